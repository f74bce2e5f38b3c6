import type policies from './registers/policies.js'
import type roles from './registers/roles.js'

declare module 'tthc' {
  interface Roles extends Record<keyof typeof roles, true> {}
  interface Policies extends Record<keyof typeof policies, true> {}
}
