import { parse } from 'yaml'
import { isRecord } from '../../machines/model/is-record.js'
import type { TimeUnit } from '../../machines/model/time.js'
import { cutLength } from './cut-texts.js'
import type { ImportedRow, ImportedTable, Unplaced } from './imported-table.js'
import { plainText } from './plain-text.js'

type Fields = Readonly<Record<string, unknown>>

/** Fields that are read, and fields that only repeat what the others say. */
const TABLE_FIELDS = new Set(
  'id codes name slug variant case domain province decision decision_date effective article level fee declared_total stated_limit appointments steps external_actors_without_time computed_total source'.split(
    ' ',
  ),
)
const ROW_FIELDS = new Set('label no actor content duration product_or_form rows'.split(' '))
const UNITS: Readonly<Record<string, TimeUnit>> = {
  ngay_lam_viec: 'working-day',
  gio_lam_viec: 'working-hour',
  ngay_lich: 'calendar-day',
}
const WHOLE_TABLE = /ô thời gian gộp toàn bảng: ([^;]+)/

/** Tables of a YAML extract: every list at the top whose entries have `steps`. */
export function readYaml(text: string): { tables: ImportedTable[]; unplaced: Unplaced[] } {
  const unplaced: Unplaced[] = []
  const tables = Object.values(asFields(parse(text))).flatMap((list) => {
    const entries = asList(list)
      .map(asFields)
      .filter((entry) => Array.isArray(entry['steps']))
    const cutAt = cutLengths(entries)
    return entries.map((entry) => readTable(entry, cutAt, unplaced))
  })
  return { tables, unplaced }
}

function readTable(entry: Fields, cutAt: ImportedTable['cutAt'], unplaced: Unplaced[]): ImportedTable {
  const id = asText(entry['id'])
  const list = (place: string, cell: string, why: string): void => void unplaced.push({ table: id, place, cell, why })
  for (const [key, value] of Object.entries(entry)) {
    if (TABLE_FIELDS.has(key)) continue
    for (const item of Array.isArray(value) ? value : [value]) list(key, asText(item), NOTE_WHY)
  }
  const stopped = asList(entry['external_actors_without_time']).map(asText)
  const rows = asList(entry['steps']).map((step, i) => readRow(asFields(step), i, stopped, list))
  const notes = asList(entry['anomalies']).map(asText).join('; ')
  const decision = asText(entry['decision'])
  const sheet = asText(entry['article'])
  return {
    id,
    codes: asList(entry['codes']).map(asText),
    name: asText(entry['name']),
    ...optional('slug', asText(entry['slug'])),
    field: asText(entry['domain']),
    province: asText(entry['province']),
    ...optional('variant', asText(entry['variant'] ?? entry['case'])),
    ...optional('level', asText(entry['level'])),
    ...(decision === ''
      ? {}
      : { decision: { no: decision, date: asText(entry['decision_date']), ...optional('sheet', sheet) } }),
    ...optional('effective', asText(entry['effective'])),
    ...optional('fee', asText(entry['fee'])),
    ...readTotal(asText(entry['declared_total']), asText(entry['stated_limit'])),
    ...optional('wholeTime', (WHOLE_TABLE.exec(notes)?.[1] ?? '').trim()),
    appointments: asList(entry['appointments']).map(asText),
    ...readUnit(asList(entry['steps']).map(asFields)),
    sections: [{ rows }],
    cutAt,
  }
}

const NOTE_WHY = 'Ghi chú của nguồn, không phải ô của bảng; xem lại khi hoàn thiện định nghĩa.'

type List = (place: string, cell: string, why: string) => void

function readRow(step: Fields, index: number, stopped: readonly string[], list: List): ImportedRow {
  const no = asText(step['label'] ?? step['no'])
  const place = no === '' ? `dòng ${index + 1}` : no
  for (const [key, value] of Object.entries(step)) {
    if (!ROW_FIELDS.has(key)) list(place, asText(value), `Cột "${key}" không nhận ra.`)
  }
  const duration = step['duration']
  const time = typeof duration === 'string' ? duration : asText(asFields(duration)['text'])
  const merged = /^\(ô gộp/.test(time)
  const product = asText(step['product_or_form'])
  const rows = asList(step['rows']).map((row, i) => readRow(asFields(row), i, [], list))
  return {
    place,
    no,
    who: asText(step['actor']),
    what: asText(step['content']),
    time: merged ? '' : time,
    others: product === '' ? {} : { other: product },
    ...(merged ? { timeMerged: true } : {}),
    ...(stopped.includes(no) ? { clockStops: true } : {}),
    ...(rows.length === 0 ? {} : { rows }),
  }
}

/** 'Tổng thời gian … | 10 ngày làm việc', a total alone, or a label alone. */
function readTotal(declared: string, limit: string): Pick<ImportedTable, 'total' | 'totalLabel'> {
  if (declared === '') return optional('total', limit)
  const [label = '', total] = declared.split(' | ').map((part) => part.trim())
  if (total !== undefined) return { totalLabel: label, total }
  return /\d/.test(label) ? { total: label } : { totalLabel: label }
}

/** The source normalises units beside the printed text: where the text lacks it, the heading of the column had it. */
function readUnit(steps: readonly Fields[]): Pick<ImportedTable, 'unit'> {
  for (const step of steps) {
    const { text, unit } = asFields(step['duration'])
    const stated = UNITS[asText(unit)]
    if (stated === undefined || /làm việc|lịch/.test(asText(text))) continue
    return { unit: { unit: stated, because: 'nguồn ghi đơn vị này cho cả cột thời gian' } }
  }
  return {}
}

function cutLengths(entries: readonly Fields[]): ImportedTable['cutAt'] {
  const steps = entries.flatMap((entry) =>
    asList(entry['steps']).flatMap((step) => [asFields(step), ...asList(asFields(step)['rows']).map(asFields)]),
  )
  const at = (rows: readonly Fields[], ...keys: string[]): number | undefined =>
    cutLength(rows.map((row) => asText(keys.map((key) => row[key]).find((value) => value !== undefined))))
  const lengths = {
    who: at(steps, 'actor'),
    what: at(steps, 'content'),
    other: at(steps, 'product_or_form'),
    name: at(entries, 'name'),
    variant: at(entries, 'variant', 'case'),
  }
  return Object.fromEntries(Object.entries(lengths).filter(([, length]) => length !== undefined))
}

const asFields = (value: unknown): Fields => (isRecord(value) ? value : {})
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const asText = (value: unknown): string =>
  typeof value === 'string' ? plainText(value) : typeof value === 'number' ? String(value) : ''
const optional = <K extends string>(key: K, text: string): Partial<Record<K, string>> =>
  text === '' ? {} : ({ [key]: text } as Record<K, string>)
