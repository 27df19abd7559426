export { type ZendeskEmulatorOptions, zendeskEmulator } from './zendesk-emulator.ts'
