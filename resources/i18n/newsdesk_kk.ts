<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About NewsDesk</source>
        <translation>NewsDesk туралы</translation>
    </message>
    <message>
        <source>Licences of fonts and icons</source>
        <translation>Қаріптер мен белгішелердің лицензиялары</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>An offline desk for analysts who read news and must brief others.</source>
        <translation>Жаңалықты желісіз оқып, шолу дайындайтын талдаушының жұмыс орны.</translation>
    </message>
    <message>
        <source>It opens no connection: everything stays on this computer.</source>
        <translation>Бағдарлама желіге шықпайды: бәрі осы компьютерде қалады.</translation>
    </message>
    <message>
        <source>NewsDesk is under the Apache License 2.0; Qt and PySide6 are used under the LGPL 3.</source>
        <translation>NewsDesk Apache 2.0 лицензиясымен таратылады; Qt мен PySide6 LGPL 3 бойынша қолданылады.</translation>
    </message>
    <message>
        <source>SQLite {sqlite}, Qt {qt}, Python {python}</source>
        <translation>SQLite {sqlite}, Qt {qt}, Python {python}</translation>
    </message>
    <message>
        <source>This SQLite has a fault where several programs write; NewsDesk lets only one write.</source>
        <translation>Бұл SQLite-та бірнеше бағдарлама жазғанда қате бар; NewsDesk жазуды тек біреуіне рұқсат етеді.</translation>
    </message>
</context>
<context>
    <name>AdjudicationPage</name>
    <message>
        <source>Being worked out…</source>
        <translation>Есептеліп жатыр…</translation>
    </message>
    <message>
        <source>No other place is undecided.</source>
        <translation>Басқа шешілмеген орын жоқ.</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Түсініктерді біріктіру</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Мақалаларға қайту</translation>
    </message>
    <message>
        <source>You can go on with your work meanwhile.</source>
        <translation>Әзірге жұмысты жалғастыра беруге болады.</translation>
    </message>
    <message>
        <source>This could not be worked out</source>
        <translation>Есептеу мүмкін болмады</translation>
    </message>
</context>
<context>
    <name>AgendaStatus</name>
    <message>
        <source>proposed</source>
        <translation>ұсынылды</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>келісілді</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>талқыланды</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>шешілді</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>кейінге қалды</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>алынып тасталды</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Highlights</source>
        <translation>Маркерлер</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Барлық түрлер</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>маркер</translation>
    </message>
    <message>
        <source>low</source>
        <translation>төмен</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>орта</translation>
    </message>
    <message>
        <source>good</source>
        <translation>жақсы</translation>
    </message>
    <message>
        <source>F1, same ends</source>
        <translation>F1, дәл шектер</translation>
    </message>
    <message>
        <source>F1, overlap</source>
        <translation>F1, қабаттасу</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>Коэн κ</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Криппендорф α</translation>
    </message>
    <message>
        <source>α of stretches</source>
        <translation>Бөліктер α</translation>
    </message>
    <message>
        <source>α of coverage</source>
        <translation>Қамту α</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>тапсырылған</translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
    <message>
        <source>The share of both analysts’ marks that have their like: the very same words.</source>
        <translation>Екі талдаушының белгілері ішінде сыңары барының, яғни сөздері дәл бірдейінің үлесі.</translation>
    </message>
    <message>
        <source>It is not corrected for chance, and a mark that is one word longer has no like at all.</source>
        <translation>Кездейсоқтық ескерілмейді; бір сөзге ғана ұзын белгінің сыңары жоқ деп саналады.</translation>
    </message>
    <message>
        <source>The share of both analysts’ marks that meet a mark of the other, if only in one letter.</source>
        <translation>Екі талдаушының белгілері ішінде басқасының белгісімен бір әріппен болса да қабаттасатынының үлесі.</translation>
    </message>
    <message>
        <source>It is not corrected for chance, and a mark that the other set in two halves meets one of them.</source>
        <translation>Кездейсоқтық ескерілмейді; басқасы екіге бөліп қойған белгі солардың бірімен ғана қабаттасады.</translation>
    </message>
    <message>
        <source>How often two analysts gave the same value, less what chance would have them agree on.</source>
        <translation>Кездейсоқ сәйкестікті шегергенде, екі талдаушының бірдей мәнді қаншалық жиі бергені.</translation>
    </message>
    <message>
        <source>It is no share of items: where nearly all have one value, it is low even if few differ.</source>
        <translation>Бұл бірліктердің үлесі емес: бәрінде дерлік бір мән болса, алшағы аз болғанның өзінде ол төмен.</translation>
    </message>
    <message>
        <source>How far the values of any number of analysts agree beyond chance; what is missing is left out.</source>
        <translation>Кез келген сандағы талдаушылардың мәндері кездейсоқтан тыс қаншалық сәйкес; берілмеген мән есептелмейді.</translation>
    </message>
    <message>
        <source>It knows no nearly: one day too early is as wrong as another year.</source>
        <translation>Мұнда «дерлік» деген жоқ: бір күн ерте көрсету де, басқа жылды көрсету де бірдей қате.</translation>
    </message>
    <message>
        <source>How far two analysts see the same stretches of text beyond chance, minding where each ends.</source>
        <translation>Екі талдаушы таңдаған мәтін бөліктері кездейсоқтан тыс қаншалық сәйкес; әр бөліктің шегі ескеріледі.</translation>
    </message>
    <message>
        <source>It says nothing of what they recorded there, and splitting a mark lowers it.</source>
        <translation>Онда не жазылғанын айтпайды; белгіні бөлу бұл көрсеткішті төмендетеді.</translation>
    </message>
    <message>
        <source>How far all analysts mark the same letters beyond chance, in however many pieces.</source>
        <translation>Барлық талдаушы белгілеген әріптер кездейсоқтан тыс қаншалық сәйкес; неше бөлік екені маңызды емес.</translation>
    </message>
    <message>
        <source>It says nothing of where one mark ends and the next begins.</source>
        <translation>Бір белгі қай жерде бітіп, келесісі қай жерде басталатынын айтпайды.</translation>
    </message>
    <message>
        <source>≠ low is below {fair}, ≈ fair from {fair}, = good from {good} (Krippendorff’s limits for α).</source>
        <translation>≠ төмен: &lt; {fair}, ≈ орта: ≥ {fair}, = жақсы: ≥ {good} (Криппендорфтың α шектері).</translation>
    </message>
    <message>
        <source>Analyst {letter}</source>
        <translation>{letter} талдаушы</translation>
    </message>
    <message>
        <source>the words marked</source>
        <translation>белгіленген сөздер</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>мұнда ештеңе жоқ</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>бос қалдырылған</translation>
    </message>
    <message>
        <source>Words marked</source>
        <translation>Белгіленген сөздер</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Result: {analyst}</source>
        <translation>Нәтиже: {analyst}</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>шешілмеген</translation>
    </message>
    <message>
        <source>95 %: {interval}</source>
        <translation>95 %: {interval}</translation>
    </message>
    <message>
        <source>not defined, as all have one and the same value</source>
        <translation>анықталмайды: бәрінің мәні бірдей</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>салыстыратын ештеңе жоқ</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>өлшенбеген</translation>
    </message>
</context>
<context>
    <name>AgreementCommands</name>
    <message numerus="yes">
        <source>%n agreed place(s) taken over</source>
        <translation>
            <numerusform>Келісілген %n орын қабылданды</numerusform>
            <numerusform>Келісілген %n орын қабылданды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Being worked out…</source>
        <translation>Есептеліп жатыр…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Келісімділік</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Кесте етіп көшіру</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Мақалаларға қайту</translation>
    </message>
    <message>
        <source>Figures of agreement</source>
        <translation>Келісімділік көрсеткіштері</translation>
    </message>
    <message>
        <source>You can go on with your work meanwhile.</source>
        <translation>Әзірге жұмысты жалғастыра беруге болады.</translation>
    </message>
    <message>
        <source>This could not be worked out</source>
        <translation>Есептеу мүмкін болмады</translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation>Кесте алмасу буферінде</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlignmentActs</name>
    <message>
        <source>Paired: the two count as one thing in every comparison</source>
        <translation>Жұпталды: әр салыстыруда екеуі бір деп саналады</translation>
    </message>
    <message>
        <source>Parted: the two are never proposed as one again</source>
        <translation>Ажыратылды: енді бір деп ұсынылмайды</translation>
    </message>
    <message>
        <source>“{title}” is the same as</source>
        <translation>«{title}» мынамен бірдей</translation>
    </message>
    <message>
        <source>{title}: {conclusion}</source>
        <translation>{title}: {conclusion}</translation>
    </message>
    <message>
        <source>Finding kept: “{title}”</source>
        <translation>Тұжырым сақталды: «{title}»</translation>
    </message>
    <message>
        <source>Finding no longer kept</source>
        <translation>Тұжырым енді сақталмайды</translation>
    </message>
</context>
<context>
    <name>AlignmentDelegate</name>
    <message>
        <source>Note of the finding</source>
        <translation>Тұжырымға ескертпе</translation>
    </message>
</context>
<context>
    <name>AlignmentPane</name>
    <message>
        <source>No differences</source>
        <translation>Алшақтық жоқ</translation>
    </message>
    <message>
        <source>Difference {number} of {count}</source>
        <translation>Алшақтық {number} / {count}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Alignment of records</source>
        <translation>Жазбаларды салғастыру</translation>
    </message>
    <message>
        <source>order of the text</source>
        <translation>мәтін реті</translation>
    </message>
    <message>
        <source>differences first</source>
        <translation>алдымен алшақтықтар</translation>
    </message>
    <message>
        <source>Filter the alignment</source>
        <translation>Салғастыру жолдарын іріктеу</translation>
    </message>
    <message>
        <source>Close the alignment</source>
        <translation>Салғастыруды жабу</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Барлық жолды көрсету</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Салыстырылып жатыр…</translation>
    </message>
    <message>
        <source>The filter lets no row through</source>
        <translation>Іріктеу бірде-бір жолды өткізбейді</translation>
    </message>
    <message>
        <source>No records in these articles yet</source>
        <translation>Бұл мақалаларда әлі жазба жоқ</translation>
    </message>
    <message>
        <source>Select words in one and press P, G, M or N; what both tell of meets here.</source>
        <translation>Біреуінен сөздерді таңдап, P, G, M не N басыңыз; екеуі де айтқан нәрсе осында тоғысады.</translation>
    </message>
    <message>
        <source>{source} has no records yet: select words in it and press P, G, M or N.</source>
        <translation>{source}: әлі жазба жоқ. Сөздерді таңдап, P, G, M не N басыңыз.</translation>
    </message>
    <message>
        <source>{sentence}: {line}</source>
        <translation>{sentence}: {line}</translation>
    </message>
    <message>
        <source>Differences first</source>
        <translation>Алдымен алшақтықтар</translation>
    </message>
    <message>
        <source>Order of the text</source>
        <translation>Мәтін реті</translation>
    </message>
</context>
<context>
    <name>Annotator</name>
    <message>
        <source>Linked to “{title}”</source>
        <translation>«{title}» жазбасына байланды</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>Белгі алынды</translation>
    </message>
    <message numerus="yes">
        <source>Linked to %n record(s)</source>
        <translation>
            <numerusform>%n жазбаға байланды</numerusform>
            <numerusform>%n жазбаға байланды</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name of “{title}”</source>
        <translation>Басқа аты: «{title}»</translation>
    </message>
    <message>
        <source>Tagged “{name}”</source>
        <translation>«{name}» тегі қойылды</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Apply “{name}” to the workspace</source>
        <translation>«{name}» сессиясын жұмыс файлына қолдану</translation>
    </message>
    <message>
        <source>All of it is one step, which Undo takes back.</source>
        <translation>Мұның бәрі – бір әрекет, оны кері қайтаруға болады.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay as they are: accepted</source>
        <translation>
            <numerusform>%n жазба сол күйінде қалады: қабылданған</numerusform>
            <numerusform>%n жазба сол күйінде қалады: қабылданған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be deleted</source>
        <translation>
            <numerusform>%n жазба жойылады</numerusform>
            <numerusform>%n жазба жойылады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be changed</source>
        <translation>
            <numerusform>%n жазба өзгереді</numerusform>
            <numerusform>%n жазба өзгереді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay open</source>
        <translation>
            <numerusform>%n жазба ашық қалады</numerusform>
            <numerusform>%n жазба ашық қалады</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>Қолданатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
</context>
<context>
    <name>ArticleColumn</name>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>оқылмаған</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файлдар</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Мақалалар импорты</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Қалта импорты</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>no date</source>
        <translation>күні жоқ</translation>
    </message>
</context>
<context>
    <name>ArticleDetailsDialog</name>
    <message>
        <source>Article details</source>
        <translation>Мақала деректері</translation>
    </message>
    <message>
        <source>guessed from the text</source>
        <translation>мәтіннен болжанған</translation>
    </message>
    <message>
        <source>year, month or day: 2026, 2026-03, 2026-03-10 or 10 March 2026</source>
        <translation>жыл, ай не күн: 2026, 2026-03, 2026-03-10 не 2026 жылғы 10 наурыз</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Өзгерісті сақтау</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>Мақаланың атауы болуы керек.</translation>
    </message>
</context>
<context>
    <name>AskingBar</name>
    <message>
        <source>Attach (Enter)</source>
        <translation>Байлау (Enter)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Бас тарту (Esc)</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Select in the text the words for {words}, then press Enter.</source>
        <translation>Мәтіннен {words} үшін сөздерді таңдап, Enter басыңыз.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Keeping a version</source>
        <translation>Нұсқа сақталып жатыр</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Сақтық көшірме жасалып жатыр</translation>
    </message>
    <message>
        <source>Version “{name}” is kept</source>
        <translation>«{name}» нұсқасы сақталды</translation>
    </message>
    <message>
        <source>Backed up and verified: {file}</source>
        <translation>Көшірілді және тексерілді: {file}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Егжей-тегжейін көшіру</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Хабарды жабу</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>stated</source>
        <translation>айтылған</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>шығарылған</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>New workspace</source>
        <translation>Жаңа жұмыс файлы</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Жұмыс файлы</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Жұмыс файлын ашу</translation>
    </message>
    <message>
        <source>Locate {name}</source>
        <translation>{name} қайда</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Жұмыс файлдары</translation>
    </message>
</context>
<context>
    <name>BriefCommands</name>
    <message>
        <source>Brief saved: {file}</source>
        <translation>Шолу сақталды: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Қалтада көрсету</translation>
    </message>
</context>
<context>
    <name>BriefDialog</name>
    <message>
        <source>Export brief</source>
        <translation>Шолуды шығару</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>BriefOptions</name>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>автоматты түрде</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>осы мақала</translation>
    </message>
    <message>
        <source>open articles, {count}</source>
        <translation>ашық мақалалар, {count}</translation>
    </message>
    <message>
        <source>all articles, {count}</source>
        <translation>барлық мақалалар, {count}</translation>
    </message>
    <message>
        <source>with the tag</source>
        <translation>тегі бар</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тәртібі</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Кездесулер</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Тұжырымдар</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Ашық сұрақтар</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Annotated text</source>
        <translation>Белгіленген мәтін</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
</context>
<context>
    <name>BriefPane</name>
    <message>
        <source>Format</source>
        <translation>Пішім</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copy the brief to paste it into a letter or a document</source>
        <translation>Шолуды хатқа не құжатқа қою үшін көшіру</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} жазылып жатыр…</translation>
    </message>
    <message>
        <source>The brief is being set…</source>
        <translation>Шолу беттеліп жатыр…</translation>
    </message>
    <message>
        <source>Export {format}…</source>
        <translation>{format} сақтау…</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Көшірілді</translation>
    </message>
    <message>
        <source>There is no preview.</source>
        <translation>Алдын ала көрініс жоқ.</translation>
    </message>
</context>
<context>
    <name>CarryResult</name>
    <message>
        <source>exact</source>
        <translation>орнында</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>жылжыған</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгерген</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>екіұшты</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>жоғалған</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>the disk is full</source>
        <translation>диск толған</translation>
    </message>
    <message>
        <source>Free some space outside NewsDesk (deleting here needs a little too)</source>
        <translation>NewsDesk-тен тыс орын босатыңыз (мұнда жоюға да аздап орын керек)</translation>
    </message>
    <message>
        <source>the disk is full or failing</source>
        <translation>диск толған не бұзылған</translation>
    </message>
    <message>
        <source>Free some space; if that does not help, save a copy on another disk</source>
        <translation>Орын босатыңыз; көмектеспесе, көшірмесін басқа дискіге сақтаңыз</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>файлды басқа бағдарлама пайдаланып жатыр</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it</source>
        <translation>Оның аяқтағанын күтіңіз не оны жабыңыз</translation>
    </message>
    <message>
        <source>the file or its folder may not be written</source>
        <translation>файлға не оның қалтасына жазуға болмайды</translation>
    </message>
    <message>
        <source>Allow writing there, or save a copy in a folder of your own</source>
        <translation>Онда жазуға рұқсат беріңіз не көшірмесін өз қалтаңызға сақтаңыз</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>оның қалтасы орнында жоқ</translation>
    </message>
    <message>
        <source>Bring the disk or folder back, or save a copy elsewhere</source>
        <translation>Дискіні не қалтаны қайтарыңыз не көшірмесін басқа жерге сақтаңыз</translation>
    </message>
    <message>
        <source>Check that the folder is there, has room and can be written</source>
        <translation>Қалтаның орнында екенін, бос орны барын және жазуға болатынын тексеріңіз</translation>
    </message>
    <message>
        <source>the file was moved</source>
        <translation>файл жылжытылған</translation>
    </message>
    <message>
        <source>taken over elsewhere</source>
        <translation>басқа жерде ашылған</translation>
    </message>
