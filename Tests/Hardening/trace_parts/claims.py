"""What must hold of a visit that is over; each claim is a sentence and a check."""

import os
import pathlib
import re
import shutil
import signal

from terminal.failure import Failed

from .calls import Calls
from .folders import Folders
from .history import PATIENCE, Pane
from .memory import remains
from .visit import AGE, IDLE, LONGEST_SILENCE, NOTE, SOUGHT, Visit

STRACE = ["/usr/bin/strace", "-D", "-f", "-y", "-s", "0", "-o"]
TITLE = re.compile(rb"\x1b[\]PX^_k]")
DEBUGGER = re.compile(b"Press|debug|Crash|Fatal|Thread|backtrace", re.I)
WORDS = [NOTE, SOUGHT]


def environment_of_the_unit():
    """What the shipped unit sets, but for the terminal."""
    unit = pathlib.Path(__file__).resolve().parents[3] / "Resources/Kiosk/oudergids@.service"
    words = re.findall(r"^Environment=(.*)$", unit.read_text(), re.M)
    variables = dict(word.split("=", 1) for line in words for word in line.split())
    return {name: value for name, value in variables.items() if name != "TERM"}


def backtraces_switched_on():
    """An environment in which the runtime of Swift asks, after a crash, what to do.

    Without Swift on the machine there is nothing that could ask, which is tried then.
    """
    swift = os.path.realpath(shutil.which("swift") or "/usr/bin/swift")
    found = pathlib.Path(swift).parents[1] / "libexec/swift/linux/swift-backtrace"
    return {"SWIFT_BACKTRACE": f"enable=yes,interactive=yes,swift-backtrace={found}"}


class Trace:
    """One program, looked at from all sides. Close it in any case."""

    def __init__(self, program):
        self.program = program
        self.folders = Folders()
        self.pane = None
        self.visit = None
        self.calls = None
        self.left = None

    def leaves_the_screen_as_it_was(self):
        """after a whole visit, ended by 0 0 or by silence, the welcome stands there as at first"""
        self.pane = Pane(self.program)
        self.visit = Visit(
            [*STRACE, str(self.folders.told), self.program, "--kiosk", "--idle", str(IDLE)],
            self.folders.environment | environment_of_the_unit(), str(self.folders.work),
        )
        self.visit.tell_all()
        self.visit.press_every_key()
        self.visit.leave()
        self.visit.tell_all()
        self.pane.visit()
        self.visit.wait_for_reset()

    def leaves_no_history(self):
        """tmux has nothing of it in its history, on the screen behind or in the window's title"""
        self.pane.expect_nothing(LONGEST_SILENCE)
        self.pane.visit()
        self.pane.leave()
        self.pane.expect_nothing(PATIENCE)
        if found := TITLE.search(bytes(self.visit.written)):
            raise Failed(f"a title or a command for the terminal: {found[0]!r}")

    def leaves_no_environment(self):
        """the environment, the arguments and the name of the process have none of its words"""
        folder = pathlib.Path(f"/proc/{self.visit.guide.pid}")
        for name in ["environ", "cmdline", "comm"]:
            told = (folder / name).read_bytes().decode(errors="replace")
            if found := [word for word in [*WORDS, AGE] if word in told]:
                raise Failed(f"{found} in {name}")

    def leaves_no_word_in_memory(self):
        """no word that was typed is left in memory, where the system lets us look"""
        self.left = remains(self.visit.guide.pid, WORDS)
        if self.left and any(self.left.values()):
            raise Failed(f"copies in memory: {self.left}")

    def leaves_no_file(self):
        """nothing is opened for writing, started, connected or shared; no file has changed"""
        self.visit.guide.kill(signal.SIGTERM)
        self.visit.guide.expect_exit([128 + signal.SIGTERM], seconds=10)
        self.visit.output.expect_given_back()
        self.visit.guide.leave()
        self._expect_folders()
        program = os.path.dirname(os.path.realpath(self.program))
        self.calls = Calls(self.folders.told, [program, os.path.dirname(self.program)])

    def crashes_in_silence(self):
        """a crash ends it with the terminal restored, without a core, a trace or a question"""
        for told in [{}, backtraces_switched_on()]:
            self._crash(self.folders.environment | told)
        self._expect_folders()

    def _crash(self, environment):
        visit = Visit(
            [self.program, "--kiosk"], environment, str(self.folders.work),
            runtime_may_speak="SWIFT_BACKTRACE" in environment,
        )
        with visit.guide as guide:
            visit.press("\r8m\r")
            visit.written.clear()
            guide.kill(signal.SIGSEGV)
            guide.expect_exit([-signal.SIGSEGV], seconds=5)
            if os.WCOREDUMP(guide.ended):
                raise Failed("it left a core")
            if found := DEBUGGER.search(bytes(visit.written)):
                raise Failed(f"it said {found[0]!r}")
            visit.output.expect_given_back()

    def _expect_folders(self):
        after = self.folders.listing
        if after != self.folders.before:
            changed = set(after.items()) ^ set(self.folders.before.items())
            raise Failed(f"files have changed: {changed}")

    @property
    def claims(self):
        """All of them, in the order in which they can be looked at."""
        return [
            self.leaves_the_screen_as_it_was, self.leaves_no_history, self.leaves_no_environment,
            self.leaves_no_word_in_memory, self.leaves_no_file, self.crashes_in_silence,
        ]

    def close(self):
        """Ends all that was begun."""
        if self.visit:
            self.visit.guide.leave()
        if self.pane:
            self.pane.close()
        self.folders.close()
