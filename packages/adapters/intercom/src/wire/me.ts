import { orNull, wireBoolean, wireId, wireObject, wireText } from '@attune/adapter-kit'

export const meWire = wireObject({
  id: wireId,
  name: wireText,
  has_inbox_seat: wireBoolean,
  app: orNull(wireObject({ id_code: wireText, name: wireText, region: wireText })),
})

export const tagCreatedWire = wireObject({ id: wireId })
