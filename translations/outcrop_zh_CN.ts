<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ArchiveDrop</name>
    <message>
        <source>Drop to import the image archive</source>
        <translation>拖放到此处以导入镜像归档</translation>
    </message>
</context>
<context>
    <name>BlanksButton</name>
    <message>
        <source>All spaces count in the difference</source>
        <translation>差异中计入所有空格</translation>
    </message>
    <message>
        <source>Ignore how many spaces there are</source>
        <translation>忽略空格的数量</translation>
    </message>
    <message>
        <source>Ignore all spaces</source>
        <translation>忽略所有空格</translation>
    </message>
    <message>
        <source>Spaces in the difference</source>
        <translation>差异中的空格</translation>
    </message>
    <message>
        <source>Ignore spaces at line ends</source>
        <translation>忽略行尾空格</translation>
    </message>
</context>
<context>
    <name>BytesView</name>
    <message>
        <source>Up to %1 can be copied.</source>
        <translation>最多可复制 %1。</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>已复制 %1。</translation>
    </message>
</context>
<context>
    <name>ChangeActs</name>
    <message>
        <source>Undo put back</source>
        <translation>撤销还原</translation>
    </message>
    <message>
        <source>Gives the container back what was put back last.</source>
        <translation>将容器恢复为上次还原之前的内容。</translation>
    </message>
    <message>
        <source>Save all changes…</source>
        <translation>保存全部更改…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>还原…</translation>
    </message>
    <message>
        <source>This can&apos;t be put back.</source>
        <translation>此项无法还原。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>“%1” becomes what the image has there:</source>
        <translation>“%1”将恢复为镜像中的内容：</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 将被删除</translation>
    </message>
    <message>
        <source>%1 is restored</source>
        <translation>%1 将被恢复</translation>
    </message>
    <message>
        <source>%1 gets its mode and owner</source>
        <translation>%1 将恢复其权限和所有者</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>…另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone as long as the container is there.</source>
        <translation>只要容器还在，就可以撤销。</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>还原 %1</translation>
    </message>
    <message>
        <source>Undo put back in %1</source>
        <translation>撤销 %1 中的还原</translation>
    </message>
    <message>
        <source>What was put back can&apos;t be taken back.</source>
        <translation>无法撤销该还原。</translation>
    </message>
    <message>
        <source>Commit only this…</source>
        <translation>仅将此项提交为镜像…</translation>
    </message>
    <message numerus="yes">
        <source>Commit only these %Ln paths…</source>
        <translation>
            <numerusform>仅将这 %Ln 个路径提交为镜像…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln paths…</source>
        <translation>
            <numerusform>还原 %Ln 个路径…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths become what the image has there:</source>
        <translation>
            <numerusform>%Ln 个路径将恢复为镜像中的内容：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln paths</source>
        <translation>
            <numerusform>还原 %Ln 个路径</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays: something is mounted there</source>
        <translation>%1 保留：那里挂载了内容</translation>
    </message>
    <message>
        <source>“%1” has changed again what was put back:</source>
        <translation>“%1”再次更改了已还原的内容：</translation>
    </message>
    <message>
        <source>What is there now is lost.</source>
        <translation>现有内容将丢失。</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Layers of the container</source>
        <translation>容器的层</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>正在查找更改…</translation>
    </message>
    <message>
        <source>The container&apos;s changes could not be read.</source>
        <translation>无法读取容器的更改。</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>没有任何更改</translation>
    </message>
    <message>
        <source>What the container writes shows here as it happens.</source>
        <translation>容器写入的内容会实时显示在这里。</translation>
    </message>
    <message>
        <source>The container&apos;s files are those of its image.</source>
        <translation>容器的文件与其镜像的文件一致。</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>This step changed no file</source>
        <translation>此步骤未更改任何文件</translation>
    </message>
    <message>
        <source>It only changed the image&apos;s configuration.</source>
        <translation>它只更改了镜像的配置。</translation>
    </message>
    <message>
        <source>The layer&apos;s files could not be read.</source>
        <translation>无法读取该层的文件。</translation>
    </message>
    <message>
        <source>This is no regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>It has no content to compare.</source>
        <translation>没有可比较的内容。</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>这是一个链接</translation>
    </message>
    <message>
        <source>It pointed to “%1”, now to “%2”.</source>
        <translation>原先指向“%1”，现在指向“%2”。</translation>
    </message>
    <message>
        <source>It points to “%1”.</source>
        <translation>指向“%1”。</translation>
    </message>
    <message>
        <source>It pointed to “%1”.</source>
        <translation>原先指向“%1”。</translation>
    </message>
    <message>
        <source>image → %1</source>
        <translation>镜像 → %1</translation>
    </message>
    <message>
        <source>Choose a running container first.</source>
        <translation>请先选择一个正在运行的容器。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type an act, or a name to go to</source>
        <translation>输入操作，或要前往的名称</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可执行的操作</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
</context>
<context>
    <name>CommandStrip</name>
    <message>
        <source>The same as a command</source>
        <translation>等效命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>The copy has the secrets that are hidden here.</source>
        <translation>复制的命令包含此处隐藏的机密。</translation>
    </message>
    <message>
        <source>This command does the same in a terminal.</source>
        <translation>在终端中运行此命令效果相同。</translation>
    </message>
</context>
<context>
    <name>CommitChoice</name>
    <message>
        <source>The layer to be</source>
        <translation>将生成的层</translation>
    </message>
    <message>
        <source>Changes to be taken</source>
        <translation>要采用的更改</translation>
    </message>
    <message>
        <source>In the layer</source>
        <translation>在层中</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>a whiteout that hides it</source>
        <translation>隐藏它的 whiteout</translation>
    </message>
    <message>
        <source>the directory&apos;s mode and owner</source>
        <translation>目录的权限和所有者</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>the whole file again</source>
        <translation>整个文件再存一份</translation>
    </message>
    <message>
        <source>these lines</source>
        <translation>这些行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories</source>
        <translation>
            <numerusform>%Ln 个文件和目录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whiteouts</source>
        <translation>
            <numerusform>%Ln 个 whiteout</numerusform>
        </translation>
    </message>
    <message>
        <source>The layer: %1</source>
        <translation>层：%1</translation>
    </message>
</context>
<context>
    <name>CommitDialog</name>
    <message>
        <source>Commit container</source>
        <translation>提交容器</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>An image of “%1” as it is now</source>
        <translation>将“%1”的当前状态存为镜像</translation>
    </message>
    <message>
        <source>name:tag, or empty for an image without a name</source>
        <translation>名称:标签，留空则镜像没有名称</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>镜像名称</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>提交说明</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>名称由小写字母、数字和分隔符组成，后接“:”和标签。</translation>
    </message>
    <message>
        <source>Volumes and mounts are not part of the image.</source>
        <translation>卷和挂载不包含在镜像中。</translation>
    </message>
    <message>
        <source>Tick at least one change.</source>
        <translation>请至少勾选一项更改。</translation>
    </message>
    <message>
        <source>How it runs, one instruction a line</source>
        <translation>运行方式，每行一条指令</translation>
    </message>
    <message>
        <source>As a Dockerfile…</source>
        <translation>作为 Dockerfile…</translation>
    </message>
    <message>
        <source>The container changed no file: no layer is added.</source>
        <translation>容器未更改任何文件：不会添加层。</translation>
    </message>
    <message>
        <source>“%1” stays: a commit adds and replaces settings, it takes none away.</source>
        <translation>“%1”会保留：提交只添加和替换设置，不会移除。</translation>
    </message>
</context>
<context>
    <name>CommitSettings</name>
    <message>
        <source>“%1” can&apos;t be changed by a commit. Use CMD, ENTRYPOINT, ENV, EXPOSE, LABEL, ONBUILD, USER, VOLUME or WORKDIR.</source>
        <translation>提交无法更改“%1”。请使用 CMD、ENTRYPOINT、ENV、EXPOSE、LABEL、ONBUILD、USER、VOLUME 或 WORKDIR。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
</context>
<context>
    <name>CompareFilters</name>
    <message>
        <source>Only where one of these differs</source>
        <translation>仅列出以下任一项不同的</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>链接目标</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>设备号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>大小下限</translation>
    </message>
    <message>
        <source>10k</source>
        <translation>10k</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>大小上限</translation>
    </message>
    <message>
        <source>1.5MB</source>
        <translation>1.5MB</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Also list what differs in its time only</source>
        <translation>也列出仅时间不同的</translation>
    </message>
    <message>
        <source>Similar files count as renamed, from</source>
        <translation>相似文件视为重命名，起点</translation>
    </message>
    <message>
        <source>Files of the same content always do. This reads texts of up to a megabyte, and takes longer.</source>
        <translation>内容相同的文件始终视为重命名。此项会读取最大一兆字节的文本，耗时更长。</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of two files has to be the same</source>
        <translation>两个文件必须相同的比例</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Filters by what differs and by size, and what counts as a difference</source>
        <translation>按不同之处和大小筛选，以及什么算作差异</translation>
    </message>
    <message>
        <source>This is no size. Write 10k, 1.5MB or 4MiB.</source>
        <translation>这不是有效大小。请填写 10k、1.5MB 或 4MiB。</translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation>未筛选</translation>
    </message>
    <message>
        <source>Filters are set</source>
        <translation>已设置筛选</translation>
    </message>
    <message>
        <source>No filters are set.</source>
        <translation>未设置任何筛选。</translation>
    </message>
</context>
<context>
    <name>CompareListPane</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compared before</source>
        <translation>最近比较</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <translation>交换“之前”与“之后”</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>立即比较</translation>
    </message>
    <message>
        <source>Choose what to compare first.</source>
        <translation>请先选择要比较的内容。</translation>
    </message>
    <message>
        <source>Add a third side…</source>
        <translation>添加第三方…</translation>
    </message>
    <message>
        <source>Shows who changed what, where two things come from the same base: a new base, and what is yours</source>
        <translation>当两者来自同一基础时（新基础与您的版本），显示谁更改了什么</translation>
    </message>
    <message>
        <source>Remove the third side</source>
        <translation>移除第三方</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Old base</source>
        <translation>旧基础镜像</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>新基础镜像</translation>
    </message>
    <message>
        <source>There are three sides already.</source>
        <translation>已有三方。</translation>
    </message>
    <message>
        <source>There are only two sides.</source>
        <translation>只有两方。</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>The line that does the same in a terminal</source>
        <translation>在终端中效果相同的命令</translation>
    </message>
    <message>
        <source>What differs between two things?</source>
        <translation>两者有何差异？</translation>
    </message>
    <message>
        <source>Looking for what differs…</source>
        <translation>正在查找差异…</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Both have the same files with the same content, modes and owners.</source>
        <translation>两者的文件相同，内容、权限和所有者也相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>新增 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>删除 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>重命名 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The two could not be compared.</source>
        <translation>无法比较这两者。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saves what differs as a patch or as a layer</source>
        <translation>将差异保存为补丁或层</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>尚未进行比较。</translation>
    </message>
    <message>
        <source>Layers of both</source>
        <translation>两者的层</translation>
    </message>
    <message>
        <source>Open both as folders</source>
        <translation>将两者作为文件夹打开</translation>
    </message>
    <message>
        <source>Only images and containers are opened as folders: volumes and folders are some already.</source>
        <translation>只有镜像和容器才需要作为文件夹打开：卷和文件夹本来就是。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <source>Show what differs in files</source>
        <translation>显示文件差异</translation>
    </message>
    <message>
        <source>Show what differs in packages</source>
        <translation>显示软件包差异</translation>
    </message>
    <message>
        <source>Choose two images, containers, volumes, folders or archives at the left. Some layers of an image are written as NAME@1..2, a commit of a git repository as git:FOLDER@HEAD.</source>
        <translation>在左侧选择两个镜像、容器、卷、文件夹或归档。镜像的部分层可写作 NAME@1..2，git 仓库的提交可写作 git:FOLDER@HEAD。</translation>
    </message>
    <message>
        <source>This is for two sides.</source>
        <translation>此操作仅适用于两方。</translation>
    </message>
    <message>
        <source>The three could not be compared.</source>
        <translation>无法比较这三者。</translation>
    </message>
    <message>
        <source>Packages are not read from git: check the files out, and compare their folder.</source>
        <translation>不从 git 读取软件包：请检出文件，再比较其文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files too many or too large to look whether they are similar</source>
        <translation>
            <numerusform>%Ln 个文件过多或过大，未检查是否相似</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparedPackages</name>
    <message>
        <source>Copy package change</source>
        <translation>复制软件包变更</translation>
    </message>
    <message>
        <source>Show what records the package</source>
        <translation>显示记录该软件包的文件</translation>
    </message>
    <message>
        <source>What happened to packages</source>
        <translation>软件包的变化</translation>
    </message>
    <message>
        <source>Shows or hides these changes.</source>
        <translation>显示或隐藏这些更改。</translation>
    </message>
    <message>
        <source>Filter packages</source>
        <translation>筛选软件包</translation>
    </message>
    <message>
        <source>Compare the packages of %1</source>
        <translation>比较 %1 的软件包</translation>
    </message>
    <message>
        <source>Reading the package databases of both…</source>
        <translation>正在读取两者的软件包数据库…</translation>
    </message>
    <message>
        <source>The packages of the two could not be compared.</source>
        <translation>无法比较两者的软件包。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installed</source>
        <translation>
            <numerusform>安装 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>移除 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upgraded</source>
        <translation>
            <numerusform>升级 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downgraded</source>
        <translation>
            <numerusform>降级 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No package database in either of the two</source>
        <translation>两者都没有软件包数据库</translation>
    </message>
    <message>
        <source>Neither dpkg, apk, rpm, pip nor npm has recorded anything that is installed.</source>
        <translation>dpkg、apk、rpm、pip 和 npm 都没有安装记录。</translation>
    </message>
    <message>
        <source>The same packages</source>
        <translation>软件包相同</translation>
    </message>
    <message>
        <source>Both have the same packages in the same versions.</source>
        <translation>两者的软件包及其版本均相同。</translation>
    </message>
    <message>
        <source>%1, layer %2: %3</source>
        <translation>%1，第 %2 层：%3</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>What is removed</source>
        <translation>将删除的内容</translation>
    </message>
</context>
<context>
    <name>ContainerActions</name>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>强制终止</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>提交为镜像…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>已启动 %1。</translation>
    </message>
    <message>
        <source>The container “%1” could not be started.</source>
        <translation>无法启动容器“%1”。</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>已停止 %1。</translation>
    </message>
    <message>
        <source>The container “%1” could not be stopped.</source>
        <translation>无法停止容器“%1”。</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>强制终止 %1</translation>
    </message>
    <message>
        <source>Killed %1.</source>
        <translation>已强制终止 %1。</translation>
    </message>
    <message>
        <source>The container “%1” could not be killed.</source>
        <translation>无法强制终止容器“%1”。</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>Made an image of %1.</source>
        <translation>已将 %1 提交为镜像。</translation>
    </message>
    <message>
        <source>The container “%1” could not be committed.</source>
        <translation>无法提交容器“%1”。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>The container “%1” could not be removed.</source>
        <translation>无法删除容器“%1”。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Ctrl+Alt+I</source>
        <translation>Ctrl+Alt+I</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Choose a container first.</source>
        <translation>请先选择一个容器。</translation>
    </message>
    <message numerus="yes">
        <source>Start %n containers</source>
        <translation>
            <numerusform>启动 %n 个容器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n containers</source>
        <translation>
            <numerusform>停止 %n 个容器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill %n containers</source>
        <translation>
            <numerusform>强制终止 %n 个容器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n containers…</source>
        <translation>
            <numerusform>删除 %n 个容器…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one container.</source>
        <translation>请只选择一个容器。</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n 个容器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n containers.</source>
        <translation>
            <numerusform>已启动 %n 个容器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be started.</source>
        <translation>
            <numerusform>无法启动 %n 个容器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped %n containers.</source>
        <translation>
            <numerusform>已停止 %n 个容器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be stopped.</source>
        <translation>
            <numerusform>无法停止 %n 个容器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Killed %n containers.</source>
        <translation>
            <numerusform>已强制终止 %n 个容器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be killed.</source>
        <translation>
            <numerusform>无法强制终止 %n 个容器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n containers</source>
        <translation>
            <numerusform>删除 %n 个容器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n containers.</source>
        <translation>
            <numerusform>已删除 %n 个容器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be removed.</source>
        <translation>
            <numerusform>无法删除 %n 个容器。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>The container is now named %1.</source>
        <translation>容器现在名为 %1。</translation>
    </message>
    <message>
        <source>The container “%1” could not be renamed.</source>
        <translation>无法重命名容器“%1”。</translation>
    </message>
    <message>
        <source>Drop a folder on an image to run it with the folder mounted.</source>
        <translation>将文件夹拖放到镜像上，即可挂载该文件夹并运行。</translation>
    </message>
    <message>
        <source>Dockerfile from changes…</source>
        <translation>由更改生成 Dockerfile…</translation>
    </message>
    <message>
        <source>No Dockerfile could be made of “%1”.</source>
        <translation>无法由“%1”生成 Dockerfile。</translation>
    </message>
    <message>
        <source>Save the Dockerfile of %1</source>
        <translation>保存 %1 的 Dockerfile</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>The Dockerfile of “%1” could not be saved.</source>
        <translation>无法保存“%1”的 Dockerfile。</translation>
    </message>
    <message>
        <source>Mount a folder…</source>
        <translation>挂载文件夹…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+V</source>
        <translation>Ctrl+Alt+V</translation>
    </message>
    <message>
        <source>It does not run: its mounts were chosen when it was made. Start it first.</source>
        <translation>它没有运行：其挂载在创建时已确定。请先启动它。</translation>
    </message>
    <message>
        <source>“%1” does not run: start it to mount the folder into it, or drop it on a directory of its files to copy it in.</source>
        <translation>“%1”没有运行：启动它以挂载该文件夹，或将其拖放到其文件的某个目录上以复制进来。</translation>
    </message>
    <message>
        <source>Rebase onto…</source>
        <translation>变基到…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Open as a folder</source>
        <translation>作为文件夹打开</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Open its changes as a folder</source>
        <translation>将其更改作为文件夹打开</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>关闭文件夹</translation>
    </message>
    <message>
        <source>Who changed what could not be found out.</source>
        <translation>无法查明谁更改了什么。</translation>
    </message>
    <message>
        <source>Rebase %1 onto %2</source>
        <translation>将 %1 变基到 %2</translation>
    </message>
    <message>
        <source>Made an image of %1 on %2.</source>
        <translation>已在 %2 上创建 %1 的镜像。</translation>
    </message>
    <message>
        <source>The container “%1” could not be rebased.</source>
        <translation>无法变基容器“%1”。</translation>
    </message>
    <message>
        <source>Undo the rebase of %1</source>
        <translation>撤销 %1 的变基</translation>
    </message>
    <message>
        <source>The image made of %1 is gone again.</source>
        <translation>由 %1 创建的镜像已移除。</translation>
    </message>
    <message>
        <source>The image made of “%1” could not be removed.</source>
        <translation>无法移除由“%1”创建的镜像。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>重启 %1</translation>
    </message>
    <message>
        <source>Restarted %1.</source>
        <translation>已重启 %1。</translation>
    </message>
    <message>
        <source>The container “%1” could not be restarted.</source>
        <translation>无法重启容器“%1”。</translation>
    </message>
