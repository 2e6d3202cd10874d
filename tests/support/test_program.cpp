// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/test_program.h"

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

namespace outcrop::test {

namespace {

std::map<std::string, TestProgram::Run>& tests() {
    static std::map<std::string, TestProgram::Run> map;
    return map;
}

} // namespace

TestProgram::TestProgram(const char* sourceFile, Run run) {
    tests().emplace(std::filesystem::path(sourceFile).stem().string(), run);
}

} // namespace outcrop::test

int main(int argc, char** argv) {
    const auto& all = outcrop::test::tests();
    const auto test = all.find(std::filesystem::path(argv[0]).filename().string());
    if (test != all.end())
        return test->second(argc, argv);
    std::fprintf(stderr, "%s: start one of its tests instead:\n", argv[0]);
    for (const auto& [name, run] : all)
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}
