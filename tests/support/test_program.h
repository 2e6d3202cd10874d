// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QCoreApplication>
#include <QTest>

namespace outcrop::test {

/// A test of this program. The tests of a room are one program, which is compiled and linked once; each is a
/// link to it with the name of its source file, as CTest runs it and as one starts it by hand.
class TestProgram {
public:
    using Run = int (*)(int argc, char** argv);
    /// Kept for main(); `sourceFile` is the test's __FILE__.
    TestProgram(const char* sourceFile, Run run);
};

template <class Test, class Application>
int runTest(int argc, char** argv) {
    Application application(argc, argv);
    Application::setAttribute(Qt::AA_Use96Dpi, true);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace outcrop::test

/// QTEST_MAIN for a program of many tests: Application is QCoreApplication or QApplication.
#define OUTCROP_TEST(Test, Application)                                                                      \
    static const outcrop::test::TestProgram register##Test(__FILE__,                                         \
                                                           outcrop::test::runTest<Test, Application>);
