import '../overview/overview.css'

import type { UIFieldServerComponent } from 'payload'

import type { Words } from '../../domain/locales/locales'
import { recognitionTally } from '../../domain/projects/recognitionTally'
import { helixWords, missingHelixKinds } from '../../domain/region/helix'
import { readParticipants } from '../../projects/readParticipants'
import { sayIn } from '../overview/say'
import { PartnersTable } from './PartnersTable'
import { partnersWords } from './words'

/** Who takes part in the project that is open, whether they see the same problem, and which kinds of party have yet to join. */
export const PartnersOverview: UIFieldServerComponent = async ({ i18n, id, req }) => {
  if (id === undefined) return null
  const say = sayIn({ i18n })
  const participants = await readParticipants(req, String(id))
  if (participants.length === 0) return <p className="overview">{say(partnersWords.none)}</p>
  const missing = missingHelixKinds(participants.flatMap(({ kinds }) => kinds))
  const listed = (locale: keyof Words) =>
    missing.map((kind) => helixWords[kind][locale].toLowerCase()).join(', ')
  return (
    <section className="overview">
      <p>
        {say(partnersWords.recognition(recognitionTally(participants.map(({ recognises }) => recognises))))}
      </p>
      {missing.length > 0 && <p>{say(partnersWords.missing({ nl: listed('nl'), en: listed('en') }))}</p>}
      <PartnersTable adminRoute={req.payload.config.routes.admin} participants={participants} say={say} />
    </section>
  )
}
