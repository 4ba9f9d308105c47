/**
 * What the page holds: effective formatting in mm and pt, whoever made it. Our layout produces it from a plan, reading a
 * Word file produces the same, so that one set of checks judges both.
 */
import type { Role } from '../decree/elements.ts'
import type { Mm, Pt } from '../decree/units.ts'
import type { Pointer } from './plan.ts'

export type { Role }

/** `both` is justified, as the body must be (ND30-2.6.a). */
export type Align = 'left' | 'center' | 'right' | 'both'

/** Effective, nothing inherited: a check need not know of styles. */
export interface RunFormat {
  readonly font: string
  readonly size: Pt
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  /** Six hex digits. */
  readonly colour: string
  /** Only of a read file: a font set for letters that this text has none of (another script), where it is not `font`. */
  readonly otherFont?: string
  /** Only of a read file: Word's name of the colour the text is marked with. */
  readonly highlight?: string
}

/** A height of lines that is not told in lines ("Exactly", "At least"). */
export interface LineHeight {
  readonly rule: 'exactly' | 'at-least'
  readonly height: Pt
}

/** Effective, nothing inherited; `keepNext` and `keepLines` as in Word. */
export interface ParagraphFormat {
  readonly align: Align
  readonly firstLine: Mm
  readonly left: Mm
  readonly right: Mm
  readonly before: Pt
  readonly after: Pt
  /** Lines ("auto"), 1 is single; of no account where there is a height. */
  readonly lineSpacing: number
  /** null: told in lines, as the decree does. */
  readonly lineHeight: LineHeight | null
  readonly keepNext: boolean
  readonly keepLines: boolean
  /** 1–9, null for body text. */
  readonly outline: number | null
}

/** What one named style holds. */
export interface ElementFormat {
  readonly paragraph: ParagraphFormat
  readonly run: RunFormat
}

/** Text with one formatting. U+00A0 is a space that does not break, U+2011 a hyphen that does not break. */
export interface Run {
  readonly kind: 'text'
  readonly text: string
  readonly format: RunFormat
}

/** The page number (field PAGE). */
export interface PageNumber {
  readonly kind: 'page-number'
  readonly format: RunFormat
}

/** What stands in a paragraph; its text is the joined texts of its runs. */
export type Inline = Run | PageNumber

/**
 * `role`: what the decree calls it; `origin`: where it comes from in the plan, null for what the tool adds. Of a paragraph read from a
 * Word file its part and its number there, from 1: `word/document.xml#12`. An empty paragraph that was read has one run without text,
 * whose size tells how high it is.
 */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly role: Role
  readonly runs: readonly Inline[]
  readonly format: ParagraphFormat
  readonly origin: Pointer | null
}

/** A horizontal solid line, centred in its column, drawn under the paragraph before it. */
export interface Rule {
  readonly kind: 'rule'
  /** The part it stands under. */
  readonly under: Role
  readonly length: Mm
  /** Room of its column: the line is centred in it. */
  readonly room: Mm
  /** Blank between the text and the line. */
  readonly gap: Pt
  /** Blank under the line. */
  readonly after: Pt
  readonly keepNext: boolean
  /** How far its middle is from the middle of its column, to the right; null where that is not known. */
  readonly offset: Mm | null
  /** Not dashed, dotted or double. */
  readonly solid: boolean
  /** A border or a line is drawn; underscores are typed; underlined text has no line of its own. */
  readonly made: 'border' | 'line' | 'underscores' | 'underline'
}

/** `span`: how many columns it covers; Word wants at least one paragraph in `blocks`. */
export interface Cell {
  readonly blocks: readonly Block[]
  readonly span: number
  readonly vertical: 'top' | 'center' | 'bottom'
}

/** Its cells' spans sum to the table's columns. */
export interface Row {
  readonly cells: readonly Cell[]
  /** Repeats on each page. */
  readonly header: boolean
  readonly cantSplit: boolean
  /** Exact height; null: as high as its text. */
  readonly height: Mm | null
  /** Only of a read file: it is no lower than this, whatever stands in it. */
  readonly atLeast?: Mm
}

/** `columns`: widths in mm, the padding of their cells included. A box with text that floats is a `khung` of one cell. */
export interface Table {
  readonly kind: 'table'
  /** head and foot have no borders; `khung` is a boxed mark; `bang` a table of the plan. */
  readonly role: 'head' | 'foot' | 'khung' | 'bang'
  readonly columns: readonly Mm[]
  readonly align: 'left' | 'center'
  readonly borders: boolean
  /** Six hex digits, of the borders. */
  readonly colour: string
  /** Blank left and right inside a cell. */
  readonly padding: Mm
  readonly rows: readonly Row[]
  readonly origin: Pointer | null
}

/** What a page holds from top to bottom. */
export type Block = Paragraph | Rule | Table

/** mm; width and height as printed, so a landscape page is wider than high; `header` from the paper's edge. */
export interface Page {
  readonly width: Mm
  readonly height: Mm
  readonly landscape: boolean
  readonly margin: { readonly top: Mm; readonly bottom: Mm; readonly left: Mm; readonly right: Mm; readonly header: Mm }
  /** Only of a read file: pages with an even number have left and right the other way round. */
  readonly mirrored?: boolean
}

/** One Word section: page numbers begin anew in each (Phụ lục I, Mục III.1). */
export interface Section {
  readonly kind: 'body' | 'appendix'
  readonly page: Page
  /** Header of every page but the first. */
  readonly header: readonly Block[]
  /** What the first page shows at its top: that of the other pages where the section makes no difference. */
  readonly firstHeader: readonly Block[]
  /** Header of pages with an even number where they have their own; null: as the others. */
  readonly evenHeader: readonly Block[] | null
  /** Foot of every page but the first. */
  readonly footer: readonly Block[]
  /** Foot of the first page: address and contact. */
  readonly firstFooter: readonly Block[]
  /** `start` null: it goes on from the section before. `arabic`: 1, 2, 3. */
  readonly pageNumber: { readonly start: number | null; readonly arabic: boolean }
  /** Pictures and other graphics that are no lines and no boxes with text. */
  readonly pictures: number
  /** Only of a read file: it begins on the page where the section before ends. */
  readonly continuous?: boolean
  readonly blocks: readonly Block[]
  readonly origin: Pointer | null
}

/** The whole paper: all that the writer and the checks of the page may know. */
export interface OfficialDocument {
  readonly ruleset: 'nd30-2020'
  readonly properties: {
    readonly title: string
    readonly subject: string
    readonly author: string
    /** As in Word: `vi-VN`; '' where a file says none. */
    readonly language: string
    /** ISO date of signing; null when the plan leaves it blank. */
    readonly date: string | null
  }
  /** Formatting of each part: one named style in Word. */
  readonly styles: { readonly [R in Role]: ElementFormat }
  readonly sections: readonly Section[]
}
