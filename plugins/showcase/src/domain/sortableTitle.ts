/** An index of PostgreSQL takes no row beyond 2704 bytes, and a cursor stands in an address: this fits in both in any script. */
const LONGEST = 300

/** As much of a title as decides where its document stands in a list by name. */
export const sortableTitle = (title: string): string =>
  title.length <= LONGEST ? title : Array.from(title).slice(0, LONGEST).join('')
