#!/usr/bin/env node
/**
 * schemas/ke-hoach.schema.json → schemas/mau.schema.json, for editors: the same plan in which every value may be `{{…}}`, every
 * map may have `khi`, and every list may hold `moi` … `la`. `--check`: fails when the file is not what would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const source = new URL('../schemas/ke-hoach.schema.json', import.meta.url)
const target = new URL('../schemas/mau.schema.json', import.meta.url)
const plan = JSON.parse(readFileSync(source, 'utf8'))

const FILLED = { $ref: '#/$defs/cho_dien' }
const NAME = '^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$|^this(\\.[a-z0-9_]+)*$'
const KHI = { $ref: '#/$defs/khi' }
const MOI = { $ref: '#/$defs/moi' }
const NOTES = ['title', 'description', 'examples', '$comment']

const split = (node, keys) => [
  Object.fromEntries(Object.entries(node).filter(([key]) => keys.includes(key))),
  Object.fromEntries(Object.entries(node).filter(([key]) => !keys.includes(key))),
]
const typesOf = node => (node.type === undefined ? [] : [node.type].flat())
const each = (map, change) => map && Object.fromEntries(Object.entries(map).map(([key, node]) => [key, change(node)]))

/** Names of keys that a condition allows: `khi` may stand beside any. */
const withKhi = node => {
  if (Array.isArray(node)) return node.map(withKhi)
  if (node === null || typeof node !== 'object') return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key !== 'propertyNames') return [key, withKhi(value)]
      // `not enum`: "none of these"; `khi` is none of them either way.
      return [key, value.enum ? { ...value, enum: [...value.enum, 'khi'] } : value]
    }),
  )
}

/** An element of a list, its repetition, or `la` under a condition. */
const element = node => ({
  if: { type: 'object', required: ['la'] },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: {
    type: 'object',
    anyOf: [{ required: ['moi'] }, { required: ['khi'] }],
    additionalProperties: false,
    properties: { moi: MOI, khi: KHI, la: node },
  },
  else: node,
})

/** What may stand where `node` describes a value. */
const loosen = node => {
  const types = typesOf(node)
  const [notes, rest] = split(node, NOTES)
  const inner = {
    ...rest,
    ...(rest.properties && {
      properties: { ...(types.includes('object') && { khi: KHI }), ...each(rest.properties, loosen) },
    }),
    ...(rest.patternProperties && { patternProperties: each(rest.patternProperties, loosen) }),
    ...(rest.items && { items: element(loosen(rest.items)) }),
    ...(rest.allOf && { allOf: withKhi(rest.allOf) }),
  }
  // A text or a reference to something that may be one takes `{{…}}` as it is.
  const takesText = types.includes('string') && (rest.pattern === undefined || rest.pattern === '\\S')
  if (rest.$ref || takesText) return { ...notes, ...inner }
  if (types.includes('object') || types.includes('array'))
    return { ...notes, ...inner, type: [...types, 'string'], ...(inner.pattern ? {} : { pattern: '\\{\\{' }) }
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  return { ...notes, if: { type: 'string', pattern: '\\{\\{' }, then: FILLED, else: inner }
}

const {
  $schema,
  title,
  description,
  $defs,
  properties,
  patternProperties,
  allOf,
  required,
  type,
  additionalProperties,
} = plan

