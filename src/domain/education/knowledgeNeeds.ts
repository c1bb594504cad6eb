import type { Words } from '../locales/locales'

/** Which knowledge a question asks for (method step 7: analyse which knowledge is needed). */
export const knowledgeNeeds = ['facts', 'causes', 'approach', 'design', 'effects', 'experience'] as const

/** Which knowledge a question asks for. */
export type KnowledgeNeed = (typeof knowledgeNeeds)[number]

/** The needs as people read them. */
export const knowledgeNeedWords = {
  facts: { nl: 'Feiten en cijfers: wat is er aan de hand?', en: 'Facts and figures: what is going on?' },
  causes: { nl: 'Oorzaken: waarom is het zo?', en: 'Causes: why is it so?' },
  approach: { nl: 'Aanpak: hoe doen we het?', en: 'Approach: how do we do it?' },
  design: { nl: 'Ontwerp: hoe ziet de oplossing eruit?', en: 'Design: what does the solution look like?' },
  effects: { nl: 'Effect: werkt het?', en: 'Effects: does it work?' },
  experience: { nl: 'Ervaring: wie weet hier meer van?', en: 'Experience: who knows more about this?' },
} as const satisfies Record<KnowledgeNeed, Words>
