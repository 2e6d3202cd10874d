// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/archive_drop.h"

#include "ui/dialogs/path_kinds.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QDropEvent>
#include <QPainter>
#include <QWidget>

namespace outcrop::ui {

namespace {

/// Laid over the window while an archive is dragged over it, so that one sees that it will be taken.
class Veil : public QWidget {
public:
    Veil(const QString& text, QWidget* parent) : QWidget(parent), m_text(text) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens& colours = tokens(this);
        QColor ground = colours.window;
        ground.setAlphaF(0.86F);
        painter.fillRect(rect(), ground);
        painter.setPen(QPen(colours.accent, 2, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(space::xl, space::xl, -space::xl, -space::xl),
                                space::radius, space::radius);
        const QRectF mark(rect().center().x() - 16, rect().center().y() - 44, 32, 32);
        paintIcon(painter, mark, QStringLiteral("import"), colours.accent);
        painter.setFont(titleFont());
        painter.setPen(colours.text);
        painter.drawText(rect().adjusted(0, 40, 0, 0), Qt::AlignCenter, m_text);
    }

private:
    QString m_text;
};

} // namespace

ArchiveDrop::ArchiveDrop(QWidget* window)
    : QObject(window), m_window(window), m_veil(new Veil(tr("Drop to import the image archive"), window)) {
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool ArchiveDrop::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_window)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
        m_dragged.forget();
        [[fallthrough]];
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        if (!m_dragged.mayHold(drag->mimeData(), archivesAmong))
            break;
        drag->setDropAction(Qt::CopyAction); // what is proposed may be a move, and the file gone after it
        drag->accept();
        m_veil->setGeometry(m_window->rect());
        m_veil->raise();
        m_veil->show();
        return true;
    }
    case QEvent::DragLeave:
        m_veil->hide();
        break;
    case QEvent::Drop: {
        m_veil->hide();
        auto* drop = static_cast<QDropEvent*>(event);
        const QStringList archives = archivesAmong(m_dragged.of(drop->mimeData()));
        if (archives.isEmpty())
            break;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        emit archivesDropped(archives);
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace outcrop::ui
