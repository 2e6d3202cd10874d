// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
// Version 2 has no list of devices to write to: a small program in the kernel's byte code decides.
#include "core/runtime/cgroup.h"

#include <cerrno>
#include <linux/bpf.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr int16_t offsetMajor = 4;
constexpr int16_t offsetMinor = 8;

bpf_insn load(uint8_t into, int16_t offset) {
    return {BPF_LDX | BPF_MEM | BPF_W, into, BPF_REG_1, offset, 0};
}
bpf_insn copy(uint8_t into, uint8_t from) {
    return {BPF_ALU | BPF_MOV | BPF_X, into, from, 0, 0};
}
bpf_insn andWith(uint8_t with, int32_t value) {
    return {BPF_ALU | BPF_AND | BPF_K, with, 0, 0, value};
}
bpf_insn shiftRight(uint8_t which, int32_t by) {
    return {BPF_ALU | BPF_RSH | BPF_K, which, 0, 0, by};
}
bpf_insn skipUnless(uint8_t equals, uint32_t value) {
    return {BPF_JMP | BPF_JNE | BPF_K, equals, 0, 0, static_cast<int32_t>(value)};
}
bpf_insn answer(int32_t value) {
    return {BPF_ALU64 | BPF_MOV | BPF_K, BPF_REG_0, 0, 0, value};
}
bpf_insn leave() {
    return {BPF_JMP | BPF_EXIT, 0, 0, 0, 0};
}

int32_t accessBits(const std::string& access) {
    int32_t bits = 0;
    for (const char letter : access)
        bits |= letter == 'r'   ? BPF_DEVCG_ACC_READ
                : letter == 'w' ? BPF_DEVCG_ACC_WRITE
                                : BPF_DEVCG_ACC_MKNOD;
    return bits;
}

/// r2 = type, r3 = access asked for, r4 = major, r5 = minor; falls through to the next rule unless all fit.
void appendRule(std::vector<bpf_insn>& program, const SpecDeviceRule& rule) {
    std::vector<bpf_insn> checks;
    std::vector<size_t> jumps;
    const auto check = [&](bpf_insn jump) {
        jumps.push_back(checks.size());
        checks.push_back(jump);
    };
    if (rule.type != 'a')
        check(skipUnless(BPF_REG_2, rule.type == 'b' ? BPF_DEVCG_DEV_BLOCK : BPF_DEVCG_DEV_CHAR));
    // What is asked for beyond what the rule gives must be nothing.
    checks.push_back(copy(BPF_REG_6, BPF_REG_3));
    checks.push_back(andWith(BPF_REG_6, 7 & ~accessBits(rule.access)));
    check(skipUnless(BPF_REG_6, 0));
    if (rule.major)
        check(skipUnless(BPF_REG_4, *rule.major));
    if (rule.minor)
        check(skipUnless(BPF_REG_5, *rule.minor));
    checks.push_back(answer(1));
    checks.push_back(leave());
    for (const size_t at : jumps)
        checks[at].off = static_cast<int16_t>(checks.size() - at - 1);
    program.insert(program.end(), checks.begin(), checks.end());
}

std::vector<bpf_insn> compile(const std::vector<SpecDeviceRule>& rules) {
    std::vector<bpf_insn> program{
        load(BPF_REG_2, 0),        andWith(BPF_REG_2, 0xffff),   load(BPF_REG_3, 0),
        shiftRight(BPF_REG_3, 16), load(BPF_REG_4, offsetMajor), load(BPF_REG_5, offsetMinor),
    };
    for (const SpecDeviceRule& rule : rules)
        if (rule.allow)
            appendRule(program, rule);
    program.push_back(answer(0));
    program.push_back(leave());
    return program;
}

long callBpf(int command, bpf_attr& attributes) {
    return ::syscall(SYS_bpf, command, &attributes, sizeof attributes);
}

} // namespace

int attachDeviceFilter(int groupFd, const std::vector<SpecDeviceRule>& rules) {
    const std::vector<bpf_insn> program = compile(rules);
    bpf_attr load{};
    load.prog_type = BPF_PROG_TYPE_CGROUP_DEVICE;
    load.insns = reinterpret_cast<uint64_t>(program.data());
    load.insn_cnt = static_cast<uint32_t>(program.size());
    load.license = reinterpret_cast<uint64_t>("Apache-2.0");
    const UniqueFd loaded(static_cast<int>(callBpf(BPF_PROG_LOAD, load)));
    if (!loaded)
        return errno;
    bpf_attr attach{};
    attach.target_fd = static_cast<uint32_t>(groupFd);
    attach.attach_bpf_fd = static_cast<uint32_t>(loaded.get());
    attach.attach_type = BPF_CGROUP_DEVICE;
    attach.attach_flags = BPF_F_ALLOW_MULTI;
    return callBpf(BPF_PROG_ATTACH, attach) == 0 ? 0 : errno;
}

} // namespace outcrop
