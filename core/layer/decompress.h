// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/byte_source.h"
#include "core/layer/worker_client.h"

#include <memory>
#include <span>
#include <string>

namespace outcrop {

/// By magic number; None for everything else.
Compression sniffCompression(std::span<const uint8_t> start);
const char* compressionName(Compression compression);

/// The uncompressed bytes of input, which must outlive it. Several members or frames after one another are
/// one stream; zero padding after the last is skipped. Checksums are checked, and input that ends early, is
/// damaged, or wants an absurd window is an Error(BadInput) naming object and place. For None, input itself
/// passes through.
std::unique_ptr<ByteSource> makeDecompressor(Compression compression, ByteSource& input, std::string object);

} // namespace outcrop
