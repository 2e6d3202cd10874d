// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/template/go_value.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace outcrop::cli::tmpl {

namespace {

/// Shortest digits of |value| without a point, and the decimal exponent of the first digit.
std::string shortestDigits(double value, int& exponent) {
    char buffer[40];
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, std::fabs(value), std::chars_format::scientific);
    const std::string text(buffer, end.ptr);
    const size_t mark = text.find('e');
    exponent = std::stoi(text.substr(mark + 1));
    std::string digits = text.substr(0, mark);
    digits.erase(std::remove(digits.begin(), digits.end(), '.'), digits.end());
    return digits;
}

std::string scientific(const std::string& digits, int exponent) {
    std::string out = digits.substr(0, 1);
    if (digits.size() > 1)
        out += "." + digits.substr(1);
    const int size = std::abs(exponent);
    return out + (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + std::to_string(size);
}

std::string plain(std::string digits, int exponent) {
    if (exponent < 0)
        return "0." + std::string(static_cast<size_t>(-exponent - 1), '0') + digits;
    const auto whole = static_cast<size_t>(exponent) + 1;
    if (digits.size() <= whole)
        return digits + std::string(whole - digits.size(), '0');
    return digits.insert(whole, ".");
}

std::string floatText(double value, int lowest) {
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    int exponent = 0;
    const std::string digits = shortestDigits(value, exponent);
    const std::string sign = std::signbit(value) ? "-" : "";
    return sign +
           (exponent < lowest || exponent >= 21 ? scientific(digits, exponent) : plain(digits, exponent));
}

std::vector<std::string> sortedKeys(const Json& object) {
    std::vector<std::string> keys;
    for (const auto& item : object.items())
        keys.push_back(item.key());
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

bool isTrue(const Value& value) {
    if (!value.valid())
        return false;
    const Json& json = value.json();
    switch (json.type()) {
    case Json::value_t::boolean:
        return json.get<bool>();
    case Json::value_t::string:
    case Json::value_t::array:
    case Json::value_t::object:
        return json.is_string() ? !json.get_ref<const std::string&>().empty() : !json.empty();
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
    case Json::value_t::number_float:
        return json.get<double>() != 0;
    default:
        return false;
    }
}

std::string formatFloat(double value) {
    return floatText(value, -4);
}

std::string formatValue(const Json& value) {
    std::string out;
    switch (value.type()) {
    case Json::value_t::string:
        return value.get<std::string>();
    case Json::value_t::boolean:
        return value.get<bool>() ? "true" : "false";
    case Json::value_t::number_integer:
        return std::to_string(value.get<int64_t>());
    case Json::value_t::number_unsigned:
        return std::to_string(value.get<uint64_t>());
    case Json::value_t::number_float:
        return formatFloat(value.get<double>());
    case Json::value_t::array:
        for (const Json& item : value)
            out += (out.empty() ? "" : " ") + formatValue(item);
        return "[" + out + "]";
    case Json::value_t::object:
        for (const std::string& key : sortedKeys(value))
            out += (out.empty() ? "" : " ") + key + ":" + formatValue(value[key]);
        return "map[" + out + "]";
    default:
        return "<nil>";
    }
}

std::string printValue(const Value& value) {
    if (!value.valid())
        return "<no value>";
    if (!value.isNull())
        return formatValue(value.json());
    switch (value.nullKind) {
    case NullKind::Slice:
        return "[]";
    case NullKind::Map:
        return "map[]";
    case NullKind::Pointer:
        return "<nil>";
    case NullKind::Text:
        return "";
    case NullKind::Interface:
        break;
    }
    return "<no value>";
}

std::string typeName(const Value& value) {
    if (!value.valid())
        return "<nil>";
    switch (value.json().type()) {
    case Json::value_t::string:
        return "string";
    case Json::value_t::boolean:
        return "bool";
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
        return "int";
    case Json::value_t::number_float:
        return "float64";
    case Json::value_t::array:
        return "[]interface {}";
    case Json::value_t::object:
        return "map[string]interface {}";
    default:
        return "<nil>";
    }
}

} // namespace outcrop::cli::tmpl
