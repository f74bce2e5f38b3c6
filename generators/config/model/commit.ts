/** What a manifest has for a commit where there is none: the definitions stand outside git, or git is not there. */
export const UNKNOWN_COMMIT = 'unknown'
