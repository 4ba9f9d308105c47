/** Every name of a template, in every position, must be declared: what Handlebars would print as nothing is found here. */
import { atKey, atValue, type Finding, finding } from '../diagnostics/finding.ts'
import type { Template, TemplateNode } from '../model/template.ts'
import { below } from '../text/pointer.ts'
import type { TypeScope } from '../text/value-type.ts'
import { checkPieces, lookAt, type Spot, type Work } from './template/names.ts'

/** `{ten_xa}` for `{{ten_xa}}`. */
const checkSingle = (work: Work, text: string, origin: string, scope: TypeScope): void => {
  for (const [, name = ''] of text.matchAll(/(?<!\{)\{([a-z][a-z0-9_.]*)\}(?!\})/g))
    if (scope.names.has(name.split('.')[0] ?? ''))
      work.findings.push(finding('KH618', atValue(origin, `{${name}}`), { name }))
}

const checkFixed = (work: Work, value: unknown, origin: string, scope: TypeScope): void => {
  if (typeof value === 'string') checkSingle(work, value, origin, scope)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) checkFixed(work, inner, below(origin, key), scope)
}

const checkNode = (work: Work, node: TemplateNode, scope: TypeScope, guarded: ReadonlySet<string>): void => {
  const spot: Spot = { origin: node.origin, scope, contexts: [], guarded }
  switch (node.kind) {
    case 'fixed':
      checkFixed(work, node.value, node.origin, scope)
      return
    case 'whole':
      lookAt(work, spot, node.path)
      return
    case 'text':
      checkSingle(work, node.text, node.origin, scope)
      // One helper alone over an absent value is left out, not refused.
      checkPieces(
        work,
        node.expression.alone ? { ...spot, guarded: new Set([...guarded, ...work.optional]) } : spot,
        node.expression.pieces,
      )
      return
    case 'map':
      for (const [, child] of node.entries) checkNode(work, child, scope, guarded)
      return
    case 'list':
      for (const child of node.items) checkNode(work, child, scope, guarded)
      return
    case 'when':
      if (node.path.text !== '') lookAt(work, spot, node.path)
      checkNode(work, node.node, scope, new Set([...guarded, node.path.text]))
      return
    case 'each':
      // What an unknown list's items are cannot be said either.
      if (node.path.text !== '' && lookAt(work, spot, node.path)) checkNode(work, node.node, node.scope, guarded)
  }
}

/** Findings at the template's own pointers; errors forbid filling it. */
export const checkTemplate = (template: Template): readonly Finding[] => {
  const optional = template.variables.filter(({ required, fallback }) => !required && fallback === null)
  const work: Work = {
    findings: [],
    used: new Set(),
    optional: new Set(optional.map(({ name }) => name)),
    warned: new Set(),
  }
  checkNode(work, template.plan, template.scope, new Set())
  // A misspelt name is the likelier reason for a variable that nothing uses.
  const remarks = work.findings.filter(({ code }) => code === 'KH617' || code === 'KH618')
  const sound = remarks.length === work.findings.length
  const unused = template.variables
    .filter(({ name }) => sound && !work.used.has(name))
    .map(({ name, origin }) => finding('KH607', atKey(origin), { name }))
  return [...(sound ? work.findings : work.findings.filter(one => !remarks.includes(one))), ...unused]
}
