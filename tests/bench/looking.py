# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
"""Looking into images: the engine's trees and the desktop's memory."""
import json
import os
import subprocess
import time

import images
from harness import Skip


def opened(bench, name, *wanted):
    return json.loads(bench.call([bench.program("tests/bench_open_tree"), bench.store, name, *wanted]))


def open_tree(bench):
    taken = opened(bench, images.big_here(bench))
    bench.limit(f"open the trees of the 600 MB image, {taken['entries']} entries", taken["open_ms"], 20, "ms")
    bench.limit("… and merge them into the first view", taken["union_ms"], 20, "ms")


def open_million(bench):
    taken = opened(bench, images.million_here(bench))
    bench.limit(f"open a tree of {taken['entries']} entries", taken["open_ms"], 200, "ms")
    bench.limit("… and merge it into the first view", taken["union_ms"], 200, "ms")
    bench.limit("… memory per file", taken["tree_bytes"] / taken["entries"], 64, "bytes")


def find_name(bench):
    image = images.million_here(bench)
    listing = os.path.join(bench.scratch, "million.list")
    if not os.path.exists(listing):
        with open(listing, "w", encoding="ascii") as out:
            for directory in range(1000):
                out.writelines(f"/data/d{directory:04}/f{file:04}\n" for file in range(1000))
    ours, floor = bench.in_turn([bench.timed(bench.outcrop("search", "f0777")),
                                 bench.timed(["grep", "-c", "f0777", listing])], runs=15)
    found = [opened(bench, image, "f0777")["find_ms"] / 1000 for _ in range(5)]
    bench.at_most("find a name among 1,000,000 paths of an open image", "grep -c over their list", found, floor, 1)
    bench.at_most("… the whole command, which opens it first", "grep -c over their list", ours, floor, 1)


def million_commands(bench):
    """What goes through every file, against a pass over the tar that has them."""
    image = images.million_here(bench)
    blobs = os.path.join(bench.scratch, "million-layout", "blobs", "sha256")
    layer = max((os.path.join(blobs, name) for name in os.listdir(blobs)), key=os.path.getsize)
    listing = ["tar", "-tvf", layer]
    commands = {"tree": ["tree", image], "weight": ["weight", image], "compare": ["compare", "-s", image, image],
                "packages": ["packages", image]}
    taken = bench.in_turn([bench.timed(listing), *(bench.timed(bench.outcrop(*words)) for words in commands.values())],
                          runs=3)
    for name, ours in zip(commands, taken[1:]):
        bench.at_most(f"{name} of 1,000,000 files", "tar -tv of their layer", ours, taken[0], 1)


def mounted_listing(bench):
    """ls -l through FUSE against the same through a kernel's file system, where each file is looked at as well."""
    image = images.million_here(bench)
    folder = os.path.join(bench.scratch, "million-folder")
    plain = os.path.join(bench.scratch, "million-plain")
    for directory in range(20):
        os.makedirs(os.path.join(plain, f"d{directory:04}"))
        for file in range(1000):
            open(os.path.join(plain, f"d{directory:04}", f"f{file:04}"), "w", encoding="ascii").close()
    os.makedirs(folder)
    bench.call(bench.outcrop("mount", "--fuse", image, folder))
    try:
        ours, floor = [], []
        for at in range(20):  # each once: what was listed is kept by the kernel
            ours.append(bench.seconds(["ls", "-l", os.path.join(folder, "data", f"d{at:04}")]))
            floor.append(bench.seconds(["ls", "-l", os.path.join(plain, f"d{at:04}")]))
    finally:
        bench.call(bench.outcrop("umount", folder))
    bench.at_most("ls -l of 1,000 files in a mounted image", "the same on the disk", ours, floor, 3)


def proportional_kb(pid):
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as smaps:
        return next(int(line.split()[1]) for line in smaps if line.startswith("Pss:"))


def desktop_megabytes(bench, image):
    program = bench.program("outcrop-desktop")
    if not os.path.exists(program):
        raise Skip("the desktop is not built")
    environment = dict(bench.environment, QT_QPA_PLATFORM="offscreen")
    child = subprocess.Popen([program, "--open", image], env=environment, stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL)
    try:
        seen = []
        for _ in range(60):  # until it has settled
            time.sleep(0.5)
            if child.poll() is not None:
                raise RuntimeError("the desktop ended by itself")
            seen.append(proportional_kb(child.pid))
            if len(seen) > 12 and max(seen[-6:]) - min(seen[-6:]) < 256:
                break
    finally:
        child.terminate()
        child.wait()
    return seen[-1] / 1024


def desktop_memory(bench):
    bench.limit("desktop with the 600 MB image open (PSS)", desktop_megabytes(bench, images.big_here(bench)), 120, "MB")


def desktop_million(bench):
    bench.limit("desktop with 1,000,000 files open (PSS)", desktop_megabytes(bench, images.million_here(bench)), 250,
                "MB")


ALL = {"open-tree": open_tree, "open-million": open_million, "find-name": find_name,
       "million-commands": million_commands, "mounted-listing": mounted_listing, "desktop-memory": desktop_memory,
       "desktop-million": desktop_million}
