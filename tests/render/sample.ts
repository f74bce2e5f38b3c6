/*
 * Diagrams as the project draws them, made by rule instead of read, so that there can be any number of different ones.
 */

const words =
  'tiếp nhận kiểm tra thẩm định hồ sơ trình lãnh đạo phòng xem xét ký duyệt văn bản chuyển cơ quan chuyên môn cấp tỉnh trả kết quả cho tổ chức cá nhân phân công công chức thụ lý dự thảo quyết định'.split(
    ' ',
  )

/** Numbers of a fixed sequence below `n`. */
const dice = (seed: number): ((n: number) => number) => {
  let state = seed * 7919 + 1
  return (n) => (state = (state * 48271) % 2147483647) % n
}

/** A flowchart of `steps` steps with decisions, returns and refusals, about as many edges as a real one. */
export function flowchart(seed: number, steps = 20): string {
  const roll = dice(seed)
  const phrase = (n: number): string => Array.from({ length: n }, () => words[roll(words.length)]).join(' ')
  const lines = ['flowchart TD']
  for (let i = 0; i < steps; i++) {
    const isDecision = i % 5 === 4
    lines.push(isDecision ? `  n${i}{"${phrase(4)}"}` : `  n${i}["Bước ${i}: ${phrase(5 + roll(5))}<br/>${phrase(3)}"]`)
    if (i + 1 < steps) lines.push(isDecision ? `  n${i} -->|"đồng ý"| n${i + 1}` : `  n${i} --> n${i + 1}`)
    if (isDecision) lines.push(`  n${i} -->|"không đồng ý: ${phrase(2)}"| n${roll(i)}`, `  n${i} -.->|"từ chối"| het`)
  }
  return [...lines, '  het(["Kết thúc"])', ''].join('\n')
}

/** A state diagram of `steps` states; every third may go back. */
export function stateDiagram(seed: number, steps = 20): string {
  const roll = dice(seed)
  const phrase = (n: number): string => Array.from({ length: n }, () => words[roll(words.length)]).join(' ')
  const lines = ['stateDiagram-v2', '  [*] --> s0']
  for (let i = 0; i < steps; i++) {
    lines.push(`  state "${phrase(4)}" as s${i}`)
    if (i + 1 < steps) lines.push(`  s${i} --> s${i + 1}: s${i}:tiep`)
    if (i % 3 === 2) lines.push(`  s${i} --> s${roll(i)}: trả lại`)
  }
  return [...lines, `  s${steps - 1} --> [*]`, ''].join('\n')
}

/** The heaviest that was measured: 46 labelled edges between 20 nodes. */
export function dense(seed: number): string {
  const roll = dice(seed)
  const lines = ['flowchart TD']
  for (let i = 0; i < 20; i++) lines.push(`  n${i}["Bước ${i}: thẩm định hồ sơ số ${seed}"]`)
  for (let i = 0; i < 19; i++) lines.push(`  n${i} -->|"chuyển tiếp ${i}"| n${i + 1}`)
  for (let i = 0; i < 27; i++) lines.push(`  n${roll(20)} -->|"không đồng ý ${i}"| n${roll(20)}`)
  return [...lines, ''].join('\n')
}
