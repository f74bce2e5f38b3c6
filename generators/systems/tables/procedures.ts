import { isNone } from '../../../machines/model/fact.js'
import { printTime } from '../../../machines/model/duration.js'
import { fixedDay } from '../../../machines/model/words.js'
import { decisionLine } from '../../marks.js'
import type { SystemFacts } from '../facts.js'
import type { SystemColumn, SystemRow } from '../table.js'

/** Columns of an update of the national database of procedures. */
export const PROCEDURE: readonly SystemColumn[] = [
  { key: 'code', title: 'Mã TTHC', width: 14, names: 'key' },
  { key: 'name', title: 'Tên thủ tục', width: 60, names: 'key' },
  { key: 'field', title: 'Lĩnh vực', width: 24 },
  { key: 'level', title: 'Cấp thực hiện', width: 18 },
  { key: 'limits', title: 'Thời hạn giải quyết', width: 36 },
  { key: 'total', title: 'Tổng thời gian quy trình nội bộ', width: 24 },
  { key: 'decision', title: 'Quyết định công bố quy trình', width: 44 },
  { key: 'from', title: 'Hiệu lực từ', width: 14 },
  { key: 'mark', title: 'Tình trạng', width: 40 },
]

/** A row for each procedure of each case. */
export const procedureRows = ({ cases }: SystemFacts): SystemRow[] =>
  cases.flatMap(({ entry, case: one, path, place, publication }) =>
    entry.value.of.map((national) => ({
      from: place(path),
      cells: {
        code: national.code ?? '',
        name: entry.value.cases === undefined ? national.name : `${national.name}: ${one.title}`,
        field: national.field,
        level: entry.value.level ?? '',
        limits:
          national.limits === undefined || isNone(national.limits)
            ? ''
            : [...new Set(national.limits.map(({ time }) => printTime(time)))].join('; '),
        total: one.total === undefined ? '' : printTime(one.total),
        decision: entry.value.decision === undefined ? '' : decisionLine(entry.value.decision),
        from: fixedDay(entry.value.effective.from),
        mark: publication.tree === 'chinh-thuc' ? 'Đã công bố' : `Đề xuất: ${publication.because}`,
      },
    })),
  )
