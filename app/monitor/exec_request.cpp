// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/monitor/exec_request.h"

#include "core/base/error.h"

#include <cstring>
#include <nlohmann/json.hpp>

namespace outcrop {

ExecRequest execRequestFromJson(const std::string& text) {
    try {
        const nlohmann::json json = nlohmann::json::parse(text);
        ExecRequest request;
        json.at("args").get_to(request.args);
        json.at("env").get_to(request.env);
        request.cwd = json.value("cwd", "");
        request.user = json.value("user", "");
        request.tty = json.value("tty", false);
        request.openStdin = json.value("openStdin", false);
        request.privileged = json.value("privileged", false);
        request.terminal = {json.value("rows", uint16_t(0)), json.value("columns", uint16_t(0))};
        if (request.args.empty())
            throw Error(ErrorCode::BadInput, "exec", {}, "no command specified");
        if (!request.cwd.empty() && request.cwd[0] != '/')
            throw Error(ErrorCode::BadInput, "exec", request.cwd, "not an absolute path");
        return request;
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorCode::BadInput, "read exec request", {}, error.what());
    }
}

std::optional<TerminalSize> resizeFrom(std::string_view payload) {
    TerminalSize size;
    if (payload.size() != sizeof size)
        return std::nullopt;
    std::memcpy(&size, payload.data(), sizeof size);
    return size;
}

} // namespace outcrop
