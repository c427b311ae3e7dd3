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
#include "views/lab/lab_header.h"
#include "views/lab/steps_list.h"
#include "views/sessionmap/session_map.h"

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

/// At large type on a narrow screen the steps (the heading counts them) and the table (the map shows most of it) go,
/// and the code moves aside: the map has the whole width.
void LabPage::fitRoom()
{
    constexpr int lettersOfAll = 128;
    constexpr int lettersOfSteps = 28;
    const int letter = std::max(1, fontMetrics().averageCharWidth());
    const bool all = !presenting_ || width() >= lettersOfAll * letter;
    steps_->setVisible(all);
    comparison_->setVisible(all);
    auto* home = all ? upper_ : lower_;
    if (code_->parentWidget() != home)
        home->insertWidget(0, code_);
    if (presenting_) {
        const int steps = all ? lettersOfSteps * letter : 0;
        columns_->setSizes({steps, width() - steps});
        const int right = width() - steps;
        upper_->setSizes({right * 2 / 5, right - right * 2 / 5});
        if (all)
            lower_->setSizes({right * 3 / 5, right - right * 3 / 5});
        else
            lower_->setSizes({right / 2, 0, right - right / 2}); // code, no table, terminal
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
    const int words = narrow ? 9 * line : std::clamp(all / 5, 7 * line, std::max(180, 8 * line));
    const int table = narrow ? 7 * line : std::clamp(all / 4, 100, 300);
    bands_->setSizes({all - words - table, words, table});
}

} // namespace daemonscope
