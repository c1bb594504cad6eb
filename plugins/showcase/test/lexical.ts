type Node = Record<string, unknown>

/** A run of text as Lexical keeps it. */
export const run = (text: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

/** A node that holds others. */
export const block = (type: string, children: Node[], more: Node = {}): Node => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
})

/** The state of a rich text field. */
export const richText = (...children: Node[]) => ({ root: block('root', children) })

/** A rich text of one paragraph. */
export const paragraph = (text: string) => richText(block('paragraph', [run(text)]))
