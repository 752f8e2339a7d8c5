"""A terminal that reads what comes out, a column and a row larger than the program is told."""

import codecs
import unicodedata

import pyte
from wcwidth import wcwidth

from .failure import Failed


class LargerScreen(pyte.Screen):
    """pyte's screen with what xterm can besides: repeating a letter, and scrolling by a number."""

    last = " "

    def draw(self, data):
        """Draws, and remembers the last letter.

        Without what takes no column and is no accent, at which pyte stops. A terminal that does not
        wrap stays on its last column, which curses goes by after the corner below on the right.
        """
        data = "".join(sign for sign in data if wcwidth(sign) > 0 or unicodedata.combining(sign))
        self.last = data[-1:] or self.last
        super().draw(data)
        if pyte.modes.DECAWM not in self.mode:
            self.cursor.x = min(self.cursor.x, self.columns - 2)

    def repeat(self, count=1, **_):
        """Draws the last letter again."""
        super().draw(self.last * (count or 1))

    def scroll_up(self, count=1, **_):
        """Moves the lines of the scroll region up."""
        self._scroll(pyte.Screen.index, -1, count)

    def scroll_down(self, count=1, **_):
        """Moves the lines of the scroll region down."""
        self._scroll(pyte.Screen.reverse_index, 0, count)

    def _scroll(self, move, edge, count):
        margins = self.margins or (0, self.lines - 1)
        row, self.cursor.y = self.cursor.y, margins[edge]
        for _ in range(count or 1):
            move(self)
        self.cursor.y = row


class Sequences(pyte.Stream):
    """What pyte understands, with what xterm can besides."""

    csi = pyte.Stream.csi | {"b": "repeat", "S": "scroll_up", "T": "scroll_down"}
    events = pyte.Stream.events | {"repeat", "scroll_up", "scroll_down"}


class Screen:
    """A listener for what comes out; to begin when a full picture is on its way."""

    def __init__(self, size):
        self.size = size
        self.screen = LargerScreen(size[0] + 1, size[1] + 1)
        self.stream = Sequences(self.screen)
        self._letters = codecs.getincrementaldecoder("utf-8")("replace")

    def __call__(self, data):
        self.stream.feed(self._letters.decode(data))

    @property
    def rows(self):
        """The rows that the program may use; raises Failed when it has used another."""
        *rows, below = self.screen.display
        wide = [row for row in rows if row[self.size[0]:].strip()]
        if below.strip() or wide:
            raise Failed(f"beside a screen of {self.size}: {wide or below!r}")
        return [row[:self.size[0]].rstrip() for row in rows]

    @property
    def text(self):
        """All that stands there."""
        return "\n".join(self.rows)
