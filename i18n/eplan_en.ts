<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
