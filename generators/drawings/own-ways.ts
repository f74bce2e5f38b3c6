import { ownWaysOf, stepInUnit, type OwnWays } from '../../machines/build/own-ways.js'
import type { Step } from '../../machines/model/step.js'
import { list } from '../../machines/model/words.js'
import type { CompiledCase } from '../generator.js'
import { rowsOf } from '../rows.js'
import type { UnitSource } from '../units.js'
import { whoOf } from '../who.js'
import { timeWords } from './posts.js'

/** What one unit does otherwise than the processes that it carries out say. */
export class OwnWaysOfUnit {
  readonly #known = new Map<CompiledCase, OwnWays>()

  constructor(
    private readonly unit: string,
    private readonly source: UnitSource,
  ) {}

  /** A step as the unit does it. */
  readonly doing = (step: Step, compiled: CompiledCase): Step => stepInUnit(step, this.#of(compiled))

  /** Each difference in words: what the unit does, and what the process says. */
  differences(compiled: CompiledCase): string[] {
    return [...rowsOf(compiled).steps.values()].flatMap(({ step, office }) => {
      const own = this.doing(step, compiled)
      const where = [step.no, step.name].filter((word) => word !== undefined).join(': ')
      const { corpus, province } = this.source
      const who = ({ by }: Step): string => {
        const { positions, others } = by ? whoOf(by, office, province, corpus.registers.roles) : NOBODY
        return list([...positions.map(({ name }) => name), ...others]) || 'chưa ghi'
      }
      return [
        ...(own.within === step.within
          ? []
          : [`${where}: ${timeWords(compiled, own)}; quy trình ghi ${timeWords(compiled, step)}`]),
        ...(own.by === step.by ? [] : [`${where}: ${who(own)} làm; quy trình giao ${who(step)}`]),
      ]
    })
  }

  #of(compiled: CompiledCase): OwnWays {
    const known = this.#known.get(compiled)
    if (known !== undefined) return known
    const own = ownWaysOf(this.source.corpus.overrides, this.unit, compiled.entry, this.source.asOf)
    this.#known.set(compiled, own)
    return own
  }
}

const NOBODY = { positions: [], others: [] }
