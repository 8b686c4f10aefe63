//! Lines as slices of the text that they were set from.

/// The byte of a text where a slice of it starts.
pub fn offset(text: &str, slice: &str) -> usize {
    slice.as_ptr().addr() - text.as_ptr().addr()
}
