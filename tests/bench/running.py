# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
"""Containers: start, go in, many at once, volumes."""
import os
import shutil
import statistics
import subprocess
import time

import images


def run_true(bench):
    ours, theirs = images.starter(bench)
    a, b = bench.in_turn([bench.timed(bench.outcrop("run", "--rm", "--network", "none", ours, "true")),
                          bench.timed(bench.podman("run", "--rm", *bench.PODMAN_LIMITS, theirs, "true"))],
                         runs=25, warmup=2)
    bench.faster("run --rm --network none IMAGE true", "podman run", a, b, 15)


def exec_true(bench):
    ours, theirs = images.starter(bench)
    name = "bench-exec"
    bench.call(bench.outcrop("run", "-d", "--name", name, "--network", "none", ours, "sleep", "600"))
    try:
        bench.call(bench.podman("run", "-d", "--name", name, *bench.PODMAN_LIMITS, theirs, "sleep", "600"))
        a, b = bench.in_turn([bench.timed(bench.outcrop("exec", name, "true")),
                              bench.timed(bench.podman("exec", name, "true"))], runs=25, warmup=2)
    finally:
        bench.call(bench.outcrop("rm", "-f", name))
        bench.call(bench.podman("rm", "-f", "-i", "-t", "0", name))
    bench.faster("exec true", "podman exec", a, b, 15)


def at_once(bench):
    ours, theirs = images.starter(bench)

    def fifty(command):
        def run():
            start = time.perf_counter()
            children = [subprocess.Popen(command, env=bench.environment, stdout=subprocess.DEVNULL,
                                         stderr=subprocess.PIPE) for _ in range(50)]
            for child in children:
                told = child.communicate()[1]
                if child.returncode != 0:
                    raise RuntimeError(f"{command}: status {child.returncode}: {told.decode()[-400:]}")
            return time.perf_counter() - start
        return run

    a, b = bench.in_turn([fifty(bench.outcrop("run", "--rm", "--network", "none", ours, "true")),
                          fifty(bench.podman("run", "--rm", *bench.PODMAN_LIMITS, theirs, "true"))],
                         runs=3, warmup=0)
    bench.faster("50 containers at once", "50 x podman run", a, b, 10)


def ten_volumes(bench):
    name = images.starter_here(bench)
    volumes = [word for i in range(10) for word in ("-v", f"bench{i}:/v{i}")]
    run = ("run", "--rm", "--network", "none")
    a, b = bench.in_turn([bench.timed(bench.outcrop(*run, *volumes, name, "true")),
                          bench.timed(bench.outcrop(*run, name, "true"))], runs=25, warmup=2)
    bench.at_most("run with 10 volumes", "run without", a, b, 1.3)


DD = "dd if=/dev/zero of=big bs=1M count=512 conv=fsync && rm big"
FILES = "mkdir d; i=0; while [ $i -lt 10000 ]; do echo $i >d/$i; i=$((i+1)); done; rm -r d"


def volume_speed(bench):
    name = images.starter_here(bench)
    busybox = shutil.which("busybox")
    native = os.path.join(bench.scratch, "native")
    os.makedirs(native, exist_ok=True)
    bench.call(bench.outcrop("run", "-d", "--name", "bench-volume", "--network", "none", "-v", "bench:/v", "-w", "/v",
                             name, "sleep", "600"))

    def inside(script):
        return bench.outcrop("exec", "bench-volume", "sh", "-c", script)

    def outside(script):
        return [busybox, "sh", "-c", f"cd {native}; {script}"]

    try:
        starts = bench.in_turn([bench.timed(inside("true")), bench.timed(outside("true"))], runs=9)
        bases = [statistics.median(samples) for samples in starts]  # going in is not the volume's cost
        for what, script in (("512 MB into a volume, fsync", DD), ("10,000 small files in a volume", FILES)):
            taken = bench.in_turn([bench.timed(inside(script)), bench.timed(outside(script))], runs=5)
            a, b = ([sample - base for sample in samples] for samples, base in zip(taken, bases))
            bench.at_most(what, "the native directory", a, b, 1.02)
    finally:
        bench.call(bench.outcrop("rm", "-f", "bench-volume"))


ALL = {"run": run_true, "exec": exec_true, "at-once": at_once, "ten-volumes": ten_volumes,
       "volume-speed": volume_speed}
