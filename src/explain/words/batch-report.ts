/** Explanations of KH030–KH037: the folder, LibreOffice and the reports of runs over many rows. */
import { entry, type SomeWords } from '../explanation.ts'

/** By code. */
export const batchReportWords = {
  KH030: entry(
    ['Không ghi được thư mục đích', 'Thư mục đích không cho ghi hoặc ổ đĩa đầy.'],
    ['The target folder cannot be written', 'The folder may not be written to, or the disk is full.'],
    {
      vi: 'Dừng ngay để không để lại tệp dở dang; chạy lại thì làm tiếp.',
      en: 'The run stops so that nothing is left half-written; run it again to go on.',
    },
  ),
  KH031: entry(
    ['Không có LibreOffice để lập PDF', 'Đã yêu cầu --format pdf mà máy không có LibreOffice.'],
    ['No LibreOffice for PDF', '--format pdf was asked for, and LibreOffice is not on this machine.'],
    {
      vi: 'khcchc lập tệp Word; chuyển sang PDF nhờ LibreOffice.',
      en: 'khcchc makes Word files; LibreOffice turns them into PDF.',
    },
  ),
  KH032: entry(
    ['LibreOffice không chuyển được sang PDF', 'LibreOffice báo lỗi hoặc dừng khi chuyển tệp Word của dòng này.'],
    ['LibreOffice made no PDF', 'LibreOffice failed or stopped while converting the Word file of this row.'],
    { vi: 'Tệp Word vẫn đúng; chỉ bản PDF chưa có.', en: 'The Word file is sound; only its PDF is missing.' },
  ),
  KH033: entry(
    ['Không phải báo cáo của batch', 'Tệp đưa cho --merge-reports không phải báo cáo .json do khcchc lập.'],
    ['No report of batch', 'A file given to --merge-reports is no .json report of khcchc.'],
    {
      vi: 'Chỉ báo cáo của khcchc mới cho biết từng dòng đã xong hay chưa.',
      en: 'Only such a report tells which rows are done.',
    },
  ),
  KH034: entry(
    ['Báo cáo của lần lập khác', 'Các báo cáo cần gộp khác nhau về mẫu, dữ liệu, tùy chọn hoặc phiên bản.'],
    ['Reports of different runs', 'The reports to be merged differ in template, data, options or version.'],
    {
      vi: 'Gộp hai lần lập khác nhau thì con số tổng không còn đúng.',
      en: 'The sum of two different runs would mean nothing.',
    },
  ),
  KH035: entry(
    ['Hai báo cáo nói khác nhau', 'Hai báo cáo cùng có một dòng nhưng ghi kết quả khác nhau.'],
    ['Two reports disagree', 'Two reports hold the same row with different results.'],
    { vi: 'Không biết văn bản nào là bản đúng.', en: 'Which of the two papers counts cannot be known.' },
  ),
  KH036: entry(
    ['Thiếu báo cáo của một phần', 'Gộp xong vẫn còn dòng dữ liệu chưa có trong báo cáo nào.'],
    ['A part is not reported', 'After merging there are rows that no report holds.'],
    { vi: 'Có thể một máy chưa chạy xong phần của mình.', en: 'A machine may not have finished its part.' },
  ),
  KH037: entry(
    ['Không ghi được báo cáo', 'Máy từ chối ghi tệp nêu ở --report.'],
    ['The report cannot be written', 'The machine refuses the file named by --report.'],
    { vi: 'Các văn bản đã lập vẫn còn; chỉ thiếu báo cáo.', en: 'The papers are there; only the report is missing.' },
  ),
} as const satisfies SomeWords
