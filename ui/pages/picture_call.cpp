// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/picture_call.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/progress.h"
#include "core/layer/worker_call.h"

#include <array>
#include <cstring>
#include <unistd.h>

namespace outcrop::ui {

namespace {
constexpr int kPictureEdge = 1024; ///< pixels: more than a pane shows
}

Picture readPicture(int fd, const std::string& object, const std::stop_token& stop) {
    const UniqueFd answer = makeMemoryFile("outcrop-picture");
    Progress quiet;
    if (::lseek(fd, 0, SEEK_SET) < 0)
        throw Error::fromErrno("read", object);
    WorkerCall call("decode-picture", object);
    call.program("outcrop-picture").argument(std::to_string(kPictureEdge));
    call.input(fd).input(answer.get()).expect(0).run(quiet, stop);
    std::array<int32_t, 4> head{};
    constexpr uint64_t kMost = sizeof head + 4ULL * kPictureEdge * kPictureEdge;
    if (::lseek(answer.get(), 0, SEEK_SET) < 0)
        throw Error::fromErrno("read picture", object);
    const std::string bytes = readAll(answer.get(), object, kMost);
    if (bytes.size() >= sizeof head)
        std::memcpy(head.data(), bytes.data(), sizeof head);
    const auto [wholeWidth, wholeHeight, width, height] = head;
    const bool fits = width > 0 && height > 0 && width <= kPictureEdge && height <= kPictureEdge &&
                      wholeWidth > 0 && wholeHeight > 0;
    const size_t line = fits ? static_cast<size_t>(width) * 4 : 0;
    if (!fits || bytes.size() != sizeof head + line * static_cast<size_t>(height))
        throw Error(ErrorCode::BadInput, "show", object, "the child broke the protocol");
    Picture picture{QImage(width, height, QImage::Format_ARGB32_Premultiplied), {wholeWidth, wholeHeight}};
    if (picture.image.isNull())
        throw Error(ErrorCode::NoSpace, "show", object, "there is no memory for it");
    for (int y = 0; y < height; ++y)
        std::memcpy(picture.image.scanLine(y), bytes.data() + sizeof head + line * static_cast<size_t>(y),
                    line);
    return picture;
}

} // namespace outcrop::ui
