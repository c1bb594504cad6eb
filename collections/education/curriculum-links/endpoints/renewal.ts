import type { JsonObject } from 'payload'

import { isUuid } from '../../../../src/domain/codes/isUuid'
import { isSchoolYear, type SchoolYear, schoolYearFault } from '../../../../src/domain/education/schoolYears'
import { collectFaults } from '../../../../src/domain/faults/collectFaults'
import type { Fault } from '../../../../src/domain/faults/fault'
import type { Words } from '../../../../src/domain/locales/locales'

/** Which links are copied (these, or all of a year, or else all there are) and to which school year. */
export type Renewal = { from?: SchoolYear; ids?: string[]; into: SchoolYear }

const MOST_IDS = 200

const notIds: Words = {
  nl: `Geef een lijst van hoogstens ${MOST_IDS} ids van koppelingen.`,
  en: `Give a list of at most ${MOST_IDS} ids of links.`,
}
const notBoth: Words = {
  nl: 'Geef óf ids óf een schooljaar waaruit wordt gekopieerd.',
  en: 'Give either ids or a school year to copy from.',
}

const areIds = (ids: unknown): ids is string[] =>
  Array.isArray(ids) && ids.length > 0 && ids.length <= MOST_IDS && ids.every(isUuid)

/** What a request to renew asks, or what is wrong with it by field. */
export const readRenewal = (body: JsonObject, today: string): Fault[] | Renewal => {
  const { from, ids, into } = body as Record<string, unknown>
  const faults = collectFaults({
    from: from === undefined ? undefined : schoolYearFault(from),
    ids:
      ids === undefined || areIds(ids)
        ? ids !== undefined && from !== undefined
          ? notBoth
          : undefined
        : notIds,
    into: schoolYearFault(into, today),
  })
  if (faults.length > 0 || !isSchoolYear(into)) return faults
  return { into, ...(isSchoolYear(from) && { from }), ...(areIds(ids) && { ids }) }
}
