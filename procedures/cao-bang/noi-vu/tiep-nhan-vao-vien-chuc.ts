import { defineProcess, at, excerpt, workingDays } from 'tthc'
import tiepNhanVaoVien from '../../national/facts/noi-vu/tiep-nhan-vao-vien-chuc.js'

export default defineProcess({
  of: [tiepNhanVaoVien],
  province: 'cao-bang',
  standing: 'published',
  decision: { no: '2028/QĐ-UBND', date: '2025-11-28' },
  effective: { from: '2025-11-28' },
  level: 'tỉnh',
  policy: { base: 'nd-118-2025' },
  total: workingDays(60),
  totalLabel: 'Tổng thời gian giải quyết',
  table: [
    {
      id: 'thanh-lap-hoi-dong',
      no: 'Bước 1',
      name: 'Thành lập Hội đồng, nộp hồ sơ',
      text: excerpt(
        '- Người đứng đầu cơ quan có thẩm quyền tuyển dụng thành lập Hội đồng kiểm tra, sát hạch. - Nộp hồ sơ của người được đề nghị tiếp nhận vào viên chức: + Tiếp nhận, kiểm tra…',
      ),
      by: at('co-quan-tuyen-dung', 'co-quan'),
      does: 'receive',
      within: workingDays(20),
      printed: { by: '- Cơ quan có thẩm quyền tuyển dụng viên chức' },
    },
    {
      id: 'kiem-tra-tieu-chuan',
      no: 'Bước 2',
      name: 'Kiểm tra tiêu chuẩn, điều kiện',
      text: excerpt(
        'Hội đồng kiểm tra, sát hạch kiểm tra về các điều kiện, tiêu chuẩn, văn bằng, chứng chỉ của người được đề nghị tiếp nhận theo yêu cầu của vị trí việc làm cần tuyển. - Cơ q…',
      ),
      by: at('phong-tcbm-ccvc', 'co-quan'),
      does: 'examine',
      within: workingDays(10),
      printed: { by: '- Phòng Tổ chức bộ máy và Công chức, viên chức Sở Nội vụ.' },
    },
    {
      id: 'to-chuc-sat-hach',
      no: 'Bước 3',
      name: 'Tổ chức sát hạch',
      text: excerpt(
        'Tổ chức sát hạch về trình độ hiểu biết chung và năng lực chuyên môn, nghiệp vụ của người được đề nghị tiếp nhận. Hội đồng kiểm tra, sát hạch phải báo cáo người đứng đầu c…',
      ),
      by: at('co-quan-tuyen-dung', 'co-quan'),
      does: 'examine',
      within: workingDays(10),
    },
    {
      id: 'quyet-dinh-tiep-nhan',
      no: 'Bước 4',
      name: 'Quyết định tiếp nhận vào viên chức',
      text: 'Người đứng đầu cơ quan có thẩm quyền tuyển dụng quyết định tiếp nhận vào viên chức theo thẩm quyền.',
      by: at('co-quan-tuyen-dung', 'co-quan'),
      does: 'decide',
      within: workingDays(10),
    },
    {
      id: 'ky-hop-dong-lam',
      no: 'Bước 5',
      name: 'Ký hợp đồng làm việc, thông báo kết quả',
      text: '- Ký kết Hợp đồng làm việc. - Thông báo cho cá nhân, tổ chức đến nhận kết quả. - Cơ quan, đơn vị tiếp nhận viên chức;',
      by: at('diem-tiep-nhan-noi-vu', 'tiep-nhan'),
      does: 'return',
      within: workingDays(10),
      printed: { by: '- Bộ phận tiếp nhận và trả kết quả của Sở Nội vụ tại TTPVHCC tỉnh; - TTPVHCC các xã, phường.' },
    },
  ],
  accepts: [
    {
      rule: 'citizen-sent-elsewhere',
      at: 'ky-hop-dong-lam',
      shows: 'ttpvhcc-tinh, ttpvhcc-xa',
      because: 'Quyết định giao cơ quan tuyển dụng nhận hồ sơ và lập hội đồng, còn kết quả thông báo qua Trung tâm Phục vụ hành chính công.',
      decidedBy: 'Ban biên tập kho quy trình',
      document: 'Quyết định số 2028/QĐ-UBND ngày 28/11/2025',
    },
  ],
  source: 'T028',
})
