// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/fd.h"
#include "core/scan/content_index.h"
#include "core/scan/lens.h"

namespace outcrop {

namespace {

class IndexLens final : public Lens {
public:
    explicit IndexLens(int fd) : m_fd(fd) {}

    bool wants(std::string_view) const override { return true; }
    void take(const ScanPlace& place, std::string_view content, RowSink&) override {
        m_maker.add(place.tarOffset, content, looksBinary(content));
    }
    void leaveOut(const ScanPlace& place, uint64_t size) override {
        m_maker.addUnread(place.tarOffset, size);
    }
    void finish() override {
        const std::string index = m_maker.finish();
        writeFull(m_fd, index.data(), index.size(), "content index");
    }

private:
    int m_fd;
    ContentIndexMaker m_maker;
};

} // namespace

std::unique_ptr<Lens> makeIndexLens(int fd) {
    return std::make_unique<IndexLens>(fd);
}

} // namespace outcrop
