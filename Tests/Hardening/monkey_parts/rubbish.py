"""What a monkey does at a terminal.

An act is how many keys it presses, the name of what Player does, and what that takes.
"""

import itertools
import signal

from .keys import (
    CUT_AND_GO_ON, arrow, control, function, letter, marked, mouse, noise, pasted, wide,
)

# One kind of key, and how often it comes.
KEYS = {
    letter: 40, control: 8, arrow: 16, function: 4, wide: 8, noise: 6, mouse: 5, marked: 3,
    pasted: 1,
}
SIZES = [(1, 1), (2, 1), (1, 2), (10, 2), (19, 5), (20, 5), (20, 6), (40, 12), (80, 24), (300, 100)]
# What ends the program where it may be ended: rare there, or it would see its first page only.
ENDS = b"q\x03\x1c"
SPARED = bytes.maketrans(ENDS, b"jjj")
MEGABYTE = 1 << 20


class Rubbish:
    """Chance that repeats: the same seed gives the same acts."""

    def __init__(self, dice, kiosk):
        self.dice = dice
        self.kiosk = kiosk
        self.kinds, weights = zip(*KEYS.items())
        self.weights = list(itertools.accumulate(weights))
        self.acts, weights = zip(*self._acts().items())
        self.act_weights = list(itertools.accumulate(weights))

    def _acts(self):
        return {
            self._key: 300, self._burst: 500, self._flood: 40, self._cut: 40, self._deaf: 2,
            self._resize: 60, self._resizes: 10, self._signal: 40, self._book: 0.15,
        }

    def acts_of(self, count):
        """Acts that press so many keys, or a few more."""
        while count > 0:
            (act,) = self.dice.choices(self.acts, cum_weights=self.act_weights)
            keys, name, *rest = act()
            count -= keys
            yield keys, name, *rest

    def _keys(self, count):
        kinds = self.dice.choices(self.kinds, cum_weights=self.weights, k=count)
        data = b"".join(kind(self.dice) for kind in kinds)
        spare = not self.kiosk and self.dice.random() > 0.01
        return data.translate(SPARED) if spare else data

    def _key(self):
        return 1, "write", self._keys(1)

    def _burst(self):
        count = self.dice.randint(2, 80)
        return count, "write", self._keys(count)

    def _flood(self):
        count = self.dice.randint(200, 2000)
        return count, "write", self._keys(count)

    def _cut(self):
        return 1, "write_cut", *self.dice.choice(CUT_AND_GO_ON)

    def _deaf(self):
        count = self.dice.randint(100, 1000)
        return count, "write_deaf", self._keys(count), self.dice.uniform(0.05, 0.3)

    def _resize(self):
        if self.dice.random() < 0.5:
            return 0, "resize", self.dice.choice(SIZES)
        return 0, "resize", (self.dice.randint(1, 300), self.dice.randint(1, 100))

    def _resizes(self):
        sizes = [(self.dice.randint(1, 200), self.dice.randint(1, 60)) for _ in range(20)]
        return 0, "resize_all", sizes

    def _signal(self):
        numbers = [signal.SIGWINCH, signal.SIGCONT, signal.SIGTSTP]
        if self.kiosk or self.dice.random() < 0.01:
            numbers += [signal.SIGINT, signal.SIGQUIT]
        return 0, "kill", self.dice.choice(numbers)

    def _book(self):
        """One key, as a person presses it; hundreds of thousands where no mark is understood."""
        marks = self.dice.choice([(b"\x1b[200~", b"\x1b[201~"), (b"\x1b[200~", b""), (b"", b"")])
        text = self._keys(500)
        text = text * (MEGABYTE // len(text))
        return 1, "write", marks[0] + text + marks[1]
