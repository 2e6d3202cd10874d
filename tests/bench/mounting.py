# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
"""Mounting a directory of the host into a container that runs."""
import os
import statistics

import images

RUNS = 40


def mount_add(bench):
    """The whole command, from its start until the container has the directory; each is taken away again."""
    starter = images.starter_here(bench)
    host = os.path.join(bench.scratch, "mounted")
    os.makedirs(host, exist_ok=True)
    bench.call(bench.outcrop("run", "-d", "--name", "mounting", "--network", "none", starter, "sleep", "1200"))
    try:
        add = bench.timed(bench.outcrop("mount", "add", "mounting", host + ":/data"))
        remove = bench.timed(bench.outcrop("mount", "rm", "mounting", "/data"))
        added, removed = bench.in_turn([add, remove], runs=RUNS)
    finally:
        bench.call(bench.outcrop("rm", "-f", "mounting"))
    bench.limit("mount add: into a running container", 1000 * statistics.median(added), 5, "ms")
    bench.limit("mount rm: out of it", 1000 * statistics.median(removed), 5, "ms")


ALL = {"mount-add": mount_add}
