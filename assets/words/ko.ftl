### 한국어. 무엇을 갖추어야 하는지는 en.ftl에 적혀 있습니다.
###
### 문장은 합니다체, 이름표는 명사형으로 씁니다. 변수 뒤에 받침에 따라 달라지는 조사를 붙이지 않습니다.
### “페이지에 적힌 대로”라고 하고 “사실은”이라고 하지 않습니다. 다툼이 있는 이름에서 어느 쪽도 들지 않습니다.


## 문장의 조각

number-word = { $n }
number-word-first = { $n }
articles-n = 기사 { $n }건
list-comma = {", "}
list-and = { $first }, { $last }
list-more = { $first } 외 { $n }건
names-more = { $first } 외 { $n }
list-semicolon = {"; "}


## 위쪽 막대

product = Dateline
skip = 본문으로 건너뛰기
skip-results = 결과로 건너뛰기
skip-filters = 필터로 건너뛰기
views = 화면
explore = 둘러보기
timeline = 연표
quotes = 발언
countries = 국가
dossiers = 주요 사안
own = 내 기사
compare = 비교
lessons = 수업
languages = 언어
theme = 색상
theme-light = 라이트
theme-dark = 다크
theme-system = 시스템


## 둘러보기의 윗부분

untitled = 뉴스 기사 { $n }건
own-beside = 이 가운데 { $n }건은 직접 추가한 기사로, 제목과 소개는 나머지 기사에 관한 것입니다.
start-here = 여기서 시작
more = 더 보기
less = 접기
search-label =
    { $n ->
        [1] 기사 검색
       *[other] 기사 { $n }건 검색
    }
search-hint = 단어나 이름
search-button = 검색
search-help = “정확한 문구”, −제외할 말, 시작*, 이것 OR 저것, country:중국도 됩니다
suggestions = 제안
drawing-left = 화면을 그리는 중입니다: { $n }개 남음.
drawing-stopped = 중지했습니다. { $n }개는 표시되지 않았습니다.
drawing-go-on = 계속
suggested-word = 단어
suggested-article = 기사
searched-before = 최근 검색어
searched-forget = 검색 기록 지우기
corrected = 여기에는 “{ $typed }” 표기가 든 기사가 없습니다. “{ $corrected }” 검색 결과입니다.
corrected-exact = 그대로 “{ $typed }” 찾기
other-name-unused = 여기에는 “{ $typed }” 명칭을 쓴 기사가 없습니다. 관련 주제:
other-name-used = “{ $typed }” 명칭으로도 불리는 것을 다루지만 그 이름을 쓰지 않은 기사도 있습니다. 관련 주제:
other-name-means = 여기에는 “{ $typed }” 표기를 쓴 기사가 없습니다. 다음이 나오는 기사를 보여 드립니다:
other-name-source = 기사 본문에 매체 이름이 나오지 않을 수 있습니다. “{ $typed }”에서 낸 기사:
nobody-named = 여기에는 “{ $name }” 이름이 나오는 기사가 없습니다.
other-name-count = (기사 { $n }건)


## 필터

filters =
    { $n ->
        [0] 필터
       *[other] 필터 ({ $n })
    }
filters-title = 필터
date = 날짜
facets =
    .country = 국가
    .topic = 주제
    .dossier = 사안
    .person = 인물
    .organisation = 기관·단체
    .outlet = 언론사
    .agency = 통신사
more-filters = 필터 더 보기
more-filters-names = 사안, 인물, 기관·단체, 언론사, 통신사
published = 게재일
talked-about = 기사 속 시기
date-means = 날짜의 기준
from = 부터
to = 까지
choose-days = 날짜 직접 고르기
may-fall-here = 해당 가능
open-dates = 기간이 확정되지 않음
open-dates-n = 기간이 확정되지 않음: { articles-n }
open-dates-between = { $after } 이후, { $before } 이전
named = 언급
mainly-about = 주로 다룸
all-of-these = 모두 해당
any-of-these = 하나라도 해당
facet-hows =
    .country = 국가가 기사에서 차지하는 비중
    .topic = 주제가 기사에서 차지하는 비중
facet-how-manys =
    .country = 국가를 여럿 고르면 찾을 기사
    .topic = 주제를 여럿 고르면 찾을 기사
    .dossier = 사안을 여럿 고르면 찾을 기사
    .person = 인물을 여럿 고르면 찾을 기사
    .organisation = 기관·단체를 여럿 고르면 찾을 기사
    .outlet = 언론사를 여럿 고르면 찾을 기사
    .agency = 통신사를 여럿 고르면 찾을 기사
choices-left-out = 일부 기사에만 나오는 { $n }개는 검색으로 찾을 수 있습니다.
in-all =
    { $n ->
        [1] 이 기사에 나옴:
       *[other] { $n }건 모두에 나옴:
    }
cells-legend = 기사 1~{ $n }(필터와 상관없이): 긴 막대는 주로 다룸, 짧은 막대는 언급
cells-none = 나오는 기사 없음
cells-main = 주로 다룬 기사: { $articles }
cells-named = 언급한 기사: { $articles }
cells-both = 주로 다룬 기사: { $main }; 언급한 기사: { $named }
show-all = { $n }개 모두 보기
show-fewer = 줄여 보기
how-counted = 숫자를 세는 방법
how-counted-choice = 선택지 옆의 숫자는 그것까지 선택했을 때 찾게 될 기사의 수입니다. 찾은 기사 모두에 있는 것은 목록 위에 밝히고 선택지로 내놓지 않습니다.
how-counted-article = 한 기사는 어떤 것을 몇 번 언급하든 한 번만 셉니다. 제목, 본문, 기사 자체의 사진 설명만 셉니다. 날짜가 기간이면 그 기간이 걸칠 수 있는 곳마다 셉니다. 끝이 없거나 5년이 넘는 기간은 세지 않고 따로 둡니다.
find-value = 목록에서 찾기
mainly-value = 주로 { $label }에 관한 기사
show-found =
    { $n ->
        [0] 결과 없음: 이유 보기
       *[other] { articles-n } 보기
    }


## 조건

chips = 적용된 조건
clear-all = 모두 지우기
chip-remove = 빼기:
chip-search = “{ $words }”
chip-published = 게재일: { $range }
chip-about = 기사 속 시기: { $range }
any-day = 모든 날짜


## 목록

found-of = 기사 { $n }건 중 { $found }건
sort = 순서
in-orders =
    .best = 검색어에 가까운 순
    .earliest = 가능한 날짜가 이른 순
    .latest = 가능한 날짜가 늦은 순
orders =
    .best = 검색어에 가까운 순
    .earliest = 가능한 날짜가 이른 순
    .latest = 가능한 날짜가 늦은 순
undated = 기간이 확정되지 않은 기사가 { $n }건 더 있습니다. 이 기사는 기간으로 찾을 수 없습니다.
show-more = { $n }건 더 보기
empty = 고르거나 검색한 것에 맞는 기사가 없습니다.
empty-drop = { $what } 조건을 빼면 기사 { $n }건
see-country = 어떤 이름으로든 이 나라가 나오는 모든 기사:
see-dossier = 이후 경과와 모든 언급:
search-wordless = “{ $typed }”에는 검색할 단어가 없어서 결과를 거르지 않았습니다.
empty-fewer = { $search } 검색: { articles-n }
empty-all = 조건 모두 빼기
empty-corpus = 아직 기사가 없습니다. “seeds” 폴더에 텍스트 파일을 넣고 다시 빌드하십시오.


## 기사 카드

no-headline = 읽힌 제목 없음. 첫머리:
outlet-not-named = 언론사 표기 없음
date-not-printed = 날짜 표기 없음:
date-unknown = 알 수 없음
day-unknown = 날짜 알 수 없음
not-printed = (추정)
stated-here = (직접 고친 내용 포함)
own-card = (직접 추가)
bases =
    .explicit = 페이지에 표기됨
    .sidecar = 본문 곁의 파일에 명시됨
    .inferred = 본문 내용에서 추정
    .linked = 다른 기사의 도움으로 추정
    .unknown = 본문에 단서 없음
why = 근거 보기
with-input = ({ $agencies } 자료 포함)
agency-is = 통신사: { $agencies }
may-fall = 이 기간에 해당할 수 있음
mainly = 주제:
also-names = 그 밖에 { $names }
only-names = 언급: { $names }
speak = 발언: { $names }
quoted = { $name } 발언
in-paragraph = { $n }번째 문단
more-notes = 더 보기: { $kinds }
note-kinds =
    .set-aside = 제외한 날짜
    .date = 날짜의 출처
    .shares = 같은 문장
    .times = 기사 속 시기
also-speaks = 기사 속 다른 시기:
more-sentences = 다른 문장 { $n }개 더 보기
shares = 문장 { $n }개가 같은 기사:
article-n = 기사 { $n }
shares-agency = 출처가 같을 수 있음: { $agencies }
takes-date =
    .year = 연도의 근거:
    .days = 날짜의 근거:
takes-date-tail =
    .year = 같은 사건의 날짜를 밝힌 기사(월과 일은 이 기사에 있음)
    .days = 같은 구절이 있는 기사
set-aside = 제외
set-aside-line = { $line }행의 “{ $words }” ({ $why })


## 도표

chart-published = 게재 시기
chart-published-all = 모두 하루 단위로 날짜가 정해집니다.
chart-published-none = 하루 단위로 정해지는 기사가 없어, 본문에 비추어 가능한 날짜를 표시합니다.
chart-published-some = { $total }건 중 { $certain }건은 하루 단위로 날짜가 정해집니다. 나머지는 본문에 비추어 가능한 날짜를 표시합니다.
chart-about = 기사 속 시기
chart-about-note = 본문에 적혀 있거나 본문에서 알 수 있는 시기입니다.
scale-changes =
    { $gaps ->
        [0] { $changes ->
            [1] 빗금에서 눈금 간격이 바뀝니다.
           *[other] 빗금마다 눈금 간격이 바뀝니다.
        }
       *[other] { $changes ->
            [1] 겹빗금에서 기간을 건너뜁니다.
           *[other] 빗금마다 눈금 간격이 바뀌고, 겹빗금에서는 기간을 건너뜁니다.
        }
    }
legend-day = 확실한 날짜
legend-one-of = 이 가운데 하루
legend-open-end = 이날 또는 그 뒤
legend-open-start = 이날 또는 그 전
legend-set-aside = 페이지에 있으나 제외한 날짜
legend-lasted = 이 기간 동안 이어짐
legend-within = 이 기간 중 어느 시점
legend-sure = 확실히 해당하는 기사
legend-maybe = 해당할 수 있는 기사
bar =
    { $maybe ->
        [0] { $when }: { articles-n }
       *[other] { $n ->
            [0] { $when }: 해당할 수 있는 기사 { $maybe }건
           *[other] { $when }: { articles-n }, 해당할 수 있는 기사 { $maybe }건 더
        }
    }
chart-bars-note = 막대를 누르면 그 기사들이 나옵니다.
days-left-out = { $n }일 생략
months-left-out = { $n }개월 생략
years-left-out = { $n }년 생략
chart-row = 기사 { $n },
chart-row-empty = 읽은 시기 없음
chart-not-found = 찾은 기사에 들지 않음
chart-set-aside = { $time }(제외)
day-mark = { $time }: { $what }
chart-share = 기사 { $found }건 중 { $shown }건을 보여 줍니다. 나머지는 기간이 확정되지 않았습니다.


## 연표

