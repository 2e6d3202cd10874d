// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/search_pane.h"

#include "ui/bridge/channel.h"
#include "ui/dialogs/error_text.h"
#include "ui/dialogs/shell_words.h"
#include "ui/models/format.h"
#include "ui/pages/found_file_source.h"
#include "ui/pages/found_files_view.h"
#include "ui/theme/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace outcrop::ui {

SearchPane::SearchPane(Bridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge) {
    build();
    addActions();
    connect(m_view, &FoundFilesView::fileActivated, this, &SearchPane::open);
    connect(m_view, &FoundFilesView::contextMenuWanted, this, &SearchPane::showMenu);
    connect(&bridge, &Bridge::snapshotChanged, this, [this] {
        if (m_state == State::Idle)
            showHint();
    });
    setFocusProxy(m_view);
    setState(State::Idle);
    showHint();
}

void SearchPane::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new PageHeader(this);
    m_header->setTitle(tr("Search"));
    m_stack = new QStackedWidget(this);
    m_view = new FoundFilesView(m_stack);
    m_view->setObjectName(QStringLiteral("searchFound"));
    m_view->setAccessibleName(tr("Files that were found"));
    m_message = new EmptyState(QStringLiteral("search"), m_stack);
    m_message->setObjectName(QStringLiteral("searchMessage"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

QAction* SearchPane::addKey(const QString& iconName, const QString& text, const QKeySequence& key,
                            void (SearchPane::*slot)()) {
    auto* action = new QAction(icon(iconName), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    m_acts.append(action);
    return action;
}

void SearchPane::addActions() {
    m_copy = addKey(QStringLiteral("terminal"), tr("Copy command"), {}, &SearchPane::copyCommand);
    m_copy->setToolTip(tr("The line that does the same in a terminal"));
    m_again =
        addKey(QStringLiteral("refresh"), tr("Search again"), QKeySequence(Qt::Key_F5), &SearchPane::refresh);
    m_stop = addKey(QStringLiteral("stop"), tr("Stop"), QKeySequence(Qt::Key_Escape), &SearchPane::stop);
    addKey(QStringLiteral("copy"), tr("Copy path"), QKeySequence::Copy, &SearchPane::copyPath);
    m_header->addAction(m_copy);
    m_header->addAction(m_again);
    m_header->addAction(m_stop);
}

void SearchPane::setState(State state) {
    m_state = state;
    m_stop->setVisible(state == State::Looking);
    m_stop->setEnabled(state == State::Looking);
    m_again->setVisible(state == State::Stopped || state == State::Done);
    m_copy->setVisible(state != State::Idle);
}

void SearchPane::showMessage(const QString& icon, const QString& title, const QString& text) {
    m_message->setIconName(icon);
    m_message->setTexts(title, text);
    m_stack->setCurrentWidget(m_message);
}

void SearchPane::showHint() {
    m_header->setFacts({});
    const Snapshot& snapshot = *m_bridge.snapshot();
    if (snapshot.generation > 0 && snapshot.images.empty() && snapshot.volumes.empty())
        return showMessage(QStringLiteral("search"), tr("There is nothing to look through yet"),
                           tr("Import an image first: drop its archive anywhere here."));
    showMessage(QStringLiteral("search"), tr("Where is that file?"),
                tr("A name, a text, permissions, a size, an owner or a content: every layer of every image "
                   "is looked through."));
}

void SearchPane::search(const SearchWish& wish) {
    m_wish = wish;
    m_request.cancel();
    ++m_number;
    m_looked = m_all = 0;
    m_old = true;
    if (wish.empty()) {
        clearOld();
        setState(State::Idle);
        return showHint();
    }
    setState(State::Looking);
    showFacts();
    const auto news =
        Channel<SearchNews>::make(this, [this, number = m_number](std::vector<SearchNews> batch) {
            if (number == m_number && m_state == State::Looking)
                takeNews(std::move(batch));
        });
    m_bridge.ask(
        m_request,
        [wish, news](const Engine& engine, Progress& progress, std::stop_token stop) {
            return findFiles(engine, wish, progress, stop,
                             [&](SearchNews some) { news->push(std::move(some), stop); });
        },
        this, [this](const SearchSummary& summary) { takeEnd(summary); },
        [this](const Error& error) {
            clearOld();
            setState(State::Done);
            const ErrorText text = ErrorText::of(tr("The search failed."), error);
            m_header->setFacts({});
            showMessage(QStringLiteral("alert"), text.what,
                        text.remedy.isEmpty() ? text.why : text.why + u'\n' + text.remedy);
        });
}

void SearchPane::refresh() {
    search(m_wish);
}

void SearchPane::stop() {
    if (m_state != State::Looking)
        return;
    m_request.cancel();
    clearOld();
    setState(State::Stopped);
    showFacts();
    if (m_view->files()->fileCount() == 0)
        showMessage(QStringLiteral("search"), tr("The search was stopped"),
                    tr("Nothing had been found by then."));
}

void SearchPane::sayWaiting() {
    m_header->setFacts(tr("Press Return to look into the files"));
}

/// What the search before found stays until there is something new, so that nothing flickers as one types.
void SearchPane::clearOld() {
    if (!std::exchange(m_old, false))
        return;
    m_view->files()->clear();
    m_view->setShown(!m_wish.content.empty(), m_wish.hidden);
}

void SearchPane::takeNews(std::vector<SearchNews> batch) {
    std::vector<FoundPlace> places;
    for (SearchNews& news : batch) {
        m_looked = news.looked;
        m_all = news.all;
        for (FoundPlace& place : news.places)
            places.push_back(std::move(place));
    }
    if (!places.empty()) {
        clearOld();
        m_view->files()->add(std::move(places));
        m_stack->setCurrentWidget(m_view);
    }
    showFacts();
}

void SearchPane::takeEnd(const SearchSummary& summary) {
    clearOld();
    setState(State::Done);
    if (summary.problem) {
        m_header->setFacts({});
        showMessage(QStringLiteral("alert"), tr("That cannot be looked for"),
                    tr("What is wrong is said at the left, below the field."));
        emit mistakeFound(*summary.problem);
        return;
    }
    showFacts(summary);
    if (m_view->files()->fileCount() == 0)
        showNothing(summary);
}

void SearchPane::showNothing(const SearchSummary& summary) {
    QStringList lines;
    if (summary.incomplete)
        lines += tr("Not everything could be read.");
    if (summary.tooLarge > 0)
        lines += tr("%Ln files were too large to look into.", nullptr, static_cast<int>(summary.tooLarge));
    if (summary.binary > 0)
        lines +=
            tr("%Ln files that are no text were not looked into.", nullptr, static_cast<int>(summary.binary));
    lines += m_wish.hidden ? tr("Ask for less, or look in more places.")
                           : tr("Ask for less, look in more places, or also at what later layers hide.");
    showMessage(QStringLiteral("search"), tr("Nothing was found"), lines.join(u'\n'));
}

void SearchPane::showFacts(const SearchSummary& summary) {
    const FoundFilesModel& files = *m_view->files();
    QStringList facts;
    if (m_state == State::Looking)
        facts +=
            m_all == 0
                ? tr("Looking…")
                : tr("Looking… %1 of %2").arg(format::count(qint64(m_looked)), format::count(qint64(m_all)));
    else if (m_state == State::Stopped)
        facts += tr("stopped");
    if (!m_old && files.fileCount() > 0) {
        facts += m_wish.content.empty() ? tr("%Ln files", nullptr, files.fileCount())
                                        : tr("%Ln lines", nullptr, files.fileCount());
        facts += tr("in %Ln places", nullptr, files.placeCount());
    } else if (m_state == State::Done) {
        facts += tr("nothing found");
    }
    if (summary.limited)
        facts += tr("there are more than these: ask for less");
    if (summary.incomplete)
        facts += tr("not everything could be read");
    if (summary.tooLarge > 0)
        facts += tr("%Ln too large to look into", nullptr, static_cast<int>(summary.tooLarge));
    m_header->setFacts(format::facts(facts));
}

void SearchPane::focusResults() {
    if (m_view->files()->fileCount() == 0)
        return;
    m_view->setFocus(Qt::ShortcutFocusReason);
    m_view->selectFirst();
}

void SearchPane::open(const QModelIndex& index) {
    // Copies: going there may begin another search.
    const FoundPlace* place = m_view->files()->placeOf(index);
    const FoundFile* file = m_view->files()->fileOf(index);
    if (file != nullptr)
        emit fileOpened(FoundPlace{place->kind, place->name, {}}, FoundFile(*file));
}

void SearchPane::showMenu(const QModelIndex& index, const QPoint& globalPos) {
    const FoundPlace* place = m_view->files()->placeOf(index);
    const FoundFile* file = m_view->files()->fileOf(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (file != nullptr) {
        connect(menu->addAction(icon(QStringLiteral("layers")), tr("Show in its tree")), &QAction::triggered,
                this, [this, index = QPersistentModelIndex(index)] { open(index); });
        connect(menu->addAction(icon(QStringLiteral("copy")), tr("Copy path")), &QAction::triggered, this,
                &SearchPane::copyPath);
        QAction* save = menu->addAction(icon(QStringLiteral("export")), tr("Save as…"));
        save->setEnabled(file->type == FileType::Regular && !sourceOf(*place, *file).empty());
        connect(
            save, &QAction::triggered, this,
            [this, place = FoundPlace{place->kind, place->name, {}}, file = *file] { saveAs(place, file); });
        menu->addSeparator();
    }
    menu->addAction(m_copy);
    menu->popup(globalPos);
}

void SearchPane::copyPath() {
    if (const FoundFile* file = m_view->files()->fileOf(m_view->current()))
        QGuiApplication::clipboard()->setText(QString::fromStdString(file->path));
}

QString SearchPane::command() const {
    return joinShellWords(m_wish.command());
}

void SearchPane::copyCommand() {
    QGuiApplication::clipboard()->setText(command());
    emit said(tr("Copied: %1").arg(command()));
}

void SearchPane::saveAs(const FoundPlace& place, const FoundFile& file) {
    const QString name = format::text(file.path.substr(file.path.rfind('/') + 1));
    auto* dialog = new QFileDialog(this, tr("Save %1").arg(name), name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, source = sourceOf(place, file), name](const QString& target) {
                m_bridge.run(
                    tr("Save %1").arg(name),
                    [source, target](const Engine& engine, Progress& progress, std::stop_token stop) {
                        saveSource(engine, source, target, progress, stop);
                    },
                    this, [this, target] { emit said(tr("Saved as %1.").arg(target)); });
            });
    dialog->open();
}

} // namespace outcrop::ui
