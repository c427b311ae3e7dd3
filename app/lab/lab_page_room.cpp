// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which parts of the lab have room, and how much.

#include <algorithm>

#include <QLabel>
#include <QResizeEvent>
#include <QSplitter>
#include <QTimer>

#include "app/lab/lab_page.h"
#include "views/lab/code_view.h"
#include "views/lab/comparison.h"
#include "views/lab/explanation.h"
#include "views/lab/lab_header.h"
#include "views/lab/steps_list.h"
#include "views/sessionmap/session_map.h"
#include "views/terminal/terminal_view.h"

namespace daemonscope {

void LabPage::setPresenting(bool presenting)
{
    if (presenting == presenting_)
        return;
    presenting_ = presenting;
    header_->setPresenting(presenting);
    status_->setHidden(presenting);
    if (presenting) {
        atDesk_ = {columns_->saveState(), upper_->saveState(), bands_->saveState(), lower_->saveState(), bandsMoved_};
        bandsMoved_ = false;
    }
    fitRoom();
    if (!presenting) {
        (void)columns_->restoreState(atDesk_.columns);
        (void)upper_->restoreState(atDesk_.upper);
        (void)bands_->restoreState(atDesk_.bands);
        (void)lower_->restoreState(atDesk_.lower);
        bandsMoved_ = atDesk_.bandsMoved;
    }
}

/// For an audience the map and the table, which explain, have the width; code and terminal stand below the steps. On a
/// narrow screen the steps (the heading counts them) and the table (the map shows most of it) go.
void LabPage::fitRoom()
{
    constexpr int lettersOfAll = 128;
    const int letter = std::max(1, fontMetrics().averageCharWidth());
    const bool all = !presenting_ || width() >= lettersOfAll * letter;
    aside_->setVisible(all);
    comparison_->setVisible(all);
    wordsHeight_ = 0;
    const auto move = [](QWidget* part, QSplitter* home, int place) {
        if (part->parentWidget() != home)
            home->insertWidget(place, part);
    };
    move(code_, !presenting_ ? upper_ : all ? aside_ : lower_, presenting_ && all ? 1 : 0);
    move(terminal_, presenting_ && all ? aside_ : lower_, 2);
    // What happened is told at more length than what to think about.
    explanation_->setShares(presenting_ ? 3 : 1, presenting_ ? 2 : 1);
    if (presenting_) {
        const int aside = all ? width() * 3 / 10 : 0;
        columns_->setSizes({aside, width() - aside});
        if (all) {
            const int part = height() / 20;
            aside_->setSizes({part * 19 / 2, part * 6, part * 9 / 2});
        } else {
            lower_->setSizes({width() / 2, 0, width() / 2}); // code, no table, terminal
        }
    }
    if (!presenting_ && !codeMoved_) {
        constexpr int codeWidth = 400;
        const int right = width() - columns_->sizes().front();
        const int code = std::min(codeWidth, right * 2 / 5);
        upper_->setSizes({code, right - code});
    }
    QTimer::singleShot(0, this, &LabPage::shareHeight); // when the splitter has its new height
}

void LabPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRoom();
}

void LabPage::shareHeight()
{
    if (bandsMoved_)
        return;
    // The words need what they need; of the rest the map, which explains most, gets the larger part.
    const int all = bands_->height();
    const int line = fontMetrics().height();
    const bool narrow = comparison_->isHidden();
    int words = narrow ? 9 * line : std::clamp(all / 5, 7 * line, std::max(180, 8 * line));
    if (presenting_) {
        wordsHeight_ = std::max(wordsHeight_, explanation_->neededHeight());
        words = std::clamp(wordsHeight_, 6 * line, all / 3);
    }
    const int table = narrow ? 7 * line : std::clamp(all / 4, 100, 300);
    bands_->setSizes({all - words - table, words, table});
}

} // namespace daemonscope
