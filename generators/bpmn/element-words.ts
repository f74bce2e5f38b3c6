/*
 * Elements of BPMN in Vietnamese, for whoever reads what differs in a file.
 */

const TYPES: Readonly<Record<string, string>> = {
  userTask: 'việc của người xử lý',
  manualTask: 'việc làm ngoài hệ thống',
  serviceTask: 'việc của hệ thống',
  scriptTask: 'việc của hệ thống (tập lệnh)',
  receiveTask: 'việc chờ nhận',
  sendTask: 'việc gửi đi',
  task: 'việc chưa rõ loại',
  startEvent: 'sự kiện bắt đầu',
  endEvent: 'sự kiện kết thúc',
  boundaryEvent: 'sự kiện ở bước',
  intermediateCatchEvent: 'sự kiện nhận',
  intermediateThrowEvent: 'sự kiện gửi',
  exclusiveGateway: 'cổng chọn một',
  inclusiveGateway: 'cổng chọn nhiều',
  parallelGateway: 'cổng làm đồng thời',
  eventBasedGateway: 'cổng chờ sự kiện',
  subProcess: 'quy trình con',
}
export const typeWords = (type: string): string => TYPES[type] ?? type

const EVENTS: Readonly<Record<string, string>> = {
  message: 'thông điệp',
  timer: 'hết hạn',
  error: 'lỗi',
  escalation: 'chuyển cấp xử lý',
  conditional: 'điều kiện',
  terminate: 'dừng tất cả',
  signal: 'tín hiệu',
}
/** A kind of event with what it goes by: 'hết hạn sau 7 ngày'. */
export function eventWords(event: string, expression: string): string {
  const kind = EVENTS[event] ?? event
  if (expression === '') return kind
  return event === 'timer' ? `${kind} sau ${durationWords(expression)}` : `${kind} ${expression}`
}

/** A duration of ISO 8601 in words; what is none stays as it is. */
function durationWords(text: string): string {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(text)
  const [days, hours, minutes] = parts?.slice(1) ?? []
  const said = [
    [days, 'ngày'],
    [hours, 'giờ'],
    [minutes, 'phút'],
  ].flatMap(([count, unit]) => (count === undefined ? [] : [`${count} ${String(unit)}`]))
  return said.length === 0 ? text : said.join(' ')
}
