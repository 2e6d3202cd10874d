// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QVector>
#include <QWidget>
#include <vector>

namespace outcrop::ui {

class SourceView;

/// Beside the lines of a text: which layer brought each of them, by the layer's number and colour. One of the
/// lines is the current one: the one with the text's cursor. Stands at the left in any language, as the text
/// does.
class LineGutter : public QWidget {
    Q_OBJECT

public:
    struct Layer {
        int number = 0;  ///< as it is called, the lowest is 1
        QString made;    ///< its instruction, or what else made it
        int stratum = 0; ///< for Tokens::stratum(); -1: a container's own
    };

    explicit LineGutter(SourceView* text);

    /// Of the text that shows: for each of its lines the layer, an index into layers. Of none: hides.
    /// first: of the text's lines, where only a part of it shows.
    void setLines(std::vector<int> lines, QVector<Layer> layers, int first = 0);
    void blank(); ///< until it is known of another text: the room stays
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    int layerOf(int line) const; ///< index; -1: there is no such line
    int currentLine() const;
    void setCurrentLine(int line); ///< brings it in sight
    /// "Line 12 · layer 3 · COPY beds /srv/garden".
    QString wordsOf(int line) const;
    QString lineText(int line) const;
    QRect lineRect(int line) const; ///< empty if it is out of sight
    int lineAt(int y) const;        ///< -1: none is there
    /// All lines, each with its layer in front, as `outcrop blame -l` has them.
    QString wholeText() const;

signals:
    void layerActivated(int layer); ///< index
    void currentLineChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void layOut();
    void activate(int line);
    void paintLine(QPainter& painter, int line, const QRect& place, bool begins) const;

    SourceView* m_text;
    std::vector<int> m_lines;
    QVector<Layer> m_layers;
    int m_first = 0;
    int m_pressed = -1; ///< line
    int m_current = -1;
};

} // namespace outcrop::ui
