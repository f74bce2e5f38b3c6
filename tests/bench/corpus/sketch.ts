/** One step of a generated procedure, in no target's words. Times in quarter days of work. */
export interface SketchStep {
  id: string
  name: string
  role: string
  office: string
  does: string
  quarters: number
  /** Papers that it needs and makes. */
  needs?: readonly string[]
  gives?: readonly string[]
  /** Outcome in words → 'next', a supplement, or back to an earlier step. */
  ways?: Readonly<Record<string, 'next' | { supplement: string } | { backTo: string }>>
  /** Ends by what an earlier step decided. */
  endsBy?: { step: string; returned: string; refused: string }
}
export interface SketchPhase {
  id: string
  no: string
  title: string
  office: string
  steps: readonly SketchStep[]
}
/** A generated procedure: what the definition, the XState peer and the BPMN peer are all written from. */
export interface Sketch {
  index: number
  code: string
  slug: string
  name: string
  field: string
  phases: readonly SketchPhase[]
}

const fields = ['y-te', 'tu-phap', 'dat-dai', 'xay-dung', 'noi-vu', 'giao-duc', 'cong-thuong', 'nong-nghiep']
const subjects = ['cấp mới', 'cấp lại', 'cấp đổi', 'gia hạn', 'điều chỉnh', 'thu hồi', 'xác nhận', 'công nhận']
const objects = [
  'giấy phép hoạt động',
  'chứng chỉ hành nghề',
  'giấy xác nhận điều kiện',
  'quyết định trợ cấp',
  'giấy chứng nhận đăng ký',
  'văn bản chấp thuận',
]

/**
 * Procedure number `index`: 14 steps on two levels, like the published 2.000286. The same number gives the same one. They
 * differ as published ones do: 48 shapes (166 published flows have 51), and two thirds of what steps say names the matter.
 */
export function sketch(index: number): Sketch {
  const code = `9.${String(index).padStart(6, '0')}`
  const pick = <T>(items: readonly [T, ...T[]] | readonly T[], factor: number): T =>
    items[Math.floor(index / factor) % items.length] as T
  // One step alone differs, so that two procedures of one total have the same times throughout.
  const examination = 16 + (index % 10)
  const examine = `phong-${(index % 12) + 1}`
  const matter = `${pick(subjects, 1)} ${pick(objects, 8)} loại ${index + 1}`
  // Neighbours in a field are not of one shape.
  const has = (bit: number): boolean => (((index * 37) >> bit) & 1) === 1
  return {
    index,
    code,
    slug: `thu-tuc-${String(index).padStart(6, '0')}`,
    name: `Thủ tục ${matter}`,
    field: pick(fields, 3),
    phases: [
      { id: 'cap-xa', no: 'I', title: 'Cấp xã', office: 'phong-chuyen-mon-xa', steps: commune(matter, has) },
      {
        id: 'cap-tinh',
        no: 'II',
        title: 'Cấp tỉnh',
        office: examine,
        steps: province(matter, has, examination, examine),
      },
    ],
  }
}

type Has = (bit: number) => boolean
type Ways = Pick<SketchStep, 'ways'>

const commune = (matter: string, has: Has): SketchStep[] => [
  {
    ...step('tiep-nhan', 'Tiếp nhận hồ sơ', 'tiep-nhan', 'trung-tam-xa', 'receive', 2),
    needs: ['don-de-nghi', 'giay-to-kem-theo'],
    gives: ['tt03-2025-mau-01'],
  },
  step('phan-cong-xa', 'Phân công thụ lý', 'lanh-dao-phong', 'phong-chuyen-mon-xa', 'assign', 2),
  {
    ...step('tham-dinh-xa', `Thẩm định hồ sơ ${matter}`, 'chuyen-vien', 'phong-chuyen-mon-xa', 'examine', 10),
    needs: ['don-de-nghi'],
    ways: {
      'đủ điều kiện': 'next',
      ...(has(0) ? { 'chưa rõ thông tin': { backTo: 'tiep-nhan' } } : { 'còn thiếu': { supplement: 'tham-dinh-xa' } }),
    },
  },
  {
    ...step('xem-xet-xa', `Xem xét dự thảo ${matter}`, 'lanh-dao-phong', 'phong-chuyen-mon-xa', 'review', 3),
    ...backTo(has(1), 'đồng ý', 'không đồng ý', 'tham-dinh-xa'),
  },
  {
    ...step('duyet-xa', `Ký văn bản đề nghị ${matter}`, 'lanh-dao', 'ubnd-xa', 'decide', 4),
    ...backTo(has(2), 'ký', 'chưa ký', 'xem-xet-xa'),
  },
  step('chuyen-tinh', 'Vào sổ, chuyển hồ sơ lên tỉnh', 'van-thu', 'ubnd-xa', 'transfer', 2),
]

const province = (matter: string, has: Has, examination: number, office: string): SketchStep[] => [
  step('nhan-tinh', 'Tiếp nhận hồ sơ liên thông', 'tiep-nhan', 'trung-tam-tinh', 'receive', 2),
  step('phan-cong-tinh', `Phân công chuyên viên thẩm định ${matter}`, 'lanh-dao-phong', office, 'assign', 2),
  {
    ...step('tham-dinh-tinh', `Thẩm định tại sở ${matter}`, 'chuyen-vien', office, 'examine', examination),
    gives: ['tt03-2025-mau-02'],
    // The law lets a dossier be supplemented once.
    ways: { đạt: 'next', ...(has(0) && has(3) && { 'phải bổ sung': { supplement: 'tham-dinh-tinh' } }) },
  },
  {
    ...step('xem-xet-tinh', `Xem xét kết quả thẩm định ${matter}`, 'lanh-dao-phong', office, 'review', 3),
    ...backTo(has(4), 'đồng ý', 'thẩm định lại', 'tham-dinh-tinh'),
  },
  {
    ...step('quyet-dinh', `Quyết định ${matter}`, 'lanh-dao', 'lanh-dao-so', 'decide', 4),
    gives: ['ket-qua'],
    ways: {
      'chấp thuận': 'next',
      'không chấp thuận': 'next',
      'trả lại': { backTo: has(5) ? 'xem-xet-tinh' : 'tham-dinh-tinh' },
    },
  },
  step('dong-dau', `Vào sổ, đóng dấu kết quả ${matter}`, 'van-thu', 'lanh-dao-so', 'number', 2),
  step('chuyen-ket-qua', `Chuyển kết quả ${matter} về nơi tiếp nhận`, 'tiep-nhan', 'trung-tam-tinh', 'transfer', 2),
  {
    ...step('tra-ket-qua', 'Trả kết quả', 'tiep-nhan', 'trung-tam-xa', 'return', 0),
    endsBy: { step: 'quyet-dinh', returned: 'chấp thuận', refused: 'không chấp thuận' },
  },
]

/** A step that may be sent back, where it is in this shape. */
const backTo = (isThere: boolean, forward: string, back: string, to: string): Ways =>
  isThere ? { ways: { [forward]: 'next', [back]: { backTo: to } } } : {}

const step = (id: string, name: string, role: string, office: string, does: string, quarters: number): SketchStep => ({
  id,
  name,
  role,
  office,
  does,
  quarters,
})

export const steps = (sketch: Sketch): readonly SketchStep[] => sketch.phases.flatMap((phase) => phase.steps)
