/** An original that can be read as a file for as long as it is worked on, and the folder in which to work. */
export type Workplace = Readonly<{ folder: string; original: string }>

/** Where the files of pictures are kept. Under its own name a file is whole, or is not there. */
export type PictureShelf = Readonly<{
  /** The names of all AVIFs, whole or unfinished, unless others remove what nothing names. */
  avifs: () => Promise<readonly string[]>
  /** Puts a finished file of this machine under its name, and takes it from where it was. */
  put: (path: string, filename: string) => Promise<void>
  remove: (filename: string) => Promise<void>
  /** In bytes; 0 when there is none. */
  sizeOf: (filename: string) => Promise<number>
  withOriginal: <T>(filename: string, work: (place: Workplace) => Promise<T>) => Promise<T>
}>
