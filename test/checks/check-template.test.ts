import { describe, expect, test } from 'vitest'
import { aTemplate, faults, opened } from '../support/a-template.ts'

const LIST = 'cac_thon: {kieu: danh_sach, vi_du: [Bản Lượt, Khe Nà]}'
const TASKS = 'viec: {kieu: danh_sach, vi_du: [{ten: Họp, han: 2026-03-05}]}'
const MAP = 'nguoi: {kieu: ban_do, bat_buoc: true, vi_du: {ten: Nguyễn Văn A}}'
const FLAG = 'co_hoi_thi: {kieu: dung_sai, vi_du: true}'
const NUMBER = 'kinh_phi: {kieu: so, bat_buoc: true, vi_du: 5}'
const body = (text: string): readonly string[] => [`noi_dung: ['${text}']`]

describe('a good template', () => {
  test('has no finding, nor has its sample', () => {
    const { press, diagnostics } = opened(aTemplate())
    expect([...diagnostics, ...(press?.checkSample() ?? [])]).toEqual([])
  })

  test.each([
    ['a name in a sentence', [], body('Xã {{ten_xa}}.')],
    ['a field of a map', [MAP], body('{{nguoi.ten}} và {{#with nguoi}}{{ten}}{{/with}}.')],
    ['a condition with else', [FLAG], body('{{#if co_hoi_thi}}Có{{else}}Không{{/if}} hội thi.')],
    [
      'repetition with its index and the names around',
      [LIST],
      body(
        '{{#each cac_thon as |thon i|}}{{i}} {{thon}} {{@index}} {{../ten_xa}}{{#unless @last}}, {{/unless}}{{/each}}.',
      ),
    ],
    ['a guarded optional value', [LIST], body('Xã{{#if cac_thon}} có {{va cac_thon}}{{/if}}.')],
    ['an optional value under khi', [LIST], ["noi_dung: [Một., {khi: cac_thon, gach: 'Tại {{va cac_thon}}.'}]"]],
    ['helpers within helpers', [NUMBER], body('{{viet_hoa (bang_chu kinh_phi)}} {{bang_chu kinh_phi "đồng"}}.')],
    ['a comment', [], body('Xã {{! tên riêng }}{{ten_xa}}.')],
    ['moi with fields', [TASKS], ["noi_dung: [{moi: viec, la: '{{ten}} trước {{ngay_thang han}}, xã {{ten_xa}}.'}]"]],
  ])('may hold %s', (_what, bien, ke_hoach) => {
    expect(faults({ bien, ke_hoach })).toEqual([])
  })
})

describe('a name that is not declared is found', () => {
  test.each([
    ['in a sentence', [], body('Xã {{ten_xaa}}.'), 'KH611 ten_xaa'],
    ['as a whole value', [], ["so: '{{soo}}'"], 'KH611 soo'],
    ['after #if', [], body('Xã {{#if co}}a{{/if}}.'), 'KH611 co'],
    ['after #unless', [], body('Xã {{#unless co}}a{{/unless}}.'), 'KH611 co'],
    ['after #each', [], body('Xã {{#each thon}}a{{/each}}.'), 'KH611 thon'],
    ['after #with', [], body('Xã {{#with thon}}a{{/with}}.'), 'KH611 thon'],
    ['in else', [FLAG], body('Xã {{#if co_hoi_thi}}a{{else}}{{bb}}{{/if}}.'), 'KH611 bb'],
    ['given to a helper', [], body('Xã {{viet_hoa ten}}.'), 'KH611 ten'],
    ['given to a helper within a helper', [], body('Xã {{viet_hoa (viet_thuong ten)}}.'), 'KH611 ten'],
    ['as a field', [MAP], body('Xã {{nguoi.ho}}.'), 'KH611 nguoi.ho'],
    ['as a field of an item', [TASKS], ["noi_dung: [{moi: viec, la: 'Việc {{tenn}}.'}]"], 'KH611 tenn'],
    ['as a field after this', [TASKS], ["noi_dung: [{moi: viec, la: 'Việc {{this.tenn}}.'}]"], 'KH611 this.tenn'],
    ['as a name inside #each', [TASKS], body('Xã {{#each viec}}{{ten_xa}}{{/each}}.'), 'KH611 ten_xa'],
    ['after ../', [TASKS], body('Xã {{#each viec}}{{../ten_x}}{{/each}}.'), 'KH611 ../ten_x'],
    ['as this outside of an item', [], body('Xã {{this}}.'), 'KH611 this'],
    ['as @index outside of #each', [], body('Xã {{@index}}.'), 'KH611 @index'],
    ['as @root', [LIST], body('Xã {{#each cac_thon}}{{@root.ten_xa}}{{/each}}.'), 'KH611 @root.ten_xa'],
    ['after moi', [], ["noi_dung: [{moi: thon, la: '{{this}}'}]"], 'KH611 thon'],
    ['after khi', [], ['noi_dung: [Một., {khi: co, gach: Hai.}]'], 'KH611 co'],
    ['with marks', [], body('Xã {{tên_xã}}.'), 'KH611 tên_xã'],
    ['as what every object has', [], body('Xã {{constructor}}.'), 'KH611 constructor'],
  ])('%s', (_where, bien, ke_hoach, fault) => {
    const found = faults({ bien, ke_hoach })
    expect(found).toContain(fault)
    expect(found.filter(one => !one.startsWith('KH607'))).toEqual([fault])
  })
})

