// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/template/go_value.h"

#include <string>
#include <string_view>
#include <vector>

namespace outcrop::cli::tmpl {

/// A function's answer: a value, or why it can't be given.
struct FunctionResult {
    Value value;
    std::string error;
    int badArgument = -1; ///< the argument whose type is wrong: Go tells the place of that one
};

using Arguments = std::vector<Value>;

struct Function {
    std::string_view name;
    int minimum;
    int maximum; ///< -1: any number
    FunctionResult (*call)(const Arguments&);
};

/// Go's built-in functions and docker's own; nullptr if there is none of that name. and/or are the
/// evaluator's, since they do not always look at all their arguments.
const Function* findFunction(std::string_view name);
/// Also true for "and" and "or".
bool isFunction(std::string_view name);
/// In a table's header docker lets these give their first argument back, so that "{{json .ID}}" still is a
/// title.
bool passesHeaderThrough(std::string_view name);

/// fmt.Sprintf.
std::string goSprintf(std::string_view format, const Value* arguments, size_t count);

} // namespace outcrop::cli::tmpl
