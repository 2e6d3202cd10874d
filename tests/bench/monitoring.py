# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
"""What the monitor of a running container costs."""
import os
import shutil
import statistics

import images
from looking import proportional_kb

LINE = "0123456789" * 7 + "12345678"  # 79 bytes with its end
GIGABYTE = 1_000_000_000


def parent_of(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
        return int(stat.read().rsplit(")", 1)[1].split()[1])


def monitor_memory(bench):
    ours, theirs = images.starter(bench)
    count = 5
    names = [f"bench-monitor{i}" for i in range(count)]
    try:
        for name in names:
            bench.call(bench.outcrop("run", "-d", "--name", name, "--network", "none", ours, "sleep", "600"))
            bench.call(bench.podman("run", "-d", "--name", name, *bench.PODMAN_LIMITS, theirs, "sleep", "600"))
        mine = [proportional_kb(parent_of(int(bench.call(bench.outcrop("inspect", "-f", "{{.State.Pid}}", name)))))
                for name in names]
        conmon = [proportional_kb(int(bench.call(bench.podman("inspect", "-f", "{{.State.ConmonPid}}", name))))
                  for name in names]
    finally:
        bench.call(bench.outcrop("rm", "-f", *names))
        bench.call(bench.podman("rm", "-f", "-i", "-t", "0", *names))
    bench.limit(f"memory of one monitor of {count} (PSS)", statistics.median(mine) / 1024, 1, "MB",
                f"limit (conmon: {statistics.median(conmon) / 1024:.1f} MB)")


def log_gigabyte(bench):
    name = images.starter_here(bench)
    script = f"yes {LINE} | head -c {GIGABYTE}"
    copy = os.path.join(bench.scratch, "copy")

    def logged():
        os.sync()
        container = bench.call(bench.outcrop("create", "--network", "none", name, "sh", "-c", script)).strip()
        taken = bench.seconds(f"{bench.program('outcrop')} start {container} && {bench.program('outcrop')} wait {container}",
                              shell=True)
        lines = int(bench.call(f"{bench.program('outcrop')} logs {container} | wc -c", shell=True))
        bench.call(bench.outcrop("rm", container))
        if lines != GIGABYTE:
            raise RuntimeError(f"the log holds {lines} bytes")
        return taken

    def copied():
        os.sync()
        taken = bench.seconds(f"{shutil.which('busybox')} sh -c '{script}' | cat >{copy}", shell=True)
        os.unlink(copy)
        return taken

    a, b = bench.in_turn([logged, copied], runs=3, warmup=0)
    bench.at_most("1 GB into the log", "cat to a file through a pipe", a, b, 2)


ALL = {"monitor-memory": monitor_memory, "log": log_gigabyte}
