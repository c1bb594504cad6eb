const textNode = (text: string) => ({
  detail: 0,
  format: 0,
  mode: 'normal' as const,
  style: '',
  text,
  type: 'text' as const,
  version: 1,
})

const paragraph = (text: string) => ({
  children: [textNode(text)],
  direction: 'ltr' as const,
  format: '' as const,
  indent: 0,
  textFormat: 0,
  textStyle: '',
  type: 'paragraph' as const,
  version: 1,
})

/** Plain text as rich text: each line that is not empty becomes a paragraph. */
export const richText = (text: string) => ({
  root: {
    children: text
      .split(/\r\n|\r|\n/)
      .filter((line) => line.trim() !== '')
      .map(paragraph),
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    type: 'root' as const,
    version: 1,
  },
})
