/** KH621–KH630, KH634: rows of data that are laid over the list of communes. */
import { code } from '../code.ts'
import {
  dayEn,
  dayVi,
  PRINT,
  type ProvinceHelp,
  provinceHint,
  provinceHintEn,
  quoted,
  type Unit,
  unitEn,
  unitsEn,
  unitsVi,
  unitVi,
} from './commune-words.ts'

/** Units are named with province and code: "xã Đồng Phong (Ninh Bình, mã 14464)". */
export const communeRowCodes = {
  KH621: code<{ headers: readonly string[] }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không có cột nào cho biết dòng nào là của xã nào; đang có: ${quoted(d.headers)}`,
      hint: 'đặt tên cột mã là ma_xa hoặc cột tên là ten_xa',
    }),
    en: d => ({
      message: `No column tells which row belongs to which commune; there are: ${quoted(d.headers)}`,
      hint: 'call the column of codes ma_xa, or that of names ten_xa',
    }),
  }),
  KH622: code<{ columns: readonly string[] }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: 'Dòng này không ghi là của xã nào', hint: `điền cột ${quoted(d.columns)}, hoặc xóa cả dòng` }),
    en: d => ({
      message: 'This row does not say which commune it belongs to',
      hint: `fill the column ${quoted(d.columns)}, or delete the row`,
    }),
  }),
  KH623: code<{ given: string; nearest: readonly Unit[] }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Danh mục không có mã xã "${d.given}"`,
      hint:
        d.nearest.length > 0
          ? `có phải ${unitsVi(d.nearest)}?`
          : `mã gồm 5 chữ số theo Quyết định 19/2025/QĐ-TTg; tra bằng: ${PRINT}`,
    }),
    en: d => ({
      message: `The list has no commune of the code "${d.given}"`,
      hint:
        d.nearest.length > 0
          ? `did you mean ${unitsEn(d.nearest)}?`
          : `codes have 5 digits (Quyết định 19/2025/QĐ-TTg); look it up: ${PRINT}`,
    }),
  }),
  KH624: code<{ given: string; where: string; nearest: readonly Unit[] }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Danh mục${d.where === '' ? '' : ` của ${d.where}`} không có "${d.given}"`,
      hint:
        d.nearest.length > 0
          ? `có phải ${unitsVi(d.nearest)}?`
          : `tra tên bằng: ${PRINT}; dòng không phải của một xã thì xóa đi`,
    }),
    en: d => ({
      message: `The list${d.where === '' ? '' : ` of ${d.where}`} has no "${d.given}"`,
      hint:
        d.nearest.length > 0
          ? `did you mean ${unitsEn(d.nearest)}?`
          : `look the name up: ${PRINT}; delete a row that belongs to no commune`,
    }),
  }),
  KH625: code<{ given: string; units: readonly Unit[]; more: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Nhiều nơi cùng tên "${d.given}": ${unitsVi(d.units)}${d.more > 0 ? `; và ${d.more} nơi nữa` : ''}`,
      hint: 'thêm cột ma_xa ghi mã, hoặc ghi tên đủ dấu và thêm cột ten_tinh ghi tỉnh',
    }),
    en: d => ({
      message: `Several units are called "${d.given}": ${unitsEn(d.units)}${d.more > 0 ? `; and ${d.more} more` : ''}`,
      hint: 'add a column ma_xa with the code, or write the name with its marks and add ten_tinh with the province',
    }),
  }),
  KH626: code<{ unit: Unit; first: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Dòng thứ hai của ${unitVi(d.unit)}; dòng đầu là dòng ${d.first}`, hint: 'giữ lại một dòng' }),
    en: d => ({ message: `A second row for ${unitEn(d.unit)}; the first is row ${d.first}`, hint: 'keep one of them' }),
  }),
  KH627: code<{ given: string; unit: Unit }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Mã và tên không khớp: mã là của ${unitVi(d.unit)}, dòng này ghi "${d.given}"`,
      hint: 'sửa mã hoặc sửa tên',
    }),
    en: d => ({
      message: `Code and name disagree: the code is that of ${unitEn(d.unit)}, the row says "${d.given}"`,
      hint: 'mend the code or the name',
    }),
  }),
  KH628: code<{ given: string; unit: Unit; date: string; since: string | null }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Dữ liệu ghi "${d.given}", danh mục ngày ${dayVi(d.date)} ghi ${unitVi(d.unit)}; văn bản lấy theo danh mục`,
      hint:
        d.since === null
          ? 'sửa tên trong dữ liệu; nếu danh mục đã cũ thì điền các cột loai_xa, ten_day_du, uy_ban'
          : `muốn lấy như dữ liệu thì thêm --as-of ${d.since}`,
    }),
    en: d => ({
      message: `The data says "${d.given}", the list of ${dayEn(d.date)} says ${unitEn(d.unit)}; the list is followed`,
      hint:
        d.since === null
          ? 'mend the data; if the list is out of date, fill the columns loai_xa, ten_day_du, uy_ban'
          : `to follow the data, add --as-of ${d.since}`,
    }),
  }),
  KH629: code<ProvinceHelp>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Không có tỉnh, thành phố "${d.given}"`, hint: provinceHint(d) }),
    en: d => ({ message: `There is no province "${d.given}"`, hint: provinceHintEn(d) }),
  }),
  KH630: code<{ count: number; unit: Unit }>({
    severity: 'hint',
    rule: null,
    vi: d => ({
      message: `Bỏ qua ${d.count} dòng dữ liệu của nơi không được chọn, đầu tiên là ${unitVi(d.unit)}`,
      hint: 'muốn lập cho cả những nơi đó thì thêm --province, hoặc bỏ --province để lấy cả nước',
    }),
    en: d => ({
      message: `${d.count} row(s) of data belong to units that were not selected, the first to ${unitEn(d.unit)}`,
      hint: 'to include them, add a --province, or leave --province out',
    }),
  }),
  KH634: code<{ given: string; unit: Unit; nearest: readonly Unit[] }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `"${d.given}" là ${unitVi(d.unit)}, không thuộc nơi được chọn`,
      hint: `có phải ${unitsVi(d.nearest)}? Nếu đúng là nơi khác thì thêm cột ten_tinh ghi tỉnh, hoặc xóa dòng`,
    }),
    en: d => ({
      message: `"${d.given}" is ${unitEn(d.unit)}, which was not selected`,
      hint: `did you mean ${unitsEn(d.nearest)}? If not, add a column ten_tinh with the province, or delete the row`,
    }),
  }),
} as const
