import { edit, editFacts, put } from '../edit.js'
import { way, type Way } from '../way.js'

/** Mistyped ids and codes. */
export const nameWays: readonly Way[] = [
  way({
    id: 'role-mistyped',
    does: 'the role of a step is mistyped',
    rule: 'role-unknown',
    *mutants({ process, steps }) {
      for (const placed of steps) {
        const [post] = placed.posts
        if (post?.office === undefined) continue
        yield {
          process: put(process, [...placed.path, 'by'], { role: `${post.role}z`, at: post.office }),
          path: placed.path,
        }
      }
    },
  }),
  way({
    id: 'office-mistyped',
    does: 'the office of a step is mistyped',
    rule: 'office-unknown',
    *mutants({ process, steps }) {
      for (const placed of steps) {
        const [post] = placed.posts
        if (post?.office === undefined) continue
        yield {
          process: put(process, [...placed.path, 'by'], { role: post.role, at: `${post.office}z` }),
          path: placed.path,
        }
      }
    },
  }),
  way({
    id: 'position-not-there',
    does: 'a step is given to a role that its office does not have',
    rule: 'position-unknown',
    *mutants({ process, steps, province, corpus }) {
      for (const placed of steps) {
        const [post] = placed.posts
        const posts = post?.office === undefined ? undefined : province?.offices[post.office]?.posts
        const absent = posts && Object.keys(corpus.registers.roles).find((role) => posts[role] === undefined)
        if (post?.office === undefined || absent === undefined) continue
        yield { process: put(process, [...placed.path, 'by'], { role: absent, at: post.office }), at: placed.row.id }
      }
    },
  }),
  way({
    id: 'actor-lost',
    does: 'a step loses who acts in it',
    rule: 'actor-missing',
    *mutants({ process, steps }) {
      for (const placed of steps)
        if (placed.row.by !== undefined) yield { process: edit(process, placed, { by: undefined }), at: placed.row.id }
    },
  }),
  way({
    id: 'actor-garbled',
    does: 'who acts is a text that nobody understood',
    rule: 'actor-as-printed',
    *mutants({ process, steps }) {
      for (const placed of steps)
        yield { process: edit(process, placed, { by: { asPrinted: 'Bộ phận liên quan' } }), at: placed.row.id }
    },
  }),
  way({
    id: 'receipt-mistyped',
    does: 'the kind of receipt is mistyped',
    rule: 'receipt-unknown',
    *mutants({ process, steps }) {
      for (const placed of steps)
        if (placed.row.receipt !== undefined)
          yield { process: edit(process, placed, { receipt: `${placed.row.receipt}z` }), at: placed.row.id }
    },
  }),
  way({
    id: 'paper-mistyped',
    does: 'a step makes a paper that nobody declared',
    rule: 'paper-unknown',
    *mutants({ process, steps }) {
      for (const placed of steps)
        yield { process: edit(process, placed, { gives: ['giay-khong-co'] }), at: placed.row.id }
    },
  }),
  way({
    id: 'fee-mistyped',
    does: 'a step collects a fee that nobody declared',
    rule: 'fee-unknown',
    *mutants({ process, steps }) {
      for (const placed of steps)
        yield { process: edit(process, placed, { collects: ['khoan-khong-co'] }), at: placed.row.id }
    },
  }),
  way({
    id: 'case-mistyped',
    does: 'a row is kept for a case that is not there',
    rule: 'case-unknown',
    *mutants({ process, steps }) {
      for (const placed of steps)
        yield { process: edit(process, placed, { only: { case: 'truong-hop-khong-co' } }), path: placed.path }
    },
  }),
  way({
    id: 'policy-mistyped',
    does: 'the regime is mistyped',
    rule: 'policy-unknown',
    *mutants({ process }) {
      yield { process: { ...process, policy: { base: `${process.policy.base}z` as never } }, path: ['policy', 'base'] }
    },
  }),
  way({
    id: 'code-mistyped',
    does: 'a digit of the code is lost (published: 1.01411)',
    rule: 'code-malformed',
    *mutants({ process }) {
      const code = process.of[0]?.code
      if (code !== undefined) yield { process: editFacts(process, { code: code.slice(0, 7) }), path: ['code'] }
    },
  }),
  way({
    id: 'code-used-twice',
    does: 'a second process of the province takes the same code',
    rule: 'code-shared',
    *mutants({ process }) {
      // Where two levels share a code, and somebody answers for it, a third sharer is not told apart.
      const answered = process.accepts?.some(({ rule }) => rule === 'code-shared')
      if (answered !== true && process.of.some(({ code }) => code !== undefined)) yield { process, beside: process }
    },
  }),
]
