import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { readTokens } from '../domain/sharing/readTokens'

/** A file of the theme, served under a name that changes with its bytes. */
export type Asset = { path: string; type: string; body: Buffer }

/** What the pages link to, and what is painted with. */
export type Assets = {
  stylesheet: string
  fonts: string[]
  files: ReadonlyMap<string, Asset>
  /** Where the font of headings lies. */
  headingFont: string
  /** The colours of the style by token. */
  tokens: ReadonlyMap<string, string>
}

const PACKAGE = '@streekwerk/payload-showcase'
const HEADING = 'fraunces-600'
const FONTS = [HEADING, 'figtree-variable']

const createAsset = (name: string, extension: string, type: string, body: Buffer): Asset => {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { path: `/assets/${name}.${hash}.${extension}`, type, body }
}

/**
 * Reads the theme once, at the start. The files are found through the package's name, since a compiled program lies
 * elsewhere than they do. `theme` is CSS of the host that comes after the stylesheet: a file of tokens.
 */
export const readAssets = (theme = ''): Assets => {
  const stylesheetFile = createRequire(import.meta.url).resolve(`${PACKAGE}/stylesheet.css`)
  const folder = dirname(stylesheetFile)
  const fontFile = (name: string): string => join(folder, 'fonts', `${name}.woff2`)
  const fonts = FONTS.map((name) => createAsset(name, 'woff2', 'font/woff2', readFileSync(fontFile(name))))
  // A tarball carries the charts along: they are found from where the style is, and come before it, as it sets their tokens.
  const charts = readFileSync(createRequire(stylesheetFile).resolve('@streekwerk/charts/charts.css'), 'utf8')
  const css = fonts.reduce(
    (text, { path }, at) => text.replace(`fonts/${FONTS[at] ?? ''}.woff2`, path),
    `${charts}\n${readFileSync(stylesheetFile, 'utf8')}`,
  )
  const stylesheet = createAsset(
    'showcase',
    'css',
    'text/css; charset=utf-8',
    Buffer.from(`${css}\n${theme}`),
  )
  return {
    stylesheet: stylesheet.path,
    fonts: fonts.map(({ path }) => path),
    files: new Map([stylesheet, ...fonts].map((asset) => [asset.path, asset])),
    headingFont: fontFile(HEADING),
    tokens: readTokens(`${css}\n${theme}`),
  }
}
