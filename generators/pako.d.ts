/*
 * The port of zlib in pako 1, by zlib's own names: the package brings no types. Its `deflateRaw` lays a new state out for
 * every piece.
 */
declare module 'pako/lib/zlib/constants.js' {
  const constants: Record<
    'Z_DEFAULT_STRATEGY' | 'Z_DEFLATED' | 'Z_FINISH' | 'Z_OK' | 'Z_STREAM_END' | 'Z_SYNC_FLUSH',
    number
  >
  export default constants
}

declare module 'pako/lib/zlib/zstream.js' {
  export default class ZStream {
    input: Uint8Array
    next_in: number
    avail_in: number
    output: Uint8Array
    next_out: number
    avail_out: number
  }
}

declare module 'pako/lib/zlib/deflate.js' {
  import type ZStream from 'pako/lib/zlib/zstream.js'
  export function deflateInit2(
    stream: ZStream,
    level: number,
    method: number,
    windowBits: number,
    memLevel: number,
    strategy: number,
  ): number
  export function deflateReset(stream: ZStream): number
  export function deflate(stream: ZStream, flush: number): number
}
