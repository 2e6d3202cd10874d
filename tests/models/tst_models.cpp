// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/path_filter.h"
#include "tests/layer/layer_text.h"
#include "tests/models/model_fixtures.h"
#include "tests/support/test_program.h"
#include "ui/models/containers_model.h"
#include "ui/models/file_tree_model.h"
#include "ui/models/images_model.h"
#include "ui/models/volumes_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

namespace outcrop::test::tst_models {

using namespace ui;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

SnapshotPtr snapshotOf(std::vector<ImageSummary> images) {
    auto snapshot = std::make_shared<Snapshot>();
    for (const ImageSummary& image : images)
        for (const Digest& layer : image.diffIds) {
            LayerFacts& facts = snapshot->layers[layer];
            facts.bytes = 1000;
            ++facts.images;
        }
    snapshot->images = std::move(images);
    return snapshot;
}

std::shared_ptr<const MergedTree> smallLayer() {
    return MergedTree::topLayer(
        {treeOf({"d /etc", "f /etc/issue 10", "f /etc/motd 20", "d /usr", "f /usr/Readme 5"}),
         treeOf({"d /etc", "f /etc/issue 12", "w /etc/motd", "f /etc/new 7"})});
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void imagesByRepository() {
        ImagesModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        model.setSnapshot(snapshotOf({imageOf("alpine:3.19", {"a"}), imageOf("alpine:3.20", {"a", "b"}),
                                      imageOf("busybox:1.37", {"c"}), imageOf("", {"d"})}));
        const QString id = QString::fromStdString(imageOf("", {"d"}).id.shortHex());
        QCOMPARE(dump(model),
                 QStringLiteral("alpine [2 kB]\n  3.19 [1 kB]\n  3.20 [2 kB]\nbusybox:1.37 [1 kB]\n"
                                "Untagged [1 kB]\n  %1 [1 kB]\n")
                     .arg(id));
        QCOMPARE(model.indexOfImage(QStringLiteral("alpine:3.20")).data(ImagesModel::ReferenceOf).toString(),
                 QStringLiteral("alpine:3.20"));
        QVERIFY(!model.indexOfImage(QStringLiteral("alpine")).isValid()); // has no :latest
        model.setSnapshot(snapshotOf({imageOf("alpine:3.20", {"a"}), imageOf("alpine:latest", {"b"})}));
        QCOMPARE(model.indexOfImage(QStringLiteral("alpine")).data(ImagesModel::ReferenceOf).toString(),
                 QStringLiteral("alpine:latest"));
        model.setSnapshot(snapshotOf({}));
        QCOMPARE(model.rowCount(), 0);
    }

    void imagesByAncestry() {
        ImagesModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        model.setGrouping(ImagesModel::Grouping::Ancestry);
        model.setSnapshot(
            snapshotOf({imageOf("base:1", {"a", "b"}), imageOf("app:1", {"a", "b", "c"}),
                        imageOf("left:1", {"x", "y", "l"}), imageOf("right:1", {"x", "y", "r"})}));
        const QString text = dump(model);
        QVERIFY2(text.contains(QStringLiteral("base:1 [2 kB]\n  app:1 [3 kB]\n")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("[2 kB]\n  left:1 [3 kB]\n")) ||
                     text.contains(QStringLiteral("[2 kB]\n  right:1 [3 kB]\n")),
                 qPrintable(text));
        QCOMPARE(model.rowCount(), 2);
    }

    void imagesReconcileWithoutReset() {
        ImagesModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        model.setSnapshot(snapshotOf({imageOf("a:1", {"a"}), imageOf("a:2", {"b"}), imageOf("c:1", {"c"})}));
        const QPersistentModelIndex kept = model.indexOfImage(QStringLiteral("a:2"));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setSnapshot(snapshotOf({imageOf("a:2", {"b"}), imageOf("a:3", {"e"}), imageOf("b:1", {"d"})}));
        QCOMPARE(resets.count(), 0);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data().toString(), QStringLiteral("2"));
        QCOMPARE(dump(model), QStringLiteral("a [2 kB]\n  2 [1 kB]\n  3 [1 kB]\nb:1 [1 kB]\n"));
    }

