import type { Way } from './way.js'
import { flowWays } from './ways/flow.js'
import { lawWays } from './ways/law.js'
import { moneyWays } from './ways/money.js'
import { nameWays } from './ways/names.js'
import { oneStopWays } from './ways/one-stop.js'
import { paperWays } from './ways/papers.js'
import { peopleWays } from './ways/people.js'
import { timeWays } from './ways/time.js'

/** Every declared way to break a process. */
export const ways: readonly Way[] = [
  ...flowWays,
  ...nameWays,
  ...timeWays,
  ...peopleWays,
  ...paperWays,
  ...moneyWays,
  ...lawWays,
  ...oneStopWays,
]
