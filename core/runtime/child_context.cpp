// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/child_context.h"

#include "core/runtime/signals.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <unistd.h>

namespace outcrop {

namespace {

void fillDetail(ChildReport& report, const std::string& text) {
    std::memcpy(report.detail, text.data(), std::min(text.size(), sizeof report.detail - 1));
}

} // namespace

void sendReport(int socket, const ChildReport& report, int fd) {
    iovec part{const_cast<ChildReport*>(&report), sizeof report};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    if (fd >= 0) {
        message.msg_control = control;
        message.msg_controllen = sizeof control;
        cmsghdr* header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(header), &fd, sizeof fd);
    }
    while (::sendmsg(socket, &message, MSG_NOSIGNAL) < 0 && errno == EINTR) {
    }
}

void ChildContext::warn(const std::string& text, int errnoValue) const {
    ChildReport report;
    report.kind = ChildReport::Warning;
    report.step = step;
    report.errnoValue = errnoValue;
    fillDetail(report, text);
    sendReport(socket, report);
}

bool awaitParent(const ChildContext& context) {
    char go = 0;
    ssize_t n = -1;
    do {
        n = ::read(context.socket, &go, 1);
    } while (n < 0 && errno == EINTR);
    return n == 1;
}

void runChild(const SetupPlan& plan, ChildContext& context) noexcept {
    resetSignals();
    for (size_t i = 0; i < plan.steps.size(); ++i) {
        context.step = static_cast<int>(i);
        context.detail.clear();
        const int error =
            std::visit([&context](const auto& step) { return steps::run(step, context); }, plan.steps[i]);
        if (error == 0)
            continue;
        ChildReport report;
        report.step = context.step;
        report.errnoValue = error;
        fillDetail(report, context.detail);
        sendReport(context.socket, report);
        break;
    }
    ::_exit(125);
}

} // namespace outcrop
