// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/models/colour_vision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace outcrop::test {

namespace {

using Three = std::array<double, 3>;
using Matrix = std::array<Three, 3>;

/// In linear light, in the order of Vision.
constexpr std::array<Matrix, 4> kSeen = {
    {{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}};
/// sRGB's primaries in CIE XYZ, each row by its white (D65).
constexpr Matrix kXyz = {{{0.4124 / 0.95047, 0.3576 / 0.95047, 0.1805 / 0.95047},
                          {0.2126, 0.7152, 0.0722},
                          {0.0193 / 1.08883, 0.1192 / 1.08883, 0.9505 / 1.08883}}};

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Three times(const Matrix& matrix, const Three& v) {
    Three out{};
    for (size_t i = 0; i < 3; ++i)
        out[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    return out;
}

Three labOf(const QColor& color, Vision vision) {
    Three seen =
        times(kSeen[size_t(vision)], {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
    for (double& channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    Three f = times(kXyz, seen);
    for (double& part : f)
        part = part > 0.008856 ? std::cbrt(part) : 7.787 * part + 16.0 / 116;
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

} // namespace

const char* visionName(Vision vision) {
    constexpr const char* names[] = {"usual", "protanopia", "deuteranopia", "tritanopia"};
    return names[size_t(vision)];
}

double difference(const QColor& a, const QColor& b, Vision vision) {
    const Three x = labOf(a, vision);
    const Three y = labOf(b, vision);
    return std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

} // namespace outcrop::test
