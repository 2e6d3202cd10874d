# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
"""Timing in pairs, stores of their own, and the table."""
import os
import shutil
import statistics
import subprocess
import time
import traceback


class Skip(Exception):
    """A benchmark that this machine cannot run, with the reason."""


class Bench:
    def __init__(self, bin_dir, scratch):
        self.bin_dir = bin_dir
        self.scratch = scratch
        self.rows = []
        self.failed = False
        self.environment = dict(os.environ, OUTCROP_ROOT=os.path.join(scratch, "store"), LC_ALL="C.UTF-8")

    # --- running -------------------------------------------------------------------------------------------------
    def program(self, name):
        return os.path.join(self.bin_dir, name)

    def outcrop(self, *args):
        return [self.program("outcrop"), *args]

    def podman(self, *args):
        if not shutil.which("podman"):
            raise Skip("podman is not installed")
        root = os.path.join(self.scratch, "podman")
        # Debian's default runtime (crun) refuses hybrid cgroup trees; runc takes what the machine has.
        return ["podman", "--root", root + "/root", "--runroot", root + "/run", "--runtime", "runc",
                "--cgroup-manager", "cgroupfs", "--events-backend", "file", *args]

    # Limits that every machine allows; podman's defaults need CAP_SYS_RESOURCE.
    PODMAN_RUN = ["run", "--rm", "--network", "none", "--ulimit", "nofile=1024:1024", "--ulimit", "nproc=1024:1024"]

    def call(self, command, **kwargs):
        return subprocess.run(command, env=self.environment, check=True, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, **kwargs).stdout.decode()

    def seconds(self, command, prepare=None, shell=False):
        if prepare:
            prepare()
        start = time.perf_counter()
        done = subprocess.run(command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                              shell=shell, executable="/bin/bash" if shell else None)
        elapsed = time.perf_counter() - start
        if done.returncode != 0:
            raise RuntimeError(f"{command}: status {done.returncode}: {done.stderr.decode()[-400:]}")
        return elapsed

    def pairs(self, ours, theirs, runs, warmup=1):
        """Runs both in turn; returns the two medians' samples."""
        for _ in range(warmup):
            ours()
            theirs()
        a, b = [], []
        for _ in range(runs):
            a.append(ours())
            b.append(theirs())
        return a, b

    # --- telling -------------------------------------------------------------------------------------------------
    def faster(self, what, against, ours, theirs, reach):
        ratios = [t / o for o, t in zip(ours, theirs)]
        self.row(what, against, statistics.median(ratios), f"≥ {reach}x faster",
                 statistics.median(ratios) >= reach, f"{min(ratios):.2f}…{max(ratios):.2f}")

    def at_most(self, what, against, ours, floor, reach):
        ratios = [o / f for o, f in zip(ours, floor)]
        self.row(what, against, statistics.median(ratios), f"≤ {reach}x of it",
                 statistics.median(ratios) <= reach, f"{min(ratios):.2f}…{max(ratios):.2f}")

    def limit(self, what, against, value, limit, unit):
        self.row(what, against, value / limit, f"≤ 1 ({limit} {unit})", value <= limit, f"{value:.1f} {unit}")

    def row(self, what, against, ratio, reach, good, spread):
        self.rows.append((what, against, f"{ratio:.2f}", reach, "reached" if good else "NOT reached", spread))
        print(f"  {what} / {against}: {ratio:.2f} ({reach}: {'reached' if good else 'NOT reached'}; {spread})", flush=True)

    def guarded(self, name, case):
        print(f"== {name}", flush=True)
        try:
            case(self)
        except Skip as reason:
            self.rows.append((name, "", "", "", "skipped", str(reason)))
            print(f"  skipped: {reason}", flush=True)
        except Exception:  # noqa: BLE001 - one broken benchmark must not hide the others
            self.failed = True
            self.rows.append((name, "", "", "", "FAILED", "see above"))
            traceback.print_exc()

    def unmount_all(self):
        """podman leaves overlays mounted in our namespace; they would hold the scratch directory."""
        with open("/proc/self/mounts", encoding="utf-8") as mounts:
            points = [line.split()[1] for line in mounts]
        for point in reversed(points):
            if point.startswith(self.scratch + "/"):
                subprocess.run(["umount", "-l", point], check=False)

    def print_table(self):
        head = ("what", "against", "ratio", "must reach", "", "min…max")
        widths = [max(len(row[i]) for row in [head, *self.rows]) for i in range(len(head))]
        print()
        for row in [head, *self.rows]:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
