"""What may come out of the program: text, and the few sequences that curses writes."""

import codecs
import re

from .failure import Failed

# A sequence that places, colours, erases or changes a mode; a set of characters; a short one.
SEQUENCE = re.compile(rb"\x1b(?:\[[?>]?[0-9;]*[A-Za-z@]|[()][A-Z0-9]|[78=>MDEHc])")
# What curses sends after a stop: the colours of the palette as the terminal came with them.
PALETTE = re.compile(rb"\x1b\](?:104\x07|R)")
# The beginning of one, and of the two that clear a screen together.
BEGUN = re.compile(rb"(?:\x1b\[H)?\x1b(?:\[[?>]?[0-9;]{0,24}|[()]|\][0-9]{0,3})?$|\x1b\[H$")
CLEARS = re.compile(rb"\x1b\[H\x1b\[2?J")
ENTERS, LEAVES = b"\x1b[?1049h", b"\x1b[?1049l"
SWITCH = re.compile(rb"(\x1b\[\?1049[hl])")
MODES = re.compile(rb"\x1b\[\?([0-9;]+)([hl])")
# The modes of a terminal that are on where nobody has changed them: wrapping, and the cursor.
USUALLY_ON = {b"7", b"25"}
# Of controls only those that place the cursor, and on old terminals change the set of characters.
FORBIDDEN = re.compile("[^\b\t\n\r\x0e\x0f\x20-\x7e\xa0-\U0010ffff]")


class Output:
    """Reads all that comes out, and raises Failed at a byte that must never.

    A title, a bell, a NUL, a raw C1 and a letter cut in two are none of what a guide says. On a
    terminal with a screen of its own no text is written but while that screen is there.
    """

    def __init__(self, has_own_screen, may_stop=False):
        self.length = 0
        self.clears = 0
        self.left = 0
        self._has_own_screen = self._is_out = has_own_screen
        self._modes = {}
        self._may_stop = may_stop
        self._letters = codecs.getincrementaldecoder("utf-8")()
        self._begun = b""

    def __call__(self, data):
        self.length += len(data)
        data = self._begun + data
        begun = BEGUN.search(data)
        end = begun.start() if begun else len(data)
        self._begun = data[end:]
        self._take(data[:end])

    def _take(self, data):
        if self._has_own_screen:
            self._check_outside(data)
        for modes, switch in MODES.findall(data):
            self._modes |= dict.fromkeys(modes.split(b";"), switch == b"h")
        self.clears += len(CLEARS.findall(data))
        self.left += data.count(LEAVES)
        text = SEQUENCE.sub(b"", data)
        self._check(PALETTE.sub(b"", text) if self._may_stop else text)

    def expect_given_back(self):
        """Raises Failed unless the first screen is there again, with the modes that it had."""
        changed = [mode for mode, is_on in self._modes.items() if is_on != (mode in USUALLY_ON)]
        if changed:
            raise Failed(f"it left the modes {changed} of the terminal switched")

    def _check_outside(self, data):
        for part in SWITCH.split(data):
            if part in (ENTERS, LEAVES):
                self._is_out = part == LEAVES
            elif self._is_out and SEQUENCE.sub(b"", PALETTE.sub(b"", part)).strip(b"\r\n"):
                raise Failed(f"outside of its own screen it wrote {part!r}")

    def _check(self, text):
        try:
            letters = self._letters.decode(text)
        except UnicodeDecodeError as error:
            raise Failed(f"no letters came out: {error.object[:80]!r}, {error.reason}") from error
        if found := FORBIDDEN.search(letters):
            start = max(0, found.start() - 20)
            raise Failed(f"{found[0]!r} came out, in {letters[start:start + 60]!r}")
