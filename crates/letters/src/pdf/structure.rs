//! The logical structure: what a reader aloud goes by (ISO 32000-1, 14.7).
//!
//! Invariant: every node has its place under its parent, and the parent tree finds it from every page.

use lopdf::{Document, Object, Result, StringFormat, dictionary};

use crate::layout::{Node, Tag};

impl Tag {
    /// The standard structure type.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Heading1 => "H1",
            Self::Heading2 => "H2",
            Self::Paragraph => "P",
            Self::List => "L",
            Self::Item => "LI",
            Self::Label => "Lbl",
            Self::Body => "LBody",
            Self::Table => "Table",
            Self::Row => "TR",
            Self::ColumnHead | Self::RowHead => "TH",
            Self::Data => "TD",
        }
    }

    fn attributes(self) -> Option<Object> {
        let table = |scope: &str| dictionary! { "O" => "Table", "Scope" => scope };
        match self {
            Self::ColumnHead => Some(table("Column").into()),
            Self::RowHead => Some(table("Row").into()),
            Self::List => Some(dictionary! { "O" => "List", "ListNumbering" => "Disc" }.into()),
            Self::Document
            | Self::Heading1
            | Self::Heading2
            | Self::Paragraph
            | Self::Item
            | Self::Label
            | Self::Body
            | Self::Table
            | Self::Row
            | Self::Data => None,
        }
    }
}

/// Adds the tree of nodes; `marked` holds for each page the node of each marked-content sequence.
pub(super) fn add(pdf: &mut Document, nodes: &[Node], marked: &[Vec<usize>]) -> Result<()> {
    let root = pdf.new_object_id();
    let ids: Vec<_> = nodes.iter().map(|_| pdf.new_object_id()).collect();
    let mut kids: Vec<Vec<Object>> = vec![Vec::new(); nodes.len()];
    for (index, node) in nodes.iter().enumerate() {
        if let Some(parent) = node.parent {
            kids[parent].push(Object::Reference(ids[index]));
        }
    }
    let pages: Vec<_> = pdf.page_iter().collect();
    let mut numbers = Vec::new();
    for (index, (page, sequences)) in pages.iter().zip(marked).enumerate() {
        let key = Object::Integer(index as i64);
        for (number, node) in sequences.iter().enumerate() {
            let sequence =
                dictionary! { "Type" => "MCR", "Pg" => Object::Reference(*page), "MCID" => number as i64 };
            kids[*node].push(sequence.into());
        }
        let parents: Vec<Object> = sequences
            .iter()
            .map(|node| Object::Reference(ids[*node]))
            .collect();
        numbers.extend([key.clone(), Object::Reference(pdf.add_object(parents))]);
        let page = pdf.get_dictionary_mut(*page)?;
        page.set("StructParents", key);
        page.set("Tabs", "S");
        page.remove(b"Annots");
    }
    for (index, (node, kids)) in nodes.iter().zip(kids).enumerate() {
        let parent = node.parent.map_or(root, |parent| ids[parent]);
        let mut element = dictionary! {
            "Type" => "StructElem",
            "S" => node.tag.name(),
            "P" => Object::Reference(parent),
            "K" => kids,
        };
        if let Some(attributes) = node.tag.attributes() {
            element.set("A", attributes);
        }
        pdf.set_object(ids[index], element);
    }
    let tree = pdf.add_object(dictionary! { "Nums" => numbers });
    let next_key = pages.len() as i64;
    pdf.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => ids.first().copied().map(Object::Reference).into_iter().collect::<Vec<_>>(),
            "ParentTree" => Object::Reference(tree),
            "ParentTreeNextKey" => next_key,
        },
    );
    let catalog = pdf.catalog_mut()?;
    catalog.set("StructTreeRoot", Object::Reference(root));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

/// A text string as PDF has it: UTF-16 with its byte order mark.
pub(super) fn text_string(text: &str) -> Object {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    Object::String(
        units.flat_map(u16::to_be_bytes).collect(),
        StringFormat::Hexadecimal,
    )
}
