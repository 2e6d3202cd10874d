// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/command.h"
#include "app/cli/template/template.h"

#include <functional>
#include <optional>

namespace outcrop::cli {

/// Finds one object for inspect; nothing if it is absent, after saying so.
using ObjectFinder = std::function<std::optional<tmpl::Json>(const std::string& name)>;

/// inspect's way to print: all objects as one indented array, or --format for each on a line of its own.
/// Objects that are there are printed although others are not; then the exit code is 1. Absent ones are said
/// after the output. goType: of the objects in docker, where a template meets no map.
int printObjects(Invocation& invocation, const ObjectFinder& find,
                 const std::function<std::string(const std::string& name)>& absent,
                 const std::string& goType = {});

} // namespace outcrop::cli
