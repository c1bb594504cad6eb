import type { ShareColours, WrittenWords } from '../domain/sharing/composeImage'
import { SHARE_COLOURS, SHARE_WORDS } from '../domain/sharing/composeImage'
import { fitTitle } from '../domain/sharing/fitTitle'
import type { ShareImage } from '../domain/sharing/shareImage'
import { writableText } from '../domain/sharing/writableText'
import { atMost } from './atMost'
import type { Letters } from './letters'
import { readLetters } from './letters'
import { paint } from './paint'

/** Where a painter finds what it needs. */
export type PainterOptions = {
  /** The file of the font of headings. */
  font: string
  /** The colours of the site by token. */
  tokens: ReadonlyMap<string, string>
  /** The bytes of a public file; null when they cannot be had. */
  readPicture: (filename: string) => Promise<Buffer | null>
}

/** Paints the picture of a page; the same one is painted once. */
export type Painter = (image: ShareImage) => Promise<Buffer>

const WORKING = 2
const WAITING = 100
/** Kept beside the pages: a publication forgets those, and seldom changes what these say. */
const KEPT = 64

const oneLine = (letters: Letters, text: string | null, size: number, left: number, baseline: number) => {
  const written = text === null ? null : writableText(text, letters.has)
  if (written === null) return ''
  const { width } = SHARE_WORDS.title
  const box = { height: size, leading: 1, sizes: [size], width }
  const { lines } = fitTitle(written, letters.width, box)
  return letters.outline(lines[0] ?? '', size, left, baseline)
}

const write = (letters: Letters, { kind, name, title }: ShareImage): WrittenWords => {
  const { left } = SHARE_WORDS
  const { title: box } = SHARE_WORDS
  const written =
    [title, kind, name].map((text) => text && writableText(text, letters.has)).find(Boolean) ?? ''
  const { lines, size } = fitTitle(written, letters.width, box)
  return {
    kind: oneLine(
      letters,
      kind === written ? null : kind,
      SHARE_WORDS.kind.size,
      left,
      SHARE_WORDS.kind.baseline,
    ),
    name: oneLine(letters, name, SHARE_WORDS.name.size, SHARE_WORDS.name.left, SHARE_WORDS.name.baseline),
    title: lines
      .map((line, at) =>
        letters.outline(line, size, left, Math.round(box.top + size * (0.92 + at * box.leading))),
      )
      .join(''),
  }
}

const coloursOf = (tokens: PainterOptions['tokens']): ShareColours =>
  Object.fromEntries(
    Object.entries(SHARE_COLOURS).map(([token, colour]) => [token, tokens.get(token) ?? colour]),
  ) as ShareColours

/** A painter that works on few pictures at once and keeps the last ones. */
export const createPainter = ({ font, readPicture, tokens }: PainterOptions): Painter => {
  const colours = coloursOf(tokens)
  const inTurn = atMost(WORKING, WAITING)
  const kept = new Map<string, Promise<Buffer>>()
  let letters: Promise<Letters> | undefined
  const make = async (image: ShareImage, key: string): Promise<Buffer> => {
    const words = write(await (letters ??= readLetters(font)), image)
    const picture = image.picture && (await readPicture(image.picture.filename))
    // What could not be had now may be had the next time.
    if (image.picture && !picture) kept.delete(key)
    return paint({ colours, image, picture, words })
  }
  return (image) => {
    const key = JSON.stringify(image)
    const known = kept.get(key)
    // The one that was asked for last is forgotten last.
    kept.delete(key)
    const painting = known ?? inTurn(() => make(image, key))
    kept.set(key, painting)
    painting.catch(() => {
      if (kept.get(key) === painting) kept.delete(key)
    })
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break
      kept.delete(oldest)
    }
    return painting
  }
}
