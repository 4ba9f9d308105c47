import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeHost } from '../../src/host/host.ts'

test('the size of a file is told in bytes, and null where there is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'khcchc-size-'))
  try {
    writeFileSync(join(folder, 'a'), 'Đồng')
    expect(await nodeHost().size(join(folder, 'a'))).toBe(7)
    expect(await nodeHost().size(join(folder, 'b'))).toBeNull()
    expect(await nodeHost().size(join(folder, 'a', 'c'))).toBeNull()
  } finally {
    rmSync(folder, { recursive: true })
  }
})
