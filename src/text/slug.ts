/** Names for files. */
import { fold } from './vietnamese.ts'

/** "Xã Đồng Phong" → "xa-dong-phong", "M’Drắk" → "mdrak", "Chân Mây - Lăng Cô" → "chan-may-lang-co"; '' where nothing is left. */
export const slug = (text: string): string =>
  fold(text)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
