// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/content/content.h"

#include <string>
#include <utility>
#include <vector>

namespace outcrop {

/// Facts on their way into a Content.
class FactList {
public:
    explicit FactList(std::vector<ContentFact>& facts) : m_facts(facts) {}

    void text(std::string name, std::string value) {
        if (!value.empty())
            m_facts.push_back({std::move(name), FactForm::Text, {std::move(value)}});
    }
    void number(std::string name, uint64_t value) {
        m_facts.push_back({std::move(name), FactForm::Number, {std::to_string(value)}});
    }
    void flag(std::string name, bool value) {
        m_facts.push_back({std::move(name), FactForm::Flag, {value ? "true" : "false"}});
    }
    void list(std::string name, std::vector<std::string> values) {
        if (!values.empty())
            m_facts.push_back({std::move(name), FactForm::List, std::move(values)});
    }

private:
    std::vector<ContentFact>& m_facts;
};

} // namespace outcrop
