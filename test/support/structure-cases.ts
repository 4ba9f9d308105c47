/**
 * Cases of test/reader/structure-cases: a file holds broken plans parted by `---`. A case begins with remarks: its sentence,
 * what it is `without`, the findings that are to `expect`; then come lines that replace or join those of a small good plan.
 * `alone`: the lines are the whole file. Findings are written `KH201 key /noi_nhn`; the plan itself is the place `.`.
 */

const GOOD = `co_quan: {ten: Ủy ban nhân dân xã Ngọc Lâm}
nam: 2024
trich_yeu: Tuyên truyền cải cách hành chính
muc_dich_yeu_cau: {muc_dich: [Nâng cao nhận thức.], yeu_cau: Thiết thực.}
noi_dung_hinh_thuc: {noi_dung: [Tuyên truyền kết quả.]}
to_chuc_thuc_hien: [Văn phòng theo dõi.]
noi_nhan: [UBND tỉnh]
nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn A}
`

export interface StructureCase {
  readonly sentence: string
  readonly expected: readonly string[]
  readonly source: string
}

const keyOf = (line: string): string => /^[^\s:#][^:]*(?=:)/.exec(line)?.[0] ?? ''

const readCase = (text: string): StructureCase => {
  const lines = text.split('\n')
  const remarks = lines.filter(line => line.startsWith('# ')).map(line => line.slice(2))
  const after = (word: string) =>
    remarks.filter(line => line.startsWith(`${word}:`)).map(line => line.slice(word.length + 1).trim())
  const body = lines.filter(line => !line.startsWith('# ')).join('\n')
  const gone = new Set([...after('without').join(' ').split(' '), ...body.split('\n').map(keyOf)])
  const kept = GOOD.split('\n').filter(line => !gone.has(keyOf(line)))
  return {
    sentence: remarks[0] ?? '',
    expected: after('expect'),
    source: remarks.includes('alone') ? body : [...kept, body].join('\n'),
  }
}

export const readStructureCases = (file: string): readonly StructureCase[] => file.split(/^---\n/m).map(readCase)
