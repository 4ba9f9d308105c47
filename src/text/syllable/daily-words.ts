/** Words of everyday that official papers are made of; what is done with them stands in usual-pairs.ts. */

/**
 * Two syllables that papers write together; what is a slip away from one of them, beside the other, is told. A pair with a neighbour that
 * is a word as well belongs to OTHER_WORDS beside that neighbour, or is left out (chỉ tiêu and chi tiêu, truyền thông and truyền thống).
 */
export const PAIRS = `
cải cách, hành chính, thủ tục, tuyên truyền, thực hiện, triển khai, tổ chức, kế hoạch, nhiệm vụ, trách nhiệm, kết quả, báo cáo, phối hợp,
chủ trì, cơ quan, đơn vị, công chức, viên chức, công vụ, công việc, công khai, minh bạch, dịch vụ, trực tuyến, tiếp nhận, giải quyết,
doanh nghiệp, cán bộ, địa phương, địa bàn, phương tiện, thông tin, công nghệ, ứng dụng, chuyển đổi, chuyển biến, đẩy mạnh, chỉ đạo,
điều hành, giám sát, kiểm tra, đánh giá, tăng cường, nâng cao, hiệu quả, chất lượng, phục vụ, kịp thời, đầy đủ, thường xuyên, cụ thể,
xây dựng, phát triển, kinh tế, xã hội, văn bản, chính sách, pháp luật, quy định, hướng dẫn, tổng hợp, tham mưu, tập huấn, bồi dưỡng,
hội nghị, lồng ghép, phổ biến, giáo dục, đối tượng, mục tiêu, mục đích, yêu cầu, kinh phí, ngân sách, thẩm quyền, tình hình, khó khăn,
vướng mắc, sáng kiến, mô hình, nguồn lực, trung tâm, một cửa, liên thông, niêm yết, đạo đức, kỷ luật, kỷ cương, thi đua, khen thưởng,
đoàn thể, chính trị, chính phủ, thủ tướng, bộ phận, lĩnh vực, chuyên mục, khẩu hiệu, tài liệu, tập trung, ý nghĩa, nhận thức, hình thức,
sự nghiệp, thực tế, tiến độ, định kỳ, đồng thời, góp phần, sáng tạo, hiện đại, chủ động, thống nhất, quyết định, nghị định, nghị quyết,
chương trình, giai đoạn, trực thuộc, liên quan, thời gian, nội dung, nhân dân, ủy ban, chủ tịch, chính quyền, quản lý, đội ngũ, năng lực,
trình độ, tinh thần, quyền hạn, đề nghị, nghiên cứu, tiếp tục, rà soát, công tác, an ninh, an toàn, áp dụng, áp phích, ban hành,
ban ngành, bảo đảm, bảo vệ, bảo hiểm, biên chế, biểu dương, biện pháp, bổ sung, bố trí, bộ máy, bưu chính, cam kết, cập nhật, căn cứ,
cân đối, chấp hành, chi phí, chia sẻ, chiến lược, chính thức, chủ trương, chú trọng, chuẩn bị, chuẩn mực, chuyên môn, chức năng, chức vụ,
chứng thực, cơ chế, cơ cấu, cơ sở, cơ bản, công dân, công bố, công an, công ích, cộng đồng, dân chủ, danh mục, danh sách, diễn ra,
du lịch, duy trì, dự toán, dự án, đa dạng, đảm bảo, đại chúng, đăng ký, đặc điểm, đầu tư, điển hình, điện tử, điện thoại, địa chỉ,
đoàn viên, đổi mới, đồng bào, đồng chí, đồng bộ, đồng thuận, đột phá, đôn đốc, đơn giản, gắn kết, giải pháp, giải thích, giải trình,
giao tiếp, giao dịch, giới thiệu, giữ gìn, góp ý, gương mẫu, hạ tầng, hạn chế, hệ thống, hiệu lực, hiểu biết, hoàn thành, hoàn thiện,
hoạt động, hộ tịch, hội viên, hội thi, hội thảo, hợp tác, hợp pháp, huy động, hưởng ứng, hỗ trợ, kết hợp, kết nối, khai thác, khảo sát,
khắc phục, khiếu nại, khoa học, khu phố, khuyến khích, kiến nghị, kiện toàn, kiểm soát, lãnh đạo, lan tỏa, lắp đặt, lắng nghe, lệ phí,
liên hệ, linh hoạt, lộ trình, lợi ích, lực lượng, lựa chọn, lưu động, lưu trữ, mặt trận, môi trường, mức độ, nắm bắt, nâng cấp, nền tảng,
nghĩa vụ, nghiêm túc, nhà nước, nhu cầu, nhân lực, nhân rộng, nông thôn, nông nghiệp, nội vụ, ổn định, phản ánh, phạm vi, phát huy,
phát hành, phát sinh, phân công, phân cấp, phân tích, phê duyệt, phòng chống, phong trào, phong phú, phóng sự, phương án, phương pháp,
phương thức, phù hợp, phụ trách, phụ lục, quan điểm, quán triệt, quảng bá, quốc gia, quốc phòng, quy chế, quy trình, quyền lợi,
quyết tâm, rõ ràng, rộng rãi, sách nhiễu, sản phẩm, sản xuất, sắp xếp, sâu rộng, sinh hoạt, sơ kết, sửa đổi, sức khỏe, tác phong,
tác động, tài chính, tài khoản, tập thể, thái độ, tham gia, tham nhũng, thanh toán, thanh niên, thanh tra, thành lập, thành phần,
thành phố, thành viên, thành tích, thân thiện, thể chế, thể hiện, thiết bị, thiết thực, thiết yếu, thống kê, thông báo, thông qua,
thời hạn, thời điểm, thuận lợi, thuận tiện, thúc đẩy, thực trạng, thực tiễn, thực thi, tích cực, tích hợp, tiếp cận, tiêu chí, tiêu cực,
tiêu chuẩn, tiết kiệm, tìm hiểu, toàn diện, toàn thể, toàn trình, tổng kết, tổng thể, trang trí, tra cứu, trải nghiệm, trao đổi, trật tự,
triệt để, trình bày, trọng điểm, trong sạch, trụ sở, trưởng thôn, tư pháp, tư tưởng, tư vấn, tự giác, tự nguyện, tỷ lệ, ủng hộ, ứng xử,
ưu tiên, vai trò, văn hóa, văn minh, văn phòng, vận động, vận hành, vi phạm, viễn thông, việc làm, xác định, xác nhận, xem xét, xử lý,
xử phạt, ý kiến, ý thức, thư viện, trực quan, khuyến mại, đề cương, thanh lịch, định danh, hồ sơ, tầng lớp, tin bài, bản tin, băng rôn,
truyền hình, phát thanh, phóng viên, cổ động, sân khấu, tờ rơi, tờ gấp, bảng tin, đào tạo, hội đồng, hợp đồng, gia đình, nông dân,
học sinh, giáo viên, nhân viên, giao thông, công trình, quá trình, khả năng, kỹ năng, đại diện, bao gồm, hình thành, hình ảnh,
tăng trưởng, công nhận, đoàn kết, phát hiện, xuất hiện, hiện nay, hiện hành, kết luận, kết thúc, thẩm định, khẳng định, định hướng,
đáp ứng, xuất sắc, năng suất, đề xuất, sáp nhập, sẵn sàng, nỗ lực, củng cố, mở rộng, bãi bỏ, dễ dàng, vững chắc, giúp đỡ, sửa chữa,
nghỉ hưu, giữ vững, kỷ niệm, suy nghĩ, sử dụng, phân bổ, bàn giao, trau dồi, người dân, đúng hạn, đúng quy, lãng phí,
bình đẳng, chăm sóc, cung cấp, dữ liệu, đất đai, giám định, hành vi, hậu quả, hộ nghèo, khách quan, khối lượng, kiểm định, lao động,
mặt bằng, nguyên nhân, nguyên tắc, nhanh chóng, nhiệm kỳ, phát động, phấn đấu, quan tâm, quan trọng, quy hoạch, số lượng, tài nguyên,
tài sản, thu hút, thương mại, tiềm năng, tồn tại, trợ giúp, trước hết, tuyển dụng, ưu đãi, vật chất, vệ sinh, xuyên suốt, y tế, yếu tố,
đấu tranh, ngăn chặn, phòng ngừa, khẩn trương, kỹ thuật, luân chuyển, nghiệp vụ, nhân sự, phân loại, quyết liệt, sâu sát, tăng thêm,
thí điểm, thông suốt, thủ trưởng, tự động, trình tự, đặc biệt, khác biệt, thành công, phương hướng, tín dụng, trồng trọt, chăn nuôi, thủy lợi, thủy sản,
lâm nghiệp, dân tộc, tôn giáo, tín ngưỡng, bầu cử, tổ dân
`

