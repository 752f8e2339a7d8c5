"""Names and texts that steer a terminal, and packs that extend each other in a circle."""
import json, os

from .case import ANSWER, case


@case("names that steer a terminal", "proefland/answers")
def _(path, _):
    path.mkdir()
    for name in [b"a\x1b[2J.json", b"b\nc.json", b"\x9b31m.json", b"\xff\xfe.json", "\u202e.json".encode()]:
        (path / os.fsdecode(name)).touch()
        (path.parent / os.fsdecode(name)).touch()


@case("texts that steer a terminal")
def _(path, _):
    answer = json.loads(ANSWER)
    bad = {name: f"\x1b]0;x\x07\x9b2J\u202e{value}" if isinstance(value, str) else value
           for name, value in answer.items()}
    path.write_text(json.dumps([{**answer, "short": bad["short"], "\x1b[2J": 1}, bad]))


for text in [b"[\x1b", b"\x9b", b"[\xc2\x9b", b'[{"\\u001b[2J": 1, "\\u001b[2J": 1}]', b'["\xff"]']:
    @case(f"no JSON, but {text!r}")
    def _(path, _, text=text): path.write_bytes(text)


@case("a pack that extends itself", "proefstad/pack.json")
def _(path, _):
    path.write_text(json.dumps({"id": "proefstad", "name": "P", "version": "1",
                                "updated": "2026-01-02", "extends": "proefstad"}))


@case("packs that extend each other", "proefland/pack.json")
def _(path, _):
    path.write_text(json.dumps({"id": "proefland", "name": "P", "version": "1",
                                "updated": "2026-01-02", "extends": "proefstad"}))


@case("packs without end", "proefstad/pack.json")
def _(path, _):
    for number in range(20):
        folder = path.parents[1] / f"p{number}"
        folder.mkdir()
        (folder / "pack.json").write_text(json.dumps(
            {"id": f"p{number}", "name": "P", "version": "1", "updated": "2026-01-02",
             "extends": f"p{number + 1}"}))
    path.write_text((path.parents[1] / "p0/pack.json").read_text())
