/** Pieces of a template in two tongues: as the template has them, and as a person writes them by hand for a row. */
import fc from 'fast-check'
import type { Value, ValueMap } from '../../src/model/template.ts'

/** A piece of `ke_hoach` in two tongues: as a template has it, and what a person writes by hand for a row (none: left out). */
export interface Part {
  readonly template: unknown
  readonly written: (row: ValueMap) => readonly unknown[]
}

/** `bien`, with examples of which all names inside can be known. */
export const VARIABLES = {
  ten: { kieu: 'chu', bat_buoc: true, vi_du: 'Đồng Phong' },
  chu: { kieu: 'chu', vi_du: 'việc chung' },
  so: { kieu: 'so', vi_du: 7 },
  han: { kieu: 'ngay', vi_du: '2026-03-05' },
  co: { kieu: 'dung_sai', vi_du: true },
  thon: { kieu: 'danh_sach', vi_du: ['Bản Lượt', 'Khe Nà'] },
  viec: { kieu: 'danh_sach', vi_du: [{ ten: 'Họp', ai: ['Thôn'], so: 2, co: true }] },
  ky: { kieu: 'ban_do', vi_du: { ho_ten: 'Nguyễn Văn A' } },
}

// Oracles of the test's own: stars in data are stars, 0 is a value, `05/3/2026`.
/** Stars in data are stars. */
export const inert = (text: string): string => text.replaceAll('*', '\\*')
/** As a sentence has it. */
export const inOneLine = (text: string): string => inert(text).replaceAll('\n', ' ')
const shortDate = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`
}
/** Is it there for `khi`? 0 is a value. */
export const isThere = (value: Value | undefined): boolean =>
  value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0)
/** What `{{name}}` alone becomes; nothing where it is absent. */
export const whole = (value: Value | undefined): readonly unknown[] => {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return []
  if (typeof value === 'string') return [inert(value)]
  return [Array.isArray(value) ? value.map(one => (typeof one === 'string' ? inert(one) : one)) : value]
}
/** [] for all but a list. */
export const listOf = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : [])
/** {} for all but a map. */
export const mapOf = (value: Value | undefined): ValueMap =>
  typeof value === 'object' && !Array.isArray(value) ? (value as ValueMap) : {}

/** A piece that no variable touches. */
export const same = (value: unknown): Part => ({ template: value, written: () => [value] })
/** Both tongues changed alike. */
export const mapped = (part: Part, map: (value: unknown) => unknown): Part => ({
  template: map(part.template),
  written: row => part.written(row).map(map),
})

/** Texts that no variable touches. */
export const words = fc.constantFrom(
  'Tuyên truyền trên loa.',
  'Phát **tờ rơi** tới từng hộ:',
  'Theo Nghị định số 30/2020/NĐ-CP',
  'Họp dân\nGhi biên bản.',
  'Báo cáo trước ngày 15/12/2026; công khai',
  '1. Việc đánh số tay.',
)
const said = fc.constantFrom(
  { template: 'Xã {{ten}} họp.', say: (row: ValueMap) => `Xã ${inOneLine(String(row.ten))} họp.` },
  { template: '{{#if so}}Có {{so}} lớp{{else}}Chưa mở lớp{{/if}} tại {{ten}}.', say: sayClasses },
  { template: '{{#if thon}}Ở {{va thon}}.{{/if}}', say: sayHamlets },
  { template: '{{#each viec}}{{ten}}{{#unless @last}}, {{/unless}}{{/each}}', say: sayTasks },
  { template: '{{#if han}}Xong trước {{han}}.{{/if}}', say: sayDeadline },
)
function sayClasses(row: ValueMap): string {
  return `${row.so === undefined ? 'Chưa mở lớp' : `Có ${row.so} lớp`} tại ${inOneLine(String(row.ten))}.`
}
function sayHamlets(row: ValueMap): string {
  const names = listOf(row.thon).map(one => inOneLine(String(one)))
  const [last = ''] = names.slice(-1)
  const front = names.slice(0, -1)
  return names.length === 0 ? '' : `Ở ${front.length > 0 ? `${front.join(', ')} và ` : ''}${last}.`
}
function sayTasks(row: ValueMap): string {
  return listOf(row.viec)
    .map(one => inOneLine(String(mapOf(one).ten)))
    .join(', ')
}
function sayDeadline(row: ValueMap): string {
  return row.han === undefined ? '' : `Xong trước ${shortDate(String(row.han))}.`
}

/** A text; one of which no word is left is left out. */
export const text: fc.Arbitrary<Part> = fc.oneof(
  { weight: 3, arbitrary: words.map(same) },
  {
    weight: 3,
    arbitrary: said.map(({ template, say }) => ({
      template,
      written: (row: ValueMap) => [say(row)].filter(one => one !== ''),
    })),
  },
  { weight: 1, arbitrary: fc.constant({ template: '{{chu}}', written: (row: ValueMap) => whole(row.chu) }) },
)
