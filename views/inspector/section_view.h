// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QVBoxLayout>

#include "views/inspector/fact_grid.h"
#include "views/inspector/fold_list.h"

namespace daemonscope::inspector {

/// A caption and what stands below it. Its parts are made when they are first needed.
class SectionView final : public QWidget, public Part {
    Q_OBJECT
public:
    explicit SectionView(SectionId id, QWidget* parent = nullptr);

    void setSection(const Section& section);
    void applyLook(const Look& look) override;
    [[nodiscard]] QWidgetList focusChain() const;

Q_SIGNALS:
    void linkActivated(daemonscope::NodeId target);
    void focusMoved(QWidget* widget);
    void focusChainChanged();

private:
    template <class Made, class Make>
    Made* ensure(Made*& part, Make make);
    void setNote(const QString& note);

    SectionId id_;
    QVBoxLayout* column_;
    PlainLabel* caption_;
    PlainLabel* note_;
    FactGrid* facts_ = nullptr;
    FoldList* folds_ = nullptr;
    TextBlock* text_ = nullptr;
    std::optional<Section> shown_;
    std::optional<Look> look_;
};

} // namespace daemonscope::inspector
