#!/usr/bin/python3
# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""older_kernel.py --build DIR --cmake PROGRAM: the installed program on Debian's own 6.1 kernel, under qemu.

The kernel comes by apt-get download, or from --kernel; qemu-system-x86_64 must be installed. 77: not to be had here.
"""

import argparse
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77
META = "linux-image-cloud-amd64"  # the same sources without drivers for real machines: small, and boots anywhere
PATIENCE = 1800  # seconds: in an emulated processor a minute becomes ten

# How long a lesson takes from its last line to its end, which this kernel tells only once every zombie was waited for.
TIMED = """{} | {{
while read -r line; do read -r said rest </proc/uptime; done
read -r now rest </proc/uptime
echo "ended within $((${{now%.*}} - ${{said%.*}})) s"
}}"""

# What is run, as whom, and what the output must say. Each must end with status 0, or as told.
COMMANDS = [
    ("list", "daemonscope list", 0, r"\b1\b.*init"),
    ("list-json", "daemonscope list --json", 0, r'"schema": ?"daemonscope.list/1"'),
    ("tree", "daemonscope tree", 0, r"init"),
    ("explain", "daemonscope explain $$", 0, r"sh"),
    ("watch", "(sleep 1; true & sleep 1 & wait) & daemonscope watch --for 3", 0, r"\bexit\b"),
    ("leftovers", "daemonscope leftovers -- sh -c 'sleep 30 & true'", 70, r"left 1 process running"),
    ("trace", "daemonscope trace -- sh -c 'sleep 0 & wait'", 0, r"fork"),
    ("lab", "daemonscope lab rack --auto", 0, r"setsid"),
    ("lab-end", TIMED.format("echo q | daemonscope lab rack"), 0, r"ended within [0-2] s"),
]

INIT = """#!/bin/busybox sh
busybox mkdir -p /proc /sys /dev /tmp /run
busybox mount -t proc proc /proc
busybox mount -t sysfs sys /sys
busybox mount -t devtmpfs dev /dev
busybox mkdir -p /dev/pts /dev/shm
busybox mount -t devpts pts /dev/pts
busybox mount -t tmpfs shm /dev/shm
busybox chmod 1777 /tmp /dev/shm
busybox --install -s /bin
export PATH=/usr/bin:/bin LC_ALL=C.UTF-8 TERM=dumb QT_QPA_PLATFORM=offscreen
# As Ubuntu and Arch have it: an ordinary user may then read the memory of descendants only.
echo 1 >/proc/sys/kernel/yama/ptrace_scope
echo "KERNEL $(uname -r)"
echo "YAMA $(cat /proc/sys/kernel/yama/ptrace_scope)"
for user in root nobody; do
    for command in /commands/*; do
        name=$user:${command##*/}
        echo "BEGIN $name"
        if [ $user = root ]; then sh $command; else su -s /bin/sh nobody -c "export PATH=$PATH; sh $command"; fi </dev/null 2>&1
        echo "END $name $?"
    done
done
echo ALL-DONE
poweroff -f
"""


def skip(reason: str) -> None:
    print(f"SKIP: {reason}")
    sys.exit(SKIPPED)


def downloaded(package: str, scratch: Path) -> Path:
    """The package's files, unpacked."""
    done = subprocess.run(["apt-get", "download", package], cwd=scratch, capture_output=True, text=True, check=False)
    found = list(scratch.glob(f"{package}_*.deb"))
    if not found:
        skip(f"the package {package} cannot be downloaded: {done.stderr.strip().splitlines()[-1:]}")
    into = scratch / package
    subprocess.run(["dpkg-deb", "-x", str(found[0]), str(into)], check=True)
    return into


def kernel(scratch: Path) -> Path:
    shown = subprocess.run(["apt-cache", "depends", META], capture_output=True, text=True, check=False).stdout
    name = re.search(r"Depends: (linux-image-\S+)", shown)
    if not name:
        skip(f"apt knows no package {META}")
    (image,) = (downloaded(name.group(1), scratch) / "boot").glob("vmlinuz-*")
    return image


def libraries(programs: list[Path]) -> set[str]:
    found = set()
    for program in programs:
        shown = subprocess.run(["ldd", str(program)], capture_output=True, text=True, check=False).stdout
        found |= set(re.findall(r"(/\S+) \(0x", shown))
    return found


