import { defineProcess, at, days, excerpt, notCounted } from 'tthc'
import phiBaoVeMoi from '../../national/facts/moi-truong/phi-bao-ve-moi-truong-khi-thai.js'

export default defineProcess({
  of: [phiBaoVeMoi],
  province: 'cao-bang',
  standing: 'published',
  decision: { no: '1948/QĐ-UBND', date: '2025-11-18' },
  effective: { from: '2025-11-18' },
  level: 'tỉnh',
  layout: 'ngay-lam-viec',
  reads: { day: 'working-day', because: 'tiêu đề cột ghi "Thời gian (ngày làm việc)"' },
  policy: { base: 'nd-118-2025' },
  total: days(30),
  table: [
    {
      id: 'tiep-nhan-ho-so',
      no: 'Bước 1',
      name: 'Tiếp nhận hồ sơ',
      text: excerpt(
        'Kiểm tra, xem xét tính chính xác, đầy đủ của hồ sơ, lập phiếu tiếp nhận và hẹn trả kết quả; quét (scan) và lưu trữ hồ sơ điện tử, dùng chữ ký số cá nhân được cấp để ký tr…',
      ),
      by: at('diem-tiep-nhan-nnmt', 'tiep-nhan'),
      does: 'receive',
      within: days(0.25),
      printed: {
        by: 'Chuyên viên của Sở Nông nghiệp và Môi trường thực hiện nhiệm vụ tại Trung tâm Phục vụ hành chính công (TTPVHCC) tỉnh; công chức TTPVHCC các xã, phường được giao tiếp nhận hồ sơ lĩnh vực nông nghiệp và môi trường.',
      },
    },
    { id: 'phan-cong-thu-ly', no: 'Bước 2', name: 'Phân công thụ lý hồ sơ', by: at('phong-qlmt', 'lanh-dao-phong'), does: 'assign', within: days(1, '1 ngày') },
    { id: 'tham-dinh-xu-ly', no: 'Bước 3', name: 'Thẩm định, xử lý hồ sơ', by: at('phong-qlmt', 'chuyen-vien'), does: 'examine', within: days(22.25) },
    {
      id: 'duyet-ket-qua-tham-dinh',
      no: 'Bước 4',
      name: 'Duyệt kết quả thẩm định',
      text: 'Duyệt kết quả thẩm định, trình Lãnh đạo Sở phê duyệt',
      by: at('phong-qlmt', 'lanh-dao-phong'),
      does: 'review',
      within: days(3, '3 ngày'),
    },
    {
      id: 'phe-duyet-thong-bao',
      no: 'Bước 5',
      name: 'Phê duyệt thông báo nộp phí',
      text: 'Phê duyệt Thông báo nộp phí bảo vệ môi trường đối với khí thải',
      by: at('so-nnmt', 'lanh-dao'),
      does: 'decide',
      within: days(3, '3 ngày'),
    },
    {
      id: 'vao-so-dong-dau',
      no: 'Bước 6',
      name: 'Vào sổ, đóng dấu, chuyển kết quả',
      text: 'Vào sổ, đóng dấu; chuyển kết quả cho Bộ phận tiếp nhận hồ sơ của Sở Nông nghiệp và Môi trường tại Trung tâm PVHCC tỉnh',
      by: at('so-nnmt', 'van-thu'),
      does: ['number', 'transfer'],
      within: days(0.5),
    },
    {
      id: 'tra-ket-qua',
      no: 'Bước 7',
      name: 'Trả kết quả',
      text: 'Trả kết quả giải quyết thủ tục hành chính cho cá nhân tổ chức',
      by: at('diem-tiep-nhan-nnmt', 'tiep-nhan'),
      does: 'return',
      within: notCounted(),
    },
  ],
  accepts: [
    {
      rule: 'code-shared',
      shows: '1.013040',
      because: 'Quyết định ban hành hai quy trình cho mã này: cấp tỉnh 30 ngày, cấp xã 10 ngày.',
      decidedBy: 'Ban biên tập kho quy trình',
      document: 'Quyết định số 1948/QĐ-UBND ngày 18/11/2025',
    },
  ],
  source: 'T050',
})
