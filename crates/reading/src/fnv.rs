//! FNV-1a, 32 bits (Fowler, Noll and Vo): a hash that is the same on every machine and can be made by the compiler.

/// The hash of no bytes.
pub const START: u32 = 0x811c_9dc5;

/// `hash` goes on with `byte`.
pub const fn mix(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}
