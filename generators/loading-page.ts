import type { GeneratedFile } from './generator.js'
import { loadOf, type Load } from './loads.js'
import { PROPOSAL_MARK } from './marks.js'
import { targets as known } from './registry.js'

export const LOADING_PAGE = 'huong-dan-nap.md'

/** What whoever loads a target has to know of its files, and cannot see in them. Vietnamese. */
const KNOWS: Readonly<Record<string, readonly string[]>> = {
  systems: ['Danh sách có tên cán bộ nằm trong `noi-bo/`: chỉ giao cho đơn vị vận hành.'],
  config: [
    '`danh-muc.json` là mục lục; `don-vi/<mã>.json` là việc của một đơn vị. `$schema` của mỗi tệp dẫn tới lược đồ của nó trong `schema/`.',
    'Không có khóa: nguồn không nói. `{"none": …}`: nguồn nói là không có. `asPrinted`: nguồn có nói nhưng không hiểu được.',
  ],
  opencps: [
    'Không đổi tên tệp nén: thư mục bên trong phải cùng tên với nó. Các phần đã xếp theo thứ tự nạp.',
    'Tài khoản là của vị trí xử lý, không có họ tên: gán cán bộ vào vị trí sau khi nạp. Mã số thuế, tài khoản, biên lai mẫu được nêu trong `khong-chuyen-duoc.json`.',
    'Chưa thử trên OpenCPS thật. Xác nhận trước: `workTimeDay` 2 là thứ Hai; `holidayDate` viết ngày/tháng/năm; `holidayType` 0; `paymentFee` là số đồng; ký hiệu `[$dossierNo$]`, `[$serviceName$]` trong thông báo.',
  ],
  igate: [
    'Mỗi quy trình có ba tệp cùng tên: `.bpmn` cho Activiti; `.json` là các giá trị, mỗi nhiệm vụ ứng với `userTask` có cùng mã (`activiti.definitionKey`); `.khai-bao.xlsx` để nhập tay, gõ x vào dòng đã nhập.',
    'Nhóm xử lý (`candidateGroup`) viết từ tên cơ quan và vị trí: ghép một lần với nhóm của tỉnh.',
    'Xong một bước có nhiều lối ra thì đặt biến `ketQua` là mã kết quả ghi ở điều kiện của lối ra. Từ chối, yêu cầu bổ sung, trả lại, rút, dừng là thông điệp có tên ghi trong tệp.',
    'Tên khóa lấy từ công cụ công khai, chưa được nhà cung cấp xác nhận.',
  ],
  'react-flow': [
    '`NodeQuyTrinh`, `EdgeQuyTrinh` là chuỗi JSON. Thời gian là giờ, tám giờ một ngày làm việc; 0 là không có hoặc không đếm được.',
    '`nhomNguoiDungId` viết từ tên cơ quan và vị trí: thay bằng mã nhóm của hệ thống. `ghiChu` không phải khóa của hệ thống.',
  ],
  zeebe: [
    'Biến `maHoSo` là mã hồ sơ, thông điệp tìm hồ sơ theo biến này; xong một việc có nhiều lối ra thì đặt biến `ketQua` là mã kết quả ghi ở điều kiện của lối ra.',
    'Cần một worker nhận việc loại `tthc-gui-thong-diep` để gửi thông điệp giữa các cấp. Từ chối, yêu cầu bổ sung, trả lại, rút, dừng là thông điệp có tên ghi trong tệp.',
    'Biểu mẫu của việc là `tthc:<mã bước>`; nhóm xử lý viết từ tên cơ quan và vị trí. Chưa thử trên Camunda 8 thật.',
  ],
  national: [
    '`procedures` là bản ghi thủ tục, `flows[].statuses` là mã trạng thái của từng bước, `flows[].samples` là thông điệp mẫu để thử kết nối, không phải hồ sơ thật.',
  ],
}

/** The page by which someone who has only what was built loads it: in which order, how, what to know, how to check. */
export function loadingPage(built: readonly string[]): GeneratedFile {
  const loads = built.map(loadOf).sort((a, b) => a.order - b.order)
  const loaded = loads.filter(({ target }) => target in KNOWS)
  const read = known.filter(({ id }) => built.includes(id) && !(id in KNOWS))
  const parts = [
    '# Nạp vào hệ thống',
    `Chỉ nạp thư mục \`<tỉnh>/chinh-thuc/\`. Thư mục \`<tỉnh>/de-xuat/\` là ${PROPOSAL_MARK}: không nạp vào hệ thống đang chạy.`,
    '## Trước khi nạp',
    [
      '1. So mã SHA-256 của từng tệp với `files` trong `manifest.json`.',
      '2. Đọc `khong-chuyen-duoc.json` trong thư mục của dạng sẽ nạp: `what` là điều dạng ấy không giữ được, `where` là các trường hợp có nó (`of` là mã trường hợp, `full` là nguyên văn). Không có tệp này là không mất gì.',
      '3. Sao lưu hệ thống; nạp vào hệ thống thử nghiệm trước.',
    ].join('\n'),
    '## Nạp theo thứ tự',
    'Chỉ nạp dạng mà hệ thống của tỉnh dùng. Lệnh `tthc` có ở kho quy trình: bên nạp không có kho thì gửi tệp xuất cho tỉnh để chạy.',
    ...loaded.map(loadPart),
    ...(read.length === 0
      ? []
      : ['## Chỉ để đọc, công bố', read.map(({ id, title }) => `- \`${id}/\`: ${title}.`).join('\n')]),
  ]
  return { path: LOADING_PAGE, content: `${parts.join('\n\n')}\n` }
}

const loadPart = ({ target, title, how, check }: Load, index: number): string =>
  [
    `### ${index + 1}. ${title}: \`${target}/\`\n`,
    `- Cách nạp: ${how}`,
    `- Kiểm tra: ${check}`,
    ...(KNOWS[target] ?? []).map((one) => `- ${one}`),
  ].join('\n')
