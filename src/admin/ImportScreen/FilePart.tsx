import { Button } from '@payloadcms/ui'
import type { FormEvent } from 'react'

import type { Say } from '../overview/say'
import { importWords } from './words'

type Props = {
  hasDrafts: boolean
  isBusy: boolean
  onFile: (file: File | null) => void
  onPublish: (publish: boolean) => void
  onSubmit: () => void
  publish: boolean
  refusal: string | null
  say: Say
}

type Fields = Omit<Props, 'hasDrafts' | 'onSubmit'>

const FileField = ({ isBusy, onFile, refusal, say }: Fields) => (
  <div className="import-screen__field">
    <label htmlFor="import-file">{say(importWords.file)}</label>
    <p id="import-file-help">{say(importWords.fileHelp)}</p>
    <input
      accept=".csv,.tsv,.txt,.json,.geojson"
      aria-describedby={refusal === null ? 'import-file-help' : 'import-file-help import-refusal'}
      aria-invalid={refusal !== null}
      disabled={isBusy}
      id="import-file"
      onChange={({ target }) => onFile(target.files?.[0] ?? null)}
      type="file"
    />
    {refusal === null ? null : (
      <p className="import-screen__refusal" id="import-refusal" role="alert">
        {refusal}
      </p>
    )}
  </div>
)

const PublishField = ({ isBusy, onPublish, publish, say }: Fields) => (
  <div className="import-screen__field">
    <label className="import-screen__choice" htmlFor="import-publish">
      <input
        aria-describedby="import-publish-help"
        checked={publish}
        disabled={isBusy}
        id="import-publish"
        onChange={({ target }) => onPublish(target.checked)}
        type="checkbox"
      />
      {say(importWords.publish)}
    </label>
    <p id="import-publish-help">{say(importWords.publishHelp)}</p>
  </div>
)

/** Which file, whether it goes on the site, and the button that has it checked. */
export const FilePart = ({ hasDrafts, onSubmit, ...fields }: Props) => {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form className="import-screen__form" noValidate onSubmit={submit}>
      <FileField {...fields} />
      {hasDrafts ? <PublishField {...fields} /> : null}
      <Button
        buttonStyle="secondary"
        // A button that is switched off would lose the focus.
        extraButtonProps={{ 'aria-disabled': fields.isBusy }}
        id="import-check"
        margin={false}
        type="submit"
      >
        {fields.say(importWords.check)}
      </Button>
    </form>
  )
}
