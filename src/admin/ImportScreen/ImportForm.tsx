'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { inLanguage } from '../../domain/locales/inLanguage'
import type { ImportReport } from '../../imports/report/importReport'
import type { Say } from '../overview/say'
import { FilePart } from './FilePart'
import { outcomeOf } from './outcomeOf'
import { ReportPart } from './ReportPart'
import { sendList } from './sendList'
import { importWords } from './words'

type Props = {
  /** Where the list is sent to. */
  address: string
  hasDrafts: boolean
  listHref: string
}

type Doing = 'checking' | 'going' | null

type ResultProps = {
  doing: Doing
  isDraft: boolean
  listHref: string
  onGo: () => void
  report: ImportReport
  say: Say
}

const Result = ({ doing, isDraft, listHref, onGo, report, say }: ResultProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const { canGo, heading: words, sentence } = outcomeOf(report, isDraft)
  // Whoever cannot see that it appeared is brought to it.
  useEffect(() => heading.current?.focus(), [report])
  return (
    <section className="import-screen__result">
      <h2 ref={heading} tabIndex={-1}>
        {say(words)}
      </h2>
      <p>{say(sentence)}</p>
      <ReportPart report={report} say={say} />
      {canGo ? (
        <Button
          extraButtonProps={{ 'aria-disabled': doing !== null }}
          id="import-go"
          margin={false}
          onClick={onGo}
        >
          {say(importWords.go)}
        </Button>
      ) : null}
      {report.kept ? (
        <p>
          <a href={listHref}>{say(importWords.toList)}</a>
        </p>
      ) : null}
    </section>
  )
}

const Busy = ({ doing, say }: { doing: Doing; say: Say }) => (
  <div aria-live="polite" role="status">
    {doing === null ? null : (
      <p className="import-screen__busy">
        {say(importWords[doing])}
        <progress aria-label={say(importWords[doing])} />
      </p>
    )}
  </div>
)

/** Choosing a file, seeing what would become of it, and reading it in. */
export const ImportForm = ({ address, hasDrafts, listHref }: Props) => {
  const { i18n } = useTranslation()
  const say: Say = (words) => inLanguage(words, i18n.language)
  const [file, setFile] = useState<File | null>(null)
  const [publish, setPublish] = useState(false)
  const [doing, setDoing] = useState<Doing>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [report, setReport] = useState<ImportReport | null>(null)

  useEffect(() => {
    if (refusal !== null) document.getElementById('import-file')?.focus()
  }, [refusal])

  /** What was checked is no longer what would be written. */
  const forget = () => {
    setRefusal(null)
    setReport(null)
  }
  const run = async (what: 'checking' | 'going') => {
    if (doing !== null) return
    setRefusal(file === null ? say(importWords.noFile) : null)
    if (what === 'checking') setReport(null)
    if (file === null) return
    setDoing(what)
    const query = new URLSearchParams({ dryRun: String(what === 'checking'), publish: String(publish) })
    const fallbacks = { failed: say(importWords.failed), unreachable: say(importWords.unreachable) }
    const sent = await sendList(`${address}?${query.toString()}`, file, fallbacks)
    setDoing(null)
    setRefusal(sent.because)
    setReport(sent.report)
  }

  return (
    <>
      <FilePart
        hasDrafts={hasDrafts}
        isBusy={doing !== null}
        onFile={(chosen) => {
          forget()
          setFile(chosen)
        }}
        onPublish={(chosen) => {
          forget()
          setPublish(chosen)
        }}
        onSubmit={() => void run('checking')}
        publish={publish}
        refusal={refusal}
        say={say}
      />
      <Busy doing={doing} say={say} />
      {report === null ? null : (
        <Result
          doing={doing}
          isDraft={hasDrafts && !publish}
          listHref={listHref}
          onGo={() => void run('going')}
          report={report}
          say={say}
        />
      )}
    </>
  )
}
