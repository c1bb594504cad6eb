import type { OpenSite } from './openSite'

/** The addresses of the site maps that the index names. */
export const siteMapsOf = async ({ ask }: Pick<OpenSite, 'ask'>): Promise<string[]> => {
  const index = await (await ask('/sitemap.xml')).text()
  return [...index.matchAll(/<sitemap><loc>https:\/\/keuken\.example([^<]*)<\/loc><\/sitemap>/g)].map(
    ([, path]) => path ?? '',
  )
}

/** All site maps that the index leads to, one after another. */
export const readSiteMap = async (site: Pick<OpenSite, 'ask'>): Promise<string> => {
  const maps = (await siteMapsOf(site)).map(async (path) => (await site.ask(path)).text())
  return (await Promise.all(maps)).join('')
}
