// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/rebase_dialog.h"

#include "ui/dialogs/command_strip.h"
#include "ui/dialogs/three_way_view.h"
#include "ui/models/format.h"
#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>
#include <array>

namespace outcrop::ui {

namespace {

constexpr int kRebaseWidth = 680;
constexpr int kChangesHeight = 170;
constexpr std::array kRuleWords{"refuse", "mine", "theirs"}; ///< by ConflictRule, as the command has them

} // namespace

RebaseDialog::RebaseDialog(const QString& container, const QString& image, const QStringList& bases,
                           QWidget* parent)
    : FormDialog(tr("Rebase container"), tr("Make image"), parent), m_container(container), m_image(image) {
    setMinimumWidth(kRebaseWidth);
    addHeading(tr("Put what “%1” changed onto another image").arg(container));
    addNote(tr("The container stays as it is, on %1. What comes out is a new image.").arg(image));
    addFields(bases);
    addChanges();
    m_outcome = addNote({});
    m_outcome->setObjectName(QStringLiteral("rebaseOutcome"));
    m_outcome->setMinimumHeight(2 * m_outcome->fontMetrics().lineSpacing()); // what is typed moves nothing
    m_command = addCommand();
    connect(m_base, &QComboBox::currentIndexChanged, this, &RebaseDialog::askForPreview);
    connect(m_conflicts, &QComboBox::currentIndexChanged, this, &RebaseDialog::check);
    for (QLineEdit* field : {m_name, m_message})
        connect(field, &QLineEdit::textChanged, this, &RebaseDialog::check);
    m_base->setFocus();
    showCounts();
    check();
}

void RebaseDialog::addFields(const QStringList& bases) {
    QFormLayout* form = addForm();
    m_base = new QComboBox(this);
    m_base->setObjectName(QStringLiteral("rebaseBase"));
    m_base->addItems(bases);
    m_base->setPlaceholderText(tr("Choose an image"));
    m_base->setCurrentIndex(-1);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("rebaseName"));
    m_name->setPlaceholderText(tr("name:tag, or empty for an image without a name"));
    m_message = new QLineEdit(this);
    m_message->setObjectName(QStringLiteral("rebaseMessage"));
    addField(form, tr("New base"), m_base);
    addField(form, tr("Image name"), m_name);
    addField(form, tr("Message"), m_message);
}

void RebaseDialog::addChanges() {
    m_changes =
        new ThreeWayView({tr("Only the container"), tr("Only the new base"), tr("Container"), tr("New base")},
                         QStringLiteral("rebase"), this);
    m_changes->table()->setMinimumHeight(kChangesHeight);
    m_changes->table()->setProperty("look", QStringLiteral("field"));
    body()->addWidget(m_changes, 1);
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("rebaseCounts"));
    m_counts->setWordWrap(true);
    setLook(m_counts, TextLook::Strong);
    body()->addWidget(m_counts);
    m_conflicts = new QComboBox(this);
    m_conflicts->setObjectName(QStringLiteral("rebaseConflicts"));
    m_conflicts->addItems({tr("Make no image while there are conflicts"),
                           tr("Of what both changed, take the container's"),
                           tr("Of what both changed, take the new base's")});
    m_conflicts->setAccessibleName(tr("Conflicts"));
    body()->addWidget(m_conflicts);
}

void RebaseDialog::askForPreview() {
    m_preview.reset();
    m_failed = false;
    m_changes->setListing({});
    clearError();
    showCounts();
    check();
    if (m_base->currentIndex() >= 0)
        emit previewWanted(m_base->currentText());
}

void RebaseDialog::setPreview(const QString& newBase, std::shared_ptr<const RebaseResult> preview) {
    if (newBase != m_base->currentText())
        return;
    m_preview = std::move(preview);
    m_changes->setListing(ThreeWayListing::of({m_preview, &m_preview->changes}));
    m_changes->showFirst();
    showCounts();
    check();
}

