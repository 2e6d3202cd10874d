<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>ArchiveDrop</name>
    <message>
        <source>Drop to import the image archive</source>
        <translation>ドロップしてイメージアーカイブをインポート</translation>
    </message>
</context>
<context>
    <name>BlanksButton</name>
    <message>
        <source>All spaces count in the difference</source>
        <translation>差分ではすべての空白を区別する</translation>
    </message>
    <message>
        <source>Ignore how many spaces there are</source>
        <translation>空白の数を無視する</translation>
    </message>
    <message>
        <source>Ignore all spaces</source>
        <translation>すべての空白を無視する</translation>
    </message>
    <message>
        <source>Spaces in the difference</source>
        <translation>差分の空白</translation>
    </message>
    <message>
        <source>Ignore spaces at line ends</source>
        <translation>行末の空白を無視する</translation>
    </message>
</context>
<context>
    <name>BytesView</name>
    <message>
        <source>Up to %1 can be copied.</source>
        <translation>コピーできるのは %1 までです。</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 をコピーしました。</translation>
    </message>
</context>
<context>
    <name>ChangeActs</name>
    <message>
        <source>Undo put back</source>
        <translation>復元を取り消す</translation>
    </message>
    <message>
        <source>Gives the container back what was put back last.</source>
        <translation>最後に復元した内容をコンテナに戻します。</translation>
    </message>
    <message>
        <source>Save all changes…</source>
        <translation>すべての変更を保存…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>This can&apos;t be put back.</source>
        <translation>これは復元できません。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>“%1” becomes what the image has there:</source>
        <translation>「%1」をイメージの状態に戻します:</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>%1 is restored</source>
        <translation>%1 を復元</translation>
    </message>
    <message>
        <source>%1 gets its mode and owner</source>
        <translation>%1 のパーミッションと所有者を復元</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone as long as the container is there.</source>
        <translation>コンテナがある間は取り消せます。</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>%1 を復元</translation>
    </message>
    <message>
        <source>Undo put back in %1</source>
        <translation>%1 の復元を取り消す</translation>
    </message>
    <message>
        <source>What was put back can&apos;t be taken back.</source>
        <translation>復元を取り消せませんでした。</translation>
    </message>
    <message>
        <source>Commit only this…</source>
        <translation>これだけをコミット…</translation>
    </message>
    <message numerus="yes">
        <source>Commit only these %Ln paths…</source>
        <translation>
            <numerusform>この %Ln 個のパスだけをコミット…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln paths…</source>
        <translation>
            <numerusform>%Ln 個のパスを復元…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths become what the image has there:</source>
        <translation>
            <numerusform>%Ln 個のパスをイメージの状態に戻します:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln paths</source>
        <translation>
            <numerusform>%Ln 個のパスを復元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays: something is mounted there</source>
        <translation>%1 はそのまま: マウントされています</translation>
    </message>
    <message>
        <source>“%1” has changed again what was put back:</source>
        <translation>「%1」は復元した内容を再び変更しました:</translation>
    </message>
    <message>
        <source>What is there now is lost.</source>
        <translation>現在の内容は失われます。</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Layers of the container</source>
        <translation>コンテナのレイヤー</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>変更を検索中…</translation>
    </message>
    <message>
        <source>The container&apos;s changes could not be read.</source>
        <translation>コンテナの変更を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>What the container writes shows here as it happens.</source>
        <translation>コンテナが書き込んだ内容は、すぐにここに表示されます。</translation>
    </message>
    <message>
        <source>The container&apos;s files are those of its image.</source>
        <translation>コンテナのファイルはイメージのものと同じです。</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>This step changed no file</source>
        <translation>このステップで変更されたファイルはありません</translation>
    </message>
    <message>
        <source>It only changed the image&apos;s configuration.</source>
        <translation>イメージの設定だけを変更しました。</translation>
    </message>
    <message>
        <source>The layer&apos;s files could not be read.</source>
        <translation>レイヤーのファイルを読み込めませんでした。</translation>
    </message>
    <message>
        <source>This is no regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>It has no content to compare.</source>
        <translation>比較できる内容がありません。</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>リンクです</translation>
    </message>
    <message>
        <source>It pointed to “%1”, now to “%2”.</source>
        <translation>リンク先は「%1」から「%2」に変わりました。</translation>
    </message>
    <message>
        <source>It points to “%1”.</source>
        <translation>リンク先は「%1」です。</translation>
    </message>
    <message>
        <source>It pointed to “%1”.</source>
        <translation>リンク先は「%1」でした。</translation>
    </message>
    <message>
        <source>image → %1</source>
        <translation>イメージ → %1</translation>
    </message>
    <message>
        <source>Choose a running container first.</source>
        <translation>先に実行中のコンテナを選んでください。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Type an act, or a name to go to</source>
        <translation>操作または移動先の名前を入力</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>CommandStrip</name>
    <message>
        <source>The same as a command</source>
        <translation>同じことをするコマンド</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>The copy has the secrets that are hidden here.</source>
        <translation>ここで隠しているシークレットもコピーされます。</translation>
    </message>
    <message>
        <source>This command does the same in a terminal.</source>
        <translation>このコマンドはターミナルで同じことをします。</translation>
    </message>
</context>
<context>
    <name>CommitChoice</name>
    <message>
        <source>The layer to be</source>
        <translation>作成されるレイヤー</translation>
    </message>
    <message>
        <source>Changes to be taken</source>
        <translation>取り込む変更</translation>
    </message>
    <message>
        <source>In the layer</source>
        <translation>レイヤー内</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>a whiteout that hides it</source>
        <translation>隠すためのホワイトアウト</translation>
    </message>
    <message>
        <source>the directory&apos;s mode and owner</source>
        <translation>ディレクトリの権限と所有者</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>the whole file again</source>
        <translation>ファイル全体をもう一度</translation>
    </message>
    <message>
        <source>these lines</source>
        <translation>これらの行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories</source>
        <translation>
            <numerusform>%Ln 個のファイルとディレクトリ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whiteouts</source>
        <translation>
            <numerusform>ホワイトアウト %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The layer: %1</source>
        <translation>レイヤー: %1</translation>
    </message>
</context>
<context>
    <name>CommitDialog</name>
    <message>
        <source>Commit container</source>
        <translation>コンテナをコミット</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>An image of “%1” as it is now</source>
        <translation>現在の「%1」からイメージを作成</translation>
    </message>
    <message>
        <source>name:tag, or empty for an image without a name</source>
        <translation>名前:タグ (空欄なら名前なし)</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>イメージ名</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>名前は英小文字、数字、区切り文字からなり、そのあとに「:」とタグが続きます。</translation>
    </message>
    <message>
        <source>Volumes and mounts are not part of the image.</source>
        <translation>ボリュームとマウントはイメージに含まれません。</translation>
    </message>
    <message>
        <source>Tick at least one change.</source>
        <translation>変更を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>How it runs, one instruction a line</source>
        <translation>実行方法（1 行に 1 つの命令）</translation>
    </message>
    <message>
        <source>As a Dockerfile…</source>
        <translation>Dockerfile として…</translation>
    </message>
    <message>
        <source>The container changed no file: no layer is added.</source>
        <translation>コンテナはファイルを変更していないため、レイヤーは追加されません。</translation>
    </message>
    <message>
        <source>“%1” stays: a commit adds and replaces settings, it takes none away.</source>
        <translation>「%1」は残ります。コミットは設定を追加・置換しますが、取り除きません。</translation>
    </message>
</context>
<context>
    <name>CommitSettings</name>
    <message>
        <source>“%1” can&apos;t be changed by a commit. Use CMD, ENTRYPOINT, ENV, EXPOSE, LABEL, ONBUILD, USER, VOLUME or WORKDIR.</source>
        <translation>「%1」はコミットでは変更できません。CMD、ENTRYPOINT、ENV、EXPOSE、LABEL、ONBUILD、USER、VOLUME、WORKDIR を使ってください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>「%1」を読み取れません: %2</translation>
    </message>
</context>
<context>
    <name>CompareFilters</name>
    <message>
        <source>Only where one of these differs</source>
        <translation>次のいずれかが異なるものだけ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>パーミッション</translation>
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
        <translation>ケーパビリティ</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>デバイス番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>最小サイズ</translation>
    </message>
    <message>
        <source>10k</source>
        <translation>10k</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>最大サイズ</translation>
    </message>
    <message>
        <source>1.5MB</source>
        <translation>1.5MB</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Also list what differs in its time only</source>
        <translation>時刻だけが異なるものも表示</translation>
    </message>
    <message>
        <source>Similar files count as renamed, from</source>
        <translation>似たファイルを名前変更とみなす: 最低</translation>
    </message>
    <message>
        <source>Files of the same content always do. This reads texts of up to a megabyte, and takes longer.</source>
        <translation>内容が同じファイルは常に名前変更とみなされます。これは 1 メガバイトまでのテキストを読むため、時間がかかります。</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of two files has to be the same</source>
        <translation>2 つのファイルがどれだけ同じである必要があるか</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>その他のフィルター</translation>
    </message>
    <message>
        <source>Filters by what differs and by size, and what counts as a difference</source>
        <translation>異なる点とサイズによる絞り込みと、何を違いとみなすか</translation>
    </message>
    <message>
        <source>This is no size. Write 10k, 1.5MB or 4MiB.</source>
        <translation>サイズではありません。10k、1.5MB、4MiB のように入力してください。</translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation>絞り込みなし</translation>
    </message>
    <message>
        <source>Filters are set</source>
        <translation>フィルターが設定されています</translation>
    </message>
    <message>
        <source>No filters are set.</source>
        <translation>フィルターは設定されていません。</translation>
    </message>
</context>
<context>
    <name>CompareListPane</name>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compared before</source>
        <translation>最近の比較</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <translation>変更前と変更後を入れ替え</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>今すぐ比較</translation>
    </message>
    <message>
        <source>Choose what to compare first.</source>
        <translation>まず比較するものを選択してください。</translation>
    </message>
    <message>
        <source>Add a third side…</source>
        <translation>3 つ目を追加…</translation>
    </message>
    <message>
        <source>Shows who changed what, where two things come from the same base: a new base, and what is yours</source>
        <translation>同じベースに由来する 2 つ（新しいベースと自分のもの）について、誰が何を変更したかを示します</translation>
    </message>
    <message>
        <source>Remove the third side</source>
        <translation>3 つ目を外す</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Old base</source>
        <translation>古いベース</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>新しいベース</translation>
    </message>
    <message>
        <source>There are three sides already.</source>
        <translation>すでに 3 つあります。</translation>
    </message>
    <message>
        <source>There are only two sides.</source>
        <translation>2 つしかありません。</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Compare again</source>
        <translation>再比較</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>The line that does the same in a terminal</source>
        <translation>ターミナルで同じことをするコマンド</translation>
    </message>
    <message>
        <source>What differs between two things?</source>
        <translation>2 つの違いは?</translation>
    </message>
    <message>
        <source>Looking for what differs…</source>
        <translation>違いを検索中…</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>違いなし</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>違いはありません</translation>
    </message>
    <message>
        <source>Both have the same files with the same content, modes and owners.</source>
        <translation>どちらもファイルが同じで、内容、パーミッション、所有者も同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>追加 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>削除 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>名前変更 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The two could not be compared.</source>
        <translation>2 つを比較できませんでした。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saves what differs as a patch or as a layer</source>
        <translation>違いをパッチまたはレイヤーとして保存します</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>まだ何も比較していません。</translation>
    </message>
    <message>
        <source>Layers of both</source>
        <translation>両方のレイヤー</translation>
    </message>
    <message>
        <source>Open both as folders</source>
        <translation>両方をフォルダーとして開く</translation>
    </message>
    <message>
        <source>Only images and containers are opened as folders: volumes and folders are some already.</source>
        <translation>フォルダーとして開けるのはイメージとコンテナだけです。ボリュームとフォルダーはすでにフォルダーです。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較の対象</translation>
    </message>
    <message>
        <source>Show what differs in files</source>
        <translation>ファイルの違いを表示</translation>
    </message>
    <message>
        <source>Show what differs in packages</source>
        <translation>パッケージの違いを表示</translation>
    </message>
    <message>
        <source>Choose two images, containers, volumes, folders or archives at the left. Some layers of an image are written as NAME@1..2, a commit of a git repository as git:FOLDER@HEAD.</source>
        <translation>左でイメージ、コンテナ、ボリューム、フォルダー、アーカイブから 2 つを選択してください。イメージの一部のレイヤーは NAME@1..2、git リポジトリのコミットは git:FOLDER@HEAD と書きます。</translation>
    </message>
    <message>
        <source>This is for two sides.</source>
        <translation>これは 2 つの比較用です。</translation>
    </message>
    <message>
        <source>The three could not be compared.</source>
        <translation>3 つを比較できませんでした。</translation>
    </message>
    <message>
        <source>Packages are not read from git: check the files out, and compare their folder.</source>
        <translation>git からパッケージは読み取れません。ファイルをチェックアウトして、そのフォルダーを比較してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files too many or too large to look whether they are similar</source>
        <translation>
            <numerusform>多すぎるか大きすぎて類似を調べなかったファイル %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparedPackages</name>
    <message>
        <source>Copy package change</source>
        <translation>パッケージの変更をコピー</translation>
    </message>
    <message>
        <source>Show what records the package</source>
        <translation>パッケージの記録を表示</translation>
    </message>
    <message>
        <source>What happened to packages</source>
        <translation>パッケージの変更</translation>
    </message>
    <message>
        <source>Shows or hides these changes.</source>
        <translation>これらの変更の表示を切り替えます。</translation>
    </message>
    <message>
        <source>Filter packages</source>
        <translation>パッケージを絞り込む</translation>
    </message>
    <message>
        <source>Compare the packages of %1</source>
        <translation>%1 のパッケージを比較</translation>
    </message>
    <message>
        <source>Reading the package databases of both…</source>
        <translation>両方のパッケージデータベースを読み込み中…</translation>
    </message>
    <message>
        <source>The packages of the two could not be compared.</source>
        <translation>両者のパッケージを比較できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installed</source>
        <translation>
            <numerusform>インストール %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>削除 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upgraded</source>
        <translation>
            <numerusform>更新 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downgraded</source>
        <translation>
            <numerusform>ダウングレード %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No package database in either of the two</source>
        <translation>どちらにもパッケージデータベースがありません</translation>
    </message>
    <message>
        <source>Neither dpkg, apk, rpm, pip nor npm has recorded anything that is installed.</source>
        <translation>dpkg、apk、rpm、pip、npm のいずれにもインストールの記録がありません。</translation>
    </message>
    <message>
        <source>The same packages</source>
        <translation>同じパッケージです</translation>
    </message>
    <message>
        <source>Both have the same packages in the same versions.</source>
        <translation>どちらも同じパッケージが同じバージョンで入っています。</translation>
    </message>
    <message>
        <source>%1, layer %2: %3</source>
        <translation>%1、レイヤー %2: %3</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>What is removed</source>
        <translation>削除されるもの</translation>
    </message>
</context>
<context>
    <name>ContainerActions</name>
    <message>
        <source>Start</source>
        <translation>起動</translation>
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
        <translation>強制停止</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>コミット…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 を起動</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>%1 を起動しました。</translation>
    </message>
    <message>
        <source>The container “%1” could not be started.</source>
        <translation>コンテナ「%1」を起動できませんでした。</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>%1 を停止しました。</translation>
    </message>
    <message>
        <source>The container “%1” could not be stopped.</source>
        <translation>コンテナ「%1」を停止できませんでした。</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>%1 を強制停止</translation>
    </message>
    <message>
        <source>Killed %1.</source>
        <translation>%1 を強制停止しました。</translation>
    </message>
    <message>
        <source>The container “%1” could not be killed.</source>
        <translation>コンテナ「%1」を強制停止できませんでした。</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>%1 をコミット</translation>
    </message>
    <message>
        <source>Made an image of %1.</source>
        <translation>%1 からイメージを作成しました。</translation>
    </message>
    <message>
        <source>The container “%1” could not be committed.</source>
        <translation>コンテナ「%1」をコミットできませんでした。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>The container “%1” could not be removed.</source>
        <translation>コンテナ「%1」を削除できませんでした。</translation>
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
        <translation>比較対象を選択…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Choose a container first.</source>
        <translation>まずコンテナを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Start %n containers</source>
        <translation>
            <numerusform>%n 個のコンテナを起動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n containers</source>
        <translation>
            <numerusform>%n 個のコンテナを停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill %n containers</source>
        <translation>
            <numerusform>%n 個のコンテナを強制停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n containers…</source>
        <translation>
            <numerusform>%n 個のコンテナを削除…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one container.</source>
        <translation>コンテナを 1 つだけ選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n 個のコンテナ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n containers.</source>
        <translation>
            <numerusform>%n 個のコンテナを起動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be started.</source>
        <translation>
            <numerusform>%n 個のコンテナを起動できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped %n containers.</source>
        <translation>
            <numerusform>%n 個のコンテナを停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be stopped.</source>
        <translation>
            <numerusform>%n 個のコンテナを停止できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Killed %n containers.</source>
        <translation>
            <numerusform>%n 個のコンテナを強制停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be killed.</source>
        <translation>
            <numerusform>%n 個のコンテナを強制停止できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n containers</source>
        <translation>
            <numerusform>%n 個のコンテナを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n containers.</source>
        <translation>
            <numerusform>%n 個のコンテナを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be removed.</source>
        <translation>
            <numerusform>%n 個のコンテナを削除できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>The container is now named %1.</source>
        <translation>コンテナの名前は %1 になりました。</translation>
    </message>
    <message>
        <source>The container “%1” could not be renamed.</source>
        <translation>コンテナ「%1」の名前を変更できませんでした。</translation>
    </message>
    <message>
        <source>Drop a folder on an image to run it with the folder mounted.</source>
        <translation>フォルダーをイメージにドロップすると、マウントして実行できます。</translation>
    </message>
    <message>
        <source>Dockerfile from changes…</source>
        <translation>変更から Dockerfile…</translation>
    </message>
    <message>
        <source>No Dockerfile could be made of “%1”.</source>
        <translation>「%1」から Dockerfile を作成できませんでした。</translation>
    </message>
    <message>
        <source>Save the Dockerfile of %1</source>
        <translation>%1 の Dockerfile を保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>The Dockerfile of “%1” could not be saved.</source>
        <translation>「%1」の Dockerfile を保存できませんでした。</translation>
    </message>
    <message>
        <source>Mount a folder…</source>
        <translation>フォルダーをマウント…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+V</source>
        <translation>Ctrl+Alt+V</translation>
    </message>
    <message>
        <source>It does not run: its mounts were chosen when it was made. Start it first.</source>
        <translation>実行されていません。マウントは作成時に決まっています。まず開始してください。</translation>
    </message>
    <message>
        <source>“%1” does not run: start it to mount the folder into it, or drop it on a directory of its files to copy it in.</source>
        <translation>「%1」は実行されていません。フォルダーをマウントするには開始してください。コピーするにはファイルのディレクトリにドロップしてください。</translation>
    </message>
    <message>
        <source>Rebase onto…</source>
        <translation>別のベースに移す…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Open as a folder</source>
        <translation>フォルダーとして開く</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Open its changes as a folder</source>
        <translation>変更をフォルダーとして開く</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>フォルダーを閉じる</translation>
    </message>
    <message>
        <source>Who changed what could not be found out.</source>
        <translation>誰が何を変更したかを調べられませんでした。</translation>
    </message>
    <message>
        <source>Rebase %1 onto %2</source>
        <translation>%1 を %2 に移す</translation>
    </message>
    <message>
        <source>Made an image of %1 on %2.</source>
        <translation>%2 の上に %1 のイメージを作成しました。</translation>
    </message>
    <message>
        <source>The container “%1” could not be rebased.</source>
        <translation>コンテナ「%1」を移せませんでした。</translation>
    </message>
    <message>
        <source>Undo the rebase of %1</source>
        <translation>%1 の移動を元に戻す</translation>
    </message>
    <message>
        <source>The image made of %1 is gone again.</source>
        <translation>%1 から作成したイメージを削除しました。</translation>
    </message>
    <message>
        <source>The image made of “%1” could not be removed.</source>
        <translation>「%1」から作成したイメージを削除できませんでした。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 を再起動</translation>
    </message>
    <message>
        <source>Restarted %1.</source>
        <translation>%1 を再起動しました。</translation>
    </message>
    <message>
        <source>The container “%1” could not be restarted.</source>
        <translation>コンテナ「%1」を再起動できませんでした。</translation>
    </message>
</context>
<context>
    <name>ContainerDetailPane</name>
    <message>
        <source>Views of the container</source>
        <translation>コンテナの表示</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>マウント</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No containers yet</source>
        <translation>コンテナはまだありません</translation>
    </message>
    <message>
        <source>A container is an image that runs, with a layer of its own for what it changes. Choose an image and run it.</source>
        <translation>コンテナは実行中のイメージで、変更を書き込む専用のレイヤーを持ちます。イメージを選択して実行してください。</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>イメージへ移動</translation>
    </message>
    <message>
        <source>No container is chosen</source>
        <translation>コンテナが選択されていません</translation>
    </message>
    <message>
        <source>Choose one in the list to see what it changed.</source>
        <translation>一覧から選択すると、変更された内容が表示されます。</translation>
    </message>
    <message>
        <source>The container&apos;s configuration could not be read.</source>
        <translation>コンテナの設定を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Nothing can be copied in: this container was made with --read-only.</source>
        <translation>コピーできません: このコンテナは --read-only で作られました。</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>機密情報</translation>
    </message>
