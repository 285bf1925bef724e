### 日本語。何を備えるべきかは en.ftl に書いてあります。
###
### 文は「です・ます」、見出しやラベルは体言止めにします。コロン・疑問符・かっこは全角です。
### 「ページの記載」と言い、「事実は」とは言いません。争いのある名称では、どちらの側にも立ちません。


## 文の部品

number-word = { $n }
number-word-first = { $n }
articles-n = 記事{ $n }件
list-comma = 、
list-and = { $first }、{ $last }
list-more = { $first }ほか{ $n }件
names-more = { $first }ほか{ $n }
list-semicolon = ；


## 上部のバー

product = Dateline
skip = 本文へ移動
skip-results = 結果へ移動
skip-filters = 絞り込みへ移動
views = 画面
explore = 記事を探す
timeline = 年表
quotes = 発言
countries = 国
dossiers = 案件
own = 自分の記事
compare = 比較
lessons = 授業
languages = 言語
theme = 配色
theme-light = ライト
theme-dark = ダーク
theme-system = システム


## 記事を探す画面の上部

untitled = ニュース記事{ $n }件
own-beside = このうち{ $n }件は自分で加えた記事です。題名と紹介文は、ほかの記事についてのものです。
start-here = まずはここから
more = 続きを読む
less = 閉じる
search-label =
    { $n ->
        [1] 記事を検索
       *[other] 記事{ $n }件を検索
    }
search-hint = 言葉や名前
search-button = 検索
search-help = "完全一致"、−除外語、前方一致*、A OR B、country:中国 も使えます
suggestions = 候補
drawing-left = 画面を描いています：残り{ $n }件。
drawing-stopped = 中止しました。{ $n }件は表示されていません。
drawing-go-on = 続ける
suggested-word = 語
suggested-article = 記事
searched-before = 以前の検索
searched-forget = 検索の記録を消す
corrected = 「{ $typed }」を含む記事はここにはありません。「{ $corrected }」の結果を示しています。
corrected-exact = そのまま「{ $typed }」を検索する
other-name-unused = 「{ $typed }」という名を使う記事はここにはありません。関連するテーマ：
other-name-used = 「{ $typed }」とも呼ばれるものを扱いながら、その名を使わない記事もあります。関連するテーマ：
other-name-means = 「{ $typed }」という表記を使う記事はここにはありません。次の名が出てくる記事を示しています：
other-name-source = 記事の本文に媒体の名が出ないこともあります。「{ $typed }」の記事：
nobody-named = 「{ $name }」という名の出てくる記事はここにはありません。
other-name-count = （記事{ $n }件）


## 絞り込み

filters =
    { $n ->
        [0] 絞り込み
       *[other] 絞り込み（{ $n }）
    }
filters-title = 絞り込み
date = 日付
facets =
    .country = 国
    .topic = テーマ
    .dossier = 案件
    .person = 人物
    .organisation = 組織・団体
    .outlet = 媒体
    .agency = 通信社
more-filters = その他の絞り込み
more-filters-names = 案件、人物、組織・団体、媒体、通信社
published = 掲載日
talked-about = 記事が触れている時期
date-means = 日付の基準
from = 開始日
to = 終了日
choose-days = 日付を選ぶ
may-fall-here = 当てはまる可能性あり
open-dates = 期間が確定しない
open-dates-n = 期間が確定しない：{ articles-n }
open-dates-between = { $after }以降、{ $before }以前
named = 言及あり
mainly-about = 主に扱う
all-of-these = すべてに該当
any-of-these = いずれかに該当
facet-hows =
    .country = 記事の中での国の扱い
    .topic = 記事の中でのテーマの扱い
facet-how-manys =
    .country = 国を複数選んだときに探す記事
    .topic = テーマを複数選んだときに探す記事
    .dossier = 案件を複数選んだときに探す記事
    .person = 人物を複数選んだときに探す記事
    .organisation = 組織・団体を複数選んだときに探す記事
    .outlet = 媒体を複数選んだときに探す記事
    .agency = 通信社を複数選んだときに探す記事
choices-left-out = 一部の記事にだけ出てくるほかの{ $n }件は、検索で見つけられます。
in-all =
    { $n ->
        [1] この記事に共通：
       *[other] { $n }件すべてに共通：
    }
cells-legend = 記事1～{ $n }（絞り込みにかかわらず）：長い棒は主に扱う、短い棒は言及あり
cells-none = 該当する記事なし
cells-main = 主に扱う記事：{ $articles }
cells-named = 言及のある記事：{ $articles }
cells-both = 主に扱う記事：{ $main }；言及のある記事：{ $named }
show-all = { $n }件すべてを表示
show-fewer = 表示を減らす
how-counted = 数の数え方
how-counted-choice = 選択肢の横の数は、それも選んだときに見つかる記事の数です。見つかった記事のすべてにあるものは、一覧の上に示し、選択肢には出しません。
how-counted-article = 一つの記事は、何度言及していても一度だけ数えます。数えるのは見出し、本文、その記事の写真説明だけです。日付に幅があるときは、その幅がかかりうるところで数えます。終わりのない幅や5年を超える幅は数えず、別に置きます。
find-value = この一覧から探す
mainly-value = 主に{ $label }についての記事
show-found =
    { $n ->
        [0] 該当なし：理由を見る
       *[other] { articles-n }を表示
    }


## 条件

chips = 適用中の条件
clear-all = すべて解除
chip-remove = 解除：
chip-search = 「{ $words }」
chip-published = 掲載日：{ $range }
chip-about = 記事が触れている時期：{ $range }
any-day = すべての日付


## 一覧

found-of = 記事{ $n }件中{ $found }件
sort = 並び順
in-orders =
    .best = 検索語に近い順
    .earliest = 可能な日付の早い順
    .latest = 可能な日付の遅い順
orders =
    .best = 検索語に近い順
    .earliest = 可能な日付の早い順
    .latest = 可能な日付の遅い順
undated = 期間が確定しない記事がほかに{ $n }件あります。これらは期間では絞り込めません。
show-more = さらに{ $n }件を表示
empty = 選んだ条件や検索に合う記事はありません。
empty-drop = { $what }を外すと記事{ $n }件
see-country = 呼び方を問わず、この国が出てくるすべての記事:
see-dossier = その後の経過とすべての言及:
search-wordless = 「{ $typed }」には検索する単語がないため、絞り込んでいません。
empty-fewer = 「{ $search }」で検索: { articles-n }
empty-all = 条件をすべて外す
empty-corpus = まだ記事がありません。フォルダー「seeds」にテキストファイルを入れて、もう一度ビルドしてください。


## 記事のカード

no-headline = 見出しは読み取れず。書き出し：
outlet-not-named = 本文に媒体名の記載なし
date-not-printed = 日付の記載なし：
date-unknown = 不明
day-unknown = 日付不明
not-printed = （推定）
stated-here = （あなたの訂正を含む）
own-card = （自分の記事）
bases =
    .explicit = ページに記載
    .sidecar = 本文に添えたファイルに明記
    .inferred = 本文の内容から推定
    .linked = ほかの記事の助けで推定
    .unknown = 本文に手がかりなし
why = 根拠を見る
with-input = （{ $agencies }の配信を含む）
agency-is = 通信社：{ $agencies }
may-fall = この期間に当てはまる可能性あり
mainly = 主な内容：
also-names = ほかに{ $names }
only-names = 言及：{ $names }
speak = 発言：{ $names }
quoted = { $name }の発言
in-paragraph = 第{ $n }段落
more-notes = さらに：{ $kinds }
note-kinds =
    .set-aside = 除外した日付
    .date = 日付の根拠
    .shares = 同じ文
    .times = 記事が触れている時期
also-speaks = ほかに触れている時期：
more-sentences = ほかに{ $n }文を表示
shares = { $n }文が一致する記事：
article-n = 記事{ $n }
shares-agency = 同じ配信元の可能性：{ $agencies }
takes-date =
    .year = 年の根拠：
    .days = 日付の根拠：
takes-date-tail =
    .year = 同じ出来事の日付を示す記事（月と日はこの記事に記載）
    .days = 同じ文章のある記事
set-aside = 除外
set-aside-line = { $line }行目の「{ $words }」（{ $why }）


## 図

chart-published = 掲載時期
chart-published-all = すべて日付が1日に定まります。
chart-published-none = 日付が1日に定まる記事はありません。本文から見て可能な日付を示します。
chart-published-some = { $total }件中{ $certain }件は日付が1日に定まります。ほかは、本文から見て可能な日付を示します。
chart-about = 記事が触れている時期
chart-about-note = 本文に書かれているか、本文からわかる時期です。
scale-changes =
    { $gaps ->
        [0] { $changes ->
            [1] 斜線の所で目盛りの間隔が変わります。
           *[other] 斜線ごとに目盛りの間隔が変わります。
        }
       *[other] { $changes ->
            [1] 二重斜線の所で期間を省いています。
           *[other] 斜線ごとに目盛りの間隔が変わり、二重斜線の所では期間を省いています。
        }
    }
legend-day = 確かな日付
legend-one-of = このうちのいずれかの日
legend-open-end = この日またはそれより後
legend-open-start = この日またはそれより前
legend-set-aside = ページにあるが除外した日付
legend-lasted = この期間続いた
legend-within = この期間中のある時
legend-sure = 確実に当てはまる記事
legend-maybe = 当てはまる可能性のある記事
bar =
    { $maybe ->
        [0] { $when }：{ articles-n }
       *[other] { $n ->
            [0] { $when }：当てはまる可能性のある記事{ $maybe }件
           *[other] { $when }：{ articles-n }、可能性のある記事がさらに{ $maybe }件
        }
    }
chart-bars-note = 棒を選ぶと、その記事が出ます。
days-left-out = { $n }日省略
months-left-out = { $n }か月省略
years-left-out = { $n }年省略
chart-row = 記事{ $n }、
chart-row-empty = 読み取れた時期なし
chart-not-found = 見つかった記事に含まれない
chart-set-aside = { $time }（除外）
day-mark = { $time }：{ $what }
chart-share = 記事{ $found }件中{ $shown }件を示しています。残りは期間が確定しません。


