// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/commands/palette_model.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QListView;

namespace outcrop::ui {

class SearchField;

/// A field at the top of the window for every act and every name: what is typed is looked for in all of them,
/// Return or a click does what is chosen. It lies in the window, so that it works wherever windows can't be
/// placed, and goes when something else takes the focus.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* window);

    /// Shows the entries with an empty field. recent: keys of those used last, newest first.
    void open(std::vector<PaletteEntry> entries, const QStringList& recent);
    struct Words {
        QString name;        ///< of the palette
        QString placeholder; ///< of its field
        QString listName;
        QString hint; ///< while nothing is typed
    };
    /// The same for what only others can look through: `ask` gets what is typed and calls showAnswer(), at
    /// once or later.
    void openFor(const Words& words, std::function<void(const QString& typed)> ask);
    /// looked: there was something to look for.
    void showAnswer(std::vector<PaletteEntry> entries, bool looked);
    PaletteModel* model() const { return m_model; }
    /// Gives the focus back to who had it.
    void dismiss();

signals:
    void used(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    static Words wordsOfActs();
    void setWords(const Words& words);
    void appear();
    void applyNeedle(const QString& text);
    void arrange();
    void choose(int row);
    bool handleKey(int key);
    void moveTo(int row);
    void onFocusChanged(const QWidget* now);

    std::function<void(const QString&)> m_ask; ///< null: the entries are looked through here
    QString m_hint;
    PaletteModel* m_model = nullptr;
    SearchField* m_field = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_nothing = nullptr;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace outcrop::ui
