import { slug } from '../words.js'
import { quote, type Here, type Said } from './here.js'

/** What is said of a text that has not the form that is asked of it. */
export const sayFormat = (format: string, here: Here, subject: string): Said =>
  (FORMATS[format] ?? sayOther)(here, subject)

function sayDate({ found }: Here, subject: string): Said {
  const printed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(String(found))
  const [, date = '', month = '', year = ''] = printed ?? []
  return {
    what: `${subject} là ${quote(found)}, không phải một ngày có trong lịch.`,
    why: 'Hiệu lực, thời hạn và lịch đều tính từ ngày này.',
    fix:
      printed === null
        ? "Ghi năm-tháng-ngày của một ngày có thật, ví dụ '2025-11-27'."
        : `Ghi năm-tháng-ngày: '${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}'.`,
  }
}

function sayId({ found }: Here, subject: string): Said {
  const meant = slug(String(found))
  return {
    what: found === '' ? `${subject} để trống.` : `${subject} là ${quote(found)}, không đúng cách đặt mã.`,
    why: 'Tên trạng thái và sự kiện trong hệ thống đặt theo mã này; dấu, khoảng trắng hay ký hiệu làm nó lẫn với mã khác.',
    fix: `Viết chữ thường không dấu, nối bằng gạch ngang, có ít nhất một chữ cái, khác 'next'; ví dụ '${/[a-z]/.test(meant) && meant !== 'next' ? meant : 'tham-dinh'}'.`,
  }
}

/** A text that is written and says nothing. */
export const sayBlank = (subject: string): Said => ({
  what: `${subject} để trống.`,
  why: 'Thuộc tính đã ghi ra thì phải nói một điều gì; điều nguồn không nói thì bỏ hẳn thuộc tính.',
  fix: 'Ghi nội dung, hoặc xóa thuộc tính này.',
})

/** A value of which nothing more is known than that it is wrong. */
export const sayOther = ({ found, key }: Here, subject: string): Said => ({
  what: `${subject} là ${quote(found)}, không đúng dạng.`,
  why: 'Giá trị không đúng dạng không đọc được.',
  fix: key === 'from' || key === 'to' ? "Ghi giờ:phút, hai chữ số mỗi phần, ví dụ '07:30'." : `Ghi lại '${key}'.`,
})

/** Formats of a text that have words of their own. */
const FORMATS: { readonly [format: string]: typeof sayDate | undefined } = {
  date: sayDate,
  id: sayId,
  words: (_, subject) => sayBlank(subject),
}
