/** A question of PostgreSQL's text search, written as it is stored: of every group any of its lexemes. */
export const lexemeQuestion = (groups: readonly (readonly string[])[]): string =>
  groups.map((group) => `(${group.join(' | ')})`).join(' & ')
