// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QtGlobal>
#include <cstdio>

namespace outcrop::ui {

namespace {

std::optional<SchemeChoice> schemeFromWord(const QString& word) {
    if (word == QLatin1String("light"))
        return SchemeChoice::Light;
    if (word == QLatin1String("dark"))
        return SchemeChoice::Dark;
    if (word == QLatin1String("system"))
        return SchemeChoice::System;
    return std::nullopt;
}

void say(FILE* stream, const QString& text) {
    std::fprintf(stream, "%s\n", qUtf8Printable(text));
}

} // namespace

std::optional<DesktopOptions> parseOptions(const QStringList& arguments, int& exitCode) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("See container images and run them."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        QStringLiteral("Save a picture of every page to DIR and end; without --root in a store of its own."),
        QStringLiteral("DIR"));
    const QCommandLineOption root(QStringLiteral("root"), QStringLiteral("Keep the store in DIR."),
                                  QStringLiteral("DIR"));
    const QCommandLineOption open(QStringLiteral("open"), QStringLiteral("Select this image at the start."),
                                  QStringLiteral("IMAGE"));
    const QCommandLineOption language(QStringLiteral("lang"),
                                      QStringLiteral("Speak this language: ar, de, en, es, fr, ja or zh."),
                                      QStringLiteral("CODE"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light, dark or system."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption newWindow(
        QStringLiteral("new-window"),
        QStringLiteral("Open a window also where another one of this store is open."));
    parser.addOptions({tour, root, open, language, theme, newWindow});
    parser.addPositionalArgument(QStringLiteral("archives"), QStringLiteral("Image archives to import."),
                                 QStringLiteral("[ARCHIVE…]"));
    exitCode = 2;
    if (!parser.parse(arguments)) {
        say(stderr, QStringLiteral("outcrop-desktop: ") + parser.errorText());
        return std::nullopt;
    }
    if (parser.isSet(help) || parser.isSet(version)) {
        // Qt asks the application for its name, and there is none yet.
        const QString name = QStringLiteral("outcrop-desktop");
        say(stdout, parser.isSet(help) ? parser.helpText().replace(QLatin1String("<executable_name>"), name)
                                       : name + QStringLiteral(" " OUTCROP_VERSION));
        exitCode = 0;
        return std::nullopt;
    }
    DesktopOptions options;
    options.tourDir = parser.value(tour);
    options.root = parser.value(root).toStdString();
    options.image = parser.value(open);
    options.language = parser.value(language);
    options.newWindow = parser.isSet(newWindow);
    options.archives = parser.positionalArguments();
    if (parser.isSet(theme)) {
        options.theme = schemeFromWord(parser.value(theme));
        if (!options.theme) {
            say(stderr, QStringLiteral("outcrop-desktop: --theme is light, dark or system, not \"%1\"")
                            .arg(parser.value(theme)));
            return std::nullopt;
        }
    }
    return options;
}

bool hasDisplay() {
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace outcrop::ui
