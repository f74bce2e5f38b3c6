/*
 * Ids of XML are names: a letter, then letters, digits, '-', '_' and '.'. An id here is a head, which says what the element
 * is for, a dot, and parts with two dots between them; no part begins or ends with a dot or has two in a row.
 *
 * The id of a node is a part as it is published, as far as names allow: where a wait resumes and what is remembered
 * follow underscores, so 'tra[xet=dat]' is tra_xet_dat. Any other text begins with two underscores and has its signs as
 * their numbers between single ones. Either can be read back.
 */

const WORD = '[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*'
const PLAIN = new RegExp(`^${WORD}$`)
const NODE = new RegExp(`^(?:${WORD}@)?${WORD}(?:\\[${WORD}=${WORD}(?:,${WORD}=${WORD})*\\])?$`)

function encode(text: string): string {
  if (PLAIN.test(text)) return text
  if (NODE.test(text)) return text.replace(/[@[=,]/g, '_').replace(']', '')
  return `__${text.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`)}`
}

function decode(part: string): string {
  if (part.startsWith('__')) return part.slice(2).replace(/_([0-9a-f]{1,6})_/g, signOf)
  const words = part.split('_')
  const wait = words.length % 2 === 0 ? `${words.shift() ?? ''}@` : ''
  const [node = '', ...remembered] = words
  const memory = remembered.map((word, index) => (index === 0 ? '[' : index % 2 === 0 ? ',' : '=') + word)
  return `${wait}${node}${memory.join('')}${memory.length === 0 ? '' : ']'}`
}

/** What somebody wrote by hand may be no number of a sign. */
function signOf(whole: string, code: string): string {
  const point = parseInt(code, 16)
  return point <= 0x10ffff ? String.fromCodePoint(point) : whole
}

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
  limit: 'ThoiHan',
  flow: 'Luong',
  transfer: 'ChuyenTiep',
  message: 'ThongDiep',
  error: 'Loi',
  report: 'BaoCao',
  pool: 'Cap',
  lane: 'ViTri',
  process: 'QuyTrinh',
} as const
export type Head = keyof typeof HEADS

/** An id of texts: published ids, numbers. */
export function idOf(head: Head, first: string, ...others: readonly string[]): string {
  return idOn(head, encode(first), ...others)
}

/** An id of what belongs to another element, by the id of that, which stands in it as it is, and texts. */
export function idOn(head: Head, element: string, ...texts: readonly string[]): string {
  let id = `${HEADS[head]}.${element}`
  for (const text of texts) id += `..${encode(text)}`
  return id
}

/** The parts of an id of texts with this head; `undefined` where it has another one. */
export function partsOf(id: string, head: Head): string[] | undefined {
  const start = `${HEADS[head]}.`
  return id.startsWith(start) ? id.slice(start.length).split('..').map(decode) : undefined
}

/**
 * The step (or wait) in the id of a node, without what is remembered: what published events begin with. A wait that resumes
 * at a fork is named after the parallel row.
 */
export const stepOf = (node: string): string => node.replace(/\[.*$/s, '').replace(/\.tach$/, '')
