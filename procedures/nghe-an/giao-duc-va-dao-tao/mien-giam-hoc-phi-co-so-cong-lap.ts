import { defineProcess, at, excerpt, officeHours, workingHours } from 'tthc'
import mienGiamHocPhi from '../../national/facts/giao-duc-va-dao-tao/mien-giam-hoc-phi-co-so-cong-lap.js'

export default defineProcess({
  of: [mienGiamHocPhi],
  province: 'nghe-an',
  standing: 'published',
  decision: { no: '3760/QĐ-UBND', date: '2025-11-19' },
  effective: { from: '2025-11-19' },
  level: 'tỉnh (cơ sở giáo dục)',
  policy: { base: 'nd-118-2025' },
  total: workingHours(
    80,
    'Theo quy định thời gian giải quyết trong trường hợp này là 80 giờ làm việc (tương đương 10 ngày làm việc) kể từ ngày nhận được hồ sơ đầy đủ và hợp lệ',
  ),
  table: [
    {
      id: 'tiep-nhan-ho-so',
      no: 'Bước 1',
      name: 'Tiếp nhận hồ sơ',
      text: excerpt(
        '- Kiểm tra, hướng dẫn, tiếp nhận hồ sơ, gửi Giấy hẹn trả kết quả cho người học; số hóa hồ sơ; chuyển hồ sơ giấy đến Phòng chuyên môn (trừ trường hợp hồ sơ nộp trực tuyến)…',
      ),
      by: at('co-so-gdnn', 'tiep-nhan'),
      does: 'receive',
      within: workingHours(2),
      printed: { service: 'Một phần' },
    },
    {
      id: 'nhan-phan-cong-xu',
      no: 'Bước 2',
      name: 'Nhận, phân công xử lý hồ sơ',
      text: 'Nhận hồ sơ và phân công chuyên viên thẩm tra, xử lý hồ sơ',
      by: at('phong-chuyen-mon', 'lanh-dao-phong'),
      does: 'assign',
      within: workingHours(4),
    },
    {
      id: 'tham-tra-du-thao',
      no: 'Bước 3',
      name: 'Thẩm tra, dự thảo kết quả',
      text: '- Nhận hồ sơ và xem xét, thẩm tra, xử lý hồ sơ; - Dự thảo kết quả giải quyết.',
      by: at('phong-chuyen-mon', 'vien-chuc'),
      does: ['receive', 'examine'],
      within: workingHours(58),
    },
    {
      id: 'tham-dinh-xac-nhan',
      no: 'Bước 4',
      name: 'Thẩm định, xác nhận dự thảo',
      text: excerpt(
        'Thẩm định, xem xét, xác nhận dự thảo kết quả giải quyết trước khi trình Lãnh đạo Cơ sở giáo dục nghề nghiệp, giáo dục đại học công lập ký phê duyệt kết quả hoặc xem xét k…',
      ),
      by: at('phong-chuyen-mon', 'lanh-dao-phong'),
      does: 'review',
      within: workingHours(6),
    },
    { id: 'ky-phe-duyet-ket-qua', no: 'Bước 5', name: 'Ký phê duyệt kết quả', by: at('co-so-gdnn', 'lanh-dao'), does: 'decide', within: workingHours(8) },
    {
      id: 'vao-so-chuyen-ket-qua',
      no: 'Bước 6',
      name: 'Vào sổ, chuyển kết quả',
      text: 'Vào số văn bản, lưu trữ hồ sơ, chuyển kết quả cho Bộ phận tiếp nhận hồ sơ và trả kết quả của Cơ sở giáo dục nghề nghiệp, giáo dục đại học công lập.',
      by: at('nha-truong', 'van-thu'),
      does: ['number', 'transfer'],
      within: workingHours(2),
    },
    {
      id: 'thong-bao-va-tra',
      no: 'Bước 7',
      name: 'Thông báo và trả kết quả cho tổ chức/cá nhân',
      by: at('co-so-gdnn', 'tiep-nhan'),
      does: 'return',
      within: officeHours(),
    },
  ],
  source: 'T079',
})
