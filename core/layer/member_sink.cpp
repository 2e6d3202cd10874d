// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/member_sink.h"

#include "core/base/error.h"
#include "core/layer/decompress.h"
#include "core/layer/member_wire.h"
#include "core/layer/tar_reader.h"

#include <algorithm>
#include <fcntl.h>
#include <utility>

namespace outcrop {

namespace {

constexpr size_t kSniffSize = 512;
constexpr mode_t kStagedMode = 0644;

UniqueFd createStaged(int stagingDir, const std::string& name) {
    return openFileAt(stagingDir, name, O_WRONLY | O_CREAT | O_EXCL, kStagedMode);
}

} // namespace

MemberSink::MemberSink(int stagingDir, size_t number, std::string name, bool copy, SpaceBudget& budget)
    : m_stagingDir(stagingDir), m_number(number), m_name(std::move(name)), m_budget(budget) {
    if (copy)
        m_staged = createStaged(stagingDir, stagedBlobName(number));
}

void MemberSink::write(std::span<const uint8_t> bytes) {
    m_hash.update(bytes.data(), bytes.size());
    m_size += bytes.size();
    if (m_staged) {
        m_budget.charge(bytes.size());
        writeFull(m_staged.get(), bytes.data(), bytes.size(), m_name);
    }
    if (!m_decided) {
        const size_t part = std::min(bytes.size(), kSniffSize - m_start.size());
        m_start.insert(m_start.end(), bytes.begin(), bytes.begin() + static_cast<ptrdiff_t>(part));
        bytes = bytes.subspan(part);
        if (m_start.size() == kSniffSize)
            decide();
    }
    if (m_layer)
        m_layer->write(bytes);
}

void MemberSink::decide() {
    m_decided = true;
    m_compression = sniffCompression(m_start);
    if (m_compression == Compression::None && !looksLikeTar(m_start))
        return;
    m_layer = std::make_unique<LayerPipeline>(m_compression, m_name, m_budget);
    m_layer->write(m_start);
}

ArchiveMember MemberSink::finish() {
    if (!m_decided)
        decide();
    ArchiveMember member;
    member.name = m_name;
    member.size = m_size;
    member.digest = Digest::fromHex(m_hash.finishHex());
    if (m_staged)
        member.stagedName = stagedBlobName(m_number);
    member.compression = m_compression;
    if (m_size == 0) { // a layer without entries, as some builders write it
        member.isLayer = true;
        member.diffId = member.digest;
        stageTree(member, FileTreeBuilder().finish());
    } else if (m_layer) {
        finishLayer(member);
    }
    m_staged.reset();
    return member;
}

void MemberSink::finishLayer(ArchiveMember& member) {
    try {
        LayerPipeline::Result result = m_layer->finish();
        member.diffId = result.diffHex.empty() ? member.digest : Digest::fromHex(result.diffHex);
        member.uncompressedSize = result.uncompressedSize;
        stageTree(member, result.tree);
        member.isLayer = true;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::BadInput)
            throw; // the disk's or our own fault, not the layer's
        member.layerError = error.what();
    }
    m_layer.reset();
}

void MemberSink::stageTree(ArchiveMember& member, const std::string& tree) {
    member.stagedTree = stagedTreeName(m_number);
    m_budget.charge(tree.size());
    const UniqueFd file = createStaged(m_stagingDir, member.stagedTree);
    writeFull(file.get(), tree.data(), tree.size(), member.stagedTree);
}

} // namespace outcrop
