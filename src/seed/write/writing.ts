import type { Payload, PayloadRequest } from 'payload'

/** What every writer of content is given: the program, and the request whose transaction it writes in. */
export type Writing = { payload: Payload; req: PayloadRequest }

/** Ids of written documents by the key the seed knows them by. */
export type Ids<Key extends string> = Readonly<Record<Key, string>>

/** Writes entries one after another, in their order, and answers the id of each by its key. */
export const writeEach = async <Key extends string, Entry>(
  entries: Readonly<Record<Key, Entry>>,
  write: (entry: Entry, key: Key, written: Partial<Record<Key, string>>) => Promise<string>,
): Promise<Ids<Key>> => {
  const written: Partial<Record<Key, string>> = {}
  for (const key of Object.keys(entries) as Key[]) written[key] = await write(entries[key], key, written)
  return written as Ids<Key>
}