describe('what a template may not hold is told:', () => {
  test.each([
    ['an unknown helper', [], body('{{viethoa ten_xa}}.'), 'KH612 viethoa'],
    ['a blank in a name', [], body('{{ten xa}}.'), 'KH612 ten'],
    ['lookup', [LIST], body('{{lookup cac_thon 0}}.'), 'KH612 lookup'],
    ['log', [], body('{{log ten_xa}}.'), 'KH612 log'],
    ['a partial', [], body('a {{> dau}}.'), 'KH613 > dau'],
    ['a block that is a name', [LIST], body('{{#cac_thon}}a{{/cac_thon}}.'), 'KH613 #cac_thon'],
    ['hash arguments', [], body('{{viet_hoa ten_xa x=1}}.'), 'KH619 viet_hoa'],
    ['an unclosed place', [], body('Xã {{ten_xa.'), 'KH610 {{ten_xa.'],
    ['an unclosed condition', [], body('Xã {{#if ten_xa}}.'), 'KH610 {{#if ten_xa}}.'],
    ['a list in a sentence', [LIST], body('Tại {{cac_thon}}.'), 'KH614 cac_thon'],
    ['a flag in a sentence', [FLAG], body('Có {{co_hoi_thi}}.'), 'KH614 co_hoi_thi'],
    ['a map in a sentence', [MAP], body('Ông {{nguoi}}.'), 'KH614 nguoi'],
    [
      'fields nobody has shown',
      ['ai: {kieu: ban_do, mac_dinh: {}}'],
      body('{{#if ai}}{{ai.ten}}{{/if}}.'),
      'KH615 ai.ten',
    ],
    [
      'items nobody has shown',
      ['ds: {kieu: danh_sach}'],
      ["noi_dung: [Một., {moi: ds, la: 'A {{this}}.'}]"],
      'KH615 this',
    ],
    ['single brackets', [], body('Xã {ten_xa}.'), 'KH618 {ten_xa}'],
    ['a helper without a value', [], body('{{viet_hoa}} a.'), 'KH619 viet_hoa'],
    ['a helper of a value of another kind', [MAP], body('{{ngay_thang nguoi}}.'), 'KH619 ngay_thang'],
    [
      'an optional value within a sentence',
      ['so_thon: {kieu: so, vi_du: 3}'],
      body('Có {{so_thon}} thôn.'),
      'KH617 so_thon',
    ],
    ['moi without la', [LIST], ['noi_dung: [Một., {moi: cac_thon}]'], 'KH609 {moi: cac_thon'],
    ['la without moi', [], ['noi_dung: [Một., {la: a}]'], 'KH609 {la: a'],
    ['moi over a text', [], ['noi_dung: [Một., {moi: ten_xa, la: a}]'], 'KH609 ten_xa'],
    ['moi with brackets', [LIST], ["noi_dung: [Một., {moi: '{{cac_thon}}', la: a}]"], "KH609 '{{cac_thon}}'"],
    ['moi with more beside it', [LIST], ['noi_dung: [Một., {moi: cac_thon, la: a, chi_tiet: [b]}]'], 'KH609 chi_tiet'],
    ['moi outside a list', [LIST], ['kinh_phi: {moi: cac_thon, la: a}'], 'KH609 kinh_phi'],
  ])('%s', (_what, bien, ke_hoach, fault) => {
    const found = faults({ bien, ke_hoach })
    expect(found.filter(one => !one.startsWith('KH607'))).toEqual([fault])
  })
})

