import { definePlan } from 'tthc'

/** Công văn của UBND tỉnh Kon Tum (nay thuộc Quảng Ngãi) về chính quyền điện tử, chính quyền số theo mô hình mới. */
export default definePlan({
  province: 'quang-ngai',
  document: {
    no: '1440/UBND-KGVX',
    kind: 'Công văn',
    issuer: 'UBND tỉnh Kon Tum',
    date: '2025-04-28',
    subject:
      'V/v triển khai chính quyền điện tử, chính quyền số phù hợp với mô hình tổ chức chính quyền địa phương mới',
    basis: [
      'Văn bản số 687/BKHCN-CĐSQG ngày 07/4/2025 của Bộ Khoa học và Công nghệ',
      'Quyết định số 571/QĐ-TTg ngày 12/3/2025 của Thủ tướng Chính phủ về việc thành lập Ban Chỉ đạo sắp xếp, tổ chức lại đơn vị hành chính các cấp và xây dựng mô hình chính quyền địa phương 2 cấp',
      'Văn bản số 851/BNV-CVT&LTNN ngày 01/4/2025 của Bộ Nội vụ',
      'Chỉ thị số 09/CT-UBND ngày 18/4/2025 của Chủ tịch UBND tỉnh về tăng cường quản lý công tác văn thư, lưu trữ trong quá trình sắp xếp tổ chức bộ máy của hệ thống chính trị',
    ],
  },
  sections: [
    {
      id: '1',
      title: 'Các đơn vị, địa phương theo chức năng nhiệm vụ',
      tasks: [
        {
          id: '1.1',
          text: 'Rà soát, cập nhật, tổ chức lại các nền tảng số, hệ thống thông tin đang được vận hành, khai thác hoặc đang trong giai đoạn thiết kế, xây dựng, phát triển, đảm bảo phù hợp với mô hình tổ chức chính quyền địa phương mới, sẵn sàng hoạt động ngay khi quyết định tổ chức lại đơn vị hành chính có hiệu lực (tuân thủ các nguyên tắc theo hướng dẫn của Bộ Khoa học và Công nghệ).',
          lead: ['Các đơn vị, địa phương theo chức năng nhiệm vụ'],
          coordinators: [],
          due: {
            kind: 'event',
            text: 'sẵn sàng hoạt động ngay khi quyết định tổ chức lại đơn vị hành chính có hiệu lực',
            event: 'quyet-dinh-co-hieu-luc',
            days: 0,
          },
        },
        {
          id: '1.2',
          text: 'Rà soát, ban hành/tham mưu ban hành các quy định, quy trình, quy chế quản lý, vận hành, khai thác các nền tảng số, hệ thống thông tin ngay sau khi các nền tảng số, hệ thống thông tin được tổ chức lại.',
          lead: ['Các đơn vị, địa phương theo chức năng nhiệm vụ'],
          coordinators: [],
          due: {
            kind: 'day',
            text: 'ngay sau khi các nền tảng số, hệ thống thông tin được tổ chức lại (hoàn thành trước ngày 30 tháng 8 năm 2025)',
            bound: 'before',
            date: '2025-08-30',
            also: { event: 'nen-tang-duoc-to-chuc-lai', days: 0 },
          },
        },
        {
          id: '1.3',
          text: 'Chủ động phối hợp với các đơn vị, địa phương sáp nhập xây dựng phương án đồng bộ, hợp nhất các hệ thống thông tin, cơ sở dữ liệu đảm bảo theo quy định và tuân thủ các nguyên tắc theo hướng dẫn của Bộ Khoa học và Công nghệ.',
          lead: ['Các đơn vị, địa phương theo chức năng nhiệm vụ'],
          coordinators: ['Các đơn vị, địa phương sáp nhập'],
          due: { kind: 'day', text: 'hoàn thành trước ngày 15 tháng 6 năm 2025', bound: 'before', date: '2025-06-15' },
          gives: ['phuong-an-hop-nhat'],
        },
        {
          id: '1.4',
          text: 'Khẩn trương thực hiện việc số hóa tài liệu theo hướng dẫn của Bộ Nội vụ tại Văn bản số 851/BNV-CVT&LTNN ngày 01/4/2025, chỉ đạo của Chủ tịch Ủy ban nhân dân tỉnh tại Chỉ thị số 09/CT-UBND ngày 18/4/2025.',
          lead: ['Các đơn vị, địa phương theo chức năng nhiệm vụ'],
          coordinators: [],
          due: {
            kind: 'waves',
            text: 'địa phương hoàn thành trước ngày 15 tháng 6 năm 2025, các đơn vị hoàn thành trước ngày 30 tháng 8 năm 2025',
            waves: [
              { who: 'Địa phương', date: '2025-06-15' },
              { who: 'Các đơn vị', date: '2025-08-30' },
            ],
            bound: 'before',
          },
        },
        {
          id: '1.5',
          text: 'Thực hiện việc đồng bộ, sao lưu, dự phòng, cập nhật, điều chỉnh, lưu trữ, kết nối, chia sẻ, khai thác, sử dụng và bàn giao dữ liệu đảm bảo theo quy định và hướng dẫn của Bộ Khoa học và Công nghệ.',
          lead: ['Các đơn vị, địa phương theo chức năng nhiệm vụ'],
          coordinators: [],
          due: { kind: 'day', text: 'hoàn thành trước ngày 30 tháng 8 năm 2025', bound: 'before', date: '2025-08-30' },
        },
        {
          id: '1.6',
          text: 'Bố trí kinh phí hoặc tham mưu, đề xuất cấp có thẩm quyền bố trí kinh phí để triển khai chính quyền điện tử, chính quyền số, đáp ứng yêu cầu chuyển đổi số, đảm bảo theo quy định và phù hợp với mô hình tổ chức chính quyền địa phương mới.',
          lead: ['Các đơn vị, địa phương theo chức năng nhiệm vụ'],
          coordinators: [],
        },
        {
          id: '1.7',
          text: 'Ủy ban nhân dân các huyện, thành phố khẩn trương chỉ đạo các phòng ban, đơn vị, Ủy ban nhân dân cấp xã theo chức năng nhiệm vụ triển khai thực hiện kịp thời, hiệu quả các nội dung trên và hướng dẫn của Bộ Khoa học và Công nghệ.',
          lead: ['UBND các huyện, thành phố'],
          coordinators: ['Các phòng ban, đơn vị', 'UBND cấp xã'],
        },
      ],
    },
    {
      id: '2',
      title: 'Văn phòng Ủy ban nhân dân tỉnh',
      tasks: [
        {
          id: '2.1',
          text: 'Chủ trì, phối hợp đơn vị cung cấp các hệ thống dùng chung toàn tỉnh (Hệ thống thông tin giải quyết thủ tục hành chính tỉnh; Hệ thống Quản lý văn bản điều hành; Hệ thống thông tin báo cáo,… và các hệ thống, ứng dụng khác) để thực hiện hướng dẫn công chức, viên chức các địa phương, đơn vị cập nhật, sao lưu dữ liệu; xây dựng và triển khai phương án đảm bảo duy trì hệ thống dữ liệu liên thông giữa cấp xã, cấp tỉnh và Trung ương, đồng bộ với việc bàn giao, quản lý tài sản, tài chính trong quá trình sắp xếp, tổ chức lại đơn vị hành chính các cấp đảm bảo hiệu quả và tiết kiệm.',
          lead: ['Văn phòng UBND tỉnh'],
          coordinators: ['Đơn vị cung cấp các hệ thống dùng chung toàn tỉnh'],
          systems: ['he-thong-tthc', 'quan-ly-van-ban', 'he-thong-bao-cao'],
        },
        {
          id: '2.2',
          text: 'Chủ động phối hợp đơn vị thuộc địa phương hợp nhất, xây dựng phương án đồng bộ, hợp nhất các hệ thống dùng chung toàn tỉnh (Cổng thông tin điện tử tỉnh; Hệ thống thông tin giải quyết thủ tục hành chính tỉnh; Hệ thống Quản lý văn bản điều hành; Hệ thống thông tin báo cáo,… và các hệ thống, ứng dụng khác) được Ủy ban nhân dân tỉnh giao vận hành đảm bảo tuân thủ các nguyên tắc theo hướng dẫn của Bộ Khoa học và Công nghệ.',
          lead: ['Văn phòng UBND tỉnh'],
          coordinators: ['Đơn vị thuộc địa phương hợp nhất'],
          systems: ['cong-thong-tin', 'he-thong-tthc', 'quan-ly-van-ban', 'he-thong-bao-cao'],
          gives: ['phuong-an-hop-nhat'],
        },
      ],
    },
    {
      id: '3',
      title: 'Sở Nội vụ',
      tasks: [
        {
          id: '3.1',
          text: 'Hướng dẫn các cơ quan, đơn vị địa phương trong việc thực hiện quy trình số hóa hồ sơ tài liệu đảm bảo đúng nghiệp vụ.',
          lead: ['Sở Nội vụ'],
          coordinators: [],
        },
        {
          id: '3.2',
          text: 'Sau khi cơ quan thẩm quyền thống nhất phương án sắp xếp đơn vị hành chính cấp xã (mới); kịp thời gửi thông tin về danh sách các xã, phường mới (kèm theo phương án sáp nhập cấp xã ngay sau khi cấp có thẩm quyền thông qua) đến Sở Khoa học và Công nghệ, Văn phòng Ủy ban nhân dân tỉnh và các đơn vị liên quan để triển khai công tác chuẩn bị, thực hiện cấu hình nền tảng số, hệ thống thông tin nhằm đảm bảo sẵn sàng hoạt động ngay khi quyết định tổ chức lại đơn vị hành chính có hiệu lực.',
          lead: ['Sở Nội vụ'],
          coordinators: [],
          due: {
            kind: 'event',
            text: 'ngay sau khi cấp có thẩm quyền thông qua',
            event: 'thong-qua-phuong-an-cap-xa',
            days: 0,
          },
        },
      ],
    },
    {
      id: '4',
      title: 'Sở Tài chính',
      tasks: [
        {
          id: '4.1',
          text: 'Phối hợp Sở Khoa học và Công nghệ, Sở Nội vụ và các đơn vị, địa phương có liên quan tham mưu trình cấp có thẩm quyền bố trí kinh phí sự nghiệp để thực hiện phương án đồng bộ, hợp nhất, số hóa tài liệu theo quy định của Luật ngân sách nhà nước và các văn bản quy định hiện hành, phù hợp với khả năng cân đối ngân sách địa phương, theo phân cấp ngân sách nhà nước hiện hành.',
          lead: ['Sở Tài chính'],
          coordinators: ['Sở Khoa học và Công nghệ', 'Sở Nội vụ', 'Các đơn vị, địa phương có liên quan'],
        },
      ],
    },
    {
      id: '5',
      title: 'Sở Khoa học và Công nghệ',
      tasks: [
        {
          id: '5.1',
          text: 'Căn cứ tình hình thực tế việc sắp xếp, tổ chức lại các đơn vị hành chính, chủ trì, phối hợp các địa phương, đơn vị có liên quan triển khai thực hiện kịp thời, có hiệu quả các nội dung hướng dẫn của Bộ Khoa học và Công nghệ.',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: ['Các địa phương, đơn vị có liên quan'],
        },
        {
          id: '5.2',
          text: 'Phối hợp với các địa phương, đơn vị liên quan thực hiện đồng bộ, hợp nhất các hệ thống thông tin, cơ sở dữ liệu phù hợp với mô hình tổ chức chính quyền địa phương mới.',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: ['Các địa phương, đơn vị liên quan'],
          due: { kind: 'day', text: 'hoàn thành trước 10 tháng 5 năm 2025', bound: 'before', date: '2025-05-10' },
          needs: ['1.3'],
          needsBasis:
            '"thực hiện đồng bộ, hợp nhất các hệ thống thông tin" là thực hiện phương án đồng bộ, hợp nhất ở 1.3',
        },
        {
          id: '5.3',
          text: 'Chủ trì, phối hợp với Sở Nội vụ, Sở Tài chính và các đơn vị có liên quan hướng dẫn các địa phương, đơn vị thực hiện việc bàn giao dữ liệu, kết thúc hoạt động các hệ thống thông tin, nền tảng số đảm bảo theo quy định và hướng dẫn của Bộ Khoa học và Công nghệ.',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: ['Sở Nội vụ', 'Sở Tài chính', 'Các đơn vị có liên quan'],
        },
        {
          id: '5.4',
          text: 'Rà soát, tham mưu hoàn thiện các chương trình, kế hoạch, đề án về phát triển chính quyền điện tử, chính quyền số, chuyển đổi số đảm bảo phù hợp với mô hình tổ chức chính quyền địa phương mới.',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
        },
        {
          id: '5.5',
          text: 'Xây dựng phương án điều chỉnh, hợp nhất hạ tầng kỹ thuật đảm bảo hạ tầng kỹ thuật cho chuyển đổi số ngay sau khi sắp xếp, tổ chức lại các đơn vị hành chính, phù hợp với các điều kiện thực tiễn và đảm bảo hiệu quả, tiết kiệm. Đảm bảo hạ tầng kỹ thuật vận hành thông suốt, không gây nên sự gián đoạn hoạt động của các nền tảng số, hệ thống thông tin, đặc biệt trong giai đoạn chuyển đổi.',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: {
            kind: 'event',
            text: 'ngay sau khi sắp xếp, tổ chức lại các đơn vị hành chính',
            event: 'sap-xep-dvhc',
            days: 0,
          },
        },
        {
          id: '5.6',
          text: 'Duy trì hoạt động ổn định, đảm bảo không gián đoạn các dịch vụ trên Nền tảng kết nối, chia sẻ dữ liệu (LGSP) của tỉnh; bám sát tình hình thực tế sáp nhập, hợp nhất, sắp xếp, tổ chức lại các đơn vị hành chính để cấu hình, điều chỉnh các dịch vụ cho phù hợp.',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          systems: ['lgsp'],
        },
        {
          id: '5.7',
          text: 'Chủ trì, phối hợp với các đơn vị liên quan và cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh Quảng Ngãi xây dựng phương án đồng bộ, hợp nhất các hệ thống thông tin khi thực hiện sáp nhập.',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: ['Các đơn vị liên quan', 'Cơ quan chuyên môn thuộc UBND tỉnh Quảng Ngãi'],
          gives: ['phuong-an-hop-nhat'],
        },
        {
          id: '5.8',
          text: 'Theo dõi, đôn đốc và tổng hợp báo cáo kết quả triển khai thực hiện theo quy định.',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
        },
      ],
    },
  ],
  remarks: [
    { id: 'KT-01', weight: 'contradiction', at: ['1.3', '5.2'], rules: ['plan-order-reversed'] },
    { id: 'KT-02', weight: 'gap', at: ['1.3', '2.2', '5.7'], rules: ['plan-shared-work-undated'] },
    { id: 'KT-03', weight: 'note', at: ['1.2'], rules: ['plan-deadline-double'] },
  ],
})
