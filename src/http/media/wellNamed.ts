const NAME_AT_MOST_BYTES = 255

/** Whether a name is that of a file in a folder, and of nothing hidden, above or beside it. */
export const wellNamed = (filename: string): boolean =>
  Buffer.byteLength(filename) <= NAME_AT_MOST_BYTES && !filename.startsWith('.') && !/[/\\:\0]/.test(filename)
