import type { National } from '../../machines/model/national.js'
import type { Process } from '../../machines/model/process.js'
import { compare } from '../../machines/model/words.js'
import { Reference, ValuePrinter } from './print-value.js'

/** Width of definitions (`.prettierrc.json`): wide enough for a step of a table to stand on one line. */
const PROCESS_WIDTH = 160
const NATIONAL_WIDTH = 120

/** Another definition file that a definition imports: the name it gets, and the path as written. */
export interface DefinitionImport {
  name: string
  from: string
}

/** The TypeScript text of a process definition. `imports` are its national facts, in the order of `of`. */
export function printProcess(process: Process, imports: readonly DefinitionImport[]): string {
  const { of: _, ...rest } = process
  const value = { of: imports.map(({ name }) => new Reference(name)), ...rest }
  return printModule('defineProcess', value, imports, PROCESS_WIDTH)
}

/** The TypeScript text of a definition of national facts. */
export const printNational = (national: National): string => printModule('defineNational', national, [], NATIONAL_WIDTH)

function printModule(builder: string, value: object, imports: readonly DefinitionImport[], width: number): string {
  const printer = new ValuePrinter(width)
  const fields = Object.entries(value).map(([key, field]) => {
    const line = `  ${key}: `
    return `${line}${printer.print(field, 2, line.length)},`
  })
  const names = [builder, ...[...printer.builders].sort(compare)]
  const head = [printImport(names, width), ...imports.map(({ name, from }) => `import ${name} from '${from}'`)]
  return `${head.join('\n')}\n\nexport default ${builder}({\n${fields.join('\n')}\n})\n`
}

function printImport(names: readonly string[], width: number): string {
  const line = `import { ${names.join(', ')} } from 'tthc'`
  return line.length <= width ? line : `import {\n${names.map((name) => `  ${name},`).join('\n')}\n} from 'tthc'`
}
