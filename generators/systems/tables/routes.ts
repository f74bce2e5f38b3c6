import { compare } from '../../../machines/model/words.js'
import { isCommune, officeNameIn } from '../../../machines/model/unit-office.js'
import type { SystemFacts } from '../facts.js'
import type { SystemColumn, SystemRow } from '../table.js'

/** Columns of a route of documents. */
export const ROUTE: readonly SystemColumn[] = [
  { key: 'kind', title: 'Loại tuyến', width: 18, names: 'key', choices: ['Liên thông', 'Nội bộ'] },
  { key: 'fromCode', title: 'Mã đơn vị gửi', width: 16, names: 'key' },
  { key: 'fromName', title: 'Nơi gửi', width: 32, names: 'title' },
  { key: 'fromIdentifier', title: 'Mã định danh nơi gửi', width: 20 },
  { key: 'toName', title: 'Nơi nhận', width: 40, names: 'key' },
  { key: 'toIdentifier', title: 'Mã định danh nơi nhận', width: 20 },
  { key: 'direction', title: 'Chiều', width: 14, choices: ['Hai chiều', 'Một chiều'] },
]

/** Every commune exchanges documents with every unit of the province, and within itself with each of its offices. */
export function routeRows({ units, province }: SystemFacts): SystemRow[] {
  const above = units.filter(({ value }) => !isCommune(value))
  const offices = Object.keys(province.offices)
    .filter((id) => province.offices[id]?.level === 'xa')
    .sort(compare)
  return units
    .filter(({ value }) => isCommune(value))
    .flatMap(({ file, line, value: unit }) => {
      const from = { file, line }
      const sender = {
        fromCode: unit.code,
        fromName: unit.name,
        fromIdentifier: unit.identifier ?? '',
        direction: 'Hai chiều',
      }
      const sample = unit.sample.includes('identifier') ? ['fromIdentifier', 'toIdentifier'] : []
      return [
        ...above.map(({ value }) => ({
          from,
          sample,
          cells: { ...sender, kind: 'Liên thông', toName: value.name, toIdentifier: value.identifier ?? '' },
        })),
        ...offices.flatMap((id) => {
          const office = province.offices[id]
          return office === undefined
            ? []
            : [
                {
                  from,
                  sample,
                  cells: { ...sender, kind: 'Nội bộ', toName: officeNameIn(office, unit), toIdentifier: '' },
                },
              ]
        }),
      ]
    })
}