## 年表

export = 書き出し
export-link = この記事を書き出す
export-note = 現在の条件に合う記事を、ブラウザーの中でファイルにします。どこにも送信しません。1 日に定まらない日付は期間で書き、最初の日と最後の日を添えます。
export-extracts = { $n } 本の記事は一部しか表示できません。ファイルにもそれ以上は入りません。
export-empty = 見つかった記事がないため、書き出すものがありません。
export-nothing = 該当するものがありません。
export-save = { $file } を保存
export-writing = { $file } を作成中…
export-saved = { $file } をブラウザーのダウンロード先に保存しました。
export-failed = ブラウザーが { $file } を保存できませんでした。別のブラウザーを使うか、このページのダウンロードを許可してください。
export-groups =
    .tables = 表計算ソフト用
    .programs = ほかのプログラム用
    .references = 文献管理ソフト用
export-notes =
    .articles-csv = 1 行に記事 1 本：見出し、媒体、日付、国、テーマ、人物。
    .timeline-csv = 1 行に日付のある文 1 つと、それを伝える記事。
    .quotes-csv = 1 行に発言 1 つ：発言者、言葉、記事。
    .acts-csv = ある国が別の国にした行為を一行に一件、PLOVERの項目と根拠の言葉とともに。
    .acts-json = 同じ行為をプログラム向けに。
    .articles-jsonl = 1 行に記事 1 本。読み取ったすべての項目に、本文中の位置と規則が付きます。
    .datapackage-json = 4 つの表を列の説明とともに収めたファイル（Data Package）。
    .timeline-json = TimelineJS 用の年表。性暴力に関する文はたたんであります。
    .references-bib = BibTeX。LaTeX、JabRef など。
    .references-ris = RIS。EndNote、Mendeley など。
    .references-json = CSL-JSON。Zotero など。
export-single = サイト全体を1つのファイルに
export-single-note = ネットワークがなくても、ディスクやUSBメモリーからダブルクリックで開けます。このサイトのすべてが3つの言語で入っています。
export-single-save = { $file }を保存
export-embed = 別のページに埋め込む
export-embed-note = このコードで、今の条件の記事一覧を自分のページに表示できます。
export-copy = コードをコピー
hand = みんなに配る
hand-note = 今の絞り込みの一覧を、リンクと、携帯電話のカメラで読めるコードで配れます。コードはこのブラウザーで作り、ほかへは何も問い合わせません。
hand-code = 下のリンクの二次元コード
hand-changed = 自分で加えた記事と直した内容はリンクに入っていません。「自分の記事」でページを保存して配ってください。
hand-from-disk = ディスクから開いたページなので、ほかの端末ではリンクが開きません。ファイルそのものを配ってください。
hand-too-long = リンクが長すぎてコードにできません。絞り込みを減らしてください。

write = 授業を書く
write-note = 直すたびに、この端末のこのブラウザーに保存されます。ほかの人に渡すときは、ファイルに保存してください。
write-unkept = このブラウザーには保存できません。ページを閉じる前に、ファイルに保存してください。
write-title = 題名
write-minutes = 時間（分）
write-level = 対象
write-teaches = 学ぶこと（1文で）
write-opening = 授業の説明
write-more = 授業についてさらに書く
write-step = ステップ{ $n }
write-step-title = ステップの題名
write-what = すること
write-hides = 日付の読み取り結果を、開くまで隠す
write-evidence = 根拠：記事の箇所へのリンクを貼り付ける
write-no-evidence = 記事の箇所へのリンクではありません。記事の中の文字を選択してリンクをコピーするか、段落の ¶ のリンクをコピーして、ここに貼り付けてください。
write-up = 上へ移す
write-remove = このステップを削除
write-add = ステップを加える
write-look = 見せる画面を探す
write-use = いま見ている画面をステップにする
write-how = *強調*、**太字**、リスト、カード（> ...）はマークダウンで書きます。「すること」の中でそれだけで1段落になっているリンクは、見せる画面になります。
write-try = 試す
write-save = ファイルに保存
write-open = ファイルを開く
write-not = 授業のファイルとしては大きすぎます。
write-preview = プレビュー
write-problems = そのままでは使えないところ：
write-none = 題名とステップを書くと、ここに授業が表示されます。
write-here = この端末にある授業
write-here-note = ここで書いた授業です。ファイルにするか、「自分の記事」で保存するページに入れて配れます。
write-new = 授業を書く
write-deleted = 授業を削除しました。
lessons-gone = （ここにない記事）
lessons-again-notes = この端末にはメモも{ $n }件あります。一緒に削除しますか。
lessons-again-with = メモもすべて消す
lessons-again-without = メモは残す

notes = 自分のメモ
notes-all = 自分のメモ{ $n }件をすべて見る
notes-pick = 選択した箇所
notes-write = メモを書く
notes-mark = 印を付ける
notes-link = リンクをコピー
notes-change = 直す
notes-delete = 削除
notes-text = メモの内容
notes-keep = メモを残す
notes-cancel = やめる
notes-begins = 始まり
notes-ends = 終わり
notes-earlier = 1語前へ
notes-later = 1語後へ
notes-here = メモはこの端末のこのブラウザーにだけ保存され、外には送られません。
notes-refused = このブラウザーには保存できないため、ページを閉じたり読み込み直したりするとメモは消えます。「自分のメモ」でファイルに保存してください。
notes-none = まだありません。記事の中の文字を選択するか、記事の画面でMキーを押すと、印を付けたりメモを書いたりできます。
notes-save = ファイルに保存
notes-open = メモのファイルを開く
notes-deleted = メモを{ $n }件削除しました。
notes-added =
    { $n ->
        [0] 新しく加わったメモはありません。
       *[other] メモを{ $n }件加えました。
    }
notes-same = { $n }件はすでにあります。
notes-skipped = ファイルの{ $n }件は、記事の文字に付けたメモではありません。
notes-not = このファイルにメモはありません。ここで保存したファイルか、ほかのウェブ注釈のファイル（JSON）を選んでください。
notes-too-large = メモのファイルとしては大きすぎます。
notes-lost = 場所が見つからないメモ
notes-lost-note = メモした箇所が、その記事にないか、何度も出てきます。ほかの記事1本だけにあれば、リンクはその記事につながります。
key-note = いまの段落に印を付ける、メモを書く（記事の画面）


show-in-explore = この記事を一覧で見る
timeline-span = 次の間の時期
chronology = 時系列
chronology-note = 記事が日付とともに伝えることを、その文とともに古い順に並べています。複数の記事が同じように伝えることは一度だけ載せています。
timeline-empty = 見つかった記事に、時期を特定できる記述はありません。
picture-source = { $day }、{ $address } から作成
picture-svg = SVG で保存
picture-png = PNG で保存
picture-failed = ブラウザーが画像を保存できませんでした。SVG か別のブラウザーをお試しください。
timeline-possible = この期間に入るかもしれない時
timeline-possible-note = 本文が示す期間はもっと長く、選んだ日の中とも外とも限りません。
timeline-open = 時期がはっきりしない
timeline-open-note = おおよそしか、またはまったくわからない日を基準にしているか、終わりのない時期です。
timeline-folded = 性暴力に関する文
timeline-tellers = 伝える記事
timeline-otherwise = 同じ出来事に別の日付（{ $when }）を示す記事：
zoom = 表示する期間
zoom-in = 拡大
zoom-out = 縮小
zoom-earlier = 前の期間へ
zoom-later = 後の期間へ
zoom-all = 全期間
zoom-keys = 図：＋と−のキーで拡大と縮小、矢印キーで移動、0で全体を表示
zoom-shown = 表示中：{ $days }。
zoom-list = 一覧は変わりません。
zoom-only = この期間だけを一覧に表示
zoom-nothing = リンクの示す期間にはこの図の内容がないため、全体を表示しています。
zoom-misread = リンクにある図の期間を読み取れません：「{ $text }」。全期間を表示しています。


## 比較

offline-kept = このブラウザーでは、ネットワークがなくてもこのサイトを使えるようになりました（約{ $n } MBを使用）。
offline-kept-here = このブラウザーでは、ネットワークがなくてもこのサイトを使えるようになりました。
offline-forget = このブラウザーに残るこのサイトの内容をすべて消す
offline-forgotten = このブラウザーに、このサイトの内容はもう残っていません。
offline-newer = このサイトの新しい版があります。
offline-reload = 読み込む
own-note = 手元のニュース記事を加えると、同じ規則でこのブラウザーの中で読み取ります。記事がブラウザーの外に出ることはなく、どこにも送信されません。タブを閉じるか再読み込みすると消えますが、この端末に残すこともできます。
own-bring = 記事を加える
own-mode = 表示
own-mode-beside = ここにある記事と一緒に
own-mode-alone = 加えた記事だけ
own-choose = ファイルを選ぶか、ここにドロップ
own-kinds = テキスト（.txt）、文書（.docx、.odt、.rtf）、ニュースデータベースからこれらの形式（Nexis、Factiva、ProQuest）、メール（ProQuest）、表（BIGKinds）で保存したファイル、保存したウェブページ（.html、.mhtml）、メール（.eml）、フィード（.rss、.atom、.xml）、1行が1記事の表（.csv、.tsv、.xlsx、.json、.jsonl）、これらをまとめた圧縮ファイル（.zip）。付属ファイルとテーマのファイル（.toml）も一緒に加えられます。
own-paste = または、1つの記事の文章を貼り付け
own-read = 読み取る
own-reading =
    { $n ->
        [0] 記事をもう一度読み取っています…
       *[other] 記事{ $n }件を、ここにある記事とともに読み取っています…
    }
