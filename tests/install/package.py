#!/usr/bin/python3
# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""package.py --build DIR --source DIR --id ID PART: looks at what the project installs. 77: cannot be done here."""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

SKIPPED = 77


def skip(reason: str) -> None:
    print(f"SKIP: {reason}")
    sys.exit(SKIPPED)


def need(program: str) -> str:
    found = shutil.which(program, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if found is None:
        skip(f"{program} is not installed")
    return found or ""


def run(*command: str, **how) -> str:
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, **how)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}: status {done.returncode}\n{done.stdout}")
    return done.stdout


class Project:
    def __init__(self, given: argparse.Namespace, scratch: Path):
        self.build = given.build
        self.source = given.source
        self.id = given.id
        self.cmake = given.cmake
        self.scratch = scratch

    def installed(self, prefix: str = "/usr") -> Path:
        root = self.scratch / f"root{prefix.replace('/', '-')}"
        run(self.cmake, "--install", str(self.build), "--prefix", prefix, env=os.environ | {"DESTDIR": str(root)})
        return root / prefix.removeprefix("/")

    def resource(self, name: str) -> Path:
        return self.source / "resources" / name

    def cpack(self) -> list[str]:
        return [str(Path(self.cmake).with_name("cpack")), "--config", str(self.build / "CPackConfig.cmake"),
                "-B", str(self.scratch / "deb")]

    def deb(self) -> Path:
        need("dpkg-shlibdeps")
        need("file")
        run(*self.cpack())
        (made,) = (self.scratch / "deb").glob("*.deb")
        return made


def installed(project: Project) -> None:
    """Everything is where a desktop and a shell look for it, and the programs find each other there."""
    usr = project.installed()
    for name in ("bin/daemonscope", "libexec/daemonscope/daemonscope-stage", "libexec/daemonscope/daemonscope-reaper",
                 "libexec/daemonscope/lab/double_fork", f"share/applications/{project.id}.desktop",
                 f"share/metainfo/{project.id}.metainfo.xml", f"share/icons/hicolor/scalable/apps/{project.id}.svg",
                 "share/man/man1/daemonscope.1.gz", "share/bash-completion/completions/daemonscope",
                 "share/zsh/vendor-completions/_daemonscope", "share/fish/vendor_completions.d/daemonscope.fish",
                 "share/doc/daemonscope/copyright"):
        if not (usr / name).is_file():
            sys.exit(f"not installed: {name}")
    local = project.installed("/usr/local")  # which zsh searches by another name
    if not (local / "share/zsh/site-functions/_daemonscope").is_file():
        sys.exit("below /usr/local zsh would not find its script")
    program = str(usr / "bin/daemonscope")
    if "daemonscope" not in run(program, "--version"):
        sys.exit("--version does not name the program")
    listed = run(program, "list")
    if str(os.getpid()) not in listed:
        sys.exit("list does not show this test")
    run(program, "lab", "orphan", "--auto", timeout=60)


def ids(project: Project) -> None:
    """One reverse-DNS id everywhere."""
    metainfo = ElementTree.parse(project.resource(f"desktop/{project.id}.metainfo.xml"))
    desktop = project.resource(f"desktop/{project.id}.desktop").read_text()
    cmake = (project.source / "CMakeLists.txt").read_text()
    code = (project.source / "app/window/run_window.cpp").read_text()
    version = re.search(r"^    VERSION ([0-9.]+)", cmake, re.MULTILINE)
    releases = metainfo.findall("releases/release")
    told = {
        "metainfo: id": metainfo.findtext("id") == project.id,
        "metainfo: launchable": metainfo.findtext("launchable") == f"{project.id}.desktop",
        "metainfo: latest release": bool(version) and releases[0].get("version") == version.group(1),
        "desktop file: icon": f"Icon={project.id}\n" in desktop,
        "desktop file: program": "Exec=daemonscope\n" in desktop,
        "CMake": f'DAEMONSCOPE_ID "{project.id}"' in cmake,
        "window": "setDesktopFileName(QStringLiteral(DAEMONSCOPE_ID))" in code,
        "manual: version": bool(version) and f'"daemonscope {version.group(1)}"' in project.resource("man/daemonscope.1").read_text(),
        "changelog: version": (project.source / "packaging/changelog").read_text().startswith(f"daemonscope ({version.group(1)})"),
    }
    wrong = [what for what, right in told.items() if not right]
    if wrong:
        sys.exit("another id or version: " + ", ".join(wrong))


