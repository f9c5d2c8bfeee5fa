//! What the file says about itself: title, language, dates, metadata, id.
//!
//! Invariant: properties and XMP say the same, and neither names a person.

use lopdf::{Document, Object, Result, Stream, StringFormat, dictionary};
use sha2::{Digest as _, Sha256};

use super::PdfMeta;
use super::structure::text_string;
use crate::html::escape;
use crate::layout::Pages;

/// Who made the file.
const PRODUCER: &str = "Kvarbo";

pub(super) fn set(pdf: &mut Document, pages: &Pages<'_>, meta: &PdfMeta) -> Result<()> {
    pdf.version = "1.7".to_owned();
    let metadata = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let metadata = Stream::new(metadata, xmp(pages, meta).into_bytes()).with_compression(false);
    let metadata = pdf.add_object(metadata);
    let catalog = pdf.catalog_mut()?;
    catalog.set("Metadata", Object::Reference(metadata));
    catalog.set("Lang", Object::string_literal(pages.locale.tag()));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    let date = Object::string_literal(meta.created.format("D:%Y%m%d%H%M%SZ").to_string());
    let info = pdf.add_object(dictionary! {
        "Title" => text_string(&pages.title),
        "Author" => text_string(&meta.author),
        "Creator" => text_string(PRODUCER),
        "Producer" => text_string(PRODUCER),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    });
    if let Ok(old) = pdf.trailer.get(b"Info").and_then(Object::as_reference) {
        pdf.objects.remove(&old);
    }
    pdf.trailer.set("Info", Object::Reference(info));
    let id = Object::String(content_id(pdf, meta), StringFormat::Hexadecimal);
    pdf.trailer.set("ID", vec![id.clone(), id]);
    Ok(())
}

/// The file's id: a hash of its streams and its date, in object order.
fn content_id(pdf: &Document, meta: &PdfMeta) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(meta.created.to_string());
    for object in pdf.objects.values() {
        if let Ok(stream) = object.as_stream() {
            hash.update(&stream.content);
        }
    }
    hash.finalize()[..16].to_vec()
}

fn xmp(pages: &Pages<'_>, meta: &PdfMeta) -> String {
    let title = escape(&pages.title);
    let author = escape(&meta.author);
    let language = pages.locale.tag();
    let date = meta.created.format("%Y-%m-%dT%H:%M:%SZ");
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdf:Producer>{PRODUCER}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}'
    )
}
