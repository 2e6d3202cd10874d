// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/text_context.h"
#include "core/inspect/text_diff.h"
#include "ui/models/syntax.h"
#include "ui/widgets/diff_map.h"

#include <QAbstractScrollArea>
#include <QString>
#include <memory>
#include <utility>
#include <vector>

class QTextLayout;

namespace outcrop::ui {

/// A TextDiff painted side by side or unified: line numbers, added and removed grounds, changed words,
/// selection, copy, find. Only visible rows are laid out, so a diff of any length scrolls alike.
class DiffView : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Mode { SideBySide, Unified };

    explicit DiffView(QWidget* parent = nullptr);

    /// after: the newer text, out of which unchanged lines can be shown; null if they cannot.
    void setDiff(std::shared_ptr<const TextDiff> diff, std::shared_ptr<const LinedText> after = {});
    void clear() { setDiff(nullptr); }
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Selects the next hit after the present one (wrapping) and shows it; false if there is none.
    bool find(const QString& text, bool backwards = false);
    QString selectedText() const;
    QString wholeText() const; ///< as a patch says it
    const std::vector<DiffRun>& changes() const { return m_changes; }
    int currentChange() const; ///< index of the one the current row is in; -1
    void goToChange(int index);
    int rowCount() const { return int(m_rows.size()); }
    /// A painted row as text, for readers and tests: right is the newer side.
    QString textOf(int row, bool right) const;
    /// The row as a patch would say it: "-old\n+new", " same", or a hunk's header.
    QString spokenText(int row) const;
    int currentRow() const { return m_caret.row; }
    /// Scrolls there; nothing is selected then. A row of two lines has its second one on the right.
    void setCurrentRow(int row, bool secondLine = false);
    bool onSecondLine() const { return m_secondLine; }
    /// In the viewport, also where it is scrolled out of sight.
    QRect rowRect(int row) const;
    int rowAt(int y) const; ///< of a place in the viewport; -1 below the last
    std::shared_ptr<const TextDiff> diff() const { return m_diff; }

    /// What the words of both texts are; null: nothing is known.
    void setSyntax(std::shared_ptr<const TextSyntax> before, std::shared_ptr<const TextSyntax> after);

    // Unchanged lines that are left out stand as one row, which has two places to click.
    enum class Unfold { Some, All };
    QRect unfoldRect(int row, Unfold what) const; ///< in the viewport; null if the row leaves none out
    bool leavesOut() const;                       ///< some lines, that could be shown
    /// Shows some more lines around the current row, or from the top.
    void unfoldHere();
    /// Shows all lines, of what is set later as well; false: as it came.
    void setUnfolded(bool all);
    bool showsWhitespace() const { return m_whitespace; }
    void setShowsWhitespace(bool on);
    static QString whitespaceMarks(const DiffLine& line); ///< over the shown text: "·" and "→"; else blank

public slots:
    void copy();
    void selectAll();
    void nextChange();
    void previousChange();

signals:
    void changeReached(); ///< another one, by nextChange() or previousChange()
    /// There is no further change: 1 below, -1 above.
    void edgeReached(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    /// A painted row: in unified mode only one side is used.
    struct Cell {
        int hunk = -1, line = -1; ///< -1: nothing on this side
        int wordStart = 0, wordEnd = 0;
    };
    struct Row {
        Cell left, right;
        bool header = false;
        int gap = -1; ///< of a header: see text_context.h
        int leftOut = 0;
    };
    struct Caret {
        int row = -1;
        int column = 0;
    };

    static int tabWidth();
    static QString decodedText(const DiffLine& line);
    static QString shownText(const DiffLine& line);
    static bool startsAtTop(const DiffHunk& hunk);
    void rebuild();
    void noteChanges();
    void addGap(int gap);
    void takeFolding();
    void unfold(int row, Unfold what);
    bool unfoldAt(const QPoint& place);
    QString gapText(const Row& row) const;
    QString unfoldText(const Row& row, Unfold what) const;
    void paintText(QPainter& painter, const DiffLine& line, bool right, const QPoint& place) const;
    void paintGapRow(QPainter& painter, int row, int y) const;
    void addHunk(int hunk);
    void pairRuns(int hunk, const std::vector<int>& removed, const std::vector<int>& added);
    void updateScrollBars();
    void paintRow(QPainter& painter, int row, int y) const;
    void paintCell(QPainter& painter, int row, bool right, const QRect& rect) const;
    void paintSelection(QPainter& painter, int row, bool right, int x, const QRect& rect) const;
    QString numberText(const DiffLine& line, bool right) const;
    const DiffLine* lineOf(const Cell& cell) const;
    const Cell& cellOf(const Row& row, bool right) const;
    QRect cellRect(bool right, int y) const;
    int numberWidth() const;
    int lineHeight() const;
    double letterWidth() const; ///< seldom whole pixels
    static void layOut(QTextLayout& line);
    double xOf(const QString& text, int column) const; ///< from the text's beginning, as it is painted
    int columnAt(const QString& text, double x) const;
    bool rightAt(int x) const;
    Caret caretAt(const QPoint& pos) const;
    std::pair<Caret, Caret> orderedSelection() const;
    void showRow(int row);
    void stepChange(int step);
    bool hasTwoLines(int row) const;
    void stepLine(int step);
    bool extendByKey(const QKeyEvent& event);

    std::shared_ptr<const TextDiff> m_diff;
    std::shared_ptr<const TextDiff> m_folded; ///< as it came
    std::shared_ptr<const LinedText> m_after;
    std::shared_ptr<const TextSyntax> m_syntaxBefore, m_syntaxAfter;
    DiffMap* m_map = nullptr;
    bool m_unfolded = false;
    bool m_whitespace = false;
    std::vector<Row> m_rows;
    std::vector<DiffRun> m_changes;
    Mode m_mode = Mode::SideBySide;
    bool m_selectRight = true;
    Caret m_anchor, m_caret;
    bool m_secondLine = false; ///< of the current row, for who goes from line to line
    int m_longest = 0;
    int m_digits = 2;
};

} // namespace outcrop::ui
