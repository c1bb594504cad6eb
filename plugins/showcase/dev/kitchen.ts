import type { GlobalConfig } from 'payload'

/** The texts of the site itself. */
export const kitchen: GlobalConfig = {
  slug: 'kitchen',
  access: { read: () => true },
  fields: [
    { name: 'name', type: 'text', localized: true },
    { name: 'tagline', type: 'text', localized: true },
    { name: 'about', type: 'richText', localized: true },
    { name: 'alarmCode', type: 'text' },
  ],
}