</context>
<context>
    <name>CellActs</name>
    <message numerus="yes">
        <source>%n cell(s) filled</source>
        <translation>
            <numerusform>%n ұяшық толтырылды</numerusform>
            <numerusform>%n ұяшық толтырылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>%n ұяшық қойылды</numerusform>
            <numerusform>%n ұяшық қойылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit</source>
        <translation>
            <numerusform>%n мән келмейді</numerusform>
            <numerusform>%n мән келмейді</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}; {doubt}</source>
        <translation>{done}; {doubt}</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check of the workspace</source>
        <translation>Жұмыс файлын тексеру</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. Make a backup, then restore the newest good one.</source>
        <translation>
            <numerusform>%n ақау табылды. Сақтық көшірме жасап, соңғы жарамды көшірмені қалпына келтіріңіз.</numerusform>
            <numerusform>%n ақау табылды. Сақтық көшірме жасап, соңғы жарамды көшірмені қалпына келтіріңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order: journal, tables, quotes and search agree.</source>
        <translation>Бәрі дұрыс: журнал, кестелер, дәйексөздер мен іздеу сәйкес.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Ақаулар</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>Open record</source>
        <translation>Жазбаны ашу</translation>
    </message>
    <message>
        <source>Remove from this record</source>
        <translation>Осы жазбадан алу</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>shown now</source>
        <translation>қазір көрсетілген</translation>
    </message>
    <message>
        <source>{number}: {value}, {who}, {when}</source>
        <translation>{number}: {value}, {who}, {when}</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Undo</source>
        <translation>Кері қайтару</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Тарих…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Сілтемесімен көшіру</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Жолдарды көшіру</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Ұяшықтарды қою</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Төмен толтыру</translation>
    </message>
    <message>
        <source>Find in article…</source>
        <translation>Мақаладан табу…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Келесісін табу</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Алдыңғысын табу</translation>
    </message>
    <message>
        <source>Link all hits to a record…</source>
        <translation>Табылғанның бәрін жазбаға байлау…</translation>
    </message>
    <message>
        <source>Search the library…</source>
        <translation>Кітапханадан іздеу…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Баптаулар…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Жаңа жұмыс файлы…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ашу…</translation>
    </message>
    <message>
        <source>Open recent…</source>
        <translation>Жақында ашылғандар…</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Жұмыс файлын жабу</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Мақалаларды импорттау…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Қалтаны импорттау…</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Мақала етіп қою</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>Мақала деректері…</translation>
    </message>
    <message>
        <source>Tag the article…</source>
        <translation>Мақалаға тег қою…</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Оқылған не оқылмаған</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>Мақаланы жою</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Осы нұсқаға атау беру…</translation>
    </message>
    <message>
        <source>Restore a version or backup…</source>
        <translation>Нұсқаны не көшірмені қалпына келтіру…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Қазір сақтық көшірме жасау</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Келесі белгі</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Алдыңғы белгі</translation>
    </message>
    <message>
        <source>Next unresolved</source>
        <translation>Келесі шешілмеген</translation>
    </message>
    <message>
        <source>Previous unresolved</source>
        <translation>Алдыңғы шешілмеген</translation>
    </message>
    <message>
        <source>Text or record</source>
        <translation>Мәтін не жазба</translation>
    </message>
    <message>
        <source>Quick open…</source>
        <translation>Жылдам ашу…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Пәрмендер палитрасы…</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Кітапхананы сүзу</translation>
    </message>
    <message>
        <source>Filter the records</source>
        <translation>Жазбаларды сүзу</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Келесі панель</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Алдыңғы панель</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Кітапханаға өту</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Мақалаға өту</translation>
    </message>
    <message>
        <source>Go to the second article</source>
        <translation>Екінші мақалаға өту</translation>
    </message>
    <message>
        <source>Go to the records</source>
        <translation>Жазбаларға өту</translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation>Пішінге өту</translation>
    </message>
    <message>
        <source>Go to the pane beneath the articles</source>
        <translation>Мақалалар астындағы панельге өту</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Мақаланы ашу</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Қатар ашу</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>Жаңа қойындыда ашу</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Көз жүгірту</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Келесі оқылмаған</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Алдыңғы оқылмаған</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Келесі қойынды</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Алдыңғы қойынды</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Қойындыны жабу</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>Жабылған қойындыны қайта ашу</translation>
    </message>
    <message>
        <source>Move tab to the right</source>
        <translation>Қойындыны оңға</translation>
    </message>
    <message>
        <source>Move tab to the left</source>
        <translation>Қойындыны солға</translation>
    </message>
    <message>
        <source>Move tab to the other side</source>
        <translation>Қойындыны басқа жаққа</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Қатысушы</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Күн тәртібінің тармағы</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Кездесу</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Link to a record…</source>
        <translation>Жазбаға байлау…</translation>
    </message>
    <message>
        <source>Add to the record of that name</source>
        <translation>Осы аттас жазбаға қосу</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Маркермен белгілеу</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Тег…</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Өткен жолғыдай</translation>
    </message>
    <message>
        <source>Pin: every selection the same</source>
        <translation>Бекіту: келесілері де осындай</translation>
    </message>
    <message>
        <source>Highlight, colour 1</source>
        <translation>Маркер, 1-түс</translation>
    </message>
    <message>
        <source>Highlight, colour 2</source>
        <translation>Маркер, 2-түс</translation>
    </message>
    <message>
        <source>Highlight, colour 3</source>
        <translation>Маркер, 3-түс</translation>
    </message>
    <message>
        <source>Highlight, colour 4</source>
        <translation>Маркер, 4-түс</translation>
    </message>
    <message>
        <source>Highlight, colour 5</source>
        <translation>Маркер, 5-түс</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>Таңдауды кеңейту</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>Таңдауды тарылту</translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation>Азат жолды таңдау</translation>
    </message>
    <message>
        <source>Snap to characters, words or sentences</source>
        <translation>Таңбамен, сөзбен не сөйлеммен таңдау</translation>
    </message>
    <message>
        <source>Next overlapping mark</source>
        <translation>Келесі қабаттасқан белгі</translation>
    </message>
    <message>
        <source>Move the end right</source>
        <translation>Соңын оңға жылжыту</translation>
    </message>
    <message>
        <source>Move the end left</source>
        <translation>Соңын солға жылжыту</translation>
    </message>
    <message>
        <source>Move the start right</source>
        <translation>Басын оңға жылжыту</translation>
    </message>
    <message>
        <source>Move the start left</source>
        <translation>Басын солға жылжыту</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Белгіні алу</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Жаңа жазба</translation>
    </message>
    <message>
        <source>New record of the same kind</source>
        <translation>Осы түрдегі жаңа жазба</translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation>Жазбаны түзету</translation>
    </message>
    <message>
        <source>Merge with another record…</source>
        <translation>Басқа жазбамен біріктіру…</translation>
    </message>
    <message>
        <source>Add to a meeting…</source>
        <translation>Кездесуге қосу…</translation>
    </message>
    <message>
        <source>Move agenda item up</source>
        <translation>Тармақты жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move agenda item down</source>
        <translation>Тармақты төмен жылжыту</translation>
    </message>
    <message>
        <source>Put beneath the agenda item above</source>
        <translation>Жоғарғы тармаққа бағындыру</translation>
    </message>
    <message>
        <source>Take out from beneath its agenda item</source>
        <translation>Бағындырған тармақтан шығару</translation>
    </message>
    <message>
        <source>History of the record…</source>
        <translation>Жазба тарихы…</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Келесі дәйексөз</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Алдыңғы дәйексөз</translation>
    </message>
    <message>
        <source>Cut quote</source>
        <translation>Дәйексөзді қиып алу</translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Дәйексөзді көшіру</translation>
    </message>
    <message>
        <source>Paste quote</source>
        <translation>Дәйексөзді қою</translation>
    </message>
    <message>
        <source>Unlink quote</source>
        <translation>Дәйексөзді ажырату</translation>
    </message>
    <message>
        <source>Done, back to the text</source>
        <translation>Дайын, мәтінге қайту</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Delete record</source>
        <translation>Жазбаны жою</translation>
    </message>
    <message>
        <source>Export brief…</source>
        <translation>Шолуды шығару…</translation>
    </message>
    <message>
        <source>Print brief…</source>
        <translation>Шолуды басып шығару…</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>Жұмыс файлын тексеру</translation>
    </message>
    <message>
        <source>Running work…</source>
        <translation>Орындалып жатқан жұмыс…</translation>
    </message>
    <message>
        <source>Recent messages…</source>
        <translation>Соңғы хабарлар…</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Журнал қалтасын көрсету</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Tour of the sample</source>
        <translation>Үлгімен танысу</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Үлгіні ашу</translation>
    </message>
    <message>
        <source>Reset the sample…</source>
        <translation>Үлгіні бастапқы күйге қайтару…</translation>
    </message>
    <message>
        <source>About NewsDesk</source>
        <translation>NewsDesk туралы</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Records as a table</source>
        <translation>Жазбалар кесте түрінде</translation>
    </message>
    <message>
        <source>Records of the whole workspace</source>
        <translation>Бүкіл жұмыс файлының жазбалары</translation>
    </message>
    <message>
        <source>Two articles side by side</source>
        <translation>Екі мақала қатар</translation>
    </message>
    <message>
        <source>Layout: Read</source>
        <translation>Орналасу: оқу</translation>
    </message>
    <message>
        <source>Layout: Compare</source>
        <translation>Орналасу: салыстыру</translation>
    </message>
    <message>
        <source>Layout: Brief</source>
        <translation>Орналасу: шолу</translation>
    </message>
    <message>
        <source>Save the layout…</source>
        <translation>Орналасуды сақтау…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Ірірек мәтін</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Ұсағырақ мәтін</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Мәтіннің әдеттегі өлшемі</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Жүйе безендіруі</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Ашық безендіру</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Күңгірт безендіру</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Толық экран</translation>
    </message>
    <message>
        <source>Words are the role</source>
        <translation>Сөздер – лауазымы</translation>
    </message>
    <message>
        <source>Words are the affiliation</source>
        <translation>Сөздер – ұйымы</translation>
    </message>
    <message>
        <source>Words are the country</source>
        <translation>Сөздер – елі</translation>
    </message>
    <message>
        <source>Words say when</source>
        <translation>Сөздер қашан екенін айтады</translation>
    </message>
    <message>
        <source>Words say where</source>
        <translation>Сөздер қайда екенін айтады</translation>
    </message>
    <message>
        <source>Words prove the state</source>
        <translation>Сөздер күйін дәлелдейді</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Не жетіспейді</translation>
    </message>
    <message>
        <source>Alignment of records</source>
        <translation>Жазбаларды салғастыру</translation>
    </message>
    <message>
        <source>Link the scrolling of both articles</source>
        <translation>Екі мақаланы бірге айналдыру</translation>
    </message>
    <message>
        <source>Next difference of the reports</source>
        <translation>Хабарлардың келесі алшақтығы</translation>
    </message>
    <message>
        <source>Previous difference of the reports</source>
        <translation>Хабарлардың алдыңғы алшақтығы</translation>
    </message>
    <message>
        <source>Compare reports</source>
        <translation>Хабарларды салыстыру</translation>
    </message>
    <message>
        <source>Show the quotes of both</source>
        <translation>Екеуінің де дәйексөздерін көрсету</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Екеуі бір</translation>
    </message>
    <message>
        <source>They are not the same</source>
        <translation>Екеуі бір емес</translation>
    </message>
    <message>
        <source>Is the same as…</source>
        <translation>Мынамен бірдей…</translation>
    </message>
    <message>
        <source>Make one record of both…</source>
        <translation>Екеуінен бір жазба жасау…</translation>
    </message>
    <message>
        <source>Keep as a finding</source>
        <translation>Тұжырым ретінде сақтау</translation>
    </message>
    <message>
        <source>Write a note to the finding</source>
        <translation>Тұжырымға ескертпе жазу</translation>
    </message>
    <message>
        <source>Do not keep the finding</source>
        <translation>Тұжырымды сақтамау</translation>
    </message>
    <message>
        <source>Only what does not agree</source>
        <translation>Тек сәйкес келмейтіні</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>Мәтін ретімен</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Кездесулер таспасы</translation>
    </message>
    <message>
        <source>Network of participants</source>
        <translation>Қатысушылар желісі</translation>
    </message>
    <message>
        <source>Agenda by participant</source>
        <translation>Күн тәртібі қатысушылар бойынша</translation>
    </message>
    <message>
        <source>Picture as a table</source>
        <translation>Сурет кесте түрінде</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Суретті көшіру</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Суретті сақтау…</translation>
    </message>
    <message>
        <source>Choose in the picture, once more: open its quote</source>
        <translation>Суреттен таңдау; тағы бассаңыз – дәйексөзін ашу</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>Суретті үлкейту</translation>
    </message>
    <message>
        <source>Shrink the picture</source>
        <translation>Суретті кішірейту</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Суретті тұтас көрсету</translation>
    </message>
    <message>
        <source>Back from the picture to the articles</source>
        <translation>Суреттен мақалаларға қайту</translation>
    </message>
    <message>
        <source>Articles as a table</source>
        <translation>Мақалалар кесте түрінде</translation>
    </message>
    <message>
        <source>Save the search as a view…</source>
        <translation>Іздеуді іріктеме етіп сақтау…</translation>
    </message>
    <message>
        <source>Search of the view</source>
        <translation>Іріктеме сұрауын түзету</translation>
    </message>
    <message>
        <source>Rename the view…</source>
        <translation>Іріктеменің атын өзгерту…</translation>
    </message>
    <message>
        <source>Pin the view</source>
        <translation>Іріктемені бекіту</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Іріктемені жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>Іріктемені төмен жылжыту</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Іріктемені жою</translation>
    </message>
    <message>
        <source>Go to the views and tags</source>
        <translation>Іріктемелер мен тегтерге өту</translation>
    </message>
    <message>
        <source>Pinned view 1</source>
        <translation>Бекітілген 1-іріктеме</translation>
    </message>
    <message>
        <source>Pinned view 2</source>
        <translation>Бекітілген 2-іріктеме</translation>
    </message>
    <message>
        <source>Pinned view 3</source>
        <translation>Бекітілген 3-іріктеме</translation>
    </message>
    <message>
        <source>Pinned view 4</source>
        <translation>Бекітілген 4-іріктеме</translation>
    </message>
    <message>
        <source>Pinned view 5</source>
        <translation>Бекітілген 5-іріктеме</translation>
    </message>
    <message>
        <source>Pinned view 6</source>
        <translation>Бекітілген 6-іріктеме</translation>
    </message>
    <message>
        <source>Pinned view 7</source>
        <translation>Бекітілген 7-іріктеме</translation>
    </message>
    <message>
        <source>Pinned view 8</source>
        <translation>Бекітілген 8-іріктеме</translation>
    </message>
    <message>
        <source>Pinned view 9</source>
        <translation>Бекітілген 9-іріктеме</translation>
    </message>
    <message>
        <source>Update article…</source>
        <translation>Мақаланы жаңарту…</translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation>Мақала нұсқалары</translation>
    </message>
    <message>
        <source>Quotes that wait</source>
        <translation>Шешім күткен дәйексөздер</translation>
    </message>
    <message>
        <source>Take the new reading</source>
        <translation>Жаңа мәнді алу</translation>
    </message>
    <message>
        <source>Keep the record&apos;s value</source>
        <translation>Жазба мәнін қалдыру</translation>
    </message>
    <message>
        <source>Set the record to this report&apos;s value</source>
        <translation>Хабардағы мәнді жазу</translation>
    </message>
    <message>
        <source>Accept the new place</source>
        <translation>Жаңа орнын қабылдау</translation>
    </message>
    <message>
        <source>Accept all that only moved</source>
        <translation>Жылжығандарды қабылдау</translation>
    </message>
    <message>
        <source>Attach to selected words…</source>
        <translation>Сөздерге байлау…</translation>
    </message>
    <message>
        <source>Let the quote go</source>
        <translation>Дәйексөзді көшірмеу</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>Келісімділік…</translation>
    </message>
    <message>
        <source>Adjudication…</source>
        <translation>Түсініктерді біріктіру…</translation>
    </message>
    <message>
        <source>Take over what is agreed</source>
        <translation>Келісілгендерді қабылдау</translation>
    </message>
    <message>
        <source>Next undecided place</source>
        <translation>Келесі шешілмеген орын</translation>
    </message>
    <message>
        <source>Previous undecided place</source>
        <translation>Алдыңғы шешілмеген орын</translation>
    </message>
    <message>
        <source>Next place, decided or not</source>
        <translation>Келесі орын, шешілгені де</translation>
    </message>
    <message>
        <source>Previous place, decided or not</source>
        <translation>Алдыңғы орын, шешілгені де</translation>
    </message>
    <message>
        <source>Leave the place undecided</source>
        <translation>Орынды шешімсіз қалдыру</translation>
    </message>
    <message>
        <source>Go to the place in its article</source>
        <translation>Мақаладағы орнына өту</translation>
    </message>
    <message>
        <source>Take the reading of analyst 1</source>
        <translation>1-талдаушының түсінігін алу</translation>
    </message>
    <message>
        <source>Take the reading of analyst 2</source>
        <translation>2-талдаушының түсінігін алу</translation>
    </message>
    <message>
        <source>Take the reading of analyst 3</source>
        <translation>3-талдаушының түсінігін алу</translation>
    </message>
    <message>
        <source>Take the reading of analyst 4</source>
        <translation>4-талдаушының түсінігін алу</translation>
    </message>
    <message>
        <source>Take the reading of analyst 5</source>
        <translation>5-талдаушының түсінігін алу</translation>
    </message>
    <message>
        <source>Take the reading of analyst 6</source>
        <translation>6-талдаушының түсінігін алу</translation>
    </message>
    <message>
        <source>Take the reading of analyst 7</source>
        <translation>7-талдаушының түсінігін алу</translation>
    </message>
    <message>
        <source>Take the reading of analyst 8</source>
        <translation>8-талдаушының түсінігін алу</translation>
    </message>
    <message>
        <source>Take the reading of analyst 9</source>
        <translation>9-талдаушының түсінігін алу</translation>
    </message>
    <message>
        <source>Make a package…</source>
        <translation>Пакет жасау…</translation>
    </message>
    <message>
        <source>Take in packages…</source>
        <translation>Пакеттерді қабылдау…</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>Қайшылықтарды шешу</translation>
    </message>
    <message>
        <source>Conflicts of the record</source>
        <translation>Жазбаның қайшылықтары</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Келесі қайшылық</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Алдыңғы қайшылық</translation>
    </message>
    <message>
        <source>Take the first value</source>
        <translation>Бірінші мәнді алу</translation>
    </message>
    <message>
        <source>Take the second value</source>
        <translation>Екінші мәнді алу</translation>
    </message>
    <message>
        <source>Take the third value</source>
        <translation>Үшінші мәнді алу</translation>
    </message>
    <message>
        <source>Keep all marks</source>
        <translation>Белгілердің бәрін қалдыру</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>Басқа мән…</translation>
    </message>
    <message>
        <source>The same for all of this field</source>
        <translation>Осы өріс бойынша бәріне осылай</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Кейін шешу</translation>
    </message>
    <message>
        <source>Show the record of the conflict</source>
        <translation>Қайшылық жазбасын көрсету</translation>
    </message>
    <message>
        <source>New review session…</source>
        <translation>Жаңа тексеру сессиясы…</translation>
    </message>
    <message>
        <source>Start or resume session</source>
        <translation>Сессияны бастау не жалғастыру</translation>
    </message>
    <message>
        <source>Review sessions…</source>
        <translation>Тексеру сессиялары…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Қабылдамау…</translation>
    </message>
    <message>
        <source>Propose a change…</source>
        <translation>Өзгеріс ұсыну…</translation>
    </message>
    <message>
        <source>Comment on the item…</source>
        <translation>Жазбаға пікір қосу…</translation>
    </message>
    <message>
        <source>Skip to the end</source>
        <translation>Соңына қалдыру</translation>
    </message>
    <message>
        <source>Take the last verdict back</source>
        <translation>Соңғы вердиктті қайтарып алу</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Келесі жазба</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Алдыңғы жазба</translation>
    </message>
    <message>
        <source>More context</source>
        <translation>Мәтінді көбірек көрсету</translation>
    </message>
    <message>
        <source>Go to the words in the article</source>
        <translation>Мақаладағы сөздерге өту</translation>
    </message>
    <message>
        <source>Summary of the session</source>
        <translation>Сессия қорытындысы</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Тексеруден шығу</translation>
    </message>
    <message>
        <source>Reject: wrong date</source>
        <translation>Қабылдамау: күні қате</translation>
    </message>
    <message>
        <source>Reject: wrong words marked</source>
        <translation>Қабылдамау: басқа сөздер белгіленген</translation>
    </message>
    <message>
        <source>Reject: wrong role or kind</source>
        <translation>Қабылдамау: рөлі не түрі қате</translation>
    </message>
    <message>
        <source>Reject: not in the text</source>
        <translation>Қабылдамау: мәтінде жоқ</translation>
    </message>
    <message>
        <source>Reject: already recorded</source>
        <translation>Қабылдамау: бұрын жазылған</translation>
    </message>
    <message>
        <source>Reject: not important</source>
        <translation>Қабылдамау: маңызды емес</translation>
    </message>
</context>
<context>
    <name>CommandAction</name>
    <message>
        <source>the workspace is open to read only</source>
        <translation>жұмыс файлы тек оқуға ашылған</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Пәрмендер</translation>
    </message>
    <message>
        <source>Name or key of a command</source>
        <translation>Пәрменнің атауы не пернелері</translation>
    </message>
    <message>
        <source>Enter runs the command, Shift+Enter pins it here</source>
        <translation>Enter пәрменді орындайды, Shift+Enter осында бекітеді</translation>
    </message>
    <message>
        <source>No command has these words. Try fewer letters.</source>
        <translation>Мұндай сөзі бар пәрмен жоқ. Азырақ әріп теріп көріңіз.</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Answer</source>
        <translation>Жауап беру</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Пікір қосу</translation>
    </message>
    <message>
        <source>Comment on the item</source>
        <translation>Жазбаға пікір</translation>
    </message>
    <message>
        <source>What is to be said?</source>
        <translation>Не айтасыз?</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Enter says it, Esc goes back</source>
        <translation>Enter – қосу, Esc – қайту</translation>
    </message>
</context>
<context>
    <name>CommentLine</name>
    <message>
        <source>Comment on this record</source>
        <translation>Жазбаға пікір</translation>
    </message>
    <message>
        <source>Answer this comment</source>
        <translation>Пікірге жауап</translation>
    </message>
    <message>
        <source>Write it otherwise</source>
        <translation>Жаңа мәтіні</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап беру</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Пікір қосу</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Пікірді жабу</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message numerus="yes">
        <source>Compare %n report(s)</source>
        <translation>
            <numerusform>%n хабарды салыстыру</numerusform>
            <numerusform>%n хабарды салыстыру</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare reports</source>
        <translation>Хабарларды салыстыру</translation>
    </message>
</context>
<context>
    <name>ComparingDesk</name>
    <message>
        <source>Scrolling linked</source>
        <translation>Айналдыру байланған</translation>
    </message>
    <message numerus="yes">
        <source>Scrolling linked by %n quote(s)</source>
        <translation>
            <numerusform>Айналдыру %n дәйексөз бойынша байланған</numerusform>
            <numerusform>Айналдыру %n дәйексөз бойынша байланған</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>no note; F2 writes one</source>
        <translation>ескертпе жоқ; F2 – жазу</translation>
    </message>
    <message>
        <source>Kept as a finding</source>
        <translation>Тұжырым ретінде сақталды</translation>
    </message>
    <message>
        <source>the date differs</source>
        <translation>күні алшақ</translation>
    </message>
    <message>
        <source>the place differs</source>
        <translation>орны алшақ</translation>
    </message>
    <message>
        <source>the state differs</source>
        <translation>күйі алшақ</translation>
    </message>
    <message>
        <source>the format differs</source>
        <translation>пішімі алшақ</translation>
    </message>
    <message>
        <source>the role differs</source>
        <translation>лауазымы алшақ</translation>
    </message>
    <message>
        <source>the affiliation differs</source>
        <translation>ұйымы алшақ</translation>
    </message>
    <message>
        <source>the country differs</source>
        <translation>елі алшақ</translation>
    </message>
    <message>
        <source>the kind differs</source>
        <translation>түрі алшақ</translation>
    </message>
    <message>
        <source>the circle differs</source>
        <translation>қатысушылар құрамы алшақ</translation>
    </message>
    <message>
        <source>the agenda differs</source>
        <translation>күн тәртібі алшақ</translation>
    </message>
    <message>
        <source>the wording differs</source>
        <translation>тұжырымдалуы алшақ</translation>
    </message>
    <message>
        <source>the name differs</source>
        <translation>аты алшақ</translation>
    </message>
    <message>
        <source>date</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>place</source>
        <translation>орны</translation>
    </message>
    <message>
        <source>state</source>
        <translation>күйі</translation>
    </message>
    <message>
        <source>format</source>
        <translation>пішімі</translation>
    </message>
    <message>
        <source>role</source>
        <translation>лауазымы</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>ұйымы</translation>
    </message>
    <message>
        <source>country</source>
        <translation>елі</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>қатысушылар</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>күн тәртібі</translation>
    </message>
    <message>
        <source>title</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>name</source>
        <translation>аты</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>орны аталмаған</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>лауазымы аталмаған</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>айтылмаған</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>мәтінде жоқ</translation>
    </message>
    <message>
        <source>proposed: {likeness}</source>
        <translation>ұсынылды: {likeness}</translation>
    </message>
    <message>
        <source>{source}, {day}</source>
        <translation>{source}, {day}</translation>
    </message>
    <message>
        <source>{title}: {number} of {count}</source>
        <translation>{title}: {number} / {count}</translation>
    </message>
