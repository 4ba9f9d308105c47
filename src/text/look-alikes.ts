/** Letters of Cyrillic and Greek that look like Latin ones, and those of Iceland and Africa that look like Đ. */

const PAIRS = 'АAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУYаaсcеeіiјjоoрpѕsхxуyԁdһhΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvιiκkÐĐðđƉĐɖđ'

const latin: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS.charAt(2 * i), PAIRS.charAt(2 * i + 1)]),
)

const OTHER_SCRIPT = /[\u00d0\u00f0\u0189\u0256\u0370-\u03ff\u0400-\u052f]/

/** Has a text letters of those scripts at all? */
export const hasOtherScript = (text: string): boolean => OTHER_SCRIPT.test(text)

/** The word in Latin letters; null where it has none that only look so, or others beside them. */
export const inLatin = (word: string): string | null => {
  if (!OTHER_SCRIPT.test(word)) return null
  const turned = [...word]
    .map(letter => latin.get(letter) ?? letter)
    .join('')
    .normalize('NFC')
  return OTHER_SCRIPT.test(turned) || !/[A-Za-zÀ-ỹ]/.test(turned) ? null : turned
}
