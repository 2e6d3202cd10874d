// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/theme/stylesheet.h"

#include <QGuiApplication>

namespace outcrop::ui {

QPalette paletteFor(const Tokens& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.surface);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.list);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.secondary);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.removed);
    p.setColor(QPalette::ToolTipBase, t.list);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.list);
    p.setColor(QPalette::Mid, t.hairline);
    p.setColor(QPalette::Dark, t.hairline);
    p.setColor(QPalette::Shadow, t.hairline);
    QColor faded = t.secondary;
    faded.setAlphaF(0.6F);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faded);
    return p;
}

namespace {

const char* const kSheet = R"(
QToolTip { background: @list; color: @text; border: 1px solid @hairline; padding: 4px 8px; }
QMenu { background: @surface; border: 1px solid @hairline; border-radius: 7px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @faded; }
QMenu::separator { height: 1px; background: @hairline; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QPushButton { background: @surface; color: @text; border: 1px solid @hairline; border-radius: 7px;
    padding: 0 12px; min-height: 30px; font-weight: 500; }
QPushButton:hover { background: @list; border-color: @edge; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @faded; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[look="primary"]:focus { border: 2px solid @text; padding: 0 11px; min-height: 28px; }
QPushButton[look="primary"]:disabled { background: @selection; color: @faded; border-color: @hairline; }
QPushButton[look="danger"] { color: @removed; }
QPushButton[look="danger"]:hover, QPushButton[look="danger"]:focus { border-color: @removed; }
QPushButton[look="small"] { min-height: 20px; padding: 0 8px; border-radius: 5px; font-size: 12px; color: @secondary; }
QPushButton[look="small"]:hover { color: @text; }
QPushButton[look="small"]:checked { background: @accentTint; color: @accent; border-color: @accentTint; }
QPushButton[look="small"]:focus { border-color: @accent; }

QPushButton::menu-indicator { image: url(:/icons/combo-@scheme.svg); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }
QDialogButtonBox { button-layout: 3; dialogbuttonbox-buttons-have-icons: 0; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 4px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selection; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; }
QToolButton[look="hint"] { color: @secondary; font-size: 12px; border-color: @hairline; padding: 1px 6px; }
QToolButton[look="hint"]:focus { border-color: @accent; }

QPlainTextEdit { border: 1px solid transparent; }
QPlainTextEdit:focus { border-color: @accent; }
QLineEdit, QPlainTextEdit[look="field"], QSpinBox { background: @field; color: @text; border: 1px solid @outline;
    border-radius: 7px; padding: 0 8px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QSpinBox { min-height: 30px; }
QLineEdit:read-only { border-color: @hairline; }
QLineEdit:focus, QSpinBox:focus, QPlainTextEdit[look="field"]:focus { border-color: @accent; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: @faded; border-color: @hairline; }
QAbstractItemView QLineEdit { min-height: 0; border-radius: 0; padding: 0 4px; }
QComboBox { background: @field; color: @text; border: 1px solid @outline; border-radius: 7px; padding: 0 8px;
    min-height: 30px; }
QComboBox:focus, QComboBox:on { border-color: @accent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/combo-@scheme.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @hairline; outline: 0; padding: 4px;
    selection-background-color: @selection; selection-color: @text; }

QTabWidget::pane { border: none; border-top: 1px solid @hairline; }
QTabWidget[look="page"]::tab-bar { left: 14px; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @secondary; border: 1px solid transparent;
    border-bottom: 2px solid transparent; border-top-left-radius: 5px; border-top-right-radius: 5px; padding: 0 3px; margin: 0 6px; min-height: 35px; font-weight: 500; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:disabled { color: @faded; }
QTabBar::tab:focus { color: @accent; border-color: @accent; }

QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @secondary; border: none; border-bottom: 1px solid @hairline;
    padding: 0 8px; min-height: 33px; font-size: 12px; font-weight: 500; }
QHeaderView::section:first, QHeaderView::section:only-one { padding-left: 12px; padding-right: 4px; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: margin; subcontrol-position: top center; width: 9px; height: 9px; }
QTreeView, QTableView, QListView { background: @surface; border: none; outline: 1px solid @accent;
    selection-background-color: @selection; selection-color: @text; }
QTableView { gridline-color: @hairline; }
QTableView[look="field"], QTreeView[look="field"], QListView[look="field"] { border: 1px solid @hairline;
    border-radius: 7px; }
QTableView[look="field"]:focus, QTreeView[look="field"]:focus, QListView[look="field"]:focus { border-color: @accent; }
QTreeView { qproperty-allColumnsShowFocus: true; }
QTableView::item { padding: 0 4px; }

QSplitter::handle { background: @hairline; }
QSplitter::handle:hover { background: @accent; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px; }
QScrollBar::handle:hover { background: @secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QSlider { min-height: 18px; background: transparent; }
QSlider::groove:horizontal { height: 1px; background: @hairline; border: 1px solid @hairline; border-radius: 1px; }
QSlider::handle:horizontal { background: @accent; width: 12px; height: 12px; margin: -5px 0; border-radius: 6px; }
QSlider::handle:horizontal:focus { border: 2px solid @text; width: 8px; height: 8px; }
QSlider:disabled::handle:horizontal { background: @hairline; }

QProgressBar { background: @hairline; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }

QCheckBox, QRadioButton { spacing: 8px; min-height: 20px; border: 1px solid transparent; border-radius: 5px;
    padding-right: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator, QTreeView::indicator, QTableView::indicator, QListView::indicator { width: 14px; height: 14px;
    background: @surface; border: 1px solid @outline; border-radius: 4px; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked,
QListView::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/ticked-@scheme.svg); }
QCheckBox::indicator:disabled { border-color: @hairline; }
QDialog, QMessageBox { background: @window; }
QLabel[look="secondary"] { color: @secondary; font-size: 12px; }
QLabel[look="strong"] { color: @secondary; font-size: 12px; font-weight: 600; }
QLabel[look="caption"] { color: @secondary; font-size: 12px; }
QGroupBox { border: 1px solid @hairline; border-radius: 7px; margin-top: 8px; padding: 12px; }
QGroupBox::title { subcontrol-origin: margin; left: 8px; padding: 0 4px; color: @secondary; }
)";

QString css(const QColor& color) {
    return color.alpha() == 255 ? color.name()
                                : QStringLiteral("rgba(%1,%2,%3,%4)")
                                      .arg(color.red())
                                      .arg(color.green())
                                      .arg(color.blue())
                                      .arg(color.alpha());
}

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto part = [share](int x, int y) { return int(x * (1 - share) + y * share); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

} // namespace

QString styleSheetFor(const Tokens& t) {
    const bool dark = t.window.lightness() < 128;
    const std::pair<const char*, QString> words[] = {
        // Longer words first: each is replaced wherever it begins.
        {"@accentHover", css(mixed(t.accent, t.text, 0.15))},
        {"@accentTint", css(t.accentTint)},
        {"@accent", css(t.accent)},
        {"@onAccent", css(t.onAccent)},
        {"@hairline", css(t.hairline)},
        {"@hover", css(mixed(t.surface, t.hairline, 0.5))},
        {"@edge", css(mixed(t.hairline, t.secondary, 0.4))},
        {"@scroll", css(mixed(t.hairline, t.secondary, 0.3))},
        {"@scheme", dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {"@outline", css(t.outline)},
        {"@selection", css(t.selection)},
        {"@secondary", css(t.secondary)},
        {"@surface", css(t.surface)},
        {"@faded", css(mixed(t.secondary, t.surface, 0.4))},
        {"@field", css(t.surface)},
        {"@removed", css(t.removed)},
        {"@window", css(t.window)},
        {"@list", css(t.list)},
        {"@text", css(t.text)},
    };
    QString sheet = QString::fromLatin1(kSheet);
    for (const auto& [word, value] : words)
        sheet.replace(QLatin1String(word), value);
    if (QGuiApplication::isRightToLeft()) { // a style sheet's paddings are not mirrored
        sheet.replace(QLatin1String("padding: 6px 24px 6px 12px"),
                      QLatin1String("padding: 6px 12px 6px 24px"));
        sheet.replace(QLatin1String("only-one { padding-left"), QLatin1String("only-one { padding-right"));
    }
    return sheet;
}

} // namespace outcrop::ui
