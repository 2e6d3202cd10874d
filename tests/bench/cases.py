# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
"""The benchmarks themselves, one function each."""
import json
import os
import shutil
import subprocess
import tarfile
import time

from harness import Skip


def starter(bench):
    return os.path.join(bench.bin_dir, "..", "share", "outcrop", "starter.oci.tar")


def load_small(bench, engine):
    """The starter image under both engines' names."""
    if engine == "outcrop":
        bench.call(bench.outcrop("load", "-q", "-i", starter(bench)))
    else:
        bench.call(bench.podman("load", "-q", "-i", starter(bench)))
    return "outcrop-starter"


def podman_image(bench):
    load_small(bench, "podman")
    return bench.call(bench.podman("images", "-q")).split()[0]


def run_true(bench):
    image = load_small(bench, "outcrop")
    peer = podman_image(bench)
    ours, theirs = bench.pairs(
        lambda: bench.seconds(bench.outcrop("run", "--rm", "--network", "none", image, "true")),
        lambda: bench.seconds(bench.podman(*bench.PODMAN_RUN, peer, "true")), runs=15, warmup=2)
    bench.faster("run --rm --network none IMAGE true", "podman run", ours, theirs, 15)


def exec_true(bench):
    image = load_small(bench, "outcrop")
    peer = podman_image(bench)
    name = "bench-exec"
    bench.call(bench.outcrop("run", "-d", "--name", name, "--network", "none", image, "sleep", "600"))
    bench.call(bench.podman("run", "-d", "--name", name, *bench.PODMAN_RUN[2:], peer, "sleep", "600"))
    try:
        ours, theirs = bench.pairs(lambda: bench.seconds(bench.outcrop("exec", name, "true")),
                                   lambda: bench.seconds(bench.podman("exec", name, "true")), runs=10)
    finally:
        bench.call(bench.outcrop("rm", "-f", name))
        bench.call(bench.podman("rm", "-f", "-t", "0", name))
    bench.faster("exec true", "podman exec", ours, theirs, 15)


def big_image(bench):
    """A Debian image of 600 MB: BIG_IMAGE names its OCI archive, else OUTCROP_SHARED's script makes it."""
    named = os.environ.get("BIG_IMAGE")
    if named:
        return named
    shared = os.environ.get("OUTCROP_SHARED", os.path.join(os.path.dirname(__file__), "..", "..", "..", "shared"))
    script = os.path.join(shared, "images", "make-debian-images.sh")
    if not os.path.exists(script):
        raise Skip("no large image: set BIG_IMAGE to an OCI archive, or OUTCROP_SHARED to where images/make-debian-images.sh is")
    if os.geteuid() != 0:
        raise Skip("making the large image needs root; set BIG_IMAGE to an OCI archive")
    keep = os.environ.get("IMAGE_DIR", os.path.join(bench.scratch, "images"))
    archive = os.path.join(keep, "big.oci.tar")
    if not os.path.exists(archive):
        subprocess.run([script, "-o", keep, "--archives", "big"], check=True, stdout=subprocess.DEVNULL)
    return archive


def layers_of(archive, into):
    """The compressed layers as files, for the floor."""
    with tarfile.open(archive) as tar:
        index = json.load(tar.extractfile("index.json"))
        manifest = json.load(tar.extractfile("blobs/sha256/" + index["manifests"][0]["digest"][7:]))
        names = ["blobs/sha256/" + layer["digest"][7:] for layer in manifest["layers"]]
        tar.extractall(into, members=[tar.getmember(name) for name in names])
    return [os.path.join(into, name) for name in names]


def load_big(bench):
    archive = big_image(bench)
    store = bench.environment["OUTCROP_ROOT"]
    podman_root = os.path.join(bench.scratch, "podman")

    def fresh(directory):
        def remove():
            shutil.rmtree(directory, ignore_errors=True)
            os.sync()
        return remove

    ours, theirs = bench.pairs(
        lambda: bench.seconds(bench.outcrop("load", "-q", "-i", archive), prepare=fresh(store)),
        lambda: bench.seconds(bench.podman("load", "-q", "-i", archive), prepare=fresh(podman_root)), runs=3)
    bench.faster("load of the 600 MB image", "podman load", ours, theirs, 3)
    shutil.rmtree(podman_root, ignore_errors=True)

    inflate = "igzip -dc" if shutil.which("igzip") else "gunzip -c"
    blobs = layers_of(archive, os.path.join(bench.scratch, "blobs"))
    floor = "for b in " + " ".join(blobs) + f"; do sha256sum $b & {inflate} $b | sha256sum; wait; done"
    ours, floors = bench.pairs(
        lambda: bench.seconds(bench.outcrop("load", "-q", "-i", archive), prepare=fresh(store)),
        lambda: bench.seconds(floor, shell=True), runs=5)
    bench.at_most("load of the 600 MB image", f"{inflate} + sha256sum of the same bytes", ours, floors, 1.3)


def open_tree(bench):
    archive = big_image(bench)
    bench.call(bench.outcrop("load", "-q", "-i", archive))
    name = bench.call(bench.outcrop("images", "-q")).split()[0]
    taken = json.loads(bench.call([bench.program("tests/bench_open_tree"), bench.environment["OUTCROP_ROOT"], name]))
    bench.limit("open the 600 MB image's trees", f"limit, {taken['entries']} entries", taken["open_ms"], 20, "ms")
    bench.limit("… and merge them into the first view", "limit", taken["union_ms"], 20, "ms")


def desktop_memory(bench):
    archive = big_image(bench)
    bench.call(bench.outcrop("load", "-q", "-i", archive))
    name = bench.call(bench.outcrop("images", "-q")).split()[0]
    program = bench.program("outcrop-desktop")
    if not os.path.exists(program):
        raise Skip("the desktop is not built")
    environment = dict(bench.environment, QT_QPA_PLATFORM="offscreen")
    child = subprocess.Popen([program, "--open", name], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(6)
        if child.poll() is not None:
            raise RuntimeError("the desktop ended by itself")
        with open(f"/proc/{child.pid}/smaps_rollup", encoding="ascii") as smaps:
            pss = next(int(line.split()[1]) for line in smaps if line.startswith("Pss:"))
    finally:
        child.terminate()
        child.wait()
    bench.limit("desktop with the 600 MB image open (PSS)", "limit", pss / 1024, 120, "MB")


ALL = {
    "run": run_true,
    "exec": exec_true,
    "load": load_big,
    "open-tree": open_tree,
    "desktop-memory": desktop_memory,
}
