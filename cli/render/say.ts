import type { MermaidJob } from './render-mermaid.js'
import type { Outcome } from './worker.js'

/** Why there is no drawing, in Vietnamese; `detail` is the tool's own words, for an engineer. */
export interface DrawingFault {
  what: string
  why: string
  fix: string
  detail: string
}

/** Names the diagram and its procedure. */
export function faultOf({ id, procedure }: MermaidJob, outcome: Exclude<Outcome, { svg: string }>): DrawingFault {
  const what = `Không vẽ được sơ đồ "${id}" của thủ tục ${procedure}.`
  if ('refused' in outcome) {
    return {
      what,
      why: 'Mermaid không hiểu văn bản của sơ đồ.',
      fix: 'Văn bản này do công cụ sinh ra từ định nghĩa, vì vậy hãy gửi tệp .mmd của sơ đồ cho người quản trị kho mã (mục Issues của kho).',
      detail: outcome.refused,
    }
  }
  return {
    what,
    why: 'Trình duyệt vẽ sơ đồ không khởi động được, bị dừng đột ngột hoặc không trả lời; công cụ đã thay trình duyệt và thử lại một lần.',
    fix: 'Chạy lại lệnh khi máy rảnh hơn. Nếu vẫn lỗi, ghi đường dẫn của Chrome, Edge hoặc Chromium đã cài vào biến môi trường CHROME_PATH rồi chạy lại.',
    detail: outcome.lost,
  }
}
