import type { Tab } from 'payload'
import { relationship } from 'payload/shared'

import { choices } from '../../../../src/domain/locales/choices'
import { inLanguage } from '../../../../src/domain/locales/inLanguage'
import type { Words } from '../../../../src/domain/locales/locales'
import { relationWords } from '../../../../src/domain/projects/relationKinds'
import { dateField } from '../../../../src/fields/dateField'
import { described } from '../../../../src/fields/described'
import { placeFields } from '../../../../src/fields/placeFields'
import { sdgsField } from '../../../../src/fields/sdgsField'
import { inverseRelations } from '../inverseRelations'
import { lapsedField } from '../lapsedField'

const itself: Words = {
  nl: 'Dit is het project zelf. Kies een ander project.',
  en: 'This is the project itself. Choose another project.',
}

/** What the project has to do with the region and with other projects. */
export const region: Tab = {
  label: { nl: 'Regio', en: 'Region' },
  fields: [
    {
      name: 'themes',
      type: 'array',
      label: { nl: "Thema's van de gebiedsagenda", en: 'Themes of the regional agenda' },
      labels: { plural: { nl: "Thema's", en: 'Themes' }, singular: { nl: 'Thema', en: 'Theme' } },
      admin: {
        description: {
          nl: 'Zeg bij elk thema waarom het project erbij hoort; een vinkje alleen zegt niets.',
          en: 'Say with each theme why the project belongs there; a tick alone says nothing.',
        },
      },
      maxRows: 10,
      fields: [
        described(
          { name: 'theme', type: 'relationship', relationTo: 'themes', required: true },
          { nl: 'Thema', en: 'Theme' },
          { nl: 'Uit de agenda die nu geldt.', en: 'Of the agenda that holds now.' },
        ),
        described(
          { name: 'argument', type: 'textarea', localized: true, maxLength: 1000 },
          { nl: 'Onderbouwing', en: 'Argument' },
          { nl: 'Waarom draagt het project hieraan bij?', en: 'Why does the project contribute to it?' },
        ),
        dateField(
          'testedOn',
          { nl: 'Getoetst op', en: 'Tested on' },
          { nl: 'Wanneer dit met de regio is besproken.', en: 'When this was discussed with the region.' },
        ),
        lapsedField,
      ],
    },
    described(
      {
        name: 'municipalities',
        type: 'relationship',
        hasMany: true,
        maxRows: 50,
        relationTo: 'municipalities',
      },
      { nl: 'Gemeenten', en: 'Municipalities' },
      { nl: 'Waar het project speelt.', en: 'Where the project happens.' },
    ),
    sdgsField(),
    {
      name: 'place',
      type: 'group',
      label: { nl: 'Plek', en: 'Place' },
      admin: {
        description: {
          nl: 'Eén plek op de kaart, als die er is.',
          en: 'One place on the map, if there is one.',
        },
      },
      fields: [
        described(
          { name: 'label', type: 'text', maxLength: 200 },
          { nl: 'Naam van de plek', en: 'Name of the place' },
          { nl: 'Bijvoorbeeld: dorpshuis Oldehove.', en: 'For example: village hall Oldehove.' },
        ),
        ...placeFields(),
      ],
    },
    {
      name: 'period',
      type: 'group',
      label: { nl: 'Looptijd', en: 'Period' },
      admin: {
        description: {
          nl: 'Van wanneer tot wanneer het project loopt.',
          en: 'From when until when it runs.',
        },
      },
      fields: [
        dateField(
          'start',
          { nl: 'Begin', en: 'Start' },
          { nl: 'De eerste dag.', en: 'The first day.' },
          { index: true, order: ['start', 'end'] },
        ),
        dateField(
          'end',
          { nl: 'Eind', en: 'End' },
          { nl: 'De laatste dag; leeg als die niet vaststaat.', en: 'The last day; empty when not settled.' },
          { index: true, order: ['start', 'end'] },
        ),
      ],
    },
    {
      name: 'relations',
      type: 'array',
      label: { nl: 'Andere projecten', en: 'Other projects' },
      labels: {
        plural: { nl: 'Andere projecten', en: 'Other projects' },
        singular: { nl: 'Ander project', en: 'Other project' },
      },
      admin: {
        description: {
          nl: 'Waar dit project op voortbouwt, mee samenvalt of aan levert.',
          en: 'What this project builds on, coincides with or feeds.',
        },
      },
      maxRows: 20,
      fields: [
        described(
          {
            name: 'kind',
            type: 'select',
            enumName: 'project_relation',
            options: choices(relationWords),
            required: true,
          },
          { nl: 'Verband', en: 'Relation' },
          { nl: 'Gelezen vanaf dit project.', en: 'Read from this project.' },
        ),
        described(
          {
            name: 'project',
            type: 'relationship',
            hasMany: false,
            relationTo: 'projects',
            required: true,
            validate: (value: unknown, options: Parameters<typeof relationship>[1]) =>
              options.id !== undefined && value === options.id
                ? inLanguage(itself, options.req.i18n?.language)
                : relationship(value as never, options),
          },
          { nl: 'Project', en: 'Project' },
          { nl: 'Het andere project.', en: 'The other project.' },
        ),
      ],
    },
    inverseRelations,
  ],
}
