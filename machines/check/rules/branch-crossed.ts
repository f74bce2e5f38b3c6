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
  check({ cases }, say) {
    for (const view of cases)
      for (const { path, id, row, outcome, way } of faultsOf(view, 'target-outside-branch')) {
        if (row === undefined) continue
        const target = view.rows.find((placed) => placed.row.id === id)?.row
        const ends = typeof way === 'object' && 'end' in way
        say({
          path,
          at: row.id,
          ...(outcome !== undefined && { shows: outcome }),
          what: `Kết quả "${outcome ?? ''}" của ${rowWords(row)} ${ends ? 'kết thúc hồ sơ' : `chuyển tới ${target === undefined ? `'${id}'` : rowWords(target)}`}, vượt qua ranh giới của một nhánh song song.`,
          why: 'Các nhánh song song chờ nhau ở cuối; ra giữa chừng thì chỗ chờ không bao giờ đủ, đi vào thì bị đếm hai lần.',
          fix: 'Để nhánh đi tới dòng cuối của nó, rồi quyết định đường đi ở một bước sau khi các nhánh đã xong.',
        })
      }
  },
})
