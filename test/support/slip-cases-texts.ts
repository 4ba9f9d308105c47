/** Texts that YAML does not take as they were typed (KH120–KH129). */

/** A slip, what is told of it, and the same text as it should be; `mends`: the hint shows the line that mends it. */
export interface Slip {
  readonly name: string
  readonly wrong: readonly string[]
  readonly told: readonly string[]
  readonly right: readonly string[]
  readonly mends: boolean
}

export const textSlips: readonly Slip[] = [
  {
    name: 'a text that ends in a colon',
    wrong: ['a:', '  - don_vi: Các cơ quan thuộc xã:', '    nhiem_vu: Họp thôn.'],
    told: ['KH120 2:33'],
    right: ['a:', '  - don_vi: "Các cơ quan thuộc xã:"', '    nhiem_vu: Họp thôn.'],
    mends: true,
  },
  {
    name: 'a list item with a colon and a blank',
    wrong: ['a:', '  - Thời gian: tháng 3.', '  - Địa điểm: nhà văn hóa thôn.'],
    told: ['KH120 2:14', 'KH120 3:13'],
    right: ['a:', '  - "Thời gian: tháng 3."', '  - Địa điểm là nhà văn hóa thôn.'],
    mends: true,
  },
  {
    name: 'a word and a colon, as of a recipient',
    wrong: ['noi_nhan:', '  - Gửi: VT'],
    told: ['KH120 2:8'],
    right: ['noi_nhan:', '  - "Gửi: VT"'],
    mends: true,
  },
  {
    name: 'a colon in a text over several lines',
    wrong: ['a:', '  - Nâng cao nhận thức', '    của cán bộ về: cải cách hành chính', '  - Tăng cường.'],
    told: ['KH120 3:18'],
    right: ['a:', '  - >-', '    Nâng cao nhận thức', '    của cán bộ về: cải cách hành chính', '  - Tăng cường.'],
    mends: false,
  },
  {
    name: 'a colon in the first line of a text over several lines',
    wrong: ['a:', '  - Nội dung gồm: cải cách', '    thủ tục hành chính', 'b: 1'],
    told: ['KH120 2:17'],
    right: ['a:', '  - Nội dung gồm cải cách', '    thủ tục hành chính', 'b: 1'],
    mends: false,
  },
  {
    name: 'a heading with a list below it',
    wrong: ['a:', '  - Nhiệm vụ trọng tâm:', '      - Họp thôn.', '  - Khác.'],
    told: ['KH120 2:23'],
    right: ['a:', '  - gach: "Nhiệm vụ trọng tâm:"', '    chi_tiet:', '      - Họp thôn.', '  - Khác.'],
    mends: false,
  },
  {
    name: 'a colon in a list in brackets',
    wrong: ['noi_nhan: [UBND huyện, Lưu: VT]'],
    told: ['KH120 1:27'],
    right: ['noi_nhan: [UBND huyện, "Lưu: VT"]'],
    mends: true,
  },
  {
    name: 'signs that YAML keeps for itself at the beginning of a text',
    wrong: [
      'a:',
      '  - **Mục tiêu** chung',
      '  - %hồ sơ',
      '  - @xa',
      '  - `xa`',
      '  - & đoàn thể',
      '  - !Chú ý',
      '  - > 90% hồ sơ',
      '  - | x',
    ],
    told: [2, 3, 4, 5, 6, 7, 8, 9].map(line => `KH121 ${line}:5`),
    right: ['a:', '  - "**Mục tiêu** chung"', '  - 90% hồ sơ', '  - xa@xa.vn'],
    mends: true,
  },
  {
    name: 'brackets that are text',
    wrong: ['a:', '  - [Mới] Bản tin', '  - {x} Bản tin', 'b: {{ten_xa}}'],
    told: ['KH121 2:5', 'KH121 3:5', 'KH121 4:4'],
    right: ['a:', '  - "[Mới] Bản tin"', '  - Bản tin [mới]', 'b: "{{ten_xa}}"'],
    mends: true,
  },
  {
    name: 'a quote that closes before the end of the text',
    wrong: ['a:', '  - "Một cửa" là cơ chế', "  - 'Một cửa' là cơ chế"],
    told: ['KH122 2:13', 'KH122 3:13'],
    right: ['a:', `  - '"Một cửa" là cơ chế'`, '  - Cơ chế "một cửa"'],
    mends: true,
  },
  {
    name: 'a quote that closes before the end of a text over several lines',
    wrong: ['a:', '  - "Một cửa"', '    là cơ chế'],
    told: ['KH122 2:5'],
    right: ['a:', '  - Cơ chế "một cửa"', '    là cơ chế'],
    mends: false,
  },
  {
    name: 'a quote that is never closed',
    wrong: ['trich_yeu: "Tuyên truyền', 'a:', "  - 'Họp thôn", '  - Phát tờ rơi "xanh"'],
    told: ['KH123 1:12', 'KH123 3:5'],
    right: ['trich_yeu: "Tuyên truyền"', 'a:', "  - 'Họp thôn'", '  - Phát tờ rơi "xanh"'],
    mends: true,
  },
  {
    name: 'a bracket that is never closed',
    wrong: ['luu: [VT, VHXH', 'nam: 2026'],
    told: ['KH124 1:6'],
    right: ['luu: [VT, VHXH]', 'nam: 2026'],
    mends: false,
  },
  {
    name: 'a # that cuts a text short',
    wrong: ['a:', '  - Hội thi #CCHC xã', '  - #CCHC', 'b: [x #y, z]'],
    told: ['KH125 2:13', 'KH125 3:5', 'KH125 4:7'],
    right: ['a:', '  - "Hội thi #CCHC xã"  # chú thích', '  - C#', 'b: ["x #y", z]'],
    mends: true,
  },
  {
    name: 'one blank before a # after prose, which may be a comment',
    wrong: ['a:', '  - Hội thi # của xã'],
    told: ['KH126 2:13'],
    right: ['a:', '  - Hội thi  # của xã', 'loai: chung # một từ', '# dòng riêng', 'b: x'],
    mends: true,
  },
  {
    name: 'typographic quotes at both ends',
    wrong: ['trich_yeu: “Tuyên truyền”'],
    told: ['KH127 1:12'],
    right: ['trich_yeu: “Một cửa” và “bốn tại chỗ”', 'a: Thực hiện “một cửa”'],
    mends: true,
  },
  {
    name: 'a backslash in double quotes',
    wrong: ['a: "Dấu \\* là sao"'],
    told: ['KH128 1:9'],
    right: ["a: 'Dấu \\* là sao'", 'b: "a\\\\b\\u00e0"'],
    mends: true,
  },
  {
    name: 'a comment in the middle of a text',
    wrong: ['a:', '  - Nâng cao', '  # nhận thức', '    của cán bộ', 'b: x  # y', '   z'],
    told: ['KH129 3:3', 'KH129 5:7'],
    right: ['a:', '  # nhận thức', '  - Nâng cao', '    của cán bộ', 'b: x', '   z'],
    mends: false,
  },
]
