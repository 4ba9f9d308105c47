/** The lines of a signature block, from the authority down to the post (ND30-2.7.a–k). */
import { capitals } from './vietnamese.ts'

/** The signer as plain text: what each line names, without its abbreviation. */
export interface Signer {
  readonly thayMat: string | null
  readonly thuaLenh: string | null
  readonly thuaUyQuyen: string | null
  readonly kyThay: string | null
  readonly quyen: boolean
  readonly chucVu: string
}

/** A printed line, and the value it comes from. */
export interface SignerLine {
  /** In capitals, abbreviation included: "TM. ỦY BAN NHÂN DÂN". */
  readonly text: string
  readonly of: 'thayMat' | 'thuaLenh' | 'thuaUyQuyen' | 'kyThay' | 'chucVu'
}

/** The stack of lines in printing order: TM., then TL. or TUQ., then KT., then the post ("Q. " before it when acting). */
export const signerLines = (nguoiKy: Signer): readonly SignerLine[] => {
  const line = (of: SignerLine['of'], mark: string, text: string | null): readonly SignerLine[] =>
    text === null ? [] : [{ text: mark + capitals(text), of }]
  return [
    ...line('thayMat', 'TM. ', nguoiKy.thayMat),
    ...line('thuaLenh', 'TL. ', nguoiKy.thuaLenh),
    ...line('thuaUyQuyen', 'TUQ. ', nguoiKy.thuaUyQuyen),
    ...line('kyThay', 'KT. ', nguoiKy.kyThay),
    ...line('chucVu', nguoiKy.quyen ? 'Q. ' : '', nguoiKy.chucVu),
  ]
}
