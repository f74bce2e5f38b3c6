import { definePolicies } from 'tthc'

export default definePolicies({
  'mot-cua': {
    name: 'Cơ chế một cửa',
    effective: { from: '2025-07-01' },
    cite: { law: 'nd-118-2025' },
    supplement: 'restart',
    cutoff: 'same-day',
    cutoffAt: '15:00',
    reworks: 0,
    exceptions: [
      {
        id: 'yeu-cau-bo-sung',
        name: 'Yêu cầu bổ sung, hoàn thiện hồ sơ',
        at: { acts: ['examine'] },
        then: { wait: 'supplement' },
        atMost: 1,
        cite: { law: 'nd-118-2025' },
      },
      { id: 'tu-choi-tiep-nhan', name: 'Từ chối tiếp nhận', at: { acts: ['receive'] }, then: { end: 'denied' } },
      { id: 'rut-ho-so', name: 'Công dân rút hồ sơ', at: { before: 'decide' }, then: { end: 'withdrawn' } },
    ],
  },
})
