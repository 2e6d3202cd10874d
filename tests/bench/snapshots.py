# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
"""Snapshots of a volume of many files, a hundredth of which changes each time, beside rsync's and restic's."""
import os
import random
import shutil
import statistics

from harness import Skip, spread

FILES = 20000
BYTES = 500 << 20
ROUNDS = 5


def words(rng, size):
    """Text that compresses as text does."""
    stock = [bytes(rng.choices(b"abcdefghijklmnopqrstuvwxyz", k=rng.randint(2, 11))) for _ in range(4000)]
    text = bytearray()
    while len(text) < size:
        text += b" ".join(rng.choices(stock, k=200)) + b"\n"
    return bytes(text[:size])


def fill(directory, rng):
    """Half text, half what does not compress; most files small, a few large."""
    text = words(rng, 1 << 20)
    sizes = [min(2 << 20, int(rng.lognormvariate(0, 1.5) * 1000)) for _ in range(FILES)]
    scale = BYTES / sum(sizes)
    paths = []
    for number, size in enumerate(int(size * scale) for size in sizes):
        path = os.path.join(directory, f"d{number % 199}", f"f{number}")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            if number % 2:
                file.write(rng.randbytes(size))
            else:
                for at in range(0, size, len(text) // 2):
                    start = rng.randrange(len(text) // 2)
                    file.write(text[start:start + min(len(text) // 2, size - at)])
        paths.append(path)
    return paths


def change(paths, rng):
    for path in rng.sample(paths, len(paths) // 100):
        size = os.path.getsize(path)
        with open(path, "r+b") as file:
            file.seek(rng.randrange(max(1, size)))
            file.write(rng.randbytes(64))


def snapshot_many_files(bench):
    if not shutil.which("rsync") or not shutil.which("restic"):
        raise Skip("rsync or restic is not installed")
    bench.use("snapshots")
    rng = random.Random(1)
    bench.call(bench.outcrop("volume", "create", "many"))
    volume = os.path.join(bench.store, "volumes", "many")
    data = os.path.join(volume, "_data")
    paths = fill(data, rng)
    copies = os.path.join(bench.scratch, "snapshots", "rsync")
    repository = os.path.join(bench.scratch, "snapshots", "restic")
    os.makedirs(copies)
    environment = dict(bench.environment, RESTIC_PASSWORD="x", RESTIC_REPOSITORY=repository,
                       RESTIC_CACHE_DIR=os.path.join(bench.scratch, "snapshots", "cache"))
    bench.call(["restic", "init", "-q"], env=environment)
    restic = ["env", *(f"{key}={environment[key]}" for key in environment if key.startswith("RESTIC_")),
              "restic", "backup", "-q", data]
    taken = [0]

    def rsync():
        taken[0] += 1
        last = os.path.join(copies, str(taken[0] - 1))
        link = [f"--link-dest={last}"] if os.path.isdir(last) else []
        return ["rsync", "-a", *link, data + "/", os.path.join(copies, str(taken[0]))]

    def size(directory):
        return int(bench.call(["du", "-s", "-B1", directory]).split()[0])

    kinds = (("outcrop", lambda: bench.outcrop("volume", "snapshot", "create", "many"),
              os.path.join(volume, "snapshots")),
             ("rsync -a --link-dest", rsync, copies), ("restic backup", lambda: restic, repository))
    seconds = {name: [] for name, _, _ in kinds}
    added = {name: [] for name, _, _ in kinds}
    for number in range(ROUNDS + 1):
        if number:
            change(paths, rng)
        for name, command, place in kinds:
            before = size(place) if os.path.isdir(place) else 0
            os.sync()
            spent = bench.seconds(command())
            if number:  # the first one reads and keeps everything
                seconds[name].append(spent)
                added[name].append(size(place) - before)
    for other, _, _ in kinds[1:]:
        bench.faster("snapshot, 1 % of 20,000 files changed", other, seconds["outcrop"], seconds[other], 2)
        ratio = statistics.median(added[other]) / statistics.median(added["outcrop"])
        bench.row("space of such a snapshot", other, ratio, ">= 2x less", ratio >= 2,
                  spread(added[other], added["outcrop"]))
    bench.drop(os.path.join(bench.scratch, "snapshots"))


ALL = {"snapshots": snapshot_many_files}
