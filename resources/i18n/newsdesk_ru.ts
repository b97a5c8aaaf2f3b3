<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About NewsDesk</source>
        <translation>О программе NewsDesk</translation>
    </message>
    <message>
        <source>Licences of fonts and icons</source>
        <translation>Лицензии шрифтов и значков</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>An offline desk for analysts who read news and must brief others.</source>
        <translation>Рабочее место аналитика: читать новости и готовить сводки без сети.</translation>
    </message>
    <message>
        <source>It opens no connection: everything stays on this computer.</source>
        <translation>Программа не выходит в сеть: всё остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>NewsDesk is under the Apache License 2.0; Qt and PySide6 are used under the LGPL 3.</source>
        <translation>NewsDesk распространяется по лицензии Apache 2.0; Qt и PySide6 используются по LGPL 3.</translation>
    </message>
    <message>
        <source>SQLite {sqlite}, Qt {qt}, Python {python}</source>
        <translation>SQLite {sqlite}, Qt {qt}, Python {python}</translation>
    </message>
    <message>
        <source>This SQLite has a fault where several programs write; NewsDesk lets only one write.</source>
        <translation>У этой SQLite есть ошибка при записи из нескольких программ; NewsDesk пишет только из одной.</translation>
    </message>
</context>
<context>
    <name>AdjudicationPage</name>
    <message>
        <source>Being worked out…</source>
        <translation>Подсчитывается…</translation>
    </message>
    <message>
        <source>No other place is undecided.</source>
        <translation>Других нерешённых мест нет.</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Сведение прочтений</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Назад к статьям</translation>
    </message>
    <message>
        <source>You can go on with your work meanwhile.</source>
        <translation>Тем временем можно работать дальше.</translation>
    </message>
    <message>
        <source>This could not be worked out</source>
        <translation>Подсчитать не удалось</translation>
    </message>
</context>
<context>
    <name>AgendaStatus</name>
    <message>
        <source>proposed</source>
        <translation>предложен</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласован</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>обсуждён</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>решён</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>отложен</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>снят</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Highlights</source>
        <translation>Маркеры</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>маркер</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низко</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>средне</translation>
    </message>
    <message>
        <source>good</source>
        <translation>высоко</translation>
    </message>
    <message>
        <source>F1, same ends</source>
        <translation>F1, те же границы</translation>
    </message>
    <message>
        <source>F1, overlap</source>
        <translation>F1, пересечение</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>κ Коэна</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>α Криппендорфа</translation>
    </message>
    <message>
        <source>α of stretches</source>
        <translation>α отрезков</translation>
    </message>
    <message>
        <source>α of coverage</source>
        <translation>α охвата</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>сдано</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>The share of both analysts’ marks that have their like: the very same words.</source>
        <translation>Доля выделений обоих аналитиков, у которых есть пара: точно те же слова.</translation>
    </message>
    <message>
        <source>It is not corrected for chance, and a mark that is one word longer has no like at all.</source>
        <translation>Случайные совпадения не вычтены; выделение длиннее на слово уже не пара.</translation>
    </message>
    <message>
        <source>The share of both analysts’ marks that meet a mark of the other, if only in one letter.</source>
        <translation>Доля выделений обоих аналитиков, которые встретились с выделением другого хотя бы одной буквой.</translation>
    </message>
    <message>
        <source>It is not corrected for chance, and a mark that the other set in two halves meets one of them.</source>
        <translation>Случайные совпадения не вычтены; выделение, которое другой разбил надвое, встречается с одной из половин.</translation>
    </message>
    <message>
        <source>How often two analysts gave the same value, less what chance would have them agree on.</source>
        <translation>Как часто два аналитика дали одно значение, за вычетом случайных совпадений.</translation>
    </message>
    <message>
        <source>It is no share of items: where nearly all have one value, it is low even if few differ.</source>
        <translation>Это не доля: где почти у всех одно значение, каппа низка, даже если различий мало.</translation>
    </message>
    <message>
        <source>How far the values of any number of analysts agree beyond chance; what is missing is left out.</source>
        <translation>Насколько значения любого числа аналитиков совпадают сверх случайного; пропуски не учитываются.</translation>
    </message>
    <message>
        <source>It knows no nearly: one day too early is as wrong as another year.</source>
        <translation>Слова «почти» для неё нет: ошибка на день весит столько же, сколько на год.</translation>
    </message>
    <message>
        <source>How far two analysts see the same stretches of text beyond chance, minding where each ends.</source>
        <translation>Насколько два аналитика видят одни и те же отрезки текста сверх случайного, с учётом границ.</translation>
    </message>
    <message>
        <source>It says nothing of what they recorded there, and splitting a mark lowers it.</source>
        <translation>О том, что там записано, она не говорит; разбитое выделение её снижает.</translation>
    </message>
    <message>
        <source>How far all analysts mark the same letters beyond chance, in however many pieces.</source>
        <translation>Насколько выделения всех аналитиков покрывают одни и те же буквы сверх случайного, на сколько бы кусков ни делились.</translation>
    </message>
    <message>
        <source>It says nothing of where one mark ends and the next begins.</source>
        <translation>Где кончается одно выделение и начинается другое, она не показывает.</translation>
    </message>
    <message>
        <source>≠ low is below {fair}, ≈ fair from {fair}, = good from {good} (Krippendorff’s limits for α).</source>
        <translation>≠ низко – ниже {fair}, ≈ средне – от {fair}, = высоко – от {good} (границы Криппендорфа для α).</translation>
    </message>
    <message>
        <source>Analyst {letter}</source>
        <translation>Аналитик {letter}</translation>
    </message>
    <message>
        <source>the words marked</source>
        <translation>выделенные слова</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>здесь ничего</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>не заполнено</translation>
    </message>
    <message>
        <source>Words marked</source>
        <translation>Выделенные слова</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Result: {analyst}</source>
        <translation>Итог: {analyst}</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>95 %: {interval}</source>
        <translation>95 %: {interval}</translation>
    </message>
    <message>
        <source>not defined, as all have one and the same value</source>
        <translation>не определено: у всех одно и то же значение</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>сравнивать нечего</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измерялось</translation>
    </message>
</context>
<context>
    <name>AgreementCommands</name>
    <message numerus="yes">
        <source>%n agreed place(s) taken over</source>
        <translation>
            <numerusform>Принято %n совпавшее место</numerusform>
            <numerusform>Принято %n совпавших места</numerusform>
            <numerusform>Принято %n совпавших мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Being worked out…</source>
        <translation>Подсчитывается…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласованность</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Копировать таблицей</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Назад к статьям</translation>
    </message>
    <message>
        <source>Figures of agreement</source>
        <translation>Показатели согласованности</translation>
    </message>
    <message>
        <source>You can go on with your work meanwhile.</source>
        <translation>Тем временем можно работать дальше.</translation>
    </message>
    <message>
        <source>This could not be worked out</source>
        <translation>Подсчитать не удалось</translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation>Таблица в буфере обмена</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlignmentActs</name>
    <message>
        <source>Paired: the two count as one thing in every comparison</source>
        <translation>Сопоставлено: в каждом сравнении эти двое считаются одним</translation>
    </message>
    <message>
        <source>Parted: the two are never proposed as one again</source>
        <translation>Различено: как одно их больше не предложат</translation>
    </message>
    <message>
        <source>“{title}” is the same as</source>
        <translation>«{title}» – то же, что</translation>
    </message>
    <message>
        <source>{title}: {conclusion}</source>
        <translation>{title}: {conclusion}</translation>
    </message>
    <message>
        <source>Finding kept: “{title}”</source>
        <translation>Вывод сохранён: «{title}»</translation>
    </message>
    <message>
        <source>Finding no longer kept</source>
        <translation>Вывод больше не хранится</translation>
    </message>
</context>
<context>
    <name>AlignmentDelegate</name>
    <message>
        <source>Note of the finding</source>
        <translation>Заметка к выводу</translation>
    </message>
</context>
<context>
    <name>AlignmentPane</name>
    <message>
        <source>No differences</source>
        <translation>Расхождений нет</translation>
    </message>
    <message>
        <source>Difference {number} of {count}</source>
        <translation>Расхождение {number} из {count}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Alignment of records</source>
        <translation>Сличение записей</translation>
    </message>
    <message>
        <source>order of the text</source>
        <translation>порядок текста</translation>
    </message>
    <message>
        <source>differences first</source>
        <translation>сначала расхождения</translation>
    </message>
    <message>
        <source>Filter the alignment</source>
        <translation>Отбор строк сличения</translation>
    </message>
    <message>
        <source>Close the alignment</source>
        <translation>Закрыть сличение</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Показать все строки</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнивается…</translation>
    </message>
    <message>
        <source>The filter lets no row through</source>
        <translation>Отбор не пропускает ни одной строки</translation>
    </message>
    <message>
        <source>No records in these articles yet</source>
        <translation>В этих статьях ещё нет записей</translation>
    </message>
    <message>
        <source>Select words in one and press P, G, M or N; what both tell of meets here.</source>
        <translation>Выделите слова в одной из них и нажмите P, G, M или N; здесь сойдётся то, о чём говорят обе.</translation>
    </message>
    <message>
        <source>{source} has no records yet: select words in it and press P, G, M or N.</source>
        <translation>{source}: записей ещё нет. Выделите слова и нажмите P, G, M или N.</translation>
    </message>
    <message>
        <source>{sentence}: {line}</source>
        <translation>{sentence}: {line}</translation>
    </message>
    <message>
        <source>Differences first</source>
        <translation>Сначала расхождения</translation>
    </message>
    <message>
        <source>Order of the text</source>
        <translation>Порядок текста</translation>
    </message>
</context>
<context>
    <name>Annotator</name>
    <message>
        <source>Linked to “{title}”</source>
        <translation>Связано с «{title}»</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>Выделение снято</translation>
    </message>
    <message numerus="yes">
        <source>Linked to %n record(s)</source>
        <translation>
            <numerusform>Связано с&#xa0;%n записью</numerusform>
            <numerusform>Связано с&#xa0;%n записями</numerusform>
            <numerusform>Связано с&#xa0;%n записями</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name of “{title}”</source>
        <translation>Другое имя: «{title}»</translation>
    </message>
    <message>
        <source>Tagged “{name}”</source>
        <translation>Поставлена метка «{name}»</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Apply “{name}” to the workspace</source>
        <translation>Применить «{name}» к рабочему файлу</translation>
    </message>
    <message>
        <source>All of it is one step, which Undo takes back.</source>
        <translation>Всё это – одно действие, которое можно отменить.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay as they are: accepted</source>
        <translation>
            <numerusform>%n запись остаётся как есть: принята</numerusform>
            <numerusform>%n записи остаются как есть: приняты</numerusform>
            <numerusform>%n записей остаются как есть: приняты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be deleted</source>
        <translation>
            <numerusform>Будет удалена %n запись</numerusform>
            <numerusform>Будут удалены %n записи</numerusform>
            <numerusform>Будет удалено %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be changed</source>
        <translation>
            <numerusform>Будет изменена %n запись</numerusform>
            <numerusform>Будут изменены %n записи</numerusform>
            <numerusform>Будет изменено %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay open</source>
        <translation>
            <numerusform>%n запись останется нерешённой</numerusform>
            <numerusform>%n записи останутся нерешёнными</numerusform>
            <numerusform>%n записей останутся нерешёнными</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>Применять нечего.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
</context>
<context>
    <name>ArticleColumn</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитана</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Импорт статей</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Импорт папки</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
</context>
<context>
    <name>ArticleDetailsDialog</name>
    <message>
        <source>Article details</source>
        <translation>Сведения о статье</translation>
    </message>
    <message>
        <source>guessed from the text</source>
        <translation>предположено по тексту</translation>
    </message>
    <message>
        <source>year, month or day: 2026, 2026-03, 2026-03-10 or 10 March 2026</source>
        <translation>год, месяц или день: 2026, 2026-03, 2026-03-10 или 10 марта 2026</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>У статьи должен быть заголовок.</translation>
    </message>
</context>
<context>
    <name>AskingBar</name>
    <message>
        <source>Attach (Enter)</source>
        <translation>Привязать (Enter)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Отмена (Esc)</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Select in the text the words for {words}, then press Enter.</source>
        <translation>Выделите в тексте слова для {words} и нажмите Enter.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Keeping a version</source>
        <translation>Сохранение версии</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>Version “{name}” is kept</source>
        <translation>Версия «{name}» сохранена</translation>
    </message>
    <message>
        <source>Backed up and verified: {file}</source>
        <translation>Копия сделана и&#xa0;проверена: {file}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>stated</source>
        <translation>сказано</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>выведено</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>New workspace</source>
        <translation>Новый рабочий файл</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Рабочий файл</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Открыть рабочий файл</translation>
    </message>
    <message>
        <source>Locate {name}</source>
        <translation>Где {name}</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Рабочие файлы</translation>
    </message>
</context>
<context>
    <name>BriefCommands</name>
    <message>
        <source>Brief saved: {file}</source>
        <translation>Сводка сохранена: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в&#xa0;папке</translation>
    </message>
</context>
<context>
    <name>BriefDialog</name>
    <message>
        <source>Export brief</source>
        <translation>Вывод сводки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>BriefOptions</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>по умолчанию</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>эта статья</translation>
    </message>
    <message>
        <source>open articles, {count}</source>
        <translation>открытые статьи, {count}</translation>
    </message>
    <message>
        <source>all articles, {count}</source>
        <translation>все статьи, {count}</translation>
    </message>
    <message>
        <source>with the tag</source>
        <translation>с меткой</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Рисунки</translation>
    </message>
    <message>
        <source>Annotated text</source>
        <translation>Размеченный текст</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
</context>
<context>
    <name>BriefPane</name>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the brief to paste it into a letter or a document</source>
        <translation>Скопировать сводку, чтобы вставить в&#xa0;письмо или документ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Записывается {file}…</translation>
    </message>
    <message>
        <source>The brief is being set…</source>
        <translation>Сводка верстается…</translation>
    </message>
    <message>
        <source>Export {format}…</source>
        <translation>Сохранить {format}…</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>There is no preview.</source>
        <translation>Просмотра нет.</translation>
    </message>
