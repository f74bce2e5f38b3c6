import { defineProcess, at, excerpt, workingDays } from 'tthc'
import tiepNhanDoiTuong from '../../national/facts/y-te/tiep-nhan-doi-tuong-khan-cap.js'

export default defineProcess({
  of: [tiepNhanDoiTuong],
  province: 'cao-bang',
  standing: 'published',
  decision: { no: '2022/QĐ-UBND', date: '2025-11-27' },
  effective: { from: '2025-11-27' },
  level: 'tỉnh, xã',
  policy: { base: 'nd-118-2025' },
  oneStop: false,
  total: workingDays(10),
  table: [
    {
      id: 'toan-bo',
      within: workingDays(10),
      rows: [
        {
          id: 'lap-bien-ban-tiep',
          no: 'Bước 1',
          name: 'Lập biên bản tiếp nhận',
          text: excerpt(
            'Lập biên bản tiếp nhận có chữ ký của cá nhân hoặc đại diện cơ quan, đơn vị phát hiện ra đối tượng (nếu có), chính quyền (hoặc Công an) cấp xã, đại diện Cơ sở trợ giúp xã …',
          ),
          by: at('co-so-tro-giup', 'co-quan'),
          does: 'receive',
          printed: {
            by: excerpt(
              'Cơ sở trợ giúp xã hội có trách nhiệm tiếp nhận ngay các đối tượng cần sự bảo vệ khẩn cấp để chăm sóc, nuôi dưỡng và hoàn thiện các thủ tục, hồ sơ trong 10 ngày làm việc, kể từ khi tiếp nhận đối tượng, trường hợp kéo dài',
            ),
          },
        },
        {
          id: 'danh-gia-muc',
          no: 'Bước 2',
          name: 'Đánh giá mức độ tổn thương, nhu cầu trợ giúp',
          text: 'Đánh giá về mức độ tổn thương, khả năng phục hồi và nhu cầu trợ giúp của đối tượng để có kế hoạch trợ giúp đối tượng',
          by: at('co-so-tro-giup', 'co-quan'),
          does: 'examine',
          printed: { by: 'Cơ sở trợ giúp xã hội.' },
        },
        {
          id: 'bao-dam-an-toan',
          no: 'Bước 3',
          name: 'Bảo đảm an toàn, chữa trị',
          text: excerpt(
            'Bảo đảm an toàn và chữa trị những tổn thương về thân thể hoặc tinh thần cho đối tượng kịp thời; đối với trẻ em bị bỏ rơi, thông báo trên các phương tiện thông tin đại chú…',
          ),
          by: at('co-so-tro-giup', 'co-quan'),
          does: 'examine',
          printed: { by: 'Cơ sở trợ giúp xã hội.' },
        },
        {
          id: 'quyet-dinh-tro-giup',
          no: 'Bước 4',
          name: 'Quyết định trợ giúp đối tượng',
          text: 'Quyết định trợ giúp đối tượng tại cơ sở trợ giúp xã hội hoặc chuyển đối tượng về gia đình, cộng đồng.',
          by: at('co-so-tro-giup', 'co-quan'),
          does: 'decide',
          printed: { by: 'Cơ sở trợ giúp xã hội.' },
        },
        {
          id: 'hoan-thanh-cac-thu-tuc',
          no: 'Bước 5',
          name: 'Hoàn thành các thủ tục, hồ sơ theo quy định',
          by: at('co-so-tro-giup', 'co-quan'),
          does: 'examine',
          printed: { by: 'Cơ sở trợ giúp xã hội.' },
        },
      ],
    },
  ],
  source: 'T016',
})
