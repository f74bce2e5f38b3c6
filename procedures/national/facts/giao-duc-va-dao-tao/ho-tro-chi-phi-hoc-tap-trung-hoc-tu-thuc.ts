import { defineNational } from 'tthc'

export default defineNational({
  name: 'Đề nghị hỗ trợ chi phí học tập trong trường trung học phổ thông tư thục, cơ sở giáo dục thường xuyên tư thục, trường trung học phổ thông trong các trường đại học, cao đẳng, viện nghiên cứu',
  field: 'Giáo dục và đào tạo',
  levels: ['tinh', 'khac'],
  effective: { from: '2025-11-19' },
  source: 'Quyết định số 3760/QĐ-UBND ngày 19/11/2025 (Nghệ An)',
})
