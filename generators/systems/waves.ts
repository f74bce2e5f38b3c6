import type { Corpus } from '../../machines/model/corpus.js'
import { isCommune } from '../../machines/model/unit-office.js'
import type { WaveGroup } from '../../machines/model/plan.js'
import type { Province, RoleRegister } from '../../machines/model/registry.js'
import type { Day } from '../../machines/model/register.js'
import type { StaffMember, Unit } from '../../machines/model/unit.js'
import { compare, printDay } from '../../machines/model/words.js'

/** The days of the waves of a system's accounts, by whose turn it is; from the province's roll-out plan. */
export type Waves = ReadonlyMap<string, ReadonlyMap<WaveGroup, Day>>

/** The waves of all plans of a province. Where several tasks of a system have waves, the earliest day counts. */
export function wavesOf({ plans = [] }: Corpus, province: string): Waves {
  const waves = new Map<string, Map<WaveGroup, Day>>()
  for (const { value } of plans)
    for (const section of value.province === province ? value.sections : [])
      for (const { due, systems } of section.tasks)
        for (const wave of due?.kind === 'waves' ? due.waves : [])
          for (const system of systems ?? (section.system === undefined ? [] : [section.system])) {
            const days = waves.get(system) ?? new Map<WaveGroup, Day>()
            for (const group of wave.groups ?? []) {
              const known = days.get(group)
              if (known === undefined || compare(wave.date, known) < 0) days.set(group, wave.date)
            }
            waves.set(system, days)
          }
  return waves
}

const WAVES: Readonly<Record<WaveGroup, { number: number; words: string }>> = {
  organisation: { number: 1, words: 'tổ chức' },
  leader: { number: 1, words: 'lãnh đạo đơn vị' },
  head: { number: 2, words: 'lãnh đạo phòng' },
  staff: { number: 3, words: 'cán bộ, công chức, viên chức' },
}
/** 'Đợt 1 (tổ chức), ngày 21/6/2025'; the plan's waves are for communes, so other units have no day. */
export function waveWords(group: WaveGroup, system: string, waves: Waves, unit: Unit | undefined): string {
  const { number, words } = WAVES[group]
  const day = unit !== undefined && isCommune(unit) ? waves.get(system)?.get(group) : undefined
  return `Đợt ${number} (${words})${day === undefined ? '' : `, ngày ${printDay(day)}`}`
}

/** Whose turn a person is: who may decide at a unit leads it, at an office within a unit is its head. */
export function groupOf({ posts }: StaffMember, { offices }: Province, roles: RoleRegister): WaveGroup {
  const groups = posts.map((post): WaveGroup => {
    const [office = '', role = ''] = post.split('/')
    const entry = roles[role]
    if (entry?.does.includes('decide') !== true || entry.holder !== undefined) return 'staff'
    return offices[office]?.of === undefined ? 'leader' : 'head'
  })
  return groups.includes('leader') ? 'leader' : groups.includes('head') ? 'head' : 'staff'
}
