import type { Words } from '../locales/locales'
import type { PlanFact } from './planFacts'

/** What to say of a section that holds no words and rests on no records. */
export const nothingWritten: Words = {
  nl: 'Hier staat nog niets. Schrijf een paar zinnen; ze hoeven nog niet af te zijn.',
  en: 'Nothing is written here yet. Write a few sentences; they need not be finished.',
}

/** What to say of a section that holds no words and misses this kind of record. */
export const factLacking = {
  phaseBudgetLines: {
    nl: 'De fasebegroting heeft nog geen posten. Voeg er een toe, of schrijf waarom deze fase niets kost.',
    en: 'The phase budget has no lines yet. Add one, or write why this phase costs nothing.',
  },
  projectBudgetLines: {
    nl: 'De projectbegroting heeft nog geen posten. Voeg er een toe, of beschrijf de begroting in woorden.',
    en: 'The project budget has no lines yet. Add one, or describe the budget in words.',
  },
  projectCoverageLines: {
    nl: 'De projectbegroting heeft nog geen dekking. Voeg een dekkingspost toe, of beschrijf de dekking in woorden.',
    en: 'The project budget has no coverage yet. Add a coverage line, or describe the coverage in words.',
  },
  risks: {
    nl: 'Er zijn nog geen risico’s benoemd. Voeg er een toe, of schrijf waarom er geen zijn.',
    en: 'No risks are named yet. Add one, or write why there are none.',
  },
  researchQuestions: {
    nl: 'Er zijn nog geen onderzoeksvragen. Voeg er een toe, of schrijf waarom er geen onderzoek nodig is.',
    en: 'There are no research questions yet. Add one, or write why no research is needed.',
  },
  relatedProjects: {
    nl: 'Er is nog geen ander project genoemd. Leg een relatie, of schrijf dat er geen verwante projecten zijn.',
    en: 'No other project is named yet. Relate one, or write that there are no related projects.',
  },
  kpis: {
    nl: 'Er zijn nog geen KPI’s. Voeg er een toe, of schrijf waaraan u de resultaten anders afmeet.',
    en: 'There are no KPIs yet. Add one, or write how else you measure the results.',
  },
} as const satisfies Record<PlanFact, Words>
