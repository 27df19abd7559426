import { type Story, turnOf } from '../story.ts'
import type { Utterance } from '../utterance.ts'

/** “… 2/2”, “3/3 ^AB”: a later part of a reply, as its end tells. */
const laterPart = /(?:^|\s)\(?[2-9]\/[2-9]\)?(?=\W*(?:[\^*-] ?\w{1,12}\W*)?$)/
const firstPart = /(?:^|\s)\(?1\/[2-9]\b/

/** Whether a reply is a later part of one whose beginning is not there: what stood in it nobody can tell. */
export const isTorn = (story: Story, reply: Utterance): boolean =>
  laterPart.test(reply.text.slice(-END)) && !turnOf(story, reply).some(({ text }) => firstPart.test(text.slice(-END)))
const END = 24
