import { definePlan } from 'tthc'

/** Công văn của UBND tỉnh An Giang triển khai Quyết định 571/QĐ-TTg. */
export default definePlan({
  province: 'an-giang',
  document: {
    no: '744/UBND-KGVX',
    kind: 'Công văn',
    issuer: 'UBND tỉnh An Giang',
    date: '2025-05-21',
    subject: 'V/v triển khai Quyết định số 571/QĐ-TTg ngày 12/3/2025 của Thủ tướng Chính phủ',
    basis: [
      'Quyết định số 571/QĐ-TTg ngày 12/3/2025 của Thủ tướng Chính phủ về việc thành lập Ban Chỉ đạo sắp xếp, tổ chức lại đơn vị hành chính các cấp và xây dựng mô hình chính quyền địa phương 2 cấp',
      'Công văn số 687/BKHCN-CĐSQG ngày 07/4/2025 của Bộ Khoa học và Công nghệ (Phụ lục: nguyên tắc rà soát, cập nhật và tổ chức lại nền tảng số, hệ thống thông tin)',
    ],
  },
  sections: [
    {
      id: '1',
      title: 'Sở, ban, ngành tỉnh và Ủy ban nhân dân huyện, thị xã, thành phố',
      tasks: [
        {
          id: '1.1.1',
          text: 'Rà soát, cập nhật, bổ sung các nội dung triển khai Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia, Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ sửa đổi, bổ sung cập nhật Chương trình hành động của Chính phủ thực hiện Nghị quyết số 57-NQ/TW, Nghị định số 88/2025/NĐ-CP quy định chi tiết và hướng dẫn một số điều của Nghị quyết số 193/2025/QH15 ngày 19/02/2025 của Quốc hội về thí điểm một số cơ chế, chính sách đặc biệt tạo đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia và phân công lại các nhiệm vụ trong các Nghị quyết, Chiến lược, Chương trình, Kế hoạch, Chỉ thị... về phát triển chính quyền điện tử, chính quyền số, chuyển đổi số phù hợp với mô hình tổ chức chính quyền địa phương mới, đảm bảo đồng bộ với thời hạn hiệu lực của quyết định tổ chức lại đơn vị hành chính.',
          lead: ['Sở, ban, ngành tỉnh', 'UBND huyện, thị xã, thành phố'],
          coordinators: [],
          due: {
            kind: 'event',
            text: 'đảm bảo đồng bộ với thời hạn hiệu lực của quyết định tổ chức lại đơn vị hành chính',
            event: 'quyet-dinh-co-hieu-luc',
            days: 0,
          },
        },
        {
          id: '1.2.1',
          text: 'Phối hợp với Sở Khoa học và Công nghệ, Văn phòng Ủy ban nhân dân tỉnh và các cơ quan, đơn vị liên quan rà soát, cập nhật, tổ chức lại các nền tảng số, hệ thống thông tin đang được vận hành, khai thác hoặc đang trong giai đoạn thiết kế, xây dựng, phát triển, đảm bảo phù hợp với mô hình tổ chức chính quyền địa phương mới, sẵn sàng hoạt động ngay khi quyết định tổ chức lại đơn vị hành chính có hiệu lực.',
          lead: ['Sở, ban, ngành tỉnh', 'UBND huyện, thị xã, thành phố'],
          coordinators: ['Sở Khoa học và Công nghệ', 'Văn phòng UBND tỉnh', 'Các cơ quan, đơn vị liên quan'],
          due: {
            kind: 'event',
            text: 'sẵn sàng hoạt động ngay khi quyết định tổ chức lại đơn vị hành chính có hiệu lực',
            event: 'quyet-dinh-co-hieu-luc',
            days: 0,
          },
        },
        {
          id: '1.2.2',
          text: 'Rà soát, cập nhật các quy định, quy trình, quy chế quản lý, vận hành, khai thác các nền tảng số, hệ thống thông tin ngay sau khi các nền tảng số, hệ thống thông tin đó được tổ chức lại.',
          lead: ['Sở, ban, ngành tỉnh', 'UBND huyện, thị xã, thành phố'],
          coordinators: [],
          due: {
            kind: 'event',
            text: 'trong vòng 15 ngày kể từ khi quyết định của cấp có thẩm quyền về việc tổ chức lại đơn vị hành chính có hiệu lực (dự kiến 15/7/2025)',
            event: 'quyet-dinh-co-hieu-luc',
            days: 15,
            projected: '2025-07-15',
            also: { event: 'nen-tang-duoc-to-chuc-lai', days: 0 },
          },
        },
        {
          id: '1.3.1',
          text: 'Theo dõi, phối hợp với Sở Khoa học và Công nghệ, Văn phòng Ủy ban nhân dân tỉnh và cơ quan, đơn vị liên quan đồng bộ và liên thông dữ liệu giữa cấp xã, tỉnh và Trung ương sau khi tổ chức lại đơn vị hành chính, tránh gián đoạn hoặc trùng lặp thông tin.',
          lead: ['Sở, ban, ngành tỉnh', 'UBND huyện, thị xã, thành phố'],
          coordinators: ['Sở Khoa học và Công nghệ', 'Văn phòng UBND tỉnh', 'Cơ quan, đơn vị liên quan'],
          due: {
            kind: 'event',
            text: 'sau khi tổ chức lại đơn vị hành chính',
            event: 'sap-xep-dvhc',
            days: 0,
            bound: 'after',
          },
        },
        {
          id: '1.3.2',
          text: 'Thực hiện sao lưu, dự phòng dữ liệu định kỳ nhằm bảo vệ thông tin quan trọng, đồng thời xây dựng các biện pháp, giải pháp bảo đảm an toàn dữ liệu, phòng chống rủi ro mất mát hoặc rò rỉ dữ liệu.',
          lead: ['Sở, ban, ngành tỉnh', 'UBND huyện, thị xã, thành phố'],
          coordinators: [],
          due: { kind: 'recurring', text: 'định kỳ' },
        },
        {
          id: '1.3.3',
          text: 'Tổ chức bàn giao dữ liệu đầy đủ, minh bạch giữa các đơn vị hành chính trước và sau khi sắp xếp; duy trì khả năng tra cứu dữ liệu cũ phục vụ công tác quản lý và nhu cầu của người dân, doanh nghiệp.',
          lead: ['Sở, ban, ngành tỉnh', 'UBND huyện, thị xã, thành phố'],
          coordinators: [],
        },
        {
          id: '1.3.4',
          text: 'Đảm bảo duy trì kết nối hiện có, tăng cường chia sẻ dữ liệu giữa các hệ thống địa phương và Trung ương, đáp ứng mục tiêu chuyển đổi số.',
          lead: ['Sở, ban, ngành tỉnh', 'UBND huyện, thị xã, thành phố'],
          coordinators: [],
        },
        {
          id: '1.3.5',
          text: 'Thu thập, cập nhật, điều chỉnh dữ liệu chính xác, có tính kế thừa; bảo đảm tính toàn vẹn, tin cậy, an ninh, an toàn.',
          lead: ['Sở, ban, ngành tỉnh', 'UBND huyện, thị xã, thành phố'],
          coordinators: [],
        },
        {
          id: '1.3.6',
          text: 'Lưu trữ, kết nối, chia sẻ, khai thác, sử dụng dữ liệu bảo đảm hiệu quả, đơn giản, thuận tiện cho cơ quan, tổ chức, cá nhân trong thực hiện dịch vụ công, thủ tục hành chính và các hoạt động khác.',
          lead: ['Sở, ban, ngành tỉnh', 'UBND huyện, thị xã, thành phố'],
          coordinators: [],
        },
        {
          id: '1.4.1',
          text: 'Rà soát, đánh giá hiện trạng hạ tầng kỹ thuật hiện có tại các đơn vị hành chính thuộc, trực thuộc; xây dựng phương án điều chỉnh, hợp nhất hạ tầng kỹ thuật đảm bảo hạ tầng kỹ thuật cho chuyển đổi số ngay sau khi sắp xếp, tổ chức lại các đơn vị hành chính, phù hợp với các điều kiện thực tiễn của từng địa phương, đảm bảo hiệu quả, tiết kiệm.',
          lead: ['Sở, ban, ngành tỉnh', 'UBND huyện, thị xã, thành phố'],
          coordinators: [],
          due: {
            kind: 'event',
            text: 'ngay sau khi sắp xếp, tổ chức lại các đơn vị hành chính',
            event: 'sap-xep-dvhc',
            days: 0,
          },
        },
        {
          id: '1.5.1',
          text: 'Lập kế hoạch và bố trí kinh phí để triển khai chính quyền điện tử, chính quyền số, đáp ứng yêu cầu chuyển đổi số. Đồng thời, duy trì và phát triển hệ thống dữ liệu liên thông giữa cấp xã, cấp tỉnh và Trung ương, đồng bộ với việc bàn giao, quản lý tài sản, tài chính trong quá trình sắp xếp, tổ chức lại đơn vị hành chính các cấp và xây dựng mô hình chính quyền địa phương 2 cấp, đảm bảo hiệu quả và tiết kiệm.',
          lead: ['Sở, ban, ngành tỉnh', 'UBND huyện, thị xã, thành phố'],
          coordinators: [],
        },
      ],
    },
    {
      id: '2',
      title: 'Giao Sở Khoa học và Công nghệ',
      tasks: [
        {
          id: '2.1',
          text: 'Tham mưu, rà soát, cập nhật, ban hành Khung kiến trúc số cấp tỉnh phù hợp với mô hình tổ chức chính quyền địa phương mới và phù hợp với Khung kiến trúc chính phủ số Việt Nam, phiên bản 4.0 (đã được Bộ Khoa học và Công nghệ ban hành tại Quyết định số 292/QĐ-BKHCN ngày 25/3/2025).',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: {
            kind: 'event',
            text: 'trong vòng 15 ngày kể từ khi có quyết định của cấp có thẩm quyền về việc tổ chức lại đơn vị hành chính',
            event: 'co-quyet-dinh-to-chuc-lai',
            days: 15,
          },
        },
        {
          id: '2.2',
          text: 'Chủ trì, phối hợp với các cơ quan liên quan rà soát, cập nhật, tổ chức lại Cổng/Trang thông tin điện tử, Hệ thống thông tin giải quyết thủ tục hành chính tỉnh, Hệ thống Quản lý văn bản và điều hành, Hệ thống Email, Hệ thống thông tin báo cáo của tỉnh đảm bảo phù hợp với mô hình tổ chức chính quyền địa phương mới, sẵn sàng hoạt động ngay khi quyết định tổ chức lại đơn vị hành chính có hiệu lực.',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: ['Các cơ quan liên quan'],
          due: {
            kind: 'event',
            text: 'sẵn sàng hoạt động ngay khi quyết định tổ chức lại đơn vị hành chính có hiệu lực',
            event: 'quyet-dinh-co-hieu-luc',
            days: 0,
          },
          systems: ['cong-thong-tin', 'he-thong-tthc', 'quan-ly-van-ban', 'email-cong-vu', 'he-thong-bao-cao'],
        },
        {
          id: '2.3',
          text: 'Đảm bảo hạ tầng kỹ thuật vận hành thông suốt, không gây nên sự gián đoạn hoạt động của các nền tảng số, hệ thống thông tin, đặc biệt trong giai đoạn chuyển đổi (có các giải pháp dự phòng).',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
        },
      ],
    },
    {
      id: '3',
      title: 'Giao Văn phòng Ủy ban nhân dân tỉnh',
      tasks: [
        {
          id: '3.1',
          text: 'Chủ trì, hướng dẫn các cơ quan, đơn vị rà soát, cập nhật CSDL Quốc gia về thủ tục hành chính, Hệ thống thông tin báo cáo Chính phủ (nếu có) đảm bảo phù hợp với mô hình tổ chức chính quyền địa phương mới, sẵn sàng hoạt động ngay khi quyết định tổ chức lại đơn vị hành chính có hiệu lực.',
          lead: ['Văn phòng UBND tỉnh'],
          coordinators: ['Các cơ quan, đơn vị'],
          due: {
            kind: 'event',
            text: 'sẵn sàng hoạt động ngay khi quyết định tổ chức lại đơn vị hành chính có hiệu lực',
            event: 'quyet-dinh-co-hieu-luc',
            days: 0,
          },
          systems: ['csdl-quoc-gia-tthc', 'he-thong-bao-cao-chinh-phu'],
        },
      ],
    },
    {
      id: '4',
      title: 'Giao Sở Nội vụ',
      tasks: [
        {
          id: '4.1',
          text: 'Chủ trì tham mưu UBND tỉnh thực hiện theo hướng dẫn tại Văn bản số 851/BNV-CVT&LTNN ngày 01/4/2025 của Bộ Nội vụ.',
          lead: ['Sở Nội vụ'],
          coordinators: [],
        },
      ],
    },
    {
      id: '5',
      title: 'Sở Tài chính',
      tasks: [
        {
          id: '5.1',
          text: 'Trên cơ sở đề xuất của các ngành và địa phương, căn cứ khả năng cân đối ngân sách hàng năm, Sở Tài chính phối hợp với Sở Khoa học và Công nghệ và các ngành và địa phương tham mưu cấp thẩm quyền nguồn kinh phí thực hiện đảm bảo hiệu quả và tiết kiệm, trên cơ sở lồng ghép vào nguồn vốn các đề án, chương trình, kế hoạch có liên quan đã được cấp có thẩm quyền phê duyệt theo quy định về phân cấp của Luật Ngân sách Nhà nước, Luật Đầu tư công và các văn bản hướng dẫn có liên quan.',
          lead: ['Sở Tài chính'],
          coordinators: ['Sở Khoa học và Công nghệ', 'Các ngành và địa phương'],
        },
      ],
    },
  ],
  remarks: [
    { id: 'AG-01', weight: 'note', at: ['1.2.2', '2.1'], rules: ['plan-anchors-differ'] },
    { id: 'AG-02', weight: 'note', at: ['1.2.2'], rules: ['plan-projection-differs'] },
    { id: 'AG-03', weight: 'note', at: ['1.2.2'], rules: ['plan-deadline-double'] },
  ],
})
