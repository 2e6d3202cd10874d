// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

class QWidget;

namespace outcrop::ui {

/// The widgets in which a page's panes will stand. Without them the panes belong to the page until someone
/// takes them.
struct PageHome {
    QWidget* lists = nullptr;
    QWidget* details = nullptr;
};

} // namespace outcrop::ui
