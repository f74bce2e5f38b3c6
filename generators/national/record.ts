import { printTime } from '../../machines/model/duration.js'
import { isAsPrinted, isNone } from '../../machines/model/fact.js'
import type { Fee, Limit, National } from '../../machines/model/national.js'
import type { Channel } from '../../machines/model/step.js'
import { isAmount, type Time, type TimeUnit } from '../../machines/model/time.js'
import type { NationalCase } from '../config/model/national.js'
import { listed } from '../../machines/model/listed.js'
import type { CompiledCase, CaseInput } from '../generator.js'
import { agenciesOf } from '../opencps/agencies.js'
import { rowsOf } from '../rows.js'
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
export function procedureRecord(national: National, compiled: CompiledCase, input: CaseInput): Record {
  const { laws, forms } = input.corpus.registers
  const channels = [...new Set(compiled.flows.flatMap((flow) => flow.channels))]
  return {
    MATTHC: national.code ?? '',
    TENTTHC: national.name,
    LINHVUCTHUCHIEN: national.field,
    TRINHTUTHUCHIEN: [...rowsOf(compiled).steps.values()].map(({ step }) => step.name).join('; '),
    CACHTHUCTHUCHIEN: channels.map((channel) => ({
      KENH: CHANNELS[channel].code,
      THOIGIAN: timesOf(national, compiled, channel),
    })),
    THANHPHANHOSO: listed(national.papers).map(({ id, name, form }) => ({
      GIAYTO: [
        { MAGIAYTO: id, TENGIAYTO: name, TENMAUDON: form === undefined ? '' : (forms[form]?.name ?? form), URL: '' },
      ],
    })),
    KETQUATHUCHIEN: (national.results ?? []).map(({ name }) => name).join('; '),
    CANCUPHAPLY: (national.cites ?? []).map(({ law }) => ({
      SOVANBAN: laws[law]?.no ?? law,
      TENVANBAN: laws[law]?.name ?? '',
    })),
    COQUANTHUCHIEN: agenciesOf(compiled, input).map(({ code, name }) => ({ MADONVI: code, TENDONVI: name })),
    TRANGTHAI: '',
  }
}

const isFor = ({ channel }: Limit | Fee, one: Channel): boolean => channel === undefined || channel.includes(one)

function timesOf(
  national: National,
  { case: one }: CompiledCase,
  channel: Channel,
): Record['CACHTHUCTHUCHIEN'][number]['THOIGIAN'] {
  const limits = listed(national.limits)
    .filter((limit) => isFor(limit, channel))
    .map(({ time }) => time)
  const times: readonly Time[] = limits.length > 0 ? limits : one.total === undefined ? [] : [one.total]
  const PHILEPHI = listed(national.fees)
    .filter((fee) => isFor(fee, channel))
    .map(writeFee)
  return times.map((time) => ({
    THOIGIANGIAIQUYET: isAmount(time) ? time.n : undefined,
    DONVITINH: isAmount(time) ? UNITS[time.unit] : '',
    MOTA: printTime(time),
    PHILEPHI,
  }))
}

const writeFee = ({
  id,
  name,
  amount,
  currency = 'VND',
}: Fee): Record['CACHTHUCTHUCHIEN'][number]['THOIGIAN'][number]['PHILEPHI'][number] => ({
  MAPHILEPHI: id,
  SOTIEN: typeof amount === 'number' ? amount : undefined,
  DONVI: currency,
  MOTA: isAsPrinted(amount) ? `${name}: ${amount.asPrinted}` : isNone(amount) ? `${name}: ${amount.none}` : name,
})
