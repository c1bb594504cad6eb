'use client'

import { PASSWORD_LENGTH } from '../../domain/people/passwordLength'
import { entranceWords } from '../Entrance/words'
import type { Voice } from './KeyPart'
import { OwnChange } from './OwnChange'
import { signInWords as words } from './words'

type Props = { path: string; voice: Voice }

/** Choosing another password for the own account. */
export const PasswordPart = ({ path, voice }: Props) => {
  const { say } = voice
  const field = {
    autoComplete: 'new-password',
    maxLength: PASSWORD_LENGTH.most,
    type: 'password',
  } as const
  return (
    <OwnChange
      check={({ again, password }) => (again === password ? null : say(entranceWords.notSame))}
      fields={[
        {
          ...field,
          help: say(entranceWords.passwordHelp),
          label: say(entranceWords.newPassword),
          name: 'password',
        },
        { ...field, label: say(entranceWords.again), name: 'again' },
      ]}
      heading={say(entranceWords.password)}
      headingId="sign-in-password"
      keep={say(entranceWords.choose)}
      open={say(words.changePassword)}
      path={path}
      voice={voice}
    />
  )
}
