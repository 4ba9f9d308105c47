/** The command line: flags become settings, commands get them whole. The only door to commander. */
import { CommanderError, Option, Command as Parser } from 'commander'
import packageFile from '../../package.json' with { type: 'json' }
import type { Lang } from '../diagnostics/code.ts'
import type { Host } from '../host/host.ts'
import type { Command, Declare, ExitCode, Flags } from './command.ts'
import { UsageError, usageWords } from './usage-error.ts'
import { cliWords } from './words.ts'

export type { ExitCode } from './command.ts'

const isLang = (value: string | null | undefined): value is Lang => value === 'vi' || value === 'en'

/** The language is needed before anything is parsed: help and usage errors speak it too. */
const langOf = (argv: readonly string[], host: Host): { readonly lang: Lang; readonly wrong: string | null } => {
  const at = argv.findLastIndex(word => word === '--lang' || word.startsWith('--lang='))
  const given = at < 0 ? host.lang : argv[at]?.includes('=') ? argv[at].slice('--lang='.length) : argv[at + 1]
  if (isLang(given)) return { lang: given, wrong: null }
  return { lang: 'vi', wrong: at < 0 ? null : (given ?? null) }
}

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value]

const makeProgram = (
  host: Host,
  lang: Lang,
  declared: readonly Declare[],
  finish: (work: Promise<ExitCode>) => void,
): Parser => {
  const words = cliWords[lang]
  const commands = declared.map(declare => declare(lang))
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.headings.usage,
    'Arguments:': words.headings.arguments,
    'Options:': words.headings.options,
    'Commands:': words.headings.commands,
  }
  const shortOf = (name: string): string => commands.find(command => command.name === name)?.short ?? ''
  const dress = (parser: Parser): Parser =>
    parser
      .exitOverride()
      .configureOutput({ writeOut: text => host.out(text), writeErr: () => {} })
      .configureHelp({
        styleTitle: title => titles[title] ?? title,
        subcommandTerm: one => `${one.name()} ${shortOf(one.name())}`.trimEnd(),
      })
      .helpOption('-h, --help', words.help)
  const declareOn = (program: Parser, command: Command): void => {
    const parser = dress(program.command(command.name)).usage(command.usage).description(command.about)
    if (command.argument) parser.argument(command.argument.name, command.argument.about)
    for (const { flags, about, repeats } of command.options) {
      const option = new Option(flags, about)
      parser.addOption(repeats ? option.argParser<readonly string[]>(collect) : option)
    }
    parser.option('--lang <vi|en>', words.lang)
    if (command.examples !== null) parser.addHelpText('after', `\n${command.examples}`)
    // commander hands over the argument, if the command has one, then the flags.
    parser.action((...given: unknown[]) => {
      const values = command.argument ? (given[0] as readonly string[]) : []
      finish(command.start(values, given[command.argument ? 1 : 0] as Flags, host))
    })
  }
  const program = dress(new Parser('khcchc'))
    .description(words.about)
    .usage(words.usage)
    .version(packageFile.version, '-V, --version', words.version)
    .option('--lang <vi|en>', words.lang)
    .helpCommand('help [command]', words.helpCommand)
    .addHelpText('after', `\n${words.examples}\n\n${words.exitCodes}`)
  for (const command of commands) declareOn(program, command)
  return program
}

/** The command that a command line names; '' for none. */
const commandIn = (argv: readonly string[], lang: Lang, declared: readonly Declare[]): string => {
  const first = argv.find((word, i) => !word.startsWith('-') && argv[i - 1] !== '--lang')
  return declared.map(declare => declare(lang).name).find(name => name === first) ?? ''
}

/** Runs one command line (without node and script). Wrong usage is told on stderr and gives 2. */
export const run = async (argv: readonly string[], host: Host, commands: readonly Declare[]): Promise<ExitCode> => {
  const { lang, wrong } = langOf(argv, host)
  const words = cliWords[lang]
  let work: Promise<ExitCode> = Promise.resolve(0)
  try {
    if (wrong !== null) throw new UsageError(words.badValue('--lang', wrong, 'vi, en'))
    const program = makeProgram(host, lang, commands, started => {
      work = started
    })
    if (argv.length === 0) {
      host.err(program.helpInformation())
      return 2
    }
    program.parse([...argv], { from: 'user' })
    return await work
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (!(error instanceof CommanderError || error instanceof UsageError)) throw error
    const message = error instanceof UsageError ? error.message : usageWords(error, argv, words)
    host.err(`khcchc: ${words.usageError}: ${message}\n${words.tryHelp(commandIn(argv, lang, commands))}\n`)
    return 2
  }
}
