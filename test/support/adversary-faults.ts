/** What an independent adversary broke and the checks had let pass: the edits, and the rule that finds them now. */
import { direct, directRun, type Edit, insertAfter, say, words } from './docx-edit.ts'
import type { baseDocx } from './mutant-bases.ts'

type Base = Parameters<typeof baseDocx>[0]

export const BOLD = '<w:b/>'
export const UNDERLINE = '<w:u w:val="single"/>'
export const EXACTLY = (twips: number) => `<w:spacing w:before="120" w:after="0" w:line="${twips}" w:lineRule="exact"/>`

/** Name, base, edits, the rule, and what the finding says. */
export const broken: readonly (readonly [string, Base, readonly Edit[], string, RegExp])[] = [
  ['a whole paragraph in bold', 'xa', [directRun('Sử dụng nguồn', BOLD)], 'ND30-2.6.a', /cả đoạn in đậm/],
  ['a whole dash in bold', 'xa', [directRun('- Giúp cán bộ', BOLD)], 'ND30-2.6.a', /cả đoạn in đậm/],
  ['khoản 1, then khoản 3', 'xa', [say('2. Yêu cầu', '3. Yêu cầu')], 'ND30-2.6.s', /ghi số 3, lẽ ra là 2/],
  ['khoản 1 twice', 'xa', [say('2. Yêu cầu', '1. Yêu cầu')], 'ND30-2.6.s', /ghi số 1, lẽ ra là 2/],
  ['a khoản with a bracket', 'xa', [say('2. Yêu cầu', '2) Yêu cầu')], 'ND30-2.6.s', /đánh số "2\)", lẽ ra là "2\."/],
  ['a khoản with a slash', 'xa', [say('2. Yêu cầu', '2/ Yêu cầu')], 'ND30-2.6.s', /đánh số "2\/"/],
  ['the title of a khoản in capitals', 'xa', [say('2. Yêu cầu', '2. YÊU CẦU')], 'ND30-2.6.s', /in hoa/],
  [
    'a round bullet for the dash',
    'xa',
    [say('- Giúp cán bộ', '• Giúp cán bộ hiểu rõ nhiệm vụ của năm;')],
    'ND30-2.6.x',
    /đầu dòng ghi "•/,
  ],
  [
    'lines too low for their letters',
    'xa',
    [direct('Sử dụng nguồn', EXACTLY(200))],
    'ND30-2.6.d',
    /dòng cao 10 pt cho chữ cỡ 14 pt/,
  ],
  ['an acting chairman in full', 'xa', [say('CHỦ TỊCH', 'QUYỀN CHỦ TỊCH')], 'ND30-2.7.e', /lẽ ra là "Q\. CHỦ TỊCH"/],
  [
    'two recipients on one line',
    'xa',
    [say('- Sở Nội vụ', '- Sở Nội vụ (để báo cáo); - Đảng ủy xã;')],
    'ND30-2.9.b',
    /hai nơi nhận trên một dòng/,
  ],
  [
    'another commune in the guide line',
    'day-du',
    [words('(Kèm theo', 'xã Ngàn Thông', 'xã Yên Lạc')],
    'ND30-2.10.f',
    /Yên Lạc/,
  ],
  [
    'a subject in small letters',
    'xa',
    [words('Tuyên truyền cải cách', 'Tuyên truyền', 'tuyên truyền')],
    'ND30-2.5.b',
    /chữ đầu trích yếu không viết hoa/,
  ],
  ['an underlined label', 'xa', [directRun('Nơi nhận', UNDERLINE)], 'ND30-3.g', /gạch chân dòng "Nơi nhận:"/],
  ['an underlined title of a mục', 'xa', [directRun('I. MỤC ĐÍCH', UNDERLINE)], 'ND30-3.g', /gạch chân dòng "I\. MỤC/],
  [
    'an underlined motto that has its line too',
    'xa',
    [directRun('Độc lập', UNDERLINE)],
    'ND30-3.g',
    /gạch chân dòng "Độc lập/,
  ],
  [
    'a degree of urgency that is none',
    'day-du',
    [say('KHẨN', 'KHẨN CẤP')].concat(directRun('KHẨN CẤP', '<w:color w:val="FF0000"/>')),
    'ND30-2.11.b',
    /HỎA TỐC, THƯỢNG KHẨN hoặc KHẨN/,
  ],
  ['a number in Roman digits', 'xa', [say('Số:', 'Số: VIII/KH-UBND')], 'ND30-2.3.c', /không phải chữ số Ả Rập/],
  ['the line of the number twice', 'xa', [insertAfter('Số:', 'Số: 08/KH-UBND')], 'ND30-2.3.b', /hai lần/],
  [
    'the date twice',
    'xa',
    [insertAfter('Tân Lập Hạ, ngày', 'Tân Lập Hạ, ngày 22 tháng 01 năm 2026')],
    'ND30-2.4.e',
    /hai lần/,
  ],
  [
    'the title of a khoản in small letters',
    'xa',
    [say('2. Yêu cầu', '2. yêu cầu')],
    'ND30-2.6.s',
    /chữ đầu tiêu đề của khoản không viết hoa/,
  ],
  [
    'a doubled end mark',
    'xa',
    [say('Kế hoạch này là căn cứ', 'Kế hoạch này là căn cứ để theo dõi././.')],
    'ND30-2.6.h',
    /kết thúc bằng/,
  ],
  ['a title before the name, otherwise spelt', 'xa', [say('Nguyễn Văn A', 'Th.S Nguyễn Văn A')], 'ND30-2.7.o', /Th\.S/],
  [
    'a national title broken into two lines',
    'xa',
    [say('CỘNG HÒA', 'CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM')],
    'ND30-2.1.f',
    /ngắt thành hai dòng/,
  ],
  [
    'a basis in small letters',
    'day-du',
    [words('Căn cứ Nghị quyết', 'Căn cứ', 'căn cứ')],
    'ND30-2.6.i',
    /chữ đầu dòng không viết hoa/,
  ],
  [
    'the end mark of the body after the line Lưu',
    'xa',
    [say('- Lưu:', '- Lưu: VT, VHXH. ./.')],
    'ND30-2.9.c',
    /dòng cuối ghi/,
  ],
]
