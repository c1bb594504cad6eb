import { named, nobody, stated, textLength } from '@streekwerk/payload-kit'
import type { CollectionConfig } from 'payload'

import { decisions } from '../domain/trail/decide'
import { reviewQuestions } from '../domain/trail/reviewFaults'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { labels } from '../words/labels'

/** What was decided at a gate, with what it rested on. Nothing in it ever changes; the database refuses that too. */
export const reviews = ({ access, subject }: ResolvedOptions): CollectionConfig => ({
  slug: slugs.reviews,
  labels: labels.reviews,
  access: stated({ create: nobody, delete: nobody, read: access.read, update: nobody }),
  admin: { defaultColumns: ['subject', 'phase', 'decision', 'decidedOn'], group: labels.group, hidden: true },
  defaultSort: '-sequence',
  fields: [
    {
      name: 'trail',
      type: 'relationship',
      label: labels.trail,
      index: true,
      relationTo: named(slugs.trails),
      required: true,
    },
    {
      name: 'subject',
      type: 'relationship',
      label: labels.subject,
      index: true,
      relationTo: named(subject),
      required: true,
    },
    { name: 'sequence', type: 'number', label: labels.sequence, required: true },
    { name: 'phase', type: 'text', label: labels.phase, required: true },
    {
      name: 'decision',
      type: 'select',
      label: labels.decision,
      options: decisions.map((value) => ({ label: labels.decisions[value], value })),
      required: true,
    },
    { name: 'reason', type: 'textarea', label: labels.reason, maxLength: textLength.longText },
    {
      name: 'questions',
      type: 'group',
      label: labels.questions,
      fields: reviewQuestions.map((name) => ({
        name,
        type: 'textarea' as const,
        label: labels.reviewQuestions[name],
        maxLength: textLength.text,
      })),
    },
    {
      name: 'attendees',
      type: 'textarea',
      label: labels.attendees.label,
      admin: { description: labels.attendees.help },
      maxLength: textLength.text,
    },
    // An id and a name, and no relationship: the account may go one day, and who decided is history.
    { name: 'decidedBy', type: 'text', label: labels.decidedBy },
    { name: 'decidedByName', type: 'text', label: labels.decidedBy },
    { name: 'decidedOn', type: 'date', label: labels.decidedOn, required: true },
    // What the decision rested on, as it was: read as a whole and never searched in.
    { name: 'snapshot', type: 'json', label: labels.snapshot, required: true },
  ],
  indexes: [{ fields: ['trail', 'sequence'], unique: true }],
})