own-busy = 読み取り中
own-stop = 中止
own-failed = 読み取れませんでした（{ $why }）。何も変わっていません。
own-undo = 直前の変更を元に戻す
own-undone = 直前の変更を元に戻しました。
own-preview = 読み取った結果
own-show =
    { $others ->
        [0] この{ $n }件を表示
       *[other] この{ $n }件を、ほかの{ $others }件とともに表示
    }
own-discard = 破棄
own-here = 加えた記事
own-here-note = このサイトへのリンクでは、ほかの人に表示されません。渡すにはページを保存してください。
own-remove = 外す
own-removed = 「{ $headline }」を外しました。
own-set-aside =
    { $n ->
        [0] すべての行を本文として読み取りました。
       *[other] { $n }行は本文以外として読み取りました。
    }
own-same = 同じ内容の記事がすでにあります：記事{ $n }「{ $headline }」
own-refused-size = { $n } MBを超えるため、記事とみなせません。読み取っていません。
own-refused-why = 開けませんでした（{ $why }）。
own-choose-folder = または、フォルダーを選ぶ
own-opening-first = ファイルを探しています…
own-opening = ファイル{ $all }件中{ $at }件目を開いています…
own-most = ファイルが{ $n }件を超えています。最初の{ $n }件だけを受け取りました。残りは後から加えてください。
own-refused = 読み取らなかったファイル
own-told = ファイルについてのその他のお知らせ
own-tables = 表の列
own-tables-note = 1行が1記事です。どの列に何があるかは、列の名前と中身から推定しました。違うところは変えてください。
own-rows = { $n }行
own-columns =
    .text = 本文
    .title = 見出し
    .day = 掲載日
    .writer = 筆者
    .outlet = 媒体
    .address = アドレス
    .language = 言語
own-column-none = 列なし
own-no-text-column = 記事の本文がある列が見つからないため、この表はまだ読み取っていません。本文の列を選んでください。
own-keep = 残す期間
own-keep-visit = 今回の閲覧だけ
own-keep-device = この端末に残す
own-keep-visit-note = タブを閉じるか再読み込みすると、加えた記事と記入した内容は消えます。共用のパソコンではこちらをお勧めします。
own-kept-opening = この端末に残した内容を読み取っています…
own-kept = 加えた記事と記入した内容は、この端末のこのブラウザーだけに残ります（{ $n } kB）。次に開いたときもそのままです。
own-kept-line =
    { $articles ->
        [0] 記入した内容をこの端末に残しています（{ $n } kB）。
       *[other] 自分の記事{ $articles }件をこの端末に残しています（{ $n } kB）。
    }
own-kept-elsewhere = この端末に残した内容が、別のタブで変わりました。上書きはしていません。どちらを残すか選んでください。
own-kept-elsewhere-line = この端末に残した内容が、別のタブで変わりました。
own-kept-theirs = 別のタブが残した内容を表示
own-kept-ours = ここに表示している内容を残す
own-unkept = ここに表示している内容を残せませんでした（{ $why }）。保存容量がいっぱいか、プライベートウィンドウです。このタブを開いている間は失われません。残すにはページを保存してください。
own-unread = この端末に残した内容を読めませんでした（{ $why }）。残したものはそのままです。ページを再読み込みして、もう一度お試しください。
own-save-seeds = フォルダーとして保存（.zip）
own-save-seeds-note = このようなサイトの元になるフォルダー「seeds」です。記事ごとのテキスト、記入した内容の付属ファイル、テーマのファイルが入っています。
own-not-packed = フォルダーを作成できませんでした。何も変わっていません。もう一度お試しください。
own-save = 残す、渡す
own-save-note = サイト全体と今表示している記事を、1つのファイルに収めます。ネットワークなしでダブルクリックで開き、そこから保存し直すこともできます。
own-save-page = ページとして保存
own-saving = ページを作成しています…
own-saved = ブラウザーがページを保存しました。
own-not-saved = サイトのdateline.htmlを読み込めず、保存できませんでした。ネットワークにつながっているときにもう一度お試しください。
own-correct = 読み取りを直す
own-correct-note = 規則が読み誤ったところは、正しい内容を書いてください。このブラウザーですべての記事を読み直します。書いた内容は規則より優先され、「記入」と示されます。加えた記事と同じ間だけ有効で、保存したページと付属ファイルにも残ります。
own-correct-which = 記事
own-correct-choose = 記事を選んでください
own-fields =
    .headline = 見出し
    .published = 掲載日
    .publisher = 媒体
    .byline = 筆者
own-by-rule = 読み取り
own-stated = 記入
own-day-by-rules = 規則に任せる
own-day-unclear = まだ日付ではない
own-day-first = 最も早い日
own-day-last = 最も遅い日
own-day-how = 日付が確かなら、両方に同じ日を入れます。空にした側は開いたままです。
own-day-code = コードで書く（わかる人向け）
own-day-code-how = 2019-11-23、月 2019-11、年 2019、数日のうちの一日 [2019-11-05..2019-11-08]
own-correct-how = そのままなら規則に任せ、空にすると規則に戻します。
own-no-day = 日付ではありません。日を選ぶか、例のように書いてください。
own-items-note = チェックは正しく読んだこと、行では記事本文であることを示します。読み誤ったものはチェックを外してください。除いたものはここに残り、もう一度チェックできます。
own-groups =
    .countries = 国
    .topics = テーマ
    .people = 人物
    .organisations = 組織・団体
    .acts = 政府間の行為
    .lines = 行
    .places = 場所
    .quotes = 引用
    .speakers = 話した人
    .dates = 時点
    .agreements = 協定・会合・対立
    .stages = その経過
own-lists =
    .not-countries = この記事の国ではない
    .not-topics = テーマではない
    .not-people = 人物ではない
    .not-organisations = 組織・団体ではない
    .not-acts = 行為ではない
    .junk = 記事本文ではない
    .story = 記事本文である
    .not-places = この記事の場所ではない
    .not-quotes = 引用ではない
    .not-speakers = 話したのは別の人
    .not-dates = 本文の時点ではない
    .not-agreements = 協定・会合・対立ではない
    .not-stages = そうはなっていない
own-line-of = その中の一行
own-no-time = 日付なし
own-correct-save = 反映する
own-corrected = 記入した内容で、すべての記事を読み直しました。
own-to-rules = 規則に戻す
own-by-rules-again = 規則に戻しました。
own-stated-count = 記事{ $total }件のうち{ $n }件に記入があります
own-sidecar-note = 付属ファイルは、サイトの元になるフォルダーで記事のファイルの隣に置く小さなファイルです。そこに置けば、次に作るときも同じ内容になります。
own-save-sidecar = 付属ファイルとして保存
own-correct-link = 読み取りを直す
compare-first = 1つ目の記事
compare-second = 2つ目の記事
compare-none = 記事を選ぶ
compare-choice = { $n } · { $headline }
compare-swap = 左右を入れ替える
compare-more = 見つかった記事のうち{ $n }件はこの一覧にありません。「記事を探す」の検索と絞り込みで減らしてください。
compare-start = 記事を2つ選ぶか、共通点のある組を下から選んでください。
compare-alone = 記事が1件しかないため、比較できません。
compare-empty = この条件に合う記事がないため、比較するものがありません。上の条件を1つ外してください。
compare-lone = この条件に合う記事は1件だけです。比較には2件必要です。上の条件を1つ外してください。
compare-itself = 同じ記事どうしは比較しません。2つ目に別の記事を選んでください。
compare-one = 記事{ $n }を選びました。2つ目を選ぶか、下の組を選んでください。
compare-outside = 記事{ $n }は上の条件に合いませんが、選ばれているため表示しています。
compare-pairs = 共通点のある記事の組
compare-other-pairs = 共通点のあるほかの組
compare-pairs-none = これらの記事には、同じ文言を含む、同じ出来事を伝える、または1週間以内に掲載された組がありません。
compare-pair = 記事{ $one }と記事{ $other }
compare-passages = 同じ文言{ $n }か所
compare-events = 同じ出来事を別の言葉で伝える文{ $n }件
compare-week = 1週間以内に掲載
compare-answer =
    { $n ->
        [0] 記事{ $of }には、記事{ $there }とまったく同じ文はありません。
       *[other] 記事{ $of }の{ $total }文のうち{ $n }文が、そのまま記事{ $there }にあります。
    }
compare-answer-passage = { $n }文は同じ文言を含みます。
compare-answer-event = { $n }文は同じ出来事を別の言葉で伝えています。
compare-answer-only =
    { $n ->
        [0] 記事{ $of }だけにある文はありません。
       *[other] { $n }文は記事{ $of }だけにあります。
    }
compare-nothing = 両方にある文も、両方が伝える出来事も見つかりません。
compare-agency = どちらも{ $agencies }の名を挙げているため、共通する部分は同じ配信記事によるものかもしれません。
compare-extract = 記事{ $n }は一部しか公開できないため、その部分だけを比較しています。
compare-only = 一方だけにある内容
compare-only-note = 一方の記事だけで読み取ったものです。選ぶとその箇所に移ります。
compare-only-none = 一方だけにあるものは読み取れませんでした。
compare-only-in = 記事{ $n }だけにある
compare-kind = 種類
compare-kinds =
    .quotes = 発言の引用
    .people = 人物
    .countries = 国
    .organisations = 組織
    .dates = 時期
    .numbers = 数
    .topics = テーマ
compare-folded = 性暴力に関する発言
compare-no-entry = なし
compare-texts = 並べて読む
compare-texts-note = 対応する文を並べています。大文字・小文字や句読点の違いは問いません。同じと確かめられない文は、一方だけにあるものとして示します。
compare-bonds =
    .same = 同じ文
    .passage = 同じ文言
    .event = 同じ出来事、別の言葉
