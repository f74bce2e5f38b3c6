import { compare } from '../../machines/model/words.js'
import type { GeneratorInput } from '../generator.js'
import { agencyOf, agencyOfUnit, type Agency } from './agencies.js'
import type { Element } from './elements.js'
import type { LossNotes } from '../loss-notes.js'
import type { Role } from './roles.js'
import { communesOf } from '../units.js'

/**
 * Positions as roles, and an account for each in each body: an account of the post, never of a person, because the
 * package leaves the house and persons are given their posts in the system itself.
 */
export function writeUsers(
  roles: readonly Role[],
  input: GeneratorInput,
  { fit, lose }: LossNotes,
): Element<'UserManagement'> {
  lose('Users: tài khoản theo vị trí xử lý, không có họ tên cán bộ; gán người vào vị trí trong hệ thống sau khi nạp.')
  const sorted = [...roles].sort((a, b) => compare(a.code, b.code))
  return {
    roles: sorted.map(({ code, name, position }) => ({
      code,
      title: fit(name, 'Tên vị trí'),
      description: position === undefined ? 'Ngoài các vị trí của tỉnh' : '',
    })),
    users: sorted.flatMap((role) =>
      bodiesOf(role, input).map((body) => ({
        employeeNo: fit(`${body.code}.${role.code}`, 'Mã tài khoản'),
        fullname: fit(role.name, 'Tên vị trí'),
        title: fit(`${role.name}, ${body.name}`, 'Chức danh', 1000),
        gender: 0,
        birthdate: '',
        telNo: '',
        email: '',
        workingStatus: 1,
        jobTitle: fit(role.name, 'Tên vị trí'),
        roles: role.code,
        scope: body.code,
      })),
    ),
  }
}

/** The bodies in which a position is held: every commune, or the body of its office. */
function bodiesOf({ position }: Role, input: GeneratorInput): readonly Agency[] {
  const { province } = input
  if (position === undefined) return [{ code: province.identifier ?? province.code, name: province.name }]
  const office = province.offices[position.office]
  const places = office?.anyOf ?? [position.office]
  return places.flatMap((place) => {
    const communes = province.offices[place]?.level === 'xa' ? communesOf(input) : []
    return communes.length > 0 ? communes.map(agencyOfUnit) : [agencyOf(place, input)]
  })
}
