/** The head as other hands set it: in tables of all shapes, without a table, in boxes, with faults. */
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/model/document.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import {
  AGENCY,
  box,
  centred,
  DATE,
  head,
  line,
  NATION,
  NUMBER,
  p,
  paper,
  table,
  title,
  told,
  USUAL_HEAD,
} from '../support/a-paper.ts'

const TITLE = [title('KẾ HOẠCH'), title('Tuyên truyền năm 2026'), line(), p('Thực hiện Kế hoạch, UBND xã ban hành:')]
const TOLD = ['ten-loai: KẾ HOẠCH', 'trich-yeu: Tuyên truyền năm 2026', '--- trich-yeu']
const OPENING = 'doan: Thực hiện Kế hoạch, UBND xã ban hành:'
const SORTED = [...USUAL_HEAD].sort()

/** The head alone, told. */
const read = (...blocks: readonly Block[]): readonly string[] => {
  const lines = told(recognise(paper(...blocks, ...TITLE)))
  expect(lines.slice(-4)).toEqual([...TOLD, OPENING])
  return lines.slice(0, -4)
}

describe('a table in any shape', () => {
  const [agency, unit] = AGENCY
  const [nation, motto] = NATION
  const shapes: readonly (readonly [string, Block])[] = [
    ['of two rows', head()],
    [
      'of one row',
      table([
        [
          [...AGENCY, line(), NUMBER],
          [...NATION, line(), DATE],
        ],
      ]),
    ],
    [
      'of three rows',
      table([
        [[agency], [nation]],
        [
          [unit, line()],
          [motto, line()],
        ],
        [[NUMBER], [DATE]],
      ]),
    ],
    [
      'with the lines drawn from the next row',
      table([
        [[...AGENCY], [...NATION]],
        [
          [line(), NUMBER],
          [line(), DATE],
        ],
      ]),
    ],
    [
      'with the lines hung on the number',
      table([
        [[...AGENCY], [...NATION]],
        [
          [NUMBER, line()],
          [DATE, line()],
        ],
      ]),
    ],
    [
      'with the lines hung on first lines',
      table([
        [
          [agency, line(), unit],
          [nation, line(), motto],
        ],
        [[NUMBER], [DATE]],
      ]),
    ],
    [
      'with a row for the lines',
      table([
        [[...AGENCY], [...NATION]],
        [[line()], [line()]],
        [[NUMBER], [DATE]],
      ]),
    ],
  ]
  test.each(shapes)('%s', (_, grid) => {
    // Which part comes first depends on the rows only.
    expect([...read(grid)].sort()).toEqual(SORTED)
  })

  test('a cell whose only line was moved away keeps an empty paragraph', () => {
    const { sections } = recognise(
      paper(
        table([
          [[...AGENCY], [...NATION]],
          [[line()], [line()]],
          [[NUMBER], [DATE]],
        ]),
        ...TITLE,
      ),
    )
    const grid = sections[0]?.blocks[0]
    expect(grid?.kind === 'table' && grid.rows[1]?.cells.map(cell => cell.blocks.map(block => block.kind))).toEqual([
      ['paragraph'],
      ['paragraph'],
    ])
  })

  test('several lines in one paragraph become paragraphs, typed lines become rules', () => {
    const agency = title('UBND HUYỆN YÊN ĐỊNH\nỦY BAN NHÂN DÂN\nXÃ NGỌC LÂM\n_______')
    const nation = title('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n-----------------')
    expect(
      read(
        table([
          [
            [agency, NUMBER],
            [nation, DATE],
          ],
        ]),
      ),
    ).toEqual([
      '<head>',
      'co-quan-chu-quan: UBND HUYỆN YÊN ĐỊNH',
      'co-quan-ban-hanh: ỦY BAN NHÂN DÂN',
      'co-quan-ban-hanh: XÃ NGỌC LÂM',
      '--- co-quan-ban-hanh (underscores)',
      'so-ky-hieu: Số: 11/KH-UBND',
      'quoc-hieu: CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'tieu-ngu: Độc lập - Tự do - Hạnh phúc',
      '--- tieu-ngu (underscores)',
      'dia-danh-thoi-gian: Ngọc Lâm, ngày 26 tháng 01 năm 2024',
      '</>',
    ])
  })

  test('lines of one paragraph keep its place and format; the blank above stays with the first', () => {
    const [agency] = recognise(
      paper(
        table([
          [
            [title('ỦY BAN NHÂN DÂN\nXÃ NGỌC LÂM'), NUMBER],
            [...NATION, DATE],
          ],
        ]),
        ...TITLE,
      ),
    )
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap(block => (block.kind === 'table' ? [block.rows[0]?.cells[0]?.blocks ?? []] : []))
    const lines = (agency ?? []).filter(block => block.kind === 'paragraph').slice(0, 2)
    expect(new Set(lines.map(({ origin }) => origin)).size).toBe(1)
    expect(lines.map(({ format }) => [format.align, format.before])).toEqual([
      ['center', 6],
      ['center', 0],
    ])
  })
})

