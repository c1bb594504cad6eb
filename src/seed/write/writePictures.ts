import { type PictureKey, pictures } from '../demo/pictures'
import type { PartnerKey } from '../demo/partners/demoPartner'
import { partners } from '../demo/partners'
import { marks } from '../pictures/logos/marks'
import { renderMark, renderScene } from '../pictures/render'
import type { InBothLanguages } from '../text/bilingual'
import { type Ids, writeEach, type Writing } from './writing'

/** A picture that is drawn and waits to be written. */
type Drawn = { name: string; alt: InBothLanguages; image: Buffer }

/** The pictures and the partners' marks, drawn side by side. */
export type DrawnPictures = { scenes: Record<PictureKey, Drawn>; marks: Record<PartnerKey, Drawn> }

const drawAll = async <Key extends string>(
  keys: readonly Key[],
  draw: (key: Key) => Promise<Drawn>,
): Promise<Record<Key, Drawn>> =>
  Object.fromEntries(
    await Promise.all(keys.map(async (key) => [key, await draw(key)] as const)),
  ) as Record<Key, Drawn>

/** Draws everything before anything is written, so that no transaction waits for a brush. */
export const drawPictures = async (): Promise<DrawnPictures> => {
  const [scenes, logos] = await Promise.all([
    drawAll(Object.keys(pictures) as PictureKey[], async (key) => ({
      name: key,
      alt: pictures[key].alt,
      image: await renderScene(pictures[key].draw()),
    })),
    drawAll(Object.keys(marks) as PartnerKey[], async (key) => ({
      name: `logo-${key}`,
      alt: { nl: `Logo van ${partners[key].name}`, en: `Logo of ${partners[key].name}` },
      image: await renderMark(marks[key]()),
    })),
  ])
  return { scenes, marks: logos }
}

const writePicture = async ({ payload, req }: Writing, { name, alt, image }: Drawn): Promise<string> => {
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: alt.nl, credit: 'Streekwerk', licence: 'own' },
    depth: 0,
    file: { data: image, mimetype: 'image/png', name: `${name}.png`, size: image.length },
    locale: 'nl',
    overrideAccess: true,
    req,
  })
  await payload.update({ collection: 'media', data: { alt: alt.en }, depth: 0, id, locale: 'en', overrideAccess: true, req })
  return id
}

/** Stores the drawn pictures with their descriptions in both languages. */
export const writePictures = async (
  writing: Writing,
  drawn: DrawnPictures,
): Promise<{ scenes: Ids<PictureKey>; marks: Ids<PartnerKey> }> => ({
  scenes: await writeEach(drawn.scenes, (picture) => writePicture(writing, picture)),
  marks: await writeEach(drawn.marks, (picture) => writePicture(writing, picture)),
})
