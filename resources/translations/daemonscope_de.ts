<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>ActTexts</name>
        <message>
            <source>ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended, by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended, with exit status %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the ended process %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and all below it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>process group %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl-C at the terminal of session %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hang up the terminal of session %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signal to one process stays with it: its children go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All are stopped from the top first, so that none escapes by forking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All members of the group, as kill(2) with a negative number would reach them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All members of the session. The kernel has no such call: each is signalled by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line discipline signals the terminal's foreground group and nobody else. Each of them is sent the signal, as if the key had been pressed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kernel tells the session leader alone, by SIGHUP and SIGCONT. When that ends, the foreground group is told. The leader is sent both; the terminal itself stays open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ends, with a core dump where that is set up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is stopped already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>goes on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not stopped: nothing changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>takes no notice by default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not stop: its process group is orphaned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has a handler: its program decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ignores it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blocks it: takes it once that is lifted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is an init without a handler for it: the kernel drops the signal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what it does with it cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped: once it is continued, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a kernel thread: part of the kernel, which takes no signals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a zombie: has ended already and waits for its parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not permitted: it belongs to another user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has ended, and another process has its number now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a child: the signal stays with its parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same session, but another process group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>below, but in a session of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the background: the terminal's keys do not reach it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not the session leader: the kernel does not tell it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the foreground: the kernel sends it SIGHUP once the leader has ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not below any more: it has been adopted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first process: everything depends on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this program itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>started this program, or what started it: may take it along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>had ended before: nothing sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>had ended before, and another process has its number: nothing sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left alone, for want of a second yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not permitted, it belongs to another user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent; it is stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent; still there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Stopping %n process(es) from the top…</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Sending %1…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent. Watching who ends…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n process(es) ended.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) got it and are still there.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) got it.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) were refused by the kernel.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) had ended before.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) left alone.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Not all could be stopped first: some may have forked meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody was there to signal.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChartWords</name>
        <message>
            <source>births</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deaths</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CPU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>−%1 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>−%1 s</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <source>standard input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>standard output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>standard error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>born by a fork</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by pid %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fork of the same program made it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was adopted, so the process that forked it has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody saw how it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>parent has exited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adopted by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its parent ended, and %1 adopted it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no parent to lose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its parent cannot be seen here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>child of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 adopts orphans: it may have started or adopted this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its parent %1 lives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sid %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no session id, so nothing can be said about its session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its session may have come from whoever adopts orphans here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It leads its session: it called setsid itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its session %1 was made by a forebear of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in the session of %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is still in its starter's session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a session leader (second fork)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts only in a session of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 = sid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It leads its session: a terminal that it opens could become its controlling terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not descend from its session's leader.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a session leader can be given a terminal by opening one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session leader has exited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no session id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leads it itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is itself the leader of its session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The leader of its session lives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a leader its session can never have a terminal again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no controlling terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No key at any terminal sends it a signal, and no hangup reaches it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It still belongs to a terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not read yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not permitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not answering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the process is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a socket, by its environment the journal's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a socket.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a pipe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is still a terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is another device.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is an object of the kernel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a file, such as a log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none ignored or blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ignores %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blocks %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ignores %1; blocks %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>working directory is /</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its working directory is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no working directory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It keeps no file system from being unmounted by standing in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While it stands there, that file system cannot be unmounted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it leads is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no descriptors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next file that it opens gets this number, and what is written here lands in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading there gives the end of the file at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is written there vanishes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>umask set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its mask is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether it set this or inherited it was not seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It set the mask itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It still has its starter's mask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other descriptors closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than %1 open</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>It kept nothing of what was open when it was started.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It still holds %n of its starter's.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>What it holds open is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is open above standard error.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which of them it inherited was not seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signals reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its signal masks are not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether it set these masks or inherited them was not seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ignores and blocks only what its own program asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From its starter it still has: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pid file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It wrote its number to a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file holds its number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file in /run that names it was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>privileges dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>uid %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It changed its user or groups itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its starter runs as %1, it does not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its workers run as another user than it does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It runs as the user that started it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A change of user was not seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept by a service manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its control group is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its control group is a service's: a service manager started and watches it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its control group names no unit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its control group is a login's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its control group is not a service's.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name the kernel knows it by, at most 15 bytes (comm)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process id (pid)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process that started it, or adopted it (ppid)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Born from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process that forked it, where that was seen; it stays the same for life</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process group: one job of a shell (pgid)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session: all the jobs of one terminal, or a daemon's own (sid)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Controlling terminal (tty_nr)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is doing at this moment (state)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged by its session, group, terminal and parent; the evidence stands beside the tree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose permissions it has (effective uid)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CPU %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of one processor since the last look; of a folded row, with everything below it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resident memory (rss); of a folded row, with everything below it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it began (starttime)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its arguments, which the program may overwrite (cmdline)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandText</name>
        <message>
            <source>the command is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: no such command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: no such file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a directory, not a program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 may not be executed; 'chmod +x' would allow it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a program for another processor architecture; only programs of this machine's own can be stepped</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot write: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: no processes there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>process %1 may not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no process %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>processes that may not be read: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>processes left out, for no file descriptor was left: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>processes left out, for their files are not as proc(5) says: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other users' processes are hidden by the system (hidepid=%1)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Foreground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fd 0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fd 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fd 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>umask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ignores</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EventWords</name>
        <message>
            <source>parent not seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>child of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>runs %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 → %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lived %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by %1, from %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its parent %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, before %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now %1, before %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leads session %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in group %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the terminal has group %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not run until it is continued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>runs again</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n event(s) did not reach us</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>events did not reach us</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a scan finds what is there now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kernel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pidfd</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fork</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exec</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adopted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>foreground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>continued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>renamed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>process %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>inferred: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, between %2 and %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, ± %2 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 %3, %4 (%5)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exited with %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended by %1, core dumped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended by %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>no controlling terminal (tty_nr 0)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its terminal is still %1 (tty_nr %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>orphans were adopted by it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the kernel marks it as a thread of its own (PF_KTHREAD in the flags of stat)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the kernel marks it as a thread of its own (Kthread: 1 in status)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is pid 1, the first process of this pid namespace (pid 1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is pid 1 in a pid namespace of its own, and %1 in ours (NSpid %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has exited, and %1 has not yet waited for it (state Z, no thread left)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its first thread has ended, others live on: no zombie (state Z, %1 threads)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its session carries its number (sid %1 = pid)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its process group carries its number (pgid %1 = pid)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it leads session %1 (sid %1 = pid)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its session's terminal is %1 (tty_nr %2): if that hangs up, it is the one that gets SIGHUP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no session id: it has been in this session since before anybody called setsid, or the session lies outside this pid namespace (sid 0)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a tracer is attached: %1 (TracerPid %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a signal stopped it; SIGCONT lets it go on (state T)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its tracer holds it (state t)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a tracer is attached (TracerPid)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its terminal is %1 (tty_nr %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>group %1 is the terminal's foreground group: Ctrl-C and Ctrl-Z there reach it (pgid %1 = tpgid)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the terminal has no foreground group that is visible here (tpgid %1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the terminal's foreground group is %2, in which nobody lives: Ctrl-C there reaches nobody (pgid %1, tpgid %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the terminal's foreground group is another one, %2: Ctrl-C there does not reach it (pgid %1, tpgid %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody in group %1 has a parent in the same session but outside the group, so no shell could continue it (pgid %1, sid %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in such a group Ctrl-Z has no effect, and reading the terminal from the background fails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>that is usual for the group of a session's leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>some parents cannot be seen here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its parent was seen to change (ppid %1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pid %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pid %1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seen: its parent had ended before anybody looked, and %1 adopted it (ppid %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seen: %1 was its parent until it ended, then %2 adopted it, at %3 (ppid %4, then %5)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seen: %1 was its parent until it ended, then %2 adopted it, between %3 and %4 (ppid %5, then %6)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adopted by %1: its session %2 is not pid %3's session %4 (sid %2, its parent's %4)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unless pid %1 forked it first and made session %2 for itself afterwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a session is inherited or one's own, so it cannot come from pid %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unless it was made with CLONE_PARENT, as containers are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its group's leader %1 is gone, though its parent was never in that group (pgid %1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a reaper that itself started a pipeline would look the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it leads a session of its own, which it may have made before or after losing a parent (sid %1 = pid)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its parent is outside this pid namespace, or the kernel (ppid 0)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its parent %1 cannot be seen here (ppid %1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it made its session itself, and %1 is not known to adopt orphans (ppid %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its session and group may well come from %1 (sid %2, ppid %3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its parent is %1 (ppid %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its parent %1 adopts orphans: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>setsid -f, daemon(3) and a supervised service have identical ids: they alone cannot tell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it does not lead its session, so no open() can give it a terminal again (pid %1 ≠ sid %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its group is the one that its session began with (pgid %1 = sid)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it leads its own group, as a job started by a shell does (pgid %1 = pid)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a background command of a session without a terminal (cron, CI) ends up in the same state: a daemon by what it is, perhaps not by intent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it leads a session of its own (sid %1 = pid)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its control group is the service %1: a service manager keeps it (cgroup)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its control group is %1: it was started from a login (cgroup)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its control group has not been read (cgroup)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its control group could not be read (cgroup)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no unified control group that could name a service (cgroup)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its control group names no service (cgroup %1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its parent %1 lives and is in the same session (ppid %2, sid %3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing shows that this parent adopts orphans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no session id (sid 0)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session %1, its own (sid %1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session %1, leader gone (sid %1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session %1, leader exited but not yet waited for (sid %1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session %1, led by %2 (sid %1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is pid 1, to which orphans go when no nearer reaper lives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is the init of a pid namespace, to which the orphans in there go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>measured: it adopted an orphan that this program made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was seen adopting an orphan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is its child, but the session of that, %2, cannot come from it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExitStatus</name>
        <message>
            <source>ended by %1, core dumped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exited %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Explain</name>
        <message>
            <source>0 (none)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (its own)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (leader gone)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who it belongs to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 (none, or outside this pid namespace)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (not visible)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>command line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is said about it, and why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much of a daemon? %1 of the %2 steps that can be judged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The steps are those of daemon(7), "SysV Daemons".</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Explainer</name>
        <message>
            <source>It is a thread of the kernel, not a program: it has no terminal and no session, and no signal from a user ends it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has exited. What is left is its entry in the process table, until its parent %1 waits for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is pid 1, the first process: every other process here descends from it, and orphans come to it when no nearer reaper lives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is pid 1 in a pid namespace of its own, the init of a container: it adopts the orphans in there, and all of them end with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It leads session %1 and is the controlling process of terminal %2: when that hangs up, it gets SIGHUP.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no controlling terminal, its session's leader %1 has exited, and it was adopted by %2. That is what the double fork leaves behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no controlling terminal and leads its own process group, its session's leader %1 is gone, and it was adopted by %2. That is what a shell's job looks like when it has outlived its shell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in the foreground of terminal %1, so Ctrl-C there reaches it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in the background of terminal %1, so Ctrl-C there does not reach it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no controlling terminal, and its parent %1 cannot be seen here. What it is cannot be told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is held by its tracer %1, as a debugger does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It runs, but %1 traces it, as a debugger does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is stopped by a signal until another one, SIGCONT, lets it go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a stopped job of terminal %1, and its process group is orphaned: no shell is left that would continue it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a stopped job of terminal %1, as Ctrl-Z leaves one: fg or bg in its shell lets it go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no controlling terminal and leads a session of its own, and its control group is %1: a service, which a service manager started and watches.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no controlling terminal and leads a session of its own, and it was started from a login (%1): a daemon that forked once, as daemon(3) and setsid -f do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no controlling terminal and leads a session of its own, and it was adopted by %1 when its parent ended: a daemon that forked once, as daemon(3) and setsid -f do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no controlling terminal and leads a session of its own, and its parent %1 adopts orphans: a supervised service, or a daemon that forked once. setsid -f, daemon(3) and a supervised service have identical ids, so which of them it is cannot be told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was adopted by %1, but it still belongs to terminal %2: an orphan, not a daemon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was probably adopted by %1, but it still belongs to terminal %2: an orphan, not a daemon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was adopted by %1, for the process that started it has ended. It has no controlling terminal, but no session of its own either: an orphan, not a daemon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was probably adopted by %1, for the process that started it seems to have ended. It has no controlling terminal, but no session of its own either: an orphan, not a daemon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no controlling terminal and is in the session of its parent %1: a worker of a daemon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a child of %1 and leads a session of its own, without a controlling terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a child of %1, without a controlling terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside this pid namespace, or from before any setsid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leader gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>led by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its process group and session show as 0: they are from before any setsid, or lie outside this pid namespace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It belongs to process group and session %1 (%2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It belongs to process group %1 (%2) in session %3 (%4).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It shows no terminal, but its session's leader has %1: Ctrl-C there reaches its group when that is in the foreground.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a controlling terminal, no Ctrl-C and no hangup reaches it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terminal %1 has no foreground group that is visible here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The foreground group of terminal %1 is %2, in which nobody lives: Ctrl-C there reaches nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The foreground group of terminal %1 is %2 (%3): the line discipline sends SIGINT to it on Ctrl-C, so to this process too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The foreground group of terminal %1 is %2 (%3): the line discipline sends SIGINT to it on Ctrl-C, not to this process.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pid %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pid %1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was seen being born from its parent %1, at %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was seen being born from %1, which has ended, at %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its parent was %1; when that ended, at %2, %3 adopted it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its parent was %1; when that ended, between %2 and %3, %4 adopted it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its parent had ended before anybody looked; %1 adopted it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who started it is not known: it was adopted before anybody watched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who started it cannot be told, for its parent cannot be seen here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its parent %1 adopts orphans; whether it started this one or adopted it cannot be told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its parent %1 adopts orphans; nothing shows that this is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its parent %1 started it, as far as its ids show.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system hides other users' processes, so its relatives may be missing here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>working directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>program file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>root directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open descriptors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>namespaces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>environment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>control group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its control group is the service %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its control group is %1, a login's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its control group is %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its environment names it as the main process of a service (SYSTEMD_EXEC_PID).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its environment comes from a login over the network (SSH_TTY).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its environment comes from a shell (SHLVL %1, TERM %2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its environment comes from a unit of a service manager (INVOCATION_ID).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It descends from a login, that of uid %1 (loginuid).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its program file has been deleted or replaced since it was started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its working directory has been deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It lives in other namespaces than this program: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not permitted to be read, so not judged: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not answering: %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportWords</name>
        <message>
            <source>No session id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>led by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leader gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group outside this namespace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>foreground: gets Ctrl-C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>orphaned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>process %1 (not visible)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FacetTexts</name>
        <message>
            <source>traced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>daemon, forked once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>service, or forked once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adopted, as seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adopted, by its session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adopted, by its group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adopted or not: cannot be told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adopted or not: its parent cannot be seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no sign of adoption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped by its tracer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kernel thread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>zombie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>init</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>container init</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>daemon, forked twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left-over job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>orphan, still on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>orphan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>foreground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>worker of a daemon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>child</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped or traced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session leader on a terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>service, or daemon forked once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>orphan, still on a terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>child or worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>certain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>high confidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>likely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first thread gone, others live</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>group leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no session id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>controlling process of its terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the foreground of its terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the background of its terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in an orphaned process group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reaper: adopts orphans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first thread gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sleeping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting for disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>idle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped by tracer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>parked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>The regular expression needs a / at its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quotation mark is not closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a regular expression: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: wants a value after the colon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: wants a number, not “%2”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>state: wants one letter, as in state:S.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is: knows %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>      --proc DIR        read this tree instead of /proc: a container's, a copy, a fixture
      --wait SECONDS    how long to wait for files that do not answer (0.5)
      --color WHEN      auto (on a terminal, unless NO_COLOR is set), always or never
  -h, --help            this text
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exit status: 0 done, 1 failed or not found, 2 bad usage.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: daemonscope list [--json]

Every process, one line each: its numbers, its terminal, its user, its state, what it is
and its command line.

      --json            one JSON document (daemonscope.list/1) with all facets and evidence
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: daemonscope tree [--by sessions|family] [--format FORMAT] [PID]

The processes as a tree; with PID only what hangs below that process.

      --by sessions     init, session, process group, then parent and child (the default)
      --by family       parent and child alone
      --format FORMAT   text (the default), json (daemonscope.tree/1), dot (Graphviz) or mermaid
  -k, --kernel          kernel threads as well
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: daemonscope explain PID [--json]

What a process is, in sentences, with the evidence, and how much of a daemon it is.

      --json            one JSON document (daemonscope.explain/1)
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: daemonscope trace [OPTIONS] -- COMMAND [ARGUMENTS]

Runs a command, records each call that shapes processes (fork, exec, exit, wait, setsid,
setpgid, chdir, …) and what it changed, then says what was left running and how much of a
daemon that is. The command has a terminal of its own. What is left is ended at the end.

      --json            one JSON document (daemonscope.trace/1)
      --skip CALL[@ACTOR]        pretend that the call happened, as in setsid@B
      --fail CALL[@ACTOR]=ERRNO  let the call fail, as in fork=EAGAIN
      --settle SECONDS  how long nothing must happen after the command's end (1)
      --for SECONDS     the longest time for all of it (60)
      --input FILE      type these lines on its terminal, each when it waits for input
      --output          show what the command wrote on its terminal
      --contained       in a pid namespace of its own, whose end ends everything
      --leave-running   do not end what is left
  -h, --help            this text

Actors are called A, B, C in the order of their birth; T is the shell that starts the command.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exit status: 0 the trace worked, whatever the command returned; 1 it did not, 2 bad usage,
126 the command cannot be run, 127 no such command.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: daemonscope watch [OPTIONS]

What happens to processes, each event on a line of its own, at once: fork, exec, exit, setsid,
adopted, comm, uid. What only two looks can show (regrouped, foreground, stopped, continued)
needs --scan. Ends with Ctrl-C.

      --json            one JSON object a line (daemonscope.watch/1); the first names the
                        source and what it cannot see
      --for SECONDS     end after that time
      --source SOURCE   connector (the kernel tells: Linux 6.6, or root), pidfd (any user),
                        or scan; otherwise the best that works here
      --scan SECONDS    look at all processes that often beside it
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: daemonscope leftovers [OPTIONS] -- COMMAND [ARGUMENTS]

Runs a command and names what it leaves running: daemons, background jobs, orphans. Input,
output, terminal and signals are the command's own. Nothing that descends from it is missed,
however it detaches; what a service that ran already starts on its behalf is not seen.
What is left is told on standard error, a zombie is nothing left.

      --report FILE     write the report there instead; - is standard output
      --json            the report as one JSON document (daemonscope.leftovers/1)
      --wait SECONDS    how long what is left may take to end by itself (0.5)
      --kill            end what is left, by SIGTERM and after 5 s by SIGKILL
  -h, --help            this text

</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exit status: the command's own when nothing was left; 70 something was (the report tells the
command's), 125 it could not be watched, 126 it cannot be run, 127 no such command.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: daemonscope lab [SCENARIO] [--auto]

Steps a real program through a lesson, one system call at a time: what is expected beside
what the kernel shows. Without SCENARIO it lists the lessons.

      --auto            take every step without asking
  -h, --help            this text

Exit status: 0 all was as expected, 1 something was not or could not be run, 2 bad usage.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: daemonscope [COMMAND] [OPTIONS]

Shows processes as the kernel groups them for job control: session, process group, parent.
Says which are daemons, orphans, left-over jobs, and by what one can tell.
Without a command it opens the window.

Commands:
  list      every process, one line each
  tree      the processes as a tree, by session or by family
  explain   what one process is, in sentences, with evidence and checklist
  watch     events as they happen
  leftovers run a command and name what it left running
  trace     run a command and record how it forks, detaches and becomes a daemon
  lab       step through becoming a daemon, one system call at a time

Options:
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>  -V, --version         the version

'daemonscope COMMAND --help' tells more about a command.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who belongs together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All the process groups that go back to one call of setsid: a login at a terminal with its jobs, or the session that a daemon made for itself. Its number, sid, is the pid of the process that called it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>process group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processes that get signals together. A shell puts every job, such as a pipeline, into a group of its own. A group lies wholly in one session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process whose pid is also the number of its session or group. When it ends, the number stays with those that are left: “leader gone”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a shell starts with one command line, and one process group to the kernel. Jobs of one shell share its session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At a terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>controlling terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The terminal that a session belongs to. A session has one at most, and a terminal has one session at most. When it hangs up, the kernel sends SIGHUP to the session's leader.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>foreground group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one group that may read from the terminal; its shell chooses it. When Ctrl-C is typed, the line discipline sends SIGINT to the foreground group: to all of it, and to nobody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>background group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any other group of the terminal's session. Ctrl-C does not reach it, and reading from the terminal stops it (SIGTTIN).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held by a signal, such as the one that Ctrl-Z makes the terminal send. It goes on after SIGCONT, which fg and bg in a shell send.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>orphaned process group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group of which no member has a parent elsewhere in the same session: no shell is left that could continue it, so Ctrl-Z has no effect there. This is about groups; an orphan is a process.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>orphan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A process whose parent ended before it did. It carries on and is adopted. The count of orphans leaves out daemons, workers and zombies: what remains was left behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adopted by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When a parent ends, the nearest reaper above takes its children. That is not always pid 1, so the program says who it was. From then on ppid shows the reaper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reaper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever adopts orphans: a process that asked to (a subreaper, as systemd --user is one), or else the init of the pid namespace. The kernel does not show who asked: it is measured, seen, or inferred.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left-over job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A job that has outlived its shell, as after nohup or disown: no terminal, its own group, the leader of its session gone. Nobody made it a daemon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>zombie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has exited, but its parent has not waited for it yet. Nothing of it runs; its number and exit status are kept. No signal removes it: its parent must wait, or end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Daemons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>daemon, forked twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No controlling terminal, a session whose leader is gone, and adopted: what fork, setsid and fork leave behind. As it does not lead its session, no terminal that it opens becomes its controlling terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>service, or forked once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It leads a session without a terminal, and its parent adopts orphans. Either a service manager started it, or it forked once, as setsid -f and daemon(3) do. The ids are the same; the control group may tell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>worker of a daemon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A descendant of a daemon in the daemon's own session, which its parent has not left alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other kinds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>init</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pid 1, from which every program descends, and to which orphans go when no nearer reaper lives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>container init</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pid 1 of a pid namespace of its own. The orphans in there go to it, and when it ends the kernel kills all the others in there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kernel thread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of the kernel that is scheduled as processes are. It has no program, no terminal and no session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the kernel shows fits more than one story, or the parent is hidden. Then the program says so instead of guessing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>certain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It follows from what the kernel reports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>high confidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only something rare could make it look the same; the evidence names it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>likely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It fits, but there are other ways to come to look like that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The numbers alone cannot tell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whose name or command line holds this, in capitals or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same, with the blank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whose name or command line fits the regular expression</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the session; likewise pgid:, ppid: and pid:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the controlling terminal; tty:none for those without one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the user, by name or number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the state, by its letter in proc(5)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what it is: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a minus turns a word round: all but these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>several words: all of them must hold</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>none that has a number here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>led by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leader gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>led, till it exited, by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>led by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the kernel, or outside this pid namespace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not visible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>born from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seen at %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adopted by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no sign of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl-C there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reaches it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>goes to group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reaches nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who it belongs to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not permitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kernel shows %1 of another user's process only to those who may trace it, such as root (ptrace(2), “access mode checking”).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kernel has not answered: the process's memory is locked, or a file system behind it hangs. Nothing else waits for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the process is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too many open files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This program has no descriptor left to read it with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has been removed, or replaced by a newer one, since it was opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next file that it opens gets this number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A service manager started it and watches it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was started from a login.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It names no service and no login.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same as ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its own: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files and surroundings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>working directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>root directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0, standard input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1, standard output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2, standard error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open descriptors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>control group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>namespaces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>foreground: gets Ctrl-C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no controlling terminal: no key sends it a signal. Its leader could still be given one by opening it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no controlling terminal, and without a leader it can never have one again: no key sends it a signal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its controlling terminal is %1. Nobody lives in the foreground group, so Ctrl-C there reaches nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its controlling terminal is %1. When Ctrl-C is typed there, the line discipline sends SIGINT to the foreground group, %2 (%3), and to nobody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its process groups</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of its processes have ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of it is stopped, by Ctrl-Z or a signal; fg or bg in its shell, or SIGCONT, lets it go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no controlling terminal, so it is neither in a foreground nor in a background.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the foreground group of %1: Ctrl-C and Ctrl-Z there reach it, and it may read what is typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the foreground group of %1: Ctrl-C and Ctrl-Z there reach every process in it, and they may read what is typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a background group of %1: Ctrl-C there does not reach it, and reading from the terminal would stop it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its processes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No session id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kernel shows no session number (sid 0) for these: they have been in the first session since before anybody called setsid, or their session lies outside this pid namespace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A session led by %1, which called setsid to make it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A session whose leader, %1, has exited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>parent of leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>processes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group outside this namespace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A process group with a single process: one job, as a shell sees it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>A process group of %n processes: one job, as a shell sees it.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>It is an orphaned process group: none of its members has a parent elsewhere in the session. No shell is left to continue it, so Ctrl-Z has no effect on it, and a read from the terminal fails.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is there, but the kernel does not let this program read anything about it: /proc is mounted with hidepid=%1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is there, but what the kernel says about it is not as proc(5) has it. Please report this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is there, but this program had no descriptor left to read it with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>/proc is mounted with hidepid=%1, which hides the processes of other users altogether (proc(5), “Mount options”).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may have ended between two reads, or it lives outside of what this /proc shows, as a parent in another pid namespace does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who names it as parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Others name this process as their parent, but it cannot be seen from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what it is · how sure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended at %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ended shortly before %1. What stands here is what was last known of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has ended. What stands here is what was last known of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut here: the whole is %1 long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A kernel thread has none: this is its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It shows none: this is its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much of a daemon? %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>daemon(7), “SysV Daemons”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n more cannot be told from outside · daemon(7), “SysV Daemons”</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Lab</name>
        <message>
            <source>The course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Experiments: what breaks when something is done otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'daemonscope lab NAME' steps one here; --auto does it without asking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter does it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, s skips it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, f lets it fail with %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, q ends: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no lesson %1; 'daemonscope lab' lists them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>some of the lesson's processes could not be ended</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LabMap</name>
        <message>
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a zombie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sleeping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the shell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LabPageText</name>
        <message>
            <source>    ≠ %1 %2: expected %3, observed %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start (orphans here are adopted by pid %1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step %1 of %2 · %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>    the lab's answer: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Predict: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Textbooks: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done. You left the lesson's path, so nothing was compared from there on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done. Something was not as expected: see the lines with ≠.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done. All was as expected, as /proc showed it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LabTexts</name>
        <message>
            <source>cannot make a folder for the lesson: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot start %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the stage, which held the lesson's processes, was ended from outside; they were ended too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the start of the lesson was not reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the processes did not come to rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was to call %2, and did not</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>%1: no such command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be run: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot write %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot watch a command: this program has more than one thread already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot watch a command (%1): %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot write the report: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot look at what is left: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was ended by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exited with %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>left %n process(es) running</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>left something running that may not be looked at here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left nothing running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>daemonscope: the command %1 and %2: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ended by itself meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended by %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It did not end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be ended: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Born from %1.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n process(es) that they started meanwhile ended as well.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Started meanwhile: %1. %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Lifelines</name>
        <message>
            <source>not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exec %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>setsid: session %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>orphan from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>group %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>foreground: group %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>continued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>renamed %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>user %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>orphan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adopted by pid %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adopted by %1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>killed by SIG%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exited %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>born %1 from %2 %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>started %1; who forked it was not seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one hour kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, nothing dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 kept, older is dropped: %2, %3</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>List</name>
        <message>
            <source>PID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PPID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PGID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TTY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>USER</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>STATE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WHAT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>COMMAND</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>the window needs a display, and neither WAYLAND_DISPLAY nor DISPLAY is set; list, tree and explain work without one</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Needs</name>
        <message>
            <source>this lesson needs a user namespace of its own, and none can be made here (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this lesson needs a user namespace of its own, and this machine does not allow one to ordinary users; as root it can be played</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>How much of a daemon is %1?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>born by a fork</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>parent has exited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not its leader (second fork)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leader has exited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>directory is /</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>input from /dev/null</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>output to /dev/null</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>errors to /dev/null</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Row</name>
        <message>
            <source>Group outside this namespace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No session id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>led by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opened by %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>leader gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>orphaned: nobody in the session can continue it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>foreground: gets Ctrl-C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>just %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2 s ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>just ended</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>ended %n s ago</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>process %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not visible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hidden by the system, or not in this tree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>born from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was a child of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, process %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>just adopted by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>parent %1, group %2, session %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not match the filter itself</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SessionMap</name>
        <message numerus="yes">
            <source>adopted %n of them</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>+ %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>show fewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · ended</source>
            <comment>4711 · ended</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>4711 · session leader</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>born from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>would end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adopts orphans here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>child</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>started it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leader gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>led by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>terminal %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>foreground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>orphaned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>parent: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adopted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What %1 would do: %2 goes to group %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What %1 would do: %2 leads a new group %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What %1 would do: %2 leads a new group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What %1 would do: %2 leads a new session %3 and a new group in it, without a terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What %1 would do: %2 leads a new session and a new group in it, without a terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What %1 would do: %2 has a child, %3, in the same group and session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What %1 would do: %2 ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What %1 would do: %2 ends, and %3 is adopted by %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What %1 would do: group %2 gets the terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: the line discipline sends %2 to each member of group %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group %1 · foreground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group %1 · background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group %1 · ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>group leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>zombie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>daemon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>orphan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before %1</source>
            <comment>a system call</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 to each member</source>
            <comment>Ctrl-C: SIGINT to each member</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what %1 would do</source>
            <comment>a system call</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adopted by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>born from</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignalTexts</name>
        <message>
            <source>Asks it to end; it may save its work first, or refuse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends it at once. It cannot save anything, and cannot refuse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stops it until it is continued. It cannot refuse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lets it go on if it is stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The terminal has hung up: ends it by default; many daemons read their settings again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What Ctrl-C sends: ends it by default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What Ctrl-\ sends: ends it by default, with a core dump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What Ctrl-Z sends: stops it by default, but it may refuse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It read from its terminal in the background: stops it by default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It wrote to its terminal in the background: stops it by default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Means what its program says; one that says nothing ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A timer has run out: ends it by default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody reads the pipe it writes to: ends it by default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A child has ended or stopped: ignored by default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Urgent data at a socket: ignored by default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its terminal has another size: ignored by default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It gives up: ends it by default, with a core dump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A wrong address: ends it by default, with a core dump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A memory access that the hardware refused: ends it by default, with a core dump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An illegal instruction: ends it by default, with a core dump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An arithmetic error: ends it by default, with a core dump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A debugger's breakpoint: ends it by default, with a core dump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A forbidden system call: ends it by default, with a core dump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has used up its processor time: ends it by default, with a core dump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file has grown too large: ends it by default, with a core dump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A descriptor is ready: ends it by default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The power fails: ends it by default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not used by Linux: ends it by default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A real-time signal, which means what its program says; one that says nothing ends.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Terminate %n process(es)</source>
            <comment>button</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Kill %n process(es)</source>
            <comment>button</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Stop %n process(es)</source>
            <comment>button</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Continue %n process(es)</source>
            <comment>button</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %1 to %n process(es)</source>
            <comment>button</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>SinceMark</name>
        <message>
            <source>stopped, on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>init of a container</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>daemon, forked twice; adopted by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>daemon or service: a session of its own, no terminal; parent %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>job that outlived its shell; adopted by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>orphan, still attached to %1; adopted by %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>orphan; adopted by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leads the session of %1; parent %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the foreground of %1; parent %2 lives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the background of %1; parent %2 lives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be told: its parent is not visible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>child of %1, which lives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its parent %1 ended, %2 adopted it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session %1, now %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>group %1, now %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no terminal any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended; how was not seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; its parent has not yet waited for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; ignores SIGHUP, as nohup makes it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SourceWords</name>
        <message>
            <source>kernel events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pidfds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scans only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>births</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other programs (exec)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deaths</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adoptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changes of process group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changes of the foreground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>continues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changes of user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>losses</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n event(s) lost</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not watched</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>short lives are missed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>live: %1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kernel itself tells of each birth, exec, new session and death.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each death is told by a pidfd; births are looked for many times a second, so a process that lives only a few milliseconds may be missed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Births and deaths are only found by comparing two looks at the machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not seen: %1.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Lost events were made good by looking at the whole machine again, %n time(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) that did not come from the kernel were ignored.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) got no pidfd, for the limit of open files is reached; their deaths come with scans.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>these are another machine’s processes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it did not answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No %1: %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StageTexts</name>
        <message>
            <source>the reason is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody already listens to the system calls of this program's processes (a container manager, or another lab around it), and the kernel allows one listener only; run it outside of that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this kernel cannot stop system calls for us: seccomp user notification needs Linux 5.5 or newer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the kernel does not allow a seccomp filter here (%1); a container's policy may forbid it: allow the system call seccomp there, or run outside of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this machine does not allow a pid namespace of one's own (%1), so nothing can be contained; without --contained it runs under the system's own reaper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>programs can be stepped on x86-64 and aarch64 only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot open a terminal for it: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be run: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot start a process: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 processes live at once: that is the limit, further forks fail with EAGAIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>process %1 makes the calls of another architecture; they fail with ENOSYS, for they cannot be followed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1's %2 cannot be skipped: it was let happen (a vfork shares its memory; an open must return a descriptor)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>that call no longer waits for an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>that answer is not possible for this call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left running earlier, with its keeper (stage-keeper) as pid %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Trace</name>
        <message>
            <source>left running; process %1 (stage-keeper) lets its calls happen until the last one has ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>some of what was started could not be ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended, a zombie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adopted by %1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is now %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>born; </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it did</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing that shapes processes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who took part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>child of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is left: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exit %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was left running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it ended with %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it still ran</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the time was up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>interrupted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>then nothing more happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2. T is the shell that started it; orphans here are adopted by %3 (%4).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it wrote</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tracing</name>
        <message>
            <source>the stage that held the command died; what it had started was ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot read %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot start daemonscope-stage: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a set-uid program or has capabilities; under a trace it runs without that privilege</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tree</name>
        <message>
            <source> ← %1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>process %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not visible</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Usage</name>
        <message>
            <source>leftovers needs a command behind --, as in: leftovers -- make test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--wait is a number of seconds, not %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. See '%2'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 needs a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no option %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown option %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown command %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unexpected word %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (did you mean %2?)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 needs a value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--color is auto, always or never, not %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--by is sessions or family, not %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--format is text, json, dot or mermaid, not %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--wait is a number of seconds above 0, not %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a PID is a number above 0, not %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>explain needs a PID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no call %1; the calls are: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an actor must follow the @ in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--fail is CALL[@ACTOR]=ERRNO, as in fork=EAGAIN, not %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be made to fail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot fail with %2 here, only with %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trace needs a command behind --, as in: trace -- setsid -f sleep 60</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be skipped: nobody can go on as if it had happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a number of seconds above 0, not %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--source is connector, pidfd or scan, not %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VisibleText</name>
        <message>
            <source>(command line not answering)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(not permitted)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(command line cannot be read)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(reading…)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Watch</name>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exit %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>group %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n event(s) did not reach us; all processes were looked at again</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>events did not reach us; all processes were looked at again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>or up to %1 ms earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>inferred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the source %1 does not work here (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not %1 (%2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not seen without --scan: %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::AboutDialog</name>
        <message>
            <source>About Daemonscope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows the processes of this machine by session, group and family, and tells orphans and daemons for what they are, with the evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later), without any warranty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qt %1 · © The Daemonscope authors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Daemonscope</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::ChartTableModel</name>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::Charts</name>
        <message>
            <source>Processes by what they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Births and deaths</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CPU and memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No scan yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a process, a group or a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CPU and memory: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No scan saw it in this time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5 minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>15 minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much of the past is drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same numbers as tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes the charts as a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>group %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charts of processes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture could not be written: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export charts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawings (*.svg)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::CodeView</name>
        <message>
            <source>Code in C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same in Ruby</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lesson's code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is about to run line %2: %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::CommandDialog</name>
        <message>
            <source>Step any program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Command line, as at a prompt:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In &amp;your own shell (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;ontained: in a pid namespace of its own, whose end ends everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program really runs, with your rights and your files. A call that is skipped or made to fail can harm its data: it goes on in the belief that the call happened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Step It</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::CompareView</name>
        <message>
            <source>Process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it lives, or what became of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Born from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since the mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark now, do something, and come back: here stands what it left behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since %1 (%2): %3 new and alive, %4 ended, %5 changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came and went in between: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New and alive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was left behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, at %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None has another session, group or parent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>born from %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::Comparison</name>
        <message>
            <source>Comparison of the processes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>zombie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sleeping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lab%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expected: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::EventList</name>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes the events that are shown as lines of JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All kinds</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2 older ones dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 kinds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No event passes the filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events of other processes or kinds were seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Births, deaths and adoptions stand here the moment they are seen.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n new event(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The events could not be written: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON Lines (*.jsonl)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::EventListModel</name>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::EventTable</name>
        <message>
            <source>Events, the newest first</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::Explanation</name>
        <message>
            <source>Show the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Predict</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::FilterEdit</name>
        <message>
            <source>Filter: name, /regex/, sid:1033, tty:pts/0, is:orphan …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that must all hold: part of a name or command line, a /regular expression/, or a field such as sid:1033, user:root, is:daemon. A minus in front turns a word round.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (at character %2; the last filter stays)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::HelpDialog</name>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of the help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the words mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words, with blanks between them. Whatever they find is shown together with what stands above it, so that it keeps its place; the rest is hidden.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the filter understands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>  or  </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No action has a key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which keys do what</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::Inspector</name>
        <message>
            <source>What the selected row is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inspector</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::LabHeader</name>
        <message>
            <source>‹ Back to the tree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lesson stays as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a lesson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Predict first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks what will happen before it does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‹ Step back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks at the recorded state before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends all and begins anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes one step after the other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip this call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The call returns as if it had happened, and nothing does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it fail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lets the call happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Experiments: what breaks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step any program…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lesson: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::LabPage</name>
        <message>
            <source>Not on this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return to now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One moment…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do it: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send SIG%1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Lab: %n process(es), all held by the stage (pid %1)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>orphans here are adopted by %1 %2 (measured)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing outlives the lab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a lesson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>step %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a lesson, or step any program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It did not work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restart begins anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About this lesson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Textbooks say otherwise: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You left the lesson's path. From here on nothing is expected; see what happens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2: expected %3, observed %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not as expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are looking back. The kernel cannot go back: going on continues from the present.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You went your own way; nothing was compared from there on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something was not as the lesson expects: see the steps marked ≠.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All was as expected, as /proc showed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restart it, try an experiment, or choose the next lesson above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why this step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each call that shapes processes waits until you answer it. Select a process in the map to let it go first; the shell itself is not stopped. To skip a call, or to let it fail, can do harm to the program's data: it goes on in the belief that the call happened.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::Lifelines</name>
        <message>
            <source>Back to now (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wheel: zoom · drag: move · click: select · ruler: look at that time</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n lane(s) of %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No process that was seen fits the filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been seen yet. A lane begins here for every process: from its birth to its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at %1 — %2 ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scrolled back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::LivePanel</name>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lifelines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since the mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lanes: the current row’s session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lanes: the current row and below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lanes: all that the filter leaves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose lanes are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>group %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::MainWindow</name>
        <message>
            <source>%1 — Daemonscope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Daemonscope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at the machine…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No process matches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that runs now fits all the words of the filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No process to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listing of this tree is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session, process group, then parent and child</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parents and their children</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One row for each process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Kernel Threads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What Is &amp;Below a Match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Daemonscope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Look Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The &amp;Lab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Step Any Program…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy &amp;Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy &amp;Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy &amp;Command Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the &amp;Parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the Session &amp;Leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the Process &amp;Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the &amp;Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To Who Adopts &amp;Orphans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To What Is &amp;Known About It</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session &amp;Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Unfold All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;old All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unfold One &amp;Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fold One L&amp;evel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the &amp;Words Mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keyboard and Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;About Daemonscope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lab  ▸</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step a real program through becoming a daemon (Ctrl+L)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the lab started is still running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;End Them All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Leave Them Running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That row is hidden by the filter. Press Esc in the filter to clear it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That row is not in the tree: it has ended, or it is hidden.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to Parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to Session Leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to Process Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show Only Its Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show Only Its Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show Only Its Children</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show Only This</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy Command Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remember what runs now, to see later what came, what ended and what was left behind (Ctrl+Shift+N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What &amp;Happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>L&amp;ifelines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Charts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since the &amp;Mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark &amp;Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slo&amp;w Motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens from now on is shown at a tenth of its speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back to Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That process has ended; its row is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That row is hidden by the filter.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::PastBanner</name>
        <message>
            <source>Back to now (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <comment>seconds</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <comment>minutes</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The past: %1 — %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::Plot</name>
        <message>
            <source>%1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not watched</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::PreferencesDialog</name>
        <message>
            <source>Begin with sessions and groups &amp;folded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show &amp;kernel threads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> s</source>
            <comment>seconds, behind a number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not at all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds between two looks at the machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds that ended processes stay in the tree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds that new and adopted processes stay marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the best that answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>events from the kernel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pidfds, and looks for new numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only looks at the whole machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How births and deaths are noticed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> times a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks for new processes in a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> min</source>
            <comment>minutes, behind a number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes of history that are kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> MB</source>
            <comment>megabytes, behind a number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Megabytes that the history may take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Look at the machine every</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A shorter time shows more, and costs more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep &amp;ended processes for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark &amp;new and adopted ones for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice &amp;births and deaths by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for new &amp;numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only where the kernel does not tell of births itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep a &amp;history of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>but not more &amp;than</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::RowDelegate</name>
        <message>
            <source>%1 · in the lab</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::SessionMap</name>
        <message>
            <source>No process to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session map: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2 adopts orphans here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy as Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Fit to the Window</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::StatusRow</name>
        <message>
            <source>other users’ processes are hidden by the system (hidepid=%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>/proc shows processes only (subset=pid)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n not permitted to read</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not understood</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped: no file descriptor left</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read(s) that the kernel does not answer</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>the expression gave up on %n text(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n daemon(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n orphan(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be told</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n zombie(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kernel thread(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>kernel threads hidden (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scan %1 ms, %2 s ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paused · %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::StepsList</name>
        <message>
            <source>Steps of the lesson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done, not as expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step %1: %2, %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::TerminalView</name>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select &amp;All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the program writes, and where you type for it. The Tab key goes to the program: Ctrl+Tab and Ctrl+Shift+Tab leave the terminal.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::TopBar</name>
        <message>
            <source>Interval between two looks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every %1 s</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::TreeHeader</name>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset Columns</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::TreeView</name>
        <message>
            <source>Processes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::EmptyPage</name>
        <message>
            <source>It tells in words what the process is, who it belongs to, and how one can see that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sessions and groups can be selected too: they tell who gets Ctrl-C.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+F finds: a name, is:daemon, is:orphan, tty:pts/0 …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a process…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::FoldHead</name>
        <message>
            <source>%1: %2</source>
            <comment>title: value</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <comment>own session, done</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy &amp;value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy &amp;line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy with &amp;reasons</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::HeaderView</name>
        <message>
            <source>In words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::Link</name>
        <message>
            <source>%1: %2, go there</source>
            <comment>parent: 1 systemd, go there</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>daemonscope::lifelines::LaneBoard</name>
        <message>
            <source>Lifelines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From %1 to %2:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lab</name>
        <message>
            <source>Any program, call by call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the shell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl-C and kill: who is hit?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A script starts a backup and waits for it. If you kill the script, the backup goes on; if you press Ctrl-C, both are gone. It is often said that a parent passes the signal on to its children. Nobody passes anything on: what matters is to whom the signal was addressed, to one process or to a group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the backup, the script's child</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the script, started again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R: fork()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>K is in R's group, and that is the foreground group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Would Ctrl-C hit both now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes: both are members of the foreground group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A child is born into the group of its parent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The script carries on as if it were the backup, alone: then Ctrl-C and kill hit the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: kill -INT R</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The script is dead. The backup goes on, as an orphan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You send the same signal as Ctrl-C, but only to the script. Does the backup die, too?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kill with a pid reaches that one process. The parent's death sends nothing to its children.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Children die if their parent is controlled by a terminal and is killed by a signal.” R was both, and K lives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T: waitpid(), tcsetpgrp()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The prompt is back and K is in the background, in a group whose leader has died. If K read from the terminal now, it would get the error EIO: its group is orphaned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can you still end the backup with Ctrl-C?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No, its group is not in the foreground any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell waited for R only. Of K it knows nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>K stays in the foreground group, and Ctrl-C would still hit it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: kill K</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only now the backup has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How would one reach all that is left of the job, without knowing each pid?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With kill and the group's number, negative: it is valid as long as one member lives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kill -TERM -- -N sends to every member of group N.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup runs on for hours, and nobody waits for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: type ctrlc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once more the same. The shell is about to fork.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same command a second time: will it get the group number of the first?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. It gets a number of its own, that of its new first process.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This time the signal will come from the keyboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T: start the job; Q: fork()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same picture as after the first step: script and backup in one foreground group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is this job in a session of its own?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. All jobs of a shell are in the session of the shell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell made a new group for the new job, in the same session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell carries on as if it were its own child, and becomes the script itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: press Ctrl-C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both are dead. The shell, in another group, got nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who gets SIGINT now: the script, the backup, the shell?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Script and backup, the whole foreground group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The byte 3 arrives at the terminal's line discipline in the kernel, which sends SIGINT to each member of the foreground group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“The terminal receives the signal and forwards it.” There is only a byte until the line discipline makes a signal of it. With ISIG off, as in an editor, the byte is just read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is left of the job.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How does the shell know that the script was ended by a signal?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waitpid() tells it: the status holds the number of the signal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup was hit directly, not because its parent died.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No prompt appears, and the dead script stays a zombie.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why fork twice: to catch a terminal by accident</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After setsid() a process has no terminal, so why do daemons fork a second time? Because a session leader without a terminal gets one by merely opening it, say to write a message there. From then on that terminal can end it. The program here plays both sides: its first process is the window of a second terminal, and its child is a daemon that writes there. Once it forks a single time, then, with the word twice, two times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the window of the other terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a daemon made with one fork</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the window of another terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the child in between</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a daemon made with two forks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: fork(); L: setsid()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>L leads a session that has no terminal: a daemon made with one fork.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>L has no terminal. Can it get one?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes: it leads a session. The next steps show how easily.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is how far daemon(3) of the GNU C library goes: it forks only once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A carries on as if it were the daemon, and gives up: as a group leader it may not call setsid().</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>L: open() with O_NOCTTY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>L can write to the other terminal, and nothing else has changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has L a controlling terminal now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: O_NOCTTY, “no controlling terminal”, prevents it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A terminal that is only open is a file like others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>L: open()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>L controls the other terminal and is its foreground group: Ctrl-C typed there would hit the daemon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same without that flag, as one opens any file: what more will happen?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The terminal becomes L's controlling terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When a session leader without a terminal opens one that no session controls, and that it may read, the kernel gives it to its session. To write one line there was enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“A daemon must ask for a terminal to get one.” On Linux a plain open() does it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: close the window of that terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A, which held the other end of that terminal, has been killed, so the terminal is hung up, and the daemon was ended by SIGHUP: by a terminal that it never wanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens to the daemon when somebody closes that window?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It gets SIGHUP and dies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A hangup is told to the leader of the session that the terminal controls. That is L, and the default for SIGHUP is to die.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The prompt is back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A was killed with SIGKILL. Is anything of it left to clear away?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, its entry in the table: the shell has to wait for it, as for any child.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A was the job that the shell waited for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A stays a zombie, and no prompt appears.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: type ctty twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell is about to fork. Now the daemon will be made with two forks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new job runs in the same session as the one before. In the same group, too?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: each job is a group of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same program; the word makes it fork a second time after setsid().</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T: start the job; D, X: the double fork</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C stands where L stood, with one difference: its session's leader, X, is gone, and C leads nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who leads C's session?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody: X, whose number it bears, has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the double fork, as Rack and many daemons do it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell carries on as if it were its own child, and becomes the program itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: open(), twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same two calls as in L, the second without O_NOCTTY. C got descriptors, and no terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Will C catch this terminal as L did?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. To C it is just an open file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a session leader gets a terminal by opening it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: ioctl(TIOCSCTTY)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Operation not permitted”, EPERM, even for root.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And if C asks for it by force, as root?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>EPERM: the caller must lead its session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The 1 means “take it from another session”, which root may; but only leaders may ask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lab says that it worked; the table shows that C still has no terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: setsid()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C leads a session of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is the daemon safe from terminals for ever?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only as long as it does not call setsid() again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C leads no group, so nothing keeps it from leaving X's session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C stays a plain member, and the open() that follows has no effect on its terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Two forks guarantee that it can never have a controlling terminal.” A new setsid() cancels the guarantee.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: open()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And now C has caught it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What does the same open() do now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It makes the terminal C's controlling terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rule knows no daemons. It asks: does the caller lead a session without a terminal, and is this terminal free?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: chdir("rel/3")</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A has made the directory rel/3, the third release of some web application, say, and is in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A changes its directory. Does the shell's change with it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: each process has its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The working directory is a property of a process, inherited at fork. That is why cd has to be built into the shell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A stays in the lab's folder, and nothing is pulled away from under it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: fork()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B starts where A is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In which directory does the child begin?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In its parent's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fork() copies the working directory, as it copies umask and open files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B: chdir("/")</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B is out of the way; A stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What else changes in B?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For detaching from the terminal, this step of a daemon does nothing at all. It is there because the root directory is the one that can never vanish.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B shares A's fate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: rmdir rel/3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It worked, without a word. A's working directory exists no more; /proc marks it with “(deleted)”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A process is in this directory. Will rmdir be refused?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rmdir removes the name. The directory itself lasts, empty and nameless, until the last process has left it. A script that deletes old releases does this to every server that was started in one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“The working directory could be deleted or unmounted.” Deleted, yes. Unmounted, no: a process in it makes umount fail with “target is busy”. The daemon does not lose the file system, it blocks it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: getcwd(), open("a.log")</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both failed: No such file or directory. A's log was never written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A asks where it is, and creates a.log there. What does it get?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ENOENT, twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no path to a directory without a name, and nothing can be created in it. Absolute paths still work, and so does “..”, which is stranger still.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: mkdir rel/3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name is there again. A is still in the old directory: “(deleted)”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You create a directory of the same name. Is A back in it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name is not the directory. The new one has the same name and another inode; A holds the old inode.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: chdir("/")</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A stands on firm ground, and the old directory is really gone now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can a process leave a directory that was deleted?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, by any absolute path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An absolute path is looked up from the root, so it does not matter where one is. A daemon does this at its start, when nothing has happened yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The directory that disappears</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every process has a working directory, from which its relative paths start. A daemon runs for months, and nobody remembers where it was started. Here two processes are in the same directory; one moves to “/”, as daemons do, the other stays. Then the directory is deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stays in the directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moves away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rmdir, which removes a directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mkdir, which makes one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: close(0), close(1), close(2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A has no open descriptor at all. Its last link to the terminal is cut, as it should be for a daemon. All seems well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would a printf() do from now on?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its write() would fail with EBADF, which hardly any program checks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0, 1 and 2 are ordinary descriptors. That they stand for input, output and errors is nothing but a custom, though one that every library relies on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That descriptor stays on the terminal, and its place stays taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: open() three times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three harmless files have become standard input, output and error. The database is descriptor 2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which number does the third open() return?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open() always returns the lowest number that is free. The holes that close() left are filled first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: write a record; a library warns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing appears in the terminal. You will see soon where the warning went.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some library prints a warning to standard error. Where does it land?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the database: that is what descriptor 2 is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library cannot know. It writes to 2, as everyone does, and the kernel sees a valid descriptor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“They are of no use without a terminal, and could simply be closed but that some programs expect them.” After setsid() they still work, which is why one redirects them. And the danger of closing them is not an error, but that the numbers are used again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: fds null &amp;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B is the same program, and about to do it the other way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B will open /dev/null first. Which number will that get?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3: the first three are still the terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its three standard streams came from the shell by inheritance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B: open("/dev/null"), dup2() onto 0, 1 and 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The three numbers are taken, by something that harms nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why dup2() rather than close() and open()?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It replaces a descriptor in one go, and never leaves its number free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading /dev/null gives the end of the file at once; whatever is written to it vanishes, successfully.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B: write a record; a library warns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same two writes as by A. B's files are 3, 4 and 5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And where does the warning go this time?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nowhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It would be better still to keep the warning: today 1 and 2 of a daemon often lead to a log file or to the journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: cat data.db</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two records, and in between a line that has no business there: the warning of A's library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both programs wrote a record and a warning. How many lines has the database?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three. A's warning is among them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody got an error, nobody was told: the file is damaged in silence. That is why one never closes 0, 1 and 2, but occupies them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why not simply close 0, 1 and 2?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A daemon must not write into the terminal from which it was started. So why does everyone go to the trouble of opening /dev/null, instead of just closing standard input, output and error? Here the same program runs twice, once this way and once that way, and at the end you look at its database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closes its standard streams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>points them at /dev/null</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cat, the program that shows a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: hangup nohup &amp;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N is a background job like G. What is special: it ignores SIGHUP, and its output goes to a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does a job that is protected against hangups have another session or group than G?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another group, as every job; but the same session and terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nohup(1) does just these two things, ignore a signal and redirect the output, and then runs the command. It makes no daemon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: hangup daemon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>X forked D and left, and D called setsid(). D has a session of its own, and no controlling terminal; yet its streams still are the terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After setsid(), can D still write to your terminal?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes. setsid() closes nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The controlling terminal and open descriptors are two different things: the one decides about signals, the others about input and output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: hangup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F runs in the foreground. For D, the terminal's foreground group does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which of G, N, D and F differ in their session?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only D. The three jobs share the shell's session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A shell gives each job a group, and keeps them all in its own session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Each command started from the shell gets its own session.” It gets its own process group; the session is the shell's for all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: close the terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell and the foreground job are gone. G, a plain background job, lives on, without terminal, adopted by the reaper. So do N and D.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who dies: the shell, G in the background, N with nohup, D the daemon, F in front?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell and F.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kernel sends SIGHUP to the leader of the terminal's session only: the shell, which dies of it. When a session's leader ends, the group that was in the foreground gets SIGHUP: F. Nobody signals a running job in the background. bash and zsh would do it themselves, by sending SIGHUP to each job they know; this small shell and dash do not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“A signal to the session leader is forwarded to all groups of the session.” It is not. There are two side effects only: a hangup signals the leader, and the leader's end signals the foreground group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: wake G (SIGUSR1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>G wanted to write a line. That failed, so it gave up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>G still has descriptor 1 open. What will its write() return?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>-1, with the error EIO: the device behind it is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Many a job “dies when the window is closed” in this way only: not by a signal, but by its next line of output. A read() would have returned 0, the end of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: wake N (SIGUSR1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N wrote its line to nohup.out and lives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which half of nohup saved N just now: ignoring SIGHUP, or the file?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file. SIGHUP never came to N at all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ignoring SIGHUP helps against shells that pass it on, and against being the foreground job; the file helps against the loss of the terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: wake D (SIGUSR1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The daemon, safe from every hangup, died of a line of output. N, a leftover job with no terminal and adopted by the reaper, is all that remains.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>D has its own session. Is it safe?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From signals of the terminal, yes. Its output still fails with EIO.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is why a daemon points 0, 1 and 2 at /dev/null. And it is why “no terminal and adopted” does not make a daemon: N looks like that, too. N's session is that of a shell long gone, while D led its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The terminal window is closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You close a terminal window, or the connection to another machine breaks. What becomes of the programs that you started there? Some die, some go on, and which is which surprises even old hands. Here are four of the same kind: a plain background job (G), one protected as by nohup (N), one that made a session of its own (D), and one in the foreground (F).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a plain background job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a background job that ignores hangups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>starts D and leaves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in a session of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the foreground job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fork copies, exec keeps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new process is always the copy of another one (fork), and it becomes another program by exec. What does a child get from its parent, and what survives when it becomes another program? More than one would think: also where its output goes, which signals are ignored, and what its files may be read by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the program that you typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its child</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: umask(027)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What A prints shows that its pid and its group are equal: the shell made it the leader of a job.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does this change the umask of the shell, too?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. What a child changes, its parent never sees.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The umask says which permissions are taken away from each new file: here all that strangers would have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files that A and B make may be read by everyone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“A command's pid and its group are always equal.” Only for the first process of a job that an interactive shell started. In a script, commands stay in the script's group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: ignores SIGHUP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A hangup would no longer end A.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Will a program that A starts ignore SIGHUP, too?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, as you will see: that is how nohup works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For each signal a process has a disposition: the default, a handler of its own, or to ignore it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A closed window would end A, and B as well if it is in the foreground.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group, session, terminal, folder, descriptors, umask and ignored signals: all as in A. Only pid and ppid are B's own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which of all these fields will differ between A and B?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pid and ppid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fork() makes a copy; the manual lists the few things that are not copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A carries on as if it were B: it leads its group already, and becomes the other program itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B: setpgid(0, 0)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B leads a group of its own. The foreground group is still A's, so B is in the background now, in the same session and with the same terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is B out of reach of Ctrl-C now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes. But if it reads from the terminal, it is stopped: the terminal is still its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A process may put itself, or a child that has not called exec yet, into a new group or into another group of the same session, and nothing else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B stays in A's job: Ctrl-C would hit both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Processes can be grouped at will, in Ruby with Process.setpgrp(id).” Process.setpgrp takes no argument, and setpgid refuses strangers, other sessions and groups that do not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B: exec</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B runs a program from its beginning, and yet no field has changed: pid, parent, group, session, folder, descriptors, umask, and the ignored SIGHUP.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which of the fields will change when B becomes another program?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of these. Only handlers for signals go back to the default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exec replaces the program within the process. Descriptors that are marked close-on-exec are closed, and that is how A learns of it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: setpgid(B, …)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused: “Permission denied”, EACCES. B stays where it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can A fetch its child back into its own group?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: EACCES, for the child has called exec.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A program may rely on its group not being changed under it. That is why shells call setpgid() in the parent and in the child, both before exec.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lab says that it worked; the table shows that B has not moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: Ctrl-Z</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both processes are stopped: state T. At once the prompt is back, and the foreground group is the shell's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who will be stopped: A, which talks to you, or B as well?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both: they are in the same group, and that is in the foreground.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line discipline, the part of the kernel behind a terminal, turns Ctrl-Z into SIGTSTP for the whole foreground group. The shell learns of it because it waits with WUNTRACED, and takes the terminal back with tcsetpgrp().</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“The terminal receives the signal and forwards it to the foreground group.” No signal is forwarded: the terminal delivers a byte, and the kernel's line discipline makes the signal from it. In an editor, which switches that off, Ctrl-Z is read as a byte like any other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: bg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both go on. Only one thing tells them from a job in the foreground: the terminal's foreground group is the shell's, not theirs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By what, in /proc, can you tell a background job from a foreground job?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By pgid and tpgid: in the foreground they are equal. Nothing else differs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bg is a command of the shell: it sends SIGCONT to the group, and does not give it the terminal. A caught SIGCONT also ended A's pause().</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: write(1, …) from the background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line appears right behind your prompt. Nobody was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May a background process write to the terminal?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, unless the terminal was told otherwise (stty tostop).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output from the background only makes a mess; input would be lost to the wrong reader. So by default the kernel guards reading alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is not written; nothing else depends on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: read(0, …) from the background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both processes are stopped, though only A wanted to read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reads from the terminal. Who is stopped?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole group: A and B.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you type belongs to the foreground job. Whoever else reads makes the kernel send SIGTTIN to his whole group, and the read waits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: fg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The job has the terminal, and goes on. A stands before the very same read() once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has become of A's interrupted read()?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kernel starts it again. A notices nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fg does two things, in this order: tcsetpgrp() gives the terminal to the group, then SIGCONT lets it go on. The other way round A might read too early and be stopped again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: read(0, …) again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now A sleeps in read(), and waits for you to type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same call by the same process: will A be stopped this time?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. Its group is the foreground group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kernel compares the reader's group with the terminal's foreground group at each read. The process has not changed; the terminal's number has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: type a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A's read() returned the line. A is about to greet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two processes wait for the terminal, A and the shell. Who gets the line?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A. The shell does not read now: it waits for its job.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until A reads, the line lies in the kernel. There is no addressee: whoever is allowed to read takes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: greet; from now on tostop holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A greets you. Just before, it has switched on TOSTOP, a property of the terminal, not of A: the same as the command stty tostop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TOSTOP is on. Does it bother A now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: A is in the foreground.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TOSTOP makes the kernel guard writing as it guards reading.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: write(1, …) from the background, with tostop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No line appears. The whole group is stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And now, with tostop?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole group is stopped, this time by SIGTTOU.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A shell has to ignore SIGTTOU itself: else tcsetpgrp(), called from the background, would stop it in the middle of taking the terminal back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is written, and nobody is stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: kill -KILL A</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A died although it was stopped; it stays a zombie until the shell looks. And B, which nobody had signalled, is gone too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can a stopped process be killed? And what becomes of B?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By SIGKILL at once; other signals wait until it is continued. B dies as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With A died the last link between this group and the shell: nobody could ever continue the stopped B. For that case the kernel sends SIGHUP and SIGCONT to the group. The lesson on orphaned process groups is about nothing else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop, background, foreground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A shell has one terminal and many jobs. Ctrl-Z stops the job in front, bg lets it go on behind, fg brings it back. None of that is done by the terminal window: the shell and the kernel do it with one number, the terminal's foreground process group. Here you see who may read and write at which moment, and what the kernel does to those who may not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the job: it talks to the terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a helper in the same job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: open("run.log", …, 0666)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C asked for 0666, readable and writable for all, and got 0600.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which permissions will the new log file have?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0600: what was asked for, without the bits of the umask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The umask is inherited. Whoever started the daemon had 077, for private files; so now nobody else can read the daemon's log or connect to its socket. With a umask of 0 everybody could write to them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: umask(022)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the umask is new. The file that exists already keeps its 0600.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does the log file that is already there change?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. The umask matters at the moment of creation only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A daemon sets the umask that it wants instead of trusting its starter's. daemon(7) says 0: then each open() has to ask for the right permissions itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next file gets 0600 as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: open("run.log", …, 0666) again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was deleted and made anew: 0644.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And which permissions now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0644.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0666 without 022: all may read, only the owner may write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: kill -TERM C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing. C goes on as if nobody had asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You ask the service to stop, with SIGTERM. Does it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: it ignores SIGTERM, without ever having decided to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That a signal is ignored is inherited too, over fork() and even over exec(). Handlers are not: exec() resets them. So a starter that ignores SIGTERM makes daemons that only SIGKILL can stop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: close_range(3, …)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before, descriptor 3 was open: a lock file that the starter had forgotten. Now it is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What if the forgotten descriptor had been a listening socket?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its port would stay taken for as long as the daemon lives, though its owner is long gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open files are copied by fork() and kept by exec(), unless they were opened with close-on-exec. A lock or a pipe that never ends comes from the same carelessness.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lock file stays open, in a process that knows nothing of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: set SIGPIPE and SIGTERM on purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SIGTERM is no longer among the ignored signals. SIGPIPE is, by C's own decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where in /proc can one see which signals a process ignores?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the line SigIgn of its status file: one bit for each signal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>daemon(7) asks for it: reset all signals to their defaults and unblock them, then set the few that you mean to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: kill -TERM C again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This time it ended at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It dies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By default SIGTERM ends a process. A daemon that has something to put away first catches it; none should ignore it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Fork, setsid, fork, chdir and /dev/null: that is a daemon.” The usual recipe stops there. daemon(7) lists fifteen steps, and the ones that are left out are those that hurt later: umask, signals, leaked descriptors, the environment, a pid file without races, giving up privileges, reporting readiness.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the usual recipe leaves behind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The double fork frees a daemon from its terminal. But a process inherits much more from whoever started it: the umask, ignored signals, open files. Here a daemon has just been made by the book, from a careless starter. Its ids are perfect, and yet its files are unreadable, it cannot be stopped, and it holds something open that is none of its business.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the careless starter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in between, leader of the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the daemon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orphans: who adopts them?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When a process dies, its children live on as orphans and get a new parent at once. Many books say that this is always process 1. Here are four generations, and the eldest has offered to adopt: watch the youngest change its parent twice. It also tells you itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the eldest: a manager that adopts orphans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its grandchild</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the youngest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S: offers to adopt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No field of the table has changed, and none could.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which line of /proc shows that S is ready to adopt?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None: only S itself can ask for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A process may mark itself as a “child subreaper”. systemd does so for each user, and so do container managers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orphans pass S by and go to the next reaper above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S: fork()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P is an ordinary child of S.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does P adopt orphans, too, now that its parent does?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. The offer is not inherited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fork copies nearly everything. The mark of a subreaper is one of the exceptions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S carries on as if it were P: it adopts its own grandchild.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P: fork()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The third generation: group and session are still those of S and T.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose group and whose session will Q be in?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S's group and T's session: nobody has called setpgid or setsid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group and session are handed down from parent to child.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P carries on as if it were Q.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Q: fork()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A chain of parents: S, P, Q, K.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If Q dies, who can become K's parent?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S, who has offered it. P has not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kernel looks upwards from the dead parent for the first one that has offered to adopt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Q carries on as if it were K: nobody becomes an orphan when S dies but P.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Q: exit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>K went to S and passed P by, its living grandparent. Group and session are as before: being an orphan changes the parent and nothing else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is K's parent now: P, S or process 1?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orphans go to the nearest living forebear that offered to adopt; if there is none, to the first process of the pid namespace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“The parent of an orphan is always process 1.” Here it is S. Never test for 1 to find out whether your parent has died.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P: waitpid()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now Q is gone for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who has to clear the dead Q away: its parent P, or S?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P. Each dead process is waited for by its own parent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was adopted are the children of the dead, not the dead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Q stays a zombie as long as P lives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S: exit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All children of S have moved on, its own child P and the adopted K alike. K is with its third parent now, and has not noticed: nobody is told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And if the one who adopts dies?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its children go to the next one above, in the end to init.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the first process of a pid namespace is sure to be there: if it dies, the kernel ends the whole namespace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P and K are orphans, but no daemons: they are still in the shell's session and have its terminal. That is what remains of a job whose first process has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P and K are orphans. Are they daemons?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. They have a terminal, and a session that is not theirs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be an orphan is about the parent; to be a daemon, about the session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S stays a zombie, and no prompt appears.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: kill -STOP E</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group of C is half stopped: C runs, E does not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You stop E. Is C, in the same group, stopped as well?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. A signal to one number reaches one process.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a signal to the group would have stopped both. From now on somebody has to continue E one day: for that it needs a process that knows this group as its job.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With nobody stopped, nothing would be signalled in the next step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: kill -TERM P</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P ended, and with it E, which nobody had signalled. C caught a SIGHUP and says so. Q lost the same parent at the same moment, and was told nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P dies. Who of C, E and Q is sent a signal?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C and E: SIGHUP, then SIGCONT. Not Q.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group is orphaned when none of its members has a parent in another group of the same session: nobody is left who could do job control for it. If a member is stopped at that moment, it would stay so for ever; so the kernel sends SIGHUP and SIGCONT to the whole group. E died of it, C has a handler. Q's group was orphaned too, but nobody in it was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Orphans carry on as if nothing had happened.” In general, yes. But a stopped job that loses its last parent is hung up by the kernel, and its running members with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T: tcsetpgrp()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The prompt is back. C and Q are in background groups now, that no shell knows as jobs: jobs, fg and bg cannot name them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was the terminal's foreground group until now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P's, a group without any member. Ctrl-C would have reached nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The terminal keeps the number until somebody sets another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The terminal still belongs to an empty group. So the shell's own read() is one from the background: as it ignores SIGTTIN, it gets EIO, takes that for the end, and leaves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: kill -TSTP C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C runs on. The signal that Ctrl-Z stands for had no effect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SIGTSTP is what Ctrl-Z sends. Does it stop C?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In an orphaned group, the default action of SIGTSTP, SIGTTIN and SIGTTOU is left out: nobody would ever continue the stopped process.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: wake Q, which then reads (SIGUSR1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Q tells the error: Input/output error. It was not stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Q reads from the terminal, and is in the background. A job of the shell would be stopped. And Q?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its read() fails at once with EIO.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A stop by SIGTTIN could never be undone in an orphaned group, so the kernel returns an error instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: kill -STOP C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C is stopped, and will stay so until you send SIGCONT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SIGTSTP did not stop C. Will SIGSTOP?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, always.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SIGSTOP and SIGKILL ask nobody, and no rule spares anyone. And as the group was an orphan before, the kernel does not come to its rescue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orphaned process groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not only processes can be orphans: process groups can, too. A group is orphaned when nobody is left who could stop and continue it as a job. That matters only for jobs that are stopped at this moment, and for those the kernel has a special rule. It is the one case in which the death of a parent does send a signal to those it leaves behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the job that you started; parent of the others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leader of a second group; catches SIGHUP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a member of C's group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>alone in a third group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N: fork() after unshare(CLONE_NEWPID)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen from here, I is an ordinary process with an ordinary number. It says about itself: I am 1, my parent is 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N has called unshare(CLONE_NEWPID). Who is in the new pid namespace: N, or its child?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only its child, and that is process 1 there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A process cannot change its own number, so unshare() only decides where later children are born. Each process inside has two numbers, one for each namespace (NSpid in its status file). “0” stands for: my parent is outside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Init is the only process whose parent is 0.” On every Linux machine the parent of kthreadd (2) is 0 too, and so is that of the init of every pid namespace, seen from inside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I: fork()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>J is 2 inside. I now sleeps, and will never wait for a child.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group and session of J are N's and the shell's. What are these numbers inside?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0: their leaders are outside, and have no number there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pid namespace can show only what is in it or below it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>J: fork()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>K is 3 inside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many processes can K see, and how many of the lab can you see?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>K sees three, from here one sees all. One looks into a namespace, never out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Namespaces are nested, and each process has a number in its own and in all above it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>K: getpid(), getppid()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>K says: I am 3, my parent is 2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which number will K tell for its parent?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2, J's number inside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System calls translate numbers for whoever asks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>J: exit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>K was adopted by I, not by the machine's reaper. J stays a zombie, because I is a bad init and never waits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>K becomes an orphan. Who adopts it: the machine's reaper, or I?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I. Orphans do not leave their namespace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever is process 1 inside inherits all its orphans and has to wait for them. In containers that is often a program that does not know of this duty; that is what small inits such as tini are for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“The parent of orphans is always process 1.” Inside it looks so; from outside, the very same process 1 is some ordinary number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>K: getpid(), getppid() again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>K says: I am 3, my parent is 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And which number for its parent now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody told K. A process learns of its adoption only by asking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: kill -TERM I</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I lives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I has no handler for SIGTERM. Will it die?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: it is an init.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kernel protects the init of a namespace: a signal for which it has no handler is dropped. That is why stopping a container so often takes ten seconds, until SIGKILL comes from outside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: kill -KILL I</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All that lived inside is gone, the zombie J too. I waits for N to notice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SIGKILL from outside does work. What becomes of K?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kernel kills it, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without an init nobody could adopt. So its death ends the namespace: every process in it gets SIGKILL. No setsid() and no double fork saves a daemon from that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Init is the one process that is sure to be there.” It is, because the kernel makes it so: when the first process of the machine dies, the kernel stops; when that of a namespace dies, all inside die.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N: waitpid(I)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I is cleared away. The namespace is empty, but N's children are still to be born into it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can N start a new process in this namespace, as a new init?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You will see in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N asked for the number it knows, not for 1. To N, init is an ordinary child.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N: fork() into the dead namespace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot allocate memory, says N. There is plenty of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So, does the fork succeed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: ENOMEM.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A namespace whose init has died accepts nobody any more, and the kernel has no better errno for it. It is a well-known riddle in logs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pid namespace: another process 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a container there is a process 1, too. It is not the machine's: a pid namespace is a room of its own for process numbers, and the first process in it is its init, with all duties and rights of one. From outside you see ordinary processes, from inside a machine of their own. Here you look at both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>makes the namespace, as a container runtime does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the init of the namespace, 1 inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a process inside, 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its child, 3 inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>H: clone3() with the number 500</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To H, the new process is 500. From here it has another, ordinary number: it was born in a pid namespace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What identifies P for the rest of its life, and after?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not its number: only a pidfd, or the number together with the time of its start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pidfd is a descriptor for one process. It never comes to mean another, and it tells when the process ends. H opens one for P at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: kill -KILL P</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P is a zombie until H waits for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P is dead. Is its number free?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A zombie is little more than a number and an exit status, and it keeps both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File exists, says H: the number is taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can H make another process 500 now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: EEXIST.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is what zombies are good for: as long as a parent has not asked, the number cannot come to mean somebody else, and the parent cannot be mistaken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>H: waitpid(500)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P is gone for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usually it would take long until 500 comes up again: numbers are handed out in turn, up to pid_max. On a busy machine with a small pid_max that is a matter of minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>H: clone3() with the number 500, once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Q is 500 now. A signal by P's pidfd failed: No such process. A signal by the number 500 would have hit Q.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>H still has P's pidfd, and it knows the number 500. Which of the two would hit the stranger Q?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pid file holds a number. Between reading it and kill() the daemon may end and the number be given to another. A pidfd cannot be mistaken so. Number and start time together nearly can't: start times are counted in hundredths of a second, and only a reuse within one of them would go unseen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“A process is identified by its pid.” While it lives, and until its parent has waited for it. After that the number may mean anybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>H: clone3() with the number 700</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>G is 700 in its namespace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which group is G in?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In that of S, like H: inherited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fork() and clone() copy the process group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>G: setpgid(0, 0)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>G leads a group that is numbered like itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which number does the new group get?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>700, that of its leader. Groups have no numbers of their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processes, groups and sessions share one set of numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no group 700, and the number is free as soon as H has waited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>G: fork()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>M is a member of group 700.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who keeps the group alive when G is gone?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>M. A group lives as long as it has a member.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group needs no living leader: the leader is only whoever has its number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>G: exit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>M was adopted by H, the init of its namespace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who adopts M?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>H.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orphans stay in their pid namespace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>H: waitpid(700)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>G is gone. The group still bears its number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No process is 700 any more. Is the number free?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: a group is called so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A number is free when no process, no group and no session bears it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File exists. There is no process 700, as the next line says; but a signal to the group 700 arrives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can a new process get the number of a group whose leader is dead?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Else a stranger would be a group leader by accident. So a daemon whose session is numbered like its dead first parent can never be confused with a new process of that number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: kill -KILL M</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last member of group 700 is a zombie.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does a zombie keep its group's number, too?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A zombie keeps all its numbers: its own, its group's and its session's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>H: waitpid(-700)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With M the group has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which child does waitpid(-700) ask for?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any child in group 700.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A negative number means a group, here as with kill().</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>H: clone3() with the number 700, once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It worked: R is the new 700.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody bears it any more: no process, no group, no session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same number, another process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are only so many process numbers, and they are used again. So a number in a pid file or in your head may one day mean a stranger. When does a number become free, and when not? Usually one would have to wait for chance; in a pid namespace of its own a program may choose the numbers, and that is what H does here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>makes the pid namespace, and waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the init of the namespace: gives the numbers away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first process 500</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the second process 500</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first process 700, leader of a group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a member of group 700</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the second process 700</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pipeline is one job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>git log | grep shipped | less: three programs, one line, one Ctrl-C. How do they belong together? None of them is a child of another. They are one process group, which shells call a job, and the terminal has one group in the foreground at a time. Here the three stages are one small program, and something runs in the background, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a job in the background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first stage, like git log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>second stage, like grep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>third stage, like less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: type the pipeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell has read the line and is about to fork. X runs in the background: its group is not the one that has the terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many groups and how many sessions will this line make?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One group, and no session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell makes one group for each line that you type: a job.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Each command gets its own process group, and each line its own session.” All commands of a line share one group, and all jobs share the shell's session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T: fork(), setpgid(A, A)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first stage leads a new group. Session and terminal are the shell's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What are A's group and session?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its group bears its own number, its session the shell's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parent and child both call setpgid(): nobody knows which of the two runs first, and whoever comes second changes nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A stays in the shell's own group, as it would in a script: Ctrl-C would be meant for the shell, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T: fork(), setpgid(B, A); fork(), setpgid(C, A)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three siblings, all children of the shell, all in group A. Its number is that of the first stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is one stage the parent of another?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. The shell started all three.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What joins them are pipes and the group, not descent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell carries on as if it were the second stage, and no shell is left to take the terminal back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T: tcsetpgrp(A)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group A has the terminal. All in the session see the same number here: in the foreground is whose group equals it, in the background everyone else, the shell too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who decides which group is in the foreground?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell. The kernel only keeps the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One number per terminal is all there is to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The children ask for the terminal themselves before they start, just in case.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A, B, C: dup2(), exec</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each stage has its ends of the pipes and has become its program. The lines run from A through B to C, and stderr of all three is still the terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standard input of C is a pipe. Where will it get its keys from?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From /dev/tty, the controlling terminal, as less does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dup2() puts an end of a pipe in the place of 0 or 1, and exec keeps it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing, as long as the shell has done it: each of them only makes sure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: exit; T: waitpid()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group's leader is gone, and the group lives on under its number. “The leader is gone” makes neither an orphan nor a daemon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does the group end together with its leader?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. It ends with its last member.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group needs no living leader; its number stays reserved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B is dead. C got SIGINT as well, but has a handler for it, as less does, and stays. X and the shell got nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who gets SIGINT: B, C, X, the shell?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B and C, the living members of the foreground group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a process does with a signal is its own affair.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Ctrl-C kills all of them.” It reaches all of them; whether they die of it is up to each.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: type q</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C has read the key from the terminal and is about to leave.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May C read from the terminal?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes. Its group has the terminal; a reader in the background would be stopped by SIGTTIN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C may read: its group is in the foreground.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: exit; T: waitpid(), tcsetpgrp()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell has waited for each stage, has taken the terminal back, and has had a look at its background job before it prompts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who takes the terminal back?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell, by tcsetpgrp(). It is in the background while it does so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That call from the background would stop the caller with SIGTTOU. So shells ignore that signal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: kill the shell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The session's leader is dead. X goes on: it lost its parent and its terminal, but got no signal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does a signal to the session's leader reach the jobs of the session?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When a session leader ends, its terminal is freed, and only the foreground group gets SIGHUP. That was the shell's own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“A signal to the session leader is forwarded to all groups of the session.” It is not. Some shells send SIGHUP to their jobs themselves when they get one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The double fork: how a program becomes a daemon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You type a command, and a moment later the prompt is back although a server now runs: it has become a daemon, a process that belongs to no terminal and to nobody's login. In life that takes less than a thousandth of a second. Here it waits before each of its system calls until you let it go on, so that you can see which call changes what: who is whose parent, which group and session they belong to, and who would be hit if you closed the window. The program is real, and so is all that you see.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B: setsid() is skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B was told that it leads a new session, and says so. The table shows that nothing has changed: group A, the shell's session, the shell's terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suppose a program forgets this call. What does B keep?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell's session, its terminal, and the group that it was born into.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C is born into group A, into the shell's session, and with its terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In which session will C be?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the shell's, as its parent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session, group and terminal are inherited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C is an orphan, and looks much like a daemon; but its session's leader is the shell, which lives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C's parent is the reaper now. Is C a daemon?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. It still belongs to a terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To fork twice alone detaches from the parent, not from the session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The daemon is dead. The shell got SIGHUP and ended, and with the session's leader gone, the foreground group got SIGHUP as well: that is group A, and C is still in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its streams are on /dev/null, its parent is the reaper. Does C live on?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. SIGHUP ends it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When a session leader ends, the kernel sends SIGHUP to the foreground group of its terminal. Only setsid() takes a process out of reach.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip setsid, and close the terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The double fork as before, but setsid() does not happen. The window is closed while the program's group is still in the foreground: the shell has not yet come to notice that its command is done. In life that is a short moment at a prompt, but a long time when a script started the daemon, for then its group stays in the foreground until the whole script has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C lost its terminal and got no signal: its group was in the background. It lives, by luck rather than by design: with another shell, or in the foreground, it would be dead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C is in the shell's session, in a background group. Does it get SIGHUP?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. It only loses its controlling terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A hangup is told to the session's leader and, when that one ends, to the foreground group. A shell may send SIGHUP to its jobs itself, as bash does; but this shell believes that its job has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Without setsid the daemon would get the signals that the terminal sends to its whole session.” No signal goes to a session. What remains is the terminal itself: reads from it, /dev/tty, and its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip setsid, get the prompt back, and close the terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same omission, but this time the prompt is back before the window is closed. Many books say that the daemon would now be ended by SIGHUP as a member of the shell's session. See for yourself what the kernel does to a background group, and what it does not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: fork() fails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No child was born. A prints “Resource temporarily unavailable”, EAGAIN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The user may start no more processes, so fork() fails. What should A do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say so, and end with a status that is not 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fork() returns -1 and no child. There is a limit on processes for each user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“if (fork()) exit(0);” With it A would now end with success, and there would be no daemon: -1 counts as true.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: exit 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A ends with 1. There is nobody to become an orphan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who will learn that there is no daemon?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell: the exit status is kept until it asks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As long as the first parent lives, a failure can still be told to whoever started it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The prompt is back, and the shell knows that the command failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the first fork fail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fork() can fail: because of a limit on processes, or for want of memory. It is rare, and therefore seldom tested. Here the first fork fails, and you see who learns of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B: fork() fails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No C was born. B can still print its complaint into the terminal, after the prompt and perhaps into what you are typing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second fork fails. Who can still be told?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody by the exit status: the shell has its answer already, and it was 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A ended with success before B had done its work. A good daemon lets its first parent wait until the daemon reports, through a pipe, that it is ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B: exit 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B is gone, and with it the only trace of the failure. There is no daemon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To whom does B's exit status go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the reaper, which throws it away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An orphan's exit status is of interest to nobody any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the second fork fail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the first fork fails, the shell learns of it. What if the second one fails, when the prompt is back and the shell has been told that all went well?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first child, leader of the new session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B is a copy of A. Only its own number and its parent are new; group, session, terminal, folder and open files are those of A. And B leads nothing: no group and no session bears its number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which of pid, ppid, pgid and sid will differ between A and B?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only pid and ppid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell made A the leader of a process group, and a group leader may not start a session. B, with a fresh number, leads nothing and may: that is what the first fork is for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A carries on alone as if it were the child. It is still the leader of its group, so setsid() will be refused with EPERM, and this program then gives up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“In C, `if (fork()) exit(0);` does it.” It also exits, without a word, when fork has failed: -1 is not 0. This program tests for that first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: exit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A is dead, but stays in the table as a zombie until the shell asks about it. At that very moment B got a new parent: not the shell, which is its grandparent, but the reaper. B itself was told nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is B's parent now: the shell, the dead A, or somebody else?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else: the reaper. That is the nearest living forebear that offered to adopt orphans, else the first process of the pid namespace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A parent's death does not end its children. The kernel hands them to a process that is sure to clear them away one day; grandparents are not asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“The parent of an orphan is always process 1.” On Linux any forebear may have offered to adopt: below a desktop session it is often systemd --user. The name shown here was measured before the run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The prompt is back. The shell has cleared A away and made its own group the foreground group. B is in a background group now, one whose leader no longer exists: the number A lives on as a group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B still has its controlling terminal. Would Ctrl-C kill it from now on?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. Ctrl-C goes to the foreground group, and that is the shell's again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell waited for A and for nobody else, so to the shell the command is done. Its waitpid() returned, and with tcsetpgrp() it took the terminal back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A stays a zombie, no prompt appears, and B stays in the foreground group: Ctrl-C would still hit it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“The terminal thinks that the command is done.” The terminal knows nothing of commands: it is the shell that notices. Whoever reads the output through a pipe goes on waiting, for B still holds the other end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B: setsid()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One call, three effects: B leads a new session, leads a new group, and has no controlling terminal. Parent, folder and descriptors are as before, and so what B prints still appears in the terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After setsid, will a line that B prints still appear in the terminal?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes. To lose the controlling terminal does not close a single descriptor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A session is what a terminal controls. Outside of the shell's session B gets no Ctrl-C, no Ctrl-Z and no hangup of that terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B stays in the shell's session and keeps its terminal: if its group is in the foreground, Ctrl-C or a closed window ends it; in the background, reading from the terminal stops it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“setsid can only be called by a child process.” By any process whose number is not a group's number: the second command of a pipeline may call it without a fork.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B: fork()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C is a plain member of B's session and of B's group. B leads both; C leads nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is C a session leader?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: its session has B's number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a session leader can get a controlling terminal, and it gets one by merely opening it. A process that leads no session never does: that is what the second fork is for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B carries on as if it were the child, and is still a session leader without a terminal: the first free terminal that it opens becomes its own, with its hangups and its Ctrl-C.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B: exit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are the marks of a daemon: its group and its session bear the number of a process that no longer exists, it has no terminal, and its parent is the reaper. Nobody but the reaper had to wait for B.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What are the group and the session of C, now that B is gone?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still B's number. The kernel gives it to no new process as long as C bears it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With its leader gone, the session has nobody left who could get a terminal. No signal was sent to C: B was a session leader, but one without a terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“From now on it can never have a controlling terminal again.” Unless C calls setsid() itself: it leads nothing, so it may. The lesson on the controlling terminal shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: chdir("/")</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the current folder has changed. C was detached before already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Must a daemon be in / to be detached?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. It goes there so that it holds on to no folder and no disk that others may want to remove.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>/ is the one folder that is always there and is never unmounted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk of the start folder cannot be unmounted (“target is busy”). And if the folder is deleted, C stands in a folder without a name, where it can create no file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Else the daemon's folder could be unmounted under it.” It is the other way round: as long as the daemon stands there, umount is refused. Only deleting the folder works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: stdin from /dev/null</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open() gave the lowest free number, 3, for 0 to 2 were in use; dup2() put it in the place of 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will a read from standard input return from now on?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 at once: the end of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Libraries take it for granted that 0, 1 and 2 are open. /dev/null is always there, ends at once when read, and swallows whatever is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If C reads, it takes keys away from the shell: it is not stopped for it, since that terminal is no longer its controlling terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Without a terminal the standard streams are of no use anyway.” They work as before: C can still read your keys and print into your window. That is why they must be replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: stdout to /dev/null</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standard output leads nowhere now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What becomes of a line that C prints after this?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is written with success, and vanishes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A real daemon puts a log file here, or a socket of the system's log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its output goes on appearing between your commands, and once the window is closed, each write fails with EIO.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: stderr to /dev/null</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last link to the terminal is cut. C is a daemon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could C simply have closed 0, 1 and 2 instead?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could, but the next three files that it opens would get those numbers, and a message meant for the terminal would be written into one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A terminal's other side sees the end only when the last copy of its descriptors is closed: ssh, script and $(…) wait for that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever waits for the end of the output, like ssh or $(…), hangs as long as C lives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell got SIGHUP and is gone. C lives, and noticed nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Will the daemon get SIGHUP, too?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A hangup is told to the leader of the session that the terminal controls, and when that leader ends, to its foreground group. C is in another session, and holds no descriptor of the terminal either.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Closing the terminal kills all that was started in it.” The kernel signals only the session's leader, and then the foreground group. It is some shells that pass SIGHUP on to the jobs they know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A, B: the double fork</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The double fork as you know it. C is detached, its streams are still the terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What ties C to the terminal now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the descriptors 0, 1 and 2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fork, exit, setsid, fork, exit: the lesson on the double fork shows each of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip the second fork, and open a terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second fork does not happen, so the daemon remains the leader of its session. Then it does something harmless: it writes a line to another terminal, as one would to tell an operator. The window of that terminal is played by the program's first process.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the daemon, leader of its session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: fork(); B: setsid()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B leads a session without a terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So far all is as it should be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B: fork() is skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B carries on as if it were the child, and still leads its session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B works like any daemon without the second fork. Is anything wrong with it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet. But a session leader can catch a terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>daemon(3) of the GNU C library leaves the second fork out, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B: open() with O_NOCTTY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With this flag nothing happens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who always remembers O_NOCTTY needs no second fork. Who does?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B: open()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By merely opening it, the daemon has made that terminal its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B opens the same terminal without the flag. What changes?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It becomes B's controlling terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B leads a session that has no terminal, and this terminal is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The terminal was hung up, and SIGHUP has ended the daemon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody closes that window. What happens to the daemon?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is ended by SIGHUP.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B was the leader of the session which that terminal controlled. With a second fork, the open() would have had no such effect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A closed number is free, and the next file that is opened gets the lowest free one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open() returns the lowest number that is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: open("customers.txt")</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of customers is descriptor 2: where every library writes its complaints.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which number does the third file get, and what is that number used for?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2, standard error.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close 0 to 2 instead of using /dev/null</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A daemon has no use for standard input, output and error: why not simply close them? Here it does so, then opens its files, and then meets a small error which it reports as any program does. Look into its list of customers afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cat, which shows a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: close(0)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Descriptor 0 is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: close(1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Descriptor 1 is free. A print would now fail with EBADF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: close(2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All three are free, and C is rid of the terminal. So far this looks fine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: open("queue.txt")</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first file became standard input.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: open("users.txt")</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second became standard output: a print anywhere in the program lands in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: type cat customers.txt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meanwhile C has written two customers, could not open its settings, and said so. The shell is about to show you the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing failed so far: writing to descriptor 2 worked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T: runs cat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ada, Grace, and a customer called “settings: No such file or directory”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where did the error message go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Into the list of customers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>perror() writes to descriptor 2, whatever that is. With /dev/null on 0 to 2 the files would have got 3, 4 and 5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T: starts the job; A, B: the double fork</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A daemon, and yet it carries something of your shell with it: the umask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two forks, an exec and a setsid later: which umask does C have?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still the shell's, 077.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the umask of whoever started it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The umask says which permissions are taken away from each new file. It is inherited, so a daemon has the one of whoever happened to start it, unless it sets its own. Rack's recipe does not. Here the user is careful and has 077; the daemon's own call is skipped; and then nobody else can read its log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: type umask 077</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From now on your new files are for you alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>umask is built into the shell. Why is it no program of its own?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A program could only change its own umask, not its parent's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>077 takes all permissions from the group and from all others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: type log_file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell is about to start the daemon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The umask will be handed down from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: umask(022) is skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C's umask is still 0077.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The daemon does not set its own umask. What will its log file be like?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readable by its owner only: 0666 without 077 is 0600.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>daemon(7) asks for it: set the umask, so that open() alone decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: open("daemon.log")</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program says it: the mode is 0600 and not 0644. A log that the operator cannot read; or, had the umask been 0, a log that everyone may write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It asks for 0666. Which mode does it get?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0600.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kernel takes the bits of the umask away from what open() asks for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A, B, C: become a daemon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All as it should be, but for one thing: C ignores SIGTERM and does not know it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is SIGTERM still ignored in the grandchild?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes. Nothing on this way resets it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither fork() nor setsid() touches what is ignored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start it where SIGTERM is ignored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever stops a service sends SIGTERM and waits. But a signal that is ignored stays ignored over fork and over exec: if the program that starts the daemon ignores SIGTERM, so does the daemon, though not a line of its code says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: ignores SIGTERM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A is a careless starter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does this concern the program that A will become?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes: what is ignored stays ignored over exec.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nohup does the same with SIGHUP, and there it is wanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: exec</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A is double_fork now, and still ignores SIGTERM.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Would a handler for SIGTERM survive exec as well?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No, handlers go back to the default: their code is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what is ignored remains.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: kill C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing happens. kill reported success.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You stop the service with SIGTERM. Does it stop?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An ignored signal is thrown away. A good daemon resets all signals to their defaults at its start, as daemon(7) asks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: kill -9 C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gone, without a chance to save anything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And with SIGKILL?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes: it cannot be ignored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service managers wait a while for SIGTERM to work, and then do the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>setsid: three effects and one refusal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A session is everything that was started from one login or one terminal window; a terminal controls at most one session. setsid() is how a process leaves: it starts a session of its own. It is the heart of becoming a daemon, and it is refused to the very process that you typed. Here you see to whom it is granted, and what it changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the program that you typed, leader of its group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a member of B's session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: setsid()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused: “Operation not permitted”, EPERM. Nothing has changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You typed A at the prompt. Will setsid() work in it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: EPERM.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shell made A the leader of a process group. A new session would need a group with A's number, and that number is taken: other members would be left in a group that spans two sessions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lab returns A's number, and A believes that it leads a session. /proc shows that it does not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Any process can be made a daemon just like that.” Not the one that leads a process group: it must fork first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B is in A's group and in T's session, and leads neither: its own number is fresh.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can B be a group leader right after the fork?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. Its number is new, its group is inherited; and the kernel gives no process a number that still serves as a group or a session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fork is the trick that makes setsid() legal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A carries on as if it were B, and is refused again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three effects in one call: a new session, a new group, no controlling terminal. Its parent is still A, and what it prints still appears.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A, B's parent, still lives. Does setsid() work all the same?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes. One need not be an orphan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B's number was free as a number of a group and of a session. A new session begins without a terminal, and B is its leader.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B stays in the terminal's session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“A session group.” The word is session; only process groups are groups. A session holds groups, and a group lies wholly in one session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B: setsid() again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused. B leads a session and a group now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And a second time?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>EPERM: B has become a group leader itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever leads a session also leads a group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing: it is refused in any case.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>M is a plain member of B's session: the same place as the daemon's after its second fork.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does M lead a session?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No, B does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A child inherits session and group, as always.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B carries on as if it were M; it leads its session, and its next setsid() is refused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>M: setsid()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>M has left B's session and leads one of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could the grandchild become a session leader again?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, by calling setsid() itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rule only asks whether a group bears the caller's number. None bears M's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>M stays in B's session. Should B end, M would be like a daemon after its second fork.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“After the second fork it can never get a terminal.” Only as long as it does not call setsid() once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A is still a copy of the supervisor. It will become the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many forks will this server need to be detached?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This one, and the server does not do it itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The supervisor has to fork anyway: it stays the parent, and that is the whole point. A parent is told when its child ends, and with which status.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A leads a session without a terminal, and its parent is still S.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does a child that starts its own session lose its parent?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. Sessions and parents are independent of each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The supervisor prepares each server in the same way, between fork() and exec(), so that no server has to do it. systemd does it so, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server stays in the terminal's session: Ctrl-C reaches it directly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: chdir("/"), /dev/null onto 0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output and errors stay where the supervisor wants them: here, the terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why does the server keep its standard output?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Because that is its log. Where it goes is the supervisor's business.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under systemd 1 and 2 lead to the journal, in a container to the runtime. The server just prints.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server runs in the lab's folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A: exec(server)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server runs. Look at its code: it prints, and works. No fork, no setsid, no pid file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will exec() change of all that was prepared?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing: number, parent, session, directory and streams are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exec() replaces the program, not the process. For servers of today, daemon(7) recommends just this: leave the old steps out, run in the foreground, and let a supervisor do the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“A long-running server has to turn itself into a daemon.” It had to, when the only way to start one was a shell. Under a supervisor it must not: a server that forks and leaves looks to its parent as if it had ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server has crashed, say. It is a zombie, and S has been woken by SIGCHLD.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who learns first that the server has died?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its parent, the supervisor: the kernel tells it at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A daemon that was adopted by process 1 dies unnoticed by those who care. Scripts then look every minute whether the number in a pid file is still alive, and may be looking at a stranger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S: waitpid(A)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S knows not only that A ended, but how: by signal 9.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could anybody but S have learned the exit status?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. It is told to the parent only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So a supervisor can tell a crash from an orderly end, and restart only after a crash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S: start it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new server, in the same state as the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Will B's umask, directory and signals be the same as A's were?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes: both have them from the same supervisor, not from whoever sat at a terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A daemon that is started by hand inherits something different each time: your umask, your environment, your directory. Started by a supervisor it always begins in the same way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you: Ctrl-C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S has read its SIGINT and is about to do something; B got none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who gets SIGINT: the supervisor, the server, or both?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The supervisor only. The server is in another session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl-C goes to the foreground group of the terminal. How the server is stopped, the supervisor decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S: kill(B, SIGTERM)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can the supervisor hit a stranger by this number?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: B is its child, and keeps its number until S has waited for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever stops a daemon by a pid file has no such certainty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server runs on, and the supervisor waits for it in vain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S: waitpid(B)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of the server is left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would be left if S ended without waiting?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A zombie for the reaper to clear away, or a server that still runs, as an orphan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A good supervisor leaves when all it started has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The prompt is back, and nothing runs that you did not ask for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before you daemonize anything: does it need to stay responsive for ever?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If yes, it is a server: run it under a supervisor. If it only has to run now and then, it is a cron job or a timer. If you merely do not want to wait for it, it is a background job or belongs in a queue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Few programs need to be daemons, and of those fewer still need to make themselves one. Now that you have seen every step of it, you can tell which is which.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without the dance: a server under a supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fork, setsid, fork, chdir, /dev/null: all of that was needed because a server was started from somebody's terminal and had to get away from it. If instead it is started by a program whose trade that is, the server does nothing of the kind. Here is a tiny supervisor, in the place of systemd, runit or a container's runtime, with a server that just runs in the foreground.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the server, started again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zombies: dead, but not yet asked about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A process that has ended leaves one thing behind: the answer to the question how it ended. Until its parent has asked, it stays in the table as a zombie. A zombie does nothing, and nothing can be done to it. Here children die in different ways, and a parent dies before it has asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the program that you typed; it adopts orphans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a child</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another child</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a child that nobody wants to hear of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R, P: start the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R offers to adopt orphans and has a child, P; and P has two, C and D. Nobody has died yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When C dies, who has to ask how it ended?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P, its parent, and nobody else may.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a parent can wait for a child.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R adopts nobody: when P dies, D goes to the system's reaper, which clears it away at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C: exit 7</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C is a zombie: memory, files and folder are given back, but pid, parent, group, session and the exit code 7 remain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much memory does a zombie hold?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next to none: only its entry in the table of processes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kernel keeps what the parent may still ask for, and nothing else. Until then the number is not used again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kill reports success, and nothing has changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does kill -9 remove the zombie?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. It is dead already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nobody left who could be killed. Only the parent can help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P: waitpid(C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P learns that C ended with 7, and C disappears.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which call removes a zombie?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wait() or waitpid() in its parent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is given once. After that the number is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C stays a zombie as long as P lives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>D: exit 3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A second zombie. P will not ask about this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In which state will D be?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Z: its parent has not waited for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P was sent SIGCHLD, and that signal is ignored unless one handles it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P: exit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two zombies: P, and D whom R has adopted. A dead child is adopted like a living one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What becomes of the zombie D when its parent dies?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reaper gets it, and has to ask about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An init process asks about its adopted dead at once. R does not yet: that is what a container looks like whose first process was not made for it, one full of zombies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R: wait() until nobody is left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both are gone. A third wait() failed with ECHILD: R has no children any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many dead does R clear away?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two: its own child P, and the adopted D.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever adopts takes over the duty to wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both zombies stay until R ends itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R: ignores SIGCHLD, forks; E: exit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E was born and has died, and left no zombie.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R has not waited for E. Is E a zombie?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who explicitly ignores SIGCHLD tells the kernel that it will never ask: the dead are then cleared away at once. To ignore it by default is not the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E becomes a zombie until R waits for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R: wait()</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“No child processes”, ECHILD: the answer is lost for ever.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can R still learn that E ended with 1?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: wait() fails with ECHILD.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And the setting is inherited over fork and exec: a program that was started so wonders why it never learns how its children end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing: there is nobody to wait for.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
