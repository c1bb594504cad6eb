import type { PublicWords } from '../../domain/publicField'
import type { View } from '../../router/view'

/** Words in the language they are really in, said to the browser where that is not the page's. */
export const Words = ({ view, words }: { view: View; words: PublicWords }) =>
  words.lang === view.locale.code ? <>{words.text}</> : <span lang={words.lang}>{words.text}</span>

/** A small mark beside words in another language than the page's; nothing when they are in the same. */
export const LanguageMark = ({ view, lang }: { view: View; lang: string }) =>
  lang === view.locale.code ? null : (
    <span className="language-mark" title={view.words.inLanguage}>
      <span aria-hidden="true">{lang.toUpperCase()}</span>
      <span className="visually-hidden"> ({view.words.inLanguage})</span>
    </span>
  )

/** Plain text of several paragraphs: an empty line parts them, a single one breaks the line. */
export const Paragraphs = ({ view, words }: { view: View; words: PublicWords }) => (
  <div lang={words.lang === view.locale.code ? undefined : words.lang}>
    {words.text.split(/\n\s*\n/).map((paragraph, index) => (
      <p key={index}>
        {paragraph.split('\n').map((line, at) => (at === 0 ? line : [<br key={at} />, line]))}
      </p>
    ))}
  </div>
)
