// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

#include "model/tree/filter.h"

namespace daemonscope {

/// Where the user types a filter. Takes effect a moment after the last key; while the text is no filter, the last
/// good one stays and the place of the mistake is told.
class FilterEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterEdit(QWidget* parent = nullptr);

    /// Sets the text and lets it take effect at once.
    void setFilter(const QString& text);

Q_SIGNALS:
    /// null = no filter.
    void filterChanged(std::shared_ptr<const daemonscope::Filter> filter);
    /// What is wrong with the text; empty when nothing is.
    void complained(QString message);
    void leaveWanted();
    /// To the first row that matches, once the text has taken effect.
    void firstMatchWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeEffect();
    void updateIcon();

    QTimer delay_{this};
    QString inEffect_;
    QAction* icon_;
};

} // namespace daemonscope
