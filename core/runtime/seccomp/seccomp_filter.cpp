// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/seccomp/seccomp_filter.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/sha256.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <seccomp.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

struct Release {
    void operator()(void* context) const { ::seccomp_release(context); }
};
using Context = std::unique_ptr<void, Release>;

/// Native architecture and its companions (the table that docker's profile calls archMap).
std::vector<uint32_t> architecturesOf(const std::string& machine) {
    if (machine == "amd64")
        return {SCMP_ARCH_X86_64, SCMP_ARCH_X86, SCMP_ARCH_X32};
    if (machine == "arm64")
        return {SCMP_ARCH_AARCH64, SCMP_ARCH_ARM};
    if (machine == "mips64")
        return {SCMP_ARCH_MIPS64, SCMP_ARCH_MIPS, SCMP_ARCH_MIPS64N32};
    if (machine == "mips64le")
        return {SCMP_ARCH_MIPSEL64, SCMP_ARCH_MIPSEL, SCMP_ARCH_MIPSEL64N32};
    if (machine == "s390x")
        return {SCMP_ARCH_S390X, SCMP_ARCH_S390};
    if (machine == "riscv64")
        return {SCMP_ARCH_RISCV64};
    if (machine == "ppc64le")
        return {SCMP_ARCH_PPC64LE};
    if (machine == "386")
        return {SCMP_ARCH_X86};
    if (machine == "arm")
        return {SCMP_ARCH_ARM};
    throw Error(ErrorCode::Unsupported, "compile seccomp profile", machine, "unknown architecture");
}

void check(int rc, const char* operation, const std::string& object) {
    if (rc < 0)
        throw Error::fromErrno(operation, object, -rc);
}

Context makeContext(int otherwise, const std::string& machine) {
    Context context(::seccomp_init(SCMP_ACT_ERRNO(static_cast<unsigned>(otherwise))));
    if (!context)
        throw Error(ErrorCode::Internal, "make seccomp filter");
    const std::vector<uint32_t> architectures = architecturesOf(machine);
    // The native one, which a fresh filter has, goes first where it does not belong: byte orders can't be
    // mixed.
    const uint32_t native = ::seccomp_arch_native();
    if (std::find(architectures.begin(), architectures.end(), native) == architectures.end())
        check(::seccomp_arch_remove(context.get(), SCMP_ARCH_NATIVE), "remove seccomp architecture", machine);
    for (const uint32_t architecture : architectures)
        if (const int rc = ::seccomp_arch_add(context.get(), architecture); rc != -EEXIST)
            check(rc, "add seccomp architecture", machine);
    // Binary search instead of a chain: a third of the load time (the kernel walks it for every call number).
    ::seccomp_attr_set(context.get(), SCMP_FLTATR_CTL_OPTIMIZE, 2);
    return context;
}

scmp_arg_cmp toLibrary(const SeccompCondition& condition) {
    switch (condition.test) {
    case SeccompCondition::Test::Below:
        return {condition.argument, SCMP_CMP_LT, condition.value, 0};
    case SeccompCondition::Test::Above:
        return {condition.argument, SCMP_CMP_GT, condition.value, 0};
    case SeccompCondition::Test::MaskedEqual:
        return {condition.argument, SCMP_CMP_MASKED_EQ, condition.mask, condition.value};
    case SeccompCondition::Test::Equal:
        break;
    }
    return {condition.argument, SCMP_CMP_EQ, condition.value, 0};
}

void addRule(scmp_filter_ctx context, const SeccompRule& rule) {
    const int number = ::seccomp_syscall_resolve_name(rule.call.c_str());
    if (number == __NR_SCMP_ERROR)
        return; // newer than the library: it stays at the default answer
    std::vector<scmp_arg_cmp> conditions;
    for (const SeccompCondition& condition : rule.conditions)
        conditions.push_back(toLibrary(condition));
    const uint32_t action =
        rule.answer == 0 ? SCMP_ACT_ALLOW : SCMP_ACT_ERRNO(static_cast<unsigned>(rule.answer));
    const int rc = ::seccomp_rule_add_array(context, action, number, static_cast<unsigned>(conditions.size()),
                                            conditions.data());
    if (rc != -EEXIST)
        check(rc, "add seccomp rule", rule.call);
}

std::vector<sock_filter> decode(const std::string& bytes) {
    std::vector<sock_filter> filter(bytes.size() / sizeof(sock_filter));
    std::memcpy(filter.data(), bytes.data(), filter.size() * sizeof(sock_filter));
    return filter;
}

/// A file that somebody else could have written is not a filter.
std::optional<std::vector<sock_filter>> readCached(const std::filesystem::path& path) {
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    struct stat status {};
    if (!fd || ::fstat(fd.get(), &status) != 0 || status.st_uid != ::geteuid() || (status.st_mode & 022) != 0)
        return std::nullopt;
    const std::string bytes = readAll(fd.get(), path.string(), BPF_MAXINSNS * sizeof(sock_filter) + 64);
    // The digest stands in front, so that a torn or flipped file is not loaded.
    if (bytes.size() <= 64 || (bytes.size() - 64) % sizeof(sock_filter) != 0 ||
        sha256Hex(std::string_view(bytes).substr(64)) != bytes.substr(0, 64))
        return std::nullopt;
    return decode(bytes.substr(64));
}

std::string encode(const std::vector<sock_filter>& filter) {
    std::string body(reinterpret_cast<const char*>(filter.data()), filter.size() * sizeof(sock_filter));
    return sha256Hex(body) + body;
}

std::string cacheName(const SeccompFacts& facts) {
    const scmp_version* library = ::seccomp_version();
    std::string key = embeddedSeccompProfile();
    key += "\n" + facts.machine + "\n" + std::to_string(facts.kernelMajor) + "." +
           std::to_string(facts.kernelMinor) + "\n" + std::to_string(library->major) + "." +
           std::to_string(library->minor) + "." + std::to_string(library->micro);
    for (const std::string& capability : facts.capabilities)
        key += "\n" + capability;
    return "seccomp-" + sha256Hex(key).substr(0, 32) + ".bpf";
}

} // namespace

std::vector<sock_filter> compileSeccompFilter(const SeccompRules& rules, const std::string& machine) {
    const Context context = makeContext(rules.otherwise, machine);
    for (const SeccompRule& rule : rules.rules)
        addRule(context.get(), rule);
    const UniqueFd file = makeMemoryFile("seccomp");
    check(::seccomp_export_bpf(context.get(), file.get()), "compile seccomp profile", machine);
    if (::lseek(file.get(), 0, SEEK_SET) != 0)
        throw Error::fromErrno("rewind seccomp filter");
    return decode(readAll(file.get(), "seccomp filter"));
}

std::vector<sock_filter> defaultSeccompFilter(const std::vector<std::string>& capabilities,
                                              const std::filesystem::path& cacheDir) {
    const SeccompFacts facts = SeccompFacts::ofHost(capabilities);
    const std::filesystem::path path = cacheDir / cacheName(facts);
    if (auto cached = readCached(path))
        return *cached;
    std::vector<sock_filter> filter =
        compileSeccompFilter(resolveSeccompProfile(embeddedSeccompProfile(), facts), facts.machine);
    try {
        std::filesystem::create_directories(cacheDir);
        writeFileAtomic(path, encode(filter), Durability::ProcessDeath, 0600);
    } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): the cache only saves time
    }
    return filter;
}

} // namespace outcrop
