import type { PayloadRequest } from 'payload'

import type { NamedTheme } from '../domain/phases/findings'
import type { Intent } from '../domain/phases/intent'
import { relationId, relationIds } from '../domain/relations/relationId'
import { lapsedThemes } from '../hooks/lapsedThemes'

/** What the checks of a gate look at in a project itself. */
export type CheckedProject = Readonly<{ intent: Intent; themes: readonly NamedTheme[] }>

const dayOf = (date: string | null | undefined): string | null => date?.slice(0, 10) ?? null

/**
 * Reads a project as its editors last saved it, for whoever asks: what a check finds depends on the records and not on the viewer.
 */
export const readProject = async (req: PayloadRequest, project: string): Promise<CheckedProject> => {
  const { intent, themes } = await req.payload.findByID({
    collection: 'projects',
    depth: 0,
    draft: true,
    id: project,
    joins: false,
    overrideAccess: true,
    req,
    select: { intent: true, themes: { testedOn: true, theme: true } },
  })
  const lapsed = await lapsedThemes(req)
  return {
    intent: {
      file: relationId(intent?.file),
      signatories: relationIds(intent?.signatories),
      signedOn: dayOf(intent?.signedOn),
    },
    themes: (themes ?? []).map(({ testedOn, theme }) => ({
      isLapsed: lapsed.has(relationId(theme) ?? ''),
      testedOn: dayOf(testedOn),
    })),
  }
}
