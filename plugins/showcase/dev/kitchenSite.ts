import type { Site } from '../src/exports/router'

/** The pages of the kitchen: what a host writes to have a site. */
export const kitchenSite: Site = {
  url: 'https://keuken.example',
  locales: [
    { code: 'nl', name: 'Nederlands', home: '/' },
    { code: 'en', name: 'English', home: '/en/' },
  ],
  name: { nl: 'De keuken', en: 'The kitchen' },
  sections: [
    {
      collection: 'recipes',
      path: { nl: '/recepten', en: '/en/recipes' },
      name: { nl: 'Recepten', en: 'Recipes' },
      inMenu: true,
      list: {
        sort: 'newest',
        pageSize: 3,
        isSearched: true,
        facets: [
          {
            name: 'diets',
            key: { nl: 'dieet', en: 'diet' },
            label: { nl: 'Dieet', en: 'Diet' },
            of: { codes: 'diet' },
          },
          {
            name: 'cook',
            key: { nl: 'kok', en: 'cook' },
            label: { nl: 'Kok', en: 'Cook' },
            of: { collection: 'cooks' },
          },
        ],
      },
      picture: 'image',
      cardFacts: [{ field: 'diets', label: { nl: 'Dieet', en: 'Diet' } }],
      facts: [
        { field: 'firstCooked', label: { nl: 'Voor het eerst gekookt', en: 'First cooked' } },
        { field: 'cost', label: { nl: 'Kosten', en: 'Cost' } },
        { role: 'cook', label: { nl: 'Kok', en: 'Cook' } },
      ],
      parts: [
        { kind: 'field', field: 'method', title: { nl: 'Bereiding', en: 'Method' } },
        { kind: 'references', roles: ['cook'], style: 'notes', title: { nl: 'Koks', en: 'Cooks' } },
        { kind: 'references', roles: ['image'], style: 'gallery', title: { nl: 'Foto’s', en: 'Photos' } },
        { kind: 'referring', collection: 'tips', style: 'news', title: { nl: 'Tips', en: 'Tips' } },
      ],
      isFollowed: true,
      closed: { field: 'retired', label: { nl: 'Niet meer op het menu', en: 'No longer on the menu' } },
      schemaType: 'Recipe',
    },
    {
      collection: 'cooks',
      path: { nl: '/koks', en: '/en/cooks' },
      name: { nl: 'Koks', en: 'Cooks' },
      inMenu: true,
      list: { sort: 'title' },
      picture: 'image',
      pictureStyle: 'logo',
      isFollowed: true,
      parts: [
        { kind: 'field', field: 'about' },
        {
          kind: 'exchange',
          collection: 'loans',
          from: 'lender',
          to: 'borrower',
          what: 'tool',
          replaces: 'instead',
          title: { nl: 'Leent uit en leent', en: 'Lends and borrows' },
        },
        {
          kind: 'referring',
          collection: 'recipes',
          style: 'cards',
          title: { nl: 'Recepten', en: 'Recipes' },
        },
        {
          kind: 'referring',
          collection: 'goals',
          style: 'cards',
          title: { nl: 'Doelen', en: 'Goals' },
        },
      ],
      schemaType: 'Person',
    },
    {
      collection: 'goals',
      path: { nl: '/doelen', en: '/en/goals' },
      name: { nl: 'Doelen', en: 'Goals' },
      list: {
        sort: 'title',
        facets: [
          {
            name: 'measure',
            key: { nl: 'maat', en: 'measure' },
            label: { nl: 'Maat', en: 'Measure' },
            of: { collection: 'measures' },
          },
        ],
      },
      series: 'course',
      facts: [
        { role: 'measure', label: { nl: 'Maat', en: 'Measure' } },
        { role: 'cook', label: { nl: 'Koks', en: 'Cooks' } },
      ],
      parts: [{ kind: 'series', field: 'course', title: { nl: 'Hoe ver we zijn', en: 'How far we are' } }],
      schemaProperties: { about: { role: 'cook' } },
    },
  ],
  openData: {
    path: { nl: '/open-data', en: '/en/open-data' },
    name: { nl: 'Open data', en: 'Open data' },
    licence: { name: { nl: 'CC0', en: 'CC0' }, url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  },
  sharing: { path: '/deel' },
  oeapi: {
    path: '/oeapi/v6',
    emailField: 'email',
    organisations: { collection: 'cooks' },
    courses: {
      collection: 'recipes',
      organisationRole: 'cook',
      level: { field: 'diets', names: { vegan: 'x-vegan' } },
      component: { role: 'cook', type: 'consultation' },
    },
  },
  news: { sources: [{ collection: 'recipes' }, { collection: 'tips', pageOf: 'recipe' }] },
  synonyms: { nl: [['aardappel', 'pieper']] },
  forms: [
    {
      name: 'wish',
      path: { nl: '/wens', en: '/en/wish' },
      title: { nl: 'Een wens', en: 'A wish' },
      intro: { nl: 'Wat wilt u eten?', en: 'What would you like to eat?' },
      fields: [
        { name: 'dish', kind: 'text', isRequired: true, label: { nl: 'Gerecht', en: 'Dish' }, maxLength: 80 },
        { name: 'why', kind: 'long', label: { nl: 'Waarom', en: 'Why' } },
        { name: 'agreed', kind: 'consent', isRequired: true, label: { nl: 'Dat mag', en: 'Agreed' } },
      ],
      submit: { nl: 'Verstuur', en: 'Send' },
      done: {
        path: { nl: '/wens/verstuurd', en: '/en/wish/sent' },
        title: { nl: 'Dank u wel', en: 'Thank you' },
        text: { nl: 'Wij koken verder.', en: 'We cook on.' },
      },
      closed: { nl: 'Mail ons uw wens.', en: 'Mail us your wish.' },
      emailField: 'email',
    },
  ],
  texts: [{ field: 'about', path: { nl: '/over', en: '/en/about' }, name: { nl: 'Over', en: 'About' } }],
  home: {
    titleField: 'motto',
    introField: 'about',
    figures: [
      { collection: 'recipes', label: { nl: 'recepten', en: 'recipes' } },
      { collection: 'goals', reference: 'measure' },
    ],
    blocks: [
      { collection: 'recipes', title: { nl: 'Nieuw', en: 'New' }, style: 'featured', limit: 3 },
      { collection: 'cooks', title: { nl: 'Koks', en: 'Cooks' }, style: 'chips', limit: 8 },
      { collection: 'tips', title: { nl: 'Tips', en: 'Tips' }, style: 'news', limit: 4 },
    ],
  },
  codes: {
    diet: { vegan: { nl: 'Veganistisch', en: 'Vegan' } },
    noVerdict: {
      'no-target': { nl: 'er is geen doel', en: 'there is no target' },
      'too-early': { nl: 'het is nog te vroeg', en: 'it is too early' },
    },
  },
}
