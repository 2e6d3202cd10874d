// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QColor>

namespace outcrop::test {

/// Eyes: the usual ones, and those that lack one kind of cone.
enum class Vision { Usual, Protanopia, Deuteranopia, Tritanopia };
const char* visionName(Vision vision);

/// How far two colours are apart for such eyes: CIE 1976 ΔE of what they see (Machado, Oliveira and Fernandes
/// 2009, severity 1). About 2.3 is just noticeable.
double difference(const QColor& a, const QColor& b, Vision vision);

} // namespace outcrop::test
