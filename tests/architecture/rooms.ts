/** A room of the house: a folder, what it may import from the other rooms, and which packages it may use. */
export interface Room {
  folder: string
  /** Folders that its files may import, besides its own. */
  mayImport: readonly string[]
}

/** The plan of docs/architecture.md. The longest folder that matches a file is its room. */
export const rooms: readonly Room[] = [
  { folder: 'procedures/', mayImport: ['tthc'] },
  { folder: 'machines/index.ts', mayImport: ['machines/model/'] },
  { folder: 'machines/model/', mayImport: [] },
  { folder: 'machines/source/', mayImport: ['machines/model/'] },
  { folder: 'machines/build/', mayImport: ['machines/model/'] },
  {
    folder: 'machines/check/',
    // `compare` knows what becomes of dossiers when a version follows another; a rule asks it.
    mayImport: ['machines/build/', 'machines/compare/', 'machines/model/', 'machines/source/source.ts'],
  },
  { folder: 'machines/compare/', mayImport: ['machines/build/', 'machines/model/'] },
  { folder: 'generators/', mayImport: ['machines/build/', 'machines/model/', 'machines/check/diagnostic.ts'] },
  { folder: 'cli/', mayImport: ['machines/', 'generators/'] },
]

/** Packages that only some places may load. Type-only imports are held to it as well. */
export const keptPackages: readonly { packages: RegExp; only: readonly string[]; why: string }[] = [
  { packages: /^(node:)?fs(\/|$)/, only: ['cli/'], why: 'only cli/ touches the disk' },
  {
    packages: /^(node:)?(child_process|worker_threads|http|https|net|os|process)$/,
    only: ['cli/'],
    why: 'only cli/ knows the machine',
  },
  { packages: /^zod(\/|$)/, only: ['machines/model/schema/', 'generators/config/'], why: 'the schema is the model’s' },
  {
    packages: /^(xstate|@xstate\/graph)(\/|$)/,
    only: ['machines/build/'],
    why: 'machines are derived in machines/build',
  },
  { packages: /^ts-morph$/, only: ['machines/source/codemods/'], why: 'it costs 0.28 s to load' },
  {
    packages: /^(puppeteer|@sparticuz\/chromium|@mermaid-js\/mermaid-cli)/,
    only: ['cli/render/'],
    why: 'the browser is cli’s',
  },
]

export const roomOf = (file: string): Room | undefined =>
  rooms.filter(({ folder }) => file.startsWith(folder)).sort((a, b) => b.folder.length - a.folder.length)[0]
