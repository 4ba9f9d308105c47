import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aTemplate, opened, pressed, printed } from '../support/a-template.ts'

const LIST = 'cac_thon: {kieu: danh_sach, vi_du: [Bản Lượt, Khe Nà]}'
const TASKS = 'viec: {kieu: danh_sach, vi_du: [{ten: Họp, han: 2026-03-05, ai: [Thôn]}]}'

describe('a value', () => {
  test('stands where its name stands', () => {
    expect(printed({})).toContain('XÃ SUỐI LÀNH')
  })

  test('of a whole text keeps its type: a number below 10 gets its 0, digits as text stay as they are', () => {
    const pieces = { bien: ['so: {kieu: so, vi_du: 7}'], ke_hoach: ["so: '{{so}}'"] }
    expect(printed(pieces, { so: 7 })).toContain('Số: 07/KH-UBND')
    expect(printed(pieces, { so: 11 })).toContain('Số: 11/KH-UBND')
    expect(printed(pieces, { so: '007' })).toContain('Số: 007/KH-UBND')
  })

  test('that is absent leaves out the key that is exactly that value', () => {
    const pieces = { bien: ['so: {kieu: so, vi_du: 7}'], ke_hoach: ["so: '{{so}}'"] }
    expect(printed(pieces)).toContain('Số: … /KH-UBND')
  })

  test('that is absent leaves out the item that is exactly that value, and the list with its last item', () => {
    const pieces = {
      bien: ['them: {kieu: chu, vi_du: Việc khác.}'],
      ke_hoach: ["noi_dung: [Việc một., '{{them}}']", "can_cu: ['{{them}}']"],
    }
    expect(printed(pieces).filter(line => line.startsWith('- Việc'))).toEqual(['- Việc một.'])
    expect(printed(pieces, { them: 'Căn cứ Luật.' })).toContain('- Căn cứ Luật.')
  })

  test('that is absent within a sentence is an error at that line which names the row', () => {
    const pieces = { bien: ['so_thon: {kieu: so, vi_du: 7}'], ke_hoach: ["noi_dung: 'Xã có {{so_thon}} thôn.'"] }
    const { document, diagnostics } = pressed(pieces)
    expect(document).toBeNull()
    expect(diagnostics).toMatchObject([{ code: 'KH616', file: 'mau.yaml', data: [{ file: 'xa.csv', line: 2 }] }])
    expect(printed(pieces, { so_thon: 12 })).toContain('Xã có 12 thôn.')
  })

  test('that is a list of texts becomes items', () => {
    const pieces = { bien: [LIST], ke_hoach: ["noi_dung: '{{cac_thon}}'"] }
    expect(printed(pieces, { cac_thon: ['Một', 'Hai'] })).toEqual(expect.arrayContaining(['- Một', '- Hai']))
  })

  test('that is absent in a row of a table leaves its cell empty and moves no other', () => {
    const table = "noi_dung:\n  - bang:\n      cot: [A, B]\n      hang:\n        - ['{{x}}', Sau]"
    const lines = printed({ bien: ['x: {kieu: chu, vi_du: Trước}'], ke_hoach: [table] })
    const row = lines.findLastIndex(
      (line, i) => line.includes('(2,2)') && i < lines.findIndex(one => one.includes('TỔ CHỨC')),
    )
    expect(lines[row + 1]).toContain('Sau')
  })
})

