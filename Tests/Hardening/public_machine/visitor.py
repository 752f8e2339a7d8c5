"""Someone at a screen, behind ssh: presses keys and reads what stands there."""

import os
import signal
import subprocess
import time

from .machine import OWN, PORT

PATIENCE = 30  # seconds
WELCOME = "Ben je zwanger, of heb je een kind tot 4 jaar?"
here = []  # everyone who came


class Failed(Exception):
    """What was promised does not hold; says what was seen instead."""


def wait(what, until, seconds=PATIENCE):
    """Waits until something is so, and returns it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := until():
            return found
        time.sleep(0.05)
    raise Failed(f"not within {seconds} s: {what}")


# Who a client says it is. The first has no key, the last one the key with which anything is allowed
# that the settings don't forbid.
STRANGER = ["-F", "none", "-o", f"UserKnownHostsFile={OWN / 'known'}", "-o", "BatchMode=yes"]
AS_THE_PAGE_SAYS = [*STRANGER, "-i", str(OWN / "screen")]
IDENTITY = [*STRANGER, "-i", str(OWN / "careless")]


def ssh(*options, identity=IDENTITY, port=PORT, words=()):
    """The command of a screen, as the page has it, with options before the address."""
    return ["ssh", *identity, "-p", str(port), *options, "gids@127.0.0.1", "--", *words]


# Only a shell makes in42breuk of it.
BREAK_IN = "echo in$((40+2))breuk; touch /tmp/inbreuk; id\n"
GOT_IN = ["in42breuk", "uid="]


def asks(command, text=BREAK_IN, seconds=30):
    """Runs a client to its end.

    Returns: its exit code and what it printed.
    """
    done = subprocess.run(
        command, input=text, capture_output=True, text=True, errors="replace", timeout=seconds
    )
    printed = done.stdout + done.stderr
    if any(sign in printed for sign in GOT_IN):
        raise Failed(f"a shell answered:\n{printed}")
    return done.returncode, printed


def tmux(*words):
    settings = OWN / "tmux.conf"
    settings.write_text("set -g remain-on-exit on\nset -g status off\n")
    done = subprocess.run(
        ["tmux", "-f", settings, "-S", OWN / "tmux", *words],
        stdin=subprocess.DEVNULL, capture_output=True, text=True,
    )
    if done.returncode != 0:
        raise Failed(f"tmux {words[0]}: {done.stderr.strip()}")
    return done.stdout


def close_all():
    """Cuts the line of everyone who is still there."""
    for visitor in here:
        visitor.drop()


class Person:
    def __init__(self, command):
        """Sits before a command; tmux is the screen."""
        self.name = f"visitor-{len(here)}"
        tmux("new-session", "-d", "-s", self.name, "-x", "80", "-y", "24", *command)
        here.append(self)

    def screen(self):
        return tmux("capture-pane", "-p", "-t", self.name)

    def told(self, name):
        return tmux("display-message", "-p", "-t", self.name, f"#{{{name}}}").strip()

    def sees(self, text):
        try:
            return wait(repr(text), lambda: text in self.screen())
        except Failed as failure:
            raise Failed(f"{failure}\n{self.screen()}") from None

    def press(self, *names):
        tmux("send-keys", "-t", self.name, "--", *names)

    def type(self, text):
        tmux("send-keys", "-t", self.name, "-l", "--", text)

    def reach_an_answer(self):
        """From the welcome page by an age and a theme to an answer, and to who vouches for it."""
        self.sees(WELCOME)
        self.press("Enter")
        self.sees("Hoe oud is je kind?")
        self.type("8m")
        self.press("Enter")
        self.sees("Nu: 8 maanden")
        self.press("Tab")
        self.sees("Waar gaat je vraag over?")
        self.press("1", "1")
        self.sees("Bron:")

    def is_gone(self):
        return self.told("pane_dead") == "1"

    def drop(self, how=signal.SIGKILL):
        """The line is cut: unless told otherwise the client ends without a word."""
        if not self.is_gone():
            os.kill(int(self.told("pane_pid")), how)


class Visitor(Person):
    def __init__(self, *options, term="tmux-256color", **others):
        """Comes with these options of ssh, in a terminal by this name."""
        super().__init__(["env", f"TERM={term}", *ssh("-t", *options, **others)])
