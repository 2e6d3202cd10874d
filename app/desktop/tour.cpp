// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/tour.h"

#include "app/desktop/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPixmap>
#include <QTimer>
#include <cstdio>
#include <utility>

namespace outcrop::ui {

namespace {

constexpr int kRoundMs = 120;
constexpr int kRounds = 40; ///< at most about five seconds for a page to come to rest
constexpr int kNested = 4;  ///< dialogs over each other

} // namespace

Tour::Tour(Bridge& bridge, MainWindow& window, Theme& theme, const DesktopOptions& options)
    : m_bridge(bridge), m_window(window), m_theme(theme), m_options(options) {}

void Tour::start() {
    if (!QDir().mkpath(m_options.tourDir)) {
        fail(QStringLiteral("make the pictures' directory"),
             Error(ErrorCode::Io, "make directory", m_options.tourDir.toStdString()));
        QCoreApplication::exit(1);
        return;
    }
    m_theme.setChoice(m_options.theme.value_or(SchemeChoice::Light));
    m_window.resize(1280, 800);
    m_window.show();
    showEmptyPages();
}

/// Only a store of the tour's own is known to be empty.
void Tour::showEmptyPages() {
    if (m_options.root.empty()) {
        const std::pair<const char*, MainWindow::Place> places[] = {
            {"images-empty", MainWindow::Place::Images},
            {"containers-empty", MainWindow::Place::Containers},
            {"volumes-empty", MainWindow::Place::Volumes},
            {"compare-empty", MainWindow::Place::Compare},
            {"search-empty", MainWindow::Place::Search},
            {"genealogy-empty", MainWindow::Place::Genealogy},
            {"disk-empty", MainWindow::Place::Disk}};
        for (const auto& [name, place] : places)
            show(QLatin1String(name), [this, place = place] { m_window.show(place); });
    }
    m_then = [this] { makeThings(); };
    next();
}

void Tour::makeThings() {
    m_bridge.ask(
        m_request,
        [](const Engine& engine, Progress& progress, const std::stop_token& stop) {
            return makeTourThings(engine, progress, stop);
        },
        this,
        [this](const TourThings& things) {
            m_things = things;
            m_bridge.watcher().refresh();
            plan();
        },
        [this](const Error& error) {
            fail(QStringLiteral("make what it shows"), error);
            plan();
        });
}

void Tour::show(const QString& picture, std::function<void()> go) {
    m_stops.push_back({picture, std::move(go)});
}

void Tour::act(std::function<void()> go) {
    m_stops.push_back({{}, std::move(go)});
}

void Tour::showDialog(const QString& picture, std::function<void()> go) {
    m_stops.push_back({picture, std::move(go), true});
    act([this] { closeDialogs(); });
}

void Tour::addTabs(const QString& name, Page& page) {
    const QStringList tabs = page.tabNames();
    for (int i = 0; i < tabs.size(); ++i)
        show(name + u'-' + tabs[i], [&page, i] { page.showTab(i); });
}

/// Every action that asks first, by its dialog.
void Tour::addDialogs(const QString& page, Page& of) {
    for (QAction* action : of.actions()) {
        const QString name = action->objectName();
        if (name.isEmpty() || name == QLatin1String("compare"))
            continue;
        showDialog(page + QStringLiteral("-dialog-") + name, [action] { action->trigger(); });
    }
}

void Tour::closeDialogs() {
    for (int i = 0; i < kNested; ++i)
        if (QWidget* open = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                              : QApplication::activeModalWidget())
            open->close();
}

void Tour::next() {
    if (m_stops.empty())
        return m_then();
    // Queued: a stop may open a dialog that must not be nested in this call.
    QTimer::singleShot(0, this, [this] { m_stops.front().go(); });
    QTimer::singleShot(2 * kRoundMs, this, [this] { settle(m_stops.front().passing ? 0 : kRounds); });
}

/// Waits until no question is under way, then one round more for the painting.
void Tour::settle(int roundsLeft) {
    if (!m_bridge.tasks().idle() && roundsLeft > 0) {
        QTimer::singleShot(kRoundMs, this, [this, roundsLeft] { settle(roundsLeft - 1); });
        return;
    }
    QTimer::singleShot(kRoundMs, this, [this] {
        takePicture();
        m_stops.pop_front();
        next();
    });
}

void Tour::takePicture() {
    const QString name = m_stops.front().picture;
    if (name.isEmpty())
        return;
    QWidget* dialog = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                        : QApplication::activeModalWidget();
    if (m_stops.front().ofDialog && dialog == nullptr)
        return; // an action that is not possible here, or has nothing to ask
    const QPixmap picture = dialog ? dialog->grab() : m_window.grab();
    const QString file = QDir(m_options.tourDir).filePath(name + QStringLiteral(".png"));
    if (!picture.save(file)) {
        fail(QStringLiteral("save a picture"), Error(ErrorCode::Io, "write", file.toStdString()));
        return;
    }
    ++m_taken;
    std::printf("%s\n", qUtf8Printable(file));
}

void Tour::cleanUp() {
    const auto end = [this] {
        std::printf("%d pictures in %s\n", m_taken, qUtf8Printable(m_options.tourDir));
        std::fflush(stdout);
        QCoreApplication::exit(m_failed ? 1 : 0);
    };
    m_bridge.ask(
        m_request,
        // In a store of its own all of it: unpacked layers may belong to ids that only the engine can remove
        // files of.
        [things = m_things, all = m_options.root.empty()](const Engine& engine, Progress&,
                                                          const std::stop_token&) {
            removeTourThings(engine, things, all);
        },
        this, end, [end](const Error&) { end(); });
}

void Tour::fail(const QString& what, const Error& error) {
    m_failed = true;
    std::fprintf(stderr, "outcrop-desktop: tour: could not %s: %s\n", qUtf8Printable(what), error.what());
}

} // namespace outcrop::ui
