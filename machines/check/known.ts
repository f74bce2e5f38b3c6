import { oncePer } from './once.js'

/** Whether a register has an entry of this id; `constructor` and its like are no entries. */
export const isKnown = (register: object, id: string): boolean => Object.hasOwn(register, id)

/** A register that was not read, or is not written yet, has no entries and answers nothing. */
export const isEmpty = (register: object): boolean => hasNone(register, '')
const hasNone = oncePer((register: object) => Object.keys(register).length === 0)
