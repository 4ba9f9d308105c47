/** Words that stand in official papers and are no Vietnamese syllables. */

/** Written in one word, as papers have them; foreign words without Vietnamese marks are let through anyway. */
const WORDS = `
panô ôtô môtô xêmina ôxy ôxi axít đôla ximăng bêtông vắcxin vácxin côngtenơ rơmoóc karaôkê mêtông cátxét đềcan bandrôn băngrôn
ápphích nilông xenlulô pơmu gươl klông jrai hơmon tơrưng đắk lắk krông êđê bana ơđu đ
`
const known: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/))

/** Is it, in small letters, a word from elsewhere that is written so? */
export const isForeign = (word: string): boolean => known.has(word)
