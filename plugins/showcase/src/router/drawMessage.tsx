import type { Message } from '../pages/MessagePage'
import { MessagePage } from '../pages/MessagePage'
import type { RowReader } from '../reader/rowReader'
import type { Site, SiteLocale } from '../site/site'
import type { Words } from '../site/words'
import type { Drawing } from './drawing'
import { readView } from './readRows'
import type { View } from './view'
import { createView } from './view'

type Told = 'notFound' | 'gone' | 'error' | 'busy' | 'notThis'

const toldOf = (status: number): Told => {
  if (status === 404) return 'notFound'
  if (status === 410) return 'gone'
  if (status === 503 || status === 429) return 'busy'
  return status < 500 ? 'notThis' : 'error'
}

const TITLES = {
  notFound: ['notFoundTitle', 'notFoundText'],
  gone: ['goneTitle', 'goneText'],
  error: ['errorTitle', 'errorText'],
  busy: ['busyTitle', 'busyText'],
  notThis: ['notThisTitle', 'notThisText'],
} as const satisfies Record<Told, readonly [keyof Words, keyof Words]>

/** The language that an address belongs to, by how it begins; the default one otherwise. */
export const localeOfPath = ({ locales }: Site, path: string): SiteLocale => {
  const inside = locales.filter(({ home }) => home !== '/' && `${path}/`.startsWith(home))
  return inside[0] ?? locales[0]
}

/** A page that says something of whoever mounts the site, in its look and language; as below where nothing can be read. */
export const drawOwnMessage = async (
  { locale, reader, site }: { locale: SiteLocale; reader: RowReader | null; site: Site },
  write: (view: View) => Message,
): Promise<Drawing> => {
  const read = reader ? readView({ reader, site, locale }, [], 1).catch(() => null) : null
  const view = (await read) ?? createView({ locale, site }, new Map())
  const message = write(view)
  return {
    view,
    head: { title: message.title, description: null, path: locale.home, alternates: null },
    content: <MessagePage {...message} view={view} />,
  }
}

/**
 * The page for a request that cannot be answered. Without a reader, or when the database is away, it says the same under
 * the site's configured name.
 */
export const drawMessage = async (
  site: Site,
  path: string,
  status: number,
  reader: RowReader | null,
): Promise<Drawing> => {
  const [titleName, textName] = TITLES[toldOf(status)]
  return drawOwnMessage({ locale: localeOfPath(site, path), reader, site }, ({ words }) => ({
    text: words[textName],
    title: words[titleName],
  }))
}
