import type { Chart } from '../../generators/swimlane/chart.js'
import type { Drawing } from '../../generators/swimlane/drawing.js'
import { widthOf } from '../../generators/swimlane/measure.js'

/** A word that is no wider than this must stand whole, however narrow its place. */
const sensible = 62

/** Letters that a drawing shows apart although the chart has them in one word; empty for a drawing as it should be. */
export function brokenWordsOf(drawing: Drawing, chart: Chart): string[] {
  const all = new Set(pieces(JSON.stringify(chart)))
  const long = [...all].filter((word) => widthOf(word, 10.5, 'bold') > sensible)
  return drawing.pages.flatMap((page, index) =>
    page.labels.flatMap(({ lines, size }) =>
      lines.flatMap((line, i) =>
        // The last word of a cut text and the first of a continued one are known by their signs.
        pieces(line.replace(/\S*… \[\d+\]$/, '').replace(/\S*…$/, ''))
          .filter((piece) => !all.has(piece) && !ours.has(piece) && !long.some((word) => word.includes(piece)))
          .map(
            (piece) =>
              `page ${index + 1}: "${piece}" of line ${i + 1} of "${lines.join(' | ').slice(0, 80)}" (${size})`,
          ),
      ),
    ),
  )
}

const pieces = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? []

/** Words that every chart says besides its own. */
const ours = new Set(
  pieces(
    'LƯU ĐỒ QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH Trang tiếp theo Bước nội dung công việc Thời gian Biểu mẫu kết quả phí Tổng thời gian giải quyết Ghi chú quyết định chuyển tiếp trả lại để làm lại yêu cầu bổ sung hồ sơ và nộp lại nối sang trang khác cùng chữ A B C D E F G H I J K L M N O P Q R S T U V W X Y Z',
  ),
)
