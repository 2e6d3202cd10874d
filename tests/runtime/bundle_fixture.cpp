// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/runtime/bundle_fixture.h"

#include "core/base/error.h"
#include "core/base/id_map.h"
#include "core/base/spawn.h"
#include "tests/support/environment.h"

#include <csignal>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop::test {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

const char* const busybox = "/bin/busybox";

void write(const fs::path& path, const std::string& text) {
    std::ofstream(path) << text;
}

void makeBusyboxRoot(const fs::path& root) {
    for (const char* name : {"bin", "etc", "root", "tmp"})
        fs::create_directories(root / name);
    ::chmod((root / "tmp").c_str(), 01777);
    fs::copy_file(busybox, root / "bin/busybox");
    for (const char* applet :
         {"sh",   "cat",  "echo",  "ls",    "id",     "hostname", "true",  "false", "sleep",
          "env",  "ps",   "mount", "mknod", "head",   "touch",    "mkdir", "pwd",   "readlink",
          "grep", "stat", "stty",  "wc",    "ulimit", "ifconfig", "ip",    "rm",    "tty",
          "seq",  "yes",  "date",  "find",  "awk",    "kill",     "chmod", "ln",    "test"})
        fs::create_symlink("busybox", root / "bin" / applet);
    write(root / "etc/passwd",
          "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/home/nobody:/bin/sh\n");
    write(root / "etc/group", "root:x:0:\nnogroup:x:65534:\nwheel:x:10:root,nobody\n");
}

Json mount(const char* destination, const char* type, const char* source, std::vector<std::string> options) {
    return {
        {"destination", destination}, {"type", type}, {"source", source}, {"options", std::move(options)}};
}

Json dockerMounts() {
    return {mount("/proc", "proc", "proc", {"nosuid", "noexec", "nodev"}),
            mount("/dev", "tmpfs", "tmpfs", {"nosuid", "strictatime", "mode=755", "size=65536k"}),
            mount("/dev/pts", "devpts", "devpts",
                  {"nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620", "gid=5"}),
            mount("/sys", "sysfs", "sysfs", {"nosuid", "noexec", "nodev", "ro"}),
            mount("/sys/fs/cgroup", "cgroup", "cgroup", {"ro", "nosuid", "noexec", "nodev"}),
            mount("/dev/mqueue", "mqueue", "mqueue", {"nosuid", "noexec", "nodev"}),
            mount("/dev/shm", "tmpfs", "shm", {"nosuid", "noexec", "nodev", "mode=1777", "size=65536k"})};
}

Json dockerProcess() {
    const std::vector<std::string> capabilities{
        "CAP_CHOWN",   "CAP_DAC_OVERRIDE", "CAP_FSETID",           "CAP_FOWNER",
        "CAP_MKNOD",   "CAP_NET_RAW",      "CAP_SETGID",           "CAP_SETUID",
        "CAP_SETFCAP", "CAP_SETPCAP",      "CAP_NET_BIND_SERVICE", "CAP_SYS_CHROOT",
        "CAP_KILL",    "CAP_AUDIT_WRITE"};
    Json process{
        {"cwd", "/"}, {"env", {"PATH=/bin", "MARK=42"}}, {"noNewPrivileges", true}, {"terminal", false}};
    for (const char* set : {"bounding", "effective", "permitted"})
        process["capabilities"][set] = capabilities;
    return process;
}

std::string contents(int fd) {
    ::lseek(fd, 0, SEEK_SET);
    return readAll(fd, "output", 1ULL << 31);
}

} // namespace

