import type { CollectionConfig } from 'payload'

/** What they cook; what is not on the menu yet is for the chefs. */
export const recipes: CollectionConfig = {
  slug: 'recipes',
  access: {
    read: ({ req: { user } }) => {
      const role = (user as Record<string, unknown> | null)?.role
      return role === 'chef' || (role === 'waiter' && { _status: { equals: 'published' } })
    },
  },
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'slug', type: 'text', localized: true },
    { name: 'intro', type: 'textarea', localized: true },
    { name: 'method', type: 'richText', localized: true },
    {
      name: 'diets',
      type: 'select',
      hasMany: true,
      options: ['vegan', 'vegetarian', 'halal', 'gluten-free'],
    },
    { name: 'cooks', type: 'relationship', hasMany: true, relationTo: 'cooks' },
    {
      name: 'photos',
      type: 'array',
      fields: [
        { name: 'picture', type: 'upload', relationTo: 'pictures' },
        { name: 'caption', type: 'text', localized: true },
      ],
    },
    { name: 'firstCooked', type: 'date' },
    { name: 'costCents', type: 'number' },
    { name: 'secretIngredient', type: 'text', localized: true },
    { name: 'withheld', type: 'checkbox' },
    { name: 'retired', type: 'checkbox' },
  ],
  trash: true,
  versions: { drafts: true },
}
