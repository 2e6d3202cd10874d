// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/window_actions.h"

#include "app/desktop/first_steps.h"
#include "app/desktop/main_window.h"
#include "app/desktop/path_jump.h"
#include "ui/commands/command_palette.h"
#include "ui/commands/palette_entries.h"
#include "ui/commands/shortcut_sheet.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/disk_page.h"
#include "ui/pages/genealogy_page.h"
#include "ui/pages/images_page.h"
#include "ui/pages/recent_menu.h"
#include "ui/pages/search_page.h"
#include "ui/pages/tree_browser.h"
#include "ui/pages/volumes_page.h"
#include "ui/theme/icons.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/task_strip.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>

namespace outcrop::ui {

namespace {
constexpr int kRemembered = 12;
constexpr auto kRecent = "palette/recent";
} // namespace

WindowActions::WindowActions(MainWindow& window, Bridge& bridge, Theme& theme)
    : QObject(&window), m_window(window), m_bridge(bridge), m_theme(theme), m_folders(bridge, this),
      m_palette(new CommandPalette(&window)), m_pathJump(new PathJump(*m_palette, bridge, this)),
      m_recent(QSettings().value(QLatin1String(kRecent)).toStringList()) {
    m_folders.setAnchor(&window.footer());
    m_openPalette = add(QStringLiteral("list"), tr("Command palette…"), QKeySequence(Qt::CTRL | Qt::Key_K),
                        [this] { openPalette(); });
    m_openSheet = add(QStringLiteral("key"), tr("Keyboard shortcuts"), QKeySequence(Qt::Key_F1),
                      [this] { openSheet(); });
    m_openSheet->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Slash)});
    m_goToPath = add(QStringLiteral("folder"), tr("Go to path…"), QKeySequence(Qt::CTRL | Qt::Key_P),
                     [this] { goToPath(); });
    addPlaces();
    addView();
    addUndo();
    addThemes();
    addHelp();
    fillTable();
    connect(m_palette, &CommandPalette::used, this, &WindowActions::remember);
    m_window.footer().setHint(m_openPalette);
    auto* menu = new QMenu(&m_window);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    m_window.rail().setMenu(menu);
}

template <class Slot>
QAction* WindowActions::add(const QString& iconName, const QString& text, const QKeySequence& keys,
                            Slot slot) {
    auto* action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    m_window.addAction(action);
    return action;
}

void WindowActions::addPlaces() {
    const auto place = [this](const char* iconName, const QString& text, Qt::Key key, Place where) {
        m_places.append(add(QLatin1String(iconName), text, QKeySequence(Qt::CTRL | key), [this, where] {
            m_window.show(where);
            m_window.pages().focus(where);
        }));
    };
    place("layers", tr("Go to images"), Qt::Key_1, Place::Images);
    place("terminal", tr("Go to containers"), Qt::Key_2, Place::Containers);
    place("database", tr("Go to volumes"), Qt::Key_3, Place::Volumes);
    place("compare", tr("Go to Compare"), Qt::Key_4, Place::Compare);
    place("search", tr("Go to Search"), Qt::Key_5, Place::Search);
    place("genealogy", tr("Go to Genealogy"), Qt::Key_6, Place::Genealogy);
    place("disk", tr("Go to the disk"), Qt::Key_7, Place::Disk);
    m_places.append(add(QStringLiteral("search"), tr("Search for files…"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] {
                            m_window.show(Place::Search);
                            m_window.search().focusName();
                        }));
}

void WindowActions::addView() {
    m_again = add(QStringLiteral("refresh"), tr("Read the store again"), QKeySequence(Qt::Key_F5),
                  [this] { m_bridge.watcher().refresh(); });
    addEverywhere(m_again);
    m_ran = add(QStringLiteral("history"), tr("What ran"), {}, [this] { m_window.footer().showHistory(); });
    QAction* list = add(QStringLiteral("sidebar"), tr("Show list"), QKeySequence(Qt::Key_F9),
                        [this] { m_window.setListShown(!m_window.listShown()); });
    QAction* fold = add(QStringLiteral("columns"), tr("Icons only"), {},
                        [this] { m_window.rail().setFolded(!m_window.rail().folded()); });
    m_view = {list, fold};
    for (QAction* action : std::as_const(m_view))
        action->setCheckable(true);
    m_quit = add({}, tr("Quit"), QKeySequence::Quit, [this] { m_window.close(); });
}

