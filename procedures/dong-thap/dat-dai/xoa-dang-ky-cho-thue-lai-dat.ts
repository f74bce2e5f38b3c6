import { defineProcess, at, days, excerpt, officeHours, workingDays } from 'tthc'
import xoaDangKy from '../../national/facts/dat-dai/xoa-dang-ky-cho-thue-lai-dat.js'

export default defineProcess({
  of: [xoaDangKy],
  province: 'dong-thap',
  standing: 'published',
  decision: { no: '138/2025/QĐ-UBND', date: '2025-11-25', sheet: 'Điều 11' },
  effective: { from: '2025-12-05' },
  level: 'tỉnh',
  reads: { day: 'working-day', because: 'thời hạn của quy trình ghi "Không quá 03 ngày làm việc"' },
  policy: { base: 'nd-118-2025' },
  total: workingDays(3, 'Không quá 03 ngày làm việc'),
  table: [
    {
      id: 'tiep-nhan-ho-so',
      no: '1',
      name: 'Tiếp nhận hồ sơ',
      text: excerpt(
        '- Kiểm tra tính đầy đủ của thành phần hồ sơ; cấp Giấy tiếp nhận hồ sơ và hẹn trả kết quả; - Trường hợp Trung tâm Phục vụ hành chính công tiếp nhận hồ sơ thì chuyển hồ sơ',
      ),
      by: 'intake-point',
      does: 'receive',
      within: days(0.5),
    },
    {
      id: 'xac-nhan-xoa',
      no: '2',
      name: 'Xác nhận xóa cho thuê',
      text: excerpt(
        '- Xác nhận xóa cho thuê, cho thuê lại vào Giấy chứng nhận đã cấp của chủ đầu tư dự án và trả Giấy chứng nhận cho chủ đầu tư dự án; - Thu hồi Giấy chứng nhận đã cấp của bê',
      ),
      by: { oneOf: [at('vpdkdd', 'co-quan'), at('cn-vpdkdd', 'co-quan')] },
      does: 'decide',
      within: days(2.5),
      printed: { by: 'Văn phòng ĐKĐĐ hoặc Chi nhánh Văn phòng ĐKĐĐ' },
    },
    {
      id: 'tra-ket-qua',
      no: '3',
      name: 'Trả kết quả',
      text: '- Trao Giấy chứng nhận cho người sử dụng đất; - Phí, lệ phí (nếu có): Không quy định.',
      by: 'intake-point',
      does: 'return',
      within: officeHours(),
    },
  ],
  source: 'L002',
})
