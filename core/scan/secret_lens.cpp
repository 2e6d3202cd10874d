// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/scan/lens.h"
#include "core/scan/secret_finder.h"

#include <algorithm>

namespace outcrop {

namespace {

constexpr size_t kShownText = 4096; ///< bytes: all of a token, the beginning of a key

class SecretLens final : public Lens {
public:
    bool wants(std::string_view) const override { return true; }

    void take(const ScanPlace& place, std::string_view content, RowSink& sink) override {
        uint64_t line = 1;
        size_t counted = 0;
        for (const SecretSpan& found : m_finder.find(place.path, content)) {
            const auto passed = content.substr(counted, found.begin - counted);
            line += static_cast<uint64_t>(std::count(passed.begin(), passed.end(), '\n'));
            counted = found.begin;
            const size_t length = std::min(found.end - found.begin, kShownText);
            sink.put(SecretMatch{place, line, found.rule, found.confidence,
                                 std::string(content.substr(found.begin, length))});
        }
    }

private:
    SecretFinder m_finder;
};

} // namespace

std::unique_ptr<Lens> makeSecretLens() {
    return std::make_unique<SecretLens>();
}

} // namespace outcrop
