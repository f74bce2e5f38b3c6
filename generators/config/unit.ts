import type { OfficeRegister } from '../../machines/model/registry.js'
import { isCommune, officeNameIn, unitOfOffice } from '../../machines/model/unit-office.js'
import type { MergedPost, SheetRow, Unit } from '../../machines/model/unit.js'
import type { GeneratorInput } from '../generator.js'
import { PROPOSAL_MARK } from '../marks.js'
import { writeProvince } from './case.js'
import type { UnitConfig } from './model/unit.js'

/** The configuration of one unit: itself, its offices and posts, what it carries out; never a person. */
export function writeUnit(
  { file, line, value: unit }: SheetRow<Unit>,
  carries: UnitConfig['carries'],
  input: GeneratorInput,
  schema: string,
): UnitConfig {
  const { certificate, receipts } = unit
  return {
    $schema: schema,
    format: 'tthc/unit/1',
    province: writeProvince(input),
    tree: input.tree,
    mark: input.tree === 'de-xuat' ? PROPOSAL_MARK : undefined,
    asOf: input.asOf,
    toolVersion: input.toolVersion,
    code: unit.code,
    name: unit.name,
    kind: unit.kind,
    effective: unit.effective,
    identifier: unit.identifier,
    taxCode: unit.taxCode,
    account: unit.account,
    certificate: certificate && { serial: certificate.serial, validity: certificate.validity },
    sealFrom: unit.sealFrom,
    sealTo: unit.sealTo,
    email: unit.email,
    domain: unit.domain,
    receipts: receipts && [...receipts],
    sample: [...unit.sample],
    offices: writeOffices(unit, input),
    merged: writeMerged(unit, input),
    carries,
    origin: { file, line },
  }
}

/** The offices of the unit by the names that they have there; a place of filing is none of its own. */
function writeOffices(unit: Unit, { corpus, province }: GeneratorInput): UnitConfig['offices'] {
  const codes = new Set(corpus.records?.get(province.id)?.units.map(({ value }) => value.code))
  return Object.entries(province.offices)
    .filter(([id, { anyOf }]) => anyOf === undefined && isOf(id, unit, province.offices, codes))
    .map(([id, office]) => ({
      id,
      name: officeNameIn(office, unit),
      identifier: office.identifier,
      posts: Object.entries(office.posts).map(([role, name]) => ({ role, name })),
    }))
}

const isOf = (id: string, unit: Unit, offices: OfficeRegister, codes: ReadonlySet<string>): boolean =>
  isCommune(unit) ? offices[id]?.level === 'xa' : unitOfOffice(id, offices, codes) === unit.code

const writeMerged = ({ code }: Unit, { corpus, province, asOf }: GeneratorInput): UnitConfig['merged'] =>
  (corpus.records?.get(province.id)?.mergedPosts ?? [])
    .filter(({ value: { unit, period } }) => unit === code && (period.to ?? asOf) >= asOf)
    .map(({ value: { post, by, period, document, sample } }: SheetRow<MergedPost>) => ({
      post: postOf(post),
      by: postOf(by),
      effective: period,
      document,
      sample: sample ? true : undefined,
    }))

/** `<office>/<role>` as the spreadsheets write it. */
function postOf(written: string): { office: string; role: string } {
  const [office = '', role = ''] = written.split('/')
  return { office, role }
}
