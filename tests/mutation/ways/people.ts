import type { Post } from '../../../machines/model/actor.js'
import { handovers } from '../../../machines/check/handovers.js'
import type { PlacedStep, ProcessView } from '../../../machines/check/rule.js'
import { acting, edit, isDoing, put } from '../edit.js'
import { way, type Way } from '../way.js'

/** Breaks of who does what. */
export const peopleWays: readonly Way[] = [
  way({
    id: 'signature-to-drafter',
    does: 'the signature is given to who drafted',
    rule: 'drafter-signs',
    *mutants(view) {
      for (const { steps, flows } of view.cases) {
        if (flows.length !== 1) continue
        for (const signing of steps.filter((one) => isDoing(one, 'decide')))
          for (const drafting of steps.filter((one) => isDoing(one, 'examine') && !isDoing(one, 'decide'))) {
            const post = soleOfficer(drafting, view)
            if (post !== undefined) yield { process: edit(view.process, signing, { by: post }), at: signing.row.id }
          }
      }
    },
  }),
  way({
    id: 'signature-to-receiver',
    does: 'the signature is given to who took the dossier in',
    rule: 'receiver-decides',
    *mutants(view) {
      for (const { steps, flows } of view.cases) {
        const start = flows[0]?.nodes.get(flows[0].start)
        const intake = steps.find(({ row }) => start?.kind === 'step' && row === start.step)
        const post = intake !== undefined && isDoing(intake, 'receive') ? soleOfficer(intake, view) : undefined
        if (post === undefined) continue
        for (const signing of steps.filter((one) => isDoing(one, 'decide')))
          yield { process: edit(view.process, signing, { by: post }), at: signing.row.id }
      }
    },
  }),
  way({
    id: 'signature-to-specialist',
    does: 'a specialist signs',
    rule: 'role-cannot-act',
    *mutants(view) {
      for (const placed of view.steps.filter((one) => isDoing(one, 'decide'))) {
        const [post] = placed.posts
        if (post?.office === undefined) continue
        yield {
          process: put(view.process, [...placed.path, 'by'], { role: 'chuyen-vien', at: post.office }),
          at: placed.row.id,
        }
      }
    },
  }),
  way({
    id: 'clerk-assigns',
    does: 'the clerk assigns the work',
    rule: 'role-cannot-act',
    *mutants(view) {
      for (const placed of view.steps.filter((one) => isDoing(one, 'assign'))) {
        const [post] = placed.posts
        if (post?.office === undefined) continue
        yield {
          process: put(view.process, [...placed.path, 'by'], { role: 'van-thu', at: post.office }),
          at: placed.row.id,
        }
      }
    },
  }),
  way({
    id: 'signature-to-other-level',
    does: 'the result is signed at a level that is not competent',
    rule: 'signer-level',
    *mutants(view) {
      const levels = new Set(view.process.of.flatMap((national) => national.levels ?? []))
      const wrong = (['xa', 'tinh'] as const).find((level) => !levels.has(level))
      const office = Object.entries(view.province?.offices ?? {}).find(
        ([, { level, anyOf, posts }]) => level === wrong && anyOf === undefined && posts['lanh-dao'] !== undefined,
      )
      if (levels.size === 0 || office === undefined) return
      for (const { steps } of view.cases) {
        const last = steps.findLast((one) => isDoing(one, 'decide'))
        if (last === undefined) continue
        yield {
          process: put(view.process, [...last.path, 'by'], { role: 'lanh-dao', at: office[0] }),
          at: last.row.id,
        }
      }
    },
  }),
  way({
    id: 'delegation-out-of-time',
    does: 'a signature rests on a power that has run out',
    rule: 'delegation-lapsed',
    *mutants(view) {
      for (const placed of view.steps.filter((one) => isDoing(one, 'decide'))) {
        const [post] = placed.posts
        if (post?.office === undefined) continue
        const { from } = view.process.effective
        const onBehalf = {
          of: { role: post.role, at: post.office },
          document: 'Văn bản giao ký thay',
          effective: { from, to: from },
        }
        yield { process: edit(view.process, placed, { onBehalf }), at: placed.row.id }
      }
    },
  }),
  way({
    id: 'district-again',
    does: 'a step is given to the district level, which is no more',
    rule: 'body-abolished',
    *mutants({ process, steps }) {
      for (const placed of steps)
        yield { process: edit(process, placed, { by: { outside: 'Lãnh đạo UBND huyện' } }), at: placed.row.id }
    },
  }),
  way({
    id: 'transfer-lost',
    does: 'the step between two levels neither transfers nor receives any more',
    rule: 'transfer-missing',
    *mutants(view) {
      for (const one of view.cases)
        for (const { from, to, levels } of handovers(one, view.province)) {
          if (!levels.includes('xa') || !levels.includes('tinh')) continue
          const [giving, taking] = [from, to].map((node) => one.steps.find(({ row }) => row === node.step))
          if (giving === undefined || taking === undefined || isDoing(taking, 'return')) continue
          const first = edit(view.process, giving, { does: acting(giving, 'transfer', 'return') })
          yield {
            process: put(first, [...taking.path, 'does'], acting(taking, 'receive', 'transfer')),
            at: taking.row.id,
          }
        }
    },
  }),
  way({
    id: 'receiving-lost',
    does: 'what is transferred to another level is not received there',
    rule: 'transfer-unreceived',
    *mutants(view) {
      for (const one of view.cases)
        for (const { from, to } of handovers(one, view.province)) {
          const [giving, taking] = [from, to].map((node) => one.steps.find(({ row }) => row === node.step))
          if (giving === undefined || taking === undefined || !isDoing(giving, 'transfer')) continue
          if (!isDoing(taking, 'receive', 'transfer') || isDoing(taking, 'return')) continue
          yield {
            process: edit(view.process, taking, { does: acting(taking, 'receive', 'transfer') }),
            at: taking.row.id,
          }
        }
    },
  }),
]

/** The one officer who does a step; no council, no body without a named position. */
export function soleOfficer(placed: PlacedStep, { corpus }: ProcessView): Post | undefined {
  const [post, other] = placed.posts
  if (post?.office === undefined || other !== undefined || corpus.registers.roles[post.role]?.holder !== undefined)
    return undefined
  return { role: post.role, at: post.office }
}
