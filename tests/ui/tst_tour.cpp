// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The tour that the program takes of itself: every view and every dialog has its picture.
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTest>

namespace outcrop::test::tst_tour {

class TestTour : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        OUTCROP_NEEDS(std::filesystem::exists(binDir() / "../share/outcrop/starter.oci.tar"),
                      "the starter image was not built");
        QProcess desktop;
        desktop.start(QString::fromStdString((binDir() / "outcrop-desktop").string()),
                      {"--tour", pictures(), "--theme", "light", "--lang", "en"});
        QVERIFY2(desktop.waitForFinished(kTourPatience), desktop.readAllStandardError().constData());
        const QByteArray said = desktop.readAllStandardError();
        QVERIFY2(desktop.exitStatus() == QProcess::NormalExit && desktop.exitCode() == 0, said.constData());
        QVERIFY2(!said.contains("invalid nullptr"), said.constData());
    }

    void everyViewAndDialogHasItsPicture() {
        mustBeThere({"images-empty",
                     "containers-empty",
                     "volumes-empty",
                     "compare-empty",
                     "search-empty",
                     "genealogy-empty",
                     "welcome",
                     "guide",
                     "no-answer",
                     "images-layers",
                     "images-history",
                     "images-weight",
                     "images-config",
                     "images-dockerfile",
                     "containers-lines",
                     "containers-dialog-path-history",
                     "images-weight-map",
                     "images-weight-map-of-a-layer",
                     "images-weight-rings",
                     "images-weight-wasted",
                     "images-weight-what-if",
                     "images-weight-what-if-ticked",
                     "images-weight-written",
                     "images-packages",
                     "images-packages-found",
                     "images-secrets",
                     "images-secrets-found",
                     "images-secrets-shown",
                     "images-check",
                     "images-checked",
                     "images-dialog-run",
                     "images-dialog-tag",
                     "images-dialog-remove",
                     "images-dialog-run-command",
                     "images-run-environment",
                     "images-run-ports",
                     "images-run-limits",
                     "images-run-mounts-of-others",
                     "images-run-save-template",
                     "images-run-folder",
                     "containers-changes",
                     "containers-files",
                     "containers-logs",
                     "containers-mounts",
                     "containers-packages",
                     "containers-secrets",
                     "containers-config",
                     "containers-dialog-commit",
                     "containers-dialog-commit-some",
                     "containers-dialog-dockerfile",
                     "containers-dialog-rename",
                     "containers-dialog-remove",
                     "containers-dialog-remove-several",
                     "containers-diff-database",
                     "containers-diff-binary",
                     "containers-diff-bytes",
                     "containers-diff-pictures",
                     "containers-diff-onion-skin",
                     "containers-diff-swipe",
                     "volumes-files",
                     "volumes-snapshots",
                     "volumes-snapshots-empty",
                     "volumes-used-by",
                     "volumes-packages",
                     "volumes-secrets",
                     "volumes-config",
                     "volumes-files-empty",
                     "volumes-dialog-create",
                     "volumes-dialog-put-back",
                     "volumes-dialog-remove",
                     "volumes-dialog-schedule",
                     "volumes-dialog-prune",
                     "compare",
                     "compare-packages",
                     "compare-images",
                     "compare-filters",
                     "compare-three",
                     "compare-three-diff",
                     "search",
                     "search-nothing",
                     "genealogy",
                     "palette",
                     "go-to-path",
                     "shortcuts",
                     "menu-window",
                     "menu-image",
                     "menu-change",
                     "dialog-error",
                     "task-history-ended"});
    }
    void whatRunsHasItsPicture() {
        OUTCROP_NEEDS_NAMESPACES();
        mustBeThere({"containers-diff", "containers-diff-one-column", "containers-diff-mode-only",
                     "containers-dialog-put-back", "containers-put-back", "containers-put-back-undone",
                     "containers-live", "containers-live-paused", "containers-mounts-added",
                     "containers-dialog-mount", "task-running", "dialog-quit", "task-history"});
    }
    /// Two ways to show the same differ, or one of them was not switched to.
    void waysToShowTheSameDiffer() {
        for (const auto& [one, other] : {std::pair("containers-diff-pictures", "containers-diff-onion-skin"),
                                         std::pair("containers-diff-onion-skin", "containers-diff-swipe"),
                                         std::pair("containers-diff-binary", "containers-diff-bytes"),
                                         std::pair("images-weight-map", "images-weight-map-of-a-layer"),
                                         std::pair("images-packages", "images-packages-found"),
                                         std::pair("images-secrets-found", "images-secrets-shown"),
                                         std::pair("images-check", "images-checked"),
                                         std::pair("images-weight-what-if", "images-weight-what-if-ticked")})
            QVERIFY2(picture(one) != picture(other), one);
    }

private:
    static constexpr int kTourPatience = 5 * kPatience;

    QString pictures() const { return QString::fromStdString((m_dir.path() / "pictures").string()); }
    QImage picture(const QString& name) const {
        return QImage(QDir(pictures()).filePath(name + QStringLiteral(".png")));
    }
    void mustBeThere(const QStringList& names) const {
        QStringList missing;
        for (const QString& name : names)
            if (picture(name).isNull())
                missing += name;
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    TempDir m_dir;
};

OUTCROP_TEST(TestTour, QApplication)

} // namespace outcrop::test::tst_tour

#include "tst_tour.moc"
