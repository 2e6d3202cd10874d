// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/first_steps.h"
#include "app/desktop/languages.h"
#include "app/desktop/main_window.h"
#include "app/desktop/no_answer_dialog.h"
#include "app/desktop/options.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/snapshot_clock.h"
#include "app/desktop/tour.h"
#include "app/desktop/window_watch.h"
#include "core/base/error.h"
#include "core/store/store.h"
#include "ui/bridge/bridge.h"
#include "ui/pages/images_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <cstdio>
#include <future>
#include <memory>
#include <optional>

using namespace outcrop::ui;

namespace {

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// A tour needs no display; a window does.
bool preparePlatform(const DesktopOptions& options) {
    if (hasDisplay())
        return true;
    if (options.tourDir.isEmpty()) {
        std::fprintf(stderr, "outcrop-desktop: no display: neither DISPLAY nor WAYLAND_DISPLAY is set "
                             "(try --tour DIR for pictures of every page)\n");
        return false;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return true;
}

SchemeChoice chosenScheme(const DesktopOptions& options) {
    return options.theme.value_or(SchemeChoice(QSettings().value(QStringLiteral("theme"), 0).toInt()));
}

void nameProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("outcrop"));
    QCoreApplication::setOrganizationName(QStringLiteral("outcrop"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OUTCROP_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Outcrop"));
    QGuiApplication::setDesktopFileName(QStringLiteral("outcrop"));
}

/// A tour without a store named for it gets one of its own, removed at the end: the user's is not for it.
class TourStore {
public:
    explicit TourStore(const DesktopOptions& options) {
        // Not in /tmp, which may lie in memory and then is no place for a container's layers.
        if (!options.tourDir.isEmpty() && options.root.empty())
            m_directory.emplace(QStringLiteral("/var/tmp/outcrop-tour-XXXXXX"));
    }
    ~TourStore() {
        // Helper processes may still delete what was removed.
        for (int tries = 0; m_directory && !m_directory->remove() && tries < kMostTries; ++tries)
            QThread::msleep(kPauseMs);
    }
    TourStore(const TourStore&) = delete;
    TourStore& operator=(const TourStore&) = delete;
    bool used() const { return m_directory.has_value(); }
    std::string root() const { return m_directory->path().toStdString(); }

private:
    static constexpr int kMostTries = 50;
    static constexpr int kPauseMs = 100;
    std::optional<QTemporaryDir> m_directory;
};

/// What a tour types and folds is not what the user did.
class TourSettings {
public:
    explicit TourSettings(const DesktopOptions& options) {
        if (options.tourDir.isEmpty())
            return;
        m_directory.emplace();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_directory->path());
    }

private:
    std::optional<QTemporaryDir> m_directory;
};

int runTour(const DesktopOptions& options, QApplication& app) {
    const TourSettings tourSettings(options);
    Theme theme(app);
    theme.setChoice(chosenScheme(options));
    const TourStore tourStore(options);
    Bridge bridge(tourStore.used() ? tourStore.root() : options.root);
    MainWindow window(bridge, theme);
    bridge.start();
    Tour tour(bridge, window, theme, options);
    QTimer::singleShot(0, &tour, &Tour::start);
    return QApplication::exec();
}

Handover handoverOf(const DesktopOptions& options) {
    Handover handover{options.image, {}, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    for (const QString& archive : options.archives)
        handover.archives += QFileInfo(archive).absoluteFilePath();
    return handover;
}

/// Nothing where no directory can be had for it: then a window is opened like any other.
std::unique_ptr<SingleInstance> singleInstance(const DesktopOptions& options) {
    try {
        // On a thread of its own, as this one becomes the window's, which never asks the disk for the store.
        auto run = std::async(std::launch::async,
                              [&options] { return outcrop::StorePaths::defaults(options.root).run; });
        return std::make_unique<SingleInstance>(run.get());
    } catch (const outcrop::Error&) {
        return nullptr;
    }
}

/// The window and what it shows, opened when it is certain that there shall be one.
class Desktop {
public:
    Desktop(const DesktopOptions& options, QApplication& app) : m_options(options), m_theme(app) {
        m_theme.setChoice(chosenScheme(options));
    }
    void open(SingleInstance* instance) {
        m_bridge.emplace(m_options.root);
        m_window.emplace(*m_bridge, m_theme);
        m_bridge->start();
        m_window->restoreSession();
        m_watch = WindowWatch::ifAsked(*m_window);
        m_window->show();
        new SnapshotClock(*m_bridge, &*m_window);
        if (!m_options.image.isEmpty())
            m_window->images().select(m_options.image);
        m_window->importArchives(m_options.archives);
        // Who names a store or a thing to be shown knows where to go.
        if (m_options.root.empty() && m_options.image.isEmpty() && m_options.archives.isEmpty())
            m_window->firstSteps().welcomeNewcomer();
        if (instance)
            QObject::connect(instance, &SingleInstance::handedOver, &*m_window, &MainWindow::take);
    }

private:
    const DesktopOptions& m_options;
    Theme m_theme;
    std::optional<Bridge> m_bridge;
    std::optional<MainWindow> m_window;
    std::unique_ptr<WindowWatch> m_watch;
};

int runWindow(const DesktopOptions& options, QApplication& app) {
    constexpr int kAnswerMs = 4000;
    const auto instance = options.newWindow ? nullptr : singleInstance(options);
    const auto outcome =
        instance ? instance->claim(handoverOf(options), kAnswerMs) : SingleInstance::Outcome::First;
    if (outcome == SingleInstance::Outcome::HandedOver)
        return 0;
    Desktop desktop(options, app);
    if (outcome == SingleInstance::Outcome::First) {
        desktop.open(instance.get());
        return QApplication::exec();
    }
    std::fprintf(stderr,
                 "outcrop-desktop: the window that is open with this store (process %d) does not answer; "
                 "--new-window opens another one\n",
                 instance->otherProcess());
    auto* dialog = new NoAnswerDialog(instance->otherProcess()); // deletes itself when it closes
    QObject::connect(dialog, &NoAnswerDialog::newWindowWanted, &app, [&desktop] { desktop.open(nullptr); });
    QObject::connect(dialog, &QDialog::rejected, &app, [] { QCoreApplication::exit(1); });
    dialog->open();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    int exitCode = 0;
    nameProgram();
    const std::optional<DesktopOptions> options = parseOptions(argumentsOf(argc, argv), exitCode);
    if (!options)
        return exitCode;
    if (!preparePlatform(*options))
        return 1;
    QApplication app(argc, argv);
    installLanguage(app, options->language);
    return options->tourDir.isEmpty() ? runWindow(*options, app) : runTour(*options, app);
}
