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


ALL = {"frames-live": live, "frames-scroll": scroll, "frames-drag": drag}
