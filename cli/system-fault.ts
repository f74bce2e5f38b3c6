/** What the machine refused, by the system's code: nobody's fault in the tool, and something that its user can mend. */
const REFUSALS: Readonly<Record<string, string | undefined>> = {
  EACCES: 'tài khoản đang dùng không có quyền đọc hoặc ghi ở đó',
  EPERM: 'hệ thống không cho ghi; tệp có thể đang mở trong chương trình khác, ví dụ Excel',
  EBUSY: 'đang mở trong chương trình khác, ví dụ Excel; đóng lại rồi chạy lại',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
  EDQUOT: 'đã hết dung lượng được cấp',
  ENAMETOOLONG: 'tên hoặc đường dẫn quá dài',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
  EEXIST: 'đã có một tệp trùng tên',
}

/** The words for what the file system refused; nothing where it is another kind of fault. */
export function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { code, path } = error as NodeJS.ErrnoException
  const refusal = code === undefined ? undefined : REFUSALS[code]
  // A write that finds the disk full names no file.
  return refusal === undefined
    ? undefined
    : `Không ghi hay đọc được ${path === undefined ? 'tệp' : `"${path}"`}: ${refusal}.`
}
