import { wireObject, wireText } from '@attune/adapter-kit'

export const userWire = wireObject({ firstName: wireText, lastName: wireText, email: wireText })
