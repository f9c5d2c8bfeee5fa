//! Reads a letter's PDF as others do: glyphs through ToUnicode, places through text matrices, order through the tags.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// What stands on the pages of a PDF.
pub struct Printed {
    pub file: Document,
    /// Texts in the order they are painted.
    pub runs: Vec<Run>,
}

/// Text on one baseline.
#[derive(Debug, Clone)]
pub struct Run {
    pub page: usize,
    /// The marked-content sequence it stands in; `None` is an artifact.
    pub sequence: Option<i64>,
    pub text: String,
    /// Points from the page's lower left corner.
    pub x: f32,
    pub y: f32,
    pub size: f32,
    /// Without blanks and a dividing hyphen at its end, which may stand outside the measure.
    pub width: f32,
}

/// A leaf of the structure: its type, its text, and the sequences it is made of, page by page.
pub struct Leaf {
    pub tag: String,
    pub text: String,
    pub sequences: Vec<(usize, i64)>,
}

struct Font {
    texts: BTreeMap<u16, String>,
    widths: BTreeMap<u16, f32>,
}

impl Printed {
    pub fn read(bytes: &[u8]) -> Self {
        let file = Document::load_mem(bytes).unwrap();
        let pages: Vec<ObjectId> = file.page_iter().collect();
        let runs = pages
            .iter()
            .enumerate()
            .flat_map(|(index, page)| runs(&file, index, *page));
        let runs = runs.collect();
        Self { file, runs }
    }

    /// Everything on the pages, head and foot too.
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    /// The structure's leaves in reading order.
    pub fn leaves(&self) -> Vec<Leaf> {
        let root = self.file.catalog().unwrap().get(b"StructTreeRoot").unwrap();
        let mut leaves = Vec::new();
        self.walk(self.dictionary(root), &mut leaves);
        leaves
    }

    fn walk(&self, element: &Dictionary, leaves: &mut Vec<Leaf>) {
        let pages: Vec<ObjectId> = self.file.page_iter().collect();
        let mut sequences = Vec::new();
        for kid in element.get(b"K").unwrap().as_array().unwrap() {
            let kid = self.dictionary(kid);
            let Ok(number) = kid.get(b"MCID") else {
                self.walk(kid, leaves);
                continue;
            };
            let page = kid.get(b"Pg").unwrap().as_reference().unwrap();
            let page = pages.iter().position(|other| *other == page).unwrap();
            sequences.push((page, number.as_i64().unwrap()));
        }
        if !sequences.is_empty() {
            let texts = sequences.iter().flat_map(|(page, number)| {
                let here = |run: &&Run| run.page == *page && run.sequence == Some(*number);
                self.runs.iter().filter(here).map(|run| run.text.as_str())
            });
            leaves.push(Leaf {
                tag: name(element.get(b"S").unwrap()),
                text: texts.collect(),
                sequences,
            });
        }
    }

    fn dictionary<'a>(&'a self, object: &'a Object) -> &'a Dictionary {
        match object.as_reference() {
            Ok(id) => self.file.get_dictionary(id).unwrap(),
            Err(_) => object.as_dict().unwrap(),
        }
    }
}

fn runs(file: &Document, page: usize, id: ObjectId) -> Vec<Run> {
    let fonts: BTreeMap<Vec<u8>, Font> = file
        .get_page_fonts(id)
        .unwrap()
        .into_iter()
        .map(|(name, font)| (name, Font::read(file, font)))
        .collect();
    let (mut runs, mut marked, mut at, mut set) = (Vec::new(), None, (0.0, 0.0), (Vec::new(), 0.0));
    for operation in Content::decode(&file.get_page_content(id)).unwrap().operations {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "BMC" => {
                assert_eq!(name(&operands[0]), "Artifact");
                marked = Some(None);
            }
            "BDC" => {
                marked = Some(Some(
                    operands[1]
                        .as_dict()
                        .unwrap()
                        .get(b"MCID")
                        .unwrap()
                        .as_i64()
                        .unwrap(),
                ))
            }
            "EMC" => marked = None,
            "Tf" => {
                set = (
                    operands[0].as_name().unwrap().to_vec(),
                    operands[1].as_float().unwrap(),
                )
            }
            "Tm" => at = (operands[4].as_float().unwrap(), operands[5].as_float().unwrap()),
            "Tj" | "'" | "\"" => panic!("text is shown with kerns"),
            "TJ" => {
                let (text, width) = fonts[&set.0].show(operands[0].as_array().unwrap());
                runs.push(Run {
                    page,
                    sequence: marked.expect("text outside marked content"),
                    text,
                    x: at.0,
                    y: at.1,
                    size: set.1,
                    width: width * set.1 / 1000.0,
                });
            }
            _ => {}
        }
    }
    runs
}

impl Font {
    fn read(file: &Document, font: &Dictionary) -> Self {
        let map = file
            .get_object(font.get(b"ToUnicode").unwrap().as_reference().unwrap())
            .unwrap();
        let map = String::from_utf8(map.as_stream().unwrap().decompressed_content().unwrap()).unwrap();
        assert!(!map.contains("beginbfrange"));
        let texts = map.lines().filter_map(|line| {
            let (glyph, text) = line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <")?;
            let units =
                (0..text.len() / 4).map(|at| u16::from_str_radix(&text[at * 4..at * 4 + 4], 16).unwrap());
            let text = char::decode_utf16(units).map(Result::unwrap).collect();
            Some((u16::from_str_radix(glyph, 16).unwrap(), text))
        });
        let resolve = |object: &Object| match object.as_reference() {
            Ok(id) => file.get_object(id).unwrap().clone(),
            Err(_) => object.clone(),
        };
        let descendants = resolve(font.get(b"DescendantFonts").unwrap());
        let descendant = resolve(&descendants.as_array().unwrap()[0]);
        let table = resolve(descendant.as_dict().unwrap().get(b"W").unwrap());
        let mut widths = BTreeMap::new();
        for pair in table.as_array().unwrap().chunks_exact(2) {
            let first = u16::try_from(pair[0].as_i64().unwrap()).unwrap();
            for (glyph, width) in (first..).zip(pair[1].as_array().unwrap()) {
                widths.insert(glyph, width.as_float().unwrap());
            }
        }
        Self {
            texts: texts.collect(),
            widths,
        }
    }

    /// Text and width in 1/1000 em.
    fn show(&self, items: &[Object]) -> (String, f32) {
        let (mut text, mut pen, mut width) = (String::new(), 0.0, 0.0);
        for item in items {
            let Object::String(bytes, _) = item else {
                pen -= item.as_float().unwrap();
                continue;
            };
            for code in bytes
                .chunks_exact(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
            {
                assert_ne!(code, 0, "the missing glyph is printed");
                pen += self.widths[&code];
                // The later glyphs of a cluster stand for nothing of their own.
                let told = self.texts.get(&code).map_or("", String::as_str);
                text.push_str(told);
                if !matches!(told, " " | "\u{ad}") {
                    width = pen;
                }
            }
        }
        (text, width)
    }
}

fn name(object: &Object) -> String {
    String::from_utf8(object.as_name().unwrap().to_vec()).unwrap()
}
