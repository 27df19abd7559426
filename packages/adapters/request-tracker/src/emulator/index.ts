export { requestTrackerEmulator } from './request-tracker-emulator.ts'