</context>
<context>
    <name>ContainerTexts</name>
    <message>
        <source>layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>終了 (コード %1)</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1前から</translation>
    </message>
    <message>
        <source>writable layer</source>
        <translation>書き込み可能レイヤー</translation>
    </message>
    <message numerus="yes">
        <source>%n changes · live</source>
        <translation>
            <numerusform>変更 %n 件 · ライブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What the container changed: %1</source>
        <translation>コンテナによる変更: %1</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>イメージ ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>失敗の理由</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>プロセス ID</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>分離</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>ターミナル</translation>
    </message>
    <message>
        <source>Image&apos;s files are read-only</source>
        <translation>イメージのファイルは読み取り専用</translation>
    </message>
    <message>
        <source>Removed when it ends</source>
        <translation>終了時に削除</translation>
    </message>
    <message>
        <source>Published ports</source>
        <translation>公開ポート</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
</context>
<context>
    <name>ContainersListPane</name>
    <message>
        <source>Search containers</source>
        <translation>コンテナを検索</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナ</translation>
    </message>
</context>
<context>
    <name>ContainersModel</name>
    <message>
        <source>created</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>起動失敗</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>running · %1</source>
        <translation>実行中 · %1</translation>
    </message>
    <message>
        <source>exited %1</source>
        <translation>終了 (%1)</translation>
    </message>
    <message>
        <source>exited %1 · %2</source>
        <translation>終了 (%1) · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
</context>
<context>
    <name>ContentChangeText</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>target</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members differ only in time.</source>
        <translation>
            <numerusform>%Ln 個のエントリは時刻だけが異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The archives have the same members.</source>
        <translation>アーカイブのエントリは同じです。</translation>
    </message>
    <message>
        <source>The archives have the same members, packed in another way.</source>
        <translation>アーカイブのエントリは同じで、圧縮方法だけが異なります。</translation>
    </message>
    <message>
        <source>Of the archive&apos;s members %1 were added, %2 removed, %3 changed.</source>
        <translation>アーカイブのエントリのうち、追加 %1、削除 %2、変更 %3。</translation>
    </message>
    <message>
        <source>The databases have the same schema and rows, stored in another way.</source>
        <translation>データベースのスキーマと行は同じで、格納方法だけが異なります。</translation>
    </message>
    <message>
        <source>Of the rows %1 were added, %2 removed, %3 changed.</source>
        <translation>行のうち、追加 %1、削除 %2、変更 %3。</translation>
    </message>
    <message>
        <source>The schema is the same.</source>
        <translation>スキーマは同じです。</translation>
    </message>
    <message>
        <source>Of the schema %1 were added, %2 removed, %3 changed.</source>
        <translation>スキーマのうち、追加 %1、削除 %2、変更 %3。</translation>
    </message>
    <message>
        <source>%1 % of the file was there before (%2 in place, %3 moved). %4 were removed, %5 inserted.</source>
        <translation>ファイルの %1 % は以前からありました (同じ位置 %2、移動 %3)。削除 %4、挿入 %5。</translation>
    </message>
    <message>
        <source>The content is the same.</source>
        <translation>内容は同じです。</translation>
    </message>
    <message>
        <source>Before it was of another kind: %1, now: %2.</source>
        <translation>種類が変わりました。変更前: %1、変更後: %2。</translation>
    </message>
    <message>
        <source>The files differ.</source>
        <translation>ファイルは異なります。</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Table %1: %2 rows added, %3 removed, %4 changed</source>
        <translation>テーブル %1: 追加 %2 行、削除 %3 行、変更 %4 行</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>From, before</source>
        <translation>開始位置 (変更前)</translation>
    </message>
    <message>
        <source>From, after</source>
        <translation>開始位置 (変更後)</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>挿入</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>program or library</source>
        <translation>プログラムまたはライブラリ</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>バイナリデータ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>展開後</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Bits per sample</source>
        <translation>サンプルあたりのビット数</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>ピクセルあたりのビット数</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>成分</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation>バイト順</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Position independent</source>
        <translation>位置独立</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>インタープリター</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>リンク方式</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>依存ライブラリ</translation>
    </message>
    <message>
        <source>Library name</source>
        <translation>ライブラリ名</translation>
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
        <translation>ビルド ID</translation>
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
        <translation>NX スタック</translation>
    </message>
    <message>
        <source>Stripped</source>
        <translation>ストリップ済み</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>ページサイズ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>空きページ数</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコーディング</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>User version</source>
        <translation>ユーザーバージョン</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>アプリケーション ID</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>Distinct bytes</source>
        <translation>異なるバイト値の数</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>%1 of binary data</source>
        <translation>バイナリデータ %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>テーブル %1</translation>
    </message>
    <message>
        <source>… there are more rows</source>
        <translation>… 行はさらにあります</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <translation>一部を読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CopyIn</name>
    <message>
        <source>Copy into %1</source>
        <translation>%1 へコピー</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln things.</source>
        <translation>
            <numerusform>%Ln 個の項目をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied into “%1”.</source>
        <translation>「%1」には何もコピーされませんでした。</translation>
    </message>
    <message>
        <source>Take back the copy into %1</source>
        <translation>%1 へのコピーを取り消す</translation>
    </message>
    <message>
        <source>The copy into “%1” can&apos;t be taken back.</source>
        <translation>「%1」へのコピーは取り消せません。</translation>
    </message>
</context>
<context>
    <name>CreateVolumeDialog</name>
    <message>
        <source>New volume</source>
        <translation>新規ボリューム</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>for example: data</source>
        <translation>例: data</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>A volume keeps data outside of containers; it stays when they are removed.</source>
        <translation>ボリュームはデータをコンテナの外に保存します。コンテナを削除しても残ります。</translation>
    </message>
    <message>
        <source>A volume named “%1” exists already. Choose another name.</source>
        <translation>「%1」という名前のボリュームはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>名前は 2 文字以上の英数字、「_」、「.」、「-」で、先頭は英字か数字です。</translation>
    </message>
    <message>
        <source>Its files lie elsewhere and are mounted</source>
        <translation>ファイルは別の場所にあり、マウントされる</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>ファイルシステム</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Mount options</source>
        <translation>マウントオプション</translation>
    </message>
    <message>
        <source>Say what kind of file system is to be mounted.</source>
        <translation>マウントするファイルシステムの種類を指定してください。</translation>
    </message>
    <message>
        <source>Say what is to be mounted: a directory, a file, a device or a server.</source>
        <translation>マウントするものを指定してください：ディレクトリ、ファイル、デバイス、またはサーバー。</translation>
    </message>
    <message>
        <source>A directory is mounted with the option “bind”.</source>
        <translation>ディレクトリはオプション「bind」でマウントします。</translation>
    </message>
    <message>
        <source>Only root can mount “%1”. You can mount none (a directory), tmpfs, overlay, and what FUSE programs serve.</source>
        <translation>「%1」をマウントできるのは root だけです。マウントできるのは none（ディレクトリ）、tmpfs、overlay、および FUSE プログラムが提供するものです。</translation>
    </message>
    <message>
        <source>It is mounted with the first container that uses it, and unmounted after the last.</source>
        <translation>最初に使うコンテナーとともにマウントされ、最後のコンテナーの後にアンマウントされます。</translation>
    </message>
</context>
<context>
    <name>DatabaseView</name>
    <message>
        <source>Tables of the database</source>
        <translation>データベースのテーブル</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Schema of the database</source>
        <translation>データベースのスキーマ</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>テーブルの行</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>行をコピー</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows are shown.</source>
        <translation>
            <numerusform>最初の %Ln 行を表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>キー: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>The schema is the same.</source>
        <translation>スキーマは同じです。</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>The store could not be read.</source>
        <translation>ストアを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>ストアを読み込み中…</translation>
    </message>
    <message>
        <source>Filter this view</source>
        <translation>この表示を絞り込み</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <comment>a tab</comment>
        <translation>「%1」を表示</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>表示するものはありません。</translation>
    </message>
</context>
<context>
    <name>DiffMap</name>
    <message>
        <source>Overview of the difference</source>
        <translation>差分の全体図</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln 件の変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Line changes</source>
        <translation>行の変更</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前の変更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged lines</source>
        <translation>
            <numerusform>変更のない %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>さらに %Ln 行を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more unchanged lines</source>
        <translation>変更のない行をさらに表示</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>すべての行を表示</translation>
    </message>
    <message>
        <source>Show changes only</source>
        <translation>変更だけを表示</translation>
    </message>
</context>
<context>
    <name>DiskActions</name>
    <message>
        <source>Open in its page</source>
        <translation>専用ページで開く</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>チェックを付ける／外す</translation>
    </message>
    <message>
        <source>Tick stopped containers</source>
        <translation>停止中のコンテナにチェック</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Tick what is unused</source>
        <translation>未使用のものにチェック</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Tick dangling images</source>
        <translation>名前のないイメージにチェック</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>Tick what stands in the way</source>
        <translation>妨げているものにもチェック</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Untick everything</source>
        <translation>すべてのチェックを外す</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Remove these…</source>
        <translation>これらを削除…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>測定し直す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <comment>images, containers and volumes</comment>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose something in the table or on the map first.</source>
        <translation>先に表か地図で何かを選択してください。</translation>
    </message>
    <message>
        <source>Choose only one thing.</source>
        <translation>1 つだけ選択してください。</translation>
    </message>
    <message>
        <source>There are no further stopped containers.</source>
        <translation>停止中のコンテナは他にありません。</translation>
    </message>
    <message>
        <source>There are no further images and volumes that no container uses.</source>
        <translation>どのコンテナも使っていないイメージやボリュームは他にありません。</translation>
    </message>
    <message>
        <source>There are no further images without a name that no container uses.</source>
        <translation>どのコンテナも使っていない名前のないイメージは他にありません。</translation>
    </message>
    <message>
        <source>No stopped container stands in the way of what is ticked.</source>
        <translation>チェックしたものを妨げている停止中のコンテナはありません。</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>何もチェックされていません。</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %Ln…</source>
        <translation>
            <numerusform>これら %Ln 件を削除…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what shall go first.</source>
        <translation>先に削除するものにチェックを入れてください。</translation>
    </message>
    <message>
        <source>What the store holds could not be measured.</source>
        <translation>ストアの内容を測定できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n things.</source>
        <translation>
            <numerusform>%n 件を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n things: %1 are free again.</source>
        <translation>
            <numerusform>%n 件を削除し、%1 が解放されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n things from the disk</source>
        <translation>
            <numerusform>ディスクから %n 件を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be removed.</source>
        <translation>
            <numerusform>%n 件を削除できませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskListPane</name>
    <message>
        <source>Search the disk</source>
        <translation>ディスクを検索</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>容量の内訳</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Tick at one stroke</source>
        <translation>まとめてチェック</translation>
    </message>
    <message>
        <source>What stays, although it is ticked</source>
        <translation>チェック済みでも残るもの</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>追加なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>frees %1</source>
        <translation>%1 を解放</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that stay</comment>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskMap</name>
    <message>
        <source>Map of the disk</source>
        <translation>ディスクの地図</translation>
    </message>
    <message numerus="yes">
        <source>Layers shared by %Ln images</source>
        <translation>
            <numerusform>%Ln 個のイメージが共有するレイヤー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layers shared by %Ln containers</source>
        <translation>
            <numerusform>%Ln 個のコンテナが共有するレイヤー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>stored once</source>
        <translation>保存は 1 回だけ</translation>
    </message>
    <message>
        <source>goes with what is ticked</source>
        <translation>チェックしたものとともに削除</translation>
    </message>
    <message>
        <source>stays: something else has it too</source>
        <translation>他も使っているため残ります</translation>
    </message>
    <message>
        <source>Shared layers</source>
        <translation>共有レイヤー</translation>
    </message>
    <message>
        <source>Layers of one image</source>
        <translation>単独イメージのレイヤー</translation>
    </message>
    <message>
        <source>Written by containers</source>
        <translation>コンテナの書き込み</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>DiskPage</name>
    <message>
        <source>Search the disk</source>
        <translation>ディスクを検索</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>ストアを読み込み中…</translation>
    </message>
    <message>
        <source>What the store holds could not be measured.</source>
        <translation>ストアの内容を測定できませんでした。</translation>
    </message>
</context>
<context>
    <name>DiskPane</name>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>検索欄で Escape を押すと、すべてがまた表示されます。</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>ディスク上 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 個のイメージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n 個のコンテナ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n 個のボリューム</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved by sharing layers</source>
        <translation>レイヤーの共有で %1 を節約</translation>
    </message>
    <message>
        <source>Nothing takes room yet</source>
        <translation>まだ何も容量を使っていません</translation>
    </message>
    <message>
        <source>Images, containers and volumes lie here as one map: tick what could go, and see to the byte what that frees.</source>
        <translation>イメージ、コンテナ、ボリュームがここに 1 枚の地図として並びます。不要なものにチェックを入れると、解放される容量がバイト単位で分かります。</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>イメージへ移動</translation>
    </message>
    <message>
        <source>Tick what could go: what that frees is told at once, to the byte.</source>
        <translation>不要なものにチェックを入れると、解放される容量がすぐにバイト単位で示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <comment>of what is ticked</comment>
        <translation>
            <numerusform>%n 件は残ります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskRemovalTexts</name>
    <message>
        <source>All that is ticked stays: nothing is freed.</source>
        <translation>チェックしたものはすべて残り、何も解放されません。</translation>
    </message>
    <message numerus="yes">
        <source>Removing these %Ln frees exactly %1</source>
        <translation>
            <numerusform>これら %Ln 件を削除すると正確に %1 が解放されます</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, and why it stays</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln from the disk</source>
        <translation>
            <numerusform>ディスクから %Ln 件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln are removed, which frees exactly %1.</source>
        <translation>
            <numerusform>これら %Ln 件が削除され、正確に %1 が解放されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are ticked stay:</source>
        <translation>
            <numerusform>チェックした %Ln 件は残ります:</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes beside a name are what only it has; shared layers go with the last that has them. This can&apos;t be undone.</source>
        <translation>名前の横のバイト数はそれだけが持つ分です。共有レイヤーは最後の持ち主とともに消えます。元に戻せません。</translation>
    </message>
</context>
<context>
    <name>DiskTable</name>
    <message>
        <source>Images, containers and volumes, and what they take</source>
        <translation>イメージ、コンテナ、ボリュームと使用容量</translation>
    </message>
</context>
<context>
    <name>DiskThingsModel</name>
    <message>
        <source>it is running</source>
        <translation>実行中です</translation>
    </message>
    <message>
        <source>it has snapshots</source>
        <translation>スナップショットがあります</translation>
    </message>
    <message>
        <source>the container %1 uses it</source>
        <translation>コンテナ %1 が使用中です</translation>
    </message>
    <message numerus="yes">
        <source>%Ln containers use it</source>
        <translation>
            <numerusform>%Ln 個のコンテナが使用中です</numerusform>
        </translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>固有</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>残ります: %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>未起動</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>%1 が使用</translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln containers</source>
        <translation>
            <numerusform>%Ln 個のコンテナが使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>スナップショット %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>dangling</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Volumes share nothing.</source>
        <translation>ボリュームは何も共有しません。</translation>
    </message>
    <message>
        <source>There is no container of it.</source>
        <translation>これを使うコンテナはありません。</translation>
    </message>
</context>
<context>
    <name>DockerCommand</name>
    <message>
        <source>A container that ends is not started again.</source>
        <translation>終了したコンテナは再起動されません。</translation>
    </message>
    <message>
        <source>Outcrop does not have this option yet.</source>
        <translation>Outcrop はこのオプションにまだ対応していません。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>This is no command that runs a container. It would begin with “docker run”.</source>
        <translation>コンテナを実行するコマンドではありません。「docker run」で始まるコマンドが必要です。</translation>
    </message>
    <message>
        <source>The form needs no other engine or store.</source>
        <translation>フォームには別のエンジンやストアは不要です。</translation>
    </message>
    <message>
        <source>The form runs one container and nothing else.</source>
        <translation>フォームはコンテナを 1 つ実行するだけです。</translation>
    </message>
    <message>
        <source>An option is not known, so what follows it can&apos;t be read for sure (%1). Take it out and paste the command again.</source>
        <translation>不明なオプションがあるため、以降を確実に読み取れません (%1)。そのオプションを除いて、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>The command can&apos;t be read (%1).</source>
        <translation>コマンドを読み取れません (%1)。</translation>
    </message>
    <message>
        <source>The command names no image.</source>
        <translation>コマンドにイメージの指定がありません。</translation>
    </message>
    <message>
        <source>This variable has no value here.</source>
        <translation>この変数はここでは値がありません。</translation>
    </message>
    <message>
        <source>Add the variables of this file by hand.</source>
        <translation>このファイルの変数は手動で追加してください。</translation>
    </message>
    <message>
        <source>This mount can&apos;t be read.</source>
        <translation>このマウントは読み取れません。</translation>
    </message>
    <message>
        <source>The mount is taken without “%1”.</source>
        <translation>マウントは「%1」を除いて取り込まれます。</translation>
    </message>
    <message>
        <source>There are only the networks none, host and default.</source>
        <translation>使えるネットワークは none、host、default だけです。</translation>
    </message>
    <message>
        <source>The desktop runs containers in the background.</source>
        <translation>デスクトップではコンテナはバックグラウンドで実行されます。</translation>
    </message>
    <message>
        <source>The desktop writes no file with the container&apos;s id.</source>
        <translation>デスクトップではコンテナ ID のファイルは書き出されません。</translation>
    </message>
    <message>
        <source>The labels of this file are not read.</source>
        <translation>このファイルのラベルは読み込まれません。</translation>
    </message>
    <message>
        <source>Nothing is pulled yet.</source>
        <translation>プルにはまだ対応していません。</translation>
    </message>
    <message>
        <source>The form runs the image that is there.</source>
        <translation>フォームは今あるイメージを実行します。</translation>
    </message>
    <message>
        <source>This port can&apos;t be read (%1).</source>
        <translation>このポートは読み取れません (%1)。</translation>
    </message>
    <message>
        <source>This limit can&apos;t be used (%1).</source>
        <translation>この制限は使えません (%1)。</translation>
    </message>
    <message>
        <source>This mount can&apos;t be used (%1).</source>
        <translation>このマウントは使えません（%1）。</translation>
    </message>
</context>
<context>
    <name>DockerCommandDialog</name>
    <message>
        <source>Run a docker command</source>
        <translation>docker コマンドを実行</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Paste a command from instructions, such as “docker run -it alpine”. It fills the run form; nothing is run yet.</source>
        <translation>手順書などのコマンド (例:「docker run -it alpine」) を貼り付けてください。実行フォームに入力されるだけで、まだ実行されません。</translation>
    </message>
    <message>
        <source>Docker command</source>
        <translation>docker コマンド</translation>
    </message>
    <message>
        <source>Paste a command first.</source>
        <translation>まずコマンドを貼り付けてください。</translation>
    </message>
    <message>
        <source>The image “%1” is not in the store, and nothing is pulled yet. Import it first, from an archive that “docker save” wrote.</source>
        <translation>イメージ「%1」はストアになく、プルにはまだ対応していません。まず「docker save」で書き出したアーカイブからインポートしてください。</translation>
    </message>
    <message>
        <source>It runs the image “%1”.</source>
        <translation>イメージ「%1」を実行します。</translation>
    </message>
</context>
<context>
    <name>DockerfileDialog</name>
    <message>
        <source>Dockerfile from changes</source>
        <translation>変更から Dockerfile</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>What a build has to do to repeat the changes of “%1”</source>
        <translation>「%1」の変更を再現するためにビルドが行うこと</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message numerus="yes">
        <source>It is saved as a new directory, with the %Ln files and directories it adds in changes.tar.gz.</source>
        <translation>
            <numerusform>追加する %Ln 個のファイルとディレクトリを changes.tar.gz に入れ、新しいディレクトリとして保存されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is saved as a new directory. It adds no files.</source>
        <translation>新しいディレクトリとして保存されます。ファイルは追加しません。</translation>
    </message>
    <message>
        <source>Save the Dockerfile in a new directory</source>
        <translation>Dockerfile を新しいディレクトリに保存</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>“%1” could not be dragged out.</source>
        <translation>「%1」を外へドラッグできませんでした。</translation>
    </message>
    <message>
        <source>It has %1. A drag takes up to %2, as it is copied first.</source>
        <translation>サイズは %1 です。先にコピーするため、ドラッグできるのは %2 までです。</translation>
    </message>
    <message>
        <source>Save it from its menu instead.</source>
        <translation>代わりにメニューから保存してください。</translation>
    </message>
    <message>
        <source>Get %1 ready to be dragged</source>
        <translation>%1 をドラッグできるように準備</translation>
    </message>
    <message>
        <source>It was let go before it was ready. Drag it once more, or save it from its menu.</source>
        <translation>準備ができる前に離されました。もう一度ドラッグするか、メニューから保存してください。</translation>
    </message>
    <message>
        <source>It came as a tar, as it has more than %1 files.</source>
        <translation>ファイルが %1 個を超えるため、tar として渡されました。</translation>
    </message>
    <message>
        <source>It has more than the %1 that a drag takes, as it is copied first.</source>
        <translation>ドラッグでは先にコピーするため %1 までですが、それを超えています。</translation>
    </message>
