# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
"""What a frame of the desktop's window takes while much happens in it."""
import json
import os
import subprocess

import desktop
import images
import watching

FRAME = 16.7  # ms, at 60 a second


def measured(bench, words, during=lambda: None):
    program = desktop.built(bench, "tests/bench_frames")
    log = os.path.join(bench.scratch, "frames.log")
    environment = {**desktop.private(bench), "QT_QPA_PLATFORM": "offscreen", desktop.LOG: log}
    with subprocess.Popen([program, bench.store, *words], env=environment, stdout=subprocess.PIPE,
                          encoding="utf-8") as shown:
        if shown.stdout.readline() != "ready\n":
            raise RuntimeError("the window did not come")
        during()
        frames = json.loads(shown.stdout.readline())
    return frames


def report(bench, what, frames):
    own = f"of the window's own time {frames['busy_p99_ms']} ms, at worst {frames['busy_worst_ms']} ms"
    bench.limit(f"{what}: p99 of {frames['frames']} frames ({own})", frames["p99_ms"], FRAME, "ms")


def live(bench):
    image = images.starter_here(bench)
    bench.call(bench.outcrop("run", "-d", "--name", "framed", "--network", "none", image, "sleep", "600"))
    try:
        wanted = watching.DIRECTORIES * (watching.FILES + 1)
        frames = measured(bench, ["live", "framed", str(wanted)],
                          lambda: bench.call(bench.outcrop("exec", "framed", "sh", "-c", watching.WRITE)))
        report(bench, "desktop: live diff while 100,000 changes come", frames)
        bench.limit("… the longest frame", frames["worst_ms"], 50, "ms")
    finally:
        bench.call(bench.outcrop("rm", "-f", "framed"))


def scroll(bench):
    images.million_here(bench)
    frames = measured(bench, ["scroll", "million"])
    report(bench, "desktop: scrolling 1,000,000 nodes", frames)


def layered(bench):
    """The large image with ten layers on top, each of which changes files of the others."""
    name = images.big_here(bench)

    def make():
        below = name
        for number in range(10):
            script = (f"mkdir -p /srv/step{number}; seq 200 | while read n; do echo {number} > "
                      f"/srv/step{number}/f$n; done; echo {number} >> /etc/issue")
            bench.call(bench.outcrop("run", "--name", "step", "--network", "none", below, "sh", "-c", script))
            below = f"bench-layers:{number}"
            bench.call(bench.outcrop("commit", "step", below))
            bench.call(bench.outcrop("rm", "step"))

    bench.once("layered " + bench.store, make)
    return "bench-layers:9"


def drag(bench):
    frames = measured(bench, ["drag", layered(bench)])
    report(bench, "desktop: dragging the timeline of the large image, a file open", frames)


LINES = ("i=0; while [ $i -lt 100000 ]; do echo \"line $i {0} of the text\"; i=$((i+1)); done; "
         "head -c 2000000 /dev/zero | tr '\\0' {1}; echo")


def files(bench):
    """A difference of 100,000 lines with one of 2 MB among them, and 100 MB of bytes."""
    image = images.starter_here(bench)
    old = f"mkdir -p /srv; ({LINES.format('old', 'a')}) > /srv/text"
    new = f"({LINES.format('new', 'b')}) > /srv/text; head -c 100000000 /dev/urandom > /srv/bytes"
    bench.call(bench.outcrop("run", "--name", "text-before", "--network", "none", image, "sh", "-c", old))
    bench.call(bench.outcrop("commit", "text-before", "bench-text"))
    bench.call(bench.outcrop("run", "--name", "text-after", "--network", "none", "bench-text", "sh", "-c", new))
    try:
        report(bench, "desktop: scrolling a difference of 100,000 lines, one of 2 MB",
               measured(bench, ["file", "text-after", "/srv/text"]))
        report(bench, "desktop: scrolling the bytes of 100 MB",
               measured(bench, ["file", "text-after", "/srv/bytes"]))
    finally:
        bench.call(bench.outcrop("rm", "text-before", "text-after"))
        bench.call(bench.outcrop("rmi", "bench-text"))


ALL = {"frames-live": live, "frames-scroll": scroll, "frames-drag": drag, "frames-files": files}