/** Words that are no slips though they come near a pair, or hold a syllable that stands next to one ("kiến | thức hiện | có"). */
export const OTHER_WORDS = `
chính phụ, cộng tác, danh giá, hiểu qua, cùng cấp, đội mới, hướng dân, vẫn bản, quan trong, công thức, xây đúng, chế độ, đây đủ,
tiếp nhân, công ăn, mức đó, mỗi trường, mọi trường, số hoa, tại chính, tại khoản, thăm gia, thế hiện, tự vấn, văn hoa, văn phong,
khóa học, khoá học, lưu trú, năm bắt, phản ảnh, phòng sự, trong điểm, hàng năm, điện từ, động bộ, đông bộ, tráo đổi, phát thành,
bản tính, bản tìn, trực quản, quản lí, thành toàn, đầu tự, hội thì, dân chứ, tờ rời, nhà nức, khu phô, cơ số, công đồng, đồng chỉ,
xây xã, thư viên, nhận rộng, bạn tin, bán tin, bàn tin, cổ đông, ban tin, đồng bảo, công sở, công số, cơ quản, truyền thông, truyền thống, phường hướng, quỹ trình, cố gắng, công tắc, hợp hiến, thành tính, cán cân, ý nghĩ, thứ trưởng, phân bố, dự liệu, giao thôn, đặt điểm, việc làng, đô thị, đúng quý, qua lại, khách qua, đồng phục, số lương,
lương thực, lương hưu, phát hàng, hoàng thành, công bỏ, hiện hàng, sửa chùa, nhập học, kiểm sát, cơ động,
hội thao, thành niên, trong sách, rõ rằng, một ca, một cử, liên thôn, liên quân, phản công, địa chí, làng nghe, thôn tin, thôn báo,
thôn qua, phố biển, báo gồm, người dẫn, người dần, quý trình, qua điểm, ấp xã, cấp xã, sân khu, giá sát, tiêu chi, lúa chọn, tiêu thụ,
tiêu hao, tiêu dùng, tiêu hủy, tiểu học, tiểu ban, hạng mục, chủ yếu, điểm yếu, trọng yếu, tất yếu, hình phạt, hình sự, hình thái,
cử tri, phần mềm, phần lớn, phần trăm, phản hồi, phản biện, phản ứng, phân biệt, phân chia, phân khu, hiệu trưởng, hiệu suất,
thương hiệu, tín hiệu, biển hiệu, thực phẩm, thực tập, thực sự, thực lực, thực vật, trung thực, thứ hạng, thứ tự, thứ hai, màn hình,
loại hình, địa hình, đội hình, tiên tiến, cải tiến, cải thiện, dự định, chỉ định, hoạch định, ổn thỏa, quy mô, động viên, đồng ý,
đồng hành, đồng lòng, đồng bằng, đồng tình, đồng loạt, đồng đều, đồng tâm, đồng ruộng, đài truyền, chuyển sang, tạo điều, tạo lập,
tạo nguồn, ghi nhận, thừa nhận, đón nhận, tờ trình, đề án, vụ án, dự báo, cảnh báo, nguy cơ, động cơ, tin tưởng, tin cậy, truyền dẫn,
truyền tải, kiến thức, tri thức, thách thức, biên bản, biên soạn, biên giới, mạnh mẽ, hành động, hành lang, hành khách, hành trình,
chức danh, tính năng, tài năng, năng lượng, năng động, thi công, thi hành, thi đấu, thi tuyển, dự thi, hộ gia, hộ cận, hộ khẩu, hộ kinh,
hộ dân, hộ chiếu, bảo hộ, hồi phục, hồi đáp, định mức, định giá, định lượng, định cư, định hình, nhất định, cố định, nhận định, kế toán,
ra mắt, ra quân, ra đời, giao diện, đối diện, tham dự, tham quan, bắt đầu, bước đầu, ban đầu, đứng đầu, hàng đầu, tu bổ, tu sửa, bao che,
bao bì, bao phủ, bao cấp, triệu đồng, tỷ đồng, tỉ đồng, nghìn đồng, ngàn đồng, trăm đồng, chuyên gia, gia súc, gia cầm, gia tăng,
gia hạn, tiếp xúc, tiếp thu, tiếp công, tiếp theo, tiếp giáp, tiếp dân, trực tiếp, gián tiếp, xu hướng, ứng phó, ứng cử, ứng cứu,
tạm ứng, cung ứng, thích ứng, tương ứng, trợ cấp, học tập, dân làng, chọn lọc, chọn tạo, giống lúa, chế phẩm, vi sinh, vi rút, vi khuẩn,
vi tính, phẩm chất, cấp phát, cấp nước, cấp phép, cấp cứu, cấp ủy, cấp bách, cấp thiết, trung cấp, cao cấp, khẩn cấp, diện tích,
tích lũy, di tích, trao tặng, hằng quý, hàng quý, kết hôn, liên kết, kết cấu, đối tác, phòng cháy, phòng bệnh, phòng dịch, phòng học,
trạng thái, sinh thái, bản thân, thân nhân, thân thể, hiện có, hiện tại, hiện trạng, hiện trường, hiện vật, biểu hiện, chỉ tiêu,
chi tiêu, thế giới, sở hữu, sở tại, sinh viên, học viên, ủy viên, diễn viên, mức sống, lớp học, xã viên, đảng viên, bệnh viện, học viện,
công nhân, công cụ, công cộng, công bằng, công cuộc, công tâm, ông bà, chương mục, bộ đội, bộ môn, bộ ngành, bò sữa, đàn bò, hộp thư,
họp báo, họp dân, cuộc họp, họp thôn, lễ hội, lê dân, tổng số, tổng thu, tổng chi, tổng mức, thu hồi, thu nhập, thu gom, thu chi,
thu phí, chi trả, chi cục, chi bộ, chi hội, chi nhánh, chi tiết, chí hướng, ý chí, báo chí, tạp chí, chị em, anh chị, đánh bắt, chăn thả,
đường dân, dân phòng, dân quân, dân số, dân cư, dân sinh, dân sự, dân trí, dân vận, dân ca, dân gian, nhân đạo, nhân văn, nhân khẩu,
nhân lên, nhân dịp, nhân giống, khu dân, khu vực, khu công, khu di, hồ chứa, hồ nước, đa số, thiểu số, đa phần, đa ngành, đá dăm,
đà tăng, thi trường, thị trường, trường học, nhà trường, công trường, thương binh, bình thường, bồi thường, thường trực, thường kỳ,
thường niên, thường vụ, hàng hóa, hóa chất, số hóa, đo đạc, đo lường, đo đếm, thu đông, đông xuân, mùa đông, phía đông, đông đảo,
đóng góp, đóng quân, đóng cửa, đóng tàu, văn bằng, văn nghệ, nhà văn, ngữ văn, văn thư, công văn, vân vân, ân cần, cân bằng, cân nặng,
cận nghèo, lân cận, hợp lý, hợp lệ, tâm lý, pháp lý, địa lý, đại lý, lý luận, lý lịch, lý do, quân sự, quân nhân, quân đội, quần chúng,
quần áo, hướng tới, hướng đến, quê hương, hương ước, hương khói, biển báo, biển đảo, chiều dài, điều chỉnh, điều kiện, điều tra,
điều trị, điều tiết, diện mạo, giảm nghèo, giảm thiểu, giảm dần, giải ngân, giải phóng, giải tỏa, giải thể, giải tán, giáo dưỡng,
giáo án, quản trị, quân số, thể thao, thể chất, thể lực, cơ thể, thế hệ, thế mạnh, lợi thế, xu thế, thay thế, vị thế, tiến bộ, tiến hành,
tiền đề, tiền lương, tiền mặt, số tiền, tiểu thương, tự chủ, tự lực, tự quản, tự do, tư nhân, tư cách, tư liệu, tư thế, vật tư, riêng tư,
tử vong, khuyết tật, phụ nữ, phụ cấp, phụ huynh, phủ sóng, phủ xanh, phú quý, thành thị, thành quả, thành tựu, hoàn cảnh, hoàn trả,
toán học, bài toán, quyết toán, tính toán, phong tục, phong tỏa, phong cách, phong trần, phóng xạ, quá hạn, quá tải, vượt quá, quả thực,
kỷ lục, thư mục, lục quân, túc trực, thúc giục, phúc lợi, chúc mừng, chứng minh, chứng nhận, chứng từ, chứng kiến, chúng ta, dân chúng,
công chúng, thanh danh, thanh lý, thanh long, thẩm tra, thẩm mỹ, sáng sủa, sang tên, sang nhượng, sàng lọc, sân bay, sân vận, sân chơi,
sản vật
`