</context>
<context>
    <name>CarryResult</name>
    <message>
        <source>exact</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>сдвинута</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменена</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>неоднозначна</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>утрачена</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>Free some space outside NewsDesk (deleting here needs a little too)</source>
        <translation>Освободите место вне NewsDesk (удаление в&#xa0;нём тоже требует немного места)</translation>
    </message>
    <message>
        <source>the disk is full or failing</source>
        <translation>диск заполнен или неисправен</translation>
    </message>
    <message>
        <source>Free some space; if that does not help, save a copy on another disk</source>
        <translation>Освободите место; если не поможет, сохраните копию на другом диске</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>файл занят другой программой</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it</source>
        <translation>Дождитесь, пока она закончит, или закройте её</translation>
    </message>
    <message>
        <source>the file or its folder may not be written</source>
        <translation>в&#xa0;файл или его папку нельзя писать</translation>
    </message>
    <message>
        <source>Allow writing there, or save a copy in a folder of your own</source>
        <translation>Разрешите туда запись или сохраните копию в&#xa0;своей папке</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>его папки нет на месте</translation>
    </message>
    <message>
        <source>Bring the disk or folder back, or save a copy elsewhere</source>
        <translation>Верните диск или папку либо сохраните копию в&#xa0;другом месте</translation>
    </message>
    <message>
        <source>Check that the folder is there, has room and can be written</source>
        <translation>Проверьте, что папка на месте, в&#xa0;ней есть место и&#xa0;в&#xa0;неё можно писать</translation>
    </message>
    <message>
        <source>the file was moved</source>
        <translation>файл перемещён</translation>
    </message>
    <message>
        <source>taken over elsewhere</source>
        <translation>открыт в&#xa0;другом месте</translation>
    </message>
</context>
<context>
    <name>CellActs</name>
    <message numerus="yes">
        <source>%n cell(s) filled</source>
        <translation>
            <numerusform>заполнена %n ячейка</numerusform>
            <numerusform>заполнено %n ячейки</numerusform>
            <numerusform>заполнено %n ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>вставлена %n ячейка</numerusform>
            <numerusform>вставлено %n ячейки</numerusform>
            <numerusform>вставлено %n ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit</source>
        <translation>
            <numerusform>%n значение не подходит</numerusform>
            <numerusform>%n значения не подходят</numerusform>
            <numerusform>%n значений не подходят</numerusform>
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
        <translation>Проверка рабочего файла</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. Make a backup, then restore the newest good one.</source>
        <translation>
            <numerusform>Найдена %n неисправность. Сделайте резервную копию и восстановите последнюю исправную.</numerusform>
            <numerusform>Найдено %n неисправности. Сделайте резервную копию и восстановите последнюю исправную.</numerusform>
            <numerusform>Найдено %n неисправностей. Сделайте резервную копию и восстановите последнюю исправную.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order: journal, tables, quotes and search agree.</source>
        <translation>Всё в порядке: журнал, таблицы, цитаты и поиск согласуются.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Неисправности</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>Open record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Remove from this record</source>
        <translation>Убрать из этой записи</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>shown now</source>
        <translation>показано сейчас</translation>
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
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>New workspace…</source>
        <translation>Новый рабочий файл…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Open recent…</source>
        <translation>Открыть недавний…</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Закрыть рабочий файл</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Импортировать статьи…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Импортировать папку…</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Вставить как статью</translation>
    </message>
    <message>
        <source>Tag the article…</source>
        <translation>Метка статьи…</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Назвать эту версию…</translation>
    </message>
    <message>
        <source>Restore a version or backup…</source>
        <translation>Восстановить версию или копию…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать резервную копию</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать со ссылкой</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Вставить ячейки</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Заполнить вниз</translation>
    </message>
    <message>
        <source>Find in article…</source>
        <translation>Найти в статье…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <source>Link all hits to a record…</source>
        <translation>Связать все найденные места с&#xa0;записью…</translation>
    </message>
    <message>
        <source>Search the library…</source>
        <translation>Искать по библиотеке…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Records as a table</source>
        <translation>Записи таблицей</translation>
    </message>
    <message>
        <source>Records of the whole workspace</source>
        <translation>Записи всего рабочего файла</translation>
    </message>
    <message>
        <source>Two articles side by side</source>
        <translation>Две статьи рядом</translation>
    </message>
    <message>
        <source>Layout: Read</source>
        <translation>Расположение: чтение</translation>
    </message>
    <message>
        <source>Layout: Compare</source>
        <translation>Расположение: сравнение</translation>
    </message>
    <message>
        <source>Layout: Brief</source>
        <translation>Расположение: сводка</translation>
    </message>
    <message>
        <source>Save the layout…</source>
        <translation>Сохранить расположение…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Тема как в системе</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Следующее выделение</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Предыдущее выделение</translation>
    </message>
    <message>
        <source>Next unresolved</source>
        <translation>Следующее нерешённое</translation>
    </message>
    <message>
        <source>Previous unresolved</source>
        <translation>Предыдущее нерешённое</translation>
    </message>
    <message>
        <source>Text or record</source>
        <translation>Текст или запись</translation>
    </message>
    <message>
        <source>Quick open…</source>
        <translation>Быстро открыть…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Палитра команд…</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Отбор в&#xa0;библиотеке</translation>
    </message>
    <message>
        <source>Filter the records</source>
        <translation>Отбор записей</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Предыдущая панель</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>К библиотеке</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>К статье</translation>
    </message>
    <message>
        <source>Go to the second article</source>
        <translation>Ко второй статье</translation>
    </message>
    <message>
        <source>Go to the records</source>
        <translation>К записям</translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation>К форме</translation>
    </message>
    <message>
        <source>Go to the pane beneath the articles</source>
        <translation>К панели под статьями</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Открыть статью</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Открыть рядом</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>Открыть в&#xa0;новой вкладке</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Заглянуть</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Следующая непрочитанная</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Предыдущая непрочитанная</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Следующая вкладка</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Предыдущая вкладка</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Закрыть вкладку</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>Вернуть закрытую вкладку</translation>
    </message>
    <message>
        <source>Move tab to the right</source>
        <translation>Вкладку вправо</translation>
    </message>
    <message>
        <source>Move tab to the left</source>
        <translation>Вкладку влево</translation>
    </message>
    <message>
        <source>Move tab to the other side</source>
        <translation>Вкладку на другую сторону</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Пункт повестки</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Link to a record…</source>
        <translation>Связать с записью…</translation>
    </message>
    <message>
        <source>Add to the record of that name</source>
        <translation>Добавить к&#xa0;записи с&#xa0;этим именем</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделить маркером</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Как в&#xa0;прошлый раз</translation>
    </message>
    <message>
        <source>Pin: every selection the same</source>
        <translation>Закрепить вид: дальше так же</translation>
    </message>
    <message>
        <source>Highlight, colour 1</source>
        <translation>Маркер, цвет 1</translation>
    </message>
    <message>
        <source>Highlight, colour 2</source>
        <translation>Маркер, цвет 2</translation>
    </message>
    <message>
        <source>Highlight, colour 3</source>
        <translation>Маркер, цвет 3</translation>
    </message>
    <message>
        <source>Highlight, colour 4</source>
        <translation>Маркер, цвет 4</translation>
    </message>
    <message>
        <source>Highlight, colour 5</source>
        <translation>Маркер, цвет 5</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Метка…</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>Расширить выделенное</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>Сузить выделенное</translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation>Выделить абзац</translation>
    </message>
    <message>
        <source>Snap to characters, words or sentences</source>
        <translation>Выделять знаками, словами или предложениями</translation>
    </message>
    <message>
        <source>Next overlapping mark</source>
        <translation>Следующее наложенное выделение</translation>
    </message>
    <message>
        <source>Move the end right</source>
        <translation>Сдвинуть конец вправо</translation>
    </message>
    <message>
        <source>Move the end left</source>
        <translation>Сдвинуть конец влево</translation>
    </message>
    <message>
        <source>Move the start right</source>
        <translation>Сдвинуть начало вправо</translation>
    </message>
    <message>
        <source>Move the start left</source>
        <translation>Сдвинуть начало влево</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>New record of the same kind</source>
        <translation>Новая запись того же вида</translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation>Править запись</translation>
    </message>
    <message>
        <source>Merge with another record…</source>
        <translation>Объединить с&#xa0;другой записью…</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Следующая цитата</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Предыдущая цитата</translation>
    </message>
    <message>
        <source>History of the record…</source>
        <translation>История записи…</translation>
    </message>
    <message>
        <source>Add to a meeting…</source>
        <translation>Добавить во встречу…</translation>
    </message>
    <message>
        <source>Move agenda item up</source>
        <translation>Пункт повестки выше</translation>
    </message>
    <message>
        <source>Move agenda item down</source>
        <translation>Пункт повестки ниже</translation>
    </message>
    <message>
        <source>Put beneath the agenda item above</source>
        <translation>Подчинить пункту выше</translation>
    </message>
    <message>
        <source>Take out from beneath its agenda item</source>
        <translation>Вывести из-под пункта</translation>
    </message>
    <message>
        <source>Cut quote</source>
        <translation>Вырезать цитату</translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Копировать цитату</translation>
    </message>
    <message>
        <source>Paste quote</source>
        <translation>Вставить цитату</translation>
    </message>
    <message>
        <source>Unlink quote</source>
        <translation>Отвязать цитату</translation>
    </message>
    <message>
        <source>Done, back to the text</source>
        <translation>Готово, назад к&#xa0;тексту</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Delete record</source>
        <translation>Удалить запись</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>Сведения о статье…</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Прочитано или нет</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>Удалить статью</translation>
    </message>
    <message>
        <source>Export brief…</source>
        <translation>Вывести сводку…</translation>
    </message>
    <message>
        <source>Print brief…</source>
        <translation>Напечатать сводку…</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>Проверить рабочий файл</translation>
    </message>
    <message>
        <source>Running work…</source>
        <translation>Идущие задания…</translation>
    </message>
    <message>
        <source>Recent messages…</source>
        <translation>Недавние сообщения…</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Показать папку журнала</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Tour of the sample</source>
        <translation>Знакомство на примере</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Reset the sample…</source>
        <translation>Вернуть пример к&#xa0;началу…</translation>
    </message>
    <message>
        <source>About NewsDesk</source>
        <translation>О программе NewsDesk</translation>
    </message>
    <message>
        <source>Words are the role</source>
        <translation>Слова – должность</translation>
    </message>
    <message>
        <source>Words are the affiliation</source>
        <translation>Слова – организация</translation>
    </message>
    <message>
        <source>Words are the country</source>
        <translation>Слова – страна</translation>
    </message>
    <message>
        <source>Words say when</source>
        <translation>Слова говорят, когда</translation>
    </message>
    <message>
        <source>Words say where</source>
        <translation>Слова говорят, где</translation>
    </message>
    <message>
        <source>Words prove the state</source>
        <translation>Слова подтверждают состояние</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Alignment of records</source>
        <translation>Сличение записей</translation>
    </message>
    <message>
        <source>Link the scrolling of both articles</source>
        <translation>Прокручивать обе статьи вместе</translation>
    </message>
    <message>
        <source>Next difference of the reports</source>
        <translation>Следующее расхождение сообщений</translation>
    </message>
    <message>
        <source>Previous difference of the reports</source>
        <translation>Предыдущее расхождение сообщений</translation>
    </message>
    <message>
        <source>Compare reports</source>
        <translation>Сравнить сообщения</translation>
    </message>
    <message>
        <source>Show the quotes of both</source>
        <translation>Показать цитаты обеих</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Это одно и то же</translation>
    </message>
    <message>
        <source>They are not the same</source>
        <translation>Это не одно и то же</translation>
    </message>
    <message>
        <source>Is the same as…</source>
        <translation>То же, что…</translation>
    </message>
    <message>
        <source>Make one record of both…</source>
        <translation>Сделать из двух одну запись…</translation>
    </message>
    <message>
        <source>Keep as a finding</source>
        <translation>Сохранить как вывод</translation>
    </message>
    <message>
        <source>Write a note to the finding</source>
        <translation>Написать заметку к выводу</translation>
    </message>
    <message>
        <source>Do not keep the finding</source>
        <translation>Не сохранять вывод</translation>
    </message>
    <message>
        <source>Only what does not agree</source>
        <translation>Только то, что не совпадает</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>В порядке текста</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента встреч</translation>
    </message>
    <message>
        <source>Network of participants</source>
        <translation>Сеть участников</translation>
    </message>
    <message>
        <source>Agenda by participant</source>
        <translation>Повестка по участникам</translation>
    </message>
    <message>
        <source>Picture as a table</source>
        <translation>Рисунок таблицей</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Копировать рисунок</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Сохранить рисунок…</translation>
    </message>
    <message>
        <source>Choose in the picture, once more: open its quote</source>
        <translation>Выбрать на рисунке; ещё раз – открыть цитату</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>Увеличить рисунок</translation>
    </message>
    <message>
        <source>Shrink the picture</source>
        <translation>Уменьшить рисунок</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Показать рисунок целиком</translation>
    </message>
    <message>
        <source>Back from the picture to the articles</source>
        <translation>С рисунка назад к статьям</translation>
    </message>
    <message>
        <source>Articles as a table</source>
        <translation>Статьи таблицей</translation>
    </message>
    <message>
        <source>Save the search as a view…</source>
        <translation>Сохранить поиск как подборку…</translation>
    </message>
    <message>
        <source>Search of the view</source>
        <translation>Править запрос подборки</translation>
    </message>
    <message>
        <source>Rename the view…</source>
        <translation>Переименовать подборку…</translation>
    </message>
    <message>
        <source>Pin the view</source>
        <translation>Закрепить подборку</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Подборку выше</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>Подборку ниже</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Удалить подборку</translation>
    </message>
    <message>
        <source>Go to the views and tags</source>
        <translation>К подборкам и меткам</translation>
    </message>
    <message>
        <source>Pinned view 1</source>
        <translation>Закреплённая подборка 1</translation>
    </message>
    <message>
        <source>Pinned view 2</source>
        <translation>Закреплённая подборка 2</translation>
    </message>
    <message>
        <source>Pinned view 3</source>
        <translation>Закреплённая подборка 3</translation>
    </message>
    <message>
        <source>Pinned view 4</source>
        <translation>Закреплённая подборка 4</translation>
    </message>
    <message>
        <source>Pinned view 5</source>
        <translation>Закреплённая подборка 5</translation>
    </message>
    <message>
        <source>Pinned view 6</source>
        <translation>Закреплённая подборка 6</translation>
    </message>
    <message>
        <source>Pinned view 7</source>
        <translation>Закреплённая подборка 7</translation>
    </message>
    <message>
        <source>Pinned view 8</source>
        <translation>Закреплённая подборка 8</translation>
    </message>
    <message>
        <source>Pinned view 9</source>
        <translation>Закреплённая подборка 9</translation>
    </message>
    <message>
        <source>Update article…</source>
        <translation>Обновить статью…</translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation>Версии статьи</translation>
    </message>
    <message>
        <source>Quotes that wait</source>
        <translation>Цитаты, ждущие решения</translation>
    </message>
    <message>
        <source>Take the new reading</source>
        <translation>Взять новое значение</translation>
    </message>
    <message>
        <source>Keep the record&apos;s value</source>
        <translation>Оставить значение записи</translation>
    </message>
    <message>
        <source>Set the record to this report&apos;s value</source>
        <translation>Записать значение из сообщения</translation>
    </message>
    <message>
        <source>Accept the new place</source>
        <translation>Принять новое место</translation>
    </message>
    <message>
        <source>Accept all that only moved</source>
        <translation>Принять сдвинутые</translation>
    </message>
    <message>
        <source>Attach to selected words…</source>
        <translation>Привязать к словам…</translation>
    </message>
    <message>
        <source>Let the quote go</source>
        <translation>Не переносить цитату</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>Согласованность…</translation>
    </message>
    <message>
        <source>Adjudication…</source>
        <translation>Сведение прочтений…</translation>
    </message>
    <message>
        <source>Take over what is agreed</source>
        <translation>Принять совпавшее</translation>
    </message>
    <message>
        <source>Next undecided place</source>
        <translation>Следующее нерешённое место</translation>
    </message>
    <message>
        <source>Previous undecided place</source>
        <translation>Предыдущее нерешённое место</translation>
    </message>
    <message>
        <source>Next place, decided or not</source>
        <translation>Следующее место, решённое или нет</translation>
    </message>
    <message>
        <source>Previous place, decided or not</source>
        <translation>Предыдущее место, решённое или нет</translation>
    </message>
    <message>
        <source>Leave the place undecided</source>
        <translation>Оставить место нерешённым</translation>
    </message>
    <message>
        <source>Go to the place in its article</source>
        <translation>К месту в статье</translation>
    </message>
    <message>
        <source>Take the reading of analyst 1</source>
        <translation>Взять прочтение аналитика 1</translation>
    </message>
    <message>
        <source>Take the reading of analyst 2</source>
        <translation>Взять прочтение аналитика 2</translation>
    </message>
    <message>
        <source>Take the reading of analyst 3</source>
        <translation>Взять прочтение аналитика 3</translation>
    </message>
    <message>
        <source>Take the reading of analyst 4</source>
        <translation>Взять прочтение аналитика 4</translation>
    </message>
    <message>
        <source>Take the reading of analyst 5</source>
        <translation>Взять прочтение аналитика 5</translation>
    </message>
    <message>
        <source>Take the reading of analyst 6</source>
        <translation>Взять прочтение аналитика 6</translation>
    </message>
    <message>
        <source>Take the reading of analyst 7</source>
        <translation>Взять прочтение аналитика 7</translation>
    </message>
    <message>
        <source>Take the reading of analyst 8</source>
        <translation>Взять прочтение аналитика 8</translation>
    </message>
    <message>
        <source>Take the reading of analyst 9</source>
        <translation>Взять прочтение аналитика 9</translation>
    </message>
    <message>
        <source>Make a package…</source>
        <translation>Собрать пакет…</translation>
    </message>
    <message>
        <source>Take in packages…</source>
        <translation>Принять пакеты…</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>Решить противоречия</translation>
    </message>
    <message>
        <source>Conflicts of the record</source>
        <translation>Противоречия записи</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Следующее противоречие</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Предыдущее противоречие</translation>
    </message>
    <message>
        <source>Take the first value</source>
        <translation>Взять первое значение</translation>
    </message>
    <message>
        <source>Take the second value</source>
        <translation>Взять второе значение</translation>
    </message>
    <message>
        <source>Take the third value</source>
        <translation>Взять третье значение</translation>
    </message>
    <message>
        <source>Keep all marks</source>
        <translation>Оставить все выделения</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>Другое значение…</translation>
    </message>
    <message>
        <source>The same for all of this field</source>
        <translation>Так же для всех по этому полю</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>Show the record of the conflict</source>
        <translation>Показать запись с противоречием</translation>
    </message>
    <message>
        <source>New review session…</source>
        <translation>Новая сессия проверки…</translation>
    </message>
    <message>
        <source>Start or resume session</source>
        <translation>Начать или продолжить сессию</translation>
    </message>
    <message>
        <source>Review sessions…</source>
        <translation>Сессии проверки…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Propose a change…</source>
        <translation>Предложить изменение…</translation>
    </message>
    <message>
        <source>Comment on the item…</source>
        <translation>Добавить комментарий…</translation>
    </message>
    <message>
        <source>Skip to the end</source>
        <translation>Отложить в конец</translation>
    </message>
    <message>
        <source>Take the last verdict back</source>
        <translation>Отозвать последний вердикт</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Следующая запись на проверке</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Предыдущая запись на проверке</translation>
    </message>
    <message>
        <source>More context</source>
        <translation>Больше контекста</translation>
    </message>
    <message>
        <source>Go to the words in the article</source>
        <translation>К словам в статье</translation>
    </message>
    <message>
        <source>Summary of the session</source>
        <translation>Итоги сессии</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Выйти из проверки</translation>
    </message>
    <message>
        <source>Reject: wrong date</source>
        <translation>Отклонить: не та дата</translation>
    </message>
    <message>
        <source>Reject: wrong words marked</source>
        <translation>Отклонить: выделены не те слова</translation>
    </message>
    <message>
        <source>Reject: wrong role or kind</source>
        <translation>Отклонить: не та роль или вид</translation>
    </message>
    <message>
        <source>Reject: not in the text</source>
        <translation>Отклонить: нет в тексте</translation>
    </message>
    <message>
        <source>Reject: already recorded</source>
        <translation>Отклонить: уже записано</translation>
    </message>
    <message>
        <source>Reject: not important</source>
        <translation>Отклонить: неважно</translation>
    </message>
</context>
<context>
    <name>CommandAction</name>
    <message>
        <source>the workspace is open to read only</source>
        <translation>рабочий файл открыт только для чтения</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Name or key of a command</source>
        <translation>Название или клавиши команды</translation>
    </message>
    <message>
        <source>Enter runs the command, Shift+Enter pins it here</source>
        <translation>Enter выполняет команду, Shift+Enter закрепляет её здесь</translation>
    </message>
    <message>
        <source>No command has these words. Try fewer letters.</source>
        <translation>Команды с&#xa0;такими словами нет. Попробуйте меньше букв.</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Comment on the item</source>
        <translation>Комментарий к записи</translation>
    </message>
    <message>
        <source>What is to be said?</source>
        <translation>Что сказать?</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Enter says it, Esc goes back</source>
        <translation>Enter – добавить, Esc – назад</translation>
    </message>
</context>
<context>
    <name>CommentLine</name>
    <message>
        <source>Comment on this record</source>
        <translation>Комментарий к записи</translation>
    </message>
    <message>
        <source>Answer this comment</source>
        <translation>Ответ на комментарий</translation>
    </message>
    <message>
        <source>Write it otherwise</source>
        <translation>Новый текст</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Добавить комментарий</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Закрыть комментарий</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Править</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message numerus="yes">
        <source>Compare %n report(s)</source>
        <translation>
            <numerusform>Сравнить %n сообщение</numerusform>
            <numerusform>Сравнить %n сообщения</numerusform>
            <numerusform>Сравнить %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare reports</source>
        <translation>Сравнить сообщения</translation>
    </message>
</context>
<context>
    <name>ComparingDesk</name>
    <message>
        <source>Scrolling linked</source>
        <translation>Прокрутка связана</translation>
    </message>
    <message numerus="yes">
        <source>Scrolling linked by %n quote(s)</source>
        <translation>
            <numerusform>Прокрутка связана по %n цитате</numerusform>
            <numerusform>Прокрутка связана по %n цитатам</numerusform>
            <numerusform>Прокрутка связана по %n цитатам</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>no note; F2 writes one</source>
        <translation>заметки нет; F2 – написать</translation>
    </message>
    <message>
        <source>Kept as a finding</source>
        <translation>Сохранено как вывод</translation>
    </message>
    <message>
        <source>the date differs</source>
        <translation>расходится дата</translation>
    </message>
    <message>
        <source>the place differs</source>
        <translation>расходится место</translation>
    </message>
    <message>
        <source>the state differs</source>
        <translation>расходится состояние</translation>
    </message>
    <message>
        <source>the format differs</source>
        <translation>расходится формат</translation>
    </message>
    <message>
        <source>the role differs</source>
        <translation>расходится должность</translation>
    </message>
    <message>
        <source>the affiliation differs</source>
        <translation>расходится организация</translation>
    </message>
    <message>
        <source>the country differs</source>
        <translation>расходится страна</translation>
    </message>
    <message>
        <source>the kind differs</source>
        <translation>расходится вид</translation>
    </message>
    <message>
        <source>the circle differs</source>
        <translation>расходится круг участников</translation>
    </message>
    <message>
        <source>the agenda differs</source>
        <translation>расходится повестка</translation>
    </message>
    <message>
        <source>the wording differs</source>
        <translation>расходится формулировка</translation>
    </message>
    <message>
        <source>the name differs</source>
        <translation>расходится имя</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>format</source>
        <translation>формат</translation>
    </message>
    <message>
        <source>role</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>повестка</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>место не названо</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>должность не названа</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не сказано</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>нет в тексте</translation>
    </message>
    <message>
        <source>proposed: {likeness}</source>
        <translation>предложено: {likeness}</translation>
    </message>
    <message>
        <source>{source}, {day}</source>
        <translation>{source}, {day}</translation>
    </message>
    <message>
        <source>{title}: {number} of {count}</source>
        <translation>{title}: {number} из {count}</translation>
    </message>
</context>
<context>
    <name>Conclusions</name>
    <message numerus="yes">
        <source>{first}, and %n more</source>
        <translation>
            <numerusform>{first} и ещё %n</numerusform>
            <numerusform>{first} и ещё %n</numerusform>
            <numerusform>{first} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} differs</source>
        <translation>{field}: расхождение</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n расхождение</numerusform>
            <numerusform>%n расхождения</numerusform>
            <numerusform>%n расхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s)</source>
        <translation>
            <numerusform>%n дополнение</numerusform>
            <numerusform>%n дополнения</numerusform>
            <numerusform>%n дополнений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on one side only</source>
        <translation>
            <numerusform>%n только с одной стороны</numerusform>
            <numerusform>%n только с одной стороны</numerusform>
            <numerusform>%n только с одной стороны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not compared</source>
        <translation>
            <numerusform>%n не сравнивалась</numerusform>
            <numerusform>%n не сравнивались</numerusform>
            <numerusform>%n не сравнивались</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: more on the right</source>
        <translation>{what}: справа больше</translation>
    </message>
    <message>
        <source>{what}: more on the left</source>
        <translation>{what}: слева больше</translation>
    </message>
    <message>
        <source>{what} only on the right</source>
        <translation>{what} только справа</translation>
    </message>
    <message>
        <source>{what} only on the left</source>
        <translation>{what} только слева</translation>
    </message>
    <message numerus="yes">
        <source>{what} in {some} of %n report(s)</source>
        <translation>
            <numerusform>{what} в {some} из %n сообщения</numerusform>
            <numerusform>{what} в {some} из %n сообщений</numerusform>
            <numerusform>{what} в {some} из %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>only on the right</source>
        <translation>только справа</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>только слева</translation>
    </message>
    <message numerus="yes">
        <source>in {some} of %n report(s)</source>
        <translation>
            <numerusform>в {some} из %n сообщения</numerusform>
            <numerusform>в {some} из %n сообщений</numerusform>
            <numerusform>в {some} из %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>agrees in sense</source>
        <translation>совпадает по смыслу</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>не сравнивалось</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>расходится</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Words that are marked</source>
        <translation>Выделенные слова</translation>
    </message>
    <message>
        <source>Deleted or kept</source>
        <translation>Удалено или оставлено</translation>
    </message>
    <message>
        <source>Whose reading stands</source>
        <translation>Чьё прочтение остаётся</translation>
    </message>
    <message>
        <source>Place in the new text</source>
        <translation>Место в новом тексте</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Комментарий закрыт</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>Текущий текст</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>merged into {record}</source>
        <translation>объединено с {record}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>оставлено</translation>
    </message>
    <message>
        <source>kept, with {changes}</source>
        <translation>оставлено · {changes}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Enter takes it, Esc leaves it</source>
        <translation>Enter – взять, Esc – отмена</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Другое значение</translation>
    </message>
