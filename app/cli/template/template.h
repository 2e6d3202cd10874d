// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/template/go_value.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace outcrop::cli::tmpl {

/// What the Go program would know about our document's types.
struct GoShape {
    /// Of a null member, by its name.
    NullKind (*nullKind)(std::string_view name) = nullptr;
    /// Whether a member of this name is a map rather than a struct.
    bool (*isMap)(std::string_view name) = nullptr;
    /// Whether the owner's type has a member of this name in Go that JSON leaves out when it is empty.
    bool (*isOmitted)(std::string_view name, const Json& owner) = nullptr;
};

struct Options {
    /// Go's type of the root, for "can't evaluate field X in type …"; empty: a map, "map has no entry for
    /// key".
    std::string rootType;
    const GoShape* shape = nullptr;
    /// What the method `.Label "key"` of a row looks into; null: there is no such method.
    const std::map<std::string, std::string>* labels = nullptr;
    bool header = false; ///< rendering a table's titles
    bool escapeHtmlRoot =
        false; ///< {{json .}} of a row is made by json.Marshal in docker, which escapes <, > and &
    bool escapeControls = false; ///< the output is a terminal: no value may send it control bytes
};

/// A parsed template (Go's text/template, as docker's --format uses it).
class Template {
public:
    /// Throws Error(BadInput), worded as docker does.
    static Template parse(std::string_view text);
    Template(Template&&) noexcept;
    Template& operator=(Template&&) noexcept;
    ~Template();

    /// Runs it over a document. Throws Error(BadInput) with Go's words and place.
    std::string execute(const Json& root, const Options& options = {}) const;

private:
    Template(std::string text, std::unique_ptr<Node> tree);
    std::string m_text;
    std::unique_ptr<Node> m_tree;
};

} // namespace outcrop::cli::tmpl
