// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/layer/link_within.h"
#include "tests/support/test_program.h"

namespace outcrop::test::tst_link_within {

/// Which links may go along when a directory is taken elsewhere, and where they then lead.
class LinkWithinTest : public QObject {
    Q_OBJECT
private slots:
    void targets_data();
    void targets();
};

void LinkWithinTest::targets_data() {
    QTest::addColumn<QString>("top");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("wanted"); // "-": none
    const auto row = [](const char* name, const char* top, const char* link, const char* target,
                        const char* wanted) {
        QTest::newRow(name) << QString(top) << QString(link) << QString(target) << QString(wanted);
    };
    row("beside", "/srv/g", "/srv/g/l", "x", "x");
    row("up to the top", "/srv/g", "/srv/g/a/b/l", "../../x/y", "../../x/y");
    row("as it stands", "/srv/g", "/srv/g/a/l", ".//..//x/", ".//..//x/");
    row("above the top", "/srv/g", "/srv/g/a/l", "../../x", "-");
    row("above by one", "/srv/g", "/srv/g/l", "..", "-");
    row("back in from above", "/srv/g", "/srv/g/l", "../g/x", "-"); // it may get another name
    row("up behind a name", "/srv/g", "/srv/g/l", "a/../x", "-");   // a may be a link
    row("absolute, inside", "/srv/g", "/srv/g/a/b/l", "/srv/g/x/y", "../../x/y");
    row("absolute, the top", "/srv/g", "/srv/g/a/l", "/srv/g/", "../");
    row("absolute, the top from the top", "/srv/g", "/srv/g/l", "/srv/g", ".");
    row("absolute, outside", "/srv/g", "/srv/g/l", "/etc/passwd", "-");
    row("absolute, a longer name", "/srv/g", "/srv/g/l", "/srv/garden/x", "-");
    row("absolute, up", "/srv/g", "/srv/g/l", "/srv/g/../../etc/passwd", "-");
    row("absolute, up at once", "/srv/g", "/srv/g/l", "/../etc/passwd", "-");
    row("of the root", "/", "/l", "etc/x", "etc/x");
    row("of the root, absolute", "/", "/a/b/l", "/etc/x", "../../etc/x");
    row("of the root, up", "/", "/a/l", "../../x", "-");
    row("the link itself", "/srv/l", "/srv/l", "x", "-");
    row("not below the top", "/srv/g", "/srv/garden/l", "x", "-");
    row("empty", "/srv/g", "/srv/g/l", "", "-");
}

void LinkWithinTest::targets() {
    QFETCH(QString, top);
    QFETCH(QString, link);
    QFETCH(QString, target);
    QFETCH(QString, wanted);
    const auto found = targetWithin(top.toStdString(), link.toStdString(), target.toStdString());
    QCOMPARE(QString::fromStdString(found.value_or("-")), wanted);
}

OUTCROP_TEST(LinkWithinTest, QCoreApplication)

} // namespace outcrop::test::tst_link_within

#include "tst_link_within.moc"
