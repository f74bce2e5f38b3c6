import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageFault } from './fault.js'

/** Folder of definitions where `tthc.json` names none. */
export const DEFINITIONS = 'procedures'
export const settingsFile = 'tthc.json'

export const isRepository = (folder: string): boolean =>
  [settingsFile, DEFINITIONS].some((name) => existsSync(join(folder, name)))

/** Refuses a folder inside a repository: read from there, the repository would look empty. Names the folder to go to. */
export function refuseInside(base: string): void {
  if (isRepository(base)) return
  for (let above = dirname(base); above !== dirname(above); above = dirname(above)) {
    if (!isRepository(above)) continue
    throw new UsageFault(
      `Đang ở thư mục con của một kho quy trình. Chuyển tới thư mục gốc của kho rồi chạy lại lệnh: cd "${above}"`,
    )
  }
}
