import type { CollectionConfig } from 'payload'

/**
 * Drafts as the house keeps them: only what is published is public, a draft is checked for its shape too (an impossible
 * value must be refused in words and not by the database), and the last fifty versions are kept.
 */
export const drafts: CollectionConfig['versions'] = { drafts: { validate: true }, maxPerDoc: 50 }
