import { cleanText } from './cleanText'
import type { RichInline, RichItem, RichNode, RichTarget, RichText } from './richNode'
import { safeLink } from './safeUrl'

type Raw = Record<string, unknown>
type ListNode = Extract<RichNode, { type: 'list' }>

const DEEPEST = 12
/** Lexical packs the marks of a run into bits. */
const MARKS = { bold: 1, italic: 2, strike: 4, underline: 8, code: 16 } as const

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const childrenOf = (node: Raw): Raw[] => (Array.isArray(node.children) ? node.children.filter(isRaw) : [])

/** An id as Payload reads a relation at depth 0, or the document itself when it was populated. */
export const idOf = (value: unknown): string | null => {
  const id = isRaw(value) ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}

const readRun = (node: Raw): RichText | null => {
  // Blanks between runs are words' boundaries, so only what cannot be written goes.
  const raw = typeof node.text === 'string' ? node.text : ''
  const text = cleanText(`|${raw}|`).slice(1, -1)
  if (text === '') return null
  const format = typeof node.format === 'number' ? node.format : 0
  const run: RichText = { type: 'text', text }
  for (const [mark, bit] of Object.entries(MARKS)) {
    if (format & bit) run[mark as keyof typeof MARKS] = true
  }
  return run
}

const readTarget = (fields: Raw): RichTarget | null => {
  if (fields.linkType === 'internal' && isRaw(fields.doc)) {
    const { relationTo, value } = fields.doc
    const id = idOf(value)
    return typeof relationTo === 'string' && id ? { collection: relationTo, id } : null
  }
  const url = safeLink(fields.url)
  return url ? { url } : null
}

const readInline = (node: Raw, depth: number): RichInline[] => {
  if (depth > DEEPEST) return []
  if (node.type === 'text') {
    const run = readRun(node)
    return run ? [run] : []
  }
  if (node.type === 'linebreak') return [{ type: 'break' }]
  if (node.type === 'tab') return [{ type: 'text', text: ' ' }]
  const children = childrenOf(node).flatMap((child) => readInline(child, depth + 1))
  if (node.type === 'link' || node.type === 'autolink') {
    const target = isRaw(node.fields) ? readTarget(node.fields) : null
    // A link that leads nowhere safe keeps its words.
    return target && children.length > 0 ? [{ type: 'link', target, children }] : children
  }
  return children
}

const readItem = (node: Raw, depth: number): RichItem => {
  const [nested, line] = [
    childrenOf(node).filter((child) => child.type === 'list'),
    childrenOf(node).filter((child) => child.type !== 'list'),
  ]
  return {
    children: line.flatMap((child) => readInline(child, depth + 1)),
    lists: nested.flatMap((child) => readList(child, depth + 1)),
  }
}

/** An editor keeps a list in a list as an item without words; it hangs under the item before it. */
const hung = (items: readonly RichItem[]): RichItem[] => {
  const all: RichItem[] = []
  for (const item of items) {
    const above = all.at(-1)
    if (item.children.length > 0 || above === undefined) all.push(item)
    else all[all.length - 1] = { ...above, lists: [...above.lists, ...item.lists] }
  }
  return all
}

const readList = (node: Raw, depth: number): ListNode[] => {
  if (depth > DEEPEST) return []
  const items = hung(
    childrenOf(node)
      .map((child) => readItem(child, depth))
      .filter((item) => item.children.length > 0 || item.lists.length > 0),
  )
  return items.length > 0 ? [{ type: 'list', ordered: node.listType === 'number', items }] : []
}

const headingLevel = (tag: unknown): 2 | 3 | 4 => (tag === 'h3' ? 3 : tag === 'h4' ? 4 : 2)

const readBlock = (node: Raw): RichNode[] => {
  if (node.type === 'list') return readList(node, 0)
  if (node.type === 'upload') {
    const id = idOf(node.value)
    return typeof node.relationTo === 'string' && id
      ? [{ type: 'picture', collection: node.relationTo, id }]
      : []
  }
  const children = childrenOf(node).flatMap((child) => readInline(child, 0))
  if (children.length === 0) return []
  if (node.type === 'heading') return [{ type: 'heading', level: headingLevel(node.tag), children }]
  if (node.type === 'quote') return [{ type: 'quote', children }]
  // A node that is not on the list keeps its words and loses everything else.
  return [{ type: 'paragraph', children }]
}

/**
 * Reduces an editor's rich text (Lexical state) to the nodes that the public site knows. Unknown nodes lose all but the
 * words in them, unsafe links all but their text; fields, styles and versions of nodes never come along.
 */
export const readRichText = (state: unknown): RichNode[] => {
  const root = isRaw(state) && isRaw(state.root) ? state.root : null
  return root ? childrenOf(root).flatMap(readBlock) : []
}
