/** Where each cell of one raw record begins, in UTF-16 units from the start of the record. Quotes are respected. */
export function cellOffsets(raw: string, delimiter: string): number[] {
  const offsets = [0]
  let quoted = false
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === '"') quoted = !quoted
    else if (raw[i] === delimiter && !quoted) offsets.push(i + 1)
  }
  return offsets
}
