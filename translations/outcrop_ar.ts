<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>ArchiveDrop</name>
    <message>
        <source>Drop to import the image archive</source>
        <translation>أفلت لاستيراد أرشيف الصورة</translation>
    </message>
</context>
<context>
    <name>BlanksButton</name>
    <message>
        <source>All spaces count in the difference</source>
        <translation>تُحتسب كل المسافات في الفرق</translation>
    </message>
    <message>
        <source>Ignore how many spaces there are</source>
        <translation>تجاهل عدد المسافات</translation>
    </message>
    <message>
        <source>Ignore all spaces</source>
        <translation>تجاهل كل المسافات</translation>
    </message>
    <message>
        <source>Spaces in the difference</source>
        <translation>المسافات في الفرق</translation>
    </message>
    <message>
        <source>Ignore spaces at line ends</source>
        <translation>تجاهل المسافات في نهاية الأسطر</translation>
    </message>
</context>
<context>
    <name>BytesView</name>
    <message>
        <source>Up to %1 can be copied.</source>
        <translation>يمكن نسخ %1 كحد أقصى.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>نُسخ %1.</translation>
    </message>
</context>
<context>
    <name>ChangeActs</name>
    <message>
        <source>Undo put back</source>
        <translation>التراجع عن الإرجاع</translation>
    </message>
    <message>
        <source>Gives the container back what was put back last.</source>
        <translation>يعيد إلى الحاوية آخر ما أُرجع.</translation>
    </message>
    <message>
        <source>Save all changes…</source>
        <translation>حفظ كل التغييرات…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>إرجاع…</translation>
    </message>
    <message>
        <source>This can&apos;t be put back.</source>
        <translation>لا يمكن إرجاع هذا.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>“%1” becomes what the image has there:</source>
        <translation>يعود «⁦%1⁩» إلى ما هو عليه في الصورة:</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>يُزال ⁦%1⁩</translation>
    </message>
    <message>
        <source>%1 is restored</source>
        <translation>يُستعاد ⁦%1⁩</translation>
    </message>
    <message>
        <source>%1 gets its mode and owner</source>
        <translation>يستعيد ⁦%1⁩ أذوناته ومالكه</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… و%Ln غير ذلك</numerusform>
            <numerusform>… و%Ln غير ذلك</numerusform>
            <numerusform>… و%Ln غير ذلك</numerusform>
            <numerusform>… و%Ln غير ذلك</numerusform>
            <numerusform>… و%Ln غير ذلك</numerusform>
            <numerusform>… و%Ln غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone as long as the container is there.</source>
        <translation>يمكن التراجع عن ذلك ما دامت الحاوية موجودة.</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>إرجاع ⁦%1⁩</translation>
    </message>
    <message>
        <source>Undo put back in %1</source>
        <translation>التراجع عن الإرجاع في %1</translation>
    </message>
    <message>
        <source>What was put back can&apos;t be taken back.</source>
        <translation>لا يمكن التراجع عن الإرجاع.</translation>
    </message>
    <message>
        <source>Commit only this…</source>
        <translation>حفظ هذا فقط كصورة…</translation>
    </message>
    <message numerus="yes">
        <source>Commit only these %Ln paths…</source>
        <translation>
            <numerusform>حفظ هذه المسارات (%Ln) فقط كصورة…</numerusform>
            <numerusform>حفظ هذا المسار (%Ln) فقط كصورة…</numerusform>
            <numerusform>حفظ هذين المسارين (%Ln) فقط كصورة…</numerusform>
            <numerusform>حفظ هذه المسارات (%Ln) فقط كصورة…</numerusform>
            <numerusform>حفظ هذه المسارات (%Ln) فقط كصورة…</numerusform>
            <numerusform>حفظ هذه المسارات (%Ln) فقط كصورة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln paths…</source>
        <translation>
            <numerusform>إرجاع صفر (%Ln) من المسارات…</numerusform>
            <numerusform>إرجاع مسار واحد (%Ln)…</numerusform>
            <numerusform>إرجاع مسارين (%Ln)…</numerusform>
            <numerusform>إرجاع %Ln مسارات…</numerusform>
            <numerusform>إرجاع %Ln مسارًا…</numerusform>
            <numerusform>إرجاع %Ln مسار…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths become what the image has there:</source>
        <translation>
            <numerusform>لا يعود أي مسار (%Ln) إلى ما هو عليه في الصورة:</numerusform>
            <numerusform>يعود مسار واحد (%Ln) إلى ما هو عليه في الصورة:</numerusform>
            <numerusform>يعود مساران (%Ln) إلى ما هما عليه في الصورة:</numerusform>
            <numerusform>تعود %Ln مسارات إلى ما هي عليه في الصورة:</numerusform>
            <numerusform>تعود %Ln مسارًا إلى ما هي عليه في الصورة:</numerusform>
            <numerusform>تعود %Ln مسار إلى ما هي عليه في الصورة:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln paths</source>
        <translation>
            <numerusform>إرجاع صفر (%Ln) من المسارات</numerusform>
            <numerusform>إرجاع مسار واحد (%Ln)</numerusform>
            <numerusform>إرجاع مسارين (%Ln)</numerusform>
            <numerusform>إرجاع %Ln مسارات</numerusform>
            <numerusform>إرجاع %Ln مسارًا</numerusform>
            <numerusform>إرجاع %Ln مسار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays: something is mounted there</source>
        <translation>يبقى ⁦%1⁩: هناك شيء مركّب فيه</translation>
    </message>
    <message>
        <source>“%1” has changed again what was put back:</source>
        <translation>غيّر «⁦%1⁩» مجددًا ما تم إرجاعه:</translation>
    </message>
    <message>
        <source>What is there now is lost.</source>
        <translation>سيُفقد ما هو موجود هناك الآن.</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Layers of the container</source>
        <translation>طبقات الحاوية</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>جارٍ البحث عن التغييرات…</translation>
    </message>
    <message>
        <source>The container&apos;s changes could not be read.</source>
        <translation>تعذّرت قراءة تغييرات الحاوية.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>What the container writes shows here as it happens.</source>
        <translation>ما تكتبه الحاوية يظهر هنا فور حدوثه.</translation>
    </message>
    <message>
        <source>The container&apos;s files are those of its image.</source>
        <translation>ملفات الحاوية هي ملفات صورتها.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>This step changed no file</source>
        <translation>لم تغيّر هذه الخطوة أي ملف</translation>
    </message>
    <message>
        <source>It only changed the image&apos;s configuration.</source>
        <translation>غيّرت تهيئة الصورة فقط.</translation>
    </message>
    <message>
        <source>The layer&apos;s files could not be read.</source>
        <translation>تعذّرت قراءة ملفات الطبقة.</translation>
    </message>
    <message>
        <source>This is no regular file</source>
        <translation>هذا ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>It has no content to compare.</source>
        <translation>ليس له محتوى يمكن مقارنته.</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>هذا رابط</translation>
    </message>
    <message>
        <source>It pointed to “%1”, now to “%2”.</source>
        <translation>كان يشير إلى «⁦%1⁩»، والآن إلى «⁦%2⁩».</translation>
    </message>
    <message>
        <source>It points to “%1”.</source>
        <translation>يشير إلى «⁦%1⁩».</translation>
    </message>
    <message>
        <source>It pointed to “%1”.</source>
        <translation>كان يشير إلى «⁦%1⁩».</translation>
    </message>
    <message>
        <source>image → %1</source>
        <translation>الصورة ← %1</translation>
    </message>
    <message>
        <source>Choose a running container first.</source>
        <translation>اختر أولًا حاوية قيد التشغيل.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Type an act, or a name to go to</source>
        <translation>اكتب أمرًا، أو اسمًا للانتقال إليه</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>الأوامر المتاحة</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>لا شيء يطابق.</translation>
    </message>
</context>
<context>
    <name>CommandStrip</name>
    <message>
        <source>The same as a command</source>
        <translation>الأمر المكافئ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>The copy has the secrets that are hidden here.</source>
        <translation>تتضمن النسخة الأسرار المخفية هنا.</translation>
    </message>
    <message>
        <source>This command does the same in a terminal.</source>
        <translation>يؤدي هذا الأمر العمل نفسه في الطرفية.</translation>
    </message>
</context>
<context>
    <name>CommitChoice</name>
    <message>
        <source>The layer to be</source>
        <translation>الطبقة التي ستنشأ</translation>
    </message>
    <message>
        <source>Changes to be taken</source>
        <translation>التغييرات المراد أخذها</translation>
    </message>
    <message>
        <source>In the layer</source>
        <translation>في الطبقة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>a whiteout that hides it</source>
        <translation>علامة whiteout تخفيه</translation>
    </message>
    <message>
        <source>the directory&apos;s mode and owner</source>
        <translation>أذونات المجلد ومالكه</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>the whole file again</source>
        <translation>الملف كاملًا مرة أخرى</translation>
    </message>
    <message>
        <source>these lines</source>
        <translation>هذه الأسطر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories</source>
        <translation>
            <numerusform>لا ملفات ولا مجلدات</numerusform>
            <numerusform>ملف أو مجلد واحد</numerusform>
            <numerusform>ملفان أو مجلدان</numerusform>
            <numerusform>%Ln ملفات ومجلدات</numerusform>
            <numerusform>%Ln ملفًا ومجلدًا</numerusform>
            <numerusform>%Ln ملف ومجلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whiteouts</source>
        <translation>
            <numerusform>لا علامات whiteout</numerusform>
            <numerusform>علامة whiteout واحدة</numerusform>
            <numerusform>علامتا whiteout</numerusform>
            <numerusform>%Ln علامات whiteout</numerusform>
            <numerusform>%Ln علامة whiteout</numerusform>
            <numerusform>%Ln علامة whiteout</numerusform>
        </translation>
    </message>
    <message>
        <source>The layer: %1</source>
        <translation>الطبقة: %1</translation>
    </message>
</context>
<context>
    <name>CommitDialog</name>
    <message>
        <source>Commit container</source>
        <translation>حفظ الحاوية كصورة</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>حفظ كصورة</translation>
    </message>
    <message>
        <source>An image of “%1” as it is now</source>
        <translation>صورة من «%1» بحالتها الآن</translation>
    </message>
    <message>
        <source>name:tag, or empty for an image without a name</source>
        <translation>name:tag، أو اتركه فارغًا لصورة بلا اسم</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>اسم الصورة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>يتكوّن الاسم من أحرف لاتينية صغيرة وأرقام وفواصل، ثم «:» ثم وسم.</translation>
    </message>
    <message>
        <source>Volumes and mounts are not part of the image.</source>
        <translation>وحدات التخزين ونقاط الوصل ليست جزءًا من الصورة.</translation>
    </message>
    <message>
        <source>Tick at least one change.</source>
        <translation>حدّد تغييرًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>How it runs, one instruction a line</source>
        <translation>طريقة التشغيل، تعليمة في كل سطر</translation>
    </message>
    <message>
        <source>As a Dockerfile…</source>
        <translation>كملف Dockerfile…</translation>
    </message>
    <message>
        <source>The container changed no file: no layer is added.</source>
        <translation>لم تغيّر الحاوية أي ملف: لا تُضاف طبقة.</translation>
    </message>
    <message>
        <source>“%1” stays: a commit adds and replaces settings, it takes none away.</source>
        <translation>يبقى “%1”: الحفظ يضيف إعدادات ويستبدلها ولا يزيل أيًا منها.</translation>
    </message>
</context>
<context>
    <name>CommitSettings</name>
    <message>
        <source>“%1” can&apos;t be changed by a commit. Use CMD, ENTRYPOINT, ENV, EXPOSE, LABEL, ONBUILD, USER, VOLUME or WORKDIR.</source>
        <translation>لا يمكن تغيير “%1” بالحفظ. استخدم CMD أو ENTRYPOINT أو ENV أو EXPOSE أو LABEL أو ONBUILD أو USER أو VOLUME أو WORKDIR.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>تتعذر قراءة “%1”: %2</translation>
    </message>
</context>
<context>
    <name>CompareFilters</name>
    <message>
        <source>Only where one of these differs</source>
        <translation>فقط حيث يختلف أحد هذه</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>القدرات</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>هدف الرابط</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>رقم الجهاز</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>الحجم من</translation>
    </message>
    <message>
        <source>10k</source>
        <translation>10k</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>الحجم إلى</translation>
    </message>
    <message>
        <source>1.5MB</source>
        <translation>1.5MB</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشحات</translation>
    </message>
    <message>
        <source>Also list what differs in its time only</source>
        <translation>إدراج ما يختلف في الوقت فقط أيضًا</translation>
    </message>
    <message>
        <source>Similar files count as renamed, from</source>
        <translation>اعتبار الملفات المتشابهة معادة التسمية، ابتداءً من</translation>
    </message>
    <message>
        <source>Files of the same content always do. This reads texts of up to a megabyte, and takes longer.</source>
        <translation>الملفات ذات المحتوى نفسه تُعد كذلك دائمًا. يقرأ هذا نصوصًا حتى ميغابايت واحد، ويستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of two files has to be the same</source>
        <translation>مقدار ما يجب أن يتطابق من الملفين</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مرشحات أخرى</translation>
    </message>
    <message>
        <source>Filters by what differs and by size, and what counts as a difference</source>
        <translation>التصفية حسب ما يختلف والحجم، وما يُعد فرقًا</translation>
    </message>
    <message>
        <source>This is no size. Write 10k, 1.5MB or 4MiB.</source>
        <translation>هذا ليس حجمًا. اكتب 10k أو 1.5MB أو 4MiB.</translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation>لا تصفية</translation>
    </message>
    <message>
        <source>Filters are set</source>
        <translation>هناك مرشحات مفعّلة</translation>
    </message>
    <message>
        <source>No filters are set.</source>
        <translation>لا مرشحات مفعّلة.</translation>
    </message>
</context>
<context>
    <name>CompareListPane</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compared before</source>
        <translation>مقارنات سابقة</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <translation>تبديل «قبل» و«بعد»</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>مقارنة الآن</translation>
    </message>
    <message>
        <source>Choose what to compare first.</source>
        <translation>اختر أولًا ما تريد مقارنته.</translation>
    </message>
    <message>
        <source>Add a third side…</source>
        <translation>إضافة طرف ثالث…</translation>
    </message>
    <message>
        <source>Shows who changed what, where two things come from the same base: a new base, and what is yours</source>
        <translation>يبيّن من غيّر ماذا حين يأتي شيئان من الأساس نفسه: أساس جديد وما هو لك</translation>
    </message>
    <message>
        <source>Remove the third side</source>
        <translation>إزالة الطرف الثالث</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما لي</translation>
    </message>
    <message>
        <source>Old base</source>
        <translation>الأساس القديم</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>الأساس الجديد</translation>
    </message>
    <message>
        <source>There are three sides already.</source>
        <translation>هناك ثلاثة أطراف بالفعل.</translation>
    </message>
    <message>
        <source>There are only two sides.</source>
        <translation>هناك طرفان فقط.</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Compare again</source>
        <translation>إعادة المقارنة</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>The line that does the same in a terminal</source>
        <translation>السطر الذي يؤدي العمل نفسه في الطرفية</translation>
    </message>
    <message>
        <source>What differs between two things?</source>
        <translation>ما الفرق بين شيئين؟</translation>
    </message>
    <message>
        <source>Looking for what differs…</source>
        <translation>جارٍ البحث عن الفروق…</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>لا توجد فروق</translation>
    </message>
    <message>
        <source>Both have the same files with the same content, modes and owners.</source>
        <translation>لكليهما الملفات نفسها بالمحتوى والأذونات والمالكين أنفسهم.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n مضاف</numerusform>
            <numerusform>%n مضاف</numerusform>
            <numerusform>%n مضاف</numerusform>
            <numerusform>%n مضاف</numerusform>
            <numerusform>%n مضاف</numerusform>
            <numerusform>%n مضاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n معدَّل</numerusform>
            <numerusform>%n معدَّل</numerusform>
            <numerusform>%n معدَّل</numerusform>
            <numerusform>%n معدَّل</numerusform>
            <numerusform>%n معدَّل</numerusform>
            <numerusform>%n معدَّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n مُزال</numerusform>
            <numerusform>%n مُزال</numerusform>
            <numerusform>%n مُزال</numerusform>
            <numerusform>%n مُزال</numerusform>
            <numerusform>%n مُزال</numerusform>
            <numerusform>%n مُزال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n معاد تسميته</numerusform>
            <numerusform>%n معاد تسميته</numerusform>
            <numerusform>%n معاد تسميته</numerusform>
            <numerusform>%n معاد تسميته</numerusform>
            <numerusform>%n معاد تسميته</numerusform>
            <numerusform>%n معاد تسميته</numerusform>
        </translation>
    </message>
    <message>
        <source>The two could not be compared.</source>
        <translation>تعذّرت المقارنة بين الاثنين.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>تم النسخ: %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Saves what differs as a patch or as a layer</source>
        <translation>يحفظ الفروق كرقعة أو كطبقة</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>لم تُجرَ أي مقارنة بعد.</translation>
    </message>
    <message>
        <source>Layers of both</source>
        <translation>طبقات كليهما</translation>
    </message>
    <message>
        <source>Open both as folders</source>
        <translation>فتح كليهما كمجلدين</translation>
    </message>
    <message>
        <source>Only images and containers are opened as folders: volumes and folders are some already.</source>
        <translation>تُفتح الصور والحاويات فقط كمجلدات: وحدات التخزين والمجلدات هي كذلك أصلًا.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>ما تجري مقارنته</translation>
    </message>
    <message>
        <source>Show what differs in files</source>
        <translation>إظهار ما يختلف في الملفات</translation>
    </message>
    <message>
        <source>Show what differs in packages</source>
        <translation>إظهار ما يختلف في الحزم</translation>
    </message>
    <message>
        <source>Choose two images, containers, volumes, folders or archives at the left. Some layers of an image are written as NAME@1..2, a commit of a git repository as git:FOLDER@HEAD.</source>
        <translation>اختر من القائمة الجانبية صورتين أو حاويتين أو وحدتي تخزين أو مجلدين أو أرشيفين. تُكتب بعض طبقات الصورة بالشكل NAME@1..2، وإيداع مستودع git بالشكل git:FOLDER@HEAD.</translation>
    </message>
    <message>
        <source>This is for two sides.</source>
        <translation>هذا لطرفين فقط.</translation>
    </message>
    <message>
        <source>The three could not be compared.</source>
        <translation>تعذّرت المقارنة بين الثلاثة.</translation>
    </message>
    <message>
        <source>Packages are not read from git: check the files out, and compare their folder.</source>
        <translation>لا تُقرأ الحزم من git: استخرج الملفات وقارن مجلدها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files too many or too large to look whether they are similar</source>
        <translation>
            <numerusform>%Ln من الملفات أكثر أو أكبر من أن يُفحص تشابهها</numerusform>
            <numerusform>%Ln من الملفات أكثر أو أكبر من أن يُفحص تشابهها</numerusform>
            <numerusform>%Ln من الملفات أكثر أو أكبر من أن يُفحص تشابهها</numerusform>
            <numerusform>%Ln من الملفات أكثر أو أكبر من أن يُفحص تشابهها</numerusform>
            <numerusform>%Ln من الملفات أكثر أو أكبر من أن يُفحص تشابهها</numerusform>
            <numerusform>%Ln من الملفات أكثر أو أكبر من أن يُفحص تشابهها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparedPackages</name>
    <message>
        <source>Copy package change</source>
        <translation>نسخ تغيير الحزمة</translation>
    </message>
    <message>
        <source>Show what records the package</source>
        <translation>إظهار ما يسجل الحزمة</translation>
    </message>
    <message>
        <source>What happened to packages</source>
        <translation>ما حدث للحزم</translation>
    </message>
    <message>
        <source>Shows or hides these changes.</source>
        <translation>يُظهر هذه التغييرات أو يخفيها.</translation>
    </message>
    <message>
        <source>Filter packages</source>
        <translation>تصفية الحزم</translation>
    </message>
    <message>
        <source>Compare the packages of %1</source>
        <translation>مقارنة حزم %1</translation>
    </message>
    <message>
        <source>Reading the package databases of both…</source>
        <translation>تجري قراءة قواعد بيانات الحزم في كليهما…</translation>
    </message>
    <message>
        <source>The packages of the two could not be compared.</source>
        <translation>تعذرت مقارنة حزم الاثنين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installed</source>
        <translation>
            <numerusform>%Ln مثبتة</numerusform>
            <numerusform>%Ln مثبتة</numerusform>
            <numerusform>%Ln مثبتة</numerusform>
            <numerusform>%Ln مثبتة</numerusform>
            <numerusform>%Ln مثبتة</numerusform>
            <numerusform>%Ln مثبتة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln مزالة</numerusform>
            <numerusform>%Ln مزالة</numerusform>
            <numerusform>%Ln مزالة</numerusform>
            <numerusform>%Ln مزالة</numerusform>
            <numerusform>%Ln مزالة</numerusform>
            <numerusform>%Ln مزالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upgraded</source>
        <translation>
            <numerusform>%Ln مرقّاة</numerusform>
            <numerusform>%Ln مرقّاة</numerusform>
            <numerusform>%Ln مرقّاة</numerusform>
            <numerusform>%Ln مرقّاة</numerusform>
            <numerusform>%Ln مرقّاة</numerusform>
            <numerusform>%Ln مرقّاة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downgraded</source>
        <translation>
            <numerusform>%Ln مخفّضة</numerusform>
            <numerusform>%Ln مخفّضة</numerusform>
            <numerusform>%Ln مخفّضة</numerusform>
            <numerusform>%Ln مخفّضة</numerusform>
            <numerusform>%Ln مخفّضة</numerusform>
            <numerusform>%Ln مخفّضة</numerusform>
        </translation>
    </message>
    <message>
        <source>No package database in either of the two</source>
        <translation>لا قاعدة بيانات حزم في أي منهما</translation>
    </message>
    <message>
        <source>Neither dpkg, apk, rpm, pip nor npm has recorded anything that is installed.</source>
        <translation>لم يسجل dpkg ولا apk ولا rpm ولا pip ولا npm شيئًا مثبتًا.</translation>
    </message>
    <message>
        <source>The same packages</source>
        <translation>الحزم نفسها</translation>
    </message>
    <message>
        <source>Both have the same packages in the same versions.</source>
        <translation>في كليهما الحزم نفسها بالإصدارات نفسها.</translation>
    </message>
    <message>
        <source>%1, layer %2: %3</source>
        <translation>%1، الطبقة %2: %3</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>What is removed</source>
        <translation>ما ستتم إزالته</translation>
    </message>
</context>
<context>
    <name>ContainerActions</name>
    <message>
        <source>Start</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>إنهاء قسري</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>حفظ كصورة…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>تشغيل %1</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>تم تشغيل %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be started.</source>
        <translation>تعذّر تشغيل الحاوية «%1».</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>تم إيقاف %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be stopped.</source>
        <translation>تعذّر إيقاف الحاوية «%1».</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>إنهاء %1 قسرًا</translation>
    </message>
    <message>
        <source>Killed %1.</source>
        <translation>تم إنهاء %1 قسرًا.</translation>
    </message>
    <message>
        <source>The container “%1” could not be killed.</source>
        <translation>تعذّر إنهاء الحاوية «%1» قسرًا.</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>حفظ %1 كصورة</translation>
    </message>
    <message>
        <source>Made an image of %1.</source>
        <translation>تم إنشاء صورة من %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be committed.</source>
        <translation>تعذّر حفظ الحاوية «%1» كصورة.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>تمت إزالة %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be removed.</source>
        <translation>تعذّرت إزالة الحاوية «%1».</translation>
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
        <translation>مقارنة مع…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Choose a container first.</source>
        <translation>اختر حاوية أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Start %n containers</source>
        <translation>
            <numerusform>تشغيل %n حاوية</numerusform>
            <numerusform>تشغيل حاوية واحدة</numerusform>
            <numerusform>تشغيل حاويتين</numerusform>
            <numerusform>تشغيل %n حاويات</numerusform>
            <numerusform>تشغيل %n حاوية</numerusform>
            <numerusform>تشغيل %n حاوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n containers</source>
        <translation>
            <numerusform>إيقاف %n حاوية</numerusform>
            <numerusform>إيقاف حاوية واحدة</numerusform>
            <numerusform>إيقاف حاويتين</numerusform>
            <numerusform>إيقاف %n حاويات</numerusform>
            <numerusform>إيقاف %n حاوية</numerusform>
            <numerusform>إيقاف %n حاوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill %n containers</source>
        <translation>
            <numerusform>إنهاء %n حاوية قسرًا</numerusform>
            <numerusform>إنهاء حاوية واحدة قسرًا</numerusform>
            <numerusform>إنهاء حاويتين قسرًا</numerusform>
            <numerusform>إنهاء %n حاويات قسرًا</numerusform>
            <numerusform>إنهاء %n حاوية قسرًا</numerusform>
            <numerusform>إنهاء %n حاوية قسرًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n containers…</source>
        <translation>
            <numerusform>إزالة %n حاوية…</numerusform>
            <numerusform>إزالة حاوية واحدة…</numerusform>
            <numerusform>إزالة حاويتين…</numerusform>
            <numerusform>إزالة %n حاويات…</numerusform>
            <numerusform>إزالة %n حاوية…</numerusform>
            <numerusform>إزالة %n حاوية…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one container.</source>
        <translation>اختر حاوية واحدة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n حاوية</numerusform>
            <numerusform>حاوية واحدة</numerusform>
            <numerusform>حاويتان</numerusform>
            <numerusform>%n حاويات</numerusform>
            <numerusform>%n حاوية</numerusform>
            <numerusform>%n حاوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n containers.</source>
        <translation>
            <numerusform>تم تشغيل %n حاوية.</numerusform>
            <numerusform>تم تشغيل حاوية واحدة.</numerusform>
            <numerusform>تم تشغيل حاويتين.</numerusform>
            <numerusform>تم تشغيل %n حاويات.</numerusform>
            <numerusform>تم تشغيل %n حاوية.</numerusform>
            <numerusform>تم تشغيل %n حاوية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be started.</source>
        <translation>
            <numerusform>تعذّر تشغيل %n حاوية.</numerusform>
            <numerusform>تعذّر تشغيل حاوية واحدة.</numerusform>
            <numerusform>تعذّر تشغيل حاويتين.</numerusform>
            <numerusform>تعذّر تشغيل %n حاويات.</numerusform>
            <numerusform>تعذّر تشغيل %n حاوية.</numerusform>
            <numerusform>تعذّر تشغيل %n حاوية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped %n containers.</source>
        <translation>
            <numerusform>تم إيقاف %n حاوية.</numerusform>
            <numerusform>تم إيقاف حاوية واحدة.</numerusform>
            <numerusform>تم إيقاف حاويتين.</numerusform>
            <numerusform>تم إيقاف %n حاويات.</numerusform>
            <numerusform>تم إيقاف %n حاوية.</numerusform>
            <numerusform>تم إيقاف %n حاوية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be stopped.</source>
        <translation>
            <numerusform>تعذّر إيقاف %n حاوية.</numerusform>
            <numerusform>تعذّر إيقاف حاوية واحدة.</numerusform>
            <numerusform>تعذّر إيقاف حاويتين.</numerusform>
            <numerusform>تعذّر إيقاف %n حاويات.</numerusform>
            <numerusform>تعذّر إيقاف %n حاوية.</numerusform>
            <numerusform>تعذّر إيقاف %n حاوية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Killed %n containers.</source>
        <translation>
            <numerusform>تم إنهاء %n حاوية قسرًا.</numerusform>
            <numerusform>تم إنهاء حاوية واحدة قسرًا.</numerusform>
            <numerusform>تم إنهاء حاويتين قسرًا.</numerusform>
            <numerusform>تم إنهاء %n حاويات قسرًا.</numerusform>
            <numerusform>تم إنهاء %n حاوية قسرًا.</numerusform>
            <numerusform>تم إنهاء %n حاوية قسرًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be killed.</source>
        <translation>
            <numerusform>تعذّر إنهاء %n حاوية قسرًا.</numerusform>
            <numerusform>تعذّر إنهاء حاوية واحدة قسرًا.</numerusform>
            <numerusform>تعذّر إنهاء حاويتين قسرًا.</numerusform>
            <numerusform>تعذّر إنهاء %n حاويات قسرًا.</numerusform>
            <numerusform>تعذّر إنهاء %n حاوية قسرًا.</numerusform>
            <numerusform>تعذّر إنهاء %n حاوية قسرًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n containers</source>
        <translation>
            <numerusform>إزالة %n حاوية</numerusform>
            <numerusform>إزالة حاوية واحدة</numerusform>
            <numerusform>إزالة حاويتين</numerusform>
            <numerusform>إزالة %n حاويات</numerusform>
            <numerusform>إزالة %n حاوية</numerusform>
            <numerusform>إزالة %n حاوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n containers.</source>
        <translation>
            <numerusform>تمت إزالة %n حاوية.</numerusform>
            <numerusform>تمت إزالة حاوية واحدة.</numerusform>
            <numerusform>تمت إزالة حاويتين.</numerusform>
            <numerusform>تمت إزالة %n حاويات.</numerusform>
            <numerusform>تمت إزالة %n حاوية.</numerusform>
            <numerusform>تمت إزالة %n حاوية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be removed.</source>
        <translation>
            <numerusform>تعذّرت إزالة %n حاوية.</numerusform>
            <numerusform>تعذّرت إزالة حاوية واحدة.</numerusform>
            <numerusform>تعذّرت إزالة حاويتين.</numerusform>
            <numerusform>تعذّرت إزالة %n حاويات.</numerusform>
            <numerusform>تعذّرت إزالة %n حاوية.</numerusform>
            <numerusform>تعذّرت إزالة %n حاوية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية ⁦%1⁩</translation>
    </message>
    <message>
        <source>The container is now named %1.</source>
        <translation>صار اسم الحاوية ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The container “%1” could not be renamed.</source>
        <translation>تعذّرت إعادة تسمية الحاوية «⁦%1⁩».</translation>
    </message>
    <message>
        <source>Drop a folder on an image to run it with the folder mounted.</source>
        <translation>أفلت مجلدًا على صورة لتشغيلها والمجلد موصول بها.</translation>
    </message>
    <message>
        <source>Dockerfile from changes…</source>
        <translation>ملف Dockerfile من التغييرات…</translation>
    </message>
    <message>
        <source>No Dockerfile could be made of “%1”.</source>
        <translation>تعذر إنشاء ملف Dockerfile من “%1”.</translation>
    </message>
    <message>
        <source>Save the Dockerfile of %1</source>
        <translation>حفظ ملف Dockerfile الخاص بـ %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>The Dockerfile of “%1” could not be saved.</source>
        <translation>تعذر حفظ ملف Dockerfile الخاص بـ “%1”.</translation>
    </message>
    <message>
        <source>Mount a folder…</source>
        <translation>وصل مجلد…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+V</source>
        <translation>Ctrl+Alt+V</translation>
    </message>
    <message>
        <source>It does not run: its mounts were chosen when it was made. Start it first.</source>
        <translation>إنها لا تعمل: اختيرت نقاط وصلها عند إنشائها. ابدأها أولًا.</translation>
    </message>
    <message>
        <source>“%1” does not run: start it to mount the folder into it, or drop it on a directory of its files to copy it in.</source>
        <translation>«⁦%1⁩» لا تعمل: ابدأها لوصل المجلد، أو أفلته على دليل من ملفاتها لنسخه إليها.</translation>
    </message>
    <message>
        <source>Rebase onto…</source>
        <translation>نقل إلى أساس آخر…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Open as a folder</source>
        <translation>فتح كمجلد</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Open its changes as a folder</source>
        <translation>فتح تغييراتها كمجلد</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>إغلاق المجلد</translation>
    </message>
    <message>
        <source>Who changed what could not be found out.</source>
        <translation>تعذّرت معرفة من غيّر ماذا.</translation>
    </message>
    <message>
        <source>Rebase %1 onto %2</source>
        <translation>نقل ⁦%1⁩ إلى ⁦%2⁩</translation>
    </message>
    <message>
        <source>Made an image of %1 on %2.</source>
        <translation>أُنشئت صورة من ⁦%1⁩ على ⁦%2⁩.</translation>
    </message>
    <message>
        <source>The container “%1” could not be rebased.</source>
        <translation>تعذّر نقل الحاوية «⁦%1⁩».</translation>
    </message>
    <message>
        <source>Undo the rebase of %1</source>
        <translation>التراجع عن نقل ⁦%1⁩</translation>
    </message>
    <message>
        <source>The image made of %1 is gone again.</source>
        <translation>أزيلت الصورة المنشأة من ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The image made of “%1” could not be removed.</source>
        <translation>تعذّرت إزالة الصورة المنشأة من «⁦%1⁩».</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>إعادة تشغيل ⁦%1⁩</translation>
    </message>
    <message>
        <source>Restarted %1.</source>
        <translation>أعيد تشغيل ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The container “%1” could not be restarted.</source>
        <translation>تعذّرت إعادة تشغيل الحاوية «⁦%1⁩».</translation>
    </message>
