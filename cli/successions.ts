import { existsSync, readFileSync } from 'node:fs'
import type { Corpus } from '../machines/model/corpus.js'
import type { Succession } from '../machines/model/unit.js'
import { SUCCESSION_COLUMNS } from '../machines/source/csv/province-columns.js'
import { readCsv } from '../machines/source/csv/read-csv.js'
import { pathOf } from './disk.js'
import { UsageFault } from './fault.js'

/** Which unit takes over from which: the file that was asked for, else those that provinces keep; none: no unit changes. */
export function readSuccessions(
  base: string,
  corpus: Corpus,
  provinces: readonly string[],
  asked: string | undefined,
): Succession[] {
  if (asked !== undefined && !existsSync(pathOf(base, asked)))
    throw new UsageFault(`Không có tệp danh sách đơn vị kế thừa "${asked}".`)
  const own = provinces.flatMap((id) => corpus.provinces.get(id)?.file.replace(/[^/]+$/, 'successions.csv') ?? [])
  return (asked === undefined ? own.filter((file) => existsSync(pathOf(base, file))) : [asked]).flatMap((file) =>
    readOne(base, file),
  )
}

function readOne(base: string, file: string): Succession[] {
  const { rows, faults } = readCsv(readFileSync(pathOf(base, file)), SUCCESSION_COLUMNS, file)
  const [first] = faults
  if (first !== undefined) throw new UsageFault(`${file}:${first.line}: ${first.what} ${first.fix}`)
  return rows.map(({ value }) => ({ ...value, divided: value.divided === 'yes' }))
}
