import { named, textLength } from '@streekwerk/payload-kit'
import type { Field } from 'payload'

import type { EvidenceKind } from '../domain/lifeCycle/lifeCycle'
import { evidenceOf } from '../domain/lifeCycle/lifeCycle'
import type { ResolvedOptions } from '../resolveOptions'
import { labels } from '../words/labels'

const shownFor =
  (kind: EvidenceKind) =>
  (_: unknown, sibling: { kind?: unknown }): boolean =>
    sibling.kind === kind

const fieldsByKind = ({ files, records }: ResolvedOptions): Readonly<Record<EvidenceKind, Field | null>> => ({
  file:
    files === null
      ? null
      : {
          name: 'file',
          type: 'upload',
          label: labels.evidenceKinds.file,
          admin: { condition: shownFor('file') },
          relationTo: named(files),
        },
  link: {
    name: 'link',
    type: 'text',
    label: labels.evidenceKinds.link,
    admin: { condition: shownFor('link') },
    maxLength: textLength.link,
  },
  record:
    records.length === 0
      ? null
      : {
          name: 'record',
          type: 'relationship',
          label: labels.evidenceKinds.record,
          admin: { condition: shownFor('record') },
          relationTo: records.map((record) => named(record)),
        },
  note: {
    name: 'note',
    type: 'textarea',
    label: labels.evidenceKinds.note,
    admin: { condition: shownFor('note') },
    maxLength: textLength.text,
  },
})

/** A piece of evidence in one of the forms that this house has. */
export const evidenceFields = (options: ResolvedOptions): Field[] => {
  const byKind = fieldsByKind(options)
  const kinds = evidenceOf(options)
  return [
    {
      name: 'kind',
      type: 'select',
      label: labels.evidenceKind,
      options: kinds.map((value) => ({ label: labels.evidenceKinds[value], value })),
      required: true,
    },
    ...kinds.flatMap((kind) => byKind[kind] ?? []),
  ]
}