</context>
<context>
    <name>ContainerDetailPane</name>
    <message>
        <source>Views of the container</source>
        <translation>طرق عرض الحاوية</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>نقاط الوصل</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>No containers yet</source>
        <translation>لا حاويات بعد</translation>
    </message>
    <message>
        <source>A container is an image that runs, with a layer of its own for what it changes. Choose an image and run it.</source>
        <translation>الحاوية صورة تعمل، ولها طبقة خاصة بها لما تغيّره. اختر صورة وشغّلها.</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>الانتقال إلى الصور</translation>
    </message>
    <message>
        <source>No container is chosen</source>
        <translation>لم تُختر أي حاوية</translation>
    </message>
    <message>
        <source>Choose one in the list to see what it changed.</source>
        <translation>اختر حاوية من القائمة لترى ما غيّرته.</translation>
    </message>
    <message>
        <source>The container&apos;s configuration could not be read.</source>
        <translation>تعذّرت قراءة تهيئة الحاوية.</translation>
    </message>
    <message>
        <source>Nothing can be copied in: this container was made with --read-only.</source>
        <translation>لا يمكن نسخ شيء إليها: أُنشئت هذه الحاوية بالخيار --read-only.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
</context>
<context>
    <name>ContainerTexts</name>
    <message>
        <source>layer %1</source>
        <translation>الطبقة %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>running</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>انتهت برمز %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>writable layer</source>
        <translation>طبقة قابلة للكتابة</translation>
    </message>
    <message numerus="yes">
        <source>%n changes · live</source>
        <translation>
            <numerusform>%n تغيير · مباشر</numerusform>
            <numerusform>تغيير واحد · مباشر</numerusform>
            <numerusform>تغييران · مباشر</numerusform>
            <numerusform>%n تغييرات · مباشر</numerusform>
            <numerusform>%n تغييرًا · مباشر</numerusform>
            <numerusform>%n تغيير · مباشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n تغيير</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>What the container changed: %1</source>
        <translation>ما غيّرته الحاوية: %1</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>معرّف الصورة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>سبب الفشل</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>معرّف العملية</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>العزل</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>اسم المضيف</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>الطرفية</translation>
    </message>
    <message>
        <source>Image&apos;s files are read-only</source>
        <translation>ملفات الصورة للقراءة فقط</translation>
    </message>
    <message>
        <source>Removed when it ends</source>
        <translation>تُزال عند انتهائها</translation>
    </message>
    <message>
        <source>Published ports</source>
        <translation>المنافذ المنشورة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>المعالجات</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
</context>
<context>
    <name>ContainersListPane</name>
    <message>
        <source>Search containers</source>
        <translation>البحث في الحاويات</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>الحاويات</translation>
    </message>
</context>
<context>
    <name>ContainersModel</name>
    <message>
        <source>created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>running</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>running · %1</source>
        <translation>تعمل · %1</translation>
    </message>
    <message>
        <source>exited %1</source>
        <translation>انتهت %1</translation>
    </message>
    <message>
        <source>exited %1 · %2</source>
        <translation>انتهت %1 · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
</context>
<context>
    <name>ContentChangeText</name>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members differ only in time.</source>
        <translation>
            <numerusform>يختلف %Ln عنصر في الوقت فقط.</numerusform>
            <numerusform>يختلف %Ln عنصر في الوقت فقط.</numerusform>
            <numerusform>يختلف %Ln من العناصر في الوقت فقط.</numerusform>
            <numerusform>تختلف %Ln عناصر في الوقت فقط.</numerusform>
            <numerusform>يختلف %Ln عنصرًا في الوقت فقط.</numerusform>
            <numerusform>يختلف %Ln عنصر في الوقت فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archives have the same members.</source>
        <translation>في الأرشيفين العناصر نفسها.</translation>
    </message>
    <message>
        <source>The archives have the same members, packed in another way.</source>
        <translation>في الأرشيفين العناصر نفسها، لكنها محزومة بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Of the archive&apos;s members %1 were added, %2 removed, %3 changed.</source>
        <translation>من عناصر الأرشيف: أُضيف %1، وأُزيل %2، وعُدّل %3.</translation>
    </message>
    <message>
        <source>The databases have the same schema and rows, stored in another way.</source>
        <translation>في قاعدتي البيانات المخطط والصفوف أنفسها، لكنها مخزّنة بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Of the rows %1 were added, %2 removed, %3 changed.</source>
        <translation>من الصفوف: أُضيف %1، وأُزيل %2، وعُدّل %3.</translation>
    </message>
    <message>
        <source>The schema is the same.</source>
        <translation>المخطط نفسه.</translation>
    </message>
    <message>
        <source>Of the schema %1 were added, %2 removed, %3 changed.</source>
        <translation>من المخطط: أُضيف %1، وأُزيل %2، وعُدّل %3.</translation>
    </message>
    <message>
        <source>%1 % of the file was there before (%2 in place, %3 moved). %4 were removed, %5 inserted.</source>
        <translation>كان %1 % من الملف موجودًا من قبل (%2 في مكانه، و%3 منقول). أُزيل %4، وأُدرج %5.</translation>
    </message>
    <message>
        <source>The content is the same.</source>
        <translation>المحتوى نفسه.</translation>
    </message>
    <message>
        <source>Before it was of another kind: %1, now: %2.</source>
        <translation>كان من نوع آخر: %1، والآن: %2.</translation>
    </message>
    <message>
        <source>The files differ.</source>
        <translation>الملفان مختلفان.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Table %1: %2 rows added, %3 removed, %4 changed</source>
        <translation>الجدول %1: أُضيف %2 من الصفوف، وأُزيل %3، وعُدّل %4</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… و%Ln غير ذلك</numerusform>
            <numerusform>… و%Ln غير ذلك</numerusform>
            <numerusform>… و%Ln غير ذلك</numerusform>
            <numerusform>… و%Ln غير ذلك</numerusform>
            <numerusform>… و%Ln غير ذلك</numerusform>
            <numerusform>… و%Ln غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Range</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>From, before</source>
        <translation>من، قبل</translation>
    </message>
    <message>
        <source>From, after</source>
        <translation>من، بعد</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>مُدرج</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>program or library</source>
        <translation>برنامج أو مكتبة</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة رسومية</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>بيانات ثنائية</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>بعد الاستخراج</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Bits per sample</source>
        <translation>بتات لكل عيّنة</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>بتات لكل بكسل</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation>ترتيب البايتات</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Position independent</source>
        <translation>مستقل عن الموضع</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>المفسّر</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>يحتاج إلى</translation>
    </message>
    <message>
        <source>Library name</source>
        <translation>اسم المكتبة</translation>
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
        <translation>معرّف البناء</translation>
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
        <translation>مكدّس NX</translation>
    </message>
    <message>
        <source>Stripped</source>
        <translation>مجرّد من الرموز</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>حجم الصفحة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>الصفحات الحرة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>دفتر اليومية</translation>
    </message>
    <message>
        <source>User version</source>
        <translation>إصدار المستخدم</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>معرّف التطبيق</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>الإنتروبيا</translation>
    </message>
    <message>
        <source>Distinct bytes</source>
        <translation>البايتات المختلفة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>%1 of binary data</source>
        <translation>%1 من البيانات الثنائية</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>الجدول %1</translation>
    </message>
    <message>
        <source>… there are more rows</source>
        <translation>… توجد صفوف أخرى</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>الرايات</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <translation>تعذّرت قراءة بعض الأجزاء: %1</translation>
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
        <translation>النسخ إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln things.</source>
        <translation>
            <numerusform>لم يُنسخ شيء.</numerusform>
            <numerusform>نُسخ عنصر واحد.</numerusform>
            <numerusform>نُسخ عنصران.</numerusform>
            <numerusform>نُسخت %Ln عناصر.</numerusform>
            <numerusform>نُسخ %Ln عنصرًا.</numerusform>
            <numerusform>نُسخ %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied into “%1”.</source>
        <translation>لم يُنسخ شيء إلى «%1».</translation>
    </message>
    <message>
        <source>Take back the copy into %1</source>
        <translation>التراجع عن النسخ إلى %1</translation>
    </message>
    <message>
        <source>The copy into “%1” can&apos;t be taken back.</source>
        <translation>لا يمكن التراجع عن النسخ إلى «%1».</translation>
    </message>
</context>
<context>
    <name>CreateVolumeDialog</name>
    <message>
        <source>New volume</source>
        <translation>وحدة تخزين جديدة</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>for example: data</source>
        <translation>مثلًا: data</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>A volume keeps data outside of containers; it stays when they are removed.</source>
        <translation>تحفظ وحدة التخزين البيانات خارج الحاويات، وتبقى عند إزالتها.</translation>
    </message>
    <message>
        <source>A volume named “%1” exists already. Choose another name.</source>
        <translation>توجد وحدة تخزين باسم «%1» من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>يتكوّن الاسم من محرفين على الأقل: أحرف لاتينية أو أرقام أو «_» أو «.» أو «-»، ويبدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>Its files lie elsewhere and are mounted</source>
        <translation>ملفاته موجودة في مكان آخر وتوصل</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>نظام الملفات</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Mount options</source>
        <translation>خيارات الوصل</translation>
    </message>
    <message>
        <source>Say what kind of file system is to be mounted.</source>
        <translation>حدّد نوع نظام الملفات المراد وصله.</translation>
    </message>
    <message>
        <source>Say what is to be mounted: a directory, a file, a device or a server.</source>
        <translation>حدّد ما المراد وصله: دليل أو ملف أو جهاز أو خادم.</translation>
    </message>
    <message>
        <source>A directory is mounted with the option “bind”.</source>
        <translation>يوصل الدليل بالخيار «bind».</translation>
    </message>
    <message>
        <source>Only root can mount “%1”. You can mount none (a directory), tmpfs, overlay, and what FUSE programs serve.</source>
        <translation>وحده root يمكنه وصل «%1». يمكنك وصل none (دليل) وtmpfs وoverlay وما توفره برامج FUSE.</translation>
    </message>
    <message>
        <source>It is mounted with the first container that uses it, and unmounted after the last.</source>
        <translation>يوصل مع أول حاوية تستخدمه، ويفصل بعد آخرها.</translation>
    </message>
</context>
<context>
    <name>DatabaseView</name>
    <message>
        <source>Tables of the database</source>
        <translation>جداول قاعدة البيانات</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Schema of the database</source>
        <translation>مخطط قاعدة البيانات</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>صفوف الجدول</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>نسخ الصف</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows are shown.</source>
        <translation>
            <numerusform>لا يُعرض أي صف.</numerusform>
            <numerusform>يُعرض الصف الأول.</numerusform>
            <numerusform>يُعرض أول صفين.</numerusform>
            <numerusform>تُعرض أول %Ln صفوف.</numerusform>
            <numerusform>يُعرض أول %Ln صفًا.</numerusform>
            <numerusform>يُعرض أول %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>المفتاح: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>المتغيرة</translation>
    </message>
    <message>
        <source>The schema is the same.</source>
        <translation>المخطط هو نفسه.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مُضاف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغير</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>The store could not be read.</source>
        <translation>تعذّرت قراءة المخزن.</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>جارٍ قراءة المخزن…</translation>
    </message>
    <message>
        <source>Filter this view</source>
        <translation>تصفية هذا العرض</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <comment>a tab</comment>
        <translation>إظهار «%1»</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>لا شيء لعرضه.</translation>
    </message>
</context>
<context>
    <name>DiffMap</name>
    <message>
        <source>Overview of the difference</source>
        <translation>نظرة عامة على الفرق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Line changes</source>
        <translation>تغييرات الأسطر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged lines</source>
        <translation>
            <numerusform>لا أسطر غير متغيرة</numerusform>
            <numerusform>سطر واحد غير متغير</numerusform>
            <numerusform>سطران غير متغيرين</numerusform>
            <numerusform>%Ln أسطر غير متغيرة</numerusform>
            <numerusform>%Ln سطرًا غير متغير</numerusform>
            <numerusform>%Ln سطر غير متغير</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>إظهار %Ln أخرى</numerusform>
            <numerusform>إظهار سطر آخر</numerusform>
            <numerusform>إظهار سطرين آخرين</numerusform>
            <numerusform>إظهار %Ln أسطر أخرى</numerusform>
            <numerusform>إظهار %Ln سطرًا آخر</numerusform>
            <numerusform>إظهار %Ln سطر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more unchanged lines</source>
        <translation>إظهار المزيد من الأسطر غير المتغيرة</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>إظهار كل الأسطر</translation>
    </message>
    <message>
        <source>Show changes only</source>
        <translation>إظهار التغييرات فقط</translation>
    </message>
</context>
<context>
    <name>DiskActions</name>
    <message>
        <source>Open in its page</source>
        <translation>فتحه في صفحته</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>تحديد أو إلغاء التحديد</translation>
    </message>
    <message>
        <source>Tick stopped containers</source>
        <translation>تحديد الحاويات المتوقفة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Tick what is unused</source>
        <translation>تحديد غير المستخدم</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Tick dangling images</source>
        <translation>تحديد الصور بلا اسم</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>Tick what stands in the way</source>
        <translation>تحديد ما يمنع ذلك</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Untick everything</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Remove these…</source>
        <translation>إزالة هذه…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>القياس مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <comment>images, containers and volumes</comment>
        <translation>
            <numerusform>%Ln عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose something in the table or on the map first.</source>
        <translation>اختر أولًا شيئًا من الجدول أو الخريطة.</translation>
    </message>
    <message>
        <source>Choose only one thing.</source>
        <translation>اختر عنصرًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>There are no further stopped containers.</source>
        <translation>لا توجد حاويات متوقفة أخرى.</translation>
    </message>
    <message>
        <source>There are no further images and volumes that no container uses.</source>
        <translation>لا توجد صور أو وحدات تخزين أخرى لا تستخدمها أي حاوية.</translation>
    </message>
    <message>
        <source>There are no further images without a name that no container uses.</source>
        <translation>لا توجد صور أخرى بلا اسم لا تستخدمها أي حاوية.</translation>
    </message>
    <message>
        <source>No stopped container stands in the way of what is ticked.</source>
        <translation>لا توجد حاوية متوقفة تمنع إزالة المحدد.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>لم يُحدَّد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %Ln…</source>
        <translation>
            <numerusform>إزالة %Ln…</numerusform>
            <numerusform>إزالة هذا…</numerusform>
            <numerusform>إزالة هذين…</numerusform>
            <numerusform>إزالة هذه الـ%Ln…</numerusform>
            <numerusform>إزالة هذه الـ%Ln…</numerusform>
            <numerusform>إزالة هذه الـ%Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what shall go first.</source>
        <translation>حدّد أولًا ما يُراد إزالته.</translation>
    </message>
    <message>
        <source>What the store holds could not be measured.</source>
        <translation>تعذّر قياس محتوى المخزن.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n things.</source>
        <translation>
            <numerusform>لم يُزَل شيء.</numerusform>
            <numerusform>أُزيل عنصر واحد.</numerusform>
            <numerusform>أُزيل عنصران.</numerusform>
            <numerusform>أُزيلت %n عناصر.</numerusform>
            <numerusform>أُزيل %n عنصرًا.</numerusform>
            <numerusform>أُزيل %n عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n things: %1 are free again.</source>
        <translation>
            <numerusform>لم يُزَل شيء: تحرر %1.</numerusform>
            <numerusform>أُزيل عنصر واحد: تحرر %1.</numerusform>
            <numerusform>أُزيل عنصران: تحرر %1.</numerusform>
            <numerusform>أُزيلت %n عناصر: تحرر %1.</numerusform>
            <numerusform>أُزيل %n عنصرًا: تحرر %1.</numerusform>
            <numerusform>أُزيل %n عنصر: تحرر %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n things from the disk</source>
        <translation>
            <numerusform>إزالة %n من القرص</numerusform>
            <numerusform>إزالة عنصر واحد من القرص</numerusform>
            <numerusform>إزالة عنصرين من القرص</numerusform>
            <numerusform>إزالة %n عناصر من القرص</numerusform>
            <numerusform>إزالة %n عنصرًا من القرص</numerusform>
            <numerusform>إزالة %n عنصر من القرص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be removed.</source>
        <translation>
            <numerusform>تعذّرت إزالة %n.</numerusform>
            <numerusform>تعذّرت إزالة عنصر واحد.</numerusform>
            <numerusform>تعذّرت إزالة عنصرين.</numerusform>
            <numerusform>تعذّرت إزالة %n عناصر.</numerusform>
            <numerusform>تعذّرت إزالة %n عنصرًا.</numerusform>
            <numerusform>تعذّرت إزالة %n عنصر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskListPane</name>
    <message>
        <source>Search the disk</source>
        <translation>البحث في القرص</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>ما يشغل المساحة</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Tick at one stroke</source>
        <translation>تحديد دفعة واحدة</translation>
    </message>
    <message>
        <source>What stays, although it is ticked</source>
        <translation>محدد لكنه يبقى</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>لا شيء آخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>frees %1</source>
        <translation>يحرر %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that stay</comment>
        <translation>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskMap</name>
    <message>
        <source>Map of the disk</source>
        <translation>خريطة القرص</translation>
    </message>
    <message numerus="yes">
        <source>Layers shared by %Ln images</source>
        <translation>
            <numerusform>طبقات تتشاركها %Ln صورة</numerusform>
            <numerusform>طبقات صورة واحدة</numerusform>
            <numerusform>طبقات تتشاركها صورتان</numerusform>
            <numerusform>طبقات تتشاركها %Ln صور</numerusform>
            <numerusform>طبقات تتشاركها %Ln صورة</numerusform>
            <numerusform>طبقات تتشاركها %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layers shared by %Ln containers</source>
        <translation>
            <numerusform>طبقات تتشاركها %Ln حاوية</numerusform>
            <numerusform>طبقات حاوية واحدة</numerusform>
            <numerusform>طبقات تتشاركها حاويتان</numerusform>
            <numerusform>طبقات تتشاركها %Ln حاويات</numerusform>
            <numerusform>طبقات تتشاركها %Ln حاوية</numerusform>
            <numerusform>طبقات تتشاركها %Ln حاوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>stored once</source>
        <translation>مخزَّنة مرة واحدة</translation>
    </message>
    <message>
        <source>goes with what is ticked</source>
        <translation>يُزال مع ما حُدِّد</translation>
    </message>
    <message>
        <source>stays: something else has it too</source>
        <translation>يبقى: شيء آخر يملكه أيضًا</translation>
    </message>
    <message>
        <source>Shared layers</source>
        <translation>طبقات مشتركة</translation>
    </message>
    <message>
        <source>Layers of one image</source>
        <translation>طبقات صورة واحدة</translation>
    </message>
    <message>
        <source>Written by containers</source>
        <translation>ما كتبته الحاويات</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>وحدات التخزين</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>يُزال</translation>
    </message>
</context>
<context>
    <name>DiskPage</name>
    <message>
        <source>Search the disk</source>
        <translation>البحث في القرص</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>جارٍ قراءة المخزن…</translation>
    </message>
    <message>
        <source>What the store holds could not be measured.</source>
        <translation>تعذّر قياس محتوى المخزن.</translation>
    </message>
</context>
<context>
    <name>DiskPane</name>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>اضغط Escape في حقل البحث لرؤية كل شيء مجددًا.</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>%1 على القرص</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n حاوية</numerusform>
            <numerusform>حاوية واحدة</numerusform>
            <numerusform>حاويتان</numerusform>
            <numerusform>%n حاويات</numerusform>
            <numerusform>%n حاوية</numerusform>
            <numerusform>%n حاوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n وحدة تخزين</numerusform>
            <numerusform>وحدة تخزين واحدة</numerusform>
            <numerusform>وحدتا تخزين</numerusform>
            <numerusform>%n وحدات تخزين</numerusform>
            <numerusform>%n وحدة تخزين</numerusform>
            <numerusform>%n وحدة تخزين</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved by sharing layers</source>
        <translation>وُفِّر %1 بمشاركة الطبقات</translation>
    </message>
    <message>
        <source>Nothing takes room yet</source>
        <translation>لا شيء يشغل مساحة بعد</translation>
    </message>
    <message>
        <source>Images, containers and volumes lie here as one map: tick what could go, and see to the byte what that frees.</source>
        <translation>تظهر الصور والحاويات ووحدات التخزين هنا في خريطة واحدة: حدّد ما يمكن الاستغناء عنه لترى ما يحرره بدقة البايت.</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>الانتقال إلى الصور</translation>
    </message>
    <message>
        <source>Tick what could go: what that frees is told at once, to the byte.</source>
        <translation>حدّد ما يمكن الاستغناء عنه: يظهر فورًا ما يحرره بدقة البايت.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <comment>of what is ticked</comment>
        <translation>
            <numerusform>يبقى %n</numerusform>
            <numerusform>يبقى واحد</numerusform>
            <numerusform>يبقى اثنان</numerusform>
            <numerusform>يبقى %n</numerusform>
            <numerusform>يبقى %n</numerusform>
            <numerusform>يبقى %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskRemovalTexts</name>
    <message>
        <source>All that is ticked stays: nothing is freed.</source>
        <translation>كل ما حُدِّد يبقى: لا يتحرر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Removing these %Ln frees exactly %1</source>
        <translation>
            <numerusform>إزالة %Ln تحرر %1 بالضبط</numerusform>
            <numerusform>إزالة هذا تحرر %1 بالضبط</numerusform>
            <numerusform>إزالة هذين تحرر %1 بالضبط</numerusform>
            <numerusform>إزالة هذه الـ%Ln تحرر %1 بالضبط</numerusform>
            <numerusform>إزالة هذه الـ%Ln تحرر %1 بالضبط</numerusform>
            <numerusform>إزالة هذه الـ%Ln تحرر %1 بالضبط</numerusform>
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
            <numerusform>إزالة %Ln من القرص</numerusform>
            <numerusform>إزالة عنصر واحد من القرص</numerusform>
            <numerusform>إزالة عنصرين من القرص</numerusform>
            <numerusform>إزالة %Ln عناصر من القرص</numerusform>
            <numerusform>إزالة %Ln عنصرًا من القرص</numerusform>
            <numerusform>إزالة %Ln عنصر من القرص</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln are removed, which frees exactly %1.</source>
        <translation>
            <numerusform>يُزال %Ln، مما يحرر %1 بالضبط.</numerusform>
            <numerusform>يُزال هذا، مما يحرر %1 بالضبط.</numerusform>
            <numerusform>يُزال هذان، مما يحرر %1 بالضبط.</numerusform>
            <numerusform>تُزال هذه الـ%Ln، مما يحرر %1 بالضبط.</numerusform>
            <numerusform>تُزال هذه الـ%Ln، مما يحرر %1 بالضبط.</numerusform>
            <numerusform>تُزال هذه الـ%Ln، مما يحرر %1 بالضبط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are ticked stay:</source>
        <translation>
            <numerusform>يبقى %Ln مما حُدِّد:</numerusform>
            <numerusform>يبقى واحد مما حُدِّد:</numerusform>
            <numerusform>يبقى اثنان مما حُدِّد:</numerusform>
            <numerusform>يبقى %Ln مما حُدِّد:</numerusform>
            <numerusform>يبقى %Ln مما حُدِّد:</numerusform>
            <numerusform>يبقى %Ln مما حُدِّد:</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes beside a name are what only it has; shared layers go with the last that has them. This can&apos;t be undone.</source>
        <translation>البايتات بجانب الاسم تخصه وحده؛ والطبقات المشتركة تذهب مع آخر من يملكها. لا يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>DiskTable</name>
    <message>
        <source>Images, containers and volumes, and what they take</source>
        <translation>الصور والحاويات ووحدات التخزين وما تشغله</translation>
    </message>
</context>
<context>
    <name>DiskThingsModel</name>
    <message>
        <source>it is running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>it has snapshots</source>
        <translation>له لقطات</translation>
    </message>
    <message>
        <source>the container %1 uses it</source>
        <translation>الحاوية %1 تستخدمه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln containers use it</source>
        <translation>
            <numerusform>تستخدمه %Ln حاوية</numerusform>
            <numerusform>تستخدمه حاوية واحدة</numerusform>
            <numerusform>تستخدمه حاويتان</numerusform>
            <numerusform>تستخدمه %Ln حاويات</numerusform>
            <numerusform>تستخدمه %Ln حاوية</numerusform>
            <numerusform>تستخدمه %Ln حاوية</numerusform>
        </translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>حاوية</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>وحدة تخزين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>خاص به</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>يبقى: %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>لم تُشغَّل قط</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>تستخدمه %1</translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln containers</source>
        <translation>
            <numerusform>تستخدمه %Ln حاوية</numerusform>
            <numerusform>تستخدمه حاوية واحدة</numerusform>
            <numerusform>تستخدمه حاويتان</numerusform>
            <numerusform>تستخدمه %Ln حاويات</numerusform>
            <numerusform>تستخدمه %Ln حاوية</numerusform>
            <numerusform>تستخدمه %Ln حاوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>%Ln لقطة</numerusform>
            <numerusform>لقطة واحدة</numerusform>
            <numerusform>لقطتان</numerusform>
            <numerusform>%Ln لقطات</numerusform>
            <numerusform>%Ln لقطة</numerusform>
            <numerusform>%Ln لقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>dangling</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Volumes share nothing.</source>
        <translation>لا تتشارك وحدات التخزين شيئًا.</translation>
    </message>
    <message>
        <source>There is no container of it.</source>
        <translation>لا توجد حاوية منه.</translation>
    </message>
</context>
<context>
    <name>DockerCommand</name>
    <message>
        <source>A container that ends is not started again.</source>
        <translation>الحاوية التي تنتهي لا يُعاد تشغيلها.</translation>
    </message>
    <message>
        <source>Outcrop does not have this option yet.</source>
        <translation>لا يدعم Outcrop هذا الخيار بعد.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>This is no command that runs a container. It would begin with “docker run”.</source>
        <translation>هذا ليس أمرًا يشغّل حاوية. يُفترض أن يبدأ بـ «docker run».</translation>
    </message>
    <message>
        <source>The form needs no other engine or store.</source>
        <translation>لا يحتاج النموذج إلى محرك أو مخزن آخر.</translation>
    </message>
    <message>
        <source>The form runs one container and nothing else.</source>
        <translation>يشغّل النموذج حاوية واحدة ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>An option is not known, so what follows it can&apos;t be read for sure (%1). Take it out and paste the command again.</source>
        <translation>يوجد خيار غير معروف، فلا يمكن الجزم بقراءة ما بعده (%1). احذفه والصق الأمر من جديد.</translation>
    </message>
    <message>
        <source>The command can&apos;t be read (%1).</source>
        <translation>لا يمكن قراءة الأمر (%1).</translation>
    </message>
    <message>
        <source>The command names no image.</source>
        <translation>لا يسمّي الأمر أي صورة.</translation>
    </message>
    <message>
        <source>This variable has no value here.</source>
        <translation>ليس لهذا المتغير قيمة هنا.</translation>
    </message>
    <message>
        <source>Add the variables of this file by hand.</source>
        <translation>أضف متغيرات هذا الملف يدويًا.</translation>
    </message>
    <message>
        <source>This mount can&apos;t be read.</source>
        <translation>لا يمكن قراءة نقطة الوصل هذه.</translation>
    </message>
    <message>
        <source>The mount is taken without “%1”.</source>
        <translation>تؤخذ نقطة الوصل دون «%1».</translation>
    </message>
    <message>
        <source>There are only the networks none, host and default.</source>
        <translation>الشبكات المتاحة هي none وhost وdefault فقط.</translation>
    </message>
    <message>
        <source>The desktop runs containers in the background.</source>
        <translation>من سطح المكتب تعمل الحاويات في الخلفية.</translation>
    </message>
    <message>
        <source>The desktop writes no file with the container&apos;s id.</source>
        <translation>لا يكتب سطح المكتب ملفًا بمعرّف الحاوية.</translation>
    </message>
    <message>
        <source>The labels of this file are not read.</source>
        <translation>لا تُقرأ تسميات هذا الملف.</translation>
    </message>
    <message>
        <source>Nothing is pulled yet.</source>
        <translation>لا يُنزَّل شيء بعد.</translation>
    </message>
    <message>
        <source>The form runs the image that is there.</source>
        <translation>يشغّل النموذج الصورة الموجودة.</translation>
    </message>
    <message>
        <source>This port can&apos;t be read (%1).</source>
        <translation>لا يمكن قراءة هذا المنفذ (%1).</translation>
    </message>
    <message>
        <source>This limit can&apos;t be used (%1).</source>
        <translation>لا يمكن استخدام هذا الحد (%1).</translation>
    </message>
    <message>
        <source>This mount can&apos;t be used (%1).</source>
        <translation>لا يمكن استخدام نقطة الوصل هذه (%1).</translation>
    </message>
