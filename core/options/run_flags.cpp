// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/options/run_flags.h"

#include "core/options/limits.h"
#include "core/options/mount_flag.h"

namespace outcrop {

namespace {

// run's own stand in front, so that create's are a part of the same table.
constexpr OptionSpec kRunOptionsFlags[] = {
    {'d', "detach", OptionKind::Flag, "Run container in background and print container ID"},
    {'\0', "detach-keys", OptionKind::Text, "Override the key sequence for detaching a container"},
    {'\0', "sig-proxy", OptionKind::Flag, "Proxy received signals to the process", {}, "true"},
    {'a', "attach", OptionKind::List, "Attach to STDIN, STDOUT or STDERR"},
    {'\0',
     "blkio-weight",
     OptionKind::Text,
     "Block IO (relative weight), between 10 and 1000, or 0 to disable",
     "uint16",
     {},
     false,
     {},
     whyNotLimit},
    {'\0', "cidfile", OptionKind::Text, "Write the container ID to the file"},
    {'\0', "cpu-period", OptionKind::Integer, "Limit CPU CFS (Completely Fair Scheduler) period"},
    {'\0', "cpu-quota", OptionKind::Integer, "Limit CPU CFS (Completely Fair Scheduler) quota"},
    {'c', "cpu-shares", OptionKind::Integer, "CPU shares (relative weight)"},
    {'\0', "cpus", OptionKind::Text, "Number of CPUs", "decimal", {}, false, {}, whyNotLimit},
    {'\0', "cpuset-cpus", OptionKind::Text, "CPUs in which to allow execution (0-3, 0,1)", "string"},
    {'\0', "cpuset-mems", OptionKind::Text, "MEMs in which to allow execution (0-3, 0,1)", "string"},
    {'\0', "entrypoint", OptionKind::Text, "Overwrite the default ENTRYPOINT of the image"},
    {'e', "env", OptionKind::List, "Set environment variables"},
    {'\0', "env-file", OptionKind::List, "Read in a file of environment variables"},
    {'\0', "expose", OptionKind::List, "Expose a port or a range of ports"},
    {'\0', "help", OptionKind::Flag, "Print usage"},
    {'h', "hostname", OptionKind::Text, "Container host name"},
    {'i', "interactive", OptionKind::Flag, "Keep STDIN open even if not attached"},
    {'l', "label", OptionKind::List, "Set meta data on a container"},
    {'\0', "label-file", OptionKind::List, "Read in a line delimited file of labels"},
    {'m', "memory", OptionKind::Text, "Memory limit", "bytes", {}, false, {}, whyNotLimit},
    {'\0', "memory-reservation", OptionKind::Text, "Memory soft limit", "bytes", {}, false, {}, whyNotLimit},
    {'\0',
     "memory-swap",
     OptionKind::Text,
     "Swap limit equal to memory plus swap: '-1' to enable unlimited swap",
     "bytes",
     {},
     false,
     {},
     whyNotLimit},
    {'\0', "memory-swappiness", OptionKind::Integer, "Tune container memory swappiness (0 to 100)", {}, "-1"},
    {'\0',
     "mount",
     OptionKind::List,
     "Attach a filesystem mount to the container",
     "mount",
     {},
     false,
     {},
     whyNotMount},
    {'\0', "name", OptionKind::Text, "Assign a name to the container"},
    {'\0', "network", OptionKind::Text, "Connect a container to a network: \"none\", \"host\" or \"default\"",
     "network"},
    {'\0', "net", OptionKind::Text, "Connect a container to a network", "network", {}, true},
    {'\0', "oom-kill-disable", OptionKind::Flag, "Disable OOM Killer"},
    {'\0', "oom-score-adj", OptionKind::Integer, "Tune host's OOM preferences (-1000 to 1000)"},
    {'\0', "pids-limit", OptionKind::Integer, "Tune container pids limit (set -1 for unlimited)"},
    {'\0', "platform", OptionKind::Text, "Platform the image must be for (only this machine's)"},
    {'p', "publish", OptionKind::List, "Publish a container's port(s) to the host"},
    {'P', "publish-all", OptionKind::Flag, "Publish all exposed ports to random ports"},
    {'\0',
     "pull",
     OptionKind::Text,
     "Pull image before running (\"missing\", \"never\"); nothing is pulled yet",
     {},
     "missing"},
    {'q', "quiet", OptionKind::Flag, "Suppress the pull output"},
    {'\0', "read-only", OptionKind::Flag, "Mount the container's root filesystem as read only"},
    {'\0', "rm", OptionKind::Flag,
     "Automatically remove the container and its associated anonymous volumes when it exits"},
    {'\0', "shm-size", OptionKind::Text, "Size of /dev/shm", "bytes", {}, false, {}, whyNotLimit},
    {'\0', "stop-signal", OptionKind::Text, "Signal to stop the container"},
    {'\0', "stop-timeout", OptionKind::Integer, "Timeout (in seconds) to stop a container"},
    {'\0', "tmpfs", OptionKind::List, "Mount a tmpfs directory"},
    {'t', "tty", OptionKind::Flag, "Allocate a pseudo-TTY"},
    {'\0', "ulimit", OptionKind::List, "Ulimit options", "ulimit", {}, false, {}, whyNotLimit},
    {'u', "user", OptionKind::Text, "Username or UID (format: <name|uid>[:<group|gid>])"},
    {'v', "volume", OptionKind::List, "Bind mount a volume"},
    {'\0', "volumes-from", OptionKind::List, "Mount volumes from the specified container(s)"},
    {'w', "workdir", OptionKind::Text, "Working directory inside the container"},
};
constexpr size_t kRunOnly = 3;

// Those with a value may be given more than once, so that each can be told.
constexpr OptionSpec kNotYet[] = {
    {'\0', "add-host", OptionKind::List},
    {'\0', "annotation", OptionKind::List},
    {'\0', "cap-add", OptionKind::List},
    {'\0', "cap-drop", OptionKind::List},
    {'\0', "cgroup-parent", OptionKind::List},
    {'\0', "cgroupns", OptionKind::List},
    {'\0', "device", OptionKind::List},
    {'\0', "device-cgroup-rule", OptionKind::List},
    {'\0', "dns", OptionKind::List},
    {'\0', "dns-option", OptionKind::List},
    {'\0', "dns-search", OptionKind::List},
    {'\0', "domainname", OptionKind::List},
    {'\0', "gpus", OptionKind::List},
    {'\0', "group-add", OptionKind::List},
    {'\0', "health-cmd", OptionKind::List},
    {'\0', "health-interval", OptionKind::List},
    {'\0', "health-retries", OptionKind::List},
    {'\0', "health-start-interval", OptionKind::List},
    {'\0', "health-start-period", OptionKind::List},
    {'\0', "health-timeout", OptionKind::List},
    {'\0', "init", OptionKind::Flag},
    {'\0', "ip", OptionKind::List},
    {'\0', "ip6", OptionKind::List},
    {'\0', "ipc", OptionKind::List},
    {'\0', "link", OptionKind::List},
    {'\0', "log-driver", OptionKind::List},
    {'\0', "log-opt", OptionKind::List},
    {'\0', "mac-address", OptionKind::List},
    {'\0', "network-alias", OptionKind::List},
    {'\0', "no-healthcheck", OptionKind::Flag},
    {'\0', "pid", OptionKind::List},
    {'\0', "privileged", OptionKind::Flag},
    {'\0', "restart", OptionKind::List},
    {'\0', "runtime", OptionKind::List},
    {'\0', "security-opt", OptionKind::List},
    {'\0', "storage-opt", OptionKind::List},
    {'\0', "sysctl", OptionKind::List},
    {'\0', "userns", OptionKind::List},
    {'\0', "uts", OptionKind::List},
    {'\0', "volume-driver", OptionKind::List},
};

} // namespace

std::span<const OptionSpec> runOptionSpecs() {
    return kRunOptionsFlags;
}
std::span<const OptionSpec> createOptionSpecs() {
    return runOptionSpecs().subspan(kRunOnly);
}
std::span<const OptionSpec> runOptionsNotYet() {
    return kNotYet;
}

} // namespace outcrop
