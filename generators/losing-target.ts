import type { GeneratedFile, Generator, GeneratorInput, Loss } from './generator.js'

/** A target that says, while it makes its files, what it cannot hold: `files` adds to `losses`. */
export const losingTarget = (
  id: string,
  files: (input: GeneratorInput, losses: Loss[]) => Iterable<GeneratedFile>,
): Generator => ({
  id,
  generate(input) {
    const losses: Loss[] = []
    return { files: files(input, losses), losses }
  },
})
