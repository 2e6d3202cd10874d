// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string_view>

namespace outcrop {

/// Whether the value of a variable is better not shown. Judged less strictly than what a scan reports, where
/// each false alarm costs somebody time: by the words for secrets in its name, or a name that ends like one
/// ("GPG_KEY", "DB_PASS"), by a token's own beginning, and by a URL with a password.
bool isSecretVariable(std::string_view name, std::string_view value);

} // namespace outcrop
