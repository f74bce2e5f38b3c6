import { provinceId, type CorpusFile } from './definition.js'

/** Registry of the generated province: every office and post that a sketch names. */
export const provinceFiles = (): CorpusFile[] => [
  {
    path: `procedures/${provinceId}/province/index.ts`,
    text: `import { defineProvince } from 'tthc'
import offices from './offices.js'

export default defineProvince({
  id: '${provinceId}',
  code: '99',
  name: 'Tỉnh mẫu',
  identifier: 'H99',
  layouts: {
    chung: {
      columns: [
        { key: 'no', title: 'Bước' },
        { key: 'what', title: 'Nội dung công việc' },
        { key: 'who', title: 'Trách nhiệm' },
        { key: 'time', title: 'Thời gian' },
      ],
    },
  },
  offices,
})
`,
  },
  {
    path: `procedures/${provinceId}/province/offices.ts`,
    text: `import { defineOffices } from 'tthc'

export default defineOffices({
${offices.map(office).join('\n')}
})
`,
  },
  {
    path: `procedures/${provinceId}/province/register.d.ts`,
    text: `import type offices from './offices.js'

declare module 'tthc' {
  interface Offices extends Record<keyof typeof offices, true> {}
}
`,
  },
]

interface Office {
  id: string
  name: string
  level: 'xa' | 'tinh'
  posts: Readonly<Record<string, string>>
}

const post = (name: string): Office['posts'] => ({
  'lanh-dao-phong': `Lãnh đạo ${name}`,
  'chuyen-vien': `Chuyên viên ${name}`,
})

const offices: readonly Office[] = [
  {
    id: 'trung-tam-xa',
    name: 'Trung tâm Phục vụ hành chính công xã',
    level: 'xa',
    posts: { 'tiep-nhan': 'Công chức một cửa xã' },
  },
  { id: 'phong-chuyen-mon-xa', name: 'Phòng chuyên môn xã', level: 'xa', posts: post('phòng chuyên môn xã') },
  {
    id: 'ubnd-xa',
    name: 'UBND xã',
    level: 'xa',
    posts: { 'lanh-dao': 'Lãnh đạo UBND xã', 'van-thu': 'Văn thư UBND xã' },
  },
  {
    id: 'trung-tam-tinh',
    name: 'Trung tâm Phục vụ hành chính công tỉnh',
    level: 'tinh',
    posts: { 'tiep-nhan': 'Công chức một cửa tỉnh' },
  },
  { id: 'lanh-dao-so', name: 'Sở mẫu', level: 'tinh', posts: { 'lanh-dao': 'Lãnh đạo Sở', 'van-thu': 'Văn thư Sở' } },
  ...Array.from({ length: 12 }, (_, i): Office => {
    const name = `Phòng chuyên môn ${i + 1}`
    return { id: `phong-${i + 1}`, name, level: 'tinh', posts: post(name) }
  }),
]

const office = ({ id, name, level, posts }: Office): string =>
  `  '${id}': { name: '${name}', level: '${level}', posts: { ${Object.entries(posts)
    .map(([role, title]) => `'${role}': '${title}'`)
    .join(', ')} } },`
