# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`daemonscope trace` given what it cannot run, and programs that behave badly: it says so, ends, and leaves nobody.

usage: trace_bad_input.py DAEMONSCOPE SCHEMA
"""
import ctypes
import json
import os
import pathlib
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

try:
    import jsonschema
except ImportError:
    jsonschema = None

PROGRAM = ""
SCHEMA = ""
MARK = f"DAEMONSCOPE_TEST_MARK={os.getpid()}-trace"
PATIENCE = 60  # seconds, far more than anything here takes


def bearers():
    """Who was started by a trace of ours and has not ended, but for a trace itself; by its environment."""
    own = started(os.getpid())
    found = []
    for folder in pathlib.Path("/proc").iterdir():
        if not folder.name.isdigit() or int(folder.name) == os.getpid() or started(folder.name) < own:
            continue
        try:
            # These answer at once, which the environment of a stranger need not.
            stage = (folder / "comm").read_text(errors="replace").startswith(("daemonscope", "stage-"))
            filtered = "\nSeccomp:\t2" in (folder / "status").read_text(errors="replace")
            if (stage or filtered) and MARK.encode() in (folder / "environ").read_bytes().split(b"\0"):
                found.append((folder / "stat").read_text(errors="replace"))
        except OSError:
            continue
    return [line for line in found if line.rpartition(")")[2].split()[0] not in "ZX"]


def started(pid):
    try:
        return int(pathlib.Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()[19])
    except OSError:
        return -1


def run(*words, options=()):
    name, _, value = MARK.partition("=")
    return subprocess.run([PROGRAM, "trace", *options, "--", *words], env={**os.environ, name: value, "LC_ALL": "C.UTF-8"},
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE, check=False)


class BadInput(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="trace-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def tearDown(self):
        # The last to leave are the stage and its warden, a moment after the command.
        for _ in range(PATIENCE * 100):
            if not bearers():
                return
            select.select([], [], [], 0.01)
        self.fail("left behind: " + "".join(bearers()))

    def refused(self, status, text, *words, options=()):
        result = run(*words, options=options)
        told = result.stderr.decode()
        self.assertEqual(result.returncode, status, told)
        self.assertIn(text, told)
        self.assertEqual(result.stdout, b"")
        self.assertNotIn("Traceback", told)

    def traced(self, *words, options=()):
        result = run(*words, options=["--json", *options])
        self.assertEqual(result.returncode, 0, result.stderr.decode())
        document = json.loads(result.stdout)
        if jsonschema:
            with open(SCHEMA, encoding="utf-8") as file:
                errors = list(jsonschema.Draft202012Validator(json.load(file)).iter_errors(document))
            self.assertEqual([f"{list(e.absolute_path)}: {e.message[:300]}" for e in errors[:5]], [])
        return document

    # What cannot be run.

    def test_no_such_command(self):
        self.refused(127, "no such command", "no-such-command-anywhere")
        self.refused(127, "no such file", "/no/such/file")
        self.refused(127, "empty", "")

    def test_not_executable(self):
        plain = self.folder / "plain"
        plain.write_text("#!/bin/sh\n")
        self.refused(126, "may not be executed", str(plain))
        self.refused(126, "directory", str(self.folder))

    def test_no_program_at_all(self):
        for name, content in (("nonsense", "\x7fELF nonsense"), ("interpreter", "#!/no/such/interpreter\n")):
            path = self.folder / name
            path.write_text(content)
            path.chmod(0o755)
            result = run(str(path))
            self.assertIn(result.returncode, (126, 127), result.stderr.decode())
            self.assertNotEqual(result.stderr, b"")

    def test_another_architecture(self):
        header = bytearray(pathlib.Path("/proc/self/exe").read_bytes()[:64])
        header[18:20] = (0xF3).to_bytes(2, "little")  # e_machine = EM_RISCV
        path = self.folder / "foreign"
        path.write_bytes(header)
        path.chmod(0o755)
        self.refused(126, "another processor architecture", str(path))

    # What cannot be asked.

    def test_unknown_call(self):
        self.refused(2, "there is no call 'frok'", "true", options=["--skip", "frok"])
        self.refused(2, "there is no call 'frok'", "true", options=["--fail", "frok=EAGAIN"])
        self.refused(2, "there is no call", "true", options=["--skip", "write"])
        self.refused(2, "there is no call", "true", options=["--skip", ""])

    def test_unknown_error(self):
        self.refused(2, "cannot fail with 'EWHAT'", "true", options=["--fail", "fork=EWHAT"])
        self.refused(2, "CALL[@ACTOR]=ERRNO", "true", options=["--fail", "fork"])
        self.refused(2, "an actor must follow", "true", options=["--skip", "fork@"])

    def test_answers_that_the_table_does_not_allow(self):
        for call in ("exec", "exit", "wait", "set-uid", "set-gid", "ignore-signal", "open-terminal"):
            self.refused(2, "cannot be skipped", "true", options=["--skip", call])
        self.refused(2, "only with EPERM", "true", options=["--fail", "setsid=EAGAIN"])
        self.refused(2, "only with EAGAIN, ENOMEM", "true", options=["--fail", "fork=EPERM"])
        for call in ("exit", "umask"):
            self.refused(2, "cannot be made to fail", "true", options=["--fail", call + "=EPERM"])

    def test_bad_numbers(self):
        for option in ("--for", "--settle"):
            for word in ("0", "-1", "soon", "nan", "1e9", ""):
                self.refused(2, option, "true", options=[f"{option}={word}"])

    def test_no_input_file(self):
        self.refused(1, "cannot read", "true", options=["--input", str(self.folder / "none")])

    # What behaves badly.

    def test_a_fork_bomb(self):
        # Each starts two; the limit on processes holds, and the time.
        document = self.traced("sh", "-c", "f() { f | f & }; f; sleep 60", options=["--for", "4"])
        self.assertEqual(document["ended_by"], "time")
        alive = [actor for actor in document["actors"] if actor["end"] == "running"]
        self.assertLessEqual(len(alive), 600)

    def test_closes_every_descriptor(self):
        document = self.traced(sys.executable, "-c", "import os; os.closerange(0, 4096)")
        self.assertEqual(document["ended_by"], "settled")
        self.assertEqual(document["exit"], {"code": 0})

    def executed(self, document):
        return [step["args"]["path"] for step in document["steps"] if step["call"] == "exec"]

    def test_executes_what_it_opened(self):
        document = self.traced(sys.executable, "-c", "import os; os.execve(os.open('/bin/true', os.O_RDONLY), ['true'], {})")
        self.assertEqual(document["exit"], {"code": 0})
        self.assertRegex(self.executed(document)[-1], r"^/proc/\d+/fd/\d+$")

    @unittest.skipUnless(os.getuid() == 0, "only root may change its root")
    def test_executes_below_another_root(self):
        program = shutil.which("true")
        told = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
        for library in re.findall(r"(/\S+) \(0x", told):
            to = self.folder / library.lstrip("/")
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(library, to)
        shutil.copy(program, self.folder / "only-there")
        document = self.traced(sys.executable, "-c", f"import os; os.chroot('{self.folder}'); os.execv('/only-there', ['there'])")
        self.assertEqual(document["exit"], {"code": 0})
        self.assertEqual(self.executed(document)[-1], "/only-there")

    @unittest.skipUnless(os.getuid() == 0 and os.path.exists("/dev/fuse"), "only root may mount what nobody serves")
    def test_opens_what_does_not_answer(self):
        server = os.open("/dev/fuse", os.O_RDWR)
        options = f"fd={server},rootmode=40000,user_id=0,group_id=0".encode()
        libc = ctypes.CDLL(None, use_errno=True)
        folder = os.fsencode(self.folder)
        if libc.mount(b"none", folder, b"fuse", 0, options) != 0:
            self.skipTest(os.strerror(ctypes.get_errno()))
        try:
            document = self.traced("cat", f"{self.folder}/file", options=["--for", "1"])
        finally:
            libc.umount2(folder, 2)  # MNT_DETACH
            os.close(server)
        self.assertEqual(document["ended_by"], "time")

    def test_ignores_every_signal(self):
        document = self.traced("sh", "-c", "for n in 1 2 3 13 15 20 21 22; do trap '' $n; done; sleep 60", options=["--for", "1"])
        self.assertEqual(document["ended_by"], "time")
        self.assertIsNone(document["exit"])

    def test_writes_much(self):
        document = self.traced("sh", "-c", "yes | head -c 20000000")
        self.assertEqual(document["ended_by"], "settled")
        self.assertEqual(document["exit"], {"code": 0})

    def test_a_set_uid_program(self):
        found = [path for path in map(shutil.which, ("su", "passwd", "mount", "chsh")) if path and os.stat(path).st_mode & 0o4000]
        if not found:
            self.skipTest("no set-uid program here")
        document = self.traced(found[0], "--help")
        self.assertTrue(any("without that privilege" in note for note in document["notes"]), document["notes"])

    def test_never_ends(self):
        document = self.traced("sleep", "60", options=["--for", "1"])
        self.assertEqual((document["ended_by"], document["exit"]), ("time", None))
        self.assertEqual(document["actors"][0]["end"], "running")

    def test_bytes_that_are_no_text(self):
        self.traced(b"sh", b"-c", b"printf '\\377\\033[31m'; true", b"\xff\x1b[31m", options=["--output"])

    def test_a_missing_interpreter_inside(self):
        document = self.traced("sh", "-c", "no-such-command-inside; setsid -f true")
        self.assertIn("setsid", [step["call"] for step in document["steps"]])

    def test_asked_answers(self):
        document = self.traced("sh", "-c", "(umask 077); exit 3", options=["--fail", "fork=EAGAIN"])
        self.assertIn(("fork", "fail:EAGAIN"), [(step["call"], step["answer"]) for step in document["steps"]])
        document = self.traced("setsid", "-f", "sleep", "60", options=["--skip", "setsid"])
        self.assertIn(("setsid", "skip"), [(step["call"], step["answer"]) for step in document["steps"]])
        left = document["verdict"]
        self.assertIsNotNone(left["actor"])
        self.assertIs({check["id"]: check["done"] for check in left["checklist"]}["setsid"], False)

    def test_left_running(self):
        """The keeper holds nothing of ours open: this returns at once, not when the last one has ended."""
        result = run("setsid", "-f", "sleep", "600", options=["--leave-running"])
        self.assertEqual(result.returncode, 0)
        self.assertIn("left running", result.stderr.decode())
        left = bearers()
        self.assertEqual(len(left), 2, left)  # it and its keeper
        held = [(line, os.pidfd_open(int(line.split()[0]))) for line in left]
        for line, fd in sorted(held, key=lambda one: "stage-keeper" in one[0]):
            self.assertRegex(line, r"\((sleep|stage-keeper)\)")
            if "(sleep)" in line and bearers():
                signal.pidfd_send_signal(fd, signal.SIGKILL)
            self.assertTrue(select.select([fd], [], [], PATIENCE)[0], line)  # a keeper leaves with the last of its own
            os.close(fd)

    def test_left_running_in_the_foreground(self):
        """The keeper holds the terminal, too: without it everybody on it would be hung up."""
        document = self.traced("sleep", "600", options=["--leave-running", "--settle", "0.2", "--for", "1"])
        pid = document["actors"][0]["pid"]
        fd = os.pidfd_open(pid)
        keepers = [int(line.split()[0]) for line in bearers() if "(stage-keeper)" in line]
        self.assertEqual(len(keepers), 1)
        keeper = os.pidfd_open(keepers[0])
        # A hangup would have come when the program ended, which was before its output did.
        self.assertFalse(select.select([fd, keeper], [], [], 0.5)[0])
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
            terminal = int(file.read().rpartition(")")[2].split()[4])
        self.assertNotEqual(terminal, 0)
        signal.pidfd_send_signal(fd, signal.SIGKILL)
        for one in (fd, keeper):
            self.assertTrue(select.select([one], [], [], PATIENCE)[0])
            os.close(one)

    def test_keeper_told_to_end(self):
        """SIGTERM to the keeper ends all that it keeps, and whoever was born since: a daemon of a daemon, too."""
        go = self.folder / "go"
        os.mkfifo(go)
        script = f"read x < '{go}'; setsid -f sleep 601; (sleep 602 &); echo > '{go}'; sleep 603"
        result = run("setsid", "-f", "sh", "-c", script, options=["--leave-running"])
        self.assertEqual(result.returncode, 0, result.stderr.decode())
        go.write_text("\n")
        go.read_text()
        left = bearers()
        self.assertGreaterEqual(len(left), 4, left)  # sh, two sleeps, the keeper
        keeper = next(int(line.split()[0]) for line in left if "(stage-keeper)" in line)
        fd = os.pidfd_open(keeper)
        signal.pidfd_send_signal(fd, signal.SIGTERM)
        self.assertTrue(select.select([fd], [], [], PATIENCE)[0])
        os.close(fd)
        self.assertEqual(bearers(), [])

    def test_interrupted(self):
        name, _, value = MARK.partition("=")
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            ready = self.folder / "ready"
            os.mkfifo(ready)
            with subprocess.Popen([PROGRAM, "trace", "--json", "--", "sh", "-c", f"echo > '{ready}'; trap '' INT TERM; sleep 60"],
                                  env={**os.environ, name: value}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE) as trace:
                with open(ready, encoding="ascii") as file:  # until the command is under way
                    file.read()
                trace.send_signal(number)
                out, _ = trace.communicate(timeout=PATIENCE)
            self.assertEqual(trace.returncode, 0)
            self.assertEqual(json.loads(out)["ended_by"], "interrupt")
            ready.unlink()


def main():
    global PROGRAM, SCHEMA
    PROGRAM, SCHEMA = sys.argv[1:3]
    if not jsonschema:
        print("SKIP: the documents are not validated: python3-jsonschema is not installed")
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)


if __name__ == "__main__":
    main()
