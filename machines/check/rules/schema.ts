import { validate } from '../../model/schema/validate.js'
import { defineRule, type DefinitionView } from '../rule.js'

/** A definition has the shape that its types say; `check` never runs the compiler, so this is a rule as well. */
export default defineRule({
  id: 'schema',
  title: 'Định nghĩa thiếu hoặc sai một thuộc tính',
  on: 'definition',
  kind: 'structural',
  severity: 'error',
  needs: 'text',
  check({ definition: { kind, value } }: DefinitionView, say) {
    for (const fault of validate(kind, value)) {
      // National facts are judged once, as definitions of their own.
      if (kind === 'process' && fault.path[0] === 'of' && typeof fault.path[1] === 'number') continue
      say(fault)
    }
  },
})
