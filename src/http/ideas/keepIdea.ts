import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { keepIdeaUntil } from '../../domain/ideas/keepIdeaUntil'
import type { SentIdea } from '../../domain/ideas/readSentIdea'
import type { Locale } from '../../domain/locales/locales'
import { today } from '../../hooks/today'

/** An idea that was sent well, and the mark of the form it came by. */
export type Sending = Readonly<{ language: Locale; receipt: string; values: SentIdea['values'] }>

const isKept = async (payload: Payload, receipt: string): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'ideas',
    overrideAccess: true,
    where: { receipt: { equals: receipt } },
  })
  return totalDocs > 0
}

/** Keeps an idea once, however often its form is sent; false when it was kept already. */
export const keepIdea = async (
  payload: Payload,
  { language, receipt, values }: Sending,
): Promise<boolean> => {
  if (await isKept(payload, receipt)) return false
  try {
    await payload.create({
      collection: 'ideas',
      data: {
        ...values,
        keepUntil: keepIdeaUntil(today()),
        language,
        municipality: values.municipality || null,
        organisation: values.organisation || null,
        receipt,
        state: 'new',
      },
      depth: 0,
      // Nobody is signed in: what comes in by the form is let in by its own rules.
      overrideAccess: true,
    })
    return true
  } catch (error) {
    // The same form sent twice at once: one of both was first.
    if (await isKept(payload, receipt)) return false
    throw error
  }
}

/**
 * Tells the cooperative that there is an idea, as far as there is an address; a mail that cannot be sent costs nobody the idea. It
 * holds nothing of who sent it, and nobody else gets one, so that the form is no way to write to strangers.
 */
export const tellOfIdea = async (
  payload: Payload,
  { log, panelUrl, title }: { log: Logger; panelUrl: string; title: string },
): Promise<void> => {
  try {
    const { contactEmail } = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true })
    if (!contactEmail) return
    await payload.sendEmail({
      headers: { 'Auto-Submitted': 'auto-generated' },
      subject: `Nieuw idee: ${title}`,
      text: `Via de website is een idee binnengekomen: “${title}”.\n\nLees het in het beheerpaneel en antwoord wie het stuurde:\n${panelUrl}\n`,
      to: contactEmail,
    })
  } catch (error) {
    log.warn({ err: error }, 'nobody could be told of a new idea')
  }
}