</context>
<context>
    <name>DropWords</name>
    <message>
        <source>Copy in</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Mount here…</source>
        <translation>ここにマウント…</translation>
    </message>
</context>
<context>
    <name>EnvironmentTable</name>
    <message>
        <source>Environment variables</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>変数を追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>This variable comes from the image. It can be changed but not removed.</source>
        <translation>この変数はイメージのものです。変更はできますが、削除はできません。</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>シークレットを表示</translation>
    </message>
    <message>
        <source>Shows the values of variables that look like passwords, keys or tokens.</source>
        <translation>パスワード、鍵、トークンと思われる変数の値を表示します。</translation>
    </message>
    <message>
        <source>Hidden value</source>
        <translation>隠された値</translation>
    </message>
    <message>
        <source>No variable is set. Add one to give the container a setting.</source>
        <translation>変数は設定されていません。追加すると、コンテナに設定を渡せます。</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>That did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>「%1」が見つかりませんでした。</translation>
    </message>
    <message>
        <source>“%1” is in use or taken already.</source>
        <translation>「%1」は使用中か、すでに使われています。</translation>
    </message>
    <message>
        <source>“%1” is not valid.</source>
        <translation>「%1」は無効です。</translation>
    </message>
    <message>
        <source>Access to “%1” was denied.</source>
        <translation>「%1」へのアクセスが拒否されました。</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”.</source>
        <translation>「%1」を書き込む空き容量がありません。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>「%1」を読み書きできませんでした。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that Outcrop or this machine does not support.</source>
        <translation>「%1」は Outcrop またはこのマシンが対応していない種類です。</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>「%1」は壊れています。</translation>
    </message>
    <message>
        <source>Something went wrong inside Outcrop.</source>
        <translation>Outcrop の内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>Something it needs was not found.</source>
        <translation>必要なものが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Something else uses it, or the name is taken already.</source>
        <translation>他で使用中か、名前がすでに使われています。</translation>
    </message>
    <message>
        <source>What it was given is not valid.</source>
        <translation>指定された内容が無効です。</translation>
    </message>
    <message>
        <source>Access was denied.</source>
        <translation>アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>ディスクに空き容量がありません。</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>読み書きに失敗しました。</translation>
    </message>
    <message>
        <source>Outcrop or this machine does not support it.</source>
        <translation>Outcrop またはこのマシンが対応していません。</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>データが壊れています。</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile. Check the name and try again.</source>
        <translation>その間に削除された可能性があります。名前を確認してもう一度お試しください。</translation>
    </message>
    <message>
        <source>Stop or remove what uses it, or choose another name.</source>
        <translation>使用しているものを停止または削除するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Check what was given and try again.</source>
        <translation>指定した内容を確認してもう一度お試しください。</translation>
    </message>
    <message>
        <source>Check who owns it and who may read and write it.</source>
        <translation>所有者と、読み書きの権限を確認してください。</translation>
    </message>
    <message>
        <source>Free some space, for example by removing images you no longer need, and try again.</source>
        <translation>不要なイメージを削除するなどして空き容量を増やし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the disk it lies on and try again.</source>
        <translation>保存先のディスクを確認してもう一度お試しください。</translation>
    </message>
    <message>
        <source>Fetch or export it again, then import it anew.</source>
        <translation>もう一度取得またはエクスポートしてから、インポートし直してください。</translation>
    </message>
</context>
<context>
    <name>ExportGitDialog</name>
    <message>
        <source>Export as git</source>
        <translation>git として書き出す</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Write “%1” to a git repository</source>
        <translation>「%1」を git リポジトリに書き込む</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln images to a git repository</source>
        <translation>
            <numerusform>%Ln 個のイメージを git リポジトリに書き込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Each layer becomes a commit with its date and instruction, so that log, blame and diff of git work on it.</source>
        <translation>各レイヤーは日付と命令を持つコミットになり、git の log、blame、diff が使えます。</translation>
    </message>
    <message>
        <source>Git keeps of a file its name, its bytes and whether it may be executed. Owners, other modes, times, attributes and hard links are not in the repository.</source>
        <translation>git がファイルについて保存するのは名前、内容、実行可能かどうかだけです。所有者、その他のモード、時刻、属性、ハードリンクはリポジトリに入りません。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Folder of the repository</source>
        <translation>リポジトリのフォルダー</translation>
    </message>
    <message>
        <source>One for each of the image&apos;s names</source>
        <translation>イメージの名前ごとに 1 つ</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Make commits also of steps that changed no file</source>
        <translation>ファイルを変更しないステップもコミットにする</translation>
    </message>
    <message>
        <source>Say where the repository shall be.</source>
        <translation>リポジトリの場所を指定してください。</translation>
    </message>
    <message>
        <source>Write the whole path of the folder.</source>
        <translation>フォルダーの完全なパスを入力してください。</translation>
    </message>
    <message>
        <source>This folder is not empty and no bare git repository: nothing is written there. Name one that is not there yet.</source>
        <translation>このフォルダーは空ではなく、ベアな git リポジトリでもないため、何も書き込みません。まだ存在しないフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The repository there gets the branches; what else is in it stays.</source>
        <translation>そこにあるリポジトリにブランチを追加します。ほかの内容はそのままです。</translation>
    </message>
    <message>
        <source>A new repository is made there. Cancelled, it leaves nothing behind.</source>
        <translation>そこに新しいリポジトリを作成します。中止すると何も残りません。</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Facts</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>How the configuration is shown</source>
        <translation>設定の表示方法</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Configuration as JSON</source>
        <translation>JSON 形式の設定</translation>
    </message>
    <message>
        <source>Click or press Return to open %1.</source>
        <translation>クリックするか Enter キーを押すと %1 を開きます。</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Show the difference</source>
        <translation>差分を表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>This is the last change.</source>
        <translation>これが最後の変更です。</translation>
    </message>
    <message>
        <source>This is the first change.</source>
        <translation>これが最初の変更です。</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln paths</source>
        <translation>
            <numerusform>%Ln 個のパスをコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>History of the path…</source>
        <translation>パスの履歴…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+H</source>
        <translation>Ctrl+Alt+H</translation>
    </message>
    <message>
        <source>Only the files of images and containers come from layers.</source>
        <translation>レイヤーに由来するのはイメージとコンテナーのファイルだけです。</translation>
    </message>
    <message>
        <source>Choose a path first.</source>
        <translation>先にパスを選んでください。</translation>
    </message>
</context>
<context>
    <name>FileFinder</name>
    <message>
        <source>“%1” is not in the file.</source>
        <translation>「%1」はファイルにありません。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln places</source>
        <translation>
            <numerusform>%Ln 件のうちの 1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件目</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>Content of the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Difference of the file</source>
        <translation>ファイルの差分</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Side of the file</source>
        <translation>表示する側</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>How the difference is laid out</source>
        <translation>差分の並べ方</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>ファイルを閉じる</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>There is no such file here.</source>
        <translation>ここにそのファイルはありません。</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>The file has %1 of binary data.</source>
        <translation>ファイルは %1 のバイナリデータです。</translation>
    </message>
    <message>
        <source>Too large to compare line by line</source>
        <translation>大きすぎて行ごとに比較できません</translation>
    </message>
    <message>
        <source>Up to %1 a side are compared. Both sides can be looked at by themselves.</source>
        <translation>比較できるのは各側 %1 までです。両側を別々に表示することはできます。</translation>
    </message>
    <message>
        <source>Before it had %1, now it has %2 of binary data.</source>
        <translation>バイナリデータです。変更前: %1、変更後: %2。</translation>
    </message>
    <message>
        <source>The content is the same</source>
        <translation>内容は同じです</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>2 列</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>リンクです</translation>
    </message>
    <message>
        <source>It points to “%1”.</source>
        <translation>リンク先は「%1」です。</translation>
    </message>
    <message>
        <source>This is no regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>It has no content to show.</source>
        <translation>表示できる内容がありません。</translation>
    </message>
    <message>
        <source>Save the file as…</source>
        <translation>名前を付けてファイルを保存…</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>Save the archive in here, and look into that.</source>
        <translation>この中のアーカイブを保存して、それを調べてください。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The file could not be compared.</source>
        <translation>ファイルを比較できませんでした。</translation>
    </message>
    <message>
        <source>There was no such file before.</source>
        <translation>変更前にはこのファイルはありませんでした。</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>このファイルはもうありません。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 ピクセル、%3</translation>
    </message>
    <message>
        <source>Before: %1 × %2 pixels, %3</source>
        <translation>変更前: %1 × %2 ピクセル、%3</translation>
    </message>
    <message>
        <source>After: %1 × %2 pixels, %3</source>
        <translation>変更後: %1 × %2 ピクセル、%3</translation>
    </message>
    <message>
        <source>Copy the file&apos;s text</source>
        <translation>ファイルのテキストをコピー</translation>
    </message>
    <message>
        <source>Find in the file…</source>
        <translation>ファイル内を検索…</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>ファイル内を検索</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>Difference in one or two columns</source>
        <translation>差分を 1 列または 2 列で表示</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>差分を表示</translation>
    </message>
    <message>
        <source>Show the file before</source>
        <translation>変更前のファイルを表示</translation>
    </message>
    <message>
        <source>Show the file after</source>
        <translation>変更後のファイルを表示</translation>
    </message>
    <message>
        <source>Back out of the archive</source>
        <translation>アーカイブから戻る</translation>
    </message>
    <message>
        <source>Open a file first.</source>
        <translation>先にファイルを開いてください。</translation>
    </message>
    <message>
        <source>What is shown is no text.</source>
        <translation>表示中の内容はテキストではありません。</translation>
    </message>
    <message>
        <source>No difference of lines is shown.</source>
        <translation>行の差分は表示されていません。</translation>
    </message>
    <message>
        <source>There is no such side of this file.</source>
        <translation>このファイルにその側はありません。</translation>
    </message>
    <message>
        <source>No member of an archive is shown.</source>
        <translation>アーカイブ内の項目は表示されていません。</translation>
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
        <translation>変更 %1 / %2</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>ファイルは空です</translation>
    </message>
    <message>
        <source>Both sides are identical, byte for byte.</source>
        <translation>両側は1バイトも違わず同一です。</translation>
    </message>
    <message>
        <source>Only this changed: %1.</source>
        <translation>変わったのはこれだけです: %1。</translation>
    </message>
    <message>
        <source>Show more unchanged lines</source>
        <translation>変更のない行をさらに表示</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Show all lines of the difference</source>
        <translation>差分のすべての行を表示</translation>
    </message>
    <message>
        <source>Ctrl+Alt+A</source>
        <translation>Ctrl+Alt+A</translation>
    </message>
    <message>
        <source>Mark spaces and tabs in the difference</source>
        <translation>差分で空白とタブを印で表示</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>バイトを表示</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B</source>
        <translation>Ctrl+Alt+B</translation>
    </message>
    <message>
        <source>Compare the pictures in another way</source>
        <translation>画像の比べ方を変える</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>No two pictures are shown.</source>
        <translation>2枚の画像は表示されていません。</translation>
    </message>
    <message>
        <source>… and %1 more on this line</source>
        <translation>… この行にはさらに %1 あります</translation>
    </message>
    <message>
        <source>Only spaces differ</source>
        <translation>空白だけが異なります</translation>
    </message>
    <message>
        <source>They are ignored in the difference.</source>
        <translation>差分では無視されています。</translation>
    </message>
    <message>
        <source>No other part of a text is there.</source>
        <translation>テキストのほかの部分はありません。</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Say first what to find.</source>
        <translation>先に検索する語を入力してください。</translation>
    </message>
    <message>
        <source>The text is too large to show what is the same.</source>
        <translation>テキストが大きすぎるため、同じ部分は表示できません。</translation>
    </message>
    <message>
        <source>The file could not be searched.</source>
        <translation>ファイルを検索できませんでした。</translation>
    </message>
    <message>
        <source>“%1” is not in the difference that is shown.</source>
        <translation>「%1」は表示中の差分にありません。</translation>
    </message>
    <message>
        <source>Blocks of lines that are the same are left out, and what is between them is compared line by line.</source>
        <translation>同じ行のブロックは省かれ、その間が行ごとに比較されています。</translation>
    </message>
    <message>
        <source>Show who brought each line</source>
        <translation>各行がどのレイヤー由来かを表示</translation>
    </message>
    <message>
        <source>Ctrl+Alt+G</source>
        <translation>Ctrl+Alt+G</translation>
    </message>
    <message>
        <source>Only the files of images and containers come from layers.</source>
        <translation>レイヤーに由来するのはイメージとコンテナーのファイルだけです。</translation>
    </message>
    <message>
        <source>Which layer brought the lines of an archive&apos;s member is not told.</source>
        <translation>アーカイブ内のファイルについては、行の由来は表示されません。</translation>
    </message>
    <message>
        <source>Which layer brought each line is not told: the text is larger than %1, or what all layers have of it is larger than %2.</source>
        <translation>各行の由来は表示されません。テキストが %1 を超えるか、全レイヤーにある版の合計が %2 を超えています。</translation>
    </message>
    <message>
        <source>Which layer brought each line could not be found out.</source>
        <translation>各行の由来を調べられませんでした。</translation>
    </message>
    <message>
        <source>The file is being written: which layer brought each line is told once it rests.</source>
        <translation>ファイルに書き込み中です。各行の由来は書き込みが止まってから表示されます。</translation>
    </message>
</context>
<context>
    <name>FileTimeline</name>
    <message>
        <source>layer %1 → %2</source>
        <translation>レイヤー %1 → %2</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>このファイルはもうありません</translation>
    </message>
    <message>
        <source>Layer %1 removes it.</source>
        <translation>レイヤー %1 で削除されます。</translation>
    </message>
    <message>
        <source>The file is not there yet</source>
        <translation>このファイルはまだありません</translation>
    </message>
    <message>
        <source>Layer %1 adds it.</source>
        <translation>レイヤー %1 で追加されます。</translation>
    </message>
    <message>
        <source>There is no such file in the image</source>
        <translation>イメージにそのファイルはありません</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <translation>レイヤー %1、%2</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
</context>
<context>
    <name>FileTreeModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>%1 % of all</source>
        <translation>全体の %1 %</translation>
    </message>
    <message>
        <source>added, a link to %1</source>
        <translation>追加、%1 へのリンク</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>中身</translation>
    </message>
    <message>
        <source>another kind of file</source>
        <translation>別の種類のファイル</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>link target</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>デバイス番号</translation>
    </message>
    <message>
        <source>mode %1 → %2</source>
        <translation>パーミッション %1 → %2</translation>
    </message>
    <message>
        <source>owner %1 → %2</source>
        <translation>所有者 %1 → %2</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
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
        <translation>%1、追加</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a file</comment>
        <translation>%1、変更</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <comment>a file</comment>
        <translation>%1、削除</translation>
    </message>
    <message>
        <source>%1, holds changes</source>
        <comment>a directory</comment>
        <translation>%1、変更を含む</translation>
    </message>
    <message>
        <source>%1, would be copied in</source>
        <comment>a file</comment>
        <translation>%1、コピーされます</translation>
    </message>
    <message>
        <source>%1, would be copied in: %2</source>
        <comment>a file</comment>
        <translation>%1、コピーされます: %2</translation>
    </message>
    <message>
        <source>%1, would be replaced</source>
        <comment>a file</comment>
        <translation>%1、置き換えられます</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>書き込んだプロセス</translation>
    </message>
    <message>
        <source>none</source>
        <comment>capabilities</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>capabilities %1 → %2</source>
        <translation>ケーパビリティ %1 → %2</translation>
    </message>
    <message>
        <source>attributes %1</source>
        <translation>属性 %1</translation>
    </message>
    <message>
        <source>%1, renamed</source>
        <comment>a file</comment>
        <translation>%1、名前変更</translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation>%1 から名前変更</translation>
    </message>
    <message>
        <source>renamed from %1, %L2 % the same</source>
        <translation>%1 から名前変更、%L2 % 同じ</translation>
    </message>
</context>
<context>
    <name>FileTreeView</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Reading the files…</source>
        <translation>ファイルを読み込み中…</translation>
    </message>
    <message>
        <source>There are no files</source>
        <translation>ファイルはありません</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>ここにはまだ何も書き込まれていません。</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>ファイルを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>The places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What is on this machine: images, the containers that run them, and volumes. Ctrl+1, Ctrl+2 and so on lead to the places.</source>
        <translation>このマシンにあるイメージ、それを実行するコンテナ、ボリュームです。Ctrl+1、Ctrl+2 などで各場所に移動できます。</translation>
    </message>
    <message>
        <source>The stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>An image&apos;s layers, the first at the bottom: the larger a layer, the taller. Choose one to see what it did. With no image yet, the starter image shows it.</source>
        <translation>イメージのレイヤーです。最初のレイヤーが一番下で、大きいほど高く表示されます。選択すると、そのレイヤーが何をしたかがわかります。イメージがまだない場合は、スターターイメージで試せます。</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What the chosen layer added, changed or removed, or the whole image up to it. The dot before a file has the colour of the layer that it comes from. Return opens a file.</source>
        <translation>選択したレイヤーが追加、変更、削除したもの、またはそこまでのイメージ全体です。ファイルの前の点は、由来するレイヤーの色です。Return キーでファイルを開きます。</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>実行する</translation>
    </message>
    <message>
        <source>Run makes a container of the image. Drop a folder on an image to run it with that folder mounted.</source>
        <translation>「実行」でイメージからコンテナを作成します。フォルダーをイメージにドロップすると、そのフォルダーをマウントして実行します。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更されたもの</translation>
    </message>
    <message>
        <source>Whatever a container writes shows here, file by file and line by line. Keep it as an image with Commit, or throw it away with the container.</source>
        <translation>コンテナが書き込んだものは、ファイルごと、行ごとにここに表示されます。「コミット」でイメージとして残すことも、コンテナごと捨てることもできます。</translation>
    </message>
    <message>
        <source>Find and compare</source>
        <translation>検索と比較</translation>
    </message>
    <message>
        <source>Search looks into every layer of every image, also for what a later layer hides. Compare shows what differs between any two things. This tour is in the menu below, as are the welcome and what ran.</source>
        <translation>「検索」はすべてのイメージのすべてのレイヤーを調べ、後のレイヤーに隠されたものも見つけます。「比較」は任意の 2 つの違いを表示します。このツアー、ようこそ画面、実行履歴は下のメニューにあります。</translation>
    </message>
