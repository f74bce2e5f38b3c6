import { isNone } from '../../../machines/model/fact.js'
import { intakeSteps } from '../../../machines/check/one-stop.js'
import { edit, editFacts, isDoing, listAt, plainCases, put } from '../edit.js'
import { way, type Way } from '../way.js'

/** Breaks of papers, forms and results. */
export const paperWays: readonly Way[] = [
  way({
    id: 'form-of-former-circular',
    does: 'a step issues the form of the circular that has lapsed',
    rule: 'form-superseded',
    *mutants({ process, steps, corpus }) {
      const former = Object.entries(corpus.registers.forms).filter(
        ([, { effective }]) => effective.to !== undefined && effective.to < process.effective.from,
      )
      for (const placed of steps)
        for (const [form] of former)
          yield { process: edit(process, placed, { gives: [form] }), path: [...placed.path, 'gives', 0] }
    },
  }),
  way({
    id: 'former-number-printed',
    does: 'a cell prints the former number of a form beside its name',
    rule: 'form-number-superseded',
    *mutants({ process, steps }) {
      if (process.effective.from < '2025-09-15') return
      for (const placed of steps) {
        const gives = 'Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu số 05)'
        yield { process: edit(process, placed, { printed: { ...placed.row.printed, gives } }), at: placed.row.id }
      }
    },
  }),
  way({
    id: 'appointment-not-issued',
    does: 'the intake issues no receipt',
    rule: 'intake-form-missing',
    *mutants(view) {
      if (view.process.oneStop === false || view.process.of.some(({ immediate }) => immediate === true)) return
      for (const placed of view.cases.flatMap(intakeSteps))
        yield { process: edit(view.process, placed, { gives: { none: 'Không' } }), at: placed.row.id }
    },
  }),
  way({
    id: 'paper-maker-lost',
    does: 'the step that makes a paper makes it no more',
    rule: 'paper-missing',
    *mutants({ process, steps }) {
      for (const placed of steps) {
        if (placed.row.gives === undefined || isNone(placed.row.gives)) continue
        for (const paper of placed.row.gives) {
          const user = steps.find(({ row }) => !isNone(row.needs) && row.needs?.includes(paper) === true)
          if (user === undefined) continue
          const left = placed.row.gives.filter((one) => one !== paper)
          yield { process: edit(process, placed, { gives: left }), at: user.row.id }
        }
      }
    },
  }),
  way({
    id: 'paper-not-submitted',
    does: 'a paper of the dossier is taken off the list',
    rule: 'paper-missing',
    *mutants({ process, steps }) {
      const papers = process.of[0]?.papers
      if (papers === undefined || isNone(papers)) return
      for (const { id } of papers) {
        const user = steps.find(({ row }) => !isNone(row.needs) && row.needs?.includes(id) === true)
        // The id stays known, as a result: only who hands it in is lost.
        const results = [...(process.of[0]?.results ?? []), { id, name: id }]
        if (user !== undefined)
          yield {
            process: editFacts(process, { papers: papers.filter((paper) => paper.id !== id), results }),
            at: user.row.id,
          }
      }
    },
  }),
  way({
    id: 'paper-count-lost',
    does: 'a paper of the dossier loses its counts',
    rule: 'paper-count-missing',
    *mutants({ process }) {
      const papers = process.of[0]?.papers
      if (papers === undefined || isNone(papers)) return
      for (const [i, { id, name }] of papers.entries())
        yield { process: put(process, ['of', 0, 'papers', i], { id, name }), at: id }
    },
  }),
  way({
    id: 'signature-jumped',
    does: 'a way leads from the intake straight to the return',
    rule: 'result-unsigned',
    *mutants(view) {
      for (const { steps } of plainCases(view)) {
        const returning = steps.find((one) => isDoing(one, 'return'))
        const [first] = steps
        if (
          first === undefined ||
          returning === undefined ||
          isDoing(returning, 'decide') ||
          !steps.some((one) => isDoing(one, 'decide'))
        )
          continue
        if (isDoing(first, 'decide') || first === returning) continue
        yield {
          process: edit(view.process, first, { ways: { thường: 'next', nhanh: returning.row.id } }),
          at: returning.row.id,
        }
      }
    },
  }),
  way({
    id: 'seal-before-signature',
    does: 'the seal and the last signature change places',
    rule: 'result-unnumbered',
    *mutants(view) {
      for (const { steps } of plainCases(view)) {
        const signing = steps.findLastIndex((one) => isDoing(one, 'decide'))
        const [signature, seal] = [steps[signing], steps[signing + 1]]
        const returning = steps.find((one) => isDoing(one, 'return'))
        if (signature === undefined || seal === undefined || returning === undefined || !isDoing(seal, 'number'))
          continue
        if (steps.slice(signing + 2).some((one) => isDoing(one, 'number'))) continue
        if (signature.posts.some(({ role }) => view.corpus.registers.roles[role]?.holder === 'unnamed')) continue
        const [here, there] = [listAt(view.process, signature.path), listAt(view.process, seal.path)]
        if (here.at.join('/') !== there.at.join('/')) continue
        const rows = here.rows.map((row, i) => (i === here.index ? seal.row : i === there.index ? signature.row : row))
        yield { process: put(view.process, here.at, rows), at: returning.row.id }
      }
    },
  }),
  way({
    id: 'digital-result-by-hand',
    does: 'a result that must be digital is signed by hand',
    rule: 'result-not-digital',
    *mutants({ process, cases }) {
      for (const { steps } of cases) {
        const last = steps.findLast((one) => isDoing(one, 'decide'))
        if (last === undefined) continue
        const digital = editFacts(process, { results: [{ id: 'ket-qua', name: 'Kết quả điện tử', digital: true }] })
        yield { process: put(digital, [...last.path, 'signs'], 'hand'), at: last.row.id }
      }
    },
  }),
  way({
    id: 'supplement-without-form',
    does: 'a step asks for a supplement and issues nothing',
    rule: 'way-form-missing',
    *mutants(view) {
      if (view.process.oneStop === false) return
      for (const { steps } of plainCases(view))
        for (const placed of steps.filter((one) => isDoing(one, 'examine') && !isDoing(one, 'return'))) {
          const ways = { đủ: 'next', thiếu: { supplement: placed.row.id } }
          yield { process: edit(view.process, placed, { ways, gives: { none: 'Không' } }), at: placed.row.id }
        }
    },
  }),
  way({
    id: 'supplement-twice',
    does: 'a second step of the same way asks for a supplement',
    rule: 'supplement-repeated',
    *mutants(view) {
      if (view.process.oneStop === false) return
      for (const { steps } of plainCases(view)) {
        const [first, ...others] = steps.filter((one) => isDoing(one, 'examine', 'review'))
        if (first === undefined) continue
        const once = edit(view.process, first, { ways: { đủ: 'next', thiếu: { supplement: first.row.id } } })
        for (const other of others)
          yield {
            process: put(once, [...other.path, 'ways'], { đủ: 'next', 'còn thiếu': { supplement: other.row.id } }),
            at: other.row.id,
          }
      }
    },
  }),
]
