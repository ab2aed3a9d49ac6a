<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>BaseMap</name>
    <message>
        <source>Provinces (Natural Earth)</source>
        <translation>จังหวัด (Natural Earth)</translation>
    </message>
    <message>
        <source>Rivers (Natural Earth)</source>
        <translation>แม่น้ำ (Natural Earth)</translation>
    </message>
    <message>
        <source>Practice streams</source>
        <translation>ลำน้ำฝึกปฏิบัติ</translation>
    </message>
    <message>
        <source>Practice roads</source>
        <translation>ถนนฝึกปฏิบัติ</translation>
    </message>
    <message>
        <source>The base map “%1” lacks a layer; make it anew.</source>
        <translation>แผนที่ฐาน “%1” มีชั้นข้อมูลไม่ครบ โปรดสร้างใหม่</translation>
    </message>
    <message>
        <source>The QGIS project file “%1” could not be written. Choose another folder.</source>
        <translation>บันทึกไฟล์โปรเจกต์ QGIS “%1” ไม่ได้ โปรดเลือกโฟลเดอร์อื่น</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Width times length is %1, but an area of %2 is stated. Check the figures.</source>
        <translation>กว้างคูณยาวได้ %1 แต่ระบุพื้นที่ไว้ %2 โปรดตรวจสอบตัวเลข</translation>
    </message>
    <message>
        <source>The line crosses itself. Look whether two of its points are in the wrong order.</source>
        <translation>เส้นตัดกับตัวเอง โปรดดูว่ามีจุดสองจุดสลับลำดับกันหรือไม่</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the drawing lie on another one. Take the doubled ones out.</source>
        <translation>
            <numerusform>มี %n จุดในรูปที่ลากซ้อนกับจุดอื่น โปรดลบจุดที่ซ้อนกัน</numerusform>
        </translation>
    </message>
    <message>
        <source>The road lies %1 from the nearest road on the reference map. Look whether it is in the right place, unless it is new.</source>
        <translation>ถนนอยู่ห่างจากถนนที่ใกล้ที่สุดในแผนที่อ้างอิง %1 โปรดดูว่าลงพิกัดถูกที่หรือไม่ เว้นแต่เป็นถนนตัดใหม่</translation>
    </message>
    <message>
        <source>The work lies %1 from the nearest water on the reference map. Look whether it is in the right place.</source>
        <translation>งานอยู่ห่างจากแหล่งน้ำที่ใกล้ที่สุดในแผนที่อ้างอิง %1 โปรดดูว่าลงพิกัดถูกที่หรือไม่</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 ตร.ม.</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>ข้อแนะ</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>คำเตือน</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>ส่งไม่ได้</translation>
    </message>
    <message>
        <source>Take out the spikes</source>
        <translation>ลบเส้นที่ย้อนกลับ</translation>
    </message>
    <message>
        <source>Take out the doubled points</source>
        <translation>ลบจุดที่ซ้อนกัน</translation>
    </message>
    <message>
        <source>Take out the parts without length</source>
        <translation>ลบส่วนที่ไม่มีความยาว</translation>
    </message>
    <message>
        <source>The line is %1 long on the map, but the plan says %2 (%3). Mend the line, or ask for the plan to be mended.</source>
        <translation>เส้นบนแผนที่ยาว %1 แต่ในแผนระบุ %2 (%3) โปรดแก้ไขเส้น หรือแจ้งให้แก้ไขแผน</translation>
    </message>
    <message>
        <source>The work stands at one spot and is drawn as a line of %1. Place a point, unless the line is meant.</source>
        <translation>งานนี้ตั้งอยู่ที่จุดเดียว แต่ลากเป็นเส้นยาว %1 โปรดลงเป็นจุด เว้นแต่ตั้งใจลากเป็นเส้น</translation>
    </message>
    <message>
        <source>The drawing has a part without points, or a line of a single point. Draw it again.</source>
        <translation>รูปที่ลากมีส่วนที่ไม่มีจุด หรือมีเส้นที่มีเพียงจุดเดียว โปรดลากใหม่</translation>
    </message>
    <message>
        <source>The drawing has %1 points, which makes it slow to handle and to send. Simplify it.</source>
        <translation>รูปที่ลากมี %1 จุด ทำให้ใช้งานและส่งได้ช้า โปรดลดจำนวนจุด</translation>
    </message>
    <message>
        <source>A coordinate is no number or lies off the Earth. Where it is in metres, such as UTM, say so when the file is brought in; else place the work anew.</source>
        <translation>พิกัดไม่เป็นตัวเลขหรืออยู่นอกโลก หากเป็นหน่วยเมตร เช่น UTM โปรดระบุเมื่อนำเข้าไฟล์ มิฉะนั้นโปรดลงพิกัดใหม่</translation>
    </message>
    <message numerus="yes">
        <source>The project was changed %n day(s) after its position was set. Look whether the position still holds.</source>
        <translation>
            <numerusform>โครงการมีการเปลี่ยนแปลงหลังจากลงพิกัด %n วัน โปรดดูว่าพิกัดยังถูกต้องหรือไม่</numerusform>
        </translation>
    </message>
    <message>
        <source>The point is that of the organisation&apos;s office. Place the work where it is done.</source>
        <translation>จุดนี้เป็นที่ตั้งสำนักงานของ อปท. โปรดลงพิกัด ณ ที่ที่ดำเนินงาน</translation>
    </message>
    <message>
        <source>Only points and lines can be positions; this is another shape. Place the work anew.</source>
        <translation>พิกัดต้องเป็นจุดหรือเส้นเท่านั้น รูปนี้เป็นชนิดอื่น โปรดลงพิกัดใหม่</translation>
    </message>
    <message>
        <source>The position lies %1 outside the official boundary of the organisation. Keep it only if the work really is there.</source>
        <translation>พิกัดอยู่นอกเขตปกครองของ อปท. %1 โปรดคงไว้เฉพาะเมื่องานอยู่ที่นั่นจริง</translation>
    </message>
    <message>
        <source>The position lies %1 outside the province as far as is known here. Keep it only if the work really is there.</source>
        <translation>เท่าที่ทราบ พิกัดอยู่นอกจังหวัด %1 โปรดคงไว้เฉพาะเมื่องานอยู่ที่นั่นจริง</translation>
    </message>
    <message>
        <source>The position lies %1 outside Thailand. Compare each digit, the zone and the order of the numbers with the paper.</source>
        <translation>พิกัดอยู่นอกประเทศไทย %1 โปรดเทียบตัวเลขทุกหลัก โซน และลำดับของตัวเลขกับเอกสาร</translation>
    </message>
    <message>
        <source>Parts of the drawing lie %1 apart. Look whether one of them belongs to another work or has a wrong digit.</source>
        <translation>ส่วนของรูปที่ลากอยู่ห่างกัน %1 โปรดดูว่ามีส่วนใดเป็นของงานอื่นหรือมีตัวเลขผิดหรือไม่</translation>
    </message>
    <message>
        <source>The work is a road or a waterway and is placed as a point. Draw the line that it follows.</source>
        <translation>งานนี้เป็นถนนหรือทางน้ำแต่ลงเป็นจุด โปรดลากเส้นตามแนวงาน</translation>
    </message>
    <message>
        <source>Nothing would be left of the line. Draw it again.</source>
        <translation>จะไม่เหลือเส้นอยู่เลย โปรดลากใหม่</translation>
    </message>
    <message>
        <source>The coordinates are round numbers, in steps of %1: a placeholder rather than a place. Look for the true position.</source>
        <translation>พิกัดเป็นตัวเลขกลม ๆ ละเอียดเพียงขั้นละ %1 ดูเหมือนใส่ไว้ชั่วคราว โปรดหาพิกัดที่แท้จริง</translation>
    </message>
    <message numerus="yes">
        <source>%n other project(s) of the year are at the same spot. Look whether a position was copied by mistake.</source>
        <translation>
            <numerusform>มีโครงการอื่นในปีเดียวกันอีก %n โครงการอยู่ที่จุดเดียวกัน โปรดดูว่าคัดลอกพิกัดมาผิดหรือไม่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line runs out and back along itself at %n place(s). Take the spike(s) out.</source>
        <translation>
            <numerusform>เส้นลากออกไปแล้วย้อนกลับทับตัวเอง %n แห่ง โปรดลบส่วนที่ย้อนกลับ</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the project says %1, its contract %2. Find out which of them holds.</source>
        <translation>ข้อความโครงการระบุ %1 แต่สัญญาระบุ %2 โปรดตรวจสอบว่าข้อมูลใดถูกต้อง</translation>
    </message>
    <message>
        <source>The coordinates are written in steps of %1 only. Add decimals or seconds if the paper has them.</source>
        <translation>พิกัดเขียนละเอียดเพียงขั้นละ %1 โปรดเติมทศนิยมหรือฟิลิปดาหากเอกสารมี</translation>
    </message>
    <message>
        <source>The line has no length: all of its points are at one spot. Draw it again, or place a point.</source>
        <translation>เส้นไม่มีความยาว เพราะทุกจุดอยู่ที่เดียวกัน โปรดลากใหม่ หรือลงเป็นจุด</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the line have no length. Take them out.</source>
        <translation>
            <numerusform>มีส่วนของเส้น %n ส่วนไม่มีความยาว โปรดลบออก</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>← Back</source>
        <translation>← กลับ</translation>
    </message>
    <message>
        <source>The position before, mine and in e-Plan</source>
        <translation>พิกัดเดิม ของฉัน และใน e-Plan</translation>
    </message>
    <message>
        <source>Projects in conflict</source>
        <translation>โครงการที่ข้อมูลขัดแย้งกัน</translation>
    </message>
    <message>
        <source>Tick several to decide the same for all of them.</source>
        <translation>ทำเครื่องหมายหลายโครงการเพื่อตัดสินใจเหมือนกันทั้งหมด</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>ใช้ของฉัน</translation>
    </message>
    <message>
        <source>Your position stays and is sent with the next Send.</source>
        <translation>ตำแหน่งของท่านคงอยู่และจะส่งไปกับการส่งครั้งถัดไป</translation>
    </message>
    <message>
        <source>Take e-Plan&apos;s</source>
        <translation>ใช้ของ e-Plan</translation>
    </message>
    <message>
        <source>Your position becomes the one in e-Plan. Undo brings yours back.</source>
        <translation>ตำแหน่งของท่านเปลี่ยนเป็นตำแหน่งใน e-Plan กดเลิกทำเพื่อนำของท่านกลับมา</translation>
    </message>
    <message>
        <source>Edit mine</source>
        <translation>แก้ไขของฉัน</translation>
    </message>
    <message>
        <source>Change your position on the map first, then keep it.</source>
        <translation>แก้ไขตำแหน่งของท่านบนแผนที่ก่อน แล้วจึงเลือกใช้</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ไว้ภายหลัง</translation>
    </message>
    <message>
        <source>Everything stays as it is. Other projects are sent all the same.</source>
        <translation>ทุกอย่างคงอยู่ตามเดิม โครงการอื่นยังส่งได้ตามปกติ</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>← Back</source>
        <translation>← กลับ</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>การเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>This is for</source>
        <translation>ใช้สำหรับ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ฝึกปฏิบัติ</translation>
    </message>
    <message>
        <source>Live work</source>
        <translation>ใช้งานจริง</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>The password is kept only in QGIS&apos;s own encrypted store, which QGIS may ask you to open with its master password.</source>
        <translation>รหัสผ่านเก็บไว้ในที่เก็บแบบเข้ารหัสของ QGIS เท่านั้น QGIS อาจขอรหัสผ่านหลัก (master password) เพื่อเปิดที่เก็บนี้</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>ลบการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Remove this connection and its password from this computer. The work saved on this computer stays.</source>
        <translation>ลบการเชื่อมต่อนี้และรหัสผ่านออกจากเครื่องนี้ งานที่บันทึกไว้ในเครื่องยังอยู่ครบ</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>กำลังเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>For offices that sign in with OAuth2 or a client certificate: choose an authentication configuration of QGIS</source>
        <translation>สำหรับหน่วยงานที่เข้าสู่ระบบด้วย OAuth2 หรือใบรับรองดิจิทัล โปรดเลือกการตั้งค่ายืนยันตัวตน (authentication configuration) ของ QGIS</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>เข้าสู่ระบบด้วยวิธีอื่น</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection…</source>
        <translation>ตรวจสอบการเชื่อมต่อ…</translation>
    </message>
    <message>
        <source>Looks at each step of the way to e-Plan and says in plain words where it ends</source>
        <translation>ตรวจเส้นทางไปยัง e-Plan ทีละขั้น และบอกเป็นภาษาที่เข้าใจง่ายว่าติดขัดที่ขั้นใด</translation>
    </message>
    <message>
        <source>Work from a spreadsheet…</source>
        <translation>ทำงานจากตาราง…</translation>
    </message>
    <message>
        <source>Without e-Plan: the projects come from a spreadsheet, and the positions go out as a coordinate sheet</source>
        <translation>ไม่เชื่อม e-Plan: นำโครงการเข้าจากตาราง และส่งพิกัดออกเป็นตารางพิกัด</translation>
    </message>
</context>
<context>
    <name>CoordinateBox</name>
    <message>
        <source>Type or paste coordinates…</source>
        <translation>พิมพ์หรือวางพิกัด…</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>พิกัด</translation>
    </message>
    <message>
        <source>Any notation: UTM, MGRS, degrees, a map link. The map shows where it is; Enter places it.</source>
        <translation>เขียนแบบใดก็ได้: UTM, MGRS, องศา หรือลิงก์แผนที่ แผนที่จะแสดงว่าอยู่ที่ใด กด Enter เพื่อลงพิกัด</translation>
    </message>
    <message>
        <source>From…</source>
        <translation>จาก…</translation>
    </message>
    <message>
        <source>Take the position from a file, a photograph, the GPS receiver or the selected feature; copy it; choose the datum</source>
        <translation>นำพิกัดมาจากไฟล์ ภาพถ่าย เครื่องรับ GPS หรือรูปที่เลือกไว้ คัดลอกพิกัด หรือเลือกพื้นหลักฐาน</translation>
    </message>
    <message>
        <source>These rows are several projects…</source>
        <translation>แถวเหล่านี้เป็นหลายโครงการ…</translation>
    </message>
    <message>
        <source>Match each row to its project by code or name, and place them together after a look</source>
        <translation>จับคู่แต่ละแถวกับโครงการด้วยรหัสหรือชื่อ ตรวจดูแล้วจึงลงพิกัดพร้อมกัน</translation>
    </message>
    <message>
        <source>Always, where nothing names one</source>
        <translation>ใช้เสมอเมื่อไม่มีระบุไว้</translation>
    </message>
