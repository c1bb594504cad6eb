import type { CollectionConfig } from 'payload'

/** What was read of a goal in a period. One that nobody has checked is not for the public. */
export const readings: CollectionConfig = {
  slug: 'readings',
  access: { read: ({ req: { user } }) => (user as Record<string, unknown> | null)?.role === 'chef' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'goal', type: 'relationship', relationTo: 'goals', required: true },
        { name: 'state', type: 'select', options: ['new', 'checked'], defaultValue: 'checked' },
      ],
    },
    { name: 'from', type: 'date', required: true },
    { name: 'until', type: 'date', required: true },
    { name: 'value', type: 'number' },
    { name: 'numerator', type: 'number' },
    { name: 'denominator', type: 'number' },
    { name: 'target', type: 'number' },
    { name: 'low', type: 'number' },
    { name: 'high', type: 'number' },
    { name: 'standing', type: 'select', options: ['over', 'on', 'under'] },
    { name: 'because', type: 'select', options: ['no-target', 'too-early'] },
    { name: 'atLunch', type: 'number' },
    { name: 'atDinner', type: 'number' },
    { name: 'remark', type: 'text' },
  ],
}
