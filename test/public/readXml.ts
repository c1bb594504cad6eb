import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element of a document: its attributes with `@` in front, its text under `#text`, and always a list of each kind of child. */
export interface Element {
  [name: string]: Element[] | string | undefined
}

const parser = new XMLParser({
  alwaysCreateTextNode: true,
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
  parseAttributeValue: false,
  parseTagValue: false,
})

/** Reads XML; what is not well-formed is an error. */
export const readXml = (text: string): Element => {
  const verdict = XMLValidator.validate(text)
  if (verdict !== true) throw new Error(`${verdict.err.msg} (line ${String(verdict.err.line)})`)
  return parser.parse(text) as Element
}

/** The children of an element by name. */
export const all = (element: Element | undefined, name: string): Element[] => {
  const found = element?.[name]
  return Array.isArray(found) ? found : []
}

/** What an element says in an attribute; nothing when it has none of that name. */
export const attribute = (element: Element | undefined, name: string): string => {
  const value = element?.[`@${name}`]
  return typeof value === 'string' ? value : ''
}

/** The text of the only child of that name; an error when there is none or more than one. */
export const only = (element: Element | undefined, name: string): string => {
  const [first, ...others] = all(element, name)
  if (first === undefined || others.length > 0)
    throw new Error(`there are ${String(others.length)} more ${name} than one`)
  const text = first['#text']
  return typeof text === 'string' ? text : ''
}