</context>
<context>
    <name>DockerCommandDialog</name>
    <message>
        <source>Run a docker command</source>
        <translation>تشغيل أمر docker</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Paste a command from instructions, such as “docker run -it alpine”. It fills the run form; nothing is run yet.</source>
        <translation>الصق أمرًا من إرشادات ما، مثل «docker run -it alpine». يملأ النموذج، ولا يُشغَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Docker command</source>
        <translation>أمر docker</translation>
    </message>
    <message>
        <source>Paste a command first.</source>
        <translation>الصق أمرًا أولًا.</translation>
    </message>
    <message>
        <source>The image “%1” is not in the store, and nothing is pulled yet. Import it first, from an archive that “docker save” wrote.</source>
        <translation>الصورة «%1» ليست في المخزن، ولا يُنزَّل شيء بعد. استوردها أولًا من أرشيف كتبه «docker save».</translation>
    </message>
    <message>
        <source>It runs the image “%1”.</source>
        <translation>يشغّل الصورة «%1».</translation>
    </message>
</context>
<context>
    <name>DockerfileDialog</name>
    <message>
        <source>Dockerfile from changes</source>
        <translation>ملف Dockerfile من التغييرات</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>What a build has to do to repeat the changes of “%1”</source>
        <translation>ما يجب أن يفعله البناء لتكرار تغييرات “%1”</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>ملف Dockerfile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message numerus="yes">
        <source>It is saved as a new directory, with the %Ln files and directories it adds in changes.tar.gz.</source>
        <translation>
            <numerusform>يُحفظ كمجلد جديد بلا ملفات في changes.tar.gz.</numerusform>
            <numerusform>يُحفظ كمجلد جديد، مع ملف أو مجلد واحد في changes.tar.gz.</numerusform>
            <numerusform>يُحفظ كمجلد جديد، مع ملفين أو مجلدين في changes.tar.gz.</numerusform>
            <numerusform>يُحفظ كمجلد جديد، مع %Ln ملفات ومجلدات في changes.tar.gz.</numerusform>
            <numerusform>يُحفظ كمجلد جديد، مع %Ln ملفًا ومجلدًا في changes.tar.gz.</numerusform>
            <numerusform>يُحفظ كمجلد جديد، مع %Ln ملف ومجلد في changes.tar.gz.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is saved as a new directory. It adds no files.</source>
        <translation>يُحفظ كمجلد جديد. لا يضيف أي ملفات.</translation>
    </message>
    <message>
        <source>Save the Dockerfile in a new directory</source>
        <translation>حفظ ملف Dockerfile في مجلد جديد</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>“%1” could not be dragged out.</source>
        <translation>تعذّر سحب «%1» إلى الخارج.</translation>
    </message>
    <message>
        <source>It has %1. A drag takes up to %2, as it is copied first.</source>
        <translation>حجمه %1. يمكن سحب ما لا يتجاوز %2، لأنه يُنسخ أولًا.</translation>
    </message>
    <message>
        <source>Save it from its menu instead.</source>
        <translation>احفظه من قائمته بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Get %1 ready to be dragged</source>
        <translation>تجهيز %1 للسحب</translation>
    </message>
    <message>
        <source>It was let go before it was ready. Drag it once more, or save it from its menu.</source>
        <translation>أُفلت قبل أن يصبح جاهزًا. اسحبه مرة أخرى أو احفظه من قائمته.</translation>
    </message>
    <message>
        <source>It came as a tar, as it has more than %1 files.</source>
        <translation>وصل كملف tar لأن فيه أكثر من %1 ملف.</translation>
    </message>
    <message>
        <source>It has more than the %1 that a drag takes, as it is copied first.</source>
        <translation>حجمه أكبر من %1 التي يقبلها السحب، لأنه يُنسخ أولًا.</translation>
    </message>
</context>
<context>
    <name>DropWords</name>
    <message>
        <source>Copy in</source>
        <translation>نسخ إلى هنا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Mount here…</source>
        <translation>وصل هنا…</translation>
    </message>
</context>
<context>
    <name>EnvironmentTable</name>
    <message>
        <source>Environment variables</source>
        <translation>متغيرات البيئة</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>إضافة متغير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>This variable comes from the image. It can be changed but not removed.</source>
        <translation>هذا المتغير من الصورة. يمكن تغييره لا إزالته.</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>إظهار الأسرار</translation>
    </message>
    <message>
        <source>Shows the values of variables that look like passwords, keys or tokens.</source>
        <translation>يُظهر قيم المتغيرات التي تبدو كلمات مرور أو مفاتيح أو رموز وصول.</translation>
    </message>
    <message>
        <source>Hidden value</source>
        <translation>قيمة مخفية</translation>
    </message>
    <message>
        <source>No variable is set. Add one to give the container a setting.</source>
        <translation>لا متغيّر محدّد. أضف متغيّرًا لإعطاء الحاوية إعدادًا.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>لم يُعثر على «⁦%1⁩».</translation>
    </message>
    <message>
        <source>“%1” is in use or taken already.</source>
        <translation>«⁦%1⁩» قيد الاستخدام أو محجوز من قبل.</translation>
    </message>
    <message>
        <source>“%1” is not valid.</source>
        <translation>«⁦%1⁩» غير صالح.</translation>
    </message>
    <message>
        <source>Access to “%1” was denied.</source>
        <translation>رُفض الوصول إلى «⁦%1⁩».</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”.</source>
        <translation>لم تبق مساحة لكتابة «⁦%1⁩».</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>تعذّرت قراءة «⁦%1⁩» أو كتابته.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that Outcrop or this machine does not support.</source>
        <translation>«⁦%1⁩» من نوع لا يدعمه Outcrop أو هذا الجهاز.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«⁦%1⁩» تالف.</translation>
    </message>
    <message>
        <source>Something went wrong inside Outcrop.</source>
        <translation>حدث خطأ داخل Outcrop.</translation>
    </message>
    <message>
        <source>Something it needs was not found.</source>
        <translation>لم يُعثر على شيء مطلوب.</translation>
    </message>
    <message>
        <source>Something else uses it, or the name is taken already.</source>
        <translation>يستخدمه شيء آخر، أو الاسم محجوز من قبل.</translation>
    </message>
    <message>
        <source>What it was given is not valid.</source>
        <translation>المعطيات غير صالحة.</translation>
    </message>
    <message>
        <source>Access was denied.</source>
        <translation>رُفض الوصول.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>لم تبق مساحة على القرص.</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>فشلت القراءة أو الكتابة.</translation>
    </message>
    <message>
        <source>Outcrop or this machine does not support it.</source>
        <translation>لا يدعم Outcrop أو هذا الجهاز ذلك.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>البيانات تالفة.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile. Check the name and try again.</source>
        <translation>ربما أُزيل في هذه الأثناء. تحقق من الاسم وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Stop or remove what uses it, or choose another name.</source>
        <translation>أوقف ما يستخدمه أو أزله، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Check what was given and try again.</source>
        <translation>تحقق من المعطيات وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Check who owns it and who may read and write it.</source>
        <translation>تحقق من مالكه وممن يُسمح له بقراءته وكتابته.</translation>
    </message>
    <message>
        <source>Free some space, for example by removing images you no longer need, and try again.</source>
        <translation>أفرغ بعض المساحة، مثلًا بإزالة صور لم تعد تحتاجها، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check the disk it lies on and try again.</source>
        <translation>افحص القرص الذي يقع عليه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Fetch or export it again, then import it anew.</source>
        <translation>اجلبه أو صدّره من جديد، ثم استورده مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ExportGitDialog</name>
    <message>
        <source>Export as git</source>
        <translation>تصدير بصيغة git</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Write “%1” to a git repository</source>
        <translation>كتابة «⁦%1⁩» في مستودع git</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln images to a git repository</source>
        <translation>
            <numerusform>كتابة %Ln صورة في مستودع git</numerusform>
            <numerusform>كتابة صورة واحدة في مستودع git</numerusform>
            <numerusform>كتابة صورتين في مستودع git</numerusform>
            <numerusform>كتابة %Ln صور في مستودع git</numerusform>
            <numerusform>كتابة %Ln صورة في مستودع git</numerusform>
            <numerusform>كتابة %Ln صورة في مستودع git</numerusform>
        </translation>
    </message>
    <message>
        <source>Each layer becomes a commit with its date and instruction, so that log, blame and diff of git work on it.</source>
        <translation>تصبح كل طبقة إيداعًا بتاريخها وتعليمتها، فتعمل عليها أوامر git مثل log وblame وdiff.</translation>
    </message>
    <message>
        <source>Git keeps of a file its name, its bytes and whether it may be executed. Owners, other modes, times, attributes and hard links are not in the repository.</source>
        <translation>يحتفظ git من الملف باسمه ومحتواه وإمكان تنفيذه. أما المالكون وبقية الأذونات والأوقات والسمات والروابط الصلبة فليست في المستودع.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Folder of the repository</source>
        <translation>مجلد المستودع</translation>
    </message>
    <message>
        <source>One for each of the image&apos;s names</source>
        <translation>واحد لكل اسم من أسماء الصورة</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Make commits also of steps that changed no file</source>
        <translation>إنشاء إيداعات أيضًا للخطوات التي لم تغيّر ملفات</translation>
    </message>
    <message>
        <source>Say where the repository shall be.</source>
        <translation>حدّد مكان المستودع.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder.</source>
        <translation>اكتب المسار الكامل للمجلد.</translation>
    </message>
    <message>
        <source>This folder is not empty and no bare git repository: nothing is written there. Name one that is not there yet.</source>
        <translation>هذا المجلد ليس فارغًا وليس مستودع git مجرّدًا: لا يُكتب فيه شيء. سمِّ مجلدًا غير موجود بعد.</translation>
    </message>
    <message>
        <source>The repository there gets the branches; what else is in it stays.</source>
        <translation>يتلقى المستودع الموجود هناك الفروع، ويبقى ما عداها فيه كما هو.</translation>
    </message>
    <message>
        <source>A new repository is made there. Cancelled, it leaves nothing behind.</source>
        <translation>يُنشأ هناك مستودع جديد. وإن أُلغي لا يبقى منه شيء.</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>How the configuration is shown</source>
        <translation>طريقة عرض التهيئة</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Configuration as JSON</source>
        <translation>التهيئة بصيغة JSON</translation>
    </message>
    <message>
        <source>Click or press Return to open %1.</source>
        <translation>انقر أو اضغط Enter لفتح %1.</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Show the difference</source>
        <translation>إظهار الفرق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>This is the last change.</source>
        <translation>هذا هو آخر تغيير.</translation>
    </message>
    <message>
        <source>This is the first change.</source>
        <translation>هذا هو أول تغيير.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln paths</source>
        <translation>
            <numerusform>نسخ صفر (%Ln) من المسارات</numerusform>
            <numerusform>نسخ مسار واحد (%Ln)</numerusform>
            <numerusform>نسخ مسارين (%Ln)</numerusform>
            <numerusform>نسخ %Ln مسارات</numerusform>
            <numerusform>نسخ %Ln مسارًا</numerusform>
            <numerusform>نسخ %Ln مسار</numerusform>
        </translation>
    </message>
    <message>
        <source>History of the path…</source>
        <translation>سجل المسار…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+H</source>
        <translation>Ctrl+Alt+H</translation>
    </message>
    <message>
        <source>Only the files of images and containers come from layers.</source>
        <translation>ملفات الصور والحاويات وحدها تأتي من طبقات.</translation>
    </message>
    <message>
        <source>Choose a path first.</source>
        <translation>اختر مسارًا أولًا.</translation>
    </message>
</context>
<context>
    <name>FileFinder</name>
    <message>
        <source>“%1” is not in the file.</source>
        <translation>لا يوجد «%1» في الملف.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln places</source>
        <translation>
            <numerusform>موضع من %Ln موضع</numerusform>
            <numerusform>موضع من موضع واحد</numerusform>
            <numerusform>موضع من موضعين</numerusform>
            <numerusform>موضع من %Ln مواضع</numerusform>
            <numerusform>موضع من %Ln موضعًا</numerusform>
            <numerusform>موضع من %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>Content of the file</source>
        <translation>محتوى الملف</translation>
    </message>
    <message>
        <source>Difference of the file</source>
        <translation>فروق الملف</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Side of the file</source>
        <translation>جانب الملف</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>عمود واحد</translation>
    </message>
    <message>
        <source>How the difference is laid out</source>
        <translation>طريقة ترتيب الفروق</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>إغلاق الملف</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>There is no such file here.</source>
        <translation>لا يوجد ملف كهذا هنا.</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>هذا ليس نصًا</translation>
    </message>
    <message>
        <source>The file has %1 of binary data.</source>
        <translation>في الملف %1 من البيانات الثنائية.</translation>
    </message>
    <message>
        <source>Too large to compare line by line</source>
        <translation>أكبر من أن يُقارن سطرًا سطرًا</translation>
    </message>
    <message>
        <source>Up to %1 a side are compared. Both sides can be looked at by themselves.</source>
        <translation>تُقارن حتى %1 لكل جانب. يمكن عرض كل جانب وحده.</translation>
    </message>
    <message>
        <source>Before it had %1, now it has %2 of binary data.</source>
        <translation>كان فيه %1 من البيانات الثنائية، والآن فيه %2.</translation>
    </message>
    <message>
        <source>The content is the same</source>
        <translation>المحتوى نفسه</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>عمودان</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>هذا رابط</translation>
    </message>
    <message>
        <source>It points to “%1”.</source>
        <translation>يشير إلى «⁦%1⁩».</translation>
    </message>
    <message>
        <source>This is no regular file</source>
        <translation>هذا ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>It has no content to show.</source>
        <translation>ليس له محتوى لعرضه.</translation>
    </message>
    <message>
        <source>Save the file as…</source>
        <translation>حفظ الملف باسم…</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>التداخل عميق جدًا</translation>
    </message>
    <message>
        <source>Save the archive in here, and look into that.</source>
        <translation>احفظ الأرشيف الموجود هنا، ثم انظر داخله.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>The file could not be compared.</source>
        <translation>تعذّرت مقارنة الملف.</translation>
    </message>
    <message>
        <source>There was no such file before.</source>
        <translation>لم يكن هذا الملف موجودًا من قبل.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>لم يعد هذا الملف موجودًا.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>⁦%1 × %2⁩ بكسل، %3</translation>
    </message>
    <message>
        <source>Before: %1 × %2 pixels, %3</source>
        <translation>قبل: ⁦%1 × %2⁩ بكسل، %3</translation>
    </message>
    <message>
        <source>After: %1 × %2 pixels, %3</source>
        <translation>بعد: ⁦%1 × %2⁩ بكسل، %3</translation>
    </message>
    <message>
        <source>Copy the file&apos;s text</source>
        <translation>نسخ نص الملف</translation>
    </message>
    <message>
        <source>Find in the file…</source>
        <translation>البحث في الملف…</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>البحث في الملف</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>لفّ الأسطر الطويلة</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Difference in one or two columns</source>
        <translation>عرض الفرق في عمود أو عمودين</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>إظهار الفرق</translation>
    </message>
    <message>
        <source>Show the file before</source>
        <translation>عرض الملف قبل التغيير</translation>
    </message>
    <message>
        <source>Show the file after</source>
        <translation>عرض الملف بعد التغيير</translation>
    </message>
    <message>
        <source>Back out of the archive</source>
        <translation>الخروج من الأرشيف</translation>
    </message>
    <message>
        <source>Open a file first.</source>
        <translation>افتح ملفًا أولًا.</translation>
    </message>
    <message>
        <source>What is shown is no text.</source>
        <translation>المعروض ليس نصًا.</translation>
    </message>
    <message>
        <source>No difference of lines is shown.</source>
        <translation>لا يُعرض فرق بين الأسطر.</translation>
    </message>
    <message>
        <source>There is no such side of this file.</source>
        <translation>لا يوجد هذا الجانب من الملف.</translation>
    </message>
    <message>
        <source>No member of an archive is shown.</source>
        <translation>لا يُعرض عنصر من أرشيف.</translation>
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
        <translation>التغيير %1 من %2</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>Both sides are identical, byte for byte.</source>
        <translation>الجانبان متطابقان بايتًا ببايت.</translation>
    </message>
    <message>
        <source>Only this changed: %1.</source>
        <translation>لم يتغير سوى هذا: %1.</translation>
    </message>
    <message>
        <source>Show more unchanged lines</source>
        <translation>إظهار المزيد من الأسطر غير المتغيرة</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Show all lines of the difference</source>
        <translation>إظهار كل أسطر الفرق</translation>
    </message>
    <message>
        <source>Ctrl+Alt+A</source>
        <translation>Ctrl+Alt+A</translation>
    </message>
    <message>
        <source>Mark spaces and tabs in the difference</source>
        <translation>تعليم المسافات وعلامات الجدولة في الفرق</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>إظهار البايتات</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B</source>
        <translation>Ctrl+Alt+B</translation>
    </message>
    <message>
        <source>Compare the pictures in another way</source>
        <translation>مقارنة الصورتين بطريقة أخرى</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>No two pictures are shown.</source>
        <translation>لا تُعرض صورتان.</translation>
    </message>
    <message>
        <source>… and %1 more on this line</source>
        <translation>… و%1 أخرى في هذا السطر</translation>
    </message>
    <message>
        <source>Only spaces differ</source>
        <translation>تختلف المسافات فقط</translation>
    </message>
    <message>
        <source>They are ignored in the difference.</source>
        <translation>يجري تجاهلها في الفرق.</translation>
    </message>
    <message>
        <source>No other part of a text is there.</source>
        <translation>لا يوجد جزء آخر من نص.</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>البحث عن الموضع التالي</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>البحث عن الموضع السابق</translation>
    </message>
    <message>
        <source>Say first what to find.</source>
        <translation>اكتب أولًا ما تبحث عنه.</translation>
    </message>
    <message>
        <source>The text is too large to show what is the same.</source>
        <translation>النص أكبر من أن تُعرض أجزاؤه المتطابقة.</translation>
    </message>
    <message>
        <source>The file could not be searched.</source>
        <translation>تعذّر البحث في الملف.</translation>
    </message>
    <message>
        <source>“%1” is not in the difference that is shown.</source>
        <translation>لا يوجد «%1» في الاختلاف المعروض.</translation>
    </message>
    <message>
        <source>Blocks of lines that are the same are left out, and what is between them is compared line by line.</source>
        <translation>تُركت كتل الأسطر المتطابقة، وقورن ما بينها سطرًا بسطر.</translation>
    </message>
    <message>
        <source>Show who brought each line</source>
        <translation>إظهار مصدر كل سطر</translation>
    </message>
    <message>
        <source>Ctrl+Alt+G</source>
        <translation>Ctrl+Alt+G</translation>
    </message>
    <message>
        <source>Only the files of images and containers come from layers.</source>
        <translation>ملفات الصور والحاويات وحدها تأتي من طبقات.</translation>
    </message>
    <message>
        <source>Which layer brought the lines of an archive&apos;s member is not told.</source>
        <translation>لا يُذكر أي طبقة جاءت بأسطر عنصر داخل أرشيف.</translation>
    </message>
    <message>
        <source>Which layer brought each line is not told: the text is larger than %1, or what all layers have of it is larger than %2.</source>
        <translation>لا يُذكر أي طبقة جاءت بكل سطر: النص أكبر من %1، أو ما في كل الطبقات منه أكبر من %2.</translation>
    </message>
    <message>
        <source>Which layer brought each line could not be found out.</source>
        <translation>تعذّرت معرفة أي طبقة جاءت بكل سطر.</translation>
    </message>
    <message>
        <source>The file is being written: which layer brought each line is told once it rests.</source>
        <translation>الملف تُكتب فيه الآن بيانات: تُذكر طبقة كل سطر حين يستقر.</translation>
    </message>
</context>
<context>
    <name>FileTimeline</name>
    <message>
        <source>layer %1 → %2</source>
        <translation>الطبقة %1 ← %2</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>لم يعد الملف موجودًا</translation>
    </message>
    <message>
        <source>Layer %1 removes it.</source>
        <translation>تزيله الطبقة %1.</translation>
    </message>
    <message>
        <source>The file is not there yet</source>
        <translation>الملف غير موجود بعد</translation>
    </message>
    <message>
        <source>Layer %1 adds it.</source>
        <translation>تضيفه الطبقة %1.</translation>
    </message>
    <message>
        <source>There is no such file in the image</source>
        <translation>لا يوجد ملف كهذا في الصورة</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <translation>الطبقة %1، %2</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>الطبقة %1</translation>
    </message>
</context>
<context>
    <name>FileTreeModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>وقت التعديل</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>%1 % of all</source>
        <translation>%1 % من الكل</translation>
    </message>
    <message>
        <source>added, a link to %1</source>
        <translation>مضاف، رابط إلى ⁦%1⁩</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>another kind of file</source>
        <translation>نوع آخر من الملفات</translation>
    </message>
    <message>
        <source>content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>link target</source>
        <translation>هدف الرابط</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>رقم الجهاز</translation>
    </message>
    <message>
        <source>mode %1 → %2</source>
        <translation>الأذونات من ⁦%1⁩ إلى ⁦%2⁩</translation>
    </message>
    <message>
        <source>owner %1 → %2</source>
        <translation>المالك من ⁦%1⁩ إلى ⁦%2⁩</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two things that changed</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>⁦%1 → %2⁩</translation>
    </message>
    <message>
        <source>%1, added</source>
        <comment>a file</comment>
        <translation>%1، مضاف</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a file</comment>
        <translation>%1، معدَّل</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <comment>a file</comment>
        <translation>%1، مُزال</translation>
    </message>
    <message>
        <source>%1, holds changes</source>
        <comment>a directory</comment>
        <translation>%1، يحوي تغييرات</translation>
    </message>
    <message>
        <source>%1, would be copied in</source>
        <comment>a file</comment>
        <translation>%1، سيُنسخ إلى هنا</translation>
    </message>
    <message>
        <source>%1, would be copied in: %2</source>
        <comment>a file</comment>
        <translation>%1، سيُنسخ إلى هنا: %2</translation>
    </message>
    <message>
        <source>%1, would be replaced</source>
        <comment>a file</comment>
        <translation>%1، سيُستبدل</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كتبها</translation>
    </message>
    <message>
        <source>none</source>
        <comment>capabilities</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>capabilities %1 → %2</source>
        <translation>القدرات من ⁦%1⁩ إلى ⁦%2⁩</translation>
    </message>
    <message>
        <source>attributes %1</source>
        <translation>السمات %1</translation>
    </message>
    <message>
        <source>%1, renamed</source>
        <comment>a file</comment>
        <translation>%1، معاد تسميته</translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation>أُعيدت تسميته من %1</translation>
    </message>
    <message>
        <source>renamed from %1, %L2 % the same</source>
        <translation>أُعيدت تسميته من %1، متطابق بنسبة %L2 %</translation>
    </message>
</context>
<context>
    <name>FileTreeView</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Reading the files…</source>
        <translation>جارٍ قراءة الملفات…</translation>
    </message>
    <message>
        <source>There are no files</source>
        <translation>لا توجد ملفات</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>لم يُكتب شيء هنا بعد.</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>تعذّرت قراءة الملفات.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>The places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>What is on this machine: images, the containers that run them, and volumes. Ctrl+1, Ctrl+2 and so on lead to the places.</source>
        <translation>ما يوجد على هذا الجهاز: الصور، والحاويات التي تشغّلها، ووحدات التخزين. للانتقال بين الأماكن استخدم Ctrl+1 وCtrl+2 وما بعدهما.</translation>
    </message>
    <message>
        <source>The stack</source>
        <translation>الرصّة</translation>
    </message>
    <message>
        <source>An image&apos;s layers, the first at the bottom: the larger a layer, the taller. Choose one to see what it did. With no image yet, the starter image shows it.</source>
        <translation>طبقات الصورة، وأولاها في الأسفل: كلما كبرت الطبقة ازداد ارتفاعها. اختر طبقة لترى ما فعلته. إن لم تكن لديك صورة بعد، فصورة البداية توضّح ذلك.</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>What the chosen layer added, changed or removed, or the whole image up to it. The dot before a file has the colour of the layer that it comes from. Return opens a file.</source>
        <translation>ما أضافته الطبقة المختارة أو غيّرته أو أزالته، أو الصورة كلها حتى هذه الطبقة. للنقطة قبل الملف لون الطبقة التي جاء منها. يفتح المفتاح Return الملف.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Run makes a container of the image. Drop a folder on an image to run it with that folder mounted.</source>
        <translation>ينشئ «تشغيل» حاوية من الصورة. أفلت مجلدًا على صورة لتشغيلها مع وصل ذلك المجلد.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Whatever a container writes shows here, file by file and line by line. Keep it as an image with Commit, or throw it away with the container.</source>
        <translation>كل ما تكتبه الحاوية يظهر هنا، ملفًا ملفًا وسطرًا سطرًا. احتفظ به في صورة عبر «حفظ كصورة»، أو تخلّص منه مع الحاوية.</translation>
    </message>
    <message>
        <source>Find and compare</source>
        <translation>البحث والمقارنة</translation>
    </message>
    <message>
        <source>Search looks into every layer of every image, also for what a later layer hides. Compare shows what differs between any two things. This tour is in the menu below, as are the welcome and what ran.</source>
        <translation>ينظر البحث في كل طبقة من كل صورة، حتى فيما تخفيه طبقة لاحقة. وتُظهر المقارنة الفروق بين أي شيئين. تجد هذه الجولة في القائمة أدناه، وكذلك الترحيب والمهام المنفَّذة.</translation>
    </message>
</context>
<context>
    <name>FolderActs</name>
    <message>
        <source>%1 (changes)</source>
        <translation>⁦%1⁩ (التغييرات)</translation>
    </message>
    <message>
        <source>Open %1 as a folder</source>
        <translation>فتح ⁦%1⁩ كمجلد</translation>
    </message>
    <message>
        <source>%1 is open read-only as %2.</source>
        <translation>⁦%1⁩ مفتوح للقراءة فقط في ⁦%2⁩.</translation>
    </message>
    <message>
        <source>“%1” could not be opened as a folder.</source>
        <translation>تعذّر فتح «⁦%1⁩» كمجلد.</translation>
    </message>
    <message>
        <source>Close the folder of %1</source>
        <translation>إغلاق مجلد ⁦%1⁩</translation>
    </message>
    <message>
        <source>The folder of %1 is closed.</source>
        <translation>أُغلق مجلد ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The folder of “%1” could not be closed.</source>
        <translation>تعذّر إغلاق مجلد «⁦%1⁩».</translation>
    </message>
    <message>
        <source>Close all open folders</source>
        <translation>إغلاق كل المجلدات المفتوحة</translation>
    </message>
    <message>
        <source>Not all open folders could be closed.</source>
        <translation>تعذّر إغلاق بعض المجلدات المفتوحة.</translation>
    </message>
    <message>
        <source>Show the folder of %1</source>
        <translation>إظهار مجلد ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>قبل %n أسبوع</numerusform>
            <numerusform>قبل أسبوع واحد</numerusform>
            <numerusform>قبل أسبوعين</numerusform>
            <numerusform>قبل %n أسابيع</numerusform>
            <numerusform>قبل %n أسبوعًا</numerusform>
            <numerusform>قبل %n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>قبل %n شهر</numerusform>
            <numerusform>قبل شهر واحد</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل %n أشهر</numerusform>
            <numerusform>قبل %n شهرًا</numerusform>
            <numerusform>قبل %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>قبل %n سنة</numerusform>
            <numerusform>قبل سنة واحدة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل %n سنوات</numerusform>
            <numerusform>قبل %n سنة</numerusform>
            <numerusform>قبل %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>بقي %1</translation>
    </message>
