import type { SourceFile } from './imports.js'

/** Files and packages that are loaded as soon as `start` is: erased and lazy imports aside. */
export function loadedBy(start: string, files: readonly SourceFile[]): Set<string> {
  const byName = new Map(files.map((file) => [file.file, file]))
  const seen = new Set<string>([start])
  for (const file of seen) {
    for (const { target, typeOnly, lazy } of byName.get(file)?.imports ?? []) {
      if (!typeOnly && !lazy) seen.add(target)
    }
  }
  return seen
}

/** Every import cycle that costs something at run time, as a list of files that begins and ends with the same one. */
export function cycles(files: readonly SourceFile[]): string[][] {
  const byName = new Map(files.map((file) => [file.file, file]))
  const state = new Map<string, 'open' | 'done'>()
  const found: string[][] = []
  const walk = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'open') found.push([...trail.slice(trail.indexOf(file)), file])
    if (state.has(file)) return
    state.set(file, 'open')
    for (const { target, typeOnly, lazy } of byName.get(file)?.imports ?? []) {
      if (!typeOnly && !lazy && byName.has(target)) walk(target, [...trail, file])
    }
    state.set(file, 'done')
  }
  for (const { file } of files) walk(file, [])
  return found
}
