import { DONE, type SystemPackage } from '../table.js'
import { RECEIPT, receiptRows } from '../tables/receipts.js'
import { UNIT } from '../tables/units.js'

/** Biên lai điện tử. */
export const bienLaiDienTu: SystemPackage = {
  id: 'bien-lai-dien-tu',
  title: 'Biên lai điện tử',
  tables: [
    {
      id: 'thong-tin-bien-lai',
      title: 'Thông tin biên lai',
      use: 'Đăng ký mẫu số, ký hiệu biên lai và tài khoản chuyên thu của từng đơn vị.',
      of: 'units',
      columns: [UNIT.code, UNIT.name, UNIT.taxCode, ...Object.values(RECEIPT), UNIT.account, UNIT.holder, DONE],
      rows: receiptRows('bien-lai-dien-tu'),
    },
  ],
}
