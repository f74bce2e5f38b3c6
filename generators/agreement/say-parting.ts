import type { Parting } from './compare.js'

/** A parting in Vietnamese, with what the two sides are called: a shortest way of a dossier that only one allows. */
export function sayParting({ titles, label, only }: Parting, left: string, right: string): string {
  const trace = label === undefined ? titles : titles.slice(0, -1)
  const before = trace.length === 0 ? 'Ngay từ đầu' : `Sau ${trace.map(quote).join(' → ')}`
  const [allows, refuses] = only === 'left' ? [left, right] : [right, left]
  return label === undefined
    ? `${before}: theo ${allows} hồ sơ kết thúc, theo ${refuses} thì chưa.`
    : `${before}: ${allows} cho làm ${quote(titles.at(-1) ?? label)}, ${refuses} thì không.`
}

const quote = (text: string): string => `"${text}"`
