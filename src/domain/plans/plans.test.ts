import { describe, expect, it } from 'vitest'

import { locales } from '../locales/locales'
import { internalSections, isInternalSection } from './internalSections'
import { factLacking, nothingWritten } from './lackingWords'
import { planCompleteness } from './planCompleteness'
import { planFacts } from './planFacts'
import { sectionGuidance } from './sectionGuidance'
import { isSectionKey, sectionKeys, sectionWords } from './sections'
import { sectionStates, sectionStateWords } from './sectionStates'

const text = (words: string) => ({
  root: { children: [{ children: [{ text: words, type: 'text' }], type: 'paragraph' }], type: 'root' },
})

describe('the project plan', () => {
  it('has the 18 sections of the method in their order, the two budgets and the two problems apart', () => {
    expect(sectionKeys).toHaveLength(18)
    expect([sectionKeys[1], sectionKeys[6], sectionKeys[13], sectionKeys[15]]).toEqual([
      'problem-statement',
      'phase-budget',
      'problem-solved',
      'project-budget-and-coverage',
    ])
    expect(Object.keys(sectionWords)).toEqual([...sectionKeys])
  })

  it('guides every section with two to four sentences in each language', () => {
    const lengths = sectionKeys.flatMap((key) =>
      locales.map((locale) => sectionGuidance[key][locale].split(/(?<=[.?!]) /).length),
    )
    expect(lengths.filter((sentences) => sentences < 2 || sentences > 4)).toEqual([])
  })

  it('keeps budgets, risks and sensitivity indoors, and whatever it does not know', () => {
    expect(sectionKeys.filter(isInternalSection)).toEqual([...internalSections])
    expect([isInternalSection('prices'), isInternalSection(null), isInternalSection('motive')]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('knows its keys and nothing that every object has', () => {
    expect([isSectionKey('kpis'), isSectionKey('toString'), isSectionKey(3)]).toEqual([true, false, false])
  })

  it('lets people say how far a section is in four words', () => {
    expect(sectionStates.map((state) => sectionStateWords[state].en)).toEqual([
      'Not started',
      'In progress',
      'Ready to discuss',
      'Agreed',
    ])
  })
})

describe('completeness of a plan', () => {
  it('an empty plan lacks all 18 sections and says of each what to do', () => {
    const { filled, lacking, share, total } = planCompleteness([], {})
    expect([filled, share, total]).toEqual([0, 0, 18])
    expect(lacking.map(({ key }) => key)).toEqual([...sectionKeys])
    expect(lacking[0]?.because).toEqual(nothingWritten)
  })

  it('words fill a section, an empty paragraph does not', () => {
    const sections = [
      { key: 'motive', text: text('De bakker stopt.') },
      { key: 'mission', text: text(' … ') },
      { key: 'vision', text: null },
    ]
    const { filled, lacking } = planCompleteness(sections, {})
    expect(filled).toBe(1)
    expect(lacking.map(({ key }) => key)).not.toContain('motive')
  })

  it('records fill the sections that rest on them, and so do words that explain their absence', () => {
    expect(planCompleteness([], Object.fromEntries(planFacts.map((fact) => [fact, 1]))).filled).toBe(6)
    expect(planCompleteness([{ key: 'risks', text: text('Geen: het is een proef.') }], {}).filled).toBe(1)
  })

  it('a project budget without coverage is lacking, and says that it is the coverage', () => {
    const { lacking } = planCompleteness([], { projectBudgetLines: 4 })
    expect(lacking.find(({ key }) => key === 'project-budget-and-coverage')?.because).toEqual(
      factLacking.projectCoverageLines,
    )
  })

  it('a key that names no section fills nothing', () => {
    expect(planCompleteness([{ key: 'appendix', text: text('Veel') }], {}).filled).toBe(0)
  })
})
