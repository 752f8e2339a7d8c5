"""What the system tells of the running program."""

import contextlib
import os
import pathlib
import time

from .failure import Failed


class Process:
    """A running program, by its id."""

    def __init__(self, pid):
        self.pid = pid
        self.folder = pathlib.Path(f"/proc/{pid}")

    @property
    def state(self):
        """Its letter in ps: S when it sleeps, T when it is stopped; empty after its end."""
        try:
            return (self.folder / "stat").read_text().rpartition(")")[2].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return ""

    @property
    def resident(self):
        """The memory that it takes now, in bytes."""
        return int((self.folder / "statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")

    @property
    def children(self):
        """The ids of its children."""
        found = []
        for folder in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                parent = (folder / "stat").read_text().rpartition(")")[2].split()[1]
            except (FileNotFoundError, ProcessLookupError):
                continue
            if int(parent) == self.pid:
                found.append(int(folder.name))
        return found

    @property
    def held_up(self):
        """Seconds that it has waited for a processor that others used."""
        try:
            return int((self.folder / "schedstat").read_text().split()[1]) / 1e9
        except (FileNotFoundError, ProcessLookupError):
            return 0

    @contextlib.contextmanager
    def deadline(self, what, seconds):
        """A time in which the program must do something."""
        yield Deadline(self, what, seconds)


class Deadline:
    """How long a program has taken for something; what others' work held up does not count."""

    def __init__(self, process, what, seconds):
        self.process, self.what, self.seconds = process, what, seconds
        self.begin()

    def begin(self):
        """Begins anew."""
        self.since, self.held_up = time.monotonic(), self.process.held_up

    @property
    def spent(self):
        """Seconds so far."""
        return time.monotonic() - self.since - max(0, self.process.held_up - self.held_up)

    def check(self):
        """Raises Failed when it is too late."""
        if time.monotonic() - self.since > self.seconds and self.spent > self.seconds:
            raise Failed(f"it did not {self.what} within {self.seconds} s")
