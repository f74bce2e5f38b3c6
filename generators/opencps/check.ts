import { checkProcess } from './check-process.js'
import { ELEMENT_WORDS } from './element-words.js'
import { codesIn, knownOf } from './known.js'
import { PART_NAMES } from './parts.js'
import { rootsOf, type ReadPackage } from './read.js'

/** Something in a package that the importer takes otherwise than it was meant. Vietnamese. */
export interface PackageFault {
  file: string
  what: string
}

/** Holds a package against the format: its folder, its files, every element, and what they say of each other. */
export function checkPackage(read: ReadPackage, zipName: string): PackageFault[] {
  const { folder, files, others } = read
  const faults: PackageFault[] = []
  const fault = (file: string, what: string): void => void faults.push({ file, what })
  if (`${folder}.zip` !== zipName) fault(folder, `Thư mục ngoài cùng phải cùng tên với tệp nén "${zipName}".`)
  for (const path of others) fault(path, 'Tệp này không nằm trong các phần mà công cụ tạo.')
  const order = files.map(({ part }) => PART_NAMES.indexOf(part))
  files.forEach(({ path }, index) => {
    if ((order[index] ?? 0) < (order[index - 1] ?? 0)) fault(path, 'Tệp đứng sai thứ tự nạp trong tệp nén.')
  })
  for (const { path, faults: own } of files)
    for (const { kind, path: at } of own) fault(path, `Phần tử "${at}" ${ELEMENT_WORDS[kind]}.`)
  const known = knownOf(read)
  for (const { path, root } of rootsOf(files, 'processes'))
    for (const what of checkProcess(root, known)) fault(path, what)
  checkServices(read, fault)
  return faults
}

function checkServices({ files }: ReadPackage, fault: (file: string, what: string) => void): void {
  const processes = new Set(rootsOf(files, 'processes').map(({ root }) => root.processNo))
  const templates = new Set(rootsOf(files, 'templates').map(({ root }) => root.templateNo))
  const agencies = codesIn('GOVERNMENT_AGENCY', files)
  const fields = codesIn('SERVICE_DOMAIN', files)
  for (const { path, root } of rootsOf(files, 'services')) {
    const { administrationCode, domainCode, configs } = root
    const named = [administrationCode, ...configs.map(({ govAgencyCode }) => govAgencyCode)]
    for (const code of named.filter((one) => one !== '' && !agencies.has(one)))
      fault(path, `Cơ quan "${code}" không có trong danh mục GOVERNMENT_AGENCY.`)
    if (domainCode !== '' && !fields.has(domainCode))
      fault(path, `Lĩnh vực "${domainCode}" không có trong danh mục SERVICE_DOMAIN.`)
    for (const { govAgencyCode, processes: options } of configs)
      for (const { processNo, templateNo } of options) {
        if (!processes.has(processNo))
          fault(path, `Cơ quan "${govAgencyCode}" dùng quy trình "${processNo}" không có trong gói.`)
        if (!templates.has(templateNo))
          fault(path, `Cơ quan "${govAgencyCode}" dùng mẫu hồ sơ "${templateNo}" không có trong gói.`)
      }
  }
}
