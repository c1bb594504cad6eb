import { partners } from '../demo/partners'
import type { PartnerKey } from '../demo/partners/demoPartner'
import { type PictureKey, pictures } from '../demo/pictures'
import { marks } from '../pictures/logos/marks'
import { renderMark, renderScene } from '../pictures/render'
import type { InBothLanguages } from '../text/bilingual'
import { type Ids, writeEach, type Writing } from './writing'

/** A picture that is being drawn. */
type Picture = { name: string; alt: InBothLanguages; credit?: string; image: Promise<Buffer> }

/** The pictures and the partners' marks, being drawn. */
export type Drawing = { marks: Record<PartnerKey, Picture>; scenes: Record<PictureKey, Picture> }

const each = <Key extends string>(keys: Key[], draw: (key: Key) => Picture): Record<Key, Picture> =>
  Object.fromEntries(keys.map((key) => [key, draw(key)])) as Record<Key, Picture>

/** Starts drawing everything; the writing of the first ones need not wait for the last. */
export const startDrawing = (): Drawing => {
  const drawing = {
    scenes: each(Object.keys(pictures) as PictureKey[], (key) => ({
      name: key,
      alt: pictures[key].alt,
      credit: 'Streekwerk',
      image: renderScene(pictures[key].draw()),
    })),
    marks: each(Object.keys(marks) as PartnerKey[], (key) => ({
      name: `logo-${key}`,
      alt: { nl: `Logo van ${partners[key].name}`, en: `Logo of ${partners[key].name}` },
      image: renderMark(marks[key]()),
    })),
  }
  // Whoever waits for a picture hears that it failed; nobody may be waiting when something else failed first.
  const all = [...Object.values(drawing.scenes), ...Object.values(drawing.marks)]
  void Promise.allSettled(all.map(({ image }) => image))
  return drawing
}

const writePicture = async (
  { payload, req }: Writing,
  { name, alt, credit, image }: Picture,
): Promise<string> => {
  const data = await image
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: alt.nl, credit, licence: 'own' },
    depth: 0,
    file: { data, mimetype: 'image/png', name: `${name}.png`, size: data.length },
    locale: 'nl',
    overrideAccess: true,
    // The database is empty: a file of that name is left over from an attempt that did not succeed.
    overwriteExistingFiles: true,
    req,
  })
  // The next save would otherwise take the file in again.
  req.file = undefined
  await payload.update({
    collection: 'media',
    data: { alt: alt.en },
    depth: 0,
    id,
    locale: 'en',
    overrideAccess: true,
    req,
  })
  return id
}

/** Stores the pictures with their descriptions in both languages. */
export const writePictures = async (
  writing: Writing,
  drawing: Drawing,
): Promise<{ marks: Ids<PartnerKey>; scenes: Ids<PictureKey> }> => ({
  scenes: await writeEach(drawing.scenes, (picture) => writePicture(writing, picture)),
  marks: await writeEach(drawing.marks, (picture) => writePicture(writing, picture)),
})
