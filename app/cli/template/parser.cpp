// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/template/parser.h"

#include "app/cli/template/functions.h"
#include "app/cli/template/go_text.h"
#include "app/cli/template/lexer.h"
#include "app/cli/template/number.h"
#include "core/base/error.h"

#include <algorithm>

namespace outcrop::cli::tmpl {

namespace {

constexpr int kMaxDepth = 200;

using NodePtr = std::unique_ptr<Node>;

NodePtr makeNode(NodeKind kind, const Token& token) {
    auto node = std::make_unique<Node>();
    node->kind = kind;
    node->position = token.position;
    node->text = token.text;
    return node;
}

/// Recursive descent over the tokens, in the shape of Go's own parser so that its messages come out the same.
class Parser {
public:
    explicit Parser(std::string_view text) : m_tokens(lex(text)) {}

    NodePtr run() {
        NodePtr stopped;
        NodePtr list = itemList(stopped, false);
        return list;
    }

private:
    /// Counts nesting for its lifetime.
    struct Depth {
        explicit Depth(Parser& owner) : parser(owner) {
            if (++parser.m_depth > kMaxDepth)
                parser.fail("template is nested too deeply");
        }
        ~Depth() { --parser.m_depth; }
        Depth(const Depth&) = delete;
        Depth& operator=(const Depth&) = delete;
        Parser& parser;
    };

    [[noreturn]] void fail(const std::string& message) const {
        const int line = m_tokens[std::min(m_next > 0 ? m_next - 1 : 0, m_tokens.size() - 1)].line;
        throw Error(ErrorCode::BadInput, "template parsing error", {},
                    "template: :" + std::to_string(line) + ": " + message);
    }

    [[noreturn]] void unexpected(const Token& token, const std::string& context) const {
        if (token.kind == TokenKind::Error)
            fail(token.text);
        fail("unexpected " + token.shown() + " in " + context);
    }

    const Token& next() {
        const Token& token = m_tokens[m_next];
        if (m_next + 1 < m_tokens.size())
            ++m_next;
        else
            m_atEnd = true;
        return token;
    }
    void backup() {
        if (m_atEnd)
            m_atEnd = false;
        else
            --m_next;
    }
    const Token& peek() const { return m_tokens[m_next]; }
    void skipSpace() {
        while (peek().kind == TokenKind::Space)
            next();
    }
    const Token& nextNonSpace() {
        skipSpace();
        return next();
    }
    const Token& peekNonSpace() {
        skipSpace();
        return peek();
    }

    /// Nodes up to {{end}} or {{else}} (told through stop: "end" or "else"), or up to the end at the top.
    NodePtr itemList(NodePtr& stop, bool nested) {
        auto list = std::make_unique<Node>();
        list->kind = NodeKind::List;
        list->position = peek().position;
        while (peek().kind != TokenKind::End) {
            const Token& token = next();
            if (token.kind == TokenKind::Text) {
                list->children.push_back(makeNode(NodeKind::Text, token));
                continue;
            }
            if (token.kind != TokenKind::LeftDelimiter)
                unexpected(token, "input");
            NodePtr node = action();
            const bool ends = node->kind == NodeKind::Text && (node->text == "end" || node->text == "else");
            if (ends && !nested)
                fail("unexpected {{" + node->text + "}}");
            if (ends) {
                stop = std::move(node);
                return list;
            }
            list->children.push_back(std::move(node));
        }
        if (nested)
            fail("unexpected EOF");
        return list;
    }

    NodePtr action() {
        const Token& token = nextNonSpace();
        if (token.kind == TokenKind::Keyword)
            return keyword(token);
        backup();
        auto node = std::make_unique<Node>();
        node->kind = NodeKind::Action;
        node->position = peekNonSpace().position;
        node->pipe = pipeline("command", TokenKind::RightDelimiter);
        return node;
    }

    NodePtr keyword(const Token& token) {
        if (token.text == "if")
            return control(NodeKind::If, "if");
        if (token.text == "with")
            return control(NodeKind::With, "with");
        if (token.text == "range")
            return control(NodeKind::Range, "range");
        if (token.text == "end")
            return endControl(token);
        if (token.text == "else")
            return elseControl(token);
        if (token.text == "break" || token.text == "continue")
            return loopControl(token);
        fail("{{" + token.text + "}} is not supported");
    }

    NodePtr endControl(const Token& token) {
        const Token& close = nextNonSpace();
        if (close.kind != TokenKind::RightDelimiter)
            unexpected(close, "end");
        return makeNode(NodeKind::Text, token);
    }

