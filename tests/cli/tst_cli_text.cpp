// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/console.h"
#include "app/cli/filters.h"
#include "app/cli/human.h"
#include "app/cli/row_format.h"
#include "app/cli/table.h"
#include "app/cli/template/template.h"
#include "app/cli/times.h"
#include "core/base/error.h"
#include "core/base/size_text.h"
#include "core/options/options.h"
#include "tests/cli/docker_answers.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace outcrop::test::tst_cli_text {

using namespace cli;

namespace {

const char* const kImage = R"({
  "Id": "sha256:961769676411f082461f9ef46626dd7a2d1e2b2a38e6a44364bcbecf51e66dd4",
  "RepoTags": ["alpine:3.10"],
  "Config": {"Env": ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"], "Cmd": ["/bin/sh"],
             "Volumes": null, "WorkingDir": "", "Entrypoint": null, "OnBuild": null, "Labels": null},
  "Os": "linux", "Size": 5581746,
  "RootFS": {"Type": "layers",
             "Layers": ["sha256:03901b4a2ea88eeaad62dbe59b072b28b6efa00491962b8741081c5df50c65e0"]}})";

bool isMap(std::string_view name) {
    return name == "Labels" || name == "Volumes" || name == "ExposedPorts";
}
bool isOmitted(std::string_view name, const tmpl::Json& /*owner*/) {
    return name == "ExposedPorts";
}
tmpl::NullKind nullKind(std::string_view name) {
    return isMap(name) ? tmpl::NullKind::Map : tmpl::NullKind::Slice;
}
constexpr tmpl::GoShape kShape{nullKind, isMap, isOmitted};

std::string answer(const std::string& format, const tmpl::Json& document, const tmpl::Options& options) {
    try {
        return tmpl::Template::parse(format).execute(document, options);
    } catch (const Error& error) {
        return error.what();
    }
}

std::string plain(const std::string& format, const char* document = "{}") {
    return answer(format, tmpl::Json::parse(document), {});
}

ParseResult parsed(std::vector<std::string> words, bool stop = false) {
    static constexpr OptionSpec kSpecs[] = {
        {'i', "interactive", OptionKind::Flag, "in"}, {'t', "tty", OptionKind::Flag, "tty"},
        {'n', "last", OptionKind::Integer, "last"},   {'e', "env", OptionKind::List, "env"},
        {'\0', "format", OptionKind::Text, "format"},
    };
    return parseOptions(kSpecs, words, stop);
}

} // namespace

class CliTextTest : public QObject {
    Q_OBJECT
private slots:
    void templatesAnswerAsDocker_data();
    void templatesAnswerAsDocker();
    void templateNestingIsBounded();
    void templateOfRowsKnowsItsType();
    void templateNeverSendsControls();
    void jsonIsGos();
    void optionsParse();
    void optionsStopAtTheCommand();
    void optionMistakes_data();
    void optionMistakes();
    void tablesAlign();
    void sizesAndAges();
    void timesParse();
    void filtersChoose();
};

void CliTextTest::templatesAnswerAsDocker_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("expected");
    for (const DockerAnswer& row : kDockerAnswers)
        QTest::newRow(row.format) << row.format << row.answer;
}

void CliTextTest::templatesAnswerAsDocker() {
    QFETCH(QString, format);
    QFETCH(QString, expected);
    tmpl::Options options;
    options.shape = &kShape;
    const std::string got = answer(format.toStdString(), tmpl::Json::parse(kImage), options);
    QCOMPARE(QString::fromStdString(got), expected);
}

void CliTextTest::templateNestingIsBounded() {
    const std::string parens = "{{" + std::string(20000, '(') + "1" + std::string(20000, ')') + "}}";
    QCOMPARE(plain(parens),
             std::string("template parsing error: template: :1: template is nested too deeply"));
    std::string blocks;
    for (int i = 0; i < 5000; ++i)
        blocks += "{{if 1}}";
    QCOMPARE(plain(blocks),
             std::string("template parsing error: template: :1: template is nested too deeply"));
    QCOMPARE(plain("{{((((1))))}}"), std::string("1"));
}

