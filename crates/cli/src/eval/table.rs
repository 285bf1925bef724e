//! Figures: counts, what follows from them, and how they are printed.

use super::Set;
use std::collections::BTreeSet;
use std::fmt;

/// Counts of one field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Read, and right.
    pub right: usize,
    /// Read, and wrong or not there.
    pub extra: usize,
    /// There, and not read.
    pub missed: usize,
}

impl Tally {
    /// Share of what is read that is right; 1 where nothing is read.
    #[must_use]
    pub fn precision(self) -> f64 {
        share(self.right, self.right + self.extra)
    }

    /// Share of what is there that is read; 1 where nothing is there.
    #[must_use]
    pub fn recall(self) -> f64 {
        share(self.right, self.right + self.missed)
    }

    /// Harmonic mean of the two.
    #[must_use]
    pub fn f1(self) -> f64 {
        let (p, r) = (self.precision(), self.recall());
        if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 }
    }
}

#[allow(clippy::cast_precision_loss)] // counts are far below 2^52
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// One row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Figure {
    /// Precision, recall and F1; F1 has the limit.
    Found(Tally),
    /// So many of so many; their share has the limit.
    Share(usize, usize),
    /// A number to know; it has no limit.
    Note(f64),
}

impl Figure {
    /// The number that has a limit.
    #[must_use]
    pub fn limited(self) -> Option<f64> {
        match self {
            Self::Found(tally) => Some(tally.f1()),
            Self::Share(part, whole) => Some(share(part, whole)),
            Self::Note(_) => None,
        }
    }
}

/// The figures of one set.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Name of the set.
    pub name: &'static str,
    /// Field and figure, in the order in which fields were first met.
    pub rows: Vec<(String, Figure)>,
    /// Each miss, with its context.
    pub misses: Vec<String>,
}

impl Table {
    /// An empty table for the set `name`.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self { name, ..Self::default() }
    }

    fn figure(&mut self, field: &str, start: Figure) -> &mut Figure {
        let at = self.rows.iter().position(|(own, _)| own == field).unwrap_or_else(|| {
            self.rows.push((field.to_owned(), start));
            self.rows.len() - 1
        });
        &mut self.rows[at].1
    }

    /// Adds counts to a field.
    pub fn add(&mut self, field: &str, right: usize, extra: usize, missed: usize) {
        if let Figure::Found(tally) = self.figure(field, Figure::Found(Tally::default())) {
            tally.right += right;
            tally.extra += extra;
            tally.missed += missed;
        }
    }

    /// Adds one case to a field that counts cases.
    pub fn case(&mut self, field: &str, holds: bool) {
        if let Figure::Share(part, whole) = self.figure(field, Figure::Share(0, 0)) {
            *part += usize::from(holds);
            *whole += 1;
        }
    }

    /// Sets a number to know.
    pub fn note(&mut self, field: &str, number: f64) {
        *self.figure(field, Figure::Note(0.0)) = Figure::Note(number);
    }

    /// Compares what was read with what is there, as sets.
    pub fn sets<T: Ord + fmt::Debug>(
        &mut self,
        field: &str,
        read: impl IntoIterator<Item = T>,
        there: impl IntoIterator<Item = T>,
        place: &str,
    ) {
        let read: BTreeSet<T> = read.into_iter().collect();
        let there: BTreeSet<T> = there.into_iter().collect();
        let extra: Vec<_> = read.difference(&there).collect();
        let missed: Vec<_> = there.difference(&read).collect();
        self.add(field, read.intersection(&there).count(), extra.len(), missed.len());
        if !extra.is_empty() || !missed.is_empty() {
            let miss = format!("{place} {field}: extra {extra:?} missing {missed:?}");
            self.misses.push(miss);
        }
    }

    /// Notes a miss.
    pub fn miss(&mut self, miss: String) {
        self.misses.push(miss);
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<40} P     R     F1    right/extra/missed", self.name)?;
        for (field, figure) in &self.rows {
            match figure {
                Figure::Found(tally) => writeln!(
                    f,
                    "{field:<40} {:.3} {:.3} {:.3} {}/{}/{}",
                    tally.precision(),
                    tally.recall(),
                    tally.f1(),
                    tally.right,
                    tally.extra,
                    tally.missed
                )?,
                Figure::Share(part, whole) => {
                    writeln!(f, "{field:<40} {:.3}             {part} of {whole}", share(*part, *whole))?;
                }
                Figure::Note(number) => writeln!(f, "{field:<40} {number}")?,
            }
        }
        Ok(())
    }
}

/// All figures as one JSON object: set, field, numbers.
#[must_use]
pub fn json(sets: &[Set]) -> String {
    let mut all = serde_json::Map::new();
    for set in sets {
        let Set::Measured(table) = set else { continue };
        let rows = table.rows.iter().map(|(field, figure)| {
            let value = match figure {
                Figure::Found(tally) => serde_json::json!({
                    "precision": tally.precision(), "recall": tally.recall(), "f1": tally.f1(),
                    "right": tally.right, "extra": tally.extra, "missed": tally.missed,
                }),
                Figure::Share(part, whole) => {
                    serde_json::json!({"share": share(*part, *whole), "right": part, "of": whole})
                }
                Figure::Note(number) => serde_json::json!(number),
            };
            (field.clone(), value)
        });
        all.insert(table.name.to_owned(), rows.collect::<serde_json::Map<_, _>>().into());
    }
    format!("{:#}\n", serde_json::Value::Object(all))
}
