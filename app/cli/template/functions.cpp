// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/template/functions.h"

#include "app/cli/template/comparison.h"
#include "app/cli/template/go_text.h"
#include "app/cli/template/text_functions.h"

#include <algorithm>

namespace outcrop::cli::tmpl {

namespace {

FunctionResult fail(std::string message) {
    return {{}, std::move(message), -1};
}

FunctionResult lengthOf(const Arguments& arguments) {
    const Value& item = arguments[0];
    if (!item.valid() || (item.isNull() && item.nullKind == NullKind::Interface))
        return fail("len of nil pointer");
    if (item.isNull())
        return {Value::of(0), {}};
    const Json& json = item.json();
    if (json.is_string())
        return {Value::of(static_cast<int64_t>(json.get_ref<const std::string&>().size())), {}};
    if (!json.is_structured())
        return fail("len of type " + typeName(item));
    return {Value::of(static_cast<int64_t>(json.size())), {}};
}

/// The zero value of what a Go map of the same contents would hold.
Value absentElement(const Json& object) {
    const bool ofStrings = !object.empty() && std::all_of(object.begin(), object.end(),
                                                          [](const Json& v) { return v.is_string(); });
    return ofStrings ? Value::of("") : Value{};
}

FunctionResult elementOf(const Value& item, const Value& key) {
    const Json& json = item.json();
    if (json.is_object()) {
        if (!key.valid() || !key.json().is_string())
            return fail("value has type " + typeName(key) + "; should be string");
        const auto found = json.find(key.json().get_ref<const std::string&>());
        return {found == json.end() ? absentElement(json) : Value::inside(item, *found), {}};
    }
    if (!json.is_array() && !json.is_string())
        return fail("can't index item of type " + typeName(item));
    if (!key.valid() || !key.json().is_number_integer())
        return fail("cannot index slice/array with type " + typeName(key));
    const auto index = key.json().get<int64_t>();
    const auto size =
        static_cast<int64_t>(json.is_array() ? json.size() : json.get_ref<const std::string&>().size());
    if (index < 0 || index >= size)
        return fail("index out of range: " + std::to_string(index));
    if (json.is_array())
        return {Value::inside(item, json[static_cast<size_t>(index)]), {}};
    const char c = json.get_ref<const std::string&>()[static_cast<size_t>(index)];
    return {Value::of(static_cast<int64_t>(static_cast<unsigned char>(c))), {}};
}

FunctionResult indexOf(const Arguments& arguments) {
    Value item = arguments[0];
    if (!item.valid())
        return fail("index of untyped nil");
    for (size_t i = 1; i < arguments.size(); ++i) {
        if (item.isNull() && item.nullKind == NullKind::Map) {
            item = Value::of("");
            continue;
        }
        if (item.isNull() && item.nullKind == NullKind::Slice)
            return fail("index out of range: " + printValue(arguments[i]));
        if (!item.valid() || item.isNull())
            return fail("index of nil pointer");
        FunctionResult element = elementOf(item, arguments[i]);
        if (!element.error.empty())
            return element;
        item = element.value;
    }
    return {item, {}};
}

FunctionResult sliceOf(const Arguments& arguments) {
    const Value& item = arguments[0];
    if (!item.valid() || item.isNull())
        return fail("slice of untyped nil");
    const Json& json = item.json();
    if (!json.is_string() && !json.is_array())
        return fail("can't slice item of type " + typeName(item));
    const size_t size = json.is_string() ? json.get_ref<const std::string&>().size() : json.size();
    int64_t bounds[2] = {0, static_cast<int64_t>(size)};
    for (size_t i = 1; i < arguments.size() && i < 3; ++i) {
        if (!arguments[i].valid() || !arguments[i].json().is_number_integer())
            return fail("cannot index slice/array with type " + typeName(arguments[i]));
        bounds[i - 1] = arguments[i].json().get<int64_t>();
        if (bounds[i - 1] < 0 || bounds[i - 1] > static_cast<int64_t>(size))
            return fail("index out of range: " + std::to_string(bounds[i - 1]));
    }
    if (bounds[0] > bounds[1])
        return fail("invalid slice index: " + std::to_string(bounds[0]) + " > " + std::to_string(bounds[1]));
    const auto from = static_cast<size_t>(bounds[0]);
    const auto to = static_cast<size_t>(bounds[1]);
    if (json.is_string())
        return {Value::of(json.get_ref<const std::string&>().substr(from, to - from)), {}};
    Json part = Json::array();
    for (size_t i = from; i < to; ++i)
        part.push_back(json[i]);
    return {Value::of(std::move(part)), {}};
}

FunctionResult negated(const Arguments& arguments) {
    return {Value::of(!isTrue(arguments[0])), {}};
}

/// fmt.Sprint puts a space between two operands of which neither is a string.
FunctionResult printed(const Arguments& arguments) {
    std::string out;
    bool previousString = true;
    for (const Value& argument : arguments) {
        const bool isString = argument.valid() && argument.json().is_string();
        if (!out.empty() && !isString && !previousString)
            out += ' ';
        out += argument.valid() && !argument.isNull() ? formatValue(argument.json()) : "<nil>";
        previousString = isString;
    }
    return {Value::of(out), {}};
}

FunctionResult printedLine(const Arguments& arguments) {
    std::string out;
    for (const Value& argument : arguments) {
        if (&argument != &arguments.front())
            out += ' ';
        out += argument.valid() && !argument.isNull() ? formatValue(argument.json()) : "<nil>";
    }
    return {Value::of(out + "\n"), {}};
}

FunctionResult printedFormat(const Arguments& arguments) {
    if (!arguments[0].valid() || !arguments[0].json().is_string())
        return fail("wrong type for value; expected string; got " + typeName(arguments[0]));
    const std::string& format = arguments[0].json().get_ref<const std::string&>();
    return {Value::of(goSprintf(format, arguments.data() + 1, arguments.size() - 1)), {}};
}

FunctionResult asJson(const Arguments& arguments) {
    return {Value::of(arguments[0].valid() ? toGoJson(arguments[0].json(), false) : "null"), {}};
}

constexpr Function kFunctions[] = {
    {"eq", 1, -1, callEqual},
    {"ge", 2, 2, callGreaterOrEqual},
    {"gt", 2, 2, callGreater},
    {"html", 0, -1, callHtml},
    {"index", 1, -1, indexOf},
    {"join", 2, 2, callJoin},
    {"json", 1, 1, asJson},
    {"le", 2, 2, callLessOrEqual},
    {"len", 1, 1, lengthOf},
    {"lower", 1, 1, callLower},
    {"lt", 2, 2, callLess},
    {"ne", 2, 2, callNotEqual},
    {"not", 1, 1, negated},
    {"pad", 3, 3, callPad},
    {"print", 0, -1, printed},
    {"printf", 1, -1, printedFormat},
    {"println", 0, -1, printedLine},
    {"slice", 1, 3, sliceOf},
    {"split", 2, 2, callSplit},
    {"title", 1, 1, callTitle},
    {"truncate", 2, 2, callTruncate},
    {"upper", 1, 1, callUpper},
    {"urlquery", 0, -1, callUrlQuery},
};

constexpr std::string_view kHeaderFunctions[] = {"join",  "json",     "lower", "split",
                                                 "title", "truncate", "upper"};

} // namespace

const Function* findFunction(std::string_view name) {
    const auto* const found = std::find_if(std::begin(kFunctions), std::end(kFunctions),
                                           [&](const Function& f) { return f.name == name; });
    return found == std::end(kFunctions) ? nullptr : found;
}

bool isFunction(std::string_view name) {
    return name == "and" || name == "or" || findFunction(name);
}

bool passesHeaderThrough(std::string_view name) {
    return std::find(std::begin(kHeaderFunctions), std::end(kHeaderFunctions), name) !=
           std::end(kHeaderFunctions);
}

} // namespace outcrop::cli::tmpl
