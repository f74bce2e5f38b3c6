import { defineRule } from '../rule.js'

/** A procedure that is served online has a way in online. */
export default defineRule({
  id: 'online-channel-missing',
  title: 'Thủ tục trực tuyến nhưng quy trình không nhận hồ sơ trực tuyến',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'flow',
  check({ cases, process }, say) {
    const served = process.of.findIndex(({ service }) => service !== undefined)
    if (served < 0) {
      say({ undecided: 'Dữ liệu của thủ tục chưa nói mức độ dịch vụ công trực tuyến.', path: ['of'] })
      return
    }
    for (const { flows, case: one, path } of cases) {
      if (flows.some(({ channels }) => channels.includes('online'))) continue
      say({
        path: path.length === 0 ? ['of', served, 'service'] : [...path, 'applies'],
        at: one.id,
        what: `Trường hợp "${one.title}" không nhận hồ sơ trực tuyến, nhưng thủ tục được cung cấp trực tuyến.`,
        why: 'Cổng Dịch vụ công mở thủ tục cho người dân nộp, nhưng hệ thống không có quy trình nào để nhận hồ sơ đó.',
        fix: 'Thêm \'online\' vào "channel" của trường hợp, hoặc sửa mức độ dịch vụ công trực tuyến trong dữ liệu của thủ tục.',
      })
    }
  },
})
