/** The part of pako 1 that is used; the package brings no types. */
declare module 'pako' {
  interface Pako {
    deflateRaw(data: Uint8Array, options: { level: number; memLevel: number }): Uint8Array<ArrayBuffer>
  }
  const pako: Pako
  export default pako
}
