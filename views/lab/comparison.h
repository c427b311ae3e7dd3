// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include "model/lab/runner.h"

namespace daemonscope {

/// The table of actors at a moment of a lesson: what /proc showed, what changed with the last step, what is expected of
/// the next one, and where the two disagreed.
class Comparison final : public QTableWidget {
    Q_OBJECT
public:
    explicit Comparison(QWidget* parent = nullptr);

    /// `index` is the moment; with `expectNext` the rows that the next step will change are added as expected.
    void show(const lab::Runner& runner, std::size_t index, const QString& reaper, bool expectNext);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitRows();
    void fill(int row, const QString& name, Pid pid, const lab::TableRow& now, const lab::TableRow* before, const lab::Moment* moment,
        const std::string& actor);
    [[nodiscard]] QString shown(std::string_view field, const std::string& value) const;

    QString reaper_;
    QString terminal_; ///< "pts/3"
};

} // namespace daemonscope
