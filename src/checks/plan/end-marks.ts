/** Stops typed after a name, which would print in the head or in the signature block; the other checks see the plan without them. */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { NguoiKy, Plan, Text } from '../../model/plan.ts'
import { endMarks } from '../../text/ends.ts'

const MARKS = '.,;: \u00a0'

// A name of nothing but marks is another fault, told by the checks of names.
const withoutMarks = <T extends Text | null>(name: T): T => {
  if (name === null) return name
  const bare = name.text.slice(0, name.text.length - endMarks(name.text, MARKS).length)
  return bare === '' ? name : { ...name, text: bare }
}

const namesOf = ({ coQuan, diaDanh, nguoiKy }: Plan): readonly (readonly [string, Text | null])[] => [
  ['ten', coQuan.ten],
  ['cap_tren', coQuan.capTren],
  ['dia_danh', diaDanh],
  ['thay_mat', nguoiKy.thayMat],
  ['thua_lenh', nguoiKy.thuaLenh],
  ['thua_uy_quyen', nguoiKy.thuaUyQuyen],
  ['ky_thay', nguoiKy.kyThay],
  ['chuc_vu', nguoiKy.chucVu],
  ['ho_ten', nguoiKy.hoTen],
]

/** Names of the head and of the signature block that end in a stop, comma, colon or semicolon. */
export const checkEndMarks = (plan: Plan): readonly Finding[] =>
  namesOf(plan).flatMap(([key, name]) => {
    const want = name && withoutMarks(name).text
    if (!name || !want || want === name.text.trim()) return []
    const mark = name.text.slice(want.length).trim()
    return [finding('KH329', atValue(name.origin), { key, given: name.text, want, mark })]
  })

const signerWithout = (signer: NguoiKy): NguoiKy => ({
  ...signer,
  thayMat: withoutMarks(signer.thayMat),
  thuaLenh: withoutMarks(signer.thuaLenh),
  thuaUyQuyen: withoutMarks(signer.thuaUyQuyen),
  kyThay: withoutMarks(signer.kyThay),
  chucVu: withoutMarks(signer.chucVu),
  hoTen: withoutMarks(signer.hoTen),
})

/** The plan as it is once these marks are gone, so that one slip is told once. */
export const withoutEndMarks = (plan: Plan): Plan => ({
  ...plan,
  coQuan: { ten: withoutMarks(plan.coQuan.ten), capTren: withoutMarks(plan.coQuan.capTren) },
  diaDanh: withoutMarks(plan.diaDanh),
  nguoiKy: signerWithout(plan.nguoiKy),
})
