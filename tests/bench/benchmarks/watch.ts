import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark, Measurement } from '../benchmark.js'

const SAVES = 21

/** As who edits sees it: from the save to the last line of the report, through the file system and a pipe. */
export default {
  title: 'tthc watch with 2,000 procedures: from a save to its findings and its diff on the screen',
  async run({ repository, corpus }): Promise<Measurement[]> {
    const base = corpus(2_000)
    const files = definitionsIn(join(base, 'procedures'))
    const watching = spawn(process.execPath, [join(repository, 'lib/cli/main.js'), 'watch'], { cwd: base })
    try {
      await printed(watching, 'tthc watch: sẵn sàng.\n')
      const times: number[] = []
      for (let i = 0; i < SAVES; i++) {
        const file = files[i * 7] ?? ''
        const text = readFileSync(file, 'utf8')
        const started = performance.now()
        const report = printed(watching, 'tthc watch: xong sau')
        writeFileSync(file, edited(text))
        const said = await report
        times.push(performance.now() - started)
        if (!said.includes('1 quy trình có thay đổi'))
          throw new Error(`${file}: not one change of one procedure: ${said}`)
        const back = printed(watching, 'tthc watch: xong sau')
        writeFileSync(file, text)
        await back
      }
      const [first = 0] = times
      times.sort((a, b) => a - b)
      return [
        { what: `middle of ${SAVES} saves`, value: times[SAVES >> 1] ?? 0, unit: 'ms', atMost: 150 },
        { what: 'first save', value: first, unit: 'ms', atMost: 150 },
        { what: 'slowest', value: times.at(-1) ?? 0, unit: 'ms' },
      ]
    } finally {
      watching.kill('SIGINT')
    }
  },
} satisfies Benchmark

const edited = (text: string): string =>
  text.replace(/name: '([^']+)', /, "name: '$1 (sửa)', ").replace(/standing: '\w+'/, "standing: 'reconstruction'")

/** What the process prints until the words stand in it. */
const printed = (child: ChildProcess, words: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    const take = (piece: Buffer): void => {
      text += piece.toString('utf8')
      if (!text.includes(words)) return
      clearTimeout(late)
      child.stdout?.off('data', take)
      resolve(text)
    }
    const late = setTimeout(() => {
      reject(new Error(`"${words}" was never printed: ${text}`))
    }, 60_000)
    child.stdout?.on('data', take)
  })

/** Files of processes: those of a province's fields. */
const definitionsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/^national|province/.test(name))
    .sort()
    .map((name) => join(folder, name))
