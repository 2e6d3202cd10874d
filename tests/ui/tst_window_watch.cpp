// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/window_watch.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

namespace outcrop::test::tst_window_watch {

using namespace ui;

/// A window that does not answer is told of, with the place, and one that does is not.
class TestWindowWatch : public QObject {
    Q_OBJECT

private slots:
    void init() {
        qunsetenv("OUTCROP_WINDOW_LOG");
        m_dir = std::make_unique<TempDir>();
        m_log = QString::fromStdString((m_dir->path() / "window.log").string());
    }

    void watchesOnlyWhenAsked() {
        QWidget window;
        QVERIFY(WindowWatch::ifAsked(window) == nullptr);
        qputenv("OUTCROP_WINDOW_LOG", m_log.toUtf8());
        QVERIFY(WindowWatch::ifAsked(window) != nullptr);
        QVERIFY(QFile::exists(m_log));
    }

    void tellsWhenTheWindowWasPaintedAndOfAStall() {
        QPushButton window(QStringLiteral("Work"));
        connect(&window, &QPushButton::clicked, [] {
            QElapsedTimer timer;
            timer.start();
            while (timer.elapsed() < 4 * WindowWatch::kStallMs)
                QThread::msleep(1);
        });
        const WindowWatch watch(window, m_log);
        QVERIFY(!log().contains("painted"));
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(log().contains(QRegularExpression(QStringLiteral("(?m)^painted [0-9.]+$"))),
                                 kPatience);
        QTest::mouseClick(&window, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(longestStall() >= 3 * WindowWatch::kStallMs, kPatience);
        QVERIFY2(log().contains(QStringLiteral("mousePressEvent")) ||
                     log().contains(QStringLiteral("mouseReleaseEvent")),
                 qPrintable(log()));
    }

private:
    QString log() const {
        QFile file(m_log);
        return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()) : QString();
    }
    double longestStall() const {
        static const QRegularExpression line(QStringLiteral("(?m)^stall ([0-9.]+) [0-9.]+ [0-9.]+$"));
        double longest = 0;
        const QString text = log();
        for (auto it = line.globalMatch(text); it.hasNext();)
            longest = std::max(longest, it.next().captured(1).toDouble());
        return longest;
    }

    std::unique_ptr<TempDir> m_dir;
    QString m_log;
};

OUTCROP_TEST(TestWindowWatch, QApplication)

} // namespace outcrop::test::tst_window_watch

#include "tst_window_watch.moc"
