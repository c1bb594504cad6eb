import { MAIL_DAYS } from './mailDays'

/** Something that is kept of people outside of the fields of documents. */
export type Beside = Readonly<{ erased: string; howLong: string; what: string; why: string }>

/** Everything that is kept of people outside of the fields of documents. */
export const besides: readonly Beside[] = [
  {
    erased: 'vervangen, zoals in het document zelf',
    howLong: 'zolang het document er is',
    what: 'concepten en eerdere versies',
    why: 'kunnen terugkijken en terugzetten',
  },
  {
    erased: 'waarden en namen weg; dat er iets gebeurde blijft, en de keten klopt',
    howLong: 'altijd',
    what: 'geschiedenis (wie wijzigde wat)',
    why: 'verantwoorden wie wat deed',
  },
  {
    erased: 'opnieuw gemaakt, ook zoekwoorden en adressen van pagina’s',
    howLong: 'zolang het gepubliceerd is',
    what: 'openbare pagina’s',
    why: 'de site',
  },
  {
    erased: 'weg',
    howLong:
      'een sessie acht uur na het laatste gebruik, en nooit langer dan een dag; een uitnodiging een week; een sleutel of tweede stap tot hij wordt ingetrokken',
    what: 'sessies, uitnodigingen, tweede stap met herstelcodes, API-sleutels, foute wachtwoorden',
    why: 'aanmelden',
  },
  {
    erased: 'weg',
    howLong: 'zolang het account er is',
    what: 'voorkeuren en wie wat open heeft',
    why: 'prettig werken',
  },
  {
    erased: 'weg',
    howLong: `${MAIL_DAYS} dagen`,
    what: 'mail als bestand in `DATA_DIR/mail` (alleen zonder `SMTP_URL`)',
    why: 'mail kunnen lezen zonder mailserver',
  },
  {
    erased: 'adres en naam vervangen',
    howLong: 'tot de taak klaar is',
    what: 'taken die klaarstaan',
    why: 'werk dat later gebeurt',
  },
  {
    erased: 'ruimte vrijgegeven; wat erop staat blijft tot het is overschreven: zie hierboven',
    howLong:
      'oude rijen tot de ruimte opnieuw is gebruikt; `pg_wal` tot PostgreSQL die bestanden hergebruikt',
    what: 'de schijf van de database: rijen die vervangen zijn, en `pg_wal`',
    why: 'zo schrijft PostgreSQL',
  },
  {
    erased: 'blijft tot de back-up verloopt: zie hieronder',
    howLong: '7 dagen, 4 weken en 12 maanden',
    what: 'back-ups',
    why: 'terug kunnen na een ramp',
  },
  {
    erased: 'niet van het programma: stel de termijn in waar u het logboek bewaart',
    howLong: 'zoals u instelt',
    what: 'logboek op standaarduitvoer (adressen van pagina’s, ids van accounts; zonder `SMTP_URL` ook naar wie mail ging)',
    why: 'storingen kunnen vinden',
  },
]
