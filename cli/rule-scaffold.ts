/** What is known of a rule when it is begun. */
export interface RuleSketch {
  id: string
  title: string
  kind: 'structural' | 'legal' | 'data'
  severity: 'error' | 'warning'
}

/** The files of a new rule. Its tests fail until the rule, its page and its examples are written. */
export const ruleScaffold = (sketch: RuleSketch): { path: string; content: string }[] => [
  { path: `machines/check/rules/${sketch.id}.ts`, content: ruleSource(sketch) },
  { path: `docs/rules/${sketch.id}.md`, content: page(sketch) },
  { path: `tests/rules/${sketch.id}/valid-du.ts`, content: fixture('Ví dụ đúng: quy tắc không phát hiện gì.') },
  {
    path: `tests/rules/${sketch.id}/invalid-sai.ts`,
    content: fixture('Ví dụ sai: chỉ một lỗi, đúng lỗi của quy tắc này.'),
  },
  { path: `tests/rules/${sketch.id}/invalid-sai.txt`, content: '' },
]

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replace(/\s+/g, ' ')}'`

const ruleSource = ({ id, title, kind, severity }: RuleSketch): string => `import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** Says what must hold. */
export default defineRule({
  id: ${quoted(id)},
  title: ${quoted(title)},
  on: 'process',
  kind: ${quoted(kind)},
  severity: ${quoted(severity)},
  check({ steps }, say) {
    for (const { row, path } of steps) {
      if (row.name !== '') continue
      say({
        path,
        at: row.id,
        what: sentence(\`\${rowWords(row)} …\`),
        why: '…',
        fix: '…',
      })
    }
  },
})
`

const page = ({ id, title }: RuleSketch): string => `# ${id}: ${title}

## Lỗi gì

## Vì sao

## Ví dụ sai

## Ví dụ đúng

## Căn cứ
`

const fixture = (comment: string): string => `import { defineProcess, officeHours, workingDays } from 'tthc'
import thuTuc from '../../national/facts/y-te/cap-giay.js'

// ${comment}
export default defineProcess({
  of: [thuTuc],
  province: 'mau',
  standing: 'proposal',
  effective: { from: '2025-07-01' },
  policy: { base: 'mot-cua' },
  total: workingDays(3),
  table: [
    { id: 'tiep-nhan', no: 'Bước 1', name: 'Tiếp nhận', by: 'intake-point', does: 'receive', within: workingDays(0.5) },
    { id: 'tham-dinh', no: 'Bước 2', name: 'Thẩm định', by: { role: 'chuyen-vien', at: 'phong-y-te' }, does: 'examine', within: workingDays(2.5) },
    { id: 'tra', no: 'Bước 3', name: 'Trả kết quả', by: 'intake-point', does: 'return', within: officeHours() },
  ],
})
`
