import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCorpus } from '../../cli/load.js'
import { readDocument } from '../../generators/import/document/read-document.js'
import { readDocx } from '../../generators/import/docx/read-docx.js'
import { slug } from '../../machines/model/words.js'
import { defects, layOut } from './layouts.js'
import { printScore, score, tablesByProvince } from './score.js'

/*
 * `npm run layouts <folder>`: writes every real table in every layout as DOCX, has LibreOffice save each again where it
 * is installed (its XML is a foreign one), reads both, and prints how many cells came back.
 */

const [folder = '.cache/layouts'] = process.argv.slice(2)
const foreign = join(folder, 'luu-lai')
mkdirSync(foreign, { recursive: true })
const { corpus } = loadCorpus(['procedures'])
const provinces = tablesByProvince(corpus)

const files: { file: string; province: string }[] = []
for (const [province, own] of provinces) {
  for (const defect of defects) {
    const file = `${slug(province)}.${defect}.docx`
    writeFileSync(join(folder, file), await layOut(own, defect))
    files.push({ file, province })
  }
}
const report = (from: string, { file, province }: { file: string; province: string }): string => {
  const { tables } = readDocument(readDocx(readFileSync(join(from, file))).blocks, file)
  return printScore(
    file,
    score(
      tables,
      (provinces.get(province) ?? []).map(({ source }) => source),
    ),
  )
}
process.stdout.write(`như bộ ghi của kho viết:\n${files.map((file) => report(folder, file)).join('\n')}\n`)
const paths = files.map(({ file }) => join(folder, file))
if (saveAgain(paths))
  process.stdout.write(`sau khi LibreOffice lưu lại:\n${files.map((file) => report(foreign, file)).join('\n')}\n`)
else process.stdout.write('không có LibreOffice (soffice) trên máy này; chưa thử tệp lưu lại.\n')

/** False where there is no LibreOffice. */
function saveAgain(paths: readonly string[]): boolean {
  try {
    execFileSync('soffice', ['--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', foreign, ...paths], {
      stdio: 'ignore',
    })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