</context>
<context>
    <name>ContainerDetailPane</name>
    <message>
        <source>Views of the container</source>
        <translation>容器视图</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>挂载</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>No containers yet</source>
        <translation>还没有容器</translation>
    </message>
    <message>
        <source>A container is an image that runs, with a layer of its own for what it changes. Choose an image and run it.</source>
        <translation>容器是运行中的镜像，并有自己的一层来保存更改。选择一个镜像并运行它。</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>前往镜像</translation>
    </message>
    <message>
        <source>No container is chosen</source>
        <translation>未选择容器</translation>
    </message>
    <message>
        <source>Choose one in the list to see what it changed.</source>
        <translation>在列表中选择一个容器，查看它更改了什么。</translation>
    </message>
    <message>
        <source>The container&apos;s configuration could not be read.</source>
        <translation>无法读取容器的配置。</translation>
    </message>
    <message>
        <source>Nothing can be copied in: this container was made with --read-only.</source>
        <translation>无法复制进来：此容器是以 --read-only 创建的。</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
</context>
<context>
    <name>ContainerTexts</name>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
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
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>已退出，退出码 %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>writable layer</source>
        <translation>可写层</translation>
    </message>
    <message numerus="yes">
        <source>%n changes · live</source>
        <translation>
            <numerusform>%n 项更改 · 实时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>What the container changed: %1</source>
        <translation>容器的更改：%1</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>镜像 ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>进程 ID</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Image&apos;s files are read-only</source>
        <translation>镜像的文件只读</translation>
    </message>
    <message>
        <source>Removed when it ends</source>
        <translation>结束后删除</translation>
    </message>
    <message>
        <source>Published ports</source>
        <translation>已发布的端口</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
</context>
<context>
    <name>ContainersListPane</name>
    <message>
        <source>Search containers</source>
        <translation>搜索容器</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
</context>
<context>
    <name>ContainersModel</name>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>未能启动</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>running · %1</source>
        <translation>运行中 · %1</translation>
    </message>
    <message>
        <source>exited %1</source>
        <translation>已退出 %1</translation>
    </message>
    <message>
        <source>exited %1 · %2</source>
        <translation>已退出 %1 · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
</context>
<context>
    <name>ContentChangeText</name>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members differ only in time.</source>
        <translation>
            <numerusform>%Ln 个条目仅时间不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The archives have the same members.</source>
        <translation>两个归档的条目相同。</translation>
    </message>
    <message>
        <source>The archives have the same members, packed in another way.</source>
        <translation>两个归档的条目相同，只是打包方式不同。</translation>
    </message>
    <message>
        <source>Of the archive&apos;s members %1 were added, %2 removed, %3 changed.</source>
        <translation>归档中的条目：新增 %1 个，删除 %2 个，更改 %3 个。</translation>
    </message>
    <message>
        <source>The databases have the same schema and rows, stored in another way.</source>
        <translation>两个数据库的架构和行相同，只是存储方式不同。</translation>
    </message>
    <message>
        <source>Of the rows %1 were added, %2 removed, %3 changed.</source>
        <translation>行：新增 %1 行，删除 %2 行，更改 %3 行。</translation>
    </message>
    <message>
        <source>The schema is the same.</source>
        <translation>架构相同。</translation>
    </message>
    <message>
        <source>Of the schema %1 were added, %2 removed, %3 changed.</source>
        <translation>架构：新增 %1 项，删除 %2 项，更改 %3 项。</translation>
    </message>
    <message>
        <source>%1 % of the file was there before (%2 in place, %3 moved). %4 were removed, %5 inserted.</source>
        <translation>文件的 %1% 之前已存在（%2 位置未变，%3 已移动）。删除 %4，插入 %5。</translation>
    </message>
    <message>
        <source>The content is the same.</source>
        <translation>内容相同。</translation>
    </message>
    <message>
        <source>Before it was of another kind: %1, now: %2.</source>
        <translation>之前的类型不同：之前为 %1，现在为 %2。</translation>
    </message>
    <message>
        <source>The files differ.</source>
        <translation>两个文件不同。</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>节</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Table %1: %2 rows added, %3 removed, %4 changed</source>
        <translation>表 %1：新增 %2 行，删除 %3 行，更改 %4 行</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>…另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>From, before</source>
        <translation>起始（之前）</translation>
    </message>
    <message>
        <source>From, after</source>
        <translation>起始（之后）</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>已插入</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>program or library</source>
        <translation>程序或库</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>解压后大小</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Bits per sample</source>
        <translation>每样本位数</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>每像素位数</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>分量</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation>字节序</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器架构</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Position independent</source>
        <translation>位置无关</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>解释器</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>链接方式</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>Library name</source>
        <translation>库名称</translation>
    </message>
    <message>
        <source>RPATH</source>
        <translation>RPATH</translation>
    </message>
    <message>
        <source>RUNPATH</source>
        <translation>RUNPATH</translation>
    </message>
    <message>
        <source>Build ID</source>
        <translation>构建 ID</translation>
    </message>
    <message>
        <source>RELRO</source>
        <translation>RELRO</translation>
    </message>
    <message>
        <source>BIND_NOW</source>
        <translation>BIND_NOW</translation>
    </message>
    <message>
        <source>NX stack</source>
        <translation>NX 栈</translation>
    </message>
    <message>
        <source>Stripped</source>
        <translation>已去除符号</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>页大小</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>空闲页</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志模式</translation>
    </message>
    <message>
        <source>User version</source>
        <translation>用户版本</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>应用程序 ID</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Distinct bytes</source>
        <translation>不同字节数</translation>
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
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>%1 of binary data</source>
        <translation>%1 二进制数据</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>… there are more rows</source>
        <translation>…还有更多行</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>节</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <translation>部分内容无法读取：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CopyIn</name>
    <message>
        <source>Copy into %1</source>
        <translation>复制到 %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln things.</source>
        <translation>
            <numerusform>已复制 %Ln 个项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied into “%1”.</source>
        <translation>没有任何内容复制到“%1”。</translation>
    </message>
    <message>
        <source>Take back the copy into %1</source>
        <translation>撤回复制到 %1 的内容</translation>
    </message>
    <message>
        <source>The copy into “%1” can&apos;t be taken back.</source>
        <translation>无法撤回复制到“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>CreateVolumeDialog</name>
    <message>
        <source>New volume</source>
        <translation>新建卷</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>for example: data</source>
        <translation>例如：data</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A volume keeps data outside of containers; it stays when they are removed.</source>
        <translation>卷将数据保存在容器之外；删除容器后，卷依然保留。</translation>
    </message>
    <message>
        <source>A volume named “%1” exists already. Choose another name.</source>
        <translation>已存在名为“%1”的卷，请换一个名称。</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>名称至少两个字符：可用字母、数字、“_”、“.”或“-”，且须以字母或数字开头。</translation>
    </message>
    <message>
        <source>Its files lie elsewhere and are mounted</source>
        <translation>其文件位于别处，需要挂载</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>文件系统</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Mount options</source>
        <translation>挂载选项</translation>
    </message>
    <message>
        <source>Say what kind of file system is to be mounted.</source>
        <translation>请说明要挂载哪种文件系统。</translation>
    </message>
    <message>
        <source>Say what is to be mounted: a directory, a file, a device or a server.</source>
        <translation>请说明要挂载什么：目录、文件、设备或服务器。</translation>
    </message>
    <message>
        <source>A directory is mounted with the option “bind”.</source>
        <translation>目录需用选项“bind”挂载。</translation>
    </message>
    <message>
        <source>Only root can mount “%1”. You can mount none (a directory), tmpfs, overlay, and what FUSE programs serve.</source>
        <translation>只有 root 才能挂载“%1”。您可以挂载 none（目录）、tmpfs、overlay 以及 FUSE 程序提供的内容。</translation>
    </message>
    <message>
        <source>It is mounted with the first container that uses it, and unmounted after the last.</source>
        <translation>它随第一个使用它的容器挂载，并在最后一个容器之后卸载。</translation>
    </message>
</context>
<context>
    <name>DatabaseView</name>
    <message>
        <source>Tables of the database</source>
        <translation>数据库的表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Schema of the database</source>
        <translation>数据库的架构</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表的行</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>复制该行</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows are shown.</source>
        <translation>
            <numerusform>显示前 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>键：%1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>The schema is the same.</source>
        <translation>架构相同。</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>The store could not be read.</source>
        <translation>无法读取存储。</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>正在读取存储…</translation>
    </message>
    <message>
        <source>Filter this view</source>
        <translation>筛选此视图</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <comment>a tab</comment>
        <translation>显示“%1”</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
</context>
<context>
    <name>DiffMap</name>
    <message>
        <source>Overview of the difference</source>
        <translation>差异概览</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln 处更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Line changes</source>
        <translation>行更改</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged lines</source>
        <translation>
            <numerusform>%Ln 行未更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>再显示 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more unchanged lines</source>
        <translation>显示更多未更改的行</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>Show changes only</source>
        <translation>只显示更改</translation>
    </message>
</context>
<context>
    <name>DiskActions</name>
    <message>
        <source>Open in its page</source>
        <translation>在其页面中打开</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>勾选或取消勾选</translation>
    </message>
    <message>
        <source>Tick stopped containers</source>
        <translation>勾选已停止的容器</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Tick what is unused</source>
        <translation>勾选未使用的内容</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Tick dangling images</source>
        <translation>勾选悬空镜像</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>Tick what stands in the way</source>
        <translation>同时勾选阻碍项</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Untick everything</source>
        <translation>取消全部勾选</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Remove these…</source>
        <translation>删除这些…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <comment>images, containers and volumes</comment>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose something in the table or on the map first.</source>
        <translation>请先在表格或图中选择内容。</translation>
    </message>
    <message>
        <source>Choose only one thing.</source>
        <translation>请只选择一项。</translation>
    </message>
    <message>
        <source>There are no further stopped containers.</source>
        <translation>没有其他已停止的容器。</translation>
    </message>
    <message>
        <source>There are no further images and volumes that no container uses.</source>
        <translation>没有其他未被容器使用的镜像和卷。</translation>
    </message>
    <message>
        <source>There are no further images without a name that no container uses.</source>
        <translation>没有其他未被容器使用的无名镜像。</translation>
    </message>
    <message>
        <source>No stopped container stands in the way of what is ticked.</source>
        <translation>没有已停止的容器阻碍所勾选的内容。</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>未勾选任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %Ln…</source>
        <translation>
            <numerusform>删除这 %Ln 项…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what shall go first.</source>
        <translation>请先勾选要删除的内容。</translation>
    </message>
    <message>
        <source>What the store holds could not be measured.</source>
        <translation>无法测量存储的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n things.</source>
        <translation>
            <numerusform>已删除 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n things: %1 are free again.</source>
        <translation>
            <numerusform>已删除 %n 项，释放了 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n things from the disk</source>
        <translation>
            <numerusform>从磁盘删除 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be removed.</source>
        <translation>
            <numerusform>无法删除 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskListPane</name>
    <message>
        <source>Search the disk</source>
        <translation>搜索磁盘</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>占用空间的内容</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Tick at one stroke</source>
        <translation>一次勾选</translation>
    </message>
    <message>
        <source>What stays, although it is ticked</source>
        <translation>已勾选但会保留</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>没有更多</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>frees %1</source>
        <translation>释放 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that stay</comment>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskMap</name>
    <message>
        <source>Map of the disk</source>
        <translation>磁盘分布图</translation>
    </message>
    <message numerus="yes">
        <source>Layers shared by %Ln images</source>
        <translation>
            <numerusform>%Ln 个镜像共享的层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layers shared by %Ln containers</source>
        <translation>
            <numerusform>%Ln 个容器共享的层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>stored once</source>
        <translation>仅存一份</translation>
    </message>
    <message>
        <source>goes with what is ticked</source>
        <translation>随所勾选的内容一同删除</translation>
    </message>
    <message>
        <source>stays: something else has it too</source>
        <translation>保留：还有其他内容在使用</translation>
    </message>
    <message>
        <source>Shared layers</source>
        <translation>共享层</translation>
    </message>
    <message>
        <source>Layers of one image</source>
        <translation>单个镜像的层</translation>
    </message>
    <message>
        <source>Written by containers</source>
        <translation>容器写入</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>将删除</translation>
    </message>
</context>
<context>
    <name>DiskPage</name>
    <message>
        <source>Search the disk</source>
        <translation>搜索磁盘</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>正在读取存储…</translation>
    </message>
    <message>
        <source>What the store holds could not be measured.</source>
        <translation>无法测量存储的内容。</translation>
    </message>
</context>
<context>
    <name>DiskPane</name>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>在搜索框中按 Esc 可重新显示全部内容。</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>磁盘占用 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 个镜像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n 个容器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n 个卷</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved by sharing layers</source>
        <translation>共享层节省 %1</translation>
    </message>
    <message>
        <source>Nothing takes room yet</source>
        <translation>尚无占用空间的内容</translation>
    </message>
    <message>
        <source>Images, containers and volumes lie here as one map: tick what could go, and see to the byte what that frees.</source>
        <translation>镜像、容器和卷在此显示为一张图：勾选可以删除的内容，即可精确到字节地看到能释放多少空间。</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>前往镜像</translation>
    </message>
    <message>
        <source>Tick what could go: what that frees is told at once, to the byte.</source>
        <translation>勾选可以删除的内容：能释放多少空间会立即精确到字节地显示。</translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <comment>of what is ticked</comment>
        <translation>
            <numerusform>%n 项保留</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskRemovalTexts</name>
    <message>
        <source>All that is ticked stays: nothing is freed.</source>
        <translation>所勾选的全部保留：不会释放空间。</translation>
    </message>
    <message numerus="yes">
        <source>Removing these %Ln frees exactly %1</source>
        <translation>
            <numerusform>删除这 %Ln 项将精确释放 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, and why it stays</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln from the disk</source>
        <translation>
            <numerusform>从磁盘删除 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln are removed, which frees exactly %1.</source>
        <translation>
            <numerusform>将删除这 %Ln 项，精确释放 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are ticked stay:</source>
        <translation>
            <numerusform>所勾选的 %Ln 项保留：</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes beside a name are what only it has; shared layers go with the last that has them. This can&apos;t be undone.</source>
        <translation>名称旁的字节数仅为其独有部分；共享层随最后一个使用者一同删除。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>DiskTable</name>
    <message>
        <source>Images, containers and volumes, and what they take</source>
        <translation>镜像、容器和卷及其占用空间</translation>
    </message>
</context>
<context>
    <name>DiskThingsModel</name>
    <message>
        <source>it is running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>it has snapshots</source>
        <translation>有快照</translation>
    </message>
    <message>
        <source>the container %1 uses it</source>
        <translation>容器 %1 正在使用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln containers use it</source>
        <translation>
            <numerusform>%Ln 个容器正在使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>独有</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>从未启动</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>由 %1 使用</translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln containers</source>
        <translation>
            <numerusform>由 %Ln 个容器使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>%Ln 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>dangling</source>
        <translation>悬空</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Volumes share nothing.</source>
        <translation>卷不共享任何内容。</translation>
    </message>
    <message>
        <source>There is no container of it.</source>
        <translation>没有使用它的容器。</translation>
    </message>
</context>
<context>
    <name>DockerCommand</name>
    <message>
        <source>A container that ends is not started again.</source>
        <translation>容器结束后不会重新启动。</translation>
    </message>
    <message>
        <source>Outcrop does not have this option yet.</source>
        <translation>Outcrop 暂不支持此选项。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>This is no command that runs a container. It would begin with “docker run”.</source>
        <translation>这不是运行容器的命令。此类命令应以“docker run”开头。</translation>
    </message>
    <message>
        <source>The form needs no other engine or store.</source>
        <translation>表单不需要其他引擎或存储。</translation>
    </message>
    <message>
        <source>The form runs one container and nothing else.</source>
        <translation>表单只运行一个容器，不做其他事情。</translation>
    </message>
    <message>
        <source>An option is not known, so what follows it can&apos;t be read for sure (%1). Take it out and paste the command again.</source>
        <translation>有未知选项，因此无法确定其后的内容（%1）。请去掉该选项后重新粘贴命令。</translation>
    </message>
    <message>
        <source>The command can&apos;t be read (%1).</source>
        <translation>无法解析该命令（%1）。</translation>
    </message>
    <message>
        <source>The command names no image.</source>
        <translation>命令中未指定镜像。</translation>
    </message>
    <message>
        <source>This variable has no value here.</source>
        <translation>此变量在这里没有值。</translation>
    </message>
    <message>
        <source>Add the variables of this file by hand.</source>
        <translation>请手动添加此文件中的变量。</translation>
    </message>
    <message>
        <source>This mount can&apos;t be read.</source>
        <translation>无法解析此挂载。</translation>
    </message>
    <message>
        <source>The mount is taken without “%1”.</source>
        <translation>已采用该挂载，但不含“%1”。</translation>
    </message>
    <message>
        <source>There are only the networks none, host and default.</source>
        <translation>只有 none、host 和 default 网络可用。</translation>
    </message>
    <message>
        <source>The desktop runs containers in the background.</source>
        <translation>桌面程序在后台运行容器。</translation>
    </message>
    <message>
        <source>The desktop writes no file with the container&apos;s id.</source>
        <translation>桌面程序不会写入容器 ID 文件。</translation>
    </message>
    <message>
        <source>The labels of this file are not read.</source>
        <translation>不会读取此文件中的标签（label）。</translation>
    </message>
    <message>
        <source>Nothing is pulled yet.</source>
        <translation>暂不支持拉取镜像。</translation>
    </message>
    <message>
        <source>The form runs the image that is there.</source>
        <translation>表单运行现有的镜像。</translation>
    </message>
    <message>
        <source>This port can&apos;t be read (%1).</source>
        <translation>无法读取此端口(%1)。</translation>
    </message>
    <message>
        <source>This limit can&apos;t be used (%1).</source>
        <translation>无法使用此限制(%1)。</translation>
    </message>
    <message>
        <source>This mount can&apos;t be used (%1).</source>
        <translation>无法使用此挂载（%1）。</translation>
    </message>
</context>
<context>
    <name>DockerCommandDialog</name>
    <message>
        <source>Run a docker command</source>
        <translation>运行 docker 命令</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Paste a command from instructions, such as “docker run -it alpine”. It fills the run form; nothing is run yet.</source>
        <translation>粘贴教程中的命令，例如“docker run -it alpine”。它会填充运行表单，暂不运行任何内容。</translation>
    </message>
    <message>
        <source>Docker command</source>
        <translation>Docker 命令</translation>
    </message>
    <message>
        <source>Paste a command first.</source>
        <translation>请先粘贴一条命令。</translation>
    </message>
    <message>
        <source>The image “%1” is not in the store, and nothing is pulled yet. Import it first, from an archive that “docker save” wrote.</source>
        <translation>镜像“%1”不在存储中，且暂不支持拉取。请先从“docker save”生成的归档中导入。</translation>
    </message>
    <message>
        <source>It runs the image “%1”.</source>
        <translation>它将运行镜像“%1”。</translation>
    </message>
</context>
<context>
    <name>DockerfileDialog</name>
    <message>
        <source>Dockerfile from changes</source>
        <translation>由更改生成 Dockerfile</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>What a build has to do to repeat the changes of “%1”</source>
        <translation>构建为重现“%1”的更改需要做的事</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message numerus="yes">
        <source>It is saved as a new directory, with the %Ln files and directories it adds in changes.tar.gz.</source>
        <translation>
            <numerusform>将保存为新目录，所添加的 %Ln 个文件和目录在 changes.tar.gz 中。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is saved as a new directory. It adds no files.</source>
        <translation>将保存为新目录。不添加文件。</translation>
    </message>
    <message>
        <source>Save the Dockerfile in a new directory</source>
        <translation>将 Dockerfile 保存到新目录</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>“%1” could not be dragged out.</source>
        <translation>无法将“%1”拖出。</translation>
    </message>
    <message>
        <source>It has %1. A drag takes up to %2, as it is copied first.</source>
        <translation>其大小为 %1。由于要先复制，最多只能拖动 %2。</translation>
    </message>
    <message>
        <source>Save it from its menu instead.</source>
        <translation>请改用其菜单保存。</translation>
    </message>
    <message>
        <source>Get %1 ready to be dragged</source>
        <translation>准备拖动 %1</translation>
    </message>
    <message>
        <source>It was let go before it was ready. Drag it once more, or save it from its menu.</source>
        <translation>在准备好之前就松开了。请再拖一次，或用其菜单保存。</translation>
    </message>
    <message>
        <source>It came as a tar, as it has more than %1 files.</source>
        <translation>由于文件超过 %1 个，它以 tar 形式送达。</translation>
    </message>
    <message>
        <source>It has more than the %1 that a drag takes, as it is copied first.</source>
        <translation>拖动会先复制，最多 %1，而它超过了。</translation>
    </message>
