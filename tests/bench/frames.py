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
    frames = measured(bench, ["scroll"])
    report(bench, "desktop: scrolling 1,000,000 nodes", frames)


ALL = {"frames-live": live, "frames-scroll": scroll}