</context>
<context>
    <name>Conclusions</name>
    <message numerus="yes">
        <source>{first}, and %n more</source>
        <translation>
            <numerusform>{first} және тағы %n</numerusform>
            <numerusform>{first} және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} differs</source>
        <translation>{field}: алшақтық</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n алшақтық</numerusform>
            <numerusform>%n алшақтық</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s)</source>
        <translation>
            <numerusform>%n толықтыру</numerusform>
            <numerusform>%n толықтыру</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on one side only</source>
        <translation>
            <numerusform>%n тек бір жақта</numerusform>
            <numerusform>%n тек бір жақта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not compared</source>
        <translation>
            <numerusform>%n салыстырылмаған</numerusform>
            <numerusform>%n салыстырылмаған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n сәйкестік</numerusform>
            <numerusform>%n сәйкестік</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: more on the right</source>
        <translation>{what}: оң жақта көбірек</translation>
    </message>
    <message>
        <source>{what}: more on the left</source>
        <translation>{what}: сол жақта көбірек</translation>
    </message>
    <message>
        <source>{what} only on the right</source>
        <translation>{what} тек оң жақта</translation>
    </message>
    <message>
        <source>{what} only on the left</source>
        <translation>{what} тек сол жақта</translation>
    </message>
    <message numerus="yes">
        <source>{what} in {some} of %n report(s)</source>
        <translation>
            <numerusform>{what}: {some} / %n хабарда</numerusform>
            <numerusform>{what}: {some} / %n хабарда</numerusform>
        </translation>
    </message>
    <message>
        <source>only on the right</source>
        <translation>тек оң жақта</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>тек сол жақта</translation>
    </message>
    <message numerus="yes">
        <source>in {some} of %n report(s)</source>
        <translation>
            <numerusform>{some} / %n хабарда</numerusform>
            <numerusform>{some} / %n хабарда</numerusform>
        </translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>сәйкес</translation>
    </message>
    <message>
        <source>agrees in sense</source>
        <translation>мағынасы сәйкес</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>салыстырылмаған</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>алшақ</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Words that are marked</source>
        <translation>Белгіленген сөздер</translation>
    </message>
    <message>
        <source>Deleted or kept</source>
        <translation>Жойылған не қалған</translation>
    </message>
    <message>
        <source>Whose reading stands</source>
        <translation>Кімнің түсінігі қалады</translation>
    </message>
    <message>
        <source>Place in the new text</source>
        <translation>Жаңа мәтіндегі орны</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түсі</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Жабылған</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>Қазіргі мәтін</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>жойылған</translation>
    </message>
    <message>
        <source>merged into {record}</source>
        <translation>{record} жазбасымен біріктірілген</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>қалған</translation>
    </message>
    <message>
        <source>kept, with {changes}</source>
        <translation>қалған: {changes}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ештеңе</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Enter takes it, Esc leaves it</source>
        <translation>Enter – алу, Esc – бас тарту</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Басқа мән</translation>
    </message>
</context>
<context>
    <name>ConflictCounts</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n қайшылық</numerusform>
            <numerusform>%n қайшылық</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) decided</source>
        <translation>
            <numerusform>%n қайшылық шешілді</numerusform>
            <numerusform>%n қайшылық шешілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) stay open; the count at the foot of the window leads back to them.</source>
        <translation>
            <numerusform>%n қайшылық ашық қалды; терезенің төменгі жағындағы сан оларға қайтарады.</numerusform>
            <numerusform>%n қайшылық ашық қалды; терезенің төменгі жағындағы сан оларға қайтарады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same for all “{field}” (%n)</source>
        <translation>
            <numerusform>Барлық «{field}» үшін (%n)</numerusform>
            <numerusform>Барлық «{field}» үшін (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Қайшылықтар</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Шешілмеген қайшылықтар</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Алдыңғы қайшылық</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Келесі қайшылық</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Keep all marks</source>
        <translation>Белгілердің бәрін қалдыру</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>Басқа мән…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Жазбаны ашу</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Есептеліп жатыр…</translation>
    </message>
    <message>
        <source>No conflict is open</source>
        <translation>Шешілмеген қайшылық жоқ</translation>
    </message>
    <message>
        <source>What analysts say fits together, or is decided.</source>
        <translation>Талдаушылардың айтқаны сәйкес не шешілген.</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>everywhere</source>
        <translation>барлық жерде</translation>
    </message>
    <message>
        <source>in the article</source>
        <translation>мақалада</translation>
    </message>
    <message>
        <source>in the library</source>
        <translation>кітапханада</translation>
    </message>
    <message>
        <source>among the views</source>
        <translation>іріктемелерде</translation>
    </message>
    <message>
        <source>in the records</source>
        <translation>жазбаларда</translation>
    </message>
    <message>
        <source>in the table</source>
        <translation>кестеде</translation>
    </message>
    <message>
        <source>in the form</source>
        <translation>пішінде</translation>
    </message>
    <message>
        <source>in a picture</source>
        <translation>суретте</translation>
    </message>
    <message>
        <source>in the comparison</source>
        <translation>салыстыруда</translation>
    </message>
    <message>
        <source>in a review session</source>
        <translation>тексеру сессиясында</translation>
    </message>
    <message>
        <source>in an adjudication</source>
        <translation>түсініктерді біріктіруде</translation>
    </message>
    <message>
        <source>among the quotes that wait</source>
        <translation>күтіп тұрған дәйексөздерде</translation>
    </message>
    <message>
        <source>among the conflicts</source>
        <translation>қайшылықтарда</translation>
    </message>
    <message>
        <source>among the quotes</source>
        <translation>дәйексөздерде</translation>
    </message>
</context>
<context>
    <name>ContextView</name>
    <message>
        <source>Nothing to review</source>
        <translation>Тексеретін ештеңе жоқ</translation>
    </message>
    <message>
        <source>This session has no items.</source>
        <translation>Бұл сессияда жазба жоқ.</translation>
    </message>
    <message>
        <source>No words prove this record</source>
        <translation>Бұл жазбаның дәлелі жоқ</translation>
    </message>
    <message>
        <source>Judge by what its fields say, or reject it.</source>
        <translation>Өрістеріне қарап бағалаңыз не қабылдамаңыз.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>Fill %n cell(s)</source>
        <translation>
            <numerusform>%n ұяшықты толтыру</numerusform>
            <numerusform>%n ұяшықты толтыру</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>%n ұяшықты қою</numerusform>
            <numerusform>%n ұяшықты қою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n дәйексөз</numerusform>
            <numerusform>%n дәйексөз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n passage(s) changed</source>
        <translation>
            <numerusform>%n үзінді өзгерген</numerusform>
            <numerusform>%n үзінді өзгерген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inserted</source>
        <translation>
            <numerusform>%n қосылған</numerusform>
            <numerusform>%n қосылған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n жылжыған</numerusform>
            <numerusform>%n жылжыған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n жойылған</numerusform>
            <numerusform>%n жойылған</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the marking up differs, no words</source>
        <translation>Тек белгілеуі өзгеше, сөздері сол қалпы</translation>
    </message>
    <message numerus="yes">
        <source>%n exact</source>
        <translation>
            <numerusform>%n орнында</numerusform>
            <numerusform>%n орнында</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n өзгерген</numerusform>
            <numerusform>%n өзгерген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ambiguous</source>
        <translation>
            <numerusform>%n екіұшты</numerusform>
            <numerusform>%n екіұшты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n жоғалған</numerusform>
            <numerusform>%n жоғалған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these article(s) already have marks, and those who annotate in this workspace see them. The session&apos;s package leaves them out: take it into a new workspace to annotate independently.</source>
        <translation>
            <numerusform>Осы мақалалардың ішінде %n мақалада белгі бұрыннан бар, оны бұл жұмыс файлында белгілейтіндер көреді. Сессия пакетіне белгілер көшірілмейді: дербес белгілеу үшін оны жаңа жұмыс файлына қабылдаңыз.</numerusform>
            <numerusform>Осы мақалалардың ішінде %n мақалада белгі бұрыннан бар, оны бұл жұмыс файлында белгілейтіндер көреді. Сессия пакетіне белгілер көшірілмейді: дербес белгілеу үшін оны жаңа жұмыс файлына қабылдаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n қалды</numerusform>
            <numerusform>%n қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagree</source>
        <translation>
            <numerusform>%n келіспеу</numerusform>
            <numerusform>%n келіспеу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n толық емес</numerusform>
            <numerusform>%n толық емес</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not judged by all</source>
        <translation>
            <numerusform>%n жазба толық тексерілмеген</numerusform>
            <numerusform>%n жазба толық тексерілмеген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed since the session was made</source>
        <translation>
            <numerusform>Сессия жасалғалы %n жазба өзгерді</numerusform>
            <numerusform>Сессия жасалғалы %n жазба өзгерді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n an hour</source>
        <translation>
            <numerusform>сағатына %n</numerusform>
            <numerusform>сағатына %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n пікір</numerusform>
            <numerusform>%n пікір</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashReportDialog</name>
    <message>
        <source>NewsDesk ended unexpectedly</source>
        <translation>NewsDesk күтпеген жерден жабылды</translation>
    </message>
    <message>
        <source>Everything saved before is safe: each change is in the workspace the moment it is made.</source>
        <translation>Сақталғанның бәрі сау: әр өзгеріс жұмыс файлына бірден жазылады.</translation>
    </message>
    <message>
        <source>This report names places in the program and no word of your articles. It stays on this computer; copy or save it if you want somebody to look into it.</source>
        <translation>Есепте бағдарламаның орындары ғана аталған, мақалаларыңыздан бір сөз де жоқ. Ол осы компьютерде қалады; біреу қарасын десеңіз, көшіріңіз не сақтаңыз.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Есепті көшіру</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Есепті сақтау…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>This is no date with a year. Write 2026, 2026-03, 2026-03-10 or 10 March 2026.</source>
        <translation>Бұл жылы бар күн емес. 2026, 2026-03, 2026-03-10 не 2026 жылғы 10 наурыз деп жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>yyyy &apos;ж.&apos; d MMMM, dddd</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <translation>yyyy &apos;ж.&apos; d MMM, ddd</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy &apos;ж.&apos; d MMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy &apos;ж.&apos; d MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year} ж. {month}</translation>
    </message>
</context>
<context>
    <name>DeletionsDialog</name>
    <message>
        <source>So much is to be deleted?</source>
        <translation>Осынша жойылсын ба?</translation>
    </message>
    <message>
        <source>Perhaps the sender tidied up; perhaps the file is not what it seems. Ask them if you are not sure. Whatever is taken in can be undone.</source>
        <translation>Жіберуші ретке келтірген шығар, не файл көрінгендей емес шығар. Күмәндансаңыз, одан сұраңыз. Қабылданғанның бәрін кері қайтаруға болады.</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Бәрін сол күйінде қалдыру</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>DifferingNote</name>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Article “{subject}” deleted</source>
        <translation>«{subject}» мақаласы жойылды</translation>
    </message>
    <message>
        <source>“{subject}” deleted</source>
        <translation>«{subject}» жойылды</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>Белгі алынды</translation>
    </message>
    <message>
        <source>Quote unlinked from “{subject}”</source>
        <translation>Дәйексөз «{subject}» жазбасынан ажыратылды</translation>
    </message>
    <message>
        <source>Taken out of the meeting “{subject}”</source>
        <translation>«{subject}» кездесуінен алынды</translation>
    </message>
    <message>
        <source>Tag “{subject}” removed</source>
        <translation>«{subject}» тегі алынды</translation>
    </message>
    <message>
        <source>View “{subject}” deleted</source>
        <translation>«{subject}» іріктемесі жойылды</translation>
    </message>
    <message>
        <source>Split: {subject}</source>
        <translation>Бөлінді: {subject}</translation>
    </message>
    <message>
        <source>Comment on “{subject}” deleted</source>
        <translation>«{subject}» туралы пікір жойылды</translation>
    </message>
</context>
<context>
    <name>DossierCommands</name>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} жазылып жатыр…</translation>
    </message>
    <message>
        <source>Dossier saved: {file}</source>
        <translation>Досье сақталды: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Қалтада көрсету</translation>
    </message>
    <message>
        <source>Setting the dossier…</source>
        <translation>Досье беттеліп жатыр…</translation>
    </message>
</context>
<context>
    <name>DossierHead</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n дәйексөз</numerusform>
            <numerusform>%n дәйексөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n кездесу</numerusform>
            <numerusform>%n кездесу</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first quote in which it was read</source>
        <translation>Осы түрі алғаш кездескен дәйексөзді көрсету</translation>
    </message>
    <message>
        <source>Merged from {record}, {time}</source>
        <translation>{record} жазбасымен біріктірілді, {time}</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Қайта бөлу</translation>
    </message>
    <message>
        <source>Split {record} again</source>
        <translation>{record} жазбасын қайта бөлу</translation>
    </message>
</context>
<context>
    <name>DossierPane</name>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>This record is gone</source>
        <translation>Бұл жазба енді жоқ</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Оны Ctrl+Z қайтарады.</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Есептеліп жатыр…</translation>
    </message>
    <message>
        <source>This could not be worked out</source>
        <translation>Есептеу мүмкін болмады</translation>
    </message>
</context>
<context>
    <name>DraftMessage</name>
    <message>
        <source>Take these words</source>
        <translation>Осы сөздерді алу</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Сақталғанға қайту</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Import articles</source>
        <translation>Мақалалар импорты</translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation>Мақаланы түзету</translation>
    </message>
    <message>
        <source>Mark article as read</source>
        <translation>Мақаланы оқылған деп белгілеу</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>Мақаланы жою</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Қатысушы қосу</translation>
    </message>
    <message>
        <source>Add agenda item</source>
        <translation>Күн тәртібіне тармақ қосу</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Кездесу қосу</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ескертпе қосу</translation>
    </message>
    <message>
        <source>Add highlight</source>
        <translation>Маркер қосу</translation>
    </message>
    <message>
        <source>Edit participant</source>
        <translation>Қатысушыны түзету</translation>
    </message>
    <message>
        <source>Edit agenda item</source>
        <translation>Күн тәртібінің тармағын түзету</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>Кездесуді түзету</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Ескертпені түзету</translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation>Маркерді түзету</translation>
    </message>
    <message>
        <source>Move agenda item</source>
        <translation>Күн тәртібінің тармағын жылжыту</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Уақытын өзгерту</translation>
    </message>
    <message>
        <source>Add to meeting</source>
        <translation>Кездесуге қосу</translation>
    </message>
    <message>
        <source>Remove from meeting</source>
        <translation>Кездесуден алу</translation>
    </message>
    <message>
        <source>Fill cells</source>
        <translation>Ұяшықтарды толтыру</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Ұяшықтарды қою</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Жазбаларды біріктіру</translation>
    </message>
    <message>
        <source>Delete record</source>
        <translation>Жазбаны жою</translation>
    </message>
    <message>
        <source>Link quote</source>
        <translation>Дәйексөзді байлау</translation>
    </message>
    <message>
        <source>Unlink quote</source>
        <translation>Дәйексөзді ажырату</translation>
    </message>
    <message>
        <source>Move mark</source>
        <translation>Белгіні жылжыту</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <translation>Белгіні алу</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Тег қою</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Тегті алу</translation>
    </message>
    <message>
        <source>Load records</source>
        <translation>Жазбаларды жүктеу</translation>
    </message>
    <message>
        <source>Update article</source>
        <translation>Мақаланы жаңарту</translation>
    </message>
    <message>
        <source>Accept carried quotes</source>
        <translation>Көшірілген дәйексөздерді қабылдау</translation>
    </message>
    <message>
        <source>Attach quote again</source>
        <translation>Дәйексөзді қайта байлау</translation>
    </message>
    <message>
        <source>Let quotes go</source>
        <translation>Дәйексөздерді көшіруден бас тарту</translation>
    </message>
    <message>
        <source>Pair records</source>
        <translation>Жазбаларды жұптау</translation>
    </message>
    <message>
        <source>Part records</source>
        <translation>Жазбаларды ажырату</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Жазбаны бөлу</translation>
    </message>
    <message>
        <source>Keep finding</source>
        <translation>Тұжырымды сақтау</translation>
    </message>
    <message>
        <source>Edit finding</source>
        <translation>Тұжырымды түзету</translation>
    </message>
    <message>
        <source>Delete finding</source>
        <translation>Тұжырымды жою</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Пікір қосу</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>Пікірді түзету</translation>
    </message>
    <message>
        <source>Resolve comment</source>
        <translation>Пікірді жабу</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation>Пікірді жою</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Іріктемені сақтау</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Іріктемені түзету</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Іріктемені жою</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Тексеруді бастау</translation>
    </message>
    <message>
        <source>Edit review</source>
        <translation>Тексеруді түзету</translation>
    </message>
    <message>
        <source>Delete review</source>
        <translation>Тексеруді жою</translation>
    </message>
    <message>
        <source>Give verdict</source>
        <translation>Вердикт беру</translation>
    </message>
    <message>
        <source>Take verdict back</source>
        <translation>Вердиктті қайтарып алу</translation>
    </message>
    <message>
        <source>Apply review</source>
        <translation>Тексеруді қолдану</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Түсініктерді біріктіру</translation>
    </message>
    <message>
        <source>Name analyst</source>
        <translation>Талдаушының атын көрсету</translation>
    </message>
    <message>
        <source>Decide conflict</source>
        <translation>Қайшылықты шешу</translation>
    </message>
    <message>
        <source>Take in another&apos;s work</source>
        <translation>Басқаның жұмысын қабылдау</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Кері қайтару</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>{act} “{subject}”</source>
        <translation>{act}: «{subject}»</translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>Packages</source>
        <translation>Пакеттер</translation>
    </message>
    <message>
        <source>workspaces of others</source>
        <translation>басқалардың жұмыс файлдары</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файлдар</translation>
    </message>
    <message>
        <source>Take in packages</source>
        <translation>Пакеттерді қабылдау</translation>
    </message>
</context>
<context>
    <name>ExportLine</name>
    <message>
        <source>Format</source>
        <translation>Пішім</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Export {format}…</source>
        <translation>{format} сақтау…</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>All changes are saved in the workspace itself; only the copy beside it is missing.</source>
        <translation>Барлық өзгеріс жұмыс файлының өзінде сақталған; тек қасындағы көшірмесі жоқ.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Егжей-тегжейін көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>FaultTelling</name>
    <message>
        <source>Something in NewsDesk went wrong just now. Everything saved before is safe and you can work on. If it comes again, start anew and keep the details.</source>
        <translation>NewsDesk-те жаңа ғана қате болды. Сақталғанның бәрі сау, жұмысты жалғастыра аласыз. Қайталанса, бағдарламаны қайта қосып, егжей-тегжейін сақтап қойыңыз.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Есепті сақтау</translation>
    </message>
    <message>
        <source>The report could not be saved: {cause}. Choose another folder.</source>
        <translation>Есеп сақталмады: {cause}. Басқа қалтаны таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқылған</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Аталуы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Ұйымы</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Басқа аттары</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Құрамында</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Пішім</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>When, in the text&apos;s words</source>
        <translation>Қашан, мәтін сөзімен</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Дәлдігі</translation>
    </message>
    <message>
        <source>Stated or inferred</source>
        <translation>Айтылған не шығарылған</translation>
    </message>
    <message>
        <source>Inferred from</source>
        <translation>Неден шығарылған</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тәртібі</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Сапар</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Кездесудегі рөлі</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түсі</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Дәйексөздер</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Жойылған</translation>
    </message>
</context>
<context>
    <name>FieldEdits</name>
    <message>
        <source>not added yet: Enter adds it</source>
        <translation>әлі қосылмаған: Enter қосады</translation>
    </message>
    <message>
        <source>recovered: typed before the program ended, and not saved yet</source>
        <translation>қалпына келтірілді: бағдарлама жабылғанға дейін терілген, әлі сақталмаған</translation>
    </message>
    <message>
        <source>recovered; since then the field was set to “{value}”</source>
        <translation>қалпына келтірілді; содан бері өріске «{value}» жазылған</translation>
    </message>
    <message>
        <source>This could not be saved. The words are kept here.</source>
        <translation>Сақтау мүмкін болмады. Сөздер осында қалады.</translation>
    </message>
    <message>
        <source>A record needs a name. The old one stands until there is a new one.</source>
        <translation>Жазбаға атау керек. Жаңасы болғанша ескісі қалады.</translation>
    </message>
    <message>
        <source>“{value}” does not fit {field}. The old value stands.</source>
        <translation>«{value}» «{field}» өрісіне келмейді. Ескі мән қалды.</translation>
    </message>
    <message>
        <source>This value does not fit. The old one stands.</source>
        <translation>Бұл мән келмейді. Ескісі қалды.</translation>
    </message>
