// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/commit_dialog.h"

#include "ui/dialogs/command_line.h"
#include "ui/dialogs/command_strip.h"
#include "ui/models/format.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/row_delegate.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextLayout>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <map>

namespace outcrop::ui {

namespace {

constexpr size_t kMostChoices = 5000; ///< more nobody ticks
constexpr int kChoiceHeight = 180;

/// The instructions that commit -c takes; the engine parses their arguments.
bool isCommitInstruction(const QString& line) {
    static const QStringList kWords{
        QStringLiteral("CMD"),    QStringLiteral("ENTRYPOINT"), QStringLiteral("ENV"),
        QStringLiteral("EXPOSE"), QStringLiteral("LABEL"),      QStringLiteral("ONBUILD"),
        QStringLiteral("USER"),   QStringLiteral("VOLUME"),     QStringLiteral("WORKDIR")};
    return kWords.contains(line.section(QLatin1Char(' '), 0, 0).toUpper());
}

QStringList changeLines(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    return lines;
}

/// Reads from the left in any language; so does its example, which Qt 6.4 would put where the language
/// begins.
class InstructionsEdit : public QPlainTextEdit {
public:
    InstructionsEdit(QString example, QWidget* parent)
        : QPlainTextEdit(parent), m_example(std::move(example)) {
        setLayoutDirection(Qt::LeftToRight);
        setAccessibleDescription(m_example);
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QPlainTextEdit::paintEvent(event);
        if (!document()->isEmpty() || !document()->firstBlock().layout()->preeditAreaText().isEmpty())
            return;
        QPainter painter(viewport());
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const int margin = static_cast<int>(document()->documentMargin());
        painter.drawText(viewport()->rect().adjusted(margin, margin, 0, 0), Qt::AlignTop | Qt::AlignLeft,
                         m_example);
    }

private:
    QString m_example;
};

} // namespace

CommitDialog::CommitDialog(const std::string& container, const QString& name, QWidget* parent)
    : FormDialog(tr("Commit container"), tr("Commit"), parent), m_container(container), m_name(name) {
    setMinimumWidth(500);
    addHeading(tr("An image of “%1” as it is now").arg(name));
    auto* form = addForm();
    m_target = new QLineEdit(this);
    m_target->setObjectName(QStringLiteral("commitName"));
    m_target->setPlaceholderText(tr("name:tag, or empty for an image without a name"));
    m_message = new QLineEdit(this);
    m_author = new QLineEdit(this);
    m_changes = new InstructionsEdit(QStringLiteral("ENV DEBUG=1\nCMD [\"sh\"]"), this);
    m_changes->setProperty("look", QStringLiteral("field"));
    m_changes->setTabChangesFocus(true);
    m_changes->setFont(monoFont());
    m_changes->setFixedHeight(76);
    addField(form, tr("Image name"), m_target);
    addField(form, tr("Message"), m_message);
    addField(form, tr("Author"), m_author);
    addField(form, tr("Changes, one instruction a line"), m_changes);
    addChoice();
    m_hint = addNote({});
    m_command = addCommand();
    connect(m_target, &QLineEdit::textChanged, this, &CommitDialog::check);
    connect(m_message, &QLineEdit::textChanged, this, &CommitDialog::check);
    connect(m_author, &QLineEdit::textChanged, this, &CommitDialog::check);
    connect(m_changes, &QPlainTextEdit::textChanged, this, &CommitDialog::check);
    m_target->setFocus();
    check();
}

void CommitDialog::addChoice() {
    m_some = new QCheckBox(tr("Only some of the changes"), this);
    m_some->setObjectName(QStringLiteral("commitSome"));
    m_some->setEnabled(false);
    m_choice = new QTreeWidget(this);
    m_choice->setObjectName(QStringLiteral("commitChoice"));
    m_choice->setAccessibleName(tr("Changes to be taken"));
    m_choice->setHeaderHidden(true);
    m_choice->setUniformRowHeights(true);
    m_choice->setItemDelegate(new RowDelegate(m_choice));
    m_choice->setIndentation(18);
    m_choice->setMinimumHeight(kChoiceHeight);
    m_choice->hide();
    body()->addWidget(m_some);
    body()->addWidget(m_choice);
    connect(m_some, &QCheckBox::toggled, this, [this](bool on) {
        m_choice->setVisible(on);
        check();
    });
    connect(m_choice, &QTreeWidget::itemChanged, this, &CommitDialog::check);
}

void CommitDialog::setChanges(const MergedTree& diff) {
    const std::vector<DiffEntry> entries = diffEntries(diff);
    m_some->setEnabled(!entries.empty() && entries.size() <= kMostChoices);
    if (!m_some->isEnabled())
        return;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    std::map<std::string, QTreeWidgetItem*> items;
    for (const DiffEntry& entry : entries) {
        std::string above = entry.path;
        QTreeWidgetItem* parent = nullptr;
        while (parent == nullptr && above.rfind('/') > 0) {
            above.resize(above.rfind('/'));
            const auto known = items.find(above);
            parent = known == items.end() ? nullptr : known->second;
        }
        auto* item = parent != nullptr ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_choice);
        const std::string shown = parent != nullptr ? entry.path.substr(above.size() + 1) : entry.path;
        item->setText(
            0,
            QStringLiteral("%1  %2").arg(QLatin1Char(changeLetter(entry.change))).arg(format::text(shown)));
        item->setFont(0, monoFont());
        item->setData(0, Qt::UserRole, QByteArray::fromStdString(entry.path));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        item->setCheckState(0, Qt::Checked);
        items.emplace(entry.path, item);
    }
    m_choice->expandAll();
}

