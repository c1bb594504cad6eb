import type { CollectionAfterChangeHook, CollectionConfig, GlobalConfig } from 'payload'

import { hasRole } from './clerks'

const isStaff = hasRole('clerk', 'lawyer')

/** Puts a number that was written the old way right, in a save of its own. */
const tidyPhone: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { id, phone } = doc as { id: string; phone?: string | null }
  if (!phone?.includes('/')) return
  const house = req.payload as unknown as { update(args: object): Promise<unknown> }
  const data = { phone: phone.replaceAll('/', '-') }
  await house.update({ collection: 'clients', data, id, overrideAccess: true, req })
}

/** Whom the office writes for. */
export const clients: CollectionConfig = {
  slug: 'clients',
  access: { create: isStaff, delete: isStaff, read: isStaff, update: isStaff },
  admin: { useAsTitle: 'name' },
  fields: [
    { name: 'name', type: 'text', label: { nl: 'Naam', en: 'Name' }, required: true },
    {
      type: 'row',
      fields: [
        { name: 'phone', type: 'text' },
        { name: 'bornOn', type: 'date' },
      ],
    },
  ],
  hooks: { afterChange: [tidyPhone] },
}

/** Letters that the office sends. */
export const letters: CollectionConfig = {
  slug: 'letters',
  access: {
    create: isStaff,
    delete: isStaff,
    read: (asked) => isStaff(asked) || (hasRole('guest')(asked) && { _status: { equals: 'published' } }),
    readVersions: isStaff,
    update: isStaff,
  },
  admin: { useAsTitle: 'subject' },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Letter',
          fields: [
            {
              name: 'subject',
              type: 'text',
              label: { nl: 'Onderwerp', en: 'Subject' },
              localized: true,
              required: true,
            },
            { name: 'text', type: 'richText', label: { nl: 'Tekst', en: 'Text' } },
            {
              name: 'client',
              type: 'relationship',
              label: { nl: 'Cliënt', en: 'Client' },
              relationTo: 'clients',
            },
            {
              name: 'tone',
              type: 'select',
              label: { nl: 'Toon', en: 'Tone' },
              options: [
                { label: { nl: 'Streng', en: 'Stern' }, value: 'stern' },
                { label: { nl: 'Mild', en: 'Mild' }, value: 'mild' },
              ],
            },
          ],
        },
        {
          name: 'sending',
          label: { nl: 'Verzending', en: 'Sending' },
          fields: [
            { name: 'isRegistered', type: 'checkbox', label: { nl: 'Aangetekend', en: 'Registered' } },
            { name: 'sentOn', type: 'date', label: { nl: 'Verzonden op', en: 'Sent on' } },
          ],
        },
      ],
    },
    {
      name: 'enclosures',
      type: 'array',
      label: { nl: 'Bijlagen', en: 'Enclosures' },
      fields: [
        { name: 'name', type: 'text', label: { nl: 'Naam', en: 'Name' } },
        { name: 'pages', type: 'number', label: { nl: "Pagina's", en: 'Pages' } },
      ],
    },
    {
      name: 'parts',
      type: 'blocks',
      label: { nl: 'Onderdelen', en: 'Parts' },
      blocks: [
        {
          slug: 'clause',
          labels: { plural: { nl: 'Clausules', en: 'Clauses' }, singular: { nl: 'Clausule', en: 'Clause' } },
          fields: [
            { name: 'wording', type: 'text', label: { nl: 'Bewoording', en: 'Wording' }, localized: true },
          ],
        },
      ],
    },
    {
      name: 'fee',
      type: 'group',
      access: { read: hasRole('lawyer') },
      label: { nl: 'Honorarium', en: 'Fee' },
      fields: [
        {
          name: 'cents',
          type: 'number',
          custom: { history: { cents: 'EUR' } },
          label: { nl: 'Bedrag', en: 'Amount' },
        },
        {
          name: 'year',
          type: 'number',
          custom: { history: { isGrouped: false } },
          label: { nl: 'Jaar', en: 'Year' },
        },
      ],
    },
    {
      name: 'writtenBy',
      type: 'relationship',
      custom: { history: { isBookkeeping: true } },
      label: { nl: 'Laatst bewaard door', en: 'Last saved by' },
      relationTo: 'clerks',
    },
    {
      name: 'password',
      type: 'text',
      label: { nl: 'Wachtwoord van het dossier', en: 'Password of the file' },
    },
  ],
  trash: true,
  versions: { drafts: true },
}

/** What the office calls itself. */
export const office: GlobalConfig = {
  slug: 'office',
  access: { read: isStaff, update: hasRole('lawyer') },
  fields: [{ name: 'motto', type: 'text', localized: true }],
  versions: true,
}
