// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/genealogy_picture.h"

#include "core/base/error.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/genealogy_painter.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

namespace outcrop::ui {

namespace {

constexpr double kMargin = 24;
constexpr double kDense = 2;             ///< pixels of a PNG for one of the window
constexpr double kMostPixels = 64e6;     ///< 256 MB while it is painted
constexpr double kLongestPixels = 30000; ///< QPainter's coordinates end soon after
constexpr double kLongestPoints = 14400; ///< of a page, by PDF's own limit
constexpr int kPointsPerInch = 72;

struct PictureTexts {
    Q_DECLARE_TR_FUNCTIONS(GenealogyPicture)
};

void notWritten(const QIODevice& device) {
    throw Error(ErrorCode::Io, "save", "the picture", device.errorString().toStdString());
}

QSizeF sizeOf(const GenealogyChart& chart) {
    return chart.size + QSizeF(2 * kMargin, 2 * kMargin);
}

void paintAll(QPainter& painter, const GenealogyChart& chart, Qt::LayoutDirection direction) {
    const Tokens& colours = tokensFor(Scheme::Light);
    painter.fillRect(QRectF({0, 0}, sizeOf(chart)), colours.window);
    painter.translate(kMargin, kMargin);
    const QRectF everything = QRectF({0, 0}, chart.size).adjusted(-kMargin, -kMargin, kMargin, kMargin);
    GenealogyPainter(chart, colours, direction).paint(painter, everything, {}, 1);
}

void writeSvg(const GenealogyChart& chart, Qt::LayoutDirection direction, QIODevice& device) {
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setTitle(PictureTexts::tr("Genealogy of the images"));
    generator.setSize(sizeOf(chart).toSize());
    generator.setViewBox(QRectF({0, 0}, sizeOf(chart)));
    QPainter painter;
    if (!painter.begin(&generator))
        notWritten(device);
    paintAll(painter, chart, direction);
    if (!painter.end())
        notWritten(device);
}

/// One page, as large as it needs to be.
void writePdf(const GenealogyChart& chart, Qt::LayoutDirection direction, QIODevice& device) {
    const QSizeF size = sizeOf(chart);
    const double scale = std::min(1.0, kLongestPoints / std::max(size.width(), size.height()));
    QPdfWriter writer(&device);
    writer.setTitle(PictureTexts::tr("Genealogy of the images"));
    writer.setResolution(kPointsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(size * scale, QPageSize::Point, {}, QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF()));
    QPainter painter;
    if (!painter.begin(&writer))
        notWritten(device);
    painter.scale(scale, scale);
    paintAll(painter, chart, direction);
    if (!painter.end())
        notWritten(device);
}

void writePng(const GenealogyChart& chart, Qt::LayoutDirection direction, QIODevice& device) {
    const QSizeF size = sizeOf(chart);
    const double scale = std::min({kDense, kLongestPixels / std::max(size.width(), size.height()),
                                   std::sqrt(kMostPixels / (size.width() * size.height()))});
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        throw Error(ErrorCode::Io, "paint", "the picture", "there is not enough memory for it");
    image.fill(tokensFor(Scheme::Light).window);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintAll(painter, chart, direction);
    painter.end();
    if (!image.save(&device, "PNG"))
        notWritten(device);
}

} // namespace

void writePicture(const GenealogyChart& chart, Qt::LayoutDirection direction, PictureFormat format,
                  QIODevice& device) {
    switch (format) {
    case PictureFormat::Svg:
        return writeSvg(chart, direction, device);
    case PictureFormat::Pdf:
        return writePdf(chart, direction, device);
    case PictureFormat::Png:
        return writePng(chart, direction, device);
    }
}

std::vector<SaveKind> pictureKinds(const GenealogyChartPtr& chart, Qt::LayoutDirection direction) {
    const auto writer = [chart, direction](PictureFormat format) {
        return [chart, direction, format](const Engine&, int fd, Progress&, const std::stop_token&) {
            QFile file;
            if (!file.open(fd, QIODevice::WriteOnly))
                notWritten(file);
            writePicture(*chart, direction, format, file);
            if (!file.flush())
                notWritten(file);
        };
    };
    return {{PictureTexts::tr("SVG drawing"), QStringLiteral("svg"), writer(PictureFormat::Svg)},
            {PictureTexts::tr("PDF document"), QStringLiteral("pdf"), writer(PictureFormat::Pdf)},
            {PictureTexts::tr("PNG picture"), QStringLiteral("png"), writer(PictureFormat::Png)}};
}

} // namespace outcrop::ui
