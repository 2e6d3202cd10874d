# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
"""Image archives on their way in."""
import os
import shutil

import images


def fresh_load(bench, engine, archive, then=None):
    """Loads into an empty store; what is measured begins after it was emptied and the disk has settled."""
    def load():
        bench.drop(bench.store if engine == bench.outcrop else bench.podman_store)
        os.sync()
        taken = bench.seconds(engine("load", "-q", "-i", archive))
        return taken + (then() if then else 0)
    return load


def load_big(bench):
    archive = images.big_archive(bench)
    bench.use("load")
    blobs = images.layers_of(archive, os.path.join(bench.scratch, "blobs"))
    load = fresh_load(bench, bench.outcrop, archive)

    inflate = "igzip -dc" if shutil.which("igzip") else "gunzip -c"
    sums = {"sha256sum": "sha256sum", "openssl's sha256": "openssl dgst -sha256"}
    if not shutil.which("openssl"):
        del sums["openssl's sha256"]

    def floor(command):
        steps = "; ".join(f"{command} {blob} & {inflate} {blob} | {command}; wait" for blob in blobs)
        return bench.timed(steps, shell=True)

    taken = bench.in_turn([load, *(floor(command) for command in sums.values())], runs=7)
    for name, samples in zip(sums, taken[1:]):
        bench.at_most("load of the 600 MB image", f"{inflate} + {name} of the same bytes", taken[0], samples, 1.3)
    bench.drop(bench.store)
    shutil.rmtree(os.path.join(bench.scratch, "blobs"), ignore_errors=True)


def load_big_podman(bench):
    """Until it can be browsed, and until something has run in it."""
    archive = images.big_archive(bench)
    bench.use("big")
    runs = {"outcrop": 0.0, "podman": 0.0}

    def first_run(engine, name, *limits):
        def run():
            image = bench.call(engine("images", "-q")).split()[0]
            runs[name] = bench.seconds(engine("run", "--rm", *limits, image, "true"))
            return 0
        return run

    both = [[], []]

    def keep(index, name, load):
        def sample():
            loaded = load()
            both[index].append(loaded + runs[name])
            return loaded
        return sample

    ours = fresh_load(bench, bench.outcrop, archive, first_run(bench.outcrop, "outcrop", "--network", "none"))
    theirs = fresh_load(bench, bench.podman, archive, first_run(bench.podman, "podman", *bench.PODMAN_LIMITS))
    with open(archive, "rb") as file:  # into the page cache, for both
        while file.read(1 << 20):
            pass
    a, b = bench.in_turn([keep(0, "outcrop", ours), keep(1, "podman", theirs)], runs=3, warmup=0)
    bench.faster("load of the 600 MB image", "podman load", a, b, 3)
    bench.faster("load of it and first run", "podman load + run", both[0], both[1], 1.5)
    images.keep_loaded(bench)  # for the benchmarks that come after


ALL = {"load": load_big, "load-podman": load_big_podman}
