// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/find_image.h"

#include "core/base/error.h"

namespace outcrop::cli {

std::string nameWithTag(const std::string& name) {
    const auto reference = Reference::tryParse(name);
    return reference ? reference->familiar() : name;
}

std::optional<ImageSummary> findImage(Invocation& invocation, const std::string& name) {
    try {
        return invocation.engine().images().find(name);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound)
            throw;
        invocation.console().error("No such image: " + nameWithTag(name));
        return std::nullopt;
    }
}

} // namespace outcrop::cli
