/** Who runs: each as its own process, with the same arguments: job, folder, count and, for files, where to. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const here = import.meta.dirname

const versionOf = name => JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json'), 'utf8')).version

const onNode = (id, role, { count, title = `${id} ${versionOf(id)}` }) => ({
  id,
  title,
  role,
  count,
  command: [process.execPath, '--require', join(here, 'peak.cjs'), join(here, 'child.mjs'), id],
})

/** What a program answers; null where there is no such program. */
const ask = (program, args) => {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

// The first python3 of the path need not be the one that apt installs for.
const docxtpl = () => {
  for (const python of ['python3', '/usr/bin/python3']) {
    const version = ask(python, ['-c', 'import docxtpl; print(docxtpl.__version__)'])
    if (version !== null)
      return {
        id: 'docxtpl',
        title: `docxtpl ${version} (Python)`,
        role: 'peer',
        count: 400,
        command: [python, join(here, 'contenders/with_docxtpl.py')],
      }
  }
  return { id: 'docxtpl', title: 'docxtpl (Python)', role: 'peer', command: null }
}

const pandoc = () => {
  const version = ask('pandoc', ['--version'])?.split('\n')[0]
  if (version === undefined) return { id: 'pandoc', title: 'pandoc', role: 'peer', command: null }
  return onNode('pandoc', 'peer', { count: 20, title: version })
}

/** In the order of a round; `count` documents a round, fewer where one takes long; `command` null: not installed. */
export const contenders = () => [
  onNode('khcchc', 'khcchc', { count: 3321, title: 'khcchc' }),
  onNode('docxtemplater', 'peer', { count: 1000 }),
  onNode('easy-template-x', 'peer', { count: 1000 }),
  onNode('docx-templates', 'peer', { count: 400 }),
  docxtpl(),
  pandoc(),
  onNode('limit', 'limit', { count: 3321, title: 'giới hạn: nối chuỗi + node:zlib' }),
]

/** Tries Debian's packages of the peers that npm does not have; only when asked, since it changes the machine. */
export const installFromApt = () => {
  const args = ['install', '--yes', '--no-install-recommends', 'python3-docxtpl', 'pandoc']
  spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] })
}
