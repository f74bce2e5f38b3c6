import { postsOf } from '../drawings/posts.js'
import { UnitFlowCount } from '../drawings/unit-flow.js'
import type { GeneratedFile, Generator, GeneratorInput } from '../generator.js'
import { casePage } from './case-page.js'
import { indexPage } from './index-page.js'
import { postPage, unitPage } from './province-pages.js'

/** The diagram book: static pages that work from disk, with no server and no network. */
const book: Generator = {
  id: 'diagrams',
  generate: (input) => ({ files: files(input), losses: [] }),
}
export default book

function* files(input: GeneratorInput): Iterable<GeneratedFile> {
  const posts = postsOf(input.cases, input)
  yield { path: 'index.html', content: indexPage(input, posts) }
  const units = new UnitFlowCount(input)
  for (const compiled of input.cases) {
    units.add(compiled)
    const { html, thumbnail } = casePage(compiled, input)
    yield { path: `${compiled.name}.html`, content: html, shows: { caseId: compiled.id, what: 'trang sơ đồ' } }
    yield { path: `${compiled.name}.svg`, content: thumbnail }
  }
  yield { path: 'don-vi.html', content: unitPage(units.flows(), input) }
  for (const post of posts) yield { path: `vi-tri/${post.file}.html`, content: postPage(post, input) }
}
