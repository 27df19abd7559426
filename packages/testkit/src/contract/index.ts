export { adapterContract } from './adapter-contract.ts'
export type { AdapterDescriptor, AdapterSetup, TestHelpdesk, Traps } from './descriptor.ts'
