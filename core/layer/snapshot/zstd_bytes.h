// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace outcrop {

/// zstd of bytes that are in memory as a whole. base, if any, are bytes that are known on both sides: what
/// both have costs next to nothing.
class ZstdWriter {
public:
    explicit ZstdWriter(int level);
    std::string compressed(std::string_view bytes, std::string_view base = {});

private:
    struct Free {
        void operator()(ZSTD_CCtx_s* context) const;
    };
    std::unique_ptr<ZSTD_CCtx_s, Free> m_context;
};

/// Throws Error(Corrupt) for anything but one frame of size bytes.
class ZstdReader {
public:
    ZstdReader();
    std::string bytes(std::string_view compressed, size_t size, std::string_view base = {});

private:
    struct Free {
        void operator()(ZSTD_DCtx_s* context) const;
    };
    std::unique_ptr<ZSTD_DCtx_s, Free> m_context;
};

} // namespace outcrop
