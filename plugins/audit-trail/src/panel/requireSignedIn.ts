import type { PanelPath } from '@streekwerk/payload-kit'
import { panelAddress } from '@streekwerk/payload-kit'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

/** Payload asks nobody who they are before a view that is not its own: who has not signed in does so first, and comes back here. */
export const requireSignedIn = (
  { initPageResult: { permissions, req } }: AdminViewServerProps,
  here: PanelPath,
): void => {
  const { admin } = req.payload.config.routes
  if (!req.user || !permissions.canAccessAdmin)
    redirect(`${panelAddress(admin, '/login')}?redirect=${encodeURIComponent(panelAddress(admin, here))}`)
}
