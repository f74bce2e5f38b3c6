/**
 * A function that keeps its answers, for questions that return thousands of times. A question must hold all that its answer
 * depends on. When `most` answers are kept it forgets them all and begins again: a run of any length needs no more room.
 */
export function remembering<Question, Answer>(
  answer: (question: Question) => Answer,
  most: number,
): (question: Question) => Answer {
  const known = new Map<Question, Answer>()
  return (question) => {
    const found = known.get(question)
    if (found !== undefined || known.has(question)) return found as Answer
    const made = answer(question)
    if (known.size >= most) known.clear()
    known.set(question, made)
    return made
  }
}
