// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/line_blame.h"

#include "core/base/error.h"
#include "core/engine/engine.h"
#include "core/engine/if_found.h"
#include "core/engine/subject_files.h"
#include "core/inspect/blame.h"
#include "core/inspect/git/line_origins.h"

#include <optional>
#include <utility>

namespace outcrop {

namespace {

constexpr const char* kOperation = "tell the lines of";

/// One for each step; empty where the layer has no file there.
std::vector<std::string> readVersions(const Engine& engine, const Subject& subject, const std::string& path,
                                      const std::vector<BlameStep>& steps, const std::stop_token& stop) {
    const SubjectFiles files(engine, subject);
    std::vector<std::string> versions;
    uint64_t together = 0;
    for (const BlameStep& step : steps) {
        const auto file = files.open(step.layer, path, stop);
        const auto content = file ? readAtMost(*file, kMostBlamedText, path) : std::string();
        together += content ? content->size() : 0;
        if (!content || together > kMostBlamedVersions)
            throw Error(ErrorCode::Unsupported, kOperation, path, "it is too large");
        versions.push_back(*content);
    }
    return versions;
}

bool isFile(const Subject& subject, const BlameStep& step) {
    return step.node != kNoNode && subject.tree.layers()[step.layer]->type(step.node) == FileType::Regular;
}

} // namespace

LineBlame blameLinesOf(const Engine& engine, const Subject& subject, const std::string& path,
                       const std::stop_token& stop) {
    const std::vector<BlameStep> steps = blamePath(subject.tree.layers(), path);
    if (steps.empty() || !isFile(subject, steps.back()))
        throw Error(ErrorCode::NotFound, kOperation, path, "it is no file of " + subject.label);
    std::vector<std::string> versions = readVersions(engine, subject, path, steps, stop);
    LineBlame blame;
    blame.layers = lineOrigins(versions, stop);
    blame.text = std::move(versions.back());
    if (blame.layers.empty() && !blame.text.empty())
        throw Error(ErrorCode::BadInput, kOperation, path, "it is no text");
    for (size_t& layer : blame.layers)
        layer = steps[layer].layer;
    blame.origins = subject.origins;
    return blame;
}

Subject subjectOfLines(const Engine& engine, const std::string& name, const std::stop_token& stop) {
    const SubjectName parsed = SubjectName::parse(name);
    if (parsed.kind != Subject::Kind::Container)
        return engine.subject(name, stop);
    const ContainerRecord record = engine.containers().find(parsed.name).record;
    auto image = ifFound([&] { return engine.subject("image:" + record.image.str(), stop); });
    if (!image)
        return engine.subject(name, stop); // removed by force: its layers have no history any more
    image->kind = Subject::Kind::Container;
    image->name = record.name;
    image->label = "container " + record.name;
    image->tree = LazyUnion(engine.containerFiles(record.id.str(), stop)->layers());
    image->origins.push_back({static_cast<int>(image->origins.size()) + 1, image->label, 0});
    return *std::move(image);
}

} // namespace outcrop
