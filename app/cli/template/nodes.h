// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace outcrop::cli::tmpl {

using Json = nlohmann::ordered_json;

enum class NodeKind : uint8_t {
    List,
    Text,
    Action,
    If,
    With,
    Range,
    Break,
    Continue,
    Pipe,
    Command,
    Literal, ///< bool, number, string or rune; `value` holds it
    Nil,
    Dot,
    Field,      ///< .A.B
    Variable,   ///< $x.A
    Chain,      ///< (pipe).A
    Identifier, ///< a function
};

/// One node of a parsed template. Which members mean something depends on the kind; a tagged struct keeps the
/// parser, the evaluator and the printer of messages short.
struct Node {
    NodeKind kind = NodeKind::List;
    size_t position = 0;            ///< byte offset in the template
    std::string text;               ///< Text: its bytes; Identifier: name; Literal: as written
    Json value;                     ///< Literal
    std::vector<std::string> names; ///< Field, Variable (first the variable), Chain: field names
    std::vector<std::unique_ptr<Node>>
        children;                      ///< List: nodes; Pipe: commands; Command: operands; Chain: base
    std::vector<std::string> declared; ///< Pipe: "$x", …
    bool assigns = false;              ///< Pipe: = rather than :=
    std::unique_ptr<Node> pipe;        ///< Action, If, With, Range
    std::unique_ptr<Node> body;        ///< If, With, Range
    std::unique_ptr<Node> otherwise;   ///< If, With, Range: the else list
};

/// The node as Go prints it in "executing "" at <…>".
std::string showNode(const Node& node);

} // namespace outcrop::cli::tmpl
