# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
"""What a container changed, in the large image: diff and commit."""
import os

import images

# 9,000 new files and 1,000 of the image's own, which take the kernel longer.
CHANGE = ("mkdir /new; i=0; while [ $i -lt 9000 ]; do echo $i >/new/$i; i=$((i+1)); done; "
          "find /usr/include /usr/src -type f | head -n 1000 | xargs touch")


def changed(bench, script):
    """A stopped container of each engine in which the script ran."""
    ours, theirs = images.big(bench)
    name = f"bench-{len(script)}"

    def run_both():
        bench.call(bench.outcrop("run", "--name", name, "--network", "none", ours, "sh", "-c", script))
        bench.call(bench.podman("run", "--name", name, *bench.PODMAN_LIMITS, theirs, "sh", "-c", script))
        return name

    return bench.once("container " + name, run_both)


def diff_many(bench):
    name = changed(bench, CHANGE)
    upper = os.path.join(bench.store, "containers", bench.call(bench.outcrop("inspect", "-f", "{{.Id}}", name)).strip(),
                         "upper")
    if len(bench.call(bench.outcrop("diff", name)).splitlines()) < 10000:
        raise RuntimeError("the container has fewer changes than it should")
    walk = ["find", upper, "-size", "+1000000"]  # getdents and stat of every file
    a, b, floor = bench.in_turn([bench.timed(bench.outcrop("diff", name)), bench.timed(bench.podman("diff", name)),
                                 bench.timed(walk)], runs=9)
    bench.faster("diff of 10,000 changes", "podman diff", a, b, 5)
    bench.at_most("diff of 10,000 changes", "find -size over the upper directory", a, floor, 1.5)


def commit_both(bench, script, what, reach, runs):
    name = changed(bench, script)
    taken = [0]

    def fresh(engine):  # a name each time, so that nothing is found to be there already
        def commit():
            taken[0] += 1
            return bench.seconds(engine("commit", "-c", f"LABEL bench={taken[0]}", name, f"committed{taken[0]}"))
        return commit

    a, b = bench.in_turn([fresh(bench.outcrop), fresh(bench.podman)], runs=runs, warmup=1)
    bench.faster(what, "podman commit", a, b, reach)


def commit_one(bench):
    commit_both(bench, "echo changed >/etc/issue", "commit of one changed file", 10, 9)


def commit_many(bench):
    commit_both(bench, CHANGE, "commit of 10,000 small files", 3, 3)


ALL = {"diff": diff_many, "commit-one": commit_one, "commit-many": commit_many}
