import { TemplateHandler } from 'easy-template-x'
import { printed } from '../rows.mjs'

export const open = async ({ template }) => {
  const handler = new TemplateHandler()
  return async row => handler.process(template, printed(row))
}
