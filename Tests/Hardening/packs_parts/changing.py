"""Files that change while they are read."""
import os, threading

from .case import ANSWER, LIMIT, case


def changing(change):
    """A file that changes all the while; returns what stops that."""
    def make(path):
        whole, done = path.read_bytes(), threading.Event()

        def go():
            number = 0
            while not done.is_set():
                change(path, whole, number)
                number += 1
        thread = threading.Thread(target=go, daemon=True)
        thread.start()
        return lambda: (done.set(), thread.join())
    return make


@case("a file that grows")
def _(path, _):
    path.write_bytes(b"[" + ANSWER)
    def grow(path, whole, number):
        if path.stat().st_size > LIMIT: os.truncate(path, len(ANSWER))
        with open(path, "ab") as file: file.write(b"," + ANSWER)
    return changing(grow)(path)


@case("a file that is replaced, and goes")
def _(path, _):
    path.write_bytes(b"[" + ANSWER + b"]")
    def replace(path, whole, number):
        other = path.with_name(".ander")
        other.write_bytes(whole[: number * 97 % len(whole)])
        os.replace(other, path)
        if number % 5 == 0: path.unlink()
    return changing(replace)(path)
