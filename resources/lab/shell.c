// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small job-control shell. It is the leader of its session and has a controlling terminal when it starts.
// It knows: a | b | c, a trailing &, fg, bg, umask, exit. Words are separated by blanks; nothing is quoted.
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { maxJobs = 32, maxStages = 16, maxWords = 64 };
static const int jobSignals[] = {SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU};

struct Job {
    pid_t group; // 0 = this place in the table is free
    int alive; // stages that have not ended yet
    char text[1024];
};
static struct Job jobs[maxJobs];

static void setSignals(void (*action)(int))
{
    for (size_t i = 0; i < sizeof jobSignals / sizeof *jobSignals; ++i)
        signal(jobSignals[i], action);
}

// In the child: runs one stage of a pipeline and does not come back.
static void runStage(char *text, pid_t group, int foreground, int in, int out)
{
    char *words[maxWords + 1] = {0};
    int count = 0;
    for (char *word = strtok(text, " \t"); word && count < maxWords; word = strtok(NULL, " \t"))
        words[count++] = word;

    setpgid(0, group); // the parent does it too: whoever comes first
    if (foreground)
        tcsetpgrp(0, getpgrp()); // a child may need the terminal before the parent has run
    setSignals(SIG_DFL); // ignored signals would stay ignored in the new program
    if (in != 0)
        dup2(in, 0);
    if (out != 1)
        dup2(out, 1);
    if (words[0] && execvp(words[0], words) < 0)
        perror(words[0]);
    _exit(127);
}

// Waits until the job has ended or stopped, then takes the terminal back.
static void waitFor(struct Job *job)
{
    int status = 0;
    while (job->alive > 0) {
        if (waitpid(-job->group, &status, WUNTRACED) < 0)
            job->alive = 0;
        else if (WIFSTOPPED(status))
            break;
        else
            --job->alive;
    }
    tcsetpgrp(0, getpgrp()); // SIGTTOU is ignored: else this would stop the shell itself
    if (job->alive > 0)
        dprintf(1, "\n[%td] stopped  %s\n", job - jobs + 1, job->text);
    else
        job->group = 0;
    if (WIFSIGNALED(status))
        dprintf(1, "\n");
}

static void runJob(char *line, int foreground)
{
    struct Job *job = jobs;
    while (job < jobs + maxJobs && job->group)
        ++job;
    if (job == jobs + maxJobs)
        return;
    *job = (struct Job){0};
    snprintf(job->text, sizeof job->text, "%s", line);

    int in = 0;
    char *rest = line;
    for (char *stage = strsep(&rest, "|"); stage; stage = strsep(&rest, "|")) {
        int ends[2] = {0, 1}; // of the pipe to the next stage; the last one writes to the terminal
        if (rest && pipe2(ends, O_CLOEXEC) < 0)
            break;
        pid_t child = fork();
        if (child == 0)
            runStage(stage, job->group, foreground, in, ends[1]);
        if (child > 0) {
            job->group = job->group ? job->group : child; // the first stage gives the group its number
            setpgid(child, job->group);
            ++job->alive;
        } else {
            perror("fork");
        }
        if (in != 0)
            close(in);
        if (ends[1] != 1)
            close(ends[1]);
        in = ends[0];
    }
    if (job->alive && foreground) {
        tcsetpgrp(0, job->group); // the job is in the foreground
        waitFor(job);
    } else if (job->alive) {
        dprintf(1, "[%td] %d\n", job - jobs + 1, job->group);
    }
}

// fg and bg: continue the job that was started last.
static void continueJob(int foreground)
{
    struct Job *job = jobs + maxJobs - 1;
    while (job >= jobs && !job->group)
        --job;
    if (job < jobs)
        return;
    dprintf(1, "%s%s\n", job->text, foreground ? "" : " &");
    if (foreground)
        tcsetpgrp(0, job->group); // first the terminal, then the signal
    kill(-job->group, SIGCONT);
    if (foreground)
        waitFor(job);
}

// Before a prompt: which background jobs have ended?
static void reapJobs(void)
{
    for (struct Job *job = jobs; job < jobs + maxJobs; ++job) {
        while (job->alive > 0) {
            pid_t child = waitpid(-job->group, NULL, WNOHANG); // 0: no stage has ended
            if (child == 0)
                break;
            job->alive = child > 0 ? job->alive - 1 : 0;
        }
        if (job->group && job->alive == 0) {
            dprintf(1, "[%td] done  %s\n", job - jobs + 1, job->text);
            job->group = 0;
        }
    }
}

int main(void)
{
    // Programs beside this one are found first, then those of PATH.
    char folder[4096] = "";
    if (readlink("/proc/self/exe", folder, sizeof folder - 1) > 0) {
        char path[8192];
        *strrchr(folder, '/') = '\0';
        snprintf(path, sizeof path, "%s:%s", folder, getenv("PATH") ? getenv("PATH") : "/usr/bin:/bin");
        setenv("PATH", path, 1);
    }
    setSignals(SIG_IGN);
    for (char line[1024];;) {
        reapJobs();
        dprintf(1, "$ ");
        ssize_t length = read(0, line, sizeof line - 1);
        if (length <= 0)
            return 0;
        line[length] = '\0';
        line[strcspn(line, "\n")] = '\0';
        char *ampersand = strchr(line, '&');
        if (ampersand)
            *ampersand = '\0';
        if (line[strspn(line, " \t")] == '\0')
            continue;
        if (strcmp(line, "exit") == 0)
            return 0;
        if (strcmp(line, "fg") == 0 || strcmp(line, "bg") == 0)
            continueJob(line[0] == 'f');
        else if (strncmp(line, "umask ", 6) == 0)
            umask((mode_t)strtoul(line + 6, NULL, 8));
        else
            runJob(line, ampersand == NULL);
    }
}
