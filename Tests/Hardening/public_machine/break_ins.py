"""What visitors ask of sshd beside the guide; none of it gives them anything else."""

import os
import subprocess

from .machine import OWN, PORT, start_sshd
from .traces import SET_BY_THE_SHELL, environment, guides, processes
from .visitor import IDENTITY, STRANGER, WELCOME, Failed, Visitor, asks, ssh, wait
from .visits import nobody_left

def a_command():
    """ssh host COMMAND, with a terminal, opens the guide"""
    for words in [
        ["/bin/sh"], ["oudergids", "--save-to", "/tmp"], ["exec", "sh", "-i"], ["--version"],
        ["a;sh"],
    ]:
        visitor = Visitor("-e", "none", words=words)
        visitor.sees(WELCOME)
        visitor.drop()
        nobody_left()


def no_terminal(port=PORT):
    """without a terminal it ends with its input, and runs no command"""
    for words in [[], ["/bin/sh"], ["sh", "-i"], ["oudergids", "show", "hulp"]]:
        _, printed = asks(ssh("-T", port=port, words=words))
        if "\033" in printed:
            raise Failed(f"an escape sequence without a terminal: {printed!r}")
        nobody_left()


def files_over_ssh(port=PORT):
    """sftp and scp get and bring no file"""
    options = ["-P", str(port), *IDENTITY]
    brought = OWN / "passwd"
    for command in [
        ["sftp", *options, "gids@127.0.0.1:/etc/passwd", str(brought)],
        ["scp", *options, "gids@127.0.0.1:/etc/passwd", str(brought)],
        ["scp", "-O", *options, "gids@127.0.0.1:/etc/passwd", str(brought)],
        ["scp", *options, str(OWN / "screen.pub"), "gids@127.0.0.1:/tmp/brought"],
        ["scp", "-O", *options, str(OWN / "screen.pub"), "gids@127.0.0.1:/tmp/brought"],
    ]:
        code, printed = asks(command)
        if code == 0 or brought.exists() or os.path.exists("/tmp/brought"):
            raise Failed(f"{' '.join(command)}: {printed}")
        nobody_left()


def a_second_session():
    """one line holds one guide"""
    line = ["-S", str(OWN / "line")]
    visitor = Visitor("-e", "none", "-M", *line)
    visitor.sees(WELCOME)
    second = Visitor("-e", "none", *line, "-o", "ProxyCommand=false")
    wait("an end of the second", second.is_gone)
    if len(guides()) != 1:
        raise Failed(f"{len(guides())} guides on one line")
    visitor.drop()
    nobody_left()


def words_for_the_environment():
    """LANG, LC_ALL, LD_PRELOAD and the like do not arrive"""
    sent = "LANG=x LC_ALL=x LD_PRELOAD=/tmp/x.so ENV=/tmp/x OUDERGIDS_PACK=/tmp TERMINFO=/tmp"
    visitor = Visitor("-e", "none", "-o", f"SetEnv={sent}")
    visitor.sees(WELCOME)
    (guide,) = guides()
    arrived = environment(guide).keys() - SET_BY_THE_SHELL.keys() - {"TERM"}
    if arrived or environment(guide)["LANG"] != "C.UTF-8":
        raise Failed(f"in the environment: {environment(guide)}")
    for pid, command in processes().items():
        if pid != guide and "sshd" not in command:
            raise Failed(f"beside the guide runs {command}")
    visitor.drop()
    nobody_left()


def settings(user):
    return subprocess.run(
        ["/usr/sbin/sshd", "-T", "-C", f"user={user},host=h,addr=127.0.0.1", "-h", OWN / "host"],
        capture_output=True, text=True, check=True, stdin=subprocess.DEVNULL,
    ).stdout


def the_others():
    """nobody comes in without a key; the settings are for gids and for no other user"""
    code, printed = asks(ssh("-T", identity=STRANGER))
    if code == 0 or "(publickey)" not in printed:
        raise Failed(f"without a key: {printed}")
    for line in ["acceptenv LANG", "disableforwarding no", "forcecommand none", "permituserrc yes"]:
        if line not in settings("nobody") or line in settings("gids"):
            raise Failed(f"{line}: should be so for others, and not for gids")


def without_the_snippet():
    """should the snippet be lost, the shell of gids still opens the guide alone"""
    bare = OWN / "bare"
    bare.write_text(
        "UsePAM yes\n"
        "AuthorizedKeysFile /etc/ssh/gids.keys\n"
        "Subsystem sftp /usr/lib/openssh/sftp-server\n"
    )
    server = start_sshd(PORT + 1, str(bare))
    visitor = Visitor("-e", "none", port=PORT + 1, words=["/bin/sh"])
    visitor.sees(WELCOME)
    visitor.drop()
    no_terminal(PORT + 1)
    files_over_ssh(PORT + 1)
    server.terminate()
    server.wait()


ALL = [
    a_command, no_terminal, files_over_ssh, a_second_session, words_for_the_environment, the_others,
    without_the_snippet,
]
