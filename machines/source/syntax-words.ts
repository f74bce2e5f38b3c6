/** TypeScript's commonest complaints by their number. What it quotes takes the place of %. */
const translated: Readonly<Record<string, string>> = {
  1002: 'Chuỗi chữ chưa đóng dấu nháy ở cuối.',
  1003: 'Chỗ này cần một tên.',
  1005: 'Chỗ này thiếu dấu %.',
  1010: 'Ghi chú /* … chưa được đóng bằng */.',
  1011: 'Trong ngoặc vuông này thiếu khóa hoặc số thứ tự.',
  1109: 'Chỗ này thiếu một giá trị.',
  1110: 'Chỗ này thiếu một kiểu dữ liệu.',
  1121: 'Số không được viết với chữ số 0 ở đầu.',
  1125: 'Mã ký tự viết chưa đủ chữ số.',
  1126: 'Tệp kết thúc giữa chừng.',
  1127: 'Ký tự này không dùng được ở đây; dấu nháy cong “ ” phải đổi thành dấu nháy thẳng.',
  1128: 'Ở đây không thể bắt đầu một dòng mới; có thể thừa một dấu ngoặc phía trên.',
  1134: 'Sau "const" cần một tên.',
  1135: 'Trong ngoặc thiếu một giá trị.',
  1136: 'Trong đối tượng { … }, chỗ này cần một khóa dạng "ten: giá trị".',
  1137: 'Trong danh sách [ … ], chỗ này cần một giá trị hoặc dấu phẩy.',
  1138: 'Chỗ này cần tên của một tham số.',
  1160: 'Chuỗi chữ chưa đóng dấu ` ở cuối.',
  1161: 'Biểu thức giữa hai dấu / chưa đóng.',
  1198: 'Mã ký tự vượt quá bảng Unicode.',
  1199: 'Mã ký tự \\u{…} chưa đóng ngoặc.',
  1434: 'Chỗ này có một từ lạ; chữ phải đặt trong dấu nháy.',
  1435: 'Chỗ này có một từ viết sai; chữ phải đặt trong dấu nháy.',
  1487: 'Không viết được ký tự bằng số hệ 8; dùng \\u và bốn chữ số hệ 16.',
}

/** The first syntax fault of a file in plain Vietnamese. */
export function syntaxInVietnamese(code: string, english: string): string {
  const quoted = /'(.+?)'/.exec(english)?.[1]
  const known = translated[code]
  if (known === undefined) return `Chỗ này không đúng cách viết của tệp định nghĩa (TypeScript, mã TS${code}).`
  return known.replace('%', quoted === undefined ? 'câu' : `"${quoted}"`)
}
