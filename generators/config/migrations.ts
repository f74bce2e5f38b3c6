import type { Migration, Process } from '../../machines/model/process.js'
import { compare } from '../../machines/model/words.js'
import type { CaseConfig } from './model.js'

/** What becomes of dossiers that stand at a step of the version before, by that step. */
export const writeMigrations = (migrates: Process['migrates'] = {}): CaseConfig['migrates'] => {
  const steps = Object.entries(migrates).sort(([a], [b]) => compare(a, b))
  return steps.length === 0 ? undefined : steps.map(([step, migration]) => ({ step, ...writeMigration(migration) }))
}

type MigrationConfig = Omit<NonNullable<CaseConfig['migrates']>[number], 'step'>

function writeMigration(migration: Migration): MigrationConfig {
  if ('to' in migration) return { to: migration.to, clock: migration.clock, notice: migration.notice }
  return 'finish' in migration ? { finish: migration.finish } : { person: migration.person }
}
