// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/syntax.h"

#include <QPlainTextEdit>
#include <functional>
#include <memory>

namespace outcrop::ui {

/// A text to be read, with the words of its language in their colours. Only what is in sight is coloured,
/// each time it comes there.
class SourceView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit SourceView(QWidget* parent = nullptr);

    /// Null: in no language. Of the text that is set next or is there.
    void setSyntax(std::shared_ptr<const TextSyntax> syntax);
    /// Room for what stands beside the lines, at their left; it lays itself out in there.
    void setGutterWidth(int width);
    /// The lines in sight, from 0, with their place on the viewport: also of one that is wrapped, all of it.
    void eachLineInSight(const std::function<void(int line, const QRect& place)>& each) const;

signals:
    void resized();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void colour();

    std::shared_ptr<const TextSyntax> m_syntax;
};

} // namespace outcrop::ui
