import { describe, expect, test } from 'vitest'
import { aPlan, block, counted, section, text } from '../support/a-plan.ts'
import { bodyTexts, outlineOf, planWith } from '../support/laid-out.ts'

const diem = (words: string, batDau: number | null = null) => counted('diem', words, '/noi_dung', [], { batDau })
const khoan = (words: string, below: Parameters<typeof counted>[3] = []) => counted('khoan', words, '/noi_dung', below)

describe('numbers and letters', () => {
  test('sections take Roman numerals in the order written', () => {
    const plan = aPlan({
      muc: ['a', 'b', 'c', 'd'].map(name => section(`muc_${name}`, `Mục ${name}`, [block('doan', 'Nội dung.', '')])),
    })
    expect(outlineOf(plan).filter(line => line.startsWith('[muc'))).toEqual([
      '[muc ~] I. MỤC A',
      '[muc ~] II. MỤC B',
      '[muc ~] III. MỤC C',
      '[muc ~] IV. MỤC D',
    ])
  })

  test('điểm run through the 23 letters of statutes: đ after d, no f, j, w, z', () => {
    const letters = bodyTexts(planWith(Array.from({ length: 23 }, () => diem('Nội dung;')))).map(line => line[6])
    expect(letters.join('')).toBe('abcdđeghiklmnopqrstuvxy')
  })

  test('dashes between letters do not restart the count, a new list does', () => {
    const list = [diem('một:'), block('gach', 'gạch', ''), diem('hai'), khoan('Khoản', [diem('ba')])]
    expect(bodyTexts(planWith(list))).toEqual([
      'diem| a) một:',
      'gach| - gạch',
      'diem| b) hai',
      'khoan-tieu-de| 1. Khoản',
      'diem| a) ba./.',
    ])
  })

  test('a khoản inside a khoản is 1.1., and a unit inside a khoản is a)', () => {
    const inner = [khoan('Trong'), counted('don_vi', 'Công an xã', '', [block('doan', 'Giữ trật tự.', '')])]
    expect(bodyTexts(planWith([khoan('Ngoài', inner), khoan('Sau')]))).toEqual([
      'khoan-tieu-de| 1. Ngoài',
      'khoan| 1.1. Trong',
      'diem| a) Công an xã',
      'doan| Giữ trật tự.',
      'khoan| 2. Sau./.',
    ])
  })

  test('khoản and units share one count directly under a section', () => {
    const unit = counted('don_vi', 'Văn phòng', '', [block('doan', 'Tổng hợp.', '')])
    expect(bodyTexts(planWith([khoan('Một.'), unit, khoan('Ba.')])).map(line => line.split('| ')[1])).toEqual([
      '1. Một.',
      '2. Văn phòng',
      'Tổng hợp.',
      '3. Ba./.',
    ])
  })

  test('bat_dau sets a number, on a điểm its place in the alphabet', () => {
    expect(bodyTexts(planWith([diem('x', 5), diem('y')]))).toEqual(['diem| đ) x', 'diem| e) y./.'])
  })

  test('a khoản is bold when something stands under it, unless dam says otherwise', () => {
    const under = [block('gach', 'gạch', '')]
    const plain = counted('khoan', 'Không đậm', '', under, { dam: false })
    const bold = counted('khoan', 'Đậm', '', [], { dam: true })
    const roles = bodyTexts(planWith([khoan('Có nội dung', under), plain, bold, khoan('Câu.')])).map(line =>
      line.replace(/\|.*/, ''),
    )
    expect(roles).toEqual(['khoan-tieu-de', 'gach', 'khoan', 'gach', 'khoan-tieu-de', 'khoan'])
  })

  test('a newline in a marked text makes a paragraph without marker', () => {
    expect(bodyTexts(planWith([block('gach', 'Dòng một\nDòng hai', '')]))).toEqual([
      'gach| - Dòng một',
      'doan| Dòng hai./.',
    ])
  })

  test('the other marks print as they are: +, *, (1), heading without number', () => {
    const list = [
      block('cong', 'cộng', ''),
      block('sao', 'nhãn:', ''),
      counted('ngoac', 'ngoặc', ''),
      block('de_muc', 'Đề mục', ''),
      block('doan', 'Hết', ''),
    ]
    expect(bodyTexts(planWith(list))).toEqual([
      'gach| + cộng',
      'gach| * nhãn:',
      'doan| (1) ngoặc',
      'de-muc| Đề mục',
      'doan| Hết./.',
    ])
  })
})

describe('the end mark', () => {
  const ending = (words: string) => outlineOf(aPlan({ ketThuc: [text(words)] })).find(line => line.includes('Hết'))

  test.each([
    ['Hết', 'Hết./.'],
    ['Hết.', 'Hết./.'],
    ['Hết./.', 'Hết./.'],
    ['Hết;', 'Hết./.'],
    ['**Hết.**', '**Hết./.**'],
  ])('%s ends as %s', (written, printed) => {
    expect(ending(written)).toBe(`[doan ~] ${printed}`)
  })
})

describe('căn cứ', () => {
  test('each ends with a semicolon, the last one with a full stop, whatever was typed', () => {
    const canCu = ['Căn cứ một', 'Căn cứ hai.', 'Theo đề nghị ba;'].map(line => text(line))
    expect(outlineOf(aPlan({ canCu })).filter(line => line.startsWith('[can-cu'))).toEqual([
      '[can-cu] Căn cứ một;',
      '[can-cu] Căn cứ hai;',
      '[can-cu] Theo đề nghị ba.',
    ])
  })
})
