// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/runtime/seccomp/seccomp_filter.h"
#include "tests/seccomp/bpf_machine.h"
#include "tests/seccomp/docker_profile.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <fstream>
#include <seccomp.h>
#include <sys/syscall.h>

namespace outcrop::test::tst_seccomp {

namespace {

const std::vector<std::string> kDockerCapabilities = {
    "CAP_CHOWN",   "CAP_DAC_OVERRIDE", "CAP_FSETID",           "CAP_FOWNER",
    "CAP_MKNOD",   "CAP_NET_RAW",      "CAP_SETGID",           "CAP_SETUID",
    "CAP_SETFCAP", "CAP_SETPCAP",      "CAP_NET_BIND_SERVICE", "CAP_SYS_CHROOT",
    "CAP_KILL",    "CAP_AUDIT_WRITE",
};

const std::vector<std::string> kAllCapabilities = {
    "CAP_CHOWN",
    "CAP_DAC_OVERRIDE",
    "CAP_DAC_READ_SEARCH",
    "CAP_FOWNER",
    "CAP_FSETID",
    "CAP_KILL",
    "CAP_SETGID",
    "CAP_SETUID",
    "CAP_SETPCAP",
    "CAP_LINUX_IMMUTABLE",
    "CAP_NET_BIND_SERVICE",
    "CAP_NET_BROADCAST",
    "CAP_NET_ADMIN",
    "CAP_NET_RAW",
    "CAP_IPC_LOCK",
    "CAP_IPC_OWNER",
    "CAP_SYS_MODULE",
    "CAP_SYS_RAWIO",
    "CAP_SYS_CHROOT",
    "CAP_SYS_PTRACE",
    "CAP_SYS_PACCT",
    "CAP_SYS_ADMIN",
    "CAP_SYS_BOOT",
    "CAP_SYS_NICE",
    "CAP_SYS_RESOURCE",
    "CAP_SYS_TIME",
    "CAP_SYS_TTY_CONFIG",
    "CAP_MKNOD",
    "CAP_LEASE",
    "CAP_AUDIT_WRITE",
    "CAP_AUDIT_CONTROL",
    "CAP_SETFCAP",
    "CAP_MAC_OVERRIDE",
    "CAP_MAC_ADMIN",
    "CAP_SYSLOG",
    "CAP_WAKE_ALARM",
    "CAP_BLOCK_SUSPEND",
    "CAP_AUDIT_READ",
    "CAP_PERFMON",
    "CAP_BPF",
    "CAP_CHECKPOINT_RESTORE",
};

SeccompFacts facts(const std::string& machine, std::vector<std::string> capabilities, unsigned major = 6) {
    SeccompFacts out;
    out.capabilities = std::move(capabilities);
    out.machine = machine;
    out.kernelMajor = major;
    out.kernelMinor = 1;
    return out;
}

/// Every capability set worth telling apart: none, docker's, all, and docker's with each one added or taken.
std::vector<std::vector<std::string>> capabilitySets() {
    std::vector<std::vector<std::string>> sets{{}, kDockerCapabilities, kAllCapabilities};
    for (const std::string& capability : kAllCapabilities) {
        std::vector<std::string> set = kDockerCapabilities;
        const auto found = std::find(set.begin(), set.end(), capability);
        if (found == set.end())
            set.push_back(capability);
        else
            set.erase(found);
        sets.push_back(set);
    }
    return sets;
}

std::string describe(const SeccompRule& rule) {
    std::string out = rule.call + " " + std::to_string(rule.answer);
    for (const SeccompCondition& c : rule.conditions)
        out += " [" + std::to_string(c.argument) + " " + std::to_string(static_cast<int>(c.test)) + " " +
               std::to_string(c.mask) + " " + std::to_string(c.value) + "]";
    return out;
}

/// Rules as a set; a call that is allowed without conditions makes its conditional allowances void.
std::vector<std::string> describe(const SeccompRules& rules) {
    std::vector<std::string> unconditional;
    for (const SeccompRule& rule : rules.rules)
        if (rule.conditions.empty())
            unconditional.push_back(rule.call);
    std::vector<std::string> out{"otherwise " + std::to_string(rules.otherwise)};
    for (const SeccompRule& rule : rules.rules)
        if (rule.conditions.empty() ||
            std::find(unconditional.begin(), unconditional.end(), rule.call) == unconditional.end())
            out.push_back(describe(rule));
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::vector<uint32_t> tokensOf(const std::string& machine) {
    if (machine == "amd64")
        return {SCMP_ARCH_X86_64, SCMP_ARCH_X86, SCMP_ARCH_X32};
    if (machine == "arm64")
        return {SCMP_ARCH_AARCH64, SCMP_ARCH_ARM};
    if (machine == "s390x")
        return {SCMP_ARCH_S390X, SCMP_ARCH_S390};
    if (machine == "riscv64")
        return {SCMP_ARCH_RISCV64};
    if (machine == "ppc64le")
        return {SCMP_ARCH_PPC64LE};
    return {};
}

/// A call of x32 carries x86_64's token and this bit.
constexpr uint32_t kX32Bit = 0x40000000;

std::vector<seccomp_data> callsOf(uint32_t architecture) {
    static const uint64_t arguments[] = {0,          1,       2,          8,         37,        38,
                                         39,         40,      41,         131072,    131080,    4294967295ULL,
                                         0x10000000, 0x20000, 0x7E020000, 0x1200011, 1ULL << 40};
    std::vector<seccomp_data> calls;
    const bool x32 = architecture == SCMP_ARCH_X32;
    const uint32_t token = x32 ? SCMP_ARCH_X86_64 : architecture;
    const bool bigEndian = architecture == SCMP_ARCH_S390X || architecture == SCMP_ARCH_S390;
    for (uint32_t number = 0; number < 620; ++number)
        for (const uint64_t argument : arguments)
            for (const unsigned position : {0U, 1U}) {
                seccomp_data call{};
                call.nr = static_cast<int>(x32 ? number | kX32Bit : number);
                call.arch = token;
                // Our machine reads little-endian words; a big-endian filter looks for the low half second.
                call.args[position] = bigEndian ? (argument << 32) | (argument >> 32) : argument;
                calls.push_back(call);
            }
    return calls;
}

/// libseccomp writes a big-endian machine's filter in that machine's byte order.
std::vector<sock_filter> compiled(const SeccompRules& rules, const std::string& machine) {
    std::vector<sock_filter> filter = compileSeccompFilter(rules, machine);
    if (machine == "s390x")
        for (sock_filter& op : filter) {
            op.code = __builtin_bswap16(op.code);
            op.k = __builtin_bswap32(op.k);
        }
    return filter;
}

uint32_t answer(const std::string& call, const std::vector<std::string>& capabilities,
                uint64_t argument0 = 0) {
    const auto filter = compileSeccompFilter(
        resolveSeccompProfile(embeddedSeccompProfile(), facts("amd64", capabilities)), "amd64");
    seccomp_data data{};
    data.nr = seccomp_syscall_resolve_name_arch(SCMP_ARCH_X86_64, call.c_str());
    data.arch = SCMP_ARCH_X86_64;
    data.args[0] = argument0;
    return test::runFilter(filter, data);
}

} // namespace

class SeccompTest : public QObject {
    Q_OBJECT
private slots:
    void promises();
    void equalToDockersRules_data();
    void equalToDockersRules();
    void equalToDockersFilter_data();
    void equalToDockersFilter();
    void cacheGivesTheSameAndMendsItself();
    void refusesBrokenProfiles();
};

void SeccompTest::promises() {
    constexpr uint32_t refused = SECCOMP_RET_ERRNO | EPERM;
    QCOMPARE(answer("openat", kDockerCapabilities), SECCOMP_RET_ALLOW);
    QCOMPARE(answer("mount", kDockerCapabilities), refused);
    QCOMPARE(answer("mount", kAllCapabilities), SECCOMP_RET_ALLOW);
    QCOMPARE(answer("unshare", kDockerCapabilities), refused);
    QCOMPARE(answer("keyctl", kAllCapabilities), refused);
    QCOMPARE(answer("clone", kDockerCapabilities, 0x1200011), SECCOMP_RET_ALLOW);
    QCOMPARE(answer("clone", kDockerCapabilities, 0x10000000), refused); // CLONE_NEWUSER
    QCOMPARE(answer("clone3", kDockerCapabilities), SECCOMP_RET_ERRNO | ENOSYS);
    QCOMPARE(answer("socket", kDockerCapabilities, 40), refused); // AF_VSOCK
    QCOMPARE(answer("socket", kDockerCapabilities, 38), refused); // AF_ALG
    QCOMPARE(answer("socket", kDockerCapabilities, 2), SECCOMP_RET_ALLOW);
}

void SeccompTest::equalToDockersRules_data() {
    QTest::addColumn<QString>("machine");
    for (const char* machine : {"amd64", "386", "x32", "arm64", "arm", "mips64", "mips64le", "s390x", "s390",
                                "riscv64", "ppc64le", "loong64"})
        QTest::newRow(machine) << QString(machine);
}

void SeccompTest::equalToDockersRules() {
    const auto file = test::sharedFile("data/seccomp-default.json");
    OUTCROP_NEEDS(file,
                  "docker's default profile is not at hand (data/seccomp-default.json of OUTCROP_SHARED)");
    QFETCH(QString, machine);
    const std::string docker = readFile(*file);
    for (const unsigned kernel : {4U, 6U})
        for (const auto& capabilities : capabilitySets()) {
            const SeccompFacts given = facts(machine.toStdString(), capabilities, kernel);
            QCOMPARE(describe(resolveSeccompProfile(embeddedSeccompProfile(), given)),
                     describe(test::resolveDockerProfile(docker, given)));
        }
}

void SeccompTest::equalToDockersFilter_data() {
    QTest::addColumn<QString>("machine");
    for (const char* machine : {"amd64", "arm64", "s390x", "riscv64", "ppc64le"})
        QTest::newRow(machine) << QString(machine);
}

void SeccompTest::equalToDockersFilter() {
    const auto file = test::sharedFile("data/seccomp-default.json");
    OUTCROP_NEEDS(file,
                  "docker's default profile is not at hand (data/seccomp-default.json of OUTCROP_SHARED)");
    QFETCH(QString, machine);
    const std::string name = machine.toStdString();
    const std::string docker = readFile(*file);
    for (const auto& capabilities : {std::vector<std::string>{}, kDockerCapabilities, kAllCapabilities}) {
        const SeccompFacts given = facts(name, capabilities);
        const auto ours = compiled(resolveSeccompProfile(embeddedSeccompProfile(), given), name);
        const auto theirs = compiled(test::resolveDockerProfile(docker, given), name);
        size_t differences = 0;
        size_t allowed = 0;
        for (const uint32_t token : tokensOf(name))
            for (const seccomp_data& call : callsOf(token)) {
                const uint32_t mine = test::runFilter(ours, call);
                differences += mine != test::runFilter(theirs, call);
                allowed += mine == SECCOMP_RET_ALLOW;
            }
        QCOMPARE(differences, size_t{0});
        QVERIFY2(allowed > 5000, "the comparison must see calls that are allowed");
    }
}

void SeccompTest::cacheGivesTheSameAndMendsItself() {
    const test::TempDir dir;
    const auto bytes = [](const std::vector<sock_filter>& filter) {
        return QByteArray(reinterpret_cast<const char*>(filter.data()),
                          qsizetype(filter.size() * sizeof(sock_filter)));
    };
    const QByteArray fresh = bytes(defaultSeccompFilter(kDockerCapabilities, dir.path()));
    QCOMPARE(std::distance(std::filesystem::directory_iterator(dir.path()), {}), 1);
    QCOMPARE(bytes(defaultSeccompFilter(kDockerCapabilities, dir.path())), fresh);
    const std::filesystem::path cached = std::filesystem::directory_iterator(dir.path())->path();
    std::string damaged = readFile(cached);
    damaged[100] = static_cast<char>(damaged[100] ^ 1);
    std::ofstream(cached, std::ios::binary) << damaged;
    QCOMPARE(bytes(defaultSeccompFilter(kDockerCapabilities, dir.path())), fresh);
    QVERIFY(readFile(cached) != damaged);
    QVERIFY(bytes(defaultSeccompFilter({}, dir.path())) != fresh);
}

void SeccompTest::refusesBrokenProfiles() {
    const SeccompFacts given = facts("amd64", {});
    for (
        const char* text :
        {"", "{}", R"({"version":2,"otherwise":"EPERM","groups":[]})",
         R"({"version":1,"otherwise":"EWHAT","groups":[]})",
         R"({"version":1,"otherwise":"EPERM","groups":[{"purpose":"x"}]})",
         R"({"version":1,"otherwise":"EPERM","groups":[{"purpose":"x","calls":["a"],"when":[{"argument":0,"is":"odd","value":1}]}]})"})
        QVERIFY_THROWS_EXCEPTION(Error, resolveSeccompProfile(text, given));
}

OUTCROP_TEST(SeccompTest, QCoreApplication)

} // namespace outcrop::test::tst_seccomp

#include "tst_seccomp.moc"