compare-apart = 一方だけ
compare-elsewhere = 記事{ $n }の別の位置にある
compare-stock = 記事{ $n }にもあるが、ありふれているか短いため数えない
compare-side = 表示する記事
compare-switch = 記事{ $n }のこの部分
compare-switch-only = 記事{ $of }だけにある{ $n }文
compare-words = 違いの表れる言葉
compare-words-note = ここにある全記事を基準に、一方でより多く使われている言葉です。zは標準誤差の何倍かを示し、2より小さければ偶然かもしれません。
compare-words-short = 本文が短く（{ $one }語と{ $other }語）、それぞれ1,000語に満たないと1、2語の違いで結果が変わります。参考程度にご覧ください。
compare-words-none = 目立つ言葉はありません。
compare-words-languages = 2つの記事の言語が異なるため、言葉は比較しません。
compare-words-more = 記事{ $n }に多い
compare-z = z
compare-word = 言葉
compare-rate = { $count }回（1,000語あたり{ $rate }）
compare-with = 記事{ $n }と比較する
compare-mode = 比較の対象
compare-mode-articles = 2つの記事
compare-mode-groups = 2つの記事グループ
compare-group-first = グループA
compare-group-second = グループB
compare-group-all = 見つかった記事すべて
compare-group-go = 比較
compare-group-note = グループは、見つかった記事の中での検索です。単語、"完全一致"、country:中国、-country:中国、outlet:Reuters、person:、topic:、after:2018 before:2020が使えます。空欄は、見つかった記事すべてを指します。
compare-group-everything = 見つかった記事すべて
compare-group-both = 両方のグループに入る記事{ $n }件は、それぞれに数えます。
compare-group-apart = 両方のグループに入る記事はありません。
compare-group-none = 一方のグループに記事がないため、比較できません。検索を変えるか、上の条件を外してください。
compare-group-year = 掲載年
compare-group-year-note = 複数の年にまたがりうる記事は、どの年にも入れず、その期間を別の行に数えます。
compare-group-no-year = 日付が定まらない
compare-group-count = { $n }件（{ $share }%）
compare-group-more = ほかに{ $n }件あり、いずれも割合はより小さくなります。
compare-group-pairs = 比べてみたいグループ
compare-group-two = { $one }と{ $other }
compare-group-with = { $name }：あり・なし
compare-group-counts = 記事{ $one }件と{ $other }件
## 発言

people-and-quotes = 人物と発言
quotes-kinds =
    .person = 人物
    .institution = 組織・団体と政府
    .described = 氏名の記載がない、または一部だけの発言者
    .unnamed = 発言者のない引用
quotes-search = 発言の中の語
quotes-search-go = 探す
quotes-index = 発言者
quotes-index-more = ほか{ $n }名
quotes-n = 発言{ $n }件
quotes-in = { $articles }に{ $quotes }
quotes-all-of = { $name }の発言{ $n }件をすべて見る
quotes-page-of = { $name }の発言と言及
quotes-same = 記事{ $n }件に同じ言葉。
quotes-source-agency = うち{ $n }件に{ $agency }の記載：同じ配信元の可能性があります。
quotes-source-agency-all = いずれにも{ $agency }の記載：同じ配信元の可能性があります。
quotes-source-words = 前後の文も同じ：同じ配信元の可能性があります。
quotes-otherwise = 別の言い方：
quotes-differ = 下線：すべての記事にはない言葉。
quotes-there = この記事での発言者：{ $name }
quotes-there-nobody = この記事には発言者の記載なし
quotes-around = 発言の前後の文にだけある
quotes-terms = 誰の発言ともされていない、引用符の中の言葉
quotes-terms-n = （{ $n }）
quotes-only = 引用符で示された言葉と、その発言者。引用符なしで伝えられた発言は載せていません。
quotes-none = 見つかった記事に発言の引用はありません。
quotes-none-search = これらの語をすべて含む発言も、前後の文もありません。引用符なしで伝えられたことは、記事にあるかもしれません。
quotes-folded = 性暴力に関する発言
quotes-tellers = 引用した記事
quotes-tellers-more = ほか{ $n }件の記事
quotes-back = すべての発言者
subject-unknown = 「{ $name }」の名がある記事はありません。
subject-filtered = 見つかった記事に{ $name }の名はありません。
subject-articles = { $articles }に登場
subject-explore = 一覧で見る
subject-quotes = 発言
subject-not-quoted = 見つかった記事に、この名の発言はありません。
subject-sentences = 名前のある文
subject-sentences-quoted = 名前のあるほかの文
subject-with = 同じ文にある名前
subject-with-note = 数字は、ともに名前のある文の数です。
subject-with-kinds =
    .person = 人物
    .country = 国
    .organisation = 組織・団体
    .topic = テーマ
## 国

countries-most = 最も多く一緒に挙げられている2か国：{ $pair }（文{ $sentences }件、記事{ $n }件）
countries-only = 一緒に挙げられている2か国は{ $pair }だけです（文{ $sentences }件、記事{ $n }件）。
countries-even = { $count }組がそれぞれ{ $sentences }件の文で一緒に挙げられ、これより多い組はありません：
countries-even-more = ほか{ $n }組
countries-see = 文を見る
countries-apart = 2か国を一緒に挙げた文はありません。
countries-none = 見つかった記事に、国は挙げられていません。
countries-lone = 挙げられている国は一つだけです：{ $country }（文{ $sentences }件、記事{ $n }件）
countries-pairs = 一緒に挙げられた国
countries-note = 国名、国民、首都、その国の地名で挙げられたものをすべて数えます。見出しと写真の説明も文として数え、複数の記事にそのまま載っている文は1回だけ数えます。記事の数は、その文がある記事の数です。国名を選ぶとその文が出ます。挙げた記事のすべてにその文があれば、記事の数から一覧に移れます。
countries-pair = 2か国
countries-country = 国
countries-sentences = 文
countries-articles = 記事
countries-articles-of = { $names }を挙げた記事{ $n }件
countries-sentences-of = { $names }：文{ $n }件
countries-pairs-more = 一緒に挙げられることがより少ない{ $n }組は載せていません。
countries-pairs-apart = 同じ記事にあるが同じ文にはない{ $n }組も表示
countries-each = 国ごと
countries-matrix = 国と国
countries-matrix-note = 最も多く挙げられた{ $n }か国です。一覧にはほかに{ $more }か国あります。
countries-matrix-key = 両国を一緒に挙げた文の数です。多いほど濃く示します。
countries-matrix-wide = 表は画面より広いことがあり、横に動きます。
actors = 誰が誰に何をしたか
actors-note = 行の国が列の国に対して取った行動を、記事の伝えるとおりに数えています。前の数は協力、後の数は対立で、言葉と行為の両方を含みます。要求・拒否・警告や威嚇はそれ自体が行動であり、要求は和解を求めるものでも言葉の上の対立です。要求の内容のように、計画・要請・予告・否定されただけの事柄と、歴史上の出来事は数えません。両国がともに行ったことは、双方のマスに数えます。マスは、逆方向も含む両国間のすべての行動につながります。マスの下のオレンジ色の線は、対立が協力より多いことを示します。
actors-left-out = 行動の多い国を載せています。より少ない{ $n }か国は表にありません。
actors-empty = 見つかった記事に、ある国が別の国に対して実際に取った行動はありません。
actors-cell = { $who }：協力{ $cooperation }、対立{ $conflict }
countries-map = 地図で見る
countries-map-label = 挙げられた国の地図。国ごとの一覧に同じ内容が文字であります。
countries-map-note = 挙げた文が多い国ほど濃く示します。小さくて描けない国は点で示します。輪郭：Natural Earth、イコールアース図法。この地図は国境についていかなる立場も取りません。
countries-map-hint = 国を指すと名前が出ます。
countries-map-missing = 地図を読み込めませんでした。一覧に同じ内容が文字であります。
countries-map-without = 地図にない国：{ $names }
countries-map-place = { $place }：ここで書かれた記事{ $n }件
countries-map-places = 縁のある点は記事が書かれた場所です。地名：GeoNames、CC BY 4.0。
countries-map-unplaced = 地図で示せない発信地：{ $names }
map-part = 表示する地図の部分
map-west = 西へ
map-east = 東へ
map-north = 北へ
map-south = 南へ
map-all = 地図全体
map-keys = 地図：＋と−のキーで拡大と縮小、矢印キーで移動、0で全体を表示
countries-places = 記事が書かれた場所
countries-places-note = 記事の冒頭に記された場所です。
countries-told-one = この国を挙げた文は、記事{ $n }件に{ $sentences }件あります。
countries-told-both = 両国を一緒に挙げた文は、記事{ $n }件に{ $sentences }件あります。
countries-told-shared = うち{ $n }件は複数の記事にそのまま載っています。
countries-told-none = 見つかった記事に、この国を挙げた文はありません。
countries-told-neither = 見つかった記事に、両国を一緒に挙げた文はありません。
countries-filter-one = この国を挙げた記事{ $n }件を一覧で見る
countries-filter-both = 両国を挙げた記事{ $n }件を一覧で見る
countries-close = すべての国に戻る
countries-all = すべての国：一覧、表、地図
countries-with = 一緒に挙げられた国
countries-same = 記事{ $n }件に同じ文
countries-undated = 日付なし
countries-link = すべての記事で{ $country }を挙げた文を見る
relation = 互いにしたこと
relation-note = 一方の国の政府、裁判所、街頭の群衆が他方に対してした行為です。関係が良い・悪いという記述も数えます。要求は、和解を求めるものでも、PLOVERの分類に従い言葉の上の対立として数えます。それぞれ一つの文から規則で読み取ったもので、誤りもあり得ます。複数の記事が同じ行為を伝えることが明らかなら、一度だけ載せます。
relation-none = 見つかった記事には、一方が他方に何をしたかを伝える文がありません。
relation-counts = 行為{ $n }件：協力{ $cooperation }件、対立{ $conflict }件。
relation-not-done = このほか、予定、要求、否定、または可能性として述べられたものが{ $n }件あります。
relation-picture = 時間の流れ：線の上が協力、下が対立です。日付や期間の定まる行為だけに印があり、印からその文に移れます。
relation-undone = 中抜きの破線：起きたとされない事柄で、数えません
relation-lanes =
    .material-cooperation = 協力の行動
    .verbal-cooperation = 協力の発言
    .verbal-conflict = 対立の発言
    .material-conflict = 対立の行動
