import { didYouMean } from './nearest.js'
import type { Rule } from './rule.js'
import type { Severity } from './diagnostic.js'

export type Level = Severity | 'off'
/** Rule id → how grave its findings are. */
export type Levels = Readonly<Record<string, Level>>

/**
 * How grave findings are is configuration. `recommended`: as the rules say; `strict`: every finding is an error.
 * Single rules, and single rules of one province, may be set apart; structural rules are always errors.
 */
export interface SeverityConfig {
  preset?: 'recommended' | 'strict'
  rules?: Levels
  provinces?: Readonly<Record<string, Levels>>
}

/** The level of a rule's findings, in general or for one province. */
export function levelOf(rule: Rule, config: SeverityConfig, province?: string): Level {
  if (rule.kind === 'structural') return 'error'
  const own = province === undefined ? undefined : config.provinces?.[province]?.[rule.id]
  return own ?? config.rules?.[rule.id] ?? (config.preset === 'strict' ? 'error' : rule.severity)
}

/** Whether a rule is off in general and no province has it back: only then need it not be asked. */
export const isOffEverywhere = (rule: Rule, config: SeverityConfig): boolean =>
  [undefined, ...Object.keys(config.provinces ?? {})].every((province) => levelOf(rule, config, province) === 'off')

/** What is wrong with a configuration, in words for the person who wrote it; empty where nothing is. */
export function severityFaults(config: SeverityConfig, rules: readonly Rule[]): string[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const faultsOf = (levels: Levels): string[] =>
    Object.entries(levels).flatMap(([id, level]) => {
      const rule = byId.get(id)
      if (rule === undefined) return [`Không có quy tắc "${id}". ${didYouMean(id, byId.keys())}`.trim()]
      if (rule.kind === 'structural' && level !== 'error')
        return [`Quy tắc "${id}" bảo đảm cấu trúc của quy trình nên luôn là lỗi; không thể đặt thành "${level}".`]
      return []
    })
  return [config.rules ?? {}, ...Object.values(config.provinces ?? {})].flatMap(faultsOf)
}
