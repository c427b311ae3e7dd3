// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QPushButton;

namespace daemonscope {

/// Two columns of words: what has just happened, and the question or the reason of what comes.
class Explanation final : public QWidget {
    Q_OBJECT
public:
    explicit Explanation(QWidget* parent = nullptr);

    struct Column {
        QString title;
        QString text;
        QString quiet; ///< smaller, below: a man page, a textbook's mistake
    };
    void show(const Column& left, const Column& right, bool alarming);
    /// The right column asks; the answer is shown when wanted.
    void ask(const QString& question, const QString& answer, const Column& afterwards);
    /// How the two columns share the width; evenly at first.
    void setShares(int left, int right);
    /// Pixels at which both columns are shown whole at this width.
    [[nodiscard]] int neededHeight() const;

Q_SIGNALS:
    /// There are other words.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Labels {
        QLabel* title = nullptr;
        QLabel* text = nullptr;
        QLabel* quiet = nullptr;
        QScrollArea* area = nullptr;
    };
    Labels makeColumn(QHBoxLayout* row);
    void fill(const Labels& labels, const Column& column);
    void applyTheme();

    QHBoxLayout* row_ = nullptr;
    Labels left_;
    Labels right_;
    QPushButton* answer_ = nullptr;
    QString answerText_;
    Column afterwards_;
    bool alarming_ = false;
};

} // namespace daemonscope
