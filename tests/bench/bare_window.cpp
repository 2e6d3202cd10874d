// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// bench_bare_window: the least a program with a window can be. Prints the monotonic clock's seconds when it
// was painted, and waits to be ended.

#include <QApplication>
#include <QMainWindow>
#include <QTimer>
#include <chrono>
#include <cstdio>

namespace {

class BareWindow : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override {
        QMainWindow::paintEvent(event);
        if (m_told)
            return;
        m_told = true;
        QTimer::singleShot(0, this, [] {
            const auto now = std::chrono::steady_clock::now().time_since_epoch();
            std::printf("painted %.4f\n", std::chrono::duration<double>(now).count());
            std::fflush(stdout);
        });
    }

private:
    bool m_told = false;
};

} // namespace

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    BareWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
