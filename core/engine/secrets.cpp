// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/secrets.h"

#include "core/base/error.h"
#include "core/engine/layer_scan.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace outcrop {

namespace {

/// What an image says of itself, a line for each thing, so that a finding's line tells which.
struct ConfigText {
    struct Line {
        SecretFinding::Where where;
        std::string what;
        int layer = 0;
    };
    std::vector<Line> lines;
    std::string text;

    void add(SecretFinding::Where where, std::string what, std::string content, int layer = 0) {
        std::ranges::replace(content, '\n', ' ');
        lines.push_back({where, std::move(what), layer});
        text += content + '\n';
    }
};

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += word + ' ';
    return text;
}

void addProcess(ConfigText& text, const ProcessConfig& config) {
    using Where = SecretFinding::Where;
    for (const std::string& variable : config.env)
        text.add(Where::Variable, variable.substr(0, variable.find('=')), variable);
    text.add(Where::Config, "Entrypoint", joined(config.entrypoint.value_or(std::vector<std::string>())));
    text.add(Where::Config, "Cmd", joined(config.cmd.value_or(std::vector<std::string>())));
    for (const auto& [key, value] : config.labels)
        text.add(Where::Config, "Label " + key, key + "=" + value);
    for (const std::string& line : config.onBuild)
        text.add(Where::Config, "OnBuild", line);
    if (!config.healthcheck.is_null())
        text.add(Where::Config, "Healthcheck",
                 config.healthcheck.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

class SecretSearch {
public:
    SecretSearch(const Engine& engine, Progress& progress, const std::stop_token& stop, uint64_t maxFileSize)
        : m_engine(engine), m_progress(progress), m_stop(stop), m_maxFileSize(maxFileSize) {}

    SecretReport run(const std::string& name) {
        ScopeBuilder builder(m_engine);
        builder.withHistory(true).add(name, m_stop);
        const Scope scope = builder.take();
        if (scope.subjects.size() != 1)
            throw Error(ErrorCode::BadInput, "look for secrets", name,
                        "it is not one image, container, volume or directory");
        const ScopeSubject& subject = scope.subjects.front();
        m_report.label = labelOf(subject);
        std::map<size_t, std::vector<SecretFinding>> byLayer; // a stack may have one layer several times
        for (size_t i = 0; i < subject.layers.size(); ++i) {
            auto [known, fresh] = byLayer.try_emplace(subject.layers[i]);
            if (fresh)
                known->second = layer(scope.layers[subject.layers[i]]);
            place(subject, i, known->second);
            if (fresh)
                listUnread(*subject.trees[i], subject.origins[i].number);
        }
        if (subject.kind == Subject::Kind::Image || subject.kind == Subject::Kind::Container)
            config(subject, name);
        sort();
        return std::move(m_report);
    }

private:
    static SecretFinding findingOf(const SecretMatch& match) {
        SecretFinding finding;
        finding.rule = match.rule;
        finding.confidence = match.confidence;
        finding.text = match.text;
        finding.line = match.line;
        return finding;
    }

    void listUnread(const FileTree& layer, int number) {
        for (uint32_t i = 1; i < layer.size(); ++i) {
            const NodeIndex node{i};
            if (layer.type(node) != FileType::Regular || layer.isHardlink(node) ||
                layer.entry(node).size <= m_maxFileSize)
                continue;
            m_report.unread.push_back(layer.path(node) + " (" +
                                      (number > 0 ? "layer " + std::to_string(number) + ", " : "") +
                                      std::to_string(layer.entry(node).size) + " bytes)");
        }
    }

    std::vector<SecretFinding> layer(const ScopeLayer& layer) {
        LayerFiles files = LayerFiles::all(layer);
        files.selection().maxFileSize = m_maxFileSize;
        if (files.empty())
            return {};
        const UniqueFd input = layer.open();
        const Scanned<SecretMatch> scanned =
            workerFindSecrets({layer.kind, input.get(), layer.label}, files.selection(), m_progress, m_stop);
        m_report.files += scanned.totals.files;
        m_report.tooLarge += scanned.totals.tooLarge;
        m_report.limited |= scanned.totals.limited;
        std::vector<SecretFinding> findings;
        for (const SecretMatch& match : scanned.rows)
            for (const NodeIndex node : files.nodesAt(match.place)) {
                findings.push_back(findingOf(match));
                findings.back().path = layer.tree->path(node);
            }
        return findings;
    }

    void place(const ScopeSubject& subject, size_t at, const std::vector<SecretFinding>& found) {
        for (SecretFinding finding : found) {
            const PathState state = stateOf(subject.trees, at, finding.path);
            finding.layer = subject.origins[at].number;
            finding.createdBy = subject.origins[at].createdBy;
            finding.visibility = state.visibility;
            if (state.visibility != Visibility::Shown)
                finding.hiddenBy = subject.origins[state.by].number;
            m_report.findings.push_back(std::move(finding));
        }
    }

    ConfigText configText(const ScopeSubject& subject, const std::string& name) const {
        ConfigText text;
        std::string image = SubjectName::parse(name).name;
        if (subject.kind == Subject::Kind::Container) {
            const ContainerRecord record = m_engine.containers().find(image).record;
            addProcess(text, record.config);
            image = record.image.str();
        }
        try {
            const ImageDetails details = m_engine.images().details(image);
            if (subject.kind == Subject::Kind::Image)
                addProcess(text, details.config.config);
            for (const LayerStep& step : details.steps)
                text.add(SecretFinding::Where::History, step.createdBy, step.createdBy, step.layerIndex + 1);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound || subject.kind != Subject::Kind::Container)
                throw; // a container may outlive its image's names
        }
        return text;
    }

    void config(const ScopeSubject& subject, const std::string& name) {
        const ConfigText text = configText(subject, name);
        const UniqueFd input = makeMemoryFile("outcrop-config");
        writeFull(input.get(), text.text.data(), text.text.size(), "config");
        const Scanned<SecretMatch> scanned =
            workerFindSecrets({ScanInput::Kind::Text, input.get(), m_report.label}, {}, m_progress, m_stop);
        std::vector<SecretFinding> findings;
        for (const SecretMatch& match : scanned.rows) {
            if (match.line < 1 || match.line > text.lines.size())
                throw Error(ErrorCode::BadInput, "look for secrets", m_report.label,
                            "the worker broke the protocol");
            const ConfigText::Line& line = text.lines[match.line - 1];
            SecretFinding finding = findingOf(match);
            finding.where = line.where;
            finding.line = 0;
            finding.layer = line.where == SecretFinding::Where::History ? line.layer : 0;
            if (line.where == SecretFinding::Where::History)
                finding.createdBy = line.what;
            else
                finding.path = line.what;
            findings.push_back(std::move(finding));
        }
        mergeHistory(findings);
    }

    /// A variable's instruction is in the history with the same value: that is one finding, not two.
    void mergeHistory(std::vector<SecretFinding>& findings) {
        const auto isHistory = [](const SecretFinding& f) {
            return f.where == SecretFinding::Where::History;
        };
        for (SecretFinding& finding : findings) {
            if (isHistory(finding))
                continue;
            const auto told = std::ranges::find_if(findings, [&](const SecretFinding& other) {
                return isHistory(other) && other.text == finding.text;
            });
            if (told != findings.end())
                finding.createdBy = told->createdBy;
        }
        for (const SecretFinding& finding : findings) {
            const bool told =
                isHistory(finding) && std::ranges::any_of(findings, [&](const SecretFinding& other) {
                    return !isHistory(other) && other.text == finding.text;
                });
            if (!told)
                m_report.findings.push_back(finding);
        }
    }

    void sort() {
        std::ranges::stable_sort(m_report.findings, [](const SecretFinding& a, const SecretFinding& b) {
            if (a.confidence != b.confidence)
                return a.confidence > b.confidence;
            return std::tie(a.layer, a.path, a.line) < std::tie(b.layer, b.path, b.line);
        });
    }

    const Engine& m_engine;
    Progress& m_progress;
    std::stop_token m_stop;
    uint64_t m_maxFileSize;
    SecretReport m_report;
};

} // namespace

