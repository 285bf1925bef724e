//! Starters of `corpus.toml`: what cannot be offered is named with its line, and the rest is.

mod common;

use common::{Folder, dateline};
use dateline_bundle as bundle;

const STORY: &str = "Ferry line to open\n\nPublished: 28 November 2019\n\nThe two ministers agreed on Thursday that the ferry \
                     line between both ports would open before the end of the summer, after talks over the winter.\n\n\
                     The ships are old.\n";
const OTHER: &str = "Ships to sail\n\nThe two ministers agreed on Thursday that the ferry line between both ports would open \
                     before the end of the summer, after talks over the winter.\n\nThe crews are young.\n";
const ALONE: &str = "A fair\n\nNobody came.\n";

/// The titles of the starters that are offered, and what is said of the file, line by line.
fn packed(starters: &str) -> (Vec<String>, Vec<String>) {
    let toml = format!("title = \"T\"\n{starters}");
    let files =
        [("seeds/a.txt", STORY), ("seeds/b.txt", OTHER), ("seeds/c.txt", ALONE), ("seeds/corpus.toml", toml.as_str())];
    let folder = Folder::new(&files);
    let run = dateline(&["pack", &folder.file("seeds"), "--out", &folder.file("out")]);
    assert_eq!(run.status, 0, "{}", run.err);
    let name = run.out.split(' ').next().expect("a name");
    let content = bundle::decode(&std::fs::read(folder.file(&format!("out/{name}"))).expect("written")).expect("whole");
    let said = content.problems.iter().filter(|it| it.place.starts_with("seeds/corpus.toml"));
    let said = said.map(|problem| format!("{}: {}", problem.place, problem.message));
    (content.info.starters.into_iter().map(|starter| starter.title).collect(), said.collect())
}

#[test]
fn what_can_be_shown_is_offered() {
    let (offered, said) = packed(
        "[[starters]]\ntitle = \"A\"\nslug = \"a\"\nshows = \"date\"\narticle = \"a\"\n\
         [[starters]]\ntitle = \"B\"\nslug = \"b\"\nshows = \"shared\"\narticles = [\"b\", \"a\"]\n\
         [[starters]]\ntitle = \"C\"\nslug = \"c\"\n[[starters.steps]]\ntext = \"One\"\nquery = \"q=ferry\"\n\
         [[starters.steps]]\ntext = \"Two\"\nquery = \"article=a&at=0-5\"\n\
         [[starters]]\ntitle = \"D\"\nquery = \"?country=JP\"\n",
    );
    assert_eq!((offered.join(" ").as_str(), said), ("A B C D", Vec::new()));
}

#[test]
fn what_cannot_be_shown_is_named_with_its_line() {
    for (starter, words) in [
        ("slug = \"a\"\nshows = \"date\"\narticle = \"a\"", "needs a `title`"),
        ("title = \"X\"\nshows = \"date\"\narticle = \"a\"", "needs a `slug`"),
        ("title = \"X\"\nslug = \"a&b\"\nshows = \"date\"\narticle = \"a\"", "needs a `slug`"),
        ("title = \"X\"\nslug = \"good\"\nshows = \"date\"\narticle = \"a\"", "before it with the `slug` \"good\""),
        ("title = \"X\"\nslug = \"a\"\nshows = \"date\"", "needs `article`"),
        ("title = \"X\"\nslug = \"a\"\nshows = \"date\"\narticle = \"d\"", "no article \"d\""),
        ("title = \"X\"\nslug = \"a\"\nshows = \"date\"\narticle = \"c\"", "tells of its date"),
        ("title = \"X\"\nslug = \"a\"\nshows = \"shared\"\narticles = [\"a\"]", "two different ones"),
        ("title = \"X\"\nslug = \"a\"\nshows = \"shared\"\narticles = [\"a\", \"a\"]", "two different ones"),
        ("title = \"X\"\nslug = \"a\"\nshows = \"shared\"\narticles = [\"a\", \"c\"]", "share no sentence"),
        ("title = \"X\"\narticle = \"a\"", "go with `shows`"),
        ("title = \"X\"", "leads nowhere"),
        ("title = \"X\"\nquery = \"article=d\"", "no article \"d\""),
        ("title = \"X\"\nquery = \"contry=JP\"", "no link of the page has \"contry\""),
        ("title = \"X\"\nquery = \"from=2019-13-01\"", "\"2019-13-01\" does not fit \"from\""),
        ("title = \"X\"\nslug = \"a\"\n[[starters.steps]]\ntext = \"One\"", "a `text` and a `query`"),
    ] {
        let good =
            "[[starters]]\ntitle = \"Good\"\nslug = \"good\"\n[[starters.steps]]\ntext = \"1\"\nquery = \"q=x\"\n";
        let (offered, said) = packed(&format!("{good}[[starters]]\n{starter}\n"));
        assert_eq!(offered, ["Good"], "{starter}");
        let [said] = said.as_slice() else { panic!("{starter}: {said:?}") };
        assert!(said.starts_with("seeds/corpus.toml:8: ") && said.contains(words), "{starter}: {said}");
        assert!(said.ends_with("the starter is not offered."), "{said}");
    }
}

#[test]
fn a_mistake_in_a_key_is_named_with_its_line() {
    for (starter, line, words) in [
        ("show = \"date\"\nquery = \"q=x\"", 4, "did you mean `shows`"),
        ("shows = \"dates\"\nquery = \"q=x\"", 4, "unknown variant `dates`"),
        ("query = \"q=x\"\nsteps = [{ txt = \"x\" }]", 5, "unknown field `txt`"),
    ] {
        let (offered, said) = packed(&format!("[[starters]]\ntitle = \"X\"\n{starter}\n"));
        assert_eq!(offered, ["X"], "{starter}");
        let place = format!("seeds/corpus.toml:{line}: ");
        assert!(said.iter().any(|said| said.starts_with(&place) && said.contains(words)), "{starter}: {said:?}");
    }
    let (_, said) = packed("repository = \"javascript:alert(1)\"\n");
    assert!(said.iter().any(|said| said.starts_with("seeds/corpus.toml:2: repository: ")), "{said:?}");
}
