"""Folders of a visitor's own: a home, a place for passing files, and where the program starts."""

import os
import pathlib
import tempfile

NAMES = ["home", "tmp", "work"]


class Folders:
    """Three empty folders that end with the test, and the environment that leads to them."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="oudergids-trace-")
        self.path = pathlib.Path(self._folder.name)
        for name in NAMES:
            (self.path / name).mkdir()
            (self.path / name / "before").write_text("stays\n")
        self.before = self.listing

    @property
    def environment(self):
        """What the program is told of them; a home for each thing that programs keep."""
        home = str(self.path / "home")
        return {
            "HOME": home, "TMPDIR": str(self.path / "tmp"), "XDG_CACHE_HOME": home,
            "XDG_STATE_HOME": home, "XDG_DATA_HOME": home, "XDG_RUNTIME_DIR": home,
        }

    @property
    def work(self):
        """Where the program starts."""
        return self.path / "work"

    @property
    def told(self):
        """Where strace writes, outside of the three."""
        return self.path / "calls"

    @property
    def listing(self):
        """Everything in them, with sizes and times."""
        found = {}
        for name in NAMES:
            for folder, folders, files in os.walk(self.path / name):
                for entry in [".", *folders, *files]:
                    facts = os.stat(os.path.join(folder, entry))
                    found[os.path.join(folder, entry)] = (facts.st_size, facts.st_mtime_ns)
        return found

    def close(self):
        """Removes them."""
        self._folder.cleanup()
