// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/content/content.h"
#include "core/content/content_change.h"

#include <string>

namespace outcrop {

// Requests and answers in memory files. The decoders throw Error(Corrupt) for what cannot be: the child may
// have been taken over by what it read.
std::string encodeContentRequest(const ContentRequest& request);
ContentRequest decodeContentRequest(const std::string& bytes);
std::string encodeContent(const Content& content);
Content decodeContent(const std::string& bytes);
std::string encodeContentComparison(const ContentComparison& comparison);
ContentComparison decodeContentComparison(const std::string& bytes);

} // namespace outcrop