def desktop(project: Project) -> None:
    said = run(need("desktop-file-validate"), str(project.resource(f"desktop/{project.id}.desktop")))
    if said:
        sys.exit(said)


def metainfo(project: Project) -> None:
    run(need("appstreamcli"), "validate", "--no-net", str(project.resource(f"desktop/{project.id}.metainfo.xml")))


def commands_of(program: Path) -> list[str]:
    text = run(str(program), "--help")
    listed = text.split("Commands:\n", 1)[1].split("\n\n", 1)[0]
    return [line.split()[0] for line in listed.splitlines()]


def manual(project: Project) -> None:
    """Every command, option and exit status that the help tells stands in the manual, and groff has no complaint."""
    page = project.resource("man/daemonscope.1")
    text = page.read_text().replace("\\-", "-")
    program = project.build / "bin/daemonscope"
    missing = []
    for command in commands_of(program):
        if not re.search(rf"^\.(B|BI|BR) {command}\b", text, re.MULTILINE):
            missing.append(command)
        for option in set(re.findall(r"^ +(?:-\w, )?(--[a-z-]+)", run(str(program), command, "--help"), re.MULTILINE)):
            if option not in text:
                missing.append(f"{command} {option}")
    for status in (0, 1, 2, 70, 125, 126, 127):
        if f".B {status}\n" not in text:
            missing.append(f"exit status {status}")
    if missing:
        sys.exit("not in the manual: " + ", ".join(sorted(missing)))
    said = run(need("groff"), "-man", "-Tutf8", "-ww", "-z", str(page))
    if said:
        sys.exit(said)


def completion(project: Project) -> None:
    """bash offers every command, lesson and option that is told, and no other; all know the lessons."""
    script = project.resource("completion/daemonscope.bash")
    program = project.build / "bin/daemonscope"

    def offered(*words: str) -> set[str]:
        ask = (f'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); '
               '_daemonscope; printf "%s\\n" "${COMPREPLY[@]}"')
        return set(run("bash", "-c", ask, "ask", str(script), *words).split())

    missing = set(commands_of(program)) - offered("daemonscope", "")
    for command in commands_of(program):
        told = set(re.findall(r"^ +(?:-\w, )?(--[a-z-]+)", run(str(program), command, "--help"), re.MULTILINE))
        known = offered("daemonscope", command, "-") - {"--", "--color"}
        missing |= {f"{command} {option}" for option in (told - {"--color"}) ^ known}
    lessons = set(re.findall(r"^ +(?:\d+ +)?([a-z-]+)  ", run(str(program), "lab"), re.MULTILINE))
    missing |= lessons ^ offered("daemonscope", "lab", "")
    for script in (project.resource("completion/_daemonscope"), project.resource("completion/daemonscope.fish")):
        known = set(re.findall(r"[\w-]+", script.read_text()))
        missing |= {f"{script.name}: {lesson}" for lesson in lessons - known}
    if len(lessons) < 20 or missing:
        sys.exit("not completed, or in vain: " + ", ".join(sorted(missing)))
    for shell, check in (("zsh", ("-n", "completion/_daemonscope")), ("fish", ("-n", "completion/daemonscope.fish"))):
        if found := shutil.which(shell):
            run(found, check[0], str(project.resource(check[1])))
        else:
            print(f"note: {shell} is not installed, its script was not parsed")


