import type { Generator } from './generator.js'

/** A target of `tthc build`. Its code is loaded only when it is asked for. */
export interface Target {
  /** Name on the command line, and of its folder in each tree. */
  id: string
  /** What it makes, in Vietnamese, for people. */
  title: string
  /** It writes down what the checks found, so it is made after them. */
  showsFindings?: true
  /**
   * Tenths of a second that it takes for the cases, one by one, and for what it makes of whole trees: for 2,000 cases, or for
   * the provinces that are shipped where it is made of their units. A build that is shared between threads goes by it.
   */
  takes: { cases?: number; trees?: number }
  load: () => Promise<Generator>
}

/** All targets, in the order in which they are built; a new one is one line here. */
export const targets: readonly Target[] = [
  {
    id: 'config',
    title: 'cấu hình JSON',
    showsFindings: true,
    takes: { cases: 29 },
    load: async () => (await import('./config/write.js')).default,
  },
  {
    id: 'mermaid',
    title: 'sơ đồ Mermaid',
    takes: { cases: 9 },
    load: async () => (await import('./mermaid/write.js')).default,
  },
  {
    id: 'table',
    title: 'bảng quy trình',
    takes: { cases: 4 },
    load: async () => (await import('./table/write.js')).tableGenerator,
  },
  {
    id: 'opencps',
    title: 'gói nạp OpenCPS',
    takes: { cases: 31 },
    load: async () => (await import('./opencps/write.js')).default,
  },
  {
    id: 'systems',
    title: 'gói thiết lập các hệ thống dùng chung',
    takes: { trees: 40 },
    load: async () => (await import('./systems/write.js')).default,
  },
  {
    id: 'staffing',
    title: 'bảng bố trí người',
    takes: { trees: 1 },
    load: async () => (await import('./staffing/write.js')).default,
  },
  {
    id: 'national',
    title: 'dữ liệu Cổng quốc gia',
    takes: { cases: 14 },
    load: async () => (await import('./national/write.js')).default,
  },
  { id: 'bpmn', title: 'BPMN 2.0', takes: { cases: 23 }, load: async () => (await import('./bpmn/write.js')).default },
  {
    id: 'react-flow',
    title: 'đồ thị React-Flow',
    takes: { cases: 11 },
    load: async () => (await import('./react-flow/write.js')).default,
  },
  {
    id: 'zeebe',
    title: 'BPMN cho Camunda 8',
    takes: { cases: 20 },
    load: async () => (await import('./zeebe/write.js')).default,
  },
  {
    id: 'igate',
    title: 'quy trình VNPT iGate',
    takes: { cases: 50 },
    load: async () => (await import('./igate/write.js')).default,
  },
  {
    id: 'diagrams',
    title: 'sách sơ đồ',
    takes: { cases: 35, trees: 6 },
    load: async () => (await import('./book/write.js')).default,
  },
]