</context>
<context>
    <name>Coordinates</name>
    <message>
        <source>decimal degrees</source>
        <translation>องศาทศนิยม</translation>
    </message>
    <message>
        <source>degrees and minutes</source>
        <translation>องศาและลิปดา</translation>
    </message>
    <message>
        <source>degrees, minutes and seconds</source>
        <translation>องศา ลิปดา ฟิลิปดา</translation>
    </message>
    <message>
        <source>degrees, minutes and seconds in one number</source>
        <translation>องศา ลิปดา ฟิลิปดาในตัวเลขเดียว</translation>
    </message>
    <message>
        <source>UTM</source>
        <translation>UTM</translation>
    </message>
    <message>
        <source>military grid (MGRS)</source>
        <translation>กริดทหาร (MGRS)</translation>
    </message>
    <message>
        <source>map link</source>
        <translation>ลิงก์แผนที่</translation>
    </message>
    <message>
        <source>geo: link</source>
        <translation>ลิงก์ geo:</translation>
    </message>
    <message>
        <source>WKT</source>
        <translation>WKT</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>The position lies outside your organisation&apos;s area. Place it only if the work really is there.</source>
        <translation>พิกัดอยู่นอกเขตพื้นที่ของหน่วยงาน ลงพิกัดเฉพาะเมื่องานอยู่ที่นั่นจริง</translation>
    </message>
    <message>
        <source>The numbers are so coarse that the place is known to a few hundred metres at best. Add decimals or seconds if the paper has them.</source>
        <translation>ตัวเลขหยาบเกินไป รู้ตำแหน่งได้ละเอียดเพียงหลายร้อยเมตร โปรดเติมทศนิยมหรือฟิลิปดาหากเอกสารมี</translation>
    </message>
    <message>
        <source>The letter behind the zone belongs to another latitude. Compare the northing with the paper.</source>
        <translation>อักษรหลังเลขโซนเป็นของละติจูดอื่น โปรดเทียบค่า N กับเอกสาร</translation>
    </message>
    <message>
        <source>Start and end are the same place. Compare both with the paper.</source>
        <translation>จุดเริ่มต้นและจุดสิ้นสุดเป็นจุดเดียวกัน โปรดเทียบทั้งสองจุดกับเอกสาร</translation>
    </message>
    <message>
        <source>Indian 1954 is known to about 20 m only. Compare the place with the map.</source>
        <translation>พื้นหลักฐาน Indian 1954 ละเอียดเพียงประมาณ 20 เมตร โปรดเทียบตำแหน่งกับแผนที่</translation>
    </message>
    <message>
        <source>The position lies in the sea. Compare the numbers with the paper unless the work is on an island or a pier.</source>
        <translation>พิกัดอยู่ในทะเล โปรดเทียบตัวเลขกับเอกสาร เว้นแต่งานอยู่บนเกาะหรือท่าเรือ</translation>
    </message>
    <message>
        <source>The position lies some kilometres beyond Thailand&apos;s border as far as is known here. Compare it with the map.</source>
        <translation>เท่าที่ทราบ พิกัดอยู่เลยชายแดนไทยไปหลายกิโลเมตร โปรดเทียบกับแผนที่</translation>
    </message>
    <message>
        <source>The position lies far from the zone that is given. Compare the zone with the paper.</source>
        <translation>พิกัดอยู่ไกลจากโซนที่ระบุ โปรดเทียบเลขโซนกับเอกสาร</translation>
    </message>
    <message>
        <source>Two positions that follow each other are more than 50 km apart. A digit may be wrong.</source>
        <translation>จุดที่ต่อกันสองจุดห่างกันเกิน 50 กิโลเมตร อาจมีเลขผิดหนึ่งหลัก</translation>
    </message>
    <message>
        <source>The numbers lie in Thailand in zone 47 and in zone 48. Choose the zone.</source>
        <translation>ตัวเลขนี้อยู่ในประเทศไทยทั้งในโซน 47 และโซน 48 โปรดเลือกโซน</translation>
    </message>
    <message>
        <source>It cannot be told which number is the easting. Choose the place.</source>
        <translation>บอกไม่ได้ว่าตัวเลขใดเป็นค่า E โปรดเลือกตำแหน่ง</translation>
    </message>
    <message>
        <source>Nothing says which datum the numbers belong to, and the places lie about 450 m apart. Choose the datum; sheets of series L7017 are Indian 1975, L7018 WGS 84.</source>
        <translation>ไม่มีสิ่งใดบอกว่าตัวเลขใช้พื้นหลักฐานใด และตำแหน่งต่างกันประมาณ 450 เมตร โปรดเลือกพื้นหลักฐาน แผนที่ชุด L7017 เป็น Indian 1975 ชุด L7018 เป็น WGS 84</translation>
    </message>
    <message>
        <source>The text can be taken for different places. Choose the one that is meant.</source>
        <translation>ข้อความนี้อ่านได้หลายตำแหน่ง โปรดเลือกตำแหน่งที่หมายถึง</translation>
    </message>
    <message>
        <source>There are no coordinates in this text. Type an easting and a northing, a latitude and a longitude, or paste a map link.</source>
        <translation>ไม่มีพิกัดในข้อความนี้ พิมพ์ค่า E กับ N หรือละติจูดกับลองจิจูด หรือวางลิงก์แผนที่</translation>
    </message>
    <message>
        <source>The place lies outside Thailand. Compare each digit, the zone and the order with the paper.</source>
        <translation>ตำแหน่งอยู่นอกประเทศไทย โปรดเทียบตัวเลขทุกหลัก โซน และลำดับกับเอกสาร</translation>
    </message>
    <message>
        <source>In this zone the place lies outside Thailand; in zone 47 it does not. Accept zone 47 if it is meant.</source>
        <translation>ในโซนนี้ตำแหน่งอยู่นอกประเทศไทย แต่ในโซน 47 อยู่ในประเทศไทย ยอมรับโซน 47 หากหมายถึงโซนนั้น</translation>
    </message>
    <message>
        <source>In this zone the place lies outside Thailand; in zone 48 it does not. Accept zone 48 if it is meant.</source>
        <translation>ในโซนนี้ตำแหน่งอยู่นอกประเทศไทย แต่ในโซน 48 อยู่ในประเทศไทย ยอมรับโซน 48 หากหมายถึงโซนนั้น</translation>
    </message>
    <message>
        <source>“S” behind the zone means south of the equator. Write N, or accept the place north of it.</source>
        <translation>“S” หลังเลขโซนหมายถึงใต้เส้นศูนย์สูตร โปรดเขียน N หรือยอมรับตำแหน่งทางเหนือ</translation>
    </message>
    <message>
        <source>The two numbers seem to be swapped: as they are labelled the place lies outside Thailand. Accept the other order if it is meant.</source>
        <translation>ตัวเลขสองตัวดูเหมือนสลับกัน ตามป้ายที่เขียนไว้ตำแหน่งอยู่นอกประเทศไทย ยอมรับลำดับที่สลับแล้วหากหมายถึงอย่างนั้น</translation>
    </message>
    <message>
        <source>The northing is missing. Add it.</source>
        <translation>ขาดค่า N โปรดเติม</translation>
    </message>
    <message>
        <source>The easting is missing. Add it.</source>
        <translation>ขาดค่า E โปรดเติม</translation>
    </message>
    <message>
        <source>The latitude is missing. Add it.</source>
        <translation>ขาดละติจูด โปรดเติม</translation>
    </message>
    <message>
        <source>The longitude is missing. Add it.</source>
        <translation>ขาดลองจิจูด โปรดเติม</translation>
    </message>
    <message>
        <source>Start and end are named, but only one of them has a position. Add the other, or accept the one as a point.</source>
        <translation>มีคำว่าจุดเริ่มต้นและจุดสิ้นสุด แต่มีพิกัดเพียงจุดเดียว โปรดเติมอีกจุด หรือยอมรับเป็นจุดเดียว</translation>
    </message>
    <message>
        <source>A digit is missing: eastings have six digits, northings six or seven, and the digits of a grid square come in pairs. Compare with the paper.</source>
        <translation>ตัวเลขขาดหลัก ค่า E มีหกหลัก ค่า N มีหกหรือเจ็ดหลัก และเลขของช่องกริดต้องเป็นจำนวนคู่ โปรดเทียบกับเอกสาร</translation>
    </message>
    <message>
        <source>There is a digit too many: eastings have six digits, northings six or seven. Compare with the paper.</source>
        <translation>ตัวเลขเกินหลัก ค่า E มีหกหลัก ค่า N มีหกหรือเจ็ดหลัก โปรดเทียบกับเอกสาร</translation>
    </message>
    <message>
        <source>A number is broken in pieces or a number stands beside the pair. Write each number without blanks and leave the others out.</source>
        <translation>ตัวเลขขาดเป็นท่อน หรือมีตัวเลขอื่นปนอยู่กับคู่พิกัด โปรดเขียนแต่ละตัวเลขโดยไม่เว้นวรรคและตัดตัวเลขอื่นออก</translation>
    </message>
    <message>
        <source>The decimal point seems to be missing. Write it, or accept the place that is shown.</source>
        <translation>ดูเหมือนขาดจุดทศนิยม โปรดเติม หรือยอมรับตำแหน่งที่แสดง</translation>
    </message>
    <message>
        <source>Seconds end at 59. Compare with the paper.</source>
        <translation>ฟิลิปดามีไม่เกิน 59 โปรดเทียบกับเอกสาร</translation>
    </message>
    <message>
        <source>Minutes end at 59. Compare with the paper.</source>
        <translation>ลิปดามีไม่เกิน 59 โปรดเทียบกับเอกสาร</translation>
    </message>
    <message>
        <source>Latitudes end at 90°. Compare with the paper.</source>
        <translation>ละติจูดมีไม่เกิน 90° โปรดเทียบกับเอกสาร</translation>
    </message>
    <message>
        <source>Longitudes end at 180°. Compare with the paper.</source>
        <translation>ลองจิจูดมีไม่เกิน 180° โปรดเทียบกับเอกสาร</translation>
    </message>
    <message>
        <source>These are no numbers that can be read without guessing. Write them anew, such as 14.9799, 102.0978 or 48P 187846 1658148.</source>
        <translation>อ่านตัวเลขนี้ไม่ได้โดยไม่เดา โปรดเขียนใหม่ เช่น 14.9799, 102.0978 หรือ 48P 187846 1658148</translation>
    </message>
    <message>
        <source>The numbers are so coarse that the place is not known to kilometres. Look for a more exact source.</source>
        <translation>ตัวเลขหยาบจนไม่รู้ตำแหน่งแม้ในระดับกิโลเมตร โปรดหาแหล่งที่ละเอียดกว่า</translation>
    </message>
    <message>
        <source>The letter behind the zone and the place do not belong together. Compare the letters and the northing with the paper.</source>
        <translation>อักษรหลังเลขโซนไม่ตรงกับตำแหน่ง โปรดเทียบอักษรและค่า N กับเอกสาร</translation>
    </message>
    <message>
        <source>The square does not exist in this zone: columns J to R belong to zone 47, S to Z to zone 48. Compare the letters with the paper.</source>
        <translation>ไม่มีช่องกริดนี้ในโซนนี้ คอลัมน์ J ถึง R อยู่ในโซน 47 และ S ถึง Z อยู่ในโซน 48 โปรดเทียบอักษรกับเอกสาร</translation>
    </message>
    <message>
        <source>This is the extent of an area, not a place. Give the position of the work.</source>
        <translation>นี่คือขอบเขตของพื้นที่ ไม่ใช่ตำแหน่ง โปรดระบุพิกัดของงาน</translation>
    </message>
    <message>
        <source>A short link does not hold the place. Open it in a browser and copy the long address or the coordinates from there.</source>
        <translation>ลิงก์แบบสั้นไม่มีตำแหน่งอยู่ในตัว โปรดเปิดในเบราว์เซอร์แล้วคัดลอกที่อยู่แบบยาวหรือพิกัดมา</translation>
    </message>
    <message>
        <source>This link holds only what the map showed, not a place. Click the place on the map and copy the link or the coordinates again.</source>
        <translation>ลิงก์นี้บอกเพียงมุมมองของแผนที่ ไม่ใช่ตำแหน่ง โปรดคลิกตำแหน่งบนแผนที่แล้วคัดลอกลิงก์หรือพิกัดใหม่</translation>
    </message>
    <message>
        <source>This is a plus code. Open it in a map and copy the coordinates from there.</source>
        <translation>นี่คือ Plus Code โปรดเปิดในแผนที่แล้วคัดลอกพิกัดมา</translation>
    </message>
    <message>
        <source>This reference system is not known here. Give the position on WGS 84, Indian 1975 or Indian 1954.</source>
        <translation>ไม่รู้จักระบบพิกัดอ้างอิงนี้ โปรดระบุพิกัดบน WGS 84, Indian 1975 หรือ Indian 1954</translation>
    </message>
    <message>
        <source>The text is too long. Paste fewer rows, or use the import of files.</source>
        <translation>ข้อความยาวเกินไป โปรดวางน้อยแถวลง หรือใช้การนำเข้าจากไฟล์</translation>
    </message>
    <message>
        <source>%1 zone %2</source>
        <translation>%1 โซน %2</translation>
    </message>
    <message>
        <source>far outside Thailand</source>
        <translation>ไกลออกไปนอกประเทศไทย</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>ใน%1</translation>
    </message>
    <message>
        <source>beyond the border of %1</source>
        <translation>เลยชายแดนของ%1</translation>
    </message>
    <message>
        <source>in the sea before %1</source>
        <translation>ในทะเลหน้า%1</translation>
    </message>
    <message>
        <source>outside Thailand, nearest to %1</source>
        <translation>นอกประเทศไทย ใกล้%1ที่สุด</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Only zone %1 lies in your area.</source>
        <translation>เฉพาะโซน %1 ที่อยู่ในเขตพื้นที่ของหน่วยงาน</translation>
    </message>
    <message>
        <source>Only zone %1 lies in Thailand.</source>
        <translation>เฉพาะโซน %1 ที่อยู่ในประเทศไทย</translation>
    </message>
    <message>
        <source>Zone %1 is the default.</source>
        <translation>ใช้โซน %1 ตามค่าเริ่มต้น</translation>
    </message>
    <message>
        <source>Only in this order of the numbers is it in your area.</source>
        <translation>เฉพาะลำดับตัวเลขนี้ที่อยู่ในเขตพื้นที่ของหน่วยงาน</translation>
    </message>
    <message>
        <source>The datum is the default.</source>
        <translation>ใช้พื้นหลักฐานตามค่าเริ่มต้น</translation>
    </message>
    <message>
        <source>Zone %1, %2: %3</source>
        <translation>โซน %1 %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 ม.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 กม.</translation>
    </message>
    <message>
        <source>%1, inside your area</source>
        <translation>%1 ในเขตพื้นที่ของหน่วยงาน</translation>
    </message>
    <message>
        <source>%1, %2 outside your area</source>
        <translation>%1 นอกเขตพื้นที่ของหน่วยงาน %2</translation>
    </message>
    <message numerus="yes">
        <source>Line of %n position(s): %1, from %2 to %3, %4</source>
        <translation>
            <numerusform>เส้น %n จุด: %1 จาก %2 ถึง %3 %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n separate position(s): %1, first %2, last %3, %4</source>
        <translation>
            <numerusform>จุดแยกกัน %n จุด: %1 จุดแรก %2 จุดสุดท้าย %3 %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>e-Plan is busy. Trying again in %1 s (%2 of %3)</source>
        <translation>e-Plan ไม่ว่าง จะลองอีกครั้งใน %1 วินาที (ครั้งที่ %2 จาก %3)</translation>
    </message>
    <message>
        <source>e-Plan cannot be reached at the moment. Trying again in %1 s (%2 of %3)</source>
        <translation>ขณะนี้ติดต่อ e-Plan ไม่ได้ จะลองอีกครั้งใน %1 วินาที (ครั้งที่ %2 จาก %3)</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>เหลืออีกประมาณ %n นาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>เหลืออีกประมาณ %n วินาที</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The folder “%1” cannot be written. Ask for the right to write it, or choose another folder.</source>
        <translation>บันทึกลงในโฟลเดอร์ “%1” ไม่ได้ โปรดขอสิทธิ์บันทึก หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written. Make room on the disk and try again; nothing that was saved before is lost.</source>
        <translation>ดิสก์เต็ม จึงบันทึก “%1” ไม่ได้ โปรดเพิ่มที่ว่างในดิสก์แล้วลองใหม่ งานที่บันทึกไว้ก่อนหน้านี้ยังอยู่ครบ</translation>
    </message>
    <message>
        <source>The file “%1” is read-only. Ask for the right to write it, or choose another folder.</source>
        <translation>ไฟล์ “%1” เป็นแบบอ่านอย่างเดียว โปรดขอสิทธิ์บันทึกไฟล์ หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>Another program is writing “%1”. Close it there, or try again in a moment.</source>
        <translation>โปรแกรมอื่นกำลังบันทึกไฟล์ “%1” อยู่ โปรดปิดไฟล์ในโปรแกรมนั้น หรือลองใหม่ในอีกสักครู่</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or is no GeoPackage. Keep a copy of it and load again.</source>
        <translation>ไฟล์ “%1” เสียหายหรือไม่ใช่ GeoPackage โปรดทำสำเนาไฟล์นี้เก็บไว้ แล้วโหลดอีกครั้ง</translation>
    </message>
    <message>
        <source>The file “%1” could not be made. Choose another folder.</source>
        <translation>สร้างไฟล์ “%1” ไม่ได้ โปรดเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The file “%1” exists already. Choose another name.</source>
        <translation>มีไฟล์ “%1” อยู่แล้ว โปรดใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>The file “%1” could not be read or written. Close other programs that use it and try again.</source>
        <translation>อ่านหรือเขียนไฟล์ “%1” ไม่ได้ โปรดปิดโปรแกรมอื่นที่ใช้ไฟล์นี้อยู่ แล้วลองอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>All is well: e-Plan can be reached and accepts your sign-in.</source>
        <translation>ทุกอย่างเรียบร้อย เชื่อมต่อ e-Plan ได้และเข้าสู่ระบบได้</translation>
    </message>
    <message>
        <source>Nothing was found wrong on the way, as far as it could be followed.</source>
        <translation>ไม่พบสิ่งผิดปกติบนเส้นทางเท่าที่ตรวจสอบได้</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on, but this computer&apos;s clock shows %3. Is this computer&apos;s clock right? If it is, tell the administrators of e-Plan.</source>
        <translation>ใบรับรองดิจิทัลของ %1 เริ่มใช้ได้ตั้งแต่ %2 แต่นาฬิกาของเครื่องนี้บอกเวลา %3 นาฬิกาของเครื่องนี้ตรงหรือไม่ หากตรงแล้ว โปรดแจ้งผู้ดูแลระบบ e-Plan</translation>
    </message>
    <message>
        <source>The certificate of %1 was valid until %2, and this computer&apos;s clock shows %3. Is this computer&apos;s clock right? If it is, tell the administrators of e-Plan.</source>
        <translation>ใบรับรองดิจิทัลของ %1 ใช้ได้ถึง %2 แต่นาฬิกาของเครื่องนี้บอกเวลา %3 นาฬิกาของเครื่องนี้ตรงหรือไม่ หากตรงแล้ว โปรดแจ้งผู้ดูแลระบบ e-Plan</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn, so nothing was sent. Tell the administrators of e-Plan.</source>
        <translation>ใบรับรองดิจิทัลของ %1 ถูกเพิกถอนแล้ว จึงไม่ได้ส่งข้อมูลใด ๆ โปรดแจ้งผู้ดูแลระบบ e-Plan</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself, so nobody vouches for it and nothing was sent. Ask the administrators of e-Plan for a certificate that can be checked.</source>
        <translation>ใบรับรองดิจิทัลของ %1 ลงนามรับรองตัวเอง ไม่มีผู้ใดรับรองให้ จึงไม่ได้ส่งข้อมูลใด ๆ โปรดขอให้ผู้ดูแลระบบ e-Plan ใช้ใบรับรองที่ตรวจสอบได้</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, whom this computer does not know, so nothing was sent. If your office checks its traffic, ask its network staff for that certificate and add it in QGIS under Settings, Options, Authentication.</source>
        <translation>ใบรับรองดิจิทัลของ %1 ออกโดย %2 ซึ่งเครื่องนี้ไม่รู้จัก จึงไม่ได้ส่งข้อมูลใด ๆ หากหน่วยงานของท่านมีระบบตรวจสอบการใช้เครือข่าย โปรดขอใบรับรองของผู้ออกจากผู้ดูแลเครือข่าย แล้วเพิ่มใน QGIS ที่เมนู Settings &gt; Options &gt; Authentication</translation>
    </message>
    <message>
        <source>The certificate shown by %1 belongs to %2, so nothing was sent. Check the address; if this network has a sign-in page, open it in a browser first.</source>
        <translation>ใบรับรองดิจิทัลที่ %1 แสดงเป็นของ %2 จึงไม่ได้ส่งข้อมูลใด ๆ โปรดตรวจสอบที่อยู่เว็บ หากเครือข่ายนี้มีหน้าเข้าสู่ระบบของตนเอง ให้เปิดหน้านั้นในเบราว์เซอร์ก่อน</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent. Tell the administrators of e-Plan.</source>
        <translation>ใบรับรองดิจิทัลของ %1 เชื่อถือไม่ได้ จึงไม่ได้ส่งข้อมูลใด ๆ โปรดแจ้งผู้ดูแลระบบ e-Plan</translation>
    </message>
    <message>
        <source>%1 answers, but has nothing at this address (HTTP %2). Check the part of the address behind the name.</source>
        <translation>%1 ตอบกลับ แต่ไม่มีสิ่งใดที่ที่อยู่นี้ (HTTP %2) โปรดตรวจสอบส่วนของที่อยู่เว็บที่ตามหลังชื่อเครื่อง</translation>
    </message>
    <message>
        <source>%1 answers, but is overloaded or out of order (HTTP %2). Try again in a few minutes.</source>
        <translation>%1 ตอบกลับ แต่มีผู้ใช้มากเกินไปหรือขัดข้อง (HTTP %2) โปรดลองอีกครั้งในอีกไม่กี่นาที</translation>
    </message>
    <message>
        <source>%1 answers, but refuses to say what it is (HTTP %2). Check the address.</source>
        <translation>%1 ตอบกลับ แต่ไม่ยอมบอกว่าเป็นระบบใด (HTTP %2) โปรดตรวจสอบที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>The address leads to %1, port %2.</source>
        <translation>ที่อยู่เว็บนี้นำไปยัง %1 พอร์ต %2</translation>
    </message>
    <message>
        <source>The address holds a number, so no name has to be looked up.</source>
        <translation>ที่อยู่เว็บนี้เป็นตัวเลข จึงไม่ต้องค้นหาชื่อ</translation>
    </message>
    <message>
        <source>The name %1 was found.</source>
        <translation>พบชื่อ %1 แล้ว</translation>
    </message>
    <message>
        <source>This computer does not know the name %1; the proxy looks it up.</source>
        <translation>เครื่องนี้ไม่รู้จักชื่อ %1 พร็อกซีจะค้นหาให้</translation>
    </message>
    <message>
        <source>The service runs on this computer, so the way to it needs no proxy.</source>
        <translation>ระบบทำงานอยู่ในเครื่องนี้เอง จึงไม่ต้องผ่านพร็อกซี</translation>
    </message>
    <message>
        <source>No proxy is set: QGIS goes to %1 directly.</source>
        <translation>ไม่ได้ตั้งพร็อกซีไว้ QGIS ติดต่อกับ %1 โดยตรง</translation>
    </message>
    <message>
        <source>The kind of proxy that is set in QGIS carries no secure connections. Choose the type HttpProxy in QGIS under Settings, Options, Network.</source>
        <translation>พร็อกซีชนิดที่ตั้งไว้ใน QGIS ใช้กับการเชื่อมต่อแบบเข้ารหัสไม่ได้ โปรดเลือกชนิด HttpProxy ใน QGIS ที่เมนู Settings &gt; Options &gt; Network</translation>
    </message>
    <message>
        <source>The way leads through the proxy %1, which does not answer. Check it in QGIS under Settings, Options, Network.</source>
        <translation>การเชื่อมต่อต้องผ่านพร็อกซี %1 แต่พร็อกซีไม่ตอบ โปรดตรวจสอบใน QGIS ที่เมนู Settings &gt; Options &gt; Network</translation>
    </message>
    <message>
        <source>The way leads through the proxy %1, which answers.</source>
        <translation>การเชื่อมต่อผ่านพร็อกซี %1 และพร็อกซีตอบแล้ว</translation>
    </message>
    <message>
        <source>The proxy connects QGIS to %1, port %2.</source>
        <translation>พร็อกซีเชื่อมต่อ QGIS กับ %1 พอร์ต %2 แล้ว</translation>
    </message>
    <message>
        <source>%1 accepts the connection on port %2.</source>
        <translation>%1 รับการเชื่อมต่อที่พอร์ต %2</translation>
    </message>
    <message>
        <source>%1 refuses the connection on port %2. Check the address; if it is right, the service is not running: tell the administrators of e-Plan.</source>
        <translation>%1 ปฏิเสธการเชื่อมต่อที่พอร์ต %2 โปรดตรวจสอบที่อยู่เว็บ หากถูกต้องแล้ว แสดงว่าระบบไม่ได้ทำงานอยู่ โปรดแจ้งผู้ดูแลระบบ e-Plan</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2. A firewall may stand in the way: ask whoever looks after the network of your office.</source>
        <translation>%1 ไม่ตอบที่พอร์ต %2 อาจมีไฟร์วอลล์กั้นอยู่ โปรดสอบถามผู้ดูแลเครือข่ายของหน่วยงาน</translation>
    </message>
    <message>
        <source>No way leads to %1. Check that this computer is connected to the network.</source>
        <translation>ติดต่อกับ %1 ไม่ได้เลย โปรดตรวจสอบว่าเครื่องนี้เชื่อมต่อเครือข่ายอยู่</translation>
    </message>
    <message>
        <source>The service runs on this computer, so the line to it needs no certificate.</source>
        <translation>ระบบทำงานอยู่ในเครื่องนี้เอง จึงไม่ต้องใช้ใบรับรองดิจิทัล</translation>
    </message>
    <message>
        <source>The certificate of %1 is trusted. It was issued by %2 and is valid until %3.</source>
        <translation>ใบรับรองดิจิทัลของ %1 เชื่อถือได้ ออกโดย %2 และใช้ได้ถึง %3</translation>
    </message>
    <message>
        <source>%1 shows a trusted certificate and then breaks off. It may want a certificate of yours: choose it under “Sign in another way”.</source>
        <translation>%1 แสดงใบรับรองดิจิทัลที่เชื่อถือได้แล้วตัดการเชื่อมต่อ อาจต้องการใบรับรองของท่านด้วย โปรดเลือกที่ “เข้าสู่ระบบด้วยวิธีอื่น”</translation>
    </message>
    <message>
        <source>This network wants you to sign in on a page of its own first. Open any page in a browser, sign in there, then check again.</source>
        <translation>เครือข่ายนี้ต้องการให้ท่านเข้าสู่ระบบของเครือข่ายก่อน โปรดเปิดเว็บใดก็ได้ในเบราว์เซอร์ เข้าสู่ระบบที่หน้านั้น แล้วตรวจสอบอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 answers and asks for a sign-in before it says more (HTTP 401).</source>
        <translation>%1 ตอบกลับ และต้องการให้เข้าสู่ระบบก่อนจึงจะบอกข้อมูลเพิ่ม (HTTP 401)</translation>
    </message>
    <message>
        <source>%1 answers with a web page instead of data. If this network has a sign-in page, open it in a browser first; else check the address.</source>
        <translation>%1 ตอบกลับเป็นหน้าเว็บแทนข้อมูล หากเครือข่ายนี้มีหน้าเข้าสู่ระบบของตนเอง ให้เปิดหน้านั้นในเบราว์เซอร์ก่อน หากไม่มี โปรดตรวจสอบที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>%1 answers (HTTP %2).</source>
        <translation>%1 ตอบกลับแล้ว (HTTP %2)</translation>
    </message>
    <message>
        <source>The service does not tell its time, so the clocks could not be compared.</source>
        <translation>ระบบไม่ได้บอกเวลาของตน จึงเทียบนาฬิกาไม่ได้</translation>
    </message>
    <message>
        <source>The clocks of this computer and of the service agree.</source>
        <translation>นาฬิกาของเครื่องนี้ตรงกับของระบบ</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1, the clock of the service %2. Set the clock of this computer: certificates and the times of your work depend on it.</source>
        <translation>นาฬิกาของเครื่องนี้บอกเวลา %1 แต่ของระบบบอกเวลา %2 โปรดตั้งนาฬิกาของเครื่องนี้ให้ตรง เพราะใบรับรองดิจิทัลและเวลาที่บันทึกงานของท่านขึ้นกับนาฬิกานี้</translation>
    </message>
    <message>
        <source>%1 is a web service, but no OGC API – Features service, as e-Plan is. Check the address.</source>
        <translation>%1 เป็นเว็บเซอร์วิส แต่ไม่ใช่ระบบ OGC API – Features อย่าง e-Plan โปรดตรวจสอบที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>%1 is an OGC API – Features service, but has no projects of e-Plan. Check the address.</source>
        <translation>%1 เป็นระบบ OGC API – Features แต่ไม่มีโครงการของ e-Plan โปรดตรวจสอบที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>This is a practice service of e-Plan.</source>
        <translation>ระบบนี้คือ e-Plan สำหรับฝึกปฏิบัติ</translation>
    </message>
    <message>
        <source>This is the live e-Plan.</source>
        <translation>ระบบนี้คือ e-Plan ที่ใช้งานจริง</translation>
    </message>
    <message>
        <source>The service says what it is only to those who sign in. Sign in, then check again.</source>
        <translation>ระบบบอกข้อมูลของตนเฉพาะกับผู้ที่เข้าสู่ระบบแล้ว โปรดเข้าสู่ระบบ แล้วตรวจสอบอีกครั้ง</translation>
    </message>
    <message>
        <source>e-Plan accepts your sign-in.</source>
        <translation>e-Plan ยอมรับการเข้าสู่ระบบของท่าน</translation>
    </message>
    <message>
        <source>Nobody has signed in to this address yet, so no sign-in was tried.</source>
        <translation>ยังไม่มีผู้ใดเข้าสู่ระบบที่ที่อยู่นี้ จึงไม่ได้ลองเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>No sign-in was tried, because QGIS would have to ask for its master password first. Sign in, then check again.</source>
        <translation>ไม่ได้ลองเข้าสู่ระบบ เพราะ QGIS จะต้องถามรหัสผ่านหลัก (master password) ก่อน โปรดเข้าสู่ระบบ แล้วตรวจสอบอีกครั้ง</translation>
    </message>
    <message>
        <source>Not tried, because an earlier step failed.</source>
        <translation>ไม่ได้ตรวจ เพราะขั้นก่อนหน้าไม่ผ่าน</translation>
    </message>
    <message>
        <source>Not tried, because the check was stopped.</source>
        <translation>ไม่ได้ตรวจ เพราะมีการหยุดตรวจสอบ</translation>
    </message>
