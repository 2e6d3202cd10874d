// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/theme/icons.h"

#include "ui/theme/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <algorithm>
#include <cmath>

/// A static library's resources are only linked when something names them, and the macro wants no namespace
/// around it.
static void loadIconResources() {
    Q_INIT_RESOURCE(ui);
}

Q_LOGGING_CATEGORY(iconLog, "outcrop.icons", QtWarningMsg)

namespace outcrop::ui {

namespace {

/// The drawing's text; read once. UI thread only, as all painting.
const QByteArray& source(const QString& name) {
    static const bool loaded = (loadIconResources(), true);
    Q_UNUSED(loaded)
    static QHash<QString, QByteArray> cache;
    auto it = cache.find(name);
    if (it == cache.end()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            qCWarning(iconLog) << "no icon named" << name;
        it = cache.insert(name, file.readAll());
    }
    return it.value();
}

/// Where more width is asked for than the drawing has, it stands at the leading edge: what is left is the
/// space to the word beside it.
QPixmap rendered(const QString& name, const QColor& color, const QSize& pixels) {
    const int space = std::max(pixels.width() - pixels.height(), 0);
    const int left = space > 0 && QGuiApplication::isRightToLeft() ? space : 0;
    const QString key = QStringLiteral("outcrop-icon/%1/%2/%3x%4+%5")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(left);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QByteArray svg = source(name);
    if (svg.isEmpty())
        return pixmap;
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(left, 0, pixels.width() - space, pixels.height()));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Renders at the asked size in the colour of the moment, so icons are sharp at 1.5 and follow a switch of
/// scheme.
class SvgIconEngine : public QIconEngine {
public:
    SvgIconEngine(QString name, IconTone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        paintIcon(*painter, rect, m_name, color(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return rendered(m_name, color(mode, state), size);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        return rendered(m_name, color(mode, state), size);
    }
    QIconEngine* clone() const override { return new SvgIconEngine(m_name, m_tone); }
    QString key() const override { return QStringLiteral("outcrop-svg"); }
    QString iconName() override { return m_name; }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const {
        const Tokens& t = tokensFor(schemeOf(QGuiApplication::palette()));
        if (mode == QIcon::Disabled) {
            QColor faded = t.secondary;
            faded.setAlphaF(0.5F);
            return faded;
        }
        if (state == QIcon::On)
            return t.accent;
        switch (m_tone) {
        case IconTone::Text:
            return t.text;
        case IconTone::Secondary:
            return t.secondary;
        case IconTone::Accent:
            return t.accent;
        case IconTone::OnAccent:
            return t.onAccent;
        case IconTone::Removed:
            return t.removed;
        case IconTone::Mount:
            return t.mount;
        }
        return t.text;
    }

    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(const QString& name, IconTone tone) {
    if (name.isEmpty() || source(name).isEmpty())
        return {};
    return QIcon(new SvgIconEngine(name, tone));
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color) {
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize pixels(int(std::lround(rect.width() * ratio)), int(std::lround(rect.height() * ratio)));
    QPixmap pixmap = rendered(name, color, pixels);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}

} // namespace outcrop::ui
