/** What the tests use of jsdom, which ships without types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(markup: string, options?: { contentType?: string })
    readonly window: { readonly document: object }
  }
}
