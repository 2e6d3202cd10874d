// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/compare_pane.h"

#include "ui/commands/action_table.h"
#include "ui/dialogs/shell_words.h"
#include "ui/models/format.h"
#include "ui/pages/compare_filters.h"
#include "ui/pages/compared_packages.h"
#include "ui/pages/file_browser.h"
#include "ui/pages/file_change_text.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/file_sources.h"
#include "ui/pages/saved_changes.h"
#include "ui/pages/stack_view.h"
#include "ui/pages/three_way_pane.h"
#include "ui/pages/tree_browser.h"
#include "ui/pages/view_commands.h"
#include "ui/pages/view_state.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace outcrop::ui {

ComparePane::ComparePane(Bridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_folders(bridge, this) {
    m_folders.setAnchor(this);
    build();
    addActions();
    connect(m_browser, &TreeBrowser::pathSelected, this, &ComparePane::selectFile);
    showHint();
}

void ComparePane::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(QStringLiteral("compare"), m_stack);
    m_empty->setObjectName(QStringLiteral("compareEmpty"));
    m_content = new QWidget(m_stack);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(m_content);
    auto* splitter = new QSplitter(Qt::Horizontal, m_content);
    splitter->setObjectName(QStringLiteral("compareLayersSplitter"));
    splitter->setChildrenCollapsible(false);
    m_layers = new StackView(splitter);
    m_layers->setObjectName(QStringLiteral("comparedLayers"));
    m_layers->setAccessibleName(tr("Layers of both"));
    m_layers->setMinimumWidth(200);
    m_layers->hide();
    splitter->addWidget(m_layers);
    splitter->addWidget(buildViews(splitter));
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({320, 660});
    connect(m_layers, &LayerStack::currentChanged, this, &ComparePane::narrow);
    connect(m_layers, &LayerStack::activated, this, [this] { m_browser->view()->setFocus(); });
    column->addWidget(m_header);
    column->addWidget(splitter, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    layout->addWidget(m_stack);
    setFocusProxy(m_browser->view());
}

/// Files or packages.
QWidget* ComparePane::buildViews(QWidget* parent) {
    auto* side = new QWidget(parent);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_views = new SegmentedControl({tr("Files"), tr("Packages")}, side);
    m_views->setObjectName(QStringLiteral("compareViews"));
    m_views->setAccessibleName(tr("What is compared"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::s, space::m, 0);
    row->addWidget(m_views);
    row->addStretch(1);
    column->addLayout(row);
    m_shown = new QStackedWidget(side);
    column->addWidget(m_shown, 1);
    buildFiles();
    m_packages = new ComparedPackages(m_bridge, m_shown);
    m_shown->addWidget(m_packages);
    connect(m_views, &SegmentedControl::currentChanged, m_shown, &QStackedWidget::setCurrentIndex);
    connect(m_packages, &LensTab::fileWanted, this, [this](int, const QByteArray& path) {
        m_views->setCurrent(0);
        m_browser->view()->setCurrentPath(path);
    });
    return side;
}

void ComparePane::buildFiles() {
    auto* files =
        new FileBrowser(m_bridge, FileTreeModel::Layout::Changes, QStringLiteral("compareSplitter"), m_shown);
    m_shown->addWidget(files);
    m_browser = files->tree();
    m_file = files->file();
    m_filters = new CompareFilters(CompareFilters::Sides::Two, m_browser);
    m_filters->setObjectName(QStringLiteral("compareFilters"));
    m_browser->trailing()->addWidget(m_filters->button());
    m_browser->addRow(m_filters);
    connect(m_filters, &CompareFilters::filterChanged, m_browser, &TreeBrowser::setEntryFilter);
    connect(m_filters, &CompareFilters::howChanged, this, [this] {
        if (!m_afterName.isEmpty())
            ask();
    });
    connect(files, &FileBrowser::opened, this, &ComparePane::openFile);
    connect(files, &FileBrowser::menuWanted, this, &ComparePane::fillMenu);
    connect(files, &FileBrowser::severalMenuWanted, this,
            [this](QMenu* menu, const QList<QByteArray>& paths) {
                if (!m_compared)
                    return;
                addSavingSeveralChanges(menu, static_cast<int>(paths.size()), m_bridge,
                                        comparedPatch(m_compared, paths), comparedLayer(m_compared, paths));
                addCommands(menu, {changesCommand(m_beforeName.toStdString(), m_afterName.toStdString(),
                                                  topmostPaths(paths))});
            });
}

void ComparePane::showHint() {
    m_empty->setIconName(QStringLiteral("compare"));
    m_empty->setTexts(tr("What differs between two things?"),
                      tr("Choose two images, containers, volumes, folders or archives at the left. Some "
                         "layers of an image are written as NAME@1..2, a commit of a git repository as "
                         "git:FOLDER@HEAD."));
    m_empty->setAction({});
    m_stack->setCurrentWidget(m_empty);
    for (QAction* action : actsOnCompared())
        allow(action, false, tr("Nothing is compared yet."));
}

void ComparePane::compare(const QString& before, const QString& after) {
    const bool fromThree = std::exchange(m_wantsThree, false);
    if (fromThree)
        m_three->stop();
    const bool another = before != m_beforeName || after != m_afterName;
    for (QAction* action : actsOnCompared())
        allow(action, true, {});
    m_copy->setToolTip(tr("The line that does the same in a terminal"));
    m_again->setToolTip({});
    m_beforeName = before;
    m_afterName = after;
    const bool otherSides = m_whole.before != before || m_whole.after != after;
    if (another || !m_compared || fromThree) {
        m_compared.reset();
        m_save->setEnabled(false);
        m_folder->setEnabled(false);
        m_file->stop();
        m_file->hide();
        m_header->setTitle(format::change(before, after));
        m_header->setFacts(tr("Looking for what differs…"));
        m_browser->showMessage(tr("Looking for what differs…"), {});
        m_stack->setCurrentWidget(m_content);
    }
    allowPackages();
    m_packages->refresh(); // containers and names are not what they were
    m_whole = {before, after};
    if (otherSides || m_joined.strata.isEmpty())
        askForLayers();
    const QSignalBlocker quiet(m_layers);
    m_layers->setCurrent(-1); // nothing is narrowed
    ask();
}

void ComparePane::compareThree(const QStringList& names) {
    makeThree();
    m_wantsThree = true;
    m_request.cancel();
    for (QAction* action : actsOnCompared())
        allow(action, false, tr("This is for two sides."));
    for (QAction* action : {m_again, m_copy})
        allow(action, true, {});
    m_stack->setCurrentWidget(m_three);
    m_three->compare(names);
}

void ComparePane::makeThree() {
    if (m_three != nullptr)
        return;
    m_three = new ThreeWayPane(m_bridge, {m_copy, m_again}, m_stack);
    m_three->setObjectName(QStringLiteral("threeWay"));
    m_stack->addWidget(m_three);
    restoreViewState(*m_three);
    connect(m_three, &ThreeWayPane::compared, this, [this](const QStringList& names) {
        m_stack->setCurrentWidget(m_three); // a failure may have stood before it
        emit compared(names);
    });
    connect(m_three, &ThreeWayPane::failed, this, [this](const Error& error) {
        if (m_wantsThree)
            showFailure(tr("The three could not be compared."), error);
    });
}

bool ComparePane::showsThree() const {
    return m_three != nullptr && m_stack->currentWidget() == m_three;
}

bool ComparePane::showsComparison() const {
    return showsThree() ? m_three->showsComparison() : m_compared != nullptr;
}

void ComparePane::allowPackages() {
    const bool git =
        CompareSide::isGit(m_beforeName.toStdString()) || CompareSide::isGit(m_afterName.toStdString());
    m_views->setEnabledAt(1, !git);
    allow(m_showPackages, !git,
          tr("Packages are not read from git: check the files out, and compare their folder."));
    if (git)
        m_views->setCurrent(0);
}

void ComparePane::ask() {
    if (m_views->isEnabledAt(1))
        m_packages->setSides(m_beforeName, m_afterName);
    m_bridge.ask(
        m_request,
        [before = m_beforeName.toStdString(), after = m_afterName.toStdString(),
         how = m_filters->how()](const Engine& engine, Progress&, std::stop_token stop) {
            return compareSubjects(engine, before, after, how, stop);
        },
        this, [this](ComparedPtr compared) { take(std::move(compared)); },
        [this](const Error& error) {
            m_compared.reset();
            showFailure(tr("The two could not be compared."), error);
        });
}

/// Where both sides stand on layers: as one picture, from which some can be chosen.
void ComparePane::askForLayers() {
    using Both = std::pair<std::optional<LayeredSide>, std::optional<LayeredSide>>;
    m_bridge.ask(
        m_layersRequest,
        [whole = m_whole](const Engine& engine, Progress&, std::stop_token) {
            return Both(layeredSide(engine, whole.before.toStdString()),
                        layeredSide(engine, whole.after.toStdString()));
        },
        this, [this](const Both& both) { showLayers(both.first, both.second); },
        [this](const Error&) { showLayers({}, {}); }); // the comparison says what is wrong
}

void ComparePane::showLayers(const std::optional<LayeredSide>& before,
                             const std::optional<LayeredSide>& after) {
    m_joined = before && after ? joinLayers(*before, *after) : JoinedLayers();
    const QSignalBlocker quiet(m_layers);
    m_layers->setStrata({});
    m_layers->setStrata(m_joined.strata);
    m_layers->setCaption(m_whole.before, m_whole.after);
    m_layers->setVisible(!m_joined.strata.isEmpty());
}

/// To the layers up to the chosen one, of its side; what is open in the tree stays so.
void ComparePane::narrow(int stratum) {
    if (stratum < 0 || stratum >= m_joined.ranges.size())
        return;
    const JoinedLayers::Range& range = m_joined.ranges.at(stratum);
    if (range.before == m_beforeName && range.after == m_afterName)
        return;
    m_beforeName = range.before;
    m_afterName = range.after;
    m_header->setTitle(format::change(m_beforeName, m_afterName));
    ask();
}

void ComparePane::refresh() {
    if (m_wantsThree)
        return m_three->refresh();
    if (m_afterName.isEmpty())
        return;
    ask();
    m_packages->refresh();
}

void ComparePane::take(ComparedPtr compared) {
    m_compared = std::move(compared);
    const RowTotals& totals = m_compared->totals;
    const auto opens = [](const CompareSide& side) {
        return side.subject.kind == Subject::Kind::Image || side.subject.kind == Subject::Kind::Container;
    };
    allow(m_folder, opens(m_compared->before) && opens(m_compared->after),
          tr("Only images and containers are opened as folders: volumes and folders are some already."));
    m_stack->setCurrentWidget(m_content);
    m_save->setEnabled(totals.added + totals.removed + totals.changed + totals.renamed > 0);
    if (m_beforeName == m_whole.before && m_afterName == m_whole.after)
        emit this->compared({m_beforeName, m_afterName});
    if (totals.added + totals.removed + totals.changed + totals.renamed == 0) {
        m_header->setFacts(tr("no difference"));
        m_browser->showMessage(tr("Nothing differs"),
                               tr("Both have the same files with the same content, modes and owners."));
        m_file->hide();
        return;
    }
    m_header->setFacts(factsLine());
    m_browser->setChanges(m_compared->changes, m_whole.before + u'\n' + m_whole.after);
    if (m_file->isVisible())
        openFile(m_browser->view()->currentPath());
}

QString ComparePane::factsLine() const {
    const RowTotals& totals = m_compared->totals;
    QStringList facts{tr("%n added", nullptr, int(totals.added)),
                      tr("%n changed", nullptr, int(totals.changed)),
                      tr("%n removed", nullptr, int(totals.removed))};
    if (totals.renamed > 0)
        facts += tr("%n renamed", nullptr, int(totals.renamed));
    facts += format::signedBytes(totals.growth);
    if (m_compared->notLookedAt > 0)
        facts += tr("%Ln files too many or too large to look whether they are similar", nullptr,
                    int(m_compared->notLookedAt));
    return format::facts(facts);
}

void ComparePane::showFailure(const QString& what, const Error& error) {
    const ErrorText text = ErrorText::of(what, error);
    m_empty->setIconName(QStringLiteral("alert"));
    m_empty->setTexts(text.what, text.remedy.isEmpty() ? text.why : text.why + u'\n' + text.remedy);
    m_stack->setCurrentWidget(m_empty);
}

void ComparePane::selectFile(const QByteArray& path) {
    const NodeIndex node = m_browser->nodeOf(path);
    if (node != kNoNode && shownEntry(*m_browser->tree(), node).type != FileType::Directory)
        openFile(path);
}

void ComparePane::openFile(const QByteArray& path) {
    const NodeIndex node = m_browser->nodeOf(path);
    if (!m_compared || node == kNoNode || shownEntry(*m_browser->tree(), node).type == FileType::Directory)
        return;
    m_file->show();
    if (const auto text = fileChangeText(*m_browser->tree(), node))
        return m_file->openMessage(path, text->title, text->explanation);
    m_file->compare(path, format::change(m_beforeName, m_afterName),
                    FileTreeModel::whatChanged(*m_browser->tree(), node, m_compared->changes.details.get()),
                    fileOf(m_compared, FileSide::Before, path), fileOf(m_compared, FileSide::After, path));
}

} // namespace outcrop::ui
