import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathOf } from './disk.js'
import { UsageFault } from './fault.js'

/** Writes a file that is not there yet, and returns its name; what somebody wrote is never overwritten. */
export function writeNew(base: string, name: string, content: string): string {
  const path = pathOf(base, name)
  if (existsSync(path))
    throw new UsageFault(`Tệp ${name} đã có; không ghi đè. Xóa tệp cũ trước nếu thật sự muốn tạo lại.`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return name
}
