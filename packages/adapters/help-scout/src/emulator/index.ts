export { helpScoutEmulator } from './help-scout-emulator.ts'
