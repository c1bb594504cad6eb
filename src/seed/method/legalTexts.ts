import type { InBothLanguages } from '../text/bilingual'

/** The privacy text of a new site: what the program itself does, and nothing that only a cooperative can promise. */
export const privacyText: InBothLanguages = {
  nl: `
Deze site plaatst geen cookies bij bezoekers, laadt niets van andere partijen en volgt niemand.

## Wat de server bijhoudt

Bij elk bezoek schrijft de server een regel in een logboek: welke pagina is gevraagd, wanneer, en hoe snel het antwoord kwam. Dat is nodig om storingen te vinden.

## Mensen in onze verhalen

We noemen organisaties, en mensen alleen als zij daarmee instemmen. Leerlingen en studenten noemen we nooit bij naam. Op beelden waarop iemand herkenbaar is, hebben we om toestemming gevraagd.

## Wie een account heeft

Van medewerkers en partners die zich aanmelden, bewaren we naam, e-mailadres en organisatie. Voor de aanmelding is een cookie nodig; dat verdwijnt bij het afmelden.

## Wie een idee instuurt

Van wie ons met het formulier een idee stuurt, bewaren we wat hij of zij invult: naam, e-mailadres, het idee en, als die zijn ingevuld, organisatie en gemeente. We gebruiken dat alleen om te antwoorden, delen het met niemand en bewaren het hoogstens een jaar. Wilt u dat het eerder weg is, laat het ons weten.

## Vragen

Wilt u weten wat er over u wordt bewaard, of moet er iets weg? Laat het ons weten via het e-mailadres onder aan de pagina.
`,
  en: `
This site sets no cookies for visitors, loads nothing from third parties and follows nobody.

## What the server keeps

At each visit the server writes a line in a log: which page was asked for, when, and how fast the answer came. It is needed to find faults.

## People in our stories

We name organisations, and people only when they agree. We never name pupils or students. Where somebody can be recognised in a picture, we have asked for consent.

## Those who have an account

Of staff and partners who sign in we keep name, e-mail address and organisation. Signing in needs a cookie; it goes when they sign out.

## Those who send an idea

Of those who send us an idea with the form we keep what they fill in: name, e-mail address, the idea and, where given, organisation and municipality. We use it only to answer, share it with nobody and keep it for a year at most. If you want it gone sooner, let us know.

## Questions

Would you like to know what is kept about you, or must something go? Tell us through the e-mail address at the foot of the page.
`,
}

/** The accessibility text of a new site: it claims no more than has been examined, which is nothing yet. */
export const accessibilityText: InBothLanguages = {
  nl: `
Iedereen moet deze site kunnen gebruiken. Daarom werkt zij zonder JavaScript, met alleen een toetsenbord en met een schermlezer, en kunt u de tekst vergroten zonder dat er iets wegvalt.

## Stand van het onderzoek

De toegankelijkheid van deze site is **nog niet onderzocht** door een onafhankelijke partij. We richten ons op WCAG 2.2, niveau AA.

## Loopt u ergens tegenaan?

Laat het ons weten via het e-mailadres onder aan de pagina. We lossen het op, of vertellen waarom dat nog niet kan.
`,
  en: `
Everybody should be able to use this site. That is why it works without JavaScript, with only a keyboard and with a screen reader, and why text can be enlarged without anything falling away.

## What has been examined

The accessibility of this site has **not yet been examined** by an independent party. We aim at WCAG 2.2, level AA.

## Does something stand in your way?

Tell us through the e-mail address at the foot of the page. We mend it, or tell why that cannot be done yet.
`,
}
