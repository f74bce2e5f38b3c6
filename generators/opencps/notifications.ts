import type { Element } from './elements.js'

/** What the citizen is told by each notification; the target puts the dossier's number and procedure in. */
const TEXTS: readonly (readonly [type: string, subject: string, says: string])[] = [
  ['TTHC-TIEP-NHAN', 'Đã tiếp nhận hồ sơ', 'đã được tiếp nhận. Ông/Bà xem ngày hẹn trả kết quả trên giấy tiếp nhận'],
  [
    'TTHC-BO-SUNG',
    'Yêu cầu bổ sung hồ sơ',
    'cần bổ sung. Ông/Bà xem phiếu yêu cầu bổ sung và nộp lại cho nơi tiếp nhận',
  ],
  ['TTHC-CO-KET-QUA', 'Đã có kết quả', 'đã có kết quả. Ông/Bà nhận kết quả theo hình thức đã đăng ký'],
  ['TTHC-TU-CHOI', 'Từ chối hồ sơ', 'bị từ chối. Ông/Bà xem lý do trong phiếu từ chối'],
  ['TTHC-DUNG', 'Dừng giải quyết hồ sơ', 'đã dừng giải quyết. Ông/Bà liên hệ nơi tiếp nhận để nhận lại giấy tờ'],
  [
    'TTHC-HEN-LAI',
    'Xin lỗi và hẹn lại',
    'chưa giải quyết xong đúng hẹn. Cơ quan xin lỗi Ông/Bà và hẹn lại ngày trả kết quả trong văn bản kèm theo',
  ],
]
const DOSSIER = 'Hồ sơ [$dossierNo$] ([$serviceName$])'
/** A text message has no room for the name of the procedure. */
const SHORT = 'Hồ sơ [$dossierNo$]'

export const writeNotifications = (): Element<'NotificationTemplate'>[] =>
  TEXTS.map(([notificationType, emailSubject, says]) => ({
    notificationType,
    sendEmail: true,
    emailSubject,
    emailBody: `${DOSSIER} ${says}.`,
    textMessage: `${SHORT} ${says}.`,
    sendSMS: true,
    expireDuration: 0,
    interval: '',
    notifyMessage: `${DOSSIER} ${says}.`,
    sendNotification: true,
  }))
