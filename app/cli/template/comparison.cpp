// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/template/comparison.h"

namespace outcrop::cli::tmpl {

namespace {

enum class Basic { None, Bool, Int, Float, String };

Basic basicKind(const Value& value) {
    if (value.isNil())
        return Basic::None;
    const Json& json = value.json();
    if (json.is_boolean())
        return Basic::Bool;
    if (json.is_number_integer())
        return Basic::Int;
    if (json.is_number_float())
        return Basic::Float;
    return json.is_string() ? Basic::String : Basic::None;
}

struct Answer {
    bool truth = false;
    const char* error = nullptr;
};

Answer equal(const Value& left, const Value& right) {
    const Basic kind = basicKind(left);
    if (kind != basicKind(right)) {
        if (!left.isNil() && !right.isNil())
            return {false, "incompatible types for comparison"};
        return {};
    }
    if (kind == Basic::None && !left.isNil() && !right.isNil())
        return {false, "non-comparable type"};
    if (kind == Basic::None)
        return {left.isNil() == right.isNil(), nullptr};
    return {left.json() == right.json(), nullptr};
}

Answer less(const Value& left, const Value& right) {
    const Basic kind = basicKind(left);
    if (kind == Basic::None || basicKind(right) == Basic::None || kind == Basic::Bool)
        return {false, "invalid type for comparison"};
    if (kind != basicKind(right))
        return {false, "incompatible types for comparison"};
    return {left.json() < right.json(), nullptr};
}

FunctionResult result(Answer answer, bool negate = false) {
    if (answer.error)
        return {{}, answer.error};
    return {Value::of(answer.truth != negate), {}};
}

Answer lessOrEqual(const Value& left, const Value& right) {
    const Answer below = less(left, right);
    return below.error || below.truth ? below : equal(left, right);
}

} // namespace

FunctionResult callEqual(const Arguments& arguments) {
    if (arguments.size() < 2)
        return {{}, "missing argument for comparison"};
    for (size_t i = 1; i < arguments.size(); ++i) {
        const Answer answer = equal(arguments[0], arguments[i]);
        if (answer.error || answer.truth)
            return result(answer);
    }
    return {Value::of(false), {}};
}

FunctionResult callNotEqual(const Arguments& arguments) {
    return result(equal(arguments[0], arguments[1]), true);
}

FunctionResult callLess(const Arguments& arguments) {
    return result(less(arguments[0], arguments[1]));
}

FunctionResult callLessOrEqual(const Arguments& arguments) {
    return result(lessOrEqual(arguments[0], arguments[1]));
}

FunctionResult callGreater(const Arguments& arguments) {
    return result(lessOrEqual(arguments[0], arguments[1]), true);
}

FunctionResult callGreaterOrEqual(const Arguments& arguments) {
    return result(less(arguments[0], arguments[1]), true);
}

} // namespace outcrop::cli::tmpl
