/** Why a text could not be filled → what is told of it, at its place in the template. */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { TemplateNode } from '../../model/template.ts'
import type { FillFault } from '../../text/expression.ts'
import { helpers } from '../../text/template-words.ts'

type TextNode = Extract<TemplateNode, { kind: 'text' }>
type Unsaid = Extract<FillFault, { kind: 'unsaid' }>

/** The call at fault as the template writes it: of several `va` the one of that list, with that field. */
const callIn = (text: string, fault: Unsaid): string => {
  const calls = [...text.matchAll(/[{(]~?\s*([a-z_]+)\b([^{}()]*)/g)].filter(([, name]) => name === fault.helper)
  const field = fault.reason === 'field' ? fault.field : ''
  const says = (values: string): boolean =>
    (fault.of === '' || values.trim().split(/\s/)[0] === fault.of) &&
    (field === '' || values.includes(`"${field}"`) || values.includes(`'${field}'`))
  const [, name = fault.helper, values = ''] = calls.find(([, , own = '']) => says(own)) ?? calls[0] ?? []
  return (name + values).replace(/[\s~]+$/, '')
}

/** KH614, KH616, KH619 or KH635 at the template's own pointer. */
export const faultOf = (fault: FillFault, { origin, text }: TextNode): Finding => {
  switch (fault.kind) {
    case 'absent':
      return finding('KH616', atValue(origin, fault.name), { name: fault.name })
    case 'unprintable':
      return finding('KH614', atValue(origin, fault.name), { name: fault.name, kind: fault.is })
    case 'large':
      return finding('KH635', atValue(origin), {})
    case 'unsaid':
      return finding('KH619', atValue(origin, callIn(text, fault)), {
        helper: fault.helper,
        given: fault.given.slice(0, 60),
        usage: helpers[fault.helper]?.usage ?? '',
        ...(fault.reason === 'field'
          ? { reason: 'field' as const, field: fault.field, item: fault.item }
          : { reason: fault.reason }),
      })
  }
}
