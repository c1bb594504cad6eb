import { renderToStaticMarkup } from 'react-dom/server'

import { Page } from '../components/Page/index'
import type { Preview } from '../components/PreviewBar/index'
import type { Assets } from '../theme/assets'
import type { Drawing } from './drawing'

/** The bytes of a page: HTML without a script in it, but for the page of a draft. */
export const renderDrawing = (
  { view, head, content }: Drawing,
  assets: Assets,
  preview: Preview | null = null,
): string =>
  `<!doctype html>${renderToStaticMarkup(
    <Page view={view} head={head} stylesheet={assets.stylesheet} fonts={assets.fonts} preview={preview}>
      {content}
    </Page>,
  )}`
