// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/image/image_dockerfile.h"

#include "core/oci/instruction.h"

#include <algorithm>

namespace outcrop {

namespace {

struct Base {
    std::string name = "scratch";
    size_t steps = 0; ///< of the image that are its
};

/// The layers of one, then more. Only images with a name can stand after FROM elsewhere.
bool mayBeBase(const ImageSummary& base, const ImageSummary& image) {
    return base.id != image.id && !base.tags.empty() && !base.diffIds.empty() &&
           base.diffIds.size() <= image.diffIds.size() &&
           std::equal(base.diffIds.begin(), base.diffIds.end(), image.diffIds.begin());
}

/// How many steps of the image the base's history is; 0 if the image went another way.
size_t commonSteps(const ImageDetails& base, const ImageDetails& image) {
    if (base.steps.size() >= image.steps.size())
        return 0;
    const bool same = std::equal(base.steps.begin(), base.steps.end(), image.steps.begin(),
                                 [](const LayerStep& a, const LayerStep& b) {
                                     return a.createdBy == b.createdBy && a.diffId == b.diffId;
                                 });
    return same ? base.steps.size() : 0;
}

Base baseOf(const Images& images, const ImageDetails& image) {
    Base best;
    for (const ImageSummary& other : images.list()) {
        if (!mayBeBase(other, image.summary))
            continue;
        const size_t steps = commonSteps(images.details(other.id.str()), image);
        if (steps > best.steps)
            best = {other.tags.front().familiar(), steps};
    }
    return best;
}

} // namespace

std::vector<DockerfileStep> imageDockerfile(const Images& images, const ImageDetails& image) {
    const Base base = baseOf(images, image);
    std::vector<DockerfileStep> lines;
    lines.push_back({"FROM " + base.name, static_cast<int>(base.steps) - 1});
    for (size_t i = base.steps; i < image.steps.size(); ++i) {
        const LayerStep& step = image.steps[i];
        std::string text = dockerfileInstruction(step.createdBy.empty() ? step.comment : step.createdBy);
        lines.push_back({text == "# " ? "# a layer without history" : std::move(text), static_cast<int>(i)});
    }
    return lines;
}

std::string dockerfileText(const std::vector<DockerfileStep>& steps) {
    std::string text;
    for (const DockerfileStep& step : steps)
        text += step.text + "\n";
    return text;
}

} // namespace outcrop
