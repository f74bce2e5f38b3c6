import { defineRoles } from 'tthc'

export default defineRoles({
  'tiep-nhan': { name: 'Công chức tiếp nhận', does: ['receive', 'transfer', 'collect', 'return'] },
  'lanh-dao': { name: 'Lãnh đạo', does: ['assign', 'review', 'decide'] },
  'chuyen-vien': { name: 'Chuyên viên', does: ['examine', 'consult', 'wait', 'other'] },
  'van-thu': { name: 'Văn thư', does: ['number', 'transfer'] },
})
