import type { AdapterDescriptor } from './descriptor.ts'

export function adapterContract(_descriptor: AdapterDescriptor): void {}
