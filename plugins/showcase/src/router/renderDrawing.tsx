import { renderToStaticMarkup } from 'react-dom/server'

import { Page } from '../components/Page/index'
import type { Assets } from '../theme/assets'
import type { Drawing } from './drawing'

/** The bytes of a page: HTML without a script in it. */
export const renderDrawing = ({ view, head, content }: Drawing, assets: Assets): string =>
  `<!doctype html>${renderToStaticMarkup(
    <Page view={view} head={head} stylesheet={assets.stylesheet} fonts={assets.fonts}>
      {content}
    </Page>,
  )}`
