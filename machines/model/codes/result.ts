/** What a code says, or why it says nothing and what to do, in Vietnamese. Codes are data: nothing throws. */
export type Code<T> = ({ ok: true; value: string } & T) | CodeFault
export interface CodeFault {
  ok: false
  why: string
  fix: string
}

export const fault = (why: string, fix: string): CodeFault => ({ ok: false, why, fix })
