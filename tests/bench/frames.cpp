// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// bench_frames ROOT live CONTAINER WANTED: shows the changes of a running container until there are so many.
// bench_frames ROOT scroll IMAGE: scrolls through all its files, every directory open.
// bench_frames ROOT drag IMAGE: drags the timeline through all its layers and back, with a file open.
// bench_frames ROOT file CONTAINER PATH: scrolls through the difference of a text that it changed, else
// through the bytes of the file. Each says "ready", measures every frame (all that the window does before it
// is painted, and the painting), and prints how many there were and what the slow ones took.

#include "app/desktop/main_window.h"
#include "app/desktop/window_watch.h"
#include "ui/pages/bytes_view.h"
#include "ui/pages/changes_tab.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/images_page.h"
#include "ui/pages/tree_browser.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/layer_stack.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSlider>
#include <QTest>
#include <QThread>
#include <QToolButton>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>

using namespace outcrop::ui;

namespace {

constexpr int kPatience = 120000;
constexpr int kFrameMs = 16;
constexpr int kScrollFrames = 1000;
constexpr int kDragRounds = 12;
constexpr int kUpToHere = 1; ///< the second of the switch over the tree

class Frames {
public:
    /// As long as it is not over. change: what moves before each.
    void run(const std::function<bool()>& over, const std::function<void()>& change) {
        QElapsedTimer whole;
        whole.start();
        while (!over() && whole.elapsed() < kPatience) {
            QElapsedTimer frame;
            frame.start();
            const double busy = threadMs();
            change();
            QCoreApplication::processEvents(); // what has changed is painted as well
            m_taken.push_back(double(frame.nsecsElapsed()) / 1e6);
            m_busy.push_back(threadMs() - busy);
            if (const qint64 left = kFrameMs - frame.elapsed(); left > 0)
                QThread::msleep(static_cast<unsigned long>(left));
        }
    }
    /// busy: of the thread's own time, which other work on the machine does not lengthen.
    void print() {
        std::printf("{\"frames\": %zu, \"p50_ms\": %.2f, \"p99_ms\": %.2f, \"worst_ms\": %.2f, "
                    "\"busy_p99_ms\": %.2f, \"busy_worst_ms\": %.2f}\n",
                    m_taken.size(), at(m_taken, 0.5), at(m_taken, 0.99), at(m_taken, 1), at(m_busy, 0.99),
                    at(m_busy, 1));
    }

private:
    static double at(std::vector<double> taken, double part) {
        std::sort(taken.begin(), taken.end());
        return taken.empty() ? 0 : taken[size_t(part * double(taken.size() - 1))];
    }
    static double threadMs() {
        timespec now{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

    std::vector<double> m_taken, m_busy;
};

class Bench {
public:
    explicit Bench(const std::string& root) : m_theme(*qApp), m_bridge(root), m_window(m_bridge, m_theme) {
        m_watch = WindowWatch::ifAsked(m_window);
        m_bridge.start();
        m_window.resize(1440, 900);
        m_window.show();
        until([this] { return m_bridge.snapshot()->generation > 0; });
    }

    void live(const std::string& name, int wanted) {
        const outcrop::Engine engine = outcrop::Engine::open(m_bridge.rootOverride());
        m_window.show(MainWindow::Place::Containers);
        m_window.containers().select(QString::fromStdString(engine.containers().find(name).record.id.str()));
        auto* tab = m_window.containers().detailPane()->findChild<ChangesTab*>();
        int count = -1;
        QObject::connect(tab, &ChangesTab::changesCounted, tab, [&count](int now) { count = now; });
        until([&count] { return count >= 0; });
        ready();
        Frames frames;
        frames.run([&] { return count >= wanted; }, [] {});
        frames.print();
    }

    void scroll(const QString& image) {
        FileTreeView* view = filesOf(image);
        view->expandToDepth(1);
        QScrollBar* bar = view->verticalScrollBar();
        until([bar] { return bar->maximum() > 1000000; });
        ready();
        int frame = 0;
        Frames frames;
        frames.run([&] { return frame >= kScrollFrames; },
                   [&] { bar->setValue(int(double(bar->maximum()) * ++frame / kScrollFrames)); });
        frames.print();
    }

    /// Step by step from the top to the base and back.
    void drag(const QString& image) {
        FileTreeView* view = filesOf(image);
        QWidget* pane = m_window.images().detailPane();
        pane->findChild<SegmentedControl*>(QStringLiteral("layerScope"))->setCurrent(kUpToHere);
        settle();
        view->setCurrentPath(lastFile(*view));
        QTest::keyClick(view, Qt::Key_Return);
        settle();
        auto* slider = pane->findChild<LayerStack*>()->findChild<QSlider*>();
        const int steps = slider->maximum() - slider->minimum();
        int frame = 0;
        ready();
        Frames frames;
        frames.run([&] { return frame >= 2 * kDragRounds * steps; },
                   [&] { slider->setSliderPosition(slider->value() + (frame++ / steps % 2 == 0 ? -1 : 1)); });
        frames.print();
    }

    void file(const std::string& container, const QByteArray& path) {
        const outcrop::Engine engine = outcrop::Engine::open(m_bridge.rootOverride());
        m_window.show(MainWindow::Place::Containers);
        m_window.containers().select(
            QString::fromStdString(engine.containers().find(container).record.id.str()));
        auto* tab = m_window.containers().detailPane()->findChild<ChangesTab*>();
        auto* tree = tab->findChild<FileTreeView*>();
        until([&] {
            tree->setCurrentPath(path);
            return tree->currentPath() == path;
        });
        QTest::keyClick(tree, Qt::Key_Return);
        auto* diff = tab->findChild<DiffView*>();
        auto* bytes = tab->findChild<BytesView*>();
        auto* button = tab->findChild<QToolButton*>(QStringLiteral("fileBytes"));
        until([&] { return button->isVisible() && m_bridge.tasks().idle(); });
        settle();
        if (!diff->isVisible())
            button->click();
        until([&] { return diff->isVisible() || bytes->isVisible(); });
        auto* view = diff->isVisible() ? static_cast<QAbstractScrollArea*>(diff) : bytes;
        QScrollBar* bar = view->verticalScrollBar();
        until([bar] { return bar->maximum() > kScrollFrames; });
        ready();
        int frame = 0;
        Frames frames;
        frames.run([&] { return frame >= kScrollFrames; },
                   [&] { bar->setValue(int(double(bar->maximum()) * ++frame / kScrollFrames)); });
        frames.print();
    }

private:
    FileTreeView* filesOf(const QString& image) {
        m_window.show(MainWindow::Place::Images);
        m_window.images().select(image);
        FileTreeView* view = nullptr;
        until([&] {
            for (auto* each : m_window.images().detailPane()->findChildren<FileTreeView*>())
                if (each->isVisible() && each->model()->rowCount() > 0)
                    view = each;
            return view != nullptr;
        });
        return view;
    }
    static QByteArray lastFile(const FileTreeView& view) {
        QModelIndex index = view.model()->index(0, 0);
        while (view.model()->rowCount(index) > 0)
            index = view.model()->index(view.model()->rowCount(index) - 1, 0, index);
        return index.data(FileTreeModel::RawPath).toByteArray();
    }
    void settle() {
        QTest::qWait(50);
        until([this] { return m_bridge.tasks().idle(); });
        QTest::qWait(50);
    }
    static void until(const std::function<bool()>& there) {
        if (QTest::qWaitFor(there, kPatience))
            return;
        std::fputs("it did not come\n", stderr);
        std::exit(1);
    }
    static void ready() {
        QTest::qWait(500);
        std::puts("ready");
        std::fflush(stdout);
    }

    Theme m_theme;
    Bridge m_bridge;
    MainWindow m_window;
    std::unique_ptr<WindowWatch> m_watch;
};

} // namespace

int main(int argc, char** argv) {
    const QByteArrayList words(argv + 1, argv + argc);
    if (words.size() < 3) {
        std::fputs("usage: bench_frames ROOT live CONTAINER WANTED | ROOT scroll|drag IMAGE | ROOT file "
                   "CONTAINER PATH\n",
                   stderr);
        return 2;
    }
    const QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("outcrop-bench"));
    Bench bench(words[0].toStdString());
    if (words[1] == "live")
        bench.live(words[2].toStdString(), words.value(3, "1").toInt());
    else if (words[1] == "file")
        bench.file(words[2].toStdString(), words.value(3));
    else if (words[1] == "drag")
        bench.drag(QString::fromLocal8Bit(words[2]));
    else
        bench.scroll(QString::fromLocal8Bit(words[2]));
    return 0;
}
