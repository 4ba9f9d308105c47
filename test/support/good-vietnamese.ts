/** Sound paragraphs of papers of many kinds, full of what looks like a slip and is none: names, codes, units, foreign words, neighbours. */
const TEXT = `
Thực hiện Chương trình hành động số 12-CTr/TU ngày 15/01/2026 của Tỉnh ủy Đắk Lắk về chuyển đổi số giai đoạn 2026 - 2030, định hướng đến năm 2035; Ủy ban nhân dân xã Krông Pắc xây dựng Kế hoạch triển khai như sau:
Bà con dân tộc Ê Đê, M'nông, K'Ho, H'Mông, Gia Rai, Ba Na, Xơ Đăng, Cơ Tu, Tà Ôi, Bru - Vân Kiều, Chứt, Khơ Mú, Hrê, Raglai, Xtiêng, Chơ Ro, Mạ, Co, Giẻ Triêng, Rơ Măm, Brâu, Ơ Đu và Sán Dìu được tuyên truyền bằng tiếng mẹ đẻ.
Già làng Y Moan Êban, ông Y Thanh Hà Niê Kđăm, bà H'Hen Niê, ông Kpă Klơng, bà Rơ Chăm H'Lê, ông Siu Hùng, bà Ksor H'Bơ Khăp, ông A Kheng và bà Y Mlao là người có uy tín của buôn.
Các buôn Ea Kmăt, Cư Drăm, Ea Súp, Krông Năng, Krông Bông, Ea H'leo, Cư M'gar, Chư Prông, Chư Sê, Ia Grai, Ia Pa, Đăk Tô, Đăk Glei, Kon Plông, Kbang, Mang Yang, Pleiku, Ayun Pa, Đức Cơ, Ngọc Hồi, Sa Thầy và Tu Mơ Rông đã có sóng 4G.
Tại huyện Mường Lát cũ, các xã Mường Chanh, Pù Nhi, Nhi Sơn, Quang Chiểu, Tam Chung và Trung Lý còn nhiều khó khăn về hạ tầng viễn thông, tỷ lệ hộ nghèo trên 40%.
Các xã Sín Chéng, Si Ma Cai, Bắc Hà, Mù Cang Chải, Púng Luông, Nậm Pồ, Mường Nhé, Sìn Hồ, Phìn Ngan, Tủa Chùa, Háng Đồng, Xím Vàng và Làng Nhì tổ chức phiên chợ số vào Chủ nhật hằng tuần.
Tuyên truyền trên internet, website, Zalo, Facebook, TikTok, YouTube, fanpage và livestream; gửi email, quét mã QR, dùng ứng dụng VNeID mức 2 để khai thác dữ liệu dân cư.
Áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn ISO 9001:2015, TCVN ISO 9001:2015; báo cáo bằng tệp Excel và PDF gửi qua hộp thư vanphong@xacatngan.gov.vn trước 16h30 ngày 25 hằng tháng.
Phát triển logistics, homestay, sản phẩm OCOP 3 sao trở lên; tổ chức marketing, bán hàng trên sàn thương mại điện tử Postmart, Voso, Shopee, Lazada; thiết kế poster, standee, banner, infographic, video clip, podcast và pano.
Camera giám sát, wifi công cộng, router, modem, laptop, máy in, máy scan, chữ ký số USB Token, phần mềm iOffice, VNPT-iGate, MISA, Dashboard và chatbot, robot, trí tuệ nhân tạo (AI), Big Data, Blockchain, IoT, Cloud.
Đội bóng chuyền, cầu lông, pickleball, yoga, zumba, karaoke và gym; câu lạc bộ Cheerleading, Hip hop, Rap của Đoàn thanh niên tổ chức giải chạy marathon "Vì cộng đồng".
Bệnh nhân tiểu đường tuýp 2, vắc xin 5 trong 1, glucose, insulin, protein, lipid, gluxit, vitamin A, kháng sinh penicillin, paracetamol, virus, vi rút, oxy, ôzôn, amoniac, clo, cloramin B, axit và xyanua được quản lý chặt chẽ.
Xe ô tô, xe mô tô, xe container, công ten nơ, bê tông, xi măng, phi bê tông, ga, xăng E5 RON 92, dầu điêzen, nilông, cao su, PVC, HDPE, inox, composite và laser.
Diện tích tự nhiên 125,6 km²; dân số 12.450 người; mật độ 99,1 người/km²; lưu lượng 3,5 m³/s; sản lượng điện 1.250.000 kWh; nhiệt độ 38°C; độ ẩm 85%; 5 kg/người/tháng; pH = 7,0; 220V/380V; 25 µg/m³.
Tổng kinh phí 1.250.000.000 đồng (Một tỷ hai trăm năm mươi triệu đồng), trong đó ngân sách tỉnh 70%, ngân sách xã 30%; mức chi 150.000đ/người/ngày; 2,5 triệu đồng/hộ.
Đường liên thôn dài 3,2km, rộng 5m, dày 20cm; cống D600; mương B40; cấp phối đá dăm 4x6; ống HDPE D110; cột điện cao 8,5m; trạm biến áp 250kVA-22/0,4kV.
Thời gian: từ 7h30 đến 11h30 và từ 13 giờ 30 phút đến 17 giờ 00 phút các ngày làm việc trong tuần (trừ ngày lễ, Tết); đường dây nóng: 0236.3.881.888, 0905 123 456, số fax (0236) 3881.889.
Chỉ tiêu: trên 1/2 số thôn, ít nhất 2/3 số hộ, 4/4 tiêu chí, 100% hồ sơ; tăng 1,5 lần so với năm 2025; đạt 95 - 100% kế hoạch; giảm từ 5-7%/năm.
Hồ sơ nộp tại Phòng A1.02, tầng 2, nhà B; mẫu số 01/TK-CT, Mẫu 02a-PL, biểu số 03/BC-TH, Phụ lục II.1 kèm theo; tra cứu tại https://dichvucong.gov.vn hoặc http://www.xacatngan.nghean.gov.vn/tin-tuc.
Chỉ số cải cách hành chính (PAR INDEX), Chỉ số hài lòng của người dân (SIPAS), Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI), Chỉ số năng lực cạnh tranh (PCI) đều tăng bậc.
Ứng dụng công nghệ thông tin (CNTT) trong giải quyết thủ tục hành chính (TTHC), cung cấp dịch vụ công trực tuyến (DVCTT); chi trả bảo hiểm xã hội (BHXH) qua tài khoản; phát triển kinh tế - xã hội (KT-XH), bảo đảm quốc phòng - an ninh (QP-AN).
Công tác phòng cháy, chữa cháy (PCCC), an toàn thực phẩm (ATTP), an toàn giao thông (ATGT), phòng, chống thiên tai và tìm kiếm cứu nạn (PCTT&TKCN) được thực hiện nghiêm túc.
Trong quý I/2026, UBND xã đã tiếp nhận 1.245 hồ sơ, trong đó: trực tuyến 1.102 hồ sơ (đạt 88,5%), trực tiếp 143 hồ sơ; giải quyết trước hạn 1.230 hồ sơ, đúng hạn 15 hồ sơ; không có hồ sơ quá hạn.
So với cùng kỳ năm trước, số hồ sơ tăng 12,3%; thời gian giải quyết trung bình giảm 0,8 ngày/hồ sơ; mức độ hài lòng đạt 97,6%, vượt 2,6% so với chỉ tiêu được giao.
Bên cạnh những kết quả đạt được, công tác cải cách hành chính còn một số tồn tại, hạn chế: hạ tầng chưa đồng bộ; một bộ phận người dân chưa quen sử dụng dịch vụ công trực tuyến; việc số hóa hồ sơ còn chậm.
Nguyên nhân khách quan: khối lượng công việc nhiều, biên chế ít; nguyên nhân chủ quan: một số công chức chưa chủ động nghiên cứu, cập nhật văn bản mới, ý thức trách nhiệm chưa cao.
Mưa lũ từ ngày 25 đến ngày 28 tháng 9 năm 2025 làm 03 người chết, 12 người bị thương, 156 ngôi nhà bị tốc mái, 45,6 ha lúa bị ngập úng, 2,3 km kênh mương bị sạt lở; ước thiệt hại 12,5 tỷ đồng.
Đàn trâu 1.250 con, đàn bò 3.420 con, đàn lợn 8.900 con, gia cầm 125.000 con; tiêm phòng vắc xin lở mồm long móng, tụ huyết trùng, dịch tả lợn châu Phi, cúm gia cầm A/H5N1 đạt trên 80% tổng đàn.
Hộ ông Lò Văn Pọng, bà Quàng Thị Ếm, ông Sùng A Páo, bà Giàng Thị Mỷ, ông Thào Seo Chu, bà Vừ Y Xìa, ông Chẩu Văn Toòng, bà Phàn Mùi Pham, ông Điểu Krứ, bà Thị Nghiệp và ông Châu Sóc Kha được hỗ trợ xóa nhà tạm.
Điều 1. Thành lập Tổ công nghệ số cộng đồng thôn Đồng Tâm gồm các ông, bà có tên sau đây: ông Nguyễn Văn A, Trưởng thôn, Tổ trưởng; bà Trần Thị B, Bí thư Chi đoàn, Tổ phó; ông Lê Xuân C, thành viên.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 112/QĐ-UBND ngày 03 tháng 02 năm 2025 của Chủ tịch Ủy ban nhân dân xã về việc kiện toàn Tổ công nghệ số cộng đồng.
Điều 3. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, Trưởng Phòng Kinh tế, Giám đốc Trung tâm Phục vụ hành chính công xã, Trưởng các thôn và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.
Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Căn cứ Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương và Ủy ban nhân dân xã, phường, đặc khu trực thuộc tỉnh, thành phố trực thuộc trung ương;
Căn cứ Bộ luật Hình sự ngày 27 tháng 11 năm 2015; Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự ngày 20 tháng 6 năm 2017;
Theo đề nghị của Trưởng Phòng Văn hóa - Xã hội tại Tờ trình số 25/TTr-VHXH ngày 02 tháng 3 năm 2026 và ý kiến thẩm định của Văn phòng tại Báo cáo số 15/BC-VP ngày 05 tháng 3 năm 2026.
Ủy ban nhân dân xã nhận được Công văn số 1234/SNV-CCHC ngày 10/3/2026 của Sở Nội vụ về việc báo cáo kết quả rà soát vị trí việc làm; sau khi xem xét, Ủy ban nhân dân xã có ý kiến như sau:
Đề nghị quý cơ quan quan tâm, phối hợp thực hiện. Mọi chi tiết xin liên hệ đồng chí Nguyễn Văn A, công chức Phòng Văn hóa - Xã hội, số điện thoại 0912.345.678, thư điện tử nguyenvana@nghean.gov.vn.
Trân trọng kính mời đại diện lãnh đạo Công ty TNHH MTV Thương mại và Dịch vụ ABC, Hợp tác xã Nông nghiệp Hòa Bình, Ngân hàng Agribank, Vietcombank, BIDV, VietinBank, Tập đoàn Viettel, VNPT, FPT dự hội nghị.
Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả.
Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia; Kết luận số 121-KL/TW ngày 24/01/2025 của Ban Chấp hành Trung ương Đảng về tổng kết Nghị quyết số 18-NQ/TW.
Nghị quyết số 203/2025/QH15 ngày 16/6/2025 của Quốc hội sửa đổi, bổ sung một số điều của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam đã quy định chính quyền địa phương gồm hai cấp.
Theo Thông tư liên tịch số 02/2016/TTLT-BNV-BTC ngày 15/01/2016 của Bộ Nội vụ và Bộ Tài chính hướng dẫn về chế độ phụ cấp; Nghị quyết số 04/2020/NQ-HĐTP ngày 30/12/2020 của Hội đồng Thẩm phán Tòa án nhân dân tối cao hướng dẫn thi hành.
Quy định số 24-QĐ/TW ngày 30/7/2021 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng; Hướng dẫn số 01-HD/TW ngày 28/9/2021 của Ban Bí thư một số vấn đề cụ thể thi hành Điều lệ Đảng; Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.
Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 (sau đây gọi tắt là Đề án 06).
Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng, Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2025 - 2030; Nghị quyết Đại hội Đảng bộ xã lần thứ I; Nghị quyết số 05-NQ/ĐU ngày 10/01/2026 của Đảng ủy xã về lãnh đạo thực hiện nhiệm vụ năm 2026.
Điểm b khoản 2 Điều 15 của Luật này; các điểm a, b, c và đ khoản 1, khoản 3 Điều 4 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư; khoản 1a Điều 3a; Mục 2 Chương III Phần thứ hai.
Thông tư số 01/2024/TT-BKHĐT ngày 09 tháng 02 năm 2024 của Bộ Kế hoạch và Đầu tư hướng dẫn; Văn bản hợp nhất số 05/VBHN-BTC ngày 21 tháng 01 năm 2022 của Bộ Tài chính; Bản án số 12/2024/HS-ST ngày 15 tháng 3 năm 2024 của Tòa án nhân dân khu vực 3.
Chủ đề: “Chuyển đổi số để người dân ấm no, hạnh phúc hơn”; khẩu hiệu: “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh!”; thông điệp: "Thủ tục ít hơn - Thời gian ngắn hơn - Chi phí thấp hơn".
Thành phần gồm: (1) Chủ tịch UBND xã - Trưởng ban; (2) Phó Chủ tịch UBND xã - Phó Trưởng ban; (3) Trưởng các phòng, đơn vị - thành viên; a) họp tháng một lần; b) họp đột xuất khi cần.
Phương châm “4 tại chỗ”: chỉ huy tại chỗ, lực lượng tại chỗ, phương tiện, vật tư tại chỗ và hậu cần tại chỗ; thực hiện “6 rõ”: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.
Mít tinh, diễu hành, văn nghệ, thể thao, chiếu phim... chào mừng các ngày lễ lớn: ngày Quốc khánh 2-9, ngày Quốc tế Lao động 1-5, ngày Giải phóng miền Nam 30-4, Tết Nguyên đán Bính Ngọ, tết Trung thu, ngày Thương binh - Liệt sĩ 27-7.
STT, họ và tên, chức vụ, ĐVT, SL, ghi chú (nếu có): 1/ Văn phòng; 2/ Phòng Kinh tế; 3/ Công an xã; 4/ Ban Chỉ huy Quân sự xã.
Trường Mầm non Hoa Sen, Trường Tiểu học Kim Đồng, Trường THCS Nguyễn Bỉnh Khiêm, Trường THPT Đặng Thúc Hứa, Trường PTDTBT THCS Mường Típ tổ chức khai giảng năm học 2026 - 2027 vào ngày 05 tháng 9 năm 2026.
Trạm Y tế xã khám sàng lọc, quản lý bệnh tăng huyết áp, đái tháo đường, phong, lao, tâm thần phân liệt; tẩy giun cho trẻ; cân, đo, chấm biểu đồ tăng trưởng; phun hóa chất diệt loăng quăng, bọ gậy phòng, chống sốt xuất huyết.
Các cháu thiếu niên, nhi đồng nghèo vượt khó được tặng xe đạp, sách vở, quần áo ấm, chăn bông; các cụ cao niên từ 90 tuổi trở lên được chúc thọ, mừng thọ, trao quà bằng tiền mặt trị giá 500.000 đồng/cụ.
Chị em phụ nữ dệt thổ cẩm, nuôi ong, trồng mắc ca, sầu riêng, cà phê, hồ tiêu, thanh long, chanh leo, bơ 034, mít Thái, xoài Đài Loan, keo lai, quế, hồi, thảo quả, sâm Ngọc Linh, cây dong riềng và ươm tơ.
Lễ hội đâm trâu, đua thuyền, cồng chiêng, hát then, đàn tính, hát xoan, ca trù, ví, giặm, quan họ, cải lương, hò khoan, bài chòi, múa xòe, khèn Mông, lễ cấp sắc, Ok Om Bok, Chôl Chnăm Thmây, Sen Đôn Ta, Katê và Lồng tồng được bảo tồn.
Lực lượng dân quân thường trực, dự bị động viên, công an xã, tổ bảo vệ an ninh, trật tự ở cơ sở tuần tra 24/24 giờ, nắm chắc tình hình, không để bị động, bất ngờ; kịp thời ngăn chặn tà đạo “Hội thánh Đức Chúa Trời Mẹ”, FULRO, ma túy, cờ bạc, tín dụng đen.
Việc thu gom rác thải, xử lý nước thải, vỏ bao bì thuốc bảo vệ thực vật; trồng cây xanh, phát quang bụi rậm, khơi thông cống rãnh, nạo vét kênh mương được duy trì vào ngày thứ Bảy, Chủ nhật tuần thứ hai hằng tháng.
Thửa đất số 125, tờ bản đồ số 12, diện tích 250,5 m², loại đất ONT + CLN, Giấy chứng nhận quyền sử dụng đất số CD 123456, số vào sổ CH00123 do UBND huyện cũ cấp ngày 12/5/2018.
Căn cước số 040098001234 cấp ngày 15/8/2021 tại Cục Cảnh sát quản lý hành chính về trật tự xã hội; biển số xe 37A-123.45; hộ chiếu B1234567; mã số thuế 2900123456-001; tài khoản 3511.2.1234567 tại Kho bạc Nhà nước khu vực XI.
Tuyến ĐT.543, ĐH.12, QL48E, QL1A, đường Hồ Chí Minh đoạn Km638+500 - Km640+200; lô CN-05, tiểu khu 123, khoảnh 4; gói thầu số 03-XL; hợp đồng số 12/2026/HĐ-XD.
Nguyễn Văn Đực, Võ Văn Kiệt, Trần Đại Nghĩa, Lý Tự Trọng, Huỳnh Thúc Kháng, Tôn Đức Thắng, Hoàng Văn Thụ, Nơ Trang Lơng, Đinh Núp là tên các tuyến đường được đặt mới tại phường Kon Tum, phường Buôn Ma Thuột và phường Điện Bàn Đông.
Đảng ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam xã phối hợp với Hội Nông dân, Hội Liên hiệp Phụ nữ, Hội Cựu chiến binh, Đoàn TNCS Hồ Chí Minh vận động Nhân dân hiến 1.250 m² đất, đóng góp 356 ngày công làm đường giao thông nông thôn.
Hoàn thành trước ngày 30/6/2026 (đối với cấp xã) và ngày 31/12/2026 (đối với cấp tỉnh); báo cáo định kỳ vào ngày 15 của tháng cuối quý, 6 tháng, năm; báo cáo đột xuất theo yêu cầu.
Trường hợp có vướng mắc, đề nghị các cơ quan, đơn vị phản ánh bằng văn bản về Ủy ban nhân dân xã (qua Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã) để được hướng dẫn, giải quyết./.
Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực; Ban Quản lý dự án đầu tư xây dựng; Ban Tiếp công dân; Ban Giám sát đầu tư của cộng đồng; Ban Thanh tra nhân dân; Ban Công tác Mặt trận thôn; Ủy ban Kiểm tra Đảng ủy xã; Ủy ban Bầu cử xã.
Quỹ “Vì người nghèo”, Quỹ Đền ơn đáp nghĩa, Quỹ Bảo trợ trẻ em; chương trình “Tiếp sức đến trường”, “Mẹ đỡ đầu”, “Sóng và máy tính cho em”; cuộc vận động “Toàn dân rèn luyện thân thể theo gương Bác Hồ vĩ đại”.
Tỷ lệ lao động qua đào tạo đạt 75%, có bằng cấp, chứng chỉ đạt 32%; giải quyết việc làm mới cho 250 lao động, xuất khẩu lao động 45 người sang Nhật Bản, Hàn Quốc, Đài Loan (Trung Quốc), CHLB Đức, Ả-rập Xê-út, Ma-lai-xi-a, Xinh-ga-po.
Nhà máy thủy điện Sê San 4, hồ Đắk Uy, hồ Ea Kao, đập Đồng Cam, sông Sê-rê-pốc, sông Đà Rằng, vịnh Xuân Đài, đèo Măng Đen, núi Chư Yang Sin, rừng Nâm Nung, cửa khẩu Bờ Y, cửa khẩu Nậm Cắn, thác Đray Nur, thác Dray Sáp.
Tổ chức quán triệt Luật Căn cước, Luật Đất đai năm 2024, Luật Thực hiện dân chủ ở cơ sở năm 2022, Bộ luật Lao động năm 2019, Pháp lệnh Ưu đãi người có công với cách mạng, Hiến pháp năm 2013 đến toàn thể cán bộ, đảng viên và Nhân dân.
Mỗi thôn, bản, buôn, bon, plei, phum, sóc, ấp, khóm, tổ dân phố cử 01 cộng tác viên; mỗi cán bộ phụ trách 3 - 5 hộ; rà soát, lập danh sách, niêm yết công khai tại nhà văn hóa, nhà rông, nhà gươl, nhà sàn cộng đồng.
Việc in ấn, phát tờ rơi, tờ gấp; treo băng rôn, phướn, cờ phướn, panô, áp phích; chạy chữ trên bảng LED, màn hình LCD; phát trên loa truyền thanh, loa kéo; xe lưu động, xe loa thực hiện từ ngày 01/4/2026.
Bà con các bản Xốp Kha, Huồi Cọ, Phà Khốm, Ka Dưới, Piêng Coọc, Na Ngoi, Huồi Xàn, Pả Khốm, Khe Nóng, Cò Phạt, Búng, Cây Me, Kẻ Gia, Kẻ Mẻ, Nhót Nhóng, Xiềng Xuất đã ký cam kết.
Giải Nhất, giải Nhì, giải Ba và giải Khuyến khích; Huân chương Lao động hạng Nhì, Bằng khen của Thủ tướng Chính phủ, Giấy khen của Chủ tịch UBND xã; danh hiệu “Chiến sĩ thi đua cơ sở”, “Lao động tiên tiến”, “Gia đình văn hóa”.
Ngân sách nhà nước, vốn tín dụng chính sách xã hội, nguồn xã hội hóa, vốn ODA, vốn FDI, vốn ĐƯTH và các nguồn hợp pháp khác; lồng ghép với Chương trình mục tiêu quốc gia xây dựng nông thôn mới, giảm nghèo bền vững.
Kinh phí chi tiết như sau: in 500 tờ rơi x 2.000 đồng = 1.000.000 đồng; thuê loa 02 ngày x 500.000 đồng/ngày = 1.000.000 đồng; nước uống 100 người x 10.000 đồng/người = 1.000.000 đồng; cộng: 3.000.000 đồng.
Chính phủ, Quốc hội, Thủ tướng Chính phủ, Ủy ban Thường vụ Quốc hội, Chủ tịch nước, Tòa án nhân dân tối cao, Viện kiểm sát nhân dân tối cao, Kiểm toán nhà nước, Thanh tra Chính phủ, Bộ Dân tộc và Tôn giáo, Bộ Nông nghiệp và Môi trường.
TP. Hồ Chí Minh, TP. Huế, Tp. Cần Thơ, thành phố Hải Phòng, Thành phố Hồ Chí Minh, Thủ đô Hà Nội, tỉnh Bà Rịa - Vũng Tàu cũ, tỉnh Thừa Thiên Huế trước đây; đặc khu Phú Quốc, đặc khu Lý Sơn, đặc khu Côn Đảo.
ThS. Nguyễn Thị Hoà, TS. Trần Đức Thuỷ, PGS.TS. Lê Văn Khoẻ, BS.CKII Phạm Uý, KS. Đỗ Thuý Hoà và CN. Vũ Hoà Bình là giảng viên lớp tập huấn; ông Trần Hữu Thỏa, bà Lê Thị Thủy là báo cáo viên.
Phấn đấu 100% thôn có nhà văn hóa đạt chuẩn, 90% hộ có hố xí hợp vệ sinh, 85% hộ dùng nước sạch, 70% rác được phân loại tại nguồn, 60% đường có điện chiếu sáng, 30% tuyến kiểu mẫu “sáng - xanh - sạch - đẹp”.
Test nhanh, post bài, list khách mời, bus nội tỉnh, gas hóa lỏng, car, show diễn, zoom họp, room trực tuyến, teen, tax, box, mix màu, forum, show truyền hình thực tế, web, wifi và news.
Hệ thống camera, laptop, tivi, wow, law, view, livestream, review, feedback, deadline, workshop, brochure, slogan, backdrop, sticker, hashtag, hotline, check-in, online, offline, seminar, tour, resort, farmstay.
Mỗi xã cấp 500.000 đồng chi cho công tác tuyên truyền; 2 triệu đồng chi trả cho người tham gia; 50 triệu đồng bao gồm thuế; 3 tỷ đồng đông đủ; hỗ trợ 1.000.000 đồng bộ phận một cửa.
Các thôn báo về Văn phòng; các thôn qua bình xét đã lập danh sách; Nhân dân trong thôn tin tưởng, đồng thuận; giao thôn Đồng Tâm làm điểm; việc làng, việc nước đều bàn bạc công khai.
Kiến thức hiện có, công thức hiện hành, tri thức hiện đại; hình thức hiện nay; nhận thức hiện tại; phương thức hiện có chưa phù hợp.
Dự báo cao hơn năm trước; nguy cơ quan ngại; động cơ qua kiểm định; khả năng cao sẽ hoàn thành; tính năng cao cấp.
Bộ phần mềm, bộ phân loại rác, một ca bệnh, một ca trực, một cử tri phản ánh, lực lượng cảnh sát cơ động, hội thao dân quân, hội thảo khoa học.
Người chưa thành niên vi phạm pháp luật; thanh niên lên đường nhập ngũ; tuổi vị thành niên; nêu trong sách giáo khoa; thấy rõ rằng công tác này quan trọng.
Thứ trưởng Bộ Nội vụ dự; thủ trưởng các đơn vị; phân bố dân cư; phân bổ kinh phí; dự liệu tình huống; công tắc điện; ý nghĩ tích cực; ý nghĩa lớn.
Các tổ chức tổ chức hội nghị; Ban Chỉ đạo chỉ đạo các thôn; ngày ngày, dần dần, luôn luôn, mãi mãi, song song, chung chung; của cải và của của cải.
Nền kinh tế xã hội chủ nghĩa; kinh tế, xã hội; kinh tế - xã hội; văn hóa, xã hội; lĩnh vực văn hóa - xã hội; chính trị, xã hội ổn định; xã hội học; chính trị xã hội chủ nghĩa.
Cải cách chính sách tiền lương; thủ tục chính là khâu then chốt; cơ quan hành pháp; hệ thống chính quyền; thủ tục hành nghề; đơn vị hành quân; vi phạm hành lang an toàn.
Phổ biến, giáo dục pháp luật; giáo dục, pháp luật; cải cách thể chế, hành chính; thông tin, truyền thông; cơ sở vật tư; cơ sở dữ kiện.
Xem thêm mục a1, h2, bảng tt10, mẫu d12, cột c3, lô b6t4, thửa t35a, phòng b52, vitamin b12, pm25, h5n1, covid19, web20, co2, km2, kw2.
Ông Lò Văn Pọng, bà Tráng Thị Chú, ông Ma A Dơ, chị Hờ Y Pà, anh Vàng Mí Sò, em Cứ Thị Mẩy, cụ Ly Seo Lềnh, ông Đinh Crui, ông Hồ Văn Ngưn, bà Kim Thị Sa Rương được khen thưởng.
Giờ mở cửa từ 7h - 11h; giai đoạn 2021-2025, 2026 - 2030; năm 2025 - 2026; từ 2021 đến 2025; nhiệm kỳ 2021-2026; số 15 - 17 đường Lê Lợi; v.v., và v.v.; TP., tx.
Theo Quyết định số 749/QĐ-TTg, Nghị quyết số 71/NQ-CP, Kế hoạch số 02-KH/BCĐTW, Công văn số 15-CV/ĐU, Thông báo số 45-TB/VPTW, Chương trình số 12-CTr/ĐU, Báo cáo số 123/BC-UBND, Tờ trình số 11/TTr-KT thì phải báo cáo.
Thông tư liên tịch số 55/2015/TTLT-BTC-BKHCN, Nghị quyết liên tịch số 09/2008/NQLT-CP-UBTƯMTTQVN, Quyết định số 178/1999/QĐ-TTg, Chỉ thị số 34/CT-TTg, Lệnh số 10/2019/L-CTN.
Thứ Hai hằng tuần chào cờ. Thứ Sáu hằng tuần tổng vệ sinh; sáng thứ Bảy, Chủ nhật; kỳ họp thứ Hai, khóa XVI; tuần thứ ba hằng tháng; quý thứ tư.
Chủ tịch Ủy ban nhân dân xã; Phó Chủ tịch; phó chủ tịch; các đồng chí phó chủ tịch; Bí thư Đảng ủy; Phó Bí thư Thường trực; Giám đốc Trung tâm; bí thư chi bộ; giám đốc doanh nghiệp; Chủ tịch nước; chủ tịch công đoàn.
Hội nghị nhân dân thôn; tổ chức ủy ban bầu cử; Ủy ban bầu cử; hội đồng tư vấn; mặt trận thôn; Ban công tác Mặt trận; Ủy ban Mặt trận Tổ quốc Việt Nam; Hội đồng nghĩa vụ quân sự; hội đồng trường.
Chương II của kế hoạch; Chương III Luật Đất đai; tại chương trình; chương I sách giáo khoa; mục 2 phần B; Phần thứ nhất; Mục III Kế hoạch này; điều 3 lần; khoản 5 triệu đồng; điểm 10.
Hướng ứng phó với bão số 5; sơ đồ hồ số 2; trụ số 5; nhà số 3; vị trí chủ chốt; tư duy; tư thế; trạng thái đó; quá trình đó; công trình đó; chương trình đó.
Đề án toàn tỉnh; dự án toàn xã; công an toàn quốc; bản thân hiện đang công tác; hội động viên hội viên; tham dự toàn thể; đại diện ra mắt; kịp thi công trước mùa mưa; nền tăng trưởng.
Giá trị sản xuất trên 1 ha; năng suất lúa 65 tạ/ha; công suất 500 kVA; hiệu suất; tần suất; lãi suất; xuất khẩu; đề xuất; xuất sắc; suất ăn; suất đầu tư; bổ sung; xung yếu; xung phong.
Đường truyền dẫn nước; tuyến truyền dẫn; chuyên gia tiếp xúc; quốc gia tiếp theo; hộ gia đình; khu dân cư; hộ trồng trọt; người dẫn đoàn; người dần quen với dịch vụ mới.
Địa phương tiến hành; phường thực hiện; các phường hướng về cơ sở; hằng quý trình Chủ tịch xem xét; Quỹ trình Hội đồng; số kết nối; chỉ số đo lường; qua điểm cầu; phố biển; thành phố biển Đồng Hới.
Trạm bơm, kênh chính, cống tiêu, bờ vùng, bờ thửa được nạo vét; kiên cố hóa kênh mương; làm cỏ, bón phân, tỉa cành, tưới nước nhỏ giọt; thu hoạch lúa đông xuân, hè thu; gieo sạ; cấy lúa.
Công tác dồn điền, đổi thửa; chuyển đổi cơ cấu cây trồng; giống lúa chọn tạo trong nước; phá rừng; khai thác cát, sỏi; đất sét; đất bãi bồi; sạt lở bờ sông; xói lở; ngập lụt; hạn hán; xâm nhập mặn.
Rước đuốc, bắn pháo hoa, đua ghe ngo, múa lân, đập niêu, kéo co, đẩy gậy, bắn nỏ, ném còn, tó má lẹ, tung còn, đánh quay, leo cột mỡ, chọi gà, thổi cơm thi.
Đồng chí Hoàng Văn Thái, Hoàng thành Thăng Long, thành nhà Hồ, di tích Lam Kinh, suối cá Cẩm Lương, Pù Luông, Phủ Na, Am Tiên, Cửa Đạt, hang Con Moong, đình Thượng Pha, nghè Vẹt.
Chăm sóc sức khỏe; khỏe mạnh; hòa giải; hóa đơn; tỏa sáng; lũy kế; thủy sản; tùy từng trường hợp; xóa nhà tạm; ủy nhiệm; quý I; quả; quy; giặt giũ; khuỷu; huỳnh quang; quýt; quỳ; nguyệt.
Gửi về địa chỉ vanphong@thanhhoa.gov.vn; ubnd.camthach@thanhhoa.gov.vn; http://ubnd.thanhhoa.gov.vn; tệp bao_cao.docx; Zalo OA “UBND xã Cẩm Thạch”; fanpage facebook.com/ubndxacamthach.
Số lương hưu; số lượng; lượng mưa; lương thực; thương lượng; đo lường; cầu đường; đường cầu; cấp nước; nước cấp; cây đa; đất đá; đá dăm; đồng phục; phát đồng phục; đặt điểm giao dịch; phát hàng cứu trợ.
Trung tâm Phục vụ hành chính công xã; Bộ phận Một cửa; Văn phòng - Thống kê; Tư pháp - Hộ tịch; Văn hóa - Xã hội; Tài chính - Kế toán; Địa chính - Xây dựng; Nông nghiệp - Môi trường.
Các kết quả đó rất quan trọng. Sau đó, các thôn tiếp tục làm. Vì vậy, đề nghị các đồng chí quan tâm. Bên cạnh đó, cần khắc phục. Ngoài ra, còn một số khó khăn. Tuy nhiên, kết quả chưa cao.
Chỉ đạo chi đoàn; chi hội; chi tổ; chi nhánh; chi ngân sách; chỉ tiêu chi thường xuyên; thu chi; chi phí; chí ít; ý chí; báo chí; tạp chí; chị em; chỉ huy; chỉ dẫn; chỉ đào tạo khi cần.
Đơn vị phạm vi hẹp; vị trí; vĩ mô; vi mô; vi sinh; chế phẩm vi sinh; phẩm chất; phẩm giá; phạm nhân; tội phạm; phạm quy; mô phạm; sư phạm; phạm trù.
Trẻ em khuyết tật, người cao tuổi, người neo đơn, mồ côi, phụ nữ mang thai, bà đỡ, cô đỡ thôn bản, y sĩ, y tá, hộ lý, dược sĩ, dược liệu, thuốc nam, thang thuốc, xoa bóp, bấm huyệt.
Nghị quyết được ban hành, dược phẩm được cấp; cùng cố gắng; cũng cố gắng hoàn thành; ngành; nghề; nghĩ; nghỉ; kết nghĩa; nhận thức thứ hai.
`

/** One paragraph each. */
export const goodParagraphs: readonly string[] = TEXT.trim().split('\n')
