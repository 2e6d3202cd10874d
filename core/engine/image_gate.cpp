// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/image_gate.h"

#include "core/engine/packages.h"
#include "core/engine/secrets.h"
#include "core/inspect/path_filter.h"

namespace outcrop {

namespace {

GateRule ruleOver(std::string name, std::vector<std::string> found) {
    return {std::move(name), found.empty() ? Verdict::Passed : Verdict::Failed, std::to_string(found.size()),
            "0", std::move(found)};
}

std::string described(const SecretFinding& finding) {
    return finding.rule + " in " + placeOf(finding) +
           (finding.layer > 0 ? " (layer " + std::to_string(finding.layer) + ")" : "");
}

} // namespace

GateRule judgeSecrets(const Engine& engine, const std::string& name, Progress& progress,
                      const std::stop_token& stop, uint64_t maxFileSize) {
    SecretReport report = findSecrets(engine, name, progress, stop, maxFileSize);
    std::vector<std::string> found;
    for (const SecretFinding& finding : report.findings)
        if (finding.confidence != Confidence::Low)
            found.push_back(described(finding));
    GateRule rule = ruleOver("no-secrets", std::move(found));
    if (!report.unread.empty())
        progress.warn("no secrets were looked for in " + std::to_string(report.unread.size()) +
                      (report.unread.size() == 1 ? " large file" : " large files"));
    rule.unread = std::move(report.unread);
    return rule;
}

GateRule judgePackages(const Engine& engine, const std::string& name,
                       const std::vector<std::string>& forbidden, Progress& progress,
                       const std::stop_token& stop) {
    const PathFilter names(forbidden, {});
    std::vector<std::string> found;
    for (const Package& package : installedPackages(engine, name, progress, stop).packages)
        if (names.fits("/" + package.name))
            found.push_back(package.name + " " + package.version + " (" +
                            packageManagerName(package.manager) + ", layer " + std::to_string(package.layer) +
                            ")");
    return ruleOver("forbid-package", std::move(found));
}

GateAnswer judgeImage(const Engine& engine, const GateWish& wish, Progress& progress,
                      const std::stop_token& stop) {
    const Subject image = engine.subject(wish.image, stop);
    const Weight weight = weigh(image.tree.layers(), stop);
    std::optional<Weight> base;
    if (!wish.base.empty())
        base = weigh(engine.subject(wish.base, stop).tree.layers(), stop);
    GateAnswer answer{image.label, judge({*image.tree, weight, base ? &*base : nullptr}, wish.limits)};
    if (wish.noSecrets)
        answer.rules.push_back(judgeSecrets(engine, wish.image, progress, stop, wish.maxFileSize));
    if (!wish.forbiddenPackages.empty())
        answer.rules.push_back(judgePackages(engine, wish.image, wish.forbiddenPackages, progress, stop));
    return answer;
}

} // namespace outcrop