/// Fields have this key too, and theirs goes before.
void WindowActions::addUndo() {
    m_undo = add(QStringLiteral("undo"), tr("Undo"), QKeySequence::Undo, [this] {
        if (Task* task = m_bridge.tasks().undoable())
            task->undo();
    });
    const TaskRunner* tasks = &m_bridge.tasks();
    connect(tasks, &TaskRunner::taskChanged, this, &WindowActions::showUndo);
    connect(tasks, &TaskRunner::taskRemoved, this, &WindowActions::showUndo);
    showUndo();
}

void WindowActions::showUndo() {
    const Task* task = m_bridge.tasks().undoable();
    m_undo->setText(task ? tr("Undo “%1”").arg(task->title()) : tr("Undo"));
    allow(m_undo, task, tr("Nothing that was done in this window can be taken back."));
}

void WindowActions::addThemes() {
    auto* group = new QActionGroup(this);
    const std::tuple<SchemeChoice, const char*, QString> choices[] = {
        {SchemeChoice::System, "monitor", tr("Appearance as the system")},
        {SchemeChoice::Light, "sun", tr("Light appearance")},
        {SchemeChoice::Dark, "moon", tr("Dark appearance")}};
    for (const auto& [choice, iconName, text] : choices) {
        QAction* action = add(QLatin1String(iconName), text, {}, [this, choice = choice] {
            m_theme.setChoice(choice);
            QSettings().setValue(QStringLiteral("theme"), int(choice));
        });
        action->setCheckable(true);
        action->setChecked(choice == m_theme.choice());
        group->addAction(action);
        m_themes.append(action);
    }
}

void WindowActions::addHelp() {
    m_recentArchives = new RecentMenu(m_bridge, &m_window);
    connect(m_recentArchives, &RecentMenu::archiveChosen, this,
            [this](const QString& path) { m_window.importArchives({path}); });
    m_help = {add(QStringLiteral("info"), tr("Welcome"), {}, [this] { m_window.firstSteps().showWelcome(); }),
              add(QStringLiteral("external"), tr("Tour of the window"), {},
                  [this] { m_window.firstSteps().showGuide(); })};
}

/// Pages have these keys too, and a key that two widgets claim does nothing: so where no page does.
void WindowActions::addEverywhere(QAction* again) {
    m_window.removeAction(again);
    again->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QAction* import = m_window.images().importAction();
    for (QWidget* widget :
         {static_cast<QWidget*>(&m_window.rail()), static_cast<QWidget*>(&m_window.footer())})
        widget->addActions({again, import});
    connect(&m_window.pages(), &Pages::made, this, [import](Place place, QWidget* list, QWidget* detail) {
        if (place != Place::Images)
            for (QWidget* pane : {list, detail})
                pane->addAction(import);
    });
}

void WindowActions::fillTable() {
    MainWindow* window = &m_window;
    // A page that is not there yet is made for its acts.
    const auto addPage = [this](const QString& name, Place place, auto page) {
        m_table.add(
            {name, [page] { return page().actions(); }, [page] { return page().subject(); }, int(place)});
        m_table.add({tr("Copy command"), [page] { return page().commandActions(); },
                     [page] { return page().subject(); }, int(place), true});
    };
    m_table.add({tr("Window"),
                 [this] {
                     QList<QAction*> all{m_openPalette, m_goToPath, m_openSheet};
                     return all + m_places + m_view + QList<QAction*>{m_undo, m_again, m_ran} + m_themes +
                            m_help + QList<QAction*>{m_quit};
                 },
                 {},
                 ActionTable::kEverywhere});
    m_table.add({tr("Open folders"), [this] { return m_folders.acts(); }, {}, ActionTable::kEverywhere});
    addPage(tr("Images"), Place::Images, [window]() -> Page& { return window->images(); });
    addPage(tr("Containers"), Place::Containers, [window]() -> Page& { return window->containers(); });
    addPage(tr("Volumes"), Place::Volumes, [window]() -> Page& { return window->volumes(); });
    m_table.add(
        {tr("Compare"), [window] { return window->comparison().actions(); }, {}, int(Place::Compare)});
    m_table.add({tr("Copy command"),
                 [window] { return window->comparison().commandActions(); },
                 {},
                 int(Place::Compare),
                 true});
    m_table.add({tr("Search"), [window] { return window->search().actions(); }, {}, int(Place::Search)});
    addPage(tr("Genealogy"), Place::Genealogy, [window]() -> GenealogyPage& { return window->genealogy(); });
    addPage(tr("Disk"), Place::Disk, [window]() -> DiskPage& { return window->disk(); });
}

