import { describe, expect, test } from 'vitest'
import { allCommands } from '../../src/cli/commands/all.ts'
import { type CommunesSettings, communesCommand } from '../../src/cli/communes.ts'
import { run } from '../../src/cli/program.ts'
import { memoryHost } from '../support/memory-host.ts'

const settings = (changes: Partial<CommunesSettings> = {}): CommunesSettings => ({
  provinces: [],
  asOf: null,
  format: 'csv',
  output: null,
  force: false,
  lang: 'vi',
  ...changes,
})

describe('khcchc communes', () => {
  test('prints the whole list as CSV that Excel reads: BOM, commas, CRLF, zeros kept', async () => {
    const host = memoryHost()
    expect(await communesCommand(settings({ asOf: '2025-07-01' }), host)).toBe(0)
    const lines = host.stdout().split('\r\n')
    expect(lines[0]).toBe(
      '\uFEFFma_xa,loai_xa,ten_xa,ten_day_du,uy_ban,ma_tinh,loai_tinh,ten_tinh,tinh_day_du,dia_danh,ten_khong_dau',
    )
    expect(lines[1]).toBe(
      '00004,phường,Ba Đình,phường Ba Đình,Ủy ban nhân dân phường Ba Đình,01,thành phố,Hà Nội,thành phố Hà Nội,Ba Đình,ba-dinh',
    )
    expect(lines).toHaveLength(3323)
    expect(lines.at(-1)).toBe('')
    expect(host.stderr()).toBe('')
  })

  test('has no cell that a sheet would take for a formula, and none that needs quotes', async () => {
    const host = memoryHost()
    await communesCommand(settings(), host)
    expect(
      host
        .stdout()
        .slice(1)
        .split(/\r\n|,/)
        .filter(cell => /^[=+\-@\t]|["\n]/.test(cell)),
    ).toEqual([])
    expect(
      host
        .stdout()
        .split('\r\n')
        .slice(0, -1)
        .every(line => line.split(',').length === 11),
    ).toBe(true)
  })

  test('prints the same as JSON, one unit a line', async () => {
    const host = memoryHost()
    expect(await communesCommand(settings({ format: 'json', provinces: ['Huế'] }), host)).toBe(0)
    const units = JSON.parse(host.stdout())
    expect(units).toHaveLength(40)
    expect(units[0]).toMatchObject({ ma_tinh: '46', tinh_day_du: 'thành phố Huế' })
    expect(host.stdout().split('\n')).toHaveLength(43)
  })

  test('prints the same bytes each time', async () => {
    const [one, two] = [memoryHost(), memoryHost()]
    await communesCommand(settings({ provinces: ['37', 'Huế'] }), one)
    await communesCommand(settings({ provinces: ['TP. Huế,Ninh Binh'] }), two)
    expect(one.stdout()).toBe(two.stdout())
  })

  test('refuses an unknown province with what it may have been, prints nothing and ends with 2', async () => {
    const host = memoryHost()
    expect(await communesCommand(settings({ provinces: ['Nin Bình'] }), host)).toBe(2)
    expect(host.stdout()).toBe('')
    expect(host.stderr()).toMatch(/^--province: lỗi KH620: .*"Nin Bình"\n {6}gợi ý: có phải "Ninh Bình"/)
    const english = memoryHost()
    await communesCommand(settings({ provinces: ['Nam Dinh'], lang: 'en' }), english)
    expect(english.stderr()).toContain('belongs to Ninh Bình')
  })

  test('prints the list of 1 July 2025 where no day is asked for, and says which later changes concern it', async () => {
    const [host, silent] = [memoryHost(), memoryHost()]
    expect(await communesCommand(settings({ provinces: ['Bắc Ninh'] }), host)).toBe(0)
    expect(host.stdout()).toContain('07294,xã,Bố Hạ,xã Bố Hạ,Ủy ban nhân dân xã Bố Hạ,24,tỉnh,Bắc Ninh,tỉnh Bắc Ninh,')
    expect(host.stderr()).toMatch(
      /^--as-of: cảnh báo KH631: 12 đơn vị được chọn \(.*sau 01\/7\/2025.*\n {6}gợi ý: thêm --as-of 2026-09-20 /,
    )
    await communesCommand(settings({ provinces: ['Ninh Bình'] }), silent)
    expect(silent.stderr()).toBe('')
  })

  test('prints the types of the day asked for, without a word', async () => {
    const host = memoryHost()
    expect(await communesCommand(settings({ provinces: ['tỉnh Bắc Ninh'], asOf: '2026-09-20' }), host)).toBe(0)
    expect(host.stdout()).toContain('07294,phường,Bố Hạ,phường Bố Hạ,')
    expect(host.stdout()).toContain(',thành phố Bắc Ninh,')
    expect(host.stdout()).not.toContain(',tỉnh Bắc Ninh,')
    expect(host.stderr()).toBe('')
  })

  test.each([
    ['2026-02-30', 'KH632'],
    ['2025-06-30', 'KH633'],
  ])('refuses --as-of %s, prints nothing and ends with 2', async (asOf, code) => {
    const host = memoryHost()
    expect(await communesCommand(settings({ asOf }), host)).toBe(2)
    expect(host.stdout()).toBe('')
    expect(host.stderr()).toMatch(new RegExp(`^--as-of: lỗi ${code}: .*${code === 'KH632' ? asOf : '30/6/2025'}`))
  })
})

describe('khcchc communes -o', () => {
  const write = async (...argv: readonly string[]) => {
    const host = memoryHost()
    const code = await run(['communes', '--province', '37', ...argv], host, allCommands)
    const [file, bytes] = [...host.files][0] ?? []
    return { code, file, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), err: host.stderr() }
  }

  test.each([
    ['ds.csv', '\uFEFFma_xa,'],
    ['ds.TXT', '\uFEFFma_xa,'],
    ['h.json', '[\n{"ma_xa"'],
  ])('takes the format of the ending: %s', async (output, begins) => {
    const { code, file, text } = await write('-o', output)
    expect([code, file, text.startsWith(begins)]).toEqual([0, `/${output}`, true])
  })

  test.each([
    [['-o', 'ds.xlsx'], 'ds.csv'],
    [['-o', 'ds'], 'ds.csv'],
    [['-o', 'h.json', '--format', 'csv'], 'h.csv'],
    [['-o', 'h.csv', '--format', 'json'], 'h.json'],
    [['-o', 'h.xlsx', '--format', 'json'], 'h.json'],
  ])('refuses an ending that promises another format, and says what to write: %j', async (argv, wanted) => {
    const { code, file, err } = await write(...argv)
    expect([code, file]).toEqual([2, undefined])
    expect(err).toContain(`ghi: -o ${wanted}\n`)
  })

  test('writes the file, in a folder made for it, and prints its name', async () => {
    const host = memoryHost()
    expect(await communesCommand(settings({ output: 'du-lieu/ds.csv', provinces: ['37'] }), host)).toBe(0)
    expect(host.stdout()).toBe('du-lieu/ds.csv\n')
    expect([...(host.files.get('/du-lieu/ds.csv') ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  test('does not overwrite a list that somebody has begun to fill in, unless forced', async () => {
    const host = memoryHost({ files: { 'ds.csv': 'ma_xa,so\n14464,7\n' } })
    expect(await communesCommand(settings({ output: 'ds.csv' }), host)).toBe(2)
    expect(host.stderr()).toContain('KH003')
    expect(new TextDecoder().decode(host.files.get('/ds.csv'))).toContain('14464,7')
    expect(await communesCommand(settings({ output: 'ds.csv', force: true }), host)).toBe(0)
    expect(host.files.get('/ds.csv')?.length).toBeGreaterThan(100_000)
  })

  test('writes the same list over itself without a word', async () => {
    const host = memoryHost()
    await communesCommand(settings({ output: 'ds.csv', provinces: ['37'] }), host)
    expect(await communesCommand(settings({ output: 'ds.csv', provinces: ['37'] }), host)).toBe(0)
    expect(host.stderr()).toBe('')
  })

  test('tells of a folder and of a machine that refuses, and ends with 2', async () => {
    const folder = memoryHost({ folders: ['ds'] })
    expect(await communesCommand(settings({ output: 'ds' }), folder)).toBe(2)
    expect(folder.stderr()).toContain('KH007')
    const full = memoryHost({ writeFault: 'ENOSPC' })
    expect(await communesCommand(settings({ output: 'ds.csv' }), full)).toBe(2)
    expect(full.stderr()).toMatch(/KH004.*hết dung lượng đĩa/)
  })
})
