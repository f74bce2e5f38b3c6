import { defineProcess, asPrinted, at, excerpt, hours, notCounted } from 'tthc'
import canThiepKhanCap from '../../national/facts/y-te/can-thiep-khan-cap-bao-ve-tre-em.js'

export default defineProcess({
  of: [canThiepKhanCap],
  province: 'cao-bang',
  standing: 'published',
  decision: { no: '2022/QĐ-UBND', date: '2025-11-27' },
  effective: { from: '2025-11-27' },
  level: 'tỉnh, xã',
  policy: { base: 'nd-118-2025' },
  oneStop: false,
  table: [
    {
      id: 'tiep-nhan-thong-tin',
      no: 'Bước 1',
      name: 'Tiếp nhận thông tin',
      text: 'Kiểm tra, tiếp nhận thông tin về hành vi xâm hại trẻ em hoặc trẻ em có nguy cơ bị xâm hại chuyển bộ phận chuyên môn xử lý hồ sơ',
      by: asPrinted(
        excerpt(
          'Các cơ quan, tổ chức, cơ sở giáo dục, gia đình, cá nhân nếu phát hiện hoặc có thông tin về hành vi xâm hại trẻ em hoặc trẻ em có nguy cơ bị xâm hại có trách nhiệm thông báo ngay cho Tổng đài điện thoại quốc gia bảo vệ tr',
        ),
      ),
      does: 'receive',
      within: hours(0.5),
    },
    {
      id: 'phan-cong-thu-ly',
      no: 'Bước 2',
      name: 'Phân công thụ lý hồ sơ',
      by: asPrinted(
        'Nơi tiếp nhận thông tin có trách nhiệm ghi chép đầy đủ thông tin về hành vi xâm hại trẻ em, trẻ em bị xâm hại hoặc có nguy cơ bị xâm hại (theo Mẫu số 01 ban hành kèm theo Nghị định số 56/2017/NĐ-CP).',
      ),
      does: 'assign',
      within: hours(0.5),
    },
    {
      id: 'thu-ly-giai-quyet',
      no: 'Bước 3',
      name: 'Thụ lý giải quyết',
      by: { together: [at('so-y-te', 'co-quan'), { outside: 'Cơ quan Công an các cấp' }, at('ubnd-xa', 'co-quan')] },
      does: 'examine',
      within: hours(4, '4 giờ'),
      printed: {
        by: excerpt(
          'Sở Y tế*, *cơ quan Công an các cấp, Ủy ban nhân dân cấp xã nơi xảy ra vụ việc hoặc nơi trẻ em cư trú thực hiện việc kiểm tra tính xác thực về hành vi xâm hại, tình trạng mất an toàn, mức độ nguy cơ gây tổn hại đối với tr',
        ),
      },
    },
    {
      id: 'chi-dao-danh-gia',
      no: 'Bước 4',
      name: 'Chỉ đạo đánh giá mức độ',
      text: 'Xem xét, chỉ đạo thực hiện đánh giá mức độ',
      by: at('ubnd-xa', 'nguoi-dung-dau'),
      does: 'assign',
      within: hours(3, '3 giờ'),
      printed: {
        by: excerpt(
          'Chủ tịch Ủy ban nhân dân cấp xã nơi xảy ra vụ việc chỉ đạo người làm công tác bảo vệ trẻ em cấp xã tiến hành việc đánh giá nguy cơ ban đầu, mức độ tổn hại của trẻ em (theo Mẫu số 02 ban hành kèm theo Nghị định số 56/2017',
        ),
      },
    },
    {
      id: 'quyet-dinh-bien-phap',
      no: 'Bước 5',
      name: 'Quyết định biện pháp',
      by: asPrinted(
        excerpt(
          'Trường hợp trẻ em được xác định có nguy cơ hoặc đang bị tổn hại nghiêm trọng về tính mạng, sức khỏe, nhân phẩm thì trong vòng 12 giờ từ khi nhận thông tin, Chủ tịch Ủy ban nhân dân cấp xã, cơ quan, tổ chức, cá nhân có th',
        ),
      ),
      does: 'decide',
      within: hours(2, '2 giờ'),
    },
    {
      id: 'quyet-dinh-tam-thoi',
      no: 'Bước 6',
      name: 'Quyết định tạm thời cách ly trẻ em',
      text: 'Quyết định về việc tạm thời cách ly trẻ em khỏi cha, mẹ, người chăm sóc trẻ em.',
      by: { together: [at('so-y-te', 'co-quan'), { outside: 'Cơ quan Công an các cấp' }, at('ubnd-xa', 'co-quan')] },
      does: 'decide',
      within: hours(2, '2 giờ'),
      printed: { by: 'Sở Y tế, cơ quan Công an các cấp, UBND xã, phường.' },
    },
    {
      id: 'tra-ket-qua',
      no: 'Bước 7',
      name: 'Trả kết quả',
      text: 'Trả kết quả giải quyết TTHC cho tổ chức, cá nhân - Sở Y tế; - Cơ quan Công an các cấp;',
      by: at('ubnd-xa', 'co-quan'),
      does: 'return',
      within: notCounted(),
      printed: { by: '- UBND xã, phường.' },
    },
  ],
  accepts: [
    {
      rule: 'actor-as-printed',
      at: 'tiep-nhan-thong-tin',
      shows:
        'Các cơ quan, tổ chức, cơ sở giáo dục, gia đình, cá nhân nếu phát hiện hoặc có thông tin về hành vi xâm hại trẻ em hoặc trẻ em có nguy cơ bị xâm hại có trách nhiệm thông báo ngay cho Tổng đài điện thoại quốc gia bảo vệ tr',
      because: 'Cột Trách nhiệm của Quyết định chứa cả mô tả công việc, không xác định được một vị trí; giữ nguyên văn.',
      decidedBy: 'Ban biên tập kho quy trình',
      document: 'Quyết định số 2022/QĐ-UBND ngày 27/11/2025',
    },
    {
      rule: 'actor-as-printed',
      at: 'phan-cong-thu-ly',
      shows:
        'Nơi tiếp nhận thông tin có trách nhiệm ghi chép đầy đủ thông tin về hành vi xâm hại trẻ em, trẻ em bị xâm hại hoặc có nguy cơ bị xâm hại (theo Mẫu số 01 ban hành kèm theo Nghị định số 56/2017/NĐ-CP).',
      because: 'Cột Trách nhiệm của Quyết định chứa cả mô tả công việc, không xác định được một vị trí; giữ nguyên văn.',
      decidedBy: 'Ban biên tập kho quy trình',
      document: 'Quyết định số 2022/QĐ-UBND ngày 27/11/2025',
    },
    {
      rule: 'actor-as-printed',
      at: 'quyet-dinh-bien-phap',
      shows:
        'Trường hợp trẻ em được xác định có nguy cơ hoặc đang bị tổn hại nghiêm trọng về tính mạng, sức khỏe, nhân phẩm thì trong vòng 12 giờ từ khi nhận thông tin, Chủ tịch Ủy ban nhân dân cấp xã, cơ quan, tổ chức, cá nhân có th',
      because: 'Cột Trách nhiệm của Quyết định chứa cả mô tả công việc, không xác định được một vị trí; giữ nguyên văn.',
      decidedBy: 'Ban biên tập kho quy trình',
      document: 'Quyết định số 2022/QĐ-UBND ngày 27/11/2025',
    },
  ],
  source: 'T013',
})