</context>
<context>
    <name>DiagnosisPage</name>
    <message>
        <source>← Back</source>
        <translation>← กลับ</translation>
    </message>
    <message>
        <source>Checking the connection</source>
        <translation>กำลังตรวจสอบการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>What was found at each step</source>
        <translation>ผลการตรวจสอบแต่ละขั้น</translation>
    </message>
    <message>
        <source>Copy puts all of this on the clipboard, without passwords, so that you can send it to whoever helps you.</source>
        <translation>กดคัดลอกเพื่อเก็บผลทั้งหมดนี้ไว้ในคลิปบอร์ด โดยไม่มีรหัสผ่าน แล้วนำไปส่งให้ผู้ที่ช่วยเหลือท่านได้</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>ตรวจสอบอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>A position lies at one of the poles of the Earth.</source>
        <translation>พิกัดอยู่ที่ขั้วโลก</translation>
    </message>
    <message>
        <source>Column with the work&apos;s id</source>
        <translation>คอลัมน์รหัสของงาน</translation>
    </message>
    <message>
        <source>Column with the organisation</source>
        <translation>คอลัมน์ อปท.</translation>
    </message>
    <message>
        <source>Column with the fiscal year</source>
        <translation>คอลัมน์ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Column with the kind</source>
        <translation>คอลัมน์ประเภท</translation>
    </message>
    <message>
        <source>Column with the category</source>
        <translation>คอลัมน์ชนิดงาน</translation>
    </message>
    <message>
        <source>Column with the title</source>
        <translation>คอลัมน์ชื่อโครงการ</translation>
    </message>
    <message>
        <source>Column with the village</source>
        <translation>คอลัมน์หมู่บ้าน</translation>
    </message>
    <message>
        <source>Column with the accuracy in metres</source>
        <translation>คอลัมน์ความคลาดเคลื่อน (เมตร)</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>ซ้ำซ้อน</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>ทับซ้อน</translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>ต่อปลายกัน</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>ตัดกัน</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>ขนานกัน</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>อยู่ใกล้กัน</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pair(s)</source>
        <translation>
            <numerusform>%1: %n คู่</numerusform>
        </translation>
    </message>
    <message>
        <source>Find duplicate works</source>
        <translation>ค้นหางานซ้ำซ้อน</translation>
    </message>
    <message>
        <source>Works on the map</source>
        <translation>งานบนแผนที่</translation>
    </message>
    <message>
        <source>Finds works that are budgeted twice, across organisations, years and kinds of budget.</source>
        <translation>ค้นหางานที่ตั้งงบประมาณซ้ำ ข้าม อปท. ปีงบประมาณ และประเภทงบประมาณ</translation>
    </message>
    <message>
        <source>duplicate,overlap,double,works,budget,compare,near</source>
        <translation>ซ้ำซ้อน,ทับซ้อน,ซ้ำ,งาน,งบประมาณ,เปรียบเทียบ,ใกล้,duplicate,overlap</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>งาน</translation>
    </message>
    <message>
        <source>What is there already (roads, canals)</source>
        <translation>สิ่งที่มีอยู่แล้ว (ถนน คลอง)</translation>
    </message>
    <message>
        <source>Tolerance in metres</source>
        <translation>ระยะที่ยอมให้ (เมตร)</translation>
    </message>
    <message>
        <source>Minimum overlap in metres</source>
        <translation>ความยาวทับซ้อนต่ำสุด (เมตร)</translation>
    </message>
    <message>
        <source>Relations to show</source>
        <translation>ความสัมพันธ์ที่แสดง</translation>
    </message>
    <message>
        <source>Pairs of works</source>
        <translation>คู่ของงาน</translation>
    </message>
    <message>
        <source>None of the layers of works could be opened.</source>
        <translation>เปิดชั้นข้อมูลงานไม่ได้เลย</translation>
    </message>
    <message>
        <source>“%1” has no points or lines. Choose a vector layer.</source>
        <translation>“%1” ไม่มีจุดหรือเส้น โปรดเลือกชั้นข้อมูลเวกเตอร์</translation>
    </message>
    <message>
        <source>No layer has a column “%1”.</source>
        <translation>ไม่มีชั้นข้อมูลใดมีคอลัมน์ “%1”</translation>
    </message>
    <message>
        <source>The position lies where the reference system of its layer does not reach.</source>
        <translation>พิกัดอยู่นอกขอบเขตของระบบพิกัดของชั้นข้อมูล</translation>
    </message>
    <message>
        <source>The work is not placed yet.</source>
        <translation>งานยังไม่ลงพิกัด</translation>
    </message>
    <message>
        <source>The layer “%1” does not say its reference system; it was read as longitude and latitude.</source>
        <translation>ชั้นข้อมูล “%1” ไม่ระบุระบบพิกัด จึงอ่านเป็นลองจิจูดและละติจูด</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) passed over: %1</source>
        <translation>
            <numerusform>ข้ามงาน %n รายการ: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) lie on one spot at %1, %2. Each is shown beside the first that is called alike, not beside all others.</source>
        <translation>
            <numerusform>มี %n งานอยู่จุดเดียวกันที่ %1, %2 แต่ละงานแสดงคู่กับงานแรกที่ชื่อเหมือนกัน ไม่ได้แสดงคู่กับงานอื่นทุกงาน</numerusform>
        </translation>
    </message>
    <message>
        <source>The works would be written over. Choose another file for the pairs.</source>
        <translation>ไฟล์ผลลัพธ์ทับไฟล์งานที่นำเข้า โปรดเลือกไฟล์อื่นสำหรับผลลัพธ์</translation>
    </message>
    <message>
        <source>Holds all works against each other and gives a row for each pair that has to do with each other: a, b (the ids), relation, distance (mean, in metres), largest_distance, overlap_a and overlap_b (metres of each that run together with the other), share_a and share_b (from 0 to 1), score (from 0 to 1), and the shared stretch as geometry.

Relations: duplicate (at least 80 % of both is shared), overlap (a stretch of at least the minimum is shared), adjacent (end to end), crossing, parallel (side by side within twice the tolerance, or for another purpose on the same stretch), near (of the same kind, within the tolerance).

Lines run together where each is within the tolerance of the other and heads the same way within 30°, whichever way it was drawn; a copy that lies aside may stray half as far again now and then. Lines that only meet in a bend and part again do not run together. Points are duplicates within the tolerance, for the same purpose, unless villages or names contradict; within twice the tolerance only where village number and name agree. The accuracies of two works widen the tolerance, to no more than twice.

What is there already, such as existing roads and canals, is held against the works, never against itself; those rows have existing = 1.</source>
        <translation>เปรียบเทียบงานทั้งหมดเป็นคู่ และให้หนึ่งแถวสำหรับแต่ละคู่ที่เกี่ยวข้องกัน ได้แก่ a, b (รหัส) relation (ความสัมพันธ์) distance (ระยะห่างเฉลี่ย เมตร) largest_distance (ระยะห่างมากสุด) overlap_a และ overlap_b (ความยาวช่วงที่ไปด้วยกันของแต่ละงาน เมตร) share_a และ share_b (สัดส่วน 0 ถึง 1) score (คะแนน 0 ถึง 1) และช่วงที่ใช้ร่วมกันเป็นเรขาคณิต

ความสัมพันธ์: duplicate ซ้ำซ้อน (ใช้ร่วมกันอย่างน้อย 80 % ของทั้งสองงาน) overlap ทับซ้อน (มีช่วงร่วมกันตั้งแต่ค่าต่ำสุด) adjacent ต่อปลายกัน crossing ตัดกัน parallel ขนานกัน (ภายในสองเท่าของระยะที่ยอมให้ หรือเป็นงานคนละวัตถุประสงค์บนช่วงเดียวกัน) near อยู่ใกล้กัน (ประเภทเดียวกัน ภายในระยะที่ยอมให้)

เส้นสองเส้นไปด้วยกันเมื่อห่างกันไม่เกินระยะที่ยอมให้และทิศทางต่างกันไม่เกิน 30° ไม่ว่าวาดจากด้านใด เส้นที่วาดซ้ำเยื้องไปด้านข้างอาจห่างออกไปได้เป็นบางช่วง ไม่เกินหนึ่งเท่าครึ่งของระยะที่ยอมให้ เส้นที่เพียงโค้งเข้าหากันแล้วแยกออกไม่นับว่าไปด้วยกัน จุดซ้ำซ้อนเมื่อห่างกันไม่เกินระยะที่ยอมให้ วัตถุประสงค์เดียวกัน และหมู่บ้านหรือชื่อไม่ขัดแย้งกัน ภายในสองเท่าของระยะเฉพาะเมื่อหมู่ที่และชื่อตรงกัน ความคลาดเคลื่อนของสองงานขยายระยะที่ยอมให้ได้ไม่เกินสองเท่า

สิ่งที่มีอยู่แล้ว เช่น ถนนและคลองเดิม นำมาเปรียบเทียบกับงาน แต่ไม่เปรียบเทียบกันเอง แถวเหล่านั้นมี existing = 1</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This was stopped.</source>
        <translation>หยุดการทำงานแล้ว</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The sheet could not be made. Try another kind of file.</source>
        <translation>สร้างตารางไม่สำเร็จ ลองใช้ไฟล์ชนิดอื่น</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written. Make room on the disk and save it again.</source>
        <translation>ดิสก์เต็ม เขียน “%1” ไม่ได้ กรุณาเพิ่มที่ว่างบนดิสก์แล้วบันทึกใหม่</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Ask for the right to write it, or choose another folder.</source>
        <translation>ไม่มีสิทธิ์เขียน “%1” กรุณาขอสิทธิ์ หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder, or close the file where it is open, and save it again.</source>
        <translation>เขียน “%1” ไม่สำเร็จ กรุณาเลือกโฟลเดอร์อื่น หรือปิดไฟล์ที่เปิดค้างอยู่แล้วบันทึกใหม่</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Close it where it is open, or copy it to another folder.</source>
        <translation>อ่าน “%1” ไม่ได้ กรุณาปิดไฟล์ที่เปิดค้างอยู่ หรือคัดลอกไปไว้ในโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>“%1” is damaged or was not copied to its end. Copy it once more, or save it again.</source>
        <translation>“%1” เสียหายหรือคัดลอกมาไม่ครบ กรุณาคัดลอกใหม่ หรือบันทึกใหม่</translation>
    </message>
    <message>
        <source>A latitude or longitude here is no number.</source>
        <translation>ละติจูดหรือลองจิจูดตรงนี้ไม่ใช่ตัวเลข</translation>
    </message>
    <message>
        <source>There are no waypoints, routes or tracks in the file. Save them on the receiver first, then copy the file again.</source>
        <translation>ไฟล์นี้ไม่มีจุด เส้นทาง หรือรอยทาง กรุณาบันทึกในเครื่อง GPS ก่อน แล้วคัดลอกไฟล์มาใหม่</translation>
    </message>
    <message>
        <source>This row is a heading, not a project.</source>
        <translation>แถวนี้เป็นหัวข้อ ไม่ใช่โครงการ</translation>
    </message>
    <message>
        <source>This row is a sum of others, not a project.</source>
        <translation>แถวนี้เป็นยอดรวม ไม่ใช่โครงการ</translation>
    </message>
    <message>
        <source>This row has no title of a project.</source>
        <translation>แถวนี้ไม่มีชื่อโครงการ</translation>
    </message>
    <message>
        <source>Nothing says of which fiscal year this project is. Choose the year and read the list again.</source>
        <translation>ไม่มีข้อมูลว่าโครงการนี้อยู่ในปีงบประมาณใด กรุณาเลือกปีแล้วอ่านบัญชีใหม่</translation>
    </message>
    <message>
        <source>The amount “%1” cannot be read; the project is taken without it.</source>
        <translation>อ่านจำนวนเงิน “%1” ไม่ได้ จึงรับโครงการไว้โดยไม่มีจำนวนเงิน</translation>
    </message>
    <message>
        <source>The number “%1” cannot be read; the project is taken without it.</source>
        <translation>อ่านตัวเลข “%1” ไม่ได้ จึงรับโครงการไว้โดยไม่มีตัวเลขนี้</translation>
    </message>
    <message>
        <source>The state “%1” is not known; the project is taken as approved.</source>
        <translation>ไม่รู้จักสถานะ “%1” จึงถือว่าโครงการได้รับอนุมัติแล้ว</translation>
    </message>
    <message>
        <source>This money is not spent at a place; the project needs no position.</source>
        <translation>งบประมาณนี้ไม่ได้ใช้ ณ สถานที่ใด โครงการนี้ไม่ต้องลงพิกัด</translation>
    </message>
    <message numerus="yes">
        <source>%n projects are called “%1”. Choose the one that this position belongs to.</source>
        <translation>
            <numerusform>มี %n โครงการที่ใช้รหัสหรือชื่อ “%1” กรุณาเลือกโครงการของพิกัดนี้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions are for the project “%1”. Choose one.</source>
        <translation>
            <numerusform>มี %n พิกัดสำหรับโครงการ “%1” กรุณาเลือกหนึ่งพิกัด</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds no places itself; it only links to another file on the net. Save that one and choose it.</source>
        <translation>“%1” ไม่มีตำแหน่งในไฟล์ มีแต่ลิงก์ไปยังไฟล์บนอินเทอร์เน็ต กรุณาบันทึกไฟล์นั้นแล้วเลือกใหม่</translation>
    </message>
    <message>
        <source>A Shapefile is several files of one name, and “%1” is alone. Copy the files that end in .shx, .dbf and .prj beside it.</source>
        <translation>Shapefile ประกอบด้วยหลายไฟล์ชื่อเดียวกัน แต่ “%1” มาเพียงไฟล์เดียว กรุณาคัดลอกไฟล์ .shx .dbf และ .prj มาไว้ด้วยกัน</translation>
    </message>
    <message>
        <source>“%1” does not say in which coordinate system it is. Choose it, and read it again.</source>
        <translation>“%1” ไม่ได้ระบุระบบพิกัด กรุณาเลือกระบบพิกัดแล้วอ่านใหม่</translation>
    </message>
    <message>
        <source>There are no features in the file.</source>
        <translation>ไฟล์นี้ไม่มีข้อมูลแผนที่</translation>
    </message>
    <message>
        <source>The numbers in “%1” lie nowhere in Thailand, in no zone: they are drawing units, or shifted to save digits. Move the drawing to its place on the grid first.</source>
        <translation>ตัวเลขใน “%1” ไม่อยู่ในประเทศไทยไม่ว่าโซนใด น่าจะเป็นหน่วยของแบบเขียน หรือถูกเลื่อนเพื่อตัดหลัก กรุณาย้ายแบบให้ตรงพิกัดจริงก่อน</translation>
    </message>
    <message>
        <source>The photograph has no position. Switch the camera&apos;s location on, or send the original file: messengers take the position out.</source>
        <translation>ภาพนี้ไม่มีพิกัด กรุณาเปิดตำแหน่งที่ตั้งในกล้อง หรือส่งไฟล์ต้นฉบับ เพราะแอปแชตจะลบพิกัดออก</translation>
    </message>
    <message>
        <source>The camera had no reception when the photograph was taken.</source>
        <translation>ขณะถ่ายภาพกล้องรับสัญญาณดาวเทียมไม่ได้</translation>
    </message>
    <message>
        <source>The camera notes the datum “%1”, which is not known here. Set it to WGS 84.</source>
        <translation>กล้องบันทึกพื้นหลักฐาน “%1” ซึ่งไม่รู้จัก กรุณาตั้งเป็น WGS 84</translation>
    </message>
    <message>
        <source>There is no position here.</source>
        <translation>ตรงนี้ไม่มีพิกัด</translation>
    </message>
    <message>
        <source>This is an area; a position is a point or a line. Draw its middle line, or place a point in it.</source>
        <translation>นี่เป็นรูปพื้นที่ แต่พิกัดต้องเป็นจุดหรือเส้น กรุณาลากเส้นกึ่งกลาง หรือลงจุดในพื้นที่</translation>
    </message>
    <message>
        <source>Points and lines are mixed in one; a position is either. Take them apart.</source>
        <translation>มีทั้งจุดและเส้นปนกัน พิกัดต้องเป็นอย่างใดอย่างหนึ่ง กรุณาแยกออกจากกัน</translation>
    </message>
    <message>
        <source>This lies outside Thailand. Check the zone, the datum, and which number comes first.</source>
        <translation>ตำแหน่งนี้อยู่นอกประเทศไทย กรุณาตรวจโซน พื้นหลักฐาน และลำดับของตัวเลข</translation>
    </message>
    <message>
        <source>These numbers lie off the Earth. Check the coordinate system.</source>
        <translation>ตัวเลขนี้อยู่นอกโลก กรุณาตรวจระบบพิกัด</translation>
    </message>
    <message>
        <source>A line needs at least two points.</source>
        <translation>เส้นต้องมีอย่างน้อยสองจุด</translation>
    </message>
    <message>
        <source>No position could be read here.</source>
        <translation>อ่านพิกัดตรงนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Heights were left out.</source>
        <translation>ตัดค่าความสูงออก</translation>
    </message>
    <message>
        <source>Measures along the line were left out.</source>
        <translation>ตัดค่าระยะตามเส้น (M) ออก</translation>
    </message>
    <message>
        <source>Curves were made straight pieces.</source>
        <translation>แปลงเส้นโค้งเป็นเส้นตรงหลายท่อน</translation>
    </message>
    <message>
        <source>The file holds more than is shown; what comes after this was not read. Choose a layer, or the features you need.</source>
        <translation>ไฟล์มีข้อมูลมากกว่าที่แสดง ข้อมูลหลังจากนี้ยังไม่ได้อ่าน กรุณาเลือกชั้นข้อมูลหรือรายการที่ต้องการ</translation>
    </message>
    <message>
        <source>A list of projects is a spreadsheet (XLSX, ODS) or a CSV file; this is of the kind %1.</source>
        <translation>บัญชีโครงการต้องเป็นตาราง (XLSX, ODS) หรือไฟล์ CSV แต่ไฟล์นี้เป็นชนิด %1</translation>
    </message>
    <message>
        <source>There is no sheet with rows called “%1” in the file.</source>
        <translation>ในไฟล์ไม่มีแผ่นงานชื่อ “%1” ที่มีข้อมูล</translation>
    </message>
    <message>
        <source>The columns of the list are not those that were chosen. Choose again which column is what.</source>
        <translation>คอลัมน์ของบัญชีไม่ตรงกับที่เคยเลือกไว้ กรุณาเลือกใหม่ว่าคอลัมน์ใดคืออะไร</translation>
    </message>
    <message>
        <source>This project stands in the list already, in row %1; it was taken once.</source>
        <translation>โครงการนี้มีอยู่แล้วในแถวที่ %1 จึงรับไว้ครั้งเดียว</translation>
    </message>
    <message>
        <source>Other projects have the code %1 too. Mend it in the list: positions follow the code.</source>
        <translation>มีโครงการอื่นใช้รหัส %1 เช่นกัน กรุณาแก้ในบัญชี เพราะพิกัดผูกกับรหัสโครงการ</translation>
    </message>
    <message>
        <source>The positions are given in “%1”, which is not known here. Convert the file to WGS 84 and choose it again.</source>
        <translation>พิกัดในไฟล์อยู่ในระบบ “%1” ซึ่งไม่รู้จัก กรุณาแปลงไฟล์เป็น WGS 84 แล้วเลือกใหม่</translation>
    </message>
    <message>
        <source>“%1” is an old Excel file, or one that is locked with a password. Open it, save it as an Excel workbook (.xlsx) without a password, and choose that.</source>
        <translation>“%1” เป็นไฟล์ Excel รุ่นเก่า หรือใส่รหัสผ่านไว้ กรุณาเปิดแล้วบันทึกเป็น .xlsx โดยไม่ใส่รหัสผ่าน แล้วเลือกไฟล์นั้น</translation>
    </message>
    <message>
        <source>“%1” is an AutoCAD drawing (DWG). Save it as DXF and choose that.</source>
        <translation>“%1” เป็นแบบ AutoCAD (DWG) กรุณาบันทึกเป็น DXF แล้วเลือกไฟล์นั้น</translation>
    </message>
    <message>
        <source>“%1” is a binary DXF file. Save it as a DXF text file (ASCII) and choose that.</source>
        <translation>“%1” เป็น DXF แบบไบนารี กรุณาบันทึกเป็น DXF แบบข้อความ (ASCII) แล้วเลือกไฟล์นั้น</translation>
    </message>
    <message>
        <source>“%1” is a PDF file. Positions in it can be copied as text and pasted into the box for coordinates.</source>
        <translation>“%1” เป็นไฟล์ PDF กรุณาคัดลอกพิกัดเป็นข้อความแล้ววางในช่องพิกัด</translation>
    </message>
    <message>
        <source>“%1” is an archive of another kind than ZIP. Unpack it and choose the file inside.</source>
        <translation>“%1” เป็นไฟล์บีบอัดที่ไม่ใช่ ZIP กรุณาแตกไฟล์แล้วเลือกไฟล์ข้างใน</translation>
    </message>
    <message>
        <source>“%1” is not a file of positions: GPX, KML, KMZ, Shapefile, GeoPackage, GeoJSON, DXF, CSV, XLSX, ODS and photographs are read.</source>
        <translation>“%1” ไม่ใช่ไฟล์พิกัด ไฟล์ที่อ่านได้คือ GPX KML KMZ Shapefile GeoPackage GeoJSON DXF CSV XLSX ODS และภาพถ่าย</translation>
    </message>
    <message>
        <source>The name “%1” does not tell it, but this is a file of the kind %2, and it was read as such.</source>
        <translation>ชื่อ “%1” ไม่ตรงกับชนิดไฟล์ แต่เนื้อหาเป็นชนิด %2 จึงอ่านตามเนื้อหา</translation>
    </message>
    <message>
        <source>“%1” is too large to be opened as an archive. Unpack it and choose the file inside.</source>
        <translation>“%1” ใหญ่เกินกว่าจะเปิดเป็นไฟล์บีบอัด กรุณาแตกไฟล์แล้วเลือกไฟล์ข้างใน</translation>
    </message>
    <message>
        <source>The archive “%1” holds no Shapefile, KML file or spreadsheet. Unpack it and choose the file inside.</source>
        <translation>ไฟล์บีบอัด “%1” ไม่มี Shapefile ไฟล์ KML หรือตาราง กรุณาแตกไฟล์แล้วเลือกไฟล์ข้างใน</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy it once more.</source>
        <translation>“%1” ว่างเปล่า กรุณาคัดลอกใหม่</translation>
    </message>
    <message>
        <source>“%1” is larger than one gigabyte. Save a part of it as a file of its own.</source>
        <translation>“%1” ใหญ่เกินหนึ่งกิกะไบต์ กรุณาบันทึกเฉพาะบางส่วนเป็นไฟล์ใหม่</translation>
    </message>
    <message>
        <source>The folder “%1” holds neither a Shapefile nor photographs. Choose a file in it.</source>
        <translation>โฟลเดอร์ “%1” ไม่มี Shapefile หรือภาพถ่าย กรุณาเลือกไฟล์ในโฟลเดอร์</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>ภาพถ่าย</translation>
    </message>
    <message>
        <source>“%1” is not there (any more). Choose another file.</source>
        <translation>ไม่พบ “%1” แล้ว กรุณาเลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>No columns of the sheet look like positions. Choose the columns, and read it again.</source>
        <translation>ไม่พบคอลัมน์ที่เป็นพิกัด กรุณาเลือกคอลัมน์แล้วอ่านใหม่</translation>
    </message>
    <message>
        <source>The cells of a sheet are not read in “%1”. Choose degrees or UTM on WGS 84, Indian 1975 or Indian 1954.</source>
        <translation>อ่านช่องในตารางตามระบบ “%1” ไม่ได้ กรุณาเลือกองศาหรือ UTM บน WGS 84, Indian 1975 หรือ Indian 1954</translation>
    </message>
    <message>
        <source>The spreadsheet could not compute a cell of the position: it says %1. Mend the formula there.</source>
        <translation>ตารางคำนวณช่องพิกัดไม่ได้ (แสดง %1) กรุณาแก้สูตรในช่องนั้น</translation>
    </message>
    <message>
        <source>What stands in the column of geometries is no well-known text.</source>
        <translation>ข้อความในคอลัมน์รูปทรงไม่ใช่รูปแบบ WKT</translation>
    </message>
    <message>
        <source>The zone or the datum of this row is none that is known here: zones are 47 and 48, datums WGS 84, Indian 1975 and Indian 1954.</source>
        <translation>ไม่รู้จักโซนหรือพื้นหลักฐานของแถวนี้ โซนต้องเป็น 47 หรือ 48 และพื้นหลักฐานเป็น WGS 84, Indian 1975 หรือ Indian 1954</translation>
    </message>
    <message>
        <source>Only start and end are known; the line between them is straight.</source>
        <translation>ทราบเพียงจุดเริ่มต้นและจุดสิ้นสุด เส้นระหว่างจุดจึงเป็นเส้นตรง</translation>
    </message>
    <message>
        <source>There are no rows in the file.</source>
        <translation>ไฟล์นี้ไม่มีแถวข้อมูล</translation>
    </message>
    <message>
        <source>The file is damaged or was not copied to its end. Copy it once more, or save it again.</source>
        <translation>ไฟล์เสียหายหรือคัดลอกมาไม่ครบ กรุณาคัดลอกใหม่ หรือบันทึกใหม่</translation>
    </message>
    <message>
        <source>The file would unpack to far more than a file of an office holds, so it was not opened. Unpack it yourself if you trust where it came from.</source>
        <translation>ไฟล์นี้เมื่อแตกออกจะใหญ่ผิดปกติมากสำหรับงานสำนักงาน จึงไม่เปิด หากเชื่อถือที่มา กรุณาแตกไฟล์เอง</translation>
    </message>
    <message>
        <source>The file is locked with a password. Save it without one and choose it again.</source>
        <translation>ไฟล์ใส่รหัสผ่านไว้ กรุณาบันทึกโดยไม่ใส่รหัสผ่านแล้วเลือกใหม่</translation>
    </message>
    <message>
        <source>Handed out in the coordinate sheet %1.</source>
        <translation>ส่งออกแล้วในตารางพิกัด %1</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>← Back</source>
        <translation>← กลับ</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>เกณฑ์…</translation>
    </message>
    <message>
        <source>Which findings block, warn or hint, how much may differ, and the layers of what is there already</source>
        <translation>กำหนดว่าข้อสังเกตใดห้ามส่ง เตือน หรือแนะนำ ต่างกันได้เท่าใด และชั้นข้อมูลของสิ่งที่มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>Which findings are listed</source>
        <translation>ข้อสังเกตที่แสดงในรายการ</translation>
    </message>
    <message>
        <source>What is to be said about the projects</source>
        <translation>ข้อสังเกตของโครงการ</translation>
    </message>
    <message>
        <source>How far all projects were looked over</source>
        <translation>ความคืบหน้าการตรวจทุกโครงการ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Look over all projects again</source>
        <translation>ตรวจทุกโครงการอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>With e-Plan you place the water and road projects of your organisation&apos;s budget on the map, and send the positions back.</source>
        <translation>e-Plan ใช้ลงพิกัดโครงการแหล่งน้ำและถนนในงบประมาณของ อปท. บนแผนที่ แล้วส่งพิกัดกลับเข้าระบบ</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>ฝึกปฏิบัติ</translation>
    </message>
    <message>
        <source>Try everything with invented projects on a practice service. Nothing you do there reaches the real budget.</source>
        <translation>ทดลองทุกขั้นตอนกับโครงการสมมติในระบบฝึกปฏิบัติ ทุกอย่างที่ทำไม่มีผลต่องบประมาณจริง</translation>
    </message>
    <message>
        <source>&amp;Connect to e-Plan</source>
        <translation>เชื่อมต่อ e-Plan</translation>
    </message>
    <message>
        <source>Work on the real budget, with the user name and password that DLA gave your engineering division.</source>
        <translation>ลงพิกัดโครงการในงบประมาณจริง ด้วยชื่อผู้ใช้และรหัสผ่านที่ สถ. ออกให้กองช่าง</translation>
    </message>
    <message>
        <source>Work from a s&amp;preadsheet</source>
        <translation>ทำงานจากตาราง (&amp;P)</translation>
    </message>
    <message>
        <source>Without e-Plan: open your list of projects from a spreadsheet, place them, and write a coordinate sheet for e-Plan&apos;s own web page.</source>
        <translation>ไม่ต้องเชื่อมต่อ e-Plan: เปิดบัญชีโครงการจากตาราง ลงพิกัด แล้วบันทึกตารางพิกัดไปกรอกในหน้าเว็บ e-Plan</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>This address belongs to a live e-Plan. To practise, enter the address of a practice service.</source>
        <translation>ที่อยู่เว็บนี้เป็นของ e-Plan ที่ใช้งานจริง หากต้องการฝึกปฏิบัติ โปรดกรอกที่อยู่เว็บของระบบฝึกปฏิบัติ</translation>
    </message>
    <message>
        <source>This address belongs to a practice service. Choose Practice, or enter the address of the live e-Plan.</source>
        <translation>ที่อยู่เว็บนี้เป็นของระบบฝึกปฏิบัติ โปรดเลือก “ฝึกปฏิบัติ” หรือกรอกที่อยู่เว็บของ e-Plan ที่ใช้งานจริง</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>← Back</source>
        <translation>← กลับ</translation>
    </message>
    <message>
        <source>What became of each project</source>
        <translation>ผลการส่งของแต่ละโครงการ</translation>
    </message>
    <message>
        <source>Double-click a line, or press Enter on it, to go to its project.</source>
        <translation>ดับเบิลคลิกหรือกด Enter ที่รายการใด เพื่อไปยังโครงการนั้น</translation>
    </message>
    <message>
        <source>Save a receipt…</source>
        <translation>บันทึกใบรับการส่ง…</translation>
    </message>
    <message>
        <source>Who sent what and what became of it, to print or to keep: PDF, or CSV for Excel</source>
        <translation>ใครส่งอะไรและผลเป็นอย่างไร สำหรับพิมพ์หรือเก็บไว้: PDF หรือ CSV สำหรับ Excel</translation>
    </message>
    <message>
        <source>Coordinate sheet…</source>
        <translation>ตารางพิกัด…</translation>
    </message>
    <message>
        <source>Where all projects are, as a table or for other programs: Excel, CSV, KML, GeoJSON, GeoPackage</source>
        <translation>พิกัดของทุกโครงการ เป็นตารางหรือไฟล์สำหรับโปรแกรมอื่น: Excel, CSV, KML, GeoJSON, GeoPackage</translation>
    </message>
