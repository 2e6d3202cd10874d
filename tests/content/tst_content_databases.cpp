// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "tests/content/content_case.h"
#include "tests/support/error_text.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <sqlite3.h>

namespace outcrop::test::tst_content_databases {

namespace {

/// The file of a database in which these statements were run.
std::string database(const std::string& sql) {
    const TempDir directory;
    const std::filesystem::path path = directory.path() / "db";
    sqlite3* handle = nullptr;
    sqlite3_open(path.c_str(), &handle);
    char* problem = nullptr;
    sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &problem);
    sqlite3_close(handle);
    return problem ? "not made: " + std::string(problem) : bytesOf(path);
}

const char* const kPeople =
    "CREATE TABLE people(id INTEGER PRIMARY KEY, name TEXT, age REAL, photo BLOB);"
    "INSERT INTO people VALUES(1,'Ada',36.5,x'0102'),(2,NULL,0,NULL),(3,'Grace',85,NULL);";

/// "table people 3; index …".
std::string schema(const Content& content) {
    std::string text;
    for (const SchemaObject& object : content.schema)
        text += (text.empty() ? "" : "; ") + object.kind + " " + object.name +
                (object.rows ? " " + std::to_string(*object.rows) : "");
    return text;
}

std::string rowText(const SqlRow& row) {
    std::string text;
    for (const SqlValue& value : row)
        text += (text.empty() ? "" : "|") + (value.type == SqlType::Null ? "NULL" : value.text);
    return text;
}

/// "people by id +1 -0 ~1: added 4 (D|1), changed 1 (A->B)".
std::string changes(const ContentComparison& comparison) {
    std::string text;
    for (const TableChange& table : comparison.tables) {
        text += (text.empty() ? "" : "; ") + table.table + " by";
        for (const std::string& column : table.key)
            text += " " + column;
        text += " +" + std::to_string(table.added) + " -" + std::to_string(table.removed) + " ~" +
                std::to_string(table.changed) + ":";
        for (const RowChange& row : table.rows)
            text += std::string(" ") + changeKindName(row.kind) + " " + rowText(row.key) + " (" +
                    rowText(row.before) + "->" + rowText(row.after) + ")";
    }
    return text;
}

Content withRows(const std::string& bytes, const std::string& table, uint64_t limit = 20) {
    ContentRequest request;
    request.name = "db";
    request.table = table;
    request.limit = limit;
    return shownAs(bytes, request);
}

} // namespace

/// SQLite databases: schema, rows, and what differs.
class ContentDatabasesTest : public QObject {
    Q_OBJECT

private slots:
    void schemaAndRowsAreShown() {
        const std::string bytes =
            database(std::string(kPeople) +
                     "CREATE INDEX by_name ON people(name); CREATE VIEW old AS SELECT * FROM people "
                     "WHERE age > 80; CREATE TABLE \"odd \"\"name\"(x); CREATE TRIGGER t AFTER INSERT "
                     "ON people BEGIN SELECT 1; END; PRAGMA user_version=7;");
        const Content content = shown(bytes);
        QCOMPARE(content.damage, std::string());
        QCOMPARE(contentKindName(content.kind), "database");
        QCOMPARE(schema(content),
                 std::string("table odd \"name 0; table people 3; view old; index by_name; trigger t"));
        QCOMPARE(factOf(content, "userVersion"), std::string("7"));
        QCOMPARE(factOf(content, "pages"), std::to_string(bytes.size() / 4096));
        const Content rows = withRows(bytes, "people");
        QVERIFY(rows.rows.has_value());
        QCOMPARE(rows.rows->columns, (std::vector<std::string>{"id", "name", "age", "photo"}));
        QCOMPARE(rows.rows->rows.size(), size_t(3));
        QCOMPARE(rowText(rows.rows->rows[0]), std::string("1|Ada|36.5|\x01\x02"));
        QCOMPARE(rowText(rows.rows->rows[1]), std::string("2|NULL|0.0|NULL"));
        QVERIFY(!rows.rows->more);
        QCOMPARE(withRows(bytes, "people", 2).rows->rows.size(), size_t(2));
        QVERIFY(withRows(bytes, "people", 2).rows->more);
        QVERIFY(withRows(bytes, "odd \"name").rows->rows.empty());
    }

    void whatHasNoRowsIsSaid() {
        const std::string bytes = database(std::string(kPeople) + "CREATE VIEW v AS SELECT 1;");
        QCOMPARE(errorText([&] { withRows(bytes, "nobody"); }),
                 std::string("find table \"nobody\": the database has none of that name"));
        QCOMPARE(errorText([&] { withRows(bytes, "v"); }), std::string("read rows of \"v\": it is a view"));
    }

    void theToolSaysTheSame() {
        const CliRunner cli;
        NEEDS_TOOL(cli, "sqlite3");
        OK(cli.shell("sqlite3 db 'CREATE TABLE n(a INTEGER PRIMARY KEY, b); WITH RECURSIVE c(x) AS (SELECT 1 "
                     "UNION ALL "
                     "SELECT x+1 FROM c WHERE x<5000) INSERT INTO n SELECT x, x*x FROM c'"));
        const QString tool = cli.shell("sqlite3 db 'SELECT * FROM n LIMIT 300'").out;
        const std::string bytes = bytesOf(std::filesystem::path(cli.work().toStdString()) / "db");
        QCOMPARE(schema(shown(bytes)),
                 "table n " + cli.shell("sqlite3 db 'SELECT count(*) FROM n'").out.trimmed().toStdString());
        std::string rows;
        const Content shownRows = withRows(bytes, "n", 300);
        for (const SqlRow& row : shownRows.rows->rows)
            rows += rowText(row) + "\n";
        QCOMPARE(rows, tool.toStdString());
    }

