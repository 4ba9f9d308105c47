import { describe, expect, test } from 'vitest'
import packageFile from '../../package.json' with { type: 'json' }
import { allCommands } from '../../src/cli/commands/all.ts'
import { run } from '../../src/cli/program.ts'
import { memoryHost } from '../support/memory-host.ts'

const tell = async (argv: readonly string[], lang: string | null = null) => {
  const host = memoryHost({ lang })
  const code = await run(argv, host, allCommands)
  return { code, out: host.stdout(), err: host.stderr() }
}

describe('the command line', () => {
  test('help and version go to stdout and end with 0', async () => {
    const help = await tell(['--help'])
    expect(help.code).toBe(0)
    expect(help.out).toContain('Cách dùng: khcchc')
    expect(help.out).toContain('Mã thoát')
    expect(await tell(['--version'])).toMatchObject({ code: 0, out: `${packageFile.version}\n` })
    expect((await tell(['build', '--help'])).out).toContain('-o, --output')
    expect((await tell(['help', 'build'])).out).toContain('-o, --output')
  })

  test('without a command the help is shown on stderr and the exit is 2', async () => {
    const { code, out, err } = await tell([])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('Cách dùng')
  })

  test.each([
    [['biuld', 'x'], 'build'],
    [['help', 'xyz'], 'xyz'],
    [['a.yaml'], 'build a.yaml'],
    [['build'], 'plan'],
    [['build', 'x', '--fromat', 'docx'], '--format'],
    [['build', 'x', '--format', 'pdx'], 'docx, outline'],
    [['build', 'x', '-o'], '--output'],
    [['build', 'x', '--lang', 'fr'], 'vi, en'],
  ])('wrong usage %j ends with 2, on stderr, in our words', async (argv, words) => {
    const { code, out, err } = await tell(argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^khcchc: lỗi: /)
    expect(err).toContain(words)
    expect(err).not.toMatch(/\bat \S+:\d+/)
  })

  test('English by --lang, anywhere, or by KHCCHC_LANG; the flag wins', async () => {
    expect((await tell(['--lang', 'en', '--help'])).out).toContain('Usage: khcchc')
    expect((await tell(['build', '--help', '--lang=en'])).out).toContain('Usage: khcchc build')
    expect((await tell(['--help'], 'en')).out).toContain('Exit codes')
    expect((await tell(['--lang', 'vi', '--help'], 'en')).out).toContain('Mã thoát')
    expect((await tell(['build', 'khong-co.yaml', '--lang', 'en'])).err).toContain('Cannot read the file')
  })
})
