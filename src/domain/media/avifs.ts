/** One file of a picture, as its record names it. */
export type PictureFile = { filename: string; height: number; width: number }

/** The AVIFs of a picture: which original they were made of, and the files by the size that they stand for. */
export type Avifs = { of: string; sizes: Readonly<Record<string, PictureFile>> }

/** An AVIF to be made: of which size, and under which name. */
export type AvifWish = PictureFile & { size: string; source: string }

type Stored = Readonly<Record<string, unknown>>

const AVIF = 'image/avif'

const isStored = (value: unknown): value is Stored => typeof value === 'object' && value !== null

const fileOf = (value: unknown): PictureFile | null => {
  if (!isStored(value)) return null
  const { filename, height, width } = value
  return typeof filename === 'string' &&
    filename !== '' &&
    typeof height === 'number' &&
    typeof width === 'number'
    ? { filename, height, width }
    : null
}

/** The name of the AVIF that stands for a file; the name of no other file of a picture ends so. */
export const avifName = (filename: string): string => `${filename.replace(/\.[^.]*$/, '')}.avif`

/** The AVIFs that a picture should have: one for each file that a size of it is kept in. */
export const avifWishes = ({ sizes }: Stored): AvifWish[] => {
  const wishes = new Map<string, AvifWish>()
  for (const [size, value] of Object.entries(isStored(sizes) ? sizes : {})) {
    const file = fileOf(value)
    // A picture that is smaller than its sizes is kept in one file for them all.
    if (file && !wishes.has(file.filename))
      wishes.set(file.filename, { ...file, filename: avifName(file.filename), size, source: file.filename })
  }
  return [...wishes.values()]
}

/**
 * The AVIFs that there are of a picture, as sizes of it; none when they were made of an original that has been replaced
 * since.
 */
export const avifSizes = ({ avif, filename }: Stored): Record<string, PictureFile & { mimeType: string }> => {
  if (!isStored(avif) || avif.of !== filename || !isStored(avif.sizes)) return {}
  return Object.fromEntries(
    Object.entries(avif.sizes).flatMap(([size, value]) => {
      const file = fileOf(value)
      return file ? [[`${size}-avif`, { ...file, mimeType: AVIF }]] : []
    }),
  )
}

/** Whether a picture is lighter as AVIF; it takes all of its widths or none, or a browser would fetch one that is too wide. */
export const isLighter = (bytes: readonly { avif: number; kept: number }[]): boolean =>
  bytes.reduce((saved, { avif, kept }) => saved + kept - avif, 0) > 0
