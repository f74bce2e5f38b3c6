import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { Benchmark, Measurement } from '../benchmark.js'
import { runNode } from '../command.js'
import { provinceId } from '../corpus/definition.js'

const given = ['--province', provinceId, '--field', 'Thử nghiệm', '--decision', '1/QĐ-UBND', '--date', '2025-11-27']
const MEGABYTE = 1_000_000
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Numbers that follow from one another: the same file every time, and text that packs as little as real text. */
let state = 1
const random = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below
const SYLLABLES =
  'tiếp nhận hồ sơ thẩm định phòng lãnh đạo chuyên viên xã tỉnh ký duyệt văn thư đóng dấu kết quả bổ sung giấy phép đất đai môi trường'.split(
    ' ',
  )
const words = (count: number): string =>
  Array.from({ length: count }, () => `${SYLLABLES[random(SYLLABLES.length)]}${random(90)}`).join(' ')
/** A province writes its posts in some hundred ways. */
const POSTS = Array.from({ length: 100 }, () => words(6))
const paragraph = (text: string): string =>
  `<w:p><w:pPr><w:spacing w:before="60" w:after="60"/></w:pPr><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`
const row = (cells: string[]): string =>
  `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`
const procedure = (index: number): string =>
  paragraph(`${index}. Thủ tục ${words(12)} (1.${String(index).padStart(6, '0')})`) +
  `<w:tbl>${row(['Bước', 'Nội dung', 'Trách nhiệm', 'Thời gian'])}${Array.from({ length: 12 }, (_, i) =>
    row([`Bước ${i + 1}`, words(30), POSTS[random(POSTS.length)] ?? '', '0,5 ngày làm việc']),
  ).join('')}</w:tbl>`

/** All procedures of a province. */
const TABLES = 2_000

/** Writes a DOCX of `size` bytes: the processes of a province and, as scanned pages, pictures, which are random bytes. */
function writeDocx(path: string, size: number): void {
  const chunks: Uint8Array[] = []
  let written = 0
  const zip = new Zip((_, chunk) => {
    chunks.push(chunk)
    written += chunk.length
  })
  const text = new ZipDeflate('word/document.xml', { level: 6 })
  zip.add(text)
  const write = (xml: string): void => text.push(strToU8(xml))
  write(`<w:document xmlns:w="${MAIN}"><w:body>`)
  for (let index = 1; index <= TABLES; index++) write(procedure(index))
  text.push(strToU8('</w:body></w:document>'), true)
  const picture = new ZipPassThrough('word/media/image1.png')
  zip.add(picture)
  picture.push(
    Uint8Array.from({ length: size - written }, () => random(256)),
    true,
  )
  zip.end()
  writeFileSync(path, Buffer.concat(chunks))
}

export default {
  title: 'tthc import of a DOCX of 50 MB, every process of a province and scanned pages, whole process',
  run({ repository, corpus }): Measurement[] {
    const folder = corpus(20)
    const file = join(tmpdir(), `tthc-bench-${process.pid}.docx`)
    try {
      writeDocx(file, 50 * MEGABYTE)
      const tool = join(repository, 'lib/cli/main.js')
      const { seconds, megabytes } = runNode(folder, [tool, 'import', file, '--out', 'nhap', ...given], [0])
      if (readdirSync(join(folder, 'nhap', provinceId, 'thu-nghiem')).length !== TABLES)
        throw new Error('not all was imported')
      return [
        { what: `time for ${TABLES} tables`, value: seconds, unit: 's', atMost: 20 },
        { what: 'memory (maximum resident)', value: megabytes, unit: 'MB', atMost: 500 },
      ]
    } finally {
      rmSync(file, { force: true })
    }
  },
} satisfies Benchmark
