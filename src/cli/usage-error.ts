/** Wrong usage, in our words instead of commander's. */
import type { CliWords } from './words.ts'

/** The command line cannot be obeyed; exit 2. */
export class UsageError extends Error {}

interface ParserError {
  readonly code: string
  readonly message: string
}

const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? ''
const suggested = (message: string): string => /Did you mean ([^?]+)\?/.exec(message)?.[1] ?? ''

/** Commander's error told again; `code` is what commander promises to keep. */
export const usageWords = ({ code, message }: ParserError, argv: readonly string[], words: CliWords): string => {
  switch (code) {
    case 'commander.unknownOption':
      return words.unknownOption(quoted(message), suggested(message))
    case 'commander.unknownCommand': {
      const given = quoted(message)
      return words.unknownCommand(given, /\.ya?ml$/i.test(given) ? `build ${given}` : suggested(message))
    }
    // `help` of a command that does not exist.
    case 'commander.help':
      return words.unknownCommand(argv[1] ?? '', '')
    case 'commander.missingArgument':
      return words.missingArgument(quoted(message))
    case 'commander.optionMissingArgument':
      return words.missingValue(quoted(message))
    case 'commander.excessArguments':
      return words.tooMany
    default:
      return words.wrong
  }
}
