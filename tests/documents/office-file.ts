import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const FIXED = new Date('2025-07-01T00:00:00Z')

/** A DOCX with this body and these further parts, written part by part: what no office program would write, too. */
export const docxOf = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  packed({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`,
    ...more,
  })

export const packed = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: FIXED,
  })

export const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
export const row = (...texts: string[]): string => `<w:tr>${texts.map((text) => cell(paragraph(text))).join('')}</w:tr>`
export const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`

/** The smallest process table. */
export const processTable = table(
  row('Bước', 'Nội dung', 'Trách nhiệm', 'Thời gian'),
  row('Bước 1', 'Tiếp nhận hồ sơ', 'Bộ phận Một cửa', '0,5 ngày làm việc'),
  row('Bước 2', 'Trả kết quả', 'Bộ phận Một cửa', 'Không tính thời gian'),
)
