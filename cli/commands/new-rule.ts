import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { Option, type Command } from 'commander'
import { registrySource } from '../../machines/check/registry-source.js'
import { UsageFault } from '../fault.js'
import { ruleScaffold, type RuleSketch } from '../rule-scaffold.js'

const RULES = 'machines/check/rules'

/** Makes the three places of a rule (its file, its page, its fixtures) and writes the registry anew. */
export function register(parent: Command): void {
  parent
    .command('rule')
    .description('Tạo tệp quy tắc, trang giải thích và thư mục ví dụ cho một quy tắc kiểm tra mới')
    .argument('<tên>', 'tên quy tắc, nói lỗi gì, tiếng Anh không hoa: paper-unsigned')
    .requiredOption('--title <câu>', 'một câu tiếng Việt nói lỗi gì')
    .addOption(
      new Option('--kind <loại>', 'structural: cấu trúc; legal: pháp luật; data: dữ liệu')
        .choices(['structural', 'legal', 'data'])
        .default('data'),
    )
    .addOption(new Option('--severity <mức>', 'mức mặc định').choices(['error', 'warning']).default('error'))
    .addHelpText('after', '\nVí dụ:\n  tthc new rule paper-unsigned --title "Kết quả không có người ký" --kind legal')
    .action((id: string, options: Omit<RuleSketch, 'id'>) => {
      process.stdout.write(createRule(process.cwd(), { id, ...options }))
    })
}

function createRule(base: string, sketch: RuleSketch): string {
  const { id } = sketch
  if (!/^[a-z]+(-[a-z0-9]+)+$/.test(id))
    throw new UsageFault(`Tên quy tắc "${id}" phải là chữ thường nối bằng gạch ngang, ví dụ paper-unsigned.`)
  if (!existsSync(join(base, RULES)))
    throw new UsageFault(`Không có thư mục ${RULES}; hãy gọi lệnh này ở thư mục gốc của kho mã công cụ.`)
  const files = ruleScaffold(sketch)
  const standing = files.find(({ path }) => existsSync(join(base, path)))
  if (standing !== undefined) throw new UsageFault(`Đã có ${standing.path}; hãy chọn tên khác.`)
  for (const { path, content } of files) {
    mkdirSync(dirname(join(base, path)), { recursive: true })
    writeFileSync(join(base, path), content)
  }
  writeRegistry(base)
  const made = files.map(({ path }) => `  ${path}\n`).join('')
  return `Đã tạo:\n${made}và ghi lại machines/check/registry.ts. Viết quy tắc, trang giải thích và ví dụ, rồi chạy: npx vitest run tests/rules\n`
}

function writeRegistry(base: string): void {
  const ids = readdirSync(join(base, RULES)).flatMap((name) => (name.endsWith('.ts') ? [name.slice(0, -3)] : []))
  writeFileSync(join(base, 'machines/check/registry.ts'), registrySource(ids))
}
