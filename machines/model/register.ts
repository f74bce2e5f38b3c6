/**
 * Narrow unions for authors. Each registry's `register.d.ts` adds its ids by module augmentation:
 *
 *     declare module 'tthc' { interface Offices extends Record<keyof typeof offices, true> {} }
 *
 * so that a typo is a "Did you mean" in the editor, without any inference over the definitions themselves (2,000
 * modules type-check in seconds). Where no registry is loaded, an id is any string.
 */
export interface Offices {}
export interface Roles {}
export interface Forms {}
export interface Laws {}
export interface Policies {}

type Ids<R> = [keyof R] extends [never] ? string : keyof R & string

/** Id of an office (cơ quan, phòng, bộ phận) in the province's office registry. */
export type OfficeId = Ids<Offices>
/** Id of a role (vai trò) in the national role registry. */
export type RoleId = Ids<Roles>
/** Id of a form (biểu mẫu) in the national form registry. */
export type FormId = Ids<Forms>
/** Id of a legal document (văn bản) in the national law registry. */
export type LawId = Ids<Laws>
/** Id of an exception policy in the national policy registry. */
export type PolicyId = Ids<Policies>
/** Id of a step inside its process. Resolved by rule `target-unknown`; inferring it would cost seconds per 2,000 files. */
export type StepId = string
/** A calendar day, `YYYY-MM-DD`. */
export type Day = string
/** From a day (inclusive) to a day (inclusive); open when `to` is absent. */
export interface Period {
  from: Day
  to?: Day
}
