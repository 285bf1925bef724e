//! Words of a time stamp that say what it is the time of: "Published", "Updated" and their like, in the languages of the press.

/// What a label says of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// It is that of publication.
    Published,
    /// It is that of a change.
    Updated,
}

/// "Published" and its like, in small letters.
#[rustfmt::skip]
static PUBLISHED: &[&str] = &[
    "published", "posted", "erstveröffentlichung", "erstveröffentlicht", "vloženo", "dodano", "pubblicazione", "publicación",
    "gepostet", "erscheinungsdatum", "veröffentlichungsdatum", "veröffentlichung", "publicada", "pubblicata",
    "publicat", "objavljeno", "közzétéve", "giriş", "yayınlanma", "eklenme", "опубликован", "опубликована", "기사입력",
    "작성", "승인", "掲載", "掲載日", "配信", "投稿日", "公開日", "发布时间", "發布時間", "issued", "created", "publié", "veröffentlicht",
    "publiziert", "erschienen", "verfasst", "gespeichert", "erstellt", "publicado", "pubblicato", "gepubliceerd",
    "geplaatst", "opublikowano", "publikacji", "zveřejněno", "publicerad", "publisert", "udgivet", "julkaistu", "diterbitkan",
    "نشر", "النشر", "نُشر", "انتشار", "प्रकाशित", "δημοσιεύθηκε", "פורסם", "опубликовано", "публикувано", "입력", "등록", "公開", "発表",
    "публикации", "публикация", "создано", "publicação", "criado", "creado", "créé", "creato", "publication", "publikováno", "vydáno",
    "vytvořeno", "uveřejněno", "utworzono", "δημοσίευση", "δημοσιεύτηκε", "ανάρτηση", "प्रकाशन", "पोस्टेड", "เผยแพร่", "โพสต์", "פרסום",
    "منتشر", "yayın", "yayımlanma", "yayınlandı", "skapad", "oprettet", "게재", "게재일", "등록일", "작성일", "公開日時", "配信日時",
    "发布于", "發布於", "發佈於", "发表于", "發表於", "发布日期", "發布日期", "發佈時間", "发布", "發布", "發佈",
    "首次发布", "首次發布", "首次發佈", "初回公開日", "初出", "publikacja", "최초입력", "نشرت", "đăng", "terbit", "tayang", "diunggah", "опубліковано", "offentliggjort",
    "প্রকাশ", "প্রকাশিত", "megjelent",
];

/// "Updated" and its like, in small letters.
#[rustfmt::skip]
static UPDATED: &[&str] = &[
    "updated", "modified", "corrected", "edited", "update", "actualizado", "aktualisiert", "geändert", "änderung", "обновлено",
    "수정", "atualizado", "aggiornato", "bijgewerkt", "aktualizacja", "aktualizováno", "uppdaterad", "oppdatert",
    "opdateret", "päivitetty", "güncelleme", "diperbarui", "ενημερώθηκε", "עודכן", "अपडेट", "更新", "更新日", "기사수정",
    "jour", "تحديث", "التحديث",
    "actualización", "actualizada", "atualização", "atualizada", "aggiornamento", "aggiornata", "modifié", "modifiée", "modificado",
    "modificato", "modification", "gewijzigd", "zmodyfikowano", "zaktualizowano", "aktualizace", "upraveno", "изменено", "обновление",
    "обновлена", "ενημέρωση", "τροποποίηση", "अपडेटेड", "अद्यतन", "संशोधित", "ปรับปรุง", "อัปเดต", "อัพเดต", "แก้ไข", "güncellendi",
    "güncellenme", "değiştirilme", "עדכון", "بروزرسانی", "تعديل", "更新日時", "更新于", "更新於", "更新时间", "更新時間", "최종수정", "수정일", "ändrad", "endret",
    "ændret", "muokattu", "frissítve", "módosítva", "actualizat", "kemaskini",
    "最后更新", "最後更新", "最終更新", "最終更新日", "업데이트", "최종업데이트", "cập", "оновлено", "আপডেট", "ažurirano",
];

/// What `word`, in small letters, says.
#[must_use]
pub fn of(word: &str) -> Option<Label> {
    if PUBLISHED.contains(&word) {
        return Some(Label::Published);
    }
    UPDATED.contains(&word).then_some(Label::Updated)
}

/// The words of a line, with the marks above and below their letters, which in Hindi or Thai are letters of their own.
pub fn words(line: &str) -> impl Iterator<Item = &str> {
    let is_letter = |letter: char| {
        letter.is_alphanumeric()
            || matches!(letter, '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{0900}'..='\u{0DFF}' | '\u{0E30}'..='\u{0E4E}' | '\u{200C}' | '\u{200D}')
    };
    line.split(move |letter: char| !is_letter(letter)).filter(|word| !word.is_empty())
}