export = 내보내기
export-link = 이 기사들 내보내기
export-note = 현재 조건에 맞는 기사를 브라우저 안에서 파일로 만듭니다. 어디에도 전송하지 않습니다. 하루로 확정되지 않은 날짜는 기간으로 적고, 첫날과 마지막 날을 함께 적습니다.
export-extracts = 기사 { $n }건은 일부만 보여 줄 수 있으며, 파일에도 그 이상은 담기지 않습니다.
export-empty = 찾은 기사가 없어 내보낼 것이 없습니다.
export-nothing = 해당 내용이 없습니다.
export-save = { $file } 저장
export-writing = { $file } 작성 중…
export-saved = { $file } 파일을 브라우저의 다운로드 폴더에 저장했습니다.
export-failed = 브라우저가 { $file } 파일을 저장하지 못했습니다. 다른 브라우저를 쓰거나 이 페이지의 다운로드를 허용해 주세요.
export-groups =
    .tables = 스프레드시트용
    .programs = 다른 프로그램용
    .references = 서지 관리 프로그램용
export-notes =
    .articles-csv = 한 줄에 기사 한 건: 제목, 매체, 날짜, 국가, 주제, 인물.
    .timeline-csv = 한 줄에 날짜가 있는 문장 하나와 그 문장이 실린 기사.
    .quotes-csv = 한 줄에 인용 하나: 발언자, 발언, 기사.
    .acts-csv = 한 나라가 다른 나라에 한 행위를 한 줄에 하나씩, PLOVER 항목과 근거 문장과 함께.
    .acts-json = 같은 행위를 프로그램용으로.
    .articles-jsonl = 한 줄에 기사 한 건. 읽어 낸 모든 내용에 본문 위치와 규칙이 붙습니다.
    .datapackage-json = 네 표를 열 설명과 함께 담은 파일(Data Package).
    .timeline-json = TimelineJS용 연표. 성폭력에 관한 문장은 접혀 있습니다.
    .references-bib = BibTeX. LaTeX, JabRef용.
    .references-ris = RIS. EndNote, Mendeley 등.
    .references-json = CSL-JSON. Zotero 등.
export-single = 사이트 전체를 파일 하나로
export-single-note = 네트워크 없이, 디스크나 USB 메모리에서 두 번 눌러 요즘 브라우저로 열 수 있습니다. 이 사이트의 모든 내용이 세 언어로 들어 있습니다.
export-single-save = { $file } 저장
export-embed = 다른 페이지에 넣기
export-embed-note = 이 코드를 넣으면 현재 조건의 기사 목록이 그 페이지 안에 표시됩니다.
export-copy = 코드 복사
hand = 함께 보기
hand-note = 지금 필터가 걸린 목록을 링크와 휴대전화 카메라로 읽는 코드로 나눕니다. 코드는 이 브라우저에서 만들며 다른 곳에 아무것도 요청하지 않습니다.
hand-code = 아래 링크의 이차원 코드
hand-changed = 직접 넣은 기사와 바로잡은 내용은 링크에 들어 있지 않습니다. ‘내 기사’에서 페이지를 저장해 나누어 주십시오.
hand-from-disk = 디스크에서 연 페이지라 다른 기기에서는 링크가 열리지 않습니다. 파일 자체를 나누어 주십시오.
hand-too-long = 링크가 너무 길어 코드로 만들 수 없습니다. 필터를 줄여 주십시오.

write = 수업 쓰기
write-note = 고칠 때마다 이 기기의 이 브라우저에 저장됩니다. 다른 사람에게 주려면 파일로 저장해 주세요.
write-unkept = 이 브라우저에는 저장할 수 없습니다. 페이지를 닫기 전에 파일로 저장해 주세요.
write-title = 제목
write-minutes = 시간(분)
write-level = 대상
write-teaches = 배우는 것(한 문장)
write-opening = 수업 소개
write-more = 수업 정보 더 쓰기
write-step = { $n }단계
write-step-title = 단계 제목
write-what = 할 일
write-hides = 날짜 분석 결과를 펼치기 전까지 숨기기
write-evidence = 근거: 기사 구절의 링크를 붙여 넣기
write-no-evidence = 기사 구절로 이어지는 링크가 아닙니다. 기사에서 글을 선택해 링크를 복사하거나 문단의 ¶ 링크를 복사한 뒤 여기에 붙여 넣어 주세요.
write-up = 위로 옮기기
write-remove = 이 단계 삭제
write-add = 단계 추가
write-look = 볼 화면 찾기
write-use = 지금 보는 화면을 단계로 넣기
write-how = *강조*, **굵게**, 목록, 카드(> ...)는 마크다운으로 씁니다. ‘할 일’에서 따로 한 단락을 이루는 링크는 볼 화면이 됩니다.
write-try = 해 보기
write-save = 파일로 저장
write-open = 파일 열기
write-not = 수업 파일로 보기에는 너무 큽니다.
write-preview = 미리 보기
write-problems = 그대로는 쓸 수 없는 부분:
write-none = 제목과 단계를 쓰면 여기에 수업이 나타납니다.
write-here = 이 기기에 있는 수업
write-here-note = 여기에서 쓴 수업입니다. 파일로 저장하거나 ‘내 기사’에서 저장한 페이지에 담아 나눌 수 있습니다.
write-new = 수업 쓰기
write-deleted = 수업을 삭제했습니다.
lessons-gone = (여기에 없는 기사)
lessons-again-notes = 이 기기에는 메모도 { $n }개 있습니다. 함께 삭제할까요?
lessons-again-with = 메모까지 모두 지우기
lessons-again-without = 메모는 남기기

notes = 내 메모
notes-all = 내 메모 { $n }개 모두 보기
notes-pick = 선택한 말
notes-write = 메모 쓰기
notes-mark = 표시하기
notes-link = 링크 복사
notes-change = 고치기
notes-delete = 삭제
notes-text = 메모 내용
notes-keep = 메모 남기기
notes-cancel = 취소
notes-begins = 시작
notes-ends = 끝
notes-earlier = 한 단어 앞으로
notes-later = 한 단어 뒤로
notes-here = 메모는 이 기기의 이 브라우저에만 저장되며 다른 곳으로 보내지 않습니다.
notes-refused = 이 브라우저에는 저장할 수 없어 페이지를 닫거나 새로 고치면 메모가 사라집니다. ‘내 메모’에서 파일로 저장해 주세요.
notes-none = 아직 메모가 없습니다. 기사에서 글을 선택하거나 기사 화면에서 M 키를 누르면 표시하거나 메모를 쓸 수 있습니다.
notes-save = 파일로 저장
notes-open = 메모 파일 열기
notes-deleted = 메모 { $n }개를 삭제했습니다.
notes-added =
    { $n ->
        [0] 새로 추가된 메모가 없습니다.
       *[other] 메모 { $n }개를 추가했습니다.
    }
notes-same = { $n }개는 이미 있습니다.
notes-skipped = 파일의 항목 { $n }개는 기사 속 글에 대한 메모가 아닙니다.
notes-not = 이 파일에는 메모가 없습니다. 여기에서 저장한 파일이나 다른 웹 주석 파일(JSON)을 선택해 주세요.
notes-too-large = 메모 파일로 보기에는 너무 큽니다.
notes-lost = 위치를 찾지 못한 메모
notes-lost-note = 메모한 글이 해당 기사에 없거나 여러 번 나옵니다. 다른 기사 하나에만 그 글이 있으면 링크는 그 기사로 이어집니다.
key-note = 지금 단락을 표시하거나 메모 쓰기(기사 화면)


show-in-explore = 이 기사들을 둘러보기에서 보기
timeline-span = 다음 사이의 시기
chronology = 시간순 목록
chronology-note = 기사에 나오는 일을 날짜순으로, 그 문장과 함께 보여 줍니다. 여러 기사가 똑같이 전하는 것은 한 번만 나옵니다.
timeline-empty = 찾은 기사에는 시기를 정할 수 있는 내용이 없습니다.
picture-source = { $day }, { $address }에서 작성
picture-svg = SVG로 저장
picture-png = PNG로 저장
picture-failed = 브라우저가 그림을 저장하지 못했습니다. SVG로 저장하거나 다른 브라우저를 써 보세요.
timeline-possible = 이 기간에 들 수도 있는 때
timeline-possible-note = 본문이 더 긴 기간을 말하므로, 고른 날짜 안일 수도 밖일 수도 있습니다.
timeline-open = 시기가 분명하지 않음
timeline-open-note = 대략만 알거나 알 수 없는 날을 기준으로 하거나 끝이 없는 시기입니다.
timeline-folded = 성폭력에 관한 문장
timeline-tellers = 전하는 기사
timeline-otherwise = 같은 일의 다른 날짜({ $when })를 전하는 기사:
zoom = 표시하는 기간
zoom-in = 확대
zoom-out = 축소
zoom-earlier = 이전 기간
zoom-later = 이후 기간
zoom-all = 전체 기간
zoom-keys = 도표: + 와 − 키로 확대·축소, 화살표 키로 이동, 0 키로 전체 표시
zoom-shown = 표시 중: { $days }.
zoom-list = 목록은 그대로입니다.
zoom-only = 이 기간만 목록에 표시
zoom-nothing = 링크가 가리키는 기간에는 이 도표의 내용이 없어 전체를 표시합니다.
zoom-misread = 링크에 있는 도표 기간을 읽을 수 없습니다: “{ $text }”. 전체 기간을 표시합니다.


## 비교

offline-kept = 이제 이 브라우저에서는 네트워크 없이도 이 사이트를 쓸 수 있습니다(약 { $n }MB 차지).
offline-kept-here = 이제 이 브라우저에서는 네트워크 없이도 이 사이트를 쓸 수 있습니다.
offline-forget = 이 브라우저에 남은 이 사이트의 내용을 모두 지우기
offline-forgotten = 이 브라우저에 이 사이트의 내용이 남아 있지 않습니다.
offline-newer = 이 사이트의 새 버전이 나왔습니다.
offline-reload = 새로 불러오기
own-note = 가지고 있는 뉴스 기사를 넣으면 같은 규칙으로 이 브라우저에서 읽습니다. 기사는 브라우저 밖으로 나가지 않으며 아무 데도 보내지 않습니다. 탭을 닫거나 새로 고치면 사라지며, 이 기기에 보관하면 다음에도 남아 있습니다.
own-bring = 기사 추가
own-mode = 보는 방법
own-mode-beside = 여기 있는 기사와 함께
own-mode-alone = 추가한 기사만
own-choose = 파일을 선택하거나 여기에 끌어다 놓으십시오
own-kinds = 텍스트(.txt), 문서(.docx, .odt, .rtf), 뉴스 데이터베이스에서 이런 형식(Nexis, Factiva, ProQuest)이나 메일(ProQuest), 표(빅카인즈)로 내려받은 파일, 저장한 웹 페이지(.html, .mhtml), 메일(.eml), 피드(.rss, .atom, .xml), 한 행이 기사 한 건인 표(.csv, .tsv, .xlsx, .json, .jsonl), 이들을 묶은 압축 파일(.zip). 곁파일과 주제 파일(.toml)도 함께 넣을 수 있습니다.
own-paste = 또는 기사 한 건을 붙여넣기
own-read = 읽기
own-reading =
    { $n ->
        [0] 기사 모음을 다시 읽는 중 …
       *[other] 기사 { $n }건을 기존 기사와 함께 읽는 중 …
    }
own-busy = 읽는 중
own-stop = 중지
own-failed = 읽지 못했습니다({ $why }). 바뀐 것은 없습니다.
own-undo = 마지막 변경 취소
own-undone = 마지막 변경을 취소했습니다.
own-preview = 읽은 결과
own-show =
    { $others ->
        [0] 이 기사 { $n }건 보기
       *[other] 이 기사 { $n }건을 다른 { $others }건과 함께 보기
    }