</context>
<context>
    <name>FigureCounts</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n бірлік</numerusform>
            <numerusform>%n бірлік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ескерілмеген</numerusform>
            <numerusform>%n ескерілмеген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n pair(s)</source>
        <translation>
            <numerusform>%n жұптың орташасы</numerusform>
            <numerusform>%n жұптың орташасы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n жұп</numerusform>
            <numerusform>%n жұп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n алшақтық</numerusform>
            <numerusform>%n алшақтық</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureDetail</name>
    <message>
        <source>Pairs of analysts</source>
        <translation>Талдаушы жұптары</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Алшақтықтар</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>өлшенбеген</translation>
    </message>
    <message>
        <source>No disagreement</source>
        <translation>Алшақтық жоқ</translation>
    </message>
    <message>
        <source>All analysts read this alike.</source>
        <translation>Барлық талдаушы мұны бірдей түсінген.</translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Тізімге алатын ештеңе жоқ</translation>
    </message>
    <message>
        <source>Choose a number of the table.</source>
        <translation>Кестеден санды таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>tag</source>
        <translation>тег</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>from</source>
        <translation>бастап</translation>
    </message>
    <message>
        <source>to</source>
        <translation>дейін</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тілі</translation>
    </message>
    <message>
        <source>source</source>
        <translation>дереккөз</translation>
    </message>
    <message>
        <source>has</source>
        <translation>бар</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>талдаушы</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>not {filter}</source>
        <translation>{filter} – жоқ</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter {filter}</source>
        <translation>Сүзгі {filter}</translation>
    </message>
    <message>
        <source>Enter edits it, Delete takes it away</source>
        <translation>Enter – түзету, Delete – алып тастау</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message numerus="yes">
        <source>{shown} of %n record(s)</source>
        <translation>
            <numerusform>%n жазбаның {shown}</numerusform>
            <numerusform>%n жазбаның {shown}</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the records</source>
        <translation>Жазбаларды сүзу</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Табылмады</translation>
    </message>
    <message>
        <source>Not found; Enter looks for word forms</source>
        <translation>Табылмады; Enter сөз тұлғаларын іздейді</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} / {total}</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Мақаладан табу</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Алдыңғы</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Look for word forms</source>
        <translation>Сөз тұлғаларын іздеу</translation>
    </message>
    <message>
        <source>Word forms are off; Enter or a click looks for them</source>
        <translation>Сөз тұлғалары өшірулі; Enter не шерту оларды іздейді</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message>
        <source>Word forms: {hint}</source>
        <translation>Сөз тұлғалары: {hint}</translation>
    </message>
    <message>
        <source>Word forms</source>
        <translation>Сөз тұлғалары</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Бас-кіші әріп</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Толық сөздер</translation>
    </message>
</context>
<context>
    <name>Fingerprint</name>
    <message>
        <source>Fingerprint {letters}</source>
        <translation>Таңба {letters}</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Таңбаны көшіру</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Көшірілді</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>without a title</source>
        <translation>атауы жоқ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
</context>
<context>
    <name>FormLines</name>
    <message>
        <source>{source}: “{words}”</source>
        <translation>{source}: «{words}»</translation>
    </message>
    <message>
        <source>add somebody</source>
        <translation>біреуді қосу</translation>
    </message>
    <message>
        <source>add a matter</source>
        <translation>тармақ қосу</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>Sentences without a mark</source>
        <translation>Белгісі жоқ сөйлемдер</translation>
    </message>
    <message>
        <source>List items without a mark</source>
        <translation>Белгісі жоқ тізім тармақтары</translation>
    </message>
    <message>
        <source>Names that no record bears</source>
        <translation>Ешбір жазбада жоқ атаулар</translation>
    </message>
    <message>
        <source>Fields that no words prove</source>
        <translation>Дәлелі жоқ өрістер</translation>
    </message>
    <message>
        <source>Records without evidence</source>
        <translation>Дәлелі жоқ жазбалар</translation>
    </message>
    <message>
        <source>Records that may be one</source>
        <translation>Бір болуы мүмкін жазбалар</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Шешілмеген қайшылықтар</translation>
    </message>
    <message>
        <source>Quotes waiting after an update</source>
        <translation>Жаңартудан кейін шешім күткен дәйексөздер</translation>
    </message>
    <message>
        <source>{field} of “{title}”</source>
        <translation>{field} – «{title}»</translation>
    </message>
</context>
<context>
    <name>GapsPane</name>
    <message>
        <source>What is missing</source>
        <translation>Не жетіспейді</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Осы мақала</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Жұмыс файлы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Есептеліп жатыр…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>Жетіспейді: %n</numerusform>
            <numerusform>Жетіспейді: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be worked out</source>
        <translation>Есептеу мүмкін болмады</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Бәрі орнында</translation>
    </message>
    <message>
        <source>Every record has its words, and nothing waits for a decision.</source>
        <translation>Әр жазбаның өз сөздері бар, шешім күткен ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Every sentence of this article has a mark, and every field its words.</source>
        <translation>Осы мақаланың әр сөйлемінде белгі бар, әр өрістің өз сөздері бар.</translation>
    </message>
    <message>
        <source>Open one to see what of it nobody has captured.</source>
        <translation>Мақаланы ашыңыз: ешкім жазып алмаған тұстары көрінеді.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Мақала ашылмаған</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message numerus="yes">
        <source>Threads between quotes: %n</source>
        <translation>
            <numerusform>Дәйексөздер арасындағы жіптер: %n</numerusform>
            <numerusform>Дәйексөздер арасындағы жіптер: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them differ(s)</source>
        <translation>
            <numerusform>%n алшақ</numerusform>
            <numerusform>%n алшақ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>The article of the tour is gone. Help ▸ Reset the sample brings it back.</source>
        <translation>Танысуға арналған мақала жоқ. Оны «Анықтама ▸ Үлгіні бастапқы күйге қайтару» қайтарады.</translation>
    </message>
    <message>
        <source>The tour waits where you left it: Help ▸ Tour of the sample.</source>
        <translation>Танысу сол жерінен күтіп тұр: «Анықтама ▸ Үлгімен танысу».</translation>
    </message>
    <message>
        <source>That was the tour. F1 shows all keys; Help brings the tour back.</source>
        <translation>Танысу аяқталды. F1 барлық пернелерді көрсетеді, «Анықтама» танысуды қайталайды.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>you</source>
        <translation>сіз</translation>
    </message>
    <message>
        <source>another analyst</source>
        <translation>басқа талдаушы</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Әрекеттер</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Ашылған кездегідей</translation>
    </message>
</context>
<context>
    <name>HitKind</name>
    <message>
        <source>article</source>
        <translation>мақала</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>қатысушы</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>күн тәртібінің тармағы</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>кездесу</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>дәйексөз</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>пікір</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>тұжырым</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>Your name</source>
        <translation>Атыңыз</translation>
    </message>
    <message>
        <source>nobody said</source>
        <translation>аты көрсетілмеген</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>Атымды түзету</translation>
    </message>
    <message>
        <source>I am another analyst</source>
        <translation>Мен басқа талдаушымын</translation>
    </message>
    <message>
        <source>Others see it beside what you record, judge and say. Each name is an analyst of their own.</source>
        <translation>Басқалар оны жазбаларыңыздың, вердикттеріңіздің және пікірлеріңіздің қасында көреді. Әр ат – бөлек талдаушы.</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Pasted text</source>
        <translation>Қойылған мәтін</translation>
    </message>
    <message>
        <source>Import cancelled; nothing was taken in</source>
        <translation>Импорт тоқтатылды; ештеңе қосылмады</translation>
    </message>
    <message>
        <source>No article was found there. NewsDesk reads .txt, .md, .html and .eml files.</source>
        <translation>Ол жерден мақала табылмады. NewsDesk .txt, .md, .html және .eml файлдарын оқиды.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%n мақала импортталды</numerusform>
            <numerusform>%n мақала импортталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n бұрыннан бар</numerusform>
            <numerusform>%n бұрыннан бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n импортталмады</numerusform>
            <numerusform>%n импортталмады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds passed over: {names}</source>
        <translation>
            <numerusform>басқа түрдегі %n файл өткізіп жіберілді: {names}</numerusform>
            <numerusform>басқа түрдегі %n файл өткізіп жіберілді: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreviewDialog</name>
    <message>
        <source>Import articles</source>
        <translation>Мақалалар импорты</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <source>Update that article instead</source>
        <translation>Сол мақаланы жаңарту</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation>Мәтіннің басы</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>бұрыннан бар</translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>%n мақаланы импорттау</numerusform>
            <numerusform>%n мақаланы импорттау</numerusform>
        </translation>
    </message>
    <message>
        <source>named by the page</source>
        <translation>бетте көрсетілген</translation>
    </message>
    <message>
        <source>the heading</source>
        <translation>тақырыбы</translation>
    </message>
    <message>
        <source>the line under the heading</source>
        <translation>тақырып астындағы жол</translation>
    </message>
    <message>
        <source>guessed: the first sentence</source>
        <translation>болжанған: бірінші сөйлем</translation>
    </message>
    <message>
        <source>guessed: the file&apos;s name</source>
        <translation>болжанған: файл атауы</translation>
    </message>
    <message>
        <source>marked in the file</source>
        <translation>файлда белгіленген</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>нақты анықталған</translation>
    </message>
    <message>
        <source>named by the file</source>
        <translation>файлда көрсетілген</translation>
    </message>
    <message>
        <source>guessed; if the letters look wrong, choose another</source>
        <translation>болжанған; әріптер қате болса, басқасын таңдаңыз</translation>
    </message>
    <message>
        <source>by its letters</source>
        <translation>әріптері бойынша</translation>
    </message>
    <message>
        <source>This article is in the workspace already.</source>
        <translation>Бұл мақала жұмыс файлында бұрыннан бар.</translation>
    </message>
    <message>
        <source>Nearly the text of “{title}”, which is in the workspace: perhaps its correction.</source>
        <translation>Мәтіні жұмыс файлындағы «{title}» мақаласына өте ұқсас: бәлкім, соның түзетілгені.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the page were left out as hostile or too deep.</source>
        <translation>
            <numerusform>Беттің %n бөлігі қауіпті не тым терең болғандықтан алынбады.</numerusform>
            <numerusform>Беттің %n бөлігі қауіпті не тым терең болғандықтан алынбады.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>The item</source>
        <translation>Тексерілетін жазба</translation>
    </message>
    <message>
        <source>Annotate the article by yourself: Enter opens it, F5 comes back. Then say that you are done.</source>
        <translation>Мақаланы өз бетіңізше белгілеңіз: Enter ашады, F5 қайтарады. Сосын біткенін айтыңыз.</translation>
    </message>
    <message>
        <source>Others&apos; marks on this article are in this workspace: you would see them. To annotate independently, take the session&apos;s package into a new workspace; it brings the articles without marks.</source>
        <translation>Бұл жұмыс файлында осы мақалада басқалардың белгілері бар: сіз оларды көресіз. Дербес белгілеу үшін сессия пакетін жаңа жұмыс файлына қабылдаңыз: мақалалар онда белгілерсіз келеді.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Вердикттер</translation>
    </message>
</context>
<context>
    <name>ItemState</name>
    <message>
        <source>undecided</source>
        <translation>тексерілмеген</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>change proposed</source>
        <translation>өзгеріс ұсынылды</translation>
    </message>
    <message>
        <source>agreed, comments open</source>
        <translation>келісілді, пікір ашық</translation>
    </message>
    <message>
        <source>reviewers disagree</source>
        <translation>тексерушілер келіспейді</translation>
    </message>
    <message>
        <source>not judged by all</source>
        <translation>толық тексерілмеген</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>stopping…</source>
        <translation>тоқтап жатыр…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Running work</source>
        <translation>Орындалып жатқан жұмыс</translation>
    </message>
    <message>
        <source>Nothing is running now.</source>
        <translation>Қазір ештеңе орындалып жатқан жоқ.</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>{work}: cancelled, nothing was changed</source>
        <translation>{work}: тоқтатылды, ештеңе өзгерген жоқ</translation>
    </message>
    <message>
        <source>{work}: done</source>
        <translation>{work}: дайын</translation>
    </message>
</context>
<context>
    <name>JobsArea</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message numerus="yes">
        <source>Running work: %n</source>
        <translation>
            <numerusform>Орындалып жатқан жұмыс: %n</numerusform>
            <numerusform>Орындалып жатқан жұмыс: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>accepted</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>change proposed</source>
        <translation>өзгеріс ұсынылды</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>кейінге қалды</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Пәрмендер және олардың пернелері</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Пәрмен</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Name of a command</source>
        <translation>Пәрмен атауы</translation>
    </message>
    <message>
        <source>or press a key</source>
        <translation>не пернені басыңыз</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Жаңа перне</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>Алу</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Бастапқысы</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>Пернелер жинағы</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Бастапқы пернелер</translation>
    </message>
    <message>
        <source>Keys for the left hand</source>
        <translation>Сол қолға арналған пернелер</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”, {place}. Take it away there first.</source>
        <translation>{key} бос емес: «{command}», {place}. Алдымен оны сол жерден алыңыз.</translation>
    </message>
    <message>
        <source>Lists, texts and buttons need {key} for themselves.</source>
        <translation>{key} тізімдердің, мәтіндердің және батырмалардың өзіне керек.</translation>
    </message>
    <message>
        <source>Fields need {key} for typing.</source>
        <translation>{key} өрістерде теруге керек.</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation>Өз пернелеріңіз</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Пернелерді импорттау</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Пернелерді экспорттау</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>{file} is no file of keys; nothing was changed.</source>
        <translation>{file} пернелер файлы емес; ештеңе өзгерген жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) took keys from the file.</source>
        <translation>
            <numerusform>%n пәрмен файлдан перне алды.</numerusform>
            <numerusform>%n пәрмен файлдан перне алды.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be written there.</source>
        <translation>{file} файлын онда жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>{file} файлына жазылды</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Пернелерден іздеу</translation>
    </message>
    <message>
        <source>On Russian and Kazakh keyboards the key at the same place acts.</source>
        <translation>Орыс және қазақ пернетақтасында сол орындағы перне істейді.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>KindHeading</name>
    <message>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тәртібі</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Кездесулер</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
</context>
<context>
    <name>Labelled</name>
    <message>
        <source>Selected words prove “{field}”</source>
        <translation>Таңдалған сөздер «{field}» өрісін дәлелдейді</translation>
    </message>
    <message>
        <source>Show the words of “{field}” in the text</source>
        <translation>«{field}» өрісінің сөздерін мәтіннен көрсету</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ағылшынша</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>nobody judged it</source>
        <translation>ешкім тексермеді</translation>
    </message>
    <message>
        <source>reviewers disagree</source>
        <translation>тексерушілер келіспейді</translation>
    </message>
    <message>
        <source>it was changed since</source>
        <translation>содан бері өзгерген</translation>
    </message>
    <message>
        <source>it is deleted</source>
        <translation>жойылған</translation>
    </message>
    <message>
        <source>it cannot be set</source>
        <translation>енгізу мүмкін емес</translation>
    </message>
</context>
<context>
    <name>LibraryPages</name>
    <message>
        <source>No articles yet</source>
        <translation>Әзірге мақала жоқ</translation>
    </message>
    <message>
        <source>Drop files or folders here, or paste a text.</source>
        <translation>Файл не қалтаны осында сүйреп әкеліңіз немесе мәтінді қойыңыз.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Барлық мақаланы көрсету</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Іздеуді аяқтау</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>«{words}» табылмады</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Мұнда ештеңе жоқ</translation>
    </message>
    <message>
        <source>Take a filter away above, or look for other words.</source>
        <translation>Жоғарыдағы сүзгіні алып тастаңыз не басқа сөздерді іздеңіз.</translation>
    </message>
    <message>
        <source>Leave out the words with a minus.</source>
        <translation>Минусы бар сөздерді алып тастаңыз.</translation>
    </message>
    <message>
        <source>Leave out the quotation marks, and the words may stand apart.</source>
        <translation>Тырнақшасыз сөздер бөлек те тұра алады.</translation>
    </message>
    <message>
        <source>Every word must be there, in any of its forms. Try fewer words.</source>
        <translation>Сөздердің бәрі, кез келген тұлғада, болуы керек. Азырақ сөзбен іздеп көріңіз.</translation>
    </message>
    <message>
        <source>Every form of the word was looked for. Try its first letters, or another word.</source>
        <translation>Сөздің барлық тұлғасы ізделді. Алғашқы әріптерін не басқа сөзді теріп көріңіз.</translation>
    </message>
    <message>
        <source>Titles and texts were looked through, for every form of a word.</source>
        <translation>Атаулар мен мәтіндер сөздің барлық тұлғасымен қаралды.</translation>
    </message>
    <message>
        <source>Every record and every quote is in order.</source>
        <translation>Барлық жазба мен дәйексөз ретінде.</translation>
    </message>
    <message>
        <source>No article answers to this view now.</source>
        <translation>Қазір бұл іріктемеге бірде-бір мақала сай емес.</translation>
    </message>
    <message>
        <source>No article is left here.</source>
        <translation>Мұнда мақала қалмады.</translation>
    </message>
    <message>
        <source>All articles were opened once.</source>
        <translation>Барлық мақала бір рет ашылған.</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Табылғандар</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Сөзбен сүзу</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Мақалаларды импорттау…</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>same name</source>
        <translation>аты бірдей</translation>
    </message>
    <message>
        <source>other form of the name</source>
        <translation>аттың басқа тұлғасы</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>аттың бөлігі</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>инициалдары</translation>
    </message>
    <message>
        <source>name in another script</source>
        <translation>басқа жазудағы ат</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>атауы бірдей</translation>
    </message>
    <message>
        <source>similar wording</source>
        <translation>ұқсас тұжырым</translation>
    </message>
    <message>
        <source>same time and circle</source>
        <translation>уақыты мен құрамы бірдей</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Restore defaults</source>
        <translation>Бастапқыға қайтару</translation>
    </message>
</context>
<context>
    <name>LinkPalette</name>
    <message>
        <source>Link “{words}” to</source>
        <translation>«{words}» байланады:</translation>
    </message>
    <message>
        <source>Name or title of a record</source>
        <translation>Жазбаның аты не атауы</translation>
    </message>
    <message>
        <source>Record to link to</source>
        <translation>Байланатын жазба</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>No record has these words. Esc, then P, G, M or N makes a new one.</source>
        <translation>Мұндай жазба жоқ. Esc, сосын P, G, M не N жаңасын жасайды.</translation>
    </message>
    <message>
        <source>What the words support</source>
        <translation>Сөздер нені дәлелдейді</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>басқа аты</translation>
    </message>
    <message>
        <source>Enter links to all of these: {titles}</source>
        <translation>Enter бәріне байлайды: {titles}</translation>
    </message>
    <message>
        <source>Tab chooses what the words are to it, Space takes several, Enter links</source>
        <translation>Tab сөздер не үшін екенін таңдайды, бос орын бірнешеуін алады, Enter байлайды</translation>
    </message>
    <message>
        <source>Tab chooses what the words support, Enter links</source>
        <translation>Tab сөздер нені дәлелдейтінін таңдайды, Enter байлайды</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>бүкіл жазба</translation>
    </message>
</context>
<context>
    <name>ListActs</name>
    <message>
        <source>Add to the meeting</source>
        <translation>Кездесуге қосу</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Есептеліп жатыр…</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Реті: {order}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>алдымен жаңа</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>алдымен ескі</translation>
    </message>
    <message>
        <source>lately imported</source>
        <translation>жақында қосылғандар</translation>
    </message>
    <message>
        <source>first imported</source>
        <translation>бұрын қосылғандар</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>атауы бойынша</translation>
    </message>
    <message>
        <source>by title, from the end</source>
        <translation>атауы бойынша, соңынан</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>дереккөз бойынша</translation>
    </message>
    <message>
        <source>by source, from the end</source>
        <translation>дереккөз бойынша, соңынан</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{workspace} (read only)</source>
        <translation>{workspace} (тек оқу)</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>Add to “{title}”</source>
        <translation>«{title}» жазбасына қосу</translation>
    </message>
    <message>
        <source>add to</source>
        <translation>қосу:</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n дәйексөз</numerusform>
            <numerusform>%n дәйексөз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingFormat</name>
    <message>
        <source>meeting</source>
        <translation>кездесу</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>сапар</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>келіссөз</translation>
    </message>
    <message>
        <source>session</source>
        <translation>отырыс</translation>
    </message>
    <message>
        <source>summit</source>
        <translation>саммит</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>конференция</translation>
    </message>
    <message>
        <source>call</source>
        <translation>қоңырау</translation>
    </message>
    <message>
        <source>other</source>
        <translation>басқа</translation>
    </message>
