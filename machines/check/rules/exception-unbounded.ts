import { defineRule } from '../rule.js'

/** The citizen is asked to complete the dossier, and the appointment is moved, at most once (NĐ 61/2018 Điều 19). */
export default defineRule({
  id: 'exception-unbounded',
  title: 'Yêu cầu bổ sung hay hẹn lại được nhiều hơn một lần',
  on: 'definition',
  kind: 'legal',
  severity: 'error',
  check({ definition }, say) {
    if (definition.kind !== 'policies') return
    for (const [id, { exceptions }] of Object.entries(definition.value))
      for (const [i, { id: name, name: title, then, atMost }] of exceptions.entries()) {
        if (!('wait' in then || 'stay' in then) || atMost === 1) continue
        say({
          path: [id, 'exceptions', i],
          at: name,
          shows: atMost === undefined ? 'không giới hạn' : String(atMost),
          what: `Trường hợp "${title}" ('${name}') ${atMost === undefined ? 'không ghi tối đa mấy lần' : `được tới ${atMost} lần`}.`,
          why: 'Người dân chỉ phải bổ sung một lần và chỉ bị hẹn lại một lần; không giới hạn thì thời hạn không còn nghĩa.',
          fix: 'Ghi atMost: 1.',
        })
      }
  },
})
