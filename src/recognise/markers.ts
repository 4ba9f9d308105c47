/** What a line of the body begins with: the marks of its level (ND30-2.6.p–z). */
import type { Role } from '../decree/elements.ts'

// "VI PHẠM" and "XI MĂNG" are words.
const ROMAN =
  /^(?=[IVX])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}) ?(?:\.|[-/):–](?= ?[A-ZÀ-ỸĐ]{2})|(?<!^[VX]I) (?=[A-ZÀ-ỸĐ]{2}[A-ZÀ-ỸĐ ]))/u
const PART = /^(?:phần|chương|mục|tiểu mục) (?:[ivxlc]+|\d{1,3}|thứ [A-Za-zÀ-ỹ]+)[.:]?.{0,3}$/iu

/** Tried in this order. */
const MARKERS: readonly (readonly [Role, RegExp])[] = [
  ['phan', PART],
  ['muc', ROMAN],
  ['dieu', /^điều \d{1,3}[a-zđ]? ?[.:]/iu],
  ['khoan', /^\d{1,2}(?:\.\d{1,2})+\.?(?:\s|(?=[A-ZÀ-ỸĐ]))/u],
  ['khoan', /^\d{1,3}\. ?(?=\D|$)/],
  ['diem', /^(?:[A-Za-zĂÂÊÔƠƯăâêôơưĐđ]\)|[a-zđ]\. (?=[A-ZÀ-ỸĐ]))/u],
  ['gach', /^(?:[-‐-―−•●▪■◦○►➢✓✔·+]|\*(?!\*)) ?(?=\S)/u],
]

/** The level that the marks of a line say; `doan` where it has none. A number alone does not tell whether its khoản has a title. */
export const levelOf = (text: string): Role => MARKERS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'doan'

/** It has the marks of some level. */
export const isMarked = (text: string): boolean => levelOf(text) !== 'doan'

/** A heading that may be centred, too. */
export const isPlaced = (text: string): boolean => PART.test(text) || ROMAN.test(text)

/** A number of two levels or more: "1.1." */
export const isDeep = (text: string): boolean => /^\d{1,2}\.\d/.test(text)
