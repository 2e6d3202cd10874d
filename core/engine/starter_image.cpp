// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/engine/engine_parts.h"

#include <fcntl.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr const char* kArchive = "starter.oci.tar";

/// Beside the program (a build directory, or an installation that was moved), else where it was installed.
std::filesystem::path findStarter() {
    std::error_code ignored;
    const std::filesystem::path program =
        std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
    for (const std::filesystem::path& directory :
         {program / "../share/outcrop", program / "../../share/outcrop",
          std::filesystem::path(OUTCROP_DATA_DIR)})
        if (::access((directory / kArchive).c_str(), R_OK) == 0)
            return directory / kArchive;
    throw Error(ErrorCode::NotFound, "find starter image", kArchive,
                "not beside the program nor in " OUTCROP_DATA_DIR)
        .withHint("install Outcrop completely, or run it from its build directory");
}

} // namespace

std::vector<LoadedImage> Engine::loadStarterImage(Progress& progress, std::stop_token stop) const {
    const UniqueFd archive = openFile(findStarter(), O_RDONLY);
    LoadOptions options;
    options.name = kArchive;
    return m_parts->images.load(archive.get(), options, progress, std::move(stop));
}

} // namespace outcrop
