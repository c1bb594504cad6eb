import type { Json } from './json'
import type { LeafKind } from './shape'

/** Longer texts are cut: a history tells what changed, and versions keep the whole. */
const LONGEST = 10_000

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

type Node = Readonly<Record<string, Json>>

const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where a link of a rich text leads: an address, or a document by its kind and id. */
const leadsTo = ({ fields, type }: Node): string | null => {
  if ((type !== 'link' && type !== 'autolink') || !isNode(fields)) return null
  const { doc, url } = fields
  if (isNode(doc)) {
    return [doc.relationTo, isNode(doc.value) ? doc.value.id : doc.value]
      .filter((part) => typeof part === 'string' || typeof part === 'number')
      .join(' ')
  }
  return typeof url === 'string' && url !== '' ? url : null
}

/** The words of a rich text, a line for each of its blocks, with where its links lead: to change that is to change what people are told. */
export const plainText = (node: Json): string => {
  if (!isNode(node)) return ''
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  if (isNode(node.root)) return plainText(node.root)
  const children = Array.isArray(node.children) ? (node.children as readonly Json[]) : []
  // Words stand on one line, with the links between them; what has none is made of blocks.
  const isLine = children.some((child) => isNode(child) && typeof child.text === 'string')
  const told = children.map(plainText)
  const words = isLine ? told.join('') : told.filter((each) => each !== '').join('\n')
  const to = leadsTo(node)
  return to === null || to === words ? words : `${words} <${to}>`
}

/** A value as a history keeps it: of a rich text its words, and of anything long the beginning. */
export const keptValue = (kind: LeafKind, value: Json): Json => {
  if (value === null) return null
  switch (kind) {
    case 'richText':
      return cut(plainText(value))
    case 'json': {
      const text = JSON.stringify(value)
      return text.length > LONGEST ? cut(text) : value
    }
    case 'plain':
    case 'reference':
    case 'rows':
      return typeof value === 'string' ? cut(value) : value
  }
}

/**
 * What a value was and became, as a history keeps it. Where that is the same although the values are not, as of a word that became bold or a
 * change far on in a long text, each has a fingerprint of the whole behind it, by which versions can be told apart.
 */
export const keptChange = (
  kind: LeafKind,
  { from, to }: Readonly<{ from: Json; to: Json }>,
  fingerprint: (value: Json) => string,
): Readonly<{ after: Json; before: Json }> => {
  const [before, after] = [keptValue(kind, from), keptValue(kind, to)]
  if (typeof before !== 'string' || before !== after) return { after, before }
  return { after: `${after} [#${fingerprint(to)}]`, before: `${before} [#${fingerprint(from)}]` }
}
