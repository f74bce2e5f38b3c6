import { z } from 'zod'
import { id, ref, status } from './base.js'

/*
 * The procedure record and the messages to the national portal. Names of their fields are the portal's own, as two
 * independent implementations write them.
 */

/** yyyyMMddHHmmss */
const moment = z.string().regex(/^\d{14}$/)
const fee = z.strictObject({ MAPHILEPHI: ref, SOTIEN: z.number().optional(), DONVI: ref, MOTA: z.string() })
const record = z
  .strictObject({
    MATTHC: ref,
    TENTTHC: z.string(),
    LINHVUCTHUCHIEN: z.string(),
    TRINHTUTHUCHIEN: z.string(),
    CACHTHUCTHUCHIEN: z.array(
      z.strictObject({
        KENH: z.int().min(1).max(3),
        THOIGIAN: z.array(
          z.strictObject({
            THOIGIANGIAIQUYET: z.number().optional(),
            DONVITINH: z.string(),
            MOTA: z.string(),
            PHILEPHI: z.array(fee),
          }),
        ),
      }),
    ),
    THANHPHANHOSO: z.array(
      z.strictObject({
        GIAYTO: z.array(
          z.strictObject({ MAGIAYTO: ref, TENGIAYTO: z.string(), TENMAUDON: z.string(), URL: z.string() }),
        ),
      }),
    ),
    KETQUATHUCHIEN: z.string(),
    CANCUPHAPLY: z.array(z.strictObject({ SOVANBAN: z.string(), TENVANBAN: z.string() })),
    COQUANTHUCHIEN: z.array(z.strictObject({ MADONVI: ref, TENDONVI: z.string() })),
    TRANGTHAI: z.string(),
  })
  .meta({ id: 'procedureRecord', description: 'What LayThuTuc returns of a procedure.' })
const dossier = z
  .strictObject({
    MaHoSo: id,
    MaTTHC: ref,
    TenTTHC: z.string(),
    MaLinhVuc: ref,
    TenLinhVuc: z.string(),
    KenhThucHien: z.int().min(1).max(3),
    ChuHoSo: z.string(),
    LoaiDoiTuong: z.string(),
    MaDoiTuong: z.string(),
    NgayTiepNhan: moment,
    NgayHenTra: moment.optional(),
    TrangThaiHoSo: status,
    NgayTra: moment.optional(),
    HinhThuc: z.string(),
    NgayKetThucXuLy: moment.optional(),
    DonViXuLy: z.string(),
    GhiChu: z.string(),
    TaiLieuNop: z.array(z.strictObject({ TenTepDinhKem: z.string() })),
    DanhSachLePhi: z.array(
      z.strictObject({
        TenPhiLePhi: z.string(),
        MaPhiLePhi: ref,
        HinhThucThu: z.string(),
        Gia: z.number().optional(),
        LoaiPhiLePhi: z.string(),
      }),
    ),
    DanhSachHoSoBoSung: z.array(z.strictObject({ NgayYeuCau: moment.optional() })),
    DanhSachGiayToKetQua: z.array(z.strictObject({ TenGiayTo: z.string() })),
  })
  .meta({ id: 'dossierMessage', description: 'One dossier of DongBoHoSoMC.' })
const progress = z
  .strictObject({
    MaHoSo: id,
    NguoiXuLy: z.string(),
    ChucDanh: z.string(),
    ThoiDiemXuLy: moment.optional(),
    PhongBanXuLy: z.string(),
    NoiDungXuLy: z.string(),
    TrangThai: status,
    NgayBatDau: moment.optional(),
    NgayKetThucTheoQuyDinh: moment.optional(),
  })
  .meta({ id: 'progressMessage', description: 'One line of CapNhatTienDoHoSoMC.' })

/** What the national portal is told of one case. */
export const nationalCase = z.strictObject({
  format: z.literal('tthc/national/2'),
  case: id,
  mark: z.string().optional(),
  origin: z.array(z.string()),
  procedures: z.array(record).min(1),
  flows: z.array(
    z.strictObject({
      id,
      statuses: z.array(z.strictObject({ state: id, title: z.string(), code: status, name: z.string() })),
      /** Made-up dossiers that go each way of the machine; nothing in them is a person's. */
      samples: z.array(
        z.strictObject({
          events: z.array(ref),
          DongBoHoSoMC: z.strictObject({ isUpdating: z.boolean(), data: z.array(dossier).length(1) }),
          CapNhatTienDoHoSoMC: z.strictObject({ data: z.array(progress).min(1) }),
        }),
      ),
    }),
  ),
})
export type NationalCase = z.infer<typeof nationalCase>
export type ProgressMessage = z.infer<typeof progress>
