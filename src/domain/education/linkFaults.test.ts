import { describe, expect, it } from 'vitest'

import type { CurriculumLink } from './curriculumLink'
import { linkFaults, reviewFaults } from './linkFaults'
import type { LinkedProgramme } from './programmeFault'

const ready: CurriculumLink = {
  capacity: 12,
  learningOutcomes: [{ title: 'Meet de kwaliteit van bodem en water' }],
  level: 'mbo-4',
  programme: 'water-management',
  project: 'living-soil',
  school: 'terra',
  schoolYear: '2026-2027',
  studyLoad: { amount: 240, kind: 'sbu' },
  url: 'https://school.example/water',
}
const waterManagement: LinkedProgramme = { level: 'mbo-4', school: 'terra' }

const pathsOf = (link: CurriculumLink, programme: LinkedProgramme | null = waterManagement) =>
  linkFaults(link, { programme, today: '2026-11-23' }).map(({ path }) => path)

describe('what keeps a curriculum link from being submitted', () => {
  it('nothing when it is complete, with or without what may be left empty', () => {
    expect(pathsOf(ready)).toEqual([])
    expect(pathsOf({ ...ready, capacity: null, url: '' })).toEqual([])
  })

  it('everything that must be there, at once', () => {
    expect(pathsOf({}, null)).toEqual([
      'school',
      'programme',
      'project',
      'learningOutcomes',
      'level',
      'studyLoad',
      'schoolYear',
    ])
  })

  it('a programme of another school', () => {
    expect(pathsOf(ready, { level: 'mbo-4', school: 'noorderpoort' })).toEqual(['programme'])
  })

  it('a school that is missing, without blaming the programme for it', () => {
    expect(pathsOf({ ...ready, school: null })).toEqual(['school'])
  })

  it('a level that is not that of the programme', () => {
    expect(pathsOf({ ...ready, level: 'hbo-bachelor' })).toEqual(['level'])
    expect(pathsOf(ready, { school: 'terra' })).toEqual([])
  })

  it('a learning outcome without a title or with an address that is none, in its own row', () => {
    const learningOutcomes = [{ title: 'Meten' }, { title: '  ', url: 'javascript:alert(1)' }]
    expect(pathsOf({ ...ready, learningOutcomes })).toEqual([
      'learningOutcomes.1.title',
      'learningOutcomes.1.url',
    ])
  })

  it('a school year that is over', () => {
    expect(pathsOf({ ...ready, schoolYear: '2025-2026' })).toEqual(['schoolYear'])
  })

  it('no places at all, or half a place', () => {
    for (const capacity of [0, -3, 1.5]) expect(pathsOf({ ...ready, capacity })).toEqual(['capacity'])
  })

  it('an address that is not on the web', () => {
    expect(pathsOf({ ...ready, url: 'www.school.example' })).toEqual(['url'])
  })
})

describe('a review', () => {
  it('a link goes back only with a remark', () => {
    expect(reviewFaults({ reviewRemark: ' ', state: 'returned' }).map(({ path }) => path)).toEqual([
      'reviewRemark',
    ])
    expect(reviewFaults({ reviewRemark: 'Noem de leeruitkomsten.', state: 'returned' })).toEqual([])
    expect(reviewFaults({ state: 'published' })).toEqual([])
  })
})
