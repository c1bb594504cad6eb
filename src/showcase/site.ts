import type { Site } from '@streekwerk/payload-showcase/router'

import { studyModeWords } from '../domain/education/studyModes'
import { licenceWords } from '../domain/media/licences'
import { participationRoleWords } from '../domain/projects/participationRoles'
import { educationLevelWords } from '../domain/region/educationLevels'
import { helixWords } from '../domain/region/helix'
import { provinceWords } from '../domain/region/provinces'
import { sdgWords } from '../domain/region/sdgs'
import { oeapi } from './oeapi'
import { bestPractices } from './sections/bestPractices'
import { curriculumLinks } from './sections/curriculumLinks'
import { partners } from './sections/partners'
import { projects } from './sections/projects'
import { themes } from './sections/themes'
import { synonyms } from './synonyms'

/** The pages of the public site: which sections there are, what a page of each shows, and every label. */
export const createSite = (url: string): Site => ({
  url,
  name: { nl: 'Streekwerk', en: 'Streekwerk' },
  locales: [
    { code: 'nl', name: 'Nederlands', home: '/' },
    { code: 'en', name: 'English', home: '/en/' },
  ],
  sections: [projects, partners, curriculumLinks, bestPractices, themes],
  texts: [
    {
      field: 'about',
      path: { nl: '/over-ons', en: '/en/about' },
      name: { nl: 'Over ons', en: 'About' },
      inMenu: true,
    },
    {
      field: 'accessibility',
      path: { nl: '/toegankelijkheid', en: '/en/accessibility' },
      name: { nl: 'Toegankelijkheid', en: 'Accessibility' },
    },
    { field: 'privacy', path: { nl: '/privacy', en: '/en/privacy' }, name: { nl: 'Privacy', en: 'Privacy' } },
  ],
  home: {
    titleField: 'homeTitle',
    introField: 'homeIntro',
    figures: [
      { collection: 'projects', label: { nl: 'projecten', en: 'projects' } },
      { collection: 'partners', label: { nl: 'partners', en: 'partners' } },
      { collection: 'themes', label: { nl: "thema's", en: 'themes' } },
    ],
    blocks: [
      {
        collection: 'projects',
        style: 'featured',
        limit: 7,
        title: { nl: 'Nieuw in de streek', en: 'New in the region' },
      },
      {
        collection: 'themes',
        style: 'chips',
        limit: 24,
        title: { nl: 'Waar het over gaat', en: 'What it is about' },
      },
      {
        collection: 'partners',
        style: 'chips',
        limit: 24,
        title: { nl: 'Wie meedoen', en: 'Who takes part' },
      },
    ],
    invitation: {
      title: { nl: 'Loopt u rond met een idee?', en: 'Do you have an idea?' },
      text: {
        nl: 'Vertel het ons in een paar zinnen. We denken mee over wie er nog meer bij hoort.',
        en: 'Tell us in a few sentences. We think along about who else should join.',
      },
      action: { nl: 'Mail ons uw idee', en: 'Mail us your idea' },
      emailField: 'contactEmail',
    },
  },
  openData: {
    path: { nl: '/open-data', en: '/en/open-data' },
    name: { nl: 'Open data', en: 'Open data' },
    licence: {
      name: { nl: 'Creative Commons Naamsvermelding 4.0', en: 'Creative Commons Attribution 4.0' },
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
  },
  sharing: { path: '/deel' },
  oeapi,
  news: { sources: [{ collection: 'updates', pageOf: 'project' }, { collection: 'projects' }] },
  synonyms,
  codes: {
    educationLevel: educationLevelWords,
    helix: helixWords,
    licence: licenceWords,
    participationRole: participationRoleWords,
    province: provinceWords,
    sdg: sdgWords,
    studyMode: studyModeWords,
  },
  keys: {
    eu: { nl: 'Europees', en: 'European' },
    public: { nl: 'Publiek', en: 'Public' },
    private: { nl: 'Privaat', en: 'Private' },
    kvk: { nl: 'KvK', en: 'KvK (chamber of commerce)' },
    brin: { nl: 'BRIN', en: 'BRIN' },
    rio: { nl: 'RIO', en: 'RIO' },
    croho: { nl: 'CROHO', en: 'CROHO' },
    keuzedeel: { nl: 'Keuzedeel', en: 'Elective (keuzedeel)' },
    rioProgramme: { nl: 'Opleidingscode (RIO)', en: 'Programme code (RIO)' },
    ror: { nl: 'ROR', en: 'ROR' },
  },
})
