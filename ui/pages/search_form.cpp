// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/search_form.h"

#include "ui/dialogs/error_text.h"
#include "ui/dialogs/problem_label.h"
#include "ui/pages/subject_field.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/search_field.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace outcrop::ui {

namespace {

std::string wordsOf(const QLineEdit* field) {
    return field->text().trimmed().toStdString();
}

} // namespace

SearchForm::SearchForm(QWidget* parent) : QScrollArea(parent), m_body(new QWidget) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_body);
    m_body->setAutoFillBackground(false); // the ground is that of the lists
    viewport()->setAutoFillBackground(false);
    build();
    connectAll();
    setFocusProxy(m_name);
}

void SearchForm::build() {
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::xs);
    addNames(layout);
    addFacts(layout);
    addPlaces(layout);
    layout->addSpacing(space::s);
    auto* now = new QPushButton(tr("Search"), m_body);
    now->setObjectName(QStringLiteral("searchNow"));
    setLook(now, ButtonLook::Primary);
    connect(now, &QPushButton::clicked, this, &SearchForm::tell);
    layout->addWidget(now);
    layout->addStretch(1);
}

void SearchForm::addNames(QVBoxLayout* layout) {
    m_name = new SearchField(tr("Part of a name, *.conf, /etc/*"), m_body);
    m_name->setObjectName(QStringLiteral("searchName"));
    m_name->setMinimumHeight(space::field);
    m_name->setAccessibleName(tr("Name or path"));
    m_name->installEventFilter(this);
    addFields(layout, {m_name}, WishField::Name);
    m_nameRegex = makeCheck(tr("Regular expression"), "searchNameRegex", false);
    m_nameRegex->setToolTip(tr("The name is a regular expression that fits anywhere in the path."));
    m_case = makeCheck(tr("Match case"), "searchCase", false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_nameRegex);
    row->addWidget(m_case);
    row->addStretch(1);
    layout->addLayout(row);
    m_content = makeEdit(tr("Text in the files"), tr("Words, then Return"), "searchContent");
    m_content->setToolTip(
        tr("Every file that fits is read for it, so it is looked for when you press Return."));
    addFields(layout, {m_content}, WishField::Content);
    m_contentRegex = makeCheck(tr("The text is a regular expression"), "searchContentRegex", false);
    layout->addWidget(m_contentRegex);
}

void SearchForm::addFacts(QVBoxLayout* layout) {
    m_type = makeCombo(tr("Type"), "searchType");
    fillTypes();
    m_mode = makeCombo(tr("Permissions"), "searchMode");
    fillModes();
    addFields(layout, {m_type, m_mode}, WishField::Mode);
    m_minSize = makeEdit(tr("Size from"), tr("10k"), "searchMinSize");
    m_maxSize = makeEdit(tr("Size to"), tr("1.5MB"), "searchMaxSize");
    addFields(layout, {m_minSize, m_maxSize}, WishField::Size);
    m_owner = makeEdit(tr("Owner"), tr("0 or 1000:100"), "searchOwner");
    addFields(layout, {m_owner}, WishField::Owner);
    m_digest = makeEdit(tr("Content (SHA-256)"), tr("32 or 64 digits"), "searchDigest");
    addFields(layout, {m_digest}, WishField::Digest);
}

void SearchForm::fillTypes() {
    m_type->addItem(tr("Any"), QString());
    m_type->addItem(tr("Files"), QStringLiteral("f"));
    m_type->addItem(tr("Folders"), QStringLiteral("d"));
    m_type->addItem(tr("Links"), QStringLiteral("l"));
    m_type->addItem(tr("Character devices"), QStringLiteral("c"));
    m_type->addItem(tr("Block devices"), QStringLiteral("b"));
    m_type->addItem(tr("Pipes"), QStringLiteral("p"));
    m_type->addItem(tr("Sockets"), QStringLiteral("s"));
}

void SearchForm::fillModes() {
    m_mode->setEditable(true);
    m_mode->setInsertPolicy(QComboBox::NoInsert);
    m_mode->setToolTip(
        tr("Choose, or write 644 (exactly), -4000 (all of these bits) or /6000 (any of them)."));
    m_mode->lineEdit()->setAccessibleName(m_mode->accessibleName());
    m_mode->lineEdit()->setPlaceholderText(tr("Any"));
    m_mode->addItem(QString(), QString());
    m_mode->addItem(tr("Run as owner (setuid)"), QStringLiteral("setuid"));
    m_mode->addItem(tr("Run as group (setgid)"), QStringLiteral("setgid"));
    m_mode->addItem(tr("Gives rights (setuid, setgid, capabilities)"), QStringLiteral("privileged"));
    m_mode->addItem(tr("Everyone may write"), QStringLiteral("world-writable"));
    m_mode->addItem(tr("Executable"), QStringLiteral("executable"));
    m_mode->addItem(tr("Sticky"), QStringLiteral("sticky"));
    m_mode->view()->setMinimumWidth(
        200); // wider than the field, whose half of the row is too small for words
    m_mode->setCurrentIndex(0);
}

