/** Short forms in names of offices and posts, without diacritics, with what they stand for. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  ld: 'lanh dao',
  cv: 'chuyen vien',
  cc: 'cong chuc',
  vt: 'van thu',
  vh: 'van hoa',
  xh: 'xa hoi',
  vhxh: 'van hoa xa hoi',
  btxh: 'bao tro xa hoi',
  kgvx: 'khoa giao van xa',
  ktht: 'kinh te ha tang',
  vp: 'van phong',
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  ttpvhcc: 'trung tam phuc vu hanh chinh cong',
  pvhcc: 'phuc vu hanh chinh cong',
  tthc: 'thu tuc hanh chinh',
  nnmt: 'nong nghiep va moi truong',
  khcn: 'khoa hoc va cong nghe',
  gddt: 'giao duc va dao tao',
}

/** Words that tell no post from another. */
export const FILLERS = new Set('va cua thuoc tai cac don vi bo phan'.split(' '))

/** Titles that open the name of a post, without diacritics, by the role that they mean. The longest that fits decides. */
export const TITLES: readonly (readonly [title: string, roles: readonly string[]])[] = [
  ['pho truong phong', ['lanh-dao-phong']],
  ['truong phong', ['lanh-dao-phong']],
  ['lanh dao', ['lanh-dao-phong', 'lanh-dao']],
  ['giam doc', ['lanh-dao']],
  ['pho giam doc', ['lanh-dao']],
  ['chu tich', ['lanh-dao', 'nguoi-dung-dau']],
  ['pho chu tich', ['lanh-dao']],
  ['nguoi dung dau', ['nguoi-dung-dau']],
  ['chuyen vien', ['chuyen-vien']],
  ['cong chuc chuyen mon', ['chuyen-vien']],
  ['cong chuc', ['chuyen-vien', 'tiep-nhan']],
  ['vien chuc', ['vien-chuc', 'tiep-nhan']],
  ['van thu', ['van-thu']],
]