</context>
<context>
    <name>ListFields</name>
    <message>
        <source>Title of the project</source>
        <translation>ชื่อโครงการ</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation>รหัสโครงการ</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>งบประมาณ</translation>
    </message>
    <message>
        <source>Quantity of work</source>
        <translation>ปริมาณงาน</translation>
    </message>
    <message>
        <source>Village or place</source>
        <translation>หมู่บ้านหรือสถานที่</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>ตำบล</translation>
    </message>
    <message>
        <source>District</source>
        <translation>อำเภอ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>ความยาว</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>ความกว้าง</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Code of the organisation</source>
        <translation>รหัส อปท.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>ยุทธศาสตร์</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>แผนงาน</translation>
    </message>
    <message>
        <source>Source of the budget</source>
        <translation>แหล่งงบประมาณ</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>วงเงินตามสัญญา</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <translation>เบิกจ่ายแล้ว</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>หน่วยงานที่รับผิดชอบ</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>← Back</source>
        <translation>← กลับ</translation>
    </message>
    <message>
        <source>The projects come from your own spreadsheet (XLSX, ODS or CSV), and nothing is sent anywhere.</source>
        <translation>นำโครงการเข้าจากตารางของท่านเอง (XLSX, ODS หรือ CSV) โดยไม่ส่งข้อมูลไปที่ใด</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>เลือกไฟล์… (&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>แผ่นงาน (&amp;H)</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>อปท. (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Province</source>
        <translation>จังหวัด (&amp;P)</translation>
    </message>
    <message>
        <source>Fiscal &amp;year</source>
        <translation>ปีงบประมาณ (&amp;Y)</translation>
    </message>
    <message>
        <source>The year to open; it also counts for rows that do not say their own</source>
        <translation>ปีที่จะเปิด และใช้กับแถวที่ไม่ได้ระบุปีไว้</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>คอลัมน์ใดคือข้อมูลใด</translation>
    </message>
    <message>
        <source>What is to know about rows of the list</source>
        <translation>ข้อสังเกตเกี่ยวกับแถวในบัญชี</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>กำลังอ่านบัญชีโครงการ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>A coordinate lies off the Earth: longitude goes from -180 to 180 and latitude from -90 to 90 degrees.</source>
        <translation>ค่าพิกัดอยู่นอกพื้นโลก ลองจิจูดต้องอยู่ระหว่าง -180 ถึง 180 องศา และละติจูดต้องอยู่ระหว่าง -90 ถึง 90 องศา</translation>
    </message>
    <message>
        <source>Only points and lines can be positions; this is another shape.</source>
        <translation>พิกัดเป็นได้เฉพาะจุดหรือเส้น รูปนี้เป็นชนิดอื่น</translation>
    </message>
    <message>
        <source>A line needs at least two points. Draw it again.</source>
        <translation>เส้นต้องมีอย่างน้อยสองจุด โปรดลากเส้นใหม่</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>← Back</source>
        <translation>← กลับ</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>ชั้นข้อมูล</translation>
    </message>
    <message>
        <source>Coordinates are in</source>
        <translation>พิกัดอยู่ในระบบ</translation>
    </message>
    <message>
        <source>Datum, where rows name none</source>
        <translation>พื้นหลักฐาน เมื่อแถวไม่ได้ระบุ</translation>
    </message>
    <message>
        <source>Position in column</source>
        <translation>พิกัดอยู่ในคอลัมน์</translation>
    </message>
    <message>
        <source>Project code in</source>
        <translation>รหัสโครงการอยู่ใน</translation>
    </message>
    <message>
        <source>Project name in</source>
        <translation>ชื่อโครงการอยู่ใน</translation>
    </message>
    <message>
        <source>Positions and their projects</source>
        <translation>พิกัดและโครงการ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>The accounts could not be written to “%1”. Choose another file with --accounts.</source>
        <translation>บันทึกบัญชีผู้ใช้ลงใน “%1” ไม่ได้ โปรดเลือกไฟล์อื่นด้วย --accounts</translation>
    </message>
    <message>
        <source>The practice e-Plan: serves made-up projects of local governments as OGC API – Features, to train and to test with. Everything is in one GeoPackage file.</source>
        <translation>ระบบ e-Plan ฝึกปฏิบัติ ให้บริการโครงการสมมติของ อปท. ตามมาตรฐาน OGC API – Features สำหรับการอบรมและการทดสอบ ข้อมูลทั้งหมดอยู่ในไฟล์ GeoPackage ไฟล์เดียว</translation>
    </message>
    <message>
        <source>The GeoPackage file to serve.</source>
        <translation>ไฟล์ GeoPackage ที่จะให้บริการ</translation>
    </message>
    <message>
        <source>Make the file first; it must not exist.</source>
        <translation>สร้างไฟล์ขึ้นใหม่ก่อน ต้องยังไม่มีไฟล์นี้อยู่</translation>
    </message>
    <message>
        <source>With --new: the province&apos;s code, 10 to 96.</source>
        <translation>ใช้กับ --new: รหัสจังหวัด 10 ถึง 96</translation>
    </message>
    <message>
        <source>With --new: how many projects.</source>
        <translation>ใช้กับ --new: จำนวนโครงการ</translation>
    </message>
    <message>
        <source>With --new: the same seed makes the same data.</source>
        <translation>ใช้กับ --new: เลขตั้งต้นของการสุ่ม เลขเดียวกันได้ข้อมูลชุดเดียวกัน</translation>
    </message>
    <message>
        <source>With --new: the fiscal year that is to be placed, B.E.; the current one unless given. Three years before it are placed.</source>
        <translation>ใช้กับ --new: ปีงบประมาณ (พ.ศ.) ที่จะให้ลงพิกัด หากไม่ระบุจะใช้ปีปัจจุบัน ส่วน 3 ปีก่อนหน้าลงพิกัดไว้ให้แล้ว</translation>
    </message>
    <message>
        <source>With --new: write user names and passwords to this file, tab-separated.</source>
        <translation>ใช้กับ --new: บันทึกชื่อผู้ใช้และรหัสผ่านลงในไฟล์นี้ คั่นด้วยแท็บ</translation>
    </message>
    <message>
        <source>With --new: write roads and streams to draw along to this GeoPackage file.</source>
        <translation>ใช้กับ --new: บันทึกถนนและลำน้ำสำหรับลากเส้นตามลงในไฟล์ GeoPackage นี้</translation>
    </message>
    <message>
        <source>The address and port; port 0 takes any free one.</source>
        <translation>ที่อยู่และพอร์ต หากระบุพอร์ต 0 ระบบจะเลือกพอร์ตที่ว่างให้</translation>
    </message>
    <message>
        <source>Serve https with this certificate (PEM); needed to listen beyond this computer.</source>
        <translation>ให้บริการแบบ https ด้วยใบรับรองดิจิทัลนี้ (PEM) จำเป็นเมื่อให้เครื่องอื่นเชื่อมต่อ</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key (PEM).</source>
        <translation>กุญแจส่วนตัวของใบรับรองดิจิทัล (PEM)</translation>
    </message>
    <message>
        <source>Show this and end.</source>
        <translation>แสดงข้อความนี้แล้วจบการทำงาน</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 ต้องเป็นจำนวนเต็มตั้งแต่ %2 ถึง %3</translation>
    </message>
    <message>
        <source>Give --certificate and --key together.</source>
        <translation>ต้องระบุ --certificate คู่กับ --key</translation>
    </message>
    <message>
        <source>This cannot be understood: %1 (--help tells what can).</source>
        <translation>คำสั่งไม่ถูกต้อง: %1 (ดูวิธีใช้ด้วย --help)</translation>
    </message>
    <message>
        <source>Say which file to serve, with --data FILE (--help tells more).</source>
        <translation>โปรดระบุไฟล์ที่จะให้บริการด้วย --data FILE (ดูวิธีใช้ด้วย --help)</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written. Choose another folder with --data.</source>
        <translation>บันทึกลงในโฟลเดอร์ของ “%1” ไม่ได้ โปรดเลือกโฟลเดอร์อื่นด้วย --data</translation>
    </message>
    <message>
        <source>Another practice service is running on “%1”. Stop it first, or choose another file with --data.</source>
        <translation>มีระบบฝึกปฏิบัติอีกชุดหนึ่งกำลังใช้ “%1” อยู่ โปรดหยุดชุดนั้นก่อน หรือเลือกไฟล์อื่นด้วย --data</translation>
    </message>
    <message>
        <source>e-Plan practice service at %1 (%2 projects)</source>
        <translation>ระบบ e-Plan ฝึกปฏิบัติอยู่ที่ %1 (%2 โครงการ)</translation>
    </message>
    <message>
        <source>The file “%1” exists already. Leave --new out to go on with it, or choose another file.</source>
        <translation>มีไฟล์ “%1” อยู่แล้ว หากจะใช้ไฟล์นี้ต่อ ไม่ต้องใส่ --new หรือโปรดเลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>“%1” is no address to listen on. Write it like 127.0.0.1:8080; port 0 takes any free one.</source>
        <translation>“%1” ไม่ใช่ที่อยู่ที่เปิดรับการเชื่อมต่อได้ โปรดเขียนในรูปแบบ 127.0.0.1:8080 หากระบุพอร์ต 0 ระบบจะเลือกพอร์ตที่ว่างให้</translation>
    </message>
    <message>
        <source>Passwords would go over the network unprotected. Listen on 127.0.0.1, or give --certificate and --key.</source>
        <translation>รหัสผ่านจะถูกส่งผ่านเครือข่ายโดยไม่เข้ารหัส โปรดใช้ที่อยู่ 127.0.0.1 หรือระบุ --certificate และ --key</translation>
    </message>
    <message>
        <source>The certificate “%1” and the key “%2” cannot be used. They must be PEM files that belong together.</source>
        <translation>ใช้ใบรับรองดิจิทัล “%1” กับกุญแจ “%2” ไม่ได้ ทั้งสองต้องเป็นไฟล์ PEM ที่เป็นคู่กัน</translation>
    </message>
    <message>
        <source>Nothing can listen on %1, port %2: another program does, or it is no address of this computer. Choose another with --listen.</source>
        <translation>เปิดรับการเชื่อมต่อที่ %1 พอร์ต %2 ไม่ได้ เพราะโปรแกรมอื่นใช้อยู่ หรือไม่ใช่ที่อยู่ของเครื่องนี้ โปรดเลือกที่อื่นด้วย --listen</translation>
    </message>
    <message>
        <source>The file “%1” was not made by the practice service. Make one with --new, or choose another with --data.</source>
        <translation>ไฟล์ “%1” ไม่ได้สร้างโดยระบบฝึกปฏิบัติ โปรดสร้างไฟล์ใหม่ด้วย --new หรือเลือกไฟล์อื่นด้วย --data</translation>
    </message>
    <message>
        <source>There is no province “%1”. Give one of the 77 codes from 10 to 96, such as 30 for Nakhon Ratchasima.</source>
        <translation>ไม่มีจังหวัดรหัส “%1” โปรดระบุรหัสใดรหัสหนึ่งใน 77 รหัส ตั้งแต่ 10 ถึง 96 เช่น 30 คือนครราชสีมา</translation>
    </message>
    <message>
        <source>Without --new these options change nothing: %1.</source>
        <translation>ตัวเลือกต่อไปนี้ไม่มีผลเมื่อไม่ได้ใช้ --new: %1</translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message>
        <source>“%1” is not understood here. Call eplan-process --help.</source>
        <translation>ไม่เข้าใจคำว่า “%1” ตรงนี้ เรียก eplan-process --help เพื่อดูวิธีใช้</translation>
    </message>
    <message>
        <source>Which algorithm? eplan-process list names them.</source>
        <translation>ยังไม่ได้ระบุชื่อขั้นตอนวิธี ดูรายชื่อได้ด้วย eplan-process list</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Without it: %1</source>
        <translation>ถ้าไม่ระบุ: %1</translation>
    </message>
    <message>
        <source>Runs the algorithms of e-Plan without the desktop.

  eplan-process list
  eplan-process help ALGORITHM
  eplan-process run ALGORITHM --NAME=VALUE …
  eplan-process run ALGORITHM -- NAME=VALUE …

  --json          answers as JSON
  --language=th   speaks Thai; en: English
  --version, --help

Results go to standard output, progress and messages to standard error.
Exit code: 0 done, 1 failed or stopped, 2 the command was not understood.
</source>
        <translation>เรียกใช้ขั้นตอนวิธีของ e-Plan โดยไม่ต้องเปิดหน้าต่าง QGIS

  eplan-process list
  eplan-process help ชื่อขั้นตอนวิธี
  eplan-process run ชื่อขั้นตอนวิธี --ชื่อ=ค่า …
  eplan-process run ชื่อขั้นตอนวิธี -- ชื่อ=ค่า …

  --json          ตอบเป็น JSON
  --language=th   ภาษาไทย; en: ภาษาอังกฤษ
  --version, --help

ผลลัพธ์ออกทาง standard output ความคืบหน้าและข้อความออกทาง standard error
รหัสสิ้นสุด: 0 สำเร็จ, 1 ไม่สำเร็จหรือถูกหยุด, 2 ไม่เข้าใจคำสั่ง
</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>คำอธิบาย</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>พารามิเตอร์</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>There is no algorithm “%1”. eplan-process list names them.</source>
        <translation>ไม่มีขั้นตอนวิธีชื่อ “%1” ดูรายชื่อได้ด้วย eplan-process list</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”. Call eplan-process help %1.</source>
        <translation>%1 ไม่มีพารามิเตอร์ “%2” ดูได้ด้วย eplan-process help %1</translation>
    </message>
    <message>
        <source>The parameter %1 (%2) is missing.</source>
        <translation>ขาดพารามิเตอร์ %1 (%2)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>หยุดแล้ว ไม่ได้เก็บผลไว้</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message numerus="yes">
        <source>%n row(s) placed</source>
        <translation>
            <numerusform>ลงพิกัดได้ %n แถว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) placed with a warning</source>
        <translation>
            <numerusform>ลงพิกัดได้โดยมีคำเตือน %n แถว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with more than one reading, not placed</source>
        <translation>
            <numerusform>อ่านได้มากกว่าหนึ่งอย่าง จึงไม่ได้ลงพิกัด %n แถว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>ไม่รับ %n แถว</numerusform>
        </translation>
    </message>
    <message>
        <source>Place rows by coordinates in a text</source>
        <translation>ลงพิกัดตารางจากข้อความพิกัด</translation>
    </message>
    <message>
        <source>Reads coordinates in any notation out of a column, and places only what leaves no doubt.</source>
        <translation>อ่านพิกัดที่เขียนแบบใดก็ได้จากคอลัมน์ และลงพิกัดเฉพาะที่ไม่มีข้อสงสัย</translation>
    </message>
    <message>
        <source>Reads degrees, UTM, MGRS, map links and what else engineers write, with Thai or European digits, and adds these columns: result (placed, warning, ambiguous or refused), reason (a code), message (what to do, in words), understood (notation, zone, datum).

Only rows that are placed, with or without a warning, get a geometry (WGS 84): a point, several points, or the line from a start to an end. One file holds all three; a GeoPackage, GeoJSON or CSV file can.

Zone and datum hold where a text names none. The columns for zone (47, 48), datum (WGS84, Indian 1975) and province (code 10 to 96) override them row by row; an empty cell does not. What the text itself says wins over all of them.</source>
        <translation>อ่านพิกัดแบบองศา UTM MGRS ลิงก์แผนที่ และแบบอื่นที่นายช่างเขียน ทั้งเลขไทยและเลขอารบิก แล้วเพิ่มคอลัมน์ result (placed, warning, ambiguous หรือ refused) reason (รหัสเหตุผล) message (คำอธิบายว่าต้องทำอย่างไร) understood (อ่านได้ว่าเป็นพิกัดแบบใด โซนใด พื้นหลักฐานใด)

เฉพาะแถวที่ลงพิกัดได้ จะมีหรือไม่มีคำเตือนก็ตาม จึงมีรูปทรง (WGS 84) เป็นจุด หลายจุด หรือเส้นจากจุดเริ่มต้นถึงจุดสิ้นสุด แฟ้มเดียวเก็บได้ทั้งสามแบบ ให้ใช้แฟ้ม GeoPackage GeoJSON หรือ CSV

โซนและพื้นหลักฐานที่เลือกใช้เมื่อข้อความไม่ได้บอกไว้ คอลัมน์โซน (47, 48) พื้นหลักฐาน (WGS84, Indian 1975) และจังหวัด (รหัส 10 ถึง 96) ใช้แทนค่าที่เลือกในแถวนั้น ถ้าช่องว่างจะไม่แทน สิ่งที่เขียนไว้ในข้อความเองสำคัญกว่าทั้งหมด</translation>
    </message>
    <message>
        <source>coordinates,UTM,MGRS,degrees,Indian 1975,geocode,points,table</source>
        <translation>พิกัด,UTM,MGRS,องศา,Indian 1975,จุด,ตาราง</translation>
    </message>
    <message>
        <source>Automatic, by area and country</source>
        <translation>อัตโนมัติ ตามพื้นที่และประเทศ</translation>
    </message>
    <message>
        <source>As written, else WGS 84</source>
        <translation>ตามที่เขียน ถ้าไม่ได้เขียนใช้ WGS 84</translation>
    </message>
    <message>
        <source>UTM zone</source>
        <translation>โซน UTM</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>พื้นหลักฐาน</translation>
    </message>
    <message>
        <source>Column with the zone</source>
        <translation>คอลัมน์โซน</translation>
    </message>
    <message>
        <source>Column with the datum</source>
        <translation>คอลัมน์พื้นหลักฐาน</translation>
    </message>
    <message>
        <source>Column with the province code</source>
        <translation>คอลัมน์รหัสจังหวัด</translation>
    </message>
    <message>
        <source>Read project texts</source>
        <translation>อ่านข้อความโครงการ</translation>
    </message>
    <message>
        <source>Reads kind of work, sizes, road code and villages out of the titles of projects.</source>
        <translation>อ่านประเภทงาน ขนาด รหัสสายทาง และหมู่ที่ จากชื่อโครงการ</translation>
    </message>
    <message>
        <source>Reads the titles of projects as plans and contracts write them, such as “ก่อสร้างถนน คสล. หมู่ที่ 4 กว้าง 4 เมตร ยาว 500 เมตร หนา 0.15 เมตร”, and adds these columns: kind (road, water or other), category, shape (point, line or none), width, length, thickness and depth in metres, area in square metres, volume in cubic metres, sections, road_code, village_number.

Sizes are exact decimal texts: a semicolon stands between the sections of a work, nothing where a section has none, a hyphen in a range. Sizes of shoulders, pipes and other parts are passed over. What cannot be read stays empty.</source>
        <translation>อ่านชื่อโครงการตามที่เขียนในแผนและสัญญา เช่น “ก่อสร้างถนน คสล. หมู่ที่ 4 กว้าง 4 เมตร ยาว 500 เมตร หนา 0.15 เมตร” แล้วเพิ่มคอลัมน์ kind (road ถนน, water แหล่งน้ำ, other อื่น ๆ) category (ชนิดงาน) shape (point จุด, line เส้น, none ไม่มีที่ตั้ง) width, length, thickness, depth (กว้าง ยาว หนา ลึก เป็นเมตร) area (ตารางเมตร) volume (ลูกบาศก์เมตร) sections (จำนวนช่วง) road_code (รหัสสายทาง) village_number (หมู่ที่)

ขนาดเป็นเลขทศนิยมตามที่เขียน คั่นระหว่างช่วงด้วยอัฒภาค (;) ช่วงที่ไม่มีขนาดเว้นว่าง ขนาดที่เป็นช่วงใช้ยัติภังค์ (-) ไม่นับขนาดของไหล่ทาง ท่อ และส่วนประกอบอื่น สิ่งที่อ่านไม่ได้เว้นว่างไว้</translation>
    </message>
    <message>
        <source>project,title,contract,width,length,area,road,water,village</source>
        <translation>โครงการ,สัญญา,กว้าง,ยาว,พื้นที่,ถนน,แหล่งน้ำ,หมู่ที่</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <translation>
            <numerusform>%n แถว: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The zone column holds neither 47 nor 48. Correct it, or leave it empty.</source>
        <translation>คอลัมน์โซนไม่ใช่ 47 หรือ 48 โปรดแก้ไข หรือเว้นว่างไว้</translation>
    </message>
    <message>
        <source>The datum column holds neither WGS84 nor Indian 1975. Correct it, or leave it empty.</source>
        <translation>คอลัมน์พื้นหลักฐานไม่ใช่ WGS84 หรือ Indian 1975 โปรดแก้ไข หรือเว้นว่างไว้</translation>
    </message>
    <message>
        <source>The province column holds no province code from 10 to 96. Correct it, or leave it empty.</source>
        <translation>คอลัมน์จังหวัดไม่ใช่รหัสจังหวัด 10 ถึง 96 โปรดแก้ไข หรือเว้นว่างไว้</translation>
    </message>
    <message>
        <source>Texts in tables</source>
        <translation>ข้อความในตาราง</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Column with the texts</source>
        <translation>คอลัมน์ข้อความ</translation>
    </message>
    <message>
        <source>Table with what was understood</source>
        <translation>ตารางพร้อมสิ่งที่อ่านได้</translation>
    </message>
    <message>
        <source>A Shapefile holds either points or lines, and cuts texts short. Choose a GeoPackage (.gpkg), GeoJSON or CSV file.</source>
        <translation>Shapefile เก็บได้เพียงจุดหรือเส้นอย่างใดอย่างหนึ่ง และตัดข้อความให้สั้นลง โปรดเลือกแฟ้ม GeoPackage (.gpkg) GeoJSON หรือ CSV</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Its columns are: %2.</source>
        <translation>ตารางไม่มีคอลัมน์ “%1” คอลัมน์ที่มีคือ %2</translation>
    </message>
    <message>
        <source>The table has a column “%1” already; what was understood is in “%2”.</source>
        <translation>ตารางมีคอลัมน์ “%1” อยู่แล้ว สิ่งที่อ่านได้จึงอยู่ในคอลัมน์ “%2”</translation>
    </message>
    <message>
        <source>The column with the texts is not named.</source>
        <translation>ยังไม่ได้ระบุคอลัมน์ข้อความ</translation>
    </message>
    <message>
        <source>Read Thai dates and numbers</source>
        <translation>อ่านวันที่และจำนวนแบบไทย</translation>
    </message>
    <message>
        <source>Reads dates of the Buddhist Era, fiscal years and amounts of money out of texts.</source>
        <translation>อ่านวันที่ พ.ศ. ปีงบประมาณ และจำนวนเงินจากข้อความ</translation>
    </message>
    <message>
        <source>Reads dates, stretches of days, fiscal years and numbers as Thai offices write them, such as “๒๖ ตุลาคม ๒๕๕๓”, “12–14 ต.ค. 67”, “ปีงบประมาณ 2568”, “130,000.-บาท (หนึ่งแสนสามหมื่นบาทถ้วน)”, and adds these columns: date_from and, for a stretch of days, date_to (ISO 8601, Common Era, with the time where one is told); fiscal_year (Buddhist Era); number (an exact decimal text; money in baht, land in square metres).

What cannot be read, or not without doubt, stays empty; the log says why.</source>
        <translation>อ่านวันที่ ช่วงวันที่ ปีงบประมาณ และจำนวนตามที่หน่วยงานไทยเขียน เช่น “๒๖ ตุลาคม ๒๕๕๓” “12–14 ต.ค. 67” “ปีงบประมาณ 2568” “130,000.-บาท (หนึ่งแสนสามหมื่นบาทถ้วน)” แล้วเพิ่มคอลัมน์ date_from และ date_to สำหรับช่วงวันที่ (ISO 8601 ปี ค.ศ. พร้อมเวลาถ้ามี) fiscal_year (ปีงบประมาณ พ.ศ.) number (เลขทศนิยมตามจริง เงินเป็นบาท ที่ดินเป็นตารางเมตร)

สิ่งที่อ่านไม่ได้หรือมีข้อสงสัยจะเว้นว่างไว้ เหตุผลอยู่ในบันทึก</translation>
    </message>
    <message>
        <source>date,Buddhist Era,fiscal year,money,baht,number</source>
        <translation>วันที่,พ.ศ.,ปีงบประมาณ,เงิน,บาท,จำนวน</translation>
    </message>
    <message>
        <source>The table would be written over itself. Choose another file for what was understood.</source>
        <translation>แฟ้มผลลัพธ์จะเขียนทับตารางเดิม โปรดเลือกแฟ้มอื่นสำหรับสิ่งที่อ่านได้</translation>
    </message>
    <message>
        <source>Column with the id of the project</source>
        <translation>คอลัมน์รหัสประจำโครงการ</translation>
    </message>
    <message>
        <source>Column with the title</source>
        <translation>คอลัมน์ชื่อโครงการ</translation>
    </message>
    <message>
        <source>Column with the kind of work (road, water or other)</source>
        <translation>คอลัมน์ประเภทงาน (road, water หรือ other)</translation>
    </message>
    <message>
        <source>Column with the category</source>
        <translation>คอลัมน์ชนิดงาน</translation>
    </message>
    <message>
        <source>Column with the code of the organisation</source>
        <translation>คอลัมน์รหัส อปท.</translation>
    </message>
    <message>
        <source>Column with the fiscal year</source>
        <translation>คอลัมน์ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Column with the length in metres</source>
        <translation>คอลัมน์ความยาวเป็นเมตร</translation>
    </message>
    <message>
        <source>Column with the width in metres</source>
        <translation>คอลัมน์ความกว้างเป็นเมตร</translation>
    </message>
    <message>
        <source>Column with the area in square metres</source>
        <translation>คอลัมน์พื้นที่เป็นตารางเมตร</translation>
    </message>
    <message>
        <source>How far the drawn length may be from the stated one, in percent</source>
        <translation>ความยาวที่ลากต่างจากที่ระบุได้ไม่เกิน (ร้อยละ)</translation>
    </message>
    <message>
        <source>How far width times length may be from the stated area, in percent</source>
        <translation>กว้างคูณยาวต่างจากพื้นที่ที่ระบุได้ไม่เกิน (ร้อยละ)</translation>
    </message>
    <message>
        <source>How far apart the parts of one work may lie, in metres for each village</source>
        <translation>ส่วนของงานเดียวกันอยู่ห่างกันได้ไม่เกิน (เมตรต่อหมู่บ้าน)</translation>
    </message>
    <message>
        <source>How far a road may lie from the nearest road on the map, in metres</source>
        <translation>ถนนอยู่ห่างจากถนนที่ใกล้ที่สุดในแผนที่ได้ไม่เกิน (เมตร)</translation>
    </message>
    <message>
        <source>How far a weir may lie from the nearest water on the map, in metres</source>
        <translation>ฝายอยู่ห่างจากแหล่งน้ำที่ใกล้ที่สุดในแผนที่ได้ไม่เกิน (เมตร)</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: column “%2” could not be understood in %n row(s); it was left out there.</source>
        <translation>
            <numerusform>“%1”: อ่านคอลัมน์ “%2” ไม่ได้ %n แถว จึงเว้นไว้ในแถวนั้น</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) checked</source>
        <translation>
            <numerusform>ตรวจสอบแล้ว %n โครงการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Check projects</source>
        <translation>ตรวจสอบโครงการ</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Tells what in projects and their positions wants a second look.</source>
        <translation>แจ้งสิ่งที่ควรตรวจดูอีกครั้งในโครงการและพิกัด</translation>
    </message>
    <message>
        <source>Checks the projects of one or several layers of any format and reference system: whether shape and kind of work agree, drawn and stated lengths, width times length and area; whether the position lies in Thailand, in the province and inside the official boundary where one is given; crossings, spikes, doubled points, parts that lie far apart; round and coarse coordinates; projects at one spot; roads far from any road and weirs far from any water where a map of them is given.

