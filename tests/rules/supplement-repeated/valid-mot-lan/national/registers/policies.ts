import { definePolicies } from 'tthc'

export default definePolicies({
  'mot-cua': {
    name: 'Cơ chế một cửa',
    effective: { from: '2025-07-01' },
    cite: { law: 'nd-118-2025' },
    supplement: 'restart',
    cutoff: 'same-day',
    reworks: 0,
    exceptions: [
      { id: 'tu-choi-tiep-nhan', name: 'Từ chối tiếp nhận', at: { acts: ['receive'] }, then: { end: 'denied' }, form: 'refusal' },
      { id: 'bo-sung', name: 'Yêu cầu bổ sung', at: { acts: ['examine'] }, then: { wait: 'supplement' }, form: 'supplement', atMost: 1 },
      { id: 'dung', name: 'Dừng giải quyết', at: { before: 'decide' }, then: { end: 'stopped' }, form: 'stop' },
    ],
  },
})
