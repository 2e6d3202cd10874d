// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/languages.h"
#include "app/desktop/main_window.h"
#include "app/desktop/options.h"
#include "app/desktop/tour.h"
#include "app/desktop/window_watch.h"
#include "ui/bridge/bridge.h"
#include "ui/pages/images_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
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
    bool used() const { return m_directory.has_value(); }
    std::string root() const { return m_directory->path().toStdString(); }

private:
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

int runWindow(const DesktopOptions& options, QApplication& app) {
    const TourSettings tourSettings(options);
    Theme theme(app);
    theme.setChoice(chosenScheme(options));
    const TourStore tourStore(options);
    Bridge bridge(tourStore.used() ? tourStore.root() : options.root);
    MainWindow window(bridge, theme);
    bridge.start();
    if (!options.tourDir.isEmpty()) {
        Tour tour(bridge, window, theme, options);
        QTimer::singleShot(0, &tour, &Tour::start);
        return QApplication::exec();
    }
    window.restoreLayout();
    const std::unique_ptr<WindowWatch> watch = WindowWatch::ifAsked(window);
    window.show();
    if (!options.image.isEmpty())
        window.images().select(options.image);
    window.importArchives(options.archives);
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
    return runWindow(*options, app);
}