</context>
<context>
    <name>MeetingStatus</name>
    <message>
        <source>planned</source>
        <translation>жоспарланған</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>расталған</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>өтіп жатыр</translation>
    </message>
    <message>
        <source>held</source>
        <translation>өтті</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>кейінге қалды</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>өтпейтін болды</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Өт&amp;у</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Белгі</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Жазба</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>Тек&amp;серу</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>&amp;Шолу</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Құ&amp;ралдар</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Мәтін өлшемі</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Безендіру</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Панельдер</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Қойындылар</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Іріктемелер</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Quotes that wait</source>
        <translation>Шешім күткен дәйексөздер</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>Екі жазбаны біріктіру</translation>
    </message>
    <message>
        <source>Left and right, or 1 and 2, choose the value that stays.</source>
        <translation>Қалатын мәнді солға-оңға бағыттағыштармен не 1 мен 2 пернелерімен таңдаңыз.</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Екеуі де бірдей.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>Quotes, meetings, tags and what stands beneath go over from one to the other. Undo parts them.</source>
        <translation>Дәйексөздер, кездесулер, тегтер мен бағынышты жазбалар бірінен екіншісіне көшеді. Кері қайтару оларды қайта бөледі.</translation>
    </message>
    <message>
        <source>“{name}” becomes another name.</source>
        <translation>«{name}» басқа аты болады.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
</context>
<context>
    <name>MergeTable</name>
    <message>
        <source>3 Both</source>
        <translation>3 Екеуі</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Алшақ өрістер</translation>
    </message>
    <message>
        <source>{value}, stays</source>
        <translation>{value}, қалады</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merge “{title}” with</source>
        <translation>«{title}» біріктіріледі:</translation>
    </message>
    <message>
        <source>Merged into “{title}”</source>
        <translation>«{title}» жазбасына біріктірілді</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Recent messages</source>
        <translation>Соңғы хабарлар</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Әзірге хабар жоқ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Кері қайтару</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>today, {time}</source>
        <translation>бүгін, {time}</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Алдыңғы ай</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Келесі ай</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Who annotates here?</source>
        <translation>Мұнда кім белгілейді?</translation>
    </message>
    <message>
        <source>Others will see this name beside your records, verdicts and comments. Any name will do; the settings let you correct it later.</source>
        <translation>Басқалар бұл атты жазбаларыңыздың, вердикттеріңіздің және пікірлеріңіздің қасында көреді. Кез келген ат жарайды; кейін баптауларда түзетуге болады.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Атыңыз</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Атсыз</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>by name</source>
        <translation>атымен</translation>
    </message>
    <message>
        <source>only described</source>
        <translation>тек сипатталған</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>not possible here</source>
        <translation>мұнда мүмкін емес</translation>
    </message>
    <message>
        <source>open an article</source>
        <translation>мақаланы ашыңыз</translation>
    </message>
    <message>
        <source>select words in the article</source>
        <translation>мақаладан сөздерді таңдаңыз</translation>
    </message>
    <message>
        <source>click a mark in the article</source>
        <translation>мақаладағы белгіні шертіңіз</translation>
    </message>
    <message>
        <source>choose a record</source>
        <translation>жазбаны таңдаңыз</translation>
    </message>
    <message>
        <source>choose rows of the table</source>
        <translation>кестенің жолдарын таңдаңыз</translation>
    </message>
    <message>
        <source>choose a quote in the form</source>
        <translation>пішіннен дәйексөзді таңдаңыз</translation>
    </message>
    <message>
        <source>choose an article in the library</source>
        <translation>кітапханадан мақаланы таңдаңыз</translation>
    </message>
    <message>
        <source>search the library first</source>
        <translation>алдымен кітапханадан іздеңіз</translation>
    </message>
    <message>
        <source>choose a saved view in the library</source>
        <translation>кітапханадан іріктемені таңдаңыз</translation>
    </message>
    <message>
        <source>no view is pinned here</source>
        <translation>мұнда бекітілген іріктеме жоқ</translation>
    </message>
    <message>
        <source>no tab was closed</source>
        <translation>жабылған қойынды жоқ</translation>
    </message>
    <message>
        <source>there is no other tab</source>
        <translation>басқа қойынды жоқ</translation>
    </message>
    <message>
        <source>find something in the article</source>
        <translation>мақаладан бірдеңе табыңыз</translation>
    </message>
    <message>
        <source>go to the date of a meeting</source>
        <translation>кездесудің күніне өтіңіз</translation>
    </message>
    <message>
        <source>no pane beneath</source>
        <translation>төменде панель жоқ</translation>
    </message>
    <message>
        <source>put two articles side by side</source>
        <translation>екі мақаланы қатар қойыңыз</translation>
    </message>
    <message>
        <source>choose two or more articles in the library</source>
        <translation>кітапханадан екі не одан көп мақаланы таңдаңыз</translation>
    </message>
    <message>
        <source>choose a row of the comparison</source>
        <translation>салыстырудың жолын таңдаңыз</translation>
    </message>
    <message>
        <source>choose a row of two records</source>
        <translation>екі жазбасы бар жолды таңдаңыз</translation>
    </message>
    <message>
        <source>choose a row that is kept as a finding</source>
        <translation>тұжырым ретінде сақталған жолды таңдаңыз</translation>
    </message>
    <message>
        <source>show a picture</source>
        <translation>суретті ашыңыз</translation>
    </message>
    <message>
        <source>start or resume a review session</source>
        <translation>тексеру сессиясын бастаңыз не жалғастырыңыз</translation>
    </message>
    <message>
        <source>reject an item of a review first</source>
        <translation>алдымен тексерудегі бір жазбаны қабылдамаңыз</translation>
    </message>
    <message>
        <source>no verdict was given yet</source>
        <translation>әзірге вердикт берілмеген</translation>
    </message>
    <message>
        <source>begin an adjudication</source>
        <translation>түсініктерді біріктіруді бастаңыз</translation>
    </message>
    <message>
        <source>nothing that is agreed waits</source>
        <translation>келісілгеннен күтіп тұрғаны жоқ</translation>
    </message>
    <message>
        <source>choose a quote that waits</source>
        <translation>шешім күткен дәйексөзді таңдаңыз</translation>
    </message>
    <message>
        <source>choose a fact that was replaced</source>
        <translation>ауыстырылған деректі таңдаңыз</translation>
    </message>
    <message>
        <source>no conflict is open</source>
        <translation>шешілмеген қайшылық жоқ</translation>
    </message>
    <message>
        <source>show a conflict</source>
        <translation>қайшылықты көрсетіңіз</translation>
    </message>
    <message>
        <source>show a conflict about the words of a mark</source>
        <translation>белгі сөздері туралы қайшылықты көрсетіңіз</translation>
    </message>
    <message>
        <source>choose a record with a conflict</source>
        <translation>қайшылығы бар жазбаны таңдаңыз</translation>
    </message>
    <message>
        <source>no earlier place</source>
        <translation>бұрынғы орын жоқ</translation>
    </message>
    <message>
        <source>no later place</source>
        <translation>кейінгі орын жоқ</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>қайтаратын әрекет жоқ</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>қайталайтын әрекет жоқ</translation>
    </message>
</context>
<context>
    <name>NewRecords</name>
    <message>
        <source>New {kind}</source>
        <translation>Жаңа жазба: {kind}</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>New review session</source>
        <translation>Жаңа тексеру сессиясы</translation>
    </message>
    <message>
        <source>Review of {day}</source>
        <translation>Тексеру, {day}</translation>
    </message>
    <message>
        <source>Judge what is recorded</source>
        <translation>Жазылғанды тексеру</translation>
    </message>
    <message>
        <source>Annotate the articles, each analyst on their own</source>
        <translation>Мақалаларды әр талдаушы өз бетінше белгілейді</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Only what reports or analysts say differently</source>
        <translation>Тек хабарлар не талдаушылар алшақ тұстар</translation>
    </message>
    <message>
        <source>Only what changed since a day</source>
        <translation>Тек мына күннен бері өзгергендер</translation>
    </message>
    <message>
        <source>all</source>
        <translation>бәрі</translation>
    </message>
    <message>
        <source>Blind: nobody sees who made what</source>
        <translation>Жасырын: кімнің не жасағаны көрінбейді</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Сессияны бастау</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Неден</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Жұмысы</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Түрлері</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Қайсысы</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Іріктеу</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Өзгерген күннен бері</translation>
    </message>
    <message>
        <source>How many items are drawn</source>
        <translation>Неше жазба алынады</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Бастапқы сан</translation>
    </message>
    <message>
        <source>drawn by chance with the seed</source>
        <translation>кездейсоқ алынады, бастапқы сан</translation>
    </message>
    <message>
        <source>Nothing of this kind is there: choose otherwise.</source>
        <translation>Мұндай ештеңе жоқ: басқаша таңдаңыз.</translation>
    </message>
    <message>
        <source>The session would have {items}.</source>
        <translation>Сессияға кіретіні: {items}.</translation>
    </message>
    <message>
        <source>The whole workspace</source>
        <translation>Бүкіл жұмыс файлы</translation>
    </message>
    <message>
        <source>The search at hand: {words}</source>
        <translation>Қазіргі іздеу: {words}</translation>
    </message>
    <message>
        <source>The articles chosen</source>
        <translation>Таңдалған мақалалар</translation>
    </message>
    <message>
        <source>The records chosen</source>
        <translation>Таңдалған жазбалар</translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation>{name} іріктемесі</translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>No articles yet</source>
        <translation>Әзірге мақала жоқ</translation>
    </message>
    <message>
        <source>Import files, or take in what a colleague has sent</source>
        <translation>Файлдарды импорттаңыз не әріптесіңіз жібергенін қабылдаңыз</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>Мақала ашылмаған</translation>
    </message>
    <message>
        <source>Choose one in the library, or import files</source>
        <translation>Кітапханадан таңдаңыз не файлдарды импорттаңыз</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>Кері қайтару</translation>
    </message>
    <message>
        <source>This workspace is open to read only. Save a copy where you may write, and work there.</source>
        <translation>Жұмыс файлы тек оқуға ашылған. Жазуға болатын жерге көшірмесін сақтап, сонда жұмыс істеңіз.</translation>
    </message>
    <message>
        <source>{act}: what was changed since has been left as it is</source>
        <translation>{act}: кейін өзгергені сол күйінде қалды</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Кері қайтарылды: {act}</translation>
    </message>
    <message>
        <source>Redone: {act}</source>
        <translation>Қайталанды: {act}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көшірмесін сақтау…</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Add “{words}”</source>
        <translation>«{words}» қосу</translation>
    </message>
</context>
<context>
    <name>Overlaps</name>
    <message>
        <source>No marks here</source>
        <translation>Мұнда белгі жоқ</translation>
    </message>
</context>
<context>
    <name>OwnRecordLine</name>
    <message numerus="yes">
        <source>%n quote(s) ticked</source>
        <translation>
            <numerusform>%n дәйексөз таңдалды</numerusform>
            <numerusform>%n дәйексөз таңдалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the new record</source>
        <translation>Жаңа жазбаның атауы</translation>
    </message>
    <message>
        <source>Make a record of its own</source>
        <translation>Бөлек жазба жасау</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Make a package</source>
        <translation>Пакет жасау</translation>
    </message>
    <message>
        <source>Review session</source>
        <translation>Тексеру сессиясы</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөз</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>The whole workspace</source>
        <translation>Бүкіл жұмыс файлы</translation>
    </message>
    <message>
        <source>The articles chosen in the library</source>
        <translation>Кітапханада таңдалған мақалалар</translation>
    </message>
    <message>
        <source>A review session</source>
        <translation>Тексеру сессиясы</translation>
    </message>
    <message>
        <source>Make the package…</source>
        <translation>Пакет жасау…</translation>
    </message>
    <message>
        <source>A package holds articles with everything that was recorded of them, for a stick or for mail. Whoever takes it in has your work beside theirs; nothing of either is lost.</source>
        <translation>Пакетте мақалалар мен олар бойынша жазылғанның бәрі болады; оны флешкамен не поштамен беруге болады. Қабылдаған адамда сіздің жұмысыңыз оныкімен қатар тұрады; екеуінен де ештеңе жоғалмайды.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>ештеңе таңдалмаған</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>әзірге жоқ</translation>
    </message>
    <message>
        <source>A shared passphrase: it shows that the file was not changed on the way by somebody who does not know it; it hides nothing and proves no name.</source>
        <translation>Ортақ құпия сөз: оны білмейтін біреу файлды жолда өзгертпегенін көрсетеді; ештеңені жасырмайды, ешкімнің атын растамайды.</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>“{file}” is not there. Check whether it was moved.</source>
        <translation>«{file}» орнында жоқ. Басқа жерге көшірілмегенін тексеріңіз.</translation>
    </message>
    <message>
        <source>“{file}” is no ordinary file. Choose a file that ends in .ndpack.</source>
        <translation>«{file}» кәдімгі файл емес. Аты .ndpack деп бітетін файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened. Check your rights to it and try again.</source>
        <translation>«{file}» ашылмайды. Оған құқығыңызды тексеріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>“{file}” holds more than a package may. Ask for some articles or one review session at a time.</source>
        <translation>«{file}» ішінде пакетке рұқсат етілгеннен көп нәрсе бар. Мақалаларды бөліп не тексеру сессиясын бір-бірден жіберуді сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” holds what does not belong in a package. Nothing of it was taken; ask who sent it.</source>
        <translation>«{file}» ішінде пакетке жатпайтын нәрсе бар. Одан ештеңе алынбады; жіберушіден сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” was damaged or changed on its way. Nothing of it was taken; have it sent again.</source>
        <translation>«{file}» жолда бүлінген не өзгертілген. Одан ештеңе алынбады; қайта жіберуді сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” says what no NewsDesk writes. Nothing of it was taken; ask who sent it.</source>
        <translation>«{file}» ішінде NewsDesk жазбайтын нәрсе бар. Одан ештеңе алынбады; жіберушіден сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” does not fit this passphrase: another one was used, or somebody changed the package. Ask who sent it for the passphrase.</source>
        <translation>«{file}» бұл құпия сөзге сай емес: басқа сөз қолданылған не біреу пакетті өзгерткен. Құпия сөзді жіберушіден сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” was made without a passphrase. Compare its fingerprint with who sent it.</source>
        <translation>«{file}» құпия сөзсіз жасалған. Таңбасын жіберушімен салыстырыңыз.</translation>
    </message>
    <message>
        <source>“{file}” is no package of NewsDesk. Choose a file that ends in .ndpack, or have it sent again.</source>
        <translation>«{file}» NewsDesk пакеті емес. Аты .ndpack деп бітетін файлды таңдаңыз не қайта жіберуді сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer NewsDesk. Take it in with the newer program, or ask for one made with this one.</source>
        <translation>«{file}» жаңарақ NewsDesk нұсқасымен жазылған. Оны жаңа нұсқамен қабылдаңыз не осы нұсқамен жасалғанын сұраңыз.</translation>
    </message>
</context>
<context>
    <name>PackageKind</name>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Texts of articles</source>
        <translation>Мақала мәтіндері</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Күн тәртібінің тармақтары</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Кездесулер</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Marks in texts</source>
        <translation>Мәтіндегі белгілер</translation>
    </message>
    <message>
        <source>Ties of marks to records</source>
        <translation>Белгі мен жазба байланыстары</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Басқа аттар</translation>
    </message>
    <message>
        <source>Who and what of meetings</source>
        <translation>Кездесулер құрамы</translation>
    </message>
    <message>
        <source>Carried quotes</source>
        <translation>Көшірілген дәйексөздер</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Пікірлер</translation>
    </message>
    <message>
        <source>Review sessions</source>
        <translation>Тексеру сессиялары</translation>
    </message>
    <message>
        <source>Items of reviews</source>
        <translation>Тексерілетін жазбалар</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Вердикттер</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Тұжырымдар</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Іріктемелер</translation>
    </message>
    <message>
        <source>Analysts</source>
        <translation>Талдаушылар</translation>
    </message>
    <message>
        <source>Other things</source>
        <translation>Басқалары</translation>
    </message>
</context>
<context>
    <name>PackedDialog</name>
    <message>
        <source>The package is made</source>
        <translation>Пакет жасалды</translation>
    </message>
    <message>
        <source>{file}, {size}</source>
        <translation>{file}, {size}</translation>
    </message>
    <message>
        <source>Whoever takes it in sees the same fingerprint. Read it to each other and tell them the passphrase.</source>
        <translation>Қабылдаған адам дәл осы таңбаны көреді. Оны бір-біріңізге оқып, құпия сөзді айтыңыз.</translation>
    </message>
    <message>
        <source>Whoever takes it in sees the same fingerprint. Read it to each other before it is taken in.</source>
        <translation>Қабылдаған адам дәл осы таңбаны көреді. Қабылдамас бұрын оны бір-біріңізге оқыңыз.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Таңба</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Қалтада көрсету</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>package</source>
        <translation>пакет</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакеттер</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>Пакет жасау</translation>
    </message>
    <message>
        <source>Making a package</source>
        <translation>Пакет жасалып жатыр</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Choose</source>
        <translation>Таңдау</translation>
    </message>
</context>
<context>
    <name>PaneTabs</name>
    <message>
        <source>Open articles</source>
        <translation>Ашық мақалалар</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>attendee</source>
        <translation>қатысушы</translation>
    </message>
    <message>
        <source>host</source>
        <translation>қабылдаушы</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>баяндамашы</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>шақырылған</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>қатыспайды</translation>
    </message>
</context>
<context>
    <name>ParticipantKind</name>
    <message>
        <source>person</source>
        <translation>тұлға</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ұйым</translation>
    </message>
    <message>
        <source>group</source>
        <translation>топ</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>Picture copied</source>
        <translation>Сурет көшірілді</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Суретті сақтау</translation>
    </message>
    <message>
        <source>Picture saved: {file}</source>
        <translation>Сурет сақталды: {file}</translation>
    </message>
</context>
<context>
    <name>PictureOptions</name>
    <message>
        <source>Of</source>
        <translation>Ауқымы</translation>
    </message>
    <message>
        <source>from</source>
        <translation>басы</translation>
    </message>
    <message>
        <source>to</source>
        <translation>соңы</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Жолақтар</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түсі</translation>
    </message>
    <message>
        <source>Of which articles</source>
        <translation>Қай мақалалар бойынша</translation>
    </message>
    <message>
        <source>From this date</source>
        <translation>Осы күннен бастап</translation>
    </message>
    <message>
        <source>To this date</source>
        <translation>Осы күнге дейін</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>кез келген күн</translation>
    </message>
    <message>
        <source>2026, 2026-03 or 10 March 2026: of meetings in a timeline, else of articles</source>
        <translation>2026, 2026-03 не 2026 жылғы 10 наурыз: кездесулер таспасында – кездесудің, басқасында – мақаланың күні</translation>
    </message>
    <message>
        <source>Least weight of a tie</source>
        <translation>Байланыстың ең аз салмағы</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Орналастыру</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>орны бойынша</translation>
    </message>
    <message>
        <source>by main participant</source>
        <translation>басты қатысушы бойынша</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>бәріне бір түс</translation>
    </message>
    <message>
        <source>by community</source>
        <translation>қауымдастық бойынша</translation>
    </message>
    <message>
        <source>own arrangement</source>
        <translation>кіріктірілген орналастыру</translation>
    </message>
    <message>
        <source>networkx</source>
        <translation>networkx</translation>
    </message>
    <message>
        <source>whole workspace</source>
        <translation>бүкіл жұмыс файлы</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>осы мақала</translation>
    </message>
    <message>
        <source>tag {name}</source>
        <translation>{name} тегі</translation>
    </message>
    <message>
        <source>ties from {weight}</source>
        <translation>байланыстар ≥ {weight}</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>The picture is being drawn…</source>
        <translation>Сурет салынып жатыр…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Кездесулер таспасы</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Желі</translation>
    </message>
    <message>
        <source>Agenda by participant</source>
        <translation>Күн тәртібі қатысушылар бойынша</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Мақалаларға қайту</translation>
    </message>
    <message>
        <source>Table of the picture</source>
        <translation>Сурет кестесі</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Әзірге салатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Record participants, agenda items and meetings.</source>
        <translation>Қатысушыларды, күн тәртібінің тармақтарын және кездесулерді жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>{letter} {kind} pinned – Esc</source>
        <translation>{letter} бекітілді: {kind} – Esc</translation>
    </message>
    <message>
        <source>Link to “{title}” pinned – Esc</source>
        <translation>«{title}» жазбасына байлау бекітілді – Esc</translation>
    </message>
    <message>
        <source>Highlight {number} pinned – Esc</source>
        <translation>{number}-маркер бекітілді – Esc</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Readings of the place</source>
        <translation>Осы орынның түсініктері</translation>
    </message>
    <message>
        <source>back</source>
        <translation>артқа</translation>
    </message>
    <message>
        <source>on</source>
        <translation>әрі қарай</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n agreed place(s)</source>
        <translation>
            <numerusform>Келісілген %n орынды қабылдау</numerusform>
            <numerusform>Келісілген %n орынды қабылдау</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave undecided</source>
        <translation>Шешімсіз қалдыру</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>қайтару</translation>
    </message>
    <message>
        <source>to the article</source>
        <translation>мақалаға</translation>
    </message>
    <message>
        <source>Place {number} of {count}</source>
        <translation>Орын {number} / {count}</translation>
    </message>
    <message>
        <source>✓ decided: the reading of {analyst}</source>
        <translation>✓ шешілді, түсінік иесі: {analyst}</translation>
    </message>
    <message>
        <source>= all read it alike</source>
        <translation>= бәрінің түсінігі бірдей</translation>
    </message>
    <message>
        <source>≠ undecided, the readings differ</source>
        <translation>≠ шешілмеген, түсініктер алшақ</translation>
    </message>