</context>
<context>
    <name>ConflictCounts</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n противоречие</numerusform>
            <numerusform>%n противоречия</numerusform>
            <numerusform>%n противоречий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) decided</source>
        <translation>
            <numerusform>Решено %n противоречие</numerusform>
            <numerusform>Решено %n противоречия</numerusform>
            <numerusform>Решено %n противоречий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) stay open; the count at the foot of the window leads back to them.</source>
        <translation>
            <numerusform>Не решено %n противоречие; к нему вернёт счётчик внизу окна.</numerusform>
            <numerusform>Не решено %n противоречия; к ним вернёт счётчик внизу окна.</numerusform>
            <numerusform>Не решено %n противоречий; к ним вернёт счётчик внизу окна.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same for all “{field}” (%n)</source>
        <translation>
            <numerusform>Так же для всех «{field}» (%n)</numerusform>
            <numerusform>Так же для всех «{field}» (%n)</numerusform>
            <numerusform>Так же для всех «{field}» (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Нерешённые противоречия</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Предыдущее противоречие</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Следующее противоречие</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keep all marks</source>
        <translation>Оставить все выделения</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>Другое значение…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Показать запись</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Подсчитывается…</translation>
    </message>
    <message>
        <source>No conflict is open</source>
        <translation>Нерешённых противоречий нет</translation>
    </message>
    <message>
        <source>What analysts say fits together, or is decided.</source>
        <translation>Аналитики говорят одно и то же, или всё уже решено.</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>everywhere</source>
        <translation>везде</translation>
    </message>
    <message>
        <source>in the article</source>
        <translation>в&#xa0;статье</translation>
    </message>
    <message>
        <source>in the library</source>
        <translation>в&#xa0;библиотеке</translation>
    </message>
    <message>
        <source>among the views</source>
        <translation>среди подборок</translation>
    </message>
    <message>
        <source>in the records</source>
        <translation>в&#xa0;записях</translation>
    </message>
    <message>
        <source>in the table</source>
        <translation>в&#xa0;таблице</translation>
    </message>
    <message>
        <source>in the form</source>
        <translation>в&#xa0;форме</translation>
    </message>
    <message>
        <source>in a picture</source>
        <translation>на рисунке</translation>
    </message>
    <message>
        <source>in the comparison</source>
        <translation>в сравнении</translation>
    </message>
    <message>
        <source>in a review session</source>
        <translation>в сессии проверки</translation>
    </message>
    <message>
        <source>in an adjudication</source>
        <translation>при сведении прочтений</translation>
    </message>
    <message>
        <source>among the quotes that wait</source>
        <translation>среди ждущих цитат</translation>
    </message>
    <message>
        <source>among the conflicts</source>
        <translation>среди противоречий</translation>
    </message>
    <message>
        <source>among the quotes</source>
        <translation>среди цитат</translation>
    </message>
</context>
<context>
    <name>ContextView</name>
    <message>
        <source>Nothing to review</source>
        <translation>Проверять нечего</translation>
    </message>
    <message>
        <source>This session has no items.</source>
        <translation>Эта сессия пуста.</translation>
    </message>
    <message>
        <source>No words prove this record</source>
        <translation>Слов, подтверждающих запись, нет</translation>
    </message>
    <message>
        <source>Judge by what its fields say, or reject it.</source>
        <translation>Судите по её полям или отклоните её.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>Fill %n cell(s)</source>
        <translation>
            <numerusform>Заполнение %n ячейки</numerusform>
            <numerusform>Заполнение %n ячеек</numerusform>
            <numerusform>Заполнение %n ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Вставка %n ячейки</numerusform>
            <numerusform>Вставка %n ячеек</numerusform>
            <numerusform>Вставка %n ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n passage(s) changed</source>
        <translation>
            <numerusform>изменено фрагментов: %n</numerusform>
            <numerusform>изменено фрагментов: %n</numerusform>
            <numerusform>изменено фрагментов: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inserted</source>
        <translation>
            <numerusform>вставлено: %n</numerusform>
            <numerusform>вставлено: %n</numerusform>
            <numerusform>вставлено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>сдвинуто: %n</numerusform>
            <numerusform>сдвинуто: %n</numerusform>
            <numerusform>сдвинуто: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>удалено: %n</numerusform>
            <numerusform>удалено: %n</numerusform>
            <numerusform>удалено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the marking up differs, no words</source>
        <translation>Различается только разметка, слова те же</translation>
    </message>
    <message numerus="yes">
        <source>%n exact</source>
        <translation>
            <numerusform>на месте: %n</numerusform>
            <numerusform>на месте: %n</numerusform>
            <numerusform>на месте: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>изменено: %n</numerusform>
            <numerusform>изменено: %n</numerusform>
            <numerusform>изменено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ambiguous</source>
        <translation>
            <numerusform>неоднозначно: %n</numerusform>
            <numerusform>неоднозначно: %n</numerusform>
            <numerusform>неоднозначно: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>утрачено: %n</numerusform>
            <numerusform>утрачено: %n</numerusform>
            <numerusform>утрачено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these article(s) already have marks, and those who annotate in this workspace see them. The session&apos;s package leaves them out: take it into a new workspace to annotate independently.</source>
        <translation>
            <numerusform>В %n из этих статей уже есть выделения, и все, кто размечает в этом рабочем файле, их видят. В пакет сессии они не будут перенесены: для независимой разметки примите его в новый рабочий файл.</numerusform>
            <numerusform>В %n из этих статей уже есть выделения, и все, кто размечает в этом рабочем файле, их видят. В пакет сессии они не будут перенесены: для независимой разметки примите его в новый рабочий файл.</numerusform>
            <numerusform>В %n из этих статей уже есть выделения, и все, кто размечает в этом рабочем файле, их видят. В пакет сессии они не будут перенесены: для независимой разметки примите его в новый рабочий файл.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n ждёт</numerusform>
            <numerusform>%n ждут</numerusform>
            <numerusform>%n ждут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagree</source>
        <translation>
            <numerusform>%n спорная</numerusform>
            <numerusform>%n спорные</numerusform>
            <numerusform>%n спорных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n начата</numerusform>
            <numerusform>%n начаты</numerusform>
            <numerusform>%n начаты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not judged by all</source>
        <translation>
            <numerusform>%n запись проверили не все</numerusform>
            <numerusform>%n записи проверили не все</numerusform>
            <numerusform>%n записей проверили не все</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed since the session was made</source>
        <translation>
            <numerusform>%n запись изменена после начала сессии</numerusform>
            <numerusform>%n записи изменены после начала сессии</numerusform>
            <numerusform>%n записей изменено после начала сессии</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n an hour</source>
        <translation>
            <numerusform>%n в час</numerusform>
            <numerusform>%n в час</numerusform>
            <numerusform>%n в час</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashReportDialog</name>
    <message>
        <source>NewsDesk ended unexpectedly</source>
        <translation>NewsDesk неожиданно закрылся</translation>
    </message>
    <message>
        <source>Everything saved before is safe: each change is in the workspace the moment it is made.</source>
        <translation>Всё сохранённое цело: каждое изменение записывается в&#xa0;рабочий файл сразу.</translation>
    </message>
    <message>
        <source>This report names places in the program and no word of your articles. It stays on this computer; copy or save it if you want somebody to look into it.</source>
        <translation>В&#xa0;отчёте названы места в&#xa0;программе и&#xa0;нет ни слова из ваших статей. Он остаётся на этом компьютере; скопируйте или сохраните его, если хотите, чтобы кто-то разобрался.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>This is no date with a year. Write 2026, 2026-03, 2026-03-10 or 10 March 2026.</source>
        <translation>Это не дата с годом. Напишите 2026, 2026-03, 2026-03-10 или 10 марта 2026.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
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
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>DeletionsDialog</name>
    <message>
        <source>So much is to be deleted?</source>
        <translation>Удалить так много?</translation>
    </message>
    <message>
        <source>Perhaps the sender tidied up; perhaps the file is not what it seems. Ask them if you are not sure. Whatever is taken in can be undone.</source>
        <translation>Возможно, отправитель навёл порядок; возможно, файл не тот, каким кажется. Если не уверены, спросите его. Всё принятое можно отменить.</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Оставить всё как есть</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>DifferingNote</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Article “{subject}” deleted</source>
        <translation>Статья «{subject}» удалена</translation>
    </message>
    <message>
        <source>“{subject}” deleted</source>
        <translation>«{subject}»: удалено</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>Выделение снято</translation>
    </message>
    <message>
        <source>Quote unlinked from “{subject}”</source>
        <translation>Цитата отвязана от «{subject}»</translation>
    </message>
    <message>
        <source>Taken out of the meeting “{subject}”</source>
        <translation>Убрано из встречи «{subject}»</translation>
    </message>
    <message>
        <source>Tag “{subject}” removed</source>
        <translation>Метка «{subject}» снята</translation>
    </message>
    <message>
        <source>View “{subject}” deleted</source>
        <translation>Подборка «{subject}» удалена</translation>
    </message>
    <message>
        <source>Split: {subject}</source>
        <translation>Разделено: {subject}</translation>
    </message>
    <message>
        <source>Comment on “{subject}” deleted</source>
        <translation>Комментарий к «{subject}» удалён</translation>
    </message>
</context>
<context>
    <name>DossierCommands</name>
    <message>
        <source>Writing {file}…</source>
        <translation>Записывается {file}…</translation>
    </message>
    <message>
        <source>Dossier saved: {file}</source>
        <translation>Досье сохранено: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в&#xa0;папке</translation>
    </message>
    <message>
        <source>Setting the dossier…</source>
        <translation>Досье верстается…</translation>
    </message>
</context>
<context>
    <name>DossierHead</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n встреча</numerusform>
            <numerusform>%n встречи</numerusform>
            <numerusform>%n встреч</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first quote in which it was read</source>
        <translation>Показать первую цитату с этой формой</translation>
    </message>
    <message>
        <source>Merged from {record}, {time}</source>
        <translation>Объединено с {record}, {time}</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Снова отделить</translation>
    </message>
    <message>
        <source>Split {record} again</source>
        <translation>Снова отделить {record}</translation>
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
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This record is gone</source>
        <translation>Этой записи больше нет</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Её вернёт отмена (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Подсчитывается…</translation>
    </message>
    <message>
        <source>This could not be worked out</source>
        <translation>Подсчитать не удалось</translation>
    </message>
</context>
<context>
    <name>DraftMessage</name>
    <message>
        <source>Take these words</source>
        <translation>Взять эти слова</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Вернуть сохранённое</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Import articles</source>
        <translation>Импорт статей</translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation>Правка статьи</translation>
    </message>
    <message>
        <source>Mark article as read</source>
        <translation>Отметить статью прочитанной</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>Удаление статьи</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Добавление участника</translation>
    </message>
    <message>
        <source>Add agenda item</source>
        <translation>Добавление пункта повестки</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Добавление встречи</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавление заметки</translation>
    </message>
    <message>
        <source>Add highlight</source>
        <translation>Добавление маркера</translation>
    </message>
    <message>
        <source>Edit participant</source>
        <translation>Правка участника</translation>
    </message>
    <message>
        <source>Edit agenda item</source>
        <translation>Правка пункта повестки</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>Правка встречи</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Правка заметки</translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation>Правка маркера</translation>
    </message>
    <message>
        <source>Move agenda item</source>
        <translation>Перенос пункта повестки</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Изменение времени</translation>
    </message>
    <message>
        <source>Add to meeting</source>
        <translation>Добавление во встречу</translation>
    </message>
    <message>
        <source>Remove from meeting</source>
        <translation>Исключение из встречи</translation>
    </message>
    <message>
        <source>Fill cells</source>
        <translation>Заполнение ячеек</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Вставка ячеек</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединение записей</translation>
    </message>
    <message>
        <source>Delete record</source>
        <translation>Удаление записи</translation>
    </message>
    <message>
        <source>Link quote</source>
        <translation>Привязка цитаты</translation>
    </message>
    <message>
        <source>Unlink quote</source>
        <translation>Отвязка цитаты</translation>
    </message>
    <message>
        <source>Move mark</source>
        <translation>Сдвиг выделения</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <translation>Снятие выделения</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Добавление метки</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Снятие метки</translation>
    </message>
    <message>
        <source>Load records</source>
        <translation>Загрузка записей</translation>
    </message>
    <message>
        <source>Update article</source>
        <translation>Обновление статьи</translation>
    </message>
    <message>
        <source>Accept carried quotes</source>
        <translation>Принятие перенесённых цитат</translation>
    </message>
    <message>
        <source>Attach quote again</source>
        <translation>Новая привязка цитаты</translation>
    </message>
    <message>
        <source>Let quotes go</source>
        <translation>Отказ от переноса цитат</translation>
    </message>
    <message>
        <source>Pair records</source>
        <translation>Сопоставление записей</translation>
    </message>
    <message>
        <source>Part records</source>
        <translation>Различение записей</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделение записи</translation>
    </message>
    <message>
        <source>Keep finding</source>
        <translation>Сохранение вывода</translation>
    </message>
    <message>
        <source>Edit finding</source>
        <translation>Правка вывода</translation>
    </message>
    <message>
        <source>Delete finding</source>
        <translation>Удаление вывода</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Добавление комментария</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>Правка комментария</translation>
    </message>
    <message>
        <source>Resolve comment</source>
        <translation>Закрытие комментария</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation>Удаление комментария</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Сохранение подборки</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Правка подборки</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Удаление подборки</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Начало проверки</translation>
    </message>
    <message>
        <source>Edit review</source>
        <translation>Правка проверки</translation>
    </message>
    <message>
        <source>Delete review</source>
        <translation>Удаление проверки</translation>
    </message>
    <message>
        <source>Give verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Take verdict back</source>
        <translation>Отзыв вердикта</translation>
    </message>
    <message>
        <source>Apply review</source>
        <translation>Применение проверки</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Сведение прочтений</translation>
    </message>
    <message>
        <source>Name analyst</source>
        <translation>Имя аналитика</translation>
    </message>
    <message>
        <source>Decide conflict</source>
        <translation>Решение противоречия</translation>
    </message>
    <message>
        <source>Take in another&apos;s work</source>
        <translation>Приём чужой работы</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>{act} “{subject}”</source>
        <translation>{act} «{subject}»</translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>Packages</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>workspaces of others</source>
        <translation>чужие рабочие файлы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Take in packages</source>
        <translation>Приём пакетов</translation>
    </message>
</context>
<context>
    <name>ExportLine</name>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Export {format}…</source>
        <translation>Сохранить {format}…</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>All changes are saved in the workspace itself; only the copy beside it is missing.</source>
        <translation>Все изменения сохранены в&#xa0;самом рабочем файле; нет только копии рядом с&#xa0;ним.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>FaultTelling</name>
    <message>
        <source>Something in NewsDesk went wrong just now. Everything saved before is safe and you can work on. If it comes again, start anew and keep the details.</source>
        <translation>В&#xa0;NewsDesk только что произошла ошибка. Всё сохранённое цело, можно работать дальше. Если она повторится, перезапустите программу и&#xa0;сохраните подробности.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>The report could not be saved: {cause}. Choose another folder.</source>
        <translation>Отчёт не сохранён: {cause}. Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Назван</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When, in the text&apos;s words</source>
        <translation>Когда, словами текста</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Stated or inferred</source>
        <translation>Сказано или выведено</translation>
    </message>
    <message>
        <source>Inferred from</source>
        <translation>Выведено из</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Роль на встрече</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
</context>
<context>
    <name>FieldEdits</name>
    <message>
        <source>not added yet: Enter adds it</source>
        <translation>ещё не добавлено: Enter добавит</translation>
    </message>
    <message>
        <source>recovered: typed before the program ended, and not saved yet</source>
        <translation>восстановлено: набрано до закрытия программы, ещё не сохранено</translation>
    </message>
    <message>
        <source>recovered; since then the field was set to “{value}”</source>
        <translation>восстановлено; с&#xa0;тех пор в&#xa0;поле записано «{value}»</translation>
    </message>
    <message>
        <source>This could not be saved. The words are kept here.</source>
        <translation>Сохранить не удалось. Слова остаются здесь.</translation>
    </message>
    <message>
        <source>A record needs a name. The old one stands until there is a new one.</source>
        <translation>Записи нужно имя. Старое остаётся, пока нет нового.</translation>
    </message>
    <message>
        <source>“{value}” does not fit {field}. The old value stands.</source>
        <translation>«{value}» не подходит для поля «{field}». Осталось прежнее значение.</translation>
    </message>
    <message>
        <source>This value does not fit. The old one stands.</source>
        <translation>Это значение не подходит. Осталось прежнее.</translation>
    </message>
</context>
<context>
    <name>FigureCounts</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n единица</numerusform>
            <numerusform>%n единицы</numerusform>
            <numerusform>%n единиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n не учтена</numerusform>
            <numerusform>%n не учтены</numerusform>
            <numerusform>%n не учтено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n pair(s)</source>
        <translation>
            <numerusform>среднее по %n паре</numerusform>
            <numerusform>среднее по %n парам</numerusform>
            <numerusform>среднее по %n парам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n расхождение</numerusform>
            <numerusform>%n расхождения</numerusform>
            <numerusform>%n расхождений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureDetail</name>
    <message>
        <source>Pairs of analysts</source>
        <translation>Пары аналитиков</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измерялось</translation>
    </message>
    <message>
        <source>No disagreement</source>
        <translation>Расхождений нет</translation>
    </message>
    <message>
        <source>All analysts read this alike.</source>
        <translation>Все аналитики прочли это одинаково.</translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Показывать нечего</translation>
    </message>
    <message>
        <source>Choose a number of the table.</source>
        <translation>Выберите число в таблице.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>tag</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>has</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>аналитик</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>not {filter}</source>
        <translation>не {filter}</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter {filter}</source>
        <translation>Отбор {filter}</translation>
    </message>
    <message>
        <source>Enter edits it, Delete takes it away</source>
        <translation>Enter – править, Delete – убрать</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message numerus="yes">
        <source>{shown} of %n record(s)</source>
        <translation>
            <numerusform>{shown} из %n записи</numerusform>
            <numerusform>{shown} из %n записей</numerusform>
            <numerusform>{shown} из %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the records</source>
        <translation>Отбор записей</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Not found; Enter looks for word forms</source>
        <translation>Не найдено; Enter ищет формы слов</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} из {total}</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Look for word forms</source>
        <translation>Искать формы слов</translation>
    </message>
    <message>
        <source>Word forms are off; Enter or a click looks for them</source>
        <translation>Формы слов выключены; Enter или щелчок их ищет</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message>
        <source>Word forms: {hint}</source>
        <translation>Формы слов: {hint}</translation>
    </message>
    <message>
        <source>Word forms</source>
        <translation>Формы слов</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>С&#xa0;учётом регистра</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
</context>
<context>
    <name>Fingerprint</name>
    <message>
        <source>Fingerprint {letters}</source>
        <translation>Отпечаток {letters}</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Скопировать отпечаток</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>without a title</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
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
        <translation>добавить кого-то</translation>
    </message>
    <message>
        <source>add a matter</source>
        <translation>добавить пункт</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>Sentences without a mark</source>
        <translation>Предложения без выделений</translation>
    </message>
    <message>
        <source>List items without a mark</source>
        <translation>Пункты списков без выделений</translation>
    </message>
    <message>
        <source>Names that no record bears</source>
        <translation>Имена, которых нет ни в одной записи</translation>
    </message>
    <message>
        <source>Fields that no words prove</source>
        <translation>Поля без подтверждения</translation>
    </message>
    <message>
        <source>Records without evidence</source>
        <translation>Записи без подтверждения</translation>
    </message>
    <message>
        <source>Records that may be one</source>
        <translation>Записи, которые могут быть одной</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Нерешённые противоречия</translation>
    </message>
    <message>
        <source>Quotes waiting after an update</source>
        <translation>Цитаты, ждущие решения после обновления</translation>
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
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Эта статья</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Рабочий файл</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Подсчитывается…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>Не хватает: %n</numerusform>
            <numerusform>Не хватает: %n</numerusform>
            <numerusform>Не хватает: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be worked out</source>
        <translation>Подсчитать не удалось</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Всё на месте</translation>
    </message>
    <message>
        <source>Every record has its words, and nothing waits for a decision.</source>
        <translation>У каждой записи есть свои слова, и ничто не ждёт решения.</translation>
    </message>
    <message>
        <source>Every sentence of this article has a mark, and every field its words.</source>
        <translation>В каждом предложении этой статьи есть выделение, и у каждого поля – свои слова.</translation>
    </message>
    <message>
        <source>Open one to see what of it nobody has captured.</source>
        <translation>Откройте статью, и будет видно, что из неё никто не записал.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message numerus="yes">
        <source>Threads between quotes: %n</source>
        <translation>
            <numerusform>Нитей между цитатами: %n</numerusform>
            <numerusform>Нитей между цитатами: %n</numerusform>
            <numerusform>Нитей между цитатами: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them differ(s)</source>
        <translation>
            <numerusform>%n из них расходится</numerusform>
            <numerusform>%n из них расходятся</numerusform>
            <numerusform>%n из них расходятся</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>The article of the tour is gone. Help ▸ Reset the sample brings it back.</source>
        <translation>Статьи для знакомства больше нет. Её вернёт «Помощь ▸ Вернуть пример к&#xa0;началу».</translation>
    </message>
    <message>
        <source>The tour waits where you left it: Help ▸ Tour of the sample.</source>
        <translation>Знакомство ждёт на том же месте: «Помощь ▸ Знакомство на примере».</translation>
    </message>
    <message>
        <source>That was the tour. F1 shows all keys; Help brings the tour back.</source>
        <translation>Вот и&#xa0;всё знакомство. F1 покажет все клавиши, меню «Помощь» повторит показ.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>another analyst</source>
        <translation>другой аналитик</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Как при открытии</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>HitKind</name>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>пункт повестки</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>встреча</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>вывод</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>nobody said</source>
        <translation>имя не указано</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>Исправить имя</translation>
    </message>
    <message>
        <source>I am another analyst</source>
        <translation>Я другой аналитик</translation>
    </message>
    <message>
        <source>Others see it beside what you record, judge and say. Each name is an analyst of their own.</source>
        <translation>Другие видят его рядом с вашими записями, вердиктами и комментариями. Каждое имя – отдельный аналитик.</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>Import cancelled; nothing was taken in</source>
        <translation>Импорт отменён; ничего не добавлено</translation>
    </message>
    <message>
        <source>No article was found there. NewsDesk reads .txt, .md, .html and .eml files.</source>
        <translation>Статей там не найдено. NewsDesk читает файлы .txt, .md, .html и .eml.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>импортирована %n статья</numerusform>
            <numerusform>импортировано %n статьи</numerusform>
            <numerusform>импортировано %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n уже была</numerusform>
            <numerusform>%n уже были</numerusform>
            <numerusform>%n уже было</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n не импортирована</numerusform>
            <numerusform>%n не импортированы</numerusform>
            <numerusform>%n не импортировано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds passed over: {names}</source>
        <translation>
            <numerusform>пропущен %n файл другого вида: {names}</numerusform>
            <numerusform>пропущено %n файла другого вида: {names}</numerusform>
            <numerusform>пропущено %n файлов другого вида: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreviewDialog</name>
    <message>
        <source>Import articles</source>
        <translation>Импорт статей</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Update that article instead</source>
        <translation>Обновить ту статью</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation>Начало текста</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>уже есть</translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Импортировать %n статью</numerusform>
            <numerusform>Импортировать %n статьи</numerusform>
            <numerusform>Импортировать %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>named by the page</source>
        <translation>указано на странице</translation>
    </message>
    <message>
        <source>the heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>the line under the heading</source>
        <translation>строка под заголовком</translation>
    </message>
    <message>
        <source>guessed: the first sentence</source>
        <translation>предположено: первое предложение</translation>
    </message>
    <message>
        <source>guessed: the file&apos;s name</source>
        <translation>предположено: имя файла</translation>
    </message>
    <message>
        <source>marked in the file</source>
        <translation>отмечена в файле</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>определена точно</translation>
    </message>
    <message>
        <source>named by the file</source>
        <translation>указана в файле</translation>
    </message>
    <message>
        <source>guessed; if the letters look wrong, choose another</source>
        <translation>предположена; если буквы неверны, выберите другую</translation>
    </message>
    <message>
        <source>by its letters</source>
        <translation>по буквам</translation>
    </message>
    <message>
        <source>This article is in the workspace already.</source>
        <translation>Эта статья уже есть в рабочем файле.</translation>
    </message>
    <message>
        <source>Nearly the text of “{title}”, which is in the workspace: perhaps its correction.</source>
        <translation>Почти тот же текст, что у «{title}» в рабочем файле: возможно, это исправление.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the page were left out as hostile or too deep.</source>
        <translation>
            <numerusform>%n часть страницы опущена как опасная или слишком вложенная.</numerusform>
            <numerusform>%n части страницы опущены как опасные или слишком вложенные.</numerusform>
            <numerusform>%n частей страницы опущены как опасные или слишком вложенные.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>The item</source>
        <translation>Запись на проверке</translation>
    </message>
    <message>
        <source>Annotate the article by yourself: Enter opens it, F5 comes back. Then say that you are done.</source>
        <translation>Разметьте статью сами: Enter откроет её, F5 вернёт сюда. Потом нажмите «Готово».</translation>
    </message>
    <message>
        <source>Others&apos; marks on this article are in this workspace: you would see them. To annotate independently, take the session&apos;s package into a new workspace; it brings the articles without marks.</source>
        <translation>В этом рабочем файле есть чужие выделения в этой статье: вы бы их видели. Для независимой разметки примите пакет сессии в новый рабочий файл: статьи придут в нём без выделений.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Вердикты</translation>
    </message>
</context>
<context>
    <name>ItemState</name>
    <message>
        <source>undecided</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>change proposed</source>
        <translation>предложено изменение</translation>
    </message>
    <message>
        <source>agreed, comments open</source>
        <translation>решено, комментарии открыты</translation>
    </message>
    <message>
        <source>reviewers disagree</source>
        <translation>проверяющие расходятся</translation>
    </message>
    <message>
        <source>not judged by all</source>
        <translation>проверили не все</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>stopping…</source>
        <translation>останавливается…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Running work</source>
        <translation>Идущие задания</translation>
    </message>
    <message>
        <source>Nothing is running now.</source>
        <translation>Сейчас ничего не выполняется.</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>{work}: cancelled, nothing was changed</source>
        <translation>{work}: отменено, ничего не изменено</translation>
    </message>
    <message>
        <source>{work}: done</source>
        <translation>{work}: готово</translation>
    </message>
</context>
<context>
    <name>JobsArea</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>Running work: %n</source>
        <translation>
            <numerusform>Идущих заданий: %n</numerusform>
            <numerusform>Идущих заданий: %n</numerusform>
            <numerusform>Идущих заданий: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>change proposed</source>
        <translation>предложено изменение</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>отложено</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и&#xa0;их клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Name of a command</source>
        <translation>Название команды</translation>
    </message>
    <message>
        <source>or press a key</source>
        <translation>или нажмите клавишу</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Новая клавиша</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Вернуть исходные</translation>
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
        <translation>Набор клавиш</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Исходные клавиши</translation>
    </message>
    <message>
        <source>Keys for the left hand</source>
        <translation>Клавиши для левой руки</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”, {place}. Take it away there first.</source>
        <translation>{key} занята: «{command}», {place}. Сначала уберите её там.</translation>
    </message>
    <message>
        <source>Lists, texts and buttons need {key} for themselves.</source>
        <translation>{key} нужна самим спискам, текстам и кнопкам.</translation>
    </message>
    <message>
        <source>Fields need {key} for typing.</source>
        <translation>{key} нужна полям для набора.</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation>Свои клавиши</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Импорт клавиш</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Экспорт клавиш</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>{file} is no file of keys; nothing was changed.</source>
        <translation>{file} – не файл клавиш; ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) took keys from the file.</source>
        <translation>
            <numerusform>Клавиши из файла получила %n команда.</numerusform>
            <numerusform>Клавиши из файла получили %n команды.</numerusform>
            <numerusform>Клавиши из файла получили %n команд.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be written there.</source>
        <translation>Файл {file} туда не записать.</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Записано в&#xa0;{file}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Поиск по клавишам</translation>
    </message>
    <message>
        <source>On Russian and Kazakh keyboards the key at the same place acts.</source>
        <translation>В&#xa0;русской и&#xa0;казахской раскладке действует клавиша на том же месте.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>KindHeading</name>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>Labelled</name>
    <message>
        <source>Selected words prove “{field}”</source>
        <translation>Выделенные слова подтверждают поле «{field}»</translation>
    </message>
    <message>
        <source>Show the words of “{field}” in the text</source>
        <translation>Показать в&#xa0;тексте слова поля «{field}»</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестен</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>nobody judged it</source>
        <translation>никто не проверил</translation>
    </message>
    <message>
        <source>reviewers disagree</source>
        <translation>проверяющие расходятся</translation>
    </message>
    <message>
        <source>it was changed since</source>
        <translation>запись изменилась после проверки</translation>
    </message>
    <message>
        <source>it is deleted</source>
        <translation>запись удалена</translation>
    </message>
    <message>
        <source>it cannot be set</source>
        <translation>предложенное нельзя внести</translation>
    </message>
