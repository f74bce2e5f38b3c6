import { defineStatuses } from 'tthc'

/** Trạng thái hồ sơ đồng bộ với Cổng Dịch vụ công quốc gia; đổi ở đây, không đổi trong mã nguồn. */
export default defineStatuses({
  names: [
    { status: 1, name: 'Mới đăng ký' },
    { status: 2, name: 'Được tiếp nhận' },
    { status: 3, name: 'Không được tiếp nhận' },
    { status: 4, name: 'Đang xử lý' },
    { status: 5, name: 'Yêu cầu bổ sung giấy tờ' },
    { status: 6, name: 'Yêu cầu thực hiện nghĩa vụ tài chính' },
    { status: 7, name: 'Công dân yêu cầu rút hồ sơ' },
    { status: 8, name: 'Dừng xử lý' },
    { status: 9, name: 'Đã xử lý xong' },
    { status: 10, name: 'Đã trả kết quả' },
  ],
  acts: { return: 9, collect: 6 },
  intake: 2,
  otherwise: 4,
  ends: { returned: 10, refused: 10, denied: 3, withdrawn: 7, stopped: 8 },
  supplement: 5,
  order: [
    { status: 1, then: [2, 3, 7] },
    { status: 2, then: [3, 4, 5, 6, 7, 8, 9] },
    { status: 4, then: [2, 5, 6, 7, 8, 9] },
    { status: 5, then: [2, 4, 6, 7, 8, 9] },
    { status: 6, then: [2, 4, 5, 7, 8, 9] },
    { status: 9, then: [10] },
    { status: 3, then: [] },
    { status: 7, then: [] },
    { status: 8, then: [] },
    { status: 10, then: [] },
  ],
})
