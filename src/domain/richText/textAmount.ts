type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const childrenOf = ({ children }: Node): unknown[] => (Array.isArray(children) ? (children as unknown[]) : [])

const LETTERS = /[\p{L}\p{N}]/gu

const lettersOf = (text: string): number => text.match(LETTERS)?.length ?? 0

/**
 * How many letters and digits a text in the editor's format holds; 0 when there are no words in it. Blanks, dashes, dots and
 * pictures are no words; what is not such a text holds none. Nesting of any depth, and a node that holds itself, are survived.
 */
export const textAmount = (state: unknown): number => {
  const waiting: unknown[] = isNode(state) ? [state.root] : []
  const seen = new Set<unknown>()
  let amount = 0
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (!isNode(node) || seen.has(node)) continue
    seen.add(node)
    if (typeof node.text === 'string') amount += lettersOf(node.text)
    for (const child of childrenOf(node)) waiting.push(child)
  }
  return amount
}
