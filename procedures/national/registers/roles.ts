import { defineRoles } from 'tthc'

/** Vai trò: phần việc của một người trong quy trình. Vị trí xử lý là vai trò tại một cơ quan. */
export default defineRoles({
  'tiep-nhan': {
    name: 'Công chức tiếp nhận và trả kết quả',
    does: ['receive', 'transfer', 'collect', 'return', 'number', 'other'],
  },
  'lanh-dao': {
    name: 'Lãnh đạo cơ quan',
    does: ['assign', 'review', 'decide', 'consult', 'receive', 'transfer', 'other'],
  },
  'lanh-dao-phong': {
    name: 'Lãnh đạo phòng',
    does: ['assign', 'review', 'decide', 'consult', 'examine', 'transfer', 'other'],
  },
  'chuyen-vien': {
    name: 'Chuyên viên, công chức chuyên môn',
    does: ['receive', 'examine', 'consult', 'review', 'transfer', 'collect', 'return', 'wait', 'number', 'other'],
  },
  'vien-chuc': {
    name: 'Viên chức',
    does: ['receive', 'examine', 'consult', 'transfer', 'number', 'return', 'wait', 'other'],
  },
  'van-thu': { name: 'Văn thư', does: ['number', 'transfer', 'receive', 'other'] },
  'nguoi-dung-dau': { name: 'Người đứng đầu', does: ['receive', 'assign', 'review', 'decide', 'other'] },
  'hoi-dong': { name: 'Hội đồng', does: ['examine', 'review', 'decide', 'consult', 'other'], holder: 'council' },
  'co-quan': {
    name: 'Cơ quan (chưa nêu vị trí)',
    holder: 'unnamed',
    does: [
      'receive',
      'assign',
      'examine',
      'consult',
      'review',
      'decide',
      'number',
      'transfer',
      'collect',
      'return',
      'wait',
      'other',
    ],
  },
})
