import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import process from 'node:process'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { compare, list } from '../../machines/model/words.js'
import { pathOf } from '../disk.js'
import { UsageFault } from '../fault.js'
import { progress } from '../progress.js'
import { drawFiles, type MermaidFile, type Picture } from '../render/draw-files.js'

interface Options {
  as: readonly Picture[]
  out: string
}

/** `tthc render`: pictures of Mermaid files, in bulk. */
export const register = (parent: Command): void => {
  parent
    .command('render')
    .description('Vẽ hàng loạt các tệp sơ đồ Mermaid (.mmd) thành SVG, PNG, PDF; sơ đồ không đổi được lấy lại ngay.')
    .argument('<đường dẫn...>', 'tệp .mmd, hoặc thư mục có các tệp đó')
    .addOption(
      new Option('--as <dạng,...>', 'dạng ảnh: svg, png, pdf').argParser(parsePictures).default(['svg'], 'svg'),
    )
    .option('--out <thư mục>', 'thư mục ghi các ảnh, giữ nguyên thư mục con', 'so-do')
    .addHelpText('after', examples)
    .action(render)
}

async function render(paths: readonly string[], { as: pictures, out }: Options): Promise<void> {
  const files = paths.flatMap((path) => mermaidFiles(pathOf(process.cwd(), path), path))
  if (files.length === 0) throw new UsageFault(`Không có tệp .mmd nào trong ${list(paths)}.`)
  const twice = files.find(({ name }, i) => files.findIndex((file) => file.name === name) !== i)
  if (twice !== undefined) {
    throw new UsageFault(`Hai tệp cùng ghi vào "${join(out, twice.name)}"; vẽ riêng từng thư mục, mỗi lần một --out.`)
  }
  const bar = progress('Vẽ sơ đồ')
  const folder = pathOf(process.cwd(), out)
  const faults = await drawFiles(files, pictures, folder, (done) => bar.step(done, files.length)).finally(() =>
    bar.end(),
  )
  for (const { what, why, fix, detail } of faults) {
    process.stderr.write(
      `${what}\n  Vì sao: ${why}\n  Cách sửa: ${fix}\n  Chi tiết: ${detail.replaceAll('\n', '\n    ')}\n`,
    )
  }
  process.stdout.write(`Đã vẽ ${files.length - faults.length} trong ${files.length} sơ đồ vào ${out}.\n`)
  if (faults.length > 0) process.exitCode = 1
}

function mermaidFiles(path: string, given: string): MermaidFile[] {
  if (!existsSync(path)) throw new UsageFault(`Không có tệp hay thư mục "${given}".`)
  const bare = (name: string): string => name.replace(/\.mmd$/, '')
  if (!statSync(path).isDirectory()) return [{ path, name: bare(basename(path)) }]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mmd'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compare)
    .map((file) => ({ path: file, name: bare(relative(path, file)) }))
}

function parsePictures(text: string): readonly Picture[] {
  const known: readonly Picture[] = ['svg', 'png', 'pdf']
  const wanted = text.split(',').map((one) => one.trim())
  const unknown = wanted.find((one) => !known.some((picture) => picture === one))
  if (unknown !== undefined) throw new InvalidArgumentError(`không có dạng "${unknown}"; các dạng: ${list(known)}.`)
  return known.filter((picture) => wanted.includes(picture))
}

const examples = `
Ví dụ:
  tthc render dist/cao-bang/chinh-thuc/mermaid            vẽ mọi sơ đồ thành SVG, ghi vào so-do/
  tthc render luu-do.mmd --as svg,png,pdf --out anh       một sơ đồ, ba dạng ảnh, ghi vào anh/`
