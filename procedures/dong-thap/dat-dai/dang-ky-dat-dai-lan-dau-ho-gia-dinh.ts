import { defineProcess, at, days, excerpt, officeHours, workingDays } from 'tthc'
import dangKyDatDai from '../../national/facts/dat-dai/dang-ky-dat-dai-lan-dau-ho-gia-dinh.js'

export default defineProcess({
  of: [dangKyDatDai],
  province: 'dong-thap',
  standing: 'published',
  decision: { no: '138/2025/QĐ-UBND', date: '2025-11-25', sheet: 'Điều 51' },
  effective: { from: '2025-12-05' },
  level: 'xã',
  reads: { day: 'working-day', because: 'thời hạn của quy trình ghi "Không quá 20 ngày làm việc"' },
  policy: { base: 'nd-118-2025' },
  cases: [
    {
      id: 'cap-giay-chung-nhan-lan-dau',
      title: 'Đối với trường hợp đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận lần đầu',
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
              id: 'xac-nhan-hien-trang',
              no: '2',
              name: 'Xác nhận hiện trạng sử dụng đất',
              text: excerpt(
                '- Giao Văn phòng Đăng ký đất đai trích lục bản đồ địa chính đối với nơi đã có bản đồ địa chính (2 ngày) - Xác nhận hiện trạng sử dụng đất có hay không có nhà ở, công trìn',
              ),
              by: at('co-quan-dat-dai-xa', 'co-quan'),
              does: 'examine',
              within: days(13.5),
            },
            {
              id: 'gui-phieu-chuyen-thong-tin',
              no: '3',
              name: 'Gửi Phiếu chuyển thông tin',
              text: excerpt(
                'Gửi Phiếu chuyển thông tin để xác định nghĩa vụ tài chính về đất đai theo Mẫu số 19 ban hành kèm theo Nghị định số 151/2025/NĐ-CP được sửa đổi, bổ sung tại Nghị định 226/',
              ),
              by: at('co-quan-dat-dai-xa', 'co-quan'),
              does: 'transfer',
              within: days(1, '1 ngày'),
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
              id: 'kiem-tra-viec-hoan',
              no: '5',
              name: 'Kiểm tra việc hoàn thành nghĩa vụ',
              text: excerpt(
                '- Nhận thông tin từ cơ sở dữ liệu được liên thông hoặc chứng từ hoặc giấy tờ chứng minh đã hoàn thành nghĩa vụ tài chính hoặc được ghi nợ nghĩa vụ tài chính - Kiểm tra hồ',
              ),
              by: at('co-quan-dat-dai-xa', 'co-quan'),
              does: 'examine',
              within: days(2, '2 ngày'),
            },
            {
              id: 'cap-giay-chung-nhan',
              no: '6',
              name: 'Cấp Giấy chứng nhận',
              text: 'Cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
              by: at('ubnd-xa', 'nguoi-dung-dau'),
              does: 'decide',
              within: days(1, '1 ngày'),
              printed: { by: 'Chủ tịch UBND cấp xã' },
            },
            {
              id: 'chuyen-giay-chung-nhan',
              no: '7',
              name: 'Chuyển Giấy chứng nhận',
              text: excerpt(
                '- Chuyển Giấy chứng nhận đến Trung tâm Phục vụ hành chính công để trao cho người sử dụng đất, chủ sở hữu tài sản gắn liền với đất. - Chuyển hồ sơ kèm theo bản sao Giấy ch',
              ),
              by: at('co-quan-dat-dai-xa', 'co-quan'),
              does: 'transfer',
              within: days(1, '1 ngày'),
            },
            {
              id: 'chinh-ly-ho-so',
              no: '8',
              name: 'Chỉnh lý hồ sơ địa chính',
              text: 'Cập nhật chỉnh lý vào hồ sơ địa chính, cơ sở dữ liệu đất đai',
              by: at('cn-vpdkdd', 'co-quan'),
              does: 'examine',
              within: days(1, '1 ngày'),
              printed: { by: 'Chi nhánh VPĐKĐĐ' },
            },
            {
              id: 'tra-ket-qua',
              no: '9',
              name: 'Trả kết quả',
              text: '- Trao Giấy chứng nhận cho người sử dụng đất; - Thu phí, lệ phí.',
              by: at('ttpvhcc-xa', 'tiep-nhan'),
              does: ['return', 'collect'],
              within: officeHours(),
            },
          ],
        },
      ],
      source: 'L080',
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
