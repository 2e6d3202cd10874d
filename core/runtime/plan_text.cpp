// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/capabilities.h"
#include "core/runtime/mount_options.h"
#include "core/runtime/plan.h"

#include <sys/mount.h>

namespace outcrop {

namespace {

std::string join(const std::vector<std::string>& words, const char* separator) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : separator) + word;
    return text;
}

std::string bracketed(const std::string& text) {
    return text.empty() ? text : " (" + text + ")";
}

const char* propagationName(uint64_t flags) {
    if (flags & MS_SHARED)
        return "shared";
    return flags & MS_SLAVE ? "slave" : "private";
}

std::string capabilityText(uint64_t mask) {
    const std::string text = join(capabilityNames(mask), ",");
    return text.empty() ? "none" : text;
}

std::string text(const steps::AwaitIdMap&) {
    return "wait for the user namespace's maps";
}
std::string text(const steps::EnterCgroups&) {
    return "enter cgroups";
}
std::string text(const steps::NewCgroupNamespace&) {
    return "make cgroup namespace";
}
std::string text(const steps::SlavePropagation&) {
    return "make all mounts slaves";
}
std::string text(const steps::SetHostname& step) {
    return "set host name " + step.name;
}
std::string text(const steps::MountOverlay& step) {
    return "mount overlay of " + std::to_string(step.layers.size()) + " layers" +
           bracketed(std::string(step.userXattr ? "userxattr" : "") +
                     (step.userXattr && step.ephemeral ? "," : "") + (step.ephemeral ? "volatile" : ""));
}
std::string text(const steps::MountFilesystem& step) {
    std::vector<std::string> words = step.data;
    if (step.attributes)
        words.insert(words.begin(), attributeNames(step.attributes));
    return "mount " + step.type + " on " + step.target + bracketed(join(words, ","));
}
std::string text(const steps::MountImage& step) {
    return "mount image of " + std::to_string(step.layers.size()) + " layers on " + step.target +
           bracketed(attributeNames(step.attributes));
}
std::string text(const steps::BindMount& step) {
    std::string words = attributeNames(step.attributes);
    words += std::string(words.empty() ? "" : ",") + propagationName(step.propagation);
    return std::string(step.recursive ? "rbind " : "bind ") + step.source + " on " + step.target +
           bracketed(words);
}
std::string text(const steps::MountCgroupV1& step) {
    return "mount cgroups " + join(step.controllers, ",") + " on " + step.target;
}
std::string text(const steps::MakeDevice& step) {
    return (step.bind ? "bind device " : "make device ") + step.device.path;
}
std::string text(const steps::MakeLink& step) {
    return "link " + step.path + " to " + step.target;
}
std::string text(const steps::PivotRoot&) {
    return "pivot root";
}
std::string text(const steps::OpenTerminal&) {
    return "open terminal";
}
std::string text(const steps::BringLoopbackUp&) {
    return "bring loopback up";
}
std::string text(const steps::AwaitNetwork&) {
    return "wait for the network";
}
std::string text(const steps::SetSysctl& step) {
    return "set sysctl " + step.name + " = " + step.value;
}
std::string text(const steps::ReadOnlyPath& step) {
    return "make read-only " + step.path;
}
std::string text(const steps::MaskPath& step) {
    return "mask " + step.path;
}
std::string text(const steps::ResolveUser& step) {
    return "resolve user " + (step.user.text
                                  ? (step.user.text->empty() ? "root" : *step.user.text)
                                  : std::to_string(step.user.uid) + ":" + std::to_string(step.user.gid));
}
std::string text(const steps::MakeWorkingDirectory& step) {
    return "enter working directory " + step.path;
}
std::string text(const steps::ReadOnlyRoot&) {
    return "make root read-only";
}
std::string text(const steps::SetRlimit& step) {
    return "limit " + step.limit.type + " to " + std::to_string(step.limit.soft) + ":" +
           std::to_string(step.limit.hard);
}
std::string text(const steps::SetOomScore& step) {
    return "set OOM score " + std::to_string(step.score);
}
std::string text(const steps::ConnectStreams&) {
    return "connect streams";
}
std::string text(const steps::NoNewPrivileges&) {
    return "forbid new privileges";
}
std::string text(const steps::LoadSeccomp&) {
    return "load seccomp filter";
}
std::string text(const steps::DropPrivileges& step) {
    return "keep capabilities " + capabilityText(step.permitted) + " of " + capabilityText(step.bounding);
}
std::string text(const steps::Execute& step) {
    return "execute " + join(step.args, " ");
}

} // namespace

std::string describe(const steps::Step& step) {
    return std::visit([](const auto& concrete) { return text(concrete); }, step);
}

std::string planText(const SetupPlan& plan) {
    std::string lines;
    for (const steps::Step& step : plan.steps)
        lines += describe(step) + "\n";
    return lines;
}

} // namespace outcrop
