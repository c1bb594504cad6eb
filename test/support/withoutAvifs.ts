/**
 * What a visitor is sent, without the lighter pictures that are offered beside others: those are made some seconds after a
 * picture was saved, whatever else happens meanwhile.
 */
export const withoutAvifs = (html: string): string =>
  html.replace(/<source[^>]*type="image\/avif"[^>]*>|<\/?picture>/g, '')
