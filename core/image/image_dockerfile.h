// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/image/images.h"

#include <string>
#include <vector>

namespace outcrop {

/// One instruction of an image's Dockerfile and the step of its history that it made.
struct DockerfileStep {
    std::string text; ///< may have several lines; no line break at its end
    int step = -1;    ///< index into ImageDetails::steps; FROM: the topmost of the base's, -1 for scratch
};

/// An image's history read as a Dockerfile. It begins with the image of the store that most of it is made of,
/// if there is one: a guess, since an image does not say what it was built from. Sources of COPY and ADD are
/// as the builder noted them.
std::vector<DockerfileStep> imageDockerfile(const Images& images, const ImageDetails& image);

/// The whole text, with a line break at its end.
std::string dockerfileText(const std::vector<DockerfileStep>& steps);

} // namespace outcrop
