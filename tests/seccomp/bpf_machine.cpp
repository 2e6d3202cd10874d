// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/seccomp/bpf_machine.h"

#include <cstring>
#include <stdexcept>

namespace outcrop::test {

namespace {

struct Machine {
    uint32_t a = 0;
    uint32_t x = 0;
    uint32_t memory[BPF_MEMWORDS] = {};
};

uint32_t compute(const sock_filter& op, uint32_t a, uint32_t operand) {
    switch (BPF_OP(op.code)) {
    case BPF_AND:
        return a & operand;
    case BPF_OR:
        return a | operand;
    case BPF_ADD:
        return a + operand;
    case BPF_SUB:
        return a - operand;
    case BPF_RSH:
        return a >> operand;
    case BPF_LSH:
        return a << operand;
    default:
        throw std::logic_error("unexpected arithmetic");
    }
}

bool holds(const sock_filter& op, uint32_t a, uint32_t operand) {
    switch (BPF_OP(op.code)) {
    case BPF_JEQ:
        return a == operand;
    case BPF_JGT:
        return a > operand;
    case BPF_JGE:
        return a >= operand;
    case BPF_JSET:
        return (a & operand) != 0;
    default:
        throw std::logic_error("unexpected jump");
    }
}

uint32_t load(const sock_filter& op, const Machine& machine, const seccomp_data& call) {
    if (BPF_MODE(op.code) == BPF_IMM)
        return op.k;
    if (BPF_MODE(op.code) == BPF_MEM)
        return machine.memory[op.k];
    if (BPF_MODE(op.code) != BPF_ABS || op.k + 4 > sizeof call)
        throw std::logic_error("unexpected load");
    uint32_t value = 0;
    std::memcpy(&value, reinterpret_cast<const char*>(&call) + op.k, sizeof value);
    return value;
}

} // namespace

uint32_t runFilter(const std::vector<sock_filter>& filter, const seccomp_data& call) {
    Machine machine;
    for (size_t at = 0; at < filter.size(); ++at) {
        const sock_filter& op = filter[at];
        const uint32_t operand = BPF_SRC(op.code) == BPF_X ? machine.x : op.k;
        switch (BPF_CLASS(op.code)) {
        case BPF_LD:
            machine.a = load(op, machine, call);
            break;
        case BPF_LDX:
            machine.x = load(op, machine, call);
            break;
        case BPF_ST:
            machine.memory[op.k] = machine.a;
            break;
        case BPF_STX:
            machine.memory[op.k] = machine.x;
            break;
        case BPF_ALU:
            machine.a = compute(op, machine.a, operand);
            break;
        case BPF_JMP:
            at += BPF_OP(op.code) == BPF_JA ? op.k : (holds(op, machine.a, operand) ? op.jt : op.jf);
            break;
        case BPF_RET:
            return BPF_RVAL(op.code) == BPF_A ? machine.a : op.k;
        default:
            if (BPF_MISCOP(op.code) == BPF_TAX)
                machine.x = machine.a;
            else
                machine.a = machine.x;
        }
    }
    throw std::logic_error("filter fell off its end");
}

} // namespace outcrop::test
