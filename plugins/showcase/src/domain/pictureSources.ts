import type { PublicFile } from './publicField'

/** One width in which a picture is kept. */
export type PictureWidth = { filename: string; width: number }

/** A picture as a page needs it: which file to fall back on, and which widths there are of the same cut. */
export type PictureSources = {
  filename: string
  width: number | null
  height: number | null
  widths: PictureWidth[]
  /** The same widths as AVIF, for those who can show it; empty while there are none. */
  avif: PictureWidth[]
}

const AVIF = 'image/avif'
const LARGEST_FALLBACK = 960

const ratioOf = ({ width, height }: PublicFile): number | null => (width && height ? width / height : null)

const widthsOf = (files: readonly PublicFile[]): PictureWidth[] => {
  const widths = new Map(files.map(({ filename, width }) => [width ?? 0, filename]))
  return [...widths].map(([width, filename]) => ({ filename, width }))
}

/**
 * Chooses the files of an upload that show the same cut of the picture, narrowest first. The original itself is only
 * used where it is the only one: it may be of any weight. What is AVIF stands apart, unless there is nothing else.
 */
export const pictureSources = (files: readonly PublicFile[]): PictureSources | null => {
  const original = files.find(({ size }) => size === '')
  const wanted = original ? ratioOf(original) : null
  const sized = files
    .filter((file) => {
      const ratio = ratioOf(file)
      return file.size !== '' && ratio !== null && (wanted === null || Math.abs(ratio / wanted - 1) < 0.03)
    })
    .toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0))
  const plain = sized.filter(({ mimeType }) => mimeType !== AVIF)
  const ordered = plain.length > 0 ? plain : sized
  const fallback = ordered.findLast(({ width }) => (width ?? 0) <= LARGEST_FALLBACK) ?? ordered[0] ?? original
  if (!fallback) return null
  return {
    filename: fallback.filename,
    width: fallback.width,
    height: fallback.height,
    widths: widthsOf(ordered),
    avif: plain.length > 0 ? widthsOf(sized.filter(({ mimeType }) => mimeType === AVIF)) : [],
  }
}
