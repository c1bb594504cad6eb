import type { Tab } from 'payload'

import { described } from '../../../../src/fields/described'
import { joinField } from '../../../../src/fields/joinField'
import { intentField } from '../intentField'

/** Who asks, who takes part, who can be asked. */
export const people: Tab = {
  label: { nl: 'Partners en team', en: 'Partners and team' },
  fields: [
    described(
      {
        name: 'partnersOverview',
        type: 'ui',
        admin: {
          components: { Field: '/src/admin/PartnersOverview#PartnersOverview' },
          disableListColumn: true,
        },
      },
      { nl: 'Wie er meedoet', en: 'Who takes part' },
      {
        nl: 'Wie meedoet in welke rol, of zij het gezamenlijke probleem herkennen en wie u er kunt bereiken.',
        en: 'Who takes part in which role, whether they recognise the joint problem and whom you can reach there.',
      },
    ),
    described(
      {
        name: 'questionOwner',
        type: 'relationship',
        filterOptions: { archived: { not_equals: true } },
        relationTo: 'partners',
      },
      { nl: 'Vraageigenaar', en: 'Question owner' },
      { nl: 'De partner van wie de vraag is.', en: 'The partner whose question it is.' },
    ),
    described(
      { name: 'fixedContact', type: 'relationship', relationTo: 'users' },
      { nl: 'Vast aanspreekpunt', en: 'Fixed contact' },
      {
        nl: 'De procesmanager die het overzicht houdt. Staat niet op de site.',
        en: 'The process manager who keeps the overview. Not shown on the site.',
      },
    ),
    described(
      { name: 'team', type: 'relationship', hasMany: true, maxRows: 30, relationTo: 'users' },
      { nl: 'Team', en: 'Team' },
      { nl: 'Wie eraan werkt. Staat niet op de site.', en: 'Who works on it. Not shown on the site.' },
    ),
    intentField(),
    joinField(
      {
        name: 'participations',
        // The name comes with the row itself, where a relation would be looked up afterwards, row by row.
        columns: ['title', 'role', 'since', 'until'],
        collection: 'participations',
        on: 'project',
      },
      { nl: 'Deelnemende partners', en: 'Partners taking part' },
      {
        nl: 'Wie meedoet en als wat; een deelname is een eigen gegeven, geen tekst in het verhaal.',
        en: 'Who takes part and as what; a participation is a record of its own, not a text in the story.',
      },
    ),
    joinField(
      {
        name: 'updates',
        columns: ['title', 'date', '_status'],
        collection: 'updates',
        on: 'project',
      },
      { nl: 'Nieuws', en: 'Updates' },
      { nl: 'Berichten over dit project.', en: 'News of this project.' },
    ),
  ],
}
