// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/container/container.h"

#include "core/base/error.h"
#include "core/base/hex.h"
#include "core/base/random.h"

namespace outcrop {

namespace {

constexpr size_t kIdDigits = 64;
/// The longest name a file can have: names are claimed as files.
constexpr size_t kMaxName = 255;

bool isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isNameCharacter(char c) {
    return isAlphanumeric(c) || c == '_' || c == '.' || c == '-';
}

} // namespace

ContainerId ContainerId::parse(std::string_view text) {
    if (text.size() != kIdDigits || !isLowerHex(text))
        throw Error(ErrorCode::BadInput, "read container id", std::string(text),
                    "not 64 lower-case hex digits");
    ContainerId id;
    id.m_id = text;
    return id;
}

ContainerId ContainerId::random() {
    ContainerId id;
    id.m_id = randomHex(kIdDigits / 2);
    return id;
}

std::string validatedContainerName(std::string_view text) {
    std::string_view name = text;
    if (!name.empty() && name.front() == '/')
        name.remove_prefix(1);
    bool valid = name.size() >= 2 && name.size() <= kMaxName && isAlphanumeric(name.front());
    for (const char c : name)
        valid = valid && isNameCharacter(c);
    if (!valid)
        throw Error(ErrorCode::BadInput, "invalid container name", std::string(text),
                    "only [a-zA-Z0-9][a-zA-Z0-9_.-]+ is allowed");
    return std::string(name);
}

const char* statusName(ContainerStatus status) {
    switch (status) {
    case ContainerStatus::Created:
        return "created";
    case ContainerStatus::Running:
        return "running";
    case ContainerStatus::Exited:
        return "exited";
    }
    return "unknown";
}

bool canStart(ContainerStatus status) {
    return status != ContainerStatus::Running;
}
bool canStop(ContainerStatus status) {
    return status == ContainerStatus::Running;
}
bool canRemove(ContainerStatus status) {
    return status != ContainerStatus::Running;
}
bool canExec(ContainerStatus status) {
    return status == ContainerStatus::Running;
}

} // namespace outcrop