void SearchForm::addPlaces(QVBoxLayout* layout) {
    m_only = new SubjectField(tr("Only in"), m_body);
    m_only->setObjectName(QStringLiteral("searchOnly"));
    m_only->lineEdit()->setPlaceholderText(tr("Everything ticked below"));
    m_only->setAcceptDrops(false); // only what is in the store is searched
    addFields(layout, {m_only}, WishField::Only);
    m_images = makeCheck(tr("Images"), "searchImages", true);
    m_containers = makeCheck(tr("Containers"), "searchContainers", true);
    m_volumes = makeCheck(tr("Volumes"), "searchVolumes", true);
    auto* places = new QGridLayout; // in a row, they are too wide in Spanish and French
    places->setHorizontalSpacing(space::m);
    places->setVerticalSpacing(space::xs);
    places->addWidget(m_images, 0, 0);
    places->addWidget(m_containers, 0, 1);
    places->addWidget(m_volumes, 1, 0);
    places->setColumnStretch(2, 1);
    layout->addLayout(places);
    m_hidden = makeCheck(tr("Also what later layers hide"), "searchHidden", false);
    m_hidden->setToolTip(tr("Files that were replaced or removed, but still ship in the image"));
    layout->addWidget(m_hidden);
}

QLineEdit* SearchForm::makeEdit(const QString& caption, const QString& hint, const char* name) {
    auto* edit = new QLineEdit(m_body);
    edit->setObjectName(QLatin1String(name));
    edit->setMinimumHeight(space::field);
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(caption);
    return edit;
}

QComboBox* SearchForm::makeCombo(const QString& caption, const char* name) {
    auto* combo = new QComboBox(m_body);
    combo->setObjectName(QLatin1String(name));
    combo->setMinimumHeight(space::field);
    combo->setMinimumContentsLength(6);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setAccessibleName(caption);
    combo->view()->setAccessibleName(caption);
    return combo;
}

QCheckBox* SearchForm::makeCheck(const QString& text, const char* name, bool checked) {
    auto* check = new QCheckBox(text, m_body);
    check->setObjectName(QLatin1String(name));
    check->setChecked(checked);
    return check;
}

/// Side by side, each under its name; below them what is wrong with them.
void SearchForm::addFields(QVBoxLayout* layout, const QList<QWidget*>& fields, WishField about) {
    if (layout->count() > 0)
        layout->addSpacing(space::xs);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QWidget* field : fields) {
        auto* label = new QLabel(field->accessibleName(), m_body);
        setLook(label, TextLook::Caption);
        label->setBuddy(field);
        auto* column = new QVBoxLayout;
        column->setSpacing(space::xs);
        column->addWidget(label);
        column->addWidget(field);
        row->addLayout(column, 1);
    }
    layout->addLayout(row);
    auto* problem = new ProblemLabel(m_body);
    m_problems.insert(static_cast<int>(about), problem);
    layout->addWidget(problem);
}

void SearchForm::connectAll() {
    connect(m_name, &SearchField::searchChanged, this, &SearchForm::tellIfQuick);
    connect(m_content, &QLineEdit::textChanged, this,
            &SearchForm::tellIfQuick); // quick again once it is empty
    for (QLineEdit* edit : edits() + QList<QLineEdit*>{m_mode->lineEdit()})
        connect(edit, &QLineEdit::returnPressed, this, &SearchForm::tell);
    for (QLineEdit* edit : {m_minSize, m_maxSize, m_owner, m_digest, m_mode->lineEdit()})
        connect(edit, &QLineEdit::editingFinished, this, &SearchForm::tellIfQuick);
    for (QComboBox* combo : {m_type, m_mode})
        connect(combo, &QComboBox::activated, this, &SearchForm::tellIfQuick);
    connect(m_only, &SubjectField::subjectEntered, this, &SearchForm::tell);
    connect(m_only->lineEdit(), &QLineEdit::editingFinished, this, &SearchForm::tellIfQuick);
    for (QCheckBox* check : m_body->findChildren<QCheckBox*>())
        connect(check, &QCheckBox::clicked, this, &SearchForm::tellIfQuick);
}

