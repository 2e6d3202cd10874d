// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QImage>
#include <QSize>
#include <stop_token>
#include <string>

namespace outcrop::ui {

struct Picture {
    QImage image; ///< made smaller where it is large
    QSize size;   ///< as the file has it
};

/// Decodes a picture by outcrop-picture, a confined child; on a worker. fd is not owned, read from where it
/// stands. Throws Error(BadInput) for what is none, or too large.
Picture readPicture(int fd, const std::string& object, const std::stop_token& stop);

} // namespace outcrop::ui
