/** Patterns of file names (`ke-hoach/**` + `/*.yaml`). The only door to picomatch. */
import picomatch from 'picomatch/posix.js'

// Patterns come from a repository, so from anybody: those that take exponential time to match are not taken as patterns.
const OPTIONS = { noextglob: true, nonegate: true, maxLength: 4096 } as const

/** A pattern with slashes, whatever parts folders on this machine; `separator` is that of the machine. */
export const withSlashes = (path: string, separator: string): string =>
  separator === '/' ? path : path.replaceAll(separator, '/')

/** The folder in which all that a pattern can mean lies; null for a plain name. */
export const baseOf = (pattern: string): string | null => {
  const { base, isGlob } = picomatch.scan(pattern, OPTIONS)
  return isGlob ? base : null
}

/** Is a path, with slashes, one that the pattern means? Names that begin with a dot must be named with it. */
export const matcher = (pattern: string): ((path: string) => boolean) => picomatch(pattern, OPTIONS)

/** `./du-lieu/`, `/du-lieu` and `du-lieu\\` are du-lieu; the folder itself is all that is in it. */
const plainPattern = (pattern: string): string =>
  pattern
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.?$/, '**')

/** The same for several patterns, each of which may also mean a folder with all that is in it; dots are like other letters. */
export const folderMatcher = (patterns: readonly string[]): ((path: string) => boolean) => {
  if (patterns.length === 0) return () => false
  const matches = picomatch(patterns.map(plainPattern), { ...OPTIONS, dot: true })
  return path => {
    const parts = path.split('/')
    return parts.some((_part, i) => matches(parts.slice(0, i + 1).join('/')))
  }
}
