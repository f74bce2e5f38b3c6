import type offices from './offices.js'

declare module 'tthc' {
  interface Offices extends Record<keyof typeof offices, true> {}
}