</context>
<context>
    <name>FolderActs</name>
    <message>
        <source>%1 (changes)</source>
        <translation>%1 (変更)</translation>
    </message>
    <message>
        <source>Open %1 as a folder</source>
        <translation>%1 をフォルダーとして開く</translation>
    </message>
    <message>
        <source>%1 is open read-only as %2.</source>
        <translation>%1 を読み取り専用で %2 に開きました。</translation>
    </message>
    <message>
        <source>“%1” could not be opened as a folder.</source>
        <translation>「%1」をフォルダーとして開けませんでした。</translation>
    </message>
    <message>
        <source>Close the folder of %1</source>
        <translation>%1 のフォルダーを閉じる</translation>
    </message>
    <message>
        <source>The folder of %1 is closed.</source>
        <translation>%1 のフォルダーを閉じました。</translation>
    </message>
    <message>
        <source>The folder of “%1” could not be closed.</source>
        <translation>「%1」のフォルダーを閉じられませんでした。</translation>
    </message>
    <message>
        <source>Close all open folders</source>
        <translation>開いているフォルダーをすべて閉じる</translation>
    </message>
    <message>
        <source>Not all open folders could be closed.</source>
        <translation>開いているフォルダーの一部を閉じられませんでした。</translation>
    </message>
    <message>
        <source>Show the folder of %1</source>
        <translation>%1 のフォルダーを表示</translation>
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
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n 週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n か月</numerusform>
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
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n 週間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n か月前</numerusform>
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
            <numerusform>%1 バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>FoundFilesModel</name>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>replaced by layer %1</source>
        <translation>レイヤー %1 で置換</translation>
    </message>
    <message>
        <source>removed by layer %1</source>
        <translation>レイヤー %1 で削除</translation>
    </message>
    <message>
        <source>%1: it is not seen any more, but it still ships in the image.</source>
        <translation>%1: もう見えませんが、イメージには含まれています。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateForm</name>
    <message>
        <source>Efficiency at least</source>
        <translation>効率の下限</translation>
    </message>
    <message>
        <source>How much of what is shipped is not shipped again or hidden by a later layer.</source>
        <translation>含まれる内容のうち、重複も後のレイヤーによる隠蔽もない割合です。</translation>
    </message>
    <message>
        <source>Wasted part at most</source>
        <translation>無駄な割合の上限</translation>
    </message>
    <message>
        <source>What paths of several layers take, as part of all above the lowest layer.</source>
        <translation>複数のレイヤーにあるパスの容量の、最下層より上の全体に対する割合です。</translation>
    </message>
    <message>
        <source>Wasted at most</source>
        <translation>無駄の上限</translation>
    </message>
    <message>
        <source>What paths of several layers take.</source>
        <translation>複数のレイヤーにあるパスの容量です。</translation>
    </message>
    <message>
        <source>Size at most</source>
        <translation>サイズの上限</translation>
    </message>
    <message>
        <source>Of all layers together.</source>
        <translation>すべてのレイヤーの合計です。</translation>
    </message>
    <message>
        <source>Layers at most</source>
        <translation>レイヤー数の上限</translation>
    </message>
    <message>
        <source>Growth at most</source>
        <translation>増加の上限</translation>
    </message>
    <message>
        <source>Bytes more than the base, or percent of it: 10MB, 5%.</source>
        <translation>ベースより多いバイト数、またはその割合: 10MB、5%。</translation>
    </message>
    <message>
        <source>Base that growth is measured against</source>
        <translation>増加を測る基準</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較の基準</translation>
    </message>
    <message>
        <source>Paths that may be setuid or setgid</source>
        <translation>setuid または setgid を許可するパス</translation>
    </message>
    <message>
        <source>No setuid files, except</source>
        <translation>setuid なし（例外）</translation>
    </message>
    <message>
        <source>Files that are setuid or setgid or have capabilities fail, unless one of these patterns fits.</source>
        <translation>setuid、setgid、ケーパビリティのあるファイルは、いずれかのパターンに合わない限り不合格です。</translation>
    </message>
    <message>
        <source>Packages that may not be installed</source>
        <translation>インストールを禁止するパッケージ</translation>
    </message>
    <message>
        <source>Packages not allowed</source>
        <translation>禁止パッケージ</translation>
    </message>
    <message>
        <source>Patterns of names; what is installed and fits one fails.</source>
        <translation>名前のパターンです。合うものがインストールされていると不合格です。</translation>
    </message>
    <message>
        <source>No keys, tokens or passwords</source>
        <translation>鍵・トークン・パスワードなし</translation>
    </message>
    <message>
        <source>In no layer, also where a later layer hides them.</source>
        <translation>後のレイヤーに隠されたものも含め、どのレイヤーにもないこと。</translation>
    </message>
    <message>
        <source>“Wasted at most” wants a size, as in 20MB.</source>
        <translation>「無駄の上限」には 20MB のようなサイズが必要です。</translation>
    </message>
    <message>
        <source>“Size at most” wants a size, as in 300MB.</source>
        <translation>「サイズの上限」には 300MB のようなサイズが必要です。</translation>
    </message>
    <message>
        <source>Name the packages that are not allowed.</source>
        <translation>禁止するパッケージを入力してください。</translation>
    </message>
    <message>
        <source>“Growth at most” wants a size or a part, as in 10MB or 5%.</source>
        <translation>「増加の上限」には 10MB や 5% のような値が必要です。</translation>
    </message>
    <message>
        <source>Choose what growth is measured against.</source>
        <translation>増加を測る基準を選んでください。</translation>
    </message>
</context>
<context>
    <name>GateRows</name>
    <message>
        <source>What the image was asked</source>
        <translation>チェックした項目</translation>
    </message>
    <message>
        <source>Limit on</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>効率</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>Wasted part of what was added</source>
        <translation>追加分のうち無駄な割合</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Number of layers</source>
        <translation>レイヤー数</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>Setuid and setgid files</source>
        <translation>setuid・setgid ファイル</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords</source>
        <translation>鍵・トークン・パスワード</translation>
    </message>
    <message>
        <source>Packages that are not allowed</source>
        <translation>禁止されたパッケージ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateTab</name>
    <message>
        <source>Check the image</source>
        <translation>イメージをチェック</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>不合格の内容を表示</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>結果をコピー</translation>
    </message>
    <message>
        <source>Does the image keep to these limits?</source>
        <translation>イメージはこの制限を守っていますか？</translation>
    </message>
    <message>
        <source>Choose what it is asked, then check it. `outcrop ci` asks the same where images are built.</source>
        <translation>項目を選んでチェックしてください。`outcrop ci` は、イメージを作る場所で同じことをチェックします。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>The limits are others now: check again.</source>
        <translation>制限が変わりました。もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 をチェック</translation>
    </message>
    <message>
        <source>The image could not be checked.</source>
        <translation>イメージをチェックできませんでした。</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Nothing was answered by then.</source>
        <translation>まだ結果は出ていませんでした。</translation>
    </message>
    <message>
        <source>The image is checked…</source>
        <translation>イメージをチェック中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Passed: it keeps to all of them.</source>
        <translation>合格: すべて守っています。</translation>
    </message>
    <message numerus="yes">
        <source>Failed: it does not keep to %1 of %Ln limits.</source>
        <translation>
            <numerusform>不合格: %Ln 件の制限のうち %1 件を守っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>JUnit report</source>
        <translation>JUnit レポート</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Markdown レポート</translation>
    </message>
    <message>
        <source>JSON, a line for each limit</source>
        <translation>JSON（制限ごとに 1 行）</translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <translation>チェック中です。</translation>
    </message>
    <message>
        <source>Open “Check” of an image and mend its limits first.</source>
        <translation>先にイメージの「チェック」を開き、制限を直してください。</translation>
    </message>
    <message>
        <source>Check the image first.</source>
        <translation>先にイメージをチェックしてください。</translation>
    </message>
    <message>
        <source>Choose a limit that the image does not keep to.</source>
        <translation>イメージが守っていない制限を選んでください。</translation>
    </message>
</context>
<context>
    <name>GenealogyChart</name>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n レイヤー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared layers</source>
        <translation>
            <numerusform>共有レイヤー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>no layers of its own</source>
        <translation>固有のレイヤーなし</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 個のイメージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images stand on it</source>
        <translation>
            <numerusform>%n 個のイメージがこの上にあります</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>終了 (コード %1)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>path in container</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n 個のコンテナ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenealogyListPane</name>
    <message>
        <source>Search the genealogy</source>
        <translation>系図を検索</translation>
    </message>
    <message>
        <source>Images, containers and volumes</source>
        <translation>イメージ、コンテナ、ボリューム</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>検索欄で Escape キーを押すと、すべての表示に戻ります。</translation>
    </message>
</context>
<context>
    <name>GenealogyPage</name>
    <message>
        <source>Search the genealogy</source>
        <translation>系図を検索</translation>
    </message>
</context>
<context>
    <name>GenealogyPane</name>
    <message>
        <source>Genealogy</source>
        <translation>系図</translation>
    </message>
    <message>
        <source>Open in its page</source>
        <translation>専用ページで開く</translation>
    </message>
    <message>
        <source>Mark for comparison</source>
        <translation>比較用に印を付ける</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Compare with what is marked</source>
        <translation>印を付けたものと比較</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>図を保存…</translation>
    </message>
    <message>
        <source>Saves all of it as SVG, PDF or PNG</source>
        <translation>全体を SVG、PDF、PNG のいずれかで保存します</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 個のイメージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n レイヤー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n 個のコンテナ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n 個のボリューム</numerusform>
        </translation>
    </message>
    <message>
        <source>The store could not be read.</source>
        <translation>ストアを読み込めませんでした。</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>イメージはまだありません</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>ストアを読み込み中…</translation>
    </message>
    <message>
        <source>Images that share layers grow here as one tree, with their containers and volumes on it.</source>
        <translation>レイヤーを共有するイメージが、コンテナやボリュームとともに一本の木としてここに表示されます。</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>イメージへ移動</translation>
    </message>
    <message>
        <source>Choose an image, a container or a volume first.</source>
        <translation>まずイメージ、コンテナ、ボリュームのいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>印を外す</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>%1 と比較</translation>
    </message>
    <message>
        <source>Mark something else for comparison first.</source>
        <translation>まず比較する別のものに印を付けてください。</translation>
    </message>
    <message>
        <source>There are no images yet.</source>
        <translation>イメージはまだありません。</translation>
    </message>
    <message>
        <source>%1 is marked: choose another one to compare it with.</source>
        <translation>%1 に印を付けました。比較するものを選択してください。</translation>
    </message>
    <message>
        <source>genealogy</source>
        <comment>file name</comment>
        <translation>genealogy</translation>
    </message>
    <message>
        <source>Copy the name of what is chosen</source>
        <translation>選択したものの名前をコピー</translation>
    </message>
</context>
<context>
    <name>GenealogyPicture</name>
    <message>
        <source>Genealogy of the images</source>
        <translation>イメージの系図</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 図</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
</context>
<context>
    <name>GenealogyThingsModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>GenealogyView</name>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>レイヤー:</translation>
    </message>
    <message>
        <source>Genealogy of the images</source>
        <translation>イメージの系図</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Tour of the window</source>
        <translation>ウィンドウのツアー</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps of the tour</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Copy as hexadecimal</source>
        <translation>16進数でコピー</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>ファイルのバイト</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of the image</source>
        <translation>イメージの履歴</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>命令をコピー</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>How the history is shown</source>
        <translation>履歴の表示方法</translation>
    </message>
    <message>
        <source>The image&apos;s history as a Dockerfile</source>
        <translation>Dockerfile としてのイメージの履歴</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>This step changed no file, only the image&apos;s configuration.</source>
        <translation>このステップはファイルを変更せず、イメージの設定だけを変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 has %2 in %Ln entries.</source>
        <translation>
            <numerusform>レイヤー %1 には %Ln 項目、合計 %2 があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the history as a Dockerfile first.</source>
        <translation>先に履歴を Dockerfile として表示してください。</translation>
    </message>
