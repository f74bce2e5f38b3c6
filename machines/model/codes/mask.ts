/**
 * Whether a text follows a mask: `#` is a digit, `@` one of `letters`, `YY` the year of two digits, anything else itself.
 */
export function matchMask(text: string, mask: string, letters: string): { year?: number } | undefined {
  if (text.length !== mask.length) return undefined
  let year: number | undefined
  for (let i = 0; i < mask.length; i++) {
    if (mask.startsWith('YY', i)) {
      if (!/^\d\d$/.test(text.slice(i, i + 2))) return undefined
      year = Number(text.slice(i, i + 2))
      i++
    } else if (!fits(text.charAt(i), mask.charAt(i), letters)) return undefined
  }
  return year === undefined ? {} : { year }
}

function fits(char: string, mask: string, letters: string): boolean {
  if (mask === '#') return char >= '0' && char <= '9'
  return mask === '@' ? letters.includes(char) : char === mask
}
