// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/aspect_feed.h"
#include "views/inspector/content.h"
#include "views/inspector/sheet_page.h"

namespace daemonscope::inspector {

/// What lies beside the overview of a process: one aspect of it at a time, read while it is shown.
class AspectView final : public QWidget, public Part {
    Q_OBJECT
public:
    explicit AspectView(QWidget* parent = nullptr);

    void setSource(AspectSource source);
    void setAspect(Aspect aspect);
    /// Shows this process, or what was last known of it; it must have one.
    void setSubject(const Subject& subject);
    void clear();
    /// Gives the focus to the lines.
    void enter() { page_->enter(); }
    void applyLook(const Look& look) override;

Q_SIGNALS:
    void linkActivated(daemonscope::NodeId target);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void render();
    void follow(Pid pid);

    AspectFeed feed_;
    SheetPage* page_;
    Aspect aspect_ = Aspect::Files;
    std::optional<Subject> subject_;
    /// What the sheet on screen was made of; empty = it has to be made anew.
    struct Shown {
        FindingsPtr findings;
        SheetContext context;
        bool operator==(const Shown&) const = default;
    };
    std::optional<Shown> shown_;
};

} // namespace daemonscope::inspector
