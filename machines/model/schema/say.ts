import type { z } from 'zod'
import type { Path } from '../corpus.js'
import { decimal } from '../words.js'
import { quote, type Here, type Said } from './here.js'
import { KEY_EXAMPLES, KEY_WORDS, UNWRITTEN_KEYS } from './key-words.js'
import type { DefinitionKind } from './kinds.js'
import { knownKeys } from './kit.js'
import { nearestKey } from './near.js'
import { placeOf } from './place.js'
import { sayBlank, sayFormat, sayOther } from './say-format.js'

/** A fault of shape: where, and what, why and fix in Vietnamese. */
export interface SchemaFault extends Said {
  path: Path
}

const TYPE_NAMES: { readonly [type: string]: string } = {
  string: 'chữ trong dấu nháy',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  object: 'một nhóm thuộc tính { … }',
  record: 'một nhóm thuộc tính { … }',
  array: 'một danh sách [ … ]',
}

/** What an issue says to a department: one fault, or one for each unknown key. */
export function sayFault(kind: DefinitionKind, value: unknown, issue: z.core.$ZodIssue): SchemaFault[] {
  const path = issue.path as Path
  const key = String(path[path.length - 1] ?? '')
  const here = { path, place: placeOf(kind, value, path), key, found: valueAt(value, path) }
  if (issue.code === 'unrecognized_keys') {
    const place = placeOf(kind, value, [...path, ''])
    return issue.keys.map((unknown) => sayUnknown(place, [...path, unknown], unknown, knownKeys(issue.message)))
  }
  if (here.found === undefined && issue.code !== 'custom') return [sayMissing(here)]
  return [{ path, ...(sayComma(here, valueAt(value, path.slice(0, -1))) ?? sayWrong(here, issue)) }]
}

/** `workingDays(0,5)` is half a day to whoever writes it, and no day with the words 5 to whoever reads it. */
function sayComma({ place, key, found }: Here, around: unknown): Said | undefined {
  if (key !== 'printed' || typeof found !== 'number' || typeof around !== 'object' || around === null) return undefined
  if (!('n' in around) || typeof around.n !== 'number') return undefined
  return {
    what: `${place}: thời gian viết với dấu phẩy, (${around.n},${found}), nên bị đọc thành hai số ${around.n} và ${found}.`,
    why: 'Trong ngoặc, dấu phẩy ngăn hai giá trị, nên phần lẻ không thuộc về số đứng trước.',
    fix: `Ghi phần lẻ sau dấu chấm: (${around.n}.${found}).`,
  }
}

function sayUnknown(place: string, path: Path, key: string, known: readonly string[]): SchemaFault {
  const meant = nearestKey(key, known)
  return {
    path,
    what: `${place} có thuộc tính lạ '${key}'.`,
    why: 'Điều ghi trong thuộc tính mà mô hình không biết sẽ không đi vào cấu hình, lưu đồ hay tài liệu nào.',
    fix:
      meant === undefined
        ? `Xóa '${key}', hoặc dùng một trong các thuộc tính: ${known.join(', ')}.`
        : `Có phải ý bạn là '${meant}'? Sửa tên thuộc tính, hoặc xóa nó.`,
  }
}

function sayMissing({ path, place, key }: Here): SchemaFault {
  const words = KEY_WORDS[key]
  const example = KEY_EXAMPLES[key]
  return {
    path,
    what: `${place} thiếu thuộc tính '${key}'${words === undefined ? '' : ` (${words})`}.`,
    why: 'Đây là thuộc tính bắt buộc; thiếu nó thì không hiểu được định nghĩa này.',
    fix: `Thêm ${key}: ${example ?? '…'}${words === undefined ? '' : `, ghi ${words}`}.`,
  }
}

