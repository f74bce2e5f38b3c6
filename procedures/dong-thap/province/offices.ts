import { defineOffices } from 'tthc'

/** Cơ quan như in trong Quyết định 138/2025/QĐ-UBND (25/11/2025) của Đồng Tháp, lĩnh vực đất đai. */
export default defineOffices({
  'ttpvhcc-tinh': {
    name: 'Trung tâm Phục vụ hành chính công (cấp tỉnh)',
    level: 'tinh',
    posts: { 'tiep-nhan': 'Trung tâm Phục vụ hành chính công (cấp tỉnh)' },
  },
  'ttpvhcc-xa': {
    name: 'Trung tâm Phục vụ hành chính công (cấp xã)',
    level: 'xa',
    posts: { 'tiep-nhan': 'Trung tâm Phục vụ hành chính công (cấp xã)' },
  },
  vpdkdd: {
    name: 'Văn phòng đăng ký đất đai',
    level: 'tinh',
    posts: { 'co-quan': 'Văn phòng ĐKĐĐ' },
    aliases: ['VPĐKĐĐ'],
  },
  'cn-vpdkdd': {
    name: 'Chi nhánh Văn phòng đăng ký đất đai',
    level: 'tinh',
    of: 'vpdkdd',
    posts: {
      'co-quan': 'Chi nhánh Văn phòng đăng ký đất đai',
      'tiep-nhan': 'Bộ phận tiếp nhận Chi nhánh Văn phòng đăng ký đất đai',
    },
    aliases: ['Chi nhánh VPĐKĐĐ', 'Chi nhánh Văn phòng ĐKĐĐ'],
  },
  'diem-tiep-nhan': {
    name: 'Nơi tiếp nhận hồ sơ đất đai',
    level: 'tinh',
    anyOf: ['ttpvhcc-tinh', 'ttpvhcc-xa', 'cn-vpdkdd'],
    posts: {
      'tiep-nhan': 'Trung tâm Phục vụ hành chính công (cấp tỉnh hoặc cấp xã) hoặc Chi nhánh Văn phòng ĐKĐĐ',
    },
  },
  'so-nnmt': {
    name: 'Sở Nông nghiệp và Môi trường',
    level: 'tinh',
    posts: { 'co-quan': 'Sở Nông nghiệp và Môi trường' },
  },
  'phong-qldd': {
    name: 'Phòng Quản lý đất đai',
    level: 'tinh',
    of: 'so-nnmt',
    posts: { 'co-quan': 'Sở Nông nghiệp và Môi trường; Phòng Quản lý đất đai' },
  },
  'ubnd-tinh': {
    name: 'Ủy ban nhân dân tỉnh',
    level: 'tinh',
    posts: { 'nguoi-dung-dau': 'Chủ tịch Ủy ban nhân dân tỉnh' },
  },
  'co-quan-tham-muu': {
    name: 'Cơ quan tham mưu',
    level: 'tinh',
    posts: { 'co-quan': 'Cơ quan tham mưu' },
  },
  'tru-so-tiep-cong-dan': {
    name: 'Trụ sở tiếp công dân tỉnh',
    level: 'tinh',
    posts: { 'tiep-nhan': 'Trụ sở tiếp công dân tỉnh' },
  },
  'ubnd-xa': {
    name: 'Ủy ban nhân dân cấp xã',
    level: 'xa',
    posts: { 'co-quan': 'Ủy ban nhân dân cấp xã', 'nguoi-dung-dau': 'Chủ tịch Ủy ban nhân dân cấp xã' },
  },
  'co-quan-dat-dai-xa': {
    name: 'Cơ quan có chức năng quản lý đất đai cấp xã',
    level: 'xa',
    of: 'ubnd-xa',
    posts: { 'co-quan': 'Cơ quan có chức năng quản lý đất đai cấp xã' },
  },
})
