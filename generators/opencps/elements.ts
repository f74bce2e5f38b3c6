/*
 * The elements of an import package: what is in each, in order, required unless said otherwise, with lengths in
 * characters. The importer enforces none of it (what is missing becomes null), so the writer and the checker do.
 */

interface Text {
  kind: 'text'
  length: number
}
interface Plain {
  kind: 'int' | 'boolean'
}
/** A wrapper with the elements of one name in it. */
interface List {
  kind: 'list'
  of: string
  atLeast: 0 | 1
}
export type Field = (Text | Plain | List) & { optional?: true }

const text = (length = 255) => ({ kind: 'text', length }) as const
const int = { kind: 'int' } as const
const boolean = { kind: 'boolean' } as const
const list = <N extends string>(of: N) => ({ kind: 'list', of, atLeast: 1 }) as const
const anyNumberOf = <N extends string>(of: N) => ({ kind: 'list', of, atLeast: 0 }) as const
const optional = <F extends Field>(field: F) => ({ ...field, optional: true }) as const

const ELEMENTS = {
  ServiceProcess: {
    processNo: text(),
    processName: text(),
    description: text(),
    durationCount: text(),
    durationUnit: int,
    generatePassword: boolean,
    serverNo: text(),
    serverName: text(),
    dossierNoPattern: text(),
    dossierGroupPattern: text(),
    dueDatePattern: text(),
    counter: int,
    roles: list('ProcessRole'),
    steps: list('ProcessStep'),
    actions: list('ProcessAction'),
    sequences: list('ProcessSequence'),
  },
  ProcessRole: { roleCode: text(), roleName: text(), moderator: boolean, condition: text() },
  ProcessStep: {
    stepCode: text(),
    stepName: text(),
    sequenceNo: text(),
    groupName: text(),
    dossierStatus: text(),
    dossierSubStatus: text(),
    durationCount: text(),
    instructionNote: text(),
    briefNote: text(),
    roleAsStep: text(),
    checkInput: int,
    roles: list('StepRole'),
  },
  StepRole: { roleCode: text(), roleName: text(), moderator: boolean, condition: text() },
  ProcessAction: {
    actionCode: text(),
    actionName: text(),
    preStepCode: text(),
    postStepCode: text(),
    autoEvent: text(),
    preCondition: text(),
    allowAssignUser: int,
    assignUserId: int,
    assignUserName: text(),
    requestPayment: int,
    paymentFee: text(),
    createDossierFiles: text(),
    returnDossierFiles: text(),
    eSignature: boolean,
    signatureType: text(),
    createDossiers: text(),
    configNote: text(),
    postAction: text(20_000),
  },
  ProcessSequence: { sequenceNo: text(), sequenceName: text(), sequenceRole: text(), durationCount: text() },
  ServiceInfo: {
    serviceCode: text(),
    serviceName: text(1000),
    processText: text(),
    methodText: text(1000),
    dossierText: text(1000),
    conditionText: text(1000),
    durationText: text(1000),
    applicantText: text(1000),
    resultText: text(1000),
    regularText: text(1000),
    feeText: text(1000),
    administrationCode: text(),
    administrationName: text(),
    domainCode: text(),
    domainName: text(),
    maxLevel: optional(int),
    public_: optional(boolean),
    fileTemplates: list('fileTemplate'),
    configs: list('ServiceConfig'),
  },
  fileTemplate: {
    filename: text(),
    fileTemplateNo: text(),
    templateName: text(),
    eFormNoPattern: text(),
    eFormNamePattern: text(),
  },
  ServiceConfig: {
    govAgencyCode: text(),
    govAgencyName: text(),
    serviceInstruction: text(),
    serviceLevel: int,
    serviceUrl: text(),
    forCitizen: boolean,
    forBusiness: boolean,
    postalService: boolean,
    registration: boolean,
    processes: list('ProcessOption'),
  },
  ProcessOption: {
    optionCode: text(),
    optionName: text(),
    seqOrder: int,
    sampleCount: int,
    autoSelect: text(),
    instructionNote: text(),
    submissionNote: text(),
    templateNo: text(),
    templateName: text(),
    processNo: text(),
    processName: text(),
    registerBookCode: text(),
  },
  DossierTemplate: {
    templateNo: text(),
    templateName: text(),
    description: text(),
    newFormScript: text(65_535),
    parts: list('DossierPart'),
    formMeta: optional(text(65_535)),
  },
  DossierPart: {
    partNo: text(),
    partName: text(),
    partTip: text(),
    partType: int,
    multiple: boolean,
    required: boolean,
    esign: boolean,
    fileTemplateNo: text(),
    deliverableType: text(),
    deliverableAction: int,
    eForm: boolean,
    sampleData: text(),
    fileMark: int,
  },
  ActionConfig: {
    actionCode: text(),
    actionName: text(),
    extraForm: optional(boolean),
    formConfig: text(1000),
    sampleData: text(),
    insideProcess: optional(boolean),
    userNote: optional(int),
    syncType: optional(int),
    eventType: optional(int),
    infoType: optional(int),
    rollbackable: optional(boolean),
    notificationType: text(),
    documentType: text(),
    mappingAction: text(),
    dateOption: optional(int),
  },
  StepConfig: {
    stepCode: text(),
    stepName: text(),
    stepType: optional(int),
    dossierStatus: text(),
    dossierSubStatus: text(),
    menuGroup: text(),
    menuStepName: text(),
    buttonConfig: text(),
  },
  DocumentType: {
    typeCode: text(),
    templateClass: optional(int),
    documentName: text(),
    codePattern: text(),
    docSync: optional(int),
  },
  PaymentConfig: {
    govAgencyCode: text(),
    govAgencyName: text(),
    govAgencyTaxNo: text(1000),
    invoiceTemplateNo: text(),
    invoiceIssueNo: text(),
    invoiceLastNo: text(),
    bankInfo: text(),
    epaymentConfig: text(),
    invoiceForm: text(),
  },
  NotificationTemplate: {
    notificationType: text(),
    sendEmail: boolean,
    emailSubject: text(),
    emailBody: text(1000),
    textMessage: text(),
    sendSMS: boolean,
    expireDuration: int,
    interval: text(),
    notifyMessage: text(1024),
    sendNotification: boolean,
  },
  UserManagement: { roles: list('JobPos'), users: list('Employee') },
  JobPos: { code: text(), title: text(), description: text() },
  Employee: {
    employeeNo: text(),
    fullname: text(),
    title: text(1000),
    gender: int,
    birthdate: text(),
    telNo: text(),
    email: text(),
    workingStatus: int,
    jobTitle: text(),
    roles: text(),
    scope: text(),
  },
  Holiday: { holidayDate: text(), description: text(10_000), holidayType: int },
  WorkingTime: { workTimeDay: int, workTimeHours: text() },
  DictCollection: {
    collectionCode: text(),
    collectionName: text(),
    collectionNameEN: text(),
    description: text(),
    status: int,
    items: list('DictItem'),
    groups: list('DictGroup'),
  },
  DictItem: {
    itemCode: text(),
    itemName: text(),
    itemNameEN: text(),
    itemDescription: text(),
    parent: text(),
    level: int,
    sibling: text(),
    metadata: text(),
  },
  DictGroup: {
    groupCode: text(),
    groupName: text(),
    groupNameEN: text(),
    groupDescription: text(),
    items: anyNumberOf('ItemRef'),
  },
  StepConfigList: { '*': list('StepConfig') },
  ActionConfigList: { '*': list('ActionConfig') },
  DocumentTypeList: { '*': list('DocumentType') },
  PaymentConfigList: { '*': list('PaymentConfig') },
  NotificationTemplateList: { '*': list('NotificationTemplate') },
  HolidayList: { '*': list('Holiday') },
  WorkingTimeList: { '*': list('WorkingTime') },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Field>>>>

export type ElementName = keyof typeof ELEMENTS

type Value<F> = F extends { kind: 'text' }
  ? string
  : F extends { kind: 'int' }
    ? number
    : F extends { kind: 'boolean' }
      ? boolean
      : F extends { kind: 'list'; of: infer N }
        ? readonly (N extends ElementName ? Element<N> : string)[]
        : never

type Fields<N extends ElementName> = (typeof ELEMENTS)[N]
type OptionalKeys<T> = { [K in keyof T]: T[K] extends { optional: true } ? K : never }[keyof T]

/** An element of the package as a value; a list element that has no table of its own is a text. */
export type Element<N extends ElementName> = {
  [K in Exclude<keyof Fields<N>, OptionalKeys<Fields<N>>>]: Value<Fields<N>[K]>
} & { [K in OptionalKeys<Fields<N>>]?: Value<Fields<N>[K]> }

/** The fields of an element in order; `undefined` where it is only a text. */
export const fieldsOf = (name: string): Readonly<Record<string, Field>> | undefined =>
  Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name as ElementName] : undefined

/** A field of this name is no element of its own: its items stand directly in the parent. */
export const INLINE = '*'
