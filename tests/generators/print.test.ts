import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printJson } from '../../generators/config/print.js'

test('each part and each member of a list begins a line; what is absent is left out', () => {
  const document = {
    id: 'x',
    none: undefined,
    steps: [
      { id: 'a', acts: ['receive'] },
      { id: 'b', needs: [{ id: 'c' }] },
    ],
  }
  expect(printJson(document)).toBe(
    [
      '{',
      '"id": "x",',
      '"steps": [',
      ' {"id":"a","acts":["receive"]},',
      ' {"id":"b","needs":[',
      ' {"id":"c"}]}]',
      '}',
      '',
    ].join('\n'),
  )
})

test('no text is taken for a list, whatever it ends with', () => {
  const text = fc
    .array(fc.constantFrom('[', ']', '{', '}', '"', ',', ':', '\\', 'a', '$', 'Đ', ' '))
    .map((signs) => signs.join(''))
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.array(tie('value')),
      fc.dictionary(fc.oneof(text, fc.constantFrom('id', 'name', '$schema')), tie('value')),
    ),
  }))
  const isRead = (document: object): void => {
    expect(JSON.parse(printJson(document))).toEqual(document)
  }
  fc.assert(fc.property(fc.dictionary(text, value), isRead), { examples: [[{ a: 'ghi chú [{', b: '},{' }]] })
})
