import type { GeneratedFile, Generator, GeneratorInput, Loss } from '../../generators/generator.js'

/** All files of a target in one tree, made while they are iterated over; the losses are whole after the last one. */
export function generate(
  generator: Generator,
  input: GeneratorInput,
): { files: Iterable<GeneratedFile>; losses: readonly Loss[] } {
  const losses: Loss[] = []
  return { files: filesOf(generator, input, losses), losses }
}

function* filesOf(generator: Generator, input: GeneratorInput, losses: Loss[]): Iterable<GeneratedFile> {
  const entries: object[] = []
  const ofCase = generator.ofCase?.(input)
  if (ofCase !== undefined)
    for (const compiled of input.cases)
      for (const file of ofCase(compiled, losses)) {
        if (file.entry !== undefined) entries.push(file.entry)
        yield file
      }
  const ofGroups = generator.ofGroups?.(input)
  if (ofGroups !== undefined) entries.push(...ofGroups.groups.map(ofGroups.entryOf))
  if (generator.ofTree !== undefined) yield* generator.ofTree(input, losses)
  if (generator.afterCases !== undefined) yield* generator.afterCases(input, entries, losses)
}
