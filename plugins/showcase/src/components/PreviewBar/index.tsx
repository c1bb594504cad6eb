import type { View } from '../../router/view'

/** What the page of a draft has besides: where it is in each language, and the script that asks for it anew. */
export type Preview = { addresses: Readonly<Record<string, string>>; script: string }

/** Says on the page of a draft that it is not public, and leads to it in another language. */
export const PreviewBar = ({ view, preview }: { view: View; preview: Preview }) => (
  <aside className="preview-bar" aria-label={view.words.preview}>
    <p>
      <strong>{view.words.preview}</strong> {view.words.previewNotPublic}
    </p>
    <ul>
      {view.site.locales.map(({ code, name }) => (
        <li key={code}>
          {code === view.locale.code ? (
            <span aria-current="true" lang={code}>
              {name}
            </span>
          ) : (
            <a href={preview.addresses[code]} hrefLang={code} lang={code} target="_self">
              {name}
            </a>
          )}
        </li>
      ))}
    </ul>
  </aside>
)
