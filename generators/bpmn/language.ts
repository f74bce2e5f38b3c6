import { addTo } from '../../machines/model/group-by.js'
import { compare, slug } from '../../machines/model/words.js'
import { moveTitle, type Language, type LanguageMove } from '../agreement/language.js'
import { anytimeOf, eventOf, stepIn, type Anytime } from './events.js'
import { partsOf } from './ids.js'
import type { ReadBpmn, ReadFlow, ReadNode } from './read.js'

/*
 * What a BPMN file accepts, by the rules of its tokens: a task or event that waits holds one, everything else passes it
 * on at once; a message goes to whoever waits for it, or begins a visit; the dossier is done when nothing is left in the
 * process where it began.
 */

/** Where tokens stand, sorted; a parallel gateway holds one for each flow that has arrived ('gateway<flow'). */
type Standing = readonly string[]
const DONE = 'DONE'
/** A file that somebody made could send messages round for ever. */
const MOST_PASSED = 10_000

export function bpmnLanguage(file: ReadBpmn): Language {
  return new TokenGame(file).language()
}

class TokenGame {
  private readonly out = new Map<string, ReadFlow[]>()
  private readonly arriving = new Map<string, number>()
  private readonly boundaries = new Map<string, ReadNode[]>()
  private readonly receivers = new Map<string, string[]>()
  private readonly awaited: ReadonlySet<string>
  /** The gateway that waits for an event, by the event. */
  private readonly gateways = new Map<string, string>()
  private readonly anytime: Anytime[] = []
  private readonly start: ReadNode | undefined
  private readonly moves = new Map<string, readonly LanguageMove[]>()

  constructor(private readonly file: ReadBpmn) {
    for (const flow of file.flows) {
      addTo(this.out, flow.from, flow)
      this.arriving.set(flow.to, (this.arriving.get(flow.to) ?? 0) + 1)
      if (file.nodes.get(flow.from)?.type === 'eventBasedGateway') this.gateways.set(flow.to, flow.from)
    }
    const inProcess = (id: string): boolean => file.nodes.has(id)
    for (const { from, to } of file.messages) if (inProcess(from) && inProcess(to)) addTo(this.receivers, from, to)
    this.awaited = new Set([...this.receivers.values()].flat())
    for (const node of file.nodes.values()) {
      if (node.attachedTo !== undefined) addTo(this.boundaries, node.attachedTo, node)
    }
    this.start = [...file.nodes.values()].find(
      ({ id, type, inside }) => type === 'startEvent' && inside === undefined && !this.awaited.has(id),
    )
    for (const node of file.nodes.values()) {
      const found = anytimeOf(node, file, this.start?.process)
      if (found !== undefined) this.anytime.push(found)
    }
  }

  language(): Language {
    const { start } = this
    return {
      starts: start === undefined ? [] : this.pass([], start.id).map((standing) => this.key(standing)),
      isEnd: (state) => state === DONE,
      moves: (state) => {
        const known = this.moves.get(state) ?? this.movesAt(state)
        this.moves.set(state, known)
        return known
      },
    }
  }

  private key(standing: Standing): string {
    const home = this.start?.process
    const isLeft = standing.some((token) => this.file.nodes.get(token.replace(/<.*$/s, ''))?.process === home)
    return isLeft ? standing.join(' ') : DONE
  }

  private movesAt(state: string): LanguageMove[] {
    if (state === DONE || state === '') return []
    const standing = state.split(' ')
    return standing.flatMap((token) => {
      const node = this.file.nodes.get(token)
      if (node === undefined || !isWork(node)) return []
      const others = without(standing, token)
      const step = stepIn(token)
      return [
        ...this.leave(others, node, step),
        ...(this.boundaries.get(token) ?? []).flatMap((boundary) => this.except(standing, others, boundary, step)),
        ...this.anytime.flatMap(({ title, eventsAt }) =>
          eventsAt(step).map((label) => ({ label, title: moveTitle(node.name, title), to: DONE })),
        ),
      ]
    })
  }

