# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
"""Many containers that do not run: create, ps, rm."""
import time

import images

WANTED = 1000
PODMAN_SECONDS = 45  # so long podman may create; what it has made by then is how many both list


def create_ps_rm(bench):
    bench.use("many")
    ours, theirs = images.starter(bench)
    create = bench.outcrop("create", "--network", "none", ours, "true")
    peer_create = bench.podman("create", *bench.PODMAN_LIMITS, theirs, "true")
    a, b = bench.in_turn([bench.timed(create), bench.timed(peer_create)], runs=15)
    bench.faster("create", "podman create", a, b, 10)

    have = 16
    start = time.monotonic()
    while have < WANTED and time.monotonic() - start < PODMAN_SECONDS:
        bench.call(create)
        bench.call(peer_create)
        have += 1

    a, b = bench.in_turn([bench.timed(bench.outcrop("ps", "-a")), bench.timed(bench.podman("ps", "-a"))], runs=9)
    bench.faster(f"ps -a of {have} containers", "podman ps -a", a, b, 10)

    def remover(list_command, remove):
        names = bench.call(list_command).split()
        return lambda: bench.seconds([*remove, names.pop()])

    a, b = bench.in_turn([remover(bench.outcrop("ps", "-aq"), bench.outcrop("rm")),
                          remover(bench.podman("ps", "-aq"), bench.podman("rm"))], runs=15)
    bench.faster(f"rm, of {have} containers", "podman rm", a, b, 10)
    bench.drop(bench.store)
    bench.drop(bench.podman_store)


ALL = {"create-ps-rm": create_ps_rm}
