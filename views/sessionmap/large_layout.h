// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sessionmap/map_layout.h"

namespace daemonscope::sessionmap {

/// Lays out few processes: large discs with their words below, parents before children in reading direction. What is
/// free for lines is reserved, so that none crosses a word: a channel above each row of discs, the gaps between
/// boxes, and a lane along the far edge of each session that leads up to the reaper.
class LargeLayout {
public:
    LargeLayout(const MapScene& scene, const Metrics& metrics, const LayoutWish& wish);
    [[nodiscard]] MapLayout take();

private:
    /// How a disc stands among its neighbours; beside MapLayout::discs.
    struct Spot {
        int block = -1;
        int ancestor = -1; ///< the disc to the left of which it hangs, in the same group
        int column = 0;
        int row = 0;
        QSizeF cell;
        std::size_t inside = 1; ///< how many of its words stand in it
        qreal channel = 0; ///< y of the free line above its row
        qreal before = 0;  ///< x of the free line before its column
        qreal after = 0;
        bool first = true; ///< nobody stands before it in its row
        bool last = true;
    };
    struct Block { ///< a group
        int box = -1;
        int part = -1;
        std::vector<int> discs;
        std::vector<qreal> columns; ///< widths
        std::vector<qreal> gaps;    ///< before each column; the first is 0
        std::vector<qreal> rows;    ///< heights, with the channel above
        Word footer;
        QSizeF size;
        bool lastColumn = true; ///< no group stands behind it in its session
    };
    struct Part { ///< a session
        int box = -1;
        std::vector<int> blocks;
        std::vector<std::vector<int>> columns; ///< the blocks as they stand
        Word footer;
        QSizeF size;
        qreal footerHeight = 0;
        qreal highway = 0; ///< y of the free line below its heading
        qreal lane = 0;    ///< x of the free line along its far edge
    };

    void build();
    void addPlanned();
    int addBlock(int part, const GroupId& id, const MapGroup* group);
    int addDisc(int block, Disc disc, const QString& name, const QString& number, std::vector<Word> words);
    [[nodiscard]] int blockOf(const GroupId& id) const;
    [[nodiscard]] int discOf(MapKey key) const;

    void arrangeRows(Block& block);
    void descend(int disc, int column, int& row, std::vector<bool>& done);
    void measure(Block& block);
    void evenOut();
    [[nodiscard]] QSizeF arrangeColumns(Part& part, int count);
    [[nodiscard]] QSizeF arrangeAll(int columns);

    void placeParts();
    void placePart(Part& part, QPointF topLeft);
    void placeBlock(Block& block, const QRectF& rect);
    void placeWords(Disc& disc, std::size_t inside) const;
    void placeLine(std::vector<Word>& words, qreal left, qreal middle, qreal gap) const;
    void placeReaper();

    void addArrows();
    void addEffectArrows();
    void addArrow(Arrow::Kind kind, int from, int to);
    void addAdoption(int disc, Arrow::Kind kind);
    [[nodiscard]] QPolygonF route(int from, int to) const;
    [[nodiscard]] const Part& partOf(int disc) const;

    [[nodiscard]] Block& block(const Spot& spot) { return blocks_[static_cast<std::size_t>(spot.block)]; }
    [[nodiscard]] const Block& block(const Spot& spot) const { return blocks_[static_cast<std::size_t>(spot.block)]; }
    [[nodiscard]] Disc& disc(int at) { return out_.discs[static_cast<std::size_t>(at)]; }
    [[nodiscard]] const Disc& disc(int at) const { return out_.discs[static_cast<std::size_t>(at)]; }
    [[nodiscard]] Spot& spot(int disc) { return spots_[static_cast<std::size_t>(disc)]; }
    [[nodiscard]] const Spot& spot(int disc) const { return spots_[static_cast<std::size_t>(disc)]; }
    [[nodiscard]] Box& box(int at) { return out_.boxes[static_cast<std::size_t>(at)]; }
    [[nodiscard]] const Box& box(int at) const { return out_.boxes[static_cast<std::size_t>(at)]; }

    const MapScene& scene_;
    const Metrics& metrics_;
    const LayoutWish& wish_;
    qreal u_;
    bool footers_ = false;    ///< some group has a footer: all leave room for one, so that their discs align
    bool namesBelow_ = false; ///< some name is too long for its disc
    std::vector<Spot> spots_;
    std::vector<Block> blocks_;
    std::vector<Part> parts_;
    int planned_ = -1; ///< the disc of the coming call
    MapLayout out_;
};

} // namespace daemonscope::sessionmap
