import { defineStatuses } from 'tthc'

/** Trạng thái hồ sơ đồng bộ với Cổng Dịch vụ công quốc gia; đổi ở đây, không đổi trong mã nguồn. */
export default defineStatuses({
  names: {
    '1': 'Mới đăng ký',
    '2': 'Được tiếp nhận',
    '3': 'Không được tiếp nhận',
    '4': 'Đang xử lý',
    '5': 'Yêu cầu bổ sung giấy tờ',
    '6': 'Yêu cầu thực hiện nghĩa vụ tài chính',
    '7': 'Công dân yêu cầu rút hồ sơ',
    '8': 'Dừng xử lý',
    '9': 'Đã xử lý xong',
    '10': 'Đã trả kết quả',
  },
  acts: { return: 9, collect: 6 },
  intake: 2,
  otherwise: 4,
  ends: { returned: 10, refused: 10, denied: 3, withdrawn: 7, stopped: 8 },
  supplement: 5,
})
