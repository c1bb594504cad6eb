/** What a version before would miss, or would be refused for leaving out. */
const BREAKS: readonly RegExp[] = [
  /\bdrop\s+(?:column|table|type|view)\b[^;]*/gi,
  /\brename\s+(?:column|to)\b[^;]*/gi,
  /\balter\s+column\s+\S+\s+(?:set\s+not\s+null|set\s+data\s+type|type)\b[^;]*/gi,
  /\badd\s+column\s+\S+\s+(?![^,;]*\b(?:default|generated|serial|bigserial)\b)[^,;]*\bnot\s+null\b/gi,
]

/**
 * The pieces of a migration with which an instance of the version before could not go on, as it must while others are being brought up to
 * date: what it reads is taken away or called otherwise, or what it writes lacks something.
 */
export const breaksFormer = (statements: string): readonly string[] =>
  BREAKS.flatMap((pattern) => statements.match(pattern) ?? []).map((piece) =>
    piece.replace(/\s+/g, ' ').trim(),
  )
