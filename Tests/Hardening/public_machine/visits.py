"""What visitors do who use the guide, and how they leave."""

import signal

from .machine import no_network
from .traces import SET_BY_THE_SHELL, changes, environment, files, guides, limit, processes
from .visitor import AS_THE_PAGE_SAYS, WELCOME, Failed, Visitor, wait


def nobody_left(seconds=10):
    wait("no process of gids", lambda: not processes(), seconds)


def opens_and_answers():
    """who logs in sees the welcome page and reaches an answer"""
    visitor = Visitor("-e", "none", identity=AS_THE_PAGE_SAYS)
    visitor.reach_an_answer()
    (guide,) = guides()
    told = environment(guide)
    if told != {"TERM": told["TERM"]} | SET_BY_THE_SHELL:
        raise Failed(f"the guide's environment is {told}")
    for name in ["file size", "core file size"]:
        if limit(guide, name) != ("0", "0"):
            raise Failed(f"the guide's {name}: {limit(guide, name)}")
    if limit(guide, "processes") != ("1", "1"):
        raise Failed(f"the guide may start {limit(guide, 'processes')} processes")
    if limit(guide, "address space") != ("1073741824", "1073741824"):
        raise Failed(f"the guide may take {limit(guide, 'address space')} bytes")
    visitor.drop()
    nobody_left()


def keys_lead_nowhere():
    """^C ^Z ^\\ ^D q and ~ leave the guide as it is"""
    visitor = Visitor("-e", "none")
    visitor.sees(WELCOME)
    (before,) = guides()
    for keys in ["C-c", "C-z", "C-\\", "C-d", "q"]:
        visitor.press(keys)
    for escape in ["~.", "~C", "~#", "~&", "~?"]:
        visitor.press("Enter")
        visitor.type(escape)
    visitor.press("0", "0")
    visitor.sees(WELCOME)
    visitor.press("0", "0")
    visitor.reach_an_answer()
    if guides() != [before]:
        raise Failed("it is another guide than before")
    visitor.drop()
    nobody_left()


def escape_ends_it():
    """a client's own ~. ends the guide with the line"""
    visitor = Visitor()
    visitor.reach_an_answer()
    visitor.press("C-m")
    visitor.type("~.")
    wait("an end of the client", visitor.is_gone)
    nobody_left()


def polite_end():
    """a client that is asked to end takes the guide with it"""
    visitor = Visitor("-e", "none")
    visitor.reach_an_answer()
    visitor.drop(signal.SIGTERM)
    nobody_left()


def strange_terminals():
    """a terminal that is known shows the guide; any other name gives the guide or a sentence"""
    for name in ["xterm", "linux", "vt100"]:
        comes_and_goes(name, lambda visitor: WELCOME in visitor.screen())
    for name in ["dumb", "../../etc/passwd", "x" * 3000, "%s%n", ""]:
        comes_and_goes(name, lambda visitor: WELCOME in visitor.screen() or visitor.is_gone())


def comes_and_goes(term, until):
    visitor = Visitor("-e", "none", term=term)
    wait(f"the guide in {term[:20]}", lambda: until(visitor))
    visitor.drop()
    nobody_left()


def many_at_once(count=20):
    """20 at once reach an answer, are cut off, and leave no process and no file"""
    before = files()
    visitors = [Visitor("-e", "none") for _ in range(count)]
    for visitor in visitors:
        visitor.reach_an_answer()
    if len(guides()) != count:
        raise Failed(f"{len(guides())} guides are open")
    for visitor in visitors:
        visitor.drop()
    nobody_left()
    if changed := changes(before):
        raise Failed(f"changed: {changed}")


def silent_line():
    """a line that falls silent is ended within a minute"""
    Visitor("-e", "none").reach_an_answer()
    with no_network():
        nobody_left(60)


SHORT = [
    opens_and_answers, keys_lead_nowhere, escape_ends_it, polite_end, strange_terminals,
    many_at_once,
]
LONG = SHORT + [silent_line]
