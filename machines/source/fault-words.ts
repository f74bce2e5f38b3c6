import { grouped } from '../model/words.js'
import { syntaxInVietnamese } from './syntax-words.js'

/** What, why and how to mend, in Vietnamese. */
export interface Words {
  what: string
  why: string
  fix: string
}
type Say = (a: string, b: string, c: string) => [what: string, why: string, fix: string]

const dataOnly = 'Tệp định nghĩa chỉ được đọc, không được chạy, nên chỉ chứa dữ liệu viết sẵn.'

/** The words of every fault of reading, by rule. What they name comes in the order of each `fail(…)`. */
const words = {
  'read-function': () => [
    'Ở đây có một hàm.',
    dataOnly,
    'Viết thẳng giá trị thay cho hàm; cần dùng lại thì đặt tên bằng "const".',
  ],
  'read-method': () => [
    'Ở đây có một hàm viết trong đối tượng.',
    dataOnly,
    "Bỏ hàm này và viết khóa với giá trị của nó, ví dụ: ten: 'Tiếp nhận'.",
  ],
  'read-accessor': () => [
    'Ở đây có một khóa tính bằng "get" hoặc "set".',
    dataOnly,
    "Viết khóa với giá trị của nó, ví dụ: ten: 'Tiếp nhận'.",
  ],
  'read-class': () => ['Ở đây có một lớp (class).', dataOnly, 'Bỏ lớp này và viết dữ liệu thành đối tượng { … }.'],
  'read-global': (name) => [
    `Ở đây dùng "${name}" của máy chạy chương trình.`,
    `${dataOnly} Định nghĩa không được chạm tới máy, mạng hay môi trường.`,
    `Bỏ "${name}" và viết thẳng giá trị cần dùng.`,
  ],
  'read-dynamic-import': () => [
    'Ở đây có lệnh import(…) nạp tệp trong lúc chạy.',
    dataOnly,
    "Chuyển lên đầu tệp: import ten from './tep.js', và chỉ lấy từ tệp định nghĩa khác.",
  ],
  'read-import-package': (from) => [
    `Tệp lấy dữ liệu từ "${from}", không phải tệp định nghĩa.`,
    'Định nghĩa chỉ lấy từ tệp định nghĩa khác và từ gói tthc, để không mã lạ nào được dùng tới.',
    "Bỏ dòng này. Cần hàm dựng sẵn thì viết: import { … } from 'tthc'.",
  ],
  'read-import-outside': (from) => [
    `Tệp "${from}" nằm ngoài các thư mục định nghĩa.`,
    'Chỉ dữ liệu trong các thư mục định nghĩa được duyệt; đường dẫn hay liên kết ra ngoài có thể lấy bất cứ tệp nào của máy.',
    'Chép dữ liệu cần dùng vào một tệp trong thư mục định nghĩa rồi lấy từ đó.',
  ],
  'read-import-missing': (from) => [
    `Không có tệp định nghĩa "${from}".`,
    'Dữ liệu lấy từ tệp này không có, nên định nghĩa chưa đầy đủ.',
    'Xem lại đường dẫn: viết từ tệp này đi, đuôi ".js" (tệp x.ts được gọi là "./x.js"), đúng chữ hoa chữ thường.',
  ],
  'read-import-name': (name, from) => [
    name === 'default' ? `Tệp "${from}" không có "export default".` : `"${from}" không có "${name}".`,
    'Tên này không chỉ tới dữ liệu nào.',
    from === 'tthc'
      ? 'Xem lại chính tả của tên hàm dựng sẵn; kiểu dữ liệu thì lấy bằng "import type".'
      : `Xem lại chính tả, hoặc thêm "export" cho tên đó trong tệp "${from}".`,
  ],
  'read-import-form': () => [
    'Cách lấy hoặc đưa dữ liệu này không dùng được trong tệp định nghĩa.',
    'Mỗi tên phải chỉ rõ lấy từ tệp nào, để người duyệt lần ra được.',
    'Viết: import ten from \'./tep.js\' hoặc import { ten } from \'./tep.js\'; đưa ra bằng "export const" hoặc "export default".',
  ],
  'read-cycle': (round) => [
    `Các tệp lấy dữ liệu vòng quanh: ${round}.`,
    'Tệp nào cũng chờ tệp kia, nên không tệp nào có giá trị.',
    'Chuyển phần dùng chung sang một tệp riêng, rồi cho các tệp này cùng lấy từ đó.',
  ],
  'read-forbidden-key': (key) => [
    `Khóa "${key}" không được dùng.`,
    'Tên này chạm tới phần bên trong của đối tượng chứ không đặt tên cho dữ liệu.',
    'Đổi sang một tên khác.',
  ],
  'read-duplicate-key': (key) => [
    `Khóa "${key}" có hai lần trong một đối tượng.`,
    'Chỉ giá trị sau được giữ, giá trị trước mất đi mà không ai biết.',
    `Giữ một khóa "${key}". Muốn thay giá trị có sẵn thì viết "...tên" trước, rồi mới viết khóa.`,
  ],
  'read-integer-key': (key) => [
    `Khóa "${key}" là một số.`,
    'Khóa là số bị tự động chuyển lên đầu và xếp lại, nên thứ tự viết trong tệp bị mất.',
    'Dùng danh sách [ … ], hoặc đặt khóa có chữ, ví dụ "buoc-1".',
  ],
  'read-computed-key': () => [
    'Khóa này phải tính mới biết.',
    dataOnly,
    "Viết thẳng khóa trong dấu nháy, ví dụ 'phong-y-te'.",
  ],
  'read-spread': (kind) => [
    `Phần sau "..." không phải là ${kind}.`,
    '"..." chép các phần tử của một danh sách vào danh sách, hoặc các khóa của một đối tượng vào đối tượng.',
    'Xem lại tên sau "...", hoặc viết thẳng các phần cần chép.',
  ],
  'read-too-much': () => [
    'Giá trị này viết đầy đủ ra thì quá lớn (hơn 100.000 phần tử).',
    'Dữ liệu dùng lại nhiều tầng nhân lên rất nhanh và có thể làm treo máy kiểm tra.',
    'Bớt chỗ chép lại bằng "..." hoặc bằng tên dùng chung. Định nghĩa thật chỉ có vài nghìn phần tử.',
  ],
  'read-before-definition': (name) => [
    `"${name}" được dùng trước dòng đặt ra nó.`,
    'Tệp được đọc từ trên xuống; khi nạp như một mô-đun, chỗ này cũng bị lỗi.',
    `Chuyển dòng "const ${name} = …" lên trên chỗ dùng.`,
  ],
  'read-too-deep': () => [
    'Dữ liệu lồng nhau quá sâu (hơn 64 tầng).',
    'Quy trình thật chỉ lồng vài tầng; lồng quá sâu làm công cụ hết bộ nhớ ngăn xếp.',
    'Bớt số tầng ngoặc; kiểm tra xem có ngoặc nào mở mà quên đóng không.',
  ],
  'read-too-large': (bytes) => [
    `Tệp dài ${grouped(Number(bytes))} byte, quá mức 1.048.576 byte.`,
    'Một tệp chỉ chứa một quy trình, tệp thật dài vài chục nghìn byte. Tệp quá lớn không được mở ra.',
    'Kiểm tra xem có đúng là tệp định nghĩa không; nếu đúng thì tách thành nhiều tệp.',
  ],
  'read-nul': () => [
    'Tệp có ký tự rỗng (NUL).',
    'Tệp chữ không có ký tự này; thường là tệp hỏng hoặc tệp của chương trình khác đổi tên.',
    'Mở bằng trình soạn thảo và lưu lại với mã UTF-8, hoặc lấy lại bản gốc.',
  ],
  'read-encoding': () => [
    'Từ chỗ này tệp không phải là chữ theo mã UTF-8.',
    'Chữ tiếng Việt sẽ bị sai khi đọc. Tệp có thể lưu theo mã khác như UTF-16, TCVN3 hoặc VNI.',
    'Lưu lại tệp với mã UTF-8.',
  ],
  'read-hidden-character': (code) => [
    `Có ký tự không nhìn thấy (${code}).`,
    'Chữ hiện ra khác với chữ được lưu, nên người duyệt không thấy hết nội dung.',
    'Xóa và gõ lại đoạn chữ này; khi dán từ Word nên dán dạng chữ thường.',
  ],
  'read-syntax': (code, english) => [
    syntaxInVietnamese(code, english),
    'Tệp không đúng cách viết nên không đọc được từ chỗ này trở đi.',
    'Sửa chỗ được chỉ, hoặc xem ngay dòng trước đó; trình soạn thảo cũng gạch đỏ chỗ này.',
  ],
  'read-statement': (kind) => [
    `Ở đây có ${kind}.`,
    'Tệp định nghĩa chỉ gồm "import", "const" và "export default".',
    'Bỏ phần này, hoặc viết thành: const ten = giá trị.',
  ],
  'read-expression': (kind) => [
    `Ở đây có ${kind}.`,
    dataOnly,
    'Viết thẳng giá trị: chữ, số, true, false, danh sách [ … ] hoặc đối tượng { … }. Không có thì bỏ cả khóa.',
  ],
  'read-call': () => [
    'Ở đây gọi một thứ không phải hàm dựng sẵn của tthc.',
    dataOnly,
    "Viết thẳng giá trị, hoặc dùng hàm dựng sẵn lấy từ 'tthc', ví dụ workingDays(2).",
  ],
  'read-arguments': (name, required, given) => [
    `"${name}" cần ${required} giá trị trong ngoặc, ở đây có ${given}.`,
    'Thiếu hoặc thừa giá trị thì không rõ định nghĩa muốn nói gì.',
    `Xem cách viết của "${name}" trong docs/rules/read-arguments.md.`,
  ],
  'read-argument-kind': (name) => [
    `"${name}" cần một đối tượng { … }.`,
    'Định nghĩa là một đối tượng có các khóa; thứ ở đây không phải đối tượng.',
    `Viết: ${name}({ … }).`,
  ],
  'read-builder-uncalled': (name) => [
    `"${name}" được nêu tên mà không có ngoặc.`,
    'Hàm dựng sẵn chỉ cho giá trị khi có ngoặc theo sau.',
    `Viết "${name}(…)".`,
  ],
  'read-unknown-name': (name, meant) => [
    `Không có gì tên là "${name}".`,
    'Tên này chưa được đặt trong tệp và cũng không lấy từ tệp nào.',
    meant === name && meant !== ''
      ? `Thêm tên này vào dòng import của 'tthc': import { ${name}, … } from 'tthc'.`
      : `${meant === '' ? '' : `Có phải ý bạn là "${meant}"? `}Xem lại chính tả; nếu là chữ thì đặt trong dấu nháy; nếu ở tệp khác hoặc là hàm của 'tthc' thì thêm dòng import.`,
  ],
  'read-unknown-key': (key) => [
    `Không có khóa "${key}" ở đây.`,
    'Chỗ được chỉ tới không có dữ liệu nào mang tên đó.',
    'Xem lại chính tả của khóa trong đối tượng đứng trước dấu chấm.',
  ],
  'read-duplicate-name': (name) => [
    `Tên "${name}" được đặt hai lần trong tệp.`,
    'Không rõ chỗ dùng tên này muốn lấy giá trị nào.',
    'Đổi tên hoặc bỏ một trong hai.',
  ],
  'read-too-many': (others) => [
    `Tệp còn ${others} lỗi nữa từ chỗ này.`,
    'Quá nhiều lỗi trong một tệp nên không liệt kê hết.',
    'Sửa các lỗi đã nêu rồi kiểm tra lại.',
  ],
  'read-no-default': () => [
    'Tệp không có "export default", và không tệp nào lấy dữ liệu từ nó.',
    'Công cụ không biết tệp định nghĩa điều gì, nên nội dung của nó không được dùng.',
    'Thêm "export default" trước định nghĩa, ví dụ: export default defineProcess({ … }).',
  ],
  'read-kind': () => [
    'Phần "export default" không nói đây là định nghĩa của thứ gì.',
    'Quy trình, thủ tục, tỉnh, danh mục được nhận ra qua hàm dựng của chúng.',
    'Bọc đối tượng bằng hàm dựng, ví dụ: export default defineProcess({ … }).',
  ],
  'read-unreadable': (code) => [
    `Không mở được tệp${code === '' ? '' : ` (${code})`}.`,
    'Nội dung của tệp chưa được kiểm tra.',
    'Kiểm tra quyền đọc và xem tệp có đang bị khóa không.',
  ],
  'read-link-outside': (target) => [
    `Liên kết này dẫn ra ngoài các thư mục định nghĩa${target === '' ? '' : ` (tới ${target})`}.`,
    'Chỉ dữ liệu trong các thư mục định nghĩa được duyệt; liên kết ra ngoài có thể lấy bất cứ tệp nào của máy.',
    'Xóa liên kết, và chép dữ liệu cần dùng vào thư mục định nghĩa.',
  ],
  'read-empty': (folder) => [
    `Không có tệp định nghĩa nào trong "${folder}".`,
    'Không đọc tệp nào thì không thể nói là đã kiểm tra.',
    'Xem lại đường dẫn của thư mục; tệp định nghĩa có đuôi ".ts". Tỉnh chưa có kho thì bắt đầu bằng: tthc new province --help.',
  ],
  'read-misplaced': (kind, place) => [
    `Tệp này định nghĩa ${kind} nhưng đặt sai chỗ.`,
    'Vị trí của tệp cho biết tỉnh, lĩnh vực và tên quy trình.',
    `Chuyển tệp tới: ${place}.`,
  ],
  'read-province-differs': (province, folder) => [
    `Định nghĩa ghi tỉnh "${province}" nhưng tệp đặt trong thư mục "${folder}".`,
    'Thư mục cho biết quy trình thuộc tỉnh nào; hai nơi nói khác nhau thì không biết tin nơi nào.',
    `Ghi '${folder}', hoặc chuyển tệp sang thư mục "${province}".`,
  ],
  'read-file-name': (name) => [
    `Tên "${name}" không dùng được cho tệp hoặc thư mục định nghĩa.`,
    'Tên này thành mã của quy trình và tên tệp kết quả, nên chỉ gồm chữ thường không dấu, số và gạch nối.',
    'Đổi tên, ví dụ: cap-giay-phep-xay-dung.ts.',
  ],
  'read-identity': (id, other) => [
    `Hai tệp cùng định nghĩa "${id}": tệp này và ${other}.`,
    'Công cụ không biết bản nào đúng; tệp kết quả của bản này sẽ đè lên bản kia.',
    'Giữ một tệp, hoặc sửa ngày hiệu lực nếu là hai phiên bản.',
  ],
  'read-register-missing': (name) => [
    `Không có danh mục "${name}" của cả nước.`,
    'Quy trình được kiểm tra theo danh mục này.',
    'Khôi phục tệp trong national/registers.',
  ],
} satisfies Record<string, Say>

export type FaultRule = keyof typeof words

/** Ids of all rules of reading, for lists and for the pages that explain them. */
export const faultRules = Object.keys(words) as readonly FaultRule[]

export function inWords(rule: FaultRule, about: readonly string[]): Words {
  const say: Say = words[rule]
  const [what, why, fix] = say(about[0] ?? '', about[1] ?? '', about[2] ?? '')
  return { what, why, fix }
}
