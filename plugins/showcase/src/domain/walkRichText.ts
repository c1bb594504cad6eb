import type { RichInline, RichItem, RichNode } from './richNode'

/** A document that rich text names, and how. */
export type RichMention = { role: 'picture' | 'link'; collection: string; id: string }

const wordsOf = (inline: RichInline): string => {
  if (inline.type === 'text') return inline.text
  return inline.type === 'break' ? ' ' : inline.children.map(wordsOf).join('')
}

const mentionsIn = (inline: RichInline): RichMention[] => {
  if (inline.type !== 'link') return []
  const { target } = inline
  const own: RichMention[] = 'url' in target ? [] : [{ role: 'link', ...target }]
  return [...own, ...inline.children.flatMap(mentionsIn)]
}

const itemInlines = (item: RichItem): RichInline[][] => [
  item.children,
  ...item.lists.flatMap((list) => list.items.flatMap(itemInlines)),
]

const linesOf = (node: RichNode): RichInline[][] => {
  if (node.type === 'picture') return []
  return node.type === 'list' ? node.items.flatMap(itemInlines) : [node.children]
}

/** The words of rich text, a line per block, for searching and for summaries. */
export const richTextWords = (blocks: readonly RichNode[]): string =>
  blocks
    .flatMap(linesOf)
    .map((line) => line.map(wordsOf).join(''))
    .join('\n')

/** Every document that rich text shows or links to. */
export const richTextMentions = (blocks: readonly RichNode[]): RichMention[] =>
  blocks.flatMap((node): RichMention[] =>
    node.type === 'picture'
      ? [{ role: 'picture', collection: node.collection, id: node.id }]
      : linesOf(node).flatMap((line) => line.flatMap(mentionsIn)),
  )
