import { defineNational, asPrinted } from 'tthc'

export default defineNational({
  name: 'Công nhận kết quả thăm dò khoáng sản thuộc thẩm quyền của UBND tỉnh Hà Tĩnh',
  field: 'Khoáng sản',
  levels: ['tinh'],
  fees: [
    {
      id: 'phi-tham-dinh-tru-luong',
      name: 'Phí thẩm định đánh giá trữ lượng khoáng sản',
      kind: 'fee',
      amount: asPrinted(
        'theo TT 10/2024/TT-BTC: đến 01 tỷ: 10 triệu; >1-10 tỷ: 10 triệu + 0,5% phần vượt; >10-20 tỷ: 55 triệu + 0,3%; >20 tỷ: 85 triệu + 0,2%',
      ),
    },
  ],
  effective: { from: '2025-11-24' },
  source: 'Quyết định số 2916/QĐ-UBND ngày 24/11/2025 (Hà Tĩnh)',
})
