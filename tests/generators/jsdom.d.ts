/** What the tests use of jsdom, which ships without types. */
declare module 'jsdom' {
  /** An element, as far as a test looks at one. */
  interface SeenElement {
    readonly textContent: string | null
    readonly children: Iterable<SeenElement>
    getAttribute(name: string): string | null
    click(): void
  }
  export class JSDOM {
    constructor(markup: string, options?: { contentType?: string; runScripts?: 'dangerously' })
    readonly window: {
      readonly document: {
        querySelector(selector: string): SeenElement | null
        querySelectorAll(selector: string): Iterable<SeenElement>
      }
    }
  }
}
