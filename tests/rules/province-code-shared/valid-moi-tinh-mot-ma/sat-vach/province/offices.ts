import { defineOffices } from 'tthc'

export default defineOffices({
  'ttpvhcc-tinh': { name: 'Trung tâm Phục vụ hành chính công tỉnh', level: 'tinh', posts: { 'tiep-nhan': 'Công chức TTPVHCC tỉnh' } },
  'so-y-te': { name: 'Sở Y tế', level: 'tinh', identifier: 'H98.3', posts: { 'lanh-dao': 'Lãnh đạo Sở' } },
})
