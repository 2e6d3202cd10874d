// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/tour.h"

#include "app/desktop/first_steps.h"
#include "app/desktop/guide.h"
#include "app/desktop/main_window.h"
#include "app/desktop/window_actions.h"
#include "ui/commands/command_palette.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/genealogy_page.h"
#include "ui/pages/images_page.h"
#include "ui/pages/search_page.h"
#include "ui/pages/volumes_page.h"
#include "ui/pages/weight_tab.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QTimer>
#include <cstdio>

namespace outcrop::ui {

namespace {

constexpr int kRoundMs = 120;
constexpr int kRounds = 40; ///< at most about five seconds for a page to come to rest
const char* const kName = "outcrop-tour";
const char* const kVolume = "outcrop-tour-data";
/// Something of everything a container's page shows: added, changed, removed, a line diff, a log, a volume's
/// file.
const char* const kScript =
    "echo 'Hello from the tour'; echo 'first line' > /etc/tour.conf; echo coins > /data/coins; "
    "for f in /etc/*; do if [ -f \"$f\" ] && [ \"$f\" != /etc/tour.conf ] && "
    "[ \"$f\" != /etc/hosts ] && [ \"$f\" != /etc/hostname ] && [ \"$f\" != /etc/resolv.conf ]; "
    "then echo 'added by the tour' >> \"$f\"; break; fi; done; "
    "for f in /home/*/* /usr/share/*/*; do if [ -f \"$f\" ]; then rm \"$f\"; break; fi; done; "
    "mkdir -p /var/cache/tour; dd if=/dev/zero of=/var/cache/tour/blob bs=1024 count=64 2>/dev/null; "
    "chmod 0600 /etc/passwd; echo 'a warning' >&2; ls /";

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
            {"genealogy-empty", MainWindow::Place::Genealogy}};
        for (const auto& [name, place] : places)
            m_stops.push_back({QString::fromLatin1(name), [this, place = place] { m_window.show(place); }});
    }
    m_then = [this] { loadStarter(); };
    next();
}

void Tour::loadStarter() {
    m_bridge.ask(
        m_request,
        [](const Engine& engine, Progress& progress, const std::stop_token& stop) {
            const std::vector<LoadedImage> loaded = engine.loadStarterImage(progress, stop);
            const LoadedImage& first = loaded.at(0);
            return first.tags.empty() ? first.id.str() : first.tags.front().familiar();
        },
        this,
        [this](const std::string& image) {
            m_image = QString::fromStdString(image);
            runContainer();
        },
        [this](const Error& error) {
            fail(QStringLiteral("load the starter image"), error);
            plan();
        });
}

/// A machine that lets nobody run containers still gets its pictures: of a container that was only created.
void Tour::runContainer() {
    m_bridge.ask(
        m_request,
        [image = m_image.toStdString()](const Engine& engine, Progress& progress,
                                        const std::stop_token& stop) {
            try {
                engine.removeContainer(kName, true, true);
            } catch (const Error& error) {
                if (error.code() != ErrorCode::NotFound)
                    throw;
            }
            CreateOptions options;
            options.image = image;
            options.name = kName;
            options.command = {"sh", "-c", kScript};
            options.network = "none";
            options.mounts = {MountRequest::parse(std::string(kVolume) + ":/data", "/")};
            const ContainerId id = engine.create(options, progress, stop);
            try {
                engine.containers().start(id, false, {}, progress);
                engine.containers().wait(id, stop);
            } catch (const Error& error) {
                std::fprintf(stderr, "outcrop-desktop: tour: the container did not run: %s\n", error.what());
            }
            return id.str();
        },
        this,
        [this](const std::string& id) {
            m_container = QString::fromStdString(id);
            m_bridge.watcher().refresh();
            plan();
        },
        [this](const Error& error) {
            fail(QStringLiteral("create a container"), error);
            plan();
        });
}

void Tour::addTabs(const QString& name, Page& page) {
    const QStringList tabs = page.tabNames();
    for (int i = 0; i < tabs.size(); ++i)
        m_stops.push_back({name + u'-' + tabs[i], [&page, i] { page.showTab(i); }});
}

/// Every action that asks first, by its dialog.
void Tour::addDialogs(const QString& page, Page& of) {
    for (QAction* action : of.actions()) {
        const QString name = action->objectName();
        if (name.isEmpty() || name == QLatin1String("compare"))
            continue;
        m_stops.push_back({page + QStringLiteral("-dialog-") + name, [action] { action->trigger(); }, true});
        m_stops.push_back({{}, [this] { closeDialogs(); }});
    }
}

void Tour::closeDialogs() {
    if (QWidget* dialog = QApplication::activeModalWidget())
        dialog->close();
}

void Tour::planFirstSteps() {
    m_stops.push_back({QStringLiteral("welcome"), [this] { m_window.firstSteps().showWelcome(); }, true});
    m_stops.push_back({{}, [this] { closeDialogs(); }});
    m_stops.push_back({QStringLiteral("guide"), [this] { m_window.firstSteps().showGuide(); }});
    m_stops.push_back({{}, [this] {
                           if (auto* guide = m_window.findChild<Guide*>())
                               guide->leave();
                       }});
}