</context>
<context>
    <name>LibraryPages</name>
    <message>
        <source>No articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>Drop files or folders here, or paste a text.</source>
        <translation>Перетащите сюда файлы или папки либо вставьте текст.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Показать все статьи</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Закончить поиск</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>По «{words}» ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь ничего нет</translation>
    </message>
    <message>
        <source>Take a filter away above, or look for other words.</source>
        <translation>Снимите отбор выше или поищите другие слова.</translation>
    </message>
    <message>
        <source>Leave out the words with a minus.</source>
        <translation>Уберите слова с минусом.</translation>
    </message>
    <message>
        <source>Leave out the quotation marks, and the words may stand apart.</source>
        <translation>Без кавычек слова могут стоять и порознь.</translation>
    </message>
    <message>
        <source>Every word must be there, in any of its forms. Try fewer words.</source>
        <translation>Нужны все слова, в любой форме. Попробуйте меньше слов.</translation>
    </message>
    <message>
        <source>Every form of the word was looked for. Try its first letters, or another word.</source>
        <translation>Искались все формы слова. Попробуйте первые буквы или другое слово.</translation>
    </message>
    <message>
        <source>Titles and texts were looked through, for every form of a word.</source>
        <translation>Просмотрены названия и&#xa0;тексты, со всеми формами слов.</translation>
    </message>
    <message>
        <source>Every record and every quote is in order.</source>
        <translation>Все записи и цитаты в порядке.</translation>
    </message>
    <message>
        <source>No article answers to this view now.</source>
        <translation>Сейчас этой подборке не отвечает ни одна статья.</translation>
    </message>
    <message>
        <source>No article is left here.</source>
        <translation>Статей здесь не осталось.</translation>
    </message>
    <message>
        <source>All articles were opened once.</source>
        <translation>Все статьи уже открывались.</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Отбор по словам</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Импортировать статьи…</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>other form of the name</source>
        <translation>другая форма имени</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>часть имени</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>инициалы</translation>
    </message>
    <message>
        <source>name in another script</source>
        <translation>имя другим письмом</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>то же название</translation>
    </message>
    <message>
        <source>similar wording</source>
        <translation>похожая формулировка</translation>
    </message>
    <message>
        <source>same time and circle</source>
        <translation>то же время и тот же круг</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Restore defaults</source>
        <translation>Вернуть исходные</translation>
    </message>
</context>
<context>
    <name>LinkPalette</name>
    <message>
        <source>Link “{words}” to</source>
        <translation>Связать «{words}» с</translation>
    </message>
    <message>
        <source>Name or title of a record</source>
        <translation>Имя или название записи</translation>
    </message>
    <message>
        <source>Record to link to</source>
        <translation>С какой записью связать</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>No record has these words. Esc, then P, G, M or N makes a new one.</source>
        <translation>Таких записей нет. Esc, затем P, G, M или N создаст новую.</translation>
    </message>
    <message>
        <source>What the words support</source>
        <translation>Что подтверждают слова</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>другое имя</translation>
    </message>
    <message>
        <source>Enter links to all of these: {titles}</source>
        <translation>Enter свяжет со всеми: {titles}</translation>
    </message>
    <message>
        <source>Tab chooses what the words are to it, Space takes several, Enter links</source>
        <translation>Tab выбирает, чем служат слова, пробел берёт несколько, Enter связывает</translation>
    </message>
    <message>
        <source>Tab chooses what the words support, Enter links</source>
        <translation>Tab выбирает, что подтверждают слова, Enter связывает</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>вся запись</translation>
    </message>
</context>
<context>
    <name>ListActs</name>
    <message>
        <source>Add to the meeting</source>
        <translation>Добавить во встречу</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Подсчитывается…</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Порядок: {order}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>сначала новые</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>сначала старые</translation>
    </message>
    <message>
        <source>lately imported</source>
        <translation>недавно добавленные</translation>
    </message>
    <message>
        <source>first imported</source>
        <translation>давно добавленные</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>по названию</translation>
    </message>
    <message>
        <source>by title, from the end</source>
        <translation>по названию, с конца</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>по источнику</translation>
    </message>
    <message>
        <source>by source, from the end</source>
        <translation>по источнику, с конца</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{workspace} (read only)</source>
        <translation>{workspace} (только чтение)</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>Add to “{title}”</source>
        <translation>Добавить к «{title}»</translation>
    </message>
    <message>
        <source>add to</source>
        <translation>добавить к</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingFormat</name>
    <message>
        <source>meeting</source>
        <translation>встреча</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>визит</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>переговоры</translation>
    </message>
    <message>
        <source>session</source>
        <translation>заседание</translation>
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
        <translation>звонок</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
