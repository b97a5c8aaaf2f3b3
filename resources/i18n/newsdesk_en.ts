<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementCommands</name>
    <message numerus="yes">
        <source>%n agreed place(s) taken over</source>
        <translation>
            <numerusform>%n agreed place taken over</numerusform>
            <numerusform>%n agreed places taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Annotator</name>
    <message numerus="yes">
        <source>Linked to %n record(s)</source>
        <translation>
            <numerusform>Linked to %n record</numerusform>
            <numerusform>Linked to %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message numerus="yes">
        <source>%n item(s) stay as they are: accepted</source>
        <translation>
            <numerusform>%n item stays as it is: accepted</numerusform>
            <numerusform>%n items stay as they are: accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be deleted</source>
        <translation>
            <numerusform>%n record will be deleted</numerusform>
            <numerusform>%n records will be deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be changed</source>
        <translation>
            <numerusform>%n record will be changed</numerusform>
            <numerusform>%n records will be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay open</source>
        <translation>
            <numerusform>%n item stays open</numerusform>
            <numerusform>%n items stay open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellActs</name>
    <message numerus="yes">
        <source>%n cell(s) filled</source>
        <translation>
            <numerusform>%n cell filled</numerusform>
            <numerusform>%n cells filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>%n cell pasted</numerusform>
            <numerusform>%n cells pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit</source>
        <translation>
            <numerusform>%n value does not fit</numerusform>
            <numerusform>%n values do not fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message numerus="yes">
        <source>%n fault(s) found. Make a backup, then restore the newest good one.</source>
        <translation>
            <numerusform>%n fault found. Make a backup, then restore the newest good one.</numerusform>
            <numerusform>%n faults found. Make a backup, then restore the newest good one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message numerus="yes">
        <source>Compare %n report(s)</source>
        <translation>
            <numerusform>Compare %n report</numerusform>
            <numerusform>Compare %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparingDesk</name>
    <message numerus="yes">
        <source>Scrolling linked by %n quote(s)</source>
        <translation>
            <numerusform>Scrolling linked by %n quote</numerusform>
            <numerusform>Scrolling linked by %n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conclusions</name>
    <message numerus="yes">
        <source>{first}, and %n more</source>
        <translation>
            <numerusform>{first}, and %n more</numerusform>
            <numerusform>{first}, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s)</source>
        <translation>
            <numerusform>%n addition</numerusform>
            <numerusform>%n additions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on one side only</source>
        <translation>
            <numerusform>%n on one side only</numerusform>
            <numerusform>%n on one side only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not compared</source>
        <translation>
            <numerusform>%n not compared</numerusform>
            <numerusform>%n not compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} in {some} of %n report(s)</source>
        <translation>
            <numerusform>{what} in {some} of %n report</numerusform>
            <numerusform>{what} in {some} of %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {some} of %n report(s)</source>
        <translation>
            <numerusform>in {some} of %n report</numerusform>
            <numerusform>in {some} of %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictCounts</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) decided</source>
        <translation>
            <numerusform>%n conflict decided</numerusform>
            <numerusform>%n conflicts decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) stay open; the count at the foot of the window leads back to them.</source>
        <translation>
            <numerusform>%n conflict stays open; the count at the foot of the window leads back to it.</numerusform>
            <numerusform>%n conflicts stay open; the count at the foot of the window leads back to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same for all “{field}” (%n)</source>
        <translation>
            <numerusform>Same for all “{field}” (%n)</numerusform>
            <numerusform>Same for all “{field}” (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>Fill %n cell(s)</source>
        <translation>
            <numerusform>Fill %n cell</numerusform>
            <numerusform>Fill %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n passage(s) changed</source>
        <translation>
            <numerusform>%n passage changed</numerusform>
            <numerusform>%n passages changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inserted</source>
        <translation>
            <numerusform>%n inserted</numerusform>
            <numerusform>%n inserted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exact</source>
        <translation>
            <numerusform>%n exact</numerusform>
            <numerusform>%n exact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ambiguous</source>
        <translation>
            <numerusform>%n ambiguous</numerusform>
            <numerusform>%n ambiguous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these article(s) already have marks, and those who annotate in this workspace see them. The session&apos;s package leaves them out: take it into a new workspace to annotate independently.</source>
        <translation>
            <numerusform>%n of these articles already has marks, and those who annotate in this workspace see them. The session&apos;s package leaves them out: take it into a new workspace to annotate independently.</numerusform>
            <numerusform>%n of these articles already have marks, and those who annotate in this workspace see them. The session&apos;s package leaves them out: take it into a new workspace to annotate independently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagree</source>
        <translation>
            <numerusform>%n disagrees</numerusform>
            <numerusform>%n disagree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplete</numerusform>
            <numerusform>%n incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not judged by all</source>
        <translation>
            <numerusform>%n item not judged by all</numerusform>
            <numerusform>%n items not judged by all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed since the session was made</source>
        <translation>
            <numerusform>%n item changed since the session was made</numerusform>
            <numerusform>%n items changed since the session was made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n an hour</source>
        <translation>
            <numerusform>%n an hour</numerusform>
            <numerusform>%n an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierHead</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureCounts</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n pair(s)</source>
        <translation>
            <numerusform>mean of %n pair</numerusform>
            <numerusform>mean of %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n disagreement</numerusform>
            <numerusform>%n disagreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message numerus="yes">
        <source>{shown} of %n record(s)</source>
        <translation>
            <numerusform>{shown} of %n record</numerusform>
            <numerusform>{shown} of %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapsPane</name>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message numerus="yes">
        <source>Threads between quotes: %n</source>
        <translation>
            <numerusform>Threads between quotes: %n</numerusform>
            <numerusform>Threads between quotes: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them differ(s)</source>
        <translation>
            <numerusform>%n of them differs</numerusform>
            <numerusform>%n of them differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%n article imported</numerusform>
            <numerusform>%n articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n not imported</numerusform>
            <numerusform>%n not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds passed over: {names}</source>
        <translation>
            <numerusform>%n file of another kind passed over: {names}</numerusform>
            <numerusform>%n files of other kinds passed over: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreviewDialog</name>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Import %n article</numerusform>
            <numerusform>Import %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the page were left out as hostile or too deep.</source>
        <translation>
            <numerusform>%n part of the page was left out as hostile or too deep.</numerusform>
            <numerusform>%n parts of the page were left out as hostile or too deep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsArea</name>
    <message numerus="yes">
        <source>Running work: %n</source>
        <translation>
            <numerusform>Running work: %n</numerusform>
            <numerusform>Running work: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message numerus="yes">
        <source>%n command(s) took keys from the file.</source>
        <translation>
            <numerusform>%n command took keys from the file.</numerusform>
            <numerusform>%n commands took keys from the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnRecordLine</name>
    <message numerus="yes">
        <source>%n quote(s) ticked</source>
        <translation>
            <numerusform>%n quote ticked</numerusform>
            <numerusform>%n quotes ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message numerus="yes">
        <source>Take over %n agreed place(s)</source>
        <translation>
            <numerusform>Take over %n agreed place</numerusform>
            <numerusform>Take over %n agreed places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewedList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n thing to know</numerusform>
            <numerusform>%n things to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotesList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderLinks</name>
    <message numerus="yes">
        <source>Link all %n hit(s) of “{words}” to</source>
        <translation>
            <numerusform>Link the one hit of “{words}” to</numerusform>
            <numerusform>Link all %n hits of “{words}” to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) linked to “{title}”</source>
        <translation>
            <numerusform>%n quote linked to “{title}”</numerusform>
            <numerusform>%n quotes linked to “{title}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message numerus="yes">
        <source>%n item(s) stay open; the summary says why</source>
        <translation>
            <numerusform>%n item stays open; the summary says why</numerusform>
            <numerusform>%n items stay open; the summary says why</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message numerus="yes">
        <source>%n chosen article(s)</source>
        <translation>
            <numerusform>%n chosen article</numerusform>
            <numerusform>%n chosen articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchCompletion</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for “{words}”</source>
        <translation>
            <numerusform>%n result for “{words}”</numerusform>
            <numerusform>%n results for “{words}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionPopup</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>{kind} {title}, {number} of %n mark(s) here</source>
        <translation>
            <numerusform>{kind} {title}, {number} of %n mark here</numerusform>
            <numerusform>{kind} {title}, {number} of %n marks here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>highlight, {number} of %n mark(s) here</source>
        <translation>
            <numerusform>highlight, {number} of %n mark here</numerusform>
            <numerusform>highlight, {number} of %n marks here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recent messages: %n new</source>
        <translation>
            <numerusform>Recent messages: %n new</numerusform>
            <numerusform>Recent messages: %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StripWords</name>
    <message numerus="yes">
        <source>%n mark(s) above (Shift+F8)</source>
        <translation>
            <numerusform>%n mark above (Shift+F8)</numerusform>
            <numerusform>%n marks above (Shift+F8)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) below (F8)</source>
        <translation>
            <numerusform>%n mark below (F8)</numerusform>
            <numerusform>%n marks below (F8)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message numerus="yes">
        <source>%n thread(s) open</source>
        <translation>
            <numerusform>%n thread open</numerusform>
            <numerusform>%n threads open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) will be open: every side is kept until you decide.</source>
        <translation>
            <numerusform>%n conflict will be open: every side is kept until you decide.</numerusform>
            <numerusform>%n conflicts will be open: every side is kept until you decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) come with a newer text.</source>
        <translation>
            <numerusform>%n article comes with a newer text.</numerusform>
            <numerusform>%n articles come with a newer text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) belong to an older text and will wait for you in the tray.</source>
        <translation>
            <numerusform>%n quote belongs to an older text and will wait for you in the tray.</numerusform>
            <numerusform>%n quotes belong to an older text and will wait for you in the tray.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are read here a little otherwise than by the sender&apos;s program.</source>
        <translation>
            <numerusform>%n text is read here a little otherwise than by the sender&apos;s program.</numerusform>
            <numerusform>%n texts are read here a little otherwise than by the sender&apos;s program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier taking in that was undone comes back.</source>
        <translation>
            <numerusform>%n earlier taking in that was undone comes back.</numerusform>
            <numerusform>%n earlier takings in that were undone come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier taking in of the same was undone here, and stays undone.</source>
        <translation>
            <numerusform>%n earlier taking in of the same was undone here, and stays undone.</numerusform>
            <numerusform>%n earlier takings in of the same were undone here, and stay undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: everything in the %n file(s) is here already.</source>
        <translation>
            <numerusform>Nothing new: everything in the %n file is here already.</numerusform>
            <numerusform>Nothing new: everything in the %n files is here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n package(s)</source>
        <translation>
            <numerusform>Take in %n package</numerusform>
            <numerusform>Take in %n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) and take in</source>
        <translation>
            <numerusform>Delete %n record and take in</numerusform>
            <numerusform>Delete %n records and take in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflict(s)</source>
        <translation>
            <numerusform>Decide %n conflict</numerusform>
            <numerusform>Decide %n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message numerus="yes">
        <source>%n report(s) compared</source>
        <translation>
            <numerusform>%n report compared</numerusform>
            <numerusform>%n reports compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayActs</name>
    <message numerus="yes">
        <source>%n new reading(s) taken</source>
        <translation>
            <numerusform>%n new reading taken</numerusform>
            <numerusform>%n new readings taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old value(s) kept</source>
        <translation>
            <numerusform>%n old value kept</numerusform>
            <numerusform>%n old values kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) accepted</source>
        <translation>
            <numerusform>%n quote accepted</numerusform>
            <numerusform>%n quotes accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) let go: they stay with the older text</source>
        <translation>
            <numerusform>%n quote let go: it stays with the older text</numerusform>
            <numerusform>%n quotes let go: they stay with the older text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayCommands</name>
    <message numerus="yes">
        <source>%n quote(s) wait</source>
        <translation>
            <numerusform>%n quote waits</numerusform>
            <numerusform>%n quotes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{alarm} %n more fact(s) were replaced.</source>
        <translation>
            <numerusform>{alarm} %n more fact was replaced.</numerusform>
            <numerusform>{alarm} %n more facts were replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayPane</name>
    <message numerus="yes">
        <source>%n quote(s) wait</source>
        <translation>
            <numerusform>%n quote waits</numerusform>
            <numerusform>%n quotes wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
</TS>