relation-towards = { $from } → { $to }
relation-kinds =
    .agree = 合意
    .consult = 会談・訪問
    .support = 支持・協定締結
    .concede = 譲歩
    .cooperate = 協力
    .aid = 支援
    .retreat = 撤収
    .investigate = 調査
    .demand = 要求
    .disapprove = 批判
    .reject = 拒否
    .threaten = 警告・威嚇
    .sanction = 制裁・関係縮小
    .protest = 抗議デモ
    .mobilize = 軍事力の誇示
    .coerce = 強制措置
    .assault = 攻撃
    .ties-better = 関係が良くなったとの記述
    .ties-worse = 関係が悪くなったとの記述
relation-stated =
    .planned = 予定・予告
    .urged = 要求されたこと
    .threatened = 警告・威嚇として述べられたこと
    .denied = 起きなかった、または否定されたこと
    .hypothetical = 可能性
relation-reported = { $who }による
relation-told-on = 日付なし、{ $when }の記事
relation-sources = 記事{ $n }件が伝えますが、同じ通信社または同じ文によるため、情報源は{ $sources }と数えます。
relation-past = 記事が伝える過去の出来事
relation-past-note = 記事よりはるかに前の出来事で、件数にも図にも含めません。
relation-things = これらの文に出てくる協定・会談・争い
relation-rule = 読み取りの根拠：{ $rule }
relation-wrong = 誤りですか？
relation-wrong-in = 記事{ $n }での誤りですか？
relation-sentences = 両国に触れた文
relation-unfold = すべての文を表示
relation-fold = 文をたたむ

dossiers-note = 見つかった記事に出てくる協定、会談、争いなどです。それぞれ、経過とすべての言及に移れます。
dossiers-link = 協定・会談・争いの経過を見る
dossiers-none = 見つかった記事に、規則で分かる協定、会談、争いは出てきません。
dossiers-listed = この記事集で追う案件
dossiers-named = 名前で知られる案件
dossiers-described = 一つの記事だけが説明する案件
dossiers-thing = 案件
dossiers-kind = 種類
dossiers-years = 伝える年
dossiers-mentions = 言及
dossiers-more = ほかに{ $n }件あります。検索や絞り込みで減らせます。
dossiers-all = すべての案件
dossier-kinds =
    .agreement = 協定
    .meeting = 会談
    .dispute = 争い
    .exercise = 演習
    .treaty = 条約
    .war = 戦争
    .matter = 案件
dossier-counts = 記事{ $articles }件に{ $mentions }回の言及
dossier-explore = この記事{ $n }件を一覧で見る
dossier-explore-near = 一覧でこの名前を検索：記事{ $n }件
dossier-explore-why = 言葉による検索なので、ここに挙げた記事と完全には一致しません。
dossier-none = 見つかった記事に言及はありません。
dossier-outcome = 記事が日付を伝える最後の経過：{ $when }、{ $step }。
dossier-life = 経過
dossier-life-none = 経過を伝える文はありません。
dossier-differs = 記事の伝える日付が食い違っています。{ $step }：{ $days }。どちらが正しいかは定めません。真夜中は前後どちらの日とも数えられます。
dossier-day = { $when }（記事{ $n }）
dossier-called = 記事での呼び方
dossier-countries = これらの文に出てくる国
dossier-related = 同じ文に出てくる案件
dossier-sentences = { $n }文
dossier-mentions = すべての言及
dossier-steps =
    .made = 締結または開始
    .measure = 判決または措置
    .in-force = 効力を維持、または継続中
    .held = 開催
    .planned = 予定
    .threatened = 終了を示唆
    .notice = 終了を通告
    .due = 終了予定
    .extended = 維持または延長
    .suspended = 延期または中断
    .ended = 終了


## 授業

lessons-note = 記事を順を追って読み解きます。入力した内容はこのタブにだけ残ります。
lessons-none = このサイトに授業は入っていません。これらの記事で授業を作れます。保存するまでは、このブラウザーの中だけにあります。
lessons-coming = 授業を読み込んでいます…
lessons-missing = 授業を読み込めませんでした。接続を確かめて、もう一度お試しください。
lessons-retry = もう一度試す
lessons-unknown = その授業はありません。次の授業があります。
lessons-unknown-step = この授業にそのステップはありません。最初の画面を表示しています。
lessons-minutes = { $n }分
lessons-steps = { $n }ステップ
lessons-unreviewed = 日本語話者による確認がまだの翻訳です。
lessons-reviewed = 翻訳の確認：{ $who }
lessons-elsewhere = この授業はまだ日本語になっていないため、ほかの言語で表示しています。
lessons-content-note = 始める前に
lessons-teacher = 先生へ
lessons-begin = 始める
lessons-step = ステップ{ $n }／{ $total }
lessons-all-steps = ステップ
lessons-extension = 時間があれば
lessons-see = この画面を見る
lessons-question = 質問
lessons-own = 自分の答え
lessons-own-note = このタブを閉じるまで残ります。
lessons-unkept = このブラウザーには保存されません。授業を離れると入力した内容は消えます。
lessons-reveal = 答えを見る
lessons-hide = 答えを隠す
lessons-answer = 答え
lessons-notes = 先生用メモ
lessons-previous = 前へ
lessons-next = 次へ
lessons-end = 最初に戻る
lessons-all = すべての授業
lessons-present = 投影する
lessons-leave = 終える
lessons-leave-key = Esc
lessons-notes-key = N
lessons-present-keys = 矢印キー、Page Down、スペース、リモコンで進みます。Nでメモ、Escで終了します。
lessons-print = ワークシートを印刷
lessons-print-empty = 入力した答えなしで印刷
lessons-print-key = 解答を印刷
lessons-again = 最初からやり直す
lessons-again-note = すべての授業で、入力した内容と開いた答えを消します。
lessons-again-done = 入力した内容と開いた答えを消しました。
lessons-again-undo = 元に戻す
lessons-again-undone = 元に戻しました。
lessons-paper-name = 名前
lessons-paper-date = 日付
lessons-key = 解答
lessons-terms = この授業に出てくる用語
lessons-glossary = 用語集
lessons-source = 出典：{ $source }
lessons-also = 別名：{ $names }
lessons-back = 授業に戻る
lessons-hidden = 先に答えられるように、ページが読み取った日付は隠してあります。
lessons-show-readings = ページの読み取りを見る
lessons-away = 授業を閉じる


## 記事

back =
    { $n ->
        [1] 記事の一覧
       *[other] 記事{ $n }件すべて
    }
back-found = 見つかった記事に戻る
n-of = { $total }件中{ $n }件目の記事
why-when = 日付の根拠：{ $when }
why-unknown = 日付を定められない理由
why-intros =
    .explicit = ページに、この記事の日付が書かれています。
    .sidecar = この記事集の管理者が、本文に添えたファイルに日付を明記しています。
    .inferred = ページに、この記事の日付は書かれていません。以下は、本文から見て可能な日付です。
    .linked = ページに、この記事の日付は書かれていません。以下は、本文とほかの記事から見て可能な日付です。
    .unknown = いつ掲載されたかを示すものが、ページにありません。推測の日付を示すより、示さないほうを選びます。
why-answer = 記載なし。根拠：{ $parts }。
why-part =
    { $code ->
        [time-left] 本文にある期限から逆算した日
        [time-left-no-year] 月と日は本文にある期限から逆算
        [shared-event] 年だけは同じ出来事の日付を示す記事{ $n }から
        [shared-weekday] 日付は同じ文章と同じ曜日のある記事{ $n }から
        [shared-week] 週はほぼ同じ文章のある記事{ $n }から
        [first-since] 前回行われた時から計算
        [past-date] 過去のこととして述べる最も新しい時点より後
        [caption-date] 写真の説明にある日付より後
        [future-date] 記事の時点でまだ来ていない最初の時点より前
        [anniversary] 間近な記念の年のころ
        [dateline-no-year] 月と日は記事の書き出しから
        [page-served] ページを収集した日より前
        [address-date] ウェブアドレスの日付
       *[other] 本文の手がかり
    }
clues =
    .time-left = 期限までこれだけ残っている
    .time-left-no-year = 期限までこれだけ残っている。年は本文にない
    .deadline = 逆算のもとになる期限。記事の時点でまだ来ていない
    .first-since = 前回行われた時から、最短と最長を計算
    .last-held = 計算のもとになる前回の時点
    .date-weekday = 報じられた出来事の曜日。可能な期間はこの曜日から始まる
    .shared-passage = 日付のあるその記事に同じ文章がある
    .shared-week = 日付のあるその記事にほぼ同じ文章がある。差は長くて1週間
    .shared-weekday = 両方の記事が同じ曜日を挙げる。何日かはその記事にあり、この記事は長くて6日後
    .shared-event = その記事が同じ出来事の日付を示す。月と日はこの記事にある
    .past-date = 過去のこととして述べる最も新しい時点。記事はこれより前ではない
    .caption-date = 写真の説明にある日付。記事はこれより前ではない
    .future-date = 記事の時点でまだ来ていない最初の時点。記事はこれより後ではない
    .anniversary = 間近な記念の年。その年か前の年
    .dateline-no-year = 記事の書き出しにある月と日。年はなく、その日か長くて3日後に出た
    .page-served = ページを収集した日。記事はこれより後ではない
