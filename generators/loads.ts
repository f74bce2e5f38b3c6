/** How the output of one target reaches the system that it is for. Vietnamese. */
export interface Load {
  target: string
  /** What its files are. */
  title: string
  /** What to do with a changed file. */
  how: string
  /** How to know afterwards that it arrived whole. */
  check: string
}

const READ_BACK = 'Xuất lại từ hệ thống rồi chạy "tthc drift <tệp xuất>": phải báo khớp với định nghĩa.'

/** In the order of loading: what others refer to comes first, what people only read comes last. */
const LOADS: readonly Load[] = [
  {
    target: 'systems',
    title: 'Danh sách cho các hệ thống dùng chung',
    how: 'Nạp danh sách đơn vị, tài khoản, quyền vào hệ thống dùng chung nêu ở tên thư mục.',
    check: 'Số dòng trong hệ thống bằng số dòng của danh sách; thử đăng nhập một tài khoản của mỗi đơn vị mới.',
  },
  {
    target: 'config',
    title: 'Tệp cấu hình',
    how: 'Chép vào kho cấu hình của hệ thống.',
    check: 'So mã SHA-256 của tệp đã chép với mã ghi ở manifest.json.',
  },
  {
    target: 'opencps',
    title: 'Gói nạp OpenCPS',
    how: 'Nạp tệp nén bằng chức năng nạp cấu hình của OpenCPS; thử trên hệ thống thử nghiệm trước.',
    check: READ_BACK,
  },
  {
    target: 'igate',
    title: 'Quy trình, phiếu khai báo iGate',
    how: 'Nạp tệp BPMN, rồi nhập từng giá trị theo phiếu khai báo; thử trên hệ thống thử nghiệm trước.',
    check: `Mọi dòng của phiếu khai báo đã được đánh dấu. ${READ_BACK}`,
  },
  {
    target: 'react-flow',
    title: 'Đồ thị React-Flow',
    how: 'Nạp đồ thị vào trường hợp thủ tục có cùng mã; chọn lại nhóm người dùng và biểu mẫu.',
    check: READ_BACK,
  },
  {
    target: 'zeebe',
    title: 'Quy trình Camunda 8',
    how: 'Triển khai lên máy quy trình Camunda 8: máy tự giữ phiên bản cũ cho hồ sơ đang giải quyết.',
    check: `Phiên bản mới nhất trên máy là bản vừa triển khai. ${READ_BACK}`,
  },
  {
    target: 'national',
    title: 'Cổng Dịch vụ công quốc gia',
    how: 'Cập nhật bản ghi thủ tục và bảng trạng thái trên Cổng Dịch vụ công quốc gia.',
    check: 'Gửi thử một thông điệp mẫu trong tệp tới môi trường thử nghiệm: phải được nhận.',
  },
]
const DOCUMENT: Omit<Load, 'target'> = {
  title: 'Tài liệu để công bố, lưu trữ',
  how: 'Thay tệp cũ ở nơi công bố, nơi lưu tài liệu.',
  check: 'Mở tệp: tiêu đề đúng thủ tục, đúng quyết định.',
}

/** What is to be done with a target's files, and its place in the order. */
export function loadOf(target: string): Load & { order: number } {
  const order = LOADS.findIndex((load) => load.target === target)
  const load = LOADS[order]
  return load === undefined ? { target, ...DOCUMENT, order: LOADS.length } : { ...load, order }
}
