"""What visits could leave on the machine: processes and files."""

import os
import pathlib
import pwd
import re

from .machine import COPIED, ITS_OWN, OWN

# Of any machine with sshd and PAM: who was on which line and when, and the greeting of the machine.
OF_SSHD = {
    "/var/log/wtmp", "/var/log/lastlog", "/var/log/btmp", "/run/utmp", "/run/motd.dynamic",
}


def processes():
    """The processes of gids that still run: their ids and their commands."""
    owner = pwd.getpwnam("gids").pw_uid
    found = {}
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            status = (folder / "status").read_text()
            command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode().strip()
        except (FileNotFoundError, ProcessLookupError):
            continue
        belongs = int(re.search(r"^Uid:\s+(\d+)", status, re.M)[1]) == owner
        if belongs and "State:\tZ" not in status:
            found[int(folder.name)] = command
    return found


def guides():
    """The ids of the guides that are open."""
    return [pid for pid, command in processes().items() if command.endswith("--kiosk")]


# What the shell of gids sets, as it stands in a process: glibc takes the colon out of its own.
SET_BY_THE_SHELL = {
    "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
    "GLIBC_TUNABLES": "glibc.malloc.perturb=85", "glibc.malloc.tcache_count": "0",
}


def environment(pid):
    words = pathlib.Path(f"/proc/{pid}/environ").read_bytes().decode().split("\0")
    return dict(word.split("=", 1) for word in words if word)


def limit(pid, name):
    """A limit that the process can't raise itself."""
    limits = pathlib.Path(f"/proc/{pid}/limits").read_text()
    return re.search(rf"^Max {name}\s+(\S+)\s+(\S+)", limits, re.M).groups()


def files():
    """Every file and folder on the machine that could have changed, with what tells that it did."""
    found = {}
    for top in ITS_OWN + COPIED:
        for folder, folders, names in os.walk(top):
            if pathlib.Path(folder) == OWN.parent:
                folders.remove(OWN.name)
            found[folder] = os.stat(folder).st_mode
            for path in [f"{folder}/{name}" for name in names]:
                about = os.lstat(path)
                found[path] = (about.st_mode, about.st_size, about.st_mtime_ns, about.st_uid)
    return {path: told for path, told in found.items() if path not in OF_SSHD}


def changes(before):
    """What is new, other or gone since `files()` told `before`."""
    now = files()
    return sorted(path for path in before.keys() | now.keys() if before.get(path) != now.get(path))