def deb(project: Project) -> None:
    """lintian finds no error in the package, and without Debian's tools there is none."""
    done = subprocess.run(project.cpack(), env=os.environ | {"PATH": str(project.scratch)}, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode == 0 or "install dpkg-dev and file" not in " ".join(done.stdout.split()):
        sys.exit(f"without dpkg-shlibdeps cpack has status {done.returncode}:\n{done.stdout}")
    lintian = need("lintian")
    made = project.deb()
    print(run("dpkg-deb", "--info", str(made)))
    if "vendor-completions/_daemonscope" not in run("dpkg-deb", "--contents", str(made)):
        sys.exit("the package has zsh's script elsewhere")
    print(run(lintian, "--allow-root", "--fail-on", "error", "--tag-display-limit", "0", str(made)))


def clean_root(project: Project) -> None:
    """The package installs on a clean Debian 12, starts, and goes without a trace."""
    if os.geteuid() != 0:
        skip("needs root")
    debootstrap = need("debootstrap")
    made = project.deb()
    root = project.scratch / "debian"
    apt = Path("/etc/apt")
    # Of all that apt may fetch from, Debian's own archive.
    sources = [path for path in [apt / "sources.list", *apt.glob("sources.list.d/*")] if path.is_file()]
    archive = re.compile(r"^(?:deb (?:\[[^]]*\] )?|URIs: )(\S+/debian)/?(?:\s|$)", re.MULTILINE)
    mirrors = [(path, found.group(1)) for path in sources if (found := archive.search(path.read_text()))]
    if not mirrors:
        skip("apt does not fetch from Debian's archive here")
    source, mirror = mirrors[0]
    done = subprocess.run([debootstrap, "--variant=minbase", "bookworm", str(root), mirror], check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        skip(f"no root could be made: {done.stdout[-400:]}")
    for entry in apt.glob("apt.conf.d/*"):
        shutil.copy(entry, root / "etc/apt/apt.conf.d")
    (root / "etc/apt/sources.list").unlink(missing_ok=True)
    target = root / source.relative_to("/")
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    shutil.copy(made, root / "tmp")
    script = f"""
        set -eu
        mount -t proc proc /proc
        export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
        apt-get -qq update
        apt-get -qq -y install --no-install-recommends /tmp/{made.name} >/dev/null
        daemonscope --version
        daemonscope list >/tmp/list
        head -n 3 /tmp/list
        rc=0
        QT_QPA_PLATFORM=offscreen timeout --preserve-status -s TERM 5 daemonscope || rc=$?
        [ $rc -eq 143 ] || {{ echo "the window ended with $rc, not by SIGTERM"; exit 1; }}
        dpkg -L daemonscope | while read -r name; do [ -d "$name" ] || printf '%s\\n' "$name"; done >/tmp/files
        apt-get -qq -y purge daemonscope >/dev/null
        while read -r name; do [ ! -e "$name" ] || {{ echo "left behind: $name"; exit 1; }}; done </tmp/files
        for name in /usr/libexec/daemonscope /usr/share/daemonscope /usr/share/doc/daemonscope; do
            [ ! -e "$name" ] || {{ echo "left behind: $name"; exit 1; }}
        done
    """
    print(run("unshare", "--mount", "--pid", "--fork", "--kill-child", "chroot", str(root), "sh", "-c", script, timeout=1200))


PARTS = {"installed": installed, "ids": ids, "desktop": desktop, "metainfo": metainfo, "manual": manual,
         "completion": completion, "deb": deb, "clean-root": clean_root}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--source", type=Path, required=True)
    parser.add_argument("--id", required=True)
    parser.add_argument("--cmake", default="cmake")
    parser.add_argument("part", choices=PARTS)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="daemonscope-install-", ignore_cleanup_errors=True) as scratch:
        PARTS[given.part](Project(given, Path(scratch)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
