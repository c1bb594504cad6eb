/** What the picture of a page says. */
export type ShareImage = {
  /** What kind of page it is; null when the title says it. */
  kind: string | null
  title: string
  /** The name of the site. */
  name: string
  /** The file of the page's own picture, and how it is shown. */
  picture: { filename: string; style: 'photo' | 'logo' } | null
  /** The landscape that is drawn where there is no picture. */
  landscape: string
}

/** The picture in words, for those who cannot see it. */
export const shareWords = ({ kind, name, title }: ShareImage): string =>
  [title, kind, name].filter((part, at, all) => part !== null && all.indexOf(part) === at).join(' – ')
