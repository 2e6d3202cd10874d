// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/scan/lens.h"
#include "core/scan/package_files.h"

namespace outcrop {

namespace {

class PackageLens final : public Lens {
public:
    bool wants(std::string_view path) const override { return packageFile(path).has_value(); }

    void take(const ScanPlace& place, std::string_view content, RowSink& sink) override {
        const auto manager = packageFile(place.path);
        if (!manager)
            return;
        try {
            for (PackageRow& row : parsePackages(*manager, content)) {
                row.place = place;
                sink.put(row);
            }
        } catch (const Error& error) { // the other databases are worth having
            sink.warn("\"" + place.path + "\" is left out: " + error.what());
        }
    }
};

} // namespace

std::unique_ptr<Lens> makePackageLens() {
    return std::make_unique<PackageLens>();
}

} // namespace outcrop
