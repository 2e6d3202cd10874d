// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/theme/tokens.h"

#include <QPalette>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace outcrop::ui {

namespace {

Tokens makeLight() {
    Tokens t;
    t.window = QColor(0xF4, 0xF2, 0xEE);
    t.rail = QColor(0xEA, 0xE6, 0xDF);
    t.surface = QColor(0xFF, 0xFF, 0xFF);
    t.list = QColor(0xFA, 0xF9, 0xF6);
    t.hairline = QColor(0xDF, 0xDA, 0xD1);
    t.text = QColor(0x1E, 0x23, 0x28);
    // One step darker than #66707A, which falls just below 4.5:1 on rail and selection.
    t.secondary = QColor(0x5A, 0x64, 0x6E);
    t.outline = QColor(0x85, 0x7F, 0x76);
    t.accent = QColor(0xA2, 0x46, 0x1A);
    t.onAccent = QColor(0xFF, 0xFF, 0xFF);
    t.accentTint = QColor(0xF6, 0xE4, 0xDA);
    t.selection = QColor(0xF3, 0xE3, 0xD9);
    t.added = QColor(0x1A, 0x7F, 0x4B);
    t.changed = QColor(0x8A, 0x5D, 0x00);
    // A step bluer than #BF2F27, which looks like "changed" to those who see no green.
    t.removed = QColor(0xBC, 0x2A, 0x32);
    t.renamed = QColor(0x5B, 0x45, 0xB8);
    t.mount = QColor(0x0B, 0x62, 0xA8);
    t.onMark = QColor(0xFF, 0xFF, 0xFF);
    t.lineAdded = QColor(0xE3, 0xF4, 0xEA);
    t.lineRemoved = QColor(0xFB, 0xE5, 0xE3);
    t.wordAdded = QColor(0xB5, 0xE2, 0xC6);
    t.wordRemoved = QColor(0xF3, 0xB9, 0xB4);
    t.comment = QColor(0x49, 0x52, 0x5B);
    t.string = QColor(0x0F, 0x5A, 0x33);
    t.keyword = QColor(0x7A, 0x1F, 0x6B);
    t.number = QColor(0x0A, 0x4A, 0x86);
    t.name = QColor(0x7A, 0x34, 0x10);
    t.strata = {QColor(0xC9, 0xB3, 0x8C), QColor(0xB9, 0x87, 0x63), QColor(0xA9, 0xA5, 0x8F),
                QColor(0x85, 0x96, 0xA3), QColor(0x93, 0xA4, 0x7B), QColor(0xCD, 0xA2, 0x4C),
                QColor(0x6F, 0x75, 0x7B)}; // slate: a step darker than drawn, for white text
    return t;
}

/// Half of a colour over a ground: what "(half)" means in the drawings' dark diff lines.
QColor half(const QColor& color, const QColor& ground) {
    return QColor((color.red() + ground.red()) / 2, (color.green() + ground.green()) / 2,
                  (color.blue() + ground.blue()) / 2);
}

Tokens makeDark() {
    Tokens t;
    t.window = QColor(0x15, 0x17, 0x1A);
    t.rail = QColor(0x11, 0x13, 0x15);
    t.surface = QColor(0x1C, 0x1F, 0x23);
    t.list = QColor(0x20, 0x24, 0x28);
    t.hairline = QColor(0x2C, 0x31, 0x37);
    t.text = QColor(0xE7, 0xE5, 0xE0);
    t.secondary = QColor(0x98, 0xA1, 0xA9);
    t.outline = QColor(0x6E, 0x77, 0x80);
    t.accent = QColor(0xE8, 0x92, 0x64);
    t.onAccent = QColor(0x1C, 0x12, 0x0C);
    t.accentTint = QColor(0x3A, 0x28, 0x20);
    t.selection = QColor(0x33, 0x26, 0x1F);
    t.added = QColor(0x4C, 0xC3, 0x8A);
    t.changed = QColor(0xE0, 0xB2, 0x52);
    t.removed = QColor(0xFF, 0x80, 0x78);
    t.renamed = QColor(0xB7, 0xA3, 0xFF);
    t.mount = QColor(0x6F, 0xB9, 0xFF);
    t.onMark = QColor(0x14, 0x16, 0x19);
    t.lineAdded = half(QColor(0x15, 0x38, 0x26), t.surface);
    t.lineRemoved = half(QColor(0x3A, 0x1D, 0x1D), t.surface);
    t.wordAdded = QColor(0x1F, 0x5A, 0x3C);
    t.wordRemoved = QColor(0x6E, 0x2B, 0x28);
    t.comment = QColor(0xBF, 0xC6, 0xCD);
    t.string = QColor(0x9F, 0xE0, 0xB8);
    t.keyword = QColor(0xEE, 0xB6, 0xEA);
    t.number = QColor(0x9C, 0xCB, 0xFF);
    t.name = QColor(0xF0, 0xBE, 0x96);
    t.strata = {QColor(0x8F, 0x7F, 0x62), QColor(0x82, 0x60, 0x4A), QColor(0x77, 0x75, 0x6A),
                QColor(0x5B, 0x6A, 0x75), QColor(0x65, 0x73, 0x4F), QColor(0x8E, 0x71, 0x36),
                QColor(0x4C, 0x52, 0x57)};
    return t;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor Tokens::stratum(int layerIndex) const {
    const int colours = int(strata.size()) - 1;
    return layerIndex < 0 ? accent : strata[size_t(layerIndex % colours)];
}

QColor Tokens::inkOn(const QColor& ground) const {
    const QColor dark(0x12, 0x15, 0x18);
    const QColor light(0xFF, 0xFF, 0xFF);
    return contrast(dark, ground) >= contrast(light, ground) ? dark : light;
}

const Tokens& tokensFor(Scheme scheme) {
    static const Tokens light = makeLight();
    static const Tokens dark = makeDark();
    return scheme == Scheme::Dark ? dark : light;
}

Scheme schemeOf(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

const Tokens& tokens(const QWidget* widget) {
    return tokensFor(schemeOf(widget->palette()));
}

} // namespace outcrop::ui