</context>
<context>
    <name>MeetingStatus</name>
    <message>
        <source>planned</source>
        <translation>планируется</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждена</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>held</source>
        <translation>состоялась</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>отложена</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменена</translation>
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
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>Вы&amp;деление</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>П&amp;роверка</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>&amp;Сводка</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Серв&amp;ис</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>П&amp;омощь</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Рисунки</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Quotes that wait</source>
        <translation>Цитаты, ждущие решения</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>Объединение двух записей</translation>
    </message>
    <message>
        <source>Left and right, or 1 and 2, choose the value that stays.</source>
        <translation>Стрелками влево и&#xa0;вправо или клавишами 1 и&#xa0;2 выберите значение, которое останется.</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Обе записи говорят одно и&#xa0;то же.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Quotes, meetings, tags and what stands beneath go over from one to the other. Undo parts them.</source>
        <translation>Цитаты, встречи, метки и&#xa0;подчинённые записи переходят от одной к&#xa0;другой. Ctrl+Z разделит их снова.</translation>
    </message>
    <message>
        <source>“{name}” becomes another name.</source>
        <translation>«{name}» станет другим именем.</translation>
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
        <translation>3 Оба</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Поля, которые расходятся</translation>
    </message>
    <message>
        <source>{value}, stays</source>
        <translation>{value}, останется</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merge “{title}” with</source>
        <translation>Объединить «{title}» с</translation>
    </message>
    <message>
        <source>Merged into “{title}”</source>
        <translation>Объединено в&#xa0;«{title}»</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Recent messages</source>
        <translation>Недавние сообщения</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Сообщений пока нет.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>today, {time}</source>
        <translation>сегодня, {time}</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Who annotates here?</source>
        <translation>Кто здесь размечает?</translation>
    </message>
    <message>
        <source>Others will see this name beside your records, verdicts and comments. Any name will do; the settings let you correct it later.</source>
        <translation>Другие увидят это имя рядом с вашими записями, вердиктами и комментариями. Подойдёт любое; исправить его можно в настройках.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>by name</source>
        <translation>по имени</translation>
    </message>
    <message>
        <source>only described</source>
        <translation>лишь описан</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>not possible here</source>
        <translation>здесь это невозможно</translation>
    </message>
    <message>
        <source>open an article</source>
        <translation>откройте статью</translation>
    </message>
    <message>
        <source>select words in the article</source>
        <translation>выделите слова в&#xa0;статье</translation>
    </message>
    <message>
        <source>click a mark in the article</source>
        <translation>щёлкните по выделению в&#xa0;статье</translation>
    </message>
    <message>
        <source>choose a record</source>
        <translation>выберите запись</translation>
    </message>
    <message>
        <source>choose rows of the table</source>
        <translation>выберите строки таблицы</translation>
    </message>
    <message>
        <source>choose a quote in the form</source>
        <translation>выберите цитату в&#xa0;форме</translation>
    </message>
    <message>
        <source>choose an article in the library</source>
        <translation>выберите статью в&#xa0;библиотеке</translation>
    </message>
    <message>
        <source>search the library first</source>
        <translation>сначала найдите что-нибудь в библиотеке</translation>
    </message>
    <message>
        <source>choose a saved view in the library</source>
        <translation>выберите подборку в библиотеке</translation>
    </message>
    <message>
        <source>no view is pinned here</source>
        <translation>здесь подборка не закреплена</translation>
    </message>
    <message>
        <source>no tab was closed</source>
        <translation>закрытых вкладок нет</translation>
    </message>
    <message>
        <source>there is no other tab</source>
        <translation>другой вкладки нет</translation>
    </message>
    <message>
        <source>find something in the article</source>
        <translation>найдите что-нибудь в&#xa0;статье</translation>
    </message>
    <message>
        <source>go to the date of a meeting</source>
        <translation>перейдите к&#xa0;дате встречи</translation>
    </message>
    <message>
        <source>no pane beneath</source>
        <translation>внизу нет панели</translation>
    </message>
    <message>
        <source>put two articles side by side</source>
        <translation>поставьте две статьи рядом</translation>
    </message>
    <message>
        <source>choose two or more articles in the library</source>
        <translation>выберите в библиотеке две статьи или больше</translation>
    </message>
    <message>
        <source>choose a row of the comparison</source>
        <translation>выберите строку сравнения</translation>
    </message>
    <message>
        <source>choose a row of two records</source>
        <translation>выберите строку с двумя записями</translation>
    </message>
    <message>
        <source>choose a row that is kept as a finding</source>
        <translation>выберите строку, сохранённую как вывод</translation>
    </message>
    <message>
        <source>show a picture</source>
        <translation>откройте рисунок</translation>
    </message>
    <message>
        <source>start or resume a review session</source>
        <translation>начните или продолжите сессию проверки</translation>
    </message>
    <message>
        <source>reject an item of a review first</source>
        <translation>сначала отклоните запись на проверке</translation>
    </message>
    <message>
        <source>no verdict was given yet</source>
        <translation>вердиктов ещё нет</translation>
    </message>
    <message>
        <source>begin an adjudication</source>
        <translation>начните сведение прочтений</translation>
    </message>
    <message>
        <source>nothing that is agreed waits</source>
        <translation>совпавших мест больше нет</translation>
    </message>
    <message>
        <source>choose a quote that waits</source>
        <translation>выберите ждущую цитату</translation>
    </message>
    <message>
        <source>choose a fact that was replaced</source>
        <translation>выберите заменённый факт</translation>
    </message>
    <message>
        <source>no conflict is open</source>
        <translation>нерешённых противоречий нет</translation>
    </message>
    <message>
        <source>show a conflict</source>
        <translation>откройте противоречие</translation>
    </message>
    <message>
        <source>show a conflict about the words of a mark</source>
        <translation>откройте противоречие о словах выделения</translation>
    </message>
    <message>
        <source>choose a record with a conflict</source>
        <translation>выберите запись с противоречием</translation>
    </message>
    <message>
        <source>no earlier place</source>
        <translation>раньше мест не было</translation>
    </message>
    <message>
        <source>no later place</source>
        <translation>дальше мест нет</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>отменять нечего</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>повторять нечего</translation>
    </message>
</context>
<context>
    <name>NewRecords</name>
    <message>
        <source>New {kind}</source>
        <translation>Новая запись: {kind}</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>New review session</source>
        <translation>Новая сессия проверки</translation>
    </message>
    <message>
        <source>Review of {day}</source>
        <translation>Проверка {day}</translation>
    </message>
    <message>
        <source>Judge what is recorded</source>
        <translation>Проверить записанное</translation>
    </message>
    <message>
        <source>Annotate the articles, each analyst on their own</source>
        <translation>Разметить статьи, каждый аналитик сам</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Only what reports or analysts say differently</source>
        <translation>Только расхождения сообщений и аналитиков</translation>
    </message>
    <message>
        <source>Only what changed since a day</source>
        <translation>Только изменённые с даты</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Blind: nobody sees who made what</source>
        <translation>Слепая: не видно, кто что сделал</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Начать сессию</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какие</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Выборка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Изменённые с</translation>
    </message>
    <message>
        <source>How many items are drawn</source>
        <translation>Сколько записей выбрать</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>drawn by chance with the seed</source>
        <translation>случайно, с зерном</translation>
    </message>
    <message>
        <source>Nothing of this kind is there: choose otherwise.</source>
        <translation>Таких записей нет: выберите иначе.</translation>
    </message>
    <message>
        <source>The session would have {items}.</source>
        <translation>В сессии будет {items}.</translation>
    </message>
    <message>
        <source>The whole workspace</source>
        <translation>Весь рабочий файл</translation>
    </message>
    <message>
        <source>The search at hand: {words}</source>
        <translation>Текущий поиск: {words}</translation>
    </message>
    <message>
        <source>The articles chosen</source>
        <translation>Выбранные статьи</translation>
    </message>
    <message>
        <source>The records chosen</source>
        <translation>Выбранные записи</translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation>Подборка {name}</translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>No articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>Import files, or take in what a colleague has sent</source>
        <translation>Импортируйте файлы или примите присланное коллегой</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>Choose one in the library, or import files</source>
        <translation>Выберите её в библиотеке или импортируйте файлы</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>This workspace is open to read only. Save a copy where you may write, and work there.</source>
        <translation>Рабочий файл открыт только для чтения. Сохраните копию там, где можно писать, и работайте с ней.</translation>
    </message>
    <message>
        <source>{act}: what was changed since has been left as it is</source>
        <translation>{act}: изменённое позже оставлено как есть</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Отменено: {act}</translation>
    </message>
    <message>
        <source>Redone: {act}</source>
        <translation>Повторено: {act}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Add “{words}”</source>
        <translation>Добавить «{words}»</translation>
    </message>
</context>
<context>
    <name>Overlaps</name>
    <message>
        <source>No marks here</source>
        <translation>Здесь нет выделений</translation>
    </message>
</context>
<context>
    <name>OwnRecordLine</name>
    <message numerus="yes">
        <source>%n quote(s) ticked</source>
        <translation>
            <numerusform>отмечена %n цитата</numerusform>
            <numerusform>отмечены %n цитаты</numerusform>
            <numerusform>отмечено %n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the new record</source>
        <translation>Название новой записи</translation>
    </message>
    <message>
        <source>Make a record of its own</source>
        <translation>Создать отдельную запись</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Make a package</source>
        <translation>Сборка пакета</translation>
    </message>
    <message>
        <source>Review session</source>
        <translation>Сессия проверки</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Фраза</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>The whole workspace</source>
        <translation>Весь рабочий файл</translation>
    </message>
    <message>
        <source>The articles chosen in the library</source>
        <translation>Статьи, выбранные в библиотеке</translation>
    </message>
    <message>
        <source>A review session</source>
        <translation>Сессия проверки</translation>
    </message>
    <message>
        <source>Make the package…</source>
        <translation>Собрать пакет…</translation>
    </message>
    <message>
        <source>A package holds articles with everything that was recorded of them, for a stick or for mail. Whoever takes it in has your work beside theirs; nothing of either is lost.</source>
        <translation>В пакете – статьи со всем, что о них записано: для флешки или почты. У того, кто его примет, ваша работа встанет рядом с его собственной; ничьё не пропадёт.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>не выбраны</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>A shared passphrase: it shows that the file was not changed on the way by somebody who does not know it; it hides nothing and proves no name.</source>
        <translation>Общая кодовая фраза показывает, что по пути файл не изменил посторонний; она ничего не скрывает и не подтверждает имени.</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>“{file}” is not there. Check whether it was moved.</source>
        <translation>Файла «{file}» нет на месте. Проверьте, не перемещён ли он.</translation>
    </message>
    <message>
        <source>“{file}” is no ordinary file. Choose a file that ends in .ndpack.</source>
        <translation>«{file}» не обычный файл. Выберите файл с окончанием .ndpack.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened. Check your rights to it and try again.</source>
        <translation>Файл «{file}» не открывается. Проверьте права на него и повторите.</translation>
    </message>
    <message>
        <source>“{file}” holds more than a package may. Ask for some articles or one review session at a time.</source>
        <translation>В «{file}» больше, чем может быть в пакете. Попросите часть статей или одну сессию проверки за раз.</translation>
    </message>
    <message>
        <source>“{file}” holds what does not belong in a package. Nothing of it was taken; ask who sent it.</source>
        <translation>В «{file}» есть то, чему в пакете не место. Ничего не принято; спросите отправителя.</translation>
    </message>
    <message>
        <source>“{file}” was damaged or changed on its way. Nothing of it was taken; have it sent again.</source>
        <translation>Файл «{file}» по пути повреждён или изменён. Ничего не принято; попросите прислать его снова.</translation>
    </message>
    <message>
        <source>“{file}” says what no NewsDesk writes. Nothing of it was taken; ask who sent it.</source>
        <translation>В «{file}» написано то, чего NewsDesk не пишет. Ничего не принято; спросите отправителя.</translation>
    </message>
    <message>
        <source>“{file}” does not fit this passphrase: another one was used, or somebody changed the package. Ask who sent it for the passphrase.</source>
        <translation>Файл «{file}» не подходит к этой кодовой фразе: фраза была другой, или пакет кто-то изменил. Спросите фразу у отправителя.</translation>
    </message>
    <message>
        <source>“{file}” was made without a passphrase. Compare its fingerprint with who sent it.</source>
        <translation>Файл «{file}» собран без кодовой фразы. Сверьте отпечаток с отправителем.</translation>
    </message>
    <message>
        <source>“{file}” is no package of NewsDesk. Choose a file that ends in .ndpack, or have it sent again.</source>
        <translation>«{file}» не пакет NewsDesk. Выберите файл с окончанием .ndpack или попросите прислать его снова.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer NewsDesk. Take it in with the newer program, or ask for one made with this one.</source>
        <translation>Пакет «{file}» записан более новой версией NewsDesk. Примите его в новой версии или попросите собранный в этой.</translation>
    </message>
</context>
<context>
    <name>PackageKind</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Texts of articles</source>
        <translation>Тексты статей</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Пункты повестки</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Marks in texts</source>
        <translation>Выделения в текстах</translation>
    </message>
    <message>
        <source>Ties of marks to records</source>
        <translation>Связи выделений с записями</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Who and what of meetings</source>
        <translation>Кто и что на встречах</translation>
    </message>
    <message>
        <source>Carried quotes</source>
        <translation>Перенесённые цитаты</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Review sessions</source>
        <translation>Сессии проверки</translation>
    </message>
    <message>
        <source>Items of reviews</source>
        <translation>Записи на проверке</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Вердикты</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Analysts</source>
        <translation>Аналитики</translation>
    </message>
    <message>
        <source>Other things</source>
        <translation>Прочее</translation>
    </message>
</context>
<context>
    <name>PackedDialog</name>
    <message>
        <source>The package is made</source>
        <translation>Пакет готов</translation>
    </message>
    <message>
        <source>{file}, {size}</source>
        <translation>{file}, {size}</translation>
    </message>
    <message>
        <source>Whoever takes it in sees the same fingerprint. Read it to each other and tell them the passphrase.</source>
        <translation>Принимающий увидит тот же отпечаток. Сверьте его голосом и сообщите кодовую фразу.</translation>
    </message>
    <message>
        <source>Whoever takes it in sees the same fingerprint. Read it to each other before it is taken in.</source>
        <translation>Принимающий увидит тот же отпечаток. Сверьте его голосом, прежде чем пакет примут.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>Сборка пакета</translation>
    </message>
    <message>
        <source>Making a package</source>
        <translation>Сборка пакета</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
</context>
<context>
    <name>PaneTabs</name>
    <message>
        <source>Open articles</source>
        <translation>Открытые статьи</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>attendee</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>host</source>
        <translation>принимающий</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>докладчик</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>приглашён</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствует</translation>
    </message>
</context>
<context>
    <name>ParticipantKind</name>
    <message>
        <source>person</source>
        <translation>лицо</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>group</source>
        <translation>группа</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>Picture copied</source>
        <translation>Рисунок скопирован</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранение рисунка</translation>
    </message>
    <message>
        <source>Picture saved: {file}</source>
        <translation>Рисунок сохранён: {file}</translation>
    </message>
</context>
<context>
    <name>PictureOptions</name>
    <message>
        <source>Of</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Дорожки</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Of which articles</source>
        <translation>По каким статьям</translation>
    </message>
    <message>
        <source>From this date</source>
        <translation>С этой даты</translation>
    </message>
    <message>
        <source>To this date</source>
        <translation>По эту дату</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>любая дата</translation>
    </message>
    <message>
        <source>2026, 2026-03 or 10 March 2026: of meetings in a timeline, else of articles</source>
        <translation>2026, 2026-03 или 10 марта 2026: в ленте встреч – дата встречи, иначе – дата статьи</translation>
    </message>
    <message>
        <source>Least weight of a tie</source>
        <translation>Наименьший вес связи</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Размещение</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>по месту</translation>
    </message>
    <message>
        <source>by main participant</source>
        <translation>по главному участнику</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>один для всех</translation>
    </message>
    <message>
        <source>by community</source>
        <translation>по сообществам</translation>
    </message>
    <message>
        <source>own arrangement</source>
        <translation>встроенное размещение</translation>
    </message>
    <message>
        <source>networkx</source>
        <translation>networkx</translation>
    </message>
    <message>
        <source>whole workspace</source>
        <translation>весь рабочий файл</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>эта статья</translation>
    </message>
    <message>
        <source>tag {name}</source>
        <translation>метка {name}</translation>
    </message>
    <message>
        <source>ties from {weight}</source>
        <translation>связи от {weight}</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>The picture is being drawn…</source>
        <translation>Рисунок готовится…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента встреч</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Agenda by participant</source>
        <translation>Повестка по участникам</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Назад к статьям</translation>
    </message>
    <message>
        <source>Table of the picture</source>
        <translation>Таблица рисунка</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Рисовать пока нечего.</translation>
    </message>
    <message>
        <source>Record participants, agenda items and meetings.</source>
        <translation>Запишите участников, пункты повестки и встречи.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>{letter} {kind} pinned – Esc</source>
        <translation>{letter} закреплено: {kind} – Esc</translation>
    </message>
    <message>
        <source>Link to “{title}” pinned – Esc</source>
        <translation>Закреплена связь с&#xa0;«{title}» – Esc</translation>
    </message>
    <message>
        <source>Highlight {number} pinned – Esc</source>
        <translation>Закреплён маркер {number} – Esc</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Readings of the place</source>
        <translation>Прочтения места</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>on</source>
        <translation>дальше</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n agreed place(s)</source>
        <translation>
            <numerusform>Принять %n совпавшее место</numerusform>
            <numerusform>Принять %n совпавших места</numerusform>
            <numerusform>Принять %n совпавших мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave undecided</source>
        <translation>Оставить нерешённым</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>to the article</source>
        <translation>к статье</translation>
    </message>
    <message>
        <source>Place {number} of {count}</source>
        <translation>Место {number} из {count}</translation>
    </message>
    <message>
        <source>✓ decided: the reading of {analyst}</source>
        <translation>✓ решено: прочтение – {analyst}</translation>
    </message>
    <message>
        <source>= all read it alike</source>
        <translation>= все прочли одинаково</translation>
    </message>
    <message>
        <source>≠ undecided, the readings differ</source>
        <translation>≠ не решено, прочтения расходятся</translation>
    </message>
</context>
<context>
    <name>PlaceView</name>
    <message>
        <source>No words in a text belong to it</source>
        <translation>К этому нет слов в тексте</translation>
    </message>
    <message>
        <source>Decide by what the sides say, or leave it open.</source>
        <translation>Решите по тому, что говорят стороны, или оставьте на потом.</translation>
    </message>
</context>
<context>
    <name>Precision</name>
    <message>
        <source>to the minute</source>
        <translation>до минуты</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>квартал</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестна</translation>
    </message>
