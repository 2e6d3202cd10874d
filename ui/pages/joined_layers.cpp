// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/joined_layers.h"

#include "core/engine/if_found.h"
#include "ui/pages/container_texts.h"
#include "ui/pages/image_texts.h"

#include <algorithm>
#include <utility>

namespace outcrop::ui {

namespace {

/// How many layers two images have in common, from the base.
int commonLayers(const ImageDetails& a, const ImageDetails& b) {
    const auto& one = a.summary.diffIds;
    const auto& other = b.summary.diffIds;
    const auto parted = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    return static_cast<int>(parted.first - one.begin());
}

/// Steps up to the one that made the last common layer.
int stepsOfLayers(const ImageDetails& image, int layers) {
    for (size_t i = 0; i < image.steps.size(); ++i)
        if (layers > 0 && image.steps[i].layerIndex == layers - 1)
            return static_cast<int>(i) + 1;
    return 0;
}

QVector<Stratum> strataOfSide(const LayeredSide& side) {
    if (!side.container)
        return strataOf(side.image);
    QVector<Stratum> strata = containerStrata(*side.container, side.image, {});
    strata.last().detail = QString::fromStdString(side.container->record.name);
    strata.last().exact.clear(); // what it changed is what the comparison tells
    return strata;
}

/// The side up to a step: itself where nothing lies above, else its image cut at the layer.
QString upTo(const LayeredSide& side, const QVector<Stratum>& strata, int step) {
    int layer = -1;
    for (int i = 0; i <= step; ++i)
        layer = std::max(layer, strata.at(i).layerIndex);
    const int layers = static_cast<int>(side.image.summary.diffIds.size());
    const bool whole = strata.at(step).writable || (!side.container && layer == layers - 1);
    if (whole || layer < 0)
        return side.name;
    return QStringLiteral("image:%1@%2").arg(imageName(side.image.summary)).arg(layer + 1);
}

void addBranch(JoinedLayers& joined, const LayeredSide& side, const QString& other, int from, int column) {
    const QVector<Stratum> strata = strataOfSide(side);
    for (int i = from; i < strata.size(); ++i) {
        joined.strata.append(strata.at(i));
        joined.strata.last().column = column;
        const QString cut = upTo(side, strata, i);
        joined.ranges.append(column == 0 ? JoinedLayers::Range{cut, other} : JoinedLayers::Range{other, cut});
    }
}

} // namespace

std::optional<LayeredSide> layeredSide(const Engine& engine, const std::string& name) {
    using Kind = Subject::Kind;
    const SubjectName parsed = SubjectName::parse(name);
    const Kind kind = parsed.kind.value_or(Kind::Image);
    if (parsed.lastLayer != 0 || (kind != Kind::Image && kind != Kind::Container))
        return std::nullopt;
    LayeredSide side;
    side.name = QString::fromStdString(name);
    std::string image = parsed.name;
    if (parsed.kind != Kind::Image) {
        side.container = ifFound([&] { return engine.containers().find(parsed.name); });
        if (side.container)
            image = side.container->record.image.str();
        else if (parsed.kind == Kind::Container)
            return std::nullopt;
    }
    auto details = ifFound([&] { return engine.images().details(image); });
    if (!details)
        return std::nullopt;
    side.image = std::move(*details);
    return side;
}

JoinedLayers joinLayers(const LayeredSide& before, const LayeredSide& after) {
    JoinedLayers joined;
    const int common = commonLayers(before.image, after.image);
    const auto& one = before.image.steps;
    const auto& other = after.image.steps;
    auto steps = static_cast<size_t>(stepsOfLayers(before.image, common));
    auto otherSteps = static_cast<size_t>(stepsOfLayers(after.image, common));
    // Steps without files that both went on with.
    while (common > 0 && steps < one.size() && otherSteps < other.size() && one[steps].layerIndex < 0 &&
           other[otherSteps].layerIndex < 0 && one[steps].createdBy == other[otherSteps].createdBy) {
        ++steps;
        ++otherSteps;
    }
    const QVector<Stratum> strata = strataOfSide(before);
    for (int i = 0; i < static_cast<int>(steps); ++i) {
        joined.strata.append(strata.at(i));
        joined.ranges.append({upTo(before, strata, i), after.name});
    }
    addBranch(joined, before, after.name, static_cast<int>(steps), 0);
    addBranch(joined, after, before.name, static_cast<int>(otherSteps), 1);
    return joined;
}

} // namespace outcrop::ui
