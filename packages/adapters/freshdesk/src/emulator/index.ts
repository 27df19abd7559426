export { type FreshdeskEmulator, type FreshdeskEmulatorOptions, freshdeskEmulator } from './freshdesk-emulator.ts'
