/** Folders of what every process is judged by; a repository without them takes the package's. */
export const registerFolders = ['national/registers', 'national/calendar'] as const

/** Where a definition of a kind stands below its root. */
export interface Standing {
  /** The kind in words. */
  kind: string
  /** The place in words. */
  place: string
  fits: (parts: readonly string[]) => boolean
}

const register = (what: string): Standing => ({
  kind: `danh mục ${what} của cả nước`,
  place: 'national/registers/<tên danh mục>.ts',
  fits: ([top, folder, ...rest]) => top === 'national' && folder === 'registers' && rest.length === 1,
})

const inField = ([top, field, ...rest]: readonly string[]): boolean =>
  top !== 'national' && field !== 'province' && rest.length === 1

/** The standing of every kind of definition, by its builder. */
export const layout: Readonly<Record<string, Standing>> = {
  defineProcess: { kind: 'một quy trình', place: '<tỉnh>/<lĩnh vực>/<tên quy trình>.ts', fits: inField },
  defineAdoption: {
    kind: 'quy trình dùng lại của tỉnh khác',
    place: '<tỉnh>/<lĩnh vực>/<tên quy trình>.ts',
    fits: inField,
  },
  defineOverride: {
    kind: 'phần riêng của một đơn vị',
    place: '<tỉnh>/<thư mục>/<tên>.ts',
    fits: ([top, folder, ...rest]) => top !== 'national' && folder !== 'province' && rest.length > 0,
  },
  defineNational: {
    kind: 'một thủ tục của cả nước',
    place: 'national/facts/<lĩnh vực>/<tên thủ tục>.ts',
    fits: ([top, folder, ...rest]) => top === 'national' && folder === 'facts' && rest.length === 2,
  },
  defineProvince: {
    kind: 'một tỉnh',
    place: '<tỉnh>/province/index.ts',
    fits: ([, folder, file, ...rest]) => folder === 'province' && file === 'index.ts' && rest.length === 0,
  },
  defineOffices: {
    kind: 'các cơ quan của một tỉnh',
    place: '<tỉnh>/province/offices.ts, hoặc national/offices/<tên>.ts cho cơ quan mà các tỉnh cùng có',
    fits: ([top, folder, ...rest]) => folder === (top === 'national' ? 'offices' : 'province') && rest.length === 1,
  },
  defineRoles: register('vai trò'),
  defineForms: register('biểu mẫu'),
  defineLaws: register('văn bản'),
  definePolicies: register('trường hợp ngoại lệ'),
  defineStatuses: register('trạng thái hồ sơ'),
  defineReceiptRegimes: register('cách đánh số biên lai'),
  defineRollout: register('triển khai hệ thống dùng chung'),
  definePlan: {
    kind: 'một kế hoạch triển khai',
    place: 'national/rollout/<tên>.ts hoặc <tỉnh>/rollout/<tên>.ts',
    fits: ([, folder, ...rest]) => folder === 'rollout' && rest.length === 1,
  },
  defineCalendar: {
    kind: 'lịch nghỉ của một năm',
    place: 'national/calendar/<năm>.ts',
    fits: ([top, folder, ...rest]) => top === 'national' && folder === 'calendar' && rest.length === 1,
  },
}

/**
 * Name of a folder or file of definitions: it becomes part of ids and of names of output files. Several versions of
 * one process stand side by side as `<slug>@<day>.ts`.
 */
export const isPlainName = (name: string): boolean =>
  /^[a-z0-9]+(-[a-z0-9]+)*(@\d{4}-\d{2}-\d{2})?$/.test(name.replace(/\.ts$/, ''))

/** The slug of a process from its file's name. */
export const slugOf = (file: string): string => file.replace(/(@[^@]*)?\.ts$/, '')
