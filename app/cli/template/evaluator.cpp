// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/template/functions.h"
#include "app/cli/template/go_text.h"
#include "app/cli/template/parser.h"
#include "app/cli/template/template.h"
#include "core/base/error.h"

#include <algorithm>
#include <optional>

namespace outcrop::cli::tmpl {

namespace {

enum class Flow { Normal, Break, Continue };

struct Variable {
    std::string name;
    Value value;
};

std::string withoutControls(const std::string& text) {
    std::string out;
    for (size_t position = 0; position < text.size();) {
        const size_t start = position;
        const char32_t rune = decodeRune(text, position);
        if (isControl(rune) && rune != '\n' && rune != '\t') {
            const std::string quoted = quoteGo(text.substr(start, position - start));
            out += quoted.substr(1, quoted.size() - 2);
        } else {
            out += text.substr(start, position - start);
        }
    }
    return out;
}

/// Walks the tree with a stack of variables. Its depth is that of the tree, which the parser has bounded.
class Evaluator {
public:
    Evaluator(const std::string& text, const Json& root, const Options& options)
        : m_text(text),
          m_options(options), m_root{std::shared_ptr<const Json>(std::shared_ptr<void>(), &root)} {
        m_variables.push_back({"$", m_root});
    }

    std::string run(const Node& tree) {
        walk(m_root, tree);
        return std::move(m_out);
    }

private:
    /// Go's place of a node: line, and column counted from 0.
    [[noreturn]] void fail(const Node& node, const std::string& message) const {
        const size_t at = std::min(node.position, m_text.size());
        const size_t newline = at == 0 ? std::string::npos : m_text.rfind('\n', at - 1);
        const size_t column = newline == std::string::npos ? at : at - newline - 1;
        const auto line = 1 + std::count(m_text.begin(), m_text.begin() + static_cast<long>(at), '\n');
        throw Error(ErrorCode::BadInput, "template parsing error", {},
                    "template: :" + std::to_string(line) + ":" + std::to_string(column) +
                        ": executing \"\" at <" + showNode(node) + ">: " + message);
    }

    Flow walkList(const Value& dot, const Node& list) {
        for (const auto& node : list.children)
            if (const Flow flow = walk(dot, *node); flow != Flow::Normal)
                return flow;
        return Flow::Normal;
    }

    Flow walk(const Value& dot, const Node& node) {
        switch (node.kind) {
        case NodeKind::List:
            return walkList(dot, node);
        case NodeKind::Text:
            m_out += node.text;
            return Flow::Normal;
        case NodeKind::Action:
            action(dot, node);
            return Flow::Normal;
        case NodeKind::If:
        case NodeKind::With:
            return branch(dot, node);
        case NodeKind::Range:
            range(dot, node);
            return Flow::Normal;
        case NodeKind::Break:
            return Flow::Break;
        case NodeKind::Continue:
            return Flow::Continue;
        default:
            fail(node, "unknown node");
        }
    }

    void action(const Value& dot, const Node& node) {
        const Value value = evalPipe(dot, *node.pipe);
        if (!node.pipe->declared.empty())
            return;
        const std::string text = printValue(value);
        m_out += m_options.escapeControls ? withoutControls(text) : text;
    }

    Flow branch(const Value& dot, const Node& node) {
        const size_t mark = m_variables.size();
        const Value value = evalPipe(dot, *node.pipe);
        Flow flow = Flow::Normal;
        if (isTrue(value))
            flow = walkList(node.kind == NodeKind::With ? value : dot, *node.body);
        else if (node.otherwise)
            flow = walkList(dot, *node.otherwise);
        m_variables.resize(mark);
        return flow;
    }

    void range(const Value& dot, const Node& node) {
        const size_t mark = m_variables.size();
        const Value value = evalPipe(dot, *node.pipe, false);
        if (!rangeOver(node, value) && node.otherwise)
            walkList(dot, *node.otherwise);
        m_variables.resize(mark);
    }

    /// False if there was nothing to walk over.
    bool rangeOver(const Node& node, const Value& value) {
        if (!value.valid() || value.isNull())
            return false;
        const Json& json = value.json();
        if (json.is_number_integer())
            return rangeNumbers(node, json.get<int64_t>());
        if (!json.is_structured())
            fail(*node.pipe, "range can't iterate over " + formatValue(json));
        if (json.is_array()) {
            for (size_t i = 0; i < json.size(); ++i)
                if (!iterate(node, Value::of(static_cast<int64_t>(i)), member(value, {}, json[i])))
                    break;
            return !json.empty();
        }
        std::vector<std::string> keys;
        for (const auto& item : json.items())
            keys.push_back(item.key());
        std::sort(keys.begin(), keys.end());
        for (const std::string& key : keys)
            if (!iterate(node, Value::of(key), member(value, key, json[key])))
                break;
        return !keys.empty();
    }

