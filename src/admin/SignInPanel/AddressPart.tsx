'use client'

import { entranceWords } from '../Entrance/words'
import type { Voice } from './KeyPart'
import { OwnChange } from './OwnChange'
import { signInWords as words } from './words'

type Props = { path: string; voice: Voice }

/** Moving the own account to another e-mail address, for administrators; of others they change it in the form. */
export const AddressPart = ({ path, voice }: Props) => {
  const { say } = voice
  return (
    <OwnChange
      fields={[
        {
          autoComplete: 'email',
          help: say(words.addressHelp),
          label: say(words.newAddress),
          maxLength: 254,
          name: 'email',
          type: 'email',
        },
      ]}
      heading={say(entranceWords.email)}
      headingId="sign-in-address"
      keep={say(words.keepAddress)}
      open={say(words.changeAddress)}
      path={path}
      voice={voice}
    />
  )
}
