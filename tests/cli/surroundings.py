# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""daemonscope where something is missing or odd: few descriptors, little memory, no home, other locales, another time
namespace, hidden processes, signals, a display that goes away. It works, or says what it lacks.

usage: surroundings.py DAEMONSCOPE [unittest options]
"""
import contextlib
import json
import os
import pathlib
import re
import resource
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

PROGRAM = ""
PATIENCE = 60  # seconds, far more than anything here takes
# Sanitizers reserve terabytes of addresses, and look for leaks by attaching to their own process.
SANITIZED = False


def environment(**changes):
    """This process's own, with changes; None takes a variable away."""
    result = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "", "QT_QPA_PLATFORM": "offscreen", **changes}
    return {name: value for name, value in result.items() if value is not None}


def run(*words, env=None, limits=(), **options):
    def limit():
        for what, most in limits:
            resource.setrlimit(what, (most, most))
    return subprocess.run([PROGRAM, *words], env=env or environment(), stdin=subprocess.DEVNULL, capture_output=True,
                          timeout=PATIENCE, check=False, preexec_fn=limit if limits else None, **options)


def moment():
    """A breath between two looks at what nothing announces."""
    select.select([], [], [], 0.02)


def until(condition):
    for _ in range(PATIENCE * 50):
        if condition():
            return True
        moment()
    return False


def descendants(pid):
    """Everybody below it who has not ended."""
    parents = {}
    for folder in pathlib.Path("/proc").iterdir():
        if folder.name.isdigit():
            with contextlib.suppress(OSError):
                words = (folder / "stat").read_text(errors="replace").rpartition(")")[2].split()
                if words[0] not in "ZX":
                    parents[int(folder.name)] = int(words[1])
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {pid}


