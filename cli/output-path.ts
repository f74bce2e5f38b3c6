/** Windows opens a device where a file has one of these names, whatever its extension. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i
/** Signs that Windows refuses in a name, a drive or stream among them, and control characters. */
const FORBIDDEN = /[<>:"\\|?*\0-\x1F\x7F]/

/**
 * Holds the paths of one output tree: each lies inside it, is a name on every file system, and does not fall together
 * with another where letter case is not told apart. A path that fails is a fault of the generator, so it throws.
 */
export class OutputPaths {
  readonly #files = new Map<string, string>()
  readonly #folders = new Map<string, string>()
  /** Folders as they are written: what was found of one holds for all of its files. */
  readonly #open = new Set<string>()

  /** Takes a path, or throws. */
  claim(path: string): void {
    const refuse: Refuse = (why) => {
      throw new Error(`Không ghi tệp "${path}": ${why}.`)
    }
    if (path === '') refuse('tên trống')
    const end = path.lastIndexOf('/')
    if (end >= 0) this.#enter(path.slice(0, end), refuse)
    judge(path.slice(end + 1), refuse)
    const key = fold(path)
    const known = this.#files.get(key)
    if (known !== undefined) refuse(`trùng với "${known}"`)
    if (this.#folders.has(key)) refuse('đã là một thư mục')
    this.#files.set(key, path)
  }

  /** Takes a folder, after those that it lies in. */
  #enter(folder: string, refuse: Refuse): void {
    if (this.#open.has(folder)) return
    const end = folder.lastIndexOf('/')
    if (end >= 0) this.#enter(folder.slice(0, end), refuse)
    judge(folder.slice(end + 1), refuse)
    const key = fold(folder)
    if (this.#files.has(key)) refuse(`"${folder}" đã là một tệp`)
    const known = this.#folders.get(key)
    if (known !== undefined && known !== folder) refuse(`thư mục trùng với "${known}" nếu không phân biệt chữ hoa`)
    this.#folders.set(key, folder)
    this.#open.add(folder)
  }
}

type Refuse = (why: string) => never

/** Whether a part of a path is a name everywhere. */
function judge(part: string, refuse: Refuse): void {
  if (part === '' || part === '.' || part === '..') refuse('đường dẫn ra ngoài thư mục kết quả')
  if (FORBIDDEN.test(part) || /[. ]$/.test(part)) refuse('tên có ký tự không dùng được trên mọi hệ điều hành')
  if (DEVICE.test(part)) refuse('tên trùng với tên thiết bị của Windows')
  if (Buffer.byteLength(part) > 255) refuse('tên dài quá 255 byte')
}

/** Two names that a file system may hold for one. */
const fold = (path: string): string => path.normalize('NFC').toLowerCase()
