import { defineProcess, at, days, excerpt, officeHours, workingDays } from 'tthc'
import dinhChinhGiayChungNhan from '../../national/facts/dat-dai/dinh-chinh-giay-chung-nhan-lan-dau.js'

export default defineProcess({
  of: [dinhChinhGiayChungNhan],
  province: 'dong-thap',
  standing: 'published',
  decision: { no: '138/2025/QĐ-UBND', date: '2025-11-25', sheet: 'Điều 43' },
  effective: { from: '2025-12-05' },
  level: 'xã',
  reads: { day: 'working-day', because: 'thời hạn của quy trình ghi "Không quá 08 ngày làm việc"' },
  policy: { base: 'nd-118-2025' },
  cases: [
    {
      id: 'cap-moi',
      title: 'Đối với trường hợp cấp mới Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
      total: workingDays(8, 'Không quá 08 ngày làm việc'),
      table: [
        {
          id: 'hen-lan-1',
          title: 'Hẹn lần 1',
          limit: workingDays(4, 'không quá 04 ngày làm việc'),
          rows: [
            {
              id: 'tiep-nhan-ho-so',
              no: '1',
              name: 'Tiếp nhận hồ sơ',
              text: excerpt(
                '- Tiếp nhận, kiểm tra tính đầy đủ của thành phần hồ sơ và cấp Giấy tiếp nhận hồ sơ và hẹn trả kết quả. *(Trường hợp chưa đầy đủ thành phần hồ sơ thì trả hồ sơ kèm Phiếu y',
              ),
              by: at('ttpvhcc-xa', 'tiep-nhan'),
              does: 'receive',
              within: days(0.5),
            },
            {
              id: 'kiem-tra-ho-so',
              no: '2',
              name: 'Kiểm tra hồ sơ đã cấp',
              text: excerpt(
                '- Thông báo cho Chi nhánh Văn phòng đăng ký đất đai cung cấp hồ sơ cấp giấy chứng nhận lần đầu (1 ngày). - Kiểm tra hồ sơ, lập biên bản kết luận về nội dung và nguyên nhâ',
              ),
              by: at('co-quan-dat-dai-xa', 'co-quan'),
              does: 'examine',
              within: days(3.5),
            },
          ],
        },
        {
          id: 'xac-dinh-nghia-vu',
          no: '3',
          name: 'Xác định nghĩa vụ tài chính',
          text: excerpt(
            '- Xác định NVTC, gửi thông báo việc thực hiện NVTC cho người sử dụng đất, đơn vị có liên quan - Xác nhận hoàn thành việc nộp NVTC và gửi thông báo kết quả *(Thời gian cơ',
          ),
          by: { outside: 'Cơ quan thuế' },
          does: 'wait',
          clock: 'stops',
        },
        {
          id: 'hen-lan-2',
          title: 'Hẹn lần 2',
          limit: workingDays(4, 'không quá 04 ngày làm việc'),
          rows: [
            {
              id: 'trinh-cap-giay-chung-nhan',
              no: '4',
              name: 'Trình cấp Giấy chứng nhận',
              text: excerpt(
                '- Tham mưu trình Chủ tịch Ủy ban nhân dân cấp xã cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất. - Chuyển Giấy chứng nhận đến cơ quan tiếp n',
              ),
              by: at('co-quan-dat-dai-xa', 'co-quan'),
              does: ['examine', 'transfer'],
              within: days(3, '3 ngày'),
            },
            {
              id: 'chinh-ly-ho-so',
              no: '5',
              name: 'Chỉnh lý hồ sơ địa chính',
              text: 'Cập nhật, chỉnh lý cơ sở dữ liệu đất đai, hồ sơ địa chính',
              by: at('cn-vpdkdd', 'co-quan'),
              does: 'examine',
              within: days(1, '1 ngày'),
            },
            {
              id: 'tra-ket-qua',
              no: '6',
              name: 'Trả kết quả',
              text: '- Trao Giấy chứng nhận cho người sử dụng đất; - Thu phí, lệ phí.',
              by: at('ttpvhcc-xa', 'tiep-nhan'),
              does: ['return', 'collect'],
              within: officeHours(),
            },
          ],
        },
      ],
      source: 'L060',
    },
  ],
  accepts: [
    {
      rule: 'transfer-unreceived',
      at: 'chinh-ly-ho-so',
      shows: 'xa → tinh',
      because: 'Bảng của Quyết định không ghi việc tiếp nhận tại Chi nhánh Văn phòng đăng ký đất đai trước khi chỉnh lý.',
      decidedBy: 'Ban biên tập kho quy trình',
      document: 'Quyết định số 138/2025/QĐ-UBND ngày 25/11/2025',
    },
  ],
})
