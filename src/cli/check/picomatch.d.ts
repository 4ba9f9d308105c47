/** picomatch without its look at the system: slashes part folders everywhere. It brings no types. */
declare module 'picomatch/posix.js' {
  interface Options {
    readonly dot?: boolean
    readonly nocase?: boolean
    readonly noextglob?: boolean
    readonly nonegate?: boolean
    readonly maxLength?: number
  }
  interface Scanned {
    readonly base: string
    readonly isGlob: boolean
  }
  function picomatch(pattern: string | readonly string[], options?: Options): (path: string) => boolean
  namespace picomatch {
    function scan(pattern: string, options?: Options): Scanned
  }
  export default picomatch
}
