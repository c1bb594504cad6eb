import type { ExchangeBalance } from '../exchange/balance/balanceOf'
import { filledWords } from '../plans/filledWords'
import type { PlanCompleteness } from '../plans/planCompleteness'
import { type HelixKind, helixWords, missingHelixKinds } from '../region/helix'
import { allOf, type Finding } from './finding'

/** Whether all who take part have stated their values. */
export const valuesFinding = (participants: readonly string[], stated: readonly string[]): Finding =>
  allOf(
    participants.filter((partner) => stated.includes(partner)).length,
    participants.length,
    (found, total) =>
      total === 0
        ? { nl: 'Er doet nog niemand mee.', en: 'Nobody takes part yet.' }
        : {
            nl: `${found} van de ${total} partners hebben hun waarden ingevuld.`,
            en: `${found} of ${total} partners have stated their values.`,
          },
  )

/** Whether each of the five kinds of the helix takes part. */
export const helixFinding = (present: readonly HelixKind[]): Finding => {
  const missing = missingHelixKinds(present)
  const named = (language: 'en' | 'nl') =>
    missing.map((kind) => helixWords[kind][language].toLowerCase()).join(', ')
  return {
    because:
      missing.length === 0
        ? { nl: 'Alle vijf de O’s doen mee.', en: 'All five kinds take part.' }
        : { nl: `Nog niet erbij: ${named('nl')}.`, en: `Not there yet: ${named('en')}.` },
    met: missing.length === 0,
  }
}

/** A theme of the agenda as a project names it: when it was tested with the region, and whether its agenda is over. */
export type NamedTheme = Readonly<{ testedOn: string | null; isLapsed: boolean }>

/** Whether a project was tested against a theme of an agenda that holds, on a day that has been. */
export const themeFinding = (themes: readonly NamedTheme[], today: string): Finding => {
  const holding = themes.filter(({ isLapsed }) => !isLapsed)
  if (holding.some(({ testedOn }) => testedOn !== null && testedOn <= today))
    return {
      because: { nl: 'Getoetst aan de gebiedsagenda.', en: 'Tested against the regional agenda.' },
      met: true,
    }
  return {
    because:
      holding.length > 0
        ? {
            nl: 'Geen van de thema’s is al met de regio getoetst.',
            en: 'None of the themes has been tested yet.',
          }
        : themes.length > 0
          ? {
              nl: 'De agenda van de thema’s geldt niet meer.',
              en: 'The agenda of the themes holds no longer.',
            }
          : { nl: 'Er is nog geen thema gekozen.', en: 'No theme has been chosen yet.' },
    met: false,
  }
}

/** Whether each finding of the mapping says where it comes from. */
export const sourcesFinding = (findings: readonly Readonly<{ sources: number }>[]): Finding =>
  allOf(findings.filter(({ sources }) => sources > 0).length, findings.length, (found, total) =>
    total === 0
      ? { nl: 'Er is nog niets in kaart gebracht.', en: 'Nothing has been mapped yet.' }
      : {
          nl: `${found} van de ${total} bevindingen noemen hun bron.`,
          en: `${found} of ${total} findings name their source.`,
        },
  )

/** Whether each KPI says where it begins and where it is to go. */
export const kpisFinding = (
  aims: readonly Readonly<{ hasBaseline: boolean; hasTarget: boolean }>[],
): Finding =>
  allOf(
    aims.filter(({ hasBaseline, hasTarget }) => hasBaseline && hasTarget).length,
    aims.length,
    (found, total) =>
      total === 0
        ? { nl: 'Er is nog geen KPI.', en: 'There is no KPI yet.' }
        : {
            nl: `${found} van de ${total} KPI’s hebben een nulmeting en een doel.`,
            en: `${found} of ${total} KPIs have a baseline and a target.`,
          },
  )

/** Whether what each partner gives comes back to it, or is accepted as a gift. */
export const exchangeFinding = ({ counted, gifts, oneSided, settled }: ExchangeBalance): Finding => {
  if (settled)
    return { because: { nl: 'De uitwisseling is in balans.', en: 'The exchange is in balance.' }, met: true }
  if (counted === 0)
    return { because: { nl: 'Er is nog niets afgesproken.', en: 'Nothing has been agreed yet.' }, met: false }
  const open = gifts.filter(({ accepted }) => !accepted).length
  return {
    because: {
      nl: `Nog niet in balans: ${oneSided.length} partners eenzijdig, ${open} giften nog niet aanvaard.`,
      en: `Not in balance yet: ${oneSided.length} partners one-sided, ${open} gifts not accepted yet.`,
    },
    met: false,
  }
}

/** Whether every section of the plan is filled. */
export const planFinding = (completeness: PlanCompleteness | null): Finding =>
  completeness === null
    ? { because: { nl: 'Er is nog geen projectplan.', en: 'There is no project plan yet.' }, met: false }
    : allOf(completeness.filled, completeness.total, filledWords)
