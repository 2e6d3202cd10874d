// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/blob_compressor.h"

#include "core/base/error.h"

#include <isa-l/igzip_lib.h>
#include <vector>
#include <zlib.h>
#include <zstd.h>

namespace outcrop {

namespace {

constexpr size_t kOutput = 256 * 1024;

[[noreturn]] void fail(const std::string& detail) {
    throw Error(ErrorCode::Internal, "compress layer", {}, detail);
}

/// ISA-L's fast levels: several hundred megabytes per second and core, where zlib does a few tens.
class FastGzip final : public BlobCompressor {
public:
    FastGzip() : m_levelBuffer(ISAL_DEF_LVL1_DEFAULT) {
        isal_deflate_init(&m_stream);
        m_stream.level = 1;
        m_stream.level_buf = m_levelBuffer.data();
        m_stream.level_buf_size = static_cast<uint32_t>(m_levelBuffer.size());
        m_stream.gzip_flag = IGZIP_GZIP;
    }

    void run(std::span<const uint8_t> bytes, bool last, const Output& output) override {
        m_stream.next_in = const_cast<uint8_t*>(bytes.data());
        m_stream.avail_in = static_cast<uint32_t>(bytes.size());
        m_stream.end_of_stream = last ? 1 : 0;
        do {
            m_stream.next_out = m_out.data();
            m_stream.avail_out = static_cast<uint32_t>(m_out.size());
            if (const int result = isal_deflate(&m_stream); result != COMP_OK)
                fail("isa-l error " + std::to_string(result));
            output({m_out.data(), m_out.size() - m_stream.avail_out});
        } while (m_stream.avail_out == 0);
    }

private:
    isal_zstream m_stream{};
    std::vector<uint8_t> m_levelBuffer;
    std::vector<uint8_t> m_out = std::vector<uint8_t>(kOutput);
};

/// zlib's levels, for whoever has asked for one: slower, and smaller.
class LevelGzip final : public BlobCompressor {
public:
    explicit LevelGzip(int level) {
        constexpr int kGzipWindow = 15 + 16;
        constexpr int kMemory = 8;
        if (::deflateInit2(&m_stream, level, Z_DEFLATED, kGzipWindow, kMemory, Z_DEFAULT_STRATEGY) != Z_OK)
            fail("zlib takes no level " + std::to_string(level));
    }
    LevelGzip(const LevelGzip&) = delete;
    LevelGzip& operator=(const LevelGzip&) = delete;
    ~LevelGzip() override { ::deflateEnd(&m_stream); }

    void run(std::span<const uint8_t> bytes, bool last, const Output& output) override {
        m_stream.next_in = const_cast<uint8_t*>(bytes.data());
        m_stream.avail_in = static_cast<uint32_t>(bytes.size());
        do {
            m_stream.next_out = m_out.data();
            m_stream.avail_out = static_cast<uint32_t>(m_out.size());
            if (::deflate(&m_stream, last ? Z_FINISH : Z_NO_FLUSH) == Z_STREAM_ERROR)
                fail("zlib error");
            output({m_out.data(), m_out.size() - m_stream.avail_out});
        } while (m_stream.avail_out == 0);
    }

private:
    z_stream m_stream{};
    std::vector<uint8_t> m_out = std::vector<uint8_t>(kOutput);
};

class Zstd final : public BlobCompressor {
public:
    explicit Zstd(int level) : m_context(ZSTD_createCCtx()) {
        if (m_context == nullptr)
            throw std::bad_alloc();
        check(ZSTD_CCtx_setParameter(m_context, ZSTD_c_compressionLevel, level));
        check(ZSTD_CCtx_setParameter(m_context, ZSTD_c_checksumFlag, 1));
    }
    Zstd(const Zstd&) = delete;
    Zstd& operator=(const Zstd&) = delete;
    ~Zstd() override { ZSTD_freeCCtx(m_context); }

    void run(std::span<const uint8_t> bytes, bool last, const Output& output) override {
        ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
        for (bool more = true; more;) {
            ZSTD_outBuffer out{m_out.data(), m_out.size(), 0};
            const size_t left =
                ZSTD_compressStream2(m_context, &out, &in, last ? ZSTD_e_end : ZSTD_e_continue);
            check(left);
            output({m_out.data(), out.pos});
            more = last ? left > 0 : in.pos < in.size;
        }
    }

private:
    static void check(size_t code) {
        if (ZSTD_isError(code) != 0)
            fail(std::string("zstd: ") + ZSTD_getErrorName(code));
    }

    ZSTD_CCtx* m_context;
    std::vector<uint8_t> m_out = std::vector<uint8_t>(kOutput);
};

class Plain final : public BlobCompressor {
public:
    void run(std::span<const uint8_t> bytes, bool /*last*/, const Output& output) override {
        if (!bytes.empty())
            output(bytes);
    }
};

} // namespace

std::unique_ptr<BlobCompressor> makeBlobCompressor(BlobFormat format) {
    switch (format.compression) {
    case Compression::None:
        return std::make_unique<Plain>();
    case Compression::Gzip:
        if (format.level == 0)
            return std::make_unique<FastGzip>();
        return std::make_unique<LevelGzip>(format.level);
    case Compression::Zstd:
        return std::make_unique<Zstd>(format.level == 0 ? ZSTD_CLEVEL_DEFAULT : format.level);
    default:
        throw Error(ErrorCode::Unsupported, "compress layer", {}, "not with that format");
    }
}

} // namespace outcrop