</context>
<context>
    <name>ImageActions</name>
    <message>
        <source>Run…</source>
        <translation>実行…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグ付け…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Import image archive…</source>
        <translation>イメージアーカイブをインポート…</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>スターターイメージを読み込む</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>The image “%1” could not be read.</source>
        <translation>イメージ「%1」を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 を実行</translation>
    </message>
    <message>
        <source>A container of “%1” could not be started.</source>
        <translation>「%1」のコンテナを起動できませんでした。</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>%1 にタグ付け</translation>
    </message>
    <message>
        <source>The image is now also named %1.</source>
        <translation>イメージに %1 という名前も付きました。</translation>
    </message>
    <message>
        <source>The name “%1” could not be given.</source>
        <translation>「%1」という名前を付けられませんでした。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>The image “%1” could not be removed.</source>
        <translation>イメージ「%1」を削除できませんでした。</translation>
    </message>
    <message>
        <source>Import image archive</source>
        <translation>イメージアーカイブをインポート</translation>
    </message>
    <message>
        <source>Image archives (*.tar *.tar.gz *.tgz *.tar.zst *.tar.xz *.tar.bz2)</source>
        <translation>イメージアーカイブ (*.tar *.tar.gz *.tgz *.tar.zst *.tar.xz *.tar.bz2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 をインポート</translation>
    </message>
    <message>
        <source>“%1” could not be imported.</source>
        <translation>「%1」をインポートできませんでした。</translation>
    </message>
    <message>
        <source>The starter image could not be loaded.</source>
        <translation>スターターイメージを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 をインポートしました。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n images.</source>
        <translation>
            <numerusform>%n 個のイメージをインポートしました。</numerusform>
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
        <translation>比較対象を選択…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Run a docker command…</source>
        <translation>docker コマンドを実行…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Choose an image first.</source>
        <translation>まずイメージを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names…</source>
        <translation>
            <numerusform>%n 個の名前を削除…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one image.</source>
        <translation>イメージを 1 つだけ選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n 個の名前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n 個の名前を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n names.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n 個の名前を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names could not be removed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n 個の名前を削除できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back the name %1</source>
        <translation>名前 %1 を戻す</translation>
    </message>
    <message numerus="yes">
        <source>Give back %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n 個の名前を戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>The image is named %1 again.</source>
        <translation>イメージの名前は再び %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>The images have their %n names again.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>イメージの %n 個の名前が戻りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be undone.</source>
        <translation>元に戻せませんでした。</translation>
    </message>
    <message>
        <source>Take back the name %1</source>
        <translation>名前 %1 を取り消す</translation>
    </message>
    <message>
        <source>The name %1 is gone again.</source>
        <translation>名前 %1 を取り消しました。</translation>
    </message>
    <message>
        <source>Export as git…</source>
        <translation>git として書き出す…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Open as a folder</source>
        <translation>フォルダーとして開く</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>フォルダーを閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Export %n images as git…</source>
        <translation>
            <numerusform>%n 個のイメージを git として書き出す…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1 as git</source>
        <translation>%1 を git として書き出す</translation>
    </message>
    <message numerus="yes">
        <source>Export %n images as git</source>
        <translation>
            <numerusform>%n 個のイメージを git として書き出す</numerusform>
        </translation>
    </message>
    <message>
        <source>No git repository could be written to “%1”.</source>
        <translation>「%1」に git リポジトリを書き込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln commits to %1.</source>
        <translation>
            <numerusform>%1 に %Ln 個のコミットを書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that git cannot hold are not in it.</source>
        <translation>
            <numerusform>git が保持できない %Ln 個の項目は含まれていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageDetailPane</name>
    <message>
        <source>Views of the image</source>
        <translation>イメージの表示</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>イメージはまだありません</translation>
    </message>
    <message>
        <source>Drop an image archive here to look into its layers, or begin with the starter image: small, complete, and here without a network.</source>
        <translation>イメージアーカイブをここにドロップするとレイヤーを調べられます。スターターイメージから始めることもできます。小さくても完全なイメージで、ネットワークなしで使えます。</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>スターターイメージを読み込む</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>No image is chosen</source>
        <translation>イメージが選択されていません</translation>
    </message>
    <message>
        <source>Choose one in the list to see its layers.</source>
        <translation>一覧から選択すると、レイヤーが表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n レイヤー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them shared with %n other images</source>
        <translation>
            <numerusform>うち %1 個を他の %n 個のイメージと共有</numerusform>
        </translation>
    </message>
    <message>
        <source>built %1</source>
        <translation>ビルド: %1</translation>
    </message>
    <message>
        <source>The image could not be read.</source>
        <translation>イメージを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The image&apos;s configuration could not be read.</source>
        <translation>イメージの設定を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Imported before:</source>
        <translation>以前にインポートしたもの:</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>機密情報</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
</context>
<context>
    <name>ImageTexts</name>
    <message>
        <source>%1 in files, %2 stored</source>
        <translation>ファイル %1、保存 %2</translation>
    </message>
    <message>
        <source>Layer without history</source>
        <translation>履歴のないレイヤー</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>エントリポイント</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>作業ディレクトリ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>停止シグナル</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>ビルド日時</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>ImagesListPane</name>
    <message>
        <source>Search images</source>
        <translation>イメージを検索</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Ancestry</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>How images are grouped</source>
        <translation>イメージのグループ化</translation>
    </message>
    <message>
        <source>Drop an image archive to import it,
a folder to mount it</source>
        <translation>イメージアーカイブをドロップしてインポート、
フォルダーをドロップしてマウント</translation>
    </message>
</context>
<context>
    <name>ImagesModel</name>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>%1
%2 · built %3
%4</source>
        <translation>%1
%2 · ビルド: %3
%4</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>日時不明</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>タグなし</translation>
    </message>
    <message numerus="yes">
        <source>%n shared layers</source>
        <translation>
            <numerusform>共有レイヤー %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingPreview</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the way</source>
        <translation>「%1」が妨げています</translation>
    </message>
    <message numerus="yes">
        <source>replaces %Ln files, %1</source>
        <translation>
            <numerusform>%Ln 個のファイル (%1) を置き換えます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies %Ln things into %1.</source>
        <translation>
            <numerusform>%Ln 個の項目を %1 にコピーします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies %Ln files (%1) into %2.</source>
        <translation>
            <numerusform>%Ln 個のファイル (%1) を %2 にコピーします。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in them could not be counted.</source>
        <translation>中身を数えられませんでした。</translation>
    </message>
    <message>
        <source>What they replace is being counted…</source>
        <translation>置き換えられるものを数えています…</translation>
    </message>
    <message>
        <source>It can&apos;t be done: “%1” is in the way. A file can&apos;t take the place of a folder, nor a folder that of a file.</source>
        <translation>実行できません: 「%1」が妨げています。ファイルをフォルダーに、フォルダーをファイルに置き換えることはできません。</translation>
    </message>
    <message>
        <source>Nothing there is replaced.</source>
        <translation>置き換えられるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln files, %1.</source>
        <translation>
            <numerusform>%Ln 個のファイル (%1) を置き換えます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpTargets</name>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
</context>
<context>
    <name>LayerStack</name>
    <message>
        <source>changed no file</source>
        <translation>ファイルの変更なし</translation>
    </message>
    <message numerus="yes">
        <source>shared with %n</source>
        <comment>other images</comment>
        <translation>
            <numerusform>%n 個と共有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>base</source>
        <translation>最下層</translation>
    </message>
    <message>
        <source>top</source>
        <translation>最上層</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>両方に共通</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Written in the container</source>
        <translation>コンテナー内で書き込み</translation>
    </message>
    <message>
        <source>Layer without history</source>
        <translation>履歴のないレイヤー</translation>
    </message>
</context>
<context>
    <name>LayersTab</name>
    <message>
        <source>Layers of the image</source>
        <translation>イメージのレイヤー</translation>
    </message>
    <message>
        <source>This layer</source>
        <translation>このレイヤー</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>ここまで</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>What the tree shows</source>
        <translation>ツリーの表示内容</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>最上層</translation>
    </message>
    <message>
        <source>This step changed no file</source>
        <translation>このステップで変更されたファイルはありません</translation>
    </message>
    <message>
        <source>It only changed the image&apos;s configuration. “Up to here” shows the files below it.</source>
        <translation>イメージの設定だけを変更しました。「ここまで」で下のファイルを表示できます。</translation>
    </message>
    <message>
        <source>The layer&apos;s files could not be read.</source>
        <translation>レイヤーのファイルを読み込めませんでした。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>An image does not change. Make a container of it first, and copy into that.</source>
        <translation>イメージは変わりません。まずコンテナを作り、そこへコピーしてください。</translation>
    </message>
    <message>
        <source>Open the layer as a folder</source>
        <translation>レイヤーをフォルダーとして開く</translation>
    </message>
    <message>
        <source>Open the image up to this layer as a folder</source>
        <translation>このレイヤーまでのイメージをフォルダーとして開く</translation>
    </message>
</context>
<context>
    <name>LensTab</name>
    <message>
        <source>Copy row</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Show the file in its layer</source>
        <translation>ファイルをそのレイヤーで表示</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Nothing was found by then.</source>
        <translation>まだ何も見つかっていませんでした。</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Take back some of what narrows the list.</source>
        <translation>絞り込みを緩めてください。</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>先に行を選んでください。</translation>
    </message>
    <message>
        <source>Choose a row of a file first.</source>
        <translation>先にファイルの行を選んでください。</translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Such as “512m” or “2g”. With more it is ended.</source>
        <translation>「512m」や「2g」など。超えると終了されます。</translation>
    </message>
    <message>
        <source>Such as “1.5”: as much as one and a half of them.</source>
        <translation>「1.5」など: 1 個半ぶん。</translation>
    </message>
    <message>
        <source>How many at a time, threads included, such as “100”.</source>
        <translation>同時にいくつまでか(スレッドを含む)。「100」など。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>%1 についての注記</translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <translation>そのほか: %1</translation>
    </message>
</context>
<context>
    <name>LineGutter</name>
    <message>
        <source>The layer that brought each line</source>
        <translation>各行をもたらしたレイヤー</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>Go to layer %1</source>
        <translation>レイヤー %1 へ移動</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>命令をコピー</translation>
    </message>
    <message>
        <source>Copy all lines with their layers</source>
        <translation>すべての行をレイヤー付きでコピー</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>検索欄で Escape キーを押すと、すべての表示に戻ります。</translation>
    </message>
</context>
<context>
    <name>LiveBar</name>
    <message>
        <source>Holds the changes still while you look at them. The container goes on.</source>
        <translation>見ている間、変更の表示を止めます。コンテナは動き続けます。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume the changes</source>
        <translation>変更の表示を再開</translation>
    </message>
    <message>
        <source>Pause the changes</source>
        <translation>変更の表示を一時停止</translation>
    </message>
    <message>
        <source>Paused. Nothing was written since.</source>
        <translation>一時停止中。その後の書き込みはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Paused. %Ln changes wait.</source>
        <translation>
            <numerusform>一時停止中。%Ln 件の変更が待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Live. Nothing is written just now.</source>
        <translation>ライブ。今は何も書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes a second</source>
        <translation>
            <numerusform>毎秒 %Ln 件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>すべてのプロセス</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who writes</comment>
        <translation>書き込み: %1</translation>
    </message>
    <message>
        <source>Shows only what one process wrote. Only root is told which one did; a process with a question mark has the file open for writing.</source>
        <translation>1 つのプロセスが書き込んだものだけを表示します。どのプロセスかは root にだけ知らされます。疑問符付きのプロセスはファイルを書き込み用に開いています。</translation>
    </message>
    <message>
        <source>Shows only what one process wrote. At times more was written at once than the kernel tells of: of some files it is not known who wrote them.</source>
        <translation>1 つのプロセスが書き込んだものだけを表示します。カーネルが知らせる量より多くが一度に書き込まれたため、一部のファイルは誰が書き込んだか不明です。</translation>
    </message>
    <message>
        <source>Shows only what one process wrote.</source>
        <translation>1 つのプロセスが書き込んだものだけを表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a process</comment>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Show only what this process wrote</source>
        <translation>このプロセスが書き込んだものだけを表示</translation>
    </message>
    <message>
        <source>Show what all processes wrote</source>
        <translation>すべてのプロセスが書き込んだものを表示</translation>
    </message>
    <message>
        <source>Choose a file of which it is known which process wrote it.</source>
        <translation>どのプロセスが書き込んだか分かっているファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>LiveMountDialog</name>
    <message>
        <source>Mount into container</source>
        <translation>コンテナにマウント</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>マウント</translation>
    </message>
    <message>
        <source>Mount into “%1” while it runs</source>
        <translation>実行中の「%1」にマウント</translation>
    </message>
    <message>
        <source>Folder or file of this computer</source>
        <translation>このコンピューターのフォルダーまたはファイル</translation>
    </message>
    <message>
        <source>Where it appears in the container</source>
        <translation>コンテナ内のマウント先</translation>
    </message>
    <message>
        <source>The container may only read it</source>
        <translation>コンテナからは読み取りのみ</translation>
    </message>
    <message>
        <source>Copy it in instead</source>
        <translation>代わりにコピー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Folder to mount</source>
        <translation>マウントするフォルダー</translation>
    </message>
    <message>
        <source>Choose what is to be mounted.</source>
        <translation>マウントするものを選択してください。</translation>
    </message>
    <message>
        <source>Something is mounted there already. Choose another path.</source>
        <translation>その場所にはすでにマウントされています。別のパスを選んでください。</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>LogsTab</name>
    <message>
        <source>Log of the container</source>
        <translation>コンテナのログ</translation>
    </message>
    <message>
        <source>Follow the end</source>
        <translation>末尾に追従</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>ログ内を検索</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>ログを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>ログは空です</translation>
    </message>
    <message>
        <source>What the container writes to its output shows here.</source>
        <translation>コンテナの出力はここに表示されます。</translation>
    </message>
    <message>
        <source>The container wrote nothing to its output.</source>
        <translation>コンテナは何も出力しませんでした。</translation>
    </message>
    <message>
        <source>Follow the end of the log</source>
        <translation>ログの末尾を追う</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>ログ全体をコピー</translation>
    </message>
    <message>
        <source>Save the log as…</source>
        <translation>ログに名前を付けて保存…</translation>
    </message>
    <message>
        <source>Wrap long lines of the log</source>
        <translation>ログの長い行を折り返す</translation>
    </message>
    <message>
        <source>Show the log of a container first.</source>
        <translation>先にコンテナのログを表示してください。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>「%1」が失敗しました。</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>ストア %1</translation>
    </message>
    <message>
        <source>shared %1</source>
        <comment>bytes</comment>
        <translation>共有 %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>The container does not show this file: it is in layer %1 of its image.</source>
        <translation>このファイルはコンテナには表示されません。イメージのレイヤー %1 にあります。</translation>
    </message>
    <message>
        <source>Genealogy</source>
        <translation>系図</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Quit and close the open folders</source>
        <translation>終了して開いているフォルダーを閉じる</translation>
    </message>
    <message>
        <source>These show files of images and containers as folders. They are closed with the window:</source>
        <translation>次のものはイメージやコンテナのファイルをフォルダーとして表示しています。ウィンドウとともに閉じられます:</translation>
    </message>
    <message>
        <source>What a program still has open in one of them stays readable to it until it closes it.</source>
        <translation>プログラムが中で開いているものは、閉じるまで読み続けられます。</translation>
    </message>
    <message>
        <source>Close them and quit</source>
        <translation>閉じて終了</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Members of the archive</source>
        <translation>アーカイブのエントリ</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>The first %1 members are shown.</source>
        <translation>最初の %1 個のエントリを表示しています。</translation>
    </message>
    <message>
        <source>(encrypted)</source>
        <translation>(暗号化)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
</context>
<context>
    <name>MemberPath</name>
    <message>
        <source>Back to the archive</source>
        <translation>アーカイブに戻る</translation>
    </message>
    <message>
        <source>Back to the archive (Backspace)</source>
        <translation>アーカイブに戻る (Backspace)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 に戻る</translation>
    </message>
</context>
<context>
    <name>MountActs</name>
    <message>
        <source>Mount into %1</source>
        <translation>%1 にマウント</translation>
    </message>
    <message>
        <source>“%1” could not be mounted.</source>
        <translation>「%1」をマウントできませんでした。</translation>
    </message>
    <message>
        <source>Mounted at %1.</source>
        <translation>%1 にマウントしました。</translation>
    </message>
    <message>
        <source>Unmount from %1</source>
        <translation>%1 からアンマウント</translation>
    </message>
    <message>
        <source>Unmounted %1.</source>
        <translation>%1 をアンマウントしました。</translation>
    </message>
    <message>
        <source>“%1” could not be unmounted.</source>
        <translation>「%1」をアンマウントできませんでした。</translation>
    </message>
    <message>
        <source>Unmount</source>
        <translation>アンマウント</translation>
    </message>
    <message>
        <source>Something in “%1” uses what is mounted at %2, or is mounted below it.</source>
        <translation>「%1」内の何かが %2 にマウントされたものを使用しているか、その下にマウントされています。</translation>
    </message>
    <message>
        <source>Unmounted anyway, it is gone for all that comes later; what is open in there stays so until it is closed. The folder itself loses nothing.</source>
        <translation>それでもアンマウントすると、以後は見えなくなります。開かれているものは閉じられるまで開いたままです。フォルダー自体は何も失いません。</translation>
    </message>
    <message>
        <source>Unmount anyway</source>
        <translation>それでもアンマウント</translation>
    </message>
</context>
<context>
    <name>MountTable</name>
    <message>
        <source>Mounts</source>
        <translation>マウント</translation>
    </message>
    <message>
        <source>Folder or volume</source>
        <translation>フォルダーまたはボリューム</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>コンテナ内</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add volume</source>
        <translation>ボリュームを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>New volume</source>
        <translation>新規ボリューム</translation>
    </message>
    <message>
        <source>Volume without a name</source>
        <translation>匿名ボリューム</translation>
    </message>
    <message>
        <source>Folder to mount</source>
        <translation>マウントするフォルダー</translation>
    </message>
    <message>
        <source>Folder of this computer</source>
        <translation>このコンピューターのフォルダー</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>File of this computer</source>
        <translation>このコンピューターのファイル</translation>
    </message>
    <message>
        <source>Nothing is mounted. Add a folder or a volume to keep data outside the container.</source>
        <translation>マウントされているものはありません。フォルダーかボリュームを追加すると、データをコンテナの外に置けます。</translation>
    </message>
    <message>
        <source>Memory, empty at each start</source>
        <translation>メモリ（起動のたびに空）</translation>
    </message>
    <message>
        <source>Memory (tmpfs)</source>
        <translation>メモリ（tmpfs）</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>MountTargetDialog</name>
    <message>
        <source>Mount folder</source>
        <translation>フォルダーをマウント</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Run “%1” with a folder</source>
        <translation>フォルダーを付けて「%1」を実行</translation>
    </message>
    <message>
        <source>Where it appears in the container</source>
        <translation>コンテナ内のマウント先</translation>
    </message>
    <message>
        <source>The container may only read it</source>
        <translation>コンテナからは読み取りのみ</translation>
    </message>
</context>
<context>
    <name>MountText</name>
    <message>
        <source>New directory</source>
        <translation>新しいディレクトリ</translation>
    </message>
    <message>
        <source>Empty directory of the image</source>
        <translation>イメージの空のディレクトリ</translation>
    </message>
    <message>
        <source>A file of the image, %1</source>
        <translation>イメージのファイル、%1</translation>
    </message>
    <message numerus="yes">
        <source>Filled with %n files, %1</source>
        <translation>
            <numerusform>%n 個のファイルをコピー、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n files, %1</source>
        <translation>
            <numerusform>%n 個のファイルを隠す、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The image has nothing there: a new directory is made for the mount.</source>
        <translation>イメージのその場所には何もありません。マウント用に新しいディレクトリが作成されます。</translation>
    </message>
    <message>
        <source>The image has an empty directory there, so nothing is hidden.</source>
        <translation>イメージのその場所は空のディレクトリなので、何も隠れません。</translation>
    </message>
    <message>
        <source>The image&apos;s own file there (%1) is hidden as long as the mount is.</source>
        <translation>マウントしている間、その場所にあるイメージのファイル (%1) は隠れます。</translation>
    </message>
    <message numerus="yes">
        <source>The volume is new, so it first gets a copy of the %n files that the image has there (%1).</source>
        <translation>
            <numerusform>新しいボリュームなので、その場所にあるイメージの %n 個のファイル (%1) がまずコピーされます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that the image has there (%1) are hidden; only if the volume is still empty does it first get a copy of them.</source>
        <translation>
            <numerusform>その場所にあるイメージの %n 個のファイル (%1) は隠れます。ボリュームがまだ空の場合だけ、まずコピーされます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that the image has there (%1) are hidden as long as the mount is. They stay in the image.</source>
        <translation>
            <numerusform>マウントしている間、その場所にあるイメージの %n 個のファイル (%1) は隠れます。ファイルはイメージに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The container may only read the volume.</source>
        <translation>コンテナはボリュームを読み取ることしかできません。</translation>
    </message>
    <message>
        <source>What the container writes there stays in a volume without a name, which goes when the container is removed with its volumes.</source>
        <translation>コンテナがそこに書き込んだものは匿名ボリュームに残り、コンテナをボリュームごと削除すると消えます。</translation>
    </message>
    <message>
        <source>What the container writes there stays in the volume when the container is gone.</source>
        <translation>コンテナがそこに書き込んだものは、コンテナがなくなってもボリュームに残ります。</translation>
    </message>
    <message>
        <source>Files that its root makes there belong to root of this computer.</source>
        <translation>コンテナの root がそこに作成したファイルは、このコンピューターの root の所有になります。</translation>
    </message>
    <message>
        <source>Files that its root makes there belong to you; those of its other users belong to ids that only a container of yours can change.</source>
        <translation>コンテナの root がそこに作成したファイルはあなたの所有になります。他のユーザーのファイルは、あなたのコンテナだけが変更できる ID の所有になります。</translation>
    </message>
    <message>
        <source>Files that it makes there belong to you.</source>
        <translation>コンテナがそこに作成したファイルはあなたの所有になります。</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The image has a file there, and a directory can&apos;t lie over a file. Choose another path.</source>
        <translation>イメージのその場所にはファイルがあり、ディレクトリを重ねることはできません。別のパスを選んでください。</translation>
    </message>
    <message>
        <source>The image has a directory there, and a file can&apos;t lie over a directory. Choose another path.</source>
        <translation>イメージのその場所にはディレクトリがあり、ファイルを重ねることはできません。別のパスを選んでください。</translation>
    </message>
    <message>
        <source>The path leads to %1 by a link in the image.</source>
        <translation>このパスはイメージ内のリンクにより %1 を指します。</translation>
    </message>
    <message>
        <source>This computer has no such folder yet; it is made, as docker does.</source>
        <translation>このフォルダーはこのコンピューターにまだありません。docker と同様に作成されます。</translation>
    </message>
    <message>
        <source>The container may only read it: what it tries to write there fails.</source>
        <translation>コンテナは読み取ることしかできません。書き込もうとすると失敗します。</translation>
    </message>
    <message>
        <source>What the container writes there changes the folder itself.</source>
        <translation>コンテナがそこに書き込むと、フォルダー自体が変更されます。</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新しいファイル</translation>
    </message>
    <message>
        <source>The image has nothing there: an empty file is made for the mount.</source>
        <translation>イメージのその場所には何もありません。マウント用に空のファイルが作成されます。</translation>
    </message>
    <message>
        <source>What the container writes there changes the file itself.</source>
        <translation>コンテナがそこに書き込むと、ファイル自体が変更されます。</translation>
    </message>
    <message>
        <source>Nothing is there: an empty file is made for the mount, and stays.</source>
        <translation>その場所には何もありません。マウント用に空のファイルが作成され、後に残ります。</translation>
    </message>
    <message>
        <source>Nothing is there: a new directory is made for the mount, and stays.</source>
        <translation>その場所には何もありません。マウント用に新しいディレクトリが作成され、後に残ります。</translation>
    </message>
    <message>
        <source>An empty directory is there, so nothing is hidden.</source>
        <translation>その場所は空のディレクトリなので、何も隠れません。</translation>
    </message>
    <message>
        <source>The file that is there (%1) is hidden as long as the mount is.</source>
        <translation>マウントしている間、その場所にあるファイル (%1) は隠れます。</translation>
    </message>
    <message numerus="yes">
        <source>%n files that are there (%1) are hidden as long as the mount is.</source>
        <translation>
            <numerusform>マウントしている間、その場所にある %n 個のファイル (%1) は隠れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no such folder or file.</source>
        <translation>このコンピューターにそのフォルダーやファイルはありません。</translation>
    </message>
    <message>
        <source>There is a file, and a directory can&apos;t lie over a file. Choose another path.</source>
        <translation>その場所にはファイルがあり、ディレクトリを重ねることはできません。別のパスを選んでください。</translation>
    </message>
    <message>
        <source>There is a directory, and a file can&apos;t lie over a directory. Choose another path.</source>
        <translation>その場所にはディレクトリがあり、ファイルを重ねることはできません。別のパスを選んでください。</translation>
    </message>
    <message>
        <source>The path leads to %1 by a link.</source>
        <translation>このパスはリンクにより %1 を指します。</translation>
    </message>
    <message>
        <source>Inside, its files keep their owners.</source>
        <translation>コンテナ内でもファイルの所有者は変わりません。</translation>
    </message>
    <message>
        <source>Inside, your own files belong to root.</source>
        <translation>コンテナ内では、あなたのファイルは root の所有になります。</translation>
    </message>
    <message>
        <source>It is empty, and the container may only read it.</source>
        <translation>空であり、コンテナーは読み取ることしかできません。</translation>
    </message>
    <message>
        <source>What the container writes there is kept in memory, and gone when it stops.</source>
        <translation>コンテナーがそこに書き込んだものはメモリに置かれ、停止すると失われます。</translation>
    </message>
    <message>
        <source>The files of the image are there, and can only be read.</source>
        <translation>イメージのファイルがそこにあり、読み取り専用です。</translation>
    </message>
</context>
<context>
    <name>MountsTab</name>
    <message>
        <source>Mounts of the container</source>
        <translation>コンテナのマウント</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>コンテナ内</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Copy where it lies</source>
        <translation>保存場所をコピー</translation>
    </message>
    <message>
        <source>No mounts</source>
        <translation>マウントはありません</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>volume without a name</source>
        <translation>匿名ボリューム</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>読み書き</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>memory (tmpfs)</source>
        <translation>メモリ (tmpfs)</translation>
    </message>
    <message>
        <source>Only while the container runs</source>
        <translation>コンテナの実行中だけ</translation>
    </message>
    <message>
        <source>Show what lies under it</source>
        <translation>下にあるものを表示</translation>
    </message>
    <message>
        <source>Unmount</source>
        <translation>アンマウント</translation>
    </message>
    <message>
        <source>This container keeps everything in its writable layer. Folders and volumes are chosen when a container is run; folders can also be mounted while it runs: drop one on it.</source>
        <translation>このコンテナはすべてを書き込み可能レイヤーに保存します。フォルダーとボリュームはコンテナの実行時に選択します。実行中のコンテナにフォルダーをドロップしてマウントすることもできます。</translation>
    </message>
    <message>
        <source>folder, until it stops</source>
        <translation>フォルダー (停止まで)</translation>
    </message>
    <message>
        <source>It was mounted while the container runs, and is gone when it stops.</source>
        <translation>コンテナの実行中にマウントされ、停止するとなくなります。</translation>
    </message>
    <message>
        <source>Choose a mount first.</source>
        <translation>まずマウントを選択してください。</translation>
    </message>
    <message>
        <source>The container was made with it: it stays as long as the container.</source>
        <translation>コンテナの作成時に指定されたもので、コンテナがある間は残ります。</translation>
    </message>
    <message>
        <source>image</source>
        <translation>イメージ</translation>
    </message>
</context>
<context>
    <name>NoAnswerDialog</name>
    <message>
        <source>Outcrop does not answer</source>
        <translation>Outcrop が応答しません</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>別のウィンドウを開く</translation>
    </message>
    <message>
        <source>Outcrop is open with this store already, but its window does not answer.</source>
        <translation>Outcrop はこのストアですでに開いていますが、ウィンドウが応答しません。</translation>
    </message>
    <message>
        <source>Outcrop is open with this store already (process %1), but its window does not answer.</source>
        <translation>Outcrop はこのストアですでに開いていますが (プロセス %1)、ウィンドウが応答しません。</translation>
    </message>
    <message>
        <source>It may only be busy. Another window is safe: both show and change the same store.</source>
        <translation>処理中なだけかもしれません。別のウィンドウを開いても安全です。どちらも同じストアを表示し、変更します。</translation>
    </message>
</context>
<context>
    <name>PackageChangesModel</name>
    <message>
        <source>installed</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>downgraded</source>
        <translation>ダウングレード</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
</context>
<context>
    <name>PackagesModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>What tells of this package says no size.</source>
        <translation>このパッケージの記録にサイズはありません。</translation>
    </message>
    <message>
        <source>Recorded in %1</source>
        <translation>%1 に記録</translation>
    </message>
</context>
<context>
    <name>PackagesTab</name>
    <message>
        <source>Copy package</source>
        <translation>パッケージをコピー</translation>
    </message>
    <message>
        <source>Show what records it</source>
        <translation>記録を表示</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Filter packages</source>
        <translation>パッケージを絞り込む</translation>
    </message>
    <message>
        <source>List the packages of %1</source>
        <translation>%1 のパッケージを一覧</translation>
    </message>
    <message>
        <source>Reading the package databases…</source>
        <translation>パッケージデータベースを読み込み中…</translation>
    </message>
    <message>
        <source>The packages could not be read.</source>
        <translation>パッケージを読み込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <translation>
            <numerusform>パッケージ %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln databases not read</source>
        <translation>
            <numerusform>読めないデータベース %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The package database could not be read</source>
        <translation>パッケージデータベースを読み込めませんでした</translation>
    </message>
    <message>
        <source>No package database here</source>
        <translation>パッケージデータベースがありません</translation>
    </message>
    <message>
        <source>Neither dpkg, apk, rpm, pip nor npm has recorded anything that is installed in %1.</source>
        <translation>%1 には dpkg、apk、rpm、pip、npm のいずれのインストール記録もありません。</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>レイヤー %1: %2</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Search the list</source>
        <translation>一覧を検索</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they were.</source>
        <comment>things of a cancelled act on several</comment>
        <translation>
            <numerusform>%n 個はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what it is about…</source>
        <translation>対象を確認しています…</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>First part of the text</source>
        <translation>テキストの最初の部分</translation>
    </message>
    <message>
        <source>Previous part of the text</source>
        <translation>テキストの前の部分</translation>
    </message>
    <message>
        <source>Next part of the text</source>
        <translation>テキストの次の部分</translation>
    </message>
    <message>
        <source>Last part of the text</source>
        <translation>テキストの最後の部分</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>From %1 to %2 of %3</source>
        <translation>%3 のうち %1 から %2 まで</translation>
    </message>
    <message>
        <source>Part %1 of %2 of the difference. %3</source>
        <translation>差分の第 %1 部（全 %2 部）。%3</translation>
    </message>
</context>
<context>
    <name>PathFilterField</name>
    <message>
        <source>Filter paths</source>
        <translation>パスを絞り込み</translation>
    </message>
    <message>
        <source>A part of a name, or of the path with a slash in it; *, ? and [ ] make it a pattern such as *.so* or /etc/*</source>
        <translation>名前の一部、スラッシュを含めばパスの一部。*、?、[ ] を使うと *.so* や /etc/* のようなパターンになります</translation>
    </message>
    <message>
        <source>Filter by a regular expression</source>
        <translation>正規表現で絞り込む</translation>
    </message>
    <message>
        <source>The filter is a regular expression, for whole paths</source>
        <translation>フィルターはパス全体に対する正規表現です</translation>
    </message>
</context>
<context>
    <name>PathHistory</name>
    <message>
        <source>made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>there again, the same</source>
        <translation>同じものが再び含まれる</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>再び作成</translation>
    </message>
    <message>
        <source>History of a path</source>
        <translation>パスの履歴</translation>
    </message>
    <message>
        <source>Looking through the layers…</source>
        <translation>レイヤーを調べています…</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>履歴を読み込めませんでした。</translation>
    </message>
    <message>
        <source>What the layers did with “%1”</source>
        <translation>各レイヤーが「%1」にしたこと</translation>
    </message>
    <message>
        <source>History of the path, the lowest layer first</source>
        <translation>パスの履歴、最下層から順に</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>したこと</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>命令をコピー</translation>
    </message>
    <message>
        <source>No layer has this path</source>
        <translation>このパスを持つレイヤーはありません</translation>
    </message>
    <message>
        <source>It is there because something lies in it, or because the engine made it.</source>
        <translation>中に何かがあるため、またはエンジンが作成したために存在します。</translation>
    </message>
    <message>
        <source>The layers below still ship it.</source>
        <translation>下のレイヤーには引き続き含まれています。</translation>
    </message>
</context>
<context>
    <name>PathJump</name>
    <message>
        <source>Go to path</source>
        <translation>パスへ移動</translation>
    </message>
    <message>
        <source>Type a part of a path</source>
        <translation>パスの一部を入力</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Names between slashes may be cut short: “et/mo” is found in “/etc/motd”.</source>
        <translation>スラッシュの間の名前は短くできます。「et/mo」は「/etc/motd」に一致します。</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Side by side</source>
        <translation>並べて</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>重ねて透かす</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>スワイプ</translation>
    </message>
    <message>
        <source>How the pictures are compared</source>
        <translation>画像の比べ方</translation>
    </message>
    <message>
        <source>How much of the later picture is seen</source>
        <translation>後の画像がどれだけ見えるか</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>PortTable</name>
    <message>
        <source>Published ports</source>
        <translation>公開ポート</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>コンテナ内</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Add port</source>
        <translation>ポートを追加</translation>
    </message>
    <message>
        <source>On this computer: a port such as “8080”, with an address such as “127.0.0.1:8080” for this computer alone, or nothing for any port that is free.</source>
        <translation>このコンピューター側: 「8080」のようなポート、このコンピューターだけなら「127.0.0.1:8080」のようなアドレス付き、空きポートのどれでもよければ空欄。</translation>
    </message>
    <message>
        <source>Add the image&apos;s ports</source>
        <translation>イメージのポートを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove port</source>
        <translation>ポートを取り除く</translation>
    </message>
    <message>
        <source>The image says it serves %1.</source>
        <translation>イメージは %1 で応答すると述べています。</translation>
    </message>
    <message>
        <source>No port is published. Add one to reach a service in the container from this computer.</source>
        <translation>公開されているポートはありません。追加すると、コンテナ内のサービスにこのコンピューターから接続できます。</translation>
    </message>
</context>
<context>
    <name>ProcessFields</name>
    <message>
        <source>The image has no such directory; it is made.</source>
        <translation>このディレクトリはイメージにないため、作成されます。</translation>
    </message>
    <message>
        <source>That is a file in the image, so the container would not start.</source>
        <translation>イメージではファイルなので、コンテナは起動しません。</translation>
    </message>
    <message>
        <source>The image has no program “%1”; only a mount could bring it.</source>
        <translation>プログラム「%1」はイメージにありません。マウントで用意する必要があります。</translation>
    </message>
    <message>
        <source>“%1” is no program in the image, so the container would not start.</source>
        <translation>「%1」はイメージではプログラムではないため、コンテナは起動しません。</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>注意: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>自動で選択</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>エントリポイント</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>作業ディレクトリ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>the container&apos;s id</source>
        <translation>コンテナの ID</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Outbound connections</source>
        <translation>外部への接続</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>This computer&apos;s network</source>
        <translation>このコンピューターのネットワーク</translation>
    </message>
    <message>
        <source>Image&apos;s files are read-only</source>
        <translation>イメージのファイルは読み取り専用</translation>
    </message>
    <message>
        <source>The container can write only to its mounts.</source>
        <translation>コンテナはマウントにだけ書き込めます。</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>ターミナル</translation>
    </message>
    <message>
        <source>The process gets a terminal.</source>
        <translation>プロセスにターミナルを割り当てます。</translation>
    </message>
    <message>
        <source>Keep input open</source>
        <translation>入力を開いたままにする</translation>
    </message>
    <message>
        <source>The process&apos;s input stays open for attaching.</source>
        <translation>プロセスの入力を、接続できるように開いたままにします。</translation>
    </message>
    <message>
        <source>Remove it when it ends</source>
        <translation>終了時に削除</translation>
    </message>
    <message>
        <source>The container and its changes are removed as soon as its process ends.</source>
        <translation>プロセスが終了すると、コンテナとその変更はすぐに削除されます。</translation>
    </message>
    <message>
        <source>The image knows no “%1”, so the container would not start.</source>
        <translation>「%1」はイメージにないため、コンテナは起動しません。</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Quit Outcrop</source>
        <translation>Outcrop を終了</translation>
    </message>
    <message>
        <source>Quit while work is under way?</source>
        <translation>実行中の処理があります。終了しますか?</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>実行中のもの</translation>
    </message>
    <message>
        <source>Containers keep running without the window. What is cancelled leaves nothing half-done behind and can be started again.</source>
        <translation>コンテナはウィンドウがなくても動作し続けます。キャンセルした処理は中途半端な状態を残さず、もう一度開始できます。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>Cancel them and quit</source>
        <translation>キャンセルして終了</translation>
    </message>
    <message>
        <source>Wait and quit</source>
        <translation>待ってから終了</translation>
    </message>
    <message>
        <source>%1 (cancelling…)</source>
        <translation>%1 (キャンセル中…)</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are still running.</source>
        <translation>
            <numerusform>%n 個のタスクが実行中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcrop quits as soon as %n tasks have ended.</source>
        <translation>
            <numerusform>%n 個のタスクが終わりしだい、Outcrop を終了します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>RebaseDialog</name>
    <message>
        <source>Rebase container</source>
        <translation>コンテナを別のベースに移す</translation>
    </message>
    <message>
        <source>Make image</source>
        <translation>イメージを作成</translation>
    </message>
    <message>
        <source>Put what “%1” changed onto another image</source>
        <translation>「%1」の変更を別のイメージに載せる</translation>
    </message>
    <message>
        <source>The container stays as it is, on %1. What comes out is a new image.</source>
        <translation>コンテナは %1 の上でそのままです。結果は新しいイメージになります。</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>イメージを選択</translation>
    </message>
    <message>
        <source>name:tag, or empty for an image without a name</source>
        <translation>名前:タグ (空欄なら名前なし)</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>新しいベース</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>イメージ名</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Only the container</source>
        <translation>コンテナだけ</translation>
    </message>
    <message>
        <source>Only the new base</source>
        <translation>新しいベースだけ</translation>
    </message>
    <message>
        <source>Make no image while there are conflicts</source>
        <translation>競合がある間はイメージを作成しない</translation>
    </message>
    <message>
        <source>Of what both changed, take the container&apos;s</source>
        <translation>両方が変更したものはコンテナのものを採用</translation>
    </message>
    <message>
        <source>Of what both changed, take the new base&apos;s</source>
        <translation>両方が変更したものは新しいベースのものを採用</translation>
    </message>
    <message>
        <source>Choose a new base to see who changed what.</source>
        <translation>新しいベースを選ぶと、誰が何を変更したかが表示されます。</translation>
    </message>
    <message>
        <source>Looking for who changed what…</source>
        <translation>誰が何を変更したかを調べています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>競合 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the container</source>
        <translation>
            <numerusform>コンテナだけ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the new base</source>
        <translation>
            <numerusform>新しいベースだけ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by both alike</source>
        <translation>
            <numerusform>両方同じ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other image to be the new base.</source>
        <translation>新しいベースにできるイメージがほかにありません。</translation>
    </message>
    <message>
        <source>Choose an image to be the new base.</source>
        <translation>新しいベースにするイメージを選択してください。</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>名前は英小文字、数字、区切り文字からなり、そのあとに「:」とタグが続きます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths were changed by both. Say whose are taken, or put them back in the container.</source>
        <translation>
            <numerusform>%Ln 件のパスが両方で変更されています。どちらを採用するか選ぶか、コンテナ内で復元してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>an image without a name</source>
        <translation>名前のないイメージ</translation>
    </message>
    <message>
        <source>What comes out is %1: %2 with the container&apos;s settings and no further layer.</source>
        <translation>結果は %1 です。%2 にコンテナの設定を加え、レイヤーは増えません。</translation>
    </message>
    <message numerus="yes">
        <source>What comes out is %1: %2 and a layer with %Ln changes of the container.</source>
        <translation>
            <numerusform>結果は %1 です。%2 に、コンテナの変更 %Ln 件のレイヤーが加わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed what could not be found out: choose another base.</source>
        <translation>誰が何を変更したかを調べられませんでした。別のベースを選んでください。</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナ</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Import recent</source>
        <translation>最近のインポート</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>まだ何もインポートしていません</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>一覧をクリア</translation>
    </message>
</context>
<context>
    <name>RemovalOfSeveral</name>
    <message numerus="yes">
        <source>Remove %n containers</source>
        <translation>
            <numerusform>%n 個のコンテナを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n containers are removed with their changes (%1).</source>
        <translation>
            <numerusform>%n 個のコンテナを変更 (%1) とともに削除します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers are removed with their changes.</source>
        <translation>
            <numerusform>%n 個のコンテナを変更とともに削除します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them run and are killed first.</source>
        <translation>
            <numerusform>うち %n 個は実行中で、先に強制停止されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove their volumes without a name too</source>
        <translation>匿名ボリュームも削除</translation>
    </message>
    <message>
        <source>Their images, folders and named volumes stay. This can&apos;t be undone.</source>
        <translation>イメージ、フォルダー、名前付きボリュームは残ります。この操作は取り消せません。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n 個の名前を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are removed; no bytes are freed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n 個の名前を削除します。空き容量は増えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are removed and %1 are freed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n 個の名前を削除し、%1 を解放します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The images stay under their other names.</source>
        <translation>イメージは他の名前で残ります。</translation>
    </message>
    <message>
        <source>Layers that other images stand on stay. This can&apos;t be undone.</source>
        <translation>他のイメージが使用しているレイヤーは残ります。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Containers were made from some of them. A running one must be stopped first.</source>
        <translation>一部のイメージから作成されたコンテナがあります。実行中のものは先に停止する必要があります。</translation>
    </message>
    <message>
        <source>Remove the names although stopped containers stand on them</source>
        <translation>停止中のコンテナが使用していても名前を削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes</source>
        <translation>
            <numerusform>%n 個のボリュームを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes are removed with all their data (%1).</source>
        <translation>
            <numerusform>%n 個のボリュームをすべてのデータ (%1) とともに削除します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes are removed with all their data.</source>
        <translation>
            <numerusform>%n 個のボリュームをすべてのデータとともに削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>この操作は取り消せません。</translation>
    </message>
</context>
<context>
    <name>RemovalTexts</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>名前を削除</translation>
    </message>
    <message>
        <source>The name “%1” is removed; no bytes are freed.</source>
        <translation>名前「%1」を削除します。空き容量は増えません。</translation>
    </message>
    <message>
        <source>The image stays under its other names.</source>
        <translation>イメージは他の名前で残ります。</translation>
    </message>
    <message>
        <source>Remove image</source>
        <translation>イメージを削除</translation>
    </message>
    <message>
        <source>The image “%1” is removed and %2 are freed.</source>
        <translation>イメージ「%1」を削除し、%2 を解放します。</translation>
    </message>
    <message>
        <source>Layers that other images stand on stay. This can&apos;t be undone.</source>
        <translation>他のイメージが使用しているレイヤーは残ります。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Remove its name although stopped containers stand on it</source>
        <translation>停止中のコンテナが使用していても名前を削除</translation>
    </message>
    <message>
        <source>Remove container</source>
        <translation>コンテナを削除</translation>
    </message>
    <message>
        <source>The container “%1” is removed with its changes (%2).</source>
        <translation>コンテナ「%1」を変更 (%2) とともに削除します。</translation>
    </message>
    <message>
        <source>The container “%1” is removed with its changes.</source>
        <translation>コンテナ「%1」を変更とともに削除します。</translation>
    </message>
    <message>
        <source>It runs and is killed first.</source>
        <translation>実行中のため、先に強制停止されます。</translation>
    </message>
    <message>
        <source>Remove its volumes without a name too</source>
        <translation>匿名ボリュームも削除</translation>
    </message>
    <message>
        <source>Its image, folders and named volumes stay. This can&apos;t be undone.</source>
        <translation>イメージ、フォルダー、名前付きボリュームは残ります。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Remove volume</source>
        <translation>ボリュームを削除</translation>
    </message>
    <message>
        <source>The volume “%1” is removed with all its data (%2).</source>
        <translation>ボリューム「%1」をすべてのデータ (%2) とともに削除します。</translation>
    </message>
    <message>
        <source>The volume “%1” is removed with all its data.</source>
        <translation>ボリューム「%1」をすべてのデータとともに削除します。</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Remove unused volumes</source>
        <translation>未使用のボリュームを削除</translation>
    </message>
    <message numerus="yes">
        <source>%n volumes that no container uses are removed with their data (%1).</source>
        <translation>
            <numerusform>どのコンテナも使用していない %n 個のボリュームをデータ (%1) とともに削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>These containers were made from it:</source>
        <translation>このイメージから次のコンテナが作成されました:</translation>
    </message>
    <message>
        <source>A running one must be stopped first. This can&apos;t be undone.</source>
        <translation>実行中のものは先に停止する必要があります。この操作は取り消せません。</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename container</source>
        <translation>コンテナの名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>「%1」の新しい名前</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>What it runs goes on; only its name is another.</source>
        <translation>実行中のものはそのまま続き、名前だけが変わります。</translation>
    </message>
    <message>
        <source>A container named “%1” exists already. Choose another name.</source>
        <translation>「%1」という名前のコンテナはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>名前は 2 文字以上の英数字、「_」、「.」、「-」で、先頭は英字か数字です。</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>This command does the same in a terminal. A docker command can be pasted here.</source>
        <translation>このコマンドはターミナルで同じことをします。ここに docker コマンドを貼り付けることもできます。</translation>
    </message>
    <message>
        <source>Run “%1”</source>
        <translation>「%1」を実行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Drop a folder here to mount it.</source>
        <translation>フォルダーをここにドロップしてマウント。</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>マウント</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Mounts of other containers</source>
        <translation>他のコンテナのマウント</translation>
    </message>
    <message>
        <source>Paste docker command</source>
        <translation>docker コマンドを貼り付け</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Fills the form with the command in the clipboard (%1).</source>
        <translation>クリップボードのコマンド (%1) をフォームに入力します。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>The clipboard holds no command that runs a container, such as “docker run …”.</source>
        <translation>クリップボードに「docker run …」のようなコンテナを実行するコマンドがありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This form runs another image.</source>
        <translation>このフォームは別のイメージを実行します。</translation>
    </message>
    <message>
        <source>There is no such container.</source>
        <translation>そのコンテナはありません。</translation>
    </message>
    <message>
        <source>The form is filled from the command.</source>
        <translation>コマンドの内容をフォームに入力しました。</translation>
    </message>
    <message>
        <source>The form is filled from the command, without:</source>
        <translation>コマンドの内容を、次のものを除いてフォームに入力しました:</translation>
    </message>
    <message>
        <source>Of other images</source>
        <translation>他のイメージのもの</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>テンプレートとして保存…</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>テンプレートを削除</translation>
    </message>
    <message>
        <source>%1: its value is a secret and was not kept. Type it in under “Environment”.</source>
        <translation>%1: 値がシークレットのため保存されていません。「環境変数」で入力してください。</translation>
    </message>
    <message>
        <source>The mounts of “%1”: there is no such container.</source>
        <translation>「%1」のマウント: そのコンテナはありません。</translation>
    </message>
    <message>
        <source>The form is filled from the template “%1”.</source>
        <translation>テンプレート「%1」の内容をフォームに入力しました。</translation>
    </message>
    <message>
        <source>The form is filled from the template “%1”, without:</source>
        <translation>テンプレート「%1」の内容を、次のものを除いてフォームに入力しました:</translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>テンプレート「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>テンプレートを削除</translation>
    </message>
    <message>
        <source>The template “%1” is deleted. Containers made from it stay.</source>
        <translation>テンプレート「%1」を削除します。ここから作成されたコンテナは残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The template “%1” is deleted.</source>
        <translation>テンプレート「%1」を削除しました。</translation>
    </message>
    <message>
        <source>The template “%1” could not be deleted (%2).</source>
        <translation>テンプレート「%1」を削除できませんでした (%2)。</translation>
    </message>
    <message>
        <source>Mounts, environment, ports and limits</source>
        <translation>マウント、環境、ポート、制限</translation>
    </message>
    <message>
        <source>Something on this computer listens at “%1” now; the container would not start.</source>
        <translation>このコンピューターではすでに何かが「%1」で待ち受けているため、コンテナは起動しません。</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>A container named “%1” exists already. Choose another name.</source>
        <translation>「%1」という名前のコンテナはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>名前は 2 文字以上の英数字、「_」、「.」、「-」で、先頭は英字か数字です。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The image names no command. Say what to run, for example “sh”.</source>
        <translation>イメージにコマンドの指定がありません。実行するもの (例:「sh」) を指定してください。</translation>
    </message>
    <message>
        <source>The working directory must start with “/”.</source>
        <translation>作業ディレクトリは「/」で始まる必要があります。</translation>
    </message>
    <message>
        <source>A variable needs a name, and the name has no “=”.</source>
        <translation>変数には名前が必要です。名前に「=」は使えません。</translation>
    </message>
    <message>
        <source>The variable “%1” is set twice.</source>
        <translation>変数「%1」が 2 回設定されています。</translation>
    </message>
    <message>
        <source>Two mounts want the path “%1”. Give one of them another path.</source>
        <translation>2 つのマウントが同じパス「%1」を使っています。一方を別のパスにしてください。</translation>
    </message>
    <message>
        <source>A folder of this computer must be given with its full path.</source>
        <translation>このコンピューターのフォルダーは絶対パスで指定してください。</translation>
    </message>
    <message>
        <source>A path with “:” in its name can&apos;t be mounted.</source>
        <translation>名前に「:」を含むパスはマウントできません。</translation>
    </message>
    <message>
        <source>Say where it appears in the container: a path that starts with “/”.</source>
        <translation>コンテナ内のマウント先を「/」で始まるパスで指定してください。</translation>
    </message>
    <message>
        <source>This mount can&apos;t be used (%1).</source>
        <translation>このマウントは使えません (%1)。</translation>
    </message>
    <message>
        <source>Write memory as a number with a unit, such as “512m” or “2g”.</source>
        <translation>メモリーは「512m」や「2g」のように単位付きの数で書いてください。</translation>
    </message>
    <message>
        <source>Write processors as a number, such as “1.5”.</source>
        <translation>プロセッサーは「1.5」のように数で書いてください。</translation>
    </message>
    <message>
        <source>Write processes as a whole number, such as “100”.</source>
        <translation>プロセスは「100」のように整数で書いてください。</translation>
    </message>
    <message>
        <source>A container needs at least 6 MB of memory (“6m”).</source>
        <translation>コンテナには少なくとも 6 MB のメモリー(「6m」)が必要です。</translation>
    </message>
    <message>
        <source>Choose from 0.01 to %1: this computer has no more processors.</source>
        <translation>0.01 から %1 までにしてください。このコンピューターにはそれ以上のプロセッサーがありません。</translation>
    </message>
    <message>
        <source>Two rows want the port “%1” of this computer.</source>
        <translation>2 つの行がこのコンピューターのポート「%1」を求めています。</translation>
    </message>
    <message>
        <source>Say which port of the container is meant, such as “80”.</source>
        <translation>コンテナのどのポートかを「80」のように書いてください。</translation>
    </message>
    <message>
        <source>This port can&apos;t be used (%1).</source>
        <translation>このポートは使えません (%1)。</translation>
    </message>
    <message>
        <source>Ports are published with the network “Outbound connections” alone.</source>
        <translation>ポートは、ネットワーク「外部への接続」でのみ公開されます。</translation>
    </message>
    <message>
        <source>These limits can&apos;t be used (%1).</source>
        <translation>これらの制限は使えません (%1)。</translation>
    </message>
</context>
<context>
    <name>RunNotice</name>
    <message>
        <source>Close this note</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveAs</name>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save folder as tar…</source>
        <translation>フォルダーを tar で保存…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>「%1」を保存できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln things as one tar…</source>
        <translation>
            <numerusform>%Ln 個の項目を 1 つの tar で保存…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln 個の項目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>テンプレートとして保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>テンプレート名</translation>
    </message>
    <message>
        <source>Offer it for every image</source>
        <translation>すべてのイメージで使えるようにする</translation>
    </message>
    <message numerus="yes">
        <source>Keep the values of %n secrets as well</source>
        <translation>
            <numerusform>%n 個のシークレットの値も保存</numerusform>
        </translation>
    </message>
    <message>
        <source>A template of this name is there already; it is replaced.</source>
        <translation>同じ名前のテンプレートがすでにあり、置き換えられます。</translation>
    </message>
    <message>
        <source>The secrets are written to a file of yours, readable as they are.</source>
        <translation>シークレットはあなたのファイルに、そのまま読める形で書き込まれます。</translation>
    </message>
    <message>
        <source>Only the names of the secrets are kept; the template asks for their values.</source>
        <translation>シークレットは名前だけが保存され、値はテンプレートの使用時に尋ねられます。</translation>
    </message>
    <message>
        <source>The template needs a name.</source>
        <translation>テンプレートには名前が必要です。</translation>
    </message>
    <message>
        <source>The template “%1” could not be saved.</source>
        <translation>テンプレート「%1」を保存できませんでした。</translation>
    </message>
    <message>
        <source>Check the folder %1.</source>
        <translation>フォルダー %1 を確認してください。</translation>
    </message>
</context>
<context>
    <name>SavedChanges</name>
    <message>
        <source>Save the changes here as patch…</source>
        <translation>ここの変更をパッチとして保存…</translation>
    </message>
    <message>
        <source>Save the changes here as layer (tar)…</source>
        <translation>ここの変更をレイヤー (tar) として保存…</translation>
    </message>
    <message>
        <source>Save all changes as patch…</source>
        <translation>すべての変更をパッチとして保存…</translation>
    </message>
    <message>
        <source>Save all changes as layer (tar)…</source>
        <translation>すべての変更をレイヤー (tar) として保存…</translation>
    </message>
    <message numerus="yes">
        <source>changes of %Ln paths</source>
        <translation>
            <numerusform>%Ln 個のパスの変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %Ln paths as patch…</source>
        <translation>
            <numerusform>%Ln 個のパスの変更をパッチとして保存…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %Ln paths as layer (tar)…</source>
        <translation>
            <numerusform>%Ln 個のパスの変更をレイヤー (tar) として保存…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>every quarter of an hour</source>
        <translation>15 分ごと</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>every six hours</source>
        <translation>6 時間ごと</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>毎週</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>%Ln 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule snapshots</source>
        <translation>スナップショットのスケジュール</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>When are snapshots of “%1” taken?</source>
        <translation>「%1」のスナップショットをいつ作成しますか?</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>定期</translation>
    </message>
    <message>
        <source>How many of these are kept</source>
        <translation>保存する数</translation>
    </message>
    <message>
        <source>Before each start of a container that has the volume</source>
        <translation>このボリュームを使用するコンテナの開始前</translation>
    </message>
    <message>
        <source>By the clock they are taken while this program is open, and by “outcrop volume snapshot due” from a timer of the system: nothing of Outcrop runs in the background. Those you take yourself are always kept.</source>
        <translation>定期の作成はこのプログラムが開いている間と、システムのタイマーからの「outcrop volume snapshot due」で行われます。Outcrop はバックグラウンドでは動作しません。自分で作成したものは常に残ります。</translation>
    </message>
    <message>
        <source>Taken only by hand.</source>
        <translation>手動でのみ作成します。</translation>
    </message>
    <message>
        <source>Taken before each start.</source>
        <translation>開始前に毎回作成します。</translation>
    </message>
    <message>
        <source>Taken before each start, and %1.</source>
        <translation>開始前と%1に作成します。</translation>
    </message>
    <message>
        <source>Taken %1.</source>
        <translation>%1に作成します。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Part of a name, *.conf, /etc/*</source>
        <translation>名前の一部、*.conf、/etc/*</translation>
    </message>
    <message>
        <source>Name or path</source>
        <translation>名前またはパス</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>The name is a regular expression that fits anywhere in the path.</source>
        <translation>名前は、パスのどこかに一致する正規表現です。</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Text in the files</source>
        <translation>ファイル内のテキスト</translation>
    </message>
    <message>
        <source>Words, then Return</source>
        <translation>語句を入力して Return</translation>
    </message>
    <message>
        <source>Every file that fits is read for it, so it is looked for when you press Return.</source>
        <translation>条件に合うファイルをすべて読み込むため、Return キーを押すと検索が始まります。</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>テキストは正規表現</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>最小サイズ</translation>
    </message>
    <message>
        <source>10k</source>
        <translation>10k</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>最大サイズ</translation>
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
        <translation>0 または 1000:100</translation>
    </message>
    <message>
        <source>Content (SHA-256)</source>
        <translation>内容 (SHA-256)</translation>
    </message>
    <message>
        <source>32 or 64 digits</source>
        <translation>32 桁または 64 桁</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Character devices</source>
        <translation>キャラクターデバイス</translation>
    </message>
    <message>
        <source>Block devices</source>
        <translation>ブロックデバイス</translation>
    </message>
    <message>
        <source>Pipes</source>
        <translation>パイプ</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>Choose, or write 644 (exactly), -4000 (all of these bits) or /6000 (any of them).</source>
        <translation>選択するか、644 (完全一致)、-4000 (すべてのビット)、/6000 (いずれかのビット) のように入力します。</translation>
    </message>
    <message>
        <source>Run as owner (setuid)</source>
        <translation>所有者として実行 (setuid)</translation>
    </message>
    <message>
        <source>Run as group (setgid)</source>
        <translation>グループとして実行 (setgid)</translation>
    </message>
    <message>
        <source>Everyone may write</source>
        <translation>全員が書き込み可能</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>実行可能</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>スティッキー</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>検索範囲</translation>
    </message>
    <message>
        <source>Everything ticked below</source>
        <translation>下でチェックしたものすべて</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Also what later layers hide</source>
        <translation>後のレイヤーが隠すものも含む</translation>
    </message>
    <message>
        <source>Files that were replaced or removed, but still ship in the image</source>
        <translation>置換または削除されたが、イメージには含まれているファイル</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>正規表現ではありません。</translation>
    </message>
    <message>
        <source>Choose one, or write 644, -4000 or /6000.</source>
        <translation>選択するか、644、-4000、/6000 のように入力してください。</translation>
    </message>
    <message>
        <source>This is no size. Write 10k, 1.5MB or 4MiB.</source>
        <translation>サイズではありません。10k、1.5MB、4MiB のように入力してください。</translation>
    </message>
    <message>
        <source>Write numbers: 1000, 1000:100 or :100.</source>
        <translation>数字を入力してください: 1000、1000:100、:100。</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits; its first 32 do.</source>
        <translation>SHA-256 は 64 桁です。先頭の 32 桁でもかまいません。</translation>
    </message>
    <message>
        <source>Gives rights (setuid, setgid, capabilities)</source>
        <translation>権限を与える（setuid、setgid、ケーパビリティ）</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Files that were found</source>
        <translation>見つかったファイル</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>The line that does the same in a terminal</source>
        <translation>ターミナルで同じことをするコマンド</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>There is nothing to look through yet</source>
        <translation>検索できるものがまだありません</translation>
    </message>
    <message>
        <source>Import an image first: drop its archive anywhere here.</source>
        <translation>まずイメージをインポートしてください。アーカイブはここのどこにでもドロップできます。</translation>
    </message>
    <message>
        <source>Where is that file?</source>
        <translation>あのファイルはどこに?</translation>
    </message>
    <message>
        <source>A name, a text, permissions, a size, an owner or a content: every layer of every image is looked through.</source>
        <translation>名前、テキスト、パーミッション、サイズ、所有者、内容で、すべてのイメージのすべてのレイヤーを検索します。</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>検索に失敗しました。</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>検索を停止しました</translation>
    </message>
    <message>
        <source>Nothing had been found by then.</source>
        <translation>それまでに何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>That cannot be looked for</source>
        <translation>その条件では検索できません</translation>
    </message>
    <message>
        <source>What is wrong is said at the left, below the field.</source>
        <translation>問題点は左の入力欄の下に表示されています。</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>一部を読み込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were too large to look into.</source>
        <translation>
            <numerusform>%Ln 個のファイルは大きすぎて中を検索できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that are no text were not looked into.</source>
        <translation>
            <numerusform>テキストではない %Ln 個のファイルの中は検索しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for less, or look in more places.</source>
        <translation>条件を減らすか、検索範囲を広げてください。</translation>
    </message>
    <message>
        <source>Ask for less, look in more places, or also at what later layers hide.</source>
        <translation>条件を減らすか、検索範囲を広げるか、後のレイヤーが隠すものも検索してください。</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>何も見つかりませんでした</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Looking… %1 of %2</source>
        <translation>検索中… %1 / %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln ファイル</numerusform>
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
            <numerusform>%Ln か所</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>there are more than these: ask for less</source>
        <translation>他にもあります: 条件を絞ってください</translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation>一部を読み込めませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large to look into</source>
        <translation>
            <numerusform>%Ln 個は大きすぎて検索できません</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in its tree</source>
        <translation>ツリーで表示</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Press Return to look into the files</source>
        <translation>Return キーを押してファイルの中を検索</translation>
    </message>
</context>
<context>
    <name>SecretsModel</name>
    <message>
        <source>Secret</source>
        <translation>機密情報</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>history</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>config, %1</source>
        <translation>設定、%1</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>含まれます</translation>
    </message>
    <message>
        <source>replaced by %1, still ships</source>
        <translation>%1 で置換、まだ含まれます</translation>
    </message>
    <message>
        <source>removed by %1, still ships</source>
        <translation>%1 で削除、まだ含まれます</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>おそらく</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>“Show values” shows it.</source>
        <translation>「値を表示」で表示されます。</translation>
    </message>
    <message>
        <source>Layer %1 hides the file, but whoever has the image can still read it.</source>
        <translation>レイヤー %1 がファイルを隠していますが、イメージを持つ人は誰でも読めます。</translation>
    </message>
</context>
<context>
    <name>SecretsTab</name>
    <message>
        <source>Copy place</source>
        <translation>場所をコピー</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>場所を表示</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>値を表示</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords</source>
        <translation>鍵・トークン・パスワード</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>結果を絞り込む</translation>
    </message>
    <message>
        <source>Look for secrets in %1</source>
        <translation>%1 の機密情報を探す</translation>
    </message>
    <message>
        <source>Looking for keys, tokens and passwords…</source>
        <translation>鍵・トークン・パスワードを探しています…</translation>
    </message>
    <message>
        <source>Every file of every layer is read, also what later layers hide.</source>
        <translation>後のレイヤーに隠されたものも含め、すべてのレイヤーの全ファイルを読みます。</translation>
    </message>
    <message>
        <source>Every file is read.</source>
        <translation>すべてのファイルを読みます。</translation>
    </message>
    <message>
        <source>The files could not be looked into.</source>
        <translation>ファイルを調べられませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln files</source>
        <translation>
            <numerusform>%Ln 個のファイルに %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large to look into</source>
        <translation>
            <numerusform>大きすぎて調べない %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more than these</source>
        <translation>他にもあります</translation>
    </message>
    <message numerus="yes">
        <source>No keys or tokens found in %Ln files</source>
        <translation>
            <numerusform>%Ln 個のファイルに鍵やトークンはありません</numerusform>
        </translation>
    </message>
    <message>
        <source>What was looked for: private keys, tokens of known services, passwords in variables and in files that are there for them.</source>
        <translation>秘密鍵、よく知られたサービスのトークン、変数や専用ファイルのパスワードを探しました。</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>レイヤー %1: %2</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search acts and keys</source>
        <translation>操作とキーを検索</translation>
    </message>
</context>
<context>
    <name>ShowPlace</name>
    <message>
        <source>No file manager answers here. The folder is %1.</source>
        <translation>応答するファイルマネージャーがありません。フォルダーは %1 です。</translation>
    </message>
</context>
<context>
    <name>SizeChart</name>
    <message numerus="yes">
        <source>%Ln more in %1</source>
        <translation>
            <numerusform>%1 の他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>レイヤー %1: %2</translation>
    </message>
</context>
<context>
    <name>SizeMap</name>
    <message>
        <source>Find in the drawing</source>
        <translation>図の中を検索</translation>
    </message>
    <message>
        <source>Which layers are drawn</source>
        <translation>描画するレイヤー</translation>
    </message>
    <message>
        <source>Look into what is chosen in the drawing</source>
        <translation>図で選んだものの中を見る</translation>
    </message>
    <message>
        <source>Look at the directory around the drawing</source>
        <translation>図の上のディレクトリを見る</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Choose something in the drawing of an image&apos;s sizes first.</source>
        <translation>先にイメージのサイズの図で何かを選んでください。</translation>
    </message>
    <message>
        <source>The drawing shows everything.</source>
        <translation>図はすべてを表示しています。</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>すべてのレイヤー</translation>
    </message>
    <message>
        <source>Up to layer %1</source>
        <translation>レイヤー %1 まで</translation>
    </message>
    <message>
        <source>Only layer %1</source>
        <translation>レイヤー %1 のみ</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>There are no files that weigh anything</source>
        <translation>サイズのあるファイルはありません</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 を見る</translation>
    </message>
    <message>
        <source>Show in its layer</source>
        <translation>レイヤーで表示</translation>
    </message>
    <message>
        <source>Look at everything in the drawing</source>
        <translation>図の全体を見る</translation>
    </message>
</context>
<context>
    <name>SnapshotActs</name>
    <message>
        <source>%1 comes back</source>
        <translation>%1 が戻ります</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>%1 becomes what it was</source>
        <translation>%1 が元に戻ります</translation>
    </message>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>%1 のスナップショットを作成</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>No snapshot of “%1” could be taken.</source>
        <translation>「%1」のスナップショットを作成できませんでした。</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>それ以降、何も変わっていません。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be put back.</source>
        <translation>「%1」は復元できません。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>The volume “%1” becomes what it was at “%2”:</source>
        <translation>ボリューム「%1」を「%2」の時点に戻します:</translation>
    </message>
    <message>
        <source>“%1” becomes what it was at “%2”:</source>
        <translation>「%1」を「%2」の時点に戻します:</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there now is gone then, unless a snapshot has it: take one before.</source>
        <translation>今あるものは、スナップショットがなければ失われます。先に作成してください。</translation>
    </message>
    <message>
        <source>These containers run and have the volume: %1. Stop them first, or let them stand still meanwhile.</source>
        <translation>次のコンテナが実行中でこのボリュームを使用しています: %1。先に停止するか、その間だけ一時停止させてください。</translation>
    </message>
    <message>
        <source>They stand still meanwhile, and what they have open stays the old file</source>
        <translation>その間は一時停止し、開いているものは古いファイルのままになります</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>%1 を復元</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories were put back or removed.</source>
        <translation>
            <numerusform>%Ln 個のファイルとディレクトリを復元または削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be put back.</source>
        <translation>「%1」を復元できませんでした。</translation>
    </message>
    <message>
        <source>Remove snapshot</source>
        <translation>スナップショットを削除</translation>
    </message>
    <message>
        <source>The snapshot “%1” of the volume “%2” is removed.</source>
        <translation>ボリューム「%2」のスナップショット「%1」を削除します。</translation>
    </message>
    <message>
        <source>The volume itself and its other snapshots stay. This can&apos;t be undone.</source>
        <translation>ボリューム自体と他のスナップショットは残ります。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove snapshot %1</source>
        <translation>スナップショット %1 を削除</translation>
    </message>
    <message>
        <source>Removed the snapshot %1.</source>
        <translation>スナップショット %1 を削除しました。</translation>
    </message>
    <message>
        <source>The snapshot “%1” could not be removed.</source>
        <translation>スナップショット「%1」を削除できませんでした。</translation>
    </message>
    <message>
        <source>The schedule of “%1” could not be read.</source>
        <translation>「%1」のスケジュールを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Schedule snapshots of %1</source>
        <translation>%1 のスナップショットを予約</translation>
    </message>
    <message>
        <source>The schedule of “%1” could not be set.</source>
        <translation>「%1」のスケジュールを設定できませんでした。</translation>
    </message>
</context>
<context>
    <name>SnapshotClock</name>
    <message>
        <source>Take the snapshots that are due</source>
        <translation>予定のスナップショットを作成</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln snapshots.</source>
        <translation>
            <numerusform>%Ln 個のスナップショットを作成しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnapshotsTab</name>
    <message>
        <source>stood still meanwhile</source>
        <translation>その間は一時停止</translation>
    </message>
    <message>
        <source>wrote meanwhile</source>
        <translation>その間も書き込み</translation>
    </message>
    <message>
        <source>none ran</source>
        <translation>実行なし</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>スナップショットはまだありません</translation>
    </message>
    <message>
        <source>A snapshot keeps the files of the volume as they are now. What several have the same is kept only once, and all of it or a single file can be put back later.</source>
        <translation>スナップショットはボリュームのファイルを今の状態で保存します。共通する内容は一度だけ保存され、後で全体または 1 つのファイルを復元できます。</translation>
    </message>
    <message>
        <source>Take snapshot</source>
        <translation>スナップショットを作成</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>現在と比較</translation>
    </message>
    <message>
        <source>Put all back…</source>
        <translation>すべて復元…</translation>
    </message>
    <message>
        <source>Put this back…</source>
        <translation>これを復元…</translation>
    </message>
    <message>
        <source>Remove snapshot…</source>
        <translation>スナップショットを削除…</translation>
    </message>
    <message>
        <source>Snapshots of the volume</source>
        <translation>ボリュームのスナップショット</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>New bytes</source>
        <translation>新規バイト</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>What it took on the disk when it was made; the rest it shares.</source>
        <translation>作成時にディスクを使用した量。残りは共有しています。</translation>
    </message>
    <message>
        <source>What containers that have the volume did meanwhile.</source>
        <translation>その間、このボリュームを使用するコンテナがしていたこと。</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>A snapshot stays as it is: copy into the volume&apos;s own files.</source>
        <translation>スナップショットは変更されません。ボリューム自体のファイルにコピーしてください。</translation>
    </message>
    <message>
        <source>Choose a volume first.</source>
        <translation>まずボリュームを選択してください。</translation>
    </message>
    <message>
        <source>Choose a snapshot first.</source>
        <translation>まずスナップショットを選択してください。</translation>
    </message>
    <message>
        <source>Choose a file of a snapshot first.</source>
        <translation>まずスナップショットのファイルを選択してください。</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>スケジュール…</translation>
    </message>
</context>
<context>
    <name>StackView</name>
    <message>
        <source>Find a layer</source>
        <translation>レイヤーを検索</translation>
    </message>
    <message>
        <source>Copy the layer&apos;s instruction</source>
        <translation>レイヤーの命令をコピー</translation>
    </message>
    <message>
        <source>Find a layer…</source>
        <translation>レイヤーを検索…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Taller layers</source>
        <translation>レイヤーを高く</translation>
    </message>
    <message>
        <source>Flatter layers</source>
        <translation>レイヤーを低く</translation>
    </message>
    <message>
        <source>Layers in their usual height</source>
        <translation>レイヤーを標準の高さに</translation>
    </message>
    <message>
        <source>Show the layers of an image first.</source>
        <translation>先にイメージのレイヤーを表示してください。</translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation>先にレイヤーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a layer that has files first.</source>
        <translation>まずファイルのあるレイヤーを選択してください。</translation>
    </message>
</context>
<context>
    <name>SubjectField</name>
    <message>
        <source>Image, container, volume or path</source>
        <translation>名前またはパス</translation>
    </message>
    <message>
        <source>The folder as it is</source>
        <translation>フォルダーの現在の内容</translation>
    </message>
    <message>
        <source>Its last commit (git HEAD)</source>
        <translation>最後のコミット (git HEAD)</translation>
    </message>
</context>
<context>
    <name>Sunburst</name>
    <message>
        <source>Sizes as rings</source>
        <translation>サイズのリング</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tag image</source>
        <translation>イメージにタグ付け</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>「%1」の別名</translation>
    </message>
    <message>
        <source>name:tag</source>
        <translation>名前:タグ</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>It will be kept as %1.</source>
        <translation>%1 として登録されます。</translation>
    </message>
    <message>
        <source>The image keeps its other names.</source>
        <translation>イメージの他の名前はそのまま残ります。</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>名前は英小文字、数字、区切り文字からなり、そのあとに「:」とタグが続きます。</translation>
    </message>
</context>
<context>
    <name>TaskHistory</name>
    <message>
        <source>What ran</source>
        <translation>実行履歴</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>完了分をクリア</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Why it failed…</source>
        <translation>失敗の理由…</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>まだ何も実行していません。</translation>
    </message>
    <message>
        <source>Began %1, took %2.</source>
        <translation>開始: %1、所要時間: %2。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What ran</source>
        <translation>実行履歴</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>other running tasks</comment>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a task</comment>
        <translation>%1: 失敗</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <comment>a task</comment>
        <translation>%1: キャンセル済み</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>a task</comment>
        <translation>%1: 完了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>All actions  %1</source>
        <translation>すべての操作  %1</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
</context>
<context>
    <name>TasksModel</name>
    <message>
        <source>reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>パック中</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>索引作成中</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and to what</comment>
        <translation>%2 を%1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>1 秒未満</translation>
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
        <translation>開始: %1、所要時間: %2。</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>mounting</source>
        <translation>マウント中</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>文字を標準の大きさに</translation>
    </message>
</context>
<context>
    <name>ThreeWayModel</name>
    <message>
        <source>A  added</source>
        <translation>A  追加</translation>
    </message>
    <message>
        <source>C  changed</source>
        <translation>C  変更</translation>
    </message>
    <message>
        <source>D  removed</source>
        <translation>D  削除</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
</context>
<context>
    <name>ThreeWayPane</name>
    <message>
        <source>Only mine</source>
        <translation>自分だけ</translation>
    </message>
    <message>
        <source>Only the new base</source>
        <translation>新しいベースだけ</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>新しいベース</translation>
    </message>
    <message>
        <source>Old base</source>
        <translation>古いベース</translation>
    </message>
    <message>
        <source>Which two of the file are compared</source>
        <translation>ファイルのどの 2 つを比較するか</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>競合を表示</translation>
    </message>
    <message>
        <source>Show what only mine changed</source>
        <translation>自分だけが変更したものを表示</translation>
    </message>
    <message>
        <source>Show what only the new base changed</source>
        <translation>新しいベースだけが変更したものを表示</translation>
    </message>
    <message>
        <source>Show what both changed alike</source>
        <translation>両方が同じように変更したものを表示</translation>
    </message>
    <message>
        <source>Compare the file of the new base with mine</source>
        <translation>新しいベースのファイルを自分のものと比較</translation>
    </message>
    <message>
        <source>Compare the file of the old base with mine</source>
        <translation>古いベースのファイルを自分のものと比較</translation>
    </message>
    <message>
        <source>Compare the file of the old base with the new base&apos;s</source>
        <translation>古いベースのファイルを新しいベースのものと比較</translation>
    </message>
    <message>
        <source>Looking for who changed what…</source>
        <translation>誰が何を変更したかを調べています…</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>正規表現ではありません</translation>
    </message>
    <message>
        <source>Nobody changed anything</source>
        <translation>誰も何も変更していません</translation>
    </message>
    <message>
        <source>All three have the same files with the same content, modes and owners.</source>
        <translation>3 つともファイルが同じで、内容、パーミッション、所有者も同じです。</translation>
    </message>
    <message>
        <source>No path matches</source>
        <translation>一致するパスはありません</translation>
    </message>
    <message>
        <source>Change the filter or press Escape in it to see every path.</source>
        <translation>フィルターを変更するか、フィルター欄で Escape キーを押すとすべてのパスが表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>競合 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only mine</source>
        <translation>
            <numerusform>自分だけ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the new base</source>
        <translation>
            <numerusform>新しいベースだけ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by both alike</source>
        <translation>
            <numerusform>両方同じ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither of the two has it</source>
        <translation>どちらにもありません</translation>
    </message>
    <message>
        <source>Compare two others above.</source>
        <translation>上で別の 2 つを比較してください。</translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>フィルターに合うものはありません</translation>
    </message>
    <message>
        <source>Widen them, or take them away.</source>
        <translation>条件を緩めるか、解除してください。</translation>
    </message>
</context>
<context>
    <name>ThreeWayView</name>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>両方同じ</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>変更した側</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>誰が何を変更したか</translation>
    </message>
</context>
<context>
    <name>TreeBrowser</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Shows or hides these changes.</source>
        <translation>これらの変更を表示または非表示にします。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>files</comment>
        <translation>
            <numerusform>追加 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>変更 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>files</comment>
        <translation>
            <numerusform>削除 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No path matches</source>
        <translation>一致するパスはありません</translation>
    </message>
    <message>
        <source>Change the filter or press Escape in it to see every path.</source>
        <translation>フィルターを変更するか、フィルター欄で Escape キーを押すとすべてのパスが表示されます。</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>ファイルを読み込み中…</translation>
    </message>
    <message>
        <source>Nothing here was written by %1</source>
        <translation>ここに %1 が書き込んだものはありません</translation>
    </message>
    <message>
        <source>Choose another process above, or all of them.</source>
        <translation>上で別のプロセスか、すべてを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <comment>files</comment>
        <translation>
            <numerusform>名前変更 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>フィルターに合うものはありません</translation>
    </message>
    <message>
        <source>Widen them, or take them away.</source>
        <translation>条件を緩めるか、解除してください。</translation>
    </message>
    <message>
        <source>Switch the changes on above to see them.</source>
        <translation>上で変更をオンにすると表示されます。</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>正規表現ではありません</translation>
    </message>
</context>
<context>
    <name>TreeDrop</name>
    <message>
        <source>Paste files</source>
        <translation>ファイルを貼り付け</translation>
    </message>
    <message>
        <source>Copy files in…</source>
        <translation>ファイルをコピーして入れる…</translation>
    </message>
    <message>
        <source>Copy a folder in…</source>
        <translation>フォルダーをコピーして入れる…</translation>
    </message>
    <message>
        <source>There are no files on the clipboard.</source>
        <translation>クリップボードにファイルがありません。</translation>
    </message>
    <message>
        <source>Folder to copy in</source>
        <translation>コピーして入れるフォルダー</translation>
    </message>
    <message>
        <source>Files to copy in</source>
        <translation>コピーして入れるファイル</translation>
    </message>
    <message>
        <source>Return copies, Escape leaves it.</source>
        <translation>Return でコピー、Escape で取りやめます。</translation>
    </message>
    <message>
        <source>It can be copied, or mounted as long as the container runs. Return copies, Escape leaves it.</source>
        <translation>コピーするか、コンテナの実行中だけマウントできます。Return でコピー、Escape で取りやめます。</translation>
    </message>
</context>
<context>
    <name>Treemap</name>
    <message>
        <source>Sizes as a map</source>
        <translation>サイズのマップ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsedByTab</name>
    <message>
        <source>Containers that use the volume</source>
        <translation>ボリュームを使用しているコンテナ</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>コンテナ内</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No container uses it</source>
        <translation>使用しているコンテナはありません</translation>
    </message>
    <message>
        <source>It can be mounted when a container is run, or removed.</source>
        <translation>コンテナの実行時にマウントするか、削除できます。</translation>
    </message>
    <message>
        <source>● running</source>
        <translation>● 実行中</translation>
    </message>
    <message>
        <source>○ not running</source>
        <translation>○ 停止中</translation>
    </message>
    <message>
        <source>Press Return to see the container.</source>
        <translation>Return キーを押すとコンテナが表示されます。</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
</context>
<context>
    <name>VolumeActions</name>
    <message>
        <source>New volume…</source>
        <translation>新規ボリューム…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove unused…</source>
        <translation>未使用を削除…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Containers use it. Remove them first.</source>
        <translation>コンテナが使用中です。先にコンテナを削除してください。</translation>
    </message>
    <message>
        <source>Create volume %1</source>
        <translation>ボリューム %1 を作成</translation>
    </message>
    <message>
        <source>Created the volume %1.</source>
        <translation>ボリューム %1 を作成しました。</translation>
    </message>
    <message>
        <source>The volume “%1” could not be created.</source>
        <translation>ボリューム「%1」を作成できませんでした。</translation>
    </message>
    <message>
        <source>Remove volume %1</source>
        <translation>ボリューム %1 を削除</translation>
    </message>
    <message>
        <source>Removed the volume %1.</source>
        <translation>ボリューム %1 を削除しました。</translation>
    </message>
    <message>
        <source>The volume “%1” could not be removed.</source>
        <translation>ボリューム「%1」を削除できませんでした。</translation>
    </message>
    <message>
        <source>There are no unused volumes without a name.</source>
        <translation>未使用の匿名ボリュームはありません。</translation>
    </message>
    <message>
        <source>The unused volumes could not be read.</source>
        <translation>未使用のボリュームを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Remove unused volumes</source>
        <translation>未使用のボリュームを削除</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n volumes.</source>
        <translation>
            <numerusform>%n 個のボリュームを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The unused volumes could not be removed.</source>
        <translation>未使用のボリュームを削除できませんでした。</translation>
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
        <translation>比較対象を選択…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Choose a volume first.</source>
        <translation>まずボリュームを選択してください。</translation>
    </message>
    <message>
        <source>Choose only one volume.</source>
        <translation>ボリュームを 1 つだけ選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes…</source>
        <translation>
            <numerusform>%n 個のボリュームを削除…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n 個のボリューム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes</source>
        <translation>
            <numerusform>%n 個のボリュームを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes could not be removed.</source>
        <translation>
            <numerusform>%n 個のボリュームを削除できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it on a volume to copy it into that.</source>
        <translation>ボリュームにドロップすると、その中にコピーします。</translation>
    </message>
    <message>
        <source>Copy into volume</source>
        <translation>ボリュームにコピー</translation>
    </message>
    <message numerus="yes">
        <source>%n things are copied into the volume “%1”:</source>
        <translation>
            <numerusform>%n 個の項目をボリューム「%1」にコピーします:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>What has the same name there is replaced. It can be undone.</source>
        <translation>同じ名前のものは置き換えられます。元に戻せます。</translation>
    </message>
</context>
<context>
    <name>VolumeDetailPane</name>
    <message>
        <source>Views of the volume</source>
        <translation>ボリュームの表示</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No volumes yet</source>
        <translation>ボリュームはまだありません</translation>
    </message>
    <message>
        <source>A volume keeps data outside of containers, so that it stays when they are removed and can be shared by several.</source>
        <translation>ボリュームはデータをコンテナの外に保存します。コンテナを削除しても残り、複数のコンテナで共有できます。</translation>
    </message>
    <message>
        <source>New volume…</source>
        <translation>新規ボリューム…</translation>
    </message>
    <message>
        <source>No volume is chosen</source>
        <translation>ボリュームが選択されていません</translation>
    </message>
    <message>
        <source>Choose one in the list to see what is in it.</source>
        <translation>一覧から選択すると、中身が表示されます。</translation>
    </message>
    <message>
        <source>used by no container</source>
        <translation>使用しているコンテナなし</translation>
    </message>
    <message numerus="yes">
        <source>used by %n containers</source>
        <translation>
            <numerusform>%n 個のコンテナで使用</numerusform>
        </translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>ドライバー: %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>機密情報</translation>
    </message>
</context>
<context>
    <name>VolumesFromPicker</name>
    <message>
        <source>There are no containers to take mounts from yet.</source>
        <translation>マウントを引き継げるコンテナはまだありません。</translation>
    </message>
    <message>
        <source>Takes over every mount of the chosen containers.</source>
        <translation>選択したコンテナのすべてのマウントを引き継ぎます。</translation>
    </message>
    <message>
        <source>Containers to take mounts from</source>
        <translation>マウントを引き継ぐコンテナ</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
</context>
<context>
    <name>VolumesListPane</name>
    <message>
        <source>Search volumes</source>
        <translation>ボリュームを検索</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
</context>
<context>
    <name>VolumesModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>anonymous, not used</source>
        <translation>匿名、未使用</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>anonymous, used by %1</source>
        <translation>匿名、使用元: %1</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>使用元: %1</translation>
    </message>
</context>
<context>
    <name>WeightRows</name>
    <message>
        <source>What each layer weighs</source>
        <translation>各レイヤーの容量</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>隠す量</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What it ships and a later layer hides</source>
        <translation>このレイヤーに含まれ、後のレイヤーに隠される量</translation>
    </message>
    <message>
        <source>What it hides of the layers below</source>
        <translation>このレイヤーが下のレイヤーを隠す量</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>命令をコピー</translation>
    </message>
    <message>
        <source>Files that ship and that nobody sees</source>
        <translation>含まれているのに見えないファイル</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Hidden by</source>
        <translation>隠すレイヤー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Files of the same content</source>
        <translation>内容が同じファイル</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>The heaviest directories</source>
        <translation>容量の大きいディレクトリ</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>%1 で削除</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>%1 で置換</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n layers</source>
        <translation>
            <numerusform>%n レイヤーに %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing wasted</source>
        <translation>無駄なし</translation>
    </message>
    <message>
        <source>%1 wasted: %2 replaced, %3 deleted by later layers</source>
        <translation>無駄 %1: 後のレイヤーで置換 %2、削除 %3</translation>
    </message>
    <message>
        <source>no file twice</source>
        <translation>重複ファイルなし</translation>
    </message>
    <message>
        <source>%1 in copies</source>
        <translation>重複 %1</translation>
    </message>
    <message>
        <source>efficiency %1 %</source>
        <translation>効率 %1 %</translation>
    </message>
    <message>
        <source>no other image</source>
        <translation>他のイメージなし</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 と他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>共有先</translation>
    </message>
    <message>
        <source>Other images that have this layer: it is on the disk once</source>
        <translation>このレイヤーを持つ他のイメージ。ディスク上には一度だけあります</translation>
    </message>
    <message>
        <source>all of it in this image alone</source>
        <translation>すべてこのイメージだけのもの</translation>
    </message>
    <message>
        <source>%1 in this image alone, %2 shared with other images</source>
        <translation>このイメージだけに %1、他のイメージと共有 %2</translation>
    </message>
</context>
<context>
    <name>WeightTab</name>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>一覧の内容</translation>
    </message>
    <message>
        <source>The image is weighed</source>
        <translation>イメージの容量を計算中</translation>
    </message>
    <message>
        <source>The image could not be weighed.</source>
        <translation>イメージの容量を計算できませんでした。</translation>
    </message>
    <message>
        <source>The heaviest %1 of %2</source>
        <translation>容量の大きい順に %2 件中 %1 件</translation>
    </message>
    <message>
        <source>No layer hides a file of another: all that ships is seen</source>
        <translation>他のレイヤーのファイルを隠すレイヤーはありません。含まれるものはすべて見えます</translation>
    </message>
    <message>
        <source>No two files have the same content</source>
        <translation>内容が同じファイルはありません</translation>
    </message>
    <message>
        <source>The image has no directories</source>
        <translation>イメージにディレクトリはありません</translation>
    </message>
    <message>
        <source>The image has no layers</source>
        <translation>イメージにレイヤーはありません</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>リング</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>Show in the layer that ships it</source>
        <translation>含んでいるレイヤーで表示</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Outcrop</source>
        <translation>Outcrop へようこそ</translation>
    </message>
    <message>
        <source>See what container images are made of, run them, and see exactly what they changed. Everything stays on this machine: no daemon, no account, no network.</source>
        <translation>コンテナイメージの中身を調べ、実行し、何が変更されたかを正確に確認できます。すべてこのマシンの中で完結します。デーモンもアカウントもネットワークも不要です。</translation>
    </message>
    <message>
        <source>An image is a stack of layers</source>
        <translation>イメージはレイヤーの積み重ね</translation>
    </message>
    <message>
        <source>Each instruction that built it left a layer with the files it added, changed or removed.</source>
        <translation>イメージをビルドした各命令が、追加、変更、削除したファイルのレイヤーを残しています。</translation>
    </message>
    <message>
        <source>A container adds one of its own</source>
        <translation>コンテナは専用のレイヤーを追加</translation>
    </message>
    <message>
        <source>It runs an image and writes into a layer on top. The image below never changes.</source>
        <translation>イメージを実行し、一番上のレイヤーに書き込みます。下のイメージは決して変わりません。</translation>
    </message>
    <message>
        <source>A volume lies beside the stack</source>
        <translation>ボリュームはスタックの横に</translation>
    </message>
    <message>
        <source>It keeps data that should outlive the container, and can be given to another one.</source>
        <translation>コンテナより長く残すデータを保存し、別のコンテナでも使えます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>ツアーを見る</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>スターターイメージを読み込む</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Leave out files that a later layer hides</source>
        <translation>後のレイヤーが隠すファイルを除く</translation>
    </message>
    <message>
        <source>Leave out what package managers and builds leave behind</source>
        <translation>パッケージ管理やビルドの残り物を除く</translation>
    </message>
    <message>
        <source>Paths to leave out</source>
        <translation>除くパス</translation>
    </message>
    <message>
        <source>Leave out paths</source>
        <translation>パスを除く</translation>
    </message>
    <message>
        <source>The lowest layer</source>
        <translation>最下位のレイヤー</translation>
    </message>
    <message>
        <source>The highest layer</source>
        <translation>最上位のレイヤー</translation>
    </message>
    <message>
        <source>to</source>
        <translation>から</translation>
    </message>
    <message>
        <source>Make one of the layers</source>
        <translation>レイヤーを1つにまとめる</translation>
    </message>
    <message>
        <source>How layers are compressed</source>
        <translation>レイヤーの圧縮方法</translation>
    </message>
    <message>
        <source>zstd, as small as it can</source>
        <translation>zstd（最小）</translation>
    </message>
    <message>
        <source>zstd</source>
        <translation>zstd</translation>
    </message>
    <message>
        <source>gzip, as small as it can</source>
        <translation>gzip（最小）</translation>
    </message>
    <message>
        <source>not compressed</source>
        <translation>圧縮なし</translation>
    </message>
    <message>
        <source>Compress otherwise</source>
        <translation>別の方法で圧縮する</translation>
    </message>
    <message>
        <source>name:tag of the new image</source>
        <translation>新しいイメージの名前:タグ</translation>
    </message>
    <message>
        <source>Name of the new image</source>
        <translation>新しいイメージの名前</translation>
    </message>
    <message>
        <source>Write image</source>
        <translation>イメージを書き込む</translation>
    </message>
    <message>
        <source>The lowest of the layers must not lie above the highest.</source>
        <translation>最下位のレイヤーは最上位より上にできません。</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>名前は英小文字、数字、区切り文字からなり、そのあとに「:」とタグが続きます。</translation>
    </message>
    <message>
        <source>Tick what the image shall do without: its new size is measured at once.</source>
        <translation>イメージから除くものを選んでください。新しいサイズがすぐに測られます。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>The new size could not be measured.</source>
        <translation>新しいサイズを測定できませんでした。</translation>
    </message>
    <message>
        <source>Nothing of the image changes.</source>
        <translation>イメージは変わりません。</translation>
    </message>
    <message>
        <source>%1 as stored</source>
        <translation>%1（保存サイズ）</translation>
    </message>
    <message>
        <source>Write %1 anew</source>
        <translation>%1 を書き直す</translation>
    </message>
    <message>
        <source>The image could not be written.</source>
        <translation>イメージを書き込めませんでした。</translation>
    </message>
    <message>
        <source>Write the image as it would be</source>
        <translation>この内容でイメージを書き込む</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>書き込み中です。</translation>
    </message>
    <message>
        <source>Tick what the image shall do without, under “Weight”, “What if”.</source>
        <translation>「容量」の「もしも」で、イメージから省くものにチェックを入れてください。</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>ウィンドウのツアー</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>コマンドパレット…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>イメージへ移動</translation>
    </message>
    <message>
        <source>Go to containers</source>
        <translation>コンテナへ移動</translation>
    </message>
    <message>
        <source>Go to volumes</source>
        <translation>ボリュームへ移動</translation>
    </message>
    <message>
        <source>Go to Compare</source>
        <translation>比較へ移動</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>検索へ移動</translation>
    </message>
    <message>
        <source>Search for files…</source>
        <translation>ファイルを検索…</translation>
    </message>
    <message>
        <source>Read the store again</source>
        <translation>ストアを再読み込み</translation>
    </message>
    <message>
        <source>What ran</source>
        <translation>実行履歴</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>一覧を表示</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation>アイコンのみ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>外観をシステムに合わせる</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>「%1」を元に戻す</translation>
    </message>
    <message>
        <source>Nothing that was done in this window can be taken back.</source>
        <translation>このウィンドウで行った操作に元に戻せるものはありません。</translation>
    </message>
    <message>
        <source>Go to Genealogy</source>
        <translation>系図へ移動</translation>
    </message>
    <message>
        <source>Genealogy</source>
        <translation>系図</translation>
    </message>
    <message>
        <source>Go to path…</source>
        <translation>パスへ移動…</translation>
    </message>
    <message>
        <source>No tree of files is in sight. Choose an image, a container or a volume first.</source>
        <translation>ファイルツリーが表示されていません。先にイメージ、コンテナー、ボリュームのいずれかを選んでください。</translation>
    </message>
    <message>
        <source>Go to the disk</source>
        <translation>ディスクへ移動</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Open folders</source>
        <translation>開いているフォルダー</translation>
    </message>
</context>
<context>
    <name>WriterText</name>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>Written at %1 by %2, process %3 in the container and %4 on this computer.</source>
        <translation>%1 に %2（コンテナ内のプロセス %3、このコンピューターでは %4）が書き込みました。</translation>
    </message>
    <message>
        <source>Probably written at %1 by %2, process %3 in the container and %4 on this computer.</source>
        <translation>おそらく %1 に %2（コンテナ内のプロセス %3、このコンピューターでは %4）が書き込みました。</translation>
    </message>
    <message>
        <source>Written at %1 by %2, process %3 on this computer.</source>
        <translation>%1 に %2（このコンピューターのプロセス %3）が書き込みました。</translation>
    </message>
    <message>
        <source>Probably written at %1 by %2, process %3 on this computer.</source>
        <translation>おそらく %1 に %2（このコンピューターのプロセス %3）が書き込みました。</translation>
    </message>
    <message>
        <source>Written at %1 by process %2 of this computer, which ended before its name could be read.</source>
        <translation>%1 にこのコンピューターのプロセス %2 が書き込みました。名前を読み取る前に終了しました。</translation>
    </message>
    <message>
        <source>Which process wrote this is not known: it was there before the changes were followed, or too much was written at once.</source>
        <translation>どのプロセスが書き込んだかは不明です。変更の追跡を始める前からあったか、一度に多くが書き込まれました。</translation>
    </message>
    <message>
        <source>Only root is told which process wrote. A process that has a file open for writing is shown with a question mark; this one was closed before it was looked at.</source>
        <translation>どのプロセスが書き込んだかは root にだけ知らされます。ファイルを書き込み用に開いているプロセスは疑問符付きで表示されます。このファイルは確認する前に閉じられました。</translation>
    </message>
</context>
</TS>
