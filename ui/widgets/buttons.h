// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QIcon>
#include <QPushButton>

namespace outcrop::ui {

enum class ButtonLook { Plain, Primary, Danger, Small };
/// Gives a button its look by the stylesheet of the theme.
void setLook(QPushButton* button, ButtonLook look);
/// An icon beside the button's word, with a step of the spacing scale between them, where Qt has half of it.
void setIconBeside(QAbstractButton* button, const QIcon& icon);
/// A QTabWidget/QTabBar, QLabel… reads well without more; a label in secondary, mono or title type:
enum class TextLook { Body, Secondary, Strong, Mono, Title, Caption };
void setLook(QWidget* label, TextLook look);
/// A one-pixel line in the hairline colour.
QWidget* makeHairline(Qt::Orientation orientation, QWidget* parent);

} // namespace outcrop::ui
