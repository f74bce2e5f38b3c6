import { titlesOf } from '../../build/titles.js'
import type { NodeFault } from '../../build/soundness.js'
import { rowAt } from '../faults.js'
import { defineRule, type CaseView, type Finding } from '../rule.js'
import { arrows, few } from '../say.js'

/** From every step an end can be reached by published ways; no loop is without an exit. */
export default defineRule({
  id: 'end-unreachable',
  title: 'Hồ sơ tới đây thì không thể kết thúc',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  needs: 'flow',
  check({ cases }, say) {
    for (const view of cases) {
      const seen = new Set<string>()
      for (const [index, { stuck, livelock }] of view.soundness().entries()) {
        const flow = view.flows[index]
        if (flow === undefined) continue
        const findings = [
          ...stuck.map((fault) => stuckFinding(view, fault)),
          ...livelock.map((fault) => loopFinding(view, fault, titlesOf(flow, fault.loop))),
        ]
        for (const finding of findings) {
          const key = JSON.stringify([finding.path, finding.what])
          if (!seen.has(key)) say(finding)
          seen.add(key)
        }
      }
    }
  },
})

const stuckFinding = (view: CaseView, { path, node, trace }: NodeFault): Finding => ({
  path: [...path, 'id'],
  at: rowAt(view, path)?.row.id ?? node,
  what: `Hồ sơ đi ${arrows(trace.titles)} thì dừng ở đó: không có đường nào dẫn tới kết thúc.`,
  why: 'Hồ sơ như thế không bao giờ trả được kết quả và treo trên hệ thống.',
  fix: "Thêm hướng chuyển cho bước cuối của chuỗi này: 'next', mã một bước phía sau, hoặc { end: … }.",
})

const loopFinding = (view: CaseView, { path, node, trace }: NodeFault, loop: readonly string[]): Finding => ({
  path: [...path, 'id'],
  at: rowAt(view, path)?.row.id ?? node,
  what: `Hồ sơ đi ${arrows(trace.titles)} thì vào một vòng không có lối ra: ${few(loop, 8)}.`,
  why: 'Hồ sơ cứ đi vòng qua các bước này mà không bao giờ tới kết thúc.',
  fix: "Cho ít nhất một bước trong vòng một kết quả đi tiếp: 'next', mã một bước ngoài vòng, hoặc { end: … }.",
})
