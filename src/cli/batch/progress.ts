/** How far a run is: a bar on a terminal, now and then a line elsewhere. */
import type { Lang } from '../../diagnostics/code.ts'
import { displayWidth } from '../../diagnostics/printable.ts'
import type { Machine } from '../../host/machine.ts'
import { batchWords } from '../batch-words.ts'

/** Rows done so far, told to a person who waits. */
export interface Progress {
  advance(rows: number, failed: number): void
  /** Text that is to stay, above the bar. */
  say(text: string): void
  end(): void
}

/** ms between two drawings of the bar. */
const REDRAW = 100
/** ms between two lines where there is no terminal: those at whole tenths, and those of a slow run. */
const TENTHS = 2000
const SLOW = 15_000
/** ms before a guess of the time left is worth anything. */
const WARM = 1000
const BAR = 24
const CLEAR = '\r\u001b[K'

interface Screen extends Pick<Machine, 'now' | 'columns'> {
  err(text: string): void
}

const barOf = (share: number): string => {
  const full = Math.round(share * BAR)
  return `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}]`
}

/** `total` rows are to be made; the clock starts now. */
export const startProgress = (total: number, quiet: boolean, lang: Lang, host: Screen): Progress => {
  if (quiet || total === 0) return { advance: () => {}, say: text => host.err(text), end: () => {} }
  const words = batchWords[lang]
  const columns = host.columns()
  const begun = host.now()
  let [done, failed, shownAt, shownTenth, drawn] = [0, 0, begun, 0, false]

  const line = (now: number): string => {
    const elapsed = now - begun
    const left = elapsed < WARM || done === 0 || done === total ? null : ((elapsed / done) * (total - done)) / 1000
    const parts = [words.progress(done, total), ...(failed > 0 ? [words.failedSoFar(failed)] : [])]
    return [...parts, ...(left === null ? [] : [words.timeLeft(left)])].join(', ')
  }
  const draw = (now: number, width: number): void => {
    const text = line(now)
    const withBar = `${barOf(done / total)} ${String(Math.floor((done / total) * 100)).padStart(3)} % ${text}`
    // A line that wraps cannot be drawn over.
    const fitting = [withBar, text].find(one => displayWidth(one) < width) ?? ''
    host.err(`${CLEAR}${fitting}`)
    drawn = true
  }
  const show = (): void => {
    const now = host.now()
    if (columns !== null) {
      if (now - shownAt < REDRAW && drawn && done < total) return
      draw(now, columns)
      shownAt = now
      return
    }
    const tenth = Math.floor((done / total) * 10)
    const since = now - shownAt
    if (done === total || !((tenth > shownTenth && since >= TENTHS) || since >= SLOW)) return
    host.err(`${line(now)}\n`)
    ;[shownAt, shownTenth] = [now, tenth]
  }
  const clear = (): void => {
    if (drawn) host.err(CLEAR)
    drawn = false
  }
  return {
    advance: (rows, more) => {
      done += rows
      failed += more
      show()
    },
    say: text => {
      clear()
      host.err(text)
      if (columns !== null) draw(host.now(), columns)
    },
    end: clear,
  }
}
