import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'

/** Bounds on what an Office file may unpack to: a real one of a department is a hundredth of this. */
const MOST_PARTS = 10_000
const MOST_PART_BYTES = 400_000_000
/** Text packs to a tenth, tables that repeat themselves to a fiftieth; what unpacks to more than this is made to. */
const MOST_TIMES = 150
const SMALL = 20_000_000
const SLICE = 1 << 18

/** Why an Office file is not read; the words are for its owner. */
export class PackageFault extends Error {}

/** The container of Office files before 2007, and of those that are locked with a password. */
const isOld = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte)
const OLD =
  'tệp ở dạng Office cũ (.doc, .xls) hoặc có mật khẩu; mở bằng Word, Excel rồi lưu thành .docx, .xlsx không mật khẩu'

/** An Office file (DOCX, XLSX): a ZIP archive of parts. Nothing is unpacked before it is asked for. */
export class OfficePackage {
  readonly names: readonly string[]

  private constructor(
    private readonly bytes: Uint8Array,
    names: readonly string[],
  ) {
    this.names = names
  }

  /** Throws a `PackageFault` where the bytes are no archive. */
  static open(bytes: Uint8Array): OfficePackage {
    const names: string[] = []
    walk(bytes, (name) => {
      if (names.push(name) > MOST_PARTS) throw new PackageFault(`tệp nén chứa hơn ${MOST_PARTS} phần`)
      return undefined
    })
    if (names.length === 0) throw new PackageFault(isOld(bytes) ? OLD : 'không phải tệp nén của Office')
    return new OfficePackage(bytes, names)
  }

  /** The text of a part, piece by piece, so that a large one is never whole in memory. False where there is none. */
  stream(wanted: string, to: (piece: string) => void, atMost = MOST_PART_BYTES): boolean {
    if (!this.names.includes(wanted)) return false
    const decoder = new TextDecoder()
    const most = Math.min(atMost, Math.max(SMALL, this.bytes.length * MOST_TIMES))
    let size = 0
    walk(this.bytes, (name) =>
      name !== wanted
        ? undefined
        : (piece, last) => {
            size += piece.length
            if (size > most)
              throw new PackageFault(
                `phần "${name}" giải nén ra hơn ${Math.round(most / 1e6)} MB, có thể là tệp nén độc hại`,
              )
            to(decoder.decode(piece, { stream: !last }))
          },
    )
    return true
  }

  /** A small part as a whole; `undefined` where there is none. */
  text(wanted: string): string | undefined {
    const pieces: string[] = []
    return this.stream(wanted, (piece) => pieces.push(piece), MOST_SMALL_PART) ? pieces.join('') : undefined
  }

  /** Throws where a part that matches unpacks to more than `atMost` bytes. */
  hold(matches: RegExp, atMost: number): void {
    for (const name of this.names.filter((one) => matches.test(one))) this.stream(name, () => undefined, atMost)
  }
}

const MOST_SMALL_PART = 20_000_000

type Receive = (piece: Uint8Array, last: boolean) => void

/** Goes through the archive once; `receive` says which parts are unpacked, and to whom. */
function walk(bytes: Uint8Array, receive: (name: string) => Receive | undefined): void {
  // The archive reader hands back what its receiver throws as its own error, so what is ours is kept here.
  const ours: Error[] = []
  const keeping = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      ours.push(error as Error)
      throw error
    }
  }
  const archive = new Unzip((file) => {
    const to = keeping(() => receive(file.name))
    if (to === undefined) return
    file.ondata = (error, piece, last) => {
      // `error` is null where there is none, whatever the types say.
      if ((error as Error | null) !== null) throw error as Error
      keeping(() => {
        to(piece, last)
      })
    }
    file.start()
  })
  archive.register(UnzipInflate)
  archive.register(UnzipPassThrough)
  try {
    for (let from = 0; from < bytes.length; from += SLICE) {
      archive.push(bytes.subarray(from, from + SLICE), from + SLICE >= bytes.length)
    }
  } catch {
    throw ours[0] ?? new PackageFault('tệp nén bị hỏng')
  }
}