own-discard = 버리기
own-here = 추가한 기사
own-here-note = 이 사이트의 링크로는 다른 사람에게 보이지 않습니다. 나누려면 페이지를 저장하십시오.
own-remove = 빼기
own-removed = “{ $headline }” 기사를 뺐습니다.
own-set-aside =
    { $n ->
        [0] 모든 줄을 본문으로 읽었습니다.
       *[other] { $n }줄은 본문이 아닌 것으로 읽었습니다.
    }
own-same = 같은 내용의 기사가 이미 있습니다: 기사 { $n }, “{ $headline }”.
own-refused-size = 파일이 { $n }MB보다 커서 기사로 볼 수 없습니다. 읽지 않았습니다.
own-refused-why = 열지 못했습니다({ $why }).
own-choose-folder = 또는 폴더 선택
own-opening-first = 파일을 찾는 중 …
own-opening = 파일 { $all }개 가운데 { $at }번째를 여는 중 …
own-most = 파일이 { $n }개보다 많습니다. 앞의 { $n }개만 받았으니 나머지는 나중에 넣어 주십시오.
own-refused = 읽지 않은 파일
own-told = 파일에 대한 그 밖의 알림
own-tables = 표의 열
own-tables-note = 한 행이 기사 한 건입니다. 열 이름과 내용을 보고 무엇이 들어 있는지 추정했으니, 틀린 곳은 바꿔 주십시오.
own-rows = { $n }행
own-columns =
    .text = 본문
    .title = 제목
    .day = 게재일
    .writer = 글쓴이
    .outlet = 매체
    .address = 주소
    .language = 언어
own-column-none = 열 없음
own-no-text-column = 기사 본문이 든 열이 없어 이 표는 아직 읽지 않았습니다. 본문이 든 열을 골라 주십시오.
own-keep = 보관 기간
own-keep-visit = 이번 방문 동안만
own-keep-device = 이 기기에 보관
own-keep-visit-note = 탭을 닫거나 새로 고치면 추가한 기사와 바로잡은 내용이 사라집니다. 함께 쓰는 컴퓨터에서는 이쪽이 좋습니다.
own-kept-opening = 이 기기에 보관한 내용을 읽는 중 …
own-kept = 추가한 기사와 바로잡은 내용을 이 기기의 이 브라우저에만 보관합니다({ $n }kB). 다시 오면 그대로 있습니다.
own-kept-line =
    { $articles ->
        [0] 바로잡은 내용을 이 기기에 보관하고 있습니다({ $n }kB).
       *[other] 내 기사 { $articles }건을 이 기기에 보관하고 있습니다({ $n }kB).
    }
own-kept-elsewhere = 이 기기에 보관한 내용이 다른 탭에서 바뀌었습니다. 덮어쓰지 않았으니 어느 쪽을 보관할지 골라 주십시오.
own-kept-elsewhere-line = 이 기기에 보관한 내용이 다른 탭에서 바뀌었습니다.
own-kept-theirs = 다른 탭에서 보관한 내용 보기
own-kept-ours = 여기 보이는 내용으로 보관
own-unkept = 여기 보이는 내용을 보관하지 못했습니다({ $why }). 저장 공간이 가득 찼거나 시크릿 창입니다. 이 탭이 열려 있는 동안은 사라지지 않으니, 남기려면 페이지를 저장하십시오.
own-unread = 이 기기에 보관한 내용을 읽지 못했습니다({ $why }). 보관한 것은 그대로 두었으니, 페이지를 새로 고쳐 다시 시도하십시오.
own-save-seeds = 폴더로 저장(.zip)
own-save-seeds-note = 이런 사이트를 만드는 “seeds” 폴더입니다. 기사마다 텍스트와 적은 내용을 담은 곁파일, 그리고 주제 파일이 들어 있습니다.
own-not-packed = 폴더를 만들지 못했습니다. 바뀐 것은 없으니 다시 시도하십시오.
own-save = 보관하고 나누기
own-save-note = 사이트 전체와 지금 보이는 기사를 파일 하나에 담습니다. 네트워크 없이 두 번 눌러 열고, 거기서 다시 저장할 수 있습니다.
own-save-page = 페이지로 저장
own-saving = 페이지를 만드는 중 …
own-saved = 브라우저가 페이지를 저장했습니다.
own-not-saved = 사이트의 dateline.html 파일을 불러오지 못해 저장하지 못했습니다. 네트워크가 연결되면 다시 시도하십시오.
own-correct = 읽은 내용 바로잡기
own-correct-note = 규칙이 잘못 읽은 것이 있으면 맞는 내용을 적어 주십시오. 그러면 이 브라우저에서 모든 기사를 다시 읽습니다. 적은 내용은 규칙보다 앞서며 ‘적은 내용’으로 표시됩니다. 추가한 기사와 함께 유지되며, 저장한 페이지와 곁파일에도 남습니다.
own-correct-which = 기사
own-correct-choose = 기사를 고르십시오
own-fields =
    .headline = 제목
    .published = 보도일
    .publisher = 매체
    .byline = 기자
own-by-rule = 읽은 내용
own-stated = 적은 내용
own-day-by-rules = 규칙에 맡김
own-day-unclear = 아직 날짜가 아님
own-day-first = 가장 이른 날
own-day-last = 가장 늦은 날
own-day-how = 날짜가 확실하면 두 칸에 같은 날을 적습니다. 비워 둔 쪽은 열려 있습니다.
own-day-code = 코드로 적기(아는 분을 위해)
own-day-code-how = 2019-11-23, 달 2019-11, 해 2019, 며칠 가운데 하루 [2019-11-05..2019-11-08]
own-correct-how = 읽은 그대로 두면 규칙에 맡기고, 비우면 규칙으로 돌아갑니다.
own-no-day = 날짜가 아닙니다. 날을 고르거나 보기처럼 적어 주십시오.
own-items-note = 표시는 맞게 읽었다는 뜻이고, 줄에서는 기사 본문이라는 뜻입니다. 잘못 읽은 것은 표시를 지워 주십시오. 제외한 것은 여기에 남아 다시 표시할 수 있습니다.
own-groups =
    .countries = 국가
    .topics = 주제
    .people = 인물
    .organisations = 기관·단체
    .acts = 정부 사이의 행위
    .lines = 줄
    .places = 장소
    .quotes = 인용문
    .speakers = 말한 사람
    .dates = 시점
    .agreements = 협정·회의·분쟁
    .stages = 그 경과
own-lists =
    .not-countries = 이 기사의 국가가 아님
    .not-topics = 주제가 아님
    .not-people = 인물이 아님
    .not-organisations = 기관·단체가 아님
    .not-acts = 행위가 아님
    .junk = 기사 본문이 아님
    .story = 기사 본문임
    .not-places = 이 기사의 장소가 아님
    .not-quotes = 인용문이 아님
    .not-speakers = 다른 사람이 한 말
    .not-dates = 기사 속의 시점이 아님
    .not-agreements = 협정·회의·분쟁이 아님
    .not-stages = 그렇게 되지 않음
own-line-of = 그 가운데 한 줄
own-no-time = 날짜 없음
own-correct-save = 적용
own-corrected = 적은 내용으로 모든 기사를 다시 읽었습니다.
own-to-rules = 다시 규칙에 맡기기
own-by-rules-again = 다시 규칙에 맡겼습니다.
own-stated-count = 기사 { $total }건 가운데 { $n }건에 적은 내용이 있습니다
own-sidecar-note = 곁파일은 사이트를 만드는 폴더에서 기사 파일 옆에 두는 작은 파일입니다. 그 자리에 두면 다음에 만들 때도 같은 내용이 됩니다.
own-save-sidecar = 곁파일로 저장
own-correct-link = 읽은 내용 바로잡기
compare-first = 첫째 기사
compare-second = 둘째 기사
compare-none = 기사 선택
compare-choice = { $n } · { $headline }
compare-swap = 좌우 바꾸기
compare-more = 찾은 기사 중 { $n }건은 이 목록에 없습니다. 둘러보기에서 검색과 필터로 좁혀 주세요.
compare-start = 기사 두 건을 고르거나, 아래에서 공통점이 있는 쌍을 선택해 주세요.
compare-alone = 기사가 한 건뿐이어서 비교할 수 없습니다.
compare-empty = 이 조건에 맞는 기사가 없어 비교할 것이 없습니다. 위의 조건 중 하나를 빼 주세요.
compare-lone = 이 조건에 맞는 기사가 한 건뿐입니다. 비교하려면 두 건이 필요합니다. 위의 조건 중 하나를 빼 주세요.
compare-itself = 같은 기사끼리는 비교하지 않습니다. 둘째로 다른 기사를 골라 주세요.
compare-one = 선택한 기사: { $n }. 둘째 기사를 고르거나 아래의 쌍을 선택해 주세요.
compare-outside = 기사 { $n }: 위의 조건에 맞지 않지만 선택되어 있어 표시합니다.
compare-pairs = 공통점이 있는 기사 쌍
compare-other-pairs = 공통점이 있는 다른 기사 쌍
compare-pairs-none = 이 기사들 가운데 같은 구절이 있거나, 같은 사건을 전하거나, 일주일 안에 게재된 두 건은 없습니다.
compare-pair = 기사 { $one }·{ $other }
compare-passages = 같은 구절 { $n }곳
compare-events = 같은 사건을 다르게 전하는 문장 { $n }개
compare-week = 일주일 안에 게재
compare-answer =
    { $n ->
        [0] 기사 { $there }에 그대로 있는 문장이 기사 { $of }에는 없습니다.
       *[other] 기사 { $of }의 문장 { $total }개 중 { $n }개가 기사 { $there }에 그대로 있습니다.
    }
compare-answer-passage = { $n }개는 같은 구절을 포함합니다.
compare-answer-event = { $n }개는 같은 사건을 다른 말로 전합니다.
compare-answer-only =
    { $n ->
        [0] 기사 { $of }에만 있는 문장은 없습니다.
       *[other] { $n }개는 기사 { $of }에만 있습니다.
    }
compare-nothing = 두 기사에 함께 있는 문장이나 두 기사가 함께 전하는 사건을 찾지 못했습니다.
compare-agency = 두 기사 모두 { $agencies } 자료를 밝히고 있어, 같은 부분은 한 기사에서 왔을 수 있습니다.
compare-extract = 기사 { $n }: 일부만 공개할 수 있어 그 부분만 비교합니다.
compare-only = 한쪽에만 있는 내용
compare-only-note = 한 기사에서만 읽은 것입니다. 누르면 해당 부분으로 갑니다.
compare-only-none = 한쪽에만 있는 것을 찾지 못했습니다.
compare-only-in = 기사 { $n }에만 있음
compare-kind = 종류
compare-kinds =
    .quotes = 인용된 발언
    .people = 인물
    .countries = 국가
    .organisations = 기관·단체
    .dates = 시기
    .numbers = 숫자
    .topics = 주제
compare-folded = 성폭력에 관한 발언
compare-no-entry = 없음
compare-texts = 나란히 보기
compare-texts-note = 서로 대응하는 문장을 나란히 놓았습니다. 대소문자와 문장 부호는 따지지 않습니다. 같다고 확인하지 못한 문장은 한쪽에만 있는 것으로 표시합니다.
compare-bonds =
    .same = 같은 문장
    .passage = 같은 구절
    .event = 같은 사건, 다른 말
