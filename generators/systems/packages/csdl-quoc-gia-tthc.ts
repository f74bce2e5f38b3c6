import { DONE, type SystemPackage } from '../table.js'
import { PROCEDURE, procedureRows } from '../tables/procedures.js'

/** Cơ sở dữ liệu quốc gia về thủ tục hành chính. */
export const csdlQuocGiaTthc: SystemPackage = {
  id: 'csdl-quoc-gia-tthc',
  title: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính',
  tables: [
    {
      id: 'cap-nhat-thu-tuc',
      title: 'Cập nhật thủ tục',
      use: 'Cập nhật thời hạn, quyết định công bố và quy trình nội bộ của thủ tục.',
      of: 'cases',
      columns: [...PROCEDURE, DONE],
      rows: procedureRows,
    },
  ],
}
