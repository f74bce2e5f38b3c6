import { defineProcess, at, days, excerpt, officeHours, workingDays } from 'tthc'
import xacDinhLaiDien from '../../national/facts/dat-dai/xac-dinh-lai-dien-tich-dat-o.js'

export default defineProcess({
  of: [xacDinhLaiDien],
  province: 'dong-thap',
  standing: 'published',
  decision: { no: '138/2025/QĐ-UBND', date: '2025-11-25', sheet: 'Điều 42' },
  effective: { from: '2025-12-05' },
  level: 'xã',
  reads: { day: 'working-day', because: 'thời hạn của quy trình ghi "Không quá 20 ngày làm việc"' },
  policy: { base: 'nd-118-2025' },
  total: workingDays(20, 'Không quá 20 ngày làm việc'),
  table: [
    {
      id: 'tiep-nhan-ho-so',
      no: '1',
      name: 'Tiếp nhận hồ sơ',
      text: excerpt(
        '- Tiếp nhận, kiểm tra tính đầy đủ của thành phần hồ sơ và cấp Giấy tiếp nhận hồ sơ và hẹn trả kết quả. *(Trường hợp chưa đầy đủ thành phần hồ sơ thì trả hồ sơ kèm Phiếu y',
      ),
      by: at('ttpvhcc-xa', 'tiep-nhan'),
      does: 'receive',
      within: days(0.5),
    },
    {
      id: 'kiem-tra-ho-so',
      no: '2',
      name: 'Kiểm tra hồ sơ đã cấp',
      text: excerpt(
        '- Thông báo cho Chi nhánh Văn phòng đăng ký đất đai cung cấp hồ sơ cấp giấy chứng nhận lần đầu (2 ngày). - Kiểm tra hồ sơ cấp giấy chứng nhận trước đây, trường hợp đủ điề',
      ),
      by: at('co-quan-dat-dai-xa', 'co-quan'),
      does: 'examine',
      within: days(17.5),
    },
    {
      id: 'chinh-ly-ho-so',
      no: '3',
      name: 'Chỉnh lý hồ sơ địa chính',
      text: 'Chỉnh lý, cập nhật biến động vào hồ sơ địa chính, cơ sở dữ liệu đất đai.',
      by: at('cn-vpdkdd', 'co-quan'),
      does: 'examine',
      within: days(2, '2 ngày'),
    },
    {
      id: 'tra-ket-qua',
      no: '4',
      name: 'Trả kết quả',
      text: '- Trao Giấy chứng nhận cho người sử dụng đất; - Thu phí, lệ phí.',
      by: at('ttpvhcc-xa', 'tiep-nhan'),
      does: ['return', 'collect'],
      within: officeHours(),
    },
  ],
  accepts: [
    {
      rule: 'transfer-missing',
      at: 'chinh-ly-ho-so',
      shows: 'xa → tinh',
      because: 'Nguồn đang có chỉ chứa phần đầu ô nội dung của bước 2; việc chuyển hồ sơ sang Chi nhánh có thể nằm ở phần bị cắt.',
      decidedBy: 'Ban biên tập kho quy trình',
      document: 'Quyết định số 138/2025/QĐ-UBND ngày 25/11/2025',
    },
  ],
  source: 'L058',
})