def archive(root: Path, to: Path) -> None:
    """An initramfs as the kernel unpacks it: cpio, newc, everything root's."""
    number = 0

    def entry(file, name: str, mode: int, data: bytes) -> None:
        nonlocal number
        number += 1
        encoded = name.encode() + b"\0"
        fields = (number, mode, 0, 0, 1, 0, len(data), 0, 0, 0, 0, len(encoded), 0)
        for part in (b"070701" + b"".join(b"%08X" % field for field in fields) + encoded, data):
            file.write(part + b"\0" * (-len(part) % 4))

    with open(to, "wb") as file:
        for path in sorted(root.rglob("*")):
            name = str(path.relative_to(root))
            if path.is_symlink():
                entry(file, name, 0o120777, os.readlink(path).encode())
            elif path.is_dir():
                entry(file, name, 0o040755, b"")
            else:
                entry(file, name, 0o100755 if os.access(path, os.X_OK) else 0o100644, path.read_bytes())
        entry(file, "TRAILER!!!", 0, b"")


def chosen(given: argparse.Namespace) -> list[tuple[int, tuple]]:
    return [(number, command) for number, command in enumerate(COMMANDS) if re.search(given.only, command[0])]


def filled_root(given: argparse.Namespace, scratch: Path) -> Path:
    root = scratch / "root"
    for folder in ("usr/bin", "usr/lib", "usr/lib64", "etc", "commands"):
        (root / folder).mkdir(parents=True)
    for name in ("bin", "lib", "lib64"):
        (root / name).symlink_to(f"usr/{name}")
    done = subprocess.run([given.cmake, "--install", str(given.build), "--prefix", "/usr", "--strip"],
                          env=os.environ | {"DESTDIR": str(root)}, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(done.stderr)
    programs = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink() and os.access(path, os.X_OK)]
    for library in libraries(programs):
        to = root / library.lstrip("/")
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(library, to)
    busybox = downloaded("busybox-static", scratch) / "bin/busybox"
    shutil.copy(busybox, root / "usr/bin/busybox")
    shutil.copytree("/usr/lib/locale/C.utf8", root / "usr/lib/locale/C.utf8", dirs_exist_ok=True)
    (root / "etc/passwd").write_text("root:x:0:0::/:/bin/sh\nnobody:x:65534:65534::/nonexistent:/bin/sh\n")
    (root / "etc/group").write_text("root:x:0:\nnogroup:x:65534:\n")
    (root / "init").write_text(INIT)
    (root / "init").chmod(0o755)
    for number, (name, command, _, _) in chosen(given):
        (root / f"commands/{number}-{name}").write_text(command + "\n")
    return root


def boot(image: Path, initramfs: Path) -> str:
    # Not KVM: a machine that is a virtual one itself may offer it and then stop in the middle of the boot.
    command = ["qemu-system-x86_64", "-accel", "tcg", "-cpu", "max", "-m", "1024", "-smp", "1", "-display", "none", "-no-reboot", "-serial", "stdio",
               "-monitor", "none", "-net", "none", "-kernel", str(image), "-initrd", str(initramfs), "-append", "console=ttyS0 panic=-1 quiet"]
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired as late:
        sys.exit(f"it did not end:\n{(late.stdout or b'').decode(errors='replace')[-4000:]}")
    return done.stdout.decode(errors="replace").replace("\r", "")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--cmake", default="cmake")
    parser.add_argument("--kernel", type=Path, help="a kernel's image, instead of Debian's")
    parser.add_argument("--only", default="", help="those of the commands whose names match this regular expression")
    given = parser.parse_args()
    if platform.machine() != "x86_64":
        skip("the kernel that is booted is for x86-64")
    if shutil.which("qemu-system-x86_64") is None:
        skip("qemu-system-x86_64 is not installed (package qemu-system-x86)")
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        image = given.kernel or kernel(scratch)
        archive(filled_root(given, scratch), scratch / "initramfs")
        told = boot(image, scratch / "initramfs")
    wrong = []
    for user in ("root", "nobody"):
        for number, (name, _, status, says) in chosen(given):
            found = re.search(rf"BEGIN {user}:{number}-{name}\n(.*?)END {user}:{number}-{name} (\d+)\n", told, re.DOTALL)
            good = found and int(found.group(2)) == status and re.search(says, found.group(1))
            source = re.search(r"Source: [^.\n]*", found.group(1)) if found else None
            print(f"{user} {name}: {'as it should' if good else 'WRONG'}{f' ({source.group(0)})' if source else ''}")
            if not good:
                wrong.append(found.group(0) if found else f"{user} {name}: not reached")
    if "YAMA 1" not in told:
        wrong.append("Yama: not to be had in this kernel")
    print("kernel:", *re.findall(r"KERNEL (\S+)", told))
    if wrong:
        print("\n".join(wrong) if "ALL-DONE" in told else told[-6000:])
        sys.exit(1)


if __name__ == "__main__":
    main()
