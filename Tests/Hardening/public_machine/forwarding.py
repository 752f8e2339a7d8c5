"""Lines that visitors want to lay through the machine; none of them is."""

import os
import socket
import subprocess
from subprocess import DEVNULL

from .machine import OWN, PORT, listens
from .traces import changes, files, processes
from .visitor import WELCOME, Failed, Visitor, asks, ssh, wait
from .visits import nobody_left


def reaches_sshd(address, family=socket.AF_INET, hello=b""):
    """Whether sshd answers behind an address, as it does on every line that is passed on."""
    with socket.socket(family) as line:
        line.settimeout(5)
        try:
            line.connect(address)
            line.sendall(hello)
            return b"SSH-2.0" in line.recv(100) + line.recv(100)
        except OSError:
            return False


def passing_lines_on():
    """-L, -D and -W (which is -J) reach nothing behind the machine"""
    own = str(OWN / "passed")
    to_proxy = b"\x05\x01\x00" + b"\x05\x01\x00\x01\x7f\x00\x00\x01" + PORT.to_bytes(2, "big")
    for options, address, family, hello in [
        (["-L", f"9000:127.0.0.1:{PORT}"], ("127.0.0.1", 9000), socket.AF_INET, b""),
        (["-L", f"{own}:127.0.0.1:{PORT}"], own, socket.AF_UNIX, b""),
        (["-D", "9001"], ("127.0.0.1", 9001), socket.AF_INET, to_proxy),
    ]:
        client = subprocess.Popen(ssh("-N", *options), stdin=DEVNULL, stderr=DEVNULL)
        wait(f"an ear for {options}", lambda: client.poll() is not None or listens(address, family))
        if reaches_sshd(address, family, hello):
            raise Failed(f"{options} reaches the machine's own sshd")
        client.kill()
        client.wait()
        nobody_left()
    code, printed = asks(ssh("-W", f"127.0.0.1:{PORT}"), text="")
    if code == 0 or "SSH-2.0" in printed:
        raise Failed(f"-W: {printed}")
    nobody_left()


def lines_back():
    """-R, X11, the agent and a tunnel are refused"""
    for options in [
        ["-R", f"9002:127.0.0.1:{PORT}"], ["-R", "9003"], ["-R", f"/tmp/back:127.0.0.1:{PORT}"],
        ["-w", "0:0"],
    ]:
        code, printed = asks(ssh("-N", "-o", "ExitOnForwardFailure=yes", *options))
        if code == 0:
            raise Failed(f"{options}: {printed}")
        nobody_left()
    before = files()
    os.environ["DISPLAY"] = "127.0.0.1:0"
    agent = subprocess.Popen(["ssh-agent", "-D", "-a", OWN / "agent"], stdout=subprocess.DEVNULL)
    os.environ["SSH_AUTH_SOCK"] = str(OWN / "agent")
    wait("an agent", lambda: os.path.exists(OWN / "agent"))
    visitor = Visitor("-e", "none", "-A", "-Y")
    visitor.sees(WELCOME)
    if listens(("127.0.0.1", 6010)):
        raise Failed("X11 listens")
    if changed := changes(before):
        raise Failed(f"changed: {changed}")
    visitor.drop()
    nobody_left()
    agent.kill()
    agent.wait()


def a_line_without_a_screen():
    """a line without a screen (-N) is ended within a minute"""
    client = subprocess.Popen(ssh("-N"), stdin=DEVNULL, stderr=DEVNULL)
    wait("a process of gids", processes)
    nobody_left(60)
    client.kill()
    client.wait()


SHORT = [passing_lines_on, lines_back]
LONG = SHORT + [a_line_without_a_screen]
