export type { RecordedCall } from './calls.ts'
export { createEmulator } from './create-emulator.ts'
export type { Emulator, EmulatorContext, EmulatorOptions } from './emulator.ts'
export type { Fault, FaultRule, Faults } from './faults/fault.ts'
export { type SeedOptions, seedWorld } from './seed/seed-world.ts'
export type { Webhooks } from './webhooks.ts'
export { authorOf, createWorld } from './world/create-world.ts'
export type {
  WorldAssignment,
  WorldAttachment,
  WorldAuthor,
  WorldEntry,
  WorldMerge,
  WorldMessage,
  WorldRating,
  WorldStatusChange,
} from './world/entries.ts'
export { plainOfHtml } from './world/plain-of-html.ts'
export type { WorldConversation, WorldCustomer, WorldStaff } from './world/records.ts'
export { escapeHtml, htmlOf, plainOf } from './world/render.ts'
export type { AddConversation, AddCustomer, AddMessage, World, WorldChange, WorldOptions } from './world/world.ts'
