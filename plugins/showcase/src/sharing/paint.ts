import type sharp from 'sharp'

import {
  composeGround,
  composeWords,
  SHARE_FRAME,
  SHARE_LOGO_FRAME,
  SHARE_SIZE,
  type ShareColours,
  type WrittenWords,
} from '../domain/sharing/composeImage'
import type { ShareImage } from '../domain/sharing/shareImage'

type Sharp = typeof sharp

/** What a picture is painted of: the bytes of the page's own one are null when it has none, or none that can be read. */
export type Paint = { colours: ShareColours; image: ShareImage; picture: Buffer | null; words: WrittenWords }

const MOST_BYTES = 150_000
const MOST_PIXELS = 50_000_000
const QUALITIES = [84, 72, 58, 42, 28] as const

type Layer = { input: Buffer; left: number; top: number }

const photoLayer = async (sharp: Sharp, bytes: Buffer): Promise<Layer> => {
  const { height, left, top, width } = SHARE_FRAME
  const input = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize({ fit: 'cover', height, position: sharp.strategy.attention, width })
    .toBuffer()
  return { input, left, top }
}

const logoLayer = async (sharp: Sharp, bytes: Buffer): Promise<Layer> => {
  const frame = SHARE_LOGO_FRAME
  const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize({ fit: 'inside', height: frame.height, width: frame.width })
    .png()
    .toBuffer({ resolveWithObject: true })
  return {
    input: data,
    left: frame.left + Math.round((frame.width - info.width) / 2),
    top: frame.top + Math.round((frame.height - info.height) / 2),
  }
}

/** The page's own picture as a layer; null when it is none that can be shown. */
const pictureLayer = async (sharp: Sharp, { image, picture }: Paint): Promise<Layer | null> => {
  if (!image.picture || !picture) return null
  const draw = image.picture.style === 'logo' ? logoLayer : photoLayer
  return draw(sharp, picture).catch(() => null)
}

/** Paints the picture that stands for a page: a JPEG of at most 150 kB. */
export const paint = async (given: Paint): Promise<Buffer> => {
  const { default: sharp } = await import('sharp')
  const { colours, image, words } = given
  const layer = await pictureLayer(sharp, given)
  const beside = layer ? (image.picture?.style ?? 'photo') : { landscape: image.landscape }
  const ground = composeGround(beside, colours)
  const flat = (svg: string): Layer => ({ input: Buffer.from(svg), left: 0, top: 0 })
  const layers = [ground === null ? [] : flat(ground), layer ?? [], flat(composeWords(words, colours))].flat()
  const pixels = await sharp({
    create: { ...SHARE_SIZE, background: colours['--basis-color-default-bg-document'], channels: 3 },
  })
    .composite(layers)
    .removeAlpha()
    .raw()
    .toBuffer()
  for (const quality of QUALITIES) {
    const jpeg = await sharp(pixels, { raw: { ...SHARE_SIZE, channels: 3 } })
      .jpeg({ chromaSubsampling: '4:4:4', mozjpeg: true, quality })
      .toBuffer()
    if (jpeg.length < MOST_BYTES || quality === QUALITIES.at(-1)) return jpeg
  }
  throw new Error('[showcase] no quality to paint in.')
}
