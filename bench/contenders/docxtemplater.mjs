/** A fresh instance for each document, as its maintainer asks; the template's bytes are read once. */
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { printed } from '../rows.mjs'

export const open = async ({ template }) => {
  return async row => new Docxtemplater(new PizZip(template)).render(printed(row)).toBuffer()
}
