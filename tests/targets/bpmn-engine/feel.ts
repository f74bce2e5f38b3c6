/** Values of the variables of a dossier. */
export type Variables = Readonly<Record<string, string | boolean>>

const TEST = /^(\w+) (?:= (.+)|in \((.+)\))$/s

/**
 * Whether a condition of our files holds. FEEL says more; what is not one of the two tests that the files use is thrown
 * out, so that no condition is taken for true by mistake.
 */
export function holds(expression: string, variables: Variables): boolean {
  const [, name = '', one, list] = TEST.exec(expression) ?? []
  const literals = one === undefined ? list : one
  if (literals === undefined) throw new Error(`no condition of ours: ${expression}`)
  return (JSON.parse(`[${literals}]`) as unknown[]).includes(variables[name])
}

/** Conditions in FEEL, where the engine looks for scripts. */
export class Conditions {
  private readonly known = new Map<string, object>()

  constructor(private readonly variables: Variables) {}

  register({ id, behaviour }: { id: string; behaviour: Behaviour }): object | undefined {
    const { language, body } = behaviour.conditionExpression ?? {
      language: behaviour.scriptFormat,
      body: behaviour.script,
    }
    if (body === undefined) return undefined
    if (language !== 'feel') throw new Error(`${id}: a condition that is not in FEEL: ${body}`)
    const script = {
      execute: (_: object, done: (error: null, result: boolean) => void) => done(null, holds(body, this.variables)),
    }
    this.known.set(id, script)
    return script
  }

  getScript(_: string, { id }: { id: string }): object | undefined {
    return this.known.get(id)
  }
}
interface Behaviour {
  conditionExpression?: { language?: string; body?: string }
  scriptFormat?: string
  script?: string
}
