/** A term of the field: one Vietnamese term, one English word in code, and what both mean. */
export interface Term {
  vi: string
  en: string
  means: string
}
/** Terms that belong together, in the order in which a reader needs them. */
export interface TermGroup {
  title: string
  terms: readonly Term[]
}

const term = (vi: string, en: string, means: string): Term => ({ vi, en, means })

/** The words of this project. `docs/glossary.md` is made from them. */
export const glossary: readonly TermGroup[] = [
  {
    title: 'The procedure and its process',
    terms: [
      term(
        'thủ tục hành chính (TTHC)',
        'procedure',
        'What a citizen may ask of an administration, and what the law says of it.',
      ),
      term(
        'mã TTHC',
        'code',
        'The national number of a procedure: 1.001193. A fact, not a key: local procedures have none.',
      ),
      term(
        'lĩnh vực',
        'field',
        'The branch of administration that a procedure belongs to; the folder of its definition.',
      ),
      term(
        'quy trình nội bộ',
        'process',
        "A province's table of who does what, in what order and time, to carry out a procedure.",
      ),
      term('trường hợp', 'case', 'One table of a process that has several, chosen before the dossier starts.'),
      term(
        'bảng quy trình',
        'table',
        'The rows of a case as the official table prints them; derived tables equal them cell by cell.',
      ),
      term('dòng', 'row', 'A line of the table: a step, a block or parallel branches.'),
      term('bước', 'step', 'A row in which somebody does something.'),
      term('mục', 'block', 'Rows under one heading, one merged cell or one appointment.'),
      term('giai đoạn', 'phase', 'A block of one level of government, with its subtotal.'),
      term('nhánh song song', 'parallel', 'Blocks that run at the same time.'),
      term('nhãn', 'label', "The printed number of a row: 'Bước 3', 'B3', 'I'."),
      term('lần hẹn', 'appointment', 'A block that ends with a date promised to the citizen, with its limit.'),
      term('quyết định', 'decision', 'The document by which a province approves a process.'),
      term('đề xuất', 'proposal', 'A process without a decision of the province; never among what is in force.'),
      term('áp dụng', 'adoption', "A province's use of another's process, with an office map."),
      term('phần riêng của đơn vị', 'override', 'What one unit refines of its process: faster, or another post.'),
    ],
  },
  {
    title: 'The dossier and its way',
    terms: [
      term('hồ sơ', 'dossier', 'What a citizen files, and what goes through the flow.'),
      term('thành phần hồ sơ', 'paper', 'A document of the dossier, or a result.'),
      term('kênh nộp', 'channel', 'How the dossier is filed: trực tiếp, trực tuyến, bưu chính.'),
      term('lưu đồ', 'flow', 'The graph of a case for its channels, derived from the table.'),
      term('kết quả của bước', 'outcome', 'What a step decides, in the words as printed.'),
      term('hướng chuyển', 'way', 'Where an outcome leads: next, a jump, an end, a supplement, a return for rework.'),
      term(
        'trả lại',
        'return for rework',
        'A way back to an earlier step; its time is inside that of the step, or spent again.',
      ),
      term(
        'cơ chế một cửa',
        'policy',
        'What the law gives every dossier and no table need print: supplement, refusal, withdrawal, stop, apology.',
      ),
      term('bổ sung', 'supplement', 'The citizen completes the dossier; it resumes at the step that asked.'),
      term('từ chối', 'refusal', 'At intake the dossier is denied; after examination the refusal is a result.'),
      term('rút hồ sơ', 'withdrawal', 'The citizen takes the dossier back.'),
      term('dừng giải quyết', 'stop', 'The citizen asks that work on the dossier stop, before a decision.'),
      term('xin lỗi và hẹn lại', 'apology', 'A new appointment, at most once.'),
      term('trạng thái hồ sơ', 'status', 'One of the ten national statuses that a dossier has at every moment.'),
      term('liên thông', 'transfer', 'Passing the dossier on, to another level or office, without the citizen.'),
      term('chờ ngoài', 'wait', 'A step that somebody outside must finish.'),
    ],
  },
  {
    title: 'Who',
    terms: [
      term('cấp', 'level', 'Commune (xã), province (tỉnh), centre (trung ương), or outside all of them (ngoài).'),
      term('đơn vị', 'unit', 'A commune or a body that carries out procedures, with its codes, seal and accounts.'),
      term('loại đơn vị', 'unit type', 'Xã, phường or đặc khu: their departments have different names.'),
      term('cơ quan, phòng', 'office', "A body or department in a province's registry; a step happens at one."),
      term('vai trò', 'role', 'The part played in a process: receive, assign, examine, review, sign, number, return.'),
      term('vị trí xử lý', 'post', 'A role held at an office: what a step names, and what persons are assigned to.'),
      term(
        'vị trí xử lý, như được in',
        'position',
        'A post as drawings, lists and other systems show it: with its name, level and office.',
      ),
      term(
        'nơi tiếp nhận',
        'intake point',
        'Wherever the citizen filed: the centre of the province or of any commune.',
      ),
      term('Trung tâm Phục vụ hành chính công', 'one-stop centre', 'TTPVHCC: receives dossiers and returns results.'),
      term('cán bộ, công chức, viên chức', 'staff', 'The persons in positions; kept apart from everything public.'),
      term('cách ghi', 'spelling', 'A printed name of an actor and how it is understood.'),
    ],
  },
  {
    title: 'What is done',
    terms: [
      term('tiếp nhận', 'receive', 'Take in the dossier and issue the appointment slip.'),
      term('phân công', 'assign', 'Say who deals with the dossier.'),
      term('thụ lý, thẩm định', 'examine', 'Check the dossier against the law and draft the result.'),
      term('lấy ý kiến', 'consult', 'Ask another body.'),
      term('xem xét', 'review', 'Read a draft and pass it on, or send it back.'),
      term('ký, phê duyệt', 'decide', 'Sign what becomes the result.'),
      term('vào sổ, đóng dấu', 'number', 'Give the result its number and seal.'),
      term('thu phí', 'collect', 'Take a fee or charge and issue the receipt.'),
      term('trả kết quả', 'return', 'Hand the result to the citizen.'),
    ],
  },
  {
    title: 'Time',
    terms: [
      term('thời gian của bước', 'time', 'What the cell prints, kept as printed and converted by the model.'),
      term('ngày làm việc', 'working day', 'Eight working hours.'),
      term('ngày theo lịch', 'calendar day', 'A day of which holidays count.'),
      term(
        'ngày (không nói rõ)',
        'bare day',
        '"Ngày" of which the source does not say which; read as the process states.',
      ),
      term('tổng thời gian', 'total', 'The printed sum of a table.'),
      term('thời hạn giải quyết', 'limit', 'The most that the law, the national record or the decision allows.'),
      term('tự khớp', 'self-consistent', 'A limit that is only the total of the table itself.'),
      term('đường dài nhất', 'worst path', 'The longest way through the flow, against which the limit is proved.'),
      term('lịch', 'calendar', 'The days off and worked of a year, and the working hours of a province.'),
    ],
  },
  {
    title: 'Money and documents',
    terms: [
      term('phí', 'fee', 'What a citizen pays for a service.'),
      term('lệ phí', 'charge', 'What a citizen pays to an administration by law.'),
      term('biên lai', 'receipt', 'What a collecting step issues, numbered by the regime in force.'),
      term('mẫu số', 'template', 'The kind of receipt: 01BLP0-001, EBL01.'),
      term('ký hiệu', 'symbol', 'The series of a receipt: BI-23T, 26TAA.'),
      term('tài khoản chuyên thu', 'account', 'The account of a unit that fees and charges are paid into.'),
      term('mã định danh', 'identifier', 'The electronic code of an organisation, by levels: H14.12.3.'),
      term('mã số thuế', 'tax code', 'Ten digits with a check digit, or the twelve of a person.'),
      term('mã hồ sơ', 'dossier number', 'Identifier, day and counter of a dossier.'),
      term('biểu mẫu', 'form', 'A printed form of a circular, with the period in which it must be used.'),
      term('văn bản pháp luật', 'law', 'A legal document with its validity.'),
      term('căn cứ', 'citation', 'A clause of a legal document.'),
      term('hiệu lực', 'effective', 'From which day, and to which.'),
      term(
        'trích',
        'excerpt',
        'A text of which the source in hand holds only the beginning; never printed as if whole.',
      ),
    ],
  },
  {
    title: 'The work of this project',
    terms: [
      term('định nghĩa', 'definition', 'A file of data that is read and never run.'),
      term('danh mục', 'register', 'Roles, forms, laws, policies, statuses: what definitions refer to.'),
      term('dữ kiện', 'fact', 'Absent (the source does not say), none (it says there is none), or given.'),
      term('quy tắc', 'rule', 'One thing that must hold; answers finding, clean or undecided.'),
      term('phát hiện', 'finding', 'What a rule found: what, why, and what to do.'),
      term('chưa kết luận', 'undecided', 'The rule lacks a fact, so it can say neither finding nor clean.'),
      term('chấp nhận', 'acceptance', 'A finding that an office answers for, under a document, with its reason.'),
      term('điều không chuyển được', 'loss', 'What a target cannot hold, said in its loss report.'),
    ],
  },
]

/** The page `docs/glossary.md`. */
export function printGlossary(): string {
  const sections = glossary.map(({ title, terms }) =>
    [
      `## ${title}`,
      '',
      '| Tiếng Việt | In code | Meaning |',
      '| --- | --- | --- |',
      ...terms.map(({ vi, en, means }) => `| ${vi} | ${en} | ${means} |`),
    ].join('\n'),
  )
  return [
    '# Glossary',
    '',
    '<!-- Made from machines/model/glossary.ts; after a change there: npx vitest run tests/model/glossary.test.ts -u -->',
    '',
    'One Vietnamese term, one English word. Code, file names and messages keep to it.',
    '',
    sections.join('\n\n'),
    '',
  ].join('\n')
}
