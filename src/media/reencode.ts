import sharp, { type Metadata, type Sharp } from 'sharp'

import type { Words } from '../domain/locales/locales'

/** The largest picture that is taken in, in bytes. */
export const PICTURE_BYTES_LIMIT = 10 * 1024 * 1024

/** The largest picture that is taken in, in pixels: what unpacks to more would take the memory of the whole program. */
export const PICTURE_PIXELS_LIMIT = 50_000_000

/** Why a picture is not taken in, with the remedy. */
export class PictureRefusal extends Error {
  constructor(readonly because: Words) {
    super(because.en)
  }
}

const tooHeavy: Words = {
  nl: 'Dit bestand is groter dan 10 MB. Verklein de foto en probeer het opnieuw.',
  en: 'This file is larger than 10 MB. Make the photo smaller and try again.',
}
const tooLarge: Words = {
  nl: 'Dit beeld heeft meer dan 50 miljoen beeldpunten. Verklein het, bijvoorbeeld tot 4000 punten breed.',
  en: 'This picture has more than 50 million pixels. Make it smaller, for example 4000 pixels wide.',
}
const noPicture: Words = {
  nl: 'Dit bestand is geen leesbare JPEG-, PNG- of WebP-foto. Sla het beeld opnieuw op als JPEG of PNG en probeer het nog eens.',
  en: 'This file is not a readable JPEG, PNG or WebP picture. Save it again as JPEG or PNG and try once more.',
}

type Written = { data: Buffer; extension: 'jpg' | 'png' | 'webp'; mimetype: string }

const writers = {
  jpeg: {
    extension: 'jpg',
    mimetype: 'image/jpeg',
    write: (image) => image.jpeg({ mozjpeg: true, quality: 88 }),
  },
  png: { extension: 'png', mimetype: 'image/png', write: (image) => image.png({ compressionLevel: 9 }) },
  webp: { extension: 'webp', mimetype: 'image/webp', write: (image) => image.webp({ quality: 90 }) },
} as const satisfies Record<
  string,
  { extension: Written['extension']; mimetype: string; write: (image: Sharp) => Sharp }
>

const isKnown = (format: unknown): format is keyof typeof writers =>
  typeof format === 'string' && Object.hasOwn(writers, format)

const readable = async (source: Buffer | string): Promise<Metadata> => {
  try {
    return await sharp(source, { limitInputPixels: false }).metadata()
  } catch {
    throw new PictureRefusal(noPicture)
  }
}

/**
 * Reads a picture and writes it anew in its own format, upright and without anything but its pixels (no EXIF, no place).
 * Only JPEG, PNG and WebP are read, whatever the name says; throws a `PictureRefusal` in words for anything else.
 */
export const reencode = async (bytes: Buffer, tempFilePath?: string): Promise<Written> => {
  if (bytes.length > PICTURE_BYTES_LIMIT) throw new PictureRefusal(tooHeavy)
  const source = bytes.length === 0 && tempFilePath !== undefined ? tempFilePath : bytes
  const { format, height, width } = await readable(source)
  if (!isKnown(format)) throw new PictureRefusal(noPicture)
  if (width * height > PICTURE_PIXELS_LIMIT) throw new PictureRefusal(tooLarge)
  const { extension, mimetype, write } = writers[format]
  try {
    const upright = sharp(source, { limitInputPixels: PICTURE_PIXELS_LIMIT }).autoOrient()
    return { data: await write(upright).toBuffer(), extension, mimetype }
  } catch {
    throw new PictureRefusal(noPicture)
  }
}
