// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/theme/fonts.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace outcrop::ui {

namespace {

QFont sans(int pixels, QFont::Weight weight = QFont::Normal) {
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                      QStringLiteral("Liberation Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

int digitWidth(const QFontMetrics& metrics) {
    int widest = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(c)));
    return widest;
}

bool readsFromTheRight(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

/// Runs are placed one by one from the left, so what only keeps them in order is left out.
QString withoutMarks(QString text) {
    return text.removeIf(
        [](QChar c) { return c == QChar(0x200E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069); });
}

/// Calls put(text, width) for each run: digits one by one, everything between them as it stands.
template <class Put>
void forEachRun(const QFontMetrics& metrics, const QString& text, Put put) {
    const int digit = digitWidth(metrics);
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] >= u'0' && text[i] <= u'9') {
            put(text.mid(i, 1), digit);
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && !(text[end] >= u'0' && text[end] <= u'9'))
            ++end;
        const QString run = text.mid(i, end - i);
        put(run, metrics.horizontalAdvance(run));
        i = end;
    }
}

} // namespace

QFont bodyFont() {
    return sans(13);
}
QFont secondaryFont() {
    return sans(12);
}
QFont columnHeadFont() {
    return sans(12, QFont::Medium);
}
QFont titleFont() {
    return sans(19, QFont::DemiBold);
}

QFont monoFont() {
    QFont font;
    font.setFamilies({QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans Mono"),
                      QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Liberation Mono")});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setStyleStrategy(QFont::PreferNoShaping); // "--" is two dashes, not a ligature
    font.setPixelSize(12);
    return font;
}

QFont monoFontFor(const QString& text) {
    return readsFromTheRight(text) ? secondaryFont() : monoFont();
}

int tabularWidth(const QFontMetrics& metrics, const QString& text) {
    if (readsFromTheRight(text))
        return metrics.horizontalAdvance(text);
    int width = 0;
    forEachRun(metrics, withoutMarks(text), [&width](const QString&, int w) { width += w; });
    return width;
}

void drawTabular(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text) {
    if (readsFromTheRight(text)) { // words: only the whole line can be put in order
        painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        return;
    }
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = tabularWidth(metrics, text);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    alignment = QStyle::visualAlignment(direction, alignment);
    int x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() + 1 - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - width) / 2;
    const int baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    painter.setLayoutDirection(Qt::LeftToRight);
    forEachRun(metrics, withoutMarks(text), [&](const QString& run, int w) {
        const int slack = w - metrics.horizontalAdvance(run);
        painter.drawText(x + slack / 2, baseline, run);
        x += w;
    });
    painter.setLayoutDirection(direction);
}

} // namespace outcrop::ui