</context>
<context>
    <name>PlaceView</name>
    <message>
        <source>No words in a text belong to it</source>
        <translation>Мәтінде оған қатысты сөз жоқ</translation>
    </message>
    <message>
        <source>Decide by what the sides say, or leave it open.</source>
        <translation>Тараптардың айтқанына қарап шешіңіз не ашық қалдырыңыз.</translation>
    </message>
</context>
<context>
    <name>Precision</name>
    <message>
        <source>to the minute</source>
        <translation>минутына дейін</translation>
    </message>
    <message>
        <source>day</source>
        <translation>күн</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ай</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>тоқсан</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жыл</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
</context>
<context>
    <name>PreviewPages</name>
    <message>
        <source>Previous page</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала көрініс</translation>
    </message>
    <message>
        <source>Click a line to go to its record; or use the arrows and Enter</source>
        <translation>Жазбасына өту үшін жолды шертіңіз не көрсеткі пернелер мен Enter басыңыз</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
</context>
<context>
    <name>PreviewedList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{done} of {count} decided</source>
        <translation>{done} / {count}</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>ProposalForm</name>
    <message>
        <source>What should it say?</source>
        <translation>Не жазылуы керек?</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Words to be proposed</source>
        <translation>Ұсынылатын сөздер</translation>
    </message>
    <message>
        <source>Value to be proposed</source>
        <translation>Ұсынылатын мән</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Ұсыну</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Esc – қайту</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>{field} of “{title}” has its words</source>
        <translation>«{title}», {field}: сөздері бар</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>Қ&amp;алта:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Файл &amp;түрі:</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>“{title}” has no quote</source>
        <translation>«{title}»: дәйексөзі жоқ</translation>
    </message>
    <message>
        <source>“{title}”: {field} is not known</source>
        <translation>«{title}»: «{field}» белгісіз</translation>
    </message>
    <message>
        <source>“{title}”: {field} is inferred</source>
        <translation>«{title}»: «{field}» шығарылған</translation>
    </message>
    <message>
        <source>“{title}”: a quote is not in the text</source>
        <translation>«{title}»: дәйексөз мәтінде жоқ</translation>
    </message>
    <message>
        <source>“{title}”, {field}: “{old}” was corrected to “{new}”</source>
        <translation>«{title}», {field}: «{old}» орнына «{new}» деп түзетілді</translation>
    </message>
    <message>
        <source>“{title}”, {field}: {source} has “{value}”</source>
        <translation>«{title}», {field}: {source} дерегінде «{value}»</translation>
    </message>
</context>
<context>
    <name>QuestionEntry</name>
    <message>
        <source>Open record</source>
        <translation>Жазбаны ашу</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n ескерту</numerusform>
            <numerusform>%n ескерту</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left open</source>
        <translation>Ашық сұрақ қалған жоқ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Queue</source>
        <translation>Кезек</translation>
    </message>
    <message>
        <source>Queue of the review</source>
        <translation>Тексеру кезегі</translation>
    </message>
    <message>
        <source>Which items are listed</source>
        <translation>Тізімдегі жазбалар</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Барлық жазбалар</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Шешілмегендер</translation>
    </message>
    <message>
        <source>Where reviewers disagree</source>
        <translation>Тексерушілер келіспейтіні</translation>
    </message>
    <message>
        <source>No such item</source>
        <translation>Мұндай жазба жоқ</translation>
    </message>
    <message>
        <source>Choose other items by the filter above.</source>
        <translation>Жоғарыдағы сүзгімен басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>article order</source>
        <translation>мақала ретімен</translation>
    </message>
</context>
<context>
    <name>QuickOpen</name>
    <message>
        <source>without a title</source>
        <translation>атауы жоқ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Title of an article or record</source>
        <translation>Мақаланың не жазбаның атауы</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter opens beside</source>
        <translation>Enter ашады, Ctrl+Enter қатар ашады</translation>
    </message>
    <message>
        <source>No title has these words. Ctrl+Shift+F searches the texts.</source>
        <translation>Мұндай сөзі бар атау жоқ. Ctrl+Shift+F мәтіндерден іздейді.</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>QuoteItem</name>
    <message>
        <source>Take this quote off the record</source>
        <translation>Осы дәйексөзді жазбадан ажырату</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Мәтіннен көрсету</translation>
    </message>
    <message>
        <source>Show in the older text</source>
        <translation>Бұрынғы мәтіннен көрсету</translation>
    </message>
    <message>
        <source>para. {number}</source>
        <translation>{number}-азат жол</translation>
    </message>
    <message>
        <source>title</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
</context>
<context>
    <name>QuotesList</name>
    <message>
        <source>Add quote from selection</source>
        <translation>Таңдалғаннан дәйексөз қосу</translation>
    </message>
    <message>
        <source>no quote yet</source>
        <translation>әзірге дәйексөз жоқ</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Тағы %n көрсету</numerusform>
            <numerusform>Тағы %n көрсету</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderLinks</name>
    <message numerus="yes">
        <source>Link all %n hit(s) of “{words}” to</source>
        <translation>
            <numerusform>«{words}» сөзі бар %n орын байланады:</numerusform>
            <numerusform>«{words}» сөзі бар %n орын байланады:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) linked to “{title}”</source>
        <translation>
            <numerusform>%n дәйексөз «{title}» жазбасына байланды</numerusform>
            <numerusform>%n дәйексөз «{title}» жазбасына байланды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>wrong date</source>
        <translation>күні қате</translation>
    </message>
    <message>
        <source>wrong words marked</source>
        <translation>басқа сөздер белгіленген</translation>
    </message>
    <message>
        <source>wrong role or kind</source>
        <translation>рөлі не түрі қате</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>мәтінде жоқ</translation>
    </message>
    <message>
        <source>already recorded</source>
        <translation>бұрын жазылған</translation>
    </message>
    <message>
        <source>not important</source>
        <translation>маңызды емес</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>Why is it rejected?</source>
        <translation>Неге қабылданбайды?</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Басқа себеп</translation>
    </message>
    <message>
        <source>Enter rejects and goes on, Esc goes back</source>
        <translation>Enter – қабылдамау, Esc – қайту</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>not found in {folder}</source>
        <translation>{folder} қалтасында табылмады</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Табу…</translation>
    </message>
    <message>
        <source>Say where {name} lies now</source>
        <translation>{name} қазір қайда екенін көрсету</translation>
    </message>
    <message>
        <source>Let go of {name}</source>
        <translation>{name} бекітуін алу</translation>
    </message>
    <message>
        <source>Keep {name} at the head</source>
        <translation>{name} файлын жоғарыға бекіту</translation>
    </message>
</context>
<context>
    <name>RecentWorkspaces</name>
    <message>
        <source>Recent</source>
        <translation>Жақында ашылғандар</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <source>Forget the recent workspaces that are not pinned</source>
        <translation>Бекітілмеген соңғы жұмыс файлдарын ұмыту</translation>
    </message>
</context>
<context>
    <name>RecordDrops</name>
    <message>
        <source>Linked to “{title}”</source>
        <translation>«{title}» жазбасына байланды</translation>
    </message>
    <message>
        <source>Quote copied to “{title}”</source>
        <translation>Дәйексөз «{title}» жазбасына көшірілді</translation>
    </message>
    <message>
        <source>Quote moved to “{title}”</source>
        <translation>Дәйексөз «{title}» жазбасына ауыстырылды</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>No record is selected</source>
        <translation>Жазба таңдалмаған</translation>
    </message>
    <message>
        <source>Choose one above, or select words in the article and press P, G, M or N.</source>
        <translation>Жоғарыдан жазба таңдаңыз не мақаладан сөздерді таңдап, P, G, M не N басыңыз.</translation>
    </message>
</context>
<context>
    <name>RecordHistoryDialog</name>
    <message>
        <source>History of “{title}”</source>
        <translation>«{title}» тарихы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>participant</source>
        <translation>қатысушы</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>күн тәртібінің тармағы</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>кездесу</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
</context>
<context>
    <name>RecordPages</name>
    <message>
        <source>No records of this article yet</source>
        <translation>Бұл мақалада әзірге жазба жоқ</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Әзірге жазба жоқ</translation>
    </message>
    <message>
        <source>Select words in the article and press P, G, M or N.</source>
        <translation>Мақаладан сөздерді таңдап, P, G, M не N басыңыз.</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>«{words}» табылмады</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сүзгіні алу</translation>
    </message>
</context>
<context>
    <name>RecordPalette</name>
    <message>
        <source>Name or title of a record</source>
        <translation>Жазбаның аты не атауы</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>No record has these words.</source>
        <translation>Мұндай сөзі бар жазба жоқ.</translation>
    </message>
</context>
<context>
    <name>RecordTree</name>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>without a title</source>
        <translation>атауы жоқ</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>аты аталмаған</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <source>a value does not fit</source>
        <translation>мән келмейді</translation>
    </message>
    <message>
        <source>its words changed in the corrected text</source>
        <translation>сөздері түзетілген мәтінде өзгерген</translation>
    </message>
    <message>
        <source>reports differ</source>
        <translation>хабарлар алшақ</translation>
    </message>
    <message>
        <source>analysts&apos; values differ</source>
        <translation>талдаушылардың мәндері әртүрлі</translation>
    </message>
    <message>
        <source>a reviewer rejects it or proposes a change</source>
        <translation>тексеруші қабылдамайды не өзгеріс ұсынады</translation>
    </message>
    <message>
        <source>no quote</source>
        <translation>дәйексөзі жоқ</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>атауы жоқ</translation>
    </message>
    <message>
        <source>a quote is not in the text any more</source>
        <translation>дәйексөз мәтінде енді жоқ</translation>
    </message>
    <message>
        <source>New {kind}</source>
        <translation>Жаңа жазба: {kind}</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Дерек</translation>
    </message>
    <message>
        <source>Added to the meeting “{title}”</source>
        <translation>«{title}» кездесуіне қосылды</translation>
    </message>
</context>
<context>
    <name>RecordsDock</name>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Жаңа жазба</translation>
    </message>
    <message>
        <source>Table of records</source>
        <translation>Жазбалар кестесі</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>“{file}” holds no text. Check that it was saved completely.</source>
        <translation>«{file}» файлында мәтін жоқ. Толық сақталғанын тексеріңіз.</translation>
    </message>
    <message>
        <source>“{file}” is too large ({detail}). Save only the article itself and import that.</source>
        <translation>«{file}» файлы тым үлкен ({detail}). Тек мақаланың өзін сақтап, соны импорттаңыз.</translation>
    </message>
    <message>
        <source>“{file}” is no text ({detail}). Save it as plain text, Markdown or an HTML page.</source>
        <translation>«{file}» мәтін файлы емес ({detail}). Оны мәтін, Markdown не HTML беті етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>“{file}” is a page without words. Open it in a browser, copy the text and paste it.</source>
        <translation>«{file}» бетінде сөз жоқ. Оны браузерде ашып, мәтінін көшіріп, осында қойыңыз.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read with the encoding {detail}. Choose another one.</source>
        <translation>«{file}» файлы {detail} кодтауымен оқылмайды. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>“{file}” has a format that NewsDesk does not read. Choose a .txt, .md or .html file.</source>
        <translation>«{file}» файлының пішімін NewsDesk оқымайды. .txt, .md не .html файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>“{file}” is not there. Check whether it was moved.</source>
        <translation>«{file}» орнында жоқ. Басқа жерге көшірілмегенін тексеріңіз.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened ({detail}). Check your rights to it.</source>
        <translation>«{file}» ашылмайды ({detail}). Оған құқығыңызды тексеріңіз.</translation>
    </message>
    <message>
        <source>“{file}” is a link to somewhere else. Choose what it points to.</source>
        <translation>«{file}» басқа жерге сілтеме ғана. Ол көрсететін файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>“{file}” is no ordinary file. Choose a file.</source>
        <translation>«{file}» кәдімгі файл емес. Файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>мәтін жоқ</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>тым үлкен</translation>
    </message>
    <message>
        <source>no text file</source>
        <translation>мәтін файлы емес</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>сөз жоқ</translation>
    </message>
    <message>
        <source>another encoding</source>
        <translation>басқа кодтау</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF құжаты</translation>
    </message>
    <message>
        <source>a zip archive or an office document</source>
        <translation>zip мұрағаты не кеңсе құжаты</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>RTF құжаты</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ескі кеңсе құжаты</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>дерекқор</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>сурет</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>сығылған файл</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>бағдарлама</translation>
    </message>
    <message>
        <source>a web archive</source>
        <translation>веб-мұрағат</translation>
    </message>
    <message>
        <source>its bytes are no characters</source>
        <translation>байттары таңба емес</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>оқылмайды</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Тек оқуға ашу</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Өзіме алу</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Versions and backups</source>
        <translation>Нұсқалар мен сақтық көшірмелер</translation>
    </message>
    <message>
        <source>The workspace as it is now is kept too, as “before a restore”, so this can be taken back here.</source>
        <translation>Жұмыс файлының қазіргі күйі де «қалпына келтіруге дейін» болып сақталады, сондықтан осы жерден қайтуға болады.</translation>
    </message>
    <message>
        <source>There are none of this workspace yet. Ctrl+S names a version; copies are made while you work.</source>
        <translation>Бұл файлда әзірге олар жоқ. Ctrl+S нұсқаға атау береді; көшірмелер жұмыс кезінде жасалады.</translation>
    </message>
    <message>
        <source>Open to look</source>
        <translation>Ашып көру</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Version or copy</source>
        <translation>Нұсқа не көшірме</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалған</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>backed up by hand</source>
        <translation>қолмен жасалған көшірме</translation>
    </message>
    <message>
        <source>copied after some work</source>
        <translation>жұмыс кезіндегі көшірме</translation>
    </message>
    <message>
        <source>copied at the end of work</source>
        <translation>жұмыс соңындағы көшірме</translation>
    </message>
    <message>
        <source>copied before a new format</source>
        <translation>жаңа пішім алдындағы көшірме</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>қалпына келтіруге дейін</translation>
    </message>
</context>
<context>
    <name>RetracingSlowly</name>
    <message>
        <source>Undo</source>
        <translation>Кері қайтару</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Cancelled; everything is as it was</source>
        <translation>Тоқтатылды; бәрі бұрынғы қалпында</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>in the text {words}</source>
        <translation>мәтінде {words}</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>мәтінде жоқ</translation>
    </message>
    <message>
        <source>{field}: {difference}</source>
        <translation>{field}: {difference}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>same span</source>
        <translation>сол үзінді</translation>
    </message>
    <message>
        <source>narrower span</source>
        <translation>тарырақ үзінді</translation>
    </message>
    <message>
        <source>wider span</source>
        <translation>кеңірек үзінді</translation>
    </message>
    <message>
        <source>another span</source>
        <translation>басқа үзінді</translation>
    </message>
    <message>
        <source>{analyst}: {difference}</source>
        <translation>{analyst}: {difference}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>сіз</translation>
    </message>
    <message>
        <source>another analyst</source>
        <translation>басқа талдаушы</translation>
    </message>
    <message>
        <source>an analyst without a name</source>
        <translation>аты жоқ талдаушы</translation>
    </message>
    <message>
        <source>{name}: {verdict}</source>
        <translation>{name}: {verdict}</translation>
    </message>
</context>
<context>
    <name>ReviewActs</name>
    <message>
        <source>Taken back: {title}</source>
        <translation>Қайтарып алынды: {title}</translation>
    </message>
    <message>
        <source>Every item is judged.</source>
        <translation>Барлық жазба тексерілді.</translation>
    </message>
    <message>
        <source>Comment said.</source>
        <translation>Пікір қосылды.</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message numerus="yes">
        <source>%n item(s) stay open; the summary says why</source>
        <translation>
            <numerusform>%n жазба ашық қалды; себебі қорытындыда</numerusform>
            <numerusform>%n жазба ашық қалды; себебі қорытындыда</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} / {total}</translation>
    </message>
</context>
<context>
    <name>ReviewReports</name>
    <message>
        <source>Export report</source>
        <translation>Есепті шығару</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} жазылып жатыр…</translation>
    </message>
    <message>
        <source>Report saved: {file}</source>
        <translation>Есеп сақталды: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Қалтада көрсету</translation>
    </message>
</context>
<context>
    <name>ReviewerTable</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
</context>
<context>
    <name>RowButtons</name>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
</context>
<context>
    <name>ScopeButton</name>
    <message>
        <source>this article</source>
        <translation>осы мақаланікі</translation>
    </message>
    <message>
        <source>whole workspace</source>
        <translation>бүкіл файлдікі</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Осы мақаланікі</translation>
    </message>
    <message>
        <source>Whole workspace</source>
        <translation>Бүкіл жұмыс файлынікі</translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message>
        <source>What is compared</source>
        <translation>Не салыстырылады</translation>
    </message>
    <message>
        <source>Session {name}</source>
        <translation>{name} сессиясы</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen article(s)</source>
        <translation>
            <numerusform>Таңдалған %n мақала</numerusform>
            <numerusform>Таңдалған %n мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>Ашық мақала</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Барлық мақалалар</translation>
    </message>
</context>
<context>
    <name>SearchCompletion</name>
    <message>
        <source>Filters</source>
        <translation>Сүзгілер</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n нұсқау</numerusform>
            <numerusform>%n нұсқау</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Order: {order}</source>
        <translation>Реті: {order}</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>алдымен ең сәйкестері</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>алдымен жаңа</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Есептеліп жатыр…</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n нәтиже</numerusform>
            <numerusform>%n нәтиже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for “{words}”</source>
        <translation>
            <numerusform>%n нәтиже: «{words}»</numerusform>
            <numerusform>%n нәтиже: «{words}»</numerusform>
        </translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Іздеуді аяқтау</translation>
    </message>
    <message>
        <source>Show the best first</source>
        <translation>Алдымен ең сәйкестерін көрсету</translation>
    </message>
</context>
<context>
    <name>Selecting</name>
    <message>
        <source>Add to “{title}”</source>
        <translation>«{title}» жазбасына қосу</translation>
    </message>
    <message>
        <source>A selection ends at any character</source>
        <translation>Таңдау кез келген таңбадан аяқталады</translation>
    </message>
    <message>
        <source>A selection ends where words end</source>
        <translation>Таңдау сөз соңында аяқталады</translation>
    </message>
    <message>
        <source>A selection takes whole sentences</source>
        <translation>Таңдау бүтін сөйлемді алады</translation>
    </message>
