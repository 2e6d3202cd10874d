# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
"""All benchmarks by name, in the order in which they run."""
import changes
import desktop
import frames
import inspecting
import listing
import loading
import looking
import monitoring
import mounting
import running
import snapshots
import watching

ALL = {**running.ALL, **listing.ALL, **monitoring.ALL, **mounting.ALL, **loading.ALL, **changes.ALL, **looking.ALL,
       **inspecting.ALL, **watching.ALL, **snapshots.ALL, **desktop.ALL, **frames.ALL}
