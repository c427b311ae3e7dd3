// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/axis_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QCoreApplication>

namespace daemonscope {

namespace {

struct Charts {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

/// The smallest of 1, 2, 5 times a power of ten of which `mostSteps` reach `most`.
double niceStep(double most, int mostSteps)
{
    const double least = most / mostSteps;
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

AxisScale axisScale(ChartUnit unit, double most, int mostSteps)
{
    AxisScale scale;
    QString suffix;
    if (unit == ChartUnit::Bytes) {
        static const std::array units{" KiB", " MiB", " GiB", " TiB"};
        scale.divisor = 1024;
        std::size_t at = 0;
        while (at + 1 < units.size() && most / scale.divisor >= 1024) {
            scale.divisor *= 1024;
            ++at;
        }
        suffix = QString::fromLatin1(units[at]);
        most /= scale.divisor;
    } else if (unit == ChartUnit::Percent) {
        suffix = QStringLiteral(" %%");
    }
    const double step = std::max(niceStep(std::max(most, 1e-3), mostSteps), unit == ChartUnit::PerSecond ? 0.5 : 1.0);
    scale.steps = std::max(1, static_cast<int>(std::ceil(most / step - 1e-9)));
    scale.top = step * scale.steps;
    scale.format = (step < 1 ? QStringLiteral("%.1f") : QStringLiteral("%.0f")) + suffix;
    return scale;
}

std::vector<std::pair<double, QString>> timeLabels(std::chrono::seconds span, int every)
{
    std::vector<std::pair<double, QString>> labels;
    const bool minutes = span.count() % (60 * timeParts) == 0;
    for (int part = timeParts / every * every; part >= 0; part -= every) {
        const auto ago = span.count() * part / timeParts;
        const auto text = ago == 0 ? Charts::tr("now")
            : minutes              ? Charts::tr("−%1 min").arg(ago / 60)
                                   : Charts::tr("−%1 s").arg(ago);
        labels.emplace_back(-static_cast<double>(ago), text);
    }
    return labels;
}

} // namespace daemonscope
