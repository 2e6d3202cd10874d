# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
"""The images that the benchmarks need, made or found once."""
import hashlib
import json
import os
import subprocess
import tarfile

from harness import Skip


def starter(bench):
    """Loads the starter image into both current stores; returns our name and podman's id of it."""
    archive = os.path.join(bench.bin_dir, "..", "share", "outcrop", "starter.oci.tar")
    return "outcrop-starter", loaded(bench, archive)


def starter_here(bench):
    """The starter image in our store only."""
    archive = os.path.join(bench.bin_dir, "..", "share", "outcrop", "starter.oci.tar")
    bench.once("ours " + bench.store, lambda: bench.call(bench.outcrop("load", "-q", "-i", archive)))
    return "outcrop-starter"


def big(bench):
    """Loads the large image into both stores of its own; returns our name and podman's id of it."""
    name = big_here(bench)
    return name, loaded(bench, big_archive(bench))


def big_here(bench):
    """The large image in our store only."""
    archive = big_archive(bench)
    bench.use("big")
    bench.once("ours " + bench.store, lambda: bench.call(bench.outcrop("load", "-q", "-i", archive)))
    # Others are made of it, and listed before it.
    return bench.once("name " + bench.store, lambda: bench.call(bench.outcrop("images", "-q")).split()[0])


def loaded(bench, archive):
    bench.once("ours " + bench.store, lambda: bench.call(bench.outcrop("load", "-q", "-i", archive)))
    bench.once("podman " + bench.podman_store, lambda: bench.call(bench.podman("load", "-q", "-i", archive)))
    return bench.call(bench.podman("images", "-q")).split()[0]


def keep_loaded(bench):
    """Says that the current stores hold their image already."""
    for store in (bench.store, bench.podman_store):
        bench.made[("ours " if store == bench.store else "podman ") + store] = True


def big_archive(bench):
    """A Debian image of 600 MB: BIG_IMAGE names its OCI archive, else OUTCROP_SHARED's script makes it."""
    named = os.environ.get("BIG_IMAGE")
    if named:
        return named
    here = os.path.dirname(os.path.abspath(__file__))
    shared = os.environ.get("OUTCROP_SHARED", os.path.join(here, "..", "..", "..", "shared"))
    script = os.path.join(shared, "images", "make-debian-images.sh")
    if not os.path.exists(script):
        raise Skip("no large image: set BIG_IMAGE to an OCI archive, or OUTCROP_SHARED to where "
                   "images/make-debian-images.sh is")
    if os.geteuid() != 0:
        raise Skip("making the large image needs root; set BIG_IMAGE to an OCI archive")
    keep = os.environ.get("IMAGE_DIR", os.path.join(bench.scratch, "images"))
    archive = os.path.join(keep, "big.oci.tar")
    if not os.path.exists(archive):
        subprocess.run([script, "-o", keep, "--archives", "big"], check=True, stdout=subprocess.DEVNULL)
    return archive


def layers_of(archive, into):
    """The compressed layers as files."""
    with tarfile.open(archive) as tar:
        index = json.load(tar.extractfile("index.json"))
        manifest = json.load(tar.extractfile("blobs/sha256/" + index["manifests"][0]["digest"][7:]))
        names = ["blobs/sha256/" + layer["digest"][7:] for layer in manifest["layers"]]
        tar.extractall(into, members=[tar.getmember(name) for name in names])
    return [os.path.join(into, name) for name in names]


def million_here(bench):
    """An image of one layer with 1,000,000 empty files, in a store of its own."""
    bench.use("million")
    layout = os.path.join(bench.scratch, "million-layout")
    bench.once("layout", lambda: write_layout(layout, 1000, 1000))
    bench.once("ours " + bench.store, lambda: bench.call(bench.outcrop("load", "-q", "-i", layout)))
    return bench.call(bench.outcrop("images", "-q")).split()[0]


def write_layout(layout, directories, files):
    """An OCI layout with an uncompressed layer, written header by header: tarfile takes minutes for a million."""
    blobs = os.path.join(layout, "blobs", "sha256")
    os.makedirs(blobs)
    plain = os.path.join(blobs, "layer")
    digest = hashlib.sha256()
    with open(plain, "wb") as out:
        for directory in range(directories):
            chunk = [header(f"data/d{directory:04}/", b"5")]
            chunk += [header(f"data/d{directory:04}/f{file:04}", b"0") for file in range(files)]
            block = b"".join(chunk)
            digest.update(block)
            out.write(block)
        digest.update(bytes(1024))
        out.write(bytes(1024))
    size = os.path.getsize(plain)
    os.rename(plain, os.path.join(blobs, digest.hexdigest()))

    def blob(document):
        data = json.dumps(document).encode()
        name = hashlib.sha256(data).hexdigest()
        with open(os.path.join(blobs, name), "wb") as out:
            out.write(data)
        return {"digest": "sha256:" + name, "size": len(data)}

    media = "application/vnd.oci.image."
    config = blob({"architecture": "amd64", "os": "linux", "config": {},
                   "rootfs": {"type": "layers", "diff_ids": ["sha256:" + digest.hexdigest()]}})
    layer = {"mediaType": media + "layer.v1.tar", "digest": "sha256:" + digest.hexdigest(), "size": size}
    manifest = blob({"schemaVersion": 2, "mediaType": media + "manifest.v1+json",
                     "config": {"mediaType": media + "config.v1+json", **config}, "layers": [layer]})
    with open(os.path.join(layout, "oci-layout"), "w", encoding="ascii") as out:
        out.write('{"imageLayoutVersion": "1.0.0"}')
    with open(os.path.join(layout, "index.json"), "w", encoding="ascii") as out:
        json.dump({"schemaVersion": 2, "manifests": [
            {"mediaType": media + "manifest.v1+json", **manifest,
             "annotations": {"org.opencontainers.image.ref.name": "million"}}]}, out)


def header(name, kind):
    """512 bytes of ustar. The constant part's checksum is known, so only the name is added up."""
    text = name.encode()
    checksum = CONSTANT_SUM + sum(text) + kind[0]
    return (text.ljust(100, b"\0") + CONSTANT_FIELDS + b"%06o\0 " % checksum + kind + MAGIC)


CONSTANT_FIELDS = b"0000755\0" + b"0000000\0" * 2 + b"00000000000\0" + b"%011o\0" % 1735689600
MAGIC = (bytes(100) + b"ustar\0" + b"00").ljust(355, b"\0")
CONSTANT_SUM = sum(CONSTANT_FIELDS) + sum(MAGIC) + 8 * ord(" ")
