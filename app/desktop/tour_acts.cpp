// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What the tour does at its stops: forms, menus, and tasks that run, fail and are taken back.
#include "app/desktop/main_window.h"
#include "app/desktop/tour.h"
#include "app/desktop/tour_reach.h"
#include "app/desktop/window_actions.h"
#include "ui/commands/command_palette.h"
#include "ui/pages/change_acts.h"
#include "ui/pages/container_actions.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/image_actions.h"
#include "ui/pages/images_page.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/task_strip.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

namespace outcrop::ui {

namespace {

/// An entry of the menu that a change has.
void actOnChange(const Page& containers, const QByteArray& path, const char* name) {
    auto* acts = containers.detailPane()->findChild<ChangeActs*>();
    if (acts == nullptr)
        return;
    QMenu menu(containers.detailPane());
    acts->fill(&menu, path);
    reach<QAction>(&menu, name, [](QAction& action) { action.trigger(); });
}

} // namespace

/// Each part of the form, and what it asks in dialogs of its own.
void Tour::planRunForm() {
    ImagesPage& images = m_window.images();
    act([&images] { images.runSelected(); });
    const char* const parts[] = {"mounts", "environment", "ports", "limits", "mounts-of-others"};
    for (int i = 0; i < int(std::size(parts)); ++i)
        m_stops.push_back({QStringLiteral("images-run-") + QLatin1String(parts[i]),
                           [i] {
                               const QWidget* form = QApplication::activeModalWidget();
                               reach<QTabWidget>(form, "runTabs",
                                                 [i](QTabWidget& tabs) { tabs.setCurrentIndex(i); });
                               reach<QPushButton>(form, "addPort", [](QPushButton& add) {
                                   if (add.isVisible())
                                       add.click();
                               });
                           },
                           true});
    showDialog(QStringLiteral("images-run-save-template"), [] {
        reach<QPushButton>(QApplication::activeModalWidget(), "templates", [](QPushButton& templates) {
            emit templates.menu()->aboutToShow();
            reach<QAction>(templates.menu(), "saveTemplate", [](QAction& save) { save.trigger(); });
        });
    });
    showDialog(QStringLiteral("images-run-folder"), [this, &images] {
        if (auto* acts = images.findChild<ImageActions*>())
            acts->runWithFolders(starterName(), {QDir::tempPath()});
    });
}

/// Changes of the container that has ended are committed and put back; one that writes is watched.
void Tour::planChangeActs() {
    ContainersPage& containers = m_window.containers();
    showDialog(QStringLiteral("containers-dialog-commit-some"),
               [&containers] { actOnChange(containers, "/etc", "commitOnly"); });
    m_stops.push_back({QStringLiteral("containers-dialog-put-back"),
                       [&containers] { actOnChange(containers, "/etc", "putBack"); }, true});
    show(QStringLiteral("containers-put-back"), [] {
        reach<QPushButton>(QApplication::activeModalWidget(), "verb",
                           [](QPushButton& verb) { verb.click(); });
    });
    show(QStringLiteral("containers-put-back-undone"), [&containers] {
        reach<QPushButton>(containers.detailPane(), "undoPutBack", [](QPushButton& undo) { undo.click(); });
    });
    act([this, &containers] { containers.select(QString::fromStdString(m_things.running)); });
    show(QStringLiteral("containers-live"), [&containers] { containers.showTab(0); });
    show(QStringLiteral("containers-live-paused"), [&containers] {
        reach<QPushButton>(containers.detailPane(), "livePause", [](QPushButton& pause) { pause.click(); });
    });
    show(QStringLiteral("containers-mounts-added"), [&containers] { containers.showTab(3); });
    showDialog(QStringLiteral("containers-dialog-mount"), [&containers] {
        if (auto* acts = containers.findChild<ContainerActions*>())
            acts->mountFolder(QDir::tempPath(), "/srv");
    });
    show(QStringLiteral("containers-running-config"), [&containers] { containers.showTab(6); });
    act([&containers] { containers.showTab(0); });
}

/// What the footer tells: a task that takes its time (a shell that is told to end does not, as it is the
/// first process), one that fails, and what ran.
void Tour::planTasks() {
    ContainersPage& containers = m_window.containers();
    act([this, &containers] {
        m_window.show(MainWindow::Place::Containers);
        containers.select(QString::fromStdString(m_things.running));
    });
    const auto passing = [this](const char* picture, std::function<void()> go, bool ofDialog) {
        m_stops.push_back({QLatin1String(picture), std::move(go), ofDialog, true});
    };
    passing(
        "task-running",
        [&containers] {
            if (auto* acts = containers.findChild<ContainerActions*>())
                acts->stopAction()->trigger();
        },
        false);
    passing(
        "dialog-quit", [this] { m_window.close(); }, true);
    m_stops.push_back({{}, [this] { closeDialogs(); }, false, true});
    passing(
        "task-history", [this] { m_window.footer().showHistory(); }, false);
    m_stops.push_back({{}, [this] { m_window.footer().showHistory(); }, false, true});
    showDialog(QStringLiteral("dialog-error"), [this] {
        QFile archive(QDir(m_options.tourDir).filePath(QStringLiteral("no-archive.tar")));
        if (!archive.open(QIODevice::WriteOnly) || archive.write("This is no archive.\n") < 0)
            return;
        archive.close();
        m_window.importArchives({archive.fileName()});
    });
    act([this] { QFile::remove(QDir(m_options.tourDir).filePath(QStringLiteral("no-archive.tar"))); });
    show(QStringLiteral("task-history-ended"), [this] { m_window.footer().showHistory(); });
    act([this] { m_window.footer().showHistory(); });
}

/// What can be done, as the palette and the sheet of shortcuts list it.
void Tour::planCommands() {
    show(QStringLiteral("palette"), [this] {
        m_window.show(MainWindow::Place::Containers);
        m_window.actions().openPalette();
    });
    act([this] { m_window.actions().palette().dismiss(); });
    show(QStringLiteral("go-to-path"), [this] {
        m_window.show(MainWindow::Place::Images);
        m_window.images().select(starterName());
        m_window.images().showTab(0);
        m_window.actions().goToPath();
        m_window.actions().palette().findChild<QLineEdit*>()->setText(QStringLiteral("gard/bed"));
    });
    act([this] { m_window.actions().palette().dismiss(); });
    showDialog(QStringLiteral("shortcuts"), [this] { m_window.actions().openSheet(); });
}

void Tour::planMenus() {
    showDialog(QStringLiteral("menu-window"), [this] {
        if (auto* button = m_window.rail().findChild<QToolButton*>())
            button->menu()->popup(button->mapToGlobal(QPoint()));
    });
    showDialog(QStringLiteral("menu-image"), [this] {
        m_window.show(MainWindow::Place::Images);
        if (auto* acts = m_window.images().findChild<ImageActions*>())
            acts->popupMenu(&m_window, m_window.mapToGlobal(m_window.rect().center()));
    });
    showDialog(QStringLiteral("menu-change"), [this] {
        m_window.show(MainWindow::Place::Containers);
        m_window.containers().showTab(0);
        auto* acts = m_window.containers().detailPane()->findChild<ChangeActs*>();
        if (acts == nullptr)
            return;
        auto* menu = new QMenu(&m_window);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        acts->fill(menu, "/etc/garden.conf");
        menu->popup(m_window.mapToGlobal(m_window.rect().center()));
    });
}

} // namespace outcrop::ui
