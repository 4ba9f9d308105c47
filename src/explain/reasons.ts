/** Reasons that many codes share, so that they are told alike. */
import type { Both } from './explanation.ts'

/** By what is at stake. */
export const reasons = {
  file: {
    vi: 'Không đọc hoặc không ghi được thì không có văn bản nào được lập.',
    en: 'What cannot be read or written gives no paper.',
  },
  overwrite: {
    vi: 'Tệp ấy có thể đã được sửa bằng tay, đã trình ký hoặc thuộc việc khác; ghi đè là mất.',
    en: 'That file may have been edited, signed, or belong to other work; overwriting loses it.',
  },
  row: {
    vi: 'Mỗi dòng dữ liệu là một văn bản: dòng thiếu hoặc sai thì không lập, các dòng khác vẫn được lập.',
    en: 'Each row is one paper: a row that lacks something or is wrong is not made, the others are.',
  },
  limit: {
    vi: 'Mức này cao hơn nhiều so với văn bản thật; nó giữ cho tệp hỏng hoặc cố ý phá không làm treo máy.',
    en: 'The limit is far above any real paper; it keeps a broken or hostile file from blocking the machine.',
  },
  yaml: {
    vi: 'YAML hiểu dấu này khác với điều người viết định, nên chữ trên giấy sẽ thiếu hoặc sai.',
    en: 'To YAML this means something else than to the author, so words would be missing or wrong on paper.',
  },
  structure: {
    vi: 'Tên khóa và dạng giá trị cho biết chữ nào in ở đâu; đoán sai thì mất chữ mà không ai hay.',
    en: 'Keys and the form of values tell what prints where; a wrong guess would lose words in silence.',
  },
  twice: {
    vi: 'Công cụ tự in phần này; gõ tay thì trên giấy có hai lần.',
    en: 'The tool prints this part itself; typed by hand it would stand there twice.',
  },
  copied: {
    vi: 'Kế hoạch thường được chép từ năm trước hoặc từ nơi khác; chữ cũ còn sót là lỗi hay bị trả lại.',
    en: 'Plans are often copied from last year or from elsewhere; what is left of the old text gets papers sent back.',
  },
  template: {
    vi: 'Lỗi của mẫu lặp lại ở mọi văn bản lập từ mẫu, nên mẫu phải đúng trước khi điền dữ liệu.',
    en: 'A fault of a template comes again in every paper made from it, so it must be sound before it is filled.',
  },
  list: {
    vi: 'Tên và mã lấy theo danh mục hành chính; không khớp thì văn bản ra sai tên xã hoặc thiếu dữ liệu.',
    en: 'Names and codes come from the official list; without a match a paper would bear the wrong name or lack its data.',
  },
  data: {
    vi: 'Không đọc được bảng dữ liệu thì không lập được văn bản nào.',
    en: 'Without its table of data no paper can be made.',
  },
  proof: {
    vi: 'Lỗi gõ làm văn bản bị trả lại, và tìm kiếm sau này không ra.',
    en: 'A slip of typing gets papers sent back, and later a search does not find them.',
  },
  abbreviation: {
    vi: 'Người nhận ngoài cơ quan có thể không hiểu chữ viết tắt chưa được giải thích.',
    en: 'Receivers outside the office may not know an abbreviation that is not explained.',
  },
  cited: {
    vi: 'Viện dẫn sai thì người đọc không tìm được văn bản, và căn cứ có thể không còn giá trị.',
    en: 'With a wrong citation the document is not found, and the basis may not hold.',
  },
  paper: {
    vi: 'Không đọc được thì không thể kết luận văn bản đúng hay sai thể thức.',
    en: 'What cannot be read cannot be judged.',
  },
  config: {
    vi: 'Cấu hình hiểu sai thì kết quả kiểm tra không đáng tin, nên lệnh dừng lại.',
    en: 'With a configuration that is not understood no result can be trusted, so the command stops.',
  },
} as const satisfies Readonly<Record<string, Both>>
