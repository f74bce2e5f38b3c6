import { definePolicies } from 'tthc'

/** Các trường hợp ngoại lệ mà pháp luật dành cho mọi hồ sơ, theo từng thời kỳ. */
export default definePolicies({
  'nd-118-2025': {
    name: 'Cơ chế một cửa, một cửa liên thông theo Nghị định 118/2025/NĐ-CP',
    effective: { from: '2025-07-01' },
    cite: { law: 'nd-118-2025' },
    supplement: 'restart',
    cutoff: 'same-day',
    reworks: 0,
    exceptions: [
      {
        id: 'tu-choi-tiep-nhan',
        name: 'Từ chối tiếp nhận',
        at: { acts: ['receive'], before: 'examine' },
        then: { end: 'denied' },
        form: 'refusal',
      },
      {
        id: 'yeu-cau-bo-sung',
        name: 'Yêu cầu bổ sung, hoàn thiện hồ sơ',
        at: { acts: ['examine'] },
        then: { wait: 'supplement' },
        form: 'supplement',
        atMost: 1,
      },
      {
        id: 'tu-choi-giai-quyet',
        name: 'Từ chối giải quyết',
        at: { acts: ['decide'] },
        then: { end: 'refused' },
        form: 'refusal',
      },
      { id: 'rut-ho-so', name: 'Công dân rút hồ sơ', at: { before: 'decide' }, then: { end: 'withdrawn' } },
      {
        id: 'dung-giai-quyet',
        name: 'Dừng giải quyết',
        at: { before: 'decide' },
        then: { end: 'stopped' },
        form: 'stop',
        cite: { law: 'nd-118-2025', clause: 'Điều 21' },
      },
      {
        id: 'xin-loi-hen-lai',
        name: 'Xin lỗi và hẹn lại ngày trả kết quả',
        at: { acts: ['examine', 'review', 'decide'] },
        then: { stay: true },
        form: 'apology',
        atMost: 1,
      },
      {
        id: 'tra-lai-buoc-truoc',
        name: 'Trả lại bước trước',
        at: { acts: ['review', 'decide'] },
        then: { backTo: 'previous' },
      },
    ],
  },
})
