<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>ActLines</name>
        <message>
            <source>%1 – %2</source>
            <comment>what happens – caution</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>came meanwhile</source>
            <translation>其间新来</translation>
        </message>
    </context>
    <context>
        <name>ActTexts</name>
        <message>
            <source>ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>ended, by %1</source>
            <translation>已结束，由 %1 终止</translation>
        </message>
        <message>
            <source>ended, with exit status %1</source>
            <translation>已结束，退出状态 %1</translation>
        </message>
        <message>
            <source>the ended process %1</source>
            <translation>已结束的进程 %1</translation>
        </message>
        <message>
            <source>%1 and all below it</source>
            <translation>%1 及其下的所有进程</translation>
        </message>
        <message>
            <source>process group %1</source>
            <translation>进程组 %1</translation>
        </message>
        <message>
            <source>session %1</source>
            <translation>会话 %1</translation>
        </message>
        <message>
            <source>Ctrl-C at the terminal of session %1</source>
            <translation>在会话 %1 的终端上按 Ctrl-C</translation>
        </message>
        <message>
            <source>hang up the terminal of session %1</source>
            <translation>挂断会话 %1 的终端</translation>
        </message>
        <message>
            <source>A signal to one process stays with it: its children go on.</source>
            <translation>发给一个进程的信号只作用于它自己：它的子进程继续运行。</translation>
        </message>
        <message>
            <source>All are stopped from the top first, so that none escapes by forking.</source>
            <translation>先自上而下把它们全部停止，以免有进程借 fork 逃脱。</translation>
        </message>
        <message>
            <source>All members of the group, as kill(2) with a negative number would reach them.</source>
            <translation>进程组的全部成员，与给 kill(2) 一个负数时信号到达的范围相同。</translation>
        </message>
        <message>
            <source>The line discipline signals the terminal's foreground group and nobody else. Each of them is sent the signal, as if the key had been pressed.</source>
            <translation>行规程只向终端的前台进程组发送信号，不涉及其他进程。其中每个进程都会收到该信号，就像按下了那个键一样。</translation>
        </message>
        <message>
            <source>The kernel tells the session leader alone, by SIGHUP and SIGCONT. When that ends, the foreground group is told. The leader is sent both; the terminal itself stays open.</source>
            <translation>内核只通知会话首进程，发送 SIGHUP 和 SIGCONT。首进程结束时，再通知前台进程组。这里向首进程发送这两个信号；终端本身保持打开。</translation>
        </message>
        <message>
            <source>ends</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>ends, with a core dump where that is set up</source>
            <translation>结束，并在已启用时产生核心转储</translation>
        </message>
        <message>
            <source>is stopped already</source>
            <translation>已处于停止状态</translation>
        </message>
        <message>
            <source>stops</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>goes on</source>
            <translation>继续运行</translation>
        </message>
        <message>
            <source>is not stopped: nothing changes</source>
            <translation>并未停止：没有变化</translation>
        </message>
        <message>
            <source>takes no notice by default</source>
            <translation>默认不予理会</translation>
        </message>
        <message>
            <source>does not stop: its process group is orphaned</source>
            <translation>不会停止：它的进程组是孤儿进程组</translation>
        </message>
        <message>
            <source>has a handler: its program decides</source>
            <translation>有处理程序：由其程序决定</translation>
        </message>
        <message>
            <source>ignores it</source>
            <translation>忽略它</translation>
        </message>
        <message>
            <source>is an init without a handler for it: the kernel drops the signal</source>
            <translation>是 init，且没有该信号的处理程序：内核丢弃该信号</translation>
        </message>
        <message>
            <source>what it does with it cannot be read</source>
            <translation>它如何处理该信号，无法读取</translation>
        </message>
        <message>
            <source>stopped: once it is continued, %1</source>
            <translation>已停止：一旦继续运行，%1</translation>
        </message>
        <message>
            <source>a kernel thread: part of the kernel, which takes no signals</source>
            <translation>内核线程：属于内核的一部分，不接收信号</translation>
        </message>
        <message>
            <source>a zombie: has ended already and waits for its parent</source>
            <translation>僵尸进程：已经结束，正等待父进程回收</translation>
        </message>
        <message>
            <source>not permitted: it belongs to another user</source>
            <translation>没有权限：它属于另一个用户</translation>
        </message>
        <message>
            <source>has ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>has ended, and another process has its number now</source>
            <translation>已结束，它的编号现在属于另一个进程</translation>
        </message>
        <message>
            <source>a child: the signal stays with its parent</source>
            <translation>子进程：信号只作用于其父进程</translation>
        </message>
        <message>
            <source>same session, but another process group</source>
            <translation>同一会话，但属于另一个进程组</translation>
        </message>
        <message>
            <source>below, but in a session of its own</source>
            <translation>在其下，但处于自己的会话中</translation>
        </message>
        <message>
            <source>in the background: the terminal's keys do not reach it</source>
            <translation>在后台：终端的按键到达不了它</translation>
        </message>
        <message>
            <source>not the session leader: the kernel does not tell it</source>
            <translation>不是会话首进程：内核不会通知它</translation>
        </message>
        <message>
            <source>in the foreground: the kernel sends it SIGHUP once the leader has ended</source>
            <translation>在前台：首进程结束后，内核向它发送 SIGHUP</translation>
        </message>
        <message>
            <source>not below any more: it has been adopted</source>
            <translation>已不在其下：它已被收养</translation>
        </message>
        <message>
            <source>the first process: everything depends on it</source>
            <translation>第一个进程：一切都依赖于它</translation>
        </message>
        <message>
            <source>this program itself</source>
            <translation>本程序自身</translation>
        </message>
        <message>
            <source>started this program, or what started it: may take it along</source>
            <translation>启动了本程序，或启动了启动本程序者：可能连本程序一起带走</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>had ended before: nothing sent</source>
            <translation>此前已结束：未发送</translation>
        </message>
        <message>
            <source>had ended before, and another process has its number: nothing sent</source>
            <translation>此前已结束，其编号已属于另一个进程：未发送</translation>
        </message>
        <message>
            <source>left alone, for want of a second yes</source>
            <translation>未触动，因为没有得到第二次确认</translation>
        </message>
        <message>
            <source>refused: %1</source>
            <translation>被拒绝：%1</translation>
        </message>
        <message>
            <source>not permitted, it belongs to another user</source>
            <translation>没有权限，它属于另一个用户</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>sent; it is stopped</source>
            <translation>已发送；它已停止</translation>
        </message>
        <message>
            <source>sent; still there</source>
            <translation>已发送；它仍在</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>已发送</translation>
        </message>
        <message numerus="yes">
            <source>Stopping %n process(es) from the top…</source>
            <translation>
                <numerusform>正在自上而下停止 %n 个进程…</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending %1…</source>
            <translation>正在发送 %1…</translation>
        </message>
        <message>
            <source>Sent. Watching who ends…</source>
            <translation>已发送。正在观察哪些进程结束…</translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) ended.</source>
            <translation>
                <numerusform>%n 个进程已结束。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) got it and are still there.</source>
            <translation>
                <numerusform>%n 个进程收到了信号，但仍在。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) got it.</source>
            <translation>
                <numerusform>%n 个进程收到了信号。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) were refused by the kernel.</source>
            <translation>
                <numerusform>%n 个进程被内核拒绝。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) had ended before.</source>
            <translation>
                <numerusform>%n 个进程此前已结束。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) left alone.</source>
            <translation>
                <numerusform>%n 个进程未触动。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not all could be stopped first: some may have forked meanwhile.</source>
            <translation>未能先把它们全部停止：其间可能有进程调用了 fork。</translation>
        </message>
        <message>
            <source>Nobody was there to signal.</source>
            <translation>没有可以发送信号的进程。</translation>
        </message>
        <message>
            <source>They are stopped only if they go on forking: they have the foreground of a terminal, and its shell would take it from them.</source>
            <translation>只有在它们不断 fork 时才会先被停止：它们占有终端的前台，一旦停止，终端的 shell 会把前台收回。</translation>
        </message>
        <message>
            <source>Each is signalled by itself.</source>
            <translation>信号逐一发送给每个进程。</translation>
        </message>
        <message>
            <source>All members of the session, for which the kernel has no call.</source>
            <translation>会话的全部成员；内核没有为此提供系统调用。</translation>
        </message>
        <message>
            <source>its first thread blocks it: another may take it</source>
            <translation>其首个线程阻塞了它：其他线程可能会接收</translation>
        </message>
        <message>
            <source>blocks it: it waits until that is lifted, or until it is read as what is waited for</source>
            <translation>阻塞了它：它会等到解除阻塞，或被程序当作所等待的信号取走</translation>
        </message>
        <message>
            <source>is held by a debugger: takes it when that lets it go on</source>
            <translation>被调试器停住：等调试器让它继续时才会接收</translation>
        </message>
        <message>
            <source>Who is adopted elsewhere before that is not below any more: Look Again would tell.</source>
            <translation>在此之前被别处收养的进程已不在其下：“重新查看”会显示出来。</translation>
        </message>
    </context>
    <context>
        <name>ChartWords</name>
        <message>
            <source>births</source>
            <translation>新生</translation>
        </message>
        <message>
            <source>deaths</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>%1 a second</source>
            <translation>每秒 %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>−%1 min</source>
            <translation>−%1 分</translation>
        </message>
        <message>
            <source>−%1 s</source>
            <translation>−%1 秒</translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <source>standard input</source>
            <translation>标准输入</translation>
        </message>
        <message>
            <source>standard output</source>
            <translation>标准输出</translation>
        </message>
        <message>
            <source>standard error</source>
            <translation>标准错误</translation>
        </message>
        <message>
            <source>born by a fork</source>
            <translation>由 fork 产生</translation>
        </message>
        <message>
            <source>by pid %1</source>
            <translation>由 PID %1 产生</translation>
        </message>
        <message>
            <source>A fork of the same program made it.</source>
            <translation>它由同一程序的 fork 产生。</translation>
        </message>
        <message>
            <source>It was adopted, so the process that forked it has ended.</source>
            <translation>它已被收养，可见 fork 出它的进程已经结束。</translation>
        </message>
        <message>
            <source>Nobody saw how it was made.</source>
            <translation>没有人看到它是如何产生的。</translation>
        </message>
        <message>
            <source>parent has exited</source>
            <translation>父进程已退出</translation>
        </message>
        <message>
            <source>adopted by %1</source>
            <translation>被 %1 收养</translation>
        </message>
        <message>
            <source>Its parent ended, and %1 adopted it.</source>
            <translation>它的父进程已结束，%1 收养了它。</translation>
        </message>
        <message>
            <source>It has no parent to lose.</source>
            <translation>它没有父进程可失去。</translation>
        </message>
        <message>
            <source>Its parent cannot be seen here.</source>
            <translation>它的父进程在这里不可见。</translation>
        </message>
        <message>
            <source>child of %1</source>
            <translation>%1 的子进程</translation>
        </message>
        <message>
            <source>%1 adopts orphans: it may have started or adopted this one.</source>
            <translation>%1 收养孤儿进程：它可能启动了这个进程，也可能收养了它。</translation>
        </message>
        <message>
            <source>Its parent %1 lives.</source>
            <translation>它的父进程 %1 仍在运行。</translation>
        </message>
        <message>
            <source>sid %1</source>
            <translation>sid %1</translation>
        </message>
        <message>
            <source>It has no session id, so nothing can be said about its session.</source>
            <translation>它没有会话 ID，因此关于其会话无从判断。</translation>
        </message>
        <message>
            <source>Its session may have come from whoever adopts orphans here.</source>
            <translation>它的会话可能来自此处收养孤儿进程者。</translation>
        </message>
        <message>
            <source>It leads its session: it called setsid itself.</source>
            <translation>它是会话首进程：它自己调用了 setsid。</translation>
        </message>
        <message>
            <source>Its session %1 was made by a forebear of it.</source>
            <translation>它的会话 %1 由它的某个先辈创建。</translation>
        </message>
        <message>
            <source>It is in the session of %1.</source>
            <translation>它在 %1 的会话中。</translation>
        </message>
        <message>
            <source>It is still in its starter's session.</source>
            <translation>它仍在启动者的会话中。</translation>
        </message>
        <message>
            <source>own session</source>
            <translation>自己的会话</translation>
        </message>
        <message>
            <source>not a session leader (second fork)</source>
            <translation>不是会话首进程（第二次 fork）</translation>
        </message>
        <message>
            <source>Counts only in a session of its own.</source>
            <translation>只有处于自己的会话中时才算数。</translation>
        </message>
        <message>
            <source>%1 = sid</source>
            <translation>%1 = sid</translation>
        </message>
        <message>
            <source>It leads its session: a terminal that it opens could become its controlling terminal.</source>
            <translation>它是会话首进程：它打开的终端可能成为它的控制终端。</translation>
        </message>
        <message>
            <source>It does not descend from its session's leader.</source>
            <translation>它不是其会话首进程的后代。</translation>
        </message>
        <message>
            <source>Only a session leader can be given a terminal by opening one.</source>
            <translation>只有会话首进程才能因打开终端而获得控制终端。</translation>
        </message>
        <message>
            <source>session leader has exited</source>
            <translation>会话首进程已退出</translation>
        </message>
        <message>
            <source>It has no session id.</source>
            <translation>它没有会话 ID。</translation>
        </message>
        <message>
            <source>leads it itself</source>
            <translation>自己就是首进程</translation>
        </message>
        <message>
            <source>It is itself the leader of its session.</source>
            <translation>它自己就是其会话的首进程。</translation>
        </message>
        <message>
            <source>The leader of its session lives.</source>
            <translation>其会话的首进程仍在运行。</translation>
        </message>
        <message>
            <source>%1 is gone</source>
            <translation>%1 已不在</translation>
        </message>
        <message>
            <source>Without a leader its session can never have a terminal again.</source>
            <translation>没有首进程，它的会话再也无法获得终端。</translation>
        </message>
        <message>
            <source>no controlling terminal</source>
            <translation>没有控制终端</translation>
        </message>
        <message>
            <source>No key at any terminal sends it a signal, and no hangup reaches it.</source>
            <translation>任何终端上的按键都不会向它发送信号，挂断也影响不到它。</translation>
        </message>
        <message>
            <source>It still belongs to a terminal.</source>
            <translation>它仍属于某个终端。</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>尚未读取</translation>
        </message>
        <message>
            <source>not permitted</source>
            <translation>没有权限</translation>
        </message>
        <message>
            <source>not answering</source>
            <translation>没有应答</translation>
        </message>
        <message>
            <source>the process is gone</source>
            <translation>进程已不在</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>It is a socket, by its environment the journal's.</source>
            <translation>它是一个套接字；从环境变量看，通往日志服务（journal）。</translation>
        </message>
        <message>
            <source>It is a socket.</source>
            <translation>它是一个套接字。</translation>
        </message>
        <message>
            <source>It is a pipe.</source>
            <translation>它是一个管道。</translation>
        </message>
        <message>
            <source>It is still a terminal.</source>
            <translation>它仍是终端。</translation>
        </message>
        <message>
            <source>It is another device.</source>
            <translation>它是另一个设备。</translation>
        </message>
        <message>
            <source>It is an object of the kernel.</source>
            <translation>它是内核的一个对象。</translation>
        </message>
        <message>
            <source>It is a file, such as a log.</source>
            <translation>它是一个文件，例如日志。</translation>
        </message>
        <message>
            <source>It is a file.</source>
            <translation>它是一个文件。</translation>
        </message>
        <message>
            <source>none ignored or blocked</source>
            <translation>没有忽略或阻塞任何信号</translation>
        </message>
        <message>
            <source>ignores %1</source>
            <translation>忽略 %1</translation>
        </message>
        <message>
            <source>blocks %1</source>
            <translation>阻塞 %1</translation>
        </message>
        <message>
            <source>ignores %1; blocks %2</source>
            <translation>忽略 %1；阻塞 %2</translation>
        </message>
        <message>
            <source>working directory is /</source>
            <translation>工作目录为 /</translation>
        </message>
        <message>
            <source>Its working directory is not known.</source>
            <translation>它的工作目录未知。</translation>
        </message>
        <message>
            <source>It has no working directory.</source>
            <translation>它没有工作目录。</translation>
        </message>
        <message>
            <source>It keeps no file system from being unmounted by standing in it.</source>
            <translation>它没有停留在任何文件系统中而妨碍其卸载。</translation>
        </message>
        <message>
            <source>While it stands there, that file system cannot be unmounted.</source>
            <translation>只要它停留在那里，那个文件系统就无法卸载。</translation>
        </message>
        <message>
            <source>Where it leads is not known.</source>
            <translation>它通向何处未知。</translation>
        </message>
        <message>
            <source>It has no descriptors.</source>
            <translation>它没有描述符。</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>The next file that it opens gets this number, and what is written here lands in it.</source>
            <translation>它打开的下一个文件将得到这个编号，写到这里的内容就会落入那个文件。</translation>
        </message>
        <message>
            <source>Reading there gives the end of the file at once.</source>
            <translation>从中读取立即得到文件结束。</translation>
        </message>
        <message>
            <source>What is written there vanishes.</source>
            <translation>写入其中的内容会消失。</translation>
        </message>
        <message>
            <source>umask set</source>
            <translation>已设置 umask</translation>
        </message>
        <message>
            <source>Its mask is not known.</source>
            <translation>它的掩码未知。</translation>
        </message>
        <message>
            <source>Whether it set this or inherited it was not seen.</source>
            <translation>没有看到它是自己设置的，还是继承来的。</translation>
        </message>
        <message>
            <source>It set the mask itself.</source>
            <translation>它自己设置了掩码。</translation>
        </message>
        <message>
            <source>It still has its starter's mask.</source>
            <translation>它仍使用启动者的掩码。</translation>
        </message>
        <message>
            <source>other descriptors closed</source>
            <translation>其他描述符已关闭</translation>
        </message>
        <message>
            <source>more than %1 open</source>
            <translation>打开了 %1 个以上</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>打开 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>It kept nothing of what was open when it was started.</source>
            <translation>启动时已打开的描述符，它一个也没有保留。</translation>
        </message>
        <message numerus="yes">
            <source>It still holds %n of its starter's.</source>
            <translation>
                <numerusform>它仍持有来自启动者的 %n 个。</numerusform>
            </translation>
        </message>
        <message>
            <source>What it holds open is not known.</source>
            <translation>它打开了什么未知。</translation>
        </message>
        <message>
            <source>Nothing is open above standard error.</source>
            <translation>标准错误之上没有打开的描述符。</translation>
        </message>
        <message>
            <source>Which of them it inherited was not seen.</source>
            <translation>没有看到其中哪些是继承来的。</translation>
        </message>
        <message>
            <source>signals reset</source>
            <translation>信号已重置</translation>
        </message>
        <message>
            <source>Its signal masks are not known.</source>
            <translation>它的信号掩码未知。</translation>
        </message>
        <message>
            <source>Whether it set these masks or inherited them was not seen.</source>
            <translation>没有看到这些掩码是它自己设置的，还是继承来的。</translation>
        </message>
        <message>
            <source>It ignores and blocks only what its own program asked for.</source>
            <translation>它只忽略和阻塞自己的程序所要求的信号。</translation>
        </message>
        <message>
            <source>From its starter it still has: %1.</source>
            <translation>它仍保留着来自启动者的：%1。</translation>
        </message>
        <message>
            <source>pid file</source>
            <translation>PID 文件</translation>
        </message>
        <message>
            <source>It wrote its number to a file.</source>
            <translation>它把自己的编号写进了一个文件。</translation>
        </message>
        <message>
            <source>This file holds its number.</source>
            <translation>这个文件保存着它的编号。</translation>
        </message>
        <message>
            <source>No file in /run that names it was found.</source>
            <translation>在 /run 中没有找到记有它的文件。</translation>
        </message>
        <message>
            <source>privileges dropped</source>
            <translation>已放弃特权</translation>
        </message>
        <message>
            <source>uid %1</source>
            <translation>uid %1</translation>
        </message>
        <message>
            <source>It changed its user or groups itself.</source>
            <translation>它自己更改了用户或组。</translation>
        </message>
        <message>
            <source>Its starter runs as %1, it does not.</source>
            <translation>它的启动者以 %1 的身份运行，它不是。</translation>
        </message>
        <message>
            <source>Its workers run as another user than it does.</source>
            <translation>它的工作进程以与它不同的用户运行。</translation>
        </message>
        <message>
            <source>It runs as the user that started it.</source>
            <translation>它以启动它的用户的身份运行。</translation>
        </message>
        <message>
            <source>A change of user was not seen.</source>
            <translation>没有看到用户的更改。</translation>
        </message>
        <message>
            <source>kept by a service manager</source>
            <translation>由服务管理器看管</translation>
        </message>
        <message>
            <source>Its control group is not known.</source>
            <translation>它的控制组未知。</translation>
        </message>
        <message>
            <source>Its control group is a service's: a service manager started and watches it.</source>
            <translation>它的控制组属于一个服务：服务管理器启动了它，并看管着它。</translation>
        </message>
        <message>
            <source>Its control group names no unit.</source>
            <translation>它的控制组没有指明任何单元。</translation>
        </message>
        <message>
            <source>Its control group is a login's.</source>
            <translation>它的控制组属于一次登录。</translation>
        </message>
        <message>
            <source>Its control group is not a service's.</source>
            <translation>它的控制组不属于服务。</translation>
        </message>
        <message>
            <source>The leader of its session cannot be seen here.</source>
            <translation>其会话的首进程在这里不可见。</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Process</source>
            <translation>进程</translation>
        </message>
        <message>
            <source>The name the kernel knows it by, at most 15 bytes (comm)</source>
            <translation>内核所记的名称，最多 15 字节（comm）</translation>
        </message>
        <message>
            <source>PID</source>
            <translation>PID</translation>
        </message>
        <message>
            <source>Process id (pid)</source>
            <translation>进程 ID（pid）</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>父进程</translation>
        </message>
        <message>
            <source>The process that started it, or adopted it (ppid)</source>
            <translation>启动它或收养它的进程（ppid）</translation>
        </message>
        <message>
            <source>Born from</source>
            <translation>生自</translation>
        </message>
        <message>
            <source>The process that forked it, where that was seen; it stays the same for life</source>
            <translation>fork 出它的进程（如果看到了的话）；终生不变</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>进程组</translation>
        </message>
        <message>
            <source>Process group: one job of a shell (pgid)</source>
            <translation>进程组：shell 的一个作业（pgid）</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Session: all the jobs of one terminal, or a daemon's own (sid)</source>
            <translation>会话：一个终端上的全部作业，或守护进程自己的会话（sid）</translation>
        </message>
        <message>
            <source>Terminal</source>
            <translation>终端</translation>
        </message>
        <message>
            <source>Controlling terminal (tty_nr)</source>
            <translation>控制终端（tty_nr）</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>What it is doing at this moment (state)</source>
            <translation>它此刻在做什么（state）</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Judged by its session, group, terminal and parent; the evidence stands beside the tree</source>
            <translation>根据会话、进程组、终端和父进程判断；依据列在树的旁边</translation>
        </message>
        <message>
            <source>User</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>Whose permissions it has (effective uid)</source>
            <translation>它拥有谁的权限（有效 uid）</translation>
        </message>
        <message>
            <source>CPU %</source>
            <translation>CPU %</translation>
        </message>
        <message>
            <source>Share of one processor since the last look; of a folded row, with everything below it</source>
            <translation>自上次查看以来占用一个处理器的比例；折叠的行包括其下的一切</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>Resident memory (rss); of a folded row, with everything below it</source>
            <translation>常驻内存（rss）；折叠的行包括其下的一切</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>启动时间</translation>
        </message>
        <message>
            <source>When it began (starttime)</source>
            <translation>它何时开始（starttime）</translation>
        </message>
        <message>
            <source>Command line</source>
            <translation>命令行</translation>
        </message>
        <message>
            <source>Its arguments, which the program may overwrite (cmdline)</source>
            <translation>它的参数，程序可能会改写（cmdline）</translation>
        </message>
    </context>
    <context>
        <name>CommandText</name>
        <message>
            <source>the command is empty</source>
            <translation>命令为空</translation>
        </message>
        <message>
            <source>%1: no such command</source>
            <translation>%1：没有这个命令</translation>
        </message>
        <message>
            <source>%1: no such file</source>
            <translation>%1：没有这个文件</translation>
        </message>
        <message>
            <source>%1 is a directory, not a program</source>
            <translation>%1 是目录，不是程序</translation>
        </message>
        <message>
            <source>%1 may not be executed; 'chmod +x' would allow it</source>
            <translation>%1 不可执行；“chmod +x”可以允许执行</translation>
        </message>
        <message>
            <source>%1 is a program for another processor architecture; only programs of this machine's own can be stepped</source>
            <translation>%1 是为另一种处理器架构编译的程序；只有本机架构的程序才能单步运行</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>cannot write: %1</source>
            <translation>无法写入：%1</translation>
        </message>
        <message>
            <source>%1: no processes there</source>
            <translation>%1：那里没有进程</translation>
        </message>
        <message>
            <source>process %1 may not be read</source>
            <translation>进程 %1 不允许读取</translation>
        </message>
        <message>
            <source>there is no process %1</source>
            <translation>没有进程 %1</translation>
        </message>
        <message>
            <source>processes that may not be read: %1</source>
            <translation>不允许读取的进程：%1</translation>
        </message>
        <message>
            <source>processes left out, for no file descriptor was left: %1</source>
            <translation>因没有剩余文件描述符而略去的进程：%1</translation>
        </message>
        <message>
            <source>processes left out, for their files are not as proc(5) says: %1</source>
            <translation>因文件内容不符合 proc(5) 的描述而略去的进程：%1</translation>
        </message>
        <message>
            <source>other users' processes are hidden by the system (hidepid=%1)</source>
            <translation>系统隐藏了其他用户的进程（hidepid=%1）</translation>
        </message>
    </context>
    <context>
        <name>EnvironmentSheet</name>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>A kernel thread has none.</source>
            <translation>内核线程没有。</translation>
        </message>
        <message>
            <source>The dead have none.</source>
            <translation>已死的进程没有。</translation>
        </message>
        <message>
            <source>It was started with none, or has overwritten it.</source>
            <translation>它启动时没有环境变量，或已将其覆盖。</translation>
        </message>
        <message>
            <source>As its program was started; what it has set since does not show here.</source>
            <translation>这是其程序启动时的环境；此后设置的不会显示在这里。</translation>
        </message>
        <message>
            <source>There is more; the first megabyte was read.</source>
            <translation>还有更多；只读取了第一兆字节。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EventWords</name>
        <message>
            <source>parent not seen</source>
            <translation>未看到父进程</translation>
        </message>
        <message>
            <source>child of %1</source>
            <translation>%1 的子进程</translation>
        </message>
        <message>
            <source>runs %1</source>
            <translation>运行 %1</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>lived %1</source>
            <translation>存活 %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>由 %1 收养</translation>
        </message>
        <message>
            <source>by %1, from %2</source>
            <translation>由 %1 收养，原父进程 %2</translation>
        </message>
        <message>
            <source>its parent %1</source>
            <translation>其父进程%1</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>%1, before %2</source>
            <translation>%1，之前为 %2</translation>
        </message>
        <message>
            <source>now %1, before %2</source>
            <translation>现为 %1，之前为 %2</translation>
        </message>
        <message>
            <source>now %1</source>
            <translation>现为 %1</translation>
        </message>
        <message>
            <source>leads session %1</source>
            <translation>成为首进程，会话 %1</translation>
        </message>
        <message>
            <source>in group %1</source>
            <translation>处于进程组 %1</translation>
        </message>
        <message>
            <source>the terminal has group %1</source>
            <translation>终端的前台进程组为 %1</translation>
        </message>
        <message>
            <source>does not run until it is continued</source>
            <translation>在被继续之前不再运行</translation>
        </message>
        <message>
            <source>runs again</source>
            <translation>重新运行</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) did not reach us</source>
            <translation>
                <numerusform>有 %n 个事件未能送达</numerusform>
            </translation>
        </message>
        <message>
            <source>events did not reach us</source>
            <translation>有事件未能送达</translation>
        </message>
        <message>
            <source>a scan finds what is there now</source>
            <translation>扫描会查明现在有哪些进程</translation>
        </message>
        <message>
            <source>kernel</source>
            <translation>内核</translation>
        </message>
        <message>
            <source>pidfd</source>
            <translation>pidfd</translation>
        </message>
        <message>
            <source>scan</source>
            <translation>扫描</translation>
        </message>
        <message>
            <source>fork</source>
            <translation>fork</translation>
        </message>
        <message>
            <source>exec</source>
            <translation>exec</translation>
        </message>
        <message>
            <source>exit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>new session</source>
            <translation>新会话</translation>
        </message>
        <message>
            <source>adopted</source>
            <translation>被收养</translation>
        </message>
        <message>
            <source>new group</source>
            <translation>新进程组</translation>
        </message>
        <message>
            <source>foreground</source>
            <translation>前台</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>continued</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>改名</translation>
        </message>
        <message>
            <source>user</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>丢失</translation>
        </message>
        <message>
            <source>process %1</source>
            <translation>进程 %1</translation>
        </message>
        <message>
            <source>inferred: %1</source>
            <translation>推断：%1</translation>
        </message>
        <message>
            <source>%1, between %2 and %3</source>
            <translation>%1，在 %2 与 %3 之间</translation>
        </message>
        <message>
            <source>%1, ± %2 ms</source>
            <translation>%1，± %2 毫秒</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1: %2 %3, %4 (%5)</source>
            <translation>%1：%2 %3，%4（%5）</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 毫秒</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 小时 %2 分</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>exited with %1</source>
            <translation>以 %1 退出</translation>
        </message>
        <message>
            <source>ended by %1, core dumped</source>
            <translation>被 %1 终止，已产生核心转储</translation>
        </message>
        <message>
            <source>ended by %1</source>
            <translation>被 %1 终止</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>no controlling terminal (tty_nr 0)</source>
            <translation>没有控制终端（tty_nr 0）</translation>
        </message>
        <message>
            <source>its terminal is still %1 (tty_nr %2)</source>
            <translation>它的终端仍是 %1（tty_nr %2）</translation>
        </message>
        <message>
            <source>orphans were adopted by it</source>
            <translation>有孤儿进程被它收养</translation>
        </message>
        <message>
            <source>the kernel marks it as a thread of its own (PF_KTHREAD in the flags of stat)</source>
            <translation>内核将它标记为自己的线程（stat 的 flags 中的 PF_KTHREAD）</translation>
        </message>
        <message>
            <source>the kernel marks it as a thread of its own (Kthread: 1 in status)</source>
            <translation>内核将它标记为自己的线程（status 中的 Kthread: 1）</translation>
        </message>
        <message>
            <source>it is pid 1, the first process of this pid namespace (pid 1)</source>
            <translation>它是 1 号进程，即本 PID 命名空间的第一个进程（pid 1）</translation>
        </message>
        <message>
            <source>it is pid 1 in a pid namespace of its own, and %1 in ours (NSpid %2)</source>
            <translation>它在自己的 PID 命名空间中是 1 号进程，在我们的命名空间中是 %1（NSpid %2）</translation>
        </message>
        <message>
            <source>it has exited, and %1 has not yet waited for it (state Z, no thread left)</source>
            <translation>它已退出，而 %1 尚未回收它（状态 Z，没有剩余线程）</translation>
        </message>
        <message>
            <source>its first thread has ended, others live on: no zombie (state Z, %1 threads)</source>
            <translation>它的第一个线程已结束，其他线程仍在：不是僵尸进程（状态 Z，%1 个线程）</translation>
        </message>
        <message>
            <source>its session carries its number (sid %1 = pid)</source>
            <translation>它的会话使用它的编号（sid %1 = pid）</translation>
        </message>
        <message>
            <source>its process group carries its number (pgid %1 = pid)</source>
            <translation>它的进程组使用它的编号（pgid %1 = pid）</translation>
        </message>
        <message>
            <source>it leads session %1 (sid %1 = pid)</source>
            <translation>它是会话 %1 的首进程（sid %1 = pid）</translation>
        </message>
        <message>
            <source>its session's terminal is %1 (tty_nr %2): if that hangs up, it is the one that gets SIGHUP</source>
            <translation>其会话的终端是 %1（tty_nr %2）：如果终端挂断，收到 SIGHUP 的就是它</translation>
        </message>
        <message>
            <source>no session id: it has been in this session since before anybody called setsid, or the session lies outside this pid namespace (sid 0)</source>
            <translation>没有会话 ID：它从有人调用 setsid 之前起就在这个会话中，或者该会话位于本 PID 命名空间之外（sid 0）</translation>
        </message>
        <message>
            <source>a tracer is attached: %1 (TracerPid %2)</source>
            <translation>有跟踪进程附着于它：%1（TracerPid %2）</translation>
        </message>
        <message>
            <source>a signal stopped it; SIGCONT lets it go on (state T)</source>
            <translation>有信号使它停止；SIGCONT 让它继续运行（状态 T）</translation>
        </message>
        <message>
            <source>its tracer holds it (state t)</source>
            <translation>它被跟踪进程暂停（状态 t）</translation>
        </message>
        <message>
            <source>a tracer is attached (TracerPid)</source>
            <translation>有跟踪进程附着于它（TracerPid）</translation>
        </message>
        <message>
            <source>its terminal is %1 (tty_nr %2)</source>
            <translation>它的终端是 %1（tty_nr %2）</translation>
        </message>
        <message>
            <source>group %1 is the terminal's foreground group: Ctrl-C and Ctrl-Z there reach it (pgid %1 = tpgid)</source>
            <translation>进程组 %1 是终端的前台进程组：在那里按 Ctrl-C 和 Ctrl-Z 都会到达它（pgid %1 = tpgid）</translation>
        </message>
        <message>
            <source>the terminal has no foreground group that is visible here (tpgid %1)</source>
            <translation>终端没有在此可见的前台进程组（tpgid %1）</translation>
        </message>
        <message>
            <source>the terminal's foreground group is %2, in which nobody lives: Ctrl-C there reaches nobody (pgid %1, tpgid %2)</source>
            <translation>终端的前台进程组是 %2，其中已没有进程：在那里按 Ctrl-C 到达不了任何进程（pgid %1，tpgid %2）</translation>
        </message>
        <message>
            <source>the terminal's foreground group is another one, %2: Ctrl-C there does not reach it (pgid %1, tpgid %2)</source>
            <translation>终端的前台进程组是另一个，即 %2：在那里按 Ctrl-C 到达不了它（pgid %1，tpgid %2）</translation>
        </message>
        <message>
            <source>nobody in group %1 has a parent in the same session but outside the group, so no shell could continue it (pgid %1, sid %2)</source>
            <translation>进程组 %1 中没有一个成员的父进程在同一会话而又在该组之外，因此没有 shell 能让它继续（pgid %1，sid %2）</translation>
        </message>
        <message>
            <source>in such a group Ctrl-Z has no effect, and reading the terminal from the background fails</source>
            <translation>在这样的进程组中 Ctrl-Z 不起作用，从后台读取终端会失败</translation>
        </message>
        <message>
            <source>that is usual for the group of a session's leader</source>
            <translation>会话首进程所在的进程组通常如此</translation>
        </message>
        <message>
            <source>some parents cannot be seen here</source>
            <translation>有些父进程在这里不可见</translation>
        </message>
        <message>
            <source>its parent was seen to change (ppid %1)</source>
            <translation>看到它的父进程发生了变化（ppid %1）</translation>
        </message>
        <message>
            <source>pid %1</source>
            <translation>PID %1</translation>
        </message>
        <message>
            <source>pid %1 (%2)</source>
            <translation>PID %1 (%2)</translation>
        </message>
        <message>
            <source>seen: its parent had ended before anybody looked, and %1 adopted it (ppid %2)</source>
            <translation>看到：它的父进程在有人查看之前已经结束，%1 收养了它（ppid %2）</translation>
        </message>
        <message>
            <source>seen: %1 was its parent until it ended, then %2 adopted it, at %3 (ppid %4, then %5)</source>
            <translation>看到：%1 是它的父进程，直到其结束，随后 %2 于 %3 收养了它（ppid %4，后为 %5）</translation>
        </message>
        <message>
            <source>seen: %1 was its parent until it ended, then %2 adopted it, between %3 and %4 (ppid %5, then %6)</source>
            <translation>看到：%1 是它的父进程，直到其结束，随后 %2 在 %3 与 %4 之间收养了它（ppid %5，后为 %6）</translation>
        </message>
        <message>
            <source>adopted by %1: its session %2 is not pid %3's session %4 (sid %2, its parent's %4)</source>
            <translation>被 %1 收养：它的会话 %2 不是 PID %3 的会话 %4（sid %2，其父进程的为 %4）</translation>
        </message>
        <message>
            <source>unless pid %1 forked it first and made session %2 for itself afterwards</source>
            <translation>除非 PID %1 先 fork 出它，之后才为自己创建会话 %2</translation>
        </message>
        <message>
            <source>a session is inherited or one's own, so it cannot come from pid %1</source>
            <translation>会话要么是继承来的，要么是自己的，所以它不可能来自 PID %1</translation>
        </message>
        <message>
            <source>unless it was made with CLONE_PARENT, as containers are</source>
            <translation>除非它是用 CLONE_PARENT 创建的，容器就是如此</translation>
        </message>
        <message>
            <source>its group's leader %1 is gone, though its parent was never in that group (pgid %1)</source>
            <translation>它所在进程组的组长 %1 已不在，而它的父进程从未在该组中（pgid %1）</translation>
        </message>
        <message>
            <source>a reaper that itself started a pipeline would look the same</source>
            <translation>如果收养者自己启动了一个管道，看起来也会一样</translation>
        </message>
        <message>
            <source>it leads a session of its own, which it may have made before or after losing a parent (sid %1 = pid)</source>
            <translation>它是自己会话的首进程，这个会话可能创建于失去父进程之前，也可能在那之后（sid %1 = pid）</translation>
        </message>
        <message>
            <source>its parent is outside this pid namespace, or the kernel (ppid 0)</source>
            <translation>它的父进程在本 PID 命名空间之外，或者就是内核（ppid 0）</translation>
        </message>
        <message>
            <source>its parent %1 cannot be seen here (ppid %1)</source>
            <translation>它的父进程 %1 在这里不可见（ppid %1）</translation>
        </message>
        <message>
            <source>it made its session itself, and %1 is not known to adopt orphans (ppid %2)</source>
            <translation>它自己创建了会话，而且没有迹象表明 %1 收养孤儿进程（ppid %2）</translation>
        </message>
        <message>
            <source>its session and group may well come from %1 (sid %2, ppid %3)</source>
            <translation>它的会话和进程组很可能来自 %1（sid %2，ppid %3）</translation>
        </message>
        <message>
            <source>its parent is %1 (ppid %2)</source>
            <translation>它的父进程是 %1（ppid %2）</translation>
        </message>
        <message>
            <source>its parent %1 adopts orphans: %2</source>
            <translation>它的父进程 %1 收养孤儿进程：%2</translation>
        </message>
        <message>
            <source>setsid -f, daemon(3) and a supervised service have identical ids: they alone cannot tell</source>
            <translation>setsid -f、daemon(3) 和受监管的服务具有完全相同的 ID：单凭 ID 无法区分</translation>
        </message>
        <message>
            <source>it does not lead its session, so no open() can give it a terminal again (pid %1 ≠ sid %2)</source>
            <translation>它不是其会话的首进程，因此任何 open() 都不能再给它一个终端（pid %1 ≠ sid %2）</translation>
        </message>
        <message>
            <source>its group is the one that its session began with (pgid %1 = sid)</source>
            <translation>它的进程组就是会话开始时的那个组（pgid %1 = sid）</translation>
        </message>
        <message>
            <source>it leads its own group, as a job started by a shell does (pgid %1 = pid)</source>
            <translation>它是自己进程组的组长，如同 shell 启动的作业（pgid %1 = pid）</translation>
        </message>
        <message>
            <source>a background command of a session without a terminal (cron, CI) ends up in the same state: a daemon by what it is, perhaps not by intent</source>
            <translation>没有终端的会话（cron、CI）中的后台命令最终也会处于同样的状态：从状态看是守护进程，却未必是有意为之</translation>
        </message>
        <message>
            <source>it leads a session of its own (sid %1 = pid)</source>
            <translation>它是自己会话的首进程（sid %1 = pid）</translation>
        </message>
        <message>
            <source>its control group is the service %1: a service manager keeps it (cgroup)</source>
            <translation>它的控制组是服务 %1：由服务管理器看管（cgroup）</translation>
        </message>
        <message>
            <source>its control group is %1: it was started from a login (cgroup)</source>
            <translation>它的控制组是 %1：它是从一次登录启动的（cgroup）</translation>
        </message>
        <message>
            <source>its control group has not been read (cgroup)</source>
            <translation>它的控制组尚未读取（cgroup）</translation>
        </message>
        <message>
            <source>its control group could not be read (cgroup)</source>
            <translation>它的控制组无法读取（cgroup）</translation>
        </message>
        <message>
            <source>there is no unified control group that could name a service (cgroup)</source>
            <translation>没有能够指明服务的统一控制组（cgroup）</translation>
        </message>
        <message>
            <source>its control group names no service (cgroup %1)</source>
            <translation>它的控制组没有指明服务（cgroup %1）</translation>
        </message>
        <message>
            <source>its parent %1 lives and is in the same session (ppid %2, sid %3)</source>
            <translation>它的父进程 %1 仍在运行，并且处于同一会话（ppid %2，sid %3）</translation>
        </message>
        <message>
            <source>nothing shows that this parent adopts orphans</source>
            <translation>没有迹象表明这个父进程收养孤儿进程</translation>
        </message>
        <message>
            <source>no session id (sid 0)</source>
            <translation>没有会话 ID（sid 0）</translation>
        </message>
        <message>
            <source>session %1, its own (sid %1)</source>
            <translation>会话 %1，是它自己的（sid %1）</translation>
        </message>
        <message>
            <source>session %1, leader gone (sid %1)</source>
            <translation>会话 %1，首进程已不在（sid %1）</translation>
        </message>
        <message>
            <source>session %1, leader exited but not yet waited for (sid %1)</source>
            <translation>会话 %1，首进程已退出但尚未被回收（sid %1）</translation>
        </message>
        <message>
            <source>session %1, led by %2 (sid %1)</source>
            <translation>会话 %1，首进程为 %2（sid %1）</translation>
        </message>
        <message>
            <source>it is pid 1, to which orphans go when no nearer reaper lives</source>
            <translation>它是 1 号进程，当没有更近的收养者时，孤儿进程归它</translation>
        </message>
        <message>
            <source>it is the init of a pid namespace, to which the orphans in there go</source>
            <translation>它是某个 PID 命名空间的 init，其中的孤儿进程归它</translation>
        </message>
        <message>
            <source>measured: it adopted an orphan that this program made</source>
            <translation>实测：它收养了本程序制造的一个孤儿进程</translation>
        </message>
        <message>
            <source>it was seen adopting an orphan</source>
            <translation>看到它收养过孤儿进程</translation>
        </message>
        <message>
            <source>%1 is its child, but the session of that, %2, cannot come from it</source>
            <translation>%1 是它的子进程，但那个子进程的会话 %2 不可能来自它</translation>
        </message>
        <message>
            <source>session %1, its leader cannot be seen here (sid %1)</source>
            <translation>会话 %1，其首进程在这里不可见（sid %1）</translation>
        </message>
        <message>
            <source>seen: it was born from pid %1, and its parent is %2 now (ppid %3)</source>
            <translation>看到：它由 pid %1 产生，现在的父进程是 %2（ppid %3）</translation>
        </message>
        <message>
            <source>seen: it was born from its parent %1 (ppid %2)</source>
            <translation>看到：它由其父进程 %1 产生（ppid %2）</translation>
        </message>
    </context>
    <context>
        <name>ExitStatus</name>
        <message>
            <source>ended by %1, core dumped</source>
            <translation>被 %1 终止，已产生核心转储</translation>
        </message>
        <message>
            <source>ended by %1</source>
            <translation>被 %1 终止</translation>
        </message>
        <message>
            <source>exited %1</source>
            <translation>以 %1 退出</translation>
        </message>
    </context>
    <context>
        <name>Explain</name>
        <message>
            <source>0 (none)</source>
            <translation>0（无）</translation>
        </message>
        <message>
            <source>%1 (its own)</source>
            <translation>%1（自己的）</translation>
        </message>
        <message>
            <source>%1 (leader gone)</source>
            <translation>%1（首进程已不在）</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Who it belongs to</source>
            <translation>它属于谁</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>父进程</translation>
        </message>
        <message>
            <source>0 (none, or outside this pid namespace)</source>
            <translation>0（无，或在本 PID 命名空间之外）</translation>
        </message>
        <message>
            <source>%1 (not visible)</source>
            <translation>%1（不可见）</translation>
        </message>
        <message>
            <source>group</source>
            <translation>进程组</translation>
        </message>
        <message>
            <source>session</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>terminal</source>
            <translation>终端</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>user</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>state</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>started</source>
            <translation>启动时间</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>命令行</translation>
        </message>
        <message>
            <source>What is said about it, and why</source>
            <translation>对它的判断及其理由</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>How much of a daemon? %1 of the %2 steps that can be judged</source>
            <translation>它有几分像守护进程？可判断的 %2 步中完成了 %1 步</translation>
        </message>
        <message>
            <source>The steps are those of daemon(7), "SysV Daemons".</source>
            <translation>这些步骤取自 daemon(7) 的“SysV Daemons”一节。</translation>
        </message>
        <message>
            <source>%1 (leader cannot be seen here)</source>
            <translation>%1（首进程在这里不可见）</translation>
        </message>
    </context>
    <context>
        <name>Explainer</name>
        <message>
            <source>It is a thread of the kernel, not a program: it has no terminal and no session, and no signal from a user ends it.</source>
            <translation>它是内核的一个线程，不是程序：没有终端，没有会话，用户的任何信号都不能结束它。</translation>
        </message>
        <message>
            <source>It has exited. What is left is its entry in the process table, until its parent %1 waits for it.</source>
            <translation>它已退出。剩下的只是进程表中的条目，直到它的父进程 %1 回收它。</translation>
        </message>
        <message>
            <source>It is pid 1, the first process: every other process here descends from it, and orphans come to it when no nearer reaper lives.</source>
            <translation>它是 1 号进程，即第一个进程：这里的其他进程都是它的后代，当没有更近的收养者时，孤儿进程都归它。</translation>
        </message>
        <message>
            <source>It is pid 1 in a pid namespace of its own, the init of a container: it adopts the orphans in there, and all of them end with it.</source>
            <translation>它在自己的 PID 命名空间中是 1 号进程，即容器的 init：它收养其中的孤儿进程，它一结束，其中的所有进程也随之结束。</translation>
        </message>
        <message>
            <source>It leads session %1 and is the controlling process of terminal %2: when that hangs up, it gets SIGHUP.</source>
            <translation>它是会话 %1 的首进程，也是终端 %2 的控制进程：终端挂断时，它会收到 SIGHUP。</translation>
        </message>
        <message>
            <source>It has no controlling terminal, its session's leader %1 has exited, and it was adopted by %2. That is what the double fork leaves behind.</source>
            <translation>它没有控制终端，其会话首进程 %1 已退出，并且它被 %2 收养。两次 fork 留下的正是这种状态。</translation>
        </message>
        <message>
            <source>It has no controlling terminal and leads its own process group, its session's leader %1 is gone, and it was adopted by %2. That is what a shell's job looks like when it has outlived its shell.</source>
            <translation>它没有控制终端，是自己进程组的组长，其会话首进程 %1 已不在，并且它被 %2 收养。shell 的作业比 shell 活得更久时，就是这个样子。</translation>
        </message>
        <message>
            <source>It is in the foreground of terminal %1, so Ctrl-C there reaches it.</source>
            <translation>它在终端 %1 的前台，因此在那里按 Ctrl-C 会到达它。</translation>
        </message>
        <message>
            <source>It is in the background of terminal %1, so Ctrl-C there does not reach it.</source>
            <translation>它在终端 %1 的后台，因此在那里按 Ctrl-C 到达不了它。</translation>
        </message>
        <message>
            <source>It has no controlling terminal, and its parent %1 cannot be seen here. What it is cannot be told.</source>
            <translation>它没有控制终端，而它的父进程 %1 在这里不可见。它是什么，无法判断。</translation>
        </message>
        <message>
            <source>It is held by its tracer %1, as a debugger does.</source>
            <translation>它被跟踪进程 %1 暂停，调试器就是这样做的。</translation>
        </message>
        <message>
            <source>It runs, but %1 traces it, as a debugger does.</source>
            <translation>它在运行，但 %1 正在跟踪它，调试器就是这样做的。</translation>
        </message>
        <message>
            <source>It is stopped by a signal until another one, SIGCONT, lets it go on.</source>
            <translation>有信号使它停止，直到另一个信号 SIGCONT 让它继续运行。</translation>
        </message>
        <message>
            <source>It is a stopped job of terminal %1, and its process group is orphaned: no shell is left that would continue it.</source>
            <translation>它是终端 %1 的一个已停止的作业，而且它的进程组是孤儿进程组：已没有 shell 能让它继续。</translation>
        </message>
        <message>
            <source>It is a stopped job of terminal %1, as Ctrl-Z leaves one: fg or bg in its shell lets it go on.</source>
            <translation>它是终端 %1 的一个已停止的作业，如同按 Ctrl-Z 之后那样：在其 shell 中用 fg 或 bg 可让它继续运行。</translation>
        </message>
        <message>
            <source>It has no controlling terminal and leads a session of its own, and its control group is %1: a service, which a service manager started and watches.</source>
            <translation>它没有控制终端，是自己会话的首进程，并且控制组是 %1：这是一个服务，由服务管理器启动并看管。</translation>
        </message>
        <message>
            <source>It has no controlling terminal and leads a session of its own, and it was started from a login (%1): a daemon that forked once, as daemon(3) and setsid -f do.</source>
            <translation>它没有控制终端，是自己会话的首进程，并且是从一次登录启动的（%1）：这是一个 fork 过一次的守护进程，daemon(3) 和 setsid -f 就是这样做的。</translation>
        </message>
        <message>
            <source>It has no controlling terminal and leads a session of its own, and it was adopted by %1 when its parent ended: a daemon that forked once, as daemon(3) and setsid -f do.</source>
            <translation>它没有控制终端，是自己会话的首进程，并且在父进程结束时被 %1 收养：这是一个 fork 过一次的守护进程，daemon(3) 和 setsid -f 就是这样做的。</translation>
        </message>
        <message>
            <source>It has no controlling terminal and leads a session of its own, and its parent %1 adopts orphans: a supervised service, or a daemon that forked once. setsid -f, daemon(3) and a supervised service have identical ids, so which of them it is cannot be told.</source>
            <translation>它没有控制终端，是自己会话的首进程，而它的父进程 %1 收养孤儿进程：这是受监管的服务，或者是 fork 过一次的守护进程。setsid -f、daemon(3) 和受监管的服务具有完全相同的 ID，因此无法判断是哪一种。</translation>
        </message>
        <message>
            <source>It was adopted by %1, but it still belongs to terminal %2: an orphan, not a daemon.</source>
            <translation>它被 %1 收养，但仍属于终端 %2：是孤儿进程，不是守护进程。</translation>
        </message>
        <message>
            <source>It was probably adopted by %1, but it still belongs to terminal %2: an orphan, not a daemon.</source>
            <translation>它很可能被 %1 收养，但仍属于终端 %2：是孤儿进程，不是守护进程。</translation>
        </message>
        <message>
            <source>It was adopted by %1, for the process that started it has ended. It has no controlling terminal, but no session of its own either: an orphan, not a daemon.</source>
            <translation>它被 %1 收养，因为启动它的进程已经结束。它没有控制终端，但也没有自己的会话：是孤儿进程，不是守护进程。</translation>
        </message>
        <message>
            <source>It was probably adopted by %1, for the process that started it seems to have ended. It has no controlling terminal, but no session of its own either: an orphan, not a daemon.</source>
            <translation>它很可能被 %1 收养，因为启动它的进程似乎已经结束。它没有控制终端，但也没有自己的会话：是孤儿进程，不是守护进程。</translation>
        </message>
        <message>
            <source>It has no controlling terminal and is in the session of its parent %1: a worker of a daemon.</source>
            <translation>它没有控制终端，并且处于其父进程 %1 的会话中：是守护进程的工作进程。</translation>
        </message>
        <message>
            <source>It is a child of %1 and leads a session of its own, without a controlling terminal.</source>
            <translation>它是 %1 的子进程，是自己会话的首进程，没有控制终端。</translation>
        </message>
        <message>
            <source>It is a child of %1, without a controlling terminal.</source>
            <translation>它是 %1 的子进程，没有控制终端。</translation>
        </message>
        <message>
            <source>outside this pid namespace, or from before any setsid</source>
            <translation>在本 PID 命名空间之外，或来自任何 setsid 之前</translation>
        </message>
        <message>
            <source>its own</source>
            <translation>自己的</translation>
        </message>
        <message>
            <source>leader gone</source>
            <translation>首进程已不在</translation>
        </message>
        <message>
            <source>led by %1</source>
            <translation>首进程为 %1</translation>
        </message>
        <message>
            <source>Its process group and session show as 0: they are from before any setsid, or lie outside this pid namespace.</source>
            <translation>它的进程组和会话显示为 0：它们来自任何 setsid 之前，或者位于本 PID 命名空间之外。</translation>
        </message>
        <message>
            <source>It belongs to process group and session %1 (%2).</source>
            <translation>它属于进程组和会话 %1（%2）。</translation>
        </message>
        <message>
            <source>It belongs to process group %1 (%2) in session %3 (%4).</source>
            <translation>它属于会话 %3（%4）中的进程组 %1（%2）。</translation>
        </message>
        <message>
            <source>It shows no terminal, but its session's leader has %1: Ctrl-C there reaches its group when that is in the foreground.</source>
            <translation>它没有显示终端，但其会话首进程的终端是 %1：当它的进程组在前台时，在那里按 Ctrl-C 会到达该组。</translation>
        </message>
        <message>
            <source>Without a controlling terminal, no Ctrl-C and no hangup reaches it.</source>
            <translation>没有控制终端，Ctrl-C 和挂断都影响不到它。</translation>
        </message>
        <message>
            <source>Terminal %1 has no foreground group that is visible here.</source>
            <translation>终端 %1 没有在此可见的前台进程组。</translation>
        </message>
        <message>
            <source>The foreground group of terminal %1 is %2, in which nobody lives: Ctrl-C there reaches nobody.</source>
            <translation>终端 %1 的前台进程组是 %2，其中已没有进程：在那里按 Ctrl-C 到达不了任何进程。</translation>
        </message>
        <message>
            <source>The foreground group of terminal %1 is %2 (%3): the line discipline sends SIGINT to it on Ctrl-C, so to this process too.</source>
            <translation>终端 %1 的前台进程组是 %2（%3）：按下 Ctrl-C 时，行规程向该组发送 SIGINT，因此也发给这个进程。</translation>
        </message>
        <message>
            <source>The foreground group of terminal %1 is %2 (%3): the line discipline sends SIGINT to it on Ctrl-C, not to this process.</source>
            <translation>终端 %1 的前台进程组是 %2（%3）：按下 Ctrl-C 时，行规程向该组发送 SIGINT，而不发给这个进程。</translation>
        </message>
        <message>
            <source>pid %1</source>
            <translation>PID %1</translation>
        </message>
        <message>
            <source>pid %1 (%2)</source>
            <translation>PID %1 (%2)</translation>
        </message>
        <message>
            <source>It was seen being born from its parent %1, at %2.</source>
            <translation>看到它于 %2 由父进程 %1 产生。</translation>
        </message>
        <message>
            <source>It was seen being born from %1, which has ended, at %2.</source>
            <translation>看到它于 %2 由 %1 产生，后者已经结束。</translation>
        </message>
        <message>
            <source>Its parent was %1; when that ended, at %2, %3 adopted it.</source>
            <translation>它的父进程曾是 %1；那个进程于 %2 结束时，%3 收养了它。</translation>
        </message>
        <message>
            <source>Its parent was %1; when that ended, between %2 and %3, %4 adopted it.</source>
            <translation>它的父进程曾是 %1；那个进程在 %2 与 %3 之间结束时，%4 收养了它。</translation>
        </message>
        <message>
            <source>Its parent had ended before anybody looked; %1 adopted it.</source>
            <translation>它的父进程在有人查看之前已经结束；%1 收养了它。</translation>
        </message>
        <message>
            <source>Who started it is not known: it was adopted before anybody watched.</source>
            <translation>谁启动了它未知：在有人观察之前，它已被收养。</translation>
        </message>
        <message>
            <source>Who started it cannot be told, for its parent cannot be seen here.</source>
            <translation>谁启动了它无法判断，因为它的父进程在这里不可见。</translation>
        </message>
        <message>
            <source>Its parent %1 adopts orphans; whether it started this one or adopted it cannot be told.</source>
            <translation>它的父进程 %1 收养孤儿进程；这个进程是由它启动的还是由它收养的，无法判断。</translation>
        </message>
        <message>
            <source>Its parent %1 adopts orphans; nothing shows that this is one.</source>
            <translation>它的父进程 %1 收养孤儿进程；没有迹象表明这个进程是孤儿进程。</translation>
        </message>
        <message>
            <source>Its parent %1 started it, as far as its ids show.</source>
            <translation>从 ID 来看，是父进程 %1 启动了它。</translation>
        </message>
        <message>
            <source>The system hides other users' processes, so its relatives may be missing here.</source>
            <translation>系统隐藏了其他用户的进程，因此它的亲属在这里可能缺失。</translation>
        </message>
        <message>
            <source>working directory</source>
            <translation>工作目录</translation>
        </message>
        <message>
            <source>program file</source>
            <translation>程序文件</translation>
        </message>
        <message>
            <source>root directory</source>
            <translation>根目录</translation>
        </message>
        <message>
            <source>open descriptors</source>
            <translation>打开的描述符</translation>
        </message>
        <message>
            <source>namespaces</source>
            <translation>命名空间</translation>
        </message>
        <message>
            <source>environment</source>
            <translation>环境变量</translation>
        </message>
        <message>
            <source>status</source>
            <translation>status 文件</translation>
        </message>
        <message>
            <source>control group</source>
            <translation>控制组</translation>
        </message>
        <message>
            <source>Its control group is the service %1.</source>
            <translation>它的控制组是服务 %1。</translation>
        </message>
        <message>
            <source>Its control group is %1, a login's.</source>
            <translation>它的控制组是 %1，属于一次登录。</translation>
        </message>
        <message>
            <source>Its control group is %1.</source>
            <translation>它的控制组是 %1。</translation>
        </message>
        <message>
            <source>Its environment names it as the main process of a service (SYSTEMD_EXEC_PID).</source>
            <translation>它的环境变量指明它是某个服务的主进程（SYSTEMD_EXEC_PID）。</translation>
        </message>
        <message>
            <source>Its environment comes from a login over the network (SSH_TTY).</source>
            <translation>它的环境变量来自一次网络登录（SSH_TTY）。</translation>
        </message>
        <message>
            <source>Its environment comes from a shell (SHLVL %1, TERM %2).</source>
            <translation>它的环境变量来自 shell（SHLVL %1，TERM %2）。</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未设置</translation>
        </message>
        <message>
            <source>Its environment comes from a unit of a service manager (INVOCATION_ID).</source>
            <translation>它的环境变量来自服务管理器的一个单元（INVOCATION_ID）。</translation>
        </message>
        <message>
            <source>It descends from a login, that of uid %1 (loginuid).</source>
            <translation>它源自一次登录，即 uid %1 的登录（loginuid）。</translation>
        </message>
        <message>
            <source>Its program file has been deleted or replaced since it was started.</source>
            <translation>它的程序文件在启动之后已被删除或替换。</translation>
        </message>
        <message>
            <source>Its working directory has been deleted.</source>
            <translation>它的工作目录已被删除。</translation>
        </message>
        <message>
            <source>It lives in other namespaces than this program: %1.</source>
            <translation>它所处的命名空间与本程序不同：%1。</translation>
        </message>
        <message>
            <source>Not permitted to be read, so not judged: %1.</source>
            <translation>没有读取权限，因此未作判断：%1。</translation>
        </message>
        <message>
            <source>Not answering: %1.</source>
            <translation>没有应答：%1。</translation>
        </message>
        <message>
            <source>its leader cannot be seen here</source>
            <translation>其首进程在这里不可见</translation>
        </message>
        <message>
            <source>It was adopted by %1, for the process that started it has ended. It has no controlling terminal, and no leader of its session %2 is to be seen: an orphan, perhaps a daemon.</source>
            <translation>它已被 %1 收养，因为启动它的进程已经结束。它没有控制终端，其会话 %2 也看不到首进程：是孤儿进程，或许也是守护进程。</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Graphviz</source>
            <translation>Graphviz</translation>
        </message>
        <message>
            <source>Mermaid</source>
            <translation>Mermaid</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>矢量图</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Trace for Perfetto</source>
            <translation>供 Perfetto 使用的跟踪</translation>
        </message>
        <message>
            <source>processes</source>
            <translation>进程</translation>
        </message>
        <message>
            <source>subtree</source>
            <translation>子树</translation>
        </message>
        <message>
            <source>session</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>lifelines</source>
            <translation>生命线</translation>
        </message>
    </context>
    <context>
        <name>ExportWords</name>
        <message>
            <source>No session id</source>
            <translation>没有会话 ID</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>会话 %1</translation>
        </message>
        <message>
            <source>no terminal</source>
            <translation>没有终端</translation>
        </message>
        <message>
            <source>led by %1</source>
            <translation>首进程为 %1</translation>
        </message>
        <message>
            <source>leader gone</source>
            <translation>首进程已不在</translation>
        </message>
        <message>
            <source>Group outside this namespace</source>
            <translation>本命名空间之外的进程组</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>进程组 %1</translation>
        </message>
        <message>
            <source>stopped job</source>
            <translation>已停止的作业</translation>
        </message>
        <message>
            <source>foreground: gets Ctrl-C</source>
            <translation>前台：收到 Ctrl-C</translation>
        </message>
        <message>
            <source>background</source>
            <translation>后台</translation>
        </message>
        <message>
            <source>orphaned</source>
            <translation>孤儿进程组</translation>
        </message>
        <message>
            <source>process %1 (not visible)</source>
            <translation>进程 %1（不可见）</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>leader not visible</source>
            <translation>首进程不可见</translation>
        </message>
    </context>
    <context>
        <name>FacetTexts</name>
        <message>
            <source>traced</source>
            <translation>被跟踪</translation>
        </message>
        <message>
            <source>stopped job</source>
            <translation>已停止的作业</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>daemon, forked once</source>
            <translation>守护进程，fork 过一次</translation>
        </message>
        <message>
            <source>service, or forked once</source>
            <translation>服务，或 fork 过一次</translation>
        </message>
        <message>
            <source>adopted, as seen</source>
            <translation>被收养，已看到</translation>
        </message>
        <message>
            <source>adopted, by its session</source>
            <translation>被收养，据其会话判断</translation>
        </message>
        <message>
            <source>adopted, by its group</source>
            <translation>被收养，据其进程组判断</translation>
        </message>
        <message>
            <source>adopted or not: cannot be told</source>
            <translation>是否被收养：无法判断</translation>
        </message>
        <message>
            <source>adopted or not: its parent cannot be seen</source>
            <translation>是否被收养：其父进程不可见</translation>
        </message>
        <message>
            <source>no sign of adoption</source>
            <translation>没有被收养的迹象</translation>
        </message>
        <message>
            <source>stopped by its tracer</source>
            <translation>被跟踪进程暂停</translation>
        </message>
        <message>
            <source>kernel thread</source>
            <translation>内核线程</translation>
        </message>
        <message>
            <source>zombie</source>
            <translation>僵尸进程</translation>
        </message>
        <message>
            <source>init</source>
            <translation>init</translation>
        </message>
        <message>
            <source>container init</source>
            <translation>容器 init</translation>
        </message>
        <message>
            <source>session leader</source>
            <translation>会话首进程</translation>
        </message>
        <message>
            <source>daemon, forked twice</source>
            <translation>守护进程，fork 过两次</translation>
        </message>
        <message>
            <source>left-over job</source>
            <translation>遗留作业</translation>
        </message>
        <message>
            <source>orphan, still on %1</source>
            <translation>孤儿进程，仍在 %1 上</translation>
        </message>
        <message>
            <source>orphan</source>
            <translation>孤儿进程</translation>
        </message>
        <message>
            <source>foreground</source>
            <translation>前台</translation>
        </message>
        <message>
            <source>background</source>
            <translation>后台</translation>
        </message>
        <message>
            <source>cannot be told</source>
            <translation>无法判断</translation>
        </message>
        <message>
            <source>worker of a daemon</source>
            <translation>守护进程的工作进程</translation>
        </message>
        <message>
            <source>child</source>
            <translation>子进程</translation>
        </message>
        <message>
            <source>stopped or traced</source>
            <translation>已停止或被跟踪</translation>
        </message>
        <message>
            <source>session leader on a terminal</source>
            <translation>终端上的会话首进程</translation>
        </message>
        <message>
            <source>service, or daemon forked once</source>
            <translation>服务，或 fork 过一次的守护进程</translation>
        </message>
        <message>
            <source>orphan, still on a terminal</source>
            <translation>孤儿进程，仍在终端上</translation>
        </message>
        <message>
            <source>child or worker</source>
            <translation>子进程或工作进程</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>high confidence</source>
            <translation>高度可信</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>很可能</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>first thread gone, others live</source>
            <translation>第一个线程已结束，其他线程仍在</translation>
        </message>
        <message>
            <source>group leader</source>
            <translation>组长进程</translation>
        </message>
        <message>
            <source>no session id</source>
            <translation>没有会话 ID</translation>
        </message>
        <message>
            <source>controlling process of its terminal</source>
            <translation>其终端的控制进程</translation>
        </message>
        <message>
            <source>in the foreground of its terminal</source>
            <translation>在其终端的前台</translation>
        </message>
        <message>
            <source>in the background of its terminal</source>
            <translation>在其终端的后台</translation>
        </message>
        <message>
            <source>in an orphaned process group</source>
            <translation>处于孤儿进程组中</translation>
        </message>
        <message>
            <source>worker</source>
            <translation>工作进程</translation>
        </message>
        <message>
            <source>reaper: adopts orphans</source>
            <translation>收养者：收养孤儿进程</translation>
        </message>
        <message>
            <source>first thread gone</source>
            <translation>第一个线程已结束</translation>
        </message>
        <message>
            <source>running</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>sleeping</source>
            <translation>睡眠</translation>
        </message>
        <message>
            <source>waiting for disk</source>
            <translation>等待磁盘</translation>
        </message>
        <message>
            <source>idle</source>
            <translation>空闲</translation>
        </message>
        <message>
            <source>stopped by tracer</source>
            <translation>被跟踪进程暂停</translation>
        </message>
        <message>
            <source>dead</source>
            <translation>死亡</translation>
        </message>
        <message>
            <source>parked</source>
            <translation>驻留</translation>
        </message>
    </context>
    <context>
        <name>FileSheet</name>
        <message>
            <source>itself</source>
            <translation>它自己</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <comment>names</comment>
            <translation>%1 和另外 %2 个</translation>
        </message>
        <message>
            <source>%1, descriptor %2</source>
            <translation>%1，描述符 %2</translation>
        </message>
        <message>
            <source>pipe, from %1</source>
            <translation>管道，来自 %1</translation>
        </message>
        <message>
            <source>pipe, to %1</source>
            <translation>管道，通往 %1</translation>
        </message>
        <message>
            <source>pipe</source>
            <translation>管道</translation>
        </message>
        <message>
            <source>pipe that nobody writes to</source>
            <translation>无人写入的管道</translation>
        </message>
        <message>
            <source>pipe that nobody reads</source>
            <translation>无人读取的管道</translation>
        </message>
        <message>
            <source>%1, %2 to %3</source>
            <comment>protocol, address, address of the other side</comment>
            <translation>%1，%2 到 %3</translation>
        </message>
        <message>
            <source>%1, listens at %2</source>
            <translation>%1，在 %2 监听</translation>
        </message>
        <message>
            <source>%1, at %2, not connected</source>
            <translation>%1，在 %2，未连接</translation>
        </message>
        <message>
            <source>%1, receives at %2</source>
            <translation>%1，在 %2 接收</translation>
        </message>
        <message>
            <source>local socket, listens at %1</source>
            <translation>本地套接字，在 %1 监听</translation>
        </message>
        <message>
            <source>local socket, to %1</source>
            <translation>本地套接字，通往 %1</translation>
        </message>
        <message>
            <source>local socket, at %1</source>
            <translation>本地套接字，在 %1</translation>
        </message>
        <message>
            <source>local socket, connected</source>
            <translation>本地套接字，已连接</translation>
        </message>
        <message>
            <source>local socket</source>
            <translation>本地套接字</translation>
        </message>
        <message>
            <source>netlink: network set-up</source>
            <translation>netlink：网络设置</translation>
        </message>
        <message>
            <source>netlink: sockets</source>
            <translation>netlink：套接字</translation>
        </message>
        <message>
            <source>netlink: audit</source>
            <translation>netlink：审计</translation>
        </message>
        <message>
            <source>netlink: connector</source>
            <translation>netlink：连接器</translation>
        </message>
        <message>
            <source>netlink: devices</source>
            <translation>netlink：设备</translation>
        </message>
        <message>
            <source>netlink: generic</source>
            <translation>netlink：通用</translation>
        </message>
        <message>
            <source>netlink, protocol %1</source>
            <translation>netlink，协议 %1</translation>
        </message>
        <message>
            <source>%1, to %2 at %3</source>
            <comment>protocol, who has the other end, its address</comment>
            <translation>%1，通往 %2，在 %3</translation>
        </message>
        <message>
            <source>socket for raw packets</source>
            <translation>原始数据包套接字</translation>
        </message>
        <message>
            <source>socket</source>
            <translation>套接字</translation>
        </message>
        <message>
            <source>socket: %1</source>
            <translation>套接字：%1</translation>
        </message>
        <message>
            <source>waits for many (epoll)</source>
            <translation>等待多个描述符（epoll）</translation>
        </message>
        <message>
            <source>waits for %1 (epoll)</source>
            <comment>numbers of descriptors</comment>
            <translation>等待 %1（epoll）</translation>
        </message>
        <message>
            <source>a process that is gone (pidfd)</source>
            <translation>已消失的进程（pidfd）</translation>
        </message>
        <message>
            <source>a process (pidfd)</source>
            <translation>一个进程（pidfd）</translation>
        </message>
        <message>
            <source>process %1 (pidfd)</source>
            <translation>进程 %1（pidfd）</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number and name</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>file in memory, “%1” (memfd)</source>
            <translation>内存中的文件“%1”（memfd）</translation>
        </message>
        <message>
            <source>shared memory</source>
            <translation>共享内存</translation>
        </message>
        <message>
            <source>counter, at %1 (eventfd)</source>
            <translation>计数器，值为 %1（eventfd）</translation>
        </message>
        <message>
            <source>timer (timerfd)</source>
            <translation>定时器（timerfd）</translation>
        </message>
        <message>
            <source>takes signals: %1 (signalfd)</source>
            <translation>接收信号：%1（signalfd）</translation>
        </message>
        <message>
            <source>watches files, %1 of them (inotify)</source>
            <translation>监视文件，共 %1 个（inotify）</translation>
        </message>
        <message>
            <source>queue of reads and writes (io_uring)</source>
            <translation>读写队列（io_uring）</translation>
        </message>
        <message>
            <source>namespace %1</source>
            <translation>命名空间 %1</translation>
        </message>
        <message>
            <source>something without a name</source>
            <translation>没有名称的对象</translation>
        </message>
        <message>
            <source>path only</source>
            <translation>仅路径</translation>
        </message>
        <message>
            <source>read, write</source>
            <translation>读、写</translation>
        </message>
        <message>
            <source>read</source>
            <translation>读</translation>
        </message>
        <message>
            <source>write</source>
            <translation>写</translation>
        </message>
        <message>
            <source>Its standard input.</source>
            <translation>它的标准输入。</translation>
        </message>
        <message>
            <source>Its standard output.</source>
            <translation>它的标准输出。</translation>
        </message>
        <message>
            <source>Its standard error.</source>
            <translation>它的标准错误输出。</translation>
        </message>
        <message>
            <source>always writes at the end</source>
            <translation>总是写在末尾</translation>
        </message>
        <message>
            <source>does not wait</source>
            <translation>不等待</translation>
        </message>
        <message>
            <source>closed when it executes another program</source>
            <translation>执行另一个程序时关闭</translation>
        </message>
        <message>
            <source>How it was opened: %1.</source>
            <translation>打开方式：%1。</translation>
        </message>
        <message>
            <source>The same open file is descriptor %1 of its parent %2: inherited.</source>
            <translation>同一个打开的文件是其父进程 %2 的描述符 %1：继承而来。</translation>
        </message>
        <message>
            <source>Its parent %2 holds the same pipe or socket, as descriptor %1: likely inherited.</source>
            <translation>其父进程 %2 以描述符 %1 持有同一管道或套接字：很可能是继承而来。</translation>
        </message>
        <message>
            <source>Further up, %1 holds it, too.</source>
            <translation>更上层的 %1 也持有它。</translation>
        </message>
        <message>
            <source>inherited</source>
            <translation>继承</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>two short remarks</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>The file has been removed, or replaced by a newer one, since it was opened.</source>
            <translation>该文件自打开以来已被删除，或已被更新的文件替换。</translation>
        </message>
        <message>
            <source>Position: %1</source>
            <translation>位置：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) could not be looked at: who holds the other end may not be known.</source>
            <translation>
                <numerusform>有 %n 个进程无法查看：谁持有另一端可能未知。</numerusform>
            </translation>
        </message>
        <message>
            <source>The descriptors of its parent may not be looked at: what is inherited cannot be told.</source>
            <translation>不允许查看其父进程的描述符：无法判断哪些是继承的。</translation>
        </message>
        <message>
            <source>A kernel thread has none.</source>
            <translation>内核线程没有。</translation>
        </message>
        <message>
            <source>The dead have none.</source>
            <translation>已死的进程没有。</translation>
        </message>
        <message>
            <source>It has nothing open.</source>
            <translation>它没有打开任何东西。</translation>
        </message>
        <message numerus="yes">
            <source>%n open descriptor(s)</source>
            <translation>
                <numerusform>%n 个打开的描述符</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>named pipe, shared with %1, at %2</source>
            <translation>命名管道，与 %1 共用，位于 %2</translation>
        </message>
        <message>
            <source>named pipe, from %1, at %2</source>
            <translation>命名管道，来自 %1，位于 %2</translation>
        </message>
        <message>
            <source>named pipe, to %1, at %2</source>
            <translation>命名管道，通往 %1，位于 %2</translation>
        </message>
        <message>
            <source>named pipe at %1</source>
            <translation>命名管道，位于 %1</translation>
        </message>
        <message>
            <source>named pipe that nobody else holds, at %1</source>
            <translation>无人共用的命名管道，位于 %1</translation>
        </message>
        <message>
            <source>named pipe that nobody writes to, at %1</source>
            <translation>无人写入的命名管道，位于 %1</translation>
        </message>
        <message>
            <source>named pipe that nobody reads, at %1</source>
            <translation>无人读取的命名管道，位于 %1</translation>
        </message>
        <message>
            <source>timer that is not set (timerfd)</source>
            <translation>未设定的定时器（timerfd）</translation>
        </message>
        <message>
            <source>timer, goes off in %1 s (timerfd)</source>
            <translation>定时器，%1 秒后触发（timerfd）</translation>
        </message>
        <message>
            <source>timer, goes off in %1 s, then every %2 s (timerfd)</source>
            <translation>定时器，%1 秒后触发，此后每 %2 秒一次（timerfd）</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>There may be processes that are hidden, or outside of the container: who holds the other end may not be known.</source>
            <translation>可能有被隐藏或在容器之外的进程：谁持有另一端可能未知。</translation>
        </message>
        <message numerus="yes">
            <source>more than %n open descriptor(s)</source>
            <translation>
                <numerusform>超过 %n 个打开的描述符</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and more than %n more</source>
            <translation>
                <numerusform>以及另外超过 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>There was no time for all descriptors of its parent: more may be inherited.</source>
            <translation>没有时间查看其父进程的所有描述符：继承的可能更多。</translation>
        </message>
        <message>
            <source>Where its sockets lead could not be read.</source>
            <translation>无法读取它的套接字通往何处。</translation>
        </message>
        <message>
            <source>The tables of sockets were not read to the end: where some lead may not be known.</source>
            <translation>套接字表没有读完：某些套接字通往何处可能未知。</translation>
        </message>
        <message>
            <source>Who holds the other ends could not be read.</source>
            <translation>无法读取谁持有另一端。</translation>
        </message>
        <message>
            <source>What it has inherited could not be read.</source>
            <translation>无法读取它继承了什么。</translation>
        </message>
        <message>
            <source>counter (eventfd)</source>
            <translation>计数器（eventfd）</translation>
        </message>
        <message>
            <source>watches files (inotify)</source>
            <translation>监视文件（inotify）</translation>
        </message>
        <message>
            <source>watches files, more than %1 of them (inotify)</source>
            <translation>监视文件，超过 %1 个（inotify）</translation>
        </message>
        <message>
            <source>watches files (fanotify)</source>
            <translation>监视文件（fanotify）</translation>
        </message>
        <message numerus="yes">
            <source>watches files, more than %n mark(s) (fanotify)</source>
            <translation>
                <numerusform>监视文件，超过 %n 个标记（fanotify）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>watches files, %n mark(s) (fanotify)</source>
            <translation>
                <numerusform>监视文件，%n 个标记（fanotify）</numerusform>
            </translation>
        </message>
        <message>
            <source>takes signals (signalfd)</source>
            <translation>接收信号（signalfd）</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>The regular expression needs a / at its end.</source>
            <translation>正则表达式的末尾需要一个 /。</translation>
        </message>
        <message>
            <source>The quotation mark is not closed.</source>
            <translation>引号没有闭合。</translation>
        </message>
        <message>
            <source>Not a regular expression: %1.</source>
            <translation>不是正则表达式：%1。</translation>
        </message>
        <message>
            <source>%1: wants a value after the colon.</source>
            <translation>%1：冒号之后需要一个值。</translation>
        </message>
        <message>
            <source>%1: wants a number, not “%2”.</source>
            <translation>%1：需要一个数字，而不是“%2”。</translation>
        </message>
        <message>
            <source>state: wants one letter, as in state:S.</source>
            <translation>state：需要一个字母，如 state:S。</translation>
        </message>
        <message>
            <source>is: knows %1.</source>
            <translation>is：可用的值为 %1。</translation>
        </message>
    </context>
    <context>
        <name>HarmTexts</name>
        <message>
            <source>Skipped, the parent carries on as if it were the child, and writes to the files of both; nobody is left to finish the parent's work. Made to fail, work that was handed to the child is not done.</source>
            <translation>如果跳过，父进程会把自己当作子进程运行下去，并写入两者的文件；再没有谁来完成父进程的工作。如果让它失败，交给子进程的工作就没有完成。</translation>
        </message>
        <message>
            <source>Made to fail, the old program carries on with the new one's descriptors; not every program ends then.</source>
            <translation>如果让它失败，旧程序会带着新程序的描述符继续运行；并非每个程序这时都会结束。</translation>
        </message>
        <message>
            <source>Made to fail, it takes its child to have ended, and may read what the child is still writing.</source>
            <translation>如果让它失败，它会以为子进程已经结束，可能去读取子进程仍在写的内容。</translation>
        </message>
        <message>
            <source>Its files are not touched; but Ctrl-C, Ctrl-Z or a hangup may later hit it in the middle of its work.</source>
            <translation>它的文件不受影响；但以后 Ctrl-C、Ctrl-Z 或挂断可能会在它工作的半途击中它。</translation>
        </message>
        <message>
            <source>If it believes that it is elsewhere, it creates, overwrites and deletes by relative names in the folder where it is.</source>
            <translation>如果它以为自己在别处，就会按相对名称在它所在的文件夹中创建、覆盖和删除文件。</translation>
        </message>
        <message>
            <source>What it prints goes where the descriptor led before: into a file or a connection of its own, perhaps.</source>
            <translation>它的输出会去描述符之前所通向的地方：也许是它自己的文件或连接。</translation>
        </message>
        <message>
            <source>Files that it creates from now on may be readable or writable for more people, or fewer, than it means.</source>
            <translation>从现在起它所创建的文件，可读或可写的人可能比它想要的更多或更少。</translation>
        </message>
        <message>
            <source>Whoever was to be signalled goes on: two may then write the same file.</source>
            <translation>本应收到信号的进程继续运行：于是两个进程可能会写同一个文件。</translation>
        </message>
        <message>
            <source>A signal that it believes to be ignored can end it in the middle of writing.</source>
            <translation>它以为已被忽略的信号，可能会在它写入的半途结束它。</translation>
        </message>
        <message>
            <source>Few programs look whether this failed: it may go on with more rights than it means to have.</source>
            <translation>很少有程序检查这里是否失败：它可能会带着比它想要的更多的权限继续运行。</translation>
        </message>
        <message>
            <source>Its orphans go to somebody else: it may wait for them for ever.</source>
            <translation>它的孤儿进程归了别的进程：它可能会永远等待它们。</translation>
        </message>
        <message>
            <source>The next file that it opens may get descriptor 0, 1 or 2, and be written to as if it were the output.</source>
            <translation>它打开的下一个文件可能会得到描述符 0、1 或 2，并被当作输出写入。</translation>
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
            <translation>      --proc DIR        读取这个目录树而不是 /proc：容器的、副本或测试数据
      --wait SECONDS    文件没有应答时等待多久（0.5）
      --color WHEN      auto（在终端上着色，除非设置了 NO_COLOR）、always 或 never
  -h, --help            显示本文
</translation>
        </message>
        <message>
            <source>Exit status: 0 done, 1 failed or not found, 2 bad usage.
</source>
            <translation>退出状态：0 完成，1 失败或未找到，2 用法错误。
</translation>
        </message>
        <message>
            <source>Usage: daemonscope list [--json]

Every process, one line each: its numbers, its terminal, its user, its state, what it is
and its command line.

      --json            one JSON document (daemonscope.list/1) with all facets and evidence
</source>
            <translation>用法：daemonscope list [--json]

列出每个进程，一行一个：编号、终端、用户、状态、类别
和命令行。

      --json            输出一个 JSON 文档（daemonscope.list/1），含全部方面和依据
</translation>
        </message>
        <message>
            <source>Usage: daemonscope explain PID [--json]

What a process is, in sentences, with the evidence, and how much of a daemon it is.

      --json            one JSON document (daemonscope.explain/1)
</source>
            <translation>用法：daemonscope explain PID [--json]

用句子说明一个进程是什么，给出依据，并说明它有几分像守护进程。

      --json            输出一个 JSON 文档（daemonscope.explain/1）
</translation>
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
            <translation>用法：daemonscope trace [OPTIONS] -- COMMAND [ARGUMENTS]

运行一条命令，记录塑造进程的每个调用（fork、exec、exit、wait、setsid、
setpgid、chdir……）及其所作的改变，然后说明留下了哪些仍在运行的进程，
以及它们有几分像守护进程。命令拥有自己的终端。留下的进程最后会被终止。

      --json            输出一个 JSON 文档（daemonscope.trace/1）
      --skip CALL[@ACTOR]        假装该调用已经发生，如 setsid@B
      --fail CALL[@ACTOR]=ERRNO  让该调用失败，如 fork=EAGAIN
      --settle SECONDS  命令结束后须有多久没有任何动静（1）
      --for SECONDS     全过程的最长时间（60）
      --input FILE      在其终端上键入这些行，每行都在它等待输入时键入
      --output          显示命令在其终端上写出的内容
      --contained       在自己的 PID 命名空间中运行，它一结束，其中的一切都结束
      --leave-running   不终止留下的进程
  -h, --help            显示本文

各参与者按产生的顺序称为 A、B、C；T 是启动命令的 shell。
</translation>
        </message>
        <message>
            <source>Exit status: 0 the trace worked, whatever the command returned; 1 it did not, 2 bad usage,
126 the command cannot be run, 127 no such command.
</source>
            <translation>退出状态：0 跟踪成功，无论命令返回什么；1 跟踪失败，2 用法错误，
126 命令无法运行，127 没有这个命令。
</translation>
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
            <translation>用法：daemonscope watch [OPTIONS]

显示进程发生了什么，每个事件立即单独输出一行：fork、exec、exit、setsid、
adopted、comm、uid。只有前后两次查看才能发现的事件（regrouped、foreground、
stopped、continued）需要 --scan。按 Ctrl-C 结束。

      --json            每行一个 JSON 对象（daemonscope.watch/1）；第一个对象指明
                        来源及其看不到的内容
      --for SECONDS     经过这段时间后结束
      --source SOURCE   connector（由内核告知：需要 Linux 6.6 或 root）、pidfd（任何用户）
                        或 scan；不指定则使用此处可用的最佳来源
      --scan SECONDS    另外每隔这么久查看一次所有进程
</translation>
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
            <translation>用法：daemonscope leftovers [OPTIONS] -- COMMAND [ARGUMENTS]

运行一条命令，并指出它留下了哪些仍在运行的进程：守护进程、后台作业、孤儿进程。
输入、输出、终端和信号都是命令自己的。它的任何后代，无论怎样脱离，都不会漏掉；
但已在运行的服务代它启动的进程看不到。
留下的进程在标准错误上报告，僵尸进程不算留下的进程。

      --report FILE     改为把报告写到这个文件；- 表示标准输出
      --json            以一个 JSON 文档输出报告（daemonscope.leftovers/1）
      --wait SECONDS    留下的进程可以用多久自行结束（0.5）
      --kill            终止留下的进程，先用 SIGTERM，5 秒后用 SIGKILL
  -h, --help            显示本文

</translation>
        </message>
        <message>
            <source>Usage: daemonscope lab [SCENARIO] [--auto]

Steps a real program through a lesson, one system call at a time: what is expected beside
what the kernel shows. Without SCENARIO it lists the lessons.

      --auto            take every step without asking
  -h, --help            this text

Exit status: 0 all was as expected, 1 something was not or could not be run, 2 bad usage.
</source>
            <translation>用法：daemonscope lab [SCENARIO] [--auto]

让一个真实的程序逐个系统调用地走完一课：预期的结果与内核显示的结果
并列给出。不给出 SCENARIO 时列出所有课程。

      --auto            不询问，自动走完每一步
  -h, --help            显示本文

退出状态：0 一切符合预期，1 有不符合预期之处或无法运行，2 用法错误。
</translation>
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
            <translation>用法：daemonscope [COMMAND] [OPTIONS]

按内核进行作业控制的分组方式显示进程：会话、进程组、父进程。
指出哪些是守护进程、孤儿进程、遗留作业，以及凭什么看出来。
不带命令时打开窗口。

命令：
  list      列出每个进程，一行一个
  tree      以树的形式显示进程，按会话或按家族
  explain   用句子说明一个进程是什么，附依据和检查表
  watch     随时显示发生的事件
  leftovers 运行一条命令，并指出它留下了哪些仍在运行的进程
  trace     运行一条命令，记录它如何 fork、脱离并成为守护进程
  lab       逐个系统调用地走过成为守护进程的过程

选项：
</translation>
        </message>
        <message>
            <source>  -V, --version         the version

'daemonscope COMMAND --help' tells more about a command.
</source>
            <translation>  -V, --version         显示版本

“daemonscope COMMAND --help”给出命令的更多说明。
</translation>
        </message>
        <message>
            <source>Who belongs together</source>
            <translation>谁与谁在一起</translation>
        </message>
        <message>
            <source>session</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>All the process groups that go back to one call of setsid: a login at a terminal with its jobs, or the session that a daemon made for itself. Its number, sid, is the pid of the process that called it.</source>
            <translation>可以追溯到同一次 setsid 调用的所有进程组：终端上的一次登录及其作业，或者守护进程为自己创建的会话。它的编号 sid 就是调用 setsid 的进程的 pid。</translation>
        </message>
        <message>
            <source>process group</source>
            <translation>进程组</translation>
        </message>
        <message>
            <source>Processes that get signals together. A shell puts every job, such as a pipeline, into a group of its own. A group lies wholly in one session.</source>
            <translation>一同接收信号的进程。shell 把每个作业（例如一个管道）放进单独的进程组。一个进程组完全处于一个会话之中。</translation>
        </message>
        <message>
            <source>leader</source>
            <translation>首进程</translation>
        </message>
        <message>
            <source>The process whose pid is also the number of its session or group. When it ends, the number stays with those that are left: “leader gone”.</source>
            <translation>pid 同时也是其会话编号或进程组编号的进程；对进程组而言又称组长。它结束后，编号留给其余的进程：“首进程已不在”。</translation>
        </message>
        <message>
            <source>job</source>
            <translation>作业</translation>
        </message>
        <message>
            <source>What a shell starts with one command line, and one process group to the kernel. Jobs of one shell share its session.</source>
            <translation>shell 用一个命令行启动的东西，对内核而言就是一个进程组。同一 shell 的各个作业同属它的会话。</translation>
        </message>
        <message>
            <source>At a terminal</source>
            <translation>在终端上</translation>
        </message>
        <message>
            <source>controlling terminal</source>
            <translation>控制终端</translation>
        </message>
        <message>
            <source>The terminal that a session belongs to. A session has one at most, and a terminal has one session at most. When it hangs up, the kernel sends SIGHUP to the session's leader.</source>
            <translation>会话所属的终端。一个会话最多有一个控制终端，一个终端最多属于一个会话。终端挂断时，内核向会话首进程发送 SIGHUP。</translation>
        </message>
        <message>
            <source>foreground group</source>
            <translation>前台进程组</translation>
        </message>
        <message>
            <source>The one group that may read from the terminal; its shell chooses it. When Ctrl-C is typed, the line discipline sends SIGINT to the foreground group: to all of it, and to nobody else.</source>
            <translation>唯一可以读取终端的进程组，由 shell 选定。按下 Ctrl-C 时，行规程向前台进程组发送 SIGINT：发给其中所有进程，不发给其他任何进程。</translation>
        </message>
        <message>
            <source>background group</source>
            <translation>后台进程组</translation>
        </message>
        <message>
            <source>Any other group of the terminal's session. Ctrl-C does not reach it, and reading from the terminal stops it (SIGTTIN).</source>
            <translation>该终端的会话中的其他任何进程组。Ctrl-C 到达不了它，读取终端会使它停止（SIGTTIN）。</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Held by a signal, such as the one that Ctrl-Z makes the terminal send. It goes on after SIGCONT, which fg and bg in a shell send.</source>
            <translation>因信号而暂停，例如按 Ctrl-Z 时终端发送的信号。收到 SIGCONT 后继续运行，shell 的 fg 和 bg 会发送这个信号。</translation>
        </message>
        <message>
            <source>orphaned process group</source>
            <translation>孤儿进程组</translation>
        </message>
        <message>
            <source>A group of which no member has a parent elsewhere in the same session: no shell is left that could continue it, so Ctrl-Z has no effect there. This is about groups; an orphan is a process.</source>
            <translation>没有一个成员的父进程在同一会话的其他进程组中：已没有 shell 能让它继续，因此 Ctrl-Z 在那里不起作用。这里说的是进程组；孤儿进程则是单个进程。</translation>
        </message>
        <message>
            <source>Without a parent</source>
            <translation>失去父进程</translation>
        </message>
        <message>
            <source>orphan</source>
            <translation>孤儿进程</translation>
        </message>
        <message>
            <source>A process whose parent ended before it did. It carries on and is adopted. The count of orphans leaves out daemons, workers and zombies: what remains was left behind.</source>
            <translation>父进程先于自己结束的进程。它继续运行，并被收养。孤儿进程的计数不含守护进程、工作进程和僵尸进程：剩下的就是被遗留的进程。</translation>
        </message>
        <message>
            <source>adopted by</source>
            <translation>被谁收养</translation>
        </message>
        <message>
            <source>When a parent ends, the nearest reaper above takes its children. That is not always pid 1, so the program says who it was. From then on ppid shows the reaper.</source>
            <translation>父进程结束时，上方最近的收养者接管它的子进程。那不一定是 1 号进程，所以程序会指出是谁。从此 ppid 显示的就是收养者。</translation>
        </message>
        <message>
            <source>reaper</source>
            <translation>收养者</translation>
        </message>
        <message>
            <source>Whoever adopts orphans: a process that asked to (a subreaper, as systemd --user is one), or else the init of the pid namespace. The kernel does not show who asked: it is measured, seen, or inferred.</source>
            <translation>收养孤儿进程者：主动请求这样做的进程（subreaper，例如 systemd --user），否则就是 PID 命名空间的 init。内核不显示谁提出过请求：要靠实测、观察或推断。</translation>
        </message>
        <message>
            <source>left-over job</source>
            <translation>遗留作业</translation>
        </message>
        <message>
            <source>A job that has outlived its shell, as after nohup or disown: no terminal, its own group, the leader of its session gone. Nobody made it a daemon.</source>
            <translation>比它的 shell 活得更久的作业，如用过 nohup 或 disown 之后：没有终端，有自己的进程组，会话首进程已不在。没有人把它做成守护进程。</translation>
        </message>
        <message>
            <source>zombie</source>
            <translation>僵尸进程</translation>
        </message>
        <message>
            <source>It has exited, but its parent has not waited for it yet. Nothing of it runs; its number and exit status are kept. No signal removes it: its parent must wait, or end.</source>
            <translation>它已退出，但父进程尚未回收它。它没有任何部分还在运行，只保留着编号和退出状态。任何信号都无法清除它：父进程必须等待（wait）它，或者父进程自己结束。</translation>
        </message>
        <message>
            <source>Daemons</source>
            <translation>守护进程</translation>
        </message>
        <message>
            <source>daemon, forked twice</source>
            <translation>守护进程，fork 过两次</translation>
        </message>
        <message>
            <source>No controlling terminal, a session whose leader is gone, and adopted: what fork, setsid and fork leave behind. As it does not lead its session, no terminal that it opens becomes its controlling terminal.</source>
            <translation>没有控制终端，会话首进程已不在，并且被收养：fork、setsid、再 fork 留下的就是这种状态。由于它不是会话首进程，它打开的任何终端都不会成为它的控制终端。</translation>
        </message>
        <message>
            <source>service, or forked once</source>
            <translation>服务，或 fork 过一次</translation>
        </message>
        <message>
            <source>It leads a session without a terminal, and its parent adopts orphans. Either a service manager started it, or it forked once, as setsid -f and daemon(3) do. The ids are the same; the control group may tell.</source>
            <translation>它是没有终端的会话的首进程，并且父进程收养孤儿进程。要么是服务管理器启动了它，要么它 fork 过一次，setsid -f 和 daemon(3) 就是这样做的。两者的 ID 相同；控制组或许能说明是哪一种。</translation>
        </message>
        <message>
            <source>worker of a daemon</source>
            <translation>守护进程的工作进程</translation>
        </message>
        <message>
            <source>A descendant of a daemon in the daemon's own session, which its parent has not left alone.</source>
            <translation>守护进程的后代，处于守护进程自己的会话中，其父进程没有丢下它。</translation>
        </message>
        <message>
            <source>Other kinds</source>
            <translation>其他类别</translation>
        </message>
        <message>
            <source>init</source>
            <translation>init</translation>
        </message>
        <message>
            <source>Pid 1, from which every program descends, and to which orphans go when no nearer reaper lives.</source>
            <translation>1 号进程，所有程序都是它的后代；当没有更近的收养者时，孤儿进程归它。</translation>
        </message>
        <message>
            <source>container init</source>
            <translation>容器 init</translation>
        </message>
        <message>
            <source>Pid 1 of a pid namespace of its own. The orphans in there go to it, and when it ends the kernel kills all the others in there.</source>
            <translation>某个独立 PID 命名空间的 1 号进程。其中的孤儿进程归它，它结束时内核会杀死其中所有其他进程。</translation>
        </message>
        <message>
            <source>kernel thread</source>
            <translation>内核线程</translation>
        </message>
        <message>
            <source>A part of the kernel that is scheduled as processes are. It has no program, no terminal and no session.</source>
            <translation>内核的一部分，像进程一样被调度。它没有程序，没有终端，也没有会话。</translation>
        </message>
        <message>
            <source>cannot be told</source>
            <translation>无法判断</translation>
        </message>
        <message>
            <source>What the kernel shows fits more than one story, or the parent is hidden. Then the program says so instead of guessing.</source>
            <translation>内核所显示的情况可以有不止一种解释，或者父进程被隐藏。这时程序如实说明，而不去猜测。</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>有多确定</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>It follows from what the kernel reports.</source>
            <translation>由内核报告的内容即可得出。</translation>
        </message>
        <message>
            <source>high confidence</source>
            <translation>高度可信</translation>
        </message>
        <message>
            <source>Only something rare could make it look the same; the evidence names it.</source>
            <translation>只有罕见的情况才可能看起来相同；依据中会指明。</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>很可能</translation>
        </message>
        <message>
            <source>It fits, but there are other ways to come to look like that.</source>
            <translation>与此相符，但还有其他途径会变成这个样子。</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>The numbers alone cannot tell.</source>
            <translation>单凭编号无法判断。</translation>
        </message>
        <message>
            <source>whose name or command line holds this, in capitals or not</source>
            <translation>名称或命令行含有此内容，不分大小写</translation>
        </message>
        <message>
            <source>the same, with the blank</source>
            <translation>同上，但包括空格</translation>
        </message>
        <message>
            <source>whose name or command line fits the regular expression</source>
            <translation>名称或命令行匹配该正则表达式</translation>
        </message>
        <message>
            <source>the session; likewise pgid:, ppid: and pid:</source>
            <translation>会话；同样还有 pgid:、ppid: 和 pid:</translation>
        </message>
        <message>
            <source>the controlling terminal; tty:none for those without one</source>
            <translation>控制终端；tty:none 表示没有控制终端的进程</translation>
        </message>
        <message>
            <source>the user, by name or number</source>
            <translation>用户，按名称或编号</translation>
        </message>
        <message>
            <source>the state, by its letter in proc(5)</source>
            <translation>状态，用 proc(5) 中的字母表示</translation>
        </message>
        <message>
            <source>what it is: %1</source>
            <translation>类别：%1</translation>
        </message>
        <message>
            <source>a minus turns a word round: all but these</source>
            <translation>减号把词取反：除这些之外的所有进程</translation>
        </message>
        <message>
            <source>several words: all of them must hold</source>
            <translation>多个词：必须全部符合</translation>
        </message>
        <message>
            <source>Acting on processes</source>
            <translation>对进程进行操作</translation>
        </message>
        <message>
            <source>to whom a signal goes</source>
            <translation>信号发给谁</translation>
        </message>
        <message>
            <source>To the one process, to it and all below it, to its group, or to its session. Before anything is sent, everyone who would be hit is named with what it will do, and everyone near who would not be, with the reason. Del terminates, Shift+Del kills; with Ctrl, all below as well.</source>
            <translation>发给一个进程、它及其下的所有进程、它的进程组或它的会话。发送之前，会逐一列出将被命中的进程及其反应，以及附近不会被命中的进程及其原因。Del 终止，Shift+Del 杀死；加上 Ctrl 则连同其下的所有进程。</translation>
        </message>
        <message>
            <source>never the wrong process</source>
            <translation>绝不弄错进程</translation>
        </message>
        <message>
            <source>A number can be given to another process at any time. So each is held by a descriptor that means this one alone, and its start time is compared once more; one that has ended gets nothing, and neither does whoever has its number.</source>
            <translation>编号随时可能分给另一个进程。因此每个进程都由只指向它自己的描述符持有，并再次核对其启动时间；已结束的进程不会收到任何信号，得到其编号的进程也不会。</translation>
        </message>
        <message>
            <source>all below, from the top</source>
            <translation>其下的所有进程，自上而下</translation>
        </message>
        <message>
            <source>What could fork while it is being ended is stopped first, parents before children, until no new child appears; then it is ended.</source>
            <translation>在终止期间可能调用 fork 的进程会先被停止，父进程先于子进程，直到不再出现新的子进程；然后才终止它们。</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>Processes of other users are the kernel's to refuse, and kernel threads take no signals. The first process, this program, and what started it are signalled only after a second yes.</source>
            <translation>其他用户的进程由内核拒绝，内核线程不接收信号。第一个进程、本程序以及启动了本程序的进程，只有在第二次确认后才会收到信号。</translation>
        </message>
        <message>
            <source>niceness and processors</source>
            <translation>nice 值与处理器</translation>
        </message>
        <message>
            <source>How eagerly a process runs, from -20 to 19, and on which processors it may. What was before can be put back by one button. Only root makes a process less nice.</source>
            <translation>进程运行的积极程度，从 -20 到 19，以及它可以在哪些处理器上运行。按一个按钮即可恢复原来的值。只有 root 能降低进程的 nice 值。</translation>
        </message>
        <message>
            <source>Usage: daemonscope tree [--by sessions|family] [--format FORMAT] [PID]

The processes as a tree; with PID the session of that process, or with --by family the
process and what is below it.

      --by sessions     init, session, process group, then parent and child (the default)
      --by family       parent and child alone
      --format FORMAT   text (the default), json (daemonscope.tree/1), dot (Graphviz) or mermaid
  -k, --kernel          kernel threads as well
</source>
            <translation>用法：daemonscope tree [--by sessions|family] [--format FORMAT] [PID]

以树的形式显示进程；给出 PID 时，显示该进程所在的会话；使用 --by family 时，
则显示该进程及其之下的部分。

      --by sessions     init、会话、进程组，然后是父进程和子进程（默认）
      --by family       只有父进程和子进程
      --format FORMAT   text（默认）、json（daemonscope.tree/1）、dot（Graphviz）或 mermaid
  -k, --kernel          也显示内核线程
</translation>
        </message>
        <message>
            <source>Exit status: the command's own when nothing was left; 70 something was (the report tells the
command's), 125 it could not be watched, or bad usage, 126 it cannot be run, 127 no such
command.
</source>
            <translation>退出状态：没有留下进程时，为命令自己的退出状态；70 留下了进程（报告中给出命令的
退出状态），125 无法监视命令或用法错误，126 命令无法运行，127 没有这个命令。
</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>none that has a number here</source>
            <translation>没有在此有编号的首进程</translation>
        </message>
        <message>
            <source>led by itself</source>
            <translation>首进程为它自己</translation>
        </message>
        <message>
            <source>leader gone</source>
            <translation>首进程已不在</translation>
        </message>
        <message>
            <source>led, till it exited, by</source>
            <translation>首进程（已退出）为</translation>
        </message>
        <message>
            <source>led by</source>
            <translation>首进程为</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>父进程</translation>
        </message>
        <message>
            <source>the kernel, or outside this pid namespace</source>
            <translation>内核，或在本 PID 命名空间之外</translation>
        </message>
        <message>
            <source>not visible</source>
            <translation>不可见</translation>
        </message>
        <message>
            <source>born from</source>
            <translation>生自</translation>
        </message>
        <message>
            <source>has ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>seen at %1</source>
            <translation>见于 %1</translation>
        </message>
        <message>
            <source>adopted by</source>
            <translation>被谁收养</translation>
        </message>
        <message>
            <source>cannot be told</source>
            <translation>无法判断</translation>
        </message>
        <message>
            <source>no sign of it</source>
            <translation>没有迹象</translation>
        </message>
        <message>
            <source>before that</source>
            <translation>在此之前</translation>
        </message>
        <message>
            <source>terminal</source>
            <translation>终端</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Ctrl-C there</source>
            <translation>那里的 Ctrl-C</translation>
        </message>
        <message>
            <source>reaches it</source>
            <translation>会到达它</translation>
        </message>
        <message>
            <source>goes to group</source>
            <translation>发给进程组</translation>
        </message>
        <message>
            <source>reaches nobody</source>
            <translation>到达不了任何进程</translation>
        </message>
        <message>
            <source>Who it belongs to</source>
            <translation>它属于谁</translation>
        </message>
        <message>
            <source>group</source>
            <translation>进程组</translation>
        </message>
        <message>
            <source>session</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>没有看到</translation>
        </message>
        <message>
            <source>not permitted</source>
            <translation>没有权限</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>没有应答</translation>
        </message>
        <message>
            <source>The kernel has not answered: the process's memory is locked, or a file system behind it hangs. Nothing else waits for it.</source>
            <translation>内核没有应答：进程的内存被锁住，或其背后的文件系统停滞。其他任何事情都不会等待它。</translation>
        </message>
        <message>
            <source>the process is gone</source>
            <translation>进程已不在</translation>
        </message>
        <message>
            <source>too many open files</source>
            <translation>打开的文件过多</translation>
        </message>
        <message>
            <source>This program has no descriptor left to read it with.</source>
            <translation>本程序没有剩余的描述符可用来读取它。</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>The file has been removed, or replaced by a newer one, since it was opened.</source>
            <translation>该文件自打开以来已被删除，或已被更新的文件替换。</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>The next file that it opens gets this number.</source>
            <translation>它打开的下一个文件将得到这个编号。</translation>
        </message>
        <message>
            <source>A service manager started it and watches it.</source>
            <translation>服务管理器启动了它，并看管着它。</translation>
        </message>
        <message>
            <source>It was started from a login.</source>
            <translation>它是从一次登录启动的。</translation>
        </message>
        <message>
            <source>It names no service and no login.</source>
            <translation>它既没有指明服务，也没有指明登录。</translation>
        </message>
        <message>
            <source>the same as ours</source>
            <translation>与我们的相同</translation>
        </message>
        <message>
            <source>its own: %1</source>
            <translation>自己的：%1</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>%1 个以上</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Files and surroundings</source>
            <translation>文件与环境</translation>
        </message>
        <message>
            <source>user</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>started</source>
            <translation>启动时间</translation>
        </message>
        <message>
            <source>program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>working directory</source>
            <translation>工作目录</translation>
        </message>
        <message>
            <source>root directory</source>
            <translation>根目录</translation>
        </message>
        <message>
            <source>0, standard input</source>
            <translation>0，标准输入</translation>
        </message>
        <message>
            <source>1, standard output</source>
            <translation>1，标准输出</translation>
        </message>
        <message>
            <source>2, standard error</source>
            <translation>2，标准错误</translation>
        </message>
        <message>
            <source>open descriptors</source>
            <translation>打开的描述符</translation>
        </message>
        <message>
            <source>control group</source>
            <translation>控制组</translation>
        </message>
        <message>
            <source>namespaces</source>
            <translation>命名空间</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>foreground: gets Ctrl-C</source>
            <translation>前台：收到 Ctrl-C</translation>
        </message>
        <message>
            <source>background</source>
            <translation>后台</translation>
        </message>
        <message>
            <source>It has no controlling terminal: no key sends it a signal. Its leader could still be given one by opening it.</source>
            <translation>它没有控制终端：没有按键会向它发送信号。它的首进程仍可以通过打开终端获得控制终端。</translation>
        </message>
        <message>
            <source>It has no controlling terminal, and without a leader it can never have one again: no key sends it a signal.</source>
            <translation>它没有控制终端，而且没有首进程就再也无法获得：没有按键会向它发送信号。</translation>
        </message>
        <message>
            <source>Its controlling terminal is %1. Nobody lives in the foreground group, so Ctrl-C there reaches nobody.</source>
            <translation>它的控制终端是 %1。前台进程组中已没有进程，因此在那里按 Ctrl-C 到达不了任何进程。</translation>
        </message>
        <message>
            <source>Its controlling terminal is %1. When Ctrl-C is typed there, the line discipline sends SIGINT to the foreground group, %2 (%3), and to nobody else.</source>
            <translation>它的控制终端是 %1。在那里按下 Ctrl-C 时，行规程向前台进程组 %2（%3）发送 SIGINT，不发给其他任何进程。</translation>
        </message>
        <message>
            <source>Its process groups</source>
            <translation>它的进程组</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>leader</source>
            <translation>首进程</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>已不在</translation>
        </message>
        <message>
            <source>All of its processes have ended.</source>
            <translation>它的所有进程都已结束。</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>All of it is stopped, by Ctrl-Z or a signal; fg or bg in its shell, or SIGCONT, lets it go on.</source>
            <translation>全组都已停止，因 Ctrl-Z 或信号所致；在其 shell 中用 fg 或 bg，或发送 SIGCONT，可让它继续运行。</translation>
        </message>
        <message>
            <source>It has no controlling terminal, so it is neither in a foreground nor in a background.</source>
            <translation>它没有控制终端，因此既不在前台，也不在后台。</translation>
        </message>
        <message>
            <source>It is the foreground group of %1: Ctrl-C and Ctrl-Z there reach it, and it may read what is typed.</source>
            <translation>它是 %1 的前台进程组：在那里按 Ctrl-C 和 Ctrl-Z 会到达它，它可以读取键入的内容。</translation>
        </message>
        <message>
            <source>It is the foreground group of %1: Ctrl-C and Ctrl-Z there reach every process in it, and they may read what is typed.</source>
            <translation>它是 %1 的前台进程组：在那里按 Ctrl-C 和 Ctrl-Z 会到达其中的每个进程，它们可以读取键入的内容。</translation>
        </message>
        <message>
            <source>It is a background group of %1: Ctrl-C there does not reach it, and reading from the terminal would stop it.</source>
            <translation>它是 %1 的后台进程组：在那里按 Ctrl-C 到达不了它，读取终端会使它停止。</translation>
        </message>
        <message>
            <source>stopped job</source>
            <translation>已停止的作业</translation>
        </message>
        <message>
            <source>no terminal</source>
            <translation>没有终端</translation>
        </message>
        <message>
            <source>Its processes</source>
            <translation>它的进程</translation>
        </message>
        <message>
            <source>No session id</source>
            <translation>没有会话 ID</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>The kernel shows no session number (sid 0) for these: they have been in the first session since before anybody called setsid, or their session lies outside this pid namespace.</source>
            <translation>内核没有显示它们的会话编号（sid 0）：它们从有人调用 setsid 之前起就在最初的会话中，或者它们的会话位于本 PID 命名空间之外。</translation>
        </message>
        <message>
            <source>A session led by %1, which called setsid to make it.</source>
            <translation>首进程为 %1 的会话，由它调用 setsid 创建。</translation>
        </message>
        <message>
            <source>A session whose leader, %1, has exited.</source>
            <translation>首进程 %1 已退出的会话。</translation>
        </message>
        <message>
            <source>The session</source>
            <translation>会话概况</translation>
        </message>
        <message>
            <source>parent of leader</source>
            <translation>首进程的父进程</translation>
        </message>
        <message>
            <source>processes</source>
            <translation>进程数</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>进程组数</translation>
        </message>
        <message>
            <source>Group outside this namespace</source>
            <translation>本命名空间之外的进程组</translation>
        </message>
        <message>
            <source>Process group</source>
            <translation>进程组</translation>
        </message>
        <message>
            <source>A process group with a single process: one job, as a shell sees it.</source>
            <translation>只有一个进程的进程组：在 shell 看来是一个作业。</translation>
        </message>
        <message numerus="yes">
            <source>A process group of %n processes: one job, as a shell sees it.</source>
            <translation>
                <numerusform>有 %n 个进程的进程组：在 shell 看来是一个作业。</numerusform>
            </translation>
        </message>
        <message>
            <source>It is an orphaned process group: none of its members has a parent elsewhere in the session. No shell is left to continue it, so Ctrl-Z has no effect on it, and a read from the terminal fails.</source>
            <translation>它是孤儿进程组：没有一个成员的父进程在会话的其他进程组中。已没有 shell 能让它继续，因此 Ctrl-Z 对它不起作用，读取终端会失败。</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>进程组概况</translation>
        </message>
        <message>
            <source>It is there, but the kernel does not let this program read anything about it: /proc is mounted with hidepid=%1.</source>
            <translation>它存在，但内核不允许本程序读取它的任何信息：/proc 以 hidepid=%1 挂载。</translation>
        </message>
        <message>
            <source>It is there, but what the kernel says about it is not as proc(5) has it. Please report this.</source>
            <translation>它存在，但内核对它的描述与 proc(5) 所述不符。请报告此问题。</translation>
        </message>
        <message>
            <source>It is there, but this program had no descriptor left to read it with.</source>
            <translation>它存在，但本程序没有剩余的描述符可用来读取它。</translation>
        </message>
        <message>
            <source>/proc is mounted with hidepid=%1, which hides the processes of other users altogether (proc(5), “Mount options”).</source>
            <translation>/proc 以 hidepid=%1 挂载，这会完全隐藏其他用户的进程（proc(5)，“Mount options”）。</translation>
        </message>
        <message>
            <source>It may have ended between two reads, or it lives outside of what this /proc shows, as a parent in another pid namespace does.</source>
            <translation>它可能在两次读取之间结束了，也可能存在于这个 /proc 所显示的范围之外，例如另一个 PID 命名空间中的父进程。</translation>
        </message>
        <message>
            <source>Who names it as parent</source>
            <translation>谁以它为父进程</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>进程</translation>
        </message>
        <message>
            <source>Others name this process as their parent, but it cannot be seen from here.</source>
            <translation>其他进程以这个进程为父进程，但从这里看不到它。</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what it is · how sure</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>was: %1</source>
            <translation>曾是：%1</translation>
        </message>
        <message>
            <source>ended at %1</source>
            <translation>于 %1 结束</translation>
        </message>
        <message>
            <source>It ended shortly before %1. What stands here is what was last known of it.</source>
            <translation>它在 %1 之前不久结束。这里列出的是最后所知的情况。</translation>
        </message>
        <message>
            <source>It has ended. What stands here is what was last known of it.</source>
            <translation>它已结束。这里列出的是最后所知的情况。</translation>
        </message>
        <message>
            <source>Command line</source>
            <translation>命令行</translation>
        </message>
        <message>
            <source>Cut here: the whole is %1 long.</source>
            <translation>在此截断：全长为 %1。</translation>
        </message>
        <message>
            <source>A kernel thread has none: this is its name.</source>
            <translation>内核线程没有命令行：这是它的名称。</translation>
        </message>
        <message>
            <source>It shows none: this is its name.</source>
            <translation>它没有显示命令行：这是它的名称。</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>How much of a daemon? %1 of %2</source>
            <translation>它有几分像守护进程？%2 步中的 %1 步</translation>
        </message>
        <message>
            <source>daemon(7), “SysV Daemons”</source>
            <translation>daemon(7)，“SysV Daemons”</translation>
        </message>
        <message numerus="yes">
            <source>%n more cannot be told from outside · daemon(7), “SysV Daemons”</source>
            <translation>
                <numerusform>另有 %n 步无法从外部判断 · daemon(7)，“SysV Daemons”</numerusform>
            </translation>
        </message>
        <message>
            <source>The kernel shows %1 of another user's process, or of one that has made itself undumpable (prctl(2)), only to those who may trace it, such as root (ptrace(2), “access mode checking”).</source>
            <translation>对于其他用户的进程，或已将自身设为不可转储（prctl(2)）的进程，内核只把 %1 显示给有权跟踪它的用户，例如 root（ptrace(2)，“access mode checking”）。</translation>
        </message>
        <message>
            <source>its leader cannot be seen here</source>
            <translation>其首进程在这里不可见</translation>
        </message>
        <message>
            <source>cannot be seen here</source>
            <translation>在这里不可见</translation>
        </message>
    </context>
    <context>
        <name>Lab</name>
        <message>
            <source>The course</source>
            <translation>课程</translation>
        </message>
        <message>
            <source>Experiments: what breaks when something is done otherwise</source>
            <translation>实验：换一种做法，会出什么问题</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>注意：%1</translation>
        </message>
        <message>
            <source>'daemonscope lab NAME' steps one here; --auto does it without asking.</source>
            <translation>“daemonscope lab NAME”在这里逐步进行一课；--auto 则不询问直接完成。</translation>
        </message>
        <message>
            <source>Enter does it</source>
            <translation>按 Enter 执行</translation>
        </message>
        <message>
            <source>, s skips it</source>
            <translation>，s 跳过</translation>
        </message>
        <message>
            <source>, f lets it fail with %1</source>
            <translation>，f 让它以 %1 失败</translation>
        </message>
        <message>
            <source>, q ends: </source>
            <translation>，q 结束： </translation>
        </message>
        <message>
            <source>there is no lesson %1; 'daemonscope lab' lists them</source>
            <translation>没有课程 %1；“daemonscope lab”列出所有课程</translation>
        </message>
        <message>
            <source>some of the lesson's processes could not be ended</source>
            <translation>本课的一些进程无法终止</translation>
        </message>
        <message>
            <source>      kill (SIGTERM) a keeper, and it ends all that it keeps.</source>
            <translation>      kill（SIGTERM）看管进程，它就会终止它所看管的一切。</translation>
        </message>
    </context>
    <context>
        <name>LabMap</name>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>a zombie</source>
            <translation>僵尸进程</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>sleeping</source>
            <translation>睡眠</translation>
        </message>
        <message>
            <source>the stage</source>
            <translation>舞台</translation>
        </message>
        <message>
            <source>the shell</source>
            <translation>shell</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新</translation>
        </message>
        <message>
            <source>running</source>
            <translation>运行</translation>
        </message>
    </context>
    <context>
        <name>LabPageText</name>
        <message>
            <source>    ≠ %1 %2: expected %3, observed %4</source>
            <translation>    ≠ %1 %2：预期 %3，观察到 %4</translation>
        </message>
        <message>
            <source>Start (orphans here are adopted by pid %1)</source>
            <translation>开始（此处的孤儿进程由 PID %1 收养）</translation>
        </message>
        <message>
            <source>Step %1 of %2 · %3</source>
            <translation>第 %1 步，共 %2 步 · %3</translation>
        </message>
        <message>
            <source>    the lab's answer: %1</source>
            <translation>    实验室的回答：%1</translation>
        </message>
        <message>
            <source>Predict: %1</source>
            <translation>预测：%1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>答案：%1</translation>
        </message>
        <message>
            <source>Textbooks: %1</source>
            <translation>教科书：%1</translation>
        </message>
        <message>
            <source>Done. You left the lesson's path, so nothing was compared from there on.</source>
            <translation>完成。您已偏离本课的路线，因此从那里起没有进行对比。</translation>
        </message>
        <message>
            <source>Done. Something was not as expected: see the lines with ≠.</source>
            <translation>完成。有些结果与预期不符：请看标有 ≠ 的行。</translation>
        </message>
        <message>
            <source>Done. All was as expected, as /proc showed it.</source>
            <translation>完成。一切符合预期，/proc 显示如此。</translation>
        </message>
    </context>
    <context>
        <name>LabTexts</name>
        <message>
            <source>cannot make a folder for the lesson: %1</source>
            <translation>无法为本课建立文件夹：%1</translation>
        </message>
        <message>
            <source>cannot start %1: %2</source>
            <translation>无法启动 %1：%2</translation>
        </message>
        <message>
            <source>the stage, which held the lesson's processes, was ended from outside; they were ended too</source>
            <translation>控制本课各进程的舞台程序被外部终止；那些进程也随之终止</translation>
        </message>
        <message>
            <source>the start of the lesson was not reached</source>
            <translation>没有到达本课的起点</translation>
        </message>
        <message>
            <source>the processes did not come to rest</source>
            <translation>各进程没有静止下来</translation>
        </message>
        <message>
            <source>%1 was to call %2, and did not</source>
            <translation>%1 本应调用 %2，却没有调用</translation>
        </message>
        <message>
            <source>%1 (process %2) was ended from outside, and the lesson needs it for what comes</source>
            <translation>%1（进程 %2）被外部终止，而本课接下来需要它</translation>
        </message>
        <message>
            <source>the terminal was closed, but another program holds it open as well: no hangup came</source>
            <translation>终端已关闭，但另有程序仍将其打开：挂断没有发生</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>%1: no such command</source>
            <translation>%1：没有这个命令</translation>
        </message>
        <message>
            <source>%1 cannot be run: %2</source>
            <translation>%1 无法运行：%2</translation>
        </message>
        <message>
            <source>cannot write %1: %2</source>
            <translation>无法写入 %1：%2</translation>
        </message>
        <message>
            <source>cannot watch a command: this program has more than one thread already</source>
            <translation>无法监视命令：本程序已有多个线程</translation>
        </message>
        <message>
            <source>cannot watch a command (%1): %2</source>
            <translation>无法监视命令（%1）：%2</translation>
        </message>
        <message>
            <source>cannot write the report: %1</source>
            <translation>无法写入报告：%1</translation>
        </message>
        <message>
            <source>cannot look at what is left: %1</source>
            <translation>无法查看留下的进程：%1</translation>
        </message>
        <message>
            <source>was ended by %1</source>
            <translation>被 %1 终止</translation>
        </message>
        <message>
            <source>exited with %1</source>
            <translation>以 %1 退出</translation>
        </message>
        <message numerus="yes">
            <source>left %n process(es) running</source>
            <translation>
                <numerusform>留下了 %n 个仍在运行的进程</numerusform>
            </translation>
        </message>
        <message>
            <source>left something running that may not be looked at here</source>
            <translation>留下了仍在运行、但不允许在此查看的进程</translation>
        </message>
        <message>
            <source>left nothing running</source>
            <translation>没有留下仍在运行的进程</translation>
        </message>
        <message>
            <source>daemonscope: the command %1 and %2: %3</source>
            <translation>daemonscope：命令%1，%2：%3</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>It ended by itself meanwhile.</source>
            <translation>它其间已自行结束。</translation>
        </message>
        <message>
            <source>Ended by %1.</source>
            <translation>已用 %1 终止。</translation>
        </message>
        <message>
            <source>It did not end.</source>
            <translation>它没有结束。</translation>
        </message>
        <message>
            <source>It could not be ended: %1.</source>
            <translation>无法终止它：%1。</translation>
        </message>
        <message>
            <source>Born from %1.</source>
            <translation>生自 %1。</translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) that they started meanwhile ended as well.</source>
            <translation>
                <numerusform>它们其间启动的 %n 个进程也已结束。</numerusform>
            </translation>
        </message>
        <message>
            <source>Started meanwhile: %1. %2</source>
            <translation>其间启动：%1。%2</translation>
        </message>
    </context>
    <context>
        <name>Lifelines</name>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>session %1</source>
            <translation>会话 %1</translation>
        </message>
        <message>
            <source>exec %1</source>
            <translation>exec %1</translation>
        </message>
        <message>
            <source>setsid: session %1</source>
            <translation>setsid：会话 %1</translation>
        </message>
        <message>
            <source>orphan from here</source>
            <translation>从此成为孤儿</translation>
        </message>
        <message>
            <source>group %1</source>
            <translation>进程组 %1</translation>
        </message>
        <message>
            <source>foreground: group %1</source>
            <translation>前台：进程组 %1</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>continued</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>renamed %1</source>
            <translation>改名为 %1</translation>
        </message>
        <message>
            <source>user %1</source>
            <translation>用户 %1</translation>
        </message>
        <message>
            <source>orphan</source>
            <translation>孤儿</translation>
        </message>
        <message>
            <source>adopted by pid %1</source>
            <translation>被 PID %1 收养</translation>
        </message>
        <message>
            <source>adopted by %1 (%2)</source>
            <translation>被 %1（%2）收养</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>killed by SIG%1</source>
            <translation>被 SIG%1 杀死</translation>
        </message>
        <message>
            <source>exited %1</source>
            <translation>以 %1 退出</translation>
        </message>
        <message>
            <source>born %1 from %2 %3</source>
            <translation>于 %1 生自 %2 %3</translation>
        </message>
        <message>
            <source>started %1; who forked it was not seen</source>
            <translation>于 %1 启动；没有看到是谁 fork 的</translation>
        </message>
        <message>
            <source>lives</source>
            <translation>存活</translation>
        </message>
        <message>
            <source>one hour kept</source>
            <translation>保留一小时</translation>
        </message>
        <message>
            <source>%1 kept</source>
            <translation>保留 %1</translation>
        </message>
        <message>
            <source>, nothing dropped</source>
            <translation>，没有丢弃</translation>
        </message>
        <message>
            <source>%1 kept, older is dropped: %2, %3</source>
            <translation>保留 %1，更早的已丢弃：%2，%3</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n 个事件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es)</source>
            <translation>
                <numerusform>%n 个进程</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 毫秒</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 小时 %2 分</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>没有记录</translation>
        </message>
    </context>
    <context>
        <name>LimitSheet</name>
        <message>
            <source>open files</source>
            <translation>打开的文件</translation>
        </message>
        <message>
            <source>Past it, opening anything fails with EMFILE, “too many open files”.</source>
            <translation>超过它，打开任何东西都会以 EMFILE（“too many open files”，打开的文件过多）失败。</translation>
        </message>
        <message>
            <source>processes of its user</source>
            <translation>其用户的进程数</translation>
        </message>
        <message>
            <source>Threads count, too. Past it, fork fails with EAGAIN; root is not bound by it.</source>
            <translation>线程也计算在内。超过它，fork 会以 EAGAIN 失败；root 不受此限制。</translation>
        </message>
        <message>
            <source>stack</source>
            <translation>栈</translation>
        </message>
        <message>
            <source>A stack that grows past it ends the process with SIGSEGV. It also bounds how long arguments and environment of a new program may be.</source>
            <translation>栈增长超过它，进程会被 SIGSEGV 结束。它还限定新程序的参数和环境变量可以有多长。</translation>
        </message>
        <message>
            <source>core dump</source>
            <translation>核心转储</translation>
        </message>
        <message>
            <source>A crash writes a core dump of at most this size; with 0 none is written.</source>
            <translation>崩溃时写出的核心转储不超过这个大小；为 0 则不写。</translation>
        </message>
        <message>
            <source>address space</source>
            <translation>地址空间</translation>
        </message>
        <message>
            <source>Past it, getting memory fails with ENOMEM.</source>
            <translation>超过它，获取内存会以 ENOMEM 失败。</translation>
        </message>
        <message>
            <source>data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Past it, getting private memory fails with ENOMEM.</source>
            <translation>超过它，获取私有内存会以 ENOMEM 失败。</translation>
        </message>
        <message>
            <source>locked memory</source>
            <translation>锁定的内存</translation>
        </message>
        <message>
            <source>So much may be kept from being swapped out (mlock(2)).</source>
            <translation>可以有这么多内存不被换出（mlock(2)）。</translation>
        </message>
        <message>
            <source>resident memory</source>
            <translation>常驻内存</translation>
        </message>
        <message>
            <source>Linux does not enforce it.</source>
            <translation>Linux 并不执行这一限制。</translation>
        </message>
        <message>
            <source>processor time</source>
            <translation>处理器时间</translation>
        </message>
        <message>
            <source>Past the first it gets SIGXCPU each second, past the second SIGKILL.</source>
            <translation>超过第一个值，它每秒收到 SIGXCPU；超过第二个值，收到 SIGKILL。</translation>
        </message>
        <message>
            <source>real-time run without a pause</source>
            <translation>实时运行而不停顿</translation>
        </message>
        <message>
            <source>Past it, a process scheduled in real time gets SIGXCPU.</source>
            <translation>超过它，按实时方式调度的进程会收到 SIGXCPU。</translation>
        </message>
        <message>
            <source>file size</source>
            <translation>文件大小</translation>
        </message>
        <message>
            <source>Writing past it raises SIGXFSZ and fails with EFBIG.</source>
            <translation>写入超过它会引发 SIGXFSZ，并以 EFBIG 失败。</translation>
        </message>
        <message>
            <source>file locks</source>
            <translation>文件锁</translation>
        </message>
        <message>
            <source>pending signals</source>
            <translation>未决信号</translation>
        </message>
        <message>
            <source>So many queued signals may wait for all processes of its user.</source>
            <translation>可以有这么多排队的信号等待其用户的所有进程。</translation>
        </message>
        <message>
            <source>message queues</source>
            <translation>消息队列</translation>
        </message>
        <message>
            <source>So many bytes of POSIX message queues its user may hold.</source>
            <translation>其用户可以持有这么多字节的 POSIX 消息队列。</translation>
        </message>
        <message>
            <source>raising its priority</source>
            <translation>提高优先级</translation>
        </message>
        <message>
            <source>Its niceness may go down to 20 minus this number.</source>
            <translation>它的 nice 值最低可降到 20 减去这个数。</translation>
        </message>
        <message>
            <source>real-time priority</source>
            <translation>实时优先级</translation>
        </message>
        <message>
            <source>The highest it may take; 0 = none.</source>
            <translation>它可以采用的最高值；0 = 无。</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>无限制</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 µs</source>
            <comment>microseconds</comment>
            <translation>%1 微秒</translation>
        </message>
        <message>
            <source>up to %1</source>
            <comment>a limit that may be raised so far</comment>
            <translation>最高 %1</translation>
        </message>
        <message>
            <source>The dead have none.</source>
            <translation>已死的进程没有限制。</translation>
        </message>
        <message>
            <source>What holds now, and how far the process may raise it by itself (getrlimit(2)).</source>
            <translation>当前生效的值，以及进程自己可以把它提高到多少（getrlimit(2)）。</translation>
        </message>
    </context>
    <context>
        <name>List</name>
        <message>
            <source>PID</source>
            <translation>PID</translation>
        </message>
        <message>
            <source>PPID</source>
            <translation>PPID</translation>
        </message>
        <message>
            <source>PGID</source>
            <translation>PGID</translation>
        </message>
        <message>
            <source>SID</source>
            <translation>SID</translation>
        </message>
        <message>
            <source>TTY</source>
            <translation>TTY</translation>
        </message>
        <message>
            <source>USER</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>STATE</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>WHAT</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation>命令</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>the window needs a display, and neither WAYLAND_DISPLAY nor DISPLAY is set; list, tree and explain work without one</source>
            <translation>窗口需要显示服务器，而 WAYLAND_DISPLAY 和 DISPLAY 都没有设置；list、tree 和 explain 不需要显示服务器</translation>
        </message>
        <message>
            <source>cannot read %1: %2</source>
            <translation>无法读取 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>MemorySheet</name>
        <message>
            <source>resident</source>
            <translation>常驻</translation>
        </message>
        <message>
            <source>What of it is in memory now. Pages shared with others count in full.</source>
            <translation>它现在位于内存中的部分。与其他进程共享的页按全量计入。</translation>
        </message>
        <message>
            <source>… its own</source>
            <translation>……自己的</translation>
        </message>
        <message>
            <source>Heap and stacks: pages that no file stands behind.</source>
            <translation>堆和栈：背后没有文件的页。</translation>
        </message>
        <message>
            <source>… of files</source>
            <translation>……文件的</translation>
        </message>
        <message>
            <source>Program, libraries and mapped files; can be read again from the disk.</source>
            <translation>程序、库和映射的文件；可以从磁盘重新读取。</translation>
        </message>
        <message>
            <source>… shared memory</source>
            <translation>……共享内存</translation>
        </message>
        <message>
            <source>Shared memory and files in tmpfs.</source>
            <translation>共享内存以及 tmpfs 中的文件。</translation>
        </message>
        <message>
            <source>most so far</source>
            <translation>迄今最多</translation>
        </message>
        <message>
            <source>The most that was ever resident.</source>
            <translation>曾经常驻的最大值。</translation>
        </message>
        <message>
            <source>swapped out</source>
            <translation>已换出</translation>
        </message>
        <message>
            <source>What of its own memory lies in the swap area.</source>
            <translation>它自己的内存中位于交换区的部分。</translation>
        </message>
        <message>
            <source>address space</source>
            <translation>地址空间</translation>
        </message>
        <message>
            <source>All that it has mapped, whether it was ever touched or not.</source>
            <translation>它所映射的全部，无论是否访问过。</translation>
        </message>
        <message>
            <source>The largest that its address space ever was.</source>
            <translation>它的地址空间曾达到的最大值。</translation>
        </message>
        <message>
            <source>data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Private memory that it may write to.</source>
            <translation>它可以写入的私有内存。</translation>
        </message>
        <message>
            <source>stack</source>
            <translation>栈</translation>
        </message>
        <message>
            <source>The stack of its first thread.</source>
            <translation>它的第一个线程的栈。</translation>
        </message>
        <message>
            <source>program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>The program's own code.</source>
            <translation>程序自己的代码。</translation>
        </message>
        <message>
            <source>libraries</source>
            <translation>库</translation>
        </message>
        <message>
            <source>The code of libraries.</source>
            <translation>库的代码。</translation>
        </message>
        <message>
            <source>page tables</source>
            <translation>页表</translation>
        </message>
        <message>
            <source>What the kernel needs to keep track of its pages.</source>
            <translation>内核为管理它的页所需的内存。</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>Kept from being swapped out (mlock(2)).</source>
            <translation>不会被换出（mlock(2)）。</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>已固定</translation>
        </message>
        <message>
            <source>Kept in place because a device writes to it.</source>
            <translation>固定不动，因为有设备向其写入。</translation>
        </message>
        <message>
            <source>huge pages</source>
            <translation>大页</translation>
        </message>
        <message>
            <source>From the pool of huge pages (hugetlbfs).</source>
            <translation>来自大页池（hugetlbfs）。</translation>
        </message>
        <message>
            <source>A kernel thread lives in the kernel's memory and has none of its own.</source>
            <translation>内核线程使用内核的内存，没有自己的内存。</translation>
        </message>
        <message>
            <source>The dead have none.</source>
            <translation>已死的进程没有内存。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>its share</source>
            <translation>它的份额</translation>
        </message>
        <message>
            <source>Resident memory, each page divided by the number of those who share it: the only figure that may be summed over processes.</source>
            <translation>常驻内存，每页除以共享它的进程数：唯一可以在各进程之间相加的数值。</translation>
        </message>
        <message>
            <source>private</source>
            <translation>私有</translation>
        </message>
        <message>
            <source>What nobody else has mapped: it would be free if this process ended.</source>
            <translation>没有其他进程映射的部分：如果这个进程结束，它就会被释放。</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>共享</translation>
        </message>
        <message>
            <source>What others have mapped as well, above all libraries.</source>
            <translation>其他进程也映射的部分，主要是库。</translation>
        </message>
        <message>
            <source>its share of swap</source>
            <translation>它的交换份额</translation>
        </message>
        <message>
            <source>What lies in the swap area, divided likewise.</source>
            <translation>位于交换区的部分，按同样方式分摊。</translation>
        </message>
        <message>
            <source>score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>When memory runs out the kernel ends the process with the highest score first.</source>
            <translation>内存耗尽时，内核首先结束得分最高的进程。</translation>
        </message>
        <message>
            <source>adjustment</source>
            <translation>调整值</translation>
        </message>
        <message>
            <source>From −1000, never ended for want of memory, to 1000, always the first.</source>
            <translation>从 −1000（决不因内存不足而被结束）到 1000（总是最先被结束）。</translation>
        </message>
        <message>
            <source>In memory</source>
            <translation>在内存中</translation>
        </message>
        <message>
            <source>What of it is its own</source>
            <translation>其中多少是它自己的</translation>
        </message>
        <message>
            <source>This kernel does not tell.</source>
            <translation>此内核不提供。</translation>
        </message>
        <message>
            <source>Address space</source>
            <translation>地址空间</translation>
        </message>
        <message>
            <source>When memory runs out</source>
            <translation>内存耗尽时</translation>
        </message>
    </context>
    <context>
        <name>Needs</name>
        <message>
            <source>this lesson needs a user namespace of its own, and none can be made here (%1)</source>
            <translation>本课需要自己的用户命名空间，而这里无法创建（%1）</translation>
        </message>
        <message>
            <source>this lesson needs a user namespace of its own, and this machine does not allow one to ordinary users; as root it can be played</source>
            <translation>本课需要自己的用户命名空间，而本机不允许普通用户创建；以 root 身份可以进行</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>How much of a daemon is %1?</source>
            <translation>%1 有几分像守护进程？</translation>
        </message>
        <message>
            <source>born by a fork</source>
            <translation>由 fork 产生</translation>
        </message>
        <message>
            <source>parent has exited</source>
            <translation>父进程已退出</translation>
        </message>
        <message>
            <source>own session</source>
            <translation>自己的会话</translation>
        </message>
        <message>
            <source>not its leader (second fork)</source>
            <translation>不是其首进程（第二次 fork）</translation>
        </message>
        <message>
            <source>leader has exited</source>
            <translation>首进程已退出</translation>
        </message>
        <message>
            <source>no terminal</source>
            <translation>没有终端</translation>
        </message>
        <message>
            <source>directory is /</source>
            <translation>目录为 /</translation>
        </message>
        <message>
            <source>input from /dev/null</source>
            <translation>输入来自 /dev/null</translation>
        </message>
        <message>
            <source>output to /dev/null</source>
            <translation>输出到 /dev/null</translation>
        </message>
        <message>
            <source>errors to /dev/null</source>
            <translation>错误到 /dev/null</translation>
        </message>
    </context>
    <context>
        <name>Row</name>
        <message>
            <source>Group outside this namespace</source>
            <translation>本命名空间之外的进程组</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>进程组 %1</translation>
        </message>
        <message>
            <source>No session id</source>
            <translation>没有会话 ID</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>会话 %1</translation>
        </message>
        <message>
            <source>no terminal</source>
            <translation>没有终端</translation>
        </message>
        <message>
            <source>led by %1</source>
            <translation>首进程为 %1</translation>
        </message>
        <message>
            <source>opened by %1</source>
            <translation>由 %1 打开</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n 个进程组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es)</source>
            <translation>
                <numerusform>%n 个进程</numerusform>
            </translation>
        </message>
        <message>
            <source>leader gone</source>
            <translation>首进程已不在</translation>
        </message>
        <message>
            <source>orphaned: nobody in the session can continue it</source>
            <translation>孤儿进程组：会话中没有谁能让它继续</translation>
        </message>
        <message>
            <source>stopped job</source>
            <translation>已停止的作业</translation>
        </message>
        <message>
            <source>foreground: gets Ctrl-C</source>
            <translation>前台：收到 Ctrl-C</translation>
        </message>
        <message>
            <source>background</source>
            <translation>后台</translation>
        </message>
        <message>
            <source>just %1</source>
            <translation>刚刚%1</translation>
        </message>
        <message>
            <source>%1, %2 s ago</source>
            <translation>%1，%2 秒前</translation>
        </message>
        <message>
            <source>just ended</source>
            <translation>刚刚结束</translation>
        </message>
        <message numerus="yes">
            <source>ended %n s ago</source>
            <translation>
                <numerusform>%n 秒前结束</numerusform>
            </translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>没有看到</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>process %1</source>
            <translation>进程 %1</translation>
        </message>
        <message>
            <source>not visible</source>
            <translation>不可见</translation>
        </message>
        <message>
            <source>hidden by the system, or not in this tree</source>
            <translation>被系统隐藏，或不在此树中</translation>
        </message>
        <message>
            <source>born from %1</source>
            <translation>生自 %1</translation>
        </message>
        <message>
            <source>was a child of %1</source>
            <translation>曾是 %1 的子进程</translation>
        </message>
        <message>
            <source>%1, process %2</source>
            <translation>%1，进程 %2</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新</translation>
        </message>
        <message>
            <source>just adopted by %1</source>
            <translation>刚刚被 %1 收养</translation>
        </message>
        <message>
            <source>parent %1, group %2, session %3</source>
            <translation>父进程 %1，进程组 %2，会话 %3</translation>
        </message>
        <message>
            <source>does not match the filter itself</source>
            <translation>本身不符合过滤条件</translation>
        </message>
        <message>
            <source>leader not visible</source>
            <translation>首进程不可见</translation>
        </message>
    </context>
    <context>
        <name>SaveTexts</name>
        <message>
            <source>%1 is not a file that could be replaced.</source>
            <translation>%1 不是可以替换的文件。</translation>
        </message>
        <message>
            <source>%1 could not be written: %2.</source>
            <translation>无法写入 %1：%2。</translation>
        </message>
        <message>
            <source>%1 is there already. What stands in it will be lost.</source>
            <translation>%1 已存在，其中的内容将会丢失。</translation>
        </message>
        <message>
            <source>&amp;Replace It</source>
            <translation>替换(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>SessionMap</name>
        <message numerus="yes">
            <source>adopted %n of them</source>
            <translation>
                <numerusform>其中收养了 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+ %n more</source>
            <translation>
                <numerusform>另有 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>show fewer</source>
            <translation>显示较少</translation>
        </message>
        <message>
            <source>%1 · ended</source>
            <comment>4711 · ended</comment>
            <translation>%1 · 已结束</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>4711 · session leader</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>adopts orphans here</source>
            <translation>在此收养孤儿进程</translation>
        </message>
        <message>
            <source>child</source>
            <translation>子进程</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>父进程</translation>
        </message>
        <message>
            <source>started it</source>
            <translation>启动了它</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>会话 %1</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>leader gone</source>
            <translation>首进程已不在</translation>
        </message>
        <message>
            <source>led by %1</source>
            <translation>首进程为 %1</translation>
        </message>
        <message>
            <source>no terminal</source>
            <translation>没有终端</translation>
        </message>
        <message>
            <source>terminal %1</source>
            <translation>终端 %1</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>进程组 %1</translation>
        </message>
        <message>
            <source>foreground</source>
            <translation>前台</translation>
        </message>
        <message>
            <source>background</source>
            <translation>后台</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>orphaned</source>
            <translation>孤儿进程组</translation>
        </message>
        <message>
            <source>parent: %1</source>
            <translation>父进程：%1</translation>
        </message>
        <message>
            <source>adopted</source>
            <translation>被收养</translation>
        </message>
        <message>
            <source>born from %1</source>
            <translation>生自 %1</translation>
        </message>
        <message>
            <source>What %1 would do: %2 goes to group %3.</source>
            <translation>%1 会做什么：%2 进入进程组 %3。</translation>
        </message>
        <message>
            <source>What %1 would do: %2 leads a new group %3.</source>
            <translation>%1 会做什么：%2 成为新进程组 %3 的组长。</translation>
        </message>
        <message>
            <source>What %1 would do: %2 leads a new group.</source>
            <translation>%1 会做什么：%2 成为一个新进程组的组长。</translation>
        </message>
        <message>
            <source>What %1 would do: %2 leads a new session %3 and a new group in it, without a terminal.</source>
            <translation>%1 会做什么：%2 成为新会话 %3 的首进程，也是其中一个新进程组的组长，没有终端。</translation>
        </message>
        <message>
            <source>What %1 would do: %2 leads a new session and a new group in it, without a terminal.</source>
            <translation>%1 会做什么：%2 成为一个新会话的首进程，也是其中一个新进程组的组长，没有终端。</translation>
        </message>
        <message>
            <source>What %1 would do: %2 has a child, %3, in the same group and session.</source>
            <translation>%1 会做什么：%2 有一个子进程 %3，在同一进程组和会话中。</translation>
        </message>
        <message>
            <source>What %1 would do: %2 ends.</source>
            <translation>%1 会做什么：%2 结束。</translation>
        </message>
        <message>
            <source>What %1 would do: %2 ends, and %3 is adopted by %4.</source>
            <translation>%1 会做什么：%2 结束，%3 被 %4 收养。</translation>
        </message>
        <message>
            <source>What %1 would do: group %2 gets the terminal.</source>
            <translation>%1 会做什么：进程组 %2 得到终端。</translation>
        </message>
        <message>
            <source>%1: the line discipline sends %2 to each member of group %3.</source>
            <translation>%1：行规程向进程组 %3 的每个成员发送 %2。</translation>
        </message>
        <message>
            <source>Group %1 · foreground</source>
            <translation>进程组 %1 · 前台</translation>
        </message>
        <message>
            <source>Group %1 · background</source>
            <translation>进程组 %1 · 后台</translation>
        </message>
        <message>
            <source>Group %1 · ended</source>
            <translation>进程组 %1 · 已结束</translation>
        </message>
        <message>
            <source>session leader</source>
            <translation>会话首进程</translation>
        </message>
        <message>
            <source>group leader</source>
            <translation>组长进程</translation>
        </message>
        <message>
            <source>zombie</source>
            <translation>僵尸进程</translation>
        </message>
        <message>
            <source>daemon</source>
            <translation>守护进程</translation>
        </message>
        <message>
            <source>orphan</source>
            <translation>孤儿进程</translation>
        </message>
        <message>
            <source>before %1</source>
            <comment>a system call</comment>
            <translation>在 %1 之前</translation>
        </message>
        <message>
            <source>%1: %2 to each member</source>
            <comment>Ctrl-C: SIGINT to each member</comment>
            <translation>%1：向每个成员发送 %2</translation>
        </message>
        <message>
            <source>what %1 would do</source>
            <comment>a system call</comment>
            <translation>%1 会做什么</translation>
        </message>
        <message>
            <source>adopted by %1</source>
            <translation>被 %1 收养</translation>
        </message>
        <message>
            <source>born from</source>
            <translation>生自</translation>
        </message>
        <message>
            <source>new group</source>
            <translation>新进程组</translation>
        </message>
        <message>
            <source>would end</source>
            <translation>将会结束</translation>
        </message>
        <message>
            <source>new session</source>
            <translation>新会话</translation>
        </message>
    </context>
    <context>
        <name>SettingsTexts</name>
        <message>
            <source>There is no home folder, so settings are remembered until the window closes only.</source>
            <translation>没有主文件夹，因此设置只保留到窗口关闭为止。</translation>
        </message>
        <message>
            <source>%1 cannot be written, so settings are not remembered.</source>
            <translation>%1 无法写入，因此设置不会保留。</translation>
        </message>
        <message>
            <source>The settings could not be read and begin anew; what the file was is kept as %1.</source>
            <translation>设置无法读取，已重新开始；原来的文件保存为 %1。</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>%1, %2</source>
            <comment>two parts of a line read out</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>信号</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>限制</translation>
        </message>
        <message>
            <source>Namespaces</source>
            <translation>命名空间</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>线程</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>not permitted</source>
            <translation>没有权限</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>没有应答</translation>
        </message>
        <message>
            <source>The kernel has not answered when asked for %1: the process's memory is locked, or a file system behind it hangs. Nothing else waits for it.</source>
            <translation>向内核询问 %1，没有得到应答：进程的内存被锁住，或其背后的文件系统停滞。其他任何事情都不会等待它。</translation>
        </message>
        <message>
            <source>the process is gone</source>
            <translation>进程已不在</translation>
        </message>
        <message>
            <source>too many open files</source>
            <translation>打开的文件过多</translation>
        </message>
        <message>
            <source>This program has no descriptor left to read %1 with.</source>
            <translation>本程序没有剩余的描述符可用来读取 %1。</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>What the kernel answers when asked for %1 is not understood.</source>
            <translation>向内核询问 %1 得到的应答无法理解。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name and value</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>环境</translation>
        </message>
        <message>
            <source>Open files, pipes and sockets, and who is at their other end</source>
            <translation>打开的文件、管道和套接字，以及另一端是谁</translation>
        </message>
        <message>
            <source>The variables that its program was started with</source>
            <translation>其程序启动时的变量</translation>
        </message>
        <message>
            <source>Which signals it catches, ignores and blocks, and which wait</source>
            <translation>它捕获、忽略和阻塞哪些信号，以及哪些在等待</translation>
        </message>
        <message>
            <source>How much of what it may use</source>
            <translation>它可以使用多少资源</translation>
        </message>
        <message>
            <source>Namespaces and its number in each, control group and unit</source>
            <translation>命名空间及其中的编号、控制组和单元</translation>
        </message>
        <message>
            <source>What of it is in memory, shared and its own</source>
            <translation>它在内存中的部分，共享的和自己的</translation>
        </message>
        <message>
            <source>Its threads and what they do</source>
            <translation>它的线程及其状态</translation>
        </message>
        <message>
            <source>It has ended. What stands here is what was last known of it.</source>
            <translation>它已结束。这里列出的是最后所知的情况。</translation>
        </message>
        <message>
            <source>It ended before this was read.</source>
            <translation>在读取之前它就结束了。</translation>
        </message>
        <message>
            <source>The kernel shows %1 of another user's process, or of one that has made itself undumpable (prctl(2)), only to those who may trace it, such as root (ptrace(2), “access mode checking”).</source>
            <translation>对于其他用户的进程，或已将自身设为不可转储（prctl(2)）的进程，内核只把 %1 显示给有权跟踪它的用户，例如 root（ptrace(2)，“access mode checking”）。</translation>
        </message>
        <message>
            <source>Of the past only what scans saw is known.</source>
            <translation>对于过去，只知道扫描见到的内容。</translation>
        </message>
    </context>
    <context>
        <name>SignalSheet</name>
        <message>
            <source>signal %1</source>
            <translation>信号 %1</translation>
        </message>
        <message>
            <source>The C library's own, for its threads.</source>
            <translation>C 库自用，用于它的线程。</translation>
        </message>
        <message>
            <source>ends it</source>
            <translation>结束它</translation>
        </message>
        <message>
            <source>ends it, with a core dump</source>
            <translation>结束它并产生核心转储</translation>
        </message>
        <message>
            <source>does nothing</source>
            <translation>什么也不做</translation>
        </message>
        <message>
            <source>stops it</source>
            <translation>使它停止</translation>
        </message>
        <message>
            <source>lets it go on</source>
            <translation>让它继续运行</translation>
        </message>
        <message>
            <source>waits, for it is blocked</source>
            <translation>等待，因为被阻塞</translation>
        </message>
        <message>
            <source>is ignored</source>
            <translation>被忽略</translation>
        </message>
        <message>
            <source>runs its own handler</source>
            <translation>运行它自己的处理程序</translation>
        </message>
        <message>
            <source>Its children leave no zombies behind: the kernel waits for them itself.</source>
            <translation>它的子进程不会留下僵尸进程：内核自己等待它们。</translation>
        </message>
        <message>
            <source>A hangup does not end it, as after nohup.</source>
            <translation>挂断不会结束它，如同用过 nohup。</translation>
        </message>
        <message>
            <source>Writing to a pipe that nobody reads fails with EPIPE and does not end it.</source>
            <translation>向没有谁读取的管道写入会以 EPIPE 失败，而不会结束它。</translation>
        </message>
        <message>
            <source>A shell without job control starts its background jobs so, to spare them Ctrl-C.</source>
            <translation>没有作业控制的 shell 这样启动后台作业，使其免受 Ctrl-C 影响。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Pending: sent, and not taken yet</source>
            <translation>未决：已发送，尚未接收</translation>
        </message>
        <message>
            <source>waits until it is no longer blocked</source>
            <translation>等待，直到不再被阻塞</translation>
        </message>
        <message>
            <source>is about to be taken</source>
            <translation>即将被接收</translation>
        </message>
        <message>
            <source>It was sent to its first thread, not to the process as a whole.</source>
            <translation>它是发给第一个线程的，而不是发给整个进程的。</translation>
        </message>
        <message>
            <source>then: ignored</source>
            <translation>然后：被忽略</translation>
        </message>
        <message>
            <source>then: its own handler</source>
            <translation>然后：它自己的处理程序</translation>
        </message>
        <message>
            <source>then: %1</source>
            <comment>what happens later</comment>
            <translation>然后：%1</translation>
        </message>
        <message>
            <source>Ignored: thrown away</source>
            <translation>忽略：被丢弃</translation>
        </message>
        <message>
            <source>otherwise: %1</source>
            <translation>否则：%1</translation>
        </message>
        <message>
            <source>An ignored signal stays ignored in what it executes (execve(2)).</source>
            <translation>被忽略的信号在它所执行的程序中仍被忽略（execve(2)）。</translation>
        </message>
        <message>
            <source>Caught: a handler of its program runs</source>
            <translation>捕捉：运行其程序的处理程序</translation>
        </message>
        <message>
            <source>What happens is up to its program.</source>
            <translation>会发生什么，由其程序决定。</translation>
        </message>
        <message>
            <source>Left to the kernel</source>
            <translation>交由内核处理</translation>
        </message>
        <message>
            <source>No process can catch, block or ignore it.</source>
            <translation>任何进程都无法捕捉、阻塞或忽略它。</translation>
        </message>
        <message>
            <source>Real-time signals that nothing is said about end it, too.</source>
            <translation>没有规定的实时信号也会结束它。</translation>
        </message>
        <message>
            <source>A kernel thread takes no signals but those that it asks for.</source>
            <translation>内核线程不接收信号，除非是它自己要求的。</translation>
        </message>
        <message>
            <source>Ctrl-C (SIGINT) %1. SIGTERM %2. A hangup (SIGHUP) %3.</source>
            <translation>Ctrl-C（SIGINT）%1。SIGTERM %2。挂断（SIGHUP）%3。</translation>
        </message>
        <message>
            <source>Signals that wait for all processes of its user: %1, at most %2.</source>
            <translation>等待其用户的所有进程接收的信号：%1 个，最多 %2 个。</translation>
        </message>
        <message>
            <source>These are its first thread's; each thread blocks its own.</source>
            <translation>这些是它的第一个线程的；每个线程各自阻塞。</translation>
        </message>
        <message>
            <source>Blocked: held back for now</source>
            <translation>已阻塞：暂时搁置</translation>
        </message>
        <message>
            <source>is dropped: an init without a handler</source>
            <translation>被丢弃：没有该处理程序的 init</translation>
        </message>
        <message>
            <source>ends it, if it comes from outside its pid namespace</source>
            <translation>若来自其 PID 命名空间之外，则结束它</translation>
        </message>
        <message>
            <source>stops it, if it comes from outside its pid namespace</source>
            <translation>若来自其 PID 命名空间之外，则使它停止</translation>
        </message>
        <message>
            <source>is blocked by its first thread</source>
            <translation>被它的第一个线程阻塞</translation>
        </message>
        <message>
            <source>waits until it is continued</source>
            <translation>等待，直到它被继续</translation>
        </message>
        <message>
            <source>An init is spared what it has no handler for, real-time signals as well. A fault of its own ends it all the same.</source>
            <translation>init 没有处理程序的信号都不会影响它，实时信号也一样。但它自身的错误，例如非法内存访问，仍会结束它。</translation>
        </message>
        <message>
            <source>The dead take no signals.</source>
            <translation>已死的进程不接收信号。</translation>
        </message>
        <message>
            <source>It is stopped: but for SIGKILL, what it does not ignore waits until it is continued.</source>
            <translation>它已停止：除 SIGKILL 外，它未忽略的信号都会等到它被继续。</translation>
        </message>
    </context>
    <context>
        <name>SignalTexts</name>
        <message>
            <source>Asks it to end; it may save its work first, or refuse.</source>
            <translation>请求它结束；它可以先保存工作，也可以拒绝。</translation>
        </message>
        <message>
            <source>Ends it at once. It cannot save anything, and cannot refuse.</source>
            <translation>立即结束它。它无法保存任何东西，也无法拒绝。</translation>
        </message>
        <message>
            <source>Stops it until it is continued. It cannot refuse.</source>
            <translation>使它停止，直到被继续。它无法拒绝。</translation>
        </message>
        <message>
            <source>Lets it go on if it is stopped.</source>
            <translation>如果它已停止，让它继续运行。</translation>
        </message>
        <message>
            <source>The terminal has hung up: ends it by default; many daemons read their settings again.</source>
            <translation>终端已挂断：默认结束进程；许多守护进程会重新读取设置。</translation>
        </message>
        <message>
            <source>What Ctrl-C sends: ends it by default.</source>
            <translation>Ctrl-C 发送的信号：默认结束进程。</translation>
        </message>
        <message>
            <source>What Ctrl-\ sends: ends it by default, with a core dump.</source>
            <translation>Ctrl-\ 发送的信号：默认结束进程并产生核心转储。</translation>
        </message>
        <message>
            <source>What Ctrl-Z sends: stops it by default, but it may refuse.</source>
            <translation>Ctrl-Z 发送的信号：默认使进程停止，但进程可以拒绝。</translation>
        </message>
        <message>
            <source>It read from its terminal in the background: stops it by default.</source>
            <translation>它在后台读取了自己的终端：默认使进程停止。</translation>
        </message>
        <message>
            <source>It wrote to its terminal in the background: stops it by default.</source>
            <translation>它在后台向自己的终端写入：默认使进程停止。</translation>
        </message>
        <message>
            <source>Means what its program says; one that says nothing ends.</source>
            <translation>含义由其程序决定；没有规定的程序会结束。</translation>
        </message>
        <message>
            <source>A timer has run out: ends it by default.</source>
            <translation>定时器到期：默认结束进程。</translation>
        </message>
        <message>
            <source>Nobody reads the pipe it writes to: ends it by default.</source>
            <translation>没有谁读取它所写的管道：默认结束进程。</translation>
        </message>
        <message>
            <source>A child has ended or stopped: ignored by default.</source>
            <translation>子进程结束或停止：默认忽略。</translation>
        </message>
        <message>
            <source>Urgent data at a socket: ignored by default.</source>
            <translation>套接字上有紧急数据：默认忽略。</translation>
        </message>
        <message>
            <source>Its terminal has another size: ignored by default.</source>
            <translation>它的终端大小改变：默认忽略。</translation>
        </message>
        <message>
            <source>It gives up: ends it by default, with a core dump.</source>
            <translation>它放弃运行：默认结束进程并产生核心转储。</translation>
        </message>
        <message>
            <source>A wrong address: ends it by default, with a core dump.</source>
            <translation>错误的地址：默认结束进程并产生核心转储。</translation>
        </message>
        <message>
            <source>A memory access that the hardware refused: ends it by default, with a core dump.</source>
            <translation>硬件拒绝的内存访问：默认结束进程并产生核心转储。</translation>
        </message>
        <message>
            <source>An illegal instruction: ends it by default, with a core dump.</source>
            <translation>非法指令：默认结束进程并产生核心转储。</translation>
        </message>
        <message>
            <source>An arithmetic error: ends it by default, with a core dump.</source>
            <translation>算术错误：默认结束进程并产生核心转储。</translation>
        </message>
        <message>
            <source>A debugger's breakpoint: ends it by default, with a core dump.</source>
            <translation>调试器的断点：默认结束进程并产生核心转储。</translation>
        </message>
        <message>
            <source>A forbidden system call: ends it by default, with a core dump.</source>
            <translation>被禁止的系统调用：默认结束进程并产生核心转储。</translation>
        </message>
        <message>
            <source>It has used up its processor time: ends it by default, with a core dump.</source>
            <translation>它用完了处理器时间：默认结束进程并产生核心转储。</translation>
        </message>
        <message>
            <source>A file has grown too large: ends it by default, with a core dump.</source>
            <translation>文件变得过大：默认结束进程并产生核心转储。</translation>
        </message>
        <message>
            <source>A descriptor is ready: ends it by default.</source>
            <translation>描述符就绪：默认结束进程。</translation>
        </message>
        <message>
            <source>The power fails: ends it by default.</source>
            <translation>电源故障：默认结束进程。</translation>
        </message>
        <message>
            <source>Not used by Linux: ends it by default.</source>
            <translation>Linux 未使用：默认结束进程。</translation>
        </message>
        <message>
            <source>A real-time signal, which means what its program says; one that says nothing ends.</source>
            <translation>实时信号，含义由其程序决定；没有规定的程序会结束。</translation>
        </message>
        <message numerus="yes">
            <source>Terminate %n process(es)</source>
            <comment>button</comment>
            <translation>
                <numerusform>终止 %n 个进程</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kill %n process(es)</source>
            <comment>button</comment>
            <translation>
                <numerusform>杀死 %n 个进程</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stop %n process(es)</source>
            <comment>button</comment>
            <translation>
                <numerusform>停止 %n 个进程</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Continue %n process(es)</source>
            <comment>button</comment>
            <translation>
                <numerusform>继续 %n 个进程</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %1 to %n process(es)</source>
            <comment>button</comment>
            <translation>
                <numerusform>向 %n 个进程发送 %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SinceMark</name>
        <message>
            <source>stopped, on %1</source>
            <translation>已停止，在 %1 上</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>init of a container</source>
            <translation>容器的 init</translation>
        </message>
        <message>
            <source>daemon, forked twice; adopted by %1</source>
            <translation>守护进程，fork 过两次；被 %1 收养</translation>
        </message>
        <message>
            <source>daemon or service: a session of its own, no terminal; parent %1</source>
            <translation>守护进程或服务：有自己的会话，没有终端；父进程 %1</translation>
        </message>
        <message>
            <source>job that outlived its shell; adopted by %1</source>
            <translation>比其 shell 活得更久的作业；被 %1 收养</translation>
        </message>
        <message>
            <source>orphan, still attached to %1; adopted by %2</source>
            <translation>孤儿进程，仍附着于 %1；被 %2 收养</translation>
        </message>
        <message>
            <source>orphan; adopted by %1</source>
            <translation>孤儿进程；被 %1 收养</translation>
        </message>
        <message>
            <source>leads the session of %1; parent %2</source>
            <translation>%1 上的会话首进程；父进程 %2</translation>
        </message>
        <message>
            <source>in the foreground of %1; parent %2 lives</source>
            <translation>在 %1 的前台；父进程 %2 仍在运行</translation>
        </message>
        <message>
            <source>in the background of %1; parent %2 lives</source>
            <translation>在 %1 的后台；父进程 %2 仍在运行</translation>
        </message>
        <message>
            <source>cannot be told: its parent is not visible</source>
            <translation>无法判断：其父进程不可见</translation>
        </message>
        <message>
            <source>child of %1, which lives</source>
            <translation>%1 的子进程，后者仍在运行</translation>
        </message>
        <message>
            <source>its parent %1 ended, %2 adopted it</source>
            <translation>其父进程 %1 已结束，%2 收养了它</translation>
        </message>
        <message>
            <source>session %1, now %2</source>
            <translation>会话 %1，现为 %2</translation>
        </message>
        <message>
            <source>group %1, now %2</source>
            <translation>进程组 %1，现为 %2</translation>
        </message>
        <message>
            <source>now on %1</source>
            <translation>现在在 %1 上</translation>
        </message>
        <message>
            <source>no terminal any more</source>
            <translation>不再有终端</translation>
        </message>
        <message>
            <source>ended; how was not seen</source>
            <translation>已结束；没有看到如何结束</translation>
        </message>
        <message>
            <source>; its parent has not yet waited for it</source>
            <translation>；其父进程尚未回收它</translation>
        </message>
        <message>
            <source>; ignores SIGHUP, as nohup makes it</source>
            <translation>；忽略 SIGHUP，如同 nohup 所为</translation>
        </message>
    </context>
    <context>
        <name>SourceWords</name>
        <message>
            <source>kernel events</source>
            <translation>内核事件</translation>
        </message>
        <message>
            <source>pidfds</source>
            <translation>pidfd</translation>
        </message>
        <message>
            <source>scans only</source>
            <translation>仅扫描</translation>
        </message>
        <message>
            <source>births</source>
            <translation>新生</translation>
        </message>
        <message>
            <source>other programs (exec)</source>
            <translation>更换程序（exec）</translation>
        </message>
        <message>
            <source>deaths</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>new sessions</source>
            <translation>新会话</translation>
        </message>
        <message>
            <source>adoptions</source>
            <translation>收养</translation>
        </message>
        <message>
            <source>changes of process group</source>
            <translation>进程组的变化</translation>
        </message>
        <message>
            <source>changes of the foreground</source>
            <translation>前台的变化</translation>
        </message>
        <message>
            <source>stops</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>continues</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>new names</source>
            <translation>新名称</translation>
        </message>
        <message>
            <source>changes of user</source>
            <translation>用户的变化</translation>
        </message>
        <message>
            <source>losses</source>
            <translation>丢失</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) lost</source>
            <translation>
                <numerusform>丢失 %n 个事件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not watched</source>
            <translation>
                <numerusform>%n 个未被观察</numerusform>
            </translation>
        </message>
        <message>
            <source>short lives are missed</source>
            <translation>会漏掉存活短暂的进程</translation>
        </message>
        <message>
            <source>nothing lost</source>
            <translation>没有丢失</translation>
        </message>
        <message>
            <source>live: %1, %2</source>
            <translation>实时：%1，%2</translation>
        </message>
        <message>
            <source>The kernel itself tells of each birth, exec, new session and death.</source>
            <translation>内核自己告知每一次新生、exec、新会话和结束。</translation>
        </message>
        <message>
            <source>Each death is told by a pidfd; births are looked for many times a second, so a process that lives only a few milliseconds may be missed.</source>
            <translation>每次结束由 pidfd 告知；新生则每秒查找多次，因此只存活几毫秒的进程可能会被漏掉。</translation>
        </message>
        <message>
            <source>Births and deaths are only found by comparing two looks at the machine.</source>
            <translation>新生和结束只能通过比较前后两次对本机的查看来发现。</translation>
        </message>
        <message>
            <source>Not seen: %1.</source>
            <translation>看不到：%1。</translation>
        </message>
        <message numerus="yes">
            <source>Lost events were made good by looking at the whole machine again, %n time(s).</source>
            <translation>
                <numerusform>通过重新查看整台机器弥补了丢失的事件，共 %n 次。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) that did not come from the kernel were ignored.</source>
            <translation>
                <numerusform>忽略了 %n 条并非来自内核的消息。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) got no pidfd, for the limit of open files is reached; their deaths come with scans.</source>
            <translation>
                <numerusform>有 %n 个进程没有得到 pidfd，因为已达到打开文件数的上限；它们的结束由扫描得知。</numerusform>
            </translation>
        </message>
        <message>
            <source>these are another machine’s processes</source>
            <translation>这些是另一台机器的进程</translation>
        </message>
        <message>
            <source>it did not answer</source>
            <translation>它没有应答</translation>
        </message>
        <message>
            <source>No %1: %2.</source>
            <translation>未使用“%1”：%2。</translation>
        </message>
    </context>
    <context>
        <name>StageTexts</name>
        <message>
            <source>the reason is not known</source>
            <translation>原因未知</translation>
        </message>
        <message>
            <source>somebody already listens to the system calls of this program's processes (a container manager, or another lab around it), and the kernel allows one listener only; run it outside of that</source>
            <translation>已有别的程序在监听本程序各进程的系统调用（容器管理器，或外层的另一个实验室），而内核只允许一个监听者；请在其外部运行</translation>
        </message>
        <message>
            <source>this kernel cannot stop system calls for us: seccomp user notification needs Linux 5.5 or newer</source>
            <translation>此内核无法为我们暂停系统调用：seccomp 用户通知需要 Linux 5.5 或更新版本</translation>
        </message>
        <message>
            <source>the kernel does not allow a seccomp filter here (%1); a container's policy may forbid it: allow the system call seccomp there, or run outside of it</source>
            <translation>内核在此不允许 seccomp 过滤器（%1）；可能是容器的策略所禁止：请在那里允许系统调用 seccomp，或在容器外运行</translation>
        </message>
        <message>
            <source>this machine does not allow a pid namespace of one's own (%1), so nothing can be contained; without --contained it runs under the system's own reaper</source>
            <translation>本机不允许创建自己的 PID 命名空间（%1），因此无法隔离运行；不带 --contained 时，在系统自己的收养者之下运行</translation>
        </message>
        <message>
            <source>programs can be stepped on x86-64 and aarch64 only</source>
            <translation>只能在 x86-64 和 aarch64 上单步运行程序</translation>
        </message>
        <message>
            <source>cannot open a terminal for it: %1</source>
            <translation>无法为它打开终端：%1</translation>
        </message>
        <message>
            <source>cannot be run: %1</source>
            <translation>无法运行：%1</translation>
        </message>
        <message>
            <source>cannot start a process: %1</source>
            <translation>无法启动进程：%1</translation>
        </message>
        <message>
            <source>%1 processes live at once: that is the limit, further forks fail with EAGAIN</source>
            <translation>同时存活的进程达到 %1 个：这是上限，再次 fork 会以 EAGAIN 失败</translation>
        </message>
        <message>
            <source>process %1 makes the calls of another architecture; they fail with ENOSYS, for they cannot be followed</source>
            <translation>进程 %1 使用另一种架构的调用；这些调用会以 ENOSYS 失败，因为无法跟踪它们</translation>
        </message>
        <message>
            <source>%1's %2 cannot be skipped: it was let happen (a vfork shares its memory; an open must return a descriptor)</source>
            <translation>%1 的 %2 无法跳过：已让它发生（vfork 共享内存；open 必须返回描述符）</translation>
        </message>
        <message>
            <source>that call no longer waits for an answer</source>
            <translation>那个调用已不再等待答复</translation>
        </message>
        <message>
            <source>that answer is not possible for this call</source>
            <translation>对这个调用不能作出那样的答复</translation>
        </message>
        <message>
            <source>left running earlier, with its keeper (stage-keeper) as pid %1</source>
            <translation>早先留下的仍在运行，其看管进程（stage-keeper）的 PID 为 %1</translation>
        </message>
    </context>
    <context>
        <name>SurroundingsSheet</name>
        <message>
            <source>Which processes it sees, and by which numbers; the first one in it adopts its orphans.</source>
            <translation>它看到哪些进程，看到的是哪些编号；其中的第一个进程收养它的孤儿进程。</translation>
        </message>
        <message>
            <source>Which file systems it sees, and where.</source>
            <translation>它看到哪些文件系统，在什么位置。</translation>
        </message>
        <message>
            <source>Which network devices, addresses, ports and firewall rules it has.</source>
            <translation>它拥有哪些网络设备、地址、端口和防火墙规则。</translation>
        </message>
        <message>
            <source>Which users there are, and what being root is worth.</source>
            <translation>有哪些用户，以及 root 身份有多大权力。</translation>
        </message>
        <message>
            <source>Its host name.</source>
            <translation>它的主机名。</translation>
        </message>
        <message>
            <source>Which System V queues and shared memory, and POSIX message queues it sees.</source>
            <translation>它看到哪些 System V 队列和共享内存，以及哪些 POSIX 消息队列。</translation>
        </message>
        <message>
            <source>Where the root of the control groups is, as it sees it.</source>
            <translation>在它看来，控制组的根在哪里。</translation>
        </message>
        <message>
            <source>What its clocks since boot began with.</source>
            <translation>它的自启动以来的时钟从什么值开始。</translation>
        </message>
        <message>
            <source>cannot be compared</source>
            <translation>无法比较</translation>
        </message>
        <message>
            <source>the same as init's</source>
            <translation>与 init 的相同</translation>
        </message>
        <message>
            <source>another one than init's</source>
            <translation>与 init 的不同</translation>
        </message>
        <message>
            <source>the same as ours</source>
            <translation>与我们的相同</translation>
        </message>
        <message>
            <source>another one than ours</source>
            <translation>与我们的不同</translation>
        </message>
        <message>
            <source>The dead are in none.</source>
            <translation>已死的进程不在任何命名空间中。</translation>
        </message>
        <message>
            <source>where we look from, which is where it lives</source>
            <translation>我们从这里查看，它也在这里</translation>
        </message>
        <message>
            <source>where we look from</source>
            <translation>我们从这里查看</translation>
        </message>
        <message>
            <source>where it lives</source>
            <translation>它在这里</translation>
        </message>
        <message>
            <source>in between</source>
            <translation>介于两者之间</translation>
        </message>
        <message>
            <source>It is the init there: orphans are adopted by it, and all end with it.</source>
            <translation>它是那里的 init：孤儿进程由它收养，它一结束，一切都随之结束。</translation>
        </message>
        <message>
            <source>This kernel does not tell.</source>
            <translation>此内核不提供。</translation>
        </message>
        <message>
            <source>A service: a service manager started it and watches it.</source>
            <translation>服务：服务管理器启动了它，并看管着它。</translation>
        </message>
        <message>
            <source>It was started from a login.</source>
            <translation>它是从一次登录启动的。</translation>
        </message>
        <message>
            <source>A unit that is neither a service nor a login.</source>
            <translation>既不是服务也不是登录的单元。</translation>
        </message>
        <message>
            <source>Its path names no unit of a service manager.</source>
            <translation>它的路径没有指明服务管理器的单元。</translation>
        </message>
        <message>
            <source>control group</source>
            <translation>控制组</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>单元</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Hierarchy %1 of the first version of control groups (cgroups(7)).</source>
            <translation>第一版控制组的层级 %1（cgroups(7)）。</translation>
        </message>
        <message>
            <source>It lives in no namespace of its own.</source>
            <translation>它没有处于自己的命名空间中。</translation>
        </message>
        <message>
            <source>It is set apart in: %1.</source>
            <translation>它在以下方面是隔离的：%1。</translation>
        </message>
        <message>
            <source>Control group and unit</source>
            <translation>控制组与单元</translation>
        </message>
        <message>
            <source>Its number in each pid namespace</source>
            <translation>它在每个 PID 命名空间中的编号</translation>
        </message>
        <message>
            <source>Namespaces</source>
            <translation>命名空间</translation>
        </message>
    </context>
    <context>
        <name>ThreadSheet</name>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>Processor time: %1</source>
            <translation>处理器时间：%1</translation>
        </message>
        <message>
            <source>Its first thread, whose number is the process's.</source>
            <translation>它的第一个线程，编号就是进程的编号。</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n 个线程</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message numerus="yes">
            <source>more than %n thread(s)</source>
            <translation>
                <numerusform>超过 %n 个线程</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and more than %n more</source>
            <translation>
                <numerusform>以及另外超过 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Trace</name>
        <message>
            <source>some of what was started could not be ended</source>
            <translation>启动的进程中有一些无法终止</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>ended, a zombie</source>
            <translation>已结束，是僵尸进程</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>已不在</translation>
        </message>
        <message>
            <source>adopted by %1 %2</source>
            <translation>被 %1 %2 收养</translation>
        </message>
        <message>
            <source>is now %1</source>
            <translation>现为 %1</translation>
        </message>
        <message>
            <source>born; </source>
            <translation>产生； </translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>已跳过</translation>
        </message>
        <message>
            <source>failed: %1</source>
            <translation>失败：%1</translation>
        </message>
        <message>
            <source>What it did</source>
            <translation>它做了什么</translation>
        </message>
        <message>
            <source>nothing that shapes processes</source>
            <translation>没有任何塑造进程的调用</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>谁参与了</translation>
        </message>
        <message>
            <source>lives</source>
            <translation>存活</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>child of %1</source>
            <translation>%1 的子进程</translation>
        </message>
        <message>
            <source>What is left: %1</source>
            <translation>留下了什么：%1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>exit %1</source>
            <translation>退出状态 %1</translation>
        </message>
        <message>
            <source>Nothing was left running.</source>
            <translation>没有留下仍在运行的进程。</translation>
        </message>
        <message>
            <source>it ended with %1</source>
            <translation>它已结束：%1</translation>
        </message>
        <message>
            <source>it still ran</source>
            <translation>它仍在运行</translation>
        </message>
        <message>
            <source>the time was up</source>
            <translation>时间已到</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>被中断</translation>
        </message>
        <message>
            <source>then nothing more happened</source>
            <translation>此后再没有发生任何事情</translation>
        </message>
        <message>
            <source>%1, %2. T is the shell that started it; orphans here are adopted by %3 (%4).</source>
            <translation>%1，%2。T 是启动它的 shell；此处的孤儿进程由 %3（%4）收养。</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>注意：%1</translation>
        </message>
        <message>
            <source>What it wrote</source>
            <translation>它写出了什么</translation>
        </message>
        <message>
            <source>left running; process %1 (stage-keeper) lets its calls happen until the last one has ended; kill %1 ends it and all of them</source>
            <translation>留下的仍在运行；进程 %1（stage-keeper）放行其调用，直到最后一个结束；kill %1 会终止它和所有这些进程</translation>
        </message>
    </context>
    <context>
        <name>Tracing</name>
        <message>
            <source>the stage that held the command died; what it had started was ended</source>
            <translation>控制该命令的舞台程序死了；它所启动的一切已被终止</translation>
        </message>
        <message>
            <source>cannot read %1: %2</source>
            <translation>无法读取 %1：%2</translation>
        </message>
        <message>
            <source>cannot start daemonscope-stage: %1</source>
            <translation>无法启动 daemonscope-stage：%1</translation>
        </message>
        <message>
            <source>%1 is a set-uid program or has capabilities; under a trace it runs without that privilege</source>
            <translation>%1 是 set-uid 程序或具有 capability；在跟踪之下，它运行时没有这项特权</translation>
        </message>
    </context>
    <context>
        <name>Tree</name>
        <message>
            <source> ← %1 %2</source>
            <translation> ← %1 %2</translation>
        </message>
        <message>
            <source>process %1</source>
            <translation>进程 %1</translation>
        </message>
        <message>
            <source>not visible</source>
            <translation>不可见</translation>
        </message>
    </context>
    <context>
        <name>TuningTexts</name>
        <message>
            <source>has ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>refused: only root may lower a niceness (or RLIMIT_NICE, see getrlimit(2))</source>
            <translation>被拒绝：只有 root 可以降低 nice 值（或由 RLIMIT_NICE 允许，见 getrlimit(2)）</translation>
        </message>
        <message>
            <source>refused: not permitted, it belongs to another user</source>
            <translation>被拒绝：没有权限，它属于另一个用户</translation>
        </message>
        <message>
            <source>refused: it may run on none of these processors</source>
            <translation>被拒绝：它不可以在这些处理器中的任何一个上运行</translation>
        </message>
        <message>
            <source>refused: %1</source>
            <translation>被拒绝：%1</translation>
        </message>
        <message>
            <source>niceness %1</source>
            <translation>nice 值 %1</translation>
        </message>
        <message>
            <source>processors %1</source>
            <translation>处理器 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) changed.</source>
            <translation>
                <numerusform>已更改 %n 个进程。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) were refused by the kernel.</source>
            <translation>
                <numerusform>%n 个进程被内核拒绝。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) had ended.</source>
            <translation>
                <numerusform>%n 个进程已结束。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>没有任何变化。</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>niceness of a process's threads</comment>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>differing by thread</source>
            <comment>processors</comment>
            <translation>因线程而异</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) had ended</source>
            <translation>
                <numerusform>%n 个线程此前已结束</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Usage</name>
        <message>
            <source>leftovers needs a command behind --, as in: leftovers -- make test</source>
            <translation>leftovers 需要在 -- 之后给出命令，例如：leftovers -- make test</translation>
        </message>
        <message>
            <source>--wait is a number of seconds, not %1</source>
            <translation>--wait 需要秒数，而不是 %1</translation>
        </message>
        <message>
            <source>%1. See '%2'.</source>
            <translation>%1。参见“%2”。</translation>
        </message>
        <message>
            <source>%1 needs a command</source>
            <translation>%1 需要一条命令</translation>
        </message>
        <message>
            <source>%1 has no option %2</source>
            <translation>%1 没有选项 %2</translation>
        </message>
        <message>
            <source>unknown option %1</source>
            <translation>未知选项 %1</translation>
        </message>
        <message>
            <source>unknown command %1</source>
            <translation>未知命令 %1</translation>
        </message>
        <message>
            <source>unexpected word %1</source>
            <translation>多余的词 %1</translation>
        </message>
        <message>
            <source>%1 (did you mean %2?)</source>
            <translation>%1（您是指 %2 吗？）</translation>
        </message>
        <message>
            <source>%1 needs a value</source>
            <translation>%1 需要一个值</translation>
        </message>
        <message>
            <source>--color is auto, always or never, not %1</source>
            <translation>--color 可为 auto、always 或 never，而不是 %1</translation>
        </message>
        <message>
            <source>--by is sessions or family, not %1</source>
            <translation>--by 可为 sessions 或 family，而不是 %1</translation>
        </message>
        <message>
            <source>--format is text, json, dot or mermaid, not %1</source>
            <translation>--format 可为 text、json、dot 或 mermaid，而不是 %1</translation>
        </message>
        <message>
            <source>--wait is a number of seconds above 0, not %1</source>
            <translation>--wait 需要大于 0 的秒数，而不是 %1</translation>
        </message>
        <message>
            <source>a PID is a number above 0, not %1</source>
            <translation>PID 是大于 0 的数字，而不是 %1</translation>
        </message>
        <message>
            <source>explain needs a PID</source>
            <translation>explain 需要一个 PID</translation>
        </message>
        <message>
            <source>there is no call %1; the calls are: %2</source>
            <translation>没有调用 %1；可用的调用有：%2</translation>
        </message>
        <message>
            <source>an actor must follow the @ in %1</source>
            <translation>%1 中的 @ 之后必须有一个参与者</translation>
        </message>
        <message>
            <source>--fail is CALL[@ACTOR]=ERRNO, as in fork=EAGAIN, not %1</source>
            <translation>--fail 的格式为 CALL[@ACTOR]=ERRNO，例如 fork=EAGAIN，而不是 %1</translation>
        </message>
        <message>
            <source>%1 cannot be made to fail</source>
            <translation>无法让 %1 失败</translation>
        </message>
        <message>
            <source>%1 cannot fail with %2 here, only with %3</source>
            <translation>%1 在这里不能以 %2 失败，只能以 %3 失败</translation>
        </message>
        <message>
            <source>trace needs a command behind --, as in: trace -- setsid -f sleep 60</source>
            <translation>trace 需要在 -- 之后给出命令，例如：trace -- setsid -f sleep 60</translation>
        </message>
        <message>
            <source>%1 cannot be skipped: nobody can go on as if it had happened</source>
            <translation>%1 不能跳过：谁也无法当作它已发生而继续运行</translation>
        </message>
        <message>
            <source>%1 is a number of seconds above 0, not %2</source>
            <translation>%1 需要大于 0 的秒数，而不是 %2</translation>
        </message>
        <message>
            <source>--source is connector, pidfd or scan, not %1</source>
            <translation>--source 可为 connector、pidfd 或 scan，而不是 %1</translation>
        </message>
    </context>
    <context>
        <name>VisibleText</name>
        <message>
            <source>(command line not answering)</source>
            <translation>（命令行没有应答）</translation>
        </message>
        <message>
            <source>(not permitted)</source>
            <translation>（没有权限）</translation>
        </message>
        <message>
            <source>(command line cannot be read)</source>
            <translation>（命令行无法读取）</translation>
        </message>
        <message>
            <source>(reading…)</source>
            <translation>（正在读取…）</translation>
        </message>
    </context>
    <context>
        <name>Watch</name>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>how is not known</source>
            <translation>如何结束未知</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>被 %1 终止</translation>
        </message>
        <message>
            <source>exit %1</source>
            <translation>退出状态 %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>生自 %1</translation>
        </message>
        <message>
            <source>session %1</source>
            <translation>会话 %1</translation>
        </message>
        <message>
            <source>group %1</source>
            <translation>进程组 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) did not reach us; all processes were looked at again</source>
            <translation>
                <numerusform>有 %n 个事件未能送达；已重新查看所有进程</numerusform>
            </translation>
        </message>
        <message>
            <source>events did not reach us; all processes were looked at again</source>
            <translation>有事件未能送达；已重新查看所有进程</translation>
        </message>
        <message>
            <source>or up to %1 ms earlier</source>
            <translation>或最多早 %1 毫秒</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>推断</translation>
        </message>
        <message>
            <source>the source %1 does not work here (%2)</source>
            <translation>来源 %1 在这里不可用（%2）</translation>
        </message>
        <message>
            <source>Source: %1.</source>
            <translation>来源：%1。</translation>
        </message>
        <message>
            <source>Not %1 (%2).</source>
            <translation>未使用 %1（%2）。</translation>
        </message>
        <message>
            <source>Not seen without --scan: %1.</source>
            <translation>没有 --scan 时看不到：%1。</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::AboutDialog</name>
        <message>
            <source>About Daemonscope</source>
            <translation>关于 Daemonscope</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>版本 %1</translation>
        </message>
        <message>
            <source>Shows the processes of this machine by session, group and family, and tells orphans and daemons for what they are, with the evidence.</source>
            <translation>按会话、进程组和家族显示本机的进程，如实指出哪些是孤儿进程、哪些是守护进程，并给出依据。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later), without any warranty.</source>
            <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更新版本（GPL-3.0-or-later）发布，不附带任何担保。</translation>
        </message>
        <message>
            <source>Qt %1 · © The Daemonscope authors</source>
            <translation>Qt %1 · © Daemonscope 作者</translation>
        </message>
        <message>
            <source>Daemonscope</source>
            <translation>Daemonscope</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::ActDialog</name>
        <message>
            <source>Send a Signal</source>
            <translation>发送信号</translation>
        </message>
        <message>
            <source>Terminate</source>
            <translation>终止</translation>
        </message>
        <message>
            <source>Kill</source>
            <translation>杀死</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>%1 – %2 (%3)</source>
            <comment>word – name (number) of a signal</comment>
            <translation>%1 – %2 (%3)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>name (number) of a signal</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>These are the processes of another machine, or a copy: nothing can be sent to them.</source>
            <translation>这些是另一台机器的进程，或是一份副本：无法向它们发送任何信号。</translation>
        </message>
        <message>
            <source>This session has no terminal: no key reaches it, and nothing can hang up.</source>
            <translation>该会话没有终端：没有按键能到达它，也没有什么可以挂断。</translation>
        </message>
        <message>
            <source>Nobody would be hit.</source>
            <translation>没有进程会被命中。</translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) would be hit:</source>
            <translation>
                <numerusform>%n 个进程将被命中：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) would not be hit, and why</source>
            <translation>
                <numerusform>%n 个进程不会被命中，以及原因</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <comment>process: caution</comment>
            <translation>%1：%2。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Kill Those Still There…</source>
            <translation>杀死仍在的进程(&amp;K)…</translation>
        </message>
        <message>
            <source>Si&amp;gnal</source>
            <translation>信号(&amp;G)</translation>
        </message>
        <message>
            <source>Signal</source>
            <translation>信号</translation>
        </message>
        <message>
            <source>T&amp;o</source>
            <translation>发给(&amp;O)</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>发给谁</translation>
        </message>
        <message>
            <source>Who would be hit</source>
            <translation>将被命中的进程</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>正在发生</translation>
        </message>
        <message>
            <source>Who would not be hit</source>
            <translation>不会被命中的进程</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>为何不会</translation>
        </message>
        <message>
            <source>Continue what is sto&amp;pped, so that it can take the signal</source>
            <translation>让已停止的进程继续，以便它能接收信号(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Yes, do it all the same</source>
            <translation>是，仍然执行(&amp;Y)</translation>
        </message>
        <message>
            <source>&amp;Look Again</source>
            <translation>重新查看(&amp;L)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>结果如何</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Acting</name>
        <message>
            <source>Send a &amp;Signal…</source>
            <translation>发送信号(&amp;S)…</translation>
        </message>
        <message>
            <source>S&amp;top…</source>
            <translation>停止(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Continue…</source>
            <translation>继续(&amp;C)…</translation>
        </message>
        <message>
            <source>T&amp;erminate…</source>
            <translation>终止(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Kill…</source>
            <translation>杀死(&amp;K)…</translation>
        </message>
        <message>
            <source>Terminate with All &amp;Below…</source>
            <translation>连同其下的所有进程终止(&amp;B)…</translation>
        </message>
        <message>
            <source>Kill with &amp;All Below…</source>
            <translation>连同其下的所有进程杀死(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Niceness and Processors…</source>
            <translation>nice 值与处理器(&amp;N)…</translation>
        </message>
        <message>
            <source>What is shown is another machine, a container, or a copy: nothing can be done to it from here.</source>
            <translation>显示的是另一台机器、一个容器或一份副本：从这里无法对其进行任何操作。</translation>
        </message>
        <message>
            <source>What is shown is the past: nothing can be done to it. Esc goes back to now.</source>
            <translation>显示的是过去：无法对其进行任何操作。按 Esc 返回现在。</translation>
        </message>
        <message>
            <source>No process is selected.</source>
            <translation>没有选择进程。</translation>
        </message>
        <message>
            <source>%1 has ended.</source>
            <translation>%1 已结束。</translation>
        </message>
        <message>
            <source>This row stands for no process that could be acted on.</source>
            <translation>该行不代表任何可以操作的进程。</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::ChartTableModel</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Charts</name>
        <message>
            <source>Processes by what they are</source>
            <translation>按类别统计的进程</translation>
        </message>
        <message>
            <source>Births and deaths</source>
            <translation>新生与结束</translation>
        </message>
        <message>
            <source>CPU and memory</source>
            <translation>CPU 与内存</translation>
        </message>
        <message>
            <source>No scan yet</source>
            <translation>尚未扫描</translation>
        </message>
        <message>
            <source>Select a process, a group or a session</source>
            <translation>请选择一个进程、进程组或会话</translation>
        </message>
        <message>
            <source>CPU and memory: %1</source>
            <translation>CPU 与内存：%1</translation>
        </message>
        <message>
            <source>No scan saw it in this time</source>
            <translation>这段时间内没有扫描见到它</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 分钟</translation>
        </message>
        <message>
            <source>5 minutes</source>
            <translation>5 分钟</translation>
        </message>
        <message>
            <source>15 minutes</source>
            <translation>15 分钟</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>How much of the past is drawn</source>
            <translation>绘制多长时间的历史</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>The same numbers as tables</source>
            <translation>以表格显示同样的数值</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Writes the charts as a picture</source>
            <translation>将图表写成图片</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>进程</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>进程组</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>group %1</source>
            <translation>进程组 %1</translation>
        </message>
        <message>
            <source>session %1</source>
            <translation>会话 %1</translation>
        </message>
        <message>
            <source>Charts of processes</source>
            <translation>进程图表</translation>
        </message>
        <message>
            <source>Export charts</source>
            <translation>导出图表</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>图片 (*.png)</translation>
        </message>
        <message>
            <source>Drawings (*.svg)</source>
            <translation>矢量图 (*.svg)</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::CodeView</name>
        <message>
            <source>Code in C</source>
            <translation>C 代码</translation>
        </message>
        <message>
            <source>The same in Ruby</source>
            <translation>同样的 Ruby 代码</translation>
        </message>
        <message>
            <source>The lesson's code</source>
            <translation>本课的代码</translation>
        </message>
        <message>
            <source>%1 is about to run line %2: %3</source>
            <translation>%1 即将运行第 %2 行：%3</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::CommandDialog</name>
        <message>
            <source>Step any program</source>
            <translation>单步运行任意程序</translation>
        </message>
        <message>
            <source>&amp;Command line, as at a prompt:</source>
            <translation>命令行，如同在提示符下输入(&amp;C)：</translation>
        </message>
        <message>
            <source>Command line</source>
            <translation>命令行</translation>
        </message>
        <message>
            <source>In &amp;your own shell (%1)</source>
            <translation>在您自己的 shell 中（%1）(&amp;Y)</translation>
        </message>
        <message>
            <source>C&amp;ontained: in a pid namespace of its own, whose end ends everything</source>
            <translation>隔离运行：在自己的 PID 命名空间中，它一结束，其中的一切都结束(&amp;O)</translation>
        </message>
        <message>
            <source>The program really runs, with your rights and your files. A call that is skipped or made to fail can harm its data: it goes on in the belief that the call happened.</source>
            <translation>程序会以您的权限、用您的文件真正运行。跳过某个调用或让它失败，可能损坏程序的数据：程序会以为该调用已经发生而继续运行。</translation>
        </message>
        <message>
            <source>&amp;Step It</source>
            <translation>单步运行(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::CompareView</name>
        <message>
            <source>Process</source>
            <translation>进程</translation>
        </message>
        <message>
            <source>PID</source>
            <translation>PID</translation>
        </message>
        <message>
            <source>Why it lives, or what became of it</source>
            <translation>它为何仍在，或结局如何</translation>
        </message>
        <message>
            <source>Born from</source>
            <translation>生自</translation>
        </message>
        <message>
            <source>Since the mark</source>
            <translation>自标记以来</translation>
        </message>
        <message>
            <source>Nothing is marked</source>
            <translation>尚未标记</translation>
        </message>
        <message>
            <source>Mark now, do something, and come back: here stands what it left behind.</source>
            <translation>现在标记，做些事情，再回来：这里会列出留下了什么。</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>%1 分钟前</translation>
        </message>
        <message>
            <source>%1 s ago</source>
            <translation>%1 秒前</translation>
        </message>
        <message>
            <source>Since %1 (%2): %3 new and alive, %4 ended, %5 changed</source>
            <translation>自 %1（%2）以来：新生且仍在 %3 个，已结束 %4 个，有变化 %5 个</translation>
        </message>
        <message>
            <source>Came and went in between: %1</source>
            <translation>其间出现又消失：%1 个</translation>
        </message>
        <message>
            <source>New and alive</source>
            <translation>新生且仍在</translation>
        </message>
        <message>
            <source>Nothing was left behind.</source>
            <translation>没有留下任何东西。</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>Nothing ended.</source>
            <translation>没有进程结束。</translation>
        </message>
        <message>
            <source>%1, at %2</source>
            <translation>%1，于 %2</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>有变化</translation>
        </message>
        <message>
            <source>None has another session, group or parent.</source>
            <translation>没有进程的会话、进程组或父进程发生变化。</translation>
        </message>
        <message>
            <source>born from %1</source>
            <translation>生自 %1</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Comparison</name>
        <message>
            <source>Comparison of the processes</source>
            <translation>进程对比</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>zombie</source>
            <translation>僵尸</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>sleeping</source>
            <translation>睡眠</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>lab</source>
            <translation>lab</translation>
        </message>
        <message>
            <source>lab%1</source>
            <translation>lab%1</translation>
        </message>
        <message>
            <source>expected: %1</source>
            <translation>预期：%1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, expected</source>
            <translation>%1，预期</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>进程</translation>
        </message>
        <message>
            <source>pid</source>
            <translation>pid</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>父进程</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>进程组</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Terminal</source>
            <translation>终端</translation>
        </message>
        <message>
            <source>Foreground</source>
            <translation>前台</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>fd 0</source>
            <translation>fd 0</translation>
        </message>
        <message>
            <source>fd 1</source>
            <translation>fd 1</translation>
        </message>
        <message>
            <source>fd 2</source>
            <translation>fd 2</translation>
        </message>
        <message>
            <source>umask</source>
            <translation>umask</translation>
        </message>
        <message>
            <source>Ignores</source>
            <translation>忽略</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::EventList</name>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Writes the events that are shown as lines of JSON</source>
            <translation>将显示的事件按行写成 JSON</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>所有种类</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n 个事件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / 共 %2 个</translation>
        </message>
        <message>
            <source>%1 · %2 older ones dropped</source>
            <translation>%1 · 已丢弃较早的 %2 个</translation>
        </message>
        <message>
            <source>%1 of %2 kinds</source>
            <translation>%1 / %2 种</translation>
        </message>
        <message>
            <source>No event passes the filter</source>
            <translation>没有事件符合过滤条件</translation>
        </message>
        <message>
            <source>Events of other processes or kinds were seen.</source>
            <translation>看到过其他进程或其他种类的事件。</translation>
        </message>
        <message>
            <source>No events</source>
            <translation>没有事件</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>尚未发生任何事情</translation>
        </message>
        <message>
            <source>Births, deaths and adoptions stand here the moment they are seen.</source>
            <translation>新生、结束和收养一经看到，就会列在这里。</translation>
        </message>
        <message numerus="yes">
            <source>%n new event(s)</source>
            <translation>
                <numerusform>%n 个新事件</numerusform>
            </translation>
        </message>
        <message>
            <source>Export events</source>
            <translation>导出事件</translation>
        </message>
        <message>
            <source>JSON Lines (*.jsonl)</source>
            <translation>JSON Lines (*.jsonl)</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::EventListModel</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>进程</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>How it is known</source>
            <translation>如何得知</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::EventTable</name>
        <message>
            <source>Events, the newest first</source>
            <translation>事件，最新的在最前</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Explanation</name>
        <message>
            <source>Show the answer</source>
            <translation>显示答案</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答案</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>预测</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::FilterEdit</name>
        <message>
            <source>Filter: name, /regex/, sid:1033, tty:pts/0, is:orphan …</source>
            <translation>过滤：名称、/正则/、sid:1033、tty:pts/0、is:orphan……</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>过滤</translation>
        </message>
        <message>
            <source>Words that must all hold: part of a name or command line, a /regular expression/, or a field such as sid:1033, user:root, is:daemon. A minus in front turns a word round.</source>
            <translation>必须全部符合的词：名称或命令行的一部分、/正则表达式/，或 sid:1033、user:root、is:daemon 这样的字段。词前加减号表示取反。</translation>
        </message>
        <message>
            <source>%1 (at character %2; the last filter stays)</source>
            <translation>%1（在第 %2 个字符处；保留上一次的过滤条件）</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Following</name>
        <message>
            <source>&amp;Follow</source>
            <translation>跟随(&amp;F)</translation>
        </message>
        <message>
            <source>Keeps the process in sight, and says when it was adopted and when it ended</source>
            <translation>使该进程保持可见，并告知它何时被收养、何时结束</translation>
        </message>
        <message>
            <source>%1 is not followed any more.</source>
            <translation>不再跟随 %1。</translation>
        </message>
        <message>
            <source>Only a process that lives can be followed.</source>
            <translation>只能跟随仍在运行的进程。</translation>
        </message>
        <message>
            <source>%1 is followed until it ends, or until another row is chosen.</source>
            <translation>正在跟随 %1，直到它结束或选择了另一行。</translation>
        </message>
        <message>
            <source>%1 has ended.</source>
            <translation>%1 已结束。</translation>
        </message>
        <message>
            <source>%1 has ended: %2.</source>
            <comment>process, how</comment>
            <translation>%1 已结束：%2。</translation>
        </message>
        <message>
            <source>%1 was adopted by %2 (%3).</source>
            <translation>%1 被 %2 (%3) 收养。</translation>
        </message>
        <message>
            <source>%1 is followed, but its row is hidden.</source>
            <translation>正在跟随 %1，但它的行被隐藏。</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::HelpDialog</name>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Pages of the help</source>
            <translation>帮助页面</translation>
        </message>
        <message>
            <source>&amp;Words</source>
            <translation>词汇(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>过滤(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>按键(&amp;K)</translation>
        </message>
        <message>
            <source>What the words mean</source>
            <translation>词汇的含义</translation>
        </message>
        <message>
            <source>Words, with blanks between them. Whatever they find is shown together with what stands above it, so that it keeps its place; the rest is hidden.</source>
            <translation>词之间用空格分隔。找到的行连同其上方的行一起显示，以保留它所处的位置；其余的隐藏。</translation>
        </message>
        <message>
            <source>What the filter understands</source>
            <translation>过滤器能理解的内容</translation>
        </message>
        <message>
            <source>  or  </source>
            <translation>  或  </translation>
        </message>
        <message>
            <source>No action has a key.</source>
            <translation>没有任何操作设有按键。</translation>
        </message>
        <message>
            <source>Which keys do what</source>
            <translation>各个按键的作用</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Inspector</name>
        <message>
            <source>What the selected row is</source>
            <translation>所选行是什么</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>检视器</translation>
        </message>
        <message>
            <source>What to show of it</source>
            <translation>显示它的哪些内容</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>What it is, and why</source>
            <translation>它是什么，以及为什么</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Its CPU and memory over time</source>
            <translation>它的 CPU 和内存随时间的变化</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::LabHeader</name>
        <message>
            <source>Back to the tree; the lesson stays as it is</source>
            <translation>返回树；本课保持原样</translation>
        </message>
        <message>
            <source>Choose a lesson</source>
            <translation>选择一课</translation>
        </message>
        <message>
            <source>Asks what will happen before it does</source>
            <translation>在执行之前先问会发生什么</translation>
        </message>
        <message>
            <source>Looks at the recorded state before</source>
            <translation>查看之前记录的状态</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <source>Ends all and begins anew</source>
            <translation>结束一切，从头再来</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>Takes one step after the other</source>
            <translation>一步接一步地执行</translation>
        </message>
        <message>
            <source>The call returns as if it had happened, and nothing does</source>
            <translation>调用返回，仿佛已经发生，其实什么也没有发生</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>执行</translation>
        </message>
        <message>
            <source>Lets the call happen</source>
            <translation>让调用发生</translation>
        </message>
        <message>
            <source>Experiments: what breaks</source>
            <translation>实验：会出什么问题</translation>
        </message>
        <message>
            <source>Step any program…</source>
            <translation>单步运行任意程序…</translation>
        </message>
        <message>
            <source>Lesson: %1</source>
            <translation>课程：%1</translation>
        </message>
        <message>
            <source>‹ Back to the tree</source>
            <translation>‹ 返回树</translation>
        </message>
        <message>
            <source>‹ Tree</source>
            <translation>‹ 树</translation>
        </message>
        <message>
            <source>‹ Step back</source>
            <translation>‹ 后退一步</translation>
        </message>
        <message>
            <source>‹ Back</source>
            <translation>‹ 后退</translation>
        </message>
        <message>
            <source>Skip this call</source>
            <translation>跳过此调用</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Let it fail</source>
            <translation>让它失败</translation>
        </message>
        <message>
            <source>Fail</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>&amp;Predict first</source>
            <translation>先预测(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Predict</source>
            <translation>预测(&amp;P)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Contained: in a pid namespace of its own</source>
            <translation>隔离运行：在自己的 PID 命名空间中</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::LabPage</name>
        <message>
            <source>End &amp;what was left running…</source>
            <translation>终止留下的进程(&amp;W)…</translation>
        </message>
        <message>
            <source>Not on this machine</source>
            <translation>在本机上不可用</translation>
        </message>
        <message>
            <source>End everything that earlier starts left running? Nothing of it can save its work.</source>
            <translation>要终止先前启动并仍在运行的一切吗？它们都无法保存自己的工作。</translation>
        </message>
        <message>
            <source>End what was left running</source>
            <translation>终止留下的进程</translation>
        </message>
        <message>
            <source>pid %1: %2</source>
            <translation>PID %1：%2</translation>
        </message>
        <message>
            <source>could not be ended: %1</source>
            <translation>无法终止：%1</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>执行</translation>
        </message>
        <message>
            <source>Return to now</source>
            <translation>返回现在</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>请稍候…</translation>
        </message>
        <message>
            <source>Do it: %1</source>
            <translation>执行：%1</translation>
        </message>
        <message>
            <source>Nobody waits</source>
            <translation>没有进程在等待</translation>
        </message>
        <message>
            <source>Type: %1</source>
            <translation>键入：%1</translation>
        </message>
        <message>
            <source>Press %1</source>
            <translation>按 %1</translation>
        </message>
        <message>
            <source>Close the terminal</source>
            <translation>关闭终端</translation>
        </message>
        <message>
            <source>Send SIG%1 to %2</source>
            <translation>向 %2 发送 SIG%1</translation>
        </message>
        <message numerus="yes">
            <source>Lab: %n process(es), all held by the stage (pid %1)</source>
            <translation>
                <numerusform>实验室：%n 个进程，均由舞台（PID %1）控制</numerusform>
            </translation>
        </message>
        <message>
            <source>orphans here are adopted by %1 %2 (measured)</source>
            <translation>此处的孤儿进程由 %1 %2 收养（实测）</translation>
        </message>
        <message>
            <source>nothing outlives the lab</source>
            <translation>没有任何进程比实验室活得更久</translation>
        </message>
        <message>
            <source>Choose a lesson</source>
            <translation>选择一课</translation>
        </message>
        <message>
            <source>step %1 of %2</source>
            <translation>第 %1 步，共 %2 步</translation>
        </message>
        <message>
            <source>The lab</source>
            <translation>实验室</translation>
        </message>
        <message>
            <source>Choose a lesson, or step any program.</source>
            <translation>请选择一课，或单步运行任意程序。</translation>
        </message>
        <message>
            <source>It did not work</source>
            <translation>没有成功</translation>
        </message>
        <message>
            <source>Restart begins anew.</source>
            <translation>“重新开始”可从头再来。</translation>
        </message>
        <message>
            <source>About this lesson</source>
            <translation>关于本课</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>Textbooks say otherwise: %1</source>
            <translation>教科书的说法不同：%1</translation>
        </message>
        <message>
            <source>You left the lesson's path. From here on nothing is expected; see what happens.</source>
            <translation>您已偏离本课的路线。从这里起不再有预期；请看会发生什么。</translation>
        </message>
        <message>
            <source>%1 %2: expected %3, observed %4</source>
            <translation>%1 %2：预期 %3，观察到 %4</translation>
        </message>
        <message>
            <source>Not as expected</source>
            <translation>与预期不符</translation>
        </message>
        <message>
            <source>You are looking back. The kernel cannot go back: going on continues from the present.</source>
            <translation>您正在回看。内核无法倒退：继续时将从当前状态接着进行。</translation>
        </message>
        <message>
            <source>You went your own way; nothing was compared from there on.</source>
            <translation>您走了自己的路线；从那里起没有进行对比。</translation>
        </message>
        <message>
            <source>Something was not as the lesson expects: see the steps marked ≠.</source>
            <translation>有些结果与本课的预期不符：请看标有 ≠ 的步骤。</translation>
        </message>
        <message>
            <source>All was as expected, as /proc showed it.</source>
            <translation>一切符合预期，/proc 显示如此。</translation>
        </message>
        <message>
            <source>Restart it, try an experiment, or choose the next lesson above.</source>
            <translation>可以重新开始、尝试一个实验，或在上方选择下一课。</translation>
        </message>
        <message>
            <source>Why this step</source>
            <translation>为什么有这一步</translation>
        </message>
        <message>
            <source>Any program</source>
            <translation>任意程序</translation>
        </message>
        <message>
            <source>Each call that shapes processes waits until you answer it. Select a process in the map to let it go first; the shell itself is not stopped. To skip a call, or to let it fail, can do harm to the program's data: it goes on in the belief that the call happened.</source>
            <translation>每个塑造进程的调用都会等待您的答复。在图中选择一个进程，可让它先行；shell 本身不会被停止。跳过某个调用或让它失败，可能损坏程序的数据：程序会以为该调用已经发生而继续运行。</translation>
        </message>
        <message>
            <source>Before you skip %1 or let it fail: %2</source>
            <translation>在跳过 %1 或让它失败之前：%2</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Lifelines</name>
        <message>
            <source>Back to now (Esc)</source>
            <translation>返回现在（Esc）</translation>
        </message>
        <message>
            <source>wheel: zoom · drag: move · click: select · ruler: look at that time</source>
            <translation>滚轮：缩放 · 拖动：移动 · 单击：选择 · 标尺：查看那一时刻</translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s) of %1</source>
            <translation>
                <numerusform>%n 条泳道，共 %1 条</numerusform>
            </translation>
        </message>
        <message>
            <source>No process that was seen fits the filter.</source>
            <translation>看到过的进程没有一个符合过滤条件。</translation>
        </message>
        <message>
            <source>Nothing has been seen yet. A lane begins here for every process: from its birth to its end.</source>
            <translation>还没有看到任何进程。每个进程在这里有一条泳道，从诞生直到结束。</translation>
        </message>
        <message>
            <source>Looking at %1 — %2 ago</source>
            <translation>正在查看 %1 —— %2 前</translation>
        </message>
        <message>
            <source>Scrolled back</source>
            <translation>已回滚</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::LivePanel</name>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Lifelines</source>
            <translation>生命线</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Since the mark</source>
            <translation>自标记以来</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>正在发生</translation>
        </message>
        <message>
            <source>Lanes: the current row’s session</source>
            <translation>泳道：当前行所在的会话</translation>
        </message>
        <message>
            <source>Lanes: the current row and below</source>
            <translation>泳道：当前行及其下</translation>
        </message>
        <message>
            <source>Lanes: all that the filter leaves</source>
            <translation>泳道：过滤后留下的全部</translation>
        </message>
        <message>
            <source>Whose lanes are shown</source>
            <translation>显示谁的泳道</translation>
        </message>
        <message>
            <source>session %1</source>
            <translation>会话 %1</translation>
        </message>
        <message>
            <source>group %1</source>
            <translation>进程组 %1</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::MainWindow</name>
        <message>
            <source>%1 — Daemonscope</source>
            <translation>%1 — Daemonscope</translation>
        </message>
        <message>
            <source>Daemonscope</source>
            <translation>Daemonscope</translation>
        </message>
        <message>
            <source>Looking at the machine…</source>
            <translation>正在查看本机…</translation>
        </message>
        <message>
            <source>No process matches</source>
            <translation>没有进程符合</translation>
        </message>
        <message>
            <source>Nothing that runs now fits all the words of the filter.</source>
            <translation>现在运行的进程没有一个符合过滤条件中的所有词。</translation>
        </message>
        <message>
            <source>Clear the Filter</source>
            <translation>清除过滤</translation>
        </message>
        <message>
            <source>No process to show</source>
            <translation>没有可显示的进程</translation>
        </message>
        <message>
            <source>The listing of this tree is empty.</source>
            <translation>此目录树的列表为空。</translation>
        </message>
        <message>
            <source>&amp;Sessions</source>
            <translation>会话(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>列表(&amp;L)</translation>
        </message>
        <message>
            <source>Session, process group, then parent and child</source>
            <translation>会话、进程组，然后是父进程和子进程</translation>
        </message>
        <message>
            <source>Parents and their children</source>
            <translation>父进程及其子进程</translation>
        </message>
        <message>
            <source>One row for each process</source>
            <translation>每个进程一行</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>暂停(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Kernel Threads</source>
            <translation>内核线程(&amp;K)</translation>
        </message>
        <message>
            <source>What Is &amp;Below a Match</source>
            <translation>匹配项之下的内容(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>查看(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Daemonscope</source>
            <translation>&amp;Daemonscope</translation>
        </message>
        <message>
            <source>&amp;Look Now</source>
            <translation>立即查看(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Step Any Program…</source>
            <translation>单步运行任意程序(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>过滤(&amp;F)</translation>
        </message>
        <message>
            <source>Copy &amp;Row</source>
            <translation>复制整行(&amp;R)</translation>
        </message>
        <message>
            <source>Copy &amp;Number</source>
            <translation>复制编号(&amp;N)</translation>
        </message>
        <message>
            <source>Copy &amp;Command Line</source>
            <translation>复制命令行(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>后退(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>前进(&amp;F)</translation>
        </message>
        <message>
            <source>To the &amp;Parent</source>
            <translation>转到父进程(&amp;P)</translation>
        </message>
        <message>
            <source>To the Session &amp;Leader</source>
            <translation>转到会话首进程(&amp;L)</translation>
        </message>
        <message>
            <source>To the Process &amp;Group</source>
            <translation>转到进程组(&amp;G)</translation>
        </message>
        <message>
            <source>To the &amp;Session</source>
            <translation>转到会话(&amp;S)</translation>
        </message>
        <message>
            <source>To Who Adopts &amp;Orphans</source>
            <translation>转到收养孤儿进程者(&amp;O)</translation>
        </message>
        <message>
            <source>To What Is &amp;Known About It</source>
            <translation>转到关于它的已知信息(&amp;K)</translation>
        </message>
        <message>
            <source>Session &amp;Map</source>
            <translation>会话图(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Unfold All</source>
            <translation>全部展开(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>What the &amp;Words Mean</source>
            <translation>词汇的含义(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Keyboard and Filter</source>
            <translation>键盘与过滤(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About Daemonscope</source>
            <translation>关于 Daemonscope(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>恢复(&amp;R)</translation>
        </message>
        <message>
            <source>Lab  ▸</source>
            <translation>实验室  ▸</translation>
        </message>
        <message>
            <source>Lab</source>
            <translation>实验室</translation>
        </message>
        <message>
            <source>Step a real program through becoming a daemon (Ctrl+L)</source>
            <translation>单步走过一个真实的程序成为守护进程的过程（Ctrl+L）</translation>
        </message>
        <message>
            <source>What the lab started is still running.</source>
            <translation>实验室启动的进程仍在运行。</translation>
        </message>
        <message>
            <source>&amp;End Them All</source>
            <translation>全部终止(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Leave Them Running</source>
            <translation>让它们继续运行(&amp;L)</translation>
        </message>
        <message>
            <source>That row is hidden by the filter. Press Esc in the filter to clear it.</source>
            <translation>该行被过滤隐藏。在过滤框中按 Esc 可清除过滤。</translation>
        </message>
        <message>
            <source>That row is not in the tree: it has ended, or it is hidden.</source>
            <translation>该行不在树中：它已结束，或者被隐藏。</translation>
        </message>
        <message>
            <source>Go to Parent</source>
            <translation>转到父进程</translation>
        </message>
        <message>
            <source>Go to Session Leader</source>
            <translation>转到会话首进程</translation>
        </message>
        <message>
            <source>Go to Process Group</source>
            <translation>转到进程组</translation>
        </message>
        <message>
            <source>Go to Session</source>
            <translation>转到会话</translation>
        </message>
        <message>
            <source>Show Only Its Session</source>
            <translation>只显示它的会话</translation>
        </message>
        <message>
            <source>Show Only Its Group</source>
            <translation>只显示它的进程组</translation>
        </message>
        <message>
            <source>Show Only Its Children</source>
            <translation>只显示它的子进程</translation>
        </message>
        <message>
            <source>Show Only This</source>
            <translation>只显示它</translation>
        </message>
        <message>
            <source>Copy Number</source>
            <translation>复制编号</translation>
        </message>
        <message>
            <source>Copy Command Line</source>
            <translation>复制命令行</translation>
        </message>
        <message>
            <source>Copy Row</source>
            <translation>复制整行</translation>
        </message>
        <message>
            <source>Mark now</source>
            <translation>立即标记</translation>
        </message>
        <message>
            <source>Remember what runs now, to see later what came, what ended and what was left behind (Ctrl+Shift+N)</source>
            <translation>记住现在运行的进程，以便以后查看出现了什么、结束了什么、留下了什么（Ctrl+Shift+N）</translation>
        </message>
        <message>
            <source>What &amp;Happens</source>
            <translation>正在发生(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Events</source>
            <translation>事件(&amp;E)</translation>
        </message>
        <message>
            <source>L&amp;ifelines</source>
            <translation>生命线(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Charts</source>
            <translation>图表(&amp;C)</translation>
        </message>
        <message>
            <source>Slo&amp;w Motion</source>
            <translation>慢动作(&amp;W)</translation>
        </message>
        <message>
            <source>Plays what has just happened once more, at a tenth of its speed</source>
            <translation>把刚刚发生的事情以十分之一的速度再放一遍</translation>
        </message>
        <message>
            <source>That process has ended; its row is gone.</source>
            <translation>该进程已结束；它的行已不在。</translation>
        </message>
        <message>
            <source>That row is hidden by the filter.</source>
            <translation>该行被过滤隐藏。</translation>
        </message>
        <message>
            <source>Nothing has happened within the last minute. What comes is shown slowly, until you switch it off.</source>
            <translation>最近一分钟内什么也没有发生。接下来发生的事情会慢速显示，直到您将其关闭。</translation>
        </message>
        <message>
            <source>Copy with All &amp;Below as Text</source>
            <translation>连同其下的所有行复制为文本(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Process</source>
            <translation>进程(&amp;P)</translation>
        </message>
        <message>
            <source>Go to Who Adopts Its Orphans</source>
            <translation>转到收养其孤儿进程者</translation>
        </message>
        <message>
            <source>Copy with All Below as Text</source>
            <translation>连同其下的所有行复制为文本</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>导出(&amp;E)</translation>
        </message>
        <message>
            <source>Copy &amp;As</source>
            <translation>复制为(&amp;A)</translation>
        </message>
        <message>
            <source>Colum&amp;ns</source>
            <translation>列(&amp;N)</translation>
        </message>
        <message>
            <source>Export the &amp;Tree…</source>
            <translation>导出进程树(&amp;T)…</translation>
        </message>
        <message>
            <source>Export the &amp;Current Row and Below…</source>
            <translation>导出当前行及其下方(&amp;C)…</translation>
        </message>
        <message>
            <source>Export the Session &amp;Map…</source>
            <translation>导出会话图(&amp;M)…</translation>
        </message>
        <message>
            <source>Export the &amp;Lifelines…</source>
            <translation>导出生命线(&amp;L)…</translation>
        </message>
        <message>
            <source>The Tree as &amp;Text</source>
            <translation>进程树，文本(&amp;T)</translation>
        </message>
        <message>
            <source>The Tree as &amp;Mermaid</source>
            <translation>进程树，Mermaid(&amp;M)</translation>
        </message>
        <message>
            <source>The Current Row and Below as Me&amp;rmaid</source>
            <translation>当前行及其下方，Mermaid(&amp;R)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>已写入：%1</translation>
        </message>
        <message>
            <source>The tree has too many rows for a picture. Fold some of them, or filter.</source>
            <translation>进程树的行太多，无法成图。请折叠一些行，或使用过滤。</translation>
        </message>
        <message>
            <source>No lane is shown, or too many for a picture.</source>
            <translation>没有显示任何泳道，或者太多而无法成图。</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>没有可导出的内容。</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>进程</translation>
        </message>
        <message>
            <source>Session map</source>
            <translation>会话图</translation>
        </message>
        <message>
            <source>Lifelines</source>
            <translation>生命线</translation>
        </message>
        <message>
            <source>There is nothing to copy.</source>
            <translation>没有可复制的内容。</translation>
        </message>
        <message>
            <source>&amp;Presentation</source>
            <translation>演示(&amp;P)</translation>
        </message>
        <message>
            <source>Large type, one view at a time, on the whole screen</source>
            <translation>大字号，一次一个视图，占满整个屏幕</translation>
        </message>
        <message>
            <source>Presentation: Next</source>
            <translation>演示：下一个</translation>
        </message>
        <message>
            <source>Presentation: Previous</source>
            <translation>演示：上一个</translation>
        </message>
        <message>
            <source>Presentation: %1</source>
            <translation>演示：%1</translation>
        </message>
        <message>
            <source>Presentation: Leave</source>
            <translation>演示：退出</translation>
        </message>
        <message>
            <source>Menu of What Is Selected</source>
            <translation>所选项的菜单</translation>
        </message>
        <message>
            <source>Famil&amp;y</source>
            <translation>家族(&amp;Y)</translation>
        </message>
        <message>
            <source>The L&amp;ab</source>
            <translation>实验室(&amp;A)</translation>
        </message>
        <message>
            <source>Pre&amp;ferences…</source>
            <translation>首选项(&amp;F)…</translation>
        </message>
        <message>
            <source>So&amp;rt By</source>
            <translation>排序依据(&amp;R)</translation>
        </message>
        <message>
            <source>Fol&amp;d All</source>
            <translation>全部折叠(&amp;D)</translation>
        </message>
        <message>
            <source>Unfold One Le&amp;vel</source>
            <translation>展开一级(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Fold One Level</source>
            <translation>折叠一级(&amp;F)</translation>
        </message>
        <message>
            <source>Since &amp;the Mark</source>
            <translation>自标记以来(&amp;T)</translation>
        </message>
        <message>
            <source>M&amp;ark Now</source>
            <translation>立即标记(&amp;A)</translation>
        </message>
        <message>
            <source>Back t&amp;o Now</source>
            <translation>返回现在(&amp;O)</translation>
        </message>
        <message>
            <source>This cannot be written as .%1; choose one of: %2.</source>
            <translation>无法写成 .%1；请从这些格式中选择：%2。</translation>
        </message>
        <message>
            <source>G&amp;o</source>
            <translation>转到(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::PastBanner</name>
        <message>
            <source>Back to now (Esc)</source>
            <translation>返回现在（Esc）</translation>
        </message>
        <message>
            <source>The past, ten times slower: %1</source>
            <translation>过去，放慢十倍：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>%n 秒前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%n 分钟前</numerusform>
            </translation>
        </message>
        <message>
            <source>The past: %1 — %2</source>
            <translation>过去：%1 —— %2</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::PeopleList</name>
        <message>
            <source>Process</source>
            <translation>进程</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1，%2：%3</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Plot</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>not watched</source>
            <translation>没有观察</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::PreferencesDialog</name>
        <message>
            <source>Begin with sessions and groups &amp;folded</source>
            <translation>开始时折叠会话和进程组(&amp;F)</translation>
        </message>
        <message>
            <source>Show &amp;kernel threads</source>
            <translation>显示内核线程(&amp;K)</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>首选项</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds, behind a number</comment>
            <translation> 秒</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>完全不</translation>
        </message>
        <message>
            <source>Seconds between two looks at the machine</source>
            <translation>两次查看本机之间的秒数</translation>
        </message>
        <message>
            <source>Seconds that ended processes stay in the tree</source>
            <translation>已结束的进程在树中保留的秒数</translation>
        </message>
        <message>
            <source>Seconds that new and adopted processes stay marked</source>
            <translation>新进程和被收养的进程保持标示的秒数</translation>
        </message>
        <message>
            <source>the best that answers</source>
            <translation>有应答的最佳方式</translation>
        </message>
        <message>
            <source>events from the kernel</source>
            <translation>来自内核的事件</translation>
        </message>
        <message>
            <source>pidfds, and looks for new numbers</source>
            <translation>pidfd，并查找新编号</translation>
        </message>
        <message>
            <source>only looks at the whole machine</source>
            <translation>只查看整台机器</translation>
        </message>
        <message>
            <source>How births and deaths are noticed</source>
            <translation>如何察觉新生与结束</translation>
        </message>
        <message>
            <source> times a second</source>
            <translation> 次/秒</translation>
        </message>
        <message>
            <source>Looks for new processes in a second</source>
            <translation>每秒查找新进程的次数</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes, behind a number</comment>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>Minutes of history that are kept</source>
            <translation>保留历史的分钟数</translation>
        </message>
        <message>
            <source> MB</source>
            <comment>megabytes, behind a number</comment>
            <translation> MB</translation>
        </message>
        <message>
            <source>Megabytes that the history may take</source>
            <translation>历史可占用的兆字节数</translation>
        </message>
        <message>
            <source>&amp;Look at the machine every</source>
            <translation>查看本机的间隔(&amp;L)</translation>
        </message>
        <message>
            <source>A shorter time shows more, and costs more.</source>
            <translation>间隔越短，看到的越多，开销也越大。</translation>
        </message>
        <message>
            <source>Keep &amp;ended processes for</source>
            <translation>已结束的进程保留(&amp;E)</translation>
        </message>
        <message>
            <source>Mark &amp;new and adopted ones for</source>
            <translation>新进程和被收养的进程标示(&amp;N)</translation>
        </message>
        <message>
            <source>Notice &amp;births and deaths by</source>
            <translation>察觉新生与结束的方式(&amp;B)</translation>
        </message>
        <message>
            <source>Look for new &amp;numbers</source>
            <translation>查找新编号(&amp;N)</translation>
        </message>
        <message>
            <source>Only where the kernel does not tell of births itself.</source>
            <translation>仅在内核自身不告知进程新生时使用。</translation>
        </message>
        <message>
            <source>Keep a &amp;history of</source>
            <translation>保留历史(&amp;H)</translation>
        </message>
        <message>
            <source>but not more &amp;than</source>
            <translation>但不超过(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Presentation</name>
        <message>
            <source>Page Down: do it · Page Up: back · Esc: leave</source>
            <translation>Page Down：执行 · Page Up：后退 · Esc：退出</translation>
        </message>
        <message>
            <source>Esc: leave</source>
            <translation>Esc：退出</translation>
        </message>
        <message>
            <source>Page Down: next · Page Up: previous · Esc: leave</source>
            <translation>Page Down：下一个 · Page Up：上一个 · Esc：退出</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>树</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>进程</translation>
        </message>
        <message>
            <source>Session map</source>
            <translation>会话图</translation>
        </message>
        <message>
            <source>Lifelines</source>
            <translation>生命线</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Lab</source>
            <translation>实验室</translation>
        </message>
        <message>
            <source>Presentation</source>
            <translation>演示</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>退出</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::RowDelegate</name>
        <message>
            <source>%1 · in the lab</source>
            <translation>%1 · 在实验室中</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::SessionMap</name>
        <message>
            <source>No process to show</source>
            <translation>没有可显示的进程</translation>
        </message>
        <message>
            <source>Session map</source>
            <translation>会话图</translation>
        </message>
        <message>
            <source>Session map: %1</source>
            <translation>会话图：%1</translation>
        </message>
        <message>
            <source>%1 %2 adopts orphans here</source>
            <translation>%1 %2 在此收养孤儿进程</translation>
        </message>
        <message>
            <source>&amp;Copy as Text</source>
            <translation>复制为文本(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Fit to the Window</source>
            <translation>适合窗口(&amp;F)</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::StatusRow</name>
        <message>
            <source>as root, which nothing here needs</source>
            <translation>以 root 运行，其实没有必要</translation>
        </message>
        <message>
            <source>An ordinary user sees the same processes, and what happens to them. Root sees other users’ files and environments besides, and can signal any process by mistake.</source>
            <translation>普通用户看到的进程及其变化是一样的。root 还能看到其他用户的文件和环境变量，也可能误向任何进程发送信号。</translation>
        </message>
        <message>
            <source>other users’ processes are hidden by the system (hidepid=%1)</source>
            <translation>系统隐藏了其他用户的进程（hidepid=%1）</translation>
        </message>
        <message>
            <source>/proc shows processes only (subset=pid)</source>
            <translation>/proc 只显示进程（subset=pid）</translation>
        </message>
        <message numerus="yes">
            <source>%n not permitted to read</source>
            <translation>
                <numerusform>%n 个没有读取权限</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not understood</source>
            <translation>
                <numerusform>%n 个无法理解</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped: no file descriptor left</source>
            <translation>
                <numerusform>略去 %n 个：没有剩余的文件描述符</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read(s) that the kernel does not answer</source>
            <translation>
                <numerusform>有 %n 次读取内核没有应答</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the expression gave up on %n text(s)</source>
            <translation>
                <numerusform>表达式对 %n 段文本放弃了匹配</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es)</source>
            <translation>
                <numerusform>%n 个进程</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n 个会话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n daemon(s)</source>
            <translation>
                <numerusform>%n 个守护进程</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n orphan(s)</source>
            <translation>
                <numerusform>%n 个孤儿进程</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be told</source>
            <translation>
                <numerusform>%n 个无法判断</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n zombie(s)</source>
            <translation>
                <numerusform>%n 个僵尸进程</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kernel thread(s)</source>
            <translation>
                <numerusform>%n 个内核线程</numerusform>
            </translation>
        </message>
        <message>
            <source>kernel threads hidden (%1)</source>
            <translation>已隐藏内核线程（%1）</translation>
        </message>
        <message>
            <source>scan %1 ms, %2 s ago</source>
            <translation>扫描 %1 毫秒，%2 秒前</translation>
        </message>
        <message>
            <source>paused · %1</source>
            <translation>已暂停 · %1</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::StepsList</name>
        <message>
            <source>Steps of the lesson</source>
            <translation>本课的步骤</translation>
        </message>
        <message>
            <source>done, not as expected</source>
            <translation>已完成，与预期不符</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>待进行</translation>
        </message>
        <message>
            <source>Step %1: %2, %3</source>
            <translation>第 %1 步：%2，%3</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::TerminalView</name>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <source>Select &amp;All</source>
            <translation>全选(&amp;A)</translation>
        </message>
        <message>
            <source>Terminal</source>
            <translation>终端</translation>
        </message>
        <message>
            <source>What the program writes, and where you type for it. The Tab key goes to the program: Ctrl+Tab and Ctrl+Shift+Tab leave the terminal.</source>
            <translation>程序写出的内容，也是您为它键入的地方。Tab 键会交给程序：用 Ctrl+Tab 和 Ctrl+Shift+Tab 离开终端。</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::TopBar</name>
        <message>
            <source>Interval between two looks</source>
            <translation>两次查看之间的间隔</translation>
        </message>
        <message>
            <source>every %1 s</source>
            <translation>每 %1 秒</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::TreeHeader</name>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Reset Columns</source>
            <translation>重置列</translation>
        </message>
        <message>
            <source>Largest First</source>
            <translation>从大到小</translation>
        </message>
        <message>
            <source>Smallest First</source>
            <translation>从小到大</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::TreeView</name>
        <message>
            <source>Processes</source>
            <translation>进程</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::TuningDialog</name>
        <message>
            <source>Niceness and Processors</source>
            <translation>nice 值与处理器</translation>
        </message>
        <message>
            <source>Of whom</source>
            <translation>谁的</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>Niceness</source>
            <translation>nice 值</translation>
        </message>
        <message>
            <source>From -20, first, to 19, last</source>
            <translation>从 -20（最先）到 19（最后）</translation>
        </message>
        <message>
            <source>Processors</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>Numbers and ranges, such as 0-3,6</source>
            <translation>编号和范围，例如 0-3,6</translation>
        </message>
        <message>
            <source>&amp;Of</source>
            <translation>谁的(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Niceness</source>
            <translation>nice 值(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Processors</source>
            <translation>处理器(&amp;P)</translation>
        </message>
        <message>
            <source>Whose niceness and processors</source>
            <translation>谁的 nice 值与处理器</translation>
        </message>
        <message>
            <source>How it runs</source>
            <translation>运行方式</translation>
        </message>
        <message>
            <source>Put &amp;Back What Was</source>
            <translation>恢复原来的值(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>更改(&amp;C)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>There is nobody whose niceness or processors could be changed.</source>
            <translation>没有可以更改 nice 值或处理器的进程。</translation>
        </message>
        <message>
            <source>“%1” is no list of processors, such as 0-3,6.</source>
            <translation>“%1”不是处理器列表，例如 0-3,6。</translation>
        </message>
        <message>
            <source>From -20, first in line, to 19, last. Processors are numbers and ranges, such as 0-3,6. All threads of a process get the same; each gets its own back.</source>
            <translation>从 -20（最先）到 19（最后）。处理器写作编号和范围，例如 0-3,6。一个进程的所有线程得到相同的值；放回时每个线程得到各自原来的值。</translation>
        </message>
        <message>
            <source>Only root may lower a niceness again (or RLIMIT_NICE, see getrlimit(2)): this could not be put back.</source>
            <translation>只有 root 可以再降低 nice 值（或由 RLIMIT_NICE 允许，见 getrlimit(2)）：这一改动将无法恢复。</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::EmptyPage</name>
        <message>
            <source>It tells in words what the process is, who it belongs to, and how one can see that.</source>
            <translation>这里用文字说明该进程是什么、属于谁，以及如何看出这些。</translation>
        </message>
        <message>
            <source>Sessions and groups can be selected too: they tell who gets Ctrl-C.</source>
            <translation>也可以选择会话和进程组：它们说明谁会收到 Ctrl-C。</translation>
        </message>
        <message>
            <source>Ctrl+F finds: a name, is:daemon, is:orphan, tty:pts/0 …</source>
            <translation>Ctrl+F 用于查找：名称、is:daemon、is:orphan、tty:pts/0……</translation>
        </message>
        <message>
            <source>Select a process…</source>
            <translation>请选择一个进程…</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::FoldHead</name>
        <message>
            <source>%1: %2</source>
            <comment>title: value</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>own session, done</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Copy &amp;value</source>
            <translation>复制值(&amp;V)</translation>
        </message>
        <message>
            <source>Copy &amp;line</source>
            <translation>复制整行(&amp;L)</translation>
        </message>
        <message>
            <source>Copy with &amp;reasons</source>
            <translation>连同理由复制(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::HeaderView</name>
        <message>
            <source>In words</source>
            <translation>文字说明</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::Link</name>
        <message>
            <source>%1: %2, go there</source>
            <comment>parent: 1 systemd, go there</comment>
            <translation>%1：%2，转到那里</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::SheetList</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy All</source>
            <translation>全部复制</translation>
        </message>
        <message>
            <source>Go to Process %1</source>
            <translation>转到进程 %1</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::SheetModel</name>
        <message>
            <source>Nothing passes the filter.</source>
            <translation>没有内容符合过滤条件。</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::SheetPage</name>
        <message>
            <source>Filter these lines</source>
            <translation>过滤这些行</translation>
        </message>
        <message>
            <source>The chosen line in full</source>
            <translation>所选行的全部内容</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>Enter leads to process %1.</source>
            <translation>Enter 可转到进程 %1。</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::UsagePlot</name>
        <message>
            <source>nothing is known yet</source>
            <translation>尚无记录</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <comment>value, time</comment>
            <translation>%1，时间 %2</translation>
        </message>
        <message>
            <source>now %1, most %2</source>
            <translation>现在 %1，最高 %2</translation>
        </message>
        <message>
            <source>at last %1, most %2</source>
            <translation>最后 %1，最高 %2</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::UsageView</name>
        <message>
            <source>CPU, of one processor</source>
            <translation>CPU，按单个处理器计</translation>
        </message>
        <message>
            <source>Resident memory</source>
            <translation>常驻内存</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::lifelines::LaneBoard</name>
        <message>
            <source>Lifelines</source>
            <translation>生命线</translation>
        </message>
        <message>
            <source>Looking at %1</source>
            <translation>正在查看 %1</translation>
        </message>
        <message>
            <source>From %1 to %2:</source>
            <translation>从 %1 到 %2：</translation>
        </message>
    </context>
    <context>
        <name>lab</name>
        <message>
            <source>Any program, call by call</source>
            <translation>任意程序，逐个调用</translation>
        </message>
        <message>
            <source>the shell</source>
            <translation>shell</translation>
        </message>
        <message>
            <source>Ctrl-C and kill: who is hit?</source>
            <translation>Ctrl-C 与 kill：谁会中招？</translation>
        </message>
        <message>
            <source>A script starts a backup and waits for it. If you kill the script, the backup goes on; if you press Ctrl-C, both are gone. It is often said that a parent passes the signal on to its children. Nobody passes anything on: what matters is to whom the signal was addressed, to one process or to a group.</source>
            <translation>一个脚本启动了备份，并等待它完成。如果杀死脚本，备份继续进行；如果按 Ctrl-C，两者都会消失。常有人说，父进程会把信号传给子进程。其实没有谁传递任何东西：关键在于信号是发给谁的，发给一个进程，还是发给一个进程组。</translation>
        </message>
        <message>
            <source>the script</source>
            <translation>脚本</translation>
        </message>
        <message>
            <source>the backup, the script's child</source>
            <translation>备份，脚本的子进程</translation>
        </message>
        <message>
            <source>the script, started again</source>
            <translation>脚本，再次启动</translation>
        </message>
        <message>
            <source>its backup</source>
            <translation>它的备份</translation>
        </message>
        <message>
            <source>R: fork()</source>
            <translation>R：fork()</translation>
        </message>
        <message>
            <source>K is in R's group, and that is the foreground group.</source>
            <translation>K 在 R 的进程组中，而这就是前台进程组。</translation>
        </message>
        <message>
            <source>Would Ctrl-C hit both now?</source>
            <translation>现在按 Ctrl-C 会同时击中两者吗？</translation>
        </message>
        <message>
            <source>Yes: both are members of the foreground group.</source>
            <translation>会：两者都是前台进程组的成员。</translation>
        </message>
        <message>
            <source>A child is born into the group of its parent.</source>
            <translation>子进程一产生，就在父进程的进程组中。</translation>
        </message>
        <message>
            <source>The script carries on as if it were the backup, alone: then Ctrl-C and kill hit the same.</source>
            <translation>脚本会把自己当作备份独自运行下去：这时 Ctrl-C 和 kill 击中的对象就相同了。</translation>
        </message>
        <message>
            <source>you: kill -INT R</source>
            <translation>您：kill -INT R</translation>
        </message>
        <message>
            <source>The script is dead. The backup goes on, as an orphan.</source>
            <translation>脚本死了。备份作为孤儿进程继续进行。</translation>
        </message>
        <message>
            <source>You send the same signal as Ctrl-C, but only to the script. Does the backup die, too?</source>
            <translation>您发送与 Ctrl-C 相同的信号，但只发给脚本。备份也会死吗？</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>不会。</translation>
        </message>
        <message>
            <source>kill with a pid reaches that one process. The parent's death sends nothing to its children.</source>
            <translation>kill 加一个 pid 只到达那一个进程。父进程之死不会给子进程发送任何信号。</translation>
        </message>
        <message>
            <source>“Children die if their parent is controlled by a terminal and is killed by a signal.” R was both, and K lives.</source>
            <translation>“如果父进程受终端控制并被信号杀死，子进程也会死。”R 两者都符合，而 K 仍活着。</translation>
        </message>
        <message>
            <source>T: waitpid(), tcsetpgrp()</source>
            <translation>T：waitpid()、tcsetpgrp()</translation>
        </message>
        <message>
            <source>The prompt is back and K is in the background, in a group whose leader has died. If K read from the terminal now, it would get the error EIO: its group is orphaned.</source>
            <translation>提示符回来了，K 在后台，处于一个组长已死的进程组中。如果 K 现在读取终端，会得到错误 EIO：它的进程组是孤儿进程组。</translation>
        </message>
        <message>
            <source>Can you still end the backup with Ctrl-C?</source>
            <translation>还能用 Ctrl-C 结束备份吗？</translation>
        </message>
        <message>
            <source>No, its group is not in the foreground any more.</source>
            <translation>不能，它的进程组已不在前台。</translation>
        </message>
        <message>
            <source>The shell waited for R only. Of K it knows nothing.</source>
            <translation>shell 只等待 R。对 K 它一无所知。</translation>
        </message>
        <message>
            <source>K stays in the foreground group, and Ctrl-C would still hit it.</source>
            <translation>K 留在前台进程组中，Ctrl-C 仍会击中它。</translation>
        </message>
        <message>
            <source>you: kill K</source>
            <translation>您：kill K</translation>
        </message>
        <message>
            <source>Only now the backup has ended.</source>
            <translation>备份到这时才结束。</translation>
        </message>
        <message>
            <source>How would one reach all that is left of the job, without knowing each pid?</source>
            <translation>不知道每个 pid 时，怎样才能到达作业中剩下的所有进程？</translation>
        </message>
        <message>
            <source>With kill and the group's number, negative: it is valid as long as one member lives.</source>
            <translation>用 kill 加上进程组编号的负数：只要还有一个成员活着，它就有效。</translation>
        </message>
        <message>
            <source>kill -TERM -- -N sends to every member of group N.</source>
            <translation>kill -TERM -- -N 发送给进程组 N 的每个成员。</translation>
        </message>
        <message>
            <source>The backup runs on for hours, and nobody waits for it.</source>
            <translation>备份会再运行几个小时，而没有谁在等待它。</translation>
        </message>
        <message>
            <source>you: type ctrlc</source>
            <translation>您：键入 ctrlc</translation>
        </message>
        <message>
            <source>Once more the same. The shell is about to fork.</source>
            <translation>再来一次同样的过程。shell 即将 fork。</translation>
        </message>
        <message>
            <source>The same command a second time: will it get the group number of the first?</source>
            <translation>同一条命令第二次运行：它会得到第一次的进程组编号吗？</translation>
        </message>
        <message>
            <source>No. It gets a number of its own, that of its new first process.</source>
            <translation>不会。它得到自己的编号，即它的新的第一个进程的编号。</translation>
        </message>
        <message>
            <source>This time the signal will come from the keyboard.</source>
            <translation>这一次，信号将来自键盘。</translation>
        </message>
        <message>
            <source>T: start the job; Q: fork()</source>
            <translation>T：启动作业；Q：fork()</translation>
        </message>
        <message>
            <source>The same picture as after the first step: script and backup in one foreground group.</source>
            <translation>与第一步之后的情形相同：脚本和备份处于同一个前台进程组中。</translation>
        </message>
        <message>
            <source>Is this job in a session of its own?</source>
            <translation>这个作业有自己的会话吗？</translation>
        </message>
        <message>
            <source>No. All jobs of a shell are in the session of the shell.</source>
            <translation>没有。一个 shell 的所有作业都在 shell 的会话中。</translation>
        </message>
        <message>
            <source>The shell made a new group for the new job, in the same session.</source>
            <translation>shell 为新作业创建了新的进程组，在同一会话中。</translation>
        </message>
        <message>
            <source>The shell carries on as if it were its own child, and becomes the script itself.</source>
            <translation>shell 会把自己当作子进程运行下去，自己变成脚本。</translation>
        </message>
        <message>
            <source>you: press Ctrl-C</source>
            <translation>您：按 Ctrl-C</translation>
        </message>
        <message>
            <source>Both are dead. The shell, in another group, got nothing.</source>
            <translation>两者都死了。shell 在另一个进程组中，什么也没有收到。</translation>
        </message>
        <message>
            <source>Who gets SIGINT now: the script, the backup, the shell?</source>
            <translation>现在谁收到 SIGINT：脚本、备份，还是 shell？</translation>
        </message>
        <message>
            <source>Script and backup, the whole foreground group.</source>
            <translation>脚本和备份，即整个前台进程组。</translation>
        </message>
        <message>
            <source>The byte 3 arrives at the terminal's line discipline in the kernel, which sends SIGINT to each member of the foreground group.</source>
            <translation>字节 3 到达内核中终端的行规程，行规程向前台进程组的每个成员发送 SIGINT。</translation>
        </message>
        <message>
            <source>“The terminal receives the signal and forwards it.” There is only a byte until the line discipline makes a signal of it. With ISIG off, as in an editor, the byte is just read.</source>
            <translation>“终端收到信号并将其转发。”在行规程把它变成信号之前，只有一个字节而已。关闭 ISIG 时（例如在编辑器中），这个字节只是被读取。</translation>
        </message>
        <message>
            <source>Nothing is left of the job.</source>
            <translation>作业什么也没有剩下。</translation>
        </message>
        <message>
            <source>How does the shell know that the script was ended by a signal?</source>
            <translation>shell 怎么知道脚本是被信号结束的？</translation>
        </message>
        <message>
            <source>waitpid() tells it: the status holds the number of the signal.</source>
            <translation>waitpid() 告诉了它：状态值中含有信号的编号。</translation>
        </message>
        <message>
            <source>The backup was hit directly, not because its parent died.</source>
            <translation>备份是直接被击中的，不是因为父进程死了。</translation>
        </message>
        <message>
            <source>No prompt appears, and the dead script stays a zombie.</source>
            <translation>提示符不会出现，死去的脚本一直是僵尸进程。</translation>
        </message>
        <message>
            <source>Why fork twice: to catch a terminal by accident</source>
            <translation>为什么要 fork 两次：意外地获得终端</translation>
        </message>
        <message>
            <source>After setsid() a process has no terminal, so why do daemons fork a second time? Because a session leader without a terminal gets one by merely opening it, say to write a message there. From then on that terminal can end it. The program here plays both sides: its first process is the window of a second terminal, and its child is a daemon that writes there. Once it forks a single time, then, with the word twice, two times.</source>
            <translation>setsid() 之后进程没有终端，那么守护进程为什么还要第二次 fork 呢？因为没有终端的会话首进程只要打开一个终端（比如为了在那里写一条消息），就会获得它。从此，那个终端就能结束它。这里的程序同时扮演两方：它的第一个进程是另一个终端的窗口，它的子进程是向那里写东西的守护进程。先是只 fork 一次，然后加上 twice 一词，fork 两次。</translation>
        </message>
        <message>
            <source>the window of the other terminal</source>
            <translation>另一个终端的窗口</translation>
        </message>
        <message>
            <source>a daemon made with one fork</source>
            <translation>用一次 fork 做成的守护进程</translation>
        </message>
        <message>
            <source>the window of another terminal</source>
            <translation>又一个终端的窗口</translation>
        </message>
        <message>
            <source>the child in between</source>
            <translation>中间的子进程</translation>
        </message>
        <message>
            <source>a daemon made with two forks</source>
            <translation>用两次 fork 做成的守护进程</translation>
        </message>
        <message>
            <source>A: fork(); L: setsid()</source>
            <translation>A：fork()；L：setsid()</translation>
        </message>
        <message>
            <source>L leads a session that has no terminal: a daemon made with one fork.</source>
            <translation>L 是一个没有终端的会话的首进程：用一次 fork 做成的守护进程。</translation>
        </message>
        <message>
            <source>L has no terminal. Can it get one?</source>
            <translation>L 没有终端。它能得到一个吗？</translation>
        </message>
        <message>
            <source>Yes: it leads a session. The next steps show how easily.</source>
            <translation>能：它是会话首进程。后面几步会显示这有多容易。</translation>
        </message>
        <message>
            <source>This is how far daemon(3) of the GNU C library goes: it forks only once.</source>
            <translation>GNU C 库的 daemon(3) 就做到这里：它只 fork 一次。</translation>
        </message>
        <message>
            <source>A carries on as if it were the daemon, and gives up: as a group leader it may not call setsid().</source>
            <translation>A 会把自己当作守护进程运行下去，然后放弃：作为组长，它不可以调用 setsid()。</translation>
        </message>
        <message>
            <source>L: open() with O_NOCTTY</source>
            <translation>L：带 O_NOCTTY 的 open()</translation>
        </message>
        <message>
            <source>L can write to the other terminal, and nothing else has changed.</source>
            <translation>L 可以向另一个终端写，此外没有任何变化。</translation>
        </message>
        <message>
            <source>Has L a controlling terminal now?</source>
            <translation>L 现在有控制终端了吗？</translation>
        </message>
        <message>
            <source>No: O_NOCTTY, “no controlling terminal”, prevents it.</source>
            <translation>没有：O_NOCTTY（“没有控制终端”）阻止了这件事。</translation>
        </message>
        <message>
            <source>A terminal that is only open is a file like others.</source>
            <translation>仅仅被打开的终端，与其他文件没有区别。</translation>
        </message>
        <message>
            <source>L: open()</source>
            <translation>L：open()</translation>
        </message>
        <message>
            <source>L controls the other terminal and is its foreground group: Ctrl-C typed there would hit the daemon.</source>
            <translation>L 控制了另一个终端，并且是它的前台进程组：在那里按 Ctrl-C 会击中守护进程。</translation>
        </message>
        <message>
            <source>The same without that flag, as one opens any file: what more will happen?</source>
            <translation>同样的操作但不带那个标志，就像打开任何文件那样：还会发生什么？</translation>
        </message>
        <message>
            <source>The terminal becomes L's controlling terminal.</source>
            <translation>那个终端成为 L 的控制终端。</translation>
        </message>
        <message>
            <source>When a session leader without a terminal opens one that no session controls, and that it may read, the kernel gives it to its session. To write one line there was enough.</source>
            <translation>没有终端的会话首进程打开一个不受任何会话控制、而且它可以读取的终端时，内核就把这个终端交给它的会话。只是想在那里写一行字，就足够了。</translation>
        </message>
        <message>
            <source>“A daemon must ask for a terminal to get one.” On Linux a plain open() does it.</source>
            <translation>“守护进程必须主动请求，才会得到终端。”在 Linux 上，一次普通的 open() 就够了。</translation>
        </message>
        <message>
            <source>you: close the window of that terminal</source>
            <translation>您：关闭那个终端的窗口</translation>
        </message>
        <message>
            <source>A, which held the other end of that terminal, has been killed, so the terminal is hung up, and the daemon was ended by SIGHUP: by a terminal that it never wanted.</source>
            <translation>持有那个终端另一端的 A 被杀死，于是终端挂断，守护进程被 SIGHUP 结束：结束它的是一个它从来不想要的终端。</translation>
        </message>
        <message>
            <source>What happens to the daemon when somebody closes that window?</source>
            <translation>有人关闭那个窗口时，守护进程会怎样？</translation>
        </message>
        <message>
            <source>It gets SIGHUP and dies.</source>
            <translation>它收到 SIGHUP 并死去。</translation>
        </message>
        <message>
            <source>A hangup is told to the leader of the session that the terminal controls. That is L, and the default for SIGHUP is to die.</source>
            <translation>挂断会通知该终端所控制的会话的首进程。那就是 L，而 SIGHUP 的默认动作是死亡。</translation>
        </message>
        <message>
            <source>The prompt is back.</source>
            <translation>提示符回来了。</translation>
        </message>
        <message>
            <source>A was killed with SIGKILL. Is anything of it left to clear away?</source>
            <translation>A 被 SIGKILL 杀死。它还有什么需要清理吗？</translation>
        </message>
        <message>
            <source>Yes, its entry in the table: the shell has to wait for it, as for any child.</source>
            <translation>有，它在进程表中的条目：shell 必须像对待任何子进程那样等待它。</translation>
        </message>
        <message>
            <source>A was the job that the shell waited for.</source>
            <translation>A 就是 shell 所等待的作业。</translation>
        </message>
        <message>
            <source>A stays a zombie, and no prompt appears.</source>
            <translation>A 一直是僵尸进程，提示符不会出现。</translation>
        </message>
        <message>
            <source>you: type ctty twice</source>
            <translation>您：键入 ctty twice</translation>
        </message>
        <message>
            <source>The shell is about to fork. Now the daemon will be made with two forks.</source>
            <translation>shell 即将 fork。这次守护进程将用两次 fork 做成。</translation>
        </message>
        <message>
            <source>The new job runs in the same session as the one before. In the same group, too?</source>
            <translation>新作业与之前的作业在同一会话中运行。也在同一个进程组中吗？</translation>
        </message>
        <message>
            <source>No: each job is a group of its own.</source>
            <translation>不是：每个作业都是一个单独的进程组。</translation>
        </message>
        <message>
            <source>The same program; the word makes it fork a second time after setsid().</source>
            <translation>同一个程序；那个词让它在 setsid() 之后第二次 fork。</translation>
        </message>
        <message>
            <source>T: start the job; D, X: the double fork</source>
            <translation>T：启动作业；D、X：两次 fork</translation>
        </message>
        <message>
            <source>C stands where L stood, with one difference: its session's leader, X, is gone, and C leads nothing.</source>
            <translation>C 处于 L 当时的位置，但有一点不同：它的会话首进程 X 已不在，而 C 什么也不领导。</translation>
        </message>
        <message>
            <source>Who leads C's session?</source>
            <translation>谁是 C 的会话的首进程？</translation>
        </message>
        <message>
            <source>Nobody: X, whose number it bears, has ended.</source>
            <translation>没有谁：会话编号所对应的 X 已经结束。</translation>
        </message>
        <message>
            <source>This is the double fork, as Rack and many daemons do it.</source>
            <translation>这就是两次 fork，Rack 和许多守护进程就是这样做的。</translation>
        </message>
        <message>
            <source>The shell carries on as if it were its own child, and becomes the program itself.</source>
            <translation>shell 会把自己当作子进程运行下去，自己变成这个程序。</translation>
        </message>
        <message>
            <source>C: open(), twice</source>
            <translation>C：open()，两次</translation>
        </message>
        <message>
            <source>The same two calls as in L, the second without O_NOCTTY. C got descriptors, and no terminal.</source>
            <translation>与 L 中相同的两个调用，第二个不带 O_NOCTTY。C 得到了描述符，但没有得到终端。</translation>
        </message>
        <message>
            <source>Will C catch this terminal as L did?</source>
            <translation>C 会像 L 那样获得这个终端吗？</translation>
        </message>
        <message>
            <source>No. To C it is just an open file.</source>
            <translation>不会。对 C 来说，它只是一个打开的文件。</translation>
        </message>
        <message>
            <source>Only a session leader gets a terminal by opening it.</source>
            <translation>只有会话首进程才会因打开终端而获得它。</translation>
        </message>
        <message>
            <source>C: ioctl(TIOCSCTTY)</source>
            <translation>C：ioctl(TIOCSCTTY)</translation>
        </message>
        <message>
            <source>“Operation not permitted”, EPERM, even for root.</source>
            <translation>“Operation not permitted”（不允许的操作），EPERM，连 root 也不行。</translation>
        </message>
        <message>
            <source>And if C asks for it by force, as root?</source>
            <translation>如果 C 以 root 身份强行索要呢？</translation>
        </message>
        <message>
            <source>EPERM: the caller must lead its session.</source>
            <translation>EPERM：调用者必须是会话首进程。</translation>
        </message>
        <message>
            <source>The 1 means “take it from another session”, which root may; but only leaders may ask.</source>
            <translation>参数 1 表示“从另一个会话那里夺取”，root 可以这样做；但只有首进程才能索要。</translation>
        </message>
        <message>
            <source>The lab says that it worked; the table shows that C still has no terminal.</source>
            <translation>实验室说成功了；表格显示 C 仍然没有终端。</translation>
        </message>
        <message>
            <source>C: setsid()</source>
            <translation>C：setsid()</translation>
        </message>
        <message>
            <source>C leads a session of its own.</source>
            <translation>C 成为自己会话的首进程。</translation>
        </message>
        <message>
            <source>Is the daemon safe from terminals for ever?</source>
            <translation>守护进程从此永远不受终端之害了吗？</translation>
        </message>
        <message>
            <source>Only as long as it does not call setsid() again.</source>
            <translation>只有在它不再调用 setsid() 的情况下才是。</translation>
        </message>
        <message>
            <source>C leads no group, so nothing keeps it from leaving X's session.</source>
            <translation>C 不是任何进程组的组长，因此没有什么能阻止它离开 X 的会话。</translation>
        </message>
        <message>
            <source>C stays a plain member, and the open() that follows has no effect on its terminal.</source>
            <translation>C 仍是普通成员，随后的 open() 对它的终端没有影响。</translation>
        </message>
        <message>
            <source>“Two forks guarantee that it can never have a controlling terminal.” A new setsid() cancels the guarantee.</source>
            <translation>“两次 fork 保证它永远不会有控制终端。”再调用一次 setsid()，这个保证就作废了。</translation>
        </message>
        <message>
            <source>C: open()</source>
            <translation>C：open()</translation>
        </message>
        <message>
            <source>And now C has caught it.</source>
            <translation>这下 C 获得它了。</translation>
        </message>
        <message>
            <source>What does the same open() do now?</source>
            <translation>同样的 open() 现在会做什么？</translation>
        </message>
        <message>
            <source>It makes the terminal C's controlling terminal.</source>
            <translation>它使那个终端成为 C 的控制终端。</translation>
        </message>
        <message>
            <source>The rule knows no daemons. It asks: does the caller lead a session without a terminal, and is this terminal free?</source>
            <translation>这条规则不认识什么守护进程。它只问：调用者是不是没有终端的会话的首进程，这个终端是否空闲？</translation>
        </message>
        <message>
            <source>A: chdir("rel/3")</source>
            <translation>A：chdir("rel/3")</translation>
        </message>
        <message>
            <source>A has made the directory rel/3, the third release of some web application, say, and is in it.</source>
            <translation>A 建立了目录 rel/3（比如某个 Web 应用的第三个版本），并处于其中。</translation>
        </message>
        <message>
            <source>A changes its directory. Does the shell's change with it?</source>
            <translation>A 更改了它的目录。shell 的目录会随之改变吗？</translation>
        </message>
        <message>
            <source>No: each process has its own.</source>
            <translation>不会：每个进程都有自己的工作目录。</translation>
        </message>
        <message>
            <source>The working directory is a property of a process, inherited at fork. That is why cd has to be built into the shell.</source>
            <translation>工作目录是进程的一项属性，在 fork 时继承。正因如此，cd 必须是 shell 的内建命令。</translation>
        </message>
        <message>
            <source>A stays in the lab's folder, and nothing is pulled away from under it.</source>
            <translation>A 留在实验室的文件夹中，没有什么会从它脚下被抽走。</translation>
        </message>
        <message>
            <source>A: fork()</source>
            <translation>A：fork()</translation>
        </message>
        <message>
            <source>B starts where A is.</source>
            <translation>B 从 A 所在之处开始。</translation>
        </message>
        <message>
            <source>In which directory does the child begin?</source>
            <translation>子进程从哪个目录开始？</translation>
        </message>
        <message>
            <source>In its parent's.</source>
            <translation>从父进程的目录开始。</translation>
        </message>
        <message>
            <source>fork() copies the working directory, as it copies umask and open files.</source>
            <translation>fork() 复制工作目录，正如它复制 umask 和打开的文件。</translation>
        </message>
        <message>
            <source>B: chdir("/")</source>
            <translation>B：chdir("/")</translation>
        </message>
        <message>
            <source>B is out of the way; A stays.</source>
            <translation>B 离开了危险之地；A 留下。</translation>
        </message>
        <message>
            <source>What else changes in B?</source>
            <translation>B 还有什么变化？</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>没有。</translation>
        </message>
        <message>
            <source>For detaching from the terminal, this step of a daemon does nothing at all. It is there because the root directory is the one that can never vanish.</source>
            <translation>就脱离终端而言，守护进程的这一步毫无作用。之所以有这一步，是因为根目录是唯一永远不会消失的目录。</translation>
        </message>
        <message>
            <source>B shares A's fate.</source>
            <translation>B 与 A 命运相同。</translation>
        </message>
        <message>
            <source>you: rmdir rel/3</source>
            <translation>您：rmdir rel/3</translation>
        </message>
        <message>
            <source>It worked, without a word. A's working directory exists no more; /proc marks it with “(deleted)”.</source>
            <translation>成功了，没有任何提示。A 的工作目录已不存在；/proc 用“(deleted)”标记它。</translation>
        </message>
        <message>
            <source>A process is in this directory. Will rmdir be refused?</source>
            <translation>有一个进程在这个目录中。rmdir 会被拒绝吗？</translation>
        </message>
        <message>
            <source>rmdir removes the name. The directory itself lasts, empty and nameless, until the last process has left it. A script that deletes old releases does this to every server that was started in one.</source>
            <translation>rmdir 移除的是名称。目录本身继续存在，空无一物、没有名称，直到最后一个进程离开它。删除旧版本的脚本，对每个从旧版本目录中启动的服务器都会造成这种后果。</translation>
        </message>
        <message>
            <source>“The working directory could be deleted or unmounted.” Deleted, yes. Unmounted, no: a process in it makes umount fail with “target is busy”. The daemon does not lose the file system, it blocks it.</source>
            <translation>“工作目录可能会被删除或卸载。”删除，是的。卸载，不会：有进程在其中时，umount 会失败，提示“target is busy”。守护进程不会失去文件系统，而是会妨碍它卸载。</translation>
        </message>
        <message>
            <source>A: getcwd(), open("a.log")</source>
            <translation>A：getcwd()、open("a.log")</translation>
        </message>
        <message>
            <source>Both failed: No such file or directory. A's log was never written.</source>
            <translation>两者都失败了：“No such file or directory”（没有那个文件或目录）。A 的日志根本没有写成。</translation>
        </message>
        <message>
            <source>A asks where it is, and creates a.log there. What does it get?</source>
            <translation>A 询问自己在哪里，并在那里创建 a.log。它会得到什么？</translation>
        </message>
        <message>
            <source>ENOENT, twice.</source>
            <translation>ENOENT，两次都是。</translation>
        </message>
        <message>
            <source>There is no path to a directory without a name, and nothing can be created in it. Absolute paths still work, and so does “..”, which is stranger still.</source>
            <translation>通向没有名称的目录的路径并不存在，也无法在其中创建任何东西。绝对路径仍然有效，“..”也有效，这就更奇怪了。</translation>
        </message>
        <message>
            <source>you: mkdir rel/3</source>
            <translation>您：mkdir rel/3</translation>
        </message>
        <message>
            <source>The name is there again. A is still in the old directory: “(deleted)”.</source>
            <translation>名称又有了。A 仍在旧目录中：“(deleted)”。</translation>
        </message>
        <message>
            <source>You create a directory of the same name. Is A back in it?</source>
            <translation>您创建一个同名的目录。A 又回到其中了吗？</translation>
        </message>
        <message>
            <source>A name is not the directory. The new one has the same name and another inode; A holds the old inode.</source>
            <translation>名称不是目录本身。新目录名称相同，inode 却不同；A 持有的是旧的 inode。</translation>
        </message>
        <message>
            <source>A: chdir("/")</source>
            <translation>A：chdir("/")</translation>
        </message>
        <message>
            <source>A stands on firm ground, and the old directory is really gone now.</source>
            <translation>A 站在了坚实的地面上，而旧目录这时才真正消失。</translation>
        </message>
        <message>
            <source>Can a process leave a directory that was deleted?</source>
            <translation>进程能离开一个已被删除的目录吗？</translation>
        </message>
        <message>
            <source>Yes, by any absolute path.</source>
            <translation>能，用任何绝对路径都行。</translation>
        </message>
        <message>
            <source>An absolute path is looked up from the root, so it does not matter where one is. A daemon does this at its start, when nothing has happened yet.</source>
            <translation>绝对路径从根目录开始查找，所以身在何处并不重要。守护进程一启动就这样做，趁什么都还没有发生。</translation>
        </message>
        <message>
            <source>The directory that disappears</source>
            <translation>消失的目录</translation>
        </message>
        <message>
            <source>Every process has a working directory, from which its relative paths start. A daemon runs for months, and nobody remembers where it was started. Here two processes are in the same directory; one moves to “/”, as daemons do, the other stays. Then the directory is deleted.</source>
            <translation>每个进程都有一个工作目录，它的相对路径由此开始。守护进程一运行就是几个月，没有人记得它是从哪里启动的。这里有两个进程处于同一目录中；一个像守护进程那样移到“/”，另一个留下。然后这个目录被删除。</translation>
        </message>
        <message>
            <source>stays in the directory</source>
            <translation>留在目录中</translation>
        </message>
        <message>
            <source>moves away</source>
            <translation>移走</translation>
        </message>
        <message>
            <source>rmdir, which removes a directory</source>
            <translation>rmdir，用于删除目录</translation>
        </message>
        <message>
            <source>mkdir, which makes one</source>
            <translation>mkdir，用于建立目录</translation>
        </message>
        <message>
            <source>A: close(0), close(1), close(2)</source>
            <translation>A：close(0)、close(1)、close(2)</translation>
        </message>
        <message>
            <source>A has no open descriptor at all. Its last link to the terminal is cut, as it should be for a daemon. All seems well.</source>
            <translation>A 没有任何打开的描述符了。它与终端的最后联系已切断，守护进程理应如此。看上去一切正常。</translation>
        </message>
        <message>
            <source>What would a printf() do from now on?</source>
            <translation>从现在起，printf() 会怎样？</translation>
        </message>
        <message>
            <source>Its write() would fail with EBADF, which hardly any program checks.</source>
            <translation>它的 write() 会以 EBADF 失败，而几乎没有程序会检查这个错误。</translation>
        </message>
        <message>
            <source>0, 1 and 2 are ordinary descriptors. That they stand for input, output and errors is nothing but a custom, though one that every library relies on.</source>
            <translation>0、1、2 都是普通的描述符。它们代表输入、输出和错误，不过是一种惯例，只是每个库都依赖这个惯例。</translation>
        </message>
        <message>
            <source>That descriptor stays on the terminal, and its place stays taken.</source>
            <translation>那个描述符仍指向终端，它的位置仍被占用。</translation>
        </message>
        <message>
            <source>A: open() three times</source>
            <translation>A：open() 三次</translation>
        </message>
        <message>
            <source>Three harmless files have become standard input, output and error. The database is descriptor 2.</source>
            <translation>三个无害的文件成了标准输入、标准输出和标准错误。数据库是描述符 2。</translation>
        </message>
        <message>
            <source>Which number does the third open() return?</source>
            <translation>第三次 open() 返回哪个编号？</translation>
        </message>
        <message>
            <source>2.</source>
            <translation>2。</translation>
        </message>
        <message>
            <source>open() always returns the lowest number that is free. The holes that close() left are filled first.</source>
            <translation>open() 总是返回空闲的最小编号。close() 留下的空位最先被填上。</translation>
        </message>
        <message>
            <source>A: write a record; a library warns</source>
            <translation>A：写入一条记录；一个库发出警告</translation>
        </message>
        <message>
            <source>Nothing appears in the terminal. You will see soon where the warning went.</source>
            <translation>终端上什么也没有出现。您很快就会看到警告去了哪里。</translation>
        </message>
        <message>
            <source>Some library prints a warning to standard error. Where does it land?</source>
            <translation>某个库向标准错误输出一条警告。它落到哪里？</translation>
        </message>
        <message>
            <source>In the database: that is what descriptor 2 is now.</source>
            <translation>落到数据库中：描述符 2 现在就是数据库。</translation>
        </message>
        <message>
            <source>The library cannot know. It writes to 2, as everyone does, and the kernel sees a valid descriptor.</source>
            <translation>库无从知道。它像大家一样向 2 写，而内核看到的是一个有效的描述符。</translation>
        </message>
        <message>
            <source>“They are of no use without a terminal, and could simply be closed but that some programs expect them.” After setsid() they still work, which is why one redirects them. And the danger of closing them is not an error, but that the numbers are used again.</source>
            <translation>“没有终端，它们就没有用处，要不是有些程序期望它们存在，直接关闭即可。”setsid() 之后它们仍然有效，正因如此才要重定向它们。而关闭它们的危险不在于出错，而在于编号会被重新使用。</translation>
        </message>
        <message>
            <source>you: fds null &amp;</source>
            <translation>您：fds null &amp;</translation>
        </message>
        <message>
            <source>B is the same program, and about to do it the other way.</source>
            <translation>B 是同一个程序，即将用另一种方式来做。</translation>
        </message>
        <message>
            <source>B will open /dev/null first. Which number will that get?</source>
            <translation>B 会先打开 /dev/null。它会得到哪个编号？</translation>
        </message>
        <message>
            <source>3: the first three are still the terminal.</source>
            <translation>3：前三个仍是终端。</translation>
        </message>
        <message>
            <source>Its three standard streams came from the shell by inheritance.</source>
            <translation>它的三个标准流是从 shell 继承来的。</translation>
        </message>
        <message>
            <source>B: open("/dev/null"), dup2() onto 0, 1 and 2</source>
            <translation>B：open("/dev/null")，用 dup2() 复制到 0、1、2</translation>
        </message>
        <message>
            <source>The three numbers are taken, by something that harms nobody.</source>
            <translation>三个编号都被占用了，占用者不会伤害任何人。</translation>
        </message>
        <message>
            <source>Why dup2() rather than close() and open()?</source>
            <translation>为什么用 dup2()，而不用 close() 加 open()？</translation>
        </message>
        <message>
            <source>It replaces a descriptor in one go, and never leaves its number free.</source>
            <translation>它一步就替换描述符，决不会让编号空出来。</translation>
        </message>
        <message>
            <source>Reading /dev/null gives the end of the file at once; whatever is written to it vanishes, successfully.</source>
            <translation>读取 /dev/null 立即得到文件结束；写入其中的内容都会消失，而且写入成功。</translation>
        </message>
        <message>
            <source>B: write a record; a library warns</source>
            <translation>B：写入一条记录；一个库发出警告</translation>
        </message>
        <message>
            <source>The same two writes as by A. B's files are 3, 4 and 5.</source>
            <translation>与 A 相同的两次写入。B 的文件是 3、4、5。</translation>
        </message>
        <message>
            <source>And where does the warning go this time?</source>
            <translation>这一次警告去了哪里？</translation>
        </message>
        <message>
            <source>Nowhere.</source>
            <translation>哪里也没去。</translation>
        </message>
        <message>
            <source>It would be better still to keep the warning: today 1 and 2 of a daemon often lead to a log file or to the journal.</source>
            <translation>如果能保留警告就更好了：如今守护进程的 1 和 2 常常通向日志文件或 journal。</translation>
        </message>
        <message>
            <source>you: cat data.db</source>
            <translation>您：cat data.db</translation>
        </message>
        <message>
            <source>Two records, and in between a line that has no business there: the warning of A's library.</source>
            <translation>两条记录，中间夹着一行不该出现的内容：A 所用的库发出的警告。</translation>
        </message>
        <message>
            <source>Both programs wrote a record and a warning. How many lines has the database?</source>
            <translation>两个程序各写了一条记录和一条警告。数据库中有几行？</translation>
        </message>
        <message>
            <source>Three. A's warning is among them.</source>
            <translation>三行。A 的警告就在其中。</translation>
        </message>
        <message>
            <source>Nobody got an error, nobody was told: the file is damaged in silence. That is why one never closes 0, 1 and 2, but occupies them.</source>
            <translation>没有谁得到错误，没有谁得到通知：文件悄无声息地被损坏了。正因如此，绝不要关闭 0、1、2，而要占住它们。</translation>
        </message>
        <message>
            <source>Why not simply close 0, 1 and 2?</source>
            <translation>为什么不直接关闭 0、1、2？</translation>
        </message>
        <message>
            <source>A daemon must not write into the terminal from which it was started. So why does everyone go to the trouble of opening /dev/null, instead of just closing standard input, output and error? Here the same program runs twice, once this way and once that way, and at the end you look at its database.</source>
            <translation>守护进程不得向启动它的终端写东西。那么为什么大家都不厌其烦地打开 /dev/null，而不是直接关闭标准输入、标准输出和标准错误呢？这里让同一个程序运行两次，一次用这种方式，一次用那种方式，最后您来查看它的数据库。</translation>
        </message>
        <message>
            <source>closes its standard streams</source>
            <translation>关闭自己的标准流</translation>
        </message>
        <message>
            <source>points them at /dev/null</source>
            <translation>把它们指向 /dev/null</translation>
        </message>
        <message>
            <source>cat, the program that shows a file</source>
            <translation>cat，用于显示文件的程序</translation>
        </message>
        <message>
            <source>you: hangup nohup &amp;</source>
            <translation>您：hangup nohup &amp;</translation>
        </message>
        <message>
            <source>N is a background job like G. What is special: it ignores SIGHUP, and its output goes to a file.</source>
            <translation>N 和 G 一样，是后台作业。特别之处在于：它忽略 SIGHUP，并且输出写到文件中。</translation>
        </message>
        <message>
            <source>Does a job that is protected against hangups have another session or group than G?</source>
            <translation>受到保护、不怕挂断的作业，会话或进程组与 G 不同吗？</translation>
        </message>
        <message>
            <source>Another group, as every job; but the same session and terminal.</source>
            <translation>进程组不同，每个作业都是如此；但会话和终端相同。</translation>
        </message>
        <message>
            <source>nohup(1) does just these two things, ignore a signal and redirect the output, and then runs the command. It makes no daemon.</source>
            <translation>nohup(1) 只做这两件事：忽略一个信号，重定向输出，然后运行命令。它并不造出守护进程。</translation>
        </message>
        <message>
            <source>you: hangup daemon</source>
            <translation>您：hangup daemon</translation>
        </message>
        <message>
            <source>X forked D and left, and D called setsid(). D has a session of its own, and no controlling terminal; yet its streams still are the terminal.</source>
            <translation>X fork 出 D 后就退出了，D 调用了 setsid()。D 有自己的会话，没有控制终端；但它的标准流仍是那个终端。</translation>
        </message>
        <message>
            <source>After setsid(), can D still write to your terminal?</source>
            <translation>setsid() 之后，D 还能向您的终端写吗？</translation>
        </message>
        <message>
            <source>Yes. setsid() closes nothing.</source>
            <translation>能。setsid() 不关闭任何东西。</translation>
        </message>
        <message>
            <source>The controlling terminal and open descriptors are two different things: the one decides about signals, the others about input and output.</source>
            <translation>控制终端和打开的描述符是两回事：前者决定信号，后者决定输入和输出。</translation>
        </message>
        <message>
            <source>you: hangup</source>
            <translation>您：hangup</translation>
        </message>
        <message>
            <source>F runs in the foreground. For D, the terminal's foreground group does not exist.</source>
            <translation>F 在前台运行。对 D 来说，这个终端的前台进程组并不存在。</translation>
        </message>
        <message>
            <source>Which of G, N, D and F differ in their session?</source>
            <translation>G、N、D、F 中，哪些的会话不同？</translation>
        </message>
        <message>
            <source>Only D. The three jobs share the shell's session.</source>
            <translation>只有 D。三个作业同在 shell 的会话中。</translation>
        </message>
        <message>
            <source>A shell gives each job a group, and keeps them all in its own session.</source>
            <translation>shell 给每个作业一个进程组，并把它们全都留在自己的会话中。</translation>
        </message>
        <message>
            <source>“Each command started from the shell gets its own session.” It gets its own process group; the session is the shell's for all of them.</source>
            <translation>“从 shell 启动的每条命令都有自己的会话。”它有的是自己的进程组；会话是 shell 的，所有命令共用。</translation>
        </message>
        <message>
            <source>you: close the terminal</source>
            <translation>您：关闭终端</translation>
        </message>
        <message>
            <source>The shell and the foreground job are gone. G, a plain background job, lives on, without terminal, adopted by the reaper. So do N and D.</source>
            <translation>shell 和前台作业都消失了。普通的后台作业 G 活了下来，没有终端，被收养者收养。N 和 D 也是如此。</translation>
        </message>
        <message>
            <source>Who dies: the shell, G in the background, N with nohup, D the daemon, F in front?</source>
            <translation>谁会死：shell、后台的 G、用了 nohup 的 N、守护进程 D，还是前台的 F？</translation>
        </message>
        <message>
            <source>The shell and F.</source>
            <translation>shell 和 F。</translation>
        </message>
        <message>
            <source>The kernel sends SIGHUP to the leader of the terminal's session only: the shell, which dies of it. When a session's leader ends, the group that was in the foreground gets SIGHUP: F. Nobody signals a running job in the background. bash and zsh would do it themselves, by sending SIGHUP to each job they know; this small shell and dash do not.</source>
            <translation>内核只向该终端的会话的首进程发送 SIGHUP：shell，它因此而死。会话首进程结束时，当时在前台的进程组收到 SIGHUP：F。没有谁向后台正在运行的作业发送信号。bash 和 zsh 会自己这样做，向它们所知的每个作业发送 SIGHUP；这个小 shell 和 dash 不会。</translation>
        </message>
        <message>
            <source>“A signal to the session leader is forwarded to all groups of the session.” It is not. There are two side effects only: a hangup signals the leader, and the leader's end signals the foreground group.</source>
            <translation>“发给会话首进程的信号会转发给会话的所有进程组。”并不会。只有两种附带效应：挂断会向首进程发送信号，首进程的结束会向前台进程组发送信号。</translation>
        </message>
        <message>
            <source>you: wake G (SIGUSR1)</source>
            <translation>您：唤醒 G（SIGUSR1）</translation>
        </message>
        <message>
            <source>G wanted to write a line. That failed, so it gave up.</source>
            <translation>G 想写一行。写入失败，于是它放弃了。</translation>
        </message>
        <message>
            <source>G still has descriptor 1 open. What will its write() return?</source>
            <translation>G 的描述符 1 仍然打开着。它的 write() 会返回什么？</translation>
        </message>
        <message>
            <source>-1, with the error EIO: the device behind it is gone.</source>
            <translation>-1，错误为 EIO：背后的设备已不在。</translation>
        </message>
        <message>
            <source>Many a job “dies when the window is closed” in this way only: not by a signal, but by its next line of output. A read() would have returned 0, the end of the file.</source>
            <translation>许多作业“在窗口关闭时死去”，只是因为这个原因：不是因为信号，而是因为它的下一行输出。read() 则会返回 0，即文件结束。</translation>
        </message>
        <message>
            <source>you: wake N (SIGUSR1)</source>
            <translation>您：唤醒 N（SIGUSR1）</translation>
        </message>
        <message>
            <source>N wrote its line to nohup.out and lives.</source>
            <translation>N 把它的那一行写进了 nohup.out，仍然活着。</translation>
        </message>
        <message>
            <source>Which half of nohup saved N just now: ignoring SIGHUP, or the file?</source>
            <translation>刚才救了 N 的是 nohup 的哪一半：忽略 SIGHUP，还是文件？</translation>
        </message>
        <message>
            <source>The file. SIGHUP never came to N at all.</source>
            <translation>文件。SIGHUP 根本没有发给 N。</translation>
        </message>
        <message>
            <source>Ignoring SIGHUP helps against shells that pass it on, and against being the foreground job; the file helps against the loss of the terminal.</source>
            <translation>忽略 SIGHUP 可以应付那些会传递它的 shell，也可以应付身为前台作业的情况；文件则可以应付失去终端的情况。</translation>
        </message>
        <message>
            <source>you: wake D (SIGUSR1)</source>
            <translation>您：唤醒 D（SIGUSR1）</translation>
        </message>
        <message>
            <source>The daemon, safe from every hangup, died of a line of output. N, a leftover job with no terminal and adopted by the reaper, is all that remains.</source>
            <translation>不怕任何挂断的守护进程，死于一行输出。剩下的只有 N：一个没有终端、被收养者收养的遗留作业。</translation>
        </message>
        <message>
            <source>D has its own session. Is it safe?</source>
            <translation>D 有自己的会话。它安全吗？</translation>
        </message>
        <message>
            <source>From signals of the terminal, yes. Its output still fails with EIO.</source>
            <translation>不怕终端的信号，是的。但它的输出仍会以 EIO 失败。</translation>
        </message>
        <message>
            <source>That is why a daemon points 0, 1 and 2 at /dev/null. And it is why “no terminal and adopted” does not make a daemon: N looks like that, too. N's session is that of a shell long gone, while D led its own.</source>
            <translation>正因如此，守护进程把 0、1、2 指向 /dev/null。也正因如此，“没有终端并且被收养”并不就是守护进程：N 看起来也是这样。N 的会话属于一个早已不在的 shell，而 D 是自己会话的首进程。</translation>
        </message>
        <message>
            <source>The terminal window is closed</source>
            <translation>终端窗口被关闭</translation>
        </message>
        <message>
            <source>You close a terminal window, or the connection to another machine breaks. What becomes of the programs that you started there? Some die, some go on, and which is which surprises even old hands. Here are four of the same kind: a plain background job (G), one protected as by nohup (N), one that made a session of its own (D), and one in the foreground (F).</source>
            <translation>您关闭一个终端窗口，或者与另一台机器的连接断开。您在那里启动的程序会怎样？有的死去，有的继续，而究竟哪些死、哪些活，连老手也会感到意外。这里有四个同类的进程：一个普通的后台作业（G），一个像用 nohup 那样受到保护的（N），一个为自己创建了会话的（D），以及一个在前台的（F）。</translation>
        </message>
        <message>
            <source>a plain background job</source>
            <translation>普通的后台作业</translation>
        </message>
        <message>
            <source>a background job that ignores hangups</source>
            <translation>忽略挂断的后台作业</translation>
        </message>
        <message>
            <source>starts D and leaves</source>
            <translation>启动 D 后退出</translation>
        </message>
        <message>
            <source>in a session of its own</source>
            <translation>在自己的会话中</translation>
        </message>
        <message>
            <source>the foreground job</source>
            <translation>前台作业</translation>
        </message>
        <message>
            <source>fork copies, exec keeps</source>
            <translation>fork 复制，exec 保留</translation>
        </message>
        <message>
            <source>A new process is always the copy of another one (fork), and it becomes another program by exec. What does a child get from its parent, and what survives when it becomes another program? More than one would think: also where its output goes, which signals are ignored, and what its files may be read by.</source>
            <translation>新进程总是另一个进程的副本（fork），再通过 exec 变成另一个程序。子进程从父进程那里得到什么，变成另一个程序时又有什么保留下来？比想象的要多：还包括它的输出去哪里，哪些信号被忽略，以及它的文件可以被谁读取。</translation>
        </message>
        <message>
            <source>the program that you typed</source>
            <translation>您键入的程序</translation>
        </message>
        <message>
            <source>its child</source>
            <translation>它的子进程</translation>
        </message>
        <message>
            <source>A: umask(027)</source>
            <translation>A：umask(027)</translation>
        </message>
        <message>
            <source>What A prints shows that its pid and its group are equal: the shell made it the leader of a job.</source>
            <translation>A 的输出表明，它的 pid 和进程组相等：shell 使它成为一个作业的组长。</translation>
        </message>
        <message>
            <source>Does this change the umask of the shell, too?</source>
            <translation>这也会改变 shell 的 umask 吗？</translation>
        </message>
        <message>
            <source>No. What a child changes, its parent never sees.</source>
            <translation>不会。子进程改变的东西，父进程永远看不到。</translation>
        </message>
        <message>
            <source>The umask says which permissions are taken away from each new file: here all that strangers would have.</source>
            <translation>umask 指明从每个新文件中去掉哪些权限：这里是其他人原本会有的全部权限。</translation>
        </message>
        <message>
            <source>Files that A and B make may be read by everyone.</source>
            <translation>A 和 B 创建的文件，所有人都可以读取。</translation>
        </message>
        <message>
            <source>“A command's pid and its group are always equal.” Only for the first process of a job that an interactive shell started. In a script, commands stay in the script's group.</source>
            <translation>“命令的 pid 与它的进程组总是相等。”只有交互式 shell 所启动的作业的第一个进程才是这样。在脚本中，命令留在脚本的进程组里。</translation>
        </message>
        <message>
            <source>A: ignores SIGHUP</source>
            <translation>A：忽略 SIGHUP</translation>
        </message>
        <message>
            <source>A hangup would no longer end A.</source>
            <translation>挂断不再会结束 A。</translation>
        </message>
        <message>
            <source>Will a program that A starts ignore SIGHUP, too?</source>
            <translation>A 启动的程序也会忽略 SIGHUP 吗？</translation>
        </message>
        <message>
            <source>Yes, as you will see: that is how nohup works.</source>
            <translation>会，您将看到：nohup 就是这样起作用的。</translation>
        </message>
        <message>
            <source>For each signal a process has a disposition: the default, a handler of its own, or to ignore it.</source>
            <translation>对每个信号，进程都有一种处置方式：默认动作、自己的处理程序，或者忽略。</translation>
        </message>
        <message>
            <source>A closed window would end A, and B as well if it is in the foreground.</source>
            <translation>关闭窗口会结束 A，如果 B 在前台，也会结束 B。</translation>
        </message>
        <message>
            <source>Group, session, terminal, folder, descriptors, umask and ignored signals: all as in A. Only pid and ppid are B's own.</source>
            <translation>进程组、会话、终端、文件夹、描述符、umask 和被忽略的信号：全都与 A 相同。只有 pid 和 ppid 是 B 自己的。</translation>
        </message>
        <message>
            <source>Which of all these fields will differ between A and B?</source>
            <translation>所有这些字段中，A 与 B 之间有哪些不同？</translation>
        </message>
        <message>
            <source>pid and ppid.</source>
            <translation>pid 和 ppid。</translation>
        </message>
        <message>
            <source>fork() makes a copy; the manual lists the few things that are not copied.</source>
            <translation>fork() 制作一个副本；手册列出了少数不被复制的东西。</translation>
        </message>
        <message>
            <source>A carries on as if it were B: it leads its group already, and becomes the other program itself.</source>
            <translation>A 会把自己当作 B 运行下去：它已经是组长，并且自己变成另一个程序。</translation>
        </message>
        <message>
            <source>B: setpgid(0, 0)</source>
            <translation>B：setpgid(0, 0)</translation>
        </message>
        <message>
            <source>B leads a group of its own. The foreground group is still A's, so B is in the background now, in the same session and with the same terminal.</source>
            <translation>B 成为自己进程组的组长。前台进程组仍是 A 的，因此 B 现在在后台，会话相同，终端也相同。</translation>
        </message>
        <message>
            <source>Is B out of reach of Ctrl-C now?</source>
            <translation>现在 Ctrl-C 够不到 B 了吗？</translation>
        </message>
        <message>
            <source>Yes. But if it reads from the terminal, it is stopped: the terminal is still its own.</source>
            <translation>是的。但如果它读取终端，就会被停止：这个终端仍是它的控制终端。</translation>
        </message>
        <message>
            <source>A process may put itself, or a child that has not called exec yet, into a new group or into another group of the same session, and nothing else.</source>
            <translation>进程可以把自己或尚未调用 exec 的子进程放进新的进程组，或放进同一会话的另一个进程组，仅此而已。</translation>
        </message>
        <message>
            <source>B stays in A's job: Ctrl-C would hit both.</source>
            <translation>B 留在 A 的作业中：Ctrl-C 会同时击中两者。</translation>
        </message>
        <message>
            <source>“Processes can be grouped at will, in Ruby with Process.setpgrp(id).” Process.setpgrp takes no argument, and setpgid refuses strangers, other sessions and groups that do not exist.</source>
            <translation>“可以随意给进程分组，在 Ruby 中用 Process.setpgrp(id)。”Process.setpgrp 不带参数，而 setpgid 拒绝无关的进程、其他会话以及不存在的进程组。</translation>
        </message>
        <message>
            <source>B: exec</source>
            <translation>B：exec</translation>
        </message>
        <message>
            <source>B runs a program from its beginning, and yet no field has changed: pid, parent, group, session, folder, descriptors, umask, and the ignored SIGHUP.</source>
            <translation>B 从头开始运行一个程序，却没有任何字段改变：pid、父进程、进程组、会话、文件夹、描述符、umask，以及被忽略的 SIGHUP。</translation>
        </message>
        <message>
            <source>Which of the fields will change when B becomes another program?</source>
            <translation>B 变成另一个程序时，哪些字段会改变？</translation>
        </message>
        <message>
            <source>None of these. Only handlers for signals go back to the default.</source>
            <translation>这些都不会。只有信号的处理程序恢复为默认动作。</translation>
        </message>
        <message>
            <source>exec replaces the program within the process. Descriptors that are marked close-on-exec are closed, and that is how A learns of it here.</source>
            <translation>exec 替换进程中的程序。标有 close-on-exec 的描述符会被关闭，A 在这里就是由此得知的。</translation>
        </message>
        <message>
            <source>A: setpgid(B, …)</source>
            <translation>A：setpgid(B, …)</translation>
        </message>
        <message>
            <source>Refused: “Permission denied”, EACCES. B stays where it is.</source>
            <translation>被拒绝：“Permission denied”（权限不够），EACCES。B 留在原处。</translation>
        </message>
        <message>
            <source>Can A fetch its child back into its own group?</source>
            <translation>A 能把子进程取回自己的进程组吗？</translation>
        </message>
        <message>
            <source>No: EACCES, for the child has called exec.</source>
            <translation>不能：EACCES，因为子进程已经调用了 exec。</translation>
        </message>
        <message>
            <source>A program may rely on its group not being changed under it. That is why shells call setpgid() in the parent and in the child, both before exec.</source>
            <translation>程序可以放心，自己的进程组不会在不知情时被改变。正因如此，shell 在父进程和子进程中都调用 setpgid()，而且都在 exec 之前。</translation>
        </message>
        <message>
            <source>The lab says that it worked; the table shows that B has not moved.</source>
            <translation>实验室说成功了；表格显示 B 没有移动。</translation>
        </message>
        <message>
            <source>you: Ctrl-Z</source>
            <translation>您：Ctrl-Z</translation>
        </message>
        <message>
            <source>Both processes are stopped: state T. At once the prompt is back, and the foreground group is the shell's.</source>
            <translation>两个进程都停止了：状态 T。提示符立即回来，前台进程组是 shell 的。</translation>
        </message>
        <message>
            <source>Who will be stopped: A, which talks to you, or B as well?</source>
            <translation>谁会被停止：与您对话的 A，还是也包括 B？</translation>
        </message>
        <message>
            <source>Both: they are in the same group, and that is in the foreground.</source>
            <translation>两者都会：它们在同一个进程组中，而这个组在前台。</translation>
        </message>
        <message>
            <source>The line discipline, the part of the kernel behind a terminal, turns Ctrl-Z into SIGTSTP for the whole foreground group. The shell learns of it because it waits with WUNTRACED, and takes the terminal back with tcsetpgrp().</source>
            <translation>行规程是终端背后的内核部分，它把 Ctrl-Z 变成发给整个前台进程组的 SIGTSTP。shell 得知此事，是因为它在等待时用了 WUNTRACED，然后用 tcsetpgrp() 收回终端。</translation>
        </message>
        <message>
            <source>“The terminal receives the signal and forwards it to the foreground group.” No signal is forwarded: the terminal delivers a byte, and the kernel's line discipline makes the signal from it. In an editor, which switches that off, Ctrl-Z is read as a byte like any other.</source>
            <translation>“终端收到信号，并把它转发给前台进程组。”没有信号被转发：终端送来的是一个字节，由内核的行规程把它变成信号。在编辑器中这一功能被关闭，Ctrl-Z 就像其他字节一样被读取。</translation>
        </message>
        <message>
            <source>you: bg</source>
            <translation>您：bg</translation>
        </message>
        <message>
            <source>Both go on. Only one thing tells them from a job in the foreground: the terminal's foreground group is the shell's, not theirs.</source>
            <translation>两者都继续运行。与前台作业的区别只有一点：终端的前台进程组是 shell 的，不是它们的。</translation>
        </message>
        <message>
            <source>By what, in /proc, can you tell a background job from a foreground job?</source>
            <translation>在 /proc 中，凭什么区分后台作业和前台作业？</translation>
        </message>
        <message>
            <source>By pgid and tpgid: in the foreground they are equal. Nothing else differs.</source>
            <translation>凭 pgid 和 tpgid：在前台时两者相等。此外没有任何区别。</translation>
        </message>
        <message>
            <source>bg is a command of the shell: it sends SIGCONT to the group, and does not give it the terminal. A caught SIGCONT also ended A's pause().</source>
            <translation>bg 是 shell 的命令：它向进程组发送 SIGCONT，但不把终端交给它。A 捕捉到的 SIGCONT 还结束了它的 pause()。</translation>
        </message>
        <message>
            <source>A: write(1, …) from the background</source>
            <translation>A：从后台 write(1, …)</translation>
        </message>
        <message>
            <source>The line appears right behind your prompt. Nobody was stopped.</source>
            <translation>那一行正好出现在您的提示符后面。没有谁被停止。</translation>
        </message>
        <message>
            <source>May a background process write to the terminal?</source>
            <translation>后台进程可以向终端写吗？</translation>
        </message>
        <message>
            <source>Yes, unless the terminal was told otherwise (stty tostop).</source>
            <translation>可以，除非对终端另有设置（stty tostop）。</translation>
        </message>
        <message>
            <source>Output from the background only makes a mess; input would be lost to the wrong reader. So by default the kernel guards reading alone.</source>
            <translation>来自后台的输出只会造成混乱；而输入则会被错误的读者取走。因此默认情况下，内核只管制读取。</translation>
        </message>
        <message>
            <source>The line is not written; nothing else depends on it.</source>
            <translation>那一行没有写出；没有别的东西依赖它。</translation>
        </message>
        <message>
            <source>A: read(0, …) from the background</source>
            <translation>A：从后台 read(0, …)</translation>
        </message>
        <message>
            <source>Both processes are stopped, though only A wanted to read.</source>
            <translation>两个进程都停止了，尽管只有 A 想读取。</translation>
        </message>
        <message>
            <source>A reads from the terminal. Who is stopped?</source>
            <translation>A 读取终端。谁会被停止？</translation>
        </message>
        <message>
            <source>The whole group: A and B.</source>
            <translation>整个进程组：A 和 B。</translation>
        </message>
        <message>
            <source>What you type belongs to the foreground job. Whoever else reads makes the kernel send SIGTTIN to his whole group, and the read waits.</source>
            <translation>您键入的内容属于前台作业。其他任何进程去读取，内核都会向它的整个进程组发送 SIGTTIN，而读取则等待着。</translation>
        </message>
        <message>
            <source>you: fg</source>
            <translation>您：fg</translation>
        </message>
        <message>
            <source>The job has the terminal, and goes on. A stands before the very same read() once more.</source>
            <translation>作业得到终端，继续运行。A 再次面临同一个 read()。</translation>
        </message>
        <message>
            <source>What has become of A's interrupted read()?</source>
            <translation>A 被中断的 read() 怎么样了？</translation>
        </message>
        <message>
            <source>The kernel starts it again. A notices nothing.</source>
            <translation>内核重新启动它。A 毫无察觉。</translation>
        </message>
        <message>
            <source>fg does two things, in this order: tcsetpgrp() gives the terminal to the group, then SIGCONT lets it go on. The other way round A might read too early and be stopped again.</source>
            <translation>fg 按以下顺序做两件事：tcsetpgrp() 把终端交给进程组，然后 SIGCONT 让它继续运行。顺序反过来，A 可能读得太早而再次被停止。</translation>
        </message>
        <message>
            <source>A: read(0, …) again</source>
            <translation>A：再次 read(0, …)</translation>
        </message>
        <message>
            <source>Now A sleeps in read(), and waits for you to type.</source>
            <translation>现在 A 在 read() 中睡眠，等待您键入。</translation>
        </message>
        <message>
            <source>The same call by the same process: will A be stopped this time?</source>
            <translation>同一个进程的同一个调用：这次 A 会被停止吗？</translation>
        </message>
        <message>
            <source>No. Its group is the foreground group.</source>
            <translation>不会。它的进程组是前台进程组。</translation>
        </message>
        <message>
            <source>The kernel compares the reader's group with the terminal's foreground group at each read. The process has not changed; the terminal's number has.</source>
            <translation>每次读取时，内核都会比较读者的进程组与终端的前台进程组。进程没有变；变的是终端所记的编号。</translation>
        </message>
        <message>
            <source>you: type a name</source>
            <translation>您：键入一个名字</translation>
        </message>
        <message>
            <source>A's read() returned the line. A is about to greet.</source>
            <translation>A 的 read() 返回了那一行。A 即将问候您。</translation>
        </message>
        <message>
            <source>Two processes wait for the terminal, A and the shell. Who gets the line?</source>
            <translation>有两个进程在等待终端：A 和 shell。谁得到这一行？</translation>
        </message>
        <message>
            <source>A. The shell does not read now: it waits for its job.</source>
            <translation>A。shell 现在并不读取：它在等待它的作业。</translation>
        </message>
        <message>
            <source>Until A reads, the line lies in the kernel. There is no addressee: whoever is allowed to read takes it.</source>
            <translation>在 A 读取之前，这一行存放在内核中。它没有收件人：谁获准读取，谁就取走。</translation>
        </message>
        <message>
            <source>A: greet; from now on tostop holds</source>
            <translation>A：问候；从此 tostop 生效</translation>
        </message>
        <message>
            <source>A greets you. Just before, it has switched on TOSTOP, a property of the terminal, not of A: the same as the command stty tostop.</source>
            <translation>A 问候您。在此之前，它打开了 TOSTOP；这是终端的属性，不是 A 的属性，与命令 stty tostop 相同。</translation>
        </message>
        <message>
            <source>TOSTOP is on. Does it bother A now?</source>
            <translation>TOSTOP 已打开。这现在妨碍 A 吗？</translation>
        </message>
        <message>
            <source>No: A is in the foreground.</source>
            <translation>不妨碍：A 在前台。</translation>
        </message>
        <message>
            <source>TOSTOP makes the kernel guard writing as it guards reading.</source>
            <translation>TOSTOP 使内核像管制读取那样管制写入。</translation>
        </message>
        <message>
            <source>A: write(1, …) from the background, with tostop</source>
            <translation>A：在 tostop 生效时从后台 write(1, …)</translation>
        </message>
        <message>
            <source>No line appears. The whole group is stopped.</source>
            <translation>没有出现任何一行。整个进程组都停止了。</translation>
        </message>
        <message>
            <source>And now, with tostop?</source>
            <translation>现在有了 tostop，会怎样？</translation>
        </message>
        <message>
            <source>The whole group is stopped, this time by SIGTTOU.</source>
            <translation>整个进程组被停止，这次是因为 SIGTTOU。</translation>
        </message>
        <message>
            <source>A shell has to ignore SIGTTOU itself: else tcsetpgrp(), called from the background, would stop it in the middle of taking the terminal back.</source>
            <translation>shell 自己必须忽略 SIGTTOU：否则从后台调用的 tcsetpgrp() 会在收回终端的半途把它停止。</translation>
        </message>
        <message>
            <source>Nothing is written, and nobody is stopped.</source>
            <translation>什么也没有写出，也没有谁被停止。</translation>
        </message>
        <message>
            <source>you: kill -KILL A</source>
            <translation>您：kill -KILL A</translation>
        </message>
        <message>
            <source>A died although it was stopped; it stays a zombie until the shell looks. And B, which nobody had signalled, is gone too.</source>
            <translation>A 虽已停止，还是死了；在 shell 查看之前，它一直是僵尸进程。而没有收到任何人信号的 B 也消失了。</translation>
        </message>
        <message>
            <source>Can a stopped process be killed? And what becomes of B?</source>
            <translation>已停止的进程能被杀死吗？B 会怎样？</translation>
        </message>
        <message>
            <source>By SIGKILL at once; other signals wait until it is continued. B dies as well.</source>
            <translation>用 SIGKILL 立即就能；其他信号要等到它被继续。B 也会死。</translation>
        </message>
        <message>
            <source>With A died the last link between this group and the shell: nobody could ever continue the stopped B. For that case the kernel sends SIGHUP and SIGCONT to the group. The lesson on orphaned process groups is about nothing else.</source>
            <translation>A 一死，这个进程组与 shell 之间的最后联系就断了：再也没有谁能让已停止的 B 继续。对于这种情况，内核向该进程组发送 SIGHUP 和 SIGCONT。关于孤儿进程组的那一课讲的正是这个。</translation>
        </message>
        <message>
            <source>Stop, background, foreground</source>
            <translation>停止、后台、前台</translation>
        </message>
        <message>
            <source>A shell has one terminal and many jobs. Ctrl-Z stops the job in front, bg lets it go on behind, fg brings it back. None of that is done by the terminal window: the shell and the kernel do it with one number, the terminal's foreground process group. Here you see who may read and write at which moment, and what the kernel does to those who may not.</source>
            <translation>shell 有一个终端和许多作业。Ctrl-Z 停止前面的作业，bg 让它在后面继续，fg 把它带回前面。这些都不是终端窗口做的：是 shell 和内核用一个编号做的，即终端的前台进程组。在这里您会看到，哪一时刻谁可以读、谁可以写，以及内核如何对待那些不可以的。</translation>
        </message>
        <message>
            <source>the job: it talks to the terminal</source>
            <translation>作业：它与终端对话</translation>
        </message>
        <message>
            <source>a helper in the same job</source>
            <translation>同一作业中的辅助进程</translation>
        </message>
        <message>
            <source>C: open("run.log", …, 0666)</source>
            <translation>C：open("run.log", …, 0666)</translation>
        </message>
        <message>
            <source>C asked for 0666, readable and writable for all, and got 0600.</source>
            <translation>C 要求 0666，即所有人可读可写，得到的却是 0600。</translation>
        </message>
        <message>
            <source>Which permissions will the new log file have?</source>
            <translation>新日志文件会有什么权限？</translation>
        </message>
        <message>
            <source>0600: what was asked for, without the bits of the umask.</source>
            <translation>0600：所要求的权限去掉 umask 中的位。</translation>
        </message>
        <message>
            <source>The umask is inherited. Whoever started the daemon had 077, for private files; so now nobody else can read the daemon's log or connect to its socket. With a umask of 0 everybody could write to them.</source>
            <translation>umask 会被继承。启动守护进程的人把它设为 077，以保护私人文件；于是现在别人都无法读取守护进程的日志，也无法连接它的套接字。如果 umask 为 0，所有人都可以向它们写入。</translation>
        </message>
        <message>
            <source>C: umask(022)</source>
            <translation>C：umask(022)</translation>
        </message>
        <message>
            <source>Only the umask is new. The file that exists already keeps its 0600.</source>
            <translation>只有 umask 是新的。已经存在的文件保持 0600。</translation>
        </message>
        <message>
            <source>Does the log file that is already there change?</source>
            <translation>已经存在的日志文件会改变吗？</translation>
        </message>
        <message>
            <source>No. The umask matters at the moment of creation only.</source>
            <translation>不会。umask 只在创建的那一刻起作用。</translation>
        </message>
        <message>
            <source>A daemon sets the umask that it wants instead of trusting its starter's. daemon(7) says 0: then each open() has to ask for the right permissions itself.</source>
            <translation>守护进程设置自己想要的 umask，而不信任启动者的。daemon(7) 说设为 0：这样每次 open() 都必须自己要求正确的权限。</translation>
        </message>
        <message>
            <source>The next file gets 0600 as well.</source>
            <translation>下一个文件同样得到 0600。</translation>
        </message>
        <message>
            <source>C: open("run.log", …, 0666) again</source>
            <translation>C：再次 open("run.log", …, 0666)</translation>
        </message>
        <message>
            <source>The file was deleted and made anew: 0644.</source>
            <translation>文件被删除后重新创建：0644。</translation>
        </message>
        <message>
            <source>And which permissions now?</source>
            <translation>现在是什么权限？</translation>
        </message>
        <message>
            <source>0644.</source>
            <translation>0644。</translation>
        </message>
        <message>
            <source>0666 without 022: all may read, only the owner may write.</source>
            <translation>0666 去掉 022：所有人可读，只有所有者可写。</translation>
        </message>
        <message>
            <source>you: kill -TERM C</source>
            <translation>您：kill -TERM C</translation>
        </message>
        <message>
            <source>Nothing. C goes on as if nobody had asked.</source>
            <translation>毫无反应。C 继续运行，仿佛没有人请求过。</translation>
        </message>
        <message>
            <source>You ask the service to stop, with SIGTERM. Does it?</source>
            <translation>您用 SIGTERM 请求服务停止。它会停止吗？</translation>
        </message>
        <message>
            <source>No: it ignores SIGTERM, without ever having decided to.</source>
            <translation>不会：它忽略 SIGTERM，尽管它从未决定要这样做。</translation>
        </message>
        <message>
            <source>That a signal is ignored is inherited too, over fork() and even over exec(). Handlers are not: exec() resets them. So a starter that ignores SIGTERM makes daemons that only SIGKILL can stop.</source>
            <translation>信号被忽略这一点也会继承，经过 fork() 甚至 exec() 都是如此。处理程序则不会：exec() 会重置它们。因此，忽略 SIGTERM 的启动者造出的守护进程，只有 SIGKILL 才能停止。</translation>
        </message>
        <message>
            <source>C: close_range(3, …)</source>
            <translation>C：close_range(3, …)</translation>
        </message>
        <message>
            <source>Before, descriptor 3 was open: a lock file that the starter had forgotten. Now it is closed.</source>
            <translation>在此之前，描述符 3 是打开的：启动者忘记的一个锁文件。现在它已关闭。</translation>
        </message>
        <message>
            <source>What if the forgotten descriptor had been a listening socket?</source>
            <translation>如果被遗忘的描述符是一个监听套接字呢？</translation>
        </message>
        <message>
            <source>Its port would stay taken for as long as the daemon lives, though its owner is long gone.</source>
            <translation>只要守护进程活着，它的端口就一直被占用，尽管它的主人早已不在。</translation>
        </message>
        <message>
            <source>Open files are copied by fork() and kept by exec(), unless they were opened with close-on-exec. A lock or a pipe that never ends comes from the same carelessness.</source>
            <translation>打开的文件会被 fork() 复制，并被 exec() 保留，除非它们是带 close-on-exec 打开的。释放不了的锁、永不结束的管道，都来自同样的疏忽。</translation>
        </message>
        <message>
            <source>The lock file stays open, in a process that knows nothing of it.</source>
            <translation>锁文件一直打开着，在一个对它一无所知的进程中。</translation>
        </message>
        <message>
            <source>C: set SIGPIPE and SIGTERM on purpose</source>
            <translation>C：有意设置 SIGPIPE 和 SIGTERM</translation>
        </message>
        <message>
            <source>SIGTERM is no longer among the ignored signals. SIGPIPE is, by C's own decision.</source>
            <translation>SIGTERM 已不在被忽略的信号之列。SIGPIPE 在其中，这是 C 自己的决定。</translation>
        </message>
        <message>
            <source>Where in /proc can one see which signals a process ignores?</source>
            <translation>在 /proc 的哪里可以看到进程忽略哪些信号？</translation>
        </message>
        <message>
            <source>In the line SigIgn of its status file: one bit for each signal.</source>
            <translation>在其 status 文件的 SigIgn 一行：每个信号占一位。</translation>
        </message>
        <message>
            <source>daemon(7) asks for it: reset all signals to their defaults and unblock them, then set the few that you mean to.</source>
            <translation>daemon(7) 要求这样做：把所有信号重置为默认动作并解除阻塞，然后设置您确实想要的那几个。</translation>
        </message>
        <message>
            <source>you: kill -TERM C again</source>
            <translation>您：再次 kill -TERM C</translation>
        </message>
        <message>
            <source>This time it ended at once.</source>
            <translation>这次它立即结束了。</translation>
        </message>
        <message>
            <source>And now?</source>
            <translation>现在呢？</translation>
        </message>
        <message>
            <source>It dies.</source>
            <translation>它死了。</translation>
        </message>
        <message>
            <source>By default SIGTERM ends a process. A daemon that has something to put away first catches it; none should ignore it.</source>
            <translation>SIGTERM 的默认动作是结束进程。需要先收拾一下的守护进程会捕捉它；任何守护进程都不应忽略它。</translation>
        </message>
        <message>
            <source>“Fork, setsid, fork, chdir and /dev/null: that is a daemon.” The usual recipe stops there. daemon(7) lists fifteen steps, and the ones that are left out are those that hurt later: umask, signals, leaked descriptors, the environment, a pid file without races, giving up privileges, reporting readiness.</source>
            <translation>“fork、setsid、fork、chdir 和 /dev/null：这就是守护进程。”通常的做法到此为止。daemon(7) 列出了十五个步骤，而被省略的恰恰是日后会带来麻烦的那些：umask、信号、泄漏的描述符、环境变量、没有竞态的 PID 文件、放弃特权、报告就绪。</translation>
        </message>
        <message>
            <source>What the usual recipe leaves behind</source>
            <translation>通常的做法遗漏了什么</translation>
        </message>
        <message>
            <source>The double fork frees a daemon from its terminal. But a process inherits much more from whoever started it: the umask, ignored signals, open files. Here a daemon has just been made by the book, from a careless starter. Its ids are perfect, and yet its files are unreadable, it cannot be stopped, and it holds something open that is none of its business.</source>
            <translation>两次 fork 使守护进程摆脱了终端。但进程从启动者那里继承的远不止这些：umask、被忽略的信号、打开的文件。这里刚刚按书上的方法造出了一个守护进程，而它的启动者很粗心。它的各个 ID 完美无缺，可它的文件读不了，它停止不了，而且它打开着与它毫不相干的东西。</translation>
        </message>
        <message>
            <source>the careless starter</source>
            <translation>粗心的启动者</translation>
        </message>
        <message>
            <source>in between, leader of the session</source>
            <translation>中间的进程，会话首进程</translation>
        </message>
        <message>
            <source>the daemon</source>
            <translation>守护进程</translation>
        </message>
        <message>
            <source>Orphans: who adopts them?</source>
            <translation>孤儿进程：谁收养它们？</translation>
        </message>
        <message>
            <source>When a process dies, its children live on as orphans and get a new parent at once. Many books say that this is always process 1. Here are four generations, and the eldest has offered to adopt: watch the youngest change its parent twice. It also tells you itself.</source>
            <translation>一个进程死去时，它的子进程作为孤儿进程活下来，并立即得到新的父进程。许多书上说，那总是 1 号进程。这里有四代进程，最年长的一个表示愿意收养：请看最年幼的那个如何两次更换父进程。它自己也会告诉您。</translation>
        </message>
        <message>
            <source>the eldest: a manager that adopts orphans</source>
            <translation>最年长者：收养孤儿进程的管理进程</translation>
        </message>
        <message>
            <source>its grandchild</source>
            <translation>它的孙进程</translation>
        </message>
        <message>
            <source>the youngest</source>
            <translation>最年幼者</translation>
        </message>
        <message>
            <source>S: offers to adopt</source>
            <translation>S：表示愿意收养</translation>
        </message>
        <message>
            <source>No field of the table has changed, and none could.</source>
            <translation>表格中没有任何字段改变，也不可能改变。</translation>
        </message>
        <message>
            <source>Which line of /proc shows that S is ready to adopt?</source>
            <translation>/proc 的哪一行显示 S 准备收养？</translation>
        </message>
        <message>
            <source>None: only S itself can ask for it.</source>
            <translation>没有：只有 S 自己才能查询到。</translation>
        </message>
        <message>
            <source>A process may mark itself as a “child subreaper”. systemd does so for each user, and so do container managers.</source>
            <translation>进程可以把自己标记为“child subreaper”。systemd 为每个用户都这样做，容器管理器也是如此。</translation>
        </message>
        <message>
            <source>Orphans pass S by and go to the next reaper above.</source>
            <translation>孤儿进程绕过 S，归上方下一个收养者。</translation>
        </message>
        <message>
            <source>S: fork()</source>
            <translation>S：fork()</translation>
        </message>
        <message>
            <source>P is an ordinary child of S.</source>
            <translation>P 是 S 的普通子进程。</translation>
        </message>
        <message>
            <source>Does P adopt orphans, too, now that its parent does?</source>
            <translation>既然父进程收养孤儿进程，P 也收养吗？</translation>
        </message>
        <message>
            <source>No. The offer is not inherited.</source>
            <translation>不收养。这种意愿不会继承。</translation>
        </message>
        <message>
            <source>A fork copies nearly everything. The mark of a subreaper is one of the exceptions.</source>
            <translation>fork 几乎复制一切。subreaper 标记是例外之一。</translation>
        </message>
        <message>
            <source>S carries on as if it were P: it adopts its own grandchild.</source>
            <translation>S 会把自己当作 P 运行下去：它收养自己的孙进程。</translation>
        </message>
        <message>
            <source>P: fork()</source>
            <translation>P：fork()</translation>
        </message>
        <message>
            <source>The third generation: group and session are still those of S and T.</source>
            <translation>第三代：进程组和会话仍是 S 和 T 的。</translation>
        </message>
        <message>
            <source>Whose group and whose session will Q be in?</source>
            <translation>Q 会在谁的进程组、谁的会话中？</translation>
        </message>
        <message>
            <source>S's group and T's session: nobody has called setpgid or setsid.</source>
            <translation>S 的进程组和 T 的会话：没有谁调用过 setpgid 或 setsid。</translation>
        </message>
        <message>
            <source>Group and session are handed down from parent to child.</source>
            <translation>进程组和会话由父进程传给子进程。</translation>
        </message>
        <message>
            <source>P carries on as if it were Q.</source>
            <translation>P 会把自己当作 Q 运行下去。</translation>
        </message>
        <message>
            <source>Q: fork()</source>
            <translation>Q：fork()</translation>
        </message>
        <message>
            <source>A chain of parents: S, P, Q, K.</source>
            <translation>一条父子链：S、P、Q、K。</translation>
        </message>
        <message>
            <source>If Q dies, who can become K's parent?</source>
            <translation>如果 Q 死了，谁能成为 K 的父进程？</translation>
        </message>
        <message>
            <source>S, who has offered it. P has not.</source>
            <translation>表示过愿意的 S。P 没有表示过。</translation>
        </message>
        <message>
            <source>The kernel looks upwards from the dead parent for the first one that has offered to adopt.</source>
            <translation>内核从死去的父进程向上寻找第一个表示愿意收养的进程。</translation>
        </message>
        <message>
            <source>Q carries on as if it were K: nobody becomes an orphan when S dies but P.</source>
            <translation>Q 会把自己当作 K 运行下去：S 死时，除了 P 没有谁成为孤儿进程。</translation>
        </message>
        <message>
            <source>Q: exit</source>
            <translation>Q：exit</translation>
        </message>
        <message>
            <source>K went to S and passed P by, its living grandparent. Group and session are as before: being an orphan changes the parent and nothing else.</source>
            <translation>K 归了 S，绕过了它仍活着的祖父 P。进程组和会话与之前相同：成为孤儿进程只改变父进程，别的都不变。</translation>
        </message>
        <message>
            <source>Who is K's parent now: P, S or process 1?</source>
            <translation>现在谁是 K 的父进程：P、S，还是 1 号进程？</translation>
        </message>
        <message>
            <source>S.</source>
            <translation>S。</translation>
        </message>
        <message>
            <source>Orphans go to the nearest living forebear that offered to adopt; if there is none, to the first process of the pid namespace.</source>
            <translation>孤儿进程归最近的、仍活着的、表示愿意收养的先辈；如果没有，就归 PID 命名空间的第一个进程。</translation>
        </message>
        <message>
            <source>“The parent of an orphan is always process 1.” Here it is S. Never test for 1 to find out whether your parent has died.</source>
            <translation>“孤儿进程的父进程总是 1 号进程。”这里是 S。绝不要用是否为 1 来判断父进程是否已死。</translation>
        </message>
        <message>
            <source>P: waitpid()</source>
            <translation>P：waitpid()</translation>
        </message>
        <message>
            <source>Now Q is gone for good.</source>
            <translation>现在 Q 彻底消失了。</translation>
        </message>
        <message>
            <source>Who has to clear the dead Q away: its parent P, or S?</source>
            <translation>谁必须清理死去的 Q：它的父进程 P，还是 S？</translation>
        </message>
        <message>
            <source>P. Each dead process is waited for by its own parent.</source>
            <translation>P。每个死去的进程都由它自己的父进程等待。</translation>
        </message>
        <message>
            <source>What was adopted are the children of the dead, not the dead.</source>
            <translation>被收养的是死者的子进程，而不是死者。</translation>
        </message>
        <message>
            <source>Q stays a zombie as long as P lives.</source>
            <translation>只要 P 活着，Q 就一直是僵尸进程。</translation>
        </message>
        <message>
            <source>S: exit</source>
            <translation>S：exit</translation>
        </message>
        <message>
            <source>All children of S have moved on, its own child P and the adopted K alike. K is with its third parent now, and has not noticed: nobody is told.</source>
            <translation>S 的所有子进程都已转手，它亲生的 P 和收养的 K 都一样。K 现在有了第三个父进程，却毫无察觉：没有谁得到通知。</translation>
        </message>
        <message>
            <source>And if the one who adopts dies?</source>
            <translation>如果收养者死了呢？</translation>
        </message>
        <message>
            <source>Its children go to the next one above, in the end to init.</source>
            <translation>它的子进程归上方的下一个，最终归 init。</translation>
        </message>
        <message>
            <source>Only the first process of a pid namespace is sure to be there: if it dies, the kernel ends the whole namespace.</source>
            <translation>只有 PID 命名空间的第一个进程是肯定存在的：如果它死了，内核就结束整个命名空间。</translation>
        </message>
        <message>
            <source>P and K are orphans, but no daemons: they are still in the shell's session and have its terminal. That is what remains of a job whose first process has ended.</source>
            <translation>P 和 K 是孤儿进程，但不是守护进程：它们仍在 shell 的会话中，也有它的终端。第一个进程已经结束的作业，剩下的就是这样。</translation>
        </message>
        <message>
            <source>P and K are orphans. Are they daemons?</source>
            <translation>P 和 K 是孤儿进程。它们是守护进程吗？</translation>
        </message>
        <message>
            <source>No. They have a terminal, and a session that is not theirs.</source>
            <translation>不是。它们有终端，所在的会话也不是自己的。</translation>
        </message>
        <message>
            <source>To be an orphan is about the parent; to be a daemon, about the session.</source>
            <translation>是不是孤儿进程，看的是父进程；是不是守护进程，看的是会话。</translation>
        </message>
        <message>
            <source>S stays a zombie, and no prompt appears.</source>
            <translation>S 一直是僵尸进程，提示符不会出现。</translation>
        </message>
        <message>
            <source>you: kill -STOP E</source>
            <translation>您：kill -STOP E</translation>
        </message>
        <message>
            <source>The group of C is half stopped: C runs, E does not.</source>
            <translation>C 的进程组停止了一半：C 在运行，E 没有。</translation>
        </message>
        <message>
            <source>You stop E. Is C, in the same group, stopped as well?</source>
            <translation>您停止 E。同一进程组中的 C 也会停止吗？</translation>
        </message>
        <message>
            <source>No. A signal to one number reaches one process.</source>
            <translation>不会。发给一个编号的信号只到达一个进程。</translation>
        </message>
        <message>
            <source>Only a signal to the group would have stopped both. From now on somebody has to continue E one day: for that it needs a process that knows this group as its job.</source>
            <translation>只有发给进程组的信号才会使两者都停止。从现在起，总有一天得有谁让 E 继续：为此需要一个把这个进程组视为自己作业的进程。</translation>
        </message>
        <message>
            <source>With nobody stopped, nothing would be signalled in the next step.</source>
            <translation>如果没有进程停止，下一步就不会有任何信号发出。</translation>
        </message>
        <message>
            <source>you: kill -TERM P</source>
            <translation>您：kill -TERM P</translation>
        </message>
        <message>
            <source>P ended, and with it E, which nobody had signalled. C caught a SIGHUP and says so. Q lost the same parent at the same moment, and was told nothing.</source>
            <translation>P 结束了，没有收到任何人信号的 E 也随之结束。C 捕捉到一个 SIGHUP，并说了出来。Q 在同一时刻失去了同一个父进程，却没有得到任何通知。</translation>
        </message>
        <message>
            <source>P dies. Who of C, E and Q is sent a signal?</source>
            <translation>P 死了。C、E、Q 中谁会收到信号？</translation>
        </message>
        <message>
            <source>C and E: SIGHUP, then SIGCONT. Not Q.</source>
            <translation>C 和 E：先是 SIGHUP，然后是 SIGCONT。Q 没有。</translation>
        </message>
        <message>
            <source>A group is orphaned when none of its members has a parent in another group of the same session: nobody is left who could do job control for it. If a member is stopped at that moment, it would stay so for ever; so the kernel sends SIGHUP and SIGCONT to the whole group. E died of it, C has a handler. Q's group was orphaned too, but nobody in it was stopped.</source>
            <translation>当一个进程组没有任何成员的父进程在同一会话的另一个进程组中时，它就成为孤儿进程组：再没有谁能为它进行作业控制。如果那一刻有成员处于停止状态，它就会永远停止下去；因此内核向整个进程组发送 SIGHUP 和 SIGCONT。E 因此而死，C 有处理程序。Q 的进程组也成了孤儿进程组，但其中没有进程处于停止状态。</translation>
        </message>
        <message>
            <source>“Orphans carry on as if nothing had happened.” In general, yes. But a stopped job that loses its last parent is hung up by the kernel, and its running members with it.</source>
            <translation>“孤儿进程继续运行，仿佛什么都没有发生。”一般来说，是的。但已停止的作业失去最后的父进程时，会被内核挂断，其正在运行的成员也一同被挂断。</translation>
        </message>
        <message>
            <source>T: tcsetpgrp()</source>
            <translation>T：tcsetpgrp()</translation>
        </message>
        <message>
            <source>The prompt is back. C and Q are in background groups now, that no shell knows as jobs: jobs, fg and bg cannot name them.</source>
            <translation>提示符回来了。C 和 Q 现在处于后台进程组中，没有 shell 把它们视为作业：jobs、fg 和 bg 都无法指称它们。</translation>
        </message>
        <message>
            <source>What was the terminal's foreground group until now?</source>
            <translation>在此之前，终端的前台进程组是什么？</translation>
        </message>
        <message>
            <source>P's, a group without any member. Ctrl-C would have reached nobody.</source>
            <translation>P 的进程组，一个没有任何成员的组。Ctrl-C 到达不了任何进程。</translation>
        </message>
        <message>
            <source>The terminal keeps the number until somebody sets another.</source>
            <translation>终端保留这个编号，直到有谁设置另一个。</translation>
        </message>
        <message>
            <source>The terminal still belongs to an empty group. So the shell's own read() is one from the background: as it ignores SIGTTIN, it gets EIO, takes that for the end, and leaves.</source>
            <translation>终端仍属于一个空的进程组。因此 shell 自己的 read() 也是来自后台的：由于它忽略 SIGTTIN，它得到 EIO，以为输入到了尽头，于是退出。</translation>
        </message>
        <message>
            <source>you: kill -TSTP C</source>
            <translation>您：kill -TSTP C</translation>
        </message>
        <message>
            <source>C runs on. The signal that Ctrl-Z stands for had no effect.</source>
            <translation>C 继续运行。Ctrl-Z 所代表的信号没有起作用。</translation>
        </message>
        <message>
            <source>SIGTSTP is what Ctrl-Z sends. Does it stop C?</source>
            <translation>Ctrl-Z 发送的就是 SIGTSTP。它会停止 C 吗？</translation>
        </message>
        <message>
            <source>In an orphaned group, the default action of SIGTSTP, SIGTTIN and SIGTTOU is left out: nobody would ever continue the stopped process.</source>
            <translation>在孤儿进程组中，SIGTSTP、SIGTTIN 和 SIGTTOU 的默认动作被略去：否则再没有谁会让停止的进程继续。</translation>
        </message>
        <message>
            <source>you: wake Q, which then reads (SIGUSR1)</source>
            <translation>您：唤醒 Q，随后它进行读取（SIGUSR1）</translation>
        </message>
        <message>
            <source>Q tells the error: Input/output error. It was not stopped.</source>
            <translation>Q 说出了错误：“Input/output error”（输入/输出错误）。它没有被停止。</translation>
        </message>
        <message>
            <source>Q reads from the terminal, and is in the background. A job of the shell would be stopped. And Q?</source>
            <translation>Q 读取终端，而它在后台。shell 的作业会被停止。那么 Q 呢？</translation>
        </message>
        <message>
            <source>Its read() fails at once with EIO.</source>
            <translation>它的 read() 立即以 EIO 失败。</translation>
        </message>
        <message>
            <source>A stop by SIGTTIN could never be undone in an orphaned group, so the kernel returns an error instead.</source>
            <translation>在孤儿进程组中，因 SIGTTIN 而停止就永远无法解除，因此内核改为返回错误。</translation>
        </message>
        <message>
            <source>you: kill -STOP C</source>
            <translation>您：kill -STOP C</translation>
        </message>
        <message>
            <source>C is stopped, and will stay so until you send SIGCONT.</source>
            <translation>C 停止了，并会一直如此，直到您发送 SIGCONT。</translation>
        </message>
        <message>
            <source>SIGTSTP did not stop C. Will SIGSTOP?</source>
            <translation>SIGTSTP 没有停止 C。SIGSTOP 会吗？</translation>
        </message>
        <message>
            <source>Yes, always.</source>
            <translation>会，总是会。</translation>
        </message>
        <message>
            <source>SIGSTOP and SIGKILL ask nobody, and no rule spares anyone. And as the group was an orphan before, the kernel does not come to its rescue.</source>
            <translation>SIGSTOP 和 SIGKILL 不征求任何人的意见，也没有任何规则能让谁幸免。而且由于该进程组之前就是孤儿进程组，内核不会来解救它。</translation>
        </message>
        <message>
            <source>Orphaned process groups</source>
            <translation>孤儿进程组</translation>
        </message>
        <message>
            <source>Not only processes can be orphans: process groups can, too. A group is orphaned when nobody is left who could stop and continue it as a job. That matters only for jobs that are stopped at this moment, and for those the kernel has a special rule. It is the one case in which the death of a parent does send a signal to those it leaves behind.</source>
            <translation>不仅进程会成为孤儿，进程组也会。当再没有谁能把一个进程组当作作业来停止和继续时，它就成为孤儿进程组。这只对那一刻处于停止状态的作业有影响，而内核为它们设有一条特殊规则。这是父进程之死确实会向它所留下的进程发送信号的唯一情形。</translation>
        </message>
        <message>
            <source>the job that you started; parent of the others</source>
            <translation>您启动的作业；其他进程的父进程</translation>
        </message>
        <message>
            <source>leader of a second group; catches SIGHUP</source>
            <translation>第二个进程组的组长；捕捉 SIGHUP</translation>
        </message>
        <message>
            <source>a member of C's group</source>
            <translation>C 的进程组的成员</translation>
        </message>
        <message>
            <source>alone in a third group</source>
            <translation>独自在第三个进程组中</translation>
        </message>
        <message>
            <source>N: fork() after unshare(CLONE_NEWPID)</source>
            <translation>N：unshare(CLONE_NEWPID) 之后 fork()</translation>
        </message>
        <message>
            <source>Seen from here, I is an ordinary process with an ordinary number. It says about itself: I am 1, my parent is 0.</source>
            <translation>从这里看，I 是一个普通的进程，编号也普通。它自己却说：我是 1，我的父进程是 0。</translation>
        </message>
        <message>
            <source>N has called unshare(CLONE_NEWPID). Who is in the new pid namespace: N, or its child?</source>
            <translation>N 调用了 unshare(CLONE_NEWPID)。谁在新的 PID 命名空间中：N，还是它的子进程？</translation>
        </message>
        <message>
            <source>Only its child, and that is process 1 there.</source>
            <translation>只有它的子进程，它在那里是 1 号进程。</translation>
        </message>
        <message>
            <source>A process cannot change its own number, so unshare() only decides where later children are born. Each process inside has two numbers, one for each namespace (NSpid in its status file). “0” stands for: my parent is outside.</source>
            <translation>进程无法改变自己的编号，所以 unshare() 只决定以后的子进程在哪里产生。里面的每个进程都有两个编号，每个命名空间一个（见其 status 文件中的 NSpid）。“0”表示：我的父进程在外面。</translation>
        </message>
        <message>
            <source>“Init is the only process whose parent is 0.” On every Linux machine the parent of kthreadd (2) is 0 too, and so is that of the init of every pid namespace, seen from inside.</source>
            <translation>“init 是唯一父进程为 0 的进程。”在每台 Linux 机器上，kthreadd（2）的父进程也是 0；从内部看，每个 PID 命名空间的 init 也是如此。</translation>
        </message>
        <message>
            <source>I: fork()</source>
            <translation>I：fork()</translation>
        </message>
        <message>
            <source>J is 2 inside. I now sleeps, and will never wait for a child.</source>
            <translation>J 在里面是 2。I 现在睡眠，而且永远不会等待子进程。</translation>
        </message>
        <message>
            <source>Group and session of J are N's and the shell's. What are these numbers inside?</source>
            <translation>J 的进程组是 N 的，会话是 shell 的。这些编号在里面是多少？</translation>
        </message>
        <message>
            <source>0: their leaders are outside, and have no number there.</source>
            <translation>0：它们的首进程在外面，在里面没有编号。</translation>
        </message>
        <message>
            <source>A pid namespace can show only what is in it or below it.</source>
            <translation>PID 命名空间只能显示其内部或其下层的东西。</translation>
        </message>
        <message>
            <source>J: fork()</source>
            <translation>J：fork()</translation>
        </message>
        <message>
            <source>K is 3 inside.</source>
            <translation>K 在里面是 3。</translation>
        </message>
        <message>
            <source>How many processes can K see, and how many of the lab can you see?</source>
            <translation>K 能看到多少个进程，而您能看到实验室的多少个进程？</translation>
        </message>
        <message>
            <source>K sees three, from here one sees all. One looks into a namespace, never out.</source>
            <translation>K 看到三个，从这里则能看到全部。可以向命名空间里看，却不能从里面向外看。</translation>
        </message>
        <message>
            <source>Namespaces are nested, and each process has a number in its own and in all above it.</source>
            <translation>命名空间是嵌套的，每个进程在自己的命名空间和所有上层命名空间中都有一个编号。</translation>
        </message>
        <message>
            <source>K: getpid(), getppid()</source>
            <translation>K：getpid()、getppid()</translation>
        </message>
        <message>
            <source>K says: I am 3, my parent is 2.</source>
            <translation>K 说：我是 3，我的父进程是 2。</translation>
        </message>
        <message>
            <source>Which number will K tell for its parent?</source>
            <translation>K 会说它的父进程是哪个编号？</translation>
        </message>
        <message>
            <source>2, J's number inside.</source>
            <translation>2，即 J 在里面的编号。</translation>
        </message>
        <message>
            <source>System calls translate numbers for whoever asks.</source>
            <translation>系统调用会按询问者的视角转换编号。</translation>
        </message>
        <message>
            <source>J: exit</source>
            <translation>J：exit</translation>
        </message>
        <message>
            <source>K was adopted by I, not by the machine's reaper. J stays a zombie, because I is a bad init and never waits.</source>
            <translation>K 被 I 收养，而不是被本机的收养者收养。J 一直是僵尸进程，因为 I 是个不称职的 init，从不等待。</translation>
        </message>
        <message>
            <source>K becomes an orphan. Who adopts it: the machine's reaper, or I?</source>
            <translation>K 成为孤儿进程。谁收养它：本机的收养者，还是 I？</translation>
        </message>
        <message>
            <source>I. Orphans do not leave their namespace.</source>
            <translation>I。孤儿进程不会离开它们的命名空间。</translation>
        </message>
        <message>
            <source>Whoever is process 1 inside inherits all its orphans and has to wait for them. In containers that is often a program that does not know of this duty; that is what small inits such as tini are for.</source>
            <translation>谁在里面是 1 号进程，谁就接管其中的所有孤儿进程，并且必须等待它们。在容器中，那往往是一个不知道有此职责的程序；tini 之类的小型 init 就是为此而设的。</translation>
        </message>
        <message>
            <source>“The parent of orphans is always process 1.” Inside it looks so; from outside, the very same process 1 is some ordinary number.</source>
            <translation>“孤儿进程的父进程总是 1 号进程。”从里面看是这样；从外面看，同一个 1 号进程只是某个普通的编号。</translation>
        </message>
        <message>
            <source>K: getpid(), getppid() again</source>
            <translation>K：再次 getpid()、getppid()</translation>
        </message>
        <message>
            <source>K says: I am 3, my parent is 1.</source>
            <translation>K 说：我是 3，我的父进程是 1。</translation>
        </message>
        <message>
            <source>And which number for its parent now?</source>
            <translation>现在它会说父进程是哪个编号？</translation>
        </message>
        <message>
            <source>1.</source>
            <translation>1。</translation>
        </message>
        <message>
            <source>Nobody told K. A process learns of its adoption only by asking.</source>
            <translation>没有谁通知过 K。进程只有去询问，才会知道自己被收养了。</translation>
        </message>
        <message>
            <source>you: kill -TERM I</source>
            <translation>您：kill -TERM I</translation>
        </message>
        <message>
            <source>I lives.</source>
            <translation>I 活着。</translation>
        </message>
        <message>
            <source>I has no handler for SIGTERM. Will it die?</source>
            <translation>I 没有 SIGTERM 的处理程序。它会死吗？</translation>
        </message>
        <message>
            <source>No: it is an init.</source>
            <translation>不会：它是 init。</translation>
        </message>
        <message>
            <source>The kernel protects the init of a namespace: a signal for which it has no handler is dropped. That is why stopping a container so often takes ten seconds, until SIGKILL comes from outside.</source>
            <translation>内核保护命名空间的 init：对于它没有处理程序的信号，内核会丢弃。正因如此，停止一个容器常常要花十秒钟，直到 SIGKILL 从外面到来。</translation>
        </message>
        <message>
            <source>you: kill -KILL I</source>
            <translation>您：kill -KILL I</translation>
        </message>
        <message>
            <source>All that lived inside is gone, the zombie J too. I waits for N to notice.</source>
            <translation>里面活着的一切都消失了，僵尸进程 J 也是。I 等着 N 发现它。</translation>
        </message>
        <message>
            <source>SIGKILL from outside does work. What becomes of K?</source>
            <translation>从外面发来的 SIGKILL 确实有效。K 会怎样？</translation>
        </message>
        <message>
            <source>The kernel kills it, too.</source>
            <translation>内核也会杀死它。</translation>
        </message>
        <message>
            <source>Without an init nobody could adopt. So its death ends the namespace: every process in it gets SIGKILL. No setsid() and no double fork saves a daemon from that.</source>
            <translation>没有 init，就没有谁能收养。所以它一死，命名空间就结束了：其中每个进程都收到 SIGKILL。无论 setsid() 还是两次 fork，都救不了守护进程。</translation>
        </message>
        <message>
            <source>“Init is the one process that is sure to be there.” It is, because the kernel makes it so: when the first process of the machine dies, the kernel stops; when that of a namespace dies, all inside die.</source>
            <translation>“init 是唯一肯定存在的进程。”确实如此，因为内核使它如此：机器的第一个进程死去时，内核停止运行；命名空间的第一个进程死去时，里面的一切都死去。</translation>
        </message>
        <message>
            <source>N: waitpid(I)</source>
            <translation>N：waitpid(I)</translation>
        </message>
        <message>
            <source>I is cleared away. The namespace is empty, but N's children are still to be born into it.</source>
            <translation>I 已被清理。命名空间空了，但 N 的子进程仍将在其中产生。</translation>
        </message>
        <message>
            <source>Can N start a new process in this namespace, as a new init?</source>
            <translation>N 能在这个命名空间中启动一个新进程，作为新的 init 吗？</translation>
        </message>
        <message>
            <source>You will see in a moment.</source>
            <translation>您马上就会看到。</translation>
        </message>
        <message>
            <source>N asked for the number it knows, not for 1. To N, init is an ordinary child.</source>
            <translation>N 用它所知道的编号询问，而不是用 1。对 N 来说，init 是普通的子进程。</translation>
        </message>
        <message>
            <source>N: fork() into the dead namespace</source>
            <translation>N：向已死的命名空间 fork()</translation>
        </message>
        <message>
            <source>Cannot allocate memory, says N. There is plenty of it.</source>
            <translation>“Cannot allocate memory”（无法分配内存），N 说。内存其实多得很。</translation>
        </message>
        <message>
            <source>So, does the fork succeed?</source>
            <translation>那么，fork 会成功吗？</translation>
        </message>
        <message>
            <source>No: ENOMEM.</source>
            <translation>不会：ENOMEM。</translation>
        </message>
        <message>
            <source>A namespace whose init has died accepts nobody any more, and the kernel has no better errno for it. It is a well-known riddle in logs.</source>
            <translation>init 已死的命名空间不再接纳任何进程，而内核没有更合适的 errno 来表示。这是日志中一个有名的谜。</translation>
        </message>
        <message>
            <source>A pid namespace: another process 1</source>
            <translation>PID 命名空间：另一个 1 号进程</translation>
        </message>
        <message>
            <source>In a container there is a process 1, too. It is not the machine's: a pid namespace is a room of its own for process numbers, and the first process in it is its init, with all duties and rights of one. From outside you see ordinary processes, from inside a machine of their own. Here you look at both.</source>
            <translation>容器里也有一个 1 号进程。它不是机器的 1 号进程：PID 命名空间为进程编号提供了独立的空间，其中第一个进程就是它的 init，具有 init 的全部职责和权利。从外面看到的是普通进程，从里面看到的是一台自成一体的机器。在这里，您可以看到两面。</translation>
        </message>
        <message>
            <source>makes the namespace, as a container runtime does</source>
            <translation>创建命名空间，如同容器运行时</translation>
        </message>
        <message>
            <source>the init of the namespace, 1 inside</source>
            <translation>命名空间的 init，在里面是 1</translation>
        </message>
        <message>
            <source>a process inside, 2</source>
            <translation>里面的一个进程，2</translation>
        </message>
        <message>
            <source>its child, 3 inside</source>
            <translation>它的子进程，在里面是 3</translation>
        </message>
        <message>
            <source>H: clone3() with the number 500</source>
            <translation>H：以编号 500 调用 clone3()</translation>
        </message>
        <message>
            <source>To H, the new process is 500. From here it has another, ordinary number: it was born in a pid namespace.</source>
            <translation>对 H 来说，新进程是 500。从这里看，它有另一个普通的编号：它产生于一个 PID 命名空间中。</translation>
        </message>
        <message>
            <source>What identifies P for the rest of its life, and after?</source>
            <translation>什么能在 P 的余生乃至其后标识它？</translation>
        </message>
        <message>
            <source>Not its number: only a pidfd, or the number together with the time of its start.</source>
            <translation>不是它的编号：只有 pidfd，或者编号连同启动时间。</translation>
        </message>
        <message>
            <source>A pidfd is a descriptor for one process. It never comes to mean another, and it tells when the process ends. H opens one for P at once.</source>
            <translation>pidfd 是指向一个进程的描述符。它永远不会变成指另一个进程，而且进程结束时它会告知。H 立即为 P 打开了一个。</translation>
        </message>
        <message>
            <source>you: kill -KILL P</source>
            <translation>您：kill -KILL P</translation>
        </message>
        <message>
            <source>P is a zombie until H waits for it.</source>
            <translation>P 是僵尸进程，直到 H 等待它。</translation>
        </message>
        <message>
            <source>P is dead. Is its number free?</source>
            <translation>P 死了。它的编号空闲了吗？</translation>
        </message>
        <message>
            <source>Not yet.</source>
            <translation>还没有。</translation>
        </message>
        <message>
            <source>A zombie is little more than a number and an exit status, and it keeps both.</source>
            <translation>僵尸进程不过是一个编号和一个退出状态，而它把两者都保留着。</translation>
        </message>
        <message>
            <source>File exists, says H: the number is taken.</source>
            <translation>“File exists”（文件已存在），H 说：编号被占用。</translation>
        </message>
        <message>
            <source>Can H make another process 500 now?</source>
            <translation>H 现在能创建另一个 500 号进程吗？</translation>
        </message>
        <message>
            <source>No: EEXIST.</source>
            <translation>不能：EEXIST。</translation>
        </message>
        <message>
            <source>That is what zombies are good for: as long as a parent has not asked, the number cannot come to mean somebody else, and the parent cannot be mistaken.</source>
            <translation>这就是僵尸进程的用处：只要父进程还没有询问，这个编号就不会变成指别的进程，父进程也就不会弄错。</translation>
        </message>
        <message>
            <source>H: waitpid(500)</source>
            <translation>H：waitpid(500)</translation>
        </message>
        <message>
            <source>P is gone for good.</source>
            <translation>P 彻底消失了。</translation>
        </message>
        <message>
            <source>The number is free.</source>
            <translation>编号空闲了。</translation>
        </message>
        <message>
            <source>Usually it would take long until 500 comes up again: numbers are handed out in turn, up to pid_max. On a busy machine with a small pid_max that is a matter of minutes.</source>
            <translation>通常要过很久才会再次轮到 500：编号依次分配，直到 pid_max。在 pid_max 很小的繁忙机器上，这只是几分钟的事。</translation>
        </message>
        <message>
            <source>H: clone3() with the number 500, once more</source>
            <translation>H：再次以编号 500 调用 clone3()</translation>
        </message>
        <message>
            <source>Q is 500 now. A signal by P's pidfd failed: No such process. A signal by the number 500 would have hit Q.</source>
            <translation>现在 Q 是 500。通过 P 的 pidfd 发送信号失败：“No such process”（没有那个进程）。通过编号 500 发送信号则会击中 Q。</translation>
        </message>
        <message>
            <source>H still has P's pidfd, and it knows the number 500. Which of the two would hit the stranger Q?</source>
            <translation>H 仍持有 P 的 pidfd，也知道编号 500。两者之中，哪个会击中无关的 Q？</translation>
        </message>
        <message>
            <source>The number.</source>
            <translation>编号。</translation>
        </message>
        <message>
            <source>A pid file holds a number. Between reading it and kill() the daemon may end and the number be given to another. A pidfd cannot be mistaken so. Number and start time together nearly can't: start times are counted in hundredths of a second, and only a reuse within one of them would go unseen.</source>
            <translation>PID 文件中保存的是编号。从读取它到 kill() 之间，守护进程可能已经结束，编号已经给了另一个进程。pidfd 不会这样弄错。编号加启动时间也几乎不会：启动时间以百分之一秒计，只有在同一个百分之一秒内的重用才发现不了。</translation>
        </message>
        <message>
            <source>“A process is identified by its pid.” While it lives, and until its parent has waited for it. After that the number may mean anybody.</source>
            <translation>“进程由其 pid 标识。”在它活着的时候是这样，直到父进程等待了它为止。此后，这个编号可能指任何进程。</translation>
        </message>
        <message>
            <source>H: clone3() with the number 700</source>
            <translation>H：以编号 700 调用 clone3()</translation>
        </message>
        <message>
            <source>G is 700 in its namespace.</source>
            <translation>G 在它的命名空间中是 700。</translation>
        </message>
        <message>
            <source>Which group is G in?</source>
            <translation>G 在哪个进程组中？</translation>
        </message>
        <message>
            <source>In that of S, like H: inherited.</source>
            <translation>和 H 一样，在 S 的进程组中：继承来的。</translation>
        </message>
        <message>
            <source>fork() and clone() copy the process group.</source>
            <translation>fork() 和 clone() 都复制进程组。</translation>
        </message>
        <message>
            <source>G: setpgid(0, 0)</source>
            <translation>G：setpgid(0, 0)</translation>
        </message>
        <message>
            <source>G leads a group that is numbered like itself.</source>
            <translation>G 成为一个进程组的组长，该组的编号与它自己的相同。</translation>
        </message>
        <message>
            <source>Which number does the new group get?</source>
            <translation>新的进程组得到哪个编号？</translation>
        </message>
        <message>
            <source>700, that of its leader. Groups have no numbers of their own.</source>
            <translation>700，即组长的编号。进程组没有自己专用的编号。</translation>
        </message>
        <message>
            <source>Processes, groups and sessions share one set of numbers.</source>
            <translation>进程、进程组和会话共用一套编号。</translation>
        </message>
        <message>
            <source>There is no group 700, and the number is free as soon as H has waited.</source>
            <translation>没有 700 号进程组，H 一旦等待过，这个编号就空闲了。</translation>
        </message>
        <message>
            <source>G: fork()</source>
            <translation>G：fork()</translation>
        </message>
        <message>
            <source>M is a member of group 700.</source>
            <translation>M 是 700 号进程组的成员。</translation>
        </message>
        <message>
            <source>Who keeps the group alive when G is gone?</source>
            <translation>G 不在之后，谁维持这个进程组的存在？</translation>
        </message>
        <message>
            <source>M. A group lives as long as it has a member.</source>
            <translation>M。只要还有成员，进程组就存在。</translation>
        </message>
        <message>
            <source>A group needs no living leader: the leader is only whoever has its number.</source>
            <translation>进程组不需要活着的组长：组长只不过是拥有其编号的进程。</translation>
        </message>
        <message>
            <source>G: exit</source>
            <translation>G：exit</translation>
        </message>
        <message>
            <source>M was adopted by H, the init of its namespace.</source>
            <translation>M 被 H 收养，H 是其命名空间的 init。</translation>
        </message>
        <message>
            <source>Who adopts M?</source>
            <translation>谁收养 M？</translation>
        </message>
        <message>
            <source>H.</source>
            <translation>H。</translation>
        </message>
        <message>
            <source>Orphans stay in their pid namespace.</source>
            <translation>孤儿进程留在自己的 PID 命名空间中。</translation>
        </message>
        <message>
            <source>H: waitpid(700)</source>
            <translation>H：waitpid(700)</translation>
        </message>
        <message>
            <source>G is gone. The group still bears its number.</source>
            <translation>G 已不在。进程组仍使用它的编号。</translation>
        </message>
        <message>
            <source>No process is 700 any more. Is the number free?</source>
            <translation>已没有任何进程是 700。这个编号空闲吗？</translation>
        </message>
        <message>
            <source>No: a group is called so.</source>
            <translation>不空闲：还有一个进程组叫这个编号。</translation>
        </message>
        <message>
            <source>A number is free when no process, no group and no session bears it.</source>
            <translation>没有任何进程、进程组和会话使用某个编号时，它才是空闲的。</translation>
        </message>
        <message>
            <source>File exists. There is no process 700, as the next line says; but a signal to the group 700 arrives.</source>
            <translation>“File exists”（文件已存在）。正如下一行所说，没有 700 号进程；但发给 700 号进程组的信号能够到达。</translation>
        </message>
        <message>
            <source>Can a new process get the number of a group whose leader is dead?</source>
            <translation>新进程能得到一个组长已死的进程组的编号吗？</translation>
        </message>
        <message>
            <source>Else a stranger would be a group leader by accident. So a daemon whose session is numbered like its dead first parent can never be confused with a new process of that number.</source>
            <translation>否则一个无关的进程就会意外地成为组长。因此，如果守护进程的会话使用它已死的第一个父进程的编号，就绝不会与具有该编号的新进程混淆。</translation>
        </message>
        <message>
            <source>you: kill -KILL M</source>
            <translation>您：kill -KILL M</translation>
        </message>
        <message>
            <source>The last member of group 700 is a zombie.</source>
            <translation>700 号进程组的最后一个成员是僵尸进程。</translation>
        </message>
        <message>
            <source>Does a zombie keep its group's number, too?</source>
            <translation>僵尸进程也保留其进程组的编号吗？</translation>
        </message>
        <message>
            <source>Yes.</source>
            <translation>是的。</translation>
        </message>
        <message>
            <source>A zombie keeps all its numbers: its own, its group's and its session's.</source>
            <translation>僵尸进程保留它的所有编号：它自己的、进程组的和会话的。</translation>
        </message>
        <message>
            <source>H: waitpid(-700)</source>
            <translation>H：waitpid(-700)</translation>
        </message>
        <message>
            <source>With M the group has ended.</source>
            <translation>进程组随 M 一同结束了。</translation>
        </message>
        <message>
            <source>Which child does waitpid(-700) ask for?</source>
            <translation>waitpid(-700) 询问的是哪个子进程？</translation>
        </message>
        <message>
            <source>Any child in group 700.</source>
            <translation>700 号进程组中的任意一个子进程。</translation>
        </message>
        <message>
            <source>A negative number means a group, here as with kill().</source>
            <translation>负数表示进程组，这里和 kill() 一样。</translation>
        </message>
        <message>
            <source>H: clone3() with the number 700, once more</source>
            <translation>H：再次以编号 700 调用 clone3()</translation>
        </message>
        <message>
            <source>It worked: R is the new 700.</source>
            <translation>成功了：R 是新的 700。</translation>
        </message>
        <message>
            <source>Nobody bears it any more: no process, no group, no session.</source>
            <translation>再没有谁使用这个编号了：没有进程，没有进程组，也没有会话。</translation>
        </message>
        <message>
            <source>The same number, another process</source>
            <translation>同一编号，另一个进程</translation>
        </message>
        <message>
            <source>There are only so many process numbers, and they are used again. So a number in a pid file or in your head may one day mean a stranger. When does a number become free, and when not? Usually one would have to wait for chance; in a pid namespace of its own a program may choose the numbers, and that is what H does here.</source>
            <translation>进程编号的数量有限，会被重新使用。所以 PID 文件中或您脑海中的一个编号，有朝一日可能指的是一个无关的进程。编号什么时候空闲，什么时候不空闲？通常只能等待偶然；而在自己的 PID 命名空间中，程序可以选择编号，H 在这里就是这样做的。</translation>
        </message>
        <message>
            <source>makes the pid namespace, and waits</source>
            <translation>创建 PID 命名空间，然后等待</translation>
        </message>
        <message>
            <source>the init of the namespace: gives the numbers away</source>
            <translation>命名空间的 init：分配编号</translation>
        </message>
        <message>
            <source>the first process 500</source>
            <translation>第一个 500 号进程</translation>
        </message>
        <message>
            <source>the second process 500</source>
            <translation>第二个 500 号进程</translation>
        </message>
        <message>
            <source>the first process 700, leader of a group</source>
            <translation>第一个 700 号进程，组长</translation>
        </message>
        <message>
            <source>a member of group 700</source>
            <translation>700 号进程组的成员</translation>
        </message>
        <message>
            <source>the second process 700</source>
            <translation>第二个 700 号进程</translation>
        </message>
        <message>
            <source>A pipeline is one job</source>
            <translation>一个管道就是一个作业</translation>
        </message>
        <message>
            <source>git log | grep shipped | less: three programs, one line, one Ctrl-C. How do they belong together? None of them is a child of another. They are one process group, which shells call a job, and the terminal has one group in the foreground at a time. Here the three stages are one small program, and something runs in the background, too.</source>
            <translation>git log | grep shipped | less：三个程序，一行命令，一个 Ctrl-C。它们是怎样连在一起的？它们谁也不是谁的子进程。它们是一个进程组，shell 称之为作业，而终端每次只有一个进程组在前台。这里的三段都是同一个小程序，另外还有一个进程在后台运行。</translation>
        </message>
        <message>
            <source>a job in the background</source>
            <translation>后台作业</translation>
        </message>
        <message>
            <source>first stage, like git log</source>
            <translation>第一段，如同 git log</translation>
        </message>
        <message>
            <source>second stage, like grep</source>
            <translation>第二段，如同 grep</translation>
        </message>
        <message>
            <source>third stage, like less</source>
            <translation>第三段，如同 less</translation>
        </message>
        <message>
            <source>you: type the pipeline</source>
            <translation>您：键入管道</translation>
        </message>
        <message>
            <source>The shell has read the line and is about to fork. X runs in the background: its group is not the one that has the terminal.</source>
            <translation>shell 已读取这一行，即将 fork。X 在后台运行：它的进程组不是拥有终端的那个。</translation>
        </message>
        <message>
            <source>How many groups and how many sessions will this line make?</source>
            <translation>这一行会产生多少个进程组和多少个会话？</translation>
        </message>
        <message>
            <source>One group, and no session.</source>
            <translation>一个进程组，没有会话。</translation>
        </message>
        <message>
            <source>The shell makes one group for each line that you type: a job.</source>
            <translation>shell 为您键入的每一行创建一个进程组：一个作业。</translation>
        </message>
        <message>
            <source>“Each command gets its own process group, and each line its own session.” All commands of a line share one group, and all jobs share the shell's session.</source>
            <translation>“每条命令有自己的进程组，每一行有自己的会话。”一行中的所有命令共用一个进程组，所有作业共用 shell 的会话。</translation>
        </message>
        <message>
            <source>T: fork(), setpgid(A, A)</source>
            <translation>T：fork()、setpgid(A, A)</translation>
        </message>
        <message>
            <source>The first stage leads a new group. Session and terminal are the shell's.</source>
            <translation>第一段成为新进程组的组长。会话和终端是 shell 的。</translation>
        </message>
        <message>
            <source>What are A's group and session?</source>
            <translation>A 的进程组和会话是什么？</translation>
        </message>
        <message>
            <source>Its group bears its own number, its session the shell's.</source>
            <translation>进程组使用它自己的编号，会话使用 shell 的编号。</translation>
        </message>
        <message>
            <source>Parent and child both call setpgid(): nobody knows which of the two runs first, and whoever comes second changes nothing.</source>
            <translation>父进程和子进程都调用 setpgid()：没有人知道两者谁先运行，而后调用的那个不会改变任何东西。</translation>
        </message>
        <message>
            <source>A stays in the shell's own group, as it would in a script: Ctrl-C would be meant for the shell, too.</source>
            <translation>A 留在 shell 自己的进程组中，就像在脚本中那样：Ctrl-C 也会针对 shell。</translation>
        </message>
        <message>
            <source>T: fork(), setpgid(B, A); fork(), setpgid(C, A)</source>
            <translation>T：fork()、setpgid(B, A)；fork()、setpgid(C, A)</translation>
        </message>
        <message>
            <source>Three siblings, all children of the shell, all in group A. Its number is that of the first stage.</source>
            <translation>三个兄弟进程，都是 shell 的子进程，都在进程组 A 中。组的编号就是第一段的编号。</translation>
        </message>
        <message>
            <source>Is one stage the parent of another?</source>
            <translation>其中一段是另一段的父进程吗？</translation>
        </message>
        <message>
            <source>No. The shell started all three.</source>
            <translation>不是。三段都是 shell 启动的。</translation>
        </message>
        <message>
            <source>What joins them are pipes and the group, not descent.</source>
            <translation>把它们连在一起的是管道和进程组，而不是亲缘关系。</translation>
        </message>
        <message>
            <source>The shell carries on as if it were the second stage, and no shell is left to take the terminal back.</source>
            <translation>shell 会把自己当作第二段运行下去，于是没有 shell 来收回终端。</translation>
        </message>
        <message>
            <source>T: tcsetpgrp(A)</source>
            <translation>T：tcsetpgrp(A)</translation>
        </message>
        <message>
            <source>Group A has the terminal. All in the session see the same number here: in the foreground is whose group equals it, in the background everyone else, the shell too.</source>
            <translation>进程组 A 拥有终端。会话中的所有进程在这里看到同一个编号：进程组与之相等的在前台，其他的都在后台，shell 也不例外。</translation>
        </message>
        <message>
            <source>Who decides which group is in the foreground?</source>
            <translation>谁决定哪个进程组在前台？</translation>
        </message>
        <message>
            <source>The shell. The kernel only keeps the number.</source>
            <translation>shell。内核只保存那个编号。</translation>
        </message>
        <message>
            <source>One number per terminal is all there is to it.</source>
            <translation>每个终端一个编号，仅此而已。</translation>
        </message>
        <message>
            <source>The children ask for the terminal themselves before they start, just in case.</source>
            <translation>为防万一，子进程在开始之前自己也会索要终端。</translation>
        </message>
        <message>
            <source>A, B, C: dup2(), exec</source>
            <translation>A、B、C：dup2()、exec</translation>
        </message>
        <message>
            <source>Each stage has its ends of the pipes and has become its program. The lines run from A through B to C, and stderr of all three is still the terminal.</source>
            <translation>每一段都有了管道的端口，并变成了自己的程序。各行从 A 经 B 流向 C，而三者的 stderr 仍是终端。</translation>
        </message>
        <message>
            <source>Standard input of C is a pipe. Where will it get its keys from?</source>
            <translation>C 的标准输入是管道。它从哪里得到按键？</translation>
        </message>
        <message>
            <source>From /dev/tty, the controlling terminal, as less does.</source>
            <translation>从 /dev/tty，即控制终端，less 就是这样做的。</translation>
        </message>
        <message>
            <source>dup2() puts an end of a pipe in the place of 0 or 1, and exec keeps it.</source>
            <translation>dup2() 把管道的一端放到 0 或 1 的位置，exec 保留它。</translation>
        </message>
        <message>
            <source>Nothing, as long as the shell has done it: each of them only makes sure.</source>
            <translation>没有影响，只要 shell 已经做过：它们各自只是再确保一次。</translation>
        </message>
        <message>
            <source>A: exit; T: waitpid()</source>
            <translation>A：exit；T：waitpid()</translation>
        </message>
        <message>
            <source>The group's leader is gone, and the group lives on under its number. “The leader is gone” makes neither an orphan nor a daemon.</source>
            <translation>进程组的组长已不在，而进程组以其编号继续存在。“首进程已不在”既不意味着孤儿进程，也不意味着守护进程。</translation>
        </message>
        <message>
            <source>Does the group end together with its leader?</source>
            <translation>进程组随组长一同结束吗？</translation>
        </message>
        <message>
            <source>No. It ends with its last member.</source>
            <translation>不是。它随最后一个成员结束。</translation>
        </message>
        <message>
            <source>A group needs no living leader; its number stays reserved.</source>
            <translation>进程组不需要活着的组长；它的编号仍被保留。</translation>
        </message>
        <message>
            <source>B is dead. C got SIGINT as well, but has a handler for it, as less does, and stays. X and the shell got nothing.</source>
            <translation>B 死了。C 也收到了 SIGINT，但像 less 那样有处理程序，因而留了下来。X 和 shell 什么也没有收到。</translation>
        </message>
        <message>
            <source>Who gets SIGINT: B, C, X, the shell?</source>
            <translation>谁收到 SIGINT：B、C、X、shell？</translation>
        </message>
        <message>
            <source>B and C, the living members of the foreground group.</source>
            <translation>B 和 C，即前台进程组中活着的成员。</translation>
        </message>
        <message>
            <source>What a process does with a signal is its own affair.</source>
            <translation>进程如何处理信号，是它自己的事。</translation>
        </message>
        <message>
            <source>“Ctrl-C kills all of them.” It reaches all of them; whether they die of it is up to each.</source>
            <translation>“Ctrl-C 杀死它们全部。”它到达它们全部；是否因此而死，取决于各自。</translation>
        </message>
        <message>
            <source>you: type q</source>
            <translation>您：键入 q</translation>
        </message>
        <message>
            <source>C has read the key from the terminal and is about to leave.</source>
            <translation>C 从终端读取了这个键，即将退出。</translation>
        </message>
        <message>
            <source>May C read from the terminal?</source>
            <translation>C 可以读取终端吗？</translation>
        </message>
        <message>
            <source>Yes. Its group has the terminal; a reader in the background would be stopped by SIGTTIN.</source>
            <translation>可以。它的进程组拥有终端；后台的读者会被 SIGTTIN 停止。</translation>
        </message>
        <message>
            <source>C may read: its group is in the foreground.</source>
            <translation>C 可以读取：它的进程组在前台。</translation>
        </message>
        <message>
            <source>C: exit; T: waitpid(), tcsetpgrp()</source>
            <translation>C：exit；T：waitpid()、tcsetpgrp()</translation>
        </message>
        <message>
            <source>The shell has waited for each stage, has taken the terminal back, and has had a look at its background job before it prompts.</source>
            <translation>shell 等待了每一段，收回了终端，并在显示提示符之前查看了它的后台作业。</translation>
        </message>
        <message>
            <source>Who takes the terminal back?</source>
            <translation>谁收回终端？</translation>
        </message>
        <message>
            <source>The shell, by tcsetpgrp(). It is in the background while it does so.</source>
            <translation>shell，用 tcsetpgrp()。它这样做的时候是在后台。</translation>
        </message>
        <message>
            <source>That call from the background would stop the caller with SIGTTOU. So shells ignore that signal.</source>
            <translation>从后台进行这个调用，会使调用者因 SIGTTOU 而停止。所以 shell 忽略这个信号。</translation>
        </message>
        <message>
            <source>you: kill the shell</source>
            <translation>您：kill shell</translation>
        </message>
        <message>
            <source>The session's leader is dead. X goes on: it lost its parent and its terminal, but got no signal.</source>
            <translation>会话首进程死了。X 继续运行：它失去了父进程和终端，但没有收到信号。</translation>
        </message>
        <message>
            <source>Does a signal to the session's leader reach the jobs of the session?</source>
            <translation>发给会话首进程的信号会到达会话中的作业吗？</translation>
        </message>
        <message>
            <source>When a session leader ends, its terminal is freed, and only the foreground group gets SIGHUP. That was the shell's own.</source>
            <translation>会话首进程结束时，它的终端被释放，只有前台进程组收到 SIGHUP。那是 shell 自己的进程组。</translation>
        </message>
        <message>
            <source>“A signal to the session leader is forwarded to all groups of the session.” It is not. Some shells send SIGHUP to their jobs themselves when they get one.</source>
            <translation>“发给会话首进程的信号会转发给会话的所有进程组。”并不会。有些 shell 收到 SIGHUP 时，会自己向其作业发送。</translation>
        </message>
        <message>
            <source>The double fork: how a program becomes a daemon</source>
            <translation>两次 fork：程序如何成为守护进程</translation>
        </message>
        <message>
            <source>You type a command, and a moment later the prompt is back although a server now runs: it has become a daemon, a process that belongs to no terminal and to nobody's login. In life that takes less than a thousandth of a second. Here it waits before each of its system calls until you let it go on, so that you can see which call changes what: who is whose parent, which group and session they belong to, and who would be hit if you closed the window. The program is real, and so is all that you see.</source>
            <translation>您键入一条命令，片刻之后提示符就回来了，尽管一个服务器正在运行：它已成为守护进程，一个不属于任何终端、也不属于任何人的登录的进程。实际上这不到千分之一秒。在这里，它在每个系统调用之前都会等待，直到您放行，这样您就能看清哪个调用改变什么：谁是谁的父进程，它们属于哪个进程组和会话，如果您关闭窗口会击中谁。程序是真实的，您看到的一切也都是真实的。</translation>
        </message>
        <message>
            <source>B: setsid() is skipped</source>
            <translation>B：跳过 setsid()</translation>
        </message>
        <message>
            <source>B was told that it leads a new session, and says so. The table shows that nothing has changed: group A, the shell's session, the shell's terminal.</source>
            <translation>B 得到的答复是它已成为新会话的首进程，它也这样说。表格显示什么都没有改变：进程组 A，shell 的会话，shell 的终端。</translation>
        </message>
        <message>
            <source>Suppose a program forgets this call. What does B keep?</source>
            <translation>假设程序忘了这个调用。B 保留什么？</translation>
        </message>
        <message>
            <source>The shell's session, its terminal, and the group that it was born into.</source>
            <translation>shell 的会话、它的终端，以及它产生时所在的进程组。</translation>
        </message>
        <message>
            <source>C is born into group A, into the shell's session, and with its terminal.</source>
            <translation>C 产生时就在进程组 A 中，在 shell 的会话中，并拥有它的终端。</translation>
        </message>
        <message>
            <source>In which session will C be?</source>
            <translation>C 会在哪个会话中？</translation>
        </message>
        <message>
            <source>In the shell's, as its parent.</source>
            <translation>和父进程一样，在 shell 的会话中。</translation>
        </message>
        <message>
            <source>Session, group and terminal are inherited.</source>
            <translation>会话、进程组和终端都会继承。</translation>
        </message>
        <message>
            <source>C is an orphan, and looks much like a daemon; but its session's leader is the shell, which lives.</source>
            <translation>C 是孤儿进程，看起来很像守护进程；但它的会话首进程是 shell，而 shell 还活着。</translation>
        </message>
        <message>
            <source>C's parent is the reaper now. Is C a daemon?</source>
            <translation>C 的父进程现在是收养者。C 是守护进程吗？</translation>
        </message>
        <message>
            <source>No. It still belongs to a terminal.</source>
            <translation>不是。它仍属于一个终端。</translation>
        </message>
        <message>
            <source>To fork twice alone detaches from the parent, not from the session.</source>
            <translation>仅靠两次 fork 只能脱离父进程，不能脱离会话。</translation>
        </message>
        <message>
            <source>The daemon is dead. The shell got SIGHUP and ended, and with the session's leader gone, the foreground group got SIGHUP as well: that is group A, and C is still in it.</source>
            <translation>守护进程死了。shell 收到 SIGHUP 而结束；会话首进程一走，前台进程组也收到 SIGHUP：那就是进程组 A，而 C 仍在其中。</translation>
        </message>
        <message>
            <source>Its streams are on /dev/null, its parent is the reaper. Does C live on?</source>
            <translation>它的标准流指向 /dev/null，它的父进程是收养者。C 能活下去吗？</translation>
        </message>
        <message>
            <source>No. SIGHUP ends it.</source>
            <translation>不能。SIGHUP 会结束它。</translation>
        </message>
        <message>
            <source>When a session leader ends, the kernel sends SIGHUP to the foreground group of its terminal. Only setsid() takes a process out of reach.</source>
            <translation>会话首进程结束时，内核向其终端的前台进程组发送 SIGHUP。只有 setsid() 能让进程脱离其影响。</translation>
        </message>
        <message>
            <source>Skip setsid, and close the terminal</source>
            <translation>跳过 setsid，然后关闭终端</translation>
        </message>
        <message>
            <source>The double fork as before, but setsid() does not happen. The window is closed while the program's group is still in the foreground: the shell has not yet come to notice that its command is done. In life that is a short moment at a prompt, but a long time when a script started the daemon, for then its group stays in the foreground until the whole script has ended.</source>
            <translation>与之前一样两次 fork，但 setsid() 没有发生。窗口关闭时，程序的进程组仍在前台：shell 还没有来得及发现它的命令已经完成。实际上，在提示符下这只是短短的一瞬，但如果守护进程是由脚本启动的，就是很长的时间，因为那时它的进程组会一直在前台，直到整个脚本结束。</translation>
        </message>
        <message>
            <source>C lost its terminal and got no signal: its group was in the background. It lives, by luck rather than by design: with another shell, or in the foreground, it would be dead.</source>
            <translation>C 失去了终端，但没有收到信号：它的进程组在后台。它活着，靠的是运气而不是设计：换一个 shell，或者在前台，它就死了。</translation>
        </message>
        <message>
            <source>C is in the shell's session, in a background group. Does it get SIGHUP?</source>
            <translation>C 在 shell 的会话中，处于后台进程组。它会收到 SIGHUP 吗？</translation>
        </message>
        <message>
            <source>No. It only loses its controlling terminal.</source>
            <translation>不会。它只失去控制终端。</translation>
        </message>
        <message>
            <source>A hangup is told to the session's leader and, when that one ends, to the foreground group. A shell may send SIGHUP to its jobs itself, as bash does; but this shell believes that its job has ended.</source>
            <translation>挂断会通知会话首进程，当首进程结束时再通知前台进程组。shell 可能会像 bash 那样自己向其作业发送 SIGHUP；但这个 shell 以为它的作业已经结束。</translation>
        </message>
        <message>
            <source>“Without setsid the daemon would get the signals that the terminal sends to its whole session.” No signal goes to a session. What remains is the terminal itself: reads from it, /dev/tty, and its end.</source>
            <translation>“没有 setsid，守护进程就会收到终端发给整个会话的信号。”没有信号会发给会话。剩下的是终端本身：读取它，/dev/tty，以及它的终结。</translation>
        </message>
        <message>
            <source>Skip setsid, get the prompt back, and close the terminal</source>
            <translation>跳过 setsid，等提示符回来，再关闭终端</translation>
        </message>
        <message>
            <source>The same omission, but this time the prompt is back before the window is closed. Many books say that the daemon would now be ended by SIGHUP as a member of the shell's session. See for yourself what the kernel does to a background group, and what it does not.</source>
            <translation>同样的遗漏，但这次在窗口关闭之前，提示符已经回来了。许多书上说，守护进程作为 shell 会话的成员，这时会被 SIGHUP 结束。请亲自看看，内核对后台进程组做什么，不做什么。</translation>
        </message>
        <message>
            <source>A: fork() fails</source>
            <translation>A：fork() 失败</translation>
        </message>
        <message>
            <source>No child was born. A prints “Resource temporarily unavailable”, EAGAIN.</source>
            <translation>没有子进程产生。A 输出“Resource temporarily unavailable”（资源暂时不可用），EAGAIN。</translation>
        </message>
        <message>
            <source>The user may start no more processes, so fork() fails. What should A do?</source>
            <translation>用户不能再启动更多进程，所以 fork() 失败。A 应该怎么做？</translation>
        </message>
        <message>
            <source>Say so, and end with a status that is not 0.</source>
            <translation>说明情况，并以非 0 的状态结束。</translation>
        </message>
        <message>
            <source>fork() returns -1 and no child. There is a limit on processes for each user.</source>
            <translation>fork() 返回 -1，没有子进程。每个用户的进程数是有限制的。</translation>
        </message>
        <message>
            <source>“if (fork()) exit(0);” With it A would now end with success, and there would be no daemon: -1 counts as true.</source>
            <translation>“if (fork()) exit(0);”这样写，A 现在会以成功状态结束，而守护进程并不存在：-1 被当作真。</translation>
        </message>
        <message>
            <source>A: exit 1</source>
            <translation>A：exit 1</translation>
        </message>
        <message>
            <source>A ends with 1. There is nobody to become an orphan.</source>
            <translation>A 以 1 结束。没有谁会成为孤儿进程。</translation>
        </message>
        <message>
            <source>Who will learn that there is no daemon?</source>
            <translation>谁会得知没有守护进程？</translation>
        </message>
        <message>
            <source>The shell: the exit status is kept until it asks.</source>
            <translation>shell：退出状态会保留到它询问为止。</translation>
        </message>
        <message>
            <source>As long as the first parent lives, a failure can still be told to whoever started it.</source>
            <translation>只要第一个父进程还活着，就还能把失败告诉启动它的人。</translation>
        </message>
        <message>
            <source>The prompt is back, and the shell knows that the command failed.</source>
            <translation>提示符回来了，shell 知道命令失败了。</translation>
        </message>
        <message>
            <source>Let the first fork fail</source>
            <translation>让第一次 fork 失败</translation>
        </message>
        <message>
            <source>fork() can fail: because of a limit on processes, or for want of memory. It is rare, and therefore seldom tested. Here the first fork fails, and you see who learns of it.</source>
            <translation>fork() 可能失败：因为进程数的限制，或者因为内存不足。这种情况很少见，因而也很少有人测试。这里第一次 fork 失败，您会看到谁得知此事。</translation>
        </message>
        <message>
            <source>B: fork() fails</source>
            <translation>B：fork() 失败</translation>
        </message>
        <message>
            <source>No C was born. B can still print its complaint into the terminal, after the prompt and perhaps into what you are typing.</source>
            <translation>没有 C 产生。B 还能把它的抱怨输出到终端上，出现在提示符之后，也许还夹在您正在键入的内容中。</translation>
        </message>
        <message>
            <source>The second fork fails. Who can still be told?</source>
            <translation>第二次 fork 失败。还能告诉谁？</translation>
        </message>
        <message>
            <source>Nobody by the exit status: the shell has its answer already, and it was 0.</source>
            <translation>通过退出状态谁也告诉不了：shell 已经得到答复，而那是 0。</translation>
        </message>
        <message>
            <source>A ended with success before B had done its work. A good daemon lets its first parent wait until the daemon reports, through a pipe, that it is ready.</source>
            <translation>A 在 B 完成工作之前就以成功状态结束了。好的守护进程会让第一个父进程等待，直到守护进程通过管道报告已经就绪。</translation>
        </message>
        <message>
            <source>B: exit 1</source>
            <translation>B：exit 1</translation>
        </message>
        <message>
            <source>B is gone, and with it the only trace of the failure. There is no daemon.</source>
            <translation>B 消失了，失败的唯一痕迹也随之消失。没有守护进程。</translation>
        </message>
        <message>
            <source>To whom does B's exit status go?</source>
            <translation>B 的退出状态交给谁？</translation>
        </message>
        <message>
            <source>To the reaper, which throws it away.</source>
            <translation>交给收养者，而收养者把它丢掉。</translation>
        </message>
        <message>
            <source>An orphan's exit status is of interest to nobody any more.</source>
            <translation>孤儿进程的退出状态，再没有谁感兴趣了。</translation>
        </message>
        <message>
            <source>Let the second fork fail</source>
            <translation>让第二次 fork 失败</translation>
        </message>
        <message>
            <source>When the first fork fails, the shell learns of it. What if the second one fails, when the prompt is back and the shell has been told that all went well?</source>
            <translation>第一次 fork 失败时，shell 会得知。如果第二次失败，而提示符已经回来，shell 也已得知一切顺利，又会怎样？</translation>
        </message>
        <message>
            <source>the first child, leader of the new session</source>
            <translation>第一个子进程，新会话的首进程</translation>
        </message>
        <message>
            <source>B is a copy of A. Only its own number and its parent are new; group, session, terminal, folder and open files are those of A. And B leads nothing: no group and no session bears its number.</source>
            <translation>B 是 A 的副本。只有它自己的编号和父进程是新的；进程组、会话、终端、文件夹和打开的文件都与 A 相同。而且 B 什么也不领导：没有任何进程组或会话使用它的编号。</translation>
        </message>
        <message>
            <source>Which of pid, ppid, pgid and sid will differ between A and B?</source>
            <translation>pid、ppid、pgid 和 sid 中，A 与 B 之间有哪些不同？</translation>
        </message>
        <message>
            <source>Only pid and ppid.</source>
            <translation>只有 pid 和 ppid。</translation>
        </message>
        <message>
            <source>The shell made A the leader of a process group, and a group leader may not start a session. B, with a fresh number, leads nothing and may: that is what the first fork is for.</source>
            <translation>shell 使 A 成为进程组的组长，而组长不可以开始新会话。B 有全新的编号，什么也不领导，因此可以：这就是第一次 fork 的用处。</translation>
        </message>
        <message>
            <source>A carries on alone as if it were the child. It is still the leader of its group, so setsid() will be refused with EPERM, and this program then gives up.</source>
            <translation>A 会把自己当作子进程独自运行下去。它仍是其进程组的组长，所以 setsid() 会被以 EPERM 拒绝，这个程序随即放弃。</translation>
        </message>
        <message>
            <source>“In C, `if (fork()) exit(0);` does it.” It also exits, without a word, when fork has failed: -1 is not 0. This program tests for that first.</source>
            <translation>“在 C 语言中，`if (fork()) exit(0);` 就行了。”fork 失败时，它也会一声不响地退出：-1 不是 0。这个程序会先检查这一点。</translation>
        </message>
        <message>
            <source>A: exit</source>
            <translation>A：exit</translation>
        </message>
        <message>
            <source>A is dead, but stays in the table as a zombie until the shell asks about it. At that very moment B got a new parent: not the shell, which is its grandparent, but the reaper. B itself was told nothing.</source>
            <translation>A 死了，但作为僵尸进程留在进程表中，直到 shell 询问它。就在那一刻，B 得到了新的父进程：不是它的祖父 shell，而是收养者。B 自己没有得到任何通知。</translation>
        </message>
        <message>
            <source>Who is B's parent now: the shell, the dead A, or somebody else?</source>
            <translation>现在谁是 B 的父进程：shell、死去的 A，还是别的进程？</translation>
        </message>
        <message>
            <source>Somebody else: the reaper. That is the nearest living forebear that offered to adopt orphans, else the first process of the pid namespace.</source>
            <translation>别的进程：收养者。那是最近的、仍活着的、表示愿意收养孤儿进程的先辈，否则就是 PID 命名空间的第一个进程。</translation>
        </message>
        <message>
            <source>A parent's death does not end its children. The kernel hands them to a process that is sure to clear them away one day; grandparents are not asked.</source>
            <translation>父进程之死不会结束它的子进程。内核把它们交给一个总有一天肯定会清理它们的进程；不会征求祖父的意见。</translation>
        </message>
        <message>
            <source>“The parent of an orphan is always process 1.” On Linux any forebear may have offered to adopt: below a desktop session it is often systemd --user. The name shown here was measured before the run.</source>
            <translation>“孤儿进程的父进程总是 1 号进程。”在 Linux 上，任何先辈都可能表示过愿意收养：在桌面会话之下，往往是 systemd --user。这里显示的名称是在运行之前测得的。</translation>
        </message>
        <message>
            <source>The prompt is back. The shell has cleared A away and made its own group the foreground group. B is in a background group now, one whose leader no longer exists: the number A lives on as a group.</source>
            <translation>提示符回来了。shell 清理了 A，并使自己的进程组成为前台进程组。B 现在在后台进程组中，其组长已不存在：编号 A 作为进程组继续存在。</translation>
        </message>
        <message>
            <source>B still has its controlling terminal. Would Ctrl-C kill it from now on?</source>
            <translation>B 仍有控制终端。从现在起 Ctrl-C 会杀死它吗？</translation>
        </message>
        <message>
            <source>No. Ctrl-C goes to the foreground group, and that is the shell's again.</source>
            <translation>不会。Ctrl-C 发给前台进程组，而那又是 shell 的了。</translation>
        </message>
        <message>
            <source>The shell waited for A and for nobody else, so to the shell the command is done. Its waitpid() returned, and with tcsetpgrp() it took the terminal back.</source>
            <translation>shell 等待的是 A，而不是别的进程，所以对 shell 来说命令已经完成。它的 waitpid() 返回了，它用 tcsetpgrp() 收回了终端。</translation>
        </message>
        <message>
            <source>A stays a zombie, no prompt appears, and B stays in the foreground group: Ctrl-C would still hit it.</source>
            <translation>A 一直是僵尸进程，提示符不会出现，B 留在前台进程组中：Ctrl-C 仍会击中它。</translation>
        </message>
        <message>
            <source>“The terminal thinks that the command is done.” The terminal knows nothing of commands: it is the shell that notices. Whoever reads the output through a pipe goes on waiting, for B still holds the other end.</source>
            <translation>“终端认为命令已经完成。”终端对命令一无所知：发现这一点的是 shell。而通过管道读取输出的进程会继续等待，因为 B 仍持有另一端。</translation>
        </message>
        <message>
            <source>B: setsid()</source>
            <translation>B：setsid()</translation>
        </message>
        <message>
            <source>One call, three effects: B leads a new session, leads a new group, and has no controlling terminal. Parent, folder and descriptors are as before, and so what B prints still appears in the terminal.</source>
            <translation>一个调用，三个效果：B 成为新会话的首进程，成为新进程组的组长，并且没有控制终端。父进程、文件夹和描述符都与之前相同，因此 B 的输出仍出现在终端上。</translation>
        </message>
        <message>
            <source>After setsid, will a line that B prints still appear in the terminal?</source>
            <translation>setsid 之后，B 输出的一行还会出现在终端上吗？</translation>
        </message>
        <message>
            <source>Yes. To lose the controlling terminal does not close a single descriptor.</source>
            <translation>会。失去控制终端并不会关闭任何描述符。</translation>
        </message>
        <message>
            <source>A session is what a terminal controls. Outside of the shell's session B gets no Ctrl-C, no Ctrl-Z and no hangup of that terminal.</source>
            <translation>会话就是终端所控制的对象。在 shell 的会话之外，B 不会收到那个终端的 Ctrl-C、Ctrl-Z 和挂断。</translation>
        </message>
        <message>
            <source>B stays in the shell's session and keeps its terminal: if its group is in the foreground, Ctrl-C or a closed window ends it; in the background, reading from the terminal stops it.</source>
            <translation>B 留在 shell 的会话中，并保留它的终端：如果它的进程组在前台，Ctrl-C 或关闭窗口会结束它；在后台时，读取终端会使它停止。</translation>
        </message>
        <message>
            <source>“setsid can only be called by a child process.” By any process whose number is not a group's number: the second command of a pipeline may call it without a fork.</source>
            <translation>“setsid 只能由子进程调用。”任何编号不是进程组编号的进程都可以调用：管道中的第二条命令不用 fork 就可以调用它。</translation>
        </message>
        <message>
            <source>B: fork()</source>
            <translation>B：fork()</translation>
        </message>
        <message>
            <source>C is a plain member of B's session and of B's group. B leads both; C leads nothing.</source>
            <translation>C 是 B 的会话和 B 的进程组的普通成员。B 是两者的首进程；C 什么也不领导。</translation>
        </message>
        <message>
            <source>Is C a session leader?</source>
            <translation>C 是会话首进程吗？</translation>
        </message>
        <message>
            <source>No: its session has B's number.</source>
            <translation>不是：它的会话使用 B 的编号。</translation>
        </message>
        <message>
            <source>Only a session leader can get a controlling terminal, and it gets one by merely opening it. A process that leads no session never does: that is what the second fork is for.</source>
            <translation>只有会话首进程才能得到控制终端，而且只要打开一个就会得到。不是任何会话首进程的进程则永远不会：这就是第二次 fork 的用处。</translation>
        </message>
        <message>
            <source>B carries on as if it were the child, and is still a session leader without a terminal: the first free terminal that it opens becomes its own, with its hangups and its Ctrl-C.</source>
            <translation>B 会把自己当作子进程运行下去，仍是没有终端的会话首进程：它打开的第一个空闲终端会成为它的控制终端，挂断和 Ctrl-C 也随之而来。</translation>
        </message>
        <message>
            <source>B: exit</source>
            <translation>B：exit</translation>
        </message>
        <message>
            <source>These are the marks of a daemon: its group and its session bear the number of a process that no longer exists, it has no terminal, and its parent is the reaper. Nobody but the reaper had to wait for B.</source>
            <translation>守护进程的特征就是这些：它的进程组和会话使用一个已不存在的进程的编号，它没有终端，它的父进程是收养者。除了收养者，没有谁需要等待 B。</translation>
        </message>
        <message>
            <source>What are the group and the session of C, now that B is gone?</source>
            <translation>B 已不在，现在 C 的进程组和会话是什么？</translation>
        </message>
        <message>
            <source>Still B's number. The kernel gives it to no new process as long as C bears it.</source>
            <translation>仍是 B 的编号。只要 C 还在使用它，内核就不会把它给任何新进程。</translation>
        </message>
        <message>
            <source>With its leader gone, the session has nobody left who could get a terminal. No signal was sent to C: B was a session leader, but one without a terminal.</source>
            <translation>首进程已不在，会话中就再没有谁能得到终端。没有信号发给 C：B 虽是会话首进程，却没有终端。</translation>
        </message>
        <message>
            <source>“From now on it can never have a controlling terminal again.” Unless C calls setsid() itself: it leads nothing, so it may. The lesson on the controlling terminal shows it.</source>
            <translation>“从此它再也不会有控制终端。”除非 C 自己调用 setsid()：它什么也不领导，所以可以。关于控制终端的那一课会演示这一点。</translation>
        </message>
        <message>
            <source>C: chdir("/")</source>
            <translation>C：chdir("/")</translation>
        </message>
        <message>
            <source>Only the current folder has changed. C was detached before already.</source>
            <translation>只有当前文件夹改变了。C 在此之前就已经脱离。</translation>
        </message>
        <message>
            <source>Must a daemon be in / to be detached?</source>
            <translation>守护进程必须在 / 中才算脱离吗？</translation>
        </message>
        <message>
            <source>No. It goes there so that it holds on to no folder and no disk that others may want to remove.</source>
            <translation>不必。它到那里去，是为了不占住别人可能想移除的文件夹和磁盘。</translation>
        </message>
        <message>
            <source>/ is the one folder that is always there and is never unmounted.</source>
            <translation>/ 是唯一始终存在、从不卸载的文件夹。</translation>
        </message>
        <message>
            <source>The disk of the start folder cannot be unmounted (“target is busy”). And if the folder is deleted, C stands in a folder without a name, where it can create no file.</source>
            <translation>起始文件夹所在的磁盘无法卸载（“target is busy”）。如果文件夹被删除，C 就处于一个没有名称的文件夹中，无法在其中创建文件。</translation>
        </message>
        <message>
            <source>“Else the daemon's folder could be unmounted under it.” It is the other way round: as long as the daemon stands there, umount is refused. Only deleting the folder works.</source>
            <translation>“否则守护进程的文件夹可能会在它脚下被卸载。”恰恰相反：只要守护进程停留在那里，umount 就会被拒绝。只有删除文件夹才行得通。</translation>
        </message>
        <message>
            <source>C: stdin from /dev/null</source>
            <translation>C：stdin 来自 /dev/null</translation>
        </message>
        <message>
            <source>open() gave the lowest free number, 3, for 0 to 2 were in use; dup2() put it in the place of 0.</source>
            <translation>open() 给出了最小的空闲编号 3，因为 0 到 2 都在使用；dup2() 把它放到了 0 的位置。</translation>
        </message>
        <message>
            <source>What will a read from standard input return from now on?</source>
            <translation>从现在起，读取标准输入会返回什么？</translation>
        </message>
        <message>
            <source>0 at once: the end of the file.</source>
            <translation>立即返回 0：文件结束。</translation>
        </message>
        <message>
            <source>Libraries take it for granted that 0, 1 and 2 are open. /dev/null is always there, ends at once when read, and swallows whatever is written.</source>
            <translation>各个库都理所当然地认为 0、1、2 是打开的。/dev/null 始终存在，读取时立即结束，写入的内容一概吞掉。</translation>
        </message>
        <message>
            <source>If C reads, it takes keys away from the shell: it is not stopped for it, since that terminal is no longer its controlling terminal.</source>
            <translation>如果 C 读取，它会抢走 shell 的按键：它不会因此被停止，因为那个终端已不再是它的控制终端。</translation>
        </message>
        <message>
            <source>“Without a terminal the standard streams are of no use anyway.” They work as before: C can still read your keys and print into your window. That is why they must be replaced.</source>
            <translation>“没有终端，标准流反正没有用处。”它们像以前一样起作用：C 仍能读取您的按键，并向您的窗口输出。正因如此，必须替换它们。</translation>
        </message>
        <message>
            <source>C: stdout to /dev/null</source>
            <translation>C：stdout 到 /dev/null</translation>
        </message>
        <message>
            <source>Standard output leads nowhere now.</source>
            <translation>标准输出现在不通向任何地方。</translation>
        </message>
        <message>
            <source>What becomes of a line that C prints after this?</source>
            <translation>此后 C 输出的一行会怎样？</translation>
        </message>
        <message>
            <source>It is written with success, and vanishes.</source>
            <translation>它被成功写出，然后消失。</translation>
        </message>
        <message>
            <source>A real daemon puts a log file here, or a socket of the system's log.</source>
            <translation>真正的守护进程会在这里放上日志文件，或通往系统日志的套接字。</translation>
        </message>
        <message>
            <source>Its output goes on appearing between your commands, and once the window is closed, each write fails with EIO.</source>
            <translation>它的输出会继续出现在您的命令之间，而一旦窗口关闭，每次写入都会以 EIO 失败。</translation>
        </message>
        <message>
            <source>C: stderr to /dev/null</source>
            <translation>C：stderr 到 /dev/null</translation>
        </message>
        <message>
            <source>The last link to the terminal is cut. C is a daemon.</source>
            <translation>与终端的最后联系已切断。C 是守护进程了。</translation>
        </message>
        <message>
            <source>Could C simply have closed 0, 1 and 2 instead?</source>
            <translation>C 能不能直接关闭 0、1、2 来代替？</translation>
        </message>
        <message>
            <source>It could, but the next three files that it opens would get those numbers, and a message meant for the terminal would be written into one of them.</source>
            <translation>可以，但它接下来打开的三个文件就会得到这些编号，本想发给终端的消息就会写进其中某一个文件。</translation>
        </message>
        <message>
            <source>A terminal's other side sees the end only when the last copy of its descriptors is closed: ssh, script and $(…) wait for that.</source>
            <translation>只有当终端描述符的最后一个副本关闭时，终端的另一端才会看到结束：ssh、script 和 $(…) 都在等待它。</translation>
        </message>
        <message>
            <source>Whoever waits for the end of the output, like ssh or $(…), hangs as long as C lives.</source>
            <translation>等待输出结束的程序，如 ssh 或 $(…)，只要 C 活着就会一直挂着。</translation>
        </message>
        <message>
            <source>The shell got SIGHUP and is gone. C lives, and noticed nothing.</source>
            <translation>shell 收到 SIGHUP，已不在。C 活着，毫无察觉。</translation>
        </message>
        <message>
            <source>Will the daemon get SIGHUP, too?</source>
            <translation>守护进程也会收到 SIGHUP 吗？</translation>
        </message>
        <message>
            <source>A hangup is told to the leader of the session that the terminal controls, and when that leader ends, to its foreground group. C is in another session, and holds no descriptor of the terminal either.</source>
            <translation>挂断会通知该终端所控制的会话的首进程，那个首进程结束时再通知其前台进程组。C 在另一个会话中，也不持有终端的任何描述符。</translation>
        </message>
        <message>
            <source>“Closing the terminal kills all that was started in it.” The kernel signals only the session's leader, and then the foreground group. It is some shells that pass SIGHUP on to the jobs they know.</source>
            <translation>“关闭终端会杀死从中启动的一切。”内核只向会话首进程发送信号，然后是前台进程组。把 SIGHUP 传给所知作业的，是某些 shell。</translation>
        </message>
        <message>
            <source>A, B: the double fork</source>
            <translation>A、B：两次 fork</translation>
        </message>
        <message>
            <source>The double fork as you know it. C is detached, its streams are still the terminal.</source>
            <translation>您已熟悉的两次 fork。C 已脱离，它的标准流仍是终端。</translation>
        </message>
        <message>
            <source>What ties C to the terminal now?</source>
            <translation>现在是什么把 C 与终端连在一起？</translation>
        </message>
        <message>
            <source>Only the descriptors 0, 1 and 2.</source>
            <translation>只有描述符 0、1、2。</translation>
        </message>
        <message>
            <source>fork, exit, setsid, fork, exit: the lesson on the double fork shows each of them.</source>
            <translation>fork、exit、setsid、fork、exit：关于两次 fork 的那一课会逐一演示。</translation>
        </message>
        <message>
            <source>Skip the second fork, and open a terminal</source>
            <translation>跳过第二次 fork，然后打开终端</translation>
        </message>
        <message>
            <source>The second fork does not happen, so the daemon remains the leader of its session. Then it does something harmless: it writes a line to another terminal, as one would to tell an operator. The window of that terminal is played by the program's first process.</source>
            <translation>第二次 fork 没有发生，因此守护进程一直是会话首进程。然后它做了一件无害的事：向另一个终端写了一行，就像要通知操作员那样。那个终端的窗口由程序的第一个进程扮演。</translation>
        </message>
        <message>
            <source>the daemon, leader of its session</source>
            <translation>守护进程，会话首进程</translation>
        </message>
        <message>
            <source>A: fork(); B: setsid()</source>
            <translation>A：fork()；B：setsid()</translation>
        </message>
        <message>
            <source>B leads a session without a terminal.</source>
            <translation>B 是一个没有终端的会话的首进程。</translation>
        </message>
        <message>
            <source>So far all is as it should be.</source>
            <translation>到目前为止，一切正常。</translation>
        </message>
        <message>
            <source>B: fork() is skipped</source>
            <translation>B：跳过 fork()</translation>
        </message>
        <message>
            <source>B carries on as if it were the child, and still leads its session.</source>
            <translation>B 把自己当作子进程运行下去，仍是会话首进程。</translation>
        </message>
        <message>
            <source>B works like any daemon without the second fork. Is anything wrong with it?</source>
            <translation>B 没有第二次 fork，也像任何守护进程一样工作。有什么不对吗？</translation>
        </message>
        <message>
            <source>Not yet. But a session leader can catch a terminal.</source>
            <translation>目前没有。但会话首进程可能会获得终端。</translation>
        </message>
        <message>
            <source>daemon(3) of the GNU C library leaves the second fork out, too.</source>
            <translation>GNU C 库的 daemon(3) 也省略了第二次 fork。</translation>
        </message>
        <message>
            <source>B: open() with O_NOCTTY</source>
            <translation>B：带 O_NOCTTY 的 open()</translation>
        </message>
        <message>
            <source>With this flag nothing happens.</source>
            <translation>带上这个标志，什么也不会发生。</translation>
        </message>
        <message>
            <source>Who always remembers O_NOCTTY needs no second fork. Who does?</source>
            <translation>总是记得 O_NOCTTY 的人，不需要第二次 fork。谁能总记得呢？</translation>
        </message>
        <message>
            <source>B: open()</source>
            <translation>B：open()</translation>
        </message>
        <message>
            <source>By merely opening it, the daemon has made that terminal its own.</source>
            <translation>只是打开一下，守护进程就使那个终端成了自己的。</translation>
        </message>
        <message>
            <source>B opens the same terminal without the flag. What changes?</source>
            <translation>B 不带这个标志打开同一个终端。什么会改变？</translation>
        </message>
        <message>
            <source>It becomes B's controlling terminal.</source>
            <translation>它成为 B 的控制终端。</translation>
        </message>
        <message>
            <source>B leads a session that has no terminal, and this terminal is free.</source>
            <translation>B 是一个没有终端的会话的首进程，而这个终端是空闲的。</translation>
        </message>
        <message>
            <source>The terminal was hung up, and SIGHUP has ended the daemon.</source>
            <translation>终端挂断了，SIGHUP 结束了守护进程。</translation>
        </message>
        <message>
            <source>Somebody closes that window. What happens to the daemon?</source>
            <translation>有人关闭那个窗口。守护进程会怎样？</translation>
        </message>
        <message>
            <source>It is ended by SIGHUP.</source>
            <translation>它被 SIGHUP 结束。</translation>
        </message>
        <message>
            <source>B was the leader of the session which that terminal controlled. With a second fork, the open() would have had no such effect.</source>
            <translation>B 是那个终端所控制的会话的首进程。如果有第二次 fork，open() 就不会有这种效果。</translation>
        </message>
        <message>
            <source>A closed number is free, and the next file that is opened gets the lowest free one.</source>
            <translation>关闭的编号空闲出来，下一个打开的文件得到空闲的最小编号。</translation>
        </message>
        <message>
            <source>open() returns the lowest number that is free.</source>
            <translation>open() 返回空闲的最小编号。</translation>
        </message>
        <message>
            <source>C: open("customers.txt")</source>
            <translation>C：open("customers.txt")</translation>
        </message>
        <message>
            <source>The list of customers is descriptor 2: where every library writes its complaints.</source>
            <translation>客户名单是描述符 2：每个库都把抱怨写到那里。</translation>
        </message>
        <message>
            <source>Which number does the third file get, and what is that number used for?</source>
            <translation>第三个文件得到哪个编号，这个编号有什么用途？</translation>
        </message>
        <message>
            <source>2, standard error.</source>
            <translation>2，标准错误。</translation>
        </message>
        <message>
            <source>Close 0 to 2 instead of using /dev/null</source>
            <translation>关闭 0 到 2，而不用 /dev/null</translation>
        </message>
        <message>
            <source>A daemon has no use for standard input, output and error: why not simply close them? Here it does so, then opens its files, and then meets a small error which it reports as any program does. Look into its list of customers afterwards.</source>
            <translation>守护进程用不着标准输入、标准输出和标准错误：为什么不直接关闭它们？这里它就这样做了，然后打开它的文件，接着遇到一个小错误，并像任何程序那样报告。之后请看看它的客户名单。</translation>
        </message>
        <message>
            <source>cat, which shows a file</source>
            <translation>cat，用于显示文件</translation>
        </message>
        <message>
            <source>C: close(0)</source>
            <translation>C：close(0)</translation>
        </message>
        <message>
            <source>Descriptor 0 is free.</source>
            <translation>描述符 0 空闲了。</translation>
        </message>
        <message>
            <source>C: close(1)</source>
            <translation>C：close(1)</translation>
        </message>
        <message>
            <source>Descriptor 1 is free. A print would now fail with EBADF.</source>
            <translation>描述符 1 空闲了。现在输出会以 EBADF 失败。</translation>
        </message>
        <message>
            <source>C: close(2)</source>
            <translation>C：close(2)</translation>
        </message>
        <message>
            <source>All three are free, and C is rid of the terminal. So far this looks fine.</source>
            <translation>三个都空闲了，C 摆脱了终端。到目前为止看起来很好。</translation>
        </message>
        <message>
            <source>C: open("queue.txt")</source>
            <translation>C：open("queue.txt")</translation>
        </message>
        <message>
            <source>The first file became standard input.</source>
            <translation>第一个文件成了标准输入。</translation>
        </message>
        <message>
            <source>C: open("users.txt")</source>
            <translation>C：open("users.txt")</translation>
        </message>
        <message>
            <source>The second became standard output: a print anywhere in the program lands in it.</source>
            <translation>第二个成了标准输出：程序中任何地方的输出都会落入其中。</translation>
        </message>
        <message>
            <source>you: type cat customers.txt</source>
            <translation>您：键入 cat customers.txt</translation>
        </message>
        <message>
            <source>Meanwhile C has written two customers, could not open its settings, and said so. The shell is about to show you the file.</source>
            <translation>其间 C 写入了两个客户，打不开它的设置文件，并说明了这一点。shell 即将向您显示这个文件。</translation>
        </message>
        <message>
            <source>Nothing failed so far: writing to descriptor 2 worked.</source>
            <translation>到目前为止没有任何失败：向描述符 2 的写入成功了。</translation>
        </message>
        <message>
            <source>T: runs cat</source>
            <translation>T：运行 cat</translation>
        </message>
        <message>
            <source>Ada, Grace, and a customer called “settings: No such file or directory”.</source>
            <translation>Ada、Grace，还有一个名叫“settings: No such file or directory”的客户。</translation>
        </message>
        <message>
            <source>Where did the error message go?</source>
            <translation>错误消息去了哪里？</translation>
        </message>
        <message>
            <source>Into the list of customers.</source>
            <translation>进了客户名单。</translation>
        </message>
        <message>
            <source>perror() writes to descriptor 2, whatever that is. With /dev/null on 0 to 2 the files would have got 3, 4 and 5.</source>
            <translation>perror() 写到描述符 2，不管那是什么。如果 0 到 2 都指向 /dev/null，这些文件得到的就会是 3、4、5。</translation>
        </message>
        <message>
            <source>T: starts the job; A, B: the double fork</source>
            <translation>T：启动作业；A、B：两次 fork</translation>
        </message>
        <message>
            <source>A daemon, and yet it carries something of your shell with it: the umask.</source>
            <translation>它是守护进程，却仍带着您的 shell 的一样东西：umask。</translation>
        </message>
        <message>
            <source>Two forks, an exec and a setsid later: which umask does C have?</source>
            <translation>经过两次 fork、一次 exec 和一次 setsid：C 的 umask 是什么？</translation>
        </message>
        <message>
            <source>Still the shell's, 077.</source>
            <translation>仍是 shell 的，077。</translation>
        </message>
        <message>
            <source>Keep the umask of whoever started it</source>
            <translation>保留启动者的 umask</translation>
        </message>
        <message>
            <source>The umask says which permissions are taken away from each new file. It is inherited, so a daemon has the one of whoever happened to start it, unless it sets its own. Rack's recipe does not. Here the user is careful and has 077; the daemon's own call is skipped; and then nobody else can read its log.</source>
            <translation>umask 指明从每个新文件中去掉哪些权限。它会被继承，因此守护进程的 umask 就是碰巧启动它的人的 umask，除非它自己设置。Rack 的做法不设置。这里的用户很谨慎，用的是 077；守护进程自己的调用被跳过；于是别人都无法读取它的日志。</translation>
        </message>
        <message>
            <source>you: type umask 077</source>
            <translation>您：键入 umask 077</translation>
        </message>
        <message>
            <source>From now on your new files are for you alone.</source>
            <translation>从现在起，您的新文件只属于您自己。</translation>
        </message>
        <message>
            <source>umask is built into the shell. Why is it no program of its own?</source>
            <translation>umask 是 shell 的内建命令。为什么它不是单独的程序？</translation>
        </message>
        <message>
            <source>A program could only change its own umask, not its parent's.</source>
            <translation>程序只能改变自己的 umask，不能改变父进程的。</translation>
        </message>
        <message>
            <source>077 takes all permissions from the group and from all others.</source>
            <translation>077 去掉组和所有其他人的全部权限。</translation>
        </message>
        <message>
            <source>you: type log_file</source>
            <translation>您：键入 log_file</translation>
        </message>
        <message>
            <source>The shell is about to start the daemon.</source>
            <translation>shell 即将启动守护进程。</translation>
        </message>
        <message>
            <source>The umask will be handed down from here.</source>
            <translation>umask 将从这里传下去。</translation>
        </message>
        <message>
            <source>C: umask(022) is skipped</source>
            <translation>C：跳过 umask(022)</translation>
        </message>
        <message>
            <source>C's umask is still 0077.</source>
            <translation>C 的 umask 仍是 0077。</translation>
        </message>
        <message>
            <source>The daemon does not set its own umask. What will its log file be like?</source>
            <translation>守护进程不设置自己的 umask。它的日志文件会是什么样？</translation>
        </message>
        <message>
            <source>Readable by its owner only: 0666 without 077 is 0600.</source>
            <translation>只有所有者可读：0666 去掉 077 是 0600。</translation>
        </message>
        <message>
            <source>daemon(7) asks for it: set the umask, so that open() alone decides.</source>
            <translation>daemon(7) 要求这样做：设置 umask，使权限只由 open() 决定。</translation>
        </message>
        <message>
            <source>C: open("daemon.log")</source>
            <translation>C：open("daemon.log")</translation>
        </message>
        <message>
            <source>The program says it: the mode is 0600 and not 0644. A log that the operator cannot read; or, had the umask been 0, a log that everyone may write.</source>
            <translation>程序说了出来：模式是 0600，而不是 0644。操作员读不了的日志；或者，如果 umask 是 0，就是人人可写的日志。</translation>
        </message>
        <message>
            <source>It asks for 0666. Which mode does it get?</source>
            <translation>它要求 0666。得到的是什么模式？</translation>
        </message>
        <message>
            <source>0600.</source>
            <translation>0600。</translation>
        </message>
        <message>
            <source>The kernel takes the bits of the umask away from what open() asks for.</source>
            <translation>内核从 open() 所要求的权限中去掉 umask 的位。</translation>
        </message>
        <message>
            <source>A, B, C: become a daemon</source>
            <translation>A、B、C：成为守护进程</translation>
        </message>
        <message>
            <source>All as it should be, but for one thing: C ignores SIGTERM and does not know it.</source>
            <translation>一切都符合要求，只有一点除外：C 忽略 SIGTERM，而它自己并不知道。</translation>
        </message>
        <message>
            <source>Is SIGTERM still ignored in the grandchild?</source>
            <translation>在孙进程中，SIGTERM 仍被忽略吗？</translation>
        </message>
        <message>
            <source>Yes. Nothing on this way resets it.</source>
            <translation>是的。这一路上没有什么会重置它。</translation>
        </message>
        <message>
            <source>Neither fork() nor setsid() touches what is ignored.</source>
            <translation>fork() 和 setsid() 都不触动被忽略的信号。</translation>
        </message>
        <message>
            <source>Start it where SIGTERM is ignored</source>
            <translation>在忽略 SIGTERM 的环境中启动它</translation>
        </message>
        <message>
            <source>Whoever stops a service sends SIGTERM and waits. But a signal that is ignored stays ignored over fork and over exec: if the program that starts the daemon ignores SIGTERM, so does the daemon, though not a line of its code says so.</source>
            <translation>要停止服务的人会发送 SIGTERM，然后等待。但被忽略的信号经过 fork 和 exec 仍被忽略：如果启动守护进程的程序忽略 SIGTERM，守护进程也会忽略，尽管它的代码中没有一行这样写。</translation>
        </message>
        <message>
            <source>A: ignores SIGTERM</source>
            <translation>A：忽略 SIGTERM</translation>
        </message>
        <message>
            <source>A is a careless starter.</source>
            <translation>A 是一个粗心的启动者。</translation>
        </message>
        <message>
            <source>Does this concern the program that A will become?</source>
            <translation>这与 A 将要变成的程序有关吗？</translation>
        </message>
        <message>
            <source>Yes: what is ignored stays ignored over exec.</source>
            <translation>有关：被忽略的信号经过 exec 仍被忽略。</translation>
        </message>
        <message>
            <source>nohup does the same with SIGHUP, and there it is wanted.</source>
            <translation>nohup 对 SIGHUP 做的是同样的事，而在那里是有意为之。</translation>
        </message>
        <message>
            <source>A: exec</source>
            <translation>A：exec</translation>
        </message>
        <message>
            <source>A is double_fork now, and still ignores SIGTERM.</source>
            <translation>A 现在是 double_fork，仍忽略 SIGTERM。</translation>
        </message>
        <message>
            <source>Would a handler for SIGTERM survive exec as well?</source>
            <translation>SIGTERM 的处理程序经过 exec 也会保留吗？</translation>
        </message>
        <message>
            <source>No, handlers go back to the default: their code is gone.</source>
            <translation>不会，处理程序恢复为默认动作：它们的代码已不在。</translation>
        </message>
        <message>
            <source>Only what is ignored remains.</source>
            <translation>只有“被忽略”会保留。</translation>
        </message>
        <message>
            <source>you: kill C</source>
            <translation>您：kill C</translation>
        </message>
        <message>
            <source>Nothing happens. kill reported success.</source>
            <translation>什么也没有发生。kill 报告成功。</translation>
        </message>
        <message>
            <source>You stop the service with SIGTERM. Does it stop?</source>
            <translation>您用 SIGTERM 停止服务。它会停止吗？</translation>
        </message>
        <message>
            <source>An ignored signal is thrown away. A good daemon resets all signals to their defaults at its start, as daemon(7) asks.</source>
            <translation>被忽略的信号会被丢弃。好的守护进程按 daemon(7) 的要求，一启动就把所有信号重置为默认动作。</translation>
        </message>
        <message>
            <source>you: kill -9 C</source>
            <translation>您：kill -9 C</translation>
        </message>
        <message>
            <source>Gone, without a chance to save anything.</source>
            <translation>消失了，没有机会保存任何东西。</translation>
        </message>
        <message>
            <source>And with SIGKILL?</source>
            <translation>用 SIGKILL 呢？</translation>
        </message>
        <message>
            <source>Yes: it cannot be ignored.</source>
            <translation>会：它无法被忽略。</translation>
        </message>
        <message>
            <source>Service managers wait a while for SIGTERM to work, and then do the same.</source>
            <translation>服务管理器会等一会儿，看 SIGTERM 是否起作用，然后也这样做。</translation>
        </message>
        <message>
            <source>setsid: three effects and one refusal</source>
            <translation>setsid：三个效果与一次拒绝</translation>
        </message>
        <message>
            <source>A session is everything that was started from one login or one terminal window; a terminal controls at most one session. setsid() is how a process leaves: it starts a session of its own. It is the heart of becoming a daemon, and it is refused to the very process that you typed. Here you see to whom it is granted, and what it changes.</source>
            <translation>会话就是从一次登录或一个终端窗口启动的一切；一个终端最多控制一个会话。进程用 setsid() 离开：它开始自己的会话。这是成为守护进程的核心，而恰恰是您键入的那个进程会被拒绝。在这里您会看到谁获准调用它，以及它改变什么。</translation>
        </message>
        <message>
            <source>the program that you typed, leader of its group</source>
            <translation>您键入的程序，其进程组的组长</translation>
        </message>
        <message>
            <source>a member of B's session</source>
            <translation>B 的会话的成员</translation>
        </message>
        <message>
            <source>A: setsid()</source>
            <translation>A：setsid()</translation>
        </message>
        <message>
            <source>Refused: “Operation not permitted”, EPERM. Nothing has changed.</source>
            <translation>被拒绝：“Operation not permitted”（不允许的操作），EPERM。什么都没有改变。</translation>
        </message>
        <message>
            <source>You typed A at the prompt. Will setsid() work in it?</source>
            <translation>您在提示符下键入了 A。setsid() 在其中能成功吗？</translation>
        </message>
        <message>
            <source>No: EPERM.</source>
            <translation>不能：EPERM。</translation>
        </message>
        <message>
            <source>The shell made A the leader of a process group. A new session would need a group with A's number, and that number is taken: other members would be left in a group that spans two sessions.</source>
            <translation>shell 使 A 成为进程组的组长。新会话需要一个编号为 A 的进程组，而这个编号已被占用：否则其他成员就会留在一个横跨两个会话的进程组中。</translation>
        </message>
        <message>
            <source>The lab returns A's number, and A believes that it leads a session. /proc shows that it does not.</source>
            <translation>实验室返回 A 的编号，A 便以为自己是会话首进程。/proc 显示它不是。</translation>
        </message>
        <message>
            <source>“Any process can be made a daemon just like that.” Not the one that leads a process group: it must fork first.</source>
            <translation>“任何进程都可以轻易成为守护进程。”进程组的组长不行：它必须先 fork。</translation>
        </message>
        <message>
            <source>B is in A's group and in T's session, and leads neither: its own number is fresh.</source>
            <translation>B 在 A 的进程组和 T 的会话中，两者都不由它领导：它自己的编号是全新的。</translation>
        </message>
        <message>
            <source>Can B be a group leader right after the fork?</source>
            <translation>B 能在 fork 之后立即就是组长吗？</translation>
        </message>
        <message>
            <source>No. Its number is new, its group is inherited; and the kernel gives no process a number that still serves as a group or a session.</source>
            <translation>不能。它的编号是新的，它的进程组是继承来的；而且内核不会把仍被进程组或会话使用的编号给任何进程。</translation>
        </message>
        <message>
            <source>A fork is the trick that makes setsid() legal.</source>
            <translation>fork 正是使 setsid() 合法的窍门。</translation>
        </message>
        <message>
            <source>A carries on as if it were B, and is refused again.</source>
            <translation>A 会把自己当作 B 运行下去，并再次被拒绝。</translation>
        </message>
        <message>
            <source>Three effects in one call: a new session, a new group, no controlling terminal. Its parent is still A, and what it prints still appears.</source>
            <translation>一个调用三个效果：新的会话，新的进程组，没有控制终端。它的父进程仍是 A，它的输出仍会出现。</translation>
        </message>
        <message>
            <source>A, B's parent, still lives. Does setsid() work all the same?</source>
            <translation>B 的父进程 A 还活着。setsid() 照样能成功吗？</translation>
        </message>
        <message>
            <source>Yes. One need not be an orphan.</source>
            <translation>能。不必是孤儿进程。</translation>
        </message>
        <message>
            <source>B's number was free as a number of a group and of a session. A new session begins without a terminal, and B is its leader.</source>
            <translation>B 的编号作为进程组和会话的编号都是空闲的。新会话开始时没有终端，B 是它的首进程。</translation>
        </message>
        <message>
            <source>B stays in the terminal's session.</source>
            <translation>B 留在终端的会话中。</translation>
        </message>
        <message>
            <source>“A session group.” The word is session; only process groups are groups. A session holds groups, and a group lies wholly in one session.</source>
            <translation>“会话组。”正确的说法是会话；只有进程组才是组。会话包含进程组，而一个进程组完全处于一个会话之中。</translation>
        </message>
        <message>
            <source>B: setsid() again</source>
            <translation>B：再次 setsid()</translation>
        </message>
        <message>
            <source>Refused. B leads a session and a group now.</source>
            <translation>被拒绝。B 现在是会话首进程，也是进程组的组长。</translation>
        </message>
        <message>
            <source>And a second time?</source>
            <translation>第二次呢？</translation>
        </message>
        <message>
            <source>EPERM: B has become a group leader itself.</source>
            <translation>EPERM：B 自己已成为组长。</translation>
        </message>
        <message>
            <source>Whoever leads a session also leads a group.</source>
            <translation>会话首进程也是一个进程组的组长。</translation>
        </message>
        <message>
            <source>Nothing: it is refused in any case.</source>
            <translation>没有影响：反正会被拒绝。</translation>
        </message>
        <message>
            <source>M is a plain member of B's session: the same place as the daemon's after its second fork.</source>
            <translation>M 是 B 的会话的普通成员：与守护进程第二次 fork 之后的位置相同。</translation>
        </message>
        <message>
            <source>Does M lead a session?</source>
            <translation>M 是会话首进程吗？</translation>
        </message>
        <message>
            <source>No, B does.</source>
            <translation>不是，B 才是。</translation>
        </message>
        <message>
            <source>A child inherits session and group, as always.</source>
            <translation>子进程继承会话和进程组，向来如此。</translation>
        </message>
        <message>
            <source>B carries on as if it were M; it leads its session, and its next setsid() is refused.</source>
            <translation>B 会把自己当作 M 运行下去；它是会话首进程，下一次 setsid() 会被拒绝。</translation>
        </message>
        <message>
            <source>M: setsid()</source>
            <translation>M：setsid()</translation>
        </message>
        <message>
            <source>M has left B's session and leads one of its own.</source>
            <translation>M 离开了 B 的会话，成为自己会话的首进程。</translation>
        </message>
        <message>
            <source>Could the grandchild become a session leader again?</source>
            <translation>孙进程能再次成为会话首进程吗？</translation>
        </message>
        <message>
            <source>Yes, by calling setsid() itself.</source>
            <translation>能，只要自己调用 setsid()。</translation>
        </message>
        <message>
            <source>The rule only asks whether a group bears the caller's number. None bears M's.</source>
            <translation>规则只问是否有进程组使用调用者的编号。没有进程组使用 M 的编号。</translation>
        </message>
        <message>
            <source>M stays in B's session. Should B end, M would be like a daemon after its second fork.</source>
            <translation>M 留在 B 的会话中。如果 B 结束，M 就像第二次 fork 之后的守护进程。</translation>
        </message>
        <message>
            <source>“After the second fork it can never get a terminal.” Only as long as it does not call setsid() once more.</source>
            <translation>“第二次 fork 之后，它永远不会得到终端。”只有在它不再次调用 setsid() 的情况下才是这样。</translation>
        </message>
        <message>
            <source>A is still a copy of the supervisor. It will become the server.</source>
            <translation>A 还是监管进程的副本。它将变成服务器。</translation>
        </message>
        <message>
            <source>How many forks will this server need to be detached?</source>
            <translation>这个服务器要脱离，需要 fork 多少次？</translation>
        </message>
        <message>
            <source>This one, and the server does not do it itself.</source>
            <translation>就这一次，而且不是服务器自己做的。</translation>
        </message>
        <message>
            <source>The supervisor has to fork anyway: it stays the parent, and that is the whole point. A parent is told when its child ends, and with which status.</source>
            <translation>监管进程反正必须 fork：它仍是父进程，而这正是关键所在。子进程结束时，父进程会得知，也会得知结束的状态。</translation>
        </message>
        <message>
            <source>A leads a session without a terminal, and its parent is still S.</source>
            <translation>A 是一个没有终端的会话的首进程，它的父进程仍是 S。</translation>
        </message>
        <message>
            <source>Does a child that starts its own session lose its parent?</source>
            <translation>子进程开始自己的会话，会失去父进程吗？</translation>
        </message>
        <message>
            <source>No. Sessions and parents are independent of each other.</source>
            <translation>不会。会话和父进程互不相关。</translation>
        </message>
        <message>
            <source>The supervisor prepares each server in the same way, between fork() and exec(), so that no server has to do it. systemd does it so, too.</source>
            <translation>监管进程以同样的方式准备每个服务器，在 fork() 与 exec() 之间进行，这样服务器就不必自己做。systemd 也是这样做的。</translation>
        </message>
        <message>
            <source>The server stays in the terminal's session: Ctrl-C reaches it directly.</source>
            <translation>服务器留在终端的会话中：Ctrl-C 会直接到达它。</translation>
        </message>
        <message>
            <source>A: chdir("/"), /dev/null onto 0</source>
            <translation>A：chdir("/")，/dev/null 放到 0</translation>
        </message>
        <message>
            <source>Output and errors stay where the supervisor wants them: here, the terminal.</source>
            <translation>输出和错误留在监管进程想要的地方：这里是终端。</translation>
        </message>
        <message>
            <source>Why does the server keep its standard output?</source>
            <translation>服务器为什么保留它的标准输出？</translation>
        </message>
        <message>
            <source>Because that is its log. Where it goes is the supervisor's business.</source>
            <translation>因为那就是它的日志。日志去哪里，是监管进程的事。</translation>
        </message>
        <message>
            <source>Under systemd 1 and 2 lead to the journal, in a container to the runtime. The server just prints.</source>
            <translation>在 systemd 之下，1 和 2 通向 journal；在容器中，通向运行时。服务器只管输出。</translation>
        </message>
        <message>
            <source>The server runs in the lab's folder.</source>
            <translation>服务器在实验室的文件夹中运行。</translation>
        </message>
        <message>
            <source>A: exec(server)</source>
            <translation>A：exec(server)</translation>
        </message>
        <message>
            <source>The server runs. Look at its code: it prints, and works. No fork, no setsid, no pid file.</source>
            <translation>服务器在运行。请看它的代码：它输出，它工作。没有 fork，没有 setsid，没有 PID 文件。</translation>
        </message>
        <message>
            <source>What will exec() change of all that was prepared?</source>
            <translation>exec() 会改变已准备好的哪些东西？</translation>
        </message>
        <message>
            <source>Nothing: number, parent, session, directory and streams are kept.</source>
            <translation>什么也不改变：编号、父进程、会话、目录和标准流都会保留。</translation>
        </message>
        <message>
            <source>exec() replaces the program, not the process. For servers of today, daemon(7) recommends just this: leave the old steps out, run in the foreground, and let a supervisor do the rest.</source>
            <translation>exec() 替换的是程序，不是进程。对于如今的服务器，daemon(7) 推荐的正是这样：省去旧的步骤，在前台运行，其余的交给监管者。</translation>
        </message>
        <message>
            <source>“A long-running server has to turn itself into a daemon.” It had to, when the only way to start one was a shell. Under a supervisor it must not: a server that forks and leaves looks to its parent as if it had ended.</source>
            <translation>“长期运行的服务器必须把自己变成守护进程。”当 shell 是启动服务器的唯一途径时，确实必须如此。在监管之下则决不能这样：服务器 fork 后离开，在父进程看来就像已经结束。</translation>
        </message>
        <message>
            <source>The server has crashed, say. It is a zombie, and S has been woken by SIGCHLD.</source>
            <translation>假设服务器崩溃了。它是僵尸进程，S 被 SIGCHLD 唤醒。</translation>
        </message>
        <message>
            <source>Who learns first that the server has died?</source>
            <translation>谁最先得知服务器死了？</translation>
        </message>
        <message>
            <source>Its parent, the supervisor: the kernel tells it at once.</source>
            <translation>它的父进程，即监管进程：内核立即通知它。</translation>
        </message>
        <message>
            <source>A daemon that was adopted by process 1 dies unnoticed by those who care. Scripts then look every minute whether the number in a pid file is still alive, and may be looking at a stranger.</source>
            <translation>被 1 号进程收养的守护进程死去时，关心它的人毫不知情。于是脚本每分钟去查看 PID 文件中的编号是否还活着，而看到的可能是一个无关的进程。</translation>
        </message>
        <message>
            <source>S: waitpid(A)</source>
            <translation>S：waitpid(A)</translation>
        </message>
        <message>
            <source>S knows not only that A ended, but how: by signal 9.</source>
            <translation>S 不仅知道 A 结束了，还知道如何结束：被信号 9 结束。</translation>
        </message>
        <message>
            <source>Could anybody but S have learned the exit status?</source>
            <translation>除了 S，还有谁能得知退出状态吗？</translation>
        </message>
        <message>
            <source>No. It is told to the parent only.</source>
            <translation>没有。它只告诉父进程。</translation>
        </message>
        <message>
            <source>So a supervisor can tell a crash from an orderly end, and restart only after a crash.</source>
            <translation>因此监管进程能区分崩溃和正常结束，并且只在崩溃后才重新启动。</translation>
        </message>
        <message>
            <source>S: start it again</source>
            <translation>S：重新启动它</translation>
        </message>
        <message>
            <source>A new server, in the same state as the first.</source>
            <translation>一个新的服务器，状态与第一个相同。</translation>
        </message>
        <message>
            <source>Will B's umask, directory and signals be the same as A's were?</source>
            <translation>B 的 umask、目录和信号会与 A 的相同吗？</translation>
        </message>
        <message>
            <source>Yes: both have them from the same supervisor, not from whoever sat at a terminal.</source>
            <translation>会：两者都来自同一个监管进程，而不是来自碰巧坐在终端前的人。</translation>
        </message>
        <message>
            <source>A daemon that is started by hand inherits something different each time: your umask, your environment, your directory. Started by a supervisor it always begins in the same way.</source>
            <translation>手工启动的守护进程每次继承的东西都不同：您的 umask、您的环境变量、您的目录。由监管进程启动，则总是以同样的方式开始。</translation>
        </message>
        <message>
            <source>you: Ctrl-C</source>
            <translation>您：Ctrl-C</translation>
        </message>
        <message>
            <source>S has read its SIGINT and is about to do something; B got none.</source>
            <translation>S 已读取它的 SIGINT，即将采取行动；B 没有收到。</translation>
        </message>
        <message>
            <source>Who gets SIGINT: the supervisor, the server, or both?</source>
            <translation>谁收到 SIGINT：监管进程、服务器，还是两者都收到？</translation>
        </message>
        <message>
            <source>The supervisor only. The server is in another session.</source>
            <translation>只有监管进程。服务器在另一个会话中。</translation>
        </message>
        <message>
            <source>Ctrl-C goes to the foreground group of the terminal. How the server is stopped, the supervisor decides.</source>
            <translation>Ctrl-C 发给终端的前台进程组。如何停止服务器，由监管进程决定。</translation>
        </message>
        <message>
            <source>S: kill(B, SIGTERM)</source>
            <translation>S：kill(B, SIGTERM)</translation>
        </message>
        <message>
            <source>The server ended.</source>
            <translation>服务器结束了。</translation>
        </message>
        <message>
            <source>Can the supervisor hit a stranger by this number?</source>
            <translation>监管进程用这个编号会击中无关的进程吗？</translation>
        </message>
        <message>
            <source>No: B is its child, and keeps its number until S has waited for it.</source>
            <translation>不会：B 是它的子进程，在 S 等待它之前一直保留自己的编号。</translation>
        </message>
        <message>
            <source>Whoever stops a daemon by a pid file has no such certainty.</source>
            <translation>凭 PID 文件停止守护进程的人，就没有这样的把握。</translation>
        </message>
        <message>
            <source>The server runs on, and the supervisor waits for it in vain.</source>
            <translation>服务器继续运行，监管进程白白等待它。</translation>
        </message>
        <message>
            <source>S: waitpid(B)</source>
            <translation>S：waitpid(B)</translation>
        </message>
        <message>
            <source>Nothing of the server is left.</source>
            <translation>服务器什么也没有留下。</translation>
        </message>
        <message>
            <source>What would be left if S ended without waiting?</source>
            <translation>如果 S 不等待就结束，会留下什么？</translation>
        </message>
        <message>
            <source>A zombie for the reaper to clear away, or a server that still runs, as an orphan.</source>
            <translation>留给收养者去清理的僵尸进程，或者作为孤儿进程仍在运行的服务器。</translation>
        </message>
        <message>
            <source>A good supervisor leaves when all it started has ended.</source>
            <translation>好的监管进程在它所启动的一切都结束之后才退出。</translation>
        </message>
        <message>
            <source>The prompt is back, and nothing runs that you did not ask for.</source>
            <translation>提示符回来了，没有任何您未要求的东西在运行。</translation>
        </message>
        <message>
            <source>Before you daemonize anything: does it need to stay responsive for ever?</source>
            <translation>在把任何东西做成守护进程之前：它需要永远保持响应吗？</translation>
        </message>
        <message>
            <source>If yes, it is a server: run it under a supervisor. If it only has to run now and then, it is a cron job or a timer. If you merely do not want to wait for it, it is a background job or belongs in a queue.</source>
            <translation>如果需要，它就是服务器：在监管之下运行它。如果它只需偶尔运行，它就是 cron 任务或定时器。如果您只是不想等它，它就是后台作业，或者应放进队列。</translation>
        </message>
        <message>
            <source>Few programs need to be daemons, and of those fewer still need to make themselves one. Now that you have seen every step of it, you can tell which is which.</source>
            <translation>很少有程序需要成为守护进程，其中需要自己把自己变成守护进程的就更少了。现在您已看过每一步，可以分辨哪个是哪个了。</translation>
        </message>
        <message>
            <source>Without the dance: a server under a supervisor</source>
            <translation>不必大费周章：监管之下的服务器</translation>
        </message>
        <message>
            <source>Fork, setsid, fork, chdir, /dev/null: all of that was needed because a server was started from somebody's terminal and had to get away from it. If instead it is started by a program whose trade that is, the server does nothing of the kind. Here is a tiny supervisor, in the place of systemd, runit or a container's runtime, with a server that just runs in the foreground.</source>
            <translation>fork、setsid、fork、chdir、/dev/null：这一切之所以必要，是因为服务器是从某人的终端启动的，必须脱离那个终端。如果改由专门做这件事的程序来启动，服务器就完全不必这样做。这里有一个小小的监管进程，充当 systemd、runit 或容器运行时的角色，另有一个只管在前台运行的服务器。</translation>
        </message>
        <message>
            <source>the supervisor</source>
            <translation>监管进程</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>the server, started again</source>
            <translation>服务器，再次启动</translation>
        </message>
        <message>
            <source>Zombies: dead, but not yet asked about</source>
            <translation>僵尸进程：已死，但尚未被询问</translation>
        </message>
        <message>
            <source>A process that has ended leaves one thing behind: the answer to the question how it ended. Until its parent has asked, it stays in the table as a zombie. A zombie does nothing, and nothing can be done to it. Here children die in different ways, and a parent dies before it has asked.</source>
            <translation>已结束的进程会留下一样东西：对“它如何结束”这个问题的回答。在父进程询问之前，它作为僵尸进程留在进程表中。僵尸进程什么也不做，也无法对它做什么。这里，子进程以不同的方式死去，还有一个父进程在询问之前就死了。</translation>
        </message>
        <message>
            <source>the program that you typed; it adopts orphans</source>
            <translation>您键入的程序；它收养孤儿进程</translation>
        </message>
        <message>
            <source>the parent</source>
            <translation>父进程</translation>
        </message>
        <message>
            <source>a child</source>
            <translation>一个子进程</translation>
        </message>
        <message>
            <source>another child</source>
            <translation>另一个子进程</translation>
        </message>
        <message>
            <source>a child that nobody wants to hear of</source>
            <translation>一个没有人想知道其下落的子进程</translation>
        </message>
        <message>
            <source>R, P: start the family</source>
            <translation>R、P：组建家族</translation>
        </message>
        <message>
            <source>R offers to adopt orphans and has a child, P; and P has two, C and D. Nobody has died yet.</source>
            <translation>R 表示愿意收养孤儿进程，并有一个子进程 P；P 有两个子进程，C 和 D。还没有谁死去。</translation>
        </message>
        <message>
            <source>When C dies, who has to ask how it ended?</source>
            <translation>C 死去时，谁必须询问它如何结束？</translation>
        </message>
        <message>
            <source>P, its parent, and nobody else may.</source>
            <translation>它的父进程 P，别的进程都不可以。</translation>
        </message>
        <message>
            <source>Only a parent can wait for a child.</source>
            <translation>只有父进程才能等待子进程。</translation>
        </message>
        <message>
            <source>R adopts nobody: when P dies, D goes to the system's reaper, which clears it away at once.</source>
            <translation>R 谁也不收养：P 死去时，D 归系统的收养者，后者立即清理它。</translation>
        </message>
        <message>
            <source>C: exit 7</source>
            <translation>C：exit 7</translation>
        </message>
        <message>
            <source>C is a zombie: memory, files and folder are given back, but pid, parent, group, session and the exit code 7 remain.</source>
            <translation>C 是僵尸进程：内存、文件和文件夹都已归还，但 pid、父进程、进程组、会话和退出码 7 仍然保留。</translation>
        </message>
        <message>
            <source>How much memory does a zombie hold?</source>
            <translation>僵尸进程占用多少内存？</translation>
        </message>
        <message>
            <source>Next to none: only its entry in the table of processes.</source>
            <translation>几乎没有：只有它在进程表中的条目。</translation>
        </message>
        <message>
            <source>The kernel keeps what the parent may still ask for, and nothing else. Until then the number is not used again.</source>
            <translation>内核保留父进程可能还会询问的东西，此外什么也不保留。在那之前，编号不会被重新使用。</translation>
        </message>
        <message>
            <source>kill reports success, and nothing has changed.</source>
            <translation>kill 报告成功，而什么都没有改变。</translation>
        </message>
        <message>
            <source>Does kill -9 remove the zombie?</source>
            <translation>kill -9 能清除僵尸进程吗？</translation>
        </message>
        <message>
            <source>No. It is dead already.</source>
            <translation>不能。它已经死了。</translation>
        </message>
        <message>
            <source>There is nobody left who could be killed. Only the parent can help.</source>
            <translation>已没有可以杀死的对象。只有父进程能解决。</translation>
        </message>
        <message>
            <source>P: waitpid(C)</source>
            <translation>P：waitpid(C)</translation>
        </message>
        <message>
            <source>P learns that C ended with 7, and C disappears.</source>
            <translation>P 得知 C 以 7 结束，C 随即消失。</translation>
        </message>
        <message>
            <source>Which call removes a zombie?</source>
            <translation>哪个调用能清除僵尸进程？</translation>
        </message>
        <message>
            <source>wait() or waitpid() in its parent.</source>
            <translation>在其父进程中调用 wait() 或 waitpid()。</translation>
        </message>
        <message>
            <source>The answer is given once. After that the number is free.</source>
            <translation>回答只给一次。此后编号就空闲了。</translation>
        </message>
        <message>
            <source>C stays a zombie as long as P lives.</source>
            <translation>只要 P 活着，C 就一直是僵尸进程。</translation>
        </message>
        <message>
            <source>D: exit 3</source>
            <translation>D：exit 3</translation>
        </message>
        <message>
            <source>A second zombie. P will not ask about this one.</source>
            <translation>第二个僵尸进程。P 不会询问这一个。</translation>
        </message>
        <message>
            <source>In which state will D be?</source>
            <translation>D 会处于什么状态？</translation>
        </message>
        <message>
            <source>Z: its parent has not waited for it.</source>
            <translation>Z：它的父进程还没有等待它。</translation>
        </message>
        <message>
            <source>P was sent SIGCHLD, and that signal is ignored unless one handles it.</source>
            <translation>已向 P 发送 SIGCHLD，而这个信号如果没有处理程序就会被忽略。</translation>
        </message>
        <message>
            <source>P: exit</source>
            <translation>P：exit</translation>
        </message>
        <message>
            <source>Two zombies: P, and D whom R has adopted. A dead child is adopted like a living one.</source>
            <translation>两个僵尸进程：P，以及被 R 收养的 D。死去的子进程也像活着的一样被收养。</translation>
        </message>
        <message>
            <source>What becomes of the zombie D when its parent dies?</source>
            <translation>父进程死去时，僵尸进程 D 会怎样？</translation>
        </message>
        <message>
            <source>The reaper gets it, and has to ask about it.</source>
            <translation>收养者得到它，并且必须询问它。</translation>
        </message>
        <message>
            <source>An init process asks about its adopted dead at once. R does not yet: that is what a container looks like whose first process was not made for it, one full of zombies.</source>
            <translation>init 进程会立即询问它收养的死者。R 暂时还没有：如果容器的第一个进程不是为此而设计的，看起来就是这样，满是僵尸进程。</translation>
        </message>
        <message>
            <source>R: wait() until nobody is left</source>
            <translation>R：wait()，直到一个也不剩</translation>
        </message>
        <message>
            <source>Both are gone. A third wait() failed with ECHILD: R has no children any more.</source>
            <translation>两者都消失了。第三次 wait() 以 ECHILD 失败：R 已没有子进程。</translation>
        </message>
        <message>
            <source>How many dead does R clear away?</source>
            <translation>R 清理了多少个死者？</translation>
        </message>
        <message>
            <source>Two: its own child P, and the adopted D.</source>
            <translation>两个：它自己的子进程 P，以及收养的 D。</translation>
        </message>
        <message>
            <source>Whoever adopts takes over the duty to wait.</source>
            <translation>谁收养，谁就接过等待的职责。</translation>
        </message>
        <message>
            <source>Both zombies stay until R ends itself.</source>
            <translation>两个都一直是僵尸进程，直到 R 自己结束。</translation>
        </message>
        <message>
            <source>R: ignores SIGCHLD, forks; E: exit</source>
            <translation>R：忽略 SIGCHLD，然后 fork；E：exit</translation>
        </message>
        <message>
            <source>E was born and has died, and left no zombie.</source>
            <translation>E 产生又死去，没有留下僵尸进程。</translation>
        </message>
        <message>
            <source>R has not waited for E. Is E a zombie?</source>
            <translation>R 没有等待 E。E 是僵尸进程吗？</translation>
        </message>
        <message>
            <source>Who explicitly ignores SIGCHLD tells the kernel that it will never ask: the dead are then cleared away at once. To ignore it by default is not the same.</source>
            <translation>显式忽略 SIGCHLD 的进程等于告诉内核它永远不会询问：于是死者立即被清理。默认的忽略则与此不同。</translation>
        </message>
        <message>
            <source>E becomes a zombie until R waits for it.</source>
            <translation>E 成为僵尸进程，直到 R 等待它。</translation>
        </message>
        <message>
            <source>R: wait()</source>
            <translation>R：wait()</translation>
        </message>
        <message>
            <source>“No child processes”, ECHILD: the answer is lost for ever.</source>
            <translation>“No child processes”（没有子进程），ECHILD：回答永远丢失了。</translation>
        </message>
        <message>
            <source>Can R still learn that E ended with 1?</source>
            <translation>R 还能得知 E 以 1 结束吗？</translation>
        </message>
        <message>
            <source>No: wait() fails with ECHILD.</source>
            <translation>不能：wait() 以 ECHILD 失败。</translation>
        </message>
        <message>
            <source>And the setting is inherited over fork and exec: a program that was started so wonders why it never learns how its children end.</source>
            <translation>而且这项设置经过 fork 和 exec 会被继承：这样启动的程序会纳闷，为什么从来得不到子进程如何结束的消息。</translation>
        </message>
        <message>
            <source>Nothing: there is nobody to wait for.</source>
            <translation>没有影响：没有可等待的进程。</translation>
        </message>
    </context>
</TS>
