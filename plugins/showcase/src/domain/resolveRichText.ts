import type { PublicWords } from './publicField'
import type { RichInline, RichItem, RichNode } from './richNode'

type List = Extract<RichNode, { type: 'list' }>

/** What becomes of the documents that a text names; null where a visitor may not see the document. */
export type RichLookup = {
  /** The address of its page. */
  page(collection: string, id: string): string | null
  picture(collection: string, id: string): { url: string; alt: PublicWords | null } | null
}

/** A block of rich text for those who cannot look a document up: it holds addresses and no ids. */
export type ResolvedNode =
  Exclude<RichNode, { type: 'picture' }> | { type: 'picture'; url: string; alt: PublicWords | null }

const resolveInline = (find: RichLookup, inline: RichInline): RichInline[] => {
  if (inline.type !== 'link') return [inline]
  const { target } = inline
  const children = inline.children.flatMap((child) => resolveInline(find, child))
  const url = 'url' in target ? target.url : find.page(target.collection, target.id)
  return url === null ? children : [{ type: 'link', target: { url }, children }]
}

const resolveItem = (find: RichLookup, { children, lists }: RichItem): RichItem => ({
  children: children.flatMap((child) => resolveInline(find, child)),
  lists: lists.map((list) => resolveList(find, list)),
})

const resolveList = (find: RichLookup, list: List): List => ({
  ...list,
  items: list.items.map((item) => resolveItem(find, item)),
})

/**
 * Puts addresses in the place of the documents that rich text names: a link to one that is not public keeps its words,
 * a picture that is not public is left out, as on a page.
 */
export const resolveRichText = (blocks: readonly RichNode[], find: RichLookup): ResolvedNode[] =>
  blocks.flatMap((node): ResolvedNode[] => {
    if (node.type === 'picture') {
      const picture = find.picture(node.collection, node.id)
      return picture ? [{ type: 'picture', ...picture }] : []
    }
    if (node.type === 'list') return [resolveList(find, node)]
    return [{ ...node, children: node.children.flatMap((child) => resolveInline(find, child)) }]
  })
