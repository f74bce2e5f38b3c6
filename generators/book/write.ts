import { handsOf, unitFlows, type Hand } from '../drawings/unit-flow.js'
import { postsOf } from '../drawings/posts.js'
import type { Generator } from '../generator.js'
import { casePage } from './case-page.js'
import { indexPage } from './index-page.js'
import { postPage, unitPage } from './province-pages.js'

/** The diagram book: static pages that work from disk, with no server and no network. */
const book: Generator = {
  id: 'diagrams',
  ofCase: (input) =>
    function* (compiled) {
      const { html, thumbnail } = casePage(compiled, input)
      const entry: PageEntry = { hands: handsOf(compiled, input) }
      yield { path: `${compiled.name}.html`, content: html, shows: { caseId: compiled.id, what: 'trang sơ đồ' }, entry }
      yield { path: `${compiled.name}.svg`, content: thumbnail }
    },
  *ofTree(input) {
    const posts = postsOf(input.cases, input)
    yield { path: 'index.html', content: indexPage(input, posts) }
    for (const post of posts) yield { path: `vi-tri/${post.file}.html`, content: postPage(post, input) }
  },
  *afterCases(input, entries) {
    const hands = (entries as PageEntry[]).map((entry) => entry.hands)
    yield { path: 'don-vi.html', content: unitPage(unitFlows(hands), input) }
  },
}
export default book

/** What the page of a case tells those of the province. */
interface PageEntry {
  hands: readonly Hand[]
}
