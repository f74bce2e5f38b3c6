import { defineRule } from '../rule.js'

/** A process has either one table or several cases, and each of them has rows. */
export default defineRule({
  id: 'table-and-cases',
  title: 'Phải có đúng một trong hai: bảng, hoặc các trường hợp',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  check({ process: { table, cases: several } }, say) {
    if (table !== undefined && several !== undefined)
      say({
        path: ['cases'],
        what: 'Quy trình vừa có một bảng ("table") vừa có các trường hợp ("cases").',
        why: 'Không biết hồ sơ đi theo bảng nào: bảng chung hay bảng của trường hợp.',
        fix: 'Nếu có nhiều trường hợp, đưa "table" thành một trường hợp trong "cases"; nếu chỉ có một, xóa "cases".',
      })
    if (table === undefined && several === undefined)
      say({
        path: [],
        what: 'Quy trình không có bảng bước ("table") và cũng không có trường hợp nào ("cases").',
        why: 'Không có bước nào thì không có gì để giải quyết hồ sơ.',
        fix: 'Chép bảng của quyết định vào "table"; có nhiều trường hợp thì viết từng trường hợp trong "cases".',
      })
    if (several?.length === 0)
      say({
        path: ['cases'],
        what: 'Danh sách trường hợp ("cases") để trống.',
        why: 'Không có trường hợp nào thì không có bước nào để giải quyết hồ sơ.',
        fix: 'Thêm ít nhất một trường hợp; chỉ có một bảng thì dùng "table" thay cho "cases".',
      })
  },
})
