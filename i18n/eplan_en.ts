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
