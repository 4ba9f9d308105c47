import { expect, test } from 'vitest'
import { allCommands } from '../../src/cli/commands/all.ts'
import { run } from '../../src/cli/program.ts'
import { aTemplate } from '../support/a-template.ts'
import { memoryHost } from '../support/memory-host.ts'

const batch = async (csv: string, ...more: readonly string[]) => {
  const host = memoryHost({ files: { 'mau.yaml': aTemplate(), 'ds.csv': csv } })
  const code = await run(['batch', 'mau.yaml', '--data', 'ds.csv', '-o', 'ra', ...more], host, allCommands)
  return { code, err: host.stderr(), files: [...host.files.keys()].filter(file => file.endsWith('.docx')) }
}

test('columns that the template does not use are one remark', async () => {
  const { code, err } = await batch('ten_xa,ho_ten,Dân số,Diện tích\nSuối Lành,Nguyễn Văn A,1,2\n')
  expect(code).toBe(0)
  expect(err.match(/KH039/g)).toHaveLength(1)
  expect(err).toContain('"Dân số", "Diện tích"')
  expect(err).not.toContain('KH660')
})

test('a column that names the files counts as used', async () => {
  const { err, files } = await batch(
    'ten_xa,ho_ten,Mã\nSuối Lành,Nguyễn Văn A,007\n',
    '--name',
    '{{ma}}-{{ten_khong_dau}}',
  )
  expect(files).toEqual(['/ra/007-suoi-lanh.docx'])
  expect(err).not.toMatch(/KH039|KH660/)
})