</context>
<context>
    <name>SelectionPopup</name>
    <message>
        <source>character</source>
        <translation>таңба</translation>
    </message>
    <message>
        <source>word</source>
        <translation>сөз</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>сөйлем</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>мұнда %n</numerusform>
            <numerusform>мұнда %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit selections to: {unit}</source>
        <translation>Таңдау бірлігі: {unit}</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Қатысушы</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тәртібі</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Кездесу</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>link</source>
        <translation>байлау</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>тег</translation>
    </message>
    <message>
        <source>Pin: every selection the same</source>
        <translation>Бекіту: келесілері де осындай</translation>
    </message>
    <message>
        <source>Highlight in colour {number}</source>
        <translation>Маркер, {number}-түс</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>“{file}” was written by a newer NewsDesk (format {found}, this program knows {known}). It was left unchanged; open it with the newer program.</source>
        <translation>«{file}» жаңарақ NewsDesk нұсқасымен жазылған (пішімі {found}, бұл бағдарлама {known} пішімін біледі). Файл өзгертілмеді; оны жаңа нұсқамен ашыңыз.</translation>
    </message>
    <message>
        <source>“{file}” is already open: {who}, computer {where}, process {pid}, since {time}. It has given no sign of life since {heard}. Take it over if it hangs there, or open it here to read only.</source>
        <translation>«{file}» ашық тұр: {who}, компьютер {where}, процесс {pid}, {time} бері. {heard} бері одан белгі жоқ. Ол жақта қатып қалса, өзіңізге алыңыз не мұнда тек оқуға ашыңыз.</translation>
    </message>
    <message>
        <source>“{file}” is already open: {who}, computer {where}, process {pid}, since {time}. Close it there, or open it here to read only.</source>
        <translation>«{file}» ашық тұр: {who}, компьютер {where}, процесс {pid}, {time} бері. Сонда жабыңыз не мұнда тек оқуға ашыңыз.</translation>
    </message>
    <message>
        <source>“{file}” was taken over by another program while this one did not answer, so nothing was saved. Close it here, or save a copy and work there.</source>
        <translation>Бұл бағдарлама жауап бермегенде «{file}» файлын басқасы алды, сондықтан ештеңе сақталмады. Мұнда жабыңыз не көшірмесін сақтап, сонда жұмыс істеңіз.</translation>
    </message>
    <message>
        <source>Nothing was saved to “{file}”: {cause}. What was saved before is safe. {help}; then do the same again.</source>
        <translation>«{file}» файлына ештеңе сақталмады: {cause}. Бұрын сақталғаны сау. {help}; сосын қайталаңыз.</translation>
    </message>
    <message>
        <source>“{file}” was not written: {cause}. Choose another place, then try again.</source>
        <translation>«{file}» файлы жазылмады: {cause}. Басқа орынды таңдап, қайталаңыз.</translation>
    </message>
    <message>
        <source>“{file}” was moved, deleted or replaced while it was open, so nothing was saved to it. Save a copy under another name; it will hold everything saved so far.</source>
        <translation>«{file}» ашық тұрғанда жылжытылған, жойылған не ауыстырылған, сондықтан оған ештеңе сақталмады. Көшірмесін басқа атпен сақтаңыз: онда осыған дейін сақталғанның бәрі болады.</translation>
    </message>
    <message>
        <source>“{file}” is damaged ({cause}). Keep the file and restore the newest backup from {folder}.</source>
        <translation>«{file}» бүлінген ({cause}). Файлды сақтап қойып, {folder} қалтасынан соңғы көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>“{file}” is open to read only, so nothing was saved. Save a copy where you may write, and work there.</source>
        <translation>«{file}» тек оқуға ашылған, сондықтан ештеңе сақталмады. Жазуға болатын жерге көшірмесін сақтап, сонда жұмыс істеңіз.</translation>
    </message>
    <message>
        <source>Nothing was saved to “{file}”: a package is being taken in. Wait until that is done, or cancel it.</source>
        <translation>«{file}» файлына ештеңе сақталмады: пакет қабылданып жатыр. Біткенін күтіңіз не тоқтатыңыз.</translation>
    </message>
    <message>
        <source>The package holds an entry that is damaged or forged ({reason}). Nothing was taken in; ask who sent it.</source>
        <translation>Пакетте бүлінген не жасанды журнал жолы бар ({reason}). Ештеңе қабылданбады; жіберушіден сұраңыз.</translation>
    </message>
    <message>
        <source>This would delete {deleted} of {living} records, so nothing was taken in. Look at what is in it first.</source>
        <translation>Бұл {living} жазбаның {deleted} жазбасын жояр еді, сондықтан ештеңе қабылданбады. Алдымен ішінде не барын қараңыз.</translation>
    </message>
    <message>
        <source>This conflict is open no more: it was decided meanwhile.</source>
        <translation>Бұл қайшылық енді ашық емес: оны бұл арада шешіп қойған.</translation>
    </message>
    <message>
        <source>The name could not be kept in {file}. Check your rights to the folder.</source>
        <translation>Атты {file} файлына сақтау мүмкін болмады. Қалтаға құқығыңызды тексеріңіз.</translation>
    </message>
    <message>
        <source>“{file}” is no NewsDesk workspace. Choose a file that NewsDesk made.</source>
        <translation>«{file}» NewsDesk жұмыс файлы емес. NewsDesk жасаған файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>“{file}” is not there. Check whether it was moved.</source>
        <translation>«{file}» орнында жоқ. Басқа жерге көшірілмегенін тексеріңіз.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the field {field}; the old value was kept.</source>
        <translation>«{value}» «{field}» өрісіне келмейді; ескі мән қалды.</translation>
    </message>
    <message>
        <source>A record cannot belong to itself or to what belongs to it.</source>
        <translation>Жазба өзіне де, өз құрамындағыға да кіре алмайды.</translation>
    </message>
    <message>
        <source>Only two records of the same kind can be merged.</source>
        <translation>Тек бір түрдегі екі жазбаны біріктіруге болады.</translation>
    </message>
    <message>
        <source>This record was not merged into another, or was split off since.</source>
        <translation>Бұл жазба басқасымен біріктірілмеген не кейін бөлінген.</translation>
    </message>
    <message>
        <source>Only who wrote a comment can change it or take it back.</source>
        <translation>Пікірді жазған адам ғана өзгерте не алып тастай алады.</translation>
    </message>
    <message>
        <source>Nothing fits what this review session asks for. Ask for less at once.</source>
        <translation>Бұл тексеру сессиясының шарттарына ештеңе сай емес. Шарттарын азайтыңыз.</translation>
    </message>
    <message>
        <source>The review session “{session}” is closed. Open it again to judge.</source>
        <translation>«{session}» тексеру сессиясы жабылған. Тексеру үшін оны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The review session “{session}” was begun by somebody else. Send your verdicts back to them.</source>
        <translation>«{session}» тексеру сессиясын басқа біреу бастаған. Вердикттеріңізді соған жіберіңіз.</translation>
    </message>
    <message>
        <source>The review session “{session}” was begun by {author}. Send your verdicts back to them.</source>
        <translation>«{session}» тексеру сессиясын {author} бастаған. Вердикттеріңізді соған жіберіңіз.</translation>
    </message>
    <message>
        <source>The review session “{session}” was begun by somebody else: only they can close it, open it again, delete it or say whether it is blind.</source>
        <translation>«{session}» тексеру сессиясын басқа біреу бастаған: оны тек сол адам жаба, қайта аша, жоя алады және жасырын болу-болмауын шешеді.</translation>
    </message>
    <message>
        <source>In the session “{session}” analysts annotate articles on their own: there is nothing to reject, change, apply or report. Accept an article when it is done, and see how far the analysts agree.</source>
        <translation>«{session}» сессиясында талдаушылар мақалаларды өз бетінше белгілейді: қабылдамайтын, өзгертетін, қолданатын не есепке енгізетін ештеңе жоқ. Мақала қашан дайын болса, сонда қабылдап, талдаушылардың келісімділігін қараңыз.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open a workspace; {file} is then looked through.</source>
        <translation>Жұмыс файлын ашыңыз; сосын {file} қаралады.</translation>
    </message>
    <message>
        <source>A fresh sample. The old one is kept as {file}</source>
        <translation>Үлгі жаңадан жасалды. Бұрынғысы {file} болып сақталды</translation>
    </message>
    <message>
        <source>Restored. What was there before is listed as “before a restore”.</source>
        <translation>Қалпына келтірілді. Бұрынғысы тізімде «қалпына келтіруге дейін» деп тұр.</translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <translation>Соңғы сақтық көшірме жасалмады</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>reviewer: {name}</source>
        <translation>тексеруші: {name}</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Аяқтау…</translation>
    </message>
    <message>
        <source>Summary of the session ({key})</source>
        <translation>Сессия қорытындысы ({key})</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Тексеруден шығу</translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message>
        <source>Review sessions</source>
        <translation>Тексеру сессиялары</translation>
    </message>
    <message>
        <source>No review session yet</source>
        <translation>Әзірге тексеру сессиясы жоқ</translation>
    </message>
    <message>
        <source>A session lets analysts judge what others recorded.</source>
        <translation>Сессияда талдаушылар басқалар жазғанын тексереді.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Жаңа…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Send as package…</source>
        <translation>Пакетпен жіберу…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>қолданылған</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабылған</translation>
    </message>
    <message>
        <source>independent annotation</source>
        <translation>дербес белгілеу</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>жасырын</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>Жалпы</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Пернетақта</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Түртпелер</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Шолулар</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Қосымша</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Іске қосылғанда</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Соңғы файлдар</translation>
    </message>
    <message>
        <source>So many are listed; pinned ones always are.</source>
        <translation>Осынша файл көрсетіледі; бекітілгендері әрқашан көрінеді.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Безендіру</translation>
    </message>
    <message>
        <source>High contrast has no tints, strong lines and wide underlines.</source>
        <translation>Жоғары контрастта бояма жоқ, сызықтар қою, асты жуан сызылады.</translation>
    </message>
    <message>
        <source>Face of articles</source>
        <translation>Мақала қарпі</translation>
    </message>
    <message>
        <source>Size of articles</source>
        <translation>Мақала мәтінінің өлшемі</translation>
    </message>
    <message>
        <source>Also by Ctrl with the mouse wheel.</source>
        <translation>Ctrl мен тінтуір дөңгелегімен де болады.</translation>
    </message>
    <message>
        <source>Width of lines</source>
        <translation>Жол ені</translation>
    </message>
    <message>
        <source>Characters in a full line of an article.</source>
        <translation>Мақаланың толық жолындағы таңба саны.</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Тізім жолдары</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>Жүйе қарпі</translation>
    </message>
    <message>
        <source>Set menus, lists and forms in the font of the desktop.</source>
        <translation>Мәзірлер, тізімдер мен пішіндер жүйе қарпімен көрсетіледі.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Қозғалыс</translation>
    </message>
    <message>
        <source>Let jumps glide and places flash. The system can forbid it too.</source>
        <translation>Бірқалыпты өту мен орынның жарқ етуі. Жүйе де тыйым сала алады.</translation>
    </message>
    <message>
        <source>Selection takes</source>
        <translation>Таңдау бірлігі</translation>
    </message>
    <message>
        <source>What a selection by mouse is widened to.</source>
        <translation>Тінтуірмен таңдау неге дейін кеңейеді.</translation>
    </message>
    <message>
        <source>Bar beside words</source>
        <translation>Сөз қасындағы тақта</translation>
    </message>
    <message>
        <source>Offer what can be made of selected words. The keys work without it.</source>
        <translation>Таңдалған сөзден не жасауға болатынын ұсыну. Пернелер онсыз да істейді.</translation>
    </message>
    <message>
        <source>First colour</source>
        <translation>Бірінші түс</translation>
    </message>
    <message>
        <source>The colour that H begins with, from 1 to 5.</source>
        <translation>H бастайтын түс, 1-ден 5-ке дейін.</translation>
    </message>
    <message>
        <source>Known records</source>
        <translation>Белгілі жазбалар</translation>
    </message>
    <message>
        <source>Offer a record that the selected words name already.</source>
        <translation>Таңдалған сөздер атап тұрған жазбаны ұсыну.</translation>
    </message>
    <message>
        <source>Language of briefs</source>
        <translation>Шолу тілі</translation>
    </message>
    <message>
        <source>Back up after</source>
        <translation>Көшіру уақыты</translation>
    </message>
    <message>
        <source>Minutes from a change to a verified copy of the workspace.</source>
        <translation>Өзгерістен жұмыс файлының тексерілген көшірмесіне дейінгі минут.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Жоғары контраст, ашық</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Жоғары контраст, күңгірт</translation>
    </message>
    <message>
        <source>The workspace of last time</source>
        <translation>Соңғы жұмыс файлы</translation>
    </message>
    <message>
        <source>The welcome page</source>
        <translation>Бастапқы бет</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Кертпешті</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Кертпешсіз</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Жүйенікі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Қалыпты</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Кең</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Таңба</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Бүтін сөз</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>Бүтін сөйлем</translation>
    </message>
    <message>
        <source>As the desk</source>
        <translation>Бағдарламадағыдай</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Баптаулардан іздеу</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Баптау беттері</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Мұндай сөзі бар баптау жоқ.</translation>
    </message>
    <message>
        <source>The workspace lies in {folder} as {file}.</source>
        <translation>Жұмыс файлы {folder} қалтасында, аты {file}.</translation>
    </message>
    <message>
        <source>Check the workspace…</source>
        <translation>Жұмыс файлын тексеру…</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Журнал қалтасын көрсету</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Барлық баптауды қайтару</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>All articles</source>
        <translation>Барлық мақалалар</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Оқылмағандар</translation>
    </message>
    <message>
        <source>With unresolved</source>
        <translation>Шешілмегені бар</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>Views and tags</source>
        <translation>Іріктемелер мен тегтер</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Views</source>
        <translation>Іріктемелер</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>Layout: {name}</source>
        <translation>Орналасу: {name}</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Орналасуды сақтау</translation>
    </message>
    <message>
        <source>A name for the panes as they stand now. The View menu lists it.</source>
        <translation>Панельдердің қазіргі орналасуының атауы. Ол «Көрініс» мәзірінде тұрады.</translation>
    </message>
    <message>
        <source>Layout “{name}” saved</source>
        <translation>«{name}» орналасуы сақталды</translation>
    </message>
    <message>
        <source>The log lies in {folder}</source>
        <translation>Журнал {folder} қалтасында</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>{number} KB</source>
        <translation>{number}&#xa0;КБ</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;МБ</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n үзінді</numerusform>
            <numerusform>%n үзінді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>{kind} {title}, {number} of %n mark(s) here</source>
        <translation>
            <numerusform>{kind} {title}, мұндағы %n белгінің {number}-і</numerusform>
            <numerusform>{kind} {title}, мұндағы %n белгінің {number}-і</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>highlight, {number} of %n mark(s) here</source>
        <translation>
            <numerusform>маркер, мұндағы %n белгінің {number}-і</numerusform>
            <numerusform>маркер, мұндағы %n белгінің {number}-і</numerusform>
        </translation>
    </message>
    <message>
        <source>P participant, G agenda item, M meeting, N note, H highlight, L link</source>
        <translation>P қатысушы, G күн тәртібінің тармағы, M кездесу, N ескертпе, H маркер, L байлау</translation>
    </message>
    <message>
        <source>Done: {act}</source>
        <translation>Орындалды: {act}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Details</source>
        <translation>Егжей-тегжейі</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>Сақтық көшірме жасалмады</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>Азат жол {number} / {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n дәйексөз</numerusform>
            <numerusform>%n дәйексөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recent messages: %n new</source>
        <translation>
            <numerusform>Соңғы хабарлар: %n жаңа</numerusform>
            <numerusform>Соңғы хабарлар: %n жаңа</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>Мәтін өлшемі {percent} %</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмады</translation>
    </message>
    <message>
        <source>Not saved: {cause}</source>
        <translation>Сақталмады: {cause}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Сақталды, {time}</translation>
    </message>
</context>
<context>
    <name>StatusFacts</name>
    <message>
        <source>Importing articles</source>
        <translation>Мақалалар импорты</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Файлдарды оқу</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>No marks</source>
        <translation>Белгі жоқ</translation>
    </message>
    <message>
        <source>Mark {number} of {count}</source>
        <translation>Белгі {number} / {count}</translation>
    </message>
    <message>
        <source>Nothing unresolved</source>
        <translation>Шешілмегені жоқ</translation>
    </message>
    <message>
        <source>Unresolved {number} of {count}</source>
        <translation>Шешілмеген {number} / {count}</translation>
    </message>
</context>
<context>
    <name>StripWords</name>
    <message>
        <source>Marks of the article</source>
        <translation>Мақала белгілері</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) above (Shift+F8)</source>
        <translation>
            <numerusform>жоғарыда %n белгі (Shift+F8)</numerusform>
            <numerusform>жоғарыда %n белгі (Shift+F8)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) below (F8)</source>
        <translation>
            <numerusform>төменде %n белгі (F8)</numerusform>
            <numerusform>төменде %n белгі (F8)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n маркер</numerusform>
            <numerusform>%n маркер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n белгі</numerusform>
            <numerusform>%n белгі</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight {colour}</source>
        <translation>Маркер {colour}</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөз</translation>
    </message>
    <message>
        <source>Bring back what was undone</source>
        <translation>Қайтарылғанды қалпына келтіру</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Таңба</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгерген</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Жойылған</translation>
    </message>
    <message>
        <source>Only the history grows; nothing that shows changes.</source>
        <translation>Тек тарихы толығады; көрінетін ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>A verified backup is made first. Undo takes everything back as one step.</source>
        <translation>Алдымен тексерілген сақтық көшірме жасалады. Бәрін бір әрекетпен кері қайтаруға болады.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Қабылдау</translation>
    </message>
</context>
<context>
    <name>SummaryFoot</name>
    <message>
        <source>✓ Applied: {when}</source>
        <translation>✓ Қолданылды: {when}</translation>
    </message>
    <message>
        <source>Nothing to apply: no item is decided</source>
        <translation>Қолданатын ештеңе жоқ: шешілген жазба жоқ</translation>
    </message>
    <message>
        <source>Apply to the workspace…</source>
        <translation>Жұмыс файлына қолдану…</translation>
    </message>
    <message>
        <source>Format of the report</source>
        <translation>Есеп пішімі</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Есепті шығару…</translation>
    </message>
    <message>
        <source>Send back as package…</source>
        <translation>Пакетпен қайтару…</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Back to the items</source>
        <translation>Жазбаларға қайту</translation>
    </message>
    <message>
        <source>Open the session again</source>
        <translation>Сессияны қайта ашу</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Сессияны жабу</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Тексеруден шығу</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Reasons of rejections</source>
        <translation>Қабылданбау себептері</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Тексерушілер</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Пікірлер</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық қалғандары</translation>
    </message>
    <message>
        <source>Applying deletes</source>
        <translation>Қолданғанда жойылады</translation>
    </message>
    <message>
        <source>Applying changes</source>
        <translation>Қолданғанда өзгереді</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Жойылған</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгерген</translation>
    </message>
    <message>
        <source>every item is judged</source>
        <translation>барлық жазба тексерілді</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) open</source>
        <translation>
            <numerusform>%n ашық пікір</numerusform>
            <numerusform>%n ашық пікір</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>From {name}</source>
        <translation>Кімнен: {name}</translation>
    </message>
    <message>
        <source>From somebody who gave no name</source>
        <translation>Аты көрсетілмеген біреуден</translation>
    </message>
    <message>
        <source>review session {names}</source>
        <translation>{names} тексеру сессиясы</translation>
    </message>
    <message>
        <source>a review session</source>
        <translation>тексеру сессиясы</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole workspace</source>
        <translation>бүкіл жұмыс файлы</translation>
    </message>
    <message>
        <source>{file}: {scope}</source>
        <translation>{file}: {scope}</translation>
    </message>
    <message>
        <source>The passphrase fits: nobody who does not know it has changed the file.</source>
        <translation>Құпия сөз сай: оны білмейтін ешкім файлды өзгертпеген.</translation>
    </message>
    <message>
        <source>Made with a passphrase, which was not checked yet.</source>
        <translation>Құпия сөзбен жасалған, ол әлі тексерілмеген.</translation>
    </message>
    <message>
        <source>It shares nothing with this workspace, neither an article nor a change. Is it the right one?</source>
        <translation>Оның осы жұмыс файлымен ортақ мақаласы да, өзгерісі де жоқ. Керек пакет осы ма?</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) will be open: every side is kept until you decide.</source>
        <translation>
            <numerusform>%n қайшылық пайда болады: сіз шешкенше тараптардың бәрі сақталады.</numerusform>
            <numerusform>%n қайшылық пайда болады: сіз шешкенше тараптардың бәрі сақталады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) come with a newer text.</source>
        <translation>
            <numerusform>%n мақаланың мәтіні жаңарақ.</numerusform>
            <numerusform>%n мақаланың мәтіні жаңарақ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) belong to an older text and will wait for you in the tray.</source>
        <translation>
            <numerusform>%n дәйексөз бұрынғы мәтіндікі, шешіміңізді күтеді.</numerusform>
            <numerusform>%n дәйексөз бұрынғы мәтіндікі, шешіміңізді күтеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are read here a little otherwise than by the sender&apos;s program.</source>
        <translation>
            <numerusform>%n мәтін мұнда жіберушінің бағдарламасындағыдан сәл басқаша оқылады.</numerusform>
            <numerusform>%n мәтін мұнда жіберушінің бағдарламасындағыдан сәл басқаша оқылады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier taking in that was undone comes back.</source>
        <translation>
            <numerusform>Бұрын кері қайтарылған %n қабылдау қалпына келеді.</numerusform>
            <numerusform>Бұрын кері қайтарылған %n қабылдау қалпына келеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier taking in of the same was undone here, and stays undone.</source>
        <translation>
            <numerusform>Осының бұрынғы %n қабылдауы мұнда кері қайтарылған, сол күйі қалады.</numerusform>
            <numerusform>Осының бұрынғы %n қабылдауы мұнда кері қайтарылған, сол күйі қалады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: everything in the %n file(s) is here already.</source>
        <translation>
            <numerusform>Жаңа ештеңе жоқ: %n файлдағының бәрі мұнда бар.</numerusform>
            <numerusform>Жаңа ештеңе жоқ: %n файлдағының бәрі мұнда бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n package(s)</source>
        <translation>
            <numerusform>%n пакетті қабылдау</numerusform>
            <numerusform>%n пакетті қабылдау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>This would delete {records} of the {living} that you have.</source>
        <translation>Сіздегі {living} жазбаның ішінен жойылады: {records}.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) and take in</source>
        <translation>
            <numerusform>%n жазбаны жойып, қабылдау</numerusform>
            <numerusform>%n жазбаны жойып, қабылдау</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: nothing that shows has changed</source>
        <translation>Қабылданды: көрінетін ештеңе өзгермеді</translation>
    </message>
    <message>
        <source>Taken in: {parts}</source>
        <translation>Қабылданды: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n жаңа</numerusform>
            <numerusform>%n жаңа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n өзгерген</numerusform>
            <numerusform>%n өзгерген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n жойылған</numerusform>
            <numerusform>%n жойылған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflict(s)</source>
        <translation>
            <numerusform>%n қайшылықты шешу</numerusform>
            <numerusform>%n қайшылықты шешу</numerusform>
        </translation>
    </message>
    <message>
        <source>See its summary</source>
        <translation>Қорытындысын көру</translation>
    </message>
    <message>
        <source>Review the session</source>
        <translation>Сессияны тексеру</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n қайшылық</numerusform>
            <numerusform>%n қайшылық</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазба</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) compared</source>
        <translation>
            <numerusform>%n хабарды салыстыру</numerusform>
            <numerusform>%n хабарды салыстыру</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Мақалаларға қайту</translation>
    </message>
    <message>
        <source>Reports by field</source>
        <translation>Хабарлар өрістер бойынша</translation>
    </message>
    <message>
        <source>Records and fields</source>
        <translation>Жазбалар мен өрістер</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Салыстыратын ештеңе жоқ</translation>
    </message>
    <message>
        <source>These articles have no such records.</source>
        <translation>Бұл мақалаларда ондай жазба жоқ.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Салыстырылып жатыр…</translation>
    </message>
