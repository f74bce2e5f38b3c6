import type { SystemFacts } from '../facts.js'
import type { SystemColumn, SystemRow } from '../table.js'

/** Columns of old and new places. */
export const PLACE: readonly SystemColumn[] = [
  { key: 'oldDistrict', title: 'Huyện cũ', width: 26 },
  { key: 'oldCode', title: 'Mã địa danh cũ', width: 16, names: 'key' },
  { key: 'oldName', title: 'Xã cũ', width: 30, names: 'key' },
  { key: 'newCode', title: 'Mã địa danh mới', width: 16, names: 'key' },
  { key: 'newName', title: 'Xã mới', width: 30, names: 'title' },
  { key: 'identifier', title: 'Mã định danh mới', width: 20 },
  { key: 'divided', title: 'Chia nhiều nơi', width: 16, choices: ['Có', 'Không'] },
]

/** A row for each old commune and the new one that took it over. */
export const placeRows = ({ successions, unitByCode }: SystemFacts): SystemRow[] =>
  successions.map(({ file, line, value }) => {
    const unit = unitByCode.get(value.newCode)
    return {
      from: { file, line },
      sample: unit?.sample.includes('identifier') === true ? ['identifier'] : [],
      cells: {
        oldDistrict: value.oldDistrict,
        oldCode: value.oldCode ?? '',
        oldName: value.oldName ?? '',
        newCode: value.newCode,
        newName: value.newName,
        identifier: unit?.identifier ?? '',
        divided: value.divided ? 'Có' : 'Không',
      },
    }
  })
