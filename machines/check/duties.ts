import { stepsMeet } from '../build/together.js'
import type { Province, RoleRegister } from '../model/registry.js'
import { does } from '../model/step.js'
import type { PlacedPost } from './hands.js'
import type { CaseView, PlacedStep } from './rule.js'

/** Two duties of one dossier that the same post has. */
export interface Conflict {
  first: PlacedStep
  second: PlacedStep
  post: PlacedPost
  /** Nothing is known of who at the body does which; or several share the first duty. */
  unclear: boolean
}
/** A step of a flow that has a duty, and the posts that may have it. */
export interface Holder {
  placed: PlacedStep
  posts: readonly PlacedPost[]
  /** One of several posts, it is not said which. */
  shared?: boolean
}

/** Posts that have both duties within one dossier. Councils decide together, so none of their members does alone. */
export function conflicts(
  { flows, steps }: CaseView,
  firsts: readonly Holder[],
  seconds: readonly Holder[],
  roles: RoleRegister,
): Conflict[] {
  return firsts.flatMap((first) =>
    seconds.flatMap((second) => {
      const post = first.posts.find((one) => second.posts.some((other) => isSame(one, other)))
      if (post === undefined || roles[post.role]?.holder === 'council') return []
      if (!flows.some((flow) => stepsMeet(flow, first.placed.row, second.placed.row))) return []
      const unclear = roles[post.role]?.holder === 'unnamed' || first.shared === true
      return steps.includes(second.placed) ? [{ first: first.placed, second: second.placed, post, unclear }] : []
    }),
  )
}

export const holding = (steps: readonly PlacedStep[], act: 'receive' | 'examine' | 'decide'): PlacedStep[] =>
  steps.filter(({ row }) => does(row, act))

/** Who signs in a row: of several hands those whose role decides, so that a drafter beside a leader does not count. */
export function signer(placed: PlacedStep, roles: RoleRegister): Holder {
  const deciding = placed.posts.filter(({ role }) => roles[role]?.does.includes('decide') ?? true)
  return { placed, posts: deciding.length === 0 ? placed.posts : deciding }
}

/** The name of a post as the table prints it. */
export const postName = ({ role, office }: PlacedPost, province: Province | undefined): string => {
  const entry = office === undefined ? undefined : province?.offices[office]
  return entry?.posts[role] ?? role
}

const isSame = (a: PlacedPost, b: PlacedPost): boolean =>
  a.role === b.role && a.office === b.office && a.office !== undefined