void RebaseDialog::setFailure(const QString& newBase, const ErrorText& error) {
    if (newBase != m_base->currentText())
        return;
    m_failed = true;
    showCounts();
    check();
    showError(error);
}

void RebaseDialog::showCounts() {
    const bool known = m_preview != nullptr;
    m_conflicts->setVisible(known && m_preview->conflicts > 0);
    if (!known) {
        m_counts->setText(m_base->currentIndex() < 0 ? tr("Choose a new base to see who changed what.")
                          : m_failed                 ? QString()
                                                     : tr("Looking for who changed what…"));
        return;
    }
    m_counts->setText(
        format::facts({tr("%Ln conflicts", nullptr, m_changes->count(ChangedBy::Conflict)),
                       tr("%Ln only by the container", nullptr, m_changes->count(ChangedBy::Mine)),
                       tr("%Ln only by the new base", nullptr, m_changes->count(ChangedBy::Theirs)),
                       tr("%Ln by both alike", nullptr, m_changes->count(ChangedBy::Both))}));
}

ConflictRule RebaseDialog::rule() const {
    return m_preview && m_preview->conflicts > 0 ? ConflictRule(m_conflicts->currentIndex())
                                                 : ConflictRule::Refuse;
}

QString RebaseDialog::problem() const {
    const QString name = m_name->text().trimmed();
    if (m_base->count() == 0)
        return tr("There is no other image to be the new base.");
    if (m_base->currentIndex() < 0)
        return tr("Choose an image to be the new base.");
    if (!name.isEmpty() && !Reference::tryParse(name.toStdString()))
        return tr("A name is made of lower-case letters, digits and separators, then “:” and a tag.");
    if (m_failed)
        return tr("Who changed what could not be found out: choose another base.");
    if (!m_preview)
        return tr("Looking for who changed what…");
    if (m_preview->conflicts > 0 && rule() == ConflictRule::Refuse)
        return tr("%Ln paths were changed by both. Say whose are taken, or put them back in the container.",
                  nullptr, int(m_preview->conflicts));
    return {};
}

QString RebaseDialog::outcome() const {
    const int mine = m_changes->count(ChangedBy::Mine) +
                     (rule() == ConflictRule::Mine ? m_changes->count(ChangedBy::Conflict) : 0);
    const QString name = m_name->text().trimmed();
    const QString made = name.isEmpty() ? tr("an image without a name") : name;
    return mine == 0
               ? tr("What comes out is %1: %2 with the container's settings and no further layer.")
                     .arg(made, m_base->currentText())
               : tr("What comes out is %1: %2 and a layer with %Ln changes of the container.", nullptr, mine)
                     .arg(made, m_base->currentText());
}

void RebaseDialog::check() {
    const QString wrong = problem();
    m_outcome->setText(wrong.isEmpty() ? outcome() : wrong);
    m_command->setWords(m_base->currentIndex() < 0 ? std::vector<std::string>() : command());
    setProblem(wrong);
}

RebaseOptions RebaseDialog::options() const {
    RebaseOptions options;
    options.source = m_container.toStdString();
    options.newBase = m_base->currentText().toStdString();
    options.target = Reference::tryParse(m_name->text().trimmed().toStdString());
    options.message = m_message->text().toStdString();
    options.conflicts = rule();
    return options;
}

std::vector<std::string> RebaseDialog::command() const {
    const RebaseOptions chosen = options();
    std::vector<std::string> words{"outcrop", "rebase"};
    if (chosen.conflicts != ConflictRule::Refuse)
        words.insert(words.end(), {"--conflicts", kRuleWords.at(size_t(chosen.conflicts))});
    if (!chosen.message.empty())
        words.insert(words.end(), {"-m", chosen.message});
    words.insert(words.end(), {chosen.source, chosen.newBase});
    if (chosen.target)
        words.push_back(chosen.target->familiar());
    return words;
}

void RebaseDialog::submit() {
    setBusy(true);
    emit rebaseRequested(options());
}

} // namespace outcrop::ui
