import { closeSync, cpSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Benchmark, Measurement } from '../benchmark.js'
import { runNode } from '../command.js'

const ROWS = 1_000_000
const STATES = ['tiep-nhan', 'phan-cong', 'tham-dinh', 'lay-y-kien', 'xem-xet', 'ky', 'khong-co-buoc-nay']

interface Counted {
  rows: number
  byVerdict: Record<string, number>
  untouched: number
  refused: number
}

export default {
  title: 'tthc migrate --dossiers on 1,000,000 rows with every list written, whole process, cold',
  run({ repository }): Measurement[] {
    const folder = mkdtempSync(join(tmpdir(), 'tthc-bench-migrate-'))
    try {
      const fixtures = join(repository, 'tests/fixtures/edits')
      layOut(repository, join(folder, 'ban-cu'), join(fixtures, 'before.ts'))
      layOut(repository, join(folder, 'ban-moi'), join(fixtures, '01-rut-ngan-doi-nguoi-bo-buoc/after.ts'))
      writeList(join(folder, 'ho-so.csv'))
      const tool = join(repository, 'lib/cli/main.js')
      const list = ['--dossiers', 'ho-so.csv', '--out', 'chuyen-tiep', '--format', 'json']
      const { seconds, megabytes, output } = runNode(folder, [tool, 'migrate', 'ban-cu', 'ban-moi', ...list])
      const { dossiers } = JSON.parse(output) as { dossiers: Counted }
      const sum = Object.values(dossiers.byVerdict).reduce((all, n) => all + n, dossiers.untouched + dossiers.refused)
      if (dossiers.rows !== ROWS || sum !== ROWS) throw new Error(`${dossiers.rows} rows, ${sum} accounted for`)
      return [
        { what: 'time', value: seconds, unit: 's', atMost: 15 },
        {
          what: 'memory (maximum resident)',
          value: megabytes,
          unit: 'MB',
          atMost: 300,
          note: `${dossiers.refused} refused`,
        },
      ]
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
} satisfies Benchmark

function layOut(repository: string, folder: string, definition: string): void {
  const procedures = join(folder, 'procedures')
  cpSync(join(repository, 'tests/rules/_base'), procedures, { recursive: true })
  mkdirSync(join(procedures, 'mau/y-te'), { recursive: true })
  cpSync(definition, join(procedures, 'mau/y-te/giay-phep-hoat-dong.ts'))
}

/** Mostly plain rows, some quoted, some broken, some of another procedure. */
function writeList(path: string): void {
  const file = openSync(path, 'w')
  let text = 'Mã hồ sơ,Mã thủ tục,Trạng thái,Ngày nhận,Ngày hẹn trả\n'
  for (let i = 0; i < ROWS; i++) {
    const number = `H99.25.${String(i).padStart(7, '0')}`
    const code = i % 10 === 0 ? '2.000999' : '1.000007'
    text += `${i % 50 === 0 ? `"${number}"` : number},${code},${STATES[i % STATES.length]},2025-11-01,2025-11-22\n`
    if (text.length > 1 << 20) {
      writeSync(file, text)
      text = ''
    }
  }
  writeSync(file, text)
  closeSync(file)
}
