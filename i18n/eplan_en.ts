<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n point(s) of the drawing lie on another one. Take the doubled ones out.</source>
        <translation>
            <numerusform>%n point of the drawing lies on another one. Take the doubled one out.</numerusform>
            <numerusform>%n points of the drawing lie on another one. Take the doubled ones out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project was changed %n day(s) after its position was set. Look whether the position still holds.</source>
        <translation>
            <numerusform>The project was changed %n day after its position was set. Look whether the position still holds.</numerusform>
            <numerusform>The project was changed %n days after its position was set. Look whether the position still holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other project(s) of the year are at the same spot. Look whether a position was copied by mistake.</source>
        <translation>
            <numerusform>%n other project of the year is at the same spot. Look whether a position was copied by mistake.</numerusform>
            <numerusform>%n other projects of the year are at the same spot. Look whether a position was copied by mistake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line runs out and back along itself at %n place(s). Take the spike(s) out.</source>
        <translation>
            <numerusform>The line runs out and back along itself at %n place. Take the spike out.</numerusform>
            <numerusform>The line runs out and back along itself at %n places. Take the spikes out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the line have no length. Take them out.</source>
        <translation>
            <numerusform>%n part of the line has no length. Take it out.</numerusform>
            <numerusform>%n parts of the line have no length. Take them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coordinates</name>
    <message numerus="yes">
        <source>Line of %n position(s): %1, from %2 to %3, %4</source>
        <translation>
            <numerusform>Line of %n position: %1, from %2 to %3, %4</numerusform>
            <numerusform>Line of %n positions: %1, from %2 to %3, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n separate position(s): %1, first %2, last %3, %4</source>
        <translation>
            <numerusform>%n separate position: %1, first %2, last %3, %4</numerusform>
            <numerusform>%n separate positions: %1, first %2, last %3, %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%1: %n pair(s)</source>
        <translation>
            <numerusform>%1: %n pair</numerusform>
            <numerusform>%1: %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) passed over: %1</source>
        <translation>
            <numerusform>%n work passed over: %1</numerusform>
            <numerusform>%n works passed over: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) lie on one spot at %1, %2. Each is shown beside the first that is called alike, not beside all others.</source>
        <translation>
            <numerusform>%n work lies on one spot at %1, %2. It is shown beside the first that is called alike, not beside all others.</numerusform>
            <numerusform>%n works lie on one spot at %1, %2. Each is shown beside the first that is called alike, not beside all others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n projects are called “%1”. Choose the one that this position belongs to.</source>
        <translation>
            <numerusform>%n project is called “%1”. Choose the one that this position belongs to.</numerusform>
            <numerusform>%n projects are called “%1”. Choose the one that this position belongs to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions are for the project “%1”. Choose one.</source>
        <translation>
            <numerusform>%n position is for the project “%1”. Choose one.</numerusform>
            <numerusform>%n positions are for the project “%1”. Choose one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message numerus="yes">
        <source>%n row(s) placed</source>
        <translation>
            <numerusform>%n row placed</numerusform>
            <numerusform>%n rows placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) placed with a warning</source>
        <translation>
            <numerusform>%n row placed with a warning</numerusform>
            <numerusform>%n rows placed with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with more than one reading, not placed</source>
        <translation>
            <numerusform>%n row with more than one reading, not placed</numerusform>
            <numerusform>%n rows with more than one reading, not placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <translation>
            <numerusform>%n row: %1</numerusform>
            <numerusform>%n rows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: column “%2” could not be understood in %n row(s); it was left out there.</source>
        <translation>
            <numerusform>“%1”: column “%2” could not be understood in %n row; it was left out there.</numerusform>
            <numerusform>“%1”: column “%2” could not be understood in %n rows; it was left out there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) checked</source>
        <translation>
            <numerusform>%n project checked</numerusform>
            <numerusform>%n projects checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message numerus="yes">
        <source>e-Plan is busy. Try again in %n second(s).</source>
        <translation>
            <numerusform>e-Plan is busy. Try again in %n second.</numerusform>
            <numerusform>e-Plan is busy. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>maintenance after %n year(s)</source>
        <translation>
            <numerusform>maintenance after %n year</numerusform>
            <numerusform>maintenance after %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eplan::EplanDock</name>
    <message numerus="yes">
        <source>%n project(s) placed here were also placed in e-Plan. Both positions are kept.</source>
        <translation>
            <numerusform>%n project placed here was also placed in e-Plan. Both positions are kept.</numerusform>
            <numerusform>%n projects placed here were also placed in e-Plan. Both positions are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) on the map belong to no project. Select the project in the list, then make them its position.</source>
        <translation>
            <numerusform>%n drawing on the map belongs to no project. Select the project in the list, then make it its position.</numerusform>
            <numerusform>%n drawings on the map belong to no project. Select the project in the list, then make them its position.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) could not be read and were left out. QGIS&apos;s log panel says why; tell the administrators of e-Plan.</source>
        <translation>
            <numerusform>%n project could not be read and was left out. QGIS&apos;s log panel says why; tell the administrators of e-Plan.</numerusform>
            <numerusform>%n projects could not be read and were left out. QGIS&apos;s log panel says why; tell the administrators of e-Plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were changed here and in e-Plan. What both did went together; undo takes it apart again.</source>
        <translation>
            <numerusform>%n project was changed here and in e-Plan. What both did went together; undo takes it apart again.</numerusform>
            <numerusform>%n projects were changed here and in e-Plan. What both did went together; undo takes it apart again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All edits up to %1 are saved: %2 of %n project(s).</source>
        <translation>
            <numerusform>All edits up to %1 are saved: %2 of %n project.</numerusform>
            <numerusform>All edits up to %1 are saved: %2 of %n projects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were just being sent; the next Send finds out from e-Plan whether they arrived.</source>
        <translation>
            <numerusform>%n project was just being sent; the next Send finds out from e-Plan whether it arrived.</numerusform>
            <numerusform>%n projects were just being sent; the next Send finds out from e-Plan whether they arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were placed from the file and wait to be sent. Undo takes them back one by one.</source>
        <translation>
            <numerusform>%n project was placed from the file and waits to be sent. Undo takes it back.</numerusform>
            <numerusform>%n projects were placed from the file and wait to be sent. Undo takes them back one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is open: %n project(s) new or changed.</source>
        <translation>
            <numerusform>The list is open: %n project new or changed.</numerusform>
            <numerusform>The list is open: %n projects new or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are no longer listed and were taken out.</source>
        <translation>
            <numerusform>%n project is no longer listed and was taken out.</numerusform>
            <numerusform>%n projects are no longer listed and were taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are no longer listed but placed here, and were kept.</source>
        <translation>
            <numerusform>%n project is no longer listed but placed here, and was kept.</numerusform>
            <numerusform>%n projects are no longer listed but placed here, and were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are of other fiscal years and were not opened.</source>
        <translation>
            <numerusform>%n project is of another fiscal year and was not opened.</numerusform>
            <numerusform>%n projects are of other fiscal years and were not opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) that waited are handed out in it.</source>
        <translation>
            <numerusform>%n project that waited is handed out in it.</numerusform>
            <numerusform>%n projects that waited are handed out in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were kept back, because a check blocks them; their positions are not in the sheet.</source>
        <translation>
            <numerusform>%n project was kept back, because a check blocks it; its position is not in the sheet.</numerusform>
            <numerusform>%n projects were kept back, because a check blocks them; their positions are not in the sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eplan::FindingList</name>
    <message numerus="yes">
        <source>%n more: see the list of findings.</source>
        <translation>
            <numerusform>%n more: see the list of findings.</numerusform>
            <numerusform>%n more: see the list of findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eplan::ListPage</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…and %n more</numerusform>
            <numerusform>…and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) of %1: %2 of roads, %3 of water, %4 other.</source>
        <translation>
            <numerusform>%n project of %1: %2 of roads, %3 of water, %4 other.</numerusform>
            <numerusform>%n projects of %1: %2 of roads, %3 of water, %4 other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) of other years are not opened.</source>
        <translation>
            <numerusform>%n project of another year is not opened.</numerusform>
            <numerusform>%n projects of other years are not opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are no projects and were left out.</source>
        <translation>
            <numerusform>%n row is no project and was left out.</numerusform>
            <numerusform>%n rows are no projects and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n project(s)</source>
        <translation>
            <numerusform>Open %n project</numerusform>
            <numerusform>Open %n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eplan::PlacesPage</name>
    <message numerus="yes">
        <source>Place %n project(s)</source>
        <translation>
            <numerusform>Place %n project</numerusform>
            <numerusform>Place %n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eplan::ReceiverRow</name>
    <message numerus="yes">
        <source>Mean of %n position(s)</source>
        <translation>
            <numerusform>Mean of %n position</numerusform>
            <numerusform>Mean of %n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eplan::WorkPage</name>
    <message numerus="yes">
        <source>Send %n project(s)</source>
        <translation>
            <numerusform>Send %n project</numerusform>
            <numerusform>Send %n projects</numerusform>
        </translation>
    </message>
</context>
</TS>