BundleFixture::BundleFixture() : m_layers{m_base} {
    ::chmod(dir().c_str(), 0755);
    fs::create_directories(bundle());
    fs::create_directories(runDir());
    makeBusyboxRoot(root());
    spec["ociVersion"] = "1.0.2";
    spec["process"] = dockerProcess();
    spec["root"] = {{"path", "rootfs"}, {"readonly", false}};
    spec["hostname"] = "boxy";
    spec["mounts"] = dockerMounts();
    spec["annotations"] = {{"dev.outcrop.layers-dir", (dir() / "layers").string()},
                           {"dev.outcrop.network", "none"},
                           {"dev.outcrop.ephemeral", "1"},
                           {"dev.outcrop.idmap", IdMap::detect().name()}};
    spec["linux"] = {
        {"maskedPaths", {"/proc/acpi", "/proc/kcore", "/proc/keys", "/proc/timer_list", "/sys/firmware"}},
        {"readonlyPaths", {"/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"}}};
}

BundleFixture::~BundleFixture() {
    try {
        if (state().status == RuntimeState::Status::Running) {
            signalContainer(runDir(), id(), SIGKILL);
            wait();
        }
    } catch (const Error&) {
        return; // it ended by itself meanwhile
    }
}

fs::path BundleFixture::addLayer() {
    const std::string number = std::to_string(m_layers.size());
    const std::string hex = std::string(64 - number.size(), 'b') + number;
    m_layers.insert(m_layers.begin(), hex);
    const fs::path path = dir() / "layers" / hex / "fs";
    fs::create_directories(path);
    return path;
}

void BundleFixture::addBind(const std::string& source, const std::string& destination,
                            const std::string& mode) {
    spec["mounts"].push_back(mount(destination.c_str(), "bind", source.c_str(), {"rbind", mode, "rprivate"}));
}

std::optional<Attachment> BundleFixture::launch(const std::vector<std::string>& args, bool attach,
                                                bool openStdin) {
    spec["process"]["args"] = args;
    spec["process"]["user"] = {{"uid", 0}, {"gid", 0}, {"username", user}};
    std::string joined;
    for (const std::string& hex : m_layers)
        joined += (joined.empty() ? "" : ":") + hex;
    spec["annotations"]["dev.outcrop.layers"] = joined;
    write(bundle() / "config.json", spec.dump());
    MonitorLaunch launch;
    launch.id = id();
    launch.bundle = bundle();
    launch.runDir = runDir();
    launch.attach = attach;
    launch.openStdin = openStdin;
    launch.terminal = {24, 80};
    warnings.clear();
    launch.warn = [this](const std::string& fact) { warnings.push_back(fact); };
    return launchMonitor(launch);
}

RunResult BundleFixture::run(const std::vector<std::string>& args, const std::string& input) {
    auto attachment = launch(args, true, !input.empty());
    RunResult result = gather(*attachment, input);
    result.warnings = warnings;
    return result;
}

void BundleFixture::start(const std::vector<std::string>& args) {
    launch(args, false);
}

RunResult BundleFixture::exec(const std::vector<std::string>& args, ExecRequest request) {
    request.args = args;
    if (request.env.empty())
        request.env = {"PATH=/bin"};
    Attachment attachment = execContainer(runDir(), id(), request);
    return gather(attachment);
}

std::string BundleFixture::log() const {
    const std::filesystem::path file = bundle() / "container.log"; // made with the first line
    return std::filesystem::exists(file) ? readFile(file) : std::string();
}

RunResult gather(Attachment& attachment, const std::string& input, const std::string& detachKeys) {
    const UniqueFd out = makeMemoryFile("out");
    const UniqueFd err = makeMemoryFile("err");
    const UniqueFd in = makeMemoryFile("in");
    writeFull(in.get(), input.data(), input.size(), "input");
    ::lseek(in.get(), 0, SEEK_SET);
    AttachStreams streams;
    streams.in = input.empty() ? -1 : in.get();
    streams.out = out.get();
    streams.err = err.get();
    streams.detachKeys = detachKeys;
    const AttachEnd end = attachment.pump(streams);
    return {end.detached ? -2 : end.exitCode, contents(out.get()), contents(err.get()), {}};
}

std::string whyNoContainers() {
    const std::string why = whyNoNamespaces();
    if (!why.empty())
        return why;
    return ::access(busybox, X_OK) == 0 ? std::string() : std::string("busybox-static is not installed");
}

} // namespace outcrop::test
