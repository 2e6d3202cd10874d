// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/desktop/main_window.h"
#include "tests/support/patience.h"

#include <QTest>
#include <string>

namespace outcrop::test {

/// The window over a store, as main() opens it.
class OpenedWindow {
public:
    explicit OpenedWindow(const std::string& root)
        : m_bridge(root), m_theme(*qApp), m_window(m_bridge, m_theme) {
        m_bridge.start();
        m_window.restoreSession();
        m_window.show();
    }
    ui::MainWindow& window() { return m_window; }
    ui::Bridge& bridge() { return m_bridge; }
    bool ready() {
        return QTest::qWaitForWindowExposed(&m_window, kPatience) &&
               QTest::qWaitFor([this] { return m_bridge.snapshot()->generation > 0; }, kPatience);
    }

private:
    ui::Bridge m_bridge;
    ui::Theme m_theme;
    ui::MainWindow m_window;
};

} // namespace outcrop::test
