"""Does at a guide what the monkey does, and looks at what comes of it."""

import collections
import signal

from terminal.failure import Failed
from terminal.guide import Guide
from terminal.output import Output
from terminal.screen import Screen

HAS_OWN_SCREEN = {"xterm-256color"}
WELCOME = "Ben je zwanger, of heb je een kind tot 4 jaar?"
USUAL = (80, 24)
PASTE_PATIENCE = 0.6  # seconds; by then a paste without an end counts as whole
ESC_PATIENCE = 0.1  # seconds; by then an Esc begins no other key
REMEMBERED = 4096  # acts
# How a program ends that its user may end: q, ^C, ^\, and either twice before it is answered.
ENDINGS = [0, 130, 131, -signal.SIGINT, -signal.SIGQUIT]


class Player:
    """A guide on a terminal; on a machine of one's own it is opened again when it was left."""

    def __init__(self, program, term, kiosk, options=()):
        self.program, self.term, self.kiosk = program, term, kiosk
        self.command = [program] + (["--kiosk", *options] if kiosk else [])
        self.starts = 0
        self.slowest = 0
        self.history = collections.deque(maxlen=REMEMBERED)
        self.open()

    # What a monkey can do.

    def write(self, data):
        """Presses keys."""
        self.guide.write(data)

    def write_cut(self, first, last):
        """Presses half a key, and after a while the rest."""
        self.guide.write(first)
        self.guide.read(0.03)
        self.guide.write(last)

    def write_deaf(self, data, seconds):
        """Presses keys while nothing is read."""
        self.guide.write_deaf(data, seconds)

    def resize(self, size):
        """Gives the window another size."""
        self.guide.resize(size)

    def resize_all(self, sizes):
        """Draws at the corner of the window."""
        for size in sizes:
            self.guide.resize(size)
            self.guide.read(0)

    def kill(self, number):
        """Sends a signal."""
        self.guide.kill(number)

    def do(self, name, *rest):
        """Does one act, and opens the guide again should it have been left by it."""
        self.history.append((name, *rest))
        getattr(self, name)(*rest)
        self.guide.read(0)
        if self.guide.ended is not None:
            self._was_left()

    # What must come of it.

    def open(self):
        """Opens the guide and waits for its first page."""
        self.output = Output(self.term in HAS_OWN_SCREEN, may_stop=not self.kiosk)
        self.guide = Guide(self.command, self.term, USUAL, listeners=[self.output])
        self.starts += 1
        self.guide.wait("show a page", lambda: self._is_alive() and self.output.clears)

    def _is_alive(self):
        if self.guide.ended is not None:
            raise Failed(f"it ended at once with {self.guide.exit}")
        return True

    def _was_left(self):
        if self.kiosk:
            raise Failed(f"the kiosk ended with {self.guide.exit}")
        self.guide.expect_exit(ENDINGS)
        self.output.expect_given_back()
        self.guide.leave()
        self.open()

    def check(self):
        """Has it answer a new size with a full picture, and looks at its process."""
        size = self.guide.size
        while not self.answers((size[0] % 300 + 1, size[1] % 100 + 1)):
            self._was_left()
        if self.kiosk:
            self._check_kiosk()

    def answers(self, size):
        """Whether it is still there to answer another size, which it must do in time."""
        while self.guide.read(0):
            pass
        before = self.output.clears
        self.history.append(("resize", size))
        self.guide.resize(size)
        self.guide.kill(signal.SIGWINCH)  # a window that stays as it was sends none
        self.slowest = max(self.slowest, self.guide.wait(
            f"draw a screen of {size}",
            lambda: self.output.clears > before or self.guide.ended is not None,
        ))
        return self.guide.ended is None

    def _check_kiosk(self):
        if self.guide.stops or self.guide.process.state == "T":
            raise Failed("the kiosk was stopped")
        if children := self.guide.process.children:
            raise Failed(f"the kiosk has the children {children}")
        if self.output.left:
            raise Failed("the kiosk has left its screen")

    def look(self, acts, size):
        """Does some acts on a screen that is read along, and compares it with one drawn anew."""
        if not self.answers(size):
            return self._was_left()
        self.guide.settle()
        along = self.draw_anew()
        starts = self.starts
        for _, name, *rest in acts:
            if name in ("write", "write_cut", "write_deaf"):
                self.do(name, *rest)
        self.guide.settle(silence=PASTE_PATIENCE)
        if self.guide.ended is None and self.starts == starts:
            compare(along, self.draw_anew())
        self.guide.listeners = [self.output]

    def draw_anew(self):
        """Has it send a full picture; what comes then reads on from there."""
        screen = Screen(self.guide.size)
        self.guide.listeners = [self.output, screen]
        before = self.output.clears
        self.guide.kill(signal.SIGWINCH)
        self.guide.wait("draw its screen", lambda: self.output.clears > before)
        self.guide.settle()
        return screen

    def farewell(self):
        """Leaves a kiosk to the next visitor from wherever it is, and reads the welcome."""
        self.guide.settle(silence=PASTE_PATIENCE)
        self.answers(USUAL[::-1])
        self.answers(USUAL)
        screen = self.draw_anew()
        # In a text that someone types, `!` and `0` are letters until Esc, as the keys say.
        for key in [b"\x1b", b"!", b"0", b"0"]:
            self.guide.write(key)
            self.guide.settle(silence=ESC_PATIENCE)
        if WELCOME not in screen.text:
            raise Failed(f"after 0 0 there is no welcome:\n{screen.text}")
        self.guide.listeners = [self.output]

    def terminate(self):
        """Ends the guide as the system does."""
        self.guide.kill(signal.SIGTERM)
        self.guide.expect_exit([128 + signal.SIGTERM])
        self.output.expect_given_back()
        self.guide.leave()

    def hang_up(self):
        """Ends the guide by closing its window."""
        self.guide.close()
        self.guide.expect_exit([128 + signal.SIGHUP])
        self.guide.leave()


def compare(along, anew):
    """Raises Failed when a screen that was changed bit by bit is not the one drawn at once."""
    rows = zip(along.rows, anew.rows, strict=True)
    wrong = [
        f"{row}: {found!r} is {right!r}"
        for row, (found, right) in enumerate(rows) if found != right
    ]
    if wrong:
        raise Failed(f"of {along.size} these rows were not right:\n" + "\n".join(wrong))