Columns that are called as in e-Plan (title, kind, category, organisation, fiscal_year, length, width, area, state and so on) are found by their names; others can be named. What has no column is read out of the title.

Each finding is a point with these columns: project, rule (a code), severity (hint, warning or blocking), message (in words), others (projects concerned), measured and expected (numbers in unit), remedy. A finding without a place has no geometry. Projects without a position are checked by what is stated of them.</source>
        <translation>ตรวจสอบโครงการในชั้นข้อมูลหนึ่งชั้นหรือหลายชั้น ทุกรูปแบบไฟล์และทุกระบบพิกัด: รูปทรงกับประเภทงานตรงกันหรือไม่ ความยาวที่ลากกับที่ระบุ กว้างคูณยาวกับพื้นที่ พิกัดอยู่ในประเทศไทย ในจังหวัด และในเขตปกครองที่เป็นทางการเมื่อมีให้ เส้นที่ตัดตัวเอง เส้นที่ย้อนกลับ จุดที่ซ้อนกัน ส่วนที่อยู่ห่างกันมาก พิกัดที่เป็นตัวเลขกลมหรือหยาบ โครงการที่อยู่จุดเดียวกัน ถนนที่อยู่ห่างจากถนน และฝายที่อยู่ห่างจากแหล่งน้ำเมื่อมีแผนที่ให้

คอลัมน์ที่มีชื่อตาม e-Plan (title, kind, category, organisation, fiscal_year, length, width, area, state และอื่น ๆ) จะพบเองตามชื่อ คอลัมน์อื่นระบุชื่อได้ สิ่งที่ไม่มีคอลัมน์จะอ่านจากชื่อโครงการ

ข้อสังเกตแต่ละข้อเป็นจุดพร้อมคอลัมน์: project (โครงการ) rule (รหัสข้อตรวจ) severity (hint, warning หรือ blocking) message (คำอธิบาย) others (โครงการที่เกี่ยวข้อง) measured และ expected (ตัวเลขตาม unit) remedy (วิธีแก้) ข้อสังเกตที่ไม่มีตำแหน่งจะไม่มีรูปทรง โครงการที่ยังไม่ลงพิกัดจะตรวจเฉพาะสิ่งที่ระบุไว้</translation>
    </message>
    <message>
        <source>check,quality,project,length,area,boundary,road,water,duplicate point</source>
        <translation>ตรวจสอบ,คุณภาพ,โครงการ,ความยาว,พื้นที่,เขตปกครอง,ถนน,แหล่งน้ำ,จุดซ้ำ</translation>
    </message>
    <message>
        <source>Layers with projects</source>
        <translation>ชั้นข้อมูลโครงการ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ข้อสังเกต</translation>
    </message>
    <message>
        <source>Province code where a row has none (10 to 96)</source>
        <translation>รหัสจังหวัดสำหรับแถวที่ไม่มี (10 ถึง 96)</translation>
    </message>
    <message>
        <source>Official boundaries</source>
        <translation>เขตปกครองที่เป็นทางการ</translation>
    </message>
    <message>
        <source>Column of the boundaries with the code of the organisation; without it one boundary holds for all</source>
        <translation>คอลัมน์รหัส อปท. ของเขตปกครอง หากไม่ระบุ ใช้เขตเดียวกับทุกโครงการ</translation>
    </message>
    <message>
        <source>Map of roads</source>
        <translation>แผนที่ถนน</translation>
    </message>
    <message>
        <source>Map of waters</source>
        <translation>แผนที่แหล่งน้ำ</translation>
    </message>
    <message>
        <source>“%1” is no province code. Give the two digits, 10 to 96.</source>
        <translation>“%1” ไม่ใช่รหัสจังหวัด โปรดใส่เลขสองหลัก 10 ถึง 96</translation>
    </message>
    <message>
        <source>The projects would be written over. Choose another file for the findings.</source>
        <translation>ผลจะเขียนทับไฟล์โครงการ โปรดเลือกไฟล์อื่นสำหรับข้อสังเกต</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a layer of projects.</source>
        <translation>อ่าน “%1” เป็นชั้นข้อมูลโครงการไม่ได้</translation>
    </message>
    <message>
        <source>“%1” holds several layers; these were read: %2.</source>
        <translation>“%1” มีหลายชั้นข้อมูล อ่านชั้นข้อมูลเหล่านี้: %2</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read as a layer. Choose another one, or save it as a GeoPackage first.</source>
        <translation>อ่านไฟล์ “%1” เป็นชั้นข้อมูลไม่ได้ โปรดเลือกไฟล์อื่น หรือบันทึกเป็น GeoPackage ก่อน</translation>
    </message>
    <message>
        <source>There is no file or layer “%1”. Choose it again.</source>
        <translation>ไม่พบไฟล์หรือชั้นข้อมูล “%1” โปรดเลือกใหม่</translation>
    </message>
</context>
<context>
    <name>ProjectPanel</name>
    <message>
        <source>The project&apos;s text</source>
        <translation>ข้อความของโครงการ</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>ดูทั้งสองชุด</translation>
    </message>
    <message>
        <source>See the position placed here beside the one in e-Plan</source>
        <translation>ดูพิกัดที่ลงในเครื่องนี้เทียบกับพิกัดใน e-Plan</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Edited here since; not sent again yet.</source>
        <translation>แก้ไขในเครื่องนี้หลังจากส่งแล้ว และยังไม่ได้ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Changed in e-Plan since; the position is the one there.</source>
        <translation>มีการเปลี่ยนแปลงใน e-Plan หลังจากส่งแล้ว พิกัดที่แสดงเป็นพิกัดใน e-Plan</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>ยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>The receipt could not be written to %1. Choose another folder, or close the file where it is open, and save it again.</source>
        <translation>เขียนใบรับการส่งลงใน %1 ไม่ได้ โปรดเลือกโฟลเดอร์อื่น หรือปิดไฟล์ที่เปิดอยู่ แล้วบันทึกอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 projects = %2 accepted + %3 refused + %4 in conflict + %5 waiting</source>
        <translation>%1&#xa0;โครงการ = รับแล้ว&#xa0;%2 + ไม่รับ&#xa0;%3 + ขัดแย้ง&#xa0;%4 + รอส่ง&#xa0;%5</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>พิกัด</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผลการส่ง</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>ฉบับที่</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>ผู้ส่ง</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>อปท.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>ระบบ</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>พิมพ์เมื่อ</translation>
    </message>
    <message>
        <source>Receipt: positions sent to e-Plan</source>
        <translation>ใบรับการส่ง: พิกัดที่ส่งไป e-Plan</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>a work that is there already</source>
        <translation>งานที่มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a project&apos;s text and its fiscal year</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>ยอมรับแล้ว: %1</translation>
    </message>
    <message>
        <source>This work is there already: %1.</source>
        <translation>งานนี้มีอยู่แล้ว: %1</translation>
    </message>
    <message>
        <source>Planned twice: %1 is at the same place, %2 away.</source>
        <translation>ซ้ำซ้อน: %1 อยู่ที่เดียวกัน ห่าง %2</translation>
    </message>
    <message>
        <source>Planned twice: %1 shares %2, %3 % of this work.</source>
        <translation>ซ้ำซ้อน: %1 ใช้แนวเดียวกัน %2 คิดเป็น %3 % ของงานนี้</translation>
    </message>
    <message>
        <source>%1 of this work, %2 %, is there already: %3.</source>
        <translation>งานนี้ %1 (%2 %) มีอยู่แล้ว: %3</translation>
    </message>
    <message>
        <source>Overlaps with %1: %2 is planned twice, %3 % of this work.</source>
        <translation>ทับซ้อนกับ %1: วางแผนซ้ำ %2 คิดเป็น %3 % ของงานนี้</translation>
    </message>
    <message>
        <source>Goes on where %1 ends.</source>
        <translation>ต่อจากจุดสิ้นสุดของ %1</translation>
    </message>
    <message>
        <source>Crosses %1.</source>
        <translation>ตัดกับ %1</translation>
    </message>
    <message>
        <source>Runs beside %1, %2 away.</source>
        <translation>ขนานกับ %1 ห่าง %2</translation>
    </message>
    <message>
        <source>Lies near %1, %2 away.</source>
        <translation>อยู่ใกล้ %1 ห่าง %2</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>A practice service on another computer is reached over a secure connection only. Use %1 instead.</source>
        <translation>ระบบฝึกปฏิบัติบนเครื่องอื่น ต้องเชื่อมต่อแบบเข้ารหัสเท่านั้น โปรดใช้ %1 แทน</translation>
    </message>
    <message>
        <source>This is no web address. Write it as https://, the name of the server, and / at the end.</source>
        <translation>ที่อยู่เว็บไม่ถูกต้อง ต้องขึ้นต้นด้วย https:// ตามด้วยชื่อเครื่องแม่ข่าย และลงท้ายด้วย /</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; they are asked for when you sign in.</source>
        <translation>ไม่ต้องใส่ชื่อผู้ใช้และรหัสผ่านในที่อยู่เว็บ ให้กรอกเมื่อเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address, and that this computer is connected to the network.</source>
        <translation>%1 ไม่ตอบกลับ โปรดตรวจสอบที่อยู่เว็บ และตรวจสอบว่าเครื่องนี้เชื่อมต่อเครือข่ายอยู่</translation>
    </message>
    <message>
        <source>The name %1 was not found. Check the address, and that this computer is connected to the network.</source>
        <translation>ไม่พบชื่อ %1 ในเครือข่าย โปรดตรวจสอบที่อยู่เว็บ และตรวจสอบว่าเครื่องนี้เชื่อมต่อเครือข่ายอยู่</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. Check the network and try again.</source>
        <translation>การเชื่อมต่อกับ %1 ขาดหาย โปรดตรวจสอบเครือข่ายแล้วลองใหม่</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network and try again.</source>
        <translation>%1 ไม่ตอบกลับภายในเวลาที่กำหนด โปรดตรวจสอบเครือข่ายแล้วลองใหม่</translation>
    </message>
    <message>
        <source>The network proxy does not let QGIS through to %1. Check the proxy in QGIS under Settings, Options, Network.</source>
        <translation>พร็อกซีของเครือข่ายไม่ให้ QGIS ติดต่อกับ %1 โปรดตรวจสอบค่าพร็อกซีใน QGIS ที่เมนู Settings &gt; Options &gt; Network</translation>
    </message>
    <message>
        <source>The network proxy asks for a user name and password before it lets QGIS through to %1. Enter them in QGIS under Settings, Options, Network.</source>
        <translation>พร็อกซีของเครือข่าย ต้องการชื่อผู้ใช้และรหัสผ่านก่อนให้ QGIS ติดต่อกับ %1 โปรดกรอกใน QGIS ที่เมนู Settings &gt; Options &gt; Network</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address, and ask the administrators of e-Plan whether the server works.</source>
        <translation>เชื่อมต่อกับ %1 แบบเข้ารหัสไม่ได้ โปรดตรวจสอบที่อยู่เว็บ และสอบถามผู้ดูแลระบบ e-Plan ว่าเครื่องแม่ข่ายทำงานปกติหรือไม่</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent. Ask the administrators of e-Plan for their certificate and add it in QGIS under Settings, Options, Authentication.</source>
        <translation>ใบรับรองดิจิทัลของ %1 ยังไม่ได้รับความเชื่อถือ จึงไม่ได้ส่งข้อมูลใด ๆ โปรดขอใบรับรองจากผู้ดูแลระบบ e-Plan แล้วเพิ่มใน QGIS ที่เมนู Settings &gt; Options &gt; Authentication</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today, so nothing was sent. Check the date and time of this computer; if they are right, tell the administrators of e-Plan.</source>
        <translation>ใบรับรองดิจิทัลของ %1 ใช้ไม่ได้ในวันนี้ จึงไม่ได้ส่งข้อมูลใด ๆ โปรดตรวจสอบวันที่และเวลาของเครื่องนี้ หากถูกต้องแล้ว ให้แจ้งผู้ดูแลระบบ e-Plan</translation>
    </message>
    <message>
        <source>The certificate shown by %1 belongs to another server, so nothing was sent. Check the address, and tell the administrators of e-Plan.</source>
        <translation>ใบรับรองดิจิทัลที่ %1 แสดงเป็นของเครื่องแม่ข่ายอื่น จึงไม่ได้ส่งข้อมูลใด ๆ โปรดตรวจสอบที่อยู่เว็บ และแจ้งผู้ดูแลระบบ e-Plan</translation>
    </message>
    <message>
        <source>%1 sends QGIS on to another address. If this network has a sign-in page, open it in a browser first; else ask for the new address of e-Plan and enter it here.</source>
        <translation>%1 ส่งต่อ QGIS ไปยังที่อยู่เว็บอื่น หากเครือข่ายนี้ต้องลงชื่อเข้าใช้อินเทอร์เน็ต โปรดลงชื่อในเบราว์เซอร์ก่อน หากไม่ต้อง โปรดสอบถามที่อยู่เว็บใหม่ของ e-Plan แล้วกรอกที่นี่</translation>
    </message>
    <message>
        <source>%1 answers, but not as e-Plan does. If this network has a sign-in page, open it in a browser first; else check the address.</source>
        <translation>%1 ตอบกลับ แต่ไม่ใช่คำตอบของ e-Plan หากเครือข่ายนี้ต้องลงชื่อเข้าใช้อินเทอร์เน็ต โปรดลงชื่อในเบราว์เซอร์ก่อน หากไม่ต้อง โปรดตรวจสอบที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>e-Plan is busy or out of order. Try again in a few minutes.</source>
        <translation>ขณะนี้ e-Plan มีผู้ใช้มากหรือขัดข้อง โปรดลองใหม่ในอีกไม่กี่นาที</translation>
    </message>
    <message>
        <source>Your account may not do this in e-Plan. Ask whoever gave you the account.</source>
        <translation>บัญชีของท่านไม่มีสิทธิ์ทำรายการนี้ใน e-Plan โปรดสอบถามผู้ออกบัญชีให้ท่าน</translation>
    </message>
    <message>
        <source>e-Plan does not know this user name and password, or the session has ended. Sign in again; your work is kept.</source>
        <translation>ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง หรือหมดเวลาการใช้งานแล้ว โปรดเข้าสู่ระบบอีกครั้ง งานของท่านยังอยู่ครบ</translation>
    </message>
    <message>
        <source>This e-Plan service takes no changes. Ask its administrators.</source>
        <translation>ระบบ e-Plan นี้ไม่รับการแก้ไข โปรดสอบถามผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>Somebody else changed this project in e-Plan in the meantime. Load, compare, and send again.</source>
        <translation>มีผู้อื่นแก้ไขโครงการนี้ใน e-Plan ในระหว่างนี้ โปรดโหลด เปรียบเทียบ แล้วส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>QGIS could not read your password from its authentication store. Sign in again.</source>
        <translation>QGIS อ่านรหัสผ่านที่เก็บไว้ไม่ได้ โปรดเข้าสู่ระบบอีกครั้ง</translation>
    </message>
    <message>
        <source>QGIS was told not to check the certificate of %1, so nothing was sent. Remove this exception in QGIS under Settings, Options, Authentication, Manage certificates, Servers.</source>
        <translation>QGIS ถูกตั้งค่าไม่ให้ตรวจสอบใบรับรองดิจิทัลของ %1 จึงไม่ได้ส่งข้อมูลใด ๆ โปรดลบข้อยกเว้นนี้ใน QGIS ที่เมนู Settings &gt; Options &gt; Authentication &gt; Manage Certificates &gt; Servers</translation>
    </message>
    <message>
        <source>Project %1 cannot be read because its “%2” is not what e-Plan promises. The others are not affected; tell the administrators of e-Plan.</source>
        <translation>อ่านโครงการ %1 ไม่ได้ เพราะข้อมูล “%2” ไม่เป็นไปตามรูปแบบของ e-Plan โครงการอื่นไม่ได้รับผลกระทบ โปรดแจ้งผู้ดูแลระบบ e-Plan</translation>
    </message>
    <message>
        <source>%1 is a practice service, but this connection is for the real e-Plan. Nothing was sent. Choose practice for this address.</source>
        <translation>%1 เป็นระบบฝึกปฏิบัติ แต่การเชื่อมต่อนี้เป็นแบบใช้งานจริง จึงไม่ได้ส่งข้อมูลใด ๆ โปรดเลือก “ฝึกปฏิบัติ” สำหรับที่อยู่เว็บนี้</translation>
    </message>
    <message>
        <source>%1 is not a practice service, so practising there is refused and nothing was sent. Enter the address your trainer gave you.</source>
        <translation>%1 ไม่ใช่ระบบฝึกปฏิบัติ จึงฝึกปฏิบัติที่นี่ไม่ได้และไม่ได้ส่งข้อมูลใด ๆ โปรดกรอกที่อยู่เว็บที่วิทยากรให้ไว้</translation>
    </message>
    <message>
        <source>e-Plan said yes but did not keep the position, so it is still waiting. Send again later, and tell the administrators of e-Plan.</source>
        <translation>e-Plan ตอบรับแล้วแต่ไม่ได้บันทึกพิกัด รายการนี้จึงยังรอส่ง โปรดส่งอีกครั้งภายหลัง และแจ้งผู้ดูแลระบบ e-Plan</translation>
    </message>
    <message>
        <source>e-Plan no longer answers, so the rest was not sent and is still waiting. Check the network and send again.</source>
        <translation>e-Plan ไม่ตอบกลับแล้ว รายการที่เหลือจึงยังไม่ได้ส่งและยังรอส่ง โปรดตรวจสอบเครือข่ายแล้วส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, and with which field</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>QGIS cannot keep passwords on this computer. Ask your administrator to install the QCA OpenSSL plugin for Qt, then start QGIS again.</source>
        <translation>QGIS เก็บรหัสผ่านในเครื่องนี้ไม่ได้ โปรดให้ผู้ดูแลเครื่องติดตั้งปลั๊กอิน QCA OpenSSL สำหรับ Qt แล้วเปิด QGIS ใหม่</translation>
    </message>
    <message>
        <source>Without QGIS&apos;s master password you cannot sign in, because your e-Plan password is kept encrypted with it.</source>
        <translation>เข้าสู่ระบบไม่ได้หากไม่มีรหัสผ่านหลัก (master password) ของ QGIS เพราะรหัสผ่าน e-Plan ของท่านเข้ารหัสไว้ด้วยรหัสผ่านหลักนี้</translation>
    </message>
    <message>
        <source>QGIS could not keep your password. Check that its profile folder can be written, then sign in again.</source>
        <translation>QGIS เก็บรหัสผ่านของท่านไม่ได้ โปรดตรวจสอบว่าบันทึกลงในโฟลเดอร์โปรไฟล์ของ QGIS ได้ แล้วเข้าสู่ระบบอีกครั้ง</translation>
    </message>
    <message>
        <source>QGIS could not remove your password. Remove it under Settings, Options, Authentication.</source>
        <translation>QGIS ลบรหัสผ่านของท่านไม่ได้ โปรดลบเองที่เมนู Settings &gt; Options &gt; Authentication</translation>
    </message>
    <message>
        <source>This address is not encrypted, so others could read passwords and positions on the way. Use %1 instead.</source>
        <translation>ที่อยู่เว็บนี้ไม่มีการเข้ารหัส ผู้อื่นอาจอ่านรหัสผ่านและพิกัดระหว่างทางได้ โปรดใช้ %1 แทน</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before e-Plan confirmed, so this is still waiting. Send again; e-Plan is first asked whether it arrived.</source>
        <translation>การเชื่อมต่อกับ %1 ขาดก่อนที่ e-Plan จะยืนยัน รายการนี้จึงยังรอส่ง โปรดส่งอีกครั้ง ระบบจะตรวจกับ e-Plan ก่อนว่ารายการนี้ไปถึงแล้วหรือไม่</translation>
    </message>
    <message numerus="yes">
        <source>e-Plan is busy. Try again in %n second(s).</source>
        <translation>
            <numerusform>ขณะนี้ e-Plan มีผู้ใช้มาก โปรดลองใหม่ในอีก %n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>e-Plan refuses this position without saying why. Check the position and send again.</source>
        <translation>e-Plan ไม่รับพิกัดนี้โดยไม่ได้บอกเหตุผล โปรดตรวจสอบพิกัดแล้วส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>e-Plan has no such project or page. Check the address, or load again: the project may have been taken out.</source>
        <translation>e-Plan ไม่มีโครงการหรือหน้านี้ โปรดตรวจสอบที่อยู่เว็บ หรือโหลดใหม่ โครงการอาจถูกนำออกไปแล้ว</translation>
    </message>
    <message>
        <source>This e-Plan service does not work as it should, so nothing was sent. Tell its administrators.</source>
        <translation>ระบบ e-Plan นี้ทำงานไม่ถูกต้อง จึงยังไม่ได้ส่งข้อมูล โปรดแจ้งผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>e-Plan refuses this position. Change it and send again. e-Plan says: %1</source>
        <translation>e-Plan ไม่รับพิกัดนี้ โปรดแก้ไขแล้วส่งอีกครั้ง e-Plan แจ้งว่า: %1</translation>
    </message>
    <message>
        <source>Your account may not do this in e-Plan. Ask whoever gave you the account. e-Plan says: %1</source>
        <translation>บัญชีของท่านไม่มีสิทธิ์ทำรายการนี้ใน e-Plan โปรดสอบถามผู้ออกบัญชีให้ท่าน e-Plan แจ้งว่า: %1</translation>
    </message>
