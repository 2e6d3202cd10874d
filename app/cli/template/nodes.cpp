// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/template/nodes.h"

namespace outcrop::cli::tmpl {

namespace {

std::string joined(const std::vector<std::unique_ptr<Node>>& nodes, const char* separator) {
    std::string out;
    for (const auto& node : nodes) {
        if (!out.empty())
            out += separator;
        const bool nested = node->kind == NodeKind::Pipe;
        out += nested ? "(" + showNode(*node) + ")" : showNode(*node);
    }
    return out;
}

std::string dotted(const std::vector<std::string>& names, size_t from) {
    std::string out;
    for (size_t i = from; i < names.size(); ++i)
        out += "." + names[i];
    return out;
}

std::string showPipe(const Node& node) {
    std::string out;
    for (const std::string& name : node.declared)
        out += (out.empty() ? "" : ", ") + name;
    if (!node.declared.empty())
        out += node.assigns ? " = " : " := ";
    return out + joined(node.children, " | ");
}

} // namespace

std::string showNode(const Node& node) {
    switch (node.kind) {
    case NodeKind::Pipe:
        return showPipe(node);
    case NodeKind::Command:
        return joined(node.children, " ");
    case NodeKind::Nil:
        return "nil";
    case NodeKind::Dot:
        return ".";
    case NodeKind::Field:
        return dotted(node.names, 0);
    case NodeKind::Variable:
        return node.names.front() + dotted(node.names, 1);
    case NodeKind::Chain:
        return joined(node.children, "") + dotted(node.names, 0);
    case NodeKind::Action:
        return "{{" + showPipe(*node.pipe) + "}}";
    default:
        return node.text;
    }
}

} // namespace outcrop::cli::tmpl
