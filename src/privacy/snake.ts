/** The name that the database has for a slug or a field. */
export const snake = (text: string): string =>
  text
    .replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    .replaceAll('-', '_')
    .replaceAll('.', '_')
