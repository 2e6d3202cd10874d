// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QTest>
#include <filesystem>
#include <optional>
#include <string>

namespace outcrop::test {

/// Directory of real test images (images/README.md there), where a checkout has one beside it or
/// OUTCROP_SHARED names it.
std::optional<std::filesystem::path> sharedImages();
/// A file of sharedImages()/../ ("data/seccomp-default.json"), if there.
std::optional<std::filesystem::path> sharedFile(const std::string& relative);
/// Directory with outcrop, outcrop-worker, outcrop-monitor of this build.
std::filesystem::path binDir();
std::filesystem::path sourceDir();
/// Why containers can't run here, or empty: tried for real with user, mount and pid namespaces.
std::string whyNoNamespaces();

} // namespace outcrop::test

/// Skips with the reason in words.
#define OUTCROP_NEEDS(condition, reason)                                                                     \
    do {                                                                                                     \
        if (!(condition))                                                                                    \
            QSKIP(reason);                                                                                   \
    } while (false)
#define OUTCROP_NEEDS_NAMESPACES()                                                                           \
    do {                                                                                                     \
        const std::string why = outcrop::test::whyNoNamespaces();                                            \
        if (!why.empty())                                                                                    \
            QSKIP(why.c_str());                                                                              \
    } while (false)
