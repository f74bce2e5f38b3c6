import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../cli/load.js'
import { findPost } from '../../generators/import/find-post.js'

const { corpus } = loadCorpus(['procedures'])
const province = corpus.provinces.get('cao-bang')?.value

describe('the dictionary of positions', () => {
  it.each([
    'Lãnh đạo phòng VHXH',
    'LĐ Phòng Văn hoá - Xã hội',
    'Trưởng phòng VH-XH',
    'Phó Trưởng phòng Văn hóa – Xã hội',
    'LĐ PHÒNG VĂN HÓA XÃ HỘI',
    'Lãnh đạo Phòng Văn hóa và Xã hội xã, phường',
  ])('%s is the head of the division', (printed) => {
    expect(province && findPost(printed, province)).toEqual({ post: { at: 'phong-vhxh', role: 'lanh-dao-phong' } })
  })

  it('asks where more than one fits, or a letter is wrong', () => {
    const found = province && findPost('Lãnh đạo phòng Văn hóa Xã hộ', province)
    expect(found).toEqual({ unsure: ['Lãnh đạo Phòng Văn hoá - Xã hội'] })
  })

  it('says nothing of a post that it does not know', () => {
    expect(province && findPost('Ông nào đó', province)).toEqual({ unsure: [] })
  })
})