void CliTextTest::templateOfRowsKnowsItsType() {
    tmpl::Options options;
    options.rootType = "*formatter.imageContext";
    options.escapeHtmlRoot = true;
    const tmpl::Json row = {{"ID", "abc"}, {"Tag", "<none>"}};
    QCOMPARE(answer("{{.ID}} {{.Repo}}", row, options),
             std::string(
                 "template parsing error: template: :1:10: executing \"\" at <.Repo>: can't evaluate field "
                 "Repo in type *formatter.imageContext"));
    QCOMPARE(answer("{{json .}}", row, options),
             std::string("{\"ID\":\"abc\",\"Tag\":\"\\u003cnone\\u003e\"}"));
    QCOMPARE(answer("{{json .Tag}}", row, options), std::string("\"<none>\""));
    options.header = true;
    QCOMPARE(answer("{{upper .ID}}\t{{json .Tag}}", row, options), std::string("abc\t<none>"));
}

void CliTextTest::templateNeverSendsControls() {
    tmpl::Options options;
    options.escapeControls = true;
    const tmpl::Json row = {{"Name", "a\x1b[31mb\xc2\x9b\x07"}};
    QCOMPARE(answer("{{.Name}}", row, options), std::string("a\\x1b[31mb\\u009b\\a"));
    QCOMPARE(answer("{{json .Name}}", row, options), std::string("\"a\\u001b[31mb\\u009b\\u0007\""));
    QCOMPARE(answer("{{.Name}}", row, {}), row["Name"].get<std::string>());
    QCOMPARE(escapeControls("x\r\ny\xff", false), std::string("x\\r\\ny\\xff"));
}

void CliTextTest::jsonIsGos() {
    const tmpl::Json document = tmpl::Json::parse(R"({"a":[],"b":{},"c":[1,"<&>"],"d":null,"e":1.5})");
    QCOMPARE(tmpl::toGoJson(document, false),
             std::string(R"({"a":[],"b":{},"c":[1,"<&>"],"d":null,"e":1.5})"));
    QCOMPARE(tmpl::toIndentedJson(document),
             std::string("{\n    \"a\": [],\n    \"b\": {},\n    \"c\": [\n        1,\n"
                         "        \"<&>\"\n    ],\n    \"d\": null,\n    \"e\": 1.5\n}"));
}

void CliTextTest::optionsParse() {
    const ParseResult result =
        parsed({"-it", "-n5", "--env=A=1", "-e", "B=2", "img", "--format", "x y", "--", "-z"});
    QCOMPARE(result.error, std::string());
    QVERIFY(result.options.flag("interactive") && result.options.flag("tty"));
    QCOMPARE(result.options.integer("last").value_or(0), int64_t(5));
    QCOMPARE(result.options.list("env"), (std::vector<std::string>{"A=1", "B=2"}));
    QCOMPARE(result.options.text("format"), std::string("x y"));
    QCOMPARE(result.arguments, (std::vector<std::string>{"img", "-z"}));
    QVERIFY(!parsed({"--tty=false"}).options.flag("tty", true));
    QVERIFY(parsed({"--help"}).help && parsed({"-h"}).help);
}

void CliTextTest::optionsStopAtTheCommand() {
    const ParseResult result = parsed({"-i", "img", "sh", "-c", "ls -l", "--nonsense"}, true);
    QCOMPARE(result.error, std::string());
    QCOMPARE(result.arguments, (std::vector<std::string>{"img", "sh", "-c", "ls -l", "--nonsense"}));
}

void CliTextTest::optionMistakes_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("message");
    QTest::newRow("long") << QStringList{"--foo=1"} << "unknown flag: --foo";
    QTest::newRow("letter") << QStringList{"-ix"} << "unknown shorthand flag: 'x' in -ix";
    QTest::newRow("no value") << QStringList{"--format"} << "flag needs an argument: --format";
    QTest::newRow("no value, letter") << QStringList{"-e"} << "flag needs an argument: 'e' in -e";
    QTest::newRow("bool")
        << QStringList{"--tty=foo"}
        << "invalid argument \"foo\" for \"-t, --tty\" flag: strconv.ParseBool: parsing \"foo\": "
           "invalid syntax";
    QTest::newRow("int")
        << QStringList{"-n", "x"}
        << "invalid argument \"x\" for \"-n, --last\" flag: strconv.ParseInt: parsing \"x\": invalid "
           "syntax";
    QTest::newRow("syntax") << QStringList{"--=x"} << "bad flag syntax: --=x";
}

void CliTextTest::optionMistakes() {
    QFETCH(QStringList, words);
    QFETCH(QString, message);
    std::vector<std::string> line;
    for (const QString& word : words)
        line.push_back(word.toStdString());
    QCOMPARE(QString::fromStdString(parsed(line).error), message);
}

