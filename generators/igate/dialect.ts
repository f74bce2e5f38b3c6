import { OUTCOME, type Dialect } from '../bpmn/dialect.js'

/** BPMN as the Activiti engine reads it: one process, user tasks with candidate groups, expressions in `${}`. */
export const activiti: Dialect = {
  isCollaboration: false,
  attributes: ' xmlns:activiti="http://activiti.org/bpmn"',
  // Activiti has messages on user tasks and in event sub-processes, but neither escalations nor conditions.
  eventOf: () => 'message',
  task: ({ groups }, { group }) => ({ attributes: ` activiti:candidateGroups="${groups ?? group}"` }),
  send: '',
  message: '',
  condition: (event) => ({ text: `\${${OUTCOME} == '${event}'}` }),
}
