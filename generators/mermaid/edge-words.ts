import type { FlowEdge } from '../../machines/build/flow.js'

/** What a transition says: the outcome in the words as printed or the exception's name, and how rework is counted. */
export function edgeWords(
  { outcome, exception, rework, move }: FlowEdge,
  names: ReadonlyMap<string, string>,
): string[] {
  const words = outcome ?? (exception === undefined ? undefined : (names.get(exception) ?? exception))
  const counted = rework === undefined ? [] : [reworkWords(rework)]
  if (words !== undefined) return [words, ...counted]
  return move === 'resume' ? ['đã bổ sung'] : counted
}

const reworkWords = ({ time, atMost }: NonNullable<FlowEdge['rework']>): string =>
  time === 'inside' ? '(làm lại trong thời gian đã có)' : `(tính lại thời gian, nhiều nhất ${atMost} lần)`
