import { trapsOf, type ConditionTrap } from './conditions.js'
import type { Element } from './elements.js'
import { ROLLBACK } from './interpret.js'
import type { Known } from './known.js'

type Process = Element<'ServiceProcess'>

/** Codes of actions that mean something to the importer itself. */
const RESERVED: Readonly<Record<string, string>> = {
  [ROLLBACK]: 'thu hồi thao tác vừa làm',
  '3200': 'tạo hồ sơ liên thông',
}
const TRAPS: Readonly<Record<ConditionTrap, string>> = {
  waiting: 'dùng điều kiện "waiting": hệ thống luôn coi là không đúng, thao tác không bao giờ chạy được',
  'stepdone-bar': 'dùng dấu "|" trong stepdone: hệ thống tách thành từng ký tự, không phải từng bước',
  'agencys-comma': 'dùng dấu phẩy trong agencys: hệ thống hiểu phần sau dấu phẩy là điều kiện khác',
  unknown: 'có điều kiện mà hệ thống không biết',
}

/** What is wrong inside a process, and between it and the rest of the package. Vietnamese sentences. */
export function* checkProcess(process: Process, known: Known): Iterable<string> {
  yield* checkSteps(process, known)
  yield* checkActions(process, known)
}

function* checkSteps({ steps, roles, sequences, durationCount }: Process, known: Known): Iterable<string> {
  const declared = new Set(roles.map(({ roleCode }) => roleCode))
  const numbers = new Set(sequences.map(({ sequenceNo }) => sequenceNo))
  const seen = new Set<string>()
  if (!isCount(durationCount)) yield `Thời hạn "${durationCount}" không phải là số.`
  for (const role of declared) if (!known.roles.has(role)) yield `Vai trò "${role}" không có trong Users.xml.`
  for (const step of steps) {
    const called = `Bước "${step.stepCode}"`
    if (seen.has(step.stepCode)) yield `${called} có hai lần: hệ thống lấy trạng thái của một, thao tác của cả hai.`
    seen.add(step.stepCode)
    const config = known.steps.get(step.stepCode)
    if (config === undefined) yield `${called} không có trong StepConfig.xml.`
    else if (config.dossierStatus !== step.dossierStatus || config.dossierSubStatus !== step.dossierSubStatus)
      yield `${called} có trạng thái khác với StepConfig.xml: thao tác ở bước này sẽ không chạy được.`
    for (const status of [step.dossierStatus, step.dossierSubStatus])
      if (status !== '' && !known.statuses.has(status))
        yield `${called}: trạng thái "${status}" không có trong danh mục.`
    if (step.sequenceNo !== '' && !numbers.has(step.sequenceNo))
      yield `${called}: không có tiến trình "${step.sequenceNo}".`
    if (!isCount(step.durationCount)) yield `${called}: thời gian "${step.durationCount}" không phải là số.`
    for (const { roleCode } of step.roles)
      if (!declared.has(roleCode)) yield `${called}: vai trò "${roleCode}" không có trong quy trình.`
  }
}

function* checkActions({ actions, steps }: Process, known: Known): Iterable<string> {
  const codes = new Set(steps.map(({ stepCode }) => stepCode))
  const firsts = actions.filter(({ preStepCode }) => !codes.has(preStepCode))
  if (firsts.length !== 1)
    yield `Có ${firsts.length} thao tác không nêu bước trước (hoặc nêu bước không có); chỉ thao tác đầu tiên được như vậy, sau đó chúng không chạy được nữa.`
  const seen = new Set<string>()
  for (const action of actions) {
    const called = `Thao tác "${action.actionCode}" ở bước "${action.preStepCode}"`
    const key = JSON.stringify([action.preStepCode, action.actionCode])
    if (seen.has(key)) yield `${called} có hai lần: hệ thống không biết chạy thao tác nào.`
    seen.add(key)
    const reserved = RESERVED[action.actionCode]
    if (reserved !== undefined) yield `${called} dùng mã mà hệ thống dành để ${reserved}.`
    const config = known.actions.get(action.actionCode)
    if (config === undefined) yield `${called} không có trong ActionConfig.xml.`
    else if (config.rollbackable === true) yield `${called} cho thu hồi: hồ sơ đi được đường không có trong quy trình.`
    if (!codes.has(action.postStepCode)) yield `${called} chuyển tới bước "${action.postStepCode}" không có.`
    for (const trap of trapsOf(action.preCondition)) yield `${called} ${TRAPS[trap]}.`
    for (const file of action.createDossierFiles.split(','))
      if (file !== '' && !known.files.has(file)) yield `${called} tạo tệp "${file}" không có trong mẫu hồ sơ.`
    if (!isJson(action.postAction)) yield `${called}: postAction không phải JSON.`
  }
}

/** Empty, or a number with a decimal point or comma. */
const isCount = (text: string): boolean => /^(?:\d+(?:[.,]\d+)?)?$/.test(text)

function isJson(text: string): boolean {
  if (text === '') return true
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
