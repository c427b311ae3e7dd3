// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>

#include <QTest>

#include "model/live/chart_table.h"
#include "model/process/facet_texts.h"
#include "tests/gui/pictures.h"
#include "views/charts/plot.h"
#include "views/shared/glyphs.h"
#include "views/shared/theme.h"

using namespace daemonscope;
using namespace daemonscope::test;

namespace {

using Light = std::array<double, 3>; // red, green, blue as a screen emits them, 0 to 1

Light lightOf(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

double luminance(const Light& light) { return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]; }

/// As WCAG 2 reckons it, 1 to 21.
double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(lightOf(a)) + 0.05;
    const double other = luminance(lightOf(b)) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

using Matrix = std::array<Light, 3>;

/// Machado, Oliveira, Fernandes 2009: no red, no green, no blue receptor.
constexpr std::array<std::pair<const char*, Matrix>, 3> kinds{{
    {"protanopia",
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
        {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
}};

Light seenBy(const Matrix& matrix, const Light& light)
{
    Light seen{};
    for (std::size_t row = 0; row < 3; ++row) {
        double sum = 0;
        for (std::size_t column = 0; column < 3; ++column)
            sum += matrix[row][column] * light[column];
        seen[row] = std::clamp(sum, 0.0, 1.0);
    }
    return seen;
}

/// CIE L*a*b*, in which distances are about what people see.
Light labOf(const Light& light)
{
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124564 * light[0] + 0.3575761 * light[1] + 0.1804375 * light[2]) / 0.95047);
    const double y = f(0.2126729 * light[0] + 0.7151522 * light[1] + 0.0721750 * light[2]);
    const double z = f((0.0193339 * light[0] + 0.1191920 * light[1] + 0.9503041 * light[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor& a, const QColor& b, const Matrix& eye)
{
    const auto one = labOf(seenBy(eye, lightOf(a)));
    const auto other = labOf(seenBy(eye, lightOf(b)));
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/// What is seen where a half transparent colour lies on another.
QColor upon(const QColor& ground, const QColor& color)
{
    const auto part = [&](int below, int above) { return qRound(static_cast<double>(below) + (above - below) * static_cast<double>(color.alphaF())); };
    return {part(ground.red(), color.red()), part(ground.green(), color.green()), part(ground.blue(), color.blue())};
}

constexpr std::array<std::pair<const char*, Matrix>, 1> everyColour{
    {{"all receptors", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}}}};

/// Calls `judge` with the name of each kind of eye and what it makes of light.
template <class Judge>
void eachEye(const Judge& judge)
{
    for (const auto& [name, eye] : everyColour)
        judge(QLatin1String(name), eye);
    for (const auto& [name, eye] : kinds)
        judge(QLatin1String(name), eye);
}

} // namespace

/// The colours that carry meaning, for those who see few of them, and on every ground that they stand on.
class TestColours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void text()
    {
        QFETCH(bool, dark);
        constexpr double least = 4.5;
        const auto palette = dark ? darkPalette() : lightPalette();
        const Theme theme(palette);
        std::vector<std::pair<QString, QColor>> grounds{{u"base"_qs, palette.color(QPalette::Base)},
            {u"window"_qs, palette.color(QPalette::Window)}, {u"selected row"_qs, theme.selectedRow()},
            {u"heading row"_qs, theme.headingRow()}};
        for (const auto fade : {0, 128, 255})
            for (const auto mark : {Mark::New, Mark::Adopted, Mark::Ended})
                grounds.emplace_back(
                    u"tint %1"_qs.arg(static_cast<int>(mark)), theme.tint(mark, static_cast<std::uint8_t>(fade)));
        std::vector<std::pair<QString, QColor>> texts{{u"ink"_qs, theme.ink()}, {u"muted"_qs, theme.muted()},
            {u"accent"_qs, theme.accent()}, {u"good"_qs, theme.good()}};
        for (std::size_t at = 0; at < headlineIds.size(); ++at)
            texts.emplace_back(headlineName(static_cast<Headline>(at)), theme.headline(static_cast<Headline>(at)));
        for (const auto& [ground, behind] : grounds)
            for (const auto& [name, color] : texts)
                QVERIFY2(contrast(color, behind) >= least,
                    qPrintable(u"%1 on %2: %3"_qs.arg(name, ground).arg(contrast(color, behind))));
    }

    void headlines_data() { text_data(); }

    /// Two that are drawn in different colours are also different drawings, or different words where there is none.
    void headlines()
    {
        QFETCH(bool, dark);
        const Theme theme(dark ? darkPalette() : lightPalette());
        for (std::size_t a = 0; a < headlineIds.size(); ++a)
            for (std::size_t b = a + 1; b < headlineIds.size(); ++b) {
                const auto one = static_cast<Headline>(a);
                const auto other = static_cast<Headline>(b);
                QVERIFY(!headlineName(one).isEmpty() && headlineName(one) != headlineName(other));
                if (theme.headline(one) != theme.headline(other))
                    QVERIFY2(glyphs::of(one) != glyphs::of(other),
                        qPrintable(headlineName(one) + u" / " + headlineName(other)));
            }
        // Daemons, orphans, those of a terminal and the rest are told apart even by a glance.
        const std::array groups{Headline::SysvDaemon, Headline::Orphan, Headline::Foreground, Headline::Child};
        constexpr double atAGlance = 9;
        for (const auto& [kind, eye] : kinds)
            for (const auto one : groups)
                for (const auto other : groups)
                    if (one != other) {
                        const auto far = distance(theme.headline(one), theme.headline(other), eye);
                        QVERIFY2(far > atAGlance,
                            qPrintable(
                                u"%1, %2 / %3: %4"_qs.arg(QLatin1String(kind), headlineName(one), headlineName(other))
                                    .arg(far)));
                    }
    }

    void sessions_data() { text_data(); }

    void sessions()
    {
        QFETCH(bool, dark);
        constexpr double drawn = 3; // what is no text must stand out by
        constexpr double apart = 15;
        const auto palette = dark ? darkPalette() : lightPalette();
        const Theme theme(palette);
        for (int sid = 1; sid <= 8; ++sid) {
            const auto color = theme.sessionBand(Sid{sid});
            QVERIFY2(contrast(color, palette.color(QPalette::Base)) >= drawn, qPrintable(color.name()));
            for (const auto& [kind, eye] : kinds)
                QVERIFY2(distance(color, theme.sessionBand(Sid{sid + 1}), eye) > apart,
                    qPrintable(u"%1, %2 and the next"_qs.arg(QLatin1String(kind)).arg(sid)));
        }
    }

    void bars_data() { text_data(); }

    /// What is written on a lifeline, whichever session it belongs to, and on chips.
    void bars()
    {
        QFETCH(bool, dark);
        constexpr double least = 4.5;
        const auto palette = dark ? darkPalette() : lightPalette();
        const Theme theme(palette);
        const auto base = palette.color(QPalette::Base);
        for (const auto& ground : {base, theme.headingRow(), theme.selectedRow()})
            for (int sid = 0; sid <= 8; ++sid) {
                const auto band = sid == 0 ? theme.headline(Headline::CannotTell) : theme.sessionBand(Sid{sid});
                const auto behind = upon(ground, theme.barFill(band));
                QVERIFY2(contrast(theme.ink(), behind) >= least, qPrintable(behind.name()));
            }
        std::vector colors{theme.muted(), theme.accent(), theme.good()};
        for (std::size_t at = 0; at < headlineIds.size(); ++at)
            colors.push_back(theme.headline(static_cast<Headline>(at)));
        for (const auto& ground : {base, palette.color(QPalette::Window), theme.headingRow()})
            for (const auto& color : colors)
                QVERIFY2(contrast(color, upon(ground, theme.chipFill(color))) >= least, qPrintable(color.name()));
    }

    void changedCells_data() { text_data(); }

    /// The lab's table of what changed: plain, unexpected, or of a process that is gone.
    void changedCells()
    {
        QFETCH(bool, dark);
        constexpr double least = 4.5;
        const auto palette = dark ? darkPalette() : lightPalette();
        const Theme theme(palette);
        const auto behind = theme.tint(Mark::Adopted, 0);
        for (const auto& text : {theme.ink(), theme.headline(Headline::Orphan), theme.muted()})
            QVERIFY2(contrast(text, behind) >= least, qPrintable(text.name()));
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= least);
    }

    void charts_data() { text_data(); }

    /// Whichever of them stand next to each other: areas differ in colour for every eye, or in texture, and so do
    /// lines.
    void charts()
    {
        QFETCH(bool, dark);
        constexpr double apart = 9;
        constexpr double drawn = 1.5; // an area is no text, and has a rim
        const auto palette = dark ? darkPalette() : lightPalette();
        const Theme theme(palette);
        ChartTable stack;
        for (std::size_t at = 0; at < headlineIds.size(); ++at)
            if (static_cast<Headline>(at) != Headline::KernelThread) // these are not counted
                stack.series.push_back(
                    {headlineName(static_cast<Headline>(at)), ChartUnit::Count, static_cast<Headline>(at), {1}});
        const ChartTable lines{
            {}, {{u"first"_qs, ChartUnit::PerSecond, {}, {1}}, {u"second"_qs, ChartUnit::PerSecond, {}, {1}}}, {}};
        for (const ChartTable* table : {static_cast<const ChartTable*>(&stack), &lines}) {
            const auto count = static_cast<int>(table->series.size());
            for (int a = 0; a < count; ++a) {
                const auto one = seriesLook(*table, a, theme);
                QVERIFY2(contrast(one.color, palette.color(QPalette::Base)) >= drawn, qPrintable(one.color.name()));
                for (int b = a + 1; b < count; ++b) {
                    const auto other = seriesLook(*table, b, theme);
                    eachEye([&](QLatin1String kind, const Matrix& eye) {
                        const auto far = distance(one.color, other.color, eye);
                        QVERIFY2(far > apart || one.texture != other.texture || one.dashed != other.dashed,
                            qPrintable(u"%1, %2 / %3: %4"_qs
                                           .arg(kind, table->series[static_cast<std::size_t>(a)].name,
                                               table->series[static_cast<std::size_t>(b)].name)
                                           .arg(far)));
                    });
                }
            }
        }
        // Two lines in one chart are told apart in black and white.
        QVERIFY(seriesLook(lines, 0, theme).dashed != seriesLook(lines, 1, theme).dashed);
    }

    /// The instrument itself: red and green are one to those who lack either receptor.
    void simulation()
    {
        const QColor red(0xb0, 0x30, 0x30);
        const QColor green(0x60, 0x60, 0x10);
        QVERIFY(distance(red, green, kinds[1].second) < distance(red, green, {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}) / 3);
        QCOMPARE(qRound(contrast(Qt::white, Qt::black)), 21);
    }
};

QTEST_MAIN(TestColours)
#include "tst_colours.moc"
