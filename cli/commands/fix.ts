import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import type { Command } from 'commander'
import type { Diagnostic } from '../../machines/check/diagnostic.js'
import { addTo } from '../../machines/model/group-by.js'
import { checkFolder, type Checked } from '../check-folder.js'
import { pathOf } from '../disk.js'
import { betterOf } from '../mends.js'
import { sayAfterMends } from '../reporters/after-mends.js'
import { readSettings } from '../settings.js'
import { today } from '../today.js'

/** `tthc fix`: mends what has one safe mend, in the text itself. */
export const register = (parent: Command): void => {
  parent
    .command('fix')
    .description(
      'Sửa những lỗi chỉ có một cách sửa chắc chắn: mã gõ sai, số biểu mẫu cũ, chữ tổ hợp (NFD). Không đổi gì khác trong tệp.',
    )
    .argument('[đường dẫn...]', 'tệp hoặc thư mục (mặc định: mọi định nghĩa)')
    .option('--dry-run', 'chỉ nói sẽ sửa gì, không ghi tệp')
    .addHelpText('after', examples)
    .action(async (paths: string[], { dryRun = false }: { dryRun?: boolean }) => {
      const base = process.cwd()
      const check = (): Checked =>
        checkFolder({ base, settings: readSettings(base, paths), paths, strict: false, asOf: today() })
      const before = check()
      const mended = await mendAll(base, before)
      for (const { file, text, said } of mended) {
        process.stdout.write(said.map((line) => `${line}\n`).join(''))
        if (!dryRun) writeFileSync(pathOf(base, file), text)
      }
      const count = mended.reduce((sum, { said }) => sum + said.length, 0)
      process.stdout.write(
        count === 0
          ? 'Không có lỗi nào có cách sửa chắc chắn.\n'
          : `${dryRun ? 'Sẽ sửa' : 'Đã sửa'} ${count} chỗ trong ${mended.length} tệp.\n`,
      )
      if (count === 0 || dryRun) return
      const { report } = check()
      const files = new Set(mended.map(({ file }) => file))
      process.stdout.write(sayAfterMends({ before: before.report.diagnostics, after: report.diagnostics, files }))
      if (report.summary.errors > 0) process.exitCode = 1
    })
}

interface MendedFile {
  file: string
  text: string
  said: readonly string[]
}

async function mendAll(base: string, { report, loaded }: Checked): Promise<MendedFile[]> {
  const places = new Map<string, Diagnostic[]>()
  for (const found of report.diagnostics) {
    if (found.accepted !== undefined) continue
    const { file } = found.definition ?? found
    addTo(places, file, found)
  }
  const { composeLiterals, mendLiteral } = await import('../../machines/source/codemods/mend-literal.js')
  return [...places].flatMap(([file, findings]): MendedFile[] => {
    if (!loaded.isSelected(file)) return []
    const bytes = readFileSync(pathOf(base, file))
    let text = bytes.toString('utf8')
    // What is no UTF-8 would not be written back as it was.
    if (!bytes.equals(Buffer.from(text))) return []
    const said: string[] = []
    // From the end of the file to its beginning: what is mended moves nothing that is still to be mended.
    for (const found of findings.sort((a, b) => lineOf(b) - lineOf(a) || columnOf(b) - columnOf(a))) {
      const better = betterOf(loaded.corpus, found)
      const mended = better && mendLiteral(text, { line: lineOf(found), column: columnOf(found) }, better)
      if (mended === undefined) continue
      text = mended.text
      said.unshift(`${file}:${lineOf(found)}: '${mended.from}' → '${mended.to}' (${found.rule})`)
    }
    if (findings.some(({ rule }) => rule === 'text-not-nfc')) {
      const composed = composeLiterals(text)
      text = composed.text
      if (composed.count > 0) said.push(`${file}: ${composed.count} chuỗi chữ về dạng dựng sẵn NFC (text-not-nfc)`)
    }
    return said.length === 0 ? [] : [{ file, text, said }]
  })
}

const lineOf = ({ definition, line }: Diagnostic): number => definition?.line ?? line
const columnOf = ({ definition, column }: Diagnostic): number => definition?.column ?? column

const examples = `
Mã kết thúc: 0 không còn lỗi, hoặc chưa ghi gì; 1 sửa xong vẫn còn lỗi phải tự xem.

Ví dụ:
  tthc fix --dry-run                          xem sẽ sửa gì, chưa ghi
  tthc fix procedures/cao-bang/y-te           chỉ sửa một lĩnh vực`
