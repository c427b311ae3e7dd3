# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `daemonscope trace` tells of a command equals what strace records of it: every process's calls, in order.

usage: strace_order.py DAEMONSCOPE [--input TEXT] -- COMMAND...
Ends with 77 and a reason when strace or the command is not installed.
"""
import json
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time

FORKS = {"clone", "clone3", "fork", "vfork"}
USUAL = {"SIGHUP", "SIGINT", "SIGQUIT", "SIGPIPE", "SIGTERM", "SIGCHLD", "SIGTSTP", "SIGTTIN", "SIGTTOU"}
TRACED = ("process,setsid,setpgid,ioctl,chdir,fchdir,dup,dup2,dup3,close,umask,kill,tkill,tgkill,open,openat,creat,"
          "rt_sigaction,prctl,setuid,setreuid,setresuid,setgid,setregid,setresgid")
# Started by us for the comparison; what they need to run beside nothing else.


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
    end = time.time() + 20
    size, since = -1, time.time()
    while time.time() < end and time.time() - since < 1.5:
        quiet_for(master, 0.1)
        time.sleep(0.05)
        now = os.path.getsize(record) if os.path.exists(record) else -1
        if now != size:
            size, since = now, time.time()
    traced = {int(line.split()[0]) for line in open(record, errors="replace") if line.split() and line.split()[0].isdigit()}
    for one in traced | {pid}:
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


def main():
    words = sys.argv[1:]
    program = words.pop(0)
    text = ""
    if words[0] == "--input":
        text = words[1].replace("\\n", "\n")
        words = words[2:]
    command = words[1:] if words[0] == "--" else words
    for needed in ("strace", command[0]):
        if not shutil.which(needed):
            print(f"skipped: {needed} is not installed")
            return 77
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        with open("input", "w") as file:
            file.write(text)
        options = ["--input", "input"] if text else []
        traced = subprocess.run([program, "trace", "--json", "--for", "15", *options, "--", *command], stdout=subprocess.PIPE, check=True)
        under_strace(command, text, os.path.join(folder, "record"))
        ours = from_trace(json.loads(traced.stdout))
        theirs = from_strace(os.path.join(folder, "record"))
        left, right = list(ours.lines()), list(theirs.lines())
        if left != right:
            print("trace:")
            print("\n".join(left))
            print("strace:")
            print("\n".join(right))
            if os.environ.get("SHOW"):
                print(open("record").read())
            return 1
        print("\n".join(left))
    return 0


if __name__ == "__main__":
    sys.exit(main())
