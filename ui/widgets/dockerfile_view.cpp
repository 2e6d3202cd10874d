// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/dockerfile_view.h"

#include "ui/theme/text_size.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <algorithm>
#include <utility>

namespace outcrop::ui {

/// Words of a Dockerfile in the tones of the interface.
class DockerfileHighlighter : public QSyntaxHighlighter {
public:
    explicit DockerfileHighlighter(DockerfileView* view)
        : QSyntaxHighlighter(view->document()), m_view(view) {}

protected:
    void highlightBlock(const QString& text) override {
        const Tokens& t = tokens(m_view);
        const bool continued = previousBlockState() == Continued;
        setCurrentBlockState(text.endsWith(u'\\') ? Continued : Whole);
        if (!continued && text.startsWith(u'#')) {
            setFormat(0, int(text.size()), t.secondary);
            return;
        }
        static const QRegularExpression word(QStringLiteral("^[A-Z]+(?= )"));
        static const QRegularExpression option(QStringLiteral("(?<= )--[a-z][a-z-]*(=\\S+)?"));
        static const QRegularExpression variable(QStringLiteral("\\$(\\w+|\\{[^}]*\\})"));
        static const QRegularExpression quoted(QStringLiteral("\"(\\\\.|[^\"\\\\])*\"|'[^']*'"));
        static const QRegularExpression joint(QStringLiteral("&&|\\|\\||\\\\$"));
        colour(text, option, t.mount);
        colour(text, quoted, t.added);
        colour(text, variable, t.renamed);
        colour(text, joint, t.secondary);
        if (continued)
            return;
        QTextCharFormat strong;
        strong.setForeground(t.accent);
        strong.setFontWeight(QFont::DemiBold);
        if (const auto found = word.match(text); found.hasMatch())
            setFormat(0, int(found.capturedLength()), strong);
    }

private:
    enum State { Whole, Continued };
    void colour(const QString& text, const QRegularExpression& what, const QColor& tone) {
        for (auto found = what.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), tone);
        }
    }

    DockerfileView* m_view;
};

DockerfileView::DockerfileView(QWidget* parent)
    : QPlainTextEdit(parent), m_colours(new DockerfileHighlighter(this)) {
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    TextSize::shared().follow(this);
    setLayoutDirection(Qt::LeftToRight); // code is read so in every language
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(space::m);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &DockerfileView::follow);
}

void DockerfileView::setInstructions(QVector<Instruction> instructions) {
    const QScopedValueRollback quiet(m_quiet, true);
    m_instructions = std::move(instructions);
    m_firstBlock.clear();
    m_current = -1;
    QStringList lines;
    for (const Instruction& instruction : std::as_const(m_instructions)) {
        m_firstBlock.append(int(lines.size()));
        lines += instruction.text.split(u'\n');
    }
    setPlainText(lines.join(u'\n'));
    mark();
}

int DockerfileView::currentStep() const {
    return m_current < 0 ? -1 : m_instructions.at(m_current).step;
}

void DockerfileView::setCurrentStep(int step) {
    int at = m_instructions.isEmpty() || step < 0 ? -1 : 0;
    for (int i = 0; i < m_instructions.size() && at >= 0; ++i)
        if (m_instructions.at(i).step <= step)
            at = i;
    if (at == m_current)
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    m_current = at;
    if (at >= 0) {
        setTextCursor(QTextCursor(document()->findBlockByNumber(m_firstBlock.at(at))));
        ensureCursorVisible();
    }
    mark();
}

int DockerfileView::instructionAt(int block) const {
    const auto after = std::upper_bound(m_firstBlock.begin(), m_firstBlock.end(), block);
    return int(after - m_firstBlock.begin()) - 1;
}

void DockerfileView::follow() {
    if (m_quiet)
        return;
    const int at = instructionAt(textCursor().blockNumber());
    if (at == m_current)
        return;
    m_current = at;
    mark();
    if (currentStep() >= 0)
        emit stepChosen(currentStep());
}

/// All lines of the current instruction, from edge to edge.
void DockerfileView::mark() {
    QList<QTextEdit::ExtraSelection> marks;
    const int last = m_current + 1 < m_firstBlock.size() ? m_firstBlock.at(m_current + 1) : blockCount();
    for (int block = m_current < 0 ? last : m_firstBlock.at(m_current); block < last; ++block) {
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(document()->findBlockByNumber(block));
        line.format.setBackground(tokens(this).selection);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(line);
    }
    setExtraSelections(marks);
}

void DockerfileView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentStep() >= 0)
            emit stepActivated(currentStep());
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void DockerfileView::mouseDoubleClickEvent(QMouseEvent* event) {
    QPlainTextEdit::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && currentStep() >= 0)
        emit stepActivated(currentStep());
}

void DockerfileView::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_colours == nullptr)
        return;
    m_colours->rehighlight();
    mark();
}

} // namespace outcrop::ui
