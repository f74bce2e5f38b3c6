import type { Fee } from './national.js'
import type { Channel } from './step.js'

/** Whether a dossier of this case and one of these channels owes the fee; an outcome is not looked at. */
export const isOwed = (fee: Fee, caseId: string, channels: readonly Channel[]): boolean =>
  (fee.case === undefined || fee.case === caseId) &&
  (fee.channel === undefined || fee.channel.some((channel) => channels.includes(channel)))
