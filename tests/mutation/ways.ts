import type { Way } from './way.js'
import { endWays } from './ways/ends.js'
import { flowWays } from './ways/flow.js'
import { lawWays } from './ways/law.js'
import { limitWays } from './ways/limits.js'
import { moneyWays } from './ways/money.js'
import { nameWays } from './ways/names.js'
import { oneStopWays } from './ways/one-stop.js'
import { paperWays } from './ways/papers.js'
import { peopleWays } from './ways/people.js'
import { referenceWays } from './ways/references.js'
import { timeWays } from './ways/time.js'
import { versionWays } from './ways/versions.js'

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
  ...referenceWays,
  ...limitWays,
  ...endWays,
  ...versionWays,
]
