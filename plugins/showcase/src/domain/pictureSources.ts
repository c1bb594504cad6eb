import type { PublicFile } from './publicField'

/** A picture as a page needs it: which file to fall back on, and which widths there are of the same cut. */
export type PictureSources = {
  filename: string
  width: number | null
  height: number | null
  widths: { filename: string; width: number }[]
}

const LARGEST_FALLBACK = 960

const ratioOf = ({ width, height }: PublicFile): number | null => (width && height ? width / height : null)

/**
 * Chooses the files of an upload that show the same cut of the picture, narrowest first. The original itself is only
 * used where it is the only one: it may be of any weight.
 */
export const pictureSources = (files: readonly PublicFile[]): PictureSources | null => {
  const original = files.find(({ size }) => size === '')
  const wanted = original ? ratioOf(original) : null
  const sized = files.filter((file) => {
    const ratio = ratioOf(file)
    return file.size !== '' && ratio !== null && (wanted === null || Math.abs(ratio / wanted - 1) < 0.03)
  })
  const ordered = sized.toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0))
  const fallback = ordered.findLast(({ width }) => (width ?? 0) <= LARGEST_FALLBACK) ?? ordered[0] ?? original
  if (!fallback) return null
  const widths = new Map(ordered.map(({ filename, width }) => [width ?? 0, filename]))
  return {
    filename: fallback.filename,
    width: fallback.width,
    height: fallback.height,
    widths: [...widths].map(([width, filename]) => ({ filename, width })),
  }
}
