import { orNull, wireBoolean, wireId, wireList, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'

const writerWire = wireObject({
  id: wireId,
  name: wireText,
  email: wireText,
  is_crew: wireBoolean,
  is_machine: wireBoolean,
})

const wordWire = wireObject({
  id: wireId,
  html: wireText,
  hidden: wireBoolean,
  by: orNull(writerWire),
  at: wireTime,
})

export const tinWire = wireObject({
  id: wireId,
  title: wireText,
  state: wireText,
  labels: wireList(wireText),
  from: orNull(writerWire),
  opened: wireTime,
  changed: wireTime,
  words: wireList(wordWire),
})

/** A page without its list is broken, not empty. */
export const tinsWire = wireObject({ tins: z.array(tinWire) })

export type Tin = z.output<typeof tinWire>
export type Word = z.output<typeof wordWire>
export type Writer = z.output<typeof writerWire>
