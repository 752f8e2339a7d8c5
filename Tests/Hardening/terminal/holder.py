"""Holds the program on its terminal as a shell does: in a group of its own, so that ^Z and ^C would
work if the program let them."""

import fcntl
import os
import signal
import termios

# Python ignores some of these; what is ignored at the start stays so, and nothing would be tested.
USUAL = [
    signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP, signal.SIGTTOU, signal.SIGTTIN,
    signal.SIGPIPE, signal.SIGXFSZ,
]


def hold(command, environment, folder, slave, report, stay):
    """Runs a command to its end, and never returns.

    A stopped program is told, and goes on at once. The terminal stays until `stay` closes: its
    modes can be asked after the end.

    Parameters: slave is the program's end of the terminal; report takes lines `pid 12`,
    `stopped 20`, `ended` with the status of waitpid.
    """
    try:
        _close_all_but({slave, report, stay})
        os.chdir(folder)
        os.setsid()
        fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
        for number in USUAL:
            signal.signal(number, signal.SIG_IGN)
        program = os.fork()
        if program == 0:
            _become(command, environment, slave)
        _tell(report, "pid", program)
        _follow(program, report)
        os.read(stay, 1)
    finally:
        os._exit(0)


def _close_all_but(kept):
    for name in os.listdir("/proc/self/fd"):
        if int(name) > 2 and int(name) not in kept:
            try:
                os.close(int(name))
            except OSError:
                pass  # the folder that was just read


def _become(command, environment, slave):
    try:
        os.setpgid(0, 0)
        os.tcsetpgrp(slave, os.getpid())
        for number in USUAL:
            signal.signal(number, signal.SIG_DFL)
        for stream in range(3):
            os.dup2(slave, stream)
        os.closerange(3, 256)
        os.execve(command[0], command, environment)
    finally:
        os._exit(127)


def _follow(program, report):
    while True:
        _, status = os.waitpid(program, os.WUNTRACED)
        if not os.WIFSTOPPED(status):
            return _tell(report, "ended", status)
        _tell(report, "stopped", os.WSTOPSIG(status))
        os.kill(program, signal.SIGCONT)


def _tell(report, what, number):
    os.write(report, f"{what} {number}\n".encode())
