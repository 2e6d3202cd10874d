# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
"""Looking closer: what differs between two images, and what one weighs."""
import os
import subprocess

import images
from harness import Skip

# Some of the image's files, by name so that the unpacked trees can have the very same change.
LIST = "find /usr/include -type f -name '*.h' | LC_ALL=C sort | head -n 300"
CHANGE = LIST + " | while read -r f; do echo changed >>\"$f\"; done"


def changed_image(bench):
    """The large image and one made of it in which 300 files are longer."""
    name = images.big_here(bench)

    def make():
        bench.call(bench.outcrop("run", "--name", "change", "--network", "none", name, "sh", "-c", CHANGE))
        bench.call(bench.outcrop("commit", "change", "bench-changed"))
        bench.call(bench.outcrop("rm", "change"))

    bench.once("changed " + bench.store, make)
    return name, "bench-changed"


def unpacked(bench):
    """The same two as directories."""
    if os.geteuid() != 0:
        raise Skip("unpacking with all owners is made as root")
    trees = [os.path.join(bench.scratch, "unpacked", side) for side in ("before", "after")]

    def make():
        for tree in trees:
            os.makedirs(tree)
        for layer in images.layers_of(images.big_archive(bench), os.path.join(bench.scratch, "unpacked", "layers")):
            subprocess.run(["tar", "-xf", layer, "-C", trees[0]], check=True)
        subprocess.run(["cp", "-a", trees[0] + "/.", trees[1]], check=True)
        subprocess.run(["bash", "-c", CHANGE.replace("find /usr", "find usr")], cwd=trees[1], check=True)

    bench.once("unpacked", make)
    return trees


def compare(bench):
    before, after = changed_image(bench)
    trees = unpacked(bench)
    ours = " ".join(bench.outcrop())
    rows = bench.call(bench.outcrop("compare", "-k", "changed", before, after)).splitlines()
    if len(rows) < 301:
        raise RuntimeError(f"compare lists {len(rows)} rows")
    looks = (f"{ours} compare {before} {after} >/dev/null && {ours} weight {after} >/dev/null && "
             f"{ours} blame {after} /etc/passwd >/dev/null")
    a, b = bench.in_turn([bench.timed(looks, shell=True),
                          bench.timed(f"diff -rq --no-dereference {trees[0]} {trees[1]} >/dev/null || [ $? = 1 ]",
                                      shell=True)], runs=5)
    bench.faster("compare two images of 40,000 files, weigh one, blame a path", "diff -rq of the unpacked trees", a,
                 b, 50)


def content(bench):
    """From the second time on: the first makes the index. Both read packed layers; grep -r would have them unpacked."""
    name = images.big_here(bench)
    layers = " ".join(images.layers_of(images.big_archive(bench), os.path.join(bench.scratch, "packed-layers")))

    def ours(text):
        return bench.timed(" ".join(bench.outcrop("search", "--in", name, "-F", "--content", text)) + " >/dev/null",
                           shell=True)

    def theirs(text):
        return bench.timed(f"for layer in {layers}; do tar -xOf $layer; done | grep -aF {text} >/dev/null || [ $? = 1 ]",
                           shell=True)

    bench.call(bench.outcrop("search", "--in", name, "-F", "--content", "debhelper"))
    rare, absent, grep = bench.in_turn([ours("libc_malloc_debug"), ours("qqqqzzzzzxxjjj"),
                                        theirs("libc_malloc_debug")], runs=3, warmup=1)
    bench.faster("search contents of 40,000 files for a rare text, again", "tar -xO of the layers | grep", rare, grep, 3)
    bench.faster("... for one that is not there", "tar -xO of the layers | grep", absent, grep, 20)


ALL = {"compare": compare, "content": content}
