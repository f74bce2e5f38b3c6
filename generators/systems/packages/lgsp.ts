import { blank, DONE, type SystemPackage } from '../table.js'
import { PLACE, placeRows } from '../tables/places.js'
import { UNIT, unitRows } from '../tables/units.js'

/** Nền tảng kết nối, chia sẻ dữ liệu (LGSP). */
export const lgsp: SystemPackage = {
  id: 'lgsp',
  title: 'Nền tảng kết nối, chia sẻ dữ liệu (LGSP)',
  tables: [
    {
      id: 'ma-dinh-danh',
      title: 'Mã định danh',
      use: 'Cập nhật mã định danh điện tử của đơn vị; cột mã cũ do đơn vị điền theo thông báo cấp mã trước đây.',
      of: 'units',
      columns: [
        UNIT.identifier,
        UNIT.code,
        UNIT.name,
        UNIT.kind,
        UNIT.place,
        blank('formerIdentifier', 'Mã định danh cũ'),
        UNIT.from,
        UNIT.to,
        DONE,
      ],
      rows: unitRows('lgsp'),
    },
    {
      id: 'ma-dia-danh',
      title: 'Mã địa danh cũ và mới',
      use: 'Chuyển mã địa danh của xã cũ sang xã mới.',
      of: 'units',
      columns: [...PLACE, DONE],
      rows: placeRows,
    },
  ],
}
