/**
 * A text as it is searched: without diacritics, capitals and signs. The page that searches has this very function in
 * its script, so it uses nothing but its argument.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim()
