import type { PayloadRequest } from 'payload'

import type { Reach } from '../domain/access/reach'
import { circlesIn, partnersIn, projectsOf } from './projectsOf'
import { revealedIn } from './revealedIn'
import type { Scope, Scopes, Standing } from './scope'
import type { Viewer } from './viewer'

/** What the bounded reaches among those granted mean here. */
export const scopesFor = (granted: readonly Reach[], scopes: Scopes): Scope[] =>
  granted.flatMap((reach) => (reach === 'none' || reach === 'all' ? [] : (scopes[reach] ?? [])))

/** What the rules may ask about somebody, found in the database only when it is asked. */
export const standingOf = (req: PayloadRequest, viewer: Viewer): Standing => {
  const projects = () => projectsOf(req, viewer)
  return {
    circles: async () => circlesIn(req, await projects()),
    companions: async () => partnersIn(req, await projects()),
    projects,
    revealed: async () => revealedIn(req, await projects()),
    viewer,
  }
}