function sayWrong(here: Here, issue: z.core.$ZodIssue): Said {
  const subject = `${here.place}: ${UNWRITTEN_KEYS[here.key] ?? `'${here.key}'`}`
  const found = quote(here.found)
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'never' ? sayTogether(here) : sayType(here, subject, [issue.expected])
    case 'invalid_union':
      return sayType(here, subject, issue.errors.flatMap(expectedTypes))
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      const meant = typeof here.found === 'string' ? nearestKey(here.found, allowed) : undefined
      return {
        what: `${subject} là ${found}, không thuộc các giá trị được dùng.`,
        why: 'Giá trị ngoài danh sách không có nghĩa đối với hệ thống.',
        fix: `${meant === undefined ? '' : `Có phải ý bạn là '${meant}'? `}Các giá trị được dùng: ${allowed.join(', ')}.`,
      }
    }
    case 'invalid_format':
      return sayFormat(issue.format, here, subject)
    case 'too_small':
    case 'too_big':
      return saySize(subject, found, issue)
    case 'custom':
      // The only check of ours: a period, told at its last day.
      return {
        what: `${here.place}: ngày kết thúc ${found} trước ngày bắt đầu.`,
        why: 'Khoảng thời gian như vậy không có ngày nào, nên điều này không có hiệu lực ngày nào.',
        fix: "Sửa 'from' hoặc 'to'; chưa có ngày kết thúc thì bỏ 'to'.",
      }
    default:
      return sayOther(here, subject)
  }
}

const expectedTypes = (issues: readonly z.core.$ZodIssue[]): string[] =>
  issues.flatMap((issue) => (issue.code === 'invalid_type' && issue.path.length === 0 ? [issue.expected] : []))

function sayTogether({ place, key }: Here): Said {
  return {
    what: `${place} có thuộc tính '${key}' cùng với các thuộc tính của một loại dòng khác.`,
    why: "Một dòng là một bước (có 'does'), một mục (có 'rows') hoặc các nhánh song song (có 'branches'), không thể là hai loại.",
    fix: `Xóa '${key}', hoặc tách thành hai dòng.`,
  }
}

function sayType({ key, found }: Here, subject: string, expected: readonly string[]): Said {
  const types = [...new Set(expected)].map((type) => TYPE_NAMES[type] ?? type)
  const number = typeof found === 'string' ? Number(found.replace(',', '.')) : NaN
  const wantsNumber = expected.some((type) => type === 'number' || type === 'int')
  const fix =
    wantsNumber && Number.isFinite(number)
      ? `Ghi số không có dấu nháy, phần lẻ sau dấu chấm: ${number}.`
      : `Sửa '${key}' thành ${types.join(' hoặc ')}${KEY_EXAMPLES[key] === undefined ? '' : `, ví dụ ${KEY_EXAMPLES[key]}`}.`
  return {
    what: `${subject} phải là ${types.join(' hoặc ')}, nhưng đang là ${quote(found)}.`,
    why: 'Giá trị sai loại không đọc được thành dữ liệu.',
    fix,
  }
}

function saySize(subject: string, found: string, issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Said {
  if (issue.origin === 'string') return sayBlank(subject)
  if (issue.origin === 'array')
    return {
      what: `${subject} không có mục nào.`,
      why: 'Thuộc tính đã ghi ra thì phải nói một điều gì; điều nguồn không nói thì bỏ hẳn thuộc tính.',
      fix: 'Thêm ít nhất một mục, hoặc xóa thuộc tính này.',
    }
  const bound = issue.code === 'too_small' ? Number(issue.minimum) : Number(issue.maximum)
  return {
    what: `${subject} là ${found}, ${issue.code === 'too_small' ? 'nhỏ hơn' : 'lớn hơn'} ${decimal(bound)}.`,
    why: 'Con số ngoài khoảng này không thể là thật.',
    fix: `Ghi một số ${issue.code === 'too_small' ? `từ ${decimal(bound)} trở lên` : `không quá ${decimal(bound)}`}.`,
  }
}

function valueAt(value: unknown, path: Path): unknown {
  let here = value
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = (here as Record<string | number, unknown>)[key]
  }
  return here
}
