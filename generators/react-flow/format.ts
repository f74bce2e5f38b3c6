/*
 * The graph of a "trường hợp thủ tục" as the system keeps it: names and spellings are the system's own.
 */

export interface Node {
  id: string
  type: 'startNode' | 'customNode' | 'endNode'
  position: { x: number; y: number }
  deletable: boolean
  data: NodeData
}
export interface NodeData {
  truongHopId: string
  tenBuocXuLy: string
  /** In hours; a working day has eight. */
  thoiGianXuLy: number
  thoiGianThucHienTrucTuyen: number
  loaiThoiGian: 'Ngày làm việc' | 'Ngày'
  loaiBuoc: 'Nhận nội bộ' | 'Nhận liên thông lên' | 'Nhận liên thông xuống'
  nhomNguoiDungId: string
  tenNhomNguoiDung: string
  maTrangThaiHoSo: number
  tenTrangThaiHoSo: string
  yeuCauCoKetQuaBuocTruoc: boolean
  choPhepChuyenLaiBuocTruoc: boolean
  guiLienThongQLVB: boolean
  guiEmail: boolean
  bieuMauEmail: string
  guiSMS: boolean
  bieuMauSMS: string
}
export interface Edge {
  /** `<source>--<event>`: by it the edge is known again after somebody changed its label. */
  id: string
  source: string
  target: string
  label: string
}
/** The case with its graph, nodes and edges as JSON in strings. */
export interface CaseFile {
  ma: string
  TenTruongHop: string
  ThoiGianThucHien: number
  ThoiGianThucHienTrucTuyen: number
  LoaiThoiGianThucHien: NodeData['loaiThoiGian']
  BatBuocDinhKemKetQua: boolean
  BatBuocKySoKetQua: boolean
  KhongCoNgayHenTra: boolean
  ChoChuyenPhiDiaGioi: boolean
  EForm: string
  NodeQuyTrinh: string
  EdgeQuyTrinh: string
  /** Not the system's: what the file was made from, and whether it is only a proposal. */
  ghiChu: readonly string[]
}

/** The label of an edge that needs no words. */
export const FORWARD = 'Chuyển xử lý'
/** Between the source and the event in the id of an edge. */
export const SEPARATOR = '--'
