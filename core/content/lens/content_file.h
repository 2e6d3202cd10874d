// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/content/lens/budget.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace outcrop {

/// A file as the lenses see it: read at any place, never mapped, as it may be cut short meanwhile.
class ContentFile {
public:
    /// A descriptor of somebody else. Throws Error(BadInput) if it is no regular file.
    ContentFile(int fd, std::string name);
    ContentFile(UniqueFd fd, std::string name);

    int fd() const { return m_fd; }
    uint64_t size() const { return m_size; }
    const std::string& name() const { return m_name; }
    /// Fewer bytes only at the end.
    size_t readAt(uint64_t offset, void* data, size_t size) const;
    std::string readAt(uint64_t offset, size_t size) const;
    /// From the start, in pieces; false when the budget did not last.
    bool forEachPiece(Budget& budget, const std::function<void(std::string_view)>& take) const;

private:
    void measure();

    UniqueFd m_owned;
    int m_fd;
    std::string m_name;
    uint64_t m_size = 0;
};

} // namespace outcrop
