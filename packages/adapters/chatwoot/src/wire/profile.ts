import { orNull, wireId, wireList, wireObject, wireText } from '@attune/adapter-kit'

export const profileWire = wireObject({
  name: wireText,
  email: wireText,
  accounts: wireList(wireObject({ id: orNull(wireId), name: wireText, role: wireText })),
})
