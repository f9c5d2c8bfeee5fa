//! The letters' three faces, read once and shared by all layouts.
//!
//! Invariant: all faces cover the same characters, so a text can be checked before its face is known; no system
//! font is ever used.

use std::collections::BTreeSet;
use std::sync::Arc;

use parley::FontContext;
use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, GlyphId, MetadataProvider as _};

use crate::{Error, Result};

/// A face of the letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Face {
    /// Running text.
    Regular,
    /// Headings, labels, what must be seen.
    Semibold,
}

impl Face {
    pub(crate) const ALL: [Self; 2] = [Self::Regular, Self::Semibold];

    /// The family name that layout asks for, and the PostScript name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Regular => "KvarboLetter-Regular",
            Self::Semibold => "KvarboLetter-Semibold",
        }
    }

    fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../../assets/fonts/KvarboLetter-Regular.ttf"),
            Self::Semibold => include_bytes!("../../../assets/fonts/KvarboLetter-Semibold.ttf"),
        }
    }
}

/// The faces, ready to lay out, draw and embed. Make one and keep it.
pub struct Fonts {
    context: FontContext,
    loaded: Vec<LoadedFace>,
    characters: BTreeSet<u32>,
}

/// One face's tables.
pub(crate) struct LoadedFace {
    face: Face,
    blob: Blob<u8>,
    font: FontRef<'static>,
    /// Advance of each glyph in units of 1/1000 em.
    advances: Vec<u16>,
    /// Glyph of the soft hyphen: a hyphen that readers of the PDF take away again.
    pub(crate) soft_hyphen: u16,
}

impl Fonts {
    /// Kvarbo's own faces (Source Sans 3 by Adobe, OFL; see assets/fonts).
    ///
    /// # Errors
    /// [`Error::Font`] if a compiled-in file is not the font it should be.
    pub fn standard() -> Result<Self> {
        let mut collection = Collection::new(CollectionOptions {
            shared: false,
            system_fonts: false,
        });
        let mut loaded = Vec::new();
        for face in Face::ALL {
            let blob = Blob::new(Arc::new(face.bytes()));
            let name = FontInfoOverride {
                family_name: Some(face.name()),
                ..FontInfoOverride::default()
            };
            collection.register_fonts(blob.clone(), Some(name));
            loaded.push(LoadedFace::new(face, blob)?);
        }
        let of = |face: &LoadedFace| {
            face.font
                .charmap()
                .mappings()
                .map(|(c, _)| c)
                .collect::<BTreeSet<u32>>()
        };
        let characters = loaded
            .iter()
            .map(of)
            .reduce(|all, next| &all & &next)
            .unwrap_or_default();
        Ok(Self {
            context: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            loaded,
            characters,
        })
    }

    /// A context to lay out with; cheap.
    pub(crate) fn context(&self) -> FontContext {
        self.context.clone()
    }

    /// Every face can draw the character.
    pub(crate) fn covers(&self, c: char) -> bool {
        self.characters.contains(&u32::from(c))
    }

    pub(crate) fn face(&self, face: Face) -> &LoadedFace {
        &self.loaded[face as usize]
    }

    /// The face that a laid-out run was set in.
    pub(crate) fn face_of(&self, blob: &Blob<u8>) -> Face {
        self.loaded
            .iter()
            .find(|loaded| loaded.blob.id() == blob.id())
            .map_or(Face::Regular, |loaded| loaded.face)
    }
}

impl LoadedFace {
    fn new(face: Face, blob: Blob<u8>) -> Result<Self> {
        let unusable = || Error::Font(face.name());
        let font = FontRef::new(face.bytes()).map_err(|_| unusable())?;
        let metrics = font.glyph_metrics(Size::new(1000.0), LocationRef::default());
        let advances = (0..metrics.glyph_count())
            .map(|glyph| {
                metrics
                    .advance_width(GlyphId::new(glyph))
                    .unwrap_or_default()
                    .round() as u16
            })
            .collect();
        let soft_hyphen = font
            .charmap()
            .map('\u{ad}')
            .and_then(|glyph| glyph.to_u32().try_into().ok());
        Ok(Self {
            face,
            blob,
            font,
            advances,
            soft_hyphen: soft_hyphen.ok_or_else(unusable)?,
        })
    }

    /// The font file.
    pub(crate) fn bytes(&self) -> &'static [u8] {
        self.face.bytes()
    }

    /// The parsed font.
    pub(crate) fn font(&self) -> &FontRef<'static> {
        &self.font
    }

    /// A glyph's advance in 1/1000 em.
    pub(crate) fn advance(&self, glyph: u16) -> u16 {
        self.advances.get(usize::from(glyph)).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_faces_cover_what_letters_are_written_with() {
        let fonts = Fonts::standard().unwrap();
        let needed = "ABCÅÄÖabcåäö0123456789šžŠŽéüßđŋŧÁáđ.,:;?!-–—’”“…()/§%&@+•€□½";
        let missing: Vec<char> = needed.chars().filter(|c| !fonts.covers(*c)).collect();
        assert_eq!(missing, Vec::<char>::new());
        assert!(!fonts.covers('ש'));
    }

    #[test]
    fn fonts_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Fonts>();
    }
}
