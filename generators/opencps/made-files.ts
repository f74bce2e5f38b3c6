import type { Step } from '../../machines/model/step.js'
import { listed } from '../../machines/model/listed.js'
import type { ProcessContext } from './context.js'

/** Characters of a list. */
const LONGEST = 255

/**
 * Papers that the step makes, by their numbers in the templates of all procedures of the process: the system makes those
 * that the template of the dossier has. What has no room is noted.
 */
export function filesOf(step: Step, { fileTemplates, notes }: ProcessContext): string {
  const files = listed(step.gives).flatMap((id) => fileTemplates(id))
  let written = ''
  const left: string[] = []
  for (const file of files) {
    const longer = written === '' ? file : `${written},${file}`
    if (longer.length > LONGEST) left.push(file)
    else written = longer
  }
  if (left.length > 0)
    notes.lose(
      `Danh sách tệp do bước "${step.name}" tạo cho các thủ tục dài quá ${LONGEST} ký tự nên còn thiếu; khai báo thêm trong hệ thống.`,
      left.join(', '),
    )
  return written
}
