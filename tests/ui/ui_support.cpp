// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/ui/ui_support.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QUrl>

namespace outcrop::test {

namespace {

bool enter(QWidget* widget, const QPoint& pos, const QMimeData& data) {
    QDragEnterEvent event(pos, Qt::CopyAction | Qt::LinkAction | Qt::MoveAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    event.ignore();
    QApplication::sendEvent(widget, &event);
    return event.isAccepted();
}

bool hasName(const QWidget* widget) {
    if (!widget->accessibleName().isEmpty())
        return true;
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
    if (interface != nullptr && !interface->text(QAccessible::Name).isEmpty())
        return true;
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button != nullptr && !button->text().isEmpty();
}

/// Parts of a composed control that its owner's name covers.
bool isPart(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return parent != nullptr &&
           (qobject_cast<const QAbstractSpinBox*>(parent) != nullptr || parent->inherits("QComboBox") ||
            widget->inherits("QComboBoxPrivateContainer") ||
            widget->objectName() == QLatin1String("qt_scrollarea_viewport"));
}

} // namespace

void keepSettingsIn(const std::filesystem::path& directory) {
    QCoreApplication::setOrganizationName("outcrop-test"); // without one they are not kept
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       QString::fromStdString(directory.string()));
}

bool dropPaths(QWidget* widget, const QPoint& pos, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QPoint local = pos;
    for (QWidget* target = widget; target != nullptr; target = target->parentWidget()) {
        if (target->acceptDrops() && enter(target, local, data)) {
            const auto actions = Qt::CopyAction | Qt::LinkAction | Qt::MoveAction;
            QDragMoveEvent move(local, actions, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(target, &move);
            QDropEvent drop(local, actions, &data, Qt::LeftButton, Qt::NoModifier);
            drop.ignore();
            QApplication::sendEvent(target, &drop);
            return drop.isAccepted();
        }
        if (target->isWindow())
            break;
        local = target->mapToParent(local);
    }
    return false;
}

QStringList unnamedControls(const QWidget* root) {
    QStringList unnamed;
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || isPart(widget) ||
            qobject_cast<const QLabel*>(widget) != nullptr)
            continue;
        if (widget->inherits("QTabBar") || widget->inherits("QHeaderView") || widget->inherits("QScrollBar"))
            if (widget->parentWidget() != nullptr)
                continue; // named by what they belong to
        const bool takenAway = qobject_cast<const QAbstractButton*>(widget) != nullptr && widget->isHidden();
        if (!takenAway && !hasName(widget))
            unnamed.append(QStringLiteral("%1 “%2” in %3")
                               .arg(QString::fromLatin1(widget->metaObject()->className()),
                                    widget->objectName(),
                                    QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
    }
    return unnamed;
}

} // namespace outcrop::test
