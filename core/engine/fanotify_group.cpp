// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/fanotify_group.h"

#include "core/base/error.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <sys/fanotify.h>
#include <unistd.h>
#include <utility>

namespace outcrop {

namespace {

constexpr size_t kEventBuffer = 64U << 10;

std::string keyOf(const file_handle& head, const char* bytes) {
    std::string key(reinterpret_cast<const char*>(&head.handle_type), sizeof head.handle_type);
    return key.append(bytes, head.handle_bytes);
}

/// One record behind an event; its bytes begin with a head that gives the type and length of it.
void takeRecord(const char* bytes, size_t size, FileEvent& event) {
    fanotify_event_info_header head{};
    std::memcpy(&head, bytes, sizeof head);
    if (head.info_type == FAN_EVENT_INFO_TYPE_PIDFD && size >= sizeof(fanotify_event_info_pidfd)) {
        fanotify_event_info_pidfd record{};
        std::memcpy(&record, bytes, sizeof record);
        event.pidFd.reset(record.pidfd >= 0 ? record.pidfd : -1);
    }
    constexpr size_t kHandleAt = offsetof(fanotify_event_info_fid, handle);
    if (head.info_type != FAN_EVENT_INFO_TYPE_DFID_NAME || size < kHandleAt + sizeof(file_handle))
        return;
    file_handle handle{};
    std::memcpy(&handle, bytes + kHandleAt, sizeof handle);
    const char* data = bytes + kHandleAt + sizeof handle;
    if (kHandleAt + sizeof handle + handle.handle_bytes >= size)
        return;
    event.handle = keyOf(handle, data);
    const char* name = data + handle.handle_bytes;
    event.name = {name, ::strnlen(name, size - static_cast<size_t>(name - bytes))};
}

} // namespace

FanotifyGroup::FanotifyGroup(Gives gives) : m_buffer(kEventBuffer) {
    const unsigned flags = FAN_CLASS_NOTIF | FAN_CLOEXEC | FAN_NONBLOCK | FAN_REPORT_PIDFD |
                           (gives == Gives::Names ? FAN_REPORT_DFID_NAME : 0U);
    m_fd.reset(::fanotify_init(flags, O_RDONLY | O_LARGEFILE | O_CLOEXEC | O_NONBLOCK | O_NOATIME));
    if (!m_fd)
        throw Error::fromErrno("watch who writes");
}

bool FanotifyGroup::read(const std::function<void(FileEvent&)>& visit) {
    const ssize_t got = ::read(m_fd.get(), m_buffer.data(), m_buffer.size());
    if (got < 0)
        return errno != EAGAIN; // a file that cannot be opened (a device) takes its event with it
    fanotify_event_metadata head{};
    for (ssize_t at = 0; at + static_cast<ssize_t>(sizeof head) <= got; at += head.event_len) {
        std::memcpy(&head, m_buffer.data() + at, sizeof head);
        if (head.vers != FANOTIFY_METADATA_VERSION || head.event_len < sizeof head)
            return false;
        FileEvent event;
        event.mask = head.mask;
        event.pid = head.pid;
        event.file.reset(head.fd >= 0 ? head.fd : -1);
        for (size_t record = head.metadata_len;
             record + sizeof(fanotify_event_info_header) < head.event_len;) {
            const char* bytes = m_buffer.data() + at + record;
            fanotify_event_info_header info{};
            std::memcpy(&info, bytes, sizeof info);
            if (info.len == 0 || record + info.len > head.event_len)
                break;
            takeRecord(bytes, info.len, event);
            record += info.len;
        }
        m_lost = m_lost || (head.mask & FAN_Q_OVERFLOW) != 0;
        if ((head.mask & FAN_Q_OVERFLOW) == 0)
            visit(event);
    }
    return got > 0;
}

bool FanotifyGroup::takeLost() {
    return std::exchange(m_lost, false);
}

std::string FanotifyGroup::handleOf(int directoryFd) {
    alignas(file_handle) std::array<char, sizeof(file_handle) + MAX_HANDLE_SZ> bytes{};
    auto* handle = new (bytes.data()) file_handle{};
    handle->handle_bytes = MAX_HANDLE_SZ;
    int mount = 0;
    if (::name_to_handle_at(directoryFd, "", handle, &mount, AT_EMPTY_PATH) != 0)
        return {};
    return keyOf(*handle, bytes.data() + sizeof(file_handle));
}

} // namespace outcrop