compare-apart = 한쪽에만 있음
compare-elsewhere = 기사 { $n }의 다른 위치에 있음
compare-stock = 기사 { $n }에도 있으나 흔하거나 짧아 세지 않음
compare-side = 표시할 기사
compare-switch = 기사 { $n }의 이 부분
compare-switch-only = 기사 { $of }에만 있는 문장 { $n }개
compare-words = 두 기사를 가르는 단어
compare-words-note = 여기 있는 모든 기사를 기준으로 한쪽에서 더 자주 쓰인 단어입니다. z는 표준오차의 몇 배인지를 나타내며, 2보다 작으면 우연일 수 있습니다.
compare-words-short = 글이 짧습니다({ $one }단어와 { $other }단어). 각각 1,000단어가 안 되면 단어 한두 개로 결과가 달라지므로 참고로만 봐 주세요.
compare-words-none = 두드러진 단어가 없습니다.
compare-words-languages = 두 기사의 언어가 달라 단어를 비교하지 않습니다.
compare-words-more = 기사 { $n }에 더 많음
compare-z = z
compare-word = 단어
compare-rate = { $count }회(1,000단어당 { $rate })
compare-with = 기사 { $n }: 나란히 비교
compare-mode = 비교 대상
compare-mode-articles = 기사 두 건
compare-mode-groups = 기사 묶음 두 개
compare-group-first = 묶음 A
compare-group-second = 묶음 B
compare-group-all = 찾은 기사 전체
compare-group-go = 비교
compare-group-note = 각 묶음은 찾은 기사 안에서의 검색입니다. 단어, “정확한 구절”, country:중국, -country:중국, outlet:Reuters, person:, topic:, after:2018 before:2020을 쓸 수 있습니다. 비워 두면 찾은 기사 전체입니다.
compare-group-everything = 찾은 기사 전체
compare-group-both = 두 묶음에 모두 있는 기사 { $n }건은 양쪽에 각각 셉니다.
compare-group-apart = 두 묶음에 모두 있는 기사는 없습니다.
compare-group-none = 한 묶음에 기사가 없어 비교할 것이 없습니다. 검색을 바꾸거나 위의 조건 중 하나를 빼 주세요.
compare-group-year = 게재 연도
compare-group-year-note = 여러 해에 걸쳐 있을 수 있는 기사는 어느 한 해에 넣지 않고, 그 기간을 따로 한 줄로 셉니다.
compare-group-no-year = 날짜를 정할 수 없음
compare-group-count = { $n }건({ $share }%)
compare-group-more = 이 밖의 { $n }개는 비중이 더 작습니다.
compare-group-pairs = 비교해 볼 만한 묶음
compare-group-two = { $one }·{ $other }
compare-group-with = { $name }: 있는 기사와 없는 기사
compare-group-counts = 기사 { $one }건과 { $other }건
## 인용

people-and-quotes = 인물과 발언
quotes-kinds =
    .person = 인물
    .institution = 기관·단체와 정부
    .described = 실명이 아니거나 일부만 나온 발언자
    .unnamed = 발언자가 없는 인용
quotes-search = 인용문 속 단어
quotes-search-go = 찾기
quotes-index = 발언자
quotes-index-more = 이름 { $n }개 더
quotes-n = 인용 { $n }건
quotes-in = { $articles }에 { $quotes }
quotes-all-of = { $name }의 인용 { $n }건 모두 보기
quotes-page-of = { $name }의 발언과 언급
quotes-same = 기사 { $n }건에 같은 말.
quotes-source-agency = 그중 { $n }건에 { $agency } 표기: 출처가 같을 수 있음.
quotes-source-agency-all = 모두 { $agency } 표기: 출처가 같을 수 있음.
quotes-source-words = 앞뒤 문장도 같음: 출처가 같을 수 있음.
quotes-otherwise = 다른 표현:
quotes-differ = 밑줄: 모든 기사에 있지는 않은 말.
quotes-there = 이 기사의 발언자: { $name }
quotes-there-nobody = 이 기사에는 발언자 없음
quotes-around = 인용문 앞뒤의 문장에만 있음
quotes-terms = 발언자 없이 따옴표로 표시된 말
quotes-terms-n = ({ $n })
quotes-only = 따옴표로 인용된 말과 그 말을 한 사람. 따옴표 없이 전한 말은 싣지 않습니다.
quotes-none = 찾은 기사에 인용된 발언이 없습니다.
quotes-none-search = 이 단어가 모두 들어 있는 인용문이나 그 앞뒤 문장이 없습니다. 따옴표 없이 전한 말은 기사에 있을 수 있습니다.
quotes-folded = 성폭력에 관한 인용
quotes-tellers = 인용한 기사
quotes-tellers-more = 기사 { $n }건 더
quotes-back = 발언자 모두 보기
subject-unknown = “{ $name }”, 이 이름이 나오는 기사가 없습니다.
subject-filtered = 찾은 기사 중에 { $name }, 이 이름이 나오는 것이 없습니다.
subject-articles = { $articles }에 등장
subject-explore = 둘러보기에서 보기
subject-quotes = 발언
subject-not-quoted = 찾은 기사에 인용된 발언이 없습니다.
subject-sentences = 이름이 나오는 문장
subject-sentences-quoted = 이름이 나오는 다른 문장
subject-with = 같은 문장에 나오는 이름
subject-with-note = 숫자는 함께 나오는 문장의 수입니다.
subject-with-kinds =
    .person = 인물
    .country = 국가
    .organisation = 기관·단체
    .topic = 주제
## 국가

countries-most = 가장 자주 함께 언급된 두 나라: { $pair }(문장 { $sentences }개, 기사 { $n }건)
countries-only = 함께 언급된 두 나라는 { $pair }뿐입니다(문장 { $sentences }개, 기사 { $n }건).
countries-even = { $count }쌍이 문장 { $sentences }개씩에서 함께 언급되며, 그보다 많은 쌍은 없습니다:
countries-even-more = 외 { $n }쌍
countries-see = 문장 보기
countries-apart = 두 나라를 함께 언급한 문장이 없습니다.
countries-none = 찾은 기사에 언급된 나라가 없습니다.
countries-lone = 언급된 나라는 하나뿐입니다: { $country }(문장 { $sentences }개, 기사 { $n }건)
countries-pairs = 함께 언급된 나라
countries-note = 나라 이름, 국민, 수도, 그 나라의 지명으로 언급된 경우를 모두 셉니다. 제목과 사진 설명도 문장으로 치며, 여러 기사에 똑같이 실린 문장은 한 번만 셉니다. 기사 수는 그런 문장이 있는 기사의 수입니다. 나라 이름을 누르면 그 문장들이 나오고, 언급한 기사 모두에 그런 문장이 있으면 기사 수를 눌러 그 목록을 볼 수 있습니다.
countries-pair = 두 나라
countries-country = 국가
countries-sentences = 문장
countries-articles = 기사
countries-articles-of = { $names } 언급 기사 { $n }건
countries-sentences-of = { $names }: 문장 { $n }개
countries-pairs-more = 더 드물게 함께 언급된 { $n }쌍은 싣지 않았습니다.
countries-pairs-apart = 같은 기사에 나오지만 한 문장에는 함께 나오지 않는 { $n }쌍 더 보기
countries-each = 나라별
countries-matrix = 나라 대 나라
countries-matrix-note = 가장 많이 언급된 { $n }개국입니다. 목록에는 { $more }개국이 더 있습니다.
countries-matrix-key = 두 나라를 함께 언급한 문장 수입니다. 많을수록 진합니다.
countries-matrix-wide = 표가 창보다 넓을 수 있으며, 옆으로 움직여 볼 수 있습니다.
actors = 누가 누구에게 한 행동
actors-note = 행의 나라가 열의 나라에 한 행동을 기사가 전하는 대로 센 것입니다. 앞의 수는 협력, 뒤의 수는 갈등이며 말과 행동을 모두 포함합니다. 요구·거부·위협은 그 자체가 하나의 행동이므로 세며, 요구는 화해를 청하는 것이라도 말로 하는 갈등입니다. 그 요구의 내용처럼 계획·요구·위협·부인되었을 뿐 일어나지 않은 일과 과거사는 세지 않습니다. 두 나라가 함께 한 일은 양쪽 칸에 모두 셉니다. 칸을 누르면 반대 방향까지 포함해 두 나라 사이의 모든 행동이 나옵니다. 칸 아래의 주황색 선은 갈등이 협력보다 많다는 뜻입니다.
actors-left-out = 행동이 가장 많은 나라들입니다. 더 적은 { $n }개국은 표에 없습니다.
actors-empty = 찾은 기사에는 한 나라가 다른 나라에 실제로 한 행동이 나오지 않습니다.
actors-cell = { $who }: 협력 { $cooperation }, 갈등 { $conflict }
countries-map = 지도에서 보기
countries-map-label = 언급된 나라의 지도. 나라별 목록에 같은 내용이 글로 있습니다.
countries-map-note = 언급한 문장이 많은 나라일수록 진합니다. 너무 작아 그릴 수 없는 나라는 점으로 나타냈습니다. 윤곽: Natural Earth, 이퀄 어스 도법. 이 지도는 국경에 관해 어떤 입장도 취하지 않습니다.
countries-map-hint = 나라를 가리키면 이름이 나옵니다.
countries-map-missing = 지도를 불러오지 못했습니다. 목록에 같은 내용이 글로 있습니다.
countries-map-without = 지도에 없음: { $names }
countries-map-place = { $place }: 이곳에서 쓴 기사 { $n }건
countries-map-places = 테두리가 있는 점은 기사를 쓴 곳입니다. 지명: GeoNames, CC BY 4.0.
countries-map-unplaced = 지도에 표시할 수 없는 작성지: { $names }
map-part = 표시하는 지도 부분
map-west = 서쪽
map-east = 동쪽
map-north = 북쪽
map-south = 남쪽
map-all = 전체 지도
map-keys = 지도: + 와 − 키로 확대·축소, 화살표 키로 이동, 0 키로 전체 표시
countries-places = 기사를 쓴 곳
countries-places-note = 기사 첫머리에 적힌 곳입니다.
countries-told-one = 이 나라를 언급한 문장은 기사 { $n }건에 { $sentences }개입니다.
countries-told-both = 두 나라를 함께 언급한 문장은 기사 { $n }건에 { $sentences }개입니다.
countries-told-shared = 그중 { $n }개는 여러 기사에 똑같이 실려 있습니다.
countries-told-none = 찾은 기사에 이 나라를 언급한 문장이 없습니다.
countries-told-neither = 찾은 기사에 두 나라를 함께 언급한 문장이 없습니다.
countries-filter-one = 이 나라를 언급한 기사 { $n }건을 둘러보기에서 보기
countries-filter-both = 두 나라를 모두 언급한 기사 { $n }건을 둘러보기에서 보기
countries-close = 모든 나라로 돌아가기
countries-all = 모든 나라: 목록, 표, 지도
countries-with = 함께 언급된 나라
countries-same = 기사 { $n }건에 같은 문장
countries-undated = 날짜 없음
countries-link = 모든 기사에서 { $country } 언급 문장 보기
relation = 서로에게 한 일
relation-note = 한 나라의 정부나 법원, 거리의 시위대가 다른 나라에 대해 한 행위이며, 관계가 좋거나 나쁘다는 말도 셉니다. 요구는 화해를 청하는 것이라도 PLOVER의 분류대로 말로 하는 갈등에 넣습니다. 저마다 한 문장에서 규칙으로 읽어 냈으며 틀릴 수 있습니다. 여러 기사가 같은 행위를 전하는 것이 분명하면 한 번만 나옵니다.
relation-none = 찾은 기사에는 한쪽이 다른 쪽에 무엇을 했는지 전하는 문장이 없습니다.
relation-counts = 행위 { $n }건: 협력 { $cooperation }건, 갈등 { $conflict }건.
relation-not-done = 이 밖에 예정되었거나 요구되었거나 부인되었거나 가능성으로만 언급된 것이 { $n }건 있습니다.
relation-picture = 시간 순서: 선 위는 협력, 아래는 갈등입니다. 날짜나 기간이 정해진 행위에만 표시가 있으며, 표시는 그 문장으로 이어집니다.
relation-undone = 속이 빈 점선: 일어났다고 하지 않은 일, 세지 않음
relation-lanes =
    .material-cooperation = 협력 행동
    .verbal-cooperation = 협력 발언
    .verbal-conflict = 갈등 발언
    .material-conflict = 갈등 행동
