/**
 * What an engine goes by in a file: everything but names, documentation, durations and the picture, with each word of its
 * ids and conditions said by its number in the order in which the words first stand. Files of one shape run alike.
 */
export function shapeOf(text: string): string {
  const numbers = new Map<string, number>()
  const numbered = (words: string): string =>
    words.replace(/[A-Za-z0-9-]+/g, (word) => {
      if (word === 'true' || word === 'false') return word
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      return String(number)
    })
  return text
    .slice(text.indexOf('<bpmn:collaboration'), text.indexOf('<bpmndi:BPMNDiagram'))
    .replace(/ name="[^"]*"/g, '')
    .replace(/<bpmn:(documentation|timeDuration)[^>]*>[^<]*<[^>]*>\s*/g, '')
    .replace(/"([^"]*)"|>([^<\s][^<]*)</g, (_, value: string | undefined, words: string) =>
      value === undefined ? `>${numbered(words)}<` : `"${numbered(value)}"`,
    )
}
