import { defineNational } from 'tthc'

export default defineNational({
  name: 'Đề nghị hỗ trợ chi phí học tập trong cơ sở giáo dục mầm non công lập, cơ sở giáo dục phổ thông công lập, cơ sở giáo dục công lập thực hiện chương trình giáo dục phổ thông',
  field: 'Giáo dục và đào tạo',
  levels: ['xa', 'khac'],
  effective: { from: '2025-11-19' },
  source: 'Quyết định số 3760/QĐ-UBND ngày 19/11/2025 (Nghệ An)',
})
