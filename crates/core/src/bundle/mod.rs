//! The bundle: one versioned, checksummed file that holds a corpus.
