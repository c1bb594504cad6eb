import { useRef, useState } from 'react'

import type { FileTarget } from '../domain/fileTarget'
import { Field } from './Field'
import { saidIn } from './send'
import { uploadedFile } from './uploadedFile'
import { uploadOf } from './uploadOf'
import type { useAsking } from './useAsking'

/** Uploads a file that belongs to a subject, and tells of it once it is there; why that was refused stands at the field. */
export const FileUpload = ({
  api,
  asking: { ask, isBusy, refusal },
  onUploaded,
  refusal: refusedLater,
  subject,
  target,
  words,
}: {
  /** Where the REST interface is, without a slash at its end. */
  api: string
  asking: Pick<ReturnType<typeof useAsking>, 'ask' | 'isBusy' | 'refusal'>
  onUploaded: (file: NonNullable<ReturnType<typeof uploadedFile>>) => void
  /** Why what was uploaded before is not taken. */
  refusal?: string | undefined
  subject: number | string
  target: FileTarget
  /** The field and its button, and what is said where no file was chosen. */
  words: Readonly<Record<'act' | 'busy' | 'label' | 'missing', string>>
}) => {
  const input = useRef<HTMLInputElement>(null)
  const [isMissing, setMissing] = useState(false)
  const upload = async () => {
    const file = input.current?.files?.[0]
    setMissing(!file)
    if (!file) return
    const answer = await ask({
      body: uploadOf(file, target, subject),
      method: 'POST',
      path: `${api}/${target.collection}`,
    })
    const uploaded = answer && uploadedFile(answer)
    if (!uploaded) return
    onUploaded(uploaded)
    if (input.current) input.current.value = ''
  }
  return (
    <>
      <Field
        label={words.label}
        refusal={isMissing ? words.missing : refusal ? saidIn(refusal) : refusedLater}
      >
        {(control) => <input {...control} ref={input} type="file" />}
      </Field>
      <button
        aria-disabled={isBusy}
        className="panel-kit__button"
        onClick={() => void upload()}
        type="button"
      >
        {isBusy ? words.busy : words.act}
      </button>
    </>
  )
}
