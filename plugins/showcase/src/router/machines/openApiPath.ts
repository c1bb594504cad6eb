import type { Site } from '../../site/site'

/** Where the description for programs is. */
export const openApiPath = (site: Site): string | null => {
  const path = site.openData?.path[site.locales[0].code]
  return path === undefined ? null : `${path}/openapi.json`
}
