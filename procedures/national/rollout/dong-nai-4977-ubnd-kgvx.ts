import { definePlan } from 'tthc'

/** Công văn của UBND tỉnh Đồng Nai; mục 5.1 là nội dung các đơn vị gửi rà soát trước 10 ngày. */
export default definePlan({
  province: 'dong-nai',
  document: {
    no: '4977/UBND-KGVX',
    kind: 'Công văn',
    issuer: 'UBND tỉnh Đồng Nai',
    date: '2025-04-26',
    subject:
      'V/v thực hiện triển khai chính quyền điện tử, chính quyền số đáp ứng mục tiêu chuyển đổi số, đồng thời kiến tạo hệ thống dữ liệu liên thông giữa cấp xã, cấp tỉnh và Trung ương',
    basis: [
      'Quyết định số 571/QĐ-TTg ngày 12/3/2025 của Thủ tướng Chính phủ về việc thành lập Ban Chỉ đạo sắp xếp, tổ chức lại đơn vị hành chính các cấp và xây dựng mô hình chính quyền địa phương 2 cấp',
      'Văn bản số 687/BKHCN-CĐSQG ngày 07/4/2025 của Bộ Khoa học và Công nghệ',
    ],
  },
  sections: [
    {
      id: '1',
      title: 'Về rà soát, hoàn thiện thể chế, văn bản định hướng, chiến lược, chương trình, kế hoạch',
      tasks: [
        {
          id: '1.1',
          text: 'Chủ trì, phối hợp các sở, ban, ngành, đơn vị liên quan nghiên cứu nội dung Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ; tham mưu UBND tỉnh bổ sung, cập nhật Kế hoạch 92/KH-UBND ngày 18/3/2025 về triển khai thực hiện Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ và Kế hoạch số 433-KH/TU ngày 28/02/2025 của Tỉnh ủy thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về "đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia" trên địa bàn tỉnh Đồng Nai.',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: ['Các sở, ban, ngành, đơn vị liên quan'],
        },
        {
          id: '1.2',
          text: 'Thực hiện rà soát, cập nhật, bổ sung các nội dung của Kế hoạch cập nhật thực hiện Kế hoạch số 92/KH-UBND ngày 18/3/2025 của UBND tỉnh; trong đó bao gồm nội dung phát triển chính phủ điện tử, chính phủ số, chuyển đổi số phù hợp với mô hình tổ chức chính quyền địa phương mới, đảm bảo đồng bộ với thời hạn hiệu lực của quyết định tổ chức lại đơn vị hành chính.',
          lead: ['Các sở, ban, ngành, địa phương'],
          coordinators: [],
          due: {
            kind: 'event',
            text: 'đảm bảo đồng bộ với thời hạn hiệu lực của quyết định tổ chức lại đơn vị hành chính',
            event: 'quyet-dinh-co-hieu-luc',
            days: 0,
          },
          needs: ['1.1'],
          needsBasis: '"Kế hoạch cập nhật thực hiện Kế hoạch số 92/KH-UBND" là bản cập nhật mà 1.1 tham mưu',
        },
        {
          id: '1.3',
          text: 'Tham mưu UBND tỉnh quyết định ban hành Khung kiến trúc số cấp tỉnh phù hợp với mô hình tổ chức chính quyền địa phương mới và phù hợp với Khung kiến trúc chính phủ số Việt Nam, phiên bản 4.0 (đã được Bộ Khoa học và Công nghệ ban hành tại Quyết định số 292/QĐ-BKHCN ngày 25/3/2025).',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: {
            kind: 'event',
            text: 'trong vòng 15 ngày kể từ khi có quyết định của cấp có thẩm quyền về việc tổ chức lại đơn vị hành chính',
            event: 'co-quyet-dinh-to-chuc-lai',
            days: 15,
          },
        },
      ],
    },
    {
      id: '2',
      title: 'Về các nền tảng số, hệ thống thông tin phục vụ chính phủ điện tử, chính phủ số, chuyển đổi số',
      tasks: [
        {
          id: '2.1',
          text: 'Rà soát, cập nhật, tổ chức lại các nền tảng số, hệ thống thông tin đang được vận hành, khai thác hoặc đang trong giai đoạn thiết kế, xây dựng, phát triển, đảm bảo phù hợp với mô hình tổ chức chính quyền địa phương mới, sẵn sàng hoạt động ngay khi quyết định tổ chức lại đơn vị hành chính có hiệu lực (tham khảo nguyên tắc rà soát, cập nhật, tổ chức lại các nền tảng số, hệ thống thông tin tại Phụ lục kèm theo Văn bản số 687/BKHCN-CĐSQG ngày 07/04/2025 của Bộ Khoa học và Công nghệ).',
          lead: ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các huyện, thành phố'],
          coordinators: [],
          due: {
            kind: 'event',
            text: 'sẵn sàng hoạt động ngay khi quyết định tổ chức lại đơn vị hành chính có hiệu lực',
            event: 'quyet-dinh-co-hieu-luc',
            days: 0,
          },
        },
        {
          id: '2.2',
          text: 'Rà soát, cập nhật các quy định, quy trình, quy chế quản lý, vận hành, khai thác các nền tảng số, hệ thống thông tin ngay sau khi các nền tảng số, hệ thống thông tin đó được tổ chức lại.',
          lead: ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các huyện, thành phố'],
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
      ],
    },
    {
      id: '3',
      title: 'Về dữ liệu',
      tasks: [
        {
          id: '3.1',
          text: 'Đồng bộ và liên thông dữ liệu giữa cấp xã, tỉnh và Trung ương sau khi tổ chức lại đơn vị hành chính, tránh gián đoạn hoặc trùng lặp thông tin.',
          lead: ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các huyện, thành phố'],
          coordinators: [],
          due: {
            kind: 'event',
            text: 'sau khi tổ chức lại đơn vị hành chính',
            event: 'sap-xep-dvhc',
            days: 0,
            bound: 'after',
          },
        },
        {
          id: '3.2',
          text: 'Thực hiện sao lưu, dự phòng dữ liệu định kỳ nhằm bảo vệ thông tin quan trọng, đồng thời xây dựng các biện pháp, giải pháp bảo đảm an toàn dữ liệu, phòng chống rủi ro mất mát hoặc rò rỉ dữ liệu.',
          lead: ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các huyện, thành phố'],
          coordinators: [],
          due: { kind: 'recurring', text: 'định kỳ' },
        },
        {
          id: '3.3',
          text: 'Tổ chức bàn giao dữ liệu đầy đủ, minh bạch giữa các đơn vị hành chính trước và sau khi sắp xếp; duy trì khả năng tra cứu dữ liệu cũ phục vụ công tác quản lý và nhu cầu của người dân, doanh nghiệp.',
          lead: ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các huyện, thành phố'],
          coordinators: [],
        },
        {
          id: '3.4',
          text: 'Đảm bảo duy trì kết nối hiện có, tăng cường chia sẻ dữ liệu giữa các hệ thống của sở, ban, ngành và Bộ, ngành, đáp ứng mục tiêu chuyển đổi số của đơn vị, địa phương.',
          lead: ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các huyện, thành phố'],
          coordinators: [],
        },
        {
          id: '3.5',
          text: 'Thu thập, cập nhật, điều chỉnh dữ liệu chính xác, có tính kế thừa; bảo đảm tính toàn vẹn, tin cậy, an ninh, an toàn.',
          lead: ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các huyện, thành phố'],
          coordinators: [],
        },
        {
          id: '3.6',
          text: 'Lưu trữ, kết nối, chia sẻ, khai thác, sử dụng dữ liệu bảo đảm hiệu quả, đơn giản, thuận tiện cho cơ quan, tổ chức, cá nhân trong thực hiện dịch vụ công, thủ tục hành chính và các hoạt động khác.',
          lead: ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các huyện, thành phố'],
          coordinators: [],
        },
        {
          id: '3.7',
          text: 'Đảm bảo kết nối, chia sẻ dữ liệu giữa Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh với Cổng dịch vụ công quốc gia, cơ sở dữ liệu dân cư và các bộ ngành trung ương.',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          systems: ['he-thong-tthc', 'cong-dvc-quoc-gia', 'csdl-dan-cu'],
        },
      ],
    },
    {
      id: '4',
      title: 'Về hạ tầng kỹ thuật',
      tasks: [
        {
          id: '4.1',
          text: 'Thực hiện rà soát, đánh giá hiện trạng hạ tầng kỹ thuật hiện có tại các đơn vị, đơn vị trực thuộc. Xây dựng phương án điều chỉnh, hợp nhất hạ tầng kỹ thuật đảm bảo hạ tầng kỹ thuật cho chuyển đổi số ngay sau khi sắp xếp, tổ chức lại các đơn vị hành chính, phù hợp với các điều kiện thực tiễn của từng địa phương, đảm bảo hiệu quả, tiết kiệm.',
          lead: ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các huyện, thành phố'],
          coordinators: [],
          due: {
            kind: 'event',
            text: 'ngay sau khi sắp xếp, tổ chức lại các đơn vị hành chính',
            event: 'sap-xep-dvhc',
            days: 0,
          },
        },
        {
          id: '4.2',
          text: 'Đảm bảo hạ tầng kỹ thuật của Trung tâm tích hợp dữ liệu tỉnh vận hành thông suốt, không gây nên sự gián đoạn hoạt động của các nền tảng số, hệ thống thông tin, đặc biệt trong giai đoạn chuyển đổi (có các giải pháp dự phòng).',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
        },
      ],
    },
    {
      id: '5',
      title: 'Về kết nối, liên thông dữ liệu giữa chính quyền cấp xã, cấp tỉnh và trung ương',
      tasks: [
        {
          id: '5.1',
          text: 'Để đảm bảo các đơn vị, địa phương đi vào hoạt động ngay, không gián đoạn việc cung cấp dịch vụ công phục vụ người dân, doanh nghiệp và hoạt động chỉ đạo, điều hành thông suốt trên Hệ thống quản lý văn bản, điều hành khi sắp xếp tổ chức bộ máy, đảm bảo việc cấu hình lại các hệ thống có liên quan kịp thời, hạn chế việc quá tải do phải xử lý lượng thông tin lớn khi toàn tỉnh đều thực hiện sắp xếp tổ chức bộ máy, các đơn vị, địa phương chủ động thực hiện rà soát các nội dung: mã định danh; mã số thuế; tài khoản chuyên thu; chữ ký số; mộc dấu cơ quan; thông tin trên biên lai điện tử; phương án giải quyết thủ tục hành chính 2 cấp như lưu đồ, quy trình, vai trò, vị trí xử lý cụ thể của CBCCVC đối với từng thủ tục hành chính, biểu mẫu, ... gửi thông tin cho Văn phòng UBND tỉnh rà soát trước 10 ngày khi việc sáp nhập, hợp nhất đơn vị có hiệu lực nhằm chuyển Sở Khoa học và Công nghệ để cấu hình lại các hệ thống kịp thời.',
          lead: ['Các đơn vị, địa phương'],
          coordinators: ['Văn phòng UBND tỉnh', 'Sở Khoa học và Công nghệ'],
          due: {
            kind: 'event',
            text: 'trước 10 ngày khi việc sáp nhập, hợp nhất đơn vị có hiệu lực',
            event: 'sap-nhap-hop-nhat-co-hieu-luc',
            days: -10,
          },
        },
        {
          id: '5.2',
          text: 'Đảm bảo duy trì hoạt động ổn định, đảm bảo không gián đoạn các dịch vụ trên Trục liên thông của tỉnh; phối hợp các sở, ban, ngành, địa phương thực hiện cấu hình, điều chỉnh kịp thời mã địa danh; duy trì các dịch vụ có kết nối trên Nền tảng kết nối, chia sẻ dữ liệu quốc gia và trên Trục liên thông văn bản quốc gia.',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: ['Các sở, ban, ngành, địa phương'],
          systems: ['lgsp', 'quan-ly-van-ban'],
        },
      ],
    },
    {
      id: '6',
      title: 'Về công tác số hóa tài liệu',
      tasks: [
        {
          id: '6.1',
          text: 'Thực hiện theo hướng dẫn tại số 851/BNV-CVT&LTNN ngày 01/4/2025 của Bộ Nội vụ và Văn bản số 4047/UBND-KGVX ngày 11/4/2025 của UBND tỉnh về việc khẩn trương số hóa các tài liệu, dữ liệu trước khi sắp xếp đơn vị hành chính.',
          lead: ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các huyện, thành phố'],
          coordinators: [],
          due: {
            kind: 'event',
            text: 'trước khi sắp xếp đơn vị hành chính',
            event: 'sap-xep-dvhc',
            days: 0,
            bound: 'before',
          },
        },
      ],
    },
    {
      id: '7',
      title: 'Xây dựng kế hoạch thực hiện',
      tasks: [
        {
          id: '7.1',
          text: 'Chủ động xây dựng kế hoạch thực hiện để triển khai chính quyền điện tử, chính quyền số, đáp ứng yêu cầu chuyển đổi số. Đồng thời, duy trì và phát triển hệ thống dữ liệu liên thông giữa cấp xã, cấp tỉnh và Trung ương, đồng bộ với việc bàn giao, quản lý tài sản, tài chính trong quá trình sắp xếp, tổ chức lại đơn vị hành chính các cấp và xây dựng mô hình chính quyền địa phương 2 cấp, đảm bảo hiệu quả và tiết kiệm.',
          lead: ['Các cơ quan, đơn vị'],
          coordinators: [],
        },
      ],
    },
  ],
  remarks: [
    { id: 'DN-01', weight: 'note', at: ['1.3', '2.2'], rules: ['plan-anchors-differ'] },
    { id: 'DN-02', weight: 'note', at: ['2.2'], rules: ['plan-projection-differs', 'plan-deadline-double'] },
    { id: 'DN-03', weight: 'gap', at: ['5.1'], rules: ['plan-review-unsplit'] },
    { id: 'DN-04', weight: 'gap', at: ['1.1', '1.2'], rules: ['plan-need-undated'] },
    {
      id: 'DN-05',
      weight: 'note',
      at: ['1.2', '2', '7.1'],
      says: 'Trích yếu và mục 7 dùng "chính quyền điện tử", mục 1 và mục 2 dùng "chính phủ điện tử"; cần hiểu là một nội dung.',
    },
    {
      id: 'DN-06',
      weight: 'note',
      at: ['5.1', '5.2'],
      says: '5.1 thu thập "mã định danh", 5.2 điều chỉnh "mã địa danh"; cần nói rõ hai mã có là một không và ai gửi mã địa danh.',
    },
  ],
})
