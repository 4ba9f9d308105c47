import { describe, expect, test } from 'vitest'
import { startProgress } from '../../src/cli/batch/progress.ts'

/** A screen whose clock the test sets. */
const screen = (columns: number | null) => {
  const state = { time: 0, said: '' }
  return {
    state,
    now: () => state.time,
    columns: () => columns,
    err: (text: string) => {
      state.said += text
    },
  }
}

describe('progress', () => {
  test('is a bar on a terminal that is drawn at most ten times a second and never wraps', () => {
    const host = screen(60)
    const progress = startProgress(1000, false, 'vi', host)
    for (let i = 0; i < 500; i += 1) {
      host.state.time += 10
      progress.advance(1, 0)
    }
    const drawn = host.state.said.split('\r\u001b[K').filter(text => text !== '')
    expect(drawn.length).toBeGreaterThan(40)
    expect(drawn.length).toBeLessThanOrEqual(51)
    expect(Math.max(...drawn.map(text => text.length))).toBeLessThan(60)
    expect(drawn.at(-1)).toBe('Đã xong 491/1.000 dòng, còn khoảng 0:06')
    expect(host.state.said).not.toContain('\n')
  })

  test('draws the bar itself where there is room, and clears it for what is to stay and at the end', () => {
    const host = screen(120)
    const progress = startProgress(4, false, 'en', host)
    progress.advance(2, 1)
    expect(host.state.said).toContain('[############............]  50 % 2/4 rows done, 1 failed')
    progress.say('row 3\n')
    expect(host.state.said).toContain('\r\u001b[Krow 3\n\r\u001b[K[')
    progress.end()
    expect(host.state.said.endsWith('\r\u001b[K')).toBe(true)
  })

  test('is a line now and then where there is no terminal, and none for a short run', () => {
    const slow = screen(null)
    const progress = startProgress(100, false, 'vi', slow)
    for (let i = 0; i < 100; i += 1) {
      slow.state.time += 500
      progress.advance(1, 0)
    }
    const lines = slow.state.said.trimEnd().split('\n')
    expect(lines).toHaveLength(9)
    expect(lines[0]).toBe('Đã xong 10/100 dòng, còn khoảng 0:45')
    const quick = screen(null)
    const short = startProgress(100, false, 'vi', quick)
    for (let i = 0; i < 100; i += 1) short.advance(1, 0)
    expect(quick.state.said).toBe('')
  })

  test('is silent when asked to be', () => {
    const host = screen(80)
    const progress = startProgress(2, true, 'vi', host)
    progress.advance(2, 0)
    progress.end()
    expect(host.state.said).toBe('')
  })
})
