// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QVariantMap>

class QWidget;

namespace outcrop::ui {

/// How what lies in a pane is looked at: switches, columns and the options of its file trees. A widget counts
/// if it has an object name; the names above it tell it from its like.
QVariantMap viewState(const QWidget& pane);
void setViewState(QWidget& pane, const QVariantMap& state);
/// Of a part that is made after the pane it lies in was set.
void restoreViewState(QWidget& part);

} // namespace outcrop::ui
