import type { AsPrinted, Text } from './fact.js'
import type { OfficeId, RoleId } from './register.js'

/** A processing position (vị trí xử lý): a role held at an office. Level and unit type are the office's. */
export interface Post {
  role: RoleId
  at: OfficeId
}
/** A post, or a role at the office of the enclosing block. */
export type Hand = RoleId | Post

/**
 * Who acts in a step. "A hoặc B" in a printed table hides five meanings, told apart here:
 * wherever the citizen filed (`intake-point`), either one (`oneOf`), by unit type (one office whose name differs by
 * type of unit: the registry's), jointly (`together`), or a chain of hands in one row with one time (`inTurn`).
 */
export type Actor =
  | Hand
  | 'intake-point'
  | { oneOf: readonly Hand[] }
  | { together: readonly (Hand | { outside: string })[] }
  | { inTurn: readonly Hand[] }
  | { outside: string }
  | AsPrinted<Text>

/** Role at an office. */
export const at = (office: OfficeId, role: RoleId): Post => ({ role, at: office })

/** Printed cells of a row that differ from what the model would print by itself. */
export interface PrintedCells {
  /** Trách nhiệm, when it differs from the post's registered name. */
  by?: Text
  /** Biểu mẫu, kết quả, sản phẩm. */
  gives?: Text
  /** Phí. */
  fee?: Text
  /** Ghi chú, mức DVC and other columns, by the column's key in the province's layout. */
  [column: string]: Text | undefined
}
