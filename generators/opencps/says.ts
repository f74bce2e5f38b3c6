import { printDay } from '../../machines/model/words.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { placeOf } from '../place.js'
import { markOf, PROPOSAL_MARK, provenance } from '../marks.js'

/** What a file was made from, and in a tree of proposals that it is one. */
export function saysOf(
  cases: readonly CompiledCase[] | undefined,
  { tree, province, asOf, toolVersion }: GeneratorInput,
): string[] {
  const marks = [...new Set((cases ?? []).flatMap((one) => markOf(one) ?? []))]
  const mark = marks.length > 0 ? marks : tree === 'de-xuat' ? [PROPOSAL_MARK] : []
  const sources =
    cases === undefined
      ? [
          `Tạo bằng tthc ${toolVersion} từ các định nghĩa của ${placeOf(province)}, tính đến ngày ${printDay(asOf)}; không sửa tay.`,
        ]
      : cases.flatMap(provenance)
  return [...mark, ...sources]
}
