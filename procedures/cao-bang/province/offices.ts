import { defineOffices } from 'tthc'

/**
 * Cơ quan và vị trí xử lý của Cao Bằng, như in trong các bảng của Quyết định 2022/QĐ-UBND (27/11/2025) và các quyết định
 * cùng đợt. Tên vị trí là tên mà các bảng in nhiều lần nhất, bỏ dấu gạch đầu dòng.
 */
export default defineOffices({
  // Nơi tiếp nhận hồ sơ và trả kết quả
  'ttpvhcc-tinh': {
    name: 'Trung tâm Phục vụ hành chính công tỉnh',
    level: 'tinh',
    posts: { 'tiep-nhan': 'Công chức tiếp nhận hồ sơ tại TTPVHCC tỉnh' },
    aliases: ['TTPVHCC tỉnh', 'Trung tâm Phục vụ hành chính công (TTPVHCC) tỉnh'],
  },
  'ttpvhcc-xa': {
    name: 'Trung tâm Phục vụ hành chính công cấp xã',
    level: 'xa',
    names: { xa: 'Trung tâm Phục vụ hành chính công xã', phuong: 'Trung tâm Phục vụ hành chính công phường' },
    posts: { 'tiep-nhan': 'Công chức TTPVHCC xã, phường' },
    aliases: ['TTPVHCC các xã, phường'],
  },
  'diem-tiep-nhan': {
    name: 'Nơi tiếp nhận hồ sơ',
    level: 'tinh',
    anyOf: ['ttpvhcc-tinh', 'ttpvhcc-xa'],
    posts: {
      'tiep-nhan': 'Bộ phận tiếp nhận và trả kết quả của các sở, ban, ngành tại TTPVHCC tỉnh; TTPVHCC các xã, phường',
    },
  },
  'diem-tiep-nhan-y-te': {
    name: 'Nơi tiếp nhận hồ sơ lĩnh vực y tế',
    level: 'tinh',
    anyOf: ['ttpvhcc-tinh', 'ttpvhcc-xa'],
    posts: { 'tiep-nhan': 'Bộ phận tiếp nhận và trả kết quả Sở Y tế tại TTPVHCC tỉnh; TTPVHCC các xã, phường' },
  },
  'diem-tiep-nhan-noi-vu': {
    name: 'Nơi tiếp nhận hồ sơ lĩnh vực nội vụ',
    level: 'tinh',
    anyOf: ['ttpvhcc-tinh', 'ttpvhcc-xa'],
    posts: { 'tiep-nhan': 'Bộ phận tiếp nhận và trả kết quả của Sở Nội vụ tại TTPVHCC tỉnh; TTPVHCC các xã, phường' },
  },
  'diem-tiep-nhan-nnmt': {
    name: 'Nơi tiếp nhận hồ sơ lĩnh vực nông nghiệp và môi trường',
    level: 'tinh',
    anyOf: ['ttpvhcc-tinh', 'ttpvhcc-xa'],
    posts: {
      'tiep-nhan':
        'Bộ phận tiếp nhận và trả kết quả của Sở Nông nghiệp và Môi trường tại TTPVHCC tỉnh; TTPVHCC các xã, phường.',
    },
  },

  // Sở Y tế
  'so-y-te': {
    name: 'Sở Y tế',
    level: 'tinh',
    posts: { 'co-quan': 'Sở Y tế', 'lanh-dao': 'Lãnh đạo Sở Y tế', 'van-thu': 'Bộ phận Văn thư Sở Y tế' },
  },
  'phong-btxh': {
    name: 'Phòng Bảo trợ xã hội và Trẻ em',
    level: 'tinh',
    of: 'so-y-te',
    posts: { 'lanh-dao-phong': 'Lãnh đạo Phòng BTXH và Trẻ em', 'chuyen-vien': 'Chuyên viên Phòng BTXH và Trẻ em' },
    aliases: [
      'Phòng BTXH và Trẻ em',
      'Phòng Bảo trợ xã hội (BTXH) và Trẻ em',
      'Phòng BTXH và Trẻ em Sở Y tế',
      'Phòng BTXH và Trẻ em - Sở Y tế',
    ],
  },
  'co-so-tro-giup': {
    name: 'Cơ sở trợ giúp xã hội',
    level: 'ngoai',
    posts: {
      'co-quan': 'Cơ sở trợ giúp xã hội',
      'lanh-dao': 'Lãnh đạo cơ sở trợ giúp xã hội',
      'nguoi-dung-dau': 'Người đứng đầu Cơ sở trợ giúp xã hội',
      'vien-chuc': 'Viên chức cơ sở trợ giúp xã hội',
      'van-thu': 'Văn thư cơ sở trợ giúp xã hội',
    },
  },
  'co-so-ctxh': {
    name: 'Đơn vị, cơ sở cung cấp dịch vụ công tác xã hội',
    level: 'ngoai',
    posts: {
      'tiep-nhan': 'Nhân viên phụ trách tiếp nhận hồ sơ tại đơn vị, cơ sở có cung cấp dịch vụ công tác xã hội',
      'chuyen-vien': 'Chuyên viên phụ trách thẩm định hồ sơ',
      'vien-chuc': 'Người hướng dẫn thực hành',
      'nguoi-dung-dau': 'Người đứng đầu đơn vị, cơ sở cung cấp dịch vụ công tác xã hội',
    },
    aliases: ['đơn vị, cơ sở có cung cấp dịch vụ công tác xã hội'],
  },

  // Sở Nội vụ
  'so-noi-vu': {
    name: 'Sở Nội vụ',
    level: 'tinh',
    posts: { 'co-quan': 'Sở Nội vụ', 'lanh-dao': 'Lãnh đạo Sở', 'van-thu': 'Văn thư Sở' },
  },
  'van-phong-so-noi-vu': {
    name: 'Văn phòng Sở Nội vụ',
    level: 'tinh',
    of: 'so-noi-vu',
    posts: { 'lanh-dao-phong': 'Lãnh đạo Văn phòng Sở', 'chuyen-vien': 'Công chức Văn phòng Sở' },
    aliases: ['Văn phòng Sở', 'Văn phòng'],
  },
  'phong-tcbm-ccvc': {
    name: 'Phòng Tổ chức bộ máy và Công chức, viên chức',
    level: 'tinh',
    of: 'so-noi-vu',
    posts: { 'co-quan': 'Phòng Tổ chức bộ máy và Công chức, viên chức Sở Nội vụ' },
    aliases: ['Phòng Tổ chức bộ máy và Công chức, viên chức Sở Nội vụ'],
  },
  'phong-xdcq-cchc': {
    name: 'Phòng Xây dựng chính quyền và Cải cách hành chính',
    level: 'tinh',
    of: 'so-noi-vu',
    posts: {
      'lanh-dao-phong': 'Lãnh đạo Phòng Xây dựng chính quyền và Cải cách hành chính',
      'chuyen-vien': 'Công chức Phòng Xây dựng chính quyền và Cải cách hành chính',
    },
  },
  'tt-luu-tru-lich-su': {
    name: 'Trung tâm Lưu trữ lịch sử',
    level: 'tinh',
    of: 'so-noi-vu',
    posts: {
      'lanh-dao': 'Lãnh đạo Trung tâm Lưu trữ lịch sử',
      'vien-chuc': 'Viên chức làm việc tại Trung tâm lưu trữ',
    },
    aliases: ['Trung tâm lưu trữ'],
  },
  'hoi-dong-tuyen-dung': {
    name: 'Hội đồng tuyển dụng',
    level: 'tinh',
    posts: { 'hoi-dong': 'Hội đồng tuyển dụng' },
  },
  'hoi-dong-sat-hach': {
    name: 'Hội đồng kiểm tra sát hạch',
    level: 'tinh',
    posts: { 'hoi-dong': 'Hội đồng kiểm tra sát hạch' },
  },
  'co-quan-tuyen-dung': {
    name: 'Cơ quan có thẩm quyền tuyển dụng viên chức',
    level: 'tinh',
    posts: { 'co-quan': 'Cơ quan có thẩm quyền tuyển dụng viên chức' },
    aliases: ['Cơ quan, đơn vị có thẩm quyền tuyển dụng viên chức'],
  },
  'ban-qlda': {
    name: 'Ban quản lý dự án',
    level: 'tinh',
    posts: { 'co-quan': 'Ban quản lý dự án' },
  },

  // Sở Nông nghiệp và Môi trường
  'so-nnmt': {
    name: 'Sở Nông nghiệp và Môi trường',
    level: 'tinh',
    unit: 'so-nong-nghiep-moi-truong',
    posts: {
      'lanh-dao': 'Lãnh đạo Sở Nông nghiệp và Môi trường',
      'van-thu': 'Bộ phận Văn thư Sở Nông nghiệp và Môi trường',
    },
  },
  'phong-qlmt': {
    name: 'Phòng Quản lý môi trường',
    level: 'tinh',
    of: 'so-nnmt',
    posts: {
      'lanh-dao-phong': 'Lãnh đạo Phòng Quản lý môi trường',
      'chuyen-vien': 'Chuyên viên Phòng Quản lý môi trường',
    },
    aliases: ['Phòng quản lý môi trường'],
  },

  // UBND tỉnh
  'ubnd-tinh': {
    name: 'Ủy ban nhân dân tỉnh',
    level: 'tinh',
    unit: 'vp-ubnd-tinh',
    posts: { 'co-quan': 'Ủy ban nhân dân tỉnh', 'lanh-dao': 'Lãnh đạo UBND tỉnh' },
    aliases: ['UBND tỉnh'],
  },
  'vp-ubnd-tinh': {
    name: 'Văn phòng UBND tỉnh',
    level: 'tinh',
    of: 'ubnd-tinh',
    posts: { 'lanh-dao': 'Lãnh đạo Văn phòng UBND tỉnh', 'van-thu': 'Văn thư Văn phòng UBND tỉnh' },
  },
  'phong-kgvx': {
    name: 'Phòng Khoa giáo - Văn xã',
    level: 'tinh',
    of: 'vp-ubnd-tinh',
    posts: { 'chuyen-vien': 'Chuyên viên Phòng Khoa giáo - Văn xã' },
  },
  'phong-noi-chinh': {
    name: 'Phòng Nội chính',
    level: 'tinh',
    of: 'vp-ubnd-tinh',
    posts: { 'chuyen-vien': 'Chuyên viên phòng Nội chính' },
    aliases: ['phòng Nội chính, Văn phòng UBND tỉnh'],
  },
  'phong-kinh-te-vp': {
    name: 'Phòng Kinh tế, Văn phòng UBND tỉnh',
    level: 'tinh',
    of: 'vp-ubnd-tinh',
    posts: { 'chuyen-vien': 'Chuyên viên Phòng Kinh tế - Văn phòng UBND tỉnh' },
    aliases: ['Phòng Kinh tế - Văn phòng UBND tỉnh'],
  },

  // Cấp xã (cơ cấu theo Nghị định 150/2025/NĐ-CP)
  'ubnd-xa': {
    name: 'Ủy ban nhân dân cấp xã',
    level: 'xa',
    names: { xa: 'Ủy ban nhân dân xã', phuong: 'Ủy ban nhân dân phường' },
    posts: {
      'co-quan': 'UBND xã, phường',
      'nguoi-dung-dau': 'Chủ tịch UBND xã, phường',
      'lanh-dao': 'Lãnh đạo UBND xã, phường',
      'van-thu': 'Văn thư UBND xã, phường',
    },
    aliases: ['UBND cấp xã', 'UBND xã, phường', 'Ủy ban nhân dân xã, phường', 'Ủy ban nhân dân cấp xã, phường'],
  },
  'van-phong-xa': {
    name: 'Văn phòng HĐND và UBND cấp xã',
    level: 'xa',
    of: 'ubnd-xa',
    names: { xa: 'Văn phòng HĐND và UBND xã', phuong: 'Văn phòng HĐND và UBND phường' },
    posts: {
      'lanh-dao-phong': 'Lãnh đạo Văn phòng HĐND và UBND xã, phường',
      'chuyen-vien': 'Công chức Văn phòng HĐND và UBND xã, phường',
    },
  },
  'cong-an-xa': {
    name: 'Công an cấp xã',
    level: 'xa',
    names: { xa: 'Công an xã', phuong: 'Công an phường' },
    posts: { 'lanh-dao': 'Chỉ huy Công an cấp xã', 'chuyen-vien': 'Cán bộ Công an cấp xã' },
  },
  'phong-vhxh': {
    name: 'Phòng Văn hóa - Xã hội',
    level: 'xa',
    of: 'ubnd-xa',
    posts: { 'lanh-dao-phong': 'Lãnh đạo Phòng Văn hoá - Xã hội', 'chuyen-vien': 'Công chức Văn hoá - Xã hội' },
    aliases: ['Phòng Văn hoá - Xã hội', 'Phòng Văn hóa - Xã hội xã, phường', 'Văn hoá - Xã hội', 'Văn hóa - Xã hội'],
  },
  'phong-kinh-te': {
    name: 'Phòng Kinh tế (xã); Phòng Kinh tế, Hạ tầng và Đô thị (phường)',
    level: 'xa',
    of: 'ubnd-xa',
    names: { xa: 'Phòng Kinh tế', phuong: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
    posts: {
      'lanh-dao-phong': 'Lãnh đạo Phòng Kinh tế (đối với xã) hoặc phòng Kinh tế hạ tầng và đô thị (đối với phường)',
      'chuyen-vien': 'Chuyên viên Phòng Kinh tế (đối với xã) hoặc phòng Kinh tế hạ tầng và đô thị (đối với phường)',
    },
    aliases: ['Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  },
})