</context>
<context>
    <name>DropWords</name>
    <message>
        <source>Copy in</source>
        <translation>复制进来</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Mount here…</source>
        <translation>挂载到此处…</translation>
    </message>
</context>
<context>
    <name>EnvironmentTable</name>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>This variable comes from the image. It can be changed but not removed.</source>
        <translation>此变量来自镜像，可以更改，但不能移除。</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>显示机密</translation>
    </message>
    <message>
        <source>Shows the values of variables that look like passwords, keys or tokens.</source>
        <translation>显示疑似密码、密钥或令牌的变量值。</translation>
    </message>
    <message>
        <source>Hidden value</source>
        <translation>已隐藏的值</translation>
    </message>
    <message>
        <source>No variable is set. Add one to give the container a setting.</source>
        <translation>没有设置变量。添加一个即可向容器传递设置。</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>找不到“%1”。</translation>
    </message>
    <message>
        <source>“%1” is in use or taken already.</source>
        <translation>“%1”正在使用或已被占用。</translation>
    </message>
    <message>
        <source>“%1” is not valid.</source>
        <translation>“%1”无效。</translation>
    </message>
    <message>
        <source>Access to “%1” was denied.</source>
        <translation>访问“%1”被拒绝。</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”.</source>
        <translation>没有剩余空间可写入“%1”。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>无法读取或写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that Outcrop or this machine does not support.</source>
        <translation>Outcrop 或本机不支持“%1”的类型。</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1”已损坏。</translation>
    </message>
    <message>
        <source>Something went wrong inside Outcrop.</source>
        <translation>Outcrop 内部出错。</translation>
    </message>
    <message>
        <source>Something it needs was not found.</source>
        <translation>找不到所需的内容。</translation>
    </message>
    <message>
        <source>Something else uses it, or the name is taken already.</source>
        <translation>有其他内容正在使用它，或名称已被占用。</translation>
    </message>
    <message>
        <source>What it was given is not valid.</source>
        <translation>提供的内容无效。</translation>
    </message>
    <message>
        <source>Access was denied.</source>
        <translation>访问被拒绝。</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>磁盘上没有剩余空间。</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>读取或写入失败。</translation>
    </message>
    <message>
        <source>Outcrop or this machine does not support it.</source>
        <translation>Outcrop 或本机不支持此功能。</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>数据已损坏。</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile. Check the name and try again.</source>
        <translation>它可能已被删除。请检查名称后重试。</translation>
    </message>
    <message>
        <source>Stop or remove what uses it, or choose another name.</source>
        <translation>请停止或删除正在使用它的内容，或换一个名称。</translation>
    </message>
    <message>
        <source>Check what was given and try again.</source>
        <translation>请检查所填内容后重试。</translation>
    </message>
    <message>
        <source>Check who owns it and who may read and write it.</source>
        <translation>请检查其所有者以及读写权限。</translation>
    </message>
    <message>
        <source>Free some space, for example by removing images you no longer need, and try again.</source>
        <translation>请释放一些空间（例如删除不再需要的镜像）后重试。</translation>
    </message>
    <message>
        <source>Check the disk it lies on and try again.</source>
        <translation>请检查它所在的磁盘后重试。</translation>
    </message>
    <message>
        <source>Fetch or export it again, then import it anew.</source>
        <translation>请重新获取或导出，然后再次导入。</translation>
    </message>
</context>
<context>
    <name>ExportGitDialog</name>
    <message>
        <source>Export as git</source>
        <translation>导出为 git</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write “%1” to a git repository</source>
        <translation>将“%1”写入 git 仓库</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln images to a git repository</source>
        <translation>
            <numerusform>将 %Ln 个镜像写入 git 仓库</numerusform>
        </translation>
    </message>
    <message>
        <source>Each layer becomes a commit with its date and instruction, so that log, blame and diff of git work on it.</source>
        <translation>每一层成为一个带日期和指令的提交，因此可以使用 git 的 log、blame 和 diff。</translation>
    </message>
    <message>
        <source>Git keeps of a file its name, its bytes and whether it may be executed. Owners, other modes, times, attributes and hard links are not in the repository.</source>
        <translation>git 只保留文件的名称、内容和是否可执行。所有者、其他权限、时间、属性和硬链接不在仓库中。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder of the repository</source>
        <translation>仓库文件夹</translation>
    </message>
    <message>
        <source>One for each of the image&apos;s names</source>
        <translation>镜像的每个名称各一个</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Make commits also of steps that changed no file</source>
        <translation>未更改文件的步骤也生成提交</translation>
    </message>
    <message>
        <source>Say where the repository shall be.</source>
        <translation>请指定仓库的位置。</translation>
    </message>
    <message>
        <source>Write the whole path of the folder.</source>
        <translation>请写出文件夹的完整路径。</translation>
    </message>
    <message>
        <source>This folder is not empty and no bare git repository: nothing is written there. Name one that is not there yet.</source>
        <translation>此文件夹不为空，也不是裸 git 仓库：不会写入任何内容。请指定一个尚不存在的文件夹。</translation>
    </message>
    <message>
        <source>The repository there gets the branches; what else is in it stays.</source>
        <translation>该处的仓库将获得这些分支；其余内容保持不变。</translation>
    </message>
    <message>
        <source>A new repository is made there. Cancelled, it leaves nothing behind.</source>
        <translation>将在该处创建新仓库。若取消，不会留下任何内容。</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Facts</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>How the configuration is shown</source>
        <translation>配置的显示方式</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Configuration as JSON</source>
        <translation>JSON 格式的配置</translation>
    </message>
    <message>
        <source>Click or press Return to open %1.</source>
        <translation>单击或按回车键打开 %1。</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Show the difference</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>This is the last change.</source>
        <translation>这是最后一处更改。</translation>
    </message>
    <message>
        <source>This is the first change.</source>
        <translation>这是第一处更改。</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln paths</source>
        <translation>
            <numerusform>复制 %Ln 个路径</numerusform>
        </translation>
    </message>
    <message>
        <source>History of the path…</source>
        <translation>路径的历史…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+H</source>
        <translation>Ctrl+Alt+H</translation>
    </message>
    <message>
        <source>Only the files of images and containers come from layers.</source>
        <translation>只有镜像和容器的文件来自层。</translation>
    </message>
    <message>
        <source>Choose a path first.</source>
        <translation>请先选择一个路径。</translation>
    </message>
</context>
<context>
    <name>FileFinder</name>
    <message>
        <source>“%1” is not in the file.</source>
        <translation>文件中没有“%1”。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln places</source>
        <translation>
            <numerusform>%Ln 处中的一处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>Content of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Difference of the file</source>
        <translation>文件差异</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Side of the file</source>
        <translation>查看文件的哪一侧</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>单栏</translation>
    </message>
    <message>
        <source>How the difference is laid out</source>
        <translation>差异的排列方式</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>关闭文件</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>There is no such file here.</source>
        <translation>此处没有该文件。</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>这不是文本</translation>
    </message>
    <message>
        <source>The file has %1 of binary data.</source>
        <translation>该文件含 %1 二进制数据。</translation>
    </message>
    <message>
        <source>Too large to compare line by line</source>
        <translation>文件过大，无法逐行比较</translation>
    </message>
    <message>
        <source>Up to %1 a side are compared. Both sides can be looked at by themselves.</source>
        <translation>每侧最多比较 %1。可以分别查看两侧。</translation>
    </message>
    <message>
        <source>Before it had %1, now it has %2 of binary data.</source>
        <translation>二进制数据：之前为 %1，现在为 %2。</translation>
    </message>
    <message>
        <source>The content is the same</source>
        <translation>内容相同</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>双栏</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>这是一个链接</translation>
    </message>
    <message>
        <source>It points to “%1”.</source>
        <translation>指向“%1”。</translation>
    </message>
    <message>
        <source>This is no regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>It has no content to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>Save the file as…</source>
        <translation>文件另存为…</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>Save the archive in here, and look into that.</source>
        <translation>请保存其中的归档，再查看该归档。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The file could not be compared.</source>
        <translation>无法比较该文件。</translation>
    </message>
    <message>
        <source>There was no such file before.</source>
        <translation>之前没有该文件。</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>该文件已不存在。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 像素，%3</translation>
    </message>
    <message>
        <source>Before: %1 × %2 pixels, %3</source>
        <translation>之前：%1 × %2 像素，%3</translation>
    </message>
    <message>
        <source>After: %1 × %2 pixels, %3</source>
        <translation>之后：%1 × %2 像素，%3</translation>
    </message>
    <message>
        <source>Copy the file&apos;s text</source>
        <translation>复制文件文本</translation>
    </message>
    <message>
        <source>Find in the file…</source>
        <translation>在文件中查找…</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>在文件中查找</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Difference in one or two columns</source>
        <translation>以一栏或两栏显示差异</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>Show the file before</source>
        <translation>显示更改前的文件</translation>
    </message>
    <message>
        <source>Show the file after</source>
        <translation>显示更改后的文件</translation>
    </message>
    <message>
        <source>Back out of the archive</source>
        <translation>从归档返回</translation>
    </message>
    <message>
        <source>Open a file first.</source>
        <translation>请先打开一个文件。</translation>
    </message>
    <message>
        <source>What is shown is no text.</source>
        <translation>所显示的内容不是文本。</translation>
    </message>
    <message>
        <source>No difference of lines is shown.</source>
        <translation>当前未显示逐行差异。</translation>
    </message>
    <message>
        <source>There is no such side of this file.</source>
        <translation>该文件没有这一侧。</translation>
    </message>
    <message>
        <source>No member of an archive is shown.</source>
        <translation>当前未显示归档中的成员。</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation>Ctrl+Alt+F</translation>
    </message>
    <message>
        <source>Ctrl+Alt+W</source>
        <translation>Ctrl+Alt+W</translation>
    </message>
    <message>
        <source>Ctrl+Alt+D</source>
        <translation>Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>第 %1 处更改，共 %2 处</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>Both sides are identical, byte for byte.</source>
        <translation>两侧逐字节完全相同。</translation>
    </message>
    <message>
        <source>Only this changed: %1.</source>
        <translation>仅此处有更改：%1。</translation>
    </message>
    <message>
        <source>Show more unchanged lines</source>
        <translation>显示更多未更改的行</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Show all lines of the difference</source>
        <translation>显示差异的所有行</translation>
    </message>
    <message>
        <source>Ctrl+Alt+A</source>
        <translation>Ctrl+Alt+A</translation>
    </message>
    <message>
        <source>Mark spaces and tabs in the difference</source>
        <translation>在差异中标出空格和制表符</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>显示字节</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B</source>
        <translation>Ctrl+Alt+B</translation>
    </message>
    <message>
        <source>Compare the pictures in another way</source>
        <translation>换一种方式比较图片</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>No two pictures are shown.</source>
        <translation>当前没有显示两张图片。</translation>
    </message>
    <message>
        <source>… and %1 more on this line</source>
        <translation>…… 此行还有 %1</translation>
    </message>
    <message>
        <source>Only spaces differ</source>
        <translation>仅空格不同</translation>
    </message>
    <message>
        <source>They are ignored in the difference.</source>
        <translation>它们在差异中被忽略。</translation>
    </message>
    <message>
        <source>No other part of a text is there.</source>
        <translation>没有文本的其他部分。</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>Say first what to find.</source>
        <translation>请先输入要查找的内容。</translation>
    </message>
    <message>
        <source>The text is too large to show what is the same.</source>
        <translation>文本太大，无法显示相同的部分。</translation>
    </message>
    <message>
        <source>The file could not be searched.</source>
        <translation>无法在文件中查找。</translation>
    </message>
    <message>
        <source>“%1” is not in the difference that is shown.</source>
        <translation>显示的差异中没有“%1”。</translation>
    </message>
    <message>
        <source>Blocks of lines that are the same are left out, and what is between them is compared line by line.</source>
        <translation>相同的行块已略去，其间的内容逐行比较。</translation>
    </message>
    <message>
        <source>Show who brought each line</source>
        <translation>显示每一行来自哪里</translation>
    </message>
    <message>
        <source>Ctrl+Alt+G</source>
        <translation>Ctrl+Alt+G</translation>
    </message>
    <message>
        <source>Only the files of images and containers come from layers.</source>
        <translation>只有镜像和容器的文件来自层。</translation>
    </message>
    <message>
        <source>Which layer brought the lines of an archive&apos;s member is not told.</source>
        <translation>归档成员的各行来自哪一层，不予显示。</translation>
    </message>
    <message>
        <source>Which layer brought each line is not told: the text is larger than %1, or what all layers have of it is larger than %2.</source>
        <translation>无法显示每一行来自哪一层：文本超过 %1，或所有层中的版本合计超过 %2。</translation>
    </message>
    <message>
        <source>Which layer brought each line could not be found out.</source>
        <translation>无法查明每一行来自哪一层。</translation>
    </message>
    <message>
        <source>The file is being written: which layer brought each line is told once it rests.</source>
        <translation>文件正在被写入：静止后再显示每一行来自哪一层。</translation>
    </message>
</context>
<context>
    <name>FileTimeline</name>
    <message>
        <source>layer %1 → %2</source>
        <translation>第 %1 层 → %2</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>该文件已不存在</translation>
    </message>
    <message>
        <source>Layer %1 removes it.</source>
        <translation>第 %1 层将其删除。</translation>
    </message>
    <message>
        <source>The file is not there yet</source>
        <translation>该文件尚不存在</translation>
    </message>
    <message>
        <source>Layer %1 adds it.</source>
        <translation>第 %1 层将其添加。</translation>
    </message>
    <message>
        <source>There is no such file in the image</source>
        <translation>镜像中没有该文件</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <translation>第 %1 层，%2</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
</context>
<context>
    <name>FileTreeModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1 % of all</source>
        <translation>占全部的 %1%</translation>
    </message>
    <message>
        <source>added, a link to %1</source>
        <translation>已添加，链接到 %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>another kind of file</source>
        <translation>文件类型不同</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>link target</source>
        <translation>链接目标</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>设备号</translation>
    </message>
    <message>
        <source>mode %1 → %2</source>
        <translation>权限 %1 → %2</translation>
    </message>
    <message>
        <source>owner %1 → %2</source>
        <translation>所有者 %1 → %2</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two things that changed</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, added</source>
        <comment>a file</comment>
        <translation>%1，已添加</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a file</comment>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <comment>a file</comment>
        <translation>%1，已删除</translation>
    </message>
    <message>
        <source>%1, holds changes</source>
        <comment>a directory</comment>
        <translation>%1，包含更改</translation>
    </message>
    <message>
        <source>%1, would be copied in</source>
        <comment>a file</comment>
        <translation>%1，将被复制进来</translation>
    </message>
    <message>
        <source>%1, would be copied in: %2</source>
        <comment>a file</comment>
        <translation>%1，将被复制进来：%2</translation>
    </message>
    <message>
        <source>%1, would be replaced</source>
        <comment>a file</comment>
        <translation>%1，将被替换</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>写入者</translation>
    </message>
    <message>
        <source>none</source>
        <comment>capabilities</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>capabilities %1 → %2</source>
        <translation>能力 %1 → %2</translation>
    </message>
    <message>
        <source>attributes %1</source>
        <translation>属性 %1</translation>
    </message>
    <message>
        <source>%1, renamed</source>
        <comment>a file</comment>
        <translation>%1，已重命名</translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation>由 %1 重命名</translation>
    </message>
    <message>
        <source>renamed from %1, %L2 % the same</source>
        <translation>由 %1 重命名，%L2 % 相同</translation>
    </message>
</context>
<context>
    <name>FileTreeView</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Reading the files…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>There are no files</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>这里尚未写入任何内容。</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>The places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is on this machine: images, the containers that run them, and volumes. Ctrl+1, Ctrl+2 and so on lead to the places.</source>
        <translation>本机上的内容：镜像、运行镜像的容器，以及卷。按 Ctrl+1、Ctrl+2 等可前往各个位置。</translation>
    </message>
    <message>
        <source>The stack</source>
        <translation>层栈</translation>
    </message>
    <message>
        <source>An image&apos;s layers, the first at the bottom: the larger a layer, the taller. Choose one to see what it did. With no image yet, the starter image shows it.</source>
        <translation>镜像的各层，第一层在最底部：层越大，显示得越高。选择一层，查看它做了什么。如果还没有镜像，可用入门镜像体验。</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What the chosen layer added, changed or removed, or the whole image up to it. The dot before a file has the colour of the layer that it comes from. Return opens a file.</source>
        <translation>所选层添加、更改或删除的内容，或截至该层的整个镜像。文件前圆点的颜色表示它来自哪一层。按 Return 打开文件。</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>运行镜像</translation>
    </message>
    <message>
        <source>Run makes a container of the image. Drop a folder on an image to run it with that folder mounted.</source>
        <translation>“运行”会用镜像创建一个容器。将文件夹拖到镜像上，即可挂载该文件夹并运行。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Whatever a container writes shows here, file by file and line by line. Keep it as an image with Commit, or throw it away with the container.</source>
        <translation>容器写入的内容都会逐文件、逐行显示在这里。可用“提交为镜像”保留，也可以随容器一起丢弃。</translation>
    </message>
    <message>
        <source>Find and compare</source>
        <translation>搜索与比较</translation>
    </message>
    <message>
        <source>Search looks into every layer of every image, also for what a later layer hides. Compare shows what differs between any two things. This tour is in the menu below, as are the welcome and what ran.</source>
        <translation>“搜索”会查找每个镜像的每一层，也包括被后续层遮盖的内容。“比较”显示任意两者之间的差异。本导览、欢迎页和任务记录都在下方菜单中。</translation>
    </message>
