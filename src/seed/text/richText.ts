/** A node of the editor's tree; only what the house's editor knows is ever made. */
export type RichTextNode = {
  [key: string]: unknown
  type: string
  version: number
  children?: RichTextNode[]
}

/** A text as the editor keeps it. */
export type RichText = {
  root: {
    [key: string]: unknown
    type: 'root'
    version: number
    direction: 'ltr'
    format: ''
    indent: number
    children: RichTextNode[]
  }
}

const BOLD = 1
const frame = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

const textNode = (text: string, format = 0): RichTextNode => ({
  type: 'text',
  version: 1,
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text,
})

const linkNode = (text: string, url: string): RichTextNode => ({
  ...frame,
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', newTab: false, url },
  children: [textNode(text)],
})

const inline = (line: string): RichTextNode[] =>
  line
    .split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/)
    .filter((part) => part !== '')
    .map((part) => {
      const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part)
      if (link) return linkNode(link[1] ?? '', link[2] ?? '')
      const bold = /^\*\*([^*]+)\*\*$/.exec(part)
      return bold ? textNode(bold[1] ?? '', BOLD) : textNode(part)
    })

const listNode = (lines: readonly string[]): RichTextNode => ({
  ...frame,
  type: 'list',
  listType: 'bullet',
  start: 1,
  tag: 'ul',
  children: lines.map((line, index) => ({
    ...frame,
    type: 'listitem',
    value: index + 1,
    children: inline(line.replace(/^- /, '')),
  })),
})

const block = (source: string): RichTextNode => {
  const heading = /^(#{2,4}) (.+)$/.exec(source)
  if (heading)
    return {
      ...frame,
      type: 'heading',
      tag: `h${heading[1]?.length ?? 2}`,
      children: inline(heading[2] ?? ''),
    }
  if (source.startsWith('- ')) return listNode(source.split('\n'))
  if (source.startsWith('> ')) return { ...frame, type: 'quote', children: inline(source.slice(2)) }
  return {
    ...frame,
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    children: inline(source.replaceAll('\n', ' ')),
  }
}

/**
 * Turns a text with light marks into what the editor keeps. Blocks are parted by an empty line; `##` to `####` is a
 * heading, `- ` a list, `> ` a quotation, `**…**` bold and `[words](address)` a link.
 */
export const richText = (source: string): RichText => ({
  root: {
    ...frame,
    type: 'root',
    children: source
      .split(/\n\s*\n/)
      .map((part) =>
        part
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean)
          .join('\n'),
      )
      .filter((part) => part !== '')
      .map(block),
  },
})
