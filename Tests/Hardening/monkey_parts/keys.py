"""Kinds of keys, and what is none: each takes dice and gives bytes."""

LETTERS = bytes(range(0x20, 0x7F)) + b"0123456789" * 3 + b"mMfv/!?dejk \r\r\r\t\t" * 3
CONTROLS = bytes(range(0x20)) + b"\x7f" + b"\x03\x1a\x1c\x13\x04\x11\x16\x0f\x00"
ARROWS = [b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D", b"\x1bOA", b"\x1bOB", b"\x1bOC",
          b"\x1bOD", b"\x1b[H", b"\x1b[F", b"\x1b[5~", b"\x1b[6~", b"\x1b[Z", b"\x1b[3~", b"\x1b",
          b"\x7f"]
FUNCTIONS = [b"\x1bOP", b"\x1b[11~", b"\x1b[24~", b"\x1b[1;5A", b"\x1b[1;2P", b"\x1b[2~",
             b"\x1bOM", b"\x1b[200;5u", b"\x1b[I", b"\x1b[O", b"\x1b[27;5;9~", b"\x1b[?62;c",
             b"\x1b[24;80R",
             b"\x1b[999999999999~", b"\x1b]0;titel\x07", b"\x1b]52;c;cQ==\x1b\\", b"\x1bPq\x1b\\"]
# Two columns wide, combining, without width, right to left, joined, and beyond what anyone shows.
WIDE = "語言한국ｗ́̈҉⃝\u200b\u200d\ufe0fעברית😀👩\u200d👧🇳🇱é½'\u202e\u2028\U0010ffff\ue000ﷺ"
BROKEN = [b"\xff", b"\xfe", b"\xc0\xaf", b"\xc3", b"\xe2\x82", b"\xf0\x9f\x98", b"\xed\xa0\x80",
          b"\x80", b"\xf5\x80\x80\x80", b"\x9b31m", b"\x9d0;t\x9c", b"\xc2\x9b", b"\xc2\x85"]
BEGINS, ENDS = b"\x1b[200~", b"\x1b[201~"
# The two halves of a sequence, with a pause between them that is longer than ESCDELAY.
WHOLE = [b"\x1b[A", b"\x1b[1;5A", BEGINS + b"8m" + ENDS, b"\x1b[<0;10;10M", b"\xf0\x9f\x98\x80"]
CUT_AND_GO_ON = [(keys[:cut], keys[cut:]) for keys in WHOLE for cut in range(1, len(keys))]


def letter(dice):
    """A key of the table, a digit or a letter."""
    return bytes([dice.choice(LETTERS)])


def control(dice):
    """A control character, those of the line discipline more often."""
    return bytes([dice.choice(CONTROLS)])


def arrow(dice):
    """A key that moves."""
    return dice.choice(ARROWS)


def function(dice):
    """A key that the guide does not know, or the answer of a terminal that nobody asked."""
    return dice.choice(FUNCTIONS)


def wide(dice):
    """A character that is not as wide as others."""
    return dice.choice(WIDE).encode()


def noise(dice):
    """Bytes that are no text, or any bytes."""
    return dice.choice(BROKEN) if dice.random() < 0.5 else dice.randbytes(dice.randint(1, 6))


def mouse(dice):
    """A report of the mouse, as of now or of old; at times cut."""
    column, row = dice.randint(1, 300), dice.randint(1, 100)
    new = f"\x1b[<{dice.randint(0, 70)};{column};{row}{dice.choice('Mm')}".encode()
    old = b"\x1b[M" + bytes([dice.randint(32, 99), 32 + column % 223, 32 + row])
    report = dice.choice([new, old])
    return report if dice.random() < 0.7 else report[:dice.randint(1, len(report))]


def _text(dice):
    kinds = [letter, letter, control, wide, noise]
    return b"".join(dice.choice(kinds)(dice) for _ in range(dice.randint(0, 300)))


def pasted(dice):
    """Pasted rubbish, between marks."""
    return BEGINS + _text(dice) + ENDS


def marked(dice):
    """Pasted rubbish with marks that are missing, cut, doubled, or within each other."""
    text = _text(dice)[:60]
    half = len(text) // 2
    return dice.choice([
        text, BEGINS + text, text + ENDS, BEGINS[:4] + text + ENDS, BEGINS + text + ENDS[:3],
        BEGINS + text[:half] + BEGINS + text[half:] + ENDS, BEGINS + text + ENDS + ENDS,
        ENDS + text + BEGINS, BEGINS + text[:half] + ENDS[:5] + text[half:] + ENDS, BEGINS + ENDS,
    ])
