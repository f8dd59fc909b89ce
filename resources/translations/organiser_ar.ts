<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Organiser</source>
        <translation>حول Organiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>For the people who coordinate mutual aid: who is here, what is needed, what is offered, and who helped whom.</source>
        <translation>لمن ينسّقون المساعدة المتبادلة: من معنا، وما المطلوب، وما المعروض، ومن ساعد من.</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this computer. The program never goes online.</source>
        <translation>كل شيء محفوظ في ملف واحد على هذا الحاسوب. لا يتصل البرنامج بالإنترنت أبدًا.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Typeface Inter (SIL Open Font License), icons Lucide (ISC).</source>
        <translation>برنامج حر برخصة جنو العمومية العامة، الإصدار 3 أو ما بعده. الخط Inter (SIL Open Font License)، والأيقونات Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Who is not in it? {title}</source>
        <translation>من ليس ضمن هذا؟ {title}</translation>
    </message>
</context>
<context>
    <name>BeginningPane</name>
    <message>
        <source>Log an exchange</source>
        <translation>تسجيل تبادل</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>إدخال جدول بيانات</translation>
    </message>
    <message>
        <source>Show me an example</source>
        <translation>أرني مثالًا</translation>
    </message>
    <message>
        <source>No ties to show yet</source>
        <translation>لا روابط بعد</translation>
    </message>
    <message>
        <source>When people have helped each other, this is where you see who is connected, and who could use company.</source>
        <translation>حين يساعد الناس بعضهم بعضًا، ترى هنا من يرتبط بمن، ومن تنفعه الرفقة.</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>{what} came in from {file}.</source>
        <translation>دخل من {file}: {what}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>A mistake in the program</source>
        <translation>خطأ في البرنامج</translation>
    </message>
    <message>
        <source>Organiser made a mistake</source>
        <translation>أخطأ برنامج Organiser</translation>
    </message>
    <message>
        <source>Everything that was saved is safe, and you can go on working. The report below says where in the program it happened. It holds nothing about your network, and it is not sent anywhere.</source>
        <translation>كل ما حُفظ في أمان، ويمكنك متابعة العمل. يوضّح التقرير أدناه أين حدث الخطأ في البرنامج. لا يحتوي شيئًا عن شبكتك، ولا يُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Promises for a calendar</source>
        <translation>وعود للتقويم</translation>
    </message>
    <message>
        <source>Whose promises?</source>
        <translation>وعود من؟</translation>
    </message>
    <message>
        <source>Send them the file yourself; opened on a phone or computer it goes into their calendar. Saved again later, it brings what has changed.</source>
        <translation>يُرسل الملف من عندكم؛ وعند فتحه على هاتف أو حاسوب ينتقل إلى التقويم. وإذا حُفظ من جديد لاحقًا حمل ما تغيّر.</translation>
    </message>
    <message>
        <source>Save for a calendar (.ics)…</source>
        <translation>حفظ للتقويم (.ics)…</translation>
    </message>
    <message>
        <source>Nothing is promised on a day that is known, so there is nothing to save.</source>
        <translation>لا وعد في يوم معروف، فلا شيء يُحفظ.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>تقويم (*.ics)</translation>
    </message>
</context>
<context>
    <name>CallsPane</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>مستحقة الآن</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>تمت مؤخرًا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>No call was made in the last two weeks</source>
        <translation>لم تُجرَ أي مكالمة في الأسبوعين الماضيين</translation>
    </message>
    <message>
        <source>Nobody is owed a call today</source>
        <translation>لا أحد ينتظر مكالمة اليوم</translation>
    </message>
    <message>
        <source>When someone waits for a call, they are listed here.</source>
        <translation>عندما ينتظر أحد مكالمة، يظهر هنا.</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>تخطيط مكالمة</translation>
    </message>
    <message>
        <source>Plan a call so that nobody is forgotten. When a need is met, a call to ask how it was is planned by itself.</source>
        <translation>خطّط مكالمة حتى لا يُنسى أحد. عندما تُلبّى حاجة، تُخطَّط تلقائيًا مكالمة للسؤال كيف كان الأمر.</translation>
    </message>
    <message>
        <source>How did the call go?</source>
        <translation>كيف كانت المكالمة؟</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>يوم آخر…</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>تأجيلها</translation>
    </message>
    <message>
        <source>Write down what they say…</source>
        <translation>تدوين ما يُقال…</translation>
    </message>
    <message>
        <source>Open the need</source>
        <translation>فتح الحاجة</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>فتح صفحة الشخص</translation>
    </message>
    <message>
        <source>Remove what they said</source>
        <translation>إزالة ما قيل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>تأجيل حتى</translation>
    </message>
</context>
<context>
    <name>CallsStrip</name>
    <message>
        <source>Open the list</source>
        <translation>فتح القائمة</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More about: {title}</source>
        <translation>المزيد عن: {title}</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Copy as a picture</source>
        <translation>نسخ كصورة</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>عرض الجدول</translation>
    </message>
    <message>
        <source>How is this worked out?</source>
        <translation>كيف يُحسب هذا؟</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>حفظ بصيغة PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>حفظ بصيغة SVG…</translation>
    </message>
    <message>
        <source>Save the figures as a sheet…</source>
        <translation>احفظ الأرقام كورقة…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>رسوم (*.svg)</translation>
    </message>
</context>
<context>
    <name>ChartCards</name>
    <message>
        <source>Who is not in it?</source>
        <translation>من ليس ضمن هذا؟</translation>
    </message>
    <message>
        <source>Show me the rows</source>
        <translation>أرني الصفوف</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>قيد الحساب…</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>How was the help for %1?</source>
        <translation>كيف كانت المساعدة لـ %1؟</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>“Was the help what you wanted, in the way you wanted?”</source>
        <translation>«هل كانت المساعدة كما أردت، وبالطريقة التي أردتها؟»</translation>
    </message>
    <message>
        <source>Would rather not say</source>
        <translation>يفضّل عدم القول</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>In their words, if they like</source>
        <translation>بكلماته، إن شاء</translation>
    </message>
    <message>
        <source>That is fine. Only that you spoke is written down.</source>
        <translation>لا بأس. يُدوَّن فقط أنكما تحدثتما.</translation>
    </message>
    <message>
        <source>Kept without name, need or day, only with its week, and not in the history. It can be taken back until this network is closed, then no more. Leave out of the note whatever tells who it is; where only one person is asked in a week, it can be guessed all the same.</source>
        <translation>يُحفظ بلا اسم ولا حاجة ولا يوم، مع أسبوعه فقط، وخارج سجل التغييرات. يمكن سحبه حتى إغلاق هذه الشبكة، لا بعد ذلك. لا تكتب في الملاحظة ما يدل على صاحبه؛ وإن سُئل شخص واحد فقط في الأسبوع فقد يُخمَّن مع ذلك.</translation>
    </message>
    <message>
        <source>Kept with their name and this need. Ask them first whether that is all right.</source>
        <translation>يُحفظ مع الاسم وهذه الحاجة. اسأل أولًا إن كان ذلك مقبولًا.</translation>
    </message>
    <message>
        <source>Wrote down an answer without a name</source>
        <translation>دُوّنت إجابة بلا اسم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>{words} (chosen)</source>
        <translation>{words} (مختار)</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
</context>
<context>
    <name>ColumnBoxes</name>
    <message>
        <source>{column} (private)</source>
        <translation>{column} (خاص)</translation>
    </message>
    <message>
        <source>{table}: {column}</source>
        <translation>{table}: {column}</translation>
    </message>
</context>
<context>
    <name>ColumnFrame</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>None of these pass the filter.</source>
        <translation>لا شيء من هذه يجتاز التصفية.</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>What is in which column?</source>
        <translation>ماذا في كل عمود؟</translation>
    </message>
    <message>
        <source>Nothing is dropped in silence: a column without a field of its own goes into the note. What you choose is remembered for the next sheet with these headings.</source>
        <translation>لا يضيع شيء بصمت: العمود الذي ليس له حقل خاص يُضاف إلى الملاحظة. وما يُختار هنا يُحفظ للجدول القادم الذي له العناوين نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more columns are not listed.</source>
        <translation>
            <numerusform>أعمدة أخرى غير معروضة: %Ln.</numerusform>
            <numerusform>أعمدة أخرى غير معروضة: %Ln.</numerusform>
            <numerusform>أعمدة أخرى غير معروضة: %Ln.</numerusform>
            <numerusform>أعمدة أخرى غير معروضة: %Ln.</numerusform>
            <numerusform>أعمدة أخرى غير معروضة: %Ln.</numerusform>
            <numerusform>أعمدة أخرى غير معروضة: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of “{sheet}” are</source>
        <translation>صفوف «{sheet}» هي</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>الصفوف هي</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>ما هي الصفوف</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Column {header} becomes</source>
        <translation>العمود {header} يصبح</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>إضافة إلى الملاحظة</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>{field}: first name</source>
        <translation>‏{field}: الاسم الأول</translation>
    </message>
    <message>
        <source>{field}: middle name</source>
        <translation>‏{field}: الاسم الأوسط</translation>
    </message>
    <message>
        <source>{field}: last name</source>
        <translation>‏{field}: اسم العائلة</translation>
    </message>
    <message>
        <source>{field}: “{argument}” where yes</source>
        <translation>‏{field}: «{argument}» حيث الجواب نعم</translation>
    </message>
    <message>
        <source>{field}: number of {argument}</source>
        <translation>‏{field}: عدد {argument}</translation>
    </message>
    <message>
        <source>{field}, in minutes</source>
        <translation>‏{field}، بالدقائق</translation>
    </message>
    <message>
        <source>{field}, in seconds</source>
        <translation>‏{field}، بالثواني</translation>
    </message>
    <message>
        <source>{field}, in hours</source>
        <translation>‏{field}، بالساعات</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Sort by</source>
        <translation>ترتيب حسب</translation>
    </message>
    <message>
        <source>Fit the widths</source>
        <translation>ضبط العرض</translation>
    </message>
</context>
<context>
    <name>DashboardHead</name>
    <message>
        <source>How is the network doing?</source>
        <translation>كيف حال الشبكة؟</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك أنت</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>تسجيل تبادل</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>إضافة حاجة</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>إضافة عرض</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message numerus="yes">
        <source>compared with the %n days before</source>
        <translation>
            <numerusform>مقارنة بـ%n يوم قبلها</numerusform>
            <numerusform>مقارنة باليوم السابق</numerusform>
            <numerusform>مقارنة باليومين السابقين</numerusform>
            <numerusform>مقارنة بـ%n أيام قبلها</numerusform>
            <numerusform>مقارنة بـ%n يومًا قبلها</numerusform>
            <numerusform>مقارنة بـ%n يوم قبلها</numerusform>
        </translation>
    </message>
    <message>
        <source>being renewed</source>
        <translation>قيد التجديد</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>آخر %n يوم</numerusform>
            <numerusform>اليوم الأخير</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يومًا</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>قبل ذلك بـ %n يوم</numerusform>
            <numerusform>اليوم السابق</numerusform>
            <numerusform>اليومان السابقان</numerusform>
            <numerusform>‏%n أيام سابقة</numerusform>
            <numerusform>‏%n يومًا سابقًا</numerusform>
            <numerusform>‏%n يوم سابق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>today, yesterday, or a date</source>
        <translation>اليوم، أمس، أو تاريخ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>اختيار من التقويم</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Go to the list that the rows belong into, then paste them.</source>
        <translation>اذهب إلى القائمة التي تنتمي إليها الصفوف، ثم الصقها هناك.</translation>
    </message>
    <message>
        <source>There are no rows to paste yet. Copy them in your spreadsheet first.</source>
        <translation>لا صفوف للّصق بعد. انسخها أولًا من جدولك.</translation>
    </message>
    <message>
        <source>Making a verified copy</source>
        <translation>جارٍ إعداد نسخة متحقَّق منها</translation>
    </message>
    <message>
        <source>Everything was saved already. A verified copy is now in {folder}.</source>
        <translation>كل شيء كان محفوظًا. والآن توجد نسخة متحقَّق منها في {folder}.</translation>
    </message>
</context>
<context>
    <name>DispatchDialog</name>
    <message>
        <source>A helper&apos;s stops</source>
        <translation>محطات من يساعد</translation>
    </message>
    <message>
        <source>Whose stops?</source>
        <translation>محطات من؟</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>سبعة أيام</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>أي أيام؟</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Destroy the paper after</source>
        <translation>إتلاف الورقة بعد</translation>
    </message>
    <message>
        <source>Also what is not agreed yet</source>
        <translation>وأيضًا ما لم يُتفق عليه بعد</translation>
    </message>
    <message>
        <source>Addresses also of those nobody asked</source>
        <translation>عناوين من لم يُسألوا أيضًا</translation>
    </message>
    <message>
        <source>They expect a visit. Of those who said no, none is ever printed.</source>
        <translation>هم في انتظار زيارة. أما من قالوا لا فلا يُطبع عنوانهم أبدًا.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>أي يوم؟</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>هذا قبل اليوم الأول.</translation>
    </message>
    <message>
        <source>This is before the last stop.</source>
        <translation>هذا قبل المحطة الأخيرة.</translation>
    </message>
    <message>
        <source>Nobody has promised anything just now. Ask someone about a need first.</source>
        <translation>لا وعود في الوقت الحالي. يُسأل أحدهم أولًا عن حاجة ما.</translation>
    </message>
    <message>
        <source>No stops on these days. Choose other days, or another helper.</source>
        <translation>لا محطات في هذه الأيام. يمكن اختيار أيام أخرى أو شخص آخر يساعد.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Who is here twice?</source>
        <translation>من مسجَّل مرتين؟</translation>
    </message>
    <message>
        <source>Comparing everyone with everyone</source>
        <translation>مقارنة الجميع بعضهم ببعض</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>These look alike. Nothing is put together until you say so, and a pair that you call two people is not brought up again.</source>
        <translation>هذه السجلات متشابهة. لا يُدمج شيء قبل أن تقرّر ذلك، وما تقول إنه شخصان لا يظهر مرة أخرى.</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>لا يبدو أن أحدًا مسجَّل مرتين</translation>
    </message>
    <message>
        <source>Names, phones and e-mail addresses were compared.</source>
        <translation>قورنت الأسماء وأرقام الهاتف وعناوين البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Compare and make one record…</source>
        <translation>مقارنة ودمج في سجل واحد…</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>هما شخصان</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>EndingForm</name>
    <message>
        <source>This comes round again</source>
        <translation>هذه الحاجة تتكرر</translation>
    </message>
    <message>
        <source>Only this time, or from now on?</source>
        <translation>هذه المرة فقط، أم من الآن فصاعدًا؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>A neighbour came, moved away …</source>
        <translation>جاءت جارة، انتقلوا …</translation>
    </message>
    <message>
        <source>Only this time</source>
        <translation>هذه المرة فقط</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>The others of this need stay as they are.</source>
        <translation>تبقى المرات الأخرى لهذه الحاجة كما هي.</translation>
    </message>
    <message>
        <source>It comes round again on %1.</source>
        <translation>تعود مرة أخرى في %1.</translation>
    </message>
    <message>
        <source>It does not come round again.</source>
        <translation>لن تتكرر بعد الآن.</translation>
    </message>
    <message>
        <source>What is still open of it is closed as well: %1, and whoever is on it.</source>
        <translation>ويُغلق أيضًا ما زال مفتوحًا منها: %1، ويُعفى كل من يتولّاها.</translation>
    </message>
</context>
<context>
    <name>ExampleBanner</name>
    <message>
        <source>Example network: every person and every exchange in it is made up.</source>
        <translation>شبكة للتجربة: كل الأشخاص وكل التبادلات فيها من الخيال.</translation>
    </message>
    <message>
        <source>Start my own</source>
        <translation>بدء شبكتي</translation>
    </message>
</context>
<context>
    <name>ExchangeForm</name>
    <message>
        <source>Correct an exchange</source>
        <translation>تصحيح تبادل</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>تسجيل تبادل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Who helped?</source>
        <translation>من قدّم المساعدة؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Who was helped?</source>
        <translation>من تلقّى المساعدة؟</translation>
    </message>
    <message>
        <source>With what?</source>
        <translation>في ماذا؟</translation>
    </message>
    <message>
        <source>Kind of help, such as lifts</source>
        <translation>نوع المساعدة، مثل التوصيل</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>متى؟</translation>
    </message>
    <message>
        <source>How did it start?</source>
        <translation>كيف بدأ؟</translation>
    </message>
    <message>
        <source>Alt+U: offered unasked</source>
        <translation>Alt+U: عُرض دون طلب</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>كم؟</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Of what?</source>
        <translation>من ماذا؟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>ماذا كانت النتيجة؟</translation>
    </message>
    <message>
        <source>Who brought them together?</source>
        <translation>من جمع بينهم؟</translation>
    </message>
    <message>
        <source>Log it and another</source>
        <translation>تسجيل ثم تبادل آخر</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
</context>
<context>
    <name>ExchangeLinks</name>
    <message>
        <source>This meets the need</source>
        <translation>هذا يلبّي الحاجة</translation>
    </message>
    <message>
        <source>Not this need</source>
        <translation>ليست هذه الحاجة</translation>
    </message>
    <message>
        <source>Not this offer</source>
        <translation>ليس هذا العرض</translation>
    </message>
    <message>
        <source>About the need:</source>
        <translation>بخصوص الحاجة:</translation>
    </message>
    <message>
        <source>This meets the need:</source>
        <translation>هذا يلبّي الحاجة:</translation>
    </message>
    <message>
        <source>It came of the offer: %1</source>
        <translation>جاء من العرض: %1</translation>
    </message>
    <message>
        <source>It came of an offer.</source>
        <translation>جاء من عرض.</translation>
    </message>
</context>
<context>
    <name>ExchangesPage</name>
    <message>
        <source>Log an exchange</source>
        <translation>تسجيل تبادل</translation>
    </message>
    <message>
        <source>Exchange log</source>
        <translation>سجل التبادلات</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ExportWishPart</name>
    <message>
        <source>Matches and follow-ups, to be read</source>
        <translation>المطابقات والمتابعات، للقراءة</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>اختيار الأعمدة…</translation>
    </message>
    <message>
        <source>Ana, for the north round</source>
        <translation>آنا، لجولة الحي الشمالي</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>لغة الجدول</translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation>من سيقرؤها؟</translation>
    </message>
    <message>
        <source>For whom (kept here, not in the file)</source>
        <translation>لمن (يُحفظ هنا، لا في الملف)</translation>
    </message>
    <message>
        <source>What shall be in it?</source>
        <translation>ماذا تحتوي؟</translation>
    </message>
    <message>
        <source>Area, with all that lie in it</source>
        <translation>المنطقة، مع كل ما يقع فيها</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>بأي شكل؟</translation>
    </message>
    <message>
        <source>Language of the page that explains it</source>
        <translation>لغة الصفحة التي تشرحها</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>كل المناطق</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Name of the field</source>
        <translation>اسم الحقل</translation>
    </message>
    <message>
        <source>Diet, badge until, has a van …</source>
        <translation>الحمية، الشارة سارية حتى، لديه سيارة نقل…</translation>
    </message>
    <message>
        <source>What is written there</source>
        <translation>ما يُكتب فيه</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>ما يمكن اختياره</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>May be in sheets for coordinators</source>
        <translation>يجوز أن يظهر في جداول المنسقين</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Take this field away</source>
        <translation>إزالة هذا الحقل</translation>
    </message>
    <message>
        <source>a new field</source>
        <translation>حقل جديد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>FieldsForm</name>
    <message>
        <source>Fields of our own</source>
        <translation>حقولنا الخاصة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What you want to know of members beside what is there already. Each field is in the form, in the panel, and can be a column of the list.</source>
        <translation>ما تودّون معرفته عن الأعضاء إضافة إلى ما هو موجود. يظهر كل حقل في النموذج وفي اللوحة، ويمكن أن يكون عمودًا في القائمة.</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>حقل آخر</translation>
    </message>
    <message>
        <source>%1 is no longer a column, and in no sheet. What is written there stays with each member and can be read and changed in their form; Undo brings the field back.</source>
        <translation>لم يعد %1 عمودًا ولا يظهر في أي جدول. ما كُتب فيه يبقى لدى كل عضو ويمكن قراءته وتعديله في نموذجه، والتراجع يعيد الحقل.</translation>
    </message>
</context>
<context>
    <name>FillInForm</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>لمن؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>نوع المساعدة</translation>
    </message>
    <message>
        <source>Such as childcare or lifts</source>
        <translation>مثل رعاية الأطفال أو التوصيل</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>مطلوب قبل</translation>
    </message>
    <message>
        <source>tomorrow, or a date</source>
        <translation>غدًا، أو تاريخ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Save, then the next</source>
        <translation>حفظ، ثم التالية</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>نوع المساعدة</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>مدى الاستعجال</translation>
    </message>
    <message>
        <source>Needs something first</source>
        <translation>ينقصها شيء أولًا</translation>
    </message>
    <message>
        <source>Only needs of which something must be known before anyone can act</source>
        <translation>فقط الحاجات التي يلزم معرفة شيء عنها قبل أن يستطيع أحد التصرّف</translation>
    </message>
    <message>
        <source>This goes by a kind of help that is no longer there.</source>
        <translation>يعتمد هذا على نوع مساعدة لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This goes by a kind of help that is no longer there: %1.</source>
        <translation>يعتمد هذا على نوع مساعدة لم يعد موجودًا: %1.</translation>
    </message>
    <message>
        <source>This goes by an area that is no longer there.</source>
        <translation>يعتمد هذا على منطقة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>This goes by an area that is no longer there: %1.</source>
        <translation>يعتمد هذا على منطقة لم تعد موجودة: %1.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Change a call</source>
        <translation>تعديل مكالمة</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>تخطيط مكالمة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>Leave empty to call whoever the need is about.</source>
        <translation>اتركه فارغًا للاتصال بصاحب الحاجة.</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>بمن؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>متى؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Such as how the new flat is, or a thank you</source>
        <translation>مثل السؤال عن المسكن الجديد، أو كلمة شكر</translation>
    </message>
    <message>
        <source>Again and again?</source>
        <translation>هل يتكرر؟</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Plan a call</source>
        <translation>تخطيط مكالمة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>How to show them</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعة</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Ctrl+Enter: go on in the form, with what was read</source>
        <translation>Ctrl+Enter: المتابعة في النموذج بما تمت قراءته</translation>
    </message>
    <message>
        <source>More fields…</source>
        <translation>حقول أخرى…</translation>
    </message>
    <message>
        <source>Go on in the form</source>
        <translation>المتابعة في النموذج</translation>
    </message>
    <message>
        <source>Nothing to write down</source>
        <translation>لا شيء ليُسجَّل</translation>
    </message>
    <message>
        <source>See who could help</source>
        <translation>من يمكنه المساعدة؟</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضها</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 saves</source>
        <translation>للحفظ: %1</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>What you wrote is not saved yet.</source>
        <translation>ما كتبته لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>This could not be saved. What you wrote is still here; try once more.</source>
        <translation>تعذّر الحفظ. ما كتبته ما زال هنا؛ يمكنك المحاولة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>GoneLine</name>
    <message>
        <source>Stop filtering by this</source>
        <translation>إيقاف التصفية بهذا</translation>
    </message>
</context>
<context>
    <name>HandOutCard</name>
    <message>
        <source>Hand out a spreadsheet</source>
        <translation>مشاركة جدول</translation>
    </message>
    <message>
        <source>For coordinators, for helpers, for anyone, or for figures: you see who and what leaves before anything is written. What coordinators and helpers change in theirs is known again, row by row, when it comes back.</source>
        <translation>للمنسّقين أو للمساعدين أو لأي شخص أو من أجل الأرقام: ترى من وماذا يخرج قبل أن يُكتب شيء. وما يغيّره المنسّقون والمساعدون في أوراقهم يُعرف من جديد، صفًا صفًا، حين تعود.</translation>
    </message>
    <message>
        <source>Choose what leaves…</source>
        <translation>اختيار ما يخرج…</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>حفظ الجدول…</translation>
    </message>
    <message>
        <source>Nothing is written yet. What you see here is what leaves.</source>
        <translation>لم يُكتب شيء بعد. ما تراه هنا هو ما يخرج.</translation>
    </message>
    <message>
        <source>Hand out a spreadsheet</source>
        <translation>مشاركة جدول</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>جارٍ كتابة {name}</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it is. Choose another name.</source>
        <translation>{file} موجود من قبل وتُرك كما هو. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>The sheet is written.</source>
        <translation>كُتب الجدول.</translation>
    </message>
    <message>
        <source>{file} could not be written. Is the folder there, may you write to it, and is there room on the disk?</source>
        <translation>تعذّرت كتابة {file}. هل المجلد موجود، وهل تُسمح الكتابة فيه، وهل على القرص مساحة؟</translation>
    </message>
    <message>
        <source>1 row is</source>
        <translation>صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are</source>
        <translation>
            <numerusform>‏%Ln صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>‏%Ln صفوف</numerusform>
            <numerusform>‏%Ln صفًا</numerusform>
            <numerusform>‏%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, in the folder %3.</source>
        <translation>%1 في %2، في المجلد %3.</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>What will be printed</source>
        <translation>ما سيُطبع</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>ما يخرج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>حفظ بصيغة HTML…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Names are hidden just now. Show them again to see what leaves.</source>
        <translation>الأسماء مخفية الآن. تُعرض من جديد لرؤية ما يخرج.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>1 more page is not shown here.</source>
        <translation>هناك صفحة أخرى لا تظهر هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pages are not shown here.</source>
        <translation>
            <numerusform>‏%Ln صفحة أخرى لا تظهر هنا.</numerusform>
            <numerusform>صفحة أخرى لا تظهر هنا.</numerusform>
            <numerusform>صفحتان أخريان لا تظهران هنا.</numerusform>
            <numerusform>‏%Ln صفحات أخرى لا تظهر هنا.</numerusform>
            <numerusform>‏%Ln صفحة أخرى لا تظهر هنا.</numerusform>
            <numerusform>‏%Ln صفحة أخرى لا تظهر هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Saved as %1. Delete the file too, once it is not needed.</source>
        <translation>حُفظ باسم %1. يُحذف الملف أيضًا حين لا تبقى حاجة إليه.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>حُفظ الملف.</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the folder there, may you write to it, and is there room on the disk?</source>
        <translation>تعذّرت كتابة %1. هل المجلد موجود، والكتابة فيه مسموحة، وعلى القرص مساحة؟</translation>
    </message>
</context>
<context>
    <name>HappenedForm</name>
    <message>
        <source>It happened</source>
        <translation>حدثت</translation>
    </message>
    <message>
        <source>How did it happen?</source>
        <translation>كيف حدثت؟</translation>
    </message>
    <message>
        <source>Who helped?</source>
        <translation>مَن ساعد؟</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>متى؟</translation>
    </message>
    <message>
        <source>How much of it?</source>
        <translation>كم منها؟</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>جزء منها</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>كم؟</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Of what?</source>
        <translation>من ماذا؟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>The log gets a line for it, and the need is closed.</source>
        <translation>يُضاف سطر إلى السجل، وتُغلق الحاجة.</translation>
    </message>
    <message>
        <source>The log gets a line for it. The need waits for the others on it.</source>
        <translation>يُضاف سطر إلى السجل، وتبقى الحاجة بانتظار الآخرين القائمين عليها.</translation>
    </message>
</context>
<context>
    <name>HeadedPage</name>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Every change can be taken back, as far as nothing has changed again since.</source>
        <translation>يمكن التراجع عن كل تغيير، ما لم يتغيّر شيء مرة أخرى بعده.</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>التراجع عن هذا</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>لم يتغيّر شيء بعد</translation>
    </message>
    <message>
        <source>Whatever is done from now on is listed here, with a way back.</source>
        <translation>كل ما يُفعل من الآن يظهر هنا، مع إمكانية التراجع عنه.</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>عرض تغييرات أقدم</translation>
    </message>
    <message>
        <source>Select a change to take it back.</source>
        <translation>اختيار تغيير للتراجع عنه.</translation>
    </message>
    <message>
        <source>This has been taken back already.</source>
        <translation>سبق التراجع عن هذا.</translation>
    </message>
    <message>
        <source>The network begins here; this cannot be taken back.</source>
        <translation>هنا تبدأ الشبكة؛ لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>What has changed again since is left alone.</source>
        <translation>ما تغيّر مرة أخرى بعد ذلك يبقى كما هو.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>A sign-up sheet, a roster, a list of requests, a log of who helped whom: .xlsx, .ods, .xls, .csv. Drop it anywhere on this window, or choose it here. You see every row before anything is saved, and one Undo takes all of it back.</source>
        <translation>جدول تسجيل، أو قائمة أعضاء، أو قائمة طلبات، أو سجل من ساعد من: xlsx أو ods أو xls أو csv. يمكنك إسقاطه في أي مكان من هذه النافذة أو اختياره من هنا. ترى كل صف قبل حفظ أي شيء، وتراجع واحد يلغي ذلك كله.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>استُورد من قبل</translation>
    </message>
    <message>
        <source>Reviews to finish</source>
        <translation>مراجعات لم تكتمل</translation>
    </message>
    <message>
        <source>Your answers are kept. What has changed here since is asked once more.</source>
        <translation>أجوبتك محفوظة. وما تغيّر هنا منذ ذلك الحين يُسأل عنه من جديد.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Continue with {file}</source>
        <translation>متابعة {file}</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>إزالة {file}</translation>
    </message>
</context>
<context>
    <name>HouseholdForm</name>
    <message>
        <source>Who lives in %1?</source>
        <translation>من يعيش في %1؟</translation>
    </message>
    <message>
        <source>Let them live here</source>
        <translation>إضافتهم إلى هذه الأسرة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Someone who lives there</source>
        <translation>شخص يعيش هناك</translation>
    </message>
    <message>
        <source>And someone else</source>
        <translation>وشخص آخر</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>حتى الآن: %1</translation>
    </message>
</context>
<context>
    <name>IndicatorCard</name>
    <message>
        <source>Being renewed</source>
        <translation>قيد التجديد</translation>
    </message>
    <message>
        <source>Ask about: {title}</source>
        <translation>اسأل عن: {title}</translation>
    </message>
</context>
<context>
    <name>IndicatorCards</name>
    <message>
        <source>Save these figures…</source>
        <translation>احفظ هذه الأرقام…</translation>
    </message>
    <message>
        <source>Help that arrives</source>
        <translation>العون حين يصل</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>من يشارك</translation>
    </message>
    <message>
        <source>What holds it up</source>
        <translation>ما الذي يسنده</translation>
    </message>
    <message>
        <source>Trust and dignity</source>
        <translation>الثقة والكرامة</translation>
    </message>
    <message>
        <source>How is this worked out?</source>
        <translation>كيف يُحسب هذا؟</translation>
    </message>
    <message>
        <source>Who is not in it?</source>
        <translation>من ليس ضمن هذا؟</translation>
    </message>
    <message>
        <source>Show me the rows</source>
        <translation>أرني الصفوف</translation>
    </message>
</context>
<context>
    <name>InvitationsView</name>
    <message>
        <source>Nobody comes to mind just now</source>
        <translation>لا يخطر أحد بالبال الآن</translation>
    </message>
    <message>
        <source>Whoever joins, or offers something that nobody asks for, is named here.</source>
        <translation>يُذكر هنا من ينضم، ومن يعرض شيئًا لا يطلبه أحد.</translation>
    </message>
    <message>
        <source>See who it is</source>
        <translation>عرض بياناته</translation>
    </message>
    <message>
        <source>Write to them…</source>
        <translation>مراسلته…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Show which part</source>
        <translation>أي قسم يُعرض</translation>
    </message>
    <message>
        <source>Show which column</source>
        <translation>أي عمود يُعرض</translation>
    </message>
    <message>
        <source>Only what waits</source>
        <translation>ما ينتظر فقط</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>What the sheet brings</source>
        <translation>ما يأتي به الجدول</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>بمن يتعلق</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>The sheet says nothing else than what stands here.</source>
        <translation>لا يقول الجدول شيئًا غير ما هو موجود هنا.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>لا شيء يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>No item is of this part and column, or none of them waits any more.</source>
        <translation>لا شيء من هذا القسم وهذا العمود، أو لم يعد شيء منها ينتظر.</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>الكل ({count})</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>كل الأعمدة</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What is here has changed since you answered, so it is asked once more.</source>
        <translation>ما هنا تغيّر بعد جوابك، لذلك يُسأل عنه من جديد.</translation>
    </message>
    <message>
        <source>What shall happen?</source>
        <translation>ماذا يُفعل؟</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty cell</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>When it left</source>
        <translation>عند خروجه</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>هنا الآن</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>في الجدول</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>ما يقوله الصف</translation>
    </message>
    <message>
        <source>What the row will be</source>
        <translation>كيف سيكون الصف</translation>
    </message>
    <message>
        <source>Also about this row</source>
        <translation>أيضًا عن هذا الصف</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>يتغيّر</translation>
    </message>
</context>
<context>
    <name>LeavesCard</name>
    <message>
        <source>What leaves the house</source>
        <translation>ما الذي يخرج</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>ما الذي يبقى هنا</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Nothing leaves: choose a table that these people may get.</source>
        <translation>لا شيء يخرج: اختر جدولًا يمكن أن يحصل عليه هؤلاء.</translation>
    </message>
    <message>
        <source>One row leaves</source>
        <translation>يخرج صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows leave</source>
        <translation>
            <numerusform>لا يخرج أي صف</numerusform>
            <numerusform>يخرج صف واحد</numerusform>
            <numerusform>يخرج صفان</numerusform>
            <numerusform>تخرج %Ln صفوف</numerusform>
            <numerusform>يخرج %Ln صفًا</numerusform>
            <numerusform>يخرج %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1؛ %2.</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>لا يُذكر اسم أحد</translation>
    </message>
    <message>
        <source>one person is named</source>
        <translation>يُذكر اسم شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are named</source>
        <translation>
            <numerusform>لا يُذكر اسم أحد</numerusform>
            <numerusform>يُذكر اسم شخص واحد</numerusform>
            <numerusform>يُذكر اسما شخصين</numerusform>
            <numerusform>تُذكر أسماء %Ln أشخاص</numerusform>
            <numerusform>تُذكر أسماء %Ln شخصًا</numerusform>
            <numerusform>تُذكر أسماء %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>عمود واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, to be read</source>
        <translation>%1: %2، للقراءة</translation>
    </message>
    <message>
        <source>Private: %1.</source>
        <translation>خاص: %1.</translation>
    </message>
    <message>
        <source>It is for reading: what is changed in it cannot be brought back.</source>
        <translation>هي للقراءة: ما يُغيَّر فيها لا يمكن أن يعود.</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>خلية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>لا خلايا</numerusform>
            <numerusform>خلية واحدة</numerusform>
            <numerusform>خليتان</numerusform>
            <numerusform>%Ln خلايا</numerusform>
            <numerusform>%Ln خلية</numerusform>
            <numerusform>%Ln خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 في %2 (%3)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>And one more.</source>
        <translation>وصف آخر.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>ولا شيء غيرها.</numerusform>
            <numerusform>وصف آخر.</numerusform>
            <numerusform>وصفان آخران.</numerusform>
            <numerusform>و%Ln صفوف أخرى.</numerusform>
            <numerusform>و%Ln صفًا آخر.</numerusform>
            <numerusform>و%Ln صف آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftForm</name>
    <message>
        <source>%1 has left</source>
        <translation>غادر %1</translation>
    </message>
    <message>
        <source>They have left</source>
        <translation>تسجيل المغادرة</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>يوم المغادرة</translation>
    </message>
    <message>
        <source>What they gave and received stays in the log. They are asked for nothing any more, and can be welcomed back. What they asked for goes to a second look, and what came round again and again for them does not come anew.</source>
        <translation>ما قدّمه وما تلقّاه يبقى في السجل. لا يُطلب منه شيء بعد الآن، ويمكن الترحيب بعودته. وما طلبه ينتقل إلى «تحتاج نظرة ثانية»، وما كان يتكرر له لا يعود من جديد.</translation>
    </message>
</context>
<context>
    <name>LikelyBar</name>
    <message>
        <source>Yes, that</source>
        <translation>نعم، هذا</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>LikelySamePeople</name>
    <message>
        <source>It is the same person: use them</source>
        <translation>هو الشخص نفسه: استخدام سجله</translation>
    </message>
    <message>
        <source>Perhaps on the roster already:</source>
        <translation>ربما هو في القائمة بالفعل:</translation>
    </message>
    <message>
        <source>No, someone else</source>
        <translation>لا، شخص آخر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>No exchange is written down yet</source>
        <translation>لم يُسجَّل أي تبادل بعد</translation>
    </message>
    <message>
        <source>When someone has helped someone, log it here: who, whom, with what.</source>
        <translation>حين يساعد أحدٌ أحدًا، يُسجَّل ذلك هنا: من، ولمن، وفي ماذا.</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>تسجيل تبادل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Log one like it</source>
        <translation>تسجيل تبادل مثله</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Let go to bring it in</source>
        <translation>الإفلات هنا للاستيراد</translation>
    </message>
    <message>
        <source>You see every row before anything is saved.</source>
        <translation>ترى كل صف قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>إخفاء الأسماء</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Saved: {moment}</source>
        <translation>حُفظ: {moment}</translation>
    </message>
    <message>
        <source>Making a verified copy</source>
        <translation>جارٍ إعداد نسخة متحقَّق منها</translation>
    </message>
</context>
<context>
    <name>ManyForm</name>
    <message>
        <source>What you leave empty stays as it is in each. One undo takes all back.</source>
        <translation>ما يُترك فارغًا يبقى كما هو في كلٍّ منها. وتراجع واحد يعيد كل شيء.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>نوع المساعدة</translation>
    </message>
    <message>
        <source>How soon?</source>
        <translation>ما مدى الاستعجال؟</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>وسوم تُضاف</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>الموجود الآن: %1</translation>
    </message>
    <message>
        <source>Tags to take off</source>
        <translation>وسوم تُزال</translation>
    </message>
    <message>
        <source>Without an area from now on</source>
        <translation>بلا منطقة من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Without a kind of help from now on</source>
        <translation>بلا نوع مساعدة من الآن فصاعدًا</translation>
    </message>
</context>
<context>
    <name>ManyMenu</name>
    <message>
        <source>In the column “{column}”</source>
        <translation>في العمود «{column}»</translation>
    </message>
    <message>
        <source>Of this kind: {kind}</source>
        <translation>من هذا النوع: {kind}</translation>
    </message>
    <message>
        <source>All that are listed</source>
        <translation>كل ما في القائمة</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>كل ما ينتظر</translation>
    </message>
</context>
<context>
    <name>MatchDeeds</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>تعديل التفاصيل</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>A sheet for a meeting</source>
        <translation>ورقة لاجتماع</translation>
    </message>
    <message>
        <source>Which area?</source>
        <translation>أي منطقة؟</translation>
    </message>
    <message>
        <source>Offers too</source>
        <translation>والعروض أيضًا</translation>
    </message>
    <message>
        <source>Also needs that someone is on</source>
        <translation>والحاجات التي هناك من يتولّاها أيضًا</translation>
    </message>
    <message>
        <source>Numbers to tear off</source>
        <translation>أرقام للقصّ</translation>
    </message>
    <message>
        <source>First names of those who said yes to sheets</source>
        <translation>الأسماء الأولى لمن وافقوا على الجداول</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Nothing is open that may hang on a wall.</source>
        <translation>لا شيء مفتوح يجوز تعليقه على جدار.</translation>
    </message>
</context>
<context>
    <name>MemberDeeds</name>
    <message>
        <source>Let them rest…</source>
        <translation>إتاحة الراحة له…</translation>
    </message>
    <message>
        <source>Welcome them back</source>
        <translation>الترحيب بعودته</translation>
    </message>
    <message>
        <source>Rest until another day…</source>
        <translation>الراحة حتى يوم آخر…</translation>
    </message>
    <message>
        <source>They have left…</source>
        <translation>غادر…</translation>
    </message>
    <message>
        <source>Plan a call…</source>
        <translation>التخطيط لاتصال…</translation>
    </message>
    <message>
        <source>What they may see…</source>
        <translation>ما يحق له رؤيته…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>Who lives here…</source>
        <translation>من يعيش هنا…</translation>
    </message>
    <message>
        <source>No longer lives here</source>
        <translation>لم يعد يعيش هنا</translation>
    </message>
    <message>
        <source>No longer lives in %1</source>
        <translation>لم يعد يعيش في %1</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>Change a member</source>
        <translation>تعديل عضو</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add to the roster</source>
        <translation>إضافة إلى القائمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Fields of our own</source>
        <translation>حقولنا الخاصة</translation>
    </message>
    <message>
        <source>As they like to be called</source>
        <translation>الاسم المفضّل للمناداة</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>she, he, they …</source>
        <translation>هي، هو …</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Several parted by commas</source>
        <translation>عدة، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Best way</source>
        <translation>أفضل طريقة</translation>
    </message>
    <message>
        <source>Text, call, knock</source>
        <translation>رسالة، مكالمة، زيارة</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>أفضل وقت</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>مساءً</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Neighbourhood or pod</source>
        <translation>الحي أو المجموعة</translation>
    </message>
    <message>
        <source>It is the same person: make one record</source>
        <translation>هو الشخص نفسه: دمج في سجل واحد</translation>
    </message>
    <message>
        <source>Home and how to reach them</source>
        <translation>السكن وطريقة التواصل</translation>
    </message>
    <message>
        <source>Who speaks for them</source>
        <translation>من يتحدث باسمه</translation>
    </message>
    <message>
        <source>Where they have no phone, or prefer it so.</source>
        <translation>إن لم يكن لديه هاتف أو كان يفضّل ذلك.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Name of the household</source>
        <translation>اسم الأسرة</translation>
    </message>
    <message>
        <source>People in the household</source>
        <translation>عدد أفراد الأسرة</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>When they can</source>
        <translation>أوقات الفراغ</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>عطلة نهاية الأسبوع</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Their own limit, as they said it; empty for none.</source>
        <translation>حدّه الخاص كما ذكره؛ يُترك فارغًا إن لم يوجد.</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>يُحسب بـ</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>Resting until</source>
        <translation>في راحة حتى</translation>
    </message>
    <message>
        <source>Not resting</source>
        <translation>ليس في راحة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>ما زال معنا</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>ما تمّت الموافقة عليه</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Only for those who use this network.</source>
        <translation>لمن يستخدمون هذه الشبكة فقط.</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Add a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>دعوات</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>More for all members</source>
        <translation>المزيد لجميع الأعضاء</translation>
    </message>
    <message>
        <source>Look for people who are here twice…</source>
        <translation>البحث عمّن سُجّل مرتين…</translation>
    </message>
    <message>
        <source>Fields of our own…</source>
        <translation>حقولنا الخاصة…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Who might like to be asked: by the alphabet, a few at a time</source>
        <translation>من قد يسعده أن يُسأل: حسب الترتيب الأبجدي، بضعة أشخاص كل مرة</translation>
    </message>
</context>
<context>
    <name>MembersPane</name>
    <message>
        <source>No one is here yet</source>
        <translation>لا أحد هنا بعد</translation>
    </message>
    <message>
        <source>A network begins with two people. A first name is enough.</source>
        <translation>تبدأ الشبكة بشخصين. الاسم الأول يكفي.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>موجودون</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>في راحة</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>غادروا</translation>
    </message>
    <message>
        <source>No one at the moment</source>
        <translation>لا أحد في الوقت الحالي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>تسجيل تبادل</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>إضافة حاجة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Change area, tags …</source>
        <translation>تغيير المنطقة والوسوم …</translation>
    </message>
    <message>
        <source>What if %1 rests…</source>
        <translation>ماذا لو استراح %1…</translation>
    </message>
    <message>
        <source>Take off the roster</source>
        <translation>إزالة من القائمة</translation>
    </message>
</context>
<context>
    <name>MenuFilter</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>لا شيء محدّد</numerusform>
            <numerusform>واحد محدّد</numerusform>
            <numerusform>اثنان محدّدان</numerusform>
            <numerusform>%Ln محدّدة</numerusform>
            <numerusform>%Ln محدّدًا</numerusform>
            <numerusform>%Ln محدّد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Make one record of two</source>
        <translation>دمج سجلين في سجل واحد</translation>
    </message>
    <message>
        <source>Make one record</source>
        <translation>دمج في سجل واحد</translation>
    </message>
    <message>
        <source>them</source>
        <translation>هذا الشخص</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>من هو الشخص نفسه مثل %1؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>One of the two was removed meanwhile.</source>
        <translation>أُزيل أحد السجلين في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Which stays?</source>
        <translation>أيهما يبقى؟</translation>
    </message>
    <message>
        <source>Put together of both</source>
        <translation>مجموع من السجلين</translation>
    </message>
    <message>
        <source>Goes along from %1: %2.</source>
        <translation>ينتقل أيضًا من %1: %2.</translation>
    </message>
    <message>
        <source>Nothing else names %1.</source>
        <translation>لا شيء آخر يذكر %1.</translation>
    </message>
    <message>
        <source>All of it is one step, and Undo brings both records back.</source>
        <translation>كل ذلك خطوة واحدة، والتراجع يعيد السجلين.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>A message to copy</source>
        <translation>رسالة للنسخ</translation>
    </message>
    <message>
        <source>About what?</source>
        <translation>بخصوص ماذا؟</translation>
    </message>
    <message>
        <source>Ask the helper</source>
        <translation>سؤال من يساعد</translation>
    </message>
    <message>
        <source>Say who comes</source>
        <translation>إبلاغ بمن سيأتي</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>لأي غرض؟</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>بأي لغة؟</translation>
    </message>
    <message>
        <source>Change it as you like</source>
        <translation>يمكن تعديلها كما يناسب</translation>
    </message>
    <message>
        <source>Nothing is sent from here: paste it where you write.</source>
        <translation>لا يُرسل شيء من هنا: تُلصق حيث تُكتب الرسائل.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Nobody is asked yet. Ask someone about a need first.</source>
        <translation>لم يُسأل أحد بعد. يُسأل أحدهم أولًا عن حاجة ما.</translation>
    </message>
    <message>
        <source>Names are hidden just now. Show them again to see the message.</source>
        <translation>الأسماء مخفية الآن. تُعرض من جديد لرؤية الرسالة.</translation>
    </message>
    <message>
        <source>The message is copied. Paste it where you write.</source>
        <translation>نُسخت الرسالة. تُلصق حيث تُكتب الرسائل.</translation>
    </message>
    <message>
        <source>A message to %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>Change it as you like. It is copied, and you send it yourself.</source>
        <translation>عدّلها كما تشاء. تُنسخ وترسلها بنفسك.</translation>
    </message>
    <message>
        <source>Copied. Paste it wherever you write to them.</source>
        <translation>نُسخت. الصقها حيث تراسله.</translation>
    </message>
</context>
<context>
    <name>MorePeople</name>
    <message>
        <source>Who else helped?</source>
        <translation>من غيره قدّم المساعدة؟</translation>
    </message>
    <message>
        <source>Who else was helped?</source>
        <translation>من غيره تلقّى المساعدة؟</translation>
    </message>
    <message>
        <source>A shared occasion?</source>
        <translation>مناسبة مشتركة؟</translation>
    </message>
    <message>
        <source>Such as Saturday soup</source>
        <translation>مثل حساء السبت</translation>
    </message>
    <message>
        <source>A shared occasion…</source>
        <translation>مناسبة مشتركة…</translation>
    </message>
    <message>
        <source>More people, an occasion…</source>
        <translation>أشخاص آخرون، مناسبة…</translation>
    </message>
    <message>
        <source>Alt+M: more people, an occasion</source>
        <translation>Alt+M: أشخاص آخرون، مناسبة</translation>
    </message>
    <message>
        <source>The other lines of the same occasion stay as they are.</source>
        <translation>تبقى سطور المناسبة الأخرى كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>The log gets %Ln lines: each who helped with each who was helped. An amount is shared out over them.</source>
        <translation>
            <numerusform>يُضاف إلى السجل ‏%Ln سطر: كل من ساعد مع كل من تلقّى المساعدة. وتُقسم الكمية عليها.</numerusform>
            <numerusform>يُضاف إلى السجل سطر واحد: كل من ساعد مع كل من تلقّى المساعدة. وتُقسم الكمية عليها.</numerusform>
            <numerusform>يُضاف إلى السجل سطران: كل من ساعد مع كل من تلقّى المساعدة. وتُقسم الكمية عليهما.</numerusform>
            <numerusform>تُضاف إلى السجل ‏%Ln سطور: كل من ساعد مع كل من تلقّى المساعدة. وتُقسم الكمية عليها.</numerusform>
            <numerusform>يُضاف إلى السجل ‏%Ln سطرًا: كل من ساعد مع كل من تلقّى المساعدة. وتُقسم الكمية عليها.</numerusform>
            <numerusform>يُضاف إلى السجل ‏%Ln سطر: كل من ساعد مع كل من تلقّى المساعدة. وتُقسم الكمية عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave a name empty for someone who is not to be named. A pool, a fund or a group is a name like any other.</source>
        <translation>يُترك الاسم فارغًا لمن لا يُراد ذكره. والصندوق المشترك أو المجموعة اسم كأي اسم آخر.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Who is on it? Ask someone first; the need then moves by itself.</source>
        <translation>مَن يتولّاها؟ يُسأل أحد أولًا، ثم تنتقل الحاجة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Log who helped</source>
        <translation>تسجيل مَن ساعد</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>%1 is new and will be added</source>
        <translation>اسم جديد سيُضاف: %1</translation>
    </message>
</context>
<context>
    <name>NeedForm</name>
    <message>
        <source>Change a need</source>
        <translation>تعديل حاجة</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>إضافة حاجة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>لمن؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Leave empty for someone who is not named.</source>
        <translation>يُترك فارغًا لمن لا يُذكر اسمه.</translation>
    </message>
    <message>
        <source>What is needed?</source>
        <translation>ما المطلوب؟</translation>
    </message>
    <message>
        <source>In their words, such as a lift</source>
        <translation>بكلماتهم، مثل توصيلة إلى الطبيب</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>نوع المساعدة</translation>
    </message>
    <message>
        <source>Such as childcare or lifts</source>
        <translation>مثل رعاية الأطفال أو التوصيل</translation>
    </message>
    <message>
        <source>How soon?</source>
        <translation>ما مدى الاستعجال؟</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>مطلوب قبل</translation>
    </message>
    <message>
        <source>No fixed day</source>
        <translation>بلا يوم محدّد</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>كم؟</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Of what?</source>
        <translation>من ماذا؟</translation>
    </message>
    <message>
        <source>bags</source>
        <translation>أكياس</translation>
    </message>
    <message>
        <source>People in the household</source>
        <translation>عدد أفراد الأسرة</translation>
    </message>
    <message>
        <source>Again and again?</source>
        <translation>هل يتكرّر؟</translation>
    </message>
    <message>
        <source>What is open after it</source>
        <translation>ما بقي مفتوحًا بعدها</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>يبقى مفتوحًا</translation>
    </message>
    <message>
        <source>Is withdrawn too</source>
        <translation>يُسحب أيضًا</translation>
    </message>
    <message>
        <source>How did it come in?</source>
        <translation>كيف وصل الطلب؟</translation>
    </message>
    <message>
        <source>Phone, form, in person</source>
        <translation>هاتف، استمارة، حضوريًا</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Sensitive: show only to those who must know</source>
        <translation>حسّاسة: لا تظهر إلا لمن يلزمه أن يعرف</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>انتهت في</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>A neighbour came, moved away …</source>
        <translation>جاءت جارة، انتقلوا …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>How it ended: %1</source>
        <translation>كيف انتهت: %1</translation>
    </message>
    <message>
        <source>More, if you know it</source>
        <translation>المزيد، إن كان معروفًا</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>Add a need</source>
        <translation>إضافة حاجة</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الحاجات</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>أي قائمة</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>Plan the day</source>
        <translation>تخطيط اليوم</translation>
    </message>
    <message>
        <source>Needs &amp; offers</source>
        <translation>الحاجات والعروض</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>إضافة عرض</translation>
    </message>
    <message>
        <source>Choose a need first; then you see who could help.</source>
        <translation>اختر حاجة أولًا، فترى من يمكنه المساعدة.</translation>
    </message>
</context>
<context>
    <name>NeedsPane</name>
    <message>
        <source>No one has asked for anything yet</source>
        <translation>لم يطلب أحد شيئًا بعد</translation>
    </message>
    <message>
        <source>When someone asks, write it down here, so that it is not forgotten.</source>
        <translation>حين يطلب أحدٌ شيئًا، يُكتب هنا كي لا يُنسى.</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>إضافة حاجة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Longer than promised</source>
        <translation>أطول من الموعود</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Nothing waits longer than promised</source>
        <translation>لا شيء ينتظر أطول من الموعود</translation>
    </message>
    <message>
        <source>When a need waits longer than the group promises, it is listed here.</source>
        <translation>حين تنتظر حاجةٌ أطول ممّا تعد به المجموعة، تظهر هنا.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>لا شيء بالانتظار</translation>
    </message>
    <message>
        <source>Every need has been met or closed. Choose All to look back.</source>
        <translation>كل الحاجات لُبّيت أو أُغلقت. لمراجعتها يمكن اختيار «الكل».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>بالانتظار: %1</translation>
    </message>
    <message>
        <source>Log the help</source>
        <translation>تسجيل المساعدة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>Someone is on it</source>
        <translation>هناك من يتولّاها</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>لُبّيت</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>لُبّيت جزئيًا</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>تمّ السحب</translation>
    </message>
    <message>
        <source>Close, not met</source>
        <translation>إغلاق دون تلبية</translation>
    </message>
    <message>
        <source>Open: no one is on it</source>
        <translation>مفتوحة: لا أحد يتولّاها</translation>
    </message>
    <message>
        <source>Remove: written by mistake</source>
        <translation>إزالة: كُتب خطأً</translation>
    </message>
</context>
<context>
    <name>NeedsPlace</name>
    <message>
        <source>%1 on the board</source>
        <translation>على اللوحة: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>a person</comment>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>For someone who is not named</source>
        <translation>لشخص لم يُذكر اسمه</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>إكمال ذلك</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>إكمال ما ينقص</translation>
    </message>
    <message>
        <source>Plan a call about it…</source>
        <translation>التخطيط لاتصال بشأنها…</translation>
    </message>
    <message>
        <source>Change area, kind of help, tags …</source>
        <translation>تغيير المنطقة ونوع المساعدة والوسوم …</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>Name and promises of this network</source>
        <translation>اسم هذه الشبكة ووعودها</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>اسم الشبكة</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>بلد أرقام الهواتف</translation>
    </message>
    <message>
        <source>Not from one country</source>
        <translation>ليست من بلد واحد</translation>
    </message>
    <message>
        <source>For numbers that are written without one.</source>
        <translation>للأرقام المكتوبة بلا رمز البلد.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>Whenever</source>
        <translation>متى أمكن</translation>
    </message>
    <message>
        <source>Days after a need is met, to ask how the help was</source>
        <translation>عدد الأيام بعد تلبية الحاجة للسؤال كيف كانت المساعدة</translation>
    </message>
    <message>
        <source>A call is planned by itself, for each person at most every four weeks. 0: nobody is asked.</source>
        <translation>تُخطَّط المكالمة تلقائيًا، لكل شخص مرة كل أربعة أسابيع على الأكثر. 0: لا يُسأل أحد.</translation>
    </message>
    <message>
        <source>Your promises: within how many days you mean to help</source>
        <translation>وعودكم: خلال كم يومًا تنوون المساعدة</translation>
    </message>
    <message>
        <source>Your own aim, not a rule from outside. Needs that wait longer are brought to the front.</source>
        <translation>هدفكم أنتم، لا قاعدة من الخارج. الحاجات التي تنتظر أطول تظهر أولًا.</translation>
    </message>
    <message>
        <source>Asking afterwards</source>
        <translation>السؤال بعد ذلك</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Open a network</source>
        <translation>فتح شبكة</translation>
    </message>
    <message>
        <source>Networks (*{suffix});;All files (*)</source>
        <translation>شبكات (*{suffix});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Where should your network be kept?</source>
        <translation>أين تُحفظ شبكتك؟</translation>
    </message>
    <message>
        <source>My network</source>
        <translation>شبكتي</translation>
    </message>
    <message>
        <source>Networks (*{suffix})</source>
        <translation>شبكات (*{suffix})</translation>
    </message>
    <message>
        <source>Example network</source>
        <translation>شبكة للتجربة</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>جارٍ فتح {name}</translation>
    </message>
    <message>
        <source>Making a verified copy</source>
        <translation>جارٍ إعداد نسخة متحقَّق منها</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Change an offer</source>
        <translation>تعديل عرض</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>إضافة عرض</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Who offers it?</source>
        <translation>من يعرض ذلك؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>نوع المساعدة</translation>
    </message>
    <message>
        <source>Such as repairs or company</source>
        <translation>مثل التصليح أو الصحبة</translation>
    </message>
    <message>
        <source>What is offered?</source>
        <translation>ما المعروض؟</translation>
    </message>
    <message>
        <source>In their words, such as a spare bed</source>
        <translation>بكلماتهم، مثل سرير إضافي</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>كم يتكرّر؟</translation>
    </message>
    <message>
        <source>How many times?</source>
        <translation>كم مرة؟</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Does it stand?</source>
        <translation>هل ما زال قائمًا؟</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>OffersPane</name>
    <message>
        <source>No one has offered anything yet</source>
        <translation>لم يعرض أحد شيئًا بعد</translation>
    </message>
    <message>
        <source>Everyone has something to give. Write it down, and needs can meet it.</source>
        <translation>لدى كل إنسان ما يعطيه. اكتبه هنا، فتلتقي به الحاجات.</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>إضافة عرض</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Not asked lately</source>
        <translation>لم يُسألوا مؤخرًا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Everyone who offers something was asked lately</source>
        <translation>كل من يعرض شيئًا سُئل مؤخرًا</translation>
    </message>
    <message>
        <source>Whoever has rested for a while, or was never asked, is listed here.</source>
        <translation>يظهر هنا من ارتاح فترة أو لم يُسأل قط.</translation>
    </message>
    <message>
        <source>No offer stands just now</source>
        <translation>لا عروض قائمة الآن</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Needs it could meet</source>
        <translation>حاجات يمكن أن يلبّيها</translation>
    </message>
    <message>
        <source>Log the help</source>
        <translation>تسجيل المساعدة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>No open need fits this offer just now.</source>
        <translation>لا حاجة مفتوحة تناسب هذا العرض الآن.</translation>
    </message>
    <message>
        <source>what this offer could meet</source>
        <translation>ما يمكن أن يلبّيه هذا العرض</translation>
    </message>
    <message>
        <source>what “%1” could meet</source>
        <translation>ما يمكن أن يلبّيه «%1»</translation>
    </message>
    <message>
        <source>Change area, kind of help, tags …</source>
        <translation>تغيير المنطقة ونوع المساعدة والوسوم …</translation>
    </message>
    <message>
        <source>Remove: written by mistake</source>
        <translation>إزالة: كُتب خطأً</translation>
    </message>
</context>
<context>
    <name>OpeningLine</name>
    <message>
        <source>Opening {name}…</source>
        <translation>جارٍ فتح {name}…</translation>
    </message>
    <message>
        <source>Making a verified copy, then closing…</source>
        <translation>جارٍ إعداد نسخة متحقَّق منها، ثم الإغلاق…</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>What may be meant</source>
        <translation>ما قد يكون المقصود</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What came of it, if you like</source>
        <translation>ما نتج عنها، إن شئت</translation>
    </message>
    <message>
        <source>Call again on</source>
        <translation>معاودة الاتصال في</translation>
    </message>
    <message>
        <source>Not understood as a day.</source>
        <translation>لم يُفهم كيوم.</translation>
    </message>
    <message>
        <source>This day has passed. Choose today or a later day.</source>
        <translation>مضى هذا اليوم. اختر اليوم أو يومًا لاحقًا.</translation>
    </message>
</context>
<context>
    <name>OwnViewDialog</name>
    <message>
        <source>What they may see</source>
        <translation>ما يحق له رؤيته</translation>
    </message>
    <message>
        <source>Their own figures, and nobody else&apos;s. Take out whatever they would rather not have.</source>
        <translation>أرقامه وحده دون غيره. أزل ما لا يرغب فيه.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>حفظ كصفحة ويب…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What %1 may see about themselves</source>
        <translation>ما يحق لـ%1 رؤيته عن نفسه</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>في الصفحة</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>كل مرة</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>a person</comment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>The page is saved as %1.</source>
        <translation>حُفظت الصفحة باسم %1.</translation>
    </message>
    <message>
        <source>The page is saved.</source>
        <translation>حُفظت الصفحة.</translation>
    </message>
    <message>
        <source>%1 could not be written. May you write there, and is there room?</source>
        <translation>تعذّرت كتابة %1. هل تُتاح لك الكتابة هناك، وهل توجد مساحة كافية؟</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search members and needs, or run a command</source>
        <translation>البحث عن أعضاء وحاجات، أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>بحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>People and needs</source>
        <translation>أشخاص وحاجات</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Locked with a password</source>
        <translation>مقفل بكلمة سر</translation>
    </message>
    <message>
        <source>{file} is locked. Its password opens it this once; it is not kept.</source>
        <translation>{file} مقفل. كلمة السر تفتحه هذه المرة فقط ولا تُحفظ.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>That was not the password. Please try again.</source>
        <translation>لم تكن هذه كلمة السر. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who is meant?</source>
        <translation>من المقصود؟</translation>
    </message>
    <message>
        <source>All of them are new people</source>
        <translation>جميعهم أشخاص جدد</translation>
    </message>
    <message>
        <source>You have answered for everyone.</source>
        <translation>تمّت الإجابة عن الجميع.</translation>
    </message>
    <message>
        <source>One name waits for your answer.</source>
        <translation>اسم واحد ينتظر جوابك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names wait for your answer.</source>
        <translation>
            <numerusform>ينتظر جوابك %Ln اسم.</numerusform>
            <numerusform>ينتظر جوابك اسم واحد.</numerusform>
            <numerusform>ينتظر جوابك اسمان.</numerusform>
            <numerusform>ينتظر جوابك %Ln أسماء.</numerusform>
            <numerusform>ينتظر جوابك %Ln اسمًا.</numerusform>
            <numerusform>ينتظر جوابك %Ln اسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is joined with anybody in silence.</source>
        <translation>لا يُدمج أحد مع أحد بصمت.</translation>
    </message>
    <message>
        <source>first in {cell}</source>
        <translation>أول ظهور في {cell}</translation>
    </message>
    <message numerus="yes">
        <source>first in {cell}, in %Ln rows</source>
        <translation>
            <numerusform>أول ظهور في {cell}، في %Ln صف</numerusform>
            <numerusform>أول ظهور في {cell}، في صف واحد</numerusform>
            <numerusform>أول ظهور في {cell}، في صفين</numerusform>
            <numerusform>أول ظهور في {cell}، في %Ln صفوف</numerusform>
            <numerusform>أول ظهور في {cell}، في %Ln صفًا</numerusform>
            <numerusform>أول ظهور في {cell}، في %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose…</source>
        <translation>يُرجى الاختيار…</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Leave this person out</source>
        <translation>ترك هذا الشخص</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>من المقصود بـ {name}؟</translation>
    </message>
    <message>
        <source>{name}, in this file: {why}</source>
        <translation>‏{name}، في هذا الملف: {why}</translation>
    </message>
    <message>
        <source>{name}, on the roster: {why}</source>
        <translation>‏{name}، في القائمة: {why}</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Names, each with Enter or a comma</source>
        <translation>أسماء، كل منها بالإدخال أو بفاصلة</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (جديد)</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>كل المناطق</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>دعوات</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>أبعد (-)</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>أقرب (+)</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation>كلها (0)</translation>
    </message>
    <message>
        <source>More about the picture</source>
        <translation>المزيد عن الصورة</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>نسخ كصورة</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>حفظ بصيغة PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>حفظ بصيغة SVG…</translation>
    </message>
    <message>
        <source>How is this worked out?</source>
        <translation>كيف حُسب هذا؟</translation>
    </message>
    <message>
        <source>Lay the picture out anew</source>
        <translation>إعادة ترتيب الصورة</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>رسوم (*.svg)</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>PostponeForm</name>
    <message>
        <source>Put off until another day</source>
        <translation>تأجيل إلى يوم آخر</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>حتى متى؟</translation>
    </message>
    <message>
        <source>This is about %1.</source>
        <translation>يتعلق الأمر بـ %1.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>‏{done} من {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Before it goes in</source>
        <translation>قبل أن يدخل</translation>
    </message>
    <message>
        <source>Which day is “{example}”? The dates of this sheet can be read in two ways.</source>
        <translation>أي يوم هو «{example}»؟ يمكن قراءة تواريخ هذا الجدول بطريقتين.</translation>
    </message>
    <message>
        <source>Which country are phones such as “{example}” from? Without an answer they stay as they are written.</source>
        <translation>من أي بلد هواتف مثل «{example}»؟ بلا جواب تبقى كما كُتبت.</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>بلد أرقام الهواتف</translation>
    </message>
    <message>
        <source>Not from one country</source>
        <translation>ليست من بلد واحد</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Who gave and who received? “{giver}” is read as who gave help, “{receiver}” as who received it.</source>
        <translation>من أعطى ومن تلقّى؟ يُقرأ «{giver}» على أنه من قدّم المساعدة، و«{receiver}» على أنه من تلقّاها.</translation>
    </message>
    <message>
        <source>It is the other way round</source>
        <translation>بل العكس</translation>
    </message>
    <message>
        <source>This very file was brought in before, as {file} on {day}. What came in then is not added twice.</source>
        <translation>سبق استيراد هذا الملف نفسه باسم {file} في {day}. ما دخل حينها لا يُضاف مرتين.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are stored. Please look whether names with accents are right; if not, try another way.</source>
        <translation>لا يذكر الملف كيف خُزّنت حروفه. يُرجى التأكد من صحة الأسماء؛ وإن لم تكن صحيحة فيمكن تجربة طريقة أخرى.</translation>
    </message>
    <message>
        <source>How letters are stored</source>
        <translation>ترميز الحروف</translation>
    </message>
    <message>
        <source>The file does not say what parts its columns. Please look whether the columns are right.</source>
        <translation>لا يذكر الملف ما يفصل بين أعمدته. يُرجى التأكد من صحة الأعمدة.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>What parts columns</source>
        <translation>ما يفصل بين الأعمدة</translation>
    </message>
    <message>
        <source>One row is very like something that is there already. Is it the same?</source>
        <translation>صف واحد يشبه كثيرًا شيئًا موجودًا. هل هو نفسه؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are very like something that is there already. Are they the same?</source>
        <translation>
            <numerusform>صفوف تشبه كثيرًا ما هو موجود: %Ln. هل هي نفسها؟</numerusform>
            <numerusform>صفوف تشبه كثيرًا ما هو موجود: %Ln. هل هي نفسها؟</numerusform>
            <numerusform>صفوف تشبه كثيرًا ما هو موجود: %Ln. هل هي نفسها؟</numerusform>
            <numerusform>صفوف تشبه كثيرًا ما هو موجود: %Ln. هل هي نفسها؟</numerusform>
            <numerusform>صفوف تشبه كثيرًا ما هو موجود: %Ln. هل هي نفسها؟</numerusform>
            <numerusform>صفوف تشبه كثيرًا ما هو موجود: %Ln. هل هي نفسها؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The same: leave out</source>
        <translation>نفسه: يُترك</translation>
    </message>
    <message>
        <source>Something else: bring in</source>
        <translation>شيء آخر: يُستورد</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Type it as you would say it</source>
        <translation>اكتبه كما تقوله</translation>
    </message>
    <message>
        <source>Add something, as you would say it</source>
        <translation>أضف شيئًا كما تقوله</translation>
    </message>
    <message>
        <source>%1. Enter goes there; or type the next one.</source>
        <translation>%1. اضغط Enter للانتقال إليه، أو اكتب التالي.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>التقرير الشهري</translation>
    </message>
    <message>
        <source>It names nobody, so it can be handed out.</source>
        <translation>لا يذكر اسم أحد، فيمكن توزيعه.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>انسخ النص</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>اطبع…</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>صفحة ويب…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>احفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>يجري العدّ</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>لا تقرير بعد</translation>
    </message>
    <message>
        <source>As soon as needs or exchanges are written down, each month can be told here in sentences and three pictures.</source>
        <translation>ما إن تُدوَّن احتياجات أو تبادلات حتى يمكن سرد كل شهر هنا بجمل وثلاث صور.</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>يجري إعداد التقرير</translation>
    </message>
    <message>
        <source>The text is copied; paste it into a message.</source>
        <translation>نُسخ النص؛ الصقه في رسالة.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>احفظ التقرير</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>The report is saved as {name}.</source>
        <translation>حُفظ التقرير باسم {name}.</translation>
    </message>
</context>
<context>
    <name>RestForm</name>
    <message>
        <source>Let %1 rest</source>
        <translation>إتاحة الراحة لـ%1</translation>
    </message>
    <message>
        <source>Let them rest</source>
        <translation>إتاحة الراحة</translation>
    </message>
    <message>
        <source>Rests until</source>
        <translation>في راحة حتى</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>أسبوعان</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>ثلاثة أشهر</translation>
    </message>
    <message>
        <source>Until then nobody asks them for anything. They can come back any time.</source>
        <translation>حتى ذلك الحين لا يطلب منه أحد شيئًا. ويمكنه العودة متى شاء.</translation>
    </message>
</context>
<context>
    <name>RestingPane</name>
    <message>
        <source>Who rests? Type a name …</source>
        <translation>من يستريح؟ اكتب اسمًا…</translation>
    </message>
    <message>
        <source>This is only imagined: nothing is written, and nobody is told.</source>
        <translation>هذا تخيّل فقط: لا يُكتب شيء ولا يُخبَر أحد.</translation>
    </message>
    <message>
        <source>What if someone rests?</source>
        <translation>ماذا لو استراح أحد؟</translation>
    </message>
    <message>
        <source>Choose one person or several. You see what would hold, what would be without anyone, and whom you could ask.</source>
        <translation>اختر شخصًا أو أكثر. ترى ما يبقى قائمًا، وما يبقى بلا أحد، ومن يمكنك سؤاله.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هي الآن</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Figures of the last 180 days.</source>
        <translation>أرقام آخر 180 يومًا.</translation>
    </message>
    <message>
        <source>What would be without anyone, or with fewer?</source>
        <translation>ما الذي يبقى بلا أحد، أو بعدد أقل؟</translation>
    </message>
    <message>
        <source>Who would be apart from most others?</source>
        <translation>من يبقى منفصلًا عن معظم الآخرين؟</translation>
    </message>
    <message>
        <source>Which needs would be without their helper?</source>
        <translation>أي الحاجات تبقى بلا من يساعد فيها؟</translation>
    </message>
    <message>
        <source>No longer rests</source>
        <translation>لم يعد يستريح</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Nothing would: others give it regularly.</source>
        <translation>لا شيء: هناك آخرون يقدّمونها بانتظام.</translation>
    </message>
    <message>
        <source>Nobody would.</source>
        <translation>لا أحد.</translation>
    </message>
    <message>
        <source>None: no open match is theirs.</source>
        <translation>لا شيء: ليس لهم أي مطابقة مفتوحة.</translation>
    </message>
    <message>
        <source>Open the need: {what}</source>
        <translation>فتح الحاجة: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n أخرى</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>سؤال {name}</translation>
    </message>
</context>
<context>
    <name>ReturnedReview</name>
    <message>
        <source>Answer many…</source>
        <translation>الإجابة عن كثير…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Report to send back…</source>
        <translation>تقرير للإعادة…</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>حفظ لوقت لاحق</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Taking in your answer…</source>
        <translation>جارٍ أخذ جوابك…</translation>
    </message>
    <message>
        <source>This very file was brought in before, on {day}. What it changed then is here already.</source>
        <translation>هذا الملف نفسه أُدخل من قبل في {day}. وما غيّره حينها موجود هنا.</translation>
    </message>
    <message>
        <source>Nothing of it would change anything here.</source>
        <translation>لن يغيّر شيء منه شيئًا هنا.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>التراجع عنه</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>{file} was left; nothing of it was saved, and your answers go with it.</source>
        <translation>تُرك {file}؛ لم يُحفظ منه شيء، وأجوبتك تذهب معه.</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>حفظه لوقت لاحق</translation>
    </message>
    <message>
        <source>Taking in your answer</source>
        <translation>جارٍ أخذ جوابك</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>جارٍ إدخاله</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The network has changed meanwhile, so please look once more. What has changed is marked.</source>
        <translation>تغيّرت الشبكة في هذه الأثناء، يُرجى النظر مرة أخرى. ما تغيّر مُعلَّم.</translation>
    </message>
    <message>
        <source>Comparing it once more</source>
        <translation>جارٍ المقارنة من جديد</translation>
    </message>
    <message>
        <source>{file} is kept, with your answers, under Reviews to finish.</source>
        <translation>{file} محفوظ مع أجوبتك في «مراجعات لم تكتمل».</translation>
    </message>
    <message>
        <source>{name} - problems</source>
        <translation>{name} - مشكلات</translation>
    </message>
    <message>
        <source>Where shall the report go?</source>
        <translation>أين يُحفظ التقرير؟</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>مصنّف (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>جارٍ كتابة التقرير</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للنظر فيه</translation>
    </message>
    <message>
        <source>What could not be taken over as it is</source>
        <translation>ما لم يمكن أخذه كما هو</translation>
    </message>
    <message>
        <source>The cells are coloured and have a comment. Every one is listed below.</source>
        <translation>الخلايا ملوّنة ولها تعليق. وكلها مذكورة أدناه.</translation>
    </message>
    <message>
        <source>Please put them right in the sheets of this file and send it back.</source>
        <translation>يُرجى تصحيحها في أوراق هذا الملف وإعادته.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>What was found, and what happens if it stays so</source>
        <translation>ما وُجد، وما يحدث إن بقي كذلك</translation>
    </message>
    <message>
        <source>{file} is written; one place is marked in it.</source>
        <translation>كُتب {file}، وفيه موضع واحد مُعلَّم.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is written; %Ln places are marked in it.</source>
        <translation>
            <numerusform>كُتب {file}، وفيه %Ln موضع مُعلَّم.</numerusform>
            <numerusform>كُتب {file}، وفيه موضع واحد مُعلَّم.</numerusform>
            <numerusform>كُتب {file}، وفيه موضعان مُعلَّمان.</numerusform>
            <numerusform>كُتب {file}، وفيه %Ln مواضع مُعلَّمة.</numerusform>
            <numerusform>كُتب {file}، وفيه %Ln موضعًا مُعلَّمًا.</numerusform>
            <numerusform>كُتب {file}، وفيه %Ln موضع مُعلَّم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>{what} will be written.</source>
        <translation>سيُكتب: {what}.</translation>
    </message>
    <message>
        <source>Nothing will be written before you have answered.</source>
        <translation>لن يُكتب شيء قبل أن تُجيب.</translation>
    </message>
    <message>
        <source>Nothing of this file will be written.</source>
        <translation>لن يُكتب شيء من هذا الملف.</translation>
    </message>
    <message>
        <source>One row stays out as it is now.</source>
        <translation>صف واحد يبقى خارجًا حاليًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows stay out as it is now.</source>
        <translation>
            <numerusform>يبقى خارجًا حاليًا %Ln صف.</numerusform>
            <numerusform>يبقى خارجًا حاليًا صف واحد.</numerusform>
            <numerusform>يبقى خارجًا حاليًا صفان.</numerusform>
            <numerusform>يبقى خارجًا حاليًا %Ln صفوف.</numerusform>
            <numerusform>يبقى خارجًا حاليًا %Ln صفًا.</numerusform>
            <numerusform>يبقى خارجًا حاليًا %Ln صف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>What will be written</source>
        <translation>ما سيُكتب</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation>أي ورقة</translation>
    </message>
    <message>
        <source>Show which rows</source>
        <translation>أي صفوف تُعرض</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>تصفية الصفوف</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows are listed; choose a kind of row to see others.</source>
        <translation>
            <numerusform>عدد الصفوف المعروضة من البداية: %Ln؛ لرؤية غيرها يمكن اختيار نوع من الصفوف.</numerusform>
            <numerusform>عدد الصفوف المعروضة من البداية: %Ln؛ لرؤية غيرها يمكن اختيار نوع من الصفوف.</numerusform>
            <numerusform>عدد الصفوف المعروضة من البداية: %Ln؛ لرؤية غيرها يمكن اختيار نوع من الصفوف.</numerusform>
            <numerusform>عدد الصفوف المعروضة من البداية: %Ln؛ لرؤية غيرها يمكن اختيار نوع من الصفوف.</numerusform>
            <numerusform>عدد الصفوف المعروضة من البداية: %Ln؛ لرؤية غيرها يمكن اختيار نوع من الصفوف.</numerusform>
            <numerusform>عدد الصفوف المعروضة من البداية: %Ln؛ لرؤية غيرها يمكن اختيار نوع من الصفوف.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>للعلم</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>Keep what is shown now</source>
        <translation>حفظ المعروض الآن</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
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
    <name>SheetsCard</name>
    <message>
        <source>Which sheets?</source>
        <translation>أي أوراق؟</translation>
    </message>
    <message>
        <source>All of them are brought in together, as one change.</source>
        <translation>تُستورد كلها معًا، كتغيير واحد.</translation>
    </message>
    <message>
        <source>Left alone, since they hold none of these: {sheets}.</source>
        <translation>تُركت لأنها لا تحتوي شيئًا من ذلك: {sheets}.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>‏%Ln صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>‏%Ln صفوف</numerusform>
            <numerusform>‏%Ln صفًا</numerusform>
            <numerusform>‏%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>, hidden in the workbook</source>
        <translation>، مخفية في المصنّف</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>On a card of the board of needs</source>
        <translation>على بطاقة في لوحة الحاجات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>While a returned sheet is reviewed</source>
        <translation>عند مراجعة جدول عاد</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد ذلك</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>التنقّل</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
</context>
<context>
    <name>SpreadsheetsPage</name>
    <message>
        <source>Spreadsheets</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Bring in what you have, hand out what others need.</source>
        <translation>استيراد ما لديك، ومشاركة ما يحتاج إليه غيرك.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>جارٍ قراءة {name}</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>صفوف ملصقة</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>قراءة الصفوف</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Please look it through.</source>
        <translation>لم يُحفظ شيء بعد. يُرجى المراجعة.</translation>
    </message>
    <message>
        <source>Reading it again</source>
        <translation>جارٍ القراءة من جديد</translation>
    </message>
    <message>
        <source>Taking in your answer</source>
        <translation>جارٍ الأخذ بجوابك</translation>
    </message>
    <message>
        <source>Listing the rows</source>
        <translation>جارٍ سرد الصفوف</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>The network has changed meanwhile, so please look once more.</source>
        <translation>تغيّرت الشبكة في هذه الأثناء، فيُرجى النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>Bring this sheet in or leave it first, then hand one out.</source>
        <translation>يُرجى أولًا استيراد هذا الجدول أو تركه، ثم مشاركة جدول.</translation>
    </message>
    <message>
        <source>Hand out a spreadsheet</source>
        <translation>مشاركة جدول</translation>
    </message>
    <message>
        <source>Choose who will read it, and see what leaves.</source>
        <translation>اختر من سيقرؤها، وانظر ما الذي يخرج.</translation>
    </message>
</context>
<context>
    <name>StandingForm</name>
    <message>
        <source>Nothing is open for them just now.</source>
        <translation>لا شيء معلّق لديه الآن.</translation>
    </message>
    <message>
        <source>Still open for them</source>
        <translation>ما زال معلّقًا لديه</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>‏%1.</translation>
    </message>
    <message>
        <source>What they promised stays with them until somebody else takes it over: open the need, and ask someone.</source>
        <translation>ما وعد به يبقى عليه حتى يتولاه شخص آخر: افتح الحاجة واسأل أحدًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>None of the rows contain “{text}”.</source>
        <translation>لا يحتوي أي صف على «{text}».</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج مطابقة</translation>
    </message>
    <message>
        <source>None of the rows pass the filter above.</source>
        <translation>لا صفّ يجتاز التصفية أعلاه.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>عرض كل الصفوف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show me an example</source>
        <translation>عرض مثال</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>Ctrl+N: type it as you would say it.</source>
        <translation>اضغط Ctrl+N واكتبه كما تقوله.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>أي صفوف</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>‏%Ln صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>‏%Ln صفوف</numerusform>
            <numerusform>‏%Ln صفًا</numerusform>
            <numerusform>‏%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <translation>لصق صفوف…</translation>
    </message>
</context>
<context>
    <name>TablesPane</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Who joins parts</source>
        <translation>من يصل بين الأجزاء</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>أي جدول</translation>
    </message>
    <message>
        <source>Filter by name, area …</source>
        <translation>تصفية بالاسم أو المنطقة…</translation>
    </message>
    <message>
        <source>Nothing to show here</source>
        <translation>لا شيء يُعرض هنا</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>People with a tie in this period, alphabetically.</source>
        <translation>أشخاص لهم روابط في هذه الفترة، بالترتيب الأبجدي.</translation>
    </message>
    <message>
        <source>Areas with the help within them and between them.</source>
        <translation>المناطق والمساعدة داخلها وفيما بينها.</translation>
    </message>
    <message>
        <source>People whose absence would cut others off, in this log: an invitation to introduce a few people across.</source>
        <translation>أشخاص لو غابوا لانقطع غيرهم بحسب هذا السجل: دعوة إلى تعريف بضعة أشخاص من الجهتين بعضهم ببعض.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Its matches and calls…</source>
        <translation>مطابقاته ومكالماته…</translation>
    </message>
    <message>
        <source>Bring this sheet in or leave it first.</source>
        <translation>يُرجى أولًا استيراد هذا الجدول أو تركه.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>جارٍ قراءة {name}</translation>
    </message>
    <message>
        <source>Listing the rows</source>
        <translation>جارٍ إعداد الصفوف</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>{what} came in from {file}.</source>
        <translation>دخل من {file}: {what}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The network has changed meanwhile, so please look once more.</source>
        <translation>تغيّرت الشبكة في هذه الأثناء، فألقِ نظرة مرة أخرى.</translation>
    </message>
    <message>
        <source>Comparing it once more</source>
        <translation>جارٍ مقارنته مرة أخرى</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Play the last year</source>
        <translation>عرض السنة الماضية</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Week that is shown: %1</source>
        <translation>الأسبوع المعروض: %1</translation>
    </message>
</context>
<context>
    <name>ToldView</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>تصفية الصفوف</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>صفوف الورقة</translation>
    </message>
    <message>
        <source>Nothing of this file will be written.</source>
        <translation>لن يُكتب شيء من هذا الملف.</translation>
    </message>
    <message>
        <source>{what} will be written.</source>
        <translation>سيُكتب: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln</source>
        <comment>how many rows</comment>
        <translation>
            <numerusform>استيراد %Ln</numerusform>
            <numerusform>استيراد %Ln</numerusform>
            <numerusform>استيراد %Ln</numerusform>
            <numerusform>استيراد %Ln</numerusform>
            <numerusform>استيراد %Ln</numerusform>
            <numerusform>استيراد %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>One row stays out; its line says why.</source>
        <translation>صف واحد يبقى خارجًا، وسطره يقول السبب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows stay out; their lines say why.</source>
        <translation>
            <numerusform>يبقى خارجًا %Ln صف، والسطور تقول السبب.</numerusform>
            <numerusform>يبقى خارجًا صف واحد، وسطره يقول السبب.</numerusform>
            <numerusform>يبقى خارجًا صفان، وسطراهما يقولان السبب.</numerusform>
            <numerusform>يبقى خارجًا %Ln صفوف، وسطورها تقول السبب.</numerusform>
            <numerusform>يبقى خارجًا %Ln صفًا، وسطورها تقول السبب.</numerusform>
            <numerusform>يبقى خارجًا %Ln صف، وسطورها تقول السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln rows are listed here.</source>
        <translation>
            <numerusform>تُعرض هنا الصفوف الأولى فقط، وعددها: %Ln.</numerusform>
            <numerusform>تُعرض هنا الصفوف الأولى فقط، وعددها: %Ln.</numerusform>
            <numerusform>تُعرض هنا الصفوف الأولى فقط، وعددها: %Ln.</numerusform>
            <numerusform>تُعرض هنا الصفوف الأولى فقط، وعددها: %Ln.</numerusform>
            <numerusform>تُعرض هنا الصفوف الأولى فقط، وعددها: %Ln.</numerusform>
            <numerusform>تُعرض هنا الصفوف الأولى فقط، وعددها: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>To know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Choose a row that is held back to read here what to do about it.</source>
        <translation>اختر صفًا موقوفًا لتقرأ هنا ما يمكن فعله بشأنه.</translation>
    </message>
</context>
<context>
    <name>ViewForm</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>It stands in the sidebar, for everyone who opens this network.</source>
        <translation>يظهر في الشريط الجانبي لكل مَن يفتح هذه الشبكة.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Give the view another name</source>
        <translation>تسمية العرض باسم آخر</translation>
    </message>
</context>
<context>
    <name>WeightsForm</name>
    <message>
        <source>How helpers are chosen</source>
        <translation>كيف يُختار المساعدون</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>These decide in which order people are suggested, never who somebody is: nobody gets a mark. Whoever rests, has left or has given what they said is not suggested at all.</source>
        <translation>هذه تحدد ترتيب اقتراح الناس، ولا تحكم على أحد أبدًا: لا أحد يُقيَّم. ومن يستريح أو غادر أو أعطى ما قال إنه يستطيعه لا يُقترح أصلًا.</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>كما كان في البداية</translation>
    </message>
    <message>
        <source>They can do it</source>
        <translation>يستطيعون ذلك</translation>
    </message>
    <message>
        <source>They offered it, said that they can, or did it before.</source>
        <translation>عرضوه أو قالوا إنهم يستطيعونه أو فعلوه من قبل.</translation>
    </message>
    <message>
        <source>They live near</source>
        <translation>يسكنون قريبًا</translation>
    </message>
    <message>
        <source>In the same area, or beside it.</source>
        <translation>في المنطقة نفسها أو بجوارها.</translation>
    </message>
    <message>
        <source>They share a language</source>
        <translation>لهم لغة مشتركة</translation>
    </message>
    <message>
        <source>With whoever asks, or the one that is asked for.</source>
        <translation>مع من يطلب، أو اللغة المطلوبة.</translation>
    </message>
    <message>
        <source>They have rested</source>
        <translation>استراحوا</translation>
    </message>
    <message>
        <source>Whoever was not asked for long, or never, comes forward.</source>
        <translation>يتقدّم من لم يُسأل منذ زمن طويل أو لم يُسأل قط.</translation>
    </message>
    <message>
        <source>They have room</source>
        <translation>لديهم متسع</translation>
    </message>
    <message>
        <source>Much is left of what they said they can give this month.</source>
        <translation>بقي الكثير مما قالوا إنهم يستطيعون تقديمه هذا الشهر.</translation>
    </message>
    <message>
        <source>They are free then</source>
        <translation>متفرغون حينها</translation>
    </message>
    <message>
        <source>The day is one on which they said they have time.</source>
        <translation>هو يوم قالوا إن لديهم فيه وقتًا.</translation>
    </message>
    <message>
        <source>They know each other</source>
        <translation>يعرفون بعضهم</translation>
    </message>
    <message>
        <source>They helped this person before.</source>
        <translation>ساعدوا هذا الشخص من قبل.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>Normally</source>
        <translation>عاديًا</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>كثيرًا</translation>
    </message>
    <message>
        <source>Fully rested after</source>
        <translation>راحة كاملة بعد</translation>
    </message>
    <message>
        <source>days without being asked</source>
        <translation>يومًا دون طلب</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome. Let&apos;s set up your network.</source>
        <translation>أهلًا وسهلًا. لنبدأ بإعداد شبكتك.</translation>
    </message>
    <message>
        <source>Keep your roster, needs and offers in one file on this computer. Nothing is sent anywhere.</source>
        <translation>قائمة الأعضاء والحاجات والعروض في ملف واحد على هذا الحاسوب. لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Start from a spreadsheet</source>
        <translation>البدء من جدول</translation>
    </message>
    <message>
        <source>Bring your sign-up sheet or request log (.xlsx, .csv, .ods). You see every row before anything is saved. You can also drop the file here.</source>
        <translation>استيراد جدول التسجيل أو سجل الطلبات (xlsx أو csv أو ods). ترى كل صف قبل حفظ أي شيء. ويمكنك أيضًا إسقاط الملف هنا.</translation>
    </message>
    <message>
        <source>Look around the example network</source>
        <translation>جولة في شبكة التجربة</translation>
    </message>
    <message>
        <source>150 made-up people and a year of exchanges. Good for training new coordinators; delete it any time.</source>
        <translation>150 شخصًا من الخيال وسنة من التبادلات. مناسبة لتدريب المنسّقين الجدد؛ ويمكن حذفها في أي وقت.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>البدء من الصفر</translation>
    </message>
    <message>
        <source>Add people as you meet them.</source>
        <translation>إضافة الأشخاص عند التعرّف إليهم.</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>فتح شبكة</translation>
    </message>
    <message>
        <source>A network file, or a copy of one.</source>
        <translation>ملف شبكة، أو نسخة منه.</translation>
    </message>
    <message>
        <source>Private by default: no account, no cloud, works without internet.</source>
        <translation>خصوصية من البداية: بلا حساب، بلا سحابة، ويعمل دون إنترنت.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>أهلًا بعودتك.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح من جديد</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Add it in your own words…</source>
        <translation>الإضافة بكلماتك أنت…</translation>
    </message>
    <message>
        <source>Log an exchange…</source>
        <translation>تسجيل تبادل…</translation>
    </message>
    <message>
        <source>Add a need…</source>
        <translation>إضافة حاجة…</translation>
    </message>
    <message>
        <source>Plan the day…</source>
        <translation>تخطيط اليوم…</translation>
    </message>
    <message>
        <source>Who helps, or could help, with the chosen need</source>
        <translation>من يساعد، أو يمكنه المساعدة، في الحاجة المختارة</translation>
    </message>
    <message>
        <source>How helpers are chosen…</source>
        <translation>كيف يُختار المساعدون…</translation>
    </message>
    <message>
        <source>Add an offer…</source>
        <translation>إضافة عرض…</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>إضافة عضو…</translation>
    </message>
    <message>
        <source>Plan a call…</source>
        <translation>تخطيط مكالمة…</translation>
    </message>
    <message>
        <source>New network…</source>
        <translation>شبكة جديدة…</translation>
    </message>
    <message>
        <source>Open a network…</source>
        <translation>فتح شبكة…</translation>
    </message>
    <message>
        <source>Look around the example network</source>
        <translation>جولة في شبكة التجربة</translation>
    </message>
    <message>
        <source>Close this network</source>
        <translation>إغلاق هذه الشبكة</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <source>Hand out a spreadsheet…</source>
        <translation>مشاركة جدول…</translation>
    </message>
    <message>
        <source>Print the dispatch sheet…</source>
        <translation>طباعة ورقة المحطات…</translation>
    </message>
    <message>
        <source>Sheet for a meeting…</source>
        <translation>ورقة لاجتماع…</translation>
    </message>
    <message>
        <source>Promises for a calendar…</source>
        <translation>وعود للتقويم…</translation>
    </message>
    <message>
        <source>Make a verified copy now</source>
        <translation>إعداد نسخة متحقَّق منها الآن</translation>
    </message>
    <message>
        <source>Name and promises of this network…</source>
        <translation>اسم هذه الشبكة ووعودها…</translation>
    </message>
    <message>
        <source>Fields of our own for members…</source>
        <translation>حقولنا الخاصة بالأعضاء…</translation>
    </message>
    <message>
        <source>Look for people who are here twice…</source>
        <translation>البحث عمّن سُجّل مرتين…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <translation>لصق صفوف…</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>تصفية هذه الصفحة</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>بحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>إخفاء الأسماء</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Needs &amp; offers</source>
        <translation>الحاجات والعروض</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Exchange log</source>
        <translation>سجل التبادلات</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About Organiser</source>
        <translation>حول Organiser</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>How soon does help arrive?</source>
        <translation>كم يستغرق وصول المساعدة؟</translation>
    </message>
    <message>
        <source>There is too little here yet for an honest curve.</source>
        <translation>ما زال هنا أقل ممّا يكفي لمنحنى صادق.</translation>
    </message>
    <message>
        <source>Days since someone asked</source>
        <translation>الأيام منذ الطلب</translation>
    </message>
    <message>
        <source>Met by then</source>
        <translation>لُبّيت حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>In the period before</source>
        <translation>في الفترة السابقة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>days since someone asked</source>
        <translation>الأيام منذ الطلب</translation>
    </message>
    <message>
        <source>The day someone asks</source>
        <translation>يوم الطلب نفسه</translation>
    </message>
    <message>
        <source>Within %1: %2 met</source>
        <translation>خلال %1: لُبّي %2</translation>
    </message>
    <message>
        <source>95% band: %1</source>
        <translation>نطاق 95%: %1</translation>
    </message>
    <message>
        <source>In the period before: %1</source>
        <translation>في الفترة السابقة: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>When is it busy?</source>
        <translation>متى يكثر العمل؟</translation>
    </message>
    <message>
        <source>No exchange of this year has a date yet.</source>
        <translation>لا تبادل من هذه السنة له تاريخ بعد.</translation>
    </message>
    <message>
        <source>Days with an exchange get their colour here.</source>
        <translation>الأيام التي فيها تبادل تأخذ لونها هنا.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>التبادلات</translation>
    </message>
    <message>
        <source>no exchange</source>
        <translation>لا تبادل</translation>
    </message>
    <message>
        <source>one or more</source>
        <translation>واحد أو أكثر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more</source>
        <comment>exchanges on a day</comment>
        <translation>
            <numerusform>‏%Ln أو أكثر</numerusform>
            <numerusform>‏%Ln أو أكثر</numerusform>
            <numerusform>‏%Ln أو أكثر</numerusform>
            <numerusform>‏%Ln أو أكثر</numerusform>
            <numerusform>‏%Ln أو أكثر</numerusform>
            <numerusform>‏%Ln أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer than %Ln exchanges</source>
        <translation>
            <numerusform>أقل من %Ln تبادل</numerusform>
            <numerusform>أقل من تبادل واحد</numerusform>
            <numerusform>أقل من تبادلين</numerusform>
            <numerusform>أقل من %Ln تبادلات</numerusform>
            <numerusform>أقل من %Ln تبادلًا</numerusform>
            <numerusform>أقل من %Ln تبادل</numerusform>
        </translation>
    </message>
    <message>
        <source>one exchange</source>
        <translation>تبادل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchanges</source>
        <translation>
            <numerusform>‏%Ln تبادل</numerusform>
            <numerusform>تبادل واحد</numerusform>
            <numerusform>تبادلان</numerusform>
            <numerusform>‏%Ln تبادلات</numerusform>
            <numerusform>‏%Ln تبادلًا</numerusform>
            <numerusform>‏%Ln تبادل</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is connected?</source>
        <translation>من يرتبط بمن؟</translation>
    </message>
    <message>
        <source>When people have helped each other, the ties between them show here.</source>
        <translation>حين يساعد الناس بعضهم بعضًا، تظهر هنا الروابط بينهم.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Joining parts</source>
        <translation>يصلون بين الأجزاء</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>بلا منطقة</translation>
    </message>
    <message>
        <source>No exchange in this period</source>
        <translation>بلا تبادل في هذه الفترة</translation>
    </message>
    <message numerus="yes">
        <source>fewer than %Ln people had no exchange in this period</source>
        <translation>
            <numerusform>أقل من %Ln شخص بلا تبادل في هذه الفترة</numerusform>
            <numerusform>أقل من شخص واحد بلا تبادل في هذه الفترة</numerusform>
            <numerusform>أقل من شخصين بلا تبادل في هذه الفترة</numerusform>
            <numerusform>أقل من %Ln أشخاص بلا تبادل في هذه الفترة</numerusform>
            <numerusform>أقل من %Ln شخصًا بلا تبادل في هذه الفترة</numerusform>
            <numerusform>أقل من %Ln شخص بلا تبادل في هذه الفترة</numerusform>
        </translation>
    </message>
    <message>
        <source>one person had no exchange in this period</source>
        <translation>شخص واحد بلا تبادل في هذه الفترة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people had no exchange in this period</source>
        <translation>
            <numerusform>‏%Ln شخص بلا تبادل في هذه الفترة</numerusform>
            <numerusform>شخص واحد بلا تبادل في هذه الفترة</numerusform>
            <numerusform>شخصان بلا تبادل في هذه الفترة</numerusform>
            <numerusform>‏%Ln أشخاص بلا تبادل في هذه الفترة</numerusform>
            <numerusform>‏%Ln شخصًا بلا تبادل في هذه الفترة</numerusform>
            <numerusform>‏%Ln شخص بلا تبادل في هذه الفترة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people</source>
        <comment>a count, or fewer than five</comment>
        <translation>عدد الأشخاص: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchanges among them</source>
        <translation>
            <numerusform>‏%Ln تبادل فيما بينهم</numerusform>
            <numerusform>تبادل واحد فيما بينهم</numerusform>
            <numerusform>تبادلان فيما بينهم</numerusform>
            <numerusform>‏%Ln تبادلات فيما بينهم</numerusform>
            <numerusform>‏%Ln تبادلًا فيما بينهم</numerusform>
            <numerusform>‏%Ln تبادل فيما بينهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchanges with other areas</source>
        <translation>
            <numerusform>‏%Ln تبادل مع مناطق أخرى</numerusform>
            <numerusform>تبادل واحد مع مناطق أخرى</numerusform>
            <numerusform>تبادلان مع مناطق أخرى</numerusform>
            <numerusform>‏%Ln تبادلات مع مناطق أخرى</numerusform>
            <numerusform>‏%Ln تبادلًا مع مناطق أخرى</numerusform>
            <numerusform>‏%Ln تبادل مع مناطق أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gives, who receives?</source>
        <translation>من يعطي، ومن يتلقّى؟</translation>
    </message>
    <message>
        <source>When people have helped each other, each of them gets a dot here.</source>
        <translation>حين يساعد الناس بعضهم بعضًا، تظهر لكل واحد منهم نقطة هنا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>أعطى</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تلقّى</translation>
    </message>
    <message>
        <source>mostly giving</source>
        <translation>يعطون غالبًا</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلا الأمرين</translation>
    </message>
    <message>
        <source>mostly receiving</source>
        <translation>يتلقّون غالبًا</translation>
    </message>
    <message>
        <source>times given</source>
        <translation>مرات العطاء</translation>
    </message>
    <message>
        <source>a larger dot is more people</source>
        <translation>النقطة الأكبر أشخاص أكثر</translation>
    </message>
    <message>
        <source>times received</source>
        <translation>مرات التلقّي</translation>
    </message>
    <message>
        <source>gave %1 · received %2</source>
        <comment>how many times</comment>
        <translation>أعطى %1 · تلقّى %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>‏%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏%Ln أشخاص</numerusform>
            <numerusform>‏%Ln شخصًا</numerusform>
            <numerusform>‏%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>gave and received</source>
        <translation>أعطوا وتلقّوا</translation>
    </message>
    <message>
        <source>gave</source>
        <translation>أعطوا</translation>
    </message>
    <message>
        <source>received</source>
        <translation>تلقّوا</translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>في هذه الفترة</translation>
    </message>
    <message>
        <source>Someone in %1</source>
        <translation>شخص من %1</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>يستريح</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <comment>a name</comment>
        <translation>%1 يستريح</translation>
    </message>
    <message>
        <source>no exchange in this period</source>
        <translation>بلا تبادل في هذه الفترة</translation>
    </message>
    <message>
        <source>helped each other</source>
        <translation>ساعد كل منهما الآخر</translation>
    </message>
    <message>
        <source>shared help with one person</source>
        <translation>تبادل المساعدة مع شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>shared help with %Ln people</source>
        <translation>
            <numerusform>تبادل المساعدة مع %Ln شخص</numerusform>
            <numerusform>تبادل المساعدة مع شخص واحد</numerusform>
            <numerusform>تبادل المساعدة مع شخصين</numerusform>
            <numerusform>تبادل المساعدة مع %Ln أشخاص</numerusform>
            <numerusform>تبادل المساعدة مع %Ln شخصًا</numerusform>
            <numerusform>تبادل المساعدة مع %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>keeps one person joined to the rest</source>
        <translation>يُبقي شخصًا واحدًا على صلة بالبقية</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <comment>a day, then a sentence</comment>
        <translation>في %1: %2</translation>
    </message>
    <message>
        <source>%1: people with ties: %2; exchanges among them: %3; with other areas: %4.</source>
        <translation>%1: أشخاص لهم روابط: %2؛ تبادلات فيما بينهم: %3؛ مع مناطق أخرى: %4.</translation>
    </message>
    <message>
        <source>a few exchanges</source>
        <translation>بضعة تبادلات</translation>
    </message>
    <message>
        <source>last time: %1</source>
        <translation>آخر مرة: %1</translation>
    </message>
    <message>
        <source>keeps a few people joined to the rest</source>
        <translation>يُبقي بضعة أشخاص على صلة بالبقية</translation>
    </message>
    <message numerus="yes">
        <source>keeps %Ln people joined to the rest</source>
        <translation>
            <numerusform>يُبقي %Ln شخص على صلة بالبقية</numerusform>
            <numerusform>يُبقي شخص واحد على صلة بالبقية</numerusform>
            <numerusform>يُبقي شخصين على صلة بالبقية</numerusform>
            <numerusform>يُبقي %Ln أشخاص على صلة بالبقية</numerusform>
            <numerusform>يُبقي %Ln شخصًا على صلة بالبقية</numerusform>
            <numerusform>يُبقي %Ln شخص على صلة بالبقية</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting right now.</source>
        <translation>لا شيء بالانتظار الآن.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>‏%1؛ %2.</translation>
    </message>
    <message>
        <source>Nobody asked for anything in this period.</source>
        <translation>لم يطلب أحد شيئًا في هذه الفترة.</translation>
    </message>
    <message>
        <source>One need was asked in this period.</source>
        <translation>طُلبت حاجة واحدة في هذه الفترة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs were asked in this period.</source>
        <translation>
            <numerusform>طُلبت في هذه الفترة %Ln حاجة.</numerusform>
            <numerusform>طُلبت في هذه الفترة حاجة واحدة.</numerusform>
            <numerusform>طُلبت في هذه الفترة حاجتان.</numerusform>
            <numerusform>طُلبت في هذه الفترة %Ln حاجات.</numerusform>
            <numerusform>طُلبت في هذه الفترة %Ln حاجة.</numerusform>
            <numerusform>طُلبت في هذه الفترة %Ln حاجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>About one more, and there is a curve to show.</source>
        <translation>تنقص واحدة تقريبًا ليظهر منحنى.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more, and there is a curve to show.</source>
        <translation>
            <numerusform>ينقص نحو %Ln حاجة ليظهر منحنى.</numerusform>
            <numerusform>ينقص نحو حاجة واحدة ليظهر منحنى.</numerusform>
            <numerusform>ينقص نحو حاجتين ليظهر منحنى.</numerusform>
            <numerusform>ينقص نحو %Ln حاجات ليظهر منحنى.</numerusform>
            <numerusform>ينقص نحو %Ln حاجة ليظهر منحنى.</numerusform>
            <numerusform>ينقص نحو %Ln حاجة ليظهر منحنى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half are not met yet</source>
        <translation>لم يُلبَّ نصفها بعد</translation>
    </message>
    <message>
        <source>Half are met on the same day</source>
        <translation>يُلبّى نصفها في اليوم نفسه</translation>
    </message>
    <message>
        <source>Half are met within a day</source>
        <translation>يُلبّى نصفها خلال يوم</translation>
    </message>
    <message numerus="yes">
        <source>Half are met within %Ln days</source>
        <translation>
            <numerusform>يُلبّى نصفها خلال %Ln يوم</numerusform>
            <numerusform>يُلبّى نصفها خلال يوم واحد</numerusform>
            <numerusform>يُلبّى نصفها خلال يومين</numerusform>
            <numerusform>يُلبّى نصفها خلال %Ln أيام</numerusform>
            <numerusform>يُلبّى نصفها خلال %Ln يومًا</numerusform>
            <numerusform>يُلبّى نصفها خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as in the period before</source>
        <translation>كما في الفترة السابقة</translation>
    </message>
    <message>
        <source>It was one day in the period before</source>
        <translation>كان يومًا واحدًا في الفترة السابقة</translation>
    </message>
    <message numerus="yes">
        <source>It was %Ln days in the period before</source>
        <translation>
            <numerusform>في الفترة السابقة: %Ln يوم</numerusform>
            <numerusform>في الفترة السابقة: يوم واحد</numerusform>
            <numerusform>في الفترة السابقة: يومان</numerusform>
            <numerusform>في الفترة السابقة: %Ln أيام</numerusform>
            <numerusform>في الفترة السابقة: %Ln يومًا</numerusform>
            <numerusform>في الفترة السابقة: %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not met after a week</source>
        <translation>لم يُلبَّ بعد أسبوع: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 not met after %Ln weeks</source>
        <translation>
            <numerusform>لم يُلبَّ بعد %Ln أسبوع: %1</numerusform>
            <numerusform>لم يُلبَّ بعد أسبوع واحد: %1</numerusform>
            <numerusform>لم يُلبَّ بعد أسبوعين: %1</numerusform>
            <numerusform>لم يُلبَّ بعد %Ln أسابيع: %1</numerusform>
            <numerusform>لم يُلبَّ بعد %Ln أسبوعًا: %1</numerusform>
            <numerusform>لم يُلبَّ بعد %Ln أسبوع: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange between two named people in this period yet.</source>
        <translation>لا تبادل بعد بين شخصين معروفين بالاسم في هذه الفترة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people, in %Ln circles not yet joined. Who could introduce them?</source>
        <translation>
            <numerusform>عدد الأشخاص %1، في %Ln دائرة منفصلة. من يستطيع أن يعرّفهم بعضهم ببعض؟</numerusform>
            <numerusform>عدد الأشخاص %1، في دائرة واحدة. من يستطيع أن يعرّفهم بعضهم ببعض؟</numerusform>
            <numerusform>عدد الأشخاص %1، في دائرتين منفصلتين. من يستطيع أن يعرّفهم بعضهم ببعض؟</numerusform>
            <numerusform>عدد الأشخاص %1، في %Ln دوائر منفصلة. من يستطيع أن يعرّفهم بعضهم ببعض؟</numerusform>
            <numerusform>عدد الأشخاص %1، في %Ln دائرة منفصلة. من يستطيع أن يعرّفهم بعضهم ببعض؟</numerusform>
            <numerusform>عدد الأشخاص %1، في %Ln دائرة منفصلة. من يستطيع أن يعرّفهم بعضهم ببعض؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln people are joined, and no single person has to hold the parts together.</source>
        <translation>
            <numerusform>الجميع متصلون (%Ln)، ولا يحمل شخص وحده عبء الوصل بين الأجزاء.</numerusform>
            <numerusform>الجميع متصلون (%Ln)، ولا يحمل شخص وحده عبء الوصل بين الأجزاء.</numerusform>
            <numerusform>الجميع متصلون (%Ln)، ولا يحمل شخص وحده عبء الوصل بين الأجزاء.</numerusform>
            <numerusform>الجميع متصلون (%Ln)، ولا يحمل شخص وحده عبء الوصل بين الأجزاء.</numerusform>
            <numerusform>الجميع متصلون (%Ln)، ولا يحمل شخص وحده عبء الوصل بين الأجزاء.</numerusform>
            <numerusform>الجميع متصلون (%Ln)، ولا يحمل شخص وحده عبء الوصل بين الأجزاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has given or received in this period yet.</source>
        <translation>لم يُعطِ أحد أو يتلقَّ بعد في هذه الفترة.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln people who took part both gave and received.</source>
        <translation>
            <numerusform>كل من شاركوا (%Ln) أعطوا وتلقّوا معًا.</numerusform>
            <numerusform>كل من شاركوا (%Ln) أعطوا وتلقّوا معًا.</numerusform>
            <numerusform>كل من شاركوا (%Ln) أعطوا وتلقّوا معًا.</numerusform>
            <numerusform>كل من شاركوا (%Ln) أعطوا وتلقّوا معًا.</numerusform>
            <numerusform>كل من شاركوا (%Ln) أعطوا وتلقّوا معًا.</numerusform>
            <numerusform>كل من شاركوا (%Ln) أعطوا وتلقّوا معًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln people who took part both gave and received.</source>
        <translation>
            <numerusform>أعطى وتلقّى معًا %1 ممن شاركوا (%Ln).</numerusform>
            <numerusform>أعطى وتلقّى معًا %1 ممن شاركوا (%Ln).</numerusform>
            <numerusform>أعطى وتلقّى معًا %1 ممن شاركوا (%Ln).</numerusform>
            <numerusform>أعطى وتلقّى معًا %1 ممن شاركوا (%Ln).</numerusform>
            <numerusform>أعطى وتلقّى معًا %1 ممن شاركوا (%Ln).</numerusform>
            <numerusform>أعطى وتلقّى معًا %1 ممن شاركوا (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are good.</source>
        <translation>كلا الأمرين حسن.</translation>
    </message>
    <message>
        <source>No exchange has been logged in this year yet.</source>
        <translation>لم يُسجَّل أي تبادل في هذه السنة بعد.</translation>
    </message>
    <message>
        <source>One exchange in this year.</source>
        <translation>تبادل واحد في هذه السنة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchanges in this year</source>
        <translation>
            <numerusform>‏%Ln تبادل في هذه السنة</numerusform>
            <numerusform>تبادل واحد في هذه السنة</numerusform>
            <numerusform>تبادلان في هذه السنة</numerusform>
            <numerusform>‏%Ln تبادلات في هذه السنة</numerusform>
            <numerusform>‏%Ln تبادلًا في هذه السنة</numerusform>
            <numerusform>‏%Ln تبادل في هذه السنة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the day of the week with the most is %2.</source>
        <translation>‏%1؛ وأكثر أيام الأسبوع %2.</translation>
    </message>
    <message>
        <source>One need is waiting.</source>
        <translation>حاجة واحدة بالانتظار.</translation>
    </message>
    <message>
        <source>One need is waiting, for %1.</source>
        <translation>حاجة واحدة بالانتظار، منذ %1.</translation>
    </message>
    <message>
        <source>A few needs are waiting.</source>
        <translation>بضع حاجات بالانتظار.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs are waiting</source>
        <translation>
            <numerusform>‏%Ln حاجة بالانتظار</numerusform>
            <numerusform>حاجة واحدة بالانتظار</numerusform>
            <numerusform>حاجتان بالانتظار</numerusform>
            <numerusform>‏%Ln حاجات بالانتظار</numerusform>
            <numerusform>‏%Ln حاجة بالانتظار</numerusform>
            <numerusform>‏%Ln حاجة بالانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; none of them for %2.</source>
        <translation>‏%1؛ لا شيء منها منذ %2.</translation>
    </message>
    <message>
        <source>a few</source>
        <translation>بضع منها</translation>
    </message>
    <message>
        <source>%1; %2 of them for %3.</source>
        <translation>‏%1؛ منها %2 منذ %3.</translation>
    </message>
    <message>
        <source>%1; %2 of them for %3, most in %4.</source>
        <translation>‏%1؛ منها %2 منذ %3، وأكثرها في %4.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>A few</source>
        <translation>قلّة</translation>
    </message>
    <message>
        <source>One is urgent and past the time the group promised.</source>
        <translation>واحدة منها عاجلة وتجاوزت الموعد الذي وعدت به المجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are urgent and past the time the group promised.</source>
        <translation>
            <numerusform>منها عاجلة تجاوزت الموعد الذي وعدت به المجموعة: %Ln.</numerusform>
            <numerusform>منها عاجلة تجاوزت الموعد الذي وعدت به المجموعة: %Ln.</numerusform>
            <numerusform>منها عاجلة تجاوزت الموعد الذي وعدت به المجموعة: %Ln.</numerusform>
            <numerusform>منها عاجلة تجاوزت الموعد الذي وعدت به المجموعة: %Ln.</numerusform>
            <numerusform>منها عاجلة تجاوزت الموعد الذي وعدت به المجموعة: %Ln.</numerusform>
            <numerusform>منها عاجلة تجاوزت الموعد الذي وعدت به المجموعة: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half are not met within a day</source>
        <translation>لا يُلبّى نصفها خلال يوم</translation>
    </message>
    <message numerus="yes">
        <source>Half are not met within %Ln days</source>
        <translation>
            <numerusform>لا يُلبّى نصفها خلال %Ln يوم</numerusform>
            <numerusform>لا يُلبّى نصفها خلال يوم واحد</numerusform>
            <numerusform>لا يُلبّى نصفها خلال يومين</numerusform>
            <numerusform>لا يُلبّى نصفها خلال %Ln أيام</numerusform>
            <numerusform>لا يُلبّى نصفها خلال %Ln يومًا</numerusform>
            <numerusform>لا يُلبّى نصفها خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Introducing a few people across would give them company.</source>
        <translation>تعريف بضعة أشخاص بعضهم ببعض من الجهتين يخفّف عنهم ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>One of the %Ln people joins parts that would otherwise be apart.</source>
        <translation>
            <numerusform>شخص واحد من أصل %Ln يصل بين أجزاء كانت ستبقى منفصلة.</numerusform>
            <numerusform>شخص واحد من أصل %Ln يصل بين أجزاء كانت ستبقى منفصلة.</numerusform>
            <numerusform>شخص واحد من أصل %Ln يصل بين أجزاء كانت ستبقى منفصلة.</numerusform>
            <numerusform>شخص واحد من أصل %Ln يصل بين أجزاء كانت ستبقى منفصلة.</numerusform>
            <numerusform>شخص واحد من أصل %Ln يصل بين أجزاء كانت ستبقى منفصلة.</numerusform>
            <numerusform>شخص واحد من أصل %Ln يصل بين أجزاء كانت ستبقى منفصلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln people join parts that would otherwise be apart.</source>
        <translation>
            <numerusform>‏%1 من أصل %Ln يصلون بين أجزاء كانت ستبقى منفصلة.</numerusform>
            <numerusform>‏%1 من أصل %Ln يصلون بين أجزاء كانت ستبقى منفصلة.</numerusform>
            <numerusform>‏%1 من أصل %Ln يصلون بين أجزاء كانت ستبقى منفصلة.</numerusform>
            <numerusform>‏%1 من أصل %Ln يصلون بين أجزاء كانت ستبقى منفصلة.</numerusform>
            <numerusform>‏%1 من أصل %Ln يصلون بين أجزاء كانت ستبقى منفصلة.</numerusform>
            <numerusform>‏%1 من أصل %Ln يصلون بين أجزاء كانت ستبقى منفصلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>What is still waiting?</source>
        <translation>ما الذي ما زال ينتظر؟</translation>
    </message>
    <message>
        <source>When someone asks for help and waits for it, it shows here.</source>
        <translation>حين يطلب أحدٌ مساعدة وينتظرها، يظهر ذلك هنا.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Other areas</source>
        <translation>مناطق أخرى</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>أنواع أخرى</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>One exchange</source>
        <translation>تبادل واحد</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>نوع المساعدة</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a count of needs and a stretch of time</comment>
        <translation>‏%1 منذ %2</translation>
    </message>
    <message numerus="yes">
        <source>fewer than %Ln needs</source>
        <translation>
            <numerusform>أقل من %Ln حاجة</numerusform>
            <numerusform>أقل من حاجة واحدة</numerusform>
            <numerusform>أقل من حاجتين</numerusform>
            <numerusform>أقل من %Ln حاجات</numerusform>
            <numerusform>أقل من %Ln حاجة</numerusform>
            <numerusform>أقل من %Ln حاجة</numerusform>
        </translation>
    </message>
    <message>
        <source>One need</source>
        <translation>حاجة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs</source>
        <translation>
            <numerusform>‏%Ln حاجة</numerusform>
            <numerusform>حاجة واحدة</numerusform>
            <numerusform>حاجتان</numerusform>
            <numerusform>‏%Ln حاجات</numerusform>
            <numerusform>‏%Ln حاجة</numerusform>
            <numerusform>‏%Ln حاجة</numerusform>
        </translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>لا شيء يُذكر</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>الكل تقريبًا</translation>
    </message>
    <message>
        <source>about half</source>
        <translation>نحو النصف</translation>
    </message>
    <message>
        <source>about %1 in %2</source>
        <translation>نحو %1 من كل %2</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>‏%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>‏%Ln أيام</numerusform>
            <numerusform>‏%Ln يومًا</numerusform>
            <numerusform>‏%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>a week or more</source>
        <translation>أسبوع أو أكثر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks or more</source>
        <translation>
            <numerusform>‏%Ln أسبوع أو أكثر</numerusform>
            <numerusform>أسبوع واحد أو أكثر</numerusform>
            <numerusform>أسبوعين أو أكثر</numerusform>
            <numerusform>‏%Ln أسابيع أو أكثر</numerusform>
            <numerusform>‏%Ln أسبوعًا أو أكثر</numerusform>
            <numerusform>‏%Ln أسبوع أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days or more</source>
        <translation>
            <numerusform>‏%Ln يوم أو أكثر</numerusform>
            <numerusform>يوم واحد أو أكثر</numerusform>
            <numerusform>يومين أو أكثر</numerusform>
            <numerusform>‏%Ln أيام أو أكثر</numerusform>
            <numerusform>‏%Ln يومًا أو أكثر</numerusform>
            <numerusform>‏%Ln يوم أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under %Ln days</source>
        <translation>
            <numerusform>أقل من %Ln يوم</numerusform>
            <numerusform>أقل من يوم واحد</numerusform>
            <numerusform>أقل من يومين</numerusform>
            <numerusform>أقل من %Ln أيام</numerusform>
            <numerusform>أقل من %Ln يومًا</numerusform>
            <numerusform>أقل من %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 weeks</source>
        <translation>من %1 إلى %2 أسابيع</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>من %1 إلى %2 أيام</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of help and how often</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>من المعطي</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>إلى المتلقّي</translation>
    </message>
    <message>
        <source>Given by %1</source>
        <translation>المعطي: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a kind of help</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>المتلقّي: %1</translation>
    </message>
    <message>
        <source>%2, given by %1</source>
        <translation>%2، المعطي: %1</translation>
    </message>
    <message>
        <source>%2, received by %1</source>
        <translation>%2، المتلقّي: %1</translation>
    </message>
    <message>
        <source>rows give, columns receive</source>
        <translation>الصفوف تعطي والأعمدة تتلقّى</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Where does help go?</source>
        <translation>إلى أين يذهب العون؟</translation>
    </message>
    <message>
        <source>When people have helped each other, where it went shows here.</source>
        <translation>حين يتعاون الناس يظهر هنا إلى أين ذهب العون.</translation>
    </message>
    <message>
        <source>Can&apos;t tell yet: about one more exchange between named people.</source>
        <translation>لا يمكن الجزم بعد: ينقص نحو تبادل واحد بين أشخاص معروفين بأسمائهم.</translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more exchanges between named people.</source>
        <translation>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادل بين أشخاص معروفين بأسمائهم.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو تبادل واحد بين أشخاص معروفين بأسمائهم.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو تبادلين بين أشخاص معروفين بأسمائهم.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادلات بين أشخاص معروفين بأسمائهم.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادلًا بين أشخاص معروفين بأسمائهم.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادل بين أشخاص معروفين بأسمائهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln exchanges, %1 come straight back, %2 come round; %3 go one way.</source>
        <translation>
            <numerusform>من %Ln تبادل: يعود مباشرةً %1، ويدور %2، ويذهب في اتجاه واحد %3.</numerusform>
            <numerusform>من تبادل واحد: يعود مباشرةً %1، ويدور %2، ويذهب في اتجاه واحد %3.</numerusform>
            <numerusform>من تبادلين: يعود مباشرةً %1، ويدور %2، ويذهب في اتجاه واحد %3.</numerusform>
            <numerusform>من %Ln تبادلات: يعود مباشرةً %1، ويدور %2، ويذهب في اتجاه واحد %3.</numerusform>
            <numerusform>من %Ln تبادلًا: يعود مباشرةً %1، ويدور %2، ويذهب في اتجاه واحد %3.</numerusform>
            <numerusform>من %Ln تبادل: يعود مباشرةً %1، ويدور %2، ويذهب في اتجاه واحد %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %Ln exchanges each, %1 go one way now and %2 did in the period before.</source>
        <translation>
            <numerusform>عند %Ln تبادل في كل فترة يذهب في اتجاه واحد الآن %1، وكان %2 في الفترة السابقة.</numerusform>
            <numerusform>عند تبادل واحد في كل فترة يذهب في اتجاه واحد الآن %1، وكان %2 في الفترة السابقة.</numerusform>
            <numerusform>عند تبادلين في كل فترة يذهب في اتجاه واحد الآن %1، وكان %2 في الفترة السابقة.</numerusform>
            <numerusform>عند %Ln تبادلات في كل فترة يذهب في اتجاه واحد الآن %1، وكان %2 في الفترة السابقة.</numerusform>
            <numerusform>عند %Ln تبادلًا في كل فترة يذهب في اتجاه واحد الآن %1، وكان %2 في الفترة السابقة.</numerusform>
            <numerusform>عند %Ln تبادل في كل فترة يذهب في اتجاه واحد الآن %1، وكان %2 في الفترة السابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange with both sides named in this period yet.</source>
        <translation>لا تبادل بعد في هذه الفترة يُعرف طرفاه بالاسم.</translation>
    </message>
    <message>
        <source>Of %1 exchanges between known areas, %2 stay within one.</source>
        <translation>من بين %1 من التبادلات بين مناطق معروفة يبقى داخل المنطقة نفسها %2.</translation>
    </message>
    <message>
        <source>The kind given most is %1: %2 of %3.</source>
        <translation>أكثر ما يُعطى %1: %2 من %3.</translation>
    </message>
    <message>
        <source>Nothing is known yet of where these exchanges went, or of their kind.</source>
        <translation>لا يُعرف بعد إلى أين ذهبت هذه التبادلات ولا ما نوعها.</translation>
    </message>
    <message>
        <source>Can&apos;t tell yet: about one more exchange in half a year.</source>
        <translation>لا يمكن الجزم بعد: ينقص نحو تبادل واحد في نصف سنة.</translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more exchanges in half a year.</source>
        <translation>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادل في نصف سنة.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو تبادل واحد في نصف سنة.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو تبادلين في نصف سنة.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادلات في نصف سنة.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادلًا في نصف سنة.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادل في نصف سنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %Ln exchanges in each half year, an active person has %1 steady ties</source>
        <translation>
            <numerusform>عند %Ln تبادل في كل نصف سنة يكون للشخص المشارك من الروابط الثابتة %1</numerusform>
            <numerusform>عند تبادل واحد في كل نصف سنة يكون للشخص المشارك من الروابط الثابتة %1</numerusform>
            <numerusform>عند تبادلين في كل نصف سنة يكون للشخص المشارك من الروابط الثابتة %1</numerusform>
            <numerusform>عند %Ln تبادلات في كل نصف سنة يكون للشخص المشارك من الروابط الثابتة %1</numerusform>
            <numerusform>عند %Ln تبادلًا في كل نصف سنة يكون للشخص المشارك من الروابط الثابتة %1</numerusform>
            <numerusform>عند %Ln تبادل في كل نصف سنة يكون للشخص المشارك من الروابط الثابتة %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; half a year ago it was %2.</source>
        <translation>%1؛ وكان قبل نصف سنة %2.</translation>
    </message>
    <message>
        <source>gave help</source>
        <translation>قدّم مساعدة</translation>
    </message>
    <message>
        <source>was helped</source>
        <translation>تلقّى مساعدة</translation>
    </message>
    <message>
        <source>would be apart from the largest part</source>
        <translation>يبقى منفصلًا عن الجزء الأكبر</translation>
    </message>
    <message>
        <source>the fainter a tie, the longer ago</source>
        <translation>كلما بهت الرابط كان أقدم</translation>
    </message>
    <message>
        <source>joins parts that would otherwise be apart</source>
        <translation>يصل بين أجزاء كانت ستبقى منفصلة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those who join parts that would otherwise be apart</source>
        <translation>
            <numerusform>‏%Ln ممن يصلون بين أجزاء كانت ستبقى منفصلة</numerusform>
            <numerusform>واحد ممن يصلون بين أجزاء كانت ستبقى منفصلة</numerusform>
            <numerusform>اثنان ممن يصلون بين أجزاء كانت ستبقى منفصلة</numerusform>
            <numerusform>‏%Ln ممن يصلون بين أجزاء كانت ستبقى منفصلة</numerusform>
            <numerusform>‏%Ln ممن يصلون بين أجزاء كانت ستبقى منفصلة</numerusform>
            <numerusform>‏%Ln ممن يصلون بين أجزاء كانت ستبقى منفصلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared help with</source>
        <translation>تبادل المساعدة مع</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>آخر مرة</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>يصل بين</translation>
    </message>
    <message>
        <source>Exchanges among them</source>
        <translation>تبادلات فيما بينهم</translation>
    </message>
    <message>
        <source>With other areas</source>
        <translation>مع مناطق أخرى</translation>
    </message>
    <message>
        <source>Do ties last?</source>
        <translation>هل تدوم الروابط؟</translation>
    </message>
    <message>
        <source>Ties take time: after half a year of exchanges they show here.</source>
        <translation>الروابط تحتاج إلى وقت: تظهر هنا بعد نصف سنة من التبادلات.</translation>
    </message>
    <message>
        <source>Half year up to</source>
        <translation>نصف السنة حتى</translation>
    </message>
    <message>
        <source>Steady ties of an active person</source>
        <translation>الروابط الثابتة للشخص المشارك</translation>
    </message>
    <message>
        <source>Half year up to %1</source>
        <translation>نصف السنة حتى %1</translation>
    </message>
    <message>
        <source>%1 steady ties a person</source>
        <translation>للشخص من الروابط الثابتة: %1</translation>
    </message>
    <message>
        <source>Does help come round?</source>
        <translation>هل يدور العون ويعود؟</translation>
    </message>
    <message>
        <source>With more exchanges between named people, the three ways show here.</source>
        <translation>بمزيد من التبادلات بين أشخاص معروفين بأسمائهم تظهر هنا الطرق الثلاث.</translation>
    </message>
    <message>
        <source>All %1 of the period</source>
        <translation>جميع تبادلات الفترة: %1</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1، عند %2</translation>
    </message>
    <message>
        <source>Straight back</source>
        <translation>يعود مباشرة</translation>
    </message>
    <message>
        <source>Round about</source>
        <translation>يعود عبر آخرين</translation>
    </message>
    <message>
        <source>By way of a pool</source>
        <translation>عبر مورد مشترك</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>باتجاه واحد</translation>
    </message>
</context>
<context>
    <name>handouts</name>
    <message>
        <source>Print their stops…</source>
        <translation>طباعة المحطات…</translation>
    </message>
    <message>
        <source>Save to calendar (.ics)…</source>
        <translation>حفظ للتقويم (.ics)…</translation>
    </message>
    <message>
        <source>Copy a message…</source>
        <translation>نسخ رسالة…</translation>
    </message>
</context>
<context>
    <name>helping</name>
    <message>
        <source>Find someone else</source>
        <translation>البحث عن شخص آخر</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key: they said yes</comment>
        <translation>ن</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>H</source>
        <comment>key: it happened</comment>
        <translation>ح</translation>
    </message>
    <message>
        <source>Writes it into the log, on %1.</source>
        <translation>يُكتب في السجل بتاريخ %1.</translation>
    </message>
    <message>
        <source>Called off…</source>
        <translation>أُلغي…</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key: called off</comment>
        <translation>غ</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>لم يحدث</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key: did not happen</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>تعديل التفاصيل</translation>
    </message>
    <message>
        <source>Asked for, and said yes to</source>
        <translation>طُلب منه ووافق عليه</translation>
    </message>
    <message>
        <source>Show the need</source>
        <translation>عرض الحاجة</translation>
    </message>
    <message>
        <source>Or ask someone by name</source>
        <translation>أو اسأل شخصًا باسمه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Ask all the same</source>
        <translation>اسأل رغم ذلك</translation>
    </message>
    <message>
        <source>Several people have this name. Pick the right one from the list.</source>
        <translation>عدة أشخاص يحملون هذا الاسم. اختر الصحيح من القائمة.</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>لا أحد هنا اسمه %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what came of it, whose help</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys: A leads to these people, a number ticks one, Enter asks.</source>
        <translation>المفاتيح: A يقود إلى هؤلاء، والرقم يحدد واحدًا، وEnter يسأل.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>اسأل %1</translation>
    </message>
    <message>
        <source>Tick whom to ask</source>
        <translation>حدد من تريد سؤاله</translation>
    </message>
    <message>
        <source>Who could be asked for what</source>
        <translation>من يمكن أن يُسأل وعن ماذا</translation>
    </message>
    <message>
        <source>Plan the day</source>
        <translation>تخطيط اليوم</translation>
    </message>
    <message>
        <source>Nobody is given more than they said, and whoever has rested or was never asked comes forward. Nothing is written until you accept; then all of it is one step that can be taken back.</source>
        <translation>لا يُعطى أحد أكثر مما قال، ويتقدّم من استراح أو لم يُسأل قط. لا يُكتب شيء حتى تقبل، وعندها يكون الكل خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Plan the day: %1</source>
        <translation>تخطيط اليوم: %1</translation>
    </message>
    <message>
        <source>There is nothing to plan</source>
        <translation>لا شيء للتخطيط</translation>
    </message>
    <message>
        <source>Every open need has somebody on it, or there is none.</source>
        <translation>لكل حاجة مفتوحة من يتولاها، أو لا توجد حاجة مفتوحة.</translation>
    </message>
    <message>
        <source>How helpers are chosen…</source>
        <translation>كيف يُختار المساعدون…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>تخطيط من جديد</translation>
    </message>
    <message>
        <source>Find others for what is left out</source>
        <translation>البحث عن آخرين لما استُبعد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Looking for helpers for every need…</source>
        <translation>جارٍ البحث عن مساعدين لكل حاجة…</translation>
    </message>
    <message>
        <source>Planning the day</source>
        <translation>جارٍ تخطيط اليوم</translation>
    </message>
    <message>
        <source>Accept %1 of %2</source>
        <translation>قبول %1 من %2</translation>
    </message>
    <message>
        <source>The network has changed since this was planned, so nothing was written. Here is the plan anew; what you left out is still left out.</source>
        <translation>تغيّرت الشبكة منذ وُضعت هذه الخطة، فلم يُكتب شيء. هذه هي الخطة من جديد، وما استبعدتَه لا يزال مستبعدًا.</translation>
    </message>
    <message>
        <source>said no limit</source>
        <translation>لم يذكر حدًّا</translation>
    </message>
    <message>
        <source>%1 without anyone</source>
        <translation>%1 بلا أحد</translation>
    </message>
    <message>
        <source>with this %1</source>
        <translation>مع هذا %1</translation>
    </message>
    <message>
        <source>Looking for helpers…</source>
        <translation>جارٍ البحث عن مساعدين…</translation>
    </message>
    <message>
        <source>Who is on it</source>
        <translation>من يتولى ذلك</translation>
    </message>
    <message>
        <source>It happened with all of them</source>
        <translation>حدث معهم جميعًا</translation>
    </message>
    <message>
        <source>Writes one line for each into the log, as one occasion.</source>
        <translation>يكتب في السجل سطرًا لكل واحد، كمناسبة واحدة.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Find someone else too</source>
        <translation>البحث عن شخص آخر أيضًا</translation>
    </message>
    <message>
        <source>Nobody can be suggested for this just now.</source>
        <translation>لا يمكن اقتراح أحد لهذا الآن.</translation>
    </message>
    <message>
        <source>Show more: %1 others could be asked</source>
        <translation>عرض المزيد: يمكن سؤال آخرين، وعددهم %1</translation>
    </message>
    <message>
        <source>Who was on it</source>
        <translation>من كان يتولى ذلك</translation>
    </message>
    <message>
        <source>The other times</source>
        <translation>المرات الأخرى</translation>
    </message>
    <message>
        <source>Who could step in</source>
        <translation>من يمكنه أن يحل محله</translation>
    </message>
    <message>
        <source>Who else could help</source>
        <translation>من يمكنه المساعدة أيضًا</translation>
    </message>
    <message>
        <source>Who could help</source>
        <translation>من يمكنه المساعدة</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>asked through %1</source>
        <translation>يُسأل عن طريق %1</translation>
    </message>
    <message>
        <source>not asked lately</source>
        <translation>لم يُسأل مؤخرًا</translation>
    </message>
    <message>
        <source>not asked since %1</source>
        <translation>لم يُسأل منذ %1</translation>
    </message>
    <message>
        <source>has room</source>
        <translation>لديه متسع</translation>
    </message>
    <message>
        <source>has room: %1</source>
        <translation>لديه متسع: %1</translation>
    </message>
    <message>
        <source>%1 of %2 hours in %3</source>
        <comment>a month</comment>
        <translation>%1 من %2 ساعات في %3</translation>
    </message>
    <message>
        <source>%1 of %2 times in %3</source>
        <comment>a month</comment>
        <translation>%1 من %2 مرات في %3</translation>
    </message>
    <message>
        <source>%1 of %2 hours this month</source>
        <translation>%1 من %2 ساعات هذا الشهر</translation>
    </message>
    <message>
        <source>%1 of %2 times this month</source>
        <translation>%1 من %2 مرات هذا الشهر</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>عرض: %1</translation>
    </message>
    <message>
        <source>offered help</source>
        <translation>عرض المساعدة</translation>
    </message>
    <message>
        <source>can do this: %1</source>
        <translation>يستطيع ذلك: %1</translation>
    </message>
    <message>
        <source>can do this</source>
        <translation>يستطيع ذلك</translation>
    </message>
    <message>
        <source>has done this before: %1</source>
        <translation>فعل ذلك من قبل: %1</translation>
    </message>
    <message>
        <source>has helped before</source>
        <translation>ساعد من قبل</translation>
    </message>
    <message>
        <source>has not said yet what they can do</source>
        <translation>لم يقل بعد ما يستطيع فعله</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>يتحدث %1</translation>
    </message>
    <message>
        <source>speaks their language</source>
        <translation>يتحدث لغته</translation>
    </message>
    <message>
        <source>in the same area, %1</source>
        <translation>في المنطقة نفسها، %1</translation>
    </message>
    <message>
        <source>in the same area</source>
        <translation>في المنطقة نفسها</translation>
    </message>
    <message>
        <source>near, in %1</source>
        <translation>قريب، في %1</translation>
    </message>
    <message>
        <source>near</source>
        <translation>قريب</translation>
    </message>
    <message>
        <source>helped this person before</source>
        <translation>ساعد هذا الشخص من قبل</translation>
    </message>
    <message>
        <source>free then: %1</source>
        <translation>متفرغ حينها: %1</translation>
    </message>
    <message>
        <source>free then</source>
        <translation>متفرغ حينها</translation>
    </message>
    <message>
        <source>free: %1</source>
        <translation>متفرغ: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متفرغ</translation>
    </message>
    <message>
        <source>never asked yet</source>
        <translation>لم يُسأل قط</translation>
    </message>
    <message>
        <source>ask first whether their phone or e-mail may be given on</source>
        <translation>اسأل أولًا هل يمكن إعطاء هاتفه أو بريده لغيره</translation>
    </message>
    <message>
        <source>Not suggested: %1.</source>
        <translation>لم يُقترح: %1.</translation>
    </message>
    <message>
        <source>1 asked for it</source>
        <translation>واحد طلب ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked for it</source>
        <translation>
            <numerusform>طلبوا ذلك: %Ln</numerusform>
            <numerusform>طلبوا ذلك: %Ln</numerusform>
            <numerusform>طلبوا ذلك: %Ln</numerusform>
            <numerusform>طلبوا ذلك: %Ln</numerusform>
            <numerusform>طلبوا ذلك: %Ln</numerusform>
            <numerusform>طلبوا ذلك: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 has left, or leaves before</source>
        <translation>واحد غادر، أو يغادر قبل ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have left, or leave before</source>
        <translation>
            <numerusform>غادروا، أو يغادرون قبل ذلك: %Ln</numerusform>
            <numerusform>غادروا، أو يغادرون قبل ذلك: %Ln</numerusform>
            <numerusform>غادروا، أو يغادرون قبل ذلك: %Ln</numerusform>
            <numerusform>غادروا، أو يغادرون قبل ذلك: %Ln</numerusform>
            <numerusform>غادروا، أو يغادرون قبل ذلك: %Ln</numerusform>
            <numerusform>غادروا، أو يغادرون قبل ذلك: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 rests until later</source>
        <translation>واحد يستريح إلى ما بعد ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rest until later</source>
        <translation>
            <numerusform>يستريحون إلى ما بعد ذلك: %Ln</numerusform>
            <numerusform>يستريحون إلى ما بعد ذلك: %Ln</numerusform>
            <numerusform>يستريحون إلى ما بعد ذلك: %Ln</numerusform>
            <numerusform>يستريحون إلى ما بعد ذلك: %Ln</numerusform>
            <numerusform>يستريحون إلى ما بعد ذلك: %Ln</numerusform>
            <numerusform>يستريحون إلى ما بعد ذلك: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 has an offer that rests, is promised or is for another time</source>
        <translation>واحد عرضه متوقف أو موعود به أو لوقت آخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have an offer that rests, is promised or is for another time</source>
        <translation>
            <numerusform>عروضهم متوقفة أو موعود بها أو لوقت آخر: %Ln</numerusform>
            <numerusform>عروضهم متوقفة أو موعود بها أو لوقت آخر: %Ln</numerusform>
            <numerusform>عروضهم متوقفة أو موعود بها أو لوقت آخر: %Ln</numerusform>
            <numerusform>عروضهم متوقفة أو موعود بها أو لوقت آخر: %Ln</numerusform>
            <numerusform>عروضهم متوقفة أو موعود بها أو لوقت آخر: %Ln</numerusform>
            <numerusform>عروضهم متوقفة أو موعود بها أو لوقت آخر: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not want their contact given on</source>
        <translation>واحد لا يريد إعطاء بيانات اتصاله</translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not want their contact given on</source>
        <translation>
            <numerusform>لا يريدون إعطاء بيانات اتصالهم: %Ln</numerusform>
            <numerusform>لا يريدون إعطاء بيانات اتصالهم: %Ln</numerusform>
            <numerusform>لا يريدون إعطاء بيانات اتصالهم: %Ln</numerusform>
            <numerusform>لا يريدون إعطاء بيانات اتصالهم: %Ln</numerusform>
            <numerusform>لا يريدون إعطاء بيانات اتصالهم: %Ln</numerusform>
            <numerusform>لا يريدون إعطاء بيانات اتصالهم: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 has given what they said they can</source>
        <translation>واحد أعطى ما قال إنه يستطيعه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have given what they said they can</source>
        <translation>
            <numerusform>أعطوا ما قالوا إنهم يستطيعونه: %Ln</numerusform>
            <numerusform>أعطوا ما قالوا إنهم يستطيعونه: %Ln</numerusform>
            <numerusform>أعطوا ما قالوا إنهم يستطيعونه: %Ln</numerusform>
            <numerusform>أعطوا ما قالوا إنهم يستطيعونه: %Ln</numerusform>
            <numerusform>أعطوا ما قالوا إنهم يستطيعونه: %Ln</numerusform>
            <numerusform>أعطوا ما قالوا إنهم يستطيعونه: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 lives in the same household</source>
        <translation>واحد يسكن في البيت نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln live in the same household</source>
        <translation>
            <numerusform>يسكنون في البيت نفسه: %Ln</numerusform>
            <numerusform>يسكنون في البيت نفسه: %Ln</numerusform>
            <numerusform>يسكنون في البيت نفسه: %Ln</numerusform>
            <numerusform>يسكنون في البيت نفسه: %Ln</numerusform>
            <numerusform>يسكنون في البيت نفسه: %Ln</numerusform>
            <numerusform>يسكنون في البيت نفسه: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was asked about this already</source>
        <translation>واحد سُئل عن هذا من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were asked about this already</source>
        <translation>
            <numerusform>سُئلوا عن هذا من قبل: %Ln</numerusform>
            <numerusform>سُئلوا عن هذا من قبل: %Ln</numerusform>
            <numerusform>سُئلوا عن هذا من قبل: %Ln</numerusform>
            <numerusform>سُئلوا عن هذا من قبل: %Ln</numerusform>
            <numerusform>سُئلوا عن هذا من قبل: %Ln</numerusform>
            <numerusform>سُئلوا عن هذا من قبل: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 said that they can do other things</source>
        <translation>واحد قال إنه يستطيع أشياء أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln said that they can do other things</source>
        <translation>
            <numerusform>قالوا إنهم يستطيعون أشياء أخرى: %Ln</numerusform>
            <numerusform>قالوا إنهم يستطيعون أشياء أخرى: %Ln</numerusform>
            <numerusform>قالوا إنهم يستطيعون أشياء أخرى: %Ln</numerusform>
            <numerusform>قالوا إنهم يستطيعون أشياء أخرى: %Ln</numerusform>
            <numerusform>قالوا إنهم يستطيعون أشياء أخرى: %Ln</numerusform>
            <numerusform>قالوا إنهم يستطيعون أشياء أخرى: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>سُئل، ولا جواب بعد</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>سُئل %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>called off: when, by whom</comment>
        <translation>%1، من %2</translation>
    </message>
    <message>
        <source>%1, by %2, in time</source>
        <comment>called off: when, by whom</comment>
        <translation>%1، من %2، في الوقت المناسب</translation>
    </message>
    <message>
        <source>%1, by %2, at short notice</source>
        <comment>called off: when, by whom</comment>
        <translation>%1، من %2، قبيل الموعد</translation>
    </message>
    <message>
        <source>someone</source>
        <comment>who called it off</comment>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>the helper</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>the person who asked</source>
        <translation>صاحب الطلب</translation>
    </message>
    <message>
        <source>the coordinator</source>
        <translation>المنسّق</translation>
    </message>
    <message>
        <source>By %1, in time</source>
        <comment>who called it off</comment>
        <translation>من %1، في الوقت المناسب</translation>
    </message>
    <message>
        <source>By %1, at short notice</source>
        <comment>who called it off</comment>
        <translation>من %1، قبيل الموعد</translation>
    </message>
    <message>
        <source>%1 left on %2.</source>
        <translation>غادر %1 في %2.</translation>
    </message>
    <message>
        <source>%1 leaves on %2.</source>
        <translation>يغادر %1 في %2.</translation>
    </message>
    <message>
        <source>%1 rests until %2.</source>
        <translation>يستريح %1 حتى %2.</translation>
    </message>
    <message>
        <source>This is more than %1 said they can give: %2 are taken already.</source>
        <translation>هذا أكثر مما قال %1 إنه يستطيع تقديمه: مضى %2.</translation>
    </message>
    <message>
        <source>What %1 offered of this is promised already.</source>
        <translation>ما عرضه %1 من هذا موعود به من قبل.</translation>
    </message>
    <message>
        <source>%1 does not want their phone or e-mail given to anyone.</source>
        <translation>لا يريد %1 إعطاء هاتفه أو بريده لأحد.</translation>
    </message>
    <message>
        <source>%1 lives in the same household.</source>
        <translation>يسكن %1 في البيت نفسه.</translation>
    </message>
    <message>
        <source>%1 left the network on %2. Choose someone else.</source>
        <translation>غادر %1 الشبكة في %2. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>%1 asked for this. Choose someone else.</source>
        <translation>%1 هو من طلب هذا. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>%1 is asked about it already.</source>
        <translation>سُئل %1 عن هذا من قبل.</translation>
    </message>
    <message>
        <source>Nobody can be suggested for these needs just now.</source>
        <translation>لا يمكن اقتراح أحد لهذه الحاجات الآن.</translation>
    </message>
    <message>
        <source>%1 could be asked about %2.</source>
        <translation>يمكن سؤال %1 عن %2.</translation>
    </message>
    <message>
        <source>Among them: %1.</source>
        <translation>من بينهم: %1.</translation>
    </message>
    <message>
        <source>1 who was never asked</source>
        <translation>واحد لم يُسأل قط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln who were never asked</source>
        <translation>
            <numerusform>لم يُسألوا قط: %Ln</numerusform>
            <numerusform>لم يُسألوا قط: %Ln</numerusform>
            <numerusform>لم يُسألوا قط: %Ln</numerusform>
            <numerusform>لم يُسألوا قط: %Ln</numerusform>
            <numerusform>لم يُسألوا قط: %Ln</numerusform>
            <numerusform>لم يُسألوا قط: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 who has rested for long</source>
        <translation>واحد استراح طويلًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln who have rested for long</source>
        <translation>
            <numerusform>استراحوا طويلًا: %Ln</numerusform>
            <numerusform>استراحوا طويلًا: %Ln</numerusform>
            <numerusform>استراحوا طويلًا: %Ln</numerusform>
            <numerusform>استراحوا طويلًا: %Ln</numerusform>
            <numerusform>استراحوا طويلًا: %Ln</numerusform>
            <numerusform>استراحوا طويلًا: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known who can do this and can be asked.</source>
        <translation>لا يُعرف أحد يستطيع ذلك ويمكن سؤاله.</translation>
    </message>
    <message>
        <source>Those who could are given something else, or have given what they said they can.</source>
        <translation>من يستطيعون أُعطوا شيئًا آخر، أو أعطوا ما قالوا إنهم يستطيعونه.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Network</source>
        <translation>ال&amp;شبكة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>%1 for %2</source>
        <comment>a helper and whoever asked</comment>
        <translation>%1 من أجل %2</translation>
    </message>
    <message>
        <source>It is not known who asked, so there is nobody to write to.</source>
        <translation>لا يُعرف من طلب، فلا أحد يُكتب إليه.</translation>
    </message>
    <message>
        <source>In %1, as you chose.</source>
        <translation>باللغة %1، كما اختير.</translation>
    </message>
    <message>
        <source>In %1: it is not written down what they speak.</source>
        <translation>باللغة %1: لم يُدوَّن أي لغة تُناسب.</translation>
    </message>
    <message>
        <source>In %1, since they speak %2.</source>
        <translation>باللغة %1، لأن اللغات المدوّنة: %2.</translation>
    </message>
    <message>
        <source>They speak %1, in which there is no ready text; this is %2.</source>
        <translation>اللغات المدوّنة: %1، ولا نص جاهز بها؛ هذا نص باللغة %2.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>A promise, told in person</source>
        <translation>وعد يُحكى وجهًا لوجه</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Promises of %1</source>
        <translation>وعود %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>لم يُتفق عليه بعد</translation>
    </message>
    <message>
        <source>Stops for %1</source>
        <translation>محطات %1</translation>
    </message>
    <message>
        <source>Please destroy this paper after %1: it is about people who trust you.</source>
        <translation>يُرجى إتلاف هذه الورقة بعد %1: فهي عن أناس يثقون بكم.</translation>
    </message>
    <message>
        <source>Destroy after %1</source>
        <translation>تُتلف بعد %1</translation>
    </message>
    <message>
        <source>Stops %1</source>
        <translation>محطات %1</translation>
    </message>
    <message>
        <source>No stops on these days.</source>
        <translation>لا محطات في هذه الأيام.</translation>
    </message>
    <message>
        <source>On a day that suits you both</source>
        <translation>في يوم يناسب الطرفين</translation>
    </message>
    <message>
        <source>Your coordinator tells you about this one in person.</source>
        <translation>هذه تُحكى لكم وجهًا لوجه من التنسيق.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>How much: %1</source>
        <translation>الكمية: %1</translation>
    </message>
    <message>
        <source>To bring: %1</source>
        <translation>للإحضار: %1</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <translation>اللغات: %1</translation>
    </message>
    <message>
        <source>Good to know: %1</source>
        <translation>يحسن أن تعرفوا: %1</translation>
    </message>
    <message>
        <source>Phone of %1</source>
        <translation>هاتف %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>for 1 person</source>
        <translation>لشخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln people</source>
        <translation>
            <numerusform>لعدد ‏%Ln</numerusform>
            <numerusform>لشخص واحد</numerusform>
            <numerusform>لشخصين</numerusform>
            <numerusform>لعدد ‏%Ln أشخاص</numerusform>
            <numerusform>لعدد ‏%Ln شخصًا</numerusform>
            <numerusform>لعدد ‏%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Not agreed yet: tell your coordinator whether you can.</source>
        <translation>لم يُتفق عليه بعد: أخبروا التنسيق إن كان ذلك ممكنًا.</translation>
    </message>
    <message>
        <source>Ask your coordinator how to reach them.</source>
        <translation>اسألوا التنسيق عن طريقة التواصل.</translation>
    </message>
    <message>
        <source>Your coordinator tells you more in person.</source>
        <translation>يُحكى لكم المزيد وجهًا لوجه من التنسيق.</translation>
    </message>
    <message>
        <source>What is needed and what is offered</source>
        <translation>ما نحتاجه وما يُعرض</translation>
    </message>
    <message>
        <source>Write your name beside what you can do or could use, or tell a coordinator its number.</source>
        <translation>اكتبوا أسماءكم بجانب ما تستطيعون تقديمه أو ما ينفعكم، أو أخبروا التنسيق برقمه.</translation>
    </message>
    <message>
        <source>Who can help?</source>
        <translation>من يستطيع المساعدة؟</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الحاجات</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Who would like it?</source>
        <translation>من يرغب فيه؟</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>اجتماع %1</translation>
    </message>
    <message>
        <source>N</source>
        <comment>needs</comment>
        <translation>ح</translation>
    </message>
    <message>
        <source>O</source>
        <comment>offers</comment>
        <translation>ع</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>بلا منطقة</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>مساعدة أخرى</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number</comment>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Ask a coordinator</source>
        <translation>اسألوا التنسيق</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>To tear off</source>
        <translation>للقصّ</translation>
    </message>
    <message>
        <source>Cut along the lines and take home the number that is yours.</source>
        <translation>يُقصّ على الخطوط ويأخذ كل واحد رقمه معه.</translation>
    </message>
    <message>
        <source>1 more is on the list only.</source>
        <translation>واحد آخر في القائمة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are on the list only.</source>
        <translation>
            <numerusform>‏%Ln آخر في القائمة فقط.</numerusform>
            <numerusform>واحد آخر في القائمة فقط.</numerusform>
            <numerusform>اثنان آخران في القائمة فقط.</numerusform>
            <numerusform>‏%Ln أخرى في القائمة فقط.</numerusform>
            <numerusform>‏%Ln أخرى في القائمة فقط.</numerusform>
            <numerusform>‏%Ln أخرى في القائمة فقط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>days after asking</source>
        <translation>أيام بعد الطلب</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>الأرقام في جدول</translation>
    </message>
    <message>
        <source>How we looked after each other: %1</source>
        <translation>كيف اعتنى بعضنا ببعض: %1</translation>
    </message>
    <message>
        <source>A mutual-aid network</source>
        <translation>شبكة تعاضد</translation>
    </message>
    <message>
        <source>Everything in this report is made up.</source>
        <translation>كل ما في هذا التقرير مختلَق.</translation>
    </message>
    <message>
        <source>Twelve ways to look at it</source>
        <translation>اثنتا عشرة طريقة للنظر</translation>
    </message>
    <message>
        <source>They look at %1 to %2, because a month alone holds too little, and compare it with as many days before. No figure sums them up.</source>
        <translation>تنظر من %1 إلى %2، لأن شهرًا وحده لا يقول إلا القليل، وتقارنه بعدد مماثل من الأيام قبله. ولا رقم يلخّصها.</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>ما لا نعرفه</translation>
    </message>
    <message>
        <source>Nobody is named here and nothing is told about fewer than five people. Figures are counted from what was written down; help that nobody wrote down is not in them.</source>
        <translation>لا يُذكر هنا اسم أحد ولا يُقال شيء عن أقل من خمسة أشخاص. تُعدّ الأرقام مما دُوّن؛ أما العون الذي لم يدوّنه أحد فليس فيها.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1; the month goes on</source>
        <translation>%1؛ الشهر مستمر</translation>
    </message>
    <message>
        <source>Nothing was written down in this month.</source>
        <translation>لم يُدوَّن شيء في هذا الشهر.</translation>
    </message>
    <message>
        <source>Times that help was given: %1. People who gave or received: %2. Members: %3.</source>
        <translation>مرات تقديم العون: %1. من أعطوا أو تلقّوا: %2. الأعضاء: %3.</translation>
    </message>
    <message>
        <source>New among us: %1.</source>
        <translation>الجدد بيننا: %1.</translation>
    </message>
    <message>
        <source>Thank you to all %1 who took part, by giving and by receiving.</source>
        <translation>شكرًا لكل من شارك (%1)، عطاءً وتلقيًا.</translation>
    </message>
    <message>
        <source>Needs asked: %1.</source>
        <translation>الاحتياجات المطلوبة: %1.</translation>
    </message>
    <message>
        <source>Needs asked: %1; met so far: %2.</source>
        <translation>الاحتياجات المطلوبة: %1؛ لُبّي منها حتى الآن: %2.</translation>
    </message>
    <message>
        <source>What is still waiting?</source>
        <translation>ما الذي ما زال ينتظر؟</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>Nothing: no need was open at the end of these days.</source>
        <translation>لا شيء: لم يكن أي احتياج مفتوحًا في نهاية هذه الأيام.</translation>
    </message>
    <message>
        <source>Needs that were open at the end: %1.</source>
        <translation>الاحتياجات المفتوحة في النهاية: %1.</translation>
    </message>
    <message>
        <source>Of which kind is not told: too few people asked.</source>
        <translation>لا يُذكر نوعها: الطالبون قليلون جدًا.</translation>
    </message>
    <message>
        <source>The kind with the most of them is %1 (%2).</source>
        <translation>النوع الأكثر بينها هو %1 (%2).</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>أنواع أخرى</translation>
    </message>
    <message>
        <source>For %1 days and longer</source>
        <translation>منذ %1 يومًا أو أكثر</translation>
    </message>
    <message>
        <source>For %1 to %2 days</source>
        <translation>منذ %1 إلى %2 أيام</translation>
    </message>
    <message>
        <source>How soon does help arrive?</source>
        <translation>متى يصل العون؟</translation>
    </message>
    <message>
        <source>Day after asking</source>
        <translation>اليوم بعد الطلب</translation>
    </message>
    <message>
        <source>Met by then</source>
        <translation>لُبّي حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Can&apos;t tell yet; it takes about %1 more needs.</source>
        <translation>لا يمكن القول بعد؛ يلزم نحو %1 من الاحتياجات الأخرى.</translation>
    </message>
    <message>
        <source>Too few needs ended in these days to draw how soon.</source>
        <translation>انتهى في هذه الأيام عدد قليل جدًا من الاحتياجات فلا يمكن رسم المدة.</translation>
    </message>
    <message>
        <source>Of %1 needs, %2 were met within %3 days.</source>
        <translation>من %1 احتياج، لُبّي %2 خلال %3 يومًا.</translation>
    </message>
    <message>
        <source>Half are met within %1 days.</source>
        <translation>يُلبّى نصفها خلال %1 أيام.</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <source>How does help come round?</source>
        <translation>كيف يدور العون؟</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الطريق</translation>
    </message>
    <message>
        <source>Share of the help</source>
        <translation>نسبة من العون</translation>
    </message>
    <message>
        <source>Straight back</source>
        <translation>يعود مباشرة</translation>
    </message>
    <message>
        <source>Round by others</source>
        <translation>يدور عبر آخرين</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>باتجاه واحد</translation>
    </message>
    <message>
        <source>Exchanges of which both sides are written down: %1.</source>
        <translation>التبادلات التي دُوّن طرفاها: %1.</translation>
    </message>
    <message>
        <source>No clear change does not mean that all is well: small groups show little.</source>
        <translation>غياب تغيّر واضح لا يعني أن كل شيء بخير: المجموعات الصغيرة لا تُظهر إلا القليل.</translation>
    </message>
    <message>
        <source>Arranged, but did not take place: %1.</source>
        <translation>اتُّفق عليها ولم تحدث: %1.</translation>
    </message>
    <message>
        <source>Without a date, so in no figure: %1.</source>
        <translation>بلا تاريخ، لذا ليست في أي رقم: %1.</translation>
    </message>
    <message>
        <source>Dated after these days, so in no figure: %1.</source>
        <translation>تاريخها بعد هذه الأيام، لذا ليست في أي رقم: %1.</translation>
    </message>
    <message>
        <source>Giver not written down, so not in figures of people: %1.</source>
        <translation>لم يُدوَّن المعطي، لذا ليست في أرقام الأشخاص: %1.</translation>
    </message>
    <message>
        <source>Receiver not written down, so not in figures of people: %1.</source>
        <translation>لم يُدوَّن المتلقي، لذا ليست في أرقام الأشخاص: %1.</translation>
    </message>
    <message>
        <source>To or from a pool or an organisation, so not in figures of people: %1.</source>
        <translation>من صندوق مشترك أو منظمة أو إليهما، لذا ليست في أرقام الأشخاص: %1.</translation>
    </message>
    <message>
        <source>Help of members who do not want to be counted as people: %1.</source>
        <translation>عون أعضاء لا يريدون أن يُعدّوا في أرقام الأشخاص: %1.</translation>
    </message>
    <message>
        <source>Too little is written down to tell: %1.</source>
        <translation>ما دُوّن أقل من أن يُقال فيه شيء: %1.</translation>
    </message>
    <message>
        <source>Not written down at all: %1.</source>
        <translation>لم يُدوَّن إطلاقًا: %1.</translation>
    </message>
    <message>
        <source>Not told, for the sake of few people: %1.</source>
        <translation>لا يُذكر، مراعاةً لقلة الأشخاص: %1.</translation>
    </message>
    <message>
        <source>Needs met in time</source>
        <translation>احتياجات لُبّيت في وقتها</translation>
    </message>
    <message>
        <source>Help goes where needs are</source>
        <translation>العون يذهب حيث الاحتياج</translation>
    </message>
    <message>
        <source>Offered unasked</source>
        <translation>عُرض دون طلب</translation>
    </message>
    <message>
        <source>Help that comes round</source>
        <translation>عون يدور</translation>
    </message>
    <message>
        <source>Steady ties</source>
        <translation>روابط ثابتة</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>وعود أُوفي بها</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Covered if someone rests</source>
        <translation>مُغطّى إذا استراح أحد</translation>
    </message>
    <message>
        <source>Kind of need met least</source>
        <translation>نوع الحاجة الأقل تلبية</translation>
    </message>
    <message>
        <source>Gave and received both</source>
        <translation>أعطوا وتلقّوا معًا</translation>
    </message>
    <message>
        <source>Carry half of the help</source>
        <translation>يحملون نصف العون</translation>
    </message>
    <message>
        <source>Gave up before help came</source>
        <translation>تخلّوا قبل وصول العون</translation>
    </message>
    <message>
        <source>Nothing about this is written down yet.</source>
        <translation>لم يُدوَّن شيء عن هذا بعد.</translation>
    </message>
    <message>
        <source>Not told here: it would be about fewer than five people.</source>
        <translation>لا يُذكر هنا: لأنه عن أقل من خمسة أشخاص.</translation>
    </message>
    <message>
        <source>Can&apos;t tell yet; it takes about %1 more records.</source>
        <translation>لا يمكن القول بعد؛ يلزم نحو %1 من السجلات الأخرى.</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>لا تغيّر واضح</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>ارتفع</translation>
    </message>
    <message>
        <source>moved down</source>
        <translation>انخفض</translation>
    </message>
    <message>
        <source>perhaps moved up</source>
        <translation>ربما ارتفع</translation>
    </message>
    <message>
        <source>perhaps moved down</source>
        <translation>ربما انخفض</translation>
    </message>
    <message>
        <source>fewer than five</source>
        <translation>أقل من خمسة</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>fewer than five of %1</source>
        <translation>أقل من خمسة من %1</translation>
    </message>
    <message>
        <source>all but fewer than five of %1</source>
        <translation>الكل إلا أقل من خمسة من %1</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>لا شيء من %1</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>كل الـ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a share of a number</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>about %1 of %2</source>
        <comment>an estimated share</comment>
        <translation>نحو %1 من %2</translation>
    </message>
    <message>
        <source>(allowing for chance: %1 to %2)</source>
        <translation>(مع مراعاة الصدفة: من %1 إلى %2)</translation>
    </message>
    <message>
        <source>Needs that were met within the time that the group promises: %1%2.</source>
        <translation>احتياجات لُبّيت خلال الوقت الذي تعد به المجموعة: %1%2.</translation>
    </message>
    <message>
        <source>help of no kind</source>
        <translation>عون بلا نوع</translation>
    </message>
    <message>
        <source>In one place, for %1, needs were met in time: %2%3.</source>
        <translation>في مكان واحد، لنوع %1، احتياجات لُبّيت في وقتها: %2%3.</translation>
    </message>
    <message>
        <source>This does not stand apart clearly from the others.</source>
        <translation>لا يتميز هذا بوضوح عن غيره.</translation>
    </message>
    <message>
        <source>The mix of help matches the mix of needs by %1%2; luck alone would leave it at %3.</source>
        <translation>يطابق مزيج العون مزيج الاحتياجات بنسبة %1%2؛ والصدفة وحدها تجعلها %3.</translation>
    </message>
    <message>
        <source>Help that came without anyone having to ask: %1%2.</source>
        <translation>عون جاء دون أن يضطر أحد إلى طلبه: %1%2.</translation>
    </message>
    <message>
        <source>%1 of the help comes straight back between two people, %2 comes round by others, %3 goes one way.</source>
        <translation>%1 من العون يعود مباشرة بين شخصين، و%2 يدور عبر آخرين، و%3 يذهب باتجاه واحد.</translation>
    </message>
    <message>
        <source>None of these is better than the others.</source>
        <translation>لا طريق منها أفضل من غيره.</translation>
    </message>
    <message>
        <source>People who took part and both gave and received: %1%2.</source>
        <translation>من شاركوا فأعطوا وتلقّوا معًا: %1%2.</translation>
    </message>
    <message>
        <source>Only gave: %1; only received: %2. Both are taking part.</source>
        <translation>أعطوا فقط: %1؛ تلقّوا فقط: %2. وكلاهما مشاركة.</translation>
    </message>
    <message>
        <source>Each person who took part has about %1 steady ties (pairs: %2).</source>
        <translation>لكل من شارك نحو %1 من الروابط الثابتة (الأزواج: %2).</translation>
    </message>
    <message>
        <source>Help that was arranged and took place: %1%2.</source>
        <translation>عون اتُّفق عليه وحدث: %1%2.</translation>
    </message>
    <message>
        <source>Members who gave, received, offered or asked in the last 90 days: %1%2.</source>
        <translation>أعضاء أعطوا أو تلقّوا أو عرضوا أو طلبوا في آخر 90 يومًا: %1%2.</translation>
    </message>
    <message>
        <source>Half of the help was given by %1 of the %2 people who gave.</source>
        <translation>نصف العون قدّمه %1 من %2 ممن أعطوا.</translation>
    </message>
    <message>
        <source>Nobody is above a limit of their own.</source>
        <translation>لا أحد فوق الحد الذي وضعه لنفسه.</translation>
    </message>
    <message>
        <source>Above a limit of their own: %1.</source>
        <translation>فوق الحد الذي وضعوه لأنفسهم: %1.</translation>
    </message>
    <message>
        <source>Regular kinds of help that at least three people give, so that one of them can rest: %1 of %2.</source>
        <translation>أنواع عون معتادة يقدمها ثلاثة أشخاص على الأقل بحيث يستطيع أحدهم أن يستريح: %1 من %2.</translation>
    </message>
    <message>
        <source>Needs that were withdrawn before help came, within 30 days: %1%2.</source>
        <translation>احتياجات سُحبت قبل وصول العون، خلال 30 يومًا: %1%2.</translation>
    </message>
    <message>
        <source>Some of them solved themselves.</source>
        <translation>حُلّ بعضها من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>مصنف (*.xlsx)</translation>
    </message>
    <message>
        <source>Delimited text (*.csv)</source>
        <translation>نص محدد (*.csv)</translation>
    </message>
    <message>
        <source>Saving the figures</source>
        <translation>يجري حفظ الأرقام</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>بمن</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation>محاولات سابقة</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>المفضّل</translation>
    </message>
    <message>
        <source>Who acts for them</source>
        <translation>من ينوب عنهم</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>من قدّم المساعدة</translation>
    </message>
    <message>
        <source>Who was helped</source>
        <translation>من تلقّى المساعدة</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>في ماذا</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>How it started</source>
        <translation>كيف بدأ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The log cannot be sorted by this column</source>
        <translation>لا يمكن ترتيب السجل حسب هذا العمود</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Last took part</source>
        <translation>آخر مشاركة</translation>
    </message>
    <message>
        <source>Open just now</source>
        <translation>المفتوح الآن</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>المغادرة: %1</translation>
    </message>
    <message>
        <source>Rests until %1</source>
        <translation>في راحة حتى %1</translation>
    </message>
    <message>
        <source>1 need</source>
        <translation>حاجة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs</source>
        <translation>
            <numerusform>‏%Ln حاجة</numerusform>
            <numerusform>حاجة واحدة</numerusform>
            <numerusform>حاجتان</numerusform>
            <numerusform>‏%Ln حاجات</numerusform>
            <numerusform>‏%Ln حاجة</numerusform>
            <numerusform>‏%Ln حاجة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 offer</source>
        <translation>عرض واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers</source>
        <translation>
            <numerusform>‏%Ln عرض</numerusform>
            <numerusform>عرض واحد</numerusform>
            <numerusform>عرضان</numerusform>
            <numerusform>‏%Ln عروض</numerusform>
            <numerusform>‏%Ln عرضًا</numerusform>
            <numerusform>‏%Ln عرض</numerusform>
        </translation>
    </message>
    <message>
        <source>Help, not said which</source>
        <translation>مساعدة لم تُحدَّد</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>نوع المساعدة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>مدى الاستعجال</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Who is on it</source>
        <translation>مَن يتولّاها</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>مطلوب قبل</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>أُغلق في</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Longer than the %1 that the group promises.</source>
        <translation>أطول ممّا تعد به المجموعة (%1).</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Who offers it</source>
        <translation>صاحب العرض</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم يتكرّر</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>في أي يوم؟</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Just once</source>
        <translation>مرة واحدة فقط</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>كما كُتب: %1</translation>
    </message>
    <message>
        <source>On the last day</source>
        <translation>في اليوم الأخير</translation>
    </message>
    <message>
        <source>On day %1</source>
        <translation>في اليوم %1</translation>
    </message>
    <message>
        <source>Does it stand?</source>
        <translation>هل ما زال قائمًا؟</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Exchange log</source>
        <translation>سجل التبادلات</translation>
    </message>
    <message>
        <source>Filter by name, kind of help, note …</source>
        <translation>تصفية بالاسم أو نوع المساعدة أو الملاحظة …</translation>
    </message>
    <message>
        <source>%1 helped %2</source>
        <translation>مساعدة من %1 إلى %2</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>من شارك</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a day, twice</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Arranged: %1</source>
        <translation>الترتيب: %1</translation>
    </message>
    <message>
        <source>How it started: %1</source>
        <translation>كيف بدأ: %1</translation>
    </message>
    <message>
        <source>Written down %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>Written down by %1, %2</source>
        <translation>كتبه %1، %2</translation>
    </message>
    <message>
        <source>lent a hand</source>
        <translation>مدّ يد العون</translation>
    </message>
    <message>
        <source>made it possible to help</source>
        <translation>أتاح المساعدة</translation>
    </message>
    <message>
        <source>The need that this met</source>
        <translation>الحاجة التي لبّاها هذا</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي جرى</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تمّ التراجع</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Filter by name, area, skill …</source>
        <translation>تصفية بالاسم أو المنطقة أو المهارة …</translation>
    </message>
    <message>
        <source>Open needs</source>
        <translation>حاجات مفتوحة</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>يعيش هنا</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>يتحدث باسم</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Show what happened before</source>
        <translation>عرض ما حدث من قبل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>What else can be done for this member</source>
        <translation>ما يمكن فعله أيضًا لهذا العضو</translation>
    </message>
    <message>
        <source>After no answer: %1</source>
        <translation>إن لم يُجب أحد: %1</translation>
    </message>
    <message>
        <source>Proposes to try again %1</source>
        <translation>يقترح المحاولة مجددًا %1</translation>
    </message>
    <message>
        <source>%1 acts for them</source>
        <translation>%1 ينوب عنهم</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>طرق التواصل</translation>
    </message>
    <message>
        <source>Was the help what they wanted?</source>
        <translation>هل كانت المساعدة كما أُريدت؟</translation>
    </message>
    <message>
        <source>It comes round again and again, and nobody is known to have come. Ask whether it is still needed, or whether help came that was not written down.</source>
        <translation>هذه الحاجة تتكرر، ولا يُعرف أن أحدًا جاء. اسأل إن كانت ما زالت قائمة، أو إن وصلت مساعدة لم تُدوَّن.</translation>
    </message>
    <message>
        <source>Missed on</source>
        <translation>فاتت في</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>موعدها %1</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>بعد ثلاثة أيام</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>بعد أسبوعين</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Of our own</source>
        <translation>خاص بنا</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>ما تمّت الموافقة عليه</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>‏%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏%Ln أشخاص</numerusform>
            <numerusform>‏%Ln شخصًا</numerusform>
            <numerusform>‏%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>الانضمام: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الحاجات</translation>
    </message>
    <message>
        <source>Filter needs</source>
        <translation>تصفية الحاجات</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Filter offers</source>
        <translation>تصفية العروض</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>ماذا كانت النتيجة؟</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>a person</comment>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>For someone who is not named</source>
        <translation>لشخص لم يُذكر اسمه</translation>
    </message>
    <message>
        <source>How soon: %1</source>
        <translation>مدى الاستعجال: %1</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <translation>مطلوب قبل %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>بالانتظار: %1</translation>
    </message>
    <message>
        <source>Waiting: %1, longer than the %2 that the group promises</source>
        <translation>بالانتظار: %1، أطول ممّا تعد به المجموعة (%2)</translation>
    </message>
    <message>
        <source>Came in by: %1</source>
        <translation>وردت عبر: %1</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>حسّاسة</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a person</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>an offer</comment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>انتهى منذ %1</translation>
    </message>
    <message>
        <source>%1 of %2 times</source>
        <translation>%1 من %2 مرات</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>taken up</comment>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>once</source>
        <comment>taken up</comment>
        <translation>مرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>‏%Ln مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>‏%Ln مرات</numerusform>
            <numerusform>‏%Ln مرة</numerusform>
            <numerusform>‏%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>لم يُسأل قط</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>when</comment>
        <translation>سُئل %1</translation>
    </message>
    <message>
        <source>not asked since %1</source>
        <comment>a month</comment>
        <translation>لم يُسأل منذ %1</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>استُفيد منه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two facts</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Changed something</source>
        <translation>تغيّر شيء ما</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>تمّ التراجع: %1.</translation>
    </message>
    <message>
        <source>Left as it is now, because it has changed since: %1.</source>
        <translation>بقي كما هو الآن، لأنه تغيّر بعد ذلك: %1.</translation>
    </message>
    <message>
        <source>Nothing to do for what was removed since: %1.</source>
        <translation>لا شيء يُفعل لما أُزيل بعد ذلك: %1.</translation>
    </message>
    <message>
        <source>Left in place, because something else now needs it: %1.</source>
        <translation>بقي في مكانه، لأن شيئًا آخر يحتاج إليه الآن: %1.</translation>
    </message>
    <message>
        <source>Logged: %1 helped %2</source>
        <translation>سُجّل: مساعدة من %1 إلى %2</translation>
    </message>
    <message>
        <source>Logged: %1 helped %2 with %3</source>
        <translation>سُجّل: مساعدة من %1 إلى %2 (%3)</translation>
    </message>
    <message>
        <source>Corrected the exchange in which %1 helped %2</source>
        <translation>صُحّح التبادل: مساعدة من %1 إلى %2</translation>
    </message>
    <message>
        <source>Corrected the exchange in which %1 helped %2 with %3</source>
        <translation>صُحّح التبادل: مساعدة من %1 إلى %2 (%3)</translation>
    </message>
    <message>
        <source>%1, from now on</source>
        <translation>%1، من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>%1; the next one is on %2</source>
        <translation>%1؛ المرة القادمة في %2</translation>
    </message>
    <message>
        <source>%1; the one on %2 is the last</source>
        <translation>%1؛ المرة التي في %2 هي الأخيرة</translation>
    </message>
    <message>
        <source>Opened the need “%1” again</source>
        <translation>فُتحت من جديد الحاجة «%1»</translation>
    </message>
    <message>
        <source>Someone is on the need “%1”</source>
        <translation>هناك من يتولّى الحاجة «%1»</translation>
    </message>
    <message>
        <source>Marked the need “%1” as met</source>
        <translation>سُجّل أنها لُبّيت: الحاجة «%1»</translation>
    </message>
    <message>
        <source>Marked the need “%1” as partly met</source>
        <translation>سُجّل أنها لُبّيت جزئيًا: الحاجة «%1»</translation>
    </message>
    <message>
        <source>Marked the need “%1” as withdrawn</source>
        <translation>سُجّل سحب الحاجة «%1»</translation>
    </message>
    <message>
        <source>Closed the need “%1”, not met</source>
        <translation>أُغلقت دون تلبية الحاجة «%1»</translation>
    </message>
    <message>
        <source>Opened the need “%1” for %2 again</source>
        <translation>فُتحت من جديد الحاجة «%1» لـ %2</translation>
    </message>
    <message>
        <source>Someone is on the need “%1” for %2</source>
        <translation>هناك من يتولّى الحاجة «%1» لـ %2</translation>
    </message>
    <message>
        <source>Marked the need “%1” for %2 as met</source>
        <translation>سُجّل أنها لُبّيت: الحاجة «%1» لـ %2</translation>
    </message>
    <message>
        <source>Marked the need “%1” for %2 as partly met</source>
        <translation>سُجّل أنها لُبّيت جزئيًا: الحاجة «%1» لـ %2</translation>
    </message>
    <message>
        <source>Marked the need “%1” for %2 as withdrawn</source>
        <translation>سُجّل سحب الحاجة «%1» لـ %2</translation>
    </message>
    <message>
        <source>Closed the need “%1” for %2, not met</source>
        <translation>أُغلقت دون تلبية الحاجة «%1» لـ %2</translation>
    </message>
    <message>
        <source>Opened %1 again</source>
        <translation>فُتح من جديد: %1</translation>
    </message>
    <message>
        <source>Someone is on %1</source>
        <translation>هناك من يتولّى: %1</translation>
    </message>
    <message>
        <source>Marked %1 as met</source>
        <translation>سُجّل أنه لُبّي: %1</translation>
    </message>
    <message>
        <source>Marked %1 as partly met</source>
        <translation>سُجّل أنه لُبّي جزئيًا: %1</translation>
    </message>
    <message>
        <source>Marked %1 as withdrawn</source>
        <translation>سُجّل السحب: %1</translation>
    </message>
    <message>
        <source>Closed %1, not met</source>
        <translation>أُغلق دون تلبية: %1</translation>
    </message>
    <message>
        <source>Removed the exchange in which %1 helped %2</source>
        <translation>أُزيل التبادل: مساعدة من %1 إلى %2</translation>
    </message>
    <message>
        <source>Removed the exchange in which %1 helped %2 with %3</source>
        <translation>أُزيل التبادل: مساعدة من %1 إلى %2 (%3)</translation>
    </message>
    <message>
        <source>%1 rests until %2</source>
        <translation>‏%1 في راحة حتى %2</translation>
    </message>
    <message>
        <source>%1 now in %2</source>
        <translation>‏%1 الآن في %2</translation>
    </message>
    <message>
        <source>%1 no longer in a household</source>
        <translation>‏%1 لم يعد في أسرة</translation>
    </message>
    <message>
        <source>Wrote down an answer without a name</source>
        <translation>دُوّنت إجابة بلا اسم</translation>
    </message>
    <message>
        <source>Took back an answer without a name</source>
        <translation>سُحبت إجابة بلا اسم</translation>
    </message>
    <message>
        <source>By itself: added %1 that came round again</source>
        <translation>تلقائيًا: أُضيف ما حان موعده من جديد: %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>Removed the need “%1”</source>
        <translation>أُزيلت الحاجة «%1»</translation>
    </message>
    <message>
        <source>Removed the need “%1” for %2</source>
        <translation>أُزيلت الحاجة «%1» لـ %2</translation>
    </message>
    <message>
        <source>Removed the offer “%1”</source>
        <translation>أُزيل العرض «%1»</translation>
    </message>
    <message>
        <source>Removed the offer “%1” from %2</source>
        <translation>أُزيل العرض «%1» من %2</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>صفوف</translation>
    </message>
    <message>
        <source>Brought in %1 from %2</source>
        <translation>استُورد من %2: %1</translation>
    </message>
    <message>
        <source>Asked %1 to help with “%2”</source>
        <translation>طُلب من %1 المساعدة في «%2»</translation>
    </message>
    <message>
        <source>Asked %1 to help %2 with “%3”</source>
        <translation>طُلب من %1 مساعدة %2 في «%3»</translation>
    </message>
    <message>
        <source>Asked people to help with %1</source>
        <translation>طُلبت المساعدة في %1</translation>
    </message>
    <message>
        <source>%1 said yes to “%2”</source>
        <translation>وافق %1 على «%2»</translation>
    </message>
    <message>
        <source>%1 said yes to helping %2 with “%3”</source>
        <translation>وافق %1 على مساعدة %2 في «%3»</translation>
    </message>
    <message>
        <source>Helpers said yes to %1</source>
        <translation>تمت الموافقة على المساعدة في %1</translation>
    </message>
    <message>
        <source>It happened: %1 helped with “%2”</source>
        <translation>تم: ساعد %1 في «%2»</translation>
    </message>
    <message>
        <source>It happened: %1 helped %2 with “%3”</source>
        <translation>تم: ساعد %1 %2 في «%3»</translation>
    </message>
    <message>
        <source>It happened: help with %1</source>
        <translation>تمت: المساعدة في %1</translation>
    </message>
    <message>
        <source>Called off: %1 helping with “%2”</source>
        <translation>أُلغي: مساعدة %1 في «%2»</translation>
    </message>
    <message>
        <source>Called off: %1 helping %2 with “%3”</source>
        <translation>أُلغي: مساعدة %1 إلى %2 في «%3»</translation>
    </message>
    <message>
        <source>Called off: help with %1</source>
        <translation>أُلغيت: المساعدة في %1</translation>
    </message>
    <message>
        <source>Did not happen: %1 helping with “%2”</source>
        <translation>لم تتم: مساعدة %1 في «%2»</translation>
    </message>
    <message>
        <source>Did not happen: %1 helping %2 with “%3”</source>
        <translation>لم تتم: مساعدة %1 إلى %2 في «%3»</translation>
    </message>
    <message>
        <source>Did not happen: help with %1</source>
        <translation>لم تتم: المساعدة في %1</translation>
    </message>
    <message>
        <source>From a sheet: %1</source>
        <translation>من ورقة: %1</translation>
    </message>
    <message>
        <source>From a sheet: %1 and %2</source>
        <translation>من ورقة: %1 و%2</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>مطابقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln مطابقة</numerusform>
            <numerusform>مطابقة واحدة</numerusform>
            <numerusform>مطابقتان</numerusform>
            <numerusform>%Ln مطابقات</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoke with %1</source>
        <translation>جرى الحديث مع %1</translation>
    </message>
    <message>
        <source>Left a message for %1</source>
        <translation>تُركت رسالة إلى %1</translation>
    </message>
    <message>
        <source>Sent a text message to %1</source>
        <translation>أُرسلت رسالة نصية إلى %1</translation>
    </message>
    <message>
        <source>Tried to reach %1, no answer</source>
        <translation>جرت محاولة الاتصال بـ %1، ولا جواب</translation>
    </message>
    <message>
        <source>%1; again on %2</source>
        <comment>a call, a day</comment>
        <translation>%1؛ ومجددًا في %2</translation>
    </message>
    <message>
        <source>Put off getting back to %1 until %2</source>
        <translation>أُجّلت معاودة الاتصال بـ %1 حتى %2</translation>
    </message>
    <message>
        <source>Put off %1 until %2</source>
        <translation>أُجّل %1 حتى %2</translation>
    </message>
    <message>
        <source>Removed the plan to get back to %1</source>
        <translation>أُزيلت خطة معاودة الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Wrote down how the help was</source>
        <translation>دُوّن كيف كانت المساعدة</translation>
    </message>
    <message>
        <source>Wrote down how %1 found the help</source>
        <translation>دُوّن رأي %1 في المساعدة</translation>
    </message>
    <message>
        <source>Added %1 to the roster</source>
        <translation>أُضيف إلى القائمة: %1</translation>
    </message>
    <message>
        <source>Changed what is known about %1</source>
        <translation>تغيّر ما يُعرف عن %1</translation>
    </message>
    <message>
        <source>Took %1 off the roster</source>
        <translation>أُزيل من القائمة: %1</translation>
    </message>
    <message>
        <source>Added the need “%1”</source>
        <translation>أُضيفت الحاجة «%1»</translation>
    </message>
    <message>
        <source>Added the need “%1” for %2</source>
        <translation>أُضيفت الحاجة «%1» لـ %2</translation>
    </message>
    <message>
        <source>Changed the need “%1”</source>
        <translation>تغيّرت الحاجة «%1»</translation>
    </message>
    <message>
        <source>Changed the need “%1” for %2</source>
        <translation>تغيّرت الحاجة «%1» لـ %2</translation>
    </message>
    <message>
        <source>Added the offer “%1”</source>
        <translation>أُضيف العرض «%1»</translation>
    </message>
    <message>
        <source>Added the offer “%1” from %2</source>
        <translation>أُضيف العرض «%1» من %2</translation>
    </message>
    <message>
        <source>Changed the offer “%1”</source>
        <translation>تغيّر العرض «%1»</translation>
    </message>
    <message>
        <source>Changed the offer “%1” from %2</source>
        <translation>تغيّر العرض «%1» من %2</translation>
    </message>
    <message>
        <source>Added the area %1</source>
        <translation>أُضيفت المنطقة %1</translation>
    </message>
    <message>
        <source>Added the kind of help %1</source>
        <translation>أُضيف نوع المساعدة %1</translation>
    </message>
    <message>
        <source>Changed the group&apos;s settings</source>
        <translation>تغيّرت إعدادات المجموعة</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>حُفظ العرض «%1»</translation>
    </message>
    <message>
        <source>Changed the view “%1”</source>
        <translation>غُيّر العرض «%1»</translation>
    </message>
    <message>
        <source>Removed the view “%1”</source>
        <translation>أُزيل العرض «%1»</translation>
    </message>
    <message>
        <source>Exported %1 (%2)</source>
        <translation>صُدّر: %1 (%2)</translation>
    </message>
    <message>
        <source>Remembered how a sheet&apos;s columns are read</source>
        <translation>حُفظت طريقة قراءة أعمدة جدول</translation>
    </message>
    <message>
        <source>Deleted what was kept of a sheet that was handed out</source>
        <translation>حُذف ما كان محفوظًا من جدول سُلّم</translation>
    </message>
    <message>
        <source>Kept a file that came in</source>
        <translation>حُفظ ملف وارد</translation>
    </message>
    <message>
        <source>Deleted a file that came in, with its reviews</source>
        <translation>حُذف ملف وارد مع مراجعاته</translation>
    </message>
    <message>
        <source>Saved a review to go on with later</source>
        <translation>حُفظت مراجعة لإكمالها لاحقًا</translation>
    </message>
    <message>
        <source>Deleted a saved review</source>
        <translation>حُذفت مراجعة محفوظة</translation>
    </message>
    <message>
        <source>Planned to get back to %1</source>
        <translation>خُطّط لمعاودة الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Changed the plan to get back to %1</source>
        <translation>عُدّلت خطة معاودة الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Made one record of %1 and %2</source>
        <translation>دُمج سجلّا %1 و%2 في سجل واحد</translation>
    </message>
    <message>
        <source>Welcomed %1 back</source>
        <translation>رُحّب بعودة %1</translation>
    </message>
    <message>
        <source>Noted that %1 has left</source>
        <translation>دُوّن أن %1 غادر</translation>
    </message>
    <message>
        <source>Changed the group&apos;s own fields</source>
        <translation>عُدّلت حقول المجموعة الخاصة</translation>
    </message>
    <message>
        <source>Noted that %1 and %2 are two people</source>
        <translation>دُوّن أن %1 و%2 شخصان</translation>
    </message>
    <message>
        <source>Filled in what the need “%1” lacked</source>
        <translation>أُكمل ما كان ينقص الحاجة «%1»</translation>
    </message>
    <message>
        <source>Filled in what the need “%1” for %2 lacked</source>
        <translation>أُكمل ما كان ينقص الحاجة «%1» لـ %2</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ago</source>
        <translation>
            <numerusform>قبل %Ln أسبوع</numerusform>
            <numerusform>قبل أسبوع واحد</numerusform>
            <numerusform>قبل أسبوعين</numerusform>
            <numerusform>قبل %Ln أسابيع</numerusform>
            <numerusform>قبل %Ln أسبوعًا</numerusform>
            <numerusform>قبل %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>since today</source>
        <translation>منذ اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>‏%Ln أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>‏%Ln أسابيع</numerusform>
            <numerusform>‏%Ln أسبوعًا</numerusform>
            <numerusform>‏%Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>‏%Ln شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>‏%Ln أشهر</numerusform>
            <numerusform>‏%Ln شهرًا</numerusform>
            <numerusform>‏%Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>‏%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>‏%Ln أيام</numerusform>
            <numerusform>‏%Ln يومًا</numerusform>
            <numerusform>‏%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a day, then a time</comment>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>a day, then a time</comment>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, then a time</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Every need that is open or matched today, by the kind of help and by the days since someone asked. Needs that were met, withdrawn or closed are not in it.</source>
        <translation>كل حاجة مفتوحة اليوم أو هناك من يتولّاها، حسب نوع المساعدة وعدد الأيام منذ الطلب. لا تدخل فيه الحاجات التي لُبّيت أو سُحبت أو أُغلقت.</translation>
    </message>
    <message>
        <source>Of the needs asked in the period: the share that was met by each day since they were asked. Needs still open count as waiting, so slow ones are not left out. A need that was withdrawn or closed unmet never counts as met. The band says how far the curve could move by chance (95 %); the curve ends where fewer than five needs are left to watch (Aalen-Johansen estimate).</source>
        <translation>من الحاجات التي طُلبت في الفترة: النسبة التي لُبّيت حتى كل يوم منذ الطلب. الحاجات المفتوحة تُحسب منتظرة، فلا تُهمل البطيئة منها. والحاجة التي سُحبت أو أُغلقت دون تلبية لا تُحسب ملبّاة أبدًا. يبيّن النطاق كم يمكن أن يتحرّك المنحنى بالمصادفة (95%)؛ وينتهي المنحنى حين يبقى أقل من خمس حاجات للمتابعة (تقدير آلن-يوهانسن).</translation>
    </message>
    <message>
        <source>People who helped each other in the period, joined by a line. Exchanges where one side is not named are not in it. A ring marks a person whose absence would cut two or more others off from the rest, in this log; people know each other in ways that nobody logs.</source>
        <translation>أشخاص ساعد بعضهم بعضًا في الفترة، يصل بينهم خط. لا تدخل فيه التبادلات التي لا يُذكر اسم أحد طرفيها. تشير الحلقة إلى شخص لو غاب لانقطع شخصان أو أكثر عن البقية، بحسب هذا السجل؛ والناس يعرف بعضهم بعضًا بطرق لا يسجّلها أحد.</translation>
    </message>
    <message>
        <source>People who helped each other in the period up to the day that is shown, joined by a line that fades with the time since the last time. Exchanges where one side is not named are not in it, nor is who asked not to be counted in figures about people. Everybody keeps their place: where someone stands says nothing about them. A ring marks a person whose absence would cut two or more others off from the rest, in this log; people know each other in ways that nobody logs.</source>
        <translation>أشخاص ساعد بعضهم بعضًا في الفترة حتى اليوم المعروض، يصل بينهم خط يبهت مع مرور الوقت منذ آخر مرة. لا تدخل فيها التبادلات التي لم يُسمَّ أحد طرفيها، ولا من طلب ألا يُحسب في أرقام الأشخاص. لكل شخص مكانه الثابت، ومكانه لا يقول عنه شيئًا. الحلقة تدل على شخص لو غاب لانقطع اثنان أو أكثر عن البقية بحسب هذا السجل؛ والناس يعرف بعضهم بعضًا بطرق لا يسجّلها أحد.</translation>
    </message>
    <message>
        <source>Keys: arrows walk from one to the next, Enter chooses or opens, + and - come closer and go farther, 0 shows all of it, Shift with arrows moves the picture, Esc goes back.</source>
        <translation>المفاتيح: الأسهم تنتقل من واحد إلى التالي، وEnter يختار أو يفتح، و+ و- للتقريب والإبعاد، و0 يُظهر الكل، وShift مع الأسهم يحرّك الصورة، وEsc يعود.</translation>
    </message>
    <message>
        <source>One dot for each person who took part in the period: how often they received, how often they gave. An exchange counts once, whatever its length. The dots are in no order. Receiving is taking part: it is what makes it possible for someone to help.</source>
        <translation>نقطة لكل شخص شارك في الفترة: كم مرة تلقّى، وكم مرة أعطى. يُحسب التبادل مرة واحدة مهما طال. والنقاط بلا أي ترتيب. التلقّي مشاركة: فهو ما يتيح لغيرنا أن يساعد.</translation>
    </message>
    <message>
        <source>Exchanges that happened, by the day that was written down for them, over the last year. Exchanges without a day are not in it, and recent days may fill up later.</source>
        <translation>التبادلات التي جرت، حسب اليوم المكتوب لها، خلال السنة الأخيرة. لا تدخل فيه التبادلات التي بلا يوم، وقد تمتلئ الأيام الأخيرة لاحقًا.</translation>
    </message>
    <message>
        <source>All help between people, groups and pools, in three parts that add up to the whole: what comes straight back between the same two, what comes round by way of others (the largest circulation, found exactly), and what goes one way. The more is written down, the more comes round, so the two periods are compared at the same number of exchanges, drawn at random. High or low is neither good nor bad.</source>
        <translation>كل العون بين الأشخاص والمجموعات والموارد المشتركة في ثلاثة أجزاء مجموعها الكل: ما يعود مباشرةً بين الاثنين نفسيهما، وما يدور عبر آخرين (أكبر دوران، محسوبًا بدقة)، وما يذهب في اتجاه واحد. وكلما كثر التدوين زاد ما يدور، لذلك تُقارن الفترتان عند العدد نفسه من التبادلات المأخوذة عشوائيًا. والارتفاع أو الانخفاض ليس جيدًا ولا سيئًا.</translation>
    </message>
    <message>
        <source>Exchanges of the period with both sides named: from where the giver lives, by the kind of help, to where the receiver lives. Each exchange counts once, whatever its length.</source>
        <translation>تبادلات الفترة التي يُعرف طرفاها: من حيث يسكن المعطي، عبر نوع العون، إلى حيث يسكن المتلقّي. يُعدّ كل تبادل مرة واحدة مهما طال.</translation>
    </message>
    <message>
        <source>Pairs who helped each other in at least three of six months, for the people who took part in these: each point looks back over half a year. All points are read at the same number of exchanges, drawn at random, since more written down would look like more ties. The band says how far a point could move if other people took part (95 %).</source>
        <translation>الثنائيات التي تعاونت في ثلاثة أشهر على الأقل من ستة، بالنسبة إلى من شاركوا فيها: كل نقطة تنظر نصف سنة إلى الوراء. تُقرأ جميع النقاط عند العدد نفسه من التبادلات المأخوذة عشوائيًا، لأن كثرة التدوين تبدو كأنها روابط أكثر. ويبيّن النطاق كم قد تتحرك النقطة لو شارك أناس آخرون (95%).</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed; you can try again.</source>
        <translation>لم ينجح ذلك. لم يتغيّر شيء؛ يمكنك المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is. Nothing was changed.</source>
        <translation>لا يمكن حفظ هذا كما هو. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>لم يتغيّر شيء. %1</translation>
    </message>
    <message>
        <source>the network&apos;s file</source>
        <translation>ملف الشبكة</translation>
    </message>
    <message>
        <source>This member</source>
        <translation>هذا العضو</translation>
    </message>
    <message>
        <source>%1 is named in exchanges, needs or offers and stays, so that the log remains true. If they have left, open the member and fill in the day of leaving.</source>
        <translation>ورد الاسم %1 في تبادلات أو حاجات أو عروض، فيبقى كي يظل السجل صادقًا. عند المغادرة يمكن فتح بيانات العضو وكتابة يوم المغادرة.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. It was not opened and not changed. Install the newer version, then open it again.</source>
        <translation>أُنشئ %1 بإصدار أحدث من هذا البرنامج. لم يُفتح ولم يتغيّر. يُرجى تثبيت الإصدار الأحدث ثم فتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened. Choose Restore from a copy: copies are kept whenever the program closes.</source>
        <translation>الملف %1 تالف ولم يُفتح. يمكن الاستعادة من نسخة: تُحفظ النسخ كلما أُغلق البرنامج.</translation>
    </message>
    <message>
        <source>%1 is open in another window of this program. Go on there, or close it there and open it here again.</source>
        <translation>الشبكة %1 مفتوحة في نافذة أخرى من هذا البرنامج. يمكن المتابعة هناك، أو إغلاقها هناك ثم فتحها هنا من جديد.</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2. Close it there, then open it here. If it is not open there any more, remove the file %3, which lies beside it.</source>
        <translation>الشبكة %1 مفتوحة على الحاسوب %2. يُرجى إغلاقها هناك ثم فتحها هنا. وإن لم تعد مفتوحة هناك فيمكن حذف الملف %3 الموجود بجانبها.</translation>
    </message>
    <message>
        <source>This offer belongs to an exchange in the log, so it stays. If it no longer stands, mark it as withdrawn.</source>
        <translation>هذا العرض يخصّ تبادلًا في السجل، فيبقى. إن لم يعد قائمًا فيمكن تسجيل سحبه.</translation>
    </message>
    <message>
        <source>This was removed meanwhile, so there is nothing to change. The list is up to date again.</source>
        <translation>أُزيل هذا في هذه الأثناء، فلا شيء يُغيَّر. القائمة محدَّثة الآن.</translation>
    </message>
    <message>
        <source>This area is not there any more. Please choose another.</source>
        <translation>لم تعد هذه المنطقة موجودة. يُرجى اختيار غيرها.</translation>
    </message>
    <message>
        <source>Nothing would leave, so no sheet was written. Choose other tables or another area.</source>
        <translation>لن يخرج شيء، لذلك لم يُكتب أي جدول. اختر جداول أخرى أو منطقة أخرى.</translation>
    </message>
    <message>
        <source>These readers do not get this column, so no sheet was written. Choose other columns.</source>
        <translation>لا يحصل هؤلاء القرّاء على هذا العمود، لذلك لم يُكتب أي جدول. اختر أعمدة أخرى.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>Everything that this changed has been changed again since, so it was left alone. History shows what came after.</source>
        <translation>كل ما غيّره هذا تغيّر مرة أخرى بعده، فتُرك كما هو. يعرض سجل التغييرات ما جاء بعد ذلك.</translation>
    </message>
    <message>
        <source>Nobody here is called %1. Check the spelling, or choose from the list.</source>
        <translation>لا أحد هنا باسم %1. يُرجى مراجعة الكتابة، أو الاختيار من القائمة.</translation>
    </message>
    <message>
        <source>The network has changed since the preview was made, so nothing was brought in. Look at the preview again; it will be up to date.</source>
        <translation>تغيّرت الشبكة منذ إعداد المعاينة، فلم يُستورد شيء. يُرجى النظر في المعاينة مرة أخرى؛ ستكون محدَّثة.</translation>
    </message>
    <message>
        <source>The file has no sheet called %1. Choose one of the sheets that it has.</source>
        <translation>ليس في الملف ورقة باسم %1. يُرجى اختيار ورقة من أوراقه.</translation>
    </message>
    <message>
        <source>%1 is not there any more. It may have been moved; open it from its new place.</source>
        <translation>لم يعد %1 هناك. ربما نُقل؛ يمكن فتحه من مكانه الجديد.</translation>
    </message>
    <message>
        <source>%1 is not where it was: it was moved, renamed or deleted while it was open, so nothing more is written. Put it back, or close the network: a copy of it is kept then.</source>
        <translation>الشبكة %1 ليست في مكانها: نُقلت أو أُعيدت تسميتها أو حُذفت وهي مفتوحة، فلن يُكتب شيء بعد الآن. يُرجى إعادتها إلى مكانها، أو إغلاق الشبكة: عندها تُحفظ نسخة منها.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that the disk is connected and the file is yours.</source>
        <translation>تعذّرت قراءة %1. يُرجى التأكد من أن القرص متصل وأن الملف لك.</translation>
    </message>
    <message>
        <source>%1 is not a network of this program and was left as it is. To bring in a sheet, choose Bring in a spreadsheet.</source>
        <translation>الملف %1 ليس شبكة من هذا البرنامج، وقد تُرك كما هو. لاستيراد جدول يمكن اختيار «استيراد جدول».</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name, or open it.</source>
        <translation>الملف %1 موجود، وقد تُرك كما هو. يمكن اختيار اسم آخر، أو فتحه.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Choose another place.</source>
        <translation>المجلد %1 غير موجود. يُرجى اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>%1 could not be written; what stood there before is as it was. Check that the folder is yours and has room, or choose another place.</source>
        <translation>تعذّرت كتابة %1؛ وما كان هناك باقٍ كما هو. تأكد من أن المجلد لك وفيه متسع، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>This month has not begun yet. Choose another.</source>
        <translation>لم يبدأ هذا الشهر بعد. اختر غيره.</translation>
    </message>
    <message>
        <source>Another program is using this network just now. Nothing was changed; close it there, or try again in a moment.</source>
        <translation>يستخدم برنامج آخر هذه الشبكة الآن. لم يتغيّر شيء؛ يمكن إغلاقها هناك، أو المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>This network can be read but not changed where it lies. Save a copy to a place of your own and work there.</source>
        <translation>يمكن قراءة هذه الشبكة لا تغييرها حيث هي. يُرجى حفظ نسخة في مكان يخصّك والعمل هناك.</translation>
    </message>
    <message>
        <source>The disk is full or does not answer. Nothing was changed; make room, then try again.</source>
        <translation>القرص ممتلئ أو لا يستجيب. لم يتغيّر شيء؛ يُرجى توفير مساحة ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The copy %1 could not be made and checked. Your network is unharmed; check the disk, then try again.</source>
        <translation>تعذّر إعداد النسخة %1 والتحقق منها. شبكتك سليمة؛ يُرجى فحص القرص ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>لا شيء من %1</translation>
    </message>
    <message>
        <source>about %1 of %2</source>
        <comment>an estimate</comment>
        <translation>نحو %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a share in counts</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of some people</comment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>a few</source>
        <comment>fewer than five people</comment>
        <translation>قليلون</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>مساعدة أخرى</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a kind of help in a place</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two clauses of a sentence</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>Nothing about this is written down yet.</source>
        <translation>لم يُدوَّن شيء عن هذا بعد.</translation>
    </message>
    <message>
        <source>%1–%2&#xa0;%</source>
        <comment>an interval of percentages</comment>
        <translation>‏%1–%2%</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>an interval of numbers</comment>
        <translation>‏%1–%2</translation>
    </message>
    <message>
        <source>Not compared with the period before</source>
        <translation>لم يُقارن بالفترة السابقة</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <comment>a change and the value before</comment>
        <translation>%1 (سابقًا: %2)</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <comment>kinds of help that three people or more give</comment>
        <translation>%1 مغطّاة</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>لا تغيّر واضحًا</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>تحرّك صعودًا</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>تحرّك نزولًا</translation>
    </message>
    <message>
        <source>Perhaps moved up</source>
        <translation>ربما تحرّك صعودًا</translation>
    </message>
    <message>
        <source>Perhaps moved down</source>
        <translation>ربما تحرّك نزولًا</translation>
    </message>
    <message>
        <source>%1, at equal volume</source>
        <translation>%1، عند الحجم نفسه</translation>
    </message>
    <message>
        <source>Can&apos;t tell yet: about one more would do.</source>
        <translation>لا يمكن الجزم بعد: يكفي نحو واحد آخر.</translation>
    </message>
    <message>
        <source>Needs met within the time that you promised</source>
        <translation>حاجات لُبّيت في المدة التي وعدتم بها</translation>
    </message>
    <message>
        <source>of %1 urgent ones: %2</source>
        <comment>needs met in time</comment>
        <translation>من %1 من العاجلة: %2</translation>
    </message>
    <message>
        <source>%1: met in time least often</source>
        <translation>%1: أقل ما يُلبّى في وقته</translation>
    </message>
    <message>
        <source>all others: %1</source>
        <comment>needs met in time</comment>
        <translation>وجميع ما عداها: %1</translation>
    </message>
    <message>
        <source>Not clearly apart from them.</source>
        <translation>ليست متميزة عنها بوضوح.</translation>
    </message>
    <message>
        <source>So far the mix of help matches the mix of needs; luck alone would leave it at about %1.</source>
        <translation>إلى هذا الحد يوافق مزيجُ العون مزيجَ الحاجات؛ والحظ وحده يتركه عند نحو %1.</translation>
    </message>
    <message>
        <source>Came without anyone having to ask: %1 a week.</source>
        <translation>جاء دون أن يضطر أحد إلى الطلب: %1 في الأسبوع.</translation>
    </message>
    <message>
        <source>%1 comes straight back, %2 by way of others; %3 goes one way.</source>
        <translation>يعود مباشرةً %1، وعبر آخرين %2؛ ويذهب في اتجاه واحد %3.</translation>
    </message>
    <message>
        <source>%1 comes straight back, %2 by way of others, %4 by way of a pool; %3 goes one way.</source>
        <translation>يعود مباشرةً %1، وعبر آخرين %2، وعبر مورد مشترك %4؛ ويذهب في اتجاه واحد %3.</translation>
    </message>
    <message>
        <source>Chance would give %1: help runs downhill here.</source>
        <translation>الصدفة تعطي %1: العون هنا ينحدر في اتجاه واحد.</translation>
    </message>
    <message>
        <source>Did both; %1 only gave, %2 only received. All of it is taking part.</source>
        <translation>فعلوا الأمرين؛ أعطى فقط: %1، وتلقّى فقط: %2. وكل ذلك مشاركة.</translation>
    </message>
    <message>
        <source>Steady ties that each active person has, over half a year</source>
        <translation>الروابط الثابتة لكل شخص مشارك خلال نصف سنة</translation>
    </message>
    <message>
        <source>%1 of the %2 pairs before were seen again</source>
        <translation>عاد للظهور %1 من الثنائيات السابقة وعددها %2</translation>
    </message>
    <message>
        <source>%1 of %2 arranged acts took place; newer ones count more.</source>
        <translation>تمّ من المساعدات المتفق عليها %1 من %2؛ والأحدث لها وزن أكبر.</translation>
    </message>
    <message>
        <source>Members who gave, received, asked or offered in the last 90 days</source>
        <translation>أعضاء أعطوا أو تلقّوا أو طلبوا أو عرضوا في آخر 90 يومًا</translation>
    </message>
    <message>
        <source>half of %1 newcomers did on their first day</source>
        <translation>نصف الجدد (%1) فعلوا ذلك في يومهم الأول</translation>
    </message>
    <message>
        <source>half of %1 newcomers did within a day</source>
        <translation>نصف الجدد (%1) فعلوا ذلك خلال يوم</translation>
    </message>
    <message numerus="yes">
        <source>half of %1 newcomers did within %Ln days</source>
        <translation>
            <numerusform>نصف الجدد (%1) فعلوا ذلك خلال %Ln يوم</numerusform>
            <numerusform>نصف الجدد (%1) فعلوا ذلك خلال يوم واحد</numerusform>
            <numerusform>نصف الجدد (%1) فعلوا ذلك خلال يومين</numerusform>
            <numerusform>نصف الجدد (%1) فعلوا ذلك خلال %Ln أيام</numerusform>
            <numerusform>نصف الجدد (%1) فعلوا ذلك خلال %Ln يومًا</numerusform>
            <numerusform>نصف الجدد (%1) فعلوا ذلك خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they gave half of what %1 people gave</source>
        <translation>أعطوا معًا نصف ما أعطاه المعطون وعددهم %1</translation>
    </message>
    <message>
        <source>nobody is above a limit of their own</source>
        <translation>لا أحد فوق حدّ وضعه لنفسه</translation>
    </message>
    <message>
        <source>above a limit of their own: %1 of %2</source>
        <translation>فوق حدّ وضعوه لأنفسهم: %1 من %2</translation>
    </message>
    <message>
        <source>Regular kinds of help that three people or more give: %1 of %2</source>
        <translation>أنواع العون المعتادة التي يقدمها ثلاثة أو أكثر: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>kinds of help</comment>
        <translation>
            <numerusform>‏%Ln غيرها</numerusform>
            <numerusform>واحد غيرها</numerusform>
            <numerusform>اثنان غيرها</numerusform>
            <numerusform>‏%Ln غيرها</numerusform>
            <numerusform>‏%Ln غيرها</numerusform>
            <numerusform>‏%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>one person alone does %1: %2</source>
        <translation>ما يقوم به شخص واحد وحده: %1، وهي %2</translation>
    </message>
    <message>
        <source>Needs withdrawn within 30 days, before help came</source>
        <translation>حاجات سُحبت خلال 30 يومًا قبل وصول العون</translation>
    </message>
    <message>
        <source>of %1 people helped often, those who got nearly all from one giver: %2</source>
        <translation>من بين من تلقّوا العون كثيرًا (%1)، من تلقّوا معظمه من شخص واحد: %2</translation>
    </message>
    <message>
        <source>Needs met in time</source>
        <translation>احتياجات لُبّيت في وقتها</translation>
    </message>
    <message>
        <source>Kind of need met least</source>
        <translation>نوع الحاجة الأقل تلبية</translation>
    </message>
    <message>
        <source>Help goes where needs are</source>
        <translation>العون يذهب حيث الاحتياج</translation>
    </message>
    <message>
        <source>Help that comes round</source>
        <translation>عون يدور</translation>
    </message>
    <message>
        <source>Gave and received both</source>
        <translation>أعطوا وتلقّوا معًا</translation>
    </message>
    <message>
        <source>Steady ties</source>
        <translation>روابط ثابتة</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>وعود أُوفي بها</translation>
    </message>
    <message>
        <source>Carry half of the help</source>
        <translation>يحملون نصف العون</translation>
    </message>
    <message>
        <source>Covered if someone rests</source>
        <translation>مُغطّى إذا استراح أحد</translation>
    </message>
    <message>
        <source>Gave up before help came</source>
        <translation>تخلّوا قبل وصول العون</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln needs</source>
        <translation>
            <numerusform>من %Ln حاجة</numerusform>
            <numerusform>من حاجة واحدة</numerusform>
            <numerusform>من حاجتين</numerusform>
            <numerusform>من %Ln حاجات</numerusform>
            <numerusform>من %Ln حاجة</numerusform>
            <numerusform>من %Ln حاجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln exchanges</source>
        <translation>
            <numerusform>من %Ln تبادل</numerusform>
            <numerusform>من تبادل واحد</numerusform>
            <numerusform>من تبادلين</numerusform>
            <numerusform>من %Ln تبادلات</numerusform>
            <numerusform>من %Ln تبادلًا</numerusform>
            <numerusform>من %Ln تبادل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln people</source>
        <translation>
            <numerusform>من %Ln شخص</numerusform>
            <numerusform>من شخص واحد</numerusform>
            <numerusform>من شخصين</numerusform>
            <numerusform>من %Ln أشخاص</numerusform>
            <numerusform>من %Ln شخصًا</numerusform>
            <numerusform>من %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln pairs</source>
        <translation>
            <numerusform>من %Ln ثنائي</numerusform>
            <numerusform>من ثنائي واحد</numerusform>
            <numerusform>من ثنائيين</numerusform>
            <numerusform>من %Ln ثنائيات</numerusform>
            <numerusform>من %Ln ثنائيًا</numerusform>
            <numerusform>من %Ln ثنائي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln arranged acts</source>
        <translation>
            <numerusform>من %Ln مساعدة متفق عليها</numerusform>
            <numerusform>من مساعدة واحدة متفق عليها</numerusform>
            <numerusform>من مساعدتين متفق عليهما</numerusform>
            <numerusform>من %Ln مساعدات متفق عليها</numerusform>
            <numerusform>من %Ln مساعدة متفقًا عليها</numerusform>
            <numerusform>من %Ln مساعدة متفق عليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln members</source>
        <translation>
            <numerusform>من %Ln عضو</numerusform>
            <numerusform>من عضو واحد</numerusform>
            <numerusform>من عضوين</numerusform>
            <numerusform>من %Ln أعضاء</numerusform>
            <numerusform>من %Ln عضوًا</numerusform>
            <numerusform>من %Ln عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln people who gave</source>
        <translation>
            <numerusform>من %Ln شخص أعطوا</numerusform>
            <numerusform>من شخص واحد أعطوا</numerusform>
            <numerusform>من شخصين أعطوا</numerusform>
            <numerusform>من %Ln أشخاص أعطوا</numerusform>
            <numerusform>من %Ln شخصًا أعطوا</numerusform>
            <numerusform>من %Ln شخص أعطوا</numerusform>
        </translation>
    </message>
    <message>
        <source>from one kind</source>
        <translation>من نوع واحد</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln kinds of help</source>
        <translation>
            <numerusform>من %Ln نوع من المساعدة</numerusform>
            <numerusform>من نوع واحد من المساعدة</numerusform>
            <numerusform>من نوعين من المساعدة</numerusform>
            <numerusform>من %Ln أنواع من المساعدة</numerusform>
            <numerusform>من %Ln نوعًا من المساعدة</numerusform>
            <numerusform>من %Ln نوع من المساعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more needs.</source>
        <translation>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln حاجة.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو حاجة واحدة.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو حاجتين.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln حاجات.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln حاجة.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln حاجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more needs of one kind.</source>
        <translation>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln حاجة من نوع واحد.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو حاجة واحدة من نوع واحد.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو حاجتين من نوع واحد.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln حاجات من نوع واحد.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln حاجة من نوع واحد.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln حاجة من نوع واحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more exchanges between named people.</source>
        <translation>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادل بين أشخاص معروفين بأسمائهم.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو تبادل واحد بين أشخاص معروفين بأسمائهم.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو تبادلين بين أشخاص معروفين بأسمائهم.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادلات بين أشخاص معروفين بأسمائهم.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادلًا بين أشخاص معروفين بأسمائهم.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادل بين أشخاص معروفين بأسمائهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more exchanges between pairs.</source>
        <translation>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادل بين ثنائيات.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو تبادل واحد بين ثنائيات.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو تبادلين بين ثنائيات.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادلات بين ثنائيات.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادلًا بين ثنائيات.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادل بين ثنائيات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more arranged acts.</source>
        <translation>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln مساعدة متفق عليها.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو مساعدة واحدة متفق عليها.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو مساعدتين متفق عليهما.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln مساعدات متفق عليها.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln مساعدة متفقًا عليها.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln مساعدة متفق عليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more members.</source>
        <translation>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln عضو.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو عضو واحد.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو عضوين.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln أعضاء.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln عضوًا.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln عضو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more exchanges or givers.</source>
        <translation>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادل أو من المعطين.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو تبادل واحد أو من المعطين.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو تبادلين أو من المعطين.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادلات أو من المعطين.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادلًا أو من المعطين.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادل أو من المعطين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more exchanges of one kind.</source>
        <translation>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادل من نوع واحد.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو تبادل واحد من نوع واحد.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو تبادلين من نوع واحد.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادلات من نوع واحد.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادلًا من نوع واحد.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادل من نوع واحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more people taking part.</source>
        <translation>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln شخص من المشاركين.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو شخص واحد من المشاركين.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو شخصين من المشاركين.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln أشخاص من المشاركين.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln شخصًا من المشاركين.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln شخص من المشاركين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more exchanges.</source>
        <translation>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادل.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو تبادل واحد.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو تبادلين.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادلات.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادلًا.</numerusform>
            <numerusform>لا يمكن الجزم بعد: ينقص نحو %Ln تبادل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a column</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>a column</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <comment>a column</comment>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>Phones</source>
        <comment>a column</comment>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>a column</comment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a column</comment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Preferred contact</source>
        <comment>a column</comment>
        <translation>طريقة الاتصال المفضلة</translation>
    </message>
    <message>
        <source>Good time to contact</source>
        <comment>a column</comment>
        <translation>الوقت المناسب للاتصال</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>a column</comment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>a column</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>a column</comment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Household</source>
        <comment>a column</comment>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>People in household</source>
        <comment>a column</comment>
        <translation>عدد أفراد الأسرة</translation>
    </message>
    <message>
        <source>Someone acts for them</source>
        <comment>a column</comment>
        <translation>ينوب عنه شخص</translation>
    </message>
    <message>
        <source>Can help with</source>
        <comment>a column</comment>
        <translation>مجالات المساعدة</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>a column</comment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Availability</source>
        <comment>a column</comment>
        <translation>أوقات الفراغ</translation>
    </message>
    <message>
        <source>Own limit a month</source>
        <comment>a column</comment>
        <translation>الحد الشهري الخاص</translation>
    </message>
    <message>
        <source>Limit counted in</source>
        <comment>a column</comment>
        <translation>وحدة الحد</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>a column</comment>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>Paused until</source>
        <comment>a column</comment>
        <translation>في راحة حتى</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a column</comment>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>May share contact with a helper</source>
        <comment>a column</comment>
        <translation>يجوز إعطاء بيانات الاتصال لمن يساعد</translation>
    </message>
    <message>
        <source>May appear in sheets</source>
        <comment>a column</comment>
        <translation>يجوز الظهور في الجداول</translation>
    </message>
    <message>
        <source>May count in figures</source>
        <comment>a column</comment>
        <translation>يجوز الدخول في الأرقام</translation>
    </message>
    <message>
        <source>May be thanked by name</source>
        <comment>a column</comment>
        <translation>يجوز الشكر بالاسم</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a column</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <comment>a column</comment>
        <translation>الرقم في مكان آخر</translation>
    </message>
    <message>
        <source>For whom</source>
        <comment>a column</comment>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>a column</comment>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>What is needed</source>
        <comment>a column</comment>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>a column</comment>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>a column</comment>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Urgency</source>
        <comment>a column</comment>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Asked on</source>
        <comment>a column</comment>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Needed by</source>
        <comment>a column</comment>
        <translation>مطلوب قبل</translation>
    </message>
    <message>
        <source>Comes back</source>
        <comment>a column</comment>
        <translation>يتكرّر</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <comment>a column</comment>
        <translation>حسّاسة</translation>
    </message>
    <message>
        <source>Came in by</source>
        <comment>a column</comment>
        <translation>وصل عن طريق</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a column</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Closed on</source>
        <comment>a column</comment>
        <translation>أُغلق في</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>a column</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>May share contact</source>
        <comment>a column</comment>
        <translation>يجوز إعطاء بيانات الاتصال</translation>
    </message>
    <message>
        <source>Helper</source>
        <comment>a column</comment>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Helper&apos;s phone</source>
        <comment>a column</comment>
        <translation>هاتف المساعد</translation>
    </message>
    <message>
        <source>Helper&apos;s e-mail</source>
        <comment>a column</comment>
        <translation>بريد المساعد</translation>
    </message>
    <message>
        <source>By whom</source>
        <comment>a column</comment>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>What is offered</source>
        <comment>a column</comment>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>a column</comment>
        <translation>كم يتكرّر</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>a column</comment>
        <translation>المرات</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a column</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>a column</comment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>a column</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Giver</source>
        <comment>a column</comment>
        <translation>المعطي</translation>
    </message>
    <message>
        <source>Receiver</source>
        <comment>a column</comment>
        <translation>المتلقّي</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>a column</comment>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>a column</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Gathering</source>
        <comment>a column</comment>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <comment>a column</comment>
        <translation>الترتيب بواسطة</translation>
    </message>
    <message>
        <source>Logged by</source>
        <comment>a column</comment>
        <translation>سجّله</translation>
    </message>
    <message>
        <source>Giver&apos;s number elsewhere</source>
        <comment>a column</comment>
        <translation>رقم المعطي في مكان آخر</translation>
    </message>
    <message>
        <source>Giver&apos;s phone</source>
        <comment>a column</comment>
        <translation>هاتف المعطي</translation>
    </message>
    <message>
        <source>Giver&apos;s e-mail</source>
        <comment>a column</comment>
        <translation>بريد المعطي</translation>
    </message>
    <message>
        <source>Receiver&apos;s number elsewhere</source>
        <comment>a column</comment>
        <translation>رقم المتلقّي في مكان آخر</translation>
    </message>
    <message>
        <source>Receiver&apos;s phone</source>
        <comment>a column</comment>
        <translation>هاتف المتلقّي</translation>
    </message>
    <message>
        <source>Receiver&apos;s e-mail</source>
        <comment>a column</comment>
        <translation>بريد المتلقّي</translation>
    </message>
    <message>
        <source>Receiver&apos;s address</source>
        <comment>a column</comment>
        <translation>عنوان المتلقّي</translation>
    </message>
    <message>
        <source>Your network starts with its people.</source>
        <translation>تبدأ شبكتك بأشخاصها.</translation>
    </message>
    <message>
        <source>Add them one by one, or bring in the sheet that you already have.</source>
        <translation>يمكن إضافتهم واحدًا واحدًا، أو استيراد الجدول الموجود لديك.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>Nothing has been logged in this period.</source>
        <translation>لم يُسجَّل شيء في هذه الفترة.</translation>
    </message>
    <message>
        <source>When someone has helped someone, write it down: it takes ten seconds.</source>
        <translation>حين يساعد أحدٌ أحدًا، يُكتب ذلك هنا: لا يستغرق سوى عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>تسجيل تبادل</translation>
    </message>
    <message>
        <source>Nobody is waiting for help.</source>
        <translation>لا أحد ينتظر مساعدة.</translation>
    </message>
    <message>
        <source>Every need of this period has been answered or closed.</source>
        <translation>كل حاجات هذه الفترة أُجيبت أو أُغلقت.</translation>
    </message>
    <message>
        <source>No need was written down in this period; help was given once.</source>
        <translation>لم تُكتب أي حاجة في هذه الفترة؛ وقُدّمت المساعدة مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>No need was written down in this period; help was given %Ln times.</source>
        <translation>
            <numerusform>لم تُكتب أي حاجة في هذه الفترة؛ وقُدّمت المساعدة %Ln مرة.</numerusform>
            <numerusform>لم تُكتب أي حاجة في هذه الفترة؛ وقُدّمت المساعدة مرة واحدة.</numerusform>
            <numerusform>لم تُكتب أي حاجة في هذه الفترة؛ وقُدّمت المساعدة مرتين.</numerusform>
            <numerusform>لم تُكتب أي حاجة في هذه الفترة؛ وقُدّمت المساعدة %Ln مرات.</numerusform>
            <numerusform>لم تُكتب أي حاجة في هذه الفترة؛ وقُدّمت المساعدة %Ln مرة.</numerusform>
            <numerusform>لم تُكتب أي حاجة في هذه الفترة؛ وقُدّمت المساعدة %Ln مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>إضافة حاجة</translation>
    </message>
    <message>
        <source>One urgent need has waited longer than you promised.</source>
        <translation>حاجة عاجلة واحدة انتظرت أطول ممّا وعدتم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln urgent needs have waited longer than you promised.</source>
        <translation>
            <numerusform>‏%Ln حاجة عاجلة انتظرت أطول ممّا وعدتم.</numerusform>
            <numerusform>حاجة عاجلة واحدة انتظرت أطول ممّا وعدتم.</numerusform>
            <numerusform>حاجتان عاجلتان انتظرتا أطول ممّا وعدتم.</numerusform>
            <numerusform>‏%Ln حاجات عاجلة انتظرت أطول ممّا وعدتم.</numerusform>
            <numerusform>‏%Ln حاجة عاجلة انتظرت أطول ممّا وعدتم.</numerusform>
            <numerusform>‏%Ln حاجة عاجلة انتظرت أطول ممّا وعدتم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own promise for urgent needs is one day.</source>
        <translation>وعدكم للحاجات العاجلة يوم واحد.</translation>
    </message>
    <message numerus="yes">
        <source>Your own promise for urgent needs is %Ln days.</source>
        <translation>
            <numerusform>وعدكم للحاجات العاجلة %Ln يوم.</numerusform>
            <numerusform>وعدكم للحاجات العاجلة يوم واحد.</numerusform>
            <numerusform>وعدكم للحاجات العاجلة يومان.</numerusform>
            <numerusform>وعدكم للحاجات العاجلة %Ln أيام.</numerusform>
            <numerusform>وعدكم للحاجات العاجلة %Ln يومًا.</numerusform>
            <numerusform>وعدكم للحاجات العاجلة %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضها</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln needs</source>
        <translation>
            <numerusform>عرض %Ln حاجة</numerusform>
            <numerusform>عرض حاجة واحدة</numerusform>
            <numerusform>عرض حاجتين</numerusform>
            <numerusform>عرض %Ln حاجات</numerusform>
            <numerusform>عرض %Ln حاجة</numerusform>
            <numerusform>عرض %Ln حاجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is stuck.</source>
        <translation>متوقّف: %1.</translation>
    </message>
    <message>
        <source>See who could help</source>
        <translation>من يمكنه المساعدة؟</translation>
    </message>
    <message>
        <source>By what was given in the last 28 days and the limit that each set. Ask whether they would like to pause or pass something on.</source>
        <translation>بحسب ما أُعطي في آخر 28 يومًا والحد الذي وضعه كل واحد لنفسه. اسألوا: هل يودّون التوقف قليلًا أو تسليم شيء لغيرهم؟</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>عرض الشخص</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln people</source>
        <comment>above their own limit</comment>
        <translation>
            <numerusform>عرض %Ln شخص</numerusform>
            <numerusform>عرض شخص واحد</numerusform>
            <numerusform>عرض شخصين</numerusform>
            <numerusform>عرض %Ln أشخاص</numerusform>
            <numerusform>عرض %Ln شخصًا</numerusform>
            <numerusform>عرض %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>See what could be passed on</source>
        <translation>ما الذي يمكن تسليمه؟</translation>
    </message>
    <message>
        <source>Above a limit of their own: %1.</source>
        <translation>فوق الحد الذي وضعوه لأنفسهم: %1.</translation>
    </message>
    <message>
        <source>%1 is above a limit of their own.</source>
        <translation>%1 فوق حدّ وضعه الشخص لنفسه.</translation>
    </message>
    <message>
        <source>%1 are above a limit of their own.</source>
        <translation>%1 فوق حدّ وضعوه لأنفسهم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are above a limit of their own.</source>
        <translation>
            <numerusform>‏%Ln شخص فوق حدّ وضعوه لأنفسهم.</numerusform>
            <numerusform>شخص واحد فوق حدّ وضعه لنفسه.</numerusform>
            <numerusform>شخصان فوق حدّ وضعاه لأنفسهما.</numerusform>
            <numerusform>‏%Ln أشخاص فوق حدّ وضعوه لأنفسهم.</numerusform>
            <numerusform>‏%Ln شخصًا فوق حدّ وضعوه لأنفسهم.</numerusform>
            <numerusform>‏%Ln شخص فوق حدّ وضعوه لأنفسهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one person regularly gives %1.</source>
        <translation>شخص واحد فقط يقدّم بانتظام: %1.</translation>
    </message>
    <message>
        <source>If they rest, nobody else does it yet. Who would like to join them?</source>
        <translation>إن استراح فلا أحد غيره يقوم بذلك بعد. من يودّ أن ينضم إليه؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of help rest on one person each.</source>
        <translation>
            <numerusform>‏%Ln نوع من العون يقوم كل منها على شخص واحد.</numerusform>
            <numerusform>نوع واحد من العون يقوم على شخص واحد.</numerusform>
            <numerusform>نوعان من العون يقوم كل منهما على شخص واحد.</numerusform>
            <numerusform>‏%Ln أنواع من العون يقوم كل منها على شخص واحد.</numerusform>
            <numerusform>‏%Ln نوعًا من العون يقوم كل منها على شخص واحد.</numerusform>
            <numerusform>‏%Ln نوع من العون يقوم كل منها على شخص واحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often needed of them: %1. Who would like to join in?</source>
        <translation>أكثرها طلبًا: %1. من يودّ أن ينضم؟</translation>
    </message>
    <message>
        <source>Show what was given</source>
        <translation>عرض ما أُعطي</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>إضافة عرض</translation>
    </message>
    <message>
        <source>See who could join in</source>
        <translation>من يمكنه أن ينضم؟</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln needs that have waited for two weeks or more are for %1.</source>
        <translation>
            <numerusform>كل الحاجات التي انتظرت أسبوعين أو أكثر (%Ln) هي من نوع %1.</numerusform>
            <numerusform>كل الحاجات التي انتظرت أسبوعين أو أكثر (%Ln) هي من نوع %1.</numerusform>
            <numerusform>كل الحاجات التي انتظرت أسبوعين أو أكثر (%Ln) هي من نوع %1.</numerusform>
            <numerusform>كل الحاجات التي انتظرت أسبوعين أو أكثر (%Ln) هي من نوع %1.</numerusform>
            <numerusform>كل الحاجات التي انتظرت أسبوعين أو أكثر (%Ln) هي من نوع %1.</numerusform>
            <numerusform>كل الحاجات التي انتظرت أسبوعين أو أكثر (%Ln) هي من نوع %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 of the %Ln needs that have waited for two weeks or more are for %1.</source>
        <translation>
            <numerusform>‏%2 من الحاجات التي انتظرت أسبوعين أو أكثر (%Ln) هي من نوع %1.</numerusform>
            <numerusform>‏%2 من الحاجات التي انتظرت أسبوعين أو أكثر (%Ln) هي من نوع %1.</numerusform>
            <numerusform>‏%2 من الحاجات التي انتظرت أسبوعين أو أكثر (%Ln) هي من نوع %1.</numerusform>
            <numerusform>‏%2 من الحاجات التي انتظرت أسبوعين أو أكثر (%Ln) هي من نوع %1.</numerusform>
            <numerusform>‏%2 من الحاجات التي انتظرت أسبوعين أو أكثر (%Ln) هي من نوع %1.</numerusform>
            <numerusform>‏%2 من الحاجات التي انتظرت أسبوعين أو أكثر (%Ln) هي من نوع %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” moved up.</source>
        <translation>«%1» تحرّك صعودًا.</translation>
    </message>
    <message>
        <source>“%1” moved down.</source>
        <translation>«%1» تحرّك نزولًا.</translation>
    </message>
    <message>
        <source>It is %1 now and was %2 in the period before.</source>
        <translation>هو الآن %1 وكان في الفترة السابقة %2.</translation>
    </message>
    <message>
        <source>It is %1 now.</source>
        <translation>هو الآن %1.</translation>
    </message>
    <message>
        <source>How is this worked out?</source>
        <translation>كيف يُحسب هذا؟</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>عرض الصفوف</translation>
    </message>
    <message>
        <source>One need is waiting for an answer.</source>
        <translation>حاجة واحدة تنتظر جوابًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs are waiting for an answer.</source>
        <translation>
            <numerusform>تنتظر جوابًا %Ln حاجة.</numerusform>
            <numerusform>تنتظر جوابًا حاجة واحدة.</numerusform>
            <numerusform>تنتظر جوابًا حاجتان.</numerusform>
            <numerusform>تنتظر جوابًا %Ln حاجات.</numerusform>
            <numerusform>تنتظر جوابًا %Ln حاجة.</numerusform>
            <numerusform>تنتظر جوابًا %Ln حاجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them came in today.</source>
        <translation>وصلت كلها اليوم.</translation>
    </message>
    <message>
        <source>The longest has waited since yesterday.</source>
        <translation>أقدمها تنتظر منذ أمس.</translation>
    </message>
    <message numerus="yes">
        <source>The longest has waited for %Ln days.</source>
        <translation>
            <numerusform>أقدمها تنتظر منذ %Ln يوم.</numerusform>
            <numerusform>أقدمها تنتظر منذ يوم واحد.</numerusform>
            <numerusform>أقدمها تنتظر منذ يومين.</numerusform>
            <numerusform>أقدمها تنتظر منذ %Ln أيام.</numerusform>
            <numerusform>أقدمها تنتظر منذ %Ln يومًا.</numerusform>
            <numerusform>أقدمها تنتظر منذ %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Pool or fund</source>
        <translation>صندوق مشترك</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a need</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Someone is on it</source>
        <translation>هناك من يتولّاها</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>a need</comment>
        <translation>لُبّيت</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>لُبّيت جزئيًا</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>تمّ السحب</translation>
    </message>
    <message>
        <source>Closed, not met</source>
        <translation>أُغلقت دون تلبية</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an offer</comment>
        <translation>قائم</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>متوقّف مؤقتًا</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>أُخذ به</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>آخر سؤال</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>Whenever</source>
        <translation>متى أمكن</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>A few times</source>
        <translation>بضع مرات</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Offered unasked</source>
        <translation>عُرض دون طلب</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Happened in part</source>
        <translation>تمّ جزئيًا</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>لم يتمّ</translation>
    </message>
    <message>
        <source>By a coordinator</source>
        <translation>عن طريق التنسيق</translation>
    </message>
    <message>
        <source>Between themselves</source>
        <translation>فيما بينهم</translation>
    </message>
    <message>
        <source>Give contact details to a helper</source>
        <translation>إعطاء بيانات الاتصال لمن يساعد</translation>
    </message>
    <message>
        <source>Appear in sheets that leave the house</source>
        <translation>الظهور في الجداول التي تخرج من هنا</translation>
    </message>
    <message>
        <source>Count in figures about people</source>
        <translation>الدخول في الأرقام عن الأشخاص</translation>
    </message>
    <message>
        <source>Be thanked by name</source>
        <translation>الشكر بالاسم</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>times a month</source>
        <translation>مرات في الشهر</translation>
    </message>
    <message>
        <source>hours a month</source>
        <translation>ساعات في الشهر</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>عضو واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>‏%Ln عضو</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>‏%Ln أعضاء</numerusform>
            <numerusform>‏%Ln عضوًا</numerusform>
            <numerusform>‏%Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exchange</source>
        <translation>تبادل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchanges</source>
        <translation>
            <numerusform>‏%Ln تبادل</numerusform>
            <numerusform>تبادل واحد</numerusform>
            <numerusform>تبادلان</numerusform>
            <numerusform>‏%Ln تبادلات</numerusform>
            <numerusform>‏%Ln تبادلًا</numerusform>
            <numerusform>‏%Ln تبادل</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>مكالمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln مكالمة</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%Ln مكالمات</numerusform>
            <numerusform>%Ln مكالمة</numerusform>
            <numerusform>%Ln مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>إجابة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln إجابة</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%Ln إجابات</numerusform>
            <numerusform>%Ln إجابة</numerusform>
            <numerusform>%Ln إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>‏%Ln صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>‏%Ln صفوف</numerusform>
            <numerusform>‏%Ln صفًا</numerusform>
            <numerusform>‏%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone</source>
        <comment>a person whose name is not known</comment>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>This cannot be saved as it is. Please check it.</source>
        <translation>لا يمكن حفظ هذا كما هو. يُرجى المراجعة.</translation>
    </message>
    <message>
        <source>A name is needed; a first name is enough.</source>
        <translation>الاسم مطلوب؛ الاسم الأول يكفي.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>يُرجى ملء هذا الحقل.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters. Please shorten it.</source>
        <translation>هذا أطول من %1 حرف. يُرجى الاختصار.</translation>
    </message>
    <message>
        <source>%1 is still to come. Choose a day up to today.</source>
        <translation>لم يأتِ %1 بعد. يُرجى اختيار يوم حتى اليوم.</translation>
    </message>
    <message>
        <source>%1 is very long ago. Please check the year.</source>
        <translation>مضى على %1 زمن طويل. يُرجى مراجعة السنة.</translation>
    </message>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation>اختر رقماً من %1 إلى %2.</translation>
    </message>
    <message>
        <source>An e-mail address looks like ana@example.org.</source>
        <translation>يكون البريد الإلكتروني بهذا الشكل: ana@example.org</translation>
    </message>
    <message>
        <source>This cannot be less than zero.</source>
        <translation>لا يمكن أن يكون هذا أقل من صفر.</translation>
    </message>
    <message>
        <source>This must be 1 or more; leave it empty if unknown.</source>
        <translation>يجب أن يكون 1 أو أكثر؛ ويُترك فارغًا إن لم يُعرف.</translation>
    </message>
    <message>
        <source>This is the same one. Choose another, or leave it empty.</source>
        <translation>هذا هو نفسه. يُرجى اختيار غيره، أو تركه فارغًا.</translation>
    </message>
    <message>
        <source>This is before the day of joining.</source>
        <translation>هذا قبل يوم الانضمام.</translation>
    </message>
    <message>
        <source>This is the person who helped. Choose someone else.</source>
        <translation>هذا هو من قدّم المساعدة. يُرجى اختيار شخص آخر.</translation>
    </message>
    <message>
        <source>Say what is needed, or choose a kind of help.</source>
        <translation>يُرجى كتابة المطلوب، أو اختيار نوع المساعدة.</translation>
    </message>
    <message>
        <source>Say what is offered, or choose a kind of help.</source>
        <translation>يُرجى كتابة المعروض، أو اختيار نوع المساعدة.</translation>
    </message>
    <message>
        <source>This is before the day when it was asked.</source>
        <translation>هذا قبل يوم الطلب.</translation>
    </message>
    <message>
        <source>This is before the offer starts.</source>
        <translation>هذا قبل بداية العرض.</translation>
    </message>
    <message>
        <source>This was removed meanwhile. Please choose again.</source>
        <translation>أُزيل هذا في هذه الأثناء. يُرجى الاختيار من جديد.</translation>
    </message>
    <message>
        <source>Not understood. Try &quot;yesterday&quot;, or a date such as %1.</source>
        <translation>لم يُفهم هذا. يمكن كتابة «أمس» أو تاريخ مثل %1.</translation>
    </message>
    <message>
        <source>A number is expected here, such as 2 or 1.5.</source>
        <translation>يُنتظر هنا رقم، مثل 2 أو 1.5.</translation>
    </message>
    <message>
        <source>This is before the first time.</source>
        <translation>هذا قبل المرة الأولى.</translation>
    </message>
    <message>
        <source>This was changed meanwhile, to “%1”. Save once more to write yours.</source>
        <translation>تغيّر هذا في الأثناء إلى «%1». احفظ مرة أخرى لكتابة ما لديك.</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Save once more to write yours.</source>
        <translation>تغيّر هذا في الأثناء. احفظ مرة أخرى لكتابة ما لديك.</translation>
    </message>
    <message>
        <source>This would say nothing at all. Give it words first.</source>
        <translation>لن تقول هذه شيئًا. اكتب لها كلمات أولًا.</translation>
    </message>
    <message>
        <source>%1 of them would say nothing at all. Give them words first.</source>
        <translation>%1 منها لن تقول شيئًا. اكتب لها كلمات أولًا.</translation>
    </message>
    <message>
        <source>A day is expected here.</source>
        <translation>يُتوقع هنا يوم.</translation>
    </message>
    <message>
        <source>Choose one of the list, or leave it empty.</source>
        <translation>اختر من القائمة أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>“%1” is no phone number. Leave it empty if there is none.</source>
        <translation>«%1» ليس رقم هاتف. اتركه فارغًا إن لم يكن هناك رقم.</translation>
    </message>
    <message>
        <source>Say who offers it; a first name is enough.</source>
        <translation>يُرجى كتابة من يعرضها؛ يكفي الاسم الأول.</translation>
    </message>
    <message>
        <source>Say how many times, or choose “Any time”.</source>
        <translation>يُرجى كتابة عدد المرات، أو اختيار «في أي وقت».</translation>
    </message>
    <message>
        <source>%1 has passed. Choose today or a later day.</source>
        <translation>مضى %1. اختر اليوم أو يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>A whole number is expected here, such as 4.</source>
        <translation>يُنتظر هنا عدد صحيح، مثل 4.</translation>
    </message>
    <message>
        <source>Say whom or what this is about.</source>
        <translation>اذكر مَن أو ما الذي يتعلّق به الأمر.</translation>
    </message>
    <message>
        <source>Say both when it was done and how it went.</source>
        <translation>اذكر متى تم ذلك وكيف جرى.</translation>
    </message>
    <message>
        <source>Not understood. Try “every week”, “every two weeks” or “every month”.</source>
        <translation>غير مفهوم. جرّب «كل أسبوع» أو «كل أسبوعين» أو «كل شهر».</translation>
    </message>
    <message>
        <source>This person has left the network. Choose someone else.</source>
        <translation>غادر هذا الشخص الشبكة. اختر شخصاً آخر.</translation>
    </message>
    <message>
        <source>This person rests just now. Choose someone else.</source>
        <translation>هذا الشخص في فترة راحة الآن. اختر شخصاً آخر.</translation>
    </message>
    <message>
        <source>This is the person who asked. Choose someone else.</source>
        <translation>هذا هو الشخص الذي طلب المساعدة. اختر شخصاً آخر.</translation>
    </message>
    <message>
        <source>This person is asked to help with it. Call that off first, or choose someone else.</source>
        <translation>طُلب من هذا الشخص المساعدة فيها. ألغِ ذلك أولًا، أو اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>Someone was asked to help on %1 already. Choose that day or an earlier one.</source>
        <translation>طُلبت المساعدة من أحدهم في %1. اختر ذلك اليوم أو يومًا قبله.</translation>
    </message>
    <message>
        <source>This person is asked about it already.</source>
        <translation>سُئل هذا الشخص عن ذلك من قبل.</translation>
    </message>
    <message>
        <source>This need is closed. Open it again first.</source>
        <translation>هذا الاحتياج مغلق. أعد فتحه أولاً.</translation>
    </message>
    <message>
        <source>This offer is someone else&apos;s.</source>
        <translation>هذا العرض لشخص آخر.</translation>
    </message>
    <message>
        <source>This offer is promised for another need already.</source>
        <translation>هذا العرض موعود به لحاجة أخرى من قبل.</translation>
    </message>
    <message>
        <source>Someone was asked about this, so say who helped. If nobody did, say that it did not happen.</source>
        <translation>سُئل شخص عن هذا، فاذكر من ساعد. وإن لم يساعد أحد، فسجّل أنه لم يحدث.</translation>
    </message>
    <message>
        <source>They are asked about this need themselves. Take this line out of the log, then say of theirs that it happened.</source>
        <translation>سُئل هذا الشخص بنفسه عن هذه الحاجة. أخرج هذا السطر من السجل، ثم سجّل على ما يخصّه أنه تمّ.</translation>
    </message>
    <message>
        <source>They helped with this need too, and have a line of their own. Take this one out if it was not someone else.</source>
        <translation>لقد ساعدوا في هذه الحاجة أيضًا ولهم سطر خاص بهم. احذف هذا السطر إن لم يكن شخص آخر هو من ساعد.</translation>
    </message>
    <message>
        <source>This offer does not stand any more.</source>
        <translation>لم يعد هذا العرض قائماً.</translation>
    </message>
    <message>
        <source>This is before %1, when it was arranged.</source>
        <translation>هذا قبل %1، يوم الاتفاق على ذلك.</translation>
    </message>
    <message>
        <source>This has ended already. If that was a mistake, take it back first.</source>
        <translation>انتهى هذا من قبل. إن كان ذلك خطأً فتراجع عنه أولاً.</translation>
    </message>
    <message>
        <source>This line of the log came of another match already.</source>
        <translation>هذا السطر من السجل نتج عن مطابقة أخرى من قبل.</translation>
    </message>
    <message>
        <source>These are about different needs. Take one at a time.</source>
        <translation>هذه لحاجات مختلفة. خذها واحدة واحدة.</translation>
    </message>
    <message>
        <source>Choose whether all of it happened or a part of it.</source>
        <translation>اختر هل تم ذلك كله أم جزء منه.</translation>
    </message>
    <message>
        <source>Someone helped, so the need was met, at least in part.</source>
        <translation>قدّم أحدهم المساعدة، لذا لُبّي الاحتياج ولو جزئياً.</translation>
    </message>
    <message>
        <source>Others are still on this need.</source>
        <translation>ما زال آخرون يهتمون بهذا الاحتياج.</translation>
    </message>
    <message>
        <source>This was done on %1.</source>
        <translation>تم هذا في %1.</translation>
    </message>
    <message>
        <source>This is before the day when it was done.</source>
        <translation>هذا قبل اليوم الذي تم فيه ذلك.</translation>
    </message>
    <message>
        <source>Say of the match itself that it happened; the log then has its line.</source>
        <translation>سجّل على المطابقة نفسها أنها تمت، فيُضاف سطرها إلى السجل.</translation>
    </message>
    <message>
        <source>These two have helped each other, so they are two people.</source>
        <translation>ساعد هذان أحدهما الآخر، لذا فهما شخصان مختلفان.</translation>
    </message>
    <message>
        <source>One of them is asked to help the other. Call that off first, if they are the same person.</source>
        <translation>طُلب من أحدهما مساعدة الآخر. ألغِ ذلك أولًا إن كانا الشخص نفسه.</translation>
    </message>
    <message>
        <source>Two letters are expected here, such as GB or ES.</source>
        <translation>يُنتظر هنا حرفان، مثل GB أو ES.</translation>
    </message>
    <message>
        <source>Say who helped, or who was helped; one is enough.</source>
        <translation>يُرجى ذكر من قدّم المساعدة أو من تلقّاها؛ واحد يكفي.</translation>
    </message>
    <message>
        <source>Nothing is written down, since it is not so. A need, an offer or a call that is over can be closed where it is listed.</source>
        <translation>لا يُسجَّل شيء لأن الأمر ليس كذلك. الحاجة أو العرض أو المكالمة التي انتهت يمكن إغلاقها في قائمتها.</translation>
    </message>
    <message>
        <source>This person is on the roster already.</source>
        <translation>هذا الشخص في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>Nobody here has this name. Pick someone from the list below.</source>
        <translation>لا أحد هنا بهذا الاسم. اختر شخصًا من القائمة أدناه.</translation>
    </message>
    <message>
        <source>Several people have this name. Pick the right one from the list below.</source>
        <translation>لعدة أشخاص هذا الاسم. يُرجى اختيار المقصود من القائمة أدناه.</translation>
    </message>
    <message>
        <source>A household lives in no other household. Leave this empty.</source>
        <translation>لا تعيش أسرة ضمن أسرة أخرى. اترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>This is the name of the person. Give the household a name of its own, or leave it empty.</source>
        <translation>هذا اسم الشخص نفسه. أعطِ الأسرة اسمًا خاصًّا بها أو اترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>This is not a household. Choose one, or type a new name for one.</source>
        <translation>هذه ليست أسرة. اختر أسرة أو اكتب اسمًا جديدًا لها.</translation>
    </message>
    <message>
        <source>People live in this household. Take them out first, or leave it a household.</source>
        <translation>يعيش أشخاص في هذه الأسرة. أخرجهم أولًا أو أبقها أسرة.</translation>
    </message>
    <message>
        <source>They are spoken for by this person themselves. Choose someone else.</source>
        <translation>هذا الشخص نفسه هو من يتحدث باسمه. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>اختر يومًا لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Give this field a name.</source>
        <translation>أعطِ هذا الحقل اسمًا.</translation>
    </message>
    <message>
        <source>There is a field of this name already.</source>
        <translation>يوجد حقل بهذا الاسم.</translation>
    </message>
    <message>
        <source>Say what can be chosen, parted by commas.</source>
        <translation>اذكر ما يمكن اختياره، تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>These are too many fields for one form.</source>
        <translation>هذه حقول أكثر مما يتسع له نموذج واحد.</translation>
    </message>
    <message>
        <source>These rows do not have this.</source>
        <translation>ليس لهذه الصفوف هذا الحقل.</translation>
    </message>
    <message>
        <source>Fill in at least one of these.</source>
        <translation>يلزم ملء واحد من هذه على الأقل.</translation>
    </message>
    <message>
        <source>Another view has this name. Choose a different one.</source>
        <translation>لعرض آخر هذا الاسم. يلزم اختيار اسم مختلف.</translation>
    </message>
    <message>
        <source>There are many views already. Remove one first.</source>
        <translation>هناك عروض كثيرة. تلزم إزالة أحدها أولًا.</translation>
    </message>
    <message>
        <source>Say whose phone or e-mail address this is.</source>
        <translation>يلزم ذكر صاحب هذا الهاتف أو البريد.</translation>
    </message>
    <message>
        <source>This is before %1, when it was asked for.</source>
        <translation>هذا قبل %1، يوم طُلبت.</translation>
    </message>
    <message>
        <source>That would be %1 lines. Write it down for a group, a household or a pool instead, or in parts of up to %2.</source>
        <translation>سيكون ذلك %1 سطرًا. يُفضّل تسجيله لمجموعة أو أسرة أو صندوق مشترك، أو على أجزاء لا يزيد كل منها على %2.</translation>
    </message>
    <message>
        <source>How much? Fill in a number, or empty the unit.</source>
        <translation>كم؟ يُرجى كتابة رقم، أو إفراغ الوحدة.</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>التبادلات</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المطابقات</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>comes in</source>
        <comment>fate of a row</comment>
        <translation>يدخل</translation>
    </message>
    <message>
        <source>fills blanks</source>
        <comment>fate of a row</comment>
        <translation>يملأ الفراغات</translation>
    </message>
    <message>
        <source>known already</source>
        <comment>fate of a row</comment>
        <translation>معروف من قبل</translation>
    </message>
    <message>
        <source>waits for you</source>
        <comment>fate of a row</comment>
        <translation>ينتظر جوابك</translation>
    </message>
    <message>
        <source>held back</source>
        <comment>fate of a row</comment>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>passed over</source>
        <comment>fate of a row</comment>
        <translation>متجاوَز</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>fate of a row</comment>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Waits until you say who is meant.</source>
        <translation>ينتظر حتى يُحدَّد من المقصود.</translation>
    </message>
    <message>
        <source>Waits until you say how the dates are written.</source>
        <translation>ينتظر حتى تُحدَّد طريقة كتابة التواريخ.</translation>
    </message>
    <message>
        <source>Something very like it is there already.</source>
        <translation>يوجد شيء يشبهه كثيرًا.</translation>
    </message>
    <message>
        <source>The sheet itself calls it a duplicate.</source>
        <translation>الجدول نفسه يقول إنه مكرر.</translation>
    </message>
    <message>
        <source>The same row stands higher up in this file.</source>
        <translation>الصف نفسه موجود أعلاه في هذا الملف.</translation>
    </message>
    <message>
        <source>Was brought in before.</source>
        <translation>سبق استيراده.</translation>
    </message>
    <message>
        <source>Was brought in before and has changed in the sheet since.</source>
        <translation>سبق استيراده وتغيّر في الجدول منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Holds nothing that is not known already.</source>
        <translation>لا يحتوي شيئًا غير معروف.</translation>
    </message>
    <message>
        <source>Something in it is wrong.</source>
        <translation>فيه شيء غير صحيح.</translation>
    </message>
    <message>
        <source>A title, a total, a heading or an empty row.</source>
        <translation>عنوان أو مجموع أو رأس عمود أو صف فارغ.</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>متروك بقرار منك.</translation>
    </message>
    <message>
        <source>You left out the person it is about.</source>
        <translation>الشخص المعنيّ به متروك.</translation>
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
        <source>one new member</source>
        <translation>عضو جديد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new members</source>
        <translation>
            <numerusform>‏%Ln عضو جديد</numerusform>
            <numerusform>عضو جديد واحد</numerusform>
            <numerusform>عضوان جديدان</numerusform>
            <numerusform>‏%Ln أعضاء جدد</numerusform>
            <numerusform>‏%Ln عضوًا جديدًا</numerusform>
            <numerusform>‏%Ln عضو جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>blanks of one known member</source>
        <translation>فراغات عضو معروف واحد</translation>
    </message>
    <message numerus="yes">
        <source>blanks of %Ln known members</source>
        <translation>
            <numerusform>فراغات لدى %Ln عضو</numerusform>
            <numerusform>فراغات لدى عضو واحد</numerusform>
            <numerusform>فراغات لدى عضوين</numerusform>
            <numerusform>فراغات لدى %Ln أعضاء</numerusform>
            <numerusform>فراغات لدى %Ln عضوًا</numerusform>
            <numerusform>فراغات لدى %Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>one need</source>
        <translation>حاجة واحدة</translation>
    </message>
    <message>
        <source>one offer</source>
        <translation>عرض واحد</translation>
    </message>
    <message>
        <source>one exchange</source>
        <translation>تبادل واحد</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>جزء من الاسم</translation>
    </message>
    <message>
        <source>a name much alike</source>
        <translation>اسم شديد الشبه</translation>
    </message>
    <message>
        <source>one name is the other in short</source>
        <translation>أحد الاسمين مختصر الآخر</translation>
    </message>
    <message>
        <source>a short form of the same name</source>
        <translation>صيغة قصيرة من الاسم نفسه</translation>
    </message>
    <message>
        <source>nearly the same spelling</source>
        <translation>تهجئة متقاربة</translation>
    </message>
    <message>
        <source>the same name in other letters</source>
        <translation>الاسم نفسه بحروف أخرى</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>الاسم الأول نفسه</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>الهاتف نفسه</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>البريد نفسه</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>العنوان نفسه</translation>
    </message>
    <message>
        <source>same area</source>
        <translation>المنطقة نفسها</translation>
    </message>
    <message>
        <source>but another phone, e-mail or address</source>
        <translation>لكن بهاتف أو بريد أو عنوان آخر</translation>
    </message>
    <message>
        <source>same number elsewhere</source>
        <translation>الرقم نفسه في مكان آخر</translation>
    </message>
    <message>
        <source>but other contact details</source>
        <translation>لكن بيانات اتصال أخرى</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more of the same kind.</source>
        <translation>
            <numerusform>وغيرها من النوع نفسه: %Ln.</numerusform>
            <numerusform>وغيرها من النوع نفسه: %Ln.</numerusform>
            <numerusform>وغيرها من النوع نفسه: %Ln.</numerusform>
            <numerusform>وغيرها من النوع نفسه: %Ln.</numerusform>
            <numerusform>وغيرها من النوع نفسه: %Ln.</numerusform>
            <numerusform>وغيرها من النوع نفسه: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns fit no field, so their cells go into the note: %1.</source>
        <translation>
            <numerusform>أعمدة لا تناسب أي حقل (%Ln)، فتُضاف خلاياها إلى الملاحظة: %1.</numerusform>
            <numerusform>أعمدة لا تناسب أي حقل (%Ln)، فتُضاف خلاياها إلى الملاحظة: %1.</numerusform>
            <numerusform>أعمدة لا تناسب أي حقل (%Ln)، فتُضاف خلاياها إلى الملاحظة: %1.</numerusform>
            <numerusform>أعمدة لا تناسب أي حقل (%Ln)، فتُضاف خلاياها إلى الملاحظة: %1.</numerusform>
            <numerusform>أعمدة لا تناسب أي حقل (%Ln)، فتُضاف خلاياها إلى الملاحظة: %1.</numerusform>
            <numerusform>أعمدة لا تناسب أي حقل (%Ln)، فتُضاف خلاياها إلى الملاحظة: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are not in this sheet, so what is known there stays as it is: %1.</source>
        <translation>
            <numerusform>أعمدة غير موجودة في هذا الجدول (%Ln)، فيبقى ما هو معروف كما هو: %1.</numerusform>
            <numerusform>أعمدة غير موجودة في هذا الجدول (%Ln)، فيبقى ما هو معروف كما هو: %1.</numerusform>
            <numerusform>أعمدة غير موجودة في هذا الجدول (%Ln)، فيبقى ما هو معروف كما هو: %1.</numerusform>
            <numerusform>أعمدة غير موجودة في هذا الجدول (%Ln)، فيبقى ما هو معروف كما هو: %1.</numerusform>
            <numerusform>أعمدة غير موجودة في هذا الجدول (%Ln)، فيبقى ما هو معروف كما هو: %1.</numerusform>
            <numerusform>أعمدة غير موجودة في هذا الجدول (%Ln)، فيبقى ما هو معروف كما هو: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets hold hidden or filtered rows. They are read like the others: %1.</source>
        <translation>
            <numerusform>أوراق فيها صفوف مخفية أو مصفّاة (%Ln)، وتُقرأ كغيرها: %1.</numerusform>
            <numerusform>أوراق فيها صفوف مخفية أو مصفّاة (%Ln)، وتُقرأ كغيرها: %1.</numerusform>
            <numerusform>أوراق فيها صفوف مخفية أو مصفّاة (%Ln)، وتُقرأ كغيرها: %1.</numerusform>
            <numerusform>أوراق فيها صفوف مخفية أو مصفّاة (%Ln)، وتُقرأ كغيرها: %1.</numerusform>
            <numerusform>أوراق فيها صفوف مخفية أو مصفّاة (%Ln)، وتُقرأ كغيرها: %1.</numerusform>
            <numerusform>أوراق فيها صفوف مخفية أو مصفّاة (%Ln)، وتُقرأ كغيرها: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets have no row of headings, so they are left alone: %1.</source>
        <translation>
            <numerusform>أوراق بلا صف عناوين (%Ln)، فتُترك: %1.</numerusform>
            <numerusform>أوراق بلا صف عناوين (%Ln)، فتُترك: %1.</numerusform>
            <numerusform>أوراق بلا صف عناوين (%Ln)، فتُترك: %1.</numerusform>
            <numerusform>أوراق بلا صف عناوين (%Ln)، فتُترك: %1.</numerusform>
            <numerusform>أوراق بلا صف عناوين (%Ln)، فتُترك: %1.</numerusform>
            <numerusform>أوراق بلا صف عناوين (%Ln)، فتُترك: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets hold nothing to bring in: %1.</source>
        <translation>
            <numerusform>أوراق ليس فيها ما يُستورد (%Ln): %1.</numerusform>
            <numerusform>أوراق ليس فيها ما يُستورد (%Ln): %1.</numerusform>
            <numerusform>أوراق ليس فيها ما يُستورد (%Ln): %1.</numerusform>
            <numerusform>أوراق ليس فيها ما يُستورد (%Ln): %1.</numerusform>
            <numerusform>أوراق ليس فيها ما يُستورد (%Ln): %1.</numerusform>
            <numerusform>أوراق ليس فيها ما يُستورد (%Ln): %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s ending does not fit what is in it. It is read by its content.</source>
        <translation>امتداد الملف لا يناسب ما فيه. يُقرأ حسب محتواه.</translation>
    </message>
    <message>
        <source>Matches and calls have rules of their own. They are offered to you when the tables have come in.</source>
        <translation>للمطابقات والمكالمات قواعدها الخاصة. تُعرض عليك بعد دخول الجداول.</translation>
    </message>
    <message>
        <source>This file left another network. The keys of its rows mean nothing here, so it is read like a sheet of someone else&apos;s.</source>
        <translation>خرج هذا الملف من شبكة أخرى. مفاتيح صفوفه لا تعني شيئًا هنا، لذلك يُقرأ كورقة من مصدر آخر.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are stored. Please look whether names with accents are right.</source>
        <translation>لا يذكر الملف كيف خُزّنت حروفه. يُرجى التأكد من صحة الأسماء.</translation>
    </message>
    <message>
        <source>The file does not say what parts its columns. Please look whether the columns are right.</source>
        <translation>لا يذكر الملف ما يفصل بين أعمدته. يُرجى التأكد من صحة الأعمدة.</translation>
    </message>
    <message>
        <source>The file holds macros. They are not run and not kept.</source>
        <translation>في الملف وحدات ماكرو. لا تُشغَّل ولا تُحفظ.</translation>
    </message>
    <message>
        <source>The file points at other files. They are not opened.</source>
        <translation>يشير الملف إلى ملفات أخرى. لا تُفتح.</translation>
    </message>
    <message>
        <source>The sheet holds hidden or filtered rows. They are read like the others.</source>
        <translation>في الورقة صفوف مخفية أو مصفّاة. تُقرأ كغيرها.</translation>
    </message>
    <message>
        <source>The file counts days from 1904. They are read so.</source>
        <translation>يحسب الملف الأيام من سنة 1904. تُقرأ على هذا الأساس.</translation>
    </message>
    <message>
        <source>The file is damaged in places. What could be read is shown.</source>
        <translation>الملف تالف في بعض مواضعه. يُعرض ما أمكنت قراءته.</translation>
    </message>
    <message>
        <source>There is nothing on this sheet to bring in.</source>
        <translation>ليس في هذه الورقة ما يُستورد.</translation>
    </message>
    <message>
        <source>No row of headings was found on this sheet, so it is left alone.</source>
        <translation>لم يُعثر على صف عناوين في هذه الورقة، فتُركت.</translation>
    </message>
    <message>
        <source>Two headings may mean the same: %1. Please look at the columns.</source>
        <translation>قد يعني عنوانان الشيء نفسه: %1. يُرجى النظر في الأعمدة.</translation>
    </message>
    <message>
        <source>The heading “%1” stands there twice. Please look at the columns.</source>
        <translation>العنوان «%1» مكتوب مرتين. يُرجى النظر في الأعمدة.</translation>
    </message>
    <message>
        <source>The column “%1” is not in this sheet. What is known stays as it is.</source>
        <translation>العمود «%1» غير موجود في هذا الجدول. ما هو معروف يبقى كما هو.</translation>
    </message>
    <message>
        <source>The column “%1” fits no field. Its cells go into the note.</source>
        <translation>العمود «%1» لا يناسب أي حقل. تُضاف خلاياه إلى الملاحظة.</translation>
    </message>
    <message>
        <source>The cells below “%1” do not look like what the heading says. Please look.</source>
        <translation>الخلايا تحت «%1» لا تشبه ما يقوله العنوان. يُرجى النظر فيها.</translation>
    </message>
    <message>
        <source>The dates can be read in two ways. Their rows wait for your answer.</source>
        <translation>يمكن قراءة التواريخ بطريقتين. صفوفها تنتظر جوابك.</translation>
    </message>
    <message>
        <source>Empty rows part the table. All of its parts are read.</source>
        <translation>تقسم صفوف فارغة الجدول. تُقرأ كل أجزائه.</translation>
    </message>
    <message>
        <source>The rows of the file are out of order. They are read all the same.</source>
        <translation>صفوف الملف غير مرتبة. تُقرأ مع ذلك.</translation>
    </message>
    <message>
        <source>A title, a total, a heading or an empty row; it is left out.</source>
        <translation>عنوان أو مجموع أو رأس عمود أو صف فارغ؛ يُترك.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings. The extra cells go into the note.</source>
        <translation>في الصف خلايا أكثر من العناوين. تُضاف الخلايا الزائدة إلى الملاحظة.</translation>
    </message>
    <message>
        <source>Cells are merged here. The value counts for the first of them only.</source>
        <translation>الخلايا هنا مدمجة. تُحسب القيمة لأولاها فقط.</translation>
    </message>
    <message>
        <source>“%1” is not a day that can be understood. The day stays empty, the words go into the note.</source>
        <translation>«%1» ليس يومًا يمكن فهمه. يبقى اليوم فارغًا، وتُضاف الكلمات إلى الملاحظة.</translation>
    </message>
    <message>
        <source>“%1” can be read as two different days. The day stays empty until you say which.</source>
        <translation>يمكن قراءة «%1» على أنه يومان مختلفان. يبقى اليوم فارغًا حتى يُحدَّد أيهما.</translation>
    </message>
    <message>
        <source>“%1” is not a number that can be understood. It stays empty, the words go into the note.</source>
        <translation>«%1» ليس رقمًا يمكن فهمه. يبقى فارغًا، وتُضاف الكلمات إلى الملاحظة.</translation>
    </message>
    <message>
        <source>A spreadsheet program has rounded “%1”, so digits are lost. It stays empty.</source>
        <translation>قرّب برنامج جداول القيمة «%1» فضاعت أرقام منها. تبقى فارغة.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number that can be dialled. It is kept as it is written.</source>
        <translation>«%1» ليس رقم هاتف يمكن الاتصال به. يُحفظ كما كُتب.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. It goes into the note.</source>
        <translation>«%1» ليس عنوان بريد إلكتروني. يُضاف إلى الملاحظة.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words that are known here. It goes into the note.</source>
        <translation>«%1» ليس من الكلمات المعروفة هنا. يُضاف إلى الملاحظة.</translation>
    </message>
    <message>
        <source>The text is longer than a cell may hold. The row is held back.</source>
        <translation>النص أطول ممّا تتسع له خلية. الصف موقوف.</translation>
    </message>
    <message>
        <source>Something that is needed is empty. The row is held back.</source>
        <translation>هناك شيء لازم فارغ. الصف موقوف.</translation>
    </message>
    <message>
        <source>“%1” is not on the roster.</source>
        <translation>«%1» ليس في القائمة.</translation>
    </message>
    <message>
        <source>“%1” can be several people.</source>
        <translation>قد يكون «%1» عدة أشخاص.</translation>
    </message>
    <message>
        <source>The cell shows an error (%1), not a value. It is left empty.</source>
        <translation>تعرض الخلية خطأ (%1) لا قيمة. تُترك فارغة.</translation>
    </message>
    <message>
        <source>The cell holds a formula whose result is not in the file. It is left empty. Open and save the file once in a spreadsheet program, then bring it in again.</source>
        <translation>في الخلية صيغة نتيجتها ليست في الملف. تُترك فارغة. يُرجى فتح الملف وحفظه مرة في برنامج جداول، ثم استيراده من جديد.</translation>
    </message>
    <message>
        <source>The cell holds a formula. Its last result is used.</source>
        <translation>في الخلية صيغة. تُستخدم آخر نتيجة لها.</translation>
    </message>
    <message>
        <source>Signs that cannot be shown were taken out of the text.</source>
        <translation>أُزيلت من النص رموز لا يمكن عرضها.</translation>
    </message>
    <message>
        <source>There is nothing in %1.</source>
        <translation>لا شيء في %1.</translation>
    </message>
    <message>
        <source>%1 is larger than can be read safely. Part it into smaller sheets.</source>
        <translation>الملف %1 أكبر من أن يُقرأ بأمان. يُرجى تقسيمه إلى جداول أصغر.</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Open it in a spreadsheet program, save it without the password, and bring in that file.</source>
        <translation>الملف %1 مقفل بكلمة مرور. يُرجى فتحه في برنامج جداول، وحفظه بلا كلمة مرور، ثم استيراد ذلك الملف.</translation>
    </message>
    <message>
        <source>That is not the password of %1.</source>
        <translation>ليست هذه كلمة مرور %1.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read. Try to open it in a spreadsheet program and save it anew.</source>
        <translation>الملف %1 تالف ولا يمكن قراءته. يمكن محاولة فتحه في برنامج جداول وحفظه من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Is it open in another program, or on a drive that is gone?</source>
        <translation>لا يمكن فتح %1. هل هو مفتوح في برنامج آخر، أو على قرص لم يعد موجودًا؟</translation>
    </message>
    <message>
        <source>%1 is not a spreadsheet.</source>
        <translation>الملف %1 ليس جدولًا.</translation>
    </message>
    <message>
        <source>%1 is in a format that cannot be read. Save it as .xlsx, .ods or .csv first.</source>
        <translation>الملف %1 بصيغة لا يمكن قراءتها. يُرجى حفظه أولًا بصيغة xlsx أو ods أو csv.</translation>
    </message>
    <message>
        <source>%1 is a web page with the name of a spreadsheet. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>الملف %1 صفحة ويب باسم جدول. يُرجى فتحها في برنامج جداول وحفظها بصيغة xlsx.</translation>
    </message>
    <message>
        <source>%1 holds instructions that a spreadsheet has no use for, so it was not read.</source>
        <translation>في %1 تعليمات لا حاجة لجدول بها، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>%1 took too long to read, so reading was stopped. Part it into smaller sheets.</source>
        <translation>طالت قراءة %1 كثيرًا فأُوقفت. يُرجى تقسيمه إلى جداول أصغر.</translation>
    </message>
    <message>
        <source>Reading %1 failed in a way that would have ended the program; it was read apart, so nothing is lost. Save it anew in a spreadsheet program.</source>
        <translation>فشلت قراءة %1 بشكل كان سينهي البرنامج؛ لكنه قُرئ على حدة فلم يضع شيء. يُرجى حفظه من جديد في برنامج جداول.</translation>
    </message>
    <message>
        <source>There is nothing in %1 to bring in.</source>
        <translation>ليس في %1 ما يُستورد.</translation>
    </message>
    <message>
        <source>%1 left here without names or with made-up ones, so it cannot tell who is who. It was not read; write down here what is new in it.</source>
        <translation>خرج %1 من هنا بلا أسماء أو بأسماء مختلقة، لذلك لا يمكن معرفة من هو من. لم يُقرأ؛ دوِّن هنا ما فيه من جديد.</translation>
    </message>
    <message>
        <source>No row of headings was found in %1.</source>
        <translation>لم يُعثر على صف عناوين في %1.</translation>
    </message>
    <message>
        <source>A text is longer than a spreadsheet cell may hold, so %1 was not written.</source>
        <translation>هناك نص أطول ممّا تتسع له خلية، فلم يُكتب %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>1 row comes in</source>
        <translation>يدخل صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows come in</source>
        <translation>
            <numerusform>يدخل %Ln صف</numerusform>
            <numerusform>يدخل صف واحد</numerusform>
            <numerusform>يدخل صفان</numerusform>
            <numerusform>يدخل %Ln صفوف</numerusform>
            <numerusform>يدخل %Ln صفًا</numerusform>
            <numerusform>يدخل %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fills blanks</source>
        <translation>1 يملأ الفراغات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fill blanks</source>
        <translation>
            <numerusform>تملأ الفراغات: %Ln</numerusform>
            <numerusform>تملأ الفراغات: %Ln</numerusform>
            <numerusform>تملأ الفراغات: %Ln</numerusform>
            <numerusform>تملأ الفراغات: %Ln</numerusform>
            <numerusform>تملأ الفراغات: %Ln</numerusform>
            <numerusform>تملأ الفراغات: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>معروف من قبل: %Ln</numerusform>
            <numerusform>معروف من قبل: %Ln</numerusform>
            <numerusform>معروف من قبل: %Ln</numerusform>
            <numerusform>معروف من قبل: %Ln</numerusform>
            <numerusform>معروف من قبل: %Ln</numerusform>
            <numerusform>معروف من قبل: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 waits for you</source>
        <translation>1 ينتظر جوابك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for you</source>
        <translation>
            <numerusform>تنتظر جوابك: %Ln</numerusform>
            <numerusform>تنتظر جوابك: %Ln</numerusform>
            <numerusform>تنتظر جوابك: %Ln</numerusform>
            <numerusform>تنتظر جوابك: %Ln</numerusform>
            <numerusform>تنتظر جوابك: %Ln</numerusform>
            <numerusform>تنتظر جوابك: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <translation>
            <numerusform>موقوف: %Ln</numerusform>
            <numerusform>موقوف: %Ln</numerusform>
            <numerusform>موقوف: %Ln</numerusform>
            <numerusform>موقوف: %Ln</numerusform>
            <numerusform>موقوف: %Ln</numerusform>
            <numerusform>موقوف: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed over</source>
        <translation>
            <numerusform>متجاوَز: %Ln</numerusform>
            <numerusform>متجاوَز: %Ln</numerusform>
            <numerusform>متجاوَز: %Ln</numerusform>
            <numerusform>متجاوَز: %Ln</numerusform>
            <numerusform>متجاوَز: %Ln</numerusform>
            <numerusform>متجاوَز: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>متروك: %Ln</numerusform>
            <numerusform>متروك: %Ln</numerusform>
            <numerusform>متروك: %Ln</numerusform>
            <numerusform>متروك: %Ln</numerusform>
            <numerusform>متروك: %Ln</numerusform>
            <numerusform>متروك: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not taken part in an exchange yet.</source>
        <translation>لا مشاركة بعد في أي تبادل: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 took part %2 times: %3.</source>
        <translation>مشاركات %1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 took part once, lending a hand.</source>
        <translation>لدى %1 مشاركة واحدة، بمدّ يد العون.</translation>
    </message>
    <message>
        <source>%1 took part once, making it possible for someone to help.</source>
        <translation>لدى %1 مشاركة واحدة، بإتاحة المساعدة لغيره.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>خارج الأرقام</translation>
    </message>
    <message>
        <source>Own limit</source>
        <translation>الحد الخاص</translation>
    </message>
    <message>
        <source>What only you do</source>
        <translation>ما تقوم به وحدك</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>You said that you do not want to be counted in figures, so there are none.</source>
        <translation>ذكرت أنك لا تريد أن تُحسب في الأرقام، لذا لا توجد أرقام.</translation>
    </message>
    <message>
        <source>Nothing is written down for this season yet. You are part of it anyway.</source>
        <translation>لم يُدوَّن شيء لهذا الموسم بعد. أنت جزء من الشبكة على أي حال.</translation>
    </message>
    <message>
        <source>You took part once this season, lending a hand.</source>
        <translation>شاركت مرة هذا الموسم، بمدّ يد العون.</translation>
    </message>
    <message>
        <source>You took part once this season, making it possible for someone to help.</source>
        <translation>شاركت مرة هذا الموسم، بإتاحة المساعدة لغيرك.</translation>
    </message>
    <message>
        <source>You took part %1 times this season: %2.</source>
        <translation>مشاركاتك هذا الموسم: %1 (%2).</translation>
    </message>
    <message>
        <source>once lending a hand</source>
        <translation>مرة واحدة بمدّ يد العون</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times lending a hand</source>
        <translation>
            <numerusform>‏%Ln مرة بمدّ يد العون</numerusform>
            <numerusform>مرة واحدة بمدّ يد العون</numerusform>
            <numerusform>مرتان بمدّ يد العون</numerusform>
            <numerusform>‏%Ln مرات بمدّ يد العون</numerusform>
            <numerusform>‏%Ln مرة بمدّ يد العون</numerusform>
            <numerusform>‏%Ln مرة بمدّ يد العون</numerusform>
        </translation>
    </message>
    <message>
        <source>once making it possible for someone to help</source>
        <translation>مرة واحدة بإتاحة المساعدة لغيره</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times making it possible for someone to help</source>
        <translation>
            <numerusform>‏%Ln مرة بإتاحة المساعدة لغيره</numerusform>
            <numerusform>مرة واحدة بإتاحة المساعدة لغيره</numerusform>
            <numerusform>مرتان بإتاحة المساعدة لغيره</numerusform>
            <numerusform>‏%Ln مرات بإتاحة المساعدة لغيره</numerusform>
            <numerusform>‏%Ln مرة بإتاحة المساعدة لغيره</numerusform>
            <numerusform>‏%Ln مرة بإتاحة المساعدة لغيره</numerusform>
        </translation>
    </message>
    <message>
        <source>You have shared help with one person.</source>
        <translation>تبادلت المساعدة مع شخص واحد.</translation>
    </message>
    <message numerus="yes">
        <source>You have shared help with %Ln people.</source>
        <translation>
            <numerusform>تبادلت المساعدة مع %Ln شخص.</numerusform>
            <numerusform>تبادلت المساعدة مع شخص واحد.</numerusform>
            <numerusform>تبادلت المساعدة مع شخصين.</numerusform>
            <numerusform>تبادلت المساعدة مع %Ln أشخاص.</numerusform>
            <numerusform>تبادلت المساعدة مع %Ln شخصًا.</numerusform>
            <numerusform>تبادلت المساعدة مع %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>With one of them it has become a habit.</source>
        <translation>صار ذلك عادة مع أحدهم.</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln of them it has become a habit.</source>
        <translation>
            <numerusform>صار ذلك عادة مع %Ln منهم.</numerusform>
            <numerusform>صار ذلك عادة مع أحدهم.</numerusform>
            <numerusform>صار ذلك عادة مع اثنين منهم.</numerusform>
            <numerusform>صار ذلك عادة مع %Ln منهم.</numerusform>
            <numerusform>صار ذلك عادة مع %Ln منهم.</numerusform>
            <numerusform>صار ذلك عادة مع %Ln منهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>‏%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>‏%Ln ساعات</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>You marked up to %1 a month; the last four weeks are at %2.</source>
        <translation>حددت لنفسك شهريًا: %1؛ وفي الأسابيع الأربعة الأخيرة: %2.</translation>
    </message>
    <message>
        <source>Want to rest, or pass something on?</source>
        <translation>هل تودّ أن ترتاح أو تسلّم شيئًا لغيرك؟</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a kind of help, a place</comment>
        <translation>‏%1 في %2</translation>
    </message>
    <message>
        <source>Only you currently do %1.</source>
        <translation>أنت وحدك تقوم حاليًا بـ: %1.</translation>
    </message>
    <message>
        <source>Would you like company?</source>
        <translation>هل تودّ أن يشاركك أحد؟</translation>
    </message>
    <message>
        <source>You were asked for, or said yes to: %1.</source>
        <translation>طُلب منك أو وافقت على: %1.</translation>
    </message>
    <message>
        <source>You lent a hand: %1</source>
        <translation>مددت يد العون: %1</translation>
    </message>
    <message>
        <source>Someone could help you: %1</source>
        <translation>أتحت لغيرك أن يساعد: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>This is about you alone, and for you. Is something wrong, or should a line not be there? Tell us, and it is changed.</source>
        <translation>هذه الصفحة عنك وحدك ولك. هل هناك خطأ أو سطر لا ينبغي أن يظهر؟ أخبرنا فيُعدَّل.</translation>
    </message>
    <message>
        <source>They have shared help with one person.</source>
        <translation>تبادل المساعدة مع شخص واحد.</translation>
    </message>
    <message numerus="yes">
        <source>They have shared help with %Ln people.</source>
        <translation>
            <numerusform>تبادل المساعدة مع %Ln شخص.</numerusform>
            <numerusform>تبادل المساعدة مع شخص واحد.</numerusform>
            <numerusform>تبادل المساعدة مع شخصين.</numerusform>
            <numerusform>تبادل المساعدة مع %Ln أشخاص.</numerusform>
            <numerusform>تبادل المساعدة مع %Ln شخصًا.</numerusform>
            <numerusform>تبادل المساعدة مع %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined the network</source>
        <translation>الانضمام إلى الشبكة</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <translation>طلب: %1</translation>
    </message>
    <message>
        <source>Offered %1</source>
        <translation>عرض: %1</translation>
    </message>
    <message>
        <source>Was in touch with them</source>
        <translation>جرى التواصل معه</translation>
    </message>
    <message>
        <source>Spoke with them</source>
        <translation>جرى الحديث معه</translation>
    </message>
    <message>
        <source>Left them a message</source>
        <translation>تُركت له رسالة</translation>
    </message>
    <message>
        <source>Sent them a text message</source>
        <translation>أُرسلت له رسالة نصية</translation>
    </message>
    <message>
        <source>Tried to reach them</source>
        <translation>جرت محاولة الوصول إليه</translation>
    </message>
    <message>
        <source>Said that the help was what they wanted</source>
        <translation>قال إن المساعدة كانت كما أراد</translation>
    </message>
    <message>
        <source>Said that the help was in part what they wanted</source>
        <translation>قال إن المساعدة كانت كما أراد جزئيًّا</translation>
    </message>
    <message>
        <source>Said that the help was not what they wanted</source>
        <translation>قال إن المساعدة لم تكن كما أراد</translation>
    </message>
    <message>
        <source>Was asked to help %1: %2</source>
        <translation>طُلبت منه مساعدة %1: %2</translation>
    </message>
    <message>
        <source>Said yes to helping %1: %2</source>
        <translation>وافق على مساعدة %1: %2</translation>
    </message>
    <message>
        <source>Help for %1 was called off: %2</source>
        <translation>أُلغيت مساعدة %1: %2</translation>
    </message>
    <message>
        <source>Help for %1 did not come about: %2</source>
        <translation>لم تتم مساعدة %1: %2</translation>
    </message>
    <message>
        <source>Helped %1 unasked: %2</source>
        <translation>مساعدة إلى %1 دون طلب: %2</translation>
    </message>
    <message>
        <source>Helped %1: %2</source>
        <translation>مساعدة إلى %1: %2</translation>
    </message>
    <message>
        <source>%1 came forward unasked: %2</source>
        <translation>مساعدة من %1 دون طلب: %2</translation>
    </message>
    <message>
        <source>%1 helped: %2</source>
        <translation>مساعدة من %1: %2</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>لُبّيت: %1</translation>
    </message>
    <message>
        <source>No longer needed: %1</source>
        <translation>لم تعد مطلوبة: %1</translation>
    </message>
    <message>
        <source>Closed without help: %1</source>
        <translation>أُغلقت دون مساعدة: %1</translation>
    </message>
    <message>
        <source>Followed up: %1</source>
        <translation>متابعة: %1</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>تم الحديث</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>تُركت رسالة</translation>
    </message>
    <message>
        <source>Texted</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Waiting since before today</source>
        <translation>ينتظرون منذ ما قبل اليوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>In the next seven days</source>
        <translation>في الأيام السبعة القادمة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>تمت مؤخرًا</translation>
    </message>
    <message>
        <source>help, not said which</source>
        <translation>مساعدة لم تُحدَّد</translation>
    </message>
    <message>
        <source>%1: missed on %2</source>
        <comment>a need, days</comment>
        <translation>%1: فاتت في %2</translation>
    </message>
    <message>
        <source>How was the help?</source>
        <translation>كيف كانت المساعدة؟</translation>
    </message>
    <message>
        <source>Not said why</source>
        <translation>لم يُذكر السبب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <comment>days that are not named</comment>
        <translation>
            <numerusform>%Ln يوم قبل ذلك</numerusform>
            <numerusform>يوم واحد قبل ذلك</numerusform>
            <numerusform>يومان قبل ذلك</numerusform>
            <numerusform>%Ln أيام قبل ذلك</numerusform>
            <numerusform>%Ln يومًا قبل ذلك</numerusform>
            <numerusform>%Ln يوم قبل ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>a call: so many days</comment>
        <translation>متأخرة %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day of the week</comment>
        <translation>يوم %1</translation>
    </message>
    <message>
        <source>%1; tried %2 times</source>
        <translation>%1؛ عدد المحاولات %2</translation>
    </message>
    <message>
        <source>spoke %1</source>
        <comment>a call, when</comment>
        <translation>تم الحديث %1</translation>
    </message>
    <message>
        <source>left a message %1</source>
        <comment>a call, when</comment>
        <translation>تُركت رسالة %1</translation>
    </message>
    <message>
        <source>texted %1</source>
        <comment>a call, when</comment>
        <translation>رسالة نصية %1</translation>
    </message>
    <message>
        <source>no answer %1</source>
        <comment>a call, when</comment>
        <translation>لا جواب %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>عن طريق %1</translation>
    </message>
    <message>
        <source>Nobody is owed a call today</source>
        <translation>لا أحد ينتظر مكالمة اليوم</translation>
    </message>
    <message>
        <source>1 call owed today</source>
        <translation>مكالمة واحدة مستحقة اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls owed today</source>
        <translation>
            <numerusform>%Ln مكالمة مستحقة اليوم</numerusform>
            <numerusform>مكالمة واحدة مستحقة اليوم</numerusform>
            <numerusform>مكالمتان مستحقتان اليوم</numerusform>
            <numerusform>%Ln مكالمات مستحقة اليوم</numerusform>
            <numerusform>%Ln مكالمة مستحقة اليوم</numerusform>
            <numerusform>%Ln مكالمة مستحقة اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>طلب من %1</translation>
    </message>
    <message>
        <source>%1 came forward unasked and helped</source>
        <translation>مساعدة من %1 دون طلب</translation>
    </message>
    <message>
        <source>%1 helped</source>
        <translation>مساعدة من %1</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>لُبّيت</translation>
    </message>
    <message>
        <source>Withdrawn: no longer needed</source>
        <translation>تمّ السحب: لم تعد مطلوبة</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, then why</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list</comment>
        <translation>‏%1 و%2</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>المنسّقون</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>المساعدون</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>For figures only</source>
        <translation>للأرقام فقط</translation>
    </message>
    <message>
        <source>Everything, with names, contact details and notes.</source>
        <translation>كل شيء، مع الأسماء وبيانات الاتصال والملاحظات.</translation>
    </message>
    <message>
        <source>What a task needs; how to reach someone only where they agreed. No notes.</source>
        <translation>ما تحتاجه المهمة؛ وكيفية الاتصال بشخص فقط إن وافق. بلا ملاحظات.</translation>
    </message>
    <message>
        <source>What is needed and offered, without people. Sensitive needs stay here.</source>
        <translation>ما هو مطلوب وما هو معروض، بلا أشخاص. الحاجات الحساسة تبقى هنا.</translation>
    </message>
    <message>
        <source>Signs instead of names, months instead of days, nothing that fewer than five people share.</source>
        <translation>رموز بدل الأسماء، وأشهر بدل الأيام، ولا شيء مما يشترك فيه أقل من خمسة أشخاص.</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>مصنّف Excel (‎.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument sheet (.ods)</source>
        <translation>جدول OpenDocument (‎.ods)</translation>
    </message>
    <message>
        <source>Plain text (.csv)</source>
        <translation>نص عادي (‎.csv)</translation>
    </message>
    <message>
        <source>A spreadsheet program that opens and saves plain text drops leading zeros and plus signs, and with them phone numbers. Choose it only for programs that read nothing else.</source>
        <translation>برنامج الجداول الذي يفتح نصًا عاديًا ويحفظه يُسقط الأصفار الأولى وعلامات الزائد، ومعها أرقام الهاتف. اختره فقط للبرامج التي لا تقرأ غيره.</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>a column</comment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>One row is left out: whoever it is about did not want to be in sheets.</source>
        <translation>تُرك صف واحد: صاحبه لم يرغب في الظهور في الجداول.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out: those they are about did not want to be in sheets.</source>
        <translation>
            <numerusform>تُرك %Ln صف: أصحابه لم يرغبوا في الظهور في الجداول.</numerusform>
            <numerusform>تُرك صف واحد: صاحبه لم يرغب في الظهور في الجداول.</numerusform>
            <numerusform>تُرك صفان: أصحابهما لم يرغبوا في الظهور في الجداول.</numerusform>
            <numerusform>تُركت %Ln صفوف: أصحابها لم يرغبوا في الظهور في الجداول.</numerusform>
            <numerusform>تُرك %Ln صفًا: أصحابها لم يرغبوا في الظهور في الجداول.</numerusform>
            <numerusform>تُرك %Ln صف: أصحابها لم يرغبوا في الظهور في الجداول.</numerusform>
        </translation>
    </message>
    <message>
        <source>One exchange leaves without a name for the same reason.</source>
        <translation>يخرج تبادل واحد بلا اسم للسبب نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchanges leave without a name for the same reason.</source>
        <translation>
            <numerusform>يخرج %Ln تبادل بلا اسم للسبب نفسه.</numerusform>
            <numerusform>يخرج تبادل واحد بلا اسم للسبب نفسه.</numerusform>
            <numerusform>يخرج تبادلان بلا اسم للسبب نفسه.</numerusform>
            <numerusform>تخرج %Ln تبادلات بلا اسم للسبب نفسه.</numerusform>
            <numerusform>يخرج %Ln تبادلًا بلا اسم للسبب نفسه.</numerusform>
            <numerusform>يخرج %Ln تبادل بلا اسم للسبب نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row is left out: whoever it is about did not want to be counted.</source>
        <translation>تُرك صف واحد: من يخصّه لم يُرِد أن يُحسب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out: those they are about did not want to be counted.</source>
        <translation>
            <numerusform>لم يُترك أي صف.</numerusform>
            <numerusform>تُرك صف واحد: من يخصّه لم يُرِد أن يُحسب.</numerusform>
            <numerusform>تُرك صفان: من يخصّانهم لم يريدوا أن يُحسبوا.</numerusform>
            <numerusform>تُركت %Ln صفوف: من تخصّهم لم يريدوا أن يُحسبوا.</numerusform>
            <numerusform>تُرك %Ln صفًا: من تخصّهم لم يريدوا أن يُحسبوا.</numerusform>
            <numerusform>تُرك %Ln صف: من تخصّهم لم يريدوا أن يُحسبوا.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row of another area stays here.</source>
        <translation>يبقى هنا صف من منطقة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of other areas stay here.</source>
        <translation>
            <numerusform>لا تبقى هنا صفوف من مناطق أخرى.</numerusform>
            <numerusform>يبقى هنا صف من منطقة أخرى.</numerusform>
            <numerusform>يبقى هنا صفان من مناطق أخرى.</numerusform>
            <numerusform>تبقى هنا %Ln صفوف من مناطق أخرى.</numerusform>
            <numerusform>يبقى هنا %Ln صفًا من مناطق أخرى.</numerusform>
            <numerusform>يبقى هنا %Ln صف من مناطق أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row stays here, since these people do not get such tables.</source>
        <translation>يبقى هنا صف واحد، لأن هؤلاء لا يحصلون على مثل هذه الجداول.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows stay here, since these people do not get such tables.</source>
        <translation>
            <numerusform>لا يبقى هنا أي صف.</numerusform>
            <numerusform>يبقى هنا صف واحد، لأن هؤلاء لا يحصلون على مثل هذه الجداول.</numerusform>
            <numerusform>يبقى هنا صفان، لأن هؤلاء لا يحصلون على مثل هذه الجداول.</numerusform>
            <numerusform>تبقى هنا %Ln صفوف، لأن هؤلاء لا يحصلون على مثل هذه الجداول.</numerusform>
            <numerusform>يبقى هنا %Ln صفًا، لأن هؤلاء لا يحصلون على مثل هذه الجداول.</numerusform>
            <numerusform>يبقى هنا %Ln صف، لأن هؤلاء لا يحصلون على مثل هذه الجداول.</numerusform>
        </translation>
    </message>
    <message>
        <source>One need or offer is closed and stays here.</source>
        <translation>حاجة واحدة أو عرض واحد مغلق ويبقى هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs and offers are closed and stay here.</source>
        <translation>
            <numerusform>لا شيء مغلق.</numerusform>
            <numerusform>حاجة واحدة أو عرض واحد مغلق ويبقى هنا.</numerusform>
            <numerusform>اثنان من الحاجات والعروض مغلقان ويبقيان هنا.</numerusform>
            <numerusform>%Ln من الحاجات والعروض مغلقة وتبقى هنا.</numerusform>
            <numerusform>%Ln من الحاجات والعروض مغلقة وتبقى هنا.</numerusform>
            <numerusform>%Ln من الحاجات والعروض مغلقة وتبقى هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row is about someone who has left, and stays here.</source>
        <translation>صف واحد يخص شخصًا غادر، ويبقى هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are about people who have left, and stay here.</source>
        <translation>
            <numerusform>لا صفوف تخص من غادروا.</numerusform>
            <numerusform>صف واحد يخص شخصًا غادر، ويبقى هنا.</numerusform>
            <numerusform>صفان يخصان من غادروا، ويبقيان هنا.</numerusform>
            <numerusform>%Ln صفوف تخص من غادروا، وتبقى هنا.</numerusform>
            <numerusform>%Ln صفًا تخص من غادروا، وتبقى هنا.</numerusform>
            <numerusform>%Ln صف تخص من غادروا، وتبقى هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row about a sensitive need stays here, or leaves without what it is about.</source>
        <translation>صف واحد عن حاجة حساسة يبقى هنا، أو يخرج من دون ما يدور حوله.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows about sensitive needs stay here, or leave without what they are about.</source>
        <translation>
            <numerusform>لا صفوف عن حاجات حساسة.</numerusform>
            <numerusform>صف واحد عن حاجة حساسة يبقى هنا، أو يخرج من دون ما يدور حوله.</numerusform>
            <numerusform>صفان عن حاجات حساسة يبقيان هنا، أو يخرجان من دون ما يدوران حوله.</numerusform>
            <numerusform>%Ln صفوف عن حاجات حساسة تبقى هنا، أو تخرج من دون ما تدور حوله.</numerusform>
            <numerusform>%Ln صفًا عن حاجات حساسة تبقى هنا، أو تخرج من دون ما تدور حوله.</numerusform>
            <numerusform>%Ln صف عن حاجات حساسة تبقى هنا، أو تخرج من دون ما تدور حوله.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row hides how to reach someone who did not agree to it.</source>
        <translation>صف واحد يُخفي كيفية الاتصال بمن لم يوافق على ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows hide how to reach people who did not agree to it.</source>
        <translation>
            <numerusform>لا صفوف تُخفي شيئًا.</numerusform>
            <numerusform>صف واحد يُخفي كيفية الاتصال بمن لم يوافق على ذلك.</numerusform>
            <numerusform>صفان يُخفيان كيفية الاتصال بمن لم يوافقوا على ذلك.</numerusform>
            <numerusform>%Ln صفوف تُخفي كيفية الاتصال بمن لم يوافقوا على ذلك.</numerusform>
            <numerusform>%Ln صفًا تُخفي كيفية الاتصال بمن لم يوافقوا على ذلك.</numerusform>
            <numerusform>%Ln صف تُخفي كيفية الاتصال بمن لم يوافقوا على ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>One cell is hidden, since its words name or reach someone.</source>
        <translation>أُخفيت خلية واحدة، لأن كلماتها تسمّي شخصًا أو تدل عليه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are hidden, since their words name or reach someone.</source>
        <translation>
            <numerusform>لم تُخفَ أي خلية.</numerusform>
            <numerusform>أُخفيت خلية واحدة، لأن كلماتها تسمّي شخصًا أو تدل عليه.</numerusform>
            <numerusform>أُخفيت خليتان، لأن كلماتهما تسمّي شخصًا أو تدل عليه.</numerusform>
            <numerusform>أُخفيت %Ln خلايا، لأن كلماتها تسمّي شخصًا أو تدل عليه.</numerusform>
            <numerusform>أُخفيت %Ln خلية، لأن كلماتها تسمّي شخصًا أو تدل عليه.</numerusform>
            <numerusform>أُخفيت %Ln خلية، لأن كلماتها تسمّي شخصًا أو تدل عليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>One cell is not told, since fewer than five people share it.</source>
        <translation>خلية واحدة لا تُذكر، لأن أقل من خمسة أشخاص يشتركون فيها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are not told, since fewer than five people share them.</source>
        <translation>
            <numerusform>لا خلايا محجوبة.</numerusform>
            <numerusform>خلية واحدة لا تُذكر، لأن أقل من خمسة أشخاص يشتركون فيها.</numerusform>
            <numerusform>خليتان لا تُذكران، لأن أقل من خمسة أشخاص يشتركون فيهما.</numerusform>
            <numerusform>%Ln خلايا لا تُذكر، لأن أقل من خمسة أشخاص يشتركون فيها.</numerusform>
            <numerusform>%Ln خلية لا تُذكر، لأن أقل من خمسة أشخاص يشتركون فيها.</numerusform>
            <numerusform>%Ln خلية لا تُذكر، لأن أقل من خمسة أشخاص يشتركون فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Something else here belongs to this need (help, a match, or one that came after it), so it stays. If it was not needed after all, mark it as withdrawn.</source>
        <translation>هنا أمر آخر يخصّ هذه الحاجة (مساعدة أو مطابقة أو حاجة جاءت بعدها)، فتبقى. إن لم تعد لازمة فيمكن تسجيل سحبها.</translation>
    </message>
    <message>
        <source>%1 is not kept any more. Bring the file in again to go on with it.</source>
        <translation>لم يعد %1 محفوظًا. للمتابعة يُرجى إدخال الملف من جديد.</translation>
    </message>
    <message>
        <source>What was handed out is forgotten, so %1 cannot be compared with it any more. Bring the file in again; it is then read like any other sheet.</source>
        <translation>ما سُلِّم نُسي، فلم تعد مقارنة %1 به ممكنة. يُرجى إدخال الملف من جديد، فيُقرأ كأي جدول آخر.</translation>
    </message>
    <message>
        <source>Next, and the one before</source>
        <translation>التالي والسابق</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <comment>keys</comment>
        <translation>أسفل، أعلى</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>إبقاء ما هنا</translation>
    </message>
    <message>
        <source>Take what the sheet says</source>
        <translation>أخذ ما يقوله الجدول</translation>
    </message>
    <message>
        <source>Back to what it was when it left</source>
        <translation>العودة إلى ما كان عند خروجه</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>كلاهما معًا</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>كتابة قيمة</translation>
    </message>
    <message>
        <source>New, or into the note</source>
        <translation>جديد، أو إلى الملاحظة</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركه خارجًا</translation>
    </message>
    <message>
        <source>Keep a row that is missing</source>
        <translation>إبقاء صف ناقص</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>وضعه جانبًا</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Day first, month first</source>
        <translation>اليوم أولًا، الشهر أولًا</translation>
    </message>
    <message>
        <source>Who or what is meant, from the list</source>
        <translation>من المقصود أو ما المقصود، من القائمة</translation>
    </message>
    <message>
        <source>The same for all that are listed</source>
        <translation>الشيء نفسه لكل ما في القائمة</translation>
    </message>
    <message>
        <source>Shift and the key</source>
        <comment>keys</comment>
        <translation>‏Shift مع المفتاح</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>التراجع عن الجواب الأخير</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>keys</comment>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <comment>keys</comment>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>صف جديد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Missing row</source>
        <translation>صف ناقص</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>الصفوف الجديدة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Missing rows</source>
        <translation>الصفوف الناقصة</translation>
    </message>
    <message>
        <source>To know only</source>
        <translation>للعلم فقط</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>تعارض واحد</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>سؤال واحد</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>مشكلة واحدة</translation>
    </message>
    <message>
        <source>1 new row</source>
        <translation>صف جديد واحد</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>تغيير واحد</translation>
    </message>
    <message>
        <source>1 row missing</source>
        <translation>صف ناقص واحد</translation>
    </message>
    <message>
        <source>1 thing to know</source>
        <translation>أمر واحد للعلم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>‏%Ln تعارض</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>‏%Ln تعارضات</numerusform>
            <numerusform>‏%Ln تعارضًا</numerusform>
            <numerusform>‏%Ln تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>‏%Ln سؤال</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>‏%Ln أسئلة</numerusform>
            <numerusform>‏%Ln سؤالًا</numerusform>
            <numerusform>‏%Ln سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>‏%Ln مشكلة</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>‏%Ln مشكلات</numerusform>
            <numerusform>‏%Ln مشكلة</numerusform>
            <numerusform>‏%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new rows</source>
        <translation>
            <numerusform>‏%Ln صف جديد</numerusform>
            <numerusform>صف جديد واحد</numerusform>
            <numerusform>صفان جديدان</numerusform>
            <numerusform>‏%Ln صفوف جديدة</numerusform>
            <numerusform>‏%Ln صفًا جديدًا</numerusform>
            <numerusform>‏%Ln صف جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>‏%Ln تغيير</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>‏%Ln تغييرات</numerusform>
            <numerusform>‏%Ln تغييرًا</numerusform>
            <numerusform>‏%Ln تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows missing</source>
        <translation>
            <numerusform>‏%Ln صف ناقص</numerusform>
            <numerusform>صف ناقص واحد</numerusform>
            <numerusform>صفان ناقصان</numerusform>
            <numerusform>‏%Ln صفوف ناقصة</numerusform>
            <numerusform>‏%Ln صفًا ناقصًا</numerusform>
            <numerusform>‏%Ln صف ناقص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to know</source>
        <translation>
            <numerusform>‏%Ln أمر للعلم</numerusform>
            <numerusform>أمر واحد للعلم</numerusform>
            <numerusform>أمران للعلم</numerusform>
            <numerusform>‏%Ln أمور للعلم</numerusform>
            <numerusform>‏%Ln أمرًا للعلم</numerusform>
            <numerusform>‏%Ln أمر للعلم</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet of ours, of which it is not known how it left</source>
        <translation>جدول من عندنا لا يُعرف كيف خرج</translation>
    </message>
    <message>
        <source>The sheet for %1, handed out on %2</source>
        <translation>الجدول المسلَّم إلى %1 في %2</translation>
    </message>
    <message>
        <source>The sheet for %1</source>
        <translation>الجدول المسلَّم إلى %1</translation>
    </message>
    <message>
        <source>A sheet handed out on %1</source>
        <translation>جدول سُلِّم في %1</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>لا شيء يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <comment>whose sheet: what to decide; what not</comment>
        <translation>%1: %2؛ %3.</translation>
    </message>
    <message>
        <source>1 new person</source>
        <translation>شخص جديد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new people</source>
        <translation>
            <numerusform>‏%Ln شخص جديد</numerusform>
            <numerusform>شخص جديد واحد</numerusform>
            <numerusform>شخصان جديدان</numerusform>
            <numerusform>‏%Ln أشخاص جدد</numerusform>
            <numerusform>‏%Ln شخصًا جديدًا</numerusform>
            <numerusform>‏%Ln شخص جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row as it was</source>
        <translation>صف واحد كما كان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows as they were</source>
        <translation>
            <numerusform>‏%Ln صف كما كانت</numerusform>
            <numerusform>صف واحد كما كان</numerusform>
            <numerusform>صفان كما كانا</numerusform>
            <numerusform>‏%Ln صفوف كما كانت</numerusform>
            <numerusform>‏%Ln صفًا كما كانت</numerusform>
            <numerusform>‏%Ln صف كما كانت</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cell only written differently by a spreadsheet program</source>
        <translation>خلية واحدة كتبها برنامج الجداول كتابة مختلفة فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells only written differently by a spreadsheet program</source>
        <translation>
            <numerusform>‏%Ln خلية كتبها برنامج الجداول كتابة مختلفة فقط</numerusform>
            <numerusform>خلية واحدة كتبها برنامج الجداول كتابة مختلفة فقط</numerusform>
            <numerusform>خليتان كتبهما برنامج الجداول كتابة مختلفة فقط</numerusform>
            <numerusform>‏%Ln خلايا كتبها برنامج الجداول كتابة مختلفة فقط</numerusform>
            <numerusform>‏%Ln خلية كتبها برنامج الجداول كتابة مختلفة فقط</numerusform>
            <numerusform>‏%Ln خلية كتبها برنامج الجداول كتابة مختلفة فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits any more. All of it is one change, and one Undo takes it back.</source>
        <translation>لم يعد شيء ينتظر. كل ذلك تغيير واحد، وتراجع واحد يلغيه.</translation>
    </message>
    <message>
        <source>1 still waits: it stays as it is here and the review is kept.</source>
        <translation>أمر واحد ما زال ينتظر: يبقى كما هو هنا وتُحفظ المراجعة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait: they stay as they are here and the review is kept.</source>
        <translation>
            <numerusform>‏%Ln أمر ما زالت تنتظر: تبقى كما هي هنا وتُحفظ المراجعة.</numerusform>
            <numerusform>أمر واحد ما زال ينتظر: يبقى كما هو هنا وتُحفظ المراجعة.</numerusform>
            <numerusform>أمران ما زالا ينتظران: يبقيان كما هما هنا وتُحفظ المراجعة.</numerusform>
            <numerusform>‏%Ln أمور ما زالت تنتظر: تبقى كما هي هنا وتُحفظ المراجعة.</numerusform>
            <numerusform>‏%Ln أمرًا ما زالت تنتظر: تبقى كما هي هنا وتُحفظ المراجعة.</numerusform>
            <numerusform>‏%Ln أمر ما زالت تنتظر: تبقى كما هي هنا وتُحفظ المراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Leave it as it was read</source>
        <translation>تركه كما قُرئ</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>ترك هذا الصف خارجًا</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>إبقاؤه هنا</translation>
    </message>
    <message>
        <source>It stays deleted</source>
        <translation>يبقى محذوفًا</translation>
    </message>
    <message>
        <source>Bring it back as the sheet says</source>
        <translation>إعادته كما يقول الجدول</translation>
    </message>
    <message>
        <source>It is one that is here</source>
        <translation>هو واحد موجود هنا</translation>
    </message>
    <message>
        <source>A new row</source>
        <translation>صف جديد</translation>
    </message>
    <message>
        <source>It is a column of ours</source>
        <translation>هو عمود من عندنا</translation>
    </message>
    <message>
        <source>Into the note</source>
        <translation>إلى الملاحظة</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>ترك هذا العمود خارجًا</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <source>stays as here</source>
        <comment>what was chosen</comment>
        <translation>يبقى كما هنا</translation>
    </message>
    <message>
        <source>from the sheet</source>
        <comment>what was chosen</comment>
        <translation>من الجدول</translation>
    </message>
    <message>
        <source>as it left</source>
        <comment>what was chosen</comment>
        <translation>كما خرج</translation>
    </message>
    <message>
        <source>both together</source>
        <comment>what was chosen</comment>
        <translation>كلاهما معًا</translation>
    </message>
    <message>
        <source>typed</source>
        <comment>what was chosen</comment>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>what was chosen</comment>
        <translation>متروك</translation>
    </message>
    <message>
        <source>stays here</source>
        <comment>what was chosen</comment>
        <translation>يبقى هنا</translation>
    </message>
    <message>
        <source>put away</source>
        <comment>what was chosen</comment>
        <translation>موضوع جانبًا</translation>
    </message>
    <message>
        <source>stays deleted</source>
        <comment>what was chosen</comment>
        <translation>يبقى محذوفًا</translation>
    </message>
    <message>
        <source>comes back</source>
        <comment>what was chosen</comment>
        <translation>يعود</translation>
    </message>
    <message>
        <source>is one that is here</source>
        <comment>what was chosen</comment>
        <translation>موجود هنا</translation>
    </message>
    <message>
        <source>comes in</source>
        <comment>what was chosen</comment>
        <translation>يدخل</translation>
    </message>
    <message>
        <source>is a column of ours</source>
        <comment>what was chosen</comment>
        <translation>عمود من عندنا</translation>
    </message>
    <message>
        <source>into the note</source>
        <comment>what was chosen</comment>
        <translation>إلى الملاحظة</translation>
    </message>
    <message>
        <source>day first</source>
        <comment>what was chosen</comment>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>month first</source>
        <comment>what was chosen</comment>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <source>goes along</source>
        <comment>what was chosen</comment>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <comment>an answer that is due again</comment>
        <translation>تغيّر أثناء ذلك</translation>
    </message>
    <message>
        <source>%1 percent of the row is the same</source>
        <translation>%1 بالمئة من الصف متطابق</translation>
    </message>
    <message>
        <source>1 was answered so.</source>
        <translation>أُجيب هكذا عن أمر واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were answered so.</source>
        <translation>
            <numerusform>أُجيب هكذا عن %Ln أمر.</numerusform>
            <numerusform>أُجيب هكذا عن أمر واحد.</numerusform>
            <numerusform>أُجيب هكذا عن أمرين.</numerusform>
            <numerusform>أُجيب هكذا عن %Ln أمور.</numerusform>
            <numerusform>أُجيب هكذا عن %Ln أمرًا.</numerusform>
            <numerusform>أُجيب هكذا عن %Ln أمر.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a file: what was written</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>1 still waits; it is kept under Reviews to finish.</source>
        <translation>أمر واحد ما زال ينتظر، وهو محفوظ في «مراجعات لم تكتمل».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait; they are kept under Reviews to finish.</source>
        <translation>
            <numerusform>‏%Ln أمر ما زالت تنتظر، وهي محفوظة في «مراجعات لم تكتمل».</numerusform>
            <numerusform>أمر واحد ما زال ينتظر، وهو محفوظ في «مراجعات لم تكتمل».</numerusform>
            <numerusform>أمران ما زالا ينتظران، وهما محفوظان في «مراجعات لم تكتمل».</numerusform>
            <numerusform>‏%Ln أمور ما زالت تنتظر، وهي محفوظة في «مراجعات لم تكتمل».</numerusform>
            <numerusform>‏%Ln أمرًا ما زالت تنتظر، وهي محفوظة في «مراجعات لم تكتمل».</numerusform>
            <numerusform>‏%Ln أمر ما زالت تنتظر، وهي محفوظة في «مراجعات لم تكتمل».</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row came in</source>
        <translation>دخل صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows came in</source>
        <translation>
            <numerusform>دخل %Ln صف</numerusform>
            <numerusform>دخل صف واحد</numerusform>
            <numerusform>دخل صفان</numerusform>
            <numerusform>دخلت %Ln صفوف</numerusform>
            <numerusform>دخل %Ln صفًا</numerusform>
            <numerusform>دخل %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row changed</source>
        <translation>تغيّر صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows changed</source>
        <translation>
            <numerusform>تغيّر %Ln صف</numerusform>
            <numerusform>تغيّر صف واحد</numerusform>
            <numerusform>تغيّر صفان</numerusform>
            <numerusform>تغيّرت %Ln صفوف</numerusform>
            <numerusform>تغيّر %Ln صفًا</numerusform>
            <numerusform>تغيّر %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row put away</source>
        <translation>وُضع صف واحد جانبًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows put away</source>
        <translation>
            <numerusform>وُضع %Ln صف جانبًا</numerusform>
            <numerusform>وُضع صف واحد جانبًا</numerusform>
            <numerusform>وُضع صفان جانبًا</numerusform>
            <numerusform>وُضعت %Ln صفوف جانبًا</numerusform>
            <numerusform>وُضع %Ln صفًا جانبًا</numerusform>
            <numerusform>وُضع %Ln صف جانبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row brought back</source>
        <translation>أُعيد صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows brought back</source>
        <translation>
            <numerusform>أُعيد %Ln صف</numerusform>
            <numerusform>أُعيد صف واحد</numerusform>
            <numerusform>أُعيد صفان</numerusform>
            <numerusform>أُعيدت %Ln صفوف</numerusform>
            <numerusform>أُعيد %Ln صفًا</numerusform>
            <numerusform>أُعيد %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>صف جديد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>‏%Ln صف جديد</numerusform>
            <numerusform>صف جديد واحد</numerusform>
            <numerusform>صفان جديدان</numerusform>
            <numerusform>‏%Ln صفوف جديدة</numerusform>
            <numerusform>‏%Ln صفًا جديدًا</numerusform>
            <numerusform>‏%Ln صف جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 changed</source>
        <translation>صف واحد تغيّر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>‏%Ln صف تغيّرت</numerusform>
            <numerusform>صف واحد تغيّر</numerusform>
            <numerusform>صفان تغيّرا</numerusform>
            <numerusform>‏%Ln صفوف تغيّرت</numerusform>
            <numerusform>‏%Ln صفًا تغيّرت</numerusform>
            <numerusform>‏%Ln صف تغيّرت</numerusform>
        </translation>
    </message>
    <message>
        <source>1 put away</source>
        <translation>صف واحد وُضع جانبًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln put away</source>
        <translation>
            <numerusform>‏%Ln صف وُضعت جانبًا</numerusform>
            <numerusform>صف واحد وُضع جانبًا</numerusform>
            <numerusform>صفان وُضعا جانبًا</numerusform>
            <numerusform>‏%Ln صفوف وُضعت جانبًا</numerusform>
            <numerusform>‏%Ln صفًا وُضعت جانبًا</numerusform>
            <numerusform>‏%Ln صف وُضعت جانبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>1 held back</source>
        <translation>صف واحد موقوف</translation>
    </message>
    <message>
        <source>1 not decided</source>
        <translation>أمر واحد بلا قرار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not decided</source>
        <translation>
            <numerusform>‏%Ln أمر بلا قرار</numerusform>
            <numerusform>أمر واحد بلا قرار</numerusform>
            <numerusform>أمران بلا قرار</numerusform>
            <numerusform>‏%Ln أمور بلا قرار</numerusform>
            <numerusform>‏%Ln أمرًا بلا قرار</numerusform>
            <numerusform>‏%Ln أمر بلا قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits any more</source>
        <translation>لم يعد شيء ينتظر</translation>
    </message>
    <message>
        <source>kept on %1</source>
        <translation>حُفظت في %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1 → here: %2 · sheet: %3</source>
        <translation>%1 ← هنا: %2 · الجدول: %3</translation>
    </message>
    <message>
        <source>here: %1 → sheet: %2</source>
        <translation>هنا: %1 ← الجدول: %2</translation>
    </message>
    <message>
        <source>Such as: %1</source>
        <translation>مثل: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty cell</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>It was deleted here after the sheet left, and is as it was in the sheet. It stays deleted.</source>
        <translation>حُذف هنا بعد خروج الجدول، وهو في الجدول كما كان. يبقى محذوفًا.</translation>
    </message>
    <message>
        <source>A new row names someone who is not here yet. They come in as someone new unless you say who is meant.</source>
        <translation>يسمّي صف جديد شخصًا ليس هنا بعد. يدخل شخصًا جديدًا ما لم تقل من المقصود.</translation>
    </message>
    <message>
        <source>This follows from another change in the row; the sheet says nothing of it.</source>
        <translation>هذا يتبع تغييرًا آخر في الصف، والجدول لا يقول عنه شيئًا.</translation>
    </message>
    <message>
        <source>Different things were added or taken out here and in the sheet. Both are kept together unless you say no.</source>
        <translation>أُضيفت هنا وفي الجدول أمور مختلفة أو أُزيلت. يُحتفظ بها معًا ما لم ترفض ذلك.</translation>
    </message>
    <message>
        <source>It was changed in the sheet and not here. What the sheet says is taken over unless you say no.</source>
        <translation>تغيّر في الجدول ولم يتغيّر هنا. يُؤخذ ما يقوله الجدول ما لم ترفض ذلك.</translation>
    </message>
    <message>
        <source>The cell was emptied in the sheet. It becomes empty here too unless you say no.</source>
        <translation>أُفرغت الخلية في الجدول. تصبح فارغة هنا أيضًا ما لم ترفض ذلك.</translation>
    </message>
    <message>
        <source>The cell cannot be understood. What is here stays.</source>
        <translation>لا تُفهم الخلية. يبقى ما هنا.</translation>
    </message>
    <message>
        <source>This row was added in the sheet. It comes in unless you leave it out.</source>
        <translation>أُضيف هذا الصف في الجدول. يدخل ما لم تتركه خارجًا.</translation>
    </message>
    <message>
        <source>Something in this row is wrong. It is held back whole.</source>
        <translation>في هذا الصف شيء خاطئ. يُوقف كله.</translation>
    </message>
    <message>
        <source>Something to know about this sheet.</source>
        <translation>شيء يُعلم عن هذا الجدول.</translation>
    </message>
    <message>
        <source>What this sheet said when it left is not known here, so every difference is asked about. What you do not answer stays as it is here.</source>
        <translation>لا يُعرف هنا ما كان يقوله هذا الجدول عند خروجه، لذلك يُسأل عن كل اختلاف. ما لا تجيب عنه يبقى كما هو هنا.</translation>
    </message>
    <message>
        <source>This sheet was handed out by another network. Every difference is asked about, and what you do not answer stays as it is here.</source>
        <translation>هذا الجدول سلّمته شبكة أخرى. يُسأل عن كل اختلاف، وما لا تجيب عنه يبقى كما هو هنا.</translation>
    </message>
    <message>
        <source>This sheet was handed out by a newer version of this program. Columns that are not known here are left alone.</source>
        <translation>هذا الجدول سلّمته نسخة أحدث من هذا البرنامج. الأعمدة غير المعروفة هنا لا تُمَس.</translation>
    </message>
    <message>
        <source>The file holds rows of several sheets that were handed out. Each row is compared with the sheet that it left with.</source>
        <translation>يحتوي الملف صفوفًا من عدة جداول سُلِّمت. يُقارن كل صف بالجدول الذي خرج معه.</translation>
    </message>
    <message>
        <source>Two headings may mean the same: %1. The column whose cells fit is used, the other is left alone.</source>
        <translation>قد يعني عنوانان الشيء نفسه: %1. يُستخدم العمود الذي تناسبه الخلايا ويُترك الآخر.</translation>
    </message>
    <message>
        <source>The heading “%1” stands there twice. The column whose cells fit is used; this one is left alone until you say what it is.</source>
        <translation>العنوان «%1» موجود مرتين. يُستخدم العمود الذي تناسبه الخلايا، ويُترك هذا حتى تقول ما هو.</translation>
    </message>
    <message>
        <source>The column “%2” is not in the sheet any more. Nothing that it held is changed here.</source>
        <translation>لم يعد العمود «%2» في الجدول. لا يتغيّر هنا شيء مما كان فيه.</translation>
    </message>
    <message>
        <source>The column “%1” was not there when the sheet left. Until you say what it is, it is left alone, and goes into the note of new rows only.</source>
        <translation>لم يكن العمود «%1» موجودًا عند خروج الجدول. يُترك حتى تقول ما هو، ويذهب إلى ملاحظة الصفوف الجديدة فقط.</translation>
    </message>
    <message>
        <source>The heading says “%1”, but the cells below it are those of another column. It is left alone until you say which is right.</source>
        <translation>يقول العنوان «%1»، لكن الخلايا تحته من عمود آخر. يُترك حتى تقول أيهما الصحيح.</translation>
    </message>
    <message>
        <source>Many cells of “%2” or of this row were emptied at once, which may be a slip. Until you answer, it stays as it is here.</source>
        <translation>أُفرغت دفعة واحدة خلايا كثيرة من «%2» أو من هذا الصف، وقد يكون ذلك سهوًا. يبقى كما هو هنا حتى تجيب.</translation>
    </message>
    <message>
        <source>Dates such as %1 can be read in two ways. Until you say which, they are not taken over.</source>
        <translation>تواريخ مثل %1 تُقرأ بطريقتين. لا تُؤخذ حتى تقول أيهما.</translation>
    </message>
    <message>
        <source>The keys do not belong to the rows beside them: the rows were probably sorted without them. Rows are known again by what they say, and nothing is taken over before you answer.</source>
        <translation>المفاتيح ليست للصفوف التي بجانبها: ربما رُتّبت الصفوف من دونها. تُعرف الصفوف مما تقوله، ولا يُؤخذ شيء قبل جوابك.</translation>
    </message>
    <message>
        <source>The column with the keys is gone. Rows are known again by what they say; where that is not certain, you are asked.</source>
        <translation>عمود المفاتيح مفقود. تُعرف الصفوف مما تقوله، وحيث لا يكون ذلك مؤكدًا تُسأل.</translation>
    </message>
    <message>
        <source>The key of this row was changed and cannot be read. Until you say which row it is, nothing of it is taken over.</source>
        <translation>غُيّر مفتاح هذا الصف ولا يُقرأ. لا يُؤخذ منه شيء حتى تقول أي صف هو.</translation>
    </message>
    <message>
        <source>This row has no key that left with the sheet. Until you say which row it is, nothing of it is taken over.</source>
        <translation>ليس لهذا الصف مفتاح خرج مع الجدول. لا يُؤخذ منه شيء حتى تقول أي صف هو.</translation>
    </message>
    <message>
        <source>Another row of the sheet has the same key. Until you say which row this is, nothing of it is taken over.</source>
        <translation>لصف آخر في الجدول المفتاح نفسه. لا يُؤخذ من هذا شيء حتى تقول أي صف هو.</translation>
    </message>
    <message>
        <source>The key says one thing and the row another. Until you say which row it is, nothing of it is taken over.</source>
        <translation>المفتاح يقول شيئًا والصف يقول غيره. لا يُؤخذ منه شيء حتى تقول أي صف هو.</translation>
    </message>
    <message>
        <source>This row was known again by what it says, not by its key. Until you confirm it, nothing of it is taken over.</source>
        <translation>عُرف هذا الصف مما يقوله لا من مفتاحه. لا يُؤخذ منه شيء حتى تؤكد ذلك.</translation>
    </message>
    <message>
        <source>This row left with another sheet and was copied into this one. Until you say which row it is, nothing of it is taken over.</source>
        <translation>خرج هذا الصف مع جدول آخر ونُسخ إلى هذا. لا يُؤخذ منه شيء حتى تقول أي صف هو.</translation>
    </message>
    <message>
        <source>This row left with the sheet and is not in it any more. It stays here unless you put it away.</source>
        <translation>خرج هذا الصف مع الجدول ولم يعد فيه. يبقى هنا ما لم تضعه جانبًا.</translation>
    </message>
    <message>
        <source>It was deleted here after the sheet left, and changed in the sheet. Until you answer, it stays deleted.</source>
        <translation>حُذف هنا بعد خروج الجدول وغُيّر في الجدول. يبقى محذوفًا حتى تجيب.</translation>
    </message>
    <message>
        <source>This may be here already. Until you say so, it stays out.</source>
        <translation>قد يكون هذا موجودًا هنا. يبقى خارجًا حتى تقول ذلك.</translation>
    </message>
    <message>
        <source>The same row stands in the sheet once more. It counts once.</source>
        <translation>الصف نفسه موجود في الجدول مرة أخرى. يُحسب مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 With these changes the row would not be right, so it is held back whole and stays as it is here.</source>
        <translation>%1 بهذه التغييرات لا يكون الصف صحيحًا، لذلك يُوقف كله ويبقى كما هو هنا.</translation>
    </message>
    <message>
        <source>It was changed both here and in the sheet. Until you choose, it stays as it is here.</source>
        <translation>تغيّر هنا وفي الجدول أيضًا. يبقى كما هو هنا حتى تختار.</translation>
    </message>
    <message>
        <source>“%1” is not a day that can be understood, such as 2026-11-03. What is here stays.</source>
        <translation>«%1» ليس يومًا مفهومًا مثل 2026-11-03. يبقى ما هنا.</translation>
    </message>
    <message>
        <source>“%1” can be two different days. What is here stays until you say which is meant.</source>
        <translation>«%1» قد يعني يومين مختلفين. يبقى ما هنا حتى تقول أيهما المقصود.</translation>
    </message>
    <message>
        <source>“%1” is not a number such as 2 or 1.5. What is here stays.</source>
        <translation>«%1» ليس عددًا مثل 2 أو 1.5. يبقى ما هنا.</translation>
    </message>
    <message>
        <source>A spreadsheet program has rounded “%1”, so digits are lost. What is here stays.</source>
        <translation>قرّب برنامج الجداول «%1» فضاعت أرقام. يبقى ما هنا.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number that can be dialled. What is here stays.</source>
        <translation>«%1» ليس رقم هاتف يمكن طلبه. يبقى ما هنا.</translation>
    </message>
    <message>
        <source>“%1” is not one e-mail address such as ana@example.org. What is here stays.</source>
        <translation>«%1» ليس عنوان بريد مثل ana@example.org. يبقى ما هنا.</translation>
    </message>
    <message>
        <source>“%1” is none of the words that stand in “%2”. What is here stays.</source>
        <translation>«%1» ليست من الكلمات التي تُكتب في «%2». يبقى ما هنا.</translation>
    </message>
    <message>
        <source>The text is longer than can be kept. What is here stays.</source>
        <translation>النص أطول مما يمكن حفظه. يبقى ما هنا.</translation>
    </message>
    <message>
        <source>Something that is needed is empty. What is here stays.</source>
        <translation>شيء لازم فارغ. يبقى ما هنا.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. What is here stays.</source>
        <translation>لا أحد هنا اسمه «%1». يبقى ما هنا.</translation>
    </message>
    <message>
        <source>Several people here are called “%1”. What is here stays.</source>
        <translation>عدة أشخاص هنا اسمهم «%1». يبقى ما هنا.</translation>
    </message>
    <message>
        <source>The sheet says “%1”, which cannot follow on where it stands now. Until you choose, it stays as it is here.</source>
        <translation>يقول الجدول «%1»، ولا يمكن أن يأتي ذلك بعد ما هو عليه الآن. يبقى كما هو هنا حتى تختار.</translation>
    </message>
    <message>
        <source>The cell shows an error (%1), not a value. What is here stays.</source>
        <translation>تعرض الخلية خطأ (%1) لا قيمة. يبقى ما هنا.</translation>
    </message>
    <message>
        <source>The cell holds a formula whose result is not in the file. What is here stays; you can type the value.</source>
        <translation>في الخلية صيغة ليست نتيجتها في الملف. يبقى ما هنا، ويمكنك كتابة القيمة.</translation>
    </message>
    <message>
        <source>This was hidden in the sheet, and “%1” was written over it. What is here stays; you can type the value.</source>
        <translation>كان هذا مخفيًا في الجدول وكُتب فوقه «%1». يبقى ما هنا، ويمكنك كتابة القيمة.</translation>
    </message>
    <message>
        <source>A spreadsheet program has written the cell differently. It says the same, so nothing changes.</source>
        <translation>كتب برنامج الجداول الخلية كتابة مختلفة. تقول الشيء نفسه، فلا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Spreadsheets (%1);;All files (*)</source>
        <translation>جداول (%1);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Which spreadsheet?</source>
        <translation>أي جدول؟</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>1 promise.</source>
        <translation>وعد واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises.</source>
        <translation>
            <numerusform>‏%Ln وعد.</numerusform>
            <numerusform>وعد واحد.</numerusform>
            <numerusform>وعدان.</numerusform>
            <numerusform>‏%Ln وعود.</numerusform>
            <numerusform>‏%Ln وعدًا.</numerusform>
            <numerusform>‏%Ln وعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone numbers: a calendar is kept by whoever makes the phone.</source>
        <translation>بلا أرقام هاتف: فالتقويم محفوظ عند صانع الهاتف.</translation>
    </message>
    <message>
        <source>1 was called off and is taken out again.</source>
        <translation>واحد أُلغي ويُزال من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were called off and are taken out again.</source>
        <translation>
            <numerusform>أُلغي ‏%Ln ويُزال من جديد.</numerusform>
            <numerusform>أُلغي واحد ويُزال من جديد.</numerusform>
            <numerusform>أُلغي اثنان ويُزالان من جديد.</numerusform>
            <numerusform>أُلغيت ‏%Ln وتُزال من جديد.</numerusform>
            <numerusform>أُلغي ‏%Ln وتُزال من جديد.</numerusform>
            <numerusform>أُلغي ‏%Ln وتُزال من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 promise has no day and stays out.</source>
        <translation>وعد واحد بلا يوم، فيبقى خارجًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises have no day and stay out.</source>
        <translation>
            <numerusform>‏%Ln وعد بلا يوم، فيبقى خارجًا.</numerusform>
            <numerusform>وعد واحد بلا يوم، فيبقى خارجًا.</numerusform>
            <numerusform>وعدان بلا يوم، فيبقيان خارجًا.</numerusform>
            <numerusform>‏%Ln وعود بلا يوم، فتبقى خارجًا.</numerusform>
            <numerusform>‏%Ln وعدًا بلا يوم، فتبقى خارجًا.</numerusform>
            <numerusform>‏%Ln وعد بلا يوم، فتبقى خارجًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more promise is on another day.</source>
        <translation>وعد آخر في يوم آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more promises are on other days.</source>
        <translation>
            <numerusform>‏%Ln وعد آخر في أيام أخرى.</numerusform>
            <numerusform>وعد آخر في يوم آخر.</numerusform>
            <numerusform>وعدان آخران في أيام أخرى.</numerusform>
            <numerusform>‏%Ln وعود أخرى في أيام أخرى.</numerusform>
            <numerusform>‏%Ln وعدًا آخر في أيام أخرى.</numerusform>
            <numerusform>‏%Ln وعد آخر في أيام أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 promise</source>
        <translation>وعد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation>
            <numerusform>‏%Ln وعد</numerusform>
            <numerusform>وعد واحد</numerusform>
            <numerusform>وعدان</numerusform>
            <numerusform>‏%Ln وعود</numerusform>
            <numerusform>‏%Ln وعدًا</numerusform>
            <numerusform>‏%Ln وعد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and a count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change %1 at once</source>
        <translation>تغيير %1 دفعة واحدة</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>To be confirmed or changed</source>
        <comment>a chip of the quick-add line</comment>
        <translation>يحتاج إلى تأكيد أو تغيير</translation>
    </message>
    <message>
        <source>From the words “%1”</source>
        <translation>من الكلمات «%1»</translation>
    </message>
    <message>
        <source>Both sides are named in %1&#xa0;% of %2 exchanges</source>
        <translation>يُعرف الطرفان في %1% من التبادلات وعددها %2</translation>
    </message>
    <message>
        <source>Comparing with the period before…</source>
        <translation>جارٍ المقارنة بالفترة السابقة…</translation>
    </message>
    <message>
        <source>%1 no clear change</source>
        <translation>لا تغيّر واضحًا: %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>تحرّكت: %1</translation>
    </message>
    <message>
        <source>%1 perhaps moved</source>
        <translation>ربما تحرّكت: %1</translation>
    </message>
    <message>
        <source>%1 not compared</source>
        <translation>لم تُقارن: %1</translation>
    </message>
    <message>
        <source>%1 not enough data yet</source>
        <translation>بيانات غير كافية بعد: %1</translation>
    </message>
    <message>
        <source>%1 not written down</source>
        <translation>لم تُدوَّن: %1</translation>
    </message>
    <message>
        <source>%1 indicators</source>
        <translation>المؤشرات: %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Filter calls</source>
        <translation>تصفية المكالمات</translation>
    </message>
    <message>
        <source>Missed: still needed?</source>
        <translation>فاتت: هل ما زالت هناك حاجة؟</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Noted for today: it is among the follow-ups.</source>
        <translation>دُوِّن لليوم: تجده ضمن المتابعات.</translation>
    </message>
    <message>
        <source>Who could use company?</source>
        <translation>من تنفعه الرفقة؟</translation>
    </message>
    <message>
        <source>Invitations, not faults: where a second pair of hands would help.</source>
        <translation>دعوات لا مآخذ: حيث تنفع يدٌ أخرى.</translation>
    </message>
    <message>
        <source>People who join others to the rest</source>
        <translation>أشخاص يصلون غيرهم بالبقية</translation>
    </message>
    <message>
        <source>Kinds of help that one person gives</source>
        <translation>أنواع مساعدة يقدّمها شخص واحد</translation>
    </message>
    <message>
        <source>Kinds of help are looked at over the last 180 days; regularly means at least twice.</source>
        <translation>يُنظر إلى أنواع المساعدة خلال آخر 180 يومًا؛ وبانتظام تعني مرتين على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more who join others are in the tables.</source>
        <translation>
            <numerusform>‏%Ln آخرون ممن يصلون غيرهم في الجداول.</numerusform>
            <numerusform>واحد آخر ممن يصلون غيرهم في الجداول.</numerusform>
            <numerusform>اثنان آخران ممن يصلون غيرهم في الجداول.</numerusform>
            <numerusform>‏%Ln آخرون ممن يصلون غيرهم في الجداول.</numerusform>
            <numerusform>‏%Ln آخرون ممن يصلون غيرهم في الجداول.</numerusform>
            <numerusform>‏%Ln آخرون ممن يصلون غيرهم في الجداول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Just now nobody joins parts or gives a kind of help all alone.</source>
        <translation>في الوقت الحالي لا أحد يصل بين أجزاء أو يقدّم نوعًا من المساعدة وحده.</translation>
    </message>
    <message>
        <source>One person asked not to be counted in figures about people and is not in the picture.</source>
        <translation>طلب شخص واحد ألا يُحسب في أرقام الأشخاص، فليس في الصورة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people asked not to be counted in figures about people and are not in the picture.</source>
        <translation>
            <numerusform>‏%Ln شخص طلبوا ألا يُحسبوا في أرقام الأشخاص، فليسوا في الصورة.</numerusform>
            <numerusform>شخص واحد طلب ألا يُحسب في أرقام الأشخاص، فليس في الصورة.</numerusform>
            <numerusform>شخصان طلبا ألا يُحسبا في أرقام الأشخاص، فليسا في الصورة.</numerusform>
            <numerusform>‏%Ln أشخاص طلبوا ألا يُحسبوا في أرقام الأشخاص، فليسوا في الصورة.</numerusform>
            <numerusform>‏%Ln شخصًا طلبوا ألا يُحسبوا في أرقام الأشخاص، فليسوا في الصورة.</numerusform>
            <numerusform>‏%Ln شخص طلبوا ألا يُحسبوا في أرقام الأشخاص، فليسوا في الصورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a name</comment>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a name</comment>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Note to ask</source>
        <translation>تدوين للسؤال</translation>
    </message>
    <message>
        <source>Open their story</source>
        <translation>فتح قصته</translation>
    </message>
    <message>
        <source>What if they rest?</source>
        <translation>ماذا لو استراح؟</translation>
    </message>
    <message>
        <source>No exchange with another named person in this period.</source>
        <translation>لا تبادل مع شخص آخر مُسمّى في هذه الفترة.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a name, then what they do</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Shared help with</source>
        <translation>تبادل المساعدة مع</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>آخر مرة: %1</translation>
    </message>
    <message>
        <source>An area of the network</source>
        <translation>منطقة من الشبكة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people with ties</source>
        <translation>
            <numerusform>‏%Ln شخص لهم روابط</numerusform>
            <numerusform>شخص واحد له روابط</numerusform>
            <numerusform>شخصان لهما روابط</numerusform>
            <numerusform>‏%Ln أشخاص لهم روابط</numerusform>
            <numerusform>‏%Ln شخصًا لهم روابط</numerusform>
            <numerusform>‏%Ln شخص لهم روابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchanges among them</source>
        <translation>
            <numerusform>‏%Ln تبادل فيما بينهم</numerusform>
            <numerusform>تبادل واحد فيما بينهم</numerusform>
            <numerusform>تبادلان فيما بينهم</numerusform>
            <numerusform>‏%Ln تبادلات فيما بينهم</numerusform>
            <numerusform>‏%Ln تبادلًا فيما بينهم</numerusform>
            <numerusform>‏%Ln تبادل فيما بينهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other areas</source>
        <translation>
            <numerusform>‏%Ln مع مناطق أخرى</numerusform>
            <numerusform>واحد مع مناطق أخرى</numerusform>
            <numerusform>اثنان مع مناطق أخرى</numerusform>
            <numerusform>‏%Ln مع مناطق أخرى</numerusform>
            <numerusform>‏%Ln مع مناطق أخرى</numerusform>
            <numerusform>‏%Ln مع مناطق أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange with another area in this period.</source>
        <translation>لا تبادل مع منطقة أخرى في هذه الفترة.</translation>
    </message>
    <message>
        <source>Shares help with</source>
        <translation>تتبادل المساعدة مع</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Way to look</source>
        <translation>طريقة العرض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>people</comment>
        <translation>
            <numerusform>‏%Ln آخرون</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>‏%Ln آخرون</numerusform>
            <numerusform>‏%Ln آخرون</numerusform>
            <numerusform>‏%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 rests</source>
        <translation>إذا استراح %1</translation>
    </message>
    <message>
        <source>If %1 rest</source>
        <comment>several names</comment>
        <translation>إذا استراح %1</translation>
    </message>
    <message>
        <source>People with ties</source>
        <translation>أشخاص لهم روابط</translation>
    </message>
    <message>
        <source>People in the largest connected part</source>
        <translation>أشخاص في أكبر جزء متصل</translation>
    </message>
    <message>
        <source>Parts that are not joined</source>
        <translation>أجزاء غير متصلة</translation>
    </message>
    <message>
        <source>Kinds of help in a place with three or more who give regularly</source>
        <translation>أنواع مساعدة في مكان يقدّمها ثلاثة أو أكثر بانتظام</translation>
    </message>
    <message>
        <source>… with one person alone</source>
        <translation>… يقدّمها شخص واحد وحده</translation>
    </message>
    <message>
        <source>… with nobody</source>
        <translation>… لا يقدّمها أحد</translation>
    </message>
    <message>
        <source>Areas joined to the rest that would not be</source>
        <translation>مناطق متصلة بالبقية لن تبقى كذلك</translation>
    </message>
    <message>
        <source>Needs whose helper would rest</source>
        <translation>حاجات يستريح من يساعد فيها</translation>
    </message>
    <message>
        <source>How well it holds if those with most ties rest one after the other (0 to 0.5)</source>
        <translation>مدى التماسك إذا استراح أصحاب أكثر الروابط واحدًا بعد آخر (من 0 إلى 0.5)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1: nobody who gives it regularly would be left.</source>
        <translation>%1: لا يبقى أحد يقدّمها بانتظام.</translation>
    </message>
    <message>
        <source>%1: one would be left who gives it regularly, instead of %2.</source>
        <translation>%1: يبقى شخص واحد يقدّمها بانتظام بدلًا من %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln would be left who give it regularly, instead of %2.</source>
        <translation>
            <numerusform>%1: يبقى %Ln شخص يقدّمونها بانتظام بدلًا من %2.</numerusform>
            <numerusform>%1: يبقى شخص واحد يقدّمها بانتظام بدلًا من %2.</numerusform>
            <numerusform>%1: يبقى شخصان يقدّمانها بانتظام بدلًا من %2.</numerusform>
            <numerusform>%1: يبقى %Ln أشخاص يقدّمونها بانتظام بدلًا من %2.</numerusform>
            <numerusform>%1: يبقى %Ln شخصًا يقدّمونها بانتظام بدلًا من %2.</numerusform>
            <numerusform>%1: يبقى %Ln شخص يقدّمونها بانتظام بدلًا من %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole areas: %1.</source>
        <translation>مناطق كاملة: %1.</translation>
    </message>
    <message>
        <source>%1 would have no way to most others but through those who rest.</source>
        <translation>لا طريق لـ%1 إلى معظم الآخرين إلا عبر من يستريحون.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would have no way to most others but through those who rest: %1.</source>
        <translation>
            <numerusform>‏%Ln شخص لا طريق لهم إلى معظم الآخرين إلا عبر من يستريحون: %1.</numerusform>
            <numerusform>شخص واحد لا طريق له إلى معظم الآخرين إلا عبر من يستريحون: %1.</numerusform>
            <numerusform>شخصان لا طريق لهما إلى معظم الآخرين إلا عبر من يستريحون: %1.</numerusform>
            <numerusform>‏%Ln أشخاص لا طريق لهم إلى معظم الآخرين إلا عبر من يستريحون: %1.</numerusform>
            <numerusform>‏%Ln شخصًا لا طريق لهم إلى معظم الآخرين إلا عبر من يستريحون: %1.</numerusform>
            <numerusform>‏%Ln شخص لا طريق لهم إلى معظم الآخرين إلا عبر من يستريحون: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Introducing a few of them to others now would keep them company.</source>
        <translation>تعريف بعضهم بآخرين الآن يمنحهم رفقة.</translation>
    </message>
    <message>
        <source>%1 for %2, with %3</source>
        <translation>%1 من أجل %2، مع %3</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>a need, a helper</comment>
        <translation>%1، مع %2</translation>
    </message>
    <message>
        <source>Help of no kind</source>
        <translation>مساعدة بلا نوع</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a kind of help, an area</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>آخر مرة</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>يصل بين</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Exchanges among them</source>
        <translation>تبادلات فيما بينهم</translation>
    </message>
    <message>
        <source>With other areas</source>
        <translation>مع مناطق أخرى</translation>
    </message>
    <message>
        <source>%1 joins a few people to the rest.</source>
        <translation>%1 يصل بضعة أشخاص بالبقية.</translation>
    </message>
    <message>
        <source>%1 joins one person to the rest.</source>
        <translation>%1 يصل شخصًا واحدًا بالبقية.</translation>
    </message>
    <message numerus="yes">
        <source>%1 joins %Ln people to the rest.</source>
        <translation>
            <numerusform>%1 يصل %Ln شخص بالبقية.</numerusform>
            <numerusform>%1 يصل شخصًا واحدًا بالبقية.</numerusform>
            <numerusform>%1 يصل شخصين بالبقية.</numerusform>
            <numerusform>%1 يصل %Ln أشخاص بالبقية.</numerusform>
            <numerusform>%1 يصل %Ln شخصًا بالبقية.</numerusform>
            <numerusform>%1 يصل %Ln شخص بالبقية.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %3, only %1 gives %2 regularly.</source>
        <translation>في %3، لا يقدّم %2 بانتظام إلا %1.</translation>
    </message>
    <message>
        <source>Only %1 gives %2 regularly.</source>
        <translation>لا يقدّم %2 بانتظام إلا %1.</translation>
    </message>
    <message>
        <source>Who could keep %1 company?</source>
        <translation>من يمكنه مرافقة %1؟</translation>
    </message>
    <message>
        <source>Would %1 keep %2 company?</source>
        <translation>هل يرافق %1 %2؟</translation>
    </message>
    <message>
        <source>Would %1 back up %2 with %3?</source>
        <translation>هل يساند %1 %2 في %3؟</translation>
    </message>
    <message>
        <source>Ask who could keep %1 company</source>
        <translation>السؤال عمّن يمكنه مرافقة %1</translation>
    </message>
    <message>
        <source>Ask whether they would back up %1 with %2</source>
        <translation>السؤال هل يساند %1 في %2</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>offered help</source>
        <translation>عرض المساعدة</translation>
    </message>
    <message>
        <source>can do this: %1</source>
        <translation>يستطيع هذا: %1</translation>
    </message>
    <message>
        <source>can do this</source>
        <translation>يستطيع هذا</translation>
    </message>
    <message>
        <source>has helped before</source>
        <translation>سبق أن ساعد</translation>
    </message>
    <message>
        <source>has given %1 before</source>
        <translation>سبق أن قدّم %1</translation>
    </message>
    <message>
        <source>is in the same area</source>
        <translation>في المنطقة نفسها</translation>
    </message>
    <message>
        <source>is in %1 too</source>
        <translation>في %1 أيضًا</translation>
    </message>
    <message>
        <source>is near, in %1</source>
        <translation>قريب، في %1</translation>
    </message>
    <message>
        <source>is near</source>
        <translation>قريب</translation>
    </message>
    <message>
        <source>helped this person before</source>
        <translation>سبق أن ساعد هذا الشخص</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1، %2، %3.</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>محطة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stops</source>
        <translation>
            <numerusform>‏%Ln محطة</numerusform>
            <numerusform>محطة واحدة</numerusform>
            <numerusform>محطتان</numerusform>
            <numerusform>‏%Ln محطات</numerusform>
            <numerusform>‏%Ln محطة</numerusform>
            <numerusform>‏%Ln محطة</numerusform>
        </translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>لا رقم هاتف</translation>
    </message>
    <message>
        <source>1 phone number</source>
        <translation>رقم هاتف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone numbers</source>
        <translation>
            <numerusform>‏%Ln رقم هاتف</numerusform>
            <numerusform>رقم هاتف واحد</numerusform>
            <numerusform>رقما هاتف</numerusform>
            <numerusform>‏%Ln أرقام هاتف</numerusform>
            <numerusform>‏%Ln رقم هاتف</numerusform>
            <numerusform>‏%Ln رقم هاتف</numerusform>
        </translation>
    </message>
    <message>
        <source>no address</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>عنوان واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>‏%Ln عنوان</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>‏%Ln عناوين</numerusform>
            <numerusform>‏%Ln عنوانًا</numerusform>
            <numerusform>‏%Ln عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>sensitive, so it is told in person</source>
        <translation>حسّاسة، فتُحكى وجهًا لوجه</translation>
    </message>
    <message>
        <source>said no to sheets, so it is told in person</source>
        <translation>رفض الظهور في الجداول، فتُحكى وجهًا لوجه</translation>
    </message>
    <message>
        <source>not agreed yet, so it does not say who asks</source>
        <translation>لم يُتفق عليها بعد، فلا تذكر من يطلب</translation>
    </message>
    <message>
        <source>how to reach them is withheld: nobody asked them about sharing it</source>
        <translation>حُجبت طريقة التواصل: لم يُسألوا عن مشاركتها</translation>
    </message>
    <message>
        <source>how to reach them is withheld: they said no</source>
        <translation>حُجبت طريقة التواصل: كان الجواب لا</translation>
    </message>
    <message>
        <source>words are withheld that name someone or hold a phone number</source>
        <translation>حُجبت كلمات تذكر اسم أحد أو فيها رقم هاتف</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2.</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>لا يُذكر اسم أحد.</translation>
    </message>
    <message>
        <source>1 line says a first name, with their consent.</source>
        <translation>سطر واحد فيه اسم أول، بموافقة صاحبه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines say a first name, with their consent.</source>
        <translation>
            <numerusform>‏%Ln سطر فيه اسم أول، بموافقة أصحابها.</numerusform>
            <numerusform>سطر واحد فيه اسم أول، بموافقة صاحبه.</numerusform>
            <numerusform>سطران فيهما اسم أول، بموافقة صاحبيهما.</numerusform>
            <numerusform>‏%Ln سطور فيها اسم أول، بموافقة أصحابها.</numerusform>
            <numerusform>‏%Ln سطرًا فيها اسم أول، بموافقة أصحابها.</numerusform>
            <numerusform>‏%Ln سطر فيها اسم أول، بموافقة أصحابها.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>سطر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>‏%Ln سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>‏%Ln سطور</numerusform>
            <numerusform>‏%Ln سطرًا</numerusform>
            <numerusform>‏%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>sensitive, so not on the wall</source>
        <translation>حسّاسة، فلا تُعلّق على الجدار</translation>
    </message>
    <message>
        <source>said no to sheets</source>
        <translation>رفض الظهور في الجداول</translation>
    </message>
    <message>
        <source>only the kind of help, since the words name someone</source>
        <translation>نوع المساعدة فقط، لأن الكلمات تذكر اسم أحد</translation>
    </message>
    <message>
        <source>of other areas</source>
        <translation>من مناطق أخرى</translation>
    </message>
    <message>
        <source>no room on one wall; choose an area to see them</source>
        <translation>لا يتسع لها جدار واحد؛ تُختار منطقة لرؤيتها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a weekday and a day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day without its year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>المصدر: %1.</translation>
    </message>
    <message>
        <source>The bar shows how far the number could move by chance (95 %). “Moved” means that a comparison with the period before, with whole weeks exchanged 199 times, leaves less than one chance in a hundred and that the change is large enough to notice; “perhaps moved”, less than one in twenty. “No clear change” never means that all is well.</source>
        <translation>يبيّن الشريط كم قد يتحرك الرقم بالصدفة (95%). «تحرّك» تعني أن المقارنة بالفترة السابقة، بتبديل أسابيع كاملة 199 مرة، تترك أقل من احتمال واحد في المئة وأن التغيّر كبير بما يكفي ليُلحظ؛ و«ربما تحرّك» أقل من واحد في العشرين. و«لا تغيّر واضحًا» لا تعني أبدًا أن كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Of the needs asked in the period: the share met within your group&apos;s own promise for their urgency. Each wait is divided by its promise, and the curve of needs met is read at 1. Open needs count as still waiting; withdrawn ones and those closed unmet never count as met.</source>
        <translation>من الحاجات التي طُلبت في الفترة: النسبة التي لُبّيت ضمن وعد مجموعتكم بحسب درجة الاستعجال. يُقسم كل انتظار على وعده ويُقرأ منحنى الحاجات الملبّاة عند 1. المفتوحة تُعدّ منتظرة؛ والمسحوبة والمغلقة دون تلبية لا تُعدّ ملبّاة أبدًا.</translation>
    </message>
    <message>
        <source>Each kind of need in each place: the share met in time. The lowest is shown, after small kinds have been drawn towards the middle so that none is last by bad luck alone; the share itself is its own. A test says whether it is clearly apart from all others.</source>
        <translation>كل نوع من الحاجات في كل مكان: النسبة التي لُبّيت في وقتها. تُعرض الأدنى، بعد تقريب الأنواع الصغيرة إلى الوسط حتى لا يكون أحدها الأخير بسوء الحظ وحده؛ أما النسبة المعروضة فهي نسبته هو. ويبيّن اختبار هل هي متميزة بوضوح عن غيرها.</translation>
    </message>
    <message>
        <source>The share of each kind and place among needs is held against its share among the help that was asked for: one minus half the sum of all differences. 100 % would be the same mix. Small numbers alone push it down, so what luck would leave is said beside it.</source>
        <translation>تُقارن حصة كل نوع ومكان من الحاجات بحصته من العون المطلوب: واحد ناقص نصف مجموع كل الفروق. 100% تعني المزيج نفسه. والأعداد الصغيرة وحدها تخفضه، لذلك يُذكر بجانبه ما يتركه الحظ.</translation>
    </message>
    <message>
        <source>Exchanges that nobody had to ask for, divided by all for which it was written down whether somebody asked. It falls when many ask at once, though no less is offered: the number a week stands beside it.</source>
        <translation>تبادلات لم يضطر أحد إلى طلبها، مقسومة على كل ما دُوّن فيه هل طلبه أحد. تنخفض حين يكثر الطلب دفعة واحدة وإن لم يقلّ العرض: والعدد في الأسبوع بجانبها.</translation>
    </message>
    <message>
        <source>The largest part of all help that can be laid in circles: what people give comes back to them, straight from the same person or by way of others. It is found exactly, as a largest circulation, and divided by all help between people, groups and pools. No direction of it is good or bad.</source>
        <translation>أكبر جزء من العون يمكن ترتيبه في دوائر: ما يعطيه الناس يعود إليهم، مباشرةً من الشخص نفسه أو عبر آخرين. يُحسب بدقة بوصفه أكبر دوران، ويُقسم على كل العون بين الأشخاص والمجموعات والموارد المشتركة. ولا اتجاه له جيد أو سيئ.</translation>
    </message>
    <message>
        <source>People who both gave and received in the period, divided by all who did either. To receive only is taking part too; there is no number to reach.</source>
        <translation>من أعطوا وتلقّوا معًا في الفترة، مقسومين على كل من فعل أحد الأمرين. والتلقّي وحده مشاركة أيضًا؛ ولا رقم يُطلب بلوغه.</translation>
    </message>
    <message>
        <source>Pairs who helped each other in at least three of the last six months, of 30 days each, counted for both and divided by the people who helped or were helped in that time. Which pairs they are is for themselves alone.</source>
        <translation>الثنائيات التي تعاونت في ثلاثة على الأقل من الأشهر الستة الأخيرة، كل منها 30 يومًا، محسوبة للطرفين ومقسومة على من أعانوا أو أُعينوا في تلك المدة. وأي الثنائيات هي أمر يخصّ أصحابها وحدهم.</translation>
    </message>
    <message>
        <source>Arranged help that took place, divided by all that was arranged and has ended: (kept + 1) divided by (arranged + 2), newer ones counting more, half after 180 days. What was called off in time is not in it. It is worked out for the network, never for one person.</source>
        <translation>العون المتفق عليه الذي تمّ، مقسومًا على كل ما اتُّفق عليه وانتهى: (ما تمّ + 1) على (ما اتُّفق عليه + 2)، وللأحدث وزن أكبر ينتصف بعد 180 يومًا. ما أُلغي في الوقت المناسب ليس ضمنه. ويُحسب للشبكة ولا يُحسب لشخص أبدًا.</translation>
    </message>
    <message>
        <source>Members who gave, received, asked or offered anything in the last 90 days, divided by all present members who are not paused. Not to take part can simply mean to need nothing now.</source>
        <translation>أعضاء أعطوا أو تلقّوا أو طلبوا أو عرضوا شيئًا في آخر 90 يومًا، مقسومين على كل الأعضاء الحاليين غير المتوقفين مؤقتًا. وعدم المشاركة قد يعني ببساطة عدم الحاجة إلى شيء الآن.</translation>
    </message>
    <message>
        <source>The smallest number of people who together gave half of everything that people gave. The aim is not that all give alike: it is that nobody goes beyond their own limit, and that this number does not fall.</source>
        <translation>أقل عدد من الأشخاص أعطوا معًا نصف كل ما أعطاه الناس. ليس الهدف أن يعطي الجميع بالتساوي، بل ألا يتجاوز أحد حدّه وألا ينخفض هذا العدد.</translation>
    </message>
    <message>
        <source>Kinds of help in a place that were given at least five times: the share for which at least three people who are here gave it twice or more. Two are fragile: one rests, one falls ill. Whoever could help and was never asked cannot be seen here.</source>
        <translation>أنواع العون في مكان ما التي قُدّمت خمس مرات على الأقل: النسبة التي قدّمها ثلاثة على الأقل من الموجودين مرتين أو أكثر. واثنان عددٌ هش: واحد يستريح وآخر يمرض. ومن يستطيع المساعدة ولم يُسأل قط لا يظهر هنا.</translation>
    </message>
    <message>
        <source>Of the needs asked in the period: the share that was withdrawn within 30 days before help came, with open needs counted as still waiting. Some of them solved themselves; a log cannot tell. To ask people whether the help was what they wanted tells more.</source>
        <translation>من الحاجات التي طُلبت في الفترة: النسبة التي سُحبت خلال 30 يومًا قبل وصول العون، مع عدّ المفتوحة منتظرة. بعضها حُلّ من تلقاء نفسه؛ والسجل لا يعرف ذلك. وسؤال الناس هل كان العون كما أرادوا يقول أكثر.</translation>
    </message>
    <message>
        <source>Shown from 10 needs on.</source>
        <translation>يُعرض ابتداءً من 10 حاجات.</translation>
    </message>
    <message>
        <source>Shown from 10 needs of one kind in one place on.</source>
        <translation>يُعرض ابتداءً من 10 حاجات من نوع واحد في مكان واحد.</translation>
    </message>
    <message>
        <source>Shown from 30 needs in at least 3 kinds on.</source>
        <translation>يُعرض ابتداءً من 30 حاجة من 3 أنواع على الأقل.</translation>
    </message>
    <message>
        <source>Shown from 20 exchanges on, where it is written down for at least 60 % of them.</source>
        <translation>يُعرض ابتداءً من 20 تبادلًا، إن كان مدوّنًا في 60% منها على الأقل.</translation>
    </message>
    <message>
        <source>Shown from 150 exchanges and 15 people on, where both sides are named in at least 60 %.</source>
        <translation>يُعرض ابتداءً من 150 تبادلًا و15 شخصًا، إن عُرف الطرفان في 60% منها على الأقل.</translation>
    </message>
    <message>
        <source>Shown from 10 people taking part on.</source>
        <translation>يُعرض ابتداءً من 10 مشاركين.</translation>
    </message>
    <message>
        <source>Shown from 30 pairs and about six months on.</source>
        <translation>يُعرض ابتداءً من 30 ثنائيًا ونحو ستة أشهر.</translation>
    </message>
    <message>
        <source>Shown from 20 arranged exchanges on.</source>
        <translation>يُعرض ابتداءً من 20 تبادلًا متفقًا عليه.</translation>
    </message>
    <message>
        <source>Shown from 20 members on.</source>
        <translation>يُعرض ابتداءً من 20 عضوًا.</translation>
    </message>
    <message>
        <source>Shown from 10 people who gave and 50 exchanges on.</source>
        <translation>يُعرض ابتداءً من 10 معطين و50 تبادلًا.</translation>
    </message>
    <message>
        <source>Shown once a kind of help was given five times in a place.</source>
        <translation>يُعرض حين يُقدَّم نوع من العون خمس مرات في مكان ما.</translation>
    </message>
    <message>
        <source>New this month</source>
        <translation>انضموا هذا الشهر</translation>
    </message>
    <message>
        <source>Nobody has asked them yet</source>
        <translation>لم يسألهم أحد بعد</translation>
    </message>
    <message>
        <source>Their offer waits</source>
        <translation>عرضهم ينتظر</translation>
    </message>
    <message>
        <source>They know one person here</source>
        <translation>يعرفون شخصًا واحدًا هنا</translation>
    </message>
    <message>
        <source>A short hello, and a first small thing to share.</source>
        <translation>تحية قصيرة، وشيء صغير أول للمشاركة.</translation>
    </message>
    <message>
        <source>Being asked is a way of being part of it.</source>
        <translation>أن تُسأل هو أيضًا مشاركة.</translation>
    </message>
    <message>
        <source>Perhaps someone just does not know about it.</source>
        <translation>ربما لا يعلم أحد بذلك.</translation>
    </message>
    <message>
        <source>Perhaps they would like to meet somebody else too.</source>
        <translation>ربما يسعدهم التعرف إلى شخص آخر أيضًا.</translation>
    </message>
    <message>
        <source>%1 of %2 are named here; tomorrow it is others.</source>
        <translation>يُذكر هنا %1 من %2؛ وغدًا يُذكر آخرون.</translation>
    </message>
    <message>
        <source>%1 joined on %2.</source>
        <translation>انضم %1 في %2.</translation>
    </message>
    <message>
        <source>%1 has offered “%2” since %3, and nobody asked for it lately.</source>
        <translation>يعرض %1 «%2» منذ %3، ولم يطلبه أحد مؤخرًا.</translation>
    </message>
    <message>
        <source>%1 has shared help with %2 so far, and nobody else.</source>
        <translation>تبادل %1 المساعدة مع %2 حتى الآن دون غيره.</translation>
    </message>
    <message>
        <source>%1 is here and was never asked for anything.</source>
        <translation>‏%1 معنا ولم يُطلب منه شيء قط.</translation>
    </message>
    <message>
        <source>%1 has been here since %2 and was never asked for anything.</source>
        <translation>‏%1 معنا منذ %2 ولم يُطلب منه شيء قط.</translation>
    </message>
    <message>
        <source>Good at: %1.</source>
        <translation>يجيد: %1.</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>مرحبًا %1،</translation>
    </message>
    <message>
        <source>welcome to %1. Is there something that you would like to do, or that would help you?</source>
        <translation>أهلًا بك في %1. هل هناك ما تودّ القيام به أو ما قد يساعدك؟</translation>
    </message>
    <message>
        <source>it is good to have you in %1. May we ask you now and then? What would you like to do, and is there anything that would help you?</source>
        <translation>يسعدنا وجودك في %1. هل لنا أن نسألك من حين لآخر؟ ماذا تودّ أن تفعل، وهل هناك ما قد يساعدك؟</translation>
    </message>
    <message>
        <source>you offered something in %1 that nobody has asked for lately. Does it still stand? May we tell people about it again?</source>
        <translation>عرضت شيئًا في %1 لم يطلبه أحد مؤخرًا. هل ما زال قائمًا؟ وهل لنا أن نخبر الناس به مجددًا؟</translation>
    </message>
    <message>
        <source>we would like to introduce you to someone else in %1. Would you like that?</source>
        <translation>نودّ أن نعرّفك إلى شخص آخر في %1. هل يناسبك ذلك؟</translation>
    </message>
    <message>
        <source>our network</source>
        <translation>شبكتنا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why something is not counted, and how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing of the period is left out of it.</source>
        <translation>لم يُترك منه شيء من الفترة.</translation>
    </message>
    <message>
        <source>Both sides are named in %1&#xa0;% of the exchanges of the period.</source>
        <translation>يُعرف الطرفان في %1% من تبادلات الفترة.</translation>
    </message>
    <message>
        <source>Help that nobody wrote down is in no figure, and no interval can say how much it is.</source>
        <translation>العون الذي لم يدوّنه أحد ليس في أي رقم، ولا مجال يستطيع أن يقول كم هو.</translation>
    </message>
    <message>
        <source>Arranged, but did not happen</source>
        <translation>اتُّفق عليه ولم يحدث</translation>
    </message>
    <message>
        <source>Giver and receiver are the same</source>
        <translation>المعطي والمتلقّي هما الشخص نفسه</translation>
    </message>
    <message>
        <source>No day was written down</source>
        <translation>لم يُدوَّن اليوم</translation>
    </message>
    <message>
        <source>The day is still to come</source>
        <translation>اليوم لم يأتِ بعد</translation>
    </message>
    <message>
        <source>The giver is not named</source>
        <translation>المعطي غير مسمّى</translation>
    </message>
    <message>
        <source>The receiver is not named</source>
        <translation>المتلقّي غير مسمّى</translation>
    </message>
    <message>
        <source>To or from a pool or an outside organisation</source>
        <translation>إلى مورد مشترك أو منظمة خارجية أو منهما</translation>
    </message>
    <message>
        <source>Of people who asked not to be counted</source>
        <translation>لأشخاص طلبوا ألا يُحسبوا</translation>
    </message>
    <message>
        <source>Part of another need that is counted</source>
        <translation>جزء من حاجة أخرى محسوبة</translation>
    </message>
    <message>
        <source>Called off in time</source>
        <translation>أُلغي في الوقت المناسب</translation>
    </message>
    <message>
        <source>Met, withdrawn or closed</source>
        <translation>لُبّيت أو سُحبت أو أُغلقت</translation>
    </message>
    <message>
        <source>Giver or receiver has no area</source>
        <translation>المعطي أو المتلقّي بلا منطقة</translation>
    </message>
    <message>
        <source>help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>%1 asked for “%2”. Was it that?</source>
        <translation>طلب %1: «%2». هل كان هذا هو؟</translation>
    </message>
    <message>
        <source>%1 asked for “%2” (%3). Was it that?</source>
        <translation>طلب %1: «%2» (%3). هل كان هذا هو؟</translation>
    </message>
    <message>
        <source>%1 offers “%2”. Was it that?</source>
        <translation>عرض %1: «%2». هل كان هذا هو؟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an occasion and its day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Set the area of %1 to %2</source>
        <translation>منطقة %1: %2</translation>
    </message>
    <message>
        <source>Set the kind of help of %1 to %2</source>
        <translation>نوع المساعدة في %1: %2</translation>
    </message>
    <message>
        <source>Set how soon for %1: %2</source>
        <translation>مدى استعجال %1: %2</translation>
    </message>
    <message>
        <source>Tagged %1 with %2</source>
        <translation>وُسم بـ «%2»: %1</translation>
    </message>
    <message>
        <source>Took the tag %2 off %1</source>
        <translation>أُزيل الوسم «%2» عن %1</translation>
    </message>
    <message>
        <source>Took the area off %1</source>
        <translation>أُزيلت المنطقة من %1</translation>
    </message>
    <message>
        <source>Took the kind of help off %1</source>
        <translation>أُزيل نوع المساعدة من %1</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>غادر في %1</translation>
    </message>
    <message>
        <source>1 promise to hand over</source>
        <translation>وعد واحد للتسليم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises to hand over</source>
        <translation>
            <numerusform>‏%Ln وعد للتسليم</numerusform>
            <numerusform>وعد واحد للتسليم</numerusform>
            <numerusform>وعدان للتسليم</numerusform>
            <numerusform>‏%Ln وعود للتسليم</numerusform>
            <numerusform>‏%Ln وعدًا للتسليم</numerusform>
            <numerusform>‏%Ln وعد للتسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open need</source>
        <translation>حاجة مفتوحة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open needs</source>
        <translation>
            <numerusform>‏%Ln حاجة مفتوحة</numerusform>
            <numerusform>حاجة مفتوحة واحدة</numerusform>
            <numerusform>حاجتان مفتوحتان</numerusform>
            <numerusform>‏%Ln حاجات مفتوحة</numerusform>
            <numerusform>‏%Ln حاجة مفتوحة</numerusform>
            <numerusform>‏%Ln حاجة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 standing offer</source>
        <translation>عرض قائم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln standing offers</source>
        <translation>
            <numerusform>‏%Ln عرض قائم</numerusform>
            <numerusform>عرض قائم واحد</numerusform>
            <numerusform>عرضان قائمان</numerusform>
            <numerusform>‏%Ln عروض قائمة</numerusform>
            <numerusform>‏%Ln عرضًا قائمًا</numerusform>
            <numerusform>‏%Ln عرض قائم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call to make</source>
        <translation>مكالمة واحدة لإجرائها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls to make</source>
        <translation>
            <numerusform>‏%Ln مكالمة لإجرائها</numerusform>
            <numerusform>مكالمة واحدة لإجرائها</numerusform>
            <numerusform>مكالمتان لإجرائها</numerusform>
            <numerusform>‏%Ln مكالمات لإجرائها</numerusform>
            <numerusform>‏%Ln مكالمة لإجرائها</numerusform>
            <numerusform>‏%Ln مكالمة لإجرائها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 so far this month.</source>
        <translation>‏%1؛ وحتى الآن هذا الشهر: %2.</translation>
    </message>
    <message>
        <source>They may like to rest, or pass something on.</source>
        <translation>قد يودّ أن يرتاح أو يسلّم شيئًا لغيره.</translation>
    </message>
    <message>
        <source>At most 1 hour a month</source>
        <translation>ساعة واحدة في الشهر على الأكثر</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln hours a month</source>
        <translation>
            <numerusform>‏%Ln ساعة في الشهر على الأكثر</numerusform>
            <numerusform>ساعة واحدة في الشهر على الأكثر</numerusform>
            <numerusform>ساعتان في الشهر على الأكثر</numerusform>
            <numerusform>‏%Ln ساعات في الشهر على الأكثر</numerusform>
            <numerusform>‏%Ln ساعة في الشهر على الأكثر</numerusform>
            <numerusform>‏%Ln ساعة في الشهر على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>At most once a month</source>
        <translation>مرة في الشهر على الأكثر</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln times a month</source>
        <translation>
            <numerusform>‏%Ln مرة في الشهر على الأكثر</numerusform>
            <numerusform>مرة واحدة في الشهر على الأكثر</numerusform>
            <numerusform>مرتان في الشهر على الأكثر</numerusform>
            <numerusform>‏%Ln مرات في الشهر على الأكثر</numerusform>
            <numerusform>‏%Ln مرة في الشهر على الأكثر</numerusform>
            <numerusform>‏%Ln مرة في الشهر على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 speaks for %2</source>
        <translation>‏%1 يتحدث باسم %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>people</comment>
        <translation>‏%1 آخرون</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>واحد من قائمة</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>Best way</source>
        <translation>أفضل طريقة</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>أفضل وقت</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>People in the household</source>
        <translation>عدد أفراد الأسرة</translation>
    </message>
    <message>
        <source>Who speaks for them</source>
        <translation>من يتحدث باسمه</translation>
    </message>
    <message>
        <source>When they can</source>
        <translation>متى يستطيع</translation>
    </message>
    <message>
        <source>Their own limit</source>
        <translation>الحد الخاص</translation>
    </message>
    <message>
        <source>Resting until</source>
        <translation>في راحة حتى</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>1 person who is tied to them</source>
        <translation>شخص واحد مرتبط به</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who are tied to them</source>
        <translation>
            <numerusform>‏%Ln شخص مرتبط به</numerusform>
            <numerusform>شخص واحد مرتبط به</numerusform>
            <numerusform>شخصان مرتبطان به</numerusform>
            <numerusform>‏%Ln أشخاص مرتبطون به</numerusform>
            <numerusform>‏%Ln شخصًا مرتبطًا به</numerusform>
            <numerusform>‏%Ln شخص مرتبط به</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sheet that was handed out</source>
        <translation>جدول واحد سُلّم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets that were handed out</source>
        <translation>
            <numerusform>‏%Ln جدول سُلّم</numerusform>
            <numerusform>جدول واحد سُلّم</numerusform>
            <numerusform>جدولان سُلّما</numerusform>
            <numerusform>‏%Ln جداول سُلّمت</numerusform>
            <numerusform>‏%Ln جدولًا سُلّم</numerusform>
            <numerusform>‏%Ln جدول سُلّم</numerusform>
        </translation>
    </message>
    <message>
        <source>A digit or Enter: choose · F2: type it again · Esc: back to the line</source>
        <translation>رقم أو Enter للاختيار · F2 للكتابة من جديد · Esc للعودة إلى السطر</translation>
    </message>
    <message>
        <source>Enter: go on · Tab: go through the chips · Esc: leave</source>
        <translation>للمتابعة Enter · للتنقّل بين البطاقات Tab · للخروج Esc</translation>
    </message>
    <message>
        <source>Is kept with the call: %1</source>
        <translation>يُحفظ مع المكالمة: %1</translation>
    </message>
    <message>
        <source>Goes into the note: %1</source>
        <translation>يُكتب في الملاحظة: %1</translation>
    </message>
    <message>
        <source>A need</source>
        <translation>حاجة</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Help that happened</source>
        <translation>مساعدة حدثت</translation>
    </message>
    <message>
        <source>A call to make</source>
        <translation>مكالمة مطلوبة</translation>
    </message>
    <message>
        <source>A new member</source>
        <translation>عضو جديد</translation>
    </message>
    <message>
        <source>Add the need</source>
        <translation>إضافة الحاجة</translation>
    </message>
    <message>
        <source>Add the offer</source>
        <translation>إضافة العرض</translation>
    </message>
    <message>
        <source>Log the exchange</source>
        <translation>تسجيل التبادل</translation>
    </message>
    <message>
        <source>Plan the call</source>
        <translation>تخطيط المكالمة</translation>
    </message>
    <message>
        <source>Add to the roster</source>
        <translation>إضافة إلى القائمة</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a chip: the reason of a call</comment>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>What is it</source>
        <comment>a chip</comment>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Not so</source>
        <comment>a chip: the line denies something</comment>
        <translation>ليس كذلك</translation>
    </message>
    <message>
        <source>For</source>
        <comment>a chip: the person who was helped</comment>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a chip</comment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>How much</source>
        <comment>a chip</comment>
        <translation>كم</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a chip</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>a chip</comment>
        <translation>يتكرر</translation>
    </message>
    <message>
        <source>How soon</source>
        <comment>a chip</comment>
        <translation>مدى الاستعجال</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a chip</comment>
        <translation>أين</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>a chip</comment>
        <translation>كيف عُرضت</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a chip</comment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>a chip</comment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Speaks</source>
        <comment>a chip: languages</comment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Here already</source>
        <comment>a chip: a member who somebody new may be</comment>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>For</source>
        <comment>a chip: the person who needs help</comment>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a chip: the person who offers</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a chip: the person who helped</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>Whom</source>
        <comment>a chip: the person who is to be called</comment>
        <translation>بمن</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a chip: of somebody new</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>unasked</source>
        <comment>help was offered</comment>
        <translation>من دون طلب</translation>
    </message>
    <message>
        <source>It is not so: write nothing down</source>
        <translation>ليس الأمر كذلك: لا تسجّل شيئًا</translation>
    </message>
    <message>
        <source>Not this: keep the words in the note</source>
        <translation>ليس هذا: أبقِ الكلمات في الملاحظة</translation>
    </message>
    <message>
        <source>New kind: %1</source>
        <comment>a kind of help</comment>
        <translation>نوع جديد: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a person</comment>
        <translation>اسم جديد: %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>every other %1</source>
        <comment>a day of the week</comment>
        <translation>%1 مرة كل أسبوعين</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>a day of the week</comment>
        <translation>كل %1</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>Not this: keep the words with the call</source>
        <translation>ليس هذا: أبقِ الكلمات مع المكالمة</translation>
    </message>
    <message>
        <source>Write it down all the same, with these words kept with the call</source>
        <translation>سجّله على أي حال، مع حفظ هذه الكلمات مع المكالمة</translation>
    </message>
    <message>
        <source>Write it down all the same, with these words in the note</source>
        <translation>سجّله على أي حال، مع هذه الكلمات في الملاحظة</translation>
    </message>
    <message>
        <source>No, %1 is someone new</source>
        <translation>لا، %1 شخص جديد</translation>
    </message>
    <message>
        <source>Yes, it is %1</source>
        <translation>نعم، هذا الشخص هو %1</translation>
    </message>
    <message>
        <source>Someone who is not named</source>
        <translation>شخص لا يُذكر اسمه</translation>
    </message>
    <message>
        <source>“%1” reads like a no. What now?</source>
        <translation>تبدو «%1» نفيًا. ماذا الآن؟</translation>
    </message>
    <message>
        <source>Only the words: %1</source>
        <translation>الكلمات وحدها: %1</translation>
    </message>
    <message>
        <source>For example: “Noor needs childcare Wed”, “Ana drove Ben 2h yesterday”, “Ana offers lifts on Fridays”, “call Ben on Monday about the boiler”, “new member Sam Okoro, 07700 900123”. What stands after // goes into the note.</source>
        <translation>مثلًا: «نور تحتاج رعاية أطفال يوم الأربعاء»، «آنا أوصلت بن أمس»، «آنا تعرض توصيلًا كل جمعة»، «اتصل ببن يوم الاثنين بخصوص المدفأة»، «عضو جديد سام أوكورو، 07700900123». وما يأتي بعد // يُكتب في الملاحظة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a chip: its part and what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>a chip that asks</comment>
        <translation>%1: %2؟</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a chip that asks</comment>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <translation>في القائمة بالفعل: %1</translation>
    </message>
    <message>
        <source>May be here already: %1?</source>
        <translation>ربما في القائمة بالفعل: %1؟</translation>
    </message>
    <message>
        <source>Is this somebody who is on the roster already?</source>
        <translation>هل هذا شخص موجود في القائمة بالفعل؟</translation>
    </message>
    <message>
        <source>What is the name of who is new?</source>
        <translation>ما اسم العضو الجديد؟</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هو؟</translation>
    </message>
    <message>
        <source>What kind of help is “%1”?</source>
        <translation>ما نوع المساعدة في «%1»؟</translation>
    </message>
    <message>
        <source>Which day is “%1”?</source>
        <translation>أي يوم هو «%1»؟</translation>
    </message>
    <message>
        <source>Where is “%1”?</source>
        <translation>أين «%1»؟</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <translation>ما معنى «%1»؟</translation>
    </message>
    <message>
        <source>Who is “%1”?</source>
        <translation>من هو المقصود بـ«%1»؟</translation>
    </message>
    <message>
        <source>Who was helped?</source>
        <translation>من تلقّى المساعدة؟</translation>
    </message>
    <message>
        <source>Who needs it?</source>
        <translation>من يحتاج إليه؟</translation>
    </message>
    <message>
        <source>Who offers it? Type the name.</source>
        <translation>من يعرضه؟ اكتب الاسم.</translation>
    </message>
    <message>
        <source>Who helped?</source>
        <translation>من ساعد؟</translation>
    </message>
    <message>
        <source>Who is to be called? Type the name.</source>
        <translation>بمن يجب الاتصال؟ اكتب الاسم.</translation>
    </message>
    <message>
        <source>What is offered? Type a word or two.</source>
        <translation>ما المعروض؟ اكتب كلمة أو كلمتين.</translation>
    </message>
    <message>
        <source>What is needed? Type a word or two.</source>
        <translation>ما المطلوب؟ اكتب كلمة أو كلمتين.</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>%1; there is none to come</source>
        <translation>%1؛ لم يبقَ منها شيء</translation>
    </message>
    <message>
        <source>%1; next: %2</source>
        <translation>%1؛ القادمة: %2</translation>
    </message>
    <message>
        <source>every week on %1</source>
        <comment>a day of the week</comment>
        <translation>كل أسبوع يوم %1</translation>
    </message>
    <message>
        <source>every two weeks on %1</source>
        <comment>a day of the week</comment>
        <translation>كل أسبوعين يوم %1</translation>
    </message>
    <message>
        <source>every month on its last day</source>
        <translation>كل شهر في يومه الأخير</translation>
    </message>
    <message>
        <source>every month on day %1</source>
        <comment>a day of the month</comment>
        <translation>كل شهر في اليوم %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>Logged: %1 helped %2 at “%3”</source>
        <translation>سُجّل: مساعدة من %1 إلى %2 في «%3»</translation>
    </message>
    <message>
        <source>Named the occasion “%1”</source>
        <translation>سُمّيت المناسبة «%1»</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>needs</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Done this week</source>
        <translation>أُنجزت هذا الأسبوع</translation>
    </message>
    <message>
        <source>Needs a second look</source>
        <translation>تحتاج نظرة ثانية</translation>
    </message>
    <message>
        <source>What was asked and waits for someone to help.</source>
        <translation>ما طُلب وينتظر مَن يساعد.</translation>
    </message>
    <message>
        <source>Someone is asked, or has said yes.</source>
        <translation>سُئل أحد، أو وافق.</translation>
    </message>
    <message>
        <source>What was met in the last seven days.</source>
        <translation>ما لُبّي في الأيام السبعة الأخيرة.</translation>
    </message>
    <message>
        <source>Comes by itself: waiting longer than promised, help that fell through, someone who left or rests, a day that has passed, or something missing before anyone can act.</source>
        <translation>تظهر من تلقاء نفسها: انتظار أطول من الموعود، أو مساعدة لم تتم، أو شخص غادر أو يستريح، أو يوم مضى، أو شيء ناقص قبل أن يتمكن أحد من التصرف.</translation>
    </message>
    <message>
        <source>Nothing waits for someone to be asked.</source>
        <translation>لا شيء ينتظر أن يُسأل أحد.</translation>
    </message>
    <message>
        <source>Nobody is on anything just now.</source>
        <translation>لا أحد يتولّى شيئًا الآن.</translation>
    </message>
    <message>
        <source>Nothing was met in the last seven days.</source>
        <translation>لم يُلبَّ شيء في الأيام السبعة الأخيرة.</translation>
    </message>
    <message>
        <source>All that is open goes its way.</source>
        <translation>كل ما هو مفتوح يسير في طريقه.</translation>
    </message>
    <message>
        <source>what kind of help</source>
        <translation>نوع المساعدة</translation>
    </message>
    <message>
        <source>where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>طريقة التواصل</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>غير معروف بعد: %1</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>طُلبت اليوم</translation>
    </message>
    <message>
        <source>Too long: %1</source>
        <translation>انتظار طويل: %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>so many days</comment>
        <translation>بالانتظار: %1</translation>
    </message>
    <message>
        <source>Asked, not known when</source>
        <translation>طُلبت، ولا يُعرف متى</translation>
    </message>
    <message>
        <source>Met on %1</source>
        <translation>لُبّيت في %1</translation>
    </message>
    <message>
        <source>Needed today</source>
        <translation>مطلوبة اليوم</translation>
    </message>
    <message>
        <source>%1 has passed</source>
        <comment>a day</comment>
        <translation>مضى %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a day</comment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a helper</comment>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>Fell through on %1</source>
        <translation>لم تتمّ في %1</translation>
    </message>
    <message>
        <source>Left on %1: still needed?</source>
        <translation>غادر في %1: هل ما زالت مطلوبة؟</translation>
    </message>
    <message>
        <source>%1 left on %2</source>
        <translation>غادر %1 في %2</translation>
    </message>
    <message>
        <source>%1 leaves on %2</source>
        <translation>يغادر %1 في %2</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>غير معروف: %1</translation>
    </message>
    <message>
        <source>Nobody puts a need there by hand. It comes by itself when it waits longer than promised, when help falls through, when whoever is on it left or rests, or when something is missing.</source>
        <translation>لا أحد يضع حاجة هناك بيده. تأتي من تلقاء نفسها حين تنتظر أطول من الموعود، أو لا تتمّ المساعدة، أو يغادر من يتولاها أو يستريح، أو ينقص شيء.</translation>
    </message>
    <message>
        <source>It is that already, and wants a second look besides. It moves back by itself when what the card says is settled.</source>
        <translation>هي كذلك أصلًا، وتحتاج فوق ذلك نظرة ثانية. تعود من تلقاء نفسها حين يُحلّ ما تقوله البطاقة.</translation>
    </message>
    <message>
        <source>Someone is on this need. Call that off first; then it is open again by itself.</source>
        <translation>هناك مَن يتولّى هذه الحاجة. يُلغى ذلك أولًا، ثم تُفتح من جديد من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Here each need has its own answer. Please move them one at a time.</source>
        <translation>لكل حاجة هنا جوابها. يُرجى نقلها واحدة واحدة.</translation>
    </message>
    <message>
        <source>Fill in what is missing, else open the story</source>
        <translation>إكمال ما ينقص، وإلا فتح القصة</translation>
    </message>
    <message>
        <source>Fill in what is missing, else edit</source>
        <translation>إكمال ما ينقص، وإلا التعديل</translation>
    </message>
    <message>
        <source>Move to …</source>
        <translation>نقل إلى …</translation>
    </message>
    <message>
        <source>Carry it one step on</source>
        <translation>نقلها خطوة إلى الأمام</translation>
    </message>
    <message>
        <source>Carry it one step back</source>
        <translation>نقلها خطوة إلى الخلف</translation>
    </message>
    <message>
        <source>How the network is doing</source>
        <translation>كيف حال الشبكة</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة الثقة 95 %</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>محسوب من</translation>
    </message>
    <message>
        <source>Against the period before</source>
        <translation>مقارنة بالفترة السابقة</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>كيف يُحسب</translation>
    </message>
    <message>
        <source>moves on</source>
        <comment>fate of a row</comment>
        <translation>ينتقل إلى ما بعد</translation>
    </message>
    <message>
        <source>1 moves on</source>
        <translation>1 ينتقل إلى ما بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move on</source>
        <translation>
            <numerusform>تنتقل إلى ما بعد: %Ln</numerusform>
            <numerusform>تنتقل إلى ما بعد: %Ln</numerusform>
            <numerusform>تنتقل إلى ما بعد: %Ln</numerusform>
            <numerusform>تنتقل إلى ما بعد: %Ln</numerusform>
            <numerusform>تنتقل إلى ما بعد: %Ln</numerusform>
            <numerusform>تنتقل إلى ما بعد: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Who helps</source>
        <comment>a column</comment>
        <translation>من يساعد</translation>
    </message>
    <message>
        <source>Whom they help</source>
        <comment>a column</comment>
        <translation>لمن المساعدة</translation>
    </message>
    <message>
        <source>With what</source>
        <comment>a column</comment>
        <translation>بماذا</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <comment>a column</comment>
        <translation>طُلب في</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <comment>a column</comment>
        <translation>أين وصل</translation>
    </message>
    <message>
        <source>Asked since</source>
        <comment>a column</comment>
        <translation>سُئل منذ</translation>
    </message>
    <message>
        <source>Settled on</source>
        <comment>a column</comment>
        <translation>حُسم في</translation>
    </message>
    <message>
        <source>Called off by</source>
        <comment>a column</comment>
        <translation>ألغاه</translation>
    </message>
    <message>
        <source>In time</source>
        <comment>a column</comment>
        <translation>في الوقت المناسب</translation>
    </message>
    <message>
        <source>Note on it</source>
        <comment>a column</comment>
        <translation>ملاحظة عنه</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <comment>a column</comment>
        <translation>بمن نتصل</translation>
    </message>
    <message>
        <source>About which need</source>
        <comment>a column</comment>
        <translation>عن أي احتياج</translation>
    </message>
    <message>
        <source>Call due</source>
        <comment>a column</comment>
        <translation>موعد المكالمة</translation>
    </message>
    <message>
        <source>Called on</source>
        <comment>a column</comment>
        <translation>تم الاتصال في</translation>
    </message>
    <message>
        <source>How it went</source>
        <comment>a column</comment>
        <translation>كيف سارت</translation>
    </message>
    <message>
        <source>What came of it</source>
        <comment>a column</comment>
        <translation>ما نتج عنها</translation>
    </message>
    <message>
        <source>Due again</source>
        <comment>a column</comment>
        <translation>تتكرر</translation>
    </message>
    <message>
        <source>“%1” is not on the roster. Write the name as it stands there, or add the person first.</source>
        <translation>«%1» ليس في القائمة. اكتب الاسم كما هو فيها، أو أضف الشخص أولاً.</translation>
    </message>
    <message>
        <source>“%1” can be several people. Give one of them another name first.</source>
        <translation>قد يكون «%1» عدة أشخاص. أعطِ أحدهم اسمًا آخر أولاً.</translation>
    </message>
    <message>
        <source>This cell is needed and empty. Please fill it in.</source>
        <translation>هذه الخلية مطلوبة وهي فارغة. املأها من فضلك.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words that are known here. Choose another.</source>
        <translation>«%1» ليست من الكلمات المعروفة هنا. اختر غيرها.</translation>
    </message>
    <message>
        <source>“%1” is not a day that can be understood. Write it as 2026-11-03.</source>
        <translation>«%1» ليس يومًا مفهومًا. اكتبه هكذا: 2026-11-03.</translation>
    </message>
    <message>
        <source>Whom they help has no need that is called “%1”. Write it as it stands here, with its day.</source>
        <translation>ليس لمن تُقدَّم له المساعدة احتياج اسمه «%1». اكتبه كما هو هنا، مع يومه.</translation>
    </message>
    <message>
        <source>Several needs are called “%1”. Say when it was asked for, or by when it is needed.</source>
        <translation>عدة احتياجات اسمها «%1». اذكر متى طُلب، أو متى يلزم.</translation>
    </message>
    <message>
        <source>The need is closed. Open it again first, or leave the row out.</source>
        <translation>الاحتياج مغلق. أعد فتحه أولاً، أو اترك الصف خارجًا.</translation>
    </message>
    <message>
        <source>%1 would help themselves. Name someone else.</source>
        <translation>سيساعد %1 نفسه. اذكر شخصًا آخر.</translation>
    </message>
    <message>
        <source>%1 had left the network by then. Name someone else, or correct the day.</source>
        <translation>كان %1 قد ترك الشبكة حينها. اذكر شخصًا آخر أو صحّح اليوم.</translation>
    </message>
    <message>
        <source>This is before the day when help was asked for. Correct the day.</source>
        <translation>هذا قبل يوم طلب المساعدة. صحّح اليوم.</translation>
    </message>
    <message>
        <source>It cannot be settled before it was arranged. Correct one of the days.</source>
        <translation>لا يمكن أن يُحسم قبل ترتيبه. صحّح أحد اليومين.</translation>
    </message>
    <message>
        <source>It has a day on which it was settled, yet it is open. Change where it stands, or clear the day.</source>
        <translation>له يوم حُسم فيه، لكنه ما زال مفتوحًا. غيّر أين وصل، أو امسح اليوم.</translation>
    </message>
    <message>
        <source>Only what was called off has this. Change where it stands, or clear the cell.</source>
        <translation>هذا لما أُلغي فقط. غيّر أين وصل، أو امسح الخلية.</translation>
    </message>
    <message>
        <source>It has moved on here since. What stands here stays.</source>
        <translation>تقدّم الأمر هنا منذ ذلك الحين. ما هو هنا يبقى.</translation>
    </message>
    <message>
        <source>They are asked about this need already. What stands here stays.</source>
        <translation>سُئل عن هذا الاحتياج من قبل. ما هو هنا يبقى.</translation>
    </message>
    <message>
        <source>Several lines of the log may be what came of it. Say of the match itself that it happened, or give the day of the one that is meant.</source>
        <translation>قد تكون عدة سطور من السجل هي ما نتج عنها. قل في المطابقة نفسها إنها تمت، أو اذكر يوم السطر المقصود.</translation>
    </message>
    <message>
        <source>This day is still to come. Correct it.</source>
        <translation>هذا اليوم لم يأتِ بعد. صحّحه.</translation>
    </message>
    <message>
        <source>This day is very long ago. Check the year.</source>
        <translation>هذا اليوم بعيد جدًا في الماضي. راجع السنة.</translation>
    </message>
    <message>
        <source>The text is too long. Please shorten it.</source>
        <translation>النص طويل جدًا. اختصره من فضلك.</translation>
    </message>
    <message>
        <source>“%1” is no rhythm that is known. Write “every week”, “every two weeks” or “every month”.</source>
        <translation>«%1» ليس إيقاعًا معروفًا. اكتب «every week» أو «every two weeks» أو «every month».</translation>
    </message>
    <message>
        <source>Matches and follow-ups in it are there to be read. They are offered to you afterwards, by rules of their own.</source>
        <translation>ما فيه من مطابقات ومتابعات هو للقراءة. يُعرض عليك بعد ذلك وفق قواعده الخاصة.</translation>
    </message>
    <message>
        <source>Plan a call for today</source>
        <translation>تخطيط مكالمة لليوم</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>لم تعد هناك حاجة</translation>
    </message>
    <message>
        <source>It goes on: let go of these days only</source>
        <translation>مستمرة: ترك هذه الأيام فقط</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>All of it is one change, and one Undo takes it back.</source>
        <translation>كل ذلك تغيير واحد، وتراجع واحد يلغيه.</translation>
    </message>
    <message>
        <source>You can bring the file in again later: what is there already is not added twice.</source>
        <translation>يمكنك استيراد الملف مرة أخرى لاحقًا: ما هو موجود لا يُضاف مرتين.</translation>
    </message>
</context>
</TS>
