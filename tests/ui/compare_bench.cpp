// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/ui/compare_bench.h"

#include "ui/models/file_tree_model.h"
#include "ui/pages/compare_list_pane.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/compare_pane.h"
#include "ui/pages/tree_browser.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/page_header.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <fstream>
#include <sstream>

namespace outcrop::test {

using namespace ui;

CompareBench::CompareBench() {
    keepSettingsIn(path("settings"));
    m_pages = std::make_unique<PageBench>();
    m_list = qobject_cast<CompareListPane*>(m_pages->comparison().listPane());
    m_pane = qobject_cast<ComparePane*>(m_pages->comparison().detailPane());
    m_pages->show(m_list, m_pane);
}

void CompareBench::write(const char* file, const std::string& text) const {
    std::filesystem::create_directories(path(file).parent_path());
    std::ofstream(path(file)) << text;
}

std::string CompareBench::contentOf(const std::filesystem::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file).rdbuf();
    return bytes.str();
}

QString CompareBench::wordsIn(const QWidget* pane) {
    QStringList words;
    for (const QLabel* label : pane->findChild<EmptyState*>()->findChildren<QLabel*>())
        words += label->text();
    return words.join(u'\n');
}

void CompareBench::tick(QCheckBox* box) {
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
}

ThreeWayPane* CompareBench::three() const {
    return m_pane->three();
}

QPushButton* CompareBench::button(const char* name) const {
    return child<QPushButton>(m_list, name);
}

EmptyState* CompareBench::empty() const {
    return child<EmptyState>(m_pane, "compareEmpty");
}

FileTreeModel* CompareBench::model() const {
    return m_pane->browser()->view()->fileModel();
}

bool CompareBench::has(const char* path) const {
    return m_pane->browser()->isVisible() && model()->indexOfPath(path).isValid();
}

QChar CompareBench::letter(const char* path) const {
    return model()->indexOfPath(path).data(FileTreeModel::ChangeLetter).toChar();
}

QString CompareBench::what(const char* path) const {
    return model()
        ->indexOfPath(path)
        .siblingAtColumn(model()->sectionOf(FileTreeModel::Column::What))
        .data()
        .toString();
}

QString CompareBench::listed() const {
    QStringList paths;
    QList<QModelIndex> next{{}};
    while (!next.isEmpty()) {
        const QModelIndex at = next.takeLast();
        if (at.data(FileTreeModel::Match).toBool())
            paths += at.data(FileTreeModel::Path).toString();
        for (int i = 0; i < model()->rowCount(at); ++i)
            next += model()->index(i, 0, at);
    }
    paths.sort();
    return paths.join(u' ');
}

QString CompareBench::chipTexts() const {
    QStringList texts;
    for (const char* name : {"chipAdded", "chipChanged", "chipRemoved", "chipRenamed"})
        if (const auto* chip = child<Chip>(m_pane, name); !chip->isHidden())
            texts += chip->accessibleName();
    return texts.join(QStringLiteral(", "));
}

QString CompareBench::facts() const {
    for (const QLabel* label : m_pane->findChild<PageHeader*>()->findChildren<QLabel*>())
        if (label->text().contains(QStringLiteral("added")) ||
            label->text().contains(QStringLiteral("difference")))
            return label->text();
    return {};
}

} // namespace outcrop::test