</context>
<context>
    <name>FolderActs</name>
    <message>
        <source>%1 (changes)</source>
        <translation>%1（更改）</translation>
    </message>
    <message>
        <source>Open %1 as a folder</source>
        <translation>将 %1 作为文件夹打开</translation>
    </message>
    <message>
        <source>%1 is open read-only as %2.</source>
        <translation>%1 已以只读方式打开为 %2。</translation>
    </message>
    <message>
        <source>“%1” could not be opened as a folder.</source>
        <translation>无法将“%1”作为文件夹打开。</translation>
    </message>
    <message>
        <source>Close the folder of %1</source>
        <translation>关闭 %1 的文件夹</translation>
    </message>
    <message>
        <source>The folder of %1 is closed.</source>
        <translation>%1 的文件夹已关闭。</translation>
    </message>
    <message>
        <source>The folder of “%1” could not be closed.</source>
        <translation>无法关闭“%1”的文件夹。</translation>
    </message>
    <message>
        <source>Close all open folders</source>
        <translation>关闭所有打开的文件夹</translation>
    </message>
    <message>
        <source>Not all open folders could be closed.</source>
        <translation>未能关闭所有打开的文件夹。</translation>
    </message>
    <message>
        <source>Show the folder of %1</source>
        <translation>显示 %1 的文件夹</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n 周前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>FoundFilesModel</name>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>replaced by layer %1</source>
        <translation>已被第 %1 层替换</translation>
    </message>
    <message>
        <source>removed by layer %1</source>
        <translation>已被第 %1 层删除</translation>
    </message>
    <message>
        <source>%1: it is not seen any more, but it still ships in the image.</source>
        <translation>%1：已不可见，但仍随镜像分发。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateForm</name>
    <message>
        <source>Efficiency at least</source>
        <translation>效率下限</translation>
    </message>
    <message>
        <source>How much of what is shipped is not shipped again or hidden by a later layer.</source>
        <translation>所含内容中未重复、也未被后续层遮盖的比例。</translation>
    </message>
    <message>
        <source>Wasted part at most</source>
        <translation>浪费比例上限</translation>
    </message>
    <message>
        <source>What paths of several layers take, as part of all above the lowest layer.</source>
        <translation>多层共有路径所占空间与最底层之上全部内容之比。</translation>
    </message>
    <message>
        <source>Wasted at most</source>
        <translation>浪费上限</translation>
    </message>
    <message>
        <source>What paths of several layers take.</source>
        <translation>多层共有路径所占的空间。</translation>
    </message>
    <message>
        <source>Size at most</source>
        <translation>大小上限</translation>
    </message>
    <message>
        <source>Of all layers together.</source>
        <translation>所有层的总和。</translation>
    </message>
    <message>
        <source>Layers at most</source>
        <translation>层数上限</translation>
    </message>
    <message>
        <source>Growth at most</source>
        <translation>增长上限</translation>
    </message>
    <message>
        <source>Bytes more than the base, or percent of it: 10MB, 5%.</source>
        <translation>比基准多出的字节数或百分比：10MB、5%。</translation>
    </message>
    <message>
        <source>Base that growth is measured against</source>
        <translation>衡量增长的基准</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较基准</translation>
    </message>
    <message>
        <source>Paths that may be setuid or setgid</source>
        <translation>允许 setuid 或 setgid 的路径</translation>
    </message>
    <message>
        <source>No setuid files, except</source>
        <translation>无 setuid 文件，除了</translation>
    </message>
    <message>
        <source>Files that are setuid or setgid or have capabilities fail, unless one of these patterns fits.</source>
        <translation>具有 setuid、setgid 或能力的文件不通过，除非符合其中一个模式。</translation>
    </message>
    <message>
        <source>Packages that may not be installed</source>
        <translation>不得安装的软件包</translation>
    </message>
    <message>
        <source>Packages not allowed</source>
        <translation>禁用的软件包</translation>
    </message>
    <message>
        <source>Patterns of names; what is installed and fits one fails.</source>
        <translation>名称模式；已安装且符合者不通过。</translation>
    </message>
    <message>
        <source>No keys, tokens or passwords</source>
        <translation>无密钥、令牌或密码</translation>
    </message>
    <message>
        <source>In no layer, also where a later layer hides them.</source>
        <translation>任何层中都没有，包括被后续层遮盖的。</translation>
    </message>
    <message>
        <source>“Wasted at most” wants a size, as in 20MB.</source>
        <translation>“浪费上限”需要一个大小，如 20MB。</translation>
    </message>
    <message>
        <source>“Size at most” wants a size, as in 300MB.</source>
        <translation>“大小上限”需要一个大小，如 300MB。</translation>
    </message>
    <message>
        <source>Name the packages that are not allowed.</source>
        <translation>请写出禁用的软件包。</translation>
    </message>
    <message>
        <source>“Growth at most” wants a size or a part, as in 10MB or 5%.</source>
        <translation>“增长上限”需要大小或比例，如 10MB 或 5%。</translation>
    </message>
    <message>
        <source>Choose what growth is measured against.</source>
        <translation>请选择衡量增长的基准。</translation>
    </message>
</context>
<context>
    <name>GateRows</name>
    <message>
        <source>What the image was asked</source>
        <translation>检查的项目</translation>
    </message>
    <message>
        <source>Limit on</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>Wasted part of what was added</source>
        <translation>新增内容中浪费的比例</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Number of layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Setuid and setgid files</source>
        <translation>setuid 和 setgid 文件</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords</source>
        <translation>密钥、令牌和密码</translation>
    </message>
    <message>
        <source>Packages that are not allowed</source>
        <translation>禁用的软件包</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateTab</name>
    <message>
        <source>Check the image</source>
        <translation>检查镜像</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>显示未通过的内容</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>复制结果</translation>
    </message>
    <message>
        <source>Does the image keep to these limits?</source>
        <translation>镜像是否符合这些限制？</translation>
    </message>
    <message>
        <source>Choose what it is asked, then check it. `outcrop ci` asks the same where images are built.</source>
        <translation>选择检查项目，然后检查。`outcrop ci` 可在构建镜像处做同样的检查。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>The limits are others now: check again.</source>
        <translation>限制已更改：请重新检查。</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>The image could not be checked.</source>
        <translation>无法检查镜像。</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing was answered by then.</source>
        <translation>此前没有结果。</translation>
    </message>
    <message>
        <source>The image is checked…</source>
        <translation>正在检查镜像…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Passed: it keeps to all of them.</source>
        <translation>通过：符合所有限制。</translation>
    </message>
    <message numerus="yes">
        <source>Failed: it does not keep to %1 of %Ln limits.</source>
        <translation>
            <numerusform>未通过：%Ln 项限制中有 %1 项不符合。</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>JUnit report</source>
        <translation>JUnit 报告</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Markdown 报告</translation>
    </message>
    <message>
        <source>JSON, a line for each limit</source>
        <translation>JSON，每项限制一行</translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <translation>正在检查。</translation>
    </message>
    <message>
        <source>Open “Check” of an image and mend its limits first.</source>
        <translation>请先打开镜像的“检查”并改正限制。</translation>
    </message>
    <message>
        <source>Check the image first.</source>
        <translation>请先检查镜像。</translation>
    </message>
    <message>
        <source>Choose a limit that the image does not keep to.</source>
        <translation>请选择镜像不符合的限制。</translation>
    </message>
</context>
<context>
    <name>GenealogyChart</name>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared layers</source>
        <translation>
            <numerusform>%n 个共享层</numerusform>
        </translation>
    </message>
    <message>
        <source>no layers of its own</source>
        <translation>没有自己的层</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 个镜像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images stand on it</source>
        <translation>
            <numerusform>%n 个镜像基于它</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>已退出，退出码 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>path in container</comment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n 个容器</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenealogyListPane</name>
    <message>
        <source>Search the genealogy</source>
        <translation>搜索谱系图</translation>
    </message>
    <message>
        <source>Images, containers and volumes</source>
        <translation>镜像、容器和卷</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>在搜索框中按 Escape 可重新显示全部内容。</translation>
    </message>
</context>
<context>
    <name>GenealogyPage</name>
    <message>
        <source>Search the genealogy</source>
        <translation>搜索谱系图</translation>
    </message>
</context>
<context>
    <name>GenealogyPane</name>
    <message>
        <source>Genealogy</source>
        <translation>谱系图</translation>
    </message>
    <message>
        <source>Open in its page</source>
        <translation>在其页面中打开</translation>
    </message>
    <message>
        <source>Mark for comparison</source>
        <translation>标记以供比较</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Compare with what is marked</source>
        <translation>与已标记项比较</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Saves all of it as SVG, PDF or PNG</source>
        <translation>将全部内容保存为 SVG、PDF 或 PNG</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 个镜像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n 个容器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n 个卷</numerusform>
        </translation>
    </message>
    <message>
        <source>The store could not be read.</source>
        <translation>无法读取存储。</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>还没有镜像</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>正在读取存储…</translation>
    </message>
    <message>
        <source>Images that share layers grow here as one tree, with their containers and volumes on it.</source>
        <translation>共享层的镜像会在这里形成一棵树，其容器和卷也挂在上面。</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>前往镜像</translation>
    </message>
    <message>
        <source>Choose an image, a container or a volume first.</source>
        <translation>请先选择一个镜像、容器或卷。</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>Mark something else for comparison first.</source>
        <translation>请先标记另一项以供比较。</translation>
    </message>
    <message>
        <source>There are no images yet.</source>
        <translation>还没有镜像。</translation>
    </message>
    <message>
        <source>%1 is marked: choose another one to compare it with.</source>
        <translation>已标记 %1：请选择另一项与之比较。</translation>
    </message>
    <message>
        <source>genealogy</source>
        <comment>file name</comment>
        <translation>genealogy</translation>
    </message>
    <message>
        <source>Copy the name of what is chosen</source>
        <translation>复制所选项的名称</translation>
    </message>
</context>
<context>
    <name>GenealogyPicture</name>
    <message>
        <source>Genealogy of the images</source>
        <translation>镜像的谱系图</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
</context>
<context>
    <name>GenealogyThingsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>GenealogyView</name>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>层：</translation>
    </message>
    <message>
        <source>Genealogy of the images</source>
        <translation>镜像的谱系图</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps of the tour</comment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Copy as hexadecimal</source>
        <translation>以十六进制复制</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>以文本复制</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>文件的字节</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of the image</source>
        <translation>镜像的历史记录</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>复制指令</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>无文件</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>How the history is shown</source>
        <translation>历史的显示方式</translation>
    </message>
    <message>
        <source>The image&apos;s history as a Dockerfile</source>
        <translation>以 Dockerfile 形式显示的镜像历史</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>显示其文件</translation>
    </message>
    <message>
        <source>This step changed no file, only the image&apos;s configuration.</source>
        <translation>此步骤未更改任何文件，只更改了镜像的配置。</translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 has %2 in %Ln entries.</source>
        <translation>
            <numerusform>第 %1 层有 %Ln 个条目，共 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the history as a Dockerfile first.</source>
        <translation>请先将历史显示为 Dockerfile。</translation>
    </message>
