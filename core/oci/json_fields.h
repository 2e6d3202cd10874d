// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

// Reading fields of untrusted documents as Go's encoding/json would: null counts as absent, a wrong type is
// Error(BadInput) that names the field.

namespace outcrop {

/// The member, or nullptr when absent or null. Throws when json is not an object.
const nlohmann::json* jsonMember(const nlohmann::json& json, const char* key, const std::string& object);
std::string jsonString(const nlohmann::json& json, const char* key, const std::string& object);
bool jsonBool(const nlohmann::json& json, const char* key, const std::string& object);
/// Throws for negative and fractional numbers.
uint64_t jsonUnsigned(const nlohmann::json& json, const char* key, const std::string& object);
std::vector<std::string> jsonStrings(const nlohmann::json& json, const char* key, const std::string& object);
std::map<std::string, std::string> jsonStringMap(const nlohmann::json& json, const char* key,
                                                 const std::string& object);
/// The elements of an array member; an empty array when absent.
const nlohmann::json::array_t& jsonArray(const nlohmann::json& json, const char* key,
                                         const std::string& object);

/// Compact text; bytes that are not UTF-8 become U+FFFD instead of an exception.
std::string jsonText(const nlohmann::json& json);

} // namespace outcrop
