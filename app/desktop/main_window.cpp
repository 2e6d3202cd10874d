// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/main_window.h"

#include "app/desktop/first_steps.h"
#include "app/desktop/handover.h"
#include "app/desktop/quit_dialog.h"
#include "app/desktop/window_actions.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/error_dialog.h"
#include "ui/models/format.h"
#include "ui/pages/archive_drop.h"
#include "ui/pages/batch.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/disk_page.h"
#include "ui/pages/genealogy_page.h"
#include "ui/pages/images_page.h"
#include "ui/pages/search_page.h"
#include "ui/pages/volumes_page.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/task_strip.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>
#include <array>
#include <filesystem>
#include <unistd.h>
#include <utility>

namespace outcrop::ui {

namespace {
constexpr int kNarrow = 1000; ///< below this the list folds behind a button
constexpr int kRestMs = 200;  ///< from the first painting until pages that are not shown are made

/// A name to keep settings under. Of words only, since this thread does not ask the disk for the store.
std::string storeOf(const Bridge& bridge) {
    const std::string named =
        bridge.rootOverride().empty() ? qgetenv("OUTCROP_ROOT").toStdString() : bridge.rootOverride();
    if (named.empty())
        return "the store of user " + std::to_string(::geteuid());
    return (std::filesystem::absolute(named).lexically_normal() / "").string();
}
} // namespace

MainWindow::MainWindow(Bridge& bridge, Theme& theme)
    : m_bridge(bridge), m_session(*this, storeOf(bridge)), m_ran(bridge.tasks(), storeOf(bridge)) {
    resize(1280, 800);
    setMinimumSize(640, 420);
    m_firstSteps = new FirstSteps(bridge, *this);
    arrange();
    connectParts();
    m_actions = new WindowActions(*this, bridge, theme);
    m_session.add(QStringLiteral("window"), *this);
    show(Place::Images);
    m_pages->show(Place::Images); // which the rail starts with, and so does not tell of
    showCounts(bridge.snapshot());
    if (auto* list = images().listPane()->findChild<QTreeView*>())
        list->setFocus(); // not the menu button, which comes first in the order
}

MainWindow::~MainWindow() = default;

void MainWindow::arrange() {
    m_rail = new Rail(this);
    m_rail->addPlace(QStringLiteral("layers"), tr("Images"));
    m_rail->addPlace(QStringLiteral("terminal"), tr("Containers"));
    m_rail->addPlace(QStringLiteral("database"), tr("Volumes"));
    m_rail->addGap();
    m_rail->addPlace(QStringLiteral("compare"), tr("Compare"));
    m_rail->addPlace(QStringLiteral("search"), tr("Search"));
    m_rail->addPlace(QStringLiteral("genealogy"), tr("Genealogy"));
    m_rail->addPlace(QStringLiteral("disk"), tr("Disk"));

    m_pages = new Pages(m_bridge, this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("mainSplitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_pages->lists());
    m_splitter->addWidget(m_pages->details());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({space::list, 1280 - space::list - space::rail});

    m_footer = new TaskStrip(m_bridge.tasks(), this);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_splitter, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(m_footer);
}

void MainWindow::connectParts() {
    connect(m_rail, &Rail::currentChanged, this, [this](int place) { m_pages->show(Place(place)); });
    connect(m_pages, &Pages::made, this,
            [this](Place place, QWidget*, QWidget*, Remembered* page) { connectPage(place, *page); });
    connect(&m_bridge, &Bridge::snapshotChanged, this,
            [this](const SnapshotPtr&, const SnapshotPtr& current) { showCounts(current); });
    auto* drop = new ArchiveDrop(this);
    connect(drop, &ArchiveDrop::archivesDropped, this, &MainWindow::importArchives);
    connect(m_footer, &TaskStrip::failureOpened, this, [this](Task* task) {
        ErrorDialog::show(failuresText(tr("“%1” failed.").arg(task->title()), task->failures()), this);
    });
}

void MainWindow::connectPage(Place place, Remembered& page) {
    constexpr std::array<const char*, kPlaces> names{"images", "containers", "volumes", "compare",
                                                     "search", "genealogy",  "disk"};
    switch (place) {
    case Place::Images:
        connectImages();
        break;
    case Place::Containers:
        connectContainers();
        break;
    case Place::Volumes:
        connectVolumes();
        break;
    case Place::Compare:
        connectCompare();
        break;
    case Place::Search:
        connectSearch();
        break;
    case Place::Genealogy:
        connectGenealogy();
        break;
    case Place::Disk:
        connectDisk();
        break;
    }
    m_session.add(QLatin1String(names[size_t(place)]), page);
}

void MainWindow::connectImages() {
    connect(&images(), &ImagesPage::said, m_footer, &TaskStrip::say);
    connect(&images(), &Page::compareWanted, this, &MainWindow::compareWith);
    connect(&images(), &ImagesPage::containerStarted, this, &MainWindow::showContainer);
    connect(&images(), &ImagesPage::privilegedWanted, this, [this](const QString& image) {
        show(Place::Search);
        search().lookForPrivileged(image);
    });
}

void MainWindow::connectContainers() {
    connect(&containers(), &ContainersPage::said, m_footer, &TaskStrip::say);
    connect(&containers(), &Page::compareWanted, this, &MainWindow::compareWith);
    connect(&containers(), &Page::importWanted, this, &MainWindow::importArchives);
    connect(&containers(), &ContainersPage::imageCommitted, this, [this](const QString& id) {
        show(Place::Images);
        images().select(id);
    });
    connect(&containers(), &ContainersPage::imageFileWanted, this,
            [this](const QString& image, int layer, const QByteArray& path) {
                show(Place::Images);
                images().showPath(image, layer, path);
            });
    connect(&containers(), &ContainersPage::volumeWanted, this, [this](const QString& name) {
        show(Place::Volumes);
        volumes().select(name);
    });
    connect(&containers(), &ContainersPage::imagesWanted, this, [this] { show(Place::Images); });
}

void MainWindow::connectVolumes() {
    connect(&volumes(), &VolumesPage::said, m_footer, &TaskStrip::say);
    connect(&volumes(), &Page::compareWanted, this, &MainWindow::compareWith);
    connect(&volumes(), &Page::importWanted, this, &MainWindow::importArchives);
    connect(&volumes(), &VolumesPage::containerWanted, this, &MainWindow::showContainer);
    connect(&volumes(), &VolumesPage::comparisonWanted, this, &MainWindow::compareBoth);
}

void MainWindow::connectCompare() {
    connect(&comparison(), &ComparePage::said, m_footer, &TaskStrip::say);
}

void MainWindow::connectSearch() {
    connect(&search(), &SearchPage::said, m_footer, &TaskStrip::say);
    connect(&search(), &SearchPage::fileOpened, this, &MainWindow::showFound);
}

void MainWindow::connectGenealogy() {
    connect(&genealogy(), &GenealogyPage::said, m_footer, &TaskStrip::say);
    connect(&genealogy(), &GenealogyPage::importWanted, this, &MainWindow::importArchives);
    connect(&genealogy(), &GenealogyPage::imagesWanted, this, [this] { show(Place::Images); });
    connect(&genealogy(), &GenealogyPage::containerStarted, this, &MainWindow::showContainer);
    connect(&genealogy(), &GenealogyPage::opened, m_actions, &WindowActions::goTo);
    connect(&genealogy(), &GenealogyPage::compareWanted, this, &MainWindow::compareBoth);
}

void MainWindow::connectDisk() {
    connect(&disk(), &DiskPage::said, m_footer, &TaskStrip::say);
    connect(&disk(), &DiskPage::imagesWanted, this, [this] { show(Place::Images); });
    connect(&disk(), &DiskPage::opened, m_actions, &WindowActions::goTo);
}

void MainWindow::compareWith(const QString& name) {
    compareBoth(name, {});
}

void MainWindow::compareBoth(const QString& before, const QString& after) {
    show(Place::Compare);
    comparison().compare(before, after);
}

void MainWindow::showContainer(const QString& id) {
    show(Place::Containers);
    containers().select(id);
}

void MainWindow::showFound(const FoundPlace& place, const FoundFile& file) {
    const QString name = QString::fromStdString(place.name);
    const QByteArray path = QByteArray::fromStdString(file.path);
    switch (place.kind) {
    case FoundPlace::Kind::Image:
        show(Place::Images);
        return images().showPath(name, file.layer - 1, path);
    case FoundPlace::Kind::Container:
        show(Place::Containers);
        if (file.visibility != Visibility::Shown)
            m_footer->say(
                tr("The container does not show this file: it is in layer %1 of its image.").arg(file.layer));
        return containers().showFile(name, path);
    case FoundPlace::Kind::Volume:
        show(Place::Volumes);
        return volumes().showFile(name, path);
    }
}

void MainWindow::showCounts(const SnapshotPtr& snapshot) {
    if (snapshot->generation == 0)
        return;
    m_rail->setCount(int(Place::Images), int(snapshot->images.size()));
    m_rail->setCount(int(Place::Containers), int(snapshot->containers.size()));
    m_rail->setCount(int(Place::Volumes), int(snapshot->volumes.size()));
    const QString store = tr("Store %1").arg(format::bytes(snapshot->storeBytes()));
    const uint64_t shared = snapshot->sharedBytes();
    m_rail->setFoot(shared == 0 ? store
                                : store + u'\n' + tr("shared %1", "bytes").arg(format::bytes(shared)));
}

void MainWindow::show(Place place) {
    m_rail->setCurrent(int(place));
}

void MainWindow::importArchives(const QStringList& paths) {
    if (paths.isEmpty())
        return;
    show(Place::Images);
    images().importArchives(paths);
}

int MainWindow::place() const {
    return m_rail->current();
}

bool MainWindow::listShown() const {
    return m_pages->lists()->isVisible();
}

void MainWindow::setListShown(bool shown) {
    m_pages->lists()->setVisible(shown);
}

/// Qt would lead to what a pane passes its focus on to even where that is hidden behind "nothing here yet",
/// and Tab would end there. What passes its focus on is no stop here; what it passes it to is.
bool MainWindow::focusNextPrevChild(bool next) {
    QWidget* from = focusWidget() != nullptr ? focusWidget() : this;
    const auto step = [next](QWidget* widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget* widget = step(from); widget != from; widget = step(widget))
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr &&
            widget->isVisibleTo(this) && widget->isEnabled()) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    return false;
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < kNarrow;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    setListShown(!narrow);
}

/// What one does not see at first is made when one sees something.
void MainWindow::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (!std::exchange(m_painted, true))
        QTimer::singleShot(kRestMs, m_pages, &Pages::makeRest);
}

void MainWindow::restoreSession() {
    m_session.restore();
}

QVariantMap MainWindow::state() const {
    return {{QStringLiteral("place"), m_rail->current()}, {QStringLiteral("folded"), m_rail->folded()}};
}

void MainWindow::setState(const QVariantMap& state) {
    m_rail->setFolded(state.value(QStringLiteral("folded")).toBool());
    show(Place(qBound(0, state.value(QStringLiteral("place")).toInt(), kPlaces - 1)));
}

void MainWindow::take(const Handover& handover) {
    // The platform reads the compositor's leave from here when the window asks for the front.
    if (!handover.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", handover.activationToken.toLatin1());
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    raise();
    activateWindow();
    if (!handover.image.isEmpty()) {
        show(Place::Images);
        images().select(handover.image);
    }
    importArchives(handover.archives);
}

void MainWindow::askToQuit() {
    if (findChild<QuitDialog*>() != nullptr)
        return;
    auto* dialog = new QuitDialog(m_bridge.tasks(), this);
    connect(dialog, &QuitDialog::quitAgreed, this, &QWidget::close);
    dialog->open();
}

void MainWindow::askToCloseFolders() {
    if (findChild<ConfirmDialog*>(QStringLiteral("closeFolders")) != nullptr)
        return;
    Confirmation words;
    words.title = tr("Quit and close the open folders");
    words.question =
        tr("These show files of images and containers as folders. They are closed with the window:");
    for (const ShownFolder& folder : m_bridge.snapshot()->folders)
        words.items += folderName(folder.subject);
    words.note = tr("What a program still has open in one of them stays readable to it until it closes it.");
    words.verb = tr("Close them and quit");
    auto* dialog = new ConfirmDialog(words, this);
    dialog->setObjectName(QStringLiteral("closeFolders"));
    connect(dialog, &ConfirmDialog::confirmed, this, [this] {
        m_actions->folders().closeAll([this] {
            m_foldersAsked = m_bridge.snapshot()->folders; // which may not know yet that they are closed
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
    });
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_session.save();
    if (m_bridge.tasks().runningCount() > 0) {
        event->ignore();
        return askToQuit();
    }
    const std::vector<ShownFolder>& folders = m_bridge.snapshot()->folders;
    if (!folders.empty() && folders != m_foldersAsked) {
        event->ignore();
        return askToCloseFolders();
    }
    QWidget::closeEvent(event);
}

} // namespace outcrop::ui