    bool rangeNumbers(const Node& node, int64_t count) {
        for (int64_t i = 0; i < count; ++i)
            if (!iterate(node, Value::of(i), Value::of(i)))
                break;
        return count > 0;
    }

    bool iterate(const Node& node, const Value& key, const Value& element) {
        const std::vector<std::string>& names = node.pipe->declared;
        const size_t mark = m_variables.size();
        if (names.size() == 1)
            setVariable(node, names[0], element);
        if (names.size() == 2) {
            setVariable(node, names[0], key);
            setVariable(node, names[1], element);
        }
        const Flow flow = walkList(element, *node.body);
        m_variables.resize(mark);
        return flow != Flow::Break;
    }

    void setVariable(const Node& node, const std::string& name, const Value& value) {
        if (!node.pipe->assigns) {
            m_variables.push_back({name, value});
            return;
        }
        assign(node, name, value);
    }

    void assign(const Node& node, const std::string& name, const Value& value) {
        const auto found = std::find_if(m_variables.rbegin(), m_variables.rend(),
                                        [&](const Variable& v) { return v.name == name; });
        if (found == m_variables.rend())
            fail(node, "undefined variable: " + name);
        found->value = value;
    }

    Value evalPipe(const Value& dot, const Node& pipe, bool declare = true) {
        Value value;
        bool hasFinal = false;
        for (const auto& command : pipe.children) {
            value = evalCommand(dot, *command, hasFinal ? &value : nullptr);
            hasFinal = true;
        }
        // A range's variables hold its elements, one after the other; the pipe itself is none of them.
        if (declare && pipe.declared.size() == 1) {
            if (pipe.assigns)
                assign(pipe, pipe.declared[0], value);
            else
                m_variables.push_back({pipe.declared[0], value});
        }
        return value;
    }

    Value evalCommand(const Value& dot, const Node& command, const Value* final) {
        const Node& first = *command.children.front();
        if (first.kind == NodeKind::Identifier)
            return evalFunction(dot, command, first, final);
        if (first.kind == NodeKind::Nil)
            fail(first, "nil is not a command");
        if (command.children.size() > 1 || final) {
            if (const std::optional<Value> label = evalLabel(dot, command, final))
                return *label;
            if (first.kind == NodeKind::Field || first.kind == NodeKind::Variable ||
                first.kind == NodeKind::Chain)
                rejectArguments(dot, first);
            fail(first, "can't give argument to non-function " + showNode(first));
        }
        return evalOperand(dot, first);
    }

    /// `.Label "key"`, the one method with an argument that docker's rows have. A title is the key itself.
    std::optional<Value> evalLabel(const Value& dot, const Node& command, const Value* final) {
        const Node& method = *command.children.front();
        const bool isLabel = m_options.labels && dot.node == m_root.node && method.kind == NodeKind::Field &&
                             method.names == std::vector<std::string>{"Label"};
        if (!isLabel || command.children.size() - 1 + (final ? 1 : 0) != 1)
            return std::nullopt;
        const Value key = final ? *final : evalOperand(dot, *command.children[1]);
        if (!key.valid() || !key.json().is_string())
            fail(method, "wrong type for value; expected string; got " + typeName(key));
        if (m_options.header)
            return key;
        const auto found = m_options.labels->find(key.json().get<std::string>());
        return Value::of(found == m_options.labels->end() ? "" : found->second);
    }

    [[noreturn]] void rejectArguments(const Value& dot, const Node& node) {
        evalOperand(dot, node); // an absent field is told first
        const std::string name =
            node.names.size() > 1 || node.kind != NodeKind::Variable ? node.names.back() : "";
        if (name.empty())
            fail(node, "can't give argument to non-function " + showNode(node));
        fail(node, name + " is not a method but has arguments");
    }

    Value evalOperand(const Value& dot, const Node& node) {
        switch (node.kind) {
        case NodeKind::Dot:
            return dot;
        case NodeKind::Nil:
            return Value{};
        case NodeKind::Literal:
            return Value::of(node.value);
        case NodeKind::Field:
            return evalFields(node, dot, node.names, 0);
        case NodeKind::Variable:
            return evalFields(node, variable(node), node.names, 1);
        case NodeKind::Chain:
            return evalFields(node, evalOperand(dot, *node.children.front()), node.names, 0);
        case NodeKind::Pipe:
            return evalPipe(dot, node);
        case NodeKind::Identifier:
            return evalFunction(dot, node, node, nullptr);
        default:
            fail(node, "can't evaluate command " + quoteGo(showNode(node)));
        }
    }

    const Value& variable(const Node& node) const {
        for (auto it = m_variables.rbegin(); it != m_variables.rend(); ++it)
            if (it->name == node.names.front())
                return it->value;
        fail(node, "undefined variable: " + node.names.front());
    }

