import type { Channel, When } from './step.js'

/** Whether a dossier of this case and one of these channels owes a fee, or is held to a limit; an outcome is not looked at. */
export const isOwed = ({ case: only, channel }: When, caseId: string, channels: readonly Channel[]): boolean =>
  (only === undefined || only === caseId) && (channel === undefined || channel.some((one) => channels.includes(one)))
