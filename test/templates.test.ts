/** The templates in templates/: each opens, builds from its examples and from its sample data, with every option on and off. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Commune, communes } from '../src/communes/commune.ts'
import type { Value, Variable } from '../src/model/template.ts'
import { bindRows } from '../src/reader/data/bind-rows.ts'
import { readData } from '../src/reader/data/read-data.ts'
import {
  left,
  openShipped,
  pressOf,
  rowOf,
  sampleOf,
  shipped,
  toldAndText,
  valuesOf,
} from './support/shipped-templates.ts'

/** What the list of communes gives each of its rows. */
const FROM_LIST = ['ma_xa', 'loai_xa', 'ten_xa', 'ten_day_du', 'uy_ban', 'ten_tinh', 'tinh_day_du', 'dia_danh']
/** What no list can know and no default may guess: a wrong year or signer would go unseen. */
const FROM_OFFICE = ['nam', 'nguoi_ky', 'phong_kinh_te']

/** Units of the list: every 250th, all đặc khu, and those whose type word belongs to the name ("Xã Nguyễn Trãi"). */
const units = communes().filter(
  (one, i) => i % 250 === 0 || one.loai_xa === 'đặc khu' || !one.ten_day_du.startsWith(one.loai_xa),
)

/** "Phường Trương Quang Trọng, ngày …" is too long for one line in the larger letters. */
const LONG = 24

const givenFor = (unit: Commune): { readonly [name: string]: Value } => ({
  ...unit,
  ...(unit.dia_danh.length > LONG ? { co_chu: 13 } : {}),
  phong_kinh_te: unit.loai_xa === 'phường' ? 'Phòng Kinh tế, Hạ tầng và Đô thị' : 'Phòng Kinh tế',
})

/** Another value than the example: what tells whether a variable is used at all. */
const changed = (one: Variable): Value | null => {
  if (one.kind === 'dung_sai') return !one.example
  return typeof one.example === 'number' ? one.example + 1 : null
}

describe.each(shipped)('templates/%s', name => {
  const press = pressOf(name)
  const { variables } = press.head
  const paper = (pick: (variable: Variable) => Value | null) => toldAndText(press.press(rowOf(valuesOf(press, pick))))

  test('opens without any remark, and so does the paper of its examples', () => {
    expect(openShipped(name).diagnostics).toEqual([])
    expect(press.checkSample()).toEqual([])
  })

  test('asks only for what the list of communes gives and for what an office must say itself', () => {
    const required = variables.filter(variable => variable.required).map(variable => variable.name)
    expect(required.filter(one => ![...FROM_LIST, ...FROM_OFFICE].includes(one))).toEqual([])
    expect(required).toEqual(expect.arrayContaining(['ten_xa', 'nam', 'nguoi_ky']))
  })

  test('every variable has a title of its own, which is a header in sheets, and an example', () => {
    const titles = variables.map(({ title }) => title)
    expect(titles.filter(title => title === null || title.length > 60)).toEqual([])
    expect(new Set(titles).size).toBe(variables.length)
    expect(variables.filter(({ example }) => example === null)).toEqual([])
  })

  test('builds without remark from its examples, whole and with the required ones only', () => {
    for (const pick of [(one: Variable) => one.example, left]) {
      const { told, text } = paper(pick)
      expect(told).toEqual([])
      expect(text).toContain(String(variables.find(one => one.name === 'ten_xa')?.example))
      expect(text).not.toContain('{{')
      expect(text).not.toMatch(/undefined|null|\[object|true|false/)
    }
  })

  test('builds without remark when any single value is left out', () => {
    const optional = variables.filter(({ required }) => !required)
    const faults = optional.flatMap(absent => {
      const { told } = paper(one => (one === absent ? left(one) : one.example))
      return told.map(line => `without ${absent.name}: ${line}`)
    })
    expect(faults).toEqual([])
  })

  test('builds without remark when any single value is given beside the required ones', () => {
    const optional = variables.filter(({ required }) => !required)
    const faults = optional.flatMap(given => {
      const { told } = paper(one => (one === given ? one.example : left(one)))
      return told.map(line => `with ${given.name}: ${line}`)
    })
    expect(faults).toEqual([])
  })

  test('every row of its sample data builds without remark, and no row is like another', async () => {
    const file = sampleOf(name)
    const data = await readData(readFileSync(file), { file })
    expect(data.findings).toEqual([])
    if (!data.value) throw new Error(`${file} cannot be read`)
    const { rows, findings } = bindRows(data.value, variables, { file })
    // The code serves names of files only: a hint.
    expect(findings.map(({ code, data: words }) => [code, words])).toEqual([['KH660', { header: 'ma_xa' }]])
    expect(rows.length).toBeGreaterThanOrEqual(4)
    const texts = rows.map(({ row, findings: ofRow }) => {
      expect(ofRow).toEqual([])
      if (!row) throw new Error('a row is missing')
      const { told, text } = toldAndText(press.press(row))
      expect(told).toEqual([])
      expect(text).toContain(String(row.values.ten_xa))
      expect(text).not.toContain('{{')
      expect(row.extra.ma_xa).toMatch(/^009\d\d$/)
      return text
    })
    expect(new Set(texts).size).toBe(rows.length)
  })

  test('every option changes the paper', () => {
    const { text } = paper(({ example }) => example)
    const unseen = variables
      .filter(({ required }) => !required)
      .filter(option => paper(one => (one === option ? changed(one) : one.example)).text === text)
      .map(option => option.name)
    // The list repeats what the paper finds out by itself.
    expect(unseen.filter(one => !['ten_day_du', 'uy_ban', 'dia_danh'].includes(one))).toEqual([])
  })

  test('each unit of the list gets a paper of its own kind, or a remark where the template is for another kind', () => {
    const kind = variables.some(one => one.name === 'loai_xa') ? null : name.includes('phuong') ? 'phường' : 'xã'
    const cited = ['ke_hoach_tinh', 'ke_hoach_cchc', 'can_cu_them']
    for (const unit of units) {
      const given = givenFor(unit)
      const { told, text } = paper(one => given[one.name] ?? (cited.includes(one.name) ? null : left(one)))
      expect(text).toContain(unit.uy_ban.toLocaleUpperCase('vi').replace('ỦY BAN NHÂN DÂN ', ''))
      if (kind !== null && kind !== unit.loai_xa) {
        expect(told.join()).toContain('KH404')
        continue
      }
      expect([unit.ten_day_du, ...told]).toEqual([unit.ten_day_du])
      expect(text).toContain(`(UBND) ${unit.ten_day_du} ban hành`)
      const others = ['xã', 'phường', 'đặc khu'].filter(type => type !== unit.loai_xa)
      expect(others.filter(type => text.includes(`UBND ${type}`))).toEqual([])
    }
  })
})
