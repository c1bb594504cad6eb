import { readFileSync } from 'node:fs'

import { renderToStaticMarkup } from 'react-dom/server'

import { Gallery } from './Gallery'

/** The stylesheet of charts. */
export const chartsCss = readFileSync('plugins/charts/src/theme/charts.css', 'utf8')

/** A page with all examples, as a browser gets it: a few rules of a host, or none at all. */
export const createGalleryPage = ({ css = chartsCss }: { css?: string } = {}): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Charts</title><style>
:root { color-scheme: light dark }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif }
main { padding: 1rem; display: grid; gap: 2rem }
${css}</style></head><body>${renderToStaticMarkup(<Gallery />)}</body></html>`
