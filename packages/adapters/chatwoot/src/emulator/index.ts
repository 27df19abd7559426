export { type ChatwootEmulatorOptions, chatwootEmulator } from './chatwoot-emulator.ts'
