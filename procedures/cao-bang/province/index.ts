import { at, defineProvince } from 'tthc'
import offices from './offices.js'

export default defineProvince({
  id: 'cao-bang',
  code: '04',
  name: 'Cao Bằng',
  identifier: 'H14',
  layouts: {
    'bon-cot': {
      columns: [
        { key: 'no', title: 'Bước' },
        { key: 'what', title: 'Nội dung' },
        { key: 'who', title: 'Trách nhiệm' },
        { key: 'time', title: 'Thời gian' },
      ],
      totalLabel: 'Tổng thời gian giải quyết TTHC',
    },
    // Lĩnh vực môi trường ghi đơn vị ở tiêu đề cột.
    'ngay-lam-viec': {
      columns: [
        { key: 'no', title: 'Bước' },
        { key: 'what', title: 'Nội dung' },
        { key: 'who', title: 'Trách nhiệm' },
        { key: 'time', title: 'Thời gian (ngày làm việc)', unit: 'working-day' },
      ],
      totalLabel: 'Tổng thời gian giải quyết TTHC',
    },
  },
  offices,
  dossierNumber: '{mã định danh}-{yyMMdd}-{NNNN}',
  hours: [
    { from: '07:00', to: '11:30' },
    { from: '13:30', to: '17:00' },
  ],
  // Ký hiệu thật của từng đơn vị chưa công khai: hai mẫu dưới đây là mẫu thử, theo dạng của hai thời kỳ.
  receipts: {
    'bien-lai-phi-le-phi': {
      name: 'Biên lai điện tử thu phí, lệ phí',
      account: 'Tài khoản chuyên thu của đơn vị thu, mở tại Kho bạc Nhà nước',
      patterns: [
        {
          template: '01BLP0-001',
          symbol: 'BI-25T',
          effective: { from: '2025-07-01', to: '2026-06-30' },
          sample: true,
        },
        { template: 'EBL01', symbol: '26TAA', effective: { from: '2026-07-01' }, sample: true },
      ],
    },
  },
  intakePoint: at('diem-tiep-nhan', 'tiep-nhan'),
  spellings: {
    // Nơi tiếp nhận
    'Bộ phận tiếp nhận và trả kết quả Sở Y tế tại Trung tâm Phục vụ hành chính công (TTPVHCC) tỉnh; TTPVHCC các xã, phường.':
      at('diem-tiep-nhan-y-te', 'tiep-nhan'),
    'Bộ Bộ phận tiếp nhận và trả kết quả Sở Y tế tại TTPVHCC tỉnh; TTPVHCC các xã, phường.': at(
      'diem-tiep-nhan-y-te',
      'tiep-nhan',
    ),
    '- Bộ phận tiếp nhận và trả kết quả của Sở Nội vụ tại TTPVHCC tỉnh Cao Bằng; - TTPVHCC các xã, phường.': at(
      'diem-tiep-nhan-noi-vu',
      'tiep-nhan',
    ),
    'Công chức tiếp nhận hồ sơ của Sở Nội vụ tại Trung tâm phục vụ hành chính công tỉnh Cao Bằng.': at(
      'ttpvhcc-tinh',
      'tiep-nhan',
    ),
    'Chuyên viên của Sở Nông nghiệp và Môi trường thực hiện nhiệm vụ tại Trung tâm Phục vụ hành chính công (TTPVHCC) tỉnh; công chức TTPVHCC các xã, phường được giao tiếp nhận hồ sơ lĩnh vực nông nghiệp và môi trường.':
      at('diem-tiep-nhan-nnmt', 'tiep-nhan'),

    // Y tế
    'Lãnh đạo Phòng Bảo trợ xã hội (BTXH) và Trẻ em': at('phong-btxh', 'lanh-dao-phong'),
    'Lãnh đạo Phòng BTXH và Trẻ em Sở Y tế': at('phong-btxh', 'lanh-dao-phong'),
    'Chuyên viên Phòng BTXH và Trẻ em - Sở Y tế': at('phong-btxh', 'chuyen-vien'),
    'Văn thư Sở Y tế': at('so-y-te', 'van-thu'),
    'Cơ sở trợ giúp xã hội có trách nhiệm tiếp nhận ngay các đối tượng cần sự bảo vệ khẩn cấp để chăm sóc, nuôi dưỡng và hoàn thiện các thủ tục, hồ sơ trong 10 ngày làm việc, kể từ khi tiếp nhận đối tượng, trường hợp kéo dài':
      at('co-so-tro-giup', 'co-quan'),
    'Sở Y tế*, *cơ quan Công an các cấp, Ủy ban nhân dân cấp xã nơi xảy ra vụ việc hoặc nơi trẻ em cư trú thực hiện việc kiểm tra tính xác thực về hành vi xâm hại, tình trạng mất an toàn, mức độ nguy cơ gây tổn hại đối với tr':
      { together: [at('so-y-te', 'co-quan'), { outside: 'Cơ quan Công an các cấp' }, at('ubnd-xa', 'co-quan')] },
    'Sở Y tế, cơ quan Công an các cấp, UBND xã, phường.': {
      together: [at('so-y-te', 'co-quan'), { outside: 'Cơ quan Công an các cấp' }, at('ubnd-xa', 'co-quan')],
    },
    'Chủ tịch Ủy ban nhân dân cấp xã nơi xảy ra vụ việc chỉ đạo người làm công tác bảo vệ trẻ em cấp xã tiến hành việc đánh giá nguy cơ ban đầu, mức độ tổn hại của trẻ em (theo Mẫu số 02 ban hành kèm theo Nghị định số 56/2017':
      at('ubnd-xa', 'nguoi-dung-dau'),

    // Nội vụ
    '- Cơ quan, đơn vị có thẩm quyền tuyển dụng viên chức.': at('co-quan-tuyen-dung', 'co-quan'),
    '- Cơ quan, đơn vị phối hợp tổ chức thi.': { outside: 'Cơ quan, đơn vị phối hợp tổ chức thi' },
    '- Các cơ quan, đơn vị phối hợp.': { outside: 'Các cơ quan, đơn vị phối hợp' },
    '- Các cá nhân, cơ quan, đơn vị liên quan.': { outside: 'Các cá nhân, cơ quan, đơn vị liên quan' },
    'Lãnh đạo Phòng Xây dựng chính quyền và Cải cách hành chính chuyển chuyên viên thụ lý hồ sơ': at(
      'phong-xdcq-cchc',
      'lanh-dao-phong',
    ),
    'Công chức kiểm tra, thẩm định hồ sơ; dự thảo văn bản trình Lãnh đạo phòng.': at('phong-xdcq-cchc', 'chuyen-vien'),
    'Lãnh đạo Sở phê duyệt': at('so-noi-vu', 'lanh-dao'),
    'Văn thư Sở Nội vụ': at('so-noi-vu', 'van-thu'),
    'Lãnh đạo Văn phòng chuyển chuyên viên thụ lý hồ sơ': at('van-phong-so-noi-vu', 'lanh-dao-phong'),
    'Lãnh đạo Trung tâm Lưu trữ lịch sử Viên': at('tt-luu-tru-lich-su', 'lanh-dao'),
    'Lãnh đạo Trung tâm Lưu trữ lịch sử quyết định việc sử dụng tài liệu lưu trữ của độc giả sau khi có ý kiến phê duyệt của Sở Nội vụ':
      at('tt-luu-tru-lich-su', 'lanh-dao'),

    // UBND tỉnh
    'Chuyên viên phòng Nội chính, Văn phòng UBND tỉnh': at('phong-noi-chinh', 'chuyen-vien'),

    // Cấp xã
    'Lãnh đạo Phòng Văn hóa - Xã hội xã, phường': at('phong-vhxh', 'lanh-dao-phong'),
    'Công chức Phòng Văn hóa - Xã hội xã, phường': at('phong-vhxh', 'chuyen-vien'),
    'Lãnh đạo UBND cấp xã': at('ubnd-xa', 'lanh-dao'),
    'Lãnh đạo Ủy ban nhân dân cấp xã, phường': at('ubnd-xa', 'lanh-dao'),
    'Văn thư UBND cấp xã': at('ubnd-xa', 'van-thu'),
    'Bộ phận Văn thư Ủy ban nhân dân xã, phường': at('ubnd-xa', 'van-thu'),
  },
})
