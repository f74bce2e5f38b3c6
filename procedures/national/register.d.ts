import type forms from './registers/forms.js'
import type laws from './registers/laws.js'
import type policies from './registers/policies.js'
import type roles from './registers/roles.js'

declare module 'tthc' {
  interface Forms extends Record<keyof typeof forms, true> {}
  interface Laws extends Record<keyof typeof laws, true> {}
  interface Policies extends Record<keyof typeof policies, true> {}
  interface Roles extends Record<keyof typeof roles, true> {}
}