void SearchForm::setSnapshot(const Snapshot& snapshot) {
    m_only->setSnapshot(snapshot);
}

QString SearchForm::modeWord() const {
    const int index = m_mode->findText(m_mode->currentText());
    return index >= 0 ? m_mode->itemData(index).toString() : m_mode->currentText().trimmed();
}

void SearchForm::setModeWord(const QString& word) {
    const int index = m_mode->findData(word);
    m_mode->setCurrentIndex(index);
    m_mode->setEditText(index >= 0 ? m_mode->itemText(index) : word);
}

SearchWish SearchForm::wish() const {
    SearchWish wish;
    wish.name = m_name->text().toStdString();
    wish.nameIsRegex = m_nameRegex->isChecked();
    wish.matchCase = m_case->isChecked();
    wish.content = m_content->text().toStdString();
    wish.contentIsRegex = m_contentRegex->isChecked();
    wish.type = m_type->currentData().toString().toStdString();
    wish.mode = modeWord().toStdString();
    wish.minSize = wordsOf(m_minSize);
    wish.maxSize = wordsOf(m_maxSize);
    wish.owner = wordsOf(m_owner);
    wish.digest = wordsOf(m_digest);
    wish.only = m_only->subject().toStdString();
    wish.images = m_images->isChecked();
    wish.containers = m_containers->isChecked();
    wish.volumes = m_volumes->isChecked();
    wish.hidden = m_hidden->isChecked();
    return wish;
}

QList<QLineEdit*> SearchForm::edits() const {
    return {m_name, m_content, m_minSize, m_maxSize, m_owner, m_digest};
}

/// Nothing is looked for that nobody asked for.
void SearchForm::setState(const QVariantMap& state) {
    const QSignalBlocker quiet(this);
    for (QLineEdit* edit : edits())
        edit->setText(state.value(edit->objectName()).toString());
    for (QCheckBox* check : m_body->findChildren<QCheckBox*>())
        check->setChecked(state.value(check->objectName(), check->isChecked()).toBool());
    m_type->setCurrentIndex(std::max(0, m_type->findData(state.value(m_type->objectName()).toString())));
    setModeWord(state.value(m_mode->objectName()).toString());
    m_only->setSubject(state.value(m_only->objectName()).toString());
}

QVariantMap SearchForm::state() const {
    QVariantMap state;
    for (const QLineEdit* edit : edits())
        state.insert(edit->objectName(), edit->text());
    for (const QCheckBox* check : m_body->findChildren<QCheckBox*>())
        state.insert(check->objectName(), check->isChecked());
    state.insert(m_type->objectName(), m_type->currentData());
    state.insert(m_mode->objectName(), modeWord());
    state.insert(m_only->objectName(), m_only->subject());
    return state;
}

void SearchForm::tell() {
    clearProblems();
    m_told = wish();
    emit wishChanged(m_told);
}

void SearchForm::tellIfQuick() {
    if (wish() == m_told)
        return;
    if (m_content->text().isEmpty())
        tell();
    else
        emit wishWaits();
}

void SearchForm::clearProblems() {
    for (ProblemLabel* label : std::as_const(m_problems))
        label->setProblem({});
}

QString SearchForm::problemText(const SearchProblem& problem) const {
    switch (problem.field) {
    case WishField::Name:
    case WishField::Content:
        return tr("This is no regular expression.");
    case WishField::Mode:
        return tr("Choose one, or write 644, -4000 or /6000.");
    case WishField::Size:
        return tr("This is no size. Write 10k, 1.5MB or 4MiB.");
    case WishField::Owner:
        return tr("Write numbers: 1000, 1000:100 or :100.");
    case WishField::Digest:
        return tr("A SHA-256 has 64 digits; its first 32 do.");
    case WishField::Only:
        break;
    }
    return ErrorText::of({}, problem.error).why;
}

void SearchForm::showProblem(const SearchProblem& problem) {
    ProblemLabel* label = m_problems.value(static_cast<int>(problem.field));
    label->setProblem(problemText(problem));
    label->setToolTip(QString::fromStdString(problem.error.what()));
    ensureWidgetVisible(label);
}

void SearchForm::setName(const QString& name, bool hidden) {
    m_hidden->setChecked(hidden);
    m_name->setText(name);
}

void SearchForm::lookForMode(const QString& word, const QString& image) {
    setState({{m_mode->objectName(), word},
              {m_only->objectName(), image},
              {m_images->objectName(), true},
              {m_hidden->objectName(), false}});
    tell();
}

void SearchForm::focusName() {
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

bool SearchForm::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        emit resultsWanted();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace outcrop::ui
