// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace daemonscope {

class MenuButton;

/// The row above the lab: where one is, and what can be done next.
class LabHeader final : public QWidget {
    Q_OBJECT
public:
    explicit LabHeader(QWidget* parent = nullptr);

    void setLesson(const QString& title, const QString& progress);
    /// What the next step does ("setsid()"), and which other answers it allows.
    void setNext(const QString& text, bool ready, bool maySkip, const QStringList& errors);
    void setBack(bool possible, bool looking);
    void setRunning(bool running);
    /// For an audience, where there is no room for all: what is for the desk goes before the title is cut.
    void setPresenting(bool presenting);
    [[nodiscard]] bool predicts() const;
    /// Lessons are to run in a pid namespace of their own.
    [[nodiscard]] bool contained() const;
    /// Narrower than its words: it then uses shorter ones.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void backWanted();
    void lessonWanted(const QString& id);
    void commandWanted();
    void doWanted();
    void skipWanted();
    void failWanted(const QString& error);
    void stepBackWanted();
    void restartWanted();
    void runWanted(bool on);
    void predictChanged();
    void containedChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillLessons();
    void applyTheme();
    void fit();
    void setWords(int brevity);

    QString title_;
    int titleWidth_ = 0; ///< pixels that the words of this size give it
    QString next_;
    bool presenting_ = false;
    QPushButton* back_;
    MenuButton* lessons_;
    QAction* contained_ = nullptr;
    QLabel* progress_;
    QCheckBox* predict_;
    QPushButton* stepBack_;
    QPushButton* restart_;
    QPushButton* run_;
    QPushButton* skip_;
    MenuButton* fail_;
    QPushButton* do_ = nullptr;
};

} // namespace daemonscope
