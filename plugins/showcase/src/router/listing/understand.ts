import type { OpenList, SearchQuery, Understood } from '../../reader/rowReader'
import type { Request } from '../drawing'

/** Understands words in the languages of the page and of the site; `isLiteral` and `isName` as in {@link SearchQuery}. */
export const understand = async (
  { locale, site }: Pick<Request, 'locale' | 'site'>,
  list: OpenList,
  { isLiteral = false, isName, words }: Pick<SearchQuery, 'isLiteral' | 'isName' | 'words'>,
): Promise<Understood | null> =>
  words === ''
    ? null
    : list.understand({
        isLiteral,
        ...(isName && { isName }),
        words,
        languages: [...new Set([locale.code, site.locales[0].code])],
        synonyms: site.synonyms?.[locale.code] ?? [],
      })