</context>
<context>
    <name>FoundFilesModel</name>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>replaced by layer %1</source>
        <translation>استبدلته الطبقة %1</translation>
    </message>
    <message>
        <source>removed by layer %1</source>
        <translation>أزالته الطبقة %1</translation>
    </message>
    <message>
        <source>%1: it is not seen any more, but it still ships in the image.</source>
        <translation>%1: لم يعد مرئيًا، لكنه ما زال يُشحن مع الصورة.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateForm</name>
    <message>
        <source>Efficiency at least</source>
        <translation>الكفاءة على الأقل</translation>
    </message>
    <message>
        <source>How much of what is shipped is not shipped again or hidden by a later layer.</source>
        <translation>مقدار ما يُشحن ولا يُشحن ثانية ولا تخفيه طبقة لاحقة.</translation>
    </message>
    <message>
        <source>Wasted part at most</source>
        <translation>الجزء المهدر على الأكثر</translation>
    </message>
    <message>
        <source>What paths of several layers take, as part of all above the lowest layer.</source>
        <translation>ما تشغله المسارات الواردة في عدة طبقات، نسبةً إلى كل ما فوق أدنى طبقة.</translation>
    </message>
    <message>
        <source>Wasted at most</source>
        <translation>المهدر على الأكثر</translation>
    </message>
    <message>
        <source>What paths of several layers take.</source>
        <translation>ما تشغله المسارات الواردة في عدة طبقات.</translation>
    </message>
    <message>
        <source>Size at most</source>
        <translation>الحجم على الأكثر</translation>
    </message>
    <message>
        <source>Of all layers together.</source>
        <translation>مجموع كل الطبقات.</translation>
    </message>
    <message>
        <source>Layers at most</source>
        <translation>عدد الطبقات على الأكثر</translation>
    </message>
    <message>
        <source>Growth at most</source>
        <translation>النمو على الأكثر</translation>
    </message>
    <message>
        <source>Bytes more than the base, or percent of it: 10MB, 5%.</source>
        <translation>بايتات تزيد على الأساس أو نسبة منه: 10MB، 5%.</translation>
    </message>
    <message>
        <source>Base that growth is measured against</source>
        <translation>الأساس الذي يُقاس النمو عليه</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنةً بـ</translation>
    </message>
    <message>
        <source>Paths that may be setuid or setgid</source>
        <translation>مسارات يُسمح لها بـ setuid أو setgid</translation>
    </message>
    <message>
        <source>No setuid files, except</source>
        <translation>لا ملفات setuid إلا</translation>
    </message>
    <message>
        <source>Files that are setuid or setgid or have capabilities fail, unless one of these patterns fits.</source>
        <translation>تفشل الملفات ذات setuid أو setgid أو القدرات ما لم يطابقها أحد هذه الأنماط.</translation>
    </message>
    <message>
        <source>Packages that may not be installed</source>
        <translation>حزم لا يجوز تثبيتها</translation>
    </message>
    <message>
        <source>Packages not allowed</source>
        <translation>حزم ممنوعة</translation>
    </message>
    <message>
        <source>Patterns of names; what is installed and fits one fails.</source>
        <translation>أنماط أسماء؛ يفشل ما هو مثبت ويطابق أحدها.</translation>
    </message>
    <message>
        <source>No keys, tokens or passwords</source>
        <translation>لا مفاتيح ولا رموز ولا كلمات مرور</translation>
    </message>
    <message>
        <source>In no layer, also where a later layer hides them.</source>
        <translation>في أي طبقة، حتى حيث تخفيها طبقة لاحقة.</translation>
    </message>
    <message>
        <source>“Wasted at most” wants a size, as in 20MB.</source>
        <translation>«المهدر على الأكثر» يحتاج إلى حجم مثل 20MB.</translation>
    </message>
    <message>
        <source>“Size at most” wants a size, as in 300MB.</source>
        <translation>«الحجم على الأكثر» يحتاج إلى حجم مثل 300MB.</translation>
    </message>
    <message>
        <source>Name the packages that are not allowed.</source>
        <translation>اذكر الحزم الممنوعة.</translation>
    </message>
    <message>
        <source>“Growth at most” wants a size or a part, as in 10MB or 5%.</source>
        <translation>«النمو على الأكثر» يحتاج إلى حجم أو نسبة مثل 10MB أو 5%.</translation>
    </message>
    <message>
        <source>Choose what growth is measured against.</source>
        <translation>اختر ما يُقاس النمو عليه.</translation>
    </message>
</context>
<context>
    <name>GateRows</name>
    <message>
        <source>What the image was asked</source>
        <translation>ما فُحص في الصورة</translation>
    </message>
    <message>
        <source>Limit on</source>
        <translation>الحد على</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>الكفاءة</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>المهدر</translation>
    </message>
    <message>
        <source>Wasted part of what was added</source>
        <translation>الجزء المهدر مما أضيف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Number of layers</source>
        <translation>عدد الطبقات</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>النمو</translation>
    </message>
    <message>
        <source>Setuid and setgid files</source>
        <translation>ملفات setuid و setgid</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords</source>
        <translation>المفاتيح والرموز وكلمات المرور</translation>
    </message>
    <message>
        <source>Packages that are not allowed</source>
        <translation>الحزم الممنوعة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجح</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateTab</name>
    <message>
        <source>Check the image</source>
        <translation>فحص الصورة</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>إظهار ما فشل</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>نسخ الجواب</translation>
    </message>
    <message>
        <source>Does the image keep to these limits?</source>
        <translation>هل تلتزم الصورة بهذه الحدود؟</translation>
    </message>
    <message>
        <source>Choose what it is asked, then check it. `outcrop ci` asks the same where images are built.</source>
        <translation>اختر ما يُفحص ثم ابدأ الفحص. يفحص `outcrop ci` الشيء نفسه حيث تُبنى الصور.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>The limits are others now: check again.</source>
        <translation>تغيرت الحدود: افحص مجددًا.</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>فحص %1</translation>
    </message>
    <message>
        <source>The image could not be checked.</source>
        <translation>تعذر فحص الصورة.</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Nothing was answered by then.</source>
        <translation>لم يكن هناك جواب حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The image is checked…</source>
        <translation>يجري فحص الصورة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Passed: it keeps to all of them.</source>
        <translation>نجحت: تلتزم بها كلها.</translation>
    </message>
    <message numerus="yes">
        <source>Failed: it does not keep to %1 of %Ln limits.</source>
        <translation>
            <numerusform>فشلت: لا تلتزم بـ %1 من %Ln حدود.</numerusform>
            <numerusform>فشلت: لا تلتزم بـ %1 من %Ln حدود.</numerusform>
            <numerusform>فشلت: لا تلتزم بـ %1 من %Ln حدود.</numerusform>
            <numerusform>فشلت: لا تلتزم بـ %1 من %Ln حدود.</numerusform>
            <numerusform>فشلت: لا تلتزم بـ %1 من %Ln حدًا.</numerusform>
            <numerusform>فشلت: لا تلتزم بـ %1 من %Ln حد.</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>JUnit report</source>
        <translation>تقرير JUnit</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>تقرير Markdown</translation>
    </message>
    <message>
        <source>JSON, a line for each limit</source>
        <translation>JSON، سطر لكل حد</translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <translation>يجري الفحص.</translation>
    </message>
    <message>
        <source>Open “Check” of an image and mend its limits first.</source>
        <translation>افتح «الفحص» لصورة وصحح حدودها أولًا.</translation>
    </message>
    <message>
        <source>Check the image first.</source>
        <translation>افحص الصورة أولًا.</translation>
    </message>
    <message>
        <source>Choose a limit that the image does not keep to.</source>
        <translation>اختر حدًا لا تلتزم به الصورة.</translation>
    </message>
</context>
<context>
    <name>GenealogyChart</name>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n طبقة</numerusform>
            <numerusform>طبقة واحدة</numerusform>
            <numerusform>طبقتان</numerusform>
            <numerusform>%n طبقات</numerusform>
            <numerusform>%n طبقة</numerusform>
            <numerusform>%n طبقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared layers</source>
        <translation>
            <numerusform>%n طبقة مشتركة</numerusform>
            <numerusform>طبقة مشتركة واحدة</numerusform>
            <numerusform>طبقتان مشتركتان</numerusform>
            <numerusform>%n طبقات مشتركة</numerusform>
            <numerusform>%n طبقة مشتركة</numerusform>
            <numerusform>%n طبقة مشتركة</numerusform>
        </translation>
    </message>
    <message>
        <source>no layers of its own</source>
        <translation>بلا طبقات خاصة بها</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images stand on it</source>
        <translation>
            <numerusform>تقوم عليها %n صورة</numerusform>
            <numerusform>تقوم عليها صورة واحدة</numerusform>
            <numerusform>تقوم عليها صورتان</numerusform>
            <numerusform>تقوم عليها %n صور</numerusform>
            <numerusform>تقوم عليها %n صورة</numerusform>
            <numerusform>تقوم عليها %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>انتهت برمز %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>path in container</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستخدمة</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n حاوية</numerusform>
            <numerusform>حاوية واحدة</numerusform>
            <numerusform>حاويتان</numerusform>
            <numerusform>%n حاويات</numerusform>
            <numerusform>%n حاوية</numerusform>
            <numerusform>%n حاوية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenealogyListPane</name>
    <message>
        <source>Search the genealogy</source>
        <translation>البحث في شجرة النسب</translation>
    </message>
    <message>
        <source>Images, containers and volumes</source>
        <translation>الصور والحاويات ووحدات التخزين</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>اضغط Escape في حقل البحث لرؤية كل شيء من جديد.</translation>
    </message>
</context>
<context>
    <name>GenealogyPage</name>
    <message>
        <source>Search the genealogy</source>
        <translation>البحث في شجرة النسب</translation>
    </message>
</context>
<context>
    <name>GenealogyPane</name>
    <message>
        <source>Genealogy</source>
        <translation>شجرة النسب</translation>
    </message>
    <message>
        <source>Open in its page</source>
        <translation>فتحه في صفحته</translation>
    </message>
    <message>
        <source>Mark for comparison</source>
        <translation>تعليم للمقارنة</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Compare with what is marked</source>
        <translation>مقارنة مع المعلَّم</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الرسم…</translation>
    </message>
    <message>
        <source>Saves all of it as SVG, PDF or PNG</source>
        <translation>يحفظ الكل بصيغة SVG أو PDF أو PNG</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n طبقة</numerusform>
            <numerusform>طبقة واحدة</numerusform>
            <numerusform>طبقتان</numerusform>
            <numerusform>%n طبقات</numerusform>
            <numerusform>%n طبقة</numerusform>
            <numerusform>%n طبقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n حاوية</numerusform>
            <numerusform>حاوية واحدة</numerusform>
            <numerusform>حاويتان</numerusform>
            <numerusform>%n حاويات</numerusform>
            <numerusform>%n حاوية</numerusform>
            <numerusform>%n حاوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n وحدة تخزين</numerusform>
            <numerusform>وحدة تخزين واحدة</numerusform>
            <numerusform>وحدتا تخزين</numerusform>
            <numerusform>%n وحدات تخزين</numerusform>
            <numerusform>%n وحدة تخزين</numerusform>
            <numerusform>%n وحدة تخزين</numerusform>
        </translation>
    </message>
    <message>
        <source>The store could not be read.</source>
        <translation>تعذّرت قراءة المخزن.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>جارٍ قراءة المخزن…</translation>
    </message>
    <message>
        <source>Images that share layers grow here as one tree, with their containers and volumes on it.</source>
        <translation>تظهر هنا الصور التي تتشارك الطبقات شجرةً واحدة، ومعها حاوياتها ووحدات تخزينها.</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>الانتقال إلى الصور</translation>
    </message>
    <message>
        <source>Choose an image, a container or a volume first.</source>
        <translation>اختر أولًا صورة أو حاوية أو وحدة تخزين.</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>إزالة العلامة</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>مقارنة مع %1</translation>
    </message>
    <message>
        <source>Mark something else for comparison first.</source>
        <translation>علّم أولًا شيئًا آخر للمقارنة.</translation>
    </message>
    <message>
        <source>There are no images yet.</source>
        <translation>لا توجد صور بعد.</translation>
    </message>
    <message>
        <source>%1 is marked: choose another one to compare it with.</source>
        <translation>عُلِّم %1: اختر شيئًا آخر لمقارنته به.</translation>
    </message>
    <message>
        <source>genealogy</source>
        <comment>file name</comment>
        <translation>genealogy</translation>
    </message>
    <message>
        <source>Copy the name of what is chosen</source>
        <translation>نسخ اسم ما اختير</translation>
    </message>
</context>
<context>
    <name>GenealogyPicture</name>
    <message>
        <source>Genealogy of the images</source>
        <translation>شجرة نسب الصور</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
</context>
<context>
    <name>GenealogyThingsModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>GenealogyView</name>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>وحدة التخزين</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>الطبقات:</translation>
    </message>
    <message>
        <source>Genealogy of the images</source>
        <translation>شجرة نسب الصور</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Tour of the window</source>
        <translation>جولة في النافذة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps of the tour</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Copy as hexadecimal</source>
        <translation>نسخ بالنظام الست عشري</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>بايتات الملف</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of the image</source>
        <translation>تاريخ الصورة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>التعليمة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>نسخ التعليمة</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>بلا ملفات</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>How the history is shown</source>
        <translation>طريقة عرض السجل</translation>
    </message>
    <message>
        <source>The image&apos;s history as a Dockerfile</source>
        <translation>سجل الصورة على هيئة Dockerfile</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>عرض ملفاتها</translation>
    </message>
    <message>
        <source>This step changed no file, only the image&apos;s configuration.</source>
        <translation>لم تغيّر هذه الخطوة أي ملف، بل إعدادات الصورة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 has %2 in %Ln entries.</source>
        <translation>
            <numerusform>الطبقة %1 فيها %2 بلا عناصر.</numerusform>
            <numerusform>الطبقة %1 فيها %2 في عنصر واحد.</numerusform>
            <numerusform>الطبقة %1 فيها %2 في عنصرين.</numerusform>
            <numerusform>الطبقة %1 فيها %2 في %Ln عناصر.</numerusform>
            <numerusform>الطبقة %1 فيها %2 في %Ln عنصرًا.</numerusform>
            <numerusform>الطبقة %1 فيها %2 في %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the history as a Dockerfile first.</source>
        <translation>اعرض السجل على هيئة Dockerfile أولًا.</translation>
    </message>
