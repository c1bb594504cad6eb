import type { FormField, SiteForm } from '@streekwerk/payload-showcase/router'

import { type IdeaAnswer, ideaAnswers } from '../domain/ideas/readSentIdea'

type Asked = Omit<FormField, 'isRequired' | 'maxLength' | 'name'>

const asked: Readonly<Record<IdeaAnswer, Asked>> = {
  title: {
    kind: 'text',
    label: { nl: 'Hoe noemt u uw idee?', en: 'What do you call your idea?' },
  },
  description: {
    kind: 'long',
    label: { nl: 'Wat is uw idee?', en: 'What is your idea?' },
    help: {
      nl: 'Een paar zinnen is genoeg: wat wilt u bereiken, voor wie, en wie doet er al mee?',
      en: 'A few sentences will do: what would you like to reach, for whom, and who takes part already?',
    },
  },
  name: { autoComplete: 'name', kind: 'text', label: { nl: 'Uw naam', en: 'Your name' } },
  email: {
    autoComplete: 'email',
    kind: 'email',
    label: { nl: 'Uw e-mailadres', en: 'Your e-mail address' },
    help: { nl: 'Alleen om u te antwoorden.', en: 'Only to answer you.' },
  },
  organisation: {
    autoComplete: 'organization',
    kind: 'text',
    label: { nl: 'Uw organisatie', en: 'Your organisation' },
  },
  municipality: {
    autoComplete: 'address-level2',
    kind: 'text',
    label: { nl: 'Uw gemeente', en: 'Your municipality' },
  },
}

/** The way in for an idea. What is asked and how long answers may be is the business of the domain. */
export const ideaForm = {
  name: 'idea',
  path: { nl: '/idee', en: '/en/idea' },
  title: { nl: 'Vertel ons uw idee', en: 'Tell us your idea' },
  intro: {
    nl: 'Een goed idee begint klein. Schrijf het in uw eigen woorden op; wij lezen het en nemen contact met u op.',
    en: 'A good idea starts small. Write it down in your own words; we read it and get in touch with you.',
  },
  fields: [
    ...Object.entries(ideaAnswers).map(([name, { isRequired, longest }]) => ({
      ...asked[name as IdeaAnswer],
      isRequired,
      maxLength: longest,
      name,
    })),
    {
      kind: 'consent' as const,
      isRequired: true,
      label: {
        nl: 'U mag mijn gegevens bewaren om mij over dit idee te antwoorden.',
        en: 'You may keep my details to answer me about this idea.',
      },
      help: {
        nl: 'Wij bewaren ze hoogstens een jaar en delen ze met niemand.',
        en: 'We keep them for a year at most and share them with nobody.',
      },
      more: {
        path: { nl: '/privacy', en: '/en/privacy' },
        name: { nl: 'Lees hoe wij met gegevens omgaan', en: 'Read how we handle personal data' },
      },
      name: 'consent',
    },
  ],
  submit: { nl: 'Verstuur uw idee', en: 'Send your idea' },
  done: {
    path: { nl: '/idee/verstuurd', en: '/en/idea/sent' },
    title: { nl: 'Dank u wel, uw idee is binnen', en: 'Thank you, your idea has arrived' },
    text: {
      nl: 'Wij lezen het met aandacht en antwoorden u per e-mail.',
      en: 'We read it with care and answer you by e-mail.',
    },
  },
  closed: {
    nl: 'Op dit adres kunt u het formulier niet versturen. Mail ons uw idee in een paar zinnen; wij antwoorden u.',
    en: 'At this address the form cannot be sent. Mail us your idea in a few sentences; we will answer you.',
  },
  emailField: 'contactEmail',
} satisfies SiteForm
