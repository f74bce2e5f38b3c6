/*
 * Ids of XML are names: a letter, then letters, digits, '-', '_' and '.'. What else is in an id of ours is written as its
 * number between underscores, so that it can be read back; '.' is left free to join parts.
 */

/** What most parts are: slugs, and ids of ours in which only '.' is written otherwise. */
const JOINED = /^[A-Za-z0-9.-]*$/

/** A part of an id. */
function encode(text: string): string {
  if (JOINED.test(text)) return text.replaceAll('.', '_2e_')
  const found = known.get(text)
  if (found !== undefined) return found
  const encoded = text.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`)
  if (known.size < MOST_KNOWN) known.set(text, encoded)
  return encoded
}
/** Steps are called alike in thousands of processes. */
const known = new Map<string, string>()
const MOST_KNOWN = 5_000

const decode = (text: string): string =>
  text.replace(/_([0-9a-f]{1,6})_/g, (whole, code: string) => {
    const point = parseInt(code, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })

/** What an element is for, as the head of its id. */
const HEADS = {
  start: 'BatDau',
  step: 'Buoc',
  decision: 'Re',
  merge: 'Gop',
  send: 'Gui',
  receive: 'Nhan',
  await: 'Cho',
  end: 'KetThuc',
  exception: 'NgoaiLe',
  overdue: 'QuaHan',
  anytime: 'BatCuLuc',
  flow: 'Luong',
  transfer: 'ChuyenTiep',
  message: 'ThongDiep',
  pool: 'Cap',
  lane: 'ViTri',
  process: 'QuyTrinh',
} as const
export type Head = keyof typeof HEADS

export function idOf(head: Head, ...parts: readonly string[]): string {
  let id: string = HEADS[head]
  for (const part of parts) id += `.${encode(part)}`
  return id
}

/** The parts of an id with this head; `undefined` where it has another one. */
export function partsOf(id: string, head: Head): string[] | undefined {
  const [first, ...parts] = id.split('.')
  return first === HEADS[head] ? parts.map(decode) : undefined
}

/**
 * The step (or wait) in the id of a node, without what is remembered: what published events begin with. A wait that resumes
 * at a fork is named after the parallel row.
 */
export const stepOf = (node: string): string => node.replace(/\[.*$/s, '').replace(/\.tach$/, '')