relation-towards = { $from } → { $to }
relation-kinds =
    .agree = 합의
    .consult = 회담·방문
    .support = 지지·협정 체결
    .concede = 양보
    .cooperate = 협력
    .aid = 지원
    .retreat = 철수
    .investigate = 조사
    .demand = 요구
    .disapprove = 비판
    .reject = 거부
    .threaten = 위협
    .sanction = 제재·관계 축소
    .protest = 항의 시위
    .mobilize = 군사력 과시
    .coerce = 강압 조치
    .assault = 공격
    .ties-better = 관계가 나아졌다는 말
    .ties-worse = 관계가 나빠졌다는 말
relation-stated =
    .planned = 예정 또는 예고
    .urged = 요구됨
    .threatened = 위협으로 언급됨
    .denied = 일어나지 않았거나 부인됨
    .hypothetical = 가능성
relation-reported = { $who }에 따름
relation-told-on = 날짜 없음, { $when } 보도
relation-sources = 기사 { $n }건이 전하지만 같은 통신사나 같은 문장에서 나와 출처는 { $sources }곳으로 셉니다.
relation-past = 기사가 전하는 과거사
relation-past-note = 기사보다 훨씬 앞선 일로, 집계와 그림에 넣지 않습니다.
relation-things = 이 문장들에 나오는 협정·회담·분쟁
relation-rule = 읽은 근거: { $rule }
relation-wrong = 틀렸습니까?
relation-wrong-in = 기사 { $n }에서 틀렸습니까?
relation-sentences = 두 나라를 함께 언급한 문장
relation-unfold = 모든 문장 펼치기
relation-fold = 문장 접기

dossiers-note = 찾은 기사에 나오는 협정, 회담, 분쟁 등입니다. 저마다 그 경과와 모든 언급으로 이어집니다.
dossiers-link = 협정·회담·분쟁의 경과 보기
dossiers-none = 찾은 기사에는 규칙이 알아보는 협정이나 회담, 분쟁이 나오지 않습니다.
dossiers-listed = 이 모음에서 다루는 사안
dossiers-named = 이름이 알려진 사안
dossiers-described = 한 기사에만 설명된 사안
dossiers-thing = 사안
dossiers-kind = 종류
dossiers-years = 전하는 연도
dossiers-mentions = 언급
dossiers-more = { $n }건이 더 있습니다. 검색이나 필터로 좁힐 수 있습니다.
dossiers-all = 모든 사안
dossier-kinds =
    .agreement = 협정
    .meeting = 회담
    .dispute = 분쟁
    .exercise = 훈련
    .treaty = 조약
    .war = 전쟁
    .matter = 사안
dossier-counts = 기사 { $articles }건에 { $mentions }번 언급
dossier-explore = 이 기사 { $n }건을 둘러보기에서 보기
dossier-explore-near = 둘러보기에서 이 이름으로 찾기: 기사 { $n }건
dossier-explore-why = 단어로 찾으므로 이 묶음의 기사와 꼭 같지는 않습니다.
dossier-none = 찾은 기사에는 언급이 없습니다.
dossier-outcome = 기사가 날짜를 전하는 마지막 경과: { $when }, { $step }.
dossier-life = 경과
dossier-life-none = 경과를 전하는 문장이 없습니다.
dossier-differs = 기사들이 전하는 날짜가 서로 다릅니다. { $step }: { $days }. 어느 쪽이 맞는지는 정하지 않습니다. 자정은 앞뒤 어느 날로도 셀 수 있습니다.
dossier-day = { $when }(기사 { $n })
dossier-called = 기사들이 부르는 말
dossier-countries = 이 문장들에 나오는 국가
dossier-related = 같은 문장에 나오는 사안
dossier-sentences = 문장 { $n }개
dossier-mentions = 모든 언급
dossier-steps =
    .made = 체결 또는 시작
    .measure = 판결 또는 조치
    .in-force = 효력 유지 또는 진행 중
    .held = 개최
    .planned = 예정
    .threatened = 종료 위협
    .notice = 종료 통보
    .due = 종료 예정
    .extended = 유지 또는 연장
    .suspended = 연기 또는 중단
    .ended = 종료


## 수업

lessons-note = 이 기사들을 한 단계씩 함께 읽어 봅니다. 입력한 내용은 이 탭에만 남습니다.
lessons-none = 이 사이트에는 수업이 들어 있지 않습니다. 이 기사들로 수업을 직접 쓸 수 있습니다. 저장하기 전에는 이 브라우저에만 있습니다.
lessons-coming = 수업을 불러오는 중입니다 …
lessons-missing = 수업을 불러오지 못했습니다. 연결을 확인한 뒤 다시 시도해 주세요.
lessons-retry = 다시 시도
lessons-unknown = 그런 수업은 없습니다. 있는 수업은 다음과 같습니다.
lessons-unknown-step = 이 수업에 그런 단계는 없습니다. 첫 화면을 표시합니다.
lessons-minutes = { $n }분
lessons-steps = { $n }단계
lessons-unreviewed = 한국어 사용자의 검토를 거치지 않은 번역입니다.
lessons-reviewed = 번역 검토: { $who }
lessons-elsewhere = 아직 한국어로 쓰이지 않은 수업이어서 다른 언어로 표시합니다.
lessons-content-note = 시작하기 전에
lessons-teacher = 교사용 안내
lessons-begin = 시작
lessons-step = { $total }단계 중 { $n }단계
lessons-all-steps = 단계
lessons-extension = 시간이 남으면
lessons-see = 이 화면 보기
lessons-question = 질문
lessons-own = 내 답
lessons-own-note = 이 탭을 닫을 때까지만 남습니다.
lessons-unkept = 이 브라우저에는 저장되지 않습니다. 수업을 벗어나면 입력한 내용이 사라집니다.
lessons-reveal = 답 보기
lessons-hide = 답 가리기
lessons-answer = 답
lessons-notes = 교사용 메모
lessons-previous = 이전
lessons-next = 다음
lessons-end = 처음으로
lessons-all = 모든 수업
lessons-present = 발표 화면
lessons-leave = 나가기
lessons-leave-key = Esc
lessons-notes-key = N
lessons-present-keys = 화살표 키, Page Down, 스페이스 바, 발표용 리모컨으로 넘깁니다. N은 메모 보기, Esc는 나가기입니다.
lessons-print = 활동지 인쇄
lessons-print-empty = 입력한 답 없이 활동지 인쇄
lessons-print-key = 답안지 인쇄
lessons-again = 다시 시작
lessons-again-note = 모든 수업에서 입력한 내용과 펼친 답을 지웁니다.
lessons-again-done = 입력한 내용과 펼친 답을 지웠습니다.
lessons-again-undo = 되돌리기
lessons-again-undone = 되돌렸습니다.
lessons-paper-name = 이름
lessons-paper-date = 날짜
lessons-key = 답안지
lessons-terms = 이 수업에 나오는 용어
lessons-glossary = 용어 풀이
lessons-source = 출처: { $source }
lessons-also = 다른 이름: { $names }
lessons-back = 수업으로 돌아가기
lessons-hidden = 먼저 답할 수 있도록, 페이지가 읽은 날짜를 가려 두었습니다.
lessons-show-readings = 페이지가 읽은 것 보기
lessons-away = 수업 닫기


## 기사

back =
    { $n ->
        [1] 기사 목록
       *[other] 기사 { $n }건 모두
    }
back-found = 찾은 기사로 돌아가기
n-of = { $total }건 중 { $n }번째 기사
why-when = 날짜의 근거: { $when }
why-unknown = 날짜를 정하지 못한 이유
why-intros =
    .explicit = 페이지에 이 기사의 날짜가 적혀 있습니다.
    .sidecar = 이 모음을 관리하는 사람이 본문 곁의 파일에 날짜를 명시했습니다.
    .inferred = 페이지에 이 기사의 날짜가 적혀 있지 않습니다. 아래는 본문에 비추어 가능한 날짜입니다.
    .linked = 페이지에 이 기사의 날짜가 적혀 있지 않습니다. 아래는 본문과 다른 기사에 비추어 가능한 날짜입니다.
    .unknown = 페이지에 언제 게재되었는지 알려 주는 것이 없습니다. 짐작한 날짜는 날짜가 없는 것만 못합니다.
why-answer = 표기되지 않음. 근거: { $parts }.
why-part =
    { $code ->
        [time-left] 본문에 나온 기한에서 거꾸로 계산한 날
        [time-left-no-year] 월과 일은 본문에 나온 기한에서 거꾸로 계산
        [shared-event] 연도만 같은 사건의 날짜를 밝힌 기사 { $n }에서
        [shared-weekday] 날짜는 같은 구절과 같은 요일이 있는 기사 { $n }에서
        [shared-week] 주는 거의 같은 구절이 있는 기사 { $n }에서
        [first-since] 지난번에 있었던 때부터 계산
        [past-date] 기사가 과거 일로 언급한 가장 최근 시점 이후
        [caption-date] 사진 설명에 적힌 날짜 이후
        [future-date] 기사 시점에 아직 오지 않은 첫 시점 이전
        [anniversary] 곧 다가온다고 한 기념일 무렵
        [dateline-no-year] 월과 일은 기사 첫머리에서
        [page-served] 페이지를 수집한 날 이전
        [address-date] 웹 주소에 든 날짜
       *[other] 본문의 단서
    }
clues =
    .time-left = 기한까지 이만큼 남음
    .time-left-no-year = 기한까지 이만큼 남음. 연도는 본문에 없음
    .deadline = 계산의 기준이 되는 기한. 기사 시점에 아직 오지 않음
    .first-since = 지난번에 있었던 때부터 가장 짧게, 가장 길게 계산
    .last-held = 계산의 기준이 되는 지난번 시점
    .date-weekday = 보도한 일이 있었던 요일. 가능한 기간은 이 요일에 시작
    .shared-passage = 날짜가 있는 그 기사에 같은 구절이 있음
    .shared-week = 날짜가 있는 그 기사에 거의 같은 구절이 있음. 차이는 길어야 일주일
    .shared-weekday = 두 기사가 같은 요일을 말함. 그날이 며칠인지는 그 기사에 있고, 이 기사는 길어야 엿새 뒤
    .shared-event = 그 기사가 같은 사건의 날짜를 밝힘. 월과 일은 이 기사에 있음
    .past-date = 기사가 과거 일로 언급한 가장 최근 시점. 기사는 이보다 이르지 않음
    .caption-date = 사진 설명에 적힌 날짜. 기사는 이보다 이르지 않음
    .future-date = 기사 시점에 아직 오지 않은 첫 시점. 기사는 이보다 늦지 않음
    .anniversary = 곧 다가오는 기념일. 그해 또는 그 전해
    .dateline-no-year = 기사 첫머리에 적힌 월과 일. 연도는 없으며, 그날이나 길어야 사흘 뒤에 나옴
    .page-served = 페이지를 수집한 날. 기사는 이보다 늦지 않음