const schema = {
  $schema,
  title: 'Mẫu kế hoạch',
  description:
    'Một kế hoạch có chỗ điền {{…}} và các biến của nó; mỗi dòng dữ liệu cho một văn bản (khcchc batch). Viết mẫu theo đúng định dạng kế hoạch.',
  type: 'object',
  required: ['mau', 'ke_hoach'],
  additionalProperties: false,
  properties: {
    mau: {
      title: 'Mẫu',
      description: 'Tên của mẫu và mọi biến được dùng trong mẫu.',
      examples: [{ ten: 'Tuyên truyền cải cách hành chính cấp xã' }],
      type: 'object',
      required: ['ten'],
      additionalProperties: false,
      properties: {
        ten: {
          title: 'Tên mẫu',
          description: 'Hiện ra khi chọn mẫu.',
          examples: ['Tuyên truyền cải cách hành chính cấp xã'],
          $ref: '#/$defs/chu',
        },
        mo_ta: {
          title: 'Mô tả',
          description: 'Dùng cho ai, khi nào.',
          examples: ['Dùng cho Ủy ban nhân dân xã.'],
          $ref: '#/$defs/chu',
        },
        bien: {
          title: 'Các biến',
          description:
            'Mỗi tên dùng trong {{…}}, moi và khi phải khai báo ở đây. Tên: chữ thường không dấu, số, gạch dưới.',
          examples: [{ ten_xa: { kieu: 'chu', bat_buoc: true, mo_ta: 'Tên riêng của xã', vi_du: 'Đồng Phong' } }],
          type: 'object',
          propertyNames: { pattern: '^[a-z][a-z0-9_]*$' },
          additionalProperties: { $ref: '#/$defs/bien' },
        },
      },
    },
    ke_hoach: {
      title,
      description: `${description} Trong mẫu, mọi giá trị có thể chứa {{tên_biến}}.`,
      examples: [{ co_quan: { ten: 'Ủy ban nhân dân xã {{ten_xa}}' } }],
      type,
      required,
      additionalProperties,
      properties: each(properties, loosen),
      patternProperties: each(patternProperties, loosen),
      allOf: withKhi(allOf),
    },
  },
  $defs: {
    bien: {
      title: 'Biến',
      description: 'Một biến của mẫu: kiểu, có bắt buộc không, tên tiếng Việt, ví dụ, giá trị mặc định.',
      examples: [{ kieu: 'chu', bat_buoc: true, mo_ta: 'Tên riêng của xã', vi_du: 'Đồng Phong' }],
      type: 'object',
      required: ['kieu'],
      additionalProperties: false,
      properties: {
        kieu: {
          title: 'Kiểu',
          description:
            'chu: chữ · so: số · ngay: ngày · dung_sai: đúng hoặc sai · danh_sach: danh sách · ban_do: nhóm khóa.',
          examples: ['chu'],
          enum: ['chu', 'so', 'ngay', 'dung_sai', 'danh_sach', 'ban_do'],
        },
        bat_buoc: {
          title: 'Bắt buộc',
          description: 'Dòng dữ liệu thiếu biến này bị từ chối.',
          examples: [true],
          type: 'boolean',
        },
        mo_ta: {
          title: 'Mô tả',
          description: 'Tên tiếng Việt; cũng dùng làm tiêu đề cột của dữ liệu.',
          examples: ['Tên riêng của xã'],
          $ref: '#/$defs/chu',
        },
        vi_du: {
          title: 'Ví dụ',
          description: 'Một giá trị mẫu. Ví dụ của mọi biến cùng nhau phải lập được văn bản.',
          examples: ['Đồng Phong', 7, ['Bản Lượt', 'Khe Nà']],
        },
        mac_dinh: { title: 'Giá trị mặc định', description: 'Dùng khi dòng dữ liệu để trống.', examples: ['Chủ tịch'] },
      },
    },
    cho_dien: {
      title: 'Chỗ điền',
      description: 'Giá trị lấy từ dữ liệu: {{tên_biến}}.',
      examples: ['{{so}}'],
      type: 'string',
      pattern: '\\{\\{',
    },
    khi: {
      title: 'Khi',
      description: 'Chỉ giữ khối này khi biến đúng hoặc không trống.',
      examples: ['co_hoi_thi'],
      type: 'string',
      pattern: NAME,
    },
    moi: {
      title: 'Mỗi',
      description: 'Lặp lại phần la cho mỗi mục của danh sách; {{this}} là mục đang xét.',
      examples: ['cac_thon'],
      type: 'string',
      pattern: NAME,
    },
    ...each($defs, node => (node.properties || node.items ? loosen(node) : node)),
  },
}

const written = `${JSON.stringify(schema, null, 2)}\n`
const bare = text => JSON.stringify(JSON.parse(text))
if (!process.argv.includes('--check')) writeFileSync(target, written)
else if (bare(readFileSync(target, 'utf8')) !== bare(written)) {
  process.stderr.write(
    'schemas/mau.schema.json is not what .scripts/generate-template-schema.mjs makes of ke-hoach.schema.json\n',
  )
  process.exitCode = 1
}
