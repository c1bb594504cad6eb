import type { ChangeEvent } from 'react'

import type { FileTarget } from '../domain/fileTarget'
import { Field } from './Field'
import { saidIn } from './send'
import { uploadedFile } from './uploadedFile'
import { uploadOf } from './uploadOf'
import type { useAsking } from './useAsking'

/**
 * Uploads a file that belongs to a subject as soon as it is chosen, so that none is forgotten, and tells of it once it is there; why that was
 * refused stands at the field.
 */
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
  /** The field, and what is said while a file is on its way. */
  words: Readonly<Record<'busy' | 'label', string>>
}) => {
  const upload = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const file = input.files?.[0]
    if (!file) return
    const answer = await ask({
      body: uploadOf(file, target, subject),
      method: 'POST',
      path: `${api}/${target.collection}`,
    })
    // The same file may be chosen once more, and what was refused is chosen no longer.
    input.value = ''
    const uploaded = answer && uploadedFile(answer)
    if (uploaded) onUploaded(uploaded)
  }
  return (
    <Field
      help={isBusy ? words.busy : undefined}
      label={words.label}
      refusal={refusal ? saidIn(refusal) : refusedLater}
    >
      {(control) => (
        <input {...control} disabled={isBusy} onChange={(event) => void upload(event)} type="file" />
      )}
    </Field>
  )
}
