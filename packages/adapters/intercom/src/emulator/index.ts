export { type IntercomEmulatorOptions, intercomEmulator } from './intercom-emulator.ts'