</context>
<context>
    <name>ImageActions</name>
    <message>
        <source>Run…</source>
        <translation>运行…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Import image archive…</source>
        <translation>导入镜像归档…</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>加载入门镜像</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>The image “%1” could not be read.</source>
        <translation>无法读取镜像“%1”。</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>A container of “%1” could not be started.</source>
        <translation>无法启动“%1”的容器。</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>为 %1 添加标签</translation>
    </message>
    <message>
        <source>The image is now also named %1.</source>
        <translation>镜像现在也名为 %1。</translation>
    </message>
    <message>
        <source>The name “%1” could not be given.</source>
        <translation>无法添加名称“%1”。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>The image “%1” could not be removed.</source>
        <translation>无法删除镜像“%1”。</translation>
    </message>
    <message>
        <source>Import image archive</source>
        <translation>导入镜像归档</translation>
    </message>
    <message>
        <source>Image archives (*.tar *.tar.gz *.tgz *.tar.zst *.tar.xz *.tar.bz2)</source>
        <translation>镜像归档 (*.tar *.tar.gz *.tgz *.tar.zst *.tar.xz *.tar.bz2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>“%1” could not be imported.</source>
        <translation>无法导入“%1”。</translation>
    </message>
    <message>
        <source>The starter image could not be loaded.</source>
        <translation>无法加载入门镜像。</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>已导入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n images.</source>
        <translation>
            <numerusform>已导入 %n 个镜像。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Ctrl+Alt+I</source>
        <translation>Ctrl+Alt+I</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Run a docker command…</source>
        <translation>运行 docker 命令…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Choose an image first.</source>
        <translation>请先选择一个镜像。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names…</source>
        <translation>
            <numerusform>删除 %n 个名称…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one image.</source>
        <translation>请只选择一个镜像。</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n 个名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>删除 %n 个名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n names.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>已删除 %n 个名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names could not be removed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>无法删除 %n 个名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back the name %1</source>
        <translation>恢复名称 %1</translation>
    </message>
    <message numerus="yes">
        <source>Give back %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>恢复 %n 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>The image is named %1 again.</source>
        <translation>镜像已恢复名称 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The images have their %n names again.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>镜像已恢复 %n 个名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be undone.</source>
        <translation>无法撤销。</translation>
    </message>
    <message>
        <source>Take back the name %1</source>
        <translation>收回名称 %1</translation>
    </message>
    <message>
        <source>The name %1 is gone again.</source>
        <translation>名称 %1 已收回。</translation>
    </message>
    <message>
        <source>Export as git…</source>
        <translation>导出为 git…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Open as a folder</source>
        <translation>作为文件夹打开</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>关闭文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Export %n images as git…</source>
        <translation>
            <numerusform>将 %n 个镜像导出为 git…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1 as git</source>
        <translation>将 %1 导出为 git</translation>
    </message>
    <message numerus="yes">
        <source>Export %n images as git</source>
        <translation>
            <numerusform>将 %n 个镜像导出为 git</numerusform>
        </translation>
    </message>
    <message>
        <source>No git repository could be written to “%1”.</source>
        <translation>无法在“%1”写入 git 仓库。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln commits to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个提交写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that git cannot hold are not in it.</source>
        <translation>
            <numerusform>git 无法保存的 %Ln 个条目不在其中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageDetailPane</name>
    <message>
        <source>Views of the image</source>
        <translation>镜像视图</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>还没有镜像</translation>
    </message>
    <message>
        <source>Drop an image archive here to look into its layers, or begin with the starter image: small, complete, and here without a network.</source>
        <translation>将镜像归档拖到这里查看它的层，或从入门镜像开始：小巧、完整，无需网络。</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>加载入门镜像</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>No image is chosen</source>
        <translation>未选择镜像</translation>
    </message>
    <message>
        <source>Choose one in the list to see its layers.</source>
        <translation>在列表中选择一个镜像，查看它的层。</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them shared with %n other images</source>
        <translation>
            <numerusform>其中 %1 与其他 %n 个镜像共享</numerusform>
        </translation>
    </message>
    <message>
        <source>built %1</source>
        <translation>%1构建</translation>
    </message>
    <message>
        <source>The image could not be read.</source>
        <translation>无法读取该镜像。</translation>
    </message>
    <message>
        <source>The image&apos;s configuration could not be read.</source>
        <translation>无法读取镜像的配置。</translation>
    </message>
    <message>
        <source>Imported before:</source>
        <translation>以前导入的：</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>ImageTexts</name>
    <message>
        <source>%1 in files, %2 stored</source>
        <translation>文件共 %1，存储占用 %2</translation>
    </message>
    <message>
        <source>Layer without history</source>
        <translation>没有历史记录的层</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>停止信号</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>对外</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签（label）</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>构建时间</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>ImagesListPane</name>
    <message>
        <source>Search images</source>
        <translation>搜索镜像</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Ancestry</source>
        <translation>谱系</translation>
    </message>
    <message>
        <source>How images are grouped</source>
        <translation>镜像的分组方式</translation>
    </message>
    <message>
        <source>Drop an image archive to import it,
a folder to mount it</source>
        <translation>拖放镜像归档以导入，
拖放文件夹以挂载</translation>
    </message>
</context>
<context>
    <name>ImagesModel</name>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>%1
%2 · built %3
%4</source>
        <translation>%1
%2 · 构建时间：%3
%4</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>无标签</translation>
    </message>
    <message numerus="yes">
        <source>%n shared layers</source>
        <translation>
            <numerusform>%n 个共享层</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingPreview</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the way</source>
        <translation>“%1”挡住了</translation>
    </message>
    <message numerus="yes">
        <source>replaces %Ln files, %1</source>
        <translation>
            <numerusform>替换 %Ln 个文件，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies %Ln things into %1.</source>
        <translation>
            <numerusform>将 %Ln 个项目复制到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies %Ln files (%1) into %2.</source>
        <translation>
            <numerusform>将 %Ln 个文件（%1）复制到 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in them could not be counted.</source>
        <translation>无法统计其中的内容。</translation>
    </message>
    <message>
        <source>What they replace is being counted…</source>
        <translation>正在统计会替换的内容…</translation>
    </message>
    <message>
        <source>It can&apos;t be done: “%1” is in the way. A file can&apos;t take the place of a folder, nor a folder that of a file.</source>
        <translation>无法执行：“%1”挡住了。文件不能取代文件夹，文件夹也不能取代文件。</translation>
    </message>
    <message>
        <source>Nothing there is replaced.</source>
        <translation>那里不会替换任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln files, %1.</source>
        <translation>
            <numerusform>替换 %Ln 个文件，%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpTargets</name>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
</context>
<context>
    <name>LayerStack</name>
    <message>
        <source>changed no file</source>
        <translation>未更改任何文件</translation>
    </message>
    <message numerus="yes">
        <source>shared with %n</source>
        <comment>other images</comment>
        <translation>
            <numerusform>与其他 %n 个镜像共享</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>base</source>
        <translation>底层</translation>
    </message>
    <message>
        <source>top</source>
        <translation>顶层</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>两者共有</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Written in the container</source>
        <translation>在容器中写入</translation>
    </message>
    <message>
        <source>Layer without history</source>
        <translation>无历史的层</translation>
    </message>
</context>
<context>
    <name>LayersTab</name>
    <message>
        <source>Layers of the image</source>
        <translation>镜像的层</translation>
    </message>
    <message>
        <source>This layer</source>
        <translation>仅此层</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>截至此层</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What the tree shows</source>
        <translation>文件树显示的内容</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶部</translation>
    </message>
    <message>
        <source>This step changed no file</source>
        <translation>此步骤未更改任何文件</translation>
    </message>
    <message>
        <source>It only changed the image&apos;s configuration. “Up to here” shows the files below it.</source>
        <translation>它只更改了镜像的配置。“截至此层”会显示其下方的文件。</translation>
    </message>
    <message>
        <source>The layer&apos;s files could not be read.</source>
        <translation>无法读取该层的文件。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>An image does not change. Make a container of it first, and copy into that.</source>
        <translation>镜像不会改变。请先用它创建容器，再复制到容器中。</translation>
    </message>
    <message>
        <source>Open the layer as a folder</source>
        <translation>将该层作为文件夹打开</translation>
    </message>
    <message>
        <source>Open the image up to this layer as a folder</source>
        <translation>将到此层为止的镜像作为文件夹打开</translation>
    </message>
</context>
<context>
    <name>LensTab</name>
    <message>
        <source>Copy row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Show the file in its layer</source>
        <translation>在所属层中显示文件</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing was found by then.</source>
        <translation>此前没有找到任何内容。</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的内容</translation>
    </message>
    <message>
        <source>Take back some of what narrows the list.</source>
        <translation>请放宽筛选条件。</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>Choose a row of a file first.</source>
        <translation>请先选择一个文件的行。</translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Such as “512m” or “2g”. With more it is ended.</source>
        <translation>例如“512m”或“2g”。超出时容器会被终止。</translation>
    </message>
    <message>
        <source>Such as “1.5”: as much as one and a half of them.</source>
        <translation>例如“1.5”:相当于一个半处理器。</translation>
    </message>
    <message>
        <source>How many at a time, threads included, such as “100”.</source>
        <translation>同时存在的数量(含线程),例如“100”。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>关于“%1”的说明</translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <translation>此外:%1</translation>
    </message>
</context>
<context>
    <name>LineGutter</name>
    <message>
        <source>The layer that brought each line</source>
        <translation>每一行来自的层</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Go to layer %1</source>
        <translation>转到第 %1 层</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>复制指令</translation>
    </message>
    <message>
        <source>Copy all lines with their layers</source>
        <translation>复制所有行及其层</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>在搜索框中按 Escape 可重新显示全部内容。</translation>
    </message>
</context>
<context>
    <name>LiveBar</name>
    <message>
        <source>Holds the changes still while you look at them. The container goes on.</source>
        <translation>查看时使更改保持不动。容器继续运行。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume the changes</source>
        <translation>继续更改</translation>
    </message>
    <message>
        <source>Pause the changes</source>
        <translation>暂停更改</translation>
    </message>
    <message>
        <source>Paused. Nothing was written since.</source>
        <translation>已暂停。此后没有写入。</translation>
    </message>
    <message numerus="yes">
        <source>Paused. %Ln changes wait.</source>
        <translation>
            <numerusform>已暂停。有 %Ln 项更改等待显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Live. Nothing is written just now.</source>
        <translation>实时。目前没有写入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes a second</source>
        <translation>
            <numerusform>每秒 %Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>所有进程</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who writes</comment>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>Shows only what one process wrote. Only root is told which one did; a process with a question mark has the file open for writing.</source>
        <translation>只显示一个进程写入的内容。只有 root 能得知是哪个进程；带问号的进程正打开该文件进行写入。</translation>
    </message>
    <message>
        <source>Shows only what one process wrote. At times more was written at once than the kernel tells of: of some files it is not known who wrote them.</source>
        <translation>只显示一个进程写入的内容。有时一次写入的内容多于内核所报告的：有些文件不知道是谁写入的。</translation>
    </message>
    <message>
        <source>Shows only what one process wrote.</source>
        <translation>只显示一个进程写入的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a process</comment>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Show only what this process wrote</source>
        <translation>只显示此进程写入的内容</translation>
    </message>
    <message>
        <source>Show what all processes wrote</source>
        <translation>显示所有进程写入的内容</translation>
    </message>
    <message>
        <source>Choose a file of which it is known which process wrote it.</source>
        <translation>请选择一个已知由哪个进程写入的文件。</translation>
    </message>
</context>
<context>
    <name>LiveMountDialog</name>
    <message>
        <source>Mount into container</source>
        <translation>挂载到容器</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>挂载</translation>
    </message>
    <message>
        <source>Mount into “%1” while it runs</source>
        <translation>挂载到正在运行的“%1”</translation>
    </message>
    <message>
        <source>Folder or file of this computer</source>
        <translation>此计算机的文件夹或文件</translation>
    </message>
    <message>
        <source>Where it appears in the container</source>
        <translation>在容器中的位置</translation>
    </message>
    <message>
        <source>The container may only read it</source>
        <translation>容器只能读取它</translation>
    </message>
    <message>
        <source>Copy it in instead</source>
        <translation>改为复制进来</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder to mount</source>
        <translation>要挂载的文件夹</translation>
    </message>
    <message>
        <source>Choose what is to be mounted.</source>
        <translation>请选择要挂载的内容。</translation>
    </message>
    <message>
        <source>Something is mounted there already. Choose another path.</source>
        <translation>此处已有挂载。请换一个路径。</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>LogsTab</name>
    <message>
        <source>Log of the container</source>
        <translation>容器日志</translation>
    </message>
    <message>
        <source>Follow the end</source>
        <translation>跟随末尾</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>无法读取日志。</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>日志为空</translation>
    </message>
    <message>
        <source>What the container writes to its output shows here.</source>
        <translation>容器的输出会显示在这里。</translation>
    </message>
    <message>
        <source>The container wrote nothing to its output.</source>
        <translation>容器没有任何输出。</translation>
    </message>
    <message>
        <source>Follow the end of the log</source>
        <translation>跟随日志末尾</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>复制整个日志</translation>
    </message>
    <message>
        <source>Save the log as…</source>
        <translation>将日志另存为…</translation>
    </message>
    <message>
        <source>Wrap long lines of the log</source>
        <translation>日志长行自动换行</translation>
    </message>
    <message>
        <source>Show the log of a container first.</source>
        <translation>请先显示某个容器的日志。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>“%1”失败。</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>存储 %1</translation>
    </message>
    <message>
        <source>shared %1</source>
        <comment>bytes</comment>
        <translation>共享 %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>The container does not show this file: it is in layer %1 of its image.</source>
        <translation>容器中看不到此文件：它位于镜像的第 %1 层。</translation>
    </message>
    <message>
        <source>Genealogy</source>
        <translation>谱系图</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Quit and close the open folders</source>
        <translation>退出并关闭打开的文件夹</translation>
    </message>
    <message>
        <source>These show files of images and containers as folders. They are closed with the window:</source>
        <translation>以下内容以文件夹形式显示镜像和容器的文件。它们会随窗口关闭：</translation>
    </message>
    <message>
        <source>What a program still has open in one of them stays readable to it until it closes it.</source>
        <translation>程序在其中仍打开的内容在其关闭之前仍可读取。</translation>
    </message>
    <message>
        <source>Close them and quit</source>
        <translation>关闭它们并退出</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Members of the archive</source>
        <translation>归档中的条目</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The first %1 members are shown.</source>
        <translation>仅显示前 %1 个条目。</translation>
    </message>
    <message>
        <source>(encrypted)</source>
        <translation>（已加密）</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>MemberPath</name>
    <message>
        <source>Back to the archive</source>
        <translation>返回归档</translation>
    </message>
    <message>
        <source>Back to the archive (Backspace)</source>
        <translation>返回归档（Backspace）</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
</context>
<context>
    <name>MountActs</name>
    <message>
        <source>Mount into %1</source>
        <translation>挂载到 %1</translation>
    </message>
    <message>
        <source>“%1” could not be mounted.</source>
        <translation>无法挂载“%1”。</translation>
    </message>
    <message>
        <source>Mounted at %1.</source>
        <translation>已挂载到 %1。</translation>
    </message>
    <message>
        <source>Unmount from %1</source>
        <translation>从 %1 卸载</translation>
    </message>
    <message>
        <source>Unmounted %1.</source>
        <translation>已卸载 %1。</translation>
    </message>
    <message>
        <source>“%1” could not be unmounted.</source>
        <translation>无法卸载“%1”。</translation>
    </message>
    <message>
        <source>Unmount</source>
        <translation>卸载</translation>
    </message>
    <message>
        <source>Something in “%1” uses what is mounted at %2, or is mounted below it.</source>
        <translation>“%1”中有程序正在使用挂载在 %2 的内容，或其下还有挂载。</translation>
    </message>
    <message>
        <source>Unmounted anyway, it is gone for all that comes later; what is open in there stays so until it is closed. The folder itself loses nothing.</source>
        <translation>仍然卸载后，之后的访问将看不到它；其中已打开的内容会保持打开直到关闭。文件夹本身不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Unmount anyway</source>
        <translation>仍然卸载</translation>
    </message>
</context>
<context>
    <name>MountTable</name>
    <message>
        <source>Mounts</source>
        <translation>挂载</translation>
    </message>
    <message>
        <source>Folder or volume</source>
        <translation>文件夹或卷</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>容器内路径</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add volume</source>
        <translation>添加卷</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>New volume</source>
        <translation>新建卷</translation>
    </message>
    <message>
        <source>Volume without a name</source>
        <translation>匿名卷</translation>
    </message>
    <message>
        <source>Folder to mount</source>
        <translation>要挂载的文件夹</translation>
    </message>
    <message>
        <source>Folder of this computer</source>
        <translation>本机文件夹</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>File of this computer</source>
        <translation>本机文件</translation>
    </message>
    <message>
        <source>Nothing is mounted. Add a folder or a volume to keep data outside the container.</source>
        <translation>没有挂载任何内容。添加文件夹或卷可将数据保存在容器之外。</translation>
    </message>
    <message>
        <source>Memory, empty at each start</source>
        <translation>内存，每次启动时为空</translation>
    </message>
    <message>
        <source>Memory (tmpfs)</source>
        <translation>内存（tmpfs）</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1，带 %2</translation>
    </message>
</context>
<context>
    <name>MountTargetDialog</name>
    <message>
        <source>Mount folder</source>
        <translation>挂载文件夹</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Run “%1” with a folder</source>
        <translation>运行“%1”并挂载文件夹</translation>
    </message>
    <message>
        <source>Where it appears in the container</source>
        <translation>在容器中的位置</translation>
    </message>
    <message>
        <source>The container may only read it</source>
        <translation>容器只能读取它</translation>
    </message>
</context>
<context>
    <name>MountText</name>
    <message>
        <source>New directory</source>
        <translation>新目录</translation>
    </message>
    <message>
        <source>Empty directory of the image</source>
        <translation>镜像中的空目录</translation>
    </message>
    <message>
        <source>A file of the image, %1</source>
        <translation>镜像中的文件，%1</translation>
    </message>
    <message numerus="yes">
        <source>Filled with %n files, %1</source>
        <translation>
            <numerusform>填入 %n 个文件，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n files, %1</source>
        <translation>
            <numerusform>遮盖 %n 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The image has nothing there: a new directory is made for the mount.</source>
        <translation>镜像中此处没有内容：将为挂载新建目录。</translation>
    </message>
    <message>
        <source>The image has an empty directory there, so nothing is hidden.</source>
        <translation>镜像中此处是空目录，不会遮盖任何内容。</translation>
    </message>
    <message>
        <source>The image&apos;s own file there (%1) is hidden as long as the mount is.</source>
        <translation>挂载期间，镜像中此处的文件（%1）会被遮盖。</translation>
    </message>
    <message numerus="yes">
        <source>The volume is new, so it first gets a copy of the %n files that the image has there (%1).</source>
        <translation>
            <numerusform>该卷是新建的，会先复制镜像中此处的 %n 个文件（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that the image has there (%1) are hidden; only if the volume is still empty does it first get a copy of them.</source>
        <translation>
            <numerusform>镜像中此处的 %n 个文件（%1）会被遮盖；仅当卷仍为空时，才会先复制这些文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that the image has there (%1) are hidden as long as the mount is. They stay in the image.</source>
        <translation>
            <numerusform>挂载期间，镜像中此处的 %n 个文件（%1）会被遮盖，但仍保留在镜像中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The container may only read the volume.</source>
        <translation>容器只能读取该卷。</translation>
    </message>
    <message>
        <source>What the container writes there stays in a volume without a name, which goes when the container is removed with its volumes.</source>
        <translation>容器写入此处的内容保存在匿名卷中；容器连同其卷一起删除时，该卷也会被删除。</translation>
    </message>
    <message>
        <source>What the container writes there stays in the volume when the container is gone.</source>
        <translation>容器写入此处的内容保存在卷中，容器删除后依然保留。</translation>
    </message>
    <message>
        <source>Files that its root makes there belong to root of this computer.</source>
        <translation>容器的 root 在此处创建的文件归本机的 root 所有。</translation>
    </message>
    <message>
        <source>Files that its root makes there belong to you; those of its other users belong to ids that only a container of yours can change.</source>
        <translation>容器的 root 在此处创建的文件归你所有；容器中其他用户创建的文件归特定 ID 所有，只有你的容器才能更改。</translation>
    </message>
    <message>
        <source>Files that it makes there belong to you.</source>
        <translation>它在此处创建的文件归你所有。</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>The image has a file there, and a directory can&apos;t lie over a file. Choose another path.</source>
        <translation>镜像中此处是文件，目录无法覆盖在文件上。请换一个路径。</translation>
    </message>
    <message>
        <source>The image has a directory there, and a file can&apos;t lie over a directory. Choose another path.</source>
        <translation>镜像中此处是目录，文件无法覆盖在目录上。请换一个路径。</translation>
    </message>
    <message>
        <source>The path leads to %1 by a link in the image.</source>
        <translation>该路径经镜像中的链接指向 %1。</translation>
    </message>
    <message>
        <source>This computer has no such folder yet; it is made, as docker does.</source>
        <translation>本机还没有此文件夹；将像 docker 一样创建它。</translation>
    </message>
    <message>
        <source>The container may only read it: what it tries to write there fails.</source>
        <translation>容器只能读取它：尝试写入会失败。</translation>
    </message>
    <message>
        <source>What the container writes there changes the folder itself.</source>
        <translation>容器写入此处的内容会直接更改该文件夹。</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>The image has nothing there: an empty file is made for the mount.</source>
        <translation>镜像中此处没有内容：将为挂载创建空文件。</translation>
    </message>
    <message>
        <source>What the container writes there changes the file itself.</source>
        <translation>容器写入此处的内容会直接更改该文件。</translation>
    </message>
    <message>
        <source>Nothing is there: an empty file is made for the mount, and stays.</source>
        <translation>此处没有内容：将为挂载新建空文件，并会保留。</translation>
    </message>
    <message>
        <source>Nothing is there: a new directory is made for the mount, and stays.</source>
        <translation>此处没有内容：将为挂载新建目录，并会保留。</translation>
    </message>
    <message>
        <source>An empty directory is there, so nothing is hidden.</source>
        <translation>此处是空目录，不会遮盖任何内容。</translation>
    </message>
    <message>
        <source>The file that is there (%1) is hidden as long as the mount is.</source>
        <translation>挂载期间，此处的文件（%1）会被遮盖。</translation>
    </message>
    <message numerus="yes">
        <source>%n files that are there (%1) are hidden as long as the mount is.</source>
        <translation>
            <numerusform>挂载期间，此处的 %n 个文件（%1）会被遮盖。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no such folder or file.</source>
        <translation>此计算机上没有该文件夹或文件。</translation>
    </message>
    <message>
        <source>There is a file, and a directory can&apos;t lie over a file. Choose another path.</source>
        <translation>此处是文件，目录无法覆盖在文件上。请换一个路径。</translation>
    </message>
    <message>
        <source>There is a directory, and a file can&apos;t lie over a directory. Choose another path.</source>
        <translation>此处是目录，文件无法覆盖在目录上。请换一个路径。</translation>
    </message>
    <message>
        <source>The path leads to %1 by a link.</source>
        <translation>该路径经链接指向 %1。</translation>
    </message>
    <message>
        <source>Inside, its files keep their owners.</source>
        <translation>在容器内，其文件的所有者不变。</translation>
    </message>
    <message>
        <source>Inside, your own files belong to root.</source>
        <translation>在容器内，你自己的文件归 root 所有。</translation>
    </message>
    <message>
        <source>It is empty, and the container may only read it.</source>
        <translation>它是空的，容器只能读取。</translation>
    </message>
    <message>
        <source>What the container writes there is kept in memory, and gone when it stops.</source>
        <translation>容器写入那里的内容保存在内存中，停止后即消失。</translation>
    </message>
    <message>
        <source>The files of the image are there, and can only be read.</source>
        <translation>镜像的文件在那里，只能读取。</translation>
    </message>
</context>
<context>
    <name>MountsTab</name>
    <message>
        <source>Mounts of the container</source>
        <translation>容器的挂载</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>容器内路径</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Copy where it lies</source>
        <translation>复制所在位置</translation>
    </message>
    <message>
        <source>No mounts</source>
        <translation>没有挂载</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>volume without a name</source>
        <translation>匿名卷</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>读写</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>memory (tmpfs)</source>
        <translation>内存 (tmpfs)</translation>
    </message>
    <message>
        <source>Only while the container runs</source>
        <translation>仅在容器运行期间</translation>
    </message>
    <message>
        <source>Show what lies under it</source>
        <translation>显示其下的内容</translation>
    </message>
    <message>
        <source>Unmount</source>
        <translation>卸载</translation>
    </message>
    <message>
        <source>This container keeps everything in its writable layer. Folders and volumes are chosen when a container is run; folders can also be mounted while it runs: drop one on it.</source>
        <translation>此容器的所有内容都保存在可写层中。文件夹和卷在运行容器时选择；也可以在运行期间挂载文件夹：将其拖放到容器上。</translation>
    </message>
    <message>
        <source>folder, until it stops</source>
        <translation>文件夹，直到停止</translation>
    </message>
    <message>
        <source>It was mounted while the container runs, and is gone when it stops.</source>
        <translation>它是在容器运行期间挂载的，容器停止后即消失。</translation>
    </message>
    <message>
        <source>Choose a mount first.</source>
        <translation>请先选择一个挂载。</translation>
    </message>
    <message>
        <source>The container was made with it: it stays as long as the container.</source>
        <translation>它是创建容器时指定的：与容器同在。</translation>
    </message>
    <message>
        <source>image</source>
        <translation>镜像</translation>
    </message>
</context>
<context>
    <name>NoAnswerDialog</name>
    <message>
        <source>Outcrop does not answer</source>
        <translation>Outcrop 没有响应</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>打开另一个窗口</translation>
    </message>
    <message>
        <source>Outcrop is open with this store already, but its window does not answer.</source>
        <translation>Outcrop 已使用此存储打开，但其窗口没有响应。</translation>
    </message>
    <message>
        <source>Outcrop is open with this store already (process %1), but its window does not answer.</source>
        <translation>Outcrop 已使用此存储打开（进程 %1），但其窗口没有响应。</translation>
    </message>
    <message>
        <source>It may only be busy. Another window is safe: both show and change the same store.</source>
        <translation>它可能只是正忙。可以放心打开另一个窗口：两者显示和更改的是同一个存储。</translation>
    </message>
</context>
<context>
    <name>PackageChangesModel</name>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>downgraded</source>
        <translation>已降级</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
</context>
<context>
    <name>PackagesModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>What tells of this package says no size.</source>
        <translation>该软件包的记录未注明大小。</translation>
    </message>
    <message>
        <source>Recorded in %1</source>
        <translation>记录于 %1</translation>
    </message>
</context>
<context>
    <name>PackagesTab</name>
    <message>
        <source>Copy package</source>
        <translation>复制软件包</translation>
    </message>
    <message>
        <source>Show what records it</source>
        <translation>显示记录它的文件</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Filter packages</source>
        <translation>筛选软件包</translation>
    </message>
    <message>
        <source>List the packages of %1</source>
        <translation>列出 %1 的软件包</translation>
    </message>
    <message>
        <source>Reading the package databases…</source>
        <translation>正在读取软件包数据库…</translation>
    </message>
    <message>
        <source>The packages could not be read.</source>
        <translation>无法读取软件包。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <translation>
            <numerusform>%Ln 个软件包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln databases not read</source>
        <translation>
            <numerusform>%Ln 个数据库未读取</numerusform>
        </translation>
    </message>
    <message>
        <source>The package database could not be read</source>
        <translation>无法读取软件包数据库</translation>
    </message>
    <message>
        <source>No package database here</source>
        <translation>没有软件包数据库</translation>
    </message>
    <message>
        <source>Neither dpkg, apk, rpm, pip nor npm has recorded anything that is installed in %1.</source>
        <translation>在 %1 中，dpkg、apk、rpm、pip 和 npm 都没有安装记录。</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>第 %1 层：%2</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Search the list</source>
        <translation>搜索列表</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they were.</source>
        <comment>things of a cancelled act on several</comment>
        <translation>
            <numerusform>%n 个保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what it is about…</source>
        <translation>正在查看相关内容…</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>First part of the text</source>
        <translation>文本的第一部分</translation>
    </message>
    <message>
        <source>Previous part of the text</source>
        <translation>文本的上一部分</translation>
    </message>
    <message>
        <source>Next part of the text</source>
        <translation>文本的下一部分</translation>
    </message>
    <message>
        <source>Last part of the text</source>
        <translation>文本的最后部分</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首部分</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末部分</translation>
    </message>
    <message>
        <source>From %1 to %2 of %3</source>
        <translation>第 %1 至 %2，共 %3</translation>
    </message>
    <message>
        <source>Part %1 of %2 of the difference. %3</source>
        <translation>差异的第 %1 部分，共 %2 部分。%3</translation>
    </message>
</context>
<context>
    <name>PathFilterField</name>
    <message>
        <source>Filter paths</source>
        <translation>筛选路径</translation>
    </message>
    <message>
        <source>A part of a name, or of the path with a slash in it; *, ? and [ ] make it a pattern such as *.so* or /etc/*</source>
        <translation>名称的一部分，含斜杠时为路径的一部分；使用 *、? 和 [ ] 则为模式，如 *.so* 或 /etc/*</translation>
    </message>
    <message>
        <source>Filter by a regular expression</source>
        <translation>按正则表达式筛选</translation>
    </message>
    <message>
        <source>The filter is a regular expression, for whole paths</source>
        <translation>筛选内容为正则表达式，针对完整路径</translation>
    </message>
</context>
<context>
    <name>PathHistory</name>
    <message>
        <source>made</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>there again, the same</source>
        <translation>再次出现，内容相同</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>重新创建</translation>
    </message>
    <message>
        <source>History of a path</source>
        <translation>路径的历史</translation>
    </message>
    <message>
        <source>Looking through the layers…</source>
        <translation>正在查看各层…</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>无法读取历史。</translation>
    </message>
    <message>
        <source>What the layers did with “%1”</source>
        <translation>各层对“%1”做了什么</translation>
    </message>
    <message>
        <source>History of the path, the lowest layer first</source>
        <translation>路径的历史，最底层在前</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>所做的事</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>复制指令</translation>
    </message>
    <message>
        <source>No layer has this path</source>
        <translation>没有层包含此路径</translation>
    </message>
    <message>
        <source>It is there because something lies in it, or because the engine made it.</source>
        <translation>它存在是因为其中有内容，或由引擎创建。</translation>
    </message>
    <message>
        <source>The layers below still ship it.</source>
        <translation>下面的层仍然包含它。</translation>
    </message>
</context>
<context>
    <name>PathJump</name>
    <message>
        <source>Go to path</source>
        <translation>前往路径</translation>
    </message>
    <message>
        <source>Type a part of a path</source>
        <translation>输入路径的一部分</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Names between slashes may be cut short: “et/mo” is found in “/etc/motd”.</source>
        <translation>斜杠之间的名称可以缩写：“et/mo” 可找到 “/etc/motd”。</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>洋葱皮</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>滑动</translation>
    </message>
    <message>
        <source>How the pictures are compared</source>
        <translation>图片的比较方式</translation>
    </message>
    <message>
        <source>How much of the later picture is seen</source>
        <translation>显示多少后来的图片</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>PortTable</name>
    <message>
        <source>Published ports</source>
        <translation>已发布的端口</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>在容器中</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Add port</source>
        <translation>添加端口</translation>
    </message>
    <message>
        <source>On this computer: a port such as “8080”, with an address such as “127.0.0.1:8080” for this computer alone, or nothing for any port that is free.</source>
        <translation>在本机上:如“8080”这样的端口;仅限本机时带上地址,如“127.0.0.1:8080”;留空则用任意空闲端口。</translation>
    </message>
    <message>
        <source>Add the image&apos;s ports</source>
        <translation>添加镜像的端口</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove port</source>
        <translation>移除端口</translation>
    </message>
    <message>
        <source>The image says it serves %1.</source>
        <translation>镜像声明它提供 %1。</translation>
    </message>
    <message>
        <source>No port is published. Add one to reach a service in the container from this computer.</source>
        <translation>没有发布端口。添加一个即可从本机访问容器中的服务。</translation>
    </message>
</context>
<context>
    <name>ProcessFields</name>
    <message>
        <source>The image has no such directory; it is made.</source>
        <translation>镜像中没有此目录；将会创建。</translation>
    </message>
    <message>
        <source>That is a file in the image, so the container would not start.</source>
        <translation>它在镜像中是文件，因此容器无法启动。</translation>
    </message>
    <message>
        <source>The image has no program “%1”; only a mount could bring it.</source>
        <translation>镜像中没有程序“%1”；只能通过挂载提供。</translation>
    </message>
    <message>
        <source>“%1” is no program in the image, so the container would not start.</source>
        <translation>“%1”在镜像中不是程序，因此容器无法启动。</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>关于“%1”的说明</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>the container&apos;s id</source>
        <translation>容器 ID</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Outbound connections</source>
        <translation>出站连接</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>This computer&apos;s network</source>
        <translation>本机网络</translation>
    </message>
    <message>
        <source>Image&apos;s files are read-only</source>
        <translation>镜像的文件只读</translation>
    </message>
    <message>
        <source>The container can write only to its mounts.</source>
        <translation>容器只能写入其挂载。</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>The process gets a terminal.</source>
        <translation>为进程分配终端。</translation>
    </message>
    <message>
        <source>Keep input open</source>
        <translation>保持输入打开</translation>
    </message>
    <message>
        <source>The process&apos;s input stays open for attaching.</source>
        <translation>进程的输入保持打开，以便附加。</translation>
    </message>
    <message>
        <source>Remove it when it ends</source>
        <translation>结束后删除</translation>
    </message>
    <message>
        <source>The container and its changes are removed as soon as its process ends.</source>
        <translation>进程结束后，立即删除容器及其更改。</translation>
    </message>
    <message>
        <source>The image knows no “%1”, so the container would not start.</source>
        <translation>镜像中没有“%1”，因此容器无法启动。</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Quit Outcrop</source>
        <translation>退出 Outcrop</translation>
    </message>
    <message>
        <source>Quit while work is under way?</source>
        <translation>任务仍在进行，要退出吗？</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>正在进行的任务</translation>
    </message>
    <message>
        <source>Containers keep running without the window. What is cancelled leaves nothing half-done behind and can be started again.</source>
        <translation>窗口关闭后，容器会继续运行。取消的任务不会留下未完成的内容，可以重新开始。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不退出</translation>
    </message>
    <message>
        <source>Cancel them and quit</source>
        <translation>取消任务并退出</translation>
    </message>
    <message>
        <source>Wait and quit</source>
        <translation>等待完成后退出</translation>
    </message>
    <message>
        <source>%1 (cancelling…)</source>
        <translation>%1（正在取消…）</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are still running.</source>
        <translation>
            <numerusform>仍有 %n 个任务正在进行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcrop quits as soon as %n tasks have ended.</source>
        <translation>
            <numerusform>%n 个任务结束后，Outcrop 将退出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>RebaseDialog</name>
    <message>
        <source>Rebase container</source>
        <translation>变基容器</translation>
    </message>
    <message>
        <source>Make image</source>
        <translation>创建镜像</translation>
    </message>
    <message>
        <source>Put what “%1” changed onto another image</source>
        <translation>将“%1”的更改放到另一个镜像上</translation>
    </message>
    <message>
        <source>The container stays as it is, on %1. What comes out is a new image.</source>
        <translation>容器保持不变，仍基于 %1。结果是一个新镜像。</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>选择镜像</translation>
    </message>
    <message>
        <source>name:tag, or empty for an image without a name</source>
        <translation>名称:标签，留空则镜像没有名称</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>新基础镜像</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>镜像名称</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>提交说明</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Only the container</source>
        <translation>仅容器</translation>
    </message>
    <message>
        <source>Only the new base</source>
        <translation>仅新基础</translation>
    </message>
    <message>
        <source>Make no image while there are conflicts</source>
        <translation>存在冲突时不创建镜像</translation>
    </message>
    <message>
        <source>Of what both changed, take the container&apos;s</source>
        <translation>对于双方都更改的内容，采用容器的</translation>
    </message>
    <message>
        <source>Of what both changed, take the new base&apos;s</source>
        <translation>对于双方都更改的内容，采用新基础的</translation>
    </message>
    <message>
        <source>Choose a new base to see who changed what.</source>
        <translation>选择新基础以查看谁更改了什么。</translation>
    </message>
    <message>
        <source>Looking for who changed what…</source>
        <translation>正在查找谁更改了什么…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln 处冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the container</source>
        <translation>
            <numerusform>仅容器 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the new base</source>
        <translation>
            <numerusform>仅新基础 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by both alike</source>
        <translation>
            <numerusform>两者相同 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other image to be the new base.</source>
        <translation>没有其他镜像可作为新基础。</translation>
    </message>
    <message>
        <source>Choose an image to be the new base.</source>
        <translation>请选择一个镜像作为新基础。</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>名称由小写字母、数字和分隔符组成，后接“:”和标签。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths were changed by both. Say whose are taken, or put them back in the container.</source>
        <translation>
            <numerusform>%Ln 个路径被双方更改。请选择采用哪一方，或在容器中还原它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>an image without a name</source>
        <translation>一个无名镜像</translation>
    </message>
    <message>
        <source>What comes out is %1: %2 with the container&apos;s settings and no further layer.</source>
        <translation>结果是 %1：%2 加上容器的设置，没有新的层。</translation>
    </message>
    <message numerus="yes">
        <source>What comes out is %1: %2 and a layer with %Ln changes of the container.</source>
        <translation>
            <numerusform>结果是 %1：%2 加上一个包含容器 %Ln 处更改的层。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed what could not be found out: choose another base.</source>
        <translation>无法查明谁更改了什么：请选择其他基础镜像。</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Import recent</source>
        <translation>最近导入</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>尚未导入任何内容</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清除列表</translation>
    </message>
</context>
<context>
    <name>RemovalOfSeveral</name>
    <message numerus="yes">
        <source>Remove %n containers</source>
        <translation>
            <numerusform>删除 %n 个容器</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n containers are removed with their changes (%1).</source>
        <translation>
            <numerusform>将删除 %n 个容器及其更改（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers are removed with their changes.</source>
        <translation>
            <numerusform>将删除 %n 个容器及其更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them run and are killed first.</source>
        <translation>
            <numerusform>其中 %n 个正在运行，将先强制终止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove their volumes without a name too</source>
        <translation>同时删除其匿名卷</translation>
    </message>
    <message>
        <source>Their images, folders and named volumes stay. This can&apos;t be undone.</source>
        <translation>其镜像、文件夹和命名卷会保留。此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>删除 %n 个名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are removed; no bytes are freed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>将删除 %n 个名称，不会释放空间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are removed and %1 are freed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>将删除 %n 个名称，释放 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The images stay under their other names.</source>
        <translation>镜像仍以其他名称保留。</translation>
    </message>
    <message>
        <source>Layers that other images stand on stay. This can&apos;t be undone.</source>
        <translation>其他镜像所依赖的层会保留。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Containers were made from some of them. A running one must be stopped first.</source>
        <translation>其中一些已用于创建容器。运行中的容器须先停止。</translation>
    </message>
    <message>
        <source>Remove the names although stopped containers stand on them</source>
        <translation>即使有已停止的容器依赖它们，也删除这些名称</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes</source>
        <translation>
            <numerusform>删除 %n 个卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes are removed with all their data (%1).</source>
        <translation>
            <numerusform>将删除 %n 个卷及其所有数据（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes are removed with all their data.</source>
        <translation>
            <numerusform>将删除 %n 个卷及其所有数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>RemovalTexts</name>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>删除名称</translation>
    </message>
    <message>
        <source>The name “%1” is removed; no bytes are freed.</source>
        <translation>将删除名称“%1”，不会释放空间。</translation>
    </message>
    <message>
        <source>The image stays under its other names.</source>
        <translation>镜像仍以其他名称保留。</translation>
    </message>
    <message>
        <source>Remove image</source>
        <translation>删除镜像</translation>
    </message>
    <message>
        <source>The image “%1” is removed and %2 are freed.</source>
        <translation>将删除镜像“%1”，释放 %2。</translation>
    </message>
    <message>
        <source>Layers that other images stand on stay. This can&apos;t be undone.</source>
        <translation>其他镜像所依赖的层会保留。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Remove its name although stopped containers stand on it</source>
        <translation>即使有已停止的容器依赖它，也删除其名称</translation>
    </message>
    <message>
        <source>Remove container</source>
        <translation>删除容器</translation>
    </message>
    <message>
        <source>The container “%1” is removed with its changes (%2).</source>
        <translation>将删除容器“%1”及其更改（%2）。</translation>
    </message>
    <message>
        <source>The container “%1” is removed with its changes.</source>
        <translation>将删除容器“%1”及其更改。</translation>
    </message>
    <message>
        <source>It runs and is killed first.</source>
        <translation>它正在运行，将先强制终止。</translation>
    </message>
    <message>
        <source>Remove its volumes without a name too</source>
        <translation>同时删除其匿名卷</translation>
    </message>
    <message>
        <source>Its image, folders and named volumes stay. This can&apos;t be undone.</source>
        <translation>其镜像、文件夹和命名卷会保留。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Remove volume</source>
        <translation>删除卷</translation>
    </message>
    <message>
        <source>The volume “%1” is removed with all its data (%2).</source>
        <translation>将删除卷“%1”及其所有数据（%2）。</translation>
    </message>
    <message>
        <source>The volume “%1” is removed with all its data.</source>
        <translation>将删除卷“%1”及其所有数据。</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Remove unused volumes</source>
        <translation>删除未使用的卷</translation>
    </message>
    <message numerus="yes">
        <source>%n volumes that no container uses are removed with their data (%1).</source>
        <translation>
            <numerusform>将删除 %n 个没有容器使用的卷及其数据（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>These containers were made from it:</source>
        <translation>以下容器由它创建：</translation>
    </message>
    <message>
        <source>A running one must be stopped first. This can&apos;t be undone.</source>
        <translation>运行中的容器须先停止。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename container</source>
        <translation>重命名容器</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>为“%1”换一个名称</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>What it runs goes on; only its name is another.</source>
        <translation>其中运行的程序继续运行，只有名称改变。</translation>
    </message>
    <message>
        <source>A container named “%1” exists already. Choose another name.</source>
        <translation>已存在名为“%1”的容器，请换一个名称。</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>名称至少两个字符：可用字母、数字、“_”、“.”或“-”，且须以字母或数字开头。</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>This command does the same in a terminal. A docker command can be pasted here.</source>
        <translation>在终端中运行此命令效果相同。可在此粘贴 docker 命令。</translation>
    </message>
    <message>
        <source>Run “%1”</source>
        <translation>运行“%1”</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Drop a folder here to mount it.</source>
        <translation>将文件夹拖到这里即可挂载。</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>挂载</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Mounts of other containers</source>
        <translation>其他容器的挂载</translation>
    </message>
    <message>
        <source>Paste docker command</source>
        <translation>粘贴 docker 命令</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Fills the form with the command in the clipboard (%1).</source>
        <translation>用剪贴板中的命令填充表单（%1）。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The clipboard holds no command that runs a container, such as “docker run …”.</source>
        <translation>剪贴板中没有运行容器的命令，例如“docker run …”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This form runs another image.</source>
        <translation>此表单运行的是另一个镜像。</translation>
    </message>
    <message>
        <source>There is no such container.</source>
        <translation>没有该容器。</translation>
    </message>
    <message>
        <source>The form is filled from the command.</source>
        <translation>已根据命令填充表单。</translation>
    </message>
    <message>
        <source>The form is filled from the command, without:</source>
        <translation>已根据命令填充表单，但不包括：</translation>
    </message>
    <message>
        <source>Of other images</source>
        <translation>其他镜像的模板</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>存为模板…</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>%1: its value is a secret and was not kept. Type it in under “Environment”.</source>
        <translation>%1：其值属于机密，未保存。请在“环境变量”中填写。</translation>
    </message>
    <message>
        <source>The mounts of “%1”: there is no such container.</source>
        <translation>“%1”的挂载：没有该容器。</translation>
    </message>
    <message>
        <source>The form is filled from the template “%1”.</source>
        <translation>已根据模板“%1”填充表单。</translation>
    </message>
    <message>
        <source>The form is filled from the template “%1”, without:</source>
        <translation>已根据模板“%1”填充表单，但不包括：</translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>已保存模板“%1”。</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>The template “%1” is deleted. Containers made from it stay.</source>
        <translation>将删除模板“%1”。由它创建的容器会保留。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The template “%1” is deleted.</source>
        <translation>已删除模板“%1”。</translation>
    </message>
    <message>
        <source>The template “%1” could not be deleted (%2).</source>
        <translation>无法删除模板“%1”（%2）。</translation>
    </message>
    <message>
        <source>Mounts, environment, ports and limits</source>
        <translation>挂载、环境、端口和限制</translation>
    </message>
    <message>
        <source>Something on this computer listens at “%1” now; the container would not start.</source>
        <translation>本机上已有程序在监听“%1”;容器将无法启动。</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>A container named “%1” exists already. Choose another name.</source>
        <translation>已存在名为“%1”的容器，请换一个名称。</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>名称至少两个字符：可用字母、数字、“_”、“.”或“-”，且须以字母或数字开头。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>The image names no command. Say what to run, for example “sh”.</source>
        <translation>镜像未指定命令。请填写要运行的命令，例如“sh”。</translation>
    </message>
    <message>
        <source>The working directory must start with “/”.</source>
        <translation>工作目录必须以“/”开头。</translation>
    </message>
    <message>
        <source>A variable needs a name, and the name has no “=”.</source>
        <translation>变量必须有名称，且名称中不能有“=”。</translation>
    </message>
    <message>
        <source>The variable “%1” is set twice.</source>
        <translation>变量“%1”设置了两次。</translation>
    </message>
    <message>
        <source>Two mounts want the path “%1”. Give one of them another path.</source>
        <translation>有两个挂载使用路径“%1”。请为其中一个换一个路径。</translation>
    </message>
    <message>
        <source>A folder of this computer must be given with its full path.</source>
        <translation>本机文件夹必须填写完整路径。</translation>
    </message>
    <message>
        <source>A path with “:” in its name can&apos;t be mounted.</source>
        <translation>无法挂载名称中含有“:”的路径。</translation>
    </message>
    <message>
        <source>Say where it appears in the container: a path that starts with “/”.</source>
        <translation>请填写它在容器中的位置：以“/”开头的路径。</translation>
    </message>
    <message>
        <source>This mount can&apos;t be used (%1).</source>
        <translation>此挂载无法使用（%1）。</translation>
    </message>
    <message>
        <source>Write memory as a number with a unit, such as “512m” or “2g”.</source>
        <translation>请用带单位的数字填写内存,例如“512m”或“2g”。</translation>
    </message>
    <message>
        <source>Write processors as a number, such as “1.5”.</source>
        <translation>请用数字填写处理器,例如“1.5”。</translation>
    </message>
    <message>
        <source>Write processes as a whole number, such as “100”.</source>
        <translation>请用整数填写进程数,例如“100”。</translation>
    </message>
    <message>
        <source>A container needs at least 6 MB of memory (“6m”).</source>
        <translation>容器至少需要 6 MB 内存(“6m”)。</translation>
    </message>
    <message>
        <source>Choose from 0.01 to %1: this computer has no more processors.</source>
        <translation>请在 0.01 到 %1 之间选择:本机没有更多处理器。</translation>
    </message>
    <message>
        <source>Two rows want the port “%1” of this computer.</source>
        <translation>有两行都要使用本机端口“%1”。</translation>
    </message>
    <message>
        <source>Say which port of the container is meant, such as “80”.</source>
        <translation>请说明是容器的哪个端口,例如“80”。</translation>
    </message>
    <message>
        <source>This port can&apos;t be used (%1).</source>
        <translation>无法使用此端口(%1)。</translation>
    </message>
    <message>
        <source>Ports are published with the network “Outbound connections” alone.</source>
        <translation>只有选择“出站连接”网络时才会发布端口。</translation>
    </message>
    <message>
        <source>These limits can&apos;t be used (%1).</source>
        <translation>无法使用这些限制(%1)。</translation>
    </message>
</context>
<context>
    <name>RunNotice</name>
    <message>
        <source>Close this note</source>
        <translation>关闭此提示</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveAs</name>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save folder as tar…</source>
        <translation>将文件夹存为 tar…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>无法保存“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln things as one tar…</source>
        <translation>
            <numerusform>将 %Ln 个项目存为一个 tar…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln 个项目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Offer it for every image</source>
        <translation>对所有镜像可用</translation>
    </message>
    <message numerus="yes">
        <source>Keep the values of %n secrets as well</source>
        <translation>
            <numerusform>同时保存 %n 个机密的值</numerusform>
        </translation>
    </message>
    <message>
        <source>A template of this name is there already; it is replaced.</source>
        <translation>已有同名模板，将被替换。</translation>
    </message>
    <message>
        <source>The secrets are written to a file of yours, readable as they are.</source>
        <translation>机密会以明文写入属于你的文件。</translation>
    </message>
    <message>
        <source>Only the names of the secrets are kept; the template asks for their values.</source>
        <translation>仅保存机密的名称；使用模板时会要求填写值。</translation>
    </message>
    <message>
        <source>The template needs a name.</source>
        <translation>模板必须有名称。</translation>
    </message>
    <message>
        <source>The template “%1” could not be saved.</source>
        <translation>无法保存模板“%1”。</translation>
    </message>
    <message>
        <source>Check the folder %1.</source>
        <translation>请检查文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>SavedChanges</name>
    <message>
        <source>Save the changes here as patch…</source>
        <translation>将此处的更改存为补丁…</translation>
    </message>
    <message>
        <source>Save the changes here as layer (tar)…</source>
        <translation>将此处的更改存为层（tar）…</translation>
    </message>
    <message>
        <source>Save all changes as patch…</source>
        <translation>将全部更改存为补丁…</translation>
    </message>
    <message>
        <source>Save all changes as layer (tar)…</source>
        <translation>将全部更改存为层（tar）…</translation>
    </message>
    <message numerus="yes">
        <source>changes of %Ln paths</source>
        <translation>
            <numerusform>%Ln 个路径的更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %Ln paths as patch…</source>
        <translation>
            <numerusform>将 %Ln 个路径的更改存为补丁…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %Ln paths as layer (tar)…</source>
        <translation>
            <numerusform>将 %Ln 个路径的更改存为层（tar）…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>every quarter of an hour</source>
        <translation>每 15 分钟</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>every six hours</source>
        <translation>每 6 小时</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>每 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule snapshots</source>
        <translation>计划快照</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>When are snapshots of “%1” taken?</source>
        <translation>何时为“%1”创建快照？</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>仅手动</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>How many of these are kept</source>
        <translation>其中保留的数量</translation>
    </message>
    <message>
        <source>Before each start of a container that has the volume</source>
        <translation>每次启动使用该卷的容器之前</translation>
    </message>
    <message>
        <source>By the clock they are taken while this program is open, and by “outcrop volume snapshot due” from a timer of the system: nothing of Outcrop runs in the background. Those you take yourself are always kept.</source>
        <translation>按时间的快照在本程序打开期间创建，或由系统定时器运行“outcrop volume snapshot due”创建：Outcrop 没有后台进程。你自己创建的快照会一直保留。</translation>
    </message>
    <message>
        <source>Taken only by hand.</source>
        <translation>仅手动创建。</translation>
    </message>
    <message>
        <source>Taken before each start.</source>
        <translation>每次启动前创建。</translation>
    </message>
    <message>
        <source>Taken before each start, and %1.</source>
        <translation>每次启动前及%1创建。</translation>
    </message>
    <message>
        <source>Taken %1.</source>
        <translation>%1创建。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Part of a name, *.conf, /etc/*</source>
        <translation>部分名称、*.conf、/etc/*</translation>
    </message>
    <message>
        <source>Name or path</source>
        <translation>名称或路径</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>The name is a regular expression that fits anywhere in the path.</source>
        <translation>名称为正则表达式，可匹配路径中的任意部分。</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Text in the files</source>
        <translation>文件中的文本</translation>
    </message>
    <message>
        <source>Words, then Return</source>
        <translation>输入文字后按 Return</translation>
    </message>
    <message>
        <source>Every file that fits is read for it, so it is looked for when you press Return.</source>
        <translation>需要读取每个匹配的文件，因此按 Return 后才开始搜索。</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>文本为正则表达式</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>大小下限</translation>
    </message>
    <message>
        <source>10k</source>
        <translation>10k</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>大小上限</translation>
    </message>
    <message>
        <source>1.5MB</source>
        <translation>1.5MB</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>0 or 1000:100</source>
        <translation>0 或 1000:100</translation>
    </message>
    <message>
        <source>Content (SHA-256)</source>
        <translation>内容（SHA-256）</translation>
    </message>
    <message>
        <source>32 or 64 digits</source>
        <translation>32 或 64 个十六进制字符</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Character devices</source>
        <translation>字符设备</translation>
    </message>
    <message>
        <source>Block devices</source>
        <translation>块设备</translation>
    </message>
    <message>
        <source>Pipes</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Choose, or write 644 (exactly), -4000 (all of these bits) or /6000 (any of them).</source>
        <translation>选择一项，或填写 644（完全一致）、-4000（包含所有这些位）或 /6000（包含任意一位）。</translation>
    </message>
    <message>
        <source>Run as owner (setuid)</source>
        <translation>以所有者身份运行（setuid）</translation>
    </message>
    <message>
        <source>Run as group (setgid)</source>
        <translation>以组身份运行（setgid）</translation>
    </message>
    <message>
        <source>Everyone may write</source>
        <translation>所有人可写</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>可执行</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>粘滞位（sticky）</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>仅限于</translation>
    </message>
    <message>
        <source>Everything ticked below</source>
        <translation>下方勾选的全部内容</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Also what later layers hide</source>
        <translation>包括被后续层遮盖的内容</translation>
    </message>
    <message>
        <source>Files that were replaced or removed, but still ship in the image</source>
        <translation>已被替换或删除、但仍随镜像分发的文件</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>这不是正则表达式。</translation>
    </message>
    <message>
        <source>Choose one, or write 644, -4000 or /6000.</source>
        <translation>请选择一项，或填写 644、-4000 或 /6000。</translation>
    </message>
    <message>
        <source>This is no size. Write 10k, 1.5MB or 4MiB.</source>
        <translation>这不是有效大小。请填写 10k、1.5MB 或 4MiB。</translation>
    </message>
    <message>
        <source>Write numbers: 1000, 1000:100 or :100.</source>
        <translation>请填写数字：1000、1000:100 或 :100。</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits; its first 32 do.</source>
        <translation>SHA-256 有 64 个十六进制字符；填写前 32 个即可。</translation>
    </message>
    <message>
        <source>Gives rights (setuid, setgid, capabilities)</source>
        <translation>赋予权限（setuid、setgid、能力）</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Files that were found</source>
        <translation>找到的文件</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>The line that does the same in a terminal</source>
        <translation>在终端中效果相同的命令</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>There is nothing to look through yet</source>
        <translation>还没有可搜索的内容</translation>
    </message>
    <message>
        <source>Import an image first: drop its archive anywhere here.</source>
        <translation>请先导入镜像：将其归档拖到这里任意位置。</translation>
    </message>
    <message>
        <source>Where is that file?</source>
        <translation>那个文件在哪里？</translation>
    </message>
    <message>
        <source>A name, a text, permissions, a size, an owner or a content: every layer of every image is looked through.</source>
        <translation>可按名称、文本、权限、大小、所有者或内容搜索：会查找每个镜像的每一层。</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>搜索失败。</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>搜索已停止</translation>
    </message>
    <message>
        <source>Nothing had been found by then.</source>
        <translation>停止前未找到任何内容。</translation>
    </message>
    <message>
        <source>That cannot be looked for</source>
        <translation>无法搜索该内容</translation>
    </message>
    <message>
        <source>What is wrong is said at the left, below the field.</source>
        <translation>错误说明见左侧字段下方。</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>部分内容无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were too large to look into.</source>
        <translation>
            <numerusform>%Ln 个文件过大，未查看内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that are no text were not looked into.</source>
        <translation>
            <numerusform>%Ln 个文件不是文本，未查看内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for less, or look in more places.</source>
        <translation>请放宽条件，或在更多位置中查找。</translation>
    </message>
    <message>
        <source>Ask for less, look in more places, or also at what later layers hide.</source>
        <translation>请放宽条件，在更多位置中查找，或包括被后续层遮盖的内容。</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Looking… %1 of %2</source>
        <translation>正在搜索… %1 / %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln places</source>
        <translation>
            <numerusform>位于 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>there are more than these: ask for less</source>
        <translation>结果不止这些：请缩小范围</translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation>部分内容无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large to look into</source>
        <translation>
            <numerusform>%Ln 个文件过大，未查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in its tree</source>
        <translation>在文件树中显示</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已另存为 %1。</translation>
    </message>
    <message>
        <source>Press Return to look into the files</source>
        <translation>按 Return 查看文件内容</translation>
    </message>
</context>
<context>
    <name>SecretsModel</name>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>config, %1</source>
        <translation>配置，%1</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>随镜像提供</translation>
    </message>
    <message>
        <source>replaced by %1, still ships</source>
        <translation>被第 %1 层替换，仍随附</translation>
    </message>
    <message>
        <source>removed by %1, still ships</source>
        <translation>被第 %1 层删除，仍随附</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>“Show values” shows it.</source>
        <translation>用“显示值”可查看。</translation>
    </message>
    <message>
        <source>Layer %1 hides the file, but whoever has the image can still read it.</source>
        <translation>第 %1 层遮盖了该文件，但拥有镜像的人仍可读取。</translation>
    </message>
</context>
<context>
    <name>SecretsTab</name>
    <message>
        <source>Copy place</source>
        <translation>复制位置</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>显示所在位置</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>显示值</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords</source>
        <translation>密钥、令牌和密码</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>筛选结果</translation>
    </message>
    <message>
        <source>Look for secrets in %1</source>
        <translation>在 %1 中查找机密</translation>
    </message>
    <message>
        <source>Looking for keys, tokens and passwords…</source>
        <translation>正在查找密钥、令牌和密码…</translation>
    </message>
    <message>
        <source>Every file of every layer is read, also what later layers hide.</source>
        <translation>读取每一层的每个文件，包括被后续层遮盖的。</translation>
    </message>
    <message>
        <source>Every file is read.</source>
        <translation>读取每个文件。</translation>
    </message>
    <message>
        <source>The files could not be looked into.</source>
        <translation>无法查看文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln files</source>
        <translation>
            <numerusform>%Ln 个文件中有 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large to look into</source>
        <translation>
            <numerusform>%Ln 个过大未查看</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more than these</source>
        <translation>不止这些</translation>
    </message>
    <message numerus="yes">
        <source>No keys or tokens found in %Ln files</source>
        <translation>
            <numerusform>在 %Ln 个文件中未发现密钥或令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>What was looked for: private keys, tokens of known services, passwords in variables and in files that are there for them.</source>
        <translation>查找内容：私钥、知名服务的令牌，以及变量和专用文件中的密码。</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>第 %1 层：%2</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search acts and keys</source>
        <translation>搜索操作和按键</translation>
    </message>
</context>
<context>
    <name>ShowPlace</name>
    <message>
        <source>No file manager answers here. The folder is %1.</source>
        <translation>此处没有文件管理器响应。文件夹为 %1。</translation>
    </message>
</context>
<context>
    <name>SizeChart</name>
    <message numerus="yes">
        <source>%Ln more in %1</source>
        <translation>
            <numerusform>%1 中另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>层 %1：%2</translation>
    </message>
</context>
<context>
    <name>SizeMap</name>
    <message>
        <source>Find in the drawing</source>
        <translation>在图中查找</translation>
    </message>
    <message>
        <source>Which layers are drawn</source>
        <translation>绘制哪些层</translation>
    </message>
    <message>
        <source>Look into what is chosen in the drawing</source>
        <translation>查看图中所选内容</translation>
    </message>
    <message>
        <source>Look at the directory around the drawing</source>
        <translation>查看图的上级目录</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Choose something in the drawing of an image&apos;s sizes first.</source>
        <translation>请先在镜像大小图中选择内容。</translation>
    </message>
    <message>
        <source>The drawing shows everything.</source>
        <translation>图已显示全部内容。</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>Up to layer %1</source>
        <translation>到层 %1 为止</translation>
    </message>
    <message>
        <source>Only layer %1</source>
        <translation>仅层 %1</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>There are no files that weigh anything</source>
        <translation>没有占用空间的文件</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>Show in its layer</source>
        <translation>在其层中显示</translation>
    </message>
    <message>
        <source>Look at everything in the drawing</source>
        <translation>在图中查看全部</translation>
    </message>
</context>
<context>
    <name>SnapshotActs</name>
    <message>
        <source>%1 comes back</source>
        <translation>%1 将恢复</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 将被删除</translation>
    </message>
    <message>
        <source>%1 becomes what it was</source>
        <translation>%1 将恢复为原样</translation>
    </message>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>为 %1 创建快照</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>No snapshot of “%1” could be taken.</source>
        <translation>无法为“%1”创建快照。</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>自那时起没有任何更改。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be put back.</source>
        <translation>“%1”无法还原。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>The volume “%1” becomes what it was at “%2”:</source>
        <translation>卷“%1”将恢复到“%2”时的状态：</translation>
    </message>
    <message>
        <source>“%1” becomes what it was at “%2”:</source>
        <translation>“%1”将恢复到“%2”时的状态：</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>…另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there now is gone then, unless a snapshot has it: take one before.</source>
        <translation>现有内容将会丢失，除非某个快照中有：请先创建快照。</translation>
    </message>
    <message>
        <source>These containers run and have the volume: %1. Stop them first, or let them stand still meanwhile.</source>
        <translation>以下正在运行的容器使用该卷：%1。请先停止它们，或让它们在此期间暂停。</translation>
    </message>
    <message>
        <source>They stand still meanwhile, and what they have open stays the old file</source>
        <translation>它们在此期间暂停，已打开的仍是旧文件</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>还原 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories were put back or removed.</source>
        <translation>
            <numerusform>已还原或删除 %Ln 个文件和目录。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be put back.</source>
        <translation>无法还原“%1”。</translation>
    </message>
    <message>
        <source>Remove snapshot</source>
        <translation>删除快照</translation>
    </message>
    <message>
        <source>The snapshot “%1” of the volume “%2” is removed.</source>
        <translation>将删除卷“%2”的快照“%1”。</translation>
    </message>
    <message>
        <source>The volume itself and its other snapshots stay. This can&apos;t be undone.</source>
        <translation>卷本身及其他快照会保留。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove snapshot %1</source>
        <translation>删除快照 %1</translation>
    </message>
    <message>
        <source>Removed the snapshot %1.</source>
        <translation>已删除快照 %1。</translation>
    </message>
    <message>
        <source>The snapshot “%1” could not be removed.</source>
        <translation>无法删除快照“%1”。</translation>
    </message>
    <message>
        <source>The schedule of “%1” could not be read.</source>
        <translation>无法读取“%1”的计划。</translation>
    </message>
    <message>
        <source>Schedule snapshots of %1</source>
        <translation>为 %1 安排快照</translation>
    </message>
    <message>
        <source>The schedule of “%1” could not be set.</source>
        <translation>无法设置“%1”的计划。</translation>
    </message>
</context>
<context>
    <name>SnapshotClock</name>
    <message>
        <source>Take the snapshots that are due</source>
        <translation>创建到期的快照</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln snapshots.</source>
        <translation>
            <numerusform>已创建 %Ln 个快照。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnapshotsTab</name>
    <message>
        <source>stood still meanwhile</source>
        <translation>期间暂停</translation>
    </message>
    <message>
        <source>wrote meanwhile</source>
        <translation>期间仍在写入</translation>
    </message>
    <message>
        <source>none ran</source>
        <translation>没有运行</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>还没有快照</translation>
    </message>
    <message>
        <source>A snapshot keeps the files of the volume as they are now. What several have the same is kept only once, and all of it or a single file can be put back later.</source>
        <translation>快照会保存卷中文件的当前状态。多个快照相同的内容只保存一次，以后可以还原全部或单个文件。</translation>
    </message>
    <message>
        <source>Take snapshot</source>
        <translation>创建快照</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>与当前比较</translation>
    </message>
    <message>
        <source>Put all back…</source>
        <translation>全部还原…</translation>
    </message>
    <message>
        <source>Put this back…</source>
        <translation>还原此项…</translation>
    </message>
    <message>
        <source>Remove snapshot…</source>
        <translation>删除快照…</translation>
    </message>
    <message>
        <source>Snapshots of the volume</source>
        <translation>卷的快照</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>创建于</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>New bytes</source>
        <translation>新增字节</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>What it took on the disk when it was made; the rest it shares.</source>
        <translation>创建时占用的磁盘空间；其余部分共享。</translation>
    </message>
    <message>
        <source>What containers that have the volume did meanwhile.</source>
        <translation>使用该卷的容器在此期间的行为。</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>A snapshot stays as it is: copy into the volume&apos;s own files.</source>
        <translation>快照保持不变：请复制到卷本身的文件中。</translation>
    </message>
    <message>
        <source>Choose a volume first.</source>
        <translation>请先选择一个卷。</translation>
    </message>
    <message>
        <source>Choose a snapshot first.</source>
        <translation>请先选择一个快照。</translation>
    </message>
    <message>
        <source>Choose a file of a snapshot first.</source>
        <translation>请先选择快照中的一个文件。</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>计划…</translation>
    </message>
</context>
<context>
    <name>StackView</name>
    <message>
        <source>Find a layer</source>
        <translation>查找层</translation>
    </message>
    <message>
        <source>Copy the layer&apos;s instruction</source>
        <translation>复制该层的指令</translation>
    </message>
    <message>
        <source>Find a layer…</source>
        <translation>查找层…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Taller layers</source>
        <translation>加高各层</translation>
    </message>
    <message>
        <source>Flatter layers</source>
        <translation>压低各层</translation>
    </message>
    <message>
        <source>Layers in their usual height</source>
        <translation>各层恢复常用高度</translation>
    </message>
    <message>
        <source>Show the layers of an image first.</source>
        <translation>请先显示某个镜像的层。</translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation>请先选择一个层。</translation>
    </message>
    <message>
        <source>Choose a layer that has files first.</source>
        <translation>请先选择一个包含文件的层。</translation>
    </message>
</context>
<context>
    <name>SubjectField</name>
    <message>
        <source>Image, container, volume or path</source>
        <translation>镜像、容器、卷或路径</translation>
    </message>
    <message>
        <source>The folder as it is</source>
        <translation>文件夹现状</translation>
    </message>
    <message>
        <source>Its last commit (git HEAD)</source>
        <translation>其最后一次提交（git HEAD）</translation>
    </message>
</context>
<context>
    <name>Sunburst</name>
    <message>
        <source>Sizes as rings</source>
        <translation>大小环图</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tag image</source>
        <translation>为镜像添加标签</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>“%1”的另一个名称</translation>
    </message>
    <message>
        <source>name:tag</source>
        <translation>名称:标签</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>It will be kept as %1.</source>
        <translation>将保存为 %1。</translation>
    </message>
    <message>
        <source>The image keeps its other names.</source>
        <translation>镜像会保留其他名称。</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>名称由小写字母、数字和分隔符组成，后接“:”和标签。</translation>
    </message>
</context>
<context>
    <name>TaskHistory</name>
    <message>
        <source>What ran</source>
        <translation>任务记录</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已完成的任务</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Why it failed…</source>
        <translation>失败原因…</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>尚未运行任何任务。</translation>
    </message>
    <message>
        <source>Began %1, took %2.</source>
        <translation>开始于 %1，用时 %2。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What ran</source>
        <translation>任务记录</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>other running tasks</comment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a task</comment>
        <translation>%1：失败</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <comment>a task</comment>
        <translation>%1：已取消</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>a task</comment>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>All actions  %1</source>
        <translation>所有操作  %1</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
</context>
<context>
    <name>TasksModel</name>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>正在解包</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>正在打包</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>正在索引</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and to what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds that a task took</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Began %1, took %2.</source>
        <translation>开始于 %1，用时 %2。</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>mounting</source>
        <translation>正在挂载</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>文字恢复常用大小</translation>
    </message>
</context>
<context>
    <name>ThreeWayModel</name>
    <message>
        <source>A  added</source>
        <translation>A  新增</translation>
    </message>
    <message>
        <source>C  changed</source>
        <translation>C  更改</translation>
    </message>
    <message>
        <source>D  removed</source>
        <translation>D  删除</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
</context>
<context>
    <name>ThreeWayPane</name>
    <message>
        <source>Only mine</source>
        <translation>仅我的</translation>
    </message>
    <message>
        <source>Only the new base</source>
        <translation>仅新基础</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>新基础镜像</translation>
    </message>
    <message>
        <source>Old base</source>
        <translation>旧基础镜像</translation>
    </message>
    <message>
        <source>Which two of the file are compared</source>
        <translation>比较文件的哪两个版本</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>显示冲突</translation>
    </message>
    <message>
        <source>Show what only mine changed</source>
        <translation>显示仅我的更改</translation>
    </message>
    <message>
        <source>Show what only the new base changed</source>
        <translation>显示仅新基础的更改</translation>
    </message>
    <message>
        <source>Show what both changed alike</source>
        <translation>显示两者相同的更改</translation>
    </message>
    <message>
        <source>Compare the file of the new base with mine</source>
        <translation>将新基础的文件与我的比较</translation>
    </message>
    <message>
        <source>Compare the file of the old base with mine</source>
        <translation>将旧基础的文件与我的比较</translation>
    </message>
    <message>
        <source>Compare the file of the old base with the new base&apos;s</source>
        <translation>将旧基础的文件与新基础的比较</translation>
    </message>
    <message>
        <source>Looking for who changed what…</source>
        <translation>正在查找谁更改了什么…</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>这不是正则表达式</translation>
    </message>
    <message>
        <source>Nobody changed anything</source>
        <translation>没有任何更改</translation>
    </message>
    <message>
        <source>All three have the same files with the same content, modes and owners.</source>
        <translation>三者的文件相同，内容、权限和所有者也相同。</translation>
    </message>
    <message>
        <source>No path matches</source>
        <translation>没有匹配的路径</translation>
    </message>
    <message>
        <source>Change the filter or press Escape in it to see every path.</source>
        <translation>更改筛选条件，或在其中按 Escape 显示所有路径。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln 处冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only mine</source>
        <translation>
            <numerusform>仅我的 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the new base</source>
        <translation>
            <numerusform>仅新基础 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by both alike</source>
        <translation>
            <numerusform>两者相同 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither of the two has it</source>
        <translation>两者都没有</translation>
    </message>
    <message>
        <source>Compare two others above.</source>
        <translation>请在上方比较另外两者。</translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>没有符合筛选的内容</translation>
    </message>
    <message>
        <source>Widen them, or take them away.</source>
        <translation>请放宽或清除筛选。</translation>
    </message>
</context>
<context>
    <name>ThreeWayView</name>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>两者相同</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>由谁更改</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>谁更改了什么</translation>
    </message>
</context>
<context>
    <name>TreeBrowser</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Shows or hides these changes.</source>
        <translation>显示或隐藏这些更改。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>files</comment>
        <translation>
            <numerusform>新增 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>更改 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>files</comment>
        <translation>
            <numerusform>删除 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No path matches</source>
        <translation>没有匹配的路径</translation>
    </message>
    <message>
        <source>Change the filter or press Escape in it to see every path.</source>
        <translation>更改筛选条件，或在其中按 Escape 显示所有路径。</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Nothing here was written by %1</source>
        <translation>这里没有由 %1 写入的内容</translation>
    </message>
    <message>
        <source>Choose another process above, or all of them.</source>
        <translation>请在上方选择其他进程或所有进程。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <comment>files</comment>
        <translation>
            <numerusform>重命名 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>没有符合筛选的内容</translation>
    </message>
    <message>
        <source>Widen them, or take them away.</source>
        <translation>请放宽或清除筛选。</translation>
    </message>
    <message>
        <source>Switch the changes on above to see them.</source>
        <translation>请在上方打开相应更改以查看。</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>这不是正则表达式</translation>
    </message>
</context>
<context>
    <name>TreeDrop</name>
    <message>
        <source>Paste files</source>
        <translation>粘贴文件</translation>
    </message>
    <message>
        <source>Copy files in…</source>
        <translation>复制文件进来…</translation>
    </message>
    <message>
        <source>Copy a folder in…</source>
        <translation>复制文件夹进来…</translation>
    </message>
    <message>
        <source>There are no files on the clipboard.</source>
        <translation>剪贴板中没有文件。</translation>
    </message>
    <message>
        <source>Folder to copy in</source>
        <translation>要复制进来的文件夹</translation>
    </message>
    <message>
        <source>Files to copy in</source>
        <translation>要复制进来的文件</translation>
    </message>
    <message>
        <source>Return copies, Escape leaves it.</source>
        <translation>按回车复制，按 Esc 放弃。</translation>
    </message>
    <message>
        <source>It can be copied, or mounted as long as the container runs. Return copies, Escape leaves it.</source>
        <translation>可以复制，也可以在容器运行期间挂载。按回车复制，按 Esc 放弃。</translation>
    </message>
</context>
<context>
    <name>Treemap</name>
    <message>
        <source>Sizes as a map</source>
        <translation>大小地图</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsedByTab</name>
    <message>
        <source>Containers that use the volume</source>
        <translation>使用该卷的容器</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>容器内路径</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No container uses it</source>
        <translation>没有容器使用它</translation>
    </message>
    <message>
        <source>It can be mounted when a container is run, or removed.</source>
        <translation>可以在运行容器时挂载它，也可以删除它。</translation>
    </message>
    <message>
        <source>● running</source>
        <translation>● 运行中</translation>
    </message>
    <message>
        <source>○ not running</source>
        <translation>○ 未运行</translation>
    </message>
    <message>
        <source>Press Return to see the container.</source>
        <translation>按 Return 查看容器。</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
</context>
<context>
    <name>VolumeActions</name>
    <message>
        <source>New volume…</source>
        <translation>新建卷…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Remove unused…</source>
        <translation>删除未使用的卷…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Containers use it. Remove them first.</source>
        <translation>有容器正在使用它，请先删除这些容器。</translation>
    </message>
    <message>
        <source>Create volume %1</source>
        <translation>创建卷 %1</translation>
    </message>
    <message>
        <source>Created the volume %1.</source>
        <translation>已创建卷 %1。</translation>
    </message>
    <message>
        <source>The volume “%1” could not be created.</source>
        <translation>无法创建卷“%1”。</translation>
    </message>
    <message>
        <source>Remove volume %1</source>
        <translation>删除卷 %1</translation>
    </message>
    <message>
        <source>Removed the volume %1.</source>
        <translation>已删除卷 %1。</translation>
    </message>
    <message>
        <source>The volume “%1” could not be removed.</source>
        <translation>无法删除卷“%1”。</translation>
    </message>
    <message>
        <source>There are no unused volumes without a name.</source>
        <translation>没有未使用的匿名卷。</translation>
    </message>
    <message>
        <source>The unused volumes could not be read.</source>
        <translation>无法读取未使用的卷。</translation>
    </message>
    <message>
        <source>Remove unused volumes</source>
        <translation>删除未使用的卷</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n volumes.</source>
        <translation>
            <numerusform>已删除 %n 个卷。</numerusform>
        </translation>
    </message>
    <message>
        <source>The unused volumes could not be removed.</source>
        <translation>无法删除未使用的卷。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Choose a volume first.</source>
        <translation>请先选择一个卷。</translation>
    </message>
    <message>
        <source>Choose only one volume.</source>
        <translation>请只选择一个卷。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes…</source>
        <translation>
            <numerusform>删除 %n 个卷…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n 个卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes</source>
        <translation>
            <numerusform>删除 %n 个卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes could not be removed.</source>
        <translation>
            <numerusform>无法删除 %n 个卷。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it on a volume to copy it into that.</source>
        <translation>请拖放到某个卷上以复制进去。</translation>
    </message>
    <message>
        <source>Copy into volume</source>
        <translation>复制到卷</translation>
    </message>
    <message numerus="yes">
        <source>%n things are copied into the volume “%1”:</source>
        <translation>
            <numerusform>将 %n 个项目复制到卷“%1”：</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>What has the same name there is replaced. It can be undone.</source>
        <translation>同名的内容会被替换。可以撤销。</translation>
    </message>
</context>
<context>
    <name>VolumeDetailPane</name>
    <message>
        <source>Views of the volume</source>
        <translation>卷视图</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>No volumes yet</source>
        <translation>还没有卷</translation>
    </message>
    <message>
        <source>A volume keeps data outside of containers, so that it stays when they are removed and can be shared by several.</source>
        <translation>卷将数据保存在容器之外，删除容器后依然保留，还可供多个容器共享。</translation>
    </message>
    <message>
        <source>New volume…</source>
        <translation>新建卷…</translation>
    </message>
    <message>
        <source>No volume is chosen</source>
        <translation>未选择卷</translation>
    </message>
    <message>
        <source>Choose one in the list to see what is in it.</source>
        <translation>在列表中选择一个卷，查看其中的内容。</translation>
    </message>
    <message>
        <source>used by no container</source>
        <translation>没有容器使用</translation>
    </message>
    <message numerus="yes">
        <source>used by %n containers</source>
        <translation>
            <numerusform>由 %n 个容器使用</numerusform>
        </translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>%1创建</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>驱动 %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签（label）</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
</context>
<context>
    <name>VolumesFromPicker</name>
    <message>
        <source>There are no containers to take mounts from yet.</source>
        <translation>还没有可沿用挂载的容器。</translation>
    </message>
    <message>
        <source>Takes over every mount of the chosen containers.</source>
        <translation>沿用所选容器的全部挂载。</translation>
    </message>
    <message>
        <source>Containers to take mounts from</source>
        <translation>要沿用挂载的容器</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>VolumesListPane</name>
    <message>
        <source>Search volumes</source>
        <translation>搜索卷</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
</context>
<context>
    <name>VolumesModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>anonymous, not used</source>
        <translation>匿名，未使用</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>anonymous, used by %1</source>
        <translation>匿名，由 %1 使用</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>由 %1 使用</translation>
    </message>
</context>
<context>
    <name>WeightRows</name>
    <message>
        <source>What each layer weighs</source>
        <translation>各层的体积</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>What it ships and a later layer hides</source>
        <translation>该层包含、但被后续层遮盖的内容</translation>
    </message>
    <message>
        <source>What it hides of the layers below</source>
        <translation>该层遮盖的下方各层内容</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>复制指令</translation>
    </message>
    <message>
        <source>Files that ship and that nobody sees</source>
        <translation>随镜像分发但不可见的文件</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Hidden by</source>
        <translation>遮盖者</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Files of the same content</source>
        <translation>内容相同的文件</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>The heaviest directories</source>
        <translation>最大的目录</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>被第 %1 层删除</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>被第 %1 层替换</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n layers</source>
        <translation>
            <numerusform>%1，共 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing wasted</source>
        <translation>没有浪费</translation>
    </message>
    <message>
        <source>%1 wasted: %2 replaced, %3 deleted by later layers</source>
        <translation>浪费 %1：%2 被后续层替换，%3 被后续层删除</translation>
    </message>
    <message>
        <source>no file twice</source>
        <translation>没有重复文件</translation>
    </message>
    <message>
        <source>%1 in copies</source>
        <translation>副本占 %1</translation>
    </message>
    <message>
        <source>efficiency %1 %</source>
        <translation>效率 %1%</translation>
    </message>
    <message>
        <source>no other image</source>
        <translation>无其他镜像</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>共享于</translation>
    </message>
    <message>
        <source>Other images that have this layer: it is on the disk once</source>
        <translation>拥有此层的其他镜像：磁盘上只存一份</translation>
    </message>
    <message>
        <source>all of it in this image alone</source>
        <translation>全部仅在此镜像中</translation>
    </message>
    <message>
        <source>%1 in this image alone, %2 shared with other images</source>
        <translation>仅在此镜像中 %1，与其他镜像共享 %2</translation>
    </message>
</context>
<context>
    <name>WeightTab</name>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列出的内容</translation>
    </message>
    <message>
        <source>The image is weighed</source>
        <translation>正在分析镜像体积</translation>
    </message>
    <message>
        <source>The image could not be weighed.</source>
        <translation>无法分析镜像体积。</translation>
    </message>
    <message>
        <source>The heaviest %1 of %2</source>
        <translation>最大的 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>No layer hides a file of another: all that ships is seen</source>
        <translation>没有层遮盖其他层的文件：所有分发的内容都可见</translation>
    </message>
    <message>
        <source>No two files have the same content</source>
        <translation>没有内容相同的文件</translation>
    </message>
    <message>
        <source>The image has no directories</source>
        <translation>镜像中没有目录</translation>
    </message>
    <message>
        <source>The image has no layers</source>
        <translation>镜像中没有层</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>环图</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Show in the layer that ships it</source>
        <translation>在包含它的层中显示</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Outcrop</source>
        <translation>欢迎使用 Outcrop</translation>
    </message>
    <message>
        <source>See what container images are made of, run them, and see exactly what they changed. Everything stays on this machine: no daemon, no account, no network.</source>
        <translation>看清容器镜像的组成，运行镜像，并准确查看更改了什么。一切都留在本机：无需守护进程、账号或网络。</translation>
    </message>
    <message>
        <source>An image is a stack of layers</source>
        <translation>镜像是层的堆叠</translation>
    </message>
    <message>
        <source>Each instruction that built it left a layer with the files it added, changed or removed.</source>
        <translation>构建镜像的每条指令都会留下一层，其中是它添加、更改或删除的文件。</translation>
    </message>
    <message>
        <source>A container adds one of its own</source>
        <translation>容器在其上加一层</translation>
    </message>
    <message>
        <source>It runs an image and writes into a layer on top. The image below never changes.</source>
        <translation>容器运行镜像，并写入顶部自己的一层。下方的镜像永不改变。</translation>
    </message>
    <message>
        <source>A volume lies beside the stack</source>
        <translation>卷位于层栈之外</translation>
    </message>
    <message>
        <source>It keeps data that should outlive the container, and can be given to another one.</source>
        <translation>卷保存比容器存在更久的数据，也可以交给另一个容器使用。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>加载入门镜像</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Leave out files that a later layer hides</source>
        <translation>去除被后续层隐藏的文件</translation>
    </message>
    <message>
        <source>Leave out what package managers and builds leave behind</source>
        <translation>去除包管理器和构建的残留</translation>
    </message>
    <message>
        <source>Paths to leave out</source>
        <translation>要去除的路径</translation>
    </message>
    <message>
        <source>Leave out paths</source>
        <translation>去除路径</translation>
    </message>
    <message>
        <source>The lowest layer</source>
        <translation>最低层</translation>
    </message>
    <message>
        <source>The highest layer</source>
        <translation>最高层</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Make one of the layers</source>
        <translation>将这些层合并为一层</translation>
    </message>
    <message>
        <source>How layers are compressed</source>
        <translation>层的压缩方式</translation>
    </message>
    <message>
        <source>zstd, as small as it can</source>
        <translation>zstd，尽可能小</translation>
    </message>
    <message>
        <source>zstd</source>
        <translation>zstd</translation>
    </message>
    <message>
        <source>gzip, as small as it can</source>
        <translation>gzip，尽可能小</translation>
    </message>
    <message>
        <source>not compressed</source>
        <translation>不压缩</translation>
    </message>
    <message>
        <source>Compress otherwise</source>
        <translation>改用其他压缩</translation>
    </message>
    <message>
        <source>name:tag of the new image</source>
        <translation>新镜像的 名称:标签</translation>
    </message>
    <message>
        <source>Name of the new image</source>
        <translation>新镜像的名称</translation>
    </message>
    <message>
        <source>Write image</source>
        <translation>写入镜像</translation>
    </message>
    <message>
        <source>The lowest of the layers must not lie above the highest.</source>
        <translation>最低层不能高于最高层。</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>名称由小写字母、数字和分隔符组成，后接“:”和标签。</translation>
    </message>
    <message>
        <source>Tick what the image shall do without: its new size is measured at once.</source>
        <translation>勾选镜像不需要的内容：会立即测量新大小。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>The new size could not be measured.</source>
        <translation>无法测量新大小。</translation>
    </message>
    <message>
        <source>Nothing of the image changes.</source>
        <translation>镜像没有任何变化。</translation>
    </message>
    <message>
        <source>%1 as stored</source>
        <translation>%1（存储大小）</translation>
    </message>
    <message>
        <source>Write %1 anew</source>
        <translation>重写 %1</translation>
    </message>
    <message>
        <source>The image could not be written.</source>
        <translation>无法写入镜像。</translation>
    </message>
    <message>
        <source>Write the image as it would be</source>
        <translation>按假设写入镜像</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>正在写入。</translation>
    </message>
    <message>
        <source>Tick what the image shall do without, under “Weight”, “What if”.</source>
        <translation>请在“体积”的“假设”中勾选镜像要去掉的内容。</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎页</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>命令面板…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>前往镜像</translation>
    </message>
    <message>
        <source>Go to containers</source>
        <translation>前往容器</translation>
    </message>
    <message>
        <source>Go to volumes</source>
        <translation>前往卷</translation>
    </message>
    <message>
        <source>Go to Compare</source>
        <translation>前往比较</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>前往搜索</translation>
    </message>
    <message>
        <source>Search for files…</source>
        <translation>搜索文件…</translation>
    </message>
    <message>
        <source>Read the store again</source>
        <translation>重新读取存储</translation>
    </message>
    <message>
        <source>What ran</source>
        <translation>任务记录</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>显示列表</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation>仅图标</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>跟随系统外观</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>浅色外观</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>深色外观</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>撤销“%1”</translation>
    </message>
    <message>
        <source>Nothing that was done in this window can be taken back.</source>
        <translation>此窗口中没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>Go to Genealogy</source>
        <translation>前往谱系图</translation>
    </message>
    <message>
        <source>Genealogy</source>
        <translation>谱系图</translation>
    </message>
    <message>
        <source>Go to path…</source>
        <translation>前往路径…</translation>
    </message>
    <message>
        <source>No tree of files is in sight. Choose an image, a container or a volume first.</source>
        <translation>当前没有显示文件树。请先选择一个镜像、容器或卷。</translation>
    </message>
    <message>
        <source>Go to the disk</source>
        <translation>前往磁盘</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Open folders</source>
        <translation>打开的文件夹</translation>
    </message>
</context>
<context>
    <name>WriterText</name>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>Written at %1 by %2, process %3 in the container and %4 on this computer.</source>
        <translation>%1 由 %2 写入（容器中的进程 %3，本机上的进程 %4）。</translation>
    </message>
    <message>
        <source>Probably written at %1 by %2, process %3 in the container and %4 on this computer.</source>
        <translation>可能于 %1 由 %2 写入（容器中的进程 %3，本机上的进程 %4）。</translation>
    </message>
    <message>
        <source>Written at %1 by %2, process %3 on this computer.</source>
        <translation>%1 由 %2 写入（本机上的进程 %3）。</translation>
    </message>
    <message>
        <source>Probably written at %1 by %2, process %3 on this computer.</source>
        <translation>可能于 %1 由 %2 写入（本机上的进程 %3）。</translation>
    </message>
    <message>
        <source>Written at %1 by process %2 of this computer, which ended before its name could be read.</source>
        <translation>%1 由本机的进程 %2 写入；它在名称被读取之前就已结束。</translation>
    </message>
    <message>
        <source>Which process wrote this is not known: it was there before the changes were followed, or too much was written at once.</source>
        <translation>不知道是哪个进程写入的：它在开始跟踪更改之前就已存在，或一次写入的内容过多。</translation>
    </message>
    <message>
        <source>Only root is told which process wrote. A process that has a file open for writing is shown with a question mark; this one was closed before it was looked at.</source>
        <translation>只有 root 能得知是哪个进程写入的。打开文件进行写入的进程会带问号显示；此文件在查看之前已关闭。</translation>
    </message>
</context>
</TS>
