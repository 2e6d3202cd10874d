// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The genealogy for those who listen, for those who read from the right, and as a file.
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/genealogy_window.h"
#include "tests/ui/ui_support.h"
#include "ui/pages/genealogy_picture.h"

#include <QAccessible>
#include <QBuffer>
#include <QFileDialog>
#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

namespace outcrop::test::tst_genealogy_picture {

using namespace ui;

class TestGenealogyPicture : public QObject, private GenealogyWindow {
    Q_OBJECT

private slots:
    void initTestCase() {
        keepSettingsIn(m_dir.path() / "settings");
        QLocale::setDefault(QLocale::c());
        QAccessible::setActive(true);
        fillFamily(root());
        open();
        QVERIFY(m_opened->ready());
        m_opened->window().show(Place::Genealogy);
        page().focusPicture();
        QTRY_COMPARE_WITH_TIMEOUT(view()->chart().boxes.size(), 7, kPatience);
    }
    void cleanupTestCase() { m_opened.reset(); }

    void aReaderFindsATree() {
        QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(view());
        QVERIFY(tree != nullptr);
        QCOMPARE(tree->role(), QAccessible::Tree);
        QCOMPARE(tree->childCount(), 2);
        QAccessibleInterface* base = tree->child(1);
        QCOMPARE(base->role(), QAccessible::TreeItem);
        QCOMPARE(base->text(QAccessible::Name), QString("Image base:1"));
        QVERIFY(base->text(QAccessible::Description).contains("3 images"));
        QAccessibleInterface* left = base->child(0);
        QCOMPARE(left->text(QAccessible::Name), QString("Image left:1"));
        QCOMPARE(left->parent(), base);
        QCOMPARE(left->child(0)->text(QAccessible::Name), QString("Container one"));
        QVERIFY(base->rect().isValid());
        left->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(chosen(), QString("left:1"));
        QVERIFY(left->state().selected);
    }

    void readFromTheRightItIsMirrored() {
        choose("base:1");
        act("Show all of it")->trigger();
        view()->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(view()->boxRect(boxOf("base:1")).left() > view()->boxRect(boxOf("left:1")).right());
        QCOMPARE(view()->boxAt(view()->boxRect(boxOf("one")).center()), boxOf("one"));
        QTest::keyClick(view(), Qt::Key_Left);
        QVERIFY(chosen() == "left:1" || chosen() == "right:1");
        QTest::keyClick(view(), Qt::Key_Right);
        QCOMPARE(chosen(), QString("base:1"));
        view()->unsetLayoutDirection();
    }

    void pictureIsSaved_data() {
        QTest::addColumn<int>("format");
        QTest::addRow("svg") << int(PictureFormat::Svg);
        QTest::addRow("pdf") << int(PictureFormat::Pdf);
        QTest::addRow("png") << int(PictureFormat::Png);
    }

    void pictureIsSaved() {
        QFETCH(int, format);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        writePicture(view()->chart(), Qt::LeftToRight, PictureFormat(format), buffer);
        const QByteArray& bytes = buffer.data();
        switch (PictureFormat(format)) {
        case PictureFormat::Svg: {
            QXmlStreamReader drawing(bytes);
            QStringList words;
            while (!drawing.atEnd())
                if (drawing.readNext() == QXmlStreamReader::Characters && !drawing.isWhitespace())
                    words << drawing.text().toString().trimmed();
            QVERIFY(!drawing.hasError());
            QVERIFY2(words.contains("right:1"), qPrintable(words.join(u'|')));
        } break;
        case PictureFormat::Pdf:
            QVERIFY(bytes.startsWith("%PDF-") && bytes.contains("%%EOF"));
            break;
        case PictureFormat::Png:
            QCOMPARE(QImage::fromData(bytes).width(), int(2 * (view()->chart().size.width() + 48)));
            break;
        }
    }

    void byItsDialogAsATask() {
        act("Save picture…")->trigger();
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->nameFilters().size(), 3);
        const auto target = m_dir.path() / "tree.png";
        dialog->selectFile(QString::fromStdString(target.string()));
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_VERIFY_WITH_TIMEOUT(!QImage(QString::fromStdString(target.string())).isNull(), kPatience);
    }
};

OUTCROP_TEST(TestGenealogyPicture, QApplication)

} // namespace outcrop::test::tst_genealogy_picture

#include "tst_genealogy_picture.moc"
