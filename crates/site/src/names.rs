//! Names of files that change with what is in them.

use sha2::{Digest, Sha256};

/// What a file's name carries of its content.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
