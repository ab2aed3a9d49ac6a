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
    <name>Error</name>
    <message>
        <source>This was stopped.</source>
        <translation>หยุดการทำงานแล้ว</translation>
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
    <name>eplan::Plugin</name>
    <message>
        <source>e-Plan panel</source>
        <translation>แผง e-Plan</translation>
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
