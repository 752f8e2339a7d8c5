"""One monkey: a seed, a kind of terminal, and the keys between the first page and the last."""

import dataclasses
import random
import sys

from terminal.failure import Failed

from .player import Player
from .rubbish import Rubbish

MEMORY_GROWTH = 10 << 20  # bytes that a kiosk may grow by after its first keys
FIRST_KEYS = 5_000, 0.1  # at the least, and as a part of all
ACTS_BETWEEN_CHECKS = 20
CHECKS_BETWEEN_LOOKS = 10
MOST_TOLD = 100  # acts
# Has a guide read all that it reads but once: every section, both languages, the search; and draw
# the most that it draws, two ages in a large window.
TOUR = b"\r8m\r" + b"/koorts\x1b\x1b\t\t\t\t\tMe" * 2 + b"fv3\t\t\t0"
LARGEST = (300, 100)
LOOKED_AT = [(80, 24), (20, 5), (40, 12), (130, 30)]


@dataclasses.dataclass
class Run:
    """What one monkey does, and what was measured of it."""

    program: str
    term: str
    kiosk: bool
    keys: int
    seed: int
    pressed: int = 0
    bytes: int = 0
    looks: int = 0
    slowest: float = 0
    memory: tuple = (0, 0)

    def __str__(self):
        return f"{'kiosk' if self.kiosk else 'own machine'} on {self.term}"

    def play(self):
        """Plays from the first page to the last; raises Failed with how to see it again."""
        player = Player(self.program, self.term, self.kiosk, ["--idle", "3600"])
        try:
            self._play(player)
            self._end(player)
        except Failed as failure:
            raise Failed(f"{self}, seed {self.seed}, key {self.pressed}: {failure}\n"
                         + shortest(player.history, self)) from failure
        finally:
            player.guide.leave()
        self.slowest = player.slowest

    def _play(self, player):
        dice = random.Random(f"{self.seed} {self.term} {self.kiosk}")
        rubbish = Rubbish(dice, self.kiosk)
        first, warm = None, max(FIRST_KEYS[0], self.keys * FIRST_KEYS[1])
        player.resize(LARGEST)
        player.do("write", TOUR)
        for number, (keys, *act) in enumerate(rubbish.acts_of(self.keys)):
            player.do(*act)
            self.pressed += keys
            self.bytes += sum(len(part) for part in act if isinstance(part, bytes))
            if number % ACTS_BETWEEN_CHECKS == 0:
                player.check()
            if number % (ACTS_BETWEEN_CHECKS * CHECKS_BETWEEN_LOOKS) == 0:
                looked = [act[1:] for act in rubbish.acts_of(200)]
                player.look([(0, *act) for act in looked], dice.choice(LOOKED_AT))
                self.looks += 1
            if first is None and self.pressed >= warm:
                first = player.guide.process.resident
        self.memory = first or 0, player.guide.process.resident

    def _end(self, player):
        player.check()
        if self.kiosk:
            player.farewell()
            if self.memory[1] - self.memory[0] > MEMORY_GROWTH:
                raise Failed(f"its memory grew from {self.memory[0]} to {self.memory[1]} bytes")
        player.terminate()
        player.open()
        player.hang_up()


def shortest(history, run):
    """The shortest of some ends of a run after which a new guide fails too, as text."""
    length = 1
    while length < min(len(history), MOST_TOLD):
        acts = list(history)[-length:]
        if fails(acts, run):
            return "The last acts alone do it:\n" + "\n".join(map(told, acts))
        length *= 3
    return "No end of it does it alone; the last acts:\n" + "\n".join(map(told, list(history)[-6:]))


def fails(acts, run):
    """Whether a new guide fails at these acts."""
    player = None
    try:
        player = Player(run.program, run.term, run.kiosk, ["--idle", "3600"])
        for act in acts:
            player.do(*act)
        player.check()
        return False
    except Failed:
        return True
    finally:
        if player:
            player.guide.leave()


def told(act):
    """An act on a line, a long one cut."""
    line = repr(act)
    return line if len(line) <= 300 else f"{line[:200]} … {line[-80:]} ({len(line)} letters)"


def tell(line):
    """Tells a person how far it is."""
    print(line, file=sys.stderr, flush=True)
