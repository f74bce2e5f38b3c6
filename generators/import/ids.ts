import { slug } from '../../machines/model/words.js'

/** Syllables that an id cannot end with. */
const LOOSE_END = new Set('va hoac cua cho theo tai de truoc sau khi ve den tu cac nhung trinh o do'.split(' '))
const SYLLABLES = [4, 6, 8]
/** Words of two syllables that an id must not break. */
const WORDS = new Set(
  (
    'ket-qua van-ban ho-so thu-tuc chung-nhan dang-ky thong-tin thong-bao quyet-dinh xac-minh xac-nhan tham-dinh ' +
    'phe-duyet chu-tich nhan-dan dia-chinh tuyen-dung thuc-hanh quan-doi lanh-dao chuyen-vien kiem-tra tranh-chap ' +
    'su-dung hien-trang tham-tra che-do nghia-vu hop-dong co-so du-thao tai-lieu y-kien'
  ).split(' '),
)

/**
 * Ids of one case: the title in kebab-case, its first four syllables where those are free, more where they are taken,
 * then with the office that tells it apart, then with a number.
 */
export function idMaker(): (title: string, office?: string) => string {
  const taken = new Set<string>()
  return (title, office) => {
    const base = firstSyllables(title, 4) || 'buoc'
    const longer = SYLLABLES.map((count) => firstSyllables(title, count))
    const candidates = [base, ...longer, ...(office === undefined ? [] : [`${base}-${office}`])]
    let id = candidates.find((one) => one !== '' && !taken.has(one))
    for (let n = 2; id === undefined; n++) id = taken.has(`${base}-${n}`) ? undefined : `${base}-${n}`
    taken.add(id)
    return id
  }
}

/** The first syllables of a title in kebab-case, without a loose word at the end. */
export function firstSyllables(title: string, count: number): string {
  const all = slug(title).split('-')
  const breaksWord = WORDS.has(`${all[count - 1] ?? ''}-${all[count] ?? ''}`)
  const syllables = all.slice(0, breaksWord ? count + 1 : count)
  while (syllables.length < all.length && syllables.length > 1 && LOOSE_END.has(syllables.at(-1) ?? '')) syllables.pop()
  return syllables.join('-')
}

/** Kebab-case of at most `longest` characters, whole syllables. */
export function shortSlug(text: string, longest: number): string {
  const whole = slug(text)
  if (whole.length <= longest) return whole
  const cut = whole.slice(0, longest + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)).replace(/-$/, '')
}