std::string placeOf(const SecretFinding& finding) {
    switch (finding.where) {
    case SecretFinding::Where::File:
        return finding.path + ':' + std::to_string(finding.line);
    case SecretFinding::Where::Variable:
        return "env " + finding.path;
    case SecretFinding::Where::History:
        return "history";
    case SecretFinding::Where::Config:
        break;
    }
    return "config " + finding.path;
}

std::string maskedSecret(const std::string& text) {
    constexpr size_t kShown = 4;
    constexpr size_t kLeast = 12; // of a shorter one four would be too much
    return (text.size() >= kLeast ? text.substr(0, kShown) : std::string()) + "****";
}

namespace {

std::string masked(std::string text, const std::string& secret) {
    if (secret.empty())
        return text;
    const std::string instead = maskedSecret(secret);
    for (size_t at = text.find(secret); at != std::string::npos; at = text.find(secret, at + instead.size()))
        text.replace(at, secret.size(), instead);
    return text;
}

} // namespace

MaskedInstructions::MaskedInstructions(const std::vector<SecretFinding>& all) {
    for (const SecretFinding& finding : all)
        if (finding.where != SecretFinding::Where::File)
            m_told.insert(finding.text);
}

std::string MaskedInstructions::of(const SecretFinding& finding) const {
    std::string text = masked(finding.createdBy, finding.text);
    for (const std::string& told : m_told)
        text = masked(std::move(text), told);
    return text;
}

SecretReport findSecrets(const Engine& engine, const std::string& name, Progress& progress,
                         const std::stop_token& stop, uint64_t maxFileSize) {
    return SecretSearch(engine, progress, stop, maxFileSize).run(name);
}

} // namespace outcrop
