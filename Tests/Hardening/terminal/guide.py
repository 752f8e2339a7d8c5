"""The program on a terminal of its own, and the person at it."""

import contextlib
import fcntl
import os
import select
import signal
import struct
import termios
import time

from .failure import Failed
from .holder import hold
from .process import Process

LOCAL_MODES = 3  # the place of c_lflag in what tcgetattr gives


class Guide:
    """One start of the program, from its first byte to the modes that it leaves.

    What it writes goes to each of the listeners, functions of bytes, as it is read.
    """

    # Seconds that the program may take for anything, but for what others' work holds it up.
    PATIENCE = 1.0
    # Seconds until some of the keys must be taken that thousands are waiting before.
    HURRY = 20.0

    def __init__(self, command, term, size=(80, 24), environment=None, folder="/", listeners=()):
        self.folder = folder
        self.listeners = list(listeners)
        self.ended = None  # the status of waitpid
        self.stops = 0
        self.silent_since = time.monotonic()
        self._told = b""
        self._start(command, {"TERM": term, "LANG": "C.UTF-8"} | (environment or {}), size)
        self.process = Process(self.pid)

    def _start(self, command, environment, size):
        self.master, self.slave = os.openpty()
        self.size = None
        self.resize(size)
        # What the terminal itself repeats while the program is stopped would count as written.
        modes = termios.tcgetattr(self.slave)
        modes[LOCAL_MODES] &= ~termios.ECHO
        termios.tcsetattr(self.slave, termios.TCSANOW, modes)
        self.found_modes = termios.tcgetattr(self.slave)
        self.report, report = os.pipe()
        stay, self.stay = os.pipe()
        self.holder = os.fork()
        if self.holder == 0:
            hold(command, environment, self.folder, self.slave, report, stay)
        os.close(report)
        os.close(stay)
        os.set_blocking(self.master, False)
        self.pid = None
        while self.pid is None:
            self.read(0.1)

    # What the person does.

    def resize(self, size):
        """Gives the window another size, in columns and rows."""
        self.size = size
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("4H", size[1], size[0], 0, 0))

    def kill(self, number):
        """Sends a signal to the program, if it is still there."""
        if self.ended is None:
            with contextlib.suppress(ProcessLookupError):  # its end may not have been read yet
                os.kill(self.pid, number)

    def write(self, data):
        """Presses keys while reading what comes out, until all are taken or the program ends."""
        with self.within("take keys", self.HURRY) as waiting:
            while data and self.ended is None:
                count = self._write_some(data)
                data = data[count:]
                if count:
                    waiting.begin()
                self.read(0 if count else 0.01)
                waiting.check()

    def write_deaf(self, data, seconds):
        """Presses keys and reads nothing for so long, as a line that is stuck; then reads on."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            data = data[self._write_some(data):]
            select.select([self.report], [], [], min(left, 0.05))
        self.write(data)

    def _write_some(self, data):
        try:
            count = os.write(self.master, data[:4096]) if data else 0
        except BlockingIOError:
            return 0
        if count:
            self.silent_since = time.monotonic()
        return count

    def close(self):
        """Goes away, as a window that is closed."""
        os.close(self.slave)
        os.close(self.master)
        self.master = self.slave = None

    # What the program does.

    def read(self, seconds):
        """Reads what the program has written, and waits so long for it; returns whether there was
        something."""
        sources = [self.report] if self.ended is None else []
        sources += [self.master] if self.master is not None else []
        ready = select.select(sources, [], [], seconds)[0]
        if self.report in ready:
            self._hear()
        if self.master not in ready:
            return False
        try:
            data = os.read(self.master, 1 << 16)
        except OSError:
            return False
        self.silent_since = time.monotonic()
        for listener in self.listeners:
            listener(data)
        return True

    def _hear(self):
        self._told += os.read(self.report, 4096)
        *lines, self._told = self._told.split(b"\n")
        for what, number in (line.split() for line in lines):
            if what == b"pid":
                self.pid = int(number)
            elif what == b"stopped":
                self.stops += 1
            else:
                self.ended = int(number)

    def settle(self, silence=0.03):
        """Reads until the program sleeps, with no key unread, and nothing pressed or written for so
        long."""
        with self.within("come to rest", seconds=20) as waiting:
            while self.ended is None:
                self.read(silence / 2)
                unread = fcntl.ioctl(self.slave, termios.FIONREAD, b"\0\0\0\0")
                quiet = time.monotonic() - self.silent_since >= silence
                if quiet and unread == b"\0\0\0\0" and self.process.state == "S":
                    return
                waiting.check()

    def within(self, what, seconds=PATIENCE):
        """A time to wait for something that the program must do."""
        return self.process.deadline(what, seconds)

    def wait(self, what, until, seconds=PATIENCE):
        """Reads until something is so; returns after how many seconds of the program's own."""
        with self.within(what, seconds) as waiting:
            while not until():
                self.read(0.01)
                waiting.check()
            return waiting.spent

    # Its end.

    @property
    def exit(self):
        """How it ended: the exit code, or minus the signal that killed it; None before the end."""
        return None if self.ended is None else os.waitstatus_to_exitcode(self.ended)

    @property
    def modes(self):
        """The modes of the terminal."""
        return termios.tcgetattr(self.slave)

    def expect_exit(self, codes, seconds=PATIENCE):
        """Waits for the end, which must be one of these, with the terminal as it was found."""
        self.wait(f"end with one of {codes}", lambda: self.ended is not None, seconds)
        while self.master is not None and self.read(0.01):
            pass
        if self.exit not in codes:
            raise Failed(f"it ended with {self.exit}, not with one of {codes}")
        if self.slave is not None and self.modes != self.found_modes:
            raise Failed(f"it left the modes {self.modes} of {self.found_modes}")

    def leave(self):
        """Ends all that this start began; harmless twice."""
        if self.holder is None:
            return
        if self.ended is None:
            self.kill(signal.SIGKILL)
        for end in [self.master, self.slave, self.report, self.stay]:
            if end is not None:
                os.close(end)
        os.waitpid(self.holder, 0)
        self.holder = self.master = self.slave = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.leave()