    void aWriteAheadLogDoesNotStandInTheWay() {
        const std::string bytes = database(std::string("PRAGMA journal_mode=WAL;") + kPeople);
        const Content content = shown(bytes);
        QCOMPARE(schema(content), std::string("table people 3"));
        QCOMPARE(factOf(content, "journal"), std::string("write-ahead log"));
        QCOMPARE(content.notes.size(), size_t(1));
    }

    void virtualTablesAreNotRun() {
        const std::string bytes =
            database("CREATE VIRTUAL TABLE f USING fts5(x); INSERT INTO f VALUES('word');");
        OUTCROP_NEEDS(!bytes.starts_with("not made"), "SQLite is built without full text search");
        QVERIFY(schema(shown(bytes)).find("virtual table f") != std::string::npos);
        QCOMPARE(errorText([&] { withRows(bytes, "f"); }),
                 std::string("read rows of \"f\": it is a virtual table"));
    }

    void rowsAreComparedByKey_data() {
        QTest::addColumn<QString>("create");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* create, const char* before, const char* after,
                            const char* expected) {
            QTest::newRow(name) << create << before << after << expected;
        };
        row("integer key", "t(id INTEGER PRIMARY KEY, v)", "(1,'a'),(2,'b'),(3,'c')",
            "(1,'a'),(2,'B'),(4,'d')", "t by id +1 -1 ~1: changed 2 (b->B) removed 3 (c->) added 4 (->d)");
        row("rowid", "t(v)", "('a'),('b')", "('a'),('x'),('y')",
            "t by rowid +1 -0 ~1: changed 2 (b->x) added 3 (->y)");
        row("two columns, without rowid", "t(a, b, v, PRIMARY KEY(b, a)) WITHOUT ROWID",
            "(1,1,'x'),(2,1,'y')", "(1,1,'x'),(1,2,'n'),(2,1,'z')",
            "t by b a +1 -0 ~1: changed 1|2 (y->z) added 2|1 (->n)");
        row("texts by bytes", "t(k TEXT COLLATE NOCASE PRIMARY KEY, v)", "('B',1),('a',2)", "('a',2),('c',3)",
            "t by k +1 -1 ~0: removed B (1->) added c (->3)");
        row("mixed types", "t(k PRIMARY KEY, v)", "(1,1),('1',2),(2.5,3),(x'31',4)",
            "(1,1),('1',2),(2.5,9),(x'31',4)", "t by k +0 -0 ~1: changed 2.5 (3->9)");
        row("type alone", "t(id INTEGER PRIMARY KEY, v)", "(1,1)", "(1,'1')",
            "t by id +0 -0 ~1: changed 1 (1->1)");
        row("nothing", "t(id INTEGER PRIMARY KEY, v)", "(1,1),(2,2)", "(2,2),(1,1)", "");
    }
    void rowsAreComparedByKey() {
        QFETCH(QString, create);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        const auto make = [&](const QString& values) {
            return database(
                ("CREATE TABLE " + create + "; INSERT INTO t VALUES" + values + "; CREATE TABLE pad(x)")
                    .toStdString());
        };
        const std::string first = make(before);
        QVERIFY2(first.starts_with("SQLite"), first.c_str());
        const ContentComparison comparison = compared(first, make(after));
        QCOMPARE(comparison.damage, std::string());
        QCOMPARE(changes(comparison), expected.toStdString());
    }

    void schemasAreCompared() {
        const std::string before = database(
            "CREATE TABLE a(x); CREATE TABLE b(x); INSERT INTO b VALUES(1); CREATE INDEX i ON a(x);");
        const std::string after = database(
            "CREATE TABLE b(x, y); INSERT INTO b VALUES(1, 2); CREATE TABLE c(x); CREATE TABLE a(x);");
        const ContentComparison comparison = compared(before, after);
        std::string text;
        for (const SchemaChange& change : comparison.schema)
            text += std::string(changeKindName(change.kind)) + " " +
                    (change.kind == ChangeKind::Removed ? change.before.name : change.after.name) + "; ";
        QCOMPARE(text, std::string("removed i; changed b; added c; "));
        QCOMPARE(changes(comparison), std::string()); // of the columns that both have
    }

    void howManyRowsAreToldIsBounded() {
        const std::string many =
            "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c WHERE x<20000) INSERT INTO t "
            "SELECT x, x FROM c;";
        const std::string create = "CREATE TABLE t(id INTEGER PRIMARY KEY, v);";
        const ContentComparison comparison = compared(database(create), database(create + many), 5);
        QCOMPARE(comparison.tables.size(), size_t(1));
        QCOMPARE(comparison.tables[0].added, uint64_t(20000));
        QCOMPARE(comparison.tables[0].rows.size(), size_t(5));
    }
};

OUTCROP_TEST(ContentDatabasesTest, QCoreApplication)

} // namespace outcrop::test::tst_content_databases

#include "tst_content_databases.moc"
