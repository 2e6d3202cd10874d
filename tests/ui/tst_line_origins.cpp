// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Which layer brought each line of a file, and what the layers did to a path, against what the command says.
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/commands/action_table.h"
#include "ui/models/file_tree_model.h"
#include "ui/pages/changes_tab.h"
#include "ui/pages/file_browser.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/path_history.h"
#include "ui/pages/view_acts.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/layer_stack.h"
#include "ui/widgets/line_gutter.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/source_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QTreeWidget>

namespace outcrop::test::tst_line_origins {

using namespace ui;

class TestLineOrigins : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_bench = std::make_unique<PageBench>();
        const Engine engine = m_bench->engine();
        Progress progress;
        engine.loadStarterImage(progress, {});
        m_image = QString::fromStdString(engine.images().list().at(0).tags.at(0).familiar());
        CreateOptions options;
        options.image = m_image.toStdString();
        options.name = "web";
        m_container = QString::fromStdString(engine.create(options, progress, {}).str());
        QByteArray flowers = command({"content", m_image + ":" + kFlowers});
        QVERIFY(!flowers.isEmpty());
        copyIn("poppies\n" + flowers, kFlowers);
        QByteArray large;
        while (large.size() < 9 << 20)
            large += "a line of many, number " + QByteArray::number(large.size()) + '\n';
        copyIn(large, "/srv/large.txt");
        copyIn(large.left(3 << 20), "/srv/parts.txt");
        showImages();
    }
    void cleanup() {
        while (auto* history = openWindow<PathHistory>())
            delete history;
    }
    void cleanupTestCase() { m_bench.reset(); }

    /// Off unless wanted; of a difference the text after it shows, with the layers beside it.
    void theGutterSaysWhatTheCommandSays() {
        open(kFlowers);
        QTRY_VERIFY_WITH_TIMEOUT(act()->isEnabled(), kPatience);
        QVERIFY(!act()->isChecked() && gutter() == nullptr);
        act()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(known(), kPatience);
        QCOMPARE(layers(), commandLayers(m_image, kFlowers));
        const QList<int> all = layers();
        QVERIFY(QSet<int>(all.begin(), all.end()).size() > 1); // else it would say little
        for (int line = 0; line < all.size(); ++line) {
            const QString words = gutter()->wordsOf(line);
            QVERIFY2(words.contains(QString("layer %1").arg(all.at(line))), qPrintable(words));
        }
        QVERIFY(gutter()->wordsOf(0).contains(instruction(layers().at(0))));
        QVERIFY(tool()->isChecked() && tool()->isVisible());
    }

    /// What the text was with fewer layers has its lines from those.
    void itFollowsTheSlider() {
        for (int step = stack()->strata().size() - 1; step >= 0; --step) {
            const int layer = stack()->strata().at(step).layerIndex;
            if (layer < 0)
                continue;
            const QString cut = QString("%1@%2").arg(m_image).arg(layer + 1);
            const QList<int> wanted = commandLayers(cut, kFlowers);
            stack()->setCurrent(step);
            if (wanted.isEmpty()) {
                QTRY_VERIFY_WITH_TIMEOUT(gutter() == nullptr, kPatience);
                continue;
            }
            QTRY_VERIFY_WITH_TIMEOUT(known() && layers() == wanted, kPatience);
        }
        stack()->setCurrent(stack()->strata().size() - 1);
        QTRY_VERIFY_WITH_TIMEOUT(known(), kPatience);
    }

    void aLineSaysItsInstruction() {
        const int line = lineOfLowestLayer();
        const QPoint at = gutter()->lineRect(line).center();
        QHelpEvent help(QEvent::ToolTip, at, gutter()->mapToGlobal(at));
        QApplication::sendEvent(gutter(), &help);
        QTRY_VERIFY_WITH_TIMEOUT(QToolTip::text().contains(instruction(layers().at(line)).toHtmlEscaped()),
                                 kPatience);
        QToolTip::hideText();
        gutter()->setFocus();
        QTest::keyClick(gutter(), Qt::Key_End);
        QTest::keyClick(gutter(), Qt::Key_Home);
        QTest::keyClick(gutter(), Qt::Key_Down);
        QCOMPARE(gutter()->currentLine(), 1);
        QCOMPARE(words()->text(), gutter()->wordsOf(1));
        QVERIFY(words()->isVisible());
        QTest::keyClick(gutter(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), gutter()->wordsOf(1) + '\t' + gutter()->lineText(1));
        const QString all = gutter()->wholeText();
        QCOMPARE(all.count('\n'), gutter()->lineCount());
        QVERIFY(all.startsWith(QString::number(layers().at(0)) + '\t'));
    }

    void itIsReadAsAList() {
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(gutter());
        QVERIFY(list != nullptr && list->role() == QAccessible::List);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->childCount(), gutter()->lineCount());
        QAccessibleInterface* second = list->child(1);
        QCOMPARE(second->text(QAccessible::Name), gutter()->wordsOf(1));
        QCOMPARE(second->text(QAccessible::Description), gutter()->lineText(1));
        QVERIFY(second->state().focused);
        QVERIFY(list->focusChild() == second);
        QCOMPARE(list->indexOfChild(second), 1);
    }

    void itStandsAtTheLeftInAnyLanguage() {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        auto* text = inSight<SourceView>(m_detail);
        QVERIFY(gutter()->geometry().right() < text->viewport()->geometry().left());
        QCOMPARE(gutter()->geometry().left(), text->contentsRect().left());
        QCOMPARE(gutter()->layoutDirection(), Qt::LeftToRight); // the numbers stand at the text
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void aClickLeadsToTheLayer() {
        const int line = lineOfLowestLayer();
        const int number = layers().at(line);
        QVERIFY(stack()->strata().at(stack()->current()).layerIndex != number - 1);
        QTest::mouseClick(gutter(), Qt::LeftButton, {}, gutter()->lineRect(line).center());
        QTRY_COMPARE_WITH_TIMEOUT(stack()->strata().at(stack()->current()).layerIndex, number - 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(tree()->currentPath(), QByteArray(kFlowers), kPatience);
        stack()->setCurrent(stack()->strata().size() - 1);
        QTRY_VERIFY_WITH_TIMEOUT(known() && layers() == commandLayers(m_image, kFlowers), kPatience);
        gutter()->setFocus();
        QTest::keyClick(gutter(), Qt::Key_Home);
        const int first = layers().at(0);
        QTest::keyClick(gutter(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(stack()->strata().at(stack()->current()).layerIndex, first - 1, kPatience);
    }

    void itIsRemembered() {
        QVERIFY(browser()->state().value("lines").toBool());
        QVariantMap off = browser()->state();
        off.insert("lines", false);
        browser()->setState(off);
        QVERIFY(!act()->isChecked() && !tool()->isChecked());
        act()->trigger();
        QVERIFY(browser()->state().value("lines").toBool());
        child<SegmentedControl>(m_detail, "layerScope")->setCurrent(2); // whole: a click led to a layer
        open("/bin/busybox");
        QTRY_VERIFY_WITH_TIMEOUT(!act()->isEnabled() && whyNot(act()) == "What is shown is no text.",
                                 kPatience);
    }

    void thePathsHistoryIsTheCommands() {
        tree()->setCurrentPath(kFlowers);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(rows() != nullptr && rows()->topLevelItemCount() > 0, kPatience);
        const QList<QJsonObject> steps = commandRows({"blame", "--json", m_image, kFlowers});
        QCOMPARE(rows()->topLevelItemCount(), steps.size());
        for (int i = 0; i < steps.size(); ++i) {
            QCOMPARE(rows()->topLevelItem(i)->text(0).toInt(), steps.at(i).value("layer").toInt());
            QVERIFY(rows()->topLevelItem(i)->text(1).startsWith(steps.at(i).value("event").toString()));
        }
        QVERIFY(!rows()->topLevelItem(1)->text(1).endsWith(": "));
        QCOMPARE(child<QLineEdit>(openWindow<PathHistory>(), "commandLine")->text(),
                 QString("outcrop blame %1 %2").arg(m_image, kFlowers));
        const int lowest = steps.at(0).value("layer").toInt();
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {},
                          rows()->visualItemRect(rows()->topLevelItem(0)).center());
        QTRY_COMPARE_WITH_TIMEOUT(stack()->strata().at(stack()->current()).layerIndex, lowest - 1, kPatience);
        const int latest = steps.last().value("layer").toInt();
        rows()->setFocus();
        QTest::keyClick(rows(), Qt::Key_End);
        QTest::keyClick(rows(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(stack()->strata().at(stack()->current()).layerIndex, latest - 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<PathHistory>() == nullptr, kPatience);
    }

    /// A path that a layer took away, by the menu.
    void whatWasRemovedHasAHistory() {
        const QList<QJsonObject> steps = commandRows({"blame", "--json", m_image, kDraft});
        QCOMPARE(steps.last().value("event").toString(), QString("hidden"));
        stack()->setCurrent(stepOf(steps.last().value("layer").toInt() - 1));
        QTRY_VERIFY_WITH_TIMEOUT(tree()->fileModel()->indexOfPath(kDraft).isValid(), kPatience);
        tree()->setCurrentPath(kDraft);
        QAction* history = offeredAct("History of the path…");
        QVERIFY(history != nullptr && history->isEnabled());
        history->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(rows() != nullptr && rows()->topLevelItemCount() == steps.size(), kPatience);
        QCOMPARE(rows()->topLevelItem(int(steps.size()) - 1)->text(1), QString("removed"));
        QCOMPARE(rows()->topLevelItem(0)->text(1), QString("made"));
    }

    void ofAContainersChanges() {
        showContainer();
        open(kFlowers);
        QTRY_VERIFY_WITH_TIMEOUT(act()->isEnabled(), kPatience);
        act()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(known(), kPatience);
        const QList<int> wanted = commandLayers("web", kFlowers);
        QCOMPARE(layers(), wanted);
        QVERIFY(gutter()->wordsOf(0).contains("Written in the container"));
        sides()->setCurrent(1); // before
        QTRY_VERIFY_WITH_TIMEOUT(known() && layers() == commandLayers(m_image, kFlowers), kPatience);
        act()->trigger(); // back to the difference that it left
        QTRY_VERIFY_WITH_TIMEOUT(gutter() == nullptr && sides()->current() == 0, kPatience);
        act()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(known() && layers() == wanted && sides()->current() == 2, kPatience);
        sides()->setCurrent(1);
        QTRY_VERIFY_WITH_TIMEOUT(known() && layers() == commandLayers(m_image, kFlowers), kPatience);
        QTest::mouseClick(gutter(), Qt::LeftButton, {}, gutter()->lineRect(0).center());
        QTRY_COMPARE_WITH_TIMEOUT(stack()->strata().at(stack()->current()).layerIndex,
                                  commandLayers(m_image, kFlowers).at(0) - 1, kPatience);
    }

    void ofAContainersFiles() {
        m_bench->containers().showTab(1);
        open(kFlowers);
        QTRY_VERIFY_WITH_TIMEOUT(act()->isEnabled(), kPatience);
        if (!act()->isChecked())
            act()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(known() && layers() == commandLayers("web", kFlowers), kPatience);
        QTest::mouseClick(gutter(), Qt::LeftButton, {}, gutter()->lineRect(0).center());
        QTRY_VERIFY_WITH_TIMEOUT(inSight<ChangesTab>(m_detail) != nullptr, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(stack()->strata().at(stack()->current()).writable, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(tree()->currentPath(), QByteArray(kFlowers), kPatience);
    }

    /// Of a text that is shown in parts each part's lines; of one that is too large that it is.
    void largeTexts() {
        m_bench->containers().showTab(1);
        open("/srv/parts.txt");
        QTRY_VERIFY_WITH_TIMEOUT(known(), kPatience);
        QVERIFY(gutter()->lineCount() > 10'000);
        const int first = gutter()->lineCount();
        for (QAction* each : viewActsIn(*m_detail))
            if (each->text() == "Next part of the text")
                each->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(known() && gutter()->wordsOf(0).contains(QLocale().toString(first)),
                                 kPatience);
        QVERIFY(gutter()->wordsOf(0).contains("Written in the container"));
        open("/srv/large.txt");
        QTRY_VERIFY_WITH_TIMEOUT(words()->isVisible() && words()->text().contains("8.4"), kPatience);
        QVERIFY(gutter() == nullptr);
    }

private:
    static constexpr const char* kFlowers = "/srv/garden/beds/flowers.txt";
    static constexpr const char* kDraft = "/srv/garden/draft.txt";

    QByteArray command(const QStringList& arguments) const {
        QProcess process;
        process.start(QString::fromStdString((binDir() / "outcrop").string()),
                      QStringList{"--root", QString::fromStdString(m_bench->root())} + arguments);
        process.waitForFinished(-1);
        return process.readAllStandardOutput();
    }
    QList<QJsonObject> commandRows(const QStringList& arguments) const {
        QList<QJsonObject> found;
        for (const QByteArray& line : command(arguments).split('\n'))
            if (!line.isEmpty())
                found.append(QJsonDocument::fromJson(line).object());
        return found;
    }
    QList<int> commandLayers(const QString& subject, const char* path) const {
        QList<int> numbers;
        for (const QJsonObject& line : commandRows({"blame", "-l", "--json", subject, path}))
            numbers.append(line.value("layer").toInt());
        return numbers;
    }
    void copyIn(const QByteArray& content, const QString& path) {
        QFile file(QString::fromStdString((m_files.path() / "file").string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        command({"cp", file.fileName(), "web:" + path});
    }
    void showImages() {
        m_detail = m_bench->images().detailPane();
        m_bench->show(m_bench->images().listPane(), m_detail);
        m_bench->bridge().watcher().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(stack() != nullptr && stack()->strata().size() == 9, kPatience);
        child<SegmentedControl>(m_detail, "layerScope")->setCurrent(1); // up to here
        QTRY_VERIFY_WITH_TIMEOUT(tree() && tree()->fileModel()->indexOfPath(kFlowers).isValid(), kPatience);
    }
    void showContainer() {
        m_detail = m_bench->containers().detailPane();
        m_bench->show(m_bench->containers().listPane(), m_detail);
        m_bench->containers().select(m_container);
        QTRY_VERIFY_WITH_TIMEOUT(tree() && tree()->fileModel()->indexOfPath(kFlowers).isValid(), kPatience);
    }
    void open(const QByteArray& path) const {
        QTRY_VERIFY_WITH_TIMEOUT(tree() && tree()->fileModel()->indexOfPath(path).isValid(), kPatience);
        tree()->setCurrentPath(path);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(inSight<FilePane>(m_detail) ? inSight<FilePane>(m_detail)->rawPath() : "",
                                  path, kPatience);
    }
    QAction* act() const {
        for (QAction* each : inSight<FilePane>(m_detail)->acts())
            if (each->text() == "Show who brought each line")
                return each;
        return nullptr;
    }
    QAction* offeredAct(const QString& text) const {
        for (QAction* each : browser()->viewActs())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    bool known() const { return gutter() != nullptr && gutter()->layerOf(0) >= 0; }
    QList<int> layers() const {
        QList<int> numbers; // an empty line at the end is a line of the document alone
        for (int line = 0; line < gutter()->lineCount() && gutter()->layerOf(line) >= 0; ++line)
            numbers.append(gutter()->layerOf(line) + 1);
        return numbers;
    }
    QString instruction(int number) const {
        for (const Stratum& stratum : stack()->strata())
            if (stratum.layerIndex == number - 1)
                return stratum.instruction;
        return {};
    }
    int stepOf(int layer) const {
        for (int i = 0; i < stack()->strata().size(); ++i)
            if (stack()->strata().at(i).layerIndex == layer)
                return i;
        return -1;
    }
    int lineOfLowestLayer() const {
        const QList<int> all = layers();
        return int(std::min_element(all.begin(), all.end()) - all.begin());
    }
    LineGutter* gutter() const { return inSight<LineGutter>(m_detail); }
    QToolButton* tool() const { return inSight<QToolButton>(m_detail, "fileLines"); }
    QLabel* words() const { return inSight<FilePane>(m_detail)->findChild<QLabel*>("fileLineWords"); }
    LayerStack* stack() const { return inSight<LayerStack>(m_detail); }
    FileTreeView* tree() const { return inSight<FileTreeView>(m_detail); }
    FileBrowser* browser() const { return inSight<FileBrowser>(m_detail); }
    SegmentedControl* sides() const {
        for (auto* control : m_detail->findChildren<SegmentedControl*>())
            if (control->accessibleName() == "Side of the file" && control->isVisible())
                return control;
        return nullptr;
    }
    QTreeWidget* rows() const {
        auto* history = openWindow<PathHistory>();
        return history ? inSight<QTreeWidget>(history, "pathHistoryRows") : nullptr;
    }

    TempDir m_files;
    std::unique_ptr<PageBench> m_bench;
    QString m_image, m_container;
    QWidget* m_detail = nullptr;
};

OUTCROP_TEST(TestLineOrigins, QApplication)

} // namespace outcrop::test::tst_line_origins

#include "tst_line_origins.moc"