    /// {{else}}, or {{else if …}} with the keyword left to be read.
    NodePtr elseControl(const Token& token) {
        const Token& after = peekNonSpace();
        if (!after.isKeyword("if") && !after.isKeyword("with")) {
            const Token& close = nextNonSpace();
            if (close.kind != TokenKind::RightDelimiter)
                unexpected(close, "else");
        }
        return makeNode(NodeKind::Text, token);
    }

    NodePtr loopControl(const Token& token) {
        const Token& close = nextNonSpace();
        if (close.kind != TokenKind::RightDelimiter)
            unexpected(close, "{{" + token.text + "}}");
        if (m_rangeDepth == 0)
            fail("{{" + token.text + "}} outside {{range}}");
        return makeNode(token.text == "break" ? NodeKind::Break : NodeKind::Continue, token);
    }

    NodePtr control(NodeKind kind, const std::string& context) {
        const Depth depth(*this);
        const size_t variables = m_variables.size();
        auto node = std::make_unique<Node>();
        node->kind = kind;
        node->position = peekNonSpace().position;
        node->pipe = pipeline(context, TokenKind::RightDelimiter);
        m_rangeDepth += kind == NodeKind::Range;
        NodePtr stop;
        node->body = itemList(stop, true);
        m_rangeDepth -= kind == NodeKind::Range;
        if (stop->text == "else")
            node->otherwise = elseBranch(kind);
        m_variables.resize(variables);
        return node;
    }

    NodePtr elseBranch(NodeKind kind) {
        const Token& token = peek();
        const bool chained = (kind == NodeKind::If && token.isKeyword("if")) ||
                             (kind == NodeKind::With && token.isKeyword("with"));
        NodePtr stop;
        if (!chained) {
            NodePtr list = itemList(stop, true);
            if (stop->text != "end")
                fail("expected end; found {{else}}");
            return list;
        }
        // {{else if}} is an if inside the else, sharing its {{end}}.
        auto list = std::make_unique<Node>();
        list->position = token.position;
        next();
        list->children.push_back(control(kind, kind == NodeKind::If ? "if" : "with"));
        return list;
    }

    void declaration(Node& pipe, const std::string& context) {
        while (peekNonSpace().kind == TokenKind::Variable) {
            const size_t mark = m_next;
            const std::string name = next().text;
            const Token& after = peekNonSpace();
            const bool comma = after.kind == TokenKind::Punctuation && after.text == ",";
            if (after.kind != TokenKind::Assign && after.kind != TokenKind::Declare && !comma) {
                m_next = mark; // an operand, not a declaration
                return;
            }
            pipe.assigns = after.kind == TokenKind::Assign;
            next();
            if (pipe.assigns)
                requireVariable(name);
            pipe.declared.push_back(name);
            m_variables.push_back(name);
            if (!comma)
                return;
            if (context != "range" || pipe.declared.size() > 1)
                fail("too many declarations in " + context);
            if (peekNonSpace().kind != TokenKind::Variable)
                fail("range can only initialize variables");
        }
    }

    NodePtr pipeline(const std::string& context, TokenKind end) {
        const Depth depth(*this);
        auto pipe = std::make_unique<Node>();
        pipe->kind = NodeKind::Pipe;
        pipe->position = peekNonSpace().position;
        declaration(*pipe, context);
        for (;;) {
            const Token& token = nextNonSpace();
            if (token.kind == end) {
                checkPipeline(*pipe, context);
                return pipe;
            }
            if (!startsOperand(token.kind))
                unexpected(token, context);
            backup();
            pipe->children.push_back(command());
        }
    }

    static bool startsOperand(TokenKind kind) {
        switch (kind) {
        case TokenKind::Bool:
        case TokenKind::Character:
        case TokenKind::Dot:
        case TokenKind::Field:
        case TokenKind::Identifier:
        case TokenKind::Number:
        case TokenKind::Nil:
        case TokenKind::RawString:
        case TokenKind::String:
        case TokenKind::Variable:
        case TokenKind::LeftParen:
            return true;
        default:
            return false;
        }
    }

    void checkPipeline(const Node& pipe, const std::string& context) const {
        if (pipe.children.empty())
            fail("missing value for " + context);
        for (size_t i = 1; i < pipe.children.size(); ++i) {
            const NodeKind kind = pipe.children[i]->children.front()->kind;
            if (kind == NodeKind::Literal || kind == NodeKind::Nil || kind == NodeKind::Dot)
                fail("non executable command in pipeline stage " + std::to_string(i + 1));
        }
    }