</context>
<context>
    <name>TagPalette</name>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Tag, new or known</source>
        <translation>Тег, жаңа не белгілі</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
    </message>
    <message>
        <source>Enter makes a new tag.</source>
        <translation>Enter жаңа тег жасайды.</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Looking packages through</source>
        <translation>Пакеттер қаралып жатыр</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>A backup is made and verified…</source>
        <translation>Сақтық көшірме жасалып, тексеріліп жатыр…</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Сақтық көшірме жасалып жатыр</translation>
    </message>
    <message>
        <source>What is new is merged with what is here…</source>
        <translation>Жаңасы мұндағымен біріктіріліп жатыр…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was taken in</source>
        <translation>Тоқтатылды; ештеңе қабылданбады</translation>
    </message>
</context>
<context>
    <name>TallyTable</name>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Барлығы</translation>
    </message>
</context>
<context>
    <name>TargetState</name>
    <message>
        <source>at its words</source>
        <translation>орнында</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>жылжыған</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>сөздері өзгерген</translation>
    </message>
    <message>
        <source>several places</source>
        <translation>бірнеше орын</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>мәтінде жоқ</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Answer</source>
        <translation>Жауап беру</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Пікірді жабу</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>жабылған</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>Хабарды жабу</translation>
    </message>
</context>
<context>
    <name>TooFewAnalysts</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Әзірге салыстыратын ештеңе жоқ</translation>
    </message>
    <message>
        <source>These analysts have marked nothing in the same articles.</source>
        <translation>Бұл талдаушылар ортақ мақалада ештеңе белгілемеген.</translation>
    </message>
    <message>
        <source>Fewer than two analysts have worked on these articles</source>
        <translation>Бұл мақалалармен екіден аз талдаушы жұмыс істеген</translation>
    </message>
    <message>
        <source>Make a session of independent annotation, pack it for each analyst, and take in what comes back. Then their readings stand here beside each other.</source>
        <translation>Дербес белгілеу сессиясын жасап, әр талдаушыға пакетпен жіберіңіз де, қайтқанын қабылдаңыз. Сонда түсініктер осында қатар тұрады.</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Words in any form, “phrases”, -without, tag: from: source: … ({keys}); ↓ lists the filters</source>
        <translation>Кез келген тұлғадағы сөздер, «тіркестер», -онсыз, тег: бастап: дереккөз: … ({keys}); ↓ сүзгілер тізімін ашады</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Кітапханадан іздеу</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Select this sentence</source>
        <translation>Осы сөйлемді таңдаңыз</translation>
    </message>
    <message>
        <source>“{words}”. With the mouse, or with Ctrl+Down, which goes from sentence to sentence.</source>
        <translation>«{words}». Тінтуірмен не сөйлемнен сөйлемге өтетін Ctrl+Төмен пернелерімен.</translation>
    </message>
    <message>
        <source>Make a meeting of it</source>
        <translation>Одан кездесу жасаңыз</translation>
    </message>
    <message>
        <source>Press {key} while the words are selected, or choose Meeting in the bar.</source>
        <translation>Сөздер таңдалып тұрғанда {key} басыңыз не қасындағы «Кездесу» түймесін таңдаңыз.</translation>
    </message>
    <message>
        <source>Say when it was</source>
        <translation>Қашан болғанын көрсетіңіз</translation>
    </message>
    <message>
        <source>Type “{time}” into When and press Enter. The line beneath says which day that is.</source>
        <translation>«Қашан» өрісіне «{time}» деп теріп, Enter басыңыз. Астындағы жол қай күн екенін айтады.</translation>
    </message>
    <message>
        <source>Link a second quote</source>
        <translation>Екінші дәйексөзді байлаңыз</translation>
    </message>
    <message>
        <source>Select “{second}”, press {key} and choose the new meeting.</source>
        <translation>«{second}» сөздерін таңдап, {key} басыңыз да, жаңа кездесуді таңдаңыз.</translation>
    </message>
    <message>
        <source>Jump from the record to its words</source>
        <translation>Жазбадан оның сөздеріне өтіңіз</translation>
    </message>
    <message>
        <source>Choose the meeting in the list and press {key}. Again, for its next quote.</source>
        <translation>Тізімнен кездесуді таңдап, {key} басыңыз. Тағы бассаңыз, келесі дәйексөзі.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Кері қайтарыңыз</translation>
    </message>
    <message>
        <source>Press {key}. Every act can be taken back, also days later.</source>
        <translation>{key} басыңыз. Кез келген әрекетті бірнеше күннен кейін де қайтаруға болады.</translation>
    </message>
    <message>
        <source>See the brief</source>
        <translation>Шолуды көріңіз</translation>
    </message>
    <message>
        <source>Press {key}. Each statement in it carries the number of its quote.</source>
        <translation>{key} басыңыз. Ондағы әр тұжырымның дәйексөз нөмірі бар.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Қадам {number} / {count}</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Танысудан шығу</translation>
    </message>
</context>
<context>
    <name>Trait</name>
    <message>
        <source>something unresolved</source>
        <translation>шешілмеген</translation>
    </message>
    <message>
        <source>records</source>
        <translation>жазбалар</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>пікірлер</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>тегтер</translation>
    </message>
    <message>
        <source>unread articles</source>
        <translation>оқылмаған мақалалар</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Facts that the corrected text replaced</source>
        <translation>Түзетілген мәтінде ауыстырылған деректер</translation>
    </message>
    <message>
        <source>Quotes whose place is not sure</source>
        <translation>Орны белгісіз дәйексөздер</translation>
    </message>
    <message>
        <source>the record says {value}</source>
        <translation>жазбада: {value}</translation>
    </message>
    <message>
        <source>fact replaced</source>
        <translation>дерек ауысты</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>маркер</translation>
    </message>
    <message>
        <source>Several places are as good: attach it to the right one</source>
        <translation>Бірнеше орын сай келеді: дұрысына байлаңыз</translation>
    </message>
    <message>
        <source>Not in the corrected text</source>
        <translation>Мәтінде енді жоқ</translation>
    </message>
    <message>
        <source>{old} is no longer there</source>
        <translation>{old}: енді жоқ</translation>
    </message>
    <message>
        <source>“{title}”, {field}: the record says {value}; this report: {change}.</source>
        <translation>«{title}», {field}: жазбада {value}; осы хабарда {change}.</translation>
    </message>
    <message>
        <source>“{title}”, {field}: {old} is no longer in the corrected text.</source>
        <translation>Түзетілді: «{title}», {field}: {old} – мәтінде енді жоқ.</translation>
    </message>
    <message>
        <source>“{title}”, {field}: {old} → {new} in the corrected text.</source>
        <translation>Түзетілді: «{title}», {field}: {old} → {new}.</translation>
    </message>
    <message>
        <source>old words {words}</source>
        <translation>бұрынғы сөздері {words}</translation>
    </message>
    <message>
        <source>new words {words}</source>
        <translation>жаңа сөздері {words}</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>Бұрын: {words}</translation>
    </message>
    <message>
        <source>Now: {words}</source>
        <translation>Енді: {words}</translation>
    </message>
</context>
<context>
    <name>TrayActs</name>
    <message>
        <source>Attached: {words}</source>
        <translation>Байланды: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s) taken</source>
        <translation>
            <numerusform>%n жаңа мән алынды</numerusform>
            <numerusform>%n жаңа мән алынды</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the record to this report&apos;s value</source>
        <translation>Хабардағы мәнді жазу</translation>
    </message>
    <message>
        <source>Set the record: {change}</source>
        <translation>Жазбаны өзгерту: {change}</translation>
    </message>
    <message>
        <source>“{title}”, {field}: {change}</source>
        <translation>«{title}», {field}: {change}</translation>
    </message>
    <message numerus="yes">
        <source>%n old value(s) kept</source>
        <translation>
            <numerusform>%n бұрынғы мән қалдырылды</numerusform>
            <numerusform>%n бұрынғы мән қалдырылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) accepted</source>
        <translation>
            <numerusform>%n дәйексөз қабылданды</numerusform>
            <numerusform>%n дәйексөз қабылданды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) let go: they stay with the older text</source>
        <translation>
            <numerusform>%n дәйексөз көшірілмеді: бұрынғы мәтінде қалды</numerusform>
            <numerusform>%n дәйексөз көшірілмеді: бұрынғы мәтінде қалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayCommands</name>
    <message numerus="yes">
        <source>%n quote(s) wait</source>
        <translation>
            <numerusform>%n дәйексөз шешім күтіп тұр</numerusform>
            <numerusform>%n дәйексөз шешім күтіп тұр</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Қарап шығу</translation>
    </message>
    <message numerus="yes">
        <source>{alarm} %n more fact(s) were replaced.</source>
        <translation>
            <numerusform>{alarm} Тағы %n дерек ауыстырылған.</numerusform>
            <numerusform>{alarm} Тағы %n дерек ауыстырылған.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits any more</source>
        <translation>Енді шешім күткен ештеңе жоқ</translation>
    </message>
</context>
<context>
    <name>TrayPane</name>
    <message>
        <source>Quotes that wait</source>
        <translation>Шешім күткен дәйексөздер</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Осы мақала</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Жұмыс файлы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Шешім күткен ештеңе жоқ</translation>
    </message>
    <message>
        <source>Every quote stands where it belongs, or was let go by an analyst.</source>
        <translation>Әр дәйексөз өз орнында не талдаушы оны бұрынғы мәтінде қалдырған.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) wait</source>
        <translation>
            <numerusform>%n дәйексөз шешім күтіп тұр</numerusform>
            <numerusform>%n дәйексөз шешім күтіп тұр</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Update article</source>
        <translation>Мақаланы жаңарту</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файл таңдау…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Мәтінді қою</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Жаңарту</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Алмасу буферінде мәтін жоқ.</translation>
    </message>
    <message>
        <source>Choose the corrected text, paste it (Ctrl+V), or drop its file here.</source>
        <translation>Түзетілген мәтінді таңдаңыз, қойыңыз (Ctrl+V) не файлын осында сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation>Мәтіннің басы</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Қойылған мәтін</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Есептеліп жатыр…</translation>
    </message>
    <message>
        <source>Comparing with the corrected text</source>
        <translation>Түзетілген мәтінмен салыстыру</translation>
    </message>
    <message>
        <source>Nothing changed: this is the text that the article has.</source>
        <translation>Ештеңе өзгермеді: мақаланың мәтіні дәл осындай.</translation>
    </message>
    <message>
        <source>The article would get this text. It has no quotes that could lose their place.</source>
        <translation>Мақала осы мәтінді алады. Орнын жоғалтатын дәйексөзі жоқ.</translation>
    </message>
    <message>
        <source>The article would get this text, and its quotes would come out so:</source>
        <translation>Мақала осы мәтінді алады, дәйексөздері былай көшеді:</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файлдар</translation>
    </message>
    <message>
        <source>Choose the corrected text</source>
        <translation>Түзетілген мәтінді таңдау</translation>
    </message>
    <message>
        <source>Nothing changed: this is the text that the article has.</source>
        <translation>Ештеңе өзгермеді: мақаланың мәтіні дәл осындай.</translation>
    </message>
    <message>
        <source>Updated to version {number}</source>
        <translation>{number}-нұсқаға жаңартылды</translation>
    </message>
    <message>
        <source>Updated to version {number}: {results}</source>
        <translation>{number}-нұсқаға жаңартылды: {results}</translation>
    </message>
</context>
<context>
    <name>VerdictPad</name>
    <message>
        <source>I am done</source>
        <translation>Бітірдім</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Қабылдамау…</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Ұсыну</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Пікір қосу</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>кейінге</translation>
    </message>
    <message>
        <source>take back {number}</source>
        <translation>қайтару: {number}</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>қайтару</translation>
    </message>
    <message>
        <source>more context</source>
        <translation>кеңірек мәтін</translation>
    </message>
</context>
<context>
    <name>Version</name>
    <message>
        <source>Version {number} of {count}</source>
        <translation>{number}-нұсқа / {count}</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>The current text</source>
        <translation>Қазіргі мәтін</translation>
    </message>
    <message>
        <source>An older text, to be read only</source>
        <translation>Бұрынғы мәтін, тек оқуға</translation>
    </message>
    <message>
        <source>Version on the left</source>
        <translation>Сол жақтағы нұсқа</translation>
    </message>
    <message>
        <source>Version on the right</source>
        <translation>Оң жақтағы нұсқа</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>Қазіргі нұсқа ету</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>This is “{workspace}” as it was: {version}. Nothing can be changed here.</source>
        <translation>Бұл – «{workspace}» файлының бұрынғы күйі: {version}. Мұнда ештеңе өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>Back to the workspace</source>
        <translation>Жұмыс файлына қайту</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Осы нұсқаны қалпына келтіру</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Осы нұсқаға атау беру</translation>
    </message>
    <message>
        <source>Everything is saved already. A version is kept as it is now, until you delete its file.</source>
        <translation>Бәрі сақталып қойған. Нұсқа файлын жойғанша осы күйінде қалады.</translation>
    </message>
    <message>
        <source>→ now paragraph {number}</source>
        <translation>→ енді {number}-азат жол</translation>
    </message>
    <message>
        <source>← was paragraph {number}</source>
        <translation>← бұрын {number}-азат жол</translation>
    </message>
    <message>
        <source>replaced: {old} by {new}</source>
        <translation>ауыстырылды: {old} → {new}</translation>
    </message>
    <message>
        <source>inserted: {new}</source>
        <translation>қосылды: {new}</translation>
    </message>
    <message>
        <source>deleted: {old}</source>
        <translation>жойылды: {old}</translation>
    </message>
    <message>
        <source>moved: {new}</source>
        <translation>жылжыды: {new}</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Being worked out…</source>
        <translation>Есептеліп жатыр…</translation>
    </message>
    <message>
        <source>Difference {number} of {count}</source>
        <translation>Өзгеріс {number} / {count}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Алдыңғы өзгеріс</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Келесі өзгеріс</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n өзгеріс</numerusform>
            <numerusform>%n өзгеріс</numerusform>
        </translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>өзгеріс жоқ</translation>
    </message>
</context>
<context>
    <name>VersionsPageCommands</name>
    <message>
        <source>Versions are only read here. Words are marked in the article itself, where Esc leads back.</source>
        <translation>Мұнда нұсқалар тек оқылады. Сөздерді мақаланың өзінде белгілейді: оған Esc қайтарады.</translation>
    </message>
    <message>
        <source>Comparing with the earlier text</source>
        <translation>Бұрынғы мәтінмен салыстыру</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Save the search as a view</source>
        <translation>Іздеуді іріктеме етіп сақтау</translation>
    </message>
    <message>
        <source>A view of the same name is replaced.</source>
        <translation>Аттас іріктеме ауыстырылады.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Іріктеменің атын өзгерту</translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation>{name} іріктемесі</translation>
    </message>
    <message>
        <source>View {pin}</source>
        <translation>Іріктеме {pin}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>NewsDesk</source>
        <translation>NewsDesk</translation>
    </message>
    <message>
        <source>Who meets whom, when and about what,
and the words that say so.</source>
        <translation>Кім кіммен, қашан және не туралы кездеседі
және бұл қандай сөздермен айтылған.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Үлгіні ашу</translation>
    </message>
    <message>
        <source>Three articles on one visit, with a 4-minute tour</source>
        <translation>Бір сапар туралы үш мақала және 4 минуттық танысу</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Жаңа жұмыс файлы…</translation>
    </message>
    <message>
        <source>One file that holds articles and records</source>
        <translation>Мақалалар мен жазбаларға арналған бір файл</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ашу…</translation>
    </message>
    <message>
        <source>A workspace on this computer</source>
        <translation>Осы компьютердегі жұмыс файлы</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Мақалаларды импорттау…</translation>
    </message>
    <message>
        <source>Text, Markdown, saved web pages, into a new workspace</source>
        <translation>Мәтін, Markdown, сақталған беттер жаңа файлға</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Қалтаны импорттау…</translation>
    </message>
    <message>
        <source>All articles that lie in it, into a new workspace</source>
        <translation>Ішіндегі мақалалардың бәрі жаңа жұмыс файлына</translation>
    </message>
    <message>
        <source>Take in a package…</source>
        <translation>Пакетті қабылдау…</translation>
    </message>
    <message>
        <source>What a colleague has sent, into a new workspace</source>
        <translation>Әріптесіңіз жібергені жаңа жұмыс файлына</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere.</source>
        <translation>Бәрі осы компьютерде қалады. Ештеңе ешқайда жіберілмейді.</translation>
    </message>
    <message>
        <source>Prime Minister [Ilsa Thorn]P will open [the water council on Wednesday]M. On the table are [the flow of the river Arna]G and, [if time allows]N, grain transit.</source>
        <translation>Премьер-министр [Ильза Торн]P [сәрсенбідегі су кеңесін]M ашады. Талқыланатыны – [Арна өзенінің ағыны]G және, [уақыт қалса]N, астық транзиті.</translation>
    </message>
    <message>
        <source>System theme</source>
        <translation>Жүйе безендіруі</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Ашық безендіру</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Күңгірт безендіру</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Жоғары контраст, ашық</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Жоғары контраст, күңгірт</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Безендіру</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>inferred year, from the article&apos;s date</source>
        <translation>жылы мақаланың күнінен шығарылған</translation>
    </message>
    <message>
        <source>inferred from the article&apos;s date</source>
        <translation>мақаланың күнінен шығарылған</translation>
    </message>
    <message>
        <source>chosen by an analyst</source>
        <translation>талдаушы таңдаған</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>шығарылған</translation>
    </message>
    <message>
        <source>inferred: {reason}</source>
        <translation>шығарылған: {reason}</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>мәтінде жоқ</translation>
    </message>
    <message>
        <source>year not stated</source>
        <translation>жылы айтылмаған</translation>
    </message>
    <message>
        <source>the article has its date now</source>
        <translation>мақаланың күні енді белгілі</translation>
    </message>
    <message>
        <source>not understood; kept as words</source>
        <translation>түсініксіз; сөз күйінде сақталды</translation>
    </message>
    <message>
        <source>the article&apos;s date is missing: set it in the article&apos;s details</source>
        <translation>мақаланың күні жоқ: оны мақала деректерінде көрсетіңіз</translation>
    </message>
    <message>
        <source>{year}</source>
        <comment>a year alone</comment>
        <translation>{year} жыл</translation>
    </message>
    <message>
        <source>quarter {quarter} of {year}</source>
        <translation>{year} жылғы {quarter}-тоқсан</translation>
    </message>
</context>
<context>
    <name>WhenEditor</name>
    <message>
        <source>not in the text</source>
        <translation>мәтінде жоқ</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Дәлдігі</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Мәтінде</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Мәтіннен көрсету</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Күнді таңдау</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>сағат</translation>
    </message>
    <message>
        <source>day</source>
        <translation>күн</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ай</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>тоқсан</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жыл</translation>
    </message>
    <message>
        <source>in the text “{words}”</source>
        <translation>мәтінде «{words}»</translation>
    </message>
    <message>
        <source>? Enter takes {time}</source>
        <translation>? Enter қабылдайды: {time}</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message>
        <source>Open recent</source>
        <translation>Жақында ашылғанды ашу</translation>
    </message>
    <message>
        <source>{workspace} copy</source>
        <translation>{workspace} көшірмесі</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Көшірмесін сақтау</translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation>Көшірілді: {file}</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>Жұмыс файлын тексеру</translation>
    </message>
</context>
<context>
    <name>WorkspacePalette</name>
    <message>
        <source>Recent workspaces</source>
        <translation>Соңғы жұмыс файлдары</translation>
    </message>
    <message>
        <source>Name or folder of a workspace</source>
        <translation>Жұмыс файлының аты не қалтасы</translation>
    </message>
    <message>
        <source>Enter opens, Shift+Enter pins</source>
        <translation>Enter ашады, Shift+Enter бекітеді</translation>
    </message>
    <message>
        <source>No recent workspace has these words.</source>
        <translation>Мұндай сөзі бар соңғы жұмыс файлы жоқ.</translation>
    </message>
    <message>
        <source>Forget those that are not pinned</source>
        <translation>Бекітілмегендерін ұмыту</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>қазір ашық</translation>
    </message>
    <message>
        <source>not there – Enter to locate…</source>
        <translation>орнында жоқ – табу үшін Enter…</translation>
    </message>
</context>
<context>
    <name>_Changed</name>
    <message>
        <source>Deleted since the session was made</source>
        <translation>Сессия жасалғаннан кейін жойылған</translation>
    </message>
    <message>
        <source>Changed since the session was made</source>
        <translation>Сессия жасалғаннан кейін өзгерген</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>article</source>
        <translation>мақала</translation>
    </message>
    <message>
        <source>made by {name}</source>
        <translation>жазған: {name}</translation>
    </message>
</context>
</TS>
