// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/scan/scan.h"
#include "tests/layer/layer_fixture.h"
#include "tests/layer/tar_fixture.h"
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>
#include <thread>
#include <unistd.h>

namespace outcrop::test::tst_scan {

namespace {

ContentQuery regex(const std::string& pattern) {
    ContentQuery query;
    query.pattern = pattern;
    return query;
}

ContentQuery fixed(const std::string& pattern) {
    ContentQuery query = regex(pattern);
    query.fixed = true;
    return query;
}

Scanned<ContentMatch> searched(const std::string& blob, const ContentQuery& query,
                               const ScanSelection& selection = {}) {
    const UniqueFd input = test::memoryFile(blob);
    Progress quiet;
    return workerSearchContent({ScanInput::Kind::Layer, input.get(), "layer"}, query, selection, quiet, {});
}

/// "/a:2 text; /b:1 text".
std::string text(const Scanned<ContentMatch>& scanned) {
    std::string out;
    for (const ContentMatch& match : scanned.rows)
        out += (out.empty() ? "" : "; ") + match.place.path + ":" + std::to_string(match.line) + " " +
               match.excerpt;
    return out;
}

std::string layer() {
    return makeTar({{"etc", 'd', ""},
                    {"etc/one", 'f', "first\nsecond line\nthird"},
                    {"etc/two", 'f', "a second\n\nSecond\n"},
                    {"etc/empty", 'f', ""},
                    {"etc/link", 'l', "one"},
                    {"bin", 'f', std::string("second\0", 7)},
                    {".wh.second", 'f', "second"}});
}

std::optional<ErrorCode> codeOf(const std::function<void()>& call) {
    try {
        call();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

/// Where the worker that this process has started sees its root, once it has left ours.
std::string rootOfWorker() {
    std::string root = "/";
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(kPatience);
    while (root == "/" && std::chrono::steady_clock::now() < end)
        for (const auto& task : std::filesystem::directory_iterator("/proc/self/task")) {
            std::ifstream children(task.path() / "children");
            pid_t pid = 0;
            std::error_code gone;
            while (children >> pid)
                root = std::filesystem::read_symlink("/proc/" + std::to_string(pid) + "/root", gone).string();
            if (root.empty())
                root = "/";
        }
    return root;
}

} // namespace

/// What the sandboxed child finds in layers and directories.
class TestScan : public QObject {
    Q_OBJECT

private slots:
    void content_data() {
        QTest::addColumn<int>("compression");
        QTest::newRow("plain") << static_cast<int>(Compression::None);
        QTest::newRow("gzip") << static_cast<int>(Compression::Gzip);
        QTest::newRow("zstd") << static_cast<int>(Compression::Zstd);
        QTest::newRow("xz") << static_cast<int>(Compression::Xz);
    }
    void content() {
        QFETCH(int, compression);
        std::string blob = layer();
        if (const auto how = static_cast<Compression>(compression); how != Compression::None)
            blob = compressed(how, blob);
        QCOMPARE(text(searched(blob, fixed("second"))),
                 std::string("/etc/one:2 second line; /etc/two:1 a second"));
        const Scanned<ContentMatch> scanned = searched(blob, regex("^[sS]econd"));
        QCOMPARE(text(scanned), std::string("/etc/one:2 second line; /etc/two:3 Second"));
        QCOMPARE(scanned.totals.binary, uint64_t(1));
        QCOMPARE(scanned.totals.files, uint64_t(3));
    }

    void patterns_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* pattern, const char* expected) {
            QTest::newRow(pattern) << pattern << expected;
        };
        row("second line", "/etc/one:2 second line");
        row("d$", "/etc/one:3 third; /etc/two:1 a second; /etc/two:3 Second");
        row("first|third", "/etc/one:1 first; /etc/one:3 third");
        row("s.cond +line", "/etc/one:2 second line");
        row("thirx?d", "/etc/one:3 third");
        row("x*third", "/etc/one:3 third");
        row("th{1}ird", "/etc/one:3 third");
        row("line[^x]third", ""); // not over line ends
        row("no such", "");
    }
    void patterns() {
        QFETCH(QString, pattern);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(text(searched(layer(), regex(pattern.toStdString())))), expected);
    }

