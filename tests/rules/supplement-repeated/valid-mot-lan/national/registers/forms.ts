import { defineForms } from 'tthc'

export default defineForms({
  'cu-05': { no: '05', name: 'Phiếu kiểm soát', law: 'tt-cu', purpose: 'control', effective: { from: '2019-01-08', to: '2025-09-14' }, replacedBy: 'moi-06' },
  'cu-02': { no: '02', name: 'Phiếu yêu cầu bổ sung', law: 'tt-cu', purpose: 'supplement', effective: { from: '2019-01-08', to: '2025-09-14' }, replacedBy: 'moi-02' },
  'mau-01': { no: '01', name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', law: 'tt-03-2025', purpose: 'intake', effective: { from: '2025-09-15' } },
  'moi-02': { no: '02', name: 'Phiếu yêu cầu bổ sung', law: 'tt-03-2025', purpose: 'supplement', effective: { from: '2025-09-15' } },
  'moi-03': { no: '03', name: 'Phiếu từ chối', law: 'tt-03-2025', purpose: 'refusal', effective: { from: '2025-09-15' } },
  'moi-05': { no: '05', name: 'Thông báo dừng giải quyết', law: 'tt-03-2025', purpose: 'stop', effective: { from: '2025-09-15' } },
  'moi-06': { no: '06', name: 'Phiếu kiểm soát', law: 'tt-03-2025', purpose: 'control', effective: { from: '2025-09-15' } },
})
