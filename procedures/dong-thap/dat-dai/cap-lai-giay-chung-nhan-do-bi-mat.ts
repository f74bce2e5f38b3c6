import { defineProcess, at, days, excerpt, officeHours, workingDays } from 'tthc'
import capLaiGiayChungNhan from '../../national/facts/dat-dai/cap-lai-giay-chung-nhan-do-bi-mat.js'

export default defineProcess({
  of: [capLaiGiayChungNhan],
  province: 'dong-thap',
  standing: 'published',
  decision: { no: '138/2025/QĐ-UBND', date: '2025-11-25', sheet: 'Điều 17' },
  effective: { from: '2025-12-05' },
  level: 'tỉnh',
  reads: { day: 'working-day', because: 'thời hạn của quy trình ghi "Không quá 10 ngày làm việc"' },
  policy: { base: 'nd-118-2025' },
  total: workingDays(10, 'Không quá 10 ngày làm việc'),
  table: [
    {
      id: 'hen-lan-1',
      title: 'Hẹn lần 1',
      limit: workingDays(8, 'không quá 08 ngày làm việc'),
      rows: [
        {
          id: 'tiep-nhan-ho-so',
          no: '1',
          name: 'Tiếp nhận hồ sơ',
          text: excerpt(
            '- Kiểm tra tính đầy đủ của thành phần hồ sơ; cấp Giấy tiếp nhận hồ sơ và hẹn trả kết quả; - Trường hợp Trung tâm Phục vụ hành chính công tiếp nhận hồ sơ thì chuyển hồ sơ',
          ),
          by: { oneOf: [at('ttpvhcc-tinh', 'tiep-nhan'), at('cn-vpdkdd', 'tiep-nhan')] },
          does: 'receive',
          within: days(0.5),
          printed: { by: 'Trung tâm Phục vụ hành chính công (cấp tỉnh) hoặc Chi nhánh VPĐKĐĐ' },
        },
        {
          id: 'kiem-tra-giay-chung-nhan',
          no: '2',
          name: 'Kiểm tra Giấy chứng nhận đã cấp',
          text: excerpt(
            '- Kiểm tra thông tin về Giấy chứng nhận đã cấp mà người sử dụng đất, chủ sở hữu tài sản gắn liền với đất khai báo bị mất trong hồ sơ địa chính, cơ sở dữ liệu đất đai. - T',
          ),
          by: { oneOf: [at('vpdkdd', 'co-quan'), at('cn-vpdkdd', 'co-quan')] },
          does: 'examine',
          within: days(3.5),
          printed: { by: 'Văn phòng ĐKĐĐ hoặc Chi nhánh VPĐKĐĐ' },
        },
        {
          id: 'dang-tin-03-lan',
          no: '3',
          name: 'Đăng tin 03 lần',
          text: excerpt(
            'Thực hiện đăng tin 03 lần trên phương tiện thông tin đại chúng ở địa phương trong thời gian 15 ngày đối với trường hợp mất Giấy chứng nhận của tổ chức, người gốc Việt Nam',
          ),
          by: { outside: 'Người sử dụng đất' },
          does: 'wait',
          clock: 'stops',
        },
        {
          id: 'trich-luc-ban',
          no: '4',
          name: 'Trích lục bản đồ địa chính',
          text: excerpt(
            '- Trích lục bản đồ địa chính hoặc trích đo địa chính thửa đất đối với nơi chưa có bản đồ địa chính hoặc theo nhu cầu của người sử dụng đất, chủ sở hữu tài sản gắn liền vớ',
          ),
          by: { oneOf: [at('vpdkdd', 'co-quan'), at('cn-vpdkdd', 'co-quan')] },
          does: 'examine',
          within: days(4, '4 ngày'),
          printed: { by: 'Văn phòng ĐKĐĐ hoặc Chi nhánh VPĐKĐĐ' },
        },
      ],
    },
    {
      id: 'xac-dinh-nghia-vu',
      no: '5',
      name: 'Xác định nghĩa vụ tài chính',
      text: excerpt(
        '- Xác định và thông báo thu nghĩa vụ tài chính đối với trường hợp phải thực hiện nghĩa vụ tài chính theo quy định của pháp luật cho người sử dụng đất, để người sử dụng đấ',
      ),
      by: { outside: 'Cơ quan thuế' },
      does: 'wait',
      clock: 'stops',
    },
    {
      id: 'hen-lan-2',
      title: 'Hẹn lần 2',
      limit: workingDays(2, 'không quá 02 ngày làm việc'),
      rows: [
        {
          id: 'chinh-ly-bien-dong',
          no: '6',
          name: 'Chỉnh lý biến động',
          text: excerpt(
            '- Nhận thông tin từ cơ sở dữ liệu được liên thông hoặc chứng từ hoặc giấy tờ chứng minh đã hoàn thành nghĩa vụ tài chính; - Chỉnh lý, cập nhật biến động vào hồ sơ địa chí',
          ),
          by: { oneOf: [at('vpdkdd', 'co-quan'), at('cn-vpdkdd', 'co-quan')] },
          does: 'examine',
          within: days(2, '2 ngày'),
          printed: { by: 'Văn phòng ĐKĐĐ hoặc Chi nhánh Văn phòng ĐKĐĐ' },
        },
        {
          id: 'tra-ket-qua',
          no: '7',
          name: 'Trả kết quả',
          text: excerpt(
            '- Trao Giấy chứng nhận cho người sử dụng đất; - Thu phí, lệ phí (nếu có). * Trường hợp tiếp nhận hồ sơ không phụ thuộc vào địa giới hành chính sẽ thực hiện tiếp nhận trực',
          ),
          by: { oneOf: [at('ttpvhcc-tinh', 'tiep-nhan'), at('cn-vpdkdd', 'tiep-nhan')] },
          does: ['return', 'collect'],
          within: officeHours(),
          printed: { by: 'Trung tâm Phục vụ hành chính công (cấp tỉnh) hoặc Chi nhánh VPĐKĐĐ' },
        },
      ],
    },
  ],
  source: 'L011',
})
