# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `daemonscope trace` tells of a command equals what strace records of it: every process's calls, in order.

usage: strace_order.py DAEMONSCOPE PROGRAM                       one of the list below, set up in a folder of its own
       strace_order.py DAEMONSCOPE [--input TEXT] -- COMMAND...
Ends with 77 and a reason when strace or the command is not installed.
"""
import contextlib
import ctypes
import json
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

RUNS = 8
FORKS = {"clone", "clone3", "fork", "vfork"}
USUAL = {"SIGHUP", "SIGINT", "SIGQUIT", "SIGPIPE", "SIGTERM", "SIGCHLD", "SIGTSTP", "SIGTTIN", "SIGTTOU"}
TRACED = ("process,setsid,setpgid,ioctl,chdir,fchdir,dup,dup2,dup3,close,umask,kill,tkill,tgkill,open,openat,creat,"
          "rt_sigaction,prctl,setuid,setreuid,setresuid,setgid,setregid,setresgid")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


def rackup(folder):
    (folder / "config.ru").write_text("run lambda { |env| [200, {}, ['x']] }\n")
    return ["rackup", "-D", "-s", "webrick", "-o", "127.0.0.1", "-p", free_port(), "-P", str(folder / "pid"), str(folder / "config.ru")]


def daemons_gem(folder):
    (folder / "server.rb").write_text("require 'daemons'\nDaemons.daemonize\nsleep\n")
    return ["ruby", str(folder / "server.rb")]


def redis(folder):
    return ["redis-server", "--port", free_port(), "--bind", "127.0.0.1", "--daemonize", "yes", "--save", "", "--dir", str(folder),
            "--pidfile", str(folder / "pid")]


def memcached(folder):
    user = ["-u", "nobody"] if os.geteuid() == 0 else []  # it refuses to stay root
    return ["memcached", "-d", "-l", "127.0.0.1", "-p", free_port(), "-P", str(folder / "pid"), *user]


def nginx(folder):
    places = "".join(f"{kind}_temp_path {folder}/{kind}; " for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (folder / "nginx.conf").write_text(
        f"pid {folder}/pid; error_log {folder}/error.log; worker_processes 2; events {{}}\n"
        f"http {{ access_log off; {places} server {{ listen 127.0.0.1:{free_port()}; }} }}\n")
    return ["nginx", "-p", str(folder), "-e", str(folder / "error.log"), "-c", str(folder / "nginx.conf")]


def pipeline(folder):
    for words in (["init", "-q"], ["-c", "user.name=x", "-c", "user.email=x@localhost", "commit", "-q", "--allow-empty", "-m", "one"]):
        subprocess.run(["git", *words], cwd=folder, check=True, env={**os.environ, "HOME": str(folder)})
    return ["bash", "--norc", "-i"]


# Name: how it is started, what is typed into it, what else must be there.
PROGRAMS = {
    "rackup": (rackup, "", ["ruby", "-e", "require 'rack/handler/webrick'"]),
    "ruby-daemon": (lambda folder: ["ruby", "-e", "Process.daemon; sleep"], "", None),
    "ruby-daemons": (daemons_gem, "", ["ruby", "-e", "require 'daemons'"]),
    "redis": (redis, "", None),
    "memcached": (memcached, "", None),
    "nginx": (nginx, "", None),
    "daemonize": (lambda folder: ["daemonize", "/bin/sleep", "60"], "", None),
    "start-stop-daemon": (lambda folder: ["start-stop-daemon", "--start", "--background", "--pidfile", str(folder / "pid"),
                                          "--make-pidfile", "--startas", "/bin/sleep", "--", "60"], "", None),
    "setsid": (lambda folder: ["setsid", "-f", "sleep", "60"], "", None),
    "nohup": (lambda folder: ["sh", "-c", "nohup sleep 60 &"], "", None),
    "pipeline": (pipeline, "git log | grep . | less\nq\nexit\n", ["git", "--version"]),
}


class Process:
    def __init__(self):
        self.deeds = []
        self.children = []
        self.open = {0, 1, 2}

    def lines(self, depth=0):
        yield "  " * depth + " ".join(self.deeds)
        for child in self.children:
            yield from child.lines(depth + 1)


def deed(call, args, result, process, pid):
    """The deed of one line of strace, or None."""
    number = int(re.match(r"-?\d+", result).group()) if re.match(r"-?\d+", result) else None
    failed = number is not None and number < 0
    first = re.match(r"-?\d+", args)
    first = int(first.group()) if first else None
    if call in ("execve", "execveat"):
        return "exec" if number == 0 else None
    if call == "exit_group":
        return "exit"
    if call in ("wait4", "waitid"):
        return None if "ERESTARTSYS" in result else "wait"
    if call in ("setsid", "setpgid", "umask"):
        return call
    if call in ("chdir", "fchdir"):
        return "chdir"
    if call == "ioctl":
        for request, name in (("TIOCSPGRP", "set-foreground"), ("TIOCSCTTY", "acquire-terminal"), ("TIOCNOTTY", "drop-terminal")):
            if request in args:
                return name
    if call in ("dup2", "dup3"):
        old, new = [int(n) for n in re.findall(r"(?<![\w])(\d+)(?:<[^>]*>)?", args)[:2]]
        if new <= 2 and old != new:
            if not failed:
                process.open.add(new)
            return "redirect"
    if call in ("dup", "open", "openat", "creat") and not failed and number <= 2:
        process.open.add(number)
        return "redirect"
    if call in ("open", "openat") and re.search(r'"/dev/(tty\w*|pts/\d+|console)"', args) and "O_RDONLY|O_CLOEXEC" not in args:
        return "open-terminal"
    if call == "close" and first in process.open:
        process.open.discard(first)
        return "close"
    if call in ("kill", "tkill", "tgkill"):
        words = [word.strip() for word in args.split(",")]
        target = words[1] if call == "tgkill" else words[0]
        return None if target == str(pid) or words[-1] == "0" else "signal"
    if call == "rt_sigaction" and "sa_handler=SIG_IGN" in args.split("},")[0] and args.split(",")[0] in USUAL:
        return "ignore-signal"
    if call in ("setuid", "setreuid", "setresuid"):
        return "set-uid"
    if call in ("setgid", "setregid", "setresgid"):
        return "set-gid"
    if call == "prctl" and "PR_SET_CHILD_SUBREAPER" in args:
        return "subreaper"
    return None


def from_strace(path):
    """The tree of processes of a record of strace -f."""
    known, threads, root, unfinished = {}, {}, None, {}
    for line in open(path, errors="replace"):
        found = re.match(r"(\d+)\s+(.*)", line.rstrip("\n"))
        if not found:
            continue
        pid, text = int(found.group(1)), found.group(2)
        if text.endswith("<unfinished ...>"):
            unfinished[pid] = text[:-len("<unfinished ...>")].rstrip()
            if not text.startswith(("exit_group", "wait")):
                continue
            if text.startswith("wait"):
                continue
            text = unfinished.pop(pid) + ") = ?"
        resumed = re.match(r"<\.\.\. \w+ resumed>(.*)", text)
        if resumed:
            text = unfinished.pop(pid, "") + resumed.group(1)
        found = re.match(r"(\w+)\((.*)\)\s+= (.*)$", text)
        if not found:
            continue
        call, args, result = found.groups()
        pid = threads.get(pid, pid)
        if root is None:
            root = known[pid] = Process()
        process = known.setdefault(pid, Process())
        if call in FORKS:
            if "CLONE_THREAD" in args:
                if result.isdigit():
                    threads[int(result)] = pid
                continue
            process.deeds.append("fork")
            if re.match(r"\d+", result):
                child = known.setdefault(int(re.match(r"\d+", result).group()), Process())
                child.open = child.open & process.open if child.deeds == [] else child.open
                process.children.append(child)
            continue
        what = deed(call, args, result, process, pid)
        if what:
            process.deeds.append(what)
    return root


def from_trace(document):
    actors = {actor["name"]: Process() for actor in document["actors"]}
    for actor in document["actors"]:
        if actor["parent"] in actors:
            actors[actor["parent"]].children.append(actors[actor["name"]])
    for step in document["steps"]:
        actors[step["actor"]].deeds.append(step["call"])
    return actors[document["actors"][0]["name"]]


def type_lines(master, text, seconds=0.4):
    for line in text.splitlines():
        quiet_for(master, seconds)
        os.write(master, (line + "\n").encode())


def quiet_for(master, seconds):
    while select.select([master], [], [], seconds)[0]:
        try:
            if not os.read(master, 65536):
                return
        except OSError:
            return


def traced(record):
    """Every process that strace has followed so far."""
    return {int(line.split()[0]) for line in open(record, errors="replace") if line.split() and line.split()[0].isdigit()}


def is_busy(pid):
    """Runs, or is held by strace for a call that is not written down; to close whatever may be open takes thousands of those."""
    with contextlib.suppress(OSError):
        return pathlib.Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()[0] in "RDt"
    return False


def wait_until_done(master, record, quiet=1.5, longest=20):
    """Until nobody has done anything that counts for so many seconds, and nobody whom strace follows is busy."""
    libc = ctypes.CDLL(None, use_errno=True)
    modified_or_created = 0x102
    watch = libc.inotify_init1(os.O_CLOEXEC)  # inotify(7)
    libc.inotify_add_watch(watch, os.fsencode(os.path.dirname(record)), modified_or_created)
    sources = [watch, master]
    end = time.monotonic() + longest
    last, deeds, written = time.monotonic(), [], True
    while (now := time.monotonic()) < end:
        if written:
            root = from_strace(record) if os.path.exists(record) else None
            lines = list(root.lines()) if root else []
            if lines != deeds:
                last, deeds = now, lines
            written = False
        left = min(last + quiet, end) - now
        if left <= 0:
            if deeds and not any(map(is_busy, traced(record))):
                break
            left = 0.1
        select.select(sources, [], [], left)
        gather = time.monotonic() + 0.2  # a server may write on and on
        while (left := gather - time.monotonic()) > 0:
            for source in select.select(sources, [], [], left)[0]:
                data = b""
                with contextlib.suppress(OSError):  # nobody has the terminal open any more
                    data = os.read(source, 65536)
                if not data:
                    sources.remove(source)
                written = written or source == watch
    os.close(watch)


def under_strace(command, text, record):
    """Runs it as a job-control shell does: leader of a foreground group on a terminal of its own."""
    pid, master = pty.fork()
    if pid == 0:
        for number in (signal.SIGTTOU, signal.SIGTTIN, signal.SIGTSTP, signal.SIGINT, signal.SIGQUIT):
            signal.signal(number, signal.SIG_IGN)
        job = os.fork()
        if job == 0:
            os.setpgid(0, 0)
            os.tcsetpgrp(0, os.getpgrp())
            for number in range(1, 65):
                try:
                    signal.signal(number, signal.SIG_DFL)
                except (OSError, ValueError):
                    pass
            os.execvp("strace", ["strace", "-DDD", "-f", "-qq", "-e", "signal=none", "-o", record, "-e", "trace=" + TRACED] + command)
        os.waitpid(job, os.WUNTRACED)
        os.tcsetpgrp(0, os.getpgrp())
        os._exit(signal.pause() or 0)
    type_lines(master, text)
    wait_until_done(master, record)
    for one in traced(record) | {pid}:
        try:
            fd = os.pidfd_open(one)
        except OSError:
            continue
        # Only what strace followed or we started: both are in the record's numbers, checked by their age.
        if os.stat(f"/proc/{one}").st_ctime >= START - 1:
            signal.pidfd_send_signal(fd, signal.SIGKILL)
        os.close(fd)
    os.close(master)
    os.waitpid(pid, 0)


START = time.time()


def compare(program, text, start):
    """`start` gives the command, given an empty folder that will be its working directory."""
    with tempfile.TemporaryDirectory() as top:
        os.chmod(top, 0o755)  # a server that drops its privileges must still find its files
        typed = pathlib.Path(top, "input")
        typed.write_text(text)

        def afresh(name):
            folder = pathlib.Path(top, name)
            folder.mkdir()
            command = start(folder)
            os.chdir(folder)
            os.environ["HOME"] = str(folder)
            return command

        options = ["--input", str(typed)] if text else []
        command = afresh("trace")
        told = subprocess.run([program, "trace", "--json", "--for", "20", *options, "--", *command], stdout=subprocess.PIPE, check=True)
        document = json.loads(told.stdout)
        left = list(from_trace(document).lines())
        # A shell that finds a child ended already leaves a call out: what was told must be what strace sees in some run.
        for run in range(1, RUNS + 1):
            record = os.path.join(top, f"record-{run}")
            under_strace(afresh(f"strace-{run}"), text, record)
            right = list(from_strace(record).lines())
            if left == right:
                break
        os.chdir("/")
        print(f"equal to run {run} of strace" if left == right else "trace:")
        print("\n".join(left))
        if left != right:
            print("strace:")
            print("\n".join(right))
            print("ended by", document["ended_by"], "exit", document["exit"])
            if os.environ.get("SHOW"):
                print(pathlib.Path(record).read_text(errors="replace"))
            return 1
        # A program that only complained would have compared equal, too.
        return 0 if text or document["verdict"]["actor"] else print("it left nothing running", document["exit"]) or 1


def main():
    words = sys.argv[1:]
    program = words.pop(0)
    text, needs = "", None
    if words[0] in PROGRAMS:
        start, text, needs = PROGRAMS[words[0]]
    else:
        if words[0] == "--input":
            text = words[1].replace("\\n", "\n")
            words = words[2:]
        start = lambda _: words[1:] if words[0] == "--" else words
    with tempfile.TemporaryDirectory() as folder:
        command = start(pathlib.Path(folder)) if start is not pipeline else ["bash"]
    for needed in ("strace", command[0], *(needs or [])[:1]):
        if not shutil.which(needed):
            print(f"SKIP: {needed} is not installed")
            return 77
    if needs and subprocess.run(needs, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode != 0:
        print(f"SKIP: not installed: {' '.join(needs)} fails")
        return 77
    return compare(program, text, start)


if __name__ == "__main__":
    sys.exit(main())
