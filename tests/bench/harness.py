# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
"""Timing in turn, stores of their own, and the table."""
import os
import shutil
import statistics
import subprocess
import time
import traceback


class Skip(Exception):
    """A benchmark that this machine cannot run, with the reason."""


class Bench:
    # Limits that every machine allows; podman's defaults need CAP_SYS_RESOURCE.
    PODMAN_LIMITS = ("--network", "none", "--ulimit", "nofile=1024:1024", "--ulimit", "nproc=1024:1024")

    def __init__(self, bin_dir, scratch):
        self.bin_dir = bin_dir
        self.scratch = scratch
        self.rows = []
        self.failed = False
        self.made = {}  # what several benchmarks share, by name
        self.environment = dict(os.environ, LC_ALL="C.UTF-8")
        self.use("small")

    # --- stores --------------------------------------------------------------------------------------------------
    def use(self, name):
        """Both engines' stores from here on: one pair of directories per name, on one file system."""
        self.store = os.path.join(self.scratch, name, "outcrop")
        self.podman_store = os.path.join(self.scratch, name, "podman")
        os.makedirs(os.path.join(self.scratch, name), exist_ok=True)
        self.environment["OUTCROP_ROOT"] = self.store

    def drop(self, directory):
        self.unmount_below(directory)
        shutil.rmtree(directory, ignore_errors=True)

    def once(self, name, make):
        if name not in self.made:
            self.made[name] = make()
        return self.made[name]

    @staticmethod
    def unmount_below(directory):
        """podman leaves overlays mounted in our namespace; they would hold the directory."""
        with open("/proc/self/mounts", encoding="utf-8") as mounts:
            points = [line.split()[1] for line in mounts]
        for point in reversed(points):
            if point.startswith(directory + "/"):
                subprocess.run(["umount", "-l", point], check=False)

    # --- running -------------------------------------------------------------------------------------------------
    def program(self, name):
        return os.path.join(self.bin_dir, name)

    def outcrop(self, *args):
        return [self.program("outcrop"), *args]

    def podman(self, *args):
        if os.geteuid() != 0:
            raise Skip("the comparison with podman is made as root")
        if not shutil.which("podman"):
            raise Skip("podman is not installed")
        # Debian's default runtime (crun) refuses hybrid cgroup trees; runc takes what the machine has.
        return ["podman", "--root", self.podman_store + "/root", "--runroot", self.podman_store + "/run",
                "--storage-driver", "overlay", "--runtime", "runc", "--cgroup-manager", "cgroupfs",
                "--events-backend", "file", *args]

    def call(self, command, **kwargs):
        done = subprocess.run(command, env=kwargs.pop("env", self.environment), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              check=False, **kwargs)
        if done.returncode != 0:
            raise RuntimeError(f"{command}: status {done.returncode}: {done.stderr.decode()[-400:]}")
        return done.stdout.decode()

    def seconds(self, command, shell=False):
        start = time.perf_counter()
        self.call(command, shell=shell, executable="/bin/bash" if shell else None)
        return time.perf_counter() - start

    def timed(self, command, shell=False):
        """seconds() as something to call later."""
        return lambda: self.seconds(command, shell)

    @staticmethod
    def in_turn(functions, runs, warmup=1):
        """Calls all of them one after another, again and again; a list of samples for each."""
        for _ in range(warmup):
            for function in functions:
                function()
        samples = [[] for _ in functions]
        for _ in range(runs):
            for function, taken in zip(functions, samples):
                taken.append(function())
        return samples

    # --- telling -------------------------------------------------------------------------------------------------
    def faster(self, what, against, ours, theirs, reach):
        ratio = statistics.median(theirs) / statistics.median(ours)
        self.row(what, against, ratio, f">= {reach}x faster", ratio >= reach, spread(theirs, ours))

    def at_most(self, what, against, ours, floor, reach):
        ratio = statistics.median(ours) / statistics.median(floor)
        self.row(what, against, ratio, f"<= {reach}x of it", ratio <= reach, spread(ours, floor))

    def limit(self, what, value, limit, unit, against="limit"):
        self.row(what, against, value / limit, f"<= 1 ({limit} {unit})", value <= limit, f"{value:.1f} {unit}")

    def row(self, what, against, ratio, reach, good, seen):
        cells = (what, against, f"{ratio:.2f}", reach, "reached" if good else "NOT reached", seen)
        self.rows.append(cells)
        print(f"  {what} / {against}: {ratio:.2f} ({reach}: {cells[4]}; {seen})", flush=True)

    def guarded(self, name, case):
        print(f"== {name}", flush=True)
        self.use("small")
        try:
            case(self)
        except Skip as reason:
            self.rows.append((name, "", "", "", "skipped", str(reason)))
            print(f"  skipped: {reason}", flush=True)
        except Exception:  # noqa: BLE001 - one broken benchmark must not hide the others
            self.failed = True
            self.rows.append((name, "", "", "", "FAILED", "see above"))
            traceback.print_exc()

    def print_table(self):
        head = ("what", "against", "ratio", "must reach", "", "seen")
        widths = [max(len(row[i]) for row in [head, *self.rows]) for i in range(len(head))]
        print()
        for row in [head, *self.rows]:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


def spread(above, below):
    """The smallest and the largest ratio of samples that were taken next to each other."""
    ratios = [a / b for a, b in zip(above, below)]
    return f"{min(ratios):.2f}…{max(ratios):.2f}, n={len(ratios)}"
