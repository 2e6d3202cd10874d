// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/decompress_codecs.h"

#include "core/base/error.h"

#include <algorithm>
#include <bzlib.h>
#include <isa-l/igzip_lib.h>
#include <limits>
#include <lzma.h>
#include <zstd.h>

namespace outcrop {

namespace {

constexpr size_t kMaxStep = std::numeric_limits<int32_t>::max(); // some libraries count in 32 bits
/// What `xz -9` and `zstd --ultra --long=27` need, and no more.
constexpr uint64_t kMaxXzMemory = 256ULL << 20;
constexpr int kMaxZstdWindowLog = 27;

[[noreturn]] void cannotSetUp(const char* library) {
    throw Error(ErrorCode::Internal, "set up decompressor", library);
}

/// ISA-L reads header and trailer itself and checks length and CRC.
class GzipCodec final : public Codec {
public:
    void begin() override {
        isal_inflate_init(&m_state);
        m_state.crc_flag = ISAL_GZIP;
    }

    Step decode(std::span<const uint8_t> in, uint8_t* out, size_t outSize, bool) override {
        m_state.next_in = const_cast<uint8_t*>(in.data());
        m_state.avail_in = static_cast<uint32_t>(std::min(in.size(), kMaxStep));
        m_state.next_out = out;
        m_state.avail_out = static_cast<uint32_t>(std::min(outSize, kMaxStep));
        const uint32_t given = m_state.avail_in;
        const uint32_t room = m_state.avail_out;
        const int result = isal_inflate(&m_state);
        Step step;
        step.consumed = given - m_state.avail_in;
        step.produced = room - m_state.avail_out;
        step.memberEnded = m_state.block_state == ISAL_BLOCK_FINISH;
        if (result < 0 || result == ISAL_NEED_DICT)
            step.problem = describe(result);
        return step;
    }

private:
    static const char* describe(int result) {
        switch (result) {
        case ISAL_INCORRECT_CHECKSUM:
            return "checksum does not match";
        case ISAL_INVALID_WRAPPER:
        case ISAL_UNSUPPORTED_METHOD:
            return "damaged header";
        default:
            return "damaged data";
        }
    }

    inflate_state m_state{};
};

class ZstdCodec final : public Codec {
public:
    ZstdCodec() : m_stream(ZSTD_createDStream()) {
        if (!m_stream ||
            ZSTD_isError(ZSTD_DCtx_setParameter(m_stream, ZSTD_d_windowLogMax, kMaxZstdWindowLog)))
            cannotSetUp("zstd");
    }
    ZstdCodec(const ZstdCodec&) = delete;
    ZstdCodec& operator=(const ZstdCodec&) = delete;
    ~ZstdCodec() override { ZSTD_freeDStream(m_stream); }

    void begin() override { ZSTD_DCtx_reset(m_stream, ZSTD_reset_session_only); }
    /// A skippable frame (0x184D2A50…5F; zstd:chunked keeps its table of contents in one).
    bool canBegin(uint8_t byte) const override { return byte == 0x28 || (byte & 0xf0) == 0x50; }

    Step decode(std::span<const uint8_t> in, uint8_t* out, size_t outSize, bool) override {
        ZSTD_inBuffer input{in.data(), in.size(), 0};
        ZSTD_outBuffer output{out, outSize, 0};
        const size_t result = ZSTD_decompressStream(m_stream, &output, &input);
        Step step{input.pos, output.pos, false, nullptr};
        if (ZSTD_isError(result))
            step.problem = ZSTD_getErrorName(result);
        else
            step.memberEnded = result == 0;
        return step;
    }

private:
    ZSTD_DStream* m_stream;
};

class XzCodec final : public Codec {
public:
    XzCodec() = default;
    XzCodec(const XzCodec&) = delete;
    XzCodec& operator=(const XzCodec&) = delete;
    ~XzCodec() override { lzma_end(&m_stream); }

    void begin() override {
        if (lzma_stream_decoder(&m_stream, kMaxXzMemory, LZMA_TELL_UNSUPPORTED_CHECK) != LZMA_OK)
            cannotSetUp("xz");
    }

    Step decode(std::span<const uint8_t> in, uint8_t* out, size_t outSize, bool) override {
        m_stream.next_in = in.data();
        m_stream.avail_in = in.size();
        m_stream.next_out = out;
        m_stream.avail_out = outSize;
        const lzma_ret result = lzma_code(&m_stream, LZMA_RUN);
        Step step{in.size() - m_stream.avail_in, outSize - m_stream.avail_out, result == LZMA_STREAM_END,
                  nullptr};
        if (result != LZMA_OK && result != LZMA_STREAM_END && result != LZMA_BUF_ERROR)
            step.problem = describe(result);
        return step;
    }

private:
    static const char* describe(lzma_ret result) {
        switch (result) {
        case LZMA_MEMLIMIT_ERROR:
            return "needs more than 256 MiB of memory";
        case LZMA_UNSUPPORTED_CHECK:
        case LZMA_OPTIONS_ERROR:
            return "uses options that are not supported";
        case LZMA_FORMAT_ERROR:
            return "damaged header";
        default:
            return "damaged data";
        }
    }

    lzma_stream m_stream = LZMA_STREAM_INIT;
};

class Bzip2Codec final : public Codec {
public:
    Bzip2Codec() = default;
    Bzip2Codec(const Bzip2Codec&) = delete;
    Bzip2Codec& operator=(const Bzip2Codec&) = delete;
    ~Bzip2Codec() override { end(); }

    void begin() override {
        end();
        m_stream = {};
        if (BZ2_bzDecompressInit(&m_stream, 0, 0) != BZ_OK)
            cannotSetUp("bzip2");
        m_open = true;
    }

    Step decode(std::span<const uint8_t> in, uint8_t* out, size_t outSize, bool) override {
        m_stream.next_in = const_cast<char*>(reinterpret_cast<const char*>(in.data()));
        m_stream.avail_in = static_cast<unsigned>(std::min(in.size(), kMaxStep));
        m_stream.next_out = reinterpret_cast<char*>(out);
        m_stream.avail_out = static_cast<unsigned>(std::min(outSize, kMaxStep));
        const unsigned given = m_stream.avail_in;
        const unsigned room = m_stream.avail_out;
        const int result = BZ2_bzDecompress(&m_stream);
        Step step{given - m_stream.avail_in, room - m_stream.avail_out, result == BZ_STREAM_END, nullptr};
        if (result != BZ_OK && result != BZ_STREAM_END)
            step.problem = result == BZ_DATA_ERROR_MAGIC ? "damaged header" : "damaged data";
        return step;
    }

private:
    void end() {
        if (m_open)
            BZ2_bzDecompressEnd(&m_stream);
        m_open = false;
    }

    bz_stream m_stream{};
    bool m_open = false;
};

} // namespace

std::unique_ptr<Codec> makeCodec(Compression compression) {
    switch (compression) {
    case Compression::Gzip:
        return std::make_unique<GzipCodec>();
    case Compression::Zstd:
        return std::make_unique<ZstdCodec>();
    case Compression::Xz:
        return std::make_unique<XzCodec>();
    case Compression::Bzip2:
        return std::make_unique<Bzip2Codec>();
    case Compression::None:
        break;
    }
    throw Error(ErrorCode::Internal, "set up decompressor", "none");
}

} // namespace outcrop
