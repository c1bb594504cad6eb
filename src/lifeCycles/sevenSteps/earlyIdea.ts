import { optional, type PhaseContent, recommended, required } from '../content'

/** The first of seven: a thought that somebody else understands. */
export const earlyIdea: PhaseContent = {
  key: 'early-idea',
  name: { nl: 'Pril idee', en: 'Early idea' },
  guidance: {
    nl: 'Er is een gedachte. Kijk of zij ook van een ander kan worden.',
    en: 'There is a thought. See whether it can become somebody else’s too.',
  },
  steps: [
    {
      key: 'first-words',
      name: { nl: 'De eerste woorden', en: 'The first words' },
      guidance: {
        nl: 'Schrijf het op en vertel het door.',
        en: 'Write it down and pass it on.',
      },
      items: [
        required({
          key: 'idea-told',
          evidence: ['record', 'note'],
          title: {
            nl: 'Kunt u het idee in drie zinnen vertellen?',
            en: 'Can you tell the idea in three sentences?',
          },
          guidance: {
            nl: 'Wat wilt u, voor wie en waarom hier? Zet het op het tabblad Verhaal, bij de samenvatting.',
            en: 'What do you want, for whom and why here? Put it on the tab Story, as the summary.',
          },
        }),
        required({
          key: 'owner-found',
          evidence: ['record'],
          title: { nl: 'Is er iemand van wie de vraag is?', en: 'Is there somebody whose question it is?' },
          guidance: {
            nl: 'Zonder vraageigenaar blijft het een los idee. Kies die op het tabblad Partners en team.',
            en: 'Without a question owner it stays a loose idea. Choose one on the tab Partners and team.',
          },
        }),
        recommended({
          key: 'three-people-asked',
          evidence: ['note'],
          title: {
            nl: 'Wat zeiden de eerste drie mensen erover?',
            en: 'What did the first three people say of it?',
          },
          guidance: {
            nl: 'Vraag het aan iemand die het probleem kent, aan iemand die kan helpen en aan iemand die twijfelt.',
            en: 'Ask somebody who knows the problem, somebody who can help and somebody who doubts.',
          },
        }),
        optional({
          key: 'place-known',
          evidence: ['record'],
          title: { nl: 'Waar in de streek speelt het?', en: 'Where in the region does it happen?' },
          guidance: {
            nl: 'Vul de gemeenten in op het tabblad Regio.',
            en: 'Fill in the municipalities on the tab Region.',
          },
        }),
      ],
    },
  ],
}
