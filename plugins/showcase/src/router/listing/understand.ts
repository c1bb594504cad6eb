import type { OpenList, SearchQuery, Understood } from '../../reader/rowReader'
import type { Request } from '../drawing'

/** Understands words in the languages of the page and of the site; the rest as in {@link SearchQuery}. */
export const understand = async (
  { locale, site }: Pick<Request, 'locale' | 'site'>,
  list: OpenList,
  { isBare = false, isLiteral = false, isName, words }: Omit<SearchQuery, 'languages' | 'synonyms'>,
): Promise<Understood | null> =>
  words === ''
    ? null
    : list.understand({
        isBare,
        isLiteral,
        ...(isName && { isName }),
        words,
        languages: [...new Set([locale.code, site.locales[0].code])],
        synonyms: site.synonyms?.[locale.code] ?? [],
      })
