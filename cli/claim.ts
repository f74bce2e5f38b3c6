import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { UsageFault } from './fault.js'
import { holdName } from './held-name.js'

/** The right to replace a folder; one run on a machine has it at a time. */
export interface Claim {
  /** Where the folder lies, or is to lie: the same by whatever link it is reached. */
  place: string
}

/** Does work that replaces a folder; refuses where another run is at it. */
export async function withClaim<T>(target: string, work: (claim: Claim) => Promise<T>): Promise<T> {
  const place = placeOf(target)
  // Windows takes "Dist" and "dist" for one folder.
  const release = await holdName(process.platform === 'win32' ? place.toLowerCase() : place)
  if (release === undefined) throw new UsageFault(taken(target))
  try {
    return await work({ place })
  } finally {
    await release()
  }
}

function placeOf(target: string): string {
  const path = resolve(target)
  if (existsSync(path)) return realpathSync(path)
  mkdirSync(dirname(path), { recursive: true })
  return join(realpathSync(dirname(path)), basename(path))
}

const taken = (target: string): string =>
  `Một lệnh tthc khác đang tạo thư mục "${target}", nên lệnh này dừng lại và chưa làm gì; lệnh kia vẫn chạy tiếp. ` +
  'Đợi lệnh kia xong rồi chạy lại, hoặc chọn thư mục khác bằng --out. ' +
  'Nếu không thấy lệnh nào đang chạy, xem các cửa sổ dòng lệnh và trình soạn thảo khác đang mở kho này.'
