/** The command line: flags become settings, commands get them whole. The only door to commander. */
import { Command, CommanderError } from 'commander'
import packageFile from '../../package.json' with { type: 'json' }
import type { Lang } from '../diagnostics/code.ts'
import type { Host } from '../host/host.ts'
import { type BuildSettings, build, FORMATS, type Format } from './build.ts'
import { check } from './check.ts'
import { UsageError, usageWords } from './usage-error.ts'
import { type CliWords, cliWords } from './words.ts'

/** 0 done · 1 findings · 2 could not run. */
export type ExitCode = 0 | 1 | 2

interface BuildFlags {
  readonly output?: string
  readonly format?: string
  readonly force?: boolean
}

const isLang = (value: string | null | undefined): value is Lang => value === 'vi' || value === 'en'
const isFormat = (value: string): value is Format => (FORMATS as readonly string[]).includes(value)

/** The language is needed before anything is parsed: help and usage errors speak it too. */
const langOf = (argv: readonly string[], host: Host): { readonly lang: Lang; readonly wrong: string | null } => {
  const at = argv.findLastIndex(word => word === '--lang' || word.startsWith('--lang='))
  const given = at < 0 ? host.lang : argv[at]?.includes('=') ? argv[at].slice('--lang='.length) : argv[at + 1]
  if (isLang(given)) return { lang: given, wrong: null }
  return { lang: 'vi', wrong: at < 0 ? null : (given ?? null) }
}

const settleBuild = (plans: readonly string[], flags: BuildFlags, lang: Lang, words: CliWords): BuildSettings => {
  const formats = (flags.format ?? 'docx').split(',').map(format => format.trim())
  const unknown = formats.find(format => !isFormat(format))
  if (unknown !== undefined) throw new UsageError(words.badValue('--format', unknown, FORMATS.join(', ')))
  return {
    plans,
    output: flags.output ?? null,
    formats: formats.filter(isFormat),
    force: flags.force ?? false,
    lang,
  }
}

const makeProgram = (host: Host, lang: Lang, finish: (work: Promise<ExitCode>) => void): Command => {
  const words = cliWords[lang]
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.headings.usage,
    'Arguments:': words.headings.arguments,
    'Options:': words.headings.options,
    'Commands:': words.headings.commands,
  }
  const dress = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({ writeOut: text => host.out(text), writeErr: () => {} })
      .configureHelp({
        styleTitle: title => titles[title] ?? title,
        subcommandTerm: one => (one.name() === 'help' ? 'help' : `${one.name()} <plan…>`),
      })
      .helpOption('-h, --help', words.help)
  const program = dress(new Command('khcchc'))
    .description(words.about)
    .usage(words.usage)
    .version(packageFile.version, '-V, --version', words.version)
    .option('--lang <vi|en>', words.lang)
    .helpCommand('help [command]', words.helpCommand)
    .addHelpText('after', `\n${words.examples}\n\n${words.exitCodes}`)
  dress(program.command('build'))
    .usage('[-o <dir|file>] [--format <docx,outline>] [--force] <plan…>')
    .description(words.build.about)
    .argument('<plan...>', words.build.plans)
    .option('-o, --output <dir|file>', words.build.output)
    .option('--format <docx,outline>', words.build.format)
    .option('--force', words.force)
    .option('--lang <vi|en>', words.lang)
    .action((plans: string[], flags: BuildFlags) => finish(build(settleBuild(plans, flags, lang, words), host)))
  dress(program.command('check'))
    .usage('<plan…>')
    .description(words.check.about)
    .argument('<plan...>', words.check.plans)
    .option('--lang <vi|en>', words.lang)
    .action((plans: string[]) => finish(check({ plans, lang }, host)))
  return program
}

/** Runs one command line (without node and script). Wrong usage is told on stderr and gives 2. */
export const run = async (argv: readonly string[], host: Host): Promise<ExitCode> => {
  const { lang, wrong } = langOf(argv, host)
  const words = cliWords[lang]
  let work: Promise<ExitCode> = Promise.resolve(0)
  try {
    if (wrong !== null) throw new UsageError(words.badValue('--lang', wrong, 'vi, en'))
    const program = makeProgram(host, lang, started => {
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
    host.err(`khcchc: ${words.usageError}: ${message}\n${words.tryHelp}\n`)
    return 2
  }
}
