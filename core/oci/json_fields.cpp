// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/oci/json_fields.h"

#include "core/base/error.h"
#include "core/oci/image_config.h"

#include <algorithm>

namespace outcrop {

namespace {

constexpr size_t kMaxBytes = 16ULL << 20;
constexpr int kMaxDepth = 64;
/// "[]," costs 3 bytes of text and 48 of memory; a bound on values bounds what 16 MB of text can claim.
constexpr size_t kMaxValues = 2'000'000;

[[noreturn]] void refuse(const std::string& object, const std::string& detail) {
    throw Error(ErrorCode::BadInput, "read", object, detail);
}

/// As Go matches names when none is exactly equal; there are configs in the wild that say "rootfS".
bool equalFolded(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

[[noreturn]] void wrongType(const std::string& object, const char* key, const char* wanted) {
    refuse(object, std::string("field \"") + key + "\" is not " + wanted);
}

} // namespace

nlohmann::json parseJsonBounded(std::string_view bytes, const std::string& object) {
    if (bytes.size() > kMaxBytes)
        refuse(object, "JSON is larger than 16 MB");
    size_t values = 0;
    const auto bound = [&](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
        if (depth > kMaxDepth)
            refuse(object, "JSON is nested too deeply");
        if (++values > kMaxValues)
            refuse(object, "JSON has too many values");
        return true;
    };
    try {
        return nlohmann::json::parse(bytes, bound);
    } catch (const nlohmann::json::exception& e) {
        refuse(object, std::string("not valid JSON: ") + e.what());
    }
}

const nlohmann::json* jsonMember(const nlohmann::json& json, const char* key, const std::string& object) {
    if (!json.is_object())
        refuse(object, "not a JSON object");
    auto found = json.find(key);
    for (auto member = json.begin(); found == json.end() && member != json.end(); ++member)
        if (equalFolded(member.key(), key))
            found = member;
    return found == json.end() || found->is_null() ? nullptr : &*found;
}

std::string jsonString(const nlohmann::json& json, const char* key, const std::string& object) {
    const nlohmann::json* member = jsonMember(json, key, object);
    if (!member)
        return {};
    if (!member->is_string())
        wrongType(object, key, "a string");
    return member->get<std::string>();
}

bool jsonBool(const nlohmann::json& json, const char* key, const std::string& object) {
    const nlohmann::json* member = jsonMember(json, key, object);
    if (!member)
        return false;
    if (!member->is_boolean())
        wrongType(object, key, "a boolean");
    return member->get<bool>();
}

uint64_t jsonUnsigned(const nlohmann::json& json, const char* key, const std::string& object) {
    const nlohmann::json* member = jsonMember(json, key, object);
    if (!member)
        return 0;
    if (!member->is_number_unsigned())
        wrongType(object, key, "a number from 0 up");
    return member->get<uint64_t>();
}

std::vector<std::string> jsonStrings(const nlohmann::json& json, const char* key, const std::string& object) {
    std::vector<std::string> strings;
    for (const nlohmann::json& element : jsonArray(json, key, object)) {
        if (!element.is_string())
            wrongType(object, key, "an array of strings");
        strings.push_back(element.get<std::string>());
    }
    return strings;
}

std::map<std::string, std::string> jsonStringMap(const nlohmann::json& json, const char* key,
                                                 const std::string& object) {
    std::map<std::string, std::string> map;
    const nlohmann::json* member = jsonMember(json, key, object);
    if (!member)
        return map;
    if (!member->is_object())
        wrongType(object, key, "an object");
    for (const auto& [name, value] : member->items()) {
        if (!value.is_string() && !value.is_null())
            wrongType(object, key, "an object of strings");
        map[name] = value.is_null() ? std::string() : value.get<std::string>();
    }
    return map;
}

const nlohmann::json::array_t& jsonArray(const nlohmann::json& json, const char* key,
                                         const std::string& object) {
    static const nlohmann::json::array_t kEmpty;
    const nlohmann::json* member = jsonMember(json, key, object);
    if (!member)
        return kEmpty;
    if (!member->is_array())
        wrongType(object, key, "an array");
    return member->get_ref<const nlohmann::json::array_t&>();
}

std::string jsonText(const nlohmann::json& json) {
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace outcrop
