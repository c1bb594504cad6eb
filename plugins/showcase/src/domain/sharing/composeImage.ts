import { escapeXml } from '../escapeXml'
import { drawParcels } from '../parcels'

/** How large the picture is, as those who show it expect. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const

/** Where the page's own picture, or a landscape, stands; words cover its left edge. */
export const SHARE_FRAME = { left: 660, top: 0, width: 540, height: 630 } as const

/** Where a logo stands whole. */
export const SHARE_LOGO_FRAME = { left: 816, top: 155, width: 320, height: 320 } as const

/** Where the words stand. */
export const SHARE_WORDS = {
  left: 64,
  kind: { baseline: 112, size: 30 },
  title: { top: 146, width: 596, height: 344, leading: 1.14, sizes: [76, 68, 60, 52, 46, 40] },
  name: { left: 140, baseline: 562, size: 34 },
} as const

/** The colours of a picture by the tokens of the style that they are. */
export const SHARE_COLOURS = {
  '--basis-color-accent-1-color-default': '#98411f',
  '--basis-color-default-bg-default': '#fffefb',
  '--basis-color-default-bg-document': '#fbf8f1',
  '--basis-color-default-bg-subtle': '#f2ecdf',
  '--basis-color-default-color-default': '#1e2b26',
  '--showcase-parcel-0': '#93ab70',
  '--showcase-parcel-1': '#cdd39b',
  '--showcase-parcel-2': '#e9c977',
  '--showcase-parcel-3': '#3d6a53',
  '--showcase-parcel-4': '#d89e74',
  '--showcase-parcel-gap': '#fbf8f1',
  '--showcase-stream': '#7fb0c0',
} as const satisfies Record<string, string>

/** A colour for each of the tokens. */
export type ShareColours = Readonly<Record<keyof typeof SHARE_COLOURS, string>>

/** The outlines of words, ready to be filled. */
export type WrittenWords = { kind: string; title: string; name: string }

/** What stands beside the words: a landscape of this name, a logo, or a photo that lies under the drawing. */
export type Beside = { landscape: string } | 'logo' | 'photo'

const EDGE = 'C690 130 792 240 744 366S700 540 748 630'

const landscapeOf = (name: string, colours: ShareColours): string => {
  const { height, left, top, width } = SHARE_FRAME
  const { parcels, stream } = drawParcels(name, width, height, 5)
  const fields = parcels.map(({ furrows, kind, points }) => {
    const lines = furrows.length > 0 ? `<path d="${furrows.join('')}" stroke-width="2" opacity=".55"/>` : ''
    return `<polygon points="${points}" fill="${colours[`--showcase-parcel-${kind}`]}"/>${lines}`
  })
  const gap = colours['--showcase-parcel-gap']
  return (
    `<g transform="translate(${left} ${top})" fill="none" stroke="${gap}" stroke-width="5">${fields.join('')}` +
    `<path d="${stream}" stroke="${gap}" stroke-width="26"/><path d="${stream}" stroke="${colours['--showcase-stream']}" stroke-width="17"/></g>`
  )
}

const logoGround = (colours: ShareColours): string => {
  const { height, left, top, width } = SHARE_FRAME
  const card = SHARE_LOGO_FRAME
  const around = 36
  return (
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${colours['--basis-color-default-bg-subtle']}"/>` +
    `<rect x="${card.left - around}" y="${card.top - around}" width="${card.width + 2 * around}" height="${card.height + 2 * around}" rx="28" fill="#ffffff"/>`
  )
}

const markOf = (colours: ShareColours): string =>
  `<g transform="translate(64 514) scale(1.55)"><clipPath id="round"><circle cx="20" cy="20" r="19"/></clipPath><g clip-path="url(#round)">` +
  `<path fill="${colours['--showcase-parcel-0']}" d="M-2-2H22L17 16-2 20Z"/><path fill="${colours['--showcase-parcel-2']}" d="M22-2H42V14L17 16Z"/>` +
  `<path fill="${colours['--showcase-parcel-3']}" d="M-2 20 17 16 14 42H-2Z"/><path fill="${colours['--showcase-parcel-1']}" d="M17 16 42 14V42H14Z"/>` +
  `<path fill="none" stroke="${colours['--showcase-parcel-gap']}" stroke-width="3.4" d="M-2 27C8 30 12 22 20 23S34 30 42 24"/></g></g>`

const openSvg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_SIZE.width}" height="${SHARE_SIZE.height}" viewBox="0 0 ${SHARE_SIZE.width} ${SHARE_SIZE.height}">`

/** What lies under a page's own picture; null for a photo, which fills its frame. */
export const composeGround = (beside: Beside, colours: ShareColours): string | null =>
  beside === 'photo'
    ? null
    : `${openSvg}${beside === 'logo' ? logoGround(colours) : landscapeOf(beside.landscape, colours)}</svg>`

/** What lies over it: the words on their own ground, whose edge is a stream. */
export const composeWords = ({ kind, name, title }: WrittenWords, colours: ShareColours): string => {
  const ink = colours['--basis-color-default-color-default']
  const path = (outline: string, colour: string): string =>
    `<path fill="${colour}" d="${escapeXml(outline)}"/>`
  return (
    `${openSvg}<path fill="${colours['--basis-color-default-bg-document']}" d="M0 0H740${EDGE}H0Z"/>` +
    `<path fill="none" stroke="${colours['--showcase-stream']}" stroke-width="14" d="M740 0${EDGE}"/>` +
    path(kind, colours['--basis-color-accent-1-color-default']) +
    path(title, ink) +
    markOf(colours) +
    `${path(name, ink)}</svg>`
  )
}