clue-year = 年だけ：{ $when }
clue-differs = 両方の日付は1日まで同じではない。その記事では{ $there }、この記事では{ $here }。真夜中は前後どちらの日とも数えられる。
clue-aside = 記事の日付としては除外：{ $why }。
date-hour = { $when } { $hour }
page-reads = ページの記載
where = 場所
so = わかること
answer = 掲載日
paragraph = 第{ $n }段落
line = ページの{ $n }行目
in-sidecar = 本文に添えたファイル：{ $name }
in-yours = あなたがここで記入
outside-facts = 本文の外の事実も合わせると、{ $when }です。絞り込みには使いません。当時発表された事実：
outside-fact = { $what }：{ $when }
stated-fields = 規則で読まず、この記事集の管理者が記入したもの：{ $fields }
stated-fields-here = 規則で読まず、あなたが記入したもの：{ $fields }
why-yours = 日付はあなたが記入したもので、規則は使いません。
mainly-because = { $name }：{ $places }
mainly-headline = 見出し
mainly-headline-place = 見出しにあるその国の地名
mainly-opening = 最初の段落
mainly-lead = 冒頭の数文
mainly-paragraphs = { $of }段落のうち{ $n }段落
mainly-countries = 主に扱う国とは、見出しか最初の段落にあるか、四回以上出る国で、言及の重みが最大の国の半分以上（見出しにない場合は六割以上）の国です。行動する側は相手や場所より重く、見出しと最初の段落は最も重く数えます。
mainly-topics = 主に扱う主題とは、見出しにその語が十分にあるか、特に強く、冒頭の数文（六十語ほどまで）か三つ以上の段落に語がある主題です。
highlight = 強調表示
highlight-kinds =
    .dates = 日付
    .countries = 国
    .people = 人物
    .quotes = 発言の引用
    .organisations = 組織・団体
    .topics = テーマ
text = 本文
highlight-count =
    { $kind ->
        [dates] 時の表現{ $n }か所
        [countries] { $of }か国、{ $n }か所
        [people] { $of }人、{ $n }か所
        [organisations] { $of }の組織・団体、{ $n }か所
       *[quotes] { $of ->
            [0] 引用{ $n }か所
           *[other] 引用{ $n }か所、発言者{ $of }人
        }
    }
topic-words = テーマの語
topic-none = なし
topic-count = { $topic }（{ $n }か所）
mark-key = 本文の印：
print-this = この記事を印刷
print-all =
    { $all ->
        [2] 見つかった2件の記事を印刷
       *[other] 見つかった記事{ $n }件を印刷
    }
text-clean = 整理した本文
text-raw = 収集したまま
on-this-page = このページの内容
not-story = 記事ではない部分
not-story-note = { $n }行を除外しました。そこに書かれたことは数えません。
line-repeats = { $line }行目と同じ（そちらは数えます）
not-story-none = ページのすべての行を、記事の一部として読み取りました。
raw-note = 収集したままのページを行ごとに示します。除外した部分は取り消し線を引き、何として読み取ったかを添えました。
shared = ほかの記事と共通の部分
shared-none = ほかの記事と同じ文はありません。
shared-note = 同じ言葉が、ほかに{ $n }か所あります。
shared-also = – 同じ言葉：
told = 別の言葉で伝えた同じ出来事
told-there = – 次のように伝える：
different-days = 別の記事では日付が異なる
day-of-end = 「{ $name }」の終了日（予定を含む）：
day-of-start = 「{ $name }」の開始日：
day-here = この記事：
day-there = ：
day-open = どちらが正しいかは、どの記事にも書かれていません。真夜中は前後どちらの日とも数えられます。
extract-note = 媒体の条件により、抜粋だけを載せています。残りはこのサイトにありません。
original = 原文を読む
rights = 権利：
bylines = 文：{ $names }
cite = この記事を引用する
cite-style = 形式
copy-citation = 引用文をコピー
copy-link = リンクをコピー
copy-link-own = このリンクは、記事を保存している間、この端末でだけ開けます。
copied = コピーしました。
copy-failed = ブラウザーがコピーを許可しませんでした。文字を選択してコピーしてください。
list-shows = 見つかったものの表示
list-articles = 記事
list-context = 文脈の中の語
context-article = 記事の順
context-before = 前の語の順
context-after = 後の語の順
hits-n = 検索した語のある箇所：{ $n }
context-cut = 最初の{ $n }箇所です。検索を絞り込むと、ほかの箇所も見られます。
hit-previous = 前の箇所
hit-next = 次の箇所
slider-published = 掲載日
slider-about = 記事が触れている時期
slider-how = 線に沿ってドラッグすると期間を選べます
slider-open-from = 制限なし：それ以前のすべての日
slider-open-to = 制限なし：それ以後のすべての日
keys = キー操作
key-search = 検索欄へ
key-next = 次の記事
key-previous = 前の記事
key-next-hit = 検索した語のある次の箇所
key-previous-hit = 前の箇所
key-zoom = 時期の図や地図を拡大、縮小、全体表示
key-help = この一覧
key-close = 開いているものを閉じ、検索語を消します
key-tab = 次のリンク、ボタン、選択肢へ
previous = 前へ
next = 次へ
margin = この段落の注
mark-why = 「{ $words }」
mark-filter = 出てくる記事を探す：{ $label }
mark-filter-dates = この時期に触れている記事を探す
mark-others = ほかの箇所：
mark-times = （{ $n }回）
mark-close = 閉じる
mark-reads = 読み取りの根拠
mark-found = ここにある語：
mark-no-value = 時期を定められない
mark-speaker = 発言者：{ $name }
mark-no-speaker = 発言者は読み取れず


## ページの周り

speechless = この言語の表示を読み込めませんでした：{ $language }（{ $why }）。ページはこのままです。
speechless-late = この言語の表示がまだ届いていません：{ $language }（{ $file }）。届きしだい、ページは自動で切り替わります。
unopened = このページを読み込めませんでした。接続を確かめて、もう一度お試しください。
unopened-late = このページがまだ届いていません（{ $file }）。届きしだい、自動で開きます。
opening = ページを読み込んでいます…
notices = リンクの次の部分は理解できなかったため、適用していません。
notices-search = 検索語の次の部分に当てはまるものはここにありません。
notice-parameter = 「{ $name }」という名前は、ここでは使いません。
notice-value = 「{ $value }」は「{ $name }」の値として使えません。
notice-search-cut = 検索語が長すぎるため、終わりを省きました。
notice-from-after-to = 開始日が終了日より後です。
notice-article = 「{ $id }」という記事は、ここにありません。
notice-country = コード「{ $iso }」の国に触れた記事は、ここにありません。
notice-topic = 「{ $slug }」というテーマは、ここにありません。
notice-name =
    { $kind ->
        [country] 「{ $name }」という国に触れた記事は、ここにありません。
        [topic] 「{ $name }」というテーマは、ここにありません。
        [dossier] 「{ $name }」の記事は、ここにありません。
        [person] 人物「{ $name }」の出てくる記事は、ここにありません。
        [organisation] 組織・団体「{ $name }」の出てくる記事は、ここにありません。
        [outlet] 媒体「{ $name }」の記事は、ここにありません。
       *[agency] 通信社「{ $name }」の記事は、ここにありません。
    }
problems = ファイルに{ $n }件の問題
footer-rules =
    { $n ->
        [1] 内容はすべて、記事を規則に従って自動で読み取った結果です。誤りもあります。
       *[other] 内容はすべて、記事{ $n }件を規則に従って自動で読み取った結果です。誤りもあります。
    }
footer-sent = 入力した内容は、このページとそのアドレスの中にとどまります。再読み込みしたり、共有されたリンクを開いたりすると、検索語を含むそのアドレスが、このページを配信するホストに送られます。
read-again = このブラウザーで記事を読み直す
read-again-now = サイトを作ったときの読み取りを確かめるため、このブラウザーで記事を読み直しています…
read-again-same =
    { $n ->
        [1] このブラウザーで記事を読み直しました。結果はサイトを作ったときと同じです。
       *[other] このブラウザーで{ $n }件の記事をすべて読み直しました。結果はサイトを作ったときと同じです。
    }
read-again-other = このブラウザーで記事を読み直したところ、サイトを作ったときと結果が異なりました。いまは、ここで読み取ったものを表示しています。
read-again-late = サイトを作ったときの読み取りをこのブラウザーで確かめていますが、まだ答えがありません。そのときに読み取ったものを表示しています。答えが届けば、ここに示します。
read-again-failed = このブラウザーでは記事を読み直せませんでした。サイトを作ったときに読み取ったものを表示しています。
read-again-failed-why = このブラウザーでは記事を読み直せませんでした（{ $why }）。サイトを作ったときに読み取ったものを表示しています。
footer-remove = 記事の削除を依頼する
footer-list = すべての記事の簡単な一覧


## 読み込みと失敗

loading = 記事を読み込んでいます…
loading-kilobytes = 記事を読み込んでいます：{ $got } kB
loading-kilobytes-of = 記事を読み込んでいます：{ $total } kB中{ $got } kB
loading-articles = 記事を読み込んでいます：{ $total }件中{ $done }件
noscript = 検索と絞り込みにはJavaScriptが必要ですが、無効になっているか、妨げられています。それでも記事は読めます。見出しを選んでください。
list-title = { $title }：簡単な一覧
list-all = 記事{ $n }件を一つの一覧で見る
failed = ページを開始できませんでした
failed-bundle = 記事のファイルは届きましたが、読み取れません。
failed-fetch = 記事のファイル（{ $file }）を読み込めませんでした（{ $why }）。
failed-old = このブラウザーは、記事を読み取るためのWebAssemblyを実行できません。
failed-files = プログラムの一部が届きませんでした。
failed-mend = まず、もう一度お試しください。それでも直らない場合は、サイトのファイルが欠けている可能性があるので、運営者が出力フォルダー全体をもう一度公開する必要があります。2022年以降のブラウザーが必要です。
failed-retry = もう一度試す
failed-disk = ディスクから開かれました。ブラウザーは、ディスクからプログラムを読み込みません。
failed-disk-mend = 記事を読むには、同じフォルダーにあるlist.htmlを開いてください。検索や絞り込みをするには、同じフォルダーのdateline.htmlを開いてください。サイト全体が入っており、サーバーは要りません。
failed-below = それでも記事は読めます。下の見出しを選ぶか、一覧をご覧ください。
plain-open = 検索できる画面で開く
late = まだ待っています
late-file = ファイル{ $file }がまだ届いていません。届きしだい、ページは自動で先に進みます。
late-mend = 届かない場合は、接続を確かめて、もう一度お試しください。


