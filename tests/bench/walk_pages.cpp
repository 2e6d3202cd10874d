// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// bench_walk_pages ROOT: goes through every page and tab of the desktop's window on that store by keyboard,
// so that OUTCROP_WINDOW_LOG can tell where it did not answer. Prints how many steps it took.

#include "app/desktop/main_window.h"
#include "app/desktop/window_watch.h"
#include "ui/models/disk_things_model.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/disk_page.h"
#include "ui/pages/genealogy_page.h"
#include "ui/pages/images_page.h"
#include "ui/pages/search_page.h"
#include "ui/pages/volumes_page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <cstdio>

using namespace outcrop::ui;

namespace {

constexpr int kPatience = 60000;

class Walk {
public:
    explicit Walk(const std::string& root) : m_theme(*qApp), m_bridge(root), m_window(m_bridge, m_theme) {
        m_watch = WindowWatch::ifAsked(m_window);
        m_bridge.start();
        m_window.show();
        settle();
    }

    int run() {
        through(MainWindow::Place::Images, m_window.images());
        through(MainWindow::Place::Containers, m_window.containers());
        through(MainWindow::Place::Volumes, m_window.volumes());
        compare();
        search();
        genealogy();
        disk();
        return m_steps;
    }

private:
    void settle() {
        ++m_steps;
        QTest::qWait(20);
        if (!QTest::qWaitFor([this] { return m_bridge.tasks().idle(); }, kPatience))
            std::fputs("it does not come to rest\n", stderr);
        QTest::qWait(20);
    }

    void press(QWidget* widget, Qt::Key key, int times) {
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(widget, key);
            QTest::qWait(8);
        }
    }

    static QAbstractItemView* viewIn(QWidget* pane) {
        for (auto* view : pane->findChildren<QAbstractItemView*>())
            if (view->isVisible())
                return view;
        return nullptr;
    }

    /// Down a list, into directories and back up.
    void browse(QWidget* pane) {
        QAbstractItemView* view = viewIn(pane);
        if (view == nullptr)
            return;
        view->setFocus();
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Right, Qt::Key_Down}) {
            press(view, key, 2);
            settle();
        }
        press(view, Qt::Key_PageDown, 12);
        press(view, Qt::Key_End, 1);
        settle();
        press(view, Qt::Key_Home, 1);
        settle();
    }

    void filter(QWidget* pane, const QString& text) {
        for (auto* field : pane->findChildren<QLineEdit*>()) {
            if (!field->isVisible() || !field->isEnabled() || field->isReadOnly())
                continue;
            QTest::keyClicks(field, text, Qt::NoModifier, 8);
            settle();
            field->clear();
            settle();
            return;
        }
    }

    void through(MainWindow::Place place, Page& page) {
        m_window.show(place);
        settle();
        browse(page.listPane());
        filter(page.listPane(), QStringLiteral("e"));
        QAbstractItemView* list = viewIn(page.listPane());
        for (int row = 0; list != nullptr && row < 2; ++row) {
            for (int tab = 0; tab < page.tabTitles().size(); ++tab) {
                page.showTab(tab);
                settle();
                browse(page.detailPane());
                filter(page.detailPane(), QStringLiteral("lib"));
            }
            press(list, Qt::Key_Down, 1);
            settle();
        }
    }

    void compare() {
        m_window.show(MainWindow::Place::Compare);
        m_window.comparison().compare(QStringLiteral("big"), QStringLiteral("bench-changed"));
        settle();
        browse(m_window.comparison().detailPane());
    }

    void search() {
        m_window.show(MainWindow::Place::Search);
        m_window.search().focusName();
        if (QWidget* field = QApplication::focusWidget()) {
            QTest::keyClicks(field, QStringLiteral("*.h"), Qt::NoModifier, 8);
            QTest::keyClick(field, Qt::Key_Return);
        }
        settle();
        browse(m_window.search().detailPane());
    }

    void genealogy() {
        m_window.show(MainWindow::Place::Genealogy);
        m_window.genealogy().focusPicture();
        settle();
        if (QWidget* picture = QApplication::focusWidget())
            press(picture, Qt::Key_Right, 3);
        filter(m_window.genealogy().listPane(), QStringLiteral("e"));
    }

    /// Everything that may go is ticked, and unticked again.
    void disk() {
        m_window.show(MainWindow::Place::Disk);
        m_window.disk().focusTable();
        settle();
        for (QAction* act : m_window.disk().tickActions())
            act->trigger();
        if (QWidget* table = QApplication::focusWidget())
            press(table, Qt::Key_Down, 3);
        m_window.disk().things()->setTicked({});
        filter(m_window.disk().listPane(), QStringLiteral("e"));
    }

    Theme m_theme;
    Bridge m_bridge;
    MainWindow m_window;
    std::unique_ptr<WindowWatch> m_watch;
    int m_steps = 0;
};

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: bench_walk_pages ROOT\n", stderr);
        return 2;
    }
    const QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("outcrop-bench"));
    std::printf("{\"steps\": %d}\n", Walk(argv[1]).run());
    return 0;
}
