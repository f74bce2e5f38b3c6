import type { Argument, Command, CommanderError, Help, Option } from 'commander'

/** Headings of commander's help. */
const headings: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Global Options:': 'Tùy chọn chung:',
  'Commands:': 'Lệnh:',
}

/** The bracket in which commander says what an option may be: '(choices: "a", "b", default: "a")'. */
const extras = (description: string): string =>
  description.replace(/\(choices: /, '(một trong: ').replace(/(\(|, )default: ([^()]*\))$/, '$1mặc định: $2')

/** Commander's help in Vietnamese; give it to `configureHelp`. */
export const vietnameseHelp = (own: Help): Partial<Help> => ({
  styleTitle: (title: string) => headings[title] ?? title,
  commandUsage: (command: Command) =>
    own.commandUsage(command).replace('[options]', '[tùy chọn]').replace('[command]', '[lệnh]'),
  subcommandTerm: (command: Command) => command.name(),
  optionDescription: (option: Option) => extras(own.optionDescription(option)),
  argumentDescription: (argument: Argument) => extras(own.argumentDescription(argument)),
})

/** Each fault that commander reports, by its English words, and ours. */
const faults: readonly [RegExp, (...parts: string[]) => string][] = [
  [/^missing required argument '(.+)'$/, (name) => `Thiếu tham số <${name}>.`],
  [/^option '(.+)' argument missing$/, (flags) => `Tùy chọn "${flags}" cần một giá trị đi kèm.`],
  [/^required option '(.+)' not specified$/, (flags) => `Thiếu tùy chọn "${flags}".`],
  [/^(?:.*)'(.+)' cannot be used with .*'(.+)'$/, (one, other) => `Không dùng "${one}" cùng với "${other}".`],
  [/^unknown option '(.+)'$/, (flag) => `Không có tùy chọn "${flag}".`],
  [/^unknown command '(.+)'$/, (name) => `Không có lệnh "${name}".`],
  [
    /^too many arguments.* Expected (\d+) arguments? but got (\d+)\.$/,
    (expected, given) => `Thừa tham số: lệnh nhận nhiều nhất ${expected}, nhưng có ${given}.`,
  ],
  [
    /^option '(.+)' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/,
    (flags, value, choices) => `Giá trị "${value}" của "${flags}" không dùng được; chọn một trong: ${choices}.`,
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.+)'\. Allowed choices are (.+)\.$/,
    (value, name, choices) => `Giá trị "${value}" của <${name}> không dùng được; chọn một trong: ${choices}.`,
  ],
  [/^option '(.+)' argument '(.*)' is invalid\. (.+)$/s, (flags, value, why) => `"${value}" (${flags}): ${why}`],
  [
    /^command-argument value '(.*)' is invalid for argument '(.+)'\. (.+)$/s,
    (value, name, why) => `"${value}" (${name}): ${why}`,
  ],
]

/** What commander complains of, in Vietnamese, with its suggestion. A text of our own passes through. */
export function faultInVietnamese(error: CommanderError): string {
  const whole = error.message.replace(/^error: /, '')
  const similar = /\n\(Did you mean (?:one of )?(.+)\?\)$/.exec(whole)
  const fault = similar === null ? whole : whole.slice(0, similar.index)
  const suggestion = similar === null ? '' : ` Có phải ý bạn là: ${similar[1]}?`
  for (const [pattern, say] of faults) {
    const parts = pattern.exec(fault)
    if (parts !== null) return say(...parts.slice(1)) + suggestion
  }
  return fault + suggestion
}
