import { defineNational } from 'tthc'

export default defineNational({
  name: 'Đề nghị miễn, giảm học phí trong cơ sở giáo dục nghề nghiệp, cơ sở giáo dục đại học tư thục và cơ sở giáo dục nghề nghiệp, cơ sở giáo dục đại học thuộc tổ chức kinh tế, doanh nghiệp nhà nước',
  field: 'Giáo dục và đào tạo',
  levels: ['xa'],
  effective: { from: '2025-11-19' },
  source: 'Quyết định số 3760/QĐ-UBND ngày 19/11/2025 (Nghệ An)',
})
