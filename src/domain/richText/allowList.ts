import { isUuid } from '../codes/isUuid'
import type { Words } from '../locales/locales'
import { isWebAddress } from '../web/isWebAddress'

/** How deep a text may be nested and how many nodes it may hold; an editor comes nowhere near it. */
const DEPTH_LIMIT = 20
const NODE_LIMIT = 10_000
const TEXT_LIMIT = 200_000

const linkable = ['partners', 'projects', 'themes', 'updates']
const pictures = ['media']

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isId = (value: unknown): boolean => isUuid(isNode(value) ? value.id : value)

/** A page of the site itself, an e-mail address or a telephone number can be linked to as well. */
const isLinkAddress = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length <= 2000 &&
  (isWebAddress(value) || /^(mailto:[^\s:]+@[^\s:]+|tel:\+?[\d ()-]+|\/(?![/\\])\S*|#\S+)$/.test(value))

const isLinkable = (doc: unknown): boolean =>
  isNode(doc) && linkable.includes(String(doc.relationTo)) && isId(doc.value)

// A link to an address may still carry the page it once led to, and that is looked up all the same.
const isLink = ({ fields }: Node): boolean => {
  if (!isNode(fields)) return false
  const { doc, linkType, url } = fields
  if (linkType === 'internal') return isLinkable(doc)
  return isLinkAddress(url) && (doc === undefined || doc === null || isLinkable(doc))
}

const inline = ['autolink', 'linebreak', 'link', 'tab', 'text']

/** Every node that a text may hold: what must be true of it and what it may hold itself. */
const nodes: Readonly<Record<string, { holds: readonly string[]; isRight?: (node: Node) => boolean }>> = {
  autolink: { holds: ['text', 'linebreak'], isRight: isLink },
  heading: { holds: inline, isRight: ({ tag }) => tag === 'h2' || tag === 'h3' || tag === 'h4' },
  linebreak: { holds: [] },
  link: { holds: ['text', 'linebreak', 'tab'], isRight: isLink },
  list: { holds: ['listitem'], isRight: ({ listType }) => listType === 'bullet' || listType === 'number' },
  listitem: { holds: [...inline, 'list', 'paragraph'] },
  paragraph: { holds: inline },
  quote: { holds: [...inline, 'paragraph'] },
  root: { holds: ['heading', 'list', 'paragraph', 'quote', 'upload'] },
  tab: { holds: [] },
  text: { holds: [], isRight: ({ text }) => typeof text === 'string' },
  upload: {
    holds: [],
    isRight: ({ relationTo, value }) => pictures.includes(String(relationTo)) && isId(value),
  },
}

const unknownNode = (type: string): Words => ({
  nl: `Hier staat iets wat de site niet kan tonen (${type}). Haal het weg; koppen (2 t/m 4), vet, cursief, lijsten, citaten, links en beelden kunnen wel.`,
  en: `This holds something the site cannot show (${type}). Remove it; headings (2 to 4), bold, italic, lists, quotes, links and pictures can be used.`,
})
const wrongLink: Words = {
  nl: 'Een link wijst nergens heen. Gebruik https://…, een e-mailadres (mailto:…) of kies een pagina.',
  en: 'A link leads nowhere. Use https://…, an e-mail address (mailto:…) or choose a page.',
}
const noText: Words = {
  nl: 'Dit is geen tekst zoals de editor die opslaat.',
  en: 'This is not a text as the editor saves it.',
}
const tooLarge: Words = {
  nl: 'Deze tekst is te groot. Verdeel hem over kortere teksten.',
  en: 'This text is too large. Split it into shorter ones.',
}

// A node without children may leave them out.
const hasChildren = ({ children }: Node): boolean => children === undefined || Array.isArray(children)

type Visit = { node: unknown; depth: number; allowed: readonly string[] }

const faultOf = ({ allowed, depth, node }: Visit): Words | null => {
  if (!isNode(node) || typeof node.type !== 'string' || !hasChildren(node)) return noText
  const rule = Object.hasOwn(nodes, node.type) ? nodes[node.type] : undefined
  if (rule === undefined || !allowed.includes(node.type)) return unknownNode(node.type.slice(0, 40))
  if (depth > DEPTH_LIMIT) return tooLarge
  if (rule.isRight?.(node) === false) return node.type.endsWith('link') ? wrongLink : unknownNode(node.type)
  return null
}

const childrenOf = (node: Node): unknown[] =>
  Array.isArray(node.children) ? (node.children as unknown[]) : []

/**
 * What is wrong with a text in the editor's format, or null. Only the nodes that the public pages can show are let
 * through, whatever the editor is set to: a stored node of a feature that is switched off would come out somewhere.
 */
export const faultInRichText = (state: unknown): Words | null => {
  if (!isNode(state)) return noText
  const queue: Visit[] = [{ allowed: ['root'], depth: 0, node: state.root }]
  let seen = 0
  let letters = 0
  for (let visit = queue.pop(); visit !== undefined; visit = queue.pop()) {
    const fault = faultOf(visit)
    if (fault !== null) return fault
    const node = visit.node as Node
    seen += 1
    letters += typeof node.text === 'string' ? node.text.length : 0
    if (seen > NODE_LIMIT || letters > TEXT_LIMIT) return tooLarge
    const allowed = nodes[String(node.type)]?.holds ?? []
    for (const child of childrenOf(node)) queue.push({ allowed, depth: visit.depth + 1, node: child })
  }
  return null
}