</context>
<context>
    <name>PreviewPages</name>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Click a line to go to its record; or use the arrows and Enter</source>
        <translation>Щёлкните строку, чтобы перейти к&#xa0;её записи, или нажимайте стрелки и&#xa0;Enter</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} из {pages}</translation>
    </message>
</context>
<context>
    <name>PreviewedList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{done} of {count} decided</source>
        <translation>решено {done} из {count}</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
        <translation>Как должно быть?</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Words to be proposed</source>
        <translation>Предлагаемые слова</translation>
    </message>
    <message>
        <source>Value to be proposed</source>
        <translation>Предлагаемое значение</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Esc – назад</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>{field} of “{title}” has its words</source>
        <translation>«{title}», {field}: слова записаны</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
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
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>“{title}” has no quote</source>
        <translation>«{title}»: нет цитаты</translation>
    </message>
    <message>
        <source>“{title}”: {field} is not known</source>
        <translation>«{title}»: не заполнено – {field}</translation>
    </message>
    <message>
        <source>“{title}”: {field} is inferred</source>
        <translation>«{title}»: не сказано, а выведено – {field}</translation>
    </message>
    <message>
        <source>“{title}”: a quote is not in the text</source>
        <translation>«{title}»: цитаты нет в тексте</translation>
    </message>
    <message>
        <source>“{title}”, {field}: “{old}” was corrected to “{new}”</source>
        <translation>«{title}», {field}: «{old}» исправлено на «{new}»</translation>
    </message>
    <message>
        <source>“{title}”, {field}: {source} has “{value}”</source>
        <translation>«{title}», {field}: {source} сообщает «{value}»</translation>
    </message>
</context>
<context>
    <name>QuestionEntry</name>
    <message>
        <source>Open record</source>
        <translation>Открыть запись</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left open</source>
        <translation>Открытых вопросов нет</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Queue of the review</source>
        <translation>Очередь проверки</translation>
    </message>
    <message>
        <source>Which items are listed</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Без вердикта</translation>
    </message>
    <message>
        <source>Where reviewers disagree</source>
        <translation>Проверяющие расходятся</translation>
    </message>
    <message>
        <source>No such item</source>
        <translation>Такого здесь нет</translation>
    </message>
    <message>
        <source>Choose other items by the filter above.</source>
        <translation>Выберите другое в отборе выше.</translation>
    </message>
    <message>
        <source>article order</source>
        <translation>по статьям</translation>
    </message>
</context>
<context>
    <name>QuickOpen</name>
    <message>
        <source>without a title</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Title of an article or record</source>
        <translation>Название статьи или записи</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter opens beside</source>
        <translation>Enter открывает, Ctrl+Enter открывает рядом</translation>
    </message>
    <message>
        <source>No title has these words. Ctrl+Shift+F searches the texts.</source>
        <translation>Названий с&#xa0;такими словами нет. Ctrl+Shift+F ищет в&#xa0;текстах.</translation>
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
        <translation>Отвязать цитату от записи</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Показать в тексте</translation>
    </message>
    <message>
        <source>Show in the older text</source>
        <translation>Показать в прежнем тексте</translation>
    </message>
    <message>
        <source>para. {number}</source>
        <translation>абз. {number}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
</context>
<context>
    <name>QuotesList</name>
    <message>
        <source>Add quote from selection</source>
        <translation>Добавить цитату из выделения</translation>
    </message>
    <message>
        <source>no quote yet</source>
        <translation>цитат пока нет</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderLinks</name>
    <message numerus="yes">
        <source>Link all %n hit(s) of “{words}” to</source>
        <translation>
            <numerusform>Связать %n место со словами «{words}» с</numerusform>
            <numerusform>Связать все %n места со словами «{words}» с</numerusform>
            <numerusform>Связать все %n мест со словами «{words}» с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) linked to “{title}”</source>
        <translation>
            <numerusform>%n цитата связана с&#xa0;«{title}»</numerusform>
            <numerusform>%n цитаты связаны с&#xa0;«{title}»</numerusform>
            <numerusform>%n цитат связано с&#xa0;«{title}»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>wrong date</source>
        <translation>не та дата</translation>
    </message>
    <message>
        <source>wrong words marked</source>
        <translation>выделены не те слова</translation>
    </message>
    <message>
        <source>wrong role or kind</source>
        <translation>не та роль или вид</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>нет в тексте</translation>
    </message>
    <message>
        <source>already recorded</source>
        <translation>уже записано</translation>
    </message>
    <message>
        <source>not important</source>
        <translation>неважно</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>Why is it rejected?</source>
        <translation>Почему отклонено?</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>Enter rejects and goes on, Esc goes back</source>
        <translation>Enter – отклонить и дальше, Esc – назад</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>not found in {folder}</source>
        <translation>не найден в&#xa0;{folder}</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Say where {name} lies now</source>
        <translation>Указать, где теперь {name}</translation>
    </message>
    <message>
        <source>Let go of {name}</source>
        <translation>Открепить {name}</translation>
    </message>
    <message>
        <source>Keep {name} at the head</source>
        <translation>Закрепить {name} вверху</translation>
    </message>
</context>
<context>
    <name>RecentWorkspaces</name>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Forget the recent workspaces that are not pinned</source>
        <translation>Забыть недавние рабочие файлы, кроме закреплённых</translation>
    </message>
</context>
<context>
    <name>RecordDrops</name>
    <message>
        <source>Linked to “{title}”</source>
        <translation>Связано с&#xa0;«{title}»</translation>
    </message>
    <message>
        <source>Quote copied to “{title}”</source>
        <translation>Цитата скопирована в&#xa0;«{title}»</translation>
    </message>
    <message>
        <source>Quote moved to “{title}”</source>
        <translation>Цитата перенесена в&#xa0;«{title}»</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>No record is selected</source>
        <translation>Запись не выбрана</translation>
    </message>
    <message>
        <source>Choose one above, or select words in the article and press P, G, M or N.</source>
        <translation>Выберите запись выше или выделите слова в статье и нажмите P, G, M или N.</translation>
    </message>
</context>
<context>
    <name>RecordHistoryDialog</name>
    <message>
        <source>History of “{title}”</source>
        <translation>История «{title}»</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>пункт повестки</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>встреча</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
</context>
<context>
    <name>RecordPages</name>
    <message>
        <source>No records of this article yet</source>
        <translation>По этой статье записей пока нет</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Записей пока нет</translation>
    </message>
    <message>
        <source>Select words in the article and press P, G, M or N.</source>
        <translation>Выделите слова в&#xa0;статье и&#xa0;нажмите P, G, M или N.</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>По «{words}» ничего не найдено</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Снять отбор</translation>
    </message>
</context>
<context>
    <name>RecordPalette</name>
    <message>
        <source>Name or title of a record</source>
        <translation>Имя или название записи</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>No record has these words.</source>
        <translation>Записи с&#xa0;такими словами нет.</translation>
    </message>
</context>
<context>
    <name>RecordTree</name>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>without a title</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не назван</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>a value does not fit</source>
        <translation>значение не подходит</translation>
    </message>
    <message>
        <source>its words changed in the corrected text</source>
        <translation>слова изменились в исправленном тексте</translation>
    </message>
    <message>
        <source>reports differ</source>
        <translation>сообщения расходятся</translation>
    </message>
    <message>
        <source>analysts&apos; values differ</source>
        <translation>значения аналитиков расходятся</translation>
    </message>
    <message>
        <source>a reviewer rejects it or proposes a change</source>
        <translation>проверяющий отклоняет её или предлагает изменение</translation>
    </message>
    <message>
        <source>no quote</source>
        <translation>без цитаты</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>a quote is not in the text any more</source>
        <translation>цитаты больше нет в тексте</translation>
    </message>
    <message>
        <source>New {kind}</source>
        <translation>Новая запись: {kind}</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Сведение</translation>
    </message>
    <message>
        <source>Added to the meeting “{title}”</source>
        <translation>Добавлено во встречу «{title}»</translation>
    </message>
</context>
<context>
    <name>RecordsDock</name>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Table of records</source>
        <translation>Таблица записей</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>“{file}” holds no text. Check that it was saved completely.</source>
        <translation>В файле «{file}» нет текста. Проверьте, полностью ли он сохранён.</translation>
    </message>
    <message>
        <source>“{file}” is too large ({detail}). Save only the article itself and import that.</source>
        <translation>Файл «{file}» слишком велик ({detail}). Сохраните только саму статью и импортируйте её.</translation>
    </message>
    <message>
        <source>“{file}” is no text ({detail}). Save it as plain text, Markdown or an HTML page.</source>
        <translation>Файл «{file}» не текстовый ({detail}). Сохраните его как текст, Markdown или страницу HTML.</translation>
    </message>
    <message>
        <source>“{file}” is a page without words. Open it in a browser, copy the text and paste it.</source>
        <translation>На странице «{file}» нет слов. Откройте её в браузере, скопируйте текст и вставьте.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read with the encoding {detail}. Choose another one.</source>
        <translation>Файл «{file}» не читается в кодировке {detail}. Выберите другую.</translation>
    </message>
    <message>
        <source>“{file}” has a format that NewsDesk does not read. Choose a .txt, .md or .html file.</source>
        <translation>Формат файла «{file}» NewsDesk не читает. Выберите файл .txt, .md или .html.</translation>
    </message>
    <message>
        <source>“{file}” is not there. Check whether it was moved.</source>
        <translation>Файла «{file}» нет на месте. Проверьте, не перемещён ли он.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened ({detail}). Check your rights to it.</source>
        <translation>Файл «{file}» не открывается ({detail}). Проверьте права на него.</translation>
    </message>
    <message>
        <source>“{file}” is a link to somewhere else. Choose what it points to.</source>
        <translation>«{file}» лишь ссылка. Выберите то, на что она указывает.</translation>
    </message>
    <message>
        <source>“{file}” is no ordinary file. Choose a file.</source>
        <translation>«{file}» не обычный файл. Выберите файл.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>нет текста</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>слишком велик</translation>
    </message>
    <message>
        <source>no text file</source>
        <translation>не текстовый файл</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>нет слов</translation>
    </message>
    <message>
        <source>another encoding</source>
        <translation>другая кодировка</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>a zip archive or an office document</source>
        <translation>архив zip или документ офисной программы</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>документ RTF</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>документ старой офисной программы</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>сжатый файл</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a web archive</source>
        <translation>веб-архив</translation>
    </message>
    <message>
        <source>its bytes are no characters</source>
        <translation>его байты — не символы</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Открыть для чтения</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перехватить</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Versions and backups</source>
        <translation>Версии и&#xa0;резервные копии</translation>
    </message>
    <message>
        <source>The workspace as it is now is kept too, as “before a restore”, so this can be taken back here.</source>
        <translation>Нынешний рабочий файл тоже останется под именем «до восстановления», так что вернуться можно здесь же.</translation>
    </message>
    <message>
        <source>There are none of this workspace yet. Ctrl+S names a version; copies are made while you work.</source>
        <translation>У&#xa0;этого файла их пока нет. Ctrl+S называет версию; копии делаются во время работы.</translation>
    </message>
    <message>
        <source>Open to look</source>
        <translation>Открыть и&#xa0;посмотреть</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Version or copy</source>
        <translation>Версия или копия</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>backed up by hand</source>
        <translation>копия, сделанная вручную</translation>
    </message>
    <message>
        <source>copied after some work</source>
        <translation>копия во время работы</translation>
    </message>
    <message>
        <source>copied at the end of work</source>
        <translation>копия по окончании работы</translation>
    </message>
    <message>
        <source>copied before a new format</source>
        <translation>копия перед новым форматом</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>до восстановления</translation>
    </message>
</context>
<context>
    <name>RetracingSlowly</name>
    <message>
        <source>Undo</source>
        <translation>Отмена действия</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повтор действия</translation>
    </message>
    <message>
        <source>Cancelled; everything is as it was</source>
        <translation>Прервано; всё как было</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>in the text {words}</source>
        <translation>в тексте {words}</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>нет в тексте</translation>
    </message>
    <message>
        <source>{field}: {difference}</source>
        <translation>{field}: {difference}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>same span</source>
        <translation>границы те же</translation>
    </message>
    <message>
        <source>narrower span</source>
        <translation>границы уже</translation>
    </message>
    <message>
        <source>wider span</source>
        <translation>границы шире</translation>
    </message>
    <message>
        <source>another span</source>
        <translation>границы другие</translation>
    </message>
    <message>
        <source>{analyst}: {difference}</source>
        <translation>{analyst}: {difference}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>another analyst</source>
        <translation>другой аналитик</translation>
    </message>
    <message>
        <source>an analyst without a name</source>
        <translation>аналитик без имени</translation>
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
        <translation>Вердикт отозван: {title}</translation>
    </message>
    <message>
        <source>Every item is judged.</source>
        <translation>Всё проверено.</translation>
    </message>
    <message>
        <source>Comment said.</source>
        <translation>Комментарий добавлен.</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message numerus="yes">
        <source>%n item(s) stay open; the summary says why</source>
        <translation>
            <numerusform>%n запись осталась нерешённой; почему – в итогах</numerusform>
            <numerusform>%n записи остались нерешёнными; почему – в итогах</numerusform>
            <numerusform>%n записей остались нерешёнными; почему – в итогах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} из {total}</translation>
    </message>
</context>
<context>
    <name>ReviewReports</name>
    <message>
        <source>Export report</source>
        <translation>Вывод отчёта</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Записывается {file}…</translation>
    </message>
    <message>
        <source>Report saved: {file}</source>
        <translation>Отчёт сохранён: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>ReviewerTable</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
