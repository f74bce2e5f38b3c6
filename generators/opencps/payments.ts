import { isInForce } from '../../machines/model/day.js'
import type { Unit } from '../../machines/model/unit.js'
import type { Day } from '../../machines/model/register.js'
import type { Province } from '../../machines/model/registry.js'
import { compare } from '../../machines/model/words.js'
import type { GeneratorInput } from '../generator.js'
import { agencyOfUnit } from './agencies.js'
import type { Element } from './elements.js'
import type { LossNotes } from '../loss-notes.js'
import { unitsOf } from '../units.js'

/** Receipts, tax code and account of every unit that has them. */
export function writePayments(input: GeneratorInput, { fit, lose }: LossNotes): Element<'PaymentConfig'>[] {
  const units = unitsOf(input).filter(({ taxCode, account }) => taxCode !== undefined || account !== undefined)
  const samples = units.filter(({ sample }) => PAID_WITH.some((fact) => sample.includes(fact)))
  if (samples.length > 0)
    lose(
      `PaymentConfig: mã số thuế, tài khoản hoặc biên lai của ${samples.length} đơn vị là số liệu mẫu; thay bằng số liệu thật trước khi nạp.`,
    )
  return units
    .map((unit) => {
      const { code, name } = agencyOfUnit(unit)
      const [template = '', symbol = ''] = patternInForce(unit, input.province, input.asOf)
      return {
        govAgencyCode: code,
        govAgencyName: fit(name, 'Tên đơn vị'),
        govAgencyTaxNo: unit.taxCode ?? '',
        invoiceTemplateNo: template,
        invoiceIssueNo: symbol,
        invoiceLastNo: '0',
        bankInfo: fit(unit.account ?? '', 'Tài khoản chuyên thu'),
        epaymentConfig: '',
        invoiceForm: '',
      }
    })
    .sort((a, b) => compare(a.govAgencyCode, b.govAgencyCode))
}

const PAID_WITH = ['taxCode', 'account', 'receipts'] as const satisfies readonly (keyof Unit)[]

/** 'EBL01 26TAA': of the unit's patterns the one whose mẫu số the province uses on the day. */
function patternInForce({ receipts = [] }: Unit, province: Province, asOf: Day): readonly string[] {
  const templates = Object.values(province.receipts ?? {}).flatMap(({ patterns }) =>
    patterns.filter(({ effective }) => isInForce(effective, asOf)).map(({ template }) => template),
  )
  const own = receipts.map((pattern) => pattern.split(' '))
  return own.find(([template = '']) => templates.includes(template)) ?? own[0] ?? []
}
