/** What a TrueType font says of its letters: units in an em, and the advance of the glyph of a character. */
export interface Font {
  unitsPerEm: number
  /** Undefined where the font has no such letter. */
  advance(codePoint: number): number | undefined
}

/** Reads the tables `head`, `hhea`, `hmtx` and `cmap` (formats 4 and 12) of a font file. */
export function readFont(file: Uint8Array): Font {
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const tables = new Map<string, number>()
  for (let i = 0; i < data.getUint16(4); i++) {
    const at = 12 + i * 16
    const tag = [0, 1, 2, 3].map((j) => String.fromCharCode(data.getUint8(at + j))).join('')
    tables.set(tag, data.getUint32(at + 8))
  }
  const table = (tag: string): number => {
    const at = tables.get(tag)
    if (at === undefined) throw new Error(`no table ${tag}`)
    return at
  }
  const metrics = data.getUint16(table('hhea') + 34)
  const hmtx = table('hmtx')
  const glyphs = readCmap(data, table('cmap'))
  return {
    unitsPerEm: data.getUint16(table('head') + 18),
    advance(codePoint) {
      const glyph = glyphs.get(codePoint)
      return glyph === undefined ? undefined : data.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4)
    },
  }
}

function readCmap(data: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let i = 0; i < data.getUint16(cmap + 2); i++) {
    const at = cmap + data.getUint32(cmap + 4 + i * 8 + 4)
    const format = data.getUint16(at)
    if (format === 4) readFormat4(data, at, glyphs)
    if (format === 12) readFormat12(data, at, glyphs)
  }
  return glyphs
}

function readFormat4(data: DataView, at: number, glyphs: Map<number, number>): void {
  const twice = data.getUint16(at + 6)
  const [ends, starts] = [at + 14, at + 16 + twice]
  const [deltas, offsets] = [starts + twice, starts + 2 * twice]
  for (let i = 0; i < twice; i += 2) {
    const offset = data.getUint16(offsets + i)
    for (let code = data.getUint16(starts + i); code <= data.getUint16(ends + i) && code < 0xffff; code++) {
      const direct =
        offset === 0 ? code : data.getUint16(offsets + i + offset + (code - data.getUint16(starts + i)) * 2)
      if (direct !== 0) glyphs.set(code, (direct + data.getInt16(deltas + i)) & 0xffff)
    }
  }
}

function readFormat12(data: DataView, at: number, glyphs: Map<number, number>): void {
  for (let i = 0; i < data.getUint32(at + 12); i++) {
    const group = at + 16 + i * 12
    const first = data.getUint32(group)
    for (let code = first; code <= data.getUint32(group + 4); code++) {
      glyphs.set(code, data.getUint32(group + 8) + code - first)
    }
  }
}
