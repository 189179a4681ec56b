//! Why a document was not made.

use vigia_charts::PngError;

/// A document cannot be written. Neither happens for what a plan holds; both
/// are kept apart so that a log says where to look.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// The pages cannot be laid out.
    #[error("the pages cannot be laid out: {0}")]
    Layout(String),
    /// The laid out pages do not keep the rules of the standard.
    #[error("the pages do not keep the rules of the standard: {0}")]
    Standard(String),
    /// A chart cannot be made a picture.
    #[error("a chart cannot be made a picture: {0}")]
    Picture(#[from] PngError),
    /// The file cannot be put together.
    #[error("the file cannot be put together: {0}")]
    Package(String),
}
