import type { Tab } from 'payload'

import { described } from '../../../../src/fields/described'
import { richTextField } from '../../../../src/fields/richText/richTextField'

/** What the public reads. */
export const story: Tab = {
  label: { nl: 'Verhaal', en: 'Story' },
  fields: [
    described(
      { name: 'summary', type: 'textarea', localized: true, maxLength: 8000 },
      { nl: 'Samenvatting', en: 'Summary' },
      {
        nl: 'Twee of drie zinnen voor wie er niets van weet: wat gebeurt er, voor wie, waarom hier.',
        en: 'Two or three sentences for somebody new to it: what happens, for whom, why here.',
      },
    ),
    described(
      { name: 'jointProblem', type: 'textarea', localized: true, maxLength: 3000 },
      { nl: 'Gezamenlijk probleem', en: 'Joint problem' },
      {
        nl: 'Het probleem dat alle partners als het hunne herkennen; daarmee begint de samenwerking.',
        en: 'The problem that every partner recognises as its own; cooperation starts there.',
      },
    ),
    richTextField(
      'story',
      { nl: 'Verhaal', en: 'Story' },
      {
        nl: 'Het project verteld, met koppen en beelden.',
        en: 'The project told, with headings and pictures.',
      },
    ),
    {
      name: 'images',
      type: 'array',
      label: { nl: 'Beelden', en: 'Pictures' },
      labels: { plural: { nl: 'Beelden', en: 'Pictures' }, singular: { nl: 'Beeld', en: 'Picture' } },
      admin: {
        description: {
          nl: 'Het eerste beeld staat boven de pagina en in de lijst.',
          en: 'The first picture stands above the page and in the list.',
        },
      },
      maxRows: 20,
      fields: [
        described(
          { name: 'image', type: 'upload', relationTo: 'media', required: true },
          { nl: 'Beeld', en: 'Picture' },
          { nl: 'Kies of voeg een foto toe.', en: 'Choose or add a photo.' },
        ),
        described(
          { name: 'caption', type: 'text', localized: true, maxLength: 300 },
          { nl: 'Bijschrift', en: 'Caption' },
          { nl: 'Wat er te zien is en wat het ertoe doet.', en: 'What is to be seen and why it matters.' },
        ),
      ],
    },
    richTextField(
      'results',
      { nl: 'Resultaten', en: 'Results' },
      { nl: 'Wat het heeft opgeleverd, ook wat tegenviel.', en: 'What came of it, disappointments too.' },
    ),
    richTextField(
      'sources',
      { nl: 'Bronnen', en: 'Sources' },
      {
        nl: 'Waar het op steunt en waar meer te lezen is: onderzoek, tellingen, verslagen, met een link waar dat kan.',
        en: 'What it rests on and where there is more to read: research, counts, reports, with a link where possible.',
      },
    ),
    described(
      { name: 'chancesBeyondRegion', type: 'textarea', localized: true, maxLength: 3000 },
      { nl: 'Kansen buiten de regio', en: 'Chances beyond the region' },
      {
        nl: 'Waar zou dit ook kunnen werken, en wie wil er meedoen?',
        en: 'Where else could this work, and who would like to join?',
      },
    ),
  ],
}