/// Topmost paths of which everything is taken.
void CommitDialog::collectChosen(const QTreeWidgetItem* item, std::vector<std::string>& paths) const {
    if (item->checkState(0) == Qt::Unchecked)
        return;
    if (item->checkState(0) == Qt::Checked) {
        paths.push_back(item->data(0, Qt::UserRole).toByteArray().toStdString());
        return;
    }
    for (int i = 0; i < item->childCount(); ++i)
        collectChosen(item->child(i), paths);
}

void CommitDialog::check() {
    const QString name = m_target->text().trimmed();
    QString problem;
    if (!name.isEmpty() && !Reference::tryParse(name.toStdString()))
        problem = tr("A name is made of lower-case letters, digits and separators, then “:” and a tag.");
    for (const QString& line : changeLines(m_changes->toPlainText()))
        if (!isCommitInstruction(line))
            problem = tr("“%1” can't be changed by a commit. Use CMD, ENTRYPOINT, ENV, EXPOSE, LABEL, "
                         "ONBUILD, USER, "
                         "VOLUME or WORKDIR.")
                          .arg(line.section(QLatin1Char(' '), 0, 0));
    if (m_some->isChecked() && options().only.empty())
        problem = tr("Tick at least one change.");
    m_hint->setText(problem.isEmpty() ? tr("Volumes and mounts are not part of the image.") : problem);
    m_command->setWords(problem.isEmpty() ? commitCommandWords(options(), m_name.toStdString())
                                          : std::vector<std::string>());
    setProblem(problem);
}

CommitOptions CommitDialog::options() const {
    CommitOptions options;
    options.container = m_container;
    options.target = Reference::tryParse(m_target->text().trimmed().toStdString());
    options.message = m_message->text().toStdString();
    options.author = m_author->text().toStdString();
    for (const QString& line : changeLines(m_changes->toPlainText()))
        options.changes.push_back(line.toStdString());
    if (m_some->isChecked())
        for (int i = 0; i < m_choice->topLevelItemCount(); ++i)
            collectChosen(m_choice->topLevelItem(i), options.only);
    return options;
}

void CommitDialog::submit() {
    setBusy(true);
    emit commitRequested(options());
}

} // namespace outcrop::ui