/// What can be done at this place, then what the window can.
void WindowActions::fillMenu(QMenu& menu) {
    menu.clear(); // which leaves the menus in it
    qDeleteAll(menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    menu.addAction(m_openPalette);
    menu.addAction(m_goToPath);
    menu.addAction(m_openSheet);
    menu.addSeparator();
    for (const ActionTable::Group& group : m_table.groups())
        if (group.place == m_window.place() && !group.actions().isEmpty())
            menu.addMenu(group.name)->addActions(group.actions());
    menu.addMenu(tr("Go to"))->addActions(m_places);
    menu.addAction(m_window.images().importAction());
    menu.addMenu(m_recentArchives);
    if (const QList<QAction*> folders = m_folders.acts(); !folders.isEmpty())
        menu.addMenu(tr("Open folders"))->addActions(folders);
    menu.addAction(m_undo);
    menu.addAction(m_again);
    menu.addAction(m_ran);
    menu.addSeparator();
    m_view.at(0)->setChecked(m_window.listShown());
    m_view.at(1)->setChecked(m_window.rail().folded());
    menu.addActions(m_view);
    menu.addMenu(tr("Appearance"))->addActions(m_themes);
    menu.addSeparator();
    menu.addActions(m_help);
    menu.addSeparator();
    menu.addAction(m_quit);
}

void WindowActions::openPalette() {
    if (m_palette->isVisible())
        return m_palette->dismiss();
    std::vector<PaletteEntry> entries =
        paletteEntries(m_table, m_window.place(), [this](int place) { m_window.show(Place(place)); });
    std::erase_if(entries,
                  [this](const PaletteEntry& entry) { return entry.text == actText(m_openPalette); });
    std::vector<PaletteEntry> targets =
        jumpTargets(*m_bridge.snapshot(), [this](Thing thing, const QString& id) { goTo(thing, id); });
    std::move(targets.begin(), targets.end(), std::back_inserter(entries));
    m_palette->open(std::move(entries), m_recent);
}

/// In the tree in sight, or where the page at least has one.
void WindowActions::goToPath() {
    const auto inSight = [this]() -> TreeBrowser* {
        for (auto* browser : m_window.pages().details()->findChildren<TreeBrowser*>())
            if (browser->isVisible())
                return browser;
        return nullptr;
    };
    if (inSight() == nullptr && m_window.place() == int(Place::Images))
        m_window.images().showTab(0);
    else if (inSight() == nullptr && m_window.place() == int(Place::Containers))
        m_window.containers().showTab(1);
    else if (inSight() == nullptr && m_window.place() == int(Place::Volumes))
        m_window.volumes().showTab(0);
    if (TreeBrowser* browser = inSight())
        return m_pathJump->open(browser);
    m_window.footer().say(
        tr("No tree of files is in sight. Choose an image, a container or a volume first."));
}

void WindowActions::openSheet() {
    (new ShortcutSheet(m_table, &m_window))->open();
}

void WindowActions::goTo(Thing thing, const QString& id) {
    const auto select = [&](Place place, Page& page) {
        m_window.show(place);
        page.select(id);
        page.focusList();
    };
    switch (thing) {
    case Thing::Image:
        return select(Place::Images, m_window.images());
    case Thing::Container:
        return select(Place::Containers, m_window.containers());
    case Thing::Volume:
        return select(Place::Volumes, m_window.volumes());
    }
}

void WindowActions::remember(const QString& key) {
    m_recent.removeAll(key);
    m_recent.prepend(key);
    m_recent = m_recent.mid(0, kRemembered);
    QSettings().setValue(QLatin1String(kRecent), m_recent);
}

} // namespace outcrop::ui
