# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
"""Following what a running container changes."""
import subprocess
import threading
import time

import images

DIRECTORIES, FILES = 100, 1000
WRITE = (f"mkdir /many; cd /many; for d in $(seq {DIRECTORIES}); do mkdir $d; cd $d; "
         f"for i in $(seq {FILES}); do : >$i; done; cd ..; done")


def watch(bench):
    """How long after the last of 100,000 changes it is told of."""
    image = images.starter_here(bench)
    bench.call(bench.outcrop("run", "-d", "--name", "watched", "--network", "none", image, "sleep", "600"))
    wanted = DIRECTORIES * (FILES + 1)
    watching = subprocess.Popen(bench.outcrop("watch", "--new", "watched"), env=bench.environment,
                                stdout=subprocess.PIPE)
    told = []  # when each line came

    def read():
        for _ in watching.stdout:
            told.append(time.monotonic())

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    try:
        time.sleep(1)  # it stands
        bench.call(bench.outcrop("exec", "watched", "sh", "-c", WRITE))
        written = time.monotonic()
        while len(told) < wanted and time.monotonic() < written + 60:
            time.sleep(0.01)
        if len(told) < wanted:
            raise RuntimeError(f"{len(told)} of {wanted} changes were told of")
        bench.limit("watch: behind the last of 100,000 changes by", max(0, told[wanted - 1] - written), 1, "s")
    finally:
        watching.terminate()
        watching.wait()
        bench.call(bench.outcrop("rm", "-f", "watched"))


ALL = {"watch": watch}
