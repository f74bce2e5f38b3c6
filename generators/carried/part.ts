import { escapeXml, PREFACE } from '../xml-text.js'

/** The custom XML part in which a Word or Excel file of ours carries its definitions. */
export const NAMESPACE = 'urn:tthc:definitions:1'
export const ELEMENT = 'definitions'
/** Programs that save the file again may number the part anew. */
export const PART_NAME = /^customXml\/item\d+\.xml$/

const PART = 'customXml/item1.xml'
const PROPERTIES = 'customXml/itemProps1.xml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const ITEM = '{7C1D6E52-3B0A-4F6B-9A55-54544843DEF1}'

/** The part, its properties and its relationships, by their names in the archive. */
export const partsFor = (json: string): Readonly<Record<string, string>> => ({
  [PART]: `${PREFACE}<${ELEMENT} xmlns="${NAMESPACE}">${escapeXml(json)}</${ELEMENT}>`,
  [PROPERTIES]: `${PREFACE}<ds:datastoreItem ds:itemID="${ITEM}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  'customXml/_rels/item1.xml.rels': `${PREFACE}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
})

/** The relationships of the main part, and the types of the archive, with the new part in them. */
export const related = (relationships: string): string =>
  relationships.replace('</Relationships>', `${relationship('rIdTthc', 'customXml', `../${PART}`)}</Relationships>`)

export const typed = (types: string): string =>
  types.replace(
    '</Types>',
    `<Override PartName="/${PROPERTIES}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>`,
  )

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`