</context>
<context>
    <name>RowButtons</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>ScopeButton</name>
    <message>
        <source>this article</source>
        <translation>этой статьи</translation>
    </message>
    <message>
        <source>whole workspace</source>
        <translation>всего файла</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Этой статьи</translation>
    </message>
    <message>
        <source>Whole workspace</source>
        <translation>Всего рабочего файла</translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message>
        <source>What is compared</source>
        <translation>Что сравнивается</translation>
    </message>
    <message>
        <source>Session {name}</source>
        <translation>Сессия {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen article(s)</source>
        <translation>
            <numerusform>%n выбранная статья</numerusform>
            <numerusform>%n выбранные статьи</numerusform>
            <numerusform>%n выбранных статей</numerusform>
        </translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>Открытая статья</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
</context>
<context>
    <name>SearchCompletion</name>
    <message>
        <source>Filters</source>
        <translation>Отбор</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n вариант</numerusform>
            <numerusform>%n варианта</numerusform>
            <numerusform>%n вариантов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Order: {order}</source>
        <translation>Порядок: {order}</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>сначала лучшие</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>сначала новые</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Подсчитывается…</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for “{words}”</source>
        <translation>
            <numerusform>%n результат по «{words}»</numerusform>
            <numerusform>%n результата по «{words}»</numerusform>
            <numerusform>%n результатов по «{words}»</numerusform>
        </translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Закончить поиск</translation>
    </message>
    <message>
        <source>Show the best first</source>
        <translation>Показать сначала лучшие</translation>
    </message>
</context>
<context>
    <name>Selecting</name>
    <message>
        <source>Add to “{title}”</source>
        <translation>Добавить к&#xa0;«{title}»</translation>
    </message>
    <message>
        <source>A selection ends at any character</source>
        <translation>Выделение кончается на любом знаке</translation>
    </message>
    <message>
        <source>A selection ends where words end</source>
        <translation>Выделение кончается вместе со словом</translation>
    </message>
    <message>
        <source>A selection takes whole sentences</source>
        <translation>Выделяются целые предложения</translation>
    </message>
</context>
<context>
    <name>SelectionPopup</name>
    <message>
        <source>character</source>
        <translation>знак</translation>
    </message>
    <message>
        <source>word</source>
        <translation>слово</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>предложение</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>здесь %n</numerusform>
            <numerusform>здесь %n</numerusform>
            <numerusform>здесь %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit selections to: {unit}</source>
        <translation>Выделять целиком: {unit}</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>link</source>
        <translation>связать</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>Pin: every selection the same</source>
        <translation>Закрепить вид: дальше так же</translation>
    </message>
    <message>
        <source>Highlight in colour {number}</source>
        <translation>Маркер, цвет {number}</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>“{file}” was written by a newer NewsDesk (format {found}, this program knows {known}). It was left unchanged; open it with the newer program.</source>
        <translation>Файл «{file}» записан более новой версией NewsDesk (формат {found}, эта программа знает {known}). Он не изменён; откройте его новой версией.</translation>
    </message>
    <message>
        <source>“{file}” is already open: {who}, computer {where}, process {pid}, since {time}. It has given no sign of life since {heard}. Take it over if it hangs there, or open it here to read only.</source>
        <translation>Файл «{file}» уже открыт: {who}, компьютер {where}, процесс {pid}, с&#xa0;{time}. Он не подаёт признаков жизни с&#xa0;{heard}. Перехватите его, если он там завис, или откройте здесь только для чтения.</translation>
    </message>
    <message>
        <source>“{file}” is already open: {who}, computer {where}, process {pid}, since {time}. Close it there, or open it here to read only.</source>
        <translation>Файл «{file}» уже открыт: {who}, компьютер {where}, процесс {pid}, с {time}. Закройте его там или откройте здесь только для чтения.</translation>
    </message>
    <message>
        <source>“{file}” was taken over by another program while this one did not answer, so nothing was saved. Close it here, or save a copy and work there.</source>
        <translation>Файл «{file}» перехватила другая программа, пока эта не отвечала, поэтому ничего не сохранено. Закройте его здесь или сохраните копию и&#xa0;работайте с&#xa0;ней.</translation>
    </message>
    <message>
        <source>Nothing was saved to “{file}”: {cause}. What was saved before is safe. {help}; then do the same again.</source>
        <translation>В&#xa0;файл «{file}» ничего не сохранено: {cause}. Сохранённое раньше цело. {help}; затем повторите.</translation>
    </message>
    <message>
        <source>“{file}” was not written: {cause}. Choose another place, then try again.</source>
        <translation>Файл «{file}» не записан: {cause}. Выберите другое место и&#xa0;повторите.</translation>
    </message>
    <message>
        <source>“{file}” was moved, deleted or replaced while it was open, so nothing was saved to it. Save a copy under another name; it will hold everything saved so far.</source>
        <translation>Файл «{file}» перемещён, удалён или заменён, пока был открыт, и в него ничего не сохранено. Сохраните копию под другим именем: в ней будет всё сохранённое до сих пор.</translation>
    </message>
    <message>
        <source>“{file}” is damaged ({cause}). Keep the file and restore the newest backup from {folder}.</source>
        <translation>Файл «{file}» повреждён ({cause}). Сохраните его и восстановите последнюю копию из папки {folder}.</translation>
    </message>
    <message>
        <source>“{file}” is open to read only, so nothing was saved. Save a copy where you may write, and work there.</source>
        <translation>Файл «{file}» открыт только для чтения, поэтому ничего не сохранено. Сохраните копию там, где можно писать, и работайте с ней.</translation>
    </message>
    <message>
        <source>Nothing was saved to “{file}”: a package is being taken in. Wait until that is done, or cancel it.</source>
        <translation>В файл «{file}» ничего не сохранено: принимается пакет. Дождитесь конца приёма или отмените его.</translation>
    </message>
    <message>
        <source>The package holds an entry that is damaged or forged ({reason}). Nothing was taken in; ask who sent it.</source>
        <translation>В пакете есть повреждённая или поддельная строка журнала ({reason}). Ничего не принято; спросите отправителя.</translation>
    </message>
    <message>
        <source>This would delete {deleted} of {living} records, so nothing was taken in. Look at what is in it first.</source>
        <translation>Удалилось бы записей: {deleted} из {living}, поэтому ничего не принято. Сначала посмотрите, что внутри.</translation>
    </message>
    <message>
        <source>This conflict is open no more: it was decided meanwhile.</source>
        <translation>Это противоречие уже решено.</translation>
    </message>
    <message>
        <source>The name could not be kept in {file}. Check your rights to the folder.</source>
        <translation>Имя не удалось записать в {file}. Проверьте права на папку.</translation>
    </message>
    <message>
        <source>“{file}” is no NewsDesk workspace. Choose a file that NewsDesk made.</source>
        <translation>«{file}» не рабочий файл NewsDesk. Выберите файл, созданный NewsDesk.</translation>
    </message>
    <message>
        <source>“{file}” is not there. Check whether it was moved.</source>
        <translation>Файла «{file}» нет на месте. Проверьте, не перемещён ли он.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the field {field}; the old value was kept.</source>
        <translation>«{value}» не подходит для поля «{field}»; осталось прежнее значение.</translation>
    </message>
    <message>
        <source>A record cannot belong to itself or to what belongs to it.</source>
        <translation>Запись не может входить в саму себя или в то, что входит в неё.</translation>
    </message>
    <message>
        <source>Only two records of the same kind can be merged.</source>
        <translation>Объединить можно только две записи одного вида.</translation>
    </message>
    <message>
        <source>This record was not merged into another, or was split off since.</source>
        <translation>Эта запись не была объединена с другой или уже отделена.</translation>
    </message>
    <message>
        <source>Only who wrote a comment can change it or take it back.</source>
        <translation>Изменить или убрать комментарий может только тот, кто его написал.</translation>
    </message>
    <message>
        <source>Nothing fits what this review session asks for. Ask for less at once.</source>
        <translation>По условиям этой сессии проверки ничего не нашлось. Уберите часть условий.</translation>
    </message>
    <message>
        <source>The review session “{session}” is closed. Open it again to judge.</source>
        <translation>Сессия проверки «{session}» закрыта. Чтобы проверять, откройте её снова.</translation>
    </message>
    <message>
        <source>The review session “{session}” was begun by somebody else. Send your verdicts back to them.</source>
        <translation>У сессии проверки «{session}» другой автор. Отправьте ему свои вердикты.</translation>
    </message>
    <message>
        <source>The review session “{session}” was begun by {author}. Send your verdicts back to them.</source>
        <translation>Автор сессии проверки «{session}» – {author}. Отправьте ему свои вердикты.</translation>
    </message>
    <message>
        <source>The review session “{session}” was begun by somebody else: only they can close it, open it again, delete it or say whether it is blind.</source>
        <translation>У сессии проверки «{session}» другой автор: только он может закрыть её, открыть снова, удалить или решить, будет ли она слепой.</translation>
    </message>
    <message>
        <source>In the session “{session}” analysts annotate articles on their own: there is nothing to reject, change, apply or report. Accept an article when it is done, and see how far the analysts agree.</source>
        <translation>В сессии «{session}» каждый аналитик размечает статьи сам: отклонять, изменять, применять и вносить в отчёт нечего. Примите статью, когда она готова, и посмотрите, насколько аналитики согласны.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open a workspace; {file} is then looked through.</source>
        <translation>Откройте рабочий файл; затем {file} будет просмотрен.</translation>
    </message>
    <message>
        <source>A fresh sample. The old one is kept as {file}</source>
        <translation>Пример создан заново. Прежний сохранён как {file}</translation>
    </message>
    <message>
        <source>Restored. What was there before is listed as “before a restore”.</source>
        <translation>Восстановлено. Прежнее состояние стоит в&#xa0;списке как «до восстановления».</translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <translation>Последняя копия не создана</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>reviewer: {name}</source>
        <translation>проверяющий: {name}</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Завершить…</translation>
    </message>
    <message>
        <source>Summary of the session ({key})</source>
        <translation>Итоги сессии ({key})</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Выйти из проверки</translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message>
        <source>Review sessions</source>
        <translation>Сессии проверки</translation>
    </message>
    <message>
        <source>No review session yet</source>
        <translation>Сессий проверки ещё нет</translation>
    </message>
    <message>
        <source>A session lets analysts judge what others recorded.</source>
        <translation>В сессии аналитики проверяют то, что записали другие.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новая…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Send as package…</source>
        <translation>Отправить пакетом…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>применена</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>independent annotation</source>
        <translation>независимая разметка</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>слепая</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Сводки</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>При запуске</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Недавние файлы</translation>
    </message>
    <message>
        <source>So many are listed; pinned ones always are.</source>
        <translation>Столько показывается; закреплённые видны всегда.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>High contrast has no tints, strong lines and wide underlines.</source>
        <translation>При высоком контрасте нет фона, линии сильные, подчёркивания широкие.</translation>
    </message>
    <message>
        <source>Face of articles</source>
        <translation>Шрифт статей</translation>
    </message>
    <message>
        <source>Size of articles</source>
        <translation>Размер текста статей</translation>
    </message>
    <message>
        <source>Also by Ctrl with the mouse wheel.</source>
        <translation>Также колесом мыши с&#xa0;Ctrl.</translation>
    </message>
    <message>
        <source>Width of lines</source>
        <translation>Ширина строк</translation>
    </message>
    <message>
        <source>Characters in a full line of an article.</source>
        <translation>Знаков в&#xa0;полной строке статьи.</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Строки списков</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>Шрифт системы</translation>
    </message>
    <message>
        <source>Set menus, lists and forms in the font of the desktop.</source>
        <translation>Меню, списки и&#xa0;формы – шрифтом рабочего стола.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Let jumps glide and places flash. The system can forbid it too.</source>
        <translation>Плавные переходы и&#xa0;вспышки мест. Система тоже может их запретить.</translation>
    </message>
    <message>
        <source>Selection takes</source>
        <translation>Выделять</translation>
    </message>
    <message>
        <source>What a selection by mouse is widened to.</source>
        <translation>До чего расширяется выделение мышью.</translation>
    </message>
    <message>
        <source>Bar beside words</source>
        <translation>Панель у&#xa0;слов</translation>
    </message>
    <message>
        <source>Offer what can be made of selected words. The keys work without it.</source>
        <translation>Предлагать, что сделать из выделенных слов. Клавиши работают и&#xa0;без неё.</translation>
    </message>
    <message>
        <source>First colour</source>
        <translation>Первый цвет</translation>
    </message>
    <message>
        <source>The colour that H begins with, from 1 to 5.</source>
        <translation>Цвет, с&#xa0;которого начинает H, от 1 до 5.</translation>
    </message>
    <message>
        <source>Known records</source>
        <translation>Известные записи</translation>
    </message>
    <message>
        <source>Offer a record that the selected words name already.</source>
        <translation>Предлагать запись, которую выделенные слова уже называют.</translation>
    </message>
    <message>
        <source>Language of briefs</source>
        <translation>Язык сводок</translation>
    </message>
    <message>
        <source>Back up after</source>
        <translation>Копия через</translation>
    </message>
    <message>
        <source>Minutes from a change to a verified copy of the workspace.</source>
        <translation>Минут от изменения до проверенной копии рабочего файла.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в&#xa0;системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Высокий контраст, светлая</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Высокий контраст, тёмная</translation>
    </message>
    <message>
        <source>The workspace of last time</source>
        <translation>Прошлый рабочий файл</translation>
    </message>
    <message>
        <source>The welcome page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>С&#xa0;засечками</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Без засечек</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Системный</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычные</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широкие</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Знаками</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Целыми словами</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>Целыми предложениями</translation>
    </message>
    <message>
        <source>As the desk</source>
        <translation>Как у&#xa0;программы</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Поиск по настройкам</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Настройки с&#xa0;такими словами нет.</translation>
    </message>
    <message>
        <source>The workspace lies in {folder} as {file}.</source>
        <translation>Рабочий файл лежит в&#xa0;{folder} под именем {file}.</translation>
    </message>
    <message>
        <source>Check the workspace…</source>
        <translation>Проверить рабочий файл…</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Показать папку журнала</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Сбросить все настройки</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>With unresolved</source>
        <translation>С нерешённым</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>Views and tags</source>
        <translation>Подборки и метки</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Views</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>Layout: {name}</source>
        <translation>Расположение: {name}</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Сохранить расположение</translation>
    </message>
    <message>
        <source>A name for the panes as they stand now. The View menu lists it.</source>
        <translation>Имя для нынешнего расположения панелей. Оно появится в&#xa0;меню «Вид».</translation>
    </message>
    <message>
        <source>Layout “{name}” saved</source>
        <translation>Расположение «{name}» сохранено</translation>
    </message>
    <message>
        <source>The log lies in {folder}</source>
        <translation>Журнал лежит в&#xa0;{folder}</translation>
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
            <numerusform>%n вариант границ</numerusform>
            <numerusform>%n варианта границ</numerusform>
            <numerusform>%n вариантов границ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>{kind} {title}, {number} of %n mark(s) here</source>
        <translation>
            <numerusform>{kind} {title}, {number} из %n выделения здесь</numerusform>
            <numerusform>{kind} {title}, {number} из %n выделений здесь</numerusform>
            <numerusform>{kind} {title}, {number} из %n выделений здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>highlight, {number} of %n mark(s) here</source>
        <translation>
            <numerusform>маркер, {number} из %n выделения здесь</numerusform>
            <numerusform>маркер, {number} из %n выделений здесь</numerusform>
            <numerusform>маркер, {number} из %n выделений здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>P participant, G agenda item, M meeting, N note, H highlight, L link</source>
        <translation>P участник, G пункт повестки, M встреча, N заметка, H маркер, L связать</translation>
    </message>
    <message>
        <source>Done: {act}</source>
        <translation>Сделано: {act}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>Резервная копия не создана</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>Абзац {number} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recent messages: %n new</source>
        <translation>
            <numerusform>Недавние сообщения: %n новое</numerusform>
            <numerusform>Недавние сообщения: %n новых</numerusform>
            <numerusform>Недавние сообщения: %n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>Размер текста {percent} %</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Not saved: {cause}</source>
        <translation>Не сохранено: {cause}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
</context>
<context>
    <name>StatusFacts</name>
    <message>
        <source>Importing articles</source>
        <translation>Импорт статей</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Чтение файлов</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>No marks</source>
        <translation>Выделений нет</translation>
    </message>
    <message>
        <source>Mark {number} of {count}</source>
        <translation>Выделение {number} из {count}</translation>
    </message>
    <message>
        <source>Nothing unresolved</source>
        <translation>Нерешённого нет</translation>
    </message>
    <message>
        <source>Unresolved {number} of {count}</source>
        <translation>Нерешённое {number} из {count}</translation>
    </message>
</context>
<context>
    <name>StripWords</name>
    <message>
        <source>Marks of the article</source>
        <translation>Выделения статьи</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) above (Shift+F8)</source>
        <translation>
            <numerusform>выше %n выделение (Shift+F8)</numerusform>
            <numerusform>выше %n выделения (Shift+F8)</numerusform>
            <numerusform>выше %n выделений (Shift+F8)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) below (F8)</source>
        <translation>
            <numerusform>ниже %n выделение (F8)</numerusform>
            <numerusform>ниже %n выделения (F8)</numerusform>
            <numerusform>ниже %n выделений (F8)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и&#xa0;ещё %n</numerusform>
            <numerusform>и&#xa0;ещё %n</numerusform>
            <numerusform>и&#xa0;ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n маркер</numerusform>
            <numerusform>%n маркера</numerusform>
            <numerusform>%n маркеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n выделение</numerusform>
            <numerusform>%n выделения</numerusform>
            <numerusform>%n выделений</numerusform>
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
        <translation>Фраза</translation>
    </message>
    <message>
        <source>Bring back what was undone</source>
        <translation>Вернуть отменённое</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Only the history grows; nothing that shows changes.</source>
        <translation>Пополнится только история; видимое не изменится.</translation>
    </message>
    <message>
        <source>A verified backup is made first. Undo takes everything back as one step.</source>
        <translation>Сначала делается проверенная резервная копия. Всё принятое отменяется одним действием.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
</context>
<context>
    <name>SummaryFoot</name>
    <message>
        <source>✓ Applied: {when}</source>
        <translation>✓ Применено: {when}</translation>
    </message>
    <message>
        <source>Nothing to apply: no item is decided</source>
        <translation>Применять нечего: решений нет</translation>
    </message>
    <message>
        <source>Apply to the workspace…</source>
        <translation>Применить к рабочему файлу…</translation>
    </message>
    <message>
        <source>Format of the report</source>
        <translation>Формат отчёта</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Вывести отчёт…</translation>
    </message>
    <message>
        <source>Send back as package…</source>
        <translation>Отправить обратно пакетом…</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Back to the items</source>
        <translation>Назад к очереди</translation>
    </message>
    <message>
        <source>Open the session again</source>
        <translation>Открыть сессию снова</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Закрыть сессию</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Выйти из проверки</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>На проверке</translation>
    </message>
    <message>
        <source>Reasons of rejections</source>
        <translation>Причины отклонения</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Проверяющие</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>Applying deletes</source>
        <translation>Будет удалено</translation>
    </message>
    <message>
        <source>Applying changes</source>
        <translation>Будет изменено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>every item is judged</source>
        <translation>всё проверено</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) open</source>
        <translation>
            <numerusform>%n обсуждение открыто</numerusform>
            <numerusform>%n обсуждения открыты</numerusform>
            <numerusform>%n обсуждений открыто</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>From {name}</source>
        <translation>От кого: {name}</translation>
    </message>
    <message>
        <source>From somebody who gave no name</source>
        <translation>Отправитель не назвал имени</translation>
    </message>
    <message>
        <source>review session {names}</source>
        <translation>сессия проверки {names}</translation>
    </message>
    <message>
        <source>a review session</source>
        <translation>сессия проверки</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole workspace</source>
        <translation>весь рабочий файл</translation>
    </message>
    <message>
        <source>{file}: {scope}</source>
        <translation>{file}: {scope}</translation>
    </message>
    <message>
        <source>The passphrase fits: nobody who does not know it has changed the file.</source>
        <translation>Кодовая фраза подходит: без неё файл никто не менял.</translation>
    </message>
    <message>
        <source>Made with a passphrase, which was not checked yet.</source>
        <translation>Собран с кодовой фразой; она ещё не проверена.</translation>
    </message>
    <message>
        <source>It shares nothing with this workspace, neither an article nor a change. Is it the right one?</source>
        <translation>У него нет ничего общего с этим рабочим файлом: ни статьи, ни изменения. Тот ли это пакет?</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) will be open: every side is kept until you decide.</source>
        <translation>
            <numerusform>Появится %n противоречие: обе стороны сохранятся, пока вы не решите.</numerusform>
            <numerusform>Появятся %n противоречия: все стороны сохранятся, пока вы не решите.</numerusform>
            <numerusform>Появится %n противоречий: все стороны сохранятся, пока вы не решите.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) come with a newer text.</source>
        <translation>
            <numerusform>У %n статьи будет новый текст.</numerusform>
            <numerusform>У %n статей будет новый текст.</numerusform>
            <numerusform>У %n статей будет новый текст.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) belong to an older text and will wait for you in the tray.</source>
        <translation>
            <numerusform>%n цитата относится к прежнему тексту и будет ждать решения.</numerusform>
            <numerusform>%n цитаты относятся к прежнему тексту и будут ждать решения.</numerusform>
            <numerusform>%n цитат относятся к прежнему тексту и будут ждать решения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are read here a little otherwise than by the sender&apos;s program.</source>
        <translation>
            <numerusform>%n текст прочитан здесь чуть иначе, чем программой отправителя.</numerusform>
            <numerusform>%n текста прочитаны здесь чуть иначе, чем программой отправителя.</numerusform>
            <numerusform>%n текстов прочитаны здесь чуть иначе, чем программой отправителя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier taking in that was undone comes back.</source>
        <translation>
            <numerusform>Вернётся %n приём, отменённый раньше.</numerusform>
            <numerusform>Вернутся %n приёма, отменённые раньше.</numerusform>
            <numerusform>Вернутся %n приёмов, отменённых раньше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier taking in of the same was undone here, and stays undone.</source>
        <translation>
            <numerusform>%n прежний приём того же был здесь отменён и останется отменённым.</numerusform>
            <numerusform>%n прежних приёма того же были здесь отменены и останутся отменёнными.</numerusform>
            <numerusform>%n прежних приёмов того же были здесь отменены и останутся отменёнными.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: everything in the %n file(s) is here already.</source>
        <translation>
            <numerusform>Нового нет: всё из %n файла уже здесь.</numerusform>
            <numerusform>Нового нет: всё из %n файлов уже здесь.</numerusform>
            <numerusform>Нового нет: всё из %n файлов уже здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n package(s)</source>
        <translation>
            <numerusform>Принять %n пакет</numerusform>
            <numerusform>Принять %n пакета</numerusform>
            <numerusform>Принять %n пакетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>This would delete {records} of the {living} that you have.</source>
        <translation>На удаление: {records} из ваших {living}.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) and take in</source>
        <translation>
            <numerusform>Удалить %n запись и принять</numerusform>
            <numerusform>Удалить %n записи и принять</numerusform>
            <numerusform>Удалить %n записей и принять</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: nothing that shows has changed</source>
        <translation>Принято: видимых изменений нет</translation>
    </message>
    <message>
        <source>Taken in: {parts}</source>
        <translation>Принято: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>нового %n</numerusform>
            <numerusform>нового %n</numerusform>
            <numerusform>нового %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>изменено %n</numerusform>
            <numerusform>изменено %n</numerusform>
            <numerusform>изменено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>удалено %n</numerusform>
            <numerusform>удалено %n</numerusform>
            <numerusform>удалено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflict(s)</source>
        <translation>
            <numerusform>Решить %n противоречие</numerusform>
            <numerusform>Решить %n противоречия</numerusform>
            <numerusform>Решить %n противоречий</numerusform>
        </translation>
    </message>
    <message>
        <source>See its summary</source>
        <translation>Открыть её итоги</translation>
    </message>
    <message>
        <source>Review the session</source>
        <translation>Проверить сессию</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n противоречие</numerusform>
            <numerusform>%n противоречия</numerusform>
            <numerusform>%n противоречий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) compared</source>
        <translation>
            <numerusform>Сравнение %n сообщения</numerusform>
            <numerusform>Сравнение %n сообщений</numerusform>
            <numerusform>Сравнение %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Назад к статьям</translation>
    </message>
    <message>
        <source>Reports by field</source>
        <translation>Сообщения по полям</translation>
    </message>
    <message>
        <source>Records and fields</source>
        <translation>Записи и поля</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Сравнивать нечего</translation>
    </message>
    <message>
        <source>These articles have no such records.</source>
        <translation>В этих статьях таких записей нет.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнивается…</translation>
    </message>
