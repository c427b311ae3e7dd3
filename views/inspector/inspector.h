// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "model/process/facets.h"
#include "model/tree/row.h"
#include "views/inspector/aspect_feed.h"
#include "views/inspector/details_feed.h"
#include "views/inspector/usage_view.h"

namespace daemonscope {

namespace inspector {
class SectionView;
}

/// The panel about one row of the tree: what it is in a sentence, why, who it belongs to, how much of a daemon it is,
/// its files; on further tabs what is inside a process, each read only while it is shown. Reads nothing itself, never waits, and touches only what differs from what it shows. GUI thread.
class Inspector final : public QWidget {
    Q_OBJECT
public:
    explicit Inspector(QWidget* parent = nullptr);
    ~Inspector() override;

    /// Shows this row, or what became of it: called whenever another is selected and after each scan.
    void setSubject(const ClassifiedPtr& classified, NodeId id, const Row& row);
    /// Whether the rows that come from now on are the machine as it was. Of that nothing can be read any more, and what
    /// can be read now is not told beside it.
    void setPast(bool past);
    /// Nothing is selected.
    void clear();
    /// Where details of processes come from, such as DetailsReader::read; empty = from nowhere.
    void setDetailsSource(DetailsSource source);
    /// Where what stands on the other tabs comes from, such as AspectReader::read.
    void setAspectSource(AspectSource source);
    /// Gives the focus to what is shown of it.
    void enter();
    /// Where its use of the machine over time comes from, such as History::usage.
    void setUsageSource(UsageSource source);
    /// Shows its use of the machine over time.
    void showUsage();
    /// Shows an aspect; none = the overview. What is chosen stays when another process is selected.
    void showAspect(std::optional<Aspect> aspect);

    [[nodiscard]] QSize sizeHint() const override { return {390, 640}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 200}; }

Q_SIGNALS:
    /// A link was followed: to a process, or to the heading of a session or group, which only the tree by sessions has.
    void linkActivated(daemonscope::NodeId target);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Parts;

    void makePage();
    void makeTabs();
    void showTab();
    void render();
    void applyLook();
    inspector::SectionView* ensureSection(int id);
    void chainFocus();
    [[nodiscard]] bool sameAsShown(const ClassifiedPtr& classified, NodeId id, const Row& row) const;

    std::unique_ptr<Parts> parts_;
};

} // namespace daemonscope
