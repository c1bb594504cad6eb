'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'

import { type Locale, locales } from '../../domain/locales/locales'
import { type Role, roles, roleWords } from '../../domain/people/roles'
import { ask } from '../call/ask'
import { fallbacksIn } from '../call/fallbacksIn'
import { OwnField, Refusal } from '../Entrance/OwnField'
import { type Say, sayIn } from '../overview/say'
import { WaitingButton } from '../WaitingButton'
import { inviteWords as words } from './words'

const languageNames: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English' }

type Made = { doc: { id: string }; isSent: boolean; message: string }

type Choosing = { chosen: readonly Role[]; onChoose: (roles: readonly Role[]) => void; say: Say }

const RolesField = ({ chosen, onChoose, say }: Choosing) => (
  <fieldset aria-describedby="invite-roles-help">
    <legend>{say(words.roles)}</legend>
    <p id="invite-roles-help">{say(words.rolesHelp)}</p>
    {roles.map((role) => (
      <label htmlFor={`invite-role-${role}`} key={role}>
        <input
          checked={chosen.includes(role)}
          id={`invite-role-${role}`}
          onChange={({ target }) =>
            onChoose(target.checked ? [...chosen, role] : chosen.filter((each) => each !== role))
          }
          type="checkbox"
        />
        {say(roleWords[role])}
      </label>
    ))}
  </fieldset>
)

const LanguageField = ({
  language,
  onLanguage,
  say,
}: {
  language: Locale
  onLanguage: (language: Locale) => void
  say: Say
}) => (
  <div className="own-field">
    <label htmlFor="invite-language">{say(words.language)}</label>
    <select
      id="invite-language"
      onChange={({ target }) => onLanguage(target.value === 'en' ? 'en' : 'nl')}
      value={language}
    >
      {locales.map((each) => (
        <option key={each} lang={each} value={each}>
          {languageNames[each]}
        </option>
      ))}
    </select>
  </div>
)

const MadePart = ({ again, made, say }: { again: () => void; made: Made; say: Say }) => {
  const { config } = useConfig()
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => said.current?.focus(), [])
  return (
    <div className="invite-screen__done">
      <p
        className={made.isSent ? undefined : 'own-field__refusal'}
        ref={said}
        role={made.isSent ? 'status' : 'alert'}
        tabIndex={-1}
      >
        {made.message}
      </p>
      <p>
        <a href={`${config.routes.admin}/collections/users/${made.doc.id}`}>{say(words.toAccount)}</a>
      </p>
      <div>
        <Button buttonStyle="secondary" margin={false} onClick={again} size="medium">
          {say(words.another)}
        </Button>
      </div>
    </div>
  )
}

/** Making an account whose person chooses the password, by a mail that goes out at once. */
export const InviteForm = () => {
  const { config } = useConfig()
  const say = sayIn(useTranslation())
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [language, setLanguage] = useState<Locale>('nl')
  const [chosen, setChosen] = useState<readonly Role[]>([])
  const [isBusy, setBusy] = useState(false)
  const [because, setBecause] = useState<string | null>(null)
  const [made, setMade] = useState<Made | null>(null)

  const submit = async () => {
    if (isBusy) return
    setBusy(true)
    const { answer, because: refused } = await ask<Made>(
      { body: { email, language, name, roles: chosen }, method: 'POST', path: `${config.routes.api}/users` },
      fallbacksIn(say),
    )
    setBusy(false)
    setBecause(refused)
    setMade(answer)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit()
  }
  const again = () => {
    setMade(null)
    setName('')
    setEmail('')
    setChosen([])
  }
  if (made !== null) return <MadePart again={again} made={made} say={say} />
  return (
    <form method="post" onSubmit={onSubmit}>
      <Refusal because={because} />
      <OwnField
        autoComplete="off"
        help={say(words.nameHelp)}
        id="field-name"
        label={say(words.name)}
        maxLength={120}
        onText={setName}
        required
        type="text"
        value={name}
      />
      <OwnField
        autoComplete="off"
        id="field-email"
        label={say(words.email)}
        maxLength={320}
        onText={setEmail}
        required
        type="email"
        value={email}
      />
      <RolesField chosen={chosen} onChoose={setChosen} say={say} />
      <LanguageField language={language} onLanguage={setLanguage} say={say} />
      <WaitingButton isBusy={isBusy} size="large" type="submit" waiting={words.sending}>
        {say(words.send)}
      </WaitingButton>
    </form>
  )
}
