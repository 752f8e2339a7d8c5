"""The same visit in tmux, which keeps what was scrolled away."""

import shutil
import subprocess
import tempfile
import time

from terminal.failure import Failed

from .visit import IDLE, NOTE, WELCOME

PATIENCE = 20  # seconds; less than the silence that ends a visit
QUIET = 0.2  # seconds without a change, after which a picture is whole


class Pane:
    """A tmux server of our own with the program as its only window."""

    def __init__(self, program):
        if shutil.which("tmux") is None:
            raise Failed("tmux is missing: apt-get install tmux")
        self._folder = tempfile.TemporaryDirectory(prefix="oudergids-tmux-")
        self._call("-f", "/dev/null", "new-session", "-d", "-x80", "-y24",
                   f"LANG=C.UTF-8 exec '{program}' --kiosk --idle {IDLE}")

    def _call(self, *words):
        command = ["tmux", "-u", "-S", f"{self._folder.name}/socket", *words]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    @property
    def text(self):
        """All that stands there, above it and on the screen behind it, and the title."""
        behind = self._call("capture-pane", "-p", "-a", "-q")
        return self._call("capture-pane", "-p", "-S", "-") + behind + self.title

    @property
    def title(self):
        """The title of the window, which nothing must set."""
        return self._call("display-message", "-p", "#{pane_title}")

    def wait(self, text, seconds=PATIENCE):
        """Waits until a text stands there."""
        end = time.monotonic() + seconds
        while text not in (seen := self.text):
            if time.monotonic() > end:
                raise Failed(f"«{text}» did not come in tmux, but\n{seen}")
            time.sleep(0.05)

    def wait_for_welcome(self, seconds=PATIENCE):
        """Waits until the welcome stands there whole, and returns all that stands there."""
        self.wait(WELCOME, seconds)
        seen = None
        while seen != (seen := self.text):
            time.sleep(QUIET)
        return seen

    def visit(self):
        """Tells an age, and writes words into the search."""
        self.before = self.wait_for_welcome()
        title = self.title
        self._call("send-keys", "Enter", "8", "m", "Enter")
        self.wait("Nu: 8 maanden")
        self._call("send-keys", "/", *NOTE)
        self.wait(NOTE)
        if self.title != title:
            raise Failed(f"the title of the window became {self.title}")

    def leave(self):
        """Ends the visit as the screen says."""
        for key in ["Escape", "Escape", "0", "0"]:
            self._call("send-keys", key)
            time.sleep(QUIET)

    def expect_nothing(self, seconds):
        """Waits for the reset, after which there is what was before the visit and nothing more."""
        if (seen := self.wait_for_welcome(seconds)) != self.before:
            raise Failed(f"tmux has\n{seen}\nand before the visit it had\n{self.before}")

    def close(self):
        """Ends the server."""
        try:
            self._call("kill-server")
        except subprocess.CalledProcessError:
            pass  # it ended with its window
        self._folder.cleanup()