## はじめに、開いたもの

start-wrong =
    { $rule ->
        [page-render-date] { $day }は、ページを保存した日とみられます（{ $why }）。
        [timestamp-updated] { $day }は、後から更新された日です（{ $why }）。
        [caption-date] { $day }は、写真に付いた日付です（{ $why }）。
        [copyright-year] { $day }は、著作権表示にあるものです（{ $why }）。
       *[other] { $line }行目の{ $day }は、記事の日付ではありません（{ $why }）。
    }
start-on = 書かれたのは{ $when }です
start-printed = 掲載日は{ $when }です
start-between = { $year }年{ $month }{ $first }日から{ $last }日までの間に書かれました
start-within = 書かれた時期：{ $when }
start-unknown = いつ書かれたかは分かりません。
start-because = { $said }。根拠：{ $clues }。
start-stop = { $said }。
start-clue =
    { $rule ->
        [time-left] これから来る日までの残り時間（「{ $words }」）
        [deadline] まだ来ていない日（「{ $words }」）
        [past-date] 過去のこととして挙げた時期（「{ $words }」）
        [future-date] これからのこととして挙げた時期（「{ $words }」）
        [first-since] 前回から数えた時間（「{ $words }」）
        [page-served] ページを保存した日（「{ $words }」）
        [caption-date] 写真の説明の日付（「{ $words }」）
        [anniversary] 間近な記念日（「{ $words }」）
        [sidecar] 収集した人が別に示した日付
       *[other] 本文の「{ $words }」
    }
start-clue-left = 「{ $day }」までの残り時間（「{ $words }」）
start-clue-there =
    { $rule ->
        [shared-passage] 記事{ $n }にある同じ箇所
        [shared-event] 同じ出来事の日付がある記事{ $n }（年のみ）
       *[other] 記事{ $n }の「{ $words }」
    }
start-argument = 根拠をすべて見る
start-shared = { $n }つの文が、両方の記事に同じか、ほぼ同じ形であります。
start-source = 通信社の名があるのは一方だけです：{ $agencies }。
start-all-shared = 一致する箇所をすべて見る
start-step = ステップ{ $n }/{ $total }
start-steps = すべてのステップ


## このサイトについて

about = このサイトについて
about-title = このサイトと、その読み取り方
about-what = これは何か
about-what-text = ウェブから収集したままのニュース記事を、日付、国、テーマで検索し、絞り込めるようにしたものです。すべてはブラウザーの中で行われます。サイトはファイルの入ったフォルダーにすぎず、アカウントはなく、訪問者を数えるものも入っていません。
about-holds =
    { $extracts ->
        [0] 記事は{ $n }件あり、そのうち{ $days }件は日付が1日に定まっています。
       *[other] 記事は{ $n }件あり、そのうち{ $days }件は日付が1日に定まっています。{ $extracts }件は、媒体の条件により一部だけを載せています。
    }
about-unsure = はっきりしないこと
about-unsure-text = 記事に書かれていないことと、二つの記事で食い違うことです。各行からその箇所へ移れます。
about-unsure-none = ありません。どの記事にも日付と媒体名があり、どの引用にも発言者があり、同じことに異なる日付を付けた記事もありません。
about-unsure-days = 日付が書かれていないか、書かれた日付が信用できない記事
about-unsure-day = 割り出した日付：{ $when }
about-unsure-no-day = いつ書かれたかを示すものがない
about-unsure-aside = 書かれているが信用できない日付：{ $when }
about-unsure-different = 二つの記事で日付が異なること
about-unsure-outlets = 媒体名のない記事
about-unsure-speakers = 発言者の分からない引用
about-unsure-speaker = { $of }件中{ $n }件
about-unsure-more = あと{ $n }件
about-reads = 読み取り方
about-reads-text = 人が書いた規則で読み取ります。学習させたモデルはなく、ほかの場所で調べることもありません。読み取ったものには、もとになった語句と規則の名が残ります。印の付いた箇所か「根拠を見る」を選ぶと確かめられます。
about-story = 記事と、記事でないもの
about-story-text = ページの各行を、見出し、段落、写真の説明、メニュー、広告などのどれか一つとして扱います。数えるのは記事だけで、残りは線で消して残します。
about-dates = 日付
about-dates-text = ページに書かれた日付は、本文と矛盾しなければそのまま使います。そうでなければ、本文が過去のこととして述べていること、まだ来ていないとしていること、同じ文のあるほかの記事から範囲を狭めます。答えが数日にわたることも、片側が開いたままのこともあります。間違った1日よりはよいからです。本文中の時期は、その日付から数えます。
about-countries = 国
about-countries-text = 国名とその形容詞、政府を指して使われた首都や官庁、記事の舞台となった地名を見ます。冒頭で、繰り返し、行為の主体として出てくる国を、その記事の主な国とします。
about-topics = テーマ
about-topics-text = テーマごとに、誰でも直せる語の一覧があります。その語が十分に出てくればそのテーマの記事とし、冒頭に繰り返し出てくれば主にそのテーマの記事とします。
about-people = 人物と発言
about-people-text = 人物は、肩書、役割、名前の形で見分けます。引用された言葉は、その文が発言者としている人のものとします。
about-together = 記事どうし
about-together-text = 二つの記事に共通する言葉を見つけて比べます。日付のない記事は、同じことを伝えるほかの記事をもとに日付を定めることがあります。
about-acts = 国どうしがしたこと
about-acts-text = 一つの文の中で、一覧にある動詞や名詞が、ある政府が別の政府に何をしたかを示します（合意、会談、要求、批判、制裁など、PLOVERの分類）。起きたことか、予定や要求、否定か、誰がそう述べたかも残します。スポーツは国の行為とせず、過去の出来事は別に置きます。
about-dossiers = 協定、会談、争いの経過
about-dossiers-text = 名前、略称、説明の言葉、テーマのファイルで見つけます。経過は、そばの動詞や名詞から、その節の時とともに読み取ります。
about-right = どれだけ正しいか
about-right-text = 人が手で印を付けた文章で測りました。規則をどう変えても、これを下回ることは許されません。規則はこれらの文章を見ながら直したので、実際よりよい数字になっています。
about-figure = 測ったもの
about-share = 最低
about-sets =
    .gold = このプロジェクトに付属する記事5件
    .wikinews = ウィキニュースの記事295件（2019年と2020年）
    .pages = 同じ記事を、作り物のページのメニューや広告の中に置いたもの
    .gum = GUMコーパスにあるウィキニュースの記事24件
about-figures =
    .gold-body-lines = 記事の行とそれ以外の区別
    .gold-published-holds-truth = 示した日または期間に実際の日付が入っている
    .gold-countries-all = 挙げられた国
    .gold-people = 挙げられた人物
    .gold-topics = テーマ
    .gold-topics-primary = 主なテーマ
    .gold-speakers = 発言者
    .gold-reuse-found = 二つの記事に共通する箇所
    .gold-same-event-paraphrases-found = 別の言葉で書かれた同じ出来事を見つけた
    .wikinews-headline = 見出し
    .wikinews-countries-all = 挙げられた国
    .wikinews-countries-primary = 記事の主な国
    .wikinews-undated-what-is-given-holds-the-day = 日付の行を除いたとき：示した範囲に実際の日付が入っている
    .wikinews-undated-something-given = 日付の行を除いたとき：範囲の少なくとも片端を示した
    .wikinews-undated-both-ends-given = 日付の行を除いたとき：範囲の両端を示した
    .pages-story-lines = 記事の行とそれ以外の区別
    .pages-all-four-as-without-furniture = 日付、国、テーマ、人物が記事だけのときと同じ
    .gum-date-values = 本文中の時期の値
    .gum-captions = 写真の説明
    .gum-quotes-recall = 見つけた引用
about-wrong = 間違えること
about-wrongs =
    .languages = 規則のほとんどは英語しか知りません。ほかの言語では、記事とそれ以外の区別と、書かれた日付のほかは、ほとんど読み取れません。
    .undated = 日付が書かれていないときは、範囲の片側か両側が開いたままになることが多くあります。
    .captions = 提供元の書かれていない写真の説明は段落と、ごく短い最後の段落は記事でないものと取り違えることがあります。
    .speakers = そばに複数の人の名があると、発言者を取り違えることがあります。
    .topics = 一覧にない言葉で書かれたテーマは見落とし、二つの意味を持つ語は両方で数えます。
    .paraphrase = 別の言葉で書かれた同じ出来事は、10回に1回ほどしか見つかりません。
    .acts = 複数の文にまたがる行為や一覧にない言葉で述べた行為は見落とし、複数の国が出てくる長い文では国を取り違えることがあります。
about-report = 読み取りが間違っていたら
about-report-text = このサイトの画面には、それぞれアドレスがあります。そのアドレスとともに、ページがどう読み取ったか、どう読むべきかをお知らせください。
about-report-link = 間違った読み取りを知らせる
about-rights = 権利
about-code = コード、規則、方法
about-design = このサイトの色、書体、部品


## テーマのまとまり

groups =
    .other = その他
    .conflict = 紛争
    .crime-and-law = 犯罪と法
    .culture = 文化
    .diplomacy = 外交
    .disasters = 災害
    .economy = 経済
    .environment = 環境
    .health = 健康
    .history = 歴史
    .people = 人々
    .politics = 政治
    .religion = 宗教
    .science = 科学
    .security = 安全保障
    .society = 社会
    .sport = スポーツ
    .trade = 貿易


## 時期

months =
    .m1 = 1月
    .m2 = 2月
    .m3 = 3月
    .m4 = 4月
    .m5 = 5月
    .m6 = 6月
    .m7 = 7月
    .m8 = 8月
    .m9 = 9月
    .m10 = 10月
    .m11 = 11月
    .m12 = 12月
