import { describe, expect, test } from 'vitest'

import { judgeKvk } from '../../domain/codes/kvk'
import { judgeMunicipalityCode } from '../../domain/codes/municipalityCode'
import { judgePostcode } from '../../domain/codes/postcode'
import { judgeProgrammeCode } from '../../domain/codes/programmeCodes'
import { judgeRor } from '../../domain/codes/ror'
import { judgeRsin } from '../../domain/codes/rsin'
import { judgeSbi } from '../../domain/codes/sbi'
import { judgeBrin, judgeRio } from '../../domain/codes/schoolCodes'
import type { Verdict } from '../../domain/codes/verdict'
import { assignmentStates, canMove } from '../../domain/education/assignmentStates'
import { linkStates } from '../../domain/education/curriculumLinkStates'
import { useFaults } from '../../domain/practices/useFaults'
import { missingHelixKinds } from '../../domain/region/helix'
import type { Bilingual } from '../text/bilingual'
import { assignments } from './education/assignments'
import { links } from './education/links'
import { type DemoProgramme, programmes } from './education/programmes'
import { type DemoQuestion, questions } from './education/questions'
import { municipalities } from './municipalities'
import { participations } from './participations'
import { partners } from './partners'
import type { DemoPartner } from './partners/demoPartner'
import { pictures } from './pictures'
import { plans } from './plans'
import { practices } from './practices/practices'
import { uses } from './practices/uses'
import { projects } from './projects'
import { type DemoProject, euros } from './projects/demoProject'
import { funds } from './region/funds'
import { type DemoTheme, themes } from './themes'
import { updates } from './updates'

const allPartners: readonly DemoPartner[] = Object.values(partners)
const allProjects: readonly DemoProject[] = Object.values(projects)
const published = allProjects.filter((project) => project.published)

const isBilingual = (value: object): value is Bilingual => 'nl' in value && typeof value.nl === 'string'

/** Every text inside something, at whatever depth. */
const textsIn = (value: unknown): Bilingual[] => {
  if (typeof value !== 'object' || value === null) return []
  return isBilingual(value) ? [value] : Object.values(value).flatMap(textsIn)
}

const withoutEnglish = (value: unknown) => textsIn(value).filter(({ en }) => en === undefined)

describe('the demo region', () => {
  test('has twelve partners of all five kinds, ten projects to see, six themes in three lines', () => {
    expect(allPartners).toHaveLength(12)
    expect(missingHelixKinds(allPartners.flatMap(({ kinds }) => kinds))).toEqual([])
    expect(published).toHaveLength(10)
    const lines = Object.values<DemoTheme>(themes).filter(({ line }) => line === undefined)
    expect(lines).toHaveLength(3)
    expect(Object.keys(themes)).toHaveLength(9)
    expect(updates.filter((update) => update.published)).toHaveLength(12)
  })

  test('has drafts that the public must not see', () => {
    expect(allProjects.length - published.length).toBe(2)
    expect(updates.some((update) => !update.published)).toBe(true)
  })

  test('names a theme after its line, and a part after its whole', () => {
    const seen = new Set<string>()
    for (const [key, { line }] of Object.entries<DemoTheme>(themes)) {
      expect(line === undefined || seen.has(line)).toBe(true)
      seen.add(key)
    }
    const keys = Object.keys(partners)
    for (const [key, { parent }] of Object.entries<DemoPartner>(partners))
      expect(parent === undefined || keys.indexOf(parent) < keys.indexOf(key)).toBe(true)
  })
})

describe('its references', () => {
  test('lead somewhere: projects to themes, places, pictures, partners and each other', () => {
    for (const [key, project] of Object.entries(projects)) {
      expect(project.themes.every(({ theme }) => theme in themes)).toBe(true)
      expect(project.municipalities.every((code) => code in municipalities)).toBe(true)
      expect(project.images.every(({ image }) => image in pictures)).toBe(true)
      expect(project.relations.every(({ project: other }) => other in projects && other !== key)).toBe(true)
      expect(project.questionOwner in partners).toBe(true)
    }
    expect(updates.every(({ image, project }) => project in projects && (!image || image in pictures))).toBe(
      true,
    )
  })

  test('point at themes, never at a whole programme line', () => {
    const lines = Object.entries<DemoTheme>(themes).flatMap(([key, { line }]) => (line ? [] : [key]))
    expect(allProjects.flatMap((project) => project.themes.map(({ theme }) => theme))).not.toContainEqual(
      expect.toBeOneOf(lines),
    )
  })

  test('give every project one lead, who is there once and whose question it is or shares', () => {
    for (const rows of Object.values(participations)) {
      expect(rows.filter(([, role]) => role === 'lead')).toHaveLength(1)
      expect(new Set(rows.map(([partner]) => partner)).size).toBe(rows.length)
    }
    for (const [key, { questionOwner }] of Object.entries(projects))
      expect(participations[key as keyof typeof projects].map(([partner]) => partner)).toContain(
        questionOwner,
      )
  })

  test('let no partner, picture or theme stand alone', () => {
    const inProjects = new Set(
      Object.values(participations).flatMap((rows) => rows.map(([partner]) => partner)),
    )
    expect(Object.keys(partners).filter((key) => !inProjects.has(key as keyof typeof partners))).toEqual([])
    const shown = new Set(published.flatMap(({ images }) => images.map(({ image }) => image)))
    expect(Object.keys(pictures).filter((key) => !shown.has(key as keyof typeof pictures))).toEqual([])
  })
})

