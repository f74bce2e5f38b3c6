import { unzipSync } from 'fflate'
import { EXPORT_AGAIN, ExportFault, megabytes } from './export-fault.js'

/** What an export may hold; a province's whole package has 2,000 procedures and stays far below. */
export const LIMITS = { file: 64 << 20, entry: 32 << 20, total: 512 << 20, entries: 20_000, ratio: 400 } as const

/**
 * The files of a zip by path, in memory only. Sizes are judged by what the zip declares before anything is inflated, and
 * nothing is inflated beyond what was declared.
 */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  let total = 0
  let entries = 0
  const isWanted = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }): boolean => {
    refuseEscape(name)
    total += originalSize
    if (++entries > LIMITS.entries || originalSize > LIMITS.entry || total > LIMITS.total) throw tooLarge()
    // A small file may well shrink by more: a bomb is large.
    if (originalSize > 1 << 20 && originalSize > LIMITS.ratio * Math.max(size, 1)) throw tooLarge()
    if (files.has(name)) throw twice(name)
    files.set(name, new Uint8Array())
    return !name.endsWith('/')
  }
  if (isLocked(bytes)) throw locked()
  let unzipped: Record<string, Uint8Array>
  try {
    unzipped = unzipSync(bytes, { filter: isWanted })
  } catch (error) {
    if (error instanceof ExportFault) throw error
    throw new ExportFault('Tệp nén bị hỏng, không mở được.', 'Nội dung không đúng định dạng ZIP.', EXPORT_AGAIN)
  }
  return new Map(Object.entries(unzipped))
}

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** The first file of the zip says in its flags that it is encrypted. */
const isLocked = (bytes: Uint8Array): boolean => isZip(bytes) && ((bytes[6] ?? 0) & 1) === 1

const locked = (): ExportFault =>
  new ExportFault(
    'Tệp nén đặt mật khẩu, không mở được.',
    'Lệnh này không hỏi mật khẩu và không mở tệp bị khóa.',
    'Cách sửa: xuất lại từ hệ thống, không đặt mật khẩu cho tệp nén, rồi chạy lại lệnh.',
  )

function refuseEscape(name: string): void {
  const isPlain =
    !/[\\:\0]/.test(name) && !name.startsWith('/') && name.split('/').every((part) => part !== '..' && part !== '.')
  if (isPlain) return
  throw new ExportFault(
    `Tệp nén có đường dẫn ra ngoài thư mục của nó: "${name.slice(0, 80)}".`,
    'Gói do hệ thống xuất không bao giờ có đường dẫn như vậy; mở ra có thể ghi đè tệp khác trên máy.',
    'Cách sửa: không dùng tệp này; xuất lại từ hệ thống và kiểm tra nguồn gửi tệp.',
  )
}

const tooLarge = (): ExportFault =>
  new ExportFault(
    'Tệp nén mở ra quá lớn.',
    `Chỉ đọc gói có tối đa ${LIMITS.entries} tệp, mỗi tệp tối đa ${megabytes(LIMITS.entry)}, cả gói tối đa ${megabytes(LIMITS.total)}; lớn hơn thường là tệp phá hoại.`,
    EXPORT_AGAIN,
  )

const twice = (name: string): ExportFault =>
  new ExportFault(
    `Tệp nén có hai tệp cùng tên "${name.slice(0, 80)}".`,
    'Không biết hệ thống dùng tệp nào trong hai tệp.',
    EXPORT_AGAIN,
  )
