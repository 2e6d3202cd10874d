// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/worker/detached_removal.h"
#include "app/worker/op_table.h"
#include "app/worker/serve.h"

#include <string_view>

int main(int argc, char** argv) {
    if (argc == 2 && std::string_view(argv[1]) == "empty")
        return outcrop::removeDetached();
    return outcrop::serveCall(argc, argv, outcrop::workerOps());
}
