import { at, defineProcess, officeHours, workingDays } from 'tthc'
import thuTuc from '../../national/facts/y-te/cap-giay.js'

// Từ trong nhánh nhảy thẳng ra ngoài.
export default defineProcess({
  of: [thuTuc],
  province: 'mau',
  standing: 'proposal',
  effective: { from: '2025-07-01' },
  policy: { base: 'mot-cua' },
  total: workingDays(3),
  table: [
    { id: 'tiep-nhan', no: 'Bước 1', name: 'Tiếp nhận', by: 'intake-point', does: 'receive', within: workingDays(0.5) },
    {
      id: 'lay-y-kien',
      title: 'Lấy ý kiến',
      branches: [
        { id: 'nhanh-xa', title: 'Xã', rows: [{ id: 'y-kien-xa', name: 'Xã cho ý kiến', by: at('phong-vhxh', 'chuyen-vien'), does: 'consult', within: workingDays(1), ways: { 'đồng ý': 'next', 'không đồng ý': 'tra' } }] },
        { id: 'nhanh-so', title: 'Sở', rows: [{ id: 'y-kien-so', name: 'Sở cho ý kiến', by: at('phong-y-te', 'chuyen-vien'), does: 'consult', within: workingDays(2) }] },
      ],
    },
    { id: 'ky', no: 'Bước 3', name: 'Ký giấy', by: at('so-y-te', 'lanh-dao'), does: 'decide', within: workingDays(0.5) },
    { id: 'tra', no: 'Bước 4', name: 'Trả kết quả', by: 'intake-point', does: 'return', within: officeHours() },
  ],
})
