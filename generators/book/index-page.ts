import { compare, printDay } from '../../machines/model/words.js'
import { positionsOf, type PostDuties } from '../drawings/posts.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { markOf, titleOf } from '../marks.js'
import { LEVELS } from '../words.js'
import { fold } from './fold.js'
import { escape, page } from './html.js'
import { treeMark } from './province-pages.js'
import { searchScript } from './script.js'
import { indexStyle } from './style.js'

/** The first page: every case with a thumbnail, and the search that narrows them. */
export function indexPage(input: GeneratorInput, posts: readonly PostDuties[]): string[] {
  const folded = new Map<string, string>()
  const items = input.cases.map((compiled) => itemOf(compiled, input, folded))
  const distinct = (of: (item: Item) => readonly string[]): string[] => [...new Set(items.flatMap(of))].sort(compare)
  const options = (texts: readonly string[]): string =>
    texts.map((text) => `<option value="${escape(text)}">${escape(text)}</option>`).join('')
  const postOptions = posts.map(
    ({ file, name, officeName }) =>
      `<option value="${file}" data-trang="vi-tri/${file}.html">${escape(name.includes(officeName) ? name : `${name}, ${officeName}`)}</option>`,
  )
  const postsOfCase = filesByCase(posts)
  return page({
    title: `Sách sơ đồ: ${input.province.name}`,
    ...treeMark(input),
    main: [
      `<p>Tính đến ngày ${printDay(input.asOf)}. <a href="don-vi.html">Hồ sơ đi giữa các đơn vị</a></p>
<form class="tim" role="search" aria-label="Tìm thủ tục">
<div><label for="tim">Tìm (gõ không dấu cũng được)</label><input type="search" id="tim" autocomplete="off" aria-describedby="dem"></div>
<div><label for="linh-vuc">Lĩnh vực</label><select id="linh-vuc"><option value="">Tất cả</option>${options(distinct(({ fields }) => fields))}</select></div>
<div><label for="cap">Cấp</label><select id="cap"><option value="">Tất cả</option>${options(distinct(({ levels }) => levels))}</select></div>
<div><label for="vi-tri">Vị trí xử lý</label><select id="vi-tri"><option value="">Tất cả</option>${postOptions.join('')}</select></div>
</form>
<p><span id="dem" role="status">${items.length} thủ tục, trường hợp</span> <a id="mo-vi-tri" href="don-vi.html" hidden>Xem mọi việc của vị trí này</a></p>
<ol class="ds">
${items.map((item) => html(item, [...(postsOfCase.get(item.compiled) ?? [])])).join('\n')}
</ol>`,
    ],
    style: indexStyle,
    script: searchScript,
  })
}

interface Item {
  compiled: CompiledCase
  fields: readonly string[]
  levels: readonly string[]
  /** All that the search looks in. */
  text: string
}

/** `folded`: texts that are folded already, because most posts and fields stand in many cases. */
function itemOf(compiled: CompiledCase, input: GeneratorInput, folded: Map<string, string>): Item {
  const { of, level } = compiled.entry.value
  const positions = [...positionsOf(compiled, input).values()].flat()
  const fields = [...new Set(of.map(({ field }) => field))]
  const levels = [...new Set(positions.flatMap(({ level }) => (level === undefined ? [] : [LEVELS[level]])))]
  const foldOnce = (text: string): string => {
    const known = folded.get(text) ?? fold(text)
    folded.set(text, known)
    return known
  }
  const words = [
    ...of.flatMap(({ name, code }) => [name, code ?? '']),
    compiled.case.title,
    compiled.entry.id,
    ...fields,
    ...levels,
    level ?? '',
    ...positions.flatMap(({ name, roleName, officeName }) => [name, roleName, officeName ?? '']),
  ]
  return { compiled, fields, levels, text: [...new Set(words.map(foldOnce))].filter(Boolean).join(' ') }
}

/** Files of the posts that act in each case. */
function filesByCase(posts: readonly PostDuties[]): ReadonlyMap<CompiledCase, ReadonlySet<string>> {
  const files = new Map<CompiledCase, Set<string>>()
  for (const { file, duties } of posts)
    for (const { compiled } of duties) {
      const known = files.get(compiled)
      if (known === undefined) files.set(compiled, new Set([file]))
      else known.add(file)
    }
  return files
}

function html({ compiled, fields, levels, text }: Item, posts: readonly string[]): string {
  const data = (name: string, values: readonly string[]): string => ` data-${name}="${escape(JSON.stringify(values))}"`
  const mark = markOf(compiled)
  const lines = [fields.join('; '), levels.join(', '), ...(mark === undefined ? [] : [mark])].filter(Boolean)
  return `<li data-tim="${escape(text)}"${data('linh-vuc', fields)}${data('cap', levels)}${data('vi-tri', posts)}>
<img src="${compiled.name}.svg" alt="" loading="lazy" width="260" height="190">
<a href="${compiled.name}.html">${escape(titleOf(compiled))}</a>
${lines.map((line) => `<p>${escape(line)}</p>`).join('')}</li>`
}
