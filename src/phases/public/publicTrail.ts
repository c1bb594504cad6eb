import { endingOf } from '../../domain/phases/endings'
import { staysOf } from '../../domain/phases/stays'
import type { Pen, PublicEntry, StoredDocument } from '../../domain/publication/pen'

/**
 * What the public may know of the way of a project through its phases: in which it has been and when, and that it was completed or
 * stopped. Never what was decided, by whom or why, nor that it waits or went back.
 */
export const publicTrail = <Field>(
  trail: StoredDocument,
  _locale: string,
  write: Pen<Field>,
): PublicEntry<Field> => {
  const stays = staysOf(trail.visits)
  const ending = endingOf(trail.state)
  const present = stays.at(-1)?.phase
  const narrowedBy = ending ?? present
  return {
    slug: null,
    title: null,
    summary: null,
    fields: { ending: write.codes('phaseEnding', ending), stays: write.stays(stays) },
    references: [
      ...write.references('project', 'projects', trail.subject, { required: true }),
      ...write.references('lifeCycle', 'life-cycles', trail.lifeCycle, { required: true }),
    ],
    facets: { phase: narrowedBy === undefined ? [] : [narrowedBy] },
    sortAt: null,
  }
}
