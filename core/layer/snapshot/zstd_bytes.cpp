// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/snapshot/zstd_bytes.h"

#include "core/base/error.h"

#include <algorithm>
#include <bit>
#include <zstd.h>

namespace outcrop {

namespace {

constexpr int kMaxBaseWindow = 30; ///< log2 of bytes

size_t checkedZstd(size_t code, const char* operation) {
    if (ZSTD_isError(code) != 0)
        throw Error(ErrorCode::Corrupt, operation, {}, ZSTD_getErrorName(code));
    return code;
}

/// So that the whole base can be reached from the end of the bytes.
int windowFor(size_t size) {
    return std::clamp(static_cast<int>(std::bit_width(size)), 10, kMaxBaseWindow);
}

} // namespace

void ZstdWriter::Free::operator()(ZSTD_CCtx_s* context) const {
    ZSTD_freeCCtx(context);
}

void ZstdReader::Free::operator()(ZSTD_DCtx_s* context) const {
    ZSTD_freeDCtx(context);
}

ZstdWriter::ZstdWriter(int level) : m_context(ZSTD_createCCtx()) {
    if (!m_context)
        throw Error(ErrorCode::Internal, "compress", {}, "out of memory");
    checkedZstd(ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, level), "compress");
    checkedZstd(ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1), "compress");
}

std::string ZstdWriter::compressed(std::string_view bytes, std::string_view base) {
    ZSTD_CCtx* context = m_context.get();
    if (!base.empty()) {
        checkedZstd(ZSTD_CCtx_setParameter(context, ZSTD_c_enableLongDistanceMatching, 1), "compress");
        checkedZstd(ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, windowFor(bytes.size() + base.size())),
                    "compress");
        checkedZstd(ZSTD_CCtx_refPrefix(context, base.data(), base.size()), "compress");
    }
    std::string out(ZSTD_compressBound(bytes.size()), '\0');
    out.resize(
        checkedZstd(ZSTD_compress2(context, out.data(), out.size(), bytes.data(), bytes.size()), "compress"));
    return out;
}

ZstdReader::ZstdReader() : m_context(ZSTD_createDCtx()) {
    if (!m_context)
        throw Error(ErrorCode::Internal, "decompress", {}, "out of memory");
    checkedZstd(ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, kMaxBaseWindow + 1),
                "decompress");
}

std::string ZstdReader::bytes(std::string_view compressed, size_t size, std::string_view base) {
    if (!base.empty())
        checkedZstd(ZSTD_DCtx_refPrefix(m_context.get(), base.data(), base.size()), "decompress");
    std::string out(size, '\0');
    const size_t got = checkedZstd(
        ZSTD_decompressDCtx(m_context.get(), out.data(), out.size(), compressed.data(), compressed.size()),
        "decompress");
    if (got != size)
        throw Error(ErrorCode::Corrupt, "decompress", {}, "it is shorter than it says");
    return out;
}

} // namespace outcrop
