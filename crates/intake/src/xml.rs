//! The XML within office files, an event at a time.

use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};

/// Calls `seen` for each element that begins or ends, and for characters, until it cannot be read on; why not.
pub fn walk(xml: &str, mut seen: impl FnMut(Seen<'_>)) -> Option<String> {
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => return None,
            Err(error) => return Some(error.to_string()),
            Ok(Event::Start(start)) => seen(Seen::Start(&start)),
            Ok(Event::Empty(start)) => {
                seen(Seen::Start(&start));
                seen(Seen::End(start.local_name().as_ref()));
            }
            Ok(Event::End(end)) => seen(Seen::End(end.local_name().as_ref())),
            Ok(Event::Text(words)) => seen(Seen::Words(&words)),
            Ok(Event::CData(words)) => seen(Seen::Words(&words)),
            Ok(Event::GeneralRef(name)) => {
                if let Some(own) = name.resolve_char_ref().ok().flatten() {
                    seen(Seen::Words(own.encode_utf8(&mut [0; 4])));
                } else if let Some(own) = resolve_xml_entity(&name) {
                    seen(Seen::Words(own));
                }
            }
            Ok(_) => {}
        }
    }
}

/// What comes next.
#[derive(Debug)]
pub enum Seen<'a> {
    /// An element begins.
    Start(&'a BytesStart<'a>),
    /// One ends, by its name without what stands before the colon.
    End(&'a str),
    /// Characters.
    Words(&'a str),
}
