import { outcomeIs, type Dialect } from '../bpmn/dialect.js'
import { quoted } from '../bpmn/xml.js'

/** The variable by which a message finds its dossier. */
const DOSSIER = 'maHoSo'
/** Type of the jobs that send messages; a worker of the province takes them. */
const SEND = 'tthc-gui-thong-diep'

/** BPMN as Camunda 8 deploys it: its user tasks, FEEL, and messages where its engine has no other event on a step. */
export const zeebe: Dialect = {
  isCollaboration: true,
  attributes:
    ' xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:modeler="http://camunda.org/schema/modeler/1.0"' +
    ' modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.6.0"',
  // Its user tasks are no jobs, and only who has a job can throw an error: an error on one would never come.
  eventOf: () => 'message',
  task: ({ step, groups }, { group }) => ({
    extensions:
      `<zeebe:userTask/><zeebe:assignmentDefinition candidateGroups="${groups ?? group}"/>` +
      (step === undefined ? '' : `<zeebe:formDefinition externalReference="tthc:${quoted(step)}"/>`),
  }),
  send: `<zeebe:taskDefinition type="${SEND}"/>`,
  message: `<zeebe:subscription correlationKey="=${DOSSIER}"/>`,
  condition: (event) => ({ text: `=${outcomeIs(event)}` }),
}
