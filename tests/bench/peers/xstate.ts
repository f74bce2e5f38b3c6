import { getShortestPaths } from '@xstate/graph'
import { createMachine } from 'xstate'
import { sketch } from '../corpus/sketch.js'
import { expand, type Expanded } from './expand.js'

/* Run as a process of its own: `node xstate.js <count>`. Prints what it did, so that the benchmark can hold it to it. */

const toMachine = ({ start, tasks, ends, edges }: Expanded) =>
  createMachine({
    initial: start,
    states: {
      ...Object.fromEntries(
        tasks.map(({ id }) => [
          id,
          { on: Object.fromEntries(edges.filter(({ from }) => from === id).map(({ event, to }) => [event, to])) },
        ]),
      ),
      ...Object.fromEntries(ends.map((id) => [id, { type: 'final' as const }])),
    },
  })

const count = Number(process.argv[2])
const graphs = Array.from({ length: count }, (_, i) => expand(sketch(i)))
const start = process.hrtime.bigint()
let reached = 0
for (const graph of graphs) {
  const options = { limit: 10_000, serializeState: (state: { value: unknown }) => JSON.stringify(state.value) }
  reached += getShortestPaths(toMachine(graph), options as never).length
}
process.stdout.write(JSON.stringify({ seconds: Number(process.hrtime.bigint() - start) / 1e9, reached }))
