// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/first_steps.h"

#include "app/desktop/guide.h"
#include "app/desktop/main_window.h"
#include "app/desktop/welcome_dialog.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/images_page.h"
#include "ui/pages/search_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/layer_stack.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/rail.h"

#include <QSettings>
#include <QTabWidget>

namespace outcrop::ui {

namespace {

const QString kWelcomed = QStringLiteral("welcome/seen");

/// In the window's coordinates; nothing if it does not show.
QRect rectOf(const QWidget* widget, const QWidget& window) {
    if (widget == nullptr || !widget->isVisible())
        return {};
    return {widget->mapTo(&window, QPoint()), widget->size()};
}

/// The first that shows, since a store without images has no stack to point at.
QRect firstShown(const QList<const QWidget*>& widgets, const QWidget& window) {
    for (const QWidget* widget : widgets)
        if (const QRect rect = rectOf(widget, window); !rect.isEmpty())
            return rect;
    return {};
}

template <class T>
const QWidget* in(const QWidget* pane) {
    return pane->findChild<T*>();
}

} // namespace

FirstSteps::FirstSteps(Bridge& bridge, MainWindow& window)
    : QObject(&window), m_bridge(bridge), m_window(window) {}

void FirstSteps::welcomeNewcomer() {
    if (QSettings().value(kWelcomed).toBool())
        return;
    auto* once = new QObject(this);
    connect(&m_bridge, &Bridge::snapshotChanged, once,
            [this, once](const SnapshotPtr&, const SnapshotPtr& current) {
                if (current->generation == 0 || current->error)
                    return;
                delete once;
                QSettings().setValue(kWelcomed, true);
                showWelcome();
            });
}

void FirstSteps::showWelcome() {
    if (m_window.findChild<WelcomeDialog*>() != nullptr)
        return;
    auto* dialog = new WelcomeDialog(m_bridge.snapshot()->images.empty(), &m_window);
    connect(dialog, &WelcomeDialog::starterWanted, this, [this] {
        m_window.show(MainWindow::Place::Images);
        m_window.images().loadStarter();
    });
    connect(dialog, &WelcomeDialog::importWanted, m_window.images().importAction(), &QAction::trigger);
    connect(dialog, &WelcomeDialog::tourWanted, this, &FirstSteps::showGuide);
    dialog->open();
}

void FirstSteps::showGuide() {
    if (m_guide)
        return;
    const auto images = [this] {
        m_window.show(MainWindow::Place::Images);
        m_window.images().showTab(0);
    };
    const QWidget* image = m_window.images().detailPane();
    const QWidget* container = m_window.containers().detailPane();
    const auto shown = [](QList<const QWidget*> widgets) {
        return [widgets = std::move(widgets)](QWidget& window) { return firstShown(widgets, window); };
    };
    const auto* rail = m_window.findChild<Rail*>();
    std::vector<GuideStep> steps{
        {tr("The places"),
         tr("What is on this machine: images, the containers that run them, and volumes. Ctrl+1, Ctrl+2 and "
            "so on lead to the places."),
         images, shown({rail})},
        {tr("The stack"),
         tr("An image's layers, the first at the bottom: the larger a layer, the taller. Choose one to see "
            "what it did. With "
            "no image yet, the starter image shows it."),
         images, shown({in<LayerStack>(image), in<EmptyState>(image)})},
        {tr("The files"),
         tr("What the chosen layer added, changed or removed, or the whole image up to it. The dot before a "
            "file has the "
            "colour of the layer that it comes from. Return opens a file."),
         images, shown({in<FileTreeView>(image), in<EmptyState>(image)})},
        {tr("Run it"),
         tr("Run makes a container of the image. Drop a folder on an image to run it with that folder "
            "mounted."),
         images, shown({in<PageHeader>(image), in<EmptyState>(image)})},
        {tr("What changed"),
         tr("Whatever a container writes shows here, file by file and line by line. Keep it as an image with "
            "Commit, or "
            "throw it away with the container."),
         [this] {
             m_window.show(MainWindow::Place::Containers);
             m_window.containers().showTab(0);
         },
         shown({in<QTabWidget>(container), in<EmptyState>(container)})},
        {tr("Find and compare"),
         tr("Search looks into every layer of every image, also for what a later layer hides. Compare shows "
            "what differs "
            "between any two things. This tour is in the menu below, as are the welcome and what ran."),
         [this] { m_window.show(MainWindow::Place::Search); }, shown({m_window.search().listPane()})}};
    m_guide = new Guide(std::move(steps), &m_window);
    m_guide->start();
}

} // namespace outcrop::ui