/** Words that may stand before and behind any other, and so are no slips themselves ("bắt đầu từ" is no "đầu tư"). */
export const ANYWHERE = `
và của là có được cho trong với theo không này khi đến từ để về đã sẽ cần phải tại trên dưới như sau trước hoặc nếu do vì bằng nhất ít
đi in ra tự bị ở lại nó nên con ba hai mà thì gì cả hơn hay bản ban cũng còn chỉ chú rất xong thôi vẫn luôn các những người việc làm cấp
ông bà anh chị em bác nhiều sang lên vào bốn mười
`

/** More words of everyday: with those of the pairs they decide between two ways to mend a syllable. */
export const EVERYDAY = `
một năm tháng ngày xã phường tỉnh thôn ngành nhiều mới cao đúng rõ ràng biết hiểu sử dụng hỗ trợ đảm bảo bảo vệ hộ họ
đường đất nước lượng trường thưởng thương vướng hương dân phương hướng chức sức mức lực thức khác nhau cùng từng mỗi mọi
`

/** Terms of two words each, which no comma parts and of which three syllables tell the fourth. */
export const TERMS = `
cải cách hành chính, thủ tục hành chính, cơ quan hành chính, đơn vị hành chính, vi phạm hành chính, cơ quan nhà nước, quản lý nhà nước,
ngân sách nhà nước, hành chính nhà nước, dịch vụ công ích, chính quyền địa phương, thông tin đại chúng, công nghệ thông tin,
thông tin điện tử, hệ thống chính trị, tổ chức chính trị, đơn vị sự nghiệp, an sinh xã hội, bảo hiểm xã hội, tệ nạn xã hội,
nhiệm vụ trọng tâm, nội dung trọng tâm, công tác trọng tâm, giải pháp trọng tâm, chương trình trọng tâm,
lĩnh vực trọng tâm, phát triển kinh tế, phát triển bền vững, cơ sở hạ tầng, cơ sở vật chất, cơ sở dữ liệu, bảo vệ môi trường,
vệ sinh môi trường, đại biểu quốc hội, tổ chức thực hiện, văn bản pháp luật, quy định pháp luật, trách nhiệm giải trình,
kế hoạch hành động
`
