import { workingDays, type Post, type Process } from 'tthc'

/** A post of the made-up province, whose ids are none of the shipped ones. */
const post = (at: string): Post => JSON.parse(`{"role":"lanh-dao","at":"${at}"}`) as Post

/** Three steps at two levels of government, with one decision: small enough for what is edited in it to be read. */
export const smallProcess: Process = {
  of: [{ name: 'Thủ tục thử', field: 'Y tế', effective: { from: '2025-07-01' }, source: 'thử' }],
  province: 'cao-bang',
  standing: 'published',
  effective: { from: '2025-11-27' },
  policy: { base: 'nd-118-2025' },
  total: workingDays(5),
  table: [
    { id: 'nhan', name: 'Tiếp nhận', does: 'receive', by: post('ubnd-xa'), within: workingDays(1) },
    {
      id: 'xet',
      name: 'Xét duyệt',
      does: 'decide',
      by: post('so-y-te'),
      within: workingDays(2),
      ways: { 'Đồng ý': 'next', 'Không đồng ý': { end: 'refused' } },
    },
    { id: 'tra', name: 'Trả kết quả', does: 'return', by: post('ubnd-xa') },
  ],
}
