import { formatAdminURL } from 'payload/shared'

/** A place within the panel, as `/collections/applications`. */
export type PanelPath = `/${string}`

/** The address of a place in the panel, wherever that is served: at `/admin`, or as the whole house at `/`. */
export const panelAddress = (adminRoute: string, path: PanelPath): string =>
  formatAdminURL({ adminRoute, path })