test('a head the wrong way round has its agency on the right', () => {
  const lines = read(
    table([
      [
        [...NATION, line(), DATE],
        [...AGENCY, line(), NUMBER],
      ],
    ]),
  )
  expect([...lines].sort()).toEqual(SORTED)
})

describe('no table', () => {
  const bold = { bold: true } as const
  const abreast = [
    'co-quan-ban-hanh: ỦY BAN NHÂN DÂN',
    'quoc-hieu: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'co-quan-ban-hanh: XÃ NGỌC LÂM',
    '--- co-quan-ban-hanh',
    'tieu-ngu: Độc lập - Tự do - Hạnh phúc',
    '--- tieu-ngu',
    'so-ky-hieu: Số: 11/KH-UBND',
    'dia-danh-thoi-gian: Ngọc Lâm, ngày 26 tháng 01 năm 2024',
  ]
  const number = 'Số: 11/KH-UBND\tNgọc Lâm, ngày 26 tháng 01 năm 2024'

  test('tabs part left and right, and the place of a line tells which half it belongs to', () => {
    const first = p('ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold)
    const second = p('XÃ NGỌC LÂM\t\tĐộc lập - Tự do - Hạnh phúc', bold)
    expect(read(first, second, line(-40), line(40), p(number))).toEqual(abreast)
    expect(read(first, line(40), line(-40), second, p(number))).toEqual(abreast)
  })

  test('long blanks part them, too, but not those left for a number or a day', () => {
    const lines = read(
      p('ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold),
      p('XÃ NGỌC LÂM             Độc lập - Tự do - Hạnh phúc', bold),
      p('Số:         /KH-UBND        Ngọc Lâm, ngày      tháng      năm 2024'),
    )
    expect(lines.slice(-2)).toEqual([
      'so-ky-hieu: Số:         /KH-UBND',
      'dia-danh-thoi-gian: Ngọc Lâm, ngày      tháng      năm 2024',
    ])
  })

  test('one part under the other', () => {
    const lines = read(...AGENCY, line(), NUMBER, ...NATION, line(), DATE)
    expect([...lines].sort()).toEqual(SORTED.filter(one => !/^<|^\//.test(one)))
  })

  test('in boxes', () => {
    const lines = read(p(''), box([...AGENCY, line(), NUMBER], false), p(''), box([...NATION, line(), DATE], false))
    expect(lines.filter(one => one === '<khung>')).toHaveLength(2)
    expect(lines.filter(one => !one.startsWith('<')).sort()).toEqual(SORTED.filter(one => !one.startsWith('<')))
  })
})

describe('a part with a fault is that part still', () => {
  const faulty: readonly (readonly [string, Block, Block])[] = [
    ['co-quan-ban-hanh: Uỷ ban nhân dân', AGENCY[0], centred('Uỷ ban nhân dân')],
    ['co-quan-ban-hanh: XÃ NGỌC LÂM', AGENCY[1], p('XÃ NGỌC LÂM', { italic: true, size: 16 })],
    ['quoc-hieu: CÔNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM', NATION[0], p('CÔNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM')],
    ['quoc-hieu: CỘNG HOÀ XHCN VIỆT NAM', NATION[0], title('CỘNG HOÀ XHCN VIỆT NAM')],
    ['tieu-ngu: ĐỘC LẬP – TỰ DO – HẠNH PHÚC', NATION[1], p('ĐỘC LẬP – TỰ DO – HẠNH PHÚC')],
    ['tieu-ngu: Độc lập- Tự do -Hạnh phúc.', NATION[1], title('Độc lập- Tự do -Hạnh phúc.')],
    ['so-ky-hieu: Số 11/KH-UBND', NUMBER, title('Số 11/KH-UBND')],
    ['so-ky-hieu: SỐ : 11 / 2024/KH-UBND', NUMBER, p('SỐ : 11 / 2024/KH-UBND')],
    ['so-ky-hieu: 11/KH-UBND', NUMBER, centred('11/KH-UBND')],
    ['dia-danh-thoi-gian: Ngọc Lâm, ngày 5/3/2024', DATE, p('Ngọc Lâm, ngày 5/3/2024')],
    ['dia-danh-thoi-gian: ngày 26 tháng 1 năm 2024', DATE, p('ngày 26 tháng 1 năm 2024', { bold: true })],
  ]
  test.each(faulty)('%s', (want, good, bad) => {
    const grid = head()
    const spoilt = {
      ...grid,
      rows: grid.rows.map(row => ({
        ...row,
        cells: row.cells.map(cell => ({ ...cell, blocks: cell.blocks.map(block => (block === good ? bad : block)) })),
      })),
    }
    const lines = read(spoilt)
    expect(lines).toContain(want)
    expect(lines.map(one => one.split(':')[0])).toEqual(USUAL_HEAD.map(one => one.split(':')[0]))
  })

  test.each(['quoc-hieu', 'tieu-ngu', 'so-ky-hieu', 'dia-danh-thoi-gian'])('without %s none is made up', role => {
    const at = ['quoc-hieu', 'tieu-ngu', 'so-ky-hieu', 'dia-danh-thoi-gian'].indexOf(role)
    const gone = [NATION[0], NATION[1], NUMBER, DATE][at]
    const without = (blocks: readonly Block[]): readonly Block[] => blocks.filter(block => block !== gone)
    const lines = read(table([[without([...AGENCY, line(), NUMBER]), without([...NATION, line(), DATE])]]))
    expect(lines.some(one => one.startsWith(role))).toBe(false)
    expect(lines.filter(one => one.startsWith('co-quan-ban-hanh'))).toHaveLength(2)
  })
})

describe('agencies', () => {
  const name = (...lines: readonly Block[]): readonly string[] =>
    read(
      table([
        [
          [...lines, line(), NUMBER],
          [...NATION, line(), DATE],
        ],
      ]),
    ).filter(one => one.startsWith('co-quan'))

  test('a regular line over a bold one names the superior', () => {
    expect(name(centred('UBND XÃ NGỌC LÂM'), title('PHÒNG VĂN HÓA - XÃ HỘI'))).toEqual([
      'co-quan-chu-quan: UBND XÃ NGỌC LÂM',
      'co-quan-ban-hanh: PHÒNG VĂN HÓA - XÃ HỘI',
    ])
  })
  test('a superior in bold is one still', () => {
    expect(name(title('UBND XÃ NGỌC LÂM'), title('PHÒNG VĂN HÓA'), title('- XÃ HỘI'))).toEqual([
      'co-quan-chu-quan: UBND XÃ NGỌC LÂM',
      'co-quan-ban-hanh: PHÒNG VĂN HÓA',
      'co-quan-ban-hanh: - XÃ HỘI',
    ])
  })
  test('a regular first line of one name is no superior', () => {
    expect(name(centred('ỦY BAN NHÂN DÂN'), title('XÃ NGỌC LÂM')).map(one => one.split(':')[0])).toEqual([
      'co-quan-ban-hanh',
      'co-quan-ban-hanh',
    ])
  })
})

test('marks are known by their words, circulation marks by their box, too', () => {
  const left = [...AGENCY, line(), NUMBER, box([title('HOẢ TỐC')]), p('')]
  const right = [box([title('CHỈ DÙNG TRONG CƠ QUAN')]), ...NATION, line(), DATE]
  const lines = read(title('Dự thảo lần 2'), table([[left, right]]))
  expect(lines[0]).toBe('du-thao: Dự thảo lần 2')
  expect(lines).toContain('do-khan: HOẢ TỐC')
  expect(lines).toContain('luu-hanh: CHỈ DÙNG TRONG CƠ QUAN')
  expect(lines.filter(one => one === '<khung>')).toHaveLength(2)
})

test('underlined words have a line as long as they are, where there is no other', () => {
  const left = [AGENCY[0], title('XÃ NGỌC LÂM', { underline: true }), NUMBER]
  const right = [NATION[0], title('Độc lập - Tự do - Hạnh phúc', { underline: true }), line(), DATE]
  const lines = read(table([[left, right]]))
  expect(lines).toContain('--- co-quan-ban-hanh (underline)')
  expect(lines).toContain('--- tieu-ngu')
  expect(lines.filter(one => one.startsWith('---'))).toHaveLength(2)
})
