/** What a person should be told about a request that failed. */
export interface ErrorPageOptions {
  status: number
  locale: 'nl' | 'en'
  requestId: string
}

const words = {
  nl: {
    400: 'Dit verzoek klopt niet',
    404: 'Deze pagina bestaat niet',
    405: 'Dit kan hier niet',
    410: 'Deze pagina is verwijderd',
    429: 'Te veel verzoeken, probeer het later opnieuw',
    503: 'Even niet bereikbaar, probeer het zo opnieuw',
    other: 'Er ging iets mis',
    home: 'Naar de startpagina',
    reference: 'Kenmerk',
  },
  en: {
    400: 'This request is not right',
    404: 'This page does not exist',
    405: 'This is not possible here',
    410: 'This page was removed',
    429: 'Too many requests, please try again later',
    503: 'Not reachable for a moment, please try again',
    other: 'Something went wrong',
    home: 'To the home page',
    reference: 'Reference',
  },
} as const

type Told = 400 | 404 | 405 | 410 | 429 | 503

const told = new Set<number>([400, 404, 405, 410, 429, 503])

/** A plain page without style or data, for when the site's own cannot be drawn. */
export const errorPage = ({ status, locale, requestId }: ErrorPageOptions): string => {
  const text = words[locale]
  const title = told.has(status) ? text[status as Told] : text.other
  const home = locale === 'en' ? '/en/' : '/'
  const reference = requestId.replace(/[^\w.-]/g, '')
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${title}</title></head>
<body><main><h1>${title}</h1><p><a href="${home}">${text.home}</a></p><p>${text.reference}: ${reference}</p></main></body>
</html>
`
}
