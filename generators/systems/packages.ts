import { bienLaiDienTu } from './packages/bien-lai-dien-tu.js'
import { chuKySo } from './packages/chu-ky-so.js'
import { congThongTin } from './packages/cong-thong-tin.js'
import { csdlQuocGiaTthc } from './packages/csdl-quoc-gia-tthc.js'
import { emailCongVu } from './packages/email-cong-vu.js'
import { heThongBaoCao } from './packages/he-thong-bao-cao.js'
import { heThongTthc } from './packages/he-thong-tthc.js'
import { lgsp } from './packages/lgsp.js'
import { quanLyVanBan } from './packages/quan-ly-van-ban.js'
import type { SystemPackage } from './table.js'

/** One package for each shared system: its lists, their columns and where their rows come from. */
export const packages: readonly SystemPackage[] = [
  heThongTthc,
  emailCongVu,
  lgsp,
  heThongBaoCao,
  quanLyVanBan,
  congThongTin,
  chuKySo,
  csdlQuocGiaTthc,
  bienLaiDienTu,
]
