import type { Json } from './json'
import type { LeafKind } from './shape'

/** Longer texts are cut: a history tells what changed, and versions keep the whole. */
const LONGEST = 10_000

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

type Node = Readonly<Record<string, Json>>

const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The words of a rich text, a line for each of its blocks. */
export const plainText = (node: Json): string => {
  if (!isNode(node)) return ''
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  if (isNode(node.root)) return plainText(node.root)
  const children = Array.isArray(node.children) ? (node.children as readonly Json[]) : []
  // Words stand on one line, with the links between them; what has none is made of blocks.
  const isLine = children.some((child) => isNode(child) && typeof child.text === 'string')
  const told = children.map(plainText)
  return isLine ? told.join('') : told.filter((each) => each !== '').join('\n')
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
