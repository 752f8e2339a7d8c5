"""More than anyone needs: bytes, values, depth, names, files."""
import json

from .case import ANSWER, HUGE, LIMIT, case, repeat, repeat_within

for size, told in [(HUGE, "100 MB"), (LIMIT, "8 MB")]:
    @case(f"{told} of answers")
    def _(path, _, size=size): repeat(path, b"[" + ANSWER, b"," + ANSWER, b"]", size)

    @case(f"{told} in one text")
    def _(path, _, size=size): repeat(path, b'["', b"slaap ", b'"]', size)

    @case(f"{told} in one field")
    def _(path, _, size=size): repeat_within(path, b"short", b"slaap. ", size)

    @case(f"{told} of small values")
    def _(path, _, size=size): repeat(path, b"[1", b",1", b"]", size)

    @case(f"{told} of empty objects")
    def _(path, _, size=size): repeat(path, b"[{}", b",{}", b"]", size)

    @case(f"{told} of lists in lists")
    def _(path, _, size=size): repeat(path, b"[[]", b",[[]]", b"]", size)

    @case(f"{told} of zero bytes")
    def _(path, _, size=size): repeat(path, b"", b"\0", b"", size)


@case("10 million small values")
def _(path, _): repeat(path, b"[1", b",1", b"]", 20_000_000)


@case("a million lists in each other")
def _(path, _): path.write_bytes(b"[" * 1_000_000)


@case("a million objects in each other")
def _(path, _): path.write_bytes(b'{"a":' * 1_000_000)


@case("accents without end on one letter")
def _(path, _): repeat_within(path, b"short", "\u0301".encode(), LIMIT)


@case("a hundred thousand ids and no entry")
def _(path, many): path.write_text(json.dumps([{"id": f"naam-{i:06}"} for i in range(many)]))


@case("a hundred thousand fields that nobody knows")
def _(path, many): path.write_text("[{%s}]" % ",".join(f'"veld{i:06}": 1' for i in range(many)))


@case("a hundred thousand sources that do not exist")
def _(path, many):
    answer = json.loads(ANSWER)
    answers = [{**answer, "id": f"a{i}", "sources": [f"bron-{i}-{j}" for j in range(200)]}
               for i in range(many // 200)]
    path.write_text(json.dumps(answers))
    sources = path.parents[1] / "sources.json"
    source = json.loads(sources.read_text())[0]
    sources.write_text(json.dumps([{**source, "id": f"brom-{i:05}"} for i in range(many // 4)]))


@case("a hundred thousand themes", "proefland/themes.json")
def _(path, many):
    theme = {"name": "Thema", "description": "Thema.", "order": 1}
    path.write_text(json.dumps([{"id": f"t{i}", **theme} for i in range(many // 4)]))


@case("translations that differ from everything", "proefland/en/answers/slapen.json")
def _(path, many):
    path.write_text(json.dumps([{"id": f"x{i}", "of": "0"} for i in range(many // 2)]))
    (path.parents[2] / "answers/slapen.json").write_text(
        json.dumps([{"id": f"y{i}"} for i in range(many // 2)]))


@case("many files", "proefland/answers")
def _(path, many):
    path.mkdir()
    for number in range(many): (path / f"vraag{number}.json").touch()


@case("many translations of nothing", "proefland/en/answers")
def _(path, many):
    path.mkdir()
    for number in range(many // 10):
        (path / f"vraag{number}.json").touch()
        (path.parents[1] / "answers" / f"vroeg{number}.json").touch()
