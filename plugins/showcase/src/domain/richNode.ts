/** A run of text with the few marks that the public site knows. */
export type RichText = {
  type: 'text'
  text: string
  bold?: true
  italic?: true
  underline?: true
  strike?: true
  code?: true
}

/** Where a link leads: out to an address, or to a document that is looked up when the page is made. */
export type RichTarget = { url: string } | { collection: string; id: string }

/** What may stand inside a line. */
export type RichInline =
  RichText | { type: 'break' } | { type: 'link'; target: RichTarget; children: RichInline[] }

/**
 * The allow-list of rich text: these nodes and no others are written to a row. Whatever an editor's rich text holds
 * beyond them is left out before it is stored, not when it is shown.
 */
export type RichNode =
  | { type: 'paragraph'; children: RichInline[] }
  | { type: 'heading'; level: 2 | 3 | 4; children: RichInline[] }
  | { type: 'quote'; children: RichInline[] }
  | { type: 'list'; ordered: boolean; items: RichItem[] }
  | { type: 'picture'; collection: string; id: string }

/** One item of a list, with the lists that hang under it. */
export type RichItem = { children: RichInline[]; lists: Extract<RichNode, { type: 'list' }>[] }