class Commands(unittest.TestCase):
    """The commands, which need neither home nor display."""

    def main_ones_work(self, env=None, limits=()):
        listed = json.loads(self.works("list", "--json", env=env, limits=limits).stdout)
        self.assertIn(os.getpid(), [one["pid"] for one in listed["processes"]])
        self.works("explain", str(os.getpid()), env=env, limits=limits)

    def all_work(self, env=None, limits=()):
        own = str(os.getpid())
        self.main_ones_work(env, limits)
        for words in (["list"], ["tree"], ["tree", "--format", "dot"], ["explain", own], ["watch", "--for", "0.3"],
                      ["leftovers", "--wait", "1", "--", "true"], ["lab"], ["trace", "--", "sh", "-c", "true & wait"]):
            self.works(*words, env=env, limits=limits)

    def works(self, *words, env=None, limits=()):
        result = run(*words, env=env, limits=limits)
        self.assertEqual(result.returncode, 0, f"{words}: {result.stderr.decode(errors='replace')}")
        self.assertNotIn(b"Sanitizer", result.stderr)
        return result

    def test_few_descriptors(self):
        self.all_work(limits=[(resource.RLIMIT_NOFILE, 64)])

    def test_little_memory(self):
        if SANITIZED:
            self.skipTest("sanitizers need more addresses than any limit leaves")
        self.all_work(limits=[(resource.RLIMIT_AS, 512 << 20)])

    def test_hardly_any_memory(self):
        """Too little to start is no reason to hang or to claim success."""
        if SANITIZED:
            self.skipTest("sanitizers need more addresses than any limit leaves")
        for megabytes in (200, 120, 60):
            result = run("list", limits=[(resource.RLIMIT_AS, megabytes << 20), (resource.RLIMIT_CORE, 0)])
            if result.returncode == 0:
                self.assertIn(str(os.getpid()).encode(), result.stdout)
            else:
                self.assertNotEqual(result.stderr, b"", f"{megabytes} MB: it ended without a word ({result.returncode})")

    def test_homes(self):
        for home in (None, "/nonexistent", "/proc", ""):
            self.main_ones_work(env=environment(HOME=home, XDG_CONFIG_HOME=None, XDG_RUNTIME_DIR=None))

    def test_no_locale(self):
        self.all_work(env=environment(LC_ALL=None, LANG=None, LC_CTYPE=None, LANGUAGE=None))
        self.main_ones_work(env=environment(LC_ALL="xx_XX.UTF-8"))  # one that there is not

    def test_locales(self):
        """Decimal commas, an i without a dot, and writing from right to left change no number for programs."""
        folder = tempfile.mkdtemp(prefix="locales-")
        self.addCleanup(shutil.rmtree, folder)
        made = 0
        # To compile one takes seconds; Qt knows of all without.
        every = "DAEMONSCOPE_EVERY_LOCALE" in os.environ
        for name in ("tr_TR", "de_DE", "ar_EG", "he_IL") if every else ():
            if not shutil.which("localedef") or not pathlib.Path(f"/usr/share/i18n/locales/{name}").exists():
                continue
            subprocess.run(["localedef", "-i", name, "-f", "UTF-8", f"{folder}/{name}.UTF-8"], capture_output=True, check=False)
            if not pathlib.Path(f"{folder}/{name}.UTF-8").exists():
                continue
            made += 1
            env = environment(LOCPATH=folder, LC_ALL=f"{name}.UTF-8", LANGUAGE=None)
            self.main_ones_work(env=env)
            self.works("tree", env=env)
            self.works("lab", env=env)
            explained = json.loads(self.works("explain", str(os.getpid()), "--json", env=env).stdout)
            self.assertEqual(explained["schema"], "daemonscope.explain/1")
            started = self.works("watch", "--for", "0.2", "--scan", "0.1", "--json", env=env).stdout.splitlines()
            for line in started:
                json.loads(line)
        for name in ("tr_TR", "de_DE", "ar_EG", "he_IL"):
            self.main_ones_work(env=environment(LC_ALL=f"{name}.UTF-8", LANGUAGE=name))
        if every and made == 0:
            self.skipTest("localedef or its sources (package locales) are not there")

    def test_time_namespace(self):
        """What started before the namespace's clock has no age; nothing is from the year 2611."""
        with open("/proc/uptime", encoding="ascii") as file:  # its clock must not begin before zero
            back = int(float(file.read().split()[0])) - 5
        shift = ["unshare", "--user", "--map-root-user", "--time", f"--boottime=-{back}", "--fork"]
        if subprocess.run([*shift, "true"], capture_output=True, check=False).returncode != 0:
            self.skipTest("no time namespace can be had here")
        for offset in (-back, 100_000_000):
            shift[4] = f"--boottime={offset}"
            for words in (["list"], ["explain", "1"], ["list", "--json"]):
                result = subprocess.run([*shift, PROGRAM, *words], env=environment(), capture_output=True, timeout=PATIENCE, check=False)
                self.assertEqual(result.returncode, 0, result.stderr)
                years = [int(year) for year in re.findall(rb"\b(2[0-9]{3})-[01][0-9]-[0-3][0-9]\b", result.stdout)]
                self.assertFalse([year for year in years if year > 2200], result.stdout[:2000])
                if "--json" not in words:  # where the kernel's own number stands
                    self.assertNotIn(b"18446744", result.stdout)

    def test_stopped_and_continued(self):
        """Who was stopped tells afterwards what happened meanwhile, or that it missed something."""
        with subprocess.Popen([PROGRAM, "watch", "--json"], env=environment(), stdout=subprocess.PIPE) as watch:
            watch.stdout.readline()
            watch.send_signal(signal.SIGSTOP)
            self.assertTrue(until(lambda: pathlib.Path(f"/proc/{watch.pid}/stat").read_text(errors="replace").rpartition(")")[2].split()[0] == "T"))
            with subprocess.Popen(["sleep", "60"]) as child:
                pass_on = child.pid
                watch.send_signal(signal.SIGCONT)
                seen = self.event(watch, lambda event: event.get("pid") == pass_on)
                self.assertIn(seen["event"], ("fork", "exec", "born"))
                child.kill()
            self.event(watch, lambda event: event.get("pid") == pass_on and event["event"] == "exit")
            watch.terminate()

    def event(self, watch, wanted):
        while line := watch.stdout.readline():
            event = json.loads(line)
            if wanted(event):
                return event
        return self.fail("the end came before the event")

    def test_signals_end_what_the_lab_started(self):
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            with subprocess.Popen([PROGRAM, "lab", "rack"], env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT) as lab:
                self.assertTrue(until(lambda pid=lab.pid: len(descendants(pid)) >= 3), "the stage, its warden and a shell")
                below = descendants(lab.pid)
                lab.send_signal(number)
                lab.stdin.close()
                lab.stdout.read()
                lab.wait(PATIENCE)
            self.assertTrue(until(lambda below=below: not any(pathlib.Path(f"/proc/{pid}/exe").exists() for pid in below)),
                            f"{number}: {below} were left")

    def test_hidden_processes(self):
        """As an ordinary user, on mounts that hide: a whole answer about what can be seen, and a word on what cannot."""
        if os.geteuid() != 0:
            self.skipTest("mounting /proc needs root")
        for option in ("hidepid=1", "hidepid=2", "hidepid=4", "subset=pid", "hidepid=2,subset=pid"):
            script = f"mount -t proc -o {option} proc /proc && exec setpriv --reuid=65534 --regid=65534 --clear-groups \"$@\""
            words_of_all = (["list"], ["list", "--json"], ["tree"], ["explain", "SELF"], ["watch", "--for", "0.2"],
                            ["leftovers", "--wait", "1", "--", "true"])
            for words in words_of_all if option == "hidepid=2,subset=pid" else words_of_all[:2]:
                if words[-1] == "SELF":  # pid of the shell, which becomes the program
                    command = ["sh", "-c", "exec \"$0\" explain $$", PROGRAM]
                else:
                    command = [PROGRAM, *words]
                result = subprocess.run(["unshare", "-m", "sh", "-c", script, "sh", *command], env=environment(HOME="/nonexistent"),
                                        cwd="/", capture_output=True, timeout=PATIENCE, check=False)
                if b"mount" in result.stderr or b"unshare" in result.stderr:
                    self.skipTest(result.stderr.decode(errors="replace").strip())
                self.assertEqual(result.returncode, 0, f"{option} {words}: {result.stderr.decode(errors='replace')}")
                told = (result.stdout + result.stderr).decode(errors="replace")
                if "hidepid" in option and words[0] in ("list", "tree"):
                    self.assertRegex(told, "hid|may not be read|denied", f"{option} {words}")


