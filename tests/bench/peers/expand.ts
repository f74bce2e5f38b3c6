import { steps, type Sketch } from '../corpus/sketch.js'

/** A sketch as a plain graph, from which the peers' models are written: the same steps, decisions and returns. */
export interface Expanded {
  start: string
  tasks: readonly { id: string; name: string }[]
  ends: readonly string[]
  edges: readonly { from: string; to: string; event: string }[]
}

/** The steps between a decision and the step that is routed by it stand twice, once per outcome, as our flow has them. */
export function expand(sketch: Sketch): Expanded {
  const all = steps(sketch)
  const last = all[all.length - 1]
  const decision = last?.endsBy
  if (last === undefined || decision === undefined) throw new Error('a sketch ends by what an earlier step decided')
  const split = all.findIndex(({ id }) => id === decision.step)
  const tasks: { id: string; name: string }[] = []
  const edges: { from: string; to: string; event: string }[] = []
  all.forEach(({ id, name, ways }, i) => {
    for (const memory of i > split ? ['_returned', '_refused'] : ['']) {
      const self = id + memory
      tasks.push({ id: self, name })
      const next = all[i + 1]
      if (next === undefined) edges.push({ from: self, to: `end${memory}`, event: 'ket-thuc' })
      else if (ways === undefined) edges.push({ from: self, to: next.id + memory, event: 'tiep' })
      for (const [outcome, way] of Object.entries(ways ?? {})) {
        const event = outcome.replaceAll(' ', '-')
        if (way === 'next') {
          const taken = i < split ? '' : outcome === decision.returned ? '_returned' : '_refused'
          edges.push({ from: self, to: (next?.id ?? '') + taken, event })
        } else if ('backTo' in way) edges.push({ from: self, to: way.backTo, event })
        else {
          tasks.push({ id: `wait_${self}`, name: 'Chờ bổ sung hồ sơ' })
          edges.push(
            { from: self, to: `wait_${self}`, event },
            { from: `wait_${self}`, to: way.supplement, event: 'bo-sung' },
          )
        }
      }
    }
  })
  return { start: all[0]?.id ?? '', tasks, ends: ['end_returned', 'end_refused'], edges }
}
