"""Whether a kiosk is wiped in time although all sorts of things arrive that are no keys."""

import signal
import time

from terminal.failure import Failed

from .player import USUAL, WELCOME, Player

IDLE, COUNTDOWN = 10, 15  # seconds
SLACK = 3  # seconds
NO_KEYS = [b"\xff\xfe", b"\x1b[<35;10;10M", b"\x1b[I", b"\x00", b"\x1b[24;80R", b"\x1b[?62;22c",
           b"\x1b]11;rgb:0/0/0\x07"]


def resets_in_garbage(program):
    """Leaves a visit alone while sizes, signals, reports of a mouse and broken bytes arrive without
    a pause.

    Returns: a sentence on how long it took; raises Failed when the welcome did not come in time.
    """
    player = Player(program, "xterm-256color", True, ["--idle", str(IDLE)])
    try:
        player.write(b"\r8m\r")
        player.guide.settle()
        start = time.monotonic()
        while time.monotonic() - start < IDLE + COUNTDOWN + SLACK:
            pester(player)
        player.guide.settle()
        player.resize(USUAL)
        screen = player.draw_anew()
        if WELCOME not in screen.text:
            raise Failed(f"it was not wiped within {IDLE + COUNTDOWN + SLACK} s:\n{screen.text}")
        player.terminate()
    finally:
        player.guide.leave()
    return f"wiped within {IDLE + COUNTDOWN + SLACK} s amid sizes, signals and what is no key"


def pester(player):
    """Sends for a moment everything that no person sends."""
    for garbage in NO_KEYS:
        player.write(garbage)
        player.resize((player.guide.size[0] % 100 + 1, player.guide.size[1] % 40 + 1))
        for _ in range(20):
            player.kill(signal.SIGWINCH)
        player.guide.read(0)