void CliTextTest::tablesAlign() {
    QCOMPARE(
        alignColumns(
            "REPOSITORY\tTAG\tIMAGE ID\tCREATED\tSIZE\nalpine\t3.10\t961769676411\t7 years ago\t5.58MB\n"),
        std::string("REPOSITORY   TAG       IMAGE ID       CREATED       SIZE\n"
                    "alpine       3.10      961769676411   7 years ago   5.58MB\n"));
    QCOMPARE(alignColumns("A\t\tB\nlonger than ten…\t\tc\n"),
             std::string("A" + std::string(28, ' ') + "B\nlonger than ten…" + std::string(13, ' ') + "c\n"));
    QCOMPARE(ellipsis("sh -c 'echo x > /etc/new'", 20), std::string("sh -c 'echo x > /et…"));
}

void CliTextTest::sizesAndAges() {
    const std::pair<const char*, uint64_t> sizes[] = {{"0", 0},
                                                      {"42", 42},
                                                      {"10k", 10'000},
                                                      {"10kB", 10'000},
                                                      {"1MB", 1'000'000},
                                                      {"1.5MB", 1'500'000},
                                                      {"4MiB", 4 << 20},
                                                      {"2 g", 2'000'000'000},
                                                      {"1TiB", 1ULL << 40},
                                                      {"7b", 7}};
    for (const auto& [text, bytes] : sizes)
        QCOMPARE(parseSize(text), std::optional<uint64_t>(bytes));
    for (const char* wrong :
         {"", "k", "-1", "+1", "1x", "1kk", "1MBs", "1e3", ".5k", "1000000PB", "nan", "0x10"})
        QVERIFY2(!parseSize(wrong), wrong);
    QCOMPARE(humanSize(0), std::string("0B"));
    QCOMPARE(humanSize(5581746), std::string("5.58MB"));
    QCOMPARE(humanSize(5581746, 4), std::string("5.582MB"));
    QCOMPARE(humanSize(999), std::string("999B"));
    QCOMPARE(humanSize(1200), std::string("1.2kB"));
    QCOMPARE(humanDuration(0), std::string("Less than a second"));
    QCOMPARE(humanDuration(1), std::string("1 second"));
    QCOMPARE(humanDuration(119), std::string("About a minute"));
    QCOMPARE(humanDuration(3600), std::string("About an hour"));
    QCOMPARE(humanDuration(47 * 3600), std::string("47 hours"));
    QCOMPARE(humanDuration(48 * 3600), std::string("2 days"));
    QCOMPARE(humanDuration(14 * 86400), std::string("2 weeks"));
    QCOMPARE(humanDuration(60 * 86400), std::string("2 months"));
    QCOMPARE(humanDuration(800 * 86400LL), std::string("2 years"));
}

void CliTextTest::timesParse() {
    QCOMPARE(parseTime("2013-01-02T13:23:37Z")->seconds, int64_t(1357133017));
    QCOMPARE(parseTime("2013-01-02T13:23:37.5+01:00")->seconds, int64_t(1357129417));
    QCOMPARE(parseTime("2013-01-02T13:23:37.5+01:00")->nanoseconds, 500000000);
    QVERIFY(!parseTime("2013-13-02T13:23:37Z") && !parseTime("yesterday"));
    QCOMPARE(parseGoDuration("1h30m").value_or(0), int64_t(5400) * 1000000000);
    QVERIFY(!parseGoDuration("1") && !parseGoDuration("h"));
    QCOMPARE(parseSince("10s", Moment{100, 5})->seconds, int64_t(90));
    QCOMPARE(parseSince("1700000000.25", {})->nanoseconds, 250000000);
    QVERIFY(!parseSince("soon", {}));
}

void CliTextTest::filtersChoose() {
    const Filters filters = Filters::parse({"label=a", "label=b=2", "name=^web[0-9]+$"}, {"label", "name"});
    QVERIFY(filters.labels("label", {{"a", ""}, {"b", "2"}}));
    QVERIFY(!filters.labels("label", {{"a", ""}, {"b", "3"}}));
    QVERIFY(filters.matches("name", "web12") && !filters.matches("name", "web"));
    QVERIFY_EXCEPTION_THROWN(Filters::parse({"foo=1"}, {"label"}), Error);
    QVERIFY_EXCEPTION_THROWN(Filters::parse({"label"}, {"label"}), Error);
}

OUTCROP_TEST(CliTextTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_text

#include "tst_cli_text.moc"
