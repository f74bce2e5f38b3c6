import process from 'node:process'
import { CommanderError } from 'commander'
import { catalogue } from './catalogue.js'
import { UsageFault } from './fault.js'
import { createProgram } from './program.js'
import { refusalOf } from './system-fault.js'
import { faultInVietnamese } from './vietnamese.js'

/**
 * Runs one command line. Exit code 0: no unaccepted error stands; 1: one does; 2: wrong usage or our own fault.
 * A command says 1 through `process.exitCode`; everything thrown is 2.
 */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    const program = await createProgram(argv)
    await program.parseAsync(argv, { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    process.stderr.write(explain(error, argv))
    return 2
  }
}

function explain(error: unknown, argv: readonly string[]): string {
  if (error instanceof CommanderError) {
    // With a group alone (`tthc`, `tthc new`) commander has printed the help already.
    return error.code === 'commander.help' ? '' : `tthc: ${faultInVietnamese(error)}\nXem cách dùng: ${helpOf(argv)}\n`
  }
  if (error instanceof UsageFault) return `tthc: ${error.message}\n`
  const isDebug = argv.includes('--debug')
  const refusal = refusalOf(error)
  if (refusal !== undefined && !isDebug) return `tthc: ${refusal}\n`
  const what = error instanceof Error ? error.message : String(error)
  const advice = isDebug
    ? (error instanceof Error && error.stack) || what
    : 'Chạy lại cùng lệnh với --debug rồi gửi toàn bộ phần in ra cho người quản trị kho mã (mục Issues của kho).'
  return `tthc: công cụ gặp lỗi của chính nó, không phải do quy trình: ${what}\n${advice}\n`
}

const helpOf = (argv: readonly string[]): string => {
  const [first, second] = argv.filter((word) => !word.startsWith('-'))
  const known = catalogue.find(({ name, under }) =>
    under === undefined ? name === first : under === first && name === second,
  )
  return ['tthc', known?.under, known?.name, '--help'].filter((word) => word !== undefined).join(' ')
}
