import { parse } from 'csv-parse/sync'
import type { Succession } from '../../machines/model/unit.js'

/** The successions of one province, out of a national list of mergers (columns of vietnamadminunits). */
export function successionsOf(mergers: string, provinceCode: string): Succession[] {
  const rows: Record<string, string>[] = parse(mergers, { columns: true, bom: true })
  return rows
    .filter((row) => row['new_province_code'] === provinceCode)
    .map((row) => ({
      oldDistrict: row['old_district'] ?? '',
      ...optional('oldName', row['old_commune']),
      ...optional('oldCode', row['old_commune_code']),
      newName: row['new_commune'] ?? '',
      newCode: row['new_commune_code'] ?? '',
      divided: row['divided'] === 'True',
    }))
}

const optional = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  value === undefined || value === '' ? {} : ({ [key]: value } as Record<K, string>)
