import CKernels

/// A step of a training frees its memory and the next asks for as much again. By default the C library gives it back to the
/// system in between, and getting it page by page takes longer than a step of a small network. Read once, before the first.
public let keepsFreedMemory: Bool = unroll_keep_freed_memory() != 0
