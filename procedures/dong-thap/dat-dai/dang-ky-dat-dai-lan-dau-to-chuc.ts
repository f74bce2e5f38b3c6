import { defineProcess, at, days, excerpt, officeHours, workingDays } from 'tthc'
import dangKyDatDai from '../../national/facts/dat-dai/dang-ky-dat-dai-lan-dau-to-chuc.js'

export default defineProcess({
  of: [dangKyDatDai],
  province: 'dong-thap',
  standing: 'published',
  decision: { no: '138/2025/QĐ-UBND', date: '2025-11-25', sheet: 'Điều 45' },
  effective: { from: '2025-12-05' },
  level: 'xã',
  reads: { day: 'working-day', because: 'thời hạn của quy trình ghi "Không quá 20 ngày làm việc"' },
  policy: { base: 'nd-118-2025' },
  cases: [
    {
      id: 'khong-mien-toan-bo',
      title:
        'Đối với trường hợp sử dụng đất theo hình thức quy định tại Điều 119, khoản 2 Điều 120 Luật Đất đai mà không thuộc trường hợp được miễn toàn bộ tiền sử dụng đất, tiền thuê đất cho cả thời hạn thuê',
      total: workingDays(20, 'Không quá 20 ngày làm việc'),
      table: [
        {
          id: 'hen-lan-1',
          title: 'Hẹn lần 1',
          limit: workingDays(15, 'không quá 15 ngày làm việc'),
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
              id: 'kiem-tra-thuc-te',
              no: '2',
              name: 'Kiểm tra thực tế sử dụng đất',
              text: excerpt(
                '- Kiểm tra thực tế sử dụng đất của tổ chức, xác định ranh giới cụ thể của thửa đất theo quy định tại khoản 2 Điều 142 và khoản 2 Điều 145 Luật Đất đai. - Chuyển hồ sơ đến',
              ),
              by: at('co-quan-dat-dai-xa', 'co-quan'),
              does: ['examine', 'transfer'],
              within: days(5.5),
            },
            {
              id: 'trinh-quyet-dinh-hinh',
              no: '3',
              name: 'Trình quyết định hình thức sử dụng đất',
              text: excerpt(
                '- Trình Chủ tịch Ủy ban nhân dân tỉnh quyết định hình thức sử dụng đất theo Mẫu số 20 ban hành kèm theo Nghị định số 151/2025/NĐ-CP - Xác định giá đất và gửi Phiếu chuyển',
              ),
              by: at('phong-qldd', 'co-quan'),
              does: ['review', 'transfer'],
              within: days(9, '9 ngày'),
            },
          ],
        },
        {
          id: 'xac-dinh-nghia-vu',
          no: '4',
          name: 'Xác định nghĩa vụ tài chính',
          text: excerpt(
            '- Xác định NVTC, gửi thông báo việc thực hiện NVTC cho người sử dụng đất, đơn vị có liên quan - Chuyển thông tin về việc miễn thuế hoặc việc đã hoàn thành NVTC của người',
          ),
          by: { outside: 'Cơ quan thuế' },
          does: 'wait',
          clock: 'stops',
        },
        {
          id: 'hen-lan-2',
          title: 'Hẹn lần 2',
          limit: workingDays(5, 'không quá 05 ngày làm việc'),
          rows: [
            {
              id: 'cap-giay-chung-nhan',
              no: '5',
              name: 'Cấp Giấy chứng nhận',
              text: excerpt(
                '- Nhận thông tin từ cơ sở dữ liệu được liên thông hoặc chứng từ hoặc giấy tờ chứng minh đã hoàn thành nghĩa vụ tài chính - Cấp Giấy chứng nhận quyền sử dụng đất, quyền sở',
              ),
              by: at('phong-qldd', 'co-quan'),
              does: 'decide',
              within: days(3, '3 ngày'),
            },
            {
              id: 'chinh-ly-ho-so',
              no: '6',
              name: 'Chỉnh lý hồ sơ địa chính',
              text: 'Cập nhật, chỉnh lý cơ sở dữ liệu đất đai, hồ sơ địa chính',
              by: at('cn-vpdkdd', 'co-quan'),
              does: 'examine',
              within: days(2, '2 ngày'),
            },
            {
              id: 'tra-ket-qua',
              no: '7',
              name: 'Trả kết quả',
              text: '- Trao Giấy chứng nhận cho người sử dụng đất; - Thu phí, lệ phí.',
              by: at('ttpvhcc-xa', 'tiep-nhan'),
              does: ['return', 'collect'],
              within: officeHours(),
            },
          ],
        },
      ],
      source: 'L063',
    },
  ],
})
