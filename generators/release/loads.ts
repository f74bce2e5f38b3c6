/** How the output of one target reaches the system that it is for. Vietnamese. */
export interface Load {
  target: string
  /** What to do with a changed file. */
  how: string
  /** How to know afterwards that it arrived whole. */
  check: string
}

/** In the order of loading: what others refer to comes first, what people only read comes last. */
export const LOADS: readonly Load[] = [
  {
    target: 'config',
    how: 'Chép vào kho cấu hình của hệ thống.',
    check: 'So mã SHA-256 của tệp đã chép với mã ghi ở đây.',
  },
  {
    target: 'opencps',
    how: 'Nạp tệp nén bằng chức năng nạp cấu hình của OpenCPS; thử trên hệ thống thử nghiệm trước.',
    check: 'Xuất lại gói từ hệ thống rồi chạy "tthc drift <tệp xuất>": phải báo khớp với định nghĩa.',
  },
]
const DOCUMENT: Omit<Load, 'target'> = {
  how: 'Thay tệp cũ ở nơi công bố, nơi lưu tài liệu.',
  check: 'Mở tệp: tiêu đề đúng thủ tục, đúng quyết định.',
}

/** What is to be done with a target's files, and its place in the order. */
export function loadOf(target: string): Load & { order: number } {
  const order = LOADS.findIndex((load) => load.target === target)
  const load = LOADS[order]
  return load === undefined ? { target, ...DOCUMENT, order: LOADS.length } : { ...load, order }
}
