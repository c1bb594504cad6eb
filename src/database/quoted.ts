/** A name of a table or a column as it stands in a statement. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
