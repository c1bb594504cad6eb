import type { Site } from '@streekwerk/payload-showcase/router'

import { studyModeWords } from '../domain/education/studyModes'
import { licenceWords } from '../domain/media/licences'
import { participationRoleWords } from '../domain/projects/participationRoles'
import { educationLevelWords } from '../domain/region/educationLevels'
import { helixWords } from '../domain/region/helix'
import { provinceWords } from '../domain/region/provinces'
import { sdgWords } from '../domain/region/sdgs'
import { facets } from './facets'
import { paths } from './paths'
import { synonyms } from './synonyms'

/** How the public reads that a project or a partner is archived. */
const closed = { field: 'archived', label: { nl: 'Afgesloten', en: 'Closed' } }

/** The pages of the public site: which sections there are, what a page of each shows, and every label. */
export const createSite = (url: string): Site => ({
  url,
  name: { nl: 'Streekwerk', en: 'Streekwerk' },
  locales: [
    { code: 'nl', name: 'Nederlands', home: '/' },
    { code: 'en', name: 'English', home: '/en/' },
  ],
  sections: [
    {
      collection: 'projects',
      path: paths.projects,
      name: { nl: 'Projecten', en: 'Projects' },
      intro: {
        nl: 'Waar we in de streek samen aan werken: van eerste idee tot resultaat.',
        en: 'What we work on together in the region: from first idea to result.',
      },
      inMenu: true,
      list: {
        sort: 'newest',
        pageSize: 24,
        isSearched: true,
        facets: [facets.theme, facets.municipality, facets.sdgs],
      },
      picture: 'image',
      cardFacts: [{ role: 'theme', label: { nl: 'Thema', en: 'Theme' } }],
      facts: [
        { field: 'period', label: { nl: 'Looptijd', en: 'Period' } },
        { role: 'questionOwner', label: { nl: 'Vraag van', en: 'Question of' } },
        { role: 'municipality', label: { nl: 'Gemeenten', en: 'Municipalities' } },
        { field: 'place', label: { nl: 'Plek', en: 'Place' } },
        { field: 'funding', label: { nl: 'Financiering', en: 'Funding' } },
        { field: 'sdgs', label: { nl: 'Wereldwijde doelen', en: 'Global goals' } },
      ],
      parts: [
        {
          kind: 'field',
          field: 'jointProblem',
          style: 'callout',
          title: { nl: 'Het probleem dat we delen', en: 'The problem we share' },
        },
        { kind: 'field', field: 'story' },
        { kind: 'field', field: 'results', title: { nl: 'Resultaten', en: 'Results' } },
        {
          kind: 'through',
          collection: 'participations',
          to: 'partner',
          field: 'role',
          style: 'chips',
          title: { nl: 'Wie doen er mee', en: 'Who takes part' },
        },
        {
          kind: 'referring',
          collection: 'curriculum-links',
          style: 'cards',
          limit: 24,
          title: { nl: 'In het onderwijs', en: 'In education' },
        },
        {
          kind: 'references',
          roles: ['theme'],
          style: 'notes',
          title: { nl: "Thema's van de gebiedsagenda", en: 'Themes of the regional agenda' },
        },
        {
          kind: 'field',
          field: 'chancesBeyondRegion',
          title: { nl: 'Kansen buiten de streek', en: 'Chances beyond the region' },
        },
        {
          kind: 'referring',
          collection: 'updates',
          style: 'news',
          limit: 20,
          title: { nl: 'Nieuws', en: 'News' },
        },
        { kind: 'references', roles: ['image'], style: 'gallery', title: { nl: 'Beelden', en: 'Pictures' } },
        {
          kind: 'references',
          roles: ['related'],
          style: 'cards',
          title: { nl: 'Verwante projecten', en: 'Related projects' },
        },
      ],
      closed,
      schemaType: 'ResearchProject',
    },
    {
      collection: 'partners',
      path: paths.partners,
      name: { nl: 'Partners', en: 'Partners' },
      intro: {
        nl: 'Ondernemers, onderwijs, overheid, onderzoek en omgeving die samen optrekken.',
        en: 'Business, education, government, research and residents who act together.',
      },
      inMenu: true,
      list: {
        sort: 'title',
        pageSize: 36,
        isSearched: true,
        facets: [facets.kinds, facets.educationLevels, facets.municipality],
      },
      picture: 'image',
      pictureStyle: 'logo',
      cardFacts: [{ field: 'kinds', label: { nl: 'Soort partij', en: 'Kind of party' } }],
      facts: [
        { field: 'kinds', label: { nl: 'Soort partij', en: 'Kind of party' } },
        { role: 'parent', label: { nl: 'Onderdeel van', en: 'Part of' } },
        { role: 'municipality', label: { nl: 'Gemeente', en: 'Municipality' } },
        { field: 'address', label: { nl: 'Adres', en: 'Address' } },
        { field: 'website', label: { nl: 'Website', en: 'Website' } },
        { field: 'educationLevels', label: { nl: 'Onderwijsniveaus', en: 'Education levels' } },
        { field: 'identifiers', label: { nl: 'Registers', en: 'Registers' } },
      ],
      parts: [
        { kind: 'field', field: 'about' },
        { kind: 'field', field: 'vision', style: 'callout', title: { nl: 'Visie', en: 'Vision' } },
        {
          kind: 'through',
          collection: 'participations',
          to: 'project',
          field: 'role',
          style: 'cards',
          limit: 24,
          title: { nl: 'Doet mee aan', en: 'Takes part in' },
        },
        {
          kind: 'referring',
          collection: 'curriculum-links',
          style: 'cards',
          limit: 24,
          title: { nl: 'Leren in projecten', en: 'Learning in projects' },
        },
      ],
      closed,
      schemaType: 'Organization',
    },
    {
      collection: 'curriculum-links',
      path: paths['curriculum-links'],
      name: { nl: 'Onderwijs', en: 'Education' },
      intro: {
        nl: 'Waar studenten aan echte vragen uit de streek werken, per opleiding en schooljaar.',
        en: 'Where students work on real questions of the region, per programme and school year.',
      },
      inMenu: true,
      list: {
        sort: 'newest',
        pageSize: 24,
        isSearched: true,
        facets: [facets.level, facets.school, facets.schoolYear],
      },
      cardFacts: [
        { field: 'level', label: { nl: 'Niveau', en: 'Level' } },
        { role: 'school', label: { nl: 'School', en: 'School' } },
        { field: 'schoolYear', label: { nl: 'Schooljaar', en: 'School year' } },
      ],
      facts: [
        { role: 'school', label: { nl: 'School', en: 'School' } },
        { role: 'programme', label: { nl: 'Opleiding', en: 'Programme' } },
        { field: 'level', label: { nl: 'Niveau', en: 'Level' } },
        { field: 'schoolYear', label: { nl: 'Schooljaar', en: 'School year' } },
        { field: 'studyLoad', label: { nl: 'Studielast', en: 'Study load' } },
        { field: 'capacity', label: { nl: 'Plaatsen', en: 'Places' } },
        { field: 'contactRole', label: { nl: 'Aanspreekpunt', en: 'Contact' } },
        { field: 'website', label: { nl: 'Website', en: 'Website' } },
      ],
      parts: [
        {
          kind: 'field',
          field: 'learningOutcomes',
          title: { nl: 'Wat studenten leren', en: 'What students learn' },
        },
        {
          kind: 'references',
          roles: ['project'],
          style: 'cards',
          title: { nl: 'Het project', en: 'The project' },
        },
      ],
      schemaType: 'Course',
      schemaProperties: {
        about: { role: 'project' },
        educationalLevel: { field: 'level' },
        isPartOf: { role: 'programme' },
        provider: { role: 'school' },
        teaches: { field: 'learningOutcomes' },
      },
    },
    {
      collection: 'best-practices',
      path: paths['best-practices'],
      name: { nl: 'Goede voorbeelden', en: 'Best practices' },
      intro: {
        nl: 'Wat elders werkte, met wat tegenviel. Kijk goed of het bij uw eigen plek past.',
        en: 'What worked elsewhere, and what disappointed. Look well whether it fits your own place.',
      },
      list: { sort: 'newest', pageSize: 24, isSearched: true, facets: [facets.theme] },
      cardFacts: [{ role: 'theme', label: { nl: 'Thema', en: 'Theme' } }],
      facts: [
        { role: 'owner', label: { nl: 'Van wie', en: 'Owner' } },
        { role: 'theme', label: { nl: 'Thema', en: 'Theme' } },
        { field: 'manual', label: { nl: 'Handleiding', en: 'Manual' } },
        { field: 'source', label: { nl: 'Bron', en: 'Source' } },
      ],
      parts: [
        { kind: 'field', field: 'context', title: { nl: 'Waar het werkte', en: 'Where it worked' } },
        { kind: 'field', field: 'approach', title: { nl: 'Aanpak', en: 'Approach' } },
        {
          kind: 'field',
          field: 'whatDidNotWork',
          style: 'callout',
          title: { nl: 'Wat niet werkte', en: 'What did not work' },
        },
        { kind: 'field', field: 'preconditions', title: { nl: 'Voorwaarden', en: 'Preconditions' } },
        { kind: 'field', field: 'costs', title: { nl: 'Wat het kostte', en: 'What it cost' } },
      ],
      closed,
      schemaType: 'HowTo',
    },
    {
      collection: 'themes',
      path: paths.themes,
      name: { nl: "Thema's", en: 'Themes' },
      intro: {
        nl: 'De lijnen van de gebiedsagenda waaraan projecten bijdragen.',
        en: 'The lines of the regional agenda that projects contribute to.',
      },
      inMenu: true,
      list: { sort: 'title', pageSize: 48 },
      facts: [
        { role: 'agenda', label: { nl: 'Gebiedsagenda', en: 'Regional agenda' } },
        { role: 'parent', label: { nl: 'Programmalijn', en: 'Programme line' } },
        { field: 'sdgs', label: { nl: 'Wereldwijde doelen', en: 'Global goals' } },
      ],
      parts: [
        {
          kind: 'referring',
          collection: 'themes',
          style: 'cards',
          limit: 24,
          title: { nl: 'Programmalijnen', en: 'Programme lines' },
        },
        {
          kind: 'referring',
          collection: 'projects',
          style: 'cards',
          limit: 24,
          title: { nl: 'Projecten bij dit thema', en: 'Projects in this theme' },
        },
      ],
      schemaType: 'DefinedTerm',
    },
  ],
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
  openData: { path: { nl: '/open-data', en: '/en/open-data' }, name: { nl: 'Open data', en: 'Open data' } },
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
