"""What all hostile packs are made with."""
import json, pathlib

ROOT = pathlib.Path(__file__).resolve().parents[3]
PACKS = ROOT / "Tests/TestSupport/Packs"
SLAPEN = "proefland/answers/slapen.json"
ANSWER = json.dumps(json.loads((PACKS / SLAPEN).read_text())[0]).encode()
HUGE = 100 << 20
# What a file may have.
LIMIT = 8 << 20
cases = []


def case(name, path=SLAPEN):
    """A pack in which one file or folder is replaced by what the function makes there.

    The function is called with its path and with how many of something are many; it may return what
    stops it.
    """
    def keep(make):
        cases.append((name, path, make))
        return make
    return keep


def repeat(path, start, piece, end, size):
    """Writes a text with a piece in it as often as it fits in a number of bytes."""
    with open(path, "wb") as file:
        file.write(start)
        room = size - len(start) - len(end)
        block = piece * max(1, (1 << 20) // len(piece))
        while room >= len(piece):
            part = block[: room // len(piece) * len(piece)]
            file.write(part)
            room -= len(part)
        file.write(end)


def repeat_within(path, field, piece, size):
    """Writes an answer with a piece repeated in one of its texts."""
    start, end = ANSWER.replace(b'"%s": "' % field, b'"%s": "a\0' % field, 1).split(b"\0", 1)
    repeat(path, b"[" + start, piece, end + b"]", size)
