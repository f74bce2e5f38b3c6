import { describe, expect, it } from 'vitest'
import type { Actor, Post, Province } from '../../machines/index.js'
import { slug } from '../../machines/model/words.js'
import { understandActor } from '../../machines/model/spelling.js'
import bacNinh from '../../procedures/bac-ninh/province/index.js'
import caoBang from '../../procedures/cao-bang/province/index.js'
import dongNai from '../../procedures/dong-nai/province/index.js'
import dongThap from '../../procedures/dong-thap/province/index.js'
import haNoi from '../../procedures/ha-noi/province/index.js'
import haTinh from '../../procedures/ha-tinh/province/index.js'
import ngheAn from '../../procedures/nghe-an/province/index.js'
import sonLa from '../../procedures/son-la/province/index.js'
import vinhLong from '../../procedures/vinh-long/province/index.js'
import roles from '../../procedures/national/registers/roles.js'
import fixture from '../fixtures/printed-actors.json' with { type: 'json' }

const provinces: readonly Province[] = [bacNinh, caoBang, dongNai, dongThap, haNoi, haTinh, ngheAn, sonLa, vinhLong]
const printed = Object.entries(fixture.printed).flatMap(([name, texts]) =>
  Object.entries(texts).map(([text, rows]) => {
    const province = provinces.find((candidate) => candidate.name === name)
    return { province, text, rows: Number(rows), actor: province && understandActor(text, province) }
  }),
)

/** Cells that name no one, or whose text is cut before it does; they stay as printed. */
const notUnderstood = [
  'Các cơ quan, tổ chức, cơ sở giáo dục, gia đình, cá nhân nếu phát hiện',
  'Nơi tiếp nhận thông tin có trách nhiệm ghi chép',
  'Trường hợp trẻ em được xác định có nguy cơ hoặc đang bị tổn hại',
  'Trong thời gian thông báo tuyển dụng',
  'Lãnh đạo Phòng chuyên môn ngoại',
]

describe('printed actors of the 93 tables', () => {
  it('are all understood, except the cells that do not say who', () => {
    const open = printed.filter(({ actor }) => actor === undefined).map(({ text }) => text)
    expect(open.filter((text) => !notUnderstood.some((start) => text.startsWith(start)))).toEqual([])
    expect(open).toHaveLength(notUnderstood.length)
    expect(printed).toHaveLength(195)
  })

  it('name only offices and roles that exist, with a post there', () => {
    for (const { province, text, actor } of printed)
      for (const { at, role } of postsOf(actor)) {
        expect(province?.offices[at]?.posts[role], `${text}: ${role} at ${at}`).toBeDefined()
        expect(Object.keys(roles), text).toContain(role)
      }
  })

  it('are for most rows printed by the model without a note', () => {
    const same = printed.filter(({ province, text, actor }) => {
      const [post] = actor === 'intake-point' ? (province?.intakePoint ? [province.intakePoint] : []) : postsOf(actor)
      return post !== undefined && province?.offices[post.at]?.posts[post.role] === text.trim()
    })
    const rows = (list: typeof printed) => list.reduce((sum, { rows: n }) => sum + n, 0)
    expect(rows(same) / rows(printed)).toBeGreaterThan(0.7)
  })
})

describe('provinces', () => {
  it.each(provinces.map((province) => [province.id, province] as const))('%s: offices hold together', (_, province) => {
    for (const [id, office] of Object.entries(province.offices)) {
      expect(slug(id)).toBe(id)
      for (const other of [office.of, ...(office.anyOf ?? [])])
        if (other !== undefined) expect(Object.keys(province.offices), id).toContain(other)
      for (const role of Object.keys(office.posts)) expect(Object.keys(roles), id).toContain(role)
    }
    const intake = province.intakePoint
    if (intake) expect(province.offices[intake.at]?.anyOf?.length).toBeGreaterThan(1)
  })
})

function postsOf(actor: Actor | undefined): Post[] {
  if (typeof actor !== 'object') return []
  if ('at' in actor) return [actor]
  const hands =
    'oneOf' in actor ? actor.oneOf : 'together' in actor ? actor.together : 'inTurn' in actor ? actor.inTurn : []
  return hands.filter((hand): hand is Post => typeof hand === 'object' && 'at' in hand)
}