describe('a value is inert:', () => {
  test('stars print as stars, in the body and in parts without formatting', () => {
    const pieces = {
      bien: ['x: {kieu: chu, vi_du: y}'],
      ke_hoach: ["noi_dung: 'Việc {{x}}.'", "lien_he: {dia_chi: '{{x}}', email: a@b.vn}"],
    }
    const lines = printed(pieces, { x: '**a** *b* \\* c' })
    expect(lines).toContain('Việc **a** *b* \\* c.')
    expect(lines.some(line => line.includes('Địa chỉ: **a** *b* \\* c'))).toBe(true)
  })

  test('what looks like a template, YAML or XML is text', () => {
    const pieces = { bien: ['x: {kieu: chu, vi_du: y}'], ke_hoach: ["noi_dung: 'Việc {{x}}.'"] }
    const x = '{{ho_ten}} {{#if}} - a: b # <w:p> & "\' {{> x}} %this'
    expect(printed(pieces, { x })).toContain(`Việc ${x}.`)
  })

  test('a line break within a sentence is a blank', () => {
    const pieces = { bien: ['x: {kieu: chu, vi_du: y}'], ke_hoach: ["noi_dung: 'Việc {{x}}.'"] }
    expect(printed(pieces, { x: 'a\n- b\r\nc' })).toContain('Việc a - b c.')
  })

  test('no name reaches what an object has by nature', () => {
    for (const name of [
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      'ten_xa.constructor',
      'ten_xa.length',
      'this.constructor',
    ])
      expect(opened(aTemplate({ ke_hoach: [`noi_dung: 'Việc {{${name}}}.'`] })).press, name).toBeNull()
  })

  test('whatever text a value is, it prints as that text', () => {
    const { press } = opened(
      aTemplate({ bien: ['x: {kieu: chu, vi_du: y}'], ke_hoach: ["noi_dung: 'Việc {{x}} xong.'"] }),
    )
    const value = fc.stringMatching(/^[a-zA-Z0-9*\\{}<>&"'#:;|>-]{1,30}$/)
    fc.assert(
      fc.property(value, x => {
        const place = { file: 'a.csv', sheet: null, line: 2, column: null, name: null }
        const values = { ten_xa: 'Suối Lành', ho_ten: 'Nguyễn Văn A', x }
        const made = press?.press({ values, extra: {}, place, places: {} })
        const texts = made?.document?.sections[0]?.blocks.flatMap(block =>
          block.kind === 'paragraph' ? [block.runs.map(run => (run.kind === 'text' ? run.text : '')).join('')] : [],
        )
        expect(texts?.map(text => text.replaceAll('\u2011', '-').replaceAll('\u00a0', ' '))).toContain(
          `Việc ${x} xong.`,
        )
      }),
      { numRuns: 200 },
    )
  })
})

describe('moi', () => {
  test('repeats blocks, recipients and rows of a table', () => {
    const pieces = {
      bien: [LIST, TASKS],
      ke_hoach: [
        "to_chuc_thuc_hien: [{moi: cac_thon, la: {don_vi: 'Thôn {{this}}', nhiem_vu: ['Họp thôn {{this}}.']}}]",
        "noi_nhan: [Phòng Văn hóa - Xã hội, {moi: cac_thon, la: 'Thôn {{this}}'}]",
        "noi_dung: [{bang: {cot: [Việc, Hạn], hang: [{moi: viec, la: ['{{ten}}', '{{ngay_thang han}}']}]}}]",
      ],
    }
    const values = { cac_thon: ['Khe Nà', 'Bản Lượt'], viec: [{ ten: 'Họp', han: '2026-03-05' }] }
    const lines = printed(pieces, values)
    expect(lines).toEqual(
      expect.arrayContaining(['1. Thôn Khe Nà', '- Họp thôn Khe Nà.', '2. Thôn Bản Lượt', '- Thôn Bản Lượt;']),
    )
    expect(lines).toEqual(expect.arrayContaining(['Họp', '05 tháng 3 năm 2026']))
  })

  test('knows the fields of its items and the variables around them', () => {
    const pieces = { bien: [TASKS], ke_hoach: ["noi_dung: [{moi: viec, la: '{{ten}} tại xã {{ten_xa}}.'}]"] }
    expect(printed(pieces, { viec: [{ ten: 'Họp' }, { ten: 'Tập huấn' }] })).toEqual(
      expect.arrayContaining(['- Họp tại xã Suối Lành.', '- Tập huấn tại xã Suối Lành.']),
    )
  })

  test('does not take the value of the same name from around where an item lacks it', () => {
    const pieces = {
      bien: ['ten: {kieu: chu, vi_du: Ngoài}', TASKS],
      ke_hoach: ["noi_dung: ['{{ten}}', {moi: viec, la: 'Việc {{ten}}.'}]"],
    }
    expect(pressed(pieces, { ten: 'Ngoài', viec: [{ han: '2026-01-01' }] }).diagnostics).toMatchObject([
      { code: 'KH616' },
    ])
  })

  test('goes into lists of its items', () => {
    const pieces = {
      bien: [TASKS],
      ke_hoach: [
        "noi_dung: [{moi: viec, la: {gach: '{{ten}}', chi_tiet: [{moi: ai, la: {cong: '{{this}} {{ten}}'}}]}}]",
      ],
    }
    expect(printed(pieces, { viec: [{ ten: 'Họp', ai: ['Thôn', 'Xã'] }] })).toEqual(
      expect.arrayContaining(['- Họp', '+ Thôn Họp', '+ Xã Họp']),
    )
  })

  test('over nothing leaves nothing, and the list with it', () => {
    const pieces = { bien: [LIST], ke_hoach: ["can_cu: [{moi: cac_thon, la: 'Căn cứ {{this}}'}]"] }
    expect(printed(pieces).join('\n')).not.toContain('Căn cứ')
  })
})

describe('khi', () => {
  const pieces = {
    bien: ['co_hoi_thi: {kieu: dung_sai, vi_du: true}', LIST],
    ke_hoach: [
      'noi_dung: [Việc một., {khi: co_hoi_thi, gach: Tổ chức hội thi.}, {khi: cac_thon, gach: Họp các thôn.}]',
    ],
  }
  test('keeps a block for what is true or not empty only', () => {
    const shown = (values: Parameters<typeof printed>[1]): readonly string[] =>
      printed(pieces, values).filter(line => /hội thi|các thôn/.test(line))
    expect(shown({ co_hoi_thi: true, cac_thon: ['A'] })).toEqual(['- Tổ chức hội thi.', '- Họp các thôn.'])
    expect(shown({ co_hoi_thi: false, cac_thon: [] })).toEqual([])
    expect(shown({})).toEqual([])
  })

  test('keeps or drops a row of a table', () => {
    const table = {
      bien: pieces.bien,
      ke_hoach: ['noi_dung: [{bang: {cot: [A], hang: [[Trước], {khi: co_hoi_thi, la: [Hội thi]}]}}]'],
    }
    expect(printed(table, { co_hoi_thi: true })).toEqual(expect.arrayContaining(['Trước', 'Hội thi']))
    expect(printed(table, {})).not.toContain('Hội thi')
  })

  test('keeps or drops a whole section', () => {
    const section = { bien: pieces.bien, ke_hoach: ['kinh_phi: {khi: co_hoi_thi, chi_tiet: Ngân sách xã.}'] }
    expect(printed(section, { co_hoi_thi: true })).toContain('Ngân sách xã./.')
    expect(printed(section, {}).join()).not.toMatch(/KINH PHÍ/)
  })
})

describe('conditions and repetition within a text', () => {
  test('leave out what does not hold; a text of which nothing is left is left out itself', () => {
    const pieces = {
      bien: ['kinh_phi: {kieu: so, vi_du: 5}', LIST],
      ke_hoach: [
        "noi_dung: ['Họp{{#if kinh_phi}} ({{phan_nghin kinh_phi}} đồng){{/if}}.', '{{#if kinh_phi}}Có tiền.{{/if}}', '{{#each cac_thon}}{{this}}{{#unless @last}}; {{/unless}}{{/each}}.']",
      ],
    }
    expect(printed(pieces, { kinh_phi: 12000000, cac_thon: ['A', 'B'] })).toEqual(
      expect.arrayContaining(['- Họp (12.000.000 đồng).', '- Có tiền.', '- A; B.']),
    )
    expect(printed(pieces, { cac_thon: ['A'] }).filter(line => /^- (Họp|Có)/.test(line))).toEqual(['- Họp.'])
  })
})

describe('a fault found after filling', () => {
  test('stands at the line of the template and names the cell of the row', () => {
    const { document, diagnostics } = pressed(
      { bien: ['ngay: {kieu: ngay, vi_du: 2026-01-26}'], ke_hoach: ["ngay: '{{ngay}}'"] },
      { ngay: '2026-02-30' },
    )
    expect(document).toBeNull()
    expect(diagnostics).toMatchObject([
      { code: 'KH280', file: 'mau.yaml', data: [{ file: 'xa.csv', line: 2, column: 3, name: 'ngay' }] },
    ])
    expect(diagnostics[0]?.sourceLine).toContain('{{ngay}}')
  })

  test('names the value behind an item of a list', () => {
    const pieces = {
      bien: [LIST],
      ke_hoach: ["noi_dung: ['Một.', {moi: cac_thon, la: {gach: '{{this}}', chi_tiet: []}}]"],
    }
    const { diagnostics } = pressed(pieces, { cac_thon: ['1. Họp.', 'Hai.'] })
    expect(diagnostics.find(one => one.code === 'KH150')).toMatchObject({ data: [{ name: 'cac_thon' }] })
  })

  test('a row never changes what another row gives', () => {
    const { press } = opened(aTemplate({}))
    const place = { file: 'a.csv', sheet: null, line: 2, column: null, name: null }
    const make = (ten_xa: string) =>
      press?.press({ values: { ten_xa, ho_ten: 'Nguyễn Văn A' }, extra: {}, place, places: {} })
    const first = make('Suối Lành')
    make('')
    make('Đồng Phong')
    expect(make('Suối Lành')?.document).toEqual(first?.document)
  })
})
