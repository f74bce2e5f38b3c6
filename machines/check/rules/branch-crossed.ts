import { faultsOf } from '../faults.js'
import { defineRule } from '../rule.js'
import { rowWords } from '../say.js'

/** No way leads into or out of a parallel branch. */
export default defineRule({
  id: 'branch-crossed',
  title: 'Chuyển vào hoặc ra khỏi một nhánh song song',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  *check({ cases }) {
    for (const view of cases)
      for (const { path, id, row, outcome } of faultsOf(view, 'target-outside-branch')) {
        const target = view.rows.find((placed) => placed.row.id === id)
        yield {
          path,
          ...(row !== undefined && { at: row.id }),
          ...(outcome !== undefined && { shows: outcome }),
          what: `${outcome === undefined ? 'Đường đi' : `Kết quả "${outcome}"`} ${row === undefined ? '' : `của ${rowWords(row)} `}chuyển tới ${target === undefined ? `'${id}'` : rowWords(target.row)}, vượt qua ranh giới của một nhánh song song.`,
          why: 'Các nhánh song song chờ nhau ở cuối; hồ sơ đi ra giữa chừng thì chỗ chờ không bao giờ đủ, đi vào thì bị đếm hai lần.',
          fix: 'Để nhánh đi tới dòng cuối của nó, và quyết định đường đi ở một bước sau khi các nhánh đã xong (dùng "after").',
        }
      }
  },
})