</context>
<context>
    <name>RuleNames</name>
    <message>
        <source>A position that is neither points nor lines</source>
        <translation>พิกัดที่ไม่ใช่จุดหรือเส้น</translation>
    </message>
    <message>
        <source>A line of a single place</source>
        <translation>เส้นที่มีเพียงจุดเดียว</translation>
    </message>
    <message>
        <source>Coordinates off the Earth</source>
        <translation>พิกัดที่ไม่อยู่บนโลก</translation>
    </message>
    <message>
        <source>A position outside Thailand</source>
        <translation>พิกัดนอกประเทศไทย</translation>
    </message>
    <message>
        <source>A line without length</source>
        <translation>เส้นที่ไม่มีความยาว</translation>
    </message>
    <message>
        <source>Outside the organisation&apos;s boundary</source>
        <translation>นอกเขต อปท.</translation>
    </message>
    <message>
        <source>Outside the province, by its rough outline</source>
        <translation>นอกจังหวัด ตามขอบเขตโดยประมาณ</translation>
    </message>
    <message>
        <source>A point where a line is usual</source>
        <translation>เป็นจุด ทั้งที่ปกติเป็นเส้น</translation>
    </message>
    <message>
        <source>A line where a point is usual</source>
        <translation>เป็นเส้น ทั้งที่ปกติเป็นจุด</translation>
    </message>
    <message>
        <source>The drawn length differs from the stated one</source>
        <translation>ความยาวที่วาดต่างจากที่ระบุ</translation>
    </message>
    <message>
        <source>Text and contract state different lengths</source>
        <translation>ชื่อโครงการกับสัญญาระบุความยาวต่างกัน</translation>
    </message>
    <message>
        <source>Width times length is not the stated area</source>
        <translation>กว้างคูณยาวไม่เท่าพื้นที่ที่ระบุ</translation>
    </message>
    <message>
        <source>A line that crosses itself</source>
        <translation>เส้นที่ตัดกับตัวเอง</translation>
    </message>
    <message>
        <source>A spike in a line</source>
        <translation>เส้นมียอดแหลมย้อนกลับ</translation>
    </message>
    <message>
        <source>Doubled vertices</source>
        <translation>จุดยอดซ้ำ</translation>
    </message>
    <message>
        <source>A section without length</source>
        <translation>ช่วงที่ไม่มีความยาว</translation>
    </message>
    <message>
        <source>Sections far apart</source>
        <translation>ช่วงที่อยู่ไกลกัน</translation>
    </message>
    <message>
        <source>Very many vertices</source>
        <translation>จุดยอดมากเกินไป</translation>
    </message>
    <message>
        <source>A point on the office</source>
        <translation>จุดตรงกับที่ทำการ</translation>
    </message>
    <message>
        <source>A round coordinate</source>
        <translation>พิกัดเป็นเลขกลม</translation>
    </message>
    <message>
        <source>Coordinates with too few digits</source>
        <translation>พิกัดมีทศนิยมน้อยเกินไป</translation>
    </message>
    <message>
        <source>A road work far from any road</source>
        <translation>งานถนนที่อยู่ไกลจากถนน</translation>
    </message>
    <message>
        <source>A water work far from any water</source>
        <translation>งานแหล่งน้ำที่อยู่ไกลจากแหล่งน้ำ</translation>
    </message>
    <message>
        <source>A position older than the last change of the plan</source>
        <translation>พิกัดเก่ากว่าการแก้ไขแผนล่าสุด</translation>
    </message>
    <message>
        <source>Several projects at one spot</source>
        <translation>หลายโครงการอยู่จุดเดียวกัน</translation>
    </message>
    <message>
        <source>The same work planned twice</source>
        <translation>งานเดียวกันวางแผนซ้ำซ้อน</translation>
    </message>
    <message>
        <source>Works that overlap</source>
        <translation>งานที่ทับซ้อนกัน</translation>
    </message>
    <message>
        <source>Works that go on where another ends</source>
        <translation>งานที่ต่อจากจุดสิ้นสุดของอีกงาน</translation>
    </message>
    <message>
        <source>Works that cross</source>
        <translation>งานที่ตัดกัน</translation>
    </message>
    <message>
        <source>Works side by side</source>
        <translation>งานที่ขนานกัน</translation>
    </message>
    <message>
        <source>Works near each other</source>
        <translation>งานที่อยู่ใกล้กัน</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>← Back</source>
        <translation>← กลับ</translation>
    </message>
    <message>
        <source>What blocks keeps a position from being sent until it is put right or accepted with a reason. Everything here is kept on this computer.</source>
        <translation>ข้อที่ห้ามส่งจะไม่ส่งพิกัดจนกว่าจะแก้ไขหรือยอมรับพร้อมเหตุผล ค่าที่ตั้งไว้เก็บในเครื่องนี้</translation>
    </message>
    <message>
        <source>What each rule does</source>
        <translation>ผลของแต่ละเกณฑ์</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>เกณฑ์</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ข้อสังเกต</translation>
    </message>
    <message>
        <source>Lengths may differ by</source>
        <translation>ความยาวต่างกันได้</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Areas may differ by</source>
        <translation>พื้นที่ต่างกันได้</translation>
    </message>
    <message>
        <source>Works run together within</source>
        <translation>ถือว่าแนวเดียวกันภายใน</translation>
    </message>
    <message>
        <source> m</source>
        <translation> ม.</translation>
    </message>
    <message>
        <source>Works overlap from</source>
        <translation>ถือว่าทับซ้อนตั้งแต่</translation>
    </message>
    <message>
        <source>Works that are there already</source>
        <translation>งานที่มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>Layer of roads</source>
        <translation>ชั้นข้อมูลถนน</translation>
    </message>
    <message>
        <source>Layer of waters</source>
        <translation>ชั้นข้อมูลแหล่งน้ำ</translation>
    </message>
    <message>
        <source>Where the office is</source>
        <translation>ที่ตั้งสำนักงาน</translation>
    </message>
    <message>
        <source>Coordinates, in any notation</source>
        <translation>พิกัด รูปแบบใดก็ได้</translation>
    </message>
    <message>
        <source>A work that is placed on the office itself is pointed out.</source>
        <translation>งานที่วางพิกัดตรงกับที่ตั้งสำนักงานจะถูกแจ้งให้ทราบ</translation>
    </message>
</context>
<context>
    <name>SelectedFeature</name>
    <message>
        <source>Nothing is selected. Select a point or a line in a layer of QGIS first.</source>
        <translation>ยังไม่ได้เลือกสิ่งใด โปรดเลือกจุดหรือเส้นในชั้นข้อมูลของ QGIS ก่อน</translation>
    </message>
    <message>
        <source>The layer “%1” has no CRS. Set it in the layer&apos;s properties.</source>
        <translation>ชั้นข้อมูล “%1” ไม่มีระบบพิกัด โปรดกำหนดในคุณสมบัติของชั้นข้อมูล</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>This project was changed in e-Plan while it was being sent. It is still waiting: send again.</source>
        <translation>โครงการนี้ถูกแก้ไขใน e-Plan ขณะกำลังส่ง จึงยังรอส่ง โปรดส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>This project was withdrawn in e-Plan after you placed it. Your position is kept; nothing was overwritten.</source>
        <translation>โครงการนี้ถูกยกเลิกใน e-Plan หลังจากท่านลงพิกัดแล้ว พิกัดของท่านยังอยู่ครบ ไม่มีข้อมูลใดถูกเขียนทับ</translation>
    </message>
    <message>
        <source>Somebody else placed this project in e-Plan as well. Both positions are kept; nothing was overwritten.</source>
        <translation>มีผู้อื่นลงพิกัดโครงการนี้ใน e-Plan ด้วย พิกัดทั้งสองชุดยังอยู่ครบ ไม่มีชุดใดถูกเขียนทับ</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>There is no text.</source>
        <translation>ไม่มีข้อความ</translation>
    </message>
    <message>
        <source>This is no number. Write digits, or the amount in words.</source>
        <translation>ข้อความนี้ไม่ใช่จำนวน โปรดเขียนเป็นตัวเลข หรือเขียนจำนวนเป็นตัวอักษร</translation>
    </message>
    <message>
        <source>This looks like a telephone number, not like an amount.</source>
        <translation>ข้อความนี้เป็นหมายเลขโทรศัพท์ ไม่ใช่จำนวน</translation>
    </message>
    <message>
        <source>The commas do not stand between groups of three digits. Write 1,234,567.50: commas for thousands, a point for decimals.</source>
        <translation>เครื่องหมายจุลภาคไม่ได้คั่นทุกสามหลัก โปรดเขียนแบบ 1,234,567.50 คือใช้จุลภาคคั่นหลักพัน ใช้จุดเป็นจุดทศนิยม</translation>
    </message>
    <message>
        <source>An amount below zero cannot be a budget.</source>
        <translation>จำนวนที่น้อยกว่าศูนย์เป็นงบประมาณไม่ได้</translation>
    </message>
    <message>
        <source>The amounts in the text disagree. Check the figure against the words.</source>
        <translation>จำนวนเงินในข้อความไม่ตรงกัน โปรดตรวจตัวเลขกับตัวอักษร</translation>
    </message>
    <message>
        <source>There are several numbers. Leave the one that is meant.</source>
        <translation>มีหลายจำนวน โปรดเหลือไว้เฉพาะจำนวนที่ต้องการ</translation>
    </message>
    <message>
        <source>Money has two decimals at most; a satang cannot be divided.</source>
        <translation>จำนวนเงินมีทศนิยมได้ไม่เกินสองตำแหน่ง เพราะสตางค์แบ่งย่อยไม่ได้</translation>
    </message>
    <message>
        <source>The number is too long to be an amount. Check the digits.</source>
        <translation>ตัวเลขยาวเกินกว่าจะเป็นจำนวน โปรดตรวจตัวเลข</translation>
    </message>
    <message>
        <source>The road would be wider than it is long. Check whether width and length are swapped.</source>
        <translation>ถนนกว้างกว่ายาว โปรดตรวจว่าสลับความกว้างกับความยาวหรือไม่</translation>
    </message>
    <message>
        <source>A size is beyond what such works have. Check the figures and their units.</source>
        <translation>ขนาดเกินกว่าที่งานแบบนี้จะเป็นได้ โปรดตรวจตัวเลขและหน่วย</translation>
    </message>
    <message>
        <source>Width times length is not the area that the text gives. Check the figures.</source>
        <translation>กว้างคูณยาวไม่เท่ากับพื้นที่ที่เขียนไว้ โปรดตรวจตัวเลข</translation>
    </message>
    <message>
        <source>Width, length and thickness do not make the volume that the text gives. Check the figures.</source>
        <translation>กว้างคูณยาวคูณหนาไม่เท่ากับปริมาตรที่เขียนไว้ โปรดตรวจตัวเลข</translation>
    </message>
    <message>
        <source>A size in the text cannot be read. Write figures as 1,234.50.</source>
        <translation>อ่านขนาดในข้อความไม่ได้ โปรดเขียนตัวเลขแบบ 1,234.50</translation>
    </message>
    <message>
        <source>The text does not say what is built. Choose the kind of work yourself.</source>
        <translation>ข้อความไม่ได้บอกว่าทำอะไร โปรดเลือกประเภทงานเอง</translation>
    </message>
    <message>
        <source>There is no date. Write day, month and year, or a fiscal year.</source>
        <translation>ไม่มีวันที่ โปรดเขียนวัน เดือน ปี หรือปีงบประมาณ</translation>
    </message>
    <message>
        <source>There is no such month. Dates are day, month, year.</source>
        <translation>ไม่มีเดือนนี้ ให้เขียนเรียงเป็นวัน เดือน ปี</translation>
    </message>
    <message>
        <source>That month has no such day.</source>
        <translation>เดือนนั้นไม่มีวันที่นี้</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>ไม่มีเวลานี้</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>ไม่ได้ระบุปี</translation>
    </message>
    <message>
        <source>The year is below zero: a database wrote this where it had no date.</source>
        <translation>ปีน้อยกว่าศูนย์ เป็นค่าที่ฐานข้อมูลเขียนไว้เมื่อไม่มีวันที่</translation>
    </message>
    <message>
        <source>The year cannot be right. Write it with four digits.</source>
        <translation>ปีไม่ถูกต้อง โปรดเขียนปีสี่หลัก</translation>
    </message>
    <message>
        <source>Two digits leave open which era the year is of. Write it with four digits.</source>
        <translation>ปีสองหลักไม่บอกว่าเป็น พ.ศ. หรือ ค.ศ. โปรดเขียนปีสี่หลัก</translation>
    </message>
    <message>
        <source>The year does not go with its era: Buddhist years are 543 more than Common ones.</source>
        <translation>ปีไม่ตรงกับศักราช ปี พ.ศ. มากกว่าปี ค.ศ. อยู่ 543</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>วันสุดท้ายอยู่ก่อนวันแรก</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>road</source>
        <translation>ถนน</translation>
    </message>
    <message>
        <source>water source</source>
        <translation>แหล่งน้ำ</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>งานอื่น</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>ยังไม่ลง</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>รอส่ง</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>ขัดแย้ง</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>ส่งคืน</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>ลงแล้ว</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>of no project</source>
        <translation>ไม่อยู่ในโครงการใด</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ฝึกปฏิบัติ</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ใช้งานจริง</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>รับแล้ว</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ไม่รับ</translation>
    </message>
    <message>
        <source>engineer</source>
        <translation>นายช่าง</translation>
    </message>
    <message>
        <source>executive</source>
        <translation>ผู้บริหาร</translation>
    </message>
    <message>
        <source>provincial officer</source>
        <translation>เจ้าหน้าที่ สถ.จ.</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>วิทยากร</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>ผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>วาดบนแผนที่</translation>
    </message>
    <message>
        <source>by GPS</source>
        <translation>จาก GPS</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>นำเข้าจากไฟล์</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 ม.</translation>
    </message>
    <message>
        <source>%1 m wide</source>
        <translation>กว้าง %1 ม.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 ม.</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4</source>
        <comment>day, month, year, time</comment>
        <translation>%1 %2 %3 %4 น.</translation>
    </message>
    <message>
        <source>Without e-Plan</source>
        <translation>ไม่ผ่าน e-Plan</translation>
    </message>
    <message>
        <source>next section</source>
        <translation>ช่วงถัดไป</translation>
    </message>
    <message>
        <source>next phase</source>
        <translation>ระยะถัดไป</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>บำรุงรักษา</translation>
    </message>
    <message>
        <source>same place, other purpose</source>
        <translation>ที่เดียวกัน คนละวัตถุประสงค์</translation>
    </message>
    <message>
        <source>declared elsewhere</source>
        <translation>ชี้แจงไว้ที่อื่น</translation>
    </message>
    <message numerus="yes">
        <source>maintenance after %n year(s)</source>
        <translation>
            <numerusform>บำรุงรักษาหลังก่อสร้าง %n ปี</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>&amp;Year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Fiscal year, Buddhist Era</source>
        <translation>ปีงบประมาณ พ.ศ.</translation>
    </message>
    <message>
        <source>Fiscal year (Buddhist Era): 1 October to 30 September</source>
        <translation>ปีงบประมาณ (พ.ศ.) ตั้งแต่ 1 ตุลาคม ถึง 30 กันยายน</translation>
    </message>
    <message>
        <source>Search code, name, village…</source>
        <translation>ค้นหา รหัส ชื่อ หมู่บ้าน …</translation>
    </message>
    <message>
        <source>Search the projects</source>
        <translation>ค้นหาโครงการ</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Stop this job. What is done so far is kept.</source>
        <translation>หยุดงานที่กำลังทำ ส่วนที่ทำไปแล้วยังอยู่ครบ</translation>
    </message>
    <message>
        <source>Outcomes…</source>
        <translation>ผลการส่ง…</translation>
    </message>
    <message>
        <source>What became of every project that was sent</source>
        <translation>ผลการส่งของทุกโครงการที่ส่งแล้ว</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>ลองเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>What is to be said about the positions of all projects</source>
        <translation>ข้อสังเกตเกี่ยวกับพิกัดของทุกโครงการ</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Practice</source>
        <translation>ฝึกปฏิบัติ</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication store cannot be used; install the OpenSSL plugin of QCA.</source>
        <translation>ใช้ที่เก็บรหัสผ่านของ QGIS ไม่ได้ โปรดติดตั้งปลั๊กอิน OpenSSL ของ QCA</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written. Choose another folder.</source>
        <translation>เขียนโฟลเดอร์ “%1” ไม่ได้ โปรดเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>Prepares a QGIS profile to practise e-Plan in.</source>
        <translation>เตรียมโปรไฟล์ QGIS สำหรับฝึกปฏิบัติ e-Plan</translation>
    </message>
    <message>
        <source>The folder for QGIS&apos;s --profiles-path; the profile is called practice.</source>
        <translation>โฟลเดอร์สำหรับ --profiles-path ของ QGIS โปรไฟล์ชื่อ practice</translation>
    </message>
    <message>
        <source>The folder with the plugin&apos;s library.</source>
        <translation>โฟลเดอร์ที่มีไลบรารีของปลั๊กอิน</translation>
    </message>
    <message>
        <source>th or en.</source>
        <translation>th หรือ en</translation>
    </message>
    <message>
        <source>The practice service&apos;s landing page.</source>
        <translation>หน้าแรกของระบบฝึกปฏิบัติ</translation>
    </message>
    <message>
        <source>The file that eplan-practice --accounts wrote; its first engineer is filled in. Without it, nobody is.</source>
        <translation>ไฟล์ที่ eplan-practice --accounts เขียนไว้ ระบบจะกรอกบัญชีของนายช่างคนแรก หากไม่ระบุจะไม่กรอกบัญชีใด</translation>
    </message>
    <message>
        <source>The file that eplan-practice --base-map wrote.</source>
        <translation>ไฟล์ที่ eplan-practice --base-map เขียนไว้</translation>
    </message>
    <message>
        <source>--profiles is missing; --help tells all.</source>
        <translation>ไม่ได้ระบุ --profiles ดูวิธีใช้ทั้งหมดได้ที่ --help</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>What was drawn for this project cannot be read. Remove it and draw it again.</source>
        <translation>อ่านรูปที่วาดไว้ของโครงการนี้ไม่ได้ โปรดลบแล้ววาดใหม่</translation>
    </message>
    <message>
        <source>This project has both points and lines. Remove the points or the lines: a project is placed as one or the other.</source>
        <translation>โครงการนี้มีทั้งจุดและเส้น โปรดลบจุดหรือเส้นออก เพราะโครงการหนึ่งลงพิกัดได้แบบใดแบบหนึ่งเท่านั้น</translation>
    </message>
    <message>
        <source>%1 (before the update from version %2, %3)</source>
        <translation>%1 (ก่อนปรับจากรุ่น %2, %3)</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of e-Plan for QGIS. Update the plugin to open it; the file was not changed.</source>
        <translation>“%1” บันทึกด้วย e-Plan for QGIS รุ่นใหม่กว่า โปรดปรับปรุงปลั๊กอินก่อนเปิด ไฟล์นี้ไม่ได้ถูกแก้ไข</translation>
    </message>
    <message>
        <source>Positions: points</source>
        <translation>พิกัด: จุด</translation>
    </message>
    <message>
        <source>Positions: lines</source>
        <translation>พิกัด: เส้น</translation>
    </message>
    <message>
        <source>Projects as loaded, and how they stand</source>
        <translation>โครงการตามที่โหลดมา และสถานะ</translation>
    </message>
    <message>
        <source>Conflicts: projects as they are in e-Plan</source>
        <translation>ขัดแย้ง: โครงการตามที่อยู่ใน e-Plan</translation>
    </message>
    <message>
        <source>What became of each project that was sent</source>
        <translation>ผลการส่งของแต่ละโครงการ</translation>
    </message>
    <message>
        <source>Every edit and what was before it</source>
        <translation>การแก้ไขทุกครั้งและข้อมูลเดิมก่อนแก้ไข</translation>
    </message>
    <message>
        <source>Sent, answer not yet known</source>
        <translation>ส่งไปแล้ว ยังไม่ทราบผล</translation>
    </message>
    <message>
        <source>Whose work this is</source>
        <translation>แฟ้มงานนี้เป็นของใคร</translation>
    </message>
    <message>
        <source>Who is writing at the moment</source>
        <translation>ผู้ที่กำลังบันทึกอยู่</translation>
    </message>
    <message>
        <source>This project is not in the workspace. Load again.</source>
        <translation>ไม่พบโครงการนี้ในแฟ้มงาน โปรดโหลดอีกครั้ง</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written. Ask for the right to write it, or choose another folder.</source>
        <translation>บันทึกลงในโฟลเดอร์ “%1” ไม่ได้ โปรดขอสิทธิ์บันทึก หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>“%1” is not a workspace of e-Plan. Move it away and load again.</source>
        <translation>“%1” ไม่ใช่แฟ้มงานของ e-Plan โปรดย้ายไฟล์นี้ไปที่อื่นแล้วโหลดอีกครั้ง</translation>
    </message>
    <message>
        <source>“%1” holds the work of another user, service or year. Move it back to where it came from and load again.</source>
        <translation>“%1” เป็นงานของผู้ใช้ ระบบ หรือปีงบประมาณอื่น โปรดย้ายไฟล์นี้กลับไปที่เดิมแล้วโหลดอีกครั้ง</translation>
    </message>
    <message>
        <source>This drawing is no longer there.</source>
        <translation>ไม่มีรูปวาดนี้แล้ว</translation>
    </message>
    <message>
        <source>This project is no longer in conflict; there is nothing to settle.</source>
        <translation>โครงการนี้ไม่ขัดแย้งกันแล้ว จึงไม่มีสิ่งที่ต้องจัดการ</translation>
    </message>
    <message>
        <source>This project was changed in e-Plan meanwhile. Settle the conflict anew.</source>
        <translation>ระหว่างนั้นโครงการนี้ถูกเปลี่ยนใน e-Plan โปรดจัดการข้อขัดแย้งใหม่</translation>
    </message>
    <message>
        <source>Say why in a few words; without a reason nothing is saved.</source>
        <translation>กรุณาระบุเหตุผลสั้น ๆ หากไม่มีเหตุผลจะไม่มีการบันทึก</translation>
    </message>
    <message>
        <source>This project has no position, so there is nothing to accept. Place it first.</source>
        <translation>โครงการนี้ยังไม่มีพิกัด จึงไม่มีสิ่งที่ต้องยอมรับ กรุณาลงพิกัดก่อน</translation>
    </message>
    <message>
        <source>A project is not declared to go with itself. Choose the other project.</source>
        <translation>ไม่สามารถชี้แจงว่าโครงการเกี่ยวข้องกับโครงการเดียวกันเองได้ กรุณาเลือกอีกโครงการหนึ่ง</translation>
    </message>