clue-year = 연도만: { $when }
clue-differs = 두 기사의 날짜가 하루까지 같지는 않음. 그 기사 { $there }, 이 기사 { $here }. 자정은 앞뒤 어느 날로도 셀 수 있음.
clue-aside = 기사의 날짜로는 제외: { $why }.
date-hour = { $when } { $hour }
page-reads = 페이지의 표기
where = 위치
so = 알 수 있는 것
answer = 게재일
paragraph = { $n }번째 문단
line = 페이지의 { $n }행
in-sidecar = 본문 곁의 파일: { $name }
in-yours = 여기에서 직접 적음
outside-facts = 외부 사실까지 고려하면 { $when }(필터에는 반영 안 함). 당시 발표된 사실:
outside-fact = { $what }: { $when }
stated-fields = 규칙으로 읽지 않고 이 모음을 관리하는 사람이 적은 것: { $fields }
stated-fields-here = 규칙으로 읽지 않고 직접 적은 것: { $fields }
why-yours = 날짜를 직접 적었으므로 규칙을 쓰지 않습니다.
mainly-because = { $name }: { $places }
mainly-headline = 제목
mainly-headline-place = 제목에 나오는 그 나라의 장소
mainly-opening = 첫 문단
mainly-lead = 첫머리 문장들
mainly-paragraphs = 문단 { $of }개 가운데 { $n }개
mainly-countries = 주로 다루는 나라는 제목이나 첫 문단에 나오거나 네 번 이상 나오고, 언급의 무게가 가장 무거운 나라의 절반 이상(제목에 없으면 6할 이상)인 나라입니다. 행동하는 쪽이 상대나 장소보다 무겁고, 제목과 첫 문단이 가장 무겁습니다.
mainly-topics = 주로 다루는 주제는 제목에 그 낱말이 충분히 나오거나, 특히 뚜렷하면서 첫머리 문장들(예순 낱말쯤까지)이나 셋 이상의 문단에 나오는 주제입니다.
highlight = 강조 표시
highlight-kinds =
    .dates = 날짜
    .countries = 국가
    .people = 인물
    .quotes = 발언
    .organisations = 기관·단체
    .topics = 주제
text = 본문
highlight-count =
    { $kind ->
        [dates] 시간 표현 { $n }곳
        [countries] { $of }개국, { $n }곳
        [people] { $of }명, { $n }곳
        [organisations] { $of }개 기관·단체, { $n }곳
       *[quotes] { $of ->
            [0] 인용 { $n }곳
           *[other] 인용 { $n }곳, 발언자 { $of }명
        }
    }
topic-words = 주제의 단어
topic-none = 없음
topic-count = { $topic } ({ $n }곳)
mark-key = 본문의 표시:
print-this = 이 기사 인쇄
print-all =
    { $all ->
        [2] 찾은 기사 2건 모두 인쇄
       *[other] 찾은 기사 { $n }건 인쇄
    }
text-clean = 정리한 본문
text-raw = 수집한 그대로
on-this-page = 이 페이지의 내용
not-story = 기사가 아닌 부분
not-story-note = { $n }행을 제외했습니다. 제외한 곳의 내용은 세지 않습니다.
line-repeats = { $line }행과 같음(그 행은 셉니다)
not-story-none = 페이지의 모든 행을 기사의 일부로 읽었습니다.
raw-note = 수집한 그대로의 페이지를 행마다 표시합니다. 제외한 부분은 줄을 긋고 무엇으로 읽었는지 적었습니다.
shared = 다른 기사와 같은 구절
shared-none = 다른 기사와 같은 문장이 없습니다.
shared-note = 다른 { $n }곳에 같은 구절이 있습니다.
shared-also = – 같은 구절:
told = 다른 표현으로 전한 같은 사건
told-there = – 다음과 같이 전함:
different-days = 다른 기사에는 날짜가 다름
day-of-end = “{ $name }”의 종료 시점(예정 포함):
day-of-start = “{ $name }”의 시작 시점:
day-here = 이 기사:
day-there = :
day-open = 어느 쪽이 맞는지는 어느 기사에도 나오지 않습니다. 자정은 앞뒤 어느 날로도 셀 수 있습니다.
extract-note = 언론사의 조건에 따라 일부만 실었습니다. 나머지는 이 사이트에 없습니다.
original = 원문 읽기
rights = 권리:
bylines = 글: { $names }
cite = 이 기사 인용하기
cite-style = 형식
copy-citation = 인용문 복사
copy-link = 링크 복사
copy-link-own = 이 링크는 기사를 보관하는 동안 이 기기에서만 열립니다.
copied = 복사했습니다.
copy-failed = 브라우저가 복사를 허용하지 않았습니다. 글자를 직접 선택해 복사하십시오.
list-shows = 찾은 것을 보는 방식
list-articles = 기사
list-context = 앞뒤 문맥
context-article = 기사순
context-before = 앞 단어순
context-after = 뒤 단어순
hits-n = 검색어가 나오는 곳 { $n }군데
context-cut = 처음 { $n }군데입니다. 검색을 좁히면 다른 곳도 볼 수 있습니다.
hit-previous = 이전 위치
hit-next = 다음 위치
slider-published = 게재일
slider-about = 기사 속 시기
slider-how = 선을 따라 끌어 기간을 고릅니다
slider-open-from = 제한 없음: 그 이전의 모든 날
slider-open-to = 제한 없음: 그 이후의 모든 날
keys = 단축키
key-search = 검색창으로
key-next = 다음 기사
key-previous = 이전 기사
key-next-hit = 검색어가 나오는 다음 위치
key-previous-hit = 이전 위치
key-zoom = 시간 도표나 지도 확대, 축소, 전체 보기
key-help = 이 목록
key-close = 열린 것을 닫고, 검색어를 지웁니다
key-tab = 다음 링크, 버튼, 선택지로
previous = 이전
next = 다음
margin = 이 문단에 대한 주석
mark-why = “{ $words }”
mark-filter = 나오는 기사 찾기: { $label }
mark-filter-dates = 이 시기를 다루는 기사 찾기
mark-others = 다른 곳:
mark-times = ({ $n }번)
mark-close = 닫기
mark-reads = 읽은 근거
mark-found = 여기 나온 단어:
mark-no-value = 시기를 정할 수 없음
mark-speaker = 발언자: { $name }
mark-no-speaker = 발언자 확인 불가


## 페이지의 둘레

speechless = 이 언어의 문구를 불러오지 못했습니다: { $language } ({ $why }). 페이지는 그대로 둡니다.
speechless-late = 이 언어의 문구가 아직 오지 않았습니다: { $language } ({ $file }). 도착하면 페이지가 저절로 바뀝니다.
unopened = 이 화면을 불러오지 못했습니다. 연결을 확인하고 다시 시도해 주세요.
unopened-late = 이 화면이 아직 오지 않았습니다({ $file }). 도착하면 저절로 열립니다.
opening = 화면을 불러오는 중입니다…
notices = 링크에서 다음 부분은 알 수 없어 적용하지 않았습니다.
notices-search = 검색어의 다음 부분에 해당하는 것이 여기에 없습니다.
notice-parameter = 이름 “{ $name }”: 여기서 쓰이지 않습니다.
notice-value = 값 “{ $value }”: “{ $name }”에 맞지 않습니다.
notice-search-cut = 검색어가 너무 길어 끝부분을 잘랐습니다.
notice-from-after-to = 시작일이 종료일보다 늦습니다.
notice-article = 기사 “{ $id }”: 여기에 없습니다.
notice-country = 국가 코드 “{ $iso }”: 언급한 기사가 없습니다.
notice-topic = 주제 “{ $slug }”: 여기에 없습니다.
notice-name =
    { $kind ->
        [country] 국가 “{ $name }”: 언급한 기사가 없습니다.
        [topic] 주제 “{ $name }”: 여기에 없습니다.
        [dossier] “{ $name }”: 해당하는 기사가 없습니다.
        [person] 인물 “{ $name }”: 나오는 기사가 없습니다.
        [organisation] 기관·단체 “{ $name }”: 나오는 기사가 없습니다.
        [outlet] 언론사 “{ $name }”: 해당하는 기사가 없습니다.
       *[agency] 통신사 “{ $name }”: 해당하는 기사가 없습니다.
    }
problems = 파일에 문제 { $n }건
footer-rules =
    { $n ->
        [1] 모든 내용은 기사를 규칙에 따라 자동으로 읽은 결과이며 틀릴 수 있습니다.
       *[other] 모든 내용은 기사 { $n }건을 규칙에 따라 자동으로 읽은 결과이며 틀릴 수 있습니다.
    }
footer-sent = 입력한 내용은 이 페이지와 그 주소 안에만 남습니다. 새로고침하거나 공유된 링크를 열면, 검색어가 든 그 주소가 이 페이지를 제공하는 호스트로 전송됩니다.
read-again = 이 브라우저에서 기사 다시 읽기
read-again-now = 사이트를 만들 때 읽은 것을 확인하려고 이 브라우저가 기사를 다시 읽고 있습니다…
read-again-same =
    { $n ->
        [1] 이 브라우저가 기사를 다시 읽었고, 사이트를 만들 때와 결과가 같습니다.
       *[other] 이 브라우저가 기사 { $n }건을 모두 다시 읽었고, 사이트를 만들 때와 결과가 같습니다.
    }
read-again-other = 이 브라우저가 기사를 다시 읽었고, 사이트를 만들 때와 결과가 다릅니다. 이제 이 페이지는 여기서 읽은 것을 표시합니다.
read-again-late = 사이트를 만들 때 읽은 것을 이 브라우저에서 확인하고 있지만 아직 답이 없습니다. 이 페이지는 그때 읽은 것을 표시하며, 답이 오면 여기에 표시합니다.
read-again-failed = 이 브라우저에서 기사를 다시 읽지 못했습니다. 이 페이지는 사이트를 만들 때 읽은 것을 표시합니다.
read-again-failed-why = 이 브라우저에서 기사를 다시 읽지 못했습니다({ $why }). 이 페이지는 사이트를 만들 때 읽은 것을 표시합니다.
footer-remove = 글의 삭제 요청
footer-list = 모든 기사의 간단한 목록


## 불러오기와 실패

loading = 기사를 읽는 중입니다…
loading-kilobytes = 기사를 읽는 중입니다: { $got } kB
loading-kilobytes-of = 기사를 읽는 중입니다: { $total } kB 중 { $got } kB
loading-articles = 기사를 읽는 중입니다: { $total }건 중 { $done }건
noscript = 검색과 필터에는 자바스크립트가 필요하지만 꺼져 있거나 막혀 있습니다. 그래도 기사는 읽을 수 있습니다. 제목을 누르십시오.
list-title = { $title }: 간단한 목록
list-all = 기사 { $n }건을 한 목록으로 보기
failed = 페이지를 시작하지 못했습니다
failed-bundle = 기사 파일은 도착했지만 읽을 수 없습니다.
failed-fetch = 기사 파일({ $file })을 불러오지 못했습니다({ $why }).
failed-old = 이 브라우저는 기사를 읽는 데 필요한 웹어셈블리(WebAssembly)를 실행할 수 없습니다.
failed-files = 프로그램의 일부가 도착하지 않았습니다.
failed-mend = 먼저 다시 시도하십시오. 그래도 안 되면 사이트의 파일이 빠졌을 수 있으니, 운영하는 사람이 출력 폴더 전체를 다시 올려야 합니다. 2022년 이후의 브라우저가 필요합니다.
failed-retry = 다시 시도
failed-disk = 디스크에서 연 페이지입니다. 브라우저는 디스크에서 프로그램을 불러오지 않습니다.
failed-disk-mend = 기사를 읽으려면 같은 폴더의 list.html 파일을 여십시오. 찾고 걸러 보려면 같은 폴더의 dateline.html을 여십시오. 사이트 전체가 들어 있어 서버가 필요 없습니다.
failed-below = 그래도 기사는 읽을 수 있습니다. 아래 제목을 누르거나 목록을 보십시오.
plain-open = 탐색 화면에서 열기
late = 아직 기다리는 중입니다
late-file = 아직 오지 않은 파일: { $file }. 도착하면 페이지가 저절로 이어집니다.
late-mend = 오지 않으면 연결을 확인하고 다시 시도하십시오.


