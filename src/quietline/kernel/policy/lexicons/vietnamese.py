"""A start in Vietnamese, read with and without its accents. Original work."""

TABLE = {
    "sensitive.mental_health": """
tam than, suc khoe tam than, tram cam, lo au, tam ly tri lieu, bac si tam ly, nha tam ly, tu tu,
tu ky, roi loan (lo au|luong cuc|tam than|an uong), tri lieu tam ly, tu van tam ly
""",
    "sensitive.substance_use": """
nghien ruou, nghien ma tuy, cai nghien, cai ruou, ma tuy, thuoc phien, lam dung (ruou|chat|ma tuy)
""",
    "sensitive.hiv_sti": """
nhiem hiv, hiv, benh lay (qua|truyen qua) duong tinh duc, giang mai, lau mu, benh lau, sui mao ga
""",
    "sensitive.reproductive": """
mang thai, thai ky, thai san, co thai, pha thai, say thai, san khoa, phu khoa, san phu khoa, sinh
con, sinh mo, ngua thai, tranh thai, vo sinh, hiem muon, thu tinh, vong tranh thai, kham thai,
sieu am thai, tien san, kinh nguyet, man kinh, triet san, em be cua
""",
    "condition.named": """
benh (tim|tim mach|than|gan|phoi|tieu duong|ung thu|suyen|lao|truyen nhiem|cua), tieu duong, dai
thao duong, ung thu, cao huyet ap, huyet ap, huyet ap cao, tang huyet ap, hen suyen, viem
(gan|phoi|khop|hong|da day|xoang|phe quan|nhiem|nuou|loi), dot quy, nhoi mau, suy (than|tim|gan),
khoi u, buou, loet, mo trong mau, cholesterol cao, gay xuong, loang xuong, dong kinh, thieu mau,
nhiem trung, chan doan, duc thuy tinh the, sau rang, da xo, soi than, tuyen giap, beo phi, di ung,
cum a
""",
    "symptom.named": """
dau (bung|dau|nguc|lung|rang|khop|hong|tai|dau goi), con dau, sot cao, bi sot, ho ra mau, chay
mau, buon non, non mua, chong mat, kho tho, tieu chay, trieu chung, sung tay, noi man, vet thuong,
phat ban, mat ngu
""",
    "procedure.named": """
phau thuat, giai phau, ca mo, xet nghiem, xet nghiem mau, thu mau, lay mau, thu nuoc tieu, noi
soi, sinh thiet, chup (x quang|phim|mri|ct|nhu anh|cong huong tu|quang tuyen), x quang, sieu am,
nhu anh, hoa tri, xa tri, loc mau, loc than, chay than, tiem (ngua|chung|chich|phong|vac xin),
chich ngua, tiem chung, vac xin, vacxin, nho rang, tram rang, cao voi rang, lam rang, rua rang,
lay cao rang, boc rang, nhin an, nhin doi, khong (an|uong) (gi|truoc|sau), vat ly tri lieu, dieu
tri, gay me, gay te, noi soi dai trang, do duong huyet, duong huyet, ghep than, mo mat, kham mat
dinh ky
""",
    "specialty.named": """
khoa (tim|tim mach|ung buou|than|than kinh|noi tiet|tieu hoa|da lieu|tiet nieu|xuong khop|phoi),
bac si (tim|tim mach|than kinh|ung thu|da lieu|noi tiet|tieu hoa|chuyen khoa tim|phoi|than|xuong),
ung buou, trung tam (ung thu|tim mach|loc than)
""",
    "medication.named": """
thuoc (khang sinh|tieu duong|huyet ap|cao huyet ap|giam dau|ngua thai|an
than|ngu|chong|tri|tim|ho|nho mat|cam|suyen|mo), khang sinh, lieu thuoc, lieu luong, uong thuoc,
insulin, vien thuoc, ngay (hai|ba|mot) lan, lieu dung, thuoc cua (quy vi|ban|ong|ba)
""",
    "result.interpreted": """
lanh tinh, ac tinh, am tinh, duong tinh, binh thuong, bat thuong, khong binh thuong, ket qua tot,
(hoi|rat|qua) cao, khong co gi dang lo
""",
}
