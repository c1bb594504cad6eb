import type { PartnerKey } from '../../demo/partners/demoPartner'
import { contacts, type DemoContact } from '../../demo/region/contacts'
import { demoKey } from '../demoKey'
import type { Ids, Writing } from '../writing'

const YEARS_KEPT = 2

/** A term that lies ahead whenever the demo region is made. */
const keepUntil = (now: Date): string =>
  new Date(Date.UTC(now.getUTCFullYear() + YEARS_KEPT, now.getUTCMonth(), 1)).toISOString()

/** Writes whom one can ask at some partners. */
export const writeContacts = async (
  { payload, req }: Writing,
  partners: Ids<PartnerKey>,
  now = new Date(),
): Promise<void> => {
  for (const [key, contact] of Object.entries<DemoContact>(contacts))
    await payload.create({
      collection: 'contacts',
      data: {
        ...contact,
        importKey: demoKey(key),
        keepUntil: keepUntil(now),
        partner: partners[contact.partner],
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
}
