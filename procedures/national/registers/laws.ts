import { defineLaws } from 'tthc'

/**
 * Văn bản và thời gian có hiệu lực. `unverified`: ngày chép từ nguồn khác hoặc từ hiểu biết chung, chưa đối chiếu với văn bản.
 */
export default defineLaws({
  // Cơ chế một cửa
  'nd-61-2018': {
    no: '61/2018/NĐ-CP',
    name: 'Thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
    effective: { from: '2018-06-21', to: '2025-06-30' },
    replacedBy: 'nd-118-2025',
    unverified: true,
  },
  'nd-107-2021': {
    no: '107/2021/NĐ-CP',
    name: 'Sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP',
    effective: { from: '2021-12-06', to: '2025-06-30' },
    amends: 'nd-61-2018',
    unverified: true,
  },
  'nd-118-2025': {
    no: '118/2025/NĐ-CP',
    name: 'Thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia',
    effective: { from: '2025-07-01' },
  },
  'nd-367-2025': {
    no: '367/2025/NĐ-CP',
    name: 'Sửa đổi, bổ sung một số điều của Nghị định số 118/2025/NĐ-CP',
    effective: { from: '2025-12-31' },
    amends: 'nd-118-2025',
    unverified: true,
  },
  'nd-309-2026': {
    no: '309/2026/NĐ-CP',
    name: 'Sửa đổi, bổ sung một số điều của Nghị định số 118/2025/NĐ-CP',
    effective: { from: '2026-08-05' },
    amends: 'nd-118-2025',
  },
  'tt-01-2018-vpcp': {
    no: '01/2018/TT-VPCP',
    name: 'Hướng dẫn thi hành một số quy định của Nghị định số 61/2018/NĐ-CP',
    effective: { from: '2019-01-08', to: '2025-09-14' },
    replacedBy: 'tt-03-2025-vpcp',
    unverified: true,
  },
  'tt-03-2025-vpcp': {
    no: '03/2025/TT-VPCP',
    name: 'Hướng dẫn thi hành một số quy định và biểu mẫu của cơ chế một cửa, một cửa liên thông',
    effective: { from: '2025-09-15' },
  },
  'nd-63-2024': {
    no: '63/2024/NĐ-CP',
    name: 'Liên thông điện tử hai nhóm thủ tục hành chính: đăng ký khai sinh và đăng ký khai tử',
    effective: { from: '2024-07-01' },
    unverified: true,
  },

  // Biên lai điện tử
  'tt-303-2016-btc': {
    no: '303/2016/TT-BTC',
    name: 'Hướng dẫn việc in, phát hành, quản lý và sử dụng các loại chứng từ thu tiền phí, lệ phí thuộc ngân sách nhà nước',
    effective: { from: '2017-01-01', to: '2022-06-30' },
    replacedBy: 'nd-123-2020',
    unverified: true,
  },
  'nd-123-2020': {
    no: '123/2020/NĐ-CP',
    name: 'Quy định về hóa đơn, chứng từ',
    effective: { from: '2022-07-01', to: '2026-06-30' },
    replacedBy: 'nd-254-2026',
    unverified: true,
  },
  'nd-70-2025': {
    no: '70/2025/NĐ-CP',
    name: 'Sửa đổi, bổ sung một số điều của Nghị định số 123/2020/NĐ-CP',
    effective: { from: '2025-06-01', to: '2026-06-30' },
    amends: 'nd-123-2020',
    unverified: true,
  },
  'tt-78-2021-btc': {
    no: '78/2021/TT-BTC',
    name: 'Hướng dẫn một số điều của Nghị định số 123/2020/NĐ-CP về hóa đơn, chứng từ',
    effective: { from: '2022-07-01', to: '2025-05-31' },
    replacedBy: 'tt-32-2025-btc',
    unverified: true,
  },
  'tt-32-2025-btc': {
    no: '32/2025/TT-BTC',
    name: 'Hướng dẫn một số điều của Nghị định số 123/2020/NĐ-CP và Nghị định số 70/2025/NĐ-CP',
    effective: { from: '2025-06-01', to: '2026-06-30' },
    replacedBy: 'tt-91-2026-btc',
    unverified: true,
  },
  'nd-254-2026': {
    no: '254/2026/NĐ-CP',
    name: 'Quy định về hóa đơn điện tử, chứng từ điện tử',
    effective: { from: '2026-07-01' },
  },
  'tt-91-2026-btc': {
    no: '91/2026/TT-BTC',
    name: 'Hướng dẫn Nghị định số 254/2026/NĐ-CP',
    effective: { from: '2026-07-01' },
  },

  // Dịch vụ công trực tuyến và hệ thống thông tin
  'nd-42-2022': {
    no: '42/2022/NĐ-CP',
    name: 'Cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng',
    effective: { from: '2022-08-15', to: '2026-06-30' },
    replacedBy: 'nd-224-2026',
    unverified: true,
  },
  'nd-224-2026': {
    no: '224/2026/NĐ-CP',
    name: 'Dịch vụ công trực tuyến',
    effective: { from: '2026-07-01' },
  },
  'tt-21-2023-btttt': {
    no: '21/2023/TT-BTTTT',
    name: 'Yêu cầu chức năng, tính năng kỹ thuật của Hệ thống thông tin giải quyết thủ tục hành chính cấp bộ, cấp tỉnh',
    effective: { from: '2024-02-15' },
    unverified: true,
  },
  'tt-11-2025-bkhcn': {
    no: '11/2025/TT-BKHCN',
    name: 'Sửa đổi, bổ sung Thông tư số 21/2023/TT-BTTTT',
    effective: { from: '2025-08-01' },
    amends: 'tt-21-2023-btttt',
  },
  'qd-20-2020-ttg': {
    no: '20/2020/QĐ-TTg',
    name: 'Mã định danh điện tử của các cơ quan, tổ chức phục vụ kết nối, chia sẻ dữ liệu',
    effective: { from: '2020-09-15' },
    unverified: true,
  },
  'tt-86-2024-btc': {
    no: '86/2024/TT-BTC',
    name: 'Quy định về đăng ký thuế',
    effective: { from: '2025-02-06' },
    unverified: true,
  },

  // Tổ chức chính quyền địa phương
  'nq-203-2025-qh15': {
    no: '203/2025/QH15',
    name: 'Sửa đổi, bổ sung một số điều của Hiến pháp; kết thúc hoạt động của đơn vị hành chính cấp huyện',
    effective: { from: '2025-06-16' },
    abolishes: {
      from: '2025-07-01',
      names: [
        'cấp huyện',
        'UBND huyện',
        'Ủy ban nhân dân huyện',
        'UBND quận',
        'Ủy ban nhân dân quận',
        'UBND thị xã',
        'Ủy ban nhân dân thị xã',
        'Công an huyện',
        'Công an quận',
      ],
    },
    unverified: true,
  },
  'nd-150-2025': {
    no: '150/2025/NĐ-CP',
    name: 'Tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh và cấp xã',
    effective: { from: '2025-07-01' },
    unverified: true,
  },
  'qd-19-2025-ttg': {
    no: '19/2025/QĐ-TTg',
    name: 'Bảng danh mục và mã số các đơn vị hành chính Việt Nam',
    effective: { from: '2025-07-01' },
    unverified: true,
  },

  // Ngày nghỉ
  'bo-luat-lao-dong-2019': {
    no: '45/2019/QH14',
    name: 'Bộ luật Lao động',
    effective: { from: '2021-01-01' },
    unverified: true,
  },
  'nq-28-2026-qh16': {
    no: '28/2026/QH16',
    name: 'Bổ sung ngày nghỉ 24/11',
    effective: { from: '2026-07-01' },
  },

  // Phí, lệ phí
  'tt-281-2016-btc': {
    no: '281/2016/TT-BTC',
    name: 'Phí khai thác, sử dụng thông tin trong cơ sở dữ liệu hộ tịch',
    effective: { from: '2017-01-01' },
    unverified: true,
  },
  'tt-85-2019-btc': {
    no: '85/2019/TT-BTC',
    name: 'Hướng dẫn về phí và lệ phí thuộc thẩm quyền quyết định của Hội đồng nhân dân cấp tỉnh',
    effective: { from: '2020-01-13' },
    unverified: true,
  },
  'tt-10-2024-btc': {
    no: '10/2024/TT-BTC',
    name: 'Phí thẩm định đánh giá trữ lượng khoáng sản và lệ phí trong lĩnh vực khoáng sản',
    effective: { from: '2024-03-21' },
    unverified: true,
  },

  // Chuyên ngành
  'luat-ho-tich-2014': {
    no: '60/2014/QH13',
    name: 'Luật Hộ tịch',
    effective: { from: '2016-01-01' },
    unverified: true,
  },
  'nd-123-2015': {
    no: '123/2015/NĐ-CP',
    name: 'Quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch',
    effective: { from: '2016-01-01' },
    unverified: true,
  },
  'nd-56-2017': {
    no: '56/2017/NĐ-CP',
    name: 'Quy định chi tiết một số điều của Luật Trẻ em',
    effective: { from: '2017-07-01' },
    unverified: true,
  },
  'nd-95-2023': {
    no: '95/2023/NĐ-CP',
    name: 'Quy định chi tiết một số điều và biện pháp thi hành Luật Tín ngưỡng, tôn giáo',
    effective: { from: '2024-03-30' },
    unverified: true,
  },
  'luat-dat-dai-2024': {
    no: '31/2024/QH15',
    name: 'Luật Đất đai',
    effective: { from: '2024-08-01' },
    unverified: true,
  },
  'nd-151-2025': {
    no: '151/2025/NĐ-CP',
    name: 'Phân định thẩm quyền của chính quyền địa phương 2 cấp, phân quyền, phân cấp trong lĩnh vực đất đai',
    effective: { from: '2025-07-01' },
    unverified: true,
  },
  'nd-226-2025': {
    no: '226/2025/NĐ-CP',
    name: 'Sửa đổi, bổ sung một số điều của các nghị định quy định chi tiết thi hành Luật Đất đai',
    effective: { from: '2025-08-15' },
    amends: 'nd-151-2025',
    unverified: true,
  },
  'nq-193-2025-qh15': {
    no: '193/2025/QH15',
    name: 'Thí điểm một số cơ chế, chính sách đặc biệt tạo đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
    effective: { from: '2025-02-19' },
    unverified: true,
  },
  'nd-88-2025': {
    no: '88/2025/NĐ-CP',
    name: 'Quy định chi tiết và hướng dẫn một số điều của Nghị quyết số 193/2025/QH15',
    effective: { from: '2025-04-13' },
    unverified: true,
  },
})
