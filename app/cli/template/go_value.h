// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/template/nodes.h"

#include <memory>
#include <string>

namespace outcrop::cli::tmpl {

/// What docker's Go types would say about a null: our documents are JSON, where null has lost its type.
enum class NullKind : uint8_t { Interface, Slice, Map, Pointer, Text };

/// A value while a template runs: a place in a document or a value of its own. Cheap to copy.
struct Value {
    std::shared_ptr<const Json> node; ///< empty: Go's invalid value, printed as <no value>
    NullKind nullKind = NullKind::Interface;
    bool dynamicMap = false; ///< a Go map rather than a struct: an absent key is no mistake

    bool valid() const { return node != nullptr; }
    bool isNull() const { return node && node->is_null(); }
    bool isNil() const { return !node || node->is_null(); } ///< as Go prints and compares it
    const Json& json() const { return *node; }

    static Value of(Json value) { return {std::make_shared<const Json>(std::move(value))}; }
    /// A part of another value's document; keeps that document alive.
    static Value inside(const Value& owner, const Json& part) {
        return {std::shared_ptr<const Json>(owner.node, &part)};
    }
};

/// Go's truth: false, 0, "", nil and what is empty are false.
bool isTrue(const Value& value);
/// fmt's %v, as a template prints it: map[a:1 b:2], [a b], <nil> inside, <no value> outside.
std::string printValue(const Value& value);
/// fmt's %v of a value inside another.
std::string formatValue(const Json& value);
/// Shortest digits, exponent from 1e21 on (%v and %g).
std::string formatFloat(double value);
/// Go's name of the type: "string", "int", "map[string]interface {}".
std::string typeName(const Value& value);
/// encoding/json's text on one line; escapeHtml as json.Marshal does. Control bytes never appear raw. A
/// member that is no UTF-8 is followed by one with "Base64" behind its name, which has its bytes.
std::string toGoJson(const Json& value, bool escapeHtml);
/// json.MarshalIndent with four spaces.
std::string toIndentedJson(const Json& value);

} // namespace outcrop::cli::tmpl