</context>
<context>
    <name>ImageActions</name>
    <message>
        <source>Run…</source>
        <translation>تشغيل…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Import image archive…</source>
        <translation>استيراد أرشيف صورة…</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>تحميل صورة البداية</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>The image “%1” could not be read.</source>
        <translation>تعذّرت قراءة الصورة «%1».</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>تشغيل %1</translation>
    </message>
    <message>
        <source>A container of “%1” could not be started.</source>
        <translation>تعذّر تشغيل حاوية من «%1».</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>وسم %1</translation>
    </message>
    <message>
        <source>The image is now also named %1.</source>
        <translation>صار للصورة أيضًا الاسم %1.</translation>
    </message>
    <message>
        <source>The name “%1” could not be given.</source>
        <translation>تعذّر إعطاء الاسم «%1».</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>تمت إزالة %1.</translation>
    </message>
    <message>
        <source>The image “%1” could not be removed.</source>
        <translation>تعذّرت إزالة الصورة «%1».</translation>
    </message>
    <message>
        <source>Import image archive</source>
        <translation>استيراد أرشيف صورة</translation>
    </message>
    <message>
        <source>Image archives (*.tar *.tar.gz *.tgz *.tar.zst *.tar.xz *.tar.bz2)</source>
        <translation>أرشيفات الصور (*.tar *.tar.gz *.tgz *.tar.zst *.tar.xz *.tar.bz2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>“%1” could not be imported.</source>
        <translation>تعذّر استيراد «⁦%1⁩».</translation>
    </message>
    <message>
        <source>The starter image could not be loaded.</source>
        <translation>تعذّر تحميل صورة البداية.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>تم استيراد %1.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n images.</source>
        <translation>
            <numerusform>تم استيراد %n صورة.</numerusform>
            <numerusform>تم استيراد صورة واحدة.</numerusform>
            <numerusform>تم استيراد صورتين.</numerusform>
            <numerusform>تم استيراد %n صور.</numerusform>
            <numerusform>تم استيراد %n صورة.</numerusform>
            <numerusform>تم استيراد %n صورة.</numerusform>
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
        <translation>مقارنة مع…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Run a docker command…</source>
        <translation>تشغيل أمر docker…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Choose an image first.</source>
        <translation>اختر صورة أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names…</source>
        <translation>
            <numerusform>إزالة %n اسم…</numerusform>
            <numerusform>إزالة اسم واحد…</numerusform>
            <numerusform>إزالة اسمين…</numerusform>
            <numerusform>إزالة %n أسماء…</numerusform>
            <numerusform>إزالة %n اسمًا…</numerusform>
            <numerusform>إزالة %n اسم…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one image.</source>
        <translation>اختر صورة واحدة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n اسم</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>%n أسماء</numerusform>
            <numerusform>%n اسمًا</numerusform>
            <numerusform>%n اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>إزالة %n اسم</numerusform>
            <numerusform>إزالة اسم واحد</numerusform>
            <numerusform>إزالة اسمين</numerusform>
            <numerusform>إزالة %n أسماء</numerusform>
            <numerusform>إزالة %n اسمًا</numerusform>
            <numerusform>إزالة %n اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n names.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>تمت إزالة %n اسم.</numerusform>
            <numerusform>تمت إزالة اسم واحد.</numerusform>
            <numerusform>تمت إزالة اسمين.</numerusform>
            <numerusform>تمت إزالة %n أسماء.</numerusform>
            <numerusform>تمت إزالة %n اسمًا.</numerusform>
            <numerusform>تمت إزالة %n اسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names could not be removed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>تعذّرت إزالة %n اسم.</numerusform>
            <numerusform>تعذّرت إزالة اسم واحد.</numerusform>
            <numerusform>تعذّرت إزالة اسمين.</numerusform>
            <numerusform>تعذّرت إزالة %n أسماء.</numerusform>
            <numerusform>تعذّرت إزالة %n اسمًا.</numerusform>
            <numerusform>تعذّرت إزالة %n اسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back the name %1</source>
        <translation>إعادة الاسم ⁦%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Give back %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>عدم إعادة أي اسم (%n)</numerusform>
            <numerusform>إعادة اسم واحد (%n)</numerusform>
            <numerusform>إعادة اسمين (%n)</numerusform>
            <numerusform>إعادة %n أسماء</numerusform>
            <numerusform>إعادة %n اسمًا</numerusform>
            <numerusform>إعادة %n اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>The image is named %1 again.</source>
        <translation>عاد اسم الصورة ⁦%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>The images have their %n names again.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>لم يعد أي اسم (%n).</numerusform>
            <numerusform>عاد للصورة اسم واحد (%n).</numerusform>
            <numerusform>عاد للصور اسمان (%n).</numerusform>
            <numerusform>عادت للصور %n أسماء.</numerusform>
            <numerusform>عاد للصور %n اسمًا.</numerusform>
            <numerusform>عاد للصور %n اسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be undone.</source>
        <translation>تعذّر التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Take back the name %1</source>
        <translation>سحب الاسم ⁦%1⁩</translation>
    </message>
    <message>
        <source>The name %1 is gone again.</source>
        <translation>سُحب الاسم ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Export as git…</source>
        <translation>تصدير بصيغة git…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Open as a folder</source>
        <translation>فتح كمجلد</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>إغلاق المجلد</translation>
    </message>
    <message numerus="yes">
        <source>Export %n images as git…</source>
        <translation>
            <numerusform>تصدير %n صورة بصيغة git…</numerusform>
            <numerusform>تصدير صورة واحدة بصيغة git…</numerusform>
            <numerusform>تصدير صورتين بصيغة git…</numerusform>
            <numerusform>تصدير %n صور بصيغة git…</numerusform>
            <numerusform>تصدير %n صورة بصيغة git…</numerusform>
            <numerusform>تصدير %n صورة بصيغة git…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1 as git</source>
        <translation>تصدير ⁦%1⁩ بصيغة git</translation>
    </message>
    <message numerus="yes">
        <source>Export %n images as git</source>
        <translation>
            <numerusform>تصدير %n صورة بصيغة git</numerusform>
            <numerusform>تصدير صورة واحدة بصيغة git</numerusform>
            <numerusform>تصدير صورتين بصيغة git</numerusform>
            <numerusform>تصدير %n صور بصيغة git</numerusform>
            <numerusform>تصدير %n صورة بصيغة git</numerusform>
            <numerusform>تصدير %n صورة بصيغة git</numerusform>
        </translation>
    </message>
    <message>
        <source>No git repository could be written to “%1”.</source>
        <translation>تعذّرت كتابة مستودع git في «⁦%1⁩».</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln commits to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي إيداع في ⁦%1⁩.</numerusform>
            <numerusform>كُتب إيداع واحد في ⁦%1⁩.</numerusform>
            <numerusform>كُتب إيداعان في ⁦%1⁩.</numerusform>
            <numerusform>كُتبت %Ln إيداعات في ⁦%1⁩.</numerusform>
            <numerusform>كُتب %Ln إيداعًا في ⁦%1⁩.</numerusform>
            <numerusform>كُتب %Ln إيداع في ⁦%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that git cannot hold are not in it.</source>
        <translation>
            <numerusform>لا عناصر مستبعدة.</numerusform>
            <numerusform>عنصر واحد لا يستطيع git حفظه ليس فيه.</numerusform>
            <numerusform>عنصران لا يستطيع git حفظهما ليسا فيه.</numerusform>
            <numerusform>%Ln عناصر لا يستطيع git حفظها ليست فيه.</numerusform>
            <numerusform>%Ln عنصرًا لا يستطيع git حفظها ليست فيه.</numerusform>
            <numerusform>%Ln عنصر لا يستطيع git حفظها ليست فيه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageDetailPane</name>
    <message>
        <source>Views of the image</source>
        <translation>طرق عرض الصورة</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>Drop an image archive here to look into its layers, or begin with the starter image: small, complete, and here without a network.</source>
        <translation>أفلت أرشيف صورة هنا لترى طبقاتها، أو ابدأ بصورة البداية: صغيرة وكاملة ومتاحة هنا دون شبكة.</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>تحميل صورة البداية</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>No image is chosen</source>
        <translation>لم تُختر أي صورة</translation>
    </message>
    <message>
        <source>Choose one in the list to see its layers.</source>
        <translation>اختر صورة من القائمة لترى طبقاتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n طبقة</numerusform>
            <numerusform>طبقة واحدة</numerusform>
            <numerusform>طبقتان</numerusform>
            <numerusform>%n طبقات</numerusform>
            <numerusform>%n طبقة</numerusform>
            <numerusform>%n طبقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them shared with %n other images</source>
        <translation>
            <numerusform>%1 منها مشتركة مع %n صورة أخرى</numerusform>
            <numerusform>%1 منها مشتركة مع صورة أخرى</numerusform>
            <numerusform>%1 منها مشتركة مع صورتين أخريين</numerusform>
            <numerusform>%1 منها مشتركة مع %n صور أخرى</numerusform>
            <numerusform>%1 منها مشتركة مع %n صورة أخرى</numerusform>
            <numerusform>%1 منها مشتركة مع %n صورة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>built %1</source>
        <translation>بُنيت %1</translation>
    </message>
    <message>
        <source>The image could not be read.</source>
        <translation>تعذّرت قراءة الصورة.</translation>
    </message>
    <message>
        <source>The image&apos;s configuration could not be read.</source>
        <translation>تعذّرت قراءة تهيئة الصورة.</translation>
    </message>
    <message>
        <source>Imported before:</source>
        <translation>استُورد من قبل:</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
</context>
<context>
    <name>ImageTexts</name>
    <message>
        <source>%1 in files, %2 stored</source>
        <translation>%1 في الملفات، %2 في التخزين</translation>
    </message>
    <message>
        <source>Layer without history</source>
        <translation>طبقة بلا تاريخ</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>نقطة الدخول</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>دليل العمل</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>إشارة الإيقاف</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>الخارج</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>وحدة التخزين</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>وقت البناء</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>ImagesListPane</name>
    <message>
        <source>Search images</source>
        <translation>البحث في الصور</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>Ancestry</source>
        <translation>السلالة</translation>
    </message>
    <message>
        <source>How images are grouped</source>
        <translation>طريقة تجميع الصور</translation>
    </message>
    <message>
        <source>Drop an image archive to import it,
a folder to mount it</source>
        <translation>أفلت أرشيف صورة لاستيراده،
أو مجلدًا لوصله</translation>
    </message>
</context>
<context>
    <name>ImagesModel</name>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>%1
%2 · built %3
%4</source>
        <translation>%1
%2 · بُنيت %3
%4</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>في وقت غير معروف</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>بلا وسم</translation>
    </message>
    <message numerus="yes">
        <source>%n shared layers</source>
        <translation>
            <numerusform>%n طبقة مشتركة</numerusform>
            <numerusform>طبقة مشتركة واحدة</numerusform>
            <numerusform>طبقتان مشتركتان</numerusform>
            <numerusform>%n طبقات مشتركة</numerusform>
            <numerusform>%n طبقة مشتركة</numerusform>
            <numerusform>%n طبقة مشتركة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingPreview</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the way</source>
        <translation>«%1» في الطريق</translation>
    </message>
    <message numerus="yes">
        <source>replaces %Ln files, %1</source>
        <translation>
            <numerusform>لا يستبدل ملفات، %1</numerusform>
            <numerusform>يستبدل ملفًا واحدًا، %1</numerusform>
            <numerusform>يستبدل ملفين، %1</numerusform>
            <numerusform>يستبدل %Ln ملفات، %1</numerusform>
            <numerusform>يستبدل %Ln ملفًا، %1</numerusform>
            <numerusform>يستبدل %Ln ملف، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ولا شيء آخر</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies %Ln things into %1.</source>
        <translation>
            <numerusform>لا يُنسخ شيء إلى %1.</numerusform>
            <numerusform>يُنسخ عنصر واحد إلى %1.</numerusform>
            <numerusform>يُنسخ عنصران إلى %1.</numerusform>
            <numerusform>تُنسخ %Ln عناصر إلى %1.</numerusform>
            <numerusform>يُنسخ %Ln عنصرًا إلى %1.</numerusform>
            <numerusform>يُنسخ %Ln عنصر إلى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies %Ln files (%1) into %2.</source>
        <translation>
            <numerusform>لا تُنسخ ملفات (%1) إلى %2.</numerusform>
            <numerusform>يُنسخ ملف واحد (%1) إلى %2.</numerusform>
            <numerusform>يُنسخ ملفان (%1) إلى %2.</numerusform>
            <numerusform>تُنسخ %Ln ملفات (%1) إلى %2.</numerusform>
            <numerusform>يُنسخ %Ln ملفًا (%1) إلى %2.</numerusform>
            <numerusform>يُنسخ %Ln ملف (%1) إلى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in them could not be counted.</source>
        <translation>تعذّر عدّ محتواها.</translation>
    </message>
    <message>
        <source>What they replace is being counted…</source>
        <translation>يجري عدّ ما ستستبدله…</translation>
    </message>
    <message>
        <source>It can&apos;t be done: “%1” is in the way. A file can&apos;t take the place of a folder, nor a folder that of a file.</source>
        <translation>لا يمكن ذلك: «%1» في الطريق. لا يحلّ ملف محل مجلد ولا مجلد محل ملف.</translation>
    </message>
    <message>
        <source>Nothing there is replaced.</source>
        <translation>لا يُستبدل شيء هناك.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln files, %1.</source>
        <translation>
            <numerusform>لا يستبدل ملفات، %1.</numerusform>
            <numerusform>يستبدل ملفًا واحدًا، %1.</numerusform>
            <numerusform>يستبدل ملفين، %1.</numerusform>
            <numerusform>يستبدل %Ln ملفات، %1.</numerusform>
            <numerusform>يستبدل %Ln ملفًا، %1.</numerusform>
            <numerusform>يستبدل %Ln ملف، %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpTargets</name>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>حاوية</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>وحدة تخزين</translation>
    </message>
</context>
<context>
    <name>LayerStack</name>
    <message>
        <source>changed no file</source>
        <translation>لم تغيّر أي ملف</translation>
    </message>
    <message numerus="yes">
        <source>shared with %n</source>
        <comment>other images</comment>
        <translation>
            <numerusform>مشتركة مع %n</numerusform>
            <numerusform>مشتركة مع %n</numerusform>
            <numerusform>مشتركة مع %n</numerusform>
            <numerusform>مشتركة مع %n</numerusform>
            <numerusform>مشتركة مع %n</numerusform>
            <numerusform>مشتركة مع %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>base</source>
        <translation>الأسفل</translation>
    </message>
    <message>
        <source>top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>في كليهما</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Written in the container</source>
        <translation>كُتب في الحاوية</translation>
    </message>
    <message>
        <source>Layer without history</source>
        <translation>طبقة بلا سجل</translation>
    </message>
</context>
<context>
    <name>LayersTab</name>
    <message>
        <source>Layers of the image</source>
        <translation>طبقات الصورة</translation>
    </message>
    <message>
        <source>This layer</source>
        <translation>هذه الطبقة</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>حتى هنا</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>What the tree shows</source>
        <translation>ما تعرضه الشجرة</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>This step changed no file</source>
        <translation>لم تغيّر هذه الخطوة أي ملف</translation>
    </message>
    <message>
        <source>It only changed the image&apos;s configuration. “Up to here” shows the files below it.</source>
        <translation>غيّرت تهيئة الصورة فقط. يعرض «حتى هنا» الملفات التي تحتها.</translation>
    </message>
    <message>
        <source>The layer&apos;s files could not be read.</source>
        <translation>تعذّرت قراءة ملفات الطبقة.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>An image does not change. Make a container of it first, and copy into that.</source>
        <translation>الصورة لا تتغير. أنشئ منها حاوية أولًا، ثم انسخ إليها.</translation>
    </message>
    <message>
        <source>Open the layer as a folder</source>
        <translation>فتح الطبقة كمجلد</translation>
    </message>
    <message>
        <source>Open the image up to this layer as a folder</source>
        <translation>فتح الصورة حتى هذه الطبقة كمجلد</translation>
    </message>
</context>
<context>
    <name>LensTab</name>
    <message>
        <source>Copy row</source>
        <translation>نسخ الصف</translation>
    </message>
    <message>
        <source>Show the file in its layer</source>
        <translation>إظهار الملف في طبقته</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Nothing was found by then.</source>
        <translation>لم يُعثر على شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Take back some of what narrows the list.</source>
        <translation>خفف مما يضيّق القائمة.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>اختر صفًا أولًا.</translation>
    </message>
    <message>
        <source>Choose a row of a file first.</source>
        <translation>اختر صف ملف أولًا.</translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>المعالجات</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Such as “512m” or “2g”. With more it is ended.</source>
        <translation>مثل «512m» أو «2g». إن تجاوزها أُنهيت الحاوية.</translation>
    </message>
    <message>
        <source>Such as “1.5”: as much as one and a half of them.</source>
        <translation>مثل «1.5»: بقدر معالج ونصف.</translation>
    </message>
    <message>
        <source>How many at a time, threads included, such as “100”.</source>
        <translation>كم منها في وقت واحد، مع الخيوط، مثل «100».</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>ملاحظة عن: %1</translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <translation>إضافة إلى ذلك: %1</translation>
    </message>
</context>
<context>
    <name>LineGutter</name>
    <message>
        <source>The layer that brought each line</source>
        <translation>الطبقة التي جاءت بكل سطر</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>الطبقة %1</translation>
    </message>
    <message>
        <source>Go to layer %1</source>
        <translation>الانتقال إلى الطبقة %1</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>نسخ التعليمة</translation>
    </message>
    <message>
        <source>Copy all lines with their layers</source>
        <translation>نسخ كل الأسطر مع طبقاتها</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>اضغط Escape في حقل البحث لرؤية كل شيء من جديد.</translation>
    </message>
</context>
<context>
    <name>LiveBar</name>
    <message>
        <source>Holds the changes still while you look at them. The container goes on.</source>
        <translation>يثبّت التغييرات أثناء النظر إليها. تستمر الحاوية في العمل.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume the changes</source>
        <translation>استئناف التغييرات</translation>
    </message>
    <message>
        <source>Pause the changes</source>
        <translation>إيقاف التغييرات مؤقتًا</translation>
    </message>
    <message>
        <source>Paused. Nothing was written since.</source>
        <translation>متوقف مؤقتًا. لم يُكتب شيء منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>Paused. %Ln changes wait.</source>
        <translation>
            <numerusform>متوقف مؤقتًا. لا تغييرات تنتظر.</numerusform>
            <numerusform>متوقف مؤقتًا. ينتظر تغيير واحد.</numerusform>
            <numerusform>متوقف مؤقتًا. ينتظر تغييران.</numerusform>
            <numerusform>متوقف مؤقتًا. تنتظر %Ln تغييرات.</numerusform>
            <numerusform>متوقف مؤقتًا. ينتظر %Ln تغييرًا.</numerusform>
            <numerusform>متوقف مؤقتًا. ينتظر %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live. Nothing is written just now.</source>
        <translation>مباشر. لا يُكتب شيء الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes a second</source>
        <translation>
            <numerusform>لا تغييرات في الثانية</numerusform>
            <numerusform>تغيير واحد في الثانية</numerusform>
            <numerusform>تغييران في الثانية</numerusform>
            <numerusform>%Ln تغييرات في الثانية</numerusform>
            <numerusform>%Ln تغييرًا في الثانية</numerusform>
            <numerusform>%Ln تغيير في الثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>كل العمليات</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who writes</comment>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>Shows only what one process wrote. Only root is told which one did; a process with a question mark has the file open for writing.</source>
        <translation>يعرض فقط ما كتبته عملية واحدة. يُخبَر root وحده أيها كتبت؛ والعملية ذات علامة الاستفهام تفتح الملف للكتابة.</translation>
    </message>
    <message>
        <source>Shows only what one process wrote. At times more was written at once than the kernel tells of: of some files it is not known who wrote them.</source>
        <translation>يعرض فقط ما كتبته عملية واحدة. كُتب أحيانًا دفعة واحدة أكثر مما تخبر به النواة: لبعض الملفات لا يُعرف من كتبها.</translation>
    </message>
    <message>
        <source>Shows only what one process wrote.</source>
        <translation>يعرض فقط ما كتبته عملية واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a process</comment>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>Show only what this process wrote</source>
        <translation>اعرض فقط ما كتبته هذه العملية</translation>
    </message>
    <message>
        <source>Show what all processes wrote</source>
        <translation>اعرض ما كتبته كل العمليات</translation>
    </message>
    <message>
        <source>Choose a file of which it is known which process wrote it.</source>
        <translation>اختر ملفًا يُعرف أي عملية كتبته.</translation>
    </message>
</context>
<context>
    <name>LiveMountDialog</name>
    <message>
        <source>Mount into container</source>
        <translation>وصل في الحاوية</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Mount into “%1” while it runs</source>
        <translation>وصل في «⁦%1⁩» أثناء عملها</translation>
    </message>
    <message>
        <source>Folder or file of this computer</source>
        <translation>مجلد أو ملف على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Where it appears in the container</source>
        <translation>موضعه في الحاوية</translation>
    </message>
    <message>
        <source>The container may only read it</source>
        <translation>للحاوية أن تقرأه فقط</translation>
    </message>
    <message>
        <source>Copy it in instead</source>
        <translation>نسخه إليها بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Folder to mount</source>
        <translation>المجلد المراد وصله</translation>
    </message>
    <message>
        <source>Choose what is to be mounted.</source>
        <translation>اختر ما يُراد وصله.</translation>
    </message>
    <message>
        <source>Something is mounted there already. Choose another path.</source>
        <translation>هناك شيء موصول بالفعل. اختر مسارًا آخر.</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>LogsTab</name>
    <message>
        <source>Log of the container</source>
        <translation>سجل الحاوية</translation>
    </message>
    <message>
        <source>Follow the end</source>
        <translation>متابعة آخر السجل</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>تعذّرت قراءة السجل.</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>السجل فارغ</translation>
    </message>
    <message>
        <source>What the container writes to its output shows here.</source>
        <translation>ما تكتبه الحاوية في خرجها يظهر هنا.</translation>
    </message>
    <message>
        <source>The container wrote nothing to its output.</source>
        <translation>لم تكتب الحاوية شيئًا في خرجها.</translation>
    </message>
    <message>
        <source>Follow the end of the log</source>
        <translation>متابعة نهاية السجل</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>نسخ السجل كاملًا</translation>
    </message>
    <message>
        <source>Save the log as…</source>
        <translation>حفظ السجل باسم…</translation>
    </message>
    <message>
        <source>Wrap long lines of the log</source>
        <translation>لفّ أسطر السجل الطويلة</translation>
    </message>
    <message>
        <source>Show the log of a container first.</source>
        <translation>اعرض سجل حاوية أولًا.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>الحاويات</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>وحدات التخزين</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>فشلت المهمة «%1».</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>المخزن %1</translation>
    </message>
    <message>
        <source>shared %1</source>
        <comment>bytes</comment>
        <translation>مشترك %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>The container does not show this file: it is in layer %1 of its image.</source>
        <translation>لا تعرض الحاوية هذا الملف: إنه في الطبقة %1 من صورتها.</translation>
    </message>
    <message>
        <source>Genealogy</source>
        <translation>شجرة النسب</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Quit and close the open folders</source>
        <translation>إنهاء وإغلاق المجلدات المفتوحة</translation>
    </message>
    <message>
        <source>These show files of images and containers as folders. They are closed with the window:</source>
        <translation>هذه تعرض ملفات صور وحاويات كمجلدات، وتُغلق مع النافذة:</translation>
    </message>
    <message>
        <source>What a program still has open in one of them stays readable to it until it closes it.</source>
        <translation>ما يفتحه برنامج فيها يبقى مقروءًا له حتى يغلقه.</translation>
    </message>
    <message>
        <source>Close them and quit</source>
        <translation>إغلاقها والإنهاء</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Members of the archive</source>
        <translation>عناصر الأرشيف</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The first %1 members are shown.</source>
        <translation>يُعرض أول %1 من العناصر.</translation>
    </message>
    <message>
        <source>(encrypted)</source>
        <translation>(مشفّر)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
</context>
<context>
    <name>MemberPath</name>
    <message>
        <source>Back to the archive</source>
        <translation>العودة إلى الأرشيف</translation>
    </message>
    <message>
        <source>Back to the archive (Backspace)</source>
        <translation>العودة إلى الأرشيف (Backspace)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>MountActs</name>
    <message>
        <source>Mount into %1</source>
        <translation>وصل في %1</translation>
    </message>
    <message>
        <source>“%1” could not be mounted.</source>
        <translation>تعذّر وصل «⁦%1⁩».</translation>
    </message>
    <message>
        <source>Mounted at %1.</source>
        <translation>وُصل في ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Unmount from %1</source>
        <translation>فصل من %1</translation>
    </message>
    <message>
        <source>Unmounted %1.</source>
        <translation>فُصل ⁦%1⁩.</translation>
    </message>
    <message>
        <source>“%1” could not be unmounted.</source>
        <translation>تعذّر فصل «⁦%1⁩».</translation>
    </message>
    <message>
        <source>Unmount</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Something in “%1” uses what is mounted at %2, or is mounted below it.</source>
        <translation>شيء في «⁦%1⁩» يستخدم ما هو موصول في ⁦%2⁩، أو هو موصول تحته.</translation>
    </message>
    <message>
        <source>Unmounted anyway, it is gone for all that comes later; what is open in there stays so until it is closed. The folder itself loses nothing.</source>
        <translation>إذا فُصل رغم ذلك اختفى عن كل ما يأتي بعده، ويبقى المفتوح فيه مفتوحًا حتى يُغلق. المجلد نفسه لا يفقد شيئًا.</translation>
    </message>
    <message>
        <source>Unmount anyway</source>
        <translation>فصل رغم ذلك</translation>
    </message>
</context>
<context>
    <name>MountTable</name>
    <message>
        <source>Mounts</source>
        <translation>نقاط الوصل</translation>
    </message>
    <message>
        <source>Folder or volume</source>
        <translation>مجلد أو وحدة تخزين</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>في الحاوية</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add volume</source>
        <translation>إضافة وحدة تخزين</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>New volume</source>
        <translation>وحدة تخزين جديدة</translation>
    </message>
    <message>
        <source>Volume without a name</source>
        <translation>وحدة تخزين بلا اسم</translation>
    </message>
    <message>
        <source>Folder to mount</source>
        <translation>المجلد المراد وصله</translation>
    </message>
    <message>
        <source>Folder of this computer</source>
        <translation>مجلد من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>وحدة تخزين</translation>
    </message>
    <message>
        <source>File of this computer</source>
        <translation>ملف من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Nothing is mounted. Add a folder or a volume to keep data outside the container.</source>
        <translation>لا شيء موصول. أضف مجلدًا أو وحدة تخزين لحفظ البيانات خارج الحاوية.</translation>
    </message>
    <message>
        <source>Memory, empty at each start</source>
        <translation>ذاكرة، فارغة عند كل تشغيل</translation>
    </message>
    <message>
        <source>Memory (tmpfs)</source>
        <translation>ذاكرة (tmpfs)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1، مع %2</translation>
    </message>
</context>
<context>
    <name>MountTargetDialog</name>
    <message>
        <source>Mount folder</source>
        <translation>وصل مجلد</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Run “%1” with a folder</source>
        <translation>تشغيل «%1» مع مجلد</translation>
    </message>
    <message>
        <source>Where it appears in the container</source>
        <translation>موضعه في الحاوية</translation>
    </message>
    <message>
        <source>The container may only read it</source>
        <translation>للحاوية أن تقرأه فقط</translation>
    </message>
</context>
<context>
    <name>MountText</name>
    <message>
        <source>New directory</source>
        <translation>دليل جديد</translation>
    </message>
    <message>
        <source>Empty directory of the image</source>
        <translation>دليل فارغ في الصورة</translation>
    </message>
    <message>
        <source>A file of the image, %1</source>
        <translation>ملف من الصورة، %1</translation>
    </message>
    <message numerus="yes">
        <source>Filled with %n files, %1</source>
        <translation>
            <numerusform>يُملأ بـ %n ملف، %1</numerusform>
            <numerusform>يُملأ بملف واحد، %1</numerusform>
            <numerusform>يُملأ بملفين، %1</numerusform>
            <numerusform>يُملأ بـ %n ملفات، %1</numerusform>
            <numerusform>يُملأ بـ %n ملفًا، %1</numerusform>
            <numerusform>يُملأ بـ %n ملف، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n files, %1</source>
        <translation>
            <numerusform>يخفي %n ملف، %1</numerusform>
            <numerusform>يخفي ملف واحد، %1</numerusform>
            <numerusform>يخفي ملفين، %1</numerusform>
            <numerusform>يخفي %n ملفات، %1</numerusform>
            <numerusform>يخفي %n ملفًا، %1</numerusform>
            <numerusform>يخفي %n ملف، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The image has nothing there: a new directory is made for the mount.</source>
        <translation>ليس في الصورة شيء هناك: يُنشأ دليل جديد لنقطة الوصل.</translation>
    </message>
    <message>
        <source>The image has an empty directory there, so nothing is hidden.</source>
        <translation>في الصورة دليل فارغ هناك، فلا يُخفى شيء.</translation>
    </message>
    <message>
        <source>The image&apos;s own file there (%1) is hidden as long as the mount is.</source>
        <translation>ملف الصورة هناك (%1) مخفي ما دامت نقطة الوصل قائمة.</translation>
    </message>
    <message numerus="yes">
        <source>The volume is new, so it first gets a copy of the %n files that the image has there (%1).</source>
        <translation>
            <numerusform>وحدة التخزين جديدة، فتحصل أولًا على نسخة من %n ملف في الصورة هناك (%1).</numerusform>
            <numerusform>وحدة التخزين جديدة، فتحصل أولًا على نسخة من الملف الذي في الصورة هناك (%1).</numerusform>
            <numerusform>وحدة التخزين جديدة، فتحصل أولًا على نسخة من الملفين اللذين في الصورة هناك (%1).</numerusform>
            <numerusform>وحدة التخزين جديدة، فتحصل أولًا على نسخة من %n ملفات في الصورة هناك (%1).</numerusform>
            <numerusform>وحدة التخزين جديدة، فتحصل أولًا على نسخة من %n ملفًا في الصورة هناك (%1).</numerusform>
            <numerusform>وحدة التخزين جديدة، فتحصل أولًا على نسخة من %n ملف في الصورة هناك (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that the image has there (%1) are hidden; only if the volume is still empty does it first get a copy of them.</source>
        <translation>
            <numerusform>يُخفى %n ملف في الصورة هناك (%1)؛ ولا تحصل وحدة التخزين أولًا على نسخة من ذلك إلا إذا كانت ما تزال فارغة.</numerusform>
            <numerusform>يُخفى ملف واحد في الصورة هناك (%1)؛ ولا تحصل وحدة التخزين أولًا على نسخة من ذلك إلا إذا كانت ما تزال فارغة.</numerusform>
            <numerusform>يُخفى ملفان في الصورة هناك (%1)؛ ولا تحصل وحدة التخزين أولًا على نسخة من ذلك إلا إذا كانت ما تزال فارغة.</numerusform>
            <numerusform>يُخفى %n ملفات في الصورة هناك (%1)؛ ولا تحصل وحدة التخزين أولًا على نسخة من ذلك إلا إذا كانت ما تزال فارغة.</numerusform>
            <numerusform>يُخفى %n ملفًا في الصورة هناك (%1)؛ ولا تحصل وحدة التخزين أولًا على نسخة من ذلك إلا إذا كانت ما تزال فارغة.</numerusform>
            <numerusform>يُخفى %n ملف في الصورة هناك (%1)؛ ولا تحصل وحدة التخزين أولًا على نسخة من ذلك إلا إذا كانت ما تزال فارغة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that the image has there (%1) are hidden as long as the mount is. They stay in the image.</source>
        <translation>
            <numerusform>يُخفى %n ملف في الصورة هناك (%1) ما دامت نقطة الوصل قائمة، ويبقى في الصورة.</numerusform>
            <numerusform>يُخفى ملف واحد في الصورة هناك (%1) ما دامت نقطة الوصل قائمة، ويبقى في الصورة.</numerusform>
            <numerusform>يُخفى ملفان في الصورة هناك (%1) ما دامت نقطة الوصل قائمة، ويبقيان في الصورة.</numerusform>
            <numerusform>تُخفى %n ملفات في الصورة هناك (%1) ما دامت نقطة الوصل قائمة، وتبقى في الصورة.</numerusform>
            <numerusform>يُخفى %n ملفًا في الصورة هناك (%1) ما دامت نقطة الوصل قائمة، وتبقى في الصورة.</numerusform>
            <numerusform>يُخفى %n ملف في الصورة هناك (%1) ما دامت نقطة الوصل قائمة، وتبقى في الصورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The container may only read the volume.</source>
        <translation>للحاوية أن تقرأ وحدة التخزين فقط.</translation>
    </message>
    <message>
        <source>What the container writes there stays in a volume without a name, which goes when the container is removed with its volumes.</source>
        <translation>ما تكتبه الحاوية هناك يبقى في وحدة تخزين بلا اسم، تزول عند إزالة الحاوية مع وحدات تخزينها.</translation>
    </message>
    <message>
        <source>What the container writes there stays in the volume when the container is gone.</source>
        <translation>ما تكتبه الحاوية هناك يبقى في وحدة التخزين بعد زوال الحاوية.</translation>
    </message>
    <message>
        <source>Files that its root makes there belong to root of this computer.</source>
        <translation>الملفات التي ينشئها مستخدمها root هناك يملكها root في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Files that its root makes there belong to you; those of its other users belong to ids that only a container of yours can change.</source>
        <translation>الملفات التي ينشئها مستخدمها root هناك ملكك؛ أما ملفات مستخدميها الآخرين فتملكها معرّفات لا تستطيع تغييرها إلا حاوية لك.</translation>
    </message>
    <message>
        <source>Files that it makes there belong to you.</source>
        <translation>الملفات التي تنشئها هناك ملكك.</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1، في ⁦%2⁩</translation>
    </message>
    <message>
        <source>The image has a file there, and a directory can&apos;t lie over a file. Choose another path.</source>
        <translation>في الصورة ملف هناك، ولا يمكن أن يقع دليل فوق ملف. اختر مسارًا آخر.</translation>
    </message>
    <message>
        <source>The image has a directory there, and a file can&apos;t lie over a directory. Choose another path.</source>
        <translation>في الصورة دليل هناك، ولا يمكن أن يقع ملف فوق دليل. اختر مسارًا آخر.</translation>
    </message>
    <message>
        <source>The path leads to %1 by a link in the image.</source>
        <translation>يقود المسار إلى ⁦%1⁩ عبر رابط في الصورة.</translation>
    </message>
    <message>
        <source>This computer has no such folder yet; it is made, as docker does.</source>
        <translation>لا يوجد مجلد كهذا على هذا الحاسوب بعد؛ سيُنشأ كما يفعل docker.</translation>
    </message>
    <message>
        <source>The container may only read it: what it tries to write there fails.</source>
        <translation>للحاوية أن تقرأه فقط: كل محاولة كتابة هناك تفشل.</translation>
    </message>
    <message>
        <source>What the container writes there changes the folder itself.</source>
        <translation>ما تكتبه الحاوية هناك يغيّر المجلد نفسه.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>The image has nothing there: an empty file is made for the mount.</source>
        <translation>ليس في الصورة شيء هناك: يُنشأ ملف فارغ لنقطة الوصل.</translation>
    </message>
    <message>
        <source>What the container writes there changes the file itself.</source>
        <translation>ما تكتبه الحاوية هناك يغيّر الملف نفسه.</translation>
    </message>
    <message>
        <source>Nothing is there: an empty file is made for the mount, and stays.</source>
        <translation>لا شيء هناك: يُنشأ ملف فارغ لنقطة الوصل، ويبقى.</translation>
    </message>
    <message>
        <source>Nothing is there: a new directory is made for the mount, and stays.</source>
        <translation>لا شيء هناك: يُنشأ دليل جديد لنقطة الوصل، ويبقى.</translation>
    </message>
    <message>
        <source>An empty directory is there, so nothing is hidden.</source>
        <translation>هناك دليل فارغ، فلا يُخفى شيء.</translation>
    </message>
    <message>
        <source>The file that is there (%1) is hidden as long as the mount is.</source>
        <translation>الملف الموجود هناك (%1) مخفي ما دامت نقطة الوصل قائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that are there (%1) are hidden as long as the mount is.</source>
        <translation>
            <numerusform>يُخفى %n ملف هناك (%1) ما دامت نقطة الوصل قائمة.</numerusform>
            <numerusform>يُخفى ملف واحد هناك (%1) ما دامت نقطة الوصل قائمة.</numerusform>
            <numerusform>يُخفى ملفان هناك (%1) ما دامت نقطة الوصل قائمة.</numerusform>
            <numerusform>تُخفى %n ملفات هناك (%1) ما دامت نقطة الوصل قائمة.</numerusform>
            <numerusform>يُخفى %n ملفًا هناك (%1) ما دامت نقطة الوصل قائمة.</numerusform>
            <numerusform>يُخفى %n ملف هناك (%1) ما دامت نقطة الوصل قائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no such folder or file.</source>
        <translation>لا يوجد على هذا الحاسوب مجلد أو ملف كهذا.</translation>
    </message>
    <message>
        <source>There is a file, and a directory can&apos;t lie over a file. Choose another path.</source>
        <translation>هناك ملف، ولا يمكن أن يقع دليل فوق ملف. اختر مسارًا آخر.</translation>
    </message>
    <message>
        <source>There is a directory, and a file can&apos;t lie over a directory. Choose another path.</source>
        <translation>هناك دليل، ولا يمكن أن يقع ملف فوق دليل. اختر مسارًا آخر.</translation>
    </message>
    <message>
        <source>The path leads to %1 by a link.</source>
        <translation>يقود المسار إلى ⁦%1⁩ عبر رابط.</translation>
    </message>
    <message>
        <source>Inside, its files keep their owners.</source>
        <translation>في الداخل تحتفظ ملفاته بمالكيها.</translation>
    </message>
    <message>
        <source>Inside, your own files belong to root.</source>
        <translation>في الداخل تكون ملفاتك أنت ملكًا لـ root.</translation>
    </message>
    <message>
        <source>It is empty, and the container may only read it.</source>
        <translation>إنه فارغ، ولا يمكن للحاوية إلا قراءته.</translation>
    </message>
    <message>
        <source>What the container writes there is kept in memory, and gone when it stops.</source>
        <translation>ما تكتبه الحاوية هناك يبقى في الذاكرة، ويزول عند توقفها.</translation>
    </message>
    <message>
        <source>The files of the image are there, and can only be read.</source>
        <translation>ملفات الصورة موجودة هناك، ولا يمكن إلا قراءتها.</translation>
    </message>
</context>
<context>
    <name>MountsTab</name>
    <message>
        <source>Mounts of the container</source>
        <translation>نقاط وصل الحاوية</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>في الحاوية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Copy where it lies</source>
        <translation>نسخ الموقع</translation>
    </message>
    <message>
        <source>No mounts</source>
        <translation>لا نقاط وصل</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>volume without a name</source>
        <translation>وحدة تخزين بلا اسم</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>وحدة تخزين</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>قراءة وكتابة</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>memory (tmpfs)</source>
        <translation>ذاكرة (tmpfs)</translation>
    </message>
    <message>
        <source>Only while the container runs</source>
        <translation>فقط أثناء تشغيل الحاوية</translation>
    </message>
    <message>
        <source>Show what lies under it</source>
        <translation>إظهار ما تحته</translation>
    </message>
    <message>
        <source>Unmount</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>This container keeps everything in its writable layer. Folders and volumes are chosen when a container is run; folders can also be mounted while it runs: drop one on it.</source>
        <translation>تحفظ هذه الحاوية كل شيء في طبقتها القابلة للكتابة. تُختار المجلدات ووحدات التخزين عند تشغيل الحاوية، ويمكن وصل مجلد أثناء عملها أيضًا: أفلته عليها.</translation>
    </message>
    <message>
        <source>folder, until it stops</source>
        <translation>مجلد، حتى تتوقف</translation>
    </message>
    <message>
        <source>It was mounted while the container runs, and is gone when it stops.</source>
        <translation>وُصل أثناء عمل الحاوية، ويزول عندما تتوقف.</translation>
    </message>
    <message>
        <source>Choose a mount first.</source>
        <translation>اختر نقطة وصل أولًا.</translation>
    </message>
    <message>
        <source>The container was made with it: it stays as long as the container.</source>
        <translation>أُنشئت الحاوية معها: تبقى ما بقيت الحاوية.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>NoAnswerDialog</name>
    <message>
        <source>Outcrop does not answer</source>
        <translation>Outcrop لا يستجيب</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>فتح نافذة أخرى</translation>
    </message>
    <message>
        <source>Outcrop is open with this store already, but its window does not answer.</source>
        <translation>Outcrop مفتوح بهذا المخزن من قبل، لكن نافذته لا تستجيب.</translation>
    </message>
    <message>
        <source>Outcrop is open with this store already (process %1), but its window does not answer.</source>
        <translation>Outcrop مفتوح بهذا المخزن من قبل (العملية %1)، لكن نافذته لا تستجيب.</translation>
    </message>
    <message>
        <source>It may only be busy. Another window is safe: both show and change the same store.</source>
        <translation>ربما هو مشغول فقط. فتح نافذة أخرى آمن: كلتاهما تعرض المخزن نفسه وتغيّره.</translation>
    </message>
</context>
<context>
    <name>PackageChangesModel</name>
    <message>
        <source>installed</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مزال</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>مرقّى</translation>
    </message>
    <message>
        <source>downgraded</source>
        <translation>مخفّض</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>المعمارية</translation>
    </message>
</context>
<context>
    <name>PackagesModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>المعمارية</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>What tells of this package says no size.</source>
        <translation>ما يسجل هذه الحزمة لا يذكر حجمًا.</translation>
    </message>
    <message>
        <source>Recorded in %1</source>
        <translation>مسجلة في %1</translation>
    </message>
</context>
<context>
    <name>PackagesTab</name>
    <message>
        <source>Copy package</source>
        <translation>نسخ الحزمة</translation>
    </message>
    <message>
        <source>Show what records it</source>
        <translation>إظهار ما يسجلها</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Filter packages</source>
        <translation>تصفية الحزم</translation>
    </message>
    <message>
        <source>List the packages of %1</source>
        <translation>سرد حزم %1</translation>
    </message>
    <message>
        <source>Reading the package databases…</source>
        <translation>تجري قراءة قواعد بيانات الحزم…</translation>
    </message>
    <message>
        <source>The packages could not be read.</source>
        <translation>تعذرت قراءة الحزم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <translation>
            <numerusform>%Ln حزمة</numerusform>
            <numerusform>حزمة واحدة</numerusform>
            <numerusform>حزمتان</numerusform>
            <numerusform>%Ln حزم</numerusform>
            <numerusform>%Ln حزمة</numerusform>
            <numerusform>%Ln حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln databases not read</source>
        <translation>
            <numerusform>%Ln قاعدة لم تُقرأ</numerusform>
            <numerusform>قاعدة واحدة لم تُقرأ</numerusform>
            <numerusform>قاعدتان لم تُقرآ</numerusform>
            <numerusform>%Ln قواعد لم تُقرأ</numerusform>
            <numerusform>%Ln قاعدة لم تُقرأ</numerusform>
            <numerusform>%Ln قاعدة لم تُقرأ</numerusform>
        </translation>
    </message>
    <message>
        <source>The package database could not be read</source>
        <translation>تعذرت قراءة قاعدة بيانات الحزم</translation>
    </message>
    <message>
        <source>No package database here</source>
        <translation>لا قاعدة بيانات حزم هنا</translation>
    </message>
    <message>
        <source>Neither dpkg, apk, rpm, pip nor npm has recorded anything that is installed in %1.</source>
        <translation>لم يسجل dpkg ولا apk ولا rpm ولا pip ولا npm شيئًا مثبتًا في %1.</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>الطبقة %1: %2</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Search the list</source>
        <translation>البحث في القائمة</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Copy command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>تم النسخ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they were.</source>
        <comment>things of a cancelled act on several</comment>
        <translation>
            <numerusform>لم يُترك أي عنصر (%n) كما كان.</numerusform>
            <numerusform>تُرك عنصر واحد (%n) كما كان.</numerusform>
            <numerusform>تُرك عنصران (%n) كما كانا.</numerusform>
            <numerusform>تُركت %n عناصر كما كانت.</numerusform>
            <numerusform>تُرك %n عنصرًا كما كان.</numerusform>
            <numerusform>تُرك %n عنصر كما كان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what it is about…</source>
        <translation>يُفحص ما يتعلق بالأمر…</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>First part of the text</source>
        <translation>الجزء الأول من النص</translation>
    </message>
    <message>
        <source>Previous part of the text</source>
        <translation>الجزء السابق من النص</translation>
    </message>
    <message>
        <source>Next part of the text</source>
        <translation>الجزء التالي من النص</translation>
    </message>
    <message>
        <source>Last part of the text</source>
        <translation>الجزء الأخير من النص</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>From %1 to %2 of %3</source>
        <translation>من %1 إلى %2 من أصل %3</translation>
    </message>
    <message>
        <source>Part %1 of %2 of the difference. %3</source>
        <translation>الجزء %1 من %2 من الاختلاف. %3</translation>
    </message>
</context>
<context>
    <name>PathFilterField</name>
    <message>
        <source>Filter paths</source>
        <translation>تصفية المسارات</translation>
    </message>
    <message>
        <source>A part of a name, or of the path with a slash in it; *, ? and [ ] make it a pattern such as *.so* or /etc/*</source>
        <translation>جزء من اسم، أو من المسار إن كانت فيه شرطة مائلة؛ ومع * و? و[ ] يصبح نمطًا مثل ⁦*.so*⁩ أو ⁦/etc/*⁩</translation>
    </message>
    <message>
        <source>Filter by a regular expression</source>
        <translation>التصفية بتعبير نمطي</translation>
    </message>
    <message>
        <source>The filter is a regular expression, for whole paths</source>
        <translation>المرشح تعبير نمطي للمسارات الكاملة</translation>
    </message>
</context>
<context>
    <name>PathHistory</name>
    <message>
        <source>made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>there again, the same</source>
        <translation>موجود مرة أخرى، بلا تغيير</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>أُنشئ من جديد</translation>
    </message>
    <message>
        <source>History of a path</source>
        <translation>سجل مسار</translation>
    </message>
    <message>
        <source>Looking through the layers…</source>
        <translation>يجري تصفّح الطبقات…</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>تعذّرت قراءة السجل.</translation>
    </message>
    <message>
        <source>What the layers did with “%1”</source>
        <translation>ما فعلته الطبقات بـ «%1»</translation>
    </message>
    <message>
        <source>History of the path, the lowest layer first</source>
        <translation>سجل المسار، الطبقة السفلى أولًا</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>ما فعلته</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>التعليمة</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>نسخ التعليمة</translation>
    </message>
    <message>
        <source>No layer has this path</source>
        <translation>لا طبقة فيها هذا المسار</translation>
    </message>
    <message>
        <source>It is there because something lies in it, or because the engine made it.</source>
        <translation>هو موجود لأن فيه شيئًا، أو لأن المحرّك أنشأه.</translation>
    </message>
    <message>
        <source>The layers below still ship it.</source>
        <translation>ما زالت الطبقات التي تحتها تحمله.</translation>
    </message>
</context>
<context>
    <name>PathJump</name>
    <message>
        <source>Go to path</source>
        <translation>الانتقال إلى مسار</translation>
    </message>
    <message>
        <source>Type a part of a path</source>
        <translation>اكتب جزءًا من مسار</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Names between slashes may be cut short: “et/mo” is found in “/etc/motd”.</source>
        <translation>يمكن اختصار الأسماء بين الشرطات: يُعثر على «et/mo» في «/etc/motd».</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزال</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>تراكب شفاف</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>How the pictures are compared</source>
        <translation>طريقة مقارنة الصورتين</translation>
    </message>
    <message>
        <source>How much of the later picture is seen</source>
        <translation>مقدار ما يظهر من الصورة اللاحقة</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>صورة رسومية</translation>
    </message>
</context>
<context>
    <name>PortTable</name>
    <message>
        <source>Published ports</source>
        <translation>المنافذ المنشورة</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>في الحاوية</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Add port</source>
        <translation>إضافة منفذ</translation>
    </message>
    <message>
        <source>On this computer: a port such as “8080”, with an address such as “127.0.0.1:8080” for this computer alone, or nothing for any port that is free.</source>
        <translation>على هذا الحاسوب: منفذ مثل «8080»، أو مع عنوان مثل «127.0.0.1:8080» لهذا الحاسوب وحده، أو لا شيء لأي منفذ متاح.</translation>
    </message>
    <message>
        <source>Add the image&apos;s ports</source>
        <translation>إضافة منافذ الصورة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove port</source>
        <translation>إزالة المنفذ</translation>
    </message>
    <message>
        <source>The image says it serves %1.</source>
        <translation>تقول الصورة إنها تخدم %1.</translation>
    </message>
    <message>
        <source>No port is published. Add one to reach a service in the container from this computer.</source>
        <translation>لا منفذ منشور. أضف منفذًا للوصول إلى خدمة في الحاوية من هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>ProcessFields</name>
    <message>
        <source>The image has no such directory; it is made.</source>
        <translation>ليس في الصورة دليل كهذا؛ سيُنشأ.</translation>
    </message>
    <message>
        <source>That is a file in the image, so the container would not start.</source>
        <translation>هذا ملف في الصورة، فلن تبدأ الحاوية.</translation>
    </message>
    <message>
        <source>The image has no program “%1”; only a mount could bring it.</source>
        <translation>ليس في الصورة برنامج «⁦%1⁩»؛ لا يمكن أن يأتي إلا من نقطة وصل.</translation>
    </message>
    <message>
        <source>“%1” is no program in the image, so the container would not start.</source>
        <translation>«⁦%1⁩» ليس برنامجًا في الصورة، فلن تبدأ الحاوية.</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>ملاحظة على: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>يُختار لك</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>نقطة الدخول</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>دليل العمل</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>اسم المضيف</translation>
    </message>
    <message>
        <source>the container&apos;s id</source>
        <translation>معرّف الحاوية</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Outbound connections</source>
        <translation>اتصالات صادرة</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>بلا شبكة</translation>
    </message>
    <message>
        <source>This computer&apos;s network</source>
        <translation>شبكة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Image&apos;s files are read-only</source>
        <translation>ملفات الصورة للقراءة فقط</translation>
    </message>
    <message>
        <source>The container can write only to its mounts.</source>
        <translation>لا تستطيع الحاوية الكتابة إلا في نقاط وصلها.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>الطرفية</translation>
    </message>
    <message>
        <source>The process gets a terminal.</source>
        <translation>تحصل العملية على طرفية.</translation>
    </message>
    <message>
        <source>Keep input open</source>
        <translation>إبقاء الإدخال مفتوحًا</translation>
    </message>
    <message>
        <source>The process&apos;s input stays open for attaching.</source>
        <translation>يبقى إدخال العملية مفتوحًا للاتصال بها.</translation>
    </message>
    <message>
        <source>Remove it when it ends</source>
        <translation>إزالتها عند انتهائها</translation>
    </message>
    <message>
        <source>The container and its changes are removed as soon as its process ends.</source>
        <translation>تُزال الحاوية وتغييراتها فور انتهاء عمليتها.</translation>
    </message>
    <message>
        <source>The image knows no “%1”, so the container would not start.</source>
        <translation>لا تعرف الصورة «%1»، فلن تبدأ الحاوية.</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Quit Outcrop</source>
        <translation>إنهاء Outcrop</translation>
    </message>
    <message>
        <source>Quit while work is under way?</source>
        <translation>هل تريد الإنهاء والعمل جارٍ؟</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>ما يجري الآن</translation>
    </message>
    <message>
        <source>Containers keep running without the window. What is cancelled leaves nothing half-done behind and can be started again.</source>
        <translation>تواصل الحاويات عملها دون النافذة. ما يُلغى لا يترك وراءه شيئًا ناقصًا، ويمكن بدؤه من جديد.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>بقاء</translation>
    </message>
    <message>
        <source>Cancel them and quit</source>
        <translation>إلغاؤها والإنهاء</translation>
    </message>
    <message>
        <source>Wait and quit</source>
        <translation>الانتظار ثم الإنهاء</translation>
    </message>
    <message>
        <source>%1 (cancelling…)</source>
        <translation>%1 (جارٍ الإلغاء…)</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are still running.</source>
        <translation>
            <numerusform>ما زالت %n مهمة جارية.</numerusform>
            <numerusform>ما زالت مهمة واحدة جارية.</numerusform>
            <numerusform>ما زالت مهمتان جاريتين.</numerusform>
            <numerusform>ما زالت %n مهام جارية.</numerusform>
            <numerusform>ما زالت %n مهمة جارية.</numerusform>
            <numerusform>ما زالت %n مهمة جارية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcrop quits as soon as %n tasks have ended.</source>
        <translation>
            <numerusform>ينتهي Outcrop فور اكتمال %n مهمة.</numerusform>
            <numerusform>ينتهي Outcrop فور اكتمال المهمة.</numerusform>
            <numerusform>ينتهي Outcrop فور اكتمال المهمتين.</numerusform>
            <numerusform>ينتهي Outcrop فور اكتمال %n مهام.</numerusform>
            <numerusform>ينتهي Outcrop فور اكتمال %n مهمة.</numerusform>
            <numerusform>ينتهي Outcrop فور اكتمال %n مهمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>RebaseDialog</name>
    <message>
        <source>Rebase container</source>
        <translation>نقل الحاوية إلى أساس آخر</translation>
    </message>
    <message>
        <source>Make image</source>
        <translation>إنشاء صورة</translation>
    </message>
    <message>
        <source>Put what “%1” changed onto another image</source>
        <translation>وضع ما غيّرته «⁦%1⁩» على صورة أخرى</translation>
    </message>
    <message>
        <source>The container stays as it is, on %1. What comes out is a new image.</source>
        <translation>تبقى الحاوية كما هي على ⁦%1⁩، والناتج صورة جديدة.</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>name:tag, or empty for an image without a name</source>
        <translation>name:tag، أو اتركه فارغًا لصورة بلا اسم</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>الأساس الجديد</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>اسم الصورة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Only the container</source>
        <translation>الحاوية فقط</translation>
    </message>
    <message>
        <source>Only the new base</source>
        <translation>الأساس الجديد فقط</translation>
    </message>
    <message>
        <source>Make no image while there are conflicts</source>
        <translation>عدم إنشاء صورة ما دامت هناك تعارضات</translation>
    </message>
    <message>
        <source>Of what both changed, take the container&apos;s</source>
        <translation>ممّا غيّره كلاهما، أخذ ما في الحاوية</translation>
    </message>
    <message>
        <source>Of what both changed, take the new base&apos;s</source>
        <translation>ممّا غيّره كلاهما، أخذ ما في الأساس الجديد</translation>
    </message>
    <message>
        <source>Choose a new base to see who changed what.</source>
        <translation>اختر أساسًا جديدًا لترى من غيّر ماذا.</translation>
    </message>
    <message>
        <source>Looking for who changed what…</source>
        <translation>جارٍ البحث عمّن غيّر ماذا…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%Ln تعارضات</numerusform>
            <numerusform>%Ln تعارضًا</numerusform>
            <numerusform>%Ln تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the container</source>
        <translation>
            <numerusform>%Ln من الحاوية فقط</numerusform>
            <numerusform>%Ln من الحاوية فقط</numerusform>
            <numerusform>%Ln من الحاوية فقط</numerusform>
            <numerusform>%Ln من الحاوية فقط</numerusform>
            <numerusform>%Ln من الحاوية فقط</numerusform>
            <numerusform>%Ln من الحاوية فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the new base</source>
        <translation>
            <numerusform>%Ln من الأساس الجديد فقط</numerusform>
            <numerusform>%Ln من الأساس الجديد فقط</numerusform>
            <numerusform>%Ln من الأساس الجديد فقط</numerusform>
            <numerusform>%Ln من الأساس الجديد فقط</numerusform>
            <numerusform>%Ln من الأساس الجديد فقط</numerusform>
            <numerusform>%Ln من الأساس الجديد فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by both alike</source>
        <translation>
            <numerusform>%Ln من كليهما بالتساوي</numerusform>
            <numerusform>%Ln من كليهما بالتساوي</numerusform>
            <numerusform>%Ln من كليهما بالتساوي</numerusform>
            <numerusform>%Ln من كليهما بالتساوي</numerusform>
            <numerusform>%Ln من كليهما بالتساوي</numerusform>
            <numerusform>%Ln من كليهما بالتساوي</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other image to be the new base.</source>
        <translation>لا توجد صورة أخرى لتكون الأساس الجديد.</translation>
    </message>
    <message>
        <source>Choose an image to be the new base.</source>
        <translation>اختر صورة لتكون الأساس الجديد.</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>يتكوّن الاسم من أحرف لاتينية صغيرة وأرقام وفواصل، ثم «:» ثم وسم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths were changed by both. Say whose are taken, or put them back in the container.</source>
        <translation>
            <numerusform>غيّر كلاهما %Ln مسارات. حدّد أيّهما يؤخذ، أو أرجعها في الحاوية.</numerusform>
            <numerusform>غيّر كلاهما مسارًا واحدًا. حدّد أيّهما يؤخذ، أو أرجعه في الحاوية.</numerusform>
            <numerusform>غيّر كلاهما مسارين. حدّد أيّهما يؤخذ، أو أرجعهما في الحاوية.</numerusform>
            <numerusform>غيّر كلاهما %Ln مسارات. حدّد أيّهما يؤخذ، أو أرجعها في الحاوية.</numerusform>
            <numerusform>غيّر كلاهما %Ln مسارًا. حدّد أيّهما يؤخذ، أو أرجعها في الحاوية.</numerusform>
            <numerusform>غيّر كلاهما %Ln مسار. حدّد أيّهما يؤخذ، أو أرجعها في الحاوية.</numerusform>
        </translation>
    </message>
    <message>
        <source>an image without a name</source>
        <translation>صورة بلا اسم</translation>
    </message>
    <message>
        <source>What comes out is %1: %2 with the container&apos;s settings and no further layer.</source>
        <translation>الناتج ⁦%1⁩: ⁦%2⁩ بإعدادات الحاوية دون طبقة إضافية.</translation>
    </message>
    <message numerus="yes">
        <source>What comes out is %1: %2 and a layer with %Ln changes of the container.</source>
        <translation>
            <numerusform>الناتج ⁦%1⁩: ⁦%2⁩ وطبقة بلا تغييرات.</numerusform>
            <numerusform>الناتج ⁦%1⁩: ⁦%2⁩ وطبقة بتغيير واحد من الحاوية.</numerusform>
            <numerusform>الناتج ⁦%1⁩: ⁦%2⁩ وطبقة بتغييرين من الحاوية.</numerusform>
            <numerusform>الناتج ⁦%1⁩: ⁦%2⁩ وطبقة بعدد %Ln تغييرات من الحاوية.</numerusform>
            <numerusform>الناتج ⁦%1⁩: ⁦%2⁩ وطبقة بعدد %Ln تغييرًا من الحاوية.</numerusform>
            <numerusform>الناتج ⁦%1⁩: ⁦%2⁩ وطبقة بعدد %Ln تغيير من الحاوية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed what could not be found out: choose another base.</source>
        <translation>تعذّرت معرفة من غيّر ماذا: اختر قاعدة أخرى.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>الحاوية</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Import recent</source>
        <translation>المستوردة حديثًا</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>لم يُستورد شيء بعد</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>مسح القائمة</translation>
    </message>
</context>
<context>
    <name>RemovalOfSeveral</name>
    <message numerus="yes">
        <source>Remove %n containers</source>
        <translation>
            <numerusform>إزالة %n حاوية</numerusform>
            <numerusform>إزالة حاوية واحدة</numerusform>
            <numerusform>إزالة حاويتين</numerusform>
            <numerusform>إزالة %n حاويات</numerusform>
            <numerusform>إزالة %n حاوية</numerusform>
            <numerusform>إزالة %n حاوية</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>%n containers are removed with their changes (%1).</source>
        <translation>
            <numerusform>ستتم إزالة %n حاوية مع التغييرات (%1).</numerusform>
            <numerusform>ستتم إزالة حاوية واحدة مع التغييرات (%1).</numerusform>
            <numerusform>ستتم إزالة حاويتين مع التغييرات (%1).</numerusform>
            <numerusform>ستتم إزالة %n حاويات مع التغييرات (%1).</numerusform>
            <numerusform>ستتم إزالة %n حاوية مع التغييرات (%1).</numerusform>
            <numerusform>ستتم إزالة %n حاوية مع التغييرات (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers are removed with their changes.</source>
        <translation>
            <numerusform>ستتم إزالة %n حاوية مع التغييرات.</numerusform>
            <numerusform>ستتم إزالة حاوية واحدة مع التغييرات.</numerusform>
            <numerusform>ستتم إزالة حاويتين مع التغييرات.</numerusform>
            <numerusform>ستتم إزالة %n حاويات مع التغييرات.</numerusform>
            <numerusform>ستتم إزالة %n حاوية مع التغييرات.</numerusform>
            <numerusform>ستتم إزالة %n حاوية مع التغييرات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them run and are killed first.</source>
        <translation>
            <numerusform>%n منها تعمل وستُنهى قسرًا أولًا.</numerusform>
            <numerusform>واحدة منها تعمل وستُنهى قسرًا أولًا.</numerusform>
            <numerusform>اثنتان منها تعملان وستُنهيان قسرًا أولًا.</numerusform>
            <numerusform>%n منها تعمل وستُنهى قسرًا أولًا.</numerusform>
            <numerusform>%n منها تعمل وستُنهى قسرًا أولًا.</numerusform>
            <numerusform>%n منها تعمل وستُنهى قسرًا أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove their volumes without a name too</source>
        <translation>إزالة وحدات تخزينها التي بلا اسم أيضًا</translation>
    </message>
    <message>
        <source>Their images, folders and named volumes stay. This can&apos;t be undone.</source>
        <translation>تبقى صورها ومجلداتها ووحدات تخزينها المسماة. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>إزالة %n اسم</numerusform>
            <numerusform>إزالة اسم واحد</numerusform>
            <numerusform>إزالة اسمين</numerusform>
            <numerusform>إزالة %n أسماء</numerusform>
            <numerusform>إزالة %n اسمًا</numerusform>
            <numerusform>إزالة %n اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are removed; no bytes are freed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>ستتم إزالة %n اسم؛ ولا تُحرَّر أي مساحة.</numerusform>
            <numerusform>ستتم إزالة اسم واحد؛ ولا تُحرَّر أي مساحة.</numerusform>
            <numerusform>ستتم إزالة اسمين؛ ولا تُحرَّر أي مساحة.</numerusform>
            <numerusform>ستتم إزالة %n أسماء؛ ولا تُحرَّر أي مساحة.</numerusform>
            <numerusform>ستتم إزالة %n اسمًا؛ ولا تُحرَّر أي مساحة.</numerusform>
            <numerusform>ستتم إزالة %n اسم؛ ولا تُحرَّر أي مساحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are removed and %1 are freed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>ستتم إزالة %n اسم وتحرير %1.</numerusform>
            <numerusform>ستتم إزالة اسم واحد وتحرير %1.</numerusform>
            <numerusform>ستتم إزالة اسمين وتحرير %1.</numerusform>
            <numerusform>ستتم إزالة %n أسماء وتحرير %1.</numerusform>
            <numerusform>ستتم إزالة %n اسمًا وتحرير %1.</numerusform>
            <numerusform>ستتم إزالة %n اسم وتحرير %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images stay under their other names.</source>
        <translation>تبقى الصور بأسمائها الأخرى.</translation>
    </message>
    <message>
        <source>Layers that other images stand on stay. This can&apos;t be undone.</source>
        <translation>تبقى الطبقات التي تستند إليها صور أخرى. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Containers were made from some of them. A running one must be stopped first.</source>
        <translation>أُنشئت حاويات من بعضها. يجب إيقاف ما يعمل منها أولًا.</translation>
    </message>
    <message>
        <source>Remove the names although stopped containers stand on them</source>
        <translation>إزالة الأسماء مع أن حاويات متوقفة تستند إليها</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes</source>
        <translation>
            <numerusform>إزالة %n وحدة تخزين</numerusform>
            <numerusform>إزالة وحدة تخزين واحدة</numerusform>
            <numerusform>إزالة وحدتي تخزين</numerusform>
            <numerusform>إزالة %n وحدات تخزين</numerusform>
            <numerusform>إزالة %n وحدة تخزين</numerusform>
            <numerusform>إزالة %n وحدة تخزين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes are removed with all their data (%1).</source>
        <translation>
            <numerusform>ستتم إزالة %n وحدة تخزين مع كل البيانات (%1).</numerusform>
            <numerusform>ستتم إزالة وحدة تخزين واحدة مع كل البيانات (%1).</numerusform>
            <numerusform>ستتم إزالة وحدتي تخزين مع كل البيانات (%1).</numerusform>
            <numerusform>ستتم إزالة %n وحدات تخزين مع كل البيانات (%1).</numerusform>
            <numerusform>ستتم إزالة %n وحدة تخزين مع كل البيانات (%1).</numerusform>
            <numerusform>ستتم إزالة %n وحدة تخزين مع كل البيانات (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes are removed with all their data.</source>
        <translation>
            <numerusform>ستتم إزالة %n وحدة تخزين مع كل البيانات.</numerusform>
            <numerusform>ستتم إزالة وحدة تخزين واحدة مع كل البيانات.</numerusform>
            <numerusform>ستتم إزالة وحدتي تخزين مع كل البيانات.</numerusform>
            <numerusform>ستتم إزالة %n وحدات تخزين مع كل البيانات.</numerusform>
            <numerusform>ستتم إزالة %n وحدة تخزين مع كل البيانات.</numerusform>
            <numerusform>ستتم إزالة %n وحدة تخزين مع كل البيانات.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>لا يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>RemovalTexts</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>إزالة الاسم</translation>
    </message>
    <message>
        <source>The name “%1” is removed; no bytes are freed.</source>
        <translation>ستتم إزالة الاسم «%1»؛ ولا تُحرَّر أي مساحة.</translation>
    </message>
    <message>
        <source>The image stays under its other names.</source>
        <translation>تبقى الصورة بأسمائها الأخرى.</translation>
    </message>
    <message>
        <source>Remove image</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>The image “%1” is removed and %2 are freed.</source>
        <translation>ستتم إزالة الصورة «%1» وتحرير %2.</translation>
    </message>
    <message>
        <source>Layers that other images stand on stay. This can&apos;t be undone.</source>
        <translation>تبقى الطبقات التي تستند إليها صور أخرى. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Remove its name although stopped containers stand on it</source>
        <translation>إزالة اسمها مع أن حاويات متوقفة تستند إليها</translation>
    </message>
    <message>
        <source>Remove container</source>
        <translation>إزالة الحاوية</translation>
    </message>
    <message>
        <source>The container “%1” is removed with its changes (%2).</source>
        <translation>ستتم إزالة الحاوية «%1» مع تغييراتها (%2).</translation>
    </message>
    <message>
        <source>The container “%1” is removed with its changes.</source>
        <translation>ستتم إزالة الحاوية «%1» مع تغييراتها.</translation>
    </message>
    <message>
        <source>It runs and is killed first.</source>
        <translation>إنها تعمل وستُنهى قسرًا أولًا.</translation>
    </message>
    <message>
        <source>Remove its volumes without a name too</source>
        <translation>إزالة وحدات تخزينها التي بلا اسم أيضًا</translation>
    </message>
    <message>
        <source>Its image, folders and named volumes stay. This can&apos;t be undone.</source>
        <translation>تبقى صورتها ومجلداتها ووحدات تخزينها المسماة. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Remove volume</source>
        <translation>إزالة وحدة التخزين</translation>
    </message>
    <message>
        <source>The volume “%1” is removed with all its data (%2).</source>
        <translation>ستتم إزالة وحدة التخزين «%1» مع كل بياناتها (%2).</translation>
    </message>
    <message>
        <source>The volume “%1” is removed with all its data.</source>
        <translation>ستتم إزالة وحدة التخزين «%1» مع كل بياناتها.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Remove unused volumes</source>
        <translation>إزالة وحدات التخزين غير المستخدمة</translation>
    </message>
    <message numerus="yes">
        <source>%n volumes that no container uses are removed with their data (%1).</source>
        <translation>
            <numerusform>ستتم إزالة %n وحدة تخزين لا تستخدمها أي حاوية مع بياناتها (%1).</numerusform>
            <numerusform>ستتم إزالة وحدة تخزين واحدة لا تستخدمها أي حاوية مع بياناتها (%1).</numerusform>
            <numerusform>ستتم إزالة وحدتي تخزين لا تستخدمهما أي حاوية مع بياناتهما (%1).</numerusform>
            <numerusform>ستتم إزالة %n وحدات تخزين لا تستخدمها أي حاوية مع بياناتها (%1).</numerusform>
            <numerusform>ستتم إزالة %n وحدة تخزين لا تستخدمها أي حاوية مع بياناتها (%1).</numerusform>
            <numerusform>ستتم إزالة %n وحدة تخزين لا تستخدمها أي حاوية مع بياناتها (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>These containers were made from it:</source>
        <translation>أُنشئت هذه الحاويات منها:</translation>
    </message>
    <message>
        <source>A running one must be stopped first. This can&apos;t be undone.</source>
        <translation>يجب إيقاف ما يعمل منها أولًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename container</source>
        <translation>إعادة تسمية الحاوية</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>اسم آخر لـ «⁦%1⁩»</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>What it runs goes on; only its name is another.</source>
        <translation>يستمر ما تشغّله؛ لا يتغيّر إلا اسمها.</translation>
    </message>
    <message>
        <source>A container named “%1” exists already. Choose another name.</source>
        <translation>توجد حاوية باسم «⁦%1⁩» بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>يتكوّن الاسم من محرفين على الأقل: أحرف لاتينية أو أرقام أو «_» أو «.» أو «-»، ويبدأ بحرف أو رقم.</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>This command does the same in a terminal. A docker command can be pasted here.</source>
        <translation>يؤدي هذا الأمر العمل نفسه في الطرفية. يمكن لصق أمر docker هنا.</translation>
    </message>
    <message>
        <source>Run “%1”</source>
        <translation>تشغيل «%1»</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Drop a folder here to mount it.</source>
        <translation>أفلت مجلدًا هنا لوصله.</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>نقاط الوصل</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Mounts of other containers</source>
        <translation>نقاط وصل حاويات أخرى</translation>
    </message>
    <message>
        <source>Paste docker command</source>
        <translation>لصق أمر docker</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Fills the form with the command in the clipboard (%1).</source>
        <translation>يملأ النموذج بالأمر الموجود في الحافظة (%1).</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>The clipboard holds no command that runs a container, such as “docker run …”.</source>
        <translation>ليس في الحافظة أمر يشغّل حاوية، مثل «⁦docker run …⁩».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This form runs another image.</source>
        <translation>يشغّل هذا النموذج صورة أخرى.</translation>
    </message>
    <message>
        <source>There is no such container.</source>
        <translation>لا توجد حاوية كهذه.</translation>
    </message>
    <message>
        <source>The form is filled from the command.</source>
        <translation>مُلئ النموذج من الأمر.</translation>
    </message>
    <message>
        <source>The form is filled from the command, without:</source>
        <translation>مُلئ النموذج من الأمر، دون:</translation>
    </message>
    <message>
        <source>Of other images</source>
        <translation>من صور أخرى</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>حفظ كقالب…</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>حذف قالب</translation>
    </message>
    <message>
        <source>%1: its value is a secret and was not kept. Type it in under “Environment”.</source>
        <translation>%1: قيمته سرية ولم تُحفظ. اكتبها في قسم «البيئة».</translation>
    </message>
    <message>
        <source>The mounts of “%1”: there is no such container.</source>
        <translation>نقاط وصل «%1»: لا توجد حاوية كهذه.</translation>
    </message>
    <message>
        <source>The form is filled from the template “%1”.</source>
        <translation>مُلئ النموذج من القالب «%1».</translation>
    </message>
    <message>
        <source>The form is filled from the template “%1”, without:</source>
        <translation>مُلئ النموذج من القالب «%1»، دون:</translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>تم حفظ القالب «%1».</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>حذف القالب</translation>
    </message>
    <message>
        <source>The template “%1” is deleted. Containers made from it stay.</source>
        <translation>سيتم حذف القالب «%1». تبقى الحاويات التي أُنشئت منه.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The template “%1” is deleted.</source>
        <translation>تم حذف القالب «%1».</translation>
    </message>
    <message>
        <source>The template “%1” could not be deleted (%2).</source>
        <translation>تعذّر حذف القالب «%1» (%2).</translation>
    </message>
    <message>
        <source>Mounts, environment, ports and limits</source>
        <translation>نقاط الوصل والبيئة والمنافذ والحدود</translation>
    </message>
    <message>
        <source>Something on this computer listens at “%1” now; the container would not start.</source>
        <translation>ثمة ما يستمع الآن على «%1» في هذا الحاسوب؛ ولن تبدأ الحاوية.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>A container named “%1” exists already. Choose another name.</source>
        <translation>توجد حاوية باسم «%1» من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>يتكوّن الاسم من محرفين على الأقل: أحرف لاتينية أو أرقام أو «_» أو «.» أو «-»، ويبدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>The image names no command. Say what to run, for example “sh”.</source>
        <translation>لا تسمّي الصورة أي أمر. حدّد ما يُشغَّل، مثل «sh».</translation>
    </message>
    <message>
        <source>The working directory must start with “/”.</source>
        <translation>يجب أن يبدأ دليل العمل بـ «/».</translation>
    </message>
    <message>
        <source>A variable needs a name, and the name has no “=”.</source>
        <translation>يحتاج المتغير إلى اسم لا يحوي «=».</translation>
    </message>
    <message>
        <source>The variable “%1” is set twice.</source>
        <translation>المتغير «%1» معيَّن مرتين.</translation>
    </message>
    <message>
        <source>Two mounts want the path “%1”. Give one of them another path.</source>
        <translation>نقطتا وصل تطلبان المسار «⁦%1⁩». أعط إحداهما مسارًا آخر.</translation>
    </message>
    <message>
        <source>A folder of this computer must be given with its full path.</source>
        <translation>يجب تحديد مجلد هذا الحاسوب بمساره الكامل.</translation>
    </message>
    <message>
        <source>A path with “:” in its name can&apos;t be mounted.</source>
        <translation>لا يمكن وصل مسار في اسمه «:».</translation>
    </message>
    <message>
        <source>Say where it appears in the container: a path that starts with “/”.</source>
        <translation>حدّد موضعه في الحاوية: مسار يبدأ بـ «/».</translation>
    </message>
    <message>
        <source>This mount can&apos;t be used (%1).</source>
        <translation>لا يمكن استخدام نقطة الوصل هذه (%1).</translation>
    </message>
    <message>
        <source>Write memory as a number with a unit, such as “512m” or “2g”.</source>
        <translation>اكتب الذاكرة رقمًا مع وحدة، مثل «512m» أو «2g».</translation>
    </message>
    <message>
        <source>Write processors as a number, such as “1.5”.</source>
        <translation>اكتب المعالجات رقمًا، مثل «1.5».</translation>
    </message>
    <message>
        <source>Write processes as a whole number, such as “100”.</source>
        <translation>اكتب العمليات عددًا صحيحًا، مثل «100».</translation>
    </message>
    <message>
        <source>A container needs at least 6 MB of memory (“6m”).</source>
        <translation>تحتاج الحاوية إلى ‎6 MB من الذاكرة على الأقل («6m»).</translation>
    </message>
    <message>
        <source>Choose from 0.01 to %1: this computer has no more processors.</source>
        <translation>اختر من 0.01 إلى %1: ليس في هذا الحاسوب معالجات أكثر.</translation>
    </message>
    <message>
        <source>Two rows want the port “%1” of this computer.</source>
        <translation>يطلب سطران المنفذ «%1» من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Say which port of the container is meant, such as “80”.</source>
        <translation>اذكر منفذ الحاوية المقصود، مثل «80».</translation>
    </message>
    <message>
        <source>This port can&apos;t be used (%1).</source>
        <translation>لا يمكن استخدام هذا المنفذ (%1).</translation>
    </message>
    <message>
        <source>Ports are published with the network “Outbound connections” alone.</source>
        <translation>لا تُنشر المنافذ إلا مع شبكة «اتصالات صادرة».</translation>
    </message>
    <message>
        <source>These limits can&apos;t be used (%1).</source>
        <translation>لا يمكن استخدام هذه الحدود (%1).</translation>
    </message>
</context>
<context>
    <name>RunNotice</name>
    <message>
        <source>Close this note</source>
        <translation>إغلاق هذه الملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… و%n غير ذلك</numerusform>
            <numerusform>… و%n غير ذلك</numerusform>
            <numerusform>… و%n غير ذلك</numerusform>
            <numerusform>… و%n غير ذلك</numerusform>
            <numerusform>… و%n غير ذلك</numerusform>
            <numerusform>… و%n غير ذلك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveAs</name>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save folder as tar…</source>
        <translation>حفظ المجلد كملف tar…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم ⁦%1⁩.</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>تعذّر حفظ «⁦%1⁩».</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln things as one tar…</source>
        <translation>
            <numerusform>حفظ صفر (%Ln) من العناصر كملف tar واحد…</numerusform>
            <numerusform>حفظ عنصر واحد (%Ln) كملف tar واحد…</numerusform>
            <numerusform>حفظ عنصرين (%Ln) كملف tar واحد…</numerusform>
            <numerusform>حفظ %Ln عناصر كملف tar واحد…</numerusform>
            <numerusform>حفظ %Ln عنصرًا كملف tar واحد…</numerusform>
            <numerusform>حفظ %Ln عنصر كملف tar واحد…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>صفر (%Ln) من العناصر</numerusform>
            <numerusform>عنصر واحد (%Ln)</numerusform>
            <numerusform>عنصران (%Ln)</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Offer it for every image</source>
        <translation>إتاحته لكل الصور</translation>
    </message>
    <message numerus="yes">
        <source>Keep the values of %n secrets as well</source>
        <translation>
            <numerusform>حفظ قيم %n سر أيضًا</numerusform>
            <numerusform>حفظ قيمة السر أيضًا</numerusform>
            <numerusform>حفظ قيمتي السرين أيضًا</numerusform>
            <numerusform>حفظ قيم %n أسرار أيضًا</numerusform>
            <numerusform>حفظ قيم %n سرًا أيضًا</numerusform>
            <numerusform>حفظ قيم %n سر أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>A template of this name is there already; it is replaced.</source>
        <translation>يوجد قالب بهذا الاسم من قبل؛ سيُستبدل.</translation>
    </message>
    <message>
        <source>The secrets are written to a file of yours, readable as they are.</source>
        <translation>تُكتب الأسرار في ملف خاص بك، مقروءة كما هي.</translation>
    </message>
    <message>
        <source>Only the names of the secrets are kept; the template asks for their values.</source>
        <translation>لا تُحفظ إلا أسماء الأسرار؛ ويطلب القالب قيمها.</translation>
    </message>
    <message>
        <source>The template needs a name.</source>
        <translation>يحتاج القالب إلى اسم.</translation>
    </message>
    <message>
        <source>The template “%1” could not be saved.</source>
        <translation>تعذّر حفظ القالب «%1».</translation>
    </message>
    <message>
        <source>Check the folder %1.</source>
        <translation>تحقق من المجلد ⁦%1⁩.</translation>
    </message>
</context>
<context>
    <name>SavedChanges</name>
    <message>
        <source>Save the changes here as patch…</source>
        <translation>حفظ التغييرات هنا كرقعة…</translation>
    </message>
    <message>
        <source>Save the changes here as layer (tar)…</source>
        <translation>حفظ التغييرات هنا كطبقة (tar)…</translation>
    </message>
    <message>
        <source>Save all changes as patch…</source>
        <translation>حفظ كل التغييرات كرقعة…</translation>
    </message>
    <message>
        <source>Save all changes as layer (tar)…</source>
        <translation>حفظ كل التغييرات كطبقة (tar)…</translation>
    </message>
    <message numerus="yes">
        <source>changes of %Ln paths</source>
        <translation>
            <numerusform>تغييرات صفر (%Ln) من المسارات</numerusform>
            <numerusform>تغييرات مسار واحد (%Ln)</numerusform>
            <numerusform>تغييرات مسارين (%Ln)</numerusform>
            <numerusform>تغييرات %Ln مسارات</numerusform>
            <numerusform>تغييرات %Ln مسارًا</numerusform>
            <numerusform>تغييرات %Ln مسار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %Ln paths as patch…</source>
        <translation>
            <numerusform>حفظ تغييرات صفر (%Ln) من المسارات كرقعة…</numerusform>
            <numerusform>حفظ تغييرات مسار واحد (%Ln) كرقعة…</numerusform>
            <numerusform>حفظ تغييرات مسارين (%Ln) كرقعة…</numerusform>
            <numerusform>حفظ تغييرات %Ln مسارات كرقعة…</numerusform>
            <numerusform>حفظ تغييرات %Ln مسارًا كرقعة…</numerusform>
            <numerusform>حفظ تغييرات %Ln مسار كرقعة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %Ln paths as layer (tar)…</source>
        <translation>
            <numerusform>حفظ تغييرات صفر (%Ln) من المسارات كطبقة (tar)…</numerusform>
            <numerusform>حفظ تغييرات مسار واحد (%Ln) كطبقة (tar)…</numerusform>
            <numerusform>حفظ تغييرات مسارين (%Ln) كطبقة (tar)…</numerusform>
            <numerusform>حفظ تغييرات %Ln مسارات كطبقة (tar)…</numerusform>
            <numerusform>حفظ تغييرات %Ln مسارًا كطبقة (tar)…</numerusform>
            <numerusform>حفظ تغييرات %Ln مسار كطبقة (tar)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>every quarter of an hour</source>
        <translation>كل ربع ساعة</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>every six hours</source>
        <translation>كل ست ساعات</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %Ln دقائق</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule snapshots</source>
        <translation>جدولة اللقطات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>When are snapshots of “%1” taken?</source>
        <translation>متى تؤخذ لقطات «⁦%1⁩»؟</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>يدويًا فقط</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>بحسب الساعة</translation>
    </message>
    <message>
        <source>How many of these are kept</source>
        <translation>كم يُحتفظ به منها</translation>
    </message>
    <message>
        <source>Before each start of a container that has the volume</source>
        <translation>قبل كل بدء لحاوية لديها وحدة التخزين</translation>
    </message>
    <message>
        <source>By the clock they are taken while this program is open, and by “outcrop volume snapshot due” from a timer of the system: nothing of Outcrop runs in the background. Those you take yourself are always kept.</source>
        <translation>بحسب الساعة تؤخذ ما دام هذا البرنامج مفتوحًا، وبالأمر «⁦outcrop volume snapshot due⁩» من مؤقّت للنظام: لا شيء من Outcrop يعمل في الخلفية. ما تأخذه بنفسك يُحفظ دائمًا.</translation>
    </message>
    <message>
        <source>Taken only by hand.</source>
        <translation>تؤخذ يدويًا فقط.</translation>
    </message>
    <message>
        <source>Taken before each start.</source>
        <translation>تؤخذ قبل كل بدء.</translation>
    </message>
    <message>
        <source>Taken before each start, and %1.</source>
        <translation>تؤخذ قبل كل بدء، و%1.</translation>
    </message>
    <message>
        <source>Taken %1.</source>
        <translation>تؤخذ %1.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Part of a name, *.conf, /etc/*</source>
        <translation>جزء من اسم، ⁦*.conf⁩، ⁦/etc/*⁩</translation>
    </message>
    <message>
        <source>Name or path</source>
        <translation>الاسم أو المسار</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>The name is a regular expression that fits anywhere in the path.</source>
        <translation>الاسم تعبير نمطي يطابق أي موضع في المسار.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Text in the files</source>
        <translation>نص في الملفات</translation>
    </message>
    <message>
        <source>Words, then Return</source>
        <translation>كلمات، ثم Return</translation>
    </message>
    <message>
        <source>Every file that fits is read for it, so it is looked for when you press Return.</source>
        <translation>يُقرأ لذلك كل ملف مطابق، لذا يبدأ البحث عنه عند الضغط على Return.</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>النص تعبير نمطي</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>الحجم من</translation>
    </message>
    <message>
        <source>10k</source>
        <translation>10k</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>الحجم إلى</translation>
    </message>
    <message>
        <source>1.5MB</source>
        <translation>1.5MB</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>0 or 1000:100</source>
        <translation>0 أو 1000:100</translation>
    </message>
    <message>
        <source>Content (SHA-256)</source>
        <translation>المحتوى (SHA-256)</translation>
    </message>
    <message>
        <source>32 or 64 digits</source>
        <translation>32 أو 64 خانة</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ملفات</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>مجلدات</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>روابط</translation>
    </message>
    <message>
        <source>Character devices</source>
        <translation>أجهزة محرفية</translation>
    </message>
    <message>
        <source>Block devices</source>
        <translation>أجهزة كتلية</translation>
    </message>
    <message>
        <source>Pipes</source>
        <translation>أنابيب</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>مقابس</translation>
    </message>
    <message>
        <source>Choose, or write 644 (exactly), -4000 (all of these bits) or /6000 (any of them).</source>
        <translation>اختر، أو اكتب 644 (تمامًا)، أو ⁦-4000⁩ (كل هذه البتات)، أو ⁦/6000⁩ (أي منها).</translation>
    </message>
    <message>
        <source>Run as owner (setuid)</source>
        <translation>التشغيل بهوية المالك (setuid)</translation>
    </message>
    <message>
        <source>Run as group (setgid)</source>
        <translation>التشغيل بهوية المجموعة (setgid)</translation>
    </message>
    <message>
        <source>Everyone may write</source>
        <translation>الكتابة مسموحة للجميع</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>قابل للتنفيذ</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>البت اللاصق (sticky)</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>فقط في</translation>
    </message>
    <message>
        <source>Everything ticked below</source>
        <translation>كل ما هو محدد أدناه</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>الحاويات</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>وحدات التخزين</translation>
    </message>
    <message>
        <source>Also what later layers hide</source>
        <translation>وما تخفيه طبقات لاحقة أيضًا</translation>
    </message>
    <message>
        <source>Files that were replaced or removed, but still ship in the image</source>
        <translation>ملفات استُبدلت أو أُزيلت، لكنها ما زالت تُشحن مع الصورة</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>هذا ليس تعبيرًا نمطيًا.</translation>
    </message>
    <message>
        <source>Choose one, or write 644, -4000 or /6000.</source>
        <translation>اختر واحدًا، أو اكتب 644 أو ⁦-4000⁩ أو ⁦/6000⁩.</translation>
    </message>
    <message>
        <source>This is no size. Write 10k, 1.5MB or 4MiB.</source>
        <translation>هذا ليس حجمًا. اكتب 10k أو 1.5MB أو 4MiB.</translation>
    </message>
    <message>
        <source>Write numbers: 1000, 1000:100 or :100.</source>
        <translation>اكتب أرقامًا: 1000 أو 1000:100 أو ⁦:100⁩.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits; its first 32 do.</source>
        <translation>في SHA-256 عدد 64 خانة؛ وتكفي أول 32 منها.</translation>
    </message>
    <message>
        <source>Gives rights (setuid, setgid, capabilities)</source>
        <translation>يمنح صلاحيات (setuid، setgid، القدرات)</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Files that were found</source>
        <translation>الملفات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>The line that does the same in a terminal</source>
        <translation>السطر الذي يؤدي العمل نفسه في الطرفية</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>إعادة البحث</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>There is nothing to look through yet</source>
        <translation>لا شيء للبحث فيه بعد</translation>
    </message>
    <message>
        <source>Import an image first: drop its archive anywhere here.</source>
        <translation>استورد صورة أولًا: أفلت أرشيفها في أي مكان هنا.</translation>
    </message>
    <message>
        <source>Where is that file?</source>
        <translation>أين ذلك الملف؟</translation>
    </message>
    <message>
        <source>A name, a text, permissions, a size, an owner or a content: every layer of every image is looked through.</source>
        <translation>اسم، أو نص، أو أذونات، أو حجم، أو مالك، أو محتوى: يشمل البحث كل طبقة من كل صورة.</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>فشل البحث.</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>أُوقف البحث</translation>
    </message>
    <message>
        <source>Nothing had been found by then.</source>
        <translation>لم يُعثر على شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>That cannot be looked for</source>
        <translation>لا يمكن البحث عن ذلك</translation>
    </message>
    <message>
        <source>What is wrong is said at the left, below the field.</source>
        <translation>الخطأ مذكور في القائمة الجانبية، تحت الحقل.</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>تعذّرت قراءة بعض الأجزاء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were too large to look into.</source>
        <translation>
            <numerusform>%Ln ملف أكبر من أن يُبحث فيه.</numerusform>
            <numerusform>%Ln ملف أكبر من أن يُبحث فيه.</numerusform>
            <numerusform>%Ln ملف أكبر من أن يُبحث فيه.</numerusform>
            <numerusform>%Ln ملفات أكبر من أن يُبحث فيها.</numerusform>
            <numerusform>%Ln ملفًا أكبر من أن يُبحث فيها.</numerusform>
            <numerusform>%Ln ملف أكبر من أن يُبحث فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that are no text were not looked into.</source>
        <translation>
            <numerusform>لم يُبحث في %Ln ملف لأنه ليس نصًا.</numerusform>
            <numerusform>لم يُبحث في %Ln ملف لأنه ليس نصًا.</numerusform>
            <numerusform>لم يُبحث في %Ln ملف لأنها ليست نصوصًا.</numerusform>
            <numerusform>لم يُبحث في %Ln ملفات لأنها ليست نصوصًا.</numerusform>
            <numerusform>لم يُبحث في %Ln ملفًا لأنها ليست نصوصًا.</numerusform>
            <numerusform>لم يُبحث في %Ln ملف لأنها ليست نصوصًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for less, or look in more places.</source>
        <translation>اطلب أقل، أو ابحث في أماكن أكثر.</translation>
    </message>
    <message>
        <source>Ask for less, look in more places, or also at what later layers hide.</source>
        <translation>اطلب أقل، أو ابحث في أماكن أكثر، أو فيما تخفيه الطبقات اللاحقة أيضًا.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Looking… %1 of %2</source>
        <translation>جارٍ البحث… %1 من %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln سطر</numerusform>
            <numerusform>%Ln سطر</numerusform>
            <numerusform>%Ln سطر</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln places</source>
        <translation>
            <numerusform>في %Ln مكان</numerusform>
            <numerusform>في %Ln مكان</numerusform>
            <numerusform>في %Ln مكان</numerusform>
            <numerusform>في %Ln أماكن</numerusform>
            <numerusform>في %Ln مكانًا</numerusform>
            <numerusform>في %Ln مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>there are more than these: ask for less</source>
        <translation>يوجد أكثر من هذه: اطلب أقل</translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation>تعذّرت قراءة بعض الأجزاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large to look into</source>
        <translation>
            <numerusform>%Ln أكبر من أن يُبحث فيه</numerusform>
            <numerusform>%Ln أكبر من أن يُبحث فيه</numerusform>
            <numerusform>%Ln أكبر من أن يُبحث فيه</numerusform>
            <numerusform>%Ln أكبر من أن يُبحث فيه</numerusform>
            <numerusform>%Ln أكبر من أن يُبحث فيه</numerusform>
            <numerusform>%Ln أكبر من أن يُبحث فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in its tree</source>
        <translation>إظهار في شجرته</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>تم النسخ: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>تم الحفظ باسم ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Press Return to look into the files</source>
        <translation>اضغط Return للبحث داخل الملفات</translation>
    </message>
</context>
<context>
    <name>SecretsModel</name>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>اليقين</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>المتغير %1</translation>
    </message>
    <message>
        <source>history</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>config, %1</source>
        <translation>الإعدادات، %1</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>يُشحن</translation>
    </message>
    <message>
        <source>replaced by %1, still ships</source>
        <translation>استبدلته %1 ولا يزال يُشحن</translation>
    </message>
    <message>
        <source>removed by %1, still ships</source>
        <translation>حذفته %1 ولا يزال يُشحن</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجح</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>“Show values” shows it.</source>
        <translation>«إظهار القيم» يُظهرها.</translation>
    </message>
    <message>
        <source>Layer %1 hides the file, but whoever has the image can still read it.</source>
        <translation>تخفي الطبقة %1 الملف، لكن من لديه الصورة لا يزال يستطيع قراءته.</translation>
    </message>
</context>
<context>
    <name>SecretsTab</name>
    <message>
        <source>Copy place</source>
        <translation>نسخ المكان</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>إظهار مكانه</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>إظهار القيم</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords</source>
        <translation>المفاتيح والرموز وكلمات المرور</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>تصفية النتائج</translation>
    </message>
    <message>
        <source>Look for secrets in %1</source>
        <translation>البحث عن أسرار في %1</translation>
    </message>
    <message>
        <source>Looking for keys, tokens and passwords…</source>
        <translation>يجري البحث عن مفاتيح ورموز وكلمات مرور…</translation>
    </message>
    <message>
        <source>Every file of every layer is read, also what later layers hide.</source>
        <translation>يُقرأ كل ملف في كل طبقة، حتى ما تخفيه طبقات لاحقة.</translation>
    </message>
    <message>
        <source>Every file is read.</source>
        <translation>يُقرأ كل ملف.</translation>
    </message>
    <message>
        <source>The files could not be looked into.</source>
        <translation>تعذر فحص الملفات.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln files</source>
        <translation>
            <numerusform>%1 في %Ln ملف</numerusform>
            <numerusform>%1 في ملف واحد</numerusform>
            <numerusform>%1 في ملفين</numerusform>
            <numerusform>%1 في %Ln ملفات</numerusform>
            <numerusform>%1 في %Ln ملفًا</numerusform>
            <numerusform>%1 في %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large to look into</source>
        <translation>
            <numerusform>%Ln أكبر من أن تُفحص</numerusform>
            <numerusform>%Ln أكبر من أن تُفحص</numerusform>
            <numerusform>%Ln أكبر من أن تُفحص</numerusform>
            <numerusform>%Ln أكبر من أن تُفحص</numerusform>
            <numerusform>%Ln أكبر من أن تُفحص</numerusform>
            <numerusform>%Ln أكبر من أن تُفحص</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more than these</source>
        <translation>هناك أكثر من هذه</translation>
    </message>
    <message numerus="yes">
        <source>No keys or tokens found in %Ln files</source>
        <translation>
            <numerusform>لا مفاتيح ولا رموز في %Ln ملف</numerusform>
            <numerusform>لا مفاتيح ولا رموز في ملف واحد</numerusform>
            <numerusform>لا مفاتيح ولا رموز في ملفين</numerusform>
            <numerusform>لا مفاتيح ولا رموز في %Ln ملفات</numerusform>
            <numerusform>لا مفاتيح ولا رموز في %Ln ملفًا</numerusform>
            <numerusform>لا مفاتيح ولا رموز في %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>What was looked for: private keys, tokens of known services, passwords in variables and in files that are there for them.</source>
        <translation>ما جرى البحث عنه: مفاتيح خاصة ورموز خدمات معروفة وكلمات مرور في المتغيرات وفي الملفات المخصصة لها.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>الطبقة %1</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>الطبقة %1: %2</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search acts and keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
</context>
<context>
    <name>ShowPlace</name>
    <message>
        <source>No file manager answers here. The folder is %1.</source>
        <translation>لا يستجيب هنا أي مدير ملفات. المجلد هو ⁦%1⁩.</translation>
    </message>
</context>
<context>
    <name>SizeChart</name>
    <message numerus="yes">
        <source>%Ln more in %1</source>
        <translation>
            <numerusform>%Ln غير ذلك في %1</numerusform>
            <numerusform>%Ln غير ذلك في %1</numerusform>
            <numerusform>%Ln غير ذلك في %1</numerusform>
            <numerusform>%Ln غير ذلك في %1</numerusform>
            <numerusform>%Ln غير ذلك في %1</numerusform>
            <numerusform>%Ln غير ذلك في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>الطبقة %1</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>الطبقة %1: %2</translation>
    </message>
</context>
<context>
    <name>SizeMap</name>
    <message>
        <source>Find in the drawing</source>
        <translation>البحث في الرسم</translation>
    </message>
    <message>
        <source>Which layers are drawn</source>
        <translation>الطبقات المرسومة</translation>
    </message>
    <message>
        <source>Look into what is chosen in the drawing</source>
        <translation>النظر داخل المختار في الرسم</translation>
    </message>
    <message>
        <source>Look at the directory around the drawing</source>
        <translation>النظر إلى الدليل المحيط بالرسم</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Choose something in the drawing of an image&apos;s sizes first.</source>
        <translation>اختر أولاً شيئًا في رسم أحجام صورة.</translation>
    </message>
    <message>
        <source>The drawing shows everything.</source>
        <translation>الرسم يعرض كل شيء.</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>كل الطبقات</translation>
    </message>
    <message>
        <source>Up to layer %1</source>
        <translation>حتى الطبقة %1</translation>
    </message>
    <message>
        <source>Only layer %1</source>
        <translation>الطبقة %1 فقط</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>تعذرت قراءة الملفات.</translation>
    </message>
    <message>
        <source>There are no files that weigh anything</source>
        <translation>لا توجد ملفات لها حجم</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>النظر إلى %1</translation>
    </message>
    <message>
        <source>Show in its layer</source>
        <translation>عرض في طبقته</translation>
    </message>
    <message>
        <source>Look at everything in the drawing</source>
        <translation>عرض كل شيء في الرسم</translation>
    </message>
</context>
<context>
    <name>SnapshotActs</name>
    <message>
        <source>%1 comes back</source>
        <translation>يعود ⁦%1⁩</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>يُزال ⁦%1⁩</translation>
    </message>
    <message>
        <source>%1 becomes what it was</source>
        <translation>يعود ⁦%1⁩ إلى ما كان</translation>
    </message>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>أخذ لقطة من %1</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>حُفظت باسم ⁦%1⁩.</translation>
    </message>
    <message>
        <source>No snapshot of “%1” could be taken.</source>
        <translation>تعذّر أخذ لقطة من «⁦%1⁩».</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>لم يتغير شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be put back.</source>
        <translation>لا يمكن إرجاع «⁦%1⁩».</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>The volume “%1” becomes what it was at “%2”:</source>
        <translation>تعود وحدة التخزين «⁦%1⁩» إلى ما كانت عليه في «⁦%2⁩»:</translation>
    </message>
    <message>
        <source>“%1” becomes what it was at “%2”:</source>
        <translation>يعود «⁦%1⁩» إلى ما كان عليه في «⁦%2⁩»:</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… و%Ln غير ذلك</numerusform>
            <numerusform>… و%Ln غير ذلك</numerusform>
            <numerusform>… و%Ln غير ذلك</numerusform>
            <numerusform>… و%Ln غير ذلك</numerusform>
            <numerusform>… و%Ln غير ذلك</numerusform>
            <numerusform>… و%Ln غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there now is gone then, unless a snapshot has it: take one before.</source>
        <translation>ما هو موجود الآن يضيع عندئذ ما لم تكن لقطة تحفظه: خذ واحدة قبل ذلك.</translation>
    </message>
    <message>
        <source>These containers run and have the volume: %1. Stop them first, or let them stand still meanwhile.</source>
        <translation>هذه الحاويات تعمل ولديها وحدة التخزين: %1. أوقفها أولًا، أو دعها تسكن في أثناء ذلك.</translation>
    </message>
    <message>
        <source>They stand still meanwhile, and what they have open stays the old file</source>
        <translation>تسكن في أثناء ذلك، ويبقى ما فتحته هو الملف القديم</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>إرجاع %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories were put back or removed.</source>
        <translation>
            <numerusform>لم يُرجع أو يُزل شيء.</numerusform>
            <numerusform>أُرجع أو أُزيل ملف أو دليل واحد.</numerusform>
            <numerusform>أُرجع أو أُزيل ملفان أو دليلان.</numerusform>
            <numerusform>أُرجعت أو أُزيلت %Ln ملفات وأدلة.</numerusform>
            <numerusform>أُرجع أو أُزيل %Ln ملفًا ودليلًا.</numerusform>
            <numerusform>أُرجع أو أُزيل %Ln ملف ودليل.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be put back.</source>
        <translation>تعذّر إرجاع «⁦%1⁩».</translation>
    </message>
    <message>
        <source>Remove snapshot</source>
        <translation>إزالة لقطة</translation>
    </message>
    <message>
        <source>The snapshot “%1” of the volume “%2” is removed.</source>
        <translation>تُزال اللقطة «⁦%1⁩» من وحدة التخزين «⁦%2⁩».</translation>
    </message>
    <message>
        <source>The volume itself and its other snapshots stay. This can&apos;t be undone.</source>
        <translation>تبقى وحدة التخزين نفسها ولقطاتها الأخرى. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove snapshot %1</source>
        <translation>إزالة اللقطة %1</translation>
    </message>
    <message>
        <source>Removed the snapshot %1.</source>
        <translation>أُزيلت اللقطة %1.</translation>
    </message>
    <message>
        <source>The snapshot “%1” could not be removed.</source>
        <translation>تعذّرت إزالة اللقطة «⁦%1⁩».</translation>
    </message>
    <message>
        <source>The schedule of “%1” could not be read.</source>
        <translation>تعذّرت قراءة جدول «⁦%1⁩».</translation>
    </message>
    <message>
        <source>Schedule snapshots of %1</source>
        <translation>جدولة لقطات %1</translation>
    </message>
    <message>
        <source>The schedule of “%1” could not be set.</source>
        <translation>تعذّر ضبط جدول «⁦%1⁩».</translation>
    </message>
</context>
<context>
    <name>SnapshotClock</name>
    <message>
        <source>Take the snapshots that are due</source>
        <translation>أخذ اللقطات المستحقة</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln snapshots.</source>
        <translation>
            <numerusform>لم تؤخذ أي لقطة.</numerusform>
            <numerusform>أُخذت لقطة واحدة.</numerusform>
            <numerusform>أُخذت لقطتان.</numerusform>
            <numerusform>أُخذت %Ln لقطات.</numerusform>
            <numerusform>أُخذت %Ln لقطة.</numerusform>
            <numerusform>أُخذت %Ln لقطة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnapshotsTab</name>
    <message>
        <source>stood still meanwhile</source>
        <translation>ساكنة في أثناء ذلك</translation>
    </message>
    <message>
        <source>wrote meanwhile</source>
        <translation>كتبت في أثناء ذلك</translation>
    </message>
    <message>
        <source>none ran</source>
        <translation>لم تعمل أي حاوية</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>لا لقطات بعد</translation>
    </message>
    <message>
        <source>A snapshot keeps the files of the volume as they are now. What several have the same is kept only once, and all of it or a single file can be put back later.</source>
        <translation>تحفظ اللقطة ملفات وحدة التخزين كما هي الآن. ما تشترك فيه عدة لقطات يُحفظ مرة واحدة، ويمكن لاحقًا إرجاع الكل أو ملف واحد.</translation>
    </message>
    <message>
        <source>Take snapshot</source>
        <translation>أخذ لقطة</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>مقارنة مع الآن</translation>
    </message>
    <message>
        <source>Put all back…</source>
        <translation>إرجاع الكل…</translation>
    </message>
    <message>
        <source>Put this back…</source>
        <translation>إرجاع هذا…</translation>
    </message>
    <message>
        <source>Remove snapshot…</source>
        <translation>إزالة لقطة…</translation>
    </message>
    <message>
        <source>Snapshots of the volume</source>
        <translation>لقطات وحدة التخزين</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>اللقطة</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>وقت الأخذ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>New bytes</source>
        <translation>بايتات جديدة</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>الحاويات</translation>
    </message>
    <message>
        <source>What it took on the disk when it was made; the rest it shares.</source>
        <translation>ما شغلته على القرص عند أخذها، وهي تتشارك الباقي.</translation>
    </message>
    <message>
        <source>What containers that have the volume did meanwhile.</source>
        <translation>ما فعلته في أثناء ذلك الحاويات التي لديها وحدة التخزين.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>A snapshot stays as it is: copy into the volume&apos;s own files.</source>
        <translation>تبقى اللقطة كما هي: انسخ إلى ملفات وحدة التخزين نفسها.</translation>
    </message>
    <message>
        <source>Choose a volume first.</source>
        <translation>اختر وحدة تخزين أولًا.</translation>
    </message>
    <message>
        <source>Choose a snapshot first.</source>
        <translation>اختر لقطة أولًا.</translation>
    </message>
    <message>
        <source>Choose a file of a snapshot first.</source>
        <translation>اختر ملفًا من لقطة أولًا.</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>جدولة…</translation>
    </message>
</context>
<context>
    <name>StackView</name>
    <message>
        <source>Find a layer</source>
        <translation>البحث عن طبقة</translation>
    </message>
    <message>
        <source>Copy the layer&apos;s instruction</source>
        <translation>نسخ تعليمة الطبقة</translation>
    </message>
    <message>
        <source>Find a layer…</source>
        <translation>البحث عن طبقة…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Taller layers</source>
        <translation>طبقات أعلى</translation>
    </message>
    <message>
        <source>Flatter layers</source>
        <translation>طبقات أقل ارتفاعًا</translation>
    </message>
    <message>
        <source>Layers in their usual height</source>
        <translation>الطبقات بارتفاعها المعتاد</translation>
    </message>
    <message>
        <source>Show the layers of an image first.</source>
        <translation>اعرض طبقات صورة أولًا.</translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation>اختر طبقة أولًا.</translation>
    </message>
    <message>
        <source>Choose a layer that has files first.</source>
        <translation>اختر أولًا طبقة فيها ملفات.</translation>
    </message>
</context>
<context>
    <name>SubjectField</name>
    <message>
        <source>Image, container, volume or path</source>
        <translation>صورة أو حاوية أو وحدة تخزين أو مسار</translation>
    </message>
    <message>
        <source>The folder as it is</source>
        <translation>المجلد كما هو</translation>
    </message>
    <message>
        <source>Its last commit (git HEAD)</source>
        <translation>آخر إيداع فيه (git HEAD)</translation>
    </message>
</context>
<context>
    <name>Sunburst</name>
    <message>
        <source>Sizes as rings</source>
        <translation>الأحجام كحلقات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tag image</source>
        <translation>وسم الصورة</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>اسم آخر لـ «%1»</translation>
    </message>
    <message>
        <source>name:tag</source>
        <translation>name:tag</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>It will be kept as %1.</source>
        <translation>سيُحفظ بالاسم %1.</translation>
    </message>
    <message>
        <source>The image keeps its other names.</source>
        <translation>تحتفظ الصورة بأسمائها الأخرى.</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>يتكوّن الاسم من أحرف لاتينية صغيرة وأرقام وفواصل، ثم «:» ثم وسم.</translation>
    </message>
</context>
<context>
    <name>TaskHistory</name>
    <message>
        <source>What ran</source>
        <translation>المهام المنفَّذة</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>مسح المنتهية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Why it failed…</source>
        <translation>سبب الفشل…</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>لم تُنفَّذ أي مهمة بعد.</translation>
    </message>
    <message>
        <source>Began %1, took %2.</source>
        <translation>بدأت %1، واستغرقت %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What ran</source>
        <translation>المهام المنفَّذة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>other running tasks</comment>
        <translation>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a task</comment>
        <translation>%1 – فشلت</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <comment>a task</comment>
        <translation>%1 – أُلغيت</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>a task</comment>
        <translation>%1 – اكتملت</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>All actions  %1</source>
        <translation>كل الأوامر  %1</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
</context>
<context>
    <name>TasksModel</name>
    <message>
        <source>reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>استخراج</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>تحزيم</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>فهرسة</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and to what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>أقل من ثانية</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds that a task took</comment>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>Began %1, took %2.</source>
        <translation>بدأت %1، واستغرقت %2.</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>mounting</source>
        <translation>التركيب</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>النص بحجمه المعتاد</translation>
    </message>
</context>
<context>
    <name>ThreeWayModel</name>
    <message>
        <source>A  added</source>
        <translation>A  أُضيف</translation>
    </message>
    <message>
        <source>C  changed</source>
        <translation>C  غُيِّر</translation>
    </message>
    <message>
        <source>D  removed</source>
        <translation>D  أُزيل</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
</context>
<context>
    <name>ThreeWayPane</name>
    <message>
        <source>Only mine</source>
        <translation>ما لي فقط</translation>
    </message>
    <message>
        <source>Only the new base</source>
        <translation>الأساس الجديد فقط</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما لي</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>الأساس الجديد</translation>
    </message>
    <message>
        <source>Old base</source>
        <translation>الأساس القديم</translation>
    </message>
    <message>
        <source>Which two of the file are compared</source>
        <translation>أي نسختين من الملف تُقارنان</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>عرض التعارضات</translation>
    </message>
    <message>
        <source>Show what only mine changed</source>
        <translation>عرض ما غيّره ما لي فقط</translation>
    </message>
    <message>
        <source>Show what only the new base changed</source>
        <translation>عرض ما غيّره الأساس الجديد فقط</translation>
    </message>
    <message>
        <source>Show what both changed alike</source>
        <translation>عرض ما غيّره كلاهما بالتساوي</translation>
    </message>
    <message>
        <source>Compare the file of the new base with mine</source>
        <translation>مقارنة ملف الأساس الجديد بما لي</translation>
    </message>
    <message>
        <source>Compare the file of the old base with mine</source>
        <translation>مقارنة ملف الأساس القديم بما لي</translation>
    </message>
    <message>
        <source>Compare the file of the old base with the new base&apos;s</source>
        <translation>مقارنة ملف الأساس القديم بملف الأساس الجديد</translation>
    </message>
    <message>
        <source>Looking for who changed what…</source>
        <translation>جارٍ البحث عمّن غيّر ماذا…</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>هذا ليس تعبيرًا نمطيًا</translation>
    </message>
    <message>
        <source>Nobody changed anything</source>
        <translation>لم يغيّر أحد شيئًا</translation>
    </message>
    <message>
        <source>All three have the same files with the same content, modes and owners.</source>
        <translation>للثلاثة الملفات نفسها بالمحتوى والأذونات والمالكين أنفسهم.</translation>
    </message>
    <message>
        <source>No path matches</source>
        <translation>لا مسار يطابق</translation>
    </message>
    <message>
        <source>Change the filter or press Escape in it to see every path.</source>
        <translation>غيّر المرشّح أو اضغط Escape فيه لرؤية كل المسارات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%Ln تعارضات</numerusform>
            <numerusform>%Ln تعارضًا</numerusform>
            <numerusform>%Ln تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only mine</source>
        <translation>
            <numerusform>%Ln مما لي فقط</numerusform>
            <numerusform>%Ln مما لي فقط</numerusform>
            <numerusform>%Ln مما لي فقط</numerusform>
            <numerusform>%Ln مما لي فقط</numerusform>
            <numerusform>%Ln مما لي فقط</numerusform>
            <numerusform>%Ln مما لي فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the new base</source>
        <translation>
            <numerusform>%Ln من الأساس الجديد فقط</numerusform>
            <numerusform>%Ln من الأساس الجديد فقط</numerusform>
            <numerusform>%Ln من الأساس الجديد فقط</numerusform>
            <numerusform>%Ln من الأساس الجديد فقط</numerusform>
            <numerusform>%Ln من الأساس الجديد فقط</numerusform>
            <numerusform>%Ln من الأساس الجديد فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by both alike</source>
        <translation>
            <numerusform>%Ln من كليهما بالتساوي</numerusform>
            <numerusform>%Ln من كليهما بالتساوي</numerusform>
            <numerusform>%Ln من كليهما بالتساوي</numerusform>
            <numerusform>%Ln من كليهما بالتساوي</numerusform>
            <numerusform>%Ln من كليهما بالتساوي</numerusform>
            <numerusform>%Ln من كليهما بالتساوي</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither of the two has it</source>
        <translation>لا يملكه أيٌّ منهما</translation>
    </message>
    <message>
        <source>Compare two others above.</source>
        <translation>قارن اثنين آخرين أعلاه.</translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>لا شيء يطابق المرشحات</translation>
    </message>
    <message>
        <source>Widen them, or take them away.</source>
        <translation>وسّعها أو أزلها.</translation>
    </message>
</context>
<context>
    <name>ThreeWayView</name>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>كلاهما بالتساوي</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>من غيّره</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>من غيّر ماذا</translation>
    </message>
</context>
<context>
    <name>TreeBrowser</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Shows or hides these changes.</source>
        <translation>يُظهر هذه التغييرات أو يخفيها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln مضاف</numerusform>
            <numerusform>%Ln مضاف</numerusform>
            <numerusform>%Ln مضاف</numerusform>
            <numerusform>%Ln مضاف</numerusform>
            <numerusform>%Ln مضاف</numerusform>
            <numerusform>%Ln مضاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln معدَّل</numerusform>
            <numerusform>%Ln معدَّل</numerusform>
            <numerusform>%Ln معدَّل</numerusform>
            <numerusform>%Ln معدَّل</numerusform>
            <numerusform>%Ln معدَّل</numerusform>
            <numerusform>%Ln معدَّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln مُزال</numerusform>
            <numerusform>%Ln مُزال</numerusform>
            <numerusform>%Ln مُزال</numerusform>
            <numerusform>%Ln مُزال</numerusform>
            <numerusform>%Ln مُزال</numerusform>
            <numerusform>%Ln مُزال</numerusform>
        </translation>
    </message>
    <message>
        <source>No path matches</source>
        <translation>لا مسار يطابق</translation>
    </message>
    <message>
        <source>Change the filter or press Escape in it to see every path.</source>
        <translation>غيّر المرشّح أو اضغط Escape فيه لرؤية كل المسارات.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>تُقرأ الملفات…</translation>
    </message>
    <message>
        <source>Nothing here was written by %1</source>
        <translation>لا شيء هنا كتبه %1</translation>
    </message>
    <message>
        <source>Choose another process above, or all of them.</source>
        <translation>اختر عملية أخرى أعلاه، أو جميعها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln معاد تسميته</numerusform>
            <numerusform>%Ln معاد تسميته</numerusform>
            <numerusform>%Ln معاد تسميته</numerusform>
            <numerusform>%Ln معاد تسميته</numerusform>
            <numerusform>%Ln معاد تسميته</numerusform>
            <numerusform>%Ln معاد تسميته</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>لا شيء يطابق المرشحات</translation>
    </message>
    <message>
        <source>Widen them, or take them away.</source>
        <translation>وسّعها أو أزلها.</translation>
    </message>
    <message>
        <source>Switch the changes on above to see them.</source>
        <translation>شغّل التغييرات أعلاه لرؤيتها.</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>هذا ليس تعبيرًا نمطيًا</translation>
    </message>
</context>
<context>
    <name>TreeDrop</name>
    <message>
        <source>Paste files</source>
        <translation>لصق ملفات</translation>
    </message>
    <message>
        <source>Copy files in…</source>
        <translation>نسخ ملفات إلى هنا…</translation>
    </message>
    <message>
        <source>Copy a folder in…</source>
        <translation>نسخ مجلد إلى هنا…</translation>
    </message>
    <message>
        <source>There are no files on the clipboard.</source>
        <translation>لا توجد ملفات في الحافظة.</translation>
    </message>
    <message>
        <source>Folder to copy in</source>
        <translation>المجلد المراد نسخه إلى هنا</translation>
    </message>
    <message>
        <source>Files to copy in</source>
        <translation>الملفات المراد نسخها إلى هنا</translation>
    </message>
    <message>
        <source>Return copies, Escape leaves it.</source>
        <translation>مفتاح الإدخال ينسخ، وEscape يترك الأمر.</translation>
    </message>
    <message>
        <source>It can be copied, or mounted as long as the container runs. Return copies, Escape leaves it.</source>
        <translation>يمكن نسخه، أو وصله ما دامت الحاوية تعمل. مفتاح الإدخال ينسخ، وEscape يترك الأمر.</translation>
    </message>
</context>
<context>
    <name>Treemap</name>
    <message>
        <source>Sizes as a map</source>
        <translation>الأحجام كخريطة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsedByTab</name>
    <message>
        <source>Containers that use the volume</source>
        <translation>الحاويات التي تستخدم وحدة التخزين</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>في الحاوية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>No container uses it</source>
        <translation>لا تستخدمها أي حاوية</translation>
    </message>
    <message>
        <source>It can be mounted when a container is run, or removed.</source>
        <translation>يمكن وصلها عند تشغيل حاوية، أو إزالتها.</translation>
    </message>
    <message>
        <source>● running</source>
        <translation>● تعمل</translation>
    </message>
    <message>
        <source>○ not running</source>
        <translation>○ لا تعمل</translation>
    </message>
    <message>
        <source>Press Return to see the container.</source>
        <translation>اضغط Return لرؤية الحاوية.</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Copy command</source>
        <translation>نسخ الأمر</translation>
    </message>
</context>
<context>
    <name>VolumeActions</name>
    <message>
        <source>New volume…</source>
        <translation>وحدة تخزين جديدة…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove unused…</source>
        <translation>إزالة غير المستخدمة…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Containers use it. Remove them first.</source>
        <translation>تستخدمها حاويات. أزل الحاويات أولًا.</translation>
    </message>
    <message>
        <source>Create volume %1</source>
        <translation>إنشاء وحدة التخزين %1</translation>
    </message>
    <message>
        <source>Created the volume %1.</source>
        <translation>تم إنشاء وحدة التخزين %1.</translation>
    </message>
    <message>
        <source>The volume “%1” could not be created.</source>
        <translation>تعذّر إنشاء وحدة التخزين «%1».</translation>
    </message>
    <message>
        <source>Remove volume %1</source>
        <translation>إزالة وحدة التخزين %1</translation>
    </message>
    <message>
        <source>Removed the volume %1.</source>
        <translation>تمت إزالة وحدة التخزين %1.</translation>
    </message>
    <message>
        <source>The volume “%1” could not be removed.</source>
        <translation>تعذّرت إزالة وحدة التخزين «%1».</translation>
    </message>
    <message>
        <source>There are no unused volumes without a name.</source>
        <translation>لا توجد وحدات تخزين غير مستخدمة بلا اسم.</translation>
    </message>
    <message>
        <source>The unused volumes could not be read.</source>
        <translation>تعذّرت قراءة وحدات التخزين غير المستخدمة.</translation>
    </message>
    <message>
        <source>Remove unused volumes</source>
        <translation>إزالة وحدات التخزين غير المستخدمة</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n volumes.</source>
        <translation>
            <numerusform>تمت إزالة %n وحدة تخزين.</numerusform>
            <numerusform>تمت إزالة وحدة تخزين واحدة.</numerusform>
            <numerusform>تمت إزالة وحدتي تخزين.</numerusform>
            <numerusform>تمت إزالة %n وحدات تخزين.</numerusform>
            <numerusform>تمت إزالة %n وحدة تخزين.</numerusform>
            <numerusform>تمت إزالة %n وحدة تخزين.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unused volumes could not be removed.</source>
        <translation>تعذّرت إزالة وحدات التخزين غير المستخدمة.</translation>
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
        <translation>مقارنة مع…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Choose a volume first.</source>
        <translation>اختر وحدة تخزين أولًا.</translation>
    </message>
    <message>
        <source>Choose only one volume.</source>
        <translation>اختر وحدة تخزين واحدة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes…</source>
        <translation>
            <numerusform>إزالة %n وحدة تخزين…</numerusform>
            <numerusform>إزالة وحدة تخزين واحدة…</numerusform>
            <numerusform>إزالة وحدتي تخزين…</numerusform>
            <numerusform>إزالة %n وحدات تخزين…</numerusform>
            <numerusform>إزالة %n وحدة تخزين…</numerusform>
            <numerusform>إزالة %n وحدة تخزين…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n وحدة تخزين</numerusform>
            <numerusform>وحدة تخزين واحدة</numerusform>
            <numerusform>وحدتا تخزين</numerusform>
            <numerusform>%n وحدات تخزين</numerusform>
            <numerusform>%n وحدة تخزين</numerusform>
            <numerusform>%n وحدة تخزين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes</source>
        <translation>
            <numerusform>إزالة %n وحدة تخزين</numerusform>
            <numerusform>إزالة وحدة تخزين واحدة</numerusform>
            <numerusform>إزالة وحدتي تخزين</numerusform>
            <numerusform>إزالة %n وحدات تخزين</numerusform>
            <numerusform>إزالة %n وحدة تخزين</numerusform>
            <numerusform>إزالة %n وحدة تخزين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes could not be removed.</source>
        <translation>
            <numerusform>تعذّرت إزالة %n وحدة تخزين.</numerusform>
            <numerusform>تعذّرت إزالة وحدة تخزين واحدة.</numerusform>
            <numerusform>تعذّرت إزالة وحدتي تخزين.</numerusform>
            <numerusform>تعذّرت إزالة %n وحدات تخزين.</numerusform>
            <numerusform>تعذّرت إزالة %n وحدة تخزين.</numerusform>
            <numerusform>تعذّرت إزالة %n وحدة تخزين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it on a volume to copy it into that.</source>
        <translation>أفلته على وحدة تخزين لنسخه إليها.</translation>
    </message>
    <message>
        <source>Copy into volume</source>
        <translation>النسخ إلى وحدة التخزين</translation>
    </message>
    <message numerus="yes">
        <source>%n things are copied into the volume “%1”:</source>
        <translation>
            <numerusform>لا يُنسخ أي عنصر (%n) إلى وحدة التخزين «⁦%1⁩»:</numerusform>
            <numerusform>يُنسخ عنصر واحد (%n) إلى وحدة التخزين «⁦%1⁩»:</numerusform>
            <numerusform>يُنسخ عنصران (%n) إلى وحدة التخزين «⁦%1⁩»:</numerusform>
            <numerusform>تُنسخ %n عناصر إلى وحدة التخزين «⁦%1⁩»:</numerusform>
            <numerusform>يُنسخ %n عنصرًا إلى وحدة التخزين «⁦%1⁩»:</numerusform>
            <numerusform>يُنسخ %n عنصر إلى وحدة التخزين «⁦%1⁩»:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>What has the same name there is replaced. It can be undone.</source>
        <translation>يُستبدل ما يحمل الاسم نفسه هناك. يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>VolumeDetailPane</name>
    <message>
        <source>Views of the volume</source>
        <translation>طرق عرض وحدة التخزين</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>مستخدمة في</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>No volumes yet</source>
        <translation>لا وحدات تخزين بعد</translation>
    </message>
    <message>
        <source>A volume keeps data outside of containers, so that it stays when they are removed and can be shared by several.</source>
        <translation>تحفظ وحدة التخزين البيانات خارج الحاويات، فتبقى عند إزالتها ويمكن أن تشترك فيها عدة حاويات.</translation>
    </message>
    <message>
        <source>New volume…</source>
        <translation>وحدة تخزين جديدة…</translation>
    </message>
    <message>
        <source>No volume is chosen</source>
        <translation>لم تُختر أي وحدة تخزين</translation>
    </message>
    <message>
        <source>Choose one in the list to see what is in it.</source>
        <translation>اختر وحدة تخزين من القائمة لترى ما فيها.</translation>
    </message>
    <message>
        <source>used by no container</source>
        <translation>لا تستخدمها أي حاوية</translation>
    </message>
    <message numerus="yes">
        <source>used by %n containers</source>
        <translation>
            <numerusform>تستخدمها %n حاوية</numerusform>
            <numerusform>تستخدمها حاوية واحدة</numerusform>
            <numerusform>تستخدمها حاويتان</numerusform>
            <numerusform>تستخدمها %n حاويات</numerusform>
            <numerusform>تستخدمها %n حاوية</numerusform>
            <numerusform>تستخدمها %n حاوية</numerusform>
        </translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>أُنشئت %1</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>المشغّل %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>وحدة التخزين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
</context>
<context>
    <name>VolumesFromPicker</name>
    <message>
        <source>There are no containers to take mounts from yet.</source>
        <translation>لا توجد بعد حاويات تؤخذ منها نقاط الوصل.</translation>
    </message>
    <message>
        <source>Takes over every mount of the chosen containers.</source>
        <translation>يأخذ كل نقاط وصل الحاويات المختارة.</translation>
    </message>
    <message>
        <source>Containers to take mounts from</source>
        <translation>الحاويات التي تؤخذ منها نقاط الوصل</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>VolumesListPane</name>
    <message>
        <source>Search volumes</source>
        <translation>البحث في وحدات التخزين</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>وحدات التخزين</translation>
    </message>
</context>
<context>
    <name>VolumesModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>مستخدمة في</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>anonymous, not used</source>
        <translation>بلا اسم، غير مستخدمة</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستخدمة</translation>
    </message>
    <message>
        <source>anonymous, used by %1</source>
        <translation>بلا اسم، تستخدمها %1</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>تستخدمها %1</translation>
    </message>
</context>
<context>
    <name>WeightRows</name>
    <message>
        <source>What each layer weighs</source>
        <translation>ما تزنه كل طبقة</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>مهدر</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>تخفي</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>التعليمة</translation>
    </message>
    <message>
        <source>What it ships and a later layer hides</source>
        <translation>ما تشحنه وتخفيه طبقة لاحقة</translation>
    </message>
    <message>
        <source>What it hides of the layers below</source>
        <translation>ما تخفيه من الطبقات التي تحتها</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>نسخ التعليمة</translation>
    </message>
    <message>
        <source>Files that ship and that nobody sees</source>
        <translation>ملفات تُشحن ولا يراها أحد</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Hidden by</source>
        <translation>أخفته</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Files of the same content</source>
        <translation>ملفات متطابقة المحتوى</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>The heaviest directories</source>
        <translation>أثقل الأدلة</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>حذفته %1</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>استبدلته %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n layers</source>
        <translation>
            <numerusform>%1 في %n طبقة</numerusform>
            <numerusform>%1 في طبقة واحدة</numerusform>
            <numerusform>%1 في طبقتين</numerusform>
            <numerusform>%1 في %n طبقات</numerusform>
            <numerusform>%1 في %n طبقة</numerusform>
            <numerusform>%1 في %n طبقة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing wasted</source>
        <translation>لا شيء مهدر</translation>
    </message>
    <message>
        <source>%1 wasted: %2 replaced, %3 deleted by later layers</source>
        <translation>%1 مهدر: %2 استبدلته و%3 حذفته طبقات لاحقة</translation>
    </message>
    <message>
        <source>no file twice</source>
        <translation>لا ملف مكرر</translation>
    </message>
    <message>
        <source>%1 in copies</source>
        <translation>%1 في نسخ مكررة</translation>
    </message>
    <message>
        <source>efficiency %1 %</source>
        <translation>الكفاءة %1 %</translation>
    </message>
    <message>
        <source>no other image</source>
        <translation>لا صورة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ولا غيرها</numerusform>
            <numerusform>%1 وواحدة أخرى</numerusform>
            <numerusform>%1 واثنتان أخريان</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>مشتركة مع</translation>
    </message>
    <message>
        <source>Other images that have this layer: it is on the disk once</source>
        <translation>صور أخرى فيها هذه الطبقة: هي على القرص مرة واحدة</translation>
    </message>
    <message>
        <source>all of it in this image alone</source>
        <translation>كله في هذه الصورة وحدها</translation>
    </message>
    <message>
        <source>%1 in this image alone, %2 shared with other images</source>
        <translation>%1 في هذه الصورة وحدها، و%2 مشتركة مع صور أخرى</translation>
    </message>
</context>
<context>
    <name>WeightTab</name>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>المهدر</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>ما هو مدرج</translation>
    </message>
    <message>
        <source>The image is weighed</source>
        <translation>يجري وزن الصورة</translation>
    </message>
    <message>
        <source>The image could not be weighed.</source>
        <translation>تعذّر وزن الصورة.</translation>
    </message>
    <message>
        <source>The heaviest %1 of %2</source>
        <translation>أثقل %1 من %2</translation>
    </message>
    <message>
        <source>No layer hides a file of another: all that ships is seen</source>
        <translation>لا تخفي أي طبقة ملفًا من أخرى: كل ما يُشحن مرئي</translation>
    </message>
    <message>
        <source>No two files have the same content</source>
        <translation>لا يوجد ملفان بالمحتوى نفسه</translation>
    </message>
    <message>
        <source>The image has no directories</source>
        <translation>ليس في الصورة أدلة</translation>
    </message>
    <message>
        <source>The image has no layers</source>
        <translation>ليس في الصورة طبقات</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>حلقات</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Show in the layer that ships it</source>
        <translation>عرض في الطبقة التي تشحنه</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Outcrop</source>
        <translation>مرحبًا بك في Outcrop</translation>
    </message>
    <message>
        <source>See what container images are made of, run them, and see exactly what they changed. Everything stays on this machine: no daemon, no account, no network.</source>
        <translation>شاهد ممّ تتكوّن صور الحاويات، وشغّلها، واطّلع بدقة على ما غيّرته. يبقى كل شيء على هذا الجهاز: لا خدمة في الخلفية، ولا حساب، ولا شبكة.</translation>
    </message>
    <message>
        <source>An image is a stack of layers</source>
        <translation>الصورة رصّة من الطبقات</translation>
    </message>
    <message>
        <source>Each instruction that built it left a layer with the files it added, changed or removed.</source>
        <translation>كل تعليمة بنتها تركت طبقة فيها الملفات التي أضافتها أو غيّرتها أو أزالتها.</translation>
    </message>
    <message>
        <source>A container adds one of its own</source>
        <translation>الحاوية تضيف طبقة خاصة بها</translation>
    </message>
    <message>
        <source>It runs an image and writes into a layer on top. The image below never changes.</source>
        <translation>تشغّل صورة وتكتب في طبقة فوقها. والصورة التي تحتها لا تتغيّر أبدًا.</translation>
    </message>
    <message>
        <source>A volume lies beside the stack</source>
        <translation>وحدة التخزين إلى جانب الرصّة</translation>
    </message>
    <message>
        <source>It keeps data that should outlive the container, and can be given to another one.</source>
        <translation>تحفظ البيانات التي ينبغي أن تبقى بعد الحاوية، ويمكن إعطاؤها لحاوية أخرى.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>جولة تعريفية</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>تحميل صورة البداية</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Leave out files that a later layer hides</source>
        <translation>حذف الملفات التي تخفيها طبقة لاحقة</translation>
    </message>
    <message>
        <source>Leave out what package managers and builds leave behind</source>
        <translation>حذف ما تتركه مديرات الحزم وعمليات البناء</translation>
    </message>
    <message>
        <source>Paths to leave out</source>
        <translation>المسارات المراد حذفها</translation>
    </message>
    <message>
        <source>Leave out paths</source>
        <translation>حذف مسارات</translation>
    </message>
    <message>
        <source>The lowest layer</source>
        <translation>الطبقة السفلى</translation>
    </message>
    <message>
        <source>The highest layer</source>
        <translation>الطبقة العليا</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Make one of the layers</source>
        <translation>دمج الطبقات في واحدة</translation>
    </message>
    <message>
        <source>How layers are compressed</source>
        <translation>كيفية ضغط الطبقات</translation>
    </message>
    <message>
        <source>zstd, as small as it can</source>
        <translation>zstd، أصغر ما يمكن</translation>
    </message>
    <message>
        <source>zstd</source>
        <translation>zstd</translation>
    </message>
    <message>
        <source>gzip, as small as it can</source>
        <translation>gzip، أصغر ما يمكن</translation>
    </message>
    <message>
        <source>not compressed</source>
        <translation>بلا ضغط</translation>
    </message>
    <message>
        <source>Compress otherwise</source>
        <translation>الضغط بطريقة أخرى</translation>
    </message>
    <message>
        <source>name:tag of the new image</source>
        <translation>اسم:وسم الصورة الجديدة</translation>
    </message>
    <message>
        <source>Name of the new image</source>
        <translation>اسم الصورة الجديدة</translation>
    </message>
    <message>
        <source>Write image</source>
        <translation>كتابة الصورة</translation>
    </message>
    <message>
        <source>The lowest of the layers must not lie above the highest.</source>
        <translation>يجب ألا تكون الطبقة السفلى فوق العليا.</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>يتكوّن الاسم من أحرف لاتينية صغيرة وأرقام وفواصل، ثم «:» ثم وسم.</translation>
    </message>
    <message>
        <source>Tick what the image shall do without: its new size is measured at once.</source>
        <translation>حدّد ما ستستغني عنه الصورة: يُقاس حجمها الجديد فورًا.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>جارٍ القياس…</translation>
    </message>
    <message>
        <source>The new size could not be measured.</source>
        <translation>تعذر قياس الحجم الجديد.</translation>
    </message>
    <message>
        <source>Nothing of the image changes.</source>
        <translation>لا يتغير شيء في الصورة.</translation>
    </message>
    <message>
        <source>%1 as stored</source>
        <translation>%1 كما هي مخزنة</translation>
    </message>
    <message>
        <source>Write %1 anew</source>
        <translation>إعادة كتابة %1</translation>
    </message>
    <message>
        <source>The image could not be written.</source>
        <translation>تعذرت كتابة الصورة.</translation>
    </message>
    <message>
        <source>Write the image as it would be</source>
        <translation>كتابة الصورة كما ستكون</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>تجري كتابتها.</translation>
    </message>
    <message>
        <source>Tick what the image shall do without, under “Weight”, “What if”.</source>
        <translation>ضع علامة على ما تستغني عنه الصورة، تحت «الوزن»، «ماذا لو».</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Welcome</source>
        <translation>الترحيب</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>جولة في النافذة</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>لوحة الأوامر…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>الانتقال إلى الصور</translation>
    </message>
    <message>
        <source>Go to containers</source>
        <translation>الانتقال إلى الحاويات</translation>
    </message>
    <message>
        <source>Go to volumes</source>
        <translation>الانتقال إلى وحدات التخزين</translation>
    </message>
    <message>
        <source>Go to Compare</source>
        <translation>الانتقال إلى المقارنة</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>الانتقال إلى البحث</translation>
    </message>
    <message>
        <source>Search for files…</source>
        <translation>البحث عن ملفات…</translation>
    </message>
    <message>
        <source>Read the store again</source>
        <translation>إعادة قراءة المخزن</translation>
    </message>
    <message>
        <source>What ran</source>
        <translation>المهام المنفَّذة</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>إظهار القائمة</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation>الأيقونات فقط</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>المظهر حسب النظام</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>مظهر فاتح</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>مظهر داكن</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>الحاويات</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>وحدات التخزين</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>التراجع عن «⁦%1⁩»</translation>
    </message>
    <message>
        <source>Nothing that was done in this window can be taken back.</source>
        <translation>لا شيء مما تم في هذه النافذة يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Go to Genealogy</source>
        <translation>الانتقال إلى شجرة النسب</translation>
    </message>
    <message>
        <source>Genealogy</source>
        <translation>شجرة النسب</translation>
    </message>
    <message>
        <source>Go to path…</source>
        <translation>الانتقال إلى مسار…</translation>
    </message>
    <message>
        <source>No tree of files is in sight. Choose an image, a container or a volume first.</source>
        <translation>لا تظهر أي شجرة ملفات. اختر أولًا صورة أو حاوية أو وحدة تخزين.</translation>
    </message>
    <message>
        <source>Go to the disk</source>
        <translation>الانتقال إلى القرص</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Open folders</source>
        <translation>المجلدات المفتوحة</translation>
    </message>
</context>
<context>
    <name>WriterText</name>
    <message>
        <source>process %1</source>
        <translation>العملية %1</translation>
    </message>
    <message>
        <source>Written at %1 by %2, process %3 in the container and %4 on this computer.</source>
        <translation>كتبها في %1 البرنامج %2، وهو العملية %3 في الحاوية و%4 على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Probably written at %1 by %2, process %3 in the container and %4 on this computer.</source>
        <translation>على الأرجح كتبها في %1 البرنامج %2، وهو العملية %3 في الحاوية و%4 على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Written at %1 by %2, process %3 on this computer.</source>
        <translation>كتبها في %1 البرنامج %2، وهو العملية %3 على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Probably written at %1 by %2, process %3 on this computer.</source>
        <translation>على الأرجح كتبها في %1 البرنامج %2، وهو العملية %3 على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Written at %1 by process %2 of this computer, which ended before its name could be read.</source>
        <translation>كتبتها في %1 العملية %2 على هذا الحاسوب، وقد انتهت قبل أن يُقرأ اسمها.</translation>
    </message>
    <message>
        <source>Which process wrote this is not known: it was there before the changes were followed, or too much was written at once.</source>
        <translation>لا يُعرف أي عملية كتبت هذا: كان موجودًا قبل تتبّع التغييرات، أو كُتب الكثير دفعة واحدة.</translation>
    </message>
    <message>
        <source>Only root is told which process wrote. A process that has a file open for writing is shown with a question mark; this one was closed before it was looked at.</source>
        <translation>يُخبَر root وحده أي عملية كتبت. العملية التي تفتح ملفًا للكتابة تظهر بعلامة استفهام، وهذا الملف أُغلق قبل النظر إليه.</translation>
    </message>
</context>
</TS>