class Window(unittest.TestCase):
    """The window, drawn into memory or on a display that goes away."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="window-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.settings = self.folder / "config" / "daemonscope" / "daemonscope.json"
        self.settings.parent.mkdir(parents=True)
        self.settings.write_text('{"interval_ms": 700, "ghost_seconds": 9}')
        self.runtime = self.folder / "run"
        self.runtime.mkdir(mode=0o700)

    def env(self, **changes):
        return environment(**{"XDG_CONFIG_HOME": str(self.folder / "config"), "XDG_RUNTIME_DIR": str(self.runtime), "LC_ALL": "C.UTF-8", **changes})

    @contextlib.contextmanager
    def window(self, **changes):
        """Open, and looking at the machine."""
        with subprocess.Popen([PROGRAM], env=self.env(**changes), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE) as window:
            try:
                self.assertTrue(until(lambda: window.poll() is not None or self.scans(window.pid)), "it looks at processes")
                self.assertIsNone(window.poll(), "the window did not stay")
                yield window
            finally:
                if window.poll() is None:
                    window.kill()

    @staticmethod
    def scans(pid):
        """It holds the stat file of another process: the first look was taken."""
        with contextlib.suppress(OSError):
            for name in os.listdir(f"/proc/{pid}/fd"):
                with contextlib.suppress(OSError):
                    if re.fullmatch(r"/proc/\d+/stat", os.readlink(f"/proc/{pid}/fd/{name}")):
                        return True
        return False

    @staticmethod
    def threads(pid):
        names = []
        with contextlib.suppress(OSError):
            for name in os.listdir(f"/proc/{pid}/task"):
                names.append(pathlib.Path(f"/proc/{pid}/task/{name}/comm").read_text().strip())
        return names

    @staticmethod
    def bytes_read(pid):
        with contextlib.suppress(OSError):
            return int(re.search(r"^rchar: (\d+)", pathlib.Path(f"/proc/{pid}/io").read_text(), re.M)[1])
        return 0

    def whole_settings(self):
        settings = json.loads(self.settings.read_text())
        self.assertEqual((settings["interval_ms"], settings["ghost_seconds"]), (700, 9))

    def test_signals_leave_whole_settings(self):
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            with self.window() as window:
                window.send_signal(number)
                window.wait(PATIENCE)
            self.whole_settings()

    def test_display_goes_away(self):
        if not shutil.which("Xvfb"):
            self.skipTest("Xvfb is not installed")
        inner, outer = os.pipe()
        with subprocess.Popen(["Xvfb", "-displayfd", str(outer), "-screen", "0", "1000x700x24", "-nolisten", "tcp"], pass_fds=[outer],
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as display:
            os.close(outer)
            with open(inner, encoding="ascii") as file:
                number = file.readline().strip()
            try:
                with self.window(QT_QPA_PLATFORM="xcb", DISPLAY=f":{number}", WAYLAND_DISPLAY=None) as window:
                    display.kill()
                    window.wait(PATIENCE)
                    self.assertNotEqual(window.returncode, 0)
            finally:
                display.kill()
        self.whole_settings()

    def test_odd_homes(self):
        for home in (None, "/nonexistent", "/proc"):
            with self.window(HOME=home, XDG_CONFIG_HOME=None, XDG_RUNTIME_DIR=None) as window:
                window.terminate()
                window.wait(PATIENCE)

    def test_few_descriptors(self):
        limit = ["prlimit", "--nofile=64:64"]
        if not shutil.which("prlimit"):
            self.skipTest("prlimit is not installed")
        with subprocess.Popen([*limit, PROGRAM], env=self.env(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE) as window:
            try:
                # None is left to hold what it reads: that it looks again and again shows in what it has read.
                self.assertTrue(until(lambda: window.poll() is not None or "sampler" in self.threads(window.pid)))
                one_look = 100 * len([name for name in os.listdir("/proc") if name.isdigit()])
                for _ in range(4):
                    more = self.bytes_read(window.pid) + one_look
                    self.assertTrue(until(lambda: window.poll() is not None or self.bytes_read(window.pid) > more))
                self.assertIsNone(window.poll())
            finally:
                window.terminate()
                self.assertNotIn(b"Sanitizer", window.stderr.read())


def main():
    global PROGRAM, SANITIZED
    PROGRAM = sys.argv[1]
    SANITIZED = b"__asan_init" in pathlib.Path(PROGRAM).read_bytes() or b"__tsan_init" in pathlib.Path(PROGRAM).read_bytes()
    program = unittest.main(argv=[sys.argv[0], *sys.argv[2:]], verbosity=2, exit=False)
    for case, reason in program.result.skipped:
        print(f"SKIP: {case.id().rpartition('.')[2]}: {reason}")
    sys.exit(0 if program.result.wasSuccessful() else 1)


if __name__ == "__main__":
    main()
