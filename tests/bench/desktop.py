# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
"""The desktop's window: when it is there, what it takes, and whether it answers."""
import json
import os
import re
import shutil
import subprocess
import time

import images
from harness import Skip

LOG = "OUTCROP_WINDOW_LOG"


class Display:
    """An X server of our own, ended with the block."""

    def __enter__(self):
        if not shutil.which("Xvfb"):
            raise Skip("Xvfb is not installed")
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24",
                                        "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as number:
            self.name = ":" + number.readline().strip()
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


def built(bench, name):
    program = bench.program(name)
    if not os.path.exists(program):
        raise Skip("the desktop is not built")
    return program


def private(bench):
    """What a user's desktop remembers is not for a benchmark."""
    return dict(bench.environment, XDG_CONFIG_HOME=os.path.join(bench.scratch, "config"))


def painted_after(command, environment, log):
    """Seconds from the start of a program until its window is painted."""
    with open(log, "w", encoding="ascii") as out:
        start = time.monotonic()
        child = subprocess.Popen(command, env=environment, stdout=out, stderr=subprocess.DEVNULL)
    try:
        while time.monotonic() < start + 60:
            with open(log, encoding="utf-8", errors="replace") as lines:
                found = re.search(r"^painted ([0-9.]+)$", lines.read(), re.MULTILINE)
            if found:
                return float(found[1]) - start
            if child.poll() is not None:
                raise RuntimeError(f"{command} ended by itself")
            time.sleep(0.01)
        raise RuntimeError(f"{command} painted nothing")
    finally:
        child.terminate()
        child.wait()


def start(bench):
    ours = built(bench, "outcrop-desktop")
    bare = built(bench, "tests/bench_bare_window")
    images.starter_here(bench)
    log = os.path.join(bench.scratch, "painted.log")
    with Display() as display:
        environment = {**private(bench), "QT_QPA_PLATFORM": "xcb", "DISPLAY": display.name}
        a, b = bench.in_turn([lambda: painted_after([ours], {**environment, LOG: log}, log),
                              lambda: painted_after([bare], environment, log)], runs=9)
    bench.at_most("desktop: start to first paint", "a bare QMainWindow", a, b, 3)


def stalls_of(log):
    with open(log, encoding="utf-8", errors="replace") as lines:
        return [(float(wall), float(cpu)) for wall, cpu in re.findall(r"^stall ([0-9.]+) ([0-9.]+) ", lines.read(),
                                                                     re.MULTILINE)]


def crowd(bench, name):
    """200 containers beside the large image."""
    def make():
        for number in range(200):
            bench.call(bench.outcrop("create", "--name", f"crowd{number}", "--network", "none", name, "true"))
    bench.once("crowd " + bench.store, make)


def walk(bench):
    import inspecting
    program = built(bench, "tests/bench_walk_pages")
    name, _ = inspecting.changed_image(bench)
    crowd(bench, name)
    log = os.path.join(bench.scratch, "walk.log")
    steps = json.loads(bench.call([program, bench.store], env={**private(bench), "QT_QPA_PLATFORM": "offscreen",
                                                               LOG: log}))["steps"]
    stalls = stalls_of(log)
    worst = max((wall for wall, _ in stalls), default=0)
    bench.limit(f"the longest of {len(stalls)} stalls in {steps} steps through all pages, 200 containers", worst, 50,
                "ms")


ALL = {"desktop-start": start, "desktop-walk": walk}