</context>
<context>
    <name>WorkspaceLayers</name>
    <message>
        <source>Lines</source>
        <translation>เส้น</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>จุด</translation>
    </message>
    <message>
        <source>The positions in “%1” cannot be shown on the map. Load the projects again.</source>
        <translation>แสดงพิกัดใน “%1” บนแผนที่ไม่ได้ โปรดโหลดโครงการอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>eplan::CaptureTool</name>
    <message>
        <source>The map&apos;s coordinate system was changed while you were drawing. Draw the line again.</source>
        <translation>ระบบพิกัดของแผนที่ถูกเปลี่ยนขณะกำลังวาด โปรดลากเส้นใหม่</translation>
    </message>
    <message>
        <source>This place has no longitude and latitude in the map&apos;s coordinate system. Click inside the map&apos;s area.</source>
        <translation>ตำแหน่งนี้อยู่นอกขอบเขตที่ระบบพิกัดของแผนที่ใช้ได้ โปรดคลิกภายในพื้นที่ของแผนที่</translation>
    </message>
    <message>
        <source>A line needs at least two places. Click where it ends, then finish it with the right button or Enter.</source>
        <translation>เส้นต้องมีอย่างน้อย 2 จุด โปรดคลิกที่ปลายเส้น แล้วคลิกขวาหรือกด Enter เพื่อจบเส้น</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 ม.</translation>
    </message>
</context>
<context>
    <name>eplan::ConflictPage</name>
    <message>
        <source>Line, %1</source>
        <translation>เส้น ยาว %1</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>จุด</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>เดิม</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ของฉัน</translation>
    </message>
    <message>
        <source>In e-Plan</source>
        <translation>ใน e-Plan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>พิกัด</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>โดย</translation>
    </message>
    <message>
        <source>How</source>
        <translation>วิธี</translation>
    </message>
    <message>
        <source>This project was withdrawn in e-Plan after you placed it. Keep your position if the work will be done all the same, or take e-Plan&apos;s to give it up. Nothing is lost: either can be undone.</source>
        <translation>โครงการนี้ถูกยกเลิกใน e-Plan หลังจากที่ท่านลงตำแหน่งแล้ว เก็บตำแหน่งของท่านไว้หากยังจะดำเนินงาน หรือใช้ของ e-Plan หากไม่ดำเนินการต่อ ไม่มีข้อมูลใดสูญหาย ทั้งสองทางเลือกทำได้และยกเลิกได้</translation>
    </message>
    <message>
        <source>This project was placed here and in e-Plan since it was loaded. Agree with the person named below whose position is kept. Nothing is lost: either can be undone.</source>
        <translation>โครงการนี้ถูกลงตำแหน่งทั้งที่นี่และใน e-Plan หลังจากโหลดมา โปรดตกลงกับผู้ที่มีชื่อด้านล่างว่าจะใช้ตำแหน่งของใคร ไม่มีข้อมูลใดสูญหาย ทั้งสองทางเลือกทำได้และยกเลิกได้</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Mine and e-Plan&apos;s lie up to %1 apart.</source>
        <translation>ตำแหน่งของท่านกับของ e-Plan ห่างกันมากที่สุด %1</translation>
    </message>
</context>
<context>
    <name>eplan::ConnectionLine</name>
    <message>
        <source>Not connected</source>
        <translation>ยังไม่ได้เชื่อมต่อ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person and roles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>ยังไม่ได้เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>การเชื่อมต่อ: %1</translation>
    </message>
</context>
<context>
    <name>eplan::ConnectionPage</name>
    <message>
        <source>New connection</source>
        <translation>การเชื่อมต่อใหม่</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2), %3.</source>
        <translation>เข้าสู่ระบบในชื่อ %1 (%2) %3</translation>
    </message>
    <message>
        <source>The work of %1 is open. Sign in to load and send.</source>
        <translation>เปิดงานของ %1 อยู่ โปรดเข้าสู่ระบบเพื่อโหลดและส่ง</translation>
    </message>
    <message>
        <source>This service can be read but takes no positions.</source>
        <translation>ระบบนี้เปิดให้อ่านอย่างเดียว ไม่รับพิกัด</translation>
    </message>
    <message>
        <source>This service cannot tell when a colleague writes the same project in the same second: agree who sends what.</source>
        <translation>หากมีผู้อื่นส่งโครงการเดียวกันในวินาทีเดียวกัน ระบบนี้จะตรวจไม่พบ โปรดตกลงกันว่าใครส่งโครงการใด</translation>
    </message>
    <message>
        <source>QGIS keeps the password; type it only if it changed</source>
        <translation>QGIS เก็บรหัสผ่านไว้แล้ว กรอกเฉพาะเมื่อเปลี่ยนรหัสผ่าน</translation>
    </message>
    <message>
        <source>The work of %1 for %2 is open, without e-Plan: positions go out as a coordinate sheet.</source>
        <translation>เปิดงานของ %1 สำหรับ %2 อยู่ โดยไม่ผ่าน e-Plan พิกัดจะส่งออกเป็นตารางพิกัด</translation>
    </message>
</context>
<context>
    <name>eplan::CoordinateBox</name>
    <message>
        <source>Place it all the same</source>
        <translation>ลงพิกัดตามนี้</translation>
    </message>
    <message>
        <source>Place it here (Enter)</source>
        <translation>ลงพิกัดที่นี่ (Enter)</translation>
    </message>
    <message>
        <source>It means %1: place it</source>
        <translation>หมายถึง %1: ลงพิกัด</translation>
    </message>
    <message>
        <source>%1 Press Enter again to place it all the same.</source>
        <translation>%1 กด Enter อีกครั้งหากต้องการลงพิกัดตามนี้</translation>
    </message>
    <message>
        <source>What was pasted is too long for coordinates. Paste the coordinates only.</source>
        <translation>ข้อความที่วางยาวเกินกว่าจะเป็นพิกัด โปรดวางเฉพาะพิกัด</translation>
    </message>
</context>
<context>
    <name>eplan::Desk</name>
    <message>
        <source>QGIS keeps the password locked with its master password. Sign in again and enter the master password when QGIS asks.</source>
        <translation>QGIS เก็บรหัสผ่านไว้โดยใช้รหัสผ่านหลัก (master password) โปรดเข้าสู่ระบบอีกครั้ง และกรอกรหัสผ่านหลักเมื่อ QGIS ถาม</translation>
    </message>
    <message>
        <source>Signing in to e-Plan</source>
        <translation>กำลังเข้าสู่ระบบ e-Plan</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>กำลังเปิดแฟ้มงาน</translation>
    </message>
    <message>
        <source>Loading projects from e-Plan</source>
        <translation>กำลังโหลดโครงการจาก e-Plan</translation>
    </message>
    <message>
        <source>Sending positions to e-Plan</source>
        <translation>กำลังส่งพิกัดไปยัง e-Plan</translation>
    </message>
    <message>
        <source>No workspace is open. Sign in first.</source>
        <translation>ยังไม่ได้เปิดแฟ้มงาน โปรดเข้าสู่ระบบก่อน</translation>
    </message>
    <message>
        <source>Writing the receipt</source>
        <translation>กำลังเขียนใบรับการส่ง</translation>
    </message>
    <message>
        <source>Placing projects from a file</source>
        <translation>กำลังลงพิกัดโครงการจากไฟล์</translation>
    </message>
    <message>
        <source>The name “%1” belongs to work from a spreadsheet. Choose another name.</source>
        <translation>ชื่อ “%1” ใช้กับงานจากตารางอยู่แล้ว โปรดใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>Opening the list of projects</source>
        <translation>กำลังเปิดบัญชีโครงการ</translation>
    </message>
    <message>
        <source>Writing the coordinate sheet</source>
        <translation>กำลังบันทึกตารางพิกัด</translation>
    </message>
</context>
<context>
    <name>eplan::DiagnosisPage</name>
    <message>
        <source>Address</source>
        <translation>ที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>ชื่อเครื่องแม่ข่าย</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>พร็อกซี</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>การเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>ใบรับรองดิจิทัล</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>การตอบกลับ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>นาฬิกา</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>ระบบ</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>การเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>เรียบร้อย</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>ควรดู</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ไม่ผ่าน</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>ไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>Checking the connection</source>
        <translation>กำลังตรวจสอบการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Checking the way to %1 …</source>
        <translation>กำลังตรวจสอบเส้นทางไปยัง %1 …</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever helps you.</source>
        <translation>คัดลอกแล้ว นำไปวางในข้อความถึงผู้ที่ช่วยเหลือท่านได้</translation>
    </message>
</context>
<context>
    <name>eplan::EplanDock</name>
    <message>
        <source>e-Plan</source>
        <translation>e-Plan</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>เข้าสู่ระบบอีกครั้ง</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองใหม่</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) placed here were also placed in e-Plan. Both positions are kept.</source>
        <translation>
            <numerusform>มี %n โครงการที่ลงพิกัดทั้งในเครื่องนี้และใน e-Plan พิกัดทั้งสองชุดยังอยู่ครบ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) on the map belong to no project. Select the project in the list, then make them its position.</source>
        <translation>
            <numerusform>มีรูปที่วาดบนแผนที่ %n รูปไม่อยู่ในโครงการใด โปรดเลือกโครงการในรายการ แล้วกำหนดรูปนั้นเป็นพิกัดของโครงการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Use for the selected project</source>
        <translation>ใช้กับโครงการที่เลือก</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) could not be read and were left out. QGIS&apos;s log panel says why; tell the administrators of e-Plan.</source>
        <translation>
            <numerusform>อ่านโครงการไม่ได้ %n โครงการ จึงไม่ได้นำเข้า ดูสาเหตุได้ในแผงบันทึกของ QGIS และโปรดแจ้งผู้ดูแลระบบ e-Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>จัดการ</translation>
    </message>
    <message>
        <source>QGIS now asks for its master password, because it opens the store in which your e-Plan password is kept.</source>
        <translation>QGIS กำลังจะถามรหัสผ่านหลัก เพื่อเปิดที่เก็บซึ่งเก็บรหัสผ่าน e-Plan ของท่านไว้</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were changed here and in e-Plan. What both did went together; undo takes it apart again.</source>
        <translation>
            <numerusform>มี %n โครงการที่ถูกเปลี่ยนทั้งที่นี่และใน e-Plan ระบบรวมการเปลี่ยนแปลงของทั้งสองฝ่ายให้แล้ว หากกดเลิกทำจะแยกกลับเป็นเหมือนเดิม</numerusform>
        </translation>
    </message>
    <message>
        <source>QGIS was ended without being closed.</source>
        <translation>QGIS หยุดทำงานไปโดยไม่ได้ปิดตามปกติ</translation>
    </message>
    <message numerus="yes">
        <source>All edits up to %1 are saved: %2 of %n project(s).</source>
        <translation>
            <numerusform>การแก้ไขทั้งหมดจนถึง %1 บันทึกไว้ครบ: %2 รายการ ใน %n โครงการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had been edited since %1, and nothing is lost.</source>
        <translation>ตั้งแต่ %1 ยังไม่มีการแก้ไข จึงไม่มีอะไรสูญหาย</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were just being sent; the next Send finds out from e-Plan whether they arrived.</source>
        <translation>
            <numerusform>มี %n โครงการที่กำลังส่งอยู่ในขณะนั้น การส่งครั้งถัดไปจะตรวจสอบกับ e-Plan ว่าถึงแล้วหรือไม่</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: drawn from Indian 1975 or 1954 by the parameters of the Royal Thai Survey Department.</source>
        <translation>%1: แปลงจาก Indian 1975 หรือ 1954 ด้วยค่าพารามิเตอร์ของกรมแผนที่ทหาร</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were placed from the file and wait to be sent. Undo takes them back one by one.</source>
        <translation>
            <numerusform>ลงพิกัดจากไฟล์แล้ว %n โครงการ และกำลังรอส่ง กดเลิกทำเพื่อย้อนกลับทีละโครงการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Positions from a file</source>
        <translation>พิกัดจากไฟล์</translation>
    </message>
    <message>
        <source>Files with positions</source>
        <translation>ไฟล์ที่มีพิกัด</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>ไฟล์ทั้งหมด</translation>
    </message>
    <message>
        <source>Folder of photographs</source>
        <translation>โฟลเดอร์ภาพถ่าย</translation>
    </message>
    <message numerus="yes">
        <source>The list is open: %n project(s) new or changed.</source>
        <translation>
            <numerusform>เปิดบัญชีโครงการแล้ว ใหม่หรือเปลี่ยนแปลง %n โครงการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are no longer listed and were taken out.</source>
        <translation>
            <numerusform>%n โครงการไม่อยู่ในบัญชีแล้ว จึงนำออก</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are no longer listed but placed here, and were kept.</source>
        <translation>
            <numerusform>%n โครงการไม่อยู่ในบัญชีแล้วแต่ลงพิกัดไว้ที่นี่ จึงเก็บไว้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are of other fiscal years and were not opened.</source>
        <translation>
            <numerusform>%n โครงการเป็นของปีงบประมาณอื่น จึงไม่ได้เปิด</numerusform>
        </translation>
    </message>
    <message>
        <source>The coordinate sheet was written as %1.</source>
        <translation>บันทึกตารางพิกัดเป็น %1 แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) that waited are handed out in it.</source>
        <translation>
            <numerusform>ในตารางพิกัดนี้มีโครงการที่รอส่ง %n โครงการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were kept back, because a check blocks them; their positions are not in the sheet.</source>
        <translation>
            <numerusform>กันไว้ %n โครงการเพราะไม่ผ่านการตรวจสอบ พิกัดของโครงการเหล่านี้ไม่อยู่ในตารางพิกัด</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eplan::FindingList</name>
    <message numerus="yes">
        <source>%n more: see the list of findings.</source>
        <translation>
            <numerusform>อีก %n ข้อ ดูในรายการข้อสังเกต</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eplan::FindingRow</name>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>Show the place on the map.</source>
        <translation>แสดงตำแหน่งบนแผนที่</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>แก้ให้</translation>
    </message>
    <message>
        <source>Put it right without redrawing. Undo takes it back.</source>
        <translation>แก้ไขให้โดยไม่ต้องวาดใหม่ เลิกทำเพื่อย้อนกลับได้</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ถอนคืน</translation>
    </message>
    <message>
        <source>No longer accept it: it is pointed out again.</source>
        <translation>ไม่ยอมรับอีกต่อไป จะแจ้งข้อสังเกตนี้อีกครั้ง</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>ยอมรับ…</translation>
    </message>
    <message>
        <source>Say why it is right as it is. The reason goes to e-Plan with the position.</source>
        <translation>บอกเหตุผลว่าถูกต้องแล้วอย่างไร เหตุผลจะส่งไป e-Plan พร้อมพิกัด</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>เหตุผล…</translation>
    </message>
    <message>
        <source>Why it is right as it is</source>
        <translation>เหตุผลที่ถูกต้องแล้ว</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>ยอมรับ</translation>
    </message>
    <message>
        <source>How the two works go together</source>
        <translation>สองงานนี้เกี่ยวข้องกันอย่างไร</translation>
    </message>
    <message>
        <source>After how many years</source>
        <translation>หลังจากกี่ปี</translation>
    </message>
    <message>
        <source> years</source>
        <translation> ปี</translation>
    </message>
</context>
<context>
    <name>eplan::FindingsModel</name>
    <message>
        <source>Project</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ข้อสังเกต</translation>
    </message>
