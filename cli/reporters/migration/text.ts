import type { MigrationPlan } from '../../../machines/compare/passage.js'
import type { Verdict } from '../../../machines/compare/verdict.js'
import type { DossierCount } from '../../migrate-dossiers.js'
import { oneLine } from '../plain.js'
import { grouped } from '../../../machines/model/words.js'
import { OTHERS, UNKNOWN, VERDICTS } from './words.js'

/** What becomes of the states of each old version, for a terminal. */
export const sayPlans = (plans: readonly MigrationPlan[]): string =>
  plans.length === 0
    ? 'Không có phiên bản nào thay thế phiên bản trước, nên không có hồ sơ nào phải chuyển.\n'
    : plans.map(sayPlan).join('\n')

function sayPlan({ flow, into, verdicts, faults }: MigrationPlan): string {
  return [
    `${flow} → ${into ?? '(không có bản thay thế)'}`,
    ...verdicts.map((one) => `  ${oneLine(one.title)} [${one.state}]: ${sayVerdict(one)}`),
    ...faults.flatMap(({ possible, what, why, fix }) => [
      `  ${possible === true ? '?' : '!'} ${oneLine(what)}`,
      `    Vì sao: ${oneLine(why)}`,
      `    Cách sửa: ${oneLine(fix)}`,
    ]),
    '',
  ].join('\n')
}

function sayVerdict({ state, verdict, to, reason }: Verdict): string {
  // The systems know a state by its id: where only that changed, the dossier stays and its state is called otherwise.
  const renamed = to === state ? '' : `, mã trạng thái nay là ${to}`
  const where = to === undefined ? '' : verdict === 'stays' ? renamed : ` tới ${to}`
  return `${VERDICTS[verdict].name}${where}; ${oneLine(reason)}.`
}

/** The balance of a list: every row has a verdict or a reason, and the sum says so. */
export function sayCount(count: DossierCount): string {
  const parts = [
    ...Object.entries(count.byVerdict).map(
      ([verdict, n]) => [VERDICTS[verdict as Verdict['verdict']].name, n] as const,
    ),
    [OTHERS.untouched.name, count.untouched] as const,
    [OTHERS.refused.name, count.refused] as const,
  ]
  return [
    `Danh sách có ${grouped(count.rows)} hồ sơ:`,
    ...parts.map(([name, n]) => `  ${name.padEnd(28)}${grouped(n).padStart(12)}`),
    `  ${'cộng'.padEnd(28)}${grouped(parts.reduce((sum, [, n]) => sum + n, 0)).padStart(12)}`,
    ...(count.unknown ? [sayUnknown(count.unknown)] : []),
    ...(count.units === undefined ? [] : [sayUnits(count.units)]),
    ...(count.repeated === 0 ? [] : [`Mã hồ sơ lặp lại: ${grouped(count.repeated)} dòng (vẫn được tính ở trên).`]),
    ...(count.repeatsSought ? [] : ['Danh sách quá dài để tìm hết mã hồ sơ lặp lại.']),
    ...count.faults.map(({ line, why }) => `  dòng ${line}: ${oneLine(why)}.`),
    ...(count.refused > count.faults.length ? [`  và ${grouped(count.refused - count.faults.length)} dòng nữa.`] : []),
    '',
  ].join('\n')
}

const sayUnknown = (count: number): string =>
  `Trong "${OTHERS.untouched.name}" có ${grouped(count)} hồ sơ mà ${UNKNOWN}.`

const sayUnits = ({ stands, follows, open }: NonNullable<DossierCount['units']>): string =>
  `Đơn vị nhận hồ sơ: ${grouped(stands)} vẫn hoạt động, ${grouped(follows)} có đơn vị kế thừa, ${grouped(open)} chưa rõ đơn vị kế thừa.`
