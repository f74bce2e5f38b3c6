import { readTime } from '../../machines/model/duration.js'
import { isNone } from '../../machines/model/fact.js'
import type { Fee, National } from '../../machines/model/national.js'
import { isOwed } from '../../machines/model/owed.js'
import type { Channel } from '../../machines/model/step.js'
import { isAmount, type TimeUnit } from '../../machines/model/time.js'
import type { NationalCase } from '../config/model/national.js'
import { listed } from '../../machines/model/listed.js'
import { citesOf } from '../basis.js'
import type { CompiledCase, CaseInput } from '../generator.js'
import type { LossNotes } from '../loss-notes.js'
import { agenciesOf } from '../opencps/agencies.js'
import { rowsOf } from '../rows.js'
import { printFee } from '../table/print-papers.js'
import { printLimit } from '../table/print-when.js'
import { toldLimits } from '../table/told-limits.js'
import { CHANNELS } from '../words.js'

type Record = NationalCase['procedures'][number]

const UNITS: Readonly<globalThis.Record<TimeUnit, string>> = {
  'working-hour': 'Giờ làm việc',
  'working-day': 'Ngày làm việc',
  hour: 'Giờ',
  'calendar-day': 'Ngày',
  day: 'Ngày',
}

/** A procedure in the portal's vocabulary; what the facts do not say stays empty. */
export function procedureRecord(
  national: National,
  compiled: CompiledCase,
  input: CaseInput,
  notes: LossNotes,
): Record {
  const { laws, forms } = input.corpus.registers
  const channels = [...new Set(compiled.flows.flatMap((flow) => flow.channels))]
  if (national.fees !== undefined && isNone(national.fees))
    notes.lose('Bản ghi thủ tục không có chỗ ghi rằng không phải nộp phí, lệ phí.', national.fees.none)
  return {
    MATTHC: national.code ?? '',
    TENTTHC: national.name,
    LINHVUCTHUCHIEN: national.field,
    TRINHTUTHUCHIEN: [...rowsOf(compiled).steps.values()].map(({ step }) => step.name).join('; '),
    CACHTHUCTHUCHIEN: channels.map((channel) => ({
      KENH: CHANNELS[channel].code,
      THOIGIAN: timesOf(national, compiled, channel, notes),
    })),
    THANHPHANHOSO: listed(national.papers).map(({ id, name, form }) => ({
      GIAYTO: [
        { MAGIAYTO: id, TENGIAYTO: name, TENMAUDON: form === undefined ? '' : (forms[form]?.name ?? form), URL: '' },
      ],
    })),
    KETQUATHUCHIEN: (national.results ?? []).map(({ name }) => name).join('; '),
    CANCUPHAPLY: citesOf(national).map(({ law, clause }) => ({
      SOVANBAN: laws[law]?.no ?? law,
      TENVANBAN: [clause, laws[law]?.name].filter((one) => one !== undefined).join(' '),
    })),
    COQUANTHUCHIEN: agenciesOf(compiled, input).map(({ code, name }) => ({ MADONVI: code, TENDONVI: name })),
    TRANGTHAI: '',
  }
}

function timesOf(
  { limits, fees }: National,
  { case: { id, total }, entry }: CompiledCase,
  channel: Channel,
  notes: LossNotes,
): Record['CACHTHUCTHUCHIEN'][number]['THOIGIAN'] {
  const recorded = listed(limits).filter((limit) => isOwed(limit, id, [channel]))
  const told = toldLimits(recorded, total === undefined ? [] : [total], notes)
  const PHILEPHI = listed(fees)
    .filter((fee) => isOwed(fee, id, [channel]))
    .map(writeFee)
  // Fees stand below a time: without one they would be told nowhere.
  if (told.length === 0 && PHILEPHI.length > 0) return [{ DONVITINH: '', MOTA: '', PHILEPHI }]
  return told.map((limit) => {
    const time = readTime(limit.time, entry.value.reads?.day)
    return {
      THOIGIANGIAIQUYET: isAmount(time) ? time.n : undefined,
      DONVITINH: isAmount(time) ? UNITS[time.unit] : '',
      MOTA: printLimit(limit),
      PHILEPHI,
    }
  })
}

/** The amount alone is no price: what it is for, by what piece, and whether it was compared with the law, is in the words. */
const writeFee = (fee: Fee): Record['CACHTHUCTHUCHIEN'][number]['THOIGIAN'][number]['PHILEPHI'][number] => ({
  MAPHILEPHI: fee.id,
  SOTIEN: typeof fee.amount === 'number' ? fee.amount : undefined,
  DONVI: fee.currency ?? 'VND',
  MOTA: printFee(fee),
})