    Value member(const Value& owner, std::string_view name, const Json& part) const {
        Value value = Value::inside(owner, part);
        const GoShape* shape = m_options.shape;
        if (!shape || name.empty())
            return value;
        if (part.is_null() && shape->nullKind)
            value.nullKind = shape->nullKind(name);
        value.dynamicMap = part.is_object() && shape->isMap && shape->isMap(name);
        return value;
    }

    Value evalFields(const Node& node, Value value, const std::vector<std::string>& names, size_t from) {
        for (size_t i = from; i < names.size(); ++i)
            value = evalField(node, value, names[i]);
        return value;
    }

    Value evalField(const Node& node, const Value& receiver, const std::string& name) {
        if (!receiver.valid())
            fail(node, "nil data; no entry for key " + quoteGo(name));
        const Json& json = receiver.json();
        if (json.is_object()) {
            if (const auto found = json.find(name); found != json.end())
                return member(receiver, name, *found);
            if (receiver.dynamicMap)
                return Value{};
            if (const GoShape* shape = m_options.shape;
                shape && shape->isOmitted && shape->nullKind && shape->isOmitted(name, json)) {
                const NullKind kind = shape->nullKind(name);
                return {std::make_shared<const Json>(kind == NullKind::Text ? Json("") : Json()), kind};
            }
            const bool typedRoot = &json == m_root.node.get() && !m_options.rootType.empty();
            fail(node, typedRoot ? "can't evaluate field " + name + " in type " + m_options.rootType
                                 : "map has no entry for key " + quoteGo(name));
        }
        if (json.is_null() && receiver.nullKind == NullKind::Map)
            return Value{};
        if (json.is_null())
            fail(node, "nil pointer evaluating interface {}." + name);
        fail(node, "can't evaluate field " + name + " in type interface {}");
    }

    Value evalFunction(const Value& dot, const Node& command, const Node& identifier, const Value* final) {
        const std::string& name = identifier.text;
        const size_t operands = &command == &identifier ? 1 : command.children.size();
        const size_t count = operands - 1 + (final ? 1 : 0);
        if (name == "and" || name == "or")
            return evalLogic(dot, command, operands, count, final, name == "or");
        const Function& function = *findFunction(name);
        checkCount(identifier, function, count);
        Arguments arguments;
        for (size_t i = 1; i < operands; ++i)
            arguments.push_back(evalOperand(dot, *command.children[i]));
        if (final)
            arguments.push_back(*final);
        if (m_options.header && passesHeaderThrough(name))
            return arguments.front();
        if (m_options.escapeHtmlRoot && name == "json" && arguments[0].node.get() == m_root.node.get())
            return Value::of(toGoJson(arguments[0].json(), true));
        FunctionResult result = function.call(arguments);
        if (result.badArgument >= 0) {
            const auto place = static_cast<size_t>(result.badArgument) + 1;
            fail(place < operands ? *command.children[place] : command, result.error);
        }
        if (!result.error.empty())
            fail(command, "error calling " + name + ": " + result.error);
        return result.value;
    }

    void checkCount(const Node& identifier, const Function& function, size_t count) const {
        const auto given = static_cast<int>(count);
        const std::string got = std::to_string(given);
        if (function.maximum < 0 && given < function.minimum)
            fail(identifier, "wrong number of args for " + identifier.text + ": want at least " +
                                 std::to_string(function.minimum) + " got " + got);
        const bool tooMany = function.maximum >= 0 && given > function.maximum;
        if (given < function.minimum || tooMany)
            fail(identifier, "wrong number of args for " + identifier.text + ": want " +
                                 std::to_string(function.minimum) + " got " + got);
    }

    /// and/or give the first argument that decides, and look no further.
    Value evalLogic(const Value& dot, const Node& command, size_t operands, size_t count, const Value* final,
                    bool stopAtTrue) {
        if (count == 0)
            fail(command, std::string("wrong number of args for ") + (stopAtTrue ? "or" : "and") +
                              ": want at least 1 got 0");
        Value value;
        for (size_t i = 1; i < operands; ++i) {
            value = evalOperand(dot, *command.children[i]);
            if (isTrue(value) == stopAtTrue)
                return value;
        }
        return final ? *final : value;
    }

    const std::string& m_text;
    const Options& m_options;
    Value m_root;
    std::vector<Variable> m_variables;
    std::string m_out;
};

} // namespace

Template::Template(std::string text, std::unique_ptr<Node> tree)
    : m_text(std::move(text)), m_tree(std::move(tree)) {}
Template::Template(Template&&) noexcept = default;
Template& Template::operator=(Template&&) noexcept = default;
Template::~Template() = default;

Template Template::parse(std::string_view text) {
    return {std::string(text), tmpl::parse(text)};
}

std::string Template::execute(const Json& root, const Options& options) const {
    return Evaluator(m_text, root, options).run(*m_tree);
}

} // namespace outcrop::cli::tmpl
