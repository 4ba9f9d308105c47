/** Memory of a long run. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

let collector: (() => void) | null = null

/**
 * Collects what nobody holds any more. V8 leaves it lying as long as the machine has room, so that ten thousand rows would take
 * twice the memory of a thousand; once in a thousand rows it costs nothing that can be measured.
 */
export const collect = (): void => {
  if (collector === null) {
    setFlagsFromString('--expose-gc')
    collector = runInNewContext('gc') as () => void
  }
  collector()
}
