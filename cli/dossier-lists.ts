import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { JudgedDossier } from './migrate-dossiers.js'
import { OTHERS, UNKNOWN, VERDICTS } from './reporters/migration/words.js'

/** Written to disk as soon as so much has gathered: a list of any length needs no more memory. */
const GATHERED = 1 << 16
const HEAD = 'Dòng,Mã hồ sơ,Mã thủ tục,Trạng thái,Ngày hẹn trả,Tới bước,Đơn vị kế thừa,Lý do\r\n'

/** The dossiers of a list, one CSV file for each verdict. */
export class DossierLists {
  readonly #open = new Map<string, { file: number; gathered: string }>()

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true })
  }

  add(row: JudgedDossier): void {
    const { verdict, refused } = row
    const { file } =
      refused !== undefined ? OTHERS.refused : verdict === undefined ? OTHERS.untouched : VERDICTS[verdict.verdict]
    const list = this.#listOf(`${file}.csv`)
    list.gathered += writeRow(row)
    if (list.gathered.length >= GATHERED) flush(list)
  }

  /** Names of the files that were written. */
  close(): string[] {
    for (const list of this.#open.values()) {
      flush(list)
      closeSync(list.file)
    }
    return [...this.#open.keys()]
  }

  #listOf(name: string) {
    const known = this.#open.get(name)
    if (known !== undefined) return known
    // Excel reads a CSV file as UTF-8 only with the mark.
    const list = { file: openSync(join(this.folder, name), 'wx'), gathered: `\uFEFF${HEAD}` }
    this.#open.set(name, list)
    return list
  }
}

function flush(list: { file: number; gathered: string }): void {
  writeSync(list.file, list.gathered)
  list.gathered = ''
}

const writeRow = ({ line, dossier, code, state, due, verdict, heir, refused, unknown }: JudgedDossier): string => {
  const cells = [
    dossier,
    code,
    state,
    due,
    verdict?.to ?? '',
    heir ?? '',
    refused ?? verdict?.reason ?? (unknown ? UNKNOWN : ''),
  ]
  return `${line},${cells.map(cell).join(',')}\r\n`
}

/** An apostrophe keeps a spreadsheet from taking a text for a formula. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
