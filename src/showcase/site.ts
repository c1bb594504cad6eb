import type { Site } from '@streekwerk/payload-showcase/router'

import { studyModeWords } from '../domain/education/studyModes'
import { verdictGapWords } from '../domain/kpis/verdictGaps'
import { licenceWords } from '../domain/media/licences'
import { endingWords } from '../domain/phases/endings'
import { participationRoleNotes, participationRoleWords } from '../domain/projects/participationRoles'
import { educationLevelWords } from '../domain/region/educationLevels'
import { helixWords } from '../domain/region/helix'
import { provinceWords } from '../domain/region/provinces'
import { sdgWords } from '../domain/region/sdgs'
import { ideaForm } from './ideaForm'
import { oeapi } from './oeapi'
import { bestPractices } from './sections/bestPractices'
import { curriculumLinks } from './sections/curriculumLinks'
import { kpis } from './sections/kpis'
import { partners } from './sections/partners'
import { projects } from './sections/projects'
import { themes } from './sections/themes'
import { synonyms } from './synonyms'

/**
 * The pages of the public site: which sections there are, what a page of each shows, and every label. A server that writes nothing
 * cannot receive an idea: it asks for it by e-mail.
 */
export const createSite = (url: string, { receivesIdeas = true } = {}): Site => ({
  url,
  name: { nl: 'Streekwerk', en: 'Streekwerk' },
  locales: [
    { code: 'nl', name: 'Nederlands', home: '/' },
    { code: 'en', name: 'English', home: '/en/' },
  ],
  sections: [projects, partners, curriculumLinks, bestPractices, themes, kpis],
  texts: [
    {
      field: 'about',
      path: { nl: '/over-ons', en: '/en/about' },
      name: { nl: 'Over ons', en: 'About' },
      inMenu: true,
    },
    {
      field: 'contact',
      path: { nl: '/contact', en: '/en/contact' },
      name: { nl: 'Contact', en: 'Contact' },
      facts: [
        { field: 'contactAddress', label: { nl: 'Bezoekadres', en: 'Visiting address' } },
        { field: 'contactPhone', label: { nl: 'Telefoon', en: 'Telephone' } },
        { field: 'contactEmail', label: { nl: 'E-mail', en: 'E-mail' } },
      ],
      ...(receivesIdeas && { action: { path: ideaForm.path, name: ideaForm.title } }),
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
      {
        collection: 'projects',
        label: { nl: 'projecten', en: 'projects' },
        definition: { nl: 'lopend, in voorbereiding of afgesloten', en: 'running, in preparation or closed' },
      },
      {
        collection: 'partners',
        label: { nl: 'partners', en: 'partners' },
        definition: {
          nl: 'organisaties met een pagina op deze site',
          en: 'organisations with a page on this site',
        },
      },
      {
        collection: 'curriculum-links',
        label: { nl: 'plekken in het onderwijs', en: 'places in education' },
        definition: { nl: 'dit schooljaar of een later', en: 'this school year or a later one' },
      },
      {
        collection: 'themes',
        label: { nl: "thema's", en: 'themes' },
        definition: { nl: 'uit de gebiedsagenda', en: 'of the regional agenda' },
      },
      { collection: 'kpis', reference: 'indicator' },
    ],
    blocks: [
      {
        collection: 'projects',
        style: 'featured',
        limit: 6,
        chosen: 'featured',
        title: { nl: 'Uitgelicht', en: 'Featured' },
      },
      {
        collection: 'projects',
        style: 'featured',
        limit: 7,
        title: { nl: 'Nieuw in de streek', en: 'New in the region' },
      },
      {
        collection: 'updates',
        style: 'news',
        limit: 6,
        title: { nl: 'Nieuws uit de projecten', en: 'News from the projects' },
      },
      {
        collection: 'themes',
        style: 'chips',
        limit: 24,
        title: { nl: 'Waar het over gaat', en: 'What it is about' },
      },
      {
        collection: 'curriculum-links',
        style: 'cards',
        limit: 3,
        title: { nl: 'Leren in projecten', en: 'Learning in projects' },
      },
      {
        collection: 'best-practices',
        style: 'cards',
        limit: 3,
        title: { nl: 'Wat elders werkte', en: 'What worked elsewhere' },
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
      action: { nl: 'Vertel ons uw idee', en: 'Tell us your idea' },
      emailField: 'contactEmail',
      ...(receivesIdeas && { path: ideaForm.path }),
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
  forms: receivesIdeas ? [ideaForm] : [],
  news: { sources: [{ collection: 'updates', pageOf: 'project' }, { collection: 'projects' }] },
  synonyms,
  codes: {
    educationLevel: educationLevelWords,
    helix: helixWords,
    kpiVerdict: verdictGapWords,
    licence: licenceWords,
    participationRole: participationRoleWords,
    phaseEnding: endingWords,
    province: provinceWords,
    sdg: sdgWords,
    studyMode: studyModeWords,
  },
  codeNotes: { participationRole: participationRoleNotes },
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
