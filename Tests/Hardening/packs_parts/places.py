"""Something else where a file or a folder should be."""
import os, socket

from .case import SLAPEN, case


@case("a link to itself")
def _(path, _): path.symlink_to(path.name)


@case("links in a circle")
def _(path, _):
    path.symlink_to("ander.json")
    (path.parent / "ander.json").symlink_to(path.name)


@case("a folder that is a link to itself", "proefland/answers")
def _(path, _): path.symlink_to("answers")


@case("a pack that is a link to itself", "proefland")
def _(path, _): path.symlink_to("proefland")


@case("a folder that is a link to the one around it", "proefland/answers")
def _(path, _): path.symlink_to("..")


for name in ["/dev/zero", "/dev/full", "/dev/tty", "/proc/self/mem", "/proc/kmsg", "/proc/self/fd/0"]:
    @case(f"a link to {name}")
    def _(path, _, name=name): path.symlink_to(name)

    @case(f"a pack.json that is a link to {name}", "proefstad/pack.json")
    def _(path, _, name=name): path.symlink_to(name)

for path in [SLAPEN, "proefland/answers", "proefland/pack.json", "proefland"]:
    @case(f"a FIFO in place of {path}", path)
    def _(path, _): os.mkfifo(path)

    @case(f"nothing that may be read in {path}", path)
    def _(path, _):
        path.mkdir() if "." not in path.name else path.touch()
        path.chmod(0)

    @case(f"a socket in place of {path}", path)
    def _(path, _):
        folder = os.open(path.parent, os.O_RDONLY)
        with socket.socket(socket.AF_UNIX) as end:
            end.bind(f"/proc/self/fd/{folder}/{path.name}")
        os.close(folder)

for path in [SLAPEN, "proefland/pack.json", "proefland/rules.json", "proefland/search.json"]:
    @case(f"a folder in place of {path}", path)
    def _(path, _): path.mkdir()
