import type { PayloadRequest, ServerProps } from 'payload'
import { createLocalReq } from 'payload'

/** A request as the one who looks at the panel, whose components Payload hands none. */
export const viewerReq = ({ i18n, locale, payload, user }: ServerProps): Promise<PayloadRequest> =>
  createLocalReq(
    {
      ...(locale ? { locale: locale.code } : {}),
      ...(user ? { user } : {}),
      req: { i18n: i18n as PayloadRequest['i18n'] },
    },
    payload,
  )
