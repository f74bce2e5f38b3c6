import type { ElementFaultKind } from './read-element.js'

/** What is wrong with an element, in words that follow its path. */
export const ELEMENT_WORDS: Readonly<Record<ElementFaultKind, string>> = {
  missing: 'thiếu; hệ thống sẽ để trống',
  unknown: 'không có trong định dạng; hệ thống bỏ qua',
  order: 'đứng sai thứ tự',
  repeated: 'có hai lần; hệ thống chỉ đọc một',
  'too-long': 'dài quá quy định; hệ thống không lưu được',
  'not-a-number': 'không phải số nguyên',
  'not-a-boolean': 'phải là true hoặc false',
  'empty-list': 'trống; phải có ít nhất một mục',
}
