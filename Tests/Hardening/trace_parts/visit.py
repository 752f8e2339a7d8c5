"""One visit to a kiosk, from the welcome to the welcome: all that a visitor can tell is told."""

from terminal.failure import Failed
from terminal.guide import Guide
from terminal.output import Output
from terminal.screen import Screen

WELCOME = "Ben je zwanger, of heb je een kind tot 4 jaar?"
ASKED = "Ben je er nog?"
# Words that no pack has; what is typed of an age stands on the screen in these words.
NOTE, SOUGHT, AGE = "zonnebloemtrom", "vleermuisklok", "8 maanden"
WINDOW = (130, 40)  # wide enough for two ages
IDLE = 10  # seconds
LONGEST_SILENCE = IDLE + 15 + 10  # until the reset, in seconds, on a busy machine


class Visit:
    """A visitor at a kiosk, who reads what stands there and remembers it."""

    def __init__(self, command, environment, folder, runtime_may_speak=False):
        self.output = Output(has_own_screen=not runtime_may_speak)
        self.screen = Screen(WINDOW)
        self.written = bytearray()
        self.guide = Guide(
            command, "xterm-256color", WINDOW, environment, folder,
            [self.output, self.screen, self.written.extend],
        )
        # Under strace a first page takes its time.
        self.read(WELCOME, seconds=30)
        self.guide.settle()
        self.welcome = self.screen.rows

    def read(self, text, seconds=10):
        """Waits until a text stands there."""
        try:
            self.guide.wait(f"show «{text}»", lambda: text in self.screen.text, seconds)
        except Failed as failure:
            raise Failed(f"{failure}, but\n{self.screen.text}") from failure

    def press(self, keys, text=None):
        """Presses keys, and waits for a text that follows."""
        self.guide.write(keys.encode())
        if text:
            self.read(text)
        self.guide.settle()

    def choose(self, text):
        """Goes down to the choice with a text and opens it."""
        self.press("g")
        for _ in range(80):
            if any(text in row and "›" in row for row in self.screen.rows):
                return self.press("\r")
            self.press("j")
        raise Failed(f"there is no choice «{text}»:\n{self.screen.text}")

    def tell_all(self):
        """Visits every kind of page, and types, marks, keeps and compares on the way."""
        self.press("\r", "Hoe oud is je kind?")
        self.press("8m")
        self.press("\r", f"Nu: {AGE}")
        self.press("1", "[Vragen]")
        self.press("m")
        self.open_square()
        self.press("\x1b", f"Nu: {AGE}")
        self.press("/", "Zoek")
        self.press(SOUGHT, f"Zoek: {SOUGHT}")
        self.press("\x1b")
        self.press("\x1b", f"Nu: {AGE}")
        self.press("\t\t\t", "[Mijlpalen]")
        self.press(" ")
        self.choose("Wat je wilt bespreken")
        self.choose("Schrijf een vraag op")
        self.press(NOTE, NOTE)
        self.press("\r", NOTE)
        self.choose("Neem dit mee op je briefje")
        self.press("M", "briefje")
        self.press("fv", "vergelijk")
        self.choose("2 tot 3 jaar")
        self.press("\t", "2 jaar")

    def open_square(self):
        """Opens the square for a telephone, and leaves it."""
        self.choose("Scan de bron")
        self.press("\x1b")

    def press_every_key(self):
        """Presses on the page of an answer each key that has a sign, and each with Ctrl."""
        for code in [*range(0x20, 0x7F), *range(1, 0x20)]:
            self.press("\x1b\x1b")
            self.press("g\r")
            self.press(chr(code))

    def leave(self):
        """Ends the visit as the screen says, which brings the welcome back as it first was."""
        for key in ["\x1b", "\x1b", "!", "0"]:
            self.press(key)
        self.press("0", WELCOME)
        self._expect_welcome()

    def wait_for_reset(self):
        """Presses nothing, until the guide has asked and the welcome is back as it first was."""
        self.read(ASKED, LONGEST_SILENCE)
        self.read(WELCOME, LONGEST_SILENCE)
        self._expect_welcome()

    def _expect_welcome(self):
        self.guide.settle()
        if self.screen.rows != self.welcome:
            raise Failed(f"after the reset there is not what was at first:\n{self.screen.text}")
