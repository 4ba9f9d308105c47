/** What one diagnostic code is: how grave, which rule of the decree, and its words in both languages. */

/** An error keeps the document from being written; a warning or hint does not. */
export type Severity = 'error' | 'warning' | 'hint'
/** Every message has its words in both. */
export type Lang = 'vi' | 'en'

/** `message`: what is wrong, without place or code. `hint`: what to write instead; null where the message says it all. */
export interface Words {
  readonly message: string
  readonly hint: string | null
}

/** One row of a table of codes; `Data` is what its words are made of. */
export interface CodeEntry<Data> {
  readonly severity: Severity
  /** Id of the rule of Nghị định 30 (`ND30-2.9.c`); null for faults of the file and its format. */
  readonly rule: string | null
  readonly vi: (data: Data) => Words
  readonly en: (data: Data) => Words
}

/** Declares a code; its type parameter is what a finding of this code must bring along. */
export const code = <Data extends object = Record<never, never>>(entry: CodeEntry<Data>): CodeEntry<Data> => entry
