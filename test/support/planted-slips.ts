/** One slip in each sentence (parted by lines and |), by kind; none is taken from a paper. */
const TEXT: Readonly<Record<string, string>> = {
  'keys of Telex': `
Các đơn vị thuwcj hieejn nghiêm túc nội dung này. | Nguoi dân dduwowcj hướng dẫn tận tình. | Nội dung ddươc công khai tại trụ sở.
Tăng cường tuyeen truyền trên loa phát thanh. | Xây dưjng nông thôn mới nâng cao. | Giao Văn phòng chur trì, phối hợp.
Công tasc cải cách hành chính được quan tâm. | Nâng cao chaast lượng phục vụ. | Tổ chuwsc hội nghị tập huấn. | Hoàn thahnf trước ngày 30 tháng 6.
Báo cáo keest quả về Văn phòng. | Các thôn cos trách nhiệm tuyên truyền. | Đảm bảo dungs tiến độ được giao. | Triển khai dej án đã được phê duyệt.
`,
  'keys of VNI': `
Các đơn vị thu75c hie65n nghiêm túc nội dung. | Nâng cao cha61t lượng phục vụ. | Báo cáo ke61t quả về Văn phòng.
`,
  'letters exchanged': `
Các đơn vị thựch iện nghiêm túc. | Nâng cao chấtl ượng phục vụ. | Báo cáo kết qủa về Văn phòng. | Phối hợp với các đơn vị lein quan.
Giải quyết thủ tục hàhn chính. | Tăng cưnờg công tác kiểm tra. | Tuyên truyền đến ngưrời dân. | Thường xuyên tổ cứhc giao ban.
Nhiệm vụ trọng tâm cảu năm. | Các cơ quna, đơn vị thực hiện. | Đáp ứng yêu cuầ của người dân. | Trách nhiệm của cá nhân, tập thẻ liên quan.
`,
  'typed twice': `
Các đơn vị thựcc hiện nghiêm túc. | Báo cáoo kết quả về Văn phòng. | Nâng caoo chất lượng phục vụ. | Công tác ttuyên truyền được đẩy mạnh.
Tổ chức tổ chức hội nghị tập huấn. | Giao cho cho Văn phòng chủ trì. | Phối hợp với với các đơn vị. | Các các đơn vị báo cáo kết quả.
Nội dung của của kế hoạch.
`,
  'no tone': `
Các đơn vị thưc hiện nghiêm túc. | Giải quyêt thủ tục hành chính. | Tổ chưc hội nghị tập huấn. | Công tac tuyên truyền được quan tâm.
Nâng cao chât lượng phục vụ. | Đẩy manh ứng dụng công nghệ. | Kiểm tra việc thực hiên nhiệm vụ. | Báo cáo kêt quả trước ngày 15.
Tham mưu Uy ban nhân dân xã. | Phát triên kinh tế nông nghiệp.
`,
  'no roof or stroke': `
Các dơn vị có liên quan phối hợp. | Giải quyết dúng hạn hồ sơ. | Cán bô công chức nghiêm túc. | Kê hoach năm 2026.
Hội nghị dược tổ chức tại nhà văn hóa. | Tiêp nhận và giải quyết hồ sơ. | Đánh giá hiêu quả công tác. | Ngưòi dân tích cực tham gia.
Thuờng xuyên kiểm tra. | Chuơng trình hành động. | Hướng dẫn truớc khi nộp hồ sơ.
`,
  'another tone': `
Các đơn vị thức hiện nghiêm túc. | Chú trì, phối hợp với các đơn vị. | Bảo cáo kết quả về Văn phòng. | Hưởng dẫn người dân nộp hồ sơ.
Triễn khai các nhiệm vụ. | Hổ trợ người dân nộp hồ sơ. | Cũng cố tổ chức bộ máy. | Kiễm tra việc thực hiện. | Đãm bảo an ninh trật tự.
Sữa đổi, bổ sung quy chế. | Nổ lực thực hiện nhiệm vụ. | Kỹ luật, kỷ cương hành chính. | Chia sẽ dữ liệu giữa các cơ quan.
Sẳn sàng ứng phó thiên tai. | Xữ lý nghiêm các vi phạm. | Cải thiện môi trường đâu tư. | Lảnh đạo, chỉ đạo sâu sát.
`,
  'spelt as it is spoken': `
Tập trung sử lý nghiêm các vi phạm. | Bổ xung kinh phí cho các thôn. | Hoàn thành suất sắc nhiệm vụ. | Nâng cao năng xuất lao động.
Tiếp tục phát chiển kinh tế. | Cán bộ nghành tư pháp. | Nghành y tế chủ trì. | Sắp sếp tổ chức bộ máy. | Xắp xếp đơn vị hành chính.
Thực hành tiếc kiệm, chống lãng phí. | Khuyếch đại thông tin sai sự thật. | Tổ chức đi thăm quan học tập kinh nghiệm. | Trao dồi đạo đức cách mạng.
Bàng giao mặt bằng cho nhà thầu. | Sát nhập các thôn có quy mô nhỏ. | Đề suất giải pháp thực hiện. | Mặc trận Tổ quốc tham gia giám sát.
Rà xoát các thủ tục hành chính. | Phong chào thi đua yêu nước. | Chú chọng công tác tuyên truyền. | Khắc phụt những tồn tại, hạn chế.
Kịp thời khên thưởng cá nhân điển hình. | Liên quang đến nhiều lĩnh vực. | Tranh thủ sự đồng tình ủng hô của người dân.
`,
  'no blank between two words': `
Các đơn vị thựchiện nghiêm túc. | Nâng cao chấtlượng phục vụ. | Báo cáokết quả về Văn phòng. | Cán bộ,côngchức nghiêm túc.
Giảiquyết thủ tục hành chính. | Tăng cường côngtác kiểm tra. | Các đơnvị phối hợp. | Người dân vàdoanh nghiệp hài lòng. | Kết quả củacác đơn vị.
`,
  'a blank inside a word': `
Các đơn vị th ực hiện nghiêm túc. | Báo cáo k ết quả về Văn phòng. | Nâng cao chất l ượng phục vụ. | Ủy ban nh ân dân xã.
Tổ chứ c hội nghị tập huấn. | Tuyên truyề n sâu rộng.
`,
  'a letter lost': `
Các đơn vị thự hiện nghiêm túc. | Tổ chứ hội nghị tập huấn. | Công tá tuyên truyền. | Báo co kết quả thực hiện. | Trin khai kế hoạch.
Phối hp với các đơn vị. | Nghiêm tú thực hiện quy định. | Đẩy mnh ứng dụng công nghệ thông tin. | Nội dng tuyên truyền phong phú.
`,
  'the key beside': `
Các đơn vị thực hiệm nghiêm túc. | Trách nhiện của người đứng đầu. | Công tác tuyên truyềm được quan tâm. | Hội nghi tập huấb nghiệp vụ.
Người dâm trên địa bàn xã. | Cải cánh hành chính năm 2026. | Giải quyết thủ tục hành chímh. | Nâng cao hiệu qủa công việc.
`,
  citations: `
Thực hiện Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.
Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ về công tác văn thư.
Thực hiện Nghị định số 30/2020/QĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.
Thực hiện Nghị định số 30/2020/ND-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.
Thực hiện Nghị định số 30/2020/NĐCP ngày 05/3/2020 của Chính phủ về công tác văn thư.
Thực hiện Nghị định số 30-2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.
Thực hiện Nghị định số 30/2020/NĐ-CP ngày 30/02/2020 của Chính phủ về công tác văn thư.
Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/13/2020 của Chính phủ về công tác văn thư.
Thực hiện Nghị định số 30/2020/NĐ-CP ngày 5/3/2020 của Chính phủ về công tác văn thư.
Thực hiện Kế hoạch số 15/QĐ-UBND ngày 05/3/2026 của UBND tỉnh về cải cách hành chính.
Thực hiện Quyết định số 15/KH-UBND ngày 05/3/2026 của UBND tỉnh về cải cách hành chính.
Thực hiện Tờ trình số 15/TTR-UBND ngày 05/3/2026 của UBND xã về cải cách hành chính.
Thực hiện Chương trình số 15/CTR-UBND ngày 05/3/2026 của UBND xã về cải cách hành chính.
Theo Công văn số 15/CV-UBND ngày 05/3/2026 của UBND tỉnh về cải cách hành chính.
Thực hiện Kế hoạch số: 15/KH-UBND ngày 05/3/2026 của UBND tỉnh về cải cách hành chính.
Thực hiện kế hoạch số 15/KH-UBND ngày 05/3/2026 của UBND tỉnh về cải cách hành chính.
Thực hiện Kế hoạch số 15/KH-UBND của UBND tỉnh ngày 05/3/2026 về cải cách hành chính.
Thực hiện Kế hoạch số 15/KH-UBND ngày 05 tháng 03 năm 2026 của UBND tỉnh về cải cách hành chính.
Thực hiện Kế hoạch số 15/KH-UBND ngày 5 tháng 3 năm 2026 của UBND tỉnh về cải cách hành chính.
Thực hiện Kế hoạch số 15 /KH-UBND ngày 05/3/2026 của UBND tỉnh về cải cách hành chính.
Thực hiện Kế hoạch số 15/KH-UBND, ngày 05/3/2026 của UBND tỉnh về cải cách hành chính.
Thực hiện Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025.
Thực hiện Thông tư số 01/2024/TT/BNV ngày 15/01/2024 của Bộ Nội vụ về công tác văn thư.
Thực hiện Thông tư số 01/2024/TTBNV ngày 15/01/2024 của Bộ Nội vụ về công tác văn thư.
Thực hiện Nghị quyết số 15/2026/NQ-HDND ngày 15/01/2026 của HĐND tỉnh về công tác văn thư.
Thực hiện Quyết định số 15/QĐ-UNBD ngày 15/01/2026 của UBND tỉnh về công tác văn thư.
Thực hiện Quyết định số 15/QÐ-UBND ngày 15/01/2026 của UBND tỉnh về công tác văn thư.
Thực hiện Quyết định số 15/QĐ - UBND ngày 15/01/2026 của UBND tỉnh về công tác văn thư. | Hoàn thành trước ngày 32/12/2026.
Hoàn thành trước ngày 31 tháng 6 năm 2026. | Hoàn thành trước ngày 31-9-2026. | Hoàn thành trước ngày 29/02/2026. | Hoàn thành trước ngày 31/4.
`,
  capitals: `
Theo Khoản 2 Điều 5 của Luật Đất đai. | Theo khoản 2 điều 5 của Luật Đất đai. | Theo Điểm a khoản 2 Điều 5 của Luật Đất đai.
Theo khoản 2, điều 5 Nghị định này. | Quy định tại chương II của Luật Đất đai. | Quy định tại Điểm a, Khoản 2, Điều 5. | Báo cáo Ủy Ban Nhân Dân xã.
Báo cáo Ủy ban Nhân dân xã. | Báo cáo ủy ban nhân dân tỉnh kết quả thực hiện. | Báo cáo Hội đồng Nhân dân xã.
Phối hợp với Mặt trận tổ quốc Việt Nam xã. | Báo cáo Sở nội vụ kết quả thực hiện. | Theo hướng dẫn của bộ Nội vụ.
Theo chỉ đạo của Thủ tướng chính phủ. | Theo chỉ đạo của thủ tướng Chính phủ. | Chủ Tịch UBND xã chịu trách nhiệm.
Phó Chủ Tịch UBND xã chịu trách nhiệm. | Phòng Văn Hóa - Xã Hội chủ trì. | Giao phòng Kinh tế xã chủ trì. | Đảng uỷ, hội đồng nhân dân xã lãnh đạo.
Tại thành phố Hồ Chí Minh. | Nhân dân Xã Cát Ngạn tham gia. | Giao ông Nguyễn văn A theo dõi. | Nâng cao chất lượng phục vụ nhân dân.
Đường lối, chủ trương của đảng. | Vào sáng Thứ Hai hằng tuần. | Yêu cầu các đơn vị thực hiện kế hoạch này. | Công chức Tư Pháp - Hộ Tịch chủ trì.
Nước Cộng hòa Xã hội Chủ nghĩa Việt Nam. | Đã hoàn thành. các đơn vị tiếp tục thực hiện. | Văn phòng chính phủ đã có công văn.
Trung tâm phục vụ hành chính công xã. | Đoàn thanh niên Cộng sản Hồ Chí Minh xã. | Ngày tết Nguyên Đán.
`,
  abbreviations: `
Báo cáo UNBD xã kết quả. | Báo cáo UBDN xã kết quả. | Báo cáo HDND xã kết quả. | Ủy ban MTQT Việt Nam xã. | Báo cáo UBNH xã kết quả.
Báo cáo UBNDx xã kết quả. | Báo cáo ubnd xã kết quả. | Báo cáo Ubnd xã kết quả. | Báo cáo U BND xã kết quả. | Công chức xã đăng trên cổng TTĐT.
`,
  punctuation: `
Bảo đảm tiết kiệm , hiệu quả. | Bảo đảm tiết kiệm,hiệu quả. | Bảo đảm tiết kiệm,, hiệu quả. | Bảo đảm tiết kiệm ; hiệu quả.
Bảo đảm tiết kiệm;hiệu quả. | Bảo đảm tiết kiệm.Các thôn báo cáo. | Bảo đảm tiết kiệm.. | Bảo đảm tiết kiệm., | Các đơn vị: Văn phòng,Phòng Kinh tế.
Các đơn vị( Văn phòng, Phòng Kinh tế). | Các đơn vị (Văn phòng, Phòng Kinh tế ). | Các đơn vị (Văn phòng, Phòng Kinh tế. | Chủ đề “Chuyển đổi số.
Phòng Văn hóa- Xã hội chủ trì. | Phòng Văn hóa -Xã hội chủ trì. | Giai đoạn 2026 -2030. | Giai đoạn 2026- 2030. | Tờ rơi, băng rôn, khẩu hiệu,....
Các nội dung sau : | Bảo đảm  tiết kiệm, hiệu quả. | Bảo đảm tiết kiệm, ,hiệu quả. | Nội dung:tuyên truyền về cải cách. | Thực hiện tốt!!
Các đơn vị,cá nhân có liên quan. | Thời gian: Từ 7 h30 đến 11h30. | Ngày 05/ 3/2026 tổ chức hội nghị. | Đến 01/01 /2026 hoàn thành.
`,
  'what ended': `
Báo cáo UBND huyện trước ngày 15. | Phòng Nội vụ huyện hướng dẫn. | Trên địa bàn thị trấn. | Dịch vụ công trực tuyến mức độ 3, mức độ 4.
Dịch vụ công trực tuyến mức độ 4. | Bộ phận một cửa UBND quận.
`,
  'letters of points': `
Thực hiện theo điểm f khoản 2 Điều 5. | Thực hiện theo điểm w khoản 2 Điều 5.
`,
  'tone marks in two ways': `
Xây dựng gia đình văn hóa, làng văn hoá và nhà văn hóa.
`,
  TCVN3: `
ñy ban nh©n d©n x· | C¨n cø LuËt Tæ chøc chÝnh quyÒn ®Þa ph­¬ng | TriÓn khai thùc hiÖn kÕ ho¹ch c¶i c¸ch hµnh chÝnh
Céng hoµ x· héi chñ nghÜa ViÖt Nam | §éc lËp - Tù do - H¹nh phóc | N¬i nhËn: | Chñ tÞch | ViÖc thùc hiÖn
`,
  VNI: `
UÛY BAN NHAÂN DAÂN XAÕ | Caên cöù Luaät Toå chöùc chính quyeàn ñòa phöông | Trieån khai thöïc hieän keá hoaïch caûi caùch haønh chính
Ñoäc laäp - Töï do - Haïnh phuùc | Nôi nhaän: | Thöïc hieän toát nhieäm vuï
`,
}

/** The sentences of each kind. */
export const plantedSlips: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(TEXT).map(([kind, text]) => [kind, text.trim().split(/\n| \| /)]),
)
