"""A machine of our own inside this one: own mounts, processes and network, set up as the page for
technicians says. It ends with the script, and leaves this machine as it was."""

import contextlib
import fcntl
import os
import pathlib
import re
import shutil
import socket
import stat
import struct
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
PAGE = (ROOT / "Resources/Kiosk/README.md").read_text()
# Where the script keeps its own things; everywhere else, a new file is a trace.
OWN = pathlib.Path("/run/hardening")
SOURCE = OWN / "source"
# What can change on the machine: these are its own, and the rest of it is only read.
ITS_OWN = ["/run", "/tmp", "/var/tmp", "/var/log", "/var/mail", "/var/spool", "/dev/shm"]
COPIED = ["/etc", "/usr/local/lib"]
PORT = 2222
# What the parts on this machine start, and the package of Debian that has it.
TOOLS = {
    "unshare": "util-linux", "sshd": "openssh-server", "ssh": "openssh-client",
    "scp": "openssh-client", "sftp": "openssh-client", "tmux": "tmux", "strace": "strace",
    "systemd-sysusers": "systemd", "systemd-analyze": "systemd",
}


def enter():
    """Starts this script again inside the new machine, unless it is there already."""
    if os.getpid() == 1:
        return
    for tool, package in TOOLS.items():
        if not shutil.which(tool, path=os.environ["PATH"] + ":/usr/sbin:/sbin"):
            sys.exit(f"{tool} is missing: apt-get install {package}")
    alone = ["unshare", "--mount", "--pid", "--net", "--fork", "--kill-child", "--mount-proc"]
    if os.geteuid() != 0:
        if not shutil.which("sudo"):
            sys.exit("this part makes a machine of its own: run it as root, or install sudo")
        alone = ["sudo", *alone]
    os.execvp(alone[0], [*alone, sys.executable, *sys.argv])


def run(*command, **options):
    return subprocess.run(command, check=True, stdin=subprocess.DEVNULL, **options)


def block(name):
    """The commands under a mark of the page, without those that fetch packages."""
    commands = re.search(rf"<!-- {name} -->\n```sh\n(.*?)```", PAGE, re.S)[1]
    return "".join(
        line for line in commands.splitlines(True) if not line.startswith("apt-get")
    )


def build():
    """Gives the new machine what may change on it: empty folders, and copies of others."""
    mount_empty("/run")
    for folder in [SOURCE, "/run/sshd"]:
        os.makedirs(folder)
    run("mount", "--bind", ROOT, SOURCE)
    for folder in filter(os.path.isdir, ITS_OWN[1:]):
        mount_empty(folder)
    for folder in COPIED:
        mount_empty("/mnt")
        run("cp", "-a", f"{folder}/.", "/mnt")
        run("mount", "--move", "/mnt", folder)
    for log in ["/var/log/wtmp", "/run/utmp"]:
        pathlib.Path(log).touch()
    switch_network(on=True)


def mount_empty(folder):
    mode = stat.S_IMODE(os.stat(folder).st_mode)
    run("mount", "-t", "tmpfs", "-o", f"mode={mode:o}", "none", folder)


def install(program, parts):
    """Does what parts of the page say, on a Debian as it comes.

    program: what is to be tried in place of a release build, open for reading.
    """
    shutil.copy("/usr/share/openssh/sshd_config", "/etc/ssh/sshd_config")
    for found in pathlib.Path("/etc/ssh/sshd_config.d").glob("*.conf"):
        found.unlink()
    for part in parts:
        commands = block(part).replace(".build/release/oudergids", f"/proc/1/fd/{program.fileno()}")
        run("bash", "-euc", commands, cwd=SOURCE, stdout=sys.stderr)


def switch_network(on):
    with socket.socket() as any_socket:
        SIOCSIFFLAGS, IFF_UP = 0x8914, 1
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sH14x", b"lo", IFF_UP * on))


@contextlib.contextmanager
def no_network():
    """As when a cable is out: nobody hears of it."""
    switch_network(on=False)
    try:
        yield
    finally:
        switch_network(on=True)


def keys():
    """The key of a screen with the words before it that the page asks for, and a careless one
    without; and the keys by which clients know the sshd."""
    for name in ["host", "screen", "careless"]:
        run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", OWN / name)
    before = re.search(r"^(restrict,\S+) ssh-ed25519", PAGE, re.M)[1]
    screen, careless = ((OWN / f"{name}.pub").read_text() for name in ["screen", "careless"])
    pathlib.Path("/etc/ssh/gids.keys").write_text(f"{before} {screen}{careless}")
    host = (OWN / "host.pub").read_text()
    (OWN / "known").write_text(f"[127.0.0.1]:{PORT} {host}[127.0.0.1]:{PORT + 1} {host}")


def start_sshd(port=PORT, config="/etc/ssh/sshd_config"):
    """Debian's own sshd, with its own settings and the shipped ones."""
    with (OWN / f"sshd-{port}.log").open("w") as log:
        server = subprocess.Popen(
            ["/usr/sbin/sshd", "-D", "-e", "-f", config, "-h", OWN / "host"]
            + ["-o", "ListenAddress=127.0.0.1", "-o", f"Port={port}", "-o", "PidFile=none"],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log,
        )
    while not listens(("127.0.0.1", port)) and server.poll() is None:
        time.sleep(0.05)
    return server


def listens(address, family=socket.AF_INET):
    with socket.socket(family) as line:
        return line.connect_ex(address) == 0
