import { defineNational } from 'tthc'

export default defineNational({
  name: 'Đề nghị hỗ trợ chi phí học tập trong cơ sở giáo dục mầm non dân lập, tư thục; trường tiểu học, trường trung học cơ sở, cơ sở giáo dục thường xuyên tư thục; cơ sở giáo dục mầm non, trường tiểu học, trung học cơ sở trong các … (trích)',
  field: 'Giáo dục và đào tạo',
  levels: ['xa'],
  effective: { from: '2025-11-19' },
  source: 'Quyết định số 3760/QĐ-UBND ngày 19/11/2025 (Nghệ An)',
})