## 시작하기, 펼친 것

start-wrong =
    { $rule ->
        [page-render-date] { $day }은 페이지를 저장한 날로 보입니다({ $why }).
        [timestamp-updated] { $day }은 나중에 고친 날입니다({ $why }).
        [caption-date] { $day }은 사진에 딸린 날짜입니다({ $why }).
        [copyright-year] { $day }은 저작권 표시에 적힌 것입니다({ $why }).
       *[other] { $line }행의 { $day }은 기사의 날짜가 아닙니다({ $why }).
    }
start-on = 쓴 날은 { $when }입니다
start-printed = 게재일은 { $when }입니다
start-between = { $year }년 { $month } { $first }일에서 { $last }일 사이에 쓴 기사입니다
start-within = 쓴 때: { $when }
start-unknown = 언제 쓴 기사인지 알 수 없습니다.
start-because = { $said }. 근거: { $clues }.
start-stop = { $said }.
start-clue =
    { $rule ->
        [time-left] 앞으로 올 날까지 남은 시간(“{ $words }”)
        [deadline] 아직 오지 않은 날(“{ $words }”)
        [past-date] 지난 일로 언급한 때(“{ $words }”)
        [future-date] 앞으로의 일로 언급한 때(“{ $words }”)
        [first-since] 지난번부터 센 시간(“{ $words }”)
        [page-served] 페이지를 저장한 날(“{ $words }”)
        [caption-date] 사진 설명의 날짜(“{ $words }”)
        [anniversary] 다가온 기념일(“{ $words }”)
        [sidecar] 수집한 사람이 따로 밝힌 날짜
       *[other] 본문의 “{ $words }”
    }
start-clue-left = “{ $day }”까지 남은 시간(“{ $words }”)
start-clue-there =
    { $rule ->
        [shared-passage] 기사 { $n }에 있는 같은 대목
        [shared-event] 같은 사건의 날짜가 나온 기사 { $n }(연도만)
       *[other] 기사 { $n }의 “{ $words }”
    }
start-argument = 근거 전체 보기
start-shared = 두 기사에 같거나 거의 같은 문장이 { $n }개 있습니다.
start-source = 통신사를 밝힌 것은 한쪽뿐입니다: { $agencies }.
start-all-shared = 같은 대목 모두 보기
start-step = { $total }단계 중 { $n }단계
start-steps = 모든 단계


## 소개

about = 소개
about-title = 이 사이트와 읽는 방법
about-what = 이 사이트는
about-what-text = 웹에서 수집한 그대로의 뉴스 기사를 날짜, 국가, 주제로 찾고 걸러 볼 수 있게 했습니다. 모든 일은 브라우저 안에서 이루어집니다. 사이트는 파일이 든 폴더일 뿐이어서 계정이 없고, 방문자를 세는 것도 들어 있지 않습니다.
about-holds =
    { $extracts ->
        [0] 기사 { $n }건이 있으며, 그중 { $days }건은 날짜가 하루로 정해졌습니다.
       *[other] 기사 { $n }건이 있으며, 그중 { $days }건은 날짜가 하루로 정해졌습니다. { $extracts }건은 언론사의 조건에 따라 일부만 싣습니다.
    }
about-unsure = 확실하지 않은 것
about-unsure-text = 기사에 나오지 않는 것과 두 기사가 서로 다르게 전하는 것입니다. 줄마다 해당 위치로 이어집니다.
about-unsure-none = 없습니다. 모든 기사에 날짜와 매체가 적혀 있고, 모든 인용에 말한 사람이 있으며, 같은 일에 서로 다른 날짜를 적은 기사도 없습니다.
about-unsure-days = 날짜가 적혀 있지 않거나, 적힌 날짜를 믿기 어려운 기사
about-unsure-day = 알아낸 날짜: { $when }
about-unsure-no-day = 언제 쓰였는지 알 수 있는 단서가 없음
about-unsure-aside = 적혀 있지만 믿기 어려운 날짜: { $when }
about-unsure-different = 두 기사가 서로 다른 날짜를 전하는 일
about-unsure-outlets = 매체가 나와 있지 않은 기사
about-unsure-speakers = 말한 사람을 알 수 없는 인용
about-unsure-speaker = { $of }건 중 { $n }건
about-unsure-more = { $n }건 더 보기
about-reads = 읽는 방법
about-reads-text = 사람이 만든 규칙으로 읽습니다. 학습시킨 모델은 없고, 다른 곳에서 찾아보는 것도 없습니다. 읽은 것마다 근거가 된 말과 규칙의 이름이 남습니다. 표시된 부분이나 ‘근거 보기’를 누르면 볼 수 있습니다.
about-story = 기사와 기사 아닌 것
about-story-text = 페이지의 각 행을 제목, 문단, 사진 설명, 메뉴, 광고 가운데 하나로 봅니다. 기사만 집계에 들어가고, 나머지는 줄을 그어 남겨 둡니다.
about-dates = 날짜
about-dates-text = 페이지에 적힌 날짜는 본문과 어긋나지 않으면 그대로 씁니다. 그렇지 않으면 본문이 지난 일로 말하는 것, 아직 오지 않았다고 말하는 것, 같은 문장이 있는 다른 기사를 근거로 범위를 좁힙니다. 답이 며칠에 걸치거나 한쪽이 열려 있을 수 있습니다. 틀린 하루보다 낫기 때문입니다. 본문 속 시기는 그 날짜를 기준으로 셉니다.
about-countries = 국가
about-countries-text = 나라 이름과 그 형용사, 정부를 가리켜 쓰인 수도와 청사, 기사의 무대가 된 지명을 봅니다. 앞부분에서 자주 행동의 주체로 나오는 나라가 그 기사의 주된 나라입니다.
about-topics = 주제
about-topics-text = 주제마다 누구나 고칠 수 있는 단어 목록이 있습니다. 그 말이 충분히 나오면 그 주제의 기사로, 앞부분에 자주 나오면 주로 그 주제를 다룬 기사로 봅니다.
about-people = 인물과 발언
about-people-text = 직함과 역할, 이름의 꼴로 인물을 알아봅니다. 인용된 말은 그 문장이 발언자로 밝힌 사람의 것으로 봅니다.
about-together = 기사끼리
about-together-text = 두 기사에 함께 나오는 말을 찾아 견줍니다. 날짜가 없는 기사는 같은 일을 전하는 다른 기사를 근거로 날짜를 정할 수 있습니다.
about-acts = 나라끼리 한 일
about-acts-text = 한 문장 안에서, 목록에 있는 동사나 명사가 한 정부가 다른 정부에 무엇을 했는지 말해 줍니다(합의, 회담, 요구, 비판, 제재 등, PLOVER의 분류). 일어난 일인지 예정이나 요구, 부인인지, 누가 그렇게 말했는지도 함께 적습니다. 운동 경기는 나라의 행위로 보지 않으며, 과거사는 따로 둡니다.
about-dossiers = 협정·회담·분쟁의 경과
about-dossiers-text = 이름과 약칭, 설명하는 말, 주제 파일로 찾습니다. 경과는 그 곁의 동사나 명사에서, 그 절의 시점과 함께 읽습니다.
about-right = 얼마나 맞는가
about-right-text = 사람이 직접 표시한 글로 쟀습니다. 규칙을 어떻게 바꾸어도 이 아래로 내려갈 수 없는 수치입니다. 규칙을 이 글들을 보며 고쳤으므로 실제보다 좋게 나온 수치입니다.
about-figure = 잰 것
about-share = 최소
about-sets =
    .gold = 이 프로젝트에 딸린 기사 5건
    .wikinews = 위키뉴스 기사 295건(2019년, 2020년)
    .pages = 같은 기사를 지어낸 페이지의 메뉴와 광고 사이에 넣은 것
    .gum = GUM 말뭉치의 위키뉴스 기사 24건
about-figures =
    .gold-body-lines = 기사의 행을 나머지와 구별
    .gold-published-holds-truth = 제시한 날 또는 기간에 실제 날짜가 들어 있음
    .gold-countries-all = 언급된 국가
    .gold-people = 언급된 인물
    .gold-topics = 주제
    .gold-topics-primary = 주로 다룬 주제
    .gold-speakers = 발언자
    .gold-reuse-found = 두 기사에 함께 있는 대목
    .gold-same-event-paraphrases-found = 다른 말로 쓴 같은 사건을 찾음
    .wikinews-headline = 제목
    .wikinews-countries-all = 언급된 국가
    .wikinews-countries-primary = 주로 다룬 국가
    .wikinews-undated-what-is-given-holds-the-day = 날짜 행을 뺐을 때: 제시한 범위에 실제 날짜가 들어 있음
    .wikinews-undated-something-given = 날짜 행을 뺐을 때: 범위의 한쪽 끝이라도 제시
    .wikinews-undated-both-ends-given = 날짜 행을 뺐을 때: 범위의 양쪽 끝을 제시
    .pages-story-lines = 기사의 행을 나머지와 구별
    .pages-all-four-as-without-furniture = 날짜, 국가, 주제, 인물이 기사만 있을 때와 같음
    .gum-date-values = 본문 속 시기의 값
    .gum-captions = 사진 설명
    .gum-quotes-recall = 찾아낸 인용
about-wrong = 틀리는 것
about-wrongs =
    .languages = 규칙은 대부분 영어만 압니다. 다른 언어에서는 기사와 기사 아닌 것, 적힌 날짜 정도만 읽습니다.
    .undated = 날짜가 적혀 있지 않으면 범위의 한쪽이나 양쪽이 열려 있을 때가 많습니다.
    .captions = 출처 표시가 없는 사진 설명은 문단으로, 아주 짧은 마지막 문단은 기사가 아닌 것으로 볼 때가 있습니다.
    .speakers = 곁에 여러 사람이 나오면 발언자를 잘못 볼 때가 있습니다.
    .topics = 목록에 없는 말로 쓴 주제는 놓치고, 뜻이 둘인 말은 양쪽으로 셉니다.
    .paraphrase = 다른 말로 쓴 같은 사건은 열에 하나쯤 찾습니다.
    .acts = 여러 문장에 걸쳐 전하거나 목록에 없는 말로 전하는 행위는 놓치고, 여러 나라가 나오는 긴 문장에서는 나라를 바꿔 읽을 때가 있습니다.
about-report = 잘못 읽은 것을 보면
about-report-text = 이 사이트의 모든 화면에는 주소가 있습니다. 그 주소와 함께, 페이지가 어떻게 읽었고 어떻게 읽어야 하는지 알려 주십시오.
about-report-link = 잘못 읽은 것 알리기
about-rights = 권리
about-code = 코드와 규칙, 방법
about-design = 이 사이트의 색과 글꼴, 부품


## 주제의 묶음

groups =
    .other = 기타
    .conflict = 분쟁
    .crime-and-law = 범죄와 법
    .culture = 문화
    .diplomacy = 외교
    .disasters = 재난
    .economy = 경제
    .environment = 환경
    .health = 보건
    .history = 역사
    .people = 사람들
    .politics = 정치
    .religion = 종교
    .science = 과학
    .security = 안보
    .society = 사회
    .sport = 스포츠
    .trade = 무역


## 시기

months =
    .m1 = 1월
    .m2 = 2월
    .m3 = 3월
    .m4 = 4월
    .m5 = 5월
    .m6 = 6월
    .m7 = 7월
    .m8 = 8월
    .m9 = 9월
    .m10 = 10월
    .m11 = 11월
    .m12 = 12월
