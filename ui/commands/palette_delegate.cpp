// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/commands/palette_delegate.h"

#include "ui/commands/palette_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QTextLayout>

namespace outcrop::ui {

namespace {

constexpr int kRow = 34;
constexpr int kCapHeight = 20;
constexpr double kFaded = 0.6;

/// Paints within a row in left-to-right coordinates, mirrored where the language wants it.
class RowPainter {
public:
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option, bool enabled)
        : m_painter(painter), m_option(option), m_tokens(tokens(option.widget)), m_enabled(enabled),
          m_left(option.rect.left() + space::m), m_right(option.rect.right() - space::m) {}

    void ground() {
        if ((m_option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) == 0)
            return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_option.state & QStyle::State_Selected ? m_tokens.selection : m_tokens.window);
        m_painter.drawRoundedRect(m_option.rect, space::radius - 2, space::radius - 2);
    }

    void mark(const QString& iconName) {
        if (!iconName.isEmpty()) {
            const QRect box = mirrored({m_left, middle(space::icon), space::icon, space::icon});
            paintIcon(m_painter, box, iconName, ink(m_tokens.secondary));
        }
        m_left += space::icon + space::m;
    }

    void keys(const QString& text) {
        if (text.isEmpty())
            return;
        m_painter.setFont(secondaryFont());
        const int width = QFontMetrics(secondaryFont()).horizontalAdvance(text) + 2 * space::s;
        const QRect cap = mirrored({m_right - width, middle(kCapHeight), width, kCapHeight});
        m_painter.setPen(m_tokens.hairline);
        m_painter.setBrush(m_tokens.list);
        m_painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        m_painter.setPen(ink(m_tokens.secondary));
        m_painter.drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, text);
        m_right -= width + space::m;
    }

    void title(const QString& text, const QList<int>& matched) {
        const QFontMetrics metrics(bodyFont());
        const QString shown = metrics.elidedText(text, Qt::ElideRight, m_right - m_left);
        QTextLayout layout(shown, bodyFont());
        QTextOption direction(Qt::AlignLeft | Qt::AlignAbsolute);
        direction.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        direction.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(direction);
        layout.setFormats(formats(shown, matched));
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(m_right - m_left);
        layout.endLayout();
        const int width = qCeil(line.naturalTextWidth());
        const QRect box = mirrored({m_left, middle(int(line.height())), width, int(line.height())});
        m_painter.setPen(ink(m_tokens.text));
        layout.draw(&m_painter, box.topLeft());
        m_left += width + space::m;
    }

    void detail(const QString& text) {
        m_painter.setFont(secondaryFont());
        m_painter.setPen(ink(m_tokens.secondary));
        const QRect box = mirrored({m_left, m_option.rect.top(), m_right - m_left, m_option.rect.height()});
        const Qt::Alignment side =
            QStyle::visualAlignment(m_option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
        m_painter.drawText(
            box, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
            QFontMetrics(secondaryFont()).elidedText(text, Qt::ElideRight, std::max(0, box.width())));
    }

    void heading(const QString& text) {
        QFont font = secondaryFont();
        font.setWeight(QFont::DemiBold);
        m_painter.setFont(font);
        m_painter.setPen(m_tokens.secondary);
        const QRect box = mirrored(m_option.rect.adjusted(space::m, space::s, -space::m, 0));
        m_painter.drawText(box,
                           int(QStyle::visualAlignment(m_option.direction, Qt::AlignLeft) |
                               Qt::AlignAbsolute | Qt::AlignVCenter) |
                               Qt::TextSingleLine,
                           text);
    }

private:
    QRect mirrored(const QRect& rect) const {
        return QStyle::visualRect(m_option.direction, m_option.rect, rect);
    }
    int middle(int height) const { return m_option.rect.top() + (m_option.rect.height() - height) / 2; }
    QColor ink(QColor color) const {
        if (!m_enabled)
            color.setAlphaF(float(kFaded));
        return color;
    }
    QList<QTextLayout::FormatRange> formats(const QString& shown, const QList<int>& matched) const {
        QList<QTextLayout::FormatRange> ranges;
        QTextCharFormat strong;
        strong.setForeground(ink(m_tokens.accent));
        for (const int at : matched)
            if (at < shown.size())
                ranges.append({at, 1, strong});
        return ranges;
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    const Tokens& m_tokens;
    bool m_enabled;
    int m_left;
    int m_right;
};

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.rect.width(), kRow};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowPainter row(*painter, option, index.data(PaletteModel::IsEnabled).toBool());
    const QString text = index.data().toString();
    if (text.isEmpty()) {
        row.heading(index.data(role::Subtitle).toString());
    } else {
        row.ground();
        row.mark(index.data(role::IconName).toString());
        row.keys(index.data(role::Trailing).toString());
        row.title(text, index.data(PaletteModel::Matched).value<QList<int>>());
        row.detail(index.data(role::Subtitle).toString());
    }
    painter->restore();
}

} // namespace outcrop::ui
