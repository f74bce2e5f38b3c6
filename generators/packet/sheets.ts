/** Names of the sheets that go out and come back. */
export const UNIT_SHEET = 'Thông tin đơn vị'
export const STAFF_SHEET = 'Cán bộ'

/** What the first sheet says to the commune. */
export const packetAbout = (unit: string, due: string | undefined): string[] => [
  `Phiếu rà soát của ${unit}`,
  `Sửa thẳng vào ô có thông tin chưa đúng${due === undefined ? '' : `, gửi lại chậm nhất ngày ${due}`}. Không đổi tên trang, không đổi tiêu đề cột.`,
  `Trang "${UNIT_SHEET}": mỗi dòng một nội dung. Trang "${STAFF_SHEET}": mỗi dòng một người; thêm người thì ghi mã cán bộ mới.`,
  'Người thôi việc: ghi ngày vào cột "Đến ngày", không xóa dòng. Một ô có nhiều giá trị thì cách nhau bằng dấu |.',
  'Không ghi mật khẩu, số định danh cá nhân vào tệp này.',
]
