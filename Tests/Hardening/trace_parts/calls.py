"""What the program asked of the system during a visit, as strace told it."""

import pathlib
import re

from terminal.failure import Failed

# What changes nothing outside of the process. What is not named here must not happen.
HARMLESS = set("""
    access arch_prctl brk clock_gettime clock_nanosleep close execve exit exit_group faccessat
    faccessat2 fcntl fstat futex getcwd getdents64 getegid geteuid getgid getpid getrandom gettid
    getuid ioctl lseek lstat mmap mprotect mremap munmap nanosleep newfstatat open openat pipe2 poll
    ppoll pread64 prlimit64 read readlink readlinkat restart_syscall rseq rt_sigaction
    rt_sigprocmask rt_sigreturn sched_getaffinity sched_yield select set_robust_list
    set_tid_address sigaltstack stat statx sysinfo tgkill time uname write
""".split())
WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE")
CALL = re.compile(r"^\d+ +(\w+)\((.*)")
OPENED = re.compile(r'"([^"]*)"')
WRITTEN_TO = re.compile(r"\d+<([^>]*)>")
# A terminal, and the pipe by which signal handlers wake the program, which nobody else has.
MAY_TAKE = re.compile(r"/dev/pts/\d+|pipe:\[\d+\]")
# Where the system keeps libraries, descriptions of terminals, languages and the clock's rules.
SYSTEM = re.compile(
    r"/(usr/)?lib(64)?/|/etc/(ld\.so\.cache|localtime|terminfo|locale)"
    r"|/usr/share/(terminfo|locale|zoneinfo)|/proc/self/|/sys/devices/system/cpu/"
)


class Calls:
    """All calls of one program; raises Failed at the first that leaves something."""

    def __init__(self, told, own_folders):
        self.own_folders = own_folders
        self.count = 0
        self.opened = set()
        self.starts = 0
        for line in pathlib.Path(told).read_text(errors="replace").splitlines():
            if call := CALL.match(line):
                self.count += 1
                self._take(call[1], call[2], line)
        if self.starts != 1:
            raise Failed(f"{self.starts} programs were started")

    def _take(self, name, arguments, line):
        if name not in HARMLESS:
            raise Failed(f"it called {line}")
        if name in ("open", "openat"):
            self._take_open(arguments, line)
        elif name == "write" and not MAY_TAKE.fullmatch(WRITTEN_TO.match(arguments)[1]):
            raise Failed(f"it wrote beside the terminal: {line}")
        elif name == "mmap" and "MAP_SHARED" in arguments and "PROT_WRITE" in arguments:
            raise Failed(f"it shares memory: {line}")
        elif name == "execve":
            self.starts += 1

    def _take_open(self, arguments, line):
        path = OPENED.search(arguments)[1]
        if WRITES.search(arguments):
            raise Failed(f"it opened a file for writing: {line}")
        is_own = any(path.startswith(f"{folder}/") or path == folder for folder in self.own_folders)
        if not is_own and not SYSTEM.match(path):
            raise Failed(f"it read what is not its own: {line}")
        if "ENOENT" not in line:
            self.opened.add(path)
