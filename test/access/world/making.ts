import sharp from 'sharp'

/** The ids of documents, by what they are to the one who asks. */
export type Ids = Record<string, string>

/** What the test tries to create. */
export type Trial = { data: Record<string, unknown>; file?: 'document' | 'picture' }

/** What is laid over test data to make it public. */
export const published = { _status: 'published' }

/** A small picture, new each time it is asked for. */
export const aPicture = async () => {
  const data = await sharp({ create: { background: '#386641', channels: 3, height: 8, width: 8 } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: 'beeld.png', size: data.length }
}

/** A small document. */
export const aDocument = () => {
  const data = Buffer.from('naam;bedrag\nDorpshuis;250\n')
  return { data, mimetype: 'text/csv', name: 'lijst.csv', size: data.length }
}

/** Waits for documents one after the other and keeps their ids. */
export const idsOf = async (made: Record<string, Promise<{ id: string }>>): Promise<Ids> => {
  const ids: Ids = {}
  for (const [name, document] of Object.entries(made)) ids[name] = (await document).id
  return ids
}

/** The id of a document that must be there. */
export const pick = (ids: Ids, name: string): string => {
  const id = ids[name]
  if (id === undefined) throw new Error(`no ${name} in this world`)
  return id
}
