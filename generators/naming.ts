import { slug } from '../machines/model/words.js'
import type { CompiledCase } from './generator.js'

/** Windows opens a device where a file has one of these names, whatever its extension. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/
/** Leaves room for extensions within the 255 bytes that a file system allows a name. */
const LONGEST = 160

/** A name that every file system takes: lower case, no diacritics, no device name, not too long. */
export function fileName(text: string): string {
  const plain = slug(text) || 'khong-ten'
  const safe = DEVICE.test(plain) ? `${plain}-` : plain
  return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 9)}-${fingerprint(text)}`
}

/** Gives out names, each once: what asks for a taken one gets its suffix, then a number. */
export function uniqueNames(): (name: string, suffix: string) => string {
  const taken = new Set<string>()
  return (name, suffix) => {
    let free = taken.has(name) ? `${name}${suffix}` : name
    for (let n = 2; taken.has(free); n++) free = `${name}${suffix}-${n}`
    taken.add(free)
    return free
  }
}

/** FNV-1a, 32 bits: enough to tell apart two long names that begin alike; a clash only gets a number. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** The name of a flow's file without its extension: where channels differ, each group of them has its file. */
export const flowName = (
  { name, flows }: Pick<CompiledCase, 'name' | 'flows'>,
  { channels }: { channels: readonly string[] },
): string => (flows.length === 1 ? name : `${name}.${channels.join('-')}`)
