import type { Catalogue } from './catalogue.ts'

/** Words of the meetings. */
export const meetingWords = {
  meetings: { fi: 'Kokoukset', sv: 'Sammanträden' },
  noMeetings: { fi: 'Ei vielä kokouksia', sv: 'Inga sammanträden ännu' },
  noMeetingsText: {
    fi: 'Tähän tulevat toimielinten kokoukset, uusin ensin.',
    sv: 'Här samlas organens sammanträden, det nyaste först.',
  },
  openRoom: { fi: 'Avaa kokoustila', sv: 'Öppna mötesläget' },
  lookAtRoom: { fi: 'Katso kirjauksia', sv: 'Se anteckningarna' },
} satisfies Catalogue
