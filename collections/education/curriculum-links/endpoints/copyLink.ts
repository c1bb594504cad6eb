import { isolateObjectProperty, type PayloadRequest } from 'payload'

import type { StoredLink } from '../../../../src/domain/education/curriculumLink'
import { renewed } from '../../../../src/domain/education/renewals'
import type { SchoolYear } from '../../../../src/domain/education/schoolYears'
import type { CurriculumLink } from '../../../../src/payload-types'

/** Texts of a link as they stand in one language. */
const readIn = (req: PayloadRequest, id: string, locale: 'en' | 'nl') =>
  req.payload.findByID({
    collection: 'curriculum-links',
    depth: 0,
    draft: false,
    fallbackLocale: false,
    id,
    locale,
    overrideAccess: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })

const asStored = (link: CurriculumLink): StoredLink => link as unknown as StoredLink

const hasWords = ({ description, learningOutcomes }: CurriculumLink): boolean =>
  Boolean(description) || (learningOutcomes ?? []).some(({ title }) => Boolean(title))

/** Makes the draft of a link for another school year, with its texts in every language, and answers its id. */
export const copyLink = async (req: PayloadRequest, id: string, into: SchoolYear): Promise<string> => {
  const [dutch, english] = [await readIn(req, id, 'nl'), await readIn(req, id, 'en')]
  const write = { collection: 'curriculum-links', depth: 0, draft: true } as const
  const inLocale = () => isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  const copy = await req.payload.create({
    ...write,
    data: renewed(asStored(dutch), into) as never,
    locale: 'nl',
    // Who may renew was asked by the endpoint.
    overrideAccess: true,
    req: inLocale(),
  })
  if (hasWords(english)) {
    const rows = (english.learningOutcomes ?? []).map((outcome, row) => ({
      code: outcome.code,
      id: copy.learningOutcomes?.[row]?.id,
      title: outcome.title,
      url: outcome.url,
    }))
    await req.payload.update({
      ...write,
      data: { description: english.description, learningOutcomes: rows },
      id: copy.id,
      locale: 'en',
      overrideAccess: true,
      req: inLocale(),
    })
  }
  return copy.id
}
