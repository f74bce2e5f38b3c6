import { systemsOf, tasksOf } from '../../build/plan.js'
import type { PlanAct } from '../../model/plan.js'
import { taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

/** A stage that a plan names makes another one necessary. */
const STAGES: readonly { has: PlanAct; wants: PlanAct; words: string; why: string }[] = [
  {
    has: 'trial',
    wants: 'go-live',
    words: 'đưa vào hoạt động chính thức',
    why: 'Chạy thử mà không có ngày chạy chính thức thì không ai biết khi nào được dùng thật.',
  },
  {
    has: 'go-live',
    wants: 'trial',
    words: 'chạy thử',
    why: 'Lỗi chỉ thấy khi đã chạy chính thức, lúc người dân đang nộp hồ sơ.',
  },
  {
    has: 'go-live',
    wants: 'switch-off',
    words: 'dừng tài khoản của đơn vị đã kết thúc hoạt động',
    why: 'Tài khoản cũ còn dùng được thì hồ sơ, văn bản có thể tiếp tục đi vào đơn vị không còn nữa.',
  },
  {
    has: 'register',
    wants: 'issue',
    words: 'cấp và bàn giao',
    why: 'Đăng ký rồi mà không có việc cấp và bàn giao thì đến ngày chạy chính thức có thể chưa có để dùng.',
  },
  {
    has: 'backup',
    wants: 'trial',
    words: 'chạy thử',
    why: 'Bản sao lưu làm để chạy thử cho an toàn, nhưng không có việc chạy thử nào.',
  },
]

/** Trial, operation, switching off and issue belong together; a plan that names one and not the other has a gap. */
export default defineRule({
  id: 'plan-stage-missing',
  title: 'Kế hoạch thiếu một giai đoạn của hệ thống',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ schedule, rollout }, say) {
    for (const system of systemsOf(schedule))
      for (const { has, wants, words, why } of STAGES) {
        const [stage] = tasksOf(schedule, system, has)
        if (stage === undefined || tasksOf(schedule, system, wants).length > 0) continue
        const name = rollout?.systems[system]?.name ?? system
        say({
          path: stage.path,
          at: stage.task.id,
          shows: `${system}: ${wants}`,
          what: `${name}: có nhiệm vụ ${taskWords(stage)} nhưng không có nhiệm vụ ${words}.`,
          why,
          fix: `Thêm nhiệm vụ ${words} cho hệ thống này, có cơ quan chủ trì và thời hạn.`,
        })
      }
  },
})
