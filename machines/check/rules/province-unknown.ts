import { didYouMean } from '../nearest.js'
import { defineRule } from '../rule.js'

/** The province of a process must be defined. */
export default defineRule({
  id: 'province-unknown',
  title: 'Tỉnh của quy trình chưa được định nghĩa',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  check({ process, corpus }, say) {
    if (corpus.provinces.has(process.province)) return
    say({
      path: ['province'],
      what: `Không có tỉnh '${process.province}' trong các định nghĩa đã đọc.`,
      why: 'Cơ quan, vị trí xử lý và mẫu bảng của quy trình lấy từ định nghĩa của tỉnh.',
      fix: `${didYouMean(process.province, corpus.provinces.keys())}Sửa "province", hoặc thêm thư mục procedures/${process.province}/province.`,
    })
  },
})