    NodePtr command() {
        auto node = std::make_unique<Node>();
        node->kind = NodeKind::Command;
        node->position = peekNonSpace().position;
        for (;;) {
            skipSpace();
            if (NodePtr part = operand())
                node->children.push_back(std::move(part));
            const Token& token = next();
            if (token.kind == TokenKind::Space)
                continue;
            if (token.kind == TokenKind::RightDelimiter || token.kind == TokenKind::RightParen)
                backup();
            else if (token.kind != TokenKind::Pipe)
                unexpected(token, "operand");
            break;
        }
        if (node->children.empty())
            fail("empty command");
        return node;
    }

    NodePtr operand() {
        NodePtr node = term();
        if (!node || peek().kind != TokenKind::Field)
            return node;
        const size_t position = peek().position;
        std::vector<std::string> fields;
        while (peek().kind == TokenKind::Field)
            fields.push_back(next().text.substr(1));
        switch (node->kind) {
        case NodeKind::Literal:
        case NodeKind::Nil:
        case NodeKind::Dot:
            fail("unexpected . after term " + quoteGo(showNode(*node)));
        case NodeKind::Field:
        case NodeKind::Variable:
            // Go takes the place of the second field here; its messages show that column.
            node->position = position;
            node->names.insert(node->names.end(), fields.begin(), fields.end());
            return node;
        default:
            break;
        }
        auto chain = std::make_unique<Node>();
        chain->kind = NodeKind::Chain;
        chain->position = position;
        chain->names = std::move(fields);
        chain->children.push_back(std::move(node));
        return chain;
    }

    NodePtr term() {
        const Token& token = nextNonSpace();
        switch (token.kind) {
        case TokenKind::Identifier:
            if (!isFunction(token.text))
                fail("function " + quoteGo(token.text) + " not defined");
            return makeNode(NodeKind::Identifier, token);
        case TokenKind::Dot:
            return makeNode(NodeKind::Dot, token);
        case TokenKind::Nil:
            return makeNode(NodeKind::Nil, token);
        case TokenKind::Variable:
            return variable(token);
        case TokenKind::Field: {
            NodePtr node = makeNode(NodeKind::Field, token);
            node->names.push_back(token.text.substr(1));
            return node;
        }
        case TokenKind::LeftParen:
            return pipeline("parenthesized pipeline", TokenKind::RightParen);
        case TokenKind::Bool:
        case TokenKind::Character:
        case TokenKind::Number:
        case TokenKind::String:
        case TokenKind::RawString:
            return literal(token);
        default:
            backup();
            return nullptr;
        }
    }

    NodePtr variable(const Token& token) {
        requireVariable(token.text);
        NodePtr node = makeNode(NodeKind::Variable, token);
        node->names.push_back(token.text);
        return node;
    }

    void requireVariable(const std::string& name) const {
        if (name != "$" && std::find(m_variables.begin(), m_variables.end(), name) == m_variables.end())
            fail("undefined variable " + quoteGo(name));
    }

    NodePtr literal(const Token& token) {
        NodePtr node = makeNode(NodeKind::Literal, token);
        if (token.kind == TokenKind::Bool) {
            node->value = token.text == "true";
        } else if (token.kind == TokenKind::Number) {
            const std::optional<Json> value = parseNumber(token.text);
            if (!value)
                fail("bad number syntax: " + quoteGo(token.text));
            node->value = *value;
        } else {
            const std::optional<std::string> text = unquoteGo(token.text);
            if (!text)
                fail("invalid syntax");
            node->value = token.kind == TokenKind::Character ? runeConstant(*text, token.text) : Json(*text);
        }
        return node;
    }

    Json runeConstant(const std::string& text, const std::string& literalText) const {
        if (text.empty() || countRunes(text) != 1)
            fail("malformed character constant: " + literalText);
        size_t position = 0;
        return static_cast<int64_t>(decodeRune(text, position));
    }

    std::vector<Token> m_tokens;
    std::vector<std::string> m_variables;
    size_t m_next = 0;
    bool m_atEnd = false;
    int m_depth = 0;
    int m_rangeDepth = 0;
};

} // namespace

NodePtr parse(std::string_view text) {
    return Parser(text).run();
}

} // namespace outcrop::cli::tmpl
