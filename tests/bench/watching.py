# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
"""Following what a running container changes."""
import os
import statistics
import subprocess
import threading
import time

import images

DIRECTORIES, FILES = 100, 1000
WRITE = (f"mkdir /many; cd /many; for d in $(seq {DIRECTORIES}); do mkdir $d; cd $d; "
         f"for i in $(seq {FILES}); do : >$i; done; cd ..; done")


TOUCH = "cd /many; for d in *; do for f in $d/*; do echo >$f; done; done"


class Watcher:
    """`outcrop watch` of a container, and when each of its lines came."""

    def __init__(self, bench, name, *options):
        self.bench, self.name = bench, name
        self.told = []
        self.process = subprocess.Popen(bench.outcrop("watch", "--new", *options, name), env=bench.environment,
                                        stdout=subprocess.PIPE)
        threading.Thread(target=self.read, daemon=True).start()
        time.sleep(1)  # it stands

    def read(self):
        for _ in self.process.stdout:
            self.told.append(time.monotonic())

    def behind(self, script, wanted):
        """Seconds from the end of a script in the container to when the last of its changes is told of."""
        wanted += len(self.told)
        self.bench.call(self.bench.outcrop("exec", self.name, "sh", "-c", script))
        written = time.monotonic()
        while len(self.told) < wanted and time.monotonic() < written + 60:
            time.sleep(0.01)
        if len(self.told) < wanted:
            raise RuntimeError(f"{len(self.told)} of {wanted} changes were told of")
        return max(0, self.told[wanted - 1] - written)

    def end(self):
        self.process.terminate()
        self.process.wait()


def watched(bench, image, use, *options):
    """Calls use(watcher) with a container of the image, which goes afterwards. options: of watch."""
    bench.call(bench.outcrop("run", "-d", "--name", "watched", "--network", "none", image, "sleep", "1200"))
    watcher = Watcher(bench, "watched", *options)
    try:
        use(watcher)
    finally:
        watcher.end()
        bench.call(bench.outcrop("rm", "-f", "watched"))


def watch(bench):
    """How long after the last of 100,000 changes it is told of."""

    def use(watcher):
        bench.limit("watch: behind the last of 100,000 new files by",
                    watcher.behind(WRITE, DIRECTORIES * (FILES + 1)), 1, "s")

    def with_writers(watcher):
        bench.limit("watch --who: behind the last of 100,000 new files by",
                    watcher.behind(WRITE, DIRECTORIES * (FILES + 1)), 1, "s")

    watched(bench, images.starter_here(bench), use)
    watched(bench, images.starter_here(bench), with_writers, "--who")


def watch_changed(bench):
    """The same of 100,000 files that the image has; one more then; and what diff takes for all of them."""
    starter = images.starter_here(bench)
    bench.call(bench.outcrop("run", "--name", "many", "--network", "none", starter, "sh", "-c", WRITE))
    bench.call(bench.outcrop("commit", "many", "many"))
    bench.call(bench.outcrop("rm", "many"))

    def use(watcher):
        count = DIRECTORIES * FILES
        bench.limit("watch: behind the last of 100,000 changed files by", watcher.behind(TOUCH, count), 1, "s")
        bench.limit("watch: behind one change more by",
                    statistics.median(watcher.behind(f"echo >/one{i}", 1) for i in range(5)), 1, "s")
        container = bench.call(bench.outcrop("inspect", "-f", "{{.Id}}", "watched")).strip()
        walk = ["find", os.path.join(bench.store, "containers", container, "upper"), "-size", "+1000000"]
        ours, floor = bench.in_turn([bench.timed(bench.outcrop("diff", "watched")), bench.timed(walk)], runs=5)
        bench.at_most("diff of 100,000 changes", "find -size over the upper directory", ours, floor, 2)

    watched(bench, "many", use)


ALL = {"watch": watch, "watch-changed": watch_changed}