describe('a declaration is wrong where', () => {
  test.each([
    ['its kind is none', 'x: {kieu: sô, vi_du: 1}', 'KH604 sô'],
    ['it has no kind', 'x: {vi_du: 1}', 'KH604 x'],
    ['its name has marks', 'tên: {kieu: chu}', 'KH603 tên'],
    ['its name is that of a helper', 'va: {kieu: chu}', 'KH603 va'],
    ['a key is misspelt', 'x: {kieu: chu, vidu: a}', 'KH601 vidu'],
    ['its example is of another kind', 'x: {kieu: danh_sach, vi_du: a}', 'KH605 a'],
    ['its date is none', 'x: {kieu: ngay, vi_du: 2026-02-30}', 'KH605 2026-02-30'],
    ['its fallback is of another kind', 'x: {kieu: so, mac_dinh: bảy}', 'KH605 bảy'],
    ['it is required and has no example', 'x: {kieu: chu, bat_buoc: true}', 'KH606 x'],
    ['it is required and has a fallback', 'x: {kieu: chu, bat_buoc: true, vi_du: a, mac_dinh: b}', 'KH608 mac_dinh'],
    ['bat_buoc is no truth', 'x: {kieu: chu, bat_buoc: có}', 'KH602 có'],
    ['it is no map', 'x: chu', 'KH602 x'],
  ])('%s', (_what, line, fault) => {
    expect(faults({ bien: [line] }).filter(one => !one.startsWith('KH607'))).toEqual([fault])
  })

  test('it is used nowhere, which is only a warning', () => {
    expect(faults({ bien: [LIST] })).toEqual(['KH607 cac_thon'])
    expect(opened(aTemplate({ bien: [LIST] })).press).not.toBeNull()
  })
})

describe('a file that is no template', () => {
  test.each([
    ['a plan', 'co_quan: {ten: a}\n', 'KH600'],
    ['a template without a plan', 'mau: {ten: a}\n', 'KH600'],
    ['a template without a name', aTemplate().replace('  ten: Thử\n', ''), 'KH602'],
    ['a plan that is a text', 'mau: {ten: a}\nke_hoach: b\n', 'KH602'],
    ['an unknown key', `${aTemplate()}them: 1\n`, 'KH601'],
    ['broken YAML', 'mau: [', 'KH124'],
  ])('is told: %s', (_what, text, code) => {
    expect(opened(text).press).toBeNull()
    expect(opened(text).diagnostics.map(one => one.code)).toContain(code)
  })
})

describe('the sample', () => {
  test('shows a fault of the plan at its line of the template', () => {
    const { press } = opened(aTemplate({ ke_hoach: ['noi_nahn: [A]'] }))
    expect(press?.checkSample()).toMatchObject([{ code: 'KH204', sourceLine: '  noi_nahn: [A]', data: [] }])
  })

  test('shows a fault of a block that the examples leave out', () => {
    const pieces = {
      bien: ['co: {kieu: dung_sai, vi_du: false}'],
      ke_hoach: ['noi_dung: [Một., {khi: co, gach: Hai., khoan: Ba.}]'],
    }
    expect(opened(aTemplate(pieces)).press?.checkSample().length).toBeGreaterThan(0)
  })
})