months-short =
    .m1 = 1월
    .m2 = 2월
    .m3 = 3월
    .m4 = 4월
    .m5 = 5월
    .m6 = 6월
    .m7 = 7월
    .m8 = 8월
    .m9 = 9월
    .m10 = 10월
    .m11 = 11월
    .m12 = 12월
date-day = { $year }년 { $month } { $day }일
date-month = { $year }년 { $month }
date-year = { $year }년
date-day-of-month = { $month } { $day }일
date-days = { $year }년 { $month } { $first }일~{ $last }일
date-days-of-months = { $year }년 { $first-month } { $first }일~{ $last-month } { $last }일
date-months = { $year }년 { $first }~{ $last }
date-years = { $first }~{ $last }년
date-range = { $first }~{ $last }
date-or-later = { $date } 이후
date-or-earlier = { $date } 이전
date-since = { $date }부터
date-until = { $date }까지
date-about = { $date }경
date-decade = { $year }년대
date-century = { $n }세기
date-days-no-year = { $month } { $first }일~{ $last }일
date-no-year = { $date }(연도 표기 없음)
date-not-fixed = 본문으로 정할 수 없는 시기


## 코드

rules =
    .sidecar = 기사 곁의 파일에 명시된 것
    .headline-first-line = 제목의 꼴을 갖춘 첫 행
    .headline-best-fit = 제목의 꼴을 갖춘 행 가운데 본문에 같은 단어가 거듭 나오는 행
    .headline-beside-site = 사이트 이름이 곁에 붙은 제목
    .headline-metadata = 페이지가 기계에게 알리는 제목
    .headline-record = 표·데이터베이스·피드·메일에 적힌 제목
    .headline-markup = 페이지 자체의 제목과 맞는 표제
    .publisher-line = 언론사 이름만 있는 행
    .publisher-copyright = 저작권 표시에 적힌 권리자
    .publisher-source = ‘출처’, ‘발행’ 같은 말 뒤의 언론사
    .publisher-domain = 기자의 이메일이나 사이트 주소
    .publisher-beside-headline = 제목 곁의 사이트 이름
    .publisher-byline = 기자명 행의 언론사
    .publisher-metadata = 페이지가 기계에게 알리는 사이트 이름
    .publisher-record = 표·데이터베이스·피드에 적힌 매체
    .publisher-dateline = 기사 첫머리 발신지 행의 언론사
    .agency-dateline = 기사 첫머리 발신지 행의 통신사
    .agency-credit = 통신사를 밝힌 행
    .agency-byline = 기자명 행의 통신사
    .agency-tail = 기사 끝의 통신사
    .agency-copyright = 저작권 표시의 통신사
    .photo-credit = 사진 설명 뒤의 사진 출처
    .photo-credit-line = 사진 출처만 있는 행
    .byline-by = ‘By’ 뒤의 이름
    .byline-role = ‘Reporting by’, ‘Editing by’ 같은 말 뒤의 이름
    .byline-title = 직함이나 이메일 주소가 붙은 이름
    .byline-metadata = 페이지가 기계에게 알리는 필자
    .byline-record = 표·데이터베이스·피드·메일에 적힌 필자
    .byline-markup = 페이지의 마크업이 필자라고 표시한 말
    .byline-owner = 필자 이름이 없어, 페이지 이름이나 저작권 줄에 나오는 페이지 주인을 읽음
    .dateline-agency = 기사 첫머리의 지명과 통신사
    .dateline-dash = 줄표나 콜론 앞의 지명
    .dateline-dated = 기사 첫머리의 지명과 날짜
    .timestamp-line = 거의 날짜만 있는 행
    .timestamp-labelled = ‘게재’, ‘입력’ 같은 말 뒤의 날짜
    .timestamp-updated = ‘수정’, ‘갱신’ 같은 말 뒤의 날짜
    .stated-published = 페이지가 기계에게 알리는 발행일
    .record-published = 표·데이터베이스·피드·메일에 적힌 발행일
    .stated-updated = 페이지가 기계에게 알리는 마지막 수정일
    .time-element = 페이지의 마크업이 시각이라고 표시한, 제목 곁의 날짜
    .page-render-date = 페이지 맨 위의 날짜. 페이지를 가져온 날인 경우가 많음
    .date-full = 연월일이 모두 있는 날짜
    .date-year = 연도만
    .date-month = 연도와 월
    .date-day-month = 월과 일. 연도는 시제와 기사의 날짜에서 따라 나옴
    .date-bare-day = 날짜만 있고 달이 없음. 달은 시제와 기사의 날짜에서 따라 나옴
    .date-bare-month = 월만. 연도는 시제와 기사의 날짜에서 따라 나옴
    .date-range = 하나로 적힌, 한 시점부터 다른 시점까지
    .date-numeric = 숫자로 적힌 날짜
    .date-other-script = 한국어, 일본어, 중국어로 적힌 날짜
    .date-decade = 첫해로 부르는 10년
    .date-century = 세기 단위의 100년
    .date-season = 계절
    .date-named-time = 연도가 널리 알려진 전쟁이나 시대
    .date-feast = 어디서나 같은 날인 축일
    .date-anniversary = 어떤 일이 있은 지 몇 해
    .outside-fact = 텍스트 밖 사실의 표에 날짜가 있는 회의나 대회
    .date-weekday = 시제에 맞는 가장 가까운 요일
    .date-weekday-shifted = ‘지난’이나 ‘다음’이 붙은 요일
    .date-deictic = ‘어제’처럼 기사의 날짜에서 센 날
    .date-relative = ‘지난달’처럼 기사의 날짜에서 센 시점
    .date-ago = 기사의 날짜보다 얼마 전
    .date-run = 기사의 날짜까지 또는 그날부터의 기간
    .date-anchored = 본문의 다른 시점에서 센 시점
    .date-first-in = 직전에 있었던 때까지 거슬러 센 시점
    .date-left = 기한까지 센 시점
    .date-duration = 기간의 길이
    .event-same-time = 같은 이름과 단어, 같은 시기
    .event-same-days = 같은 며칠 사이의 기사에 나오는 같은 인물과 단어
    .event-undated = 공통점이 많음. 시기를 알려 주는 것은 없음
    .event-verb = 한 나라가 다른 나라에 한 일을 나타내는 동사
    .event-passive = 행위자를 따로 밝히는 수동형 동사
    .event-noun = 한 나라가 다른 나라에 한 일을 나타내는 명사
    .event-ties = 두 나라의 관계가 나아졌다거나 나빠졌다는 말
    .event-mutual = 두 나라가 함께 한 일
    .date-length-linked = 다른 대목에 연도가 적혀 있는 기간
    .date-recurring = 되풀이되는 시기
    .date-vague = 대강의 시기
    .dateline-date = 기사 첫머리 발신지 행에 적힌 날짜
    .address-date = 기사의 웹 주소에 있는 날짜
    .page-served = 페이지를 가져온 날. 기사는 그보다 늦을 수 없음
    .copyright-year = 저작권 표시의 연도
    .caption-date = 사진 설명의 날짜
    .past-date = 기사가 과거 일로 언급한 가장 최근 시점
    .future-date = 기사가 앞일로 언급한 가장 이른 시점
    .first-since = 직전에 있었던 때부터 센 시점
    .last-held = 직전에 있었던 때
    .time-left = 기한에서 거슬러 센 시점
    .deadline = 기사 시점에 아직 오지 않은 날
    .anniversary = 가까이 다가온 기념일
    .shared-passage = 날짜가 있는 기사와 같은 구절
    .shared-event = 다른 기사가 연도를 밝힌 같은 사건
    .country-name = 국가 이름
    .country-demonym = 그 나라 사람을 이르는 말이나 형용사
    .country-capital = 정부를 대신해 쓴 수도 이름
    .country-capital-place = 장소로서의 수도 이름
    .country-seat = 정부를 대신해 쓴 건물이나 관청 이름
    .country-by-context = 앞뒤 문맥으로 뜻이 정해지는 이름
    .country-of-place = 그 나라에 있는 곳
    .country-of-institution = 그 나라에만 있는 기관
    .region-name = 여러 나라를 아우르는 지역
    .place-name = 도시나 그 밖의 곳
    .person-title = 이름 앞의 직함이나 역할
    .person-role = 이름 뒤의 역할
    .person-name-shape = 이름이나 성으로 알려진 첫말
    .person-context = 이름의 꼴과 앞뒤 문맥
    .person-short-form = 다른 곳에 온전히 나온 이름의 줄임
    .organisation-known = 기관·단체 목록에 있는 이름
    .organisation-head = ‘부’, ‘은행’처럼 기관을 나타내는 말
    .organisation-acronym = 괄호에 약자를 붙인 긴 이름, 또는 그 뒤에 쓴 약자
    .organisation-generic = 종류와 국가로 부른 기관
    .organisation-short-form = 다른 곳에 온전히 나온 이름의 줄임
    .agreement-head = ‘조약’, ‘정상회담’, ‘전쟁’ 같은 말
    .agreement-acronym = 괄호에 약자를 붙인 긴 이름, 또는 그 뒤에 쓴 약자
    .agreement-short-form = 다른 곳에 온전히 나온 이름의 줄임
    .agreement-description = ‘협정’, ‘회담’ 같은 말과 그 내용을 밝힌 말
    .agreement-listed = 이 사안의 목록에 있는 표현
    .stage-verb = 그것이 어떻게 되었는지 말하는 동사
    .stage-noun = 그것이 어떻게 되었는지 말하는 명사나 그 옆의 날짜
    .quote-speaker-after = 발언 뒤에 나오는 발언자
    .quote-speaker-before = 발언 앞에 나오는 발언자
    .quote-according-to = ‘according to’ 뒤에 나오는 발언자
    .quote-continued = 앞 문장의 발언자가 이어서 한 말
    .quote-echo = 기사에서 발언으로 전한 말을 되풀이한 제목
    .quote-unattributed = 따옴표 안의 온전한 문장. 발언자는 나오지 않음
    .quoted-term = 발언으로 밝히지 않은, 따옴표 안의 말
    .quoted-title = 따옴표 안의 작품 이름
    .quoted-nickname = 따옴표 안의 별명
    .topic-pattern = 이 주제의 목록에 있는 표현

reasons =
    .after-deadline-in-text = 기사에 나온 기한보다 늦은 날짜
    .before-event-in-text = 본문이 그보다 나중 일을 이미 지난 일로 언급함
    .conflicts-with-text = 더 확실한 단서와 어긋남
    .overruled = 다른 행이나 본문 곁의 파일이 날짜를 더 분명히 밝힘
    .later-change = 나중에 고친 날짜임
    .day-of-serving = 기사가 나온 날이 아니라 페이지를 수집한 날임
    .sources-differ = 같은 문장이 실린 다른 기사들의 날짜가 서로 너무 멂
    .not-of-the-story = 페이지에서 기사가 아닌 부분에 있음

kinds =
    .headline = 제목
    .subheading = 소제목
    .body = 기사의 문단
    .caption = 사진 설명
    .section-label = 사이트의 분류 이름
    .timestamp = 날짜와 시각 표시
    .publisher = 언론사 이름
    .byline = 기자명
    .credit = 출처 표시
    .dateline-only = 발신지 행
    .related-link = 다른 기사로 가는 링크
    .sidebar-headline = 다른 기사의 제목이나 첫머리
    .widget = 페이지 프로그램이 남긴 것
    .share = 공유 버튼
    .subscribe = 구독·로그인 안내
    .comment-form = 댓글 입력란
    .copyright = 저작권 표시
    .page-chrome = 페이지의 틀
    .foreign-advert = 광고 또는 다른 문자로 된 행
    .metadata = 페이지·표·피드·데이터베이스에 적힌 기사 정보
    .set-aside = 사람이 제외함
