// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/snapshot.h"
#include "ui/pages/search_wish.h"

#include <QHash>
#include <QScrollArea>
#include <QVariantMap>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace outcrop::ui {

class ProblemLabel;
class SearchField;
class SubjectField;

/// What is looked for, and where. Names are looked for as one types; texts in files only when Return is
/// pressed, since every layer is read for them.
class SearchForm : public QScrollArea {
    Q_OBJECT

public:
    explicit SearchForm(QWidget* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot);
    SearchWish wish() const;
    /// hidden: also what later layers hide.
    void setName(const QString& name, bool hidden);
    /// Files of that mode in one image, and nothing else.
    void lookForMode(const QString& word, const QString& image);
    void focusName();
    /// What its fields say; plain values.
    QVariantMap state() const;
    void setState(const QVariantMap& state);
    /// Below the field that it is about.
    void showProblem(const SearchProblem& problem);

signals:
    void wishChanged(const outcrop::ui::SearchWish& wish);
    void wishWaits();     ///< for Return, since files must be read for it
    void resultsWanted(); ///< by the arrow down

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void addNames(QVBoxLayout* layout);
    void addFacts(QVBoxLayout* layout);
    void addPlaces(QVBoxLayout* layout);
    void fillTypes();
    void fillModes();
    QLineEdit* makeEdit(const QString& caption, const QString& hint, const char* name);
    QCheckBox* makeCheck(const QString& text, const char* name, bool checked);
    QComboBox* makeCombo(const QString& caption, const char* name);
    void addFields(QVBoxLayout* layout, const QList<QWidget*>& fields, WishField about);
    void connectAll();
    QString modeWord() const;
    void setModeWord(const QString& word);
    void clearProblems();
    QString problemText(const SearchProblem& problem) const;
    QList<QLineEdit*> edits() const; ///< that hold what they show
    void tell();                     ///< now, also what was told before
    void tellIfQuick();              ///< if it is something else, and no file must be read for it

    QWidget* m_body = nullptr;
    SearchField* m_name = nullptr;
    QCheckBox* m_nameRegex = nullptr;
    QCheckBox* m_case = nullptr;
    QLineEdit* m_content = nullptr;
    QCheckBox* m_contentRegex = nullptr;
    QComboBox* m_type = nullptr;
    QComboBox* m_mode = nullptr;
    QLineEdit* m_minSize = nullptr;
    QLineEdit* m_maxSize = nullptr;
    QLineEdit* m_owner = nullptr;
    QLineEdit* m_digest = nullptr;
    SubjectField* m_only = nullptr;
    QCheckBox* m_images = nullptr;
    QCheckBox* m_containers = nullptr;
    QCheckBox* m_volumes = nullptr;
    QCheckBox* m_hidden = nullptr;
    QHash<int, ProblemLabel*> m_problems; ///< by WishField
    SearchWish m_told;
};

} // namespace outcrop::ui