describe('its education', () => {
  test('shows links and assignments in every state, reached step by step', () => {
    expect(links).toHaveLength(6)
    expect(new Set(links.map(({ state }) => state))).toEqual(new Set(linkStates))
    const states = assignments.map(({ steps }) => steps.at(-1) ?? 'proposed')
    expect(new Set(states)).toEqual(new Set(assignmentStates))
    for (const { steps } of assignments)
      for (const [at, state] of steps.entries())
        expect(canMove(steps[at - 1] ?? 'proposed', state)).toBe(true)
  })

  test('divides the questions of two projects, a main question before its parts', () => {
    const all = Object.entries<DemoQuestion>(questions)
    expect(new Set(all.map(([, { project }]) => project)).size).toBe(2)
    const keys = all.map(([key]) => key)
    for (const [key, { parent, project }] of all)
      if (parent !== undefined) {
        expect(keys.indexOf(parent)).toBeLessThan(keys.indexOf(key))
        expect(questions[parent as keyof typeof questions].project).toBe(project)
      }
  })

  test('asks only schools of projects that they take part in', () => {
    const isIn = (school: string, project: keyof typeof projects) =>
      participations[project].some(([partner]) => partner === school)
    for (const { programme, project } of links)
      expect([programme, isIn(programmes[programme].school, project)]).toEqual([programme, true])
  })
})

describe('its codes', () => {
  const fine = (verdicts: Verdict[]) => verdicts.every(({ kind }) => kind === 'fine')

  test('have the shape that their register gives out', () => {
    expect(fine(Object.keys(municipalities).map(judgeMunicipalityCode))).toBe(true)
    for (const { address, identifiers, sectors } of allPartners) {
      const { brin, kvk, rio, ror, rsin } = identifiers
      expect(fine([judgePostcode(address.postcode)])).toBe(true)
      expect(fine(sectors.map(({ code, edition }) => judgeSbi(code, edition)))).toBe(true)
      expect(fine(kvk ? [judgeKvk(kvk)] : [])).toBe(true)
      expect(fine(rsin ? [judgeRsin(rsin)] : [])).toBe(true)
      expect(fine(brin ? [judgeBrin(brin)] : [])).toBe(true)
      expect(fine(rio ? [judgeRio(rio)] : [])).toBe(true)
      expect(fine(ror ? [judgeRor(ror)] : [])).toBe(true)
    }
  })

  test('of programmes fit their list', () => {
    for (const { code } of Object.values<DemoProgramme>(programmes))
      expect(fine(code ? [judgeProgrammeCode(code.type, code.value)] : [])).toBe(true)
  })

  test('are nobody’s: addresses end on the reserved .example', () => {
    expect(allPartners.every(({ website }) => new URL(website).hostname.endsWith('.example'))).toBe(true)
  })

  test('of money add up to the cent, and dates run forward', () => {
    for (const { funding, period } of allProjects) {
      expect(funding.euCents + funding.publicCents + funding.privateCents).toBe(funding.totalCents)
      expect(period.end === undefined || period.start < period.end).toBe(true)
    }
  })
})

describe('its texts', () => {
  test('are there in Dutch, all of them', () => {
    for (const text of [
      partners,
      projects,
      themes,
      updates,
      pictures,
      programmes,
      questions,
      funds,
      links,
    ].flatMap(textsIn))
      expect(text.nl.trim()).not.toBe('')
  })

  test('lack English only where that is meant: two partners, one project, one message', () => {
    const gaps = <Key extends string>(entries: Readonly<Record<Key, unknown>>) =>
      Object.keys(entries).filter((key) => withoutEnglish(entries[key as Key]).length > 0)
    expect(gaps(partners)).toEqual(['noorderhout', 'windroos'])
    expect(gaps(projects)).toEqual(['on-the-road-together'])
    expect(updates.filter((update) => withoutEnglish(update).length > 0)).toHaveLength(1)
    expect(withoutEnglish([themes, pictures, programmes, questions, funds, links])).toEqual([])
  })

  test('tell a project in several paragraphs under headings, with its disappointments', () => {
    for (const { results, story } of published) {
      expect(story.nl.match(/^## /gm)?.length).toBeGreaterThanOrEqual(2)
      expect(results.nl.match(/^- /gm)?.length).toBeGreaterThanOrEqual(3)
    }
  })

  test('describe a picture in a sentence that a screen reader can say', () => {
    for (const { alt } of Object.values(pictures)) {
      expect(alt.nl.length).toBeGreaterThan(40)
      expect(Math.max(alt.nl.length, alt.en.length)).toBeLessThan(160)
    }
  })
})

describe('its plans', () => {
  const centsOf = (lines: readonly { budget: string; euros: number }[]) =>
    euros(lines.filter(({ budget }) => budget === 'project').reduce((sum, line) => sum + line.euros, 0))

  test('cost what the site says of the project', () => {
    expect(centsOf(plans['farm-to-plate'].budgetLines)).toBe(projects['farm-to-plate'].funding.totalCents)
  })

  test('are one nearly whole and one half', () => {
    const written = Object.values(plans).map(({ sections }) => Object.keys(sections).length)
    expect(written).toEqual([17, 7])
  })

  test('are there in both languages', () => {
    expect(withoutEnglish([plans, practices, uses])).toEqual([])
  })
})

describe('its practices', () => {
  test('are used by projects that exist, one of each decision, and never adopted against the rules', () => {
    expect(uses.map(({ decision }) => decision).sort()).toEqual(['adapt', 'adopt', 'learn-only', 'reject'])
    for (const { cautions, decision, practice, project } of uses) {
      expect(project in projects).toBe(true)
      const manualPresent = practices[practice].manual !== undefined
      const answers = Object.fromEntries(
        Object.entries(cautions).map(([caution, { mitigation, risk }]) => [
          caution,
          { mitigation: mitigation?.nl, risk },
        ]),
      )
      expect(useFaults({ cautions: answers, decision }, { manualPresent })).toEqual([])
    }
  })
})
