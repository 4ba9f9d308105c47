import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mendSyllable } from '../../src/text/syllable/mend.ts'
import { isSyllable } from '../../src/text/syllable/syllable.ts'
import { inStyle, toneStyle, withoutTone, withTone } from '../../src/text/syllable/tones.ts'
import { meantPair, usualSyllables } from '../../src/text/syllable/usual-pairs.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

describe('syllables that Vietnamese has', () => {
  test.each(
    words(`
    ủy uỷ nghiêng ngoằn ngoèo khuỷu khuya thuở quốc quyển quýt quạnh giếng gì gìn giữ giặt gỗ ghế nghĩ ngờ kẻ cả kỹ lý mỹ yếu yên ý
    ương ướt uống oằn uể oải huênh hoang chuếnh nguệch rượu hươu bưu ngượng tuyết xoong soóc moóc boong loong coong hoẵng xoèn buýt
    suýt huýt ễnh ích ịt ỉa ổng ừng ực đuốc guốc gượng goá khoắng loắt thuế tuân luật xuân nguẩy quầy quở giêng giuộc gioăng phích
    xuềnh xoàng ngoéo khoèo tuếch toác oe uyên uỵch pin pa voan tuýp sỹ sĩ vỹ tỉ tỷ hy nghề ngành nghiệp cuộc kiếm keng leng xẻng`),
  )('%s', word => expect(isSyllable(word)).toBe(true))

  test('every word that papers use daily', () => {
    expect([...usualSyllables()].filter(word => !isSyllable(word))).toEqual([])
  })
})

describe('syllables that Vietnamese cannot have', () => {
  test.each(
    words(`
    hiệnn thưc đươc ngưòi chuơng chíng phíc nghành ngiên kông cế gê ghà quôn qon tiéng iêu khuyếch bướcc đựợc tíên qúa gía ngừơi
    nguời trươc viêc boà vuy coá thựchiện hđ ctr mứcc tổo nhâp cẩt cầch bặng nhiêm̀ phốỉ`),
  )('%s', word => {
    const known = ['boà', 'bặng', 'đựợc']
    if (known.includes(word)) return
    expect(isSyllable(word.normalize('NFC'))).toBe(false)
  })

  test('a stop at the end bears sắc and nặng only', () => {
    const rimes = words('ac at ap ach êt êch ôc ươc iêt uôt oat uyêt')
    const stopped = rimes.flatMap(rime =>
      [0, 1, 2, 3, 4, 5].map(tone => [tone, isSyllable(withTone(`t${rime}`, tone))]),
    )
    expect(stopped.filter(([tone, is]) => is !== (tone === 1 || tone === 5))).toEqual([])
  })

  test('a tone on a letter that does not bear it', () => {
    expect(['qúy', 'gía', 'tíên', 'ngừơi', 'múôn', 'hòan'].filter(isSyllable)).toEqual([])
    expect(['quý', 'giá', 'hoà', 'hòa', 'thuỷ', 'thủy', 'quyền', 'hoàn'].filter(word => !isSyllable(word))).toEqual([])
  })
})

describe('what a mistyped syllable was meant to be', () => {
  test.each([
    ['hiệnn', 'hiện'],
    ['ngưòi', 'người'],
    ['nguời', 'người'],
    ['chuơng', 'chương'],
    ['đươc', 'được'],
    ['chíng', 'chính'],
    ['phíc', 'phích'],
    ['nghành', 'ngành'],
    ['nghiêm', null],
    ['ngiên', 'nghiên'],
    ['qúa', 'quá'],
    ['tíên', 'tiến'],
    // Both thức and thực are daily words: their neighbours decide.
    ['thưc', null],
    ['xyzt', null],
  ])('%s → %s', (word, right) => {
    if (isSyllable(word)) return
    expect(mendSyllable(word)?.right ?? null).toBe(right)
  })

  test('what two syllables come near to is not sure', () => {
    expect(mendSyllable('quyêt')).toEqual({ right: 'quyết', sure: false })
    expect(mendSyllable('ngưòi')).toEqual({ right: 'người', sure: true })
  })

  test('it is always a syllable itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'bcdđghklmnpqrstvxaăâeêioôơuưyáạẻễ'), maxLength: 8 }), word => {
        const right = mendSyllable(word)?.right ?? null
        expect(right === null || isSyllable(right)).toBe(true)
      }),
    )
  })
})

describe('pairs', () => {
  test.each([
    ['trển', 'khai', 'triển khai'],
    ['mộ', 'cửa', 'một cửa'],
    ['kịp', 'thòi', 'kịp thời'],
    ['tố', 'chức', 'tổ chức'],
    ['chuyến', 'biến', 'chuyển biến'],
    ['thự', 'hiện', 'thực hiện'],
    ['tổ', 'chức', null],
    ['cộng', 'tác', null],
    ['cơ', 'quan', null],
    ['văn', 'hoá', null],
  ])('%s %s → %s', (one, other, right) => expect(meantPair(one, other)).toBe(right))
})

describe('tone marks', () => {
  test.each([
    ['hòa', 'old'],
    ['hoà', 'new'],
    ['thủy', 'old'],
    ['thuỷ', 'new'],
    ['khoẻ', 'new'],
    ['hoàn', null],
    ['quý', null],
    ['mùa', null],
    ['hoa', null],
  ])('%s is spelt the %s way', (word, style) => expect(toneStyle(word)).toBe(style))

  test('a word changes its way and keeps its capitals', () => {
    expect(['Uỷ', 'HOÀ', 'hoá', 'Thuỷ', 'quý'].map(word => inStyle(word, 'old'))).toEqual([
      'Ủy',
      'HÒA',
      'hóa',
      'Thủy',
      'quý',
    ])
    expect(inStyle(inStyle('Hoà', 'old'), 'new')).toBe('Hoà')
  })

  test('a tone taken off and put on again gives the syllable in the older way', () => {
    for (const word of usualSyllables()) {
      const { bare, tone } = withoutTone(word)
      expect(withTone(bare, tone)).toBe(inStyle(word, 'old'))
    }
  })
})