  /** A step is done: by the flow that leaves it, or by what is chosen at the gateway behind it. */
  private leave(others: Standing, node: ReadNode, step: string): LanguageMove[] {
    return (this.out.get(node.id) ?? []).flatMap((flow) => {
      const gateway = this.file.nodes.get(flow.to)
      const chosen = gateway?.type === 'exclusiveGateway' ? (this.out.get(gateway.id) ?? []) : []
      const ways = chosen.length > 1 ? chosen : [flow]
      return ways.flatMap((way) =>
        this.along(others, way).map((standing) => ({
          label: eventOf(way, step),
          title: moveTitle(node.name, way.name),
          to: this.key(standing),
        })),
      )
    })
  }

  private except(standing: Standing, others: Standing, boundary: ReadNode, step: string): LanguageMove[] {
    const [, exception] = partsOf(boundary.id, 'exception') ?? []
    // A timer alone tells somebody and changes nothing.
    if (exception === undefined && !boundary.isInterrupting) return []
    const label = `${step}:${exception ?? slug(boundary.name)}`
    const title = moveTitle(this.file.nodes.get(boundary.attachedTo ?? '')?.name ?? step, boundary.name)
    const left = boundary.isInterrupting ? others : standing
    return (this.out.get(boundary.id) ?? []).flatMap((flow) =>
      this.along(left, flow).map((next) => ({ label, title, to: this.key(next) })),
    )
  }

  private along(standing: Standing, { id, to }: ReadFlow): Standing[] {
    const node = this.file.nodes.get(to)
    if (node?.type !== 'parallelGateway' || (this.arriving.get(to) ?? 0) < 2) return this.pass(standing, to)
    const arrived = [...standing, `${to}<${id}`].sort(compare)
    const here = arrived.filter((token) => token.startsWith(`${to}<`))
    if (new Set(here).size < (this.arriving.get(to) ?? 0)) return [arrived]
    return this.pass(here.reduce(without, arrived), to)
  }

  /** A token comes to a node: everything that moves on by itself does; several results where it may go several ways. */
  private pass(standing: Standing, id: string, passed = 0): Standing[] {
    const node = this.file.nodes.get(id)
    if (node === undefined || passed > MOST_PASSED) return []
    const onward = (from: Standing): Standing[] => {
      const flows = this.out.get(id) ?? []
      if (node.type === 'exclusiveGateway') return flows.flatMap((flow) => this.along(from, flow))
      return flows.reduce<Standing[]>((all, flow) => all.flatMap((one) => this.along(one, flow)), [from])
    }
    if (isWork(node) || node.type === 'eventBasedGateway') return [put(standing, id)]
    if (node.type === 'intermediateCatchEvent') return this.awaited.has(id) ? [put(standing, id)] : onward(standing)
    if (node.type === 'endEvent') {
      if (node.event === 'terminate') return [standing.filter((token) => this.processOf(token) !== node.process)]
      return this.send(standing, id)
    }
    if (node.type === 'intermediateThrowEvent') {
      // Whoever sends waits before an answer can come.
      return onward(standing).flatMap((one) => this.send(one, id))
    }
    return onward(standing)
  }

  /** To whoever waits for the message, behind a gateway or not; otherwise it begins a visit. */
  private send(standing: Standing, id: string): Standing[] {
    const targets = this.receivers.get(id) ?? []
    if (targets.length === 0) return [standing]
    for (const target of targets) {
      const gateway = this.gateways.get(target)
      const waiting = [target, ...(gateway === undefined ? [] : [gateway])].find((one) => standing.includes(one))
      if (waiting !== undefined) return this.after(without(standing, waiting), target)
    }
    const begun = targets.find((target) => this.file.nodes.get(target)?.type === 'startEvent')
    return begun === undefined ? [standing] : this.after(standing, begun)
  }

  private after(standing: Standing, id: string): Standing[] {
    return (this.out.get(id) ?? []).reduce<Standing[]>(
      (all, flow) => all.flatMap((one) => this.along(one, flow)),
      [standing],
    )
  }

  private processOf(token: string): string | undefined {
    return this.file.nodes.get(token.replace(/<.*$/s, ''))?.process
  }
}

const isWork = ({ type }: ReadNode): boolean => /task$/i.test(type)

const put = (standing: Standing, token: string): Standing => [...standing, token].sort(compare)

function without(standing: Standing, token: string): Standing {
  const at = standing.indexOf(token)
  return at < 0 ? standing : [...standing.slice(0, at), ...standing.slice(at + 1)]
}
