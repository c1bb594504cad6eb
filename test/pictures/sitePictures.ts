/** A picture of a page: what its file is called, and where the page is; or of the first document that is in a list. */
export type SitePicture = { name: string; path: string; isFirstOf?: boolean; onPhone?: boolean }

/** What `docs/pictures/site` shows; the more telling pages also as a phone shows them in the dark. */
export const sitePictures: readonly SitePicture[] = [
  { name: 'home', path: '/', onPhone: true },
  { name: 'projects', path: '/projecten' },
  { name: 'search', path: '/projecten?zoek=water', onPhone: true },
  { name: 'project', path: '/projecten/een-zomer-langer-water', onPhone: true },
  { name: 'partners', path: '/partners' },
  { name: 'partner', path: '/partners/vakcollege-de-singel' },
  { name: 'education', path: '/onderwijs' },
  { name: 'link', path: '/onderwijs', isFirstOf: true },
  { name: 'practices', path: '/voorbeelden' },
  { name: 'practice', path: '/voorbeelden', isFirstOf: true },
  { name: 'themes', path: '/themas' },
  { name: 'theme', path: '/themas/water-en-bodem' },
  { name: 'open-data', path: '/open-data' },
  { name: 'about', path: '/over-ons' },
  { name: 'contact', path: '/contact', onPhone: true },
  { name: 'accessibility', path: '/toegankelijkheid' },
  { name: 'privacy', path: '/privacy' },
  { name: 'not-found', path: '/deze-pagina-is-er-niet' },
]