    void containersReconcileBySteps() {
        ContainersModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        QAbstractItemModelTester proxyTester(&proxy, kFatal);
        proxy.sort(ContainersModel::Name);
        auto fill = [&](std::vector<Container> containers) {
            auto snapshot = std::make_shared<Snapshot>();
            snapshot->containers = std::move(containers);
            model.setSnapshot(snapshot);
        };
        fill({containerOf("web", ContainerStatus::Running), containerOf("db", ContainerStatus::Created)});
        QCOMPARE(dump(model), QStringLiteral("web [running]\ndb [created]\n"));
        QCOMPARE(dump(proxy), QStringLiteral("db [created]\nweb [running]\n"));
        const QPersistentModelIndex db = model.index(1, 0);

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        fill({containerOf("box", ContainerStatus::Created), containerOf("db", ContainerStatus::Running)});
        QCOMPARE(dump(model), QStringLiteral("box [created]\ndb [running]\n"));
        QVERIFY(db.isValid());
        QCOMPARE(changed.count(), 1);

        fill({containerOf("db", ContainerStatus::Running), containerOf("box", ContainerStatus::Created)});
        QCOMPARE(dump(model), QStringLiteral("db [running]\nbox [created]\n"));
        QCOMPARE(db.row(), 0);
        model.setSnapshot(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void volumesSayWhoUsesThem() {
        VolumesModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        auto snapshot = std::make_shared<Snapshot>();
        Volume data, anonymous;
        data.name = "data";
        anonymous.name = digestOf("v").hex();
        anonymous.labels["com.docker.volume.anonymous"] = "";
        snapshot->volumes = {data, anonymous};
        snapshot->volumeUses = {{"data", {}, "web", "/data", true}, {"data", {}, "db", "/d", false}};
        model.setSnapshot(snapshot);
        QCOMPARE(model.index(0, 0).data(role::Subtitle).toString(), QStringLiteral("used by web, db"));
        QCOMPARE(model.index(0, 0).data(role::Dot).toInt(), int(DotKind::Filled));
        QCOMPARE(model.index(1, 0).data().toString().size(), 12);
        QCOMPARE(model.index(1, 0).data(role::Subtitle).toString(), QStringLiteral("anonymous, not used"));
        model.setSnapshot(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void fileTreeShowsALayer() {
        FileTreeModel model(FileTreeModel::Layout::Image);
        QAbstractItemModelTester tester(&model, kFatal);
        model.setTree(smallLayer(), {{QStringLiteral("base"), 0}, {QStringLiteral("RUN edit"), 1}});
        QCOMPARE(dump(model), QStringLiteral("etc\n  issue\n  motd\n  new\n"));
        const QModelIndex motd = model.indexOfPath("/etc/motd");
        QCOMPARE(motd.siblingAtColumn(model.sectionOf(FileTreeModel::Column::Layer)).data().toString(),
                 QStringLiteral("1 base")); // that had it
        QCOMPARE(model.indexOfPath("/etc/new")
                     .siblingAtColumn(model.sectionOf(FileTreeModel::Column::Layer))
                     .data()
                     .toString(),
                 QStringLiteral("2 RUN edit"));
        QCOMPARE(motd.data(FileTreeModel::ChangeLetter).toChar(), QChar(u'D'));
        QCOMPARE(model.indexOfPath("/etc/new").data(FileTreeModel::ChangeLetter).toChar(), QChar(u'A'));
        QCOMPARE(model.indexOfPath("/etc/issue").data(FileTreeModel::ChangeLetter).toChar(), QChar(u'C'));
        QCOMPARE(model.indexOfPath("/etc/issue").data(FileTreeModel::RawPath).toByteArray(),
                 QByteArray("/etc/issue"));
        QCOMPARE(motd.siblingAtColumn(model.sectionOf(FileTreeModel::Column::Mode)).data().toString(),
                 QStringLiteral("-rw-r--r--"));
        QVERIFY(!model.indexOfPath("/usr/Readme").isValid());
        model.setTree(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void ghostsStandAmongTheRows() {
        FileTreeModel model(FileTreeModel::Layout::Plain);
        QAbstractItemModelTester tester(&model, kFatal);
        model.setTree(
            MergedTree::unionOf({treeOf({"d /etc", "f /etc/issue 10", "f /etc/motd 20", "d /usr"})}));
        const QModelIndex etc = model.indexOfPath("/etc");
        const QVector<GhostRow> two{
            {QStringLiteral("motd"), {}, QStringLiteral("5 B"), QStringLiteral("note"), true},
            {QStringLiteral("zoo"), {}, {}, {}, false}};
        model.showGhosts(etc, 1, false, two);
        QCOMPARE(dump(model), QStringLiteral("etc\n  issue\n  motd\n  zoo\n  motd\nusr\n"));
        QCOMPARE(model.indexOfPath("/etc/motd").row(), 3);
        const QModelIndex ghost = model.index(1, 0, etc);
        QCOMPARE(ghost.parent(), etc);
        QVERIFY(model.ghostAt(ghost) != nullptr && model.ghostAt(model.index(3, 0, etc)) == nullptr);
        QCOMPARE(ghost.siblingAtColumn(model.sectionOf(FileTreeModel::Column::Size)).data().toString(),
                 QStringLiteral("5 B"));
        QCOMPARE(ghost.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("motd, would be copied in: note"));
        QVERIFY(!ghost.flags().testFlag(Qt::ItemIsSelectable));
        // More is known of the same: the rows stay.
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QVector<GhostRow> known = two;
        known[1].size = QStringLiteral("7 B");
        model.showGhosts(etc, 1, false, known);
        model.setReplaced({"/etc/motd"});
        QCOMPARE(inserted.size(), 0);
        QVERIFY(model.indexOfPath("/etc/motd").data(FileTreeModel::Replaced).toBool());
        QCOMPARE(model.indexOfPath("/etc/motd").data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("motd, would be replaced"));
        model.showGhosts({}, 2, false, two); // elsewhere: at the end of the root
        QCOMPARE(dump(model), QStringLiteral("etc\n  issue\n  motd\nusr\nmotd\nzoo\n"));
        model.showGhosts(model.indexOfPath("/usr"), 0, false, two); // into what had no row
        QCOMPARE(dump(model), QStringLiteral("etc\n  issue\n  motd\nusr\n  motd\n  zoo\n"));
        model.setArrangement(TreeArrangement::make(model.tree(), {}));
        QCOMPARE(dump(model), QStringLiteral("etc\n  issue\n  motd\nusr\n"));
        model.showGhosts(model.indexOfPath("/etc"), 0, false, two);
        QCOMPARE(model.indexOfPath("/etc/issue").row(), 2);
        model.clearGhosts();
        QCOMPARE(dump(model), QStringLiteral("etc\n  issue\n  motd\nusr\n"));
    }

    void fileTreeFiltersOnAnArrangement() {
        FileTreeModel model(FileTreeModel::Layout::Plain);
        QAbstractItemModelTester tester(&model, kFatal);
        const auto tree =
            MergedTree::unionOf({treeOf({"d /etc", "f /etc/issue 10", "d /usr", "f /usr/big 500",
                                         "f /usr/Readme 5", "f /zero 0", "d /var"})});
        model.setTree(tree);
        TreeQuery query;
        query.needle = QStringLiteral("READ");
        auto filtered = TreeArrangement::make(tree, query);
        model.setArrangement(filtered);
        QCOMPARE(dump(model), QStringLiteral("usr\n  Readme\n"));
        QCOMPARE(filtered->matches(), 1U);
        QVERIFY(model.indexOfPath("/usr/Readme").data(FileTreeModel::Match).toBool());
        QVERIFY(!model.indexOfPath("/usr").data(FileTreeModel::Match).toBool());
        QVERIFY(!model.indexOfPath("/etc/issue").isValid());

        query.needle = QStringLiteral("tc/is");
        model.setArrangement(TreeArrangement::make(tree, query));
        QCOMPARE(dump(model), QStringLiteral("etc\n  issue\n"));

        query.needle.clear();
        query.order = TreeQuery::Order::Size;
        model.setArrangement(TreeArrangement::make(tree, query));
        QCOMPARE(dump(model), QStringLiteral("usr\n  big\n  Readme\netc\n  issue\nvar\nzero\n"));

        query.needle = QStringLiteral("nowhere");
        model.setArrangement(TreeArrangement::make(tree, query));
        QCOMPARE(model.rowCount(), 0);
        model.setArrangement(nullptr);
        QCOMPARE(model.rowCount(), 4);
    }

    /// As `outcrop compare` reads them: a glob without a slash is for names, an expression for whole paths.
    void fileTreeFiltersByGlobAndExpression() {
        const auto tree = MergedTree::unionOf({treeOf(
            {"d /etc", "f /etc/issue 10", "d /usr", "f /usr/lib.so.1 500", "f /usr/[ 5", "f /zero 0"})});
        FileTreeModel model(FileTreeModel::Layout::Plain);
        model.setTree(tree);
        const auto listed = [&](const char* needle, bool regex = false, EntryFilter entries = {}) {
            TreeQuery query;
            query.needle = QString::fromLatin1(needle);
            query.regex = regex;
            query.entries = entries;
            model.setArrangement(TreeArrangement::make(tree, query));
            return dump(model).simplified();
        };
        QCOMPARE(listed("*.so*"), QStringLiteral("usr lib.so.1"));
        QCOMPARE(listed("/etc/*"), QStringLiteral("etc issue"));
        QCOMPARE(listed("?ero"), QStringLiteral("zero"));
        QCOMPARE(listed("ero?"), QString());
        QCOMPARE(listed("["), QStringLiteral("usr ["));
        QCOMPARE(listed("[xyz]*"), QStringLiteral("zero"));
        QCOMPARE(listed("^/(etc|zero)$", true), QStringLiteral("etc zero"));
        QCOMPARE(listed("", false, {.minSize = 10}), QStringLiteral("etc issue usr lib.so.1"));
        QCOMPARE(listed("", false, {.minSize = 1, .maxSize = 10}), QStringLiteral("etc issue usr ["));
        QVERIFY_EXCEPTION_THROWN(listed("(", true), Error);
    }

    /// The line that is offered for a filter finds what the filter finds.
    void wordsOfAFilterAsGlobs() {
        const auto globs = [](const char* needle) {
            TreeQuery query;
            query.needle = QString::fromUtf8(needle);
            return query.globs();
        };
        QCOMPARE(globs(""), std::vector<std::string>());
        QCOMPARE(globs("*.so"), std::vector<std::string>{"*.so"});
        QCOMPARE(globs("a-1"), std::vector<std::string>{"*[Aa]-1*"});
        QCOMPARE(globs("/[ö\\"), std::vector<std::string>{"*/\\[ö\\\\*"});
        for (const char* needle : {"READ", "e/r", "[", "z\\"}) {
            const auto tree = MergedTree::unionOf(
                {treeOf({"d /e", "f /e/Readme 1", "f /a[b 1", "f /Z\\y 1", "f /other 1"})});
            TreeQuery query;
            query.needle = QString::fromLatin1(needle);
            const PathFilter filter(query.globs(), {});
            const auto arranged = TreeArrangement::make(tree, query);
            QVERIFY(arranged->matches() > 0);
            uint32_t fits = 0;
            for (uint32_t i = 1; i < tree->size(); ++i)
                fits += filter.fits(tree->path(NodeIndex{i})) ? 1 : 0;
            QCOMPARE(fits, arranged->matches());
            for (const TreeArrangement::Row& row : arranged->rows())
                QCOMPARE(row.match, row.node != kRootNode && filter.fits(tree->path(row.node)));
        }
    }

    void changeFilterKeepsParents() {
        TreeQuery query;
        query.added = query.changed = false;
        FileTreeModel model(FileTreeModel::Layout::Changes);
        QAbstractItemModelTester tester(&model, kFatal);
        const auto tree = smallLayer();
        model.setTree(tree);
        model.setArrangement(TreeArrangement::make(tree, query));
        QCOMPARE(dump(model), QStringLiteral("etc\n  motd\n"));
    }

    void aHiddenChangeDoesNotEmptyATreeWithoutIt() {
        TreeQuery query;
        query.removed = false;
        const auto files = MergedTree::unionOf({treeOf({"d /etc", "f /etc/issue 10"})});
        const auto all = TreeArrangement::make(files, query);
        QCOMPARE(all->matches(), 2U);
        QVERIFY(!all->compares());
        const auto layer = TreeArrangement::make(smallLayer(), query);
        QVERIFY(layer->compares());
        QCOMPARE(layer->count(Change::Removed), 1U);
    }

    void aTreeOfChangesSaysWhatLeadsToThem() {
        FileTreeModel model(FileTreeModel::Layout::Image);
        const auto tree =
            MergedTree::topLayer({treeOf({"d /etc", "f /etc/issue 10"}), treeOf({"d /etc", "f /etc/new 1"})});
        model.setTree(tree);
        model.setArrangement(TreeArrangement::make(tree, TreeQuery()));
        const QModelIndex etc = model.indexOfPath("/etc");
        QCOMPARE(etc.data(FileTreeModel::ChangeLetter).toChar(), QChar(u' '));
        QVERIFY(etc.data(FileTreeModel::LeadsToChange).toBool());
        QCOMPARE(etc.data(Qt::AccessibleTextRole).toString(), QStringLiteral("etc, holds changes"));
        const QModelIndex added = model.indexOfPath("/etc/new");
        QVERIFY(!added.data(FileTreeModel::LeadsToChange).toBool());
        QCOMPARE(added.data(Qt::AccessibleTextRole).toString(), QStringLiteral("new, added"));
    }

    void whatChangedIsSaid_data() {
        QTest::addColumn<QString>("layers");
        QTest::addColumn<QString>("said");
        QTest::newRow("mode alone") << "/f 1 time=1\n---\n/f 1 time=1 mode=600"
                                    << "mode 0644 → 0600";
        QTest::newRow("content and owner") << "/f 1 digest=a\n---\n/f 1 digest=b uid=7"
                                           << "content, owner 0:0 → 7:0";
        QTest::newRow("capabilities") << "/f 1 digest=a\n---\n/f 1 digest=a cap=x"
                                      << "capabilities none → 0x78";
        QTest::newRow("attributes") << "/f 1 digest=a\n---\n/f 1 digest=a xattr=x"
                                    << "attributes user.text";
        QTest::newRow("link") << "/f -> a\n---\n/f -> b"
                              << "link target";
        QTest::newRow("time") << "/f 1 digest=a time=1\n---\n/f 1 digest=a time=2"
                              << "time";
        QTest::newRow("kind") << "/f 1\n---\n/f -> b"
                              << "another kind of file";
        QTest::newRow("a hard link to what it was") << "/f 1 digest=a\n---\n/g 1 digest=a\n/f => /g"
                                                    << "time";
    }
    void whatChangedIsSaid() {
        QFETCH(QString, layers);
        QFETCH(QString, said);
        FileTreeModel model(FileTreeModel::Layout::Changes);
        model.setTree(MergedTree::topLayer(layersFromText(layers.toStdString())));
        const QModelIndex what =
            model.indexOfPath("/f").siblingAtColumn(model.sectionOf(FileTreeModel::Column::What));
        QCOMPARE(what.data().toString(), said);
    }

    void arrangementStopsWhenAsked() {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(TreeArrangement::make(smallLayer(), TreeQuery(), stop.get_token()), Error);
    }

    void arrangementOfAnotherTreeIsIgnored() {
        FileTreeModel model(FileTreeModel::Layout::Image);
        model.setTree(smallLayer());
        model.setArrangement(TreeArrangement::make(smallLayer(), TreeQuery()));
        QVERIFY(!model.arrangement());
    }
};

OUTCROP_TEST(TestModels, QCoreApplication)

} // namespace outcrop::test::tst_models

#include "tst_models.moc"
