import { Command, Help } from 'commander'
import { catalogue, groups, type CatalogueEntry } from './catalogue.js'
import { vietnameseHelp } from './vietnamese.js'
import { version } from './version.js'

const examples = `
Ví dụ:
  tthc check                                  kiểm tra mọi quy trình trong thư mục procedures
  tthc check procedures/cao-bang/y-te         chỉ kiểm tra một lĩnh vực
  tthc build --as-of 2026-01-01               tạo cấu hình và sơ đồ vào thư mục dist
  tthc graph 2.000286 > so-do.mmd             in sơ đồ của một thủ tục
  tthc new procedure 1.004884 "Đăng ký lại khai sinh" --province cao-bang --field ho-tich

Mã kết thúc: 0 không còn lỗi nào chưa được chấp nhận; 1 còn lỗi; 2 gọi sai cách hoặc công cụ hỏng.`

/**
 * The program for these arguments. Only the module of the command that is called is loaded; the others are one line
 * of the overview, so that a quick command stays quick.
 */
export async function createProgram(argv: readonly string[]): Promise<Command> {
  const program = new Command('tthc')
    .description('Thủ tục hành chính dưới dạng mã: đọc định nghĩa, kiểm tra, tạo cấu hình và sơ đồ.')
    .version(version, '-V, --version', 'in phiên bản')
    .option('--debug', 'khi công cụ hỏng, in cả vết lỗi')
    .helpOption('-h, --help', 'in trợ giúp')
    .helpCommand('help [lệnh]', 'In trợ giúp của một lệnh')
    .configureHelp({ ...vietnameseHelp(new Help()), showGlobalOptions: true })
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
    .addHelpText('after', examples)
  const called = argv.filter((word) => !word.startsWith('-') && word !== 'help')
  const parents = new Map<string, Command>()
  for (const entry of catalogue) {
    const parent = entry.under === undefined ? program : (parents.get(entry.under) ?? group(program, entry.under))
    if (entry.under !== undefined) parents.set(entry.under, parent)
    if (isCalled(entry, called)) (await entry.load()).register(parent)
    else parent.command(entry.name).description(entry.summary)
  }
  return program
}

const group = (program: Command, name: string): Command => program.command(name).description(groups.get(name) ?? name)

const isCalled = ({ name, under }: CatalogueEntry, [first, second]: readonly string[]): boolean =>
  under === undefined ? first === name : first === under && second === name
