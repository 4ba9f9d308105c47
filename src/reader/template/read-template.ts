/** A template file: `mau` with its variables, `ke_hoach` with what is to be filled. */
import { atKey, atSource, atValue, type Finding, finding, type Outcome } from '../../diagnostics/finding.ts'
import type { Template } from '../../model/template.ts'
import { typeOf } from '../../text/value-type.ts'
import { cursorAt } from '../cursor.ts'
import type { Tree } from '../tree.ts'
import { type NodeReader, readNode } from './read-nodes.ts'
import { checkKeys, readVariables } from './read-variables.ts'

const HEAD = ['ten', 'mo_ta', 'bien']
const ROOT = ['mau', 'ke_hoach']

const lacking = (tree: Tree): readonly Finding[] => {
  const root = cursorAt(pointer => tree.typed(pointer), '', tree.value)
  const isPlan = root.has('co_quan') && !root.has('mau')
  return ROOT.filter(key => !root.has(key))
    .slice(0, 1)
    .map(missing =>
      finding('KH600', isPlan || root.keys().length === 0 ? atSource(0, 0) : atKey(''), { missing, isPlan }),
    )
}

/** Reads a template. Never throws; `value` is null where the file is none, otherwise there may still be findings. */
export const readTemplate = (tree: Tree): Outcome<Template> => {
  const missing = lacking(tree)
  if (missing.length > 0) return { value: null, findings: missing }
  const root = cursorAt(pointer => tree.typed(pointer), '', tree.value)
  const head = root.child('mau')
  const body = root.child('ke_hoach')
  const name = head.child('ten').text()
  const { variables, findings } = readVariables(head.child('bien'))
  const scope = {
    names: new Map(
      variables.map(({ name, kind, example, fallback }) => [
        name,
        typeOf(
          kind,
          [example, fallback].filter(one => one !== null),
        ),
      ]),
    ),
    item: null,
  }
  const reader: NodeReader = { findings: [] }
  const plan = readNode(reader, body.value, body.pointer, scope, false)
  const isMapping = plan.kind === 'map' || (plan.kind === 'fixed' && body.keys().length > 0)
  const all = [
    ...checkKeys(root, ROOT),
    ...checkKeys(head, HEAD),
    ...(name ? [] : [finding('KH602', atKey(head.pointer), { key: 'ten', want: 'required' })]),
    ...findings,
    ...(isMapping ? [] : [finding('KH602', atValue(body.pointer), { key: 'ke_hoach', want: 'map' })]),
    ...reader.findings,
  ]
  if (!isMapping) return { value: null, findings: all }
  const about = head.child('mo_ta').text()?.text ?? null
  return { value: { name: name?.text ?? '', about, variables, plan, scope }, findings: all }
}