void Tour::plan() {
    ImagesPage& images = m_window.images();
    ContainersPage& containers = m_window.containers();
    VolumesPage& volumes = m_window.volumes();
    m_stops.push_back({{}, [this, &images] {
                           m_window.show(MainWindow::Place::Images);
                           images.select(m_image);
                       }});
    planFirstSteps();
    addTabs(QStringLiteral("images"), images);
    const auto addWeight = [&](const char* picture, WeightTab::List list) {
        m_stops.push_back({QLatin1String(picture), [this, &images, list] {
                               images.showTab(2);
                               if (auto* weight = m_window.findChild<WeightTab*>())
                                   weight->lists()->setCurrent(list);
                           }});
    };
    addWeight("images-weight-rings", WeightTab::Rings);
    addWeight("images-weight-what-if", WeightTab::Smaller);
    addDialogs(QStringLiteral("images"), images);
    m_stops.push_back({{}, [this, &containers] {
                           m_window.show(MainWindow::Place::Containers);
                           containers.select(m_container);
                       }});
    addTabs(QStringLiteral("containers"), containers);
    m_stops.push_back({QStringLiteral("containers-diff"), [&containers] {
                           containers.showTab(0);
                           containers.showChange("/etc/tour.conf");
                       }});
    addDialogs(QStringLiteral("containers"), containers);
    m_stops.push_back({{}, [this, &volumes] {
                           m_window.show(MainWindow::Place::Volumes);
                           volumes.select(QString::fromLatin1(kVolume));
                       }});
    addTabs(QStringLiteral("volumes"), volumes);
    addDialogs(QStringLiteral("volumes"), volumes);
    m_stops.push_back({QStringLiteral("compare"), [this] {
                           m_window.show(MainWindow::Place::Compare);
                           m_window.comparison().compare(m_image, QString::fromLatin1(kName));
                       }});
    m_stops.push_back(
        {QStringLiteral("compare-diff"), [this] { m_window.comparison().showChange("/etc/tour.conf"); }});
    m_stops.push_back({QStringLiteral("search"), [this] {
                           m_window.show(MainWindow::Place::Search);
                           m_window.search().lookFor(QStringLiteral("/etc/*"), true);
                       }});
    m_stops.push_back({QStringLiteral("genealogy"), [this] {
                           m_window.show(MainWindow::Place::Genealogy);
                           m_window.genealogy().select(QString::fromLatin1(kName));
                       }});
    planCommands();
    if (!m_options.theme)
        planDark();
    m_then = [this] { cleanUp(); };
    next();
}

/// What can be done, as the palette and the sheet of shortcuts list it.
void Tour::planCommands() {
    m_stops.push_back({QStringLiteral("palette"), [this] {
                           m_window.show(MainWindow::Place::Containers);
                           m_window.actions().openPalette();
                       }});
    m_stops.push_back({{}, [this] { m_window.actions().palette().dismiss(); }});
    const auto lookOfHistory = [this](int look) {
        m_window.images()
            .detailPane()
            ->findChild<SegmentedControl*>(QStringLiteral("historyLook"))
            ->setCurrent(look);
    };
    m_stops.push_back({QStringLiteral("images-dockerfile"), [this, lookOfHistory] {
                           m_window.show(MainWindow::Place::Images);
                           m_window.images().showTab(1);
                           lookOfHistory(1);
                       }});
    m_stops.push_back({QStringLiteral("go-to-path"), [this, lookOfHistory] {
                           lookOfHistory(0);
                           m_window.images().showTab(0);
                           m_window.actions().goToPath();
                           m_window.actions().palette().findChild<QLineEdit*>()->setText(
                               QStringLiteral("gard/bed"));
                       }});
    m_stops.push_back({{}, [this] { m_window.actions().palette().dismiss(); }});
    m_stops.push_back({QStringLiteral("shortcuts"), [this] { m_window.actions().openSheet(); }, true});
    m_stops.push_back({{}, [this] { closeDialogs(); }});
}

void Tour::planDark() {
    m_stops.push_back({QStringLiteral("images-dark"), [this] {
                           m_theme.setChoice(SchemeChoice::Dark);
                           m_window.show(MainWindow::Place::Images);
                           m_window.images().showTab(0);
                       }});
    m_stops.push_back(
        {QStringLiteral("containers-dark"), [this] { m_window.show(MainWindow::Place::Containers); }});
    m_stops.push_back(
        {QStringLiteral("compare-dark"), [this] { m_window.show(MainWindow::Place::Compare); }});
    m_stops.push_back({QStringLiteral("search-dark"), [this] { m_window.show(MainWindow::Place::Search); }});
    m_stops.push_back(
        {QStringLiteral("genealogy-dark"), [this] { m_window.show(MainWindow::Place::Genealogy); }});
}

void Tour::next() {
    if (m_stops.empty())
        return m_then();
    // Queued: a stop may open a dialog that must not be nested in this call.
    QTimer::singleShot(0, this, [this] { m_stops.front().go(); });
    QTimer::singleShot(2 * kRoundMs, this, [this] { settle(kRounds); });
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
    QWidget* dialog = QApplication::activeModalWidget();
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
        [image = m_options.root.empty() ? m_image.toStdString() : std::string()](
            const Engine& engine, Progress&, const std::stop_token&) {
            engine.removeContainer(kName, true, true);
            engine.removeVolume(kVolume);
            // Its unpacked layers may belong to ids that only the engine can remove files of.
            if (!image.empty())
                engine.removeImage(image, true);
        },
        this, end, [end](const Error&) { end(); });
}

void Tour::fail(const QString& what, const Error& error) {
    m_failed = true;
    std::fprintf(stderr, "outcrop-desktop: tour: could not %s: %s\n", qUtf8Printable(what), error.what());
}

} // namespace outcrop::ui
