import type { PayloadRequest, ServerProps } from 'payload'
import { createLocalReq } from 'payload'

import { panelLocale } from './panelLocale'

/** A request as the one who looks at the panel, whose components Payload hands none; it reads in the language of the panel. */
export const viewerReq = ({ i18n, locale, payload, user }: ServerProps): Promise<PayloadRequest> => {
  const read = panelLocale(payload, i18n.language) ?? locale?.code
  return createLocalReq(
    {
      ...(read === undefined ? {} : { locale: read }),
      ...(user ? { user } : {}),
      req: { i18n: i18n as PayloadRequest['i18n'] },
    },
    payload,
  )
}