months-short =
    .m1 = 1月
    .m2 = 2月
    .m3 = 3月
    .m4 = 4月
    .m5 = 5月
    .m6 = 6月
    .m7 = 7月
    .m8 = 8月
    .m9 = 9月
    .m10 = 10月
    .m11 = 11月
    .m12 = 12月
date-day = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
date-year = { $year }年
date-day-of-month = { $month }{ $day }日
date-days = { $year }年{ $month }{ $first }日～{ $last }日
date-days-of-months = { $year }年{ $first-month }{ $first }日～{ $last-month }{ $last }日
date-months = { $year }年{ $first }～{ $last }
date-years = { $first }～{ $last }年
date-range = { $first }～{ $last }
date-or-later = { $date }以降
date-or-earlier = { $date }以前
date-since = { $date }から
date-until = { $date }まで
date-about = { $date }頃
date-decade = { $year }年代
date-century = { $n }世紀
date-days-no-year = { $month }{ $first }日～{ $last }日
date-no-year = { $date }（年の記載なし）
date-not-fixed = 本文では定められない時期


## コード

rules =
    .sidecar = 記事に添えたファイルに明記
    .headline-first-line = 見出しの形をした最初の行
    .headline-best-fit = 見出しの形をした行のうち、本文で言葉が繰り返される行
    .headline-beside-site = サイト名が添えられた見出し
    .headline-metadata = ページが機械向けに示す題名
    .headline-record = 表・データベース・フィード・メールに記された題名
    .headline-markup = ページ自身の題名と合う見出し
    .publisher-line = 媒体名だけの行
    .publisher-copyright = 著作権表示の権利者
    .publisher-source = 「出典」「発行」などに続く媒体名
    .publisher-domain = 記者のメールやサイトのアドレス
    .publisher-beside-headline = 見出しの横のサイト名
    .publisher-byline = 記者名の行の媒体名
    .publisher-metadata = ページが機械向けに示すサイト名
    .publisher-record = 表・データベース・フィードに記された媒体
    .publisher-dateline = 記事冒頭の発信地の行の媒体名
    .agency-dateline = 記事冒頭の発信地の行の通信社名
    .agency-credit = 通信社を示す行
    .agency-byline = 記者名の行の通信社名
    .agency-tail = 記事の終わりの通信社名
    .agency-copyright = 著作権表示の通信社名
    .photo-credit = 写真説明に続く写真の提供元
    .photo-credit-line = 写真の提供元だけの行
    .byline-by = “By”に続く名前
    .byline-role = “Reporting by”“Editing by”などに続く名前
    .byline-title = 肩書きやメールアドレスのある名前
    .byline-metadata = ページが機械向けに示す筆者
    .byline-record = 表・データベース・フィード・メールに記された筆者
    .byline-markup = ページのマークアップが筆者としている語
    .byline-owner = 筆者の名がないため、サイト名や著作権表示にあるページの持ち主
    .dateline-agency = 記事冒頭の地名と通信社名
    .dateline-dash = ダッシュやコロンの前の地名
    .dateline-dated = 記事冒頭の地名と日付
    .timestamp-line = ほぼ日付だけの行
    .timestamp-labelled = 「掲載」「公開」などに続く日付
    .timestamp-updated = 「更新」「修正」などに続く日付
    .stated-published = ページが機械向けに示す公開日
    .record-published = 表・データベース・フィード・メールに記された公開日
    .stated-updated = ページが機械向けに示す最終更新日
    .time-element = ページのマークアップが時刻としている、題名のそばの日付
    .page-render-date = ページの最上部の日付。多くはページを取得した日
    .date-full = 年月日のそろった日付
    .date-year = 年だけ
    .date-month = 年と月
    .date-day-month = 月と日。年は時制と記事の日付から
    .date-bare-day = 日のみ。月は時制と記事の日付から
    .date-bare-month = 月だけ。年は時制と記事の日付から
    .date-range = 一続きに書かれた、ある時からある時まで
    .date-numeric = 数字で書かれた日付
    .date-other-script = 韓国語・日本語・中国語で書かれた日付
    .date-decade = 最初の年で呼ぶ10年間
    .date-century = 世紀で呼ぶ100年間
    .date-season = 季節
    .date-named-time = 年代が広く知られた戦争や時代
    .date-feast = どこでも同じ日の祝祭日
    .date-anniversary = ある出来事から何年
    .outside-fact = テキスト外の事実の表に日付のある会議や大会
    .date-weekday = 時制に合う最も近い曜日
    .date-weekday-shifted = 「先週の」「来週の」などの付いた曜日
    .date-deictic = 「昨日」のように記事の日付から数えた日
    .date-relative = 「先月」のように記事の日付から数えた時期
    .date-ago = 記事の日付よりこれだけ前
    .date-run = 記事の日付までの、またはその日からの期間
    .date-anchored = 本文中の別の時から数えた時期
    .date-first-in = 前回行われた時までさかのぼって数えた時期
    .date-left = 期限まで数えた時期
    .date-duration = 期間の長さ
    .event-same-time = 共通の名前と言葉、同じ時期
    .event-same-days = 同じ数日の記事にある共通の人物と言葉
    .event-undated = 共通点が多い。時期を示すものはない
    .event-verb = ある国が別の国に対してしたことを表す動詞
    .event-passive = 誰がしたかを示す受け身の動詞
    .event-noun = ある国が別の国に対してしたことを表す名詞
    .event-ties = 二国の関係が良くなった、悪くなったとの記述
    .event-mutual = 二つの国が互いにしたこと
    .date-length-linked = 別の箇所に年が書かれている期間
    .date-recurring = 繰り返し巡ってくる時期
    .date-vague = おおよその時期
    .dateline-date = 記事冒頭の発信地の行に書かれた日付
    .address-date = 記事のウェブアドレスにある日付
    .page-served = ページを取得した日。記事はそれより後ではない
    .copyright-year = 著作権表示の年
    .caption-date = 写真説明の日付
    .past-date = 記事が過去のこととして述べる最も新しい時点
    .future-date = 記事がこれからのこととして述べる最も早い時点
    .first-since = 前回行われた時から数えた時期
    .last-held = 前回行われた時
    .time-left = 期限からさかのぼって数えた時期
    .deadline = 記事の時点でまだ来ていない日
    .anniversary = 間近に迫った記念日
    .shared-passage = 日付のある記事と共通の部分
    .shared-event = ほかの記事から年がわかる同じ出来事
    .country-name = 国名
    .country-demonym = その国の人を指す語や形容詞
    .country-capital = 政府を指して使われた首都名
    .country-capital-place = 場所としての首都名
    .country-seat = 政府を指して使われた建物や官庁の名
    .country-by-context = 前後の言葉から定まる名称
    .country-of-place = その国にある場所
    .country-of-institution = その国にしかない機関
    .region-name = 複数の国にまたがる地域
    .place-name = 都市やその他の場所
    .person-title = 名前の前の肩書きや役割
    .person-role = 名前の後の役割
    .person-name-shape = 名または姓として知られる最初の語
    .person-context = 名前の形と前後の言葉
    .person-short-form = 別の所に全体が出てくる名前の短い形
    .organisation-known = 組織・団体の一覧にある名称
    .organisation-head = 「省」「銀行」など組織を表す語
    .organisation-acronym = かっこに略語を添えた正式名、またはその後に使われた略語
    .organisation-generic = 種類と国で呼ばれた組織
    .organisation-short-form = 別の所に全体が出てくる名称の短い形
    .agreement-head = 「条約」「首脳会談」「戦争」などの語
    .agreement-acronym = かっこに略語を添えた正式名、またはその後に使われた略語
    .agreement-short-form = 別の所に全体が出てくる名称の短い形
    .agreement-description = 「協定」「会談」などの語と、その内容を表す語
    .agreement-listed = この案件の一覧にある言葉
    .stage-verb = それがどうなったかを述べる動詞
    .stage-noun = それがどうなったかを述べる名詞、または添えられた日付
    .quote-speaker-after = 発言の後にある発言者
    .quote-speaker-before = 発言の前にある発言者
    .quote-according-to = “according to”に続く発言者
    .quote-continued = 前の文から続けて述べる発言者
    .quote-echo = 記事が発言として伝える言葉を繰り返す見出し
    .quote-unattributed = 引用符の中の完全な文。発言者の記載なし
    .quoted-term = だれかの発言とは書かれていない、引用符の中の言葉
    .quoted-title = 引用符の中の作品名
    .quoted-nickname = 引用符の中の愛称
    .topic-pattern = このテーマの一覧にある言葉

reasons =
    .after-deadline-in-text = 記事に出てくる期限より後の日付
    .before-event-in-text = 本文が、それより後のことを過去のこととして述べている
    .conflicts-with-text = より確かな手がかりと矛盾する
    .overruled = 別の行か添えたファイルが、いつかをより明確に示している
    .later-change = 後から更新された日付
    .day-of-serving = 記事の出た日ではなく、ページを収集した日である
    .sources-differ = 同じ文のある他の記事どうしの日付が離れすぎている
    .not-of-the-story = ページのうち、記事ではない部分にある

kinds =
    .headline = 見出し
    .subheading = 小見出し
    .body = 記事の段落
    .caption = 写真説明
    .section-label = サイトの分類名
    .timestamp = 日時の表示
    .publisher = 媒体名
    .byline = 記者名
    .credit = 出典の表示
    .dateline-only = 発信地の行
    .related-link = ほかの記事へのリンク
    .sidebar-headline = ほかの記事の見出しや書き出し
    .widget = ページのソフトウェアの残り
    .share = 共有ボタン
    .subscribe = 購読・ログインの案内
    .comment-form = コメント欄
    .copyright = 著作権表示
    .page-chrome = ページの枠組み
    .foreign-advert = 広告、または別の文字の行
    .metadata = ページ・表・フィード・データベースに記された記事の情報
    .set-aside = 人が除いた行
