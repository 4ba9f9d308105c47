/** Rows made from a template's own examples. */
import type { Row } from '../../model/data.ts'
import type { Template, Value, ValueMap, Variable } from '../../model/template.ts'

const DUMMIES: { readonly [K in Variable['kind']]: Value } = {
  chu: 'Mẫu',
  so: 7,
  ngay: '2026-01-26',
  dung_sai: true,
  danh_sach: ['Mẫu'],
  ban_do: {},
}

const rowOf = (values: ValueMap, file: string): Row => ({
  values,
  extra: {},
  place: { file, sheet: null, line: 1, column: null, name: null },
  places: {},
})

const valuesOf = (template: Template, pick: (variable: Variable) => Value | null): ValueMap => {
  const values: Record<string, Value> = Object.create(null)
  for (const variable of template.variables) {
    const value = pick(variable)
    if (value !== null) values[variable.name] = value
  }
  return values
}

/** `vi_du` of all variables together (design §2); without one: its fallback, or nothing. */
export const sampleRow = (template: Template, file: string): Row =>
  rowOf(
    valuesOf(template, ({ example, fallback }) => example ?? fallback),
    file,
  )

/** Variables of which the template shows no value, so that `fullValues` takes any. */
export const dummyNames = ({ variables }: Template): ReadonlySet<string> =>
  new Set(variables.filter(({ example, fallback }) => (example ?? fallback) === null).map(({ name }) => name))

/** Every block there: what is optional has some value, every flag is set. Good for the form of the plan only, not its sense. */
export const fullValues = (template: Template): ValueMap =>
  valuesOf(template, ({ kind, example, fallback }) => {
    if (kind === 'dung_sai') return true
    const given = example ?? fallback
    return given === null || (Array.isArray(given) && given.length === 0) ? DUMMIES[kind] : given
  })

/** Only what every row must have, with the fallbacks of the rest: the emptiest row that a template takes. */
export const leastValues = (template: Template): ValueMap =>
  valuesOf(
    template,
    ({ kind, required, example, fallback }) => fallback ?? (required ? (example ?? DUMMIES[kind]) : null),
  )
