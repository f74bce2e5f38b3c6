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
    const refuse = (why: string): never => {
      throw new Error(`Không ghi tệp "${path}": ${why}.`)
    }
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    const parts = path.split('/')
    if (path === '') refuse('tên trống')
    // Its parent is called like that of the files that stand directly in the output folder.
    if (path.startsWith('/')) refuse('đường dẫn ra ngoài thư mục kết quả')
    for (const part of this.#open.has(parent) ? parts.slice(-1) : parts) {
      if (part === '' || part === '.' || part === '..') refuse('đường dẫn ra ngoài thư mục kết quả')
      if (FORBIDDEN.test(part) || /[. ]$/.test(part)) refuse('tên có ký tự không dùng được trên mọi hệ điều hành')
      if (DEVICE.test(part)) refuse('tên trùng với tên thiết bị của Windows')
      if (Buffer.byteLength(part) > 255) refuse('tên dài quá 255 byte')
    }
    for (let depth = 1; depth < parts.length && !this.#open.has(parent); depth++) {
      const folder = parts.slice(0, depth).join('/')
      const key = fold(folder)
      if (this.#files.has(key)) refuse(`"${folder}" đã là một tệp`)
      const known = this.#folders.get(key)
      if (known !== undefined && known !== folder) refuse(`thư mục trùng với "${known}" nếu không phân biệt chữ hoa`)
      this.#folders.set(key, folder)
    }
    const key = fold(path)
    const known = this.#files.get(key)
    if (known !== undefined) refuse(`trùng với "${known}"`)
    if (this.#folders.has(key)) refuse('đã là một thư mục')
    this.#files.set(key, path)
    this.#open.add(parent)
  }
}

/** Two names that a file system may hold for one. */
const fold = (path: string): string => path.normalize('NFC').toLowerCase()