</context>
<context>
    <name>eplan::FindingsPage</name>
    <message>
        <source>What blocks and what warns</source>
        <translation>ข้อที่ห้ามส่งและข้อเตือน</translation>
    </message>
    <message>
        <source>What blocks</source>
        <translation>ข้อที่ห้ามส่ง</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>ข้อแนะนำ</translation>
    </message>
    <message>
        <source>Accepted, with the reason</source>
        <translation>ที่ยอมรับแล้ว พร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Of what waits to be sent</source>
        <translation>ของโครงการที่รอส่ง</translation>
    </message>
    <message>
        <source>The projects are being looked over.</source>
        <translation>กำลังตรวจโครงการ</translation>
    </message>
    <message>
        <source>The projects were not looked over yet.</source>
        <translation>ยังไม่ได้ตรวจโครงการ</translation>
    </message>
    <message>
        <source>Please look at these before they go. What blocks stays here until it is put right or accepted with a reason.</source>
        <translation>กรุณาดูข้อสังเกตเหล่านี้ก่อนส่ง ข้อที่ห้ามส่งจะรออยู่จนกว่าจะแก้ไขหรือยอมรับพร้อมเหตุผล</translation>
    </message>
    <message>
        <source>%1 to be looked at, of which %2 block; %3 hints; %4 accepted.</source>
        <translation>ต้องดู %1 ข้อ ในจำนวนนี้ห้ามส่ง %2 ข้อ แนะนำ %3 ข้อ ยอมรับแล้ว %4 ข้อ</translation>
    </message>
    <message>
        <source>Write the coordinate sheet all the same…</source>
        <translation>บันทึกตารางพิกัดต่อไป…</translation>
    </message>
    <message>
        <source>Send what does not block</source>
        <translation>ส่งเฉพาะที่ส่งได้</translation>
    </message>
    <message>
        <source>Double-click a line, or press Enter on it, to go to its place.</source>
        <translation>ดับเบิลคลิกหรือกด Enter ที่บรรทัดเพื่อไปยังตำแหน่ง</translation>
    </message>
    <message>
        <source>There is nothing of the kind.</source>
        <translation>ไม่มีข้อสังเกตประเภทนี้</translation>
    </message>
</context>
<context>
    <name>eplan::Inspector</name>
    <message>
        <source>Not sent: %1</source>
        <translation>ยังไม่ส่ง: %1</translation>
    </message>
    <message>
        <source>Looking over the projects</source>
        <translation>กำลังตรวจโครงการ</translation>
    </message>
</context>
<context>
    <name>eplan::LayerHistory</name>
    <message>
        <source>Drawing without a project</source>
        <translation>ภาพวาดที่ไม่มีโครงการ</translation>
    </message>
</context>
<context>
    <name>eplan::LedgerModel</name>
    <message>
        <source>Outcome</source>
        <translation>ผลการส่ง</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>What happened, what to do</source>
        <translation>สิ่งที่เกิดขึ้นและสิ่งที่ต้องทำ</translation>
    </message>
</context>
<context>
    <name>eplan::LedgerPage</name>
    <message>
        <source>%1 changed = %2 accepted + %3 refused + %4 in conflict + %5 waiting</source>
        <translation>แก้ไข&#xa0;%1 = รับแล้ว&#xa0;%2 + ไม่รับ&#xa0;%3 + ขัดแย้ง&#xa0;%4 + รอส่ง&#xa0;%5</translation>
    </message>
    <message>
        <source>Nothing was sent yet. What you place waits in the list until you press Send.</source>
        <translation>ยังไม่เคยส่ง โครงการที่ลงพิกัดแล้ว จะรอส่งอยู่ในรายการจนกว่าจะกดปุ่ม “ส่ง”</translation>
    </message>
    <message>
        <source>What became of the projects that were sent earlier:</source>
        <translation>ผลของโครงการที่ส่งก่อนหน้านี้:</translation>
    </message>
    <message>
        <source>The receipt was saved as %1.</source>
        <translation>บันทึกใบรับการส่งเป็น %1 แล้ว</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf)</source>
        <translation>PDF สำหรับพิมพ์ (*.pdf)</translation>
    </message>
    <message>
        <source>Table for Excel (*.csv)</source>
        <translation>ตารางสำหรับ Excel (*.csv)</translation>
    </message>
    <message>
        <source>Save a receipt</source>
        <translation>บันทึกใบรับการส่ง</translation>
    </message>
    <message>
        <source>e-Plan receipt %1</source>
        <translation>ใบรับการส่ง e-Plan %1</translation>
    </message>
    <message>
        <source>Nothing was handed out yet. What you place waits in the list until you write the coordinate sheet.</source>
        <translation>ยังไม่มีการส่งออก โครงการที่ลงพิกัดแล้วจะรออยู่ในรายการจนกว่าจะบันทึกตารางพิกัด</translation>
    </message>
    <message>
        <source>Handed out in coordinate sheets:</source>
        <translation>ส่งออกแล้วในตารางพิกัด:</translation>
    </message>
</context>
<context>
    <name>eplan::ListPage</name>
    <message>
        <source>(none)</source>
        <translation>(ไม่มี)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>List of projects</source>
        <translation>บัญชีโครงการ</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>ไฟล์ตาราง</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>ไฟล์ทั้งหมด</translation>
    </message>
    <message>
        <source>Looking into a list of projects</source>
        <translation>กำลังตรวจดูบัญชีโครงการ</translation>
    </message>
    <message>
        <source>There are no rows with projects in this file. Choose another one.</source>
        <translation>ไฟล์นี้ไม่มีแถวที่เป็นโครงการ โปรดเลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>Choose the column with the titles of the projects.</source>
        <translation>โปรดเลือกคอลัมน์ที่เป็นชื่อโครงการ</translation>
    </message>
    <message>
        <source>Reading a list of projects</source>
        <translation>กำลังอ่านบัญชีโครงการ</translation>
    </message>
    <message>
        <source>No row of this list is a project. The rows below say why; another column may hold the titles.</source>
        <translation>ไม่มีแถวใดเป็นโครงการ เหตุผลอยู่ในรายการแถวบนหน้านี้ ชื่อโครงการอาจอยู่ในคอลัมน์อื่น</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>แถว %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…และอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) of %1: %2 of roads, %3 of water, %4 other.</source>
        <translation>
            <numerusform>ปี %1 มี %n โครงการ: ถนน %2 แหล่งน้ำ %3 อื่น ๆ %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) of other years are not opened.</source>
        <translation>
            <numerusform>%n โครงการของปีอื่นไม่ได้เปิด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are no projects and were left out.</source>
        <translation>
            <numerusform>%n แถวไม่ใช่โครงการ จึงไม่นำเข้า</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the name of your organisation.</source>
        <translation>โปรดระบุชื่อ อปท. ของท่าน</translation>
    </message>
    <message>
        <source>Choose the province of your organisation.</source>
        <translation>โปรดเลือกจังหวัดของ อปท.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n project(s)</source>
        <translation>
            <numerusform>เปิด %n โครงการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eplan::MapSide</name>
    <message>
        <source>QGIS may not edit these positions: the layer or the file “%1” is read-only. Allow it in Project Properties, Data Sources, or ask for the right to write the file.</source>
        <translation>QGIS แก้ไขพิกัดเหล่านี้ไม่ได้ เพราะชั้นข้อมูลหรือไฟล์ “%1” เป็นแบบอ่านอย่างเดียว โปรดอนุญาตการแก้ไขใน Project Properties, Data Sources หรือขอสิทธิ์บันทึกไฟล์</translation>
    </message>
    <message>
        <source>e-Plan %1 (practice)</source>
        <translation>e-Plan %1 (ฝึกปฏิบัติ)</translation>
    </message>
    <message>
        <source>e-Plan %1</source>
        <translation>e-Plan %1</translation>
    </message>
    <message>
        <source>Copy this position for e-Plan</source>
        <translation>คัดลอกพิกัดนี้สำหรับ e-Plan</translation>
    </message>
</context>
<context>
    <name>eplan::MoveTool</name>
    <message>
        <source>This position cannot be shown in the map&apos;s coordinate system. Choose another one for the map, such as WGS 84 / UTM.</source>
        <translation>แสดงพิกัดนี้ในระบบพิกัดของแผนที่ไม่ได้ โปรดเลือกระบบพิกัดอื่นให้แผนที่ เช่น WGS 84 / UTM</translation>
    </message>
</context>
<context>
    <name>eplan::NoticeLine</name>
    <message>
        <source>Close this line</source>
        <translation>ปิดข้อความนี้</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>ตรวจสอบการเชื่อมต่อ…</translation>
    </message>
</context>
<context>
    <name>eplan::PlacesModel</name>
    <message>
        <source>Row %1</source>
        <translation>แถวที่ %1</translation>
    </message>
    <message>
        <source>Choose the project…</source>
        <translation>เลือกโครงการ…</translation>
    </message>
    <message>
        <source>This project has a position already; it would be replaced.</source>
        <translation>โครงการนี้มีพิกัดแล้ว หากลงใหม่จะแทนที่ของเดิม</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>พิกัด</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>หมายเหตุ</translation>
    </message>
</context>
<context>
    <name>eplan::PlacesPage</name>
    <message>
        <source>(none)</source>
        <translation>(ไม่มี)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>The rows could not be kept for a moment, because the folder for temporary files cannot be written or is full.</source>
        <translation>พักข้อมูลแถวไว้ชั่วคราวไม่ได้ เพราะโฟลเดอร์ไฟล์ชั่วคราวเขียนไม่ได้หรือเต็ม</translation>
    </message>
    <message>
        <source>Rows that were pasted</source>
        <translation>แถวที่วาง</translation>
    </message>
    <message>
        <source>Looking into a file</source>
        <translation>กำลังตรวจดูไฟล์</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>layer, number of features</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose the column that holds the positions.</source>
        <translation>โปรดเลือกคอลัมน์ที่มีพิกัด</translation>
    </message>
    <message>
        <source>The file does not say what its coordinates are in. Ask who made it, and choose it above.</source>
        <translation>ไฟล์ไม่ได้ระบุระบบพิกัด โปรดสอบถามผู้จัดทำ แล้วเลือกด้านบน</translation>
    </message>
    <message>
        <source>Reading positions from a file</source>
        <translation>กำลังอ่านพิกัดจากไฟล์</translation>
    </message>
    <message>
        <source>No position could be read; the table says why.</source>
        <translation>อ่านพิกัดไม่ได้เลย ตารางบอกเหตุผลไว้</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2.</source>
        <translation>แสดง %1 รายการแรก จาก %2 รายการ</translation>
    </message>
    <message numerus="yes">
        <source>Place %n project(s)</source>
        <translation>
            <numerusform>ลงพิกัด %n โครงการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>ยังไม่ได้เลือกรายการใด</translation>
    </message>
</context>
<context>
    <name>eplan::Plugin</name>
    <message>
        <source>e-Plan panel</source>
        <translation>แผง e-Plan</translation>
    </message>
</context>
<context>
    <name>eplan::PositionMenu</name>
    <message>
        <source>Decimal degrees</source>
        <translation>องศาทศนิยม</translation>
    </message>
    <message>
        <source>Degrees, minutes, seconds</source>
        <translation>องศา ลิปดา ฟิลิปดา</translation>
    </message>
    <message>
        <source>Degrees, minutes</source>
        <translation>องศา ลิปดา</translation>
    </message>
    <message>
        <source>UTM, WGS 84</source>
        <translation>UTM, WGS 84</translation>
    </message>
    <message>
        <source>UTM, Indian 1975</source>
        <translation>UTM, Indian 1975</translation>
    </message>
    <message>
        <source>MGRS, to 1 m</source>
        <translation>MGRS ละเอียด 1 ม.</translation>
    </message>
    <message>
        <source>MGRS, to 10 m</source>
        <translation>MGRS ละเอียด 10 ม.</translation>
    </message>
    <message>
        <source>MGRS, to 100 m</source>
        <translation>MGRS ละเอียด 100 ม.</translation>
    </message>
    <message>
        <source>Google Maps link</source>
        <translation>ลิงก์ Google Maps</translation>
    </message>
    <message>
        <source>geo: link</source>
        <translation>ลิงก์ geo:</translation>
    </message>
    <message>
        <source>Well-known text, all vertices</source>
        <translation>WKT ทุกจุดยอด</translation>
    </message>
    <message>
        <source>Copy the position as</source>
        <translation>คัดลอกพิกัดเป็น</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>จากไฟล์…</translation>
    </message>
    <message>
        <source>From a folder of photographs…</source>
        <translation>จากโฟลเดอร์ภาพถ่าย…</translation>
    </message>
    <message>
        <source>From the feature selected in QGIS</source>
        <translation>จากรูปที่เลือกใน QGIS</translation>
    </message>
    <message>
        <source>From the GPS receiver</source>
        <translation>จากเครื่องรับ GPS</translation>
    </message>
    <message>
        <source>Datum, where nothing names one</source>
        <translation>พื้นหลักฐาน เมื่อไม่มีระบุไว้</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>ถามทุกครั้ง</translation>
    </message>
    <message>
        <source>UTM zone, where nothing names one</source>
        <translation>โซน UTM เมื่อไม่มีระบุไว้</translation>
    </message>
    <message>
        <source>By the organisation&apos;s area</source>
        <translation>ตามพื้นที่ของ อปท.</translation>
    </message>
</context>
<context>
    <name>eplan::ProjectPanel</name>
    <message>
        <source>Your account reads positions. Only the engineers of the organisation send them.</source>
        <translation>บัญชีของท่านดูพิกัดได้อย่างเดียว ผู้ส่งพิกัดคือนายช่างของ อปท. เท่านั้น</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>ลากเส้น</translation>
    </message>
    <message>
        <source>Draw the project as a line. A right click ends it.</source>
        <translation>ลากเส้นแนวโครงการ คลิกขวาเพื่อจบเส้น</translation>
    </message>
    <message>
        <source>Place point</source>
        <translation>ลงจุด</translation>
    </message>
    <message>
        <source>Place the project with one click.</source>
        <translation>ลงพิกัดโครงการด้วยการคลิกครั้งเดียว</translation>
    </message>
    <message>
        <source>Edit vertices</source>
        <translation>แก้จุดหัก</translation>
    </message>
    <message>
        <source>Change the drawn position vertex by vertex, with QGIS&apos;s own tool.</source>
        <translation>แก้ไขรูปที่วาดไว้ทีละจุดหัก (vertex) ด้วยเครื่องมือของ QGIS</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>ย้าย</translation>
    </message>
    <message>
        <source>Move the whole position: click where you take it, then where you put it.</source>
        <translation>ย้ายพิกัดทั้งชุด คลิกจุดที่จะจับ แล้วคลิกจุดที่จะวาง</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Remove the position (Delete). Undo brings it back.</source>
        <translation>ลบพิกัด (Delete) กด “เลิกทำ” เพื่อนำกลับมา</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Take back the last change of a position (Ctrl+Z).</source>
        <translation>เลิกทำการแก้ไขพิกัดครั้งล่าสุด (Ctrl+Z)</translation>
    </message>
    <message>
        <source>%1 baht</source>
        <translation>%1 บาท</translation>
    </message>
    <message>
        <source>Draw it on the map. Esc takes the drawing back.</source>
        <translation>โปรดวาดบนแผนที่ กด Esc เพื่อล้างรูปที่กำลังวาด</translation>
    </message>
    <message>
        <source>Placed here and in e-Plan, at different positions. Both are kept.</source>
        <translation>ลงพิกัดทั้งในเครื่องนี้และใน e-Plan แต่พิกัดไม่ตรงกัน ทั้งสองชุดยังอยู่ครบ</translation>
    </message>
    <message>
        <source>The provincial office returned this position. Correct it and send it again.</source>
        <translation>สถ.จ. ส่งคืนพิกัดนี้ โปรดแก้ไขแล้วส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Returned by the provincial office: %1</source>
        <translation>สถ.จ. ส่งคืน: %1</translation>
    </message>
    <message>
        <source>This project was taken out of the budget. There is nothing to place.</source>
        <translation>โครงการนี้ถูกยกเลิกจากงบประมาณแล้ว ไม่ต้องลงพิกัด</translation>
    </message>
    <message>
        <source>%1 on the map</source>
        <translation>บนแผนที่ยาว %1</translation>
    </message>
    <message>
        <source>%1 on the map, %2 in the plan (%3 %)</source>
        <comment>lengths, and the difference in percent with its sign</comment>
        <translation>บนแผนที่ยาว %1 ในแผนยาว %2 (%3 %)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Make again what was taken back last (Ctrl+Shift+Z).</source>
        <translation>ทำสิ่งที่เพิ่งเลิกทำไปอีกครั้ง (Ctrl+Shift+Z)</translation>
    </message>
</context>
<context>
    <name>eplan::ReceiverRow</name>
    <message>
        <source>Place here</source>
        <translation>ลงพิกัดที่นี่</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>No GPS receiver is connected. Connect it in QGIS&apos;s GPS panel, then try again.</source>
        <translation>ไม่มีเครื่องรับ GPS เชื่อมต่ออยู่ โปรดเชื่อมต่อในแผง GPS ของ QGIS แล้วลองใหม่</translation>
    </message>
    <message>
        <source>The receiver is connected and has no position yet. Wait under the open sky.</source>
        <translation>เครื่องรับเชื่อมต่อแล้วแต่ยังไม่ได้ตำแหน่ง โปรดรอในที่โล่ง</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n position(s)</source>
        <translation>
            <numerusform>ค่าเฉลี่ยจาก %n ตำแหน่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 ม.</translation>
    </message>
    <message>
        <source>The receiver has lost its position.</source>
        <translation>เครื่องรับไม่ได้ตำแหน่งแล้ว</translation>
    </message>
</context>
<context>
    <name>eplan::RulesPage</name>
    <message>
        <source>Off</source>
        <comment>a rule that is not run</comment>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>This is not read as one position, and is not kept. Write degrees, or UTM with its zone.</source>
        <translation>อ่านเป็นพิกัดหนึ่งจุดไม่ได้ จึงไม่ได้บันทึกไว้ กรุณาพิมพ์เป็นองศา หรือ UTM พร้อมโซน</translation>
    </message>
</context>
<context>
    <name>eplan::StateChips</name>
    <message>
        <source>%1 %2</source>
        <comment>state and number of projects</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these: %1</source>
        <translation>แสดงเฉพาะ: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and number of projects</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>eplan::WorkListModel</name>
    <message>
        <source>A finding keeps this project from being sent.</source>
        <translation>มีข้อสังเกตที่ทำให้ยังส่งโครงการนี้ไม่ได้</translation>
    </message>
    <message>
        <source>There is a finding on this project.</source>
        <translation>โครงการนี้มีข้อสังเกต</translation>
    </message>
</context>
<context>
    <name>eplan::WorkPage</name>
    <message>
        <source>Signing in…</source>
        <translation>กำลังเข้าสู่ระบบ…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>กำลังเปิด…</translation>
    </message>
    <message>
        <source>Loading… %p %</source>
        <translation>กำลังโหลด… %p %</translation>
    </message>
    <message>
        <source>Sending… %p %</source>
        <translation>กำลังส่ง… %p %</translation>
    </message>
    <message>
        <source>Load %1</source>
        <comment>fiscal year</comment>
        <translation>โหลดปี %1</translation>
    </message>
    <message>
        <source>Bring the list up to date with e-Plan. Nothing placed here is overwritten.</source>
        <translation>ปรับรายการให้ตรงกับ e-Plan พิกัดที่ลงไว้ในเครื่องนี้ไม่ถูกเขียนทับ</translation>
    </message>
    <message numerus="yes">
        <source>Send %n project(s)</source>
        <translation>
            <numerusform>ส่ง %n โครงการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>ไม่มีโครงการรอส่ง</translation>
    </message>
    <message>
        <source>Send the positions that are waiting to e-Plan. Each project gets an outcome of its own.</source>
        <translation>ส่งพิกัดที่รอส่งไปยัง e-Plan และแจ้งผลการส่งเป็นรายโครงการ</translation>
    </message>
    <message>
        <source>All edits saved ✓</source>
        <translation>บันทึกทุกการแก้ไขแล้ว ✓</translation>
    </message>
    <message>
        <source>The last edit is not saved</source>
        <translation>ยังไม่ได้บันทึกการแก้ไขครั้งล่าสุด</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>โปรดรอสักครู่…</translation>
    </message>
    <message>
        <source>Sign in to see the projects of your organisation.</source>
        <translation>โปรดเข้าสู่ระบบเพื่อดูโครงการของ อปท. ของท่าน</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>e-Plan has no projects of your organisation for %1. Choose another year.</source>
        <translation>ไม่มีโครงการของ อปท. ของท่านใน e-Plan ปีงบประมาณ %1 โปรดเลือกปีอื่น</translation>
    </message>
    <message>
        <source>Nothing is loaded for %1 yet.</source>
        <translation>ยังไม่ได้โหลดโครงการปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>All placed: %1 of %1</source>
        <translation>ลงพิกัดครบแล้ว %1 จาก %1 โครงการ</translation>
    </message>
    <message>
        <source>Show all projects</source>
        <translation>แสดงทุกโครงการ</translation>
    </message>
    <message>
        <source>No project matches the search.</source>
        <translation>ไม่พบโครงการที่ตรงกับการค้นหา</translation>
    </message>
    <message>
        <source>The work of %1 could not be opened.</source>
        <translation>เปิดงานปีงบประมาณ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองใหม่</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>เลิกลอง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Writing the receipt…</source>
        <translation>กำลังเขียนใบรับการส่ง…</translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation>กำลังลงพิกัด…</translation>
    </message>
    <message>
        <source>Opening the list…</source>
        <translation>กำลังเปิดบัญชีโครงการ…</translation>
    </message>
    <message>
        <source>Writing the coordinate sheet…</source>
        <translation>กำลังบันทึกตารางพิกัด…</translation>
    </message>
    <message>
        <source>Update from the spreadsheet…</source>
        <translation>ปรับปรุงจากตาราง…</translation>
    </message>
    <message>
        <source>Read the list of projects again. Nothing placed here is lost.</source>
        <translation>อ่านบัญชีโครงการอีกครั้ง พิกัดที่ลงไว้ที่นี่ไม่หายไป</translation>
    </message>
    <message>
        <source>Write the coordinate sheet…</source>
        <translation>บันทึกตารางพิกัด…</translation>
    </message>
    <message>
        <source>Write where all projects are, for e-Plan&apos;s own web page. What is waiting counts as handed out then.</source>
        <translation>บันทึกพิกัดของทุกโครงการเพื่อนำไปกรอกในหน้าเว็บ e-Plan โครงการที่รอส่งจะถือว่าส่งออกแล้ว</translation>
    </message>
    <message>
        <source>No list of projects is open for %1 yet.</source>
        <translation>ยังไม่ได้เปิดบัญชีโครงการของปี %1</translation>
    </message>
    <message>
        <source>Findings: %1…</source>
        <translation>ข้อสังเกต %1…</translation>
    </message>
    <message>
        <source>Findings…</source>
        <translation>ข้อสังเกต…</translation>
    </message>
</context>
<context>
    <name>eplan::WorkspaceLayers</name>
    <message>
        <source>What you drew is not saved yet, because the file “%1” is read-only. It is kept here until then: ask for the right to write the file.</source>
        <translation>ยังไม่ได้บันทึกสิ่งที่วาด เพราะไฟล์ “%1” เป็นแบบอ่านอย่างเดียว ระบบเก็บสิ่งที่วาดไว้ที่นี่จนกว่าจะบันทึกได้ โปรดขอสิทธิ์บันทึกไฟล์</translation>
    </message>
    <message>
        <source>What you drew is not saved yet, because the disk is full. It is kept here until then: make room on the disk.</source>
        <translation>ยังไม่ได้บันทึกสิ่งที่วาด เพราะดิสก์เต็ม ระบบเก็บสิ่งที่วาดไว้ที่นี่จนกว่าจะบันทึกได้ โปรดเพิ่มที่ว่างในดิสก์</translation>
    </message>
    <message>
        <source>What you drew is not saved yet, because the file “%1” could not be written. It is kept here until then: close other programs that use the file.</source>
        <translation>ยังไม่ได้บันทึกสิ่งที่วาด เพราะเขียนไฟล์ “%1” ไม่ได้ ระบบเก็บสิ่งที่วาดไว้ที่นี่จนกว่าจะบันทึกได้ โปรดปิดโปรแกรมอื่นที่ใช้ไฟล์นี้</translation>
    </message>
</context>
</TS>
