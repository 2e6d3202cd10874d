// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/buttons.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QFrame>
#include <QStyle>
#include <QVariant>

namespace outcrop::ui {

namespace {

void setLookName(QWidget* widget, const char* name) {
    widget->setProperty("look", QString::fromLatin1(name));
    // A property selector is only looked at when the style meets the widget anew.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

void setLook(QPushButton* button, ButtonLook look) {
    switch (look) {
    case ButtonLook::Plain:
        setLookName(button, "plain");
        break;
    case ButtonLook::Primary:
        setLookName(button, "primary");
        break;
    case ButtonLook::Danger:
        setLookName(button, "danger");
        break;
    case ButtonLook::Small:
        setLookName(button, "small");
        break;
    }
    button->setCursor(Qt::ArrowCursor);
}

void setIconBeside(QAbstractButton* button, const QIcon& icon) {
    constexpr int kQtsOwn = 4;
    button->setIcon(icon);
    button->setIconSize({space::icon + (icon.isNull() ? 0 : space::s - kQtsOwn), space::icon});
}

void setLook(QWidget* label, TextLook look) {
    switch (look) {
    case TextLook::Body:
        label->setFont(bodyFont());
        break;
    case TextLook::Secondary:
        label->setFont(secondaryFont());
        setLookName(label, "secondary");
        break;
    case TextLook::Strong:
        label->setFont(secondaryFont());
        setLookName(label, "strong");
        break;
    case TextLook::Mono:
        label->setFont(monoFont());
        break;
    case TextLook::Title:
        label->setFont(titleFont());
        break;
    case TextLook::Caption:
        label->setFont(columnHeadFont());
        setLookName(label, "caption");
        break;
    }
}

QWidget* makeHairline(Qt::Orientation orientation, QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

} // namespace outcrop::ui
