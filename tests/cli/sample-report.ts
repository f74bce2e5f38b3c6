import type { Report } from '../../cli/reporters/report.js'
import type { Diagnostic } from '../../machines/check/diagnostic.js'

/** A finding as the checks make it; what a test is about is given. */
export const finding = (given: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: 'step-unreachable',
  severity: 'error',
  procedure: 'tinh-mau/cap-phep@2026-01-01',
  file: 'procedures/tinh-mau/xay-dung/cap-phep.ts',
  line: 14,
  column: 5,
  path: 'table/3',
  what: 'Không có đường nào dẫn tới bước "Lấy ý kiến".',
  why: 'Hồ sơ không bao giờ tới bước này.',
  fix: 'Cho một bước khác chuyển tới "xin-y-kien", hoặc xóa bước này.',
  ...given,
})

export const accepted = finding({
  rule: 'total-mismatch',
  severity: 'warning',
  what: 'Tổng in 9,5 ngày, các bước cộng lại 10,5 ngày.',
  accepted: {
    rule: 'total-mismatch',
    because: 'Quyết định in như vậy; đã đề nghị đính chính.',
    decidedBy: 'Văn phòng UBND tỉnh',
    document: '12/TB-VP',
    until: '2026-12-31',
  },
})

export const report = (...diagnostics: Diagnostic[]): Report => ({
  summary: {
    files: 12,
    procedures: 3,
    cases: 4,
    undecided: 2,
    errors: diagnostics.filter((found) => !found.accepted && found.severity === 'error').length,
    warnings: diagnostics.filter((found) => !found.accepted && found.severity === 'warning').length,
    accepted: diagnostics.filter((found) => found.accepted).length,
    milliseconds: 1234,
  },
  diagnostics,
  partial: false,
  perRule: [
    { rule: 'step-unreachable', finding: 1, clean: 2, undecided: 0 },
    { rule: 'total-mismatch', finding: 1, clean: 1, undecided: 1 },
  ],
})
