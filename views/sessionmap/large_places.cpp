// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>
#include <utility>

#include "views/sessionmap/large_layout.h"
#include "views/sessionmap/large_sizes.h"

namespace daemonscope::sessionmap {

namespace {

qreal sum(const std::vector<qreal>& values) { return std::accumulate(values.begin(), values.end(), qreal(0)); }

void raise(std::vector<qreal>& values, int at, qreal value)
{
    if (static_cast<int>(values.size()) <= at)
        values.resize(static_cast<std::size_t>(at) + 1, 0);
    auto& slot = values[static_cast<std::size_t>(at)];
    slot = std::max(slot, value);
}

} // namespace

void LargeLayout::descend(int at, int column, int& row, std::vector<bool>& done)
{
    done[static_cast<std::size_t>(at)] = true;
    spot(at).column = column;
    spot(at).row = row;
    bool leaf = true;
    for (const int child : block(spot(at)).discs) {
        if (spot(child).ancestor != at || done[static_cast<std::size_t>(child)])
            continue;
        leaf = false;
        descend(child, column + 1, row, done);
    }
    row += leaf ? 1 : 0;
}

void LargeLayout::arrangeRows(Block& block)
{
    std::vector<bool> done(out_.discs.size(), false);
    int row = 0;
    for (const bool roots : {true, false}) // a copied /proc may hold a circle: whoever is in one comes last
        for (const int at : block.discs)
            if (!done[static_cast<std::size_t>(at)] && (!roots || spot(at).ancestor < 0))
                descend(at, 0, row, done);
    for (const int at : block.discs)
        for (const int other : block.discs)
            if (at != other && spot(at).row == spot(other).row)
                (spot(other).column < spot(at).column ? spot(at).first : spot(at).last) = false;
}

void LargeLayout::measure(Block& block)
{
    const auto bornGap = metrics_.width(bornFromText(), Style::Small) + (large::branch + 14) * u_;
    for (const int at : block.discs) {
        const auto& where = spot(at);
        raise(block.columns, where.column, where.cell.width());
        raise(block.rows, where.row, where.cell.height() + (large::channel + large::betweenRows) * u_);
        auto gap = where.column == 0 ? 0 : large::betweenColumns * u_;
        if (where.ancestor >= 0 && disc(at).process >= 0) {
            const auto& process = scene_.processes[static_cast<std::size_t>(disc(at).process)];
            if (process.ended || process.parent != disc(where.ancestor).key)
                gap = std::max(gap, bornGap); // the line has a word above it
        }
        raise(block.gaps, where.column, gap);
    }
    // Rows at even distances.
    std::fill(block.rows.begin(), block.rows.end(), *std::max_element(block.rows.begin(), block.rows.end()));
    qreal head = 2 * large::groupPadding * u_ - large::wordGap * u_;
    for (const auto& word : box(block.box).words)
        head += metrics_.width(word) + large::wordGap * u_;
    const auto foot = block.footer.text.isEmpty() ? 0 : metrics_.width(block.footer) + 2 * large::groupPadding * u_;
    const auto content = sum(block.columns) + sum(block.gaps) + 2 * large::groupPadding * u_;
    block.size = {std::max({content, head, foot, large::groupLeast * u_}),
        sum(block.rows) + (large::groupHead + 6 + (footers_ ? large::footer : 0)) * u_};
}

/// Groups of one row are equally high, so that their discs stand on one line.
void LargeLayout::evenOut()
{
    qreal highest = 0;
    for (const auto& block : blocks_)
        if (block.rows.size() == 1)
            highest = std::max(highest, block.rows.front());
    for (auto& block : blocks_)
        if (block.rows.size() == 1)
            block.size.rheight() += highest - std::exchange(block.rows.front(), highest);
}

QSizeF LargeLayout::arrangeColumns(Part& part, int count)
{
    part.columns.clear();
    auto rest = part.blocks;
    const auto height = [&](int at) { return blocks_[static_cast<std::size_t>(at)].size.height(); };
    const auto& first = box(blocks_[static_cast<std::size_t>(rest.front())].box).id;
    if (rest.size() > 1 && first.first.value == first.second.value) {
        part.columns.push_back({rest.front()});
        rest.erase(rest.begin());
    }
    // In order from column to column, as evenly as order allows.
    qreal all = 0;
    for (const int at : rest)
        all += height(at);
    qreal before = 0;
    const auto start = part.columns.size();
    for (const int at : rest) {
        const auto middle = before + height(at) / 2;
        const auto column = start + std::min(static_cast<std::size_t>(middle * count / all), static_cast<std::size_t>(count) - 1);
        if (part.columns.size() <= column)
            part.columns.resize(column + 1);
        part.columns[column].push_back(at);
        before += height(at);
    }
    std::erase_if(part.columns, [](const std::vector<int>& column) { return column.empty(); });

    qreal width = 0;
    qreal tallest = 0;
    for (const auto& column : part.columns) {
        qreal widest = 0;
        qreal tall = -large::betweenGroups * u_;
        for (const int at : column) {
            const auto& block = blocks_[static_cast<std::size_t>(at)];
            widest = std::max(widest, block.size.width());
            tall += block.size.height() + large::betweenGroups * u_;
        }
        width += widest;
        tallest = std::max(tallest, tall);
    }
    width += large::betweenGroups * u_ * static_cast<qreal>(part.columns.size() - 1);
    const auto laneRoom = scene_.reaper || parts_.size() > 1 ? large::laneRoom : 0;
    qreal head = (2 * large::sessionPadding + laneRoom - large::wordGap) * u_;
    for (const auto& word : box(part.box).words)
        head += metrics_.width(word) + large::wordGap * u_;
    const auto foot = part.footer.text.isEmpty() ? 0 : metrics_.width(part.footer) + 2 * large::sessionPadding * u_;
    part.footerHeight = foot > 0 ? (large::footer - 6) * u_ : 0;
    part.size = {std::max({width + (2 * large::sessionPadding + laneRoom) * u_, head, foot}),
        tallest + (large::sessionHead + large::highway + large::sessionPadding) * u_ + part.footerHeight};
    return part.size;
}

QSizeF LargeLayout::arrangeAll(int columns)
{
    QSizeF all(2 * large::margin * u_, 0);
    for (std::size_t at = 0; at < parts_.size(); ++at) {
        if (parts_[at].blocks.empty())
            continue;
        const auto size = arrangeColumns(parts_[at], columns);
        const auto gap = at == 0 ? 0 : box(parts_[at].box).planned ? large::beforePlanned : large::betweenSessions;
        all.rwidth() += size.width() + gap * u_;
        all.setHeight(std::max(all.height(), size.height() - parts_[at].footerHeight));
    }
    // All as high as the highest, so that their discs stand on one line too.
    const auto common = all.height();
    for (auto& part : parts_) {
        part.size.setHeight(common + part.footerHeight);
        all.setHeight(std::max(all.height(), part.size.height()));
    }
    all.rheight() += 2 * large::margin * u_ + (scene_.reaper ? 2 * large::reaperRadius + large::belowReaper : 0) * u_;
    return all;
}

void LargeLayout::placeLine(std::vector<Word>& words, qreal left, qreal middle, qreal gap) const
{
    for (auto& word : words) {
        const auto height = metrics_.height(word.style) + (word.chip ? 6 * u_ : 0);
        word.rect = {left, middle - height / 2, metrics_.width(word), height};
        left += word.rect.width() + gap;
    }
}

void LargeLayout::placeParts()
{
    qreal x = large::margin * u_;
    const qreal top = (large::margin + (scene_.reaper ? 2 * large::reaperRadius + large::belowReaper : 0)) * u_;
    for (auto& part : parts_) {
        if (part.blocks.empty())
            continue;
        if (&part != &parts_.front())
            x += (box(part.box).planned ? large::beforePlanned : large::betweenSessions) * u_;
        placePart(part, {x, top});
        x += part.size.width();
    }
}

void LargeLayout::placePart(Part& part, QPointF topLeft)
{
    auto& own = box(part.box);
    own.rect = {topLeft, part.size};
    part.highway = own.rect.top() + (large::sessionHead + large::highway / 2 - 2) * u_;
    part.lane = own.rect.right() - large::lane * u_;
    placeLine(own.words, own.rect.left() + large::sessionPadding * u_, own.rect.top() + (large::sessionHead / 2 + 2) * u_,
        large::wordGap * u_);
    const auto footer = part.footerHeight;
    if (footer > 0) {
        own.words.push_back(part.footer);
        own.words.back().rect = {own.rect.left(), own.rect.bottom() - (large::footer + 4) * u_, own.rect.width(), large::footer * u_};
    }
    const auto top = own.rect.top() + (large::sessionHead + large::highway) * u_;
    const auto height = own.rect.bottom() - footer - large::sessionPadding * u_ - top;
    std::vector<qreal> widths;
    for (const auto& column : part.columns) {
        widths.push_back(0);
        for (const int at : column)
            widths.back() = std::max(widths.back(), blocks_[static_cast<std::size_t>(at)].size.width());
    }
    const auto laneRoom = scene_.reaper || parts_.size() > 1 ? large::laneRoom : 0;
    const auto inner = own.rect.width() - (2 * large::sessionPadding + laneRoom) * u_;
    const auto spare = inner - sum(widths) - large::betweenGroups * u_ * static_cast<qreal>(widths.size() - 1);
    widths.back() += spare;
    qreal x = own.rect.left() + large::sessionPadding * u_;
    for (std::size_t column = 0; column < part.columns.size(); ++column) {
        const auto& list = part.columns[column];
        qreal used = large::betweenGroups * u_ * static_cast<qreal>(list.size() - 1);
        for (const int at : list)
            used += blocks_[static_cast<std::size_t>(at)].size.height();
        const auto stretch = (height - used) / static_cast<qreal>(list.size());
        qreal y = top;
        for (const int at : list) {
            auto& block = blocks_[static_cast<std::size_t>(at)];
            block.lastColumn = column + 1 == part.columns.size();
            placeBlock(block, {x, y, widths[column], block.size.height() + stretch});
            y += block.size.height() + stretch + large::betweenGroups * u_;
        }
        x += widths[column] + large::betweenGroups * u_;
    }
}

void LargeLayout::placeBlock(Block& block, const QRectF& rect)
{
    auto& own = box(block.box);
    own.rect = rect;
    placeLine(own.words, rect.left() + large::groupPadding * u_, rect.top() + (large::groupHead / 2 + 2) * u_, large::wordGap * u_);
    const auto footer = footers_ ? large::footer * u_ : 0;
    if (!block.footer.text.isEmpty()) {
        own.words.push_back(block.footer);
        own.words.back().rect = {rect.left(), rect.bottom() - footer - 4 * u_, rect.width(), footer};
    }
    const auto wide = sum(block.columns) + sum(block.gaps);
    const auto left = rect.left() + (rect.width() - wide) / 2;
    const auto room = rect.height() - large::groupHead * u_ - footer - 6 * u_;
    const auto top = rect.top() + large::groupHead * u_ + std::max(qreal(0), room - sum(block.rows)) / 2;
    for (const int at : block.discs) {
        auto& where = spot(at);
        auto& it = disc(at);
        qreal x = left;
        for (int column = 0; column < where.column; ++column)
            x += block.columns[static_cast<std::size_t>(column)] + block.gaps[static_cast<std::size_t>(column) + 1];
        qreal y = top;
        for (int row = 0; row < where.row; ++row)
            y += block.rows[static_cast<std::size_t>(row)];
        const auto width = block.columns[static_cast<std::size_t>(where.column)];
        where.channel = y + large::channelAt * u_;
        // Lines branch close to those they come from: words stand behind that.
        where.before = x - block.gaps[static_cast<std::size_t>(where.column)] + large::branch * u_;
        where.after = x + width + large::branch * u_;
        it.center = {x + width / 2, y + large::channel * u_ + it.radius};
        it.area = {it.center.x() - where.cell.width() / 2, it.center.y() - it.radius,
            where.cell.width(), where.cell.height()};
        placeWords(it, where.inside);
    }
}

void LargeLayout::placeWords(Disc& at, std::size_t inside) const
{
    const auto place = [&](Word& word, qreal middle) {
        const auto height = metrics_.height(word.style);
        const auto width = metrics_.width(word);
        word.rect = {at.center.x() - width / 2, middle - height / 2, width, height};
    };
    constexpr qreal middles[3][3]{{0, 0, 0}, {-7, 10, 0}, {-15, 3, 16}};
    for (std::size_t word = 0; word < inside; ++word)
        place(at.words[word], at.center.y() + middles[inside - 1][word] * u_);
    qreal y = at.center.y() + at.radius + (large::underDisc + large::wordLine / 2) * u_;
    for (std::size_t word = inside; word < at.words.size(); ++word, y += large::wordLine * u_)
        place(at.words[word], y);
}

} // namespace daemonscope::sessionmap