</context>
<context>
    <name>TagPalette</name>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Tag, new or known</source>
        <translation>Метка, новая или известная</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Enter makes a new tag.</source>
        <translation>Enter создаст новую метку.</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Looking packages through</source>
        <translation>Просмотр пакетов</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Приём пакетов</translation>
    </message>
    <message>
        <source>A backup is made and verified…</source>
        <translation>Создаётся и проверяется резервная копия…</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>What is new is merged with what is here…</source>
        <translation>Новое соединяется с тем, что здесь…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was taken in</source>
        <translation>Отменено; ничего не принято</translation>
    </message>
</context>
<context>
    <name>TallyTable</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Всего</translation>
    </message>
</context>
<context>
    <name>TargetState</name>
    <message>
        <source>at its words</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>сдвинута</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>слова изменены</translation>
    </message>
    <message>
        <source>several places</source>
        <translation>несколько мест</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>нет в тексте</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>закрыто</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>TooFewAnalysts</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Сравнивать пока нечего</translation>
    </message>
    <message>
        <source>These analysts have marked nothing in the same articles.</source>
        <translation>Эти аналитики ничего не выделили в одних и тех же статьях.</translation>
    </message>
    <message>
        <source>Fewer than two analysts have worked on these articles</source>
        <translation>С этими статьями работало меньше двух аналитиков</translation>
    </message>
    <message>
        <source>Make a session of independent annotation, pack it for each analyst, and take in what comes back. Then their readings stand here beside each other.</source>
        <translation>Создайте сессию независимой разметки, соберите пакет каждому аналитику и примите то, что вернётся. Тогда их прочтения встанут здесь рядом.</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Words in any form, “phrases”, -without, tag: from: source: … ({keys}); ↓ lists the filters</source>
        <translation>Слова в любой форме, «фразы», -без, метка: с: источник: … ({keys}); ↓ покажет все отборы</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Поиск по библиотеке</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Select this sentence</source>
        <translation>Выделите это предложение</translation>
    </message>
    <message>
        <source>“{words}”. With the mouse, or with Ctrl+Down, which goes from sentence to sentence.</source>
        <translation>«{words}». Мышью или клавишами Ctrl+Вниз, которые ведут от предложения к&#xa0;предложению.</translation>
    </message>
    <message>
        <source>Make a meeting of it</source>
        <translation>Создайте из него встречу</translation>
    </message>
    <message>
        <source>Press {key} while the words are selected, or choose Meeting in the bar.</source>
        <translation>Нажмите {key}, пока слова выделены, или выберите «Встреча» рядом с&#xa0;ними.</translation>
    </message>
    <message>
        <source>Say when it was</source>
        <translation>Укажите, когда это было</translation>
    </message>
    <message>
        <source>Type “{time}” into When and press Enter. The line beneath says which day that is.</source>
        <translation>Наберите «{time}» в&#xa0;поле «Когда» и&#xa0;нажмите Enter. Строка ниже скажет, какой это день.</translation>
    </message>
    <message>
        <source>Link a second quote</source>
        <translation>Привяжите вторую цитату</translation>
    </message>
    <message>
        <source>Select “{second}”, press {key} and choose the new meeting.</source>
        <translation>Выделите «{second}», нажмите {key} и&#xa0;выберите новую встречу.</translation>
    </message>
    <message>
        <source>Jump from the record to its words</source>
        <translation>Перейдите от записи к&#xa0;её словам</translation>
    </message>
    <message>
        <source>Choose the meeting in the list and press {key}. Again, for its next quote.</source>
        <translation>Выберите встречу в&#xa0;списке и&#xa0;нажмите {key}. Ещё раз – к&#xa0;следующей цитате.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отмените сделанное</translation>
    </message>
    <message>
        <source>Press {key}. Every act can be taken back, also days later.</source>
        <translation>Нажмите {key}. Любое действие можно отменить, даже через несколько дней.</translation>
    </message>
    <message>
        <source>See the brief</source>
        <translation>Посмотрите сводку</translation>
    </message>
    <message>
        <source>Press {key}. Each statement in it carries the number of its quote.</source>
        <translation>Нажмите {key}. У&#xa0;каждого утверждения в&#xa0;ней есть номер цитаты.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Шаг {number} из {count}</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Закончить знакомство</translation>
    </message>
</context>
<context>
    <name>Trait</name>
    <message>
        <source>something unresolved</source>
        <translation>нерешённое</translation>
    </message>
    <message>
        <source>records</source>
        <translation>записи</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>комментарии</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>метки</translation>
    </message>
    <message>
        <source>unread articles</source>
        <translation>непрочитанные статьи</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Facts that the corrected text replaced</source>
        <translation>Факты, заменённые в исправленном тексте</translation>
    </message>
    <message>
        <source>Quotes whose place is not sure</source>
        <translation>Цитаты, место которых неясно</translation>
    </message>
    <message>
        <source>the record says {value}</source>
        <translation>в записи: {value}</translation>
    </message>
    <message>
        <source>fact replaced</source>
        <translation>факт заменён</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>маркер</translation>
    </message>
    <message>
        <source>Several places are as good: attach it to the right one</source>
        <translation>Подходят несколько мест: привяжите к верному</translation>
    </message>
    <message>
        <source>Not in the corrected text</source>
        <translation>Больше нет в тексте</translation>
    </message>
    <message>
        <source>{old} is no longer there</source>
        <translation>{old}: больше нет</translation>
    </message>
    <message>
        <source>“{title}”, {field}: the record says {value}; this report: {change}.</source>
        <translation>«{title}», {field}: в записи {value}; в этом сообщении {change}.</translation>
    </message>
    <message>
        <source>“{title}”, {field}: {old} is no longer in the corrected text.</source>
        <translation>Исправлено: «{title}», {field}: {old} – больше нет в тексте.</translation>
    </message>
    <message>
        <source>“{title}”, {field}: {old} → {new} in the corrected text.</source>
        <translation>Исправлено: «{title}», {field}: {old} → {new}.</translation>
    </message>
    <message>
        <source>old words {words}</source>
        <translation>прежние слова {words}</translation>
    </message>
    <message>
        <source>new words {words}</source>
        <translation>новые слова {words}</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>Было: {words}</translation>
    </message>
    <message>
        <source>Now: {words}</source>
        <translation>Стало: {words}</translation>
    </message>
</context>
<context>
    <name>TrayActs</name>
    <message>
        <source>Attached: {words}</source>
        <translation>Привязано: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s) taken</source>
        <translation>
            <numerusform>Взято %n новое значение</numerusform>
            <numerusform>Взято %n новых значения</numerusform>
            <numerusform>Взято %n новых значений</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the record to this report&apos;s value</source>
        <translation>Записать значение из сообщения</translation>
    </message>
    <message>
        <source>Set the record: {change}</source>
        <translation>Изменить запись: {change}</translation>
    </message>
    <message>
        <source>“{title}”, {field}: {change}</source>
        <translation>«{title}», {field}: {change}</translation>
    </message>
    <message numerus="yes">
        <source>%n old value(s) kept</source>
        <translation>
            <numerusform>Оставлено %n прежнее значение</numerusform>
            <numerusform>Оставлено %n прежних значения</numerusform>
            <numerusform>Оставлено %n прежних значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) accepted</source>
        <translation>
            <numerusform>Принята %n цитата</numerusform>
            <numerusform>Принято %n цитаты</numerusform>
            <numerusform>Принято %n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) let go: they stay with the older text</source>
        <translation>
            <numerusform>%n цитата не перенесена: она осталась в прежнем тексте</numerusform>
            <numerusform>%n цитаты не перенесены: они остались в прежнем тексте</numerusform>
            <numerusform>%n цитат не перенесено: они остались в прежнем тексте</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayCommands</name>
    <message numerus="yes">
        <source>%n quote(s) wait</source>
        <translation>
            <numerusform>Решения ждёт %n цитата</numerusform>
            <numerusform>Решения ждут %n цитаты</numerusform>
            <numerusform>Решения ждут %n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Разобрать</translation>
    </message>
    <message numerus="yes">
        <source>{alarm} %n more fact(s) were replaced.</source>
        <translation>
            <numerusform>{alarm} Заменён ещё %n факт.</numerusform>
            <numerusform>{alarm} Заменено ещё %n факта.</numerusform>
            <numerusform>{alarm} Заменено ещё %n фактов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits any more</source>
        <translation>Больше ничего не ждёт решения</translation>
    </message>
</context>
<context>
    <name>TrayPane</name>
    <message>
        <source>Quotes that wait</source>
        <translation>Цитаты, ждущие решения</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Эта статья</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Рабочий файл</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Ничего не ждёт решения</translation>
    </message>
    <message>
        <source>Every quote stands where it belongs, or was let go by an analyst.</source>
        <translation>Каждая цитата на своём месте или оставлена аналитиком в прежнем тексте.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) wait</source>
        <translation>
            <numerusform>Решения ждёт %n цитата</numerusform>
            <numerusform>Решения ждут %n цитаты</numerusform>
            <numerusform>Решения ждут %n цитат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Update article</source>
        <translation>Обновление статьи</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Вставить текст</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>В буфере обмена нет текста.</translation>
    </message>
    <message>
        <source>Choose the corrected text, paste it (Ctrl+V), or drop its file here.</source>
        <translation>Выберите исправленный текст, вставьте его (Ctrl+V) или перетащите сюда его файл.</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation>Начало текста</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Подсчитывается…</translation>
    </message>
    <message>
        <source>Comparing with the corrected text</source>
        <translation>Сравнение с исправленным текстом</translation>
    </message>
    <message>
        <source>Nothing changed: this is the text that the article has.</source>
        <translation>Ничего не изменилось: у статьи уже такой текст.</translation>
    </message>
    <message>
        <source>The article would get this text. It has no quotes that could lose their place.</source>
        <translation>Статья получит этот текст. Цитат, которые могли бы потерять место, у неё нет.</translation>
    </message>
    <message>
        <source>The article would get this text, and its quotes would come out so:</source>
        <translation>Статья получит этот текст, и её цитаты перейдут так:</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Choose the corrected text</source>
        <translation>Выбор исправленного текста</translation>
    </message>
    <message>
        <source>Nothing changed: this is the text that the article has.</source>
        <translation>Ничего не изменилось: у статьи уже такой текст.</translation>
    </message>
    <message>
        <source>Updated to version {number}</source>
        <translation>Обновлено до версии {number}</translation>
    </message>
    <message>
        <source>Updated to version {number}: {results}</source>
        <translation>Обновлено до версии {number}: {results}</translation>
    </message>
</context>
<context>
    <name>VerdictPad</name>
    <message>
        <source>I am done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>отложить</translation>
    </message>
    <message>
        <source>take back {number}</source>
        <translation>отозвать {number}</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>отозвать</translation>
    </message>
    <message>
        <source>more context</source>
        <translation>контекст</translation>
    </message>
</context>
<context>
    <name>Version</name>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Версия {number} из {count}</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>The current text</source>
        <translation>Текущий текст</translation>
    </message>
    <message>
        <source>An older text, to be read only</source>
        <translation>Прежний текст, только для чтения</translation>
    </message>
    <message>
        <source>Version on the left</source>
        <translation>Версия слева</translation>
    </message>
    <message>
        <source>Version on the right</source>
        <translation>Версия справа</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>Сделать текущей</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>This is “{workspace}” as it was: {version}. Nothing can be changed here.</source>
        <translation>Это «{workspace}», каким он был: {version}. Здесь ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>Back to the workspace</source>
        <translation>Назад к&#xa0;рабочему файлу</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Восстановить эту версию</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Назвать эту версию</translation>
    </message>
    <message>
        <source>Everything is saved already. A version is kept as it is now, until you delete its file.</source>
        <translation>Всё и&#xa0;так сохранено. Версия останется такой, как сейчас, пока вы не удалите её файл.</translation>
    </message>
    <message>
        <source>→ now paragraph {number}</source>
        <translation>→ теперь абзац {number}</translation>
    </message>
    <message>
        <source>← was paragraph {number}</source>
        <translation>← был абзац {number}</translation>
    </message>
    <message>
        <source>replaced: {old} by {new}</source>
        <translation>заменено: {old} на {new}</translation>
    </message>
    <message>
        <source>inserted: {new}</source>
        <translation>вставлено: {new}</translation>
    </message>
    <message>
        <source>deleted: {old}</source>
        <translation>удалено: {old}</translation>
    </message>
    <message>
        <source>moved: {new}</source>
        <translation>сдвинуто: {new}</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Being worked out…</source>
        <translation>Подсчитывается…</translation>
    </message>
    <message>
        <source>Difference {number} of {count}</source>
        <translation>Изменение {number} из {count}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Предыдущее изменение</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Следующее изменение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>изменений нет</translation>
    </message>
</context>
<context>
    <name>VersionsPageCommands</name>
    <message>
        <source>Versions are only read here. Words are marked in the article itself, where Esc leads back.</source>
        <translation>Версии здесь только для чтения. Выделяйте слова в самой статье: к ней вернёт Esc.</translation>
    </message>
    <message>
        <source>Comparing with the earlier text</source>
        <translation>Сравнение с прежним текстом</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Save the search as a view</source>
        <translation>Сохранить поиск как подборку</translation>
    </message>
    <message>
        <source>A view of the same name is replaced.</source>
        <translation>Подборка с тем же именем будет заменена.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Переименовать подборку</translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation>Подборка {name}</translation>
    </message>
    <message>
        <source>View {pin}</source>
        <translation>Подборка {pin}</translation>
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
        <translation>Кто с кем, когда и о чём встречается
и какими словами об этом сказано.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Three articles on one visit, with a 4-minute tour</source>
        <translation>Три статьи об одном визите и&#xa0;знакомство за 4 минуты</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Новый рабочий файл…</translation>
    </message>
    <message>
        <source>One file that holds articles and records</source>
        <translation>Один файл для статей и записей</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>A workspace on this computer</source>
        <translation>Рабочий файл на этом компьютере</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Импортировать статьи…</translation>
    </message>
    <message>
        <source>Text, Markdown, saved web pages, into a new workspace</source>
        <translation>Тексты, Markdown и страницы в новый рабочий файл</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Импортировать папку…</translation>
    </message>
    <message>
        <source>All articles that lie in it, into a new workspace</source>
        <translation>Все статьи из неё – в&#xa0;новый рабочий файл</translation>
    </message>
    <message>
        <source>Take in a package…</source>
        <translation>Принять пакет…</translation>
    </message>
    <message>
        <source>What a colleague has sent, into a new workspace</source>
        <translation>Присланное коллегой – в&#xa0;новый рабочий файл</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere.</source>
        <translation>Всё остаётся на этом компьютере. Ничего никуда не отправляется.</translation>
    </message>
    <message>
        <source>Prime Minister [Ilsa Thorn]P will open [the water council on Wednesday]M. On the table are [the flow of the river Arna]G and, [if time allows]N, grain transit.</source>
        <translation>Премьер-министр [Ильза Торн]P откроет [в среду совет по воде]M. На столе – [сток реки Арны]G и, [если останется время]N, транзит зерна.</translation>
    </message>
    <message>
        <source>System theme</source>
        <translation>Тема системы</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Высокий контраст, светлая</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Высокий контраст, тёмная</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>inferred year, from the article&apos;s date</source>
        <translation>год выведен из даты статьи</translation>
    </message>
    <message>
        <source>inferred from the article&apos;s date</source>
        <translation>выведено из даты статьи</translation>
    </message>
    <message>
        <source>chosen by an analyst</source>
        <translation>выбрано аналитиком</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>выведено</translation>
    </message>
    <message>
        <source>inferred: {reason}</source>
        <translation>выведено: {reason}</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>нет в тексте</translation>
    </message>
    <message>
        <source>year not stated</source>
        <translation>год не назван</translation>
    </message>
    <message>
        <source>the article has its date now</source>
        <translation>дата статьи теперь известна</translation>
    </message>
    <message>
        <source>not understood; kept as words</source>
        <translation>не распознано; сохранены слова</translation>
    </message>
    <message>
        <source>the article&apos;s date is missing: set it in the article&apos;s details</source>
        <translation>у статьи нет даты: укажите её в сведениях о статье</translation>
    </message>
    <message>
        <source>{year}</source>
        <comment>a year alone</comment>
        <translation>{year} год</translation>
    </message>
    <message>
        <source>quarter {quarter} of {year}</source>
        <translation>{quarter}-й квартал {year} года</translation>
    </message>
</context>
<context>
    <name>WhenEditor</name>
    <message>
        <source>not in the text</source>
        <translation>нет в тексте</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Показать в тексте</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Выбрать день</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>час</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>квартал</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>in the text “{words}”</source>
        <translation>в тексте «{words}»</translation>
    </message>
    <message>
        <source>? Enter takes {time}</source>
        <translation>? Enter примет {time}</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message>
        <source>Open recent</source>
        <translation>Открыть недавний</translation>
    </message>
    <message>
        <source>{workspace} copy</source>
        <translation>{workspace} (копия)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation>Скопировано в {file}</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>Проверка рабочего файла</translation>
    </message>
</context>
<context>
    <name>WorkspacePalette</name>
    <message>
        <source>Recent workspaces</source>
        <translation>Недавние рабочие файлы</translation>
    </message>
    <message>
        <source>Name or folder of a workspace</source>
        <translation>Имя или папка рабочего файла</translation>
    </message>
    <message>
        <source>Enter opens, Shift+Enter pins</source>
        <translation>Enter открывает, Shift+Enter закрепляет</translation>
    </message>
    <message>
        <source>No recent workspace has these words.</source>
        <translation>Недавних файлов с&#xa0;такими словами нет.</translation>
    </message>
    <message>
        <source>Forget those that are not pinned</source>
        <translation>Забыть незакреплённые</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>открыт сейчас</translation>
    </message>
    <message>
        <source>not there – Enter to locate…</source>
        <translation>нет на месте – Enter, чтобы найти…</translation>
    </message>
</context>
<context>
    <name>_Changed</name>
    <message>
        <source>Deleted since the session was made</source>
        <translation>Удалено после начала сессии</translation>
    </message>
    <message>
        <source>Changed since the session was made</source>
        <translation>Изменено после начала сессии</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>made by {name}</source>
        <translation>автор: {name}</translation>
    </message>
</context>
</TS>
