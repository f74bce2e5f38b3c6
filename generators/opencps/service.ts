import { channelNames } from '../../machines/model/channel.js'
import { isNone } from '../../machines/model/fact.js'
import { lawTitle } from '../../machines/model/law-words.js'
import type { Citation, National } from '../../machines/model/national.js'
import { compare, list } from '../../machines/model/words.js'
import { listed } from '../../machines/model/listed.js'
import { citesOf } from '../basis.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { markOf } from '../marks.js'
import { printFee } from '../table/print-papers.js'
import { printLimit } from '../table/print-when.js'
import { toldLimits } from '../table/told-limits.js'
import { CHANNELS } from '../words.js'
import { administrationOf, agenciesOf, type Agency } from './agencies.js'
import type { Element } from './elements.js'
import type { LossNotes } from '../loss-notes.js'
import type { Service, Use } from './services.js'
import type { Template } from './template.js'

/** Online service levels: all online, part of it, only information. */
const LEVEL = { full: 4, partial: 3, unknown: 2 } as const

/** What a service says of itself, and for each agency the processes that it may run. */
export function writeService(
  service: Omit<Service, 'cases'> & { uses: readonly Use[] },
  template: Template,
  input: GeneratorInput,
  notes: LossNotes,
): Element<'ServiceInfo'> {
  const { code, national, uses } = service
  const { fit } = notes
  const cases = [...new Set(uses.map(({ compiled }) => compiled))]
  const agencies = new Map<string, Agency & { cases: Set<CompiledCase> }>()
  for (const compiled of cases)
    for (const agency of agenciesOf(compiled, input)) {
      const known = agencies.get(agency.code) ?? { ...agency, cases: new Set() }
      agencies.set(agency.code, known)
      known.cases.add(compiled)
    }
  const [first] = cases
  const administration = first && administrationOf(first, input)
  const level = levelOf(national)
  return {
    serviceCode: code,
    serviceName: fit(national.name, 'Tên thủ tục', 1000),
    processText: fit(cases.map(({ case: one }) => one.title).join('; '), 'Tóm tắt quy trình'),
    methodText: list([...new Set(uses.flatMap(({ channels }) => channels))].map((id) => CHANNELS[id].name)),
    dossierText: fit(papersText(national), 'Thành phần hồ sơ', 1000),
    conditionText: '',
    durationText: fit(limitsText(national, cases, notes), 'Thời hạn giải quyết', 1000),
    applicantText: '',
    resultText: fit((national.results ?? []).map(({ name }) => name).join('; '), 'Kết quả', 1000),
    regularText: fit(
      citesOf(national)
        .map((cite) => citeText(cite, input))
        .join('; '),
      'Căn cứ pháp lý',
      1000,
    ),
    feeText: fit(feesText(national), 'Phí, lệ phí', 1000),
    administrationCode: administration?.code ?? '',
    administrationName: fit(administration?.name ?? '', 'Tên cơ quan'),
    domainCode: first?.entry.fieldFolder ?? '',
    domainName: fit(national.field, 'Tên lĩnh vực'),
    ...(national.service !== undefined && { maxLevel: level }),
    public_: true,
    fileTemplates: template.files,
    configs: [...agencies.values()]
      .sort((a, b) => compare(a.code, b.code))
      .map((agency) => ({
        govAgencyCode: agency.code,
        govAgencyName: fit(agency.name, 'Tên cơ quan'),
        serviceInstruction: fit([...new Set(cases.flatMap((one) => markOf(one) ?? []))].join('; '), 'Hướng dẫn'),
        serviceLevel: level,
        serviceUrl: '',
        forCitizen: true,
        forBusiness: true,
        postalService: uses.some(({ channels }) => channels.includes('post')),
        registration: false,
        processes: options(uses, agency.cases, template, notes),
      })),
  }
}

const levelOf = ({ service }: National): number =>
  service === undefined ? LEVEL.unknown : service === 'full' ? LEVEL.full : LEVEL.partial

/** One option for each case and group of channels; the officer chooses by its name. */
const options = (
  uses: readonly Use[],
  cases: ReadonlySet<CompiledCase>,
  { template: { templateNo, templateName } }: Template,
  { fit }: LossNotes,
): Element<'ProcessOption'>[] =>
  uses
    .filter(({ compiled }) => cases.has(compiled))
    .map(({ compiled, channels, isSplit, processNo, processName }, index) => {
      const through = list(channelNames(channels))
      return {
        optionCode: processNo,
        optionName: fit(`${compiled.case.title}${isSplit ? ` (nộp ${through})` : ''}`, 'Tên trường hợp'),
        seqOrder: index + 1,
        sampleCount: 0,
        autoSelect: '',
        instructionNote: fit(markOf(compiled) ?? '', 'Hướng dẫn trường hợp'),
        submissionNote: '',
        templateNo,
        templateName,
        processNo,
        processName,
        registerBookCode: '',
      }
    })

const papersText = ({ papers }: National): string =>
  papers !== undefined && isNone(papers)
    ? papers.none
    : listed(papers)
        .map(({ name }) => name)
        .join('; ')

function limitsText({ limits }: National, cases: readonly CompiledCase[], notes: LossNotes): string {
  if (limits !== undefined && isNone(limits)) return limits.none
  const told = toldLimits(
    listed(limits),
    cases.flatMap(({ case: one }) => one.total ?? []),
    notes,
  )
  return [...new Set(told.map(printLimit))].join('; ')
}

const feesText = ({ fees }: National): string =>
  fees !== undefined && isNone(fees) ? fees.none : listed(fees).map(printFee).join('; ')

function citeText({ law, clause }: Citation, { corpus }: GeneratorInput): string {
  const entry = corpus.registers.laws[law]
  return [clause, entry === undefined ? law : lawTitle(entry)].filter((one) => one !== undefined).join(' ')
}
