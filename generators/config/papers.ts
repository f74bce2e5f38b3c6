import type { z } from 'zod'
import type { None } from '../../machines/model/fact.js'
import type { Context } from './context.js'
import { each } from './facts.js'
import type { step } from './model/step.js'
import { listed } from '../../machines/model/listed.js'

type GivenPapers = z.infer<typeof step>['needs']
type GivenPaper = Exclude<NonNullable<GivenPapers>, None>[number]

/** Papers and forms that a step needs or makes, by name. */
export const writePapers = (ids: readonly string[] | None | undefined, context: Context): GivenPapers =>
  each(ids, (id) => writeGiven(id, context))

function writeGiven(id: string, { input, compiled }: Context): GivenPaper {
  const form = input.corpus.registers.forms[id]
  if (form !== undefined) return { id, kind: 'form', no: form.no, name: form.name }
  const paper = compiled.entry.value.of
    .flatMap(({ papers, results }) => [...listed(papers), ...(results ?? [])])
    .find((one) => one.id === id)
  return paper === undefined ? { id, kind: 'unknown', name: id } : { id, kind: 'paper', name: paper.name }
}
