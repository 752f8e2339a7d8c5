"""The program that the parts try to break."""

import os
import pathlib
import sys

BUILT = pathlib.Path(__file__).resolve().parents[2] / ".build/release/oudergids"


def path(words=tuple(sys.argv[1:])):
    """The program that the words of a command line name, or OUDERGIDS_PROGRAM, or else the release
    build."""
    named = next((word for word in words if not word.startswith("--")), None)
    found = pathlib.Path(named or os.environ.get("OUDERGIDS_PROGRAM") or BUILT).resolve()
    if not found.is_file():
        sys.exit(f"{found} is missing: swift build -c release --static-swift-stdlib")
    return found