    void options() {
        ContentQuery query = fixed("SECOND");
        QCOMPARE(text(searched(layer(), query)), std::string());
        query.ignoreCase = true;
        QCOMPARE(searched(layer(), query).rows.size(), size_t(3));
        query = fixed("second");
        query.binary = true;
        QCOMPARE(searched(layer(), query).rows.size(), size_t(3));
        query = fixed("a.b*(c");
        query.ignoreCase = true;
        QCOMPARE(text(searched(makeTar({{"f", 'f', "axb\nA.B*(C\n"}}), query)), std::string("/f:2 A.B*(C"));
        for (const char* wrong : {"(", ""})
            QCOMPARE(codeOf([&] { checkContentQuery(regex(wrong)); }), std::optional(ErrorCode::BadInput));
    }

    /// As rg -U has them: an excerpt of whole lines, the next match behind them.
    void acrossLines_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("multiline");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* pattern, bool multiline, const char* expected) {
            QTest::addRow("%s%s", pattern, multiline ? " -U" : "") << pattern << multiline << expected;
        };
        row("first\\nsec", false, "/etc/one:1 first\nsecond line");
        row("line\nth", false, "/etc/one:2 second line\nthird");
        row("[\\n]{2}S", false, "/etc/two:1 a second\n\nSecond");
        row("^second line\\nthird$", false, "/etc/one:2 second line\nthird");
        row("^d line\\n", false, "");
        row("first\\n", false, "/etc/one:1 first");
        row("line\\sthird", false, "");
        row("line\\sthird", true, "/etc/one:2 second line\nthird");
        row("first.*third", true, ""); // "." takes no line end
        row("first(.|\\n)*third", true, "/etc/one:1 first\nsecond line\nthird");
        row("^(first|third)$", true, "/etc/one:1 first; /etc/one:3 third");
        row("a\\\\nb", false, "");
    }
    void acrossLines() {
        QFETCH(QString, pattern);
        QFETCH(bool, multiline);
        QFETCH(QString, expected);
        ContentQuery query = regex(pattern.toStdString());
        query.multiline = multiline;
        QCOMPARE(QString::fromStdString(text(searched(layer(), query))), expected);
        if (!multiline || pattern.contains('('))
            return;
        query.ignoreCase = true;
        QVERIFY(searched(layer(), query).rows.size() >= size_t(expected.count("/etc")));
    }

    void textsAcrossLines() {
        QCOMPARE(text(searched(layer(), fixed("d\n\nS"))), std::string("/etc/two:1 a second\n\nSecond"));
        ContentQuery query = fixed("D\n\ns");
        QCOMPARE(text(searched(layer(), query)), std::string());
        query.ignoreCase = true;
        QCOMPARE(searched(layer(), query).rows.size(), size_t(1));
    }

    /// Wherever in a large file, and however long.
    void acrossLinesHasNoLimit() {
        const auto found = [](size_t before, size_t between, const char* pattern) {
            std::string content;
            while (content.size() < before)
                content += "filling\n";
            content += "begin\n" + std::string(between, '\n') + "end\n";
            return searched(makeTar({{"f", 'f', content}}), regex(pattern)).rows.size();
        };
        for (const size_t before : {size_t(0), size_t(65520), size_t(131060), size_t(300000)})
            for (const size_t between :
                 {size_t(0), size_t(1000), size_t(65000), size_t(140000), size_t(5000000)}) {
                QCOMPARE(found(before, between, "begin\\n+end"), size_t(1));
                QCOMPARE(found(before, between, "(b|c)egin\\n+end"), size_t(1));
            }
        // With a back reference no further than said, and wherever.
        for (const size_t before : {size_t(0), size_t(65530), size_t(131066), size_t(300000)})
            QCOMPARE(found(before, 60000, "b(e)gin\\n+\\1nd"), size_t(1));
        QCOMPARE(found(300000, 140000, "b(e)gin\\n+\\1nd"), size_t(0));
    }

    /// A match that begins nearly everywhere and ends nowhere takes time with the text, not with its square.
    void acrossLinesOfAHostileText() {
        std::string content;
        while (content.size() < (8U << 20))
            content += "begin\n";
        QCOMPARE(searched(makeTar({{"f", 'f', content}}), regex("begin(.|\\n)*nowhere")).rows.size(),
                 size_t(0));
        const Scanned<ContentMatch> all =
            searched(makeTar({{"f", 'f', content}}), regex("begin(.|\\n)*begin"));
        QCOMPARE(all.rows.size(), size_t(1));
        QCOMPARE(all.rows.at(0).line, uint64_t(1));
    }

    /// What regexec(3) finds line by line is what is found when lines may be crossed.
    void acrossLinesReadsExpressionsAlike_data() {
        QTest::addColumn<QString>("pattern");
        for (const char* pattern : {"[^a]b",  "a[]x]c",       "a[^]x]c",    "a[\\]c",     "[[:digit:]]{2,3}",
                                    "x{,2}y", "a\\.b",        "\\bword\\b", "\\<word\\>", "^$",
                                    "^word",  "word$",        "a|ab|abc",   "(ab)\\1",    "[a-c]+$",
                                    "a[[]c",  "\\w+ \\w",     "\\Sa",       "a**b",       "(^|x)a",
                                    "a{3}",   "\\$1",         "a.c",        "[^\\]x",     "[-a]b",
                                    "[a-]b",  "[[:alpha:]_]+"})
            QTest::newRow(pattern) << QString(pattern);
    }
    void acrossLinesReadsExpressionsAlike() {
        QFETCH(QString, pattern);
        const std::string content =
            "ab\nxb\na]c\nayc\na\\c\n12 1234\nxxy\ny\na.b\nad\nword swords\n\nsword\nabc\n"
            "abab\na[c\nW x\naaab\nb\naaa\ncost $1\na\nc\n\\x\n-b\n_z\n";
        const std::string layer = makeTar({{"f", 'f', content}});
        for (const bool ignoreCase : {false, true}) {
            ContentQuery query = regex(pattern.toStdString());
            query.ignoreCase = ignoreCase;
            const std::string expected = text(searched(layer, query));
            QVERIFY(!expected.empty());
            query.multiline = true;
            QCOMPARE(text(searched(layer, query)), expected);
        }
    }

    void selections() {
        ScanSelection selection;
        selection.everything = false;
        QCOMPARE(text(searched(layer(), fixed("second"), selection)), std::string());
        selection.paths = {"/etc/two"};
        const Scanned<ContentMatch> byPath = searched(layer(), fixed("second"), selection);
        QCOMPARE(text(byPath), std::string("/etc/two:1 a second"));
        selection.paths.clear();
        selection.offsets = {byPath.rows.at(0).place.tarOffset};
        QVERIFY(selection.offsets.front() > 0);
        QCOMPARE(searched(layer(), fixed("second"), selection).rows.at(0).place, byPath.rows.at(0).place);
    }

    /// What is wanted has been seen: what follows in a large layer is of no interest.
    void endsEarly() {
        const std::string whole = layer();
        const uint64_t first = searched(whole, fixed("second")).rows.at(0).place.tarOffset;
        const std::string damaged = whole.substr(0, first + 512) + std::string(2048, 'x');
        QCOMPARE(codeOf([&] { searched(damaged, fixed("second")); }), std::optional(ErrorCode::BadInput));
        ScanSelection selection;
        selection.everything = false;
        selection.offsets = {first};
        QCOMPARE(text(searched(damaged, fixed("second"), selection)), std::string("/etc/one:2 second line"));
    }

    void limits() {
        ScanSelection selection;
        selection.maxFileSize = 18; // the first has 24 bytes, the second 17
        const Scanned<ContentMatch> small = searched(layer(), fixed("second"), selection);
        QCOMPARE(text(small), std::string("/etc/two:1 a second"));
        QCOMPARE(small.totals.tooLarge, uint64_t(1));
        selection = {};
        selection.maxRows = 10;
        std::string many;
        for (int i = 0; i < 100; ++i)
            many += "second\n";
        const Scanned<ContentMatch> first = searched(makeTar({{"f", 'f', many}}), fixed("second"), selection);
        QCOMPARE(first.rows.size(), size_t(10));
        QVERIFY(first.totals.limited);
        const std::string wide = std::string(100000, 'x') + "needle" + std::string(100000, 'y');
        const Scanned<ContentMatch> excerpt = searched(makeTar({{"f", 'f', wide}}), fixed("needle"));
        QVERIFY(excerpt.rows.at(0).excerpt.size() <= 200);
        QVERIFY(excerpt.rows.at(0).excerpt.find("needle") != std::string::npos);
    }

    void damagedBlobsAreErrors() {
        const std::string blob = compressed(Compression::Gzip, layer());
        QCOMPARE(codeOf([&] { searched(blob.substr(0, blob.size() / 2), fixed("second")); }),
                 std::optional(ErrorCode::BadInput));
        QCOMPARE(codeOf([&] { searched("no tar at all, whatever its length may be", fixed("second")); }),
                 std::optional(ErrorCode::BadInput));
    }

    /// A link that leads out of the directory, and one of its directories that does, are not followed.
    void directories() {
        const TempDir directory;
        std::filesystem::create_directories(directory.path() / "root/d");
        const auto write = [&](const char* name, const char* content) {
            std::ofstream(directory.path() / name) << content;
        };
        write("root/d/in", "second\n");
        write("outside", "second\n");
        std::filesystem::create_symlink(directory.path() / "outside", directory.path() / "root/link");
        std::filesystem::create_symlink("..", directory.path() / "root/up");
        ScanSelection selection;
        selection.paths = {"/d/in", "/link", "/up/outside", "/../outside", "/absent", "/d"};
        const UniqueFd root = openDirectory(directory.path() / "root");
        Progress quiet;
        const Scanned<ContentMatch> scanned = workerSearchContent(
            {ScanInput::Kind::Directory, root.get(), "directory"}, fixed("second"), selection, quiet, {});
        QCOMPARE(text(scanned), std::string("/d/in:1 second"));
        QCOMPARE(scanned.totals.files, uint64_t(1));
    }

    void cancels() {
        // A file of eight gigabytes that is passed over: long enough to be stopped in the middle.
        const UniqueFd input = makeMemoryFile("big");
        QVERIFY(::ftruncate(input.get(), 8LL << 30) == 0);
        const std::string start = makeTar({{"f", 'f', "x"}}).substr(0, 1024);
        std::string header = start.substr(0, 512);
        header.replace(124, 12, std::string("77777777777\0", 12)); // eight gigabytes of content
        header.replace(148, 8, "        ");
        unsigned sum = 0;
        for (const char c : header)
            sum += static_cast<unsigned char>(c);
        char digits[8];
        std::snprintf(digits, sizeof digits, "%06o", sum);
        header.replace(148, 7, digits, 7);
        QVERIFY(::pwrite(input.get(), header.data(), header.size(), 0) == 512);
        std::stop_source stop;
        std::string root;
        std::thread later([&] {
            root = rootOfWorker();
            stop.request_stop();
        });
        Progress quiet;
        const auto code = codeOf([&] {
            workerSearchContent({ScanInput::Kind::Layer, input.get(), "big"}, fixed("second"), {}, quiet,
                                stop.get_token());
        });
        later.join();
        QCOMPARE(code, std::optional(ErrorCode::Cancelled));
        OUTCROP_NEEDS_NAMESPACES();
        QVERIFY2(root.ends_with("/fdinfo"), root.c_str()); // nothing of the host to be seen
    }

    void secretsAndPackages() {
        const std::string token = "ghp_" + std::string("aB3dE6gH9jK2mN5pQ8sT1vW4yZ7cF0xRaB3d");
        const std::string blob = makeTar({{"app/.env", 'f', "A=1\nB=" + token + "\n"},
                                          {"var/lib/dpkg/status", 'f', "Package: a\nVersion: 1\n\n"},
                                          {"app/other", 'f', "Package: b\nVersion: 1\n\n"}});
        const UniqueFd input = test::memoryFile(blob);
        Progress quiet;
        const ScanInput layer{ScanInput::Kind::Layer, input.get(), "layer"};
        const Scanned<SecretMatch> secrets = workerFindSecrets(layer, {}, quiet, {});
        QCOMPARE(secrets.rows.size(), size_t(1));
        QCOMPARE(secrets.rows[0].text, token);
        QCOMPARE(secrets.rows[0].line, uint64_t(2));
        QCOMPARE(secrets.rows[0].place.path, std::string("/app/.env"));
        const Scanned<PackageRow> packages = workerReadPackages(layer, {}, quiet, {});
        QCOMPARE(packages.rows.size(), size_t(1));
        QCOMPARE(packages.rows[0].name, std::string("a"));
        QCOMPARE(packages.totals.files, uint64_t(1));
    }
};

OUTCROP_TEST(TestScan, QCoreApplication)

} // namespace outcrop::test::tst_scan

#include "tst_scan.moc"
