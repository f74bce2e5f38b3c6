/** An export that cannot be read: what is wrong, why it is refused, what to do. Vietnamese. */
export class ExportFault extends Error {
  override name = 'ExportFault'

  constructor(
    readonly what: string,
    readonly why: string,
    readonly fix: string,
  ) {
    super([what, why, fix].join('\n'))
  }
}

export const EXPORT_AGAIN = 'Cách sửa: xuất lại tệp từ hệ thống rồi chạy lại lệnh; không sửa tay trong tệp nén.'

/** Megabytes in words: '64 MB'. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / (1 << 20))} MB`
