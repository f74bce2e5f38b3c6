/**
 * What is worked out from a register for a key (a day, a text), once: all processes of a check share their registers,
 * and most of them their days and words. Long keys are worked out each time, so that memory stays bounded by the corpus.
 */
export function oncePer<Register extends object, Made>(
  make: (register: Register, key: string) => Made,
): (register: Register, key: string) => Made {
  const made = new WeakMap<Register, Map<string, Made>>()
  return (register, key) => {
    if (key.length > LONGEST) return make(register, key)
    const byKey = made.get(register) ?? new Map<string, Made>()
    const known = byKey.get(key)
    if (known !== undefined) return known
    const fresh = make(register, key)
    made.set(register, byKey.set(key, fresh))
    return fresh
  }
}

const LONGEST = 120
