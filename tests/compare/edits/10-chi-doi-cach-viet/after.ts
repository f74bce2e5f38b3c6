import { at, defineNational, defineProcess, officeHours, workingDays } from 'tthc'

const thuTuc = defineNational({
  code: '1.000007',
  name: 'Cấp giấy phép hoạt động',
  field: 'Y tế',
  limits: [{ time: workingDays(15), cite: { law: 'nd-118-2025' } }],
  fees: [{ id: 'le-phi', name: 'Lệ phí cấp giấy', kind: 'charge', amount: 200000 }],
  results: [{ id: 'giay-phep', name: 'Giấy phép' }],
  effective: { from: '2025-07-01' },
  source: 'Ví dụ, không phải thủ tục có thật',
})

/** Người thẩm định và người lấy ý kiến là một. */
const chuyenVien = at('phong-y-te', 'chuyen-vien')
const nuaNgay = workingDays(0.5)

export default defineProcess({
  of: [thuTuc],
  province: 'mau',
  standing: 'published',
  decision: { no: '10/QĐ-UBND', date: '2025-08-01' },
  effective: { from: '2025-08-01' },
  policy: { base: 'mot-cua' },
  total: workingDays(12),
  table: [
    {
      id: 'tiep-nhan',
      no: 'Bước 1',
      name: 'Tiếp nhận hồ sơ',
      by: at('ttpvhcc-tinh', 'tiep-nhan'),
      does: ['receive', 'collect'],
      within: workingDays(0.5),
      collects: ['le-phi'],
      gives: ['mau-01'],
    },
    {
      within: nuaNgay,
      does: 'assign',
      // Trong buổi nhận hồ sơ.
      by: at('phong-y-te', 'lanh-dao'),
      name: 'Phân công thụ lý',
      no: 'Bước 2',
      id: 'phan-cong',
    },
    {
      id: 'tham-dinh',
      no: 'Bước 3',
      name: 'Thẩm định hồ sơ',
      by: chuyenVien,
      does: 'examine',
      within: workingDays(5),
    },
    {
      id: 'lay-y-kien',
      no: 'Bước 4',
      name: 'Lấy ý kiến cơ quan liên quan',
      by: chuyenVien,
      does: 'consult',
      within: workingDays(3),
    },
    {
      id: 'xem-xet',
      no: 'Bước 5',
      name: 'Xem xét, trình ký',
      by: at('phong-y-te', 'lanh-dao'),
      does: 'review',
      within: workingDays(1),
    },
    {
      id: 'ky',
      no: 'Bước 6',
      name: 'Ký giấy phép',
      by: at('so-y-te', 'lanh-dao'),
      does: 'decide',
      within: workingDays(1.5),
    },
    {
      id: 'phat-hanh',
      no: 'Bước 7',
      name: 'Vào sổ, đóng dấu',
      by: at('so-y-te', 'van-thu'),
      does: 'number',
      within: workingDays(0.5),
    },
    {
      id: 'tra-ket-qua',
      no: 'Bước 8',
      name: 'Trả kết quả',
      by: at('ttpvhcc-tinh', 'tiep-nhan'),
      does: 'return',
      within: officeHours(),
    },
  ],
})
